/* Platform experts, interrupt controllers, CPUs, NVRAM, the device tree. */
#ifndef NK_IOKIT_PLATFORM_H
#define NK_IOKIT_PLATFORM_H
#include <nk/iokit_events.h>
#include <nk/iokit_client.h>
#include <nk/iokit_power.h>
#include <nk/pexpert.h>
#ifdef __cplusplus

class IOSharedInterruptController; class IONVRAMController; class IODTNVRAM; class IOCPU;

typedef int32_t IOInterruptVectorNumber;
struct IOInterruptVector {
	volatile char interruptActive, interruptDisabledSoft, interruptDisabledHard, interruptRegistered;
	IOLock *interruptLock;
	IOService *nub;
	int source;
	void *target;
	IOInterruptHandler handler;
	void *refCon;
	IOSharedInterruptController *sharedController;
};
class IOInterruptController : public IOService {
	OSDeclareAbstractStructors(IOInterruptController)
protected:
	IOInterruptVector *vectors;
	IOSimpleLock *controllerLock;
	struct ExpansionData {};
	ExpansionData *ioic_reserved;
public:
	virtual IOReturn registerInterrupt(IOService *, int, void *, IOInterruptHandler, void *);
	virtual IOReturn unregisterInterrupt(IOService *, int);
	virtual IOReturn getInterruptType(IOService *, int, int *);
	virtual IOReturn enableInterrupt(IOService *, int);
	virtual IOReturn disableInterrupt(IOService *, int);
	virtual IOReturn causeInterrupt(IOService *, int);
	virtual IOInterruptAction getInterruptHandlerAddress();
	virtual IOReturn handleInterrupt(void *, IOService *, int);
	virtual bool vectorCanBeShared(IOInterruptVectorNumber, IOInterruptVector *);
	virtual void initVector(IOInterruptVectorNumber, IOInterruptVector *);
	virtual int getVectorType(IOInterruptVectorNumber, IOInterruptVector *);
	virtual void disableVectorHard(IOInterruptVectorNumber, IOInterruptVector *);
	virtual void enableVector(IOInterruptVectorNumber, IOInterruptVector *);
	virtual void causeVector(IOInterruptVectorNumber, IOInterruptVector *);
	virtual void setCPUInterruptProperties(IOService *);
	void timeStampSpuriousInterrupt();
	void timeStampInterruptHandlerStart(IOInterruptVectorNumber, IOInterruptVector *);
	void timeStampInterruptHandlerEnd(IOInterruptVectorNumber, IOInterruptVector *);
	NK_MEMBERS(IOInterruptController)
};
class IOSharedInterruptController : public IOInterruptController {
	OSDeclareDefaultStructors(IOSharedInterruptController)
public:
	virtual IOReturn initInterruptController(IOInterruptController *, OSData *);
	virtual IOReturn registerInterrupt(IOService *, int, void *, IOInterruptHandler, void *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn unregisterInterrupt(IOService *, int) APPLE_KEXT_OVERRIDE;
	virtual IOReturn getInterruptType(IOService *, int, int *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn enableInterrupt(IOService *, int) APPLE_KEXT_OVERRIDE;
	virtual IOReturn disableInterrupt(IOService *, int) APPLE_KEXT_OVERRIDE;
	virtual IOInterruptAction getInterruptHandlerAddress() APPLE_KEXT_OVERRIDE;
	virtual IOReturn handleInterrupt(void *, IOService *, int) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOSharedInterruptController)
};

/* processors */
enum { kIOCPUStateUnregistered, kIOCPUStateUninitalized, kIOCPUStateStopped, kIOCPUStateRunning, kIOCPUStateCount };
class IOCPU : public IOService {
	OSDeclareAbstractStructors(IOCPU)
protected:
	IOService *cpuNub;
	processor_t machProcessor;
	ipi_handler_t ipi_handler;
	OSArray *_cpuGroup;
	UInt32 _cpuNumber, _cpuState;
	virtual void setCPUNumber(UInt32);
	virtual void setCPUState(UInt32);
public:
	static void initCPUs();
	virtual bool start(IOService *) APPLE_KEXT_OVERRIDE;
	virtual void detach(IOService *) APPLE_KEXT_OVERRIDE;
	virtual OSObject *getProperty(const OSSymbol *) const APPLE_KEXT_OVERRIDE;
	virtual bool setProperty(const OSSymbol *, OSObject *) APPLE_KEXT_OVERRIDE;
	virtual bool serializeProperties(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	virtual IOReturn setProperties(OSObject *) APPLE_KEXT_OVERRIDE;
	virtual void initCPU(bool boot) = 0;
	virtual void quiesceCPU() = 0;
	virtual kern_return_t startCPU(vm_offset_t, vm_offset_t) = 0;
	virtual void haltCPU() = 0;
	virtual void signalCPU(IOCPU *);
	virtual void signalCPUDeferred(IOCPU *);
	virtual void signalCPUCancel(IOCPU *);
	virtual void enableCPUTimeBase(bool);
	virtual UInt32 getCPUNumber();
	virtual UInt32 getCPUState();
	virtual OSArray *getCPUGroup();
	virtual UInt32 getCPUGroupSize();
	virtual processor_t getMachProcessor();
	virtual const OSSymbol *getCPUName() = 0;
	NK_MEMBERS(IOCPU)
};
class IOCPUInterruptController : public IOInterruptController {
	OSDeclareDefaultStructors(IOCPUInterruptController)
protected:
	int enabledCPUs;
	IOCPU **cpus;
public:
	virtual IOReturn initCPUInterruptController(int);
	virtual void registerCPUInterruptController();
	virtual void enableCPUInterrupt(IOCPU *);
	virtual IOReturn handleInterrupt(void *, IOService *, int) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOCPUInterruptController)
};

/* platform experts */
enum { kPEHaltCPU, kPERestartCPU, kPEHangCPU, kPEUPSDelayHaltCPU, kPEPanicRestartCPU, kPEPanicSync, kPEPagingOff, kPEPanicBegin, kPEPanicEnd,
	kPEPanicDiskShutdown, kPEPanicRestartCPUNoPanicEndCallouts, kPEPanicRestartCPUNoCallouts };
typedef enum { kCoprocessorVersionNone = 0, kCoprocessorVersion1 = 0x00010000, kCoprocessorVersion2 = 0x00020000 } coprocessor_type_t;
extern "C" {
extern int (*PE_halt_restart)(unsigned);
boolean_t PEGetMachineName(char *, int), PEGetModelName(char *, int), PEGetProductName(char *, int), PEGetTargetName(char *, int);
int PEGetPlatformEpoch(), PEHaltRestart(unsigned);
UInt32 PESavePanicInfo(UInt8 *, UInt32);
void PESavePanicInfoAction(void *, UInt32, UInt32);
long PEGetGMTTimeOfDay();
void PESetGMTTimeOfDay(long), PEGetUTCTimeOfDay(clock_sec_t *, clock_usec_t *), PESetUTCTimeOfDay(clock_sec_t, clock_usec_t);
boolean_t PEWriteNVRAMBooleanProperty(const char *, boolean_t), PEWriteNVRAMProperty(const char *, const void *, const unsigned),
	PEWriteNVRAMPropertyWithCopy(const char *, const void *, const unsigned), PEReadNVRAMProperty(const char *, void *, unsigned *), PERemoveNVRAMProperty(const char *);
coprocessor_type_t PEGetCoprocessorVersion();
IOReturn IOCPURunPlatformQuiesceActions(), IOCPURunPlatformActiveActions();
}

class IOPlatformExpert : public IOService {
	OSDeclareDefaultStructors(IOPlatformExpert)
protected:
	IOPMrootDomain *root;
	int _pePMFeatures, _pePrivPMFeatures, _peNumBatteriesSupported;
	OSArray *thePowerTree;
	bool searchingForAdditionalParents;
	OSNumber *multipleParentKeyValue;
	int numInstancesRegistered;
	struct ExpansionData {};
	ExpansionData *iope_reserved;
	virtual void setBootROMType(long);
	virtual void setChipSetType(long);
	virtual void setMachineType(long);
	virtual bool CheckSubTree(OSArray *, IOService *, IOService *, OSDictionary *);
	virtual bool RegisterServiceInTree(IOService *, OSDictionary *, OSDictionary *, IOService *);
	virtual void PMInstantiatePowerDomains();
public:
	virtual bool attach(IOService *) APPLE_KEXT_OVERRIDE;
	virtual bool start(IOService *) APPLE_KEXT_OVERRIDE;
	virtual bool configure(IOService *);
	virtual IOService *createNub(OSDictionary *);
	virtual bool compareNubName(const IOService *, OSString *, OSString ** = NULL) const;
	virtual IOReturn getNubResources(IOService *);
	virtual long getBootROMType();
	virtual long getChipSetType();
	virtual long getMachineType();
	virtual bool getModelName(char *, int);
	virtual bool getMachineName(char *, int);
	virtual int haltRestart(unsigned);
	virtual void sleepKernel();
	virtual long getGMTTimeOfDay();
	virtual void setGMTTimeOfDay(long);
	virtual void getUTCTimeOfDay(clock_sec_t *, clock_nsec_t *);
	virtual void setUTCTimeOfDay(clock_sec_t, clock_nsec_t);
	virtual IOReturn getConsoleInfo(PE_Video *);
	virtual IOReturn setConsoleInfo(PE_Video *, unsigned);
	virtual void registerNVRAMController(IONVRAMController *);
	virtual IOReturn registerInterruptController(OSSymbol *, IOInterruptController *);
	virtual IOReturn deregisterInterruptController(OSSymbol *);
	virtual IOInterruptController *lookUpInterruptController(OSSymbol *);
	virtual void setCPUInterruptProperties(IOService *);
	virtual bool atInterruptLevel();
	virtual IOReturn callPlatformFunction(const OSSymbol *, bool, void *, void *, void *, void *) APPLE_KEXT_OVERRIDE;
	virtual IORangeAllocator *getPhysicalRangeAllocator();
	virtual bool platformAdjustService(IOService *);
	virtual void PMRegisterDevice(IOService *, IOService *);
	virtual void PMLog(const char *, unsigned long, unsigned long, unsigned long);
	virtual bool hasPMFeature(unsigned long);
	virtual bool hasPrivPMFeature(unsigned long);
	virtual int numBatteriesSupported();
	virtual IOByteCount savePanicInfo(UInt8 *, IOByteCount);
	virtual OSString *createSystemSerialNumberString(OSData *);
	NK_MEMBERS(IOPlatformExpert)
};
class IODTPlatformExpert : public IOPlatformExpert {
	OSDeclareAbstractStructors(IODTPlatformExpert)
public:
	virtual IOService *probe(IOService *, SInt32 *) APPLE_KEXT_OVERRIDE;
	virtual bool configure(IOService *) APPLE_KEXT_OVERRIDE;
	virtual void processTopLevel(IORegistryEntry *);
	virtual const char *deleteList() = 0;
	virtual const char *excludeList() = 0;
	using IOPlatformExpert::createNub;
	virtual IOService *createNub(IORegistryEntry *);
	virtual bool createNubs(IOService *, OSIterator *);
	virtual bool compareNubName(const IOService *, OSString *, OSString ** = NULL) const APPLE_KEXT_OVERRIDE;
	virtual IOReturn getNubResources(IOService *) APPLE_KEXT_OVERRIDE;
	virtual bool getModelName(char *, int) APPLE_KEXT_OVERRIDE;
	virtual bool getMachineName(char *, int) APPLE_KEXT_OVERRIDE;
	virtual void registerNVRAMController(IONVRAMController *) APPLE_KEXT_OVERRIDE;
	virtual int haltRestart(unsigned) APPLE_KEXT_OVERRIDE;
	IOReturn readXPRAM(IOByteCount, UInt8 *, IOByteCount);
	IOReturn writeXPRAM(IOByteCount, UInt8 *, IOByteCount);
	virtual IOReturn readNVRAMProperty(IORegistryEntry *, const OSSymbol **, OSData **);
	virtual IOReturn writeNVRAMProperty(IORegistryEntry *, const OSSymbol *, OSData *);
	OSDictionary *getNVRAMPartitions();
	IOReturn readNVRAMPartition(const OSSymbol *, IOByteCount, UInt8 *, IOByteCount);
	IOReturn writeNVRAMPartition(const OSSymbol *, IOByteCount, UInt8 *, IOByteCount);
	virtual IOByteCount savePanicInfo(UInt8 *, IOByteCount) APPLE_KEXT_OVERRIDE;
	virtual OSString *createSystemSerialNumberString(OSData *) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IODTPlatformExpert)
};
class IOPlatformExpertDevice : public IOService {
	OSDeclareDefaultStructors(IOPlatformExpertDevice)
public:
	virtual bool initWithArgs(void *, void *, void *, void *);
	virtual bool compareName(OSString *, OSString ** = NULL) const APPLE_KEXT_OVERRIDE;
	virtual IOWorkLoop *getWorkLoop() const APPLE_KEXT_OVERRIDE;
	virtual IOReturn setProperties(OSObject *) APPLE_KEXT_OVERRIDE;
	virtual void free() APPLE_KEXT_OVERRIDE;
	using IOService::newUserClient;
	virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOPlatformExpertDevice)
};
class IOPlatformDevice : public IOService {
	OSDeclareDefaultStructors(IOPlatformDevice)
public:
	struct ExpansionData {};
protected:
	ExpansionData *iopd_reserved;
public:
	virtual bool compareName(OSString *, OSString ** = NULL) const APPLE_KEXT_OVERRIDE;
	virtual IOService *matchLocation(IOService *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn getResources() APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOPlatformDevice)
};
class IOPanicPlatform : public IOPlatformExpert {
	OSDeclareDefaultStructors(IOPanicPlatform)
public:
	bool start(IOService *) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOPanicPlatform)
};

