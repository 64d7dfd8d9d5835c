/* The registry, IOService, matching and notification. */
#ifndef NK_IOKIT_SERVICE_H
#define NK_IOKIT_SERVICE_H
#include <nk/libkernxx.h>
#include <nk/iokit_types.h>
#include <nk/iokit_pm_types.h>
#include <nk/iokit_report_types.h>
#ifdef __cplusplus

class IOCatalogue; class IODeviceMemory; class IOInterruptController; class IOMemoryDescriptor; class IOMemoryMap; class IONotifier; class IOPMrootDomain;
class IOPlatformExpert; class IOPowerConnection; class IORegistryEntry; class IORegistryPlane; class IOService; class IOServicePM; class IOUserClient;
class IOWorkLoop; class IOEventSource; class IOCommandGate; class IOInterruptAccountingReporter;
struct IOInterruptAccountingData; struct IOServiceStateChangeVars;
typedef char IOServiceName[128], IOPropertyName[128], IORegistryPlaneName[128];

/* symbols that the kernel publishes */
extern const IORegistryPlane *gIOServicePlane, *gIOPowerPlane, *gIODTPlane;
extern const OSSymbol *gIONameKey, *gIOLocationKey, *gIORegistryEntryIDKey, *gIORegistryEntryPropertyKeysKey, *gIOResourcesKey, *gIOResourceMatchKey,
	*gIOResourceMatchedKey, *gIOResourceIOKitKey, *gIOProviderClassKey, *gIONameMatchKey, *gIONameMatchedKey, *gIOPropertyMatchKey, *gIOPropertyExistsMatchKey,
	*gIOLocationMatchKey, *gIOParentMatchKey, *gIOPathMatchKey, *gIOMatchCategoryKey, *gIODefaultMatchCategoryKey, *gIOMatchedServiceCountKey,
	*gIOMatchedPersonalityKey, *gIORematchPersonalityKey, *gIORematchCountKey, *gIODEXTMatchCountKey, *gIOUserClientClassKey, *gIOUserClassKey,
	*gIOUserServerClassKey, *gIOUserServerNameKey, *gIOUserServerTagKey, *gIOUserServerCDHashKey, *gIOUserUserClientKey, *gIOKitDebugKey, *gIOServiceKey,
	*gIOCommandPoolSizeKey, *gIOPublishNotification, *gIOFirstPublishNotification, *gIOMatchedNotification, *gIOFirstMatchNotification,
	*gIOTerminatedNotification, *gIOWillTerminateNotification, *gIOGeneralInterest, *gIOBusyInterest, *gIOOpenInterest, *gIOAppPowerStateInterest,
	*gIOPriorityPowerStateInterest, *gIOConsoleSecurityInterest, *gIODeviceMemoryKey, *gIOInterruptControllersKey, *gIOInterruptSpecifiersKey,
	*gIOSupportedPropertiesKey, *gIOUserServicePropertiesKey, *gIOBSDKey, *gIOBSDNameKey, *gIOBSDMajorKey, *gIOBSDMinorKey, *gIOBSDUnitKey,
	*gIODriverKitEntitlementKey, *gIOServiceDEXTEntitlementsKey, *gIODriverKitUserClientEntitlementsKey, *gIODriverKitUserClientEntitlementAllowAnyKey,
	*gIOMatchDeferKey, *gIOClassKey, *gIOProbeScoreKey, *gIOModuleIdentifierKey, *gIOModuleIdentifierKernelKey,
	*gIODTPHandleKey, *gIODTCompatibleKey, *gIODTTypeKey, *gIODTModelKey, *gIODTTargetTypeKey, *gIODTAAPLInterruptsKey, *gIODTDefaultInterruptController,
	*gIODTNWInterruptMappingKey, *gIOPlatformSleepActionKey, *gIOPlatformWakeActionKey, *gIOPlatformQuiesceActionKey, *gIOPlatformActiveActionKey,
	*gIOPlatformHaltRestartActionKey, *gIOPlatformPanicActionKey;
