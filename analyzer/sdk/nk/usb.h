/* USB constants, descriptors and requests; the classes of IOUSBFamily (legacy) and IOUSBHostFamily.

   Long by two lists of constants, USBSpec and USB; controllers, devices, interfaces and pipes name one another all
   through. Sections are named after the real headers, each behind what it needs. */
#ifndef NK_USB_H
#define NK_USB_H

#include <nk/usb_types.h>
#include <nk/pci.h>
#include <nk/acpi.h>
#include <nk/bsd_types.h>

#define USBmakebmRequestType(direction, type, recipient)                                                                \
    ((((direction) & kUSBRqDirnMask) << kUSBRqDirnShift) | (((type) & kUSBRqTypeMask) << kUSBRqTypeShift) |            \
     ((recipient) & kUSBRqRecipientMask))
#define EncodeRequest(request, direction, type, recipient)                                                              \
    (((UInt16)(request) << 8) +                                                                                         \
     ((UInt16)(recipient) + ((UInt16)(type) << kUSBRqTypeShift) + ((UInt16)(direction) << kUSBRqDirnShift)))
#define ISROOTHUB(address) ((address) == kXHCISSRootHubAddress || (address) == kXHCIUSB2RootHubAddress)
#define mungeMaxPacketSize(w)                                                                                           \
    ((w) > 1024 ? ((((w) >> addPacketShift) + 1) * ((w) & ((1 << addPacketShift) - 1))) : (w))

/* logging of IOUSBFamily */
#define KernelDebugLog(level, ...)
#define KernelDebugLogTag(level, tag, ...)
#define KernelDebugLogData(level, tag, buffer, size, hold)
#define KernelDebugLogInternal(level, tag, ...) IOLog(__VA_ARGS__)
#define USBLog(level, ...) KernelDebugLogTag(level, 'USBF', __VA_ARGS__)
#define USBError(level, ...) KernelDebugLogInternal(level, 'USBF', __VA_ARGS__)
#define USBStringFromReturn(code) (IOUSBController::_log)->stringFromReturn(code)
#define require_success(code, label) require(kIOReturnSuccess == (code), label)
#define require_success_action(code, label, action) require_action(kIOReturnSuccess == (code), label, action)
#define require_nonzero(object, label) require(0 != (object), label)
#define require_nonzero_action(object, label, action) require_action(0 != (object), label, action)

struct LowLatencyUserBufferInfo; struct LowLatencyUserBufferInfoV2; struct LowLatencyUserBufferInfoV3;
struct IOUSBHubPortReEnumerateParam; struct IOUSBHubPortClearTTParam;

#ifdef __cplusplus
class IOUSBController; class IOUSBPipe; class IOUSBDevice; class IOUSBLog; class IOUSBHubDevice;
class IOUSBRootHubDevice; class IOMemoryDescriptor; class AppleUSBHubPort; class IOUSBControllerV2;
class IOUSBControllerIsochEndpoint; class IOUSBInterface; class IOUSBControllerV3; class IOUSBHubPolicyMaker;
class AppleUSBHostController; class IOUSBHostDevice; class AppleUSBRequestPool; class IOUSBHostPipe;
class IOUSBHostInterface; class AppleUSBHostDeviceIdler; class AppleUSBHostRequestCompleter; class AppleUSBHostPort;
class AppleUSBDescriptorCache; class AppleUSBHostResources; class com_apple_iokit_KLogClient;
#endif

/* IOUSBBus */
#ifndef _IOKIT_IOUSBBUS_H
#define _IOKIT_IOUSBBUS_H
#ifdef __cplusplus
class IOUSBBus : public IOService {
    OSDeclareAbstractStructors(IOUSBBus)
public:
    NK_MEMBERS(IOUSBBus)
};
#endif
#endif

/* USBSpec */
#ifndef _USBSPEC_H
#define _USBSPEC_H
#define kUSBBillboardVConnNoPowerReq 15
#define kUSBDeviceClass kUSBHostMatchingPropertyDeviceClass
#define kUSBDeviceSubClass kUSBHostMatchingPropertyDeviceSubClass
#define kUSBDeviceProtocol kUSBHostMatchingPropertyDeviceProtocol
#define kUSBDeviceMaxPacketSize kUSBHostDevicePropertyMaxPacketSize
#define kUSBVendorID kUSBHostMatchingPropertyVendorID
#define kUSBVendorName kUSBVendorID
#define kUSBProductID kUSBHostMatchingPropertyProductID
#define kUSBProductName kUSBProductID
#define kUSBDeviceReleaseNumber kUSBHostMatchingPropertyDeviceReleaseNumber
#define kUSBManufacturerStringIndex kUSBHostDevicePropertyManufacturerStringIndex
#define kUSBProductStringIndex kUSBHostDevicePropertyProductStringIndex
#define kUSBSerialNumberStringIndex kUSBHostDevicePropertySerialNumberStringIndex
#define kUSBDeviceNumConfigs kUSBHostDevicePropertyNumConfigs
#define kUSBInterfaceNumber kUSBHostMatchingPropertyInterfaceNumber
#define kUSBAlternateSetting kUSBHostInterfacePropertyAlternateSetting
#define kUSBNumEndpoints kUSBHostInterfacePropertyNumEndpoints
#define kUSBInterfaceClass kUSBHostMatchingPropertyInterfaceClass
#define kUSBInterfaceSubClass kUSBHostMatchingPropertyInterfaceSubClass
#define kUSBInterfaceProtocol kUSBHostMatchingPropertyInterfaceProtocol
#define kUSBInterfaceStringIndex kUSBHostInterfacePropertyStringIndex
#define kUSBConfigurationValue kUSBHostMatchingPropertyConfigurationValue
#define kUSBInterfaceString kUSBHostInterfacePropertyString
#define kUSB1284DeviceID "1284 Device ID"
#define kUSBCompatibilityMatch "USBCompatibilityMatch"
#define kUSBStandardVersion kUSBHostDevicePropertyStandardVersion
#define kUSBSpecReleaseNumber kUSBStandardVersion
#define kUSBDeviceContainerID kUSBContainerID
#define kUSBContainerID kUSBHostDevicePropertyContainerID
#define kUSBProductString "USB Product Name"
#define kUSBVendorString "USB Vendor Name"
#define kUSBSerialNumberString "USB Serial Number"
enum { kUSBControl = 0, kUSBIsoc, kUSBBulk, kUSBInterrupt, kUSBAnyType = 255 };
enum { kUSBOut = 0, kUSBIn, kUSBNone, kUSBAnyDirn }; enum { kUSBStandard = 0, kUSBClass, kUSBVendor };
enum { kUSBDevice = 0, kUSBInterface, kUSBEndpoint, kUSBOther };
enum {
    kUSBRqGetStatus = 0, kUSBRqClearFeature, kUSBRqGetState, kUSBRqSetFeature, kUSBRqReserved2, kUSBRqSetAddress,
    kUSBRqGetDescriptor, kUSBRqSetDescriptor, kUSBRqGetConfig, kUSBRqSetConfig, kUSBRqGetInterface,
    kUSBRqSetInterface, kUSBRqSyncFrame, kUSBSetSel = 48, kUSBSetIsochDelay,
};
enum {
    kUSBAnyDesc = 0, kUSBDeviceDesc, kUSBConfDesc, kUSBStringDesc, kUSBInterfaceDesc, kUSBEndpointDesc,
    kUSBDeviceQualifierDesc, kUSBOtherSpeedConfDesc, kUSBInterfacePowerDesc, kUSBOnTheGoDesc, kUSDebugDesc,
    kUSBInterfaceAssociationDesc, kUSBBOSDescriptor = 15, kUSBDeviceCapability,
    kUSBSuperSpeedEndpointCompanion = 48, kUSB3HUBDesc = 42, kUSBHIDDesc = 33, kUSBReportDesc, kUSBPhysicalDesc,
    kUSBHUBDesc = 41,
};
enum {
    kUSBDeviceCapabilityWirelessUSB = 1, kUSBDeviceCapabilityUSB20Extension, kUSBDeviceCapabilitySuperSpeedUSB,
    kUSBDeviceCapabilityContainerID, kUSBDeviceCapabilityBillboard = 13, kUSBDeviceCapabilityBillboardAltMode = 15,
};
enum {
    kUSBFeatureEndpointStall = 0, kUSBFeatureDeviceRemoteWakeup, kUSBFeatureTestMode,
    kUSBFeatureFunctionSuspend = 0, kUSBFeatureU1Enable = 48, kUSBFeatureU2Enable, kUSBFeatureLTMEnable,
};
enum {
    kUSBFunctionRemoteWakeCapableBit = 1, kUSBFunctionRemoteWakeupBit, kUSBLowPowerSuspendStateBit = 1,
    kUSBFunctionRemoteWakeEnableBit,
};
enum {
    kUSB100mAAvailable = 50, kUSB500mAAvailable = 250, kUSB100mA = 50, kUSBAtrBusPowered = 128,
    kUSBAtrSelfPowered = 64, kUSBAtrRemoteWakeup = 32, kUSB2MaxPowerPerPort = 0x1f4, kUSB150mAAvailable = 75,
    kUSB900mAAvailable = 0x1c2, kUSB150mA = 75, kUSB3MaxPowerPerPort = 0x384,
};
enum { kUSBRel10 = 0x100, kUSBRel11 = 0x110, kUSBRel20 = 0x200, kUSBRel30 = 0x300 };
enum {
    kHIDRqGetReport = 1, kHIDRqGetIdle, kHIDRqGetProtocol, kHIDRqSetReport = 9, kHIDRqSetIdle, kHIDRqSetProtocol,
};
enum { kHIDRtInputReport = 1, kHIDRtOutputReport, kHIDRtFeatureReport };
enum { kHIDBootProtocolValue = 0, kHIDReportProtocolValue };
enum { kUSBCapsLockKey = 57, kUSBNumLockKey = 83, kUSBScrollLockKey = 71 };
enum {
    kUSBCompositeClass = 0, kUSBCommClass = 2, kUSBCommunicationClass = 2, kUSBHubClass = 9, kUSBDataClass,
    kUSBPersonalHealthcareClass = 15, kUSBBillBoardClass = 17, kUSBDiagnosticClass = 220,
    kUSBWirelessControllerClass = 224, kUSBMiscellaneousClass = 239, kUSBApplicationSpecificClass = 254,
    kUSBVendorSpecificClass,
};
enum {
    kUSBAudioClass = 1, kUSBAudioInterfaceClass = 1, kUSBCommunicationControlInterfaceClass,
    kUSBCommunicationDataInterfaceClass = 10, kUSBHIDClass = 3, kUSBHIDInterfaceClass = 3,
    kUSBPhysicalInterfaceClass = 5, kUSBImageInterfaceClass, kUSBPrintingClass, kUSBPrintingInterfaceClass = 7,
    kUSBMassStorageClass, kUSBMassStorageInterfaceClass = 8, kUSBChipSmartCardInterfaceClass = 11,
    kUSBContentSecurityInterfaceClass = 13, kUSBVideoInterfaceClass, kUSBPersonalHealthcareInterfaceClass,
    kUSBDiagnosticDeviceInterfaceClass = 220, kUSBWirelessControllerInterfaceClass = 224,
    kUSBApplicationSpecificInterfaceClass = 254, kUSBVendorSpecificInterfaceClass,
};
enum { kUSBDisplayClass = 4 };
enum {
    kUSBCompositeSubClass = 0, kUSBHubSubClass = 0, kUSBAudioControlSubClass, kUSBAudioStreamingSubClass,
    kUSBMIDIStreamingSubClass, kUSBDFUSubClass = 1, kUSBIrDABridgeSubClass, kUSBTestMeasurementSubClass,
    kUSBMassStorageRBCSubClass = 1, kUSBMassStorageATAPISubClass, kUSBMassStorageQIC157SubClass,
    kUSBMassStorageUFISubClass, kUSBMassStorageSFF8070iSubClass, kUSBMassStorageSCSISubClass,
    kUSBHIDBootInterfaceSubClass = 1, kUSBCommDirectLineSubClass = 1, kUSBCommAbstractSubClass,
    kUSBCommTelephoneSubClass, kUSBCommMultiChannelSubClass, kUSBCommCAPISubClass,
    kUSBCommEthernetNetworkingSubClass, kUSBATMNetworkingSubClass, kUSBReprogrammableDiagnosticSubClass = 1,
    kUSBRFControllerSubClass = 1, kUSBCommonClassSubClass, kUSBVideoControlSubClass = 1, kUSBVideoStreamingSubClass,
    kUSBVideoInterfaceCollectionSubClass,
};
enum USBClassSpecificDesc { kUSBClassSpecificDescriptor = 36 };
enum {
    kHubSuperSpeedProtocol = 3, kHIDNoInterfaceProtocol = 0, kHIDKeyboardInterfaceProtocol,
    kHIDMouseInterfaceProtocol, kUSBVendorSpecificProtocol = 255, kUSB2ComplianceDeviceProtocol = 1,
    kUSBBluetoothProgrammingInterfaceProtocol = 1, KUSBInterfaceAssociationDescriptorProtocol = 1,
    kMSCProtocolControlBulkInterrupt = 0, kMSCProtocolControlBulk, kMSCProtocolBulkOnly = 80,
    kMSCProtocolUSBAttachedSCSI = 98,
};
enum {
    kUSBDFUAttributesMask = 7, kUSBDFUCanDownloadBit = 0, kUSBDFUCanUploadBit, kUSBDFUManifestationTolerantBit,
};
enum { kUSPrintingClassGetDeviceID = 0, kUSPrintingClassGePortStatus, kUSPrintingClassSoftReset };
enum {
    kUSBbEndpointAddressMask = 15, kUSBbEndpointDirectionBit = 7, kUSBbEndpointDirectionMask = 128,
    kUSBEndpointDirectionOut = 0, kUSBEndpointDirectionIn = 128, kUSBEndpointbmAttributesTransferTypeMask = 3,
    kUSBEndpointbmAttributesSynchronizationTypeMask = 12, kUSBEndpointbmAttributesSynchronizationTypeShift = 2,
    kUSBEndpointbmAttributesUsageTypeMask = 48, kUSBEndpointbmAttributesUsageTypeShift = 4,
    kUSBPeriodicInterruptUsageType = 0, kUSBNotificationInterruptUsageType, kUSBNoSynchronizationIsocSyncType = 0,
    kUSBAsynchronousIsocSyncType, kUSBAdaptiveIsocSyncType, kUSBSynchronousIsocSyncType, kUSBDataIsocUsageType = 0,
    kUSBFeedbackIsocUsageType, kUSBImplicitFeedbackDataIsocUsageType,
};
enum {
    kUSB20ExtensionLPMSupported = 1, kUSBSuperSpeedLTMCapable = 1, kUSBSuperSpeedSupportsLS = 0,
    kUSBSuperSpeedSupportsFS, kUSBSuperSpeedSupportsHS, kUSBSuperSpeedSupportsSS,
};
enum {
    kUSBBillboardVConn1Watt = 0, kUSBBillboardVConn1P5Watt, kUSBBillboardVConn2Watt, kUSBBillboardVConn3Watt,
    kUSBBillboardVConn4Watt, kUSBBillboardVConn5Watt, kUSBBillboardVConn6Watt, kUSBBillboardVConnReserved,
};
enum {
    kUSBBillboardUnspecifiedError = 0, kUSBBillboardConfigNotAttempted, kUSBBillboardConfigUnsuccessful,
    kUSBBillboardAltModeConfigSuccess,
};
enum { kUSBBillboardAdditinalInfoNoPower = 1, kUSBBillboardAdditinalInfoNoUSBPD }; enum { kAppleVendorID = 0x5ac };
#endif

