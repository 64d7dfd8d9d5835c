/* HID system: events, key maps, parameters, report descriptor parser */
#ifndef NK_HIDSYSTEM_TYPES_H
#define NK_HIDSYSTEM_TYPES_H

#include <nk/graphics_types.h>
#include <nk/hid_keys.h>
#include <nk/bsd_types.h>
#include <IOKit/hidsystem/IOHIDTypes.h>
#include <IOKit/hidsystem/IOLLEvent.h>

#define EV_SCALE_BRIGHTNESS(scale, value) ((((UInt32)(value)) * ((UInt32)(scale))) >> 6)
#define EventCodeMask(type) (1 << (type))
#define EVK_KEYDOWN(n, bits) (bits)[(n) >> EVK_BITS_SHIFT] |= (1 << ((n) & EVK_BITS_MASK))
#define EVK_KEYUP(n, bits) (bits)[(n) >> EVK_BITS_SHIFT] &= ~(1 << ((n) & EVK_BITS_MASK))
#define EVK_IS_KEYDOWN(n, bits) (((bits)[(n) >> EVK_BITS_SHIFT] & (1 << ((n) & EVK_BITS_MASK))) != 0)
#define xpr_ev_cursor(x, a, b, c, d, e)
#define xpr_ev_post(x, a, b, c, d, e)

struct ScrollAccelInfo;

#ifdef __cplusplus
class IOHistogramReporter; class IOHIDKeyboardDevice; class IOHIDPointingDevice; class IOHIDEvent;
class IOFixedPoint64; class IOHIKeyboard; class IOHIDSystem; class IOHITabletPointer;
#endif

