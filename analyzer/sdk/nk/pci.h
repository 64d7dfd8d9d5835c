/* PCI: devices, bridges, configuration space, event sources */
#ifndef NK_PCI_H
#define NK_PCI_H

#include <nk/iokit.h>
#include <nk/pci_types.h>

#ifdef __cplusplus
class IOPCIDevice; class IOPCIBridge; class IOPCI2PCIBridge; class IOPCIMessagedInterruptController;
class IOPCIConfigurator; class IOPCIEventSource;
#endif

/* IOPCIDevice */
#ifndef _IOKIT_IOPCIDEVICE_H
#define _IOKIT_IOPCIDEVICE_H
#define kIOPCITunnelCompatibleKey "IOPCITunnelCompatible"
#define kIOPCITunnelledKey "IOPCITunnelled"
#define kIOPCITunnelL1EnableKey "IOPCITunnelL1Enable"
#define kIOPCIPauseCompatibleKey "IOPCIPauseCompatible"
#define kIOPMPCIConfigSpaceVolatileKey "IOPMPCIConfigSpaceVolatile"
#define kIOPMPCISleepLinkDisableKey "IOPMPCISleepLinkDisable"
#define kIOPMPCISleepResetKey "IOPMPCISleepReset"
#define kIOPlatformDeviceASPMEnableKey "IOPlatformDeviceASPMEnable"
#define kIOPCIDeviceASPMSupportedKey "pci-aspm-supported"
#define kIOPCIPMEOptionsKey "IOPCIPMEOptions"
#define kIOPCITunnelIDKey "IOPCITunnelID"
#define kIOPCITunnelControllerIDKey "IOPCITunnelControllerID"
#define kIOPCIBridgeInterruptESKey "IOPCIBridgeInterruptES"
#define kIOPCIDeviceDeviceTreeEntryKey "IOPCIDeviceDeviceTreeEntry"
#define IOPCIEventAction IOPCIEventSource::Action
enum {
    kIOPCIConfigVendorID = 0, kIOPCIConfigDeviceID = 2, kIOPCIConfigCommand = 4, kIOPCIConfigStatus = 6,
    kIOPCIConfigRevisionID = 8, kIOPCIConfigClassCode, kIOPCIConfigCacheLineSize = 12, kIOPCIConfigLatencyTimer,
    kIOPCIConfigHeaderType, kIOPCIConfigBIST, kIOPCIConfigBaseAddress0, kIOPCIConfigBaseAddress1 = 20,
    kIOPCIConfigBaseAddress2 = 24, kIOPCIConfigBaseAddress3 = 28, kIOPCIConfigBaseAddress4 = 32,
    kIOPCIConfigBaseAddress5 = 36, kIOPCIConfigCardBusCISPtr = 40, kIOPCIConfigSubSystemVendorID = 44,
    kIOPCIConfigSubSystemID = 46, kIOPCIConfigExpansionROMBase = 48, kIOPCIConfigCapabilitiesPtr = 52,
    kIOPCIConfigInterruptLine = 60, kIOPCIConfigInterruptPin, kIOPCIConfigMinimumGrant, kIOPCIConfigMaximumLatency,
};
enum {
    kIOPCIPowerManagementCapability = 1, kIOPCIAGPCapability, kIOPCIVitalProductDataCapability,
    kIOPCISlotIDCapability, kIOPCIMSICapability, kIOPCICPCIHotswapCapability, kIOPCIPCIXCapability,
    kIOPCILDTCapability, kIOPCIVendorSpecificCapability, kIOPCIDebugPortCapability,
    kIOPCICPCIResourceControlCapability, kIOPCIHotplugCapability, kIOPCIAGP8Capability = 14, kIOPCISecureCapability,
    kIOPCIPCIExpressCapability, kIOPCIMSIXCapability, kIOPCIFPBCapability = 21,
    kIOPCIExpressErrorReportingCapability = 0xffffffffffffffff,
    kIOPCIExpressVirtualChannelCapability = 0xfffffffffffffffe,
    kIOPCIExpressDeviceSerialNumberCapability = 0xfffffffffffffffd,
    kIOPCIExpressPowerBudgetCapability = 0xfffffffffffffffc,
    kIOPCIExpressAccessControlServicesCapability = 0xfffffffffffffff3,
    kIOPCIExpressLatencyTolerenceReportingCapability = 0xffffffffffffffe8,
    kIOPCIExpressL1PMSubstatesCapability = 0xffffffffffffffe2,
};
enum { kIOPCIConfigSpace = 0, kIOPCIIOSpace, kIOPCI32BitMemorySpace, kIOPCI64BitMemorySpace };
enum {
    kPCI2PCIPrimaryBus = 24, kPCI2PCISecondaryBus, kPCI2PCISubordinateBus, kPCI2PCISecondaryLT, kPCI2PCIIORange,
    kPCI2PCIMemoryRange = 32, kPCI2PCIPrefetchMemoryRange = 36, kPCI2PCIPrefetchUpperBase = 40,
    kPCI2PCIPrefetchUpperLimit = 44, kPCI2PCIUpperIORange = 48, kPCI2PCIBridgeControl = 62,
};
typedef union IOPCIAddressSpace {
    UInt32 bits;
    struct {
        unsigned int registerNum : 8, functionNum : 3, deviceNum : 5, busNum : 8, space : 2, resv : 3, t : 1;
        unsigned int prefetch : 1, reloc : 1;
    } s;
    struct {
        unsigned int registerNum : 8, functionNum : 3, deviceNum : 5, busNum : 8, registerNumExtended : 4, resv : 4;
    } es;
} IOPCIAddressSpace;
struct IOPCIPhysicalAddress { IOPCIAddressSpace physHi; UInt32 physMid, physLo, lengthHi, lengthLo; };
enum {
    kIOPCIDevicePowerStateCount = 4, kIOPCIDeviceOffState = 0, kIOPCIDeviceDozeState, kIOPCIDeviceOnState,
    kIOPCIDevicePausedState,
};
enum { kIOPCILatencySnooped = 1, kIOPCILatencyUnsnooped };
enum {
    kIOPCIProbeOptionDone = 0x80000000, kIOPCIProbeOptionEject = 0x100000, kIOPCIProbeOptionNeedsScan = 0x200000,
};
enum { kIOPCIConfigShadowPermanent = 0x80000000 };
enum {
    kIOPCIEventCorrectableError = 1, kIOPCIEventNonFatalError, kIOPCIEventFatalError, kIOPCIEventLinkEnableChange,
};
#ifdef __cplusplus
struct IOPCIEvent { IOPCIDevice *reporter; uint32_t event, data[5]; };
class IOPCIEventSource : public IOEventSource {
    OSDeclareDefaultStructors(IOPCIEventSource)
public:
    friend class IOPCIBridge; friend class IOPCI2PCIBridge;
    typedef void (*Action)(OSObject *, IOPCIEventSource *, const IOPCIEvent *);
protected:
    virtual void free(); virtual bool checkForWork();
public:
    virtual void enable(); virtual void disable();
    NK_MEMBERS(IOPCIEventSource)
};
typedef IOReturn (*IOPCIDeviceConfigHandler)(void *, IOMessage, IOPCIDevice *, uint32_t);
class IOPCIDevice : public IOService {
    OSDeclareDefaultStructors(IOPCIDevice)
public:
    friend class IOPCIBridge; friend class IOPCI2PCIBridge; friend class IOPCIMessagedInterruptController;
    friend class IOPCIConfigurator; enum { kIOPCIAERErrorDescriptionMaxLength = 0x100 };
protected:
    IOPCIBridge *parent; IOMemoryMap *ioMap; OSObject *slotNameProperty; struct IOPCIDeviceExpansionData *reserved;
public:
    IOPCIAddressSpace space; UInt32 *savedConfig;
    virtual bool init(OSDictionary *); virtual bool init(IORegistryEntry *, const IORegistryPlane *);
    virtual void free(); virtual bool attach(IOService *); virtual void detach(IOService *);
    virtual void detachAbove(const IORegistryPlane *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual IOReturn requestProbe(IOOptionBits);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
    virtual unsigned long powerStateForDomainState(IOPMPowerFlags);
    virtual bool compareName(OSString *, OSString ** = 0) const; virtual bool matchPropertyTable(OSDictionary *);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *); virtual IOService *matchLocation(IOService *);
    virtual IOReturn getResources(); virtual IOReturn setProperties(OSObject *);
    virtual IOReturn callPlatformFunction(const OSSymbol *, bool, void *, void *, void *, void *);
    virtual IOReturn callPlatformFunction(const char *, bool, void *, void *, void *, void *);
    virtual IODeviceMemory *getDeviceMemoryWithIndex(unsigned int);
    virtual UInt32 configRead32(IOPCIAddressSpace, UInt8);
    virtual void configWrite32(IOPCIAddressSpace, UInt8, UInt32);
    virtual UInt16 configRead16(IOPCIAddressSpace, UInt8);
    virtual void configWrite16(IOPCIAddressSpace, UInt8, UInt16);
    virtual UInt8 configRead8(IOPCIAddressSpace, UInt8); virtual void configWrite8(IOPCIAddressSpace, UInt8, UInt8);
    UInt32 configRead32(IOByteCount); UInt16 configRead16(IOByteCount); UInt8 configRead8(IOByteCount);
    void configWrite32(IOByteCount, UInt32); void configWrite16(IOByteCount, UInt16);
    void configWrite8(IOByteCount, UInt8); virtual IOReturn saveDeviceState(IOOptionBits = 0);
    virtual IOReturn restoreDeviceState(IOOptionBits = 0); virtual UInt32 setConfigBits(UInt8, UInt32, UInt32);
    virtual bool setMemoryEnable(bool); virtual bool setIOEnable(bool, bool = false);
    virtual bool setBusMasterEnable(bool); virtual UInt32 findPCICapability(UInt8, UInt8 * = 0);
    virtual UInt8 getBusNumber(); virtual UInt8 getDeviceNumber(); virtual UInt8 getFunctionNumber();
    virtual IODeviceMemory *getDeviceMemoryWithRegister(UInt8);
    virtual IOMemoryMap *mapDeviceMemoryWithRegister(UInt8, IOOptionBits = 0);
    virtual IODeviceMemory *ioDeviceMemory(); virtual void ioWrite32(UInt16, UInt32, IOMemoryMap * = 0);
    virtual void ioWrite16(UInt16, UInt16, IOMemoryMap * = 0);
    virtual void ioWrite8(UInt16, UInt8, IOMemoryMap * = 0); virtual UInt32 ioRead32(UInt16, IOMemoryMap * = 0);
    virtual UInt16 ioRead16(UInt16, IOMemoryMap * = 0); virtual UInt8 ioRead8(UInt16, IOMemoryMap * = 0);
    virtual bool hasPCIPowerManagement(IOOptionBits = 0);
    virtual IOReturn enablePCIPowerManagement(IOOptionBits = 0xffffffff);
    virtual UInt32 extendedFindPCICapability(UInt32, IOByteCount * = 0); UInt32 extendedConfigRead32(IOByteCount);
    UInt16 extendedConfigRead16(IOByteCount); UInt8 extendedConfigRead8(IOByteCount);
    void extendedConfigWrite32(IOByteCount, UInt32); void extendedConfigWrite16(IOByteCount, UInt16);
    void extendedConfigWrite8(IOByteCount, UInt8);
    IOReturn setConfigHandler(IOPCIDeviceConfigHandler, void *, IOPCIDeviceConfigHandler *, void **);
    IOReturn kernelRequestProbe(uint32_t); IOReturn protectDevice(uint32_t, uint32_t);
    IOReturn checkLink(uint32_t = 0); IOReturn relocate(uint32_t = 0);
    IOReturn setLatencyTolerance(IOOptionBits, uint64_t);
    IOPCIEventSource *createEventSource(OSObject *, IOPCIEventSource::Action, uint32_t);
    IOReturn setTunnelL1Enable(IOService *, bool); IOReturn setASPMState(IOService *, IOOptionBits);
    void copyAERErrorDescriptionForBit(bool, uint32_t, char *, size_t);
    NK_MEMBERS(IOPCIDevice)
};
#endif
#endif

