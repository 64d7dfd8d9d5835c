// Results that can be null, wrong ways back, uses of what is gone, bases left out.
#include <IOKit/IOBufferMemoryDescriptor.h>
#include <IOKit/IOCommandGate.h>
#include <IOKit/IOLib.h>
#include <IOKit/IOService.h>
#include <libkern/OSMalloc.h>
#include <string.h>

struct Node {
  Node *next;
  int value;
  char name[16];
};

class Memory : public IOService {
  OSDeclareDefaultStructors(Memory)
public:
  bool init(OSDictionary *properties = nullptr) override; // calls its base
  bool start(IOService *provider) override;
  void stop(IOService *provider) override;
  void free() override;
  bool ready();
  int unchecked(IOService *provider);
  int checked(IOService *provider);
  int freed(OSMallocTag tag);
  int used();
  int jumped(int n);
  int lost(int n);

private:
  IOCommandGate *gate;
  Node *kept;
};
OSDefineMetaClassAndStructors(Memory, IOService)

int Memory::unchecked(IOService *provider) {
  Memory *other = OSDynamicCast(Memory, provider); // finds lint.unchecked-result
  int sum = other->kept == nullptr;
  Node *node = (Node *)IOMalloc(sizeof(Node)); // finds lint.unchecked-result lint.wired-memory
  node->value = 1;
  char *bytes = static_cast<char *>(IOMallocAligned(64, 16)); // finds lint.unchecked-result
  bytes[3] = 1;
  int *number = (int *)IOMallocContiguous(4, 4, nullptr); // finds lint.unchecked-result
  *number = 3;
  void *copy = IOMalloc(32); // finds lint.unchecked-result
  bzero(copy, 32);
  gate = IOCommandGate::commandGate(this); // finds lint.unchecked-result
  gate->disable();
  sum += OSNumber::withNumber(3, 32)->unsigned32BitValue(); // finds lint.unchecked-result
  IOBufferMemoryDescriptor *buffer;
  buffer = IOBufferMemoryDescriptor::withCapacity(4096, kIODirectionIn); // finds lint.unchecked-result
  sum += (int)buffer->getLength();
  return sum + bytes[3] + *number + node->value;
}

int Memory::checked(IOService *provider) {
  int sum = 0;
  Memory *other = OSDynamicCast(Memory, provider);
  if (other)
    sum += other->kept == nullptr; // repaired lint.unchecked-result
  Node *node = (Node *)IOMalloc(sizeof(Node));
  if (node == NULL)
    return 0;
  node->value = 1; // repaired lint.unchecked-result
  Node *second;
  if (!(second = (Node *)IOMalloc(sizeof *second))) {
    IOFree(node, sizeof(Node));
    return 0;
  }
  second->next = node;
  char *bytes = static_cast<char *>(IOMallocAligned(64, 16));
  sum += bytes != nullptr ? bytes[3] : 0; // repaired lint.unchecked-result
  gate = IOCommandGate::commandGate(this);
  if (!ready())
    return sum;
  gate->disable();
  if (OSDynamicCast(IOService, provider))
    sum += OSDynamicCast(IOService, provider)->getBusyState() > 0;
  OSNumber *number = OSNumber::withNumber(3, 32);
  bool good = number && number->unsigned32BitValue() == 3;
  OSSafeReleaseNULL(number);
  return sum + good + second->value;
}

bool Memory::ready() {
  return gate != nullptr;
}

int Memory::freed(OSMallocTag tag) {
  void *sized = IOMalloc(64);
  IOFree(sized, 32); // finds lint.wrong-free
  void *aligned = IOMallocAligned(64, 16);
  IOFree(aligned, 64); // finds lint.wrong-free
  Node *tagged = (Node *)OSMalloc(sizeof(Node), tag);
  IOFree(tagged, sizeof(Node)); // finds lint.wrong-free
  void *contiguous = IOMallocContiguous(4096, 4096, nullptr);
  void *alias = contiguous;
  IOFreeContiguous(alias, 2048); // finds lint.wrong-free
  void *right = IOMalloc(64);
  IOFree(right, 64); // repaired lint.wrong-free
  right = IOMallocAligned(128, 16);
  IOFreeAligned(right, 128); // repaired lint.wrong-free
  Node *other = (Node *)OSMalloc(sizeof(Node), tag);
  OSFree(other, sizeof(Node), tag); // repaired lint.wrong-free
  void *either = tag ? IOMalloc(8) : nullptr;
  IOFree(either, 8);
  return 0;
}

