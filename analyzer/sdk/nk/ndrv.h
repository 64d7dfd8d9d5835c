/* Native drivers: Mac OS types, video control calls, IONDRVFramebuffer.

   Long because the requests of old video drivers and what they carry are listed one by one; one class stands behind
   them. */
#ifndef NK_NDRV_H
#define NK_NDRV_H

#include <nk/graphics.h>

#define FOUR_CHAR_CODE(c) (c)

struct OpaqueRef; struct OpaqueIOCommandID;

/* IOMacOSTypes */
#ifndef _IOKIT_IOMACOSTYPES_H
#define _IOKIT_IOMACOSTYPES_H
#define kInvalidID 0
#define kPropertyName "name"
#define kPropertyCompatible "compatible"
#define kPropertyDriverPtr "driver-ptr"
#define kPropertyDriverDesc "driver-description"
#define kPropertyReg "reg"
#define kPropertyAAPLAddress "AAPL,address"
#define kPropertyMatching "matching"
enum { noErr = 0 };
typedef unsigned char Byte; typedef signed char SignedByte; typedef UInt16 UniChar; typedef char *Ptr;
typedef Ptr *Handle; typedef UInt32 Fixed; typedef Fixed *FixedPtr; typedef UInt32 Fract; typedef Fract *FractPtr;
typedef short OSErr; typedef unsigned int FourCharCode; typedef FourCharCode OSType; typedef FourCharCode ResType;
typedef OSType *OSTypePtr; typedef ResType *ResTypePtr;
typedef struct Rect { short top, left, bottom, right; } Rect;
typedef Rect *RectPtr;
enum { kVariableLengthArray = 1 };
typedef struct NumVersion { UInt8 majorRev, minorAndBugRev, stage, nonRelRev; } NumVersion;
typedef struct OpaqueRef *KernelID; typedef UInt8 *BytePtr; typedef IOByteCount ByteCount;
typedef IOItemCount ItemCount; typedef void *LogicalAddress; typedef UInt32 PBVersion; typedef SInt32 Duration;
enum { kNilOptions = 0 };
typedef unsigned char Str31[32];
typedef struct DriverType { Str31 nameInfoStr; NumVersion version; } DriverType;
typedef DriverType *DriverTypePtr; typedef IOOptionBits RuntimeOptions;
enum {
    kDriverIsLoadedUponDiscovery = 1, kDriverIsOpenedUponLoad, kDriverIsUnderExpertControl = 4,
    kDriverIsConcurrent = 8, kDriverQueuesIOPB = 16, kDriverIsLoadedAtBoot = 32, kDriverIsForVirtualDevice = 64,
    kDriverSupportDMSuspendAndResume = 128,
};
typedef struct DriverOSRuntime {
    RuntimeOptions driverRuntime; Str31 driverName; UInt32 driverDescReserved[8];
} DriverOSRuntime;
typedef DriverOSRuntime *DriverOSRuntimePtr; typedef UInt32 ServiceCount;
typedef struct DriverServiceInfo { OSType serviceCategory,
    serviceType; NumVersion serviceVersion; } DriverServiceInfo;
typedef DriverServiceInfo *DriverServiceInfoPtr;
typedef struct DriverOSService { ServiceCount nServices; DriverServiceInfo service[1]; } DriverOSService;
typedef DriverOSService *DriverOSServicePtr;
enum {
    kServiceCategoryDisplay = 0x64697370, kServiceCategoryOpenTransport = 0x6f74616e,
    kServiceCategoryBlockStorage = 0x626c6f6b, kServiceCategoryNdrvDriver = 0x6e647276,
    kServiceCategoryScsiSIM = 0x73637369, kServiceCategoryFileManager = 0x66696c65,
    kServiceCategoryIDE = 0x6964652d, kServiceCategoryADB = 0x6164622d, kServiceCategoryPCI = 0x7063692d,
    kServiceCategoryDFM = 0x64666d2d, kServiceCategoryMotherBoard = 0x6d726264,
    kServiceCategoryKeyboard = 0x6b796264, kServiceCategoryPointing = 0x706f6974, kServiceCategoryRTC = 0x7274632d,
    kServiceCategoryNVRAM = 0x6e72616d, kServiceCategorySound = 0x736f6e64, kServiceCategoryPowerMgt = 0x70676d74,
    kServiceCategoryGeneric = 0x67656e72,
};
enum {
    kNdrvTypeIsGeneric = 0x67656e72, kNdrvTypeIsVideo = 0x7669646f, kNdrvTypeIsBlockStorage = 0x626c6f6b,
    kNdrvTypeIsNetworking = 0x6e657477, kNdrvTypeIsSerial = 0x7365726c, kNdrvTypeIsParallel = 0x7061726c,
    kNdrvTypeIsSound = 0x736f6e64, kNdrvTypeIsBusBridge = 0x62726467,
};
typedef UInt32 DriverDescVersion;
enum { kInitialDriverDescriptor = 0, kVersionOneDriverDescriptor };
enum { kTheDescriptionSignature = 0x6d74656a, kDriverDescriptionSignature = 0x70646573 };
typedef struct DriverDescription {
    OSType driverDescSignature; DriverDescVersion driverDescVersion; DriverType driverType;
    DriverOSRuntime driverOSRuntimeInfo; DriverOSService driverServices;
} DriverDescription;
typedef DriverDescription *DriverDescriptionPtr;
typedef struct RGBColor { unsigned short red, green, blue; } RGBColor;
typedef RGBColor *RGBColorPtr; typedef RGBColorPtr *RGBColorHdl;
typedef struct ColorSpec { short value; RGBColor rgb; } ColorSpec;
typedef ColorSpec *ColorSpecPtr;
typedef struct GammaTbl { short gVersion, gType, gFormulaSize, gChanCnt, gDataCnt, gDataWidth,
    gFormulaData[1]; } GammaTbl;
typedef GammaTbl *GammaTblPtr;
typedef struct RegEntryID { void * opaque[4]; } RegEntryID;
typedef RegEntryID *RegEntryIDPtr;
struct IONDRVControlParameters { UInt8 __reservedA[26]; UInt16 code; void *params; UInt8 __reservedB[18]; };
enum {
    kIONDRVOpenCommand = 128, kIONDRVCloseCommand, kIONDRVReadCommand, kIONDRVWriteCommand, kIONDRVControlCommand,
    kIONDRVStatusCommand, kIONDRVKillIOCommand, kIONDRVInitializeCommand, kIONDRVFinalizeCommand,
    kIONDRVReplaceCommand, kIONDRVSupersededCommand,
};
enum { kIONDRVSynchronousIOCommandKind = 1, kIONDRVAsynchronousIOCommandKind, kIONDRVImmediateIOCommandKind = 4 };
#endif

