/* USB host family: devices, interfaces, pipes and streams, descriptors and requests.

   One file, because devices, interfaces, pipes and streams name one another all through. Sections are named after the
   real headers, each behind what it needs. */
#ifndef NK_USB_HOST_H
#define NK_USB_HOST_H

#include <nk/usb_types.h>
#include <nk/iokit.h>
#include <nk/bsd_types.h>

#ifdef __cplusplus
class IOMemoryDescriptor; class AppleUSBHostPort; class AppleUSBHostController; class IOUSBHostDevice;
class AppleUSBRequestPool; class IOUSBHostPipe; class IOUSBHostInterface; class AppleUSBHostDeviceIdler;
class AppleUSBHostRequestCompleter; class AppleUSBDescriptorCache; class AppleUSBHostResources;
class com_apple_iokit_KLogClient;
#endif

/* StandardUSB */
#ifndef IOUSBHostFamily_StandardUSB_h
#define IOUSBHostFamily_StandardUSB_h
#define kUSB30Bitrate5Gbps 0x12a05f200ULL
#define kUSB30Bitrate10Gbps 0x2540be400ULL
#define kUSB32Bitrate20Gbps 0x4a817c800ULL
#ifdef __cplusplus
namespace StandardUSB {
typedef enum tDescriptorType {
    kDescriptorTypeDevice = 1, kDescriptorTypeConfiguration, kDescriptorTypeString, kDescriptorTypeInterface,
    kDescriptorTypeEndpoint, kDescriptorTypeDeviceQualifier, kDescriptorTypeOtherSpeedConfiguration,
    kDescriptorTypeInterfacePower, kDescriptorTypeOTG, kDescriptorTypeDebug, kDescriptorTypeInterfaceAssociation,
    kDescriptorTypeBOS = 15, kDescriptorTypeDeviceCapability, kDescriptorTypeHub = 41, kDescriptorTypeSuperSpeedHub,
    kDescriptorTypeSuperSpeedUSBEndpointCompanion = 48, kDescriptorTypeSuperSpeedPlusIsochronousEndpointCompanion,
} tDescriptorType;
typedef enum tDescriptorSize {
    kDescriptorSize = 2, kDescriptorSizeDevice = 18, kDescriptorSizeConfiguration = 9, kDescriptorSizeInterface = 9,
    kDescriptorSizeEndpoint = 7, kDescriptorSizeStringMinimum = 2, kDescriptorSizeStringMaximum = 255,
    kDescriptorSizeDeviceQualifier = 10, kDescriptorSizeInterfaceAssociation = 8, kDescriptorSizeBOS = 5,
    kDescriptorSizeDeviceCapability = 3, kDescriptorSizeUSB20ExtensionCapability = 7,
    kDescriptorSizeSuperSpeedUSBDeviceCapability = 10, kDescriptorSizeContainerIDCapability = 20,
    kDescriptorSizeHubMinimum = 9, kDescriptorSizeHubMaximum = 21, kDescriptorSizeSuperSpeedHub = 12,
    kDescriptorSizeSuperSpeedUSBEndpointCompanion = 6,
    kDescriptorSizeSuperSpeedPlusIsochronousEndpointCompanion = 8, kDescriptorSizeBillboardDeviceMinimum = 44,
    kDescriptorSizeBillboardDeviceMaximum = 0x100, kDescriptorSizePlatformECIDCapability = 28,
    kDescriptorSizePlatformCapability = 20,
} tDescriptorSize;
typedef struct Descriptor { uint8_t bLength, bDescriptorType; } Descriptor;
typedef struct DeviceDescriptor : Descriptor {
    uint16_t bcdUSB; uint8_t bDeviceClass, bDeviceSubClass, bDeviceProtocol, bMaxPacketSize0;
    uint16_t idVendor, idProduct, bcdDevice; uint8_t iManufacturer, iProduct, iSerialNumber, bNumConfigurations;
} __attribute__((packed)) DeviceDescriptor;
typedef struct DeviceQualifierDescriptor : Descriptor {
    uint16_t bcdUSB;
    uint8_t bDeviceClass, bDeviceSubClass, bDeviceProtocol, bMaxPacketSize0, bNumConfigurations, bReserved;
} __attribute__((packed)) DeviceQualifierDescriptor;
typedef struct ConfigurationDescriptor : Descriptor {
    uint16_t wTotalLength; uint8_t bNumInterfaces, bConfigurationValue, iConfiguration, bmAttributes, bMaxPower;
} __attribute__((packed)) ConfigurationDescriptor;
enum {
    kConfigurationDescriptorAttributeRemoteWakeCapable = 32, kConfigurationDescriptorAttributeSelfPowered = 64,
};
typedef struct InterfaceDescriptor : Descriptor {
    uint8_t bInterfaceNumber, bAlternateSetting, bNumEndpoints, bInterfaceClass, bInterfaceSubClass;
    uint8_t bInterfaceProtocol, iInterface;
} InterfaceDescriptor;
typedef struct EndpointDescriptor : Descriptor {
    uint8_t bEndpointAddress, bmAttributes; uint16_t wMaxPacketSize; uint8_t bInterval;
} __attribute__((packed)) EndpointDescriptor;
enum {
    kEndpointDescriptorNumber = 15, kEndpointDescriptorEndpointAddressReserved = 112,
    kEndpointDescriptorDirection = 128, kEndpointDescriptorDirectionPhase = 7, kEndpointDescriptorDirectionOut = 0,
    kEndpointDescriptorDirectionIn = 128, kEndpointDescriptorTransferType = 3,
    kEndpointDescriptorTransferTypePhase = 0, kEndpointDescriptorTransferTypeControl = 0,
    kEndpointDescriptorTransferTypeIsochronous, kEndpointDescriptorTransferTypeBulk,
    kEndpointDescriptorTransferTypeInterrupt, kEndpointDescriptorSynchronizationType = 12,
    kEndpointDescriptorSynchronizationTypePhase = 2, kEndpointDescriptorSynchronizationTypeNone = 0,
    kEndpointDescriptorSynchronizationTypeAsynchronous = 4, kEndpointDescriptorSynchronizationTypeAdaptive = 8,
    kEndpointDescriptorSynchronizationTypeSynchronous = 12, kEndpointDescriptorUsageType = 48,
    kEndpointDescriptorUsageTypePhase = 4, kEndpointDescriptorUsageTypeInterruptPeriodic = 0,
    kEndpointDescriptorUsageTypeInterruptNotification = 16, kEndpointDescriptorUsageTypeInterruptReserved1 = 32,
    kEndpointDescriptorUsageTypeInterruptReserved2 = 48, kEndpointDescriptorUsageTypeIsocData = 0,
    kEndpointDescriptorUsageTypeIsocFeedback = 16, kEndpointDescriptorUsageTypeIsocImplicit = 32,
    kEndpointDescriptorUsageTypeIsocReserved = 48, kEndpointDescriptorPacketSize = 0x7ff,
    kEndpointDescriptorPacketSizePhase = 0, kEndpointDescriptorPacketSizeMult = 0x1800,
    kEndpointDescriptorPacketSizeMultPhase = 11, kEndpointDescriptorReserved = 0xe000,
    kEndpointDescriptorReservedPhase = 13,
};
typedef enum tLanguageID { kLanguageIDEnglishUS = 0x409 } tLanguageID;
typedef struct StringDescriptor : Descriptor { uint8_t bString[1]; } StringDescriptor;
typedef enum tDeviceCapabilityType {
    kDeviceCapabilityTypeWireless = 1, kDeviceCapabilityTypeUSB20Extension, kDeviceCapabilityTypeSuperSpeed,
    kDeviceCapabilityTypeContainerID, kDeviceCapabilityTypePlatform, kDeviceCapabilityTypePowerDelivery,
    kDeviceCapabilityTypeBatteryInfo, kDeviceCapabilityTypePdConsumerPort, kDeviceCapabilityTypePdProviderPort,
    kDeviceCapabilityTypeSuperSpeedPlus, kDeviceCapabilityTypePrecisionMeasurement,
    kDeviceCapabilityTypeWirelessExt, kDeviceCapabilityTypeBillboard, kDeviceCapabilityTypeBillboardAltMode = 15,
} tDeviceCapabilityType;
typedef struct BOSDescriptor : Descriptor {
    uint16_t wTotalLength; uint8_t bNumDeviceCaps;
} __attribute__((packed)) BOSDescriptor;
typedef struct DeviceCapabilityDescriptor : Descriptor { uint8_t bDevCapabilityType; } DeviceCapabilityDescriptor;
typedef struct USB20ExtensionCapabilityDescriptor : DeviceCapabilityDescriptor {
    uint32_t bmAttributes;
} __attribute__((packed)) USB20ExtensionCapabilityDescriptor;
enum {
    kUSB20ExtensionCapabilityLPM = 2, kUSB20ExtensionCapabilityBESLSupport = 4,
    kUSB20ExtensionCapabilityBESLValid = 8, kUSB20ExtensionCapabilityBESLDValid = 16,
    kUSB20ExtensionCapabilityBESL = 0xf00, kUSB20ExtensionCapabilityBESLPhase = 8,
    kUSB20ExtensionCapabilityBESLD = 0xf000, kUSB20ExtensionCapabilityBESLDPhase = 12,
};
typedef struct SuperSpeedUSBDeviceCapabilityDescriptor : DeviceCapabilityDescriptor {
    uint8_t bmAttributes; uint16_t wSpeedsSupported; uint8_t bFunctionalitySupport, bU1DevExitLat;
    uint16_t bU2DevExitLat;
} __attribute__((packed)) SuperSpeedUSBDeviceCapabilityDescriptor;
enum {
    kSuperSpeedDeviceCapabilityLTM = 2, kSuperSpeedDeviceCapabilityLowSpeed = 1,
    kSuperSpeedDeviceCapabilityFullSpeed, kSuperSpeedDeviceCapabilityHighSpeed = 4,
    kSuperSpeedDeviceCapability5Gb = 8, kSuperSpeedDeviceCapabilitySupportLowSpeed = 0,
    kSuperSpeedDeviceCapabilitySupportFullSpeed, kSuperSpeedDeviceCapabilitySupportHighSpeed,
    kSuperSpeedDeviceCapabilitySupport5Gb, kSuperSpeedDeviceCapabilityU1DevExitLatMax = 10,
    kSuperSpeedDeviceCapabilityU2DevExitLatMax = 0x7ff,
};
typedef struct SuperSpeedPlusUSBDeviceCapabilityDescriptor : DeviceCapabilityDescriptor {
    uint8_t bReserved; uint32_t bmAttributes; uint16_t wFunctionalitySupport, wReserved;
    uint32_t bmSublinkSpeedAttr[1];
} __attribute__((packed)) SuperSpeedPlusUSBDeviceCapabilityDescriptor;
enum {
    kSuperSpeedPlusDeviceCapabilitySublinkSpeedAttrCount = 31,
    kSuperSpeedPlusDeviceCapabilitySublinkSpeedAttrCountPhase = 0,
    kSuperSpeedPlusDeviceCapabilitySublinkSpeedIdCount = 0x1e0,
    kSuperSpeedPlusDeviceCapabilitySublinkSpeedIdCountPhase = 5,
    kSuperSpeedPlusDeviceCapabilitySublinkMinSpeedId = 15,
    kSuperSpeedPlusDeviceCapabilitySublinkMinSpeedIdPhase = 0, kSuperSpeedPlusDeviceCapabilityReserved = 240,
    kSuperSpeedPlusDeviceCapabilityReservedPhase = 4, kSuperSpeedPlusDeviceCapabilityMinRxLaneCount = 0xf00,
    kSuperSpeedPlusDeviceCapabilityMinRxLaneCountPhase = 8, kSuperSpeedPlusDeviceCapabilityMinTxLaneCount = 0xf000,
    kSuperSpeedPlusDeviceCapabilityMinTxLaneCountPhase = 12, kSuperSpeedPlusDeviceCapabilitySublinkSpeedId = 15,
    kSuperSpeedPlusDeviceCapabilitySublinkSpeedIdPhase = 0, kSuperSpeedPlusDeviceCapabilitySublinkLSE = 48,
    kSuperSpeedPlusDeviceCapabilitySublinkLSEPhase = 4, kSuperSpeedPlusDeviceCapabilitySublinkLSEBits = 0,
    kSuperSpeedPlusDeviceCapabilitySublinkLSEKbits = 16, kSuperSpeedPlusDeviceCapabilitySublinkLSEMbits = 32,
    kSuperSpeedPlusDeviceCapabilitySublinkLSEGbits = 48, kSuperSpeedPlusDeviceCapabilitySublinkType = 192,
    kSuperSpeedPlusDeviceCapabilitySublinkTypePhase = 6, kSuperSpeedPlusDeviceCapabilitySublinkSymmetry = 64,
    kSuperSpeedPlusDeviceCapabilitySublinkSymmetryPhase = 6, kSuperSpeedPlusDeviceCapabilitySublinkSymmetric = 0,
    kSuperSpeedPlusDeviceCapabilitySublinkAsymmetric = 64, kSuperSpeedPlusDeviceCapabilitySublinkDirection = 128,
    kSuperSpeedPlusDeviceCapabilitySublinkDirectionPhase = 7, kSuperSpeedPlusDeviceCapabilitySublinkDirectionRx = 0,
    kSuperSpeedPlusDeviceCapabilitySublinkDirectionTx = 128,
    kSuperSpeedPlusDeviceCapabilitySublinkReserved = 0x3f00,
    kSuperSpeedPlusDeviceCapabilitySublinkReservedPhase = 8,
    kSuperSpeedPlusDeviceCapabilitySublinkProtocol = 0xc000,
    kSuperSpeedPlusDeviceCapabilitySublinkProtocolPhase = 14,
    kSuperSpeedPlusDeviceCapabilitySublinkSpeedMantissa = 0xffff0000,
    kSuperSpeedPlusDeviceCapabilitySublinkSpeedMantissaPhase = 16,
};
typedef struct ContainerIDCapabilityDescriptor : DeviceCapabilityDescriptor {
    uint8_t bReserved; uint32_t containerID[4];
} __attribute__((packed)) ContainerIDCapabilityDescriptor;
typedef struct PlatformCapabilityDescriptor : DeviceCapabilityDescriptor {
    uint8_t bReserved; uuid_t uuidPlatformCapability;
} PlatformCapabilityDescriptor;
typedef struct BillboardAltModeCapabilityCompatibility {
    uint16_t wSVID; uint32_t dwAlternateMode; uint8_t iAlternateModeString;
} __attribute__((packed)) BillboardAltModeCapabilityCompatibility;
typedef struct BillboardAltModeCapability {
    uint16_t wSVID; uint8_t bAlternateMode, iAlternateModeString;
} __attribute__((packed)) BillboardAltModeCapability;
typedef struct BillboardCapabilityDescriptor : DeviceCapabilityDescriptor {
    uint8_t iAddtionalInfoURL, bNumberOfAlternateModes, bPreferredAlternateMode; uint16_t VCONNPower;
    uint8_t bmConfigured[32]; uint16_t bcdVersion; uint8_t bAdditonalFailureInfo, bReserved;
    uint8_t altModeCapabilities[];
} __attribute__((packed)) BillboardCapabilityDescriptor;
typedef struct BillboardAltModeCapabilityDescriptor : DeviceCapabilityDescriptor {
    uint8_t bIndex; uint16_t dwAlternateModeVdo;
} __attribute__((packed)) BillboardAltModeCapabilityDescriptor;
typedef struct InterfaceAssociationDescriptor : Descriptor {
    uint8_t bFirstInterface, bInterfaceCount, bFunctionClass, bFunctionSubClass, bFunctionProtocol, iFunction;
} InterfaceAssociationDescriptor;
typedef struct SuperSpeedEndpointCompanionDescriptor : Descriptor {
    uint8_t bMaxBurst, bmAttributes; uint16_t wBytesPerInterval;
} __attribute__((packed)) SuperSpeedEndpointCompanionDescriptor;
enum {
    kSuperSpeedEndpointCompanionDescriptorMaxBurst = 31, kSuperSpeedEndpointCompanionDescriptorMaxBurstPhase = 0,
    kSuperSpeedEndpointCompanionDescriptorBulkMaxStreams = 31,
    kSuperSpeedEndpointCompanionDescriptorBulkMaxStreamsPhase = 0,
    kSuperSpeedEndpointCompanionDescriptorBulkReserved = 224,
    kSuperSpeedEndpointCompanionDescriptorBulkReservedPhase = 5, kSuperSpeedEndpointCompanionDescriptorIsocMult = 3,
    kSuperSpeedEndpointCompanionDescriptorIsocMultPhase = 0,
    kSuperSpeedEndpointCompanionDescriptorIsocReserved = 124,
    kSuperSpeedEndpointCompanionDescriptorIsocReservedPhase = 2,
    kSuperSpeedEndpointCompanionDescriptorSSPIsocCompanion = 128,
};
typedef struct SuperSpeedPlusIsochronousEndpointCompanionDescriptor : Descriptor {
    uint16_t wReserved; uint32_t dwBytesPerInterval;
} __attribute__((packed)) SuperSpeedPlusIsochronousEndpointCompanionDescriptor;
typedef struct HubDescriptor : Descriptor {
    uint8_t bNumberPorts; uint16_t wHubCharacteristics;
    uint8_t bPowerOnToPowerGood, bHubControllerCurrent, deviceRemovable[2], reserved[2];
} __attribute__((packed)) HubDescriptor;
typedef struct SuperSpeedHubDescriptor : Descriptor {
    uint8_t bNumberPorts; uint16_t wHubCharacteristics;
    uint8_t bPowerOnToPowerGood, bHubControllerCurrent, bHubDecodeLatency; uint16_t wHubDelay, deviceRemovable;
} __attribute__((packed)) SuperSpeedHubDescriptor;
enum {
    kSuperSpeedHubCharacteristicsPowerSwitchingMask = 3, kSuperSpeedHubCharacteristicsPowerSwitchingGanged = 0,
    kSuperSpeedHubCharacteristicsPowerSwitchingIndividual, kSuperSpeedHubCharacteristicsCompoundDevice = 4,
    kSuperSpeedHubCharacteristicsOverCurrentMask = 24, kSuperSpeedHubCharacteristicsOverCurrentGlobal = 0,
    kSuperSpeedHubCharacteristicsOverCurrentIndividual = 8, kSuperSpeedHubCharacteristicsReserved = 0xffe0,
    kSuperSpeedHubDecodeLatencyMax = 10, kSuperSpeedHubDelayMax = 0x190,
};
const Descriptor *getNextDescriptor(const ConfigurationDescriptor *, const Descriptor *);
const Descriptor *getNextDescriptorWithType(const ConfigurationDescriptor *, const Descriptor *, const uint8_t);
const Descriptor *getNextAssociatedDescriptor(const ConfigurationDescriptor *, const Descriptor *,
    const Descriptor *);
const Descriptor *getNextAssociatedDescriptorWithType(const ConfigurationDescriptor *, const Descriptor *,
    const Descriptor *, const uint8_t);
const InterfaceAssociationDescriptor *getNextInterfaceAssociationDescriptor(const ConfigurationDescriptor *,
    const Descriptor *);
const InterfaceDescriptor *getNextInterfaceDescriptor(const ConfigurationDescriptor *, const Descriptor *);
const EndpointDescriptor *getNextEndpointDescriptor(const ConfigurationDescriptor *, const InterfaceDescriptor *,
    const Descriptor *);
const DeviceCapabilityDescriptor *getNextCapabilityDescriptor(const BOSDescriptor *,
    const DeviceCapabilityDescriptor *);
const DeviceCapabilityDescriptor *getNextCapabilityDescriptorWithType(const BOSDescriptor *,
    const DeviceCapabilityDescriptor *, const uint8_t);
const USB20ExtensionCapabilityDescriptor *getUSB20ExtensionDeviceCapabilityDescriptor(const BOSDescriptor *);
const SuperSpeedUSBDeviceCapabilityDescriptor *getSuperSpeedDeviceCapabilityDescriptor(const BOSDescriptor *);
const SuperSpeedPlusUSBDeviceCapabilityDescriptor *getSuperSpeedPlusDeviceCapabilityDescriptor(const BOSDescriptor *);
const ContainerIDCapabilityDescriptor *getContainerIDDescriptor(const BOSDescriptor *);
const PlatformCapabilityDescriptor *getPlatformCapabilityDescriptor(const BOSDescriptor *);
const BillboardCapabilityDescriptor *getBillboardDescriptor(const BOSDescriptor *);
bool validateDeviceDescriptor(uint32_t, const DeviceDescriptor *);
uint8_t getEndpointDirection(const EndpointDescriptor *); uint8_t getEndpointAddress(const EndpointDescriptor *);
uint8_t getEndpointNumber(const EndpointDescriptor *); uint8_t getEndpointType(const EndpointDescriptor *);
bool validateEndpointMaxPacketSize(uint32_t, const EndpointDescriptor *);
uint16_t getEndpointMaxPacketSize(uint32_t, const EndpointDescriptor *);
bool validateEndpointBurstSize(uint32_t, const EndpointDescriptor *, const SuperSpeedEndpointCompanionDescriptor *);
bool validateEndpointBurstSize(uint32_t, const EndpointDescriptor *, const SuperSpeedEndpointCompanionDescriptor *,
    const SuperSpeedPlusIsochronousEndpointCompanionDescriptor *);
uint16_t getEndpointBurstSize(uint32_t, const EndpointDescriptor *, const SuperSpeedEndpointCompanionDescriptor *);
uint32_t getEndpointBurstSize32(uint32_t, const EndpointDescriptor *,
    const SuperSpeedEndpointCompanionDescriptor * = NULL,
    const SuperSpeedPlusIsochronousEndpointCompanionDescriptor * = NULL);
uint8_t getEndpointMult(uint32_t, const EndpointDescriptor *, const SuperSpeedEndpointCompanionDescriptor * = NULL,
    const SuperSpeedPlusIsochronousEndpointCompanionDescriptor * = NULL);
bool validateEndpointInterval(uint32_t, const EndpointDescriptor *);
uint32_t getEndpointIntervalEncodedMicroframes(uint32_t, const EndpointDescriptor *);
uint32_t getEndpointIntervalMicroframes(uint32_t, const EndpointDescriptor *);
uint32_t getEndpointIntervalFrames(uint32_t, const EndpointDescriptor *);
uint32_t getEndpointMaxStreamsEncoded(uint32_t, const EndpointDescriptor *,
    const SuperSpeedEndpointCompanionDescriptor *);
uint32_t getEndpointMaxStreams(uint32_t, const EndpointDescriptor *, const SuperSpeedEndpointCompanionDescriptor *);
uint32_t getConfigurationMaxPowerMilliAmps(uint32_t, const ConfigurationDescriptor *);
bool validateEndpointDescriptor(uint32_t, const EndpointDescriptor *,
    const SuperSpeedEndpointCompanionDescriptor *);
bool validateEndpointDescriptor(uint32_t, const EndpointDescriptor *,
    const SuperSpeedEndpointCompanionDescriptor *, const SuperSpeedPlusIsochronousEndpointCompanionDescriptor *);
IOReturn stringDescriptorToUTF8(const StringDescriptor *, char *, size_t &);
bool validateDeviceCapabilityDescriptors(const BOSDescriptor *);
typedef struct DeviceRequest {
    uint8_t bmRequestType, bRequest; uint16_t wValue, wIndex, wLength;
} __attribute__((packed)) DeviceRequest;
typedef struct DeviceRequestSetSELData {
    uint8_t u1Sel, u1Pel; uint16_t u2Sel, u2Pel;
} __attribute__((packed)) DeviceRequestSetSELData;
enum {
    kDeviceRequestSize = 8, kDeviceRequestDirectionMask = 128, kDeviceRequestDirectionPhase = 7,
    kDeviceRequestDirectionOut = 0, kDeviceRequestDirectionIn = 128, kDeviceRequestTypeMask = 96,
    kDeviceRequestTypePhase = 5, kDeviceRequestTypeStandard = 0, kDeviceRequestTypeClass = 32,
    kDeviceRequestTypeVendor = 64, kDeviceRequestRecipientMask = 31, kDeviceRequestRecipientPhase = 0,
    kDeviceRequestRecipientDevice = 0, kDeviceRequestRecipientInterface, kDeviceRequestRecipientEndpoint,
    kDeviceRequestRecipientOther,
};
enum {
    kDeviceRequestGetStatus = 0, kDeviceRequestClearFeature, kDeviceRequestGetState, kDeviceRequestSetFeature,
    kDeviceRequestSetAddress = 5, kDeviceRequestGetDescriptor, kDeviceRequestSetDescriptor,
    kDeviceRequestGetConfiguration, kDeviceRequestSetConfiguration, kDeviceRequestGetInterface,
    kDeviceRequestSetInterface, kDeviceRequestSynchFrame, kDeviceRequestSetSel = 48,
    kDeviceRequestSetIsochronousDelay,
};
enum {
    kDeviceStatusSelfPowered = 1, kDeviceStatusRemoteWakeEnable, kDeviceStatusU1Enable = 4,
    kDeviceStatusU2Enable = 8, kDeviceStatusLTMEnable = 16, kInterfaceStatusRemoteWakeCapable = 1,
    kInterfaceStatusRemoteWakeEnable, kEndpointStatusHalt = 1,
};
enum {
    kDeviceFeatureSelectorRemoteWakeup = 1, kDeviceFeatureSelectorTestMode, kDeviceFeatureSelectorU1Enable = 48,
    kDeviceFeatureSelectorU2Enable, kDeviceFeatureSelectorLTMEnable, kInterfaceFeatureSelectorSuspend = 0,
    kEndpointFeatureSelectorStall = 0,
};
enum { kInterfaceSuspendLowPower = 1, kInterfaceSuspendRemoteWakeEnable };
enum { kHubPort2PortExitLatencyNs = 0x3e8, kHubDelayNs = 0x190 }; enum { kPingResponseTimeNs = 0x190 };
enum tBusVoltage { kBusVoltageDefault = 5 };
}
namespace StandardUSB20 {
IOReturn convertBESLIndexToNs(uint32_t, uint32_t &); IOReturn convertBESLNsToIndex(uint32_t, uint32_t &);
enum tBusCurrent { kBusCurrentMinimum = 100, kBusCurrentDefault = 0x1f4, kBusCurrentMaxPowerUnits = 2 };
}
namespace StandardUSB30 {
enum tBusCurrent { kBusCurrentMinimum = 150, kBusCurrentDefault = 0x384, kBusCurrentMaxPowerUnits = 8 };
enum tResetTimeout {
    kResetMinimumTimeout = 80, kResetTypicalTimeout = 100, kResetMaximumTimeout = 120,
    kResetMaximumWithMarginTimeout = 150,
};
enum tLinkStateTimeout {
    kLinkStateSSInactiveQuietTimeout = 12, kLinkStateRxDetectQuietTimeout = 12,
    kLinkStatePollingLFPSTimeout = 0x168, kLinkStatePollingActiveTimeout = 12,
    kLinkStatePollingConfigurationTimeout = 12, kLinkStatePollingIdleTimeout = 2, kLinkStateU0RecoveryTimeout = 1,
    kLinkStateU0LTimeout = 0, kLinkStateU1NoLFPSResponseTimeout = 2, kLinkStateU1PingTimeout = 0x12c,
    kLinkStateU2NoLFPSResponseTimeout = 2, kLinKStateU2RxDetectDelay = 100, kLinkStateU3NoLFPSResponseTimeout = 10,
    kLinkStateU3WakeupRetryDelay = 100, kLinkStateU3RxDetectDelay = 100, kLinkStateRecoveryActiveTimeout = 12,
    kLinkStateRecoveryConfigurationTimeout = 6, kLinkStateRecoveryIdleTimeout = 2,
    kLinkStateLoopbackExitTimeout = 2, kLinkStateHotResetActiveTimeout = 12, kLinkStateHotResetExistTimeout = 2,
    kLinkStatePollingDeadline = 0x183, kLinkStateSSResumeDeadline = 30,
};
enum tDeviceNotificationType {
    kDeviceNotificationTypeFunctionWake = 1, kDeviceNotificationTypeLatencyTolerance,
    kDeviceNotificationTypeBusIntervalAdjustment, kDeviceNotificationTypeHostRoleRequest,
    kDeviceNotificationTypeSublinkSpeed,
};
enum tTimingParameters { kTimingParameterBELTDefaultNs = 0xf4240, kTimingParameterBELTMinNs = 0x1e848 };
enum tHubPortStatusCode {
    tHubPortStatusCodeStandard = 0, tHubPortStatusCodePD, tHubPortStatusCodeExt, tHubPortStatusCodeCount,
};
struct tHubPortStatusExt { uint16_t wPortStatus, wPortChange; uint32_t dwExtPortStatus; } __attribute__((packed));
enum tHubExtStatus {
    kHubExtStatusRxSublinkSpeedID = 15, kHubExtStatusRxSublinkSpeedIDPhase = 0, kHubExtStatusTxSublinkSpeedID = 240,
    kHubExtStatusTxSublinkSpeedIDPhase = 4, kHubExtStatusRxLaneCount = 0xf00, kHubExtStatusRxLaneCountPhase = 8,
    kHubExtStatusTxLaneCount = 0xf000, kHubExtStatusTxLaneCountPhase = 12,
};
}
#endif
#endif

