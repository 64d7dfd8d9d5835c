/* FireWire AV/C: commands, units, connection registers */
#ifndef NK_AVC_H
#define NK_AVC_H

#include <nk/firewire.h>

#define IOAVCAddress(type, id) (((type) << 3) | (id))
#define IOAVCType(address) ((address) >> 3)
#define IOAVCId(address) ((address) & 7)

#ifdef __cplusplus
class IOFireWireAVCProtocolUserClient; class AVCCommandHandlerInfo; class AVCSubunitInfo; class IOFireWireNub;
class IOFireWireAVCCommand; class IOFireWirePCRSpace; class IOFireWireAVCUnit; class IOFireWireAVCSubUnit;
class IOFireWireAVCAsynchronousCommand; class IOFireWireAVCNub; class IOFireWireBus;
#endif

/* IOFireWireAVCCommand */
#ifndef _IOKIT_IOFireWireAVCCommand_H
#define _IOKIT_IOFireWireAVCCommand_H
#ifdef __cplusplus
class IOFireWireAVCCommand : public IOFWCommand {
    OSDeclareDefaultStructors(IOFireWireAVCCommand)
public:
    struct ExpansionData { bool fStarted, fSyncWakeupSignaled; };
protected:
    IOFWCommand *fWriteCmd; IOMemoryDescriptor *fMem; const UInt8 *fCommand; UInt32 fCmdLen; UInt8 *fResponse;
    UInt32 *fResponseLen; int fCurRetries, fMaxRetries; UInt32 fWriteGen; UInt16 fWriteNodeID;
    bool bypassRobustCommandResponseMatching; ExpansionData *fIOFireWireAVCCommandExpansion;
    static void writeDone(void *, IOReturn, IOFireWireNub *, IOFWCommand *); virtual IOReturn complete(IOReturn);
    virtual IOReturn execute(); virtual void free();
public:
    virtual bool init(IOFireWireNub *, const UInt8 *, UInt32, UInt8 *, UInt32 *);
    virtual IOReturn reinit(IOFireWireNub *, const UInt8 *, UInt32, UInt8 *, UInt32 *);
    static IOFireWireAVCCommand *withNub(IOFireWireNub *, const UInt8 *, UInt32, UInt8 *, UInt32 *);
    static IOFireWireAVCCommand *withNub(IOFireWireNub *, UInt32, const UInt8 *, UInt32, UInt8 *, UInt32 *);
    virtual UInt32 handleResponse(UInt16, UInt32, const void *); virtual IOReturn resetInterimTimeout();
    virtual UInt32 handleResponseWithSimpleMatching(UInt16, UInt32, const void *);
    virtual IOReturn submit(bool = false);
    NK_MEMBERS(IOFireWireAVCCommand)
};
#endif
#endif

