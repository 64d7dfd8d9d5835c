/* Graphics: framebuffers, displays, accelerators.

   Long by IOGraphicsTypes, where modes, attributes and what they carry are listed one by one. Sections are named after
   the real headers, each behind what it needs. */
#ifndef NK_GRAPHICS_H
#define NK_GRAPHICS_H

#include <nk/graphics_types.h>
#include <nk/i2c.h>
#include <nk/pci.h>

#define IOACCEL_SIZEOF_DEVICE_REGION(region) (sizeof(IOAccelDeviceRegion) + (region)->num_rects * sizeof(IOAccelBounds))
#define IO_FOUR_CHAR_CODE(c) (c)
typedef SInt32 OSSpinLock;

struct IOFBController; struct StdFBShmem_t; struct _IOBlitMemory;

#ifdef __cplusplus
class IOFramebuffer; class IOBufferMemoryDescriptor; class IOFramebufferUserClient; class IODisplay;
class IODisplayWrangler;
#endif

/* IOAccelClientConnect */
#ifndef _IOACCEL_CLIENT_CONNECT_H
#define _IOACCEL_CLIENT_CONNECT_H
#define kIOAcceleratorClassName "IOAccelerator"
enum eIOAcceleratorClientTypes {
    kIOAccelSurfaceClientType = 0, kIOAccelNumClientTypes, kIOAccelSurface2ClientType = 32,
};
#endif

/* IOAccelTypes */
#ifndef _IOACCEL_TYPES_H
#define _IOACCEL_TYPES_H
#define IOACCEL_TYPES_REV 12
typedef struct IOAccelBounds { SInt16 x, y, w, h; } IOAccelBounds;
typedef struct IOAccelSize { SInt16 w, h; } IOAccelSize;
enum { kIOAccelVolatileSurface = 1 };
typedef struct IOAccelSurfaceInformation {
    mach_vm_address_t address[4]; UInt32 rowBytes, width, height, pixelFormat; IOOptionBits flags;
    IOFixed colorTemperature[4]; UInt32 typeDependent[4];
} IOAccelSurfaceInformation;
typedef struct IOAccelSurfaceReadData {
    SInt32 x, y, w, h; mach_vm_address_t client_addr; UInt32 client_row_bytes;
} IOAccelSurfaceReadData;
typedef struct IOAccelSurfaceScaling {
    IOAccelBounds buffer; IOAccelSize source; UInt32 reserved[8];
} IOAccelSurfaceScaling;
typedef SInt32 IOAccelID;
enum { kIOAccelPrivateID = 1 };
#endif

/* IOAccelSurfaceConnect */
#ifndef _IOACCEL_SURFACE_CONNECT_H
#define _IOACCEL_SURFACE_CONNECT_H
typedef struct IOAccelDeviceRegion { UInt32 num_rects; IOAccelBounds bounds, rect[0]; } IOAccelDeviceRegion;
enum eIOAccelSurfaceMemoryTypes { kIOAccelNumSurfaceMemoryTypes = 0 };
enum eIOAccelSurfaceMethods {
    kIOAccelSurfaceReadLockOptions = 0, kIOAccelSurfaceReadUnlockOptions, kIOAccelSurfaceGetState,
    kIOAccelSurfaceWriteLockOptions, kIOAccelSurfaceWriteUnlockOptions, kIOAccelSurfaceRead,
    kIOAccelSurfaceSetShapeBacking, kIOAccelSurfaceSetIDMode, kIOAccelSurfaceSetScale, kIOAccelSurfaceSetShape,
    kIOAccelSurfaceFlush, kIOAccelSurfaceQueryLock, kIOAccelSurfaceReadLock, kIOAccelSurfaceReadUnlock,
    kIOAccelSurfaceWriteLock, kIOAccelSurfaceWriteUnlock, kIOAccelSurfaceControl,
    kIOAccelSurfaceSetShapeBackingAndLength, kIOAccelNumSurfaceMethods,
};
typedef enum eIOAccelSurfaceModeBits {
    kIOAccelSurfaceModeColorDepth1555 = 3, kIOAccelSurfaceModeColorDepth8888, kIOAccelSurfaceModeColorDepthYUV = 6,
    kIOAccelSurfaceModeColorDepthYUV9, kIOAccelSurfaceModeColorDepthYUV12, kIOAccelSurfaceModeColorDepthYUV2,
    kIOAccelSurfaceModeColorDepthBGRA32, kIOAccelSurfaceModeColorDepth2101010 = 15,
    kIOAccelSurfaceModeColorDepthBits = 15, kIOAccelSurfaceModeStereoBit, kIOAccelSurfaceModeWindowedBit = 32,
    kIOAccelSurfaceModeSurface2 = 0x4000, kIOAccelSurfaceModeBeamSync = 0x8000,
} eIOAccelSurfaceModeBits;
typedef enum eIOAccelSurfaceShapeBits {
    kIOAccelSurfaceShapeNone = 0, kIOAccelSurfaceShapeNonBlockingBit, kIOAccelSurfaceShapeNonSimpleBit,
    kIOAccelSurfaceShapeIdentityScaleBit = 4, kIOAccelSurfaceShapeFrameSyncBit = 8,
    kIOAccelSurfaceShapeBeamSyncBit = 16, kIOAccelSurfaceShapeStaleBackingBit = 32,
    kIOAccelSurfaceShapeAssemblyBit = 64, kIOAccelSurfaceShapeWaitEnabledBit = 128,
    kIOAccelSurfaceShapeBlockingBit = 1,
} eIOAccelSurfaceShapeBits;
typedef enum eIOAccelSurfaceStateBits {
    kIOAccelSurfaceStateNone = 0, kIOAccelSurfaceStateIdleBit,
} eIOAccelSurfaceStateBits;
typedef enum eIOAccelSurfaceScaleBits {
    kIOAccelSurfaceBeamSyncSwaps = 1, kIOAccelSurfaceFixedSource, kIOAccelSurfaceFiltering = 240,
    kIOAccelSurfaceFilterDefault = 0, kIOAccelSurfaceFilterNone = 16, kIOAccelSurfaceFilterLinear = 32,
} eIOAccelSurfaceScaleBits;
typedef enum eIOAccelSurfaceLockBits {
    kIOAccelSurfaceLockInBacking = 0, kIOAccelSurfaceLockInAccel, kIOAccelSurfaceLockInDontCare,
    kIOAccelSurfaceLockInMask,
} eIOAccelSurfaceLockBits;
#endif

/* IOAccelerator */
#ifndef _IO_ACCELERATOR_H
#define _IO_ACCELERATOR_H
#ifdef __cplusplus
class IOAccelerator : public IOService {
    OSDeclareDefaultStructors(IOAccelerator)
public:
    static IOReturn createAccelID(IOOptionBits, IOAccelID *);
    static IOReturn retainAccelID(IOOptionBits, IOAccelID); static IOReturn releaseAccelID(IOOptionBits, IOAccelID);
    NK_MEMBERS(IOAccelerator)
};
#endif
#endif