/* IOUSBHostFamily */
#ifndef IOUSBHostFamily_IOUSBHostFamily_h
#define IOUSBHostFamily_IOUSBHostFamily_h
#define kUSBHostMessageUpdateIdlePolicy 0xe0005100U
#define kUSBHostMessageRemoteWake 0xe0005101U
#define kUSBHostMessageDeviceSuspend 0xe0005102U
#define kUSBHostMessageDeviceResume 0xe0005103U
#define kUSBHostMessagePortsCreated 0xe0005104U
#define kUSBHostMessageDeviceConnected 0xe0005105U
#define kUSBHostMessageDeviceDisconnected 0xe0005106U
#define kUSBHostMessageControllerPoweredOn 0xe0005107U
#define kUSBHostMessageNonInterruptIsochFrame 0xe0005108U
#define kUSBHostMessageInterfaceAlternateSetting 0xe0005109U
#define kUSBHostMessageDeviceLegacyCapture 0xe000510aU
#define kUSBLegacyMessagePortHasBeenSuspended 0xe000400dU
#define kUSBLegacyMessagePortHasBeenResumed 0xe000400bU
#define kUSBHostMessageOvercurrentCondition 0xe0004013U
#define kUSBHostMessageNotEnoughPower 0xe0004014U
#define kUSBHostMessageEndpointCountExceeded 0xe0004019U
#define kUSBHostMessageDeviceCountExceeded 0xe000401aU
#define kUSBHostMessageUnsupportedConfiguration 0xe000401cU
#define kUSBHostMessageHubCountExceeded 0xe000401dU
#define kUSBHostMessageTDMLowBattery 0xe000401eU
#define kACPIDevicePathKey "acpi-path"
#define kUSBHostACPIPropertyXHCICompanion "XHCN"
#define kUSBHostACPIPropertyMultiplexor "MUXS"
#define kSDControllerGPIOResetACPIMethod "SRST"
#define kSDControllerGPIOPowerACPIMethod "SPWR"
#define kSDPortConnectionBehaviorACPIMethod "SBHV"
#define kSDControllerGPIOResetPropertyKey "GPIO_RESET"
#define kSDControllerCaptiveUSB3ReaderKey "U3SD"
#define kGetBehaviorACPIMethod "GBHV"
#define kGPEACPIString "_GPE"
#define kRDYForGPIOTest "RDYG"
#define kReconfiguredCount "RCFG"
#define kUSBPlatformProperties "USBX"
#define kUSBTypeCCableDetectACPIMethod "MODU"
#define kUSBTypeCCableDetectACPIMethodSupported "RTPC"
#define kGPEOCACPIString "GPOC"
#define kACPIPortTimingOverride "TMG"
typedef uint16_t tUSBHostDeviceAddress;
#ifdef __cplusplus
using namespace StandardUSB;
#endif
typedef enum tEndpointDirection {
    kEndpointDirectionOut = 0, kEndpointDirectionIn, kEndpointDirectionUnknown,
} tEndpointDirection;
typedef enum tEndpointType {
    kEndpointTypeControl = 0, kEndpointTypeIsochronous, kEndpointTypeBulk, kEndpointTypeInterrupt,
} tEndpointType;
typedef enum tDeviceRequestDirection { kRequestDirectionOut = 0, kRequestDirectionIn } tDeviceRequestDirection;
typedef enum tDeviceRequestType { kRequestTypeStandard = 0, kRequestTypeClass,
    kRequestTypeVendor } tDeviceRequestType;
