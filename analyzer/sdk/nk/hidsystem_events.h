/* HID system: the events that are posted */
#ifndef NK_HIDSYSTEM_EVENTS_H
#define NK_HIDSYSTEM_EVENTS_H

#include <nk/graphics_types.h>
#include <nk/bsd_types.h>
#include <IOKit/hidsystem/IOHIDTypes.h>

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

#endif
