/* USB descriptors, requests and constants that need no class.

   Long because it is lists of numbers and descriptors; there is nothing else in it. */
#ifndef NK_USB_TYPES_H
#define NK_USB_TYPES_H

#include <nk/iokit_types.h>

#define IOUSBBit(n) ((uint32_t)1 << (n))
#define IOUSBBitRange(from, to) (~(((uint32_t)1 << (from)) - 1) & (((uint32_t)1 << (to)) | (((uint32_t)1 << (to)) - 1)))
#define IOUSBBitRange64(from, to) (~(((uint64_t)1 << (from)) - 1) & (((uint64_t)1 << (to)) | (((uint64_t)1 << (to)) - 1)))
#define IOUSBBitRangePhase(from, to) (from)
#define IOUSBHostFamilyBit(n) IOUSBBit(n)
#define IOUSBHostFamilyBitRange(from, to) IOUSBBitRange(from, to)
#define IOUSBHostFamilyBitRange64(from, to) IOUSBBitRange64(from, to)
#define IOUSBHostFamilyBitRangePhase(from, to) (from)
#define StandardUSBBit(n) IOUSBBit(n)
#define StandardUSBBitRange(from, to) IOUSBBitRange(from, to)
#define StandardUSBBitRange64(from, to) IOUSBBitRange64(from, to)
#define StandardUSBBitRangePhase(from, to) (from)
#define USBBit(n) IOUSBBit(n)
#define USBBitRange(from, to) IOUSBBitRange(from, to)
#define USBBitRangePhase(from, to) (from)
#define iokit_usb_err(code) ((IOReturn)(sys_iokit | sub_iokit_usb | (code)))
#define iokit_usb_msg(code) ((UInt32)(sys_iokit | sub_iokit_usb | (code)))
#define iokit_usblegacy_err_msg(code) ((uint32_t)(sys_iokit | sub_iokit_usb | (code)))
#define iokit_usbhost_err(code) ((IOReturn)iokit_family_err(sub_iokit_usb, iokit_usbhost_group | ((code) & iokit_usb_codemask)))
#define iokit_usbhost_msg(code) ((uint32_t)iokit_family_msg(sub_iokit_usb, iokit_usbhost_group | ((code) & iokit_usb_codemask)))

