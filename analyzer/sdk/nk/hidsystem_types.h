/* HID system: events, key maps, parameters, report descriptor parser */
#ifndef NK_HIDSYSTEM_TYPES_H
#define NK_HIDSYSTEM_TYPES_H

#include <nk/graphics_types.h>
#include <nk/hid_keys.h>
#include <nk/bsd_types.h>

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

/* IOHIDTypes */
#ifndef _DEV_EV_TYPES_H
#define _DEV_EV_TYPES_H
#define EVENT_SYSTEM_VERSION 2
#define NX_MAXMOUSESCALINGS 20
#define NX_EVS_INFO_MAX 0x400
#define NX_EVS_DEVICE_MAX 16
#define NX_EVS_DEVICE_INTERFACE_OTHER 0
#define NX_EVS_DEVICE_INTERFACE_NeXT 1
#define NX_EVS_DEVICE_INTERFACE_ADB 2
#define NX_EVS_DEVICE_INTERFACE_ACE 3
#define NX_EVS_DEVICE_INTERFACE_SERIAL_ACE 4
#define NX_EVS_DEVICE_INTERFACE_BUS_ACE 5
#define NX_EVS_DEVICE_INTERFACE_HIL 6
#define NX_EVS_DEVICE_INTERFACE_TYPE5 7
#define NUM_SUPPORTED_INTERFACES 8
#define NX_EVS_DEVICE_TYPE_OTHER 0
#define NX_EVS_DEVICE_TYPE_KEYBOARD 1
#define NX_EVS_DEVICE_TYPE_MOUSE 2
#define NX_EVS_DEVICE_TYPE_TABLET 3
#define __OLD_NX_EVS_DEVICE_INFO 1
#define NX_EVS_DEVICE_INFO "Evs_EventDeviceInfo"
#define NX_EVS_DEVICE_INFO_COUNT 64ULL
#define EV_SCREEN_MIN_BRIGHTNESS 0
#define EV_SCREEN_MAX_BRIGHTNESS 64
#define EV_TICK_TIME 16
#define EV_TICKS_PER_SEC 62
#define EV_RB 1
#define EV_LB 4
#define EV_MOUSEBUTTONMASK 5
#define EV_MINPRESSURE 0
#define EV_MAXPRESSURE 255
#define EV_CURSOR_WIDTH 16
#define EV_CURSOR_HEIGHT 16
#define kAppleOnboardGUID 0x0610000000000000ULL
typedef struct evsioKeymapping { int size; char *mapping; } NXKeyMapping;
typedef struct evsioMouseScaling { int numScaleLevels; short scaleThresholds[20],
    scaleFactors[20]; } NXMouseScaling;
typedef enum NXMouseButton { NX_OneButton = 0, NX_LeftButton, NX_RightButton } NXMouseButton;
typedef struct __IOFixedPoint32 { int32_t x, y; } IOFixedPoint32;
typedef int *NXEventSystemInfoType; typedef int NXEventSystemInfoData[1024];
typedef struct NXEventSystemDevice { int interface, interface_addr, dev_type, id; } NXEventSystemDevice;
typedef struct NXEventSystemDeviceList { NXEventSystemDevice dev[16]; } NXEventSystemDeviceList;
typedef enum EvCmd { EVNOP = 0, EVHIDE, EVSHOW, EVMOVE, EVLEVEL } EvCmd;
#endif

