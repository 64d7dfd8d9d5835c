/* User clients in all dialects, diagnostics, reporters. */
#ifndef NK_IOKIT_CLIENT_H
#define NK_IOKIT_CLIENT_H
#include <nk/iokit_memory.h>
#ifdef __cplusplus

enum { kIOUCTypeMask = 0xf, kIOUCScalarIScalarO = 0, kIOUCScalarIStructO = 2, kIOUCStructIStructO = 3, kIOUCScalarIStructI = 4, kIOUCForegroundOnly = 0x10 };
#define kIOUCVariableStructureSize 0xffffffff
enum { kIOUserNotifyMaxMessageSize = 64, kIOUserNotifyOptionCanDrop = 1 };
enum { kIOExternalMethodScalarInputCountMax = 16, kIOExternalMethodScalarOutputCountMax = 16 };
#define IO_EXTERNAL_METHOD_ARGUMENTS_CURRENT_VERSION 2
enum { kIOExternalMethodArgumentsCurrentVersion = IO_EXTERNAL_METHOD_ARGUMENTS_CURRENT_VERSION };
#define kIOExternalMethodACID32Padding 0xffff0000
typedef IOReturn (IOService::*IOMethod)(void *, void *, void *, void *, void *, void *);
typedef IOReturn (IOService::*IOAsyncMethod)(OSAsyncReference, void *, void *, void *, void *, void *, void *);
typedef IOReturn (IOService::*IOTrap)(void *, void *, void *, void *, void *, void *);
typedef IOReturn (*IOMethodACID32)(IOService *, void *, void *, void *, void *, void *, void *);
typedef IOReturn (*IOAsyncMethodACID32)(IOService *, OSAsyncReference, void *, void *, void *, void *, void *, void *);
typedef IOReturn (*IOTrapACID32)(IOService *, void *, void *, void *, void *, void *, void *);
struct IOExternalMethod { IOService *object; IOMethod func; IOOptionBits flags; IOByteCount count0, count1; };
struct IOExternalAsyncMethod { IOService *object; IOAsyncMethod func; IOOptionBits flags; IOByteCount count0, count1; };
struct IOExternalTrap { IOService *object; IOTrap func; };
struct IOExternalMethodArguments {
	uint32_t version, selector;
	mach_port_t asyncWakePort;
	io_user_reference_t *asyncReference;
	uint32_t asyncReferenceCount;
	const uint64_t *scalarInput;
	uint32_t scalarInputCount;
	const void *structureInput;
	uint32_t structureInputSize;
	IOMemoryDescriptor *structureInputDescriptor;
	uint64_t *scalarOutput;
	uint32_t scalarOutputCount;
	void *structureOutput;
	uint32_t structureOutputSize;
	IOMemoryDescriptor *structureOutputDescriptor;
	uint32_t structureOutputDescriptorSize, __reservedA;
	OSObject **structureVariableOutputData;
	uint32_t __reserved[30];
};
typedef IOExternalMethodArguments IOExternalMethodArgumentsOpaque;
typedef IOReturn (*IOExternalMethodAction)(OSObject *target, void *reference, IOExternalMethodArguments *arguments);
struct IOExternalMethodDispatch { IOExternalMethodAction function;
	uint32_t checkScalarInputCount, checkStructureInputSize, checkScalarOutputCount, checkStructureOutputSize; };
struct IOExternalMethodDispatch2022 { IOExternalMethodAction function;
	uint32_t checkScalarInputCount, checkStructureInputSize, checkScalarOutputCount, checkStructureOutputSize;
	uint8_t allowAsync; const char *checkEntitlement; };

