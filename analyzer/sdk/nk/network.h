/* Networking: controllers, interfaces, media, queues, statistics, kernel debugger.

   One file, because controllers, interfaces and queues name one another all through. Sections are named after the real
   headers, each behind what it needs. */
#ifndef NK_NETWORK_H
#define NK_NETWORK_H

#include <nk/iokit.h>
#include <nk/bsd_types.h>

#define IOMediumGetSubType(type) ((type) & kIOMediumSubTypeMask)
#define IOMediumGetNetworkType(type) ((type) & kIOMediumNetworkTypeMask)
#define IOMediumGetInstance(type) (((type) & kIOMediumInstanceMask) >> kIOMediumInstanceShift)

struct IOMbufQueue; struct ifnet; struct mbuf;

#ifdef __cplusplus
class IONetworkController; class IONetworkStack; class IOCommandGate; class IONetworkData; class IOOutputQueue;
class IONetworkMedium; class IOTimeSyncEthernetInterfaceAdapter; class IONetworkInterface;
#endif

/* IONetworkData */
#ifndef _IONETWORKDATA_H
#define _IONETWORKDATA_H
#define IONetworkParameter IONetworkData
#define kIONetworkDataBasicAccessTypes 9
#define kIONetworkDataBytes "Data"
#define kIONetworkDataAccessTypes "Access Types"
#define kIONetworkDataSize "Size"
enum {
    kIONetworkDataAccessTypeRead = 1, kIONetworkDataAccessTypeWrite, kIONetworkDataAccessTypeReset = 4,
    kIONetworkDataAccessTypeSerialize = 8, kIONetworkDataAccessTypeMask = 255,
};
enum { kIONetworkDataBufferTypeInternal = 0, kIONetworkDataBufferTypeExternal, kIONetworkDataBufferTypeNone };
#ifdef __cplusplus
class IONetworkData : public OSObject {
    OSDeclareDefaultStructors(IONetworkData)
public:
    typedef IOReturn (*Action)(void *, void *, IONetworkData *, UInt32, void *, UInt32 *, UInt32);
    struct ExpansionData { };
protected:
    const OSSymbol *_key; UInt32 _access; void *_buffer; UInt32 _bufType, _size; void *_tapTarget;
    Action _tapAction; void *_tapParam; ExpansionData *_reserved;
    virtual void free(); virtual bool writeBytes(const void *, UInt32, UInt32 = 0);
    virtual bool readBytes(void *, UInt32 *, UInt32 = 0) const; virtual bool clearBuffer();
public:
    static IONetworkData *withInternalBuffer(const char *, UInt32, UInt32 = kIONetworkDataBasicAccessTypes,
        void * = 0, Action = 0, void * = 0);
    static IONetworkData *withExternalBuffer(const char *, UInt32, void *, UInt32 = kIONetworkDataBasicAccessTypes,
        void * = 0, Action = 0, void * = 0);
    static IONetworkData *withNoBuffer(const char *, UInt32, UInt32, void *, Action, void * = 0);
    virtual bool init(const char *, UInt32, UInt32, void * = 0, UInt32 = kIONetworkDataBasicAccessTypes,
        void * = 0, Action = 0, void * = 0);
    virtual void setAccessTypes(UInt32); virtual void setNotificationTarget(void *, Action, void * = 0);
    virtual const void *getBuffer() const; virtual UInt32 getBufferType() const;
    virtual UInt32 getAccessTypes() const; virtual void *getNotificationTarget() const;
    virtual Action getNotificationAction() const; virtual void *getNotificationParameter() const;
    virtual const OSSymbol *getKey() const; virtual UInt32 getSize() const; virtual IOReturn reset();
    virtual IOReturn read(void *, UInt32 *, UInt32 = 0); virtual IOReturn write(void *, UInt32, UInt32 = 0);
    virtual bool serialize(OSSerialize *) const;
    NK_MEMBERS(IONetworkData)
};
#endif
#endif

/* IONetworkStats */
#ifndef _IONETWORKSTATS_H
#define _IONETWORKSTATS_H
#define kIONetworkStatsKey "IONetworkStatsKey"
#define kIOOutputQueueStatsKey "IOOutputQueueStatsKey"
typedef struct IONetworkStats {
    UInt32 inputPackets, inputErrors, outputPackets, outputErrors, collisions;
} IONetworkStats;
typedef struct IOOutputQueueStats {
    UInt32 capacity, size, peakSize, dropCount, outputCount, retryCount, stallCount, reserved[4];
} IOOutputQueueStats;
#endif

/* IONetworkMedium */
#ifndef _IONETWORKMEDIUM_H
#define _IONETWORKMEDIUM_H
#define kIOMediumType "Type"
#define kIOMediumFlags "Flags"
#define kIOMediumSpeed "Speed"
#define kIOMediumIndex "Index"
#define kIOMediumSubTypeMask 0xf001f
#define kIOMediumNetworkTypeMask 224
#define kIOMediumOptionsMask 0xff00
#define kIOMediumCommonOptionsMask 0xff00000
#define kIOMediumInstanceShift 28
#define kIOMediumInstanceMask 0xf0000000U
typedef UInt32 IOMediumType;
enum {
    kIOMediumEthernet = 32, kIOMediumEthernetAuto = 32, kIOMediumEthernetManual, kIOMediumEthernetNone,
    kIOMediumEthernet10BaseT, kIOMediumEthernet10Base2, kIOMediumEthernet10Base5, kIOMediumEthernet100BaseTX,
    kIOMediumEthernet100BaseFX, kIOMediumEthernet100BaseT4, kIOMediumEthernet100BaseVG, kIOMediumEthernet100BaseT2,
    kIOMediumEthernet1000BaseSX, kIOMediumEthernet10BaseSTP, kIOMediumEthernet10BaseFL, kIOMediumEthernet1000BaseLX,
    kIOMediumEthernet1000BaseCX, kIOMediumEthernet1000BaseTX, kIOMediumEthernet1000BaseT = 48,
    kIOMediumEthernetHomePNA1, kIOMediumEthernet10GBaseSR, kIOMediumEthernet10GBaseLR, kIOMediumEthernet10GBaseCX4,
    kIOMediumEthernet10GBaseT, kIOMediumEthernet2500BaseT, kIOMediumEthernet5000BaseT,
};
enum {
    kIOMediumIEEE80211 = 128, kIOMediumIEEE80211Auto = 128, kIOMediumIEEE80211Manual, kIOMediumIEEE80211None,
    kIOMediumIEEE80211FH1, kIOMediumIEEE80211FH2, kIOMediumIEEE80211DS2, kIOMediumIEEE80211DS5,
    kIOMediumIEEE80211DS11, kIOMediumIEEE80211DS1, kIOMediumIEEE80211OptionAdhoc = 0x100,
};
enum {
    kIOMediumOptionFullDuplex = 0x100000, kIOMediumOptionHalfDuplex = 0x200000,
    kIOMediumOptionFlowControl = 0x400000, kIOMediumOptionEEE = 0x800000, kIOMediumOptionFlag0 = 0x1000000,
    kIOMediumOptionFlag1 = 0x2000000, kIOMediumOptionFlag2 = 0x4000000, kIOMediumOptionLoopback = 0x8000000,
};
enum { kIONetworkLinkValid = 1, kIONetworkLinkActive, kIONetworkLinkNoNetworkChange = 4 };
#ifdef __cplusplus
class IONetworkMedium : public OSObject {
    OSDeclareDefaultStructors(IONetworkMedium)
public:
    struct ExpansionData { };
protected:
    IOMediumType _type; UInt32 _flags; UInt64 _speed; UInt32 _index; const OSSymbol *_name;
    ExpansionData *_reserved;
    virtual void free();
public:
    static const OSSymbol *nameForType(IOMediumType);
    static bool addMedium(OSDictionary *, const IONetworkMedium *);
    static void removeMedium(OSDictionary *, const IONetworkMedium *);
    static IONetworkMedium *getMediumWithType(const OSDictionary *, IOMediumType, IOMediumType = 0);
    static IONetworkMedium *getMediumWithIndex(const OSDictionary *, UInt32, UInt32 = 0);
    virtual bool init(IOMediumType, UInt64, UInt32 = 0, UInt32 = 0, const char * = 0);
    static IONetworkMedium *medium(IOMediumType, UInt64, UInt32 = 0, UInt32 = 0, const char * = 0);
    virtual IOMediumType getType() const; virtual UInt64 getSpeed() const; virtual UInt32 getFlags() const;
    virtual UInt32 getIndex() const; virtual const OSSymbol *getName() const;
    virtual const OSSymbol *getKey() const; virtual bool isEqualTo(const IONetworkMedium *) const;
    virtual bool isEqualTo(const OSMetaClassBase *) const; virtual bool serialize(OSSerialize *) const;
    NK_MEMBERS(IONetworkMedium)
};
#endif
#endif