/* IOMacOSVideo */
#ifndef __IOMACOSVIDEO__
#define __IOMACOSVIDEO__
#define PRAGMA_STRUCT_ALIGN 1
enum {
    mBaseOffset = 1, mRowBytes, mBounds, mVersion, mHRes, mVRes, mPixelType, mPixelSize, mCmpCount, mCmpSize,
    mPlaneBytes, mVertRefRate = 14, mVidParams = 1, mTable, mPageCnt, mDevType, oneBitMode = 128, twoBitMode,
    fourBitMode, eightBitMode,
};
enum {
    sixteenBitMode = 132, thirtyTwoBitMode, firstVidMode = 128, secondVidMode, thirdVidMode, fourthVidMode,
    fifthVidMode, sixthVidMode, spGammaDir = 64, spVidNamesDir,
};
typedef UInt32 AVIDType; typedef AVIDType DisplayIDType; typedef IODisplayModeID DisplayModeID;
typedef UInt16 DepthMode; typedef UInt32 VideoDeviceType; typedef UInt32 GammaTableID;
enum { kDeclROMtables = 0x6465636c, kDetailedTimingFormat = 0x61726261 }; enum { kDDCBlockSize = 128 };
enum { kDDCBlockTypeEDID = 0 }; enum { kDDCForceReadBit = 0, kDDCForceReadMask };
enum {
    timingInvalid = 0, timingInvalid_SM_T24 = 8, timingApple_FixedRateLCD = 42, timingApple_512x384_60hz = 130,
    timingApple_560x384_60hz = 135, timingApple_640x480_67hz = 140, timingApple_640x400_67hz = 145,
    timingVESA_640x480_60hz = 150, timingVESA_640x480_72hz = 152, timingVESA_640x480_75hz = 154,
    timingVESA_640x480_85hz = 158, timingGTF_640x480_120hz, timingApple_640x870_75hz,
    timingApple_640x818_75hz = 165, timingApple_832x624_75hz = 170, timingVESA_800x600_56hz = 180,
    timingVESA_800x600_60hz = 182, timingVESA_800x600_72hz = 184, timingVESA_800x600_75hz = 186,
    timingVESA_800x600_85hz = 188, timingVESA_1024x768_60hz = 190, timingVESA_1024x768_70hz = 200,
    timingVESA_1024x768_75hz = 204, timingVESA_1024x768_85hz = 208, timingApple_1024x768_75hz = 210,
    timingApple_1152x870_75hz = 220, timingAppleNTSC_ST = 230, timingAppleNTSC_FF = 232,
    timingAppleNTSC_STconv = 234, timingAppleNTSC_FFconv = 236, timingApplePAL_ST = 238, timingApplePAL_FF = 240,
    timingApplePAL_STconv = 242, timingApplePAL_FFconv = 244, timingVESA_1280x960_75hz = 250,
    timingVESA_1280x960_60hz = 252, timingVESA_1280x960_85hz = 254, timingVESA_1280x1024_60hz = 0x104,
    timingVESA_1280x1024_75hz = 0x106, timingVESA_1280x1024_85hz = 0x10c, timingVESA_1600x1200_60hz = 0x118,
    timingVESA_1600x1200_65hz = 0x11a, timingVESA_1600x1200_70hz = 0x11c, timingVESA_1600x1200_75hz = 0x11e,
    timingVESA_1600x1200_80hz = 0x120, timingVESA_1600x1200_85hz, timingVESA_1792x1344_60hz = 0x128,
    timingVESA_1792x1344_75hz = 0x12a, timingVESA_1856x1392_60hz = 0x12c, timingVESA_1856x1392_75hz = 0x12e,
    timingVESA_1920x1440_60hz = 0x130, timingVESA_1920x1440_75hz = 0x132, timingSMPTE240M_60hz = 0x190,
    timingFilmRate_48hz = 0x19a, timingSony_1600x1024_76hz = 0x1f4, timingSony_1920x1080_60hz = 0x1fe,
    timingSony_1920x1080_72hz = 0x208, timingSony_1920x1200_76hz = 0x21c, timingApple_0x0_0hz_Offline = 0x226,
};
enum {
    timingApple12 = 130, timingApple12x = 135, timingApple13 = 140, timingApple13x = 145, timingAppleVGA = 150,
    timingApple15 = 160, timingApple15x = 165, timingApple16 = 170, timingAppleSVGA = 180, timingApple1Ka = 190,
    timingApple1Kb = 200, timingApple19 = 210, timingApple21 = 220, timingSony_1900x1200_74hz = 0x212,
    timingSony_1900x1200_76hz = 0x21c,
};
enum {
    kAllModesValid = 0, kAllModesSafe, kReportsTagging, kHasDirectConnection, kIsMonoDev, kUncertainConnection,
    kTaggingInfoNonStandard, kReportsDDCConnection, kHasDDCConnection, kConnectionInactive, kDependentConnection,
    kBuiltInConnection, kOverrideConnection, kFastCheckForDDC, kReportsHotPlugging, kStereoSyncConnection,
};
enum {
    kUnknownConnect = 1, kPanelConnect, kPanelTFTConnect = 2, kFixedModeCRTConnect, kMultiModeCRT1Connect,
    kMultiModeCRT2Connect, kMultiModeCRT3Connect, kMultiModeCRT4Connect, kModelessConnect, kFullPageConnect,
    kVGAConnect, kNTSCConnect, kPALConnect, kHRConnect, kPanelFSTNConnect, kMonoTwoPageConnect,
    kColorTwoPageConnect, kColor16Connect, kColor19Connect, kGenericCRT, kGenericLCD, kDDCConnect, kNoConnect,
};
enum {
    kModeValid = 0, kModeSafe, kModeDefault, kModeShowNow, kModeNotResize, kModeRequiresPan, kModeInterlaced,
    kModeShowNever, kModeSimulscan, kModeNotPreset, kModeBuiltIn, kModeStretched, kModeNotGraphicsQuality,
    kModeValidateAgainstDisplay,
};
enum { kDepthDependent = 0, kDepthDependentMask }; enum { kResolutionHasMultipleDepthSizes = 0 };
enum {
    kAVPowerOff = 0, kAVPowerStandby, kAVPowerSuspend, kAVPowerOn, kHardwareSleep = 128, kHardwareWake,
    kHardwareWakeFromSuspend, kHardwareWakeToDoze, kHardwareWakeToDozeFromSuspend, kHardwarePark, kHardwareDrive,
};
enum {
    kPowerStateReducedPowerMask = 0x300, kPowerStateFullPower = 0, kPowerStateReducedPower1 = 0x100,
    kPowerStateReducedPower2 = 0x200, kPowerStateReducedPower3 = 0x300,
};
enum {
    kPowerStateNeedsRefresh = 0, kPowerStateSleepAwareBit, kPowerStateSleepForbiddenBit,
    kPowerStateSleepCanPowerOffBit, kPowerStateSleepNoDPMSBit, kPowerStateSleepWaketoDozeBit,
    kPowerStateSleepWakeNeedsProbeBit, kPowerStateNeedsRefreshMask = 1, kPowerStateSleepAwareMask,
    kPowerStateSleepForbiddenMask = 4, kPowerStateSleepCanPowerOffMask = 8, kPowerStateSleepNoDPMSMask = 16,
    kPowerStateSleepWaketoDozeMask = 32, kPowerStateSleepWakeNeedsProbeMask = 64,
    kPowerStateSupportsReducedPower1Bit = 10, kPowerStateSupportsReducedPower2Bit,
    kPowerStateSupportsReducedPower3Bit, kPowerStateSupportsReducedPower1BitMask = 0x400,
    kPowerStateSupportsReducedPower2BitMask = 0x800, kPowerStateSupportsReducedPower3BitMask = 0x1000,
};
enum {
    cscReset = 0, cscKillIO, cscSetMode, cscSetEntries, cscSetGamma, cscGrayPage, cscGrayScreen = 5, cscSetGray,
    cscSetInterrupt, cscDirectSetEntries, cscSetDefaultMode, cscSwitchMode, cscSetSync,
    cscSavePreferredConfiguration = 16, cscSetHardwareCursor = 22, cscDrawHardwareCursor, cscSetConvolution,
    cscSetPowerState, cscPrivateControlCall, cscSetMultiConnect = 28, cscSetClutBehavior, cscSetDetailedTiming = 31,
    cscDoCommunication = 33, cscProbeConnection, cscSetScaler = 36, cscSetMirror, cscSetFeatureConfiguration,
    cscUnusedCall = 127,
};
enum {
    cscGetMode = 2, cscGetEntries, cscGetPageCnt, cscGetPages = 4, cscGetPageBase, cscGetBaseAddr = 5, cscGetGray,
    cscGetInterrupt, cscGetGamma, cscGetDefaultMode, cscGetCurMode, cscGetSync, cscGetConnection, cscGetModeTiming,
    cscGetModeBaseAddress, cscGetScanProc, cscGetPreferredConfiguration, cscGetNextResolution,
    cscGetVideoParameters, cscGetGammaInfoList = 20, cscRetrieveGammaTable, cscSupportsHardwareCursor,
    cscGetHardwareCursorDrawState, cscGetConvolution, cscGetPowerState, cscPrivateStatusCall, cscGetDDCBlock,
    cscGetMultiConnect, cscGetClutBehavior, cscGetTimingRanges, cscGetDetailedTiming, cscGetCommunicationInfo,
    cscGetScalerInfo = 35, cscGetScaler, cscGetMirror, cscGetFeatureConfiguration, cscGetFeatureList,
};
enum {
    kDisableHorizontalSyncBit = 0, kDisableVerticalSyncBit, kDisableCompositeSyncBit, kEnableSyncOnBlue,
    kEnableSyncOnGreen, kEnableSyncOnRed, kNoSeparateSyncControlBit, kTriStateSyncBit, kHorizontalSyncMask = 1,
    kVerticalSyncMask, kCompositeSyncMask = 4, kDPMSSyncMask = 7, kTriStateSyncMask = 128, kSyncOnBlueMask = 8,
    kSyncOnGreenMask = 16, kSyncOnRedMask = 32, kSyncOnMask = 56,
};
enum { kDPMSSyncOn = 0, kDPMSSyncStandby, kDPMSSyncSuspend, kDPMSSyncOff = 7 };
enum { kConvolved = 0, kLiveVideoPassThru, kConvolvedMask = 1, kLiveVideoPassThruMask };
typedef struct VPBlock {
    UInt32 vpBaseOffset, vpRowBytes; Rect vpBounds; SInt16 vpVersion, vpPackType; UInt32 vpPackSize, vpHRes, vpVRes;
    SInt16 vpPixelType, vpPixelSize, vpCmpCount, vpCmpSize; UInt32 vpPlaneBytes;
} VPBlock;
typedef VPBlock *VPBlockPtr;
typedef struct VDEntryRecord { Ptr csTable; } VDEntryRecord;
typedef VDEntryRecord *VDEntRecPtr;
typedef struct VDGrayRecord { Boolean csMode; SInt8 filler; } VDGrayRecord;
typedef VDGrayRecord *VDGrayPtr;
typedef struct VDFlagRecord { SInt8 csMode, filler; } VDFlagRecord;
typedef VDFlagRecord *VDFlagRecPtr;
typedef struct VDSetEntryRecord { ColorSpec *csTable; SInt16 csStart, csCount; } VDSetEntryRecord;
typedef VDSetEntryRecord *VDSetEntryPtr;
typedef struct VDGammaRecord { Ptr csGTable; } VDGammaRecord;
typedef VDGammaRecord *VDGamRecPtr;
typedef struct VDSwitchInfoRec {
    DepthMode csMode; DisplayModeID csData; UInt16 csPage; Ptr csBaseAddr; uintptr_t csReserved;
} VDSwitchInfoRec;
typedef VDSwitchInfoRec *VDSwitchInfoPtr;
typedef struct VDTimingInfoRec {
    DisplayModeID csTimingMode; uintptr_t csTimingReserved; UInt32 csTimingFormat, csTimingData, csTimingFlags;
} VDTimingInfoRec;
typedef VDTimingInfoRec *VDTimingInfoPtr;
typedef struct VDDisplayConnectInfoRec {
    UInt16 csDisplayType; UInt8 csConnectTaggedType, csConnectTaggedData; UInt32 csConnectFlags;
    uintptr_t csDisplayComponent, csConnectReserved;
} VDDisplayConnectInfoRec;
typedef VDDisplayConnectInfoRec *VDDisplayConnectInfoPtr;
typedef struct VDMultiConnectInfoRec {
    UInt32 csDisplayCountOrNumber; VDDisplayConnectInfoRec csConnectInfo;
} VDMultiConnectInfoRec;
typedef VDMultiConnectInfoRec *VDMultiConnectInfoPtr; typedef UInt8 RawSenseCode;
enum { kRSCZero = 0, kRSCOne, kRSCTwo, kRSCThree, kRSCFour, kRSCFive, kRSCSix, kRSCSeven };
typedef UInt8 ExtendedSenseCode;
enum {
    kESCZero21Inch = 0, kESCOnePortraitMono = 20, kESCTwo12Inch = 33, kESCThree21InchRadius = 49,
    kESCThree21InchMonoRadius = 52, kESCThree21InchMono, kESCFourNTSC = 10, kESCFivePortrait = 30, kESCSixMSB1 = 3,
    kESCSixMSB2 = 11, kESCSixMSB3 = 35, kESCSixStandard = 43, kESCSevenPAL = 0, kESCSevenNTSC = 20,
    kESCSevenVGA = 23, kESCSeven16Inch = 45, kESCSevenPALAlternate = 48, kESCSeven19Inch = 58, kESCSevenDDC = 62,
    kESCSevenNoDisplay,
};
enum { kDepthMode1 = 128, kDepthMode2, kDepthMode3, kDepthMode4, kDepthMode5, kDepthMode6 };
enum {
    kFirstDepthMode = 128, kSecondDepthMode, kThirdDepthMode, kFourthDepthMode, kFifthDepthMode, kSixthDepthMode,
};
typedef struct VDPageInfo { DepthMode csMode; DisplayModeID csData; SInt16 csPage; Ptr csBaseAddr; } VDPageInfo;
typedef VDPageInfo *VDPgInfoPtr;
typedef struct VDSizeInfo { SInt16 csHSize, csHPos, csVSize, csVPos; } VDSizeInfo;
typedef VDSizeInfo *VDSzInfoPtr;
typedef struct VDSettings {
    SInt16 csParamCnt, csBrightMax, csBrightDef, csBrightVal, csCntrstMax, csCntrstDef, csCntrstVal, csTintMax;
    SInt16 csTintDef, csTintVal, csHueMax, csHueDef, csHueVal, csHorizDef, csHorizVal, csHorizMax, csVertDef;
    SInt16 csVertVal, csVertMax;
} VDSettings;
typedef VDSettings *VDSettingsPtr;
typedef struct VDDefMode { UInt8 csID; SInt8 filler; } VDDefMode;
typedef VDDefMode *VDDefModePtr;
typedef struct VDSyncInfoRec { UInt8 csMode, csFlags; } VDSyncInfoRec;
typedef VDSyncInfoRec *VDSyncInfoPtr;
enum {
    kDisplayModeIDCurrent = 0, kDisplayModeIDInvalid = -1, kDisplayModeIDFindFirstResolution = -2,
    kDisplayModeIDNoMoreResolutions = -3, kDisplayModeIDFindFirstProgrammable = -4,
    kDisplayModeIDBootProgrammable = -5, kDisplayModeIDReservedBase = -2147483648,
};
enum { kGammaTableIDFindFirst = 0xfffffffe, kGammaTableIDNoMoreTables = 0xfffffffd, kGammaTableIDSpecific = 0 };
enum { kGetConnectionCount = 0xffffffff, kActivateConnection = 0, kDeactivateConnection = 0x200 };
enum { kVideoDefaultBus = 0 }; enum { kVideoBusTypeInvalid = 0, kVideoBusTypeI2C, kVideoBusTypeDisplayPort };
enum {
    kVideoNoTransactionType = 0, kVideoNoTransactionTypeMask, kVideoSimpleI2CType = 1, kVideoSimpleI2CTypeMask,
    kVideoDDCciReplyType = 2, kVideoDDCciReplyTypeMask = 4, kVideoCombinedI2CType = 3,
    kVideoCombinedI2CTypeMask = 8, kVideoDisplayPortNativeType = 4, kVideoDisplayPortNativeTypeMask = 16,
};
enum {
    kVideoReplyMicroSecDelayBit = 0, kVideoReplyMicroSecDelayMask, kVideoUsageAddrSubAddrBit = 1,
    kVideoUsageAddrSubAddrMask,
};
typedef struct VDResolutionInfoRec {
    DisplayModeID csPreviousDisplayModeID, csDisplayModeID; UInt32 csHorizontalPixels, csVerticalLines;
    Fixed csRefreshRate; DepthMode csMaxDepthMode; UInt32 csResolutionFlags; uintptr_t csReserved;
} VDResolutionInfoRec;
typedef VDResolutionInfoRec *VDResolutionInfoPtr;
typedef struct VDVideoParametersInfoRec {
    DisplayModeID csDisplayModeID; DepthMode csDepthMode; VPBlockPtr csVPBlockPtr; UInt32 csPageCount;
    VideoDeviceType csDeviceType; UInt32 csDepthFlags;
} VDVideoParametersInfoRec;
typedef VDVideoParametersInfoRec *VDVideoParametersInfoPtr;
typedef struct VDGammaInfoRec {
    GammaTableID csLastGammaID, csNextGammaID; Ptr csGammaPtr; uintptr_t csReserved;
} VDGammaInfoRec;
typedef VDGammaInfoRec *VDGammaInfoPtr;
typedef struct VDGetGammaListRec {
    GammaTableID csPreviousGammaTableID, csGammaTableID; UInt32 csGammaTableSize; char *csGammaTableName;
} VDGetGammaListRec;
typedef VDGetGammaListRec *VDGetGammaListPtr;
typedef struct VDRetrieveGammaRec { GammaTableID csGammaTableID; GammaTbl *csGammaTablePtr; } VDRetrieveGammaRec;
typedef VDRetrieveGammaRec *VDRetrieveGammaPtr;
typedef struct VDSetHardwareCursorRec { void *csCursorRef; UInt32 csReserved1,
    csReserved2; } VDSetHardwareCursorRec;