/* IOHIDDescriptorParser */
#ifndef __IOHIDDescriptorParser__
#define __IOHIDDescriptorParser__
enum {
    kHIDSuccess = 0, kHIDBaseError = -13950, kHIDNullStateErr, kHIDBufferTooSmallErr, kHIDValueOutOfRangeErr,
    kHIDUsageNotFoundErr, kHIDNotValueArrayErr, kHIDInvalidPreparsedDataErr, kHIDIncompatibleReportErr,
    kHIDBadLogPhysValuesErr, kHIDInvalidReportTypeErr, kHIDInvalidReportLengthErr, kHIDNullPointerErr,
    kHIDBadParameterErr, kHIDNotEnoughMemoryErr, kHIDEndOfDescriptorErr, kHIDUsagePageZeroErr,
    kHIDBadLogicalMinimumErr, kHIDBadLogicalMaximumErr, kHIDInvertedLogicalRangeErr, kHIDInvertedPhysicalRangeErr,
    kHIDUnmatchedUsageRangeErr, kHIDInvertedUsageRangeErr, kHIDUnmatchedStringRangeErr,
    kHIDUnmatchedDesignatorRangeErr, kHIDReportSizeZeroErr, kHIDReportCountZeroErr, kHIDReportIDZeroErr,
    kHIDInvalidRangePageErr, kHIDDeviceNotReady = -13910, kHIDVersionIncompatibleErr,
};
enum { kHIDInputReport = 1, kHIDOutputReport, kHIDFeatureReport, kHIDUnknownReport = 255 };
enum { kHIDFlag_StrictErrorChecking = 1 };
typedef UInt32 HIDReportType; typedef UInt32 HIDUsage; typedef void *HIDPreparsedDataRef;
typedef struct HIDUsageAndPage { HIDUsage usage, usagePage; } HIDUsageAndPage;
typedef struct HIDUsageAndPage *HIDUsageAndPagePtr;
typedef struct HIDCaps {
    HIDUsage usage, usagePage; IOByteCount inputReportByteLength, outputReportByteLength, featureReportByteLength;
    UInt32 numberCollectionNodes, numberInputButtonCaps, numberInputValueCaps, numberOutputButtonCaps;
    UInt32 numberOutputValueCaps, numberFeatureButtonCaps, numberFeatureValueCaps;
} HIDCaps;
typedef struct HIDCaps *HIDCapsPtr;
typedef struct HIDCapabilities {
    HIDUsage usage, usagePage; IOByteCount inputReportByteLength, outputReportByteLength, featureReportByteLength;
    UInt32 numberCollectionNodes, numberInputButtonCaps, numberInputValueCaps, numberOutputButtonCaps;
    UInt32 numberOutputValueCaps, numberFeatureButtonCaps, numberFeatureValueCaps;
} HIDCapabilities;
typedef struct HIDCapabilities *HIDCapabilitiesPtr;
typedef struct HIDCollectionNode {
    HIDUsage collectionUsage, collectionUsagePage; UInt32 parent, numberOfChildren, nextSibling, firstChild;
} HIDCollectionNode;
typedef struct HIDCollectionNode *HIDCollectionNodePtr;
typedef struct HIDButtonCaps {
    HIDUsage usagePage; UInt32 reportID, bitField, collection; HIDUsage collectionUsage, collectionUsagePage;
    Boolean isRange, isStringRange, isDesignatorRange, isAbsolute; SInt32 startBit;
    union {
        struct { HIDUsage usageMin, usageMax; UInt32 stringMin, stringMax, designatorMin, designatorMax; } range;
        struct { HIDUsage usage, reserved1; UInt32 stringIndex, reserved2, designatorIndex, reserved3; } notRange;
    } u;
} HIDButtonCaps;
typedef struct HIDButtonCaps *HIDButtonCapsPtr;
typedef struct HIDButtonCapabilities {
    HIDUsage usagePage; UInt32 reportID, bitField, collection; HIDUsage collectionUsage, collectionUsagePage;
    Boolean isRange, isStringRange, isDesignatorRange, isAbsolute; SInt32 unitExponent, units, startBit;
    UInt32 pbVersion;
    union {
        struct { HIDUsage usageMin, usageMax; UInt32 stringMin, stringMax, designatorMin, designatorMax; } range;
        struct { HIDUsage usage, reserved1; UInt32 stringIndex, reserved2, designatorIndex, reserved3; } notRange;
    } u;
} HIDButtonCapabilities;
typedef struct HIDButtonCapabilities *HIDButtonCapabilitiesPtr;
typedef struct HIDValueCaps {
    HIDUsage usagePage; UInt32 reportID, bitField, collection; HIDUsage collectionUsage, collectionUsagePage;
    Boolean isRange, isStringRange, isDesignatorRange, isAbsolute; UInt32 startBit, bitSize, reportCount;
    SInt32 logicalMin, logicalMax, physicalMin, physicalMax;
    union {
        struct { HIDUsage usageMin, usageMax; UInt32 stringMin, stringMax, designatorMin, designatorMax; } range;
        struct { HIDUsage usage, reserved1; UInt32 stringIndex, reserved2, designatorIndex, reserved3; } notRange;
    } u;
} HIDValueCaps;
typedef struct HIDValueCaps *HIDValueCapsPtr;
typedef struct HIDValueCapabilities {
    HIDUsage usagePage; UInt32 reportID, bitField, collection; HIDUsage collectionUsage, collectionUsagePage;
    Boolean isRange, isStringRange, isDesignatorRange, isAbsolute; UInt32 bitSize, reportCount;
    SInt32 logicalMin, logicalMax, physicalMin, physicalMax, unitExponent, units, startBit; UInt32 pbVersion;
    union {
        struct { HIDUsage usageMin, usageMax; UInt32 stringMin, stringMax, designatorMin, designatorMax; } range;
        struct { HIDUsage usage, reserved1; UInt32 stringIndex, reserved2, designatorIndex, reserved3; } notRange;
    } u;
} HIDValueCapabilities;
typedef struct HIDValueCapabilities *HIDValueCapabilitiesPtr;
__BEGIN_DECLS
OSStatus HIDOpenReportDescriptor(void *, IOByteCount, HIDPreparsedDataRef *, UInt32);
OSStatus HIDCloseReportDescriptor(HIDPreparsedDataRef);
OSStatus HIDGetButtonCaps(HIDReportType, HIDButtonCapsPtr, UInt32 *, HIDPreparsedDataRef);
OSStatus HIDGetButtonCapabilities(HIDReportType, HIDButtonCapabilitiesPtr, UInt32 *, HIDPreparsedDataRef);
OSStatus HIDGetCaps(HIDPreparsedDataRef, HIDCapsPtr);
OSStatus HIDGetCapabilities(HIDPreparsedDataRef, HIDCapabilitiesPtr);
OSStatus HIDGetCollectionNodes(HIDCollectionNodePtr, UInt32 *, HIDPreparsedDataRef);
OSStatus HIDGetScaledUsageValue(HIDReportType, HIDUsage, UInt32, HIDUsage, SInt32 *, HIDPreparsedDataRef, void *,
    IOByteCount);