/* IONetworkInterface */
#ifndef _IONETWORKINTERFACE_H
#define _IONETWORKINTERFACE_H
#define kIONetworkInterfaceClass "IONetworkInterface"
#define kIONetworkData "IONetworkData"
#define kIOInterfaceType "IOInterfaceType"
#define kIOMaxTransferUnit "IOMaxTransferUnit"
#define kIOMediaAddressLength "IOMediaAddressLength"
#define kIOMediaHeaderLength "IOMediaHeaderLength"
#define kIOInterfaceFlags "IOInterfaceFlags"
#define kIOInterfaceExtraFlags "IOInterfaceExtraFlags"
#define kIOInterfaceUnit "IOInterfaceUnit"
#define kIOInterfaceState "IOInterfaceState"
#define kIOInterfaceNamePrefix "IOInterfaceNamePrefix"
#define kIOPrimaryInterface "IOPrimaryInterface"
#define kIOBuiltin "IOBuiltin"
#define kIOLocation "IOLocation"
#define kIONetworkNoBSDAttachKey "IONetworkNoBSDAttach"
enum {
    kIONetworkInterfaceRegisteredState = 1, kIONetworkInterfaceOpenedState, kIONetworkInterfaceDisabledState = 4,
};
#ifdef __cplusplus
typedef UInt32 (OSObject::*IOOutputAction)(mbuf_t, void *);
#endif
typedef int (*BPF_FUNC)(struct ifnet *, struct mbuf *);
enum {
    kIONetworkEventTypeDLIL = 0xff000001, kIONetworkEventTypeLinkUp, kIONetworkEventTypeLinkDown,
    kIONetworkEventWakeOnLANSupportChanged, kIONetworkEventTypeLinkSpeedChange,
};
enum { kIONetworkWorkLoopSynchronous = 1 };
enum { kIONetworkClientBehaviorLinkStateActiveRegister = 1, kIONetworkClientBehaviorLinkStateChangeMessage };
enum IOMbufServiceClass {
    kIOMbufServiceClassBKSYS = 100, kIOMbufServiceClassBK = 200, kIOMbufServiceClassBE = 0,
    kIOMbufServiceClassRD = 0x12c, kIOMbufServiceClassOAM = 0x190, kIOMbufServiceClassAV = 0x1f4,
    kIOMbufServiceClassRV = 0x258, kIOMbufServiceClassVI = 0x2bc, kIOMbufServiceClassVO = 0x320,
    kIOMbufServiceClassCTL = 0x384,
};
enum {
    kIONetworkTransmitStatusSuccess = 0, kIONetworkTransmitStatusFailed, kIONetworkTransmitStatusAborted,
    kIONetworkTransmitStatusQueueFull,
};
typedef uint32_t IONetworkTransmitStatus;
struct IONetworkPacketPollingParameters {
    uint32_t maxPacketCount, lowThresholdPackets, highThresholdPackets, lowThresholdBytes, highThresholdBytes;
    uint64_t pollIntervalTime, reserved[4];
};
#ifdef __cplusplus
class IONetworkInterface : public IOService {
    OSDeclareAbstractStructors(IONetworkInterface)
public:
    friend class IONetworkStack; typedef errno_t (*OutputPreEnqueueHandler)(void *, void *, mbuf_t);
    struct ExpansionData { }; struct ifreq; enum { kInputOptionQueuePacket = 1 };
    enum {
        kOutputPacketSchedulingModelNormal = 0, kOutputPacketSchedulingModelDriverManaged,
        kOutputPacketSchedulingModelFqCodel,
    };
protected:
    virtual bool setInterfaceType(UInt8); virtual bool setMaxTransferUnit(UInt32);
    virtual bool setFlags(UInt16, UInt16 = 0); virtual bool setExtraFlags(UInt32, UInt32 = 0);
    virtual bool setMediaAddressLength(UInt8); virtual bool setMediaHeaderLength(UInt8);
    virtual bool setUnitNumber(UInt16); virtual void free();
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const; virtual void lock(); virtual void unlock();
    virtual bool controllerDidOpen(IONetworkController *); virtual void controllerWillClose(IONetworkController *);
    virtual SInt32 performCommand(IONetworkController *, unsigned long, void *, void *);
    virtual bool initIfnet(struct ifnet *); virtual bool handleClientOpen(IOService *, IOOptionBits, void *);
    virtual void handleClientClose(IOService *, IOOptionBits);
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
    virtual UInt32 setInterfaceState(UInt32, UInt32 = 0);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn controllerWillChangePowerState(IONetworkController *, IOPMPowerFlags, UInt32, IOService *);
    virtual IOReturn controllerDidChangePowerState(IONetworkController *, IOPMPowerFlags, UInt32, IOService *);
    virtual void feedPacketInputTap(mbuf_t); virtual void feedPacketOutputTap(mbuf_t);
    virtual bool initIfnetParams(struct ifnet_init_params *);
    IOReturn configureOutputStartDelay(uint16_t, uint16_t);
public:
    static IOReturn errnoToIOReturn(errno_t); virtual bool isPrimaryInterface() const;
    virtual bool init(IONetworkController *); virtual bool isRegistered() const;
    virtual UInt32 getInterfaceState() const; virtual IONetworkController *getController() const;
    virtual UInt32 inputPacket(mbuf_t, UInt32 = 0, IOOptionBits = 0, void * = 0); virtual UInt32 flushInputQueue();
    virtual UInt32 clearInputQueue(); virtual bool inputEvent(UInt32, void *);
    virtual bool registerOutputHandler(OSObject *, IOOutputAction); virtual const char *getNamePrefix() const = 0;
    virtual UInt8 getInterfaceType() const; virtual UInt32 getMaxTransferUnit() const;
    virtual UInt16 getFlags() const; virtual UInt32 getExtraFlags() const;
    virtual UInt8 getMediaAddressLength() const; virtual UInt8 getMediaHeaderLength() const;
    virtual UInt16 getUnitNumber() const; virtual bool addNetworkData(IONetworkData *);
    virtual bool removeNetworkData(const OSSymbol *); virtual bool removeNetworkData(const char *);
    virtual IONetworkData *getNetworkData(const char *) const;
    virtual IONetworkData *getNetworkData(const OSSymbol *) const; IONetworkData *getParameter(const char *) const;
    bool setExtendedFlags(UInt32, UInt32 = 0); virtual IOReturn message(UInt32, IOService *, void *);
    void debuggerRegistered(); virtual ifnet_t getIfnet() const;
    virtual bool willTerminate(IOService *, IOOptionBits); virtual bool requestTerminate(IOService *, IOOptionBits);
    virtual bool serializeProperties(OSSerialize *) const;
    virtual IOReturn attachToDataLinkLayer(IOOptionBits, void *);
    virtual void detachFromDataLinkLayer(IOOptionBits, void *); bool setInterfaceSubType(uint32_t);
    bool isBPFTapEnabled(IOOptionBits = 0) const; int32_t getLoggingLevel(IOOptionBits = 0) const;
    virtual IOReturn configureOutputPullModel(uint32_t, IOOptionBits = 0, uint32_t = 0, uint32_t = 0, uint32_t = 0);
    virtual IOReturn configureInputPacketPolling(uint32_t, IOOptionBits = 0);
    virtual void reportDataTransferRates(uint64_t, uint64_t, uint64_t = 0, uint64_t = 0);
    IOReturn stopOutputThread(IOOptionBits = 0); IOReturn startOutputThread(IOOptionBits = 0);
    void signalOutputThread(IOOptionBits = 0); void flushOutputQueue(IOOptionBits = 0);
    virtual IOReturn dequeueOutputPackets(uint32_t, mbuf_t *, mbuf_t * = 0, uint32_t * = 0, uint64_t * = 0);
    virtual IOReturn dequeueOutputPacketsWithServiceClass(uint32_t, IOMbufServiceClass, mbuf_t *, mbuf_t * = 0, uint32_t * = 0, uint64_t * = 0);
    IOReturn dequeueOutputPacketsWithMaxSize(uint32_t, mbuf_t *, mbuf_t * = 0, uint32_t * = 0, uint64_t * = 0);
    IOReturn installOutputPreEnqueueHandler(OutputPreEnqueueHandler, void *, void *);
    errno_t enqueueOutputPacket(mbuf_t, IOOptionBits = 0);
    virtual IOReturn enqueueInputPacket(mbuf_t, IOMbufQueue * = 0, IOOptionBits = 0);
    IOReturn reportTransmitCompletionStatus(mbuf_t, IOReturn, uint32_t = 0, uint32_t = 0, IOOptionBits = 0);
    IOReturn reportDatapathIssue(IOReturn, void * = 0, IOByteCount = 0);
    IOReturn setPacketPollingParameters(const IONetworkPacketPollingParameters *, IOOptionBits = 0);
    IOReturn configureClientBehavior(IOOptionBits = 0);
    NK_MEMBERS(IONetworkInterface)
};
#endif
#endif