/* IOGraphicsTypes */
#ifndef _IOKIT_IOGRAPHICSTYPES_H
#define _IOKIT_IOGRAPHICSTYPES_H
#define IOGRAPHICSTYPES_REV 71
#define IO1BitIndexedPixels "P"
#define IO2BitIndexedPixels "PP"
#define IO4BitIndexedPixels "PPPP"
#define IO8BitIndexedPixels "PPPPPPPP"
#define IO16BitDirectPixels "-RRRRRGGGGGBBBBB"
#define IO32BitDirectPixels "--------RRRRRRRRGGGGGGGGBBBBBBBB"
#define kIO30BitDirectPixels "--RRRRRRRRRRGGGGGGGGGGBBBBBBBBBB"
#define kIO64BitDirectPixels "-16R16G16B16"
#define kIO16BitFloatPixels "-16FR16FG16FB16"
#define kIO32BitFloatPixels "-32FR32FG32FB32"
#define IOYUV422Pixels "Y4U2V2"
#define IO8BitOverlayPixels "O8"
#define IOPagedPixels "Page1"
#define IO_SampleTypeAlpha 'A'
#define IO_SampleTypeSkip '-'
#define kIOFBSetGammaSyncNotSpecified (-1)
#define kIOFBSetGammaSyncNoSync 0
#define kIOFBSetGammaSyncVerticalBlankSync 1
#define kIODisplayAttributesKey "IODisplayAttributes"
#define kIODisplaySupportsUnderscanKey "IODisplaySupportsUnderscan"
#define kIODisplaySupportsBasicAudioKey "IODisplaySupportsBasicAudio"
#define kIODisplaySupportsYCbCr444Key "IODisplaySupportsYCbCr444"
#define kIODisplaySupportsYCbCr422Key "IODisplaySupportsYCbCr422"
#define kIODisplaySelectedColorModeKey "cmod"
#define IO_DISPLAY_CAN_FILL 0x00000040
#define IO_DISPLAY_CAN_BLIT 0x00000020
#define IO_24BPP_TRANSFER_TABLE_SIZE 256
#define IO_15BPP_TRANSFER_TABLE_SIZE 256
#define IO_8BPP_TRANSFER_TABLE_SIZE 256
#define IO_12BPP_TRANSFER_TABLE_SIZE 256
#define IO_2BPP_TRANSFER_TABLE_SIZE 256
#define STDFB_BM256_TO_BM38_MAP_SIZE 256
#define STDFB_BM38_TO_BM256_MAP_SIZE 256
#define STDFB_BM38_TO_256_WITH_LOGICAL_SIZE 0x140ULL
#define STDFB_4BPS_TO_5BPS_MAP_SIZE 16
#define STDFB_5BPS_TO_4BPS_MAP_SIZE 32
#define kIOFramebufferInfoKey "IOFramebufferInformation"
#define kIOFBWidthKey "IOFBWidth"
#define kIOFBHeightKey "IOFBHeight"
#define kIOFBRefreshRateKey "IOFBRefreshRate"
#define kIOFBFlagsKey "IOFBFlags"
#define kIOFBBytesPerRowKey "IOFBBytesPerRow"
#define kIOFBBytesPerPlaneKey "IOFBBytesPerPlane"
#define kIOFBBitsPerPixelKey "IOFBBitsPerPixel"
#define kIOFBComponentCountKey "IOFBComponentCount"
#define kIOFBBitsPerComponentKey "IOFBBitsPerComponent"
#define kIOFBDetailedTimingsKey "IOFBDetailedTimings"
#define kIOFBTimingRangeKey "IOFBTimingRange"
#define kIOFBScalerInfoKey "IOFBScalerInfo"
#define kIOFBCursorInfoKey "IOFBCursorInfo"
#define kIOFBHDMIDongleROMKey "IOFBHDMIDongleROM"
#define kIOFBHostAccessFlagsKey "IOFBHostAccessFlags"
#define kIOFBMemorySizeKey "IOFBMemorySize"
#define kIOFBNeedsRefreshKey "IOFBNeedsRefresh"
#define kIOFBProbeOptionsKey "IOFBProbeOptions"
#define kIOFBGammaWidthKey "IOFBGammaWidth"
#define kIOFBGammaCountKey "IOFBGammaCount"
#define kIOFBCLUTDeferKey "IOFBCLUTDefer"
#define kIOFBDisplayPortConfigurationDataKey "dpcd-registers"
#define kIOHibernatePreviewActiveKey "IOHibernatePreviewActive"
#define kIOHibernateEFIGfxStatusKey "IOHibernateEFIGfxStatus"
#define kIOFBAVSignalTypeKey "av-signal-type"
#define kIOFBConfigKey "IOFBConfig"
#define kIOFBModesKey "IOFBModes"
#define kIOFBModeIDKey "ID"
#define kIOFBModeDMKey "DM"
#define kIOFBModeTMKey "TM"
#define kIOFBModeAIDKey "AID"
#define kIOFBModeDFKey "DF"
#define kIOFBModePIKey "PI"
#define kIODisplayEDIDKey "IODisplayEDID"
#define kIODisplayEDIDOriginalKey "IODisplayEDIDOriginal"
#define kIODisplayLocationKey "IODisplayLocation"
#define kIODisplayConnectFlagsKey "IODisplayConnectFlags"
#define kIODisplayHasBacklightKey "IODisplayHasBacklight"
#define kIODisplayIsDigitalKey "IODisplayIsDigital"
#define kDisplayBundleKey "DisplayBundle"
#define kAppleDisplayTypeKey "AppleDisplayType"
#define kAppleSenseKey "AppleSense"
#define kIODisplayMCCSVersionKey "IODisplayMCCSVersion"
#define kIODisplayTechnologyTypeKey "IODisplayTechnologyType"
#define kIODisplayUsageTimeKey "IODisplayUsageTime"
#define kIODisplayFirmwareLevelKey "IODisplayFirmwareLevel"
#define kDisplayVendorID "DisplayVendorID"
#define kDisplayProductID "DisplayProductID"
#define kDisplaySerialNumber "DisplaySerialNumber"
#define kDisplaySerialString "DisplaySerialString"
#define kDisplayWeekOfManufacture "DisplayWeekManufacture"
#define kDisplayYearOfManufacture "DisplayYearManufacture"
#define kDisplayProductName "DisplayProductName"
#define kDisplayWhitePointX "DisplayWhitePointX"
#define kDisplayWhitePointY "DisplayWhitePointY"
#define kDisplayRedPointX "DisplayRedPointX"
#define kDisplayRedPointY "DisplayRedPointY"
#define kDisplayGreenPointX "DisplayGreenPointX"
#define kDisplayGreenPointY "DisplayGreenPointY"
#define kDisplayBluePointX "DisplayBluePointX"
#define kDisplayBluePointY "DisplayBluePointY"
#define kDisplayWhiteGamma "DisplayWhiteGamma"
#define kDisplayRedGamma "DisplayRedGamma"
#define kDisplayGreenGamma "DisplayGreenGamma"
#define kDisplayBlueGamma "DisplayBlueGamma"
#define kDisplayGammaChannels "DisplayGammaChannels"
#define kDisplayGammaEntryCount "DisplayGammaEntryCount"
#define kDisplayGammaEntrySize "DisplayGammaEntrySize"
#define kDisplayGammaTable "DisplayGammaTable"
#define kDisplayBrightnessAffectsGamma "DisplayBrightnessAffectsGamma"
#define kDisplayViewAngleAffectsGamma "DisplayViewAngleAffectsGamma"
#define kDisplayCSProfile "DisplayCSProfile"
#define kDisplayHorizontalImageSize "DisplayHorizontalImageSize"
#define kDisplayVerticalImageSize "DisplayVerticalImageSize"
#define kDisplayFixedPixelFormat "DisplayFixedPixelFormat"
#define kDisplaySubPixelLayout "DisplaySubPixelLayout"
#define kDisplaySubPixelConfiguration "DisplaySubPixelConfiguration"
#define kDisplaySubPixelShape "DisplaySubPixelShape"
#define kIODisplayOverrideMatchingKey "IODisplayOverrideMatching"
#define kIODisplayParametersKey "IODisplayParameters"
#define kIODisplayGUIDKey "IODisplayGUID"
#define kIODisplayValueKey "value"
#define kIODisplayMinValueKey "min"
#define kIODisplayMaxValueKey "max"
#define kIODisplayBrightnessProbeKey "brightness-probe"
#define kIODisplayLinearBrightnessProbeKey "linear-brightness-probe"
#define kIODisplayBrightnessKey "brightness"
#define kIODisplayLinearBrightnessKey "linear-brightness"
#define kIODisplayUsableLinearBrightnessKey "usable-linear-brightness"
#define kIODisplayBrightnessFadeKey "brightness-fade"
#define kIODisplayContrastKey "contrast"
#define kIODisplayHorizontalPositionKey "horizontal-position"
#define kIODisplayHorizontalSizeKey "horizontal-size"
#define kIODisplayVerticalPositionKey "vertical-position"
#define kIODisplayVerticalSizeKey "vertical-size"
#define kIODisplayTrapezoidKey "trapezoid"
#define kIODisplayPincushionKey "pincushion"
#define kIODisplayParallelogramKey "parallelogram"
#define kIODisplayRotationKey "rotation"
#define kIODisplayTheatreModeKey "theatre-mode"
#define kIODisplayTheatreModeWindowKey "theatre-mode-window"
#define kIODisplayOverscanKey "oscn"
#define kIODisplayVideoBestKey "vbst"
#define kIODisplaySpeakerVolumeKey "speaker-volume"
#define kIODisplaySpeakerSelectKey "speaker-select"
#define kIODisplayMicrophoneVolumeKey "microphone-volume"
#define kIODisplayAmbientLightSensorKey "ambient-light-sensor"
#define kIODisplayAudioMuteAndScreenBlankKey "audio-mute-and-screen-blank"
#define kIODisplayAudioTrebleKey "audio-treble"
#define kIODisplayAudioBassKey "audio-bass"
#define kIODisplayAudioBalanceLRKey "audio-balance-LR"
#define kIODisplayAudioProcessorModeKey "audio-processor-mode"
#define kIODisplayPowerModeKey "power-mode"
#define kIODisplayManufacturerSpecificKey "manufacturer-specific"
#define kIODisplayPowerStateKey "dsyp"
#define kIODisplayControllerIDKey "IODisplayControllerID"
#define kIODisplayCapabilityStringKey "IODisplayCapabilityString"
#define kIODisplayRedGammaScaleKey "rgsc"
#define kIODisplayGreenGammaScaleKey "ggsc"
#define kIODisplayBlueGammaScaleKey "bgsc"
#define kIODisplayGammaScaleKey "gsc "
#define kIODisplayParametersCommitKey "commit"
#define kIODisplayParametersDefaultKey "defaults"
#define kIODisplayParametersFlushKey "flush"
typedef SInt32 IOIndex; typedef UInt32 IOSelect; typedef UInt32 IOFixed1616; typedef UInt32 IODisplayVendorID;
typedef UInt32 IODisplayProductID; typedef SInt32 IODisplayModeID;
enum { kIODisplayModeIDBootProgrammable = -5, kIODisplayModeIDReservedBase = -2147483648 };
enum { kIOMaxPixelBits = 64 };
typedef char IOPixelEncoding[64];
enum {
    kIOCLUTPixels = 0, kIOFixedCLUTPixels, kIORGBDirectPixels, kIOMonoDirectPixels, kIOMonoInverseDirectPixels,
    kIORGBSignedDirectPixels, kIORGBSignedFloatingPointPixels,
};
typedef struct IOPixelInformation {
    UInt32 bytesPerRow, bytesPerPlane, bitsPerPixel, pixelType, componentCount, bitsPerComponent;
    UInt32 componentMasks[16]; IOPixelEncoding pixelFormat; UInt32 flags, activeWidth, activeHeight, reserved[2];
} IOPixelInformation;
typedef UInt32 IOAppleTimingID;
typedef struct IODisplayModeInformation {
    UInt32 nominalWidth, nominalHeight; IOFixed1616 refreshRate; IOIndex maxDepthIndex; UInt32 flags;
    UInt16 imageWidth, imageHeight; UInt32 reserved[3];
} IODisplayModeInformation;
enum {
    kDisplayModeSafetyFlags = 7, kDisplayModeAlwaysShowFlag, kDisplayModeNeverShowFlag = 128,
    kDisplayModeNotResizeFlag = 16, kDisplayModeRequiresPanFlag = 32, kDisplayModeInterlacedFlag = 64,
    kDisplayModeSimulscanFlag = 0x100, kDisplayModeBuiltInFlag = 0x400, kDisplayModeNotPresetFlag = 0x200,
    kDisplayModeStretchedFlag = 0x800, kDisplayModeNotGraphicsQualityFlag = 0x1000,
    kDisplayModeValidateAgainstDisplay = 0x2000, kDisplayModeTelevisionFlag = 0x100000,
    kDisplayModeValidForMirroringFlag = 0x200000, kDisplayModeAcceleratorBackedFlag = 0x400000,
    kDisplayModeValidForHiResFlag = 0x800000, kDisplayModeValidForAirPlayFlag = 0x1000000,
    kDisplayModeNativeFlag = 0x2000000,
};
enum { kDisplayModeValidFlag = 1, kDisplayModeSafeFlag, kDisplayModeDefaultFlag = 4 };
enum {
    kFramebufferSupportsCopybackCache = 0x10000, kFramebufferSupportsWritethruCache = 0x20000,
    kFramebufferSupportsGammaCorrection = 0x40000, kFramebufferDisableAltivecAccess = 0x80000,
};
typedef IOIndex IOPixelAperture;
enum { kIOFBSystemAperture = 0 };
typedef UInt16 IOColorComponent;
typedef struct IOColorEntry { UInt16 index; IOColorComponent red, green, blue; } IOColorEntry;
enum { kSetCLUTByValue = 1, kSetCLUTImmediately, kSetCLUTWithLuminance = 4 };
enum {
    kIOPowerStateAttribute = 0x70777273, kIOPowerAttribute = 0x706f7772, kIODriverPowerAttribute = 0x64706f77,
    kIOHardwareCursorAttribute = 0x63727372, kIOMirrorAttribute = 0x6d697272,
    kIOMirrorDefaultAttribute = 0x6d726466, kIOCapturedAttribute = 0x63617064,
    kIOCursorControlAttribute = 0x63727363, kIOSystemPowerAttribute = 0x73707772,
    kIOWindowServerActiveAttribute = 0x77737276, kIOVRAMSaveAttribute = 0x76727376,
    kIODeferCLUTSetAttribute = 0x76636c74, kIOClamshellStateAttribute = 0x636c616d,
    kIOFBDisplayPortTrainingAttribute = 0x64707461, kIOFBDisplayState = 0x64737474,
    kIOFBVariableRefreshRate = 0x7672723f, kIOFBLimitHDCPAttribute = 0x68646370,
    kIOFBLimitHDCPStateAttribute = 0x73484443, kIOFBStop = 0x73746f70, kIOFBRedGammaScaleAttribute = 0x67736c72,
    kIOFBGreenGammaScaleAttribute = 0x67736c67, kIOFBBlueGammaScaleAttribute = 0x67736c62,
    kIOFBHDRMetaDataAttribute = 0x6864726d, kIOBuiltinPanelPowerAttribute = 0x706e6c70,
};
enum {
    kIOFBHDCPLimit_AllowAll = 0, kIOFBHDCPLimit_NoHDCP1x, kIOFBHDCPLimit_NoHDCP20Type0,
    kIOFBHDCPLimit_NoHDCP20Type1 = 4,
};
typedef struct IOFBHDRMetaDataV1 {
    uint16_t displayPrimary_X0, displayPrimary_Y0, displayPrimary_X1, displayPrimary_Y1, displayPrimary_X2;
    uint16_t displayPrimary_Y2, displayPrimary_X, displayPrimary_Y, desiredLuminance_Max, desiredLuminance_Min;
    uint16_t desiredLightLevel_Avg, desiredLightLevel_Max; uint64_t __reservedA[5];
} IOFBHDRMetaDataV1;
typedef union IOFBHDRMetaData { IOFBHDRMetaDataV1 v1; } IOFBHDRMetaData;
enum {
    kIOFBDisplayState_AlreadyActive = 1, kIOFBDisplayState_RestoredProfile, kIOFBDisplayState_PipelineBlack = 4,
    kIOFBDisplayState_Mask = 7,
};
enum {
    kIOWSAA_Unaccelerated = 0, kIOWSAA_Accelerated, kIOWSAA_From_Accelerated, kIOWSAA_To_Accelerated, kIOWSAA_Sleep,
    kIOWSAA_Hibernate = 4, kIOWSAA_DriverOpen, kIOWSAA_StateMask = 15, kIOWSAA_Transactional,
    kIOWSAA_DeferStart = 0x100, kIOWSAA_DeferEnd = 0x200, kIOWSAA_NonConsoleDevice = 0x400,
    kIOWSAA_Reserved = 0xf0000000,
};
enum {
    kIOFBNS_Rendezvous = 0x87654321, kIOFBNS_MessageMask = 15, kIOFBNS_Sleep = 0, kIOFBNS_Wake, kIOFBNS_Doze,
    kIOFBNS_Dim, kIOFBNS_UnDim, kIOFBNS_DisplayStateMask = 0xf00, kIOFBNS_DisplayStateShift = 8,
    kIOFBNS_GenerationMask = 0x7fff0000, kIOFBNS_GenerationShift = 16,
};
enum { kIOMirrorIsPrimary = 0x80000000, kIOMirrorHWClipped = 0x40000000, kIOMirrorIsMirrored = 0x20000000 };
enum { kIOMirrorDefault = 1, kIOMirrorForced };
typedef struct IODetailedTimingInformationV1 {
    UInt32 pixelClock, horizontalActive, horizontalBlanking, horizontalBorder, horizontalSyncOffset;
    UInt32 horizontalSyncWidth, verticalActive, verticalBlanking, verticalBorder, verticalSyncOffset;
    UInt32 verticalSyncWidth;
} IODetailedTimingInformationV1;
typedef struct IODetailedTimingInformationV2 {
    UInt32 __reservedA[3], horizontalScaledInset, verticalScaledInset, scalerFlags, horizontalScaled;
    UInt32 verticalScaled, signalConfig, signalLevels; UInt64 pixelClock, minPixelClock, maxPixelClock;
    UInt32 horizontalActive, horizontalBlanking, horizontalSyncOffset, horizontalSyncPulseWidth, verticalActive;
    UInt32 verticalBlanking, verticalSyncOffset, verticalSyncPulseWidth, horizontalBorderLeft;
    UInt32 horizontalBorderRight, verticalBorderTop, verticalBorderBottom, horizontalSyncConfig;
    UInt32 horizontalSyncLevel, verticalSyncConfig, verticalSyncLevel, numLinks, verticalBlankingExtension;
    UInt16 pixelEncoding, bitsPerColorComponent, colorimetry, dynamicRange, dscCompressedBitsPerPixel;
    UInt16 dscSliceHeight, dscSliceWidth, __reservedB[5];
} IODetailedTimingInformationV2;
typedef struct IODetailedTimingInformationV2 IODetailedTimingInformation;
typedef struct IOTimingInformation {
    IOAppleTimingID appleTimingID; UInt32 flags;
    union { IODetailedTimingInformationV1 v1; IODetailedTimingInformationV2 v2; } detailedInfo;
} IOTimingInformation;
enum { kIODetailedTimingValid = 0x80000000, kIOScalingInfoValid = 0x40000000 };
enum {
    kIOScaleStretchToFit = 1, kIOScaleRotateFlags = 240, kIOScaleSwapAxes = 16, kIOScaleInvertX = 32,
    kIOScaleInvertY = 64, kIOScaleRotate0 = 0, kIOScaleRotate90 = 48, kIOScaleRotate180 = 96,
    kIOScaleRotate270 = 80,
};
enum {
    kIOPixelEncodingNotSupported = 0, kIOPixelEncodingRGB444, kIOPixelEncodingYCbCr444,
    kIOPixelEncodingYCbCr422 = 4, kIOPixelEncodingYCbCr420 = 8,
};
enum {
    kIOBitsPerColorComponentNotSupported = 0, kIOBitsPerColorComponent6, kIOBitsPerColorComponent8,
    kIOBitsPerColorComponent10 = 4, kIOBitsPerColorComponent12 = 8, kIOBitsPerColorComponent16 = 16,
};
enum {
    kIOColorimetryNotSupported = 0, kIOColorimetryNativeRGB, kIOColorimetrysRGB, kIOColorimetryDCIP3 = 4,
    kIOColorimetryAdobeRGB = 8, kIOColorimetryxvYCC = 16, kIOColorimetryWGRGB = 32, kIOColorimetryBT601 = 64,
    kIOColorimetryBT709 = 128, kIOColorimetryBT2020 = 0x100, kIOColorimetryBT2100 = 0x200,
};
enum {
    kIODynamicRangeNotSupported = 0, kIODynamicRangeSDR, kIODynamicRangeHDR10, kIODynamicRangeDolbyNormalMode = 4,
    kIODynamicRangeDolbyTunnelMode = 8, kIODynamicRangeTraditionalGammaHDR = 16,
};
typedef struct IOFBDisplayModeDescription {
    IODisplayModeInformation info; IOTimingInformation timingInfo;
} __attribute__((packed)) IOFBDisplayModeDescription;
typedef struct IODisplayTimingRangeV1 {
    UInt32 __reservedA[2], version, __reservedB[5]; UInt64 minPixelClock, maxPixelClock;
    UInt32 maxPixelError, supportedSyncFlags, supportedSignalLevels, supportedSignalConfigs, minFrameRate;
    UInt32 maxFrameRate, minLineRate, maxLineRate, maxHorizontalTotal, maxVerticalTotal, __reservedD[2];
    UInt8 charSizeHorizontalActive, charSizeHorizontalBlanking, charSizeHorizontalSyncOffset;
    UInt8 charSizeHorizontalSyncPulse, charSizeVerticalActive, charSizeVerticalBlanking;
    UInt8 charSizeVerticalSyncOffset, charSizeVerticalSyncPulse, charSizeHorizontalBorderLeft;
    UInt8 charSizeHorizontalBorderRight, charSizeVerticalBorderTop, charSizeVerticalBorderBottom;
    UInt8 charSizeHorizontalTotal, charSizeVerticalTotal; UInt16 __reservedE;
    UInt32 minHorizontalActiveClocks, maxHorizontalActiveClocks, minHorizontalBlankingClocks;
    UInt32 maxHorizontalBlankingClocks, minHorizontalSyncOffsetClocks, maxHorizontalSyncOffsetClocks;
    UInt32 minHorizontalPulseWidthClocks, maxHorizontalPulseWidthClocks, minVerticalActiveClocks;
    UInt32 maxVerticalActiveClocks, minVerticalBlankingClocks, maxVerticalBlankingClocks;
    UInt32 minVerticalSyncOffsetClocks, maxVerticalSyncOffsetClocks, minVerticalPulseWidthClocks;
    UInt32 maxVerticalPulseWidthClocks, minHorizontalBorderLeft, maxHorizontalBorderLeft, minHorizontalBorderRight;
    UInt32 maxHorizontalBorderRight, minVerticalBorderTop, maxVerticalBorderTop, minVerticalBorderBottom;
    UInt32 maxVerticalBorderBottom, maxNumLinks, minLink0PixelClock, maxLink0PixelClock, minLink1PixelClock;
    UInt32 maxLink1PixelClock;
    UInt16 supportedPixelEncoding, supportedBitsPerColorComponent, supportedColorimetryModes;
    UInt16 supportedDynamicRangeModes; UInt32 __reservedF[1];
} IODisplayTimingRangeV1;
typedef struct IODisplayTimingRangeV2 {
    UInt32 __reservedA[2], version, __reservedB[5]; UInt64 minPixelClock, maxPixelClock;
    UInt32 maxPixelError, supportedSyncFlags, supportedSignalLevels, supportedSignalConfigs, minFrameRate;
    UInt32 maxFrameRate, minLineRate, maxLineRate, maxHorizontalTotal, maxVerticalTotal, __reservedD[2];
    UInt8 charSizeHorizontalActive, charSizeHorizontalBlanking, charSizeHorizontalSyncOffset;
    UInt8 charSizeHorizontalSyncPulse, charSizeVerticalActive, charSizeVerticalBlanking;
    UInt8 charSizeVerticalSyncOffset, charSizeVerticalSyncPulse, charSizeHorizontalBorderLeft;
    UInt8 charSizeHorizontalBorderRight, charSizeVerticalBorderTop, charSizeVerticalBorderBottom;
    UInt8 charSizeHorizontalTotal, charSizeVerticalTotal; UInt16 __reservedE;
    UInt32 minHorizontalActiveClocks, maxHorizontalActiveClocks, minHorizontalBlankingClocks;
    UInt32 maxHorizontalBlankingClocks, minHorizontalSyncOffsetClocks, maxHorizontalSyncOffsetClocks;
    UInt32 minHorizontalPulseWidthClocks, maxHorizontalPulseWidthClocks, minVerticalActiveClocks;
    UInt32 maxVerticalActiveClocks, minVerticalBlankingClocks, maxVerticalBlankingClocks;
    UInt32 minVerticalSyncOffsetClocks, maxVerticalSyncOffsetClocks, minVerticalPulseWidthClocks;
    UInt32 maxVerticalPulseWidthClocks, minHorizontalBorderLeft, maxHorizontalBorderLeft, minHorizontalBorderRight;
    UInt32 maxHorizontalBorderRight, minVerticalBorderTop, maxVerticalBorderTop, minVerticalBorderBottom;
    UInt32 maxVerticalBorderBottom, maxNumLinks, minLink0PixelClock, maxLink0PixelClock, minLink1PixelClock;
    UInt32 maxLink1PixelClock;
    UInt16 supportedPixelEncoding, supportedBitsPerColorComponent, supportedColorimetryModes;
    UInt16 supportedDynamicRangeModes; UInt32 __reservedF[1]; UInt64 maxBandwidth;
    UInt32 dscMinSliceHeight, dscMaxSliceHeight, dscMinSliceWidth, dscMaxSliceWidth, dscMinSlicePerLine;
    UInt32 dscMaxSlicePerLine; UInt16 dscMinBPC, dscMaxBPC, dscMinBPP, dscMaxBPP; UInt8 dscVBR, dscBlockPredEnable;
    UInt32 __reservedC[6];
} IODisplayTimingRangeV2;
typedef struct IODisplayTimingRangeV2 IODisplayTimingRange;
enum { kIOTimingRangeV2 = 2, kIOTimingRangeV1 = 0 };
enum {
    kIORangePixelEncodingNotSupported = 0, kIORangePixelEncodingRGB444, kIORangePixelEncodingYCbCr444,
    kIORangePixelEncodingYCbCr422 = 4, kIORangePixelEncodingYCbCr420 = 8,
};
enum {
    kIORangeBitsPerColorComponentNotSupported = 0, kIORangeBitsPerColorComponent6, kIORangeBitsPerColorComponent8,
    kIORangeBitsPerColorComponent10 = 4, kIORangeBitsPerColorComponent12 = 8, kIORangeBitsPerColorComponent16 = 16,
};
enum {
    kIORangeColorimetryNotSupported = 0, kIORangeColorimetryNativeRGB, kIORangeColorimetrysRGB,
    kIORangeColorimetryDCIP3 = 4, kIORangeColorimetryAdobeRGB = 8, kIORangeColorimetryxvYCC = 16,
    kIORangeColorimetryWGRGB = 32, kIORangeColorimetryBT601 = 64, kIORangeColorimetryBT709 = 128,
    kIORangeColorimetryBT2020 = 0x100, kIORangeColorimetryBT2100 = 0x200,
};
enum {
    kIORangeDynamicRangeNotSupported = 0, kIORangeDynamicRangeSDR, kIORangeDynamicRangeHDR10,
    kIORangeDynamicRangeDolbyNormalMode = 4, kIORangeDynamicRangeDolbyTunnelMode = 8,
    kIORangeDynamicRangeTraditionalGammaHDR = 16,
};
enum {
    kIORangeSupportsSignal_0700_0300 = 1, kIORangeSupportsSignal_0714_0286, kIORangeSupportsSignal_1000_0400 = 4,
    kIORangeSupportsSignal_0700_0000 = 8,
};
enum {
    kIORangeSupportsSeparateSyncs = 1, kIORangeSupportsSyncOnGreen, kIORangeSupportsCompositeSync = 4,
    kIORangeSupportsVSyncSerration = 8,
};
enum { kIORangeSupportsInterlacedCEATiming = 4, kIORangeSupportsInterlacedCEATimingWithConfirm = 8 };
enum {
    kIODigitalSignal = 1, kIOAnalogSetupExpected, kIOInterlacedCEATiming = 4, kIONTSCTiming = 8, kIOPALTiming = 16,
    kIODSCBlockPredEnable = 32,
};
enum {
    kIOAnalogSignalLevel_0700_0300 = 0, kIOAnalogSignalLevel_0714_0286, kIOAnalogSignalLevel_1000_0400,
    kIOAnalogSignalLevel_0700_0000,
};
enum { kIOSyncPositivePolarity = 1 };
typedef struct IODisplayScalerInformation {
    UInt32 __reservedA[1], version, __reservedB[2]; IOOptionBits scalerFeatures;
    UInt32 maxHorizontalPixels, maxVerticalPixels, __reservedC[5];
} IODisplayScalerInformation;
enum {
    kIOScaleStretchOnly = 1, kIOScaleCanUpSamplePixels, kIOScaleCanDownSamplePixels = 4,
    kIOScaleCanScaleInterlaced = 8, kIOScaleCanSupportInset = 16, kIOScaleCanRotate = 32,
    kIOScaleCanBorderInsetOnly = 64,
};
enum { kOrConnections = 0xffffffe, kAndConnections = 0xffffffd };
enum {
    kConnectionFlags = 0x666c6773, kConnectionSyncEnable = 0x73796e63, kConnectionSyncFlags = 0x73796366,
    kConnectionSupportsAppleSense = 0x61736e73, kConnectionSupportsLLDDCSense = 0x6c646463,
    kConnectionSupportsHLDDCSense = 0x68646463, kConnectionEnable = 0x656e6162, kConnectionCheckEnable = 0x63656e61,
    kConnectionProbe = 0x70726f62, kConnectionIgnore = 0x696772, kConnectionChanged = 0x63686e67,
    kConnectionPower = 0x706f7772, kConnectionPostWake = 0x7077616b, kConnectionDisplayParameterCount = 0x70636e74,
    kConnectionDisplayParameters = 0x7061726d, kConnectionOverscan = 0x6f73636e, kConnectionVideoBest = 0x76627374,
    kConnectionRedGammaScale = 0x72677363, kConnectionGreenGammaScale = 0x67677363,
    kConnectionBlueGammaScale = 0x62677363, kConnectionGammaScale = 0x67736320,
    kConnectionFlushParameters = 0x666c7573, kConnectionVBLMultiplier = 0x76626c6d,
    kConnectionHandleDisplayPortEvent = 0x64706972, kConnectionPanelTimingDisable = 0x706e6c74,
    kConnectionColorMode = 0x63797576, kConnectionColorModesSupported = 0x636f6c72,
    kConnectionColorDepthsSupported = 0x20627063, kConnectionControllerDepthsSupported = 0x677264,
    kConnectionControllerColorDepth = 0x647064, kConnectionControllerDitherControl = 0x676463,
    kConnectionDisplayFlags = 0x64666c67, kConnectionEnableAudio = 0x61756420,
    kConnectionAudioStreaming = 0x61756473, kConnectionStartOfFrameTime = 0x736f6674,
};
enum { kIOConnectionBuiltIn = 0x800, kIOConnectionStereoSync = 0x8000 };
enum {
    kIOHSyncDisable = 1, kIOVSyncDisable, kIOCSyncDisable = 4, kIONoSeparateSyncControl = 64,
    kIOTriStateSyncs = 128, kIOSyncOnBlue = 8, kIOSyncOnGreen = 16, kIOSyncOnRed = 32,
};
enum {
    kIODPEventStart = 1, kIODPEventIdle, kIODPEventForceRetrain, kIODPEventRemoteControlCommandPending = 0x100,
    kIODPEventAutomatedTestRequest, kIODPEventContentProtection, kIODPEventMCCS, kIODPEventSinkSpecific,
};
enum { kIODisplayColorMode = 0x63797576 };
enum {
    kIODisplayRGBColorComponentBitsUnknown = 0, kIODisplayRGBColorComponentBits6, kIODisplayRGBColorComponentBits8,
    kIODisplayRGBColorComponentBits10 = 4, kIODisplayRGBColorComponentBits12 = 8,
    kIODisplayRGBColorComponentBits14 = 16, kIODisplayRGBColorComponentBits16 = 32,
    kIODisplayYCbCr444ColorComponentBitsUnknown = 0, kIODisplayYCbCr444ColorComponentBits6 = 0x100,
    kIODisplayYCbCr444ColorComponentBits8 = 0x200, kIODisplayYCbCr444ColorComponentBits10 = 0x400,
    kIODisplayYCbCr444ColorComponentBits12 = 0x800, kIODisplayYCbCr444ColorComponentBits14 = 0x1000,
    kIODisplayYCbCr444ColorComponentBits16 = 0x2000, kIODisplayYCbCr422ColorComponentBitsUnknown = 0,
    kIODisplayYCbCr422ColorComponentBits6 = 0x10000, kIODisplayYCbCr422ColorComponentBits8 = 0x20000,
    kIODisplayYCbCr422ColorComponentBits10 = 0x40000, kIODisplayYCbCr422ColorComponentBits12 = 0x80000,
    kIODisplayYCbCr422ColorComponentBits14 = 0x100000, kIODisplayYCbCr422ColorComponentBits16 = 0x200000,
};
enum {
    kIODisplayDitherDisable = 0, kIODisplayDitherSpatial, kIODisplayDitherTemporal,
    kIODisplayDitherFrameRateControl = 4, kIODisplayDitherDefault = 128, kIODisplayDitherAll = 255,
    kIODisplayDitherRGBShift = 0, kIODisplayDitherYCbCr444Shift = 8, kIODisplayDitherYCbCr422Shift = 16,
};
enum { kIODisplayNeedsCEAUnderscan = 1 };
enum { kIODisplayPowerStateOff = 0, kIODisplayPowerStateMinUsable, kIODisplayPowerStateOn };
enum {
    kIOFBServerConnectType = 0, kIOFBSharedConnectType, kIOGDiagnoseGTraceType = 0x2cbc,
    kIOGDiagnoseConnectType = 0x9758,
};
enum { kIOFBUserRequestProbe = 1 };
enum { kTransparentEncoding = 0, kInvertingEncoding };
enum {
    kTransparentEncodingShift = 0, kTransparentEncodedPixel, kInvertingEncodingShift, kInvertingEncodedPixel = 4,
};
enum { kHardwareCursorDescriptorMajorVersion = 1, kHardwareCursorDescriptorMinorVersion = 0 };
typedef struct IOHardwareCursorDescriptor {
    UInt16 majorVersion, minorVersion; UInt32 height, width, bitDepth, maskBitDepth, numColors;
    UInt32 *colorEncodings; UInt32 flags, supportedSpecialEncodings, specialEncodings[16];
} IOHardwareCursorDescriptor;
enum { kHardwareCursorInfoMajorVersion = 1, kHardwareCursorInfoMinorVersion = 0 };
typedef struct IOHardwareCursorInfo {
    UInt16 majorVersion, minorVersion; UInt32 cursorHeight, cursorWidth; IOColorEntry *colorMap;
    UInt8 *hardwareCursorData; UInt16 cursorHotSpotX, cursorHotSpotY; UInt32 reserved[5];
} IOHardwareCursorInfo;
enum {
    kIOFBVBLInterruptType = 0x76626c20, kIOFBHBLInterruptType = 0x68626c20, kIOFBFrameInterruptType = 0x6672616d,
    kIOFBConnectInterruptType = 0x64636920, kIOFBChangedInterruptType = 0x63686e67,
    kIOFBOfflineInterruptType = 0x72656d76, kIOFBOnlineInterruptType = 0x61646420,
    kIOFBDisplayPortInterruptType = 0x64706972, kIOFBDisplayPortLinkChangeInterruptType = 0x64706c6b,
    kIOFBMCCSInterruptType = 0x6d636373, kIOFBWakeInterruptType = 0x7677616b,
};
enum {
    kIOTimingIDInvalid = 0, kIOTimingIDApple_FixedRateLCD = 42, kIOTimingIDApple_512x384_60hz = 130,
    kIOTimingIDApple_560x384_60hz = 135, kIOTimingIDApple_640x480_67hz = 140, kIOTimingIDApple_640x400_67hz = 145,
    kIOTimingIDVESA_640x480_60hz = 150, kIOTimingIDVESA_640x480_72hz = 152, kIOTimingIDVESA_640x480_75hz = 154,
    kIOTimingIDVESA_640x480_85hz = 158, kIOTimingIDGTF_640x480_120hz, kIOTimingIDApple_640x870_75hz,
    kIOTimingIDApple_640x818_75hz = 165, kIOTimingIDApple_832x624_75hz = 170, kIOTimingIDVESA_800x600_56hz = 180,
    kIOTimingIDVESA_800x600_60hz = 182, kIOTimingIDVESA_800x600_72hz = 184, kIOTimingIDVESA_800x600_75hz = 186,
    kIOTimingIDVESA_800x600_85hz = 188, kIOTimingIDVESA_1024x768_60hz = 190, kIOTimingIDVESA_1024x768_70hz = 200,
    kIOTimingIDVESA_1024x768_75hz = 204, kIOTimingIDVESA_1024x768_85hz = 208, kIOTimingIDApple_1024x768_75hz = 210,
    kIOTimingIDVESA_1152x864_75hz = 215, kIOTimingIDApple_1152x870_75hz = 220, kIOTimingIDAppleNTSC_ST = 230,
    kIOTimingIDAppleNTSC_FF = 232, kIOTimingIDAppleNTSC_STconv = 234, kIOTimingIDAppleNTSC_FFconv = 236,
    kIOTimingIDApplePAL_ST = 238, kIOTimingIDApplePAL_FF = 240, kIOTimingIDApplePAL_STconv = 242,
    kIOTimingIDApplePAL_FFconv = 244, kIOTimingIDVESA_1280x960_75hz = 250, kIOTimingIDVESA_1280x960_60hz = 252,
    kIOTimingIDVESA_1280x960_85hz = 254, kIOTimingIDVESA_1280x1024_60hz = 0x104,
    kIOTimingIDVESA_1280x1024_75hz = 0x106, kIOTimingIDVESA_1280x1024_85hz = 0x10c,
    kIOTimingIDVESA_1600x1200_60hz = 0x118, kIOTimingIDVESA_1600x1200_65hz = 0x11a,
    kIOTimingIDVESA_1600x1200_70hz = 0x11c, kIOTimingIDVESA_1600x1200_75hz = 0x11e,
    kIOTimingIDVESA_1600x1200_80hz = 0x120, kIOTimingIDVESA_1600x1200_85hz, kIOTimingIDVESA_1792x1344_60hz = 0x128,
    kIOTimingIDVESA_1792x1344_75hz = 0x12a, kIOTimingIDVESA_1856x1392_60hz = 0x12c,
    kIOTimingIDVESA_1856x1392_75hz = 0x12e, kIOTimingIDVESA_1920x1440_60hz = 0x130,
    kIOTimingIDVESA_1920x1440_75hz = 0x132, kIOTimingIDSMPTE240M_60hz = 0x190, kIOTimingIDFilmRate_48hz = 0x19a,
    kIOTimingIDSony_1600x1024_76hz = 0x1f4, kIOTimingIDSony_1920x1080_60hz = 0x1fe,
    kIOTimingIDSony_1920x1080_72hz = 0x208, kIOTimingIDSony_1920x1200_76hz = 0x21c,
    kIOTimingIDApple_0x0_0hz_Offline = 0x226, kIOTimingIDVESA_848x480_60hz = 0x23a,
    kIOTimingIDVESA_1360x768_60hz = 0x24e,
};
enum { kIOHibernatePreviewActive = 1, kIOHibernatePreviewUpdates };
enum {
    kIOFBAVSignalTypeUnknown = 0, kIOFBAVSignalTypeVGA, kIOFBAVSignalTypeDVI, kIOFBAVSignalTypeHDMI = 8,
    kIOFBAVSignalTypeDP = 16,
};
typedef struct IOFBDPLinkConfig {
    uint16_t version; uint8_t bitRate, __reservedA[1]; uint16_t t1Time, t2Time, t3Time;
    uint8_t idlePatterns, laneCount, voltage, preEmphasis, downspread, scrambler, maxBitRate, maxLaneCount;
    uint8_t maxDownspread, __reservedB[9];
} IOFBDPLinkConfig;
enum { kIOFBBitRateRBR = 6, kIOFBBitRateHBR = 10, kIOFBBitRateHBR2 = 20 };
enum { kIOFBLinkVoltageLevel0 = 0, kIOFBLinkVoltageLevel1, kIOFBLinkVoltageLevel2, kIOFBLinkVoltageLevel3 };
enum {
    kIOFBLinkPreEmphasisLevel0 = 0, kIOFBLinkPreEmphasisLevel1, kIOFBLinkPreEmphasisLevel2,
    kIOFBLinkPreEmphasisLevel3,
};
enum { kIOFBLinkDownspreadNone = 0, kIOFBLinkDownspreadMax };
enum { kIOFBLinkScramblerNormal = 0, kIOFBLinkScramblerAlternate };
enum { kDisplayVendorIDUnknown = 0x756e6b6e, kDisplayProductIDGeneric = 0x717 };
enum {
    kDisplaySubPixelLayoutUndefined = 0, kDisplaySubPixelLayoutRGB, kDisplaySubPixelLayoutBGR,
    kDisplaySubPixelLayoutQuadGBL, kDisplaySubPixelLayoutQuadGBR, kDisplaySubPixelConfigurationUndefined = 0,
    kDisplaySubPixelConfigurationDelta, kDisplaySubPixelConfigurationStripe,
    kDisplaySubPixelConfigurationStripeOffset, kDisplaySubPixelConfigurationQuad,
    kDisplaySubPixelShapeUndefined = 0, kDisplaySubPixelShapeRound, kDisplaySubPixelShapeSquare,
    kDisplaySubPixelShapeRectangular, kDisplaySubPixelShapeOval, kDisplaySubPixelShapeElliptical,
};
#endif

