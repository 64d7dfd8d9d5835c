/* HID: devices, elements, interfaces, event services, events, keys.

   One file, because devices, elements and interfaces name one another; the fields of events are a list that is long by
   itself. Sections are named after the real headers. */
#ifndef NK_HID_H
#define NK_HID_H

#include <nk/hidsystem_types.h>
#include <nk/iokit.h>

#define IOHIDEventTypeMask(type) (1LL << (type))
#define IOHIDEventFieldBase(type) ((type) << 16)
#define IOHIDEventFieldOffsetOf(field) ((field) & 0xffff)
#define ALIGNED_DATA_SIZE(size, to) (((((size) - 1) / (to)) + 1) * (to))

struct IOHIDReportHandler; struct IOHIDEventData; struct TransducerData;

#ifdef __cplusplus
class IOHIDSystem; class IOHIDPointing; class IOHIDKeyboard; class IOHIDConsumer; class IOHIDElementPrivate;
class IOHIDEventQueue; class IOHIDInterface; class IOHIDDeviceShim; class IOHIDAsyncReportQueue;
class IOHIDDeviceElementContainer; class IOHIDDevice; class IOBufferMemoryDescriptor; class OSAction;
class IOHIDEventService; class IOHIDEvent; class DigitizerTransducer; class EventElementCollection;
#endif