/* AppleUSBDefinitions */
#ifndef AppleUSBCommon_AppleUSBDefinitions_h
#define AppleUSBCommon_AppleUSBDefinitions_h
#define USBToHost16 OSSwapLittleToHostInt16
#define HostToUSB16 OSSwapHostToLittleInt16
#define USBToHost32 OSSwapLittleToHostInt32
#define HostToUSB32 OSSwapHostToLittleInt32
#define USBToHost64 OSSwapLittleToHostInt64
#define HostToUSB64 OSSwapHostToLittleInt64
#define kIOUSB30Bitrate5Gbps 0x12a05f200ULL
#define kIOUSB30Bitrate10Gbps 0x2540be400ULL
#define kIOUSB32Bitrate20Gbps 0x4a817c800ULL
enum { kIOUSBAppleVendorID = 0x5ac };
typedef enum tIOUSBDescriptorType {
    kIOUSBDescriptorTypeDevice = 1, kIOUSBDescriptorTypeConfiguration, kIOUSBDescriptorTypeString,
    kIOUSBDescriptorTypeInterface, kIOUSBDescriptorTypeEndpoint, kIOUSBDescriptorTypeDeviceQualifier,
    kIOUSBDescriptorTypeOtherSpeedConfiguration, kIOUSBDescriptorTypeInterfacePower, kIOUSBDescriptorTypeOTG,
    kIOUSBDescriptorTypeDebug, kIOUSBDescriptorTypeInterfaceAssociation, kIOUSBDescriptorTypeBOS = 15,
    kIOUSBDescriptorTypeDeviceCapability, kIOUSBDecriptorTypeHID = 33, kIOUSBDecriptorTypeReport,
    kIOUSBDescriptorTypePhysical, kIOUSBDescriptorTypeHub = 41, kIOUSBDescriptorTypeSuperSpeedHub,
    kIOUSBDescriptorTypeSuperSpeedUSBEndpointCompanion = 48,
    kIOUSBDescriptorTypeSuperSpeedPlusIsochronousEndpointCompanion,
} tIOUSBDescriptorType;
typedef enum tIOUSBDescriptorSize {
    kIOUSBDescriptorHeaderSize = 2, kIOUSBDescriptorSizeDevice = 18, kIOUSBDescriptorSizeConfiguration = 9,
    kIOUSBDescriptorSizeInterface = 9, kIOUSBDescriptorSizeEndpoint = 7, kIOUSBDescriptorSizeStringMinimum = 2,
    kIOUSBDescriptorSizeStringMaximum = 255, kIOUSBDescriptorSizeDeviceQualifier = 10,
    kIOUSBDescriptorSizeInterfaceAssociation = 8, kIOUSBDescriptorSizeBOS = 5,
    kIOUSBDescriptorSizeDeviceCapability = 3, kIOUSBDescriptorSizeUSB20ExtensionCapability = 7,
    kIOUSBDescriptorSizeSuperSpeedUSBDeviceCapability = 10, kIOUSBDescriptorSizeContainerIDCapability = 20,
    kIOUSBDescriptorSizeHubMinimum = 9, kIOUSBDescriptorSizeHubMaximum = 21, kIOUSBDescriptorSizeSuperSpeedHub = 12,
    kIOUSBDescriptorSizeSuperSpeedUSBEndpointCompanion = 6,
    kIOUSBDescriptorSizeSuperSpeedPlusIsochronousEndpointCompanion = 8,
    kIOUSBDescriptorSizeBillboardDeviceMinimum = 44, kIOUSBDescriptorSizeBillboardDeviceMaximum = 0x100,
    kIOUSBDescriptorSizePlatformECIDCapability = 28, kIOUSBDescriptorSizePlatformCapability = 20,
} tIOUSBDescriptorSize;
typedef struct IOUSBDescriptorHeader { uint8_t bLength, bDescriptorType; } IOUSBDescriptorHeader;
typedef IOUSBDescriptorHeader IOUSBDescriptor;
typedef struct IOUSBDeviceDescriptor {
    uint8_t bLength, bDescriptorType; uint16_t bcdUSB;
    uint8_t bDeviceClass, bDeviceSubClass, bDeviceProtocol, bMaxPacketSize0;
    uint16_t idVendor, idProduct, bcdDevice; uint8_t iManufacturer, iProduct, iSerialNumber, bNumConfigurations;
} __attribute__((packed)) IOUSBDeviceDescriptor;
typedef struct IOUSBDeviceQualifierDescriptor {
    uint8_t bLength, bDescriptorType; uint16_t bcdUSB;
    uint8_t bDeviceClass, bDeviceSubClass, bDeviceProtocol, bMaxPacketSize0, bNumConfigurations, bReserved;
} __attribute__((packed)) IOUSBDeviceQualifierDescriptor;
typedef struct IOUSBConfigurationDescHeader {
    uint8_t bLength, bDescriptorType; uint16_t wTotalLength;
} __attribute__((packed)) IOUSBConfigurationDescHeader;
typedef struct IOUSBConfigurationDescriptor {
    uint8_t bLength, bDescriptorType; uint16_t wTotalLength;
    uint8_t bNumInterfaces, bConfigurationValue, iConfiguration, bmAttributes, MaxPower;
} __attribute__((packed)) IOUSBConfigurationDescriptor;
enum {
    kIOUSBConfigurationDescriptorAttributeRemoteWakeCapable = 32,
    kIOUSBConfigurationDescriptorAttributeSelfPowered = 64,
};
typedef struct IOUSBInterfaceDescriptor {
    uint8_t bLength, bDescriptorType, bInterfaceNumber, bAlternateSetting, bNumEndpoints, bInterfaceClass;
    uint8_t bInterfaceSubClass, bInterfaceProtocol, iInterface;
} IOUSBInterfaceDescriptor;
typedef struct IOUSBEndpointDescriptor {
    uint8_t bLength, bDescriptorType, bEndpointAddress, bmAttributes; uint16_t wMaxPacketSize; uint8_t bInterval;
} __attribute__((packed)) IOUSBEndpointDescriptor;
enum {
    kIOUSBEndpointDescriptorNumber = 15, kIOUSBEndpointDescriptorNumberPhase = 0,
    kIOUSBEndpointDescriptorEndpointAddressReserved = 112, kIOUSBEndpointDescriptorDirection = 128,
    kIOUSBEndpointDescriptorDirectionPhase = 7, kIOUSBEndpointDescriptorDirectionOut = 0,
    kIOUSBEndpointDescriptorDirectionIn = 128, kIOUSBEndpointDescriptorTransferType = 3,
    kIOUSBEndpointDescriptorTransferTypePhase = 0, kIOUSBEndpointDescriptorTransferTypeControl = 0,
    kIOUSBEndpointDescriptorTransferTypeIsochronous, kIOUSBEndpointDescriptorTransferTypeBulk,
    kIOUSBEndpointDescriptorTransferTypeInterrupt, kIOUSBEndpointDescriptorSynchronizationType = 12,
    kIOUSBEndpointDescriptorSynchronizationTypePhase = 2, kIOUSBEndpointDescriptorSynchronizationTypeNone = 0,
    kIOUSBEndpointDescriptorSynchronizationTypeAsynchronous = 4,
    kIOUSBEndpointDescriptorSynchronizationTypeAdaptive = 8,
    kIOUSBEndpointDescriptorSynchronizationTypeSynchronous = 12, kIOUSBEndpointDescriptorUsageType = 48,
    kIOUSBEndpointDescriptorUsageTypePhase = 4, kIOUSBEndpointDescriptorUsageTypeInterruptPeriodic = 0,
    kIOUSBEndpointDescriptorUsageTypeInterruptNotification = 16,
    kIOUSBEndpointDescriptorUsageTypeInterruptReserved1 = 32,
    kIOUSBEndpointDescriptorUsageTypeInterruptReserved2 = 48, kIOUSBEndpointDescriptorUsageTypeIsocData = 0,
    kIOUSBEndpointDescriptorUsageTypeIsocFeedback = 16, kIOUSBEndpointDescriptorUsageTypeIsocImplicit = 32,
    kIOUSBEndpointDescriptorUsageTypeIsocReserved = 48, kIOUSBEndpointDescriptorPacketSize = 0x7ff,
    kIOUSBEndpointDescriptorPacketSizePhase = 0, kIOUSBEndpointDescriptorPacketSizeMult = 0x1800,
    kIOUSBEndpointDescriptorPacketSizeMultPhase = 11, kIOUSBEndpointDescriptorReserved = 0xe000,
    kIOUSBEndpointDescriptorReservedPhase = 13,
};
typedef enum tIOUSBEndpointDirection {
    kIOUSBEndpointDirectionOut = 0, kIOUSBEndpointDirectionIn, kIOUSBEndpointDirectionUnknown,
} tIOUSBEndpointDirection;
typedef enum tIOUSBEndpointType {
    kIOUSBEndpointTypeControl = 0, kIOUSBEndpointTypeIsochronous, kIOUSBEndpointTypeBulk,
    kIOUSBEndpointTypeInterrupt,
} tIOUSBEndpointType;
typedef enum tIOUSBEndpointSynchronizationType {
    kIOUSBEndpointSynchronizationTypeNone = 0, kIOUSBEndpointSynchronizationTypeAsynchronous,
    kIOUSBEndpointSynchronizationTypeAdaptive, kIOUSBEndpointSynchronizationTypeSynchronous,
} tIOUSBEndpointSynchronizationType;
typedef enum tIOUSBEndpointUsageType {
    kIOUSBEndpointUsageTypeIsocData = 0, kIOUSBEndpointUsageTypeIsocFeedback, kIOUSBEndpointUsageTypeIsocImplicit,
} tIOUSBEndpointUsageType;
typedef enum tIOUSBLanguageID { kIOUSBLanguageIDEnglishUS = 0x409 } tIOUSBLanguageID;
typedef struct IOUSBStringDescriptor { uint8_t bLength, bDescriptorType, bString[1]; } IOUSBStringDescriptor;
typedef enum tIOUSBDeviceCapabilityType {
    kIOUSBDeviceCapabilityTypeWireless = 1, kIOUSBDeviceCapabilityTypeUSB20Extension,
    kIOUSBDeviceCapabilityTypeSuperSpeed, kIOUSBDeviceCapabilityTypeContainerID, kIOUSBDeviceCapabilityTypePlatform,
    kIOUSBDeviceCapabilityTypePowerDelivery, kIOUSBDeviceCapabilityTypeBatteryInfo,
    kIOUSBDeviceCapabilityTypePdConsumerPort, kIOUSBDeviceCapabilityTypePdProviderPort,
    kIOUSBDeviceCapabilityTypeSuperSpeedPlus, kIOUSBDeviceCapabilityTypePrecisionMeasurement,
    kIOUSBDeviceCapabilityTypeWirelessExt, kIOUSBDeviceCapabilityTypeBillboard,
    kIOUSBDeviceCapabilityTypeBillboardAltMode = 15,
} tIOUSBDeviceCapabilityType;
typedef struct IOUSBBOSDescriptor {
    uint8_t bLength, bDescriptorType; uint16_t wTotalLength; uint8_t bNumDeviceCaps;
} __attribute__((packed)) IOUSBBOSDescriptor;
typedef struct IOUSBDeviceCapabilityDescriptorHeader {
    uint8_t bLength, bDescriptorType, bDevCapabilityType, bNumDeviceCaps;
} IOUSBDeviceCapabilityDescriptorHeader;
typedef struct IOUSBDeviceCapabilityUSB2Extension {
    uint8_t bLength, bDescriptorType, bDevCapabilityType; uint32_t bmAttributes;
} __attribute__((packed)) IOUSBDeviceCapabilityUSB2Extension;
enum {
    kIOUSBUSB20ExtensionCapabilityLPM = 2, kIOUSBUSB20ExtensionCapabilityBESLSupport = 4,
    kIOUSBUSB20ExtensionCapabilityBESLValid = 8, kIOUSBUSB20ExtensionCapabilityBESLDValid = 16,
    kIOUSBUSB20ExtensionCapabilityBESL = 0xf00, kIOUSBUSB20ExtensionCapabilityBESLPhase = 8,
    kIOUSBUSB20ExtensionCapabilityBESLD = 0xf000, kIOUSBUSB20ExtensionCapabilityBESLDPhase = 12,
};
typedef struct IOUSBDeviceCapabilitySuperSpeedUSB {
    uint8_t bLength, bDescriptorType, bDevCapabilityType, bmAttributes; uint16_t wSpeedsSupported;
    uint8_t bFunctionalitySupport, bU1DevExitLat; uint16_t wU2DevExitLat;
} __attribute__((packed)) IOUSBDeviceCapabilitySuperSpeedUSB;
enum {
    kIOUSBSuperSpeedDeviceCapabilityLTM = 2, kIOUSBSuperSpeedDeviceCapabilityLowSpeed = 1,
    kIOUSBSuperSpeedDeviceCapabilityFullSpeed, kIOUSBSuperSpeedDeviceCapabilityHighSpeed = 4,
    kIOUSBSuperSpeedDeviceCapability5Gb = 8, kIOUSBSuperSpeedDeviceCapabilitySupportLowSpeed = 0,
    kIOUSBSuperSpeedDeviceCapabilitySupportFullSpeed, kIOUSBSuperSpeedDeviceCapabilitySupportHighSpeed,
    kIOUSBSuperSpeedDeviceCapabilitySupport5Gb, kIOUSBSuperSpeedDeviceCapabilityU1DevExitLatMax = 10,
    kIOUSBSuperSpeedDeviceCapabilityU2DevExitLatMax = 0x7ff,
};
typedef struct IOUSBDeviceCapabilitySuperSpeedPlusUSB {
    uint8_t bLength, bDescriptorType, bDevCapabilityType, bReserved; uint32_t bmAttributes;
    uint16_t wFunctionalitySupport, wReserved; uint32_t bmSublinkSpeedAttr[1];
} __attribute__((packed)) IOUSBDeviceCapabilitySuperSpeedPlusUSB;
enum {
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSpeedAttrCount = 31,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSpeedAttrCountPhase = 0,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSpeedIdCount = 0x1e0,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSpeedIdCountPhase = 5,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkMinSpeedId = 15,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkMinSpeedIdPhase = 0,
    kIOUSBSuperSpeedPlusDeviceCapabilityReserved = 240, kIOUSBSuperSpeedPlusDeviceCapabilityReservedPhase = 4,
    kIOUSBSuperSpeedPlusDeviceCapabilityMinRxLaneCount = 0xf00,
    kIOUSBSuperSpeedPlusDeviceCapabilityMinRxLaneCountPhase = 8,
    kIOUSBSuperSpeedPlusDeviceCapabilityMinTxLaneCount = 0xf000,
    kIOUSBSuperSpeedPlusDeviceCapabilityMinTxLaneCountPhase = 12,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSpeedId = 15,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSpeedIdPhase = 0,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkLSE = 48, kIOUSBSuperSpeedPlusDeviceCapabilitySublinkLSEPhase = 4,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkLSEBits = 0,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkLSEKbits = 16,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkLSEMbits = 32,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkLSEGbits = 48, kIOUSBSuperSpeedPlusDeviceCapabilitySublinkType = 192,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkTypePhase = 6,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSymmetry = 64,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSymmetryPhase = 6,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSymmetric = 0,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkAsymmetric = 64,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkDirection = 128,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkDirectionPhase = 7,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkDirectionRx = 0,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkDirectionTx = 128,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkReserved = 0x3f00,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkReservedPhase = 8,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkProtocol = 0xc000,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkProtocolPhase = 14,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSpeedMantissa = 0xffff0000,
    kIOUSBSuperSpeedPlusDeviceCapabilitySublinkSpeedMantissaPhase = 16,
};
typedef struct IOUSBDeviceCapabilityContainerID {
    uint8_t bLength, bDescriptorType, bDevCapabilityType, bReservedID, containerID[16];
} IOUSBDeviceCapabilityContainerID;
typedef struct IOUSBPlatformCapabilityDescriptor {
    uint8_t bLength, bDescriptorType, bDevCapabilityType, bReserved; uuid_t PlatformCapabilityUUID;
} IOUSBPlatformCapabilityDescriptor;
typedef struct IOUSBDeviceCapabilityBillboardAltConfigCompatibility {
    uint16_t wSVID; uint32_t dwAlternateMode; uint8_t iAlternateModeString;
} __attribute__((packed)) IOUSBDeviceCapabilityBillboardAltConfigCompatibility;
typedef struct IOUSBDeviceCapabilityBillboardAltConfig {
    uint16_t wSVID; uint8_t bAltenateMode, iAlternateModeString;
} __attribute__((packed)) IOUSBDeviceCapabilityBillboardAltConfig;
typedef struct IOUSBDeviceCapabilityBillboard {
    uint8_t bLength, bDescriptorType, bDevCapabilityType, iAdditionalInfoURL, bNumberOfAlternateModes;
    uint8_t bPreferredAlternateMode; uint16_t vCONNPower; uint8_t bmConfigured[32]; uint16_t bcdVersion;
    uint8_t bAdditionalFailureInfo, bReserved; IOUSBDeviceCapabilityBillboardAltConfig pAltConfigurations[];
} __attribute__((packed)) IOUSBDeviceCapabilityBillboard;
typedef struct IOUSBDeviceCapabilityBillboardAltMode {
    uint8_t bLength, bDescriptorType, bDevCapabilityType, bIndex; uint16_t dwAlternateModeVdo;
} __attribute__((packed)) IOUSBDeviceCapabilityBillboardAltMode;
typedef struct IOUSBInterfaceAssociationDescriptor {
    uint8_t bLength, bDescriptorType, bFirstInterface, bInterfaceCount, bFunctionClass, bFunctionSubClass;
    uint8_t bFunctionProtocol, iFunction;
} IOUSBInterfaceAssociationDescriptor;
typedef struct IOUSBSuperSpeedEndpointCompanionDescriptor {
    uint8_t bLength, bDescriptorType, bMaxBurst, bmAttributes; uint16_t wBytesPerInterval;
} __attribute__((packed)) IOUSBSuperSpeedEndpointCompanionDescriptor;
enum {
    kIOUSBSuperSpeedEndpointCompanionDescriptorMaxBurst = 31,
    kIOUSBSuperSpeedEndpointCompanionDescriptorMaxBurstPhase = 0,
    kIOUSBSuperSpeedEndpointCompanionDescriptorBulkMaxStreams = 31,
    kIOUSBSuperSpeedEndpointCompanionDescriptorBulkMaxStreamsPhase = 0,
    kIOUSBSuperSpeedEndpointCompanionDescriptorBulkReserved = 224,
    kIOUSBSuperSpeedEndpointCompanionDescriptorBulkReservedPhase = 5,
    kIOUSBSuperSpeedEndpointCompanionDescriptorIsocMult = 3,
    kIOUSBSuperSpeedEndpointCompanionDescriptorIsocMultPhase = 0,
    kIOUSBSuperSpeedEndpointCompanionDescriptorIsocReserved = 124,
    kIOUSBSuperSpeedEndpointCompanionDescriptorIsocReservedPhase = 2,
    kIOUSBSuperSpeedEndpointCompanionDescriptorSSPIsocCompanion = 128,
};
typedef struct IOUSBSuperSpeedPlusIsochronousEndpointCompanionDescriptor {
    uint8_t bLength, bDescriptorType; uint16_t wReserved; uint32_t dwBytesPerInterval;
} __attribute__((packed)) IOUSBSuperSpeedPlusIsochronousEndpointCompanionDescriptor;
typedef struct IOUSB20HubDescriptor {
    uint8_t bLength, bDescriptorType, bNumberPorts; uint16_t wHubCharacteristics;
    uint8_t bPowerOnToPowerGood, bHubControllerCurrent, deviceRemovable[2], reserved[2];
} __attribute__((packed)) IOUSB20HubDescriptor;
typedef struct IOUSBSuperSpeedHubDescriptor {
    uint8_t bLength, bDescriptorType, bNumberPorts; uint16_t wHubCharacteristics;
    uint8_t bPowerOnToPowerGood, bHubControllerCurrent, bHubDecodeLatency; uint16_t wHubDelay, deviceRemovable;
} __attribute__((packed)) IOUSBSuperSpeedHubDescriptor;
enum {
    kIOUSBSuperSpeedHubCharacteristicsPowerSwitchingMask = 3,
    kIOUSBSuperSpeedHubCharacteristicsPowerSwitchingGanged = 0,
    kIOUSBSuperSpeedHubCharacteristicsPowerSwitchingIndividual,
    kIOUSBSuperSpeedHubCharacteristicsCompoundDevice = 4, kIOUSBSuperSpeedHubCharacteristicsOverCurrentMask = 24,
    kIOUSBSuperSpeedHubCharacteristicsOverCurrentGlobal = 0,
    kIOUSBSuperSpeedHubCharacteristicsOverCurrentIndividual = 8,
    kIOUSBSuperSpeedHubCharacteristicsReserved = 0xffe0, kIOUSBSuperSpeedHubDecodeLatencyMax = 10,
    kIOUSBSuperSpeedHubDelayMax = 0x190,
};
typedef struct UASPipeDescriptor { uint8_t bLength, bDescriptorType, bPipeID, bReserved; } UASPipeDescriptor;
typedef struct IOUSBHIDDescriptor {
    uint8_t descLen, descType; uint16_t descVersNum;
    uint8_t hidCountryCode, hidNumDescriptors, hidDescriptorType, hidDescriptorLengthLo, hidDescriptorLengthHi;
} __attribute__((packed)) IOUSBHIDDescriptor;
typedef struct IOUSBHIDReportDesc {
    uint8_t hidDescriptorType, hidDescriptorLengthLo, hidDescriptorLengthHi;
} IOUSBHIDReportDesc;
typedef struct IOUSBDFUDescriptor {
    uint8_t bLength, bDescriptorType, bmAttributes; uint16_t wDetachTimeout, wTransferSize;
} __attribute__((packed)) IOUSBDFUDescriptor;
typedef struct IOUSBDeviceRequest {
    uint8_t bmRequestType, bRequest; uint16_t wValue, wIndex, wLength;
} __attribute__((packed)) IOUSBDeviceRequest;
typedef struct IOUSBDeviceRequestSetSELData {
    uint8_t u1Sel, u1Pel; uint16_t u2Sel, u2Pel;
} __attribute__((packed)) IOUSBDeviceRequestSetSELData;
typedef enum tIOUSBDeviceRequestDirectionValue {
    kIOUSBDeviceRequestDirectionValueOut = 0, kIOUSBDeviceRequestDirectionValueIn,
} tIOUSBDeviceRequestDirectionValue;
typedef enum tIOUSBDeviceRequestTypeValue {
    kIOUSBDeviceRequestTypeValueStandard = 0, kIOUSBDeviceRequestTypeValueClass, kIOUSBDeviceRequestTypeValueVendor,
} tIOUSBDeviceRequestTypeValue;
typedef enum tIOUSBDeviceRequestRecipientValue {
    kIOUSBDeviceRequestRecipientValueDevice = 0, kIOUSBDeviceRequestRecipientValueInterface,
    kIOUSBDeviceRequestRecipientValueEndpoint, kIOUSBDeviceRequestRecipientValueOther,
} tIOUSBDeviceRequestRecipientValue;
enum tIOUSBDeviceRequest {
    kIOUSBDeviceRequestSize = 8, kIOUSBDeviceRequestDirectionMask = 128, kIOUSBDeviceRequestDirectionPhase = 7,
    kIOUSBDeviceRequestDirectionOut = 0, kIOUSBDeviceRequestDirectionIn = 128, kIOUSBDeviceRequestTypeMask = 96,
    kIOUSBDeviceRequestTypePhase = 5, kIOUSBDeviceRequestTypeStandard = 0, kIOUSBDeviceRequestTypeClass = 32,
    kIOUSBDeviceRequestTypeVendor = 64, kIOUSBDeviceRequestRecipientMask = 31,
    kIOUSBDeviceRequestRecipientPhase = 0, kIOUSBDeviceRequestRecipientDevice = 0,
    kIOUSBDeviceRequestRecipientInterface, kIOUSBDeviceRequestRecipientEndpoint, kIOUSBDeviceRequestRecipientOther,
};
enum {
    kIOUSBDeviceRequestGetStatus = 0, kIOUSBDeviceRequestClearFeature, kIOUSBDeviceRequestGetState,
    kIOUSBDeviceRequestSetFeature, kIOUSBDeviceRequestSetAddress = 5, kIOUSBDeviceRequestGetDescriptor,
    kIOUSBDeviceRequestSetDescriptor, kIOUSBDeviceRequestGetConfiguration, kIOUSBDeviceRequestSetConfiguration,
    kIOUSBDeviceRequestGetInterface, kIOUSBDeviceRequestSetInterface, kIOUSBDeviceRequestSynchFrame,
    kIOUSBDeviceRequestSetSel = 48, kIOUSBDeviceRequestSetIsochronousDelay,
};
enum {
    kIOUSBDeviceStatusSelfPowered = 1, kIOUSBDeviceStatusRemoteWakeEnable, kIOUSBDeviceStatusU1Enable = 4,
    kIOUSBDeviceStatusU2Enable = 8, kIOUSBDeviceStatusLTMEnable = 16, kIOUSBInterfaceStatusRemoteWakeCapable = 1,
    kIOUSBInterfaceStatusRemoteWakeEnable, IOUSBEndpointStatusHalt = 1,
};
enum {
    kIOUSBDeviceFeatureSelectorRemoteWakeup = 1, kIOUSBDeviceFeatureSelectorTestMode,
    kIOUSBDeviceFeatureSelectorU1Enable = 48, kIOUSBDeviceFeatureSelectorU2Enable,
    kIOUSBDeviceFeatureSelectorLTMEnable, kIOUSBInterfaceFeatureSelectorSuspend = 0,
    IOUSBEndpointFeatureSelectorStall = 0,
};
enum { kIOUSBInterfaceSuspendLowPower = 1, kIOUSBInterfaceSuspendRemoteWakeEnable };
enum { kIOUSBHubPort2PortExitLatencyNs = 0x3e8, kIOUSBHubDelayNs = 0x190 };
enum { kIOUSBPingResponseTimeNs = 0x190 }; enum tIOUSBBusVoltage { kIOUSBBusVoltageDefault = 5 };
enum tIOUSB20BusCurrent {
    kIOUSB20BusCurrentMinimum = 100, kIOUSB20BusCurrentDefault = 0x1f4, kIOUSB20BusCurrentMaxPowerUnits = 2,
};
enum tIOUSB30BusCurrent {
    kIOUSB30BusCurrentMinimum = 150, kIOUSB30BusCurrentDefault = 0x384, kIOUSB30BusCurrentMaxPowerUnits = 8,
};
enum tIOUSB30ResetTimeout {
    kIOUSB30ResetMinimumTimeout = 80, kIOUSB30ResetTypicalTimeout = 100, kIOUSB30ResetMaximumTimeout = 120,
    kIOUSB30ResetMaximumWithMarginTimeout = 150,
};
enum tIOUSB30LinkStateTimeout {
    kIOUSB30LinkStateSSInactiveQuietTimeout = 12, kIOUSB30LinkStateRxDetectQuietTimeout = 12,
    kIOUSB30LinkStatePollingLFPSTimeout = 0x168, kIOUSB30LinkStatePollingActiveTimeout = 12,
    kIOUSB30LinkStatePollingConfigurationTimeout = 12, kIOUSB30LinkStatePollingIdleTimeout = 2,
    kIOUSB30LinkStateU0RecoveryTimeout = 1, kIOUSB30LinkStateU0LTimeout = 0,
    kIOUSB30LinkStateU1NoLFPSResponseTimeout = 2, kIOUSB30LinkStateU1PingTimeout = 0x12c,
    kIOUSB30LinkStateU2NoLFPSResponseTimeout = 2, kIOUSB30LinKStateU2RxDetectDelay = 100,
    kIOUSB30LinkStateU3NoLFPSResponseTimeout = 10, kIOUSB30LinkStateU3WakeupRetryDelay = 100,
    kIOUSB30LinkStateU3RxDetectDelay = 100, kIOUSB30LinkStateRecoveryActiveTimeout = 12,
    kIOUSB30LinkStateRecoveryConfigurationTimeout = 6, kIOUSB30LinkStateRecoveryIdleTimeout = 2,
    kIOUSB30LinkStateLoopbackExitTimeout = 2, kIOUSB30LinkStateHotResetActiveTimeout = 12,
    kIOUSB30LinkStateHotResetExistTimeout = 2, kIOUSB30LinkStatePollingDeadline = 0x183,
    kIOUSB30LinkStateSSResumeDeadline = 30,
};
enum tIOUSB30DeviceNotificationType {
    kIOUSB30DeviceNotificationTypeFunctionWake = 1, kIOUSB30DeviceNotificationTypeLatencyTolerance,
    kIOUSB30DeviceNotificationTypeBusIntervalAdjustment, kIOUSB30DeviceNotificationTypeHostRoleRequest,
    kIOUSB30DeviceNotificationTypeSublinkSpeed,
};
enum tIOUSB30TimingParameters {
    kIOUSB30TimingParameterBELTDefaultNs = 0xf4240, kIOUSB30TimingParameterBELTMinNs = 0x1e848,
};
enum tIOUSB30HubPortStatusCode {
    kIOUSB30HubPortStatusCodeStandard = 0, kIOUSB30HubPortStatusCodePD, kIOUSB30HubPortStatusCodeExt,
    kIOUSB30HubPortStatusCodeCount,
};
struct IOUSB30HubPortStatusExt {
    uint16_t wPortStatus, wPortChange; uint32_t dwExtPortStatus;
} __attribute__((packed));
enum tIOUSB30HubExtStatus {
    kIOUSB30HubExtStatusRxSublinkSpeedID = 15, kIOUSB30HubExtStatusRxSublinkSpeedIDPhase = 0,
    kIOUSB30HubExtStatusTxSublinkSpeedID = 240, kIOUSB30HubExtStatusTxSublinkSpeedIDPhase = 4,
    kIOUSB30HubExtStatusRxLaneCount = 0xf00, kIOUSB30HubExtStatusRxLaneCountPhase = 8,
    kIOUSB30HubExtStatusTxLaneCount = 0xf000, kIOUSB30HubExtStatusTxLaneCountPhase = 12,
};
#endif

