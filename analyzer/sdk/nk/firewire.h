/* FireWire: bus, controllers, devices and units, address spaces, commands, isochronous transfer.

   One file, because commands, address spaces, ports and the controller name one another all through, and a driver that
   includes one of the real headers gets nearly all of them. Sections are named after those, each behind what it needs.
   */
#ifndef NK_FIREWIRE_H
#define NK_FIREWIRE_H

#include <nk/iokit.h>

#define FW_BIT(n) (1 << (31 - (n)))
#define FWBitRange(from, to) (((((UInt32)0xffffffff) << (from)) >> ((from) + (31 - (to)))) << (31 - (to)))
#define FWBitRangePhase(from, to) (31 - (to))
#ifdef FW_OLD_BIT_DEFS
#define BIT(n) (1 << (n))
#define BitRange(from, to) (((((UInt32)0xffffffff) << (31 - (to))) >> ((31 - (to)) + (from))) << (from))
#define BitRangePhase(from, to) (from)
#endif
#define CSR_BIT(n) FW_BIT(n)
#define CSRBitRange(from, to) FWBitRange(from, to)
#define CSRBitRangePhase(from, to) FWBitRangePhase(from, to)
#define iokit_fw_err(code) (sys_iokit | sub_iokit_firewire | (code))
#define FWNodeBaseAddress(bus, node) (((bus) << kFWAddressBusIDPhase) | ((node) << kFWAddressNodeIDPhase))
#define FWNodeRegisterSpaceBaseAddressHi(bus, node) (FWNodeBaseAddress(bus, node) | kCSRRegisterSpaceBaseAddressHi)
#define CHAN_BIT(n) (((UInt64)1) << (63 - (n)))
#define CHAN_MASK(n) (~CHAN_BIT(n))

struct __NuDCL; struct IOFireWireSessionRefOpaqueStuct; struct AsyncPendingTrans; struct IOFWDuplicateGUIDStruct;
struct IOFWNodeScan; struct RomScan;

#ifdef __cplusplus
class OSData; class OSString; class OSIterator; class IOFireWireDevice; class IOFireWireBus;
class IOFireWireController; class IOFWAddressSpace; class IOFWPseudoAddressSpace; class IOFWPhysicalAddressSpace;
class IOFWIsochChannel; class IOFWIsochPort; class OSSet; class IOFWReadQuadCommand;
class IOFWCompareAndSwapCommand; class IOMemoryDescriptor; class IOSyncer; class IOFireWireNub; class IOFWCommand;
class IOFWBusCommand; class IOFWAsyncStreamCommand; class IOCommandGate; class IOFWAsyncPHYCommand;
class IOFWUserReadQuadletCommand; class IOFWUserWriteCommand; class IOLocalConfigDirectory;
class IOFWLocalIsochPort; class IOFireWirePowerManager; class IOFWDCLPool;
class IOFWSimpleContiguousPhysicalAddressSpace; class IOFWSimplePhysicalAddressSpace; class IOFWUserObjectExporter;
class IOFireWireMultiIsochReceiveListener; class IOFireWireMultiIsochReceivePacket; class IOWorkLoop;
class IOEventSource; class IOFWQEventSource; class IOTimerEventSource; class IOFireWireDeviceAux;
class IOFireWireUnit; class IODCLProgram; class IOFireWireLink; class IOFireWireSBP2ORB; class IOFireWireSBP2Login;
class IOFireWireROMCache; class IOFireWireLocalNode; class IOFWWorkLoop; class IOFireWireIRM;
class IOFWAsyncStreamReceiver; class IOFWAsyncStreamListener; class IOFWUserVectorCommand;
class IOFWPHYPacketListener; class IOFWUserPHYPacketListener; class IOFireWireUserClient;
class IOFWAsyncStreamReceivePort; class IOMemoryMap; class IOFWDCL; class IOFWReceiveDCL; class IOFWSendDCL;
class IOFWSkipCycleDCL; class IOConfigDirectory; class OSArray;
#endif

/* IOFireWireFamilyCommon */
#ifndef __IOFireWireFamilyCommon_H__
#define __IOFireWireFamilyCommon_H__
#define kIOFireWireResponseBase (int)0xe0008010
#define kIOFireWireBusReset (int)0xe0008020
#define kIOConfigNoEntry (int)0xe0008001
#define kIOFireWirePending (int)0xe0008002
#define kIOFireWireLastDCLToken (int)0xe0008003
#define kIOFireWireConfigROMInvalid (int)0xe0008004
#define kIOFireWireAlreadyRegistered (int)0xe0008005
#define kIOFireWireMultipleTalkers (int)0xe0008006
#define kIOFireWireChannelActive (int)0xe0008007
#define kIOFireWireNoListenerOrTalker (int)0xe0008008
#define kIOFireWireNoChannels (int)0xe0008009
#define kIOFireWireChannelNotAvailable (int)0xe000800a
#define kIOFireWireSeparateBus (int)0xe000800b
#define kIOFireWireBadSelfIDs (int)0xe000800c
#define kIOFireWireLowCableVoltage (int)0xe000800d
#define kIOFireWireInsufficientPower (int)0xe000800e
#define kIOFireWireOutOfTLabels (int)0xe000800f
#define kIOFireWireBogusDCLProgram (int)0xe0008101
#define kIOFireWireTalkingAndListening (int)0xe0008102
#define kIOFireWireHardwareSlept (int)0xe0008103
#define kIOFireWireCompleting (int)0xe0008104
#define kIOFireWireInvalidResponseLength (int)0xe0008105
#define kIOFireWireIsochBandwidthNotAvailable (int)0xe0008106
#define kIOFWMessageServiceIsRequestingClose 0xe00087d0U
#define kIOFWMessagePowerStateChanged 0xe00087d1U
#define kIOFWMessageTopologyChanged 0xe00087d2U
#define kBroadcastChannelInitialValues 0x8000001f
#define kBroadcastChannelValidMask 0x40000000
#define kBit0 1
#define kBit1 2
#define kBit2 4
#define kBit3 8
#define kBit4 16
#define kBit5 32
#define kBit6 64
#define kBit7 128
#define kBit8 0x100
#define kBit9 0x200
#define kBit10 0x400
#define kBit11 0x800
#define kBit12 0x1000
#define kBit13 0x2000
#define kBit14 0x4000
#define kBit15 0x8000
#define kBit16 0x10000
#define kBit17 0x20000
#define kBit18 0x40000
#define kBit19 0x80000
#define kBit20 0x100000
#define kBit21 0x200000
#define kBit22 0x400000
#define kBit23 0x800000
#define kBit24 0x1000000
#define kBit25 0x2000000
#define kBit26 0x4000000
#define kBit27 0x8000000
#define kBit28 0x10000000
#define kBit29 0x20000000
#define kBit30 0x40000000
#define kBit31 (int)0x80000000
enum {
    kFWResponseComplete = 0, kFWResponseConflictError = 4, kFWResponseDataError, kFWResponseTypeError,
    kFWResponseAddressError, kFWResponseBusResetError = 16, kFWResponsePending,
};
enum {
    kFWAckTimeout = -1, kFWAckComplete = 1, kFWAckPending, kFWAckBusyX = 4, kFWAckBusyA, kFWAckBusyB,
    kFWAckDataError = 13, kFWAckTypeError,
};
typedef enum IOFWSpeed {
    kFWSpeed100MBit = 0, kFWSpeed200MBit, kFWSpeed400MBit, kFWSpeed800MBit, kFWSpeedReserved = 3,
    kFWSpeedUnknownMask = 128, kFWSpeedMaximum = 0x7fffffff, kFWSpeedInvalid,
} IOFWSpeed;
#ifdef __cplusplus
typedef struct FWAddressStruct {
    UInt16 nodeID, addressHi; UInt32 addressLo; FWAddressStruct(const FWAddressStruct &);
    FWAddressStruct(UInt16 = 0xdead, UInt32 = 0xcafebabe); FWAddressStruct(UInt16, UInt32, UInt16);
} FWAddress;
#endif
typedef struct FWAddressStruct *FWAddressPtr;
typedef enum IOConfigKeyType {
    kConfigImmediateKeyType = 0, kConfigOffsetKeyType, kConfigLeafKeyType, kConfigDirectoryKeyType,
    kInvalidConfigROMEntryType = 255,
} IOConfigKeyType;
enum {
    kConfigTextualDescriptorKey = 1, kConfigBusDependentInfoKey, kConfigModuleVendorIdKey,
    kConfigModuleHwVersionKey, kConfigModuleSpecIdKey, kConfigModuleSwVersionKey, kConfigModuleDependentInfoKey,
    kConfigNodeVendorIdKey, kConfigNodeHwVersionKey, kConfigNodeSpecIdKey, kConfigNodeSwVersionKey,
    kConfigNodeCapabilitiesKey, kConfigNodeUniqueIdKey, kConfigNodeUnitsExtentKey, kConfigNodeMemoryExtentKey,
    kConfigNodeDependentInfoKey, kConfigUnitDirectoryKey, kConfigUnitSpecIdKey, kConfigUnitSwVersionKey,
    kConfigUnitDependentInfoKey, kConfigUnitLocationKey, kConfigUnitPollMaskKey, kConfigModelIdKey,
    kConfigGenerationKey = 56, kConfigRootDirectoryKey = 0xffff,
};
enum { kConfigSBP2LUN = 20, kConfigSBP2Revision = 33, kConfigSBP2MAO = 84 };
enum {
    kCSRStateUnitDepend = 0xffff0000, kCSRStateUnitDependPhase = 16, kCSRStateBusDepend = 0xff00,
    kCSRStateBusDependPhase = 8, kCSRStateLost = 128, kCSRStateDReq = 64, kCSRStateELog = 16, kCSRStateAtn = 8,
    kCSRStateOff = 4, kCSRStateState = 3, kCSRStateStatePhase = 0, kCSRStateStateRunning = 0,
    kCSRStateStateInitializing, kCSRStateStateTesting, kCSRStateStateDead,
};
enum {
    kConfigBusInfoBlockLength = 0xff000000, kConfigBusInfoBlockLengthPhase = 24, kConfigROMCRCLength = 0xff0000,
    kConfigROMCRCLengthPhase = 16, kConfigROMCRCValue = 0xffff, kConfigROMCRCValuePhase = 0,
    kConfigEntryKeyType = 0xc0000000, kConfigEntryKeyTypePhase = 30, kConfigEntryKeyValue = 0x3f000000,
    kConfigEntryKeyValuePhase = 24, kConfigEntryValue = 0xffffff, kConfigEntryValuePhase = 0,
    kConfigLeafDirLength = 0xffff0000, kConfigLeafDirLengthPhase = 16, kConfigLeafDirCRC = 0xffff,
    kConfigLeafDirCRCPhase = 0,
};
typedef enum IOCSRKeyType {
    kCSRImmediateKeyType = 0, kCSROffsetKeyType, kCSRLeafKeyType, kCSRDirectoryKeyType,
    kInvalidCSRROMEntryType = 255,
} IOCSRKeyType;
enum {
    kCSRNodeID = 0xffff0000, kCSRNodeIDPhase = 16, kCSRInitialMemorySpaceBaseAddressHi = 0,
    kCSRInitialMemorySpaceBaseAddressLo = 0, kCSRPrivateSpaceBaseAddressHi = 0xffff,
    kCSRPrivateSpaceBaseAddressLo = 0xe0000000, kCSRRegisterSpaceBaseAddressHi = 0xffff,
    kCSRRegisterSpaceBaseAddressLo = 0xf0000000, kCSRCoreRegistersBaseAddress = 0xf0000000,
    kCSRStateClearAddress = 0xf0000000, kCSRStateSetAddress = 0xf0000004, kCSRNodeIDsAddress = 0xf0000008,
    kCSRResetStartAddress = 0xf000000c, kCSRIndirectAddressAddress = 0xf0000010,
    kCSRIndirectDataAddress = 0xf0000014, kCSRSplitTimeoutHiAddress = 0xf0000018,
    kCSRSplitTimeoutLoAddress = 0xf000001c, kCSRArgumentHiAddress = 0xf0000020, kCSRArgumentLoAddress = 0xf0000024,
    kCSRTestStartAddress = 0xf0000028, kCSRTestStatusAddress = 0xf000002c, kCSRUnitsBaseHiAddress = 0xf0000030,
    kCSRUnitsBaseLoAddress = 0xf0000034, kCSRUnitsBoundHiAddress = 0xf0000038, kCSRUnitsBoundLoAddress = 0xf000003c,
    kCSRMemoryBaseHiAddress = 0xf0000040, kCSRMemoryBaseLoAddress = 0xf0000044,
    kCSRMemoryBoundHiAddress = 0xf0000048, kCSRMemoryBoundLoAddress = 0xf000004c,
    kCSRInterruptTargetAddress = 0xf0000050, kCSRInterruptMaskAddress = 0xf0000054,
    kCSRClockValueHiAddress = 0xf0000058, kCSRClockValueMidAddress = 0xf000005c,
    kCSRClockTickPeriodMidAddress = 0xf0000060, kCSRClockTickPeriodLoAddress = 0xf0000064,
    kCSRClockStrobeArrivedHiAddress = 0xf0000068, kCSRClockStrobeArrivedMidAddress = 0xf000006c,
    kCSRClockInfo0Address = 0xf0000070, kCSRClockInfo1Address = 0xf0000074, kCSRClockInfo2Address = 0xf0000078,
    kCSRClockInfo3Address = 0xf000007c, kCSRMessageRequestAddress = 0xf0000080,
    kCSRMessageResponseAddress = 0xf00000c0, kCSRErrorLogBufferAddress = 0xf0000180,
    kCSRBusDependentRegistersBaseAddress = 0xf0000200, kCSRBusyTimeout = 0xf0000210, kCSRBusManagerID = 0xf000021c,
    kCSRBandwidthAvailable = 0xf0000220, kCSRChannelsAvailable31_0 = 0xf0000224,
    kCSRChannelsAvailable63_32 = 0xf0000228, kCSRBroadcastChannel = 0xf0000234, kConfigROMBaseAddress = 0xf0000400,
    kConfigBIBHeaderAddress = 0xf0000400, kConfigBIBBusNameAddress = 0xf0000404, kPCRBaseAddress = 0xf0000900,
    kFCPCommandAddress = 0xf0000b00, kFCPResponseAddress = 0xf0000d00,
};
typedef UInt64 CSRNodeUniqueID;
enum { kFWCSRStateGone = 0x8000, kFWCSRStateLinkOff = 0x200, kFWCSRStateCMstr = 0x100 };
enum {
    kFWAddressBusID = 0xffc00000, kFWAddressBusIDPhase = 22, kFWAddressNodeID = 0x3f0000,
    kFWAddressNodeIDPhase = 16, kFWLocalBusID = 0x3ff, kFWBroadcastNodeID = 63, kFWBadNodeID = 0xffff,
    kFWLocalBusAddress = -4194304, kFWBroadcastAddress = 0x3f0000,
};
enum {
    kFWBIBHeaderAddress = 0xf0000400, kFWBIBBusNameAddress = 0xf0000404, kFWBIBNodeCapabilitiesAddress = 0xf0000408,
    kFWBIBNodeUniqueIDHiAddress = 0xf000040c, kFWBIBNodeUniqueIDLoAddress = 0xf0000410, kFWBIBBusName = 0x31333934,
    kFWBIBIrmc = -2147483648, kFWBIBCmc = 0x40000000, kFWBIBIsc = 0x20000000, kFWBIBBmc = 0x10000000,
    kFWBIBCycClkAcc = 0xff0000, kFWBIBCycClkAccPhase = 16, kFWBIBMaxRec = 0xf000, kFWBIBMaxRecPhase = 12,
    kFWBIBMaxROM = 0xc00, kFWBIBMaxROMPhase = 10, kFWBIBGeneration = 240, kFWBIBGenerationPhase = 4,
    kFWBIBLinkSpeed = 7, kFWBIBLinkSpeedPhase = 0,
};
enum {
    kConfigUnitSpecAppleA27 = 0xa27, kConfigUnitSpec1394TA1 = 0xa02d, kConfigUnitSWVersMacintosh10 = 10,
    kConfigUnitSWVersIIDC100 = 0x100, kConfigUnitSWVersIIDC101, kConfigUnitSWVersIIDC102,
};
enum {
    kFWIsochDataLength = 0xffff0000, kFWIsochDataLengthPhase = 16, kFWIsochTag = 0xc000, kFWIsochTagPhase = 14,
    kFWIsochChanNum = 0x3f00, kFWIsochChanNumPhase = 8, kFWIsochTCode = 240, kFWIsochTCodePhase = 4,
    kFWIsochSy = 15, kFWIsochSyPhase = 0,
};
typedef enum IOFWIsochResourceFlags {
    kFWNeverMultiMode = 0, kFWAllowMultiMode, kFWSuggestMultiMode, kFWAlwaysMultiMode,
    kFWDefaultIsochResourceFlags = 0,
} IOFWIsochResourceFlags;
enum { kFWIsochChannelDefaultFlags = 0, kFWIsochChannelDoNotResumeOnWake = 2 };
typedef enum IOFWIsochPortOptions {
    kFWIsochPortDefaultOptions = 0, kFWIsochPortUseSeparateKernelThread = 2, kFWIsochEnableRobustness = 4,
    kFWIsochBigEndianUpdates = 8, kFWIsochRequireLastContext = 16,
} IOFWIsochPortOptions;
enum { kFWDCLImmediateEvent = 0, kFWDCLCycleEvent, kFWDCLSyBitsEvent };
typedef enum IOFWDCLNotificationType {
    kFWDCLInvalidNotification = 0, kFWDCLUpdateNotification, kFWDCLModifyNotification, kFWNuDCLModifyNotification,
    kFWNuDCLModifyJumpNotification, kFWNuDCLUpdateNotification,
} IOFWDCLNotificationType;
enum {
    kFWDCLOpDynamicFlag = 0x10000, kFWDCLOpVendorDefinedFlag = 0x20000, kFWDCLOpFlagMask = 0xffff0000,
    kFWDCLOpFlagPhase = 16,
};
enum {
    kDCLInvalidOp = 0, kDCLSendPacketStartOp, kDCLSendPacketOp = 3, kDCLSendBufferOp, kDCLReceivePacketStartOp,
    kDCLReceivePacketOp, kDCLReceiveBufferOp, kDCLCallProcOp, kDCLLabelOp, kDCLJumpOp, kDCLSetTagSyncBitsOp,
    kDCLUpdateDCLListOp, kDCLTimeStampOp, kDCLPtrTimeStampOp, kDCLSkipCycleOp, kDCLNuDCLLeaderOp = 20,
};
typedef void *DCLCallProcDataType; typedef void *DCLCompilerDataType;
typedef struct DCLCommandStruct {
    struct DCLCommandStruct *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode, operands[1];
} DCLCommand;
typedef void DCLCallCommandProc(DCLCommand *);
typedef struct DCLTransferPacketStruct {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; void *buffer; UInt32 size;
} DCLTransferPacket;
typedef struct DCLTransferBufferStruct {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; void *buffer; UInt32 size;
    UInt16 packetSize, reserved; UInt32 bufferOffset;
} DCLTransferBuffer;
#ifdef __cplusplus
typedef struct DCLCallProcStruct {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; DCLCallCommandProc *proc;
    DCLCallProcDataType procData;
} DCLCallProc;
#endif
typedef struct DCLLabelStruct { DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; } DCLLabel;
typedef struct DCLJumpStruct {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; DCLLabel *pJumpDCLLabel;
} DCLJump;
typedef struct DCLSetTagSyncBitsStruct {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; UInt16 tagBits, syncBits;
} DCLSetTagSyncBits;
typedef struct DCLUpdateDCLListStruct {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; DCLCommand **dclCommandList;
    UInt32 numDCLCommands;
} DCLUpdateDCLList;
typedef struct DCLTimeStampStruct {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode, timeStamp;
} DCLTimeStamp;
typedef struct DCLPtrTimeStampStruct {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; UInt32 *timeStampPtr;
} DCLPtrTimeStamp;
typedef struct DCLNuDCLLeader {
    DCLCommand *pNextDCLCommand; DCLCompilerDataType compilerData; UInt32 opcode; void *program;
} DCLNuDCLLeader;
typedef DCLCommand *DCLCommandPtr; typedef DCLTransferBuffer *DCLTransferBufferPtr;
typedef DCLTransferPacket *DCLTransferPacketPtr;
#ifdef __cplusplus
typedef DCLCallProc *DCLCallProcPtr;
#endif
typedef DCLLabel *DCLLabelPtr; typedef DCLJump *DCLJumpPtr; typedef DCLSetTagSyncBits *DCLSetTagSyncBitsPtr;
typedef DCLUpdateDCLList *DCLUpdateDCLListPtr; typedef DCLTimeStamp *DCLTimeStampPtr;
typedef DCLPtrTimeStamp *DCLPtrTimeStampPtr; typedef DCLCallCommandProc *DCLCallCommandProcPtr;
typedef struct UserExportDCLCommandStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode, operands[1];
} __attribute__((packed)) UserExportDCLCommand;
typedef void UserExportDCLCallCommandProc(UserExportDCLCommand *);
typedef struct UserExportDCLTransferPacketStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
    mach_vm_address_t buffer; UInt32 size;
} __attribute__((packed)) UserExportDCLTransferPacket;
typedef struct UserExportDCLTransferBufferStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
    mach_vm_address_t buffer; UInt32 size; UInt16 packetSize, reserved; UInt32 bufferOffset;
} __attribute__((packed)) UserExportDCLTransferBuffer;
#ifdef __cplusplus
typedef struct UserExportDCLCallProcStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
    mach_vm_address_t proc; uint64_t procData;
} __attribute__((packed)) UserExportDCLCallProc;
#endif
typedef struct UserExportDCLLabelStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
} __attribute__((packed)) UserExportDCLLabel;
typedef struct UserExportDCLJumpStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
    mach_vm_address_t pJumpDCLLabel;
} __attribute__((packed)) UserExportDCLJump;
typedef struct UserExportDCLSetTagSyncBitsStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
    UInt16 tagBits, syncBits;
} __attribute__((packed)) UserExportDCLSetTagSyncBits;
typedef struct UserExportDCLUpdateDCLListStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
    mach_vm_address_t dclCommandList; UInt32 numDCLCommands;
} __attribute__((packed)) UserExportDCLUpdateDCLList;
typedef struct UserExportDCLTimeStampStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode, timeStamp;
} __attribute__((packed)) UserExportDCLTimeStamp;
typedef struct UserExportDCLPtrTimeStampStruct {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
    mach_vm_address_t timeStampPtr;
} __attribute__((packed)) UserExportDCLPtrTimeStamp;
typedef struct UserExportDCLNuDCLLeader {
    mach_vm_address_t pClientDCLStruct, pNextDCLCommand; uint64_t compilerData; UInt32 opcode;
    mach_vm_address_t program;
} __attribute__((packed)) UserExportDCLNuDCLLeader;
typedef struct __NuDCL *NuDCLRef; typedef NuDCLRef NuDCLSendPacketRef; typedef NuDCLRef NuDCLSkipCycleRef;
typedef NuDCLRef NuDCLReceivePacketRef; typedef void (*NuDCLCallback)(void *, NuDCLRef);
typedef enum NuDCLFlags { kNuDCLDynamic = 2, kNuDCLUpdateBeforeCallback = 4 } NuDCLFlags;
typedef void *FWClientCommandID; typedef struct IOFireWireSessionRefOpaqueStuct *IOFireWireSessionRef;
enum { kFWBusManagerArbitrationTimeoutDuration = 0x271 };
enum { kFWMaxBusses = 0x3ff, kFWMaxNodesPerBus = 63, kFWMaxNodeHops = 16 };
enum {
    kIOFWDisablePhysicalAccess = 1, kIOFWDisableAllPhysicalAccess, kIOFWEnableRetryOnAckD = 4,
    kIOFWLimitAsyncPacketSize = 8, kIOFWDisablePhyOnSleep = 16, kIOFWMustBeRoot = 32, kIOFWMustNotBeRoot = 64,
    kIOFWMustHaveGap63 = 128,
};
enum IOFWWriteFlags {
    kIOFWWriteFlagsNone = 0, kIOFWWriteFlagsDeferredNotify, kIOFWWriteFastRetryOnBusy, kIOFWWriteBlockRequest = 4,
};
enum IOFWReadFlags { kIOFWReadFlagsNone = 0, kIOFWReadBlockRequest = 4, kIOFWReadPingTime = 8 };
enum IOFWSecurityMode { kIOFWSecurityModeNormal = 0, kIOFWSecurityModeSecure, kIOFWSecurityModeSecurePermanent };
enum IOFWPhysicalAccessMode {
    kIOFWPhysicalAccessEnabled = 0, kIOFWPhysicalAccessDisabled, kIOFWPhysicalAccessDisabledForGeneration,
};
enum { kIOFWSpecID_AAPL = 0xa27, kIOFWSWVers_KPF = 64 };
#endif

