/* ACPI: platform device and expert, address spaces */
#ifndef NK_ACPI_H
#define NK_ACPI_H

#include <nk/iokit.h>

#ifdef __cplusplus
class IOACPIPlatformExpert;
#endif

/* IOACPITypes */
#ifndef __IOKIT_IOACPITYPES_H
#define __IOKIT_IOACPITYPES_H
#define kIOACPIInterruptTypeValid 2
#define kIOACPIMessageDeviceNotification 0xe0028010U
#ifdef __cplusplus
extern const IORegistryPlane *gIOACPIPlane; extern const OSSymbol *gIOACPIHardwareIDKey;
extern const OSSymbol *gIOACPIUniqueIDKey; extern const OSSymbol *gIOACPIAddressKey;
extern const OSSymbol *gIOACPIDeviceStatusKey;
#endif
struct IOACPIAddressSpaceDescriptor {
    UInt32 resourceType, generalFlags, typeSpecificFlags, reserved1;
    UInt64 granularity, minAddressRange, maxAddressRange, translationOffset, addressLength, reserved2, reserved3;
    UInt64 reserved4;
} __attribute__((packed));
enum { kIOACPIMemoryRange = 0, kIOACPIIORange, kIOACPIBusNumberRange };
typedef UInt32 IOACPIAddressSpaceID;
enum {
    kIOACPIAddressSpaceIDSystemMemory = 0, kIOACPIAddressSpaceIDSystemIO, kIOACPIAddressSpaceIDPCIConfiguration,
    kIOACPIAddressSpaceIDEmbeddedController, kIOACPIAddressSpaceIDSMBus,
};
enum { kIOACPIAddressSpaceOpRead = 0, kIOACPIAddressSpaceOpWrite };
union IOACPIAddress {
    UInt64 addr64;
    struct {
        unsigned int offset : 16, function : 3, device : 5, bus : 8, segment : 16, reserved : 16;
    } __attribute__((packed)) pci;
} __attribute__((packed));
#ifdef __cplusplus
typedef IOReturn (*IOACPIAddressSpaceHandler)(UInt32, IOACPIAddress, UInt64 *, UInt32, UInt32, void *);
#endif
enum {
    kIOACPIFixedEventPMTimer = 0, kIOACPIFixedEventPowerButton = 2, kIOACPIFixedEventSleepButton,
    kIOACPIFixedEventRealTimeClock,
};
enum {
    kIOACPIDevicePowerStateD0 = 0, kIOACPIDevicePowerStateD1, kIOACPIDevicePowerStateD2, kIOACPIDevicePowerStateD3,
    kIOACPIDevicePowerStateCount,
};
#endif

/* IOACPIPlatformDevice */
#ifndef _IOKIT_IOACPIPLATFORMDEVICE_H
#define _IOKIT_IOACPIPLATFORMDEVICE_H
#ifdef __cplusplus
class IOACPIPlatformDevice : public IOPlatformDevice {
    OSDeclareDefaultStructors(IOACPIPlatformDevice)
public:
    struct ExpansionData { }; enum { kTypeDevice = 0, kTypeProcessor, kTypePowerResource };
protected:
    void *_deviceHandle; UInt32 _deviceType, _powerFlags; UInt32 *_powerStateFlags; UInt32 _sleepPowerState;
    IOService *_acpiParent; IOACPIPlatformExpert *_platform; ExpansionData *reserved;
    virtual bool initACPIPowerManagement(IOService *); virtual void stopACPIPowerManagement(IOService *);
public:
    virtual bool init(IOService *, void *, OSDictionary *); virtual void free();
    virtual bool attachToParent(IORegistryEntry *, const IORegistryPlane *);
    virtual void detachFromParent(IORegistryEntry *, const IORegistryPlane *);
    virtual bool getPathComponent(char *, int *, const IORegistryPlane *) const;
    virtual bool compareName(OSString *, OSString **) const; virtual IOReturn getResources();
    virtual void *getDeviceHandle() const; virtual UInt32 getDeviceStatus() const;
    virtual UInt32 getDeviceType() const; virtual void setDeviceType(UInt32);
    virtual IOReturn validateObject(const OSSymbol *); virtual IOReturn validateObject(const char *);
    virtual IOReturn evaluateObject(const OSSymbol *, OSObject ** = 0, OSObject *[] = 0, IOItemCount = 0,
        IOOptionBits = 0);
    virtual IOReturn evaluateObject(const char *, OSObject ** = 0, OSObject *[] = 0, IOItemCount = 0,
        IOOptionBits = 0);
    virtual IOReturn evaluateInteger(const OSSymbol *, UInt32 *, OSObject *[] = 0, IOItemCount = 0,
        IOOptionBits = 0);
    virtual IOReturn evaluateInteger(const char *, UInt32 *, OSObject *[] = 0, IOItemCount = 0, IOOptionBits = 0);
    virtual IOReturn evaluateInteger(const OSSymbol *, UInt64 *, OSObject *[] = 0, IOItemCount = 0,
        IOOptionBits = 0);
    virtual IOReturn evaluateInteger(const char *, UInt64 *, OSObject *[] = 0, IOItemCount = 0, IOOptionBits = 0);
    virtual const OSData *getACPITableData(const char *, UInt32 = 0) const;
    virtual SInt32 installInterruptForFixedEvent(UInt32);
    virtual SInt32 installInterruptForGPE(UInt32, void * = 0, IOOptionBits = 0);
    virtual IOReturn acquireGlobalLock(UInt32 *, const mach_timespec_t * = 0);
    virtual void releaseGlobalLock(UInt32);
    virtual IOReturn registerAddressSpaceHandler(IOACPIAddressSpaceID, IOACPIAddressSpaceHandler, void *,
        IOOptionBits = 0);
    virtual void unregisterAddressSpaceHandler(IOACPIAddressSpaceID, IOACPIAddressSpaceHandler, IOOptionBits = 0);
    virtual IOReturn readAddressSpace(UInt64 *, IOACPIAddressSpaceID, IOACPIAddress, UInt32, UInt32 = 0,
        IOOptionBits = 0);
    virtual IOReturn writeAddressSpace(UInt64, IOACPIAddressSpaceID, IOACPIAddress, UInt32, UInt32 = 0,
        IOOptionBits = 0);
    virtual bool hasSystemWakeCapability() const; virtual IOReturn setSystemWakeCapabilityEnable(bool);
    virtual bool hasACPIPowerStateSupport(UInt32) const;
    virtual IOReturn setACPIPowerManagementEnable(bool, UInt32 = kIOACPIDevicePowerStateD3, IOOptionBits = 0);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual void ioWrite32(UInt16, UInt32, IOMemoryMap * = 0);
    virtual void ioWrite16(UInt16, UInt16, IOMemoryMap * = 0);
    virtual void ioWrite8(UInt16, UInt8, IOMemoryMap * = 0); virtual UInt32 ioRead32(UInt16, IOMemoryMap * = 0);
    virtual UInt16 ioRead16(UInt16, IOMemoryMap * = 0); virtual UInt8 ioRead8(UInt16, IOMemoryMap * = 0);
    NK_MEMBERS(IOACPIPlatformDevice)
};
#endif
#endif

