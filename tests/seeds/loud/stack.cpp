// The kernel's stack is small.
#include <IOKit/IOService.h>

struct Record {
  char name[600];
  int values[200];
};

static int record() { // finds lint.large-frame
  Record one;
  one.values[0] = 1;
  return one.values[0];
}
static int array() { // finds lint.large-frame
  unsigned long long values[200];
  values[0] = 1;
  return (int)values[0];
}
static int scopes(int n) { // finds lint.large-frame
  char first[600];
  first[0] = 1;
  if (n > 3) {
    char second[600];
    second[0] = 1;
    return second[0] + first[0];
  }
  return first[0];
}
static int branches(int n) { // one of the two at a time: repaired lint.large-frame
  if (n > 3) {
    char first[700];
    first[0] = 1;
    return first[0];
  } else {
    char second[700];
    second[0] = 1;
    return second[0];
  }
}
static int small() { // repaired lint.large-frame
  Record *one = nullptr;
  return one == nullptr;
}
static int kept() { // repaired lint.large-frame: in the bundle's data
  static char line[4096];
  line[0] = 1;
  return line[0];
}

// Chains whose frames add up.
static int leaf() {
  char buffer[1000];
  buffer[0] = 1;
  return buffer[0];
}
#define FRAME(name, next)                                                                                              \
  static int name() {                                                                                                  \
    char buffer[1000];                                                                                                 \
    buffer[0] = 1;                                                                                                     \
    return buffer[0] + next();                                                                                         \
  }
FRAME(eighth, leaf)
FRAME(seventh, eighth)
FRAME(sixth, seventh)
FRAME(fifth, sixth)
FRAME(fourth, fifth)
FRAME(third, fourth)
FRAME(second, third)
extern "C" int first() { // finds lint.deep-stack
  char buffer[1000];
  buffer[0] = 1;
  return buffer[0] + second();
}
int other() { // finds lint.deep-stack
  char buffer[900];
  buffer[0] = 1;
  return buffer[0] + second();
}
int shallow() { // repaired lint.deep-stack
  char buffer[900];
  buffer[0] = 1;
  return buffer[0] + fourth();
}
int shorter() { // repaired lint.deep-stack
  char buffer[900];
  buffer[0] = 1;
  return buffer[0] + third();
}
int beside() { // repaired lint.deep-stack
  return fourth() + fifth();
}
class Stack : public IOService {
  OSDeclareDefaultStructors(Stack)
public:
  bool start(IOService *provider) override;
  int walk(int depth);
  int turn(int depth);
  int deep(int depth);
};
OSDefineMetaClassAndStructors(Stack, IOService)
int Stack::deep(int depth) { // finds lint.deep-stack
  char buffer[1000];
  buffer[0] = (char)depth;
  return buffer[0] + second();
}

// Calls that come back.
static int itself(int n) { // finds lint.recursion
  return n > 0 ? itself(n - 1) + 1 : 0;
}
static int back(int n);
static int forth(int n) { // finds lint.recursion
  return n > 0 ? back(n - 1) : 0;
}
static int back(int n) {
  return n > 0 ? forth(n - 1) : 1;
}
int Stack::walk(int depth) { // finds lint.recursion
  return depth > 0 ? walk(depth - 1) : turn(depth);
}
int Stack::turn(int depth) { // repaired lint.recursion
  for (int i = 0; i < 3; i++)
    depth += i;
  return depth;
}

static int looped(int n) { // repaired lint.recursion
  while (n > 0)
    n--;
  return n;
}
static int called(int n) { // repaired lint.recursion
  return looped(n) + looped(n - 1);
}

bool Stack::start(IOService *provider) {
  if (!IOService::start(provider))
    return false;
  int n = (int)provider->getBusyState();
  return record() + array() + scopes(n) + branches(n) + kept() + itself(n) + called(n) + small() + forth(n) + walk(n) > 0;
}