typedef enum tDeviceRequestRecipient {
    kRequestRecipientDevice = 0, kRequestRecipientInterface, kRequestRecipientEndpoint, kRequestRecipientOther,
} tDeviceRequestRecipient;
#ifdef __cplusplus
uint8_t makeDeviceRequestbmRequestType(tDeviceRequestDirection, tDeviceRequestType, tDeviceRequestRecipient);
#endif
enum {
    kUSBHostVendorSpecificClass = 255, kUSBHostHubClass = 9, kUSBHostMaxDevices = 128, kUSBHostMaxPipes = 32,
    kUSBHostMaxCountFullSpeedIsochronous = 0x3ff, kUSBHostVendorIDAppleComputer = 0x5ac,
};
enum tInternalUSBHostConnectionSpeed {
    kUSBHostConnectionSpeedLow = 0, kUSBHostConnectionSpeedFull, kUSBHostConnectionSpeedHigh,
    kUSBHostConnectionSpeedSuper, kUSBHostConnectionSpeedSuperPlus, kUSBHostConnectionSpeedSuperPlusBy2,
    kUSBHostConnectionSpeedCount,
};
enum tUSBHostPortType {
    kUSBHostPortTypeStandard = 0, kUSBHostPortTypeCaptive, kUSBHostPortTypeInternal, kUSBHostPortTypeAccessory,
    kUSBHostPortTypeExpressCard, kUSBHostPortTypeCount,
};
enum tUSBHostConnectionSpeed {
    kUSBHostPortConnectionSpeedNone = 0, kUSBHostPortConnectionSpeedFull, kUSBHostPortConnectionSpeedLow,
    kUSBHostPortConnectionSpeedHigh, kUSBHostPortConnectionSpeedSuper, kUSBHostPortConnectionSpeedSuperPlus,
    kUSBHostPortConnectionSpeedSuperPlusBy2, kUSBHostPortConnectionSpeedCount,
};
enum { kUSBHostOpenOptionSelectAlternateSetting = 0x10000, kUSBHostOpenOptionUserClientSession = 0x20000 };
enum tUSBHostPortStatus {
    kUSBHostPortStatusPortTypeMask = 15, kUSBHostPortStatusPortTypePhase = 0,
    kUSBHostPortStatusPortTypeStandard = 0, kUSBHostPortStatusPortTypeCaptive, kUSBHostPortStatusPortTypeInternal,
    kUSBHostPortStatusPortTypeAccessory, kUSBHostPortStatusPortTypeReserved = 240,
    kUSBHostPortStatusConnectedSpeedMask = 0x700, kUSBHostPortStatusConnectedSpeedPhase = 8,
    kUSBHostPortStatusConnectedSpeedNone = 0, kUSBHostPortStatusConnectedSpeedFull = 0x100,
    kUSBHostPortStatusConnectedSpeedLow = 0x200, kUSBHostPortStatusConnectedSpeedHigh = 0x300,
    kUSBHostPortStatusConnectedSpeedSuper = 0x400, kUSBHostPortStatusConnectedSpeedSuperPlus = 0x500,
    kUSBHostPortStatusConnectedSpeedSuperPlusBy2 = 0x600, kUSBHostPortStatusResetting = 0x800,
    kUSBHostPortStatusEnabled = 0x1000, kUSBHostPortStatusSuspended = 0x2000,
    kUSBHostPortStatusOvercurrent = 0x4000, kUSBHostPortStatusTestMode = 0x8000,
};
enum {
    kUSBHostSetAddressTimeout = 0x3e8, kUSBHostStandardRequestNoDataTimeout = 0,
    kUSBHostStandardRequestCompletionTimeout = 0x1388, kUSBHostStandardRequestSimpleCompletionTimeout = 0x3e8,
    kUSBHostClassRequestNoDataTimeout = 0, kUSBHostClassRequestCompletionTimeout = 0x1388,
    kUSBHostVendorRequestNoDataTimeout = 0, kUSBHostVendorRequestCompletionTimeout = 0x1388,
    kUSBHostDefaultControlNoDataTimeoutMS = 0, kUSBHostDefaultControlCompletionTimeoutMS = 0x1388,
};
typedef enum tUSBHostPortConnectable { kUSBHostPortNotConnectable = 0,
    kUSBHostPortConnectable } tUSBHostPortConnectable;