/* IOOutputQueue */
#ifndef _IOOUTPUTQUEUE_H
#define _IOOUTPUTQUEUE_H
enum { kIOOutputStatusMask = 255, kIOOutputStatusAccepted = 0, kIOOutputStatusDropped, kIOOutputStatusRetry };
enum { kIOOutputCommandMask = 0xff00, kIOOutputCommandNone = 0, kIOOutputCommandStall = 0x100 };
enum { kIOReturnOutputSuccess = 0, kIOReturnOutputDropped, kIOReturnOutputStall = 0x102 };
#ifdef __cplusplus
class IOOutputQueue : public OSObject {
    OSDeclareAbstractStructors(IOOutputQueue)
public:
    struct ExpansionData { };
protected:
    thread_call_t _callEntry; ExpansionData *_reserved;
    virtual bool init(); virtual void free(); virtual bool scheduleServiceThread(void * = 0);
    virtual bool cancelServiceThread(); virtual void serviceThread(void *);
public:
    virtual bool start() = 0; virtual bool stop() = 0; virtual bool service(IOOptionBits = 0) = 0;
    virtual UInt32 flush() = 0; virtual bool setCapacity(UInt32) = 0; virtual UInt32 getCapacity() const = 0;
    virtual UInt32 getSize() const = 0; virtual UInt32 enqueue(mbuf_t, void *) = 0;
    virtual IOOutputAction getOutputHandler() const; virtual IONetworkData *getStatisticsData() const;
    virtual UInt32 getMbufPriority(mbuf_t);
    NK_MEMBERS(IOOutputQueue)
};
#endif
#endif

/* IOPacketQueue */
#ifndef _IOPACKETQUEUE_H
#define _IOPACKETQUEUE_H
#ifdef __cplusplus
class IOPacketQueue : public OSObject {
    OSDeclareDefaultStructors(IOPacketQueue)
public:
    struct ExpansionData { }; static const UInt32 IOPacketQueueDefaultCapacity = 100;
protected:
    IOMbufQueue *_queue; IOSimpleLock *_lock; ExpansionData *_reserved;
    virtual void free();
public:
    static IOPacketQueue *withCapacity(UInt32 = IOPacketQueueDefaultCapacity);
    virtual bool initWithCapacity(UInt32 = IOPacketQueueDefaultCapacity); virtual UInt32 getSize() const;
    virtual bool setCapacity(UInt32); virtual UInt32 getCapacity() const; virtual const mbuf_t peek() const;
    virtual void prepend(mbuf_t); virtual void prepend(IOPacketQueue *); virtual void lockPrepend(mbuf_t);
    virtual bool enqueue(mbuf_t); virtual bool enqueue(IOPacketQueue *); virtual UInt32 enqueueWithDrop(mbuf_t);
    virtual bool lockEnqueue(mbuf_t); virtual UInt32 lockEnqueueWithDrop(mbuf_t); virtual mbuf_t dequeue();
    virtual mbuf_t lockDequeue(); virtual mbuf_t dequeueAll(); virtual mbuf_t lockDequeueAll();
    virtual UInt32 flush(); virtual UInt32 lockFlush();
    NK_MEMBERS(IOPacketQueue)
};
#endif
#endif