/* IOAGPDevice */
#ifndef _IOKIT_IOAGPDEVICE_H
#define _IOKIT_IOAGPDEVICE_H
#define kIOAGPBusFlagsKey "IOAGPFlags"
enum { kIOPCIConfigAGPStatusOffset = 4, kIOPCIConfigAGPCommandOffset = 8 };
enum {
    kIOAGPRequestQueueMask = 0xff000000, kIOAGPSideBandAddresssing = 0x200, kIOAGPEnable = 0x100,
    kIOAGP4GbAddressing = 32, kIOAGPFastWrite = 16, kIOAGP4xDataRate = 4, kIOAGP2xDataRate = 2,
    kIOAGP1xDataRate = 1,
};
enum { kIOAGPGartInvalidate = 1 }; enum { kIOAGPDefaultStatus = 0 };
enum { kIOAGPIdle = 1, kIOAGPInvalidGARTEntry, kIOAGPAccessOutOfRange = 4 };
enum {
    kIOAGPGartIdleInvalidate = 1, kIOAGPDisablePageSpans, kIOAGPDisableAGPWrites = 4, kIOAGPDisablePCIReads = 8,
    kIOAGPDisablePCIWrites = 16, kIOAGPDisableUnaligned = 32, kIOAGPDisableFeature6 = 64,
    kIOAGPDisableFeature7 = 128, kIOAGPDisableFeature8 = 0x100, kIOAGPDisableFeature9 = 0x200,
};
enum { kIOAGPStateEnabled = 1, kIOAGPStateEnablePending = 0x10000 };
#ifdef __cplusplus
class IOAGPDevice : public IOPCIDevice {
    OSDeclareDefaultStructors(IOAGPDevice)
public:
    struct ExpansionData { };
protected:
    ExpansionData *reserved;
public:
    UInt32 masterState; UInt8 masterAGPRegisters;
    virtual IOReturn createAGPSpace(IOOptionBits, IOPhysicalAddress *, IOPhysicalLength *);
    virtual IOReturn destroyAGPSpace(); virtual IORangeAllocator *getAGPRangeAllocator();
    virtual IOOptionBits getAGPStatus(IOOptionBits = kIOAGPDefaultStatus);
    virtual IOReturn commitAGPMemory(IOMemoryDescriptor *, IOByteCount, IOOptionBits = 0);
    virtual IOReturn releaseAGPMemory(IOMemoryDescriptor *, IOByteCount, IOOptionBits = 0);
    virtual IOReturn resetAGP(IOOptionBits = 0);
    virtual IOReturn getAGPSpace(IOPhysicalAddress *, IOPhysicalLength *);
    NK_MEMBERS(IOAGPDevice)
};
#endif
#endif

