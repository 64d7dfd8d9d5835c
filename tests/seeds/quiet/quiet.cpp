// A bundle without any of it: nothing is wired, nothing computes in floating point.
#include <IOKit/IOLib.h>
#include <IOKit/IOService.h>

class Quiet : public IOService {
  OSDeclareDefaultStructors(Quiet)
public:
  bool start(IOService *provider) override;
};
OSDefineMetaClassAndStructors(Quiet, IOService)

static const int limit = (int)(1.5 * 4);
static const double folded = 3.0 / 2;

bool Quiet::start(IOService *provider) {
  if (!IOService::start(provider))
    return false;
  unsigned scaled = provider->getBusyState() * 15 / 10;
  void *paged = IOMallocPageable(4096, 16);
  if (paged)
    IOFreePageable(paged, 4096);
  return scaled < limit + (int)(folded * 2);
}