/* IOHIDEventTypes */
#ifndef _IOKIT_IOHIDEVENTTYPES_H
#define _IOKIT_IOHIDEVENTTYPES_H
enum {
    kIOHIDEventTypeNULL = 0, kIOHIDEventTypeVendorDefined, kIOHIDEventTypeButton, kIOHIDEventTypeKeyboard,
    kIOHIDEventTypeTranslation, kIOHIDEventTypeRotation, kIOHIDEventTypeScroll, kIOHIDEventTypeScale,
    kIOHIDEventTypeZoom, kIOHIDEventTypeVelocity, kIOHIDEventTypeOrientation, kIOHIDEventTypeDigitizer,
    kIOHIDEventTypeAmbientLightSensor, kIOHIDEventTypeAccelerometer, kIOHIDEventTypeProximity,
    kIOHIDEventTypeTemperature, kIOHIDEventTypeNavigationSwipe, kIOHIDEventTypePointer, kIOHIDEventTypeProgress,
    kIOHIDEventTypeMultiAxisPointer, kIOHIDEventTypeGyro, kIOHIDEventTypeCompass, kIOHIDEventTypeZoomToggle,
    kIOHIDEventTypeDockSwipe, kIOHIDEventTypeSymbolicHotKey, kIOHIDEventTypePower, kIOHIDEventTypeLED,
    kIOHIDEventTypeFluidTouchGesture, kIOHIDEventTypeBoundaryScroll, kIOHIDEventTypeBiometric,
    kIOHIDEventTypeUnicode, kIOHIDEventTypeAtmosphericPressure, kIOHIDEventTypeForce, kIOHIDEventTypeMotionActivity,
    kIOHIDEventTypeMotionGesture, kIOHIDEventTypeGameController, kIOHIDEventTypeHumidity, kIOHIDEventTypeCollection,
    kIOHIDEventTypeBrightness, kIOHIDEventTypeGenericGesture, kIOHIDEventTypeCount, kIOHIDEventTypeSwipe = 16,
    kIOHIDEventTypeMouse,
};
typedef uint32_t IOHIDEventType; typedef uint32_t IOHIDEventField; typedef uint32_t IOHIDGenericGestureType;
typedef uint8_t IOHIDDigitizerOrientationType;
enum { kIOHIDGenericGestureTypeTap = 0, kIOHIDGenericGestureTypeSwipe };
enum {
    kIOHIDDigitizerOrientationTypeTilt = 0, kIOHIDDigitizerOrientationTypePolar,
    kIOHIDDigitizerOrientationTypeQuality,
};
enum {
    kIOHIDEventFieldMultiAxisPointerButtonNumber = 0x20001, kIOHIDEventFieldMultiAxisPointerButtonClickCount,
    kIOHIDEventFieldMultiAxisPointerButtonPressure,
};
enum {
    kIOHIDEventFieldPointerButtonNumber = 0x20001, kIOHIDEventFieldPointerButtonClickCount,
    kIOHIDEventFieldPointerButtonPressure,
};
enum {
    kIOHIDEventFieldMouseX = 0x110000, kIOHIDEventFieldMouseY, kIOHIDEventFieldMouseZ,
    kIOHIDEventFieldMouseButtonMask, kIOHIDEventFieldMouseNumber = 0x20001, kIOHIDEventFieldMouseClickCount,
    kIOHIDEventFieldMousePressure,
};
enum { kIOHIDEventFieldNavagationSwipeFlavor = 0x100005 };
enum { kIOHIDEventFieldForceLean = 0x200003, kIOHIDEventFieldForceTransitionProgress = 0x200001 };
enum { kIOHIDEventFieldDigitizerEstimatedMask = 0xb001e };
enum { kIOHIDMotionTypeNormal = 0, kIOHIDMotionTypeShake, kIOHIDMotionTypePath };
typedef uint32_t IOHIDMotionType;
enum { kIOHIDMotionPathStart = 0, kIOHIDMotionPathEnd };
typedef uint32_t IOHIDMotionPath;
enum {
    kIOHIDAccelerometerTypeNormal = 0, kIOHIDAccelerometerTypeShake, kIOHIDGyroTypeNormal = 0, kIOHIDGyroTypeShake,
};
typedef IOHIDMotionType IOHIDAccelerometerType; typedef IOHIDMotionPath IOHIDAccelerometerSubType;
typedef IOHIDMotionType IOHIDGyroType; typedef IOHIDMotionPath IOHIDGyroSubType;
typedef IOHIDMotionType IOHIDCompassType; typedef IOHIDMotionPath IOHIDCompassSubType;
enum { kIOHIDKeyboardLongPress = 1, kIOHIDKeyboardLongPressBit = 0, kIOHIDKeyboardLongPressMask };
enum {
    kIOHIDKeyboardClickSpeedNone = 0, kIOHIDKeyboardClickSpeedSlow, kIOHIDKeyboardClickSpeedNormal,
    kIOHIDKeyboardClickSpeedFast, kIOHIDKeyboardClickSpeedStartBit = 1, kIOHIDKeyboardClickSpeedMask = 6,
};
enum {
    kIOHIDKeyboardSlowKeyNone = 0, kIOHIDKeyboardSlowKeyPhaseStart, kIOHIDKeyboardSlowKeyPhaseAbort,
    kIOHIDKeyboardSlowKeyOn, kIOHIDKeyboardSlowKeyPhaseBit = 3, kIOHIDKeyboardSlowKeyPhaseMask = 24,
};
enum {
    kIOHIDKeyboardMouseKeyToggle = 1, kIOHIDKeyboardMouseKeyToggleBit = 5, kIOHIDKeyboardMouseKeyToggleMask = 32,
};
enum { kIOHIDPowerTypePower = 0, kIOHIDPowerTypeCurrent, kIOHIDPowerTypeVoltage };
typedef uint32_t IOHIDPowerType;
enum { kIOHIDPowerSubTypeNormal = 0, kIOHIDPowerSubTypeCumulative };
typedef uint32_t IOHIDPowerSubType;
enum {
    kIOHIDBiometricEventTypeHumanProximity = 0, kIOHIDBiometricEventTypeHumanTouch,
    kIOHIDBiometricEventTypeHumanForce, kIOHIDBiometricEventTypeHumanPresence,
};
typedef uint32_t IOHIDBiometricEventType;
enum {
    kIOHIDUnicodeEncodingTypeUTF8 = 0, kIOHIDUnicodeEncodingTypeUTF16LE, kIOHIDUnicodeEncodingTypeUTF16BE,
    kIOHIDUnicodeEncodingTypeUTF32LE, kIOHIDUnicodeEncodingTypeUTF32BE,
};
typedef uint32_t IOHIDUnicodeEncodingType;
enum {
    kIOHIDMotionActivityEventTypeUnknown = 0, kIOHIDMotionActivityEventTypeStatic,
    kIOHIDMotionActivityEventTypeMoving, kIOHIDMotionActivityEventTypeSemiStationary,
    kIOHIDMotionActivityEventTypeWalking, kIOHIDMotionActivityEventTypeRunning,
    kIOHIDMotionActivityEventTypeCycling, kIOHIDMotionActivityEventTypeInVehicleStatic,
    kIOHIDMotionActivityEventTypeDriving,
};
typedef uint32_t IOHIDMotionActivityEventType;
enum {
    kIOHIDMotionGestureEventTypeUnknown = 0, kIOHIDMotionGestureEventTypeRaiseToListen,
    kIOHIDMotionGestureEventTypeRaiseToLook,
};
enum {
    kIOHIDSwipeNone = 0, kIOHIDSwipeUp, kIOHIDSwipeDown, kIOHIDSwipeLeft = 4, kIOHIDSwipeRight = 8,
    kIOHIDScaleExpand = 16, kIOHIDScaleContract = 32, kIOHIDRotateCW = 64, kIOHIDRotateCCW = 128,
};
typedef uint32_t IOHIDSwipeMask;
enum {
    kIOHIDGestureMotionNone = 0, kIOHIDGestureMotionHorizontalX, kIOHIDGestureMotionVerticalY,
    kIOHIDGestureMotionScale, kIOHIDGestureMotionRotate, kIOHIDGestureMotionTap, kIOHIDGestureMotionDoubleTap,
    kIOHIDGestureMotionFromLeftEdge, kIOHIDGestureMotionOffLeftEdge, kIOHIDGestureMotionFromRightEdge,
    kIOHIDGestureMotionOffRightEdge, kIOHIDGestureMotionFromTopEdge, kIOHIDGestureMotionOffTopEdge,
    kIOHIDGestureMotionFromBottomEdge, kIOHIDGestureMotionOffBottomEdge,
};
typedef uint16_t IOHIDGestureMotion;
enum {
    kIOHIDGestureFlavorNone = 0, kIOHIDGestureFlavorNotificationCenterPrimary,
    kIOHIDGestureFlavorNotificationCenterSecondary, kIOHIDGestureFlavorDockPrimary,
    kIOHIDGestureFlavorDockSecondary, kIOHIDGestureFlavorNavagationPrimary, kIOHIDGestureFlavorNavagationSecondary,
    kIOHIDGestureFlavorControlCenterPrimary, kIOHIDGestureFlavorControlCenterSecondary,
};
typedef uint16_t IOHIDGestureFlavor;
enum {
    kIOHIDProximityDetectionLargeBodyContact = 1, kIOHIDProximityDetectionLargeBodyFarField,
    kIOHIDProximityDetectionIrregularObjects = 4, kIOHIDProximityDetectionEdgeStraddling = 8,
    kIOHIDProximityDetectionFlatFingerClasp = 16, kIOHIDProximityDetectionFingerTouch = 32,
    kIOHIDProximityDetectionReceiver = 64, kIOHIDProximityDetectionSmallObjectsHovering = 128,
    kIOHIDProximityDetectionReceiverCrude = 0x100, kIOHIDProximityDetectionReceiverMonitoring = 0x200,
};
typedef uint32_t IOHIDProximityDetectionMask;
enum {
    kIOHIDDigitizerTransducerTypeStylus = 0, kIOHIDDigitizerTransducerTypePuck, kIOHIDDigitizerTransducerTypeFinger,
    kIOHIDDigitizerTransducerTypeHand,
};
typedef uint32_t IOHIDDigitizerTransducerType;
enum {
    kIOHIDDigitizerEventRange = 1, kIOHIDDigitizerEventTouch, kIOHIDDigitizerEventPosition = 4,
    kIOHIDDigitizerEventStop = 8, kIOHIDDigitizerEventPeak = 16, kIOHIDDigitizerEventIdentity = 32,
    kIOHIDDigitizerEventAttribute = 64, kIOHIDDigitizerEventCancel = 128, kIOHIDDigitizerEventStart = 0x100,
    kIOHIDDigitizerEventResting = 0x200, kIOHIDDigitizerEventFromEdgeFlat = 0x400,
    kIOHIDDigitizerEventFromEdgeTip = 0x800, kIOHIDDigitizerEventFromCorner = 0x1000,
    kIOHIDDigitizerEventSwipePending = 0x2000, kIOHIDDigitizerEventFromEdgeForcePending = 0x4000,
    kIOHIDDigitizerEventFromEdgeForceActive = 0x8000, kIOHIDDigitizerEventTap = 0x20000,
    kIOHIDDigitizerEventSwipeLocked = 0x40000, kIOHIDDigitizerEventSwipeUp = 0x1000000,
    kIOHIDDigitizerEventSwipeDown = 0x2000000, kIOHIDDigitizerEventSwipeLeft = 0x4000000,
    kIOHIDDigitizerEventSwipeRight = 0x8000000, kIOHIDDigitizerEventEstimatedAltitude = 0x10000000,
    kIOHIDDigitizerEventEstimatedAzimuth = 0x20000000, kIOHIDDigitizerEventEstimatedPressure = 0x40000000,
    kIOHIDDigitizerEventSwipeMask = 0xf000000,
};
typedef uint32_t IOHIDDigitizerEventMask;
enum {
    kIOHIDDigitizerEventUpdateXMask = 1, kIOHIDDigitizerEventUpdateYMask, kIOHIDDigitizerEventUpdateZMask = 4,
    kIOHIDDigitizerEventUpdateButtonMaskMask = 8, kIOHIDDigitizerEventUpdateTypeMask = 16,
    kIOHIDDigitizerEventUpdateIndexMask = 32, kIOHIDDigitizerEventUpdateIdentityMask = 64,
    kIOHIDDigitizerEventUpdateEventMaskMask = 128, kIOHIDDigitizerEventUpdateRangeMask = 0x100,
    kIOHIDDigitizerEventUpdateTouchMask = 0x200, kIOHIDDigitizerEventUpdatePressureMask = 0x400,
    kIOHIDDigitizerEventUpdateAuxiliaryPressureMask = 0x800, kIOHIDDigitizerEventUpdateTwistMask = 0x1000,
    kIOHIDDigitizerEventUpdateTiltXMask = 0x2000, kIOHIDDigitizerEventUpdateTiltYMask = 0x4000,
    kIOHIDDigitizerEventUpdateAltitudeMask = 0x8000, kIOHIDDigitizerEventUpdateAzimuthMask = 0x10000,
    kIOHIDDigitizerEventUpdateQualityMask = 0x20000, kIOHIDDigitizerEventUpdateDensityMask = 0x40000,
    kIOHIDDigitizerEventUpdateIrregularityMask = 0x80000, kIOHIDDigitizerEventUpdateMajorRadiusMask = 0x100000,
    kIOHIDDigitizerEventUpdateMinorRadiusMask = 0x200000, kIOHIDDigitizerEventUpdateCollectionMask = 0x400000,
    kIOHIDDigitizerEventUpdateChildEventMaskMask = 0x1000000,
    kIOHIDDigitizerEventUpdateIsDisplayIntegratedMask = 0x2000000,
    kIOHIDDigitizerEventUpdateQualityRadiiAccuracyMask = 0x4000000,
};
typedef uint32_t IOHIDDigitizerEventUpdateMask;
enum {
    kIOHIDEventOptionNone = 0, kIOHIDEventOptionIsAbsolute, kIOHIDEventOptionIsCollection,
    kIOHIDEventOptionIsPixelUnits = 4, kIOHIDEventOptionIsCenterOrigin = 8, kIOHIDEventOptionIsBuiltIn = 16,
    kIOHIDEventOptionPixelUnits = 4,
};
typedef uint32_t IOHIDEventOptionBits;
enum {
    kIOHIDEventPhaseUndefined = 0, kIOHIDEventPhaseBegan, kIOHIDEventPhaseChanged, kIOHIDEventPhaseEnded = 4,
    kIOHIDEventPhaseCancelled = 8, kIOHIDEventPhaseMayBegin = 128, kIOHIDEventEventPhaseMask = 255,
    kIOHIDEventEventOptionPhaseShift = 24,
};
typedef uint16_t IOHIDEventPhaseBits;
enum {
    kIOHIDEventScrollMomentumUndefined = 0, kIOHIDEventScrollMomentumContinue, kIOHIDEventScrollMomentumStart,
    kIOHIDEventScrollMomentumEnd = 4, kIOHIDEventScrollMomentumMask = 7, kIOHIDEventScrollMomentumShift = 28,
};
typedef uint8_t IOHIDEventScrollMomentumBits;
enum {
    kIOHIDSymbolicHotKeyUndefined = 0, kIOHIDSymbolicHotKeyDictionaryApp, kIOHIDSymbolicHotKeyIronwoodApp,
    kIOHIDSymbolicHotKeyDictationApp,
};
typedef uint32_t IOHIDSymbolicHotKeyValue;
enum {
    kIOHIDOrientationTypePolar = 0, kIOHIDOrientationTypeCMUsage, kIOHIDOrientationTypeTilt,
    kIOHIDOrientationTypeQuaternion,
};
enum { kIOHIDEventSenderIDUndefined = 0 };
typedef uint64_t IOHIDEventSenderID; typedef double IOHIDDouble;
enum { kIOHIDEventColorSpaceUndefined = 0, kIOHIDEventColorSpaceXYZ };
typedef uint8_t IOHIDEventColorSpace;
typedef struct IOHIDEventPerfData {
    uint64_t driverDispatchTime, eventSystemReceiveTime, eventSystemDispatchTime, eventSystemFilterTime;
    uint64_t eventSystemClientDispatchTime;
} IOHIDEventPerfData;
enum {
    kIOHIDEventPerfDataPointDriverDispatch = 0, kIOHIDEventPerfDataPointEventSystemReceive,
    kIOHIDEventPerfDataPointEventSystemDispatch, kIOHIDEventPerfDataPointEventSystemFilter,
    kIOHIDEventPerfDataPointEventSystemClientDispatch,
};
enum { kIOHIDKeyboardStickyKeyPhaseDown = 1, kIOHIDKeyboardStickyKeyPhaseLocked, kIOHIDKeyboardStickyKeyPhaseUp };
enum { kIOHIDKeyboardStickyKeyToggleOn = 1, kIOHIDKeyboardStickyKeyToggleOff };
#endif