OSStatus HIDGetSpecificButtonCaps(HIDReportType, HIDUsage, UInt32, HIDUsage, HIDButtonCapsPtr, UInt32 *,
    HIDPreparsedDataRef);
OSStatus HIDGetSpecificButtonCapabilities(HIDReportType, HIDUsage, UInt32, HIDUsage, HIDButtonCapabilitiesPtr,
    UInt32 *, HIDPreparsedDataRef);
OSStatus HIDGetSpecificValueCaps(HIDReportType, HIDUsage, UInt32, HIDUsage, HIDValueCapsPtr, UInt32 *,
    HIDPreparsedDataRef);
OSStatus HIDGetSpecificValueCapabilities(HIDReportType, HIDUsage, UInt32, HIDUsage, HIDValueCapabilitiesPtr,
    UInt32 *, HIDPreparsedDataRef);
OSStatus HIDGetButtonsOnPage(HIDReportType, HIDUsage, UInt32, HIDUsage *, UInt32 *, HIDPreparsedDataRef, void *,
    IOByteCount);
OSStatus HIDGetButtons(HIDReportType, UInt32, HIDUsageAndPagePtr, UInt32 *, HIDPreparsedDataRef, void *,
    IOByteCount);
OSStatus HIDGetNextButtonInfo(HIDReportType, HIDUsage, HIDUsage, UInt32 *, UInt8 *, HIDPreparsedDataRef);
OSStatus HIDGetNextUsageValueInfo(HIDReportType, HIDUsage, HIDUsage, UInt32 *, UInt8 *, HIDPreparsedDataRef);
OSStatus HIDGetReportLength(HIDReportType, UInt8, IOByteCount *, HIDPreparsedDataRef);
OSStatus HIDGetUsageValue(HIDReportType, HIDUsage, UInt32, HIDUsage, SInt32 *, HIDPreparsedDataRef, void *,
    IOByteCount);
OSStatus HIDGetUsageValueArray(HIDReportType, HIDUsage, UInt32, HIDUsage, UInt8 *, IOByteCount,
    HIDPreparsedDataRef, void *, IOByteCount);
OSStatus HIDGetValueCaps(HIDReportType, HIDValueCapsPtr, UInt32 *, HIDPreparsedDataRef);
OSStatus HIDGetValueCapabilities(HIDReportType, HIDValueCapabilitiesPtr, UInt32 *, HIDPreparsedDataRef);
OSStatus HIDInitReport(HIDReportType, UInt8, HIDPreparsedDataRef, void *, IOByteCount);
UInt32 HIDMaxUsageListLength(HIDReportType, HIDUsage, HIDPreparsedDataRef);
OSStatus HIDSetScaledUsageValue(HIDReportType, HIDUsage, UInt32, HIDUsage, SInt32, HIDPreparsedDataRef, void *,
    IOByteCount);