/* IOGraphicsDevice */
#ifndef _IOKIT_IOGRAPHICSDEVICE_H
#define _IOKIT_IOGRAPHICSDEVICE_H
#ifdef __cplusplus
class IOGraphicsDevice : public IOService {
    OSDeclareAbstractStructors(IOGraphicsDevice)
public:
    virtual void hideCursor() = 0; virtual void showCursor(IOGPoint *, int) = 0;
    virtual void moveCursor(IOGPoint *, int) = 0; virtual void getVBLTime(AbsoluteTime *, AbsoluteTime *) = 0;
    virtual void getBoundingRect(IOGBounds **) = 0;
    NK_MEMBERS(IOGraphicsDevice)
};
#endif
#endif

/* IOFramebufferShared */
#ifndef _IOKIT_IOFRAMEBUFFERSHARED_H
#define _IOKIT_IOFRAMEBUFFERSHARED_H
#define IOFB_ARBITRARY_FRAMES_CURSOR 1
#define IOFRAMEBUFFER_CONFORMSTO "IOFramebuffer"
enum {
    kIOFBMainCursorIndex = 0, kIOFBWaitCursorIndex, kIOFBNumCursorIndex = 4, kIOFBMaxCursorDepth = 32,
    kIOFBMaxCursorWidth = 0x100, kIOFBMaxCursorFrames = 32,
};
enum { kIOFBCursorImageNew = 1, kIOFBCursorHWCapable };
enum { kIOFBHardwareCursorActive = 1, kIOFBHardwareCursorInVRAM };
struct StdFBShmem_t {
    OSSpinLock cursorSema; int frame; char cursorShow, cursorObscured, shieldFlag, shielded;
    IOGBounds saveRect, shieldRect; IOGPoint cursorLoc; IOGBounds cursorRect, oldCursorRect, screenBounds;
    int version, structSize; AbsoluteTime vblTime, vblDelta;
    unsigned long long vblCount, vblDrift, vblDeltaMeasured; AbsoluteTime vblDeltaReal; unsigned int reservedC[22];
    unsigned char hardwareCursorCapable, hardwareCursorActive, hardwareCursorShields, reservedB[1];
    IOGSize cursorSize[4]; IOGPoint hotSpot[4]; unsigned char cursor[0];
};
enum {
    kIOFBShmemVersionMask = 255, kIOFBTenPtOneShmemVersion = 2, kIOFBTenPtTwoShmemVersion,
    kIOFBCurrentShmemVersion = 2, kIOFBShmemCursorNumFramesMask = 0xff0000, kIOFBShmemCursorNumFramesShift = 16,
    kIOFBCursorMemory = 100,
};
#endif