/* USB */
#ifndef _USB_H
#define _USB_H
#define USBToHostWord USBToHost16
#define HostToUSBWord HostToUSB16
#define USBToHostLong USBToHost32
#define HostToUSBLong HostToUSB32
#define kCallInterfaceOpenWithGate "kCallInterfaceOpenWithGate"
#define kIOUSBUnknownPipeErr (int)0xe0004061
#define kIOUSBTooManyPipesErr (int)0xe0004060
#define kIOUSBNoAsyncPortErr (int)0xe000405f
#define kIOUSBNotEnoughPipesErr (int)0xe000405e
#define kIOUSBNotEnoughPowerErr (int)0xe000405d
#define kIOUSBEndpointNotFound (int)0xe0004057
#define kIOUSBConfigNotFound (int)0xe0004056
#define kIOUSBPortWasSuspended (int)0xe0004052
#define kIOUSBPipeStalled (int)0xe000404f
#define kIOUSBInterfaceNotFound (int)0xe000404e
#define kIOUSBLowLatencyBufferNotPreviouslyAllocated (int)0xe000404d
#define kIOUSBLowLatencyFrameListNotPreviouslyAllocated (int)0xe000404c
#define kIOUSBHighSpeedSplitError (int)0xe000404b
#define kIOUSBSyncRequestOnWLThread (int)0xe000404a
#define kIOUSBDeviceNotHighSpeed (int)0xe0004049
#define kIOUSBDeviceTransferredToCompanion (int)0xe0004049
#define kIOUSBClearPipeStallNotRecursive (int)0xe0004048
#define kIOUSBDevicePortWasNotSuspended (int)0xe0004047
#define kIOUSBEndpointCountExceeded (int)0xe0004046
#define kIOUSBDeviceCountExceeded (int)0xe0004045
#define kIOUSBStreamsNotSupported (int)0xe0004044
#define kIOUSBInvalidSSEndpoint (int)0xe0004043
#define kIOUSBTooManyTransactionsPending (int)0xe0004042
#define kIOUSBTransactionReturned (int)0xe0004050
#define kIOUSBTransactionTimeout (int)0xe0004051
#define kIOUSBLinkErr (int)0xe0004010
#define kIOUSBNotSent2Err (int)0xe000400f
#define kIOUSBNotSent1Err (int)0xe000400e
#define kIOUSBBufferUnderrunErr (int)0xe000400d
#define kIOUSBBufferOverrunErr (int)0xe000400c
#define kIOUSBReserved2Err (int)0xe000400b
#define kIOUSBReserved1Err (int)0xe000400a
#define kIOUSBWrongPIDErr (int)0xe0004007
#define kIOUSBPIDCheckErr (int)0xe0004006
#define kIOUSBDataToggleErr (int)0xe0004003
#define kIOUSBBitstufErr (int)0xe0004002
#define kIOUSBCRCErr (int)0xe0004001
#define kIOUSBMessageHubResetPort 0xe0004001U
#define kIOUSBMessageHubSuspendPort 0xe0004002U
#define kIOUSBMessageHubResumePort 0xe0004003U
#define kIOUSBMessageHubIsDeviceConnected 0xe0004004U
#define kIOUSBMessageHubIsPortEnabled 0xe0004005U
#define kIOUSBMessageHubReEnumeratePort 0xe0004006U
#define kIOUSBMessagePortHasBeenReset 0xe000400aU
#define kIOUSBMessagePortHasBeenResumed 0xe000400bU
#define kIOUSBMessageHubPortClearTT 0xe000400cU
#define kIOUSBMessagePortHasBeenSuspended 0xe000400dU
#define kIOUSBMessageFromThirdParty 0xe000400eU
#define kIOUSBMessagePortWasNotSuspended 0xe000400fU
#define kIOUSBMessageExpressCardCantWake 0xe0004010U
#define kIOUSBMessageCompositeDriverReconfigured 0xe0004011U
#define kIOUSBMessageHubSetPortRecoveryTime 0xe0004012U
#define kIOUSBMessageOvercurrentCondition 0xe0004013U
#define kIOUSBMessageNotEnoughPower 0xe0004014U
#define kIOUSBMessageController 0xe0004015U
#define kIOUSBMessageRootHubWakeEvent 0xe0004016U
#define kIOUSBMessageReleaseExtraCurrent 0xe0004017U
#define kIOUSBMessageReallocateExtraCurrent 0xe0004018U
#define kIOUSBMessageEndpointCountExceeded 0xe0004019U
#define kIOUSBMessageDeviceCountExceeded 0xe000401aU
#define kIOUSBMessageHubPortDeviceDisconnected 0xe000401bU
#define kIOUSBMessageUnsupportedConfiguration 0xe000401cU
#define kIOUSBMessageHubCountExceeded 0xe000401dU
#define kIOUSBMessageTDMLowBattery 0xe000401eU
#define kIOUSBMessageLegacySuspendDevice 0xe000401fU
#define kIOUSBMessageLegacyResetDevice 0xe0004020U
#define kIOUSBMessageLegacyReEnumerateDevice 0xe0004021U
#define kIOUSBMessageRenegotiateCurrent 0xe0005001U
#define kIOUSBMessageConfigurationSet 0xe0004022U
#define kUSBDevicePropertyBusPowerAvailable "Bus Power Available"
#define kUSBDevicePropertyLocationID kUSBHostPropertyLocationID
#define kUSBProductIDMask kUSBHostMatchingPropertyProductIDMask
#define kUSBProductIdsArrayName kUSBHostMatchingPropertyProductIDArray
#define kUSBSuspendPort "kSuspendPort"
#define kUSBExpressCardCantWake "ExpressCardCantWake"
#define kUSBDeviceResumeRecoveryTime kUSBHostDevicePropertyResumeRecoveryTime
#define kUSBOutOfSpecMPSOK "Out of spec MPS OK"
#define kOverrideIfAtLocationID "OverrideIfAtLocationID"
#define kUSBDeviceCurrentConfiguration kUSBHostDevicePropertyCurrentConfiguration
#define kUSBDeviceRemoteWakeOverride kUSBHostDevicePropertyRemoteWakeOverride
#define kUSBDeviceConfigurationCurrentOverride kUSBHostDevicePropertyConfigurationCurrentOverride
#define kUSBDeviceResetDurationOverride kUSBHostDevicePropertyResetDurationOverride
#define kUSBDeviceDataToggleResetOverride kUSBHostPropertyDataToggleResetOverride
#define kUSBDeviceFailedRequestedPower kUSBHostDevicePropertyFailedRequestedPower
#define kUSBPropertyRemovable kUSBHostPortPropertyRemovable
#define kUSBPropertyTestMode kUSBHostPortPropertyTestMode
#define kUSBPropertyDebugLevel kUSBHostPropertyDebugOptions
#define kUSBHubPropertyPowerSupply kUSBHostHubPropertyPowerSupply
#define kUSBControllerSleepSupported kUSBHostControllerPropertySleepSupported
#define kUSBPortPropertyBusCurrentAllocation kUSBHostPortPropertyBusCurrentAllocation
#define kUSBPreferredInterface "Preferred Interface"
#define kUSBPreferredInterfacePriority "priority"
#define kOverrideAllowLowPower "kOverrideAllowLowPower"
#define kUSBUserClientEntitlementRequired "UsbUserClientEntitlementRequired"
#define kUSBDevicePropertySpeed "Device Speed"
#define kUSBDevicePropertyAddress "USB Address"
#define kUSBPreferredConfiguration "Preferred Configuration"
#define kUSBControllerNeedsContiguousMemoryForIsoch "Need contiguous memory for isoch"
#define kUSBHubDontAllowLowPower "kUSBHubDontAllowLowPower"
#define kConfigurationDescriptorOverride "ConfigurationDescriptorOverride"
#define kAppleRevocableExtraCurrent "AAPL,revocable-extra-current"
#define kAppleExternalSuperSpeedPorts "AAPL,ExternalSSPorts"
#define kAppleUnconnectedSuperSpeedPorts "AAPL,UnconnectedSSPorts"
#define kAppleAcpiRootHubDepth "AAPL,root-hub-depth"
#define kAppleStandardPortCurrentInSleep "AAPL,standard-port-current-in-sleep"
#define kAppleInternalUSBDevice "AAPL,device-internal"
#define kAppleExternalConnectorBitmap "AAPL,ExternalConnectorBitmap"
#define kUSBBusID "AAPL,bus-id"
#define kApplePowerSupply "AAPL,power-supply"
#define kAppleCurrentAvailable "AAPL,current-available"
#define kAppleCurrentInSleep "AAPL,current-in-sleep"
#define kApplePortCurrentInSleep "AAPL,port-current-in-sleep"
#define kOverrideAttachedToCPU "kOverrideAttachedToCPU"
#define kEHCIIsochMaxBusStall 25000
#define kXHCIIsochMaxBusStall 25000
#define kOHCIIsochMaxBusStall 25000
#define kUHCIIsochMaxBusStall 10000
#define kMaxBusStall10uS 10000
#define kMaxBusStall25uS 25000
enum {
    kUSBDeviceIDShift = 7, kUSBMaxDevices = 128, kUSBMaxDevice = 127, kUSBDeviceIDMask = 127,
    kUSBTooManyDevicesAddress = 0xfffe, kUSBPipeIDMask = 15, kUSBMaxPipes = 32, kUSBInterfaceIDShift = 8,
    kUSBMaxInterfaces = 0x100, kUSBInterfaceIDMask = 255, kUSBEndPtShift = 7, kUSBDeviceMask = 127,
    kUSBNoPipeIdx = -1, kUSBUCRequestWithoutUSBNotificationMask = 0x40000000, kUSBEndpointTransferTypeUCMask = 128,
    kUSBStream0 = 0, kUSBMaxStream = 0xfffd, kUSBPRimeStream, kUSBNoStream, kUSBAllStreams = 0xffffffff,
    kUSBStreamIDMask = 0xffff, kUSBStreamIDAllStreamsMask = -2147483648,
};
enum {
    kUSBRqDirnShift = 7, kUSBRqDirnMask = 1, kUSBRqTypeShift = 5, kUSBRqTypeMask = 3, kUSBRqRecipientMask = 31,
};
enum {
    kUSBMaxFSIsocEndpointReqCount = 0x3ff, kUSBMaxHSIsocEndpointReqCount = 0xc00, kUSBMaxHSIsocFrameCount = 0x1c00,
};
enum {
    kClearDeviceFeature = 0x100, kClearInterfaceFeature, kClearEndpointFeature, kGetConfiguration = 0x880,
    kGetDescriptor = 0x680, kGetInterface = 0xa81, kGetDeviceStatus = 128, kGetInterfaceStatus, kGetEndpointStatus,
    kSetAddress = 0x500, kSetConfiguration = 0x900, kSetDescriptor = 0x700, kSetDeviceFeature = 0x300,
    kSetInterfaceFeature, kSetEndpointFeature, kSetInterface = 0xb01, kSyncFrame = 0xc82,
};
typedef UInt16 USBDeviceAddress; typedef uint32_t USBPhysicalAddress32;
typedef struct IOUSBIsocFrame { IOReturn frStatus; UInt16 frReqCount, frActCount; } IOUSBIsocFrame;
typedef struct IOUSBLowLatencyIsocFrame {
    IOReturn frStatus; UInt16 frReqCount, frActCount; AbsoluteTime frTimeStamp;
} IOUSBLowLatencyIsocFrame;
typedef void (*IOUSBCompletionAction)(void *, void *, IOReturn, UInt32);
typedef void (*IOUSBCompletionActionWithTimeStamp)(void *, void *, IOReturn, UInt32, AbsoluteTime);
typedef void (*IOUSBIsocCompletionAction)(void *, void *, IOReturn, IOUSBIsocFrame *);
typedef void (*IOUSBLowLatencyIsocCompletionAction)(void *, void *, IOReturn, IOUSBLowLatencyIsocFrame *);
typedef struct IOUSBCompletion { void *target; IOUSBCompletionAction action; void *parameter; } IOUSBCompletion;
typedef struct IOUSBCompletionWithTimeStamp {
    void *target; IOUSBCompletionActionWithTimeStamp action; void *parameter;
} IOUSBCompletionWithTimeStamp;
typedef struct IOUSBIsocCompletion {
    void *target; IOUSBIsocCompletionAction action; void *parameter;
} IOUSBIsocCompletion;
typedef struct IOUSBLowLatencyIsocCompletion {
    void *target; IOUSBLowLatencyIsocCompletionAction action; void *parameter;
} IOUSBLowLatencyIsocCompletion;
typedef struct IOUSBMouseData { UInt16 buttons; SInt16 XDelta, YDelta; } IOUSBMouseData;
typedef IOUSBMouseData *IOUSBMouseDataPtr;
typedef struct IOUSBKeyboardData { UInt16 keycount, usbkeycode[32]; } IOUSBKeyboardData;
typedef IOUSBKeyboardData *IOUSBKeyboardDataPtr;
typedef union IOUSBHIDData { IOUSBKeyboardData kbd; IOUSBMouseData mouse; } IOUSBHIDData;
typedef IOUSBHIDData *IOUSBHIDDataPtr; typedef IOUSBDeviceDescriptor *IOUSBDeviceDescriptorPtr;
typedef IOUSBDescriptorHeader *IOUSBDescriptorHeaderPtr; typedef IOUSBBOSDescriptor *IOUSBBOSDescriptorPtr;
typedef IOUSBDeviceCapabilityDescriptorHeader *IOUSBDeviceCapabilityDescriptorHeaderPtr;
typedef IOUSBDeviceCapabilityUSB2Extension *IOUSBDeviceCapabilityUSB2ExtensionPtr;
typedef IOUSBDeviceCapabilitySuperSpeedUSB *IOUSBDeviceCapabilitySuperSpeedUSBPtr;
typedef IOUSBDeviceCapabilitySuperSpeedPlusUSB *IOUSBDeviceCapabilitySuperSpeedPlusUSBPtr;
typedef IOUSBDeviceCapabilityContainerID *IOUSBDeviceCapabilityContainerIDPtr;
typedef IOUSBPlatformCapabilityDescriptor *IOUSBPlatformCapabilityDescriptorPtr;
typedef IOUSBDeviceCapabilityBillboardAltConfig *IOUSBDeviceCapabilityBillboardAltConfigPtr;
typedef IOUSBDeviceCapabilityBillboard *IOUSBDeviceCapabilityBillboardPtr;
typedef IOUSBDeviceCapabilityBillboardAltMode *IOUSBDeviceCapabilityBillboardAltModePtr;
typedef IOUSBConfigurationDescriptor *IOUSBConfigurationDescriptorPtr;
typedef IOUSBConfigurationDescHeader *IOUSBConfigurationDescHeaderPtr;
typedef IOUSBInterfaceDescriptor *IOUSBInterfaceDescriptorPtr;
typedef IOUSBEndpointDescriptor *IOUSBEndpointDescriptorPtr;
typedef IOUSBStringDescriptor *IOUSBStringDescriptorPtr;
typedef IOUSBSuperSpeedEndpointCompanionDescriptor *IOUSBSuperSpeedEndpointCompanionDescriptorPtr;
typedef IOUSBSuperSpeedPlusIsochronousEndpointCompanionDescriptor *IOUSBSuperSpeedPlusIsochronousEndpointCompanionDescriptorPtr;
typedef UASPipeDescriptor *UASPipeDescriptorPtr; typedef IOUSBHIDDescriptor *IOUSBHIDDescriptorPtr;
typedef IOUSBHIDReportDesc *IOUSBHIDReportDescPtr;
typedef IOUSBDeviceQualifierDescriptor *IOUSBDeviceQualifierDescriptorPtr;
typedef IOUSBDFUDescriptor *IOUSBDFUDescriptorPtr;
typedef IOUSBInterfaceAssociationDescriptor *IOUSBInterfaceAssociationDescriptorPtr;
enum { kIOUSBDeviceCapabilityDescriptorType = 16, kIOUSBDeviceCapabilityDescriptorLengthMin = 3 };
enum {
    kUSB_EPDesc_bmAttributes_TranType_Mask = 3, kUSB_EPDesc_bmAttributes_TranType_Shift = 0,
    kUSB_EPDesc_bmAttributes_SyncType_Mask = 12, kUSB_EPDesc_bmAttributes_SyncType_Shift = 2,
    kUSB_EPDesc_bmAttributes_UsageType_Mask = 48, kUSB_EPDesc_bmAttributes_UsageType_Shift = 4,
    kUSB_EPDesc_wMaxPacketSize_MPS_Mask = 0x7ff, kUSB_EPDesc_wMaxPacketSize_MPS_Shift = 0,
    kUSB_EPDesc_MaxMPS = 0x400, kUSB_HSFSEPDesc_wMaxPacketSize_Mult_Mask = 0x1800,
    kUSB_HSFSEPDesc_wMaxPacketSize_Mult_Shift = 11,
};
enum {
    kUSB_SSCompDesc_Bulk_MaxStreams_Mask = 31, kUSB_SSCompDesc_Bulk_MaxStreams_Shift = 0,
    kUSB_SSCompDesc_Isoc_Mult_Mask = 3, kUSB_SSCompDesc_Isoc_Mult_Shift = 0,
};
enum { addPacketShift = 11 };
typedef struct IOUSBEndpointProperties {
    UInt8 bVersion, bAlternateSetting, bDirection, bEndpointNumber, bTransferType, bUsageType, bSyncType;
    UInt8 bInterval; UInt16 wMaxPacketSize; UInt8 bMaxBurst, bMaxStreams, bMult; UInt16 wBytesPerInterval;
} __attribute__((packed)) IOUSBEndpointProperties;
typedef IOUSBEndpointProperties *IOUSBEndpointPropertiesPtr;
enum { kUSBEndpointPropertiesVersion3 = 3 };
typedef UInt16 USBStatus; typedef USBStatus *USBStatusPtr;
enum {
    kIOUSBAnyClass = 0xffff, kIOUSBAnySubClass = 0xffff, kIOUSBAnyProtocol = 0xffff, kIOUSBAnyVendor = 0xffff,
    kIOUSBAnyProduct = 0xffff,
};
typedef struct IOUSBMatch { UInt16 usbClass, usbSubClass, usbProtocol, usbVendor, usbProduct; } IOUSBMatch;
typedef struct IOUSBFindEndpointRequest {
    UInt8 type, direction; UInt16 maxPacketSize; UInt8 interval;
} IOUSBFindEndpointRequest;
typedef struct IOUSBDevRequest {
    UInt8 bmRequestType, bRequest; UInt16 wValue, wIndex, wLength; void *pData; UInt32 wLenDone;
} IOUSBDevRequest;
typedef IOUSBDevRequest *IOUSBDeviceRequestPtr;
typedef struct IOUSBDevRequestTO {
    UInt8 bmRequestType, bRequest; UInt16 wValue, wIndex, wLength; void *pData;
    UInt32 wLenDone, noDataTimeout, completionTimeout;
} IOUSBDevRequestTO;
enum { kUSBDefaultControlNoDataTimeoutMS = 0x1388, kUSBDefaultControlCompletionTimeoutMS = 0 };
#ifdef __cplusplus
typedef struct IOUSBBulkPipeReq {
    UInt32 pipeRef; void *buf; UInt32 size, noDataTimeout, completionTimeout;
} IOUSBBulkPipeReq;
typedef struct IOUSBDevRequestDesc {
    UInt8 bmRequestType, bRequest; UInt16 wValue, wIndex, wLength; IOMemoryDescriptor *pData; UInt32 wLenDone;
} IOUSBDevRequestDesc;
#endif
enum {
    kIOUSBInterfaceOpenAlt = 0x10000, kIOUSBInterfaceOpenAlternateInterfaceBit = 16,
    kUSBOptionBitOpenExclusivelyBit, kIOUSBInterfaceOpenAlternateInterfaceMask = 0x10000,
    kUSBOptionBitOpenExclusivelyMask = 0x20000,
};
typedef struct IOUSBDevReqOOL {
    UInt8 bmRequestType, bRequest; UInt16 wValue, wIndex, wLength; void *pData; UInt32 wLenDone; UInt8 pipeRef;
} IOUSBDevReqOOL;
typedef struct IOUSBDevReqOOLTO {
    UInt8 bmRequestType, bRequest; UInt16 wValue, wIndex, wLength; void *pData; UInt32 wLenDone; UInt8 pipeRef;
    UInt32 noDataTimeout, completionTimeout;
} IOUSBDevReqOOLTO;
typedef struct IOUSBIsocStruct {
    UInt32 fPipe; void *fBuffer; UInt32 fBufSize; UInt64 fStartFrame; UInt32 fNumFrames;
    IOUSBIsocFrame *fFrameCounts;
} IOUSBIsocStruct;
typedef struct IOUSBLowLatencyIsocStruct {
    UInt32 fPipe, fBufSize; UInt64 fStartFrame;
    UInt32 fNumFrames, fUpdateFrequency, fDataBufferCookie, fDataBufferOffset, fFrameListBufferCookie;
    UInt32 fFrameListBufferOffset;
} IOUSBLowLatencyIsocStruct;
typedef struct IOUSBGetFrameStruct { UInt64 frame; AbsoluteTime timeStamp; } IOUSBGetFrameStruct;
typedef struct IOUSBFindInterfaceRequest {
    UInt16 bInterfaceClass, bInterfaceSubClass, bInterfaceProtocol, bAlternateSetting;
} IOUSBFindInterfaceRequest;
enum { kIOUSBFindInterfaceDontCare = 0xffff };
enum { kIOUSBVendorIDAppleComputer = 0x5ac, kIOUSBVendorIDApple = 0x5ac };
enum {
    kUSBDeviceSpeedLow = 0, kUSBDeviceSpeedFull, kUSBDeviceSpeedHigh, kUSBDeviceSpeedSuper,
    kUSBDeviceSpeedSuperPlus, kUSBDeviceSpeedSuperPlusBy2,
};
enum { kUSBFullSpeedMicrosecondsInFrame = 0x3e8, kUSBHighSpeedMicrosecondsInFrame = 125 };
enum { kUSBLowLatencyIsochTransferKey = 0x6c6c6974 };
typedef struct LowLatencyUserBufferInfo LowLatencyUserBufferInfo;
struct LowLatencyUserBufferInfo {
    UInt32 cookie; void *bufferAddress; IOByteCount bufferSize; UInt32 bufferType; Boolean isPrepared;
    LowLatencyUserBufferInfo *nextBuffer;
};
typedef struct LowLatencyUserBufferInfoV2 LowLatencyUserBufferInfoV2;
struct LowLatencyUserBufferInfoV2 {
    UInt32 cookie; void *bufferAddress; IOByteCount bufferSize; UInt32 bufferType; Boolean isPrepared;
    void *mappedUHCIAddress; LowLatencyUserBufferInfoV2 *nextBuffer;
};
typedef struct LowLatencyUserBufferInfoV3 LowLatencyUserBufferInfoV3;
struct LowLatencyUserBufferInfoV3 {
    uint64_t cookie; mach_vm_address_t bufferAddress; mach_vm_size_t bufferSize; uint64_t bufferType, isPrepared;
    mach_vm_address_t mappedUHCIAddress; LowLatencyUserBufferInfoV3 *nextBuffer;
};
typedef enum USBLowLatencyBufferType {
    kUSBLowLatencyWriteBuffer = 0, kUSBLowLatencyReadBuffer, kUSBLowLatencyFrameListBuffer,
} USBLowLatencyBufferType;
enum {
    kUSBNoUserNotificationType = 0, kUSBNotEnoughPowerNotificationType, kUSBIndividualOverCurrentNotificationType,
    kUSBGangOverCurrentNotificationType, kUSBiOSDeviceNotEnoughPowerNotificationType,
    kUSBNotEnoughPowerNoACNotificationType, kUSBDeviceCountExceededNotificationType,
    kUSBEndpointCountExceededNotificationType, kUSBUnsupportedNotificationType,
    kUSBHubCountExceededNotificationType, kUSBTDMLowBatteryType, kUSBCTBNotEnoughPowerNotificationType,
    kUSBCTBUnsupportedNotificationType, kUSBCUnsupportedTBPortNotificationType,
    kUSBCUnsupportedTBCableNotificationType,
};
typedef enum USBReEnumerateOptions {
    kUSBAddExtraResetTimeBit = 31, kUSBReEnumerateCaptureDeviceBit = 30, kUSBReEnumerateReleaseDeviceBit = 29,
    kUSBAddExtraResetTimeMask = -2147483648, kUSBReEnumerateCaptureDeviceMask = 0x40000000,
    kUSBReEnumerateReleaseDeviceMask = 0x20000000,
} USBReEnumerateOptions;
typedef enum USBDeviceInformationBits {
    kUSBInformationDeviceIsCaptiveBit = 0, kUSBInformationDeviceIsAttachedToRootHubBit,
    kUSBInformationDeviceIsInternalBit, kUSBInformationDeviceIsConnectedBit, kUSBInformationDeviceIsEnabledBit,
    kUSBInformationDeviceIsSuspendedBit, kUSBInformationDeviceIsInResetBit, kUSBInformationDeviceOvercurrentBit,
    kUSBInformationDevicePortIsInTestModeBit, kUSBInformationDeviceIsRootHub, kUSBInformationRootHubisBuiltIn,
    kUSBInformationRootHubIsBuiltInBit = 10, kUSBInformationDeviceIsRemote,
    kUSBInformationDeviceIsAttachedToEnclosure, kUSBInformationDeviceIsOnThunderboltBit,
    kUSBInformationDeviceIsCaptiveMask = 1, kUSBInformationDeviceIsAttachedToRootHubMask,
    kUSBInformationDeviceIsInternalMask = 4, kUSBInformationDeviceIsConnectedMask = 8,
    kUSBInformationDeviceIsEnabledMask = 16, kUSBInformationDeviceIsSuspendedMask = 32,
    kUSBInformationDeviceIsInResetMask = 64, kUSBInformationDeviceOvercurrentMask = 128,
    kUSBInformationDevicePortIsInTestModeMask = 0x100, kUSBInformationDeviceIsRootHubMask = 0x200,
    kUSBInformationRootHubisBuiltInMask = 0x400, kUSBInformationRootHubIsBuiltInMask = 0x400,
    kUSBInformationDeviceIsRemoteMask = 0x800, kUSBInformationDeviceIsAttachedToEnclosureMask = 0x1000,
    kUSBInformationDeviceIsOnThunderboltMask = 0x2000,
} USBDeviceInformationBits;
typedef enum USBPowerRequestTypes {
    kUSBPowerDuringSleep = 0, kUSBPowerDuringWake, kUSBPowerRequestWakeRelease, kUSBPowerRequestSleepRelease,
    kUSBPowerRequestWakeReallocate, kUSBPowerRequestSleepReallocate, kUSBPowerDuringWakeRevocable,
    kUSBPowerDuringWakeUSB3,
} USBPowerRequestTypes;
enum {
    kUSBNotificationPreForcedSuspendBit = 0, kUSBNotificationPostForcedSuspendBit,
    kUSBNotificationPreForcedResumeBit, kUSBNotificationPostForcedResumeBit,
};
typedef enum USBNotificationTypes {
    kUSBNotificationPreForcedSuspend = 1, kUSBNotificationPostForcedSuspend, kUSBNotificationPreForcedResume = 4,
    kUSBNotificationPostForcedResume = 8,
} USBNotificationTypes;
typedef enum kUSBConnectable { kUSBPortNotConnectable = 0, kUSBPortConnectable } kUSBConnectable;
typedef enum kUSBHostConnectorType {
    kUSBTypeAConnector = 0, kUSBTypeMiniABConnector, kUSBTypeExpressCard, kUSB3TypeStdAConnector,
    kUSB3TypeStdBConnector, kUSB3TypeMicroBConnector, kUSB3TypeMicroABConnector, kUSB3TypePowerBConnector,
    kUSBProprietaryConnector = 255,
} kUSBHostConnectorType;
enum { kUSBSpeed_Mask = 3, kUSBSpeed_Shift = 0, kUSBAddress_Mask = 0xff00, kUSBAddress_Shift = 8 };
enum { kXHCISSRootHubAddress = 128, kXHCIUSB2RootHubAddress, kSuperSpeedBusBitMask = 0x1000000 };
#endif