OSStatus HIDSetButtons(HIDReportType, HIDUsage, UInt32, HIDUsage *, UInt32 *, HIDPreparsedDataRef, void *,
    IOByteCount);
OSStatus HIDSetUsageValue(HIDReportType, HIDUsage, UInt32, HIDUsage, SInt32, HIDPreparsedDataRef, void *,
    IOByteCount);
OSStatus HIDSetUsageValueArray(HIDReportType, HIDUsage, UInt32, HIDUsage, UInt8 *, IOByteCount,
    HIDPreparsedDataRef, void *, IOByteCount);
OSStatus HIDUsageListDifference(HIDUsage *, HIDUsage *, HIDUsage *, HIDUsage *, UInt32);
OSStatus HIDSetButton(HIDReportType, HIDUsage, UInt32, HIDUsage, HIDPreparsedDataRef, void *, IOByteCount);
__END_DECLS
#endif

/* IOHIDParameter */
#ifndef _DEV_EVSIO_H
#define _DEV_EVSIO_H
#define _NeXT_MACH_EVENT_DRIVER_ 1
#define kIOHIDKindKey "HIDKind"
#define kIOHIDInterfaceIDKey "HIDInterfaceID"
#define kIOHIDSubinterfaceIDKey "HIDSubinterfaceID"
#define kIOHIDOriginalSubinterfaceIDKey "HIDOriginalSubinterfaceID"
#define kIOHIDParametersKey "HIDParameters"
#define kIOHIDVirtualHIDevice "HIDVirtualDevice"
#define kIOHIDKeyRepeatKey "HIDKeyRepeat"
#define kIOHIDInitialKeyRepeatKey "HIDInitialKeyRepeat"
#define kIOHIDKeyMappingKey "HIDKeyMapping"
#define kIOHIDResetKeyboardKey "HIDResetKeyboard"
#define kIOHIDKeyboardModifierMappingPairsKey "HIDKeyboardModifierMappingPairs"
#define kIOHIDKeyboardModifierMappingSrcKey "HIDKeyboardModifierMappingSrc"
#define kIOHIDKeyboardModifierMappingDstKey "HIDKeyboardModifierMappingDst"
#define kIOHIDKeyboardCapsLockDoesLockKey "HIDKeyboardCapsLockDoesLock"
#define kIOHIDKeyboardSupportsF12EjectKey "HIDKeyboardSupportsF12Eject"
#define kIOHIDKeyboardSupportedModifiersKey "HIDKeyboardSupportedModifiers"
#define kIOHIDKeyboardGlobalModifiersKey "HIDKeyboardGlobalModifiers"
#define kIOHIDServiceGlobalModifiersUsageKey "HIDServiceGlobalModifiersUsage"
#define kIOHIDPointerResolutionKey "HIDPointerResolution"
#define kIOHIDResetPointerKey "HIDResetPointer"
#define kIOHIDPointerConvertAbsoluteKey "HIDPointerConvertAbsolute"
#define kIOHIDPointerContactToMoveKey "HIDPointerContactToMove"
#define kIOHIDPointerPressureToClickKey "HIDPointerPressureToClick"
#define kIOHIDPointerButtonCountKey "HIDPointerButtonCount"
#define kIOHIDPointerAccelerationSettingsKey "HIDPointerAccelerationSettings"
#define kIOHIDPointerAccelerationTableKey "HIDPointerAccelerationTable"
#define kIOHIDPointerAccelerationMultiplierKey "HIDPointerAccelerationMultiplier"
#define kIOHIDScrollResetKey "HIDScrollReset"
#define kIOHIDScrollResolutionKey "HIDScrollResolution"
#define kIOHIDScrollReportRateKey "HIDScrollReportRate"
#define kIOHIDScrollAccelerationTableKey "HIDScrollAccelerationTable"
#define kIOHIDScrollResolutionXKey "HIDScrollResolutionX"
#define kIOHIDScrollResolutionYKey "HIDScrollResolutionY"
#define kIOHIDScrollResolutionZKey "HIDScrollResolutionZ"
#define kIOHIDScrollAccelerationTableXKey "HIDScrollAccelerationTableX"
#define kIOHIDScrollAccelerationTableYKey "HIDScrollAccelerationTableY"
#define kIOHIDScrollAccelerationTableZKey "HIDScrollAccelerationTableZ"
#define kIOHIDScrollMouseButtonKey "HIDScrollMouseButton"
#define kIOHIDScrollZoomModifierMaskKey "HIDScrollZoomModifierMask"
#define kIOHIDTrackpadScrollAccelerationKey "HIDTrackpadScrollAcceleration"
#define kIOHIDTrackpadAccelerationType "HIDTrackpadAcceleration"
#define kIOHIDClickTimeKey "HIDClickTime"
#define kIOHIDClickSpaceKey "HIDClickSpace"
#define kIOHIDWaitCursorFrameIntervalKey "HIDWaitCursorFrameInterval"
#define kIOHIDAutoDimThresholdKey "HIDAutoDimThreshold"
#define kIOHIDAutoDimStateKey "HIDAutoDimState"
#define kIOHIDAutoDimTimeKey "HIDAutoDimTime"
#define kIOHIDIdleTimeKey "HIDIdleTime"
#define kIOHIDBrightnessKey "HIDBrightness"
#define kIOHIDAutoDimBrightnessKey "HIDAutoDimBrightness"
#define kIOHIDFKeyModeKey "HIDFKeyMode"
#define kIOHIDStickyKeysDisabledKey "HIDStickyKeysDisabled"
#define kIOHIDStickyKeysOnKey "HIDStickyKeysOn"
#define kIOHIDStickyKeysShiftTogglesKey "HIDStickyKeysShiftToggles"
#define kIOHIDResetStickyKeyNotification "HIDResetStickyKeyNotification"
#define kIOHIDMouseKeysOptionTogglesKey "HIDMouseKeysOptionToggles"
#define kIOHIDSlowKeysDelayKey "HIDSlowKeysDelay"
#define kIOHIDF12EjectDelayKey "HIDF12EjectDelay"
#define kIOHIDMouseKeysOnKey "HIDMouseKeysOn"
#define kIOHIDUseKeyswitchKey "HIDUseKeyswitch"
#define kIOHIDDisallowRemappingOfPrimaryClickKey "HIDDisallowRemappingOfPrimaryClick"
#define kIOHIDMouseKeysEnablesVirtualNumPadKey "HIDMouseKeysEnablesVirtualNumPad"
#define kIOHIDResetLEDsKey "HIDResetLEDs"
#define kHIDAccelParametricCurvesKey "HIDAccelCurves"
#define kHIDPointerReportRateKey "HIDPointerReportRate"
#define kHIDTrackingAccelParametricCurvesKey "HIDTrackingAccelCurves"
#define kHIDScrollAccelParametricCurvesKey "HIDScrollAccelCurves"
#define kHIDAccelParametricCurvesDebugKey "HIDAccelCurvesDebug"
#define kHIDScrollAccelParametricCurvesDebugKey "HIDScrollAccelCurvesDebug"
#define kHIDAccelGainLinearKey "HIDAccelGainLinear"
#define kHIDAccelGainParabolicKey "HIDAccelGainParabolic"
#define kHIDAccelGainCubicKey "HIDAccelGainCubic"
#define kHIDAccelGainQuarticKey "HIDAccelGainQuartic"
#define kHIDAccelTangentSpeedLinearKey "HIDAccelTangentSpeedLinear"
#define kHIDAccelTangentSpeedParabolicRootKey "HIDAccelTangentSpeedParabolicRoot"
#define kHIDAccelTangentSpeedCubicRootKey "HIDAccelTangentSpeedCubicRoot"
#define kHIDAccelTangentSpeedQuarticRootKey "HIDAccelTangentSpeedQuarticRoot"
#define kHIDAccelIndexKey "HIDAccelIndex"
#define kIOHIDScrollCountMaxTimeDeltaBetweenKey "HIDScrollCountMaxTimeDeltaBetween"
#define kIOHIDScrollCountMaxTimeDeltaToSustainKey "HIDScrollCountMaxTimeDeltaToSustain"
#define kIOHIDScrollCountMinDeltaToStartKey "HIDScrollCountMinDeltaToStart"
#define kIOHIDScrollCountMinDeltaToSustainKey "HIDScrollCountMinDeltaToSustain"
#define kIOHIDScrollCountIgnoreMomentumScrollsKey "HIDScrollCountIgnoreMomentumScrolls"
#define kIOHIDScrollCountMouseCanResetKey "HIDScrollCountMouseCanReset"
#define kIOHIDScrollCountMaxKey "HIDScrollCountMax"
#define kIOHIDScrollCountAccelerationFactorKey "HIDScrollCountAccelerationFactor"
#define kIOHIDScrollCountZeroKey "HIDScrollCountZero"
#define kIOHIDScrollCountBootDefaultKey "HIDScrollCountBootDefault"
#define kIOHIDScrollCountResetKey "HIDScrollCountReset"
#define kIOHIDActivityUserIdleKey "IOHIDActivityUserIdle"
#define EVS_PACKED_TIME_SIZE 2ULL
#define EVSIOSB kIOHIDBrightnessKey
#define EVSIOSB_SIZE 1
#define EVSIOSADB kIOHIDAutoDimBrightnessKey
#define EVSIOSADB_SIZE 1
#define EVSIOINFO NX_EVS_DEVICE_INFO
#define EVSIOSKR kIOHIDKeyRepeatKey
#define EVSIOSKR_SIZE 2ULL
#define EVSIOSIKR kIOHIDInitialKeyRepeatKey
#define EVSIOSIKR_SIZE 2ULL
#define EVSIORKBD kIOHIDResetKeyboardKey
#define EVSIORKBD_SIZE 1
#define EVSIOCKR_SIZE 2ULL
#define EVSIOCKML kIOHIDKeyMappingKey
#define EVSIOCKML_SIZE 1
#define EVSIOSKM kIOHIDKeyMappingKey
#define EVSIOSKM_SIZE 4096
#define EVSIOCKM kIOHIDKeyMappingKey
#define EVSIOCKM_SIZE 4096
#define EVSIOSMS kIOHIDPointerAccelerationKey
#define EVSIOSMS_SIZE 1
#define EVSIOCMS kIOHIDPointerAccelerationKey
#define EVSIOCMS_SIZE 1
#define EVSIOSCT kIOHIDClickTimeKey
#define EVSIOSCT_SIZE 2ULL
#define EVSIOSCS kIOHIDClickSpaceKey
#define EVSIOSCS_SIZE 2
#define EVSIOSADT kIOHIDAutoDimThresholdKey
#define EVSIOSADT_SIZE 2ULL
#define EVSIOSADS kIOHIDAutoDimStateKey
#define EVSIOSADS_SIZE 1
#define EVSIORMS kIOHIDResetPointerKey
#define EVSIORMS_SIZE 1
#define EVSIOCCT kIOHIDClickTimeKey
#define EVSIOCCT_SIZE 2ULL
#define EVSIOCADT kIOHIDAutoDimThresholdKey
#define EVSIOCADT_SIZE 2ULL
#define EVSIOGDADT kIOHIDAutoDimTimeKey
#define EVSIOGDADT_SIZE 2ULL
#define EVSIOIDLE kIOHIDIdleTimeKey
#define EVSIOIDLE_SIZE 2ULL
#define EVSIOCCS kIOHIDClickSpaceKey
#define EVSIOCCS_SIZE 2
#define EVSIOCADS kIOHIDAutoDimStateKey
#define EVSIOCADS_SIZE 1
typedef enum IOHIDButtonModes {
    kIOHIDButtonMode_BothLeftClicks = 0, kIOHIDButtonMode_ReverseLeftRightClicks, kIOHIDButtonMode_EnableRightClick,
} IOHIDButtonModes;
typedef enum evsioEVSIOSCSIndices { EVSIOSCS_X = 0, EVSIOSCS_Y } evsioEVSIOSCSIndices;
typedef enum evsioEVSIOCCSIndices { EVSIOCCS_X = 0, EVSIOCCS_Y } evsioEVSIOCCSIndices;
enum { kIOHIDCapsLockState = 1, kIOHIDNumLockState, kIOHIDActivityUserIdle, kIOHIDActivityDisplayOn };
#endif