/* IOFireWireAVCConsts */
#ifndef _IOKIT_IOFIREWIREAVCCONSTS_H
#define _IOKIT_IOFIREWIREAVCCONSTS_H
#define kAVCAllOpcodes 0xFF
#define kAVCAllSubunitsAndUnit 0xEE
#define kAVCMaxNumPlugs 31
#define kAVCAnyAvailableIsochPlug 0x7F
#define kAVCAnyAvailableExternalPlug 0xFF
#define kAVCAnyAvailableSubunitPlug 0xFF
#define kAVCMultiplePlugs 0xFD
#define kAVCInvalidPlug 0xFE
#define kAVCUnitAddress 0xff
#define kIOFWPCRDataRate 0xc0000000U
#define kIOFWPCRDataRatePhase 30
#define kIOFWPCRExtension 0xff0000U
#define kIOFWPCRExtensionPhase 16
#define kIOFWPCRNumPlugs 31U
#define kIOFWPCRNumPlugsPhase 0
#define kIOFWPCRBroadcastBase 0x3f000000U
#define kIOFWPCRBroadcastBasePhase 24
#define kIOFWPCROnline 0x80000000U
#define kIOFWPCROnlinePhase 31
#define kIOFWPCRBroadcast 0x40000000U
#define kIOFWPCRBroadcastPhase 30
#define kIOFWPCRP2PCount 0x3f000000U
#define kIOFWPCRP2PCountPhase 24
#define kIOFWPCRChannel 0x3f0000U
#define kIOFWPCRChannelPhase 16
#define kIOFWPCROutputDataRate 0xc000U
#define kIOFWPCROutputDataRatePhase 14
#define kIOFWPCROutputOverhead 0x3c00U
#define kIOFWPCROutputOverheadPhase 10
#define kIOFWPCROutputPayload 0x3ffU
#define kIOFWPCROutputPayloadPhase 0
#define kAVCPlugSignalFormatNTSCDV 0x80000000
#define kAVCPlugSignalFormatPalDV 0x80800000
#define kAVCPlugSignalFormatMPEGTS 0xA0000000
typedef enum IOAVCFrameFields {
    kAVCCommandResponse = 0, kAVCAddress, kAVCOpcode, kAVCOperand0, kAVCOperand1, kAVCOperand2, kAVCOperand3,
    kAVCOperand4, kAVCOperand5, kAVCOperand6, kAVCOperand7, kAVCOperand8,
} IOAVCFrameFields;
typedef enum IOAVCCommandResponse {
    kAVCControlCommand = 0, kAVCStatusInquiryCommand, kAVCSpecificInquiryCommand, kAVCNotifyCommand,
    kAVCGeneralInquiryCommand, kAVCNotImplementedStatus = 8, kAVCAcceptedStatus, kAVCRejectedStatus,
    kAVCInTransitionStatus, kAVCImplementedStatus, kAVCChangedStatus, kAVCInterimStatus = 15,
} IOAVCCommandResponse;
typedef enum IOAVCOpcodes {
    kAVCPlugInfoOpcode = 2, kAVCOutputPlugSignalFormatOpcode = 24, kAVCInputPlugSignalFormatOpcode,
    kAVCUnitInfoOpcode = 48, kAVCSubunitInfoOpcode, kAVCConnectionsOpcode = 34, kAVCConnectOpcode = 36,
    kAVCDisconnectOpcode, kAVCPowerOpcode = 178, kAVCSignalSourceOpcode = 26, kAVCVendorDependentOpcode = 0,
    kAVCOutputSignalModeOpcode = 120, kAVCInputSignalModeOpcode, kAVCSignalModeSD525_60 = 0,
    kAVCSignalModeSDL525_60 = 4, kAVCSignalModeHD1125_60 = 8, kAVCSignalModeSD625_50 = 128,
    kAVCSignalModeSDL625_50 = 132, kAVCSignalModeHD1250_50 = 136, kAVCSignalModeDVCPro525_60 = 120,
    kAVCSignalModeDVCPro625_50 = 248, kAVCSignalModeDummyOperand = 255, kAVCSignalModeMask_50 = 128,
    kAVCSignalModeMask_STYPE = 124, kAVCSignalModeMask_SDL = 4, kAVCSignalModeMask_DVCPro25 = 120,
} IOAVCOpcodes;
typedef enum IOAVCUnitTypes {
    kAVCVideoMonitor = 0, kAVCAudio, kAVCPrinter, kAVCDiskRecorder, kAVCTapeRecorder, kAVCTuner,
    kAVCVideoCamera = 7, kAVCCameraStorage = 11, kAVCVendorUnique = 28, kAVCNumSubUnitTypes = 32,
} IOAVCUnitTypes;
enum {
    kFWAVCAsyncPlug0 = 160, kFWAVCAsyncPlug1, kFWAVCAsyncPlug2, kFWAVCAsyncPlug3, kFWAVCAsyncPlug4,
    kFWAVCAsyncPlug5, kFWAVCAsyncPlug6, kFWAVCAsyncPlug7, kFWAVCAsyncPlug8, kFWAVCAsyncPlug9,
    kFWAVCAsyncPlug10 = 161, kFWAVCAsyncPlug11 = 171, kFWAVCAsyncPlug12, kFWAVCAsyncPlug13, kFWAVCAsyncPlug14,
    kFWAVCAsyncPlug15, kFWAVCAsyncPlug16, kFWAVCAsyncPlug17, kFWAVCAsyncPlug18, kFWAVCAsyncPlug19,
    kFWAVCAsyncPlug20, kFWAVCAsyncPlug21, kFWAVCAsyncPlug22, kFWAVCAsyncPlug23, kFWAVCAsyncPlug24,
    kFWAVCAsyncPlug25, kFWAVCAsyncPlug26, kFWAVCAsyncPlug27, kFWAVCAsyncPlug28, kFWAVCAsyncPlug29,
    kFWAVCAsyncPlug30, kFWAVCAsyncPlugAny,
};
enum {
    kFWAVCStateBusSuspended = 0, kFWAVCStateBusResumed, kFWAVCStatePlugReconnected, kFWAVCStatePlugDisconnected,
    kFWAVCStateDeviceRemoved,
};
enum {
    kFWAVCConsumerMode_MORE = 1, kFWAVCConsumerMode_LAST = 4, kFWAVCConsumerMode_LESS, kFWAVCConsumerMode_JUNK,
    kFWAVCConsumerMode_LOST,
};
enum { kFWAVCProducerMode_SEND = 5, kFWAVCProducerMode_TOSS = 7 };
typedef enum IOFWAVCPlugTypes {
    IOFWAVCPlugSubunitSourceType = 0, IOFWAVCPlugSubunitDestType, IOFWAVCPlugIsochInputType,
    IOFWAVCPlugIsochOutputType, IOFWAVCPlugAsynchInputType, IOFWAVCPlugAsynchOutputType,
    IOFWAVCPlugExternalInputType, IOFWAVCPlugExternalOutputType,
} IOFWAVCPlugTypes;
typedef enum IOFWAVCSubunitPlugMessages {
    kIOFWAVCSubunitPlugMsgConnected = 0, kIOFWAVCSubunitPlugMsgDisconnected,
    kIOFWAVCSubunitPlugMsgConnectedPlugModified, kIOFWAVCSubunitPlugMsgSignalFormatModified,
} IOFWAVCSubunitPlugMessages;
typedef enum IOFWAVCAsyncCommandState {
    kAVCAsyncCommandStatePendingRequest = 0, kAVCAsyncCommandStateRequestSent, kAVCAsyncCommandStateRequestFailed,
    kAVCAsyncCommandStateWaitingForResponse, kAVCAsyncCommandStateReceivedInterimResponse,
    kAVCAsyncCommandStateReceivedFinalResponse, kAVCAsyncCommandStateTimeOutBeforeResponse,
    kAVCAsyncCommandStateBusReset, kAVCAsyncCommandStateOutOfMemory, kAVCAsyncCommandStateCanceled,
} IOFWAVCAsyncCommandState;
#endif