/* IOLLEvent */
#ifndef _DEV_EVENT_H
#define _DEV_EVENT_H
#define NX_NULLEVENT 0
#define NX_LMOUSEDOWN 1
#define NX_LMOUSEUP 2
#define NX_RMOUSEDOWN 3
#define NX_RMOUSEUP 4
#define NX_MOUSEMOVED 5
#define NX_LMOUSEDRAGGED 6
#define NX_RMOUSEDRAGGED 7
#define NX_MOUSEENTERED 8
#define NX_MOUSEEXITED 9
#define NX_OMOUSEDOWN 25
#define NX_OMOUSEUP 26
#define NX_OMOUSEDRAGGED 27
#define NX_KEYDOWN 10
#define NX_KEYUP 11
#define NX_FLAGSCHANGED 12
#define NX_KITDEFINED 13
#define NX_SYSDEFINED 14
#define NX_APPDEFINED 15
#define NX_SCROLLWHEELMOVED 22
#define NX_ZOOM 28
#define NX_TABLETPOINTER 23
#define NX_TABLETPROXIMITY 24
#define NX_FIRSTEVENT 0
#define NX_LASTEVENT 28
#define NX_NUMPROCS 29
#define NX_NULLEVENTMASK 1
#define NX_LMOUSEDOWNMASK 2
#define NX_LMOUSEUPMASK 4
#define NX_RMOUSEDOWNMASK 8
#define NX_RMOUSEUPMASK 16
#define NX_OMOUSEDOWNMASK 0x2000000
#define NX_OMOUSEUPMASK 0x4000000
#define NX_MOUSEMOVEDMASK 32
#define NX_LMOUSEDRAGGEDMASK 64
#define NX_RMOUSEDRAGGEDMASK 128
#define NX_OMOUSEDRAGGEDMASK 0x8000000
#define NX_MOUSEENTEREDMASK 0x100
#define NX_MOUSEEXITEDMASK 0x200
#define NX_KEYDOWNMASK 0x400
#define NX_KEYUPMASK 0x800
#define NX_FLAGSCHANGEDMASK 0x1000
#define NX_KITDEFINEDMASK 0x2000
#define NX_SYSDEFINEDMASK 0x4000
#define NX_APPDEFINEDMASK 0x8000
#define NX_SCROLLWHEELMOVEDMASK 0x400000
#define NX_ZOOMMASK 0x10000000
#define NX_TABLETPOINTERMASK 0x800000
#define NX_TABLETPROXIMITYMASK 0x1000000
#define NX_ALLEVENTS (-1)
#define NX_SUBTYPE_DEFAULT 0
#define NX_SUBTYPE_TABLET_POINT 1
#define NX_SUBTYPE_TABLET_PROXIMITY 2
#define NX_SUBTYPE_MOUSE_TOUCH 3
#define NX_SUBTYPE_POWER_KEY 1
#define NX_SUBTYPE_AUX_MOUSE_BUTTONS 7
#define NX_SUBTYPE_AUX_CONTROL_BUTTONS 8
#define NX_SUBTYPE_EJECT_KEY 10
#define NX_SUBTYPE_SLEEP_EVENT 11
#define NX_SUBTYPE_RESTART_EVENT 12
#define NX_SUBTYPE_SHUTDOWN_EVENT 13
#define NX_SUBTYPE_MENU 16
#define NX_SUBTYPE_ACCESSIBILITY 17
#define NX_SUBTYPE_STICKYKEYS_ON 100
#define NX_SUBTYPE_STICKYKEYS_OFF 101
#define NX_SUBTYPE_STICKYKEYS_SHIFT 102
#define NX_SUBTYPE_STICKYKEYS_CONTROL 103
#define NX_SUBTYPE_STICKYKEYS_ALTERNATE 104
#define NX_SUBTYPE_STICKYKEYS_COMMAND 105
#define NX_SUBTYPE_STICKYKEYS_RELEASE 106
#define NX_SUBTYPE_STICKYKEYS_TOGGLEMOUSEDRIVING 107
#define NX_SUBTYPE_STICKYKEYS_SHIFT_DOWN 110
#define NX_SUBTYPE_STICKYKEYS_CONTROL_DOWN 111
#define NX_SUBTYPE_STICKYKEYS_ALTERNATE_DOWN 112
#define NX_SUBTYPE_STICKYKEYS_COMMAND_DOWN 113
#define NX_SUBTYPE_STICKYKEYS_FN_DOWN 114
#define NX_SUBTYPE_STICKYKEYS_SHIFT_LOCK 120
#define NX_SUBTYPE_STICKYKEYS_CONTROL_LOCK 121
#define NX_SUBTYPE_STICKYKEYS_ALTERNATE_LOCK 122
#define NX_SUBTYPE_STICKYKEYS_COMMAND_LOCK 123
#define NX_SUBTYPE_STICKYKEYS_FN_LOCK 124
#define NX_SUBTYPE_STICKYKEYS_SHIFT_UP 130
#define NX_SUBTYPE_STICKYKEYS_CONTROL_UP 131
#define NX_SUBTYPE_STICKYKEYS_ALTERNATE_UP 132
#define NX_SUBTYPE_STICKYKEYS_COMMAND_UP 133
#define NX_SUBTYPE_STICKYKEYS_FN_UP 134
#define NX_SUBTYPE_SLOWKEYS_START 200
#define NX_SUBTYPE_SLOWKEYS_ABORT 201
#define NX_SUBTYPE_SLOWKEYS_END 202
#define NX_SUBTYPE_HIDPARAMETER_MODIFIED 210
#define NX_ALPHASHIFTMASK 0x00010000
#define NX_SHIFTMASK 0x00020000
#define NX_CONTROLMASK 0x00040000
#define NX_ALTERNATEMASK 0x00080000
#define NX_COMMANDMASK 0x00100000
#define NX_NUMERICPADMASK 0x00200000
#define NX_HELPMASK 0x00400000
#define NX_SECONDARYFNMASK 0x00800000
#define NX_ALPHASHIFT_STATELESS_MASK 0x01000000
#define NX_DEVICELCTLKEYMASK 0x00000001
#define NX_DEVICELSHIFTKEYMASK 0x00000002
#define NX_DEVICERSHIFTKEYMASK 0x00000004
#define NX_DEVICELCMDKEYMASK 0x00000008
#define NX_DEVICERCMDKEYMASK 0x00000010
#define NX_DEVICELALTKEYMASK 0x00000020
#define NX_DEVICERALTKEYMASK 0x00000040
#define NX_DEVICE_ALPHASHIFT_STATELESS_MASK 0x00000080
#define NX_DEVICERCTLKEYMASK 0x00002000
#define NX_STYLUSPROXIMITYMASK 0x00000080
#define NX_NONCOALSESCEDMASK 0x00000100
#define NX_ASCIISET 0
#define NX_SYMBOLSET 1
#define NX_DINGBATSSET 2
#define NX_TABLET_BUTTON_PENTIPMASK 0x0001
#define NX_TABLET_BUTTON_PENLOWERSIDEMASK 0x0002
#define NX_TABLET_BUTTON_PENUPPERSIDEMASK 0x0004
#define NX_TABLET_CAPABILITY_DEVICEIDMASK 0x0001
#define NX_TABLET_CAPABILITY_ABSXMASK 0x0002
#define NX_TABLET_CAPABILITY_ABSYMASK 0x0004
#define NX_TABLET_CAPABILITY_VENDOR1MASK 0x0008
#define NX_TABLET_CAPABILITY_VENDOR2MASK 0x0010
#define NX_TABLET_CAPABILITY_VENDOR3MASK 0x0020
#define NX_TABLET_CAPABILITY_BUTTONSMASK 0x0040
#define NX_TABLET_CAPABILITY_TILTXMASK 0x0080
#define NX_TABLET_CAPABILITY_TILTYMASK 0x0100
#define NX_TABLET_CAPABILITY_ABSZMASK 0x0200
#define NX_TABLET_CAPABILITY_PRESSUREMASK 0x0400
#define NX_TABLET_CAPABILITY_TANGENTIALPRESSUREMASK 0x0800
#define NX_TABLET_CAPABILITY_ORIENTINFOMASK 0x1000
#define NX_TABLET_CAPABILITY_ROTATIONMASK 0x2000
#define NX_TABLET_POINTER_UNKNOWN 0
#define NX_TABLET_POINTER_PEN 1
#define NX_TABLET_POINTER_CURSOR 2
#define NX_TABLET_POINTER_ERASER 3
#define kNXEventDataVersion 2
#define kNXEventVersion 2
#define NX_NOWINDOW (-1)
#define NX_BYTYPE 0
#define NX_BROADCAST 1
#define NX_TOPWINDOW 2
#define NX_FIRSTWINDOW 3
#define NX_MOUSEWINDOW 4
#define NX_NEXTWINDOW 5
#define NX_LASTLEFT 6
#define NX_LASTRIGHT 7
#define NX_LASTKEY 8
#define NX_EXPLICIT 9
#define NX_TRANSMIT 10
#define NX_BYPSCONTEXT 11
#define NX_WAKEMASK 0x600141e
#define NX_UNDIMMASK 0xfc01ffe
#define NX_EVENT_EXTENSION_LOCATION_INVALID 0x1
#define NX_EVENT_EXTENSION_LOCATION_TYPE_FLOAT 0x2
#define NX_EVENT_EXTENSION_LOCATION_DEVICE_SCALED 0x4
#define NX_EVENT_EXTENSION_MOUSE_DELTA_TYPE_FLOAT 0x8
#define NX_EVENT_EXTENSION_AUDIT_TOKEN 0x10
typedef struct _NXTabletPointData {
    SInt32 x, y, z; UInt16 buttons, pressure; struct { SInt16 x, y; } tilt; UInt16 rotation;
    SInt16 tangentialPressure; UInt16 deviceID; SInt16 vendor1, vendor2, vendor3;
} NXTabletPointData;
typedef struct _NXTabletPointData *NXTabletPointDataPtr;
typedef struct _NXTabletProximityData {
    UInt16 vendorID, tabletID, pointerID, deviceID, systemTabletID, vendorPointerType; UInt32 pointerSerialNumber;
    UInt64 uniqueID; UInt32 capabilityMask; UInt8 pointerType, enterProximity; SInt16 reserved1;
} __attribute__((packed)) NXTabletProximityData;
typedef struct _NXTabletProximityData *NXTabletProximityDataPtr;
typedef union NXEventData {
    struct {
        UInt8 subx, suby; SInt16 eventNum; SInt32 click; UInt8 pressure, buttonNumber, subType, reserved2;
        SInt32 reserved3; union { NXTabletPointData point; NXTabletProximityData proximity; } tablet;
    } mouse;
    struct {
        SInt32 dx, dy; UInt8 subx, suby, subType, reserved1; SInt32 reserved2;
        union { NXTabletPointData point; NXTabletProximityData proximity; } tablet;
    } mouseMove;
    struct {
        UInt16 origCharSet; SInt16 repeat; UInt16 charSet, charCode, keyCode, origCharCode; SInt32 reserved1;
        UInt32 keyboardType; SInt32 reserved2, reserved3, reserved4, reserved5[4];
    } key;
    struct {
        SInt16 reserved, eventNum;
        SInt32 trackingNum, userData, reserved1, reserved2, reserved3, reserved4, reserved5, reserved6[4];
    } tracking;
    struct {
        SInt16 deltaAxis1, deltaAxis2, deltaAxis3, reserved1;
        SInt32 fixedDeltaAxis1, fixedDeltaAxis2, fixedDeltaAxis3, pointDeltaAxis1, pointDeltaAxis2, pointDeltaAxis3;
        SInt32 reserved8[4];
    } scrollWheel, zoom;
    struct { SInt16 reserved,
        subType; union { float F[11]; SInt32 L[11]; SInt16 S[22]; char C[44]; } misc; } compound;
    struct {
        SInt32 x, y, z; UInt16 buttons, pressure; struct { SInt16 x, y; } tilt; UInt16 rotation;
        SInt16 tangentialPressure; UInt16 deviceID; SInt16 vendor1, vendor2, vendor3; SInt32 reserved[4];
    } tablet;
    struct {
        UInt16 vendorID, tabletID, pointerID, deviceID, systemTabletID, vendorPointerType; UInt32 pointerSerialNumber;
        UInt64 uniqueID; UInt32 capabilityMask; UInt8 pointerType, enterProximity; SInt16 reserved1;
        SInt32 reserved2[4];
    } __attribute__((packed)) proximity;
} NXEventData;
typedef struct _NXEvent {
    SInt32 type; struct { SInt32 x, y; } location; UInt64 time; SInt32 flags; UInt32 window; UInt64 service_id;
    SInt32 ext_pid; NXEventData data;
} __attribute__((packed)) NXEvent;
typedef struct _NXEvent *NXEventPtr;
typedef struct _NXEventExtension { UInt32 flags; audit_token_t audit; } NXEventExtension;
typedef struct _NXEventExt { NXEvent payload; NXEventExtension extension; } NXEventExt;
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