/* IOHIDDevice */
#ifndef _IOKIT_HID_IOHIDDEVICE_H
#define _IOKIT_HID_IOHIDDEVICE_H
#ifdef __cplusplus
class IOHIDDevice : public IOService {
    OSDeclareDefaultStructors(IOHIDDevice)
public:
    friend class IOHIDLibUserClient; friend class IOHIDDeviceShim; friend class IOHIDInterface;
    struct ExpansionData { };
protected:
    virtual void free(); virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual void handleClose(IOService *, IOOptionBits); virtual bool handleIsOpen(const IOService *) const;
    virtual bool handleStart(IOService *); virtual void handleStop(IOService *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    IOReturn newUserClientInternal(task_t, void *, OSDictionary *, IOUserClient **);
    virtual bool publishProperties(IOService *); virtual bool createInterface(IOOptionBits = 0);
    virtual void destroyInterface(IOOptionBits = 0); virtual bool conformsTo(UInt32, UInt32);
    virtual void completeReport(OSAction *, IOReturn, uint32_t);
public:
    virtual bool init(OSDictionary * = 0); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
    virtual IOReturn message(UInt32, IOService *, void * = 0); using IOService::setProperty;
    virtual bool setProperty(const OSSymbol *, OSObject *); virtual OSString *newTransportString() const;
    virtual OSString *newManufacturerString() const; virtual OSString *newProductString() const;
    virtual OSNumber *newVendorIDNumber() const; virtual OSNumber *newProductIDNumber() const;
    virtual OSNumber *newVersionNumber() const; virtual OSNumber *newSerialNumber() const;
    virtual OSNumber *newPrimaryUsageNumber() const; virtual OSNumber *newPrimaryUsagePageNumber() const;
    virtual IOReturn newReportDescriptor(IOMemoryDescriptor **) const = 0;
    virtual IOReturn handleReport(IOMemoryDescriptor *, IOHIDReportType = kIOHIDReportTypeInput, IOOptionBits = 0);
    virtual IOReturn getReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits);
    virtual IOReturn setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits = 0);
    virtual IOMemoryDescriptor *getMemoryWithCurrentElementValues() const;
    virtual bool registerElement(IOHIDElementPrivate *, IOHIDElementCookie *);
    virtual IOReturn startEventDelivery(IOHIDEventQueue *, IOHIDElementCookie, IOOptionBits = 0);
    virtual IOReturn stopEventDelivery(IOHIDEventQueue *, IOHIDElementCookie = 0);
    virtual IOReturn checkEventDelivery(IOHIDEventQueue *, IOHIDElementCookie, bool *);
    virtual IOReturn updateElementValues(IOHIDElementCookie *, UInt32 = 1);
    virtual IOReturn postElementValues(IOHIDElementCookie *, UInt32 = 1);
    virtual OSString *newSerialNumberString() const; virtual OSNumber *newLocationIDNumber() const;
    virtual IOReturn getReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, UInt32, IOHIDCompletion * = 0);
    virtual IOReturn setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, UInt32, IOHIDCompletion * = 0);
    virtual OSNumber *newVendorIDSourceNumber() const; virtual OSNumber *newCountryCodeNumber() const;
    virtual IOReturn handleReportWithTime(AbsoluteTime, IOMemoryDescriptor *,
        IOHIDReportType = kIOHIDReportTypeInput, IOOptionBits = 0);
    virtual OSNumber *newReportIntervalNumber() const;
    virtual IOReturn handleReportWithTimeAsync(AbsoluteTime, IOMemoryDescriptor *, IOHIDReportType, IOOptionBits,
        UInt32, IOHIDCompletion *);
    virtual OSArray *newDeviceUsagePairs();
    NK_MEMBERS(IOHIDDevice)
};
#endif
#endif

