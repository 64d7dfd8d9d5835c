/* HID: event services */
#ifndef NK_HID_EVENT_SERVICE_H
#define NK_HID_EVENT_SERVICE_H

#include <nk/hid.h>
#include <IOKit/hid/IOHIDUtility.h>

/* IOHIDEventService */
#ifndef _IOKIT_HID_IOHIDEVENTSERVICE_H
#define _IOKIT_HID_IOHIDEVENTSERVICE_H
enum {
    kHIDDispatchOptionPointerNoAcceleration = 1, kHIDDispatchOptionPointerDisplayIntegrated,
    kHIDDispatchOptionPointerAffixToScreen = 2, kHIDDispatchOptionPointerAbsolutToRelative = 4,
};
enum {
    kHIDDispatchOptionScrollNoAcceleration = 1, kHIDDispatchOptionScrollMomentumAny = 14,
    kHIDDispatchOptionScrollMomentumContinue = 2, kHIDDispatchOptionScrollMomentumStart = 4,
    kHIDDispatchOptionScrollMomentumEnd = 8, kHIDDispatchOptionPhaseAny = 0xff0, kHIDDispatchOptionPhaseBegan = 16,
    kHIDDispatchOptionPhaseChanged = 32, kHIDDispatchOptionPhaseEnded = 64, kHIDDispatchOptionPhaseCanceled = 128,
    kHIDDispatchOptionPhaseMayBegin = 0x800, kHIDDispatchOptionDeliveryNotificationForce = 0x1000,
    kHIDDispatchOptionDeliveryNotificationSuppress = 0x2000,
};
enum { kHIDDispatchOptionKeyboardNoRepeat = 1 };
#ifdef __cplusplus
struct KeyValueMask { Key key; uint32_t mask; };
typedef void (*DebugKeyActionProc)(IOHIDEventService *, void *);
struct DebugKeyAction { uint32_t mask; DebugKeyActionProc action; void *parameter; };
class IOHIDEventService : public IOService {
    OSDeclareDefaultStructors(IOHIDEventService)
public:
    friend class IOHIDPointing; friend class IOHIDKeyboard; friend class IOHIDConsumer;
    friend class AppleEmbeddedKeyboard; friend class IOHIDEventServiceUserClient;
    friend class IOHIDEventServiceFastPathUserClient; struct ExpansionData { };
    enum { kMultiAxisOptionRotationForTranslation = 1, kMultiAxisOptionZForScroll };
    enum {
        kDigitizerInvert = 1, kDigitizerCapabilityButtons = 0x10000, kDigitizerCapabilityPressure = 0x10000,
        kDigitizerCapabilityTangentialPressure = 0x10000, kDigitizerCapabilityZ = 0x10000,
        kDigitizerCapabilityTiltX = 0x10000, kDigitizerCapabilityTiltY = 0x10000, kDigitizerCapabilityTwist = 0x10000,
    };
    enum {
        kDigitizerTransducerTypeStylus = 0, kDigitizerTransducerTypePuck, kDigitizerTransducerTypeFinger,
        kDigitizerTransducerTypeHand,
    };
    typedef UInt32 DigitizerTransducerType;
    enum {
        kUnicodeEncodingTypeUTF8 = 0, kUnicodeEncodingTypeUTF16LE, kUnicodeEncodingTypeUTF16BE,
        kUnicodeEncodingTypeUTF32LE, kUnicodeEncodingTypeUTF32BE,
    };
    typedef UInt32 UnicodeEncodingType;
    enum { kDigitizerOrientationTypeTilt = 0, kDigitizerOrientationTypePolar, kDigitizerOrientationTypeQuality };
    typedef UInt32 DigitizerOrientationType;
    typedef void (*Action)(OSObject *, OSObject *, void *, OSObject *, IOOptionBits);
protected:
    virtual void free(); virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual void handleClose(IOService *, IOOptionBits); virtual bool handleIsOpen(const IOService *) const;
    virtual bool handleStart(IOService *); virtual void handleStop(IOService *); virtual OSString *getTransport();
    virtual UInt32 getLocationID(); virtual UInt32 getVendorID(); virtual UInt32 getVendorIDSource();
    virtual UInt32 getProductID(); virtual UInt32 getVersion(); virtual UInt32 getCountryCode();
    virtual OSString *getManufacturer(); virtual OSString *getProduct(); virtual OSString *getSerialNumber();
    virtual OSArray *getReportElements(); virtual IOReturn setElementValue(UInt32, UInt32, UInt32);
    virtual UInt32 getElementValue(UInt32, UInt32);
    virtual void dispatchKeyboardEvent(AbsoluteTime, UInt32, UInt32, UInt32, IOOptionBits = 0);
    virtual void dispatchRelativePointerEvent(AbsoluteTime, SInt32, SInt32, UInt32, IOOptionBits = 0);
    void dispatchRelativePointerEventWithFixed(AbsoluteTime, IOFixed, IOFixed, UInt32, IOOptionBits = 0);
    virtual void dispatchAbsolutePointerEvent(AbsoluteTime, SInt32, SInt32, IOGBounds *, UInt32, bool, SInt32,
        SInt32, SInt32, IOOptionBits = 0);
    virtual void dispatchScrollWheelEvent(AbsoluteTime, SInt32, SInt32, SInt32, IOOptionBits = 0);
    void dispatchScrollWheelEventWithFixed(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOOptionBits = 0);
    virtual void dispatchTabletPointerEvent(AbsoluteTime, UInt32, SInt32, SInt32, SInt32, IOGBounds *, UInt32,
        SInt32, SInt32, SInt32, SInt32, SInt32, SInt32, SInt32, SInt32, UInt32, IOOptionBits = 0);
    virtual void dispatchTabletProximityEvent(AbsoluteTime, UInt32, bool, bool, UInt32 = 0, UInt32 = 0,
        IOOptionBits = 0);
    virtual OSArray *getDeviceUsagePairs(); virtual UInt32 getReportInterval();
    virtual void dispatchMultiAxisPointerEvent(AbsoluteTime, UInt32, IOFixed, IOFixed, IOFixed, IOFixed = 0,
        IOFixed = 0, IOFixed = 0, IOOptionBits = 0);
    virtual void dispatchDigitizerEvent(AbsoluteTime, UInt32, DigitizerTransducerType, bool, UInt32, IOFixed,
        IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOOptionBits = 0);
    virtual void dispatchDigitizerEventWithTiltOrientation(AbsoluteTime, UInt32, DigitizerTransducerType, bool,
        UInt32, IOFixed, IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0,
        IOOptionBits = 0);
    virtual void dispatchDigitizerEventWithPolarOrientation(AbsoluteTime, UInt32, DigitizerTransducerType, bool,
        UInt32, IOFixed, IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0,
        IOOptionBits = 0);
    virtual void dispatchUnicodeEvent(AbsoluteTime, UInt8 *, UInt32,
        UnicodeEncodingType = kUnicodeEncodingTypeUTF16LE, IOFixed = (1<<16), IOOptionBits = 0);
    virtual void dispatchEvent(IOHIDEvent *, IOOptionBits = 0); virtual UInt32 getPrimaryUsagePage();
    virtual UInt32 getPrimaryUsage(); static void debugActionSysdiagnose(IOHIDEventService *, void *);
    static void debugActionNMI(IOHIDEventService *, void *);
    virtual void dispatchStandardGameControllerEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed,
        IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOOptionBits = 0);
    virtual void dispatchExtendedGameControllerEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed,
        IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed,
        IOOptionBits = 0);
    virtual void dispatchBiometricEvent(AbsoluteTime, IOFixed, IOHIDBiometricEventType, IOOptionBits = 0);
    virtual IOHIDEvent *copyEventForClient(OSObject *, IOOptionBits, void *);
    virtual OSObject *copyPropertyForClient(const char *, void *) const;
    virtual IOReturn setPropertiesForClient(OSObject *, void *);
    virtual bool openForClient(IOService *, IOOptionBits, OSDictionary *, void **);
    virtual void closeForClient(IOService *, void *, IOOptionBits = 0);
    virtual void dispatchExtendedGameControllerEventWithThumbstickButtons(AbsoluteTime, IOFixed, IOFixed, IOFixed,
        IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed,
        IOFixed, boolean_t, boolean_t, IOOptionBits = 0);
    virtual IOHIDEvent *copyMatchingEvent(OSDictionary *);
public:
    bool readyForReports(); virtual bool init(OSDictionary * = 0); virtual bool start(IOService *);
    virtual void stop(IOService *); virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
    virtual IOReturn setSystemProperties(OSDictionary *); virtual IOReturn setProperties(OSObject *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual bool open(IOService *, IOOptionBits, void *, Action);
    virtual IOHIDEvent *copyEvent(IOHIDEventType, IOHIDEvent * = 0, IOOptionBits = 0);
    virtual void close(IOService *, IOOptionBits = 0); virtual IOReturn message(UInt32, IOService *, void *);
    NK_MEMBERS(IOHIDEventService)
};
#endif
#endif

#endif
