// What may not be called at interrupt level. A line that ends with "finds" has a defect; every other one is right.
#include <IOKit/IOCommandGate.h>
#include <IOKit/IOFilterInterruptEventSource.h>
#include <IOKit/IOLib.h>
#include <IOKit/IOLocks.h>
#include <IOKit/IOService.h>
#include <IOKit/IOTimerEventSource.h>
#include <IOKit/IOWorkLoop.h>
#include <IOKit/pci/IOPCIDevice.h>
#include <sys/kpi_mbuf.h>
#include <sys/malloc.h>
extern "C" boolean_t ml_at_interrupt_context(void);

class Interrupts : public IOService {
  OSDeclareDefaultStructors(Interrupts)
public:
  bool start(IOService *provider) override;
  static bool staticFilter(OSObject *owner, IOFilterInterruptEventSource *source);
  bool filter(IOFilterInterruptEventSource *source);
  static void handler(OSObject *target, void *refCon, IOService *nub, int source);
  static void action(OSObject *owner, IOInterruptEventSource *source, int count);
  static IOReturn command(OSObject *owner, void *, void *, void *, void *);
  static void tick(OSObject *owner, IOTimerEventSource *timer);
  void reset();
  void settle();
  void shared();
  void log();

private:
  IOCommandGate *gate;
  IOLock *lock;
  IOSimpleLock *spin;
  IORecursiveLock *recursive;
  OSArray *list;
};
OSDefineMetaClassAndStructors(Interrupts, IOService)

bool Interrupts::start(IOService *provider) {
  if (!IOService::start(provider))
    return false;
  IOPCIDevice *device = OSDynamicCast(IOPCIDevice, provider);
  if (!device)
    return false;
  IOFilterInterruptEventSource::filterInterruptEventSource(this, action, staticFilter, device, 0); // finds lint.primary-interrupt
  IOFilterInterruptEventSource::filterInterruptEventSource( // finds lint.primary-interrupt
      this, action,
      OSMemberFunctionCast(IOFilterInterruptEventSource::Filter, this, &Interrupts::filter), device, 1);
  device->registerInterrupt(2, this, handler); // finds lint.primary-interrupt
  gate->runAction(command);
  IOTimerEventSource::timerEventSource(this, tick); // repaired lint.primary-interrupt
  IOInterruptEventSource::interruptEventSource(this, action); // repaired lint.primary-interrupt
  device->findDeviceInterrupt(2); // repaired lint.primary-interrupt
  IOSleep(10); // repaired lint.interrupt-blocks lint.gate-sleeps
  IOLockLock(lock); // repaired lint.interrupt-locks
  IOLockUnlock(lock);
  return true;
}

bool Interrupts::staticFilter(OSObject *owner, IOFilterInterruptEventSource *source) {
  Interrupts *self = static_cast<Interrupts *>(owner);
  self->reset();
  IOLockLock(self->lock); // finds lint.interrupt-locks
  IOInterruptState state = IOSimpleLockLockDisableInterrupt(self->spin); // repaired lint.interrupt-locks
  IOSimpleLockUnlockEnableInterrupt(self->spin, state);
  source->signalInterrupt(); // repaired lint.interrupt-blocks
  return false;
}

void Interrupts::reset() {
  settle();
  IODelay(2); // repaired lint.interrupt-blocks lint.gate-sleeps
}

void Interrupts::settle() {
  IOSleep(1); // finds lint.interrupt-blocks lint.gate-sleeps
}

bool Interrupts::filter(IOFilterInterruptEventSource *source) {
  void *memory = IOMalloc(64); // finds lint.interrupt-allocates
  IOFree(memory, 64);          // finds lint.interrupt-allocates
  IORecursiveLockLock(recursive); // finds lint.interrupt-locks
  gate->runAction(command);    // finds lint.interrupt-blocks
  list->setObject(this);       // finds lint.interrupt-collections
  log();
  shared();
  return true;
}