/* IOFramebuffer */
#ifndef _IOKIT_IOFRAMEBUFFER_H
#define _IOKIT_IOFRAMEBUFFER_H
#define IOFRAMEBUFFER_REV 7
#define kIOFBDependentIDKey "IOFBDependentID"
#define kIOFBDependentIndexKey "IOFBDependentIndex"
#define HAS_AGDCGTRACETOKEN 1
#ifdef __cplusplus
typedef void (*CursorBlitProc)(IOFramebuffer *, void *, volatile unsigned char *, unsigned int, unsigned int,
    unsigned int, int, int);
typedef void (*CursorRemoveProc)(IOFramebuffer *, void *, volatile unsigned char *, unsigned int, int, int);
#endif
typedef void *IOFBCursorRef;
typedef struct IOFBCursorControlCallouts {
    IOReturn (*setCursorImage)(void *, void *, IOHardwareCursorDescriptor *, IOFBCursorRef);
    IOReturn (*setCursorState)(void *, void *, SInt32, SInt32, bool); UInt32 reserved[30];
} IOFBCursorControlCallouts;
typedef struct IOFBCursorControlAttribute {
    void *inst; void *ref; const IOFBCursorControlCallouts *callouts; UInt32 reserved[29];
} IOFBCursorControlAttribute;
enum { kIODDCLow = 0, kIODDCHigh, kIODDCTristate }; enum { kIODDCBlockTypeEDID = 0 }; enum { kIODDCForceRead = 1 };
enum { kDisabledInterruptState = 0, kEnabledInterruptState };
#ifdef __cplusplus
typedef void (*IOFBInterruptProc)(OSObject *, void *);
typedef IOReturn (*IOFramebufferNotificationHandler)(OSObject *, void *, IOFramebuffer *, IOIndex, void *);
#endif
enum {
    kIOFBNotifyDisplayModeWillChange = 1, kIOFBNotifyDisplayModeDidChange, kIOFBNotifyWillSleep, kIOFBNotifyDidWake,
    kIOFBNotifyDidPowerOff, kIOFBNotifyWillPowerOn, kIOFBNotifyDidSleep = 5, kIOFBNotifyWillWake,
    kIOFBNotifyWillPowerOff, kIOFBNotifyDidPowerOn, kIOFBNotifyWillChangeSpeed, kIOFBNotifyDidChangeSpeed,
    kIOFBNotifyHDACodecWillPowerOn, kIOFBNotifyHDACodecDidPowerOn, kIOFBNotifyHDACodecWillPowerOff,
    kIOFBNotifyHDACodecDidPowerOff, kIOFBNotifyClamshellChange = 20, kIOFBNotifyCaptureChange = 30,
    kIOFBNotifyOnlineChange = 40, kIOFBNotifyDisplayDimsChange = 50, kIOFBNotifyProbed = 60,
    kIOFBNotifyVRAMReady = 70, kIOFBNotifyWillNotify = 80, kIOFBNotifyDidNotify, kIOFBNotifyWSAAWillEnterDefer = 90,
    kIOFBNotifyWSAAWillExitDefer, kIOFBNotifyWSAADidEnterDefer, kIOFBNotifyWSAADidExitDefer,
    kIOFBNotifyWSAAEnterDefer = 90, kIOFBNotifyWSAAExitDefer, kIOFBNotifyTerminated = 100,
};
enum {
    kIOFBNotifyEvent_None = 0, kIOFBNotifyEvent_DisplayModeChange, kIOFBNotifyEvent_SleepWake,
    kIOFBNotifyEvent_PowerOnOff = 4, kIOFBNotifyEvent_ChangeSpeed = 8, kIOFBNotifyEvent_ClamshellChange = 16,
    kIOFBNotifyEvent_CaptureChange = 32, kIOFBNotifyEvent_OnlineChange = 64,
    kIOFBNotifyEvent_DisplayDimsChange = 128, kIOFBNotifyEvent_Probed = 0x100, kIOFBNotifyEvent_VRAMReady = 0x200,
    kIOFBNotifyEvent_Notify = 0x400, kIOFBNotifyEvent_WSAADefer = 0x800, kIOFBNotifyEvent_Terminated = 0x1000,
    kIOFBNotifyEvent_HDACodecPowerOnOff = 0x2000, kIOFBNotifyEvent_Last = 0x4000, kIOFBNotifyEvent_All = 0x3fff,
};
enum {
    kIOFBNotifyGroupID_Legacy = 1, kIOFBNotifyGroupID_IODisplay = 16,
    kIOFBNotifyGroupID_AppleGraphicsDevicePolicy = 0x100, kIOFBNotifyGroupID_AppleGraphicsMGPUPowerControl = 0x110,
    kIOFBNotifyGroupID_AppleGraphicsMUXControl = 0x120, kIOFBNotifyGroupID_AppleGraphicsControl = 0x130,
    kIOFBNotifyGroupID_AppleGraphicsDisplayPolicy = 0x140, kIOFBNotifyGroupID_AppleGraphicsPowerManagement = 0x150,
    kIOFBNotifyGroupID_AppleHDAController = 0x160, kIOFBNotifyGroupID_AppleIOAccelDisplayPipe = 0x170,
    kIOFBNotifyGroupID_AppleMCCSControl = 0x180, kIOFBNotifyGroupID_VendorIntel = 0x200,
    kIOFBNotifyGroupID_VendorNVIDIA = 0x300, kIOFBNotifyGroupID_VendorAMD = 0x400,
    kIOFBNotifyGroupID_ThirdParty = 0x8000, kIOFBNotifyGroupID_Count = 15,
};
enum { kIOFBNotifyPriority_Min = -32768, kIOFBNotifyPriority_Max = 0x7fff };
struct IOFramebufferNotificationNotify { IOIndex event; void *info; };
enum { kFBDisplayUsablePowerState = 0x80000000, kFBDisplayPowerStateMask = 0xffff };
#ifdef __cplusplus
void agdcGTraceToken(const IOFramebuffer *, const uint16_t, const bool, const uint16_t, const uint8_t,
    const uint16_t, const uint64_t, const uint16_t, const uint64_t, const uint16_t, const uint64_t);
