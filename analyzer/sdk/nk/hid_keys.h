/* HID property keys and the types that go with them */
#ifndef NK_HID_KEYS_H
#define NK_HID_KEYS_H

#include <nk/iokit_types.h>
#include <nk/hid_usage.h>

/* IOHIDEventServiceKeys */
#ifndef IOHIDEventServiceKeys_h
#define IOHIDEventServiceKeys_h
#define kIOHIDPointerAccelerationKey "HIDPointerAcceleration"
#define kIOHIDPointerAccelerationTypeKey "HIDPointerAccelerationType"
#define kIOHIDMouseScrollAccelerationKey "HIDMouseScrollAcceleration"
#define kIOHIDMouseAccelerationTypeKey "HIDMouseAcceleration"
#define kIOHIDScrollAccelerationKey "HIDScrollAcceleration"
#define kIOHIDScrollAccelerationTypeKey "HIDScrollAccelerationType"
#define kIOHIDDigitizerTipThresholdKey "DigitizerTipThreshold"
#define kIOHIDSurfaceDimensionsKey "SurfaceDimensions"
#define kIOHIDWidthKey "Width"
#define kIOHIDHeightKey "Height"
#endif

/* IOHIDProperties */
#ifndef IOHIDProperties_h
#define IOHIDProperties_h
#define kIOHIDMouseAccelerationType "HIDMouseAcceleration"
#define kIOHIDPointerButtonMode "HIDPointerButtonMode"
#define kIOHIDPointerButtonModeKey kIOHIDPointerButtonMode
#define kIOHIDUserKeyUsageMapKey "UserKeyMapping"
#define kIOHIDKeyboardCapsLockDelayOverride "CapsLockDelayOverride"
#define kIOHIDKeyboardCapsLockDelayOverrideKey kIOHIDKeyboardCapsLockDelayOverride
#define kIOHIDServiceEjectDelayKey "EjectDelay"
#define kIOHIDServiceInitialKeyRepeatDelayKey "HIDInitialKeyRepeat"
#define kIOHIDServiceKeyRepeatDelayKey "HIDKeyRepeat"
#define kIOHIDIdleTimeMicrosecondsKey "HIDIdleTimeMicroseconds"
#define kIOHIDServiceCapsLockStateKey "HIDCapsLockState"
#endif

/* IOHIDDeviceKeys */
#ifndef IOHIDDeviceKeys_h
#define IOHIDDeviceKeys_h
#define kIOHIDTransportKey "Transport"
#define kIOHIDVendorIDKey "VendorID"
#define kIOHIDProductIDKey "ProductID"
#define kIOHIDVersionNumberKey "VersionNumber"
#define kIOHIDManufacturerKey "Manufacturer"
#define kIOHIDProductKey "Product"
#define kIOHIDSerialNumberKey "SerialNumber"
#define kIOHIDCountryCodeKey "CountryCode"
#define kIOHIDLocationIDKey "LocationID"
#define kIOHIDDeviceUsagePairsKey "DeviceUsagePairs"
#define kIOHIDDeviceUsageKey "DeviceUsage"
#define kIOHIDDeviceUsagePageKey "DeviceUsagePage"
#define kIOHIDPrimaryUsageKey "PrimaryUsage"
#define kIOHIDPrimaryUsagePageKey "PrimaryUsagePage"
#define kIOHIDMaxInputReportSizeKey "MaxInputReportSize"
#define kIOHIDMaxOutputReportSizeKey "MaxOutputReportSize"
#define kIOHIDMaxFeatureReportSizeKey "MaxFeatureReportSize"
#define kIOHIDReportIntervalKey "ReportInterval"
#define kIOHIDBatchIntervalKey "BatchInterval"
#define kIOHIDRequestTimeoutKey "RequestTimeout"
#define kIOHIDReportDescriptorKey "ReportDescriptor"
#define kIOHIDBuiltInKey "Built-In"
#define kIOHIDPhysicalDeviceUniqueIDKey "PhysicalDeviceUniqueID"
#endif