class IOUserClient : public IOService {
	OSDeclareAbstractStructors(IOUserClient)
protected:
	struct ExpansionData { void *iokitstatsReserved; };
	ExpansionData *reserved;
	bool reserve();
	static IOReturn sendAsyncResult(OSAsyncReference, IOReturn, void *[], UInt32);
	static void setAsyncReference(OSAsyncReference, mach_port_t, void *, void *);
	static IOReturn sendAsyncResult64(OSAsyncReference64, IOReturn, io_user_reference_t[], UInt32);
	static IOReturn sendAsyncResult64WithOptions(OSAsyncReference64, IOReturn, io_user_reference_t[], UInt32, IOOptionBits);
	static void setAsyncReference64(OSAsyncReference64, mach_port_t, mach_vm_address_t, io_user_reference_t);
	static void setAsyncReference64(OSAsyncReference64, mach_port_t, mach_vm_address_t, io_user_reference_t, task_t);
public:
	UInt8 sharedInstance, closed, __ipcFinal;
	OSSet *mappings;
	virtual bool init() APPLE_KEXT_OVERRIDE;
	virtual bool init(OSDictionary *) APPLE_KEXT_OVERRIDE;
	virtual bool initWithTask(task_t owningTask, void *securityToken, UInt32 type, OSDictionary *properties);
	virtual bool initWithTask(task_t owningTask, void *securityToken, UInt32 type);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual IOReturn externalMethod(uint32_t selector, IOExternalMethodArguments *arguments, IOExternalMethodDispatch *dispatch = NULL,
		OSObject *target = NULL, void *reference = NULL);
	virtual IOReturn clientClose();
	virtual IOReturn clientDied();
	virtual IOService *getService();
	virtual IOReturn registerNotificationPort(mach_port_t, UInt32, UInt32);
	virtual IOReturn registerNotificationPort(mach_port_t, UInt32, io_user_reference_t);
	virtual IOReturn getNotificationSemaphore(UInt32, semaphore_t *);
	virtual IOReturn connectClient(IOUserClient *);
	virtual IOReturn clientMemoryForType(UInt32, IOOptionBits *, IOMemoryDescriptor **);
	virtual IOMemoryMap *mapClientMemory(IOOptionBits, task_t, IOOptionBits = kIOMapAnywhere, IOVirtualAddress = 0);
	IOMemoryMap *mapClientMemory64(IOOptionBits, task_t, IOOptionBits = kIOMapAnywhere, mach_vm_address_t = 0);
	IOMemoryMap *removeMappingForDescriptor(IOMemoryDescriptor *);
	virtual IOReturn exportObjectToClient(task_t, OSObject *, io_object_t *);
	virtual IOExternalMethod *getExternalMethodForIndex(UInt32);
	virtual IOExternalAsyncMethod *getExternalAsyncMethodForIndex(UInt32);
	virtual IOExternalMethod *getTargetAndMethodForIndex(IOService **, UInt32);
	virtual IOExternalAsyncMethod *getAsyncTargetAndMethodForIndex(IOService **, UInt32);
	virtual IOExternalTrap *getExternalTrapForIndex(UInt32);
	virtual IOExternalTrap *getTargetAndTrapForIndex(IOService **, UInt32);
	static void initialize();
	static void destroyUserReferences(OSObject *);
	static IOReturn clientHasAuthorization(task_t, IOService *);
	static IOReturn clientHasPrivilege(void *, const char *);
	static OSObject *copyClientEntitlement(task_t, const char *);
	static OSDictionary *copyClientEntitlements(task_t);
	static IOReturn releaseAsyncReference64(OSAsyncReference64);
	static IOReturn releaseNotificationPort(mach_port_t);
	static IOReturn _sendAsyncResult64(OSAsyncReference64, IOReturn, io_user_reference_t[], UInt32, IOOptionBits);
	kern_return_t CopyClientMemoryForType(uint64_t, uint64_t *, IOMemoryDescriptor **, OSDispatchMethod = NULL);
	void AsyncCompletion(OSAction *, IOReturn, const unsigned long long *, uint32_t, OSDispatchMethod = NULL);
	kern_return_t CreateActionKernelCompletion(size_t, OSAction **);
	NK_MEMBERS(IOUserClient)
};

class IOUserClient2022 : public IOUserClient {
	OSDeclareDefaultStructors(IOUserClient2022)
protected:
	IOReturn dispatchExternalMethod(uint32_t selector, IOExternalMethodArgumentsOpaque *arguments, const IOExternalMethodDispatch2022 dispatchArray[],
		size_t dispatchArrayCount, OSObject *target, void *reference);
public:
	virtual IOReturn externalMethod(uint32_t, IOExternalMethodArguments *, IOExternalMethodDispatch * = NULL, OSObject * = NULL, void * = NULL) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOUserClient2022)
};