typedef VDSetHardwareCursorRec *VDSetHardwareCursorPtr;
typedef struct VDDrawHardwareCursorRec {
    SInt32 csCursorX, csCursorY; UInt32 csCursorVisible, csReserved1, csReserved2;
} VDDrawHardwareCursorRec;
typedef VDDrawHardwareCursorRec *VDDrawHardwareCursorPtr;
typedef struct VDSupportsHardwareCursorRec {
    UInt32 csSupportsHardwareCursor, csReserved1, csReserved2;
} VDSupportsHardwareCursorRec;
typedef VDSupportsHardwareCursorRec *VDSupportsHardwareCursorPtr;
typedef struct VDHardwareCursorDrawStateRec {
    SInt32 csCursorX, csCursorY; UInt32 csCursorVisible, csCursorSet, csReserved1, csReserved2;
} VDHardwareCursorDrawStateRec;
typedef VDHardwareCursorDrawStateRec *VDHardwareCursorDrawStatePtr;
typedef struct VDConvolutionInfoRec {
    DisplayModeID csDisplayModeID; DepthMode csDepthMode; UInt32 csPage, csFlags, csReserved;
} VDConvolutionInfoRec;
typedef VDConvolutionInfoRec *VDConvolutionInfoPtr;
typedef struct VDPowerStateRec {
    UInt32 powerState, powerFlags; uintptr_t powerReserved1, powerReserved2;
} VDPowerStateRec;
typedef VDPowerStateRec *VDPowerStatePtr;
typedef struct VDPrivateSelectorDataRec {
    LogicalAddress privateParameters; ByteCount privateParametersSize; LogicalAddress privateResults;
    ByteCount privateResultsSize;
} VDPrivateSelectorDataRec;
typedef struct VDPrivateSelectorRec { UInt32 reserved; VDPrivateSelectorDataRec data[1]; } VDPrivateSelectorRec;
typedef struct VDDDCBlockRec {
    UInt32 ddcBlockNumber; ResType ddcBlockType; UInt32 ddcFlags, ddcReserved; Byte ddcBlockData[128];
} VDDDCBlockRec;
typedef VDDDCBlockRec *VDDDCBlockPtr;
enum {
    kSyncInterlaceMask = 128, kSyncAnalogCompositeMask = 0, kSyncAnalogCompositeSerrateMask = 4,
    kSyncAnalogCompositeRGBSyncMask = 2, kSyncAnalogBipolarMask = 8, kSyncAnalogBipolarSerrateMask = 4,
    kSyncAnalogBipolarSRGBSyncMask = 2, kSyncDigitalCompositeMask = 16, kSyncDigitalCompositeSerrateMask = 4,
    kSyncDigitalCompositeMatchHSyncMask = 4, kSyncDigitalSeperateMask = 24, kSyncDigitalVSyncPositiveMask = 4,
    kSyncDigitalHSyncPositiveMask = 2,
};
typedef struct VDDisplayTimingRangeRec {
    UInt32 csRangeSize, csRangeType, csRangeVersion, csRangeReserved, csRangeBlockIndex, csRangeGroup;
    UInt32 csRangeBlockCount, csRangeFlags; UInt64 csMinPixelClock, csMaxPixelClock;
    UInt32 csMaxPixelError, csTimingRangeSyncFlags, csTimingRangeSignalLevels, csTimingRangeSupportedSignalConfigs;
    UInt32 csMinFrameRate, csMaxFrameRate, csMinLineRate, csMaxLineRate, csMaxHorizontalTotal, csMaxVerticalTotal;
    UInt32 csMaxTotalReserved1, csMaxTotalReserved2;
    UInt8 csCharSizeHorizontalActive, csCharSizeHorizontalBlanking, csCharSizeHorizontalSyncOffset;
    UInt8 csCharSizeHorizontalSyncPulse, csCharSizeVerticalActive, csCharSizeVerticalBlanking;
    UInt8 csCharSizeVerticalSyncOffset, csCharSizeVerticalSyncPulse, csCharSizeHorizontalBorderLeft;
    UInt8 csCharSizeHorizontalBorderRight, csCharSizeVerticalBorderTop, csCharSizeVerticalBorderBottom;
    UInt8 csCharSizeHorizontalTotal, csCharSizeVerticalTotal; UInt16 csCharSizeReserved1;
    UInt32 csMinHorizontalActiveClocks, csMaxHorizontalActiveClocks, csMinHorizontalBlankingClocks;
    UInt32 csMaxHorizontalBlankingClocks, csMinHorizontalSyncOffsetClocks, csMaxHorizontalSyncOffsetClocks;
    UInt32 csMinHorizontalPulseWidthClocks, csMaxHorizontalPulseWidthClocks, csMinVerticalActiveClocks;
    UInt32 csMaxVerticalActiveClocks, csMinVerticalBlankingClocks, csMaxVerticalBlankingClocks;
    UInt32 csMinVerticalSyncOffsetClocks, csMaxVerticalSyncOffsetClocks, csMinVerticalPulseWidthClocks;
    UInt32 csMaxVerticalPulseWidthClocks, csMinHorizontalBorderLeft, csMaxHorizontalBorderLeft;
    UInt32 csMinHorizontalBorderRight, csMaxHorizontalBorderRight, csMinVerticalBorderTop, csMaxVerticalBorderTop;
    UInt32 csMinVerticalBorderBottom, csMaxVerticalBorderBottom, csMaxNumLinks, csMinLink0PixelClock;
    UInt32 csMaxLink0PixelClock, csMinLink1PixelClock, csMaxLink1PixelClock, csReserved6, csReserved7, csReserved8;
} VDDisplayTimingRangeRec;
typedef VDDisplayTimingRangeRec *VDDisplayTimingRangePtr;
enum { kDMSModeReady = 0, kDMSModeNotReady, kDMSModeFree };
enum {
    kTimingChangeRestrictedErr = -10930, kVideoI2CReplyPendingErr = -10931, kVideoI2CTransactionErr = -10932,
    kVideoI2CBusyErr = -10933, kVideoI2CTransactionTypeErr = -10934, kVideoBufferSizeErr = -10935,
    kVideoCannotMirrorErr = -10936,
};
enum {
    kRangeSupportsSignal_0700_0300_Bit = 0, kRangeSupportsSignal_0714_0286_Bit, kRangeSupportsSignal_1000_0400_Bit,
    kRangeSupportsSignal_0700_0000_Bit, kRangeSupportsSignal_0700_0300_Mask = 1,
    kRangeSupportsSignal_0714_0286_Mask, kRangeSupportsSignal_1000_0400_Mask = 4,
    kRangeSupportsSignal_0700_0000_Mask = 8,
};
enum {
    kDigitalSignalBit = 0, kAnalogSetupExpectedBit, kInterlacedCEA861SyncModeBit, kDigitalSignalMask = 1,
    kAnalogSetupExpectedMask, kInterlacedCEA861SyncModeMask = 4,
};
enum {
    kAnalogSignalLevel_0700_0300 = 0, kAnalogSignalLevel_0714_0286, kAnalogSignalLevel_1000_0400,
    kAnalogSignalLevel_0700_0000,
};
enum {
    kRangeSupportsSeperateSyncsBit = 0, kRangeSupportsSyncOnGreenBit, kRangeSupportsCompositeSyncBit,
    kRangeSupportsVSyncSerrationBit, kRangeSupportsSeperateSyncsMask = 1, kRangeSupportsSyncOnGreenMask,
    kRangeSupportsCompositeSyncMask = 4, kRangeSupportsVSyncSerrationMask = 8,
};
enum { kSyncPositivePolarityBit = 0, kSyncPositivePolarityMask };
typedef struct VDDetailedTimingRec {
    UInt32 csTimingSize, csTimingType, csTimingVersion, csTimingReserved; DisplayModeID csDisplayModeID;
    UInt32 csDisplayModeSeed, csDisplayModeState, csDisplayModeAlias, csSignalConfig, csSignalLevels;
    UInt64 csPixelClock, csMinPixelClock, csMaxPixelClock;
    UInt32 csHorizontalActive, csHorizontalBlanking, csHorizontalSyncOffset, csHorizontalSyncPulseWidth;
    UInt32 csVerticalActive, csVerticalBlanking, csVerticalSyncOffset, csVerticalSyncPulseWidth;
    UInt32 csHorizontalBorderLeft, csHorizontalBorderRight, csVerticalBorderTop, csVerticalBorderBottom;
    UInt32 csHorizontalSyncConfig, csHorizontalSyncLevel, csVerticalSyncConfig, csVerticalSyncLevel, csNumLinks;
    UInt32 csReserved2, csReserved3, csReserved4, csReserved5, csReserved6, csReserved7, csReserved8;
} VDDetailedTimingRec;
typedef VDDetailedTimingRec *VDDetailedTimingPtr;
enum {
    kScaleStretchOnlyMask = 1, kScaleCanUpSamplePixelsMask, kScaleCanDownSamplePixelsMask = 4,
    kScaleCanScaleInterlacedMask = 8, kScaleCanSupportInsetMask = 16, kScaleCanRotateMask = 32,
    kScaleCanBorderInsetOnlyMask = 64,
};
enum {
    kScaleStretchToFitMask = 1, kScaleRotateFlagsMask = 240, kScaleSwapAxesMask = 16, kScaleInvertXMask = 32,
    kScaleInvertYMask = 64, kScaleRotate0Mask = 0, kScaleRotate90Mask = 48, kScaleRotate180Mask = 96,
    kScaleRotate270Mask = 80,
};
typedef UInt32 VDClutBehavior; typedef VDClutBehavior *VDClutBehaviorPtr;
enum { kSetClutAtSetEntries = 0, kSetClutAtVBL };
typedef struct VDCommunicationRec {
    SInt32 csBusID; UInt32 csCommFlags, csMinReplyDelay, csReserved2, csSendAddress, csSendType;
    LogicalAddress csSendBuffer; ByteCount csSendSize; UInt32 csReplyAddress, csReplyType;
    LogicalAddress csReplyBuffer; ByteCount csReplySize; UInt32 csReserved3, csReserved4, csReserved5, csReserved6;
} VDCommunicationRec;
typedef VDCommunicationRec *VDCommunicationPtr;
typedef struct VDCommunicationInfoRec {
    SInt32 csBusID; UInt32 csBusType; SInt32 csMinBus, csMaxBus;
    UInt32 csSupportedTypes, csSupportedCommFlags, csReserved2, csReserved3, csReserved4, csReserved5, csReserved6;
    UInt32 csReserved7;
} VDCommunicationInfoRec;
typedef VDCommunicationInfoRec *VDCommunicationInfoPtr;
typedef struct VDScalerRec {
    UInt32 csScalerSize, csScalerVersion, csReserved1, csReserved2; DisplayModeID csDisplayModeID;
    UInt32 csDisplayModeSeed, csDisplayModeState, csReserved3, csScalerFlags, csHorizontalPixels, csVerticalPixels;
    UInt32 csHorizontalInset, csVerticalInset, csReserved6, csReserved7, csReserved8;
} VDScalerRec;
typedef VDScalerRec *VDScalerPtr;
typedef struct VDScalerInfoRec {
    UInt32 csScalerInfoSize, csScalerInfoVersion, csReserved1, csReserved2, csScalerFeatures;
    UInt32 csMaxHorizontalPixels, csMaxVerticalPixels, csReserved3, csReserved4, csReserved5, csReserved6;
    UInt32 csReserved7;
} VDScalerInfoRec;
typedef VDScalerInfoRec *VDScalerInfoPtr;
enum {
    kMirrorSameDepthOnlyMirrorMask = 1, kMirrorSameSizeOnlyMirrorMask, kMirrorSameTimingOnlyMirrorMask = 4,
    kMirrorCommonGammaMask = 8,
};
enum {
    kMirrorCanMirrorMask = 1, kMirrorAreMirroredMask, kMirrorUnclippedMirrorMask = 4,
    kMirrorHAlignCenterMirrorMask = 8, kMirrorVAlignCenterMirrorMask = 16, kMirrorCanChangePixelFormatMask = 32,
    kMirrorCanChangeTimingMask = 64, kMirrorClippedMirrorMask = 128,
};
typedef struct VDMirrorRec {
    UInt32 csMirrorSize, csMirrorVersion; RegEntryID csMirrorRequestID, csMirrorResultID;
    UInt32 csMirrorFeatures, csMirrorSupportedFlags, csMirrorFlags, csReserved1, csReserved2, csReserved3;
    UInt32 csReserved4, csReserved5;
} VDMirrorRec;
typedef VDMirrorRec *VDMirrorPtr;
typedef struct VDConfigurationRec {
    UInt32 csConfigFeature, csConfigSupport; uintptr_t csConfigValue, csReserved1, csReserved2;
} VDConfigurationRec;
typedef VDConfigurationRec *VDConfigurationPtr;
enum { kDVIPowerSwitchFeature = 1, kDVIPowerSwitchSupportMask = 1, kDVIPowerSwitchActiveMask = 1 };
typedef struct VDConfigurationFeatureListRec {
    OSType *csConfigFeatureList; ItemCount csNumConfigFeatures; uintptr_t csReserved1, csReserved2;
} VDConfigurationFeatureListRec;
typedef VDConfigurationFeatureListRec *VDConfigurationFeatureListRecPtr;
#endif