/* IOHIDElement */
#ifndef _IOKIT_HID_IOHIDELEMENT_H
#define _IOKIT_HID_IOHIDELEMENT_H
#ifdef __cplusplus
class IOHIDElement : public OSCollection {
    OSDeclareAbstractStructors(IOHIDElement)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_reserved;
public:
    virtual IOHIDElementCookie getCookie() = 0; virtual IOHIDElement *getParentElement() = 0;
    virtual OSArray *getChildElements() = 0; virtual IOHIDElementType getType() = 0;
    virtual IOHIDElementCollectionType getCollectionType() = 0; virtual UInt32 getUsagePage() = 0;
    virtual UInt32 getUsage() = 0; virtual UInt32 getLogicalMin() = 0; virtual UInt32 getLogicalMax() = 0;
    virtual UInt32 getPhysicalMin() = 0; virtual UInt32 getPhysicalMax() = 0; virtual UInt32 getUnitExponent() = 0;
    virtual UInt32 getUnit() = 0; virtual UInt32 getReportSize() = 0; virtual UInt32 getReportCount() = 0;
    virtual UInt32 getReportID() = 0; virtual UInt32 getFlags() = 0; virtual AbsoluteTime getTimeStamp() = 0;
    virtual UInt32 getValue() = 0; virtual OSData *getDataValue() = 0; virtual void setValue(UInt32) = 0;
    virtual void setDataValue(OSData *) = 0; virtual bool conformsTo(UInt32, UInt32 = 0) = 0;
    virtual void setCalibration(UInt32 = 0, UInt32 = 0, UInt32 = 0, UInt32 = 0, UInt32 = 0, UInt32 = 0,
        IOFixed = 0) = 0;
    virtual UInt32 getScaledValue(IOHIDValueScaleType = kIOHIDValueScaleTypePhysical) = 0;
    virtual IOFixed getScaledFixedValue(IOHIDValueScaleType = kIOHIDValueScaleTypePhysical) = 0;
    virtual UInt32 getValue(IOOptionBits) = 0; virtual OSData *getDataValue(IOOptionBits) = 0;
    virtual boolean_t isVariableSize() = 0;
    virtual IOFixed getScaledFixedValue(IOHIDValueScaleType, IOOptionBits) = 0;
    NK_MEMBERS(IOHIDElement)
};
#endif
#endif