void Interrupts::log() {
  IOLog("raised\n"); // finds lint.interrupt-logs
}

void Interrupts::shared() {
  if (!ml_at_interrupt_context())
    IOLog("asked where it runs\n"); // repaired lint.interrupt-logs
}

void Interrupts::handler(OSObject *target, void *, IOService *nub, int) {
  Interrupts *self = static_cast<Interrupts *>(target);
  nub->setProperty("Raised", 1, 32);  // finds lint.interrupt-collections
  nub->getProperty("Raised");         // finds lint.interrupt-collections
  OSNumber::withNumber(1, 32);        // finds lint.interrupt-allocates
  mbuf_t packet = nullptr;
  int how = MBUF_WAITOK;
  mbuf_gethdr(MBUF_WAITOK, MBUF_TYPE_DATA, &packet);    // finds lint.interrupt-allocates lint.deprecated-kpi
  mbuf_allocpacket(how, 1500, nullptr, &packet);        // finds lint.interrupt-allocates lint.deprecated-kpi
  void *waited = _MALLOC(64, M_TEMP, M_WAITOK | M_ZERO); // finds lint.interrupt-allocates
  mbuf_gethdr(MBUF_DONTWAIT, MBUF_TYPE_DATA, &packet);  // finds lint.deprecated-kpi // repaired lint.interrupt-allocates
  waited = _MALLOC(64, M_TEMP, M_NOWAIT | M_ZERO);      // repaired lint.interrupt-allocates
  mbuf_dup(packet, waited ? MBUF_DONTWAIT : MBUF_WAITOK, &packet); // finds lint.deprecated-kpi // repaired lint.interrupt-allocates: not certain
  self->getWorkLoop()->closeGate();   // finds lint.interrupt-blocks
  lck_mtx_lock(nullptr);              // finds lint.interrupt-locks
  IOLogv("%d", nullptr);              // finds lint.interrupt-logs
#define TRACE(...) IOLog(__VA_ARGS__)
  TRACE("traced\n");                  // finds lint.interrupt-logs
  kprintf("polled\n"); // repaired lint.interrupt-logs
}

void Interrupts::action(OSObject *owner, IOInterruptEventSource *, int) {
  Interrupts *self = static_cast<Interrupts *>(owner);
  self->settle();
  IOLog("on the work loop\n"); // repaired lint.interrupt-logs
  IOFree(IOMalloc(8), 8);      // repaired lint.interrupt-allocates
  IORecursiveLockLock(self->recursive); // repaired lint.interrupt-locks
  self->setProperty("Raised", 1, 32);   // repaired lint.interrupt-collections
  self->getProperty("Raised");          // repaired lint.interrupt-collections
  self->list->setObject(self);          // repaired lint.interrupt-collections
  OSNumber::withNumber(1, 32);          // repaired lint.interrupt-allocates
  void *memory = IOMalloc(64);          // repaired lint.interrupt-allocates
  IOFree(memory, 64);
}

IOReturn Interrupts::command(OSObject *owner, void *, void *, void *, void *) {
  IOSleepWithLeeway(10, 1); // finds lint.gate-sleeps
  static_cast<Interrupts *>(owner)->gate->commandSleep(owner, THREAD_UNINT); // repaired lint.gate-sleeps
  return kIOReturnSuccess;
}

extern "C" void bsd_timeout(void (*)(void *), void *, struct timespec *);
static void late(void *) {
  IOSleep(1); // repaired lint.gate-sleeps: on a thread of its own
}
extern "C" void wind(void) {
  bsd_timeout(late, nullptr, nullptr); // finds lint.private-kpi
}

void Interrupts::tick(OSObject *owner, IOTimerEventSource *timer) {
  static_cast<Interrupts *>(owner)->waitQuiet(); // finds lint.gate-sleeps
  timer->setTimeoutMS(10);
}