/* IONDRVSupport */
#ifndef __IONDRVSUPPORT__
#define __IONDRVSUPPORT__
#define kIONDRVIgnoreKey "AAPL,iokit-ignore-ndrv"
#define kIONDRVForXKey "AAPL,iokit-ndrv"
typedef struct IOTVector { void *pc; UInt32 toc; } IOTVector;
#endif

/* IONDRVFramebuffer */
#ifndef _IOKIT_IONDRVFRAMEBUFFER_H
#define _IOKIT_IONDRVFRAMEBUFFER_H
#define kIONDRVDisableKey "AAPL,disable-ndrv"
#ifdef __cplusplus
class IONDRVFramebuffer : public IOFramebuffer {
    OSDeclareDefaultStructors(IONDRVFramebuffer)
public:
    struct ExpansionData { };
private:
    virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
    virtual unsigned long powerStateForDomainState(IOPMPowerFlags); virtual IOReturn checkDriver();
    virtual UInt32 iterateAllModes(IODisplayModeID *);
    virtual IOReturn getResInfoForMode(IODisplayModeID, IODisplayModeInformation *);
    virtual IOReturn getResInfoForArbMode(IODisplayModeID, IODisplayModeInformation *);
    virtual IOReturn validateDisplayMode(IODisplayModeID, IOOptionBits, VDDetailedTimingRec **);
    virtual IOReturn setDetailedTiming(IODisplayModeID, IOOptionBits, void *, IOByteCount);
    virtual void getCurrentConfiguration();
protected:
    ExpansionData *reserved; IOService *fNub; class IONDRV *fNdrv; IODisplayModeID currentDisplayMode;
    IOIndex currentDepth, currentPage; UInt8 __reservedE; IOPhysicalAddress __resv_was_physicalFramebuffer;
    IOMemoryDescriptor *vramRange; UInt8 gammaWidth, __reservedD, lastGrayMode; VDClutBehavior lastClutSetting;
    UInt8 __reservedC; bool consoleDevice; UInt32 powerState, ndrvState; SInt32 ndrvEnter; OSArray *detailedTimings;
    UInt32 detailedTimingsSeed; UInt32 *detailedTimingsCurrent; IODeviceMemory *vramMemory;
    VDResolutionInfoRec cachedVDResolution; struct _VSLService *vslServices; UInt32 accessFlags;
    unsigned int shouldDoI2CPower : 1, online : 1, avJackState : 1, grayMode : 1, platformSleep : 1;
    unsigned int forceReadEDID : 1, supportsProbe : 1, __reservedB : 25; IOService *fDevice; UInt32 __reservedA[29];
public:
    virtual IOReturn doDriverIO(UInt32, void *, UInt32, UInt32); virtual IOReturn doControl(UInt32, void *);
    virtual IOReturn doStatus(UInt32, void *); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual void free();
    virtual IOReturn setProperties(OSObject *); virtual IOReturn requestProbe(IOOptionBits);
    virtual IOReturn enableController();
    virtual IODeviceMemory *makeSubRange(IOPhysicalAddress64, IOPhysicalLength64);
    virtual IODeviceMemory *getApertureRange(IOPixelAperture); virtual IODeviceMemory *getVRAMRange();
    virtual IODeviceMemory *findVRAM(); virtual bool isConsoleDevice();
    virtual const IOTVector *undefinedSymbolHandler(const char *, const char *);
    virtual const char *getPixelFormats(); virtual IOItemCount getDisplayModeCount();
    virtual IOReturn getDisplayModes(IODisplayModeID *);
    virtual IOReturn getInformationForDisplayMode(IODisplayModeID, IODisplayModeInformation *);
    virtual UInt64 getPixelFormatsForDisplayMode(IODisplayModeID, IOIndex);
    virtual IOReturn getPixelInformation(IODisplayModeID, IOIndex, IOPixelAperture, IOPixelInformation *);
    virtual IOReturn setupForCurrentConfig(); virtual IOReturn getCurrentDisplayMode(IODisplayModeID *, IOIndex *);
    virtual IOReturn setDisplayMode(IODisplayModeID, IOIndex);
    virtual IOReturn setApertureEnable(IOPixelAperture, IOOptionBits);
    virtual IOReturn setStartupDisplayMode(IODisplayModeID, IOIndex);
    virtual IOReturn getStartupDisplayMode(IODisplayModeID *, IOIndex *);
    virtual IOReturn setCLUTWithEntries(IOColorEntry *, UInt32, UInt32, IOOptionBits);
    virtual IOReturn setGammaTable(UInt32, UInt32, UInt32, void *, bool);
    virtual IOReturn setGammaTable(UInt32, UInt32, UInt32, void *);
    virtual IOReturn getTimingInfoForDisplayMode(IODisplayModeID, IOTimingInformation *);
    virtual IOReturn validateDetailedTiming(void *, IOByteCount); virtual IOReturn setDetailedTimings(OSArray *);
    virtual IOReturn setAttribute(IOSelect, uintptr_t); virtual IOReturn getAttribute(IOSelect, uintptr_t *);
    virtual IOItemCount getConnectionCount();
    virtual IOReturn getAttributeForConnection(IOIndex, IOSelect, uintptr_t *);
    virtual IOReturn setAttributeForConnection(IOIndex, IOSelect, uintptr_t);
    virtual IOReturn getAppleSense(IOIndex, UInt32 *, UInt32 *, UInt32 *, UInt32 *);
    virtual IOReturn connectFlags(IOIndex, IODisplayModeID, IOOptionBits *); virtual bool hasDDCConnect(IOIndex);
    virtual IOReturn getDDCBlock(IOIndex, UInt32, IOSelect, IOOptionBits, UInt8 *, IOByteCount *);
    virtual IOReturn registerForInterruptType(IOSelect, IOFBInterruptProc, OSObject *, void *, void **);
    virtual IOReturn unregisterInterrupt(void *); virtual IOReturn setInterruptState(void *, UInt32);
    virtual IOReturn setCursorImage(void *); virtual IOReturn setCursorState(SInt32, SInt32, bool);
    virtual IOReturn doI2CRequest(UInt32, IOI2CBusTiming *, IOI2CRequest *);
    static OSStatus VSLNewInterruptService(void *, UInt32, _VSLService **);
    static OSStatus VSLDisposeInterruptService(_VSLService *); static OSStatus VSLDoInterruptService(_VSLService *);
    static Boolean VSLPrepareCursorForHardwareCursor(void *, IOHardwareCursorDescriptor *, IOHardwareCursorInfo *);
    NK_MEMBERS(IONDRVFramebuffer)
};
#endif
#endif

