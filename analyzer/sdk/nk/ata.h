/* ATA: controllers, devices, commands, timing.

   One file, because controllers, devices and commands name one another all through. Sections are named after the real
   headers, each behind what it needs. */
#ifndef NK_ATA_H
#define NK_ATA_H

#include <nk/ata_regs.h>
#include <nk/scsi.h>
#include <nk/pci.h>

struct __ATAIORequest;

#ifdef __cplusplus
class IOExtendedLBA; class IOATACommand; class IOATAController; class IOATADevice; class IOATABusCommand;
class IOATABusInfo; class IOATADevConfig; class IOSyncer; class IOATAPIProtocolTransport;
#endif

/* IOATATypes */
#ifndef _IOATATYPES_H
#define _IOATATYPES_H
#define kATADevPropertyKey "ata device type"
#define kATATypeATAString "ata"
#define kATATypeATAPIString "atapi"
#define kATATypeUnknownString "unknown"
#define kATAVendorPropertyKey "device model"
#define kATARevisionPropertyKey "device revision"
#define kATASerialNumPropertyKey "device serial"
#define kATAUnitNumberKey "unit number"
#define kATASocketKey "socket type"
#define kATAInternalSocketString "internal"
#define kATAMediaBaySocketString "media-bay"
#define kATAPCCardSocketString "pccard"
#define kATAInternalSATAString "serial-ata"
#define kATASATABayString "sata-bay"
#define kATAInternalSATA2 "serial-ata-2"
#define kATASATA2BayString "sata-2-bay"
#define kATAUnkownSocketString "unknown"
#define kATANotifyOnChangeKey "media-notify"
enum ataSocketType {
    kUnknownSocket = 0, kInternalATASocket, kMediaBaySocket, kPCCardSocket, kInternalSATA, kSATABay, kInternalSATA2,
    kSATA2Bay,
};
enum ataDeviceType { kUnknownATADeviceType = 0, kATADeviceType, kATAPIDeviceType };
enum atapiConfig { kATAPIDRQSlow = 0, kATAPIIRQPacket, kATAPIDRQFast = 16, kATAPIUnknown };
enum ataUnitID { kATAInvalidDeviceID = -1, kATADevice0DeviceID, kATADevice1DeviceID };
enum { kATADefaultSectorSize = 0x200 };
enum {
    bATABadBlock = 7, bATAUncorrectable = 6, bATAMediaChanged = 5, bATAIDNotFound = 4, bATAMediaChangeReq = 3,
    bATACommandAborted = 2, bATATrack0NotFound = 1, bATAAddressNotFound = 0, mATABadBlock = 128,
    mATAUncorrectable = 64, mATAMediaChanged = 32, mATAIDNotFound = 16, mATAMediaChangeReq = 8,
    mATACommandAborted = 4, mATATrack0NotFound = 2, mATAAddressNotFound = 1,
};
enum { bATAPIuseDMA = 0, mATAPIuseDMA };
enum { mATAHeadNumber = 15, mATASectorSize = 160, mATADriveSelect = 16, mATALBASelect = 64 };
enum {
    bATABusy = 7, bATADriveReady = 6, bATAWriteFault = 5, bATASeekComplete = 4, bATADataRequest = 3,
    bATADataCorrected = 2, bATAIndex = 1, bATAError = 0, mATABusy = 128, mATADriveReady = 64, mATAWriteFault = 32,
    mATASeekComplete = 16, mATADataRequest = 8, mATADataCorrected = 4, mATAIndex = 2, mATAError = 1,
};
enum {
    bATADCROne = 3, bATADCRReset = 2, bATADCRnIntEnable = 1, mATADCROne = 8, mATADCRReset = 4,
    mATADCRnIntEnable = 2,
};
enum ataRegMask {
    bATAAltSDevCValid = 14, bATAStatusCmdValid = 7, bATASDHValid = 6, bATACylinderHiValid = 5,
    bATACylinderLoValid = 4, bATASectorNumValid = 3, bATASectorCntValid = 2, bATAErrFeaturesValid = 1,
    bATADataValid = 0, mATAAltSDevCValid = 0x4000, mATAStatusCmdValid = 128, mATASDHValid = 64,
    mATACylinderHiValid = 32, mATACylinderLoValid = 16, mATASectorNumValid = 8, mATASectorCntValid = 4,
    mATAErrFeaturesValid = 2, mATADataValid = 1,
};
enum ataFlags {
    bATAFlagQuiesce = 20, bATAFlagNoIRQ = 19, bATAFlag48BitLBA = 18, bATAFlagDMAQueued = 17,
    bATAFlagOverlapped = 16, bATAFlagUseConfigSpeed = 15, bATAFlagByteSwap = 14, bATAFlagIORead = 13,
    bATAFlagIOWrite = 12, bATAFlagTFAccessResult = 8, bATAFlagUseDMA = 7, bATAFlagProtocolATAPI = 5,
    bATAFlagImmediate = 1, bATAFlagTFAccess = 0, mATAFlagQuiesce = 0x100000, mATAFlagUseNoIRQ = 0x80000,
    mATAFlag48BitLBA = 0x40000, mATAFlagDMAQueued = 0x20000, mATAFlagOverlapped = 0x10000,
    mATAFlagUseConfigSpeed = 0x8000, mATAFlagByteSwap = 0x4000, mATAFlagIORead = 0x2000, mATAFlagIOWrite = 0x1000,
    mATAFlagTFAccessResult = 0x100, mATAFlagUseDMA = 128, mATAFlagProtocolATAPI = 32, mATAFlagImmediate = 2,
    mATAFlagTFAccess = 1,
};
enum ataOpcode { kATANoOp = 0, kATAFnExecIO, kATAPIFnExecIO, kATAFnRegAccess, kATAFnQFlush, kATAFnBusReset };
enum ataEventCode {
    kATANullEvent = 0, kATAOnlineEvent, kATAOfflineEvent, kATARemovedEvent, kATAResetEvent, kATAOfflineRequest,
    kATAEjectRequest, kATAPIResetEvent, kATAReservedEvent = 128,
};
enum { kSOFTRESET = 8, kPACKET = 160, kID_DRIVE };
enum {
    kATAcmdWORetry = 1, kATAcmdNOP = 0, kATAcmdRecal = 16, kATAcmdRead = 32, kATAcmdReadLong = 34,
    kATAcmdReadExtended = 36, kATAcmdReadDMAExtended, kATAcmdWrite = 48, kATAcmdWriteLong = 50,
    kATAcmdWriteExtended = 52, kATAcmdWriteDMAExtended, kATAcmdWriteVerify = 60, kATAcmdReadVerify = 64,
    kATAcmdFormatTrack = 80, kATAcmdSeek = 112, kATAcmdDiagnostic = 144, kATAcmdInitDrive,
    kATAcmdReadMultiple = 196, kATAcmdWriteMultiple, kATAcmdSetRWMultiple, kATAcmdReadDMA = 200,
    kATAcmdWriteDMA = 202, kATAcmdMCAcknowledge = 219, kATAcmdDoorLock = 222, kATAcmdDoorUnlock,
    kATAcmdStandbyImmed, kATAcmdIdleImmed, kATAcmdStandby, kATAcmdIdle, kATAcmdReadBuffer, kATAcmdCheckPowerMode,
    kATAcmdSleep, kATAcmdFlushCache, kATAcmdWriteBuffer, kATAcmdWriteSame, kATAcmdFlushCacheExtended,
    kATAcmdDriveIdentify = 236, kATAcmdMediaEject, kATAcmdSetFeatures = 239,
};
enum {
    kATAEnableWriteCache = 2, kATASetTransferMode, kATAEnableAPM = 5, kATASetPIOMode = 8,
    kATADisableWriteCache = 130, kATAEnableReadAhead = 170,
};
typedef struct ataTaskFile {
    UInt8 ataTFFeatures, ataTFCount, ataTFSector, ataTFCylLo, ataTFCylHigh, ataTFSDH, ataTFCommand;
} ataTaskFile;
typedef struct ataRegisterImage { ataTaskFile taskFile; UInt16 ataDataRegister; UInt8 ataAltSDevCReg; } ataRegisterImage;
typedef struct ATAPICmdPacket { UInt16 atapiPacketSize, atapiCommandByte[8]; } ATAPICmdPacket;
enum {
    kATAErrUnknownType = -1, kATANoErr, kATAQueueEmpty, kATAUnknownOpcode, kATATimeoutErr, kATAInvalidDevID,
    kATAErrDevBusy, kATAModeNotSupported, kATADevIntNoCmd, kATADeviceError, kATADMAErr,
};
#endif

