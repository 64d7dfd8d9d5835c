/* DriverKit: what a driver extension sees. Kernel code that includes these paths gets the kernel classes.

   One file, because kernel code gets nothing of it but the words of the interface language, and the classes are short:
   a section for each. */
#ifndef NK_DRIVERKIT_H
#define NK_DRIVERKIT_H

#include <nk/iokit_types.h>
#include <nk/usb_types.h>
#include <nk/pci_types.h>
#include <nk/hid_keys.h>

#define IIG_KERNEL
#define IIG_NATIVE
#define IIG_LOCAL
#define IIG_LOCALONLY
#define IIG_REMOTE
#define IIG_LOCALHOST
#define IIG_INVOKEREPLY
#define IIG_REPLY
#define IIG_TARGET
#define IIG_SERIALIZABLE
#define IIG_TYPE(method)
#define IIG_EXTENDS(class)
#define IIG_QUEUENAME(name)
#ifndef KERNEL
#define NATIVE
#define LOCAL
#define LOCALONLY
#define REMOTE
#define LOCALHOST
#define INVOKEREPLY
#define REPLY
#define TARGET
#define PORTMAKESEND
#define PORTCOPYSEND
#define TYPE(method)
#define EXTENDS(class)
#define QUEUENAME(name)
#endif
#ifdef __cplusplus
#ifndef IMPL
#define DEFN(class, name) name##_Impl(class##_##name##_Args)
#define IMPL(class, name) class ::DEFN(class, name)
#define SUPERDISPATCH nullptr
#endif
#ifdef KERNEL
#include <nk/iokit.h>
#else

/* the object system */
#define OSDynamicCast(type, object) ((type *)OSMetaClassBase::safeMetaCast((object), NULL))
#define OSRequiredCast(type, object) ((type *)OSMetaClassBase::requiredMetaCast((object), NULL))
#define OSTypeAlloc(type) (new type)
#define OSTypeID(type) (type##_Class)
#define OSSafeRelease(object) do { if (object) (object)->release(); } while (0)
#define OSSafeReleaseNULL(object) do { if (object) (object)->release(); (object) = NULL; } while (0)
#define IONewZero(type, count) ((type *)IOMallocZero(sizeof(type) * (count)))
#define IOSafeDeleteNULL(object, type, count) do { IOFree(object, sizeof(type) * (count)); (object) = NULL; } while (0)
class OSMetaClassBase; class OSMetaClass; class OSInterface; class OSSerialization; class OSObject; class IOService; class IODispatchQueue;
struct IORPC { void *message; void *reply; uint32_t sendSize, replySize; kern_return_t (*kernelContent)(void); };
typedef kern_return_t (*OSDispatchMethod)(OSMetaClassBase *, const IORPC);
typedef OSObject *OSObjectPtr;
class OSMetaClassBase {
public:
    virtual bool init(); virtual void free(); virtual void retain() const; virtual void release() const;
    virtual kern_return_t Dispatch(const IORPC); kern_return_t Invoke(const IORPC); bool IsRemote();
    static OSMetaClassBase *safeMetaCast(const OSMetaClassBase *, const OSMetaClass *);
    static OSMetaClassBase *requiredMetaCast(const OSMetaClassBase *, const OSMetaClass *);
    NK_MEMBERS(OSMetaClassBase)
};
#endif
#endif
#if defined(__cplusplus) && !defined(KERNEL)

struct OSActionWaitToken; struct IOHIDDigitizerStylusData; struct IOHIDDigitizerTouchData;
struct IOUSBHostHIDDescriptorInfo;

#ifdef __cplusplus
class OSData; class OSNumber; class OSString; class OSBoolean; class OSDictionary; class OSArray; class OSMetaClass;
class IODispatchQueue; class IOMemoryMap; class IOMemoryDescriptor; class IOBufferMemoryDescriptor;
class IOUserClient; class OSAction; class IOUSBHostInterface; class IOHIDEvent; class IOHIDElement;
class IOHIDDigitizerCollection;
#endif

/* OSObject */
#ifdef __cplusplus
#endif
typedef char IODispatchQueueName[256];
#ifdef __cplusplus
class OSObject : public OSMetaClassBase {
public:
    virtual bool init(); virtual void free(); virtual void retain() const; virtual void release() const;
    virtual kern_return_t SetDispatchQueue(const IODispatchQueueName, IODispatchQueue *, OSDispatchMethod = NULL);
    virtual kern_return_t CopyDispatchQueue(const IODispatchQueueName, IODispatchQueue **, OSDispatchMethod = NULL);
    NK_MEMBERS(OSObject)
};
#endif

/* containers */
class OSContainer : public OSObject { public: NK_MEMBERS(OSContainer) };
class OSCollection : public OSContainer {
public:
    virtual uint32_t getCount() const; virtual uint32_t getCapacity() const; virtual void flushCollection();
    typedef bool (^OSObjectApplier)(OSObject *); bool iterateObjects(OSObjectApplier) const;
    NK_MEMBERS(OSCollection)
};
class OSArray : public OSCollection {
public:
    static OSArray *withCapacity(uint32_t); static OSArray *withArray(const OSArray *, uint32_t = 0);
    OSObject *getObject(uint32_t) const; bool setObject(const OSMetaClassBase *); bool setObject(uint32_t, const OSMetaClassBase *);
    void removeObject(uint32_t); bool merge(const OSArray *);
    NK_MEMBERS(OSArray)
};
class OSDictionary : public OSCollection {
public:
    static OSDictionary *withCapacity(uint32_t); static OSDictionary *withDictionary(const OSDictionary *, uint32_t = 0);
    OSObject *getObject(const char *) const; OSObject *getObject(const class OSString *) const;
    bool setObject(const char *, const OSMetaClassBase *); bool setObject(const class OSString *, const OSMetaClassBase *);
    void removeObject(const char *); bool merge(const OSDictionary *);
    NK_MEMBERS(OSDictionary)
};
class OSString : public OSContainer {
public:
    static OSString *withCString(const char *); static OSString *withCStringNoCopy(const char *);
    size_t getLength() const; const char *getCStringNoCopy() const; bool isEqualTo(const char *) const;
    NK_MEMBERS(OSString)
};
class OSData : public OSContainer {
public:
    static OSData *withBytes(const void *, size_t); static OSData *withCapacity(size_t);
    size_t getLength() const; const void *getBytesNoCopy() const; const void *getBytesNoCopy(size_t, size_t) const;
    bool appendBytes(const void *, size_t); bool appendBytes(const OSData *);
    NK_MEMBERS(OSData)
};
class OSNumber : public OSContainer {
public:
    static OSNumber *withNumber(uint64_t, size_t); size_t numberOfBits() const; size_t numberOfBytes() const;
    uint8_t unsigned8BitValue() const; uint16_t unsigned16BitValue() const; uint32_t unsigned32BitValue() const;
    uint64_t unsigned64BitValue() const; void setValue(uint64_t); void addValue(int64_t);
    NK_MEMBERS(OSNumber)
};
class OSBoolean : public OSContainer {
public:
    static OSBoolean *withBoolean(bool); bool isTrue() const; bool isFalse() const; bool getValue() const;
    NK_MEMBERS(OSBoolean)
};
extern OSBoolean *const kOSBooleanTrue; extern OSBoolean *const kOSBooleanFalse;