class IOFramebuffer : public IOGraphicsDevice {
    OSDeclareDefaultStructors(IOFramebuffer)
public:
    friend class IOFramebufferUserClient; friend class IOFramebufferSharedUserClient;
    friend class IOFramebufferDiagnosticUserClient; friend class IOFramebufferParameterHandler;
    friend class IODisplay; struct ExpansionData { };
    union {
        struct {
            unsigned char *_bm34To35SampleTable; unsigned char *_bm35To34SampleTable; unsigned int *_bm256To38SampleTable;
            unsigned char *_bm38To256SampleTable;
        } t;
        UInt8 * tables[4];
    } colorConvert;
protected:
    ExpansionData *reserved; StdFBShmem_t *priv; int shmemClientVersion; IOBufferMemoryDescriptor *sharedCursor;
    CursorBlitProc cursorBlitProc; CursorRemoveProc cursorRemoveProc; IOGSize maxCursorSize;
    void * _IOFramebuffer_reservedE[6]; uint32_t _IOFramebuffer_reservedF, thisNameLen; const char *thisName;
    volatile unsigned char *cursorSave; unsigned int white; IOGPoint nextCursorLoc; int nextCursorFrame;
    SInt32 connectChange; semaphore_t vblSemaphore; volatile unsigned char *fFrameBuffer;
    unsigned int fTotalWidth, rowBytes, bytesPerPixel; IOMemoryMap *fVramMap; IOByteCount fVramMapOffset;
    OSArray *userAccessRanges;
    unsigned int suspended : 1, captured : 1, sleepConnectCheck : 1, messaged : 1, cursorEnable : 1;
    unsigned int _IOFramebuffer_reservedC : 27; IOFramebuffer *nextDependent; OSArray *fFBNotifications;
    class IOFramebufferUserClient *fServerConnect; class IOFramebufferSharedUserClient *fSharedConnect;
    unsigned int opened : 1, dead : 1, configPending : 1, doNotUseServerNotified : 1, doNotUseServerState : 1;
    unsigned int doNotUseServerPendingAck : 1, isUsable : 1, mirrored : 1, pendingPowerState : 4;
    unsigned int pendingPowerChange : 1, pagingState : 1, mirrorPrimary : 1, mirrorSWCursor : 1;
    bool clutValid, currentMono, needCursorService, haveVBLService, haveHWCursor, hwCursorLoaded; void *serverMsg;
    IOInterruptEventSource *deferredEvents; int _IOFramebuffer_reserved[5];
    IOReturn handleEvent(IOIndex, void * = 0); IOReturn deliverFramebufferNotification(IOIndex, void * = 0);
public:
    virtual IOReturn doI2CRequest(UInt32, struct IOI2CBusTiming *, struct IOI2CRequest *);
    virtual IOReturn diagnoseReport(void *, void *, void *, void *);
    virtual IOReturn setGammaTable(UInt32, UInt32, UInt32, void *, bool); static void initialize();
    virtual bool attach(IOService *); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual bool requestTerminate(IOService *, IOOptionBits); virtual bool terminate(IOOptionBits);
    virtual bool willTerminate(IOService *, IOOptionBits);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *); virtual void free();
    virtual IOWorkLoop *getWorkLoop() const; virtual IOReturn setProperties(OSObject *);
    IOWorkLoop *getGraphicsSystemWorkLoop() const; IOWorkLoop *getControllerWorkLoop() const;
    virtual IOReturn requestProbe(IOOptionBits);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual IOReturn setAggressiveness(unsigned long, unsigned long);
    virtual IOReturn getAggressiveness(unsigned long, unsigned long *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
    virtual IOReturn callPlatformFunction(const OSSymbol *, bool, void *, void *, void *, void *);
    virtual IOReturn message(UInt32, IOService *, void * = 0); virtual void hideCursor();
    virtual void showCursor(IOGPoint *, int); virtual void moveCursor(IOGPoint *, int); void resetCursor();
    virtual void getVBLTime(AbsoluteTime *, AbsoluteTime *); virtual void getBoundingRect(IOGBounds **);
    virtual IOReturn open(); virtual void close(); virtual bool isConsoleDevice();
    virtual IOReturn setupForCurrentConfig(); virtual bool serializeInfo(OSSerialize *);
    virtual bool setNumber(OSDictionary *, const char *, UInt32);
    IONotifier *addFramebufferNotification(IOFramebufferNotificationHandler, OSObject *, void *);
    virtual IODeviceMemory *getApertureRange(IOPixelAperture) = 0; virtual IODeviceMemory *getVRAMRange();
    virtual IOReturn enableController(); virtual const char *getPixelFormats() = 0;
    virtual IOItemCount getDisplayModeCount() = 0; virtual IOReturn getDisplayModes(IODisplayModeID *) = 0;
    virtual IOReturn getInformationForDisplayMode(IODisplayModeID, IODisplayModeInformation *) = 0;
    virtual UInt64 getPixelFormatsForDisplayMode(IODisplayModeID, IOIndex) = 0;
    virtual IOReturn getPixelInformation(IODisplayModeID, IOIndex, IOPixelAperture, IOPixelInformation *) = 0;
    virtual IOReturn getCurrentDisplayMode(IODisplayModeID *, IOIndex *) = 0;
    virtual IOReturn setDisplayMode(IODisplayModeID, IOIndex);
    virtual IOReturn setApertureEnable(IOPixelAperture, IOOptionBits);
    virtual IOReturn setStartupDisplayMode(IODisplayModeID, IOIndex);
    virtual IOReturn getStartupDisplayMode(IODisplayModeID *, IOIndex *);
    virtual IOReturn setCLUTWithEntries(IOColorEntry *, UInt32, UInt32, IOOptionBits);
    virtual IOReturn setGammaTable(UInt32, UInt32, UInt32, void *);
    virtual IOReturn setAttribute(IOSelect, uintptr_t); virtual IOReturn getAttribute(IOSelect, uintptr_t *);
    virtual IOReturn getTimingInfoForDisplayMode(IODisplayModeID, IOTimingInformation *);
    virtual IOReturn validateDetailedTiming(void *, IOByteCount); virtual IOReturn setDetailedTimings(OSArray *);
    virtual IOItemCount getConnectionCount();
    virtual IOReturn setAttributeForConnection(IOIndex, IOSelect, uintptr_t);
    virtual IOReturn getAttributeForConnection(IOIndex, IOSelect, uintptr_t *);
    virtual bool convertCursorImage(void *, IOHardwareCursorDescriptor *, IOHardwareCursorInfo *);
    virtual IOReturn setCursorImage(void *); virtual IOReturn setCursorState(SInt32, SInt32, bool);
    virtual void flushCursor(); virtual IOReturn getAppleSense(IOIndex, UInt32 *, UInt32 *, UInt32 *, UInt32 *);
    virtual IOReturn connectFlags(IOIndex, IODisplayModeID, IOOptionBits *);
    virtual void setDDCClock(IOIndex, UInt32); virtual void setDDCData(IOIndex, UInt32);
    virtual bool readDDCClock(IOIndex); virtual bool readDDCData(IOIndex); virtual IOReturn enableDDCRaster(bool);
    virtual bool hasDDCConnect(IOIndex);
    virtual IOReturn getDDCBlock(IOIndex, UInt32, IOSelect, IOOptionBits, UInt8 *, IOByteCount *);
    virtual IOReturn registerForInterruptType(IOSelect, IOFBInterruptProc, OSObject *, void *, void **);
    virtual IOReturn unregisterInterrupt(void *); virtual IOReturn setInterruptState(void *, UInt32);
    virtual IOReturn getNotificationSemaphore(IOSelect, semaphore_t *);
    IOReturn setBackingFramebuffer(const IOPixelInformation *, uint32_t, void *[]);
    IOReturn switchBackingFramebuffer(uint32_t); IOReturn setAttributeExt(IOSelect, uintptr_t);
    IOReturn getAttributeExt(IOSelect, uintptr_t *);
    IOReturn setAttributeForConnectionExt(IOIndex, IOSelect, uintptr_t);
    IOReturn getAttributeForConnectionExt(IOIndex, IOSelect, uintptr_t *);
    IONotifier *addFramebufferNotificationWithOptions(IOFramebufferNotificationHandler, OSObject *, void *,
        IOSelect, IOIndex, IOSelect);
    void resetLimitState(); void sendLimitState(const uint32_t);
    NK_MEMBERS(IOFramebuffer)
};
#endif
#endif