typedef enum tUSBHostConnectorType {
    kUSBHostConnectorTypeA = 0, kUSBHostConnectorTypeMiniAB, kUSBHostConnectorTypeExpressCard,
    kUSBHostConnectorTypeUSB3A, kUSBHostConnectorTypeUSB3B, kUSBHostConnectorTypeUSB3MicroB,
    kUSBHostConnectorTypeUSB3MicroAB, kUSBHostConnectorTypeUSB3PowerB, kUSBHostConnectorTypeUSBTypeC = 9,
    kUSBHostConnectorTypeUnknown = 254, kUSBHostConnectorTypeProprietary,
} tUSBHostConnectorType;
typedef enum tUSBHostPowerSourceType {
    kUSBHostPowerSourceTypeStaticPool = 0, kUSBHostPowerSourceTypeSMC, kUSBHostPowerSourceTypeHardware,
} tUSBHostPowerSourceType;
typedef enum tUSBCTypeCableType { kUSBTypeCCableTypeNone = 0, kUSBTypeCCableTypeUSB } tUSBCTypeCableType;
typedef enum tUSBLinkState {
    kLinkStateU0 = 0, kLinkStateU1, kLinkStateU2, kLinkStateU3, kLinkStateL0 = 0, kLinkStateL1, kLinkStateL2,
    kLinkStateL3,
} tUSBLinkState;
typedef enum tUSBLPMExitLatency {
    kDescriptorExitLatency = 0, kDeviceExitLatency, kSystemExitLatency, kMaxExitLatency, kBestEffortServiceLatency,
    kBestEffortServiceLatencyDeep, kDefaultBestEffortServiceLatency, kDefaultBestEffortServiceLatencyDeep,
    kMaxL1BaseExitLatency, kMaxL1DeepExitLatency,
} tUSBLPMExitLatency;
enum {
    kUSB3LPMMaxU1SEL = 255, kUSB3LPMMaxU1PEL = 255, kUSB3LPMMaxU2SEL = 0xffff, kUSB3LPMMaxU2PEL = 0xffff,
    kUSB3LPMMaxU1Timeout = 127, kUSB3LPMU1Disabled = 0, kUSB3LPMU1AcceptOnly = 255, kUSB3LPMMaxU2Timeout = 0xfe00,
    kUSB3LPMU2Disabled = 0, kUSB3LPMU2AcceptOnly = 0xff00, kUSB3LPMMaxT3SEL = 100, kUSB3LPMMaxHostSchDelay = 0x3e8,
    kUSB3LPMExtraDeviceEL = 0xfa0, kUSB2LPMMaxL1Timeout = 0xff00,
};
typedef enum tUSBDeviceLPMStatus {
    kUSBDeviceLPMStatusDefault = 0, kUSBDeviceLPMStatusDisabled, kUSBDeviceLPMStatusEnabled,
} tUSBDeviceLPMStatus;
#endif