/* IOConfigDirectory */
#ifndef __IOCONFIGDIRECTORY_H__
#define __IOCONFIGDIRECTORY_H__
#ifdef __cplusplus
class IOConfigDirectory : public OSObject {
    OSDeclareAbstractStructors(IOConfigDirectory)
public:
    struct ExpansionData { };
protected:
    int fStart, fType, fNumEntries; ExpansionData *reserved;
    virtual bool initWithOffset(int, int); virtual const UInt32 *getBase() = 0;
    virtual IOReturn createIterator(UInt32, UInt32, OSIterator *&);
    virtual IOConfigDirectory *getSubDir(int, int) = 0; virtual const UInt32 *lockData() = 0;
    virtual void unlockData() = 0; virtual IOReturn updateROMCache(UInt32, UInt32) = 0;
    virtual IOReturn checkROMState() = 0;
public:
    virtual IOReturn update(UInt32, const UInt32 *&) = 0; virtual IOReturn getKeyType(int, IOConfigKeyType &);
    virtual IOReturn getKeyValue(int, UInt32 &, OSString ** = NULL);
    virtual IOReturn getKeyValue(int, OSData *&, OSString ** = NULL);
    virtual IOReturn getKeyValue(int, IOConfigDirectory *&, OSString ** = NULL);
    virtual IOReturn getKeyOffset(int, FWAddress &, OSString ** = NULL);
    virtual IOReturn getIndexType(int, IOConfigKeyType &); virtual IOReturn getIndexKey(int, int &);
    virtual IOReturn getIndexValue(int, UInt32 &); virtual IOReturn getIndexValue(int, OSData *&);
    virtual IOReturn getIndexValue(int, OSString *&); virtual IOReturn getIndexValue(int, IOConfigDirectory *&);
    virtual IOReturn getIndexOffset(int, FWAddress &); virtual IOReturn getIndexOffset(int, UInt32 &);
    virtual IOReturn getIndexEntry(int, UInt32 &); virtual IOReturn getSubdirectories(OSIterator *&);
    virtual IOReturn getKeySubdirectories(int, OSIterator *&); int getType() const; int getNumEntries() const;
    NK_MEMBERS(IOConfigDirectory)
};
#endif
#endif

