// What is opened to user processes, and interfaces that are not for third parties.
#include <IOKit/IOUserClient.h>
#include <IOKit/hidsystem/IOHIKeyboard.h>
#include <IOKit/pci/IOPCIDevice.h>
#include <IOKit/storage/IOMedia.h>
#include <i386/proc_reg.h>
#include <machine/machine_routines.h>
#include <miscfs/devfs/devfs.h>
#include <security/mac_policy.h>
#include <netinet/kpi_ipfilter.h>
#include <sys/kauth.h>

enum { kMode = 0622 };

extern "C" int nodes(void) {
  int count = devfs_make_node(makedev(3, 0), DEVFS_CHAR, UID_ROOT, GID_WHEEL, 0666, "all") != nullptr; // finds lint.open-device-node
  int mode = 0602;
  count += devfs_make_node(makedev(3, 1), DEVFS_CHAR, UID_ROOT, GID_WHEEL, mode, "local") != nullptr; // finds lint.open-device-node
  count += devfs_make_node(makedev(3, 2), DEVFS_CHAR, UID_ROOT, GID_WHEEL, kMode, "enumerated") != nullptr; // finds lint.open-device-node
  count += devfs_make_node(makedev(3, 3), DEVFS_CHAR, UID_ROOT, GID_WHEEL, 0660, "group") != nullptr; // repaired lint.open-device-node
  count += devfs_make_node(makedev(3, 4), DEVFS_CHAR, UID_ROOT, GID_WHEEL, 0644, "read") != nullptr; // repaired lint.open-device-node
  count += devfs_make_node(makedev(3, 5), DEVFS_CHAR, UID_ROOT, GID_WHEEL, kMode & 0600, "own") != nullptr; // repaired lint.open-device-node
  return count;
}

class Open : public IOUserClient { // finds lint.open-user-client
  OSDeclareDefaultStructors(Open)
public:
  bool initWithTask(task_t task, void *token, UInt32 type) override {
    return IOUserClient::initWithTask(task, token, type);
  }
  IOReturn getTargetAndMethod(UInt32 index);
  IOExternalMethod *getTargetAndMethodForIndex(IOService **target, UInt32 index) override;
};
OSDefineMetaClassAndStructors(Open, IOUserClient)
class Derived : public Open { // finds lint.open-user-client
  OSDeclareDefaultStructors(Derived)
};
OSDefineMetaClassAndStructors(Derived, Open)

static IOExternalMethod legacy[3] = {{nullptr, nullptr, 0, 0, 0}, {nullptr, nullptr, 0, 1, 0}, {nullptr, nullptr, 0, 2, 0}}; // finds lint.selectors
static IOExternalTrap traps[] = {{nullptr, nullptr}, {nullptr, nullptr}}; // finds lint.selectors

IOExternalMethod *Open::getTargetAndMethodForIndex(IOService **target, UInt32 index) {
  *target = (IOService *)this;
  return traps[0].object == nullptr && index < 3 ? &legacy[index] : nullptr;
}

class Asks : public IOUserClient { // repaired lint.open-user-client
  OSDeclareDefaultStructors(Asks)
public:
  bool initWithTask(task_t task, void *token, UInt32 type) override {
    return clientHasPrivilege(token, kIOClientPrivilegeAdministrator) == kIOReturnSuccess &&
           IOUserClient::initWithTask(task, token, type);
  }
};
OSDefineMetaClassAndStructors(Asks, IOUserClient)
class Entitled : public IOUserClient { // repaired lint.open-user-client
  OSDeclareDefaultStructors(Entitled)
public:
  bool start(IOService *provider) override {
    return allowed() && IOUserClient::start(provider);
  }
  bool allowed() { return copyClientEntitlement(current_task(), "org.example.client") != nullptr; }
};
OSDefineMetaClassAndStructors(Entitled, IOUserClient)

class Administered : public IOUserClient { // repaired lint.open-user-client
  OSDeclareDefaultStructors(Administered)
public:
  bool start(IOService *provider) override {
    return IOUserClient::clientHasPrivilege(current_task(), "root") == kIOReturnSuccess && IOUserClient::start(provider);
  }
};
OSDefineMetaClassAndStructors(Administered, IOUserClient)

static const uint32_t names[] = {1, 2};              // repaired lint.selectors
static IOReturn (*const plain[])(void) = {nullptr};   // repaired lint.selectors
static IOExternalMethod *none;                         // repaired lint.selectors

class Disk : public IOMedia { // finds lint.missing-library
  OSDeclareDefaultStructors(Disk)
};
OSDefineMetaClassAndStructors(Disk, IOMedia)
class Card : public IOPCIDevice { // finds lint.missing-library lint.deprecated-kpi
  OSDeclareDefaultStructors(Card)
};
OSDefineMetaClassAndStructors(Card, IOPCIDevice)
class Keys : public IOHIKeyboard { // finds lint.deprecated-kpi
  OSDeclareDefaultStructors(Keys)
};
OSDefineMetaClassAndStructors(Keys, IOHIKeyboard)
class Modern : public IOService { // repaired lint.deprecated-kpi lint.missing-library
  OSDeclareDefaultStructors(Modern)
};
OSDefineMetaClassAndStructors(Modern, IOService)

static void raised(OSObject *, void *, IOService *, int) {}
static int decides(kauth_cred_t, void *, kauth_action_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t) {
  return KAUTH_RESULT_DEFER;
}
extern "C" int registers_more(IOPCIDevice *device) {
  static mac_policy_handle_t handle;
  static struct mac_policy_conf policy;
  device->registerInterrupt(0, device, raised); // finds lint.primary-interrupt
  kauth_listen_scope(KAUTH_SCOPE_FILEOP, decides, nullptr); // finds lint.deprecated-kpi
  kauth_listen_scope(KAUTH_SCOPE_VNODE, decides, nullptr); // finds lint.deprecated-kpi
  static struct ipf_filter filter;
  static ipfilter_t reference;
  ipf_addv4(&filter, &reference);     // finds lint.deprecated-kpi
  kauth_cred_getuid(kauth_cred_get()); // repaired lint.deprecated-kpi lint.private-kpi
  IOLog("%d", names[0] + (plain[0] == nullptr) + (none == nullptr)); // repaired lint.deprecated-kpi lint.private-kpi
  ml_set_interrupts_enabled(ml_get_interrupts_enabled()); // finds lint.private-kpi
  IOLog("%llu", mach_absolute_time()); // repaired lint.private-kpi
  uint64_t model = rdmsr64(0x10);     // finds lint.private-kpi
  return mac_policy_register(&policy, &handle, nullptr) + (int)model; // finds lint.private-kpi
}