/* IOBasicOutputQueue */
#ifndef _IOBASICOUTPUTQUEUE_H
#define _IOBASICOUTPUTQUEUE_H
#ifdef __cplusplus
class IOBasicOutputQueue : public IOOutputQueue {
    OSDeclareDefaultStructors(IOBasicOutputQueue)
public:
    enum { kServiceAsync = 1 };
    enum { kStateRunning = 1, kStateOutputStalled, kStateOutputActive = 4, kStateOutputServiceMask = 0xff00 };
protected:
    OSObject *_target; IOOutputAction _action; UInt32 _priorities; IOOutputQueueStats *_stats;
    IONetworkData *_statsData; IOLock *_queueLock; IOMbufQueue *_inQueues; IOMbufQueue *_primaryQueues;
    IOMbufQueue *_shadowQueues; volatile bool _waitDequeueDone; volatile UInt32 _state, _serviceCount;
    virtual void serviceThread(void *); virtual void output(IOMbufQueue *, UInt32 *); virtual void free();
    virtual IOReturn handleNetworkDataAccess(IONetworkData *, UInt32, void *);
public:
    virtual bool init(OSObject *, IOOutputAction, UInt32 = 0, UInt32 = 1);
    static IOBasicOutputQueue *withTarget(IONetworkController *, UInt32 = 0);
    static IOBasicOutputQueue *withTarget(IONetworkController *, UInt32, UInt32);
    static IOBasicOutputQueue *withTarget(OSObject *, IOOutputAction, UInt32 = 0);
    static IOBasicOutputQueue *withTarget(OSObject *, IOOutputAction, UInt32, UInt32);
    virtual UInt32 enqueue(mbuf_t, void *); virtual bool start(); virtual bool stop();
    virtual bool service(IOOptionBits = 0); virtual UInt32 flush(); virtual bool setCapacity(UInt32);
    virtual UInt32 getCapacity() const; virtual UInt32 getSize() const; virtual UInt32 getDropCount();
    virtual UInt32 getOutputCount(); virtual UInt32 getRetryCount(); virtual UInt32 getStallCount();
    virtual UInt32 getState() const; virtual IONetworkData *getStatisticsData() const;
    NK_MEMBERS(IOBasicOutputQueue)
};
#endif
#endif

/* IOKernelDebugger */
#ifndef _IOKERNELDEBUGGER_H
#define _IOKERNELDEBUGGER_H
#define IODebuggerLock IOKernelDebugger::lock
#define IODebuggerUnlock IOKernelDebugger::unlock
#ifdef __cplusplus
typedef void (*IODebuggerRxHandler)(IOService *, void *, UInt32 *, UInt32);
typedef void (*IODebuggerTxHandler)(IOService *, void *, UInt32);
typedef UInt32 (*IODebuggerLinkStatusHandler)(IOService *);
typedef bool (*IODebuggerSetModeHandler)(IOService *, bool);
#endif
typedef enum IODebuggerLockState { kIODebuggerLockTaken = 1 } IODebuggerLockState;
#ifdef __cplusplus
class IOKernelDebugger : public IOService {
    OSDeclareDefaultStructors(IOKernelDebugger)
public:
    struct ExpansionData {
        thread_call_t activationChangeThreadCall; UInt32 stateVars[2]; IONotifier *interfaceNotifier;
        IODebuggerLinkStatusHandler linkStatusHandler; IODebuggerSetModeHandler setModeHandler;
    };
protected:
    IOService *_target; IODebuggerTxHandler _txHandler; IODebuggerRxHandler _rxHandler; IOService *_client;
    bool _pmDisabled; ExpansionData *_reserved;
    static void kdpReceiveDispatcher(void *, UInt32 *, UInt32); static void kdpTransmitDispatcher(void *, UInt32);
    static UInt32 kdpLinkStatusDispatcher(); static boolean_t kdpSetModeDispatcher(boolean_t); virtual void free();
    static void nullTxHandler(IOService *, void *, UInt32);
    static void nullRxHandler(IOService *, void *, UInt32 *, UInt32);
    static UInt32 nullLinkStatusHandler(IOService *); static bool nullSetModeHandler(IOService *, bool);
    static void registerHandler(IOService *, IODebuggerTxHandler = 0, IODebuggerRxHandler = 0,
        IODebuggerLinkStatusHandler = 0, IODebuggerSetModeHandler = 0);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const;
    static bool interfacePublished(void *, void *, IOService *, IONotifier *);
public:
    static IODebuggerLockState lock(IOService *); static void unlock(IODebuggerLockState);
    virtual bool init(IOService *, IODebuggerTxHandler, IODebuggerRxHandler, IODebuggerLinkStatusHandler,
        IODebuggerSetModeHandler);
    static IOKernelDebugger *debugger(IOService *, IODebuggerTxHandler, IODebuggerRxHandler,
        IODebuggerLinkStatusHandler, IODebuggerSetModeHandler);
    virtual IOReturn message(UInt32, IOService *, void *); static void signalDebugger();
    NK_MEMBERS(IOKernelDebugger)
};
#endif
#endif