/* IOBootFramebuffer */
#ifndef _IOKIT_IOBOOTFRAMEBUFFER_H
#define _IOKIT_IOBOOTFRAMEBUFFER_H
#ifdef __cplusplus
class IOBootFramebuffer : public IOFramebuffer {
    OSDeclareDefaultStructors(IOBootFramebuffer)
public:
    virtual IOService *probe(IOService *, SInt32 *); virtual const char *getPixelFormats();
    virtual IOItemCount getDisplayModeCount(); virtual IOReturn getDisplayModes(IODisplayModeID *);
    virtual IOReturn getInformationForDisplayMode(IODisplayModeID, IODisplayModeInformation *);
    virtual UInt64 getPixelFormatsForDisplayMode(IODisplayModeID, IOIndex);
    virtual IOReturn getPixelInformation(IODisplayModeID, IOIndex, IOPixelAperture, IOPixelInformation *);
    virtual IOReturn getCurrentDisplayMode(IODisplayModeID *, IOIndex *);
    virtual IODeviceMemory *getApertureRange(IOPixelAperture); virtual bool isConsoleDevice();
    virtual IOReturn setCLUTWithEntries(IOColorEntry *, UInt32, UInt32, IOOptionBits);
    virtual IOReturn setGammaTable(UInt32, UInt32, UInt32, void *);
    NK_MEMBERS(IOBootFramebuffer)
};
#endif
#endif