extern OSSymbol *gPlatformInterruptControllerName;
extern IOCatalogue *gIOCatalogue;

/* registry */
enum { kIORegistryIterateRecursively = 1, kIORegistryIterateParents = 2 };
#define NK_RECURSE_UP (kIORegistryIterateRecursively | kIORegistryIterateParents)
typedef void (*IORegistryEntryApplierFunction)(IORegistryEntry *, void *);
class IORegistryEntry : public OSObject {
	OSDeclareDefaultStructors(IORegistryEntry)
	friend class IORegistryIterator;
protected:
	struct ExpansionData;
	ExpansionData *reserved;
public:
	typedef IOReturn (*Action)(OSObject *, void *, void *, void *, void *);
	typedef IOReturn (^ActionBlock)();
	static IORegistryEntry *getRegistryRoot();
	static SInt32 getGenerationCount();
	static const IORegistryPlane *getPlane(const char *);
	static const IORegistryPlane *makePlane(const char *);
	static IORegistryEntry *fromPath(const char *, const IORegistryPlane * = NULL, char * = NULL, int * = NULL, IORegistryEntry * = NULL);
	static const char *dealiasPath(const char **, const IORegistryPlane *);
	virtual bool init(OSDictionary * = NULL);
	virtual bool init(IORegistryEntry *, const IORegistryPlane *);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual IOReturn runPropertyAction(Action, OSObject *, void * = NULL, void * = NULL, void * = NULL, void * = NULL);
	IOReturn runPropertyActionBlock(ActionBlock);
	virtual void setPropertyTable(OSDictionary *);
	OSDictionary *getPropertyTable() const;
	virtual bool setProperty(const OSSymbol *, OSObject *);
	virtual bool setProperty(const OSString *, OSObject *);
	virtual bool setProperty(const char *, OSObject *);
	virtual bool setProperty(const char *, const char *);
	virtual bool setProperty(const char *, bool);
	virtual bool setProperty(const char *, unsigned long long, unsigned);
	virtual bool setProperty(const char *, void *, unsigned);
	virtual void removeProperty(const OSSymbol *);
	virtual void removeProperty(const OSString *);
	virtual void removeProperty(const char *);
	virtual OSObject *getProperty(const OSSymbol *) const;
	virtual OSObject *getProperty(const OSString *) const;
	virtual OSObject *getProperty(const char *) const;
	virtual OSObject *getProperty(const OSSymbol *, const IORegistryPlane *, IOOptionBits = NK_RECURSE_UP) const;
	virtual OSObject *getProperty(const OSString *, const IORegistryPlane *, IOOptionBits = NK_RECURSE_UP) const;
	virtual OSObject *getProperty(const char *, const IORegistryPlane *, IOOptionBits = NK_RECURSE_UP) const;
	virtual OSObject *copyProperty(const OSSymbol *) const;
	virtual OSObject *copyProperty(const OSString *) const;
	virtual OSObject *copyProperty(const char *) const;
	virtual OSObject *copyProperty(const char *, const IORegistryPlane *, IOOptionBits = NK_RECURSE_UP) const;
	virtual OSObject *copyProperty(const OSString *, const IORegistryPlane *, IOOptionBits = NK_RECURSE_UP) const;
	virtual OSObject *copyProperty(const OSSymbol *, const IORegistryPlane *, IOOptionBits = NK_RECURSE_UP) const;
	bool propertyExists(const OSSymbol *) const;
	bool propertyExists(const OSString *) const;
	bool propertyExists(const char *) const;
	bool propertyHasValue(const OSSymbol *, const OSObject *) const;
	bool propertyHasValue(const OSString *, const OSObject *) const;
	bool propertyHasValue(const char *, const OSObject *) const;
	virtual OSDictionary *dictionaryWithProperties() const;
	virtual bool serializeProperties(OSSerialize *) const;
	virtual IOReturn setProperties(OSObject *);
	virtual OSIterator *getParentIterator(const IORegistryPlane *) const;
	virtual void applyToParents(IORegistryEntryApplierFunction, void *, const IORegistryPlane *) const;
	virtual IORegistryEntry *getParentEntry(const IORegistryPlane *) const;
	virtual IORegistryEntry *copyParentEntry(const IORegistryPlane *) const;
	virtual OSIterator *getChildIterator(const IORegistryPlane *) const;
	virtual void applyToChildren(IORegistryEntryApplierFunction, void *, const IORegistryPlane *) const;
	virtual IORegistryEntry *getChildEntry(const IORegistryPlane *) const;
	virtual IORegistryEntry *copyChildEntry(const IORegistryPlane *) const;
	virtual bool isChild(IORegistryEntry *, const IORegistryPlane *, bool = false) const;
	virtual bool isParent(IORegistryEntry *, const IORegistryPlane *, bool = false) const;
	virtual bool inPlane(const IORegistryPlane * = NULL) const;
	virtual unsigned getDepth(const IORegistryPlane *) const;
	virtual bool attachToParent(IORegistryEntry *, const IORegistryPlane *);
	virtual void detachFromParent(IORegistryEntry *, const IORegistryPlane *);
	virtual bool attachToChild(IORegistryEntry *, const IORegistryPlane *);
	virtual void detachFromChild(IORegistryEntry *, const IORegistryPlane *);
	virtual void detachAbove(const IORegistryPlane *);
	virtual void detachAll(const IORegistryPlane *);
	virtual const char *getName(const IORegistryPlane * = NULL) const;
	virtual const OSSymbol *copyName(const IORegistryPlane * = NULL) const;
	virtual bool compareNames(OSObject *, OSString ** = NULL) const;
	virtual bool compareName(OSString *, OSString ** = NULL) const;
	virtual void setName(const OSSymbol *, const IORegistryPlane * = NULL);
	virtual void setName(const char *, const IORegistryPlane * = NULL);
	virtual const char *getLocation(const IORegistryPlane * = NULL) const;
	virtual const OSSymbol *copyLocation(const IORegistryPlane * = NULL) const;
	virtual void setLocation(const OSSymbol *, const IORegistryPlane * = NULL);
	virtual void setLocation(const char *, const IORegistryPlane * = NULL);
	virtual bool getPath(char *, int *, const IORegistryPlane *) const;
	virtual bool getPathComponent(char *, int *, const IORegistryPlane *) const;
	virtual IORegistryEntry *childFromPath(const char *, const IORegistryPlane * = NULL, char * = NULL, int * = NULL);
	uint64_t getRegistryEntryID();
	NK_MEMBERS(IORegistryEntry)
};