/* IONDRVLibraries */
#ifndef __IONDRVLIBRARIES__
#define __IONDRVLIBRARIES__
#define kAAPLRegEntryIDKey "AAPL,RegEntryID"
#define nil NULL
enum {
    nrLockedErr = -2536, nrNotEnoughMemoryErr = -2537, nrInvalidNodeErr = -2538, nrNotFoundErr = -2539,
    nrNotCreatedErr = -2540, nrNameErr = -2541, nrNotSlotDeviceErr = -2542, nrDataTruncatedErr = -2543,
    nrPowerErr = -2544, nrPowerSwitchAbortErr = -2545, nrTypeMismatchErr = -2546, nrNotModifiedErr = -2547,
    nrOverrunErr = -2548, nrResultCodeBase = -2549, nrPathNotFound = -2550, nrPathBufferTooSmall = -2551,
    nrInvalidEntryIterationOp = -2552, nrPropertyAlreadyExists = -2553, nrIterationDone = -2554,
    nrExitedIteratorScope = -2555, nrTransactionAborted = -2556, gestaltUndefSelectorErr = -5551,
};
enum { kNVRAMProperty = 32 };
#ifdef __cplusplus
__BEGIN_DECLS
IOReturn _IONDRVLibrariesInitialize(IOService *); IOReturn _IONDRVLibrariesFinalize(IOService *);
__END_DECLS
#endif
typedef void *RegPropertyValue; typedef UInt32 RegPropertyValueSize;
enum { kRegCStrMaxEntryNameLength = 47 };
typedef char RegCStrEntryName; typedef char *RegCStrEntryNamePtr; typedef char RegCStrEntryNameBuf[48];
typedef char RegCStrPathName; typedef UInt32 RegPathNameSize;
enum { kRegPathNameSeparator = 58, kRegEntryNameTerminator = 0, kRegPathNameTerminator = 0 };
enum { kRegMaximumPropertyNameLength = 31, kRegPropertyNameTerminator = 0 };
typedef char RegPropertyNameBuf[32]; typedef char RegPropertyName; typedef char *RegPropertyNamePtr;
enum { kRegMaxPropertyNameLength = 31 };
typedef UInt32 RegIterationOp; typedef RegIterationOp RegEntryIterationOp;
enum {
    kRegIterRoot = 2, kRegIterParents, kRegIterChildren, kRegIterSubTrees, kRegIterDescendants = 5, kRegIterSibling,
    kRegIterContinue = 1,
};
typedef UInt32 RegModifiers; typedef RegModifiers RegEntryModifiers; typedef RegModifiers RegPropertyModifiers;
enum {
    kRegNoModifiers = 0, kRegUniversalModifierMask = 0xffff, kRegNameSpaceModifierMask = 0xff0000,
    kRegModifierMask = 0xff000000,
};
enum { kRegPropertyValueIsSavedToNVRAM = 32, kRegPropertyValueIsSavedToDisk = 64 };
typedef size_t Size;
#ifdef __cplusplus
typedef IORegistryIterator *RegEntryIter; typedef OSIterator *RegPropertyIter;
#endif
__BEGIN_DECLS
OSStatus RegistryEntryIDCopy(const RegEntryID *, RegEntryID *); OSStatus RegistryEntryIDInit(RegEntryID *);
Boolean RegistryEntryIDCompare(const RegEntryID *, const RegEntryID *);
OSStatus RegistryPropertyGetSize(const RegEntryID *, const RegPropertyName *, RegPropertyValueSize *);
OSStatus RegistryPropertyGet(const RegEntryID *, const RegPropertyName *, void *, RegPropertyValueSize *);
OSStatus RegistryPropertyCreate(const RegEntryID *, const RegPropertyName *, const void *, RegPropertyValueSize);
OSStatus RegistryPropertyDelete(const RegEntryID *, const RegPropertyName *);
OSStatus RegistryPropertySet(const RegEntryID *, const RegPropertyName *, const void *, RegPropertyValueSize);
OSStatus RegistryPropertyGetMod(const RegEntryID *, const RegPropertyName *, RegPropertyModifiers *);
OSStatus RegistryPropertySetMod(const RegEntryID *, const RegPropertyName *, RegPropertyModifiers);
__END_DECLS
#ifdef __cplusplus
__BEGIN_DECLS
OSStatus RegistryPropertyIterateCreate(const RegEntryID *, RegPropertyIter *);
OSStatus RegistryPropertyIterateDispose(RegPropertyIter *);
OSStatus RegistryPropertyIterate(RegPropertyIter *, RegPropertyName *, Boolean *);
OSStatus RegistryEntryIterateCreate(RegEntryIter *); OSStatus RegistryEntryIterateDispose(RegEntryIter *);
OSStatus RegistryEntryIterate(RegEntryIter *, RegEntryIterationOp, RegEntryID *, Boolean *);
__END_DECLS
#endif
__BEGIN_DECLS
OSStatus RegistryCStrEntryToName(const RegEntryID *, RegEntryID *, RegCStrEntryName *, Boolean *);
OSStatus RegistryCStrEntryLookup(const RegEntryID *, const RegCStrPathName *, RegEntryID *);
OSStatus RegistryEntryIDDispose(RegEntryID *);
__END_DECLS
enum {
    paramErr = -50, noHardwareErr = -200, notEnoughHardwareErr = -201, userCanceledErr = -128, qErr = -1,
    vTypErr = -2, corErr = -3, unimpErr = -4, SlpTypeErr = -5, seNoDB = -8, controlErr = -17, statusErr = -18,
    readErr = -19, writErr = -20, badUnitErr = -21, unitEmptyErr = -22, openErr = -23, closErr = -24,
    dRemovErr = -25, dInstErr = -26, badCksmErr = -69,
};
enum {
    durationMicrosecond = -1, durationMillisecond = 1, durationSecond = 0x3e8, durationMinute = 0xea60,
    durationHour = 0x36ee80, durationDay = 0x5265c00, durationNoWait = 0, durationForever = 0x7fffffff,
};
enum { clutType = 0, fixedType, directType, RGBDirect = 16 };
typedef UInt32 *UInt32Ptr; typedef struct IOHardwareCursorDescriptor HardwareCursorDescriptorRec;
typedef HardwareCursorDescriptorRec *HardwareCursorDescriptorPtr;
typedef struct IOHardwareCursorInfo HardwareCursorInfoRec; typedef HardwareCursorInfoRec *HardwareCursorInfoPtr;
typedef ResType InterruptServiceType; typedef struct _VSLService *InterruptServiceIDType;
typedef InterruptServiceIDType *InterruptServiceIDPtr;
enum {
    kVBLInterruptServiceType = 0x76626c20, kHBLInterruptServiceType = 0x68626c20,
    kFrameInterruptServiceType = 0x6672616d, kConnectInterruptServiceType = 0x64636920,
    kFBConnectInterruptServiceType = 0x64636920, kFBChangedInterruptServiceType = 0x63686e67,
    kFBOfflineInterruptServiceType = 0x72656d76, kFBOnlineInterruptServiceType = 0x61646420,
};
enum { kVSLClamshellStateGestaltType = 0x636c616d };
__BEGIN_DECLS
OSErr VSLNewInterruptService(RegEntryID *, InterruptServiceType, InterruptServiceIDPtr);
OSErr VSLDisposeInterruptService(InterruptServiceIDType); OSErr VSLDoInterruptService(InterruptServiceIDType);
Boolean VSLPrepareCursorForHardwareCursor(void *, IOHardwareCursorDescriptor *, IOHardwareCursorInfo *);
__END_DECLS
enum { developStage = 32, alphaStage = 64, betaStage = 96, finalStage = 128 };
typedef struct OpaqueIOCommandID *IOCommandID; typedef UInt32 IOCommandKind; typedef UInt32 IOCommandCode;
#endif

#endif