/* NVRAM */
enum { kIODTNVRAMImageSize = 0x2000, kIODTNVRAMXPRAMSize = 0x100, kIODTNVRAMNameRegistrySize = 0x400 };
enum { kOFVariableTypeBoolean = 1, kOFVariableTypeNumber, kOFVariableTypeString, kOFVariableTypeData };
enum { kOFVariablePermRootOnly, kOFVariablePermUserRead, kOFVariablePermUserWrite, kOFVariablePermKernelOnly };
class IODTNVRAM : public IOService {
	OSDeclareDefaultStructors(IODTNVRAM)
public:
	using IOService::init;
	virtual bool init(IORegistryEntry *, const IORegistryPlane *) APPLE_KEXT_OVERRIDE;
	virtual void registerNVRAMController(IONVRAMController *);
	virtual void sync();
	virtual IOReturn syncOFVariables();
	virtual bool serializeProperties(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	using IOService::copyProperty;
	virtual OSObject *copyProperty(const OSSymbol *) const APPLE_KEXT_OVERRIDE;
	virtual OSObject *copyProperty(const char *) const APPLE_KEXT_OVERRIDE;
	using IOService::getProperty;
	virtual OSObject *getProperty(const OSSymbol *) const APPLE_KEXT_OVERRIDE;
	virtual OSObject *getProperty(const char *) const APPLE_KEXT_OVERRIDE;
	using IOService::setProperty;
	virtual bool setProperty(const OSSymbol *, OSObject *) APPLE_KEXT_OVERRIDE;
	using IOService::removeProperty;
	virtual void removeProperty(const OSSymbol *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn setProperties(OSObject *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn readXPRAM(IOByteCount, UInt8 *, IOByteCount);
	virtual IOReturn writeXPRAM(IOByteCount, UInt8 *, IOByteCount);
	virtual IOReturn readNVRAMProperty(IORegistryEntry *, const OSSymbol **, OSData **);
	virtual IOReturn writeNVRAMProperty(IORegistryEntry *, const OSSymbol *, OSData *);
	virtual OSDictionary *getNVRAMPartitions();
	virtual IOReturn readNVRAMPartition(const OSSymbol *, IOByteCount, UInt8 *, IOByteCount);
	virtual IOReturn writeNVRAMPartition(const OSSymbol *, IOByteCount, UInt8 *, IOByteCount);
	virtual IOByteCount savePanicInfo(UInt8 *, IOByteCount);
	virtual bool safeToSync();
	void syncInternal(bool);
	NK_MEMBERS(IODTNVRAM)
};
class IONVRAMController : public IOService {
	OSDeclareAbstractStructors(IONVRAMController)
public:
	virtual void registerService(IOOptionBits = 0) APPLE_KEXT_OVERRIDE;
	virtual void sync();
	virtual IOReturn select(uint32_t);
	virtual IOReturn eraseBank();
	virtual IOReturn read(IOByteCount, UInt8 *, IOByteCount) = 0;
	virtual IOReturn write(IOByteCount, UInt8 *, IOByteCount) = 0;
	NK_MEMBERS(IONVRAMController)
};

/* device tree */
enum { kIODTRecursive = 1, kIODTExclusive = 2 };
enum { kIODTInterruptShared = 1 };
typedef SInt32 (*IODTCompareAddressCellFunc)(UInt32, UInt32[], UInt32[]);
typedef void (*IODTNVLocationFunc)(IORegistryEntry *, UInt8 *, UInt8 *, UInt8 *);
struct IONVRAMDescriptor { unsigned format : 4, marker : 1, bridgeCount : 3, busNum : 2, bridgeDevices : 6 * 5, functionNum : 3, deviceNum : 5; } __attribute__((aligned(2), packed));
extern "C" {
IORegistryEntry *IODeviceTreeAlloc(void *);
bool IODTMatchNubWithKeys(IORegistryEntry *, const char *), IODTCompareNubName(const IORegistryEntry *, OSString *, OSString **);
OSCollectionIterator *IODTFindMatchingEntries(IORegistryEntry *, IOOptionBits, const char *);
void IODTSetResolving(IORegistryEntry *, IODTCompareAddressCellFunc, IODTNVLocationFunc), IODTGetCellCounts(IORegistryEntry *, UInt32 *, UInt32 *);
bool IODTResolveAddressCell(IORegistryEntry *, UInt32[], IOPhysicalAddress *, IOPhysicalLength *);
OSArray *IODTResolveAddressing(IORegistryEntry *, const char *, IODeviceMemory *);
IOReturn IODTMakeNVDescriptor(IORegistryEntry *, IONVRAMDescriptor *);
OSData *IODTFindSlotName(IORegistryEntry *, UInt32);
const OSSymbol *IODTInterruptControllerName(IORegistryEntry *);
bool IODTMapInterrupts(IORegistryEntry *);
IOReturn IODTGetInterruptOptions(IORegistryEntry *, int, IOOptionBits *), IONDRVLibrariesInitialize(IOService *);
}

class IOWatchDogTimer : public IOService {
	OSDeclareAbstractStructors(IOWatchDogTimer)
protected:
	IONotifier *notifier;
	struct ExpansionData {};
	ExpansionData *reserved;
public:
	virtual bool start(IOService *) APPLE_KEXT_OVERRIDE;
	virtual void stop(IOService *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn setProperties(OSObject *) APPLE_KEXT_OVERRIDE;
	virtual void setWatchDogTimer(UInt32) = 0;
	NK_MEMBERS(IOWatchDogTimer)
};
class IOPwrController : public IOService {
	OSDeclareAbstractStructors(IOPwrController)
public:
	NK_MEMBERS(IOPwrController)
};

/* debugging switches */
enum { kIOLogAttach = 0x1, kIOLogProbe = 0x2, kIOLogStart = 0x4, kIOLogRegister = 0x8, kIOLogMatch = 0x10, kIOLogConfig = 0x20, kIOLogYield = 0x40,
	kIOLogPower = 0x80, kIOLogMapping = 0x100, kIOLogCatalogue = 0x200, kIOLogTracePower = 0x400, kIOLogDebugPower = 0x800, kIOLogServiceTree = 0x1000,
	kIOLogDTree = 0x2000, kIOLogMemory = 0x4000, kIOLogKextMemory = 0x8000, kOSLogRegistryMods = 0x10000, kIOLogPMRootDomain = 0x20000,
	kOSRegistryModsMode = 0x40000, kIOLogHibernate = 0x100000, kIOStatistics = 0x4000000, kIOSleepWakeWdogOff = 0x40000000 };
enum { kIOTraceInterrupts = 1, kIOTraceWorkLoops = 2, kIOTraceEventSources = 4, kIOTraceIntEventSource = 8, kIOTraceCommandGates = 0x10, kIOTraceTimers = 0x20,
	kIOTracePowerMgmt = 0x400, kIOTraceIOService = 0x80000, kIOTraceCompatBootArgs = 0x80400 };
extern SInt64 gIOKitDebug, gIOKitTrace, gIODKDebug;
extern "C" void IOPrintPlane(const IORegistryPlane *);
enum { kIOKitDiagnosticsClientType = 0x99000002 };
typedef struct IOKitDiagnosticsParameters { size_t size; uint64_t value; uint32_t options, tag, zsize, reserved[8]; } IOKitDiagnosticsParameters;
enum { kIOCatalogAddDrivers = 1, kIOCatalogAddDriversNoMatch, kIOCatalogRemoveDrivers, kIOCatalogRemoveDriversNoMatch, kIOCatalogStartMatching__Removed,
	kIOCatalogRemoveKernelLinker__Removed, kIOCatalogKextdActive, kIOCatalogKextdFinishedLaunching, kIOCatalogResetDrivers, kIOCatalogResetDriversNoMatch };
enum { kIOCatalogModuleUnload = 1, kIOCatalogModuleTerminate, kIOCatalogServiceTerminate };
static inline void IOTimeStampStartConstant(unsigned, uintptr_t = 0, uintptr_t = 0, uintptr_t = 0, uintptr_t = 0) {}
static inline void IOTimeStampEndConstant(uintptr_t, uintptr_t = 0, uintptr_t = 0, uintptr_t = 0, uintptr_t = 0) {}
static inline void IOTimeStampConstant(uintptr_t, uintptr_t = 0, uintptr_t = 0, uintptr_t = 0, uintptr_t = 0) {}
#endif
#endif