class IORegistryIterator : public OSIterator {
	OSDeclareAbstractStructors(IORegistryIterator)
private:
	virtual void free() APPLE_KEXT_OVERRIDE;
public:
	static IORegistryIterator *iterateOver(IORegistryEntry *, const IORegistryPlane *, IOOptionBits = 0);
	static IORegistryIterator *iterateOver(const IORegistryPlane *, IOOptionBits = 0);
	virtual IORegistryEntry *getNextObject() APPLE_KEXT_OVERRIDE;
	virtual IORegistryEntry *getNextObjectFlat();
	virtual IORegistryEntry *getNextObjectRecursive();
	virtual IORegistryEntry *getCurrentEntry();
	virtual void enterEntry();
	virtual void enterEntry(const IORegistryPlane *);
	virtual bool exitEntry();
	virtual void reset() APPLE_KEXT_OVERRIDE;
	virtual bool isValid() APPLE_KEXT_OVERRIDE;
	virtual OSOrderedSet *iterateAll();
	NK_MEMBERS(IORegistryIterator)
};

class IONotifier : public OSObject {
	OSDeclareAbstractStructors(IONotifier)
public:
	virtual void remove() = 0;
	virtual bool disable() = 0;
	virtual void enable(bool) = 0;
	NK_MEMBERS(IONotifier)
};