/* IOUSBCommand */
#ifndef _IOKIT_IOUSBCOMMAND_H
#define _IOKIT_IOUSBCOMMAND_H
#define kUSBCommandScratchBuffers 10
#define kUSBCommandScratch64Buffers 5
typedef enum usbCommand {
    DEVICE_REQUEST = 0, READ, WRITE, CREATE_EP, DELETE_EP, DEVICE_REQUEST_DESC, DEVICE_REQUEST_BUFFERCOMMAND,
    INVALID_SELECTOR = 255,
} usbCommand;
#ifdef __cplusplus
class IOUSBCommand : public IOCommand {
    OSDeclareAbstractStructors(IOUSBCommand)
public:
    struct ExpansionData {
        IOByteCount _reqCount; IOMemoryDescriptor *_requestMemoryDescriptor;
        IOMemoryDescriptor *_bufferMemoryDescriptor;
        bool _multiTransferTransaction, _finalTransferInTransaction, _useTimeStamp; AbsoluteTime _timeStamp;
        bool _isSyncTransfer; IODMACommand *_dmaCommand; IOUSBCommand *_bufferUSBCommand;
        IOUSBCommand *_masterUSBCommand; UInt32 _streamID; void * _backTrace[10]; UInt64 _UIMScratch64[5];
    };
protected:
    usbCommand _selector; IOUSBDeviceRequestPtr _request; USBDeviceAddress _address;
    UInt8 _endpoint, _direction, _type; bool _bufferRounding; IOMemoryDescriptor *_buffer;
    IOUSBCompletion _uslCompletion, _clientCompletion; UInt32 _dataRemaining; UInt8 _stage; IOReturn _status;
    IOMemoryDescriptor *_origBuffer; IOUSBCompletion _disjointCompletion; IOByteCount _dblBufLength;
    UInt32 _noDataTimeout, _completionTimeout, _UIMScratch[10]; ExpansionData *_expansionData;
    virtual bool init(); virtual void free();
public:
    static IOUSBCommand *NewCommand(); void SetSelector(usbCommand); void SetRequest(IOUSBDeviceRequestPtr);
    void SetAddress(USBDeviceAddress); void SetEndpoint(UInt8); void SetDirection(UInt8); void SetType(UInt8);
    void SetBufferRounding(bool); void SetBuffer(IOMemoryDescriptor *); void SetUSLCompletion(IOUSBCompletion);
    void SetClientCompletion(IOUSBCompletion); void SetDataRemaining(UInt32); void SetStage(UInt8);
    void SetStatus(IOReturn); void SetOrigBuffer(IOMemoryDescriptor *); void SetDisjointCompletion(IOUSBCompletion);
    void SetDblBufLength(IOByteCount); void SetNoDataTimeout(UInt32); void SetCompletionTimeout(UInt32);
    void SetUIMScratch(UInt32, UInt32); void SetUIMScratch64(UInt32, UInt64); void SetReqCount(IOByteCount);
    void SetRequestMemoryDescriptor(IOMemoryDescriptor *); void SetBufferMemoryDescriptor(IOMemoryDescriptor *);
    void SetMultiTransferTransaction(bool); void SetFinalTransferInTransaction(bool); void SetUseTimeStamp(bool);
    void SetTimeStamp(AbsoluteTime); void SetIsSyncTransfer(bool); void SetDMACommand(IODMACommand *);
    void SetStreamID(UInt32); void SetBufferUSBCommand(IOUSBCommand *); void SetBT(UInt32, void *);
    usbCommand GetSelector(); IOUSBDeviceRequestPtr GetRequest(); USBDeviceAddress GetAddress();
    UInt8 GetEndpoint(); UInt8 GetDirection(); UInt8 GetType(); bool GetBufferRounding();
    IOMemoryDescriptor *GetBuffer(); IOUSBCompletion GetUSLCompletion(); IOUSBCompletion GetClientCompletion();
    UInt32 GetDataRemaining(); UInt8 GetStage(); IOReturn GetStatus(); IOMemoryDescriptor *GetOrigBuffer();
    IOUSBCompletion GetDisjointCompletion(); IOByteCount GetDblBufLength(); UInt32 GetNoDataTimeout();
    UInt32 GetCompletionTimeout(); UInt32 GetUIMScratch(UInt32); UInt64 GetUIMScratch64(UInt32);
    IOByteCount GetReqCount(); IOMemoryDescriptor *GetRequestMemoryDescriptor();
    IOMemoryDescriptor *GetBufferMemoryDescriptor(); bool GetMultiTransferTransaction();
    bool GetFinalTransferInTransaction(); bool GetUseTimeStamp(); AbsoluteTime GetTimeStamp();
    bool GetIsSyncTransfer(); IODMACommand *GetDMACommand(); UInt32 GetStreamID();
    IOUSBCommand *GetBufferUSBCommand(); IOUSBCommand *GetMasterUSBCommand();
    NK_MEMBERS(IOUSBCommand)
};
class IOUSBIsocCommand : public IOCommand {
    OSDeclareAbstractStructors(IOUSBIsocCommand)
public:
    struct ExpansionData {
        UInt32 _updateFrequency; bool _useTimeStamp; AbsoluteTime _timeStamp; bool _isSyncTransfer, _rosettaClient;
        IODMACommand *_dmaCommand; IOUSBIsocCompletion _uslCompletion; bool _lowLatency; UInt32 _UIMScratch[10];
    };
protected:
    usbCommand _selector; USBDeviceAddress _address; UInt8 _endpoint, _direction; IOMemoryDescriptor *_buffer;
    IOUSBIsocCompletion _completion; UInt64 _startFrame; UInt32 _numFrames; IOUSBIsocFrame *_frameList;
    IOReturn _status; ExpansionData *_expansionData;
    virtual bool init(); virtual void free();
public:
    static IOUSBIsocCommand *NewCommand(); void SetSelector(usbCommand); void SetAddress(USBDeviceAddress);
    void SetEndpoint(UInt8); void SetDirection(UInt8); void SetBuffer(IOMemoryDescriptor *);
    void SetCompletion(IOUSBIsocCompletion); void SetStartFrame(UInt64); void SetNumFrames(UInt32);
    void SetFrameList(IOUSBIsocFrame *); void SetStatus(IOReturn); void SetUpdateFrequency(UInt32);
    void SetUIMScratch(UInt32, UInt32); void SetUseTimeStamp(bool); void SetTimeStamp(AbsoluteTime);
    void SetIsSyncTransfer(bool); void SetRosettaClient(bool); void SetDMACommand(IODMACommand *);
    void SetUSLCompletion(IOUSBIsocCompletion); void SetLowLatency(bool); usbCommand GetSelector();
    USBDeviceAddress GetAddress(); UInt8 GetEndpoint(); UInt8 GetDirection(); IOMemoryDescriptor *GetBuffer();
    IOUSBIsocCompletion GetCompletion(); UInt64 GetStartFrame(); UInt32 GetNumFrames();
    IOUSBIsocFrame *GetFrameList(); UInt32 GetUpdateFrequency(); UInt32 GetUIMScratch(UInt32); IOReturn GetStatus();
    bool GetUseTimeStamp(); AbsoluteTime GetTimeStamp(); bool GetIsSyncTransfer(); bool GetIsRosettaClient();
    IODMACommand *GetDMACommand(); IOUSBIsocCompletion GetUSLCompletion(); bool GetLowLatency();
    NK_MEMBERS(IOUSBIsocCommand)
};
class IOUSBCommandPool : public IOCommandPool {
    OSDeclareDefaultStructors(IOUSBCommandPool)
protected:
    virtual IOReturn gatedReturnCommand(IOCommand *); virtual IOReturn gatedGetCommand(IOCommand **, bool);
public:
    static IOCommandPool *withWorkLoop(IOWorkLoop *);
    NK_MEMBERS(IOUSBCommandPool)
};
#endif
#endif