/* IOATACommand */
#ifndef _IOATACOMMAND_H
#define _IOATACOMMAND_H
#ifdef __cplusplus
typedef void IOATACompletionFunction(IOATACommand *);
class IOATACommand : public IOCommand {
    OSDeclareAbstractStructors(IOATACommand)
public:
    struct ExpansionData { IOExtendedLBA *extLBA; };
protected:
    ataOpcode _opCode; UInt32 _flags; ataRegisterImage _taskFile; ATAPICmdPacket _packet; ataUnitID _unit;
    UInt32 _timeoutMS; IOMemoryDescriptor *_desc; IOByteCount _position, _byteCount, _logicalChunkSize;
    ataRegMask _regMask; IOATACompletionFunction *_callback; IOReturn _result; IOByteCount _actualByteCount;
    UInt8 _status, _errReg; bool _inUse; ExpansionData *fExpansionData;
    virtual bool init(); virtual void free();
public:
    void *refCon; void *refCon2;
    virtual void zeroCommand(); virtual void setOpcode(ataOpcode); virtual void setFlags(UInt32);
    virtual void setUnit(ataUnitID); virtual void setTimeoutMS(UInt32);
    virtual void setCallbackPtr(IOATACompletionFunction *); virtual void setRegMask(ataRegMask);
    virtual void setBuffer(IOMemoryDescriptor *); virtual void setPosition(IOByteCount);
    virtual void setByteCount(IOByteCount); virtual void setTransferChunkSize(IOByteCount = kATADefaultSectorSize);
    virtual void setFeatures(UInt8); virtual UInt8 getErrorReg(); virtual void setSectorCount(UInt8);
    virtual UInt8 getSectorCount(); virtual void setSectorNumber(UInt8); virtual UInt8 getSectorNumber();
    virtual void setCylLo(UInt8); virtual UInt8 getCylLo(); virtual void setCylHi(UInt8); virtual UInt8 getCylHi();
    virtual void setDevice_Head(UInt8); virtual UInt8 getDevice_Head(); virtual void setCommand(UInt8);
    virtual UInt8 getStatus(); virtual IOReturn setLBA28(UInt32, ataUnitID);
    virtual IOReturn setPacketCommand(UInt16, UInt8 *); virtual void setDataReg(UInt16);
    virtual UInt16 getDataReg(); virtual void setControl(UInt8); virtual UInt8 getAltStatus();
    virtual IOReturn getResult(); virtual IOMemoryDescriptor *getBuffer(); virtual IOByteCount getActualTransfer();
    virtual UInt8 getEndStatusReg(); virtual UInt8 getEndErrorReg(); virtual bool getCommandInUse();
    virtual void setEndResult(UInt8, UInt8); virtual IOExtendedLBA *getExtendedLBA();
    NK_MEMBERS(IOATACommand)
};
class IOExtendedLBA : public OSObject {
    OSDeclareDefaultStructors(IOExtendedLBA)
public:
    struct ExpansionData { };
protected:
    IOATACommand *owner; UInt16 lbaLow, lbaMid, lbaHigh, sectorCount, features, device, command;
public:
    ExpansionData *reserved;
    static IOExtendedLBA *createIOExtendedLBA(IOATACommand *); virtual void setLBALow16(UInt16);
    virtual UInt16 getLBALow16(); virtual void setLBAMid16(UInt16); virtual UInt16 getLBAMid16();
    virtual void setLBAHigh16(UInt16); virtual UInt16 getLBAHigh16(); virtual void setSectorCount16(UInt16);
    virtual UInt16 getSectorCount16(); virtual void setFeatures16(UInt16); virtual UInt16 getFeatures16();
    virtual void setDevice(UInt8); virtual UInt8 getDevice(); virtual void setCommand(UInt8);
    virtual UInt8 getCommand(); virtual void setExtendedLBA(UInt32, UInt32, ataUnitID, UInt16, UInt8);
    virtual void getExtendedLBA(UInt32 *, UInt32 *); virtual void zeroData();
    NK_MEMBERS(IOExtendedLBA)
};
#endif
#endif