/* IOPCIBridge */
#ifndef _IOKIT_IOPCIBRIDGE_H
#define _IOKIT_IOPCIBRIDGE_H
#define kIOPCI2PCIBridgeName "IOPP"
enum {
    kIOPCIResourceTypeMemory = 0, kIOPCIResourceTypePrefetchMemory, kIOPCIResourceTypeIO,
    kIOPCIResourceTypeBusNumber, kIOPCIResourceTypeCount,
};
#ifdef __cplusplus
class IOPCIBridge : public IOService {
    OSDeclareAbstractStructors(IOPCIBridge)
public:
    friend class IOPCIDevice; friend class IOPCI2PCIBridge; friend class IOPCIConfigurator;
    struct ExpansionData {
        struct IOPCIRange * rangeLists[4]; IOPCIMessagedInterruptController *messagedInterruptController;
    };
private:
    virtual bool isDTNub(IOPCIDevice *);
    virtual bool constructRange(IOPCIAddressSpace *, IOPhysicalAddress64, IOPhysicalLength64, OSArray *);
    virtual bool matchNubWithPropertyTable(IOService *, OSDictionary *, SInt32 *);
    virtual bool compareNubName(const IOService *, OSString *, OSString ** = 0) const;
    virtual bool pciMatchNub(IOPCIDevice *, OSDictionary *, SInt32 *);
    virtual bool matchKeys(IOPCIDevice *, const char *, UInt32, UInt8);
    virtual IOReturn getNubResources(IOService *); virtual IOReturn getNubAddressing(IOPCIDevice *);
    virtual IOReturn getDTNubAddressing(IOPCIDevice *);
    virtual bool addBridgePrefetchableMemoryRange(IOPhysicalAddress, IOPhysicalLength, bool);
protected:
    void *__reserved1; void *__reserved2;
    static SInt32 compareAddressCell(UInt32, UInt32[], UInt32[]);
    IOReturn setDeviceASPMBits(IOPCIDevice *, uint32_t); IOReturn setDeviceL1PMBits(IOPCIDevice *, uint32_t);
    IOReturn setDeviceCLKREQBits(IOPCIDevice *, uint32_t);
    IOReturn setDevicePowerState(IOPCIDevice *, IOOptionBits, unsigned long, unsigned long);
    static IOReturn configOp(IOService *, uintptr_t, void *, void * = 0); static void deferredProbe(IOPCIDevice *);
    IOWorkLoop *getConfiguratorWorkLoop() const; bool addBridgePrefetchableMemoryRange(addr64_t, addr64_t);
    IOReturn kernelRequestProbe(IOPCIDevice *, uint32_t); IOReturn protectDevice(IOPCIDevice *, uint32_t, uint32_t);
    virtual UInt32 extendedFindPCICapability(IOPCIAddressSpace, UInt32, IOByteCount * = 0);
    virtual IOReturn setDeviceASPMState(IOPCIDevice *, IOService *, IOOptionBits);
    virtual IOReturn checkLink(uint32_t = 0); virtual IOReturn enableLTR(IOPCIDevice *, bool);
    virtual IOPCIEventSource *createEventSource(IOPCIDevice *, OSObject *, IOPCIEventSource::Action, uint32_t);
public:
    static IOPCIEventSource *createEventSource(OSObject *, IOPCIEventSource::Action, uint32_t);
    virtual void probeBus(IOService *, UInt8); virtual UInt8 firstBusNum(); virtual UInt8 lastBusNum();
    virtual void spaceFromProperties(OSDictionary *, IOPCIAddressSpace *);
    virtual OSDictionary *constructProperties(IOPCIAddressSpace); virtual IOPCIDevice *createNub(OSDictionary *);
    virtual bool initializeNub(IOPCIDevice *, OSDictionary *); virtual bool publishNub(IOPCIDevice *, UInt32);
    virtual bool addBridgeMemoryRange(IOPhysicalAddress, IOPhysicalLength, bool);
    virtual bool addBridgeIORange(IOByteCount, IOByteCount); virtual void free(); virtual bool start(IOService *);
    virtual void stop(IOService *); virtual bool configure(IOService *); virtual IOReturn setProperties(OSObject *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
    virtual unsigned long powerStateForDomainState(IOPMPowerFlags);
    virtual IOReturn callPlatformFunction(const OSSymbol *, bool, void *, void *, void *, void *);
    virtual IODeviceMemory *ioDeviceMemory() = 0; virtual UInt32 configRead32(IOPCIAddressSpace, UInt8) = 0;
    virtual void configWrite32(IOPCIAddressSpace, UInt8, UInt32) = 0;
    virtual UInt16 configRead16(IOPCIAddressSpace, UInt8) = 0;
    virtual void configWrite16(IOPCIAddressSpace, UInt8, UInt16) = 0;
    virtual UInt8 configRead8(IOPCIAddressSpace, UInt8) = 0;
    virtual void configWrite8(IOPCIAddressSpace, UInt8, UInt8) = 0; virtual IOPCIAddressSpace getBridgeSpace() = 0;
    virtual UInt32 findPCICapability(IOPCIAddressSpace, UInt8, UInt8 * = 0);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual IOReturn setDevicePowerState(IOPCIDevice *, unsigned long);
    virtual IOReturn saveDeviceState(IOPCIDevice *, IOOptionBits = 0);
    virtual IOReturn restoreDeviceState(IOPCIDevice *, IOOptionBits = 0);
    virtual IOReturn createAGPSpace(IOAGPDevice *, IOOptionBits, IOPhysicalAddress *, IOPhysicalLength *);
    virtual IOReturn destroyAGPSpace(IOAGPDevice *); virtual IORangeAllocator *getAGPRangeAllocator(IOAGPDevice *);
    virtual IOOptionBits getAGPStatus(IOAGPDevice *, IOOptionBits = 0);
    virtual IOReturn resetAGPDevice(IOAGPDevice *, IOOptionBits = 0);
    virtual IOReturn getAGPSpace(IOAGPDevice *, IOPhysicalAddress *, IOPhysicalLength *);
    virtual IOReturn commitAGPMemory(IOAGPDevice *, IOMemoryDescriptor *, IOByteCount, IOOptionBits);
    virtual IOReturn releaseAGPMemory(IOAGPDevice *, IOMemoryDescriptor *, IOByteCount, IOOptionBits);
    NK_MEMBERS(IOPCIBridge)
};
class IOPCI2PCIBridge : public IOPCIBridge {
    OSDeclareDefaultStructors(IOPCI2PCIBridge)
public:
    friend class IOPCIEventSource; friend class IOPCIDevice; struct ExpansionData { };
protected:
    IOFilterInterruptEventSource *fBridgeInterruptSource;
    void allocateBridgeInterrupts(IOService *); void startBridgeInterrupts(IOService *);
    void enableBridgeInterrupts(); void disableBridgeInterrupts();
public:
    virtual UInt8 firstBusNum(); virtual UInt8 lastBusNum(); virtual void free();
    virtual bool serializeProperties(OSSerialize *) const; virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual bool configure(IOService *);
    virtual void probeBus(IOService *, UInt8); virtual IOReturn requestProbe(IOOptionBits);
    virtual void systemWillShutdown(IOOptionBits); virtual void saveBridgeState();
    virtual void restoreBridgeState(); virtual IOReturn setPowerState(unsigned long, IOService *);
    void adjustPowerState(unsigned long); virtual IOReturn saveDeviceState(IOPCIDevice *, IOOptionBits = 0);
    virtual bool publishNub(IOPCIDevice *, UInt32); virtual IODeviceMemory *ioDeviceMemory();
    virtual IOPCIAddressSpace getBridgeSpace(); virtual UInt32 configRead32(IOPCIAddressSpace, UInt8);
    virtual void configWrite32(IOPCIAddressSpace, UInt8, UInt32);
    virtual UInt16 configRead16(IOPCIAddressSpace, UInt8);
    virtual void configWrite16(IOPCIAddressSpace, UInt8, UInt16);
    virtual UInt8 configRead8(IOPCIAddressSpace, UInt8); virtual void configWrite8(IOPCIAddressSpace, UInt8, UInt8);
    virtual IOReturn setDeviceASPMState(IOPCIDevice *, IOService *, IOOptionBits);
    virtual IOReturn checkLink(uint32_t = 0); virtual IOReturn enableLTR(IOPCIDevice *, bool);
    virtual IOPCIEventSource *createEventSource(IOPCIDevice *, OSObject *, IOPCIEventSource::Action, uint32_t);
    void startBootDefer(IOService *); bool filterInterrupt(IOFilterInterruptEventSource *);
    void handleInterrupt(IOInterruptEventSource *, int); void timerProbe(IOTimerEventSource *);
    NK_MEMBERS(IOPCI2PCIBridge)
};
#endif
#endif

#endif