/* USBHub */
#ifndef _USBHUB_H
#define _USBHUB_H
enum { kUSBHubDescriptorType = 41, kUSB3HubDescriptorType };
enum {
    kUSBHubLocalPowerChangeFeature = 0, kUSBHubOverCurrentChangeFeature, kUSBHubPortConnectionFeature = 0,
    kUSBHubPortEnableFeature, kUSBHubPortSuspendFeature, kUSBHubPortOverCurrentFeature, kUSBHubPortResetFeature,
    kUSBHubPortPowerFeature = 8, kUSBHubPortLowSpeedFeature, kUSBHubPortConnectionChangeFeature = 16,
    kUSBHubPortEnableChangeFeature, kUSBHubPortSuspendChangeFeature, kUSBHubPortOverCurrentChangeFeature,
    kUSBHubPortResetChangeFeature, kUSBHubPortTestFeature, kUSBHubPortIndicatorFeature,
    kUSBHubPortLinkStateFeature = 5, kUSBHubPortU1TimeoutFeature = 23, kUSBHubPortU2TimeoutFeature,
    kUSBHubPortLinkStateChangeFeature, kUSBHubPortConfigErrorChangeFeature, kUSBHubPortRemoteWakeMaskFeature,
    kUSBHubPortBHPortResetFeature, kUSBHubPortBHResetChangeFeature, kUSBHubPortForceLinkPMAcceptFeature,
};
enum {
    kSSHubPortStatusConnectionBit = 0, kSSHubPortStatusEnabledBit, kSSHubPortStatusOverCurrentBit = 3,
    kSSHubPortStatusResetBit, kSSHubPortStatusLinkStateShift, kSSHubPortStatusPowerBit = 9,
    kSSHubPortStatusSpeedShift, kSSHubPortChangeBHResetBit = 5, kSSHubPortChangePortLinkStateBit,
    kSSHubPortChangePortConfigErrBit, kHubPortConnection = 1, kHubPortEnabled, kHubPortSuspend = 4,
    kHubPortOverCurrent = 8, kHubPortBeingReset = 16, kHubPortPower = 0x100, kHubPortLowSpeed = 0x200,
    kHubPortHighSpeed = 0x400, kHubPortTestMode = 0x800, kHubPortIndicator = 0x1000, kHubPortSuperSpeed = 0x2000,
    kHubPortBit14 = 0x4000, kHubPortDebouncing = 0x8000, kSSHubPortStatusConnectionMask = 1,
    kSSHubPortStatusEnabledMask, kSSHubPortStatusOverCurrentMask = 8, kSSHubPortStatusBeingResetMask = 16,
    kSSHubPortStatusLinkStateMask = 0x1e0, kSSHubPortStatusPowerMask = 0x200, kSSHubPortStatusSpeedMask = 0x1c00,
    kSSHubPortChangeBHResetMask = 32, kSSHubPortChangePortLinkStateMask = 64,
    kSSHubPortChangePortConfigErrMask = 128, kHubPortSuperSpeedStateChangeMask = 223, kHubPortStateChangeMask = 31,
};
enum {
    kHubLocalPowerStatus = 1, kHubOverCurrentIndicator, kHubLocalPowerStatusChange = 1,
    kHubOverCurrentIndicatorChange,
};
enum {
    kPerPortSwitchingBit = 1, kNoPowerSwitchingBit, kCompoundDeviceBit = 4, kPerPortOverCurrentBit = 8,
    kNoOverCurrentBit = 16, kUSBHubOvercurrentMask = 24, kUSBHubOvercurrentShift = 3, kHubTTThinkTimeMask = 96,
    kHubTTThinkTimeShift = 5, kHubPortIndicatorBit = 7, kHubPortIndicatorMask = 128,
};
enum { kHubSupportsGangPower = 0, kHubSupportsIndividualPortPower, kHubPortSetPowerOff = 0, kHubPortSetPowerOn };
enum { kHubPortIndicatorAutomatic = 0, kHubPortIndicatorAmber, kHubPortIndicatorGreen, kHubPortIndicatorOff };
enum { kPrdRootHubApple = 0x8005, kPrdRootHubAppleE, kPrdRootHubAppleSS, kUSBRootHubPollingRate = 32 };
enum USBHubClassRequest {
    kUSBHubRqGetStatus = 0, kUSBHubRqClearFeature, kUSBHubRqGetState, kUSBHubRqSetFeature, kUSBHubRqReserved2,
    kUSBHubRqSetAddress, kUSBHubRqGetDescriptor, kUSBHubRqSetDescriptor, kUSBHubRqGetConfig, kUSBHubRqSetConfig,
    kUSBHubRqGetInterface, kUSBHubRqSetInterface,
};
enum {
    kClearHubFeature = 0x120, kClearPortFeature = 0x123, kGetPortState = 0x2a3, kGetHubDescriptor = 0x6a0,
    kGetHub3Descriptor = 0x6a0, kGetHubStatus = 160, kGetPortStatus = 163, kSetHubDescriptor = 0x620,
    kSetHubFeature = 0x320, kSetPortFeature = 0x323,
};
enum { kNumPortBytes = 9 };
typedef struct IOUSBHubDescriptor {
    UInt8 length, hubType, numPorts; UInt16 characteristics;
    UInt8 powerOnToGood, hubCurrent, removablePortFlags[9], pwrCtlPortFlags[9];
} __attribute__((packed)) IOUSBHubDescriptor;
enum {
    kUSBHSHubCommandAddHub = 1, kUSBHSHubCommandRemoveHub, kUSBHSHubFlagsMultiTTMask = 1,
    kUSBHSHubFlagsMoreInfoMask, kUSBHSHubFlagsTTThinkTimeShift = 2, kUSBHSHubFlagsTTThinkTimeMask = 12,
    kUSBHSHubFlagsNumPortsShift = 4, kUSBHSHubFlagsNumPortsMask = 240,
};
typedef struct IOUSB3HubDescriptor {
    UInt8 length, hubType, numPorts; UInt16 characteristics; UInt8 powerOnToGood, hubCurrent, hubHdrDecLat;
    UInt16 hubDelay; UInt8 removablePortFlags[9], pwrCtlPortFlags[9];
} __attribute__((packed)) IOUSB3HubDescriptor;
typedef struct IOUSBHubStatus { UInt16 statusFlags, changeFlags; } IOUSBHubStatus;
typedef IOUSBHubStatus *IOUSBHubStatusPtr; typedef struct IOUSBHubStatus IOUSBHubPortStatus;
typedef struct IOUSBHubPortReEnumerateParam IOUSBHubPortReEnumerateParam;
struct IOUSBHubPortReEnumerateParam { UInt32 portNumber, options; };
typedef struct IOUSBHubPortClearTTParam IOUSBHubPortClearTTParam;
struct IOUSBHubPortClearTTParam { UInt32 portNumber, options; };
enum { kUSBHubRqSetHubDepth = 12, kUSBHubRqGetPortErrorCount };
enum { kSetHubDepth = 0xc20, kGetPortErrorCount = 0xda3 };
enum {
    kSSHubPortLinkStateU0 = 0, kSSHubPortLinkStateU1, kSSHubPortLinkStateU2, kSSHubPortLinkStateU3,
    kSSHubPortLinkStateSSDisabled, kSSHubPortLinkStateRxDetect, kSSHubPortLinkStateSSInactive,
    kSSHubPortLinkStatePolling, kSSHubPortLinkStateRecovery, kSSHubPortLinkStateHotReset,
    kSSHubPortLinkStateComplianceMode, kSSHubPortLinkStateLoopBack, kSSHubPortSpeed5Gbps = 0,
};
#endif

/* IOUSBNub */
#ifndef _IOKIT_IOUSBNUB_H
#define _IOKIT_IOUSBNUB_H
#ifdef __cplusplus
extern const OSSymbol *gUSBVendorID; extern const OSSymbol *gUSBProductID;
extern const OSSymbol *gUSBInterfaceNumber; extern const OSSymbol *gUSBConfigurationValue;
extern const OSSymbol *gUSBDeviceReleaseNumber; extern const OSSymbol *gUSBInterfaceClass;
extern const OSSymbol *gUSBInterfaceSubClass; extern const OSSymbol *gUSBInterfaceProtocol;
extern const OSSymbol *gUSBProductIDMask; extern const OSSymbol *gUSBDeviceClass;
extern const OSSymbol *gUSBDeviceSubClass; extern const OSSymbol *gUSBDeviceProtocol;
class IOUSBNub : public IOService {
    OSDeclareDefaultStructors(IOUSBNub)
public:
    static void initialize(); virtual bool USBCompareProperty(OSDictionary *, const OSSymbol *);
    bool IsWildCardMatch(OSDictionary *, const char *);
    bool USBComparePropertyWithMask(OSDictionary *, const char *, const char *);
    bool USBComparePropertyInArray(OSDictionary *, const char *, const char *, UInt32 *);
    bool USBComparePropertyInArrayWithMask(OSDictionary *, const char *, const char *, const char *, UInt32 *);
    NK_MEMBERS(IOUSBNub)
};
#endif
__BEGIN_DECLS
void printDescriptor(const IOUSBDescriptorHeader *); void printDeviceDescriptor(const IOUSBDeviceDescriptor *);
void printConfigDescriptor(const IOUSBConfigurationDescriptor *);
void printEndpointDescriptor(const IOUSBEndpointDescriptor *);
void printInterfaceDescriptor(const IOUSBInterfaceDescriptor *);
__END_DECLS
#endif

/* IOUSBWorkLoop */
#ifndef _IOKIT_IOUSBWORKLOOP_H
#define _IOKIT_IOUSBWORKLOOP_H
#ifdef __cplusplus
class IOUSBWorkLoop : public IOWorkLoop {
    OSDeclareDefaultStructors(IOUSBWorkLoop)
protected:
    void *fSleepToken; lck_grp_t *fLockGroup;
    bool init(const char *); virtual void free(); virtual void closeGate(); virtual bool tryCloseGate();
public:
    static IOUSBWorkLoop *workLoop(const char *); virtual IOReturn sleep(void *); virtual IOReturn wake(void *);
    void CloseGate(); void OpenGate(); int SleepWithTimeout(void *, UInt64); void Wakeup(void *, bool);
    NK_MEMBERS(IOUSBWorkLoop)
};
#endif
#endif

/* IOUSBController */
#ifndef _IOKIT_IOUSBCONTROLLER_H
#define _IOKIT_IOUSBCONTROLLER_H
enum {
    kErrataCMDDisableTestMode = 1, kErrataOnlySinglePageTransfers, kErrataRetryBufferUnderruns = 4,
    kErrataLSHSOpti = 8, kErrataDisableOvercurrent = 16, kErrataLucentSuspendResume = 32,
    kErrataNeedsWatchdogTimer = 64, kErrataNeedsPortPowerOff = 128, kErrataAgereEHCIAsyncSched = 0x100,
    kErrataNECOHCIIsochWraparound = 0x200, kErrataNECIncompleteWrite = 0x400, kErrataICH6PowerSequencing = 0x800,
    kErrataICH7ISTBuffer = 0x1000, kErrataUHCISupportsOvercurrent = 0x2000,
    kErrataNeedsOvercurrentDebounce = 0x4000, kErrataSupportsPortResumeEnable = 0x8000,
    kErrataNoCSonSplitIsoch = 0x10000, kErrataOHCINoGlobalSuspendOnSleep = 0x20000,
    kErrataMissingPortChangeInt = 0x40000, kErrataMCP79IgnoreDisconnect = 0x80000, kErrataUse32bitEHCI = 0x100000,
    kErrataUHCISupportsResumeDetectOnConnect = 0x200000, kErrataDontUseCompanionController = 0x400000,
    kErrataIgnoreRootHubPowerClearFeature = 0x800000, kErrataDisablePCIeLinkOnSleep = 0x1000000,
    kErrataXHCISWAssistXHCIIdle = 0x2000000, kErrataEHCIUseRLvalue = 0x4000000, kErrataXHCINoMSI = 0x8000000,
    kErrataXHCIEnableAutoCompliance = 0x10000000, kErrataXHCIPPTMuxing = 0x20000000,
    kErratakUHCIResetAfterBabble = 0x40000000, kErrataXHCIParkRing = 0x80000000,
    kErrataXHCIPantherPoint = 0x100000000, kErrataXHCISWBandwidthCheck = 0x200000000,
};
enum { kUSBWatchdogTimeoutMS = 0x3e8, kUSBWatchdogTimeoutMSDuringRestartOff = 100 };
enum {
    kPCIPMRegBlockCapID = 0, kPCIPMRegBlockNext, kPCIPMRegBlockPMC, kPCIPMRegBlockPMCSR = 4, kPCIPMRegBlock_BSE = 6,
    kPCIPMRegBlockData,
};
typedef struct ErrataListEntryStruct { UInt16 vendID, deviceID, revisionLo,
    revisionHi; UInt32 errata; } ErrataListEntry;