/* OSAction */
#ifndef _IOKIT_OSACTION_H
#define _IOKIT_OSACTION_H
typedef void (^OSActionCancelHandler)(); typedef void (^OSActionAbortedHandler)();
#ifdef __cplusplus
class OSAction : public OSObject {
public:
    virtual void free(); void *GetReference(); kern_return_t Cancel(OSActionCancelHandler);
    kern_return_t SetAbortedHandler(OSActionAbortedHandler); kern_return_t WillWait(OSActionWaitToken **);
    kern_return_t EndWait(OSActionWaitToken *); kern_return_t Wait(OSActionWaitToken *, uint64_t, uint64_t);
    virtual void Aborted(OSDispatchMethod = NULL);
    NK_MEMBERS(OSAction)
};
#endif
#endif

/* IODispatchSource */
#ifndef _IOKIT_UIODISPATCHSOURCE_H
#define _IOKIT_UIODISPATCHSOURCE_H
typedef void (^IODispatchSourceCancelHandler)();
#ifdef __cplusplus
class IODispatchSource : public OSObject {
public:
    virtual bool init(); virtual void free(); virtual kern_return_t Cancel(IODispatchSourceCancelHandler, OSDispatchMethod = NULL);
    virtual kern_return_t SetEnableWithCompletion(bool, IODispatchSourceCancelHandler, OSDispatchMethod = NULL);
    virtual kern_return_t CheckForWork(bool, OSDispatchMethod = NULL); virtual kern_return_t SetEnable(bool, OSDispatchMethod = NULL);
    NK_MEMBERS(IODispatchSource)
};
#endif
#endif

/* IODispatchQueue */
#ifndef _IOKIT_UIODISPATCHQUEUE_H
#define _IOKIT_UIODISPATCHQUEUE_H
typedef int (*IODispatchLogFunction)(const char *, ...); typedef void (^IODispatchBlock)();
typedef void (*IODispatchFunction)(void *); typedef void (^IODispatchQueueCancelHandler)();
#ifdef __cplusplus
class IODispatchQueue : public OSObject {
public:
    static kern_return_t Create(const IODispatchQueueName, uint64_t, uint64_t, IODispatchQueue **);
    virtual bool init(); virtual void free(); bool OnQueue(); const char *GetName();
    kern_return_t Cancel(IODispatchQueueCancelHandler); void DispatchAsync(IODispatchBlock);
    void DispatchAsync_f(void *, IODispatchFunction); void DispatchSync(IODispatchBlock);
    void DispatchSync_f(void *, IODispatchFunction); static void Log(const char *, IODispatchLogFunction);
    NK_MEMBERS(IODispatchQueue)
};
#endif
#endif

/* IOMemoryDescriptor */
enum { kIOMemoryDirectionIn = 1, kIOMemoryDirectionOut, kIOMemoryDirectionOutIn, kIOMemoryDirectionInOut = 3 };
enum {
    kIOMemoryMapFixedAddress = 1, kIOMemoryMapReadOnly, kIOMemoryMapCacheModeDefault = 0,
    kIOMemoryMapCacheModeInhibit = 0x100, kIOMemoryMapCacheModeCopyback = 0x200,
    kIOMemoryMapCacheModeWriteThrough = 0x400,
};
struct _IOMDPrivateState { uint64_t length, options; };
#ifdef __cplusplus
class IOMemoryDescriptor : public OSObject {
private:
    virtual kern_return_t PrepareForDMA(uint64_t, IOService *, uint64_t, uint64_t, uint64_t *, uint64_t *,
        uint32_t *, IOAddressSegment[32], OSDispatchMethod = NULL);
public:
    virtual bool init(); virtual void free(); kern_return_t GetLength(uint64_t *);
    virtual kern_return_t CreateMapping(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, IOMemoryMap **, OSDispatchMethod = NULL);
    NK_MEMBERS(IOMemoryDescriptor)
};
#endif

/* IOBufferMemoryDescriptor */
#ifdef __cplusplus
class IOBufferMemoryDescriptor : public IOMemoryDescriptor {
public:
    static kern_return_t Create(uint64_t, uint64_t, uint64_t, IOBufferMemoryDescriptor **); virtual bool init();
    virtual void free(); kern_return_t GetAddressRange(IOAddressSegment *);
    virtual kern_return_t SetLength(uint64_t, OSDispatchMethod = NULL);
    NK_MEMBERS(IOBufferMemoryDescriptor)
};
#endif

/* IOMemoryMap */
struct _IOMemoryMapPrivateState { uint64_t length, offset, options, address; };
#ifdef __cplusplus
class IOMemoryMap : public OSObject {
public:
    virtual bool init(); virtual void free(); uint64_t GetAddress(); uint64_t GetLength(); uint64_t GetOffset();
    NK_MEMBERS(IOMemoryMap)
};
#endif