/* IONetworkController */
#ifndef _IONETWORKCONTROLLER_H
#define _IONETWORKCONTROLLER_H
#define kIONetworkControllerClass "IONetworkController"
#define kIOVendor "IOVendor"
#define kIOModel "IOModel"
#define kIORevision "IORevision"
#define kIOFeatures "IOFeatures"
#define kIOMediumDictionary "IOMediumDictionary"
#define kIODefaultMedium "IODefaultMedium"
#define kIOSelectedMedium "IOSelectedMedium"
#define kIOActiveMedium "IOActiveMedium"
#define kIOLinkSpeed "IOLinkSpeed"
#define kIOLinkStatus "IOLinkStatus"
#define kIOLinkData "IOLinkData"
#define kIOPacketFilters "IOPacketFilters"
#define kIOMACAddress "IOMACAddress"
#define kIOMaxPacketSize "IOMaxPacketSize"
#define kIOMinPacketSize "IOMinPacketSize"
#define kIONetworkFilterGroup "IONetworkFilterGroup"
enum {
    kIOPacketFilterUnicast = 1, kIOPacketFilterBroadcast, kIOPacketFilterMulticast = 16,
    kIOPacketFilterMulticastAll = 32, kIOPacketFilterPromiscuous = 0x100, kIOPacketFilterPromiscuousAll = 0x200,
};
enum {
    kIONetworkFeatureNoBSDWait = 1, kIONetworkFeatureHardwareVlan, kIONetworkFeatureSoftwareVlan = 4,
    kIONetworkFeatureMultiPages = 8, kIONetworkFeatureTSOIPv4 = 16, kIONetworkFeatureTSOIPv6 = 32,
    kIONetworkFeatureTransmitCompletionStatus = 64, kIONetworkFeatureHWTimeStamp = 128,
    kIONetworkFeatureSWTimeStamp = 0x100, kIONetworkFeatureLRO = 0x200,
};
typedef struct IOPacketBufferConstraints { UInt32 alignStart, alignLength, reserved[6]; } IOPacketBufferConstraints;
enum {
    kIOPacketBufferAlign1 = 1, kIOPacketBufferAlign2, kIOPacketBufferAlign4 = 4, kIOPacketBufferAlign8 = 8,
    kIOPacketBufferAlign16 = 16, kIOPacketBufferAlign32 = 32,
};
#ifdef __cplusplus
extern const OSSymbol *gIONetworkFilterGroup;
class IONetworkController : public IOService {
    OSDeclareAbstractStructors(IONetworkController)
public:
    struct ExpansionData { }; typedef IOReturn (*Action)(void *, void *, void *, void *, void *);
    enum { kDelayFree = 1 };
    enum {
        kChecksumFamilyTCPIP = 1, kChecksumIP = 1, kChecksumTCP, kChecksumUDP = 4, kChecksumTCPIPv6 = 32,
        kChecksumUDPIPv6 = 64, kChecksumTCPNoPseudoHeader = 0x100, kChecksumUDPNoPseudoHeader = 0x200,
        kChecksumTCPSum16 = 0x1000,
    };
protected:
    virtual void free(); virtual IOReturn registerWithPolicyMaker(IOService *); virtual bool createWorkLoop();
    virtual IOReturn prepare(); virtual bool publishProperties(); virtual OSObject *getCommandClient() const;
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const; virtual IOReturn enable(IONetworkInterface *);
    virtual IOReturn disable(IONetworkInterface *);
    virtual bool attachInterface(IONetworkInterface **, bool = true);
    virtual void detachInterface(IONetworkInterface *, bool = false);
    virtual IONetworkInterface *createInterface() = 0; virtual bool configureInterface(IONetworkInterface *);
    virtual IOOutputQueue *createOutputQueue(); virtual IOReturn enable(IOKernelDebugger *);
    virtual IOReturn disable(IOKernelDebugger *); virtual bool attachDebuggerClient(IOKernelDebugger **);
    virtual void detachDebuggerClient(IOKernelDebugger *); void reserveDebuggerLock(); void releaseDebuggerLock();
    virtual void receivePacket(void *, UInt32 *, UInt32); virtual void sendPacket(void *, UInt32);
    virtual UInt32 getDebuggerLinkStatus(); virtual bool setDebuggerMode(bool);
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual IOReturn message(UInt32, IOService *, void *);
    virtual IOReturn executeCommand(OSObject *, Action, void *, void * = 0, void * = 0, void * = 0, void * = 0);
    virtual UInt32 outputPacket(mbuf_t, void *); virtual UInt32 getFeatures() const;
    virtual const OSString *newVendorString() const; virtual const OSString *newModelString() const;
    virtual const OSString *newRevisionString() const; virtual const IONetworkMedium *getSelectedMedium() const;
    const IONetworkMedium *getCurrentMedium() const; virtual const OSDictionary *getMediumDictionary() const;
    virtual OSDictionary *copyMediumDictionary() const; virtual IOOutputAction getOutputHandler() const;
    virtual IOReturn doEnable(IOService *); virtual IOReturn doDisable(IOService *);
    virtual IOCommandGate *getCommandGate() const; virtual IOReturn getHardwareAddress(void *, UInt32 *) = 0;
    virtual IOReturn setHardwareAddress(const void *, UInt32) = 0; virtual IOReturn enable(IOService *);
    virtual IOReturn disable(IOService *); virtual IOReturn setMaxPacketSize(UInt32);
    virtual IOReturn getMaxPacketSize(UInt32 *) const = 0; virtual IOReturn getMinPacketSize(UInt32 *) const = 0;
    virtual IOReturn selectMedium(const IONetworkMedium *); virtual IOReturn selectMediumWithName(const OSSymbol *);
    virtual IOReturn getPacketFilters(const OSSymbol *, UInt32 *) const = 0;
    virtual IOReturn enablePacketFilter(const OSSymbol *, UInt32, UInt32, IOOptionBits = 0) = 0;
    virtual IOReturn disablePacketFilter(const OSSymbol *, UInt32, UInt32, IOOptionBits = 0) = 0;
    virtual IOOutputQueue *getOutputQueue() const;
    virtual void getPacketBufferConstraints(IOPacketBufferConstraints *) const;
    virtual mbuf_t allocatePacket(UInt32); virtual mbuf_t copyPacket(const mbuf_t, UInt32 = 0);
    virtual mbuf_t replacePacket(mbuf_t *, UInt32 = 0);
    virtual mbuf_t replaceOrCopyPacket(mbuf_t *, UInt32, bool *); virtual void freePacket(mbuf_t, IOOptionBits = 0);
    virtual UInt32 releaseFreePackets(); virtual IOReturn getChecksumSupport(UInt32 *, UInt32, bool);
    virtual bool setChecksumResult(mbuf_t, UInt32, UInt32, UInt32, UInt32 = 0, UInt32 = 0);
    virtual void getChecksumDemand(const mbuf_t, UInt32, UInt32 *, void * = 0, void * = 0);
    virtual bool publishMediumDictionary(const OSDictionary *);
    virtual bool setSelectedMedium(const IONetworkMedium *); bool setCurrentMedium(const IONetworkMedium *);
    virtual bool setLinkStatus(UInt32, const IONetworkMedium * = 0, UInt64 = 0, OSData * = 0);
    virtual void systemWillShutdown(IOOptionBits); virtual IOReturn setAggressiveness(unsigned long, unsigned long);
    static IOMbufServiceClass getMbufServiceClass(mbuf_t);
    static IOReturn attachAuxiliaryDataToPacket(mbuf_t, const void *, IOByteCount, uint32_t = 0, uint32_t = 0);
    static void removeAuxiliaryDataFromPacket(mbuf_t);
    virtual IOReturn outputStart(IONetworkInterface *, IOOptionBits);
    virtual IOReturn setInputPacketPollingEnable(IONetworkInterface *, bool);
    virtual void pollInputPackets(IONetworkInterface *, uint32_t, IOMbufQueue *, void *);
    virtual IOReturn networkInterfaceNotification(IONetworkInterface *, uint32_t, void *);
    NK_MEMBERS(IONetworkController)
};
#endif
#endif