typedef struct ErrataListEntryStruct *ErrataListEntryPtr;
typedef struct ErrataList64EntryStruct {
    UInt16 vendID, deviceID, revisionLo, revisionHi; UInt64 errata;
} ErrataList64Entry;
typedef struct ErrataList64EntryStruct *ErrataList64EntryPtr;
typedef struct SleepCurrentPerModelStruct {
    char model[14];
    UInt32 totalExtraWakeCurrent, maxWakeCurrentPerPort, totalExtraSleepCurrent, maxSleepCurrentPerPort;
} SleepCurrentPerModel;
typedef struct SleepCurrentPerModelStruct *SleepCurrentPerModelPtr;
#ifdef __cplusplus
void IOUSBSyncCompletion(void *, void *, IOReturn, UInt32);
void IOUSBSyncIsoCompletion(void *, void *, IOReturn, IOUSBIsocFrame *);
class IOUSBController : public IOUSBBus {
    OSDeclareAbstractStructors(IOUSBController)
public:
    friend class IOUSBControllerV2; friend class IOUSBControllerV3; friend class AppleUSBHub;
    friend class IOUSBRootHubDevice; static UInt32 _busCount; static bool gUsedBusIDs[256];
    static UInt32 gExtraCurrentPropertiesInitialized;
    struct ExpansionData {
        IOCommandPool *freeUSBCommandPool; IOCommandPool *freeUSBIsocCommandPool; IOTimerEventSource *watchdogUSBTimer;
        bool _terminating, _watchdogTimerActive, _pcCardEjected;
        UInt32 _busNumber, _currentSizeOfCommandPool, _currentSizeOfIsocCommandPool; UInt8 _controllerSpeed;
        thread_call_t _terminatePCCardThread; bool _addressPending[130]; SInt32 _activeIsochTransfers;
        IOService *_provider; bool _controllerCanSleep, _needToClose; UInt32 _isochMaxBusStall;
        SInt32 _activeInterruptTransfers; IOUSBRootHubDevice *_rootHubDeviceSS;
        UInt32 _locationID, _ignoreDisconnectBitmap, _watchdogTimerTimeout; bool _usePCIBusNumber;
        UInt32 _acpiRootHubDepth; bool _onThunderbolt; UInt32 _locationID_SS;
    };
    static volatile UInt32 gExternalNonSSPortsUsingExtraCurrent; static const IORegistryPlane *gIOUSBPlane;
    static IOUSBLog *_log;
    struct Endpoint {
        IOUSBEndpointDescriptor *descriptor; UInt8 number, direction, transferType; UInt16 maxPacketSize;
        UInt8 interval;
    };
protected:
    IOUSBWorkLoop *_workLoop; IOCommandGate *_commandGate; IOUSBRootHubDevice *_rootHubDevice; UInt32 _devZeroLock;
    ExpansionData *_expansionData;
    IOReturn getNubResources(IOService *); virtual UInt32 GetErrataBits(UInt16, UInt16, UInt16);
    static IOReturn DoDeleteEP(OSObject *, void *, void *, void *, void *);
    static IOReturn DoAbortEP(OSObject *, void *, void *, void *, void *);
    static IOReturn DoClearEPStall(OSObject *, void *, void *, void *, void *);
    static IOReturn DoCreateEP(OSObject *, void *, void *, void *, void *);
    static IOReturn DoControlTransfer(OSObject *, void *, void *, void *, void *);
    static IOReturn DoIOTransfer(OSObject *, void *, void *, void *, void *);
    static IOReturn DoIsocTransfer(OSObject *, void *, void *, void *, void *);
    static IOReturn DoLowLatencyIsocTransfer(OSObject *, void *, void *, void *, void *);
    static void ControlPacketHandler(OSObject *, void *, IOReturn, UInt32);
    static void InterruptPacketHandler(OSObject *, void *, IOReturn, UInt32);
    static void BulkPacketHandler(OSObject *, void *, IOReturn, UInt32);
    static void IsocCompletionHandler(OSObject *, void *, IOReturn, IOUSBIsocFrame *);
    static void LowLatencyIsocCompletionHandler(OSObject *, void *, IOReturn, IOUSBLowLatencyIsocFrame *);
    static void WatchdogTimer(OSObject *, IOTimerEventSource *); static void TerminatePCCard(OSObject *);
    static IOReturn ProtectedDevZeroLock(OSObject *, void *, void *, void *, void *);
    USBDeviceAddress GetNewAddress(); IOReturn ControlTransaction(IOUSBCommand *);
    IOReturn InterruptTransaction(IOUSBCommand *); IOReturn BulkTransaction(IOUSBCommand *);
    IOReturn IsocTransaction(IOUSBIsocCommand *); IOReturn LowLatencyIsocTransaction(IOUSBIsocCommand *);
    void FreeCommand(IOUSBCommand *); void Complete(IOUSBCompletion, IOReturn, UInt32 = 0);
    void CompleteWithTimeStamp(IOUSBCompletionWithTimeStamp, IOReturn, UInt32, AbsoluteTime);
    virtual IOReturn UIMInitialize(IOService *) = 0; virtual IOReturn UIMFinalize() = 0;
    virtual IOReturn UIMCreateControlEndpoint(UInt8, UInt8, UInt16, UInt8) = 0;
    virtual IOReturn UIMCreateControlTransfer(short, short, IOUSBCompletion, void *, bool, UInt32, short) = 0;
    virtual IOReturn UIMCreateControlTransfer(short, short, IOUSBCompletion, IOMemoryDescriptor *, bool, UInt32,
        short) = 0;
    virtual IOReturn UIMCreateBulkEndpoint(UInt8, UInt8, UInt8, UInt8, UInt8) = 0;
    virtual IOReturn UIMCreateBulkTransfer(short, short, IOUSBCompletion, IOMemoryDescriptor *, bool, UInt32,
        short) = 0;
    virtual IOReturn UIMCreateInterruptEndpoint(short, short, UInt8, short, UInt16, short) = 0;
    virtual IOReturn UIMCreateInterruptTransfer(short, short, IOUSBCompletion, IOMemoryDescriptor *, bool, UInt32,
        short) = 0;
    virtual IOReturn UIMCreateIsochEndpoint(short, short, UInt32, UInt8) = 0;
    virtual IOReturn UIMCreateIsochTransfer(short, short, IOUSBIsocCompletion, UInt8, UInt64, IOMemoryDescriptor *,
        UInt32, IOUSBIsocFrame *) = 0;
    virtual IOReturn UIMAbortEndpoint(short, short, short) = 0;
    virtual IOReturn UIMDeleteEndpoint(short, short, short) = 0;
    virtual IOReturn UIMClearEndpointStall(short, short, short) = 0; virtual void UIMRootHubStatusChange() = 0;
    virtual void UIMRootHubStatusChange(bool) = 0; void IncreaseIsocCommandPool(); void IncreaseCommandPool();
    void ParsePCILocation(const char *, int *, int *); int ValueOfHexDigit(char);
    UInt32 ExpressCardPort(IORegistryEntry *); IOACPIPlatformDevice *CopyACPIDevice(IORegistryEntry *);
    bool DumpUSBACPI(IORegistryEntry *); bool IsPortInternal(IORegistryEntry *, UInt32, UInt32);
    bool IsControllerMuxed(IORegistryEntry *, UInt32); bool IsPortMuxed(IORegistryEntry *, UInt32, UInt32, char *);
    bool IsPortMapped(IORegistryEntry *, UInt32, UInt32, UInt32 *); UInt8 GetControllerSpeed();
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual bool finalize(IOOptionBits); virtual IOReturn message(UInt32, IOService *, void * = 0);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *); void ReturnUSBCommand(IOUSBCommand *);
    IOCommandGate *GetCommandGate(); virtual IOWorkLoop *getWorkLoop() const;
    virtual IOReturn GetRootHubDeviceDescriptor(IOUSBDeviceDescriptor *) = 0;
    virtual IOReturn GetRootHubDescriptor(IOUSBHubDescriptor *) = 0;
    virtual IOReturn SetRootHubDescriptor(OSData *) = 0; virtual IOReturn GetRootHubConfDescriptor(OSData *) = 0;
    virtual IOReturn GetRootHubStatus(IOUSBHubStatus *) = 0; virtual IOReturn SetRootHubFeature(UInt16) = 0;
    virtual IOReturn ClearRootHubFeature(UInt16) = 0;
    virtual IOReturn GetRootHubPortStatus(IOUSBHubPortStatus *, UInt16) = 0;
    virtual IOReturn SetRootHubPortFeature(UInt16, UInt16) = 0;
    virtual IOReturn ClearRootHubPortFeature(UInt16, UInt16) = 0;
    virtual IOReturn GetRootHubPortState(UInt8 *, UInt16) = 0; virtual IOReturn SetHubAddress(UInt16) = 0;
    virtual IOReturn OpenPipe(USBDeviceAddress, UInt8, Endpoint *);
    virtual IOReturn ClosePipe(USBDeviceAddress, Endpoint *);
    virtual IOReturn AbortPipe(USBDeviceAddress, Endpoint *);
    virtual IOReturn ResetPipe(USBDeviceAddress, Endpoint *);
    virtual IOReturn ClearPipeStall(USBDeviceAddress, Endpoint *);
    virtual IOReturn Read(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *);
    virtual IOReturn Write(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *);
    virtual IOReturn IsocIO(IOMemoryDescriptor *, UInt64, UInt32, IOUSBIsocFrame *, USBDeviceAddress, Endpoint *,
        IOUSBIsocCompletion *);
    virtual IOReturn DeviceRequest(IOUSBDevRequest *, IOUSBCompletion *, USBDeviceAddress, UInt8);
    virtual IOReturn DeviceRequest(IOUSBDevRequestDesc *, IOUSBCompletion *, USBDeviceAddress, UInt8);
    virtual IOReturn AcquireDeviceZero(); virtual void ReleaseDeviceZero(); void WaitForReleaseDeviceZero();
    IOReturn ConfigureDeviceZero(UInt8, UInt8); IOReturn GetDeviceZeroDescriptor(IOUSBDeviceDescriptor *, UInt16);
    IOReturn SetDeviceZeroAddress(USBDeviceAddress); IOUSBDevice *MakeDevice(USBDeviceAddress *);
    IOUSBHubDevice *MakeHubDevice(USBDeviceAddress *);
    IOReturn CreateDevice(IOUSBDevice *, USBDeviceAddress, UInt8, UInt8, UInt32);
    virtual UInt32 GetBandwidthAvailable() = 0; virtual UInt64 GetFrameNumber() = 0;
    virtual UInt32 GetFrameNumber32() = 0; virtual void PollInterrupts(IOUSBCompletionAction = 0) = 0;
    virtual IOReturn PolledRead(short, short, IOUSBCompletion, IOMemoryDescriptor *, bool, UInt32);
    virtual void UIMCheckForTimeouts();
    virtual IOReturn UIMCreateControlTransfer(short, short, IOUSBCommand *, void *, bool, UInt32, short);
    virtual IOReturn UIMCreateControlTransfer(short, short, IOUSBCommand *, IOMemoryDescriptor *, bool, UInt32,
        short);
    virtual IOReturn UIMCreateBulkTransfer(IOUSBCommand *);
    virtual IOReturn UIMCreateInterruptTransfer(IOUSBCommand *);
    virtual IOReturn DeviceRequest(IOUSBDevRequest *, IOUSBCompletion *, USBDeviceAddress, UInt8, UInt32, UInt32);
    virtual IOReturn DeviceRequest(IOUSBDevRequestDesc *, IOUSBCompletion *, USBDeviceAddress, UInt8, UInt32,
        UInt32);
    virtual IOReturn Read(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *, UInt32, UInt32);
    virtual IOReturn Write(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *, UInt32, UInt32);
    virtual void free(); virtual IOReturn CreateRootHubDevice(IOService *, IOUSBRootHubDevice **);
    virtual IOReturn Read(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *, UInt32, UInt32,
        IOByteCount);
    virtual IOReturn Write(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *, UInt32, UInt32,
        IOByteCount);
    virtual IOReturn GetRootHubStringDescriptor(UInt8, OSData *) = 0;
    virtual IOReturn IsocIO(IOMemoryDescriptor *, UInt64, UInt32, IOUSBLowLatencyIsocFrame *, USBDeviceAddress,
        Endpoint *, IOUSBLowLatencyIsocCompletion *, UInt32);
    virtual IOReturn UIMCreateIsochTransfer(short, short, IOUSBIsocCompletion, UInt8, UInt64, IOMemoryDescriptor *,
        UInt32, IOUSBLowLatencyIsocFrame *, UInt32);
    virtual IOReturn CheckForDisjointDescriptor(IOUSBCommand *, UInt16);
    virtual IOReturn UIMCreateIsochTransfer(IOUSBIsocCommand *);
    NK_MEMBERS(IOUSBController)
};
class IOUSBController_ExtraCurrentIOLockClass {
public:
    IOLock *lock;
    IOUSBController_ExtraCurrentIOLockClass(); virtual ~IOUSBController_ExtraCurrentIOLockClass();
};
#endif
#endif

/* IOUSBControllerListElement */
#ifndef _IOUSBCONTROLLERLISTELEMENT_H
#define _IOUSBCONTROLLERLISTELEMENT_H
#ifdef __cplusplus
class IOUSBControllerListElement : public OSObject {
    OSDeclareDefaultStructors(IOUSBControllerListElement)
public:
    IOPhysicalAddress _sharedPhysical; void *_sharedLogical; IOUSBControllerListElement *_logicalNext;
    virtual void SetPhysicalLink(IOPhysicalAddress) = 0; virtual IOPhysicalAddress GetPhysicalLink() = 0;
    virtual IOPhysicalAddress GetPhysicalAddrWithType() = 0; virtual void print(int);
    NK_MEMBERS(IOUSBControllerListElement)
};
class IOUSBControllerIsochListElement : public IOUSBControllerListElement {
    OSDeclareDefaultStructors(IOUSBControllerIsochListElement)
public:
    IOUSBControllerIsochEndpoint *_pEndpoint; IOUSBIsocFrame *_pFrames; IOUSBIsocCompletion _completion;
    Boolean _lowLatency; bool _requestFromRosettaClient; UInt8 _framesInTD; UInt64 _frameNumber; UInt32 _frameIndex;
    IOUSBControllerIsochListElement *_doneQueueLink;
    virtual void SetPhysicalLink(IOPhysicalAddress) = 0; virtual IOPhysicalAddress GetPhysicalLink() = 0;
    virtual IOPhysicalAddress GetPhysicalAddrWithType() = 0; virtual void print(int);
    virtual IOReturn UpdateFrameList(AbsoluteTime) = 0; virtual IOReturn Deallocate(IOUSBControllerV2 *) = 0;
    NK_MEMBERS(IOUSBControllerIsochListElement)
};
class IOUSBControllerIsochEndpoint : public OSObject {
    OSDeclareDefaultStructors(IOUSBControllerIsochEndpoint)
public:
    IOUSBControllerIsochEndpoint *nextEP; IOUSBControllerIsochListElement *toDoList;
    IOUSBControllerIsochListElement *toDoEnd; IOUSBControllerIsochListElement *doneQueue;
    IOUSBControllerIsochListElement *doneEnd; IOUSBControllerIsochListElement *deferredQueue;
    IOUSBControllerIsochListElement *deferredEnd; UInt64 firstAvailableFrame;
    UInt32 maxPacketSize, activeTDs, onToDoList, onDoneQueue; volatile SInt32 scheduledTDs;
    UInt32 deferredTDs, onProducerQ, onReversedList; UInt16 inSlot; short functionAddress, endpointNumber;
    IOReturn accumulatedStatus; UInt32 interval; UInt8 direction; bool aborting;
    virtual bool init();
    NK_MEMBERS(IOUSBControllerIsochEndpoint)
};
#endif
#endif

/* IOUSBControllerV2 */
#ifndef _IOKIT_IOUSBCONTROLLERV2_H
#define _IOKIT_IOUSBCONTROLLERV2_H
#define kLowLatencyUSBDefaultOptionBits 0
#define kLowLatencyUSB32bitPhysicalMask 0x00000000FFFFF000ULL
#define kLowLatencyUSB64bitPhysicalMask 0xFFFFFFFFFFFFF000ULL
#ifdef __cplusplus
class IOUSBControllerV2 : public IOUSBController {
    OSDeclareAbstractStructors(IOUSBControllerV2)
public:
    struct V2ExpansionData {
        UInt8 _multiTT[128]; IOUSBCommand *ClearTTCommand; IOUSBControllerIsochEndpoint *_isochEPList;
        IOUSBControllerIsochEndpoint *_freeIsochEPList; thread_call_t _returnIsochDoneQueueThread;
    };
protected:
    UInt8 _highSpeedHub[128], _highSpeedPort[128]; V2ExpansionData *_v2ExpansionData;
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void free();
    static IOReturn DoCreateEP(OSObject *, void *, void *, void *, void *);
    static void clearTTHandler(OSObject *, void *, IOReturn, UInt32);
    void UpdateTopology(USBDeviceAddress, UInt8, USBDeviceAddress, int);
public:
    virtual IOReturn OpenPipe(USBDeviceAddress, UInt8, Endpoint *);
    virtual IOReturn CreateDevice(IOUSBDevice *, USBDeviceAddress, UInt8, UInt8, UInt32, USBDeviceAddress, int);
    virtual IOReturn ConfigureDeviceZero(UInt8, UInt8, USBDeviceAddress, int);
    virtual IOReturn UIMCreateControlEndpoint(UInt8, UInt8, UInt16, UInt8, USBDeviceAddress, int) = 0;
    virtual IOReturn UIMCreateBulkEndpoint(UInt8, UInt8, UInt8, UInt8, UInt16, USBDeviceAddress, int) = 0;
    virtual IOReturn UIMCreateInterruptEndpoint(short, short, UInt8, short, UInt16, short, USBDeviceAddress,
        int) = 0;
    virtual IOReturn UIMCreateIsochEndpoint(short, short, UInt32, UInt8, USBDeviceAddress, int) = 0;
    static void ReturnIsochDoneQueueEntry(OSObject *, thread_call_param_t);
    virtual IOReturn AddHSHub(USBDeviceAddress, UInt32);
    static IOReturn DOHSHubMaintenance(OSObject *, void *, void *, void *, void *);
    virtual IOReturn UIMHubMaintenance(USBDeviceAddress, UInt32, UInt32, UInt32);
    virtual IOReturn RemoveHSHub(USBDeviceAddress);
    static IOReturn DOSetTestMode(OSObject *, void *, void *, void *, void *);
    virtual IOReturn SetTestMode(UInt32, UInt32); virtual IOReturn UIMSetTestMode(UInt32, UInt32);
    virtual UInt64 GetMicroFrameNumber(); virtual void ClearTT(USBDeviceAddress, UInt8, Boolean);
    virtual IOReturn ReadV2(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletionWithTimeStamp *,
        UInt32, UInt32, IOByteCount);
    virtual IOReturn UIMCreateIsochEndpoint(short, short, UInt32, UInt8, USBDeviceAddress, int, UInt8);
    virtual IOUSBControllerIsochEndpoint *AllocateIsochEP();
    virtual IOReturn DeallocateIsochEP(IOUSBControllerIsochEndpoint *);
    virtual IOUSBControllerIsochEndpoint *FindIsochronousEndpoint(short, short, short,
        IOUSBControllerIsochEndpoint **);
    virtual IOUSBControllerIsochEndpoint *CreateIsochronousEndpoint(short, short, short);
    virtual void PutTDonToDoList(IOUSBControllerIsochEndpoint *, IOUSBControllerIsochListElement *);
    virtual IOUSBControllerIsochListElement *GetTDfromToDoList(IOUSBControllerIsochEndpoint *);
    virtual void PutTDonDeferredQueue(IOUSBControllerIsochEndpoint *, IOUSBControllerIsochListElement *);
    virtual IOUSBControllerIsochListElement *GetTDfromDeferredQueue(IOUSBControllerIsochEndpoint *);
    virtual void PutTDonDoneQueue(IOUSBControllerIsochEndpoint *, IOUSBControllerIsochListElement *, bool);
    virtual IOUSBControllerIsochListElement *GetTDfromDoneQueue(IOUSBControllerIsochEndpoint *);
    static IOReturn GatedGetTDfromDoneQueue(OSObject *, void *, void *, void *, void *);
    virtual void ReturnIsochDoneQueue(IOUSBControllerIsochEndpoint *); virtual IODMACommand *GetNewDMACommand();
    virtual IOReturn GetLowLatencyOptionsAndPhysicalMask(IOOptionBits *, mach_vm_address_t *);
    virtual IOReturn GetFrameNumberWithTime(UInt64 *, AbsoluteTime *);
    virtual IOReturn ReadStream(UInt32, IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *,
        UInt32, UInt32, IOByteCount);
    virtual IOReturn WriteStream(UInt32, IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *,
        UInt32, UInt32, IOByteCount);
    virtual IOReturn OpenSSPipe(USBDeviceAddress, UInt8, Endpoint *, UInt32, UInt32);
    virtual IOReturn UpdateDeviceAddress(USBDeviceAddress, USBDeviceAddress, UInt8, USBDeviceAddress, int);
    NK_MEMBERS(IOUSBControllerV2)
};
#endif
#define _freeUSBCommandPool _expansionData->freeUSBCommandPool
#define _freeUSBIsocCommandPool _expansionData->freeUSBIsocCommandPool
#define _watchdogUSBTimer _expansionData->watchdogUSBTimer
#define _controllerTerminating _expansionData->_terminating
#define _watchdogTimerActive _expansionData->_watchdogTimerActive
#define _busNumber _expansionData->_busNumber
#define _currentSizeOfCommandPool _expansionData->_currentSizeOfCommandPool
#define _currentSizeOfIsocCommandPool _expansionData->_currentSizeOfIsocCommandPool
#define _controllerSpeed _expansionData->_controllerSpeed
#define _activeIsochTransfers _expansionData->_activeIsochTransfers
#define _activeInterruptTransfers _expansionData->_activeInterruptTransfers
#define _rootHubDeviceSS _expansionData->_rootHubDeviceSS
#define _isochEPList _v2ExpansionData->_isochEPList
#define _freeIsochEPList _v2ExpansionData->_freeIsochEPList
#define _returnIsochDoneQueueThread _v2ExpansionData->_returnIsochDoneQueueThread
#endif

