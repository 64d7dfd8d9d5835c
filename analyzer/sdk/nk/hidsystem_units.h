/* HID system: key mappings, scalings and the devices of the event system */
#ifndef NK_HIDSYSTEM_UNITS_H
#define NK_HIDSYSTEM_UNITS_H

#include <nk/iokit_types.h>
#include <nk/bsd_types.h>

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

#endif
