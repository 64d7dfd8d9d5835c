// A bundle without any of it: nothing is wired, nothing computes in floating point.
#include <IOKit/IOLib.h>
#include <IOKit/IOService.h>
#include <IOKit/storage/IOMedia.h>

class Quiet : public IOService {
  OSDeclareDefaultStructors(Quiet)
public:
  bool start(IOService *provider) override;
};
OSDefineMetaClassAndStructors(Quiet, IOService)

class QuietObject : public OSObject { // repaired lint.missing-library
  OSDeclareDefaultStructors(QuietObject)
};
OSDefineMetaClassAndStructors(QuietObject, OSObject)
class QuietDisk : public IOMedia { // repaired lint.missing-library
  OSDeclareDefaultStructors(QuietDisk)
};
OSDefineMetaClassAndStructors(QuietDisk, IOMedia)

static const int limit = (int)(1.5 * 4);
static const double folded = 3.0 / 2;

bool Quiet::start(IOService *provider) {
  if (!IOService::start(provider))
    return false;
  unsigned scaled = provider->getBusyState() * 15 / 10;
  void *paged = IOMallocPageable(4096, 16);  // repaired lint.wired-memory
  static char table[4096];                   // repaired lint.wired-memory
  char local[64];                            // repaired lint.wired-memory
  local[0] = table[0];
  if (paged)
    IOFreePageable(paged, 4096);
  return local[0] + scaled < limit + (int)(folded * 2);
}