int Memory::used() {
  int sum = 0;
  OSString *name = OSString::withCString("name");
  if (!name)
    return 0;
  name->release();
  sum += (int)name->getLength(); // finds lint.use-after-free
  Node *node = (Node *)IOMalloc(sizeof(Node));
  if (!node)
    return 0;
  IOFree(node, sizeof(Node));
  sum += node->value; // finds lint.use-after-free
  Node *made = new Node;
  delete made;
  made->value = 3; // finds lint.use-after-free
  char *bytes = (char *)IOMalloc(8);
  if (!bytes)
    return sum;
  IOFree(bytes, 8);
  strlcpy(bytes, "gone", 8); // finds lint.use-after-free
  void *twice = IOMalloc(8);
  IOFree(twice, 8);
  IOFree(twice, 8); // finds lint.use-after-free
  // And right ones.
  OSString *shared = OSString::withCString("shared");
  if (!shared)
    return sum;
  setProperty("Name", shared);
  shared->release();
  sum += (int)shared->getLength(); // the registry keeps it: repaired lint.use-after-free
  OSString *retained = OSString::withCString("retained");
  if (!retained)
    return sum;
  retained->retain();
  retained->release();
  sum += (int)retained->getLength(); // repaired lint.use-after-free
  retained->release();
  retained = nullptr;
  Node *again = (Node *)IOMalloc(sizeof(Node));
  if (again)
    IOFree(again, sizeof(Node));
  again = (Node *)IOMalloc(sizeof(Node));
  if (again) {
    again->value = 1; // repaired lint.use-after-free
    IOFree(again, sizeof(Node));
  }
  return sum;
}

// Which way leads to a label counts.
int Memory::jumped(int n) {
  OSString *name = OSString::withCString("name");
  if (!name)
    return 0;
  if (n == 1)
    goto fine;
  name->release();
  if (n == 2)
    goto gone;
  return 0;
fine:
  n += (int)name->getLength(); // repaired lint.use-after-free
  name->release();
  return n;
gone:
  return (int)name->getLength(); // finds lint.use-after-free
}

int Memory::lost(int n) {
  OSString *name = OSString::withCString("name"); // finds lint.lost-reference lint.unchecked-result
  if (n > 3)
    return 1;
  name->release();
  OSDictionary *table = OSDictionary::withCapacity(4); // finds lint.lost-reference lint.unchecked-result
  OSArray *list = OSArray::withCapacity(4);            // finds lint.lost-reference lint.unchecked-result
  for (int i = 0; i < n; i++)
    if (i == 2)
      return 2;
  table->release();
  list->release();
  OSArray *other = OSArray::withCapacity(4); // repaired lint.lost-reference
  if (!other)
    return 3;
  bool large = n > 9;
  other->release();
  if (large)
    return 4;
  OSString *given = OSString::withCString("given"); // repaired lint.lost-reference
  setProperty("Given", given);
  OSNumber *kept = OSNumber::withNumber(3, 32); // repaired lint.lost-reference
  if (!kept || n == 1) {
    OSSafeReleaseNULL(kept);
    return 5;
  }
  kept->release();
  return 0;
}

bool Memory::init(OSDictionary *properties) {
  return IOService::init(properties);
}

bool Memory::start(IOService *provider) { // finds lint.missing-super
  return unchecked(provider) + checked(provider) + freed(nullptr) + used() + jumped(2) + lost(3) > 0;
}

void Memory::stop(IOService *provider) { // finds lint.missing-super
  provider->close(this);
}

void Memory::free() { // finds lint.missing-super
  gate = nullptr;
}

#define super Memory
class Right : public Memory {
  OSDeclareDefaultStructors(Right)
public:
  bool start(IOService *provider) override;
  void stop(IOService *provider) override;
  void free() override;
  void clear();
};
OSDefineMetaClassAndStructors(Right, Memory)

bool Right::start(IOService *provider) { // repaired lint.missing-super
  if (!super::start(provider))
    return false;
  return true;
}

void Right::stop(IOService *provider) { // repaired lint.missing-super
  super::stop(provider);
}

void Right::free() { // repaired lint.missing-super
  clear();
}

void Right::clear() {
  super::free();
}

class Refuses : public IOService {
  OSDeclareDefaultStructors(Refuses)
public:
  bool start(IOService *) override { return false; }
};
OSDefineMetaClassAndStructors(Refuses, IOService)