/* IOHIDEventServiceKeys_Private */
#ifndef IOHIDEventServiceKeys_Private_h
#define IOHIDEventServiceKeys_Private_h
#define kIOHIDMaxEventSizeKey "MaxEventSize"
#define kIOHIDMaxReportSizeKey "MaxReportSize"
#define kIOHIDReportPoolSizeKey "ReportPoolSize"
#endif

/* IOHIDDeviceTypes */
#ifndef IOHIDDeviceTypes_h
#define IOHIDDeviceTypes_h
typedef enum IOHIDReportType {
    kIOHIDReportTypeInput = 0, kIOHIDReportTypeOutput, kIOHIDReportTypeFeature, kIOHIDReportTypeCount,
} IOHIDReportType;
typedef enum IOHIDElementCommitDirection {
    kIOHIDElementCommitDirectionIn = 0, kIOHIDElementCommitDirectionOut,
} IOHIDElementCommitDirection;
typedef uint32_t IOHIDElementCookie;
typedef enum IOHIDElementType {
    kIOHIDElementTypeInput_Misc = 1, kIOHIDElementTypeInput_Button, kIOHIDElementTypeInput_Axis,
    kIOHIDElementTypeInput_ScanCodes, kIOHIDElementTypeInput_NULL, kIOHIDElementTypeOutput = 129,
    kIOHIDElementTypeFeature = 0x101, kIOHIDElementTypeCollection = 0x201,
} IOHIDElementType;
enum {
    kIOHIDElementFlagsConstantMask = 1, kIOHIDElementFlagsVariableMask, kIOHIDElementFlagsRelativeMask = 4,
    kIOHIDElementFlagsWrapMask = 8, kIOHIDElementFlagsNonLinearMask = 16, kIOHIDElementFlagsNoPreferredMask = 32,
    kIOHIDElementFlagsNullStateMask = 64, kIOHIDElementFlagsVolativeMask = 128,
    kIOHIDElementFlagsBufferedByteMask = 0x100,
};
typedef uint32_t IOHIDElementFlags;
typedef enum IOHIDElementCollectionType {
    kIOHIDElementCollectionTypePhysical = 0, kIOHIDElementCollectionTypeApplication,
    kIOHIDElementCollectionTypeLogical, kIOHIDElementCollectionTypeReport, kIOHIDElementCollectionTypeNamedArray,
    kIOHIDElementCollectionTypeUsageSwitch, kIOHIDElementCollectionTypeUsageModifier,
} IOHIDElementCollectionType;
enum { kIOHIDValueScaleTypeCalibrated = 0, kIOHIDValueScaleTypePhysical, kIOHIDValueScaleTypeExponent };
typedef uint32_t IOHIDValueScaleType;
enum {
    kIOHIDValueOptionsFlagRelativeSimple = 1, kIOHIDValueOptionsFlagPrevious,
    kIOHIDValueOptionsUpdateElementValues = 4,
};
typedef uint32_t IOHIDValueOptions; typedef void (*IOHIDCompletionAction)(void *, void *, IOReturn, uint32_t);
typedef struct IOHIDCompletion { void *target; IOHIDCompletionAction action; void *parameter; } IOHIDCompletion;
enum { kIOHIDReportOptionNotInterrupt = 0x100, kIOHIDReportOptionVariableSize = 0x200 };
typedef enum HIDReportCommandType { kIOHIDReportCommandSetReport = 0,
    kIOHIDReportCommandGetReport } HIDReportCommandType;
#endif