/* IODisplay */
#ifndef _IOKIT_IODISPLAY_H
#define _IOKIT_IODISPLAY_H
#define HAS_IBDGTRACETOKEN 1
#ifdef __cplusplus
extern const OSSymbol *gIODisplayParametersKey; extern const OSSymbol *gIODisplayGUIDKey;
extern const OSSymbol *gIODisplayValueKey; extern const OSSymbol *gIODisplayMinValueKey;
extern const OSSymbol *gIODisplayMaxValueKey; extern const OSSymbol *gIODisplayBrightnessProbeKey;
extern const OSSymbol *gIODisplayLinearBrightnessProbeKey; extern const OSSymbol *gIODisplayContrastKey;
extern const OSSymbol *gIODisplayBrightnessKey; extern const OSSymbol *gIODisplayLinearBrightnessKey;
extern const OSSymbol *gIODisplayUsableLinearBrightnessKey; extern const OSSymbol *gIODisplayBrightnessFadeKey;
extern const OSSymbol *gIODisplayHorizontalPositionKey; extern const OSSymbol *gIODisplayHorizontalSizeKey;
extern const OSSymbol *gIODisplayVerticalPositionKey; extern const OSSymbol *gIODisplayVerticalSizeKey;
extern const OSSymbol *gIODisplayTrapezoidKey; extern const OSSymbol *gIODisplayPincushionKey;
extern const OSSymbol *gIODisplayParallelogramKey; extern const OSSymbol *gIODisplayRotationKey;
extern const OSSymbol *gIODisplayOverscanKey; extern const OSSymbol *gIODisplayVideoBestKey;
extern const OSSymbol *gIODisplaySelectedColorModeKey; extern const OSSymbol *gIODisplayRedGammaScaleKey;
extern const OSSymbol *gIODisplayGreenGammaScaleKey; extern const OSSymbol *gIODisplayBlueGammaScaleKey;
extern const OSSymbol *gIODisplayGammaScaleKey; extern const OSSymbol *gIODisplayParametersTheatreModeKey;
extern const OSSymbol *gIODisplayParametersTheatreModeWindowKey; extern const OSSymbol *gIODisplayMCCSVersionKey;
extern const OSSymbol *gIODisplayTechnologyTypeKey; extern const OSSymbol *gIODisplayUsageTimeKey;
extern const OSSymbol *gIODisplayFirmwareLevelKey; extern const OSSymbol *gIODisplaySpeakerVolumeKey;
extern const OSSymbol *gIODisplaySpeakerSelectKey; extern const OSSymbol *gIODisplayMicrophoneVolumeKey;
extern const OSSymbol *gIODisplayAmbientLightSensorKey; extern const OSSymbol *gIODisplayAudioMuteAndScreenBlankKey;
extern const OSSymbol *gIODisplayAudioTrebleKey; extern const OSSymbol *gIODisplayAudioBassKey;
extern const OSSymbol *gIODisplayAudioBalanceLRKey; extern const OSSymbol *gIODisplayAudioProcessorModeKey;
extern const OSSymbol *gIODisplayPowerModeKey; extern const OSSymbol *gIODisplayManufacturerSpecificKey;
extern const OSSymbol *gIODisplayPowerStateKey; extern const OSSymbol *gIODisplayControllerIDKey;
extern const OSSymbol *gIODisplayCapabilityStringKey; extern const OSSymbol *gIODisplayParametersCommitKey;
extern const OSSymbol *gIODisplayParametersDefaultKey; extern const OSSymbol *gIODisplayParametersFlushKey;
extern const OSSymbol *gIODisplayFadeTime1Key; extern const OSSymbol *gIODisplayFadeTime2Key;
extern const OSSymbol *gIODisplayFadeTime3Key; extern const OSSymbol *gIODisplayFadeStyleKey;
#endif
extern UInt32 gIODisplayFadeTime1; extern UInt32 gIODisplayFadeTime2; extern UInt32 gIODisplayFadeTime3;
extern UInt32 gIODisplayFadeStyle;
enum { kIODisplayNumPowerStates = 4, kIODisplayMaxPowerState = 3 };
#ifdef __cplusplus
class IODisplayConnect : public IOService {
    OSDeclareDefaultStructors(IODisplayConnect)
public:
    friend class IODisplayWrangler; struct ExpansionData { };
protected:
    ExpansionData *reserved;
    virtual bool initWithConnection(const uint64_t, const IOIndex);
public:
    virtual IOFramebuffer *getFramebuffer(); virtual IOIndex getConnection();
    virtual IOReturn getAttributeForConnection(IOSelect, uintptr_t *);
    virtual IOReturn setAttributeForConnection(IOSelect, uintptr_t); virtual void joinPMtree(IOService *);
    static void recordGTraceToken(const uint16_t, const uint16_t, const uint64_t, const uint16_t, const uint64_t,
        const uint16_t, const uint64_t, const uint16_t, const uint64_t);
    void recordGTraceToken(const uint16_t, const uint16_t, const uint8_t, const uint16_t, const uint64_t,
        const uint16_t, const uint64_t, const uint16_t, const uint64_t);
    uint64_t getFBRegistryID();
    NK_MEMBERS(IODisplayConnect)
};
class IODisplay : public IOService {
    OSDeclareAbstractStructors(IODisplay)
protected:
    IODisplayConnect *fConnection; class IODisplayParameterHandler *fParameterHandler; void *__resv;
    IONotifier *fNotifier; struct IODisplayPMVars *fDisplayPMVars; void * _IODisplay_reserved[31];
public:
    uintptr_t fWSAADeferState;
    static void initialize(); virtual IOService *probe(IOService *, SInt32 *); virtual bool start(IOService *);
    virtual void stop(IOService *); virtual void free(); virtual IODisplayConnect *getConnection();
    virtual IOReturn getConnectFlagsForDisplayMode(IODisplayModeID, UInt32 *);
    virtual IOReturn getGammaTableByIndex(UInt32 *, UInt32 *, UInt32 *, void **);
    virtual IOReturn readFramebufferEDID(); virtual IOReturn framebufferEvent(IOFramebuffer *, IOIndex, void *);
    virtual bool setProperty(const OSSymbol *, OSObject *); virtual bool setProperty(const OSString *, OSObject *);
    virtual bool setProperty(const char *, OSObject *); virtual bool setProperty(const char *, const char *);
    virtual bool setProperty(const char *, bool);
    virtual bool setProperty(const char *, unsigned long long, unsigned int);
    virtual bool setProperty(const char *, void *, unsigned int); virtual IOReturn setProperties(OSObject *);
    virtual bool setForKey(OSDictionary *, const OSSymbol *, SInt32, SInt32, SInt32);
    static bool addParameter(OSDictionary *, const OSSymbol *, SInt32, SInt32);
    static bool setParameter(OSDictionary *, const OSSymbol *, SInt32);
    static OSDictionary *getIntegerRange(OSDictionary *, const OSSymbol *, SInt32 *, SInt32 *, SInt32 *);
    virtual bool doIntegerSet(OSDictionary *, const OSSymbol *, UInt32);
    virtual bool doDataSet(const OSSymbol *, OSData *); virtual bool doUpdate();
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
    virtual unsigned long powerStateForDomainState(IOPMPowerFlags); virtual void initPowerManagement(IOService *);
    virtual void dropOneLevel(); virtual void makeDisplayUsable(); void setDisplayPowerState(unsigned long);
    void recordGTraceToken(const uint16_t, const uint16_t, const uint8_t, const uint16_t, const uint64_t,
        const uint16_t, const uint64_t, const uint16_t, const uint64_t);
    NK_MEMBERS(IODisplay)
};
class IOBacklightDisplay : public IODisplay {
    OSDeclareDefaultStructors(IOBacklightDisplay)
public:
    NK_MEMBERS(IOBacklightDisplay)
};
class IODisplayParameterHandler : public IOService {
    OSDeclareDefaultStructors(IODisplayParameterHandler)
public:
    virtual bool setDisplay(IODisplay *) = 0;
    virtual bool doIntegerSet(OSDictionary *, const OSSymbol *, UInt32) = 0;
    virtual bool doDataSet(const OSSymbol *, OSData *) = 0; virtual bool doUpdate() = 0;
    NK_MEMBERS(IODisplayParameterHandler)
};
#endif
#endif