/* IOHIDEventFieldDefs */
#ifndef _IOHIDEVENTFIELDDEFS_H
#define _IOHIDEVENTFIELDDEFS_H
#define kIOHIDEventFieldVendorDefinedBase 0x10000
#define kIOHIDEventFieldScaleBase 0x70000
#define kIOHIDEventFieldSymbolicHotKeyBase 0x180000
#define kIOHIDEventFieldTemperatureBase 0xf0000
#define kIOHIDEventFieldAccelerometerBase 0xd0000
#define kIOHIDEventFieldProgressBase 0x120000
#define kIOHIDEventFieldGenericGestureBase 0x270000
#define kIOHIDEventFieldNULLBase 0
#define kIOHIDEventFieldAmbientLightSensorBase 0xc0000
#define kIOHIDEventFieldPowerBase 0x190000
#define kIOHIDEventFieldForceBase 0x200000
#define kIOHIDEventFieldMotionGestureBase 0x220000
#define kIOHIDEventFieldGameControllerBase 0x230000
#define kIOHIDEventFieldTranslationBase 0x40000
#define kIOHIDEventFieldDigitizerBase 0xb0000
#define kIOHIDEventFieldCompassBase 0x150000
#define kIOHIDEventFieldRotationBase 0x50000
#define kIOHIDEventFieldMotionActivityBase 0x210000
#define kIOHIDEventFieldMultiAxisPointerBase 0x130000
#define kIOHIDEventFieldBrightnessBase 0x260000
#define kIOHIDEventFieldGyroBase 0x140000
#define kIOHIDEventFieldButtonBase 0x20000
#define kIOHIDEventFieldNavigationSwipeBase 0x100000
#define kIOHIDEventFieldAtmosphericPressureBase 0x1f0000
#define kIOHIDEventFieldHumidityBase 0x240000
#define kIOHIDEventFieldVelocityBase 0x90000
#define kIOHIDEventFieldScrollBase 0x60000
#define kIOHIDEventFieldBiometricBase 0x1d0000
#define kIOHIDEventFieldBoundaryScrollBase 0x1c0000
#define kIOHIDEventFieldLEDBase 0x1a0000
#define kIOHIDEventFieldOrientationBase 0xa0000
#define kIOHIDEventFieldProximityBase 0xe0000
#define kIOHIDEventFieldFluidTouchGestureBase 0x1b0000
#define kIOHIDEventFieldDockSwipeBase 0x170000
#define kIOHIDEventFieldUnicodeBase 0x1e0000
#define kIOHIDEventFieldKeyboardBase 0x30000
#define kIOHIDEventFieldPointerBase 0x110000
static const IOHIDEventField kIOHIDEventFieldVendorDefinedDataLength = 0x10003;
static const IOHIDEventField kIOHIDEventFieldVendorDefinedVersion = 0x10002;
static const IOHIDEventField kIOHIDEventFieldVendorDefinedUsage = 0x10001;
static const IOHIDEventField kIOHIDEventFieldVendorDefinedData = 0x10004;
static const IOHIDEventField kIOHIDEventFieldVendorDefinedUsagePage = 0x10000;
static const IOHIDEventField kIOHIDEventFieldScaleZ = 0x70002;
static const IOHIDEventField kIOHIDEventFieldScaleX = 0x70000;
static const IOHIDEventField kIOHIDEventFieldScaleY = 0x70001;
static const IOHIDEventField kIOHIDEventFieldSymbolicHotKeyValue = 0x180000;
static const IOHIDEventField kIOHIDEventFieldSymbolicHotKeyIsCGSEvent = 0x180001;
static const IOHIDEventField kIOHIDEventFieldTemperatureLevel = 0xf0000;
static const IOHIDEventField kIOHIDEventFieldAccelerometerY = 0xd0001;
static const IOHIDEventField kIOHIDEventFieldAccelerometerX = 0xd0000;
static const IOHIDEventField kIOHIDEventFieldAccelerometerZ = 0xd0002;
static const IOHIDEventField kIOHIDEventFieldAccelerometerType = 0xd0003;
static const IOHIDEventField kIOHIDEventFieldAccelerometerSubType = 0xd0004;
static const IOHIDEventField kIOHIDEventFieldAccelerometerSequence = 0xd0005;
static const IOHIDEventField kIOHIDEventFieldProgressLevel = 0x120001;
static const IOHIDEventField kIOHIDEventFieldProgressEventType = 0x120000;
static const IOHIDEventField kIOHIDEventFieldGenericGestureTypeTapCount = 0x270001;
static const IOHIDEventField kIOHIDEventFieldGenericGestureType = 0x270000;
static const IOHIDEventField kIOHIDEventFieldGenericGestureTypeSwipeProgress = 0x270002;
static const IOHIDEventField kIOHIDEventFieldIsRelative = 0;
static const IOHIDEventField kIOHIDEventFieldIsCenterOrigin = 3;
static const IOHIDEventField kIOHIDEventFieldIsBuiltIn = 4;
static const IOHIDEventField kIOHIDEventFieldIsPixelUnits = 2;
static const IOHIDEventField kIOHIDEventFieldIsCollection = 1;
static const IOHIDEventField kIOHIDEventFieldAmbientLightColorSpace = 0xc0006;
static const IOHIDEventField kIOHIDEventFieldAmbientLightColorComponent2 = 0xc0009;
static const IOHIDEventField kIOHIDEventFieldAmbientLightColorComponent1 = 0xc0008;
static const IOHIDEventField kIOHIDEventFieldAmbientLightColorComponent0 = 0xc0007;
static const IOHIDEventField kIOHIDEventFieldAmbientLightSensorRawChannel0 = 0xc0001;
static const IOHIDEventField kIOHIDEventFieldAmbientLightSensorRawChannel1 = 0xc0002;
static const IOHIDEventField kIOHIDEventFieldAmbientLightSensorRawChannel2 = 0xc0003;
static const IOHIDEventField kIOHIDEventFieldAmbientLightSensorRawChannel3 = 0xc0004;
static const IOHIDEventField kIOHIDEventFieldAmbientLightSensorLevel = 0xc0000;
static const IOHIDEventField kIOHIDEventFieldAmbientLightSensorIlluminance = 0xc000b;
static const IOHIDEventField kIOHIDEventFieldAmbientLightDisplayBrightnessChanged = 0xc0005;
static const IOHIDEventField kIOHIDEventFieldAmbientLightSensorColorTemperature = 0xc000a;
static const IOHIDEventField kIOHIDEventFieldPowerType = 0x190001;
static const IOHIDEventField kIOHIDEventFieldPowerSubType = 0x190002;
static const IOHIDEventField kIOHIDEventFieldPowerMeasurement = 0x190000;
static const IOHIDEventField kIOHIDEventFieldForceStagePressure = 0x200003;
static const IOHIDEventField kIOHIDEventFieldForceStage = 0x200002;
static const IOHIDEventField kIOHIDEventFieldForceProgress = 0x200001;
static const IOHIDEventField kIOHIDEventFieldForceBehavior = 0x200000;
static const IOHIDEventField kIOHIDEventFieldMotionGestureProgress = 0x220001;
static const IOHIDEventField kIOHIDEventFieldMotionGestureGestureType = 0x220000;
static const IOHIDEventField kIOHIDEventFieldGameControllerJoyStickAxisX = 0x23000d;
static const IOHIDEventField kIOHIDEventFieldGameControllerJoyStickAxisY = 0x23000e;
static const IOHIDEventField kIOHIDEventFieldGameControllerType = 0x230000;
static const IOHIDEventField kIOHIDEventFieldGameControllerDirectionPadRight = 0x230004;
static const IOHIDEventField kIOHIDEventFieldGameControllerShoulderButtonR1 = 0x23000a;
static const IOHIDEventField kIOHIDEventFieldGameControllerFaceButtonA = 0x230005;
static const IOHIDEventField kIOHIDEventFieldGameControllerFaceButtonB = 0x230006;
static const IOHIDEventField kIOHIDEventFieldGameControllerDirectionPadLeft = 0x230003;
static const IOHIDEventField kIOHIDEventFieldGameControllerThumbstickButtonRight = 0x230012;
static const IOHIDEventField kIOHIDEventFieldGameControllerDirectionPadDown = 0x230002;
static const IOHIDEventField kIOHIDEventFieldGameControllerThumbstickButtonLeft = 0x230011;
static const IOHIDEventField kIOHIDEventFieldGameControllerJoyStickAxisZ = 0x23000f;
static const IOHIDEventField kIOHIDEventFieldGameControllerShoulderButtonR2 = 0x23000c;
static const IOHIDEventField kIOHIDEventFieldGameControllerFaceButtonY = 0x230008;
static const IOHIDEventField kIOHIDEventFieldGameControllerShoulderButtonL2 = 0x23000b;
static const IOHIDEventField kIOHIDEventFieldGameControllerJoyStickAxisRz = 0x230010;
static const IOHIDEventField kIOHIDEventFieldGameControllerShoulderButtonL1 = 0x230009;
static const IOHIDEventField kIOHIDEventFieldGameControllerFaceButtonX = 0x230007;
static const IOHIDEventField kIOHIDEventFieldGameControllerDirectionPadUp = 0x230001;
static const IOHIDEventField kIOHIDEventFieldTranslationY = 0x40001;
static const IOHIDEventField kIOHIDEventFieldTranslationX = 0x40000;
static const IOHIDEventField kIOHIDEventFieldTranslationZ = 0x40002;
static const IOHIDEventField kIOHIDEventFieldDigitizerType = 0xb0004;
static const IOHIDEventField kIOHIDEventFieldDigitizerChildEventMask = 0xb0018;
static const IOHIDEventField kIOHIDEventFieldDigitizerAuxiliaryPressure = 0xb000b;
static const IOHIDEventField kIOHIDEventFieldDigitizerQualityRadiiAccuracy = 0xb001a;
static const IOHIDEventField kIOHIDEventFieldDigitizerQuality = 0xb0011;
static const IOHIDEventField kIOHIDEventFieldDigitizerMinorRadius = 0xb0015;
static const IOHIDEventField kIOHIDEventFieldDigitizerEventMask = 0xb0007;
static const IOHIDEventField kIOHIDEventFieldDigitizerGenerationCount = 0xb001b;
static const IOHIDEventField kIOHIDEventFieldDigitizerIndex = 0xb0005;
static const IOHIDEventField kIOHIDEventFieldDigitizerTouch = 0xb0009;
static const IOHIDEventField kIOHIDEventFieldDigitizerAzimuth = 0xb0010;
static const IOHIDEventField kIOHIDEventFieldDigitizerTiltX = 0xb000d;
static const IOHIDEventField kIOHIDEventFieldDigitizerTiltY = 0xb000e;
static const IOHIDEventField kIOHIDEventFieldDigitizerRange = 0xb0008;
static const IOHIDEventField kIOHIDEventFieldDigitizerPressure = 0xb000a;
static const IOHIDEventField kIOHIDEventFieldDigitizerCollection = 0xb0016;
static const IOHIDEventField kIOHIDEventFieldDigitizerAltitude = 0xb000f;
static const IOHIDEventField kIOHIDEventFieldDigitizerDensity = 0xb0012;
static const IOHIDEventField kIOHIDEventFieldDigitizerOrientationType = 0xb001f;
static const IOHIDEventField kIOHIDEventFieldDigitizerY = 0xb0001;
static const IOHIDEventField kIOHIDEventFieldDigitizerWillUpdateMask = 0xb001c;
static const IOHIDEventField kIOHIDEventFieldDigitizerIdentity = 0xb0006;
static const IOHIDEventField kIOHIDEventFieldDigitizerTwist = 0xb000c;
static const IOHIDEventField kIOHIDEventFieldDigitizerX = 0xb0000;
static const IOHIDEventField kIOHIDEventFieldDigitizerIsDisplayIntegrated = 0xb0019;
static const IOHIDEventField kIOHIDEventFieldDigitizerZ = 0xb0002;
static const IOHIDEventField kIOHIDEventFieldDigitizerMajorRadius = 0xb0014;
static const IOHIDEventField kIOHIDEventFieldDigitizerButtonMask = 0xb0003;
static const IOHIDEventField kIOHIDEventFieldDigitizerIrregularity = 0xb0013;
static const IOHIDEventField kIOHIDEventFieldDigitizerDidUpdateMask = 0xb001d;
static const IOHIDEventField kIOHIDEventFieldCompassType = 0x150003;
static const IOHIDEventField kIOHIDEventFieldCompassZ = 0x150002;
static const IOHIDEventField kIOHIDEventFieldCompassX = 0x150000;
static const IOHIDEventField kIOHIDEventFieldCompassY = 0x150001;
static const IOHIDEventField kIOHIDEventFieldCompassSubType = 0x150004;
static const IOHIDEventField kIOHIDEventFieldCompassSequence = 0x150005;
static const IOHIDEventField kIOHIDEventFieldRotationY = 0x50001;
static const IOHIDEventField kIOHIDEventFieldRotationX = 0x50000;
static const IOHIDEventField kIOHIDEventFieldRotationZ = 0x50002;
static const IOHIDEventField kIOHIDEventFieldMotionActivityConfidence = 0x210001;
static const IOHIDEventField kIOHIDEventFieldMotionActivityActivityType = 0x210000;
static const IOHIDEventField kIOHIDEventFieldMultiAxisPointerRy = 0x130004;
static const IOHIDEventField kIOHIDEventFieldMultiAxisPointerRx = 0x130003;
static const IOHIDEventField kIOHIDEventFieldMultiAxisPointerRz = 0x130005;
static const IOHIDEventField kIOHIDEventFieldMultiAxisPointerButtonMask = 0x130006;
static const IOHIDEventField kIOHIDEventFieldMultiAxisPointerZ = 0x130002;
static const IOHIDEventField kIOHIDEventFieldMultiAxisPointerX = 0x130000;
static const IOHIDEventField kIOHIDEventFieldMultiAxisPointerY = 0x130001;
static const IOHIDEventField kIOHIDEventFieldTargetBrightness = 0x260001;
static const IOHIDEventField kIOHIDEventFieldCurrentBrightness = 0x260000;
static const IOHIDEventField kIOHIDEventFieldTransitionTime = 0x260002;
static const IOHIDEventField kIOHIDEventFieldGyroX = 0x140000;
static const IOHIDEventField kIOHIDEventFieldGyroY = 0x140001;
static const IOHIDEventField kIOHIDEventFieldGyroZ = 0x140002;
static const IOHIDEventField kIOHIDEventFieldGyroSubType = 0x140004;
static const IOHIDEventField kIOHIDEventFieldGyroSequence = 0x140005;
static const IOHIDEventField kIOHIDEventFieldGyroType = 0x140003;
static const IOHIDEventField kIOHIDEventFieldButtonPressure = 0x20003;
static const IOHIDEventField kIOHIDEventFieldButtonClickCount = 0x20002;
static const IOHIDEventField kIOHIDEventFieldButtonMask = 0x20000;
static const IOHIDEventField kIOHIDEventFieldButtonState = 0x20004;
static const IOHIDEventField kIOHIDEventFieldButtonNumber = 0x20001;
static const IOHIDEventField kIOHIDEventFieldNavigationSwipeFlavor = 0x100005;
static const IOHIDEventField kIOHIDEventFieldNavigationSwipeProgress = 0x100002;
static const IOHIDEventField kIOHIDEventFieldNavigationSwipeMask = 0x100000;
static const IOHIDEventField kIOHIDEventFieldNavigationSwipeMotion = 0x100001;
static const IOHIDEventField kIOHIDEventFieldNavigationSwipePositionY = 0x100004;
static const IOHIDEventField kIOHIDEventFieldNavigationSwipePositionX = 0x100003;
static const IOHIDEventField kIOHIDEventFieldNavigationSwipePositionZ = 0x100006;
static const IOHIDEventField kIOHIDEventFieldAtmosphericPressureLevel = 0x1f0000;
static const IOHIDEventField kIOHIDEventFieldAtmosphericSequence = 0x1f0001;
static const IOHIDEventField kIOHIDEventFieldHumiditySequence = 0x240001;
static const IOHIDEventField kIOHIDEventFieldHumidityRH = 0x240000;
static const IOHIDEventField kIOHIDEventFieldVelocityX = 0x90000;
static const IOHIDEventField kIOHIDEventFieldVelocityY = 0x90001;
static const IOHIDEventField kIOHIDEventFieldVelocityZ = 0x90002;
static const IOHIDEventField kIOHIDEventFieldScrollIsPixels = 0x60003;
static const IOHIDEventField kIOHIDEventFieldScrollX = 0x60000;
static const IOHIDEventField kIOHIDEventFieldScrollY = 0x60001;
static const IOHIDEventField kIOHIDEventFieldScrollZ = 0x60002;
static const IOHIDEventField kIOHIDEventFieldBiometricEventType = 0x1d0000;
static const IOHIDEventField kIOHIDEventFieldBiometricUsage = 0x1d0003;
static const IOHIDEventField kIOHIDEventFieldBiometricLevel = 0x1d0001;
static const IOHIDEventField kIOHIDEventFieldBiometricTapCount = 0x1d0004;
static const IOHIDEventField kIOHIDEventFieldBiometricUsagePage = 0x1d0002;
static const IOHIDEventField kIOHIDEventFieldBoundaryScrollProgress = 0x1c0002;
static const IOHIDEventField kIOHIDEventFieldBoundaryScrollFlavor = 0x1c0005;
static const IOHIDEventField kIOHIDEventFieldBoundaryScrollPositionY = 0x1c0004;
static const IOHIDEventField kIOHIDEventFieldBoundaryScrollPositionX = 0x1c0003;
static const IOHIDEventField kIOHIDEventFieldBoundaryScrollMask = 0x1c0000;
static const IOHIDEventField kIOHIDEventFieldBoundaryScrollMotion = 0x1c0001;
static const IOHIDEventField kIOHIDEventFieldLEDMask = 0x1a0000;
static const IOHIDEventField kIOHIDEventFieldLEDState = 0x1a0002;
static const IOHIDEventField kIOHIDEventFieldLEDNumber = 0x1a0001;
static const IOHIDEventField kIOHIDEventFieldOrientationOrientationType = 0xa0003;
static const IOHIDEventField kIOHIDEventFieldOrientationTiltZ = 0xa0007;
static const IOHIDEventField kIOHIDEventFieldOrientationTiltY = 0xa0006;
static const IOHIDEventField kIOHIDEventFieldOrientationTiltX = 0xa0005;
static const IOHIDEventField kIOHIDEventFieldOrientationAzimuth = 0xa0001;
static const IOHIDEventField kIOHIDEventFieldOrientationQuatZ = 0xa000b;
static const IOHIDEventField kIOHIDEventFieldOrientationQuatY = 0xa000a;
static const IOHIDEventField kIOHIDEventFieldOrientationQuatX = 0xa0009;
static const IOHIDEventField kIOHIDEventFieldOrientationQuatW = 0xa0008;
static const IOHIDEventField kIOHIDEventFieldOrientationDeviceOrientationUsage = 0xa0004;
static const IOHIDEventField kIOHIDEventFieldOrientationAltitude = 0xa0002;
static const IOHIDEventField kIOHIDEventFieldOrientationRadius = 0xa0000;
static const IOHIDEventField kIOHIDEventFieldProximityLevel = 0xe0001;
static const IOHIDEventField kIOHIDEventFieldProximityDetectionMask = 0xe0000;
static const IOHIDEventField kIOHIDEventFieldFluidTouchGesturePositionY = 0x1b0004;
static const IOHIDEventField kIOHIDEventFieldFluidTouchGesturePositionX = 0x1b0003;
static const IOHIDEventField kIOHIDEventFieldFluidTouchGestureMask = 0x1b0000;
static const IOHIDEventField kIOHIDEventFieldFluidTouchGestureProgress = 0x1b0002;
static const IOHIDEventField kIOHIDEventFieldFluidTouchGestureMotion = 0x1b0001;
static const IOHIDEventField kIOHIDEventFieldFluidTouchGestureFlavor = 0x1b0005;
static const IOHIDEventField kIOHIDEventFieldDockSwipeProgress = 0x170002;
static const IOHIDEventField kIOHIDEventFieldDockSwipeMask = 0x170000;
static const IOHIDEventField kIOHIDEventFieldDockSwipeMotion = 0x170001;
static const IOHIDEventField kIOHIDEventFieldDockSwipeFlavor = 0x170005;
static const IOHIDEventField kIOHIDEventFieldDockSwipePositionX = 0x170003;
static const IOHIDEventField kIOHIDEventFieldDockSwipePositionY = 0x170004;
static const IOHIDEventField kIOHIDEventFieldDockSwipePositionZ = 0x170006;
static const IOHIDEventField kIOHIDEventFieldUnicodePayload = 0x1e0003;
static const IOHIDEventField kIOHIDEventFieldUnicodeLength = 0x1e0002;
static const IOHIDEventField kIOHIDEventFieldUnicodeQuality = 0x1e0001;
static const IOHIDEventField kIOHIDEventFieldUnicodeEncoding = 0x1e0000;
static const IOHIDEventField kIOHIDEventFieldKeyboardStickyKeyPhase = 0x30009;
static const IOHIDEventField kIOHIDEventFieldKeyboardStickyKeyToggle = 0x3000a;
static const IOHIDEventField kIOHIDEventFieldKeyboardMouseKeyToggle = 0x30008;
static const IOHIDEventField kIOHIDEventFieldKeyboardClickSpeed = 0x30006;
static const IOHIDEventField kIOHIDEventFieldKeyboardPressCount = 0x30004;
static const IOHIDEventField kIOHIDEventFieldKeyboardLongPress = 0x30005;
static const IOHIDEventField kIOHIDEventFieldKeyboardUsagePage = 0x30000;
static const IOHIDEventField kIOHIDEventFieldKeyboardSlowKeyPhase = 0x30007;
static const IOHIDEventField kIOHIDEventFieldKeyboardDown = 0x30002;
static const IOHIDEventField kIOHIDEventFieldKeyboardRepeat = 0x30003;
static const IOHIDEventField kIOHIDEventFieldKeyboardUsage = 0x30001;
static const IOHIDEventField kIOHIDEventFieldPointerZ = 0x110002;
static const IOHIDEventField kIOHIDEventFieldPointerY = 0x110001;
static const IOHIDEventField kIOHIDEventFieldPointerX = 0x110000;
static const IOHIDEventField kIOHIDEventFieldPointerButtonMask = 0x110003;
#endif