/* IOUSBHostIOSource */
#ifndef IOUSBHostFamily_IOUSBHostIOSource_h
#define IOUSBHostFamily_IOUSBHostIOSource_h
#define kUSBHostTransferLimit 0x400
typedef void (*IOUSBHostCompletionAction)(void *, void *, IOReturn, uint32_t);
struct IOUSBHostCompletion { void *owner; IOUSBHostCompletionAction action; void *parameter; };
#ifdef __cplusplus
typedef void (*IOUSBHostBundledCompletionAction)(void *, uint32_t, IOMemoryDescriptor **, void **, IOReturn *,
    uint32_t *);
struct IOUSBHostBundledCompletion { void *owner; IOUSBHostBundledCompletionAction action; void *parameter; };
#endif
struct IOUSBHostIsochronousFrame {
    IOReturn status; uint32_t requestCount, completeCount, reserved; AbsoluteTime timeStamp;
} __attribute__((packed));
#ifdef __cplusplus
typedef void (*IOUSBHostIsochronousCompletionAction)(void *, void *, IOReturn, IOUSBHostIsochronousFrame *);
struct IOUSBHostIsochronousCompletion {
    void *owner; IOUSBHostIsochronousCompletionAction action; void *parameter;
};
#endif
typedef struct IOUSBHostIOSourceClientRecordList {
    struct IOUSBHostIOSourceClientRecord *lh_first;
} IOUSBHostIOSourceClientRecordList;
typedef struct IOUSBHostIOSourceClientRecordLink {
    struct IOUSBHostIOSourceClientRecord *le_next; struct IOUSBHostIOSourceClientRecord **le_prev;
} IOUSBHostIOSourceClientRecordLink;
#ifdef __cplusplus
struct IOUSBHostIOSourceClientRecord {
    IOService *forClient; UInt32 outstandingIO; IOUSBHostIOSourceClientRecordLink link;
};
#endif
struct tPacketFilterMetadata {
    uint8_t deviceAddress, interfaceClass, interfaceSubclass, interfaceProtocol, interfaceAltSetting;
    uint8_t endpointAddress, endpointType, speed; uint16_t vid, pid; uint32_t locationID;
} __attribute__((packed));
#ifdef __cplusplus
class IOUSBHostIOSource : public OSObject {
    OSDeclareAbstractStructors(IOUSBHostIOSource)
public:
    friend class AppleUSBIORequest; friend class IOUSBHostInterface;
    enum tState { kStateReady = 0, kStateRunningCompletions, kStateAborting, kStateInactive, kStateDestroyed };
    enum tAbortOptions { kAbortAsynchronous = 0, kAbortSynchronous };
    struct tSynchronousParameter { uint32_t bytesTransferred; IOReturn status; };
    struct tInternalDataTransferParameters {
        IOMemoryDescriptor *dataBuffer; uint32_t dataBufferLength; uint32_t *bytesTransferred;
        IOUSBHostCompletion *completion; IOUSBHostBundledCompletion *bundledCompletion; uint32_t completionTimeoutMs;
        IOUSBHostIsochronousFrame *frameList; uint32_t frameListCount; uint64_t firstFrameNumber;
        IOUSBHostIsochronousCompletion *isochronousCompletion;
    };
    struct tExpansionData {
        IOUSBHostIOSourceClientRecordList _ioRecordList; tPacketFilterMetadata _metadata; void *_dkMemoryDescriptorRing;
        IOCommandGate *_controllerCommandGate;
    };
protected:
    AppleUSBHostController *_controller; IOUSBHostDevice *_device; IOWorkLoop *_workloop;
    IOCommandGate *_commandGate; IOTimerEventSource *_timer; AppleUSBRequestPool *_requestPool; tState _state;
    UInt32 _outstandingIO, _completionRunning; tExpansionData *_expansionData; uint32_t _debugLoggingMask;
    virtual void free(); virtual bool initWithOwners(AppleUSBHostController *, IOUSBHostDevice *);
    virtual IOReturn open(); virtual IOReturn openGated(); virtual IOReturn destroy();
    virtual IOReturn destroyGated(); virtual UInt32 getOutstandingIO(IOService *);
    virtual UInt32 adjustOutstandingIO(IOService *, SInt32);
    virtual void synchronousCompletion(void *, IOReturn, uint32_t);
    virtual void synchronousIsochronousCompletion(void *, IOReturn, IOUSBHostIsochronousFrame *);
    virtual IOReturn getStateGated(tState &); virtual IOReturn close(); virtual IOReturn closeGated();
    virtual IOReturn abortGated(IOOptionBits, IOReturn, IOService *);
    virtual void timerCompletion(IOTimerEventSource *);
    virtual IOReturn ioBundledGated(tInternalDataTransferParameters &);
    virtual IOReturn ioGated(tInternalDataTransferParameters &);
public:
    virtual tState getState();
    virtual IOReturn abort(IOOptionBits = kAbortAsynchronous, IOReturn = kIOReturnAborted, IOService * = NULL);
    virtual IOReturn io(IOMemoryDescriptor *, uint32_t, IOUSBHostCompletion *, uint32_t = 0);
    virtual IOReturn io(IOMemoryDescriptor *, uint32_t, uint32_t &, uint32_t = 0);
    virtual IOReturn io(IOMemoryDescriptor *, uint32_t, IOUSBHostBundledCompletion *, uint32_t = 0);
    NK_MEMBERS(IOUSBHostIOSource)
};
#endif
#endif

