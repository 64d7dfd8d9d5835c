/* FireWire SBP-2: targets, logical units, logins, ORBs.

   One file, because targets, logical units, logins and requests name one another all through. Sections are named after
   the real headers. */
#ifndef NK_SBP2_H
#define NK_SBP2_H

#include <nk/firewire.h>
#include <nk/scsi.h>

#ifdef __cplusplus
class IOFireWireSBP2ORB; class IOFireWireSBP2LUN; class IOFireWireSBP2Login; class IOFireWireSBP2ManagementORB;
class IOFireWireSBP2Target;
#endif

/* IOFireWireSBP2ORB */
#ifndef _IOKIT_IOFIREWIRESBP2ORB_H
#define _IOKIT_IOFIREWIRESBP2ORB_H
enum { kFWSBP2ConstraintForceDoubleBuffer = 1 };
enum {
    kFWSBP2CommandCompleteNotify = 1, kFWSBP2CommandTransferDataFromTarget, kFWSBP2CommandImmediate = 4,
    kFWSBP2CommandNormalORB = 32, kFWSBP2CommandReservedORB = 64, kFWSBP2CommandVendorORB = 128,
    kFWSBP2CommandDummyORB = 0x100, kFWSBP2CommandCheckGeneration = 0x200, kFWSBP2CommandFixedSize = 0x400,
    kFWSBP2CommandVirtualORBs = 0x800,
};
enum { kFWSBP2MaxPageClusterSize = 0xf000 };
#ifdef __cplusplus
class IOFireWireSBP2ORB : public IOCommand {
    OSDeclareDefaultStructors(IOFireWireSBP2ORB)
public:
    friend class IOFireWireSBP2Login; friend class IOFireWireSBP2ManagementORB;
    struct FWSBP2ORB {
        UInt32 nextORBAddressHi, nextORBAddressLo, dataDescriptorHi, dataDescriptorLo; UInt16 options, dataSize;
        UInt32 commandBlock[1];
    };
    typedef struct FWSBP2ORB FWSBP2ORB;
    struct FWSBP2PTE { UInt16 segmentLength, segmentBaseAddressHi; UInt32 segmentBaseAddressLo; };
    typedef struct FWSBP2PTE FWSBP2PTE; struct ExpansionData { };
protected:
    ExpansionData *reserved; IOFireWireSBP2Login *fLogin; IOFireWireSBP2LUN *fLUN; IOFireWireUnit *fUnit;
    IOFireWireController *fControl; IODMACommand *fDMACommand; void *fUnused2;
    UInt32 fCommandFlags, fMaxPayloadSize, fTimeoutDuration, fGeneration; UInt64 fRefCon;
    IOMemoryDescriptor *fORBDescriptor; FWSBP2ORB *fORBBuffer; FWAddress fORBPseudoAddress;
    IOFWAddressSpace *fORBPseudoAddressSpace; IOFWAddressSpace *fORBPhysicalAddressSpace;
    FWAddress fORBPhysicalAddress; UInt32 fPageTableSize; IOBufferMemoryDescriptor *fPageTableDescriptor;
    IOFWAddressSpace *fPageTablePhysicalAddressSpace; FWAddress fPageTablePhysicalAddress;
    UInt32 fPageTablePhysicalLength; IOFWAddressSpace *fPageTablePseudoAddressSpace;
    FWAddress fPageTablePseudoAddress; IOFWAddressSpace *fBufferAddressSpace; bool fBufferAddressSpaceAllocated;
    IOMemoryDescriptor *fBufferDescriptor; IOFWDelayCommand *fTimeoutCommand;
    bool fTimeoutTimerSet, fInProgress, fIsAppended;
    UInt32 fFetchAgentWriteRetries, fPTECount, fFetchAgentWriteRetryInterval, fConstraintOptions;
    virtual void deallocateBufferAddressSpace(); virtual IOReturn allocateTimer(); virtual void deallocateTimer();
    virtual void deallocatePageTable(); virtual bool initWithLogin(IOFireWireSBP2Login *);
    virtual void setNextORBAddress(FWAddress); virtual bool isTimerSet(); virtual void cancelTimer();
    virtual IOReturn allocateResources(); virtual void free();
    static void orbTimeoutStatic(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void orbTimeout(IOReturn, IOFireWireBus *, IOFWBusCommand *); virtual IOFireWireUnit *getFireWireUnit();
    virtual IOFireWireSBP2LUN *getFireWireLUN(); virtual void deallocateORB(); virtual IOReturn allocateORB(UInt32);
    virtual IOReturn removeORB(IOFireWireSBP2ORB *); virtual void prepareORBForExecution();
    virtual void startTimer(); virtual void sendTimeoutNotification(IOFireWireSBP2ORB *); virtual void setToDummy();
    virtual bool isAppended(); virtual void setIsAppended(bool); virtual UInt32 getFetchAgentWriteRetries();
    virtual void setFetchAgentWriteRetries(UInt32); virtual void prepareFastStartPacket(IOBufferMemoryDescriptor *);
    UInt32 getFetchAgentWriteRetryInterval(); void setFetchAgentWriteRetryInterval(UInt32);
    IOReturn completeBufferAddressSpace(); IOReturn prepareBufferAddressSpace(IOMemoryDescriptor *);
    UInt32 calculateTransferSizeLog(bool *);
public:
    virtual IOReturn allocatePageTable(UInt32); virtual void release() const;
    virtual IOFireWireSBP2Login *getLogin();
    virtual IOReturn setCommandBuffersAsRanges(IOVirtualRange *, UInt32, IODirection, task_t, UInt32 = 0,
        UInt32 = 0);
    virtual IOReturn setCommandBuffers(IOMemoryDescriptor *, UInt32 = 0, UInt32 = 0);
    virtual IOReturn releaseCommandBuffers(); virtual IOReturn setCommandBlock(void *, UInt32);
    virtual IOReturn setCommandBlock(IOMemoryDescriptor *);
    virtual IOMemoryDescriptor *getCommandBufferDescriptor(); virtual void setCommandFlags(UInt32);
    virtual UInt32 getCommandFlags(); virtual void setMaxPayloadSize(UInt32); virtual UInt32 getMaxPayloadSize();
    virtual void setCommandTimeout(UInt32); virtual UInt32 getCommandTimeout();
    virtual void setCommandGeneration(UInt32); virtual UInt32 getCommandGeneration();
    virtual void setRefCon(void *); virtual void *getRefCon(); virtual void getORBAddress(FWAddress *);
    IOReturn setBufferConstraints(UInt64, UInt32, UInt32 = 0);
    IOReturn setCommandBuffersAsRanges64(IOAddressRange *, uint64_t, IODirection, task_t, uint64_t = 0,
        uint64_t = 0);
    virtual void setRefCon64(UInt64); virtual UInt64 getRefCon64();
    NK_MEMBERS(IOFireWireSBP2ORB)
};
#endif
#endif

/* IOFireWireSBP2Target */
#ifndef _IOKIT_IOFIREWIRESBP2TARGET_H
#define _IOKIT_IOFIREWIRESBP2TARGET_H
enum { kIOFWSBP2FailsOnAckBusy = 1, kIOFWSBP2FailsOnBusResetsDuringIO, kIOFWSBP2DontUsePTPacketLimit = 4 };
#ifdef __cplusplus
class IOFireWireSBP2Target : public IOService {
    OSDeclareDefaultStructors(IOFireWireSBP2Target)
public:
    enum {
        kCmdSpecIDKey = 56, kCmdSetKey, kSoftwareRevKey = 59, kFirmwareRevKey, kLUNKey = 20, kLUNDirectoryKey = 212,
        kManagementAgentOffsetKey = 84, kUnitCharacteristicsKey = 58, kRevisionKey = 33, kFastStartKey = 62,
    };
    struct LUNInfo {
        UInt32 cmdSpecID, cmdSet, vendorID, softwareRev, firmwareRev, lun, devType, unitCharacteristics;
        UInt32 managementOffset, revision; bool fastStartSupported; UInt32 fastStart;
    };
    typedef struct LUNInfo LUNInfo;
    struct ExpansionData {
        bool fStarted; OSArray *fPendingMgtAgentCommands; UInt32 fNumberPendingMgtAgentOrbs, fNumLUNs;
    };
protected:
    ExpansionData *fExpansionData; bool fOpenFromTarget; UInt32 fOpenFromLUNCount; IOFireWireUnit *fProviderUnit;
    UInt32 fFlags; IOFireWireController *fControl; UInt32 fIOCriticalSectionCount;
    virtual void free(); virtual IOReturn message(UInt32, IOService *, void * = 0); virtual void scanForLUNs();
    IOReturn createLUN(LUNInfo *); virtual void configurePhysicalFilter();
public:
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const; virtual bool start(IOService *);
    virtual void stop(IOService *); virtual IOFireWireUnit *getFireWireUnit();
    virtual bool matchPropertyTable(OSDictionary *); virtual void setTargetFlags(UInt32);
    virtual UInt32 getTargetFlags(); virtual void clearTargetFlags(UInt32);
    virtual IOReturn beginIOCriticalSection(); virtual void endIOCriticalSection();
    virtual bool finalize(IOOptionBits); IOReturn synchMgmtAgentAccess(IOFWCommand *);
    void completeMgmtAgentAccess(); void clearMgmtAgentAccess(); void cancelMgmtAgentAccess(IOFWCommand *);
    NK_MEMBERS(IOFireWireSBP2Target)
};
#endif
#endif

/* IOFireWireSBP2Login */
#ifndef _IOKIT_IOFIREWIRESBP2LOGIN_H
#define _IOKIT_IOFIREWIRESBP2LOGIN_H
#define kIOMessageFWSBP2ReconnectComplete (int)0xe00083e8
#define kIOMessageFWSBP2ReconnectFailed (int)0xe00083e9
enum { kFWSBP2DontSynchronizeMgmtAgent = 1, kFWSBP2ExclusiveLogin = 32 };
enum {
    kFWSBP2NormalCommandStatus = 6, kFWSBP2NormalCommandTimeout, kFWSBP2UnsolicitedStatus,
    kFWSBP2NormalCommandReset,
};
typedef struct FWSBP2LoginResponse {
    UInt16 length, loginID; UInt32 commandBlockAgentAddressHi, commandBlockAgentAddressLo;
    UInt16 reserved, reconnectHold;
} FWSBP2LoginResponse;
typedef struct FWSBP2LoginResponse *FWSBP2LoginResponsePtr;
typedef struct FWSBP2StatusBlock {
    UInt8 details, sbpStatus; UInt16 orbOffsetHi; UInt32 orbOffsetLo, status[6];
} FWSBP2StatusBlock;
#ifdef __cplusplus
typedef struct FWSBP2LoginCompleteParams {
    IOFireWireSBP2Login *login; UInt32 generation; IOReturn status; FWSBP2LoginResponsePtr loginResponse;
    FWSBP2StatusBlock *statusBlock; UInt32 statusBlockLength;
} FWSBP2LoginCompleteParams;
#endif
typedef struct FWSBP2LoginCompleteParams *FWSBP2LoginCompleteParamsPtr;
#ifdef __cplusplus
typedef struct FWSBP2LogoutCompleteParams {
    IOFireWireSBP2Login *login; UInt32 generation; IOReturn status; FWSBP2StatusBlock *statusBlock;
    UInt32 statusBlockLength;
} FWSBP2LogoutCompleteParams;
#endif
typedef struct FWSBP2LogoutCompleteParams *FWSBP2LogoutCompleteParamsPtr;
#ifdef __cplusplus
typedef struct FWSBP2ReconnectParams {
    IOFireWireSBP2Login *login; UInt32 generation; IOReturn status; void *reconnectStatusBlock;
    UInt32 reconnectStatusBlockLength;
} FWSBP2ReconnectParams;
#endif
typedef struct FWSBP2ReconnectParams *FWSBP2ReconnectParamsPtr;
typedef void (*FWSBP2LoginCallback)(void *, FWSBP2LoginCompleteParamsPtr);
typedef void (*FWSBP2LogoutCallback)(void *, FWSBP2LogoutCompleteParamsPtr);
typedef void (*FWSBP2StatusCallback)(void *, IOReturn);
#ifdef __cplusplus
typedef void (*FWSBP2FetchAgentWriteCallback)(void *, IOReturn, IOFireWireSBP2ORB *);
#endif
typedef struct FWSBP2NotifyParams {
    void *commandObject; UInt32 notificationEvent; const void *message; UInt32 length, generation;
} FWSBP2NotifyParams;
typedef struct FWSBP2NotifyParams *FWSBP2NotifyParamsPtr;
typedef void (*FWSBP2NotifyCallback)(void *, FWSBP2NotifyParamsPtr);
#ifdef __cplusplus
class IOFireWireSBP2Login : public OSObject {
    OSDeclareDefaultStructors(IOFireWireSBP2Login)
public:
    friend class IOFireWireSBP2ORB; friend class IOFireWireSBP2LUN; friend class IOFireWireSBP2UserClient;
    enum {
        kLoginCommandIdle = 0, kLoginCommandDoLogin, kLoginCommandDoLogout, kLoginAddORB, kLoginRemoveORB,
        kLoginFetchAgentReset,
    };
    enum {
        kLoginStateIdle = 0, kLoginStateLoggingIn, kLoginStateConnected, kLoginStateReconnect, kLoginStateLoggingOut,
        kLoginStateTerminated,
    };
    enum { kUnitCharacteristicsKey = 58, kManagementAgentOffsetKey = 84 };
    enum { kFWSBP2RequestComplete = 0, kFWSBP2TransportFailure, kFWSBP2IllegalRequest, kFWSBP2VendorDependent };
    enum {
        kFWSBP2NoSense = 0, kFWSBP2RequestTypeNotSupported, kFWSBP2SpeedNotSupported, kFWSBP2PageSizeNotSupported,
        kFWSBP2AccessDenied, kFWSBP2LogicalUnitNotSupported, kFWSBP2MaxPayloadTooSmall, kFWSBP2FunctionRejected = 9,
        kFWSBP2LoginIDNotRecognized, kFWSBP2DummyORBCompleted, kFWSBP2RequestAborted, kFWSBP2UnspecifiedError = 255,
    };
    struct FWSBP2LoginORB {
        UInt32 password[2], loginResponseAddressHi, loginResponseAddressLo;
        UInt16 options, lun, passwordLength, loginResponseLength; UInt32 statusFIFOAddressHi, statusFIFOAddressLo;
    };
    typedef struct FWSBP2LoginORB FWSBP2LoginORB;
    struct FWSBP2ReconnectORB {
        UInt32 reserved1[4]; UInt16 options, loginID; UInt32 reserved2, statusFIFOAddressHi, statusFIFOAddressLo;
    };
    typedef struct FWSBP2ReconnectORB FWSBP2ReconnectORB;
    struct FWSBP2LogoutORB {
        UInt32 reserved1[4]; UInt16 options, loginID; UInt32 reserved2, statusFIFOAddressHi, statusFIFOAddressLo;
    };
    typedef struct FWSBP2LogoutORB FWSBP2LogoutORB; struct ExpansionData { };
protected:
    ExpansionData *reserved; IOFireWireSBP2LUN *fLUN; IOFireWireUnit *fUnit; IOFireWireController *fControl;
    IOCommandGate *fGate; FWSBP2LoginCallback fLoginCompletionCallback; void *fLoginCompletionRefCon;
    FWSBP2LogoutCallback fLogoutCompletionCallback; void *fLogoutCompletionRefCon;
    FWSBP2NotifyCallback fStatusNotifyCallback; void *fStatusNotifyRefCon;
    FWSBP2NotifyCallback fUnsolicitedStatusNotifyCallback; void *fUnsolicitedStatusNotifyRefCon;
    UInt32 fLoginFlags, fReconnectTime, fLoginState, fManagementOffset, fManagementTimeout, fMaxORBSize;
    UInt32 fMaxCommandBlockSize; UInt16 fLoginNodeID;
    UInt32 fLoginGeneration, fLoginID, fReconnectHold, fMaxPayloadSize; void *fRefCon; FWSBP2LoginORB fLoginORB;
    IOFWAddressSpace *fLoginORBAddressSpace; FWAddress fLoginORBAddress; FWSBP2LoginResponse fLoginResponse;
    IOFWAddressSpace *fLoginResponseAddressSpace; FWAddress fLoginResponseAddress; FWSBP2ReconnectORB fReconnectORB;
    IOFWAddressSpace *fReconnectORBAddressSpace; FWAddress fReconnectORBAddress; FWSBP2StatusBlock fStatusBlock;
    IOFWAddressSpace *fStatusBlockAddressSpace; FWAddress fStatusBlockAddress;
    FWSBP2StatusBlock fReconnectStatusBlock; IOFWAddressSpace *fReconnectStatusBlockAddressSpace;
    FWAddress fReconnectStatusBlockAddress; FWSBP2LogoutORB fLogoutORB; IOFWAddressSpace *fLogoutORBAddressSpace;
    FWAddress fLogoutORBAddress; bool fLogoutPending; IOFWWriteCommand *fLoginWriteCommand;
    IOMemoryDescriptor *fLoginWriteCommandMemory; bool fLoginWriteInProgress;
    IOFWWriteCommand *fReconnectWriteCommand; IOMemoryDescriptor *fReconnectWriteCommandMemory;
    bool fReconnectWriteInProgress, fReconnectWriteInterrupted; IOFWWriteCommand *fLogoutWriteCommand;
    IOMemoryDescriptor *fLogoutWriteCommandMemory; bool fLogoutWriteInProgress; IOFWCommand *fLoginTimeoutCommand;
    bool fLoginTimeoutTimerSet; IOFWDelayCommand *fReconnectTimeoutCommand; bool fReconnectTimeoutTimerSet;
    IOFWCommand *fLogoutTimeoutCommand; bool fLogoutTimeoutTimerSet; FWAddress fFetchAgentAddress;
    IOMemoryDescriptor *fFetchAgentWriteCommandMemory; FWAddress fLastORBAddress; IOFireWireSBP2ORB *fLastORB;
    IOFWWriteCommand *fFetchAgentWriteCommand; bool fFetchAgentWriteCommandInUse;
    FWSBP2FetchAgentWriteCallback fFetchAgentWriteCompletion; void *fFetchAgentWriteRefCon;
    IOFireWireSBP2ORB *fORBToWrite; OSSet *fORBSet; OSIterator *fORBSetIterator; void *fPasswordBuf;
    UInt32 fPasswordLen; IOFWAddressSpace *fPasswordAddressSpace; FWAddress fPasswordAddress;
    IOMemoryDescriptor *fPasswordDescriptor; bool fSuspended;
    UInt32 fLoginRetryDelay, fLoginRetryCount, fLoginRetryMax; IOFWDelayCommand *fLoginRetryTimeoutCommand;
    bool fLoginRetryTimeoutTimerSet; IOFireWireSBP2Target *fTarget; bool fUnsolicitedStatusEnableRequested;
    IOFWDelayCommand *fReconnectRetryTimeoutCommand; bool fReconnectRetryTimeoutTimerSet; int fCriticalSectionCount;
    bool fFetchAgentResetInProgress; UInt32 fFetchAgentResetBuffer; FWAddress fFetchAgentResetAddress;
    IOFWWriteQuadCommand *fFetchAgentResetCommand; void *fFetchAgentResetRefCon;
    FWSBP2StatusCallback fFetchAgentResetCompletion; bool fDoorbellInProgress, fDoorbellRingAgain;
    UInt32 fDoorbellBuffer; FWAddress fDoorbellAddress; IOFWWriteQuadCommand *fDoorbellCommand;
    bool fUnsolicitedStatusEnableInProgress; UInt32 fUnsolicitedStatusEnableBuffer;
    FWAddress fUnsolicitedStatusEnableAddress; IOFWWriteQuadCommand *fUnsolicitedStatusEnableCommand;
    bool fSetBusyTimeoutInProgress; UInt32 fSetBusyTimeoutBuffer; FWAddress fSetBusyTimeoutAddress;
    IOFWWriteQuadCommand *fSetBusyTimeoutCommand; bool fInCriticalSection; UInt16 fLocalNodeID;
    bool fFastStartSupported; UInt32 fFastStartOffset, fFastStartMaxPayload, fUserLoginGeneration;
    bool fUserLoginGenerationSet; IOFWDelayCommand *fFetchAgentRetryTimerCommand; bool fFetchAgentRetryTimerSet;
    UInt32 fARDMAMax; bool fPhysicalAccessEnabled, fLoginStatusReceived; FWSBP2StatusBlock fLoginStatusBlock;
    UInt32 fLoginStatusBlockLen;
    virtual void clearAllTasksInSet(); virtual bool initWithLUN(IOFireWireSBP2LUN *);
    virtual void suspendedNotify(); virtual void resumeNotify(); virtual IOFireWireUnit *getFireWireUnit();
    virtual IOFireWireSBP2LUN *getFireWireLUN(); virtual bool isFetchAgentWriteInProgress();
    virtual bool isConnected(); virtual IOReturn removeORB(IOFireWireSBP2ORB *);
    virtual IOReturn appendORBImmediate(IOFireWireSBP2ORB *); virtual IOReturn appendORB(IOFireWireSBP2ORB *);
    virtual void sendTimeoutNotification(IOFireWireSBP2ORB *); virtual IOReturn getUnitInformation();
    virtual IOReturn allocateResources(); virtual void free(); virtual IOReturn addORB(IOFireWireSBP2ORB *);
    static IOReturn staticExecuteAddORB(OSObject *, void *, void *, void *, void *);
    virtual IOReturn executeAddORB(IOFireWireSBP2ORB *);
    static IOReturn staticExecuteRemoveORB(OSObject *, void *, void *, void *, void *);
    virtual IOReturn executeRemoveORB(IOFireWireSBP2ORB *);
    static IOReturn staticExecuteLogin(OSObject *, void *, void *, void *, void *); virtual IOReturn executeLogin();
    virtual void abortLogin();
    static void loginWriteCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void loginWriteComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    static void loginTimeoutStatic(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void loginTimeout(IOReturn, IOFireWireBus *, IOFWBusCommand *);
    static UInt32 statusBlockWriteStatic(void *, UInt16, IOFWSpeed &, FWAddress, UInt32, const void *,
        IOFWRequestRefCon);
    virtual UInt32 statusBlockWrite(UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    virtual void completeLogin(IOReturn, const void * = NULL, UInt32 = 0, void * = NULL);
    virtual void doReconnect(); virtual void restartReconnect(); virtual void startReconnectTimer();
    static void reconnectWriteCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void reconnectWriteComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    static void reconnectTimeoutStatic(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void reconnectTimeout(IOReturn, IOFireWireBus *, IOFWBusCommand *);
    static UInt32 reconnectStatusBlockWriteStatic(void *, UInt16, IOFWSpeed &, FWAddress, UInt32, const void *,
        IOFWRequestRefCon);
    virtual UInt32 reconnectStatusBlockWrite(UInt16, IOFWSpeed &, FWAddress, UInt32, const void *,
        IOFWRequestRefCon);
    virtual void sendReconnectNotification(UInt32); virtual void sendReconnectNotificationWithStatusBlock(UInt32);
    static IOReturn staticExecuteLogout(OSObject *, void *, void *, void *, void *);
    virtual IOReturn executeLogout();
    static void logoutWriteCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void logoutWriteComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    static void logoutTimeoutStatic(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void logoutTimeout(IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void completeLogout(IOReturn, const void * = NULL, UInt32 = 0);
    static void fetchAgentWriteCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void fetchAgentWriteComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    static IOReturn staticExecuteFetchAgentReset(OSObject *, void *, void *, void *, void *);
    virtual IOReturn executeFetchAgentReset();
    static void fetchAgentResetCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void fetchAgentResetComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    static IOReturn staticExecuteDoorbell(OSObject *, void *, void *, void *, void *);
    virtual IOReturn executeDoorbell();
    static void doorbellCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void doorbellComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    static IOReturn staticExecuteUnsolicitedStatusEnable(OSObject *, void *, void *, void *, void *);
    virtual IOReturn executeUnsolicitedStatusEnable();
    static void unsolicitedStatusEnableCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void unsolicitedStatusEnableComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual IOReturn executeSetBusyTimeout();
    static void setBusyTimeoutCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void setBusyTimeoutComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual bool initORBWithLogin(IOFireWireSBP2ORB *, IOFireWireSBP2Login *);
    virtual void setNextORBAddress(IOFireWireSBP2ORB *, FWAddress);
    virtual void fetchAgentWriteComplete(IOFireWireSBP2ORB *, IOReturn);
    virtual bool isORBTimerSet(IOFireWireSBP2ORB *); virtual void cancelORBTimer(IOFireWireSBP2ORB *);
    virtual void removeLogin(); virtual IOFireWireSBP2Target *getTarget();
    virtual void startORBTimer(IOFireWireSBP2ORB *); virtual void prepareORBForExecution(IOFireWireSBP2ORB *);
    static IOReturn staticExecuteORB(OSObject *, void *, void *, void *, void *);
    virtual IOReturn executeORB(IOFireWireSBP2ORB *); virtual IOReturn initialExecuteLogin();
    virtual void startLoginRetryTimer(); virtual void stopLoginRetryTimer();
    static void loginRetryTimeoutStatic(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void loginRetryTimeout(IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void startReconnectRetryTimer(); virtual void stopReconnectRetryTimer();
    static void reconnectRetryTimeoutStatic(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void reconnectRetryTimeout(IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual bool isORBAppended(IOFireWireSBP2ORB *); virtual void setORBIsAppended(IOFireWireSBP2ORB *, bool);
    void startFetchAgentRetryTimer(UInt32); void stopFetchAgentRetryTimer();
    static void fetchAgentRetryTimerStatic(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    void fetchAgentRetryTimer(IOReturn, IOFireWireBus *, IOFWBusCommand *); void terminateNotify();
    void processLoginWrite();
public:
    virtual IOFireWireSBP2ORB *createORB(); virtual IOReturn submitORB(IOFireWireSBP2ORB *);
    virtual void setStatusNotifyProc(void *, FWSBP2NotifyCallback);
    virtual void getStatusNotifyProc(void **, FWSBP2NotifyCallback *);
    virtual void setUnsolicitedStatusNotifyProc(void *, FWSBP2NotifyCallback);
    virtual void getUnsolicitedStatusNotifyProc(void **, FWSBP2NotifyCallback *);
    virtual void setLoginCompletion(void *, FWSBP2LoginCallback); virtual IOReturn submitLogin();
    virtual IOReturn submitLogout(); virtual void setLogoutCompletion(void *, FWSBP2LogoutCallback);
    virtual void setFetchAgentWriteCompletion(void *, FWSBP2FetchAgentWriteCallback);
    virtual void setFetchAgentResetCompletion(void *, FWSBP2StatusCallback);
    virtual IOReturn submitFetchAgentReset(); virtual IOReturn ringDoorbell();
    virtual IOReturn enableUnsolicitedStatus(); virtual UInt32 getMaxCommandBlockSize();
    virtual UInt32 getLoginID(); virtual void setLoginFlags(UInt32); virtual UInt32 getLoginFlags();
    virtual void setReconnectTime(UInt32); virtual UInt32 getReconnectTime();
    virtual void setMaxPayloadSize(UInt32); virtual UInt32 getMaxPayloadSize();
    virtual IOReturn setPassword(void *, UInt32); virtual IOReturn setPassword(IOMemoryDescriptor *);
    virtual void setRefCon(void *); virtual void *getRefCon(); virtual void setBusyTimeoutRegisterValue(UInt32);
    virtual void release() const; virtual void setLoginRetryCountAndDelayTime(UInt32, UInt32);
    virtual void setAddressLoForLoginORBAndResponse(UInt32, UInt32); virtual void setLoginGeneration(UInt32);
    virtual void clearLoginGeneration(); bool isPhysicalAccessEnabled(); UInt32 getARDMMax();
    NK_MEMBERS(IOFireWireSBP2Login)
};
#endif
#endif

/* IOFireWireSBP2ManagementORB */
#ifndef _IOKIT_IOFIREWIRESBP2MANAGEMENTORB_H
#define _IOKIT_IOFIREWIRESBP2MANAGEMENTORB_H
enum {
    kFWSBP2QueryLogins = 1, kFWSBP2AbortTask = 11, kFWSBP2AbortTaskSet, kFWSBP2LogicalUnitReset = 14,
    kFWSBP2TargetReset,
};
#ifdef __cplusplus
typedef void (*FWSBP2ManagementCallback)(void *, IOReturn, IOFireWireSBP2ManagementORB *);
class IOFireWireSBP2ManagementORB : public IOFWCommand {
    OSDeclareDefaultStructors(IOFireWireSBP2ManagementORB)
public:
    friend class IOFireWireSBP2LUN; friend class IOFireWireSBP2UserClient;
    enum { kUnitCharacteristicsKey = 58, kManagementAgentOffsetKey = 84 };
    struct FWSBP2TaskManagementORB {
        UInt32 orbOffsetHi, orbOffsetLo, reserved1[2]; UInt16 options, loginID;
        UInt32 reserved2, statusFIFOAddressHi, statusFIFOAddressLo;
    };
    typedef struct FWSBP2TaskManagementORB FWSBP2TaskManagementORB;
    struct FWSBP2QueryLoginsORB {
        UInt32 reserved1[2], queryResponseAddressHi, queryResponseAddressLo;
        UInt16 options, lun, reserved2, queryResponseLength; UInt32 statusFIFOAddressHi, statusFIFOAddressLo;
    };
    typedef struct FWSBP2QueryLoginsORB FWSBP2QueryLoginsORB;
    struct FWSBP2StatusBlock { UInt8 details, sbpStatus; UInt16 orbOffsetHi; UInt32 orbOffsetLo, status[6]; };
    typedef struct FWSBP2StatusBlock FWSBP2StatusBlock; struct ExpansionData { bool fInCriticalSection; };
protected:
    ExpansionData *fExpansionData; IOFireWireSBP2LUN *fLUN; IOFireWireUnit *fUnit;
    UInt32 fManagementOffset, fManagementTimeout, fFunction; OSObject *fManageeCommand;
    FWSBP2TaskManagementORB fManagementORB; IOFWAddressSpace *fManagementORBAddressSpace;
    FWAddress fManagementORBAddress; IOFWWriteCommand *fWriteCommand; IOMemoryDescriptor *fWriteCommandMemory;
    IOFWCommand *fTimeoutCommand; bool fTimeoutTimerSet; FWSBP2StatusBlock fStatusBlock;
    IOFWAddressSpace *fStatusBlockAddressSpace; FWAddress fStatusBlockAddress; void *fResponseBuf;
    UInt32 fResponseLen; IOFWAddressSpace *fResponseAddressSpace; FWAddress fResponseAddress;
    FWSBP2ManagementCallback fCompletionCallback; void *fCompletionRefCon; OSAsyncReference64 fCallbackAsyncRef;
    IOMemoryMap *fResponseMap; bool fCompleting;
    virtual bool initWithLUN(IOFireWireSBP2LUN *, void *, FWSBP2ManagementCallback);
    virtual void setAsyncCallbackReference(void *); virtual void getAsyncCallbackReference(void *);
    virtual IOReturn getUnitInformation(); virtual IOReturn allocateResources(); virtual void free();
    virtual IOReturn execute(); virtual IOReturn complete(IOReturn);
    static void writeCompleteStatic(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    virtual void writeComplete(IOReturn, IOFireWireNub *, IOFWCommand *);
    static void handleTimeoutStatic(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void handleTimeout(IOReturn, IOFireWireBus *, IOFWBusCommand *);
    static UInt32 statusBlockWriteStatic(void *, UInt16, IOFWSpeed &, FWAddress, UInt32, const void *,
        IOFWRequestRefCon);
    virtual UInt32 statusBlockWrite(UInt16, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    virtual void clearAllTasksInSet(); virtual void removeManagementORB(IOFireWireSBP2ManagementORB *);
    virtual void setORBToDummy(IOFireWireSBP2ORB *); virtual void suspendedNotify();
public:
    virtual IOReturn setCommandFunction(UInt32); virtual UInt32 getCommandFunction();
    virtual void setManageeCommand(OSObject *); virtual OSObject *getManageeCommand();
    virtual IOReturn setResponseBuffer(IOMemoryDescriptor *); virtual IOReturn setResponseBuffer(void *, UInt32);
    virtual void getResponseBuffer(void **, UInt32 *); virtual void release() const;
    NK_MEMBERS(IOFireWireSBP2ManagementORB)
};
#endif
#endif

/* IOFireWireSBP2LUN */
#ifndef _IOKIT_IOFIREWIRESBP2LUN_H
#define _IOKIT_IOFIREWIRESBP2LUN_H
#ifdef __cplusplus
class IOFireWireSBP2LUN : public IOService {
    OSDeclareDefaultStructors(IOFireWireSBP2LUN)
public:
    friend class IOFireWireSBP2ManagementORB; friend class IOFireWireSBP2Login;
    friend class IOFireWireSBP2UserClient; struct ExpansionData { };
protected:
    ExpansionData *reserved; IOFireWireSBP2Target *fProviderTarget; UInt32 fLUNumber; OSSet *fLoginSet;
    OSIterator *fLoginSetIterator; IOCommandGate *fGate; OSSet *fORBSet; OSIterator *fORBSetIterator;
    OSObject *fDiagnostics;
    virtual void removeLogin(IOFireWireSBP2Login *); virtual IOFireWireSBP2Target *getTarget();
    virtual void clearAllTasksInSet(); virtual void removeManagementORB(IOFireWireSBP2ManagementORB *);
    virtual void flushAllManagementORBs(); virtual void free();
    virtual IOReturn message(UInt32, IOService *, void * = 0);
    static IOReturn staticCreateManagementORBAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn createManagementORBAction(void *, FWSBP2ManagementCallback, IOFireWireSBP2ManagementORB **);
    static IOReturn staticRemoveManagementORBAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn removeManagementORBAction(IOFireWireSBP2ManagementORB *);
    static IOReturn staticExecuteFlushAllMgmtORBs(OSObject *, void *, void *, void *, void *);
    virtual IOReturn executeFlushAllMgmtORBs();
    virtual bool initMgmtORBWithLUN(IOFireWireSBP2ManagementORB *, IOFireWireSBP2LUN *, void *,
        FWSBP2ManagementCallback);
    virtual bool initLoginWithLUN(IOFireWireSBP2Login *, IOFireWireSBP2LUN *); virtual void suspendedNotify();
    virtual void resumeNotify(); static IOReturn staticCreateLogin(OSObject *, void *, void *, void *, void *);
    virtual IOReturn createLoginAction(IOFireWireSBP2Login **);
    static IOReturn staticRemoveLoginAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn removeLoginAction(IOFireWireSBP2Login *); void terminateNotify();
public:
    virtual bool attach(IOService *); virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual void handleClose(IOService *, IOOptionBits); virtual bool matchPropertyTable(OSDictionary *);
    virtual IOFireWireUnit *getFireWireUnit(); virtual UInt32 getLUNumber();
    virtual IOFireWireSBP2Login *createLogin();
    virtual IOFireWireSBP2ManagementORB *createManagementORB(void *, FWSBP2ManagementCallback);
    virtual OSObject *getDiagnostics(); virtual bool finalize(IOOptionBits);
    NK_MEMBERS(IOFireWireSBP2LUN)
};
#endif
#endif

/* IOFireWireSBP2UserClientCommon */
#ifndef _IOKIT_IOFIREWIRESBP2USERCLIENTCOMMON_H_
#define _IOKIT_IOFIREWIRESBP2USERCLIENTCOMMON_H_
#define kIOFireWireSBP2LibConnection 12
enum IOFWSBP2UserClientCommandCodes {
    kIOFWSBP2UserClientOpen = 0, kIOFWSBP2UserClientClose, kIOFWSBP2UserClientCreateLogin,
    kIOFWSBP2UserClientReleaseLogin, kIOFWSBP2UserClientSubmitLogin, kIOFWSBP2UserClientSubmitLogout,
    kIOFWSBP2UserClientSetLoginFlags, kIOFWSBP2UserClientGetMaxCommandBlockSize, kIOFWSBP2UserClientGetLoginID,
    kIOFWSBP2UserClientSetReconnectTime, kIOFWSBP2UserClientSetMaxPayloadSize, kIOFWSBP2UserClientCreateORB,
    kIOFWSBP2UserClientReleaseORB, kIOFWSBP2UserClientSubmitORB, kIOFWSBP2UserClientSetCommandFlags,
    kIOFWSBP2UserClientSetMaxORBPayloadSize, kIOFWSBP2UserClientSetCommandTimeout,
    kIOFWSBP2UserClientSetCommandGeneration, kIOFWSBP2UserClientSetToDummy,
    kIOFWSBP2UserClientSetCommandBuffersAsRanges, kIOFWSBP2UserClientReleaseCommandBuffers,
    kIOFWSBP2UserClientSetCommandBlock, kIOFWSBP2UserClientCreateMgmtORB, kIOFWSBP2UserClientReleaseMgmtORB,
    kIOFWSBP2UserClientSubmitMgmtORB, kIOFWSBP2UserClientMgmtORBSetCommandFunction,
    kIOFWSBP2UserClientMgmtORBSetManageeORB, kIOFWSBP2UserClientMgmtORBSetManageeLogin,
    kIOFWSBP2UserClientMgmtORBSetResponseBuffer, kIOFWSBP2UserClientLSIWorkaroundSetCommandBuffersAsRanges,
    kIOFWSBP2UserClientMgmtORBLSIWorkaroundSyncBuffersForOutput,
    kIOFWSBP2UserClientMgmtORBLSIWorkaroundSyncBuffersForInput, kIOFWSBP2UserClientOpenWithSessionRef,
    kIOFWSBP2UserClientGetSessionRef, kIOFWSBP2UserClientRingDoorbell, kIOFWSBP2UserClientEnableUnsolicitedStatus,
    kIOFWSBP2UserClientSetBusyTimeoutRegisterValue, kIOFWSBP2UserClientSetORBRefCon, kIOFWSBP2UserClientSetPassword,
    kIOFWSBP2UserClientSetMessageCallback, kIOFWSBP2UserClientSetLoginCallback,
    kIOFWSBP2UserClientSetLogoutCallback, kIOFWSBP2UserClientSetUnsolicitedStatusNotify,
    kIOFWSBP2UserClientSetStatusNotify, kIOFWSBP2UserClientSetMgmtORBCallback,
    kIOFWSBP2UserClientSubmitFetchAgentReset, kIOFWSBP2UserClientSetFetchAgentWriteCompletion,
    kIOFWSBP2UserClientNumCommands,
};
#endif

/* IOFireWireSBP2UserClient */
#ifndef _IOKIT_IOFIREWIRESBP2USERCLIENT_H
#define _IOKIT_IOFIREWIRESBP2USERCLIENT_H
#ifdef __cplusplus
class IOFireWireSBP2UserClient : public IOUserClient {
    OSDeclareDefaultStructors(IOFireWireSBP2UserClient)
protected:
    bool fOpened, fStarted; IOFireWireSBP2Login *fLogin; task_t fTask; IOFireWireSBP2LUN *fProviderLUN;
    OSAsyncReference64 fMessageCallbackAsyncRef, fLoginCallbackAsyncRef, fLogoutCallbackAsyncRef;
    OSAsyncReference64 fUnsolicitedStatusNotifyAsyncRef, fStatusNotifyAsyncRef, fFetchAgentResetAsyncRef;
    OSAsyncReference64 fFetchAgentWriteAsyncRef; IOFWUserObjectExporter *fExporter;
    IOFireWireLib::UserObjectHandle fSessionRef; IOLock *fUserClientLock;
    virtual IOReturn externalMethod(uint32_t, IOExternalMethodArguments *, IOExternalMethodDispatch *, OSObject *,
        void *);
public:
    uint32_t checkScalarInputCount, checkStructureInputSize, checkScalarOutputCount, checkStructureOutputSize;
    virtual bool initWithTask(task_t, void *, UInt32, OSDictionary *); virtual void free();
    virtual bool start(IOService *); virtual IOReturn clientClose(); virtual IOReturn clientDied();
    virtual void flushAllManagementORBs(); IOReturn open(IOExternalMethodArguments *);
    IOReturn openWithSessionRef(IOExternalMethodArguments *); IOReturn getSessionRef(IOExternalMethodArguments *);
    IOReturn close(IOExternalMethodArguments *); IOReturn setMessageCallback(IOExternalMethodArguments *);
    virtual IOReturn message(UInt32, IOService *, void *); IOReturn setLoginCallback(IOExternalMethodArguments *);
    IOReturn setLogoutCallback(IOExternalMethodArguments *);
    IOReturn setUnsolicitedStatusNotify(IOExternalMethodArguments *);
    IOReturn setStatusNotify(IOExternalMethodArguments *); IOReturn createLogin(IOExternalMethodArguments *);
    IOReturn releaseLogin(IOExternalMethodArguments *); IOReturn submitLogin(IOExternalMethodArguments *);
    IOReturn submitLogout(IOExternalMethodArguments *); IOReturn setLoginFlags(IOExternalMethodArguments *);
    IOReturn getMaxCommandBlockSize(IOExternalMethodArguments *); IOReturn getLoginID(IOExternalMethodArguments *);
    IOReturn setReconnectTime(IOExternalMethodArguments *); IOReturn setMaxPayloadSize(IOExternalMethodArguments *);
    IOReturn submitFetchAgentReset(IOExternalMethodArguments *);
    IOReturn setFetchAgentWriteCompletion(IOExternalMethodArguments *);
    IOReturn ringDoorbell(IOExternalMethodArguments *);
    IOReturn enableUnsolicitedStatus(IOExternalMethodArguments *);
    IOReturn setBusyTimeoutRegisterValue(IOExternalMethodArguments *);
    IOReturn setPassword(IOExternalMethodArguments *);
    static void staticLoginCallback(void *, FWSBP2LoginCompleteParamsPtr);
    virtual void loginCallback(FWSBP2LoginCompleteParamsPtr);
    static void staticLogoutCallback(void *, FWSBP2LogoutCompleteParamsPtr);
    virtual void logoutCallback(FWSBP2LogoutCompleteParamsPtr);
    static void staticStatusNotify(void *, FWSBP2NotifyParams *); virtual void statusNotify(FWSBP2NotifyParams *);
    static void staticUnsolicitedNotify(void *, FWSBP2NotifyParams *);
    virtual void unsolicitedNotify(FWSBP2NotifyParams *);
    static void staticFetchAgentWriteComplete(void *, IOReturn, IOFireWireSBP2ORB *);
    virtual void fetchAgentWriteComplete(IOReturn, IOFireWireSBP2ORB *);
    static void staticFetchAgentResetComplete(void *, IOReturn); virtual void fetchAgentResetComplete(IOReturn);
    IOReturn createORB(IOExternalMethodArguments *); IOReturn releaseORB(IOExternalMethodArguments *);
    IOReturn submitORB(IOExternalMethodArguments *); IOReturn setCommandFlags(IOExternalMethodArguments *);
    IOReturn setORBRefCon(IOExternalMethodArguments *); IOReturn setMaxORBPayloadSize(IOExternalMethodArguments *);
    IOReturn setCommandTimeout(IOExternalMethodArguments *);
    IOReturn setCommandGeneration(IOExternalMethodArguments *); IOReturn setToDummy(IOExternalMethodArguments *);
    IOReturn setCommandBuffersAsRanges(IOExternalMethodArguments *);
    IOReturn releaseCommandBuffers(IOExternalMethodArguments *);
    IOReturn setCommandBlock(IOExternalMethodArguments *);
    IOReturn LSIWorkaroundSetCommandBuffersAsRanges(IOExternalMethodArguments *);
    IOReturn LSIWorkaroundSyncBuffersForOutput(IOExternalMethodArguments *);
    IOReturn LSIWorkaroundSyncBuffersForInput(IOExternalMethodArguments *);
    IOReturn createMgmtORB(IOExternalMethodArguments *); IOReturn releaseMgmtORB(IOExternalMethodArguments *);
    IOReturn setMgmtORBCallback(IOExternalMethodArguments *); IOReturn submitMgmtORB(IOExternalMethodArguments *);
    IOReturn setMgmtORBCommandFunction(IOExternalMethodArguments *);
    IOReturn setMgmtORBManageeORB(IOExternalMethodArguments *);
    IOReturn setMgmtORBManageeLogin(IOExternalMethodArguments *);
    IOReturn setMgmtORBResponseBuffer(IOExternalMethodArguments *);
    static void staticMgmtORBCallback(void *, IOReturn, IOFireWireSBP2ManagementORB *);
    virtual void mgmtORBCallback(IOReturn, IOFireWireSBP2ManagementORB *);
    virtual void setMgmtORBAsyncCallbackReference(IOFireWireSBP2ManagementORB *, void *);
    virtual void getMgmtORBAsyncCallbackReference(IOFireWireSBP2ManagementORB *, void *);
    IOReturn checkArguments(IOExternalMethodArguments *, uint32_t, uint32_t, uint32_t, uint32_t);
    NK_MEMBERS(IOFireWireSBP2UserClient)
};
#endif
#endif

/* IOFireWireSerialBusProtocolTransport */
#ifndef _IOKIT_IO_FIREWIRE_SERIAL_BUS_PROTOCOL_TRANSPORT_H_
#define _IOKIT_IO_FIREWIRE_SERIAL_BUS_PROTOCOL_TRANSPORT_H_
#ifdef __cplusplus
class IOFireWireSerialBusProtocolTransport : public IOSCSIProtocolServices {
    OSDeclareDefaultStructors(IOFireWireSerialBusProtocolTransport)
public:
    enum SBP2LoginState { kFirstTimeLoggingInState = 0, kLogginSucceededState, kLogginFailedState };
    struct SBP2ClientOrbData {
        IOFireWireSBP2ORB *orb; SCSITaskIdentifier scsiTask; SCSIServiceResponse serviceResponse;
        SCSITaskStatus taskStatus; IOBufferMemoryDescriptor *quadletAlignedBuffer;
    };
    typedef struct SBP2ClientOrbData SBP2ClientOrbData; static const UInt32 kDefaultBusyTimeoutValue = 15;
    static const UInt64 kMaxFireWireLUN = 0xffff; static const UInt32 kMaxFireWirePayload = 0x1000;
    static const UInt32 kMaxLoginRetryCount = 8; static const UInt32 kMaxReconnectCount = 128;
    static const UInt32 kCSRModelInfoKey = 23;
    struct ExpansionData {
        IOCommandPool *fCommandPool; IOCommandPool *fSubmitQueue; SBP2LoginState fLoginState; bool fLUNResetPathFlag;
        int fLUNResetCount; bool fAlwaysSetSenseData, fAutonomousSpinDownWorkAround;
    };
private:
    virtual void FetchAgentResetComplete(IOReturn); virtual void ConnectToDevice();
    virtual void DisconnectFromDevice(); virtual bool IsDeviceCPUInDiskMode();
protected:
    UInt32 fReconnectCount; bool fLoggedIn; ExpansionData *reserved; bool fObjectIsOpen;
    virtual IOReturn AllocateResources(); virtual void DeallocateResources();
    IOFireWireSBP2ORB *CommandORBAccessor(); IOFireWireSBP2Login *SBP2LoginAccessor();
    virtual IOReturn message(UInt32, IOService *, void * = 0);
    virtual bool SendSCSICommand(SCSITaskIdentifier, SCSIServiceResponse *, SCSITaskStatus *);
    virtual IOReturn SetCommandBuffers(IOFireWireSBP2ORB *, SCSITaskIdentifier);
    virtual void CompleteSCSITask(IOFireWireSBP2ORB *);
    virtual SCSIServiceResponse AbortSCSICommand(SCSITaskIdentifier);
    virtual void StatusNotify(FWSBP2NotifyParams *);
    void SetValidAutoSenseData(SBP2ClientOrbData *, FWSBP2StatusBlock *, SCSI_Sense_Data *);
    virtual void UnsolicitedStatusNotify(FWSBP2NotifyParamsPtr);
    virtual void LoginCompletion(FWSBP2LoginCompleteParams *);
    virtual void LogoutCompletion(FWSBP2LogoutCompleteParams *);
    virtual bool IsProtocolServiceSupported(SCSIProtocolFeature, void *);
    virtual bool HandleProtocolServiceFeature(SCSIProtocolFeature, void *);
    virtual void LunResetComplete(IOReturn, IOFireWireSBP2ManagementORB *); virtual IOReturn login();
    virtual IOReturn submitLogin(); virtual void loginLost(); void loginSuspended(); virtual void loginResumed();
    static IOReturn CriticalOrbSubmissionStatic(OSObject *, void *, void *, void *, void *);
    void CriticalOrbSubmission(IOFireWireSBP2ORB *, SCSITaskIdentifier); virtual void submitOrbFromQueue();
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void cleanUp();
    virtual bool finalize(IOOptionBits); virtual void free();
    NK_MEMBERS(IOFireWireSerialBusProtocolTransport)
};
#endif
#endif

#endif
