// Values that come from user space.
#include <IOKit/IOBufferMemoryDescriptor.h>
#include <IOKit/IOLib.h>
#include <IOKit/IOUserClient.h>
#include <string.h>
#include <sys/conf.h>
#include <sys/kern_control.h>
#include <sys/systm.h>

struct Request {
  uint32_t index, length;
  char name[16];
  char *address;
};

enum { kCount = 8 };
static int table[kCount];
static char buffer[256];

class Client : public IOUserClient { // finds lint.open-user-client
  OSDeclareDefaultStructors(Client)
public:
  IOReturn externalMethod(uint32_t selector, IOExternalMethodArguments *arguments, IOExternalMethodDispatch *dispatch,
                          OSObject *target, void *reference) override;
  IOReturn clientMemoryForType(UInt32 type, IOOptionBits *options, IOMemoryDescriptor **memory) override;
  static IOReturn scalar(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  static IOReturn scalarChecked(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  static IOReturn structure(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  static IOReturn structureChecked(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  static IOReturn sizes(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  static IOReturn sizesFixed(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  static IOReturn passes(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  static IOReturn halves(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  static IOReturn joined(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
  int set(uint64_t index);
  int setDeep(uint64_t index);
  int setChecked(uint64_t index);
  static bool fits(uint64_t index) { return index < kCount; }

private:
  IOMemoryDescriptor *maps[4];
};
OSDefineMetaClassAndStructors(Client, IOUserClient)

static const IOExternalMethodDispatch methods[] = { // finds lint.selectors
    {Client::scalar, 2, 0, 0, 0},
    {Client::scalarChecked, 2, 0, 0, 0},
    {Client::structure, 0, sizeof(Request), 0, 0},
    {Client::structureChecked, 0, sizeof(Request), 0, 0},
    {Client::sizes, 0, kIOUCVariableStructureSize, 0, kIOUCVariableStructureSize},
    {Client::sizesFixed, 0, 64, 0, 32},
    {Client::passes, 2, 0, 0, 0},
    {Client::halves, 8, 0, 0, 0},
    {Client::joined, 8, 0, 0, 0},
};

IOReturn Client::externalMethod(uint32_t selector, IOExternalMethodArguments *arguments, IOExternalMethodDispatch *,
                                OSObject *, void *) {
  if (selector >= sizeof(methods) / sizeof(methods[0]))
    return kIOReturnUnsupported;
  return methods[selector].function(this, nullptr, arguments);
}

IOReturn Client::clientMemoryForType(UInt32 type, IOOptionBits *, IOMemoryDescriptor **memory) {
  *memory = maps[type]; // finds lint.user-input
  return kIOReturnSuccess;
}

IOReturn Client::scalar(OSObject *, void *, IOExternalMethodArguments *arguments) {
  table[arguments->scalarInput[0]] = 1; // finds lint.user-input
  table[arguments->scalarInput[0]] = 2; // told above
  uint64_t count = arguments->scalarInput[1];
  memcpy(buffer, table, count); // finds lint.user-input
  void *memory = IOMalloc(arguments->scalarInput[2] * 4); // finds lint.user-input lint.wired-memory
  int *address = (int *)arguments->scalarInput[3];
  if (memory)
    *address = 3; // finds lint.user-input
  uint64_t size = arguments->scalarInput[4];
  if (size > 0)
    bzero(buffer, size); // finds lint.user-input
  return kIOReturnSuccess;
}

IOReturn Client::scalarChecked(OSObject *, void *, IOExternalMethodArguments *arguments) {
  uint64_t index = arguments->scalarInput[0], count = arguments->scalarInput[1];
  if (index >= kCount || count > sizeof buffer)
    return kIOReturnBadArgument;
  table[index] = 1;             // repaired lint.user-input
  memcpy(buffer, table, count); // repaired lint.user-input
  table[arguments->scalarInput[0] & 7] = 2; // repaired lint.user-input
  table[arguments->scalarInput[1] % kCount] = 3;
  if (arguments->scalarInput[1] < kCount)
    table[arguments->scalarInput[1]] = 4;
  uint64_t clamped = arguments->scalarInput[1];
  if (clamped > kCount - 1)
    clamped = kCount - 1;
  table[clamped] = 5; // repaired lint.user-input
  switch (arguments->scalarInput[1]) {
  case 1:
    table[arguments->scalarInput[1]] = 6;
    break;
  default:
    return kIOReturnBadArgument;
  }
  return kIOReturnSuccess;
}

IOReturn Client::structure(OSObject *, void *, IOExternalMethodArguments *arguments) {
  const Request *request = (const Request *)arguments->structureInput;
  table[request->index] = 1;                                               // finds lint.user-input
  memcpy(buffer, request->name, request->length);                          // finds lint.user-input
  const Request *second = request + 1;
  IOBufferMemoryDescriptor::withCapacity(second->length, kIODirectionIn); // finds lint.user-input lint.wired-memory
  request->address[0] = 1;                                                 // finds lint.user-input
  return kIOReturnSuccess;
}

IOReturn Client::structureChecked(OSObject *, void *, IOExternalMethodArguments *arguments) {
  const Request *request = (const Request *)arguments->structureInput;
  if (request->index < kCount)
    table[request->index] = request->name[2];
  uint32_t length = request->length;
  if (length > sizeof buffer)
    return kIOReturnBadArgument;
  memcpy(buffer, request->name, length);
  memcpy(buffer, request->name, request->length);
  strlcpy(buffer, request->name, sizeof request->name);
  return kIOReturnSuccess;
}

IOReturn Client::sizes(OSObject *, void *, IOExternalMethodArguments *arguments) {
  memcpy(buffer, arguments->structureInput, arguments->structureInputSize); // finds lint.user-input
  memcpy(buffer, table, arguments->structureOutputSize);                    // finds lint.user-input
  bzero(arguments->structureOutput, arguments->structureOutputSize);
  if (arguments->structureInputSize > sizeof buffer)
    return kIOReturnBadArgument;
  memcpy(buffer, arguments->structureInput, arguments->structureInputSize);
  return kIOReturnSuccess;
}

IOReturn Client::sizesFixed(OSObject *, void *, IOExternalMethodArguments *arguments) {
  memcpy(buffer, arguments->structureInput, arguments->structureInputSize);
  bzero(arguments->structureOutput, arguments->structureOutputSize);
  return kIOReturnSuccess;
}

IOReturn Client::passes(OSObject *target, void *, IOExternalMethodArguments *arguments) {
  Client *self = OSDynamicCast(Client, target);
  if (!self)
    return kIOReturnBadArgument;
  if (fits(arguments->scalarInput[1]))
    table[arguments->scalarInput[1]] = 1;
  return self->set(arguments->scalarInput[0]) + self->setChecked(arguments->scalarInput[0]);
}

static bool strict, busy();

// Comparisons that are not made on every way.
IOReturn Client::halves(OSObject *, void *, IOExternalMethodArguments *arguments) {
  uint64_t first = arguments->scalarInput[0], second = arguments->scalarInput[1], third = arguments->scalarInput[2];
  uint64_t fourth = arguments->scalarInput[3];
  if (strict && first >= kCount)
    return kIOReturnBadArgument;
  table[first] = 1; // finds lint.user-input
  if (!(!strict || second < kCount))
    return kIOReturnBadArgument;
  table[second] = 2; // finds lint.user-input
  if (strict || third < kCount)
    table[third] = 3; // finds lint.user-input
  if (__builtin_expect(!!(strict && fourth >= kCount), 0))
    return kIOReturnBadArgument;
  table[fourth] = 4; // finds lint.user-input
  return kIOReturnSuccess;
}

// Conditions of several parts that compare each value.
IOReturn Client::joined(OSObject *, void *, IOExternalMethodArguments *arguments) {
  uint64_t first = arguments->scalarInput[0], second = arguments->scalarInput[1], third = arguments->scalarInput[2];
  uint64_t fourth = arguments->scalarInput[3], fifth = arguments->scalarInput[4], sixth = arguments->scalarInput[5];
  if (strict || first >= kCount || second > sizeof buffer)
    return kIOReturnBadArgument;
  table[first] = 1;
  bzero(buffer, second);
  if (!(third < kCount && !(fourth >= kCount)))
    return kIOReturnBadArgument;
  table[third] = table[fourth];
  if (fifth && fifth > sizeof buffer)
    return kIOReturnBadArgument;
  bzero(buffer, fifth);
  if (strict && sixth >= kCount)
    return kIOReturnBadArgument;
  if (strict)
    table[sixth] = 6; // only where it was compared
  if (busy() && arguments->scalarInput[6] >= kCount)
    return kIOReturnBadArgument;
  table[arguments->scalarInput[6]] = 7; // what the call knows is not seen
  if (arguments->scalarInput[7] != 3 && (strict || arguments->scalarInput[7] != 4))
    return kIOReturnBadArgument;
  table[arguments->scalarInput[7]] = 8;
  return kIOReturnSuccess;
}

int Client::set(uint64_t index) {
  return setDeep(index + 1);
}

int Client::setDeep(uint64_t index) {
  return table[index]; // finds lint.user-input
}

int Client::setChecked(uint64_t index) {
  if (!fits(index))
    return 0;
  return table[index];
}

static int control(dev_t, u_long command, caddr_t data, int, struct proc *) {
  Request *request = (Request *)data;
  table[request->index] = (int)command; // finds lint.user-input
  user_addr_t from = (user_addr_t)request->address;
  uint32_t length = 0;
  if (copyin(from, &length, sizeof length) != 0)
    return 1;
  copyin(from, buffer, length); // finds lint.user-input
  if (length > sizeof buffer)
    return 1;
  return copyin(from, buffer, length);
}

static int option(kern_ctl_ref, u_int32_t, void *, int, void *data, size_t length) {
  memcpy(buffer, data, length); // finds lint.user-input
  if (length != sizeof(Request))
    return 1;
  memcpy(buffer, data, length);
  return 0;
}

static struct cdevsw switches;
static struct kern_ctl_reg registration;
extern "C" int registers(kern_ctl_ref *reference) {
  switches.d_ioctl = control;
  registration.ctl_setopt = option;
  return cdevsw_add(-1, &switches) + ctl_register(&registration, reference);
}