/* IOFireWireAVCUserClientCommon */
#ifndef _IOKIT_IOFIREWIREAVCUSERCLIENTCOMMON_H_
#define _IOKIT_IOFIREWIREAVCUSERCLIENTCOMMON_H_
#define kIOFireWireAVCLibConnection 13
#define kAsyncCmdSharedBufInterimRespOffset 0
#define kAsyncCmdSharedBufFinalRespOffset 512
enum IOFWAVCUserClientCommandCodes {
    kIOFWAVCUserClientOpen = 0, kIOFWAVCUserClientClose, kIOFWAVCUserClientOpenWithSessionRef,
    kIOFWAVCUserClientGetSessionRef, kIOFWAVCUserClientAVCCommand, kIOFWAVCUserClientAVCCommandInGen,
    kIOFWAVCUserClientUpdateAVCCommandTimeout, kIOFWAVCUserClientMakeP2PInputConnection,
    kIOFWAVCUserClientBreakP2PInputConnection, kIOFWAVCUserClientMakeP2POutputConnection,
    kIOFWAVCUserClientBreakP2POutputConnection, kIOFWAVCUserClientCreateAsyncAVCCommand,
    kIOFWAVCUserClientSubmitAsyncAVCCommand, kIOFWAVCUserClientCancelAsyncAVCCommand,
    kIOFWAVCUserClientReleaseAsyncAVCCommand, kIOFWAVCUserClientReinitAsyncAVCCommand,
    kIOFWAVCUserClientNumCommands,
};
enum IOFWAVCUserClientAsyncCommandCodes {
    kIOFWAVCUserClientInstallAsyncAVCCommandCallback = 16, kIOFWAVCUserClientNumAsyncCommands,
};
enum IOFWAVCProtocolUserClientCommandCodes {
    kIOFWAVCProtocolUserClientSendAVCResponse = 0, kIOFWAVCProtocolUserClientFreeInputPlug,
    kIOFWAVCProtocolUserClientReadInputPlug, kIOFWAVCProtocolUserClientUpdateInputPlug,
    kIOFWAVCProtocolUserClientFreeOutputPlug, kIOFWAVCProtocolUserClientReadOutputPlug,
    kIOFWAVCProtocolUserClientUpdateOutputPlug, kIOFWAVCProtocolUserClientReadOutputMasterPlug,
    kIOFWAVCProtocolUserClientUpdateOutputMasterPlug, kIOFWAVCProtocolUserClientReadInputMasterPlug,
    kIOFWAVCProtocolUserClientUpdateInputMasterPlug, kIOFWAVCProtocolUserClientPublishAVCUnitDirectory,
    kIOFWAVCProtocolUserClientSetSubunitPlugSignalFormat, kIOFWAVCProtocolUserClientGetSubunitPlugSignalFormat,
    kIOFWAVCProtocolUserClientConnectTargetPlugs, kIOFWAVCProtocolUserClientDisconnectTargetPlugs,
    kIOFWAVCProtocolUserClientGetTargetPlugConnection, kIOFWAVCProtocolUserClientAVCRequestNotHandled,
    kIOFWAVCProtocolUserClientNumCommands,
};
enum IOFWAVCProtocolUserClientAsyncCommandCodes {
    kIOFWAVCProtocolUserClientSetAVCRequestCallback = 18, kIOFWAVCProtocolUserClientAllocateInputPlug,
    kIOFWAVCProtocolUserClientAllocateOutputPlug, kIOFWAVCProtocolUserClientInstallAVCCommandHandler,
    kIOFWAVCProtocolUserClientAddSubunit, kIOFWAVCProtocolUserClientNumAsyncCommands,
};
typedef struct _AVCConnectTargetPlugsInParams {
    UInt32 sourceSubunitTypeAndID; IOFWAVCPlugTypes sourcePlugType; UInt32 sourcePlugNum, destSubunitTypeAndID;
    IOFWAVCPlugTypes destPlugType; UInt32 destPlugNum; Boolean lockConnection, permConnection;
} AVCConnectTargetPlugsInParams;
typedef struct _AVCConnectTargetPlugsOutParams { UInt32 sourcePlugNum,
    destPlugNum; } AVCConnectTargetPlugsOutParams;
