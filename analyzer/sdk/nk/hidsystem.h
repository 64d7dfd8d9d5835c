/* HID system: keyboards, pointing devices, tablets, the system that gathers their events */
#ifndef NK_HIDSYSTEM_H
#define NK_HIDSYSTEM_H

#include <nk/hidsystem_types.h>
#include <nk/iokit.h>

#ifdef __cplusplus
class IOGraphicsDevice; class IOHITablet; class IOHIPointing; class IOHIDevice;
#endif

/* IOHIDWorkLoop */
#ifndef _IOKIT_IOHIDWORKLOOP_H
#define _IOKIT_IOHIDWORKLOOP_H
#ifdef __cplusplus
class IOHIDWorkLoop : public IOWorkLoop {
    OSDeclareDefaultStructors(IOHIDWorkLoop)
protected:
    lck_grp_t *fLockGroup;
    virtual bool init(); virtual void free();
public:
    static IOHIDWorkLoop *workLoop();
    NK_MEMBERS(IOHIDWorkLoop)
};
#endif
#endif

/* IOHIDevice */
#ifndef _IOHIDEVICE_H
#define _IOHIDEVICE_H
typedef enum IOHIDKind { kHIUnknownDevice = 0, kHIKeyboardDevice, kHIRelativePointingDevice } IOHIDKind;
#ifdef __cplusplus
class IOHIDevice : public IOService {
    OSDeclareDefaultStructors(IOHIDevice)
public:
    virtual bool init(OSDictionary * = 0); virtual void free(); virtual bool start(IOService *);
    virtual bool open(IOService *, IOOptionBits = 0, void * = 0); virtual UInt32 deviceType();
    virtual IOHIDKind hidKind(); virtual UInt32 interfaceID(); virtual bool updateProperties();
    virtual IOReturn setProperties(OSObject *); virtual IOReturn setParamProperties(OSDictionary *);
    virtual UInt64 getGUID(); static SInt32 GenerateKey(OSObject *);
    NK_MEMBERS(IOHIDevice)
};
#endif
#endif

