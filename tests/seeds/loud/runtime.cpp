// What the kernel's runtime lacks.
#include <IOKit/IOLib.h>
#include <IOKit/IOService.h>
#include <vector> // finds lint.cxx-header
#include <map>    // finds lint.cxx-header
#include <string> // finds lint.cxx-header

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
struct Plain : Mixin, Named {
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
static Constant constant(4);
static Mixin mixin = {3};
static int number = 3 * 4;

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
  return same && several && plain.count && OSDynamicCast(Several, service);
}

static int varies(int n, unsigned m) {
  char bytes[n];      // finds lint.variable-length-array
  int rows[4][m];     // finds lint.variable-length-array
  const void *pointers[n * 2 + 1]; // finds lint.variable-length-array
  char fixed[8 * 4];
  bytes[0] = 0;
  rows[0][0] = 0;
  pointers[0] = fixed;
  fixed[0] = 0;
  return bytes[0] + rows[0][0] + fixed[0] + (pointers[0] != nullptr);
}

bool Several::start(IOService *provider) {
  if (!IOService::start(provider))
    return false;
  Both *both = new Both;
  Counted *counted = new Counted;
  Plain plain;
  int n = (int)provider->getBusyState();
  // Three ways to compute in floating point; the bundle is told once.
  double scaled = n * 1.5;
  float half = (float)n;
  half /= 2;
  bool more = scaled > half;
  return both && counted && asks(provider, &plain) && thrower(n) + varies(n, 3) + more + table.rows == nullptr &&
         ended.number + symbol->getLength() + constant.number + mixin.count + number;
}