/* IOATABusInfo */
#ifndef _IOATABUSINFO_H
#define _IOATABUSINFO_H
#ifdef __cplusplus
class IOATABusInfo : public OSObject {
    OSDeclareDefaultStructors(IOATABusInfo)
public:
    struct ExpansionData { };
protected:
    UInt8 _PIOModes, _MultiDMAModes, _UltraDMAModes; bool _ExtendedLBA, _Overlapped, _DMAQueued;
    ataSocketType _SocketType; UInt8 _numUnits; UInt16 _maxBlocksExtended; ExpansionData *reserved;
    virtual bool init();
public:
    static IOATABusInfo *atabusinfo(); virtual void zeroData(); ataSocketType getSocketType(); UInt8 getPIOModes();
    UInt8 getDMAModes(); UInt8 getUltraModes(); UInt8 getUnits(); bool supportsDMA(); bool supportsExtendedLBA();
    UInt16 maxBlocksExtended(); bool supportsOverlapped(); bool supportsDMAQueued();
    void setSocketType(ataSocketType); void setPIOModes(UInt8); void setDMAModes(UInt8); void setUltraModes(UInt8);
    void setUnits(UInt8); void setExtendedLBA(bool); void setMaxBlocksExtended(UInt16); void setOverlapped(bool);
    void setDMAQueued(bool);
    NK_MEMBERS(IOATABusInfo)
};
#endif
#endif