/* IODisplayWrangler */
#ifndef _IOKIT_IODISPLAYWRANGLER_H
#define _IOKIT_IODISPLAYWRANGLER_H
#ifdef __cplusplus
class IODisplayWrangler : public IOService {
    OSDeclareDefaultStructors(IODisplayWrangler)
private:
    virtual IOReturn setAggressiveness(unsigned long, unsigned long);
    virtual bool activityTickle(unsigned long, unsigned long);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags); virtual void initForPM();
    virtual IODisplayConnect *getDisplayConnect(IOFramebuffer *, IOIndex);
    virtual IOReturn getConnectFlagsForDisplayMode(IODisplayConnect *, IODisplayModeID, UInt32 *);
public:
    virtual bool start(IOService *); virtual SInt32 nextIdleTimeout(AbsoluteTime, AbsoluteTime, unsigned int);
    virtual OSObject *copyProperty(const char *) const; virtual IOReturn setProperties(OSObject *);
    static bool serverStart(); static bool makeDisplayConnects(IOFramebuffer *);
    static void destroyDisplayConnects(IOFramebuffer *); static void activityChange(IOFramebuffer *);
    static unsigned long getDisplaysPowerState();
    static IOReturn getFlagsForDisplayMode(IOFramebuffer *, IODisplayModeID, UInt32 *); void forceIdleImpl();
    static void forceIdle(); static void builtinPanelPowerNotify(bool);
    NK_MEMBERS(IODisplayWrangler)
};
void IODisplayUpdateNVRAM(IOService *, OSData *);
#endif
#endif

/* IOGraphicsEngine */
struct IOGraphicsEngineContext {
    OSSpinLock contextLock; IOOptionBits state; void *owner; UInt32 version; IOByteCount structSize;
    UInt32 reserved[8];
};
enum { kIOGraphicsEngineContext = 100 }; enum { kIOGraphicsEngineContextVersion = 1 };

/* IOGraphicsInterfaceTypes */
#ifndef _IOKIT_IOGRAPHICSINTERFACETYPES_H
#define _IOKIT_IOGRAPHICSINTERFACETYPES_H
#define kCurrentGraphicsInterfaceVersion 1
#define kCurrentGraphicsInterfaceRevision 2
#define kIOAccelTypesKey "IOAccelTypes"
#define kIOAccelIndexKey "IOAccelIndex"
#define kIOAccelRevisionKey "IOAccelRevision"
typedef UInt32 IOFourCharCode; typedef UInt32 IOBlitType;
enum {
    kIOBlitTypeVerbMask = 255, kIOBlitTypeRects = 0, kIOBlitTypeCopyRects, kIOBlitTypeLines, kIOBlitTypeScanlines,
    kIOBlitTypeCopyRegion, kIOBlitTypeMoveCursor, kIOBlitTypeShowCursor, kIOBlitTypeHideCursor,
    kIOBlitTypeMonoExpand = 0x100, kIOBlitTypeColorSpaceConvert = 0x200, kIOBlitTypeScale = 0x400,
    kIOBlitTypeSourceKeyColorModeMask = 0x3000, kIOBlitTypeDestKeyColorModeMask = 0xc000,
    kIOBlitTypeSourceKeyColorEqual = 0x1000, kIOBlitTypeSourceKeyColorNotEqual = 0x2000,
    kIOBlitTypeDestKeyColorEqual = 0x4000, kIOBlitTypeDestKeyColorNotEqual = 0x8000,
    kIOBlitTypeOperationMask = 0xfff0000, kIOBlitTypeOperationShift = 16, kIOBlitTypeOperationTypeMask = 0xf000000,
    kIOBlitTypeOperationType0 = 0, kIOBlitCopyOperation = 0, kIOBlitOrOperation = 0x10000,
    kIOBlitXorOperation = 0x20000, kIOBlitBlendOperation = 0x30000, kIOBlitHighlightOperation = 0x40000,
};
typedef UInt32 IOBlitSourceType;
enum {
    kIOBlitSourceDefault = 0, kIOBlitSourceFramebuffer = 0x1000, kIOBlitSourceMemory = 0x2000,
    kIOBlitSourceOOLMemory = 0x3000, kIOBlitSourcePattern = 0x4000, kIOBlitSourceOOLPattern = 0x5000,
    kIOBlitSourceSolid = 0x6000, kIOBlitSourceCGSSurface = 0x7000, kIOBlitSourceIsSame = 0x80000000,
};
typedef struct IOBlitOperationStruct {
    UInt32 color0, color1; SInt32 offsetX, offsetY; UInt32 sourceKeyColor, destKeyColor, specific[16];
} IOBlitOperation;
typedef struct IOBlitRectangleStruct { SInt32 x, y, width, height; } IOBlitRectangle;
typedef struct IOBlitRectanglesStruct {
    IOBlitOperation operation; IOItemCount count; IOBlitRectangle rects[1];
} IOBlitRectangles;
typedef struct IOBlitCopyRectangleStruct { SInt32 sourceX, sourceY, x, y, width, height; } IOBlitCopyRectangle;
typedef struct IOBlitCopyRectanglesStruct {
    IOBlitOperation operation; IOItemCount count; IOBlitCopyRectangle rects[1];
} IOBlitCopyRectangles;
typedef struct IOBlitCopyRegionStruct {
    IOBlitOperation operation; SInt32 deltaX, deltaY; IOAccelDeviceRegion *region;
} IOBlitCopyRegion;
typedef struct IOBlitVertexStruct { SInt32 x, y; } IOBlitVertex;
typedef struct IOBlitVerticesStruct {
    IOBlitOperation operation; IOItemCount count; IOBlitVertex vertices[2];
} IOBlitVertices;
typedef struct IOBlitScanlinesStruct {
    IOBlitOperation operation; IOItemCount count; SInt32 y, height, x[2];
} IOBlitScanlines;
typedef struct IOBlitCursorStruct { IOBlitOperation operation; IOBlitRectangle rect; } IOBlitCursor;
typedef struct _IOBlitMemory *IOBlitMemoryRef;
enum {
    kIO1MonochromePixelFormat = 1, kIO2IndexedPixelFormat, kIO4IndexedPixelFormat = 4, kIO8IndexedPixelFormat = 8,
    kIO16BE555PixelFormat = 16, kIO24RGBPixelFormat = 24, kIO32ARGBPixelFormat = 32, kIO1IndexedGrayPixelFormat,
    kIO2IndexedGrayPixelFormat, kIO4IndexedGrayPixelFormat = 36, kIO8IndexedGrayPixelFormat = 40,
};
enum {
    kIO16LE555PixelFormat = 0x4c353535, kIO16LE5551PixelFormat = 0x35353531, kIO16BE565PixelFormat = 0x42353635,
    kIO16LE565PixelFormat = 0x4c353635, kIO24BGRPixelFormat = 0x32344247, kIO32BGRAPixelFormat = 0x42475241,
    kIO32ABGRPixelFormat = 0x41424752, kIO32RGBAPixelFormat = 0x52474241, kIOYUVSPixelFormat = 0x79757673,
    kIOYUVUPixelFormat = 0x79757675, kIOYVU9PixelFormat = 0x59565539, kIOYUV411PixelFormat = 0x59343131,
    kIOYVYU422PixelFormat = 0x59565955, kIOUYVY422PixelFormat = 0x55595659, kIOYUV211PixelFormat = 0x59323131,
    kIO2vuyPixelFormat = 0x32767579,
};
enum {
    kIO16LE4444PixelFormat = 0x4c343434, kIO16BE4444PixelFormat = 0x42343434, kIO64BGRAPixelFormat = 0x42313649,
    kIO64RGBAFloatPixelFormat = 0x42313646, kIO128RGBAFloatPixelFormat = 0x42333246,
};
enum { kIOBlitMemoryRequiresHostFlush = 1 };
typedef struct IOBlitSurfaceStruct {
    union { UInt8 *bytes; IOBlitMemoryRef ref; } memory; IOFourCharCode pixelFormat; IOBlitRectangle size;
    UInt32 rowBytes, byteOffset; UInt32 *palette; IOOptionBits accessFlags; IOBlitMemoryRef interfaceRef;
    UInt32 more[14];
} IOBlitSurface;
typedef IOBlitSurface IOBlitMemory;
enum { kIOBlitSynchronizeWaitBeamExit = 1, kIOBlitSynchronizeFlushHostWrites };
enum {
    kIOBlitWaitContext = 0, kIOBlitWaitAll2D, kIOBlitWaitGlobal = 1, kIOBlitWaitAll, kIOBlitWaitCheck = 128,
    kIOBlitFlushWithSwap = 0x10000,
};
enum { kIOBlitHasCGSSurface = 1, kIOBlitFixedSource, kIOBlitBeamSyncSwaps = 4, kIOBlitReferenceSource = 8 };
enum { kIOBlitUnlockWithSwap = 0x80000000 }; enum { kIOBlitFramebufferDestination = 0, kIOBlitSurfaceDestination };
enum { kIOBlitBeamSync = 1, kIOBlitBeamSyncAlways, kIOBlitBeamSyncSpin = 4, kIOBlitAllOptions = 0xffffffff };
enum { kIOBlitColorSpaceTypes = 0x63737063 };
#endif

#endif
