// What the kernel's runtime lacks.
#include <IOKit/IOLib.h>
#include <IOKit/IOService.h>
#include <vector> // finds lint.cxx-header
#include <map>    // finds lint.cxx-header
#include <string> // finds lint.cxx-header
#include <string.h>                // repaired lint.cxx-header
#include <libkern/c++/OSArray.h>   // repaired lint.cxx-header
#include <libkern/c++/OSString.h>  // repaired lint.cxx-header

namespace std {
class type_info {
public:
  bool operator==(const type_info &) const;
};
} // namespace std
struct Mixin {
  int count;
};
struct Named {
  virtual const char *name() = 0;
};
class Several : public IOService, public Mixin { // finds lint.multiple-inheritance
  OSDeclareDefaultStructors(Several)
public:
  bool start(IOService *provider) override;
};
OSDefineMetaClassAndStructors(Several, IOService)
class Both : public Several, public Named { // finds lint.multiple-inheritance
  OSDeclareDefaultStructors(Both)
public:
  const char *name() override { return "both"; }
};
OSDefineMetaClassAndStructors(Both, Several)
class Counted : public OSObject, private Mixin { // finds lint.multiple-inheritance lint.missing-library
  OSDeclareDefaultStructors(Counted)
};
OSDefineMetaClassAndStructors(Counted, OSObject)
struct Plain : Mixin, Named { // repaired lint.multiple-inheritance
  const char *name() override { return "plain"; }
};

struct Table {
  Table() : rows(IOMalloc(64)) {}
  void *rows;
};
struct Constant {
  constexpr Constant(int n) : number(n) {}
  int number;
};
struct Ended {
  ~Ended() { IOLog("bye\n"); }
  int number;
};
static Table table;                      // finds lint.load-time-code
static Ended ended;                      // finds lint.load-time-code
static const OSSymbol *symbol = OSSymbol::withCString("name"); // finds lint.load-time-code
static Constant constant(4);  // repaired lint.load-time-code
static Mixin mixin = {3};     // repaired lint.load-time-code
static int number = 3 * 4;    // repaired lint.load-time-code

class Mixed : public OSObject { // repaired lint.multiple-inheritance
  OSDeclareDefaultStructors(Mixed)
  Mixin mixin;
};
OSDefineMetaClassAndStructors(Mixed, OSObject)
class Single : public Several { // repaired lint.multiple-inheritance
  OSDeclareDefaultStructors(Single)
};
OSDefineMetaClassAndStructors(Single, Several)

static IOReturn refuses(int n) {
  if (n == 1)
    return kIOReturnBadArgument; // repaired lint.exceptions
  IOReturn result = n ? kIOReturnSuccess : kIOReturnError; // repaired lint.exceptions
  return result; // repaired lint.exceptions
}

static int thrower(int n) {
  if (n == 1)
    throw n; // finds lint.exceptions
  try { // finds lint.exceptions
    return n;
  } catch (...) { // finds lint.exceptions
    return 0;
  }
}

static bool asks(IOService *service, Named *named) {
  bool same = typeid(*named) == typeid(Plain); // finds lint.type-information
  Several *several = dynamic_cast<Several *>(service); // finds lint.type-information
  const Plain &plain = dynamic_cast<const Plain &>(*named); // finds lint.type-information
  OSMetaClassBase *base = service;
  bool cast = OSDynamicCast(Several, service) && OSTypeID(Several) && // repaired lint.type-information
              base->metaCast("Several");                             // repaired lint.type-information
  return same && several && plain.count && cast && service->getMetaClass(); // repaired lint.type-information
}

static int varies(int n, unsigned m) {
  char bytes[n];      // finds lint.variable-length-array
  int rows[4][m];     // finds lint.variable-length-array
  const void *pointers[n * 2 + 1]; // finds lint.variable-length-array
  char fixed[8 * 4];               // repaired lint.variable-length-array
  int constant_rows[4][2];         // repaired lint.variable-length-array
  const void *some[2 + 1] = {bytes}; // repaired lint.variable-length-array
  constant_rows[0][0] = some[0] != nullptr;
  bytes[0] = 0;
  rows[0][0] = 0;
  pointers[0] = fixed;
  fixed[0] = 0;
  return constant_rows[0][0] + bytes[0] + rows[0][0] + fixed[0] + (pointers[0] != nullptr);
}

bool Several::start(IOService *provider) {
  if (!IOService::start(provider))
    return false;
  Both *both = new Both;
  Counted *counted = new Counted;
  Plain plain;
  int n = (int)provider->getBusyState();
  // Three ways to compute in floating point; the bundle is told once.
  double scaled = n * 1.5;   // finds lint.floating-point
  float half = (float)n;     // finds lint.floating-point
  half /= 2;                 // finds lint.floating-point
  bool more = scaled > half; // finds lint.floating-point
  int whole = n * 3 / 2;     // repaired lint.floating-point
  whole >>= 1;               // repaired lint.floating-point
  more |= whole > n / 2;     // repaired lint.floating-point
  return both && counted && asks(provider, &plain) && thrower(n) + refuses(n) + varies(n, 3) + more + table.rows == nullptr &&
         ended.number + symbol->getLength() + constant.number + mixin.count + number;
}