/* IOEthernetController */
#ifndef _IOETHERNETCONTROLLER_H
#define _IOETHERNETCONTROLLER_H
#define kIOEthernetControllerClass "IOEthernetController"
#define kIOEthernetAddressSize 6
#define kIOEthernetMaxPacketSize 1518
#define kIOEthernetMinPacketSize 64
#define kIOEthernetCRCSize 4
#define kIOEthernetWakeOnLANFilterGroup "IOEthernetWakeOnLANFilterGroup"
#define kIOEthernetDisabledWakeOnLANFilterGroup "IOEthernetDisabledWakeOnLANFilterGroup"
#define kMaxIOEthernetReltimeEntries 4
enum { kIOEthernetWakeOnMagicPacket = 1, kIOEthernetWakeOnPacketAddressMatch };
struct IOEthernetAddress { UInt8 bytes[6]; };
#ifdef __cplusplus
extern const OSSymbol *gIOEthernetWakeOnLANFilterGroup;
extern const OSSymbol *gIOEthernetDisabledWakeOnLANFilterGroup;
#endif
typedef enum IOEthernetControllerAVBTimeSyncSupport {
    kIOEthernetControllerAVBTimeSyncSupportNone = 0, kIOEthernetControllerAVBTimeSyncSupportHardware,
    kIOEthernetControllerAVBTimeSyncSupportInterrupt, kIOEthernetControllerAVBTimeSyncSupportSoftware,
} IOEthernetControllerAVBTimeSyncSupport;
typedef enum IOEthernetControllerAVBState {
    kIOEthernetControllerAVBStateDisabled = 0, kIOEthernetControllerAVBStateActivated,
    kIOEthernetControllerAVBStateTimeSyncEnabled, kIOEthernetControllerAVBStateAVBEnabled,
} IOEthernetControllerAVBState;
typedef enum IOEthernetControllerAVBStateEvent {
    kIOEthernetControllerAVBStateEventDisable = 0, kIOEthernetControllerAVBStateEventEnable,
    kIOEthernetControllerAVBStateEventStartTimeSync, kIOEthernetControllerAVBStateEventStopTimeSync,
    kIOEthernetControllerAVBStateEventStartStreaming, kIOEthernetControllerAVBStateEventStopStreaming,
} IOEthernetControllerAVBStateEvent;
#ifdef __cplusplus
class IOEthernetController : public IONetworkController {
    OSDeclareAbstractStructors(IOEthernetController)
public:
    struct IOECTSCallbackEntry;
    struct ExpansionData {
        IOEthernetControllerAVBTimeSyncSupport fTimeSyncSupport; bool fRealtimeMulticastAllowed;
        IOMapper *fAVBPacketMapper; uint32_t fNumberOfRealtimeTransmitQueues; uint64_t *fTransmitQueuePacketLatency;
        uint64_t *fTransmitQueuePrefetchDelay; uint32_t fNumberOfRealtimeReceiveQueues;
        IOEthernetControllerAVBState fAVBControllerState; int32_t fTimeSyncEnabled, fAVBEnabled; IOLock *fStateLock;
        OSArray *fStateChangeNotifiers; IOLock *fStateChangeNotifiersLock; OSArray *fTimeSyncReceiveHandlers;
        IOLock *fTimeSyncReceiveHandlersLock; OSArray *fTimeSyncTransmitHandlers; IOLock *fTimeSyncTransmitHandlersLock;
        uint32_t fNextTimeSyncTransmitCallbackID; bool fHasTimeSyncTransmitCallbackIDAvailable;
        struct IOECTSCallbackEntry *fTimeSyncTransmitCallbackQueue; IOLock *fTimeSyncTransmitCallbackQueueLock;
        struct IOECTSCallbackEntry *fTimeSyncReceiveCallbackQueue; IOLock *fTimeSyncReceiveCallbackQueueLock;
        bool fTimeSyncCallbackThreadShouldKeepRunning, fTimeSyncCallbackThreadIsRunning;
        thread_t fTimeSyncCallbackThread;
        semaphore_t fTimeSyncCallbackStartSemaphore, fTimeSyncCallbackStopSemaphore, fTimeSyncCallbackQueueSemaphore;
        uint64_t fTimeSyncCallbackTimeoutTime; bool fgPTPPresent;
    };
    struct IOEthernetControllerAVBSupport {
        IOEthernetControllerAVBTimeSyncSupport timeSyncSupport;
        uint32_t numberOfRealtimeTransmitQueues, numberOfRealtimeReceiveQueues; bool realtimeMulticastIsAllowed;
        IOMapper *packetMapper;
    };
    typedef struct IOEthernetControllerAVBSupport IOEthernetControllerAVBSupport;
    friend class IOTimeSyncEthernetInterfaceAdapter;
    typedef void (*avb_state_callback_t)(void *, IOEthernetControllerAVBState, IOEthernetControllerAVBState);
    struct IOEthernetAVBPacket; typedef void (*avb_packet_callback_t)(void *, struct IOEthernetAVBPacket *);
    struct IOEthernetAVBPacket {
        int structVersion, numberOfEntries; IOVirtualRange virtualRanges[4]; IOPhysicalRange physicalRanges[4];
        uint64_t packetTimestamp; bool timestampValid; uint32_t transmittedTimeSyncCallbackRef; uint16_t vlanTag;
        void *desc_buffer; void *desc_dma; void *completion_context; avb_packet_callback_t completion_callback;
        void *reservedAVBStack; void *reservedFamily;
    };
    typedef struct IOEthernetAVBPacket IOEthernetAVBPacket;
    typedef enum IOEthernetAVBIngressFilterType {
        IOEthernetAVBIngressFilterTypeDestinationMAC = 0, IOEthernetAVBIngressFilterTypeEtherTypeVLANTag,
        IOEthernetAVBIngressFilterTypeUDPv4Port, IOEthernetAVBIngressFilterTypeUDPv6Port,
        IOEthernetAVBIngressFilterTypeIPv4Tuple, IOEthernetAVBIngressFilterTypeIPv6Tuple,
        IOEthernetAVBIngressFilterTypeMPLSLabel, IOEthernetAVBIngressFilterTypeByteMatch,
        IOEthernetAVBIngressFilterTypeCompound,
    } IOEthernetAVBIngressFilterType;
    typedef enum IOEthernetAVBIngressFilterProtocol {
        IOEthernetAVBIngressFilterProtocolTCP = 0, IOEthernetAVBIngressFilterProtocolUDP,
        IOEthernetAVBIngressFilterProtocolSCTP, IOEthernetAVBIngressFilterProtocolICMP,
    } IOEthernetAVBIngressFilterProtocol;
    struct IOEthernetAVBIngressFilterElement {
        IOEthernetAVBIngressFilterType filterType;
        union {
            struct { uint8_t macAddress[6], macAddressMask[6]; } destinationMAC;
            struct { uint16_t etherType, etherTypeMask, vlanTag, vlanTagMask; } etherTypeVLANTag;
            struct { uint16_t sourcePort, sourcePortMask, destinationPort, destinationPortMask; } udpPort;
            struct {
                uint32_t sourceAddress, sourceAddressMask, destinationAddress, destinationAddressMask;
                uint16_t sourcePort, sourcePortMask, destinationPort, destinationPortMask; uint8_t protocol;
            } ipv4Tuple;
            struct {
                uint8_t sourceAddress[16], sourceAddressMask[16], destinationAddress[16], destinationAddressMask[16];
                uint16_t sourcePort, sourcePortMask, destinationPort, destinationPortMask; uint8_t protocol;
            } ipv6Tuple;
            struct { uint32_t label, labelMask; } mplsLabel;
            struct { uint8_t patternOffset, patternLength, pattern[128], patternMask[128]; } byteMatch;
            struct { uint32_t elementCount; struct IOEthernetAVBIngressFilterElement *elements; } compound;
        } filter;
    };
    typedef struct IOEthernetAVBIngressFilterElement IOEthernetAVBIngressFilterElement;
protected:
    ExpansionData *_reserved;
    virtual IONetworkInterface *createInterface(); virtual void free(); virtual bool publishProperties();
    virtual bool getVlanTagDemand(mbuf_t, UInt32 *); virtual void setVlanTag(mbuf_t, UInt32);
    void setRealtimeMulticastIsAllowed(bool); void setAVBPacketMapper(IOMapper *);
    virtual IOReturn setAVBControllerState(IOEthernetControllerAVBState);
    void setNumberOfRealtimeTransmitQueues(uint32_t); void setTransmitQueuePacketLatency(uint32_t, uint64_t);
    void setTransmitQueuePrefetchDelay(uint32_t, uint64_t); void setNumberOfRealtimeReceiveQueues(uint32_t);
    IOReturn setGPTPPresent(bool); void receivedTimeSyncPacket(IOEthernetAVBPacket *);
    void transmittedTimeSyncPacket(IOEthernetAVBPacket *, bool);
    void setTimeSyncPacketSupport(IOEthernetControllerAVBTimeSyncSupport);
public:
    static void initialize(); virtual bool init(OSDictionary *);
    virtual IOReturn getPacketFilters(const OSSymbol *, UInt32 *) const;
    virtual IOReturn enablePacketFilter(const OSSymbol *, UInt32, UInt32, IOOptionBits = 0);
    virtual IOReturn disablePacketFilter(const OSSymbol *, UInt32, UInt32, IOOptionBits = 0);
    virtual IOReturn getHardwareAddress(void *, UInt32 *);
    virtual IOReturn setHardwareAddress(const void *, UInt32); virtual IOReturn getMaxPacketSize(UInt32 *) const;
    virtual IOReturn getMinPacketSize(UInt32 *) const; virtual IOReturn getPacketFilters(UInt32 *) const;
    virtual IOReturn getHardwareAddress(IOEthernetAddress *) = 0;
    virtual IOReturn setHardwareAddress(const IOEthernetAddress *); virtual IOReturn setMulticastMode(bool);
    virtual IOReturn setMulticastList(IOEthernetAddress *, UInt32); virtual IOReturn setPromiscuousMode(bool);
    virtual IOReturn setWakeOnMagicPacket(bool); bool getAVBSupport(IOEthernetControllerAVBSupport *) const;
    IOEthernetControllerAVBState getControllerAVBState() const;
    IOReturn changeAVBControllerState(IOEthernetControllerAVBStateEvent);
    IOReturn registerForAVBStateChangeNotifications(avb_state_callback_t, void *);
    IOReturn deregisterForAVBStateChangeNotifications(avb_state_callback_t, void *);
    void completeAVBPacket(IOEthernetAVBPacket *); IOEthernetAVBPacket *allocateAVBPacket(bool);
    uint64_t getTransmitQueuePacketLatency(uint32_t) const; uint64_t getTransmitQueuePrefetchDelay(uint32_t) const;
    virtual IOReturn transmitRealtimePackets(uint32_t, IOEthernetAVBPacket **, uint32_t, bool, uint32_t *);
    virtual IOReturn cleanupTransmitQueue(uint32_t);
    virtual IOReturn setRealtimeReceiveQueueFilter(uint32_t, IOEthernetAVBIngressFilterElement *, uint32_t);
    virtual IOReturn getRealtimeReceiveQueueFilter(uint32_t, IOEthernetAVBIngressFilterElement *, uint32_t *);
    virtual IOReturn setRealtimeReceiveQueuePacketHandler(uint32_t, avb_packet_callback_t, void *);
    virtual IOReturn setRealtimeReceiveDestinationMACList(uint32_t, IOEthernetAddress *, int);
    IOReturn addTimeSyncReceivePacketHandler(avb_packet_callback_t, void *);
    IOReturn removeTimeSyncReceivePacketHandler(avb_packet_callback_t, void *);
    IOReturn addTimeSyncTransmitPacketHandler(avb_packet_callback_t, void *, uint32_t *);
    IOReturn removeTimeSyncTransmitPacketHandler(uint32_t);
    virtual IOReturn transmitTimeSyncPacket(IOEthernetAVBPacket *, uint64_t);
    NK_MEMBERS(IOEthernetController)
};
#endif
enum {
    kIOEnetPromiscuousModeOff = 0, kIOEnetPromiscuousModeOn, kIOEnetPromiscuousModeAll = 1,
    kIOEnetMulticastModeOff = 0, kIOEnetMulticastModeFilter,
};
typedef bool IOEnetPromiscuousMode; typedef bool IOEnetMulticastMode;
#endif