/* IOHIDEvent */
#ifndef _IOKIT_IOHIDEVENT_H
#define _IOKIT_IOHIDEVENT_H
typedef struct IOHIDEventData IOHIDEventData;
#ifdef __cplusplus
class IOHIDEvent : public OSObject {
    OSDeclareAbstractStructors(IOHIDEvent)
protected:
    IOHIDEventData *_data; OSArray *_children; IOHIDEvent *_parent; size_t _capacity; AbsoluteTime _timeStamp;
    UInt64 _senderID; uint64_t _typeMask; IOOptionBits _options; UInt32 _eventCount;
    bool initWithCapacity(IOByteCount); bool initWithType(IOHIDEventType, IOByteCount = 0);
    bool initWithTypeTimeStamp(IOHIDEventType, AbsoluteTime, IOOptionBits = 0, IOByteCount = 0);
    IOByteCount getLength(UInt32 *); IOByteCount appendBytes(UInt8 *, IOByteCount);
    static IOHIDEvent *_axisEvent(IOHIDEventType, AbsoluteTime, IOFixed, IOFixed, IOFixed, IOOptionBits = 0);
    static IOHIDEvent *_motionEvent(IOHIDEventType, AbsoluteTime, IOFixed, IOFixed, IOFixed, uint32_t = 0,
        uint32_t = 0, UInt32 = 0, IOOptionBits = 0);
public:
    static IOHIDEvent *withBytes(const void *, IOByteCount);
    static IOHIDEvent *withType(IOHIDEventType = kIOHIDEventTypeNULL, IOOptionBits = 0);
    static IOHIDEvent *keyboardEvent(AbsoluteTime, UInt32, UInt32, Boolean, IOOptionBits = 0);
    static IOHIDEvent *keyboardEvent(AbsoluteTime, UInt32, UInt32, Boolean, UInt8, Boolean, UInt8,
        IOOptionBits = 0);
    static IOHIDEvent *translationEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOOptionBits = 0);
    static IOHIDEvent *scrollEventWithFixed(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOOptionBits = 0);
    static IOHIDEvent *scrollEvent(AbsoluteTime, SInt32, SInt32, SInt32, IOOptionBits = 0);
    static IOHIDEvent *zoomEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOOptionBits = 0);
    static IOHIDEvent *accelerometerEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOHIDMotionType = 0,
        IOHIDMotionPath = 0, UInt32 = 0, IOOptionBits = 0);
    static IOHIDEvent *gyroEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOHIDMotionType = 0, IOHIDMotionPath = 0,
        UInt32 = 0, IOOptionBits = 0);
    static IOHIDEvent *compassEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOHIDMotionType = 0,
        IOHIDMotionPath = 0, UInt32 = 0, IOOptionBits = 0);
    static IOHIDEvent *buttonEvent(AbsoluteTime, UInt32, UInt8, bool, IOOptionBits = 0);
    static IOHIDEvent *buttonEvent(AbsoluteTime, UInt32, UInt8, IOFixed, IOOptionBits = 0);
    static IOHIDEvent *ambientLightSensorEvent(AbsoluteTime, UInt32, UInt32 = 0, UInt32 = 0, UInt32 = 0,
        UInt32 = 0, IOOptionBits = 0);
    static IOHIDEvent *ambientLightSensorEvent(AbsoluteTime, UInt32, UInt8, IOHIDDouble, IOHIDDouble, IOHIDDouble,
        IOOptionBits);
    static IOHIDEvent *proximityEvent(AbsoluteTime, IOHIDProximityDetectionMask, UInt32, IOOptionBits = 0);
    static IOHIDEvent *temperatureEvent(AbsoluteTime, IOFixed, IOOptionBits = 0);
    static IOHIDEvent *relativePointerEventWithFixed(AbsoluteTime, IOFixed, IOFixed, IOFixed, UInt32, UInt32 = 0,
        IOOptionBits = 0);
    static IOHIDEvent *relativePointerEvent(AbsoluteTime, SInt32, SInt32, SInt32, UInt32, UInt32 = 0,
        IOOptionBits = 0);
    static IOHIDEvent *absolutePointerEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, UInt32, UInt32 = 0,
        IOOptionBits = 0);
    static IOHIDEvent *multiAxisPointerEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed,
        UInt32, UInt32 = 0, IOOptionBits = 0);
    static IOHIDEvent *digitizerEvent(AbsoluteTime, UInt32, IOHIDDigitizerTransducerType, bool, UInt32, IOFixed,
        IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOOptionBits = 0);
    static IOHIDEvent *digitizerEventWithTiltOrientation(AbsoluteTime, UInt32, IOHIDDigitizerTransducerType, bool,
        UInt32, IOFixed, IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0,
        IOOptionBits = 0);
    static IOHIDEvent *digitizerEventWithPolarOrientation(AbsoluteTime, UInt32, IOHIDDigitizerTransducerType, bool,
        UInt32, IOFixed, IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0,
        IOOptionBits = 0);
    static IOHIDEvent *digitizerEventWithPolarOrientation(AbsoluteTime, UInt32, IOHIDDigitizerTransducerType, bool,
        UInt32, IOFixed, IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0,
        IOFixed = 0, IOFixed = 0, IOOptionBits = 0);
    static IOHIDEvent *digitizerEventWithPolarOrientation(AbsoluteTime, UInt32, IOHIDDigitizerTransducerType, bool,
        UInt32, IOFixed, IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0,
        IOFixed = 0, IOFixed = 0, IOFixed = 6<<16, IOFixed = 6<<16, IOOptionBits = 0);
    static IOHIDEvent *digitizerEventWithQualityOrientation(AbsoluteTime, UInt32, IOHIDDigitizerTransducerType,
        bool, UInt32, IOFixed, IOFixed, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0, IOFixed = 0,
        IOFixed = 0, IOFixed = 0, IOFixed = 6<<16, IOFixed = 6<<16, IOOptionBits = 0);
    static IOHIDEvent *powerEvent(AbsoluteTime, int64_t, IOHIDPowerType, IOHIDPowerSubType = 0, IOOptionBits = 0);
    static IOHIDEvent *vendorDefinedEvent(AbsoluteTime, UInt32, UInt32, UInt32, UInt8 *, UInt32, IOOptionBits = 0);
    static IOHIDEvent *biometricEvent(AbsoluteTime, IOFixed, IOHIDBiometricEventType, IOOptionBits = 0);
    static IOHIDEvent *biometricEvent(AbsoluteTime, IOFixed, IOHIDBiometricEventType, UInt32, UInt32, UInt8,
        IOOptionBits = 0);
    static IOHIDEvent *atmosphericPressureEvent(AbsoluteTime, IOFixed, UInt32 = 0, IOOptionBits = 0);
    static IOHIDEvent *unicodeEvent(AbsoluteTime, UInt8 *, UInt32, IOHIDUnicodeEncodingType, IOFixed, IOOptionBits);
    static IOHIDEvent *standardGameControllerEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed,
        IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOOptionBits = 0);
    static IOHIDEvent *extendedGameControllerEvent(AbsoluteTime, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed,
        IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed, IOFixed,
        IOOptionBits = 0);
    static IOHIDEvent *orientationEvent(AbsoluteTime, UInt32, IOOptionBits = 0);
    static IOHIDEvent *humidityEvent(AbsoluteTime, IOFixed, UInt32 = 0, IOOptionBits = 0);
    static IOHIDEvent *brightnessEvent(AbsoluteTime, IOFixed, IOFixed, UInt64, IOOptionBits = 0);
    static IOHIDEvent *genericGestureEvent(AbsoluteTime, IOHIDGenericGestureType, IOOptionBits = 0);
    virtual void appendChild(IOHIDEvent *); OSArray *getChildren(); virtual AbsoluteTime getTimeStamp();
    virtual void setTimeStamp(AbsoluteTime); virtual IOHIDEventType getType(); virtual void setType(IOHIDEventType);
    virtual IOHIDEventPhaseBits getPhase(); virtual void setPhase(IOHIDEventPhaseBits);
    virtual IOHIDEvent *getEvent(IOHIDEventType, IOOptionBits = 0);
    virtual SInt32 getIntegerValue(IOHIDEventField, IOOptionBits = 0);
    virtual void setIntegerValue(IOHIDEventField, SInt32, IOOptionBits = 0);
    virtual IOFixed getFixedValue(IOHIDEventField, IOOptionBits = 0);
    virtual void setFixedValue(IOHIDEventField, IOFixed, IOOptionBits = 0);
    virtual UInt8 *getDataValue(IOHIDEventField, IOOptionBits = 0); virtual void free(); virtual size_t getLength();
    virtual IOByteCount readBytes(void *, IOByteCount); virtual OSData *createBytes();
    virtual void setSenderID(uint64_t); virtual uint64_t getLatency(uint32_t);
    virtual IOHIDDouble getDoubleValue(IOHIDEventField, IOOptionBits);
    virtual void setDoubleValue(IOHIDEventField, IOHIDDouble, IOOptionBits); IOOptionBits getOptions();
    NK_MEMBERS(IOHIDEvent)
};
#endif
#endif