/* IOACPIPlatformExpert */
#ifndef _IOKIT_IOACPIPLATFORMEXPERT_H
#define _IOKIT_IOACPIPLATFORMEXPERT_H
#ifdef __cplusplus
class IOACPIPlatformExpert : public IODTPlatformExpert {
    OSDeclareAbstractStructors(IOACPIPlatformExpert)
public:
    friend class IOACPIPlatformDevice; struct ExpansionData { };
protected:
    ExpansionData *reserved;
    virtual SInt32 installDeviceInterruptForFixedEvent(IOService *, UInt32) = 0;
    virtual SInt32 installDeviceInterruptForGPE(IOService *, UInt32, void *, IOOptionBits) = 0;
    virtual IOReturn acquireGlobalLock(IOService *, UInt32 *, const mach_timespec_t *) = 0;
    virtual void releaseGlobalLock(IOService *, UInt32) = 0;
    virtual IOReturn validateObject(IOACPIPlatformDevice *, const OSSymbol *) = 0;
    virtual IOReturn validateObject(IOACPIPlatformDevice *, const char *);
    virtual IOReturn evaluateObject(IOACPIPlatformDevice *, const OSSymbol *, OSObject **, OSObject *[],
        IOItemCount, IOOptionBits) = 0;
    virtual IOReturn evaluateObject(IOACPIPlatformDevice *, const char *, OSObject **, OSObject *[], IOItemCount,
        IOOptionBits);
    virtual const OSData *getACPITableData(const char *, UInt32) = 0;
    virtual IOReturn registerAddressSpaceHandler(IOACPIPlatformDevice *, IOACPIAddressSpaceID,
        IOACPIAddressSpaceHandler, void *, IOOptionBits) = 0;
    virtual void unregisterAddressSpaceHandler(IOACPIPlatformDevice *, IOACPIAddressSpaceID,
        IOACPIAddressSpaceHandler, IOOptionBits) = 0;
    virtual IOReturn readAddressSpace(UInt64 *, IOACPIAddressSpaceID, IOACPIAddress, UInt32, UInt32,
        IOOptionBits) = 0;
    virtual IOReturn writeAddressSpace(UInt64, IOACPIAddressSpaceID, IOACPIAddress, UInt32, UInt32,
        IOOptionBits) = 0;
    virtual IOReturn setDevicePowerState(IOACPIPlatformDevice *, UInt32) = 0;
    virtual IOReturn getDevicePowerState(IOACPIPlatformDevice *, UInt32 *) = 0;
    virtual IOReturn setDeviceWakeEnable(IOACPIPlatformDevice *, bool) = 0;
public:
    virtual bool start(IOService *);
    NK_MEMBERS(IOACPIPlatformExpert)
};
#endif
#endif

#endif