/* IOEthernetStats */
#ifndef _IOETHERNETSTATS_H
#define _IOETHERNETSTATS_H
#define kIOEthernetStatsKey "IOEthernetStatsKey"
typedef struct IODot3StatsEntry {
    UInt32 alignmentErrors, fcsErrors, singleCollisionFrames, multipleCollisionFrames, sqeTestErrors;
    UInt32 deferredTransmissions, lateCollisions, excessiveCollisions, internalMacTransmitErrors;
    UInt32 carrierSenseErrors, frameTooLongs, internalMacReceiveErrors, etherChipSet, missedFrames;
} IODot3StatsEntry;
typedef struct IODot3CollEntry { UInt32 collFrequencies[16]; } IODot3CollEntry;
typedef struct IODot3RxExtraEntry {
    UInt32 overruns, watchdogTimeouts, frameTooShorts, collisionErrors, phyErrors, timeouts, interrupts, resets;
    UInt32 resourceErrors, reserved[4];
} IODot3RxExtraEntry;
typedef struct IODot3TxExtraEntry {
    UInt32 underruns, jabbers, phyErrors, timeouts, interrupts, resets, resourceErrors, reserved[4];
} IODot3TxExtraEntry;
typedef struct IOEthernetStats {
    IODot3StatsEntry dot3StatsEntry; IODot3CollEntry dot3CollEntry; IODot3RxExtraEntry dot3RxExtraEntry;
    IODot3TxExtraEntry dot3TxExtraEntry;
} IOEthernetStats;
#endif

/* IOEthernetInterface */
#ifndef _IOETHERNETINTERFACE_H
#define _IOETHERNETINTERFACE_H
#define kIOEthernetInterfaceClass "IOEthernetInterface"
#define kIOActivePacketFilters "IOActivePacketFilters"
#define kIORequiredPacketFilters "IORequiredPacketFilters"
#define kIOMulticastAddressList "IOMulticastAddressList"
#define kIOMulticastFilterData kIOMulticastAddressList
#ifdef __cplusplus
class IOEthernetInterface : public IONetworkInterface {
    OSDeclareDefaultStructors(IOEthernetInterface)
public:
    struct ExpansionData { };
protected:
    virtual void free(); virtual SInt32 performCommand(IONetworkController *, unsigned long, void *, void *);
    virtual bool controllerDidOpen(IONetworkController *); virtual void controllerWillClose(IONetworkController *);
    virtual IOReturn controllerWillChangePowerState(IONetworkController *, IOPMPowerFlags, UInt32, IOService *);
    virtual IOReturn controllerDidChangePowerState(IONetworkController *, IOPMPowerFlags, UInt32, IOService *);
    virtual void feedPacketInputTap(mbuf_t); virtual void feedPacketOutputTap(mbuf_t);
    virtual bool initIfnetParams(struct ifnet_init_params *);
public:
    virtual bool init(IONetworkController *); virtual const char *getNamePrefix() const;
    virtual bool willTerminate(IOService *, IOOptionBits);
    virtual IOReturn attachToDataLinkLayer(IOOptionBits, void *); virtual bool inputEvent(UInt32, void *);
    NK_MEMBERS(IOEthernetInterface)
};
#endif
#endif

/* IOGatedOutputQueue */
#ifndef _IOGATEDOUTPUTQUEUE_H
#define _IOGATEDOUTPUTQUEUE_H
#ifdef __cplusplus
class IOGatedOutputQueue : public IOBasicOutputQueue {
    OSDeclareDefaultStructors(IOGatedOutputQueue)
protected:
    IOCommandGate *_gate; IOInterruptEventSource *_interruptSrc;
    virtual void output(IOMbufQueue *, UInt32 *); virtual void free(); virtual bool scheduleServiceThread(void *);
public:
    virtual bool init(OSObject *, IOOutputAction, IOWorkLoop *, UInt32 = 0, UInt32 = 1);
    static IOGatedOutputQueue *withTarget(IONetworkController *, IOWorkLoop *, UInt32 = 0);
    static IOGatedOutputQueue *withTarget(IONetworkController *, IOWorkLoop *, UInt32, UInt32);
    static IOGatedOutputQueue *withTarget(OSObject *, IOOutputAction, IOWorkLoop *, UInt32 = 0);
    static IOGatedOutputQueue *withTarget(OSObject *, IOOutputAction, IOWorkLoop *, UInt32, UInt32);
    NK_MEMBERS(IOGatedOutputQueue)
};
#endif
#endif