typedef struct _AVCGetTargetPlugConnectionInParams {
    UInt32 subunitTypeAndID; IOFWAVCPlugTypes plugType; UInt32 plugNum;
} AVCGetTargetPlugConnectionInParams;
typedef struct _AVCGetTargetPlugConnectionOutParams {
    UInt32 connectedSubunitTypeAndID; IOFWAVCPlugTypes connectedPlugType; UInt32 connectedPlugNum;
    Boolean lockConnection, permConnection;
} AVCGetTargetPlugConnectionOutParams;
#endif

/* IOFireWireAVCTargetSpace */
#ifndef _IOKIT_IOFIREWIREAVCTARGETSPACE_H
#define _IOKIT_IOFIREWIREAVCTARGETSPACE_H
#ifdef __cplusplus
typedef void (*IOFireWireAVCTargetCommandHandlerCallback)(const AVCCommandHandlerInfo *, UInt32, UInt16,
    const void *, UInt32, IOFWSpeed &, UInt32);
typedef void (*IOFireWireAVCSubunitPlugHandlerCallback)(const AVCSubunitInfo *, IOFWAVCSubunitPlugMessages,
    IOFWAVCPlugTypes, UInt32, UInt32, UInt32, UInt16);
class AVCCommandHandlerInfo : public OSObject {
    OSDeclareDefaultStructors(AVCCommandHandlerInfo)
public:
    IOFireWireAVCProtocolUserClient *userClient; IOFireWireAVCTargetCommandHandlerCallback callBack;
    OSAsyncReference64 asyncRef; UInt32 subUnitTypeAndID, opCode; uint64_t userCallBack, userRefCon;
    NK_MEMBERS(AVCCommandHandlerInfo)
};
#endif
typedef struct _AVCSubunitPlugRecord { UInt32 plugSignalFormat, connectionCount; } AVCSubunitPlugRecord;
#ifdef __cplusplus
class AVCSubunitInfo : public OSObject {
    OSDeclareDefaultStructors(AVCSubunitInfo)
protected:
    virtual bool init(); virtual void free();
public:
    IOFireWireAVCProtocolUserClient *userClient; IOFireWireAVCSubunitPlugHandlerCallback callBack;
    OSAsyncReference64 asyncRef; UInt32 subunitTypeAndID, numSourcePlugs, numDestPlugs;
    uint64_t userCallBack, userRefCon; AVCSubunitPlugRecord *sourcePlugRecords;
    AVCSubunitPlugRecord *destPlugRecords;
    static AVCSubunitInfo *create();
    NK_MEMBERS(AVCSubunitInfo)
};
#endif
typedef struct _AVCUnitPlugRecord { UInt32 connectionCount; } AVCUnitPlugRecord;
typedef struct _AVCUnitPlugs {
    UInt32 numIsochInPlugs, numIsochOutPlugs, numExternalInPlugs, numExternalOutPlugs;
    AVCUnitPlugRecord isochInPlugRecord[31], isochOutPlugRecord[31], externalInPlugRecord[31];
    AVCUnitPlugRecord externalOutPlugRecord[31];
} AVCUnitPlugs;
#ifdef __cplusplus
class UCInfo : public OSObject {
    OSDeclareDefaultStructors(UCInfo)
public:
    IOFireWireAVCProtocolUserClient *fUserClient;
    NK_MEMBERS(UCInfo)
};
class AVCConnectionRecord : public OSObject {
    OSDeclareDefaultStructors(AVCConnectionRecord)
public:
    UInt32 sourceSubunitTypeAndID; IOFWAVCPlugTypes sourcePlugType; UInt32 sourcePlugNum, destSubunitTypeAndID;
    IOFWAVCPlugTypes destPlugType; UInt32 destPlugNum; bool lockConnection, permConnection;
    NK_MEMBERS(AVCConnectionRecord)
};
class IOFireWireAVCTargetSpace : public IOFWPseudoAddressSpace {
    OSDeclareDefaultStructors(IOFireWireAVCTargetSpace)
public:
    struct ExpansionData { };
protected:
    UInt32 fBuf[512], fActivations; IOFireWireController *fController;
    IOLocalConfigDirectory *fAVCLocalConfigDirectory; OSArray *fUserClients; OSArray *fCommandHandlers;
    OSArray *fSubunits; OSArray *fConnectionRecords; AVCUnitPlugs fUnitPlugs; IORecursiveLock *fLock;
    ExpansionData *reserved;
    virtual UInt32 doWrite(UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    IOReturn targetSendAVCResponse(UInt32, UInt16, IOBufferMemoryDescriptor *, UInt32);
    IOReturn handleUnitInfoCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handleSubUnitInfoCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handlePlugInfoCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handlePowerCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handleConnectCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handleDisconnectCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handleInputPlugSignalFormatCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handleOutputPlugSignalFormatCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handleConnectionsCommand(UInt16, UInt32, const char *, UInt32);
    IOReturn handleSignalSourceCommand(UInt16, UInt32, const char *, UInt32); UInt32 subUnitOfTypeCount(UInt32);
    AVCSubunitInfo *getSubunitInfo(UInt32); bool canConnectDestPlug(UInt32, IOFWAVCPlugTypes, UInt32 *);
public:
    virtual IOReturn activateWithUserClient(IOFireWireAVCProtocolUserClient *);
    virtual void deactivateWithUserClient(IOFireWireAVCProtocolUserClient *);
    virtual bool init(IOFireWireController *);
    static IOFireWireAVCTargetSpace *getAVCTargetSpace(IOFireWireController *);
    virtual IOReturn publishAVCUnitDirectory();
    virtual IOReturn installAVCCommandHandler(IOFireWireAVCProtocolUserClient *,
        IOFireWireAVCTargetCommandHandlerCallback, OSAsyncReference64, UInt32, UInt32, uint64_t, uint64_t);
    virtual IOReturn addSubunit(IOFireWireAVCProtocolUserClient *, IOFireWireAVCSubunitPlugHandlerCallback,
        OSAsyncReference64, UInt32, UInt32, UInt32, uint64_t, uint64_t, UInt32 *);
    virtual IOReturn setSubunitPlugSignalFormat(IOFireWireAVCProtocolUserClient *, UInt32, IOFWAVCPlugTypes,
        UInt32, UInt32);
    virtual IOReturn getSubunitPlugSignalFormat(IOFireWireAVCProtocolUserClient *, UInt32, IOFWAVCPlugTypes,
        UInt32, UInt32 *);
    virtual IOReturn connectTargetPlugs(IOFireWireAVCProtocolUserClient *, AVCConnectTargetPlugsInParams *,
        AVCConnectTargetPlugsOutParams *);
    virtual IOReturn disconnectTargetPlugs(IOFireWireAVCProtocolUserClient *, UInt32, IOFWAVCPlugTypes, UInt32,
        UInt32, IOFWAVCPlugTypes, UInt32);
    virtual IOReturn getTargetPlugConnection(IOFireWireAVCProtocolUserClient *,
        AVCGetTargetPlugConnectionInParams *, AVCGetTargetPlugConnectionOutParams *);
    virtual IOReturn findAVCRequestHandler(IOFireWireAVCProtocolUserClient *, UInt32, UInt16, IOFWSpeed, UInt32,
        const char *, UInt32);
    virtual void pcrModified(IOFWAVCPlugTypes, UInt32, UInt32);
    NK_MEMBERS(IOFireWireAVCTargetSpace)
};
#endif
#endif

/* IOFireWireAVCUnit */
#ifndef _IOKIT_IOFIREWIREAVCUNIT_H
#define _IOKIT_IOFIREWIREAVCUNIT_H
#ifdef __cplusplus
extern const OSSymbol *gIOAVCUnitType;
typedef void (*IOFireWireAVCAsynchronousCommandCallback)(void *, IOFireWireAVCAsynchronousCommand *);
#endif
static const UInt16 kIOFWAVCAsyncCmdFreed = 0xdead;
#ifdef __cplusplus
class IOFireWireAVCAsynchronousCommand : public IOCommand {
    OSDeclareDefaultStructors(IOFireWireAVCAsynchronousCommand)
public:
    friend class IOFireWireAVCUnit; struct ExpansionData { };
protected:
    ExpansionData *reserved; IOFireWireAVCAsynchronousCommandCallback fCallback; IOFireWireAVCUnit *fAVCUnit;
    IOMemoryDescriptor *fMem; IOFWCommand *fWriteCmd; IOFWDelayCommand *fDelayCmd; UInt16 fWriteNodeID;
    UInt32 fWriteGen;
    virtual void free();
public:
    IOFWAVCAsyncCommandState cmdState; void *pRefCon; UInt8 *pCommandBuf; UInt32 cmdLen; UInt8 *pInterimResponseBuf;
    UInt32 interimResponseLen; UInt8 *pFinalResponseBuf; UInt32 finalResponseLen;
    IOReturn init(const UInt8 *, UInt32, IOFireWireAVCAsynchronousCommandCallback, void *);
    IOReturn submit(IOFireWireAVCNub *); IOReturn cancel(); IOReturn reinit(const UInt8 *, UInt32);
    bool isPending();
    NK_MEMBERS(IOFireWireAVCAsynchronousCommand)
};
class IOFireWireAVCNub : public IOService {
    OSDeclareDefaultStructors(IOFireWireAVCNub)
protected:
    IOFireWireNub *fDevice;
public:
    virtual IOReturn AVCCommand(const UInt8 *, UInt32, UInt8 *, UInt32 *) = 0;
    virtual IOReturn AVCCommandInGeneration(UInt32, const UInt8 *, UInt32, UInt8 *, UInt32 *) = 0;
    IOFireWireNub *getDevice() const; virtual IOReturn updateAVCCommandTimeout() = 0;
    NK_MEMBERS(IOFireWireAVCNub)
};
class IOFireWireAVCUnit : public IOFireWireAVCNub {
    OSDeclareDefaultStructors(IOFireWireAVCUnit)
public:
    friend class IOFireWireAVCAsynchronousCommand;
    struct ExpansionData {
        OSArray *fAVCAsyncCommands; IOFireWireController *fControl; bool enableRobustAVCCommandResponseMatching;
    };
protected:
    IOFWPseudoAddressSpace *fFCPResponseSpace; IOLock *avcLock; IOFireWireAVCCommand *fCommand;
    UInt8 fSubUnitCount[32]; bool fStarted; IOLock *cmdLock; ExpansionData *fIOFireWireAVCUnitExpansion;
    static UInt32 AVCResponse(void *, UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    static void rescanSubUnits(void *); virtual void free(); virtual void updateSubUnits(bool);
    static void AVCAsynchRequestWriteDone(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    static void AVCAsynchDelayDone(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    UInt32 indexOfAVCAsynchronousCommandObject(IOFireWireAVCAsynchronousCommand *);
    void removeAVCAsynchronousCommandObjectAtIndex(UInt32); void lockAVCAsynchronousCommandLock();
    void unlockAVCAsynchronousCommandLock(); bool available();
public:
    virtual bool start(IOService *); virtual IOReturn message(UInt32, IOService *, void *);
    virtual IOReturn setProperties(OSObject *); virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual void handleClose(IOService *, IOOptionBits); virtual bool matchPropertyTable(OSDictionary *);
    virtual IOReturn AVCCommand(const UInt8 *, UInt32, UInt8 *, UInt32 *);
    virtual IOReturn AVCCommandInGeneration(UInt32, const UInt8 *, UInt32, UInt8 *, UInt32 *);
    virtual IOReturn updateAVCCommandTimeout();
    NK_MEMBERS(IOFireWireAVCUnit)
};
class IOFireWireAVCSubUnit : public IOFireWireAVCNub {
    OSDeclareDefaultStructors(IOFireWireAVCSubUnit)
public:
    friend class IOFireWireAVCAsynchronousCommand; struct ExpansionData { };
protected:
    IOFireWireAVCUnit *fAVCUnit; ExpansionData *reserved;
public:
    virtual bool init(OSDictionary *, IOFireWireAVCUnit *); virtual IOReturn message(UInt32, IOService *, void *);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool matchPropertyTable(OSDictionary *);
    virtual IOReturn AVCCommand(const UInt8 *, UInt32, UInt8 *, UInt32 *);
    virtual IOReturn AVCCommandInGeneration(UInt32, const UInt8 *, UInt32, UInt8 *, UInt32 *);
    virtual IOReturn updateAVCCommandTimeout();
    NK_MEMBERS(IOFireWireAVCSubUnit)
};
#endif
#endif

/* IOFireWirePCRSpace */
#ifndef _IOKIT_IOFIREWIREPCRSPACE_H
#define _IOKIT_IOFIREWIREPCRSPACE_H
typedef void (*IOFireWirePCRCallback)(void *, UInt16, UInt32, UInt32, UInt32);
#ifdef __cplusplus
class IOFireWirePCRSpace : public IOFWPseudoAddressSpace {
    OSDeclareDefaultStructors(IOFireWirePCRSpace)
public:
    struct Client { IOFireWirePCRCallback func; void *refcon; }; struct ExpansionData { };
protected:
    UInt32 fBuf[64]; Client fClients[64]; UInt32 fActivations; IOFireWireAVCTargetSpace *fAVCTargetSpace;
    IONotifier *fNotifier; ExpansionData *reserved;
    virtual UInt32 doWrite(UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    virtual IOReturn allocatePlug(void *, IOFireWirePCRCallback, UInt32 &, Client *);
    virtual void freePlug(UInt32, Client *); virtual UInt32 readPlug(UInt32);
    virtual IOReturn updatePlug(UInt32, UInt32, UInt32);
public:
    virtual IOReturn activate(); virtual void deactivate(); virtual bool init(IOFireWireBus *);
    static IOFireWirePCRSpace *getPCRAddressSpace(IOFireWireBus *);
    virtual IOReturn allocateInputPlug(void *, IOFireWirePCRCallback, UInt32 &); virtual void freeInputPlug(UInt32);
    virtual UInt32 readInputPlug(UInt32); virtual IOReturn updateInputPlug(UInt32, UInt32, UInt32);
    virtual IOReturn allocateOutputPlug(void *, IOFireWirePCRCallback, UInt32 &);
    virtual void freeOutputPlug(UInt32); virtual UInt32 readOutputPlug(UInt32);
    virtual IOReturn updateOutputPlug(UInt32, UInt32, UInt32); virtual UInt32 readOutputMasterPlug();
    virtual IOReturn updateOutputMasterPlug(UInt32, UInt32); virtual UInt32 readInputMasterPlug();
    virtual IOReturn updateInputMasterPlug(UInt32, UInt32);
    virtual void setAVCTargetSpacePointer(IOFireWireAVCTargetSpace *); virtual void clearAllP2PConnections();
    NK_MEMBERS(IOFireWirePCRSpace)
};
#endif
#endif

#endif