class IOKitDiagnostics : public OSObject {
	OSDeclareDefaultStructors(IOKitDiagnostics)
public:
	static OSObject *diagnostics();
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOKitDiagnostics)
};
class IOKitDiagnosticsClient : public IOUserClient {
	OSDeclareDefaultStructors(IOKitDiagnosticsClient)
public:
	static IOUserClient *withTask(task_t);
	virtual IOReturn clientClose() APPLE_KEXT_OVERRIDE;
	virtual IOReturn setProperties(OSObject *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn externalMethod(uint32_t, IOExternalMethodArguments *, IOExternalMethodDispatch *, OSObject *, void *) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOKitDiagnosticsClient)
};

class IOReporter : public OSObject {
	OSDeclareDefaultStructors(IOReporter)
public:
	static IOReturn configureAllReports(OSSet *, IOReportChannelList *, IOReportConfigureAction, void *, void *);
	static IOReturn updateAllReports(OSSet *, IOReportChannelList *, IOReportUpdateAction, void *, void *);
	virtual bool init(IOService *, IOReportChannelType, IOReportUnit);
	IOReturn addChannel(uint64_t, const char * = NULL);
	IOReturn configureReport(IOReportChannelList *, IOReportConfigureAction, void *, void *);
	IOReturn updateReport(IOReportChannelList *, IOReportUpdateAction, void *, void *);
	OSArray *createLegend();
	virtual void free() APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOReporter)
};
class IOSimpleReporter : public IOReporter {
	OSDeclareDefaultStructors(IOSimpleReporter)
public:
	static IOSimpleReporter *with(IOService *, IOReportCategories, IOReportUnit);
	virtual bool initWith(IOService *, IOReportCategories, IOReportUnit);
	IOReturn setValue(uint64_t, int64_t);
	IOReturn incrementValue(uint64_t, int64_t);
	int64_t getValue(uint64_t);
	NK_MEMBERS(IOSimpleReporter)
};
class IOStateReporter : public IOReporter {
	OSDeclareDefaultStructors(IOStateReporter)
public:
	static IOStateReporter *with(IOService *, IOReportCategories, int, IOReportUnit = 0);
	virtual bool initWith(IOService *, IOReportCategories, int16_t, IOReportUnit);
	IOReturn setStateID(uint64_t, int, uint64_t);
	IOReturn setChannelState(uint64_t, uint64_t);
	IOReturn setChannelState(uint64_t, uint64_t, uint64_t, uint64_t = 0);
	NK_MEMBERS(IOStateReporter)
};
class IOHistogramReporter : public IOReporter {
	OSDeclareDefaultStructors(IOHistogramReporter)
public:
	static IOHistogramReporter *with(IOService *, IOReportCategories, uint64_t, const char *, IOReportUnit, int, IOHistogramSegmentConfig *);
	int tallyValue(int64_t);
	NK_MEMBERS(IOHistogramReporter)
};
class IOReportLegend : public OSObject {
	OSDeclareDefaultStructors(IOReportLegend)
public:
	static IOReportLegend *with(OSArray *);
	static IOReturn addReporterLegend(IOService *, IOReporter *, const char *, const char *);
	OSArray *getLegend();
	IOReturn addLegendEntry(OSDictionary *, const char *, const char *);
	IOReturn addReporterLegend(IOReporter *, const char *, const char *);
	NK_MEMBERS(IOReportLegend)
};
class IOReportHub : public IOService {
	OSDeclareDefaultStructors(IOReportHub)
public:
	virtual bool start(IOService *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn getReportBufferSize(OSDictionary *, int *);
	virtual IOReturn getValues(OSDictionary *, IOBufferMemoryDescriptor *);
	NK_MEMBERS(IOReportHub)
};
class IOReportUserClient : public IOUserClient {
	OSDeclareDefaultStructors(IOReportUserClient)
public:
	virtual IOReturn externalMethod(uint32_t, IOExternalMethodArguments *, IOExternalMethodDispatch * = NULL, OSObject * = NULL, void * = NULL) APPLE_KEXT_OVERRIDE;
	virtual bool initWithTask(task_t, void *, UInt32) APPLE_KEXT_OVERRIDE;
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual bool start(IOService *) APPLE_KEXT_OVERRIDE;
	virtual IOService *getService() APPLE_KEXT_OVERRIDE;
	virtual IOReturn clientClose() APPLE_KEXT_OVERRIDE;
	virtual IOReturn open(IOOptionBits);
	virtual IOReturn close();
	NK_MEMBERS(IOReportUserClient)
};
#endif
#endif