/* IOHIDShared */
#ifndef _DEV_EVIO_H
#define _DEV_EVIO_H
#define MINPRESSURE 0
#define MAXPRESSURE 255
#define LLEQSIZE 240
#define EV_SPECIAL_KEY_MSG_ID 0x536b6579
#define EV_AUDIO_MIN_VOLUME 0
#define EV_AUDIO_MAX_VOLUME 64
#define kIOHIDSystemClass "IOHIDSystem"
#define kIOHIKeyboardClass "IOHIKeyboard"
#define kIOHIPointingClass "IOHIPointing"
#define IOHIDSYSTEM_CONFORMSTO kIOHIDSystemClass
#define kIOHIDCurrentShmemVersion 4
#define kIOHIDLastCompatibleShmemVersion 3
#define kIOHIDMessageRelayServiceInterfaceActive 0xe3ff8002U
typedef struct _NXEQElStruct { int next; OSSpinLock sema; NXEvent event; } NXEQElement;
typedef volatile struct _evOffsets { int evGlobalsOffset, evShmemOffset; } EvOffsets;
typedef volatile struct _evGlobals {
    OSSpinLock cursorSema; int eNum, buttons, eventFlags, VertRetraceClock; IOGPoint cursorLoc; int frame;
    IOGBounds workBounds, mouseRect; int version, structSize, lastFrame;
    IOFixedPoint32 screenCursorFixed, desktopCursorFixed;
    unsigned int reservedA[27], reserved : 25, updateCursorPositionFromFixed : 1, logCursorUpdates : 1;
    unsigned int wantPressure : 1, wantPrecision : 1, dontWantCoalesce : 1, dontCoalesce : 1, mouseRectValid : 1;
    int movedMask; OSSpinLock waitCursorSema; int AALastEventSent, AALastEventConsumed, waitCursorUp;
    char ctxtTimedOut, waitCursorEnabled, globalWaitCursorEnabled; int waitThreshold, LLEHead, LLETail, LLELast;
    NXEQElement lleq[240];
} EvGlobals;
typedef struct evioLLEvent { int setCursor, type; IOGPoint location; NXEventData data; int setFlags,
    flags; } _NXLLEvent;