/* IOUSBPipe */
#ifndef _IOKIT_IOUSBPIPE_H
#define _IOKIT_IOUSBPIPE_H
#define kAppleUSBSSIsocContinuousFrame 0xFFFFFFFFFFFFFFFEull
#ifdef __cplusplus
class IOUSBPipe : public OSObject {
    OSDeclareDefaultStructors(IOUSBPipe)
public:
    friend class IOUSBInterface; friend class IOUSBDevice;
    struct ExpansionData {
        IOReturn _correctStatus; IOUSBDevice *_device; UInt8 _speed; IOUSBInterface *_interface;
        bool _crossEndianCompatible; UInt32 _locationID; UInt8 _uasUsageID, _usageType, _syncType;
        bool _zeroNoDataTimeout;
    };
protected:
    const IOUSBEndpointDescriptor *_descriptor; IOUSBController::Endpoint _endpoint; IOUSBController *_controller;
    USBDeviceAddress _address; UInt8 _status; ExpansionData *_expansionData;
    virtual void free(); IOReturn ClosePipe();
public:
    virtual bool InitToEndpoint(const IOUSBEndpointDescriptor *, UInt8, USBDeviceAddress, IOUSBController *);
    static IOUSBPipe *ToEndpoint(const IOUSBEndpointDescriptor *, UInt8, USBDeviceAddress, IOUSBController *);
    static IOUSBPipe *ToEndpoint(const IOUSBEndpointDescriptor *, IOUSBDevice *, IOUSBController *);
    static IOUSBPipe *ToEndpoint(const IOUSBEndpointDescriptor *, IOUSBDevice *, IOUSBController *,
        IOUSBInterface *);
    virtual UInt8 GetStatus(); virtual IOReturn Abort(); virtual IOReturn Reset(); virtual IOReturn ClearStall();
    virtual IOReturn Read(IOMemoryDescriptor *, IOUSBCompletion * = 0, IOByteCount * = 0);
    virtual IOReturn Write(IOMemoryDescriptor *, IOUSBCompletion * = 0);
    virtual IOReturn Read(IOMemoryDescriptor *, UInt64, UInt32, IOUSBIsocFrame *, IOUSBIsocCompletion * = 0);
    virtual IOReturn Write(IOMemoryDescriptor *, UInt64, UInt32, IOUSBIsocFrame *, IOUSBIsocCompletion * = 0);
    virtual IOReturn ControlRequest(IOUSBDevRequestDesc *, IOUSBCompletion * = 0);
    virtual IOReturn ControlRequest(IOUSBDevRequest *, IOUSBCompletion * = 0);
    virtual const IOUSBController::Endpoint *GetEndpoint();
    virtual const IOUSBEndpointDescriptor *GetEndpointDescriptor(); virtual UInt8 GetDirection();
    virtual UInt8 GetType(); virtual UInt8 GetEndpointNumber(); virtual USBDeviceAddress GetAddress();
    virtual UInt16 GetMaxPacketSize(); virtual UInt8 GetInterval();
    virtual IOReturn Read(IOMemoryDescriptor *, UInt32, UInt32, IOUSBCompletion * = 0, IOByteCount * = 0);
    virtual IOReturn Write(IOMemoryDescriptor *, UInt32, UInt32, IOUSBCompletion * = 0);
    virtual IOReturn ControlRequest(IOUSBDevRequestDesc *, UInt32, UInt32, IOUSBCompletion * = 0);
    virtual IOReturn ControlRequest(IOUSBDevRequest *, UInt32, UInt32, IOUSBCompletion * = 0);
    virtual IOReturn Read(IOMemoryDescriptor *, UInt32, UInt32, IOByteCount, IOUSBCompletion * = 0,
        IOByteCount * = 0);
    virtual IOReturn Write(IOMemoryDescriptor *, UInt32, UInt32, IOByteCount, IOUSBCompletion * = 0);
    virtual IOReturn GetPipeStatus(); virtual IOReturn ClearPipeStall(bool);
    virtual IOReturn SetPipePolicy(UInt16, UInt8);
    virtual IOReturn Read(IOMemoryDescriptor *, UInt64, UInt32, IOUSBLowLatencyIsocFrame *,
        IOUSBLowLatencyIsocCompletion * = 0, UInt32 = 0);
    virtual IOReturn Write(IOMemoryDescriptor *, UInt64, UInt32, IOUSBLowLatencyIsocFrame *,
        IOUSBLowLatencyIsocCompletion * = 0, UInt32 = 0);
    virtual IOReturn Read(IOMemoryDescriptor *, UInt32, UInt32, IOByteCount, IOUSBCompletionWithTimeStamp * = 0,
        IOByteCount * = 0);
    virtual bool InitToEndpoint(const IOUSBEndpointDescriptor *, UInt8, USBDeviceAddress, IOUSBController *,
        IOUSBDevice *, IOUSBInterface *);
    virtual UInt8 GetUsageType(); virtual UInt8 GetSyncType();
    NK_MEMBERS(IOUSBPipe)
};
#endif
#endif

/* IOUSBPipeV2 */
#ifndef _IOKIT_IOUSBPIPEV2_H
#define _IOKIT_IOUSBPIPEV2_H
#ifdef __cplusplus
class IOUSBPipeV2 : public IOUSBPipe {
    OSDeclareDefaultStructors(IOUSBPipeV2)
public:
    friend class IOUSBInterface; friend class IOUSBDevice; struct V2PipeExpansionData { };
protected:
    IOUSBSuperSpeedEndpointCompanionDescriptor *_sscd;
    UInt32 _maxStream, _maxBurst, _configuredStreams, _mult, _bytesPerInterval;
    V2PipeExpansionData *_v2PipeExpansionData;
    static IOUSBPipeV2 *ToEndpoint(const IOUSBEndpointDescriptor *, IOUSBSuperSpeedEndpointCompanionDescriptor *,
        IOUSBDevice *, IOUSBController *, IOUSBInterface *);
public:
    using IOUSBPipe::Read; using IOUSBPipe::Write; using IOUSBPipe::Abort;
    virtual IOReturn SetPipePolicy(UInt16, UInt8);
    virtual bool InitToEndpoint(const IOUSBEndpointDescriptor *, IOUSBSuperSpeedEndpointCompanionDescriptor *,
        UInt8, USBDeviceAddress, IOUSBController *, IOUSBDevice *, IOUSBInterface *);
    virtual IOReturn Read(UInt32, IOMemoryDescriptor *, UInt32, UInt32, IOByteCount, IOUSBCompletion * = 0,
        IOByteCount * = 0);
    virtual IOReturn Write(UInt32, IOMemoryDescriptor *, UInt32, UInt32, IOByteCount, IOUSBCompletion * = 0);
    virtual UInt32 SupportsStreams(); virtual IOReturn CreateStreams(UInt32); virtual IOReturn Abort(UInt32);
    virtual UInt32 GetConfiguredStreams();
    virtual const IOUSBSuperSpeedEndpointCompanionDescriptor *GetSuperSpeedEndpointCompanionDescriptor();
    virtual UInt8 GetMaxBurst(); virtual UInt8 GetMult(); virtual UInt16 GetBytesPerInterval();
    NK_MEMBERS(IOUSBPipeV2)
};
#endif
#endif

/* IOUSBDevice */
#ifndef _IOKIT_IOUSBDEVICE_H
#define _IOKIT_IOUSBDEVICE_H
#define kAllowConfigValueOfZero "kAllowZeroConfigValue"
#define kAllowNumConfigsOfZero "kAllowZeroNumConfigs"
#ifdef __cplusplus
class IOUSBDevice : public IOUSBNub {
    OSDeclareDefaultStructors(IOUSBDevice)
public:
    friend class IOUSBController; friend class IOUSBControllerV2; friend class IOUSBInterface;
    friend class IOUSBPipe; friend class IOUSBInterfaceUserClientV2; friend class IOUSBInterfaceUserClientV3;
    friend class IOUSBDeviceUserClientV2;
    struct ExpansionData {
        UInt32 _portNumber; thread_call_t _doPortResetThread; IOUSBDevice *_usbPlaneParent;
        bool _portResetThreadActive, _allowConfigValueOfZero; thread_call_t _doPortSuspendThread;
        bool _portSuspendThreadActive; thread_call_t _doPortReEnumerateThread; bool _resetInProgress, _portHasBeenReset;
        IORecursiveLock *_XgetConfigLock; bool _doneWaiting, _notifiedWhileBooting; IOWorkLoop *_workLoop;
        IOTimerEventSource *_notifierHandlerTimer; UInt32 _notificationType;
        bool _suspendInProgress, _portHasBeenSuspendedOrResumed, _addExtraResetTime, _suspendCommand;
        IOCommandGate *_commandGate; OSSet *_openInterfaces; bool _resetCommand; IOReturn _resetError, _suspendError;
        thread_call_t _doMessageClientsThread; IOUSBHubPolicyMaker *_hubPolicyMaker;
        UInt32 _sleepPowerAllocated, _wakePowerAllocated, _devicePortInfo;
        bool _deviceIsInternal, _deviceIsInternalIsValid, _newGetConfigLock;
        UInt32 _resetAndReEnumerateLock, _locationID; IOLock *_interfaceArrayLock; OSArray *_interfaceArray;
        UInt32 _standardUSBPortPower; bool _usingExtra400mAforUSB3;
        UInt32 _wakeRevocablePowerAllocated, _wakeUSB3PowerAllocated;
        bool _attachedToEnclosureAndUsingExtraWakePower, _deviceIsOnThunderbolt; UInt16 _isochDelay;
        IOUSBControllerV3 *_controllerV3; IOService *_interfacePowerParent;
        bool _loadingDriverAfterReEnumerate, _hasMSCInterface;
    };
protected:
    USBDeviceAddress _address; IOUSBController *_controller; IOUSBPipe *_pipeZero;
    IOUSBDeviceDescriptor _descriptor; UInt32 _busPowerAvailable; UInt8 _speed;
    IOUSBEndpointDescriptor _endpointZero; void *_port; IOBufferMemoryDescriptor **_configList;
    IOUSBInterface **_interfaceList; UInt8 _currentConfigValue, _numInterfaces; ExpansionData *_expansionData;
    const IOUSBConfigurationDescriptor *FindConfig(UInt8, UInt8 * = 0);
    virtual IOUSBInterface *GetInterface(const IOUSBInterfaceDescriptor *);
    virtual IOReturn GetConfigDescriptor(UInt8, void *, UInt32);
    virtual IOReturn GetDeviceDescriptor(IOUSBDeviceDescriptor *, UInt32);
    virtual bool init(USBDeviceAddress, UInt32, UInt8, UInt8);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
public:
    virtual IOReturn SetFeature(UInt8); virtual bool init(); virtual bool start(IOService *);
    virtual bool handleIsOpen(const IOService *) const; virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual void handleClose(IOService *, IOOptionBits); virtual IOReturn message(UInt32, IOService *, void * = 0);
    virtual bool terminate(IOOptionBits = 0); virtual bool requestTerminate(IOService *, IOOptionBits);
    virtual void stop(IOService *); virtual bool finalize(IOOptionBits); virtual void free();
    virtual void joinPMtree(IOService *); virtual void SetProperties(); IOService *GetInterfacePowerParent();
    static IOUSBDevice *NewDevice(); virtual void SetPort(void *);
    virtual IOReturn FindNextInterfaceDescriptor(const IOUSBConfigurationDescriptor *,
        const IOUSBInterfaceDescriptor *, const IOUSBFindInterfaceRequest *, IOUSBInterfaceDescriptor **);
    virtual IOUSBInterface *FindNextInterface(IOUSBInterface *, IOUSBFindInterfaceRequest *);
    virtual OSIterator *CreateInterfaceIterator(IOUSBFindInterfaceRequest *);
    virtual const IOUSBConfigurationDescriptor *GetFullConfigurationDescriptor(UInt8);
    virtual IOReturn GetConfigurationDescriptor(UInt8, void *, UInt32); virtual IOReturn ResetDevice();
    virtual IOReturn SetConfiguration(IOService *, UInt8, bool = true); virtual USBDeviceAddress GetAddress();
    virtual UInt8 GetSpeed(); virtual IOUSBController *GetBus(); virtual UInt32 GetBusPowerAvailable();
    virtual UInt8 GetMaxPacketSize(); virtual UInt16 GetVendorID(); virtual UInt16 GetProductID();
    virtual UInt16 GetDeviceRelease(); virtual UInt8 GetNumConfigurations();
    virtual UInt8 GetManufacturerStringIndex(); virtual UInt8 GetProductStringIndex();
    virtual UInt8 GetSerialNumberStringIndex(); virtual IOUSBPipe *GetPipeZero();
    virtual IOUSBPipe *MakePipe(const IOUSBEndpointDescriptor *);
    virtual IOReturn DeviceRequest(IOUSBDevRequest *, IOUSBCompletion * = 0);
    virtual IOReturn DeviceRequest(IOUSBDevRequestDesc *, IOUSBCompletion * = 0);
    virtual IOReturn GetConfiguration(UInt8 *); virtual IOReturn GetDeviceStatus(USBStatus *);
    virtual IOReturn GetStringDescriptor(UInt8, char *, int, UInt16 = 0x409);
    virtual UInt32 GetChildLocationID(UInt32, int);
    virtual const IOUSBDescriptorHeader *FindNextDescriptor(const void *, UInt8);
    virtual void DisplayNotEnoughPowerNotice(); UInt16 GetbcdUSB(); UInt8 GetDeviceClass();
    UInt8 GetDeviceSubClass(); UInt8 GetProtocol(); UInt32 GetLocationID(); UInt16 GetIsochDelay();
    bool IsDeviceInternal(); void SetBusPowerAvailable(UInt32); IOService *GetDevicePowerParent();
    virtual IOReturn DeviceRequest(IOUSBDevRequest *, UInt32, UInt32, IOUSBCompletion * = 0);
    virtual IOReturn DeviceRequest(IOUSBDevRequestDesc *, UInt32, UInt32, IOUSBCompletion * = 0);
    virtual IOReturn SuspendDevice(bool); virtual IOReturn ReEnumerateDevice(UInt32);
    virtual void DisplayUserNotification(UInt32);
    virtual IOUSBPipe *MakePipe(const IOUSBEndpointDescriptor *, IOUSBInterface *);
    virtual void SetHubParent(IOUSBHubPolicyMaker *); virtual IOUSBHubPolicyMaker *GetHubParent();
    virtual IOReturn GetDeviceInformation(UInt32 *); virtual UInt32 RequestExtraPower(UInt32, UInt32);
    virtual IOReturn ReturnExtraPower(UInt32, UInt32); virtual UInt32 GetExtraPowerAllocated(UInt32);
    virtual bool DoLocationOverrideAndModelMatch();
    virtual IOReturn SetConfiguration(IOService *, UInt8, bool, bool);
    virtual void OpenOrCloseAllInterfacePipes(bool);
    virtual IOUSBPipeV2 *MakePipe(const IOUSBEndpointDescriptor *, IOUSBSuperSpeedEndpointCompanionDescriptor *,
        IOUSBInterface *);
    virtual void SetAddress(USBDeviceAddress); virtual IOReturn SetIsochDelay(UInt16);
    NK_MEMBERS(IOUSBDevice)
};
#endif
#endif