/* IOMbufMemoryCursor */
#ifndef _IOKIT_NETWORK_IOMBUFMEMORYCURSOR_H
#define _IOKIT_NETWORK_IOMBUFMEMORYCURSOR_H
#ifdef __cplusplus
class IOMbufMemoryCursor : public IOMemoryCursor {
    OSDeclareDefaultStructors(IOMbufMemoryCursor)
public:
    struct ExpansionData { };
protected:
    UInt32 maxNumSegments, coalesceCount, packetTooBigErrors; ExpansionData *reserved;
    virtual bool initWithSpecification(IOMemoryCursor::SegmentFunction, UInt32, UInt32, UInt32);
public:
    virtual bool initWithSpecification(IOMemoryCursor::SegmentFunction, UInt32, UInt32);
    virtual UInt32 genPhysicalSegments(mbuf_t, void *, UInt32, bool); UInt32 getAndResetCoalesceCount();
    NK_MEMBERS(IOMbufMemoryCursor)
};
class IOMbufNaturalMemoryCursor : public IOMbufMemoryCursor {
    OSDeclareDefaultStructors(IOMbufNaturalMemoryCursor)
public:
    static IOMbufNaturalMemoryCursor *withSpecification(UInt32, UInt32);
    UInt32 getPhysicalSegments(mbuf_t, struct IOMemoryCursor::PhysicalSegment *, UInt32 = 0);
    UInt32 getPhysicalSegmentsWithCoalesce(mbuf_t, struct IOMemoryCursor::PhysicalSegment *, UInt32 = 0);
    NK_MEMBERS(IOMbufNaturalMemoryCursor)
};
class IOMbufBigMemoryCursor : public IOMbufMemoryCursor {
    OSDeclareDefaultStructors(IOMbufBigMemoryCursor)
public:
    static IOMbufBigMemoryCursor *withSpecification(UInt32, UInt32);
    UInt32 getPhysicalSegments(mbuf_t, struct IOMemoryCursor::PhysicalSegment *, UInt32 = 0);
    UInt32 getPhysicalSegmentsWithCoalesce(mbuf_t, struct IOMemoryCursor::PhysicalSegment *, UInt32 = 0);
    NK_MEMBERS(IOMbufBigMemoryCursor)
};
class IOMbufLittleMemoryCursor : public IOMbufMemoryCursor {
    OSDeclareDefaultStructors(IOMbufLittleMemoryCursor)
public:
    static IOMbufLittleMemoryCursor *withSpecification(UInt32, UInt32);
    UInt32 getPhysicalSegments(mbuf_t, struct IOMemoryCursor::PhysicalSegment *, UInt32 = 0);
    UInt32 getPhysicalSegmentsWithCoalesce(mbuf_t, struct IOMemoryCursor::PhysicalSegment *, UInt32 = 0);
    NK_MEMBERS(IOMbufLittleMemoryCursor)
};
#endif
#endif

/* IONetworkStack */
#ifndef _IONETWORKSTACK_H
#define _IONETWORKSTACK_H
#define kIONetworkStackUserCommandKey "IONetworkStackUserCommand"
#define kIONetworkStackUserCommand "IONetworkStackUserCommand"
enum {
    kIONetworkStackRegisterInterfaceWithUnit = 0, kIONetworkStackRegisterInterfaceWithLowestUnit,
    kIONetworkStackRegisterInterfaceAll,
};
#ifdef __cplusplus
class IONetworkStack : public IOService {
    OSDeclareFinalStructors(IONetworkStack)
protected:
    OSSet *_ifListNaming; OSArray *_ifListDetach; OSArray *_ifListAttach; OSDictionary *_ifPrefixDict;
    IONotifier *_ifNotifier; IORecursiveLock *_stateLock; thread_call_t _asyncThread;
    const OSSymbol *_noBSDAttachSymbol; IONotifier *_sleepWakeNotifier;
    static SInt32 orderNetworkInterfaces(const OSMetaClassBase *, const OSMetaClassBase *, void *);
    virtual void free(); bool interfacePublished(void *, IOService *, IONotifier *); void asyncWork();
    bool insertNetworkInterface(IONetworkInterface *); void removeNetworkInterface(IONetworkInterface *);
    uint32_t getNextAvailableUnitNumber(const char *, uint32_t);
    bool reserveInterfaceUnitNumber(IONetworkInterface *, uint32_t, bool, bool *);
    IOReturn attachNetworkInterfaceToBSD(IONetworkInterface *); IOReturn registerAllNetworkInterfaces();
    IOReturn registerNetworkInterface(IONetworkInterface *, uint32_t, bool);
    static IOReturn handleSystemSleep(void *, void *, UInt32, IOService *, void *, vm_size_t);
public:
    virtual bool start(IOService *); virtual void stop(IOService *); virtual bool finalize(IOOptionBits);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *); virtual IOReturn setProperties(OSObject *);
    NK_MEMBERS(IONetworkStack)
};
#endif
#endif

/* IONetworkUserClient */
#ifndef _IONETWORKUSERCLIENT_H
#define _IONETWORKUSERCLIENT_H
#define kIONetworkUserClientTypeID 0xff000001
#define kIONUCType 0xff000001
enum {
    kIONUCResetNetworkDataIndex = 0, kIONUCWriteNetworkDataIndex, kIONUCReadNetworkDataIndex,
    kIONUCGetNetworkDataCapacityIndex, kIONUCGetNetworkDataHandleIndex, kIONUCLastIndex,
};
#ifdef __cplusplus
class IONetworkUserClient : public IOUserClient {
    OSDeclareDefaultStructors(IONetworkUserClient)
protected:
    IONetworkInterface *_owner; task_t _task; OSArray *_handleArray; IOLock *_handleLock;
    virtual void free(); IOReturn resetNetworkData(uint32_t); IOReturn writeNetworkData(uint32_t, void *, uint32_t);
    IOReturn readNetworkData(uint32_t, void *, uint32_t *); IOReturn getNetworkDataCapacity(uint32_t, uint64_t *);
    IOReturn getNetworkDataHandle(const char *, uint32_t *, uint32_t, uint32_t *);
    virtual IOReturn setProperties(OSObject *); virtual IOService *getService();
public:
    static IONetworkUserClient *withTask(task_t); virtual bool start(IOService *); virtual IOReturn clientClose();
    virtual IOReturn clientDied();
    virtual IOReturn externalMethod(uint32_t, IOExternalMethodArguments *, IOExternalMethodDispatch * = 0,
        OSObject * = 0, void * = 0);
    NK_MEMBERS(IONetworkUserClient)
};
#endif
#endif

#endif