/* IOUSBHostFamilyDefinitions */
#ifndef IOUSBHostFamily_IOUSBHostFamilyDefinitions_h
#define IOUSBHostFamily_IOUSBHostFamilyDefinitions_h
#define iokit_usb_codemask 0xfffU
#define iokit_usbhost_group 0x1000
#define iokit_usblegacy_group 0
#define kUSBHostReturnPipeStalled (int)0xe0005000
#define kUSBHostReturnNoPower (int)0xe0005001
#define kUSBHostMatchingPropertySpeed "USBSpeed"
#define kUSBHostMatchingPropertyPortType "USBPortType"
#define kUSBHostMatchingPropertyVendorID "idVendor"
#define kUSBHostMatchingPropertyProductID "idProduct"
#define kUSBHostMatchingPropertyProductIDMask "idProductMask"
#define kUSBHostMatchingPropertyProductIDArray "idProductArray"
#define kUSBHostMatchingPropertyDeviceClass "bDeviceClass"
#define kUSBHostMatchingPropertyDeviceSubClass "bDeviceSubClass"
#define kUSBHostMatchingPropertyDeviceProtocol "bDeviceProtocol"
#define kUSBHostMatchingPropertyDeviceReleaseNumber "bcdDevice"
#define kUSBHostMatchingPropertyConfigurationValue "bConfigurationValue"
#define kUSBHostMatchingPropertyInterfaceClass "bInterfaceClass"
#define kUSBHostMatchingPropertyInterfaceSubClass "bInterfaceSubClass"
#define kUSBHostMatchingPropertyInterfaceProtocol "bInterfaceProtocol"
#define kUSBHostMatchingPropertyInterfaceNumber "bInterfaceNumber"
#define kUSBHostPropertyLocationID "locationID"
#define kUSBHostPropertyDebugOptions "kUSBDebugOptions"
#define kUSBHostPropertyWakePowerSupply "kUSBWakePowerSupply"
#define kUSBHostPropertySleepPowerSupply "kUSBSleepPowerSupply"
#define kUSBHostPropertyWakePortCurrentLimit "kUSBWakePortCurrentLimit"
#define kUSBHostPropertySleepPortCurrentLimit "kUSBSleepPortCurrentLimit"
#define kUSBHostPropertyFailedRemoteWake "kUSBFailedRemoteWake"
#define kUSBHostPropertyBusCurrentPoolID "UsbBusCurrentPoolID"
#define kUSBHostPropertySmcBusCurrentPoolID "UsbSmcBusCurrentPoolID"
#define kUSBHostPropertyUserClientEntitlementRequired "UsbUserClientEntitlementRequired"
#define kUSBHostPropertyUserClientEnableReset "kUSBLegacyForceReEnumerate"
#define kUSBHostPropertyUserClientOwningTaskName "UsbUserClientOwningTaskName"
#define kUSBHostPropertyForcePower "UsbForcePower"
#define kUSBHostPropertyForcceLinkSpeed "UsbLinkSpeed"
#define kUSBHostDevicePropertyVendorString "kUSBVendorString"
#define kUSBHostDevicePropertySerialNumberString "kUSBSerialNumberString"
#define kUSBHostDevicePropertyContainerID "kUSBContainerID"
#define kUSBHostDevicePropertyFailedRequestedPower "kUSBFailedRequestedPower"
#define kUSBHostDevicePropertyResumeRecoveryTime "kUSBResumeRecoveryTime"
#define kUSBHostDevicePropertyPreferredConfiguration "kUSBPreferredConfiguration"
#define kUSBHostDevicePropertyPreferredRecoveryConfiguration "kUSBPreferredRecoveryConfiguration"
#define kUSBHostDevicePropertyCurrentConfiguration "kUSBCurrentConfiguration"
#define kUSBHostDevicePropertyRemoteWakeOverride "kUSBRemoteWakeOverride"
#define kUSBHostDevicePropertyConfigurationDescriptorOverride "kUSBConfigurationDescriptorOverride"
#define kUSBHostDevicePropertyDeviceDescriptorOverride "kUSBDeviceDescriptorOverride"
#define kUSBHostDevicePropertyConfigurationCurrentOverride "kUSBConfigurationCurrentOverride"
#define kUSBHostDevicePropertyResetDurationOverride "kUSBResetDurationOverride"
#define kUSBHostDevicePropertyDesiredChargingCurrent "kUSBDesiredChargingCurrent"
#define kUSBHostDevicePropertyDescriptorOverride "kUSBDescriptorOverride"
#define kUSBHostDescriptorOverrideVendorStringIndex "UsbDescriptorOverrideVendorStringIndex"
#define kUSBHostDescriptorOverrideProductStringIndex "UsbDescriptorOverrideProductStringIndex"
#define kUSBHostDescriptorOverrideSerialNumberStringIndex "UsbDescriptorOverrideSerialNumberStringIndex"
#define kUSBHostDevicePropertyDeviceECID "kUSBDeviceECID"
#define kUSBHostDevicePropertyEnableLPM "kUSBHostDeviceEnableLPM"
#define kUSBHostDevicePropertyDisablePortLPM "kUSBHostDeviceDisablePortLPM"
#define kUSBHostBillboardDevicePropertyNumberOfAlternateModes "bNumberOfAlternateModes"
#define kUSBHostBillboardDevicePropertyPreferredAlternateMode "bPreferredAlternateMode"
#define kUSBHostBillboardDevicePropertyVCONNPower "VCONNPower"
#define kUSBHostBillboardDevicePropertyConfigured "bmConfigured"
#define kUSBHostBillboardDevicePropertyAdditionalFailureInfo "bAdditonalFailureInfo"
#define kUSBHostBillboardDevicePropertyBcdVersion "BcdVersion"
#define kUSBHostBillboardDevicePropertySVID "wSVID"
#define kUSBHostBillboardDevicePropertyAlternateMode "bAlternateMode"
#define kUSBHostBillboardDevicePropertyAlternateModeStringIndex "iAlternateModeString"
#define kUSBHostBillboardDevicePropertyAlternateModeString "AlternateModeString"
#define kUSBHostBillboardDevicePropertyAddtionalInfoURLIndex "iAddtionalInfoURL"
#define kUSBHostBillboardDevicePropertyAddtionalInfoURL "AddtionalInfoURL"
#define kUSBHostBillboardDevicePropertydwAlternateModeVdo "dwAlternateModeVdo"
#define kUSBHostInterfacePropertyAlternateSetting "bAlternateSetting"
#define kUSBHostPortPropertyStatus "port-status"
#define kUSBHostPortPropertyOvercurrent "UsbHostPortOvercurrent"
#define kUSBHostPortPropertyPortNumber "port"
#define kUSBHostPortPropertyRemovable "removable"
#define kUSBHostPortPropertyTestMode "kUSBTestMode"
#define kUSBHostPortPropertySimulateInterrupt "kUSBSimulateInterrupt"
#define kUSBHostPortPropertyBusCurrentAllocation "kUSBBusCurrentAllocation"
#define kUSBHostPortPropertyBusCurrentSleepAllocation "kUSBBusCurrentSleepAllocation"
#define kUSBHostPortPropertyConnectable "UsbConnectable"
#define kUSBHostPortPropertyConnectorType "UsbConnector"
#define kUSBHostPortPropertyMux "UsbMux"
#define kUSBHostPortPropertyCompanionIndex "kUSBCompanionIndex"
#define kUSBHostPortPropertyDisconnectInterval "kUSBDisconnectInterval"
#define kUSBHostPortPropertyUsbCPortNumber "UsbCPortNumber"
#define kUSBHostPortPropertyCompanionPortNumber "UsbCompanionPortNumber"
#define kUSBHostPortPropertyPowerSource "UsbPowerSource"
#define kUSBHostHubPropertyPowerSupply "kUSBHubPowerSupply"
#define kUSBHostHubPropertyIdlePolicy "kUSBHubIdlePolicy"
#define kUSBHostHubPropertyStartupDelay "kUSBHubStartupDelay"
#define kUSBHostHubPropertyPortSequenceDelay "kUSBHubPortSequenceDelay"
#define kUSBHostHubPropertyHubPowerSupplyType "kUSBHubPowerSupplyType"
#define kUSBHostControllerPropertyIsochronousRequiresContiguous "kUSBIsochronousRequiresContiguous"
#define kUSBHostControllerPropertySleepSupported "kUSBSleepSupported"
#define kUSBHostControllerPropertyRTD3Supported "UsbRTD3Supported"
#define kUSBHostControllerPropertyMuxEnabled "kUSBMuxEnabled"
#define kUSBHostControllerPropertyCompanion "kUSBCompanion"
#define kUSBHostControllerPropertyLowSpeedCompanion "kUSBLowSpeedCompanion"
#define kUSBHostControllerPropertyFullSpeedCompanion "kUSBFullSpeedCompanion"
#define kUSBHostControllerPropertyHighSpeedCompanion "kUSBHighSpeedCompanion"
#define kUSBHostControllerPropertySuperSpeedCompanion "kUSBSuperSpeedCompanion"
#define kUSBHostControllerPropertyRevision "Revision"
#define kUSBHostControllerPropertyCompanionControllerName "UsbCompanionControllerName"
#define kUSBHostControllerPropertyDisableUSB3LPM "kUSBHostControllerDisableUSB3LPM"
#define kUSBHostControllerPropertyDisableUSB2LPM "kUSBHostControllerDisableUSB2LPM"
#define kUSBHostControllerPropertyDisableWakeSources "UsbHostControllerDisableWakeSources"
#define kUSBHostControllerPropertyPersistFullSpeedIsochronous "UsbHostControllerPersistFullSpeedIsochronous"
#define kUSBHostPortPropertyExternalDeviceResetController "kUSBHostPortExternalDeviceResetController"
#define kUSBHostPortPropertyExternalDevicePowerController "kUSBHostPortExternalDevicePowerController"
#define kUSBHostPortPropertyCardReader "kUSBHostPortPropertyCardReader"
#define kUSBHostPortPropertyCardReaderValidateDescriptors "kUSBHostPortPropertyCardReaderValidateDescriptors"
#define kUSBHostPortPropertyOffset "kUSBHostPortPropertyOffset"
#define kIOUSBHostDeviceClassName "IOUSBHostDevice"
#define kIOUSBHostInterfaceClassName "IOUSBHostInterface"
#define kUSBHostDevicePropertyAddress "kUSBAddress"
#define kUSBHostDevicePropertyManufacturerStringIndex "iManufacturer"
#define kUSBHostDevicePropertySerialNumberStringIndex "iSerialNumber"
#define kUSBHostDevicePropertyProductStringIndex "iProduct"
#define kUSBHostDevicePropertyProductString "kUSBProductString"
#define kUSBHostDevicePropertyNumConfigs "bNumConfigurations"
#define kUSBHostDevicePropertyMaxPacketSize "bMaxPacketSize0"
#define kUSBHostDevicePropertyStandardVersion "bcdUSB"
#define kUSBHostInterfacePropertyStringIndex "iInterface"
#define kUSBHostInterfacePropertyString "kUSBString"
#define kUSBHostInterfacePropertyNumEndpoints "bNumEndpoints"
#define kAppleMaxPortCurrent "AAPL,current-available"
#define kAppleCurrentExtra "AAPL,current-extra"
#define kAppleMaxPortCurrentInSleep "AAPL,max-port-current-in-sleep"
#define kAppleCurrentExtraInSleep "AAPL,current-extra-in-sleep"
#define kAppleExternalConnectorBitmap "AAPL,ExternalConnectorBitmap"
enum tIOUSBHostConnectionSpeed {
    kIOUSBHostConnectionSpeedNone = 0, kIOUSBHostConnectionSpeedFull, kIOUSBHostConnectionSpeedLow,
    kIOUSBHostConnectionSpeedHigh, kIOUSBHostConnectionSpeedSuper, kIOUSBHostConnectionSpeedSuperPlus,
    kIOUSBHostConnectionSpeedSuperPlusBy2, kIOUSBHostConnectionSpeedCount,
};
enum tIOUSBHostPortType {
    kIOUSBHostPortTypeStandard = 0, kIOUSBHostPortTypeCaptive, kIOUSBHostPortTypeInternal,
    kIOUSBHostPortTypeAccessory, kIOUSBHostPortTypeExpressCard, kIOUSBHostPortTypeCount,
};
enum tIOUSBHostPortStatus {
    kIOUSBHostPortStatusPortTypeMask = 15, kIOUSBHostPortStatusPortTypePhase = 0,
    kIOUSBHostPortStatusPortTypeStandard = 0, kIOUSBHostPortStatusPortTypeCaptive,
    kIOUSBHostPortStatusPortTypeInternal, kIOUSBHostPortStatusPortTypeAccessory,
    kIOUSBHostPortStatusPortTypeReserved = 240, kIOUSBHostPortStatusConnectedSpeedMask = 0x700,
    kIOUSBHostPortStatusConnectedSpeedPhase = 8, kIOUSBHostPortStatusConnectedSpeedNone = 0,
    kIOUSBHostPortStatusConnectedSpeedFull = 0x100, kIOUSBHostPortStatusConnectedSpeedLow = 0x200,
    kIOUSBHostPortStatusConnectedSpeedHigh = 0x300, kIOUSBHostPortStatusConnectedSpeedSuper = 0x400,
    kIOUSBHostPortStatusConnectedSpeedSuperPlus = 0x500, kIOUSBHostPortStatusConnectedSpeedSuperPlusBy2 = 0x600,
    kIOUSBHostPortStatusResetting = 0x800, kIOUSBHostPortStatusEnabled = 0x1000,
    kIOUSBHostPortStatusSuspended = 0x2000, kIOUSBHostPortStatusOvercurrent = 0x4000,
    kIOUSBHostPortStatusTestMode = 0x8000,
};
#endif

#endif