/* IOATADevConfig */
#ifndef _IOATADEVCONFIG_H
#define _IOATADEVCONFIG_H
#ifdef __cplusplus
class IOATADevConfig : public OSObject {
    OSDeclareDefaultStructors(IOATADevConfig)
public:
    struct ExpansionData { };
protected:
    atapiConfig _atapiIRQForPacket; UInt8 _ataPIOMode; UInt16 _ataPIOCycleTime; UInt8 _ataMultiDMAMode;
    UInt16 _ataMultiCycleTime; UInt8 _ataUltraDMAMode; ExpansionData *reserved;
    IOReturn _AssignPIOData(const UInt16 *); IOReturn _AssignDMAData(const UInt16 *);
    IOReturn _AssignUltraData(const UInt16 *); UInt8 _MostSignificantBit(UInt8); virtual bool init();
public:
    static IOATADevConfig *atadevconfig(); IOReturn initWithBestSelection(const UInt16 *, IOATABusInfo *);
    IOReturn assignFromData(const UInt16 *); void setPacketConfig(atapiConfig); atapiConfig getPacketConfig();
    void setPIOMode(UInt8); UInt8 getPIOMode(); void setDMAMode(UInt8); UInt8 getDMAMode();
    void setUltraMode(UInt8); UInt8 getUltraMode(); void setPIOCycleTime(UInt16); UInt16 getPIOCycleTime();
    void setDMACycleTime(UInt16); UInt16 getDMACycleTime(); virtual UInt8 bitSigToNumeric(UInt16);
    static bool sDriveSupports48BitLBA(const UInt16 *);
    static UInt32 sDriveExtendedLBASize(UInt32 *, UInt32 *, const UInt16 *);
    NK_MEMBERS(IOATADevConfig)
};
#endif
#endif

/* IOATADevice */
#ifndef _IOATADEVICE_H
#define _IOATADEVICE_H
#ifdef __cplusplus
class IOATADevice : public IOService {
    OSDeclareDefaultStructors(IOATADevice)
public:
    struct ExpansionData { };
protected:
    IOATAController *_provider; ataUnitID _unitNumber; ataDeviceType _deviceType; ExpansionData *reserved;
public:
    virtual ataUnitID getUnitID(); virtual ataDeviceType getDeviceType();
    virtual IOReturn provideBusInfo(IOATABusInfo *); virtual IOReturn selectConfig(IOATADevConfig *);
    virtual IOReturn provideConfig(IOATADevConfig *); virtual IOReturn executeCommand(IOATACommand *);
    virtual IOATACommand *allocCommand(); virtual void freeCommand(IOATACommand *);
    virtual bool matchPropertyTable(OSDictionary *); virtual IOService *matchLocation(IOService *);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *); virtual void notifyEvent(UInt32);
    NK_MEMBERS(IOATADevice)
};
#endif
#endif

/* ATATimerEventSource */
#ifndef _ATATIMEREVENTSOURCE_H
#define _ATATIMEREVENTSOURCE_H
#ifdef __cplusplus
class ATATimerEventSource : public IOTimerEventSource {
    OSDeclareDefaultStructors(ATATimerEventSource)
public:
    enum { kTimedOutTrue = 0x74727565, kTimedOutFalse = 0x66616c73 }; struct ExpansionData { };
protected:
    UInt32 hasExpired; ExpansionData *reserved;
    static void myTimeout(void *); virtual void setTimeoutFunc();
public:
    static ATATimerEventSource *ataTimerEventSource(OSObject *, Action = 0); virtual bool hasTimedOut();
    virtual bool init(OSObject *, Action = 0); virtual void enable(); virtual void disable();
    virtual IOReturn wakeAtTime(UnsignedWide); virtual void cancelTimeout();
    NK_MEMBERS(ATATimerEventSource)
};
#endif
#endif