/* IOUSBHostStream */
#ifndef IOUSBHostFamily_IOUSBHostStream_h
#define IOUSBHostFamily_IOUSBHostStream_h
#ifdef __cplusplus
class IOUSBHostStream : public IOUSBHostIOSource {
    OSDeclareDefaultStructors(IOUSBHostStream)
public:
    friend class IOUSBHostPipe;
protected:
    IOUSBHostPipe *_pipe; uint32_t _streamID;
    virtual bool initWithOwnersAndStreamID(AppleUSBHostController *, IOUSBHostDevice *, IOUSBHostPipe *, uint32_t);
    virtual IOReturn closeGated(); virtual IOReturn abortGated(IOOptionBits, IOReturn, IOService *);
public:
    IOUSBHostStream *withOwnersAndStreamID(AppleUSBHostController *, IOUSBHostDevice *, IOUSBHostPipe *, uint32_t);
    virtual void free();
    virtual IOReturn abort(IOOptionBits = kAbortAsynchronous, IOReturn = kIOReturnAborted, IOService * = NULL);
    virtual IOUSBHostPipe *getPipe() const; virtual uint32_t getStreamID() const;
    virtual IOReturn io(IOMemoryDescriptor *, uint32_t, IOUSBHostCompletion *, uint32_t = 0);
    virtual IOReturn io(IOMemoryDescriptor *, uint32_t, uint32_t &, uint32_t = 0);
    NK_MEMBERS(IOUSBHostStream)
};
#endif
#endif

/* IOUSBHostPipe */
#ifndef IOUSBHostFamily_IOUSBHostPipe_h
#define IOUSBHostFamily_IOUSBHostPipe_h
#ifdef __cplusplus
class IOUSBHostPipe : public IOUSBHostIOSource {
    OSDeclareDefaultStructors(IOUSBHostPipe)
public:
    friend class IOUSBHostInterface; friend class IOUSBHostDevice; friend class AppleUSBHostController;
    friend class AppleUSBIORequest;
    struct StandardUSBDescriptors {
        uint16_t bcdUSB; const StandardUSB::EndpointDescriptor *descriptor;
        const StandardUSB::SuperSpeedEndpointCompanionDescriptor *ssCompanionDescriptor;
        const StandardUSB::SuperSpeedPlusIsochronousEndpointCompanionDescriptor *sspCompanionDescriptor;
    };
    enum tGetEndpointDescriptorOptions { kGetEndpointDescriptorOriginal = 0, kGetEndpointDescriptorCurrentPolicy };
    struct tInternalControlRequestParameters {
        IOService *forClient; StandardUSB::DeviceRequest *request; void *rawBuffer;
        IOMemoryDescriptor *descriptorBuffer; uint32_t *bytesTransferred; IOUSBHostCompletion *completion;
        uint32_t completionTimeoutMs;
    };
    struct tRawBufferControlRequestCompletionParameter {
        IOMemoryDescriptor *memoryDescriptor; IOUSBHostCompletion clientCompletion;
    };
    enum tPipeAbortOptions { kIOUSBPipeAbortAsync = 0, kIOUSBPipeAbortSync };
    enum tUSBPipeState {
        kUSBPipeStateReady = 0, kUSBPipeStateRunningCompletions, kUSBPipeStateAborting, kUSBPipeStateInactive,
    };
protected:
    UInt8 _speed; IOUSBHostInterface *_interface; const StandardUSB::EndpointDescriptor *_descriptor;
    const StandardUSB::SuperSpeedEndpointCompanionDescriptor *_companionDescriptor;
    const StandardUSB::SuperSpeedPlusIsochronousEndpointCompanionDescriptor *_sspCompanionDescriptor;
    StandardUSB::EndpointDescriptor _currentPolicyDescriptor;
    StandardUSB::SuperSpeedEndpointCompanionDescriptor _currentPolicyCompanionDescriptor;
    StandardUSB::SuperSpeedPlusIsochronousEndpointCompanionDescriptor _currentPolicySSPCompanionDescriptor;
    UInt32 _maxPacketSize, _burstSize, _ioIdleTimeout; IOUSBHostStream **_streamArray; bool _streamsEnabled;
    virtual bool initWithDescriptorsAndOwners(const StandardUSB::EndpointDescriptor *,
        const StandardUSB::SuperSpeedEndpointCompanionDescriptor *, AppleUSBHostController *, IOUSBHostDevice *,
        IOUSBHostInterface *, UInt8, tUSBHostDeviceAddress);
    virtual IOReturn openGated(); virtual IOReturn closeGated(); virtual IOReturn destroyGated();
    virtual IOReturn abortGated(IOOptionBits, IOReturn, IOService *); virtual UInt32 getOutstandingIO(IOService *);
    virtual UInt32 adjustOutstandingIO(IOService *, SInt32);
    virtual IOReturn adjustPipeGated(const StandardUSB::EndpointDescriptor *,
        const StandardUSB::SuperSpeedEndpointCompanionDescriptor *);
    virtual IOReturn setIdlePolicyGated(uint32_t); virtual IOReturn getIdlePolicyGated(uint32_t &);
    virtual IOReturn clearStallGated(bool); virtual IOReturn adjustPipeGatedV2(StandardUSBDescriptors *);
    virtual IOReturn controlRequestGated(tInternalControlRequestParameters &);
    static void rawBufferControlRequestCompletion(void *, void *, IOReturn, uint32_t);
    virtual IOReturn isochronousIoGated(tInternalDataTransferParameters &);
    static void asyncIOCompletionCallback(void *, void *, IOReturn, uint32_t);
    static void asyncIOCompletionCallbackBundled(void *, uint32_t, IOMemoryDescriptor **, void **, IOReturn *,
        uint32_t *);
    static void asyncIsochIOCompletionCallback(void *, void *, IOReturn, IOUSBHostIsochronousFrame *);
    virtual IOReturn enableStreamsGated(); virtual IOReturn disableStreamsGated();
    virtual IOReturn copyStreamGated(uint32_t, IOUSBHostStream *&);
public:
    static IOUSBHostPipe *withDescriptorsAndOwners(const StandardUSB::EndpointDescriptor *,
        const StandardUSB::SuperSpeedEndpointCompanionDescriptor *, AppleUSBHostController *, IOUSBHostDevice *,
        IOUSBHostInterface *, UInt8, tUSBHostDeviceAddress);
    virtual void free();
    virtual IOReturn abort(IOOptionBits = kAbortAsynchronous, IOReturn = kIOReturnAborted, IOService * = NULL);
    virtual const StandardUSB::EndpointDescriptor *getEndpointDescriptor(tGetEndpointDescriptorOptions = kGetEndpointDescriptorCurrentPolicy);
    virtual const StandardUSB::SuperSpeedEndpointCompanionDescriptor *getSuperSpeedEndpointCompanionDescriptor(tGetEndpointDescriptorOptions = kGetEndpointDescriptorCurrentPolicy);
    virtual IOReturn adjustPipe(const StandardUSB::EndpointDescriptor *,
        const StandardUSB::SuperSpeedEndpointCompanionDescriptor *);
    virtual IOReturn setIdlePolicy(uint32_t); virtual uint32_t getIdlePolicy(); virtual IOReturn clearStall(bool);
    virtual IOReturn adjustPipe(StandardUSBDescriptors *);
    virtual IOReturn getDescriptors(StandardUSBDescriptors *,
        tGetEndpointDescriptorOptions = kGetEndpointDescriptorCurrentPolicy);
    virtual IOReturn controlRequest(IOService *, StandardUSB::DeviceRequest &, void *, IOUSBHostCompletion *,
        uint32_t);
    virtual IOReturn controlRequest(IOService *, StandardUSB::DeviceRequest &, IOMemoryDescriptor *,
        IOUSBHostCompletion *, uint32_t);
    virtual IOReturn controlRequest(IOService *, StandardUSB::DeviceRequest &, void *, uint32_t &, uint32_t);
    virtual IOReturn controlRequest(IOService *, StandardUSB::DeviceRequest &, IOMemoryDescriptor *, uint32_t &,
        uint32_t);
    virtual IOReturn io(IOMemoryDescriptor *, uint32_t, IOUSBHostCompletion *, uint32_t = 0);
    virtual IOReturn io(IOMemoryDescriptor *, uint32_t, uint32_t &, uint32_t = 0);
    virtual IOReturn io(IOMemoryDescriptor *, IOUSBHostIsochronousFrame *, uint32_t, uint64_t = 0,
        IOUSBHostIsochronousCompletion * = NULL);
    virtual IOReturn io(IOMemoryDescriptor *, uint32_t, IOUSBHostBundledCompletion *, uint32_t = 0);
    virtual IOReturn enableStreams(); virtual IOReturn disableStreams();
    virtual IOUSBHostStream *copyStream(uint32_t); virtual uint8_t getSpeed() const;
    virtual tUSBHostDeviceAddress getDeviceAddress() const;
    NK_MEMBERS(IOUSBHostPipe)
};
#endif
#endif