/* services */
enum { kIODefaultProbeScore = 0 };
enum { kIOServiceInactiveState = 1, kIOServiceRegisteredState = 2, kIOServiceMatchedState = 4, kIOServiceFirstPublishState = 8, kIOServiceFirstMatchState = 16,
	kIOServiceReRegisteredState = 32 };
enum { kIOServiceExclusive = 1, kIOServiceRequired = 1, kIOServiceSynchronous = 2, kIOServiceTerminate = 4, kIOServiceAsynchronous = 8,
	kIOServiceTerminateWithRematch = 0x10, kIOServiceDextRequirePowerForMatching = 0x20 };
enum { kIOServiceSeize = 1, kIOServiceFamilyOpenOptions = 0xffff0000 };
enum { kIOServiceFamilyCloseOptions = 0xffff0000 };
typedef void *IONotificationRef;
struct IOInterruptSource { IOInterruptController *interruptController; OSData *vectorData; };
typedef void (*IOInterruptAction)(OSObject *target, void *refCon, IOService *nub, int source);
typedef void (^IOInterruptActionBlock)(IOService *nub, int source);
typedef bool (*IOServiceNotificationHandler)(void *, void *, IOService *);
typedef bool (*IOServiceMatchingNotificationHandler)(void *, void *, IOService *, IONotifier *);
typedef bool (^IOServiceMatchingNotificationHandlerBlock)(IOService *, IONotifier *);
typedef IOReturn (*IOServiceInterestHandler)(void *, void *, UInt32, IOService *, void *, vm_size_t);
typedef IOReturn (^IOServiceInterestHandlerBlock)(uint32_t, IOService *, void *, size_t);
typedef void (*IOServiceApplierFunction)(IOService *, void *);
typedef void (*OSObjectApplierFunction)(OSObject *, void *);
extern "C" { SInt32 IOServiceOrdering(const OSMetaClassBase *, const OSMetaClassBase *, void *); }