/* IOATAController */
#ifndef _IOATACONTROLLER_H
#define _IOATACONTROLLER_H
#ifdef __cplusplus
class IOATAController : public IOService {
    OSDeclareDefaultStructors(IOATAController)
public:
    enum {
        kBusFree = 0x66726565, kBusBusy = 0x62757379, kQueueOpen = 0x216c636b, kQueueLocked = 0x4c4f434b,
        kImmediateLocked = 0x21496d64, kImmediateOK = 0x496d6d64,
    };
    enum transState { kATAInitial = 0, kATAStarted, kATAPICmd, kATADataTx, kATAStatus, kATAComplete, kATADone };
    struct ataDevInfo { ataDeviceType type; atapiConfig packetSend; };
    struct ataDoubleBuffer {
        IOPhysicalAddress physicalBuffer; IOLogicalAddress logicalBuffer; IOByteCount bufferSize;
    };
    struct ExpansionData { IOBufferMemoryDescriptor *_doubleBufferDesc; };
    typedef struct ExpansionData ExpansionData;
protected:
    IOService *_provider; IOWorkLoop *_workLoop; IOCommandGate *_cmdGate; ATATimerEventSource *_timer;
    queue_head_t _commandQueue; IOATABusCommand *_currentCommand; UInt32 _busState, _queueState, _immediateGate;
    ataUnitID _selectedUnit; ataDevInfo _devInfo[2]; IOATADevice * _nub[2]; ataDoubleBuffer _doubleBuffer;
    IOATARegPtr8 _tfFeatureReg, _tfSCountReg, _tfSectorNReg, _tfCylLoReg, _tfCylHiReg, _tfSDHReg, _tfStatusCmdReg;
    IOATARegPtr16 _tfDataReg; IOATARegPtr8 _tfAltSDevCReg; ExpansionData *reserved;
    virtual bool allocateDoubleBuffer(); virtual void swapBytes16(UInt8 *, IOByteCount);
    virtual IOReturn handleCommand(void *, void * = 0, void * = 0, void * = 0); virtual bool busCanDispatch();
    virtual IOReturn dispatchNext(); virtual void completeIO(IOReturn);
    virtual IOReturn enqueueCommand(IOATABusCommand *); virtual IOATABusCommand *dequeueFirstCommand();
    virtual void executeEventCallouts(ataEventCode, ataUnitID); virtual IOReturn handleDeviceInterrupt();
    virtual IOReturn startTimer(UInt32); virtual void stopTimer(); virtual void handleTimeout();
    virtual bool checkTimeout(); virtual IOReturn handleExecIO(); virtual IOReturn handleRegAccess();
    virtual IOReturn handleBusReset(); virtual IOReturn handleQueueFlush(); virtual IOReturn asyncData();
    virtual IOReturn asyncStatus(); virtual IOReturn asyncIO(); virtual IOReturn asyncCommand();
    virtual IOReturn synchronousIO(); virtual IOReturn selectDevice(ataUnitID); virtual IOReturn issueCommand();
    virtual IOReturn writePacket(); virtual IOReturn softResetBus(bool = false); virtual IOReturn startDMA();
    virtual IOReturn stopDMA(); virtual bool ATAPISlaveExists(); virtual UInt32 scanForDrives();
    virtual bool waitForU8Status(UInt8, UInt8); virtual IOByteCount readATAPIByteCount();
    virtual void handleOverrun(IOByteCount); virtual IOReturn registerAccess(bool);
    virtual IOReturn txDataIn(IOLogicalAddress, IOByteCount);
    virtual IOReturn txDataOut(IOLogicalAddress, IOByteCount);
    virtual IOATAController::transState determineATAPIState(); virtual void selectIOTiming(ataUnitID);
    virtual bool configureTFPointers(); virtual UInt16 bitSigToNumeric(UInt16);
    UInt16 readExtRegister(IOATARegPtr8); void writeExtRegister(IOATARegPtr8, UInt16); virtual void free();
public:
    virtual IOReturn provideBusInfo(IOATABusInfo *); virtual IOReturn selectConfig(IOATADevConfig *, UInt32);
    virtual IOReturn getConfig(IOATADevConfig *, UInt32);
    virtual IOReturn executeCommand(IOATADevice *, IOATABusCommand *); virtual bool init(OSDictionary *);
    virtual IOService *probe(IOService *, SInt32 *); virtual bool start(IOService *);
    NK_MEMBERS(IOATAController)
};
#endif
#endif

/* IOATABusCommand */
#ifndef _IOATABUSCOMMAND_H
#define _IOATABUSCOMMAND_H
#ifdef __cplusplus
class IOATABusCommand : public IOATACommand {
    OSDeclareDefaultStructors(IOATABusCommand)
public:
    struct ExpansionData { };
protected:
    ExpansionData *reserved;
    virtual bool init();
public:
    queue_chain_t queueChain; UInt32 state; IOSyncer *syncer;
    static IOATABusCommand *allocateCmd(); virtual void zeroCommand(); virtual ataOpcode getOpcode();
    virtual ataFlags getFlags(); virtual ataRegMask getRegMask(); virtual ataUnitID getUnit();
    virtual UInt32 getTimeoutMS(); virtual void setResult(IOReturn);
    virtual IOATACompletionFunction *getCallbackPtr(); virtual void executeCallback();
    virtual ataTaskFile *getTaskFilePtr(); virtual UInt16 getPacketSize(); virtual UInt16 *getPacketData();
    virtual IOByteCount getTransferChunkSize(); virtual void setActualTransfer(IOByteCount);
    virtual IOMemoryDescriptor *getBuffer(); virtual IOByteCount getPosition(); virtual IOByteCount getByteCount();
    virtual void setCommandInUse(bool = true);
    NK_MEMBERS(IOATABusCommand)
};
class IOATABusCommand64 : public IOATABusCommand {
    OSDeclareDefaultStructors(IOATABusCommand64)
protected:
    IODMACommand *_dmaCmd;
    virtual bool init(); virtual void free();
public:
    static IOATABusCommand64 *allocateCmd32(); virtual IODMACommand *GetDMACommand(); virtual void zeroCommand();
    virtual void setBuffer(IOMemoryDescriptor *); virtual void setCommandInUse(bool = true);
    virtual void executeCallback();
    NK_MEMBERS(IOATABusCommand64)
};
#endif
#endif