/* IOHIDKeys */
#ifndef _IOKIT_HID_IOHIDKEYS_H_
#define _IOKIT_HID_IOHIDKEYS_H_
#define kIOHIDDeviceKey "IOHIDDevice"
#define kIOHIDVendorIDSourceKey "VendorIDSource"
#define kIOHIDStandardTypeKey "StandardType"
#define kIOHIDSampleIntervalKey "SampleInterval"
#define kIOHIDResetKey "Reset"
#define kIOHIDKeyboardLanguageKey "KeyboardLanguage"
#define kIOHIDAltHandlerIdKey "alt_handler_id"
#define kIOHIDDisplayIntegratedKey "DisplayIntegrated"
#define kIOHIDProductIDMaskKey "ProductIDMask"
#define kIOHIDProductIDArrayKey "ProductIDArray"
#define kIOHIDPowerOnDelayNSKey "HIDPowerOnDelayNS"
#define kIOHIDCategoryKey "Category"
#define kIOHIDMaxResponseLatencyKey "MaxResponseLatency"
#define kIOHIDUniqueIDKey "UniqueID"
#define kIOHIDModelNumberKey "ModelNumber"
#define kIOHIDTransportUSBValue "USB"
#define kIOHIDTransportBluetoothValue "Bluetooth"
#define kIOHIDTransportBluetoothLowEnergyValue "BluetoothLowEnergy"
#define kIOHIDTransportAIDBValue "AID"
#define kIOHIDTransportI2CValue "I2C"
#define kIOHIDTransportSPIValue "SPI"
#define kIOHIDTransportSerialValue "Serial"
#define kIOHIDTransportIAPValue "iAP"
#define kIOHIDTransportAirPlayValue "AirPlay"
#define kIOHIDTransportSPUValue "SPU"
#define kIOHIDTransportBTAACPValue "BT-AACP"
#define kIOHIDCategoryAutomotiveValue "Automotive"
#define kIOHIDElementKey "Elements"
#define kIOHIDElementCookieKey "ElementCookie"
#define kIOHIDElementTypeKey "Type"
#define kIOHIDElementCollectionTypeKey "CollectionType"
#define kIOHIDElementUsageKey "Usage"
#define kIOHIDElementUsagePageKey "UsagePage"
#define kIOHIDElementMinKey "Min"
#define kIOHIDElementMaxKey "Max"
#define kIOHIDElementScaledMinKey "ScaledMin"
#define kIOHIDElementScaledMaxKey "ScaledMax"
#define kIOHIDElementSizeKey "Size"
#define kIOHIDElementReportSizeKey "ReportSize"
#define kIOHIDElementReportCountKey "ReportCount"
#define kIOHIDElementReportIDKey "ReportID"
#define kIOHIDElementIsArrayKey "IsArray"
#define kIOHIDElementIsRelativeKey "IsRelative"
#define kIOHIDElementIsWrappingKey "IsWrapping"
#define kIOHIDElementIsNonLinearKey "IsNonLinear"
#define kIOHIDElementHasPreferredStateKey "HasPreferredState"
#define kIOHIDElementHasNullStateKey "HasNullState"
#define kIOHIDElementFlagsKey "Flags"
#define kIOHIDElementUnitKey "Unit"
#define kIOHIDElementUnitExponentKey "UnitExponent"
#define kIOHIDElementNameKey "Name"
#define kIOHIDElementValueLocationKey "ValueLocation"
#define kIOHIDElementDuplicateIndexKey "DuplicateIndex"
#define kIOHIDElementParentCollectionKey "ParentCollection"
#define kIOHIDElementVariableSizeKey "VariableSize"
#define kIOHIDElementVendorSpecificKey "VendorSpecific"
#define kIOHIDElementCookieMinKey "ElementCookieMin"
#define kIOHIDElementCookieMaxKey "ElementCookieMax"
#define kIOHIDElementUsageMinKey "UsageMin"
#define kIOHIDElementUsageMaxKey "UsageMax"
#define kIOHIDElementCalibrationMinKey "CalibrationMin"
#define kIOHIDElementCalibrationMaxKey "CalibrationMax"
#define kIOHIDElementCalibrationSaturationMinKey "CalibrationSaturationMin"
#define kIOHIDElementCalibrationSaturationMaxKey "CalibrationSaturationMax"
#define kIOHIDElementCalibrationDeadZoneMinKey "CalibrationDeadZoneMin"
#define kIOHIDElementCalibrationDeadZoneMaxKey "CalibrationDeadZoneMax"
#define kIOHIDElementCalibrationGranularityKey "CalibrationGranularity"
#define kIOHIDKeyboardSupportsEscKey "HIDKeyboardSupportsEscKey"
#define kIOHIDDigitizerGestureCharacterStateKey "DigitizerCharacterGestureState"
#define kIOHIDSystemButtonPressedDuringDarkBoot 0xe0038007U
#define kIOHIDKeyboardCapsLockDelay "CapsLockDelay"
#define kIOHIDKeyboardEjectDelay "EjectDelay"
#define kFnFunctionUsageMapKey "FnFunctionUsageMap"
#define kFnKeyboardUsageMapKey "FnKeyboardUsageMap"
#define kNumLockKeyboardUsageMapKey "NumLockKeyboardUsageMap"
#define kKeyboardUsageMapKey "KeyboardUsageMap"
#define kIOHIDDeviceOpenedByEventSystemKey "DeviceOpenedByEventSystem"
#define kIOHIDDeviceSuspendKey "IOHIDDeviceSuspend"
#define kIOHIDSensorPropertyReportIntervalKey kIOHIDReportIntervalKey
#define kIOHIDSensorPropertySampleIntervalKey kIOHIDSampleIntervalKey
#define kIOHIDSensorPropertyBatchIntervalKey kIOHIDBatchIntervalKey
#define kIOHIDSensorPropertyReportLatencyKey kIOHIDSensorPropertyBatchIntervalKey
#define kIOHIDSensorPropertyMaxFIFOEventsKey "MaxFIFOEvents"
#define kIOHIDDigitizerSurfaceSwitchKey "DigitizerSurfaceSwitch"
enum { kIOHIDOptionsTypeNone = 0, kIOHIDOptionsTypeSeizeDevice };
typedef uint32_t IOHIDOptionsType;
enum { kIOHIDQueueOptionsTypeNone = 0, kIOHIDQueueOptionsTypeEnqueueAll };
typedef uint32_t IOHIDQueueOptionsType;
enum {
    kIOHIDStandardTypeANSI = 0, kIOHIDStandardTypeISO, kIOHIDStandardTypeJIS,
    kIOHIDStandardTypeUnspecified = 0xffffffff,
};
typedef uint32_t IOHIDStandardType;
#endif