class IOService : public IORegistryEntry {
	OSDeclareDefaultStructors(IOService)
	friend class IOUserServer;
public:
	struct ExpansionData { uint64_t authorizationID; void *interruptStatisticsArray; OSObjectUserVars *uvars; };
protected:
	ExpansionData *reserved;
	bool initialized;
private:
	IOService *__provider, *__owner;
	SInt32 __providerGeneration;
	IOOptionBits __state[2];
	uint64_t __timeBusy, __accumBusy;
	IOServicePM *pwrMgt;
public:
	void *pm_vars;
	int _numInterruptSources;
	IOInterruptSource *_interruptSources;
	/* life cycle */
	virtual bool init(OSDictionary * = NULL) APPLE_KEXT_OVERRIDE;
	virtual bool init(IORegistryEntry *, const IORegistryPlane *) APPLE_KEXT_OVERRIDE;
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual IOService *probe(IOService *provider, SInt32 *score);
	virtual bool start(IOService *provider);
	virtual void stop(IOService *provider);
	virtual bool attach(IOService *);
	virtual void detach(IOService *);
	virtual void registerService(IOOptionBits = 0);
	virtual bool open(IOService *, IOOptionBits = 0, void * = NULL);
	virtual void close(IOService *, IOOptionBits = 0);
	virtual bool isOpen(const IOService * = NULL) const;
	virtual bool handleOpen(IOService *, IOOptionBits, void *);
	virtual void handleClose(IOService *, IOOptionBits);
	virtual bool handleIsOpen(const IOService *) const;
	virtual bool requestTerminate(IOService *, IOOptionBits);
	virtual bool willTerminate(IOService *, IOOptionBits);
	virtual bool didTerminate(IOService *, IOOptionBits, bool *);
	virtual bool terminate(IOOptionBits = 0);
	virtual bool finalize(IOOptionBits);
	virtual bool terminateClient(IOService *, IOOptionBits);
	virtual bool lockForArbitration(bool = true);
	virtual void unlockForArbitration();
	virtual IOReturn requestProbe(IOOptionBits);
	virtual IOOptionBits getState() const;
	bool isInactive() const;
	virtual UInt32 getBusyState();
	virtual void adjustBusy(SInt32);
	IOReturn waitQuiet(mach_timespec_t *);
	IOReturn waitQuiet(uint64_t = UINT64_MAX);
	virtual bool serializeProperties(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	virtual const char *stringFromReturn(IOReturn);
	virtual int errnoFromReturn(IOReturn);
	/* matching */
	virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
	virtual bool matchPropertyTable(OSDictionary *);
	virtual IOService *matchLocation(IOService *);
	virtual bool addNeededResource(const char *);
	virtual bool compareProperty(OSDictionary *, const char *);
	virtual bool compareProperty(OSDictionary *, const OSString *);
	virtual bool compareProperties(OSDictionary *, OSCollection *);
	static void publishResource(const OSSymbol *, OSObject * = NULL);
	static void publishResource(const char *, OSObject * = NULL);
	static void publishUserResource(const OSSymbol *, OSObject * = NULL);
	static IONotifier *addNotification(const OSSymbol *, OSDictionary *, IOServiceNotificationHandler, void *, void * = NULL, SInt32 = 0);
	static IONotifier *addMatchingNotification(const OSSymbol *, OSDictionary *, IOServiceMatchingNotificationHandler, void *, void * = NULL, SInt32 = 0);
	static IONotifier *addMatchingNotification(const OSSymbol *, OSDictionary *, SInt32, IOServiceMatchingNotificationHandlerBlock);
	static IOService *waitForService(OSDictionary *, mach_timespec_t * = NULL);
	static IOService *waitForMatchingService(OSDictionary *, uint64_t = UINT64_MAX);
	static OSIterator *getMatchingServices(OSDictionary *);
	static IOService *copyMatchingService(OSDictionary *);
	static OSDictionary *serviceMatching(const char *, OSDictionary * = NULL);
	static OSDictionary *serviceMatching(const OSString *, OSDictionary * = NULL);
	static OSDictionary *nameMatching(const char *, OSDictionary * = NULL);
	static OSDictionary *nameMatching(const OSString *, OSDictionary * = NULL);
	static OSDictionary *resourceMatching(const char *, OSDictionary * = NULL);
	static OSDictionary *resourceMatching(const OSString *, OSDictionary * = NULL);
	static OSDictionary *propertyMatching(const OSSymbol *, const OSObject *, OSDictionary * = NULL);
	static OSDictionary *registryEntryIDMatching(uint64_t, OSDictionary * = NULL);
	static OSDictionary *addLocation(OSDictionary *);
	static IOPlatformExpert *getPlatform();
	static IOPMrootDomain *getPMRootDomain();
	static IOService *getServiceRoot();
	static IOService *getResourceService();
	/* neighbours */
	virtual IOService *getProvider() const;
	virtual IOWorkLoop *getWorkLoop() const;
	virtual OSIterator *getProviderIterator() const;
	virtual OSIterator *getOpenProviderIterator() const;
	virtual IOService *getClient() const;
	virtual OSIterator *getClientIterator() const;
	virtual OSIterator *getOpenClientIterator() const;
	virtual IOService *copyClientWithCategory(const OSSymbol *);
	IOService *getClientWithCategory(const OSSymbol *);
	IOService *copyProvider() const;
	virtual void applyToProviders(IOServiceApplierFunction, void *);
	virtual void applyToClients(IOServiceApplierFunction, void *);
	bool applyToProviders(bool (^)(IOService *));
	bool applyToClients(bool (^)(IOService *));
	virtual void applyToInterested(const OSSymbol *, OSObjectApplierFunction, void *);
	virtual IOReturn callPlatformFunction(const OSSymbol *, bool, void *, void *, void *, void *);
	virtual IOReturn callPlatformFunction(const char *, bool, void *, void *, void *, void *);
	virtual IOReturn message(UInt32 type, IOService *provider, void *argument = NULL);
	virtual IOReturn messageClient(UInt32, OSObject *, void * = NULL, vm_size_t = 0);
	virtual IOReturn messageClients(UInt32, void * = NULL, vm_size_t = 0);
	virtual IONotifier *registerInterest(const OSSymbol *, IOServiceInterestHandler, void *, void * = NULL);
	IONotifier *registerInterest(const OSSymbol *, IOServiceInterestHandlerBlock);
	virtual IOReturn acknowledgeNotification(IONotificationRef, IOOptionBits);
	virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
	virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
	/* resources */
	virtual IOReturn getResources();
	virtual IOItemCount getDeviceMemoryCount();
	virtual IODeviceMemory *getDeviceMemoryWithIndex(unsigned);
	virtual IOMemoryMap *mapDeviceMemoryWithIndex(unsigned, IOOptionBits = 0);
	virtual OSArray *getDeviceMemory();
	virtual void setDeviceMemory(OSArray *);
	virtual IOReturn registerInterrupt(int, OSObject *, IOInterruptAction, void * = NULL);
	IOReturn registerInterruptBlock(int, OSObject *, IOInterruptActionBlock);
	virtual IOReturn unregisterInterrupt(int);
	virtual IOReturn getInterruptType(int, int *);
	virtual IOReturn enableInterrupt(int);
	virtual IOReturn disableInterrupt(int);
	virtual IOReturn causeInterrupt(int);
	IOReturn addInterruptStatistics(IOInterruptAccountingData *, int);
	IOReturn removeInterruptStatistics(int);
	void requireMaxBusStall(UInt32);
	void requireMaxInterruptDelay(uint32_t);
	virtual IOReturn configureReport(IOReportChannelList *, IOReportConfigureAction, void *, void *);
	virtual IOReturn updateReport(IOReportChannelList *, IOReportUpdateAction, void *, void *);
	bool hasParent(IOService *);
	/* power */
	virtual void PMinit();
	virtual void PMstop();
	virtual void joinPMtree(IOService *);
	virtual IOReturn registerPowerDriver(IOService *, IOPMPowerState *, unsigned long);
	IOPMPowerFlags registerInterestedDriver(IOService *);
	IOReturn deRegisterInterestedDriver(IOService *);
	IOReturn acknowledgePowerChange(IOService *);
	IOReturn acknowledgeSetPowerState();
	virtual IOReturn requestPowerDomainState(IOPMPowerFlags, IOPowerConnection *, unsigned long);
	IOReturn makeUsable();
	IOReturn temporaryPowerClampOn();
	IOReturn changePowerStateTo(unsigned long);
	IOPMPowerFlags currentCapability();
	unsigned long currentPowerConsumption();
	virtual bool activityTickle(unsigned long, unsigned long = 0);
	virtual IOReturn setAggressiveness(unsigned long, unsigned long);
	virtual IOReturn getAggressiveness(unsigned long, unsigned long *);
	virtual void systemWake();
	virtual IOReturn addPowerChild(IOService *);
	virtual IOReturn removePowerChild(IOPowerConnection *);
	void start_PM_idle_timer();
	virtual IOReturn setIdleTimerPeriod(unsigned long);
	virtual SInt32 nextIdleTimeout(AbsoluteTime, AbsoluteTime, unsigned);
	virtual void systemWillShutdown(IOOptionBits);
	UInt32 getPowerState();
	virtual IOReturn setPowerState(unsigned long powerState, IOService *device);
	virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
	virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
	virtual unsigned long powerStateForDomainState(IOPMPowerFlags);
	virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
	virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
	virtual bool askChangeDown(unsigned long);
	virtual bool tellChangeDown(unsigned long);
	virtual void tellNoChangeDown(unsigned long);
	virtual void tellChangeUp(unsigned long);
	virtual IOReturn allowPowerChange(unsigned long);
	virtual IOReturn cancelPowerChange(unsigned long);
	IOReturn changePowerStateToPriv(unsigned long);
	IOReturn powerOverrideOnPriv();
	IOReturn powerOverrideOffPriv();
	virtual void powerChangeDone(unsigned long);
	/* what a dext's kernel half inherits */
	kern_return_t Start(IOService *, OSDispatchMethod = NULL);
	kern_return_t Stop(IOService *, OSDispatchMethod = NULL);
	kern_return_t RegisterService(OSDispatchMethod = NULL);
	kern_return_t SetName(const IOServiceName, OSDispatchMethod = NULL);
	kern_return_t SetPowerState(uint32_t, OSDispatchMethod = NULL);
	kern_return_t ChangePowerState(uint32_t, OSDispatchMethod = NULL);
	kern_return_t NewUserClient(uint32_t, IOUserClient **, OSDispatchMethod = NULL);
	kern_return_t Create(IOService *, const IOPropertyName, IOService **, OSDispatchMethod = NULL);
	kern_return_t Terminate(uint64_t, OSDispatchMethod = NULL);
	kern_return_t CopyProperties(OSDictionary **, OSDispatchMethod = NULL);
	kern_return_t SetProperties(OSDictionary *, OSDispatchMethod = NULL);
	kern_return_t GetRegistryEntryID(uint64_t *, OSDispatchMethod = NULL);
	kern_return_t SearchProperty(const IOPropertyName, const IORegistryPlaneName, uint64_t, OSContainer **, OSDispatchMethod = NULL);
	kern_return_t CopyProviderProperties(OSArray *, OSArray **, OSDispatchMethod = NULL);
	static OSDictionary *CreatePropertyMatchingDictionary(const char *, OSObjectPtr, OSDictionary *);
	static OSDictionary *CreatePropertyMatchingDictionary(const char *, const char *, OSDictionary *);
	static OSDictionary *CreateKernelClassMatchingDictionary(const char *, OSDictionary *);
	static OSDictionary *CreateUserClassMatchingDictionary(const char *, OSDictionary *);
	static OSDictionary *CreateNameMatchingDictionary(const char *, OSDictionary *);
protected:
	kern_return_t Start_Impl(IOService *);
	kern_return_t Stop_Impl(IOService *);
public:
	NK_MEMBERS(IOService)
};

class IOResources : public IOService {
	OSDeclareDefaultStructors(IOResources)
public:
	static IOService *resources();
	virtual bool init(OSDictionary * = NULL) APPLE_KEXT_OVERRIDE;
	virtual IOWorkLoop *getWorkLoop() const APPLE_KEXT_OVERRIDE;
	virtual bool matchPropertyTable(OSDictionary *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn setProperties(OSObject *) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOResources)
};
class IOUserResources : public IOService {
	OSDeclareDefaultStructors(IOUserResources)
public:
	static IOService *resources();
	NK_MEMBERS(IOUserResources)
};

class IOCatalogue : public OSObject {
	OSDeclareDefaultStructors(IOCatalogue)
public:
	static void initialize();
	bool init(OSArray *);
	virtual void free() APPLE_KEXT_OVERRIDE;
	OSOrderedSet *findDrivers(IOService *, SInt32 *);
	OSOrderedSet *findDrivers(OSDictionary *, SInt32 *);
	bool addDrivers(OSArray *, bool = true);
	bool removeDrivers(OSDictionary *, bool = true);
	SInt32 getGenerationCount() const;
	bool isModuleLoaded(OSDictionary *, OSObject **) const;
	void moduleHasLoaded(const OSSymbol *);
	void moduleHasLoaded(const char *);
	IOReturn terminateDrivers(OSDictionary *);
	IOReturn terminateDriversForModule(OSString *, bool = true);
	IOReturn terminateDriversForModule(const char *, bool = true);
	bool startMatching(const OSSymbol *);
	bool startMatching(OSDictionary *);
	void reset();
	bool resetAndAddDrivers(OSArray *, bool = true);
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	bool serializeData(IOOptionBits, OSSerialize *) const;
	NK_MEMBERS(IOCatalogue)
};
#endif
#endif