struct evioSpecialKeyMsg { mach_msg_header_t Head; int key, direction, flags, level; };
typedef struct evioSpecialKeyMsg *evioSpecialKeyMsg_t;
enum { kIOHIDEventNotification = 0 };
enum { kIOHIDServerConnectType = 0, kIOHIDParamConnectType, kIOHIDEventSystemConnectType = 3 };
enum { kIOHIDGlobalMemory = 0 }; enum { kIOHIDEventQueueTypeKernel = 0, kIOHIDEventQueueTypeUser };
typedef UInt16 (*MasterVolumeUpdate)(); typedef bool (*MasterMuteUpdate)();
typedef struct MasterAudioFunctions {
    MasterVolumeUpdate incrementMasterVolume, decrementMasterVolume; MasterMuteUpdate toggleMasterMute;
} MasterAudioFunctions;
extern MasterAudioFunctions *masterAudioFunctions;
enum { kIOHIDOpenedByEventSystem = 0x10000, kIOHIDOpenedByFastPathClient = 0x20000 };
#endif

/* ev_keymap */
#ifndef _DEV_EV_KEYMAP_H
#define _DEV_EV_KEYMAP_H
#define NX_NUMKEYCODES 256
#define NX_NUMSEQUENCES 128
#define NX_NUMMODIFIERS 16
#define NX_BYTE_CODES 0
#define NX_WHICHMODMASK 0x0f
#define NX_MODMASK 0x10
#define NX_CHARGENMASK 0x20
#define NX_SPECIALKEYMASK 0x40
#define NX_KEYSTATEMASK 0x80
#define NX_NOSPECIALKEY 0xFFFF
#define NX_KEYTYPE_SOUND_UP 0
#define NX_KEYTYPE_SOUND_DOWN 1
#define NX_KEYTYPE_BRIGHTNESS_UP 2
#define NX_KEYTYPE_BRIGHTNESS_DOWN 3
#define NX_KEYTYPE_CAPS_LOCK 4
#define NX_KEYTYPE_HELP 5
#define NX_POWER_KEY 6
#define NX_KEYTYPE_MUTE 7
#define NX_UP_ARROW_KEY 8
#define NX_DOWN_ARROW_KEY 9
#define NX_KEYTYPE_NUM_LOCK 10
#define NX_KEYTYPE_CONTRAST_UP 11
#define NX_KEYTYPE_CONTRAST_DOWN 12
#define NX_KEYTYPE_LAUNCH_PANEL 13
#define NX_KEYTYPE_EJECT 14
#define NX_KEYTYPE_VIDMIRROR 15
#define NX_KEYTYPE_PLAY 16
#define NX_KEYTYPE_NEXT 17
#define NX_KEYTYPE_PREVIOUS 18
#define NX_KEYTYPE_FAST 19
#define NX_KEYTYPE_REWIND 20
#define NX_KEYTYPE_ILLUMINATION_UP 21
#define NX_KEYTYPE_ILLUMINATION_DOWN 22
#define NX_KEYTYPE_ILLUMINATION_TOGGLE 23
#define NX_NUMSPECIALKEYS 24
#define NX_NUM_SCANNED_SPECIALKEYS 24
#define NX_KEYTYPE_MENU 25
#define NX_SPECIALKEY_POST_MASK 0xffe8cf
#define NX_MODIFIERKEY_ALPHALOCK 0
#define NX_MODIFIERKEY_SHIFT 1
#define NX_MODIFIERKEY_CONTROL 2
#define NX_MODIFIERKEY_ALTERNATE 3
#define NX_MODIFIERKEY_COMMAND 4
#define NX_MODIFIERKEY_NUMERICPAD 5
#define NX_MODIFIERKEY_HELP 6
#define NX_MODIFIERKEY_SECONDARYFN 7
#define NX_MODIFIERKEY_NUMLOCK 8
#define NX_MODIFIERKEY_RSHIFT 9
#define NX_MODIFIERKEY_RCONTROL 10
#define NX_MODIFIERKEY_RALTERNATE 11
#define NX_MODIFIERKEY_RCOMMAND 12
#define NX_MODIFIERKEY_ALPHALOCK_STATELESS 13
#define NX_MODIFIERKEY_LAST_KEY 13
typedef struct _NXParsedKeyMapping_ {
    short shorts; char keyBits[256]; int maxMod; unsigned char * modDefs[16]; int numDefs;
    unsigned char * keyDefs[256]; int numSeqs; unsigned char * seqDefs[128]; int numSpecialKeys;
    unsigned short specialKeys[24]; const unsigned char *mapping; int mappingLen;
} NXParsedKeyMapping;
#endif

#endif