/* ATADeviceNub */
#ifndef _ATADEVICENUB_H
#define _ATADEVICENUB_H
#ifdef __cplusplus
class ATADeviceNub : public IOATADevice {
    OSDeclareDefaultStructors(ATADeviceNub)
public:
    struct ExpansionData { };
protected:
    UInt8 *buffer; ExpansionData *reserved;
    virtual bool init(IOATAController *, ataUnitID, ataDeviceType); virtual void publishProperties();
    virtual void publishBusProperties(); virtual void publishVendorProperties(); virtual IOReturn getDeviceID();
    static void MyATACallback(IOATACommand *); void processCallback(IOATACommand *);
    void swapBytes16(UInt8 *, IOByteCount);
public:
    static ATADeviceNub *ataDeviceNub(IOATAController *, ataUnitID, ataDeviceType);
    virtual bool attach(IOService *); virtual IOReturn executeCommand(IOATACommand *);
    virtual IOATACommand *allocCommand(); virtual void freeCommand(IOATACommand *);
    NK_MEMBERS(ATADeviceNub)
};
#endif
#endif

/* IOPCIATA */
#ifndef _DRV_PCI_ATA_H
#define _DRV_PCI_ATA_H
#ifdef __cplusplus
class IOPCIATA : public IOATAController {
    OSDeclareDefaultStructors(IOPCIATA)
public:
    enum ATADMAState {
        kATADMAInactive = 0, kATADMAStarting, kATADMAActive, kATADMAStatus, kATADMAComplete, kATADMAError,
    };
    enum { kLast_PRD = 0x8000, kContinue_PRD = 0 };
    enum { mBMCmdStartOutput = 1, mBMCmdStartInput = 9, mBMCmdStop = 0 };
    enum {
        bBMStatusSimplex = 7, bBMStatusDrv1 = 6, bBMStatusDrv0 = 5, bBMStatusInt = 2, bBMStatusError = 1,
        bBMStatusActive = 0,
    };
    enum {
        mBMStatusSimplex = 128, mBMStatusDrv1 = 64, mBMStatusDrv0 = 32, mBMStatusInt = 4, mBMStatusError = 2,
        mBMStatusActive = 1,
    };
    struct PRD { UInt32 bufferPtr; UInt16 byteCount, flags; };
    struct ExpansionData { IOBufferMemoryDescriptor *_prdBuffer; }; typedef struct ExpansionData ExpansionData;
protected:
    IOATARegPtr8 _bmCommandReg, _bmStatusReg; IOATARegPtr32 _bmPRDAddresReg; UInt32 _dmaState; PRD *_prdTable;
    IOPhysicalAddress _prdTablePhysical; IONaturalMemoryCursor *_DMACursor; ExpansionData *reserved;
    virtual IOReturn startDMA(); virtual IOReturn stopDMA(); virtual bool allocDMAChannel();
    virtual void initATADMAChains(PRD *); virtual void setPRD(UInt8 *, UInt16, PRD *, UInt16);
    virtual IOReturn createChannelCommands(); virtual bool freeDMAChannel();
    virtual IOReturn handleDeviceInterrupt(); virtual void activateDMAEngine(); virtual void stopDMAEngine();
    virtual void shutDownATADMA(); virtual void free();
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *);
    NK_MEMBERS(IOPCIATA)
};
#endif
#endif