/* IOUSBHubPolicyMaker */
#ifndef _IOKIT_IOUSBHUBPOLICYMAKER_H
#define _IOKIT_IOUSBHUBPOLICYMAKER_H
#define IOUSBHubExitLatencies struct IOUSBHubExitLatenciesStruct
#define IOUSBHubExitLatencyStates struct IOUSBHubExitLatencyStatesStruct
#define kIOUSBHubPowerStateStable (-1)
#define kIOUSBHubExitLatencyMax (-1)
#define kIOUSBHubExitLatenciesVersion 1
enum {
    kIOUSBHubPowerStateOff = 0, kIOUSBHubPowerStateRestart, kIOUSBHubPowerStateSleep, kIOUSBHubPowerStateLowPower,
    kIOUSBHubPowerStateOn, kIOUSBHubNumberPowerStates,
};
enum { kHubResumeRecoveryTime = 10, kPortResumeRecoveryTime = 10 };
struct IOUSBHubExitLatencyStatesStruct { IOPMPowerFlags outputPowerCharacter; SInt32 exitLatency; };
struct IOUSBHubExitLatenciesStruct {
    UInt8 vers, numStates; struct IOUSBHubExitLatencyStatesStruct exitLatencies[1];
};
#ifdef __cplusplus
class IOUSBHubPolicyMaker : public IOService {
    OSDeclareAbstractStructors(IOUSBHubPolicyMaker)
public:
    struct ExpansionData { };
protected:
    IOUSBControllerV2 *_bus; IOUSBHubDevice *_device; IOUSBHubDevice *_parentHubDevice;
    bool _isRootHub, _dozeEnabled, _dontAllowLowPower, _dontAllowSleepPower; SInt32 _powerStateChangingTo;
    unsigned long _myPowerState; UInt32 _extraPower, _extraPowerRemaining, _hubResumeRecoveryTime;
    struct IOUSBHubExitLatenciesStruct _latencies[1]; ExpansionData *_expansionData;
public:
    virtual bool start(IOService *); virtual void stop(IOService *);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual unsigned long powerStateForDomainState(IOPMPowerFlags);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags); virtual void powerChangeDone(unsigned long);
    virtual IOReturn EnsureUsability(); void AllocateExtraPower(); IOReturn GetExtraPortPower(UInt32, UInt32 *);
    IOReturn ReturnExtraPortPower(UInt32, UInt32); virtual bool ConfigureHubDriver() = 0;
    virtual IOReturn HubPowerChange(unsigned long) = 0; virtual IOReturn GetPortInformation(UInt32, UInt32 *);
    virtual IOReturn ResetPort(UInt32); virtual IOReturn SuspendPort(UInt32, bool);
    virtual IOReturn ReEnumeratePort(UInt32, UInt32); virtual UInt32 RequestExtraPower(UInt32, UInt32, UInt32);
    virtual IOReturn ReturnExtraPower(UInt32, UInt32, UInt32); virtual UInt32 GetMinimumIdlePowerState();
    virtual IOReturn GetPowerExitLatencies(struct IOUSBHubExitLatenciesStruct ** = 0);
    NK_MEMBERS(IOUSBHubPolicyMaker)
};
#endif
#endif

/* IOUSBHubDevice */
#ifndef _IOKIT_IOUSBHUBDEVICE_H
#define _IOKIT_IOUSBHUBDEVICE_H
enum {
    kIOUSBHubDeviceIsRootHub = 1, kIOUSBHubDeviceIsOnHighSpeedBus, kIOUSBHubDeviceCanSleep = 4,
    kIOUSBHubDeviceIsOnSuperSpeedBus = 8,
};
#ifdef __cplusplus
class IOUSBHubDevice : public IOUSBDevice {
    OSDeclareDefaultStructors(IOUSBHubDevice)
public:
    friend class IOUSBHubPolicyMaker; friend class AppleUSBHub; friend class IOUSBController;
    struct ExpansionData {
        UInt32 _maxPortCurrent, _totalExtraCurrent, _totalSleepCurrent, _canRequestExtraPower, _extraPowerForPorts;
        UInt32 _extraPowerAllocated; bool _requestFromParent;
        UInt32 _maxPortSleepCurrent, _extraSleepPowerAllocated, _canRequestExtraSleepPower, _standardPortSleepCurrent;
        volatile SInt32 _unconnectedExternalPorts; UInt32 _externalPorts, _revocablePower;
    };
protected:
    UInt32 _myCharacteristics; IOUSBHubPolicyMaker *_myPolicyMaker; ExpansionData *_expansionData;
    virtual void SetPolicyMaker(IOUSBHubPolicyMaker *); virtual void SetHubCharacteristics(UInt32);
    virtual bool InitializeCharacteristics(); IOReturn RequestExtraWakePowerGated(uint64_t, uint64_t, uint64_t *);
    IOReturn RequestSleepPowerGated(uint64_t, uint64_t *); IOReturn ReturnExtraWakePowerGated(uint64_t, uint64_t);
    IOReturn ReturnSleepPowerGated(uint64_t); IOReturn UpdateUnconnectedExternalPortsGated(SInt32, SInt32 *);
public:
    static IOUSBHubDevice *NewHubDevice(); virtual bool init(); virtual bool start(IOService *);
    virtual void stop(IOService *); virtual void free(); virtual UInt32 RequestExtraPower(UInt32, UInt32);
    virtual IOReturn ReturnExtraPower(UInt32, UInt32); void SetTotalSleepCurrent(UInt32);
    UInt32 GetTotalSleepCurrent(); SInt32 UpdateUnconnectedExternalPorts(SInt32);
    virtual IOUSBHubPolicyMaker *GetPolicyMaker(); virtual UInt32 GetHubCharacteristics();
    virtual UInt32 GetMaxProvidedPower(); virtual UInt32 RequestProvidedPower(UInt32);
    virtual UInt32 RequestExtraPower(UInt32); virtual void ReturnExtraPower(UInt32);
    virtual void InitializeExtraPower(UInt32, UInt32); virtual UInt32 RequestSleepPower(UInt32);
    virtual void ReturnSleepPower(UInt32); virtual void SetSleepCurrent(UInt32); virtual UInt32 GetSleepCurrent();
    virtual void InitializeExtraPower(UInt32, UInt32, UInt32, UInt32);
    virtual void SendExtraPowerMessage(UInt32, UInt32);
    NK_MEMBERS(IOUSBHubDevice)
};
#endif
#endif

/* IOUSBControllerV3 */
#ifndef _IOKIT_IOUSBCONTROLLERV3_H
#define _IOKIT_IOUSBCONTROLLERV3_H
#define kUSBPowerStateStable (-1)
#define kACPIInterruptTypeValid 2
#define kIOThunderboltTunnelEndpointDeviceMIDProperty "Tunnel Endpoint Device Model ID"
#define kIOThunderboltTunnelEndpointDeviceVIDProperty "Tunnel Endpoint Device Vendor ID"
#define kIOThunderboltAppleDisplay2011DMID 0x8002
#define kIOThunderboltAppleDVID 0x0001
enum {
    kUSBPowerStateOff = 0, kUSBPowerStateRestart, kUSBPowerStateSleep, kUSBPowerStateLowPower, kUSBPowerStateOn,
    kUSBNumberBusPowerStates,
};
enum { kUSBBusStateReset = 0, kUSBBusStateSuspended, kUSBBusStateRunning };
#ifdef __cplusplus
typedef struct IOUSBRootHubInterruptTransaction {
    IOMemoryDescriptor *buf; UInt32 bufLen; IOUSBCompletion completion;
} IOUSBRootHubInterruptTransaction;
typedef IOUSBRootHubInterruptTransaction *IOUSBRootHubInterruptTransactionPtr;
#endif
enum {
    kIOUSBMaxRootHubTransactions = 2, kMaxXHCIPorts = 32, kMaxEHCIPorts = 15, kMaxTransactionsDuringPCIPause = 32,
    kCheckPowerModeOptionsUserSpaceRequestMask = -2147483648,
};
#ifdef __cplusplus
class IOUSBControllerV3 : public IOUSBControllerV2 {
    OSDeclareAbstractStructors(IOUSBControllerV3)
public:
    friend class IOUSBDevice; friend class IOUSBHubDevice; friend class IOUSBRootHubDevice;
    static uint32_t *_gHibernateState;
    struct V3ExpansionData {
        uint32_t _rootHubPollingRate32; bool _rootHubTransactionWasAborted;
        IOPMDriverAssertionID _externalUSBDeviceAssertionID; SInt32 _externalDeviceCount;
        UInt32 _inCheckPowerModeSleeping; uint32_t _thunderboltModelID, _thunderboltVendorID;
        UInt8 _rootHubNumPortsSS, _rootHubNumPortsHS, _rootHubPortsHSStartRange, _rootHubPortsSSStartRange;
        IOUSBRootHubInterruptTransaction _outstandingSSRHTrans[4];
        bool _wakingFromStandby, _rootDomainWakingFromHibernation; UInt32 _rootHubStatusChangedBitmapSS;
        UInt64 _errata64Bits; UInt8 _companionPort[33]; bool _hasPCIPwrMgmt, _hibernationWakePart2;
        AbsoluteTime _hibernationWakeStartTime; UInt16 _powerManagerCSRoffset; IOACPIPlatformDevice *_acpiDevice;
        UInt32 _minimumIdlePowerState; IOInterruptEventSource *_PMEInterruptEventSource;
        bool _PMEdisabled, _minimumIdlePowerStateValid, _parentDeviceON; UInt32 _thunderboltMaxBusStall;
        SInt32 _tbCurrentExtra, _tbCurrentExtraInSleep, _tbMaxCurrentPerPort, _tbMaxCurrentPerPortInSleep;
        SInt32 _tbExternalSSPorts, _tbUnconnectedExternalSSPorts, _tbRevocableExtraCurrent;
        SInt32 _tbExternalNonSSPortsUsingExtraCurrent; UInt32 _tbCaptiveBitmap, _tbExternalConnectorBitmap;
        bool _tbBitmapsExist, _parentDeviceGoingToPCIPause, _waitingForPCIPauseToFinish;
        SInt32 _pciPauseQueuedTransactionCount; bool _pciPauseTransactionToken[32], _controllerWasResetOnSleep;
        struct IOUSBHubExitLatenciesStruct _latencies[1];
    };
protected:
    UInt8 _myBusState; bool _wakingFromHibernation, _needToAckPowerDown, _onCardBus, _controllerAvailable;
    SInt32 _powerStateChangingTo; bool _poweringDown, _restarting; unsigned long _myPowerState;
    IOUSBControllerV3 *_ehciController; unsigned long _numPowerStates; IOPMPowerState *_myPowerStates;
    IOPCIDevice *_device; IOTimerEventSource *_rootHubTimer; UInt8 _rootHubPollingRate, _rootHubNumPorts;
    UInt16 _rootHubStatusChangedBitmap; bool _rootHubTimerActive;
    IOUSBRootHubInterruptTransaction _outstandingRHTrans[4]; V3ExpansionData *_v3ExpansionData;
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
    virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual void powerChangeDone(unsigned long); virtual void systemWillShutdown(IOOptionBits);
    virtual bool willTerminate(IOService *, IOOptionBits);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *); virtual void free();
    virtual IOReturn AcquireDeviceZero(); virtual void ReleaseDeviceZero();
    virtual IOReturn DeviceRequest(IOUSBDevRequest *, IOUSBCompletion *, USBDeviceAddress, UInt8, UInt32, UInt32);
    virtual IOReturn DeviceRequest(IOUSBDevRequestDesc *, IOUSBCompletion *, USBDeviceAddress, UInt8, UInt32,
        UInt32);
    virtual IOReturn ClosePipe(USBDeviceAddress, Endpoint *);
    virtual IOReturn AbortPipe(USBDeviceAddress, Endpoint *);
    virtual IOReturn ResetPipe(USBDeviceAddress, Endpoint *);
    virtual IOReturn ClearPipeStall(USBDeviceAddress, Endpoint *);
    virtual IOReturn Read(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *, UInt32, UInt32,
        IOByteCount);
    virtual IOReturn Write(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *, UInt32, UInt32,
        IOByteCount);
    virtual IOReturn IsocIO(IOMemoryDescriptor *, UInt64, UInt32, IOUSBIsocFrame *, USBDeviceAddress, Endpoint *,
        IOUSBIsocCompletion *);
    virtual IOReturn IsocIO(IOMemoryDescriptor *, UInt64, UInt32, IOUSBLowLatencyIsocFrame *, USBDeviceAddress,
        Endpoint *, IOUSBLowLatencyIsocCompletion *, UInt32);
    virtual IOReturn OpenPipe(USBDeviceAddress, UInt8, Endpoint *);
    virtual IOReturn AddHSHub(USBDeviceAddress, UInt32); virtual IOReturn RemoveHSHub(USBDeviceAddress);
    virtual IOReturn SetTestMode(UInt32, UInt32);
    virtual IOReturn ReadV2(IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletionWithTimeStamp *,
        UInt32, UInt32, IOByteCount);
    static IOReturn DoEnableAddressEndpoints(OSObject *, void *, void *, void *, void *);
    static IOReturn DoEnableAllEndpoints(OSObject *, void *, void *, void *, void *);
    static IOReturn GatedPowerChange(OSObject *, void *, void *, void *, void *);
    static IOReturn ChangeExternalDeviceCount(OSObject *, void *, void *, void *, void *);
    static IOReturn DoGetActualDeviceAddress(OSObject *, void *, void *, void *, void *);
    static IOReturn DoCreateStreams(OSObject *, void *, void *, void *, void *);
    static void RootHubTimerFired(OSObject *, IOTimerEventSource *);
    static IOReturn DoAbortStream(OSObject *, void *, void *, void *, void *);
    virtual IOReturn CheckForEHCIController(IOService *); virtual IOReturn AllocatePowerStateArray();
    virtual IOReturn InitForPM(); virtual IOReturn CheckPowerModeBeforeGatedCall(char *);
    virtual IOReturn EnableAllEndpoints(bool); virtual IOReturn EnableBusMastering(bool);
    virtual IOReturn EnsureUsability(); virtual IOReturn CheckForRootHubChanges();
    virtual IOReturn RootHubQueueInterruptRead(IOMemoryDescriptor *, UInt32, IOUSBCompletion);
    virtual IOReturn RootHubAbortInterruptRead(); virtual IOReturn RootHubStartTimer(UInt8);
    virtual IOReturn RootHubStopTimer(); virtual void ControllerOff(); virtual void ControllerRestart();
    virtual void ControllerSleep(); virtual void ControllerDoze(); virtual void ControllerOn();
    virtual IOReturn ResetControllerState() = 0; virtual IOReturn RestartControllerFromReset() = 0;
    virtual IOReturn SaveControllerStateForSleep() = 0; virtual IOReturn RestoreControllerStateFromSleep() = 0;
    virtual IOReturn DozeController() = 0; virtual IOReturn WakeControllerFromDoze() = 0;
    virtual IOReturn UIMEnableAddressEndpoints(USBDeviceAddress, bool) = 0;
    virtual IOReturn UIMEnableAllEndpoints(bool) = 0; virtual IOReturn EnableInterruptsFromController(bool) = 0;
    IOReturn WakeUpCheckPowerModeThreadsGated(unsigned long); IOReturn WaitForPCIPauseToFinish();
    bool GetPMCSR(UInt16 *); void FixupNECControllerConfigRegisters();
    IOReturn RHQueueTransaction(IOMemoryDescriptor *, UInt32, IOUSBCompletion, IOUSBRootHubInterruptTransactionPtr);
    void RHCompleteTransaction(IOUSBRootHubInterruptTransactionPtr, UInt16, UInt16, bool);
    void RHAbortTransaction(IOUSBRootHubInterruptTransactionPtr); void PMEHandler(IOInterruptEventSource *, int);