/* IOHIDPrivateKeys */
#ifndef _IOKIT_HID_IOHIDPRIVATEKEYS_H_
#define _IOKIT_HID_IOHIDPRIVATEKEYS_H_
#define kIOHIDInputReportElementsKey "InputReportElements"
#define kIOHIDReportModeKey "ReportMode"
#define kIOHIDLogLevelKey "LogLevel"
#define kIOHIDDebugConfigKey "HIDDebug"
#define kIOHIDPerfEventKey "PerfEvent"
#define kIOHIDElementCollectionCookieKey "CollectionCookie"
#define kIOHIDAbsoluteAxisBoundsRemovalPercentage "AbsoluteAxisBoundsRemovalPercentage"
#define kIOHIDEventServiceQueueSize "QueueSize"
#define kIOHIDAltSenderIdKey "alt_sender_id"
#define kIOHIDMaxReportBufferCountKey "MaxReportBufferCount"
#define kIOHIDReportBufferEntrySizeKey "ReportBufferEntrySize"
#define kIOHIDAppleVendorSupported "AppleVendorSupported"
#define kIOHIDSetButtonPropertiesKey "SetButtonProperties"
#define kIOHIDSetButtonPriorityKey "SetButtonPriority"
#define kIOHIDSetButtonDelayKey "SetButtonDelay"
#define kIOHIDSetButtonLoggingKey "SetButtonLogging"
#define kIOHIDSetDoubleClickTimeoutKey "SetDoubleClickTimeout"
#define kIOHIDSupportsGlobeKeyKey "SupportsGlobeKey"
#define kIOHIDCompatibilityInterface "HIDCompatibilityInterface"
#define kIOHIDAuthenticatedDeviceKey "Authenticated"
#define kIOHIDGameControllerTypeKey "GameControllerType"
#define kIOHIDGameControllerFormFittingKey "GameControllerFormFitting"
#define kIOHIDFastPathHasEntitlementKey "FastPathHasEntitlement"
typedef enum IOHIDReportModeType { kIOHIDReportModeTypeNormal = 0,
    kIOHIDReportModeTypeFiltered } IOHIDReportModeType;