/* IOATAStorageDefines */
#ifndef _IOKIT_IO_ATA_STORAGE_DEFINES_H_
#define _IOKIT_IO_ATA_STORAGE_DEFINES_H_
#define kIOATASupportedFeaturesKey "ATA Features"
enum {
    kATAIdentifyConfiguration = 0, kATAIdentifyLogicalCylinderCount, kATAIdentifyLogicalHeadCount = 3,
    kATAIdentifySectorsPerTrack = 6, kATAIdentifySerialNumber = 10, kATAIdentifyFirmwareRevision = 23,
    kATAIdentifyModelNumber = 27, kATAIdentifyMultipleSectorCount = 47, kATAIdentifyDriveCapabilities = 49,
    kATAIdentifyDriveCapabilitiesExtended, kATAIdentifyPIOTiming, kATAIdentifyExtendedInfoSupport = 53,
    kATAIdentifyCurrentCylinders, kATAIdentifyCurrentHeads, kATAIdentifyCurrentSectors, kATAIdentifyCurrentCapacity,
    kATAIdentifyCurrentMultipleSectors = 59, kATAIdentifyLBACapacity, kATAIdentifySingleWordDMA = 62,
    kATAIdentifyMultiWordDMA, kATAIdentifyAdvancedPIOModes, kATAIdentifyMinMultiWordDMATime,
    kATAIdentifyRecommendedMultiWordDMATime, kATAIdentifyMinPIOTime, kATAIdentifyMinPIOTimeWithIORDY,
    kATAIdentifyQueueDepth = 75, kATAIdentifyMajorVersion = 80, kATAIdentifyMinorVersion,
    kATAIdentifyCommandSetSupported, kATAIdentifyCommandSetSupported2, kATAIdentifyCommandExtension1,
    kATAIdentifyCommandExtension2, kATAIdentifyCommandsEnabled, kATAIdentifyCommandsDefault,
    kATAIdentifyUltraDMASupported, kATAIdentifyPhysicalLogicalSectorSize = 106,
    kATAIdentifyWordsPerLogicalSector1 = 117, kATAIdentifyWordsPerLogicalSector2,
    kATAIdentifyLogicalSectorAlignment = 209, kATAIdentifyIntegrity = 255,
};
enum {
    kFixedDeviceBit = 6, kRemoveableMediaBit, kNonMagneticDriveBit = 15, kFixedDeviceMask = 64,
    kRemoveableMediaMask = 128, kNonMagneticDriveMask = 0x8000, kDMABit = 8, kLBABit, kIORDYDisableBit, kIORDYBit,
    kStandbyTimerBit = 13, kDMASupportedMask = 0x100, kLBASupportedMask = 0x200, kDMADisableMask = 0x400,
    kIORDYSupportedMask = 0x800, kStandbySupportedMask = 0x2000, kCurFieldsValidBit = 0, kExtFieldsValidBit,
    kCurFieldsValidMask = 1, kExtFieldsValidMask, kMode3Bit = 0, kMode3Mask, kChecksumValidCookie = 165,
};
enum { kSizeOfATAModelString = 40, kSizeOfATARevisionString = 8 };
enum {
    kATATimeout10Seconds = 0x2710, kATATimeout30Seconds = 0x7530, kATATimeout45Seconds = 0xafc8,
    kATATimeout1Minute = 0xea60, kATADefaultTimeout = 0x7530,
};
enum { kATAZeroRetries = 0, kATADefaultRetries = 4 };
enum { kIOATASectorCount8Bit = 8, kIOATASectorCount16Bit = 16 };
enum {
    kIOATAMaximumBlockCount8Bit = 0x100, kIOATAMaximumBlockCount16Bit = 0x10000, kIOATAMaxBlocksPerXfer = 0x100,
};
enum { kSecondsInAMinute = 60, k5Minutes = 0x12c };
enum { kATASupportsSMARTBit = 0, kATASupportsPowerManagementBit = 3, kATASupportsWriteCacheBit = 5 };
enum { kATASupportsSMARTMask = 1, kATASupportsPowerManagementMask = 8, kATASupportsWriteCacheMask = 32 };
enum {
    kATASupportsCompactFlashBit = 2, kATASupportsAdvancedPowerManagementBit, kATASupports48BitAddressingBit = 10,
    kATASupportsFlushCacheBit = 12, kATASupportsFlushCacheExtendedBit,
};
enum {
    kATASupportsCompactFlashMask = 4, kATASupportsAdvancedPowerManagementMask = 8,
    kATASupports48BitAddressingMask = 0x400, kATASupportsFlushCacheMask = 0x1000,
    kATASupportsFlushCacheExtendedMask = 0x2000, kIdentifyWordValidationMask = 0xc000, kIdentifyWordValid = 0x4000,
};
enum { kATAForceUnitAccessFeatureBit = 6 }; enum { kATAForceUnitAccessFeatureMask = 64 };
enum { kATAWriteCacheEnabledBit = 5 }; enum { kATAWriteCacheEnabledMask = 32 };
enum {
    kATAPhysicalLogicalEnabledBit0 = 15, kATAPhysicalLogicalEnabledBit1 = 14, kATAMultipleLogicalSectorsBit = 13,
    kATAValidLogicalSectorSizeBit = 12,
};
enum {
    kATAPhysicalLogicalEnabledMask = 0xc000, kATAPhysicalLogicalEnabledValue = 0x4000,
    kATAMultipleLogicalSectorsMask = 0x2000, kATAValidLogicalSectorSizeMask = 0x1000,
    kATAPhysicalSectorSizeMask = 15, kATALogicalSectorAlignmentMask = 0x3fff,
};
enum {
    kIOATAFeaturePowerManagement = 1, kIOATAFeatureWriteCache, kIOATAFeatureAdvancedPowerManagement = 4,
    kIOATAFeatureCompactFlash = 8, kIOATAFeature48BitLBA = 16, kIOATAFeatureSMART = 32,
};
enum { kIOATAMaxPerformance = 254, kIOATADefaultPerformance = 128, kIOATAMaxPowerSavings = 1 };
enum { kATAEnableUltraDMAModeMask = 64, kATAEnableMultiWordDMAModeMask = 32, kATAEnablePIOModeMask = 8 };
typedef uint32_t ATAOperationType;
enum {
    kATAOperationTypeRead = 0, kATAOperationTypeWrite, kATAOperationTypeFlushCache, kATAOperationTypeSMART,
    kATAOperationTypeConfiguration, kATAOperationTypePowerManagement, kATAOperationTypeSMS,
};
typedef struct __ATAIORequest *ATARequestIdentifier;
#endif