/* IOService */
#define kIOServiceDefaultQueueName "Default"
typedef char IOServiceName[128]; typedef char IOPropertyName[128]; typedef char IORegistryPlaneName[128];
enum { kIOServiceSearchPropertyParents = 1 };
enum { kIOServicePowerCapabilityOff = 0, kIOServicePowerCapabilityOn = 2, kIOServicePowerCapabilityLow = 0x10000 };
#ifdef __cplusplus
class IOService : public OSObject {
public:
    virtual bool init(); virtual void free(); virtual kern_return_t Start(IOService *, OSDispatchMethod = NULL);
    virtual kern_return_t Stop(IOService *, OSDispatchMethod = NULL); virtual kern_return_t GetRegistryEntryID(uint64_t *, OSDispatchMethod = NULL);
    virtual kern_return_t SetName(const IOServiceName, OSDispatchMethod = NULL); virtual kern_return_t RegisterService(OSDispatchMethod = NULL);
    virtual kern_return_t SetDispatchQueue(const IODispatchQueueName, IODispatchQueue *, OSDispatchMethod = NULL);
    virtual kern_return_t CopyDispatchQueue(const IODispatchQueueName, IODispatchQueue **, OSDispatchMethod = NULL);
    virtual kern_return_t CopyProperties(OSDictionary **, OSDispatchMethod = NULL);
    virtual kern_return_t SearchProperty(const IOPropertyName, const IORegistryPlaneName, uint64_t, OSContainer **, OSDispatchMethod = NULL);
    virtual kern_return_t SetProperties(OSDictionary *, OSDispatchMethod = NULL); virtual kern_return_t SetPowerState(uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t ChangePowerState(uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t NewUserClient(uint32_t, IOUserClient **, OSDispatchMethod = NULL);
    virtual kern_return_t Create(IOService *, const IOPropertyName, IOService **, OSDispatchMethod = NULL);
    virtual kern_return_t Terminate(uint64_t, OSDispatchMethod = NULL); virtual kern_return_t CopyProviderProperties(OSArray *, OSArray **, OSDispatchMethod = NULL);
    static OSDictionary *CreatePropertyMatchingDictionary(const char *, OSObjectPtr, OSDictionary *);
    static OSDictionary *CreatePropertyMatchingDictionary(const char *, const char *, OSDictionary *);
    static OSDictionary *CreateKernelClassMatchingDictionary(OSString *, OSDictionary *);
    static OSDictionary *CreateKernelClassMatchingDictionary(const char *, OSDictionary *);
    static OSDictionary *CreateUserClassMatchingDictionary(OSString *, OSDictionary *);
    static OSDictionary *CreateUserClassMatchingDictionary(const char *, OSDictionary *);
    static OSDictionary *CreateNameMatchingDictionary(OSString *, OSDictionary *);
    static OSDictionary *CreateNameMatchingDictionary(const char *, OSDictionary *);
    NK_MEMBERS(IOService)
};
#endif

/* IODMACommand */
enum { kIODMACommandCreateNoOptions = 0 }; enum { kIODMACommandPrepareForDMANoOptions = 0 };
enum { kIODMACommandCompleteDMANoOptions = 0 };
enum {
    kIODMACommandPerformOperationOptionRead = 1, kIODMACommandPerformOperationOptionWrite,
    kIODMACommandPerformOperationOptionZero = 4,
};
enum { kIODMACommandSpecificationNoOptions = 0 };
struct IODMACommandSpecification { uint64_t options, maxAddressBits, _resv[16]; };
#ifdef __cplusplus
class IODMACommand : public OSObject {
public:
    virtual bool init(); virtual void free();
    static kern_return_t Create(IOService *, uint64_t, const IODMACommandSpecification *, IODMACommand **);
    virtual kern_return_t PrepareForDMA(uint64_t, IOMemoryDescriptor *, uint64_t, uint64_t, uint64_t *, uint32_t *,
        IOAddressSegment[32], OSDispatchMethod = NULL);
    virtual kern_return_t CompleteDMA(uint64_t, OSDispatchMethod = NULL);
    virtual kern_return_t GetPreparation(uint64_t *, uint64_t *, IOMemoryDescriptor **, OSDispatchMethod = NULL);
    virtual kern_return_t PerformOperation(uint64_t, uint64_t, uint64_t, uint64_t, IOMemoryDescriptor *, OSDispatchMethod = NULL);
    NK_MEMBERS(IODMACommand)
};
#endif

/* IOInterruptDispatchSource */
#ifndef _IOKIT_UIOINTERRUPTDISPATCHSOURCE_H
#define _IOKIT_UIOINTERRUPTDISPATCHSOURCE_H
struct IOInterruptDispatchSourcePayload { uint64_t time, count; };
enum { kIOInterruptDispatchSourceTypeEdge = 0, kIOInterruptDispatchSourceTypeLevel };
#ifdef __cplusplus
class IOInterruptDispatchSource : public IODispatchSource {
private:
    virtual kern_return_t CheckForWork(bool, OSDispatchMethod = NULL); virtual void InterruptOccurred(OSAction *, uint64_t, uint64_t, OSDispatchMethod = NULL);
public:
    static kern_return_t Create(IOService *, uint32_t, IODispatchQueue *, IOInterruptDispatchSource **);
    static kern_return_t GetInterruptType(IOService *, uint32_t, uint64_t *); virtual bool init();
    virtual void free(); virtual kern_return_t SetHandler(OSAction *, OSDispatchMethod = NULL);
    virtual kern_return_t SetEnableWithCompletion(bool, IODispatchSourceCancelHandler, OSDispatchMethod = NULL);
    virtual kern_return_t Cancel(IODispatchSourceCancelHandler, OSDispatchMethod = NULL);
    NK_MEMBERS(IOInterruptDispatchSource)
};
#endif
#endif

/* IODataQueueDispatchSource */
#ifndef _IOKIT_UIODATAQUEUEDISPATCHSOURCE_H
#define _IOKIT_UIODATAQUEUEDISPATCHSOURCE_H
typedef void (^IODataQueueClientEnqueueEntryBlock)(void *, size_t);
typedef void (^IODataQueueClientDequeueEntryBlock)(const void *, size_t);
#ifdef __cplusplus
class IODataQueueDispatchSource : public IODispatchSource {
private:
    virtual kern_return_t CopyMemory(IOMemoryDescriptor **, OSDispatchMethod = NULL);
    virtual kern_return_t CopyDataAvailableHandler(OSAction **, OSDispatchMethod = NULL);
    virtual kern_return_t CopyDataServicedHandler(OSAction **, OSDispatchMethod = NULL); virtual kern_return_t CheckForWork(bool, OSDispatchMethod = NULL);
    virtual void DataAvailable(OSAction *, OSDispatchMethod = NULL); virtual void DataServiced(OSAction *, OSDispatchMethod = NULL);
public:
    static kern_return_t Create(uint64_t, IODispatchQueue *, IODataQueueDispatchSource **); virtual bool init();
    virtual void free(); virtual kern_return_t SetDataAvailableHandler(OSAction *, OSDispatchMethod = NULL);
    virtual kern_return_t SetDataServicedHandler(OSAction *, OSDispatchMethod = NULL);
    virtual kern_return_t SetEnableWithCompletion(bool, IODispatchSourceCancelHandler, OSDispatchMethod = NULL);
    virtual kern_return_t Cancel(IODispatchSourceCancelHandler, OSDispatchMethod = NULL); bool IsDataAvailable();
    kern_return_t Peek(IODataQueueClientDequeueEntryBlock);
    kern_return_t Dequeue(IODataQueueClientDequeueEntryBlock);
    kern_return_t Enqueue(uint32_t, IODataQueueClientEnqueueEntryBlock);
    kern_return_t DequeueWithCoalesce(bool *, IODataQueueClientDequeueEntryBlock);
    kern_return_t EnqueueWithCoalesce(uint32_t, bool *, IODataQueueClientEnqueueEntryBlock);
    void SendDataServiced(); void SendDataAvailable();
    NK_MEMBERS(IODataQueueDispatchSource)
};
#endif
#endif

/* IOServiceNotificationDispatchSource */
#ifndef _IOKIT_UIOSERVICEDISPATCHSOURCE_H
#define _IOKIT_UIOSERVICEDISPATCHSOURCE_H
#ifdef __cplusplus
typedef void (^IOServiceNotificationBlock)(uint64_t, IOService *, uint64_t);
#endif
enum {
    kIOServiceNotificationTypeTerminated = 0, kIOServiceNotificationTypeMatched, kIOServiceNotificationTypeLast = 1,
    kIOServiceNotificationTypeNone = 0xffffffff,
};
#ifdef __cplusplus
class IOServiceNotificationDispatchSource : public IODispatchSource {
private:
    virtual kern_return_t CheckForWork(bool, OSDispatchMethod = NULL); virtual void ServiceNotificationReady(OSAction *, OSDispatchMethod = NULL);
    virtual kern_return_t CopyNextNotification(uint64_t *, IOService **, uint64_t *, OSDispatchMethod = NULL);
public:
    static kern_return_t Create(OSDictionary *, uint64_t, IODispatchQueue *,
        IOServiceNotificationDispatchSource **);
    virtual bool init(); virtual void free();
    virtual kern_return_t SetEnableWithCompletion(bool, IODispatchSourceCancelHandler, OSDispatchMethod = NULL);
    virtual kern_return_t Cancel(IODispatchSourceCancelHandler, OSDispatchMethod = NULL); virtual kern_return_t SetHandler(OSAction *, OSDispatchMethod = NULL);
    kern_return_t DeliverNotifications(IOServiceNotificationBlock);
    NK_MEMBERS(IOServiceNotificationDispatchSource)
};
#endif
#endif

/* IOUserClient */
#define IO_USER_CLIENT_METHOD_ARGUMENTS_CURRENT_VERSION 2
enum { kIOUserClientScalarArrayCountMax = 16 };
typedef uint64_t IOUserClientScalarArray[16];
enum { kIOUserClientAsyncReferenceCountMax = 16 };
typedef uint64_t IOUserClientAsyncReferenceArray[16];
enum { kIOUserClientAsyncArgumentsCountMax = 16 };
typedef uint64_t IOUserClientAsyncArgumentsArray[16];
enum { kIOUserClientMemoryReadOnly = 1 }; enum { kIOUserClientVariableStructureSize = 0xffffffff };
enum { kIOUserClientMethodArgumentsCurrentVersion = 2 };
#ifdef __cplusplus
struct IOUserClientMethodArguments {
    uint64_t version, selector; OSAction *completion; const uint64_t *scalarInput; uint32_t scalarInputCount;
    OSData *structureInput; IOMemoryDescriptor *structureInputDescriptor; uint64_t *scalarOutput;
    uint32_t scalarOutputCount; OSData *structureOutput; IOMemoryDescriptor *structureOutputDescriptor;
    uint64_t structureOutputMaximumSize, __reserved[30];
};
typedef kern_return_t (*IOUserClientMethodFunction)(OSObject *, void *, IOUserClientMethodArguments *);
struct IOUserClientMethodDispatch {
    IOUserClientMethodFunction function;
    uint32_t checkCompletionExists, checkScalarInputCount, checkStructureInputSize, checkScalarOutputCount;
    uint32_t checkStructureOutputSize;
};
class IOUserClient : public IOService {
private:
    virtual kern_return_t _ExternalMethod(uint64_t, const IOUserClientScalarArray, uint32_t, OSData *,
        IOMemoryDescriptor *, IOUserClientScalarArray, uint32_t *, uint64_t, OSData **, IOMemoryDescriptor *,
        OSAction *);
    virtual void KernelCompletion(OSAction *, IOReturn, const IOUserClientAsyncArgumentsArray, uint32_t, OSDispatchMethod = NULL);
public:
    virtual bool init(); virtual void free();
    virtual kern_return_t ExternalMethod(uint64_t, IOUserClientMethodArguments *,
        const IOUserClientMethodDispatch *, OSObject *, void *, OSDispatchMethod = NULL);
    virtual void AsyncCompletion(OSAction *, IOReturn, const IOUserClientAsyncArgumentsArray, uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t CopyClientMemoryForType(uint64_t, uint64_t *, IOMemoryDescriptor **, OSDispatchMethod = NULL);
    NK_MEMBERS(IOUserClient)
};
#endif

/* IOUserServer */
#ifndef _IOKIT_UIOUSERSERVER_H
#define _IOKIT_UIOUSERSERVER_H
#ifdef __cplusplus
class IOUserServer : public IOService {
public:
    static kern_return_t Create(const char[64], uint64_t, uint64_t, IOUserServer **); virtual bool init();
    virtual void free(); virtual kern_return_t Exit(const char[1024], OSDispatchMethod = NULL);
    virtual kern_return_t LoadModule(const char[1024], OSDispatchMethod = NULL);
    NK_MEMBERS(IOUserServer)
};
#endif
#endif

/* IOPCIDevice */
#ifndef _IOKIT_UIOPCIDEVICE_H
#define _IOKIT_UIOPCIDEVICE_H
#ifdef __cplusplus
class IOPCIDevice : public IOService {
public:
    virtual bool init(); virtual void free(); kern_return_t Open(IOService *, IOOptionBits);
    void Close(IOService *, IOOptionBits); void ConfigurationRead32(uint64_t, uint32_t *);
    void ConfigurationRead16(uint64_t, uint16_t *); void ConfigurationRead8(uint64_t, uint8_t *);
    void ConfigurationWrite32(uint64_t, uint32_t); void ConfigurationWrite16(uint64_t, uint16_t);
    void ConfigurationWrite8(uint64_t, uint8_t); void MemoryRead64(uint8_t, uint64_t, uint64_t *);
    void MemoryRead32(uint8_t, uint64_t, uint32_t *); void MemoryRead16(uint8_t, uint64_t, uint16_t *);
    void MemoryRead8(uint8_t, uint64_t, uint8_t *); void MemoryWrite64(uint8_t, uint64_t, uint64_t);
    void MemoryWrite32(uint8_t, uint64_t, uint32_t); void MemoryWrite16(uint8_t, uint64_t, uint16_t);
    void MemoryWrite8(uint8_t, uint64_t, uint8_t);
    virtual kern_return_t FindPCICapability(uint32_t, uint64_t, uint64_t *, OSDispatchMethod = NULL);
    virtual kern_return_t GetBusDeviceFunction(uint8_t *, uint8_t *, uint8_t *, OSDispatchMethod = NULL);
    virtual kern_return_t HasPCIPowerManagement(uint64_t, OSDispatchMethod = NULL); virtual kern_return_t EnablePCIPowerManagement(uint64_t, OSDispatchMethod = NULL);
    NK_MEMBERS(IOPCIDevice)
};
#endif
#endif

/* IOUSBHostDevice */
#ifndef _IOKIT_IOUSBHOSTDEVICE_H
#define _IOKIT_IOUSBHOSTDEVICE_H
#ifdef __cplusplus
class IOUSBHostDevice : public IOService {
public:
    virtual kern_return_t Open(IOService *, IOOptionBits, uintptr_t, OSDispatchMethod = NULL);
    virtual kern_return_t Close(IOService *, IOOptionBits, OSDispatchMethod = NULL);
    virtual kern_return_t CopyDescriptor(uint8_t, uint16_t *, uint8_t, uint16_t, uint8_t, uint8_t, uint8_t *, OSDispatchMethod = NULL);
    virtual const IOUSBDeviceDescriptor *CopyDeviceDescriptor();
    virtual const IOUSBConfigurationDescriptor *CopyConfigurationDescriptor(uint8_t);
    virtual const IOUSBConfigurationDescriptor *CopyConfigurationDescriptorWithValue(uint8_t);
    virtual const IOUSBConfigurationDescriptor *CopyConfigurationDescriptor(IOService *);
    virtual const IOUSBBOSDescriptor *CopyCapabilityDescriptors();
    virtual const IOUSBStringDescriptor *CopyStringDescriptor(uint8_t, uint16_t);
    virtual const IOUSBStringDescriptor *CopyStringDescriptor(uint8_t);
    virtual kern_return_t CreateIOBuffer(IOOptionBits, uint64_t, IOBufferMemoryDescriptor **, OSDispatchMethod = NULL);
    virtual void CompleteAsyncDeviceRequest(OSAction *, IOReturn, uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t AsyncDeviceRequest(IOService *, uint8_t, uint8_t, uint16_t, uint16_t, uint16_t,
        IOMemoryDescriptor *, OSAction *, uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t DeviceRequest(IOService *, uint8_t, uint8_t, uint16_t, uint16_t, uint16_t,
        IOMemoryDescriptor *, uint16_t *, uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t AbortDeviceRequests(IOService *, IOOptionBits, IOReturn, OSDispatchMethod = NULL);
    virtual kern_return_t SetConfiguration(uint8_t, bool, OSDispatchMethod = NULL); virtual kern_return_t GetAddress(uint8_t *) const;
    virtual kern_return_t GetSpeed(uint8_t *) const; virtual kern_return_t GetFrameNumber(uint64_t *, uint64_t *, OSDispatchMethod = NULL);
    virtual kern_return_t GetPortStatus(uint32_t *, OSDispatchMethod = NULL); virtual kern_return_t Reset(OSDispatchMethod = NULL);
    virtual kern_return_t CreateInterfaceIterator(uintptr_t *, OSDispatchMethod = NULL);
    virtual kern_return_t DestroyInterfaceIterator(uintptr_t, OSDispatchMethod = NULL);
    virtual kern_return_t CopyInterface(uintptr_t, IOUSBHostInterface **, OSDispatchMethod = NULL);
    NK_MEMBERS(IOUSBHostDevice)
};
#endif
#endif

/* IOUSBHostPipe */
#ifndef _IOKIT_IOUSBHOSTPIPE_H
#define _IOKIT_IOUSBHOSTPIPE_H
struct IOUSBStandardEndpointDescriptors {
    uint16_t bcdUSB; IOUSBEndpointDescriptor descriptor;
    IOUSBSuperSpeedEndpointCompanionDescriptor ssCompanionDescriptor;
    IOUSBSuperSpeedPlusIsochronousEndpointCompanionDescriptor sspCompanionDescriptor;
};
enum IOUSBGetEndpointDescriptorOptions {
    kIOUSBGetEndpointDescriptorOriginal = 0, kIOUSBGetEndpointDescriptorCurrentPolicy,
};
typedef struct IOUSBIsochronousFrame {
    IOReturn status; uint32_t requestCount, completeCount, reserved; uint64_t timeStamp;
} __attribute__((packed)) IOUSBIsochronousFrame;
enum { kIOUSBHostPipeBundlingMax = 16 };
#ifdef __cplusplus
class IOUSBHostPipe : public OSObject {
public:
    virtual kern_return_t GetSpeed(uint8_t *) const; virtual kern_return_t GetDeviceAddress(uint8_t *) const;
    virtual kern_return_t Abort(IOOptionBits, kern_return_t, IOService *, OSDispatchMethod = NULL);
    virtual kern_return_t AdjustPipe(const IOUSBStandardEndpointDescriptors *, OSDispatchMethod = NULL);
    virtual kern_return_t GetDescriptors(IOUSBStandardEndpointDescriptors *, IOUSBGetEndpointDescriptorOptions, OSDispatchMethod = NULL);
    virtual kern_return_t SetIdlePolicy(uint32_t, OSDispatchMethod = NULL); virtual kern_return_t GetIdlePolicy(uint32_t *, OSDispatchMethod = NULL);
    virtual kern_return_t ClearStall(bool, OSDispatchMethod = NULL);
    virtual void CompleteAsyncIO(OSAction *, IOReturn, uint32_t, uint64_t, OSDispatchMethod = NULL);
    virtual kern_return_t AsyncIO(IOMemoryDescriptor *, uint32_t, OSAction *, uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t IO(IOMemoryDescriptor *, uint32_t, uint32_t *, uint32_t, OSDispatchMethod = NULL);
    virtual void CompleteAsyncIsochIO(OSAction *, IOReturn, OSDispatchMethod = NULL);
    virtual kern_return_t IsochIO(IOMemoryDescriptor *, IOMemoryDescriptor *, uint64_t, OSAction *, OSDispatchMethod = NULL);
    virtual kern_return_t CreateMemoryDescriptorRing(uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t SetMemoryDescriptor(IOMemoryDescriptor *, uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t AsyncIOBundled(uint32_t, uint32_t, uint32_t *, const uint32_t[16], int, OSAction *,
        uint32_t, OSDispatchMethod = NULL);
    virtual void CompleteAsyncIOBundled(OSAction *, uint32_t, uint32_t, const uint32_t[16], int,
        const kern_return_t[16], int, OSDispatchMethod = NULL);
    NK_MEMBERS(IOUSBHostPipe)
};
#endif
#endif

/* IOUSBHostInterface */
#ifndef _IOKIT_IOUSBHOSTINTERFACE_H
#define _IOKIT_IOUSBHOSTINTERFACE_H
#ifdef __cplusplus
class IOUSBHostInterface : public IOService {
public:
    virtual kern_return_t Open(IOService *, IOOptionBits, uint8_t *, OSDispatchMethod = NULL);
    virtual kern_return_t Close(IOService *, IOOptionBits, OSDispatchMethod = NULL);
    virtual kern_return_t GetFrameNumber(uint64_t *, uint64_t *, OSDispatchMethod = NULL);
    virtual const IOUSBConfigurationDescriptor *CopyConfigurationDescriptor();
    virtual const IOUSBInterfaceDescriptor *GetInterfaceDescriptor(const IOUSBConfigurationDescriptor *);
    virtual const IOUSBStringDescriptor *CopyStringDescriptor(uint8_t, uint16_t);
    virtual const IOUSBStringDescriptor *CopyStringDescriptor(uint8_t);
    virtual kern_return_t CopyPipe(uint8_t, IOUSBHostPipe **, OSDispatchMethod = NULL);
    virtual kern_return_t SelectAlternateSetting(uint8_t, OSDispatchMethod = NULL); virtual kern_return_t GetPortStatus(uint32_t *, OSDispatchMethod = NULL);
    virtual kern_return_t SetIdlePolicy(uint32_t, OSDispatchMethod = NULL); virtual kern_return_t GetIdlePolicy(uint32_t *, OSDispatchMethod = NULL);
    virtual kern_return_t CopyDevice(IOUSBHostDevice **, OSDispatchMethod = NULL);
    virtual kern_return_t CreateIOBuffer(IOOptionBits, uint64_t, IOBufferMemoryDescriptor **, OSDispatchMethod = NULL);
    virtual kern_return_t AsyncDeviceRequest(uint8_t, uint8_t, uint16_t, uint16_t, uint16_t, IOMemoryDescriptor *,
        OSAction *, uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t DeviceRequest(uint8_t, uint8_t, uint16_t, uint16_t, uint16_t, IOMemoryDescriptor *,
        uint16_t *, uint32_t, OSDispatchMethod = NULL);
    virtual kern_return_t AbortDeviceRequests(IOOptionBits, IOReturn, OSDispatchMethod = NULL);
    NK_MEMBERS(IOUSBHostInterface)
};
#endif
#endif

/* IOHIDDevice */
#ifdef __cplusplus
class IOHIDDevice : public IOService {
protected:
    virtual void CompleteReport(OSAction *, IOReturn, uint32_t, OSDispatchMethod = NULL);
    virtual void setProperty(OSObject *, OSObject *);
public:
    virtual kern_return_t handleReport(uint64_t, IOMemoryDescriptor *, uint32_t,
        IOHIDReportType = kIOHIDReportTypeInput, IOOptionBits = 0);
    virtual kern_return_t getReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, uint32_t, OSAction *);
    virtual kern_return_t setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, uint32_t, OSAction *);
    NK_MEMBERS(IOHIDDevice)
};
#endif

/* IOUserHIDDevice */
#ifndef _HIDDRIVERKIT_IOUSERHIDDEVICE_H
#define _HIDDRIVERKIT_IOUSERHIDDEVICE_H
#ifdef __cplusplus
class IOUserHIDDevice : public IOHIDDevice {
protected:
    virtual bool handleStart(IOService *); virtual OSDictionary *newDeviceDescription();
    virtual OSData *newReportDescriptor();
public:
    virtual kern_return_t Start(IOService *, OSDispatchMethod = NULL);
    NK_MEMBERS(IOUserHIDDevice)
};
#endif
#endif

/* IOHIDEventService */
typedef struct IOHIDDigitizerStylusData IOHIDDigitizerStylusData;
typedef struct IOHIDDigitizerTouchData IOHIDDigitizerTouchData;
#ifdef __cplusplus
class IOHIDEventService : public IOService {
protected:
    virtual void SetLED(uint32_t, bool, OSDispatchMethod = NULL); virtual void dispatchEvent(IOHIDEvent *);
public:
    virtual kern_return_t dispatchKeyboardEvent(uint64_t, uint32_t, uint32_t, uint32_t, IOOptionBits, bool = true);
    virtual kern_return_t dispatchRelativePointerEvent(uint64_t, IOFixed, IOFixed, uint32_t, IOOptionBits,
        bool = true);
    virtual kern_return_t dispatchAbsolutePointerEvent(uint64_t, IOFixed, IOFixed, uint32_t, IOOptionBits,
        bool = true);
    virtual kern_return_t dispatchRelativeScrollWheelEvent(uint64_t, IOFixed, IOFixed, IOFixed, IOOptionBits,
        bool = true);
    virtual kern_return_t dispatchDigitizerStylusEvent(uint64_t, IOHIDDigitizerStylusData *);
    virtual kern_return_t dispatchDigitizerTouchEvent(uint64_t, IOHIDDigitizerTouchData *, uint32_t);
    NK_MEMBERS(IOHIDEventService)
};
#endif

/* IOHIDInterface */
typedef struct IOHIDElementValueHeader { uint32_t cookie, value[0]; } IOHIDElementValueHeader;
#ifdef __cplusplus
class IOHIDInterface : public IOService {
public:
    virtual bool init(); virtual void free();
    virtual void ReportAvailable(uint64_t, uint32_t, uint32_t, IOHIDReportType, IOMemoryDescriptor *,
        OSAction *, OSDispatchMethod = NULL);
    virtual kern_return_t AddReportToPool(IOBufferMemoryDescriptor *, OSDispatchMethod = NULL);
    virtual kern_return_t Open(IOService *, IOOptionBits, OSAction *, OSDispatchMethod = NULL);
    virtual kern_return_t Close(IOService *, IOOptionBits, OSDispatchMethod = NULL);
    virtual kern_return_t SetReport(IOMemoryDescriptor *, IOHIDReportType, uint32_t = 0, IOOptionBits = 0, OSDispatchMethod = NULL);
    virtual kern_return_t GetReport(IOMemoryDescriptor *, IOHIDReportType, uint32_t = 0, IOOptionBits = 0, OSDispatchMethod = NULL);
    virtual void processReport(uint64_t, uint8_t *, uint32_t, IOHIDReportType, uint32_t);
    virtual OSArray *getElements(); virtual kern_return_t commitElements(OSArray *, IOHIDElementCommitDirection);
    NK_MEMBERS(IOHIDInterface)
};
#endif

/* IOUserHIDEventService */
#ifndef _HIDDRIVERKIT_IOUSERHIDEVENTSERVICE_H
#define _HIDDRIVERKIT_IOUSERHIDEVENTSERVICE_H
#ifdef __cplusplus
class IOUserHIDEventService : public IOHIDEventService {
private:
    virtual void dispatchEvent(IOHIDEvent *);
    virtual void ReportAvailable(uint64_t, uint32_t, uint32_t, IOHIDReportType, IOMemoryDescriptor *, OSAction *, OSDispatchMethod = NULL);
protected:
    virtual bool handleStart(IOService *);
    virtual void handleReport(uint64_t, uint8_t *, uint32_t, IOHIDReportType, uint32_t);
    virtual OSArray *getElements();
public:
    virtual bool init(); virtual void free(); virtual kern_return_t Start(IOService *, OSDispatchMethod = NULL);
    virtual kern_return_t Stop(IOService *, OSDispatchMethod = NULL); virtual bool conformsTo(uint32_t, uint32_t);
    virtual kern_return_t dispatchDigitizerStylusEvent(uint64_t, IOHIDDigitizerStylusData *);
    virtual kern_return_t dispatchDigitizerTouchEvent(uint64_t, IOHIDDigitizerTouchData *, uint32_t);
    NK_MEMBERS(IOUserHIDEventService)
};
#endif
#endif

/* IOUserUSBHostHIDDevice */
#ifndef _HIDDRIVERKIT_IOUSERUSBHOSTHIDDEVICE_H
#define _HIDDRIVERKIT_IOUSERUSBHOSTHIDDEVICE_H
typedef enum USBIdlePolicyType { USBIdlePolicyTypeInterface = 0, USBIdlePolicyTypePipe } USBIdlePolicyType;
#ifdef __cplusplus
class IOUserUSBHostHIDDevice : public IOUserHIDDevice {
private:
    virtual void CompleteZLP(OSAction *, IOReturn, uint32_t, uint64_t, OSDispatchMethod = NULL);
protected:
    virtual kern_return_t initInputReport(); virtual void scheduleInputReportRetry(kern_return_t);
    virtual void cancelInputReportRetry();
    virtual void CompleteInputReport(OSAction *, IOReturn, uint32_t, uint64_t, OSDispatchMethod = NULL);
    virtual void TimerOccurred(OSAction *, uint64_t, OSDispatchMethod = NULL); virtual kern_return_t setIdle(uint16_t);
    virtual kern_return_t setIdlePolicy(USBIdlePolicyType, uint16_t); virtual void reset();
    kern_return_t getReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, uint32_t, uint32_t *);
    kern_return_t setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, uint32_t);
    virtual void setProperty(OSObject *, OSObject *);
public:
    virtual bool init(); virtual kern_return_t Start(IOService *, OSDispatchMethod = NULL); virtual kern_return_t Stop(IOService *, OSDispatchMethod = NULL);
    virtual void free(); virtual bool handleStart(IOService *); virtual OSDictionary *newDeviceDescription();
    virtual OSData *newReportDescriptor();
    virtual kern_return_t getReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, uint32_t, OSAction *);
    virtual kern_return_t setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, uint32_t, OSAction *);
    virtual kern_return_t setProtocol(uint16_t);
    NK_MEMBERS(IOUserUSBHostHIDDevice)
};
#endif
#endif

/* IOHIDElement */
#ifndef _HIDDRIVERKIT_IOHIDELEMENT_H
#define _HIDDRIVERKIT_IOHIDELEMENT_H
#ifdef __cplusplus
class IOHIDElement : public OSContainer {
public:
    virtual IOHIDElementCookie getCookie(); virtual IOHIDElement *getParentElement();
    virtual OSArray *getChildElements(); virtual IOHIDElementType getType();
    virtual IOHIDElementCollectionType getCollectionType(); virtual uint32_t getUsagePage();
    virtual uint32_t getUsage(); virtual uint32_t getLogicalMin(); virtual uint32_t getLogicalMax();
    virtual uint32_t getPhysicalMin(); virtual uint32_t getPhysicalMax();
    virtual uint32_t getUnitExponent(); virtual uint32_t getUnit(); virtual uint32_t getReportSize();
    virtual uint32_t getReportCount(); virtual uint32_t getReportID(); virtual uint32_t getFlags();
    virtual uint64_t getTimeStamp(); virtual void setValue(uint32_t);
    virtual void setDataValue(OSData *); virtual uint32_t getScaledValue(IOHIDValueScaleType);
    virtual IOFixed getScaledFixedValue(IOHIDValueScaleType); virtual uint32_t getValue(IOOptionBits);
    virtual OSData *getDataValue(IOOptionBits); virtual IOReturn commit(IOHIDElementCommitDirection);
    NK_MEMBERS(IOHIDElement)
};
#endif
#endif

/* IOUserHIDEventDriver */
#ifndef _HIDDRIVERKIT_IOUSERHIDEVENTDRIVER_H
#define _HIDDRIVERKIT_IOUSERHIDEVENTDRIVER_H
#ifdef __cplusplus
class IOUserHIDEventDriver : public IOUserHIDEventService {
protected:
    virtual void handleReport(uint64_t, uint8_t *, uint32_t, IOHIDReportType, uint32_t);
    virtual bool parseElements(OSArray *); virtual bool parseKeyboardElement(IOHIDElement *);
    virtual bool parsePointerElement(IOHIDElement *); virtual bool parseScrollElement(IOHIDElement *);
    virtual bool parseLEDElement(IOHIDElement *); virtual bool parseDigitizerElement(IOHIDElement *);
    virtual void handleKeyboardReport(uint64_t, uint32_t);
    virtual void handleRelativePointerReport(uint64_t, uint32_t);
    virtual void handleAbsolutePointerReport(uint64_t, uint32_t);
    virtual void handleScrollReport(uint64_t, uint32_t); virtual void handleDigitizerReport(uint64_t, uint32_t);
    IOHIDEvent *createEventForDigitizerCollection(IOHIDDigitizerCollection *, uint64_t, uint32_t);
    virtual void SetLED(uint32_t, bool, OSDispatchMethod = NULL);
public:
    virtual bool init(); virtual void free(); virtual kern_return_t Start(IOService *, OSDispatchMethod = NULL);
    NK_MEMBERS(IOUserHIDEventDriver)
};
#endif
#endif

/* IOHIDDigitizerCollection */
#ifndef _HIDDRIVERKIT_IOHIDDIGITIZERCOLLECTION_H
#define _HIDDRIVERKIT_IOHIDDIGITIZERCOLLECTION_H
typedef enum IOHIDDigitizerCollectionType {
    kIOHIDDigitizerCollectionTypeStylus = 0, kIOHIDDigitizerCollectionTypePuck, kIOHIDDigitizerCollectionTypeFinger,
    kIOHIDDigitizerCollectionTypeHand,
} IOHIDDigitizerCollectionType;
#ifdef __cplusplus
class IOHIDDigitizerCollection : public OSContainer {
public:
    virtual void free(); static IOHIDDigitizerCollection *withType(IOHIDDigitizerCollectionType, IOHIDElement *);
    void addElement(IOHIDElement *); OSArray *getElements(); IOHIDElement *getParentCollection();
    IOHIDDigitizerCollectionType getType(); bool getTouch(); void setTouch(bool); bool getInRange();
    void setInRange(bool); IOFixed getX(); void setX(IOFixed); IOFixed getY(); void setY(IOFixed); IOFixed getZ();
    void setZ(IOFixed);
    NK_MEMBERS(IOHIDDigitizerCollection)
};
#endif
#endif

/* AppleUSBDescriptorParsing */
#ifndef AppleUSBDescriptorParsing_h
#define AppleUSBDescriptorParsing_h
__BEGIN_DECLS
const IOUSBDescriptorHeader *IOUSBGetNextDescriptor(const IOUSBConfigurationDescriptor *,
    const IOUSBDescriptorHeader *);
const IOUSBDescriptorHeader *IOUSBGetNextDescriptorWithType(const IOUSBConfigurationDescriptor *,
    const IOUSBDescriptorHeader *, const uint8_t);
const IOUSBDescriptorHeader *IOUSBGetNextAssociatedDescriptor(const IOUSBConfigurationDescriptor *,
    const IOUSBDescriptorHeader *, const IOUSBDescriptorHeader *);
const IOUSBDescriptorHeader *IOUSBGetNextAssociatedDescriptorWithType(const IOUSBConfigurationDescriptor *,
    const IOUSBDescriptorHeader *, const IOUSBDescriptorHeader *, const uint8_t);
const IOUSBInterfaceAssociationDescriptor *IOUSBGetNextInterfaceAssociationDescriptor(const IOUSBConfigurationDescriptor *,
    const IOUSBDescriptorHeader *);
const IOUSBInterfaceDescriptor *IOUSBGetNextInterfaceDescriptor(const IOUSBConfigurationDescriptor *,
    const IOUSBDescriptorHeader *);
const IOUSBEndpointDescriptor *IOUSBGetNextEndpointDescriptor(const IOUSBConfigurationDescriptor *,
    const IOUSBInterfaceDescriptor *, const IOUSBDescriptorHeader *);
const IOUSBDeviceCapabilityDescriptorHeader *IOUSBGetNextCapabilityDescriptor(const IOUSBBOSDescriptor *,
    const IOUSBDeviceCapabilityDescriptorHeader *);
const IOUSBDeviceCapabilityDescriptorHeader *IOUSBGetNextCapabilityDescriptorWithType(const IOUSBBOSDescriptor *,
    const IOUSBDeviceCapabilityDescriptorHeader *, const uint8_t);
const IOUSBDeviceCapabilityUSB2Extension *IOUSBGetUSB20ExtensionDeviceCapabilityDescriptor(const IOUSBBOSDescriptor *);
const IOUSBDeviceCapabilitySuperSpeedUSB *IOUSBGetSuperSpeedDeviceCapabilityDescriptor(const IOUSBBOSDescriptor *);
const IOUSBDeviceCapabilitySuperSpeedPlusUSB *IOUSBGetSuperSpeedPlusDeviceCapabilityDescriptor(const IOUSBBOSDescriptor *);
const IOUSBDeviceCapabilityContainerID *IOUSBGetContainerIDDescriptor(const IOUSBBOSDescriptor *);
const IOUSBPlatformCapabilityDescriptor *IOUSBGetPlatformCapabilityDescriptor(const IOUSBBOSDescriptor *);
const IOUSBDeviceCapabilityBillboard *IOUSBGetBillboardDescriptor(const IOUSBBOSDescriptor *);
uint8_t IOUSBGetEndpointDirection(const IOUSBEndpointDescriptor *);
uint8_t IOUSBGetEndpointAddress(const IOUSBEndpointDescriptor *);
uint8_t IOUSBGetEndpointNumber(const IOUSBEndpointDescriptor *);
uint8_t IOUSBGetEndpointType(const IOUSBEndpointDescriptor *);
uint16_t IOUSBGetEndpointMaxPacketSize(uint32_t, const IOUSBEndpointDescriptor *);
uint32_t IOUSBGetEndpointBurstSize(uint32_t, const IOUSBEndpointDescriptor *,
    const IOUSBSuperSpeedEndpointCompanionDescriptor *,
    const IOUSBSuperSpeedPlusIsochronousEndpointCompanionDescriptor *);
uint8_t IOUSBGetEndpointMult(uint32_t, const IOUSBEndpointDescriptor *,
    const IOUSBSuperSpeedEndpointCompanionDescriptor *,
    const IOUSBSuperSpeedPlusIsochronousEndpointCompanionDescriptor *);
uint32_t IOUSBGetEndpointIntervalEncodedMicroframes(uint32_t, const IOUSBEndpointDescriptor *);
uint32_t IOUSBGetEndpointIntervalMicroframes(uint32_t, const IOUSBEndpointDescriptor *);
uint32_t IOUSBGetEndpointIntervalFrames(uint32_t, const IOUSBEndpointDescriptor *);
uint32_t IOUSBGetEndpointMaxStreamsEncoded(uint32_t, const IOUSBEndpointDescriptor *,
    const IOUSBSuperSpeedEndpointCompanionDescriptor *);
uint32_t IOUSBGetEndpointMaxStreams(uint32_t, const IOUSBEndpointDescriptor *,
    const IOUSBSuperSpeedEndpointCompanionDescriptor *);
uint32_t IOUSBGetConfigurationMaxPowerMilliAmps(uint32_t, const IOUSBConfigurationDescriptor *);
__END_DECLS
#endif

/* timers */
class IOTimerDispatchSource : public IODispatchSource {
public:
    static kern_return_t Create(IODispatchQueue *, IOTimerDispatchSource **); virtual bool init(); virtual void free();
    virtual kern_return_t WakeAtTime(uint64_t, uint64_t, uint64_t, OSDispatchMethod = NULL);
    virtual kern_return_t SetHandler(OSAction *, OSDispatchMethod = NULL);
    virtual void TimerOccurred(OSAction *, uint64_t, OSDispatchMethod = NULL);
    NK_MEMBERS(IOTimerDispatchSource)
};

/* other families: the classes that a driver extension derives from or talks to */
class IOUserNetworkEthernet : public IOService { public: NK_MEMBERS(IOUserNetworkEthernet) };
class IOUserNetworkPacket : public OSObject { public: NK_MEMBERS(IOUserNetworkPacket) };
class IOUserNetworkPacketBufferPool : public OSObject { public: NK_MEMBERS(IOUserNetworkPacketBufferPool) };
class IOUserNetworkPacketQueue : public IODispatchSource { public: NK_MEMBERS(IOUserNetworkPacketQueue) };
class IOUserNetworkTxSubmissionQueue : public IOUserNetworkPacketQueue { public: NK_MEMBERS(IOUserNetworkTxSubmissionQueue) };
class IOUserNetworkTxCompletionQueue : public IOUserNetworkPacketQueue { public: NK_MEMBERS(IOUserNetworkTxCompletionQueue) };
class IOUserNetworkRxSubmissionQueue : public IOUserNetworkPacketQueue { public: NK_MEMBERS(IOUserNetworkRxSubmissionQueue) };
class IOUserNetworkRxCompletionQueue : public IOUserNetworkPacketQueue { public: NK_MEMBERS(IOUserNetworkRxCompletionQueue) };
class IOUserAudioDriver : public IOService { public: NK_MEMBERS(IOUserAudioDriver) };
class IOUserAudioObject : public OSObject { public: NK_MEMBERS(IOUserAudioObject) };
class IOUserAudioClockDevice : public IOUserAudioObject { public: NK_MEMBERS(IOUserAudioClockDevice) };
class IOUserAudioDevice : public IOUserAudioClockDevice { public: NK_MEMBERS(IOUserAudioDevice) };
class IOUserAudioStream : public IOUserAudioObject { public: NK_MEMBERS(IOUserAudioStream) };
class IOUserAudioControl : public IOUserAudioObject { public: NK_MEMBERS(IOUserAudioControl) };
class IOUserSerial : public IOService { public: NK_MEMBERS(IOUserSerial) };
class IOUserUSBSerial : public IOUserSerial { public: NK_MEMBERS(IOUserUSBSerial) };
class IOUserSCSIParallelInterfaceController : public IOService { public: NK_MEMBERS(IOUserSCSIParallelInterfaceController) };
class IOUserSCSIPeripheralDeviceType00 : public IOService { public: NK_MEMBERS(IOUserSCSIPeripheralDeviceType00) };
class IOUserSCSIPeripheralDeviceType05 : public IOService { public: NK_MEMBERS(IOUserSCSIPeripheralDeviceType05) };
class IOUserBlockStorageDevice : public IOService { public: NK_MEMBERS(IOUserBlockStorageDevice) };
class IOUserMIDIDriver : public IOService { public: NK_MEMBERS(IOUserMIDIDriver) };
#endif

#endif
