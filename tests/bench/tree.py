"""A driver of any size: each unit a class with an interrupt, a work loop and a few registers."""
import pathlib

HEADER = """#ifndef BENCH_{n}_H
#define BENCH_{n}_H
#include <IOKit/IOService.h>
#include <IOKit/IOInterruptEventSource.h>
#include <IOKit/IOBufferMemoryDescriptor.h>
#include <IOKit/pci/IOPCIDevice.h>
#include "common.h"

class Bench{n} : public IOService {{
  OSDeclareDefaultStructors(Bench{n})
public:
  bool start(IOService *provider) override;
  void stop(IOService *provider) override;

private:
  void interrupt(IOInterruptEventSource *source, int count);
  UInt32 transform(UInt32 value);
  IOPCIDevice *device;
  IOMemoryMap *registers;
  IOWorkLoop *loop;
  IOInterruptEventSource *events;
  IOBufferMemoryDescriptor *ring;
}};
#endif
"""

SOURCE = """#include "bench{n}.h"

#define super IOService
OSDefineMetaClassAndStructors(Bench{n}, IOService)

bool Bench{n}::start(IOService *provider) {{
  if (!super::start(provider))
    return false;
  device = OSDynamicCast(IOPCIDevice, provider);
  if (!device || !device->open(this))
    return false;
  device->setMemoryEnable(true);
  registers = device->mapDeviceMemoryWithRegister(kIOPCIConfigBaseAddress0);
  loop = IOWorkLoop::workLoop();
  events = IOInterruptEventSource::interruptEventSource(
      this, OSMemberFunctionCast(IOInterruptEventAction, this, &Bench{n}::interrupt), provider, 0);
  ring = IOBufferMemoryDescriptor::withCapacity(RING_BYTES, kIODirectionInOut);
  if (!registers || !loop || !events || !ring)
    return false;
  loop->addEventSource(events);
  events->enable();
  registerService();
  return true;
}}

void Bench{n}::stop(IOService *provider) {{
  if (events)
    events->disable();
  OSSafeReleaseNULL(events);
  OSSafeReleaseNULL(loop);
  OSSafeReleaseNULL(ring);
  OSSafeReleaseNULL(registers);
  super::stop(provider);
}}

void Bench{n}::interrupt(IOInterruptEventSource *source, int count) {{
  for (int i = 0; i < count; i++)
    if (transform((UInt32)i) & STATUS_DONE)
      IOLog("bench {n}: %d\\n", i);
}}

UInt32 Bench{n}::transform(UInt32 value) {{
  switch (value & 3) {{
{cases}
  }}
  return value;
}}
"""

CASE = """  case {k}:
    value = (value << {k}) ^ {n}u;
    if (value > LIMIT)
      IOSleep(1);
    break;"""

COMMON = """#ifndef BENCH_COMMON_H
#define BENCH_COMMON_H
enum { RING_BYTES = 4096, STATUS_DONE = 1, LIMIT = 1000 };
#endif
"""

PLIST = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>org.example.bench</string>
<key>CFBundleExecutable</key><string>Bench</string>
<key>CFBundlePackageType</key><string>KEXT</string>
<key>IOKitPersonalities</key><dict><key>Bench</key><dict>
<key>IOClass</key><string>Bench0</string><key>IOProviderClass</key><string>IOPCIDevice</string>
<key>IOPCIMatch</key><string>0x12345678</string>
</dict></dict>
</dict></plist>
"""


def write_tree(directory, units):
    directory = pathlib.Path(directory)
    directory.mkdir(parents=True)
    (directory / "Info.plist").write_text(PLIST)
    (directory / "common.h").write_text(COMMON)
    for n in range(units):
        cases = "\n".join(CASE.format(k=k, n=n) for k in range(4))
        (directory / f"bench{n}.h").write_text(HEADER.format(n=n))
        (directory / f"bench{n}.cpp").write_text(SOURCE.format(n=n, cases=cases))