/* IOHIDSystem */
#ifndef _IOHIDSYSTEM_H
#define _IOHIDSYSTEM_H
#define kIOHIDSystem508MouseClickMessage 0xe0038001U
#define kIOHIDSystemDeviceSeizeRequestMessage 0xe0038002U
#define kIOHIDSystem508SpecialKeyDownMessage 0xe0038003U
#define kIOHIDSystemActivityTickle 0xe0038005U
#define kIOHIDSystemUserHidActivity 0xe0038006U
#ifdef __cplusplus
class IOHIDSystem : public IOService {
    OSDeclareDefaultStructors(IOHIDSystem)
public:
    friend class IOHIDUserClient; friend class IOHIDParamUserClient; friend class IOHIDEventSystemUserClient;
    struct ExpansionData { };
    struct SetFixedMouseLocData { uint64_t origTs, callTs; int32_t x, y, pid; } __attribute__((packed));
    struct Diags {
        static const uint32_t SLOW_CURSOR_MS;
        enum CursorAction { kCursorActionShow = 0, kCursorActionHide, kCursorActionMove, kCursorActionCount };
        typedef enum CursorAction CursorAction; static const char * cursorStrings[3];
        uint64_t cursorWorkloopTime, lastActionTimes[3]; uint8_t lastCursorActionsMask;
        IOHistogramReporter *cursorTotalHistReporter; IOHistogramReporter *cursorGraphicsHistReporter;
    };
private:
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn configureReport(IOReportChannelList *, IOReportConfigureAction, void *, void *);
    virtual IOReturn updateReport(IOReportChannelList *, IOReportUpdateAction, void *, void *);
public:
    static IOHIDSystem *instance(); virtual bool init(OSDictionary * = 0);
    virtual IOHIDSystem *probe(IOService *, SInt32 *); virtual bool start(IOService *);
    virtual IOReturn message(UInt32, IOService *, void *); virtual void free(); virtual bool attach(IOService *);
    virtual void detach(IOService *); virtual IOWorkLoop *getWorkLoop() const; virtual IOReturn evOpen();
    virtual IOReturn evClose(); virtual IOReturn setProperties(OSObject *);
    virtual IOReturn setParamProperties(OSDictionary *);
    virtual IOReturn createShmem(void *, void *, void *, void *, void *, void *);
    virtual IOReturn registerEventQueue(IOSharedDataQueue *);
    virtual IOReturn unregisterEventQueue(IOSharedDataQueue *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual void keyboardEvent(unsigned int, unsigned int, unsigned int, unsigned int, unsigned int, unsigned int,
        unsigned int, unsigned int, bool, AbsoluteTime);
    virtual void keyboardSpecialEvent(unsigned int, unsigned int, unsigned int, unsigned int, UInt64, bool,
        AbsoluteTime);
    virtual void updateEventFlags(unsigned int);
    virtual IOReturn setEventsEnable(void *, void *, void *, void *, void *, void *);
    virtual IOReturn setCursorEnable(void *, void *, void *, void *, void *, void *);
    virtual IOReturn extPostEvent(void *, void *, void *, void *, void *, void *);
    virtual IOReturn extSetMouseLocation(void *, void *, void *, void *, void *, void *);
    virtual IOReturn extGetButtonEventNum(void *, void *, void *, void *, void *, void *);
    IOReturn extSetBounds(void *, void *, void *, void *, void *, void *);
    IOReturn extSetOnScreenBounds(void *, void *, void *, void *, void *, void *);
    IOReturn setBounds(IOGBounds *, IOGPoint *, bool);
    IOReturn extGetStateForSelector(void *, void *, void *, void *, void *, void *);
    IOReturn extSetStateForSelector(void *, void *, void *, void *, void *, void *);
    IOReturn extRegisterVirtualDisplay(void *, void *, void *, void *, void *, void *);
    IOReturn extUnregisterVirtualDisplay(void *, void *, void *, void *, void *, void *);
    IOReturn extSetVirtualDisplayBounds(void *, void *, void *, void *, void *, void *);
    IOReturn extGetUserHidActivityState(void *, void *, void *, void *, void *, void *);
    IOReturn setContinuousCursorEnable(void *, void *, void *, void *, void *, void *);
    virtual int registerScreen(IOGraphicsDevice *, IOGBounds *, IOGBounds *); virtual void unregisterScreen(int);
    virtual IOGBounds *workspaceBounds(); virtual UInt32 eventFlags(); virtual void sleepDisplayTickle();
    virtual void dispatchEvent(IOHIDEvent *, IOOptionBits = 0); void updateHidActivity(); void hidActivityChecker();
    static void reportUserHidActivity(IOHIDSystem *, void *); void reportUserHidActivityGated(void *);
    static IOReturn getUserHidActivityState(IOHIDSystem *, void *); IOReturn getUserHidActivityStateGated(void *);
    NK_MEMBERS(IOHIDSystem)
};
#endif
#endif

/* IOHIKeyboardMapper */
#ifndef _IOHIKEYBOARDMAPPER_H
#define _IOHIKEYBOARDMAPPER_H
#define EVK_BITS_PER_UNIT 32
#define EVK_BITS_MASK 31
#define EVK_BITS_SHIFT 5
#define kMAX_MODIFIERS 5
#define kNUM_SHIFTS_TO_ACTIVATE 5
#define kDEFAULT_SHIFTEXPIREINTERVAL 30000
typedef UInt32 *kbdBitVector;
enum {
    kState_Disabled_Flag = 1, kState_ShiftActivates_Flag, kState_On = 4, kState_On_ModifiersDown = 8,
    kState_Mask = 255,
};
typedef struct _stickyKeys_ToggleInfo {
    IOByteCount size; unsigned int toggleModifier, repetitionsToToggle; AbsoluteTime expireInterval;
    unsigned int currentCount; AbsoluteTime deadlines[1];
} StickyKeys_ToggleInfo;
enum { kModifier_DidPerformModifiy = 1, kModifier_DidKeyUp, kModifier_Locked = 4 };
typedef struct _stickyKeys_ModifierInfo { UInt8 key, state, leftModBit; } StickyKeys_ModifierInfo;
#ifdef __cplusplus
class IOHIKeyboardMapper : public OSObject {
    OSDeclareDefaultStructors(IOHIKeyboardMapper)
public:
    struct ExpansionData { };
private:
    virtual bool parseKeyMapping(const UInt8 *, UInt32, NXParsedKeyMapping *) const;
    virtual void calcModBit(int, kbdBitVector); virtual void doModCalc(int, kbdBitVector);
    virtual void doCharGen(int, bool);
public:
    static IOHIKeyboardMapper *keyboardMapper(IOHIKeyboard *, const UInt8 *, UInt32, bool);
    virtual bool init(IOHIKeyboard *, const UInt8 *, UInt32, bool); virtual void free();
    virtual const UInt8 *mapping(); virtual UInt32 mappingLength(); virtual bool serialize(OSSerialize *) const;
    virtual void translateKeyCode(UInt8, bool, kbdBitVector); virtual UInt8 getParsedSpecialKey(UInt8);
    virtual void setKeyboardTarget(IOService *); virtual bool updateProperties();
    virtual IOReturn setParamProperties(OSDictionary *); virtual void keyEventPostProcess();
    virtual IOReturn message(UInt32, IOService *, void * = 0);
    NK_MEMBERS(IOHIKeyboardMapper)
};
#endif
#endif

/* IOHIKeyboard */
#ifndef _IOHIKEYBOARD_H
#define _IOHIKEYBOARD_H
#define EV_DEFAULTINITIALREPEAT 500000000ULL
#define EV_DEFAULTKEYREPEAT 83333333ULL
#define EV_MINKEYREPEAT 16700000ULL
#ifdef __cplusplus
typedef void (*KeyboardEventAction)(OSObject *, unsigned int, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, unsigned int, bool, AbsoluteTime);
typedef void (*KeyboardSpecialEventAction)(OSObject *, unsigned int, unsigned int, unsigned int, unsigned int,
    UInt64, bool, AbsoluteTime);
typedef void (*UpdateEventFlagsAction)(OSObject *, unsigned int);
typedef void (*KeyboardEventCallback)(OSObject *, unsigned int, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, unsigned int, bool, AbsoluteTime, OSObject *, void *);
typedef void (*KeyboardSpecialEventCallback)(OSObject *, unsigned int, unsigned int, unsigned int, unsigned int,
    UInt64, bool, AbsoluteTime, OSObject *, void *);
typedef void (*UpdateEventFlagsCallback)(OSObject *, unsigned int, OSObject *, void *);
class IOHIKeyboard : public IOHIDevice {
    OSDeclareDefaultStructors(IOHIKeyboard)
public:
    friend class IOHIDKeyboardDevice; friend class IOHIDKeyboardEventDevice; friend class IOHIDKeyboard;
    friend class IOHIDConsumer;
private:
    virtual bool resetKeyboard(); virtual void scheduleAutoRepeat(); virtual void autoRepeat();
    virtual void setRepeat(unsigned int, unsigned int);
protected:
    IOLock *_deviceLock; IOHIKeyboardMapper *_keyMap; UInt32 _interfaceType, _deviceType; UInt32 *_keyState;
    IOByteCount _keyStateSize; unsigned int _eventFlags; bool _alphaLock, _numLock, _charKeyActive, _isRepeat;
    unsigned int _codeToRepeat; bool _calloutPending;
    AbsoluteTime _lastEventTime, _downRepeatTime, _keyRepeat, _initialKeyRepeat; UInt64 _guid;
    OSObject *_keyboardEventTarget; KeyboardEventAction _keyboardEventAction; OSObject *_keyboardSpecialEventTarget;
    KeyboardSpecialEventAction _keyboardSpecialEventAction; OSObject *_updateEventFlagsTarget;
    UpdateEventFlagsAction _updateEventFlagsAction; UInt16 _lastUsagePage, _lastUsage;
    virtual void dispatchKeyboardEvent(unsigned int, bool, AbsoluteTime); void setLastPageAndUsage(UInt16, UInt16);
    void getLastPageAndUsage(UInt16 &, UInt16 &); void clearLastPageAndUsage();
    virtual const unsigned char *defaultKeymapOfLength(UInt32 *); virtual void setAlphaLockFeedback(bool);
    virtual void setNumLockFeedback(bool); virtual UInt32 maxKeyCodes();
public:
    virtual bool init(OSDictionary * = 0); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual void free();
    virtual bool open(IOService *, IOOptionBits, KeyboardEventAction, KeyboardSpecialEventAction,
        UpdateEventFlagsAction);
    bool open(IOService *, IOOptionBits, void *, KeyboardEventCallback, KeyboardSpecialEventCallback,
        UpdateEventFlagsCallback);
    virtual void close(IOService *, IOOptionBits); virtual IOReturn message(UInt32, IOService *, void * = 0);
    virtual IOHIDKind hidKind(); virtual bool updateProperties();
    virtual IOReturn setParamProperties(OSDictionary *); virtual IOReturn setProperties(OSObject *);
    bool isRepeat();
    virtual void keyboardEvent(unsigned int, unsigned int, unsigned int, unsigned int, unsigned int, unsigned int,
        unsigned int);
    virtual void keyboardSpecialEvent(unsigned int, unsigned int, unsigned int, unsigned int);
    virtual void updateEventFlags(unsigned int); virtual unsigned int eventFlags();
    virtual unsigned int deviceFlags(); virtual void setDeviceFlags(unsigned int); virtual bool alphaLock();
    virtual void setAlphaLock(bool); virtual bool numLock(); virtual void setNumLock(bool);
    virtual bool charKeyActive(); virtual void setCharKeyActive(bool); virtual bool doesKeyLock(unsigned int);
    virtual unsigned int getLEDStatus();
    NK_MEMBERS(IOHIKeyboard)
};
#endif
#endif

/* IOHIPointing */
#ifndef _IOHIPOINTING_H
#define _IOHIPOINTING_H
#define EV_DEFAULTPOINTERACCELLEVEL 0x0000b000
#define EV_DEFAULTSCROLLACCELLEVEL 0x00005000
#ifdef __cplusplus
typedef void (*RelativePointerEventAction)(OSObject *, int, int, int, AbsoluteTime);
typedef void (*AbsolutePointerEventAction)(OSObject *, int, IOGPoint *, IOGBounds *, bool, int, int, AbsoluteTime);
typedef void (*ScrollWheelEventAction)(OSObject *, short, short, short, AbsoluteTime);
typedef void (*RelativePointerEventCallback)(OSObject *, int, int, int, AbsoluteTime, OSObject *, void *);
typedef void (*AbsolutePointerEventCallback)(OSObject *, int, IOGPoint *, IOGBounds *, bool, int, int,
    AbsoluteTime, OSObject *, void *);
typedef void (*ScrollWheelEventCallback)(OSObject *, short, short, short, IOFixed, IOFixed, IOFixed, SInt32,
    SInt32, SInt32, SInt32, AbsoluteTime, OSObject *, void *);
class IOHIPointing : public IOHIDevice {
    OSDeclareDefaultStructors(IOHIPointing)
public:
    friend class IOHITablet; friend class IOHIDPointing; struct ExpansionData { };
private:
    virtual bool resetPointer(); virtual void scalePointer(int *, int *);
    virtual void setupForAcceleration(IOFixed);
protected:
    virtual void dispatchRelativePointerEvent(int, int, UInt32, AbsoluteTime);
    virtual void dispatchAbsolutePointerEvent(IOGPoint *, IOGBounds *, UInt32, bool, int, int, int, int,
        AbsoluteTime);
    virtual void dispatchScrollWheelEvent(short, short, short, AbsoluteTime);
    virtual OSData *copyAccelerationTable(); virtual IOItemCount buttonCount(); virtual IOFixed resolution();
    OSData *copyScrollAccelerationTable();
public:
    virtual bool init(OSDictionary * = 0); virtual bool start(IOService *); virtual void free();
    virtual bool open(IOService *, IOOptionBits, RelativePointerEventAction, AbsolutePointerEventAction,
        ScrollWheelEventAction);
    bool open(IOService *, IOOptionBits, void *, RelativePointerEventCallback, AbsolutePointerEventCallback,
        ScrollWheelEventCallback);
    virtual void close(IOService *, IOOptionBits); virtual IOReturn message(UInt32, IOService *, void * = 0);
    virtual IOHIDKind hidKind(); virtual bool updateProperties();
    virtual IOReturn setParamProperties(OSDictionary *);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    NK_MEMBERS(IOHIPointing)
};
#endif
#endif

/* IOHITablet */
#ifndef _IOHITABLET_H
#define _IOHITABLET_H
#define kIOHIVendorID "VendorID"
#define kIOHISystemTabletID "SystemTabletID"
#define kIOHIVendorTabletID "VendorTabletID"
#ifdef __cplusplus
typedef void (*TabletEventAction)(OSObject *, NXEventData *, AbsoluteTime);
typedef void (*ProximityEventAction)(OSObject *, NXEventData *, AbsoluteTime);
typedef void (*TabletEventCallback)(OSObject *, NXEventData *, AbsoluteTime, OSObject *, void *);
typedef void (*ProximityEventCallback)(OSObject *, NXEventData *, AbsoluteTime, OSObject *, void *);
class IOHITablet : public IOHIPointing {
    OSDeclareDefaultStructors(IOHITablet)
public:
    friend class IOHITabletPointer;
protected:
    virtual void dispatchTabletEvent(NXEventData *, AbsoluteTime);
    virtual void dispatchProximityEvent(NXEventData *, AbsoluteTime);
    virtual bool startTabletPointer(IOHITabletPointer *, OSDictionary *);
public:
    UInt16 _systemTabletID;
    static UInt16 generateTabletID(); virtual bool init(OSDictionary *);
    virtual bool open(IOService *, IOOptionBits, RelativePointerEventAction, AbsolutePointerEventAction,
        ScrollWheelEventAction, TabletEventAction, ProximityEventAction);
    bool open(IOService *, IOOptionBits, void *, RelativePointerEventCallback, AbsolutePointerEventCallback,
        ScrollWheelEventCallback, TabletEventCallback, ProximityEventCallback);
    NK_MEMBERS(IOHITablet)
};
#endif
#endif

/* IOHITabletPointer */
#ifndef _IOHITABLETPOINTER_H
#define _IOHITABLETPOINTER_H
#define kIOHITabletPointerID "PointerID"
#define kIOHITabletPointerDeviceID "DeviceID"
#define kIOHITabletPointerVendorType "VendorPointerType"
#define kIOHITabletPointerType "PointerType"
#define kIOHITabletPointerSerialNumber "SerialNumber"
#define kIOHITabletPointerUniqueID "UniqueID"
#ifdef __cplusplus
class IOHITabletPointer : public IOHIDevice {
    OSDeclareDefaultStructors(IOHITabletPointer)
public:
    IOHITablet *_tablet; UInt16 _deviceID;
    static UInt16 generateDeviceID(); virtual bool init(OSDictionary *); virtual bool attach(IOService *);
    virtual void dispatchTabletEvent(NXEventData *, AbsoluteTime);
    virtual void dispatchProximityEvent(NXEventData *, AbsoluteTime);
    NK_MEMBERS(IOHITabletPointer)
};
#endif
#endif

/* ev_private */
#ifndef _DEV_EV_PRIVATE_H
#define _DEV_EV_PRIVATE_H
#define INIT_CURSOR_X 16
#define INIT_CURSOR_Y 16
#define EV_DCLICKTIME 500000000
#define EV_DCLICKSPACE 3
#define DefaultWCSustain 300000000
#define DefaultWCFrameRate 75000000
#define DefaultWCThreshold 1200000000ULL
#define EV_STD_CURSOR 0
#define EV_WAITCURSOR 1
#define EV_WAITCURSOR_1 2
#define EV_WAITCURSOR_2 3
#define EV_MAXCURSOR 3
#define DAUTODIMPERIOD 0x45d964b800ULL
#define DDIMBRIGHTNESS 16
#define INITEVENTNUM 13
#define NULLEVENTNUM 0
#define MOVEDEVENTMASK 0x80000e0
#define COALESCEEVENTMASK 0x80002e0
#define MOUSEEVENTMASK 0x600001e
#define PRESSUREEVENTMASK 102
#define SPECIALKEYS_MODIFIER_MASK 0x1e0000
#define KEYBOARD_FLAGSMASK 0x1ff20ff
#define SCREENTOKEN 256
#define NX_HIGHCODE_ENCODING_MASK 0x80000000
#define NX_DIAGNOSTIC_EVENT_MASK 0x40000000
struct _eventMsg { mach_msg_header_t h; };
#ifdef __cplusplus
typedef volatile struct _evScreen {
    IOGraphicsDevice *instance; IOGBounds *displayBounds; IOGBounds *desktopBounds; pid_t creator_pid;
    IOGBounds scratch[2];
} EvScreen;
typedef struct eventSrcInfo { IOHIDevice *eventSrc; } eventSrcInfo;
typedef struct attachedEventSrc { eventSrcInfo info; queue_chain_t link; } attachedEventSrc;
#endif
#endif

#endif