/* IOHIDInterface */
#ifndef _IOKIT_HID_IOHIDINTERFACE_H
#define _IOKIT_HID_IOHIDINTERFACE_H
#ifdef __cplusplus
class IOHIDInterface : public IOService {
    OSDeclareDefaultStructors(IOHIDInterface)
public:
    typedef void (*InterruptReportAction)(OSObject *, AbsoluteTime, IOMemoryDescriptor *, IOHIDReportType, UInt32,
        void *);
    typedef void (*CompletionAction)(OSObject *, void *, IOReturn, UInt32); struct ExpansionData { };
protected:
    void HandleReportPrivate(AbsoluteTime, IOMemoryDescriptor *, IOHIDReportType, UInt32, void *);
    virtual void free();
public:
    static IOHIDInterface *withElements(OSArray *); virtual bool init(OSDictionary * = 0);
    virtual bool start(IOService *); virtual void stop(IOService *);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
    virtual bool open(IOService *, IOOptionBits, InterruptReportAction, void *);
    virtual void close(IOService *, IOOptionBits = 0); using IOService::setProperty;
    virtual bool setProperty(const OSSymbol *, OSObject *); virtual OSString *getTransport();
    virtual UInt32 getLocationID(); virtual UInt32 getVendorID(); virtual UInt32 getVendorIDSource();
    virtual UInt32 getProductID(); virtual UInt32 getVersion(); virtual UInt32 getCountryCode();
    virtual OSString *getManufacturer(); virtual OSString *getProduct(); virtual OSString *getSerialNumber();
    virtual IOByteCount getMaxReportSize(IOHIDReportType);
    virtual OSArray *createMatchingElements(OSDictionary * = 0, IOOptionBits = 0);
    virtual void handleReport(AbsoluteTime, IOMemoryDescriptor *, IOHIDReportType, UInt32, IOOptionBits = 0);
    virtual IOReturn setReport(IOMemoryDescriptor *, IOHIDReportType, UInt32 = 0, IOOptionBits = 0);
    virtual IOReturn getReport(IOMemoryDescriptor *, IOHIDReportType, UInt32 = 0, IOOptionBits = 0);
    virtual IOReturn setReport(IOMemoryDescriptor *, IOHIDReportType, UInt32, IOOptionBits, UInt32,
        CompletionAction * = 0);
    virtual IOReturn getReport(IOMemoryDescriptor *, IOHIDReportType, UInt32, IOOptionBits, UInt32,
        CompletionAction * = 0);
    virtual IOReturn message(UInt32, IOService *, void * = NULL); virtual UInt32 getReportInterval();
    NK_MEMBERS(IOHIDInterface)
};
#endif
#endif

#endif