enum {
    kgestUSBUnknownANSIkd = 3, kgestUSBGenericANSIkd = 40, kgestUSBGenericISOkd, kgestUSBGenericJISkd,
    kgestUSBCosmoANSIKbd = 198, kprodUSBCosmoANSIKbd = 0x201, kgestUSBCosmoISOKbd = 199,
    kprodUSBCosmoISOKbd = 0x202, kgestUSBCosmoJISKbd = 200, kprodUSBCosmoJISKbd = 0x203, kgestUSBAndyANSIKbd = 204,
    kprodUSBAndyANSIKbd = 0x204, kgestUSBAndyISOKbd = 205, kprodUSBAndyISOKbd = 0x205, kgestUSBAndyJISKbd = 206,
    kprodUSBAndyJISKbd = 0x206, kgestQ6ANSIKbd = 31, kprodQ6ANSIKbd = 0x208, kgestQ6ISOKbd = 32,
    kprodQ6ISOKbd = 0x209, kgestQ6JISKbd = 33, kprodQ6JISKbd = 0x20a, kgestQ30ANSIKbd = 34, kprodQ30ANSIKbd = 0x20b,
    kgestQ30ISOKbd = 35, kprodQ30ISOKbd = 0x20c, kgestQ30JISKbd = 36, kprodQ30JISKbd = 0x20d,
    kgestFountainANSIKbd = 37, kprodFountainANSIKbd = 0x20e, kgestFountainISOKbd = 38, kprodFountainISOKbd = 0x20f,
    kgestFountainJISKbd = 39, kprodFountainJISKbd = 0x210, kgestSantaANSIKbd = 37, kprodSantaANSIKbd = 0x211,
    kgestSantaISOKbd = 38, kprodSantaISOKbd = 0x212, kgestSantaJISKbd = 39, kprodSantaJISKbd = 0x213,
    kgestM89ISOKbd = 47, kgestM90ISOKbd = 44,
};
typedef enum IOHIDLogLevelType {
    kIOHIDLogLevelTypeEmergency = 0, kIOHIDLogLevelTypeAlert, kIOHIDLogLevelTypeCritical, kIOHIDLogLevelTypeError,
    kIOHIDLogLevelTypeWarning, kIOHIDLogLevelTypeNotice, kIOHIDLogLevelTypeInfo, kIOHIDLogLevelTypeDebug,
    kIOHIDLogLevelTypeTrace,
} IOHIDLogLevelType;
enum {
    kIOHIDDebugTraceWithKTrace = 1, kIOHIDDebugTraceWithOsLog, kIOHIDDebugTraceUserDevice = 4,
    kIOHIDDebugTraceEventSystem = 8, kIOHIDDebugPerfEvent = 16,
};
enum { kIOHIDGameControllerTypeStandard = 0, kIOHIDGameControllerTypeExtended };
typedef uint32_t IOHIDGameControllerType;
typedef enum IOHIDHomeButtonType {
    kIOHIDHomeButtonTypeMechanical = 0, kIOHIDHomeButtonTypeSSHB, kIOHIDHomeButtonTypeNone,
} IOHIDHomeButtonType;
#endif

/* IOHIDEventServiceTypes */
#ifndef IOHIDEventServiceTypes_h
#define IOHIDEventServiceTypes_h
typedef enum IOHIDKeyboardEventOptions { kIOHIDKeyboardEventOptionsNoKeyRepeat = 0x100 } IOHIDKeyboardEventOptions;
typedef enum IOHIDPointerEventOptions { kIOHIDPointerEventOptionsNoAcceleration = 0x100 } IOHIDPointerEventOptions;
typedef enum IOHIDScrollEventOptions { kIOHIDScrollEventOptionsNoAcceleration = 0x100 } IOHIDScrollEventOptions;
#endif

#endif