/* IOUSBHostDevice */
#ifndef IOUSBHostFamily_IOUSBHostDevice_h
#define IOUSBHostFamily_IOUSBHostDevice_h
#define kUSBHostDeviceForceSuspend "kUSBHostDeviceForceSuspend"
#ifdef __cplusplus
class IOUSBHostDevice : public IOService {
    OSDeclareDefaultStructors(IOUSBHostDevice)
public:
    friend class AppleUSBHostController; friend class IOUSBHostInterface; friend class IOUSBHostIOSource;
    friend class IOUSBHostPipe; friend class IOUSBHostStream; friend class AppleUSBIORequest;
    friend class AppleUSBHostDeviceIdler;
    enum tPowerState { kPowerStateOff = 0, kPowerStateSuspended, kPowerStateOn, kPowerStateCount };
    enum tIdleAssertion { kIdleAssertionInhibit = 0, kIdleAssertionPermit }; static IOPMPowerState _sPowerStates[3];
    static const OSSymbol * _sPowerStateSymbols[3];
    struct tDescriptorSelectors {
        uint8_t index; uint16_t languageID; tDeviceRequestType requestType; tDeviceRequestRecipient requestRecipient;
    };
    enum {
        kClientsDefaultCapacity = 16, kPowerChildrenDefaultCapacity = 16, kSetConfigurationIORetries = 3,
        kSetConfigurationIORetryInterval = 100,
    };
    struct tExpansionData {
        OSDictionary *_lpmLatencyCache; tUSBDeviceLPMStatus _lpmU1Status, _lpmU2Status, _lpmL1Status;
        OSDictionary *_dkInterfaceIteratorDict; uintptr_t _dkInterfaceInteratorRefID;
    };
    enum {
        kForcePowerTimeoutMs = 0x3e8, kSuspendDeviceTimeout = 0x3e8, kTerminationTimeout = 0x1388,
        kDeviceAddressInvalid = 0xffff,
    };
protected:
    int32_t _terminationPending; AppleUSBHostResources *_resources; AppleUSBHostController *_controller;
    AppleUSBHostPort *_port; OSSet *_clients; IOWorkLoop *_workLoop; IOCommandGate *_commandGate;
    bool _allowUpdateIdlePolicy, _forcePowerInProgress; IOLock *_powerChildrenLock; OSSet *_powerChildren;
    OSSet *_activePowerChildren; IOPMDriverAssertionID _externalDevicePowerAssertion;
    tPowerState _currentPowerState; bool _powerOffPending, _getDescriptorInProgress;
    AppleUSBDescriptorCache *_descriptorCache; AppleUSBHostRequestCompleter *_requestCompleter;
    AppleUSBHostDeviceIdler *_deviceIdler; tUSBHostDeviceAddress _address; IOUSBHostPipe *_pipeZero; UInt8 _speed;
    StandardUSB::EndpointDescriptor _endpointZero; IOBufferMemoryDescriptor **_configList;
    uint32_t _configListCount; uint8_t _currentConfigValue; bool _setConfigurationInProgress;
    uint32_t _configurationBusCurrent, _allocatedWakeBusCurrent, _allocatedSleepBusCurrent, _pendingCloseCount;
    uint32_t _debugLoggingMask, _locationID; tExpansionData *_expansionData;
    virtual bool initWithController(AppleUSBHostController *, UInt8, tUSBHostDeviceAddress);
    virtual IOReturn terminateGated(IOOptionBits = 0);
    virtual IOReturn openGated(IOService *, IOOptionBits, void *);
    virtual IOReturn closeGated(IOService *, IOOptionBits); virtual void powerChangeDone(unsigned long);
    virtual IOReturn powerStateWillChangeToGated(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn setPowerStateGated(unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeToGated(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn forcePowerGated(tPowerState, bool, uint32_t);
    virtual void addPowerChildThreadCall(thread_call_t); virtual IOReturn addPowerChildGated();
    virtual void pmStopThreadCall(thread_call_t);
    virtual IOReturn allocateDownstreamBusCurrentGated(uint32_t &, uint32_t &);
    virtual IOReturn updateIdlePolicy(bool = false); virtual void updateIdlePolicyAsync(thread_call_t);
    virtual IOReturn updateIdlePolicyGated();
    virtual IOReturn cacheDescriptorGated(const StandardUSB::Descriptor *, uint16_t, uint8_t, uint16_t);
    virtual IOReturn getDescriptorGated(uint8_t, uint16_t &, tDescriptorSelectors &,
        const StandardUSB::Descriptor *&);
    virtual IOReturn setConfigurationGated(uint8_t, bool);
    virtual IOReturn createPipeGated(const StandardUSB::EndpointDescriptor *,
        const StandardUSB::SuperSpeedEndpointCompanionDescriptor *, IOUSBHostInterface *, IOUSBHostPipe *&);
    virtual IOReturn deviceRequest(IOService *, StandardUSB::DeviceRequest &, void *, IOMemoryDescriptor *,
        uint32_t &, IOUSBHostCompletion *, uint32_t);
    virtual IOReturn internalDeviceRequest(IOService *, StandardUSB::DeviceRequest &, void *, IOMemoryDescriptor *,
        uint32_t &, IOUSBHostCompletion *, uint32_t);
    virtual IOReturn internalDeviceRequestGated(IOUSBHostPipe::tInternalControlRequestParameters &);
    virtual IOReturn abortDeviceRequestsGated(IOService *, IOOptionBits, IOReturn);
    virtual IOReturn getLPMExitLatencyGated(tUSBLinkState, tUSBLPMExitLatency, uint32_t &);
    virtual IOReturn updateLPMPolicyGated();
public:
    static IOUSBHostDevice *withController(AppleUSBHostController *, UInt8, tUSBHostDeviceAddress);
    virtual bool attach(IOService *); virtual bool start(IOService *); virtual bool terminate(IOOptionBits = 0);
    virtual bool willTerminate(IOService *, IOOptionBits); virtual void stop(IOService *); virtual void free();
    virtual bool compareProperty(OSDictionary *, const char *);
    virtual bool compareProperty(OSDictionary *, const OSString *);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *); virtual bool matchPropertyTable(OSDictionary *);
    virtual IOReturn setProperties(OSObject *); virtual bool open(IOService *, IOOptionBits = 0, void * = 0);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual bool handleIsOpen(const IOService *) const;
    virtual void close(IOService *, IOOptionBits = 0); virtual void handleClose(IOService *, IOOptionBits);
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
    virtual IOReturn message(UInt32, IOService *, void * = 0); virtual const char *stringFromReturn(IOReturn);
    virtual bool setProperty(const OSSymbol *, OSObject *); virtual bool setProperty(const OSString *, OSObject *);
    virtual bool setProperty(const char *, OSObject *); virtual bool setProperty(const char *, const char *);
    virtual bool setProperty(const char *, bool);
    virtual bool setProperty(const char *, unsigned long long, unsigned int);
    virtual bool setProperty(const char *, void *, unsigned int); virtual void registerPowerService();
    virtual IOReturn addPowerChild(IOService *); virtual IOReturn removePowerChild(IOPowerConnection *);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags); virtual void PMstop();
    virtual IOReturn forcePower(tPowerState, bool, uint32_t = 0);
    virtual IOReturn allocateDownstreamBusCurrent(uint32_t &, uint32_t &);
    virtual IOReturn idleAssertion(IOService *, tIdleAssertion);
    virtual IOReturn cacheDescriptor(const StandardUSB::Descriptor *, uint16_t = 0, uint8_t = 0, uint16_t = 0);
    virtual const StandardUSB::Descriptor *getDescriptor(uint8_t, uint16_t &, uint8_t = 0, uint16_t = 0,
        tDeviceRequestType = kRequestTypeStandard, tDeviceRequestRecipient = kRequestRecipientDevice);
    virtual const StandardUSB::DeviceDescriptor *getDeviceDescriptor();
    virtual const StandardUSB::ConfigurationDescriptor *getConfigurationDescriptor(uint8_t);
    virtual const StandardUSB::ConfigurationDescriptor *getConfigurationDescriptorWithValue(uint8_t);
    virtual const StandardUSB::ConfigurationDescriptor *getConfigurationDescriptor();
    virtual const StandardUSB::BOSDescriptor *getCapabilityDescriptors();
    virtual const StandardUSB::StringDescriptor *getStringDescriptor(uint8_t,
        uint16_t = StandardUSB::kLanguageIDEnglishUS);
    virtual IOReturn setConfiguration(uint8_t, bool = true);
    virtual IOUSBHostPipe *createPipe(const StandardUSB::EndpointDescriptor *,
        const StandardUSB::SuperSpeedEndpointCompanionDescriptor *, IOUSBHostInterface *);
    virtual IOReturn deviceRequest(IOService *, StandardUSB::DeviceRequest &, void *, IOUSBHostCompletion *,
        uint32_t = kUSBHostDefaultControlCompletionTimeoutMS);
    virtual IOReturn deviceRequest(IOService *, StandardUSB::DeviceRequest &, IOMemoryDescriptor *,
        IOUSBHostCompletion *, uint32_t = kUSBHostDefaultControlCompletionTimeoutMS);
    virtual IOReturn deviceRequest(IOService *, StandardUSB::DeviceRequest &, void *, uint32_t &,
        uint32_t = kUSBHostDefaultControlCompletionTimeoutMS);
    virtual IOReturn deviceRequest(IOService *, StandardUSB::DeviceRequest &, IOMemoryDescriptor *, uint32_t &,
        uint32_t = kUSBHostDefaultControlCompletionTimeoutMS);
    virtual IOReturn abortDeviceRequests(IOService * = NULL, IOOptionBits = IOUSBHostIOSource::kAbortAsynchronous,
        IOReturn = kIOReturnAborted);
    virtual tUSBHostDeviceAddress getAddress() const; virtual uint8_t getSpeed() const;
    virtual uint64_t getFrameNumber(AbsoluteTime * = NULL); virtual IOReturn reset();
    virtual uint32_t getPortStatus();
    virtual IOBufferMemoryDescriptor *createIOBuffer(IOOptionBits, mach_vm_size_t);
    virtual IOReturn getLPMExitLatency(tUSBLinkState, tUSBLPMExitLatency, uint32_t &);
    NK_MEMBERS(IOUSBHostDevice)
};
#endif
#endif

/* IOUSBHostInterface */
#ifndef IOUSBHostFamily_IOUSBHostInterface_h
#define IOUSBHostFamily_IOUSBHostInterface_h
#ifdef __cplusplus
class IOUSBHostInterface : public IOService {
    OSDeclareDefaultStructors(IOUSBHostInterface)
public:
    enum { kOpenOptionsSelectAlternateInterface = 0x10000 };
    enum { kInitIORetries = 3, kInitIORetryInterval = 100, kDestroyPipesOptionAll = 1 };
    struct tExpansionData { uint16_t _persistentOutEndpointMask,
        _persistentInEndpointMask; bool _allPipesDestroyed; };
protected:
    IOCommandGate *_commandGate; IOWorkLoop *_workLoop; uint32_t _deviceIdleTimeout; IOUSBHostPipe * _pipeList[32];
    bool _pipeLock; const StandardUSB::ConfigurationDescriptor *_configurationDescriptor;
    const StandardUSB::InterfaceDescriptor *_interfaceDescriptor; IOUSBHostDevice *_device;
    uint32_t _debugLoggingMask, _locationID; tExpansionData *_expansionData;
    virtual bool initWithDescriptors(const StandardUSB::ConfigurationDescriptor *,
        const StandardUSB::InterfaceDescriptor *);
    virtual IOReturn openGated(IOService *, IOOptionBits, void *);
    virtual IOReturn closeGated(IOService *, IOOptionBits);
    virtual IOReturn getInterfaceDescriptorGated(const StandardUSB::InterfaceDescriptor *&);
    virtual void updateMatchingProperties(); virtual IOReturn selectAlternateSettingGated(uint8_t);
    virtual IOReturn copyPipeGated(uint8_t, IOUSBHostPipe *&); virtual void closePipes();
    virtual IOReturn closePipesGated(); virtual void pipeLockLock(); virtual void pipeLockUnlock();
    virtual void destroyPipes(IOOptionBits = 0); virtual IOReturn destroyPipesGated(IOOptionBits);
public:
    static IOUSBHostInterface *withDescriptors(const StandardUSB::ConfigurationDescriptor *,
        const StandardUSB::InterfaceDescriptor *);
    virtual bool attach(IOService *); virtual bool start(IOService *); virtual bool terminate(IOOptionBits = 0);
    virtual void stop(IOService *); virtual void free(); virtual bool compareProperty(OSDictionary *, const char *);
    virtual bool compareProperty(OSDictionary *, const OSString *);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *); virtual bool matchPropertyTable(OSDictionary *);
    virtual bool open(IOService *, IOOptionBits = 0, void * = 0); virtual void close(IOService *, IOOptionBits = 0);
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
    virtual IOReturn message(UInt32, IOService *, void * = 0); virtual const char *stringFromReturn(IOReturn);
    virtual IOReturn setIdlePolicy(uint32_t); virtual uint32_t getIdlePolicy();
    virtual const StandardUSB::ConfigurationDescriptor *getConfigurationDescriptor();
    virtual const StandardUSB::InterfaceDescriptor *getInterfaceDescriptor();
    virtual const StandardUSB::StringDescriptor *getStringDescriptor(uint8_t,
        uint16_t = StandardUSB::kLanguageIDEnglishUS);
    virtual IOReturn selectAlternateSetting(uint8_t); virtual IOUSBHostPipe *copyPipe(uint8_t);
    virtual IOReturn deviceRequest(StandardUSB::DeviceRequest &, void *, IOUSBHostCompletion *,
        uint32_t = kUSBHostDefaultControlCompletionTimeoutMS);
    virtual IOReturn deviceRequest(StandardUSB::DeviceRequest &, IOMemoryDescriptor *, IOUSBHostCompletion *,
        uint32_t = kUSBHostDefaultControlCompletionTimeoutMS);
    virtual IOReturn deviceRequest(StandardUSB::DeviceRequest &, void *, uint32_t &,
        uint32_t = kUSBHostDefaultControlCompletionTimeoutMS);
    virtual IOReturn deviceRequest(StandardUSB::DeviceRequest &, IOMemoryDescriptor *, uint32_t &,
        uint32_t = kUSBHostDefaultControlCompletionTimeoutMS);
    IOReturn abortDeviceRequests(IOOptionBits = IOUSBHostIOSource::kAbortAsynchronous, IOReturn = kIOReturnAborted);
    virtual IOUSBHostDevice *getDevice() const; virtual uint64_t getFrameNumber(AbsoluteTime * = NULL) const;
    virtual uint32_t getPortStatus() const;
    virtual IOBufferMemoryDescriptor *createIOBuffer(IOOptionBits, mach_vm_size_t);
    NK_MEMBERS(IOUSBHostInterface)
};
#endif
#endif

#endif
