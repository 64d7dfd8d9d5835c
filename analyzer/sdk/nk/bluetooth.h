/* Bluetooth: controllers, transports, HID.

   Long by one class: the host controller alone declares nearly five hundred functions, and everything here speaks of
   it. Sections are named after the real headers. */
#ifndef NK_BLUETOOTH_H
#define NK_BLUETOOTH_H

#include <nk/bluetooth_types.h>
#include <nk/usb.h>
#include <nk/usb_host.h>
#include <nk/hid.h>
#include <nk/serial.h>
#include <nk/os_log.h>

/* IOBluetoothHostController */
#ifndef _IOKIT_IOBLUETOOTHHOSTCONTROLLER_H
#define _IOKIT_IOBLUETOOTHHOSTCONTROLLER_H
enum {
    kRadioPowerInitialState = 0, kRadioPoweringOff, kRadioPoweringOn, kRadioPoweredOff, kRadioPoweredOn,
    kRadioPowerError,
};
typedef uint16_t DevicePublishNotificationStateType;
enum DevicePublishNotificationStateTypes {
    kHasNotRegisteredForDevicePublishNotification = 1, kHasRegisteredForDevicePublishNotification,
    kDevicePublishNotificationCalled = 4, kDevicePublishNotificationProcessed = 8,
};
typedef UInt32 HCIDataHandlerType;
enum HCIDataHandlerTypes { kTransportDataTypeHCIEvents = 0, kTransportDataTypeACL, kTransportDataTypeSCO };
#ifdef __cplusplus
typedef struct HearingDeviceListType {
    BluetoothDeviceAddress mDeviceAddress; bool mRemoveDeviceCalled;
    DevicePublishNotificationStateType mDevicePublishNotificationState; HearingDeviceListType *mNextDevice;
    HearingDeviceListType *mPreviousDevice;
} HearingDeviceListType;
typedef struct LEDeviceListType {
    BluetoothConnectionHandle mConnectionHandle; bool unknown; LEDeviceListType *mNextDevice;
    LEDeviceListType *mPreviousDevice;
} BluetoothLEDevice;
struct BluetoothHCIACLPacket {
    IOMemoryDescriptor *descriptor; IOBluetoothDevice *device; BluetoothHCIACLPacket *nextPacket;
};
#endif
__BEGIN_DECLS
long PackData(void *, UInt32, const char *, ...); long PackDataList(void *, UInt32, const char *, va_list);
long UnpackData(IOByteCount, const void *, const char *, ...);
long UnpackDataList(IOByteCount, const void *, const char *, va_list);
__END_DECLS
#ifdef __cplusplus
class IOBluetoothHostController : public IOService {
    OSDeclareDefaultStructors(IOBluetoothHostController)
public:
    typedef IOReturn (*IOBluetoothIncomingDataAction)(IOBluetoothHostController *, UInt8 *, UInt32, UInt32);
    friend class IOBluetoothHCIRequest; friend class IOBluetoothHCIController;
    friend class IOBluetoothHostControllerTransport; friend class IOBluetoothHostControllerUSBTransport;
    friend class IOBluetoothHostControllerUARTTransport; struct ExpansionData { void *refCon; };
    OSSet *mReporterSet; IOReportLegend *mReportLegend; IOStateReporter *mPowerStateReporter;
    BluetoothDeviceReporter **mDeviceReporterList; BluetoothDeviceReporter *mActiveDeviceReporter;
    IOSimpleReporter *mAppleBTLEAdvertisingReporter; IOSimpleReporter *mLESetAdvertisingDataReporter;
    IONotifier *mWindowServerNotifier; IOWorkLoop *mWorkLoop; IOCommandGate *mCommandGate;
    IOBluetoothHCIRequest *mBusyQueueHead; IOBluetoothHCIRequest *mWaitQueueHead;
    IOBluetoothHCIRequest **mHCIRequestList; IOByteCount mHCIRequestListSize;
    BluetoothHCIRequestID mCurrentRequestID; IOBluetoothDevice *mDeviceListHead; UInt8 *mEventDataBuffer;
    IOByteCount mEventDataBufferSize;
    UInt8 mNumberOfLowPriorityDevice, mNumberOfMidPriorityDevice, mNumberOfHighPriorityDevice;
    UInt8 mNumberOfLowPriorityLEDevice, mNumberOfMidPriorityLEDevice, mNumberOfHighPriorityLEDevice;
    BluetoothHCIBufferSize mACLSCOBufferSize; BluetoothHCILEBufferSize mLEACLBufferSize;
    UInt16 mPreviousNumberOfOutstandingLowPriorityACLPackets, mPreviousNumberOfOutstandingMidPriorityACLPackets;
    UInt16 mPreviousNumberOfOutstandingHighPriorityACLPackets, mTotalNumberOfPreviousOutstandingACLPackets;
    UInt16 mNumberOfOutstandingLowPriorityACLPackets, mNumberOfOutstandingMidPriorityACLPackets;
    UInt16 mNumberOfOutstandingHighPriorityACLPackets, mTotalNumberOfOutstandingACLPackets;
    UInt32 mNumberOfLowPriorityACLPacketsInQueue, mNumberOfMidPriorityACLPacketsInQueue;
    UInt32 mNumberOfHighPriorityACLPacketsInQueue, mTotalNumberOfACLPacketsInAllQueues;
    UInt16 mNumberOfAllowedLowPriorityACLDataPackets, mNumberOfAllowedMidPriorityACLDataPackets;
    UInt16 mNumberOfAllowedHighPriorityACLDataPackets; BluetoothHCIACLPacket *mHighPriorityACLPacketsHead;
    BluetoothHCIACLPacket *mHighPriorityACLPacketsTail; BluetoothHCIACLPacket *mMidriorityACLPacketsHead;
    BluetoothHCIACLPacket *mMidPriorityACLPacketsTail; BluetoothHCIACLPacket *mLowPriorityACLPacketsHead;
    BluetoothHCIACLPacket *mLowPriorityACLPacketsTail; UInt16 mPreviousNumberOfOutstandingLowPriorityLEACLPackets;
    UInt16 mPreviousNumberOfOutstandingMidPriorityLEACLPackets;
    UInt16 mPreviousNumberOfOutstandingHighPriorityLEACLPackets, mPreviousTotalNumberOfOutstandingLEACLPackets;
    UInt16 mNumberOfOutstandingLowPriorityLEACLPackets, mNumberOfOutstandingMidPriorityLEACLPackets;
    UInt16 mNumberOfOutstandingHighPriorityLEACLPackets, mTotalNumberOfOutstandingLEACLPackets;
    UInt32 mNumberOfLowPriorityLEACLPacketsInQueue, mNumberOfMidPriorityLEACLPacketsInQueue;
    UInt32 mNumberOfHighPriorityLEACLPacketsInQueue, mTotalNumberOfLEACLPacketsInAllQueues;
    UInt16 mNumberOfAllowedLowPriorityLEACLDataPackets, mNumberOfAllowedMidPriorityLEACLDataPackets;
    UInt16 mNumberOfAllowedHighPriorityLEACLDataPackets; BluetoothHCIACLPacket *mHighPriorityLEACLPacketsHead;
    BluetoothHCIACLPacket *mHighPriorityLEACLPacketsTail; BluetoothHCIACLPacket *mMidriorityLEACLPacketsHead;
    BluetoothHCIACLPacket *mMidPriorityLEACLPacketsTail; BluetoothHCIACLPacket *mLowPriorityLEACLPacketsHead;
    BluetoothHCIACLPacket *mLowPriorityLEACLPacketsTail; OSArray *mAllowedIncomingL2CAPChannels;
    UInt32 mDesyncIncomingDataCounter, mCurrentlyExecutingSequenceNumber; OSArray *mAllowedIncomingRFCOMMChannels;
    IOBluetoothHCIControllerConfigState mPreviousControllerConfigState; UInt32 unknown2, unknown3; UInt16 unknown4;
    bool unknown5; UInt8 *mSCOPacketBuffer; UInt16 mNumBufferedSCOBytes; AbsoluteTime mBufferedSCOPacketTimestamp;
    IOBluetoothInactivityTimerEventSource *mIdleTimer;
    UInt32 mNumSCODataInQueue, mCurrentlyExecutingSCOSequenceNumber; bool mNeedToCleanUpWaitForAckQueue;
    UInt16 mSynchronousConnectionPacketType; HearingDeviceListType *mConnectedHearingDeviceListHead;
    HearingDeviceListType *mConnectedHearingDeviceListTail;
    BluetoothHCISetupSynchronousConnectionParams mSetupSynchronousConnectionParams;
    BluetoothConnectionHandle mSetupSynchronousConnectionHandle;
    IOBluetoothDevice *mSetupSynchronousConnectionDevice;
    BluetoothDeviceAddress *mSetupSynchronousConnectionDeviceAddress;
    BluetoothHCIEnhancedSetupSynchronousConnectionParams mEnhancedSetupSynchronousConnectionParams;
    BluetoothConnectionHandle mEnhancedSetupSynchronousConnectionHandle;
    IOBluetoothDevice *mEnhancedSetupSynchronousConnectionDevice;
    BluetoothDeviceAddress *mEnhancedSetupSynchronousConnectionDeviceAddress;
    IOByteCount mTotalDataBytesSent, mTotalDataBytesReceived, mTotalSCOBytesReceived;
    bool mKillAllPendingRequestsCalled, mScanEnabled; uint8_t __reserved0[6];
    BluetoothSetEventMask mSetEventMask, mPreviousSetEventMask, mLESetEventMask, mPreviousLESetEventMask;
    bool mLESetAdvertisingEnabled, mLESetScanEnabled; OSSet *mHostControllerClients;
    LEDeviceListType *mLEDeviceListHead; LEDeviceListType *mLEDeviceListTail;
    IOBluetoothHCIController *mBluetoothFamily; IOBluetoothHostControllerTransport *mBluetoothTransport;
    IOWorkQueue *mControllerWorkQueue; IOWorkQueue *mReporterWorkQueue; UInt16 __reserved1, mVendorID, mProductID;
    UInt32 mLocationID; BluetoothDeviceAddress mDeviceAddress;
    bool mBuiltIn, mHostControllerVariablesInitialized, mControllerSetupIsComplete, mTransportIsReady;
    bool mTransportIsGoingAway; UInt8 mControllerSetupState; UInt16 mActiveControllerType;
    UInt8 unknown6, unknown7, unknown8;
    bool mNeedToWaitForPowerStateChangeToOn, mSupportNewIdlePolicy, mSupportPowerOff;
    bool mSupportConcurrentCreateConnection; UInt8 mNumberOfTimedOutHCICommands; UInt32 mTransportSleepType;
    bool mCanDoHardReset, mTransportPowerOn; IOBluetoothHCIControllerPowerOptions mControllerPowerOptions;
    IOBluetoothHCIControllerConfigState mControllerConfigState;
    IOBluetoothHCIControllerFeatureFlags mControllerFeatureFlags; UInt8 mNumberOfCommandsAllowedByHardware;
    bool mWaitingForACLPackets; UInt8 mNumSCOConnections; UInt64 mTotalSCOBytesSent; UInt16 mActiveConnections;
    UInt8 mNextNewSynchronousConnectionType; bool mNeedToGetCurrentUSBIsochFrameNumber;
    UInt16 unknown9, mMaxPower, unknownb, unknownc; BluetoothHCIVersionInfo mLocalVersionInfo;
    UInt32 mVendorCommandSelector; UInt8 mNumConfiguredHIDDevices, unknownd; bool mSupportWoBT, unknowne;
    UInt32 unknownf; UInt8 unknown10, unknown11, unknown12, unknown13; bool mIgnoreUSBResetCmdSent; UInt8 unknown14;
    bool mSupportDeepIdle; UInt8 unknown15; bool mWaitingForCompletedHCICommandsToSleep;
    int64_t mAppleBTLEAdvertisingReport[15], mTotalNumberofBTLEAdvertisingReportsReceived;
    int64_t mTotalNumberOfTimesBluetoothIdleTimerExpired; bool mPowerReportersCreated;
    int64_t mLESetAdvertisingData[15], mTotalNumberOfLESetAdvertisingDataCommandSent;
    bool mIdleTimerDisabled, mPowerStateChanging, mHandlingIdleTimeout;
    UInt32 mPendingIdleTimerValue, mIdleTimerValue; bool mIdleTimerValueSet;
    UInt32 mIdleTimerTime, mNVRAMIdleTimerValue; bool mSetNVRAMIdleTimerValue, mClearNVRAMIdleTimerValue;
    UInt32 mTransportIdleTimerValue;
    bool mSupportIdleTimer, mUpdatingFirmware, mPendingRequestsState, mLEConnectionCompleteOutOfSequence;
    UInt16 mControllerOutstandingCalls; bool mSystemNotReadyForSleep, mSupportDPLE; os_log_t mInternalOSLogObject;
    bool mAutoResumeSet, mACLPacketCausedFullWake, mHardResetPerformed; UInt32 mHardResetCounter;
    bool mHardResetDuringBoot, mSupportLighthouseFeature, mSendExitHIDSuspendPacket;
    UInt8 mAllowedNumberOfTimedOutHCICommands; UInt32 mCreateLEDeviceCallTime; bool mBluetoothdNotFound;
    ExpansionData *mIOBluetoothHostControllerExpansionData;
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **); virtual IOReturn AddUserClient(void *);
    virtual void DetachUserClients(); virtual bool InitializeVariables(IOBluetoothHostControllerTransport *);
    virtual bool init(IOBluetoothHCIController *, IOBluetoothHostControllerTransport *); virtual void free();
    virtual bool SetVariables(); virtual void Enable(IOBluetoothHostControllerTransport *); virtual void Disable();
    virtual void StopAndFreeVariables(); virtual bool start(IOService *); virtual void stop(IOService *);
    static IOReturn stopAction(OSObject *, void *, void *, void *, void *); virtual IOReturn stopWL(IOService *);
    virtual bool terminate(IOOptionBits = 0);
    static IOReturn terminateAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn terminateWL(IOOptionBits = 0); virtual IOReturn setProperties(OSObject *);
    static IOReturn setPropertiesAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn setPropertiesWL(OSObject *); virtual bool setProperty(const OSSymbol *, OSObject *);
    virtual bool setProperty(const OSString *, OSObject *); virtual bool setProperty(const char *, OSObject *);
    virtual bool setProperty(const char *, const char *); virtual bool setProperty(const char *, bool);
    virtual bool setProperty(const char *, unsigned long long, unsigned int);
    virtual bool setProperty(const char *, void *, unsigned int);
    virtual bool SetBluetoothControllerProperty(const OSSymbol *, OSObject *);
    virtual bool SetBluetoothControllerProperty(const OSString *, OSObject *);
    virtual bool SetBluetoothControllerProperty(const char *, OSObject *);
    virtual bool SetBluetoothControllerProperty(const char *, const char *);
    virtual bool SetBluetoothControllerProperty(const char *, bool);
    virtual bool SetBluetoothControllerProperty(const char *, unsigned long long, unsigned int);
    virtual bool SetBluetoothControllerProperty(const char *, void *, unsigned int);
    virtual IOWorkLoop *getWorkLoop() const; virtual IOCommandGate *getCommandGate() const;
    virtual void BroadcastEventNotification(BluetoothHCIRequestID, BluetoothHCIEventCode, IOReturn, UInt8 *,
        IOByteCount, BluetoothHCICommandOpCode, bool, UInt8);
    virtual void BroadcastNotification(UInt32, IOBluetoothHCIControllerConfigState,
        IOBluetoothHCIControllerConfigState);
    virtual void WaitForBluetoothd(); virtual void FoundBluetoothd();
    virtual IOBluetoothHCIControllerFeatureFlags GetControllerFeatureFlags();
    virtual bool SetControllerFeatureFlags(IOBluetoothHCIControllerFeatureFlags);
    virtual void setConfigState(IOBluetoothHCIControllerConfigState); virtual bool InitializeController();
    virtual IOReturn SetupController(bool *); virtual IOReturn SetupGeneralController();
    virtual IOReturn SetupCommonHardware(); virtual bool ControllerSetupIsComplete();
    virtual void ControllerSetupComplete(int); virtual void BluetoothHostControllerSetupCompleted();
    virtual bool InitializeHostControllerVariables(bool); virtual IOReturn CallInitializeHostControllerVariables();
    virtual void CompleteInitializeHostControllerVariables();
    virtual IOReturn configureReport(IOReportChannelList *, IOReportConfigureAction, void *, void *);
    virtual IOReturn updateReport(IOReportChannelList *, IOReportConfigureAction, void *, void *);
    virtual bool CreatePowerReporters();
    virtual IOReturn UpdatePowerReports(IOBluetoothHCIControllerInternalPowerState);
    virtual IOReturn CallCreateDeviceReporter(IOBluetoothDevice *);
    static IOReturn CreateDeviceReporterAction(OSObject *, void *, void *, void *, void *, void *, void *);
    virtual IOReturn CreateDeviceReporter(IOBluetoothDevice *);
    virtual BluetoothDeviceReporter *FindDeviceReporter(const BluetoothDeviceAddress *);
    virtual IOReturn ConvertClassOfDeviceToDeviceType(UInt32, bool, UInt16 *, char *, UInt64 *, char *, UInt8 *);
    virtual IOReturn AddDeviceReporter(BluetoothDeviceReporter *);
    virtual IOReturn RemoveDeviceReporter(IOBluetoothDevice *);
    virtual IOReturn UpdateDeviceReporter(IOBluetoothDevice *, bool);
    virtual IOReturn GetDeviceCounterForName(UInt16, char *, char *, UInt8 *);
    virtual void PrintDeviceReporterList();
    virtual void UpdateLESetAdvertisingDataReporter(IOBluetoothHCIRequest *);
    virtual IOReturn SetupPowerStateReporter();
    virtual void DesyncIncomingData(IOBluetoothIncomingDataAction, UInt8 *, UInt32);
    static void DesyncIncomingDataAction(IOBluetoothHostController *, void *, void *, UInt32, UInt32);
    virtual void SynchronizePacketSequence(UInt32); virtual void SynchronizeSCOPacketSequence(UInt32);
    virtual IOBluetoothDevice *FindDeviceWithHandle(BluetoothConnectionHandle);
    virtual IOBluetoothDevice *FindDeviceWithSCOHandle(BluetoothConnectionHandle);
    virtual IOBluetoothDevice *FindDeviceWithAddress(const BluetoothDeviceAddress *, bool);
    virtual HearingDeviceListType *FindHearingDeviceWithAddress(const BluetoothDeviceAddress *);
    virtual IOReturn AddHearingDevice(IOBluetoothDevice *);
    virtual IOReturn RemoveHearingDevice(IOBluetoothDevice *, bool);
    virtual LEDeviceListType *FindLEDeviceWithConnectionHandle(BluetoothConnectionHandle);
    virtual IOReturn AddLEDevice(BluetoothConnectionHandle);
    virtual IOReturn RemoveLEDevice(BluetoothConnectionHandle, bool);
    virtual IOReturn AddDevice(IOBluetoothDevice *); virtual IOReturn RemoveDevice(IOBluetoothDevice *);
    virtual void PrintDeviceList();
    virtual IOReturn SetDevicePublishNotificationState(const BluetoothDeviceAddress *, UInt16);
    virtual UInt16 GetDevicePublishNotificationState(const BluetoothDeviceAddress *);
    virtual IOReturn CreateDeviceFromLEConnectionResults(BluetoothHCIEventLEConnectionCompleteResults *);
    virtual IOReturn CreateDeviceFromConnectionResults(BluetoothHCIEventConnectionCompleteResults *);
    virtual IOReturn CreateDeviceFromConnectionResults(BluetoothHCIEventConnectionCompleteResults *, bool);
    virtual IOReturn DestroyDeviceWithDisconnectionResults(BluetoothHCIEventDisconnectionCompleteResults *);
    virtual IOReturn DestroyDevice(IOBluetoothDevice *); virtual IOReturn DestroyAllDevices();
    virtual bool terminateServiceNubs(); virtual bool terminateServiceNubsComplete();
    virtual void FlushDeviceACLPackets(IOBluetoothDevice *); virtual void SaveNumOutstandingACLPackets();
    virtual void DecrementIdleTimerActivityCount(UInt16); virtual void IncrementIdleTimerActivityCount();
    virtual void DecrementOutstandingACLPackets(UInt16, UInt16, UInt16, UInt16, UInt16, UInt16);
    virtual void ProcessFlushOccurredEvent(BluetoothHCIEventFlushOccurredResults *);
    virtual void ProcessNumberOfCompletedPacketsEvent(UInt8 *); virtual void ProcessHCIControllerResetEvent();
    virtual IOReturn DispatchIncomingACLData(UInt8 *, UInt32);
    virtual IOReturn DispatchIncomingSCOData(UInt8 *, UInt32, UInt32, AbsoluteTime);
    virtual IOBluetoothDevice *OpenDeviceConnection(const BluetoothDeviceAddress *);
    static IOReturn OpenDeviceConnectionAction(OSObject *, void *, void *, void *, void *);
    virtual IOBluetoothDevice *OpenDeviceConnectionWL(const BluetoothDeviceAddress *, UInt16, bool);
    virtual IOReturn SendACLData(IOMemoryDescriptor *);
    static void ACLPacketTimerFired(OSObject *, IOTimerEventSource *);
    virtual IOReturn SendACLPacket(IOBluetoothACLMemoryDescriptor *, IOBluetoothDevice * = NULL);
    virtual IOReturn TransferACLPacketToHW(IOMemoryDescriptor *);
    virtual void handleACLPacketTimeout(IOBluetoothACLMemoryDescriptor *);
    virtual IOReturn setUnackQueueCompletionCalled(void *);
    static IOReturn setUnackQueueCompletionCalledAction(OSObject *, void *, void *, void *, void *, void *, void *);
    virtual IOReturn SetACLPacketCompletion(void *);
    virtual IOReturn EnqueuePacket(IOMemoryDescriptor *, IOBluetoothDevice *);
    virtual IOReturn DequeuePacket(UInt16, UInt16, UInt16, UInt16, UInt16, UInt16);
    virtual IOReturn RemovePacket(IOBluetoothACLMemoryDescriptor *);
    virtual UInt32 RemoveAllPacketsBelongingTo(IOBluetoothDevice *);
    virtual IOReturn AdjustACLQueuesLimits(IOBluetoothDevice *);
    virtual IOReturn AdjustACLQueuesAllowance(IOBluetoothDevice *, bool);
    static IOReturn AdjustACLQueuesAllowanceAction(OSObject *, void *, void *, void *, void *, void *, void *);
    virtual char *CreateACLQueueDebugString(char *, UInt16);
    virtual void SendSCOCompleted(IOBluetoothSCOMemoryDescriptorRetainer *, AbsoluteTime);
    static IOReturn SendSCOCompletedAction(OSObject *, void *, void *, void *, void *, void *, void *);
    virtual IOReturn SendSCOData(IOMemoryDescriptor *, IOBluetoothSCOMemoryDescriptorRetainer *, int);
    virtual IOReturn SendSCOData(IOMemoryDescriptor *);
    static void SCOPacketTimerFired(OSObject *, IOTimerEventSource *);
    virtual void handleSCOPacketTimeout(IOBluetoothSCOMemoryDescriptorRetainer *);
    virtual void SetNumSCOConnections(UInt8, UInt32); virtual IOReturn ToggleSCOConnection();
    virtual IOReturn ToggleeSCOEV3Connection(); virtual IOReturn ToggleeSCOEV4Connection();
    virtual IOReturn ToggleeSCOEV5Connection(); virtual UInt16 getSynchronousConnectionPacketTypeProperty();
    virtual bool NeedToSetupController(); static IOReturn NeedToSetupControllerAction(IOBluetoothHostController *);
    virtual bool FullWake(char *); virtual void ProcessLMPData(UInt8 *, UInt32);
    static IOReturn ProcessLMPDataAction(IOBluetoothHostController *, UInt8 *, UInt32);
    virtual void ProcessLMPDataWL(UInt8 *, UInt32); virtual void ProcessACLData(UInt8 *, UInt32);
    static IOReturn ProcessACLDataAction(IOBluetoothHostController *, UInt8 *, UInt32, UInt32);
    virtual void ProcessACLDataWL(UInt8 *, UInt32, UInt32);
    virtual void ProcessSCOData(UInt8 *, UInt32, UInt32, AbsoluteTime, Boolean);
    static IOReturn ProcessSCODataAction(IOBluetoothHostController *, UInt8 *, UInt32, UInt32, AbsoluteTime *,
        Boolean);
    virtual void ProcessSCODataWL(UInt8 *, UInt32, UInt32, AbsoluteTime, Boolean);
    virtual void ProcessEventData(UInt8 *, UInt32);
    static IOReturn ProcessEventDataAction(IOBluetoothHostController *, UInt8 *, UInt32, UInt32);
    virtual void ProcessEventDataWL(UInt8 *, UInt32, UInt32);
    virtual void NotifyDataClientsForEventData(IOBluetoothHCIRequest *, UInt32, UInt8 *);
    virtual bool GetCompleteCodeForCommand(BluetoothHCICommandOpCode, BluetoothHCIEventCode *);
    virtual IOReturn GetOpCodeAndEventCode(UInt8 *, UInt32, BluetoothHCICommandOpCode *, BluetoothHCIEventCode *,
        BluetoothHCIEventStatus *, UInt8 *, BluetoothDeviceAddress *, BluetoothConnectionHandle *, bool *);
    virtual IOReturn FindConnectionCompleteType(BluetoothDeviceAddress *, BluetoothHCICommandOpCode *);
    virtual IOReturn FindSynchronousConnectionCompleteType(BluetoothDeviceAddress *, BluetoothHCICommandOpCode *);
    virtual IOReturn HandleSpecialOpcodes(BluetoothHCICommandOpCode);
    virtual IOReturn HCIRequestCreate(BluetoothHCIRequestID *, bool = false, UInt32 = 5000,
        BluetoothHCIRequestCallbackInfo * = NULL, task_t = NULL, UInt32 = 0);
    virtual IOReturn HCIRequestDelete(task_t, BluetoothHCIRequestID);
    virtual IOReturn LookupRequest(BluetoothHCIRequestID, IOBluetoothHCIRequest **);
    virtual IOReturn PrepareRequestForNewCommand(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothConnectionHandle);
    virtual IOReturn DisposeRequestsForTaskID(task_t); virtual IOReturn CleanUpOrphanedHCIRequest();
    virtual void CleanUpExpiredHCIRequest(); virtual bool HCIRequestQueuesAreEmpty();
    virtual void RemoveAllHCIRequestBelongsToThisDevice(IOBluetoothDevice *);
    virtual bool HCIRequestIsSynchronous(UInt32, bool *);
    virtual bool SetHCIRequestRequireEvents(UInt16, IOBluetoothHCIRequest *);
    virtual bool SetHCIRequestReceivedEvents(UInt8, IOBluetoothHCIRequest *);
    virtual void ValidateHCIRequestReceivedEvents(UInt8, IOBluetoothHCIRequest *);
    virtual IOReturn SendHCIRequestFormatted(BluetoothHCIRequestID, BluetoothHCICommandOpCode, IOByteCount, void *,
        const char *, ...);
    virtual IOReturn SendRawHCICommand(BluetoothHCIRequestID, char *, IOByteCount, UInt8 *, IOByteCount);
    virtual IOReturn ProcessWaitingRequests(bool); virtual IOReturn SendingRequest(IOBluetoothHCIRequest *);
    virtual IOReturn SendHCIRequestToTransport(UInt8 *, IOByteCount);
    virtual IOReturn EnqueueRequestForController(IOBluetoothHCIRequest *);
    virtual IOReturn EnqueueRequest(IOBluetoothHCIRequest *);
    virtual IOReturn DequeueRequest(IOBluetoothHCIRequest *);
    virtual IOReturn FindQueuedRequest(BluetoothHCICommandOpCode, BluetoothDeviceAddress *,
        BluetoothConnectionHandle, Boolean, IOBluetoothHCIRequest **);
    virtual IOReturn EnqueueWaitRequest(IOBluetoothHCIRequest *);
    virtual IOReturn DequeueWaitRequest(IOBluetoothHCIRequest *);
    virtual IOReturn FindQueuedWaitRequest(BluetoothHCICommandOpCode, IOBluetoothHCIRequest **);
    virtual IOReturn AbortRequest(IOBluetoothHCIRequest *);
    virtual IOReturn AbortRequestAndSetTime(IOBluetoothHCIRequest *);
    virtual IOReturn KillAllPendingRequests(bool, bool); virtual IOReturn CallKillAllPendingRequests(bool, bool);
    virtual IOReturn IncrementHCICommandTimeOutCounter(UInt16); virtual void ResetHCICommandTimeOutCounter();
    virtual void IncrementActiveConnections(); virtual void DecrementActiveConnections();
    virtual void ActiveConnectionsInProgress(); virtual void AllConnectionsGone();
    virtual void MergeChannelDescription(OSDictionary *, OSDictionary *);
    virtual void RemoveChannelRestrictions(OSDictionary *, OSDictionary *, const char *);
    virtual bool IsAllowedDevice(OSDictionary *, IOBluetoothDevice *); virtual void RemoveAllRules();
    virtual OSDictionary *GetIncomingL2CAPChannelDescription(OSNumber *);
    virtual IOReturn AddAllowedIncomingL2CAPChannel(OSDictionary *);
    virtual void RemoveAllowedIncomingL2CAPChannel(OSObject *);
    virtual void AddAllowedIncomingL2CAPChannel(BluetoothL2CAPPSM);
    virtual void AddAllowedIncomingL2CAPChannel(OSNumber *);
    virtual void RemoveAllowedIncomingL2CAPChannel(BluetoothL2CAPPSM);
    virtual OSDictionary *GetIncomingRFCOMMChannelDescription(OSNumber *);
    virtual IOReturn AddAllowedIncomingRFCOMMChannel(OSDictionary *);
    virtual void AddAllowedIncomingRFCOMMChannel(BluetoothRFCOMMChannelID);
    virtual void AddAllowedIncomingRFCOMMChannel(OSNumber *);
    virtual void AddSecureIncomingRFCOMMChannel(BluetoothRFCOMMChannelID);
    virtual void AddSecureIncomingRFCOMMChannel(OSNumber *);
    virtual void RemoveAllowedIncomingRFCOMMChannel(OSObject *);
    virtual void RemoveAllowedIncomingRFCOMMChannel(BluetoothRFCOMMChannelID);
    virtual bool IsSecureIncomingRFCOMMChannel(BluetoothRFCOMMChannelID);
    virtual void SetEnabledIncomingRFCOMMChannel(BluetoothRFCOMMChannelID, bool);
    virtual bool IsAllowedIncomingL2CAPChannelForDevice(BluetoothL2CAPPSM, IOBluetoothDevice *);
    virtual bool IsAllowedIncomingRFCOMMChannelForDevice(BluetoothRFCOMMChannelID, IOBluetoothDevice *);
    static void idleTimerFired(OSObject *, IOTimerEventSource *); virtual void StartIdleTimer(uint32_t);
    virtual void StopIdleTimer(); virtual void EvaluateHighPriorityConnections(); virtual void handleIdleTimeout();
    virtual IOReturn CallCancelTimeoutForIdleTimer(); virtual IOReturn CallUpdateTimerForIdleTimer();
    virtual IOReturn CallResetTimerForIdleTimer(); virtual IOReturn EnableIdleTimer();
    virtual IOReturn DisableIdleTimer(); virtual void ChangeIdleTimerTime(char *, UInt32);
    virtual IOReturn SetIdleTimerValue(UInt32); virtual IOReturn SetIdleTimerValueInNVRAM(UInt32);
    virtual IOReturn ClearIdleTimerValueInNVRAM(); virtual void WriteIdleTimerValueToNVRAM();
    virtual void ReadIdleTimerValueFromNVRAM(); virtual void RemoveIdleTimerValueInNVRAM();
    virtual bool SetTransportIdlePolicyValue(); virtual void WaitForAllDevicesToGetReadyToBeDestroyed();
    virtual bool UpdatePowerStateProperty(IOBluetoothHCIControllerInternalPowerState, bool);
    virtual IOReturn RequestPowerStateChange(IOBluetoothHCIControllerInternalPowerState, char *);
    virtual IOReturn RequestPowerStateChangeFromUserSpace(IOBluetoothHCIControllerInternalPowerState);
    virtual bool Power_State_Change_In_Progress(); virtual bool Power_State_Is_Off();
    virtual bool Is_Powering_Down(); virtual IOBluetoothHCIControllerInternalPowerState GetControllerPowerState();
    virtual IOReturn GetTransportCurrentPowerState(IOBluetoothHCIControllerInternalPowerState *);
    virtual IOReturn GetTransportPendingPowerState(IOBluetoothHCIControllerInternalPowerState *);
    virtual IOReturn ChangeTransportPowerStateTo(unsigned long, bool, IOBluetoothHCIControllerInternalPowerState,
        char *);
    virtual IOReturn WaitForTransportPowerStateChange(IOBluetoothHCIControllerInternalPowerState, char *);
    virtual bool SystemReadyForSleep(); virtual void SetChangingPowerState(bool);
    virtual void SetControllerPowerOptions(IOBluetoothHCIControllerPowerOptions);
    virtual IOBluetoothHCIControllerPowerOptions GetControllerPowerOptions(); virtual void TransportIsReady(bool);
    virtual void TransportIsGoingAway(); virtual IOReturn ChangeControllerStateForRestart();
    virtual IOReturn CleanUpForPoweringOff();
    virtual IOReturn CleanUpBeforeTransportTerminate(IOBluetoothHostControllerTransport *);
    virtual void SetVendorSpecificEventMask(bool); virtual IOReturn CleanUpForCompletePowerChangeFromSleepToOn();
    virtual IOReturn CleanupForPowerChangeFromOnToSleep(bool, UInt32 *);
    virtual IOReturn PerformTaskForPowerManagementCalls(IOOptionBits); virtual IOReturn disableHIDEmulation();
    virtual IOReturn SetHIDEmulation(UInt32, bool); virtual IOReturn CallSetHIDEmulation();
    virtual bool ModuleIsInUHEMode(bool *);
    virtual IOReturn TransportRadioPowerOff(BluetoothHCICommandOpCode, char *, int, IOBluetoothHCIRequest *);
    virtual IOReturn GetTransportRadioPowerState(UInt8 *); virtual IOReturn SetTransportRadioPowerState(UInt8);
    virtual IOReturn CallPowerRadio(bool); virtual IOReturn SendBFCSetParams(UInt8, UInt8, UInt8);
    virtual bool SetMaxPowerForConnection(UInt32, UInt8, UInt16);
    virtual IOReturn WriteDeviceAddress(BluetoothHCIRequestID, BluetoothDeviceAddress *);
    virtual IOReturn WriteLocalSupportedFeatures(UInt32, void *); virtual IOReturn WriteBufferSize();
    virtual IOReturn DisableScan(); virtual IOReturn CallBluetoothHCIReset(bool, char *);
    virtual IOReturn IgnoreUSBReset(bool); virtual IOReturn HardResetController(UInt16);
    virtual bool WillResetModule(); static IOReturn HardResetControllerAction(OSObject *, UInt16);
    virtual IOReturn EnqueueHardResetControllerAction(UInt16); virtual IOReturn ResetTransportHardwareStatus();
    virtual IOReturn GetTransportHardwareStatus(UInt32 *);
    virtual void TransportTerminating(IOBluetoothHostControllerTransport *);
    virtual IOReturn GetTransportInfo(BluetoothTransportInfo *); virtual bool SupportWoBT();
    virtual bool IsTBFCSupported(); virtual bool IsAnyDevicesTBFCPageCapable(); virtual bool SupportDeepIdle();
    virtual IOReturn SetIdlePolicy(bool); virtual bool BluetoothRemoteWakeEnabled();
    virtual bool FileVaultIsTurnedOn(); virtual IOReturn ControllerCommandSleep(void *, UInt32, char *, bool);
    virtual UInt32 ConvertAddressToUInt32(void *); virtual IOReturn UpdateFirmware(UInt32);
    virtual bool NeedToIncreaseInactivityTime(); virtual void DisableControllerWorkQueue();
    virtual void DoNotTickleDisplay(); virtual IOReturn ValidSleepTypeFromPowerManager(UInt32 *);
    virtual IOReturn ToggleLMPLogging(); virtual IOReturn SetupLighthouse();
    virtual IOReturn SetLighthouseControl(UInt8);
    virtual IOReturn SetLighthouseParameters(UInt16, UInt16, UInt16, UInt8, UInt8, SInt8, UInt8);
    virtual IOReturn SetLighthouseDebugQuery(UInt8); virtual void WakeUpLEConnectionCompleteOutOfSequenceThread();
    virtual IOReturn RecoverX238EModule(); virtual void SetControllerSleepMode();
    virtual void TakeAHexDump(const void *, UInt32); virtual void PrintAllHCIRequests();
    virtual void PrintDeviceListAddress(); virtual void PrintClassVariablesContent();
    virtual os_log_t CreateOSLogObject(); virtual BluetoothHCIRequestID GetMaxRequestID();
    virtual IOReturn TestLEAdvertisingReportEvent(UInt8); virtual bool IsClassicSecureConnectionsSupported();
    virtual IOReturn BluetoothHCIInquiry(BluetoothHCIRequestID, BluetoothLAP, BluetoothHCIInquiryLength,
        BluetoothHCIResponseCount, BluetoothHCIInquiryResults *);
    virtual IOReturn BluetoothHCIInquiryCancel(BluetoothHCIRequestID);
    virtual IOReturn BluetoothHCIPeriodicInquiryMode(BluetoothHCIRequestID, BluetoothHCIInquiryLength,
        BluetoothHCIInquiryLength, BluetoothLAP, BluetoothHCIInquiryLength, BluetoothHCIResponseCount,
        BluetoothHCIInquiryResults *);
    virtual IOReturn BluetoothHCIExitPeriodicInquiryMode(BluetoothHCIRequestID);
    virtual IOReturn BluetoothHCICreateConnection(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothPacketType, BluetoothPageScanRepetitionMode, BluetoothPageScanMode, BluetoothClockOffset,
        BluetoothAllowRoleSwitch, BluetoothHCIEventConnectionCompleteResults *);
    virtual IOReturn BluetoothHCIDisconnect(BluetoothHCIRequestID, BluetoothConnectionHandle, BluetoothReasonCode,
        BluetoothHCIEventDisconnectionCompleteResults *);
    virtual IOReturn BluetoothHCIAddSCOConnection(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothPacketType);
    virtual IOReturn BluetoothHCIAcceptConnectionRequest(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothRole);
    virtual IOReturn BluetoothHCIRejectConnectionRequest(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothReasonCode);
    virtual IOReturn BluetoothHCILinkKeyRequestReply(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        const BluetoothKey *, BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCILinkKeyRequestNegativeReply(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIPINCodeRequestReply(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        IOByteCount, const BluetoothPINCode *, BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIPINCodeRequestNegativeReply(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIChangeConnectionPacketType(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothPacketType);
    virtual IOReturn BluetoothHCIAuthenticationRequested(BluetoothHCIRequestID, BluetoothConnectionHandle);
    virtual IOReturn BluetoothHCISetEncryptionEnable(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothEncryptionEnable);
    virtual IOReturn BluetoothHCIChangeConnectionLinkKey(BluetoothHCIRequestID, BluetoothConnectionHandle);
    virtual IOReturn BluetoothHCIMasterLinkKey(BluetoothHCIRequestID, BluetoothKeyFlag);
    virtual IOReturn BluetoothHCIRemoteNameRequest(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothPageScanRepetitionMode, BluetoothPageScanMode, BluetoothClockOffset,
        BluetoothHCIEventRemoteNameRequestResults *);
    virtual IOReturn BluetoothHCIReadRemoteSupportedFeatures(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIEventReadRemoteSupportedFeaturesResults *);
    virtual IOReturn BluetoothHCIReadRemoteExtendedFeatures(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIExtendedInquiryResponseDataType, BluetoothHCIEventReadRemoteExtendedFeaturesResults *);
    virtual IOReturn BluetoothHCIReadRemoteVersionInformation(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIEventReadRemoteVersionInfoResults *);
    virtual IOReturn BluetoothHCIReadClockOffset(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothClockOffset *);
    virtual IOReturn BluetoothHCIIOCapabilityRequestReply(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        UInt8, UInt8, UInt8);
    virtual IOReturn BluetoothHCIUserConfirmationRequestReply(BluetoothHCIRequestID,
        const BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIUserConfirmationRequestNegativeReply(BluetoothHCIRequestID,
        const BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIUserPasskeyRequestReply(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        UInt32);
    virtual IOReturn BluetoothHCIUserPasskeyRequestNegativeReply(BluetoothHCIRequestID,
        const BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIRemoteOOBDataRequestReply(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothHCISimplePairingOOBData *, BluetoothHCISimplePairingOOBData *);
    virtual IOReturn BluetoothHCIRemoteOOBDataRequestNegativeReply(BluetoothHCIRequestID,
        const BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIIOCapabilityRequestNegativeReply(BluetoothHCIRequestID,
        const BluetoothDeviceAddress *, UInt8);
    virtual IOReturn BluetoothHCISetupSynchronousConnection(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCISetupSynchronousConnectionParams *);
    virtual IOReturn BluetoothHCIAcceptSynchronousConnectionRequest(BluetoothHCIRequestID,
        const BluetoothDeviceAddress *, BluetoothHCIAcceptSynchronousConnectionRequestParams *);
    virtual IOReturn BluetoothHCIRejectSynchronousConnectionRequest(BluetoothHCIRequestID,
        const BluetoothDeviceAddress *, UInt8);
    virtual IOReturn BluetoothHCIEnhancedSetupSynchronousConnection(BluetoothHCIRequestID,
        BluetoothConnectionHandle, BluetoothHCIEnhancedSetupSynchronousConnectionParams *);
    virtual IOReturn BluetoothHCIEnhancedAcceptSynchronousConnectionRequest(BluetoothHCIRequestID,
        const BluetoothDeviceAddress *, BluetoothHCIEnhancedAcceptSynchronousConnectionRequestParams *);
    virtual IOReturn BluetoothHCIHoldMode(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIModeInterval, BluetoothHCIModeInterval);
    virtual IOReturn BluetoothHCISniffMode(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIModeInterval, BluetoothHCIModeInterval, BluetoothHCISniffAttemptCount,
        BluetoothHCISniffTimeout);
    virtual IOReturn BluetoothHCIExitSniffMode(BluetoothHCIRequestID, BluetoothConnectionHandle);
    virtual IOReturn BluetoothHCIParkMode(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIParkModeBeaconInterval, BluetoothHCIParkModeBeaconInterval);
    virtual IOReturn BluetoothHCIExitParkMode(BluetoothHCIRequestID, BluetoothConnectionHandle);
    virtual IOReturn BluetoothHCIQualityOfServiceSetup(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIQualityOfServiceSetupParams *);
    virtual IOReturn BluetoothHCIRoleDiscovery(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIRoleInfo *);
    virtual IOReturn BluetoothHCISwitchRole(BluetoothHCIRequestID, BluetoothDeviceAddress *, BluetoothHCIRole);
    virtual IOReturn BluetoothHCIReadLinkPolicySettings(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCILinkPolicySettingsInfo *);
    virtual IOReturn BluetoothHCIReadDefaultLinkPolicySettings(BluetoothHCIRequestID,
        BluetoothHCILinkPolicySettingsInfo *);
    virtual IOReturn BluetoothHCIWriteLinkPolicySettings(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCILinkPolicySettings, BluetoothConnectionHandle *);
    virtual IOReturn BluetoothHCIWriteDefaultLinkPolicySettings(BluetoothHCIRequestID, BluetoothConnectionHandle);
    virtual IOReturn BluetoothHCISniffSubrating(BluetoothHCIRequestID, UInt16, UInt16, UInt16, UInt16, UInt16 *);
    virtual IOReturn BluetoothHCIFlowSpecification(BluetoothHCIRequestID, BluetoothHCIEventFlowSpecificationData *,
        BluetoothHCIEventFlowSpecificationData *);
    virtual IOReturn BluetoothHCISetEventMask(BluetoothHCIRequestID, BluetoothSetEventMask *);
    virtual IOReturn BluetoothHCILESetEventMask(BluetoothHCIRequestID, BluetoothSetEventMask *);
    virtual IOReturn BluetoothHCILEReadBufferSize(BluetoothHCIRequestID, BluetoothHCILEBufferSize *);
    virtual IOReturn BluetoothHCILESetScanEnable(BluetoothHCIRequestID, UInt8, UInt8);
    virtual IOReturn BluetoothHCILESetAdvertiseEnable(BluetoothHCIRequestID, UInt8);
    virtual IOReturn BluetoothHCILEReadLocalSupportedFeatures(BluetoothHCIRequestID,
        BluetoothHCISupportedFeatures *);
    virtual IOReturn BluetoothHCILEReadRemoteUsedFeatures(BluetoothHCIRequestID, UInt16,
        BluetoothHCISupportedFeatures *);
    virtual IOReturn BluetoothHCIReset(BluetoothHCIRequestID, char *);
    virtual IOReturn BluetoothHCISetEventFilter(BluetoothHCIRequestID, UInt8, UInt8,
        BluetoothEventFilterCondition *);
    virtual IOReturn BluetoothHCIFlush(BluetoothHCIRequestID, BluetoothConnectionHandle);
    virtual IOReturn BluetoothHCIReadPINType(BluetoothHCIRequestID, BluetoothPINType *);
    virtual IOReturn BluetoothHCIWritePINType(BluetoothHCIRequestID, BluetoothPINType);
    virtual IOReturn BluetoothHCICreateNewUnitKey(BluetoothHCIRequestID);
    virtual IOReturn BluetoothHCIReadStoredLinkKey(BluetoothHCIRequestID, BluetoothDeviceAddress *,
        BluetoothHCIReadStoredLinkKeysFlag *, BluetoothHCIStoredLinkKeysInfo *);
    virtual IOReturn BluetoothHCIWriteStoredLinkKey(BluetoothHCIRequestID, IOItemCount, BluetoothDeviceAddress[],
        BluetoothKey[], BluetoothHCINumLinkKeysToWrite *);
    virtual IOReturn BluetoothHCIDeleteStoredLinkKey(BluetoothHCIRequestID, BluetoothDeviceAddress *,
        BluetoothHCIDeleteStoredLinkKeyFlag *, BluetoothHCINumLinkKeysDeleted *);
    virtual IOReturn BluetoothHCIChangeLocalName(BluetoothHCIRequestID, BluetoothDeviceName);
    virtual IOReturn BluetoothHCIReadLocalName(BluetoothHCIRequestID, BluetoothDeviceName);
    virtual IOReturn BluetoothHCIReadConnectionAcceptTimeout(BluetoothHCIRequestID,
        BluetoothHCIConnectionAcceptTimeout *);
    virtual IOReturn BluetoothHCIWriteConnectionAcceptTimeout(BluetoothHCIRequestID,
        BluetoothHCIConnectionAcceptTimeout);
    virtual IOReturn BluetoothHCIReadPageTimeout(BluetoothHCIRequestID, BluetoothHCIPageTimeout *);
    virtual IOReturn BluetoothHCIWritePageTimeout(BluetoothHCIRequestID, BluetoothHCIPageTimeout);
    virtual IOReturn BluetoothHCIReadScanEnable(BluetoothHCIRequestID, BluetoothHCIPageScanEnableState *);
    virtual IOReturn BluetoothHCIWriteScanEnable(BluetoothHCIRequestID, BluetoothHCIPageScanEnableState, bool);
    virtual IOReturn BluetoothHCIReadPageScanActivity(BluetoothHCIRequestID, BluetoothHCIScanActivity *);
    virtual IOReturn BluetoothHCIWritePageScanActivity(BluetoothHCIRequestID, BluetoothHCIScanActivity *);
    virtual IOReturn BluetoothHCIReadInquiryScanActivity(BluetoothHCIRequestID, BluetoothHCIScanActivity *);
    virtual IOReturn BluetoothHCIWriteInquiryScanActivity(BluetoothHCIRequestID, BluetoothHCIScanActivity *);
    virtual IOReturn BluetoothHCIReadAuthenticationEnable(BluetoothHCIRequestID,
        BluetoothHCIAuthenticationEnable *);
    virtual IOReturn BluetoothHCIWriteAuthenticationEnable(BluetoothHCIRequestID, BluetoothHCIAuthenticationEnable);
    virtual IOReturn BluetoothHCIReadEncryptionMode(BluetoothHCIRequestID, BluetoothHCIEncryptionMode *);
    virtual IOReturn BluetoothHCIWriteEncryptionMode(BluetoothHCIRequestID, BluetoothHCIEncryptionMode);
    virtual IOReturn BluetoothHCIReadClassOfDevice(BluetoothHCIRequestID, BluetoothClassOfDevice *);
    virtual IOReturn BluetoothHCIWriteClassOfDevice(BluetoothHCIRequestID, BluetoothClassOfDevice);
    virtual IOReturn BluetoothHCIReadVoiceSetting(BluetoothHCIRequestID, BluetoothHCIVoiceSetting *);
    virtual IOReturn BluetoothHCIWriteVoiceSetting(BluetoothHCIRequestID, BluetoothHCIVoiceSetting);
    virtual IOReturn BluetoothHCIReadAutomaticFlushTimeout(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIAutomaticFlushTimeoutInfo *);
    virtual IOReturn BluetoothHCIWriteAutomaticFlushTimeout(BluetoothHCIRequestID,
        BluetoothHCIAutomaticFlushTimeoutInfo *, BluetoothConnectionHandle *);
    virtual IOReturn BluetoothHCIReadNumBroadcastRetransmissions(BluetoothHCIRequestID,
        BluetoothHCINumBroadcastRetransmissions *);
    virtual IOReturn BluetoothHCIWriteNumBroadcastRetransmissions(BluetoothHCIRequestID,
        BluetoothHCINumBroadcastRetransmissions);
    virtual IOReturn BluetoothHCIReadHoldModeActivity(BluetoothHCIRequestID, BluetoothHCIHoldModeActivity *);
    virtual IOReturn BluetoothHCIWriteHoldModeActivity(BluetoothHCIRequestID, BluetoothHCIHoldModeActivity);
    virtual IOReturn BluetoothHCIReadTransmitPowerLevel(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCITransmitPowerLevelType, BluetoothHCITransmitPowerLevelInfo *);
    virtual IOReturn BluetoothHCIReadSCOFlowControlEnable(BluetoothHCIRequestID, BluetoothHCIFlowControlState *);
    virtual IOReturn BluetoothHCIWriteSCOFlowControlEnable(BluetoothHCIRequestID, BluetoothHCIFlowControlState);
    virtual IOReturn BluetoothHCISetHostControllerToHostFlowControl(BluetoothHCIRequestID,
        BluetoothHCIFlowControlState);
    virtual IOReturn BluetoothHCIHostBufferSize(BluetoothHCIRequestID, BluetoothHCIBufferSize *);
    virtual IOReturn BluetoothHCIHostNumberOfCompletedPackets(BluetoothHCIRequestID, UInt8, UInt16 *, UInt16 *);
    virtual IOReturn BluetoothHCIReadLinkSupervisionTimeout(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCILinkSupervisionTimeout *);
    virtual IOReturn BluetoothHCIWriteLinkSupervisionTimeout(BluetoothHCIRequestID,
        BluetoothHCILinkSupervisionTimeout *, BluetoothConnectionHandle *);
    virtual IOReturn BluetoothHCIReadNumberOfSupportedIAC(BluetoothHCIRequestID, BluetoothHCISupportedIAC *);
    virtual IOReturn BluetoothHCIReadCurrentIACLAP(BluetoothHCIRequestID, BluetoothHCICurrentInquiryAccessCodes *);
    virtual IOReturn BluetoothHCIWriteCurrentIACLAP(BluetoothHCIRequestID,
        BluetoothHCICurrentInquiryAccessCodesForWrite *);
    virtual IOReturn BluetoothHCIReadPageScanPeriodMode(BluetoothHCIRequestID, BluetoothHCIPageScanPeriodMode *);
    virtual IOReturn BluetoothHCIWritePageScanPeriodMode(BluetoothHCIRequestID, BluetoothHCIPageScanPeriodMode);
    virtual IOReturn BluetoothHCIReadPageScanMode(BluetoothHCIRequestID, BluetoothHCIPageScanMode *);
    virtual IOReturn BluetoothHCIWritePageScanMode(BluetoothHCIRequestID, BluetoothHCIPageScanMode);
    virtual IOReturn BluetoothHCIEnhancedFlush(BluetoothHCIRequestID, UInt16, UInt8, UInt16 *);
    virtual IOReturn BluetoothHCIReadExtendedInquiryResponse(BluetoothHCIRequestID,
        BluetoothHCIReadExtendedInquiryResponseResults *);
    virtual IOReturn BluetoothHCIWriteExtendedInquiryResponse(BluetoothHCIRequestID, UInt8,
        BluetoothHCIExtendedInquiryResponse *);
    virtual IOReturn BluetoothHCIRefreshEncryptionKey(BluetoothHCIRequestID, UInt16,
        BluetoothHCIEventEncryptionKeyRefreshCompleteResults *);
    virtual IOReturn BluetoothHCIReadInquiryMode(BluetoothHCIRequestID, BluetoothHCIInquiryMode *);
    virtual IOReturn BluetoothHCIWriteInquiryMode(BluetoothHCIRequestID, BluetoothHCIInquiryMode);
    virtual IOReturn BluetoothHCIReadSimplePairingMode(BluetoothHCIRequestID, BluetoothHCISimplePairingMode *);
    virtual IOReturn BluetoothHCIWriteSimplePairingMode(BluetoothHCIRequestID, BluetoothHCISimplePairingMode);
    virtual IOReturn BluetoothHCIReadLocalOOBData(BluetoothHCIRequestID, BluetoothHCIReadLocalOOBDataResults *);
    virtual IOReturn BluetoothHCIReadInquiryResponseTransmitPower(BluetoothHCIRequestID,
        BluetoothHCITransmitPowerLevel *);
    virtual IOReturn BluetoothHCIWriteInquiryResponseTransmitPower(BluetoothHCIRequestID,
        BluetoothHCITransmitPowerLevel);
    virtual IOReturn BluetoothHCISendKeypressNotification(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        UInt8);
    virtual IOReturn BluetoothHCIReadDefaultErroneousDataReporting(BluetoothHCIRequestID,
        BluetoothHCIErroneousDataReporting *);
    virtual IOReturn BluetoothHCIWriteDefaultErroneousDataReporting(BluetoothHCIRequestID,
        BluetoothHCIErroneousDataReporting);
    virtual IOReturn BluetoothHCIReadAFHChannelAssessmentMode(BluetoothHCIRequestID,
        BluetoothHCIAFHChannelAssessmentMode *);
    virtual IOReturn BluetoothHCIWriteAFHChannelAssessmentMode(BluetoothHCIRequestID,
        BluetoothHCIAFHChannelAssessmentMode);
    virtual IOReturn BluetoothHCISetAFHHostChannelClassification(BluetoothHCIRequestID,
        BluetoothAFHHostChannelClassification *);
    virtual IOReturn BluetoothHCIReadInquiryScanType(BluetoothHCIRequestID, BluetoothHCIInquiryScanType *);
    virtual IOReturn BluetoothHCIWriteInquiryScanType(BluetoothHCIRequestID, BluetoothHCIInquiryScanType);
    virtual IOReturn BluetoothHCIReadPageScanType(BluetoothHCIRequestID, BluetoothHCIPageScanType *);
    virtual IOReturn BluetoothHCIWritePageScanType(BluetoothHCIRequestID, BluetoothHCIPageScanType);
    virtual IOReturn BluetoothHCIReadLocalVersionInformation(BluetoothHCIRequestID, BluetoothHCIVersionInfo *);
    virtual IOReturn BluetoothHCIReadLocalSupportedCommands(BluetoothHCIRequestID, BluetoothHCISupportedCommands *);
    virtual IOReturn BluetoothHCIReadLocalSupportedFeatures(BluetoothHCIRequestID, BluetoothHCISupportedFeatures *);
    virtual IOReturn BluetoothHCIReadLocalExtendedFeatures(BluetoothHCIRequestID, UInt8,
        BluetoothHCIExtendedFeaturesInfo *);
    virtual IOReturn BluetoothHCIReadBufferSize(BluetoothHCIRequestID, BluetoothHCIBufferSize *);
    virtual IOReturn BluetoothHCIReadCountryCode(BluetoothHCIRequestID, BluetoothHCICountryCode *);
    virtual IOReturn BluetoothHCIReadDeviceAddress(BluetoothHCIRequestID, BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIReadFailedContactCounter(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIFailedContactInfo *);
    virtual IOReturn BluetoothHCIResetFailedContactCounter(BluetoothHCIRequestID, BluetoothConnectionHandle);
    virtual IOReturn BluetoothHCIGetLinkQuality(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCILinkQualityInfo *);
    virtual IOReturn BluetoothHCIReadRSSI(BluetoothHCIRequestID, BluetoothConnectionHandle, BluetoothHCIRSSIInfo *);
    virtual IOReturn BluetoothHCIReadAFHChannelMap(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothAFHResults *);
    virtual IOReturn BluetoothHCIReadClock(BluetoothHCIRequestID, BluetoothConnectionHandle, UInt8,
        BluetoothReadClockInfo *);
    virtual IOReturn BluetoothHCIReadEncryptionKeySize(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIEncryptionKeySizeInfo *);
    virtual IOReturn BluetoothHCICreateConnectionCancel(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIRemoteNameRequestCancel(BluetoothHCIRequestID, const BluetoothDeviceAddress *,
        BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIReadLMPHandle(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIReadLMPHandleResults *);
    virtual IOReturn BluetoothHCIReadLoopbackMode(BluetoothHCIRequestID, BluetoothHCILoopbackMode *);
    virtual IOReturn BluetoothHCIWriteLoopbackMode(BluetoothHCIRequestID, BluetoothHCILoopbackMode);
    virtual IOReturn BluetoothHCIEnableDeviceUnderTestMode(BluetoothHCIRequestID);
    virtual IOReturn BluetoothHCIWriteSimplePairingDebugMode(BluetoothHCIRequestID,
        BluetoothSimplePairingDebugMode);
    virtual IOReturn VendorCommand(BluetoothHCIRequestID, BluetoothHCIVendorCommandSelector, UInt8 *, IOByteCount,
        IOByteCount, UInt8 *);
    virtual IOReturn BluetoothHCIBroadcomReadRawRSSI(BluetoothHCIRequestID, BluetoothConnectionHandle,
        BluetoothHCIRSSIInfo *);
    virtual IOReturn BluetoothHCIBroadcomBFCSuspend(BluetoothHCIRequestID, BluetoothConnectionHandle);
    virtual IOReturn BluetoothHCIBroadcomBFCResume(BluetoothHCIRequestID, BluetoothConnectionHandle,
        const BluetoothDeviceAddress *, BluetoothBroadcomBFCReconnectData *);
    virtual IOReturn BluetoothHCIBroadcomBFCReadParams(UInt32, BluetoothBroadcomBFCParams *);
    virtual IOReturn BluetoothHCIBroadcomBFCSetParams(UInt32, BluetoothBroadcomBFCParams *);
    virtual IOReturn BluetoothHCIBroadcomSetTransmitPower(UInt32, UInt16, SInt8);
    virtual IOReturn BluetoothHCIBroadcomBFCReadRemoteBPCSFeatures(UInt32, UInt16,
        BluetoothBroadcomBFCRemoteBPCSFeatures *);
    virtual IOReturn BluetoothHCIBroadcomBFCWriteScanEnable(UInt32, UInt8);
    virtual IOReturn BluetoothHCIBroadcomBFCCreateConnection(UInt32, const BluetoothDeviceAddress *, UInt16,
        BluetoothHCIEventConnectionCompleteResults *);
    virtual IOReturn BluetoothHCIBroadcomSetEventMask(UInt32, BluetoothBroadcomSetEventMask *);
    virtual IOReturn BluetoothHCIBroadcomReadLocalFirmwareInfo(UInt32, UInt8, BluetoothBroadcomLocalFirmwareInfo *);
    virtual IOReturn BluetoothHCIBroadcomBFCReadScanEnable(UInt32, UInt8 *);
    virtual IOReturn BluetoothHCIBroadcomBFCIsConnectionTBFCSuspended(UInt32, UInt16,
        BluetoothBroadcomBFCConnectionTBFCSuspendedInfo *);
    virtual IOReturn BluetoothHCIBroadcomSetUSBAutoResume(UInt32, UInt16);
    virtual IOReturn BluetoothHCIBroadcomChangeLNAGainCoexsECI(UInt32, UInt8);
    virtual IOReturn BluetoothHCIBroadcomTurnOFFDynamicPowerControl(UInt32, UInt8, const BluetoothDeviceAddress *);
    virtual IOReturn BluetoothHCIBroadcomIncreaseDecreasePowerLevel(UInt32, const BluetoothDeviceAddress *, UInt8);
    virtual IOReturn BluetoothHCIBroadcomARMMemoryPoke(UInt32, UInt32, UInt32, UInt8 *);
    virtual IOReturn BluetoothHCIBroadcomARMMemoryPeek(UInt32, UInt32, UInt8 *);
    virtual IOReturn BluetoothHCIBroadcomUARTSetSleepmodeParam(UInt32, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8,
        UInt8, UInt32, UInt8);
    virtual IOReturn BluetoothHCIBroadcomReadVerboseConfigVersionInfo(UInt32,
        BluetoothBroadcomVerboseConfigVersionInfo *);
    virtual IOReturn BluetoothHCIBroadcomGetBasicRateACLConnectionStats();
    virtual IOReturn BluetoothHCIBroadcomResetBasicRateACLConnectionStats();
    virtual IOReturn BluetoothHCIBroadcomGetEDRACLConnectionStats();
    virtual IOReturn BluetoothHCIBroadcomIgnoreUSBReset(UInt32, UInt8, UInt8 *);
    virtual IOReturn BluetoothHCIBroadcomLighthouseControl(UInt32, UInt8);
    virtual IOReturn BluetoothHCIBroadcomLighthouseSetParameters(UInt32, UInt16, UInt16, UInt16, UInt8, UInt8,
        SInt8, UInt8);
    virtual IOReturn BluetoothHCIBroadcomLighthouseDebugQuery(UInt32, UInt8);
    virtual IOReturn BluetoothHCIBroadcomMasterSkipSniffMode(UInt16, UInt8, UInt8, UInt16, UInt16);
    virtual IOReturn BluetoothHCIBroadcomLoadPwrRegulatoryFile(UInt8 *, UInt8);
    virtual IOReturn BluetoothWriteLocalAddressFromRegistry();
    NK_MEMBERS(IOBluetoothHostController)
};
#endif
#endif

/* CSRBluetoothHostController */
#ifndef _IOKIT_CSRBLUETOOTHHOSTCONTROLLER_H
#define _IOKIT_CSRBLUETOOTHHOSTCONTROLLER_H
#ifdef __cplusplus
class CSRBluetoothHostController : public IOBluetoothHostController {
    OSDeclareDefaultStructors(CSRBluetoothHostController)
public:
    virtual bool init(IOBluetoothHCIController *, IOBluetoothHostControllerTransport *); virtual void free();
    virtual bool InitializeController(); virtual IOReturn SetupController(bool *);
    virtual IOReturn GetOpCodeAndEventCode(UInt8 *, UInt32, BluetoothHCICommandOpCode *, BluetoothHCIEventCode *,
        BluetoothHCIEventStatus *, UInt8 *, BluetoothDeviceAddress *, BluetoothConnectionHandle *, bool *);
    virtual void ProcessEventDataWL(UInt8 *, UInt32, UInt32);
    virtual IOReturn TransportRadioPowerOff(BluetoothHCICommandOpCode, char *, int, IOBluetoothHCIRequest *);
    NK_MEMBERS(CSRBluetoothHostController)
};
#endif
#endif

/* AppleCSRBluetoothHostController */
#ifndef _APPLE_APPLECSRBLUETOOTHHOSTCONTROLLER_H
#define _APPLE_APPLECSRBLUETOOTHHOSTCONTROLLER_H
#ifdef __cplusplus
class AppleCSRBluetoothHostController : public CSRBluetoothHostController {
    OSDeclareDefaultStructors(AppleCSRBluetoothHostController)
public:
    struct ExpansionData { void *mRefCon; };
protected:
    ExpansionData *mExpansionData;
public:
    virtual bool init(IOBluetoothHCIController *, IOBluetoothHostControllerTransport *); virtual void free();
    virtual IOReturn CleanUpBeforeTransportTerminate(IOBluetoothHostControllerTransport *);
    virtual IOReturn setPropertiesWL(OSObject *);
    virtual bool GetCompleteCodeForCommand(BluetoothHCICommandOpCode, BluetoothHCIEventCode *);
    virtual bool SetHCIRequestRequireEvents(UInt16, IOBluetoothHCIRequest *);
    virtual bool NeedToIncreaseInactivityTime();
    NK_MEMBERS(AppleCSRBluetoothHostController)
};
#endif
#endif

/* IOBluetoothACPIMethods */
#ifndef _IOKIT_IOBLUETOOTHACPIMETHODS_H
#define _IOKIT_IOBLUETOOTHACPIMETHODS_H
#ifdef __cplusplus
class IOBluetoothACPIMethods : public IOService {
    OSDeclareDefaultStructors(IOBluetoothACPIMethods)
public:
    friend class IOBluetoothHCIController; friend class IOBluetoothHostControllerTransport;
protected:
    IOBluetoothHCIController *mBluetoothFamily; IOACPIPlatformDevice *mACPIDevice; IOService *mProvider;
    bool mResetMethodAvailable, mROMBootMethodAvailable, mPowerUpMethodAvailable, mPowerDownMethodAvailable;
    bool mLowPowerMethodAvailable; os_log_t mInternalOSLogObject;
public:
    bool init(IOService *); virtual void free(); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual void SetBluetoothFamily(IOBluetoothHCIController *); virtual void CheckSpecialGPIO();
    virtual IOReturn SetBTRS(); virtual IOReturn SetBTPU(); virtual IOReturn SetBTPD();
    virtual IOReturn SetBTRB(bool, bool *); virtual IOReturn SetBTLP(bool); virtual bool ResetMethodIsAvailable();
    virtual bool ROMBootMethodIsAvailable(); virtual bool PowerUpMethodIsAvailable();
    virtual bool PowerDownMethodIsAvailable(); virtual bool LowPowerMethodIsAvailable();
    virtual UInt32 GetCurrentTime(); virtual void ConvertErrorCodeToString(UInt32, char *, char *);
    NK_MEMBERS(IOBluetoothACPIMethods)
};
#endif
#endif

/* IOBluetoothDataQueue */
#ifndef _IOKIT_IOBLUETOOTHDATAQUEUE_H
#define _IOKIT_IOBLUETOOTHDATAQUEUE_H
#ifdef __cplusplus
class IOBluetoothDataQueue : public IOSharedDataQueue {
    OSDeclareDefaultStructors(IOBluetoothDataQueue)
protected:
    bool mInitializedWithBuffer; char mDataQueueOwnerName[48]; IOMemoryMap *mMemoryMap;
    IOMemoryDescriptor *mMemoryDescriptor; bool mInitializedWithClientBuffer; UInt32 mNotifyMsgSize;
public:
    static IOBluetoothDataQueue *withCapacity(UInt32); static IOBluetoothDataQueue *withEntries(UInt32, UInt32);
    static IOBluetoothDataQueue *withBuffer(void *, UInt32);
    static IOBluetoothDataQueue *withClientBuffer(mach_vm_address_t, UInt32, task_t); virtual void free();
    virtual void sendDataAvailableNotification(); virtual void setNotificationPort(mach_port_t);
    virtual bool setQueueSize(UInt32, bool); virtual bool initWithCapacity(UInt32);
    virtual bool initWithBuffer(void *, UInt32);
    virtual bool initWithClientBuffer(mach_vm_address_t, UInt32, task_t); virtual bool enqueue(void *, UInt32);
    virtual UInt32 numberOfFreeBlocks(UInt64); virtual UInt32 freeSpaceInQueue();
    virtual void setDataQueueOwnerName(char *);
    NK_MEMBERS(IOBluetoothDataQueue)
};
#endif
#endif

/* IOBluetoothHCIController */
#ifndef _IOKIT_IOBLUETOOTHHCICONTROLLER_H
#define _IOKIT_IOBLUETOOTHHCICONTROLLER_H
#ifdef __cplusplus
struct BluetoothHardwareListType {
    IOBluetoothHostControllerTransport *mBluetoothTransport; IOBluetoothHostController *mBluetoothHostController;
    bool mFoundWithTransport, mCreated, unknown3; UInt8 mHardResetCounter, unknown4;
    BluetoothHardwareListType *mNextHardware; BluetoothHardwareListType *mPreviousHardware;
};
#endif
struct HCIEventNotificationListener { task_t owningTask; mach_port_t port; void *refCon; UInt64 unknown; };
__BEGIN_DECLS
UInt32 IOBluetoothRingBufferRead(UInt32 *, void *, UInt32, UInt32);
UInt32 IOBluetoothRingBufferReadAtOffset(UInt32 *, void *, UInt32, IOByteCount, UInt32);
UInt32 IOBluetoothRingBufferWrite(UInt32 *, void *, UInt32, UInt32);
UInt32 IOBluetoothRingBufferWriteAtOffset(UInt32 *, void *, UInt32, IOByteCount, UInt32);
__END_DECLS
#ifdef __cplusplus
bool SearchForTransportEventTimeOutOccurred(OSObject *, IOTimerEventSource *);
void FullWakeTimeOutOccurred(OSObject *, IOTimerEventSource *);
void RecoveryTimeOutOccurred(OSObject *, IOTimerEventSource *);
class IOBluetoothHCIController : public IOService {
    OSDeclareDefaultStructors(IOBluetoothHCIController)
public:
    friend class IOBluetoothHostController; friend class IOBluetoothHostControllerTransport;
    friend class IOBluetoothHostControllerUSBTransport; friend class IOBluetoothHostControllerUARTTransport;
    struct ExpansionData { void *mUnusedPointer1; void *mUnusedPointer2; };
    IOWorkLoop *mWorkLoop; IOCommandGate *mCommandGate; IOWorkLoop *mUSBHardResetWorkLoop;
    IOCommandGate *mUSBHardResetCommandGate; OSSet *mCommandUserClientSet; IOBluetoothPacketLogger *mPacketLogger;
    IONotifier *mPacketLoggerPublishNotifier; IODisplayWrangler *mDisplayManager;
    IONotifier *mDisplayManagerPublishNotifier; IONotifier *mExternalDisplayPublishNotifier;
    IONotifier *mExternalDisplayTerminateNotifier; bool mSearchForTransportEventTimerHasTimeout;
    IOTimerEventSource *mSearchForTransportEventTimer;
    bool mFullWakeWithAppleExternalDisplay, mExternalDisplayPublished;
    HCIEventNotificationListener *mHCIEventListenersList; IOByteCount mHCIEventListenersListSize; bool mDebugMode;
    IOWorkQueue *mFamilyWorkQueue; IOWorkQueue *mExternalControllerWorkQueue;
    BluetoothHardwareListType *mBluetoothHardwareListHead; BluetoothHardwareListType *mBluetoothHardwareListTail;
    BluetoothHardwareListType *mActiveBluetoothHardware;
    BluetoothHardwareListType *mActiveControllerBluetoothHardware;
    BluetoothHardwareListType *mActiveTransportBluetoothHardware; IONotifier *mBluetoothTransportShowsUpNotifier;
    IONotifier *mBluetoothTransportGoesAwayNotifier; bool mReceivedTransportNotification;
    UInt16 mActiveControllerProductID, mActiveControllerVendorID; BluetoothDeviceAddress mActiveControllerAddress;
    UInt32 mActiveControllerLocationID; UInt16 mActiveControllerActiveConnections; bool mActiveControllerValid;
    UInt16 mInternalControllerProductID, mInternalControllerVendorID;
    BluetoothDeviceAddress mInternalControllerAddress; UInt32 mInternalControllerLocationID;
    bool mInternalControllerValid, mControllersFinishedSettingUp, __reserved, mSwitchingHostController;
    bool mNVRAMControllerInfoUpdated; UInt32 mCheckACPIMethodsAvailabilitiesCallTime; bool mUserClientsAttached;
    IOOptionBits mTransportPowerStateOptions; UInt16 mNumCommandSleepsInWorkLoop; UInt32 mActivityTickleCallTime;
    IOTimerEventSource *mFullWakeTimer;
    bool mFullWakeTimerHasTimeout, mFullWakeTimerStarted, mSignPostSupported, mSignPostStarted;
    os_log_t mInternalOSLogObject; bool mCanPowerOn, mBootFromROM, mBTGPIOResult, mRegisterServiceCalled;
    thread_call_t mHardResetThreadCall; UInt32 mUSBHardResetWLCallTime;
    bool mTestNotRespondingHardReset, mTestHCICommandTimeoutHardReset, unknown1;
    bool mTestNoHardResetWhenSleepCommandTimeout, mTestHCICommandTimeoutWhenWake, unknown2;
    UInt8 mNumHardResetRetries; IOBluetoothHostControllerUSBTransport *mHardResetUSBTransport;
    IOUSBHostDevice *mHardResetUSBHostDevice; IOUSBHostDevice *mHardResetUSBHub;
    IOBluetoothACPIMethods *mACPIMethods; IOTimerEventSource *mRecoveryTimer; bool mRecoveryTimerHasTimeout;
    UInt16 mCurrentBluetoothObjectID; bool mBluetoothObjects[65535]; IOLock *mBluetoothObjectsLock;
    UInt8 mNumHCIEventListeners; bool mNotTriedToRecoverX238EModule; ExpansionData *mExpansionData;
    virtual bool init(OSDictionary * = NULL); virtual void free(); virtual bool start(IOService *);
    virtual void stop(IOService *); static IOReturn stopAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn stopWL(IOService *); virtual bool terminate(IOOptionBits = 0);
    static IOReturn terminateAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn terminateWL(IOOptionBits = 0);
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
    virtual IOReturn AddCommandUserClient(void *); virtual void DetachUserClients();
    virtual IOReturn setProperties(OSObject *);
    static IOReturn setPropertiesAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn setPropertiesWL(OSObject *); virtual bool ValidProperty(OSSymbol *);
    virtual void terminateServiceNubs(); virtual bool terminateServiceNubsComplete();
    static void USBHardResetEntry(OSObject *);
    static bool PacketLoggerPublishNotificationHandler(void *, void *, IOService *, IONotifier *);
    static bool HandlePacketLoggerPublishNotification(void *, IOService *);
    static bool DisplayManagerPublishNotificationHandler(void *, void *, IOService *, IONotifier *);
    static bool HandleDisplayManagerPublishNotification(void *, IOService *);
    static bool ExternalDisplayTerminateNotificationHandler(void *, void *, IOService *, IONotifier *);
    static bool HandleExternalDisplayTerminateNotification(void *, IOService *);
    static bool ExternalDisplayPublishNotificationHandler(void *, void *, IOService *, IONotifier *);
    static bool HandleExternalDisplayPublishNotification(void *, IOService *);
    static bool staticBluetoothTransportGoesAway(void *, void *, IOService *, IONotifier *);
    static bool staticBluetoothTransportShowsUp(void *, void *, IOService *, IONotifier *);
    virtual IOReturn AddHCIEventNotification(task_t, mach_port_t, void *);
    virtual IOReturn RemoveHCIEventNotification(task_t); virtual bool GetNvramPacketLoggerBufferSize(UInt32 *);
    virtual bool NeedToWaitForControllerToShowUp(); virtual IOWorkLoop *getWorkLoop() const;
    virtual IOCommandGate *getCommandGate() const; virtual IOWorkLoop *getUSBHardResetWorkLoop() const;
    virtual IOCommandGate *getUSBHardResetCommandGate() const; virtual void LogPacket(UInt8, void *, size_t);
    virtual bool shouldOverrideExistingController(IOBluetoothHCIController *, BluetoothHardwareListType *);
    virtual IOReturn SwitchToSelectedHostController(UInt32);
    static IOReturn ProcessBluetoothTransportGoesAwayAction(IOBluetoothHCIController *, UInt8 *, UInt32);
    virtual IOReturn ProcessBluetoothTransportGoesAwayActionWL(IOBluetoothHostControllerTransport *);
    static IOReturn ProcessBluetoothTransportShowsUpAction(IOBluetoothHCIController *, UInt8 *, UInt32);
    virtual IOReturn ProcessBluetoothTransportShowsUpActionWL(IOBluetoothHostControllerTransport *);
    virtual IOReturn SetBluetoothTransportTerminateState(IOBluetoothHostControllerTransport *, UInt8);
    virtual IOReturn GetControllerDeviceAddress(IOBluetoothHostController *, BluetoothDeviceAddress *);
    virtual BluetoothHardwareListType *FindFirstBluetoothHardwareHasTransport();
    virtual BluetoothHardwareListType *FindBluetoothHardware(BluetoothDeviceAddress *);
    virtual BluetoothHardwareListType *FindBluetoothHardware(UInt16, UInt16, UInt32);
    virtual BluetoothHardwareListType *FindBluetoothHardware(IOBluetoothHostController *);
    virtual BluetoothHardwareListType *FindBluetoothHardware(IOBluetoothHostControllerTransport *);
    virtual BluetoothHardwareListType *FindBluetoothHardware(BluetoothHardwareListType *);
    virtual BluetoothHardwareListType *FindBluetoothHardware(UInt32);
    virtual BluetoothHardwareListType *FindInternalBluetoothController();
    virtual IOReturn AddBluetoothHardware(BluetoothHardwareListType *);
    virtual IOReturn RemoveBluetoothHardware(BluetoothHardwareListType *, bool);
    virtual IOReturn SwitchBluetoothHardware(BluetoothHardwareListType *);
    virtual void PrintBluetoothHardwareList(bool); virtual void SearchForTransportEventTimeOutHandler();
    virtual bool WriteActiveControllerInfoToNVRAM(UInt16, UInt16, UInt8 *, UInt32, UInt16);
    virtual bool ReadActiveControllerInfoFromNVRAM(UInt16 *, UInt16 *, UInt8 *, UInt32 *, UInt16 *);
    virtual IOReturn UpdateNVRAMControllerInfo();
    virtual bool WriteInternalControllerInfoToNVRAM(UInt16, UInt16, UInt8 *, UInt32);
    virtual bool ReadInternalControllerInfoFromNVRAM(UInt16 *, UInt16 *, UInt8 *, UInt32 *);
    virtual IOReturn CreateBluetoothHostControllerObject(BluetoothHardwareListType *);
    virtual IOReturn RemoveBluetoothHostControllerObject(BluetoothHardwareListType *);
    virtual IOReturn DisableBluetoothHostControllerObject(BluetoothHardwareListType *);
    virtual IOReturn EnableBluetoothHostControllerObject(BluetoothHardwareListType *); virtual void WakeUpDisplay();
    virtual void FullWakeTimeOutHandler(); virtual IOReturn StartFullWakeTimer();
    virtual void CancelFullWakeTimer(); virtual bool IsTBFCSupported(); virtual bool IsAnyDevicesTBFCPageCapable();
    virtual bool SupportDeepIdle(); virtual bool isSystemPortable(); virtual void SetIdlePolicy(void *, bool);
    virtual bool BluetoothRemoteWakeEnabled(); virtual bool G3StandbySleepWithFileVaultOn();
    virtual bool SetActiveControllerInfoToPropertyList(UInt16, UInt16, UInt8 *, UInt32, UInt16);
    virtual bool AllControllersFinishedSettingUp();
    virtual IOReturn FamilyCommandSleep(void *, UInt32, char *, bool); virtual UInt32 GetCurrentTime();
    virtual UInt32 ConvertAddressToUInt32(void *); virtual bool ActiveControllerOnline();
    virtual bool SpecialWakeReason(); virtual bool setProperty(const OSSymbol *, OSObject *);
    virtual bool setProperty(const OSString *, OSObject *); virtual bool setProperty(const char *, OSObject *);
    virtual bool setProperty(const char *, const char *); virtual bool setProperty(const char *, bool);
    virtual bool setProperty(const char *, unsigned long long, unsigned int);
    virtual bool setProperty(const char *, void *, unsigned int);
    virtual bool SetBluetoothFamilyProperty(const OSSymbol *, OSObject *);
    virtual bool SetBluetoothFamilyProperty(const OSString *, OSObject *);
    virtual bool SetBluetoothFamilyProperty(const char *, OSObject *);
    virtual bool SetBluetoothFamilyProperty(const char *, const char *);
    virtual bool SetBluetoothFamilyProperty(const char *, bool);
    virtual bool SetBluetoothFamilyProperty(const char *, unsigned long long, unsigned int);
    virtual bool SetBluetoothFamilyProperty(const char *, void *, unsigned int);
    virtual bool UpdateActiveControllerProperties(char *); virtual UInt32 GetNextBluetoothObjectID();
    virtual IOReturn FreeBluetoothObjectID(UInt32); virtual void CheckACPIMethodsAvailabilities();
    virtual IOReturn CallRegisterService(); virtual bool ReachHardResetLimit(IOBluetoothHostController *);
    virtual void IncrementHardResetCounter(IOBluetoothHostController *);
    virtual void ResetHardResetCounter(IOBluetoothHostController *);
    virtual UInt8 GetHardResetCounter(IOBluetoothHostController *); virtual IOReturn USBHardReset();
    static IOReturn USBHardResetAction(OSObject *, void *, void *, void *, void *); virtual void USBHardResetWL();
    virtual void ReleaseAllHardResetObjects(); virtual bool FindBroadcomUSBHostDevice();
    virtual bool USBBluetoothModuleWithROMBootCapability();
    virtual IOReturn RecoverX238EModule(BluetoothHardwareListType *); virtual void RecoveryTimeOutHandler();
    virtual IOReturn StartRecoveryTimer(); virtual void CancelRecoveryTimer(); virtual IOReturn DumpStats();
    virtual void BeginSignPost(); virtual void EndSignPost();
    virtual void ConvertErrorCodeToString(UInt32, char *, char *);
    virtual void ConvertOpCodeToString(UInt16, char *); virtual void ConvertEventCodeToString(UInt8, char *);
    virtual void ConvertVendorSpecificEventCodeToString(UInt8, char *);
    virtual void ConvertEventStatusToString(UInt8, char *);
    NK_MEMBERS(IOBluetoothHCIController)
};
#endif
#endif

/* IOBluetoothHCIRequest */
#ifndef __IOKIT_IOBLUETOOTHHCIREQUEST_H
#define __IOKIT_IOBLUETOOTHHCIREQUEST_H
typedef struct BluetoothHCINotificationMessage BluetoothHCINotificationMessage;
enum { kMaxHCIBufferLength = 0x200 };
typedef UInt8 BluetoothHCIRequestState;
enum BluetoothHCIRequestStates {
    kHCIRequestStateIdle = 0, kHCIRequestStateWaiting, kHCIRequestStateBusy, kHCIRequestStateEnd,
};
__BEGIN_DECLS
IOReturn ParseHCIEvent(UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
IOReturn DecodeHCICommandResult(UInt16, UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
IOReturn ParseLinkControlGroupCommand(UInt16, UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
IOReturn ParseLinkPolicyGroupCommand(UInt16, UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
IOReturn ParseHostControllerGroupCommand(UInt16, UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
IOReturn ParseInformationalGroupCommand(UInt16, UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
IOReturn ParseStatusGroupCommand(UInt16, UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
IOReturn ParseTestingGroupCommand(UInt16, UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
IOReturn ParseVendorSpecificCommand(UInt16, UInt8 *, UInt32, UInt8 *, UInt32 *, UInt8 *);
__END_DECLS
#ifdef __cplusplus
class IOBluetoothHCIRequest : public OSObject {
    OSDeclareDefaultStructors(IOBluetoothHCIRequest)
protected:
    UInt8 mPrivateResultsBuffer[2048]; IOByteCount mPrivateResultsSize; BluetoothHCITransportID mTransportID;
public:
    BluetoothHCIRequestState mState; bool mAsyncNotify; task_t mOwningTaskID;
    BluetoothHCIRequestCallbackInfo mCallbackInfo; BluetoothHCICommandOpCode mOpCode;
    BluetoothDeviceAddress mDeviceAddress; BluetoothConnectionHandle mConnectionHandle;
    BluetoothHCINotificationMessage *mNotificationMessage; IOByteCount mNotificationMessageSize;
    IOBluetoothHCIRequest *mNextBusy; IOBluetoothHCIRequest *mNextWait; IOBluetoothHCIRequest *mNextAllocated;
    IOBluetoothHCIRequest *mPreviousAllocated; BluetoothHCIRequestID mID; UInt8 mCommandBuffer[512];
    IOByteCount mCommandBufferSize; UInt8 *mResultsPtr; IOByteCount mResultsSize; IOCommandGate *mCommandGate;
    IOTimerEventSource *mTimer; IOBluetoothHostController *mHostController; IOReturn mStatus;
    UInt32 mTimeout, mOriginalTimeout, mControlFlags; int mPID; bool mHCIRequestDeleteWasCalled;
    UInt32 mStartTimeForDelete; bool unknown; UInt32 mExpectedEvent; UInt8 mNumberOfExpectedExplicitCompleteEvents;
    UInt32 mExpectedExplicitCompleteEvents[5], mReceivedEvent; UInt8 mExplictCompleteEvent;
    UInt32 mNumberOfPossibleIntermediateEvents, mPossibleIntermediateEvents[5], mReceivedIntermediateEvents[5];
    static IOBluetoothHCIRequest *Create(IOCommandGate *, IOBluetoothHostController *, bool = true, UInt32 = 5,
        UInt32 = 0);
    static IOReturn Dispose(IOBluetoothHCIRequest *); IOReturn DisposeRequest();
    bool init(IOCommandGate *, IOBluetoothHostController *); void InitializeRequest(); virtual void free();
    virtual void retain() const; void RetainRequest(char *); virtual void release() const;
    void ReleaseRequest(char *); const char *RequestDescription(const char *); IOReturn Start(); void Complete();
    void SetState(BluetoothHCIRequestState); void SetCallbackInfo(BluetoothHCIRequestCallbackInfo *);
    void SetCallbackInfoToZero(); void SetResultsDataSize(IOByteCount);
    void SetResultsBufferPtrAndSize(UInt8 *, IOByteCount); void CopyDataIntoResultsPtr(UInt8 *, IOByteCount);
    UInt8 *GetResultsBuffer(); IOByteCount GetResultsBufferSize(); BluetoothHCICommandOpCode GetCommandOpCode();
    void StartTimer(); static void timerFired(OSObject *, IOTimerEventSource *); void handleTimeout();
    UInt32 GetCurrentTime(); void SetStartTimeForDelete();
    bool CompareDeviceAddress(const BluetoothDeviceAddress *);
    NK_MEMBERS(IOBluetoothHCIRequest)
};
#endif
#endif

/* IOBluetoothHIDDriver */
#ifndef _IOKIT_IOBLUETOOTHHIDDRIVER_H
#define _IOKIT_IOBLUETOOTHHIDDRIVER_H
#define kBSKernelMonitor2Notification 'bsk2'
#ifdef __cplusplus
class IOBluetoothHIDDriver : public IOHIDDevice {
    OSDeclareDefaultStructors(IOBluetoothHIDDriver)
public:
    struct ExpansionData {
        OSArray *_sendQueue; uint8_t *interruptBuffer; uint32_t interruptBufferUsed; uint8_t *controlBuffer;
        uint32_t controlBufferUsed; uint8_t deviceSupportsSuspend;
        uint32_t getReportTimeoutMS, setReportTimeoutMS, outstandingMemoryBlockCount; bool waitingForMemoryBlockCount;
        IOPMrootDomain *fRootDomain; IOPMDriverAssertionID fNoDeepSleepAssertionId;
        bool mCommandGateCreated, mCommandGateAdded, mControlChannelRetained, mWorkLoopRetained;
        bool mCloseDownServicesCalled, mGotNoDeepSleepAssertionID; OSString *disconnectionNotificationString;
        OSString *connectionNotificationString; IOTimerEventSource *deviceConnectTimer; bool mNeedToDropData;
        UInt32 mWakeTime, mDriverLoadTime; IOTimerEventSource *mReadyToSleepTimer;
        bool mHandleStopBeingCalled, mHandleStartCompleted, mHIDSuspendSent; IOReturn mExitHIDSuspendResult;
    };
protected:
    IOWorkLoop *_workLoop; IOCommandGate *_commandGate; IOWorkQueue *_desyncWorkQueue;
    IOBluetoothL2CAPChannel *_controlChannel; IOBluetoothL2CAPChannel *_interruptChannel;
    IOBluetoothDevice *_device; IOMemoryDescriptor *_memDescriptor; IOMemoryDescriptor *_getReportDescriptor;
    IONotifier *_interruptOpenNotification; IOTimerEventSource *_timer; IONotifier *_sleepWakeNotifier;
    bool _deviceReady; UInt8 _expectedReportID, _expectedReportType, _handshake; OSDictionary *_deviceProperties;
    UInt16 _vendorIDSource, _vendorID, _productID, _deviceVersion; uint32_t _classOfDevice; UInt16 _countryCode;
    BluetoothDeviceAddress _deviceAddress; char _deviceAddressString[20]; uint32_t _outstandingIO;
    bool _sendOutstanding; UInt8 _verboseLevel;
    bool _logPackets, _decodePackets, _logOutstandingIO, _suppressDisconnectNotifications, _suppressSetProtocol;
    bool _driverIsAwake, _reservedFlag4; UInt8 _reservedByte; ExpansionData *_expansionData;
public:
    virtual IOService *probe(IOService *, SInt32 *); virtual bool init(OSDictionary *); virtual void free();
    virtual bool willTerminate(IOService *, IOOptionBits); virtual bool handleStart(IOService *);
    virtual void handleStop(IOService *); virtual void deviceReady(); virtual void closeDownServices();
    virtual void handleSleep(); virtual void handleWake(); virtual void handleShutdown();
    virtual void handleRestart(); virtual OSString *newTransportString() const;
    virtual OSString *newManufacturerString() const; virtual OSString *newProductString() const;
    virtual OSNumber *newVendorIDSourceNumber() const; virtual OSNumber *newVendorIDNumber() const;
    virtual OSNumber *newProductIDNumber() const; virtual OSNumber *newVersionNumber() const;
    virtual IOReturn newReportDescriptor(IOMemoryDescriptor **) const;
    virtual OSString *newSerialNumberString() const; virtual OSNumber *newLocationIDNumber() const;
    virtual OSNumber *newCountryCodeNumber() const; virtual OSNumber *newReportIntervalNumber() const;
    virtual IOReturn getReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits = 0);
    virtual IOReturn setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits = 0);
    virtual IOReturn setProperties(OSObject *);
    virtual IOReturn sendData(IOBluetoothL2CAPChannel *, void *, IOByteCount);
    virtual void processControlData(UInt8 *, UInt16); virtual void processInterruptData(UInt8 *, UInt16);
    virtual IOReturn waitForData(IOMemoryDescriptor *, UInt8, UInt8); virtual IOReturn waitForHandshake();
    virtual IOReturn hidControl(UInt8); virtual int getProtocol(); virtual IOReturn setProtocol(UInt8);
    virtual int getIdle(); virtual IOReturn setIdle(UInt8); virtual bool isKeyboard(); virtual bool isMouse();
    virtual IOReturn setPowerState(unsigned long, IOService *); virtual IOReturn createCommandGate(IOService *);
    virtual IOReturn getDeviceProperties(IOService *); virtual bool readDeviceName();
    static IOReturn staticCloseDownServicesAction(OSObject *, void *, void *, void *, void *);
    static IOReturn staticSendToAction(OSObject *, void *, void *, void *, void *);
    static IOReturn staticPrepControlChannelAction(OSObject *, void *, void *, void *, void *);
    static IOReturn staticInterruptChannelOpeningAction(OSObject *, void *, void *, void *, void *);
    static IOReturn staticWillTerminateAction(OSObject *, void *, void *, void *, void *);
    virtual void closeDownServicesWL(); virtual IOReturn prepInterruptChannelWL();
    virtual IOReturn getReportWL(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits);
    virtual IOReturn setReportWL(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits);
    virtual IOReturn processCommandWL(OSString *, OSNumber *); virtual IOReturn getDevicePropertiesWL(IOService *);
    virtual IOReturn interruptChannelOpeningWL(IOBluetoothL2CAPChannel *);
    static void deviceConnectTimerFired(OSObject *, IOTimerEventSource *);
    static void timerFired(OSObject *, IOTimerEventSource *); virtual void handleTimeout();
    virtual void incrementOutstandingIO(); virtual void decrementOutstandingIO();
    static void ReadyToSleepTimerFired(OSObject *, IOTimerEventSource *);
    virtual void sendDeviceDisconnectNotifications(); virtual IOReturn setPowerStateWL(unsigned long, IOService *);
    virtual void sendDeviceConnectNotifications(); virtual void decrementOutstandingMemoryBlockCount();
    virtual IOReturn willTerminateWL(); virtual void messageClientsWithString(UInt32, OSString *);
    virtual void waitForInterruptChannel(); virtual void handleStopWL(IOService *); virtual UInt32 GetCurrentTime();
    virtual void handleReadyToSleepTimerFired(); virtual IOReturn HIDCommandSleep(void *, UInt32, char *, bool);
    NK_MEMBERS(IOBluetoothHIDDriver)
};
#endif
#endif

/* IOBluetoothHIDDriverTypes */
enum { kVendorIDSourceBluetoothSIG = 1, kVendorIDSourceUSBIF };
enum {
    kBluetoothHIDTransactionHandshakeHeader = 0, kBluetoothHIDTransactionHIDControlHeader = 16,
    kBluetoothHIDTransactionGetReportHeader = 64, kBluetoothHIDTransactionSetReportHeader = 80,
    kBluetoothHIDTransactionGetProtocolHeader = 96, kBluetoothHIDTransactionSetProtocolHeader = 112,
    kBluetoothHIDTransactionGetIdleHeader = 128, kBluetoothHIDTransactionSetIdleHeader = 144,
    kBluetoothHIDTransactionDataHeader = 160, kBluetoothHIDTransactionDatcHeader = 176,
};
enum {
    kBluetoothHandshakeTypeSuccessful = 0, kBluetoothHandshakeTypeNotReady, kBluetoothHandshakeTypeInvalidReportID,
    kBluetoothHandshakeTypeUnsupportedRequest, kBluetoothHandshakeTypeInvalidParameter,
    kBluetoothHandshakeTypeErrorUnknown = 13, kBluetoothHandshakeTypeErrorFatal = 15,
};
enum {
    kBluetoothHIDControlTypeNoOperation = 0, kBluetoothHIDControlTypeHardReset, kBluetoothHIDControlTypeSoftRest,
    kBluetoothHIDControlTypeSuspend, kBluetoothHIDControlTypeExitSuspend, kBluetoothHIDControlTypeVCUnplug,
};
enum {
    kBluetoothReportTypeReserved = 0, kBluetoothReportTypeOther = 0, kBluetoothReportTypeInput,
    kBluetoothReportTypeOutput, kBluetoothReportTypeFeature,
};
enum { kBluetoothProtocolTypeBoot = 0, kBluetoothProtocolTypeReport };

/* IOBluetoothInactivityTimerEventSource */
#ifndef _IOKIT_IOBLUETOOTHINACTIVITYTIMEREVENTSOURCE_H
#define _IOKIT_IOBLUETOOTHINACTIVITYTIMEREVENTSOURCE_H
#ifdef __cplusplus
class IOBluetoothInactivityTimerEventSource : public IOTimerEventSource {
    OSDeclareDefaultStructors(IOBluetoothInactivityTimerEventSource)
protected:
    AbsoluteTime mTimeoutInterval; UInt32 mActivityCount; Action mTimeoutHandler;
public:
    virtual void updateTimer(); virtual void handleTimer(OSObject *);
    static IOBluetoothInactivityTimerEventSource *createWithTimeoutInterval(AbsoluteTime, OSObject *,
        Action = NULL);
    static IOBluetoothInactivityTimerEventSource *createWithTimeoutIntervalMS(UInt32, OSObject *, Action = NULL);
    static IOBluetoothInactivityTimerEventSource *createWithTimeoutIntervalUS(UInt32, OSObject *, Action = NULL);
    virtual bool init(OSObject *, Action = NULL);
    virtual bool initWithTimeoutInterval(AbsoluteTime, OSObject *, Action = NULL);
    virtual bool initWithTimeoutIntervalMS(UInt32, OSObject *, Action = NULL);
    virtual bool initWithTimeoutIntervalUS(UInt32, OSObject *, Action = NULL);
    static void timerFired(OSObject *, IOBluetoothInactivityTimerEventSource *);
    virtual IOReturn setTimeout(AbsoluteTime); virtual void cancelTimeout();
    virtual IOReturn setTimeoutInterval(AbsoluteTime); virtual IOReturn setTimeoutIntervalMS(UInt32);
    virtual IOReturn setTimeoutIntervalUS(UInt32); virtual AbsoluteTime getTimeoutInterval();
    virtual UInt32 getTimeoutIntervalMS(); virtual UInt32 getTimeoutIntervalUS();
    virtual void incrementActivityCount(); virtual void decrementActivityCount(); virtual UInt32 getActivityCount();
    virtual IOReturn resetTimer();
    NK_MEMBERS(IOBluetoothInactivityTimerEventSource)
};
#endif
#endif

/* IOBluetoothMemoryBlock */
#ifndef _IOKIT_IOBLUETOOTHMEMORYBLOCK_H
#define _IOKIT_IOBLUETOOTHMEMORYBLOCK_H
#ifdef __cplusplus
class IOBluetoothMemoryBlock : public OSObject {
    OSDeclareDefaultStructors(IOBluetoothMemoryBlock)
public:
    typedef void (*IOBluetoothMemoryBlockCallBack)(IOBluetoothMemoryBlock *, IOOptionBits, UInt64, UInt64, UInt64,
        UInt64, UInt64);
protected:
    void *mBytes; IOByteCount mBytesLength; bool mIsWithCapacity; IOBluetoothMemoryBlock *mSubBlock;
    IODirection mDirection; IOBluetoothMemoryBlockCallBack mCallBack; UInt64 mCallBackArgs[5];
    IOOptionBits mPacketSentStatus;
public:
    static IOBluetoothMemoryBlock *withAddress(void *, IOByteCount, IODirection);
    static IOBluetoothMemoryBlock *withCapacity(IOByteCount, IODirection);
    static IOBluetoothMemoryBlock *withSubBlock(IOBluetoothMemoryBlock *, IODirection);
    virtual bool initWithAddress(void *, IOByteCount, IODirection);
    virtual bool initWithCapacity(IOByteCount, IODirection);
    virtual bool initWithSubBlock(IOBluetoothMemoryBlock *, IODirection); virtual bool init(); virtual void free();
    virtual IOByteCount readBytes(IOByteCount, void *, IOByteCount);
    virtual IOByteCount writeBytes(IOByteCount, const void *, IOByteCount); virtual IODirection getDirection();
    virtual IOByteCount getLength(); virtual IOReturn appendBlock(IOBluetoothMemoryBlock *);
    virtual IOBluetoothMemoryBlock *getBlock();
    virtual IOReturn setCallBack(IOBluetoothMemoryBlockCallBack, UInt64, UInt64, UInt64, UInt64, UInt64);
    virtual bool sent(IOOptionBits); virtual bool hasCallBack(); virtual IOOptionBits packetSentStatus();
    NK_MEMBERS(IOBluetoothMemoryBlock)
};
class IOBluetoothL2CAPMemoryBlock : public IOBluetoothMemoryBlock {
    OSDeclareDefaultStructors(IOBluetoothL2CAPMemoryBlock)
protected:
    BluetoothL2CAPChannelID mChannelID;
public:
    static IOBluetoothL2CAPMemoryBlock *withAddress(void *, IOByteCount, IODirection);
    static IOBluetoothL2CAPMemoryBlock *withCapacity(IOByteCount, IODirection);
    static IOBluetoothL2CAPMemoryBlock *withSubBlock(IOBluetoothMemoryBlock *, IODirection); virtual bool init();
    virtual void free(); virtual IOByteCount readBytes(IOByteCount, void *, IOByteCount);
    virtual IOByteCount writeBytes(IOByteCount, const void *, IOByteCount); virtual IOByteCount getLength();
    virtual BluetoothL2CAPChannelID readChannelID(); virtual void writeChannelID(BluetoothL2CAPChannelID);
    NK_MEMBERS(IOBluetoothL2CAPMemoryBlock)
};
UInt16 IOBluetoothL2CAPFCS(UInt16, UInt8);
class IOBluetoothL2CAPSupervisoryFrameMemoryBlock : public IOBluetoothL2CAPMemoryBlock {
    OSDeclareDefaultStructors(IOBluetoothL2CAPSupervisoryFrameMemoryBlock)
public:
    typedef UInt8 SupervisoryFunctionMask;
protected:
    UInt16 mStandardControlField, mFrameCheckSequence;
public:
    static IOBluetoothL2CAPSupervisoryFrameMemoryBlock *withDirection(IODirection); virtual bool init();
    virtual void free(); virtual bool sent(IOOptionBits); virtual bool hasCallBack();
    virtual IOByteCount readBytes(IOByteCount, void *, IOByteCount);
    virtual IOByteCount writeBytes(IOByteCount, void *, IOByteCount); virtual IOByteCount getLength();
    UInt8 getSupervisoryFunctionMask(UInt16); virtual UInt8 getSupervisoryFunctionMask();
    virtual UInt8 setSupervisoryFunctionMask(SupervisoryFunctionMask); bool getRetransmissionDisableBit(UInt16);
    virtual bool getRetransmissionDisableBit(); virtual UInt8 setRetransmissionDisableBit(bool);
    UInt8 getReceiveSequenceNumber(UInt16); virtual UInt8 getReceiveSequenceNumber();
    virtual UInt8 setReceiveSequenceNumber(UInt8); virtual IOReturn readFCS(UInt16 *);
    virtual IOReturn writeFCS(UInt16);
    NK_MEMBERS(IOBluetoothL2CAPSupervisoryFrameMemoryBlock)
};
class IOBluetoothL2CAPInformationFrameMemoryBlock : public IOBluetoothL2CAPSupervisoryFrameMemoryBlock {
    OSDeclareDefaultStructors(IOBluetoothL2CAPInformationFrameMemoryBlock)
public:
    typedef UInt16 SegmentationAndReassemblyMask;
protected:
    UInt16 mInfoPacketOffset, mInfoPacketSize, mSDU;
public:
    static IOBluetoothL2CAPInformationFrameMemoryBlock *withDataFromBlock(IOBluetoothL2CAPInformationFrameMemoryBlock *,
        IOByteCount, IOByteCount, IODirection);
    virtual bool initWithDataFromBlock(IOBluetoothL2CAPInformationFrameMemoryBlock *, IOByteCount, IOByteCount,
        IODirection);
    virtual bool init(); virtual void free(); virtual UInt64 readBytes(IOByteCount, void *, IOByteCount);
    virtual UInt64 writeBytes(IOByteCount, void *, IOByteCount); virtual UInt64 getLength();
    virtual IOBluetoothMemoryBlock *getBlock(); virtual bool sent(IOOptionBits); virtual bool hasCallBack();
    UInt16 getSegmentationMask(UInt16); virtual UInt16 getSegmentationMask();
    virtual UInt16 setSegmentationMask(SegmentationAndReassemblyMask); UInt16 getTransmitSequenceNumber(UInt16);
    virtual UInt16 getTransmitSequenceNumber(); virtual UInt16 setTransmitSequenceNumber(UInt8);
    virtual UInt16 getSDU(); virtual int setSDU(UInt16); virtual UInt16 getPayload(); virtual int acked(int);
    NK_MEMBERS(IOBluetoothL2CAPInformationFrameMemoryBlock)
};
class IOBluetoothRFCOMMMemoryBlock : public IOBluetoothMemoryBlock {
    OSDeclareDefaultStructors(IOBluetoothRFCOMMMemoryBlock)
protected:
    UInt8 mAddressByte, mControlByte; UInt16 mHeaderBytes; UInt8 mHeaderBytesSize, mFCFByte;
public:
    static IOBluetoothRFCOMMMemoryBlock *withAddress(void *, IOByteCount, IODirection);
    static IOBluetoothRFCOMMMemoryBlock *withCapacity(IOByteCount, IODirection);
    static IOBluetoothRFCOMMMemoryBlock *withSubBlock(IOBluetoothMemoryBlock *, IODirection); virtual bool init();
    virtual void free(); virtual UInt64 readBytes(UInt64, void *, UInt64); virtual UInt64 getLength();
    virtual UInt64 getLogicalLength(); virtual UInt8 readAddressByte(); virtual void writeAddressByte(UInt8);
    virtual UInt8 readControlByte(); virtual void writeControlByte(UInt8); virtual UInt8 readFCFByte();
    virtual void writeFCFByte(UInt8); virtual UInt8 readHeaderBytes(void *, UInt64);
    virtual UInt64 writeBytes(UInt64, void *, UInt64);
    NK_MEMBERS(IOBluetoothRFCOMMMemoryBlock)
};
class IOBluetoothACLMemoryDescriptor : public IOGeneralMemoryDescriptor {
    OSDeclareDefaultStructors(IOBluetoothACLMemoryDescriptor)
protected:
    IOBluetoothMemoryBlock *mBlock; IOByteCount mBuffersOffset, mLength;
    BluetoothConnectionHandle mConnectionHandle; UInt16 mHeaderBytes; UInt32 unknown1; bool mAsReference;
    IOOptionBits mPacketSentStatus; void *mData; IOByteCount mDataSize; uint64_t reserved1[2]; uint16_t reserved2;
    uint8_t reserved3;
public:
    static IOBluetoothACLMemoryDescriptor *withL2CAPMemoryBlock(IOBluetoothL2CAPMemoryBlock *, UInt64, UInt64,
        UInt16, IOOptionBits, bool = false);
    virtual bool initWithAddress(void *, IOByteCount, IODirection);
    virtual bool initWithAddress(IOVirtualAddress, IOByteCount, IODirection, task_t);
    virtual bool initWithPhysicalAddress(IOPhysicalAddress, IOByteCount, IODirection);
    virtual bool initWithPhysicalRanges(IOPhysicalRange *, UInt32, IODirection, bool = false);
    virtual bool initWithRanges(IOVirtualRange *, UInt32, IODirection, task_t, bool = false);
    virtual bool initWithL2CAPMemoryBlock(IOBluetoothL2CAPMemoryBlock *, UInt64, UInt64, UInt16, IOOptionBits,
        bool = false);
    virtual void free(); virtual IOByteCount readBytes(IOByteCount, void *, IOByteCount);
    virtual IOByteCount writeBytes(IOByteCount, const void *, IOByteCount);
    virtual IOReturn prepare(IODirection = kIODirectionNone);
    virtual IOReturn complete(IODirection = kIODirectionNone); virtual IOByteCount getLength() const;
    virtual IOByteCount getPayloadLength(); virtual bool sent(IOOptionBits); virtual int packetSentStatus();
    virtual bool hasCallBack(); virtual BluetoothConnectionHandle getConnectionHandle();
    virtual void setPacketSentStatusToInvalid(); bool prepareHCIBlock();
    NK_MEMBERS(IOBluetoothACLMemoryDescriptor)
};
class IOBluetoothMemoryDescriptorRetainer : public OSObject {
    OSDeclareDefaultStructors(IOBluetoothMemoryDescriptorRetainer)
public:
    struct MemoryDescriptorCallBack {
        IOMemoryDescriptor *buffer; void *data; void *owner; IOTimerEventSource *timer;
    };
    MemoryDescriptorCallBack mMemoryDescriptorCallBack;
    virtual bool init(); virtual void free();
    NK_MEMBERS(IOBluetoothMemoryDescriptorRetainer)
};
class IOBluetoothSCOMemoryDescriptorRetainer : public IOBluetoothMemoryDescriptorRetainer {
    OSDeclareDefaultStructors(IOBluetoothSCOMemoryDescriptorRetainer)
protected:
    MemoryDescriptorCallBack mSCOMemoryDescriptorCallBack;
public:
    virtual bool init(); virtual void free();
    NK_MEMBERS(IOBluetoothSCOMemoryDescriptorRetainer)
};
#endif
#endif

/* IOBluetoothMemoryBlockQueue */
#ifndef _IOKIT_IOBLUETOOTHMEMORYBLOCKQUEUE_H
#define _IOKIT_IOBLUETOOTHMEMORYBLOCKQUEUE_H
#ifdef __cplusplus
struct IOBluetoothMemoryBlockQueueNode {
    IOBluetoothMemoryBlock *block; IOBluetoothMemoryBlockQueueNode *next; bool completionCalled;
};
class IOBluetoothMemoryBlockQueue : public OSObject {
    OSDeclareDefaultStructors(IOBluetoothMemoryBlockQueue)
protected:
    IOBluetoothMemoryBlockQueueNode *mHeadNode; IOBluetoothMemoryBlockQueueNode *mTailNode;
    UInt32 mNumEntriesInQueue;
public:
    virtual bool init(); virtual void free(); virtual bool queueIsEmpty();
    virtual IOReturn enqueueBlock(IOBluetoothMemoryBlock *); virtual IOBluetoothMemoryBlock *peekNextBlock();
    virtual IOBluetoothMemoryBlock *dequeueBlock(); virtual void flushQueue(bool);
    virtual UInt32 numberOfEntriesInQueue(); virtual IOReturn setCompletionCalled(IOBluetoothMemoryBlock *);
    virtual bool completionRoutineIsCalled(); virtual IOReturn removeBlock(IOBluetoothMemoryBlock *);
    virtual void printQueue();
    NK_MEMBERS(IOBluetoothMemoryBlockQueue)
};
#endif
#endif

/* IOBluetoothObject */
#ifndef _IOKIT_IOBLUETOOTHOBJECT_H
#define _IOKIT_IOBLUETOOTHOBJECT_H
#ifdef __cplusplus
class IOBluetoothObject : public IOService {
    OSDeclareDefaultStructors(IOBluetoothObject)
protected:
    IOWorkLoop *mWorkLoop; IOCommandGate *mCommandGate; UInt32 mNumPendingIO; UInt8 mTerminateMask;
    UInt32 mBluetoothObjectID; IOBluetoothHCIController *mBluetoothFamily;
public:
    virtual bool start(IOService *); virtual void free(); virtual bool terminate(IOOptionBits = 0);
    virtual bool willTerminate(IOService *, IOOptionBits); virtual IOReturn performTerminate();
    static IOReturn staticPerformTerminate(OSObject *, void *, void *, void *, void *);
    virtual IOWorkLoop *getWorkLoop() const; virtual IOCommandGate *getCommandGate() const;
    virtual IOReturn incrementNumberOfPendingIO(); virtual IOReturn decrementNumberOfPendingIO();
    virtual UInt32 pendingIO() const;
    NK_MEMBERS(IOBluetoothObject)
};
#endif
#endif

/* IOBluetoothTimerEventSource */
#ifndef _IOKIT_IOBLUETOOTHTIMEREVENTSOURCE_H
#define _IOKIT_IOBLUETOOTHTIMEREVENTSOURCE_H
#ifdef __cplusplus
struct IOBluetoothTimer {
    AbsoluteTime abstime; UInt32 index; void *refcon; bool enabled; IOBluetoothTimer *timerChainNext;
};
class IOBluetoothTimerEventSource : public IOTimerEventSource {
    OSDeclareDefaultStructors(IOBluetoothTimerEventSource)
protected:
    IOBluetoothTimer *mCurrentTimer; OSObject *mOwner; Action mTimeoutHandler; IOBluetoothTimer *mFiringTimer;
public:
    static IOBluetoothTimerEventSource *timerEventSource(OSObject *, Action = NULL);
    static void timerAction(OSObject *, IOBluetoothTimerEventSource *);
    virtual void timerFired(IOBluetoothTimerEventSource *); virtual bool init(OSObject *, Action = NULL);
    virtual void free(); virtual bool addTimer(AbsoluteTime, UInt32, void *); virtual bool removeTimer(UInt32);
    virtual bool removeAllTimers(); virtual IOReturn setTimeoutMS(UInt32, UInt32, void *);
    virtual IOReturn setTimeoutUS(UInt32, UInt32, void *);
    virtual IOReturn setTimeout(UInt32, UInt32, UInt32, void *);
    virtual IOReturn setTimeout(AbsoluteTime, UInt32, void *); virtual void cancelTimeout(UInt32);
    virtual void cancelTimeout();
    NK_MEMBERS(IOBluetoothTimerEventSource)
};
#endif
#endif

/* IOBluetoothWorkLoop */
#ifndef _IOKIT_IOBLUETOOTHWORKLOOP_H
#define _IOKIT_IOBLUETOOTHWORKLOOP_H
#ifdef __cplusplus
class IOBluetoothLocalUtilityEventSource : public IOEventSource {
    OSDeclareDefaultStructors(IOBluetoothLocalUtilityEventSource)
public:
    static IOBluetoothLocalUtilityEventSource *ioBluetoothLocalUtilityEventSource(); virtual bool checkForWork();
    virtual void closeGateOn(IOWorkLoop *); virtual void openGateOn(IOWorkLoop *);
    NK_MEMBERS(IOBluetoothLocalUtilityEventSource)
};
class IOBluetoothWorkLoop : public IOWorkLoop {
    OSDeclareDefaultStructors(IOBluetoothWorkLoop)
public:
    static IOBluetoothWorkLoop *workLoop(); virtual IOReturn handoffFrom(IOWorkLoop *);
    virtual IOReturn returnTo(IOWorkLoop *);
    NK_MEMBERS(IOBluetoothWorkLoop)
};
#endif
#endif

/* IOWorkQueue */
#ifndef _IOKIT_IOWORKQUEUE_H
#define _IOKIT_IOWORKQUEUE_H
#ifdef __cplusplus
class IOWorkQueue : public IOEventSource {
    OSDeclareDefaultStructors(IOWorkQueue)
public:
    typedef IOReturn (*Action)(OSObject *, void *, void *, void *, void *, void *, void *);
    typedef int IOWorkQueueOperationMode;
    enum IOWorkQueueOperationModes {
        kIOWorkQueueOperationModeWorkAvailable = 0, kIOWorkQueueOperationModeWorkNotAvailable,
        kIOWorkQueueOperationModeCount,
    };
    struct IOWorkQueueCall {
        Action action; void *arg0; void *arg1; void *arg2; void *arg3; void *arg4; void *arg5;
        IOWorkQueueCall *nextCall; IOWorkQueueCall *previousCall;
    };
    struct ExpansionData {
        IOWorkLoop *eWorkLoop; IOCommandGate *eCommandGate; bool eStop; IOThread eThread[20]; uint8_t eThreadLimit[20];
    };
protected:
    IOWorkQueueCall *mWorkQueueHeadCall; IOWorkQueueCall *mWorkQueueTailCall;
    IOSimpleLock *mWorkQueueCallSimpleLock; ExpansionData *mExpansionData; void *mUnusedPointer;
    IOWorkQueueOperationMode mOperationMode; SInt32 mThreadCounter; UInt32 mCountedActionLimit;
    bool mDebug, mEnqueueEnabled; char mWorkQueueName[100];
public:
    virtual void unusedCall002(IOWorkQueueCall **, IOWorkQueueCall **, IOWorkQueueCall *);
    virtual void unusedCall003(IOWorkQueueCall **, IOWorkQueueCall **);
    virtual void enqueueWorkCall(IOWorkQueueCall *); virtual IOWorkQueueCall *dequeueWorkCall();
    virtual void unusedCall000(IOWorkQueueCall *); virtual void unusedCall001(); virtual bool checkForWork();
    virtual IOReturn executeWorkCall(IOWorkQueueCall *);
    virtual void processWorkCallFromSeparateThread(IOWorkQueueCall *);
    virtual void processWorkCallFromSeparateThreadWL(); static void *ThreadCallMain(void *, wait_result_t);
    virtual void unusedCall004(IOWorkQueueCall *);
    static IOWorkQueue *withCapacity(OSObject *, UInt32, IOWorkQueueOperationMode, bool, char *);
    virtual bool initWithCapacity(OSObject *, UInt32, IOWorkQueueOperationMode, bool, char *); virtual void free();
    virtual IOReturn enqueueAction(Action, void *, void *, void *, void *, void *, void *);
    virtual void setCountedActionLimit(UInt32); virtual bool allDoneProcessing();
    virtual void setEnqueueEnable(bool); virtual void removeAllEntries(); virtual void disable();
    virtual void disableWL();
    NK_MEMBERS(IOWorkQueue)
};
#endif
#endif

/* IOBluetoothSerialClient */
#ifndef _IOKIT_IOBLUETOOTHSERIALCLIENT_H
#define _IOKIT_IOBLUETOOTHSERIALCLIENT_H
#define kDefaultBaudRate 9600
#define kMaxBaudRate 3000000
#define kMaxCircularBufferSize 4096
enum ParityType { NoParity = 0, OddParity, EvenParity, MaxParity };
typedef struct CirQueue {
    UInt8 *Start; UInt8 *End; UInt8 *NextChar; UInt8 *LastChar; IOByteCount Size, InQueue; IOLock *InUse;
} CirQueue;
typedef enum QueueStatus { queueNoError = 0, queueFull, queueEmpty, queueMaxStatus } QueueStatus;
#ifdef __cplusplus
QueueStatus InitQueue(CirQueue *, UInt8 *, size_t); QueueStatus CloseQueue(CirQueue *);
size_t AddtoQueue(CirQueue *, UInt8 *, size_t); size_t FreeSpaceinQueue(CirQueue *);
QueueStatus PrivateAddBytetoQueue(CirQueue *, char); size_t GetSingleBlockPointer(CirQueue *, size_t, UInt8 **);
size_t ConsiderThisBlockRead(CirQueue *, UInt8 *, size_t);
size_t FillBlockWithQueue(CirQueue *, IOBluetoothMemoryBlock *);
size_t RemovefromQueue(CirQueue *, UInt8 *, size_t); QueueStatus PrivateGetBytetoQueue(CirQueue *, UInt8 *);
size_t UsedSpaceinQueue(CirQueue *); size_t GetQueueSize(CirQueue *); QueueStatus AddBytetoQueue(CirQueue *, char);
QueueStatus GetBytetoQueue(CirQueue *, UInt8 *); QueueStatus GetQueueStatus(CirQueue *);
#endif
typedef struct BufferMarks { UInt32 BufferSize, HighWater, LowWater; bool OverRun; } BufferMarks;
typedef struct Stats_t { UInt32 ints, txInts, rxInts, mdmInts, txChars, rxChars; } Stats_t;
#ifdef __cplusplus
typedef struct PortInfo_t {
    UInt32 Instance; const UInt8 *PortName; UInt32 State, WatchStateMask; IOSimpleLock *WatchLock;
    IOSimpleLock *serialRequestLock; CirQueue RX, TX; BufferMarks RXStats, TXStats; IOLock *IODBDMARxLock;
    IOLock *IODBDMATrLock; UInt32 Base, CharLength, StopBits, TXParity, RXParity, BreakLength, BaudRate;
    UInt16 DLRimage; UInt8 LCRimage, FCRimage, IERmask, RBRmask; UInt32 MasterClock;
    bool MinLatency, WaitingForTXIdle, JustDoneInterrupt, PCMCIA, PCMCIAYanked; UInt8 XONchar, XOFFchar;
    UInt32 SWspecial[8], FlowControl, FlowControlState; int RXOstate, TXOstate; UInt8 xOffSent;
    UInt32 GlobalRecvChars, OverRunChars; IOThread FrameTOEntry, DataLatTOEntry, DelayTOEntry, HeartBeatTOEntry;
    mach_timespec FrameInterval, DataLatInterval, CharLatInterval, HeartBeatInterval; Stats_t Stats;
    bool AreTransmitting, GotTXInterrupt; IOBluetoothSerialManager *mProvider;
    IOBluetoothRFCOMMChannel *mRFCOMMChannel; IOLock *mTransmitLock; bool mBlockConsideredRead;
    thread_call_t mSetUpTransmitThreadCall; bool mNeedToSendBlock;
} PortInfo_t;
class IOBluetoothSerialClientModemStreamSync : public IOModemSerialStreamSync {
    OSDeclareDefaultStructors(IOBluetoothSerialClientModemStreamSync)
public:
    virtual bool compareName(OSString *, OSString ** = NULL) const;
    NK_MEMBERS(IOBluetoothSerialClientModemStreamSync)
};
class IOBluetoothSerialClientSerialStreamSync : public IORS232SerialStreamSync {
    OSDeclareDefaultStructors(IOBluetoothSerialClientSerialStreamSync)
public:
    virtual bool compareName(OSString *, OSString ** = NULL) const;
    NK_MEMBERS(IOBluetoothSerialClientSerialStreamSync)
};
class IOBluetoothSerialClient : public IOSerialDriverSync {
    OSDeclareDefaultStructors(IOBluetoothSerialClient)
protected:
    PortInfo_t mSerialPort;
public:
    static void serialSignalsCallBack(IOService *, int); virtual void free();
    virtual bool requestTerminate(IOService *, IOOptionBits); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual bool attach(IOService *);
    virtual void detach(IOService *); static void changeState(PortInfo_t *, UInt32, UInt32);
    static void dataInFunction(IOService *, UInt16, void *); static UInt32 readPortState(PortInfo_t *);
    static void CheckQueues(PortInfo_t *);
    static bool BlockIsGone(IOBluetoothMemoryBlock *, int, UInt64, UInt64, UInt64, UInt64, UInt64);
    static bool SendNextBlock(PortInfo_t *); static bool SetUpTransmit(void *, void *);
    static void detachRFCOMMLink(PortInfo_t *); static void SetStructureDefaults(PortInfo_t *, bool);
    bool createSerialStream(); static bool allocateRingBuffer(CirQueue *, size_t);
    static void freeRingBuffer(CirQueue *); virtual IOReturn acquirePort(bool, void *);
    virtual IOReturn releasePort(void *); virtual IOReturn setState(UInt32, UInt32, void *);
    virtual UInt32 getState(void *); virtual IOReturn watchState(UInt32 *, UInt32, void *);
    static IOReturn watchState(PortInfo_t *, UInt32 *, UInt32); virtual UInt32 nextEvent(void *);
    virtual IOReturn executeEvent(UInt32, UInt32, void *);
    static IOReturn executeEvent(PortInfo_t *, UInt32, UInt32, UInt32 *, UInt32 *);
    virtual IOReturn requestEvent(UInt32, UInt32 *, void *);
    virtual IOReturn enqueueEvent(UInt32, UInt32, bool, void *);
    virtual IOReturn dequeueEvent(UInt32 *, UInt32 *, bool, void *);
    virtual IOReturn enqueueData(UInt8 *, UInt32, UInt32 *, bool, void *);
    virtual IOReturn dequeueData(UInt8 *, UInt32, UInt32 *, UInt32, void *);
    static IOReturn activatePort(PortInfo_t *); static void deactivatePort(PortInfo_t *);
    static void dataLatTOHandler(PortInfo_t *); static void frameTOHandler(PortInfo_t *);
    static void delayTOHandler(PortInfo_t *); static void heartBeatTOHandler(PortInfo_t *);
    NK_MEMBERS(IOBluetoothSerialClient)
};
#endif
#endif

/* IOBluetoothSerialManager */
#ifndef _IOKIT_IOBLUETOOTHSERIALMANAGER_H
#define _IOKIT_IOBLUETOOTHSERIALMANAGER_H
#ifdef __cplusplus
class IOBluetoothSerialManager : public IOService {
    OSDeclareDefaultStructors(IOBluetoothSerialManager)
public:
    struct SecurityParameters { bool authenticationRequired; UInt8 encryptionType; };
    typedef struct SecurityParameters SecurityParameters;
protected:
    OSSymbol *mBTName; OSSymbol *mBTTTYName; OSSymbol *mBTPSM; OSSymbol *mBTRFCOMMChannel; OSSymbol *mBTAddress;
    OSSymbol *mBTAuthenticationRequired; OSSymbol *mBTEncryptionType; OSSymbol *mBTSerialConnectionType;
    OSSymbol *mBTEanbledState; IONotifier *mChInNotification; IONotifier *mChOutNotification;
    thread_call_t mNewChThreadCall; IONotifier *mHCIInNotification; IONotifier *mHCIOutNotification;
    IONotifier *mTransportInNotification; IONotifier *mTransportOutNotification;
    thread_call_t mNewHCIThreadCall, mByeHCIThreadCall; IOWorkLoop *mWorkLoop; IOCommandGate *mCommandGate;
    IOWorkLoop *mBluetoothWorkLoop; IOCommandGate *mBluetoothCommandGate; IOBluetoothHCIController *mHCIController;
    uint8_t __reserved; IOBluetoothRFCOMMConnection *mRFCOMMConnection; IOBluetoothL2CAPChannel *mL2CAPChannel;
    bool mHasControllerTransport;
    static bool staticChannelGoesAway(void *, void *, IOService *, IONotifier *);
    static bool staticNewChannelShowsUp(void *, void *, IOService *, IONotifier *);
    static void newRFCOMMChannelMain(void *, void *);
    static IOReturn staticNewChannelShowsUpAction(OSObject *, void *, void *, void *, void *);
    static bool staticHCIControllerGoesAway(void *, void *, IOService *, IONotifier *);
    static void byeHCIControllerMain(void *, void *);
    static IOReturn staticHCIControllerGoesAwayAction(OSObject *, void *, void *, void *, void *);
    static bool staticHCIControllerShowsUp(void *, void *, IOService *, IONotifier *);
    static void newHCIControllerMain(void *, void *);
    static IOReturn staticHCIControllerShowsUpAction(OSObject *, void *, void *, void *, void *);
    static bool staticControllerTransportGoesAway(void *, void *, IOService *, IONotifier *);
    static bool staticControllerTransportShowsUp(void *, void *, IOService *, IONotifier *);
    static IOReturn staticOpenForClient(OSObject *, void *, void *, void *, void *);
    static IOReturn staticOpenL2CAPChannel(OSObject *, void *, void *, void *, void *);
    static IOReturn staticCloseDeviceForService(OSObject *, void *, void *, void *, void *);
    virtual IOReturn protectedSetProperties(OSDictionary *);
    virtual IOReturn protectedNewChannelShowsUp(IOBluetoothRFCOMMChannel *);
    virtual IOReturn protectedHCIControllerGoesAway(IOBluetoothHCIController *);
    virtual IOReturn protectedHCIControllerShowsUp(IOBluetoothHCIController *);
    virtual IOReturn protectedOpenL2CAPChannel(BluetoothDeviceAddress *, SecurityParameters *, UInt16,
        IOBluetoothL2CAPChannel **);
    virtual IOReturn protectedOpenChannelForClient(IOBluetoothSerialClient *);
    virtual IOReturn protectedCloseDeviceForService(IOService *);
public:
    virtual bool init(OSDictionary * = NULL); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual IOReturn setProperties(OSObject *);
    virtual IOReturn capture(IOBluetoothRFCOMMConnection *, IOBluetoothSerialClient *);
    virtual bool localRemovePort(OSString *); virtual IOBluetoothSerialClient *localFindPort(OSString *);
    virtual bool channelBelongsTo(IOBluetoothRFCOMMChannel *, UInt8 *);
    virtual bool setProperties(OSDictionary *, IOBluetoothSerialClient *);
    virtual bool copyProperty(const OSSymbol *, OSDictionary *, IOService *);
    virtual bool handleSerialDictionary(OSDictionary *); virtual bool terminateSerial(OSObject *);
    virtual IOReturn addToAllowedPorts(IOBluetoothSerialClient *, bool);
    IOReturn removeFromAllowedPorts(IOBluetoothSerialClient *);
    virtual IOReturn openChannelForClient(IOBluetoothSerialClient *);
    virtual bool closeChannelForClient(IOBluetoothSerialClient *);
    virtual IOReturn closeDeviceForClientRFCOMM(IOBluetoothRFCOMMChannel *);
    virtual bool serialMustReturnWithConnection(IOBluetoothSerialClient *);
    virtual UInt8 serialAttachesToChannel(IOBluetoothSerialClient *);
    virtual bool serialNeedsBDAddress(IOBluetoothSerialClient *, BluetoothDeviceAddress *);
    virtual bool serialIsEnabled(IOBluetoothSerialClient *); virtual IOCommandGate *getBluetoothCommandGate() const;
    NK_MEMBERS(IOBluetoothSerialManager)
};
#endif
#endif

/* IOBluetoothHostControllerTransport */
#ifndef _IOKIT_IOBLUETOOTHHOSTCONTROLLERTRANSPORT_H
#define _IOKIT_IOBLUETOOTHHOSTCONTROLLERTRANSPORT_H
#ifdef __cplusplus
void BluetoothSleepTimeOutOccurred(OSObject *, IOTimerEventSource *);
#endif
extern const char * gInternalPowerStateString[7]; extern const char * gOrdinalPowerStateString[3];
extern const char * gPowerManagerSleepTypeString[9]; extern const char * gPowerManagerSleepTypeShortString[9];
#ifdef __cplusplus
extern const IORegistryPlane *gIODTPlane;
class IOBluetoothHostControllerTransport : public IOService {
    OSDeclareAbstractStructors(IOBluetoothHostControllerTransport)
public:
    friend class IOBluetoothHCIController; friend class IOBluetoothHostController;
    struct ExpansionData { UInt16 reserved; };
    IOBluetoothHCIController *mBluetoothFamily; IOBluetoothHostController *mBluetoothController;
    IOService *mProvider; IOWorkLoop *mWorkLoop; IOCommandGate *mCommandGate; UInt16 mControllerVendorType;
    bool mUSBControllerSupportsSuspend; UInt8 mTerminateState; bool mLMPLoggingEnabled, mSystemOnTheWayToSleep;
    uint8_t reserved2, reserved3; bool mConfiguredPM; UInt32 mSwitchBehavior; bool mHardwareInitialized;
    UInt32 mHardwareStatus, mTerminateCounter; bool mLMPLoggingAvailable; void *mRefCon;
    IOBluetoothHCIControllerInternalPowerState mCurrentInternalPowerState, mPendingInternalPowerState;
    UInt16 mConrollerTransportType; bool mSupportNewIdlePolicy, mBuiltIn; UInt32 mLocationID; bool mSupportPowerOff;
    UInt32 mSleepType; bool mIsControllerActive; uint8_t reserved4; UInt32 unknown111; UInt8 mAlreadyOff, reserved6;
    bool mSupportWoBT; UInt8 mCurrentPMMethod; UInt64 mTransportCounter; UInt16 mTransportOutstandingCalls;
    bool reserved7; IOTimerEventSource *mBluetoothSleepTimerEventSource; bool mBluetoothSleepTimerStarted;
    os_log_t mInternalOSLogObject; bool mBootFromROM; UInt16 mUARTProductID; IOBluetoothACPIMethods *mACPIMethods;
    bool reserved10; ExpansionData *mExpansionData;
    virtual bool init(OSDictionary * = NULL); virtual void free(); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual IOWorkLoop *getWorkLoop() const;
    virtual IOCommandGate *getCommandGate() const; virtual bool setTransportWorkLoop(void *, IOWorkLoop *);
    virtual bool terminate(IOOptionBits = 0);
    static IOReturn terminateAction(OSObject *, void *, void *, void *, void *);
    virtual bool terminateWL(IOOptionBits = 0); virtual bool InitializeTransport();
    static IOReturn InitializeTransportAction(OSObject *, void *, void *, void *, void *);
    virtual bool InitializeTransportWL(IOService *); virtual OSObject *getPropertyFromTransport(const OSSymbol *);
    virtual OSObject *getPropertyFromTransport(const OSString *);
    virtual OSObject *getPropertyFromTransport(const char *); virtual IOReturn SetRemoteWakeUp(bool);
    virtual IOReturn DoDeviceReset(UInt16); virtual void AbortPipesAndClose(bool, bool);
    virtual bool HostSupportsSleepOnUSB(); virtual bool StartLMPLogging();
    virtual bool StartLMPLoggingBulkPipeRead(); virtual bool StartInterruptPipeRead();
    virtual bool StopInterruptPipeRead(); virtual bool StartBulkPipeRead(); virtual bool StopBulkPipeRead();
    virtual IOReturn TransportBulkOutWrite(void *);
    virtual IOReturn TransportIsochOutWrite(void *, void *, IOOptionBits);
    virtual IOReturn TransportSendSCOData(void *); virtual IOReturn TransportLMPLoggingBulkOutWrite(UInt8, UInt8);
    virtual IOReturn SendHCIRequest(UInt8 *, IOByteCount); virtual void UpdateSCOConnections(UInt8, UInt32);
    virtual IOReturn ToggleLMPLogging(UInt8 *); virtual IOReturn CallConfigPM();
    virtual bool ConfigurePM(IOService *); virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    static IOReturn setPowerStateAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn setPowerStateWL(unsigned long, IOService *);
    virtual IOReturn RequestTransportPowerStateChange(IOBluetoothHCIControllerInternalPowerState, char *);
    virtual IOReturn WaitForControllerPowerState(IOBluetoothHCIControllerInternalPowerState, char *);
    virtual IOReturn WaitForControllerPowerStateWithTimeout(IOBluetoothHCIControllerInternalPowerState, uint32_t,
        char *, bool);
    virtual void CompletePowerStateChange(char *); virtual IOReturn ProcessPowerStateChangeAfterResumed(char *);
    virtual IOReturn setAggressiveness(unsigned long, unsigned long);
    static IOReturn setAggressivenessAction(OSObject *, void *, void *, void *, void *);
    virtual bool setAggressivenessWL(unsigned long, unsigned long);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    static IOReturn powerStateWillChangeToAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn powerStateWillChangeToWL(IOOptionBits, void *); virtual void systemWillShutdown(IOOptionBits);
    static IOReturn systemWillShutdownAction(OSObject *, void *, void *, void *, void *);
    virtual void systemWillShutdownWL(IOOptionBits, void *);
    virtual IOBluetoothHCIControllerInternalPowerState GetCurrentPowerState();
    virtual IOBluetoothHCIControllerInternalPowerState GetPendingPowerState();
    virtual IOReturn ChangeTransportPowerStateFromIdleToOn(char *);
    virtual IOReturn ChangeTransportPowerState(unsigned long, bool, IOBluetoothHCIControllerInternalPowerState,
        char *);
    virtual IOReturn WaitForControllerPowerStateChange(IOBluetoothHCIControllerInternalPowerState, char *);
    virtual IOReturn WakeupSleepingPowerStateThread(); virtual bool ControllerSupportWoBT();
    virtual UInt16 GetControllerVendorID(); virtual UInt16 GetControllerProductID();
    virtual UInt8 GetRadioPowerState(); virtual void SetRadioPowerState(UInt8);
    virtual bool GetNVRAMSettingForSwitchBehavior(); virtual UInt32 GetControllerLocationID();
    virtual bool GetBuiltIn(); virtual bool GetSupportPowerOff(); virtual bool IsHardwareInitialized();
    virtual UInt32 GetHardwareStatus(); virtual void ResetHardwareStatus();
    virtual UInt32 ConvertAddressToUInt32(void *); virtual void SetActiveController(bool);
    virtual void ResetBluetoothDevice(); virtual IOReturn TransportCommandSleep(void *, UInt32, char *, bool);
    virtual void ReadyToGo(bool); virtual bool TerminateCalled(); virtual void GetInfo(void *);
    virtual IOReturn CallPowerManagerChangePowerStateTo(unsigned long, char *);
    virtual UInt16 GetControllerTransportType(); virtual bool SupportNewIdlePolicy();
    virtual void CheckACPIMethodsAvailabilities(); virtual IOReturn SetBTRS(); virtual IOReturn SetBTPU();
    virtual IOReturn SetBTPD(); virtual IOReturn SetBTRB(bool); virtual IOReturn SetBTLP(bool);
    virtual void NewSCOConnection(); virtual void retain() const; virtual void release() const;
    virtual void RetainTransport(char *); virtual void ReleaseTransport(char *);
    virtual IOReturn SetIdlePolicyValue(uint32_t); virtual bool TransportWillReEnumerate();
    virtual void ConvertPowerFlagsToString(IOPMPowerFlags, char *); virtual void SetupTransportSCOParameters();
    virtual void DestroyTransportSCOParameters(); virtual bool WaitForSystemReadyForSleep(char *);
    virtual IOReturn StartBluetoothSleepTimer(); virtual void CancelBluetoothSleepTimer();
    virtual os_log_t CreateOSLogObject(); virtual IOReturn setProperties(OSObject *);
    static IOReturn setPropertiesAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn setPropertiesWL(OSObject *); virtual IOReturn HardReset();
    virtual void DumpTransportProviderState();
    NK_MEMBERS(IOBluetoothHostControllerTransport)
};
#endif
#endif

/* IOBluetoothHostControllerUSBTransport */
#ifndef _IOKIT_IOBLUETOOTHHOSTCONTROLLERUSBTRANSPORT_H
#define _IOKIT_IOBLUETOOTHHOSTCONTROLLERUSBTRANSPORT_H
#ifdef __cplusplus
extern const IORegistryPlane *gIOServicePlane; extern const OSSymbol *gIOGeneralInterest;
class IOBluetoothHostControllerUSBTransport : public IOBluetoothHostControllerTransport {
    OSDeclareAbstractStructors(IOBluetoothHostControllerUSBTransport)
public:
    friend class IOBluetoothHostController; struct ExpansionData { void *mRefCon; };
protected:
    IOUSBHostDevice *mBluetoothUSBHostDevice; IOUSBHostDevice *mBluetoothUSBHub;
    UInt16 mActiveDeviceRequestIOCount, mVendorID, mProductID; IOUSBHostInterface *mInterface;
    IOUSBHostInterface *mIsochInterface; UInt8 mInterfaceNumber, mIsochInterfaceNumber;
    uint8_t mEmptyInterruptReadData[1021]; IOUSBHostPipe *mInterruptPipe; StandardUSB::Descriptor *mInterruptDescriptor;
    IOBufferMemoryDescriptor *mInterruptReadDataBuffer; IOUSBHostCompletion mInterruptCompletion;
    bool mInterruptPipeStarted; UInt16 mInterruptPipeOutstandingIOCount; IOUSBHostPipe *mBulkInPipe;
    StandardUSB::Descriptor *mBulkInDescriptor; IOBufferMemoryDescriptor *mBulkInReadDataBuffer;
    IOUSBHostCompletion mBulkInCompletion; bool mBulkInPipeStarted; UInt16 mBulkInPipeOutstandingIOCount;
    IOUSBHostPipe *mBulkOutPipe; IOUSBHostCompletion mBulkOutCompletion; IOUSBHostPipe *mIsochInPipe;
    IOBufferMemoryDescriptor **mIsochInReadDataBufferList; int mIsochInReadDataBufferStates[2];
    IOUSBHostIsochronousCompletion *mIsochInCompletionRoutineList; UInt32 mIsochInPipeNumReads;
    bool mIsochInReadsComplete; IOUSBHostIsochronousFrame *mIsochInFrames; UInt64 mIsochInFrameNumber;
    vm_size_t mIsochInReadDataBufferLength;
    UInt32 mIsochInPipeNumFrames, mIsochInFrameNumRequestedBytes, mIsochOutFrameNumRequestedBytes;
    IOUSBHostPipe *mIsochOutPipe; IOUSBHostIsochronousCompletion mIsochOutCompletion;
    IOUSBHostIsochronousFrame *mIsochOutFrames; UInt32 mIsochOutPipeNumFrames; UInt64 mIsochOutFrameNumber;
    UInt32 mPreviousIsochOutPipeNumFrames; UInt8 mInterruptReadNumRetries, mBulkInReadNumRetries;
    IONotifier *mMessageReceiverNotifier; UInt64 mPreviousIsochOutFrameNumber; UInt8 *mInterruptData;
    UInt8 mInterruptDataLength; UInt32 mInterruptDataPosition; UInt16 mStopInterruptPipeReadCounter;
    bool mInterfaceFound, mIsochInterfaceFound, unknown1; uint8_t __reserved1; bool isServiceRegistered, unknown2;
    UInt8 mHardResetState; bool __reserved2, mMatchedOnInterface; UInt32 mInterruptSleepMs;
    bool mAbortPipesAndCloseCalled, mPreviousEventIsSpecial, mIOClassIsAppleUSBXHCIPCI, mStopAllPipesCalled;
    bool unknown5, unknown6, mHostDeviceStarted, mHubStarted; ExpansionData *mExpansionData;
public:
    virtual bool init(OSDictionary * = NULL); virtual void free(); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual bool terminateWL(IOOptionBits = 0);
    virtual bool InitializeTransportWL(IOService *); virtual IOReturn SetRemoteWakeUp(bool);
    virtual IOReturn DoDeviceReset(UInt16); virtual void AbortPipesAndClose(bool, bool);
    virtual bool HostSupportsSleepOnUSB(); virtual bool ConfigurePM(IOService *);
    virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
    virtual IOReturn setPowerStateWL(unsigned long, IOService *);
    virtual IOReturn RequestTransportPowerStateChange(IOBluetoothHCIControllerInternalPowerState, char *);
    virtual void CompletePowerStateChange(char *); virtual IOReturn ProcessPowerStateChangeAfterResumed(char *);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn powerStateWillChangeToWL(IOOptionBits, void *);
    virtual void systemWillShutdownWL(IOOptionBits, void *); virtual bool ControllerSupportWoBT();
    virtual UInt16 GetControllerVendorID(); virtual UInt16 GetControllerProductID();
    virtual UInt8 GetRadioPowerState(); virtual void SetRadioPowerState(UInt8); virtual void ResetBluetoothDevice();
    virtual void GetInfo(void *);
    static IOReturn SetIdlePolicyValueAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn SetIdlePolicyValue(uint32_t); virtual bool TransportWillReEnumerate();
    static IOReturn MessageReceiver(void *, void *, UInt32, IOService *, void *, vm_size_t);
    virtual IOReturn HandleMessage(UInt32, IOService *, void *, vm_size_t);
    static IOReturn HandleMessageAction(OSObject *, void *, void *, void *, void *, void *, void *);
    virtual IOReturn SendHCIRequest(UInt8 *, IOByteCount);
    static void DeviceRequestCompleteHandler(void *, void *, IOReturn, uint32_t);
    static IOReturn DeviceRequestCompleteAction(OSObject *, void *, void *, void *, void *, void *, void *);
    virtual void UpdateSCOConnections(UInt8, UInt32); virtual void SetupTransportSCOParameters();
    virtual void DestroyTransportSCOParameters(); virtual bool ConfigureDevice();
    virtual UInt8 GetInterfaceNumber(IOUSBHostInterface *);
    virtual IOUSBHostInterface *FindNextInterface(IOUSBHostInterface *, UInt16, UInt16, UInt16, UInt16);
    virtual IOUSBHostPipe *FindNextPipe(IOUSBHostInterface *, UInt8, UInt8, UInt16 *);
    virtual bool FindInterfaces(); virtual bool StartLMPLogging(); virtual bool StartLMPLoggingBulkPipeRead();
    virtual IOReturn ToggleLMPLogging(UInt8 *); virtual IOReturn TransportLMPLoggingBulkOutWrite(UInt8, UInt8);
    virtual bool StartInterruptPipeRead(); virtual bool StopInterruptPipeRead();
    static void InterruptReadHandler(void *, void *, IOReturn, uint32_t); virtual bool StartBulkPipeRead();
    virtual bool StopBulkPipeRead(); static void BulkInReadHandler(void *, void *, IOReturn, uint32_t);
    virtual bool StartIsochPipeRead(); virtual bool StopIsochPipeRead();
    static void IsochInReadHandler(void *, void *, IOReturn, IOUSBHostIsochronousFrame *);
    virtual void ResetIsocFrames(IOUSBHostIsochronousFrame *, UInt32); virtual bool StopAllPipes();
    virtual bool StartAllPipes(); virtual void WaitForAllIOsToBeAborted();
    virtual void ReceiveInterruptData(void *, UInt32, bool); virtual IOReturn TransportBulkOutWrite(void *);
    virtual IOReturn BulkOutWrite(IOMemoryDescriptor *);
    static void BulkOutWriteCompleteHandler(void *, void *, IOReturn, uint32_t);
    static IOReturn BulkOutWriteCompleteAction(OSObject *, void *, void *, void *, void *, void *, void *);
    virtual void HandleBulkOutWriteTimeout(IOBluetoothMemoryDescriptorRetainer *);
    static void BulkOutWriteTimerFired(OSObject *, IOTimerEventSource *);
    virtual void HandleIsochData(void *, int, IOUSBHostIsochronousFrame *);
    virtual IOReturn TransportIsochOutWrite(void *, void *, IOOptionBits);
    virtual IOReturn IsochOutWrite(IOMemoryDescriptor *, IOBluetoothSCOMemoryDescriptorRetainer *, int);
    static void IsochOutWriteCompleteHandler(void *, void *, IOReturn, IOUSBHostIsochronousFrame *);
    virtual void LogData(void *, UInt64, IOByteCount); virtual bool USBControllerSupportsSuspend();
    virtual bool SystemGoingToSleep(); virtual IOReturn PrepareControllerForSleep();
    virtual bool PrepareControllerWakeFromSleep(); virtual bool PrepareControllerForPowerOff(bool);
    virtual bool PrepareControllerForPowerOn(); virtual bool SystemWakeCausedByBluetooth();
    virtual IOReturn ProcessG3StandByWake(); virtual IOReturn ReConfigure(); virtual bool NeedToTurnOnUSBDebug();
    virtual IOReturn HardReset();
    NK_MEMBERS(IOBluetoothHostControllerUSBTransport)
};
#endif
#endif

/* CSRBluetoothHostControllerUSBTransport */
#ifndef _IOKIT_CSRBLUETOOTHHOSTCONTROLLERUSBTRANSPORT_H
#define _IOKIT_CSRBLUETOOTHHOSTCONTROLLERUSBTRANSPORT_H
#ifdef __cplusplus
class CSRBluetoothHostControllerUSBTransport : public IOBluetoothHostControllerUSBTransport {
    OSDeclareDefaultStructors(CSRBluetoothHostControllerUSBTransport)
public:
    struct ExpansionData { void *mRefCon; };
protected:
    ExpansionData *mExpansionData;
public:
    virtual bool init(OSDictionary * = NULL); virtual void free(); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual bool InitializeTransportWL(IOService *);
    virtual void systemWillShutdownWL(IOOptionBits, void *);
    NK_MEMBERS(CSRBluetoothHostControllerUSBTransport)
};
#endif
#endif

/* IOBluetoothHostControllerUARTTransport */
#ifndef _IOKIT_IOBLUETOOTHHOSTCONTROLLERUARTTRANSPORT_H
#define _IOKIT_IOBLUETOOTHHOSTCONTROLLERUARTTRANSPORT_H
#ifdef __cplusplus
void TimeOutHandler(OSObject *, IOTimerEventSource *);
#endif
enum BluetoothUARTPacketTypes {
    kBluetoothUARTPacketTypeHCIRequest = 1, kBluetoothUARTPacketTypeBulk, kBluetoothUARTPacketTypeIsoch,
    kBluetoothUARTPacketTypeEvent, kBluetoothUARTPacketTypeLMP = 7,
};
#ifdef __cplusplus
class IOBluetoothHostControllerUARTTransport : public IOBluetoothHostControllerTransport {
    OSDeclareAbstractStructors(IOBluetoothHostControllerUARTTransport)
protected:
    UInt8 *mDataToSend; UInt8 *mDataReceived; IORS232SerialStreamSync *mProvider; void *mIsochOutWriteRetainer;
    bool mReadyToReceive; UInt32 mIsochOutWriteCounter;
    bool mPowerStateChangeInProgress, mSkipBluetoothFirmwareBoot; IOWorkLoop *mUARTTransportWorkLoop;
    IOInterruptEventSource::Action mDequeueDataInterruptEventAction;
    IOInterruptEventSource *mDequeueDataInterruptEvent; IOWorkLoop *mUARTTransportTimerWorkLoop;
    IOCommandGate *mUARTTransportTimerCommandGate; IOTimerEventSource *mUARTTransportTimer;
    bool mUARTTransportTimerHasTimeout; UInt32 mSlowEnqueueData, mLongestEnqueueDataCallMicroseconds;
public:
    virtual bool init(OSDictionary * = NULL); virtual void free(); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual bool terminateWL(IOOptionBits = 0);
    virtual bool ConfigurePM(IOService *); virtual IOReturn setPowerStateWL(unsigned long, IOService *);
    virtual void CompletePowerStateChange(char *); virtual IOReturn powerStateWillChangeToWL(IOOptionBits, void *);
    virtual IOReturn RequestTransportPowerStateChange(IOBluetoothHCIControllerInternalPowerState, char *);
    virtual void systemWillShutdownWL(IOOptionBits, void *); virtual UInt16 GetControllerVendorID();
    virtual UInt16 GetControllerProductID(); virtual IOReturn SendHCIRequest(UInt8 *, IOByteCount);
    virtual IOReturn TransportBulkOutWrite(void *);
    virtual IOReturn TransportIsochOutWrite(void *, void *, IOOptionBits);
    virtual IOReturn TransportSendSCOData(void *); virtual IOReturn SendUART(UInt8 *, UInt32);
    static IOReturn StaticProcessACLSCOEventData(void *, int); virtual IOReturn ProcessACLSCOEventData();
    virtual void GetInfo(void *); virtual IOReturn AcquirePort(bool); virtual IOReturn ReleasePort();
    virtual IOReturn WaitForReceiveToBeReady(bool); virtual void NewSCOConnection();
    virtual IOReturn SetLMPLogging(); virtual bool StartLMPLogging(); virtual bool StopLMPLogging();
    virtual IOReturn ToggleLMPLogging(UInt8 *); virtual IOReturn DoDeviceReset(UInt16);
    virtual IOReturn DequeueDataInterruptEventGated(IOInterruptEventSource *, int);
    virtual void DumpTransportProviderState();
    NK_MEMBERS(IOBluetoothHostControllerUARTTransport)
};
#endif
#endif

#endif