/* IOATAPIProtocolTransport */
#ifndef _IOKIT_IO_ATAPI_PROTOCOL_TRANSPORT_H_
#define _IOKIT_IO_ATAPI_PROTOCOL_TRANSPORT_H_
#define kIOPropertyATAPIMassStorageCharacteristics "ATAPI Mass Storage Characteristics"
#ifdef __cplusplus
typedef struct ATAPIClientData {
    IOATACommand *cmd; IOATAPIProtocolTransport *self; SCSITaskIdentifier scsiTask;
} ATAPIClientData;
class IOATAPIProtocolTransport : public IOSCSIProtocolServices {
    OSDeclareDefaultStructors(IOATAPIProtocolTransport)
public:
    struct ExpansionData { UInt32 fSemaphore, fMediaNotifyValue; };
protected:
    IOATADevice *fATADevice; ataUnitID fATAUnitID; ataDeviceType fATADeviceType; ataSocketType fATASocketType;
    atapiConfig fATAPIPacketConfig; UInt8 fPIOMode, fDMAMode, fUltraDMAMode; IOCommandGate *fCommandGate;
    IOCommandPool *fCommandPool; IOATACommand *fResetCommand; IOATACommand *fConfigCommand;
    IOATACommand *fIdentifyCommand; char fRevision[9], fModel[41]; bool fWakeUpResetOccurred, fPhysicallyConnected;
    thread_call_t fPollingThread; UInt16 fDeviceIdentifyData[256]; IOMemoryDescriptor *fDeviceIdentifyBuffer;
    bool fResetInProgress; ExpansionData *reserved;
    virtual IOReturn message(UInt32, IOService *, void * = 0);
    virtual bool SendSCSICommand(SCSITaskIdentifier, SCSIServiceResponse *, SCSITaskStatus *);
    virtual SCSIServiceResponse AbortSCSICommand(SCSITaskIdentifier);
    virtual bool IsProtocolServiceSupported(SCSIProtocolFeature, void *);
    virtual bool HandleProtocolServiceFeature(SCSIProtocolFeature, void *); virtual IOReturn HandlePowerOff();
    virtual IOReturn HandlePowerOn(); static void sSCSITaskCallbackProc(IOATACommand *);
    static void sATACallbackSync(IOATACommand *); static void sATAPIResetCallback(IOATACommand *);
    static void sATAPIVoidCallback(IOATACommand *); static void sATAPIConfigStateMachine(IOATACommand *);
    static void sPollStatusRegister(void *, void *); static void sPollStatusRegisterCallback(IOATACommand *);
    virtual void CompleteSCSITask(SCSITaskIdentifier, SCSIServiceResponse, SCSITaskStatus);
    virtual void SCSITaskCallbackFunction(IOATACommand *, SCSITaskIdentifier);
    virtual ataDeviceType ReportATAPIDeviceType() const; virtual bool InspectDevice(IOATADevice *);
    virtual void AllocateATACommandObjects(); virtual void DeallocateATACommandObjects();
    virtual IOATACommand *GetATACommandObject(bool = true); virtual void ReturnATACommandObject(IOATACommand *);
    static void sSwapBytes16(UInt8 *, IOByteCount); static UInt8 sConvertHighestBitToNumber(UInt16);
    static void sSetWakeupResetOccurred(IOATAPIProtocolTransport *, bool);
    static void sCheckWakeupResetOccurred(IOATAPIProtocolTransport *, bool *);
    virtual bool CheckWakeupResetOccurred(); virtual void SetWakeupResetOccurred(bool);
    virtual IOReturn SetPIOTransferMode(IOATACommand *, bool);
    virtual IOReturn SetDMATransferMode(IOATACommand *, bool); virtual IOReturn IdentifyAndConfigureATAPIDevice();
    virtual IOReturn ConfigureATAPIDevice(); virtual IOReturn ReconfigureATAPIDevice();
    virtual IOReturn IdentifyATAPIDevice(); virtual IOReturn ResetATAPIDevice();
    virtual IOReturn SendATASleepCommand(); virtual void EnablePollingOfStatusRegister();
    virtual void DisablePollingOfStatusRegister(); virtual void PollStatusRegister(void *);
    virtual void PollStatusRegisterCallback(IOATACommand *); IOReturn TurnDrivePowerOff();
    IOReturn SendCommand(IOATACommand *); IOReturn GatedWaitForRequest(void *);
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual void free();
    NK_MEMBERS(IOATAPIProtocolTransport)
};
#endif
#endif

#endif