public:
    virtual IOReturn EnableAddressEndpoints(USBDeviceAddress, bool); virtual bool IsControllerAvailable();
    virtual IOReturn HandlePowerChange(unsigned long); virtual UInt32 AllocateExtraRootHubPortPower(UInt32);
    virtual void ReturnExtraRootHubPortPower(UInt32); virtual IOReturn RootHubStartTimer32(uint32_t);
    virtual IOReturn CheckPMAssertions(IOUSBDevice *, bool); virtual IOReturn GetRootHubBOSDescriptor(OSData *);
    virtual IOReturn GetRootHub3Descriptor(IOUSB3HubDescriptor *); virtual IOReturn UIMDeviceToBeReset(short);
    virtual IOReturn Read(UInt32, IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *, UInt32,
        UInt32, IOByteCount);
    virtual IOReturn Write(UInt32, IOMemoryDescriptor *, USBDeviceAddress, Endpoint *, IOUSBCompletion *, UInt32,
        UInt32, IOByteCount);
    virtual IOReturn AbortPipe(UInt32, USBDeviceAddress, Endpoint *);
    virtual IOReturn UIMAbortStream(UInt32, short, short, short);
    virtual IOReturn OpenPipe(USBDeviceAddress, UInt8, Endpoint *, UInt32, UInt32);
    virtual UInt32 UIMMaxSupportedStream(); virtual USBDeviceAddress UIMGetActualDeviceAddress(USBDeviceAddress);
    virtual IOReturn UIMCreateSSBulkEndpoint(UInt8, UInt8, UInt8, UInt8, UInt16, UInt32, UInt32);
    virtual IOReturn UIMCreateSSInterruptEndpoint(short, short, UInt8, short, UInt16, short, UInt32);
    virtual IOReturn UIMCreateSSIsochEndpoint(short, short, UInt32, UInt8, UInt8, UInt32);
    virtual IOReturn UIMCreateStreams(UInt8, UInt8, UInt8, UInt32);
    virtual IOReturn GetActualDeviceAddress(USBDeviceAddress, USBDeviceAddress *);
    virtual IOReturn CreateStreams(UInt8, UInt8, UInt8, UInt32);
    virtual IOReturn GetRootHubPortErrorCount(UInt16, UInt16 *);
    virtual IOReturn GetBandwidthAvailableForDevice(IOUSBDevice *, UInt32 *);
    virtual UInt32 GetMinimumIdlePowerState(); virtual UInt64 GetErrata64Bits(UInt16, UInt16, UInt16);
    virtual bool DoNotPowerOffPortsOnStop();
    virtual IOReturn CheckPowerModeBeforeGatedCall(char *, OSObject *, UInt32);
    virtual IOReturn GetRootHubPowerExitLatencies(struct IOUSBHubExitLatenciesStruct **);
    bool GetInternalHubErrataBits(IORegistryEntry *, UInt32, UInt32, UInt32 *);
    IOReturn GetConnectorType(IORegistryEntry *, UInt32, UInt32, UInt8 *);
    bool CanControllerMuxOverToEHCI(IORegistryEntry *, UInt32); void UpdateThunderboltExtraCurrentiVars();
    NK_MEMBERS(IOUSBControllerV3)
};
#endif
#define _TB_CURRENTEXTRA _v3ExpansionData->_tbCurrentExtra
#define _TB_CURRENTEXTRAINSLEEP _v3ExpansionData->_tbCurrentExtraInSleep
#define _TB_MAXCURRENTPERPORT _v3ExpansionData->_tbMaxCurrentPerPort
#define _TB_MAXCURRENTPERPORTINSLEEP _v3ExpansionData->_tbMaxCurrentPerPortInSleep
#define _TB_EXTERNALSSPORTS _v3ExpansionData->_tbExternalSSPorts
#define _TB_UNCONNECTEDEXTERNALSSPORTS _v3ExpansionData->_tbUnconnectedExternalSSPorts
#define _TB_REVOCABLEEXTRACURRENT _v3ExpansionData->_tbRevocableExtraCurrent
#define _TB_EXTERNALNONSSPORTSUSINGEXTRACURRENT _v3ExpansionData->_tbExternalNonSSPortsUsingExtraCurrent
#define _TB_CAPTIVEBITMAP _v3ExpansionData->_tbCaptiveBitmap
#define _TB_EXTERNALCONNECTORBITMAP _v3ExpansionData->_tbExternalConnectorBitmap
#define _TB_BITMAPS_EXIST _v3ExpansionData->_tbBitmapsExist
#endif

/* IOUSBInterface */
#ifndef _IOKIT_IOUSBINTERFACE_H
#define _IOKIT_IOUSBINTERFACE_H
#ifdef __cplusplus
class IOUSBInterface : public IOUSBNub {
    OSDeclareDefaultStructors(IOUSBInterface)
public:
    friend class IOUSBInterfaceUserClientV2; friend class IOUSBInterfaceUserClientV3; friend class IOUSBDevice;
    friend class IOUSBPipe; friend class IOUSBPipeV2;
    struct ExpansionData {
        IOCommandGate *_gate; IOWorkLoop *_workLoop; bool _needToClose; IOLock *_pipeObjLock; OSSet *_openClients;
        UInt32 _RememberedStreams[32]; bool _openPending;
    };
protected:
    IOUSBPipe * _pipeList[32]; const IOUSBConfigurationDescriptor *_configDesc;
    const IOUSBInterfaceDescriptor *_interfaceDesc; IOUSBDevice *_device;
    UInt8 _bInterfaceNumber, _bAlternateSetting, _bNumEndpoints, _bInterfaceClass, _bInterfaceSubClass;
    UInt8 _bInterfaceProtocol, _iInterface; ExpansionData *_expansionData;
    virtual void ClosePipes(); virtual IOReturn CreatePipes(); virtual void SetProperties(); IOReturn ResetPipes();
    IOReturn AbortPipesGated(); IOReturn ClosePipesGated(bool);
    IOUSBPipe *FindNextPipeGated(IOUSBPipe *, IOUSBFindEndpointRequest *, bool); IOUSBPipe *GetPipeObjGated(UInt8);
    IOReturn ReopenPipesGated(); void RememberStreamsGated(); IOReturn RecreateStreamsGated();
    UInt16 CalculateFullMaxPacketSize(IOUSBEndpointDescriptor *, IOUSBSuperSpeedEndpointCompanionDescriptor *);
public:
    static IOUSBInterface *withDescriptors(const IOUSBConfigurationDescriptor *, const IOUSBInterfaceDescriptor *);
    static IOReturn CallSuperOpen(OSObject *, void *, void *, void *, void *);
    static IOReturn CallSuperClose(OSObject *, void *, void *, void *, void *);
    static IOReturn _ResetPipes(OSObject *, void *, void *, void *, void *);
    static IOReturn _AbortPipes(OSObject *, void *, void *, void *, void *);
    static IOReturn _ClosePipes(OSObject *, void *, void *, void *, void *);
    static IOReturn _FindNextPipe(OSObject *, void *, void *, void *, void *);
    static IOReturn _GetPipeObj(OSObject *, void *, void *, void *, void *);
    static IOReturn _ReopenPipes(OSObject *, void *, void *, void *, void *);
    static IOReturn _RememberStreams(OSObject *, void *, void *, void *, void *);
    static IOReturn _RecreateStreams(OSObject *, void *, void *, void *, void *); static UInt8 hex2char(UInt8);
    virtual bool start(IOService *); virtual bool handleOpen(IOService *, IOOptionBits = 0, void * = 0);
    virtual bool handleIsOpen(const IOService *) const;
    virtual bool open(IOService *, IOOptionBits = 0, void * = 0); virtual void close(IOService *, IOOptionBits = 0);
    virtual void handleClose(IOService *, IOOptionBits = 0);
    virtual IOReturn message(UInt32, IOService *, void * = 0); virtual bool finalize(IOOptionBits);
    virtual void stop(IOService *); virtual bool terminate(IOOptionBits = 0); virtual void free();
    virtual void joinPMtree(IOService *);
    virtual bool init(const IOUSBConfigurationDescriptor *, const IOUSBInterfaceDescriptor *);
    virtual const IOUSBInterfaceDescriptor *FindNextAltInterface(const IOUSBInterfaceDescriptor *,
        IOUSBFindInterfaceRequest *);
    virtual IOUSBPipe *FindNextPipe(IOUSBPipe *, IOUSBFindEndpointRequest *);
    virtual const IOUSBDescriptorHeader *FindNextAssociatedDescriptor(const void *, UInt8);
    virtual IOReturn SetAlternateInterface(IOService *, UInt16); virtual IOUSBPipe *GetPipeObj(UInt8);
    virtual UInt8 GetConfigValue(); virtual IOUSBDevice *GetDevice(); virtual UInt8 GetInterfaceNumber();
    virtual UInt8 GetAlternateSetting(); virtual UInt8 GetNumEndpoints(); virtual UInt8 GetInterfaceClass();
    virtual UInt8 GetInterfaceSubClass(); virtual UInt8 GetInterfaceProtocol();
    virtual UInt8 GetInterfaceStringIndex();
    virtual IOReturn DeviceRequest(IOUSBDevRequest *, IOUSBCompletion * = 0);
    virtual IOReturn DeviceRequest(IOUSBDevRequestDesc *, IOUSBCompletion * = 0);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
    virtual IOReturn GetEndpointProperties(UInt8, UInt8, UInt8, UInt8 *, UInt16 *, UInt8 *);
    virtual IOUSBPipe *FindNextPipe(IOUSBPipe *, IOUSBFindEndpointRequest *, bool);
    virtual IOReturn RememberStreams(); virtual IOReturn RecreateStreams(); virtual void UnlinkPipes();
    virtual void ReopenPipes(); virtual IOReturn GetEndpointPropertiesV3(IOUSBEndpointProperties *);
    virtual IOReturn GetInterfaceStatus(USBStatus *); virtual IOReturn SetFunctionSuspendFeature(UInt8);
    virtual IOReturn EnableRemoteWake(bool);
    NK_MEMBERS(IOUSBInterface)
};
#endif
#endif

/* IOUSBLog */
#ifndef _IOKIT_IOUSBLOG_H
#define _IOKIT_IOUSBLOG_H
#define DEBUG_LEVEL_PRODUCTION 0
#define DEBUG_LEVEL_DEVELOPMENT 1
#define DEBUG_LEVEL_ALPHA 2
#define DEBUG_LEVEL_BETA 3
#define DEBUG_LEVEL_FINAL 0
#define DEBUG_LEVEL 0
#define kLogKextName "com_apple_iokit_KLog"
#define MAXUSERS 5
#define kMaxStatusBufSize 0x2000
enum {
    kUSBControllerUserClientOpen = 0, kUSBControllerUserClientClose, kUSBControllerUserClientEnableLogger,
    kUSBControllerUserClientSetDebuggingLevel, kUSBControllerUserClientSetDebuggingType,
    kUSBControllerUserClientGetDebuggingLevel, kUSBControllerUserClientGetDebuggingType,
    kUSBControllerUserClientSetTestMode, kUSBControllerUserClientReadRegister,
    kUSBControllerUserClientWriteRegister, kUSBControllerUserClientMessageController, kNumUSBControllerMethods,
};
enum {
    kIOUSBMessageControllerDoGPIOReset = 1, kIOUSBMessageControllerDoPrintACPI, kIOUSBMessageControllerDumpQueues,
    kIOUSBMessageControllerDumpQueuesMask = 0xffff, kIOUSBMessageControllerDumpQueuesOptionsMask = 0xffff0000,
    kIOUSBMessageControllerDumpQueuesPrintSkippedOptionMask = 0x10000,
    kIOUSBMessageControllerDumpQueuesPrintTDsMask = 0x20000,
    kIOUSBMessageControllerDumpQueuesPrintDoneQueue = 0x40000,
};
typedef UInt32 KernelDebuggingOutputType;
enum { kKernelDebugOutputIOLogType = 1, kKernelDebugOutputKextLoggerType };
typedef UInt32 KernelDebugLevel;
enum {
    kKernelDebugInfoLevel = 0x3e8, kKernelDebugRareInfoLevel = 0x7d0, kKernelDebugAllowedErrorLevel = 0xbb8,
    kKernelDebugAssertLevel = 0xfa0, kKernelDebugRequireLevel = 0x1388, kKernelDebugErrorLevel = 0x1770,
    kKernelDebugCriticalErrorLevel = 0x1b58, kKernelDebugTragicErrorLevel = 0x1f40, kKernelDebugAnyLevel = 0,
};
__BEGIN_DECLS
void KernelDebugSetLevel(KernelDebugLevel); KernelDebugLevel KernelDebugGetLevel(void);
void KernelDebugSetOutputType(KernelDebuggingOutputType); KernelDebuggingOutputType KernelDebugGetOutputType(void);
IOReturn KernelDebugFindKernelLogger(void); void KernelDebugEnable(bool);
void KernelDebugLogInternal(KernelDebugLevel, UInt32, const char *, ...);
void KernelDebugLogDataInternal(UInt32, UInt32, void *, UInt32, bool);
__END_DECLS
typedef UInt32 KLogLevel; typedef UInt32 KLogTag;
#ifdef __cplusplus
class com_apple_iokit_KLog : public IOService {
    OSDeclareDefaultStructors(com_apple_iokit_KLog)
public:
    static com_apple_iokit_KLog *logger;
protected:
    com_apple_iokit_KLogClient * mClientPtr[6]; unsigned char *mMsgBuffer; UInt8 mClientCount, mMsgSize;
    bool mErrFlag; struct timeval *mTimeVal; IOLock *mLogLock;
public:
    virtual bool init(OSDictionary * = 0); virtual void free(); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
    virtual SInt8 Log(KLogLevel, KLogTag, const char *, ...);
    virtual SInt8 vLog(KLogLevel, KLogTag, const char *, va_list); void closeChild(com_apple_iokit_KLogClient *);
    void setErr(bool);
    NK_MEMBERS(com_apple_iokit_KLog)
};
class IOUSBLog : public IOService {
    OSDeclareAbstractStructors(IOUSBLog)
public:
    virtual bool init(OSDictionary * = 0); virtual const char *stringFromReturn(IOReturn);
    static IOUSBLog *usblog(); virtual void AddStatusLevel(UInt32, UInt32, char *, UInt32);
    virtual void AddStatus(char *); virtual void AddStatus(UInt32, char *);
    virtual void USBLogPrintf(UInt32, char *, ...); virtual char *strstr(const char *, const char *);
    NK_MEMBERS(IOUSBLog)
};
#endif
#endif

/* IOUSBRootHubDevice */
#ifndef _IOKIT_IOUSBROOTHUBDEVICE_H
#define _IOKIT_IOUSBROOTHUBDEVICE_H
typedef struct RHCommandHeader { UInt32 request; void *data; } RHCommandHeader;
typedef RHCommandHeader *RHCommandHeaderPtr;
#ifdef __cplusplus
class IOUSBRootHubDevice : public IOUSBHubDevice {
    OSDeclareDefaultStructors(IOUSBRootHubDevice)
public:
    struct ExpansionData { };
private:
    virtual bool InitializeCharacteristics();
public:
    static IOUSBRootHubDevice *NewRootHubDevice();
    static IOReturn GatedDeviceRequest(OSObject *, void *, void *, void *, void *); virtual bool init();
    virtual bool start(IOService *); virtual void stop(IOService *); virtual void free(); virtual bool IsRootHub();
    virtual UInt32 RequestSleepPower(UInt32); virtual void ReturnSleepPower(UInt32);
    IOReturn DeviceRequestWorker(IOUSBDevRequest *, UInt32, UInt32, IOUSBCompletion *);
    UInt32 RequestExtraWakePower(UInt32, UInt32, bool *); void ReturnExtraWakePower(UInt32, UInt32);
    virtual UInt32 RequestExtraPower(UInt32, UInt32); virtual IOReturn ReturnExtraPower(UInt32, UInt32);
    virtual IOReturn DeviceRequest(IOUSBDevRequest *, IOUSBCompletion * = 0);
    virtual IOReturn DeviceRequest(IOUSBDevRequest *, UInt32, UInt32, IOUSBCompletion * = 0);
    virtual IOReturn GetDeviceInformation(UInt32 *); virtual void InitializeExtraPower(UInt32, UInt32);
    virtual void SetSleepCurrent(UInt32); virtual UInt32 GetSleepCurrent();
    virtual void SendExtraPowerMessage(UInt32, UInt32);
    NK_MEMBERS(IOUSBRootHubDevice)
};
#endif
#endif

#endif