/* IOFWAddressSpace */
#ifndef _IOKIT_IOFWADDRESSSPACE_H
#define _IOKIT_IOFWADDRESSSPACE_H
typedef void *IOFWRequestRefCon;
#ifdef __cplusplus
typedef UInt32 (*FWWriteCallback)(void *, UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
typedef UInt32 (*FWReadCallback)(void *, UInt16, IOFWSpeed &, FWAddress, UInt32, IOMemoryDescriptor **,
    IOByteCount *, IOFWRequestRefCon);
class IOFWAddressSpaceAux : public OSObject {
    OSDeclareDefaultStructors(IOFWAddressSpaceAux)
public:
    friend class IOFWAddressSpace; struct ExpansionData { };
protected:
    IOFWAddressSpace *fPrimary; IOFireWireController *fControl; OSSet *fTrustedNodeSet;
    OSIterator *fTrustedNodeSetIterator; bool fExclusive; ExpansionData *reserved;
    virtual bool init(IOFWAddressSpace *); virtual void free(); virtual bool isTrustedNode(UInt16);
    virtual void addTrustedNode(IOFireWireDevice *); virtual void removeTrustedNode(IOFireWireDevice *);
    virtual void removeAllTrustedNodes(); bool isExclusive(); void setExclusive(bool);
    virtual bool intersects(IOFWAddressSpace *);
public:
    NK_MEMBERS(IOFWAddressSpaceAux)
};
class IOFWAddressSpace : public OSObject {
    OSDeclareAbstractStructors(IOFWAddressSpace)
public:
    friend class IOFWAddressSpaceAux; struct ExpansionData { IOFWAddressSpaceAux *fAuxiliary; };
protected:
    IOFireWireController *fControl; ExpansionData *fIOFWAddressSpaceExpansion;
    virtual bool init(IOFireWireBus *); virtual void free(); virtual IOFWAddressSpaceAux *createAuxiliary();
public:
    virtual UInt32 doRead(UInt16, IOFWSpeed &, FWAddress, UInt32, IOMemoryDescriptor **, IOByteCount *,
        IOFWRequestRefCon) = 0;
    virtual UInt32 doWrite(UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon) = 0;
    virtual UInt32 doLock(UInt16, IOFWSpeed &, FWAddress, UInt32, const UInt32 *, UInt32 &, UInt32 *, UInt32,
        IOFWRequestRefCon);
    virtual IOReturn activate(); virtual void deactivate(); virtual UInt32 contains(FWAddress);
    bool isTrustedNode(UInt16); void addTrustedNode(IOFireWireDevice *); void removeTrustedNode(IOFireWireDevice *);
    void removeAllTrustedNodes(); bool isExclusive(); void setExclusive(bool); bool intersects(IOFWAddressSpace *);
    NK_MEMBERS(IOFWAddressSpace)
};
#endif
#endif

/* IOFWPseudoAddressSpace */
#ifndef _IOKIT_IOFWPSEUDOADDRESSSPACE_H
#define _IOKIT_IOFWPSEUDOADDRESSSPACE_H
typedef void (*IOFWARxReqIntCompleteHandler)(void *);
#ifdef __cplusplus
class IOFWPseudoAddressSpaceAux : public IOFWAddressSpaceAux {
    OSDeclareDefaultStructors(IOFWPseudoAddressSpaceAux)
public:
    friend class IOFWAddressSpace; friend class IOFWPseudoAddressSpace; friend class IOFireWireController;
    struct MemberVariables {
        IOFWARxReqIntCompleteHandler fARxReqIntCompleteHandler; void *fARxReqIntCompleteHandlerRefcon;
    };
protected:
    MemberVariables *fMembers;
    bool createMemberVariables(); void destroyMemberVariables(); virtual void handleARxReqIntComplete();
public:
    virtual bool init(IOFWAddressSpace *); virtual void free();
    virtual void setARxReqIntCompleteHandler(void *, IOFWARxReqIntCompleteHandler);
    virtual bool intersects(IOFWAddressSpace *);
    NK_MEMBERS(IOFWPseudoAddressSpaceAux)
};
class IOFWPseudoAddressSpace : public IOFWAddressSpace {
    OSDeclareDefaultStructors(IOFWPseudoAddressSpace)
public:
    friend class IOFWPseudoAddressSpaceAux; friend class IOFireWireController; struct ExpansionData { };
    static OSData *allocatedAddresses;
protected:
    IOMemoryDescriptor *fDesc; void *fRefCon; FWReadCallback fReader; FWWriteCallback fWriter; FWAddress fBase;
    UInt32 fLen; ExpansionData *reserved;
    virtual void free(); IOReturn allocateAddress(FWAddress *, UInt32); void freeAddress(FWAddress, UInt32);
    virtual IOFWAddressSpaceAux *createAuxiliary(); void handleARxReqIntComplete();
public:
    static UInt32 simpleReader(void *, UInt16, IOFWSpeed &, FWAddress, UInt32, IOMemoryDescriptor **,
        IOByteCount *, IOFWRequestRefCon);
    static UInt32 simpleWriter(void *, UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    static IOFWPseudoAddressSpace *readWrite(FWAddress, UInt32, FWReadCallback, FWWriteCallback, void *);
    static IOFWPseudoAddressSpace *simpleRead(IOFireWireBus *, FWAddress *, UInt32, const void *);
    static IOFWPseudoAddressSpace *simpleReadFixed(IOFireWireBus *, FWAddress, UInt32, const void *);
    static IOFWPseudoAddressSpace *simpleRW(IOFireWireBus *, FWAddress *, UInt32, void *);
    static IOFWPseudoAddressSpace *simpleRW(IOFireWireBus *, FWAddress *, IOMemoryDescriptor *);
    virtual bool initAll(IOFireWireBus *, FWAddress *, UInt32, FWReadCallback, FWWriteCallback, void *);
    virtual bool initFixed(IOFireWireBus *, FWAddress, UInt32, FWReadCallback, FWWriteCallback, void *);
    virtual UInt32 doRead(UInt16, IOFWSpeed &, FWAddress, UInt32, IOMemoryDescriptor **, IOByteCount *,
        IOFWRequestRefCon);
    virtual UInt32 doWrite(UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    virtual UInt32 contains(FWAddress);
    static IOFWPseudoAddressSpace *simpleRWFixed(IOFireWireBus *, FWAddress, UInt32, const void *);
    void setARxReqIntCompleteHandler(void *, IOFWARxReqIntCompleteHandler);
    NK_MEMBERS(IOFWPseudoAddressSpace)
};
#endif
#endif

/* IOFWPhysicalAddressSpace */
#ifndef _IOKIT_IOFWPHYSICALADDRESSSPACE_H
#define _IOKIT_IOFWPHYSICALADDRESSSPACE_H
#ifdef __cplusplus
struct FWSegment { FWAddress address; UInt32 length; };
class IOFWPhysicalAddressSpaceAux : public IOFWAddressSpaceAux {
    OSDeclareDefaultStructors(IOFWPhysicalAddressSpaceAux)
public:
    friend class IOFWAddressSpace; friend class IOFWPhysicalAddressSpace; struct ExpansionData { };
protected:
    ExpansionData *reserved; IODMACommand *fDMACommand; bool fDMACommandPrepared;
public:
    virtual bool init(IOFWAddressSpace *); virtual void free(); void setDMACommand(IODMACommand *);
    IODMACommand *getDMACommand(); UInt64 getPhysicalSegment(UInt64, UInt64 *); IOReturn prepare();
    IOReturn synchronize(IOOptionBits); IOReturn complete(); bool isPrepared();
    IOReturn getSegments(UInt64 *, FWSegment *, UInt32 *);
    NK_MEMBERS(IOFWPhysicalAddressSpaceAux)
};
class IOFWPhysicalAddressSpace : public IOFWAddressSpace {
    OSDeclareDefaultStructors(IOFWPhysicalAddressSpace)
public:
    friend class IOFWPhysicalAddressSpaceAux;
protected:
    IOMemoryDescriptor *fMem; vm_size_t fLen;
    virtual void free(); UInt64 getPhysicalSegment(UInt64, UInt64 *);
    virtual IOFWAddressSpaceAux *createAuxiliary();
public:
    virtual bool init(IOFireWireBus *); virtual bool initWithDesc(IOFireWireBus *, IOMemoryDescriptor *);
    virtual UInt32 doRead(UInt16, IOFWSpeed &, FWAddress, UInt32, IOMemoryDescriptor **, IOByteCount *,
        IOFWRequestRefCon);
    virtual UInt32 doWrite(UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    IOMemoryDescriptor *getMemoryDescriptor(); IOReturn setMemoryDescriptor(IOMemoryDescriptor *);
    UInt64 getLength(); void setDMACommand(IODMACommand *); IODMACommand *getDMACommand();
    virtual bool initWithDMACommand(IOFireWireBus *, IODMACommand *); IOReturn prepare();
    IOReturn synchronize(IOOptionBits); IOReturn complete(); bool isPrepared();
    IOReturn getSegments(UInt64 *, FWSegment *, UInt32 *); IOReturn checkMemoryInRange(IOMemoryDescriptor *);
    NK_MEMBERS(IOFWPhysicalAddressSpace)
};
#endif
#endif

/* IOFWIsochChannel */
#ifndef _IOKIT_IOFWISOCHCHANNEL_H
#define _IOKIT_IOFWISOCHCHANNEL_H
enum {
    kFWIsochChannelUnknownCondition = 0, kFWIsochChannelNotEnoughBandwidth, kFWIsochChannelChannelNotAvailable,
};
#ifdef __cplusplus
class IOFWIsochChannel : public OSObject {
    OSDeclareDefaultStructors(IOFWIsochChannel)
public:
    typedef IOReturn ForceStopNotificationProc(void *, IOFWIsochChannel *, UInt32); struct ExpansionData { };
protected:
    IOFireWireController *fControl; ForceStopNotificationProc *fStopProc; void *fStopRefCon; IOFWIsochPort *fTalker;
    OSSet *fListeners; bool fDoIRM; UInt32 fBandwidth, fPacketSize; IOFWSpeed fPrefSpeed, fSpeed; UInt32 fChannel;
    IOFWReadQuadCommand *fReadCmd; IOFWCompareAndSwapCommand *fLockCmd; UInt32 fGeneration; IOLock *fLock;
    ExpansionData *reserved;
    static void threadFunc(void *); virtual IOReturn updateBandwidth(bool); virtual void reallocBandwidth(UInt32);
    virtual void free(); IOReturn allocateChannelBegin(IOFWSpeed, UInt64, UInt32 * = NULL);
    IOReturn releaseChannelComplete(); IOReturn checkMemoryInRange(IOMemoryDescriptor *);
public:
    virtual bool init(IOFireWireController *, bool, UInt32, IOFWSpeed, ForceStopNotificationProc *, void *);
    virtual void handleBusReset(); virtual IOReturn setTalker(IOFWIsochPort *);
    virtual IOReturn addListener(IOFWIsochPort *); virtual IOReturn allocateChannel();
    virtual IOReturn releaseChannel(); virtual IOReturn start(); virtual IOReturn stop();
    NK_MEMBERS(IOFWIsochChannel)
};
typedef IOFWIsochChannel::ForceStopNotificationProc FWIsochChannelForceStopNotificationProc;
typedef IOFWIsochChannel::ForceStopNotificationProc *FWIsochChannelForceStopNotificationProcPtr;
#endif
#endif

/* IOFWSyncer */
#ifndef _IOFWSYNCER_H
#define _IOFWSYNCER_H
#ifdef __cplusplus
class IOFWSyncer : public OSObject {
    OSDeclareDefaultStructors(IOFWSyncer)
private:
    virtual void free(); virtual void privateSignal();
public:
    static IOFWSyncer *create(bool = true); virtual bool init(bool); virtual void reinit();
    virtual IOReturn wait(bool = true); virtual void signal(IOReturn = kIOReturnSuccess, bool = true);
    NK_MEMBERS(IOFWSyncer)
};
#endif
#endif

/* IOFWCommand */
#ifndef _IOKIT_IOFWCOMMAND_H
#define _IOKIT_IOFWCOMMAND_H
#define kFWCmdDefaultRetries 3
#define kFWCmdZeroRetries 0
#define kFWCmdReducedRetries 2
#define kFWCmdIncreasedRetries 6
#ifdef __cplusplus
struct IOFWCmdQ {
    IOFWCommand *fHead; IOFWCommand *fTail; bool executeQueue(bool); virtual void headChanged(IOFWCommand *);
    void checkProgress();
};
typedef void (*FWDeviceCallback)(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
typedef void (*FWBusCallback)(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
typedef void (*FWAsyncStreamCallback)(void *, IOReturn, IOFireWireBus *, IOFWAsyncStreamCommand *);
typedef void (*FWAsyncPHYCallback)(void *, IOReturn, IOFireWireBus *, IOFWAsyncPHYCommand *);
#endif
typedef void (*FWAsyncStreamReceiveCallback)(void *, const void *);
#ifdef __cplusplus
class IOFWCommand : public IOCommand {
    OSDeclareAbstractStructors(IOFWCommand)
public:
    struct MemberVariables {
        void *fFWIMRefCon; IOReturn fCompletionStatus; bool fSubmitTimeLatched; AbsoluteTime fSubmitTime; bool fFlush;
    };
    friend struct IOFWCmdQ;
protected:
    IOReturn fStatus; IOFireWireController *fControl; IOFWCommand *fQueuePrev; IOFWCommand *fQueueNext;
    IOFWCmdQ *fQueue; UInt32 fTimeout; AbsoluteTime fDeadline; IOFWSyncer *fSyncWakeup;
    UInt8 fSync, fCancelOnReset, spare[2]; MemberVariables *fMembers;
    virtual IOReturn complete(IOReturn); virtual void updateTimer(); virtual IOReturn startExecution();
    virtual IOReturn execute() = 0;
public:
    virtual bool initWithController(IOFireWireController *); virtual void free(); IOReturn getStatus() const;
    virtual IOReturn submit(bool = false); virtual IOReturn cancel(IOReturn); virtual void setHead(IOFWCmdQ &);
    virtual void insertAfter(IOFWCommand &); virtual void removeFromQ(); IOFWCommand *getPrevious() const;
    IOFWCommand *getNext() const; const AbsoluteTime &getDeadline() const; bool cancelOnReset() const;
    bool Busy() const; void setTimeout(UInt32); void *getFWIMRefCon(); void setFWIMRefCon(void *);
    void setFlush(bool); virtual IOReturn checkProgress();
    NK_MEMBERS(IOFWCommand)
};
class IOFWBusCommand : public IOFWCommand {
    OSDeclareAbstractStructors(IOFWBusCommand)
public:
    struct ExpansionData { };
protected:
    FWBusCallback fComplete; void *fRefCon; ExpansionData *reserved;
    virtual IOReturn complete(IOReturn);
    virtual bool initWithController(IOFireWireController *, FWBusCallback = NULL, void * = NULL);
    virtual IOReturn reinit(FWBusCallback, void *);
public:
    NK_MEMBERS(IOFWBusCommand)
};
class IOFWDelayCommand : public IOFWBusCommand {
    OSDeclareDefaultStructors(IOFWDelayCommand)
public:
    struct ExpansionData { };
protected:
    ExpansionData *reserved;
    virtual IOReturn execute();
public:
    virtual bool initWithDelay(IOFireWireController *, UInt32, FWBusCallback, void *);
    virtual IOReturn reinit(UInt32, FWBusCallback, void *);
    NK_MEMBERS(IOFWDelayCommand)
};
class IOFWAsyncCommand : public IOFWCommand {
    OSDeclareAbstractStructors(IOFWAsyncCommand)
public:
    struct MemberVariables {
        void *fSubclassMembers; int fMaxSpeed, fAckCode; UInt32 fResponseCode, fFastRetryCount; int fResponseSpeed;
        bool fForceBlockRequests;
    };
    typedef struct MemberVariables MemberVariables;
protected:
    IOFireWireNub *fDevice; FWDeviceCallback fComplete; void *fRefCon; IOMemoryDescriptor *fMemDesc;
    AsyncPendingTrans *fTrans; UInt32 fAddressHi, fAddressLo; IOByteCount fBytesTransferred;
    int fSize, fSpeed, fMaxPack, fCurRetries, fMaxRetries; UInt32 fGeneration; UInt16 fNodeID;
    bool fFailOnReset, fWrite; MemberVariables *fMembers;
    virtual IOReturn complete(IOReturn); virtual bool initWithController(IOFireWireController *);
    virtual bool initAll(IOFireWireNub *, FWAddress, IOMemoryDescriptor *, FWDeviceCallback, void *, bool);
    virtual bool initAll(IOFireWireController *, UInt32, FWAddress, IOMemoryDescriptor *, FWDeviceCallback, void *);
    virtual void free(); virtual IOReturn reinit(FWAddress, IOMemoryDescriptor *, FWDeviceCallback, void *, bool);
    virtual IOReturn reinit(UInt32, FWAddress, IOMemoryDescriptor *, FWDeviceCallback, void *);
    bool createMemberVariables(); void destroyMemberVariables();
public:
    virtual void setGeneration(UInt32); virtual void gotPacket(int, const void *, int) = 0;
    virtual void gotAck(int); IOReturn updateGeneration(); IOReturn updateNodeID(UInt32, UInt16);
    IOByteCount getBytesTransferred() const; FWAddress getAddress() const; bool failOnReset() const;
    IOFireWireNub *getDevice() const; IOReturn setMaxPacket(UInt32); void setMaxSpeed(int); void setAckCode(int);
    int getAckCode(); void setRetries(int); int getMaxRetries(); void setResponseCode(UInt32);
    UInt32 getResponseCode() const; void setFastRetryCount(UInt32); UInt32 getFastRetryCount();
    void setResponseSpeed(int); int getResponseSpeed(); void setForceBlockRequests(bool);
    virtual IOReturn checkProgress();
    NK_MEMBERS(IOFWAsyncCommand)
};
class IOFWReadCommand : public IOFWAsyncCommand {
    OSDeclareDefaultStructors(IOFWReadCommand)
protected:
    virtual void gotPacket(int, const void *, int); virtual IOReturn execute();
public:
    virtual bool initAll(IOFireWireNub *, FWAddress, IOMemoryDescriptor *, FWDeviceCallback, void *, bool);
    virtual bool initAll(IOFireWireController *, UInt32, FWAddress, IOMemoryDescriptor *, FWDeviceCallback, void *);
    virtual IOReturn reinit(FWAddress, IOMemoryDescriptor *, FWDeviceCallback = NULL, void * = NULL, bool = false);
    virtual IOReturn reinit(UInt32, FWAddress, IOMemoryDescriptor *, FWDeviceCallback = NULL, void * = NULL);
    NK_MEMBERS(IOFWReadCommand)
};
class IOFWReadQuadCommand : public IOFWAsyncCommand {
    OSDeclareDefaultStructors(IOFWReadQuadCommand)
public:
    struct MemberVariables { bool fPingTime; }; typedef struct MemberVariables MemberVariables;
protected:
    UInt32 *fQuads;
    bool createMemberVariables(); void destroyMemberVariables(); virtual void free();
    virtual void gotPacket(int, const void *, int); virtual IOReturn execute();
public:
    virtual bool initAll(IOFireWireNub *, FWAddress, UInt32 *, int, FWDeviceCallback, void *, bool);
    virtual bool initAll(IOFireWireController *, UInt32, FWAddress, UInt32 *, int, FWDeviceCallback, void *);
    virtual IOReturn reinit(FWAddress, UInt32 *, int, FWDeviceCallback = NULL, void * = NULL, bool = false);
    virtual IOReturn reinit(UInt32, FWAddress, UInt32 *, int, FWDeviceCallback = NULL, void * = NULL);
    void setPingTime(bool);
    NK_MEMBERS(IOFWReadQuadCommand)
};
class IOFWWriteCommand : public IOFWAsyncCommand {
    OSDeclareDefaultStructors(IOFWWriteCommand)
public:
    struct MemberVariables { bool fDeferredNotify, fFastRetryOnBusy; };
    typedef struct MemberVariables MemberVariables;
protected:
    int fPackSize;
    virtual IOReturn execute(); virtual void gotPacket(int, const void *, int); bool createMemberVariables();
    void destroyMemberVariables();
public:
    virtual bool initWithController(IOFireWireController *);
    virtual bool initAll(IOFireWireNub *, FWAddress, IOMemoryDescriptor *, FWDeviceCallback, void *, bool);
    virtual bool initAll(IOFireWireController *, UInt32, FWAddress, IOMemoryDescriptor *, FWDeviceCallback, void *);
    virtual void free();
    virtual IOReturn reinit(FWAddress, IOMemoryDescriptor *, FWDeviceCallback = NULL, void * = NULL, bool = false);
    virtual IOReturn reinit(UInt32, FWAddress, IOMemoryDescriptor *, FWDeviceCallback = NULL, void * = NULL);
    void setDeferredNotify(bool); void setFastRetryOnBusy(bool);
    NK_MEMBERS(IOFWWriteCommand)
};
class IOFWWriteQuadCommand : public IOFWAsyncCommand {
    OSDeclareDefaultStructors(IOFWWriteQuadCommand)
public:
    enum { kMaxWriteQuads = 8 }; struct MemberVariables { bool fDeferredNotify; IOMemoryDescriptor *fMemory; };
    typedef struct MemberVariables MemberVariables;
protected:
    UInt32 fQuads[8]; UInt32 *fQPtr; int fPackSize;
    virtual void gotPacket(int, const void *, int); virtual IOReturn execute(); bool createMemberVariables();
    void destroyMemberVariables(); void setQuads(UInt32 *, int); bool createMemoryDescriptor();
    void destroyMemoryDescriptor();
public:
    virtual bool initWithController(IOFireWireController *);
    virtual bool initAll(IOFireWireNub *, FWAddress, UInt32 *, int, FWDeviceCallback, void *, bool);
    virtual bool initAll(IOFireWireController *, UInt32, FWAddress, UInt32 *, int, FWDeviceCallback, void *);
    virtual void free();
    virtual IOReturn reinit(FWAddress, UInt32 *, int, FWDeviceCallback = NULL, void * = NULL, bool = false);
    virtual IOReturn reinit(UInt32, FWAddress, UInt32 *, int, FWDeviceCallback = NULL, void * = NULL);
    void setDeferredNotify(bool);
    NK_MEMBERS(IOFWWriteQuadCommand)
};
class IOFWCompareAndSwapCommand : public IOFWAsyncCommand {
    OSDeclareDefaultStructors(IOFWCompareAndSwapCommand)
public:
    struct MemberVariables { IOMemoryDescriptor *fMemory; }; typedef struct MemberVariables MemberVariables;
protected:
    UInt32 fInputVals[4], fOldVal[2]; MemberVariables *fMembers;
    virtual void gotPacket(int, const void *, int); virtual IOReturn execute(); bool createMemberVariables();
    void destroyMemberVariables(); void setInputVals(const UInt32 *, const UInt32 *, int);
    bool createMemoryDescriptor(); void destroyMemoryDescriptor();
public:
    virtual bool initWithController(IOFireWireController *);
    virtual bool initAll(IOFireWireNub *, FWAddress, const UInt32 *, const UInt32 *, int, FWDeviceCallback, void *,
        bool);
    virtual bool initAll(IOFireWireController *, UInt32, FWAddress, const UInt32 *, const UInt32 *, int,
        FWDeviceCallback, void *);
    virtual IOReturn reinit(FWAddress, const UInt32 *, const UInt32 *, int, FWDeviceCallback = NULL, void * = NULL,
        bool = false);
    virtual IOReturn reinit(UInt32, FWAddress, const UInt32 *, const UInt32 *, int, FWDeviceCallback = NULL,
        void * = NULL);
    virtual bool locked(UInt32 *); virtual void free();
    NK_MEMBERS(IOFWCompareAndSwapCommand)
};
class IOFWAsyncStreamCommand : public IOFWCommand {
    OSDeclareDefaultStructors(IOFWAsyncStreamCommand)
public:
    friend class IOFireWireUserClient; struct MemberVariables { }; typedef struct MemberVariables MemberVariables;
protected:
    FWAsyncStreamCallback fComplete; void *fRefCon; IOMemoryDescriptor *fMemDesc;
    int fSpeed, fSize, fCurRetries, fMaxRetries, fChannel, fSyncBits, fTag; UInt32 fGeneration; bool fFailOnReset;
    MemberVariables *fMembers;
    virtual IOReturn complete(IOReturn); virtual IOReturn execute();
public:
    virtual bool initAll(IOFireWireController *, UInt32, UInt32, UInt32, UInt32, IOMemoryDescriptor *, UInt32, int,
        FWAsyncStreamCallback, void *);
    virtual void free();
    virtual IOReturn reinit(UInt32, UInt32, UInt32, UInt32, IOMemoryDescriptor *, UInt32, int,
        FWAsyncStreamCallback, void *);
    virtual void gotAck(int); virtual void setGeneration(UInt32); IOReturn updateGeneration();
    bool failOnReset() const;
    virtual bool initAll(IOFireWireController *, UInt32, UInt32, UInt32, UInt32, IOMemoryDescriptor *, UInt32, int,
        FWAsyncStreamCallback, void *, bool);
    virtual IOReturn reinit(UInt32, UInt32, UInt32, UInt32, IOMemoryDescriptor *, UInt32, int,
        FWAsyncStreamCallback, void *, bool);
    NK_MEMBERS(IOFWAsyncStreamCommand)
};
class IOFWAsyncPHYCommand : public IOFWCommand {
    OSDeclareDefaultStructors(IOFWAsyncPHYCommand)
public:
    friend class IOFireWireUserClient; struct MemberVariables { }; typedef struct MemberVariables MemberVariables;
protected:
    AsyncPendingTrans *fTrans; FWAsyncPHYCallback fComplete; void *fRefCon; int fCurRetries, fMaxRetries;
    UInt32 fGeneration; bool fFailOnReset; UInt32 fData1, fData2; int fAckCode; UInt32 fResponseCode;
    MemberVariables *fMembers;
    virtual IOReturn complete(IOReturn); virtual IOReturn execute(); void setResponseCode(UInt32);
    void setAckCode(int);
public:
    virtual bool initAll(IOFireWireController *, UInt32, UInt32, UInt32, FWAsyncPHYCallback, void *, bool);
    virtual void free(); virtual IOReturn reinit(UInt32, UInt32, UInt32, FWAsyncPHYCallback, void *, bool);
    virtual void gotAck(int); virtual void setGeneration(UInt32); IOReturn updateGeneration();
    bool failOnReset() const; virtual void gotPacket(int); int getAckCode(); UInt32 getResponseCode() const;
    void setRetries(int);
    NK_MEMBERS(IOFWAsyncPHYCommand)
};
#endif
#endif

/* IOFireWireBus */
#ifndef _IOKIT_IOFIREWIREBUS_H
#define _IOKIT_IOFIREWIREBUS_H
#ifdef __cplusplus
extern const OSSymbol *gFireWireROM; extern const OSSymbol *gFireWireNodeID;
extern const OSSymbol *gFireWireSelfIDs; extern const OSSymbol *gFireWireSpeed;
extern const OSSymbol *gFireWireUnit_Spec_ID; extern const OSSymbol *gFireWireUnit_SW_Version;
extern const OSSymbol *gFireWireVendor_ID; extern const OSSymbol *gFireWire_GUID;
extern const OSSymbol *gFireWireVendor_Name; extern const OSSymbol *gFireWireProduct_Name;
extern const OSSymbol *gFireWireModel_ID; extern const OSSymbol *gFireWireTDM;
class IOFireWireBusAux : public OSObject {
    OSDeclareAbstractStructors(IOFireWireBusAux)
public:
    friend class IOFireWireBus; struct ExpansionData { };
private:
    virtual UInt8 getMaxRec() = 0; virtual UInt64 getFireWirePhysicalAddressMask() = 0;
    virtual UInt32 getFireWirePhysicalAddressBits() = 0; virtual UInt64 getFireWirePhysicalBufferMask() = 0;
    virtual UInt32 getFireWirePhysicalBufferBits() = 0;
    virtual IOFWSimpleContiguousPhysicalAddressSpace *createSimpleContiguousPhysicalAddressSpace(vm_size_t,
        IODirection) = 0;
    virtual IOFWSimplePhysicalAddressSpace *createSimplePhysicalAddressSpace(vm_size_t, IODirection) = 0;
    virtual IOFWUserObjectExporter *getSessionRefExporter() = 0;
protected:
    ExpansionData *reserved;
public:
    virtual IOFWDCLPool *createDCLPool(unsigned int) const = 0;
    NK_MEMBERS(IOFireWireBusAux)
};
class IOFireWireBus : public IOService {
    OSDeclareAbstractStructors(IOFireWireBus)
public:
    struct DCLTaskInfoAux {
        unsigned int version;
        union {
            struct { IOMemoryMap *bufferMemoryMap; } v0; struct { IOMemoryMap *bufferMemoryMap; IOWorkLoop *workloop; } v1;
            struct { IOMemoryMap *bufferMemoryMap; IOWorkLoop *workloop; IOFWIsochPortOptions options; } v2;
        } u;
    };
    struct DCLTaskInfo {
        task_t unused0; vm_address_t unused1; UInt32 unused2; vm_address_t unused3; UInt32 unused4; void (*unused5)();
        DCLTaskInfoAux *auxInfo;
    };
    static const IORegistryPlane *gIOFireWirePlane;
protected:
    virtual IOFireWireBusAux *createAuxiliary() = 0;
public:
    IOFireWireBusAux *fAuxiliary;
    virtual IOFWIsochChannel *createIsochChannel(bool, UInt32, IOFWSpeed,
        IOFWIsochChannel::ForceStopNotificationProc = NULL, void * = NULL) = 0;
    virtual IOFWLocalIsochPort *createLocalIsochPort(bool, DCLCommand *, DCLTaskInfo * = 0, UInt32 = 0, UInt32 = 0,
        UInt32 = 0) = 0;
    virtual IOReturn getCycleTime(UInt32 &) = 0; virtual IOReturn getBusCycleTime(UInt32 &, UInt32 &) = 0;
    virtual IOReturn AddUnitDirectory(IOLocalConfigDirectory *) = 0;
    virtual IOReturn RemoveUnitDirectory(IOLocalConfigDirectory *) = 0; virtual IOReturn resetBus() = 0;
    virtual IOFireWireDevice *nodeIDtoDevice(UInt32, UInt16) = 0;
    virtual IOFWDelayCommand *createDelayedCmd(UInt32, FWBusCallback, void *) = 0;
    virtual IOFWPhysicalAddressSpace *createPhysicalAddressSpace(IOMemoryDescriptor *) = 0;
    virtual IOFWPseudoAddressSpace *createPseudoAddressSpace(FWAddress *, UInt32, FWReadCallback, FWWriteCallback,
        void *) = 0;
    virtual bool isLockRequest(IOFWRequestRefCon) = 0; virtual bool isQuadRequest(IOFWRequestRefCon) = 0;
    virtual UInt32 getExtendedTCode(IOFWRequestRefCon) = 0; virtual int maxPackLog(bool, UInt16) const = 0;
    virtual int maxPackLog(UInt16, UInt16) const = 0; virtual IOReturn makeRoot(UInt32, UInt16) = 0;
    virtual IOFWPseudoAddressSpace *createInitialAddressSpace(UInt32, UInt32, FWReadCallback, FWWriteCallback,
        void *) = 0;
    virtual IOFWAddressSpace *getAddressSpace(FWAddress) = 0; virtual bool isCompleteRequest(IOFWRequestRefCon) = 0;
    virtual IOFWAsyncStreamCommand *createAsyncStreamCommand(UInt32, UInt32, UInt32, UInt32, IOMemoryDescriptor *,
        UInt32, int, FWAsyncStreamCallback = NULL, void * = NULL) = 0;
    virtual UInt32 hopCount(UInt16, UInt16) = 0; virtual UInt32 hopCount(UInt16) = 0;
    virtual IOFireWirePowerManager *getBusPowerManager() = 0; IOFWDCLPool *createDCLPool(UInt32 = 0);
    UInt8 getMaxRec(); UInt64 getFireWirePhysicalAddressMask(); UInt32 getFireWirePhysicalAddressBits();
    UInt64 getFireWirePhysicalBufferMask(); UInt32 getFireWirePhysicalBufferBits();
    IOFWSimpleContiguousPhysicalAddressSpace *createSimpleContiguousPhysicalAddressSpace(vm_size_t, IODirection);
    IOFWSimplePhysicalAddressSpace *createSimplePhysicalAddressSpace(vm_size_t, IODirection);
    virtual IOFWAsyncStreamCommand *createAsyncStreamCommand(UInt32, UInt32, UInt32, UInt32, IOMemoryDescriptor *,
        UInt32, int, FWAsyncStreamCallback, void *, bool) = 0;
    IOFWUserObjectExporter *getSessionRefExporter();
    NK_MEMBERS(IOFireWireBus)
};
#endif
#endif

/* IOFireWireIRMAllocation */
#ifndef _IOKIT_IOFIREWIREIRMALLOCATION_H
#define _IOKIT_IOFIREWIREIRMALLOCATION_H
#ifdef __cplusplus
class IOFireWireIRMAllocation : public OSObject {
    OSDeclareDefaultStructors(IOFireWireIRMAllocation)
public:
    friend class IOFireWireController;
    typedef IOReturn (*AllocationLostNotificationProc)(void *, class IOFireWireIRMAllocation *);
    struct ExpansionData { };
protected:
    ExpansionData *reserved;
    virtual void free(); virtual void handleBusReset(UInt32); virtual void failedToRealloc();
    virtual UInt32 getAllocationGeneration(); static void threadFunc(void *);
public:
    virtual bool init(IOFireWireController *, Boolean = true, AllocationLostNotificationProc = NULL, void * = NULL);
    virtual void setReleaseIRMResourcesOnFree(Boolean); virtual IOReturn allocateIsochResources(UInt8, UInt32);
    virtual IOReturn deallocateIsochResources(); virtual Boolean areIsochResourcesAllocated(UInt8 *, UInt32 *);
    virtual void *GetRefCon(); virtual void SetRefCon(void *); virtual void release() const;
    NK_MEMBERS(IOFireWireIRMAllocation)
};
#endif
#endif

/* IOFWPHYPacketListener */
#ifndef _IOFWPHYPACKETLISTENER_H_
#define _IOFWPHYPACKETLISTENER_H_
typedef void (*FWPHYPacketCallback)(void *, UInt32, UInt32);
#ifdef __cplusplus
class IOFWPHYPacketListener : public OSObject {
    OSDeclareDefaultStructors(IOFWPHYPacketListener)
public:
    friend class IOFireWireController;
protected:
    IOFireWireController *fControl; FWPHYPacketCallback fCallback; void *fRefCon;
    static IOFWPHYPacketListener *createWithController(IOFireWireController *);
    virtual bool initWithController(IOFireWireController *); virtual void free();
    virtual void processPHYPacket(UInt32, UInt32);
public:
    virtual IOReturn activate(); virtual void deactivate(); virtual void setCallback(FWPHYPacketCallback);
    virtual void setRefCon(void *); virtual void *getRefCon();
    NK_MEMBERS(IOFWPHYPacketListener)
};
#endif
#endif

/* IOFireWireMultiIsochReceive */
#ifndef _IOKIT_IOFIREWIREMULTIISOCHRECEIVE_H_
#define _IOKIT_IOFIREWIREMULTIISOCHRECEIVE_H_
#define kMaxRangesPerMultiIsochReceivePacket 6
#ifdef __cplusplus
typedef IOReturn (*FWMultiIsochReceiveListenerCallback)(void *, IOFireWireMultiIsochReceivePacket *);
#endif
typedef struct FWMultiIsochReceiveListenerParamsStruct {
    UInt32 maxLatencyInFireWireCycles, expectedStreamBitRate, clientPacketReturnLatencyInFireWireCycles;
} FWMultiIsochReceiveListenerParams;
#ifdef __cplusplus
class IOFireWireMultiIsochReceiveListener : public OSObject {
    OSDeclareDefaultStructors(IOFireWireMultiIsochReceiveListener)
public:
    friend class IOFireWireLink;
protected:
    IOFireWireController *fControl; UInt32 fChannel; FWMultiIsochReceiveListenerCallback fClientCallback;
    void *fClientCallbackRefCon; bool fActivated; FWMultiIsochReceiveListenerParams *fListenerParams;
    bool init(IOFireWireController *, UInt32, FWMultiIsochReceiveListenerCallback, void *,
        FWMultiIsochReceiveListenerParams *);
    virtual void free();
public:
    static IOFireWireMultiIsochReceiveListener *create(IOFireWireController *, UInt32,
        FWMultiIsochReceiveListenerCallback, void *, FWMultiIsochReceiveListenerParams *);
    IOReturn Activate(); IOReturn Deactivate(); IOReturn SetCallback(FWMultiIsochReceiveListenerCallback, void *);
    UInt32 getReceiveChannel(); FWMultiIsochReceiveListenerCallback getCallback(); void *getRefCon();
    bool getActivatedState();
    NK_MEMBERS(IOFireWireMultiIsochReceiveListener)
};
class IOFireWireMultiIsochReceivePacket : public OSObject {
    OSDeclareDefaultStructors(IOFireWireMultiIsochReceivePacket)
protected:
    IOFireWireController *fControl;
    bool init(IOFireWireController *); virtual void free();
public:
    IOAddressRange ranges[6]; UInt32 numRanges, numClientReferences; void * elements[6];
    static IOFireWireMultiIsochReceivePacket *create(IOFireWireController *); void clientDone();
    UInt32 isochChannel(); UInt32 packetReceiveTime(); UInt32 isochPayloadSize(); UInt32 isochPacketSize();
    IOMemoryDescriptor *createMemoryDescriptorForRanges();
    NK_MEMBERS(IOFireWireMultiIsochReceivePacket)
};
#endif
#endif

/* IOFireWireController */
#ifndef _IOKIT_IOFIREWIRECONTROLLER_H
#define _IOKIT_IOFIREWIRECONTROLLER_H
#define kMaxPendingTransfers kFWAsynchTTotal
static const UInt32 kMaxWaitForValidSelfID = 20;
enum {
    kFWPhyPacketID = 0xc0000000, kFWPhyPacketIDPhase = 30, kFWPhyPacketPhyID = 0x3f000000,
    kFWPhyPacketPhyIDPhase = 24,
};
enum { kSelfIDPacketSize = 8, kMaxSelfIDs = 4 };
enum { kFWConfigurationPacketID = 0, kFWLinkOnPacketID, kFWSelfIDPacketID };
enum {
    kFWPhyConfigurationR = 0x800000, kFWPhyConfigurationT = 0x400000, kFWPhyConfigurationGapCnt = 0x3f0000,
    kFWPhyConfigurationGapCntPhase = 16,
};
enum {
    kFWSelfIDPortStatusChild = 3, kFWSelfIDPortStatusParent = 2, kFWSelfIDPortStatusNotConnected = 1,
    kFWSelfIDPortStatusNotPresent = 0, kFWSelfIDNoPower = 0, kFWSelfIDSelfPowered15W, kFWSelfIDSelfPowered30W,
    kFWSelfIDSelfPowered45W, kFWSelfIDBusPowered1W, kFWSelfIDBusPowered3W, kFWSelfIDBusPowered6W,
    kFWSelfIDBusPowered10W, kFWSelfIDPhyID = 0x3f000000, kFWSelfIDPhyIDPhase = 24, kFWSelfIDM = 1,
    kFWSelfID0L = 0x400000, kFWSelfID0GapCnt = 0x3f0000, kFWSelfID0GapCntPhase = 16, kFWSelfID0SP = 0xc000,
    kFWSelfID0SPPhase = 14, kFWSelfID0Del = 0x3000, kFWSelfID0DelPhase = 12, kFWSelfID0C = 0x800,
    kFWSelfID0Pwr = 0x700, kFWSelfID0PwrPhase = 8, kFWSelfID0P0 = 192, kFWSelfID0P0Phase = 6, kFWSelfID0P1 = 48,
    kFWSelfID0P1Phase = 4, kFWSelfID0P2 = 12, kFWSelfID0P2Phase = 2, kFWSelfID0I = 2,
    kFWSelfIDPacketType = 0x800000, kFWSelfIDNN = 0x700000, kFWSelfIDNNPhase = 20, kFWSelfIDNPa = 0x30000,
    kFWSelfIDNPaPhase = 16, kFWSelfIDNPb = 0xc000, kFWSelfIDNPbPhase = 14, kFWSelfIDNPc = 0x3000,
    kFWSelfIDNPcPhase = 12, kFWSelfIDNPd = 0xc00, kFWSelfIDNPdPhase = 10, kFWSelfIDNPe = 0x300,
    kFWSelfIDNPePhase = 8, kFWSelfIDNPf = 192, kFWSelfIDNPfPhase = 6, kFWSelfIDNPg = 48, kFWSelfIDNPgPhase = 4,
    kFWSelfIDNPh = 12, kFWSelfIDNPhPhase = 2, kFWSelfIDMore = 1,
};
enum { kFWPacketTCode = 240, kFWPacketTCodePhase = 4 };
enum {
    kFWAsynchSpd = 0x30000, kFWAsynchSpdPhase = 16, kFWAsynchTLabel = 0xfc00, kFWAsynchTLabelPhase = 10,
    kFWAsynchTTotal = 64, kFWAsynchRt = 0x300, kFWAsynchRtPhase = 8, kFWAsynchNew = 0, kFWAsynchRetryA = 2,
    kTIAsycnhRetryB, kFWAsynchPriority = 15, kFWAsynchPriorityPhase = 0, kFWAsynchDestinationID = 0xffff0000,
    kFWAsynchDestinationIDPhase = 16, kFWAsynchSourceID = 0xffff0000, kFWAsynchSourceIDPhase = 16,
    kFWAsynchDestinationOffsetHigh = 0xffff, kFWAsynchDestinationOffsetHighPhase = 0,
    kFWAsynchDestinationOffsetLow = 0xffffffff, kFWAsynchDestinationOffsetLowPhase = 0,
    kFWAsynchDataLength = 0xffff0000, kFWAsynchDataLengthPhase = 16, kFWAsynchExtendedTCode = 0xffff,
    kFWAsynchExtendedTCodePhase = 0, kFWAsynchAckSent = 15, kFWAsynchAckSentPhase = 0, kFWAsynchRCode = 0xf000,
    kFWAsynchRCodePhase = 12,
};
enum {
    kFWTCodeWriteQuadlet = 0, kFWTCodeWriteBlock, kFWTCodeWriteResponse, kFWTCodeReadQuadlet = 4, kFWTCodeReadBlock,
    kFWTCodeReadQuadletResponse, kFWTCodeReadBlockResponse, kFWTCodeCycleStart, kFWTCodeLock,
    kFWTCodeIsochronousBlock, kFWTCodeLockResponse, kFWTCodePHYPacket = 14,
};
enum {
    kFWExtendedTCodeMaskSwap = 1, kFWExtendedTCodeCompareSwap, kFWExtendedTCodeFetchAdd, kFWExtendedTCodeLittleAdd,
    kFWExtendedTCodeBoundedAdd, kFWExtendedTCodeWrapAdd, kFWExtendedTCodeVendorDependent,
};
enum { kFWDebugIgnoreNodeNone = 0xffffffff };
#ifdef __cplusplus
struct AsyncPendingTrans { IOFWAsyncCommand *fHandler; IOFWCommand *fAltHandler; int fTCode; bool fInUse; };
struct IOFWNodeScan {
    IOFireWireController *fControl; FWAddress fAddr; UInt32 fBuf[5]; UInt32 *fSelfIDs;
    int fNumSelfIDs, fROMSize, fRead; IOFWReadQuadCommand *fCmd; IOFWCompareAndSwapCommand *fLockCmd;
    UInt32 generation, fIRMBitBucketOld, fIRMBitBucketNew;
    bool fIRMisBad, speedChecking, fContenderNeedsChecking, fIRMCheckingRead, fIRMCheckingLock; int fRetriesBumped;
    bool fMustNotBeRoot;
};
#endif
typedef struct IOFWDuplicateGUIDStruct IOFWDuplicateGUIDRec;
struct IOFWDuplicateGUIDStruct { IOFWDuplicateGUIDRec *fNextGUID; CSRNodeUniqueID fGUID; UInt32 fLastGenSeen; };
#ifdef __cplusplus
class IOFireWireDuplicateGUIDList : public OSObject {
    OSDeclareDefaultStructors(IOFireWireDuplicateGUIDList)
protected:
    virtual void free();
public:
    static IOFireWireDuplicateGUIDList *create(); void addDuplicateGUID(CSRNodeUniqueID, UInt32);
    void removeDuplicateGUID(CSRNodeUniqueID); bool findDuplicateGUID(CSRNodeUniqueID, UInt32);
    NK_MEMBERS(IOFireWireDuplicateGUIDList)
};
class IOFireWireControllerAux : public IOFireWireBusAux {
    OSDeclareDefaultStructors(IOFireWireControllerAux)
public:
    friend class IOFireWireController; struct ExpansionData { };
protected:
    IOFireWireController *fPrimary; UInt8 fMaxRec, fPadding; UInt16 fPadding2;
    IOFWUserObjectExporter *fSessionRefExporter; ExpansionData *reserved;
    virtual bool init(IOFireWireController *); virtual void free();
    virtual IOFWDCLPool *createDCLPool(unsigned int) const; virtual UInt8 getMaxRec();
    virtual UInt64 getFireWirePhysicalAddressMask(); virtual UInt32 getFireWirePhysicalAddressBits();
    virtual UInt64 getFireWirePhysicalBufferMask(); virtual UInt32 getFireWirePhysicalBufferBits();
    virtual IOFWSimpleContiguousPhysicalAddressSpace *createSimpleContiguousPhysicalAddressSpace(vm_size_t,
        IODirection);
    virtual IOFWSimplePhysicalAddressSpace *createSimplePhysicalAddressSpace(vm_size_t, IODirection);
    virtual IOFWUserObjectExporter *getSessionRefExporter();
public:
    NK_MEMBERS(IOFireWireControllerAux)
};
class IOFireWireController : public IOFireWireBus {
    OSDeclareAbstractStructors(IOFireWireController)
public:
    enum busState {
        kStarting = 0, kAsleep, kWaitingBusReset, kWaitingSelfIDs, kWaitingScan, kScanning, kWaitingPrune, kRunning,
        kWaitingBusResetStart,
    };
    enum ResetState { kResetStateResetting = 0, kResetStateDisabled, kResetStateArbitrated };
    enum { kDisablePhysicalAccess = 1 };
    struct timeoutQ : IOFWCmdQ {
        IOTimerEventSource *fTimer; virtual void headChanged(IOFWCommand *); void busReset();
    };
    struct pendingQ : IOFWCmdQ { IOFWQEventSource *fSource; virtual void headChanged(IOFWCommand *); };
    friend class IOFireWireLink; friend class IOFireWireDevice; friend class IOFireWireDeviceAux;
    friend class IOFWAddressSpace; friend class IOFWAddressSpaceAux; friend class IOFWPseudoAddressSpace;
    friend class IOFireWireSBP2ORB; friend class IOFireWireSBP2Login; friend class IOFWLocalIsochPort;
    friend class IOFWCommand; friend class IOFireWireUnit; friend class IOFireWirePCRSpace;
    friend class IOFireWireROMCache; friend class IOFWAsyncStreamCommand; friend class IOFireWireAVCLocalUnit;
    friend class IOFireWireAVCUnit; friend class IOFireWireAVCCommand; friend class IOFireWirePowerManager;
    friend class IOFWWriteQuadCommand; friend class IOFWWriteCommand; friend class IOFWCompareAndSwapCommand;
    friend class IOFWAsyncCommand; friend class IOFireWireAVCTargetSpace; friend class AppleFWOHCI;
    friend class IOFireWireNub; friend class IOFWAsyncStreamListener; friend class IOFireWireLocalNode;
    friend class IOFireWireIRMAllocation; friend class IOFWUserVectorCommand; friend class IOFWAsyncPHYCommand;
    friend class IOFWUserPHYPacketListener; friend class IOFWAsyncStreamReceiver; friend class IOFireWireUserClient;
    struct ExpansionData { };
protected:
    IOFireWireLink *fFWIM; IOFWWorkLoop *fWorkLoop; IOTimerEventSource *fTimer; OSSet *fLocalAddresses;
    OSIterator *fSpaceIterator; OSSet *fAllocatedChannels; OSIterator *fAllocChannelIterator;
    OSSet *fIRMAllocations; OSIterator *fIRMAllocationsIterator; OSSet *fIRMAllocationsAllocated;
    AbsoluteTime fResetTime; UInt32 fBusGeneration; UInt16 fLocalNodeID, fRootNodeID, fIRMNodeID; bool fBusMgr;
    IORegistryEntry * fNodes[63]; UInt32 * fNodeIDs[64]; UInt32 fGapCount; UInt8 fSpeedVector[2016];
    busState fBusState; int fNumROMReads, fNumSelfIDs; UInt32 fSelfIDs[252], fROMHeader[5];
    IOLocalConfigDirectory *fRootDir; int fMaxSendLog, fMaxRecvLog; IOFWAddressSpace *fROMAddrSpace;
    IOMemoryDescriptor *fBadReadResponse; AsyncPendingTrans fTrans[64]; int fLastTrans; timeoutQ fTimeoutQ;
    pendingQ fPendingQ; IOFWCmdQ fAfterResetHandledQ; IOFWDelayCommand *fDelayedStateChangeCmd;
    bool fDelayedStateChangeCmdNeedAbort; UInt32 fDelayedPhyPacket; bool fBusResetScheduled;
    ResetState fBusResetState; IOFWDelayCommand *fBusResetStateChangeCmd; UInt32 fBusResetDisabledCount;
    void *fFireLogPublisher; OSData *fAllocatedAddresses; UInt32 fDevicePruneDelay;
    IOFWPhysicalAccessMode fPhysicalAccessMode; IOFWSecurityMode fSecurityMode; IONotifier *fKeyswitchNotifier;
    IOFireWireIRM *fIRM; IOFireWirePowerManager *fBusPowerManager;
    bool fGapCountMismatch, fUseHalfSizePackets, fRequestedHalfSizePackets; IOFWNodeScan * fScans[63];
    IOFireWireDuplicateGUIDList *fGUIDDups; bool fDelegateCycleMaster, fBadIRMsKnown;
    UInt32 fPreviousGap, fOutOfTLabels, fOutOfTLabels10S, fOutOfTLabelsThreshold; bool fStarted;
    UInt32 fIOCriticalSectionCount, fHubPort, fDebugIgnoreNode; OSSet *fLocalAsyncStreamReceivers;
    OSIterator *fAsyncStreamReceiverIterator; bool fInstantiated; IOReturn fStartStatus;
    UInt32 fWaitingForSelfID, fForcedRootNodeID; bool fNodeMustBeRootFlag, fNodeMustNotBeRootFlag;
    UInt32 fForcedGapCount; bool fForcedGapFlag; OSSet *fPHYPacketListeners;
    OSIterator *fPHYPacketListenersIterator; bool fDSLimited; IONotifier *fConsoleLockNotifier;
    IOFireWireLocalNode *fLocalNode; ExpansionData *reserved;
    static void clockTick(OSObject *, IOTimerEventSource *);
    static void readROMGlue(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    static void delayedStateChange(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *);
    virtual void processBusReset(); virtual void processSelfIDs(UInt32 *, int, UInt32 *, int);
    virtual void processTimeout(IOTimerEventSource *); virtual void processRcvPacket(UInt32 *, int, IOFWSpeed);
    virtual void processWriteRequest(UInt16, UInt32, UInt32 *, void *, int, IOFWSpeed);
    virtual void processLockRequest(UInt16, UInt32, UInt32 *, void *, int, IOFWSpeed);
    virtual UInt32 doReadSpace(UInt16, IOFWSpeed &, FWAddress, UInt32, IOMemoryDescriptor **, IOByteCount *,
        IODMACommand **, IOFWRequestRefCon);
    virtual UInt32 doWriteSpace(UInt16, IOFWSpeed &, FWAddress, UInt32, const void *, IOFWRequestRefCon);
    UInt32 doLockSpace(UInt16, IOFWSpeed &, FWAddress, UInt32, const UInt32 *, UInt32 &, UInt32 *, UInt32,
        IOFWRequestRefCon);
    virtual void updatePlane(); virtual void startBusScan(); virtual void finishedBusScan();
    virtual void buildTopology(bool); virtual void readDeviceROM(IOFWNodeScan *, IOReturn);
    virtual IOReturn UpdateROM(); virtual IOReturn allocAddress(IOFWAddressSpace *);
    virtual void freeAddress(IOFWAddressSpace *); virtual IOFireWireBusAux *createAuxiliary(); void openGate();
    void closeGate(); virtual void doBusReset();
    static void resetStateChange(void *, IOReturn, IOFireWireBus *, IOFWBusCommand *); bool inGate();
    virtual IOReturn allocatePseudoAddress(FWAddress *, UInt32); virtual void freePseudoAddress(FWAddress, UInt32);
    virtual IORegistryEntry *createDummyRegistryEntry(IOFWNodeScan *);
    static IOFireWireLocalNode *getLocalNode(IOFireWireController *);
    virtual void setPhysicalAccessMode(IOFWPhysicalAccessMode);
    virtual IOFWPhysicalAccessMode getPhysicalAccessMode(); virtual void physicalAccessProcessBusReset();
    virtual void setNodeIDPhysicalFilter(UInt16, bool); virtual void initSecurity(); virtual void freeSecurity();
    static bool serverKeyswitchCallback(void *, void *, IOService *, IONotifier *);
    virtual void setSecurityMode(IOFWSecurityMode); virtual IOFWSecurityMode getSecurityMode();
    virtual IOReturn createTimeoutQ(); virtual void destroyTimeoutQ(); virtual IOReturn createPendingQ();
    virtual void destroyPendingQ();
    virtual UInt32 countNodeIDChildren(UInt16, int = 0, int * = NULL, bool * = NULL);
    virtual void handleARxReqIntComplete();
    virtual IOReturn asyncLock(UInt32, UInt16, UInt16, UInt32, int, int, int, IOMemoryDescriptor *, IOByteCount,
        int, IOFWAsyncCommand *);
    virtual IOReturn asyncWrite(UInt32, UInt16, UInt16, UInt32, int, int, IOMemoryDescriptor *, IOByteCount, int,
        IOFWAsyncCommand *, IOFWWriteFlags);
    bool delayedStateCommandInUse() const; void enterBusResetDisabledState();
    virtual UInt32 getPortNumberFromIndex(UInt16);
    virtual bool checkForDuplicateGUID(IOFWNodeScan *, CSRNodeUniqueID *);
    virtual void updateDevice(IOFWNodeScan *); virtual bool AssignCycleMaster(); IOReturn poweredStart();
    void setNodeSpeed(UInt16, UInt16, UInt8); void setNodeSpeed(UInt16, UInt8); IOService *findKeyswitchDevice();
    void suspendBus(); void removeAsyncStreamReceiver(IOFWAsyncStreamReceiver *);
public:
    virtual bool init(IOFireWireLink *); virtual void free(); virtual bool start(IOService *);
    virtual void stop(IOService *); virtual bool finalize(IOOptionBits);
    virtual bool requestTerminate(IOService *, IOOptionBits);
    virtual IOReturn setPowerState(unsigned long, IOService *); virtual IOWorkLoop *getWorkLoop() const;
    virtual AsyncPendingTrans *allocTrans(IOFWAsyncCommand * = NULL); virtual void freeTrans(AsyncPendingTrans *);
    virtual IOReturn getCycleTime(UInt32 &); virtual IOReturn getBusCycleTime(UInt32 &, UInt32 &);
    virtual IOReturn AddUnitDirectory(IOLocalConfigDirectory *);
    virtual IOReturn RemoveUnitDirectory(IOLocalConfigDirectory *); virtual IOReturn resetBus();
    virtual IOReturn asyncRead(UInt32, UInt16, UInt16, UInt32, int, int, int, IOFWAsyncCommand *);
    virtual IOReturn asyncWrite(UInt32, UInt16, UInt16, UInt32, int, int, IOMemoryDescriptor *, IOByteCount, int,
        IOFWAsyncCommand *);
    virtual IOReturn asyncWrite(UInt32, UInt16, UInt16, UInt32, int, int, void *, int, IOFWAsyncCommand *);
    virtual IOReturn asyncLock(UInt32, UInt16, UInt16, UInt32, int, int, int, void *, int, IOFWAsyncCommand *);
    virtual IOReturn asyncReadResponse(UInt32, UInt16, int, IOMemoryDescriptor *, IOByteCount, int,
        IOFWRequestRefCon);
    virtual IOReturn asyncLockResponse(UInt32, UInt16, int, IOMemoryDescriptor *, IOByteCount, int,
        IOFWRequestRefCon);
    virtual IOReturn handleAsyncTimeout(IOFWAsyncCommand *);
    virtual IOFireWireDevice *nodeIDtoDevice(UInt32, UInt16); virtual void addAllocatedChannel(IOFWIsochChannel *);
    virtual void removeAllocatedChannel(IOFWIsochChannel *);
    virtual void addIRMAllocation(IOFireWireIRMAllocation *);
    virtual void removeIRMAllocation(IOFireWireIRMAllocation *);
    virtual IOFWIsochChannel *createIsochChannel(bool, UInt32, IOFWSpeed,
        FWIsochChannelForceStopNotificationProc = NULL, void * = NULL);
    virtual IOFWLocalIsochPort *createLocalIsochPort(bool, DCLCommand *, DCLTaskInfo * = 0, UInt32 = 0, UInt32 = 0,
        UInt32 = 0);
    virtual IOFWDelayCommand *createDelayedCmd(UInt32, FWBusCallback, void *);
    virtual IOFWPhysicalAddressSpace *createPhysicalAddressSpace(IOMemoryDescriptor *);
    virtual IOFWPseudoAddressSpace *createPseudoAddressSpace(FWAddress *, UInt32, FWReadCallback, FWWriteCallback,
        void *);
    virtual bool isLockRequest(IOFWRequestRefCon); virtual bool isQuadRequest(IOFWRequestRefCon);
    virtual UInt32 getExtendedTCode(IOFWRequestRefCon); IOFWCmdQ &getTimeoutQ(); IOFWCmdQ &getPendingQ();
    IOFWCmdQ &getAfterResetHandledQ(); IOFireWireLink *getLink() const; IOLocalConfigDirectory *getRootDir() const;
    bool checkGeneration(UInt32) const; UInt32 getGeneration() const; UInt16 getLocalNodeID() const;
    IOReturn getIRMNodeID(UInt32 &, UInt16 &); const AbsoluteTime *getResetTime() const;
    IOFWSpeed FWSpeed(UInt16) const; IOFWSpeed FWSpeed(UInt16, UInt16) const;
    virtual int maxPackLog(bool, UInt16) const; virtual int maxPackLog(UInt16, UInt16) const;
    virtual IOReturn makeRoot(UInt32, UInt16);
    virtual IOFWPseudoAddressSpace *createInitialAddressSpace(UInt32, UInt32, FWReadCallback, FWWriteCallback,
        void *);
    virtual IOFWAddressSpace *getAddressSpace(FWAddress); virtual bool isCompleteRequest(IOFWRequestRefCon);
    bool scanningBus() const; virtual IOReturn disableSoftwareBusResets(); virtual void enableSoftwareBusResets();
    virtual IOFWAsyncStreamCommand *createAsyncStreamCommand(UInt32, UInt32, UInt32, UInt32, IOMemoryDescriptor *,
        UInt32, int, FWAsyncStreamCallback, void *);
    virtual IOReturn asyncStreamWrite(UInt32, int, int, int, int, IOMemoryDescriptor *, IOByteCount, int,
        IOFWAsyncStreamCommand *);
    virtual UInt32 hopCount(UInt16, UInt16); virtual UInt32 hopCount(UInt16);
    virtual IOFireWirePowerManager *getBusPowerManager(); IOReturn clipMaxRec2K(Boolean);
    void setNodeSpeed(UInt16, IOFWSpeed); void useHalfSizePackets(); void disablePhyPortOnSleepForNodeID(UInt32);
    IOReturn handleAsyncCompletion(IOFWCommand *, IOReturn); void processCycle64Int();
    virtual void systemWillShutdown(IOOptionBits); IOReturn beginIOCriticalSection(); void endIOCriticalSection();
    bool isPhysicalAccessEnabledForNodeID(UInt16); IOReturn allocateIRMBandwidthInGeneration(UInt32, UInt32);
    IOReturn releaseIRMBandwidthInGeneration(UInt32, UInt32);
    IOReturn allocateIRMChannelInGeneration(UInt8, UInt32); IOReturn releaseIRMChannelInGeneration(UInt8, UInt32);
    IOFireWireIRMAllocation *createIRMAllocation(Boolean = true,
        IOFireWireIRMAllocation::AllocationLostNotificationProc = NULL, void * = NULL);
    IOFWAsyncStreamListener *createAsyncStreamListener(UInt32, FWAsyncStreamReceiveCallback, void *);
    void removeAsyncStreamListener(IOFWAsyncStreamListener *); IOFWSpeed getBroadcastSpeed();
    virtual IOReturn asyncRead(UInt32, UInt16, UInt16, UInt32, int, int, int, IOFWAsyncCommand *, IOFWReadFlags);
    void checkProgress(); void terminateDevice(IOFireWireDevice *); void nodeMustBeRoot(UInt32);
    void nodeMustNotBeRoot(UInt32); void setGapCount(UInt32);
    IOReturn asyncPHYPacket(UInt32, UInt32, UInt32, IOFWAsyncPHYCommand *);
    IOFWAsyncPHYCommand *createAsyncPHYCommand(UInt32, UInt32, UInt32, FWAsyncPHYCallback, void *, bool);
    IOReturn activatePHYPacketListener(IOFWPHYPacketListener *);
    void deactivatePHYPacketListener(IOFWPHYPacketListener *);
    IOFWPHYPacketListener *createPHYPacketListener(FWPHYPacketCallback, void *);
    IOReturn getCycleTimeAndUpTime(UInt32 &, UInt64 &);
    IOFireWireMultiIsochReceiveListener *createMultiIsochReceiveListener(UInt32,
        FWMultiIsochReceiveListenerCallback, void *, FWMultiIsochReceiveListenerParams * = NULL);
    IOReturn activateMultiIsochReceiveListener(IOFireWireMultiIsochReceiveListener *);
    IOReturn deactivateMultiIsochReceiveListener(IOFireWireMultiIsochReceiveListener *);
    void clientDoneWithMultiIsochReceivePacket(IOFireWireMultiIsochReceivePacket *);
    virtual IOFWAsyncStreamCommand *createAsyncStreamCommand(UInt32, UInt32, UInt32, UInt32, IOMemoryDescriptor *,
        UInt32, int, FWAsyncStreamCallback, void *, bool);
    NK_MEMBERS(IOFireWireController)
};
#endif
#endif

/* IOFireWireLink */
#ifndef _IOKIT_IOFireWireLink_H
#define _IOKIT_IOFireWireLink_H
enum { kIOFWAllPhysicalFilters = 64 }; enum { kIOFWSetDSLimit = 0, kIOFWSetForceLinkReset };
enum { kIOFWNodeFlagRetryOnAckD = 1 };
#ifdef __cplusplus
class IOFireWireLink : public IOService {
    OSDeclareAbstractStructors(IOFireWireLink)
public:
    struct ExpansionData { };
protected:
    IOFireWireController *fControl; IOFWWorkLoop *fWorkLoop; ExpansionData *reserved; IOWorkLoop *fIsocWorkloop;
    void processBusReset(); void processSelfIDs(UInt32 *, int, UInt32 *, int);
    void processRcvPacket(UInt32 *, int, IOFWSpeed); void processCycle64Int();
    virtual IOFireWireController *createController(); virtual IOFWWorkLoop *createWorkLoop();
public:
    virtual IOFireWireDevice *createDeviceNub(CSRNodeUniqueID, const IOFWNodeScan *);
    virtual IOReturn setLinkPowerState(unsigned long) = 0; virtual IOReturn setContender(bool) = 0;
    virtual IOReturn setRootHoldOff(bool) = 0; virtual IOReturn setCycleMaster(bool) = 0;
    virtual IODCLProgram *createDCLProgram(bool, DCLCommand *, IOFireWireController::DCLTaskInfo *, UInt32, UInt32,
        UInt32) = 0;
    virtual IOReturn sendPHYPacket(UInt32) = 0; virtual void handleInterrupts(IOInterruptEventSource *, int) = 0;
    virtual IOReturn resetBus(bool = false) = 0;
    virtual IOReturn asyncRead(UInt16, UInt16, UInt32, int, int, int, IOFWAsyncCommand *, IOFWReadFlags) = 0;
    virtual IOReturn asyncReadQuadResponse(UInt16, int, int, int, UInt32) = 0;
    virtual IOReturn asyncReadResponse(UInt16, int, int, int, IOMemoryDescriptor *, IOByteCount, int,
        IODMACommand *) = 0;
    virtual IOReturn asyncWrite(UInt16, UInt16, UInt32, int, int, IOMemoryDescriptor *, IOByteCount, int,
        IOFWAsyncCommand *, IOFWWriteFlags) = 0;
    virtual IOReturn asyncWriteResponse(UInt16, int, int, int, UInt16) = 0;
    virtual IOReturn asyncLock(UInt16, UInt16, UInt32, int, int, int, IOMemoryDescriptor *, IOByteCount, int,
        IOFWAsyncCommand *) = 0;
    virtual IOReturn asyncLockResponse(UInt16, int, int, int, int, void *, int) = 0;
    virtual IOReturn handleAsyncTimeout(IOFWAsyncCommand *) = 0; virtual IOReturn updateROM(const OSData *) = 0;
    virtual IOReturn getCycleTime(UInt32 &) = 0; virtual IOReturn getBusCycleTime(UInt32 &, UInt32 &) = 0;
    virtual IOReturn setBusTime(UInt32) = 0; virtual CSRNodeUniqueID getGUID() = 0;
    virtual UInt32 getBusCharacteristics() = 0; virtual UInt32 getMaxSendLog() = 0; virtual UInt16 getNodeID() = 0;
    virtual IOFireWireController *getController() const; virtual IOWorkLoop *getWorkLoop() const;
    virtual IOFWWorkLoop *getFireWireWorkLoop() const; virtual void setNodeIDPhysicalFilter(UInt16, bool) = 0;
    virtual void setNodeFlags(UInt16, UInt32) = 0;
    virtual IOReturn asyncStreamTransmit(UInt32, int, UInt32, UInt32, IOMemoryDescriptor *, IOByteCount, int,
        IOFWAsyncStreamCommand *) = 0;
    virtual void setSecurityMode(IOFWSecurityMode) = 0; void handleARxReqIntComplete();
    virtual void flushWaitingPackets() = 0; virtual IOFWDCLPool *createDCLPool(UInt32);
    IOWorkLoop *getIsochWorkloop(); IOWorkLoop *getWorkloop(); virtual IOReturn clipMaxRec2K(bool) = 0;
    virtual IOFWSpeed getPhySpeed() = 0; virtual void disablePHYPortOnSleep(UInt32); virtual UInt32 *getPingTimes();
    virtual IOReturn handleAsyncCompletion(IOFWCommand *, IOReturn); virtual void handleSystemShutDown(UInt32);
    virtual void configureAsyncRobustness(bool); virtual bool isPhysicalAccessEnabledForNodeID(UInt16);
    virtual void notifyInvalidSelfIDs(); virtual IOReturn asyncPHYPacket(UInt32, UInt32, IOFWAsyncPHYCommand *);
    virtual bool enterLoggingMode(); virtual IOReturn getCycleTimeAndUpTime(UInt32 &, UInt64 &);
    virtual UInt32 setLinkMode(UInt32, UInt32); void requestBusReset();
    virtual IOReturn activateMultiIsochReceiveListener(IOFireWireMultiIsochReceiveListener *) = 0;
    virtual IOReturn deactivateMultiIsochReceiveListener(IOFireWireMultiIsochReceiveListener *) = 0;
    virtual void clientDoneWithMultiIsochReceivePacket(IOFireWireMultiIsochReceivePacket *) = 0;
    void setMultiIsochReceiveListenerActivatedState(IOFireWireMultiIsochReceiveListener *, bool);
    virtual void enableAllInterrupts() = 0; virtual IOPMPowerState *getPowerStateTable(unsigned long *) = 0;
    virtual IOMapper *copyMapper() = 0;
    NK_MEMBERS(IOFireWireLink)
};
#endif
#endif

/* IOFWDCLProgram */
#ifndef _IOKIT_IOFWDCLPROGRAM_H
#define _IOKIT_IOFWDCLPROGRAM_H
#ifdef __cplusplus
class IODCLProgram : public OSObject {
    OSDeclareAbstractStructors(IODCLProgram)
public:
    struct ExpansionData { IOFWIsochResourceFlags resourceFlags; IODMACommand *fDMACommand; };
protected:
    ExpansionData *fExpansionData;
    virtual void free(); void generateBufferMap(DCLCommand *);
    IOReturn virtualToPhysical(IOVirtualRange[], unsigned int, IOMemoryCursor::IOMemoryCursor::PhysicalSegment[],
        unsigned int &, unsigned int);
public:
    virtual void setIsochResourceFlags(IOFWIsochResourceFlags);
    IOFWIsochResourceFlags getIsochResourceFlags() const; virtual bool init(IOFireWireBus::DCLTaskInfo * = NULL);
    virtual IOReturn allocateHW(IOFWSpeed, UInt32) = 0; virtual IOReturn releaseHW() = 0;
    virtual IOReturn compile(IOFWSpeed, UInt32) = 0;
    virtual IOReturn notify(IOFWDCLNotificationType, DCLCommand **, UInt32) = 0; virtual IOReturn start() = 0;
    virtual void stop() = 0; virtual IOReturn pause(); virtual IOReturn resume();
    virtual void setForceStopProc(IOFWIsochChannel::ForceStopNotificationProc, void *, IOFWIsochChannel *);
    IOMemoryMap *getBufferMap() const; virtual void closeGate() = 0; virtual void openGate() = 0;
    virtual IOReturn synchronizeWithIO() = 0;
    NK_MEMBERS(IODCLProgram)
};
#endif
#endif

/* IOFWAsyncStreamListener */
#ifndef _IOKIT_IOFWASYNCSTREAMLISTENER_H
#define _IOKIT_IOFWASYNCSTREAMLISTENER_H
#ifdef __cplusplus
class IOFWAsyncStreamListener : public OSObject {
    OSDeclareDefaultStructors(IOFWAsyncStreamListener)
public:
    friend class IOFWAsyncStreamReceiver; friend class IOFireWireController; struct ExpansionData { };
protected:
    FWAsyncStreamReceiveCallback fClientProc; void *fRefCon; IOFWAsyncStreamReceiver *fReceiver; bool fNotify;
    UInt32 fFlags; IOFireWireController *fControl; ExpansionData *reserved;
    virtual void free();
public:
    bool initAll(IOFireWireController *, UInt32, FWAsyncStreamReceiveCallback, void *);
    const FWAsyncStreamReceiveCallback setListenerHandler(FWAsyncStreamReceiveCallback); void TurnOffNotification();
    void TurnOnNotification(); bool IsNotificationOn(); void setFlags(UInt32); UInt32 getFlags(); void *getRefCon();
    UInt32 getOverrunCounter();
    NK_MEMBERS(IOFWAsyncStreamListener)
};
#endif
#endif

/* IOFWDCL */
#ifdef __cplusplus
class IOFWDCL : public OSObject {
    OSDeclareAbstractStructors(IOFWDCL)
public:
    typedef void (*Callback)(void *);
    enum { kDynamic = 2, kUpdateBeforeCallback = 4, kUser = 0x40000, kBigEndianUpdates = 0x80000 };
    class InternalData {
    public:
        IOFWDCL *lastBranch;
    };
    friend class IOFWDCLFriend;
protected:
    IOFWDCL *fBranch; Callback fCallback; volatile UInt32 *fTimeStampPtr; UInt32 fRangeCount;
    IOVirtualRange *fRanges; OSSet *fUpdateList; OSIterator *fUpdateIterator; volatile UInt32 *fUserStatusPtr;
    void *fRefcon; UInt32 fFlags; InternalData *fLoLevel;
public:
    virtual bool initWithRanges(OSSet *, unsigned int = 0, IOVirtualRange[] = NULL); void setBranch(IOFWDCL *);
    IOFWDCL *getBranch() const; void setTimeStampPtr(UInt32 *); UInt32 *getTimeStampPtr() const;
    void setCallback(Callback); Callback getCallback() const; void setStatusPtr(UInt32 *);
    UInt32 *getStatusPtr() const; void setRefcon(void *); void *getRefcon() const;
    const OSSet *getUpdateList() const; virtual IOReturn addRange(IOVirtualRange &);
    virtual IOReturn setRanges(UInt32, IOVirtualRange[]); virtual UInt32 getRanges(UInt32, IOVirtualRange[]) const;
    virtual UInt32 countRanges(); virtual IOReturn getSpan(IOVirtualRange &) const;
    virtual IOByteCount getSize() const; IOReturn appendUpdateList(IOFWDCL *); IOReturn setUpdateList(OSSet *);
    void emptyUpdateList(); void setFlags(UInt32); UInt32 getFlags() const; virtual void update() = 0;
    virtual void free(); virtual IOReturn compile(IODCLProgram &, bool &) = 0; virtual void link() = 0;
    virtual bool interrupt(bool &, IOFWDCL *&) = 0; virtual void finalize(IODCLProgram &);
    virtual IOReturn importUserDCL(UInt8 *, IOByteCount &, IOMemoryMap *, const OSArray *); virtual void debug();
    virtual bool checkForInterrupt() = 0;
    NK_MEMBERS(IOFWDCL)
};
class IOFWReceiveDCL : public IOFWDCL {
    OSDeclareAbstractStructors(IOFWReceiveDCL)
protected:
    UInt8 fHeaderBytes; bool fWait;
    virtual void debug();
public:
    virtual bool initWithParams(OSSet *, UInt8, unsigned int, IOVirtualRange[]); IOReturn setWaitControl(bool);
    virtual IOReturn importUserDCL(UInt8 *, IOByteCount &, IOMemoryMap *, const OSArray *);
    NK_MEMBERS(IOFWReceiveDCL)
};
class IOFWSendDCL : public IOFWDCL {
    OSDeclareAbstractStructors(IOFWSendDCL)
protected:
    UInt32 *fUserHeaderPtr; UInt32 *fUserHeaderMaskPtr; IOFWDCL *fSkipBranchDCL; Callback fSkipCallback;
    void *fSkipRefcon; UInt8 fSync, fTag;
    virtual void debug();
public:
    virtual void free(); virtual IOReturn addRange(IOVirtualRange &);
    virtual IOReturn setRanges(UInt32, IOVirtualRange[]);
    virtual bool initWithParams(OSSet *, unsigned int = 0, IOVirtualRange[] = NULL, UInt8 = 0, UInt8 = 0);
    void setUserHeaderPtr(UInt32 *, UInt32 *); UInt32 *getUserHeaderPtr(); UInt32 *getUserHeaderMask();
    void setSkipBranch(IOFWDCL *); IOFWDCL *getSkipBranch() const; void setSkipCallback(Callback);
    Callback getSkipCallback() const; void setSkipRefcon(void * = 0); void *getSkipRefcon() const;
    void setSync(UInt8); UInt8 getSync() const; void setTag(UInt8); UInt8 getTag() const;
    virtual IOReturn importUserDCL(UInt8 *, IOByteCount &, IOMemoryMap *, const OSArray *);
    NK_MEMBERS(IOFWSendDCL)
};
class IOFWSkipCycleDCL : public IOFWDCL {
    OSDeclareAbstractStructors(IOFWSkipCycleDCL)
protected:
    virtual void debug();
public:
    virtual bool init(); virtual IOReturn addRange(IOVirtualRange &);
    virtual IOReturn setRanges(UInt32, IOVirtualRange[]); virtual IOReturn getSpan(IOVirtualRange &);
    NK_MEMBERS(IOFWSkipCycleDCL)
};
#endif

/* IOFWDCLPool */
#ifdef __cplusplus
class IOFWDCLPool : public OSObject {
    OSDeclareAbstractStructors(IOFWDCLPool)
public:
    friend class IOFireWireUserClient; friend class IOFWUserLocalIsochPort; class Expansion;
protected:
    class Expansion *fReserved; IOFireWireLink *fLink; UInt8 fCurrentTag, fCurrentSync; OSArray *fProgram;
    DCLNuDCLLeader fLeader;
    IOReturn importUserProgram(IOMemoryDescriptor *, unsigned int, IOAddressRange[], IOMemoryMap *);
    IOReturn importUserDCL(IOFWDCL *, void *, IOByteCount &, IOMemoryMap *);
    virtual IOFWReceiveDCL *allocReceiveDCL() = 0; virtual IOFWSendDCL *allocSendDCL() = 0;
    virtual IOFWSkipCycleDCL *allocSkipCycleDCL() = 0;
public:
    virtual void free(); virtual bool initWithLink(IOFireWireLink &, UInt32);
    virtual void setCurrentTagAndSync(UInt8, UInt8);
    virtual IOFWReceiveDCL *appendReceiveDCL(OSSet *, UInt8, UInt32, IOVirtualRange[]);
    virtual IOFWSendDCL *appendSendDCL(OSSet *, UInt32, IOVirtualRange[]);
    virtual IOFWSkipCycleDCL *appendSkipCycleDCL(); virtual const OSArray *getProgramRef() const;
    DCLCommand *getProgram();
    NK_MEMBERS(IOFWDCLPool)
};
#endif

/* IOFWDCLTranslator */
#ifndef _IOKIT_IOFWDCLTRANSLATOR_H
#define _IOKIT_IOFWDCLTRANSLATOR_H
#ifdef __cplusplus
class IODCLTranslator : public IODCLProgram {
    OSDeclareAbstractStructors(IODCLTranslator)
public:
    enum {
        kNumPingPongs = 2, kNumPacketsPerPingPong = 0x1f4, kMaxIsochPacketSize = 0x3e8, kPingPongBufferSize = 0xf4240,
    };
protected:
    DCLLabel fStartLabel; DCLTransferPacket fTransfers[1000]; DCLCallProc fCalls[2]; DCLJump fJumpToStart;
    UInt8 fBuffer[1000000]; IODCLProgram *fHWProgram; DCLCommand *fToInterpret; DCLCommand *fCurrentDCLCommand;
    int fPingCount; UInt32 fPacketHeader;
    static void ListeningDCLPingPongProc(DCLCommand *); static void TalkingDCLPingPongProc(DCLCommand *);
public:
    virtual bool init(DCLCommand *); virtual IOReturn allocateHW(IOFWSpeed, UInt32); virtual IOReturn releaseHW();
    virtual IOReturn notify(IOFWDCLNotificationType, DCLCommand **, UInt32); virtual void stop();
    DCLCommand *getTranslatorOpcodes(); void setHWProgram(IODCLProgram *);
    NK_MEMBERS(IODCLTranslator)
};
class IODCLTranslateTalk : public IODCLTranslator {
    OSDeclareDefaultStructors(IODCLTranslateTalk)
public:
    virtual IOReturn compile(IOFWSpeed, UInt32); virtual IOReturn start();
    NK_MEMBERS(IODCLTranslateTalk)
};
class IODCLTranslateListen : public IODCLTranslator {
    OSDeclareDefaultStructors(IODCLTranslateListen)
public:
    virtual IOReturn compile(IOFWSpeed, UInt32); virtual IOReturn start();
    NK_MEMBERS(IODCLTranslateListen)
};
#endif
#endif

/* IOFWIsochPort */
#ifndef _IOKIT_IOFWISOCHPORT_H
#define _IOKIT_IOFWISOCHPORT_H
#ifdef __cplusplus
class IOFWIsochPort : public OSObject {
    OSDeclareAbstractStructors(IOFWIsochPort)
public:
    virtual IOReturn getSupported(IOFWSpeed &, UInt64 &) = 0; virtual IOReturn allocatePort(IOFWSpeed, UInt32) = 0;
    virtual IOReturn releasePort() = 0; virtual IOReturn start() = 0; virtual IOReturn stop() = 0;
    NK_MEMBERS(IOFWIsochPort)
};
#endif
#endif

/* IOFWLocalIsochPort */
#ifndef _IOKIT_IOFWLOCALISOCHPORT_H
#define _IOKIT_IOFWLOCALISOCHPORT_H
#ifdef __cplusplus
class IOFWLocalIsochPort : public IOFWIsochPort {
    OSDeclareDefaultStructors(IOFWLocalIsochPort)
public:
    struct ExpansionData { };
protected:
    IOFireWireController *fControl; IODCLProgram *fProgram; ExpansionData *fExpansion;
    virtual void free();
public:
    virtual bool init(IODCLProgram *, IOFireWireController *); virtual IOReturn getSupported(IOFWSpeed &, UInt64 &);
    virtual IOReturn allocatePort(IOFWSpeed, UInt32); virtual IOReturn releasePort(); virtual IOReturn start();
    virtual IOReturn stop(); virtual IOReturn notify(IOFWDCLNotificationType, DCLCommand **, UInt32);
    static void printDCLProgram(const DCLCommand *, UInt32 = 0, void (*)(const char *, ...) = NULL,
        unsigned int = 0);
    IOReturn setIsochResourceFlags(IOFWIsochResourceFlags); IODCLProgram *getProgramRef() const;
    IOReturn synchronizeWithIO();
    NK_MEMBERS(IOFWLocalIsochPort)
};
#endif
#endif

/* IOFWRegs */
#ifndef __IOFWREGS_H__
#define __IOFWREGS_H__
enum {
    inUseErr = -4160, notFoundErr = -4161, timeoutErr = -4162, busReconfiguredErr = -4163, invalidIDTypeErr = -4166,
    alreadyRegisteredErr = -4168, disconnectedErr = -4169, retryExceededErr = -4170, addressRangeErr = -4171,
    addressAlignmentErr = -4172, multipleTalkerErr = -4180, channelActiveErr = -4181, noListenerOrTalkerErr = -4182,
    noChannelsAvailableErr = -4183, channelNotAvailableErr = -4184, invalidIsochPortIDErr = -4185,
    invalidFWReferenceTypeErr = -4186, separateBusErr = -4187, badSelfIDsErr = -4188, cableVoltageTooLowErr = -4190,
    cablePowerInsufficientErr = -4191,
};
#endif

/* IOFWSimplePhysicalAddressSpace */
#ifndef _IOFWSIMPLEPHYSICALADDRESSSPACE_H_
#define _IOFWSIMPLEPHYSICALADDRESSSPACE_H_
#ifdef __cplusplus
class IOFWSimplePhysicalAddressSpace : public IOFWPhysicalAddressSpace {
    OSDeclareDefaultStructors(IOFWSimplePhysicalAddressSpace)
protected:
    virtual bool createMemberVariables(); virtual void destroyMemberVariables();
public:
    virtual bool init(IOFireWireBus *, vm_size_t, IODirection, bool = false); virtual void free();
    IOVirtualAddress getVirtualAddress();
    NK_MEMBERS(IOFWSimplePhysicalAddressSpace)
};
#endif
#endif

/* IOFWSimpleContiguousPhysicalAddressSpace */
#ifndef _IOFWSIMPLECONTIGUOUSPHYSICALADDRESSSPACE_H_
#define _IOFWSIMPLECONTIGUOUSPHYSICALADDRESSSPACE_H_
#ifdef __cplusplus
class IOFWSimpleContiguousPhysicalAddressSpace : public IOFWSimplePhysicalAddressSpace {
    OSDeclareDefaultStructors(IOFWSimpleContiguousPhysicalAddressSpace)
protected:
    virtual bool createMemberVariables(); virtual void destroyMemberVariables();
public:
    virtual bool init(IOFireWireBus *, vm_size_t, IODirection); virtual void free(); FWAddress getFWAddress();
    NK_MEMBERS(IOFWSimpleContiguousPhysicalAddressSpace)
};
#endif
#endif

/* IOFWUserObjectExporter */
#ifdef __cplusplus
namespace IOFireWireLib {
typedef UInt32 UserObjectHandle;
}
class IOFWUserObjectExporter : public OSObject {
    OSDeclareDefaultStructors(IOFWUserObjectExporter)
public:
    typedef void (*CleanupFunction)(const OSObject *);
    typedef void (*CleanupFunctionWithExporter)(const OSObject *, IOFWUserObjectExporter *);
    static IOFWUserObjectExporter *createWithOwner(OSObject *); bool initWithOwner(OSObject *); virtual bool init();
    virtual void free(); virtual bool serialize(OSSerialize *) const;
    IOReturn addObject(OSObject *, CleanupFunction, IOFireWireLib::UserObjectHandle *);
    void removeObject(IOFireWireLib::UserObjectHandle);
    const OSObject *lookupObject(IOFireWireLib::UserObjectHandle) const;
    const OSObject *lookupObjectForType(IOFireWireLib::UserObjectHandle, const OSMetaClass *) const;
    void removeAllObjects(); void lock() const; void unlock() const; OSObject *getOwner() const;
    const IOFireWireLib::UserObjectHandle lookupHandle(OSObject *) const;
    NK_MEMBERS(IOFWUserObjectExporter)
};
#endif

/* IOFWUtils */
__BEGIN_DECLS
UInt16 FWComputeCRC16(const UInt32 *, UInt32); UInt16 FWUpdateCRC16(UInt16, UInt32);
UInt32 AddFWCycleTimeToFWCycleTime(UInt32, UInt32); UInt32 SubtractFWCycleTimeFromFWCycleTime(UInt32, UInt32);
void IOFWGetAbsoluteTime(AbsoluteTime *);
__END_DECLS

/* IOFireWireNub */
#ifndef _IOKIT_IOFIREWIRENUB_H
#define _IOKIT_IOFIREWIRENUB_H
enum TerminationState { kNotTerminated = 0, kNeedsTermination, kTerminated };
#ifdef __cplusplus
class IOFireWireNubAux : public OSObject {
    OSDeclareDefaultStructors(IOFireWireNubAux)
public:
    friend class IOFireWireNub; struct ExpansionData { };
protected:
    IOFireWireNub *fPrimary; TerminationState fTerminationState; ExpansionData *reserved;
    virtual bool init(IOFireWireNub *); virtual void free(); virtual UInt32 hopCount(IOFireWireNub *);
    virtual UInt32 hopCount(); virtual TerminationState getTerminationState();
    virtual void setTerminationState(TerminationState); virtual bool isPhysicalAccessEnabled();
    virtual IOFWSimpleContiguousPhysicalAddressSpace *createSimpleContiguousPhysicalAddressSpace(vm_size_t,
        IODirection);
    virtual IOFWSimplePhysicalAddressSpace *createSimplePhysicalAddressSpace(vm_size_t, IODirection);
public:
    NK_MEMBERS(IOFireWireNubAux)
};
class IOFireWireNub : public IOService {
    OSDeclareAbstractStructors(IOFireWireNub)
public:
    friend class IOFireWireController; friend class IOFireWireNubAux; friend class IOFireWireDeviceAux;
    friend class IOFireWireUnitAux; friend class IOFireWireDevice; friend class IOFireWireUnit;
    struct ExpansionData { };
protected:
    int fDeviceSpeed, fCommsSpeed; UInt16 fNodeID, fLocalNodeID; UInt32 fGeneration; CSRNodeUniqueID fUniqueID;
    mach_timespec_t fAsyncTimeout; int fMaxReadPackLog, fMaxWritePackLog, fMaxReadROMPackLog;
    IOFireWireController *fControl; IOConfigDirectory *fDirectory; UInt32 fNodeFlags; OSSet *fConfigDirectorySet;
    IOFireWireNubAux *fAuxiliary; ExpansionData *reserved;
    virtual void free(); void setTerminationState(TerminationState); virtual IOFireWireNubAux *createAuxiliary();
public:
    IOReturn getNodeIDGeneration(UInt32 &, UInt16 &, UInt16 &) const;
    IOReturn getNodeIDGeneration(UInt32 &, UInt16 &) const; virtual IOFWSpeed FWSpeed() const;
    virtual IOFWSpeed FWSpeed(const IOFireWireNub *) const; virtual int maxPackLog(bool) const;
    virtual int maxPackLog(bool, FWAddress) const; virtual int maxPackLog(bool, const IOFireWireNub *) const;
    virtual void setMaxPackLog(bool, bool, int);
    virtual IOFWReadCommand *createReadCommand(FWAddress, IOMemoryDescriptor *, FWDeviceCallback = NULL,
        void * = NULL, bool = false);
    virtual IOFWReadQuadCommand *createReadQuadCommand(FWAddress, UInt32 *, int, FWDeviceCallback = NULL,
        void * = NULL, bool = false);
    virtual IOFWWriteCommand *createWriteCommand(FWAddress, IOMemoryDescriptor *, FWDeviceCallback = NULL,
        void * = NULL, bool = false);
    virtual IOFWWriteQuadCommand *createWriteQuadCommand(FWAddress, UInt32 *, int, FWDeviceCallback = NULL,
        void * = NULL, bool = false);
    virtual IOFWCompareAndSwapCommand *createCompareAndSwapCommand(FWAddress, const UInt32 *, const UInt32 *, int,
        FWDeviceCallback = NULL, void * = NULL, bool = false);
    virtual IOFWPhysicalAddressSpace *createPhysicalAddressSpace(IOMemoryDescriptor *);
    virtual IOFWPseudoAddressSpace *createPseudoAddressSpace(FWAddress *, UInt32, FWReadCallback, FWWriteCallback,
        void *);
    virtual IOReturn getConfigDirectory(IOConfigDirectory *&); IOFireWireBus *getBus() const;
    IOFireWireController *getController() const; const CSRNodeUniqueID &getUniqueID() const;
    virtual bool init(OSDictionary *); virtual void setNodeFlags(UInt32); virtual UInt32 getNodeFlags();
    virtual void clearNodeFlags(UInt32); virtual IOReturn setConfigDirectory(IOConfigDirectory *);
    virtual IOReturn getConfigDirectoryRef(IOConfigDirectory *&); UInt32 hopCount(IOFireWireNub *);
    UInt32 hopCount(); TerminationState getTerminationState(); bool isPhysicalAccessEnabled();
    IOFWSimpleContiguousPhysicalAddressSpace *createSimpleContiguousPhysicalAddressSpace(vm_size_t, IODirection);
    IOFWSimplePhysicalAddressSpace *createSimplePhysicalAddressSpace(vm_size_t, IODirection);
    NK_MEMBERS(IOFireWireNub)
};
#endif
#endif

/* IOFireWireDevice */
#ifndef _IOKIT_IOFIREWIREDEVICE_H
#define _IOKIT_IOFIREWIREDEVICE_H
#ifdef __cplusplus
class IOFireWireDeviceAux : public IOFireWireNubAux {
    OSDeclareDefaultStructors(IOFireWireDeviceAux)
public:
    friend class IOFireWireDevice; struct ExpansionData { };
protected:
    UInt32 fUnitCount; IOFWSpeed fMaxSpeed; OSSet *fOpenUnitSet; AbsoluteTime fResumeTime; ExpansionData *reserved;
    virtual bool init(IOFireWireDevice *); virtual void free(); virtual bool isTerminated();
    virtual void setTerminationState(TerminationState); void setMaxSpeed(IOFWSpeed); void setUnitCount(UInt32);
    UInt32 getUnitCount(); virtual bool isPhysicalAccessEnabled();
    virtual IOFWSimpleContiguousPhysicalAddressSpace *createSimpleContiguousPhysicalAddressSpace(vm_size_t,
        IODirection);
    virtual IOFWSimplePhysicalAddressSpace *createSimplePhysicalAddressSpace(vm_size_t, IODirection);
    OSSet *getOpenUnitSet() const; void latchResumeTime(); AbsoluteTime getResumeTime();
public:
    NK_MEMBERS(IOFireWireDeviceAux)
};
class IOFireWireDevice : public IOFireWireNub {
    OSDeclareDefaultStructors(IOFireWireDevice)
public:
    friend class IOFireWireController; friend class IOFireWireDeviceAux;
    enum RegistrationState { kDeviceRegistered = 0, kDeviceNeedsRegisterService, kDeviceNotRegistered };
    struct ExpansionData { };
protected:
    IOFireWireROMCache *fDeviceROM; bool fOpenFromDevice; UInt32 fOpenFromUnitCount, fROMGeneration;
    IORecursiveLock *fROMLock; RegistrationState fRegistrationState; UInt32 fROMReadRetry; ExpansionData *reserved;
    static void readROMDirGlue(void *, IOReturn, IOFireWireNub *, IOFWCommand *);
    static void readROMThreadFunc(void *); static void terminateDevice(void *); void processROM(RomScan *);
    virtual void free(); virtual IOReturn cacheROM(OSData *, UInt32, const UInt32 *&);
    virtual const UInt32 *getROMBase(); virtual void setNodeROM(UInt32, UInt16, const IOFWNodeScan *);
    virtual IOReturn configureNode(); virtual IOReturn readRootDirectory(IOConfigDirectory *, OSDictionary *);
    virtual IOReturn processRootDirectory(OSDictionary *);
    virtual IOReturn readUnitDirectories(IOConfigDirectory *, OSSet *);
    virtual IOReturn processUnitDirectories(OSSet *); virtual void setRegistrationState(RegistrationState);
    virtual void preprocessDirectories(OSDictionary *, OSSet *); virtual void configurePhysicalFilter();
    virtual IOFireWireNubAux *createAuxiliary(); void setUnitCount(UInt32); OSSet *getOpenUnitSet() const;
    AbsoluteTime getResumeTime(); void latchResumeTime();
public:
    virtual IOReturn message(UInt32, IOService *, void *);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const; virtual bool matchPropertyTable(OSDictionary *);
    virtual bool init(OSDictionary *, const IOFWNodeScan *); virtual bool attach(IOService *);
    virtual bool finalize(IOOptionBits); virtual void setNodeFlags(UInt32); virtual void clearNodeFlags(UInt32);
    virtual UInt32 getNodeFlags();
    virtual IOFWPhysicalAddressSpace *createPhysicalAddressSpace(IOMemoryDescriptor *);
    virtual IOFWPseudoAddressSpace *createPseudoAddressSpace(FWAddress *, UInt32, FWReadCallback, FWWriteCallback,
        void *);
    bool isTerminated(); void setMaxSpeed(IOFWSpeed); UInt32 getUnitCount();
    NK_MEMBERS(IOFireWireDevice)
};
#endif
#endif

/* IOFireWireLocalNode */
#ifdef __cplusplus
class IOFireWireLocalNodeAux : public IOFireWireNubAux {
    OSDeclareDefaultStructors(IOFireWireLocalNodeAux)
public:
    friend class IOFireWireLocalNode; struct ExpansionData { };
protected:
    ExpansionData *reserved;
    virtual bool init(IOFireWireLocalNode *); virtual void free();
public:
    NK_MEMBERS(IOFireWireLocalNodeAux)
};
class IOFireWireLocalNode : public IOFireWireNub {
    OSDeclareDefaultStructors(IOFireWireLocalNode)
public:
    friend class IOFireWireLocalNodeAux;
protected:
    OSSet *fOpenClients;
    virtual IOFireWireNubAux *createAuxiliary();
public:
    virtual void setNodeProperties(UInt32, UInt16, UInt32 *, int, IOFWSpeed); virtual bool init(OSDictionary *);
    virtual bool attach(IOService *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual bool handleIsOpen(const IOService *) const;
    virtual IOReturn setProperties(OSObject *); virtual IOReturn message(UInt32, IOService *, void *);
    virtual void free();
    NK_MEMBERS(IOFireWireLocalNode)
};
#endif

/* IOFireWirePowerManager */
#ifndef _IOKIT_IOFIREWIREPOWERMANAGER_H
#define _IOKIT_IOFIREWIREPOWERMANAGER_H
#ifdef __cplusplus
class IOFireWirePowerManager : public OSObject {
    OSDeclareAbstractStructors(IOFireWirePowerManager)
public:
    struct ExpansionData { };
protected:
    ExpansionData *reserved; IOFireWireController *fControl; UInt32 fMaximumDeciwatts, fAllocatedDeciwatts;
public:
    static IOFireWirePowerManager *createWithController(IOFireWireController *);
    virtual bool initWithController(IOFireWireController *); virtual void setMaximumDeciwatts(UInt32);
    virtual IOReturn allocateDeciwatts(UInt32); virtual void deallocateDeciwatts(UInt32);
    NK_MEMBERS(IOFireWirePowerManager)
};
#endif
#endif

/* IOFireWireROMCache */
#ifndef __IOFIREWIREROMCACHE_H__
#define __IOFIREWIREROMCACHE_H__
#ifdef __cplusplus
class IOFireWireROMCache : public OSObject {
    OSDeclareDefaultStructors(IOFireWireROMCache)
public:
    enum ROMState { kROMStateSuspended = 0, kROMStateResumed, kROMStateInvalid }; struct ExpansionData { };
protected:
    IOFireWireDevice *fOwner; IORecursiveLock *fLock; OSData *fROM; ROMState fState; UInt32 fGeneration;
    ExpansionData *reserved;
public:
    virtual bool initWithOwnerAndBytes(IOFireWireDevice *, const void *, unsigned int, UInt32);
    static IOFireWireROMCache *withOwnerAndBytes(IOFireWireDevice *, const void *, unsigned int, UInt32);
    virtual void free(); virtual unsigned int getLength(); virtual unsigned int ensureCapacity(unsigned int);
    virtual bool appendBytes(const void *, unsigned int); virtual bool appendBytes(const OSData *);
    virtual const void *getBytesNoCopy(); virtual const void *getBytesNoCopy(unsigned int, unsigned int);
    virtual void lock(); virtual void unlock(); virtual IOReturn updateROMCache(UInt32, UInt32);
    virtual bool hasROMChanged(const UInt32 *, UInt32); virtual void setROMState(ROMState, UInt32 = 0);
    virtual IOReturn checkROMState(UInt32 &); virtual IOReturn checkROMState();
    virtual bool serialize(OSSerialize *) const;
    NK_MEMBERS(IOFireWireROMCache)
};
#endif
#endif

/* IOFireWireUnit */
#ifndef _IOKIT_IOFIREWIREUNIT_H
#define _IOKIT_IOFIREWIREUNIT_H
#ifdef __cplusplus
class IOFireWireUnitAux : public IOFireWireNubAux {
    OSDeclareDefaultStructors(IOFireWireUnitAux)
public:
    friend class IOFireWireUnit; struct ExpansionData { };
protected:
    ExpansionData *reserved;
    virtual bool init(IOFireWireUnit *); virtual void free(); virtual bool isPhysicalAccessEnabled();
    virtual IOFWSimpleContiguousPhysicalAddressSpace *createSimpleContiguousPhysicalAddressSpace(vm_size_t,
        IODirection);
    virtual IOFWSimplePhysicalAddressSpace *createSimplePhysicalAddressSpace(vm_size_t, IODirection);
public:
    NK_MEMBERS(IOFireWireUnitAux)
};
class IOFireWireUnit : public IOFireWireNub {
    OSDeclareDefaultStructors(IOFireWireUnit)
public:
    friend class IOFireWireUnitAux; friend class IOFireWireDevice; struct ExpansionData { };
protected:
    IOFireWireDevice *fDevice; ExpansionData *reserved;
    virtual IOFireWireNubAux *createAuxiliary(); void terminateUnit(); static void terminateUnitThreadFunc(void *);
public:
    virtual bool init(OSDictionary *, IOConfigDirectory *); virtual bool attach(IOService *); virtual void free();
    virtual bool matchPropertyTable(OSDictionary *); virtual IOReturn message(UInt32, IOService *, void *);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual void setNodeFlags(UInt32); virtual void clearNodeFlags(UInt32); virtual UInt32 getNodeFlags();
    virtual IOReturn setConfigDirectory(IOConfigDirectory *);
    virtual IOFWPhysicalAddressSpace *createPhysicalAddressSpace(IOMemoryDescriptor *);
    virtual IOFWPseudoAddressSpace *createPseudoAddressSpace(FWAddress *, UInt32, FWReadCallback, FWWriteCallback,
        void *);
    void setMaxSpeed(IOFWSpeed);
    NK_MEMBERS(IOFireWireUnit)
};
#endif
#endif

/* IOLocalConfigDirectory */
#ifndef __IOLOCALCONFIGDIRECTORY_H__
#define __IOLOCALCONFIGDIRECTORY_H__
#ifdef __cplusplus
class IOLocalConfigDirectory : public IOConfigDirectory {
    OSDeclareDefaultStructors(IOLocalConfigDirectory)
public:
    friend class IOFireWireController; friend class IOFireWireUserClient; struct ExpansionData { };
protected:
    OSArray *fEntries; OSData *fROM; UInt32 fHeader; ExpansionData *reserved;
    virtual bool init(); virtual void free(); virtual const UInt32 *getBase();
    virtual IOConfigDirectory *getSubDir(int, int); virtual const UInt32 *lockData(); virtual void unlockData();
    virtual IOReturn updateROMCache(UInt32, UInt32); virtual IOReturn checkROMState();
    virtual IOReturn addEntry(OSString *); IOReturn incrementGeneration();
    static void exporterCleanup(const OSObject *, IOFWUserObjectExporter *);
public:
    static IOLocalConfigDirectory *create(); virtual IOReturn update(UInt32, const UInt32 *&);
    virtual IOReturn compile(OSData *); virtual IOReturn addEntry(int, UInt32, OSString * = NULL);
    virtual IOReturn addEntry(int, IOLocalConfigDirectory *, OSString * = NULL);
    virtual IOReturn addEntry(int, OSData *, OSString * = NULL);
    virtual IOReturn addEntry(int, FWAddress, OSString * = NULL);
    virtual IOReturn removeSubDir(IOLocalConfigDirectory *); const OSArray *getEntries() const;
    virtual IOReturn getIndexValue(int, IOConfigDirectory *&);
    NK_MEMBERS(IOLocalConfigDirectory)
};
#endif
#endif

/* IORemoteConfigDirectory */
#ifndef __IOREMOTECONFIGDIRECTORY_H__
#define __IOREMOTECONFIGDIRECTORY_H__
#ifdef __cplusplus
class IORemoteConfigDirectory : public IOConfigDirectory {
    OSDeclareDefaultStructors(IORemoteConfigDirectory)
public:
    struct ExpansionData { };
protected:
    IOFireWireROMCache *fROM; ExpansionData *reserved;
    virtual bool initWithOwnerOffset(IOFireWireROMCache *, int, int); virtual void free();
    virtual const UInt32 *getBase(); virtual IOConfigDirectory *getSubDir(int, int);
    virtual const UInt32 *lockData(); virtual void unlockData(); virtual IOReturn updateROMCache(UInt32, UInt32);
    virtual IOReturn checkROMState();
public:
    static IOConfigDirectory *withOwnerOffset(IOFireWireROMCache *, int, int);
    virtual IOReturn update(UInt32, const UInt32 *&);
    NK_MEMBERS(IORemoteConfigDirectory)
};
#endif
#endif

#endif
