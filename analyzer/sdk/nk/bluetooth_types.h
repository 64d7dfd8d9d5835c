/* Bluetooth: assigned numbers, HCI and L2CAP types.

   Long because the assigned numbers and the packets of the specification are many; there is nothing in it but lists.
   */
#ifndef NK_BLUETOOTH_TYPES_H
#define NK_BLUETOOTH_TYPES_H

#include <nk/iokit_types.h>

#define iokit_bluetooth_err(code) (sys_iokit | sub_iokit_bluetooth | (code))
#define BluetoothGetDeviceClassMajor(cod) (((cod) & 0x1f00) >> 8)
#define BluetoothGetDeviceClassMinor(cod) (((cod) & 0xfc) >> 2)
#define BluetoothGetServiceClassMajor(cod) (((cod) & 0xffe000) >> 13)
#define BluetoothMakeClassOfDevice(service, major, minor)                                                               \
    ((((service) << 13) & 0xffe000) | (((major) << 8) & 0x1f00) | (((minor) << 2) & 0xfc))
#define BluetoothHCIMakeCommandOpCode(group, command) ((((group) & 0x3f) << 10) | ((command) & 0x3ff))
#define BluetoothHCIMakeCommandOpCodeHostOrder(group, command) BluetoothHCIMakeCommandOpCode(group, command)
#define BluetoothHCIMakeCommandOpCodeEndianSwap(group, command) BluetoothHCIMakeCommandOpCode(group, command)
#define BluetoothHCIExtractCommandOpCodeGroup(code) (((code) >> 10) & 0x3f)
#define BluetoothHCIExtractCommandOpCodeCommand(code) ((code) & 0x3ff)
#define BluetoothCoDMinorPeripheral1(minor) ((minor) & 0x30)
#define BluetoothCoDMinorPeripheral2(minor) ((minor) & 0x0f)
#define RFCOMM_CHANNEL_ID_IS_VALID(channel) ((channel) >= 1 && (channel) <= 30)

struct BluetoothDeviceReporter; struct BluetoothBroadcomBFCReconnectData; struct BluetoothBroadcomBFCParams;
struct BluetoothBroadcomBFCRemoteBPCSFeatures; struct BluetoothBroadcomLocalFirmwareInfo;
struct BluetoothBroadcomSetEventMask; struct BluetoothBroadcomBFCConnectionTBFCSuspendedInfo;
struct BluetoothBroadcomVerboseConfigVersionInfo; struct BluetoothHCINotificationMessage;

#ifdef __cplusplus
class IOBluetoothHostControllerUserClient; class IOBluetoothHostControllerTransport; class IOBluetoothHCIController;
class IOBluetoothHCIRequest; class IOWorkQueue; class IOReportLegend; class IOStateReporter; class IOSimpleReporter;
class IOBluetoothDevice; class IOBluetoothInactivityTimerEventSource; class IOBluetoothACLMemoryDescriptor;
class IOBluetoothSCOMemoryDescriptorRetainer; class IOACPIPlatformDevice; class IODisplayWrangler;
class IOBluetoothACPIMethods; class IOBluetoothPacketLogger; class IOBluetoothHCIPacketLogUserClient;
class IOBluetoothHostController; class IOBluetoothHostControllerUSBTransport;
class IOBluetoothHostControllerUARTTransport; class IOTimerEventSource; class IOWorkLoop;
class IOBluetoothL2CAPChannel; class IOBluetoothMemoryBlock; class IOBluetoothRFCOMMChannel;
class IOBluetoothSerialManager; class IOBluetoothRFCOMMConnection; class IOBluetoothMemoryDescriptorRetainer;
#endif

/* IOBluetoothTypes */
#define kIOBluetoothDeviceResetError (int)0xe0020001
#define kIOBluetoothConnectionAlreadyExists (int)0xe0020002
#define kIOBluetoothNoHCIController (int)0xe0020003
#define kIOBluetoothHCIPowerStatesNotSupported (int)0xe0020004

/* Bluetooth */
#define kBluetoothLESMPTimeout 30
#define kBluetoothLESMPMinEncryptionKeySize 7
#define kBluetoothLESMPMaxEncryptionKeySize 16
#define kNoNotifyProc NULL
#define kNoUserRefCon NULL
#define kMaxChannelIDPerSide 31
typedef uint16_t BluetoothConnectionHandle; typedef uint8_t BluetoothLMPHandle;
enum { kBluetoothConnectionHandleNone = 0xffff };
typedef uint8_t BluetoothReasonCode; typedef uint8_t BluetoothEncryptionEnable;
enum {
    kBluetoothEncryptionEnableOff = 0, kBluetoothEncryptionEnableOn, kBluetoothEncryptionEnableBREDRE0 = 1,
    kBluetoothEncryptionEnableLEAESCCM = 1, kBluetoothEncryptionEnableBREDRAESCCM,
};
typedef uint8_t BluetoothKeyFlag;
enum { kBluetoothKeyFlagSemiPermanent = 0, kBluetoothKeyFlagTemporary };
typedef uint8_t BluetoothKeyType;
enum {
    kBluetoothKeyTypeCombination = 0, kBluetoothKeyTypeLocalUnit, kBluetoothKeyTypeRemoteUnit,
    kBluetoothKeyTypeDebugCombination, kBluetoothKeyTypeUnauthenticatedCombination,
    kBluetoothKeyTypeAuthenticatedCombination, kBluetoothKeyTypeChangedCombination,
    kBluetoothKeyTypeUnauthenticatedCombinationP256, kBluetoothKeyTypeAuthenticatedCombinationP256,
};
typedef uint16_t BluetoothPacketType;
enum {
    kBluetoothPacketTypeReserved1 = 1, kBluetoothPacketType2DH1Omit, kBluetoothPacketType3DH1Omit = 4,
    kBluetoothPacketTypeDM1 = 8, kBluetoothPacketTypeDH1 = 16, kBluetoothPacketTypeHV1 = 32,
    kBluetoothPacketTypeHV2 = 64, kBluetoothPacketTypeHV3 = 128, kBluetoothPacketTypeDV = 0x100,
    kBluetoothPacketType2DH3Omit = 0x100, kBluetoothPacketType3DH3Omit = 0x200, kBluetoothPacketTypeAUX = 0x200,
    kBluetoothPacketTypeDM3 = 0x400, kBluetoothPacketTypeDH3 = 0x800, kBluetoothPacketType2DH5Omit = 0x1000,
    kBluetoothPacketType3DM5Omit = 0x2000, kBluetoothPacketTypeDM5 = 0x4000, kBluetoothPacketTypeDH5 = 0x8000,
    kBluetoothPacketTypeEnd,
};
enum {
    kBluetoothSynchronousConnectionPacketTypeNone = 0, kBluetoothSynchronousConnectionPacketTypeHV1,
    kBluetoothSynchronousConnectionPacketTypeHV2, kBluetoothSynchronousConnectionPacketTypeHV3 = 4,
    kBluetoothSynchronousConnectionPacketTypeEV3 = 8, kBluetoothSynchronousConnectionPacketTypeEV4 = 16,
    kBluetoothSynchronousConnectionPacketTypeEV5 = 32, kBluetoothSynchronousConnectionPacketType2EV3Omit = 64,
    kBluetoothSynchronousConnectionPacketType3EV3Omit = 128,
    kBluetoothSynchronousConnectionPacketType2EV5Omit = 0x100,
    kBluetoothSynchronousConnectionPacketType3EV5Omit = 0x200,
    kBluetoothSynchronousConnectionPacketTypeFutureUse = 0xfc00,
    kBluetoothSynchronousConnectionPacketTypeAll = 0xffff, kBluetoothSynchronousConnectionPacketTypeEnd,
};
typedef uint32_t BluetoothLAP;
enum {
    kBluetoothGeneralInquiryAccessCodeIndex = 0, kBluetoothGeneralInquiryAccessCodeLAPValue = 0x9e8b33,
    kBluetoothLimitedInquiryAccessCodeIndex = 1, kBluetoothLimitedInquiryAccessCodeLAPValue = 0x9e8b00,
    kBluetoothLimitedInquiryAccessCodeEnd,
};
typedef uint8_t BluetoothPageScanRepetitionMode;
enum {
    kBluetoothPageScanRepetitionModeR0 = 0, kBluetoothPageScanRepetitionModeR1, kBluetoothPageScanRepetitionModeR2,
};
typedef uint8_t BluetoothPageScanPeriodMode;
enum { kBluetoothPageScanPeriodModeP0 = 0, kBluetoothPageScanPeriodModeP1, kBluetoothPageScanPeriodModeP2 };
typedef uint8_t BluetoothPageScanMode;
enum {
    kBluetoothPageScanModeMandatory = 0, kBluetoothPageScanModeOptional1, kBluetoothPageScanModeOptional2,
    kBluetoothPageScanModeOptional3,
};
typedef uint8_t BluetoothHCIPageScanType;
enum BluetoothHCIPageScanTypes {
    kBluetoothHCIPageScanTypeStandard = 0, kBluetoothHCIPageScanTypeInterlaced,
    kBluetoothHCIPageScanTypeReservedStart, kBluetoothHCIPageScanTypeReservedEnd = 255,
};
typedef uint8_t BluetoothHCIErroneousDataReporting;
enum {
    kBluetoothHCIErroneousDataReportingDisabled = 0, kBluetoothHCIErroneousDataReportingEnabled,
    kBluetoothHCIErroneousDataReportingReservedStart, kBluetoothHCIErroneousDataReportingReservedEnd = 255,
};
typedef struct BluetoothDeviceAddress { uint8_t data[6]; } BluetoothDeviceAddress;
typedef struct BluetoothKey { uint8_t data[16]; } BluetoothKey;
typedef struct BluetoothIRK { uint8_t data[16]; } BluetoothIRK;
typedef struct BluetoothPINCode { uint8_t data[16]; } BluetoothPINCode;
typedef uint32_t BluetoothClassOfDevice; typedef uint32_t BluetoothServiceClassMajor;
typedef uint32_t BluetoothDeviceClassMajor; typedef uint32_t BluetoothDeviceClassMinor;
enum { kBluetoothDeviceNameMaxLength = 248 };
typedef uint8_t BluetoothDeviceName[248]; typedef uint16_t BluetoothClockOffset; typedef uint8_t BluetoothRole;
typedef uint8_t BluetoothAllowRoleSwitch;
enum { kBluetoothDontAllowRoleSwitch = 0, kBluetoothAllowRoleSwitch };
enum { kBluetoothRoleBecomeMaster = 0, kBluetoothRoleRemainSlave };
typedef struct BluetoothSetEventMask { uint8_t data[8]; } BluetoothSetEventMask;
typedef uint8_t BluetoothPINType;
enum {
    kBluetoothL2CAPMaxPacketSize = 0xffff, kBluetoothACLLogicalChannelReserved = 0,
    kBluetoothACLLogicalChannelL2CAPContinue, kBluetoothACLLogicalChannelL2CAPStart, kBluetoothACLLogicalChannelLMP,
};
typedef uint16_t BluetoothL2CAPChannelID;
enum {
    kBluetoothL2CAPChannelNull = 0, kBluetoothL2CAPChannelSignalling, kBluetoothL2CAPChannelConnectionLessData,
    kBluetoothL2CAPChannelAMPManagerProtocol, kBluetoothL2CAPChannelAttributeProtocol,
    kBluetoothL2CAPChannelLESignalling, kBluetoothL2CAPChannelSecurityManager,
    kBluetoothL2CAPChannelBREDRSecurityManager, kBluetoothL2CAPChannelReservedStart,
    kBluetoothL2CAPChannelLEAP = 42, kBluetoothL2CAPChannelLEAS, kBluetoothL2CAPChannelMagicPairing = 48,
    kBluetoothL2CAPChannelMagnet = 58, kBluetoothL2CAPChannelReservedEnd = 62, kBluetoothL2CAPChannelAMPTestManager,
    kBluetoothL2CAPChannelDynamicStart, kBluetoothL2CAPChannelDynamicEnd = 0xffff,
    kBluetoothL2CAPChannelEnd = 0xffff,
};
typedef BluetoothL2CAPChannelID BluetoothL2CAPGroupID; typedef uint16_t BluetoothL2CAPPSM;
typedef enum BluetoothL2CAPCommandCode {
    kBluetoothL2CAPCommandCodeReserved = 0, kBluetoothL2CAPCommandCodeCommandReject,
    kBluetoothL2CAPCommandCodeConnectionRequest, kBluetoothL2CAPCommandCodeConnectionResponse,
    kBluetoothL2CAPCommandCodeConfigureRequest, kBluetoothL2CAPCommandCodeConfigureResponse,
    kBluetoothL2CAPCommandCodeDisconnectionRequest, kBluetoothL2CAPCommandCodeDisconnectionResponse,
    kBluetoothL2CAPCommandCodeEchoRequest, kBluetoothL2CAPCommandCodeEchoResponse,
    kBluetoothL2CAPCommandCodeInformationRequest, kBluetoothL2CAPCommandCodeInformationResponse,
    kBluetoothL2CAPCommandCodeCreateChannelRequest, kBluetoothL2CAPCommandCodeCreateChannelResponse,
    kBluetoothL2CAPCommandCodeMoveChannelRequest, kBluetoothL2CAPCommandCodeMoveChannelResponse,
    kBluetoothL2CAPCommandCodeMoveChannelConfirmation, kBluetoothL2CAPCommandCodeMoveChannelConfirmationResponse,
    kBluetoothL2CAPCommandCodeConnectionParameterUpdateRequest,
    kBluetoothL2CAPCommandCodeConnectionParameterUpdateResponse,
    kBluetoothL2CAPCommandCodeLECreditBasedConnectionRequest,
    kBluetoothL2CAPCommandCodeLECreditBasedConnectionResponse, kBluetoothL2CAPCommandCodeLEFlowControlCredit,
} BluetoothL2CAPCommandCode;
typedef enum BluetoothL2CAPCommandRejectReason {
    kBluetoothL2CAPCommandRejectReasonCommandNotUnderstood = 0,
    kBluetoothL2CAPCommandRejectReasonSignallingMTUExceeded, kBluetoothL2CAPCommandRejectReasonInvalidCIDInRequest,
} BluetoothL2CAPCommandRejectReason;
typedef uint16_t BluetoothL2CAPMTU; typedef uint16_t BluetoothL2CAPLinkTimeout;
typedef uint16_t BluetoothL2CAPFlushTimeout;
enum {
    kBluetoothL2CAPFlushTimeoutUseExisting = 0, kBluetoothL2CAPFlushTimeoutImmediate,
    kBluetoothL2CAPFlushTimeoutForever = 0xffff, kBluetoothL2CAPFlushTimeoutEnd,
};
typedef struct BluetoothL2CAPQualityOfServiceOptions {
    uint8_t flags, serviceType; uint32_t tokenRate, tokenBucketSize, peakBandwidth, latency, delayVariation;
} BluetoothL2CAPQualityOfServiceOptions;
typedef struct BluetoothL2CAPRetransmissionAndFlowControlOptions {
    uint8_t flags, txWindowSize, maxTransmit; uint16_t retransmissionTimeout, monitorTimeout, maxPDUPayloadSize;
} BluetoothL2CAPRetransmissionAndFlowControlOptions;
typedef enum BluetoothL2CAPSegmentationAndReassembly {
    kBluetoothL2CAPSegmentationAndReassemblyUnsegmentedSDU = 0, kBluetoothL2CAPSegmentationAndReassemblyStartOfSDU,
    kBluetoothL2CAPSegmentationAndReassemblyEndOfSDU, kBluetoothL2CAPSegmentationAndReassemblyContinuationOfSDU,
} BluetoothL2CAPSegmentationAndReassembly;
enum { kBluetoothL2CAPInfoTypeMaxConnectionlessMTUSize = 1 }; enum { kBluetoothL2CAPPacketHeaderSize = 4 };
typedef uint16_t BluetoothL2CAPByteCount; typedef uint8_t BluetoothL2CAPCommandID;
typedef uint16_t BluetoothL2CAPCommandByteCount;
typedef enum BluetoothL2CAPConnectionResult {
    kBluetoothL2CAPConnectionResultSuccessful = 0, kBluetoothL2CAPConnectionResultPending,
    kBluetoothL2CAPConnectionResultRefusedPSMNotSupported, kBluetoothL2CAPConnectionResultRefusedSecurityBlock,
    kBluetoothL2CAPConnectionResultRefusedNoResources, kBluetoothL2CAPConnectionResultRefusedReserved,
    kBluetoothL2CAPConnectionResultRefusedInvalidSourceCID,
    kBluetoothL2CAPConnectionResultRefusedSourceCIDAlreadyAllocated,
} BluetoothL2CAPConnectionResult;
typedef enum BluetoothL2CAPConnectionStatus {
    kBluetoothL2CAPConnectionStatusNoInfoAvailable = 0, kBluetoothL2CAPConnectionStatusAuthenticationPending,
    kBluetoothL2CAPConnectionStatusAuthorizationPending,
} BluetoothL2CAPConnectionStatus;
typedef enum BluetoothL2CAPConfigurationResult {
    kBluetoothL2CAPConfigurationResultSuccess = 0, kBluetoothL2CAPConfigurationResultUnacceptableParams,
    kBluetoothL2CAPConfigurationResultRejected, kBluetoothL2CAPConfigurationResultUnknownOptions,
} BluetoothL2CAPConfigurationResult;
typedef enum BluetoothL2CAPConfigurationOption {
    kBluetoothL2CAPConfigurationOptionMTU = 1, kBluetoothL2CAPConfigurationOptionFlushTimeout,
    kBluetoothL2CAPConfigurationOptionQoS, kBluetoothL2CAPConfigurationOptionRetransmissionAndFlowControl,
    kBluetoothL2CAPConfigurationOptionFrameCheckSequence,
    kBluetoothL2CAPConfigurationOptionExtendedFlowSpecification,
    kBluetoothL2CAPConfigurationOptionExtendedWindowSize,
} BluetoothL2CAPConfigurationOption;
enum {
    kBluetoothL2CAPConfigurationOptionMTULength = 2, kBluetoothL2CAPConfigurationOptionFlushTimeoutLength = 2,
    kBluetoothL2CAPConfigurationOptionQoSLength = 22,
    kBluetoothL2CAPConfigurationOptionRetransmissionAndFlowControlLength = 9,
};
typedef enum BluetoothL2CAPConfigurationRetransmissionAndFlowControlFlags {
    kBluetoothL2CAPConfigurationBasicL2CAPModeFlag = 0, kBluetoothL2CAPConfigurationRetransmissionModeFlag,
    kBluetoothL2CAPConfigurationFlowControlModeFlag, kBluetoothL2CAPConfigurationEnhancedRetransmissionMode,
    kBluetoothL2CAPConfigurationStreamingMode,
} BluetoothL2CAPConfigurationRetransmissionAndFlowControlFlags;
typedef enum BluetoothL2CAPInformationType {
    kBluetoothL2CAPInformationTypeConnectionlessMTU = 1, kBluetoothL2CAPInformationTypeExtendedFeatures,
    kBluetoothL2CAPInformationTypeFixedChannelsSupported,
} BluetoothL2CAPInformationType;
typedef enum BluetoothL2CAPInformationResult {
    kBluetoothL2CAPInformationResultSuccess = 0, kBluetoothL2CAPInformationResultNotSupported,
} BluetoothL2CAPInformationResult;
typedef enum BluetoothL2CAPInformationExtendedFeaturesMask {
    kBluetoothL2CAPInformationNoExtendedFeatures = 0, kBluetoothL2CAPInformationFlowControlMode,
    kBluetoothL2CAPInformationRetransmissionMode, kBluetoothL2CAPInformationBidirectionalQoS = 4,
    kBluetoothL2CAPInformationEnhancedRetransmissionMode = 8, kBluetoothL2CAPInformationStreamingMode = 16,
    kBluetoothL2CAPInformationFCSOption = 32, kBluetoothL2CAPInformationExtendedFlowSpecification = 64,
    kBluetoothL2CAPInformationFixedChannels = 128, kBluetoothL2CAPInformationExtendedWindowSize = 0x100,
    kBluetoothL2CAPUnicastConnectionlessDataReception = 0x200,
} BluetoothL2CAPInformationExtendedFeaturesMask;
typedef enum BluetoothL2CAPQoSType {
    kBluetoothL2CAPQoSTypeNoTraffic = 0, kBluetoothL2CAPQoSTypeBestEffort, kBluetoothL2CAPQoSTypeGuaranteed,
} BluetoothL2CAPQoSType;
typedef enum BluetoothL2CAPSupervisoryFuctionType {
    kBluetoothL2CAPSupervisoryFuctionTypeReceiverReady = 0, kBluetoothL2CAPSupervisoryFuctionTypeReject,
    kBluetoothL2CAPSupervisoryFuctionTypeReceiverNotReady, kBluetoothL2CAPSupervisoryFuctionTypeSelectiveReject,
} BluetoothL2CAPSupervisoryFuctionType;
enum {
    kBluetoothLETXTimeMin = 0x148, kBluetoothLETXTimeDefault = 0x148, kBluetoothLETXTimeMax = 0x848,
    kBluetoothLETXOctetsMin = 27, kBluetoothLETXOctetsDefault = 27, kBluetoothLETXOctetsMax = 251,
};
enum {
    kBluetoothL2CAPMTULowEnergyDefault = 27, kBluetoothL2CAPMTULowEnergyMax = 251, kBluetoothL2CAPMTUMinimum = 48,
    kBluetoothL2CAPMTUDefault = 0x3f9, kBluetoothL2CAPMTUMaximum = 0xffff, kBluetoothL2CAPMTUStart = 0x7fff,
    kBluetoothL2CAPMTUSIG = 48, kBluetoothL2CAPFlushTimeoutDefault = 0xffff, kBluetoothL2CAPQoSFlagsDefault = 0,
    kBluetoothL2CAPQoSTypeDefault, kBluetoothL2CAPQoSTokenRateDefault = 0,
    kBluetoothL2CAPQoSTokenBucketSizeDefault = 0, kBluetoothL2CAPQoSPeakBandwidthDefault = 0,
    kBluetoothL2CAPQoSLatencyDefault = 0xffffffff, kBluetoothL2CAPQoSDelayVariationDefault = 0xffffffff,
};
enum {
    kBluetoothLEMaxTXTimeMin = 0x148, kBluetoothLEMaxTXTimeDefault = 27, kBluetoothLEMaxTXTimeMax = 0x848,
    kBluetoothLEMaxTXOctetsMin = 27, kBluetoothLEMaxTXOctetsDefault = 128, kBluetoothLEMaxTXOctetsMax = 251,
};
enum BluetoothLESecurityManagerKeyDistributionFormat {
    kBluetoothLESecurityManagerEncryptionKey = 1, kBluetoothLESecurityManagerIDKey,
    kBluetoothLESecurityManagerSignKey = 4, kBluetoothLESecurityManagerLinkKey = 8,
};
typedef enum BluetoothLESecurityManagerCommandCode {
    kBluetoothLESecurityManagerCommandCodeReserved = 0, kBluetoothLESecurityManagerCommandCodePairingRequest,
    kBluetoothLESecurityManagerCommandCodePairingResponse, kBluetoothLESecurityManagerCommandCodePairingConfirm,
    kBluetoothLESecurityManagerCommandCodePairingRandom, kBluetoothLESecurityManagerCommandCodePairingFailed,
    kBluetoothLESecurityManagerCommandCodeEncryptionInfo,
    kBluetoothLESecurityManagerCommandCodeMasterIdentification, kBluetoothLESecurityManagerCommandCodeIdentityInfo,
    kBluetoothLESecurityManagerCommandCodeIdentityAddressInfo, kBluetoothLESecurityManagerCommandCodeSigningInfo,
    kBluetoothLESecurityManagerCommandCodeSecurityRequest, kBluetoothLESecurityManagerCommandCodePairingPublicKey,
    kBluetoothLESecurityManagerCommandCodePairingDHKeyCheck,
    kBluetoothLESecurityManagerCommandCodePairingKeypressNotification,
    kBluetoothLESecurityManagerCommandCodeReservedStart, kBluetoothLESecurityManagerCommandCodeReservedEnd = 255,
} BluetoothLESecurityManagerCommandCode;
typedef enum BluetoothLESecurityManagerUserInputCapability {
    kBluetoothLESecurityManagerUserInputCapabilityNoInput = 1, kBluetoothLESecurityManagerUserInputCapabilityYesNo,
    kBluetoothLESecurityManagerUserInputCapabilityKeyboard,
} BluetoothLESecurityManagerUserInputCapability;
typedef enum BluetoothLESecurityManagerUserOutputCapability {
    kBluetoothLESecurityManagerUserOutputCapabilityNoOutput = 1,
    kBluetoothLESecurityManagerUserOutputCapabilityNumericOutput,
} BluetoothLESecurityManagerUserOutputCapability;
typedef enum BluetoothLESecurityManagerIOCapability {
    kBluetoothLESecurityManagerIOCapabilityDisplayOnly = 0, kBluetoothLESecurityManagerIOCapabilityDisplayYesNo,
    kBluetoothLESecurityManagerIOCapabilityKeyboardOnly, kBluetoothLESecurityManagerIOCapabilityNoInputNoOutput,
    kBluetoothLESecurityManagerIOCapabilityKeyboardDisplay, kBluetoothLESecurityManagerIOCapabilityReservedStart,
    kBluetoothLESecurityManagerIOCapabilityReservedEnd = 255,
} BluetoothLESecurityManagerIOCapability;
typedef enum BluetoothLESecurityManagerOOBData {
    kBluetoothLESecurityManagerOOBAuthenticationDataNotPresent = 0,
    kBluetoothLESecurityManagerOOBAuthenticationDataPresent, kBluetoothLESecurityManagerOOBDataReservedStart,
    kBluetoothLESecurityManagerOOBDataReservedEnd = 255,
} BluetoothLESecurityManagerOOBData;
enum {
    kBluetoothLESecurityManagerNoBonding = 0, kBluetoothLESecurityManagerBonding,
    kBluetoothLESecurityManagerReservedStart, kBluetoothLESecurityManagerReservedEnd,
};
typedef enum BluetoothLESecurityManagerPairingFailedReasonCode {
    kBluetoothLESecurityManagerReasonCodeReserved = 0, kBluetoothLESecurityManagerReasonCodePasskeyEntryFailed,
    kBluetoothLESecurityManagerReasonCodeOOBNotAvailbale,
    kBluetoothLESecurityManagerReasonCodeAuthenticationRequirements,
    kBluetoothLESecurityManagerReasonCodeConfirmValueFailed,
    kBluetoothLESecurityManagerReasonCodePairingNotSupported,
    kBluetoothLESecurityManagerReasonCodeEncryptionKeySize,
    kBluetoothLESecurityManagerReasonCodeCommandNotSupported,
    kBluetoothLESecurityManagerReasonCodeUnspecifiedReason, kBluetoothLESecurityManagerReasonCodeRepeatedAttempts,
    kBluetoothLESecurityManagerReasonCodeInvalidParameters, kBluetoothLESecurityManagerReasonCodeDHKeyCheckFailed,
    kBluetoothLESecurityManagerReasonCodeNumericComparisonFailed,
    kBluetoothLESecurityManagerReasonCodeBREDRPairingInProgress,
    kBluetoothLESecurityManagerReasonCodeCrossTransportKeyDerivationGenerationNotAllowed,
    kBluetoothLESecurityManagerReasonCodeReservedStart, kBluetoothLESecurityManagerReasonCodeReservedEnd = 255,
} BluetoothLESecurityManagerPairingFailedReasonCode;
typedef enum BluetoothLESecurityManagerKeypressNotificationType {
    kBluetoothLESecurityManagerNotificationTypePasskeyEntryStarted = 0,
    kBluetoothLESecurityManagerNotificationTypePasskeyDigitEntered,
    kBluetoothLESecurityManagerNotificationTypePasskeyDigitErased,
    kBluetoothLESecurityManagerNotificationTypePasskeyCleared,
    kBluetoothLESecurityManagerNotificationTypePasskeyEntryCompleted,
    kBluetoothLESecurityManagerNotificationTypeReservedStart,
    kBluetoothLESecurityManagerNotificationTypeReservedEnd = 255,
} BluetoothLESecurityManagerKeypressNotificationType;
typedef enum BluetoothAMPManagerCode {
    kBluetoothAMPManagerCodeReserved = 0, kBluetoothAMPManagerCodeAMPCommandReject,
    kBluetoothAMPManagerCodeAMPDiscoverRequest, kBluetoothAMPManagerCodeAMPDiscoverResponse,
    kBluetoothAMPManagerCodeAMPChangeNotify, kBluetoothAMPManagerCodeAMPChangeResponse,
    kBluetoothAMPManagerCodeAMPGetInfoRequest, kBluetoothAMPManagerCodeAMPGetInfoResponse,
    kBluetoothAMPManagerCodeAMPGetAssocRequest, kBluetoothAMPManagerCodeAMPGetAssocResponse,
    kBluetoothAMPManagerCodeAMPCreatePhysicalLinkRequest, kBluetoothAMPManagerCodeAMPCreatePhysicalLinkResponse,
    kBluetoothAMPManagerCodeAMPDisconnectPhysicalLinkRequest,
    kBluetoothAMPManagerCodeAMPDisconnectPhysicalLinkResponse,
} BluetoothAMPManagerCode;
typedef enum BluetoothAMPCommandRejectReason {
    kBluetoothAMPManagerCommandRejectReasonCommandNotRecognized = 0,
} BluetoothAMPCommandRejectReason;
typedef enum BluetoothAMPDiscoverResponseControllerStatus {
    kBluetoothAMPManagerDiscoverResponseControllerStatusPoweredDown = 0,
    kBluetoothAMPManagerDiscoverResponseControllerStatusBluetoothOnly,
    kBluetoothAMPManagerDiscoverResponseControllerStatusNoCapacity,
    kBluetoothAMPManagerDiscoverResponseControllerStatusLowCapacity,
    kBluetoothAMPManagerDiscoverResponseControllerStatusMediumCapacity,
    kBluetoothAMPManagerDiscoverResponseControllerStatusHighCapacity,
    kBluetoothAMPManagerDiscoverResponseControllerStatusFullCapacity,
} BluetoothAMPDiscoverResponseControllerStatus;
typedef enum BluetoothAMPGetInfoResponseStatus {
    kBluetoothAMPManagerGetInfoResponseSuccess = 0, kBluetoothAMPManagerGetInfoResponseInvalidControllerID,
} BluetoothAMPGetInfoResponseStatus;
typedef enum BluetoothAMPGetAssocResponseStatus {
    kBluetoothAMPManagerGetAssocResponseSuccess = 0, kBluetoothAMPManagerGetAssocResponseInvalidControllerID,
} BluetoothAMPGetAssocResponseStatus;
typedef enum BluetoothAMPCreatePhysicalLinkResponseStatus {
    kBluetoothAMPManagerCreatePhysicalLinkResponseSuccess = 0,
    kBluetoothAMPManagerCreatePhysicalLinkResponseInvalidControllerID,
    kBluetoothAMPManagerCreatePhysicalLinkResponseUnableToStartLinkCreation,
    kBluetoothAMPManagerCreatePhysicalLinkResponseCollisionOccurred,
    kBluetoothAMPManagerCreatePhysicalLinkResponseAMPDisconnectedPhysicalLinkRequestReceived,
    kBluetoothAMPManagerCreatePhysicalLinkResponsePhysicalLinkAlreadyExists,
    kBluetoothAMPManagerCreatePhysicalLinkResponseSecurityViolation,
} BluetoothAMPCreatePhysicalLinkResponseStatus;
typedef enum BluetoothAMPDisconnectPhysicalLinkResponseStatus {
    kBluetoothAMPManagerDisconnectPhysicalLinkResponseSuccess = 0,
    kBluetoothAMPManagerDisconnectPhysicalLinkResponseInvalidControllerID,
    kBluetoothAMPManagerDisconnectPhysicalLinkResponseNoPhysicalLink,
} BluetoothAMPDisconnectPhysicalLinkResponseStatus;
typedef uint8_t BluetoothHCICommandOpCodeGroup; typedef uint16_t BluetoothHCICommandOpCodeCommand;
typedef uint16_t BluetoothHCICommandOpCode; typedef uint32_t BluetoothHCIVendorCommandSelector;
enum {
    kBluetoothHCIOpCodeNoOp = 0, kBluetoothHCICommandGroupNoOp = 0, kBluetoothHCICommandNoOp = 0,
    kBluetoothHCICommandGroupLinkControl, kBluetoothHCICommandInquiry = 1, kBluetoothHCICommandInquiryCancel,
    kBluetoothHCICommandPeriodicInquiryMode, kBluetoothHCICommandExitPeriodicInquiryMode,
    kBluetoothHCICommandCreateConnection, kBluetoothHCICommandDisconnect, kBluetoothHCICommandAddSCOConnection,
    kBluetoothHCICommandCreateConnectionCancel, kBluetoothHCICommandAcceptConnectionRequest,
    kBluetoothHCICommandRejectConnectionRequest, kBluetoothHCICommandLinkKeyRequestReply,
    kBluetoothHCICommandLinkKeyRequestNegativeReply, kBluetoothHCICommandPINCodeRequestReply,
    kBluetoothHCICommandPINCodeRequestNegativeReply, kBluetoothHCICommandChangeConnectionPacketType,
    kBluetoothHCICommandAuthenticationRequested = 17, kBluetoothHCICommandSetConnectionEncryption = 19,
    kBluetoothHCICommandChangeConnectionLinkKey = 21, kBluetoothHCICommandMasterLinkKey = 23,
    kBluetoothHCICommandRemoteNameRequest = 25, kBluetoothHCICommandReadRemoteSupportedFeatures = 27,
    kBluetoothHCICommandReadRemoteExtendedFeatures, kBluetoothHCICommandReadRemoteVersionInformation,
    kBluetoothHCICommandReadClockOffset = 31, kBluetoothHCICommandRemoteNameRequestCancel = 26,
    kBluetoothHCICommandReadLMPHandle = 32, kBluetoothHCICommandSetupSynchronousConnection = 40,
    kBluetoothHCICommandAcceptSynchronousConnectionRequest, kBluetoothHCICommandRejectSynchronousConnectionRequest,
    kBluetoothHCICommandIOCapabilityRequestReply, kBluetoothHCICommandUserConfirmationRequestReply,
    kBluetoothHCICommandUserConfirmationRequestNegativeReply, kBluetoothHCICommandUserPasskeyRequestReply,
    kBluetoothHCICommandUserPasskeyRequestNegativeReply, kBluetoothHCICommandRemoteOOBDataRequestReply,
    kBluetoothHCICommandRemoteOOBDataRequestNegativeReply = 51,
    kBluetoothHCICommandIOCapabilityRequestNegativeReply,
    kBluetoothHCICommandEnhancedSetupSynchronousConnection = 61,
    kBluetoothHCICommandEnhancedAcceptSynchronousConnectionRequest, kBluetoothHCICommandTruncatedPage,
    kBluetoothHCICommandTruncatedPageCancel, kBluetoothHCICommandSetConnectionlessSlaveBroadcast,
    kBluetoothHCICommandSetConnectionlessSlaveBroadcastReceive, kBluetoothHCICommandStartSynchronizationTrain,
    kBluetoothHCICommandReceiveSynchronizationTrain, kBluetoothHCICommandRemoteOOBExtendedDataRequestReply,
    kBluetoothHCICommandGroupLinkPolicy = 2, kBluetoothHCICommandHoldMode = 1, kBluetoothHCICommandSniffMode = 3,
    kBluetoothHCICommandExitSniffMode, kBluetoothHCICommandParkMode, kBluetoothHCICommandExitParkMode,
    kBluetoothHCICommandQoSSetup, kBluetoothHCICommandRoleDiscovery = 9, kBluetoothHCICommandSwitchRole = 11,
    kBluetoothHCICommandReadLinkPolicySettings, kBluetoothHCICommandWriteLinkPolicySettings,
    kBluetoothHCICommandReadDefaultLinkPolicySettings, kBluetoothHCICommandWriteDefaultLinkPolicySettings,
    kBluetoothHCICommandFlowSpecification, kBluetoothHCICommandSniffSubrating,
    kBluetoothHCICommandAcceptSniffRequest = 49, kBluetoothHCICommandRejectSniffRequest,
    kBluetoothHCICommandGroupHostController = 3, kBluetoothHCICommandSetEventMask = 1,
    kBluetoothHCICommandReset = 3, kBluetoothHCICommandSetEventFilter = 5, kBluetoothHCICommandFlush = 8,
    kBluetoothHCICommandReadPINType, kBluetoothHCICommandWritePINType, kBluetoothHCICommandCreateNewUnitKey,
    kBluetoothHCICommandReadStoredLinkKey = 13, kBluetoothHCICommandWriteStoredLinkKey = 17,
    kBluetoothHCICommandDeleteStoredLinkKey, kBluetoothHCICommandChangeLocalName, kBluetoothHCICommandReadLocalName,
    kBluetoothHCICommandReadConnectionAcceptTimeout, kBluetoothHCICommandWriteConnectionAcceptTimeout,
    kBluetoothHCICommandReadPageTimeout, kBluetoothHCICommandWritePageTimeout, kBluetoothHCICommandReadScanEnable,
    kBluetoothHCICommandWriteScanEnable, kBluetoothHCICommandReadPageScanActivity,
    kBluetoothHCICommandWritePageScanActivity, kBluetoothHCICommandReadInquiryScanActivity,
    kBluetoothHCICommandWriteInquiryScanActivity, kBluetoothHCICommandReadAuthenticationEnable,
    kBluetoothHCICommandWriteAuthenticationEnable, kBluetoothHCICommandReadEncryptionMode,
    kBluetoothHCICommandWriteEncryptionMode, kBluetoothHCICommandReadClassOfDevice,
    kBluetoothHCICommandWriteClassOfDevice, kBluetoothHCICommandReadVoiceSetting,
    kBluetoothHCICommandWriteVoiceSetting, kBluetoothHCICommandReadAutomaticFlushTimeout,
    kBluetoothHCICommandWriteAutomaticFlushTimeout, kBluetoothHCICommandReadNumberOfBroadcastRetransmissions,
    kBluetoothHCICommandWriteNumberOfBroadcastRetransmissions, kBluetoothHCICommandReadHoldModeActivity,
    kBluetoothHCICommandWriteHoldModeActivity, kBluetoothHCICommandReadTransmitPowerLevel,
    kBluetoothHCICommandReadSCOFlowControlEnable, kBluetoothHCICommandWriteSCOFlowControlEnable,
    kBluetoothHCICommandSetHostControllerToHostFlowControl = 49, kBluetoothHCICommandHostBufferSize = 51,
    kBluetoothHCICommandHostNumberOfCompletedPackets = 53, kBluetoothHCICommandReadLinkSupervisionTimeout,
    kBluetoothHCICommandWriteLinkSupervisionTimeout, kBluetoothHCICommandReadNumberOfSupportedIAC,
    kBluetoothHCICommandReadCurrentIACLAP, kBluetoothHCICommandWriteCurrentIACLAP,
    kBluetoothHCICommandReadPageScanPeriodMode, kBluetoothHCICommandWritePageScanPeriodMode,
    kBluetoothHCICommandReadPageScanMode, kBluetoothHCICommandWritePageScanMode,
    kBluetoothHCICommandSetAFHClassification, kBluetoothHCICommandReadInquiryScanType = 66,
    kBluetoothHCICommandWriteInquiryScanType, kBluetoothHCICommandReadInquiryMode,
    kBluetoothHCICommandWriteInquiryMode, kBluetoothHCICommandReadPageScanType,
    kBluetoothHCICommandWritePageScanType, kBluetoothHCICommandReadAFHChannelAssessmentMode,
    kBluetoothHCICommandWriteAFHChannelAssessmentMode, kBluetoothHCICommandReadExtendedInquiryResponse = 81,
    kBluetoothHCICommandWriteExtendedInquiryResponse, kBluetoothHCICommandRefreshEncryptionKey,
    kBluetoothHCICommandReadSimplePairingMode = 85, kBluetoothHCICommandWriteSimplePairingMode,
    kBluetoothHCICommandReadLocalOOBData, kBluetoothHCICommandReadInquiryResponseTransmitPower,
    kBluetoothHCICommandWriteInquiryResponseTransmitPower, kBluetoothHCICommandSendKeypressNotification = 96,
    kBluetoothHCICommandReadDefaultErroneousDataReporting = 90,
    kBluetoothHCICommandWriteDefaultErroneousDataReporting, kBluetoothHCICommandEnhancedFlush = 95,
    kBluetoothHCICommandReadLogicalLinkAcceptTimeout = 97, kBluetoothHCICommandWriteLogicalLinkAcceptTimeout,
    kBluetoothHCICommandSetEventMaskPageTwo, kBluetoothHCICommandReadLocationData,
    kBluetoothHCICommandWriteLocationData, kBluetoothHCICommandReadFlowControlMode,
    kBluetoothHCICommandWriteFlowControlMode, kBluetoothHCICommandReadEnhancedTransmitPowerLevel,
    kBluetoothHCICommandReadBestEffortFlushTimeout, kBluetoothHCICommandWriteBestEffortFlushTimeout,
    kBluetoothHCICommandShortRangeMode, kBluetoothHCICommandReadLEHostSupported,
    kBluetoothHCICommandWriteLEHostSupported, kBluetoothHCICommandSetMWSChannelParameters,
    kBluetoothHCICommandSetExternalFrameConfiguration, kBluetoothHCICommandSetMWSSignaling,
    kBluetoothHCICommandSetMWSTransportLayer, kBluetoothHCICommandSetMWSScanFrequencyTable,
    kBluetoothHCICommandSetMWSPATTERNConfiguration, kBluetoothHCICommandSetReservedLTADDR,
    kBluetoothHCICommandDeleteReservedLTADDR, kBluetoothHCICommandSetConnectionlessSlaveBroadcastData,
    kBluetoothHCICommandReadSynchronizationTrainParameters, kBluetoothHCICommandWriteSynchronizationTrainParameters,
    kBluetoothHCICommandReadSecureConnectionsHostSupport, kBluetoothHCICommandWriteSecureConnectionsHostSupport,
    kBluetoothHCICommandReadAuthenticatedPayloadTimeout, kBluetoothHCICommandWriteAuthenticatedPayloadTimeout,
    kBluetoothHCICommandReadLocalOOBExtendedData, kBluetoothHCICommandReadExtendedPageTimeout,
    kBluetoothHCICommandWriteExtendedPageTimeout, kBluetoothHCICommandReadExtendedInquiryLength,
    kBluetoothHCICommandWriteExtendedInquiryLength, kBluetoothHCICommandGroupInformational = 4,
    kBluetoothHCICommandReadLocalVersionInformation = 1, kBluetoothHCICommandReadLocalSupportedCommands,
    kBluetoothHCICommandReadLocalSupportedFeatures, kBluetoothHCICommandReadLocalExtendedFeatures,
    kBluetoothHCICommandReadBufferSize, kBluetoothHCICommandReadCountryCode = 7,
    kBluetoothHCICommandReadDeviceAddress = 9, kBluetoothHCICommandReadDataBlockSize,
    kBluetoothHCICommandReadLocalSupportedCodecs, kBluetoothHCICommandGroupStatus = 5,
    kBluetoothHCICommandReadFailedContactCounter = 1, kBluetoothHCICommandResetFailedContactCounter,
    kBluetoothHCICommandGetLinkQuality, kBluetoothHCICommandReadRSSI = 5, kBluetoothHCICommandReadAFHMappings,
    kBluetoothHCICommandReadClock, kBluetoothHCICommandReadEncryptionKeySize, kBluetoothHCICommandReadLocalAMPInfo,
    kBluetoothHCICommandReadLocalAMPASSOC, kBluetoothHCICommandWriteRemoteAMPASSOC,
    kBluetoothHCICommandGetMWSTransportLayerConfiguration, kBluetoothHCICommandSetTriggeredClockCapture,
    kBluetoothHCICommandGroupTesting = 6, kBluetoothHCICommandReadLoopbackMode = 1,
    kBluetoothHCICommandWriteLoopbackMode, kBluetoothHCICommandEnableDeviceUnderTestMode,
    kBluetoothHCICommandWriteSimplePairingDebugMode, kBluetoothHCICommandEnableAMPReceiverReports = 7,
    kBluetoothHCICommandAMPTestEnd, kBluetoothHCICommandAMPTest, kBluetoothHCICommandGroupLowEnergy = 8,
    kBluetoothHCICommandLESetEventMask = 1, kBluetoothHCICommandLEReadBufferSize,
    kBluetoothHCICommandLEReadLocalSupportedFeatures, kBluetoothHCICommandLESetRandomAddress = 5,
    kBluetoothHCICommandLESetAdvertisingParameters, kBluetoothHCICommandLEReadAdvertisingChannelTxPower,
    kBluetoothHCICommandLESetAdvertisingData, kBluetoothHCICommandLESetScanResponseData,
    kBluetoothHCICommandLESetAdvertiseEnable, kBluetoothHCICommandLESetScanParameters,
    kBluetoothHCICommandLESetScanEnable, kBluetoothHCICommandLECreateConnection,
    kBluetoothHCICommandLECreateConnectionCancel, kBluetoothHCICommandLEReadWhiteListSize,
    kBluetoothHCICommandLEClearWhiteList, kBluetoothHCICommandLEAddDeviceToWhiteList,
    kBluetoothHCICommandLERemoveDeviceFromWhiteList, kBluetoothHCICommandLEConnectionUpdate,
    kBluetoothHCICommandLESetHostChannelClassification, kBluetoothHCICommandLEReadChannelMap,
    kBluetoothHCICommandLEReadRemoteUsedFeatures, kBluetoothHCICommandLEEncrypt, kBluetoothHCICommandLERand,
    kBluetoothHCICommandLEStartEncryption, kBluetoothHCICommandLELongTermKeyRequestReply,
    kBluetoothHCICommandLELongTermKeyRequestNegativeReply, kBluetoothHCICommandLEReadSupportedStates,
    kBluetoothHCICommandLEReceiverTest, kBluetoothHCICommandLETransmitterTest, kBluetoothHCICommandLETestEnd,
    kBluetoothHCICommandLERemoteConnectionParameterRequestReply,
    kBluetoothHCICommandLERemoteConnectionParameterRequestNegativeReply, kBluetoothHCICommandLESetDataLength,
    kBluetoothHCICommandLEReadSuggestedDefaultDataLength, kBluetoothHCICommandLEWriteSuggestedDefaultDataLength,
    kBluetoothHCICommandLEReadLocalP256PublicKey, kBluetoothHCICommandLEGenerateDHKey,
    kBluetoothHCICommandLEAddDeviceToResolvingList, kBluetoothHCICommandLERemoveDeviceFromResolvingList,
    kBluetoothHCICommandLEClearResolvingList, kBluetoothHCICommandLEReadResolvingListSize,
    kBluetoothHCICommandLEReadPeerResolvableAddress, kBluetoothHCICommandLEReadLocalResolvableAddress,
    kBluetoothHCICommandLESetAddressResolutionEnable, kBluetoothHCICommandLESetResolvablePrivateAddressTimeout,
    kBluetoothHCICommandLEReadMaximumDataLength, kBluetoothHCICommandLEReadPhy, kBluetoothHCICommandLESetDefaultPhy,
    kBluetoothHCICommandLESetPhy, kBluetoothHCICommandLEEnhancedReceiverTest,
    kBluetoothHCICommandLEEnhancedTransmitterTest, kBluetoothHCICommandLESetAdvertisingSetRandomAddress,
    kBluetoothHCICommandLESetExtendedAdvertisingParameters, kBluetoothHCICommandLESetExtendedAdvertisingData,
    kBluetoothHCICommandLESetExtendedScanResponseData, kBluetoothHCICommandLESetExtendedAdvertisingEnableCommand,
    kBluetoothHCICommandLEReadMaximumAdvertisingDataLength,
    kBluetoothHCICommandLEReadNumberofSupportedAdvertisingSets, kBluetoothHCICommandLERemoveAdvertisingSet,
    kBluetoothHCICommandLEClearAdvertisingSets, kBluetoothHCICommandLESetPeriodicAdvertisingParameters,
    kBluetoothHCICommandLESetPeriodicAdvertisingData, kBluetoothHCICommandLESetPeriodicAdvertisingEnable,
    kBluetoothHCICommandLESetExtendedScanParameters, kBluetoothHCICommandLESetExtendedScanEnable,
    kBluetoothHCICommandLEExtendedCreateConnection, kBluetoothHCICommandLEPeriodicAdvertisingCreateSync,
    kBluetoothHCICommandLEPeriodicAdvertisingCreateSyncCancel,
    kBluetoothHCICommandLEPeriodicAdvertisingTerminateSync, kBluetoothHCICommandLEAddDeviceToPeriodicAdvertiserList,
    kBluetoothHCICommandLERemoveDeviceFromPeriodicAdvertiserList, kBluetoothHCICommandLEClearPeriodicAdvertiserList,
    kBluetoothHCICommandLEReadPeriodicAdvertiserListSize, kBluetoothHCICommandLEReadTransmitPower,
    kBluetoothHCICommandLEReadRFPathCompensation, kBluetoothHCICommandLEWriteRFPathCompensation,
    kBluetoothHCICommandLESetPrivacyMode, kBluetoothHCICommandGroupLogoTesting = 62,
    kBluetoothHCICommandGroupVendorSpecific, kBluetoothHCICommandGroupMax, kBluetoothHCICommandMax = 0x3ff,
};
typedef uint8_t BluetoothHCIQoSFlags; typedef uint8_t BluetoothHCIParamByteCount;
typedef uint16_t BluetoothHCIACLDataByteCount; typedef uint8_t BluetoothHCISCODataByteCount;
typedef uint8_t BluetoothHCIInquiryLength; typedef uint8_t BluetoothHCIResponseCount;
typedef uint8_t BluetoothHCICountryCode; typedef uint16_t BluetoothHCIModeInterval;
typedef uint16_t BluetoothHCISniffAttemptCount; typedef uint16_t BluetoothHCISniffTimeout;
typedef uint16_t BluetoothHCIParkModeBeaconInterval; typedef uint8_t BluetoothMaxSlots;
typedef uint16_t BluetoothManufacturerName; typedef uint8_t BluetoothLMPVersion;
typedef uint16_t BluetoothLMPSubversion; typedef uint8_t BluetoothHCIConnectionMode;
enum BluetoothHCIConnectionModes {
    kConnectionActiveMode = 0, kConnectionHoldMode, kConnectionSniffMode, kConnectionParkMode,
    kConnectionModeReservedForFutureUse,
};
typedef struct BluetoothHCISupportedCommands { uint8_t data[64]; } BluetoothHCISupportedCommands;
typedef struct BluetoothHCISupportedFeatures { uint8_t data[8]; } BluetoothHCISupportedFeatures;
typedef struct BluetoothHCISupportedFeatures BluetoothHCILESupportedFeatures;
typedef struct BluetoothHCISupportedFeatures BluetoothHCILEUsedFeatures; typedef uint8_t BluetoothHCIPageNumber;
typedef struct BluetoothHCIExtendedFeaturesInfo {
    BluetoothHCIPageNumber page, maxPage; uint8_t data[8];
} BluetoothHCIExtendedFeaturesInfo;
enum BluetoothLEFeatureBits {
    kBluetoothLEFeatureLEEncryption = 1, kBluetoothLEFeatureConnectionParamsRequestProcedure,
    kBluetoothLEFeatureExtendedRejectIndication = 4, kBluetoothLEFeatureSlaveInitiatedFeaturesExchange = 8,
    kBluetoothLEFeatureLEPing = 16, kBluetoothLEFeatureLEDataPacketLengthExtension = 32,
    kBluetoothLEFeatureLLPrivacy = 64, kBluetoothLEFeatureExtendedScannerFilterPolicies = 128,
};
enum BluetoothFeatureBits {
    kBluetoothFeatureThreeSlotPackets = 1, kBluetoothFeatureFiveSlotPackets, kBluetoothFeatureEncryption = 4,
    kBluetoothFeatureSlotOffset = 8, kBluetoothFeatureTimingAccuracy = 16, kBluetoothFeatureSwitchRoles = 32,
    kBluetoothFeatureHoldMode = 64, kBluetoothFeatureSniffMode = 128, kBluetoothFeatureParkMode = 1,
    kBluetoothFeatureRSSI, kBluetoothFeaturePowerControlRequests = 2, kBluetoothFeatureChannelQuality = 4,
    kBluetoothFeatureSCOLink = 8, kBluetoothFeatureHV2Packets = 16, kBluetoothFeatureHV3Packets = 32,
    kBluetoothFeatureULawLog = 64, kBluetoothFeatureALawLog = 128, kBluetoothFeatureCVSD = 1,
    kBluetoothFeaturePagingScheme, kBluetoothFeaturePowerControl = 4, kBluetoothFeatureTransparentSCOData = 8,
    kBluetoothFeatureFlowControlLagBit0 = 16, kBluetoothFeatureFlowControlLagBit1 = 32,
    kBluetoothFeatureFlowControlLagBit2 = 64, kBluetoothFeatureBroadcastEncryption = 128,
    kBluetoothFeatureScatterMode = 1, kBluetoothFeatureEnhancedDataRateACL2MbpsMode,
    kBluetoothFeatureEnhancedDataRateACL3MbpsMode = 4, kBluetoothFeatureEnhancedInquiryScan = 8,
    kBluetoothFeatureInterlacedInquiryScan = 16, kBluetoothFeatureInterlacedPageScan = 32,
    kBluetoothFeatureRSSIWithInquiryResult = 64, kBluetoothFeatureExtendedSCOLink = 128,
    kBluetoothFeatureEV4Packets = 1, kBluetoothFeatureEV5Packets, kBluetoothFeatureAbsenceMasks = 4,
    kBluetoothFeatureAFHCapableSlave = 8, kBluetoothFeatureAFHClassificationSlave = 16,
    kBluetoothFeatureAliasAuhentication = 32, kBluetoothFeatureLESupportedController = 64,
    kBluetoothFeature3SlotEnhancedDataRateACLPackets = 128, kBluetoothFeature5SlotEnhancedDataRateACLPackets = 1,
    kBluetoothFeatureSniffSubrating, kBluetoothFeaturePauseEncryption = 4, kBluetoothFeatureAFHCapableMaster = 8,
    kBluetoothFeatureAFHClassificationMaster = 16, kBluetoothFeatureEnhancedDataRateeSCO2MbpsMode = 32,
    kBluetoothFeatureEnhancedDataRateeSCO3MbpsMode = 64, kBluetoothFeature3SlotEnhancedDataRateeSCOPackets = 128,
    kBluetoothFeatureExtendedInquiryResponse = 1, kBluetoothFeatureSecureSimplePairing = 8,
    kBluetoothFeatureEncapsulatedPDU = 16, kBluetoothFeatureErroneousDataReporting = 32,
    kBluetoothFeatureNonFlushablePacketBoundaryFlag = 64, kBluetoothFeatureLinkSupervisionTimeoutChangedEvent = 1,
    kBluetoothFeatureInquiryTransmissionPowerLevel, kBluetoothFeatureExtendedFeatures = 128,
    kBluetoothExtendedFeatureSimpleSecurePairingHostMode = 1, kBluetoothExtendedFeatureLESupportedHostMode,
    kBluetoothExtendedFeatureLEAndBREDRToSameDeviceHostMode = 4,
    KBluetoothExtendedFeatureSecureConnectionsHostMode = 8,
    kBluetoothExtendedFeatureSecureConnectionsControllerSupport = 1, kBluetoothExtendedFeaturePing,
    kBluetoothExtendedFeatureReserved = 4, kBluetoothExtendedFeatureTrainNudging = 8,
    kBluetoothExtendedFeatureSlotAvailabilityMask = 16,
};
typedef struct BluetoothEventFilterCondition { uint8_t data[7]; } BluetoothEventFilterCondition;
typedef uint16_t BluetoothHCIFailedContactCount;
typedef struct BluetoothHCIFailedContactInfo {
    BluetoothHCIFailedContactCount count; BluetoothConnectionHandle handle;
} BluetoothHCIFailedContactInfo;
typedef SInt8 BluetoothHCIRSSIValue;
typedef struct BluetoothHCIRSSIInfo {
    BluetoothConnectionHandle handle; BluetoothHCIRSSIValue RSSIValue;
} BluetoothHCIRSSIInfo;
typedef uint8_t BluetoothHCILinkQuality;
typedef struct BluetoothHCILinkQualityInfo {
    BluetoothConnectionHandle handle; BluetoothHCILinkQuality qualityValue;
} BluetoothHCILinkQualityInfo;
typedef uint8_t BluetoothHCIEncryptionKeySize;
typedef struct BluetoothHCIEncryptionKeySizeInfo {
    BluetoothConnectionHandle handle; BluetoothHCIEncryptionKeySize keySize;
} BluetoothHCIEncryptionKeySizeInfo;
typedef uint8_t BluetoothHCIRole;
typedef struct BluetoothHCIRoleInfo { uint8_t role; BluetoothConnectionHandle handle; } BluetoothHCIRoleInfo;
enum BluetoothHCIRoles { kBluetoothHCIMasterRole = 0, kBluetoothHCISlaveRole };
typedef uint16_t BluetoothHCILinkPolicySettings;
enum BluetoothHCILinkPolicySettingsValues {
    kDisableAllLMModes = 0, kEnableMasterSlaveSwitch, kEnableHoldMode, kEnableSniffMode = 4, kEnableParkMode = 8,
    kReservedForFutureUse = 16,
};
typedef struct BluetoothHCILinkPolicySettingsInfo {
    BluetoothHCILinkPolicySettings settings; BluetoothConnectionHandle handle;
} BluetoothHCILinkPolicySettingsInfo;
typedef struct BluetoothHCIQualityOfServiceSetupParams {
    uint8_t flags, serviceType; uint32_t tokenRate, peakBandwidth, latency, delayVariation;
} BluetoothHCIQualityOfServiceSetupParams;
typedef struct BluetoothHCISetupSynchronousConnectionParams {
    uint32_t transmitBandwidth, receiveBandwidth; uint16_t maxLatency, voiceSetting; uint8_t retransmissionEffort;
    uint16_t packetType;
} BluetoothHCISetupSynchronousConnectionParams;
typedef struct BluetoothHCIAcceptSynchronousConnectionRequestParams {
    uint32_t transmitBandwidth, receiveBandwidth; uint16_t maxLatency, contentFormat; uint8_t retransmissionEffort;
    uint16_t packetType;
} BluetoothHCIAcceptSynchronousConnectionRequestParams;
typedef struct BluetoothHCIEnhancedSetupSynchronousConnectionParams {
    uint32_t transmitBandwidth, receiveBandwidth; uint64_t transmitCodingFormat, receiveCodingFormat;
    uint16_t transmitCodecFrameSize, receiveCodecFrameSize; uint32_t inputBandwidth, outputBandwidth;
    uint64_t inputCodingFormat, outputCodingFormat; uint16_t inputCodedDataSize, outputCodedDataSize;
    uint8_t inputPCMDataFormat, outputPCMDataFormat, inputPCMSamplePayloadMSBPosition;
    uint8_t outputPCMSamplePayloadMSBPosition, inputDataPath, outputDataPath, inputTransportUnitSize;
    uint8_t outputTransportUnitSize; uint16_t maxLatency, packetType; uint8_t retransmissionEffort;
} BluetoothHCIEnhancedSetupSynchronousConnectionParams;
typedef struct BluetoothHCIEnhancedAcceptSynchronousConnectionRequestParams {
    uint32_t transmitBandwidth, receiveBandwidth; uint64_t transmitCodingFormat, receiveCodingFormat;
    uint16_t transmitCodecFrameSize, receiveCodecFrameSize; uint32_t inputBandwidth, outputBandwidth;
    uint64_t inputCodingFormat, outputCodingFormat; uint16_t inputCodedDataSize, outputCodedDataSize;
    uint8_t inputPCMDataFormat, outputPCMDataFormat, inputPCMSamplePayloadMSBPosition;
    uint8_t outputPCMSamplePayloadMSBPosition, inputDataPath, outputDataPath, inputTransportUnitSize;
    uint8_t outputTransportUnitSize; uint16_t maxLatency, packetType; uint8_t retransmissionEffort;
} BluetoothHCIEnhancedAcceptSynchronousConnectionRequestParams;
typedef uint8_t BluetoothHCILoopbackMode;
enum { kBluetoothHCILoopbackModeOff = 0, kBluetoothHCILoopbackModeLocal, kBluetoothHCILoopbackModeRemote };
#ifdef __cplusplus
typedef struct BluetoothReadClockInfo {
    BluetoothConnectionHandle handle; uint32_t clock; uint16_t accuracy;
} BluetoothReadClockInfo;
#endif
typedef struct BluetoothHCIEventFlowSpecificationData {
    BluetoothConnectionHandle connectionHandle; uint8_t flags, flowDirection, serviceType;
    uint32_t tokenRate, tokenBucketSize, peakBandwidth, accessLatency;
} BluetoothHCIEventFlowSpecificationData;
typedef uint32_t BluetoothHCIOperationID; typedef uint32_t BluetoothHCIEventID; typedef uint32_t BluetoothHCIDataID;
typedef uint32_t BluetoothHCISignalID; typedef uint32_t BluetoothHCITransportID;
typedef uint32_t BluetoothHCITransportCommandID; typedef uint32_t BluetoothHCIRequestID;
typedef struct BluetoothHCIVersionInfo {
    BluetoothManufacturerName manufacturerName; BluetoothLMPVersion lmpVersion;
    BluetoothLMPSubversion lmpSubVersion; uint8_t hciVersion; uint16_t hciRevision;
} BluetoothHCIVersionInfo;
typedef struct BluetoothHCIBufferSize {
    uint16_t ACLDataPacketLength; uint8_t SCODataPacketLength;
    uint16_t totalNumACLDataPackets, totalNumSCODataPackets;
} BluetoothHCIBufferSize;
typedef struct BluetoothHCILEBufferSize {
    uint16_t ACLDataPacketLength; uint8_t totalNumACLDataPackets;
} BluetoothHCILEBufferSize;
typedef uint16_t BluetoothHCIConnectionAcceptTimeout; typedef uint16_t BluetoothHCIPageTimeout;
enum BluetoothHCITimeoutValues { kDefaultPageTimeout = 0x2710 };
typedef uint16_t BluetoothHCINumLinkKeysDeleted; typedef uint8_t BluetoothHCINumLinkKeysToWrite;
typedef uint8_t BluetoothHCIDeleteStoredLinkKeyFlag;
enum BluetoothHCIDeleteStoredLinkKeyFlags { kDeleteKeyForSpecifiedDeviceOnly = 0, kDeleteAllStoredLinkKeys };
typedef uint8_t BluetoothHCIReadStoredLinkKeysFlag;
enum BluetoothHCIReadStoredLinkKeysFlags { kReturnLinkKeyForSpecifiedDeviceOnly = 0, kReadAllStoredLinkKeys };
typedef struct BluetoothHCIStoredLinkKeysInfo {
    uint16_t numLinkKeysRead, maxNumLinkKeysAllowedInDevice;
} BluetoothHCIStoredLinkKeysInfo;
typedef uint8_t BluetoothHCIPageScanMode;
enum BluetoothHCIPageScanModes {
    kMandatoryPageScanMode = 0, kOptionalPageScanMode1, kOptionalPageScanMode2, kOptionalPageScanMode3,
};
typedef uint8_t BluetoothHCIPageScanPeriodMode;
enum BluetoothHCIPageScanPeriodModes { kP0Mode = 0, kP1Mode, kP2Mode };
typedef uint8_t BluetoothHCIPageScanEnableState;
enum BluetoothHCIPageScanEnableStates {
    kNoScansEnabled = 0, kInquiryScanEnabledPageScanDisabled, kInquiryScanDisabledPageScanEnabled,
    kInquiryScanEnabledPageScanEnabled,
};
typedef struct BluetoothHCIScanActivity { uint16_t scanInterval, scanWindow; } BluetoothHCIScanActivity;
typedef struct BluetoothHCIInquiryAccessCode { uint8_t data[3]; } BluetoothHCIInquiryAccessCode;
typedef uint8_t BluetoothHCIInquiryAccessCodeCount;
typedef struct BluetoothHCICurrentInquiryAccessCodes {
    BluetoothHCIInquiryAccessCodeCount count; BluetoothHCIInquiryAccessCode *codes;
} BluetoothHCICurrentInquiryAccessCodes;
enum { kMaximumNumberOfInquiryAccessCodes = 64 };
typedef struct BluetoothHCICurrentInquiryAccessCodesForWrite {
    BluetoothHCIInquiryAccessCodeCount count; uint8_t codes[192];
} BluetoothHCICurrentInquiryAccessCodesForWrite;
typedef struct BluetoothHCILinkSupervisionTimeout {
    BluetoothConnectionHandle handle; uint16_t timeout;
} BluetoothHCILinkSupervisionTimeout;
typedef uint8_t BluetoothHCIFlowControlState;
enum BluetoothHCISCOFlowControlStates { kSCOFlowControlDisabled = 0, kSCOFlowControlEnabled };
enum BluetoothHCIGeneralFlowControlStates {
    kHostControllerToHostFlowControlOff = 0, kHCIACLDataPacketsOnHCISCODataPacketsOff,
    kHCIACLDataPacketsOffHCISCODataPacketsOn, kHCIACLDataPacketsOnHCISCODataPacketsOn,
};
typedef SInt8 BluetoothHCITransmitPowerLevel; typedef uint8_t BluetoothHCITransmitPowerLevelType;
enum BluetoothHCITransmitReadPowerLevelTypes {
    kReadCurrentTransmitPowerLevel = 0, kReadMaximumTransmitPowerLevel,
};
typedef uint8_t BluetoothHCIAFHChannelAssessmentMode;
enum BluetoothHCIAFHChannelAssessmentModes {
    kAFHChannelAssessmentModeDisabled = 0, kAFHChannelAssessmentModeEnabled,
};
typedef struct BluetoothHCITransmitPowerLevelInfo {
    BluetoothConnectionHandle handle; BluetoothHCITransmitPowerLevel level;
} BluetoothHCITransmitPowerLevelInfo;
typedef uint8_t BluetoothHCINumBroadcastRetransmissions; typedef uint8_t BluetoothHCIHoldModeActivity;
enum BluetoothHCIHoldModeActivityStates {
    kMaintainCurrentPowerState = 0, kSuspendPageScan, kSuspendInquiryScan, kSuspendPeriodicInquiries,
};
typedef uint8_t BluetoothHCIAuthenticationEnable;
enum BluetoothHCIAuthentionEnableModes { kAuthenticationDisabled = 0, kAuthenticationEnabled };
typedef uint8_t BluetoothHCIEncryptionMode;
enum BluetoothHCIEncryptionModes {
    kEncryptionDisabled = 0, kEncryptionOnlyForPointToPointPackets,
    kEncryptionForBothPointToPointAndBroadcastPackets,
};
typedef uint16_t BluetoothHCIAutomaticFlushTimeout;
typedef struct BluetoothHCIAutomaticFlushTimeoutInfo {
    BluetoothConnectionHandle handle; BluetoothHCIAutomaticFlushTimeout timeout;
} BluetoothHCIAutomaticFlushTimeoutInfo;
enum { kInfoStringMaxLength = 35 };
typedef struct BluetoothTransportInfo {
    uint32_t productID, vendorID, type; char productName[35], vendorName[35];
    uint64_t totalDataBytesSent, totalSCOBytesSent, totalDataBytesReceived, totalSCOBytesReceived;
} BluetoothTransportInfo;
typedef BluetoothTransportInfo *BluetoothTransportInfoPtr;
enum BluetoothTransportTypes {
    kBluetoothTransportTypeUSB = 1, kBluetoothTransportTypePCCard, kBluetoothTransportTypePCICard,
    kBluetoothTransportTypeUART, kBluetoothTransportTypePCIe,
};
typedef struct BluetoothHCIInquiryResult {
    BluetoothDeviceAddress deviceAddress; BluetoothPageScanRepetitionMode pageScanRepetitionMode;
    BluetoothHCIPageScanPeriodMode pageScanPeriodMode; BluetoothHCIPageScanMode pageScanMode;
    BluetoothClassOfDevice classOfDevice; BluetoothClockOffset clockOffset;
} BluetoothHCIInquiryResult;
enum { kBluetoothHCIInquiryResultsMaxResults = 50 };
typedef struct BluetoothHCIInquiryResults {
    BluetoothHCIInquiryResult results[50]; IOItemCount count;
} BluetoothHCIInquiryResults;
typedef struct BluetoothHCIInquiryWithRSSIResult {
    BluetoothDeviceAddress deviceAddress; BluetoothPageScanRepetitionMode pageScanRepetitionMode; uint8_t reserved;
    BluetoothClassOfDevice classOfDevice; BluetoothClockOffset clockOffset; BluetoothHCIRSSIValue RSSIValue;
} BluetoothHCIInquiryWithRSSIResult;
typedef struct BluetoothHCIInquiryWithRSSIResults {
    BluetoothHCIInquiryWithRSSIResult results[50]; IOItemCount count;
} BluetoothHCIInquiryWithRSSIResults;
typedef uint8_t BluetoothHCIFECRequired;
enum BluetoothHCIFECRequiredValues { kBluetoothHCIFECRequired = 0, kBluetoothHCIFECNotRequired };
typedef uint8_t BluetoothHCIInquiryMode;
enum BluetoothHCIInquiryModes {
    kBluetoothHCIInquiryModeResultFormatStandard = 0, kBluetoothHCIInquiryModeResultFormatWithRSSI,
    kBluetoothHCIInquiryModeResultFormatWithRSSIOrExtendedInquiryResultFormat,
};
typedef uint8_t BluetoothHCIInquiryScanType;
enum BluetoothHCIInquiryScanTypes {
    kBluetoothHCIInquiryScanTypeStandard = 0, kBluetoothHCIInquiryScanTypeInterlaced,
    kBluetoothHCIInquiryScanTypeReservedStart, kBluetoothHCIInquiryScanTypeReservedEnd = 255,
};
typedef uint8_t BluetoothHCIExtendedInquiryResponseDataType;
typedef struct BluetoothHCIExtendedInquiryResponse { uint8_t data[240]; } BluetoothHCIExtendedInquiryResponse;
typedef struct BluetoothHCIReadExtendedInquiryResponseResults {
    BluetoothHCIFECRequired outFECRequired; BluetoothHCIExtendedInquiryResponse extendedInquiryResponse;
} BluetoothHCIReadExtendedInquiryResponseResults;
typedef struct BluetoothHCIExtendedInquiryResult {
    uint8_t numberOfReponses; BluetoothDeviceAddress deviceAddress;
    BluetoothPageScanRepetitionMode pageScanRepetitionMode; uint8_t reserved; BluetoothClassOfDevice classOfDevice;
    BluetoothClockOffset clockOffset; BluetoothHCIRSSIValue RSSIValue;
    BluetoothHCIExtendedInquiryResponse extendedInquiryResponse;
} BluetoothHCIExtendedInquiryResult;
typedef struct BluetoothHCIReadLMPHandleResults {
    BluetoothConnectionHandle handle; BluetoothLMPHandle lmpHandle; uint32_t reserved;
} BluetoothHCIReadLMPHandleResults;
typedef uint8_t BluetoothHCISimplePairingMode;
enum BluetoothHCISimplePairingModes {
    kBluetoothHCISimplePairingModeNotSet = 0, kBluetoothHCISimplePairingModeEnabled,
};
typedef uint8_t BluetoothSimplePairingDebugMode;
enum BluetoothSimplePairingDebugModes {
    kBluetoothHCISimplePairingDebugModeDisabled = 0, kBluetoothHCISimplePairingDebugModeEnabled,
};
typedef struct BluetoothHCISimplePairingOOBData { uint8_t data[16]; } BluetoothHCISimplePairingOOBData;
typedef struct BluetoothHCIReadLocalOOBDataResults {
    BluetoothHCISimplePairingOOBData hash, randomizer;
} BluetoothHCIReadLocalOOBDataResults;
typedef uint8_t BluetoothIOCapability;
enum BluetoothIOCapabilities {
    kBluetoothCapabilityTypeDisplayOnly = 0, kBluetoothCapabilityTypeDisplayYesNo,
    kBluetoothCapabilityTypeKeyboardOnly, kBluetoothCapabilityTypeNoInputNoOutput,
};
typedef uint8_t BluetoothOOBDataPresence;
enum BluetoothOOBDataPresenceValues {
    kBluetoothOOBAuthenticationDataNotPresent = 0, kBluetoothOOBAuthenticationDataFromRemoteDevicePresent,
};
typedef uint8_t BluetoothAuthenticationRequirements;
enum BluetoothAuthenticationRequirementsValues {
    kBluetoothAuthenticationRequirementsMITMProtectionNotRequired = 0,
    kBluetoothAuthenticationRequirementsMITMProtectionRequired,
    kBluetoothAuthenticationRequirementsMITMProtectionNotRequiredNoBonding = 0,
    kBluetoothAuthenticationRequirementsMITMProtectionRequiredNoBonding,
    kBluetoothAuthenticationRequirementsMITMProtectionNotRequiredDedicatedBonding,
    kBluetoothAuthenticationRequirementsMITMProtectionRequiredDedicatedBonding,
    kBluetoothAuthenticationRequirementsMITMProtectionNotRequiredGeneralBonding,
    kBluetoothAuthenticationRequirementsMITMProtectionRequiredGeneralBonding,
};
typedef struct BluetoothIOCapabilityResponse {
    BluetoothDeviceAddress deviceAddress; BluetoothIOCapability ioCapability;
    BluetoothOOBDataPresence OOBDataPresence; BluetoothAuthenticationRequirements authenticationRequirements;
} BluetoothIOCapabilityResponse;
typedef uint32_t BluetoothPasskey;
typedef struct BluetoothUserPasskeyNotification {
    BluetoothDeviceAddress deviceAddress; BluetoothPasskey passkey;
} BluetoothUserPasskeyNotification;
typedef uint8_t BluetoothKeypressNotificationType;
enum BluetoothKeypressNotificationTypes {
    kBluetoothKeypressNotificationTypePasskeyEntryStarted = 0,
    kBluetoothKeypressNotificationTypePasskeyDigitEntered, kBluetoothKeypressNotificationTypePasskeyDigitErased,
    kBluetoothKeypressNotificationTypePasskeyCleared, kBluetoothKeypressNotificationTypePasskeyEntryCompleted,
};
typedef struct BluetoothKeypressNotification {
    BluetoothDeviceAddress deviceAddress; BluetoothKeypressNotificationType notificationType;
} BluetoothKeypressNotification;
typedef struct BluetoothRemoteHostSupportedFeaturesNotification {
    BluetoothDeviceAddress deviceAddress; BluetoothHCISupportedFeatures hostSupportedFeatures;
} BluetoothRemoteHostSupportedFeaturesNotification;
typedef SInt8 TransmissionPower;
typedef struct BluetoothAFHHostChannelClassification { uint8_t data[10]; } BluetoothAFHHostChannelClassification;
typedef uint8_t BluetoothAFHMode;
typedef struct BluetoothAFHResults {
    BluetoothConnectionHandle handle; BluetoothAFHMode mode; uint8_t afhMap[10];
} BluetoothAFHResults;
typedef uint32_t BluetoothNumericValue;
typedef struct BluetoothUserConfirmationRequest {
    BluetoothDeviceAddress deviceAddress; BluetoothNumericValue numericValue;
} BluetoothUserConfirmationRequest;
typedef struct BluetoothHCIEventSimplePairingCompleteResults {
    BluetoothDeviceAddress deviceAddress;
} BluetoothHCIEventSimplePairingCompleteResults;
enum {
    kBluetoothHCICommandPacketHeaderSize = 3, kBluetoothHCICommandPacketMaxDataSize = 255,
    kBluetoothHCIMaxCommandPacketSize = 0x102, kBluetoothHCIEventPacketHeaderSize = 2,
    kBluetoothHCIEventPacketMaxDataSize = 255, kBluetoothHCIMaxEventPacketSize = 0x101,
    kBluetoothHCIDataPacketHeaderSize = 4, kBluetoothHCIDataPacketMaxDataSize = 0xffff,
    kBluetoothHCIMaxDataPacketSize = 0x10003,
};
typedef struct BluetoothHCICommandPacket {
    BluetoothHCICommandOpCode opCode; UInt8 dataSize, data[258];
} BluetoothHCICommandPacket;
typedef uint8_t BluetoothHCIEventCode;
typedef struct BluetoothHCIEventPacketHeader {
    BluetoothHCIEventCode eventCode; UInt8 dataSize;
} BluetoothHCIEventPacketHeader;
typedef uint8_t BluetoothLinkType;
enum BluetoothLinkTypes {
    kBluetoothSCOConnection = 0, kBluetoothACLConnection, kBluetoothESCOConnection, kBluetoothLinkTypeNone = 255,
};
typedef uint16_t BluetoothHCIContentFormat; typedef uint16_t BluetoothHCIVoiceSetting;
enum {
    kBluetoothVoiceSettingInputCodingMask = 0x300, kBluetoothVoiceSettingInputCodingLinearInputCoding = 0,
    kBluetoothVoiceSettingInputCodingULawInputCoding = 0x100,
    kBluetoothVoiceSettingInputCodingALawInputCoding = 0x200,
};
enum {
    kBluetoothVoiceSettingInputDataFormatMask = 192, kBluetoothVoiceSettingInputDataFormat1sComplement = 0,
    kBluetoothVoiceSettingInputDataFormat2sComplement = 64,
    kBluetoothVoiceSettingInputDataFormatSignMagnitude = 128, kBluetoothVoiceSettingInputDataFormatUnsigned = 192,
};
enum {
    kBluetoothVoiceSettingInputSampleSizeMask = 32, kBluetoothVoiceSettingInputSampleSize8Bit = 0,
    kBluetoothVoiceSettingInputSampleSize16Bit = 32,
};
enum { kBluetoothVoiceSettingPCMBitPositionMask = 28 };
enum {
    kBluetoothVoiceSettingAirCodingFormatMask = 3, kBluetoothVoiceSettingAirCodingFormatCVSD = 0,
    kBluetoothVoiceSettingAirCodingFormatULaw, kBluetoothVoiceSettingAirCodingFormatALaw,
    kBluetoothVoiceSettingAirCodingFormatTransparentData,
};
typedef uint8_t BluetoothHCISupportedIAC; typedef uint32_t BluetoothHCITransmitBandwidth;
typedef uint32_t BluetoothHCIReceiveBandwidth; typedef uint64_t BluetoothHCITransmitCodingFormat;
typedef uint64_t BluetoothHCIReceiveCodingFormat; typedef uint16_t BluetoothHCITransmitCodecFrameSize;
typedef uint16_t BluetoothHCIReceiveCodecFrameSize; typedef uint32_t BluetoothHCIInputBandwidth;
typedef uint32_t BluetoothHCIOutputBandwidth; typedef uint64_t BluetoothHCIInputCodingFormat;
typedef uint64_t BluetoothHCIOutputCodingFormat; typedef uint16_t BluetoothHCIInputCodedDataSize;
typedef uint16_t BluetoothHCIOutputCodedDataSize; typedef uint8_t BluetoothHCIInputPCMDataFormat;
typedef uint8_t BluetoothHCIOutputPCMDataFormat; typedef uint8_t BluetoothHCIInputPCMSamplePayloadMSBPosition;
typedef uint8_t BluetoothHCIOutputPCMSamplePayloadMSBPosition; typedef uint8_t BluetoothHCIInputDataPath;
typedef uint8_t BluetoothHCIOutputDataPath; typedef uint8_t BluetoothHCIInputTransportUnitSize;
typedef uint8_t BluetoothHCIOutputTransportUnitSize; typedef uint16_t BluetoothHCIMaxLatency;
typedef uint8_t BluetoothHCIRetransmissionEffort;
enum BluetoothHCIRetransmissionEffortTypes {
    kHCIRetransmissionEffortTypeNone = 0, kHCIRetransmissionEffortTypeAtLeastOneAndOptimizeForPower,
    kHCIRetransmissionEffortTypeAtLeastOneAndOptimizeLinkQuality, kHCIRetransmissionEffortTypeDontCare = 255,
};
typedef uint8_t BluetoothAirMode;
enum {
    kBluetoothAirModeULawLog = 0, kBluetoothAirModeALawLog, kBluetoothAirModeCVSD, kBluetoothAirModeTransparentData,
};
typedef struct BluetoothSynchronousConnectionInfo {
    BluetoothHCITransmitBandwidth transmitBandWidth; BluetoothHCIReceiveBandwidth receiveBandWidth;
    BluetoothHCIMaxLatency maxLatency; BluetoothHCIVoiceSetting voiceSetting;
    BluetoothHCIRetransmissionEffort retransmissionEffort; BluetoothPacketType packetType;
} BluetoothSynchronousConnectionInfo;
typedef struct BluetoothEnhancedSynchronousConnectionInfo {
    BluetoothHCITransmitBandwidth transmitBandWidth; BluetoothHCIReceiveBandwidth receiveBandWidth;
    BluetoothHCITransmitCodingFormat transmitCodingFormat; BluetoothHCIReceiveCodingFormat receiveCodingFormat;
    BluetoothHCITransmitCodecFrameSize transmitCodecFrameSize;
    BluetoothHCIReceiveCodecFrameSize receiveCodecFrameSize; BluetoothHCIInputBandwidth inputBandwidth;
    BluetoothHCIOutputBandwidth outputBandwidth; BluetoothHCIInputCodingFormat inputCodingFormat;
    BluetoothHCIOutputCodingFormat outputCodingFormat; BluetoothHCIInputCodedDataSize inputCodedDataSize;
    BluetoothHCIOutputCodedDataSize outputCodedDataSize; BluetoothHCIInputPCMDataFormat inputPCMDataFormat;
    BluetoothHCIOutputPCMDataFormat outputPCMDataFormat;
    BluetoothHCIInputPCMSamplePayloadMSBPosition inputPCMSampelPayloadMSBPosition;
    BluetoothHCIOutputPCMSamplePayloadMSBPosition outputPCMSampelPayloadMSBPosition;
    BluetoothHCIInputDataPath inputDataPath; BluetoothHCIOutputDataPath outputDataPath;
    BluetoothHCIInputTransportUnitSize inputTransportUnitSize;
    BluetoothHCIOutputTransportUnitSize outputTransportUnitSize; BluetoothHCIMaxLatency maxLatency;
    BluetoothHCIVoiceSetting voiceSetting; BluetoothHCIRetransmissionEffort retransmissionEffort;
    BluetoothPacketType packetType;
} BluetoothEnhancedSynchronousConnectionInfo;
typedef struct BluetoothHCIEventSynchronousConnectionCompleteResults {
    BluetoothConnectionHandle connectionHandle; BluetoothDeviceAddress deviceAddress; BluetoothLinkType linkType;
    uint8_t transmissionInterval, retransmissionWindow; uint16_t receivePacketLength, transmitPacketLength;
    BluetoothAirMode airMode;
} BluetoothHCIEventSynchronousConnectionCompleteResults;
typedef struct BluetoothHCIEventSynchronousConnectionChangedResults {
    BluetoothConnectionHandle connectionHandle; uint8_t transmissionInterval, retransmissionWindow;
    uint16_t receivePacketLength, transmitPacketLength;
} BluetoothHCIEventSynchronousConnectionChangedResults;
typedef uint8_t BluetoothHCIStatus; typedef uint8_t BluetoothHCIEventStatus;
enum {
    kBluetoothHCIEventInquiryComplete = 1, kBluetoothHCIEventInquiryResult, kBluetoothHCIEventConnectionComplete,
    kBluetoothHCIEventConnectionRequest, kBluetoothHCIEventDisconnectionComplete,
    kBluetoothHCIEventAuthenticationComplete, kBluetoothHCIEventRemoteNameRequestComplete,
    kBluetoothHCIEventEncryptionChange, kBluetoothHCIEventChangeConnectionLinkKeyComplete,
    kBluetoothHCIEventMasterLinkKeyComplete, kBluetoothHCIEventReadRemoteSupportedFeaturesComplete,
    kBluetoothHCIEventReadRemoteVersionInformationComplete, kBluetoothHCIEventQoSSetupComplete,
    kBluetoothHCIEventCommandComplete, kBluetoothHCIEventCommandStatus, kBluetoothHCIEventHardwareError,
    kBluetoothHCIEventFlushOccurred, kBluetoothHCIEventRoleChange, kBluetoothHCIEventNumberOfCompletedPackets,
    kBluetoothHCIEventModeChange, kBluetoothHCIEventReturnLinkKeys, kBluetoothHCIEventPINCodeRequest,
    kBluetoothHCIEventLinkKeyRequest, kBluetoothHCIEventLinkKeyNotification, kBluetoothHCIEventLoopbackCommand,
    kBluetoothHCIEventDataBufferOverflow, kBluetoothHCIEventMaxSlotsChange,
    kBluetoothHCIEventReadClockOffsetComplete, kBluetoothHCIEventConnectionPacketType,
    kBluetoothHCIEventQoSViolation, kBluetoothHCIEventPageScanModeChange,
    kBluetoothHCIEventPageScanRepetitionModeChange, kBluetoothHCIEventFlowSpecificationComplete,
    kBluetoothHCIEventInquiryResultWithRSSI, kBluetoothHCIEventReadRemoteExtendedFeaturesComplete,
    kBluetoothHCIEventSynchronousConnectionComplete = 44, kBluetoothHCIEventSynchronousConnectionChanged,
    kBluetoothHCIEventSniffSubrating, kBluetoothHCIEventExtendedInquiryResult,
    kBluetoothHCIEventEncryptionKeyRefreshComplete, kBluetoothHCIEventIOCapabilityRequest,
    kBluetoothHCIEventIOCapabilityResponse, kBluetoothHCIEventUserConfirmationRequest,
    kBluetoothHCIEventUserPasskeyRequest, kBluetoothHCIEventRemoteOOBDataRequest,
    kBluetoothHCIEventSimplePairingComplete, kBluetoothHCIEventLinkSupervisionTimeoutChanged = 56,
    kBluetoothHCIEventEnhancedFlushComplete, kBluetoothHCIEventUserPasskeyNotification = 59,
    kBluetoothHCIEventKeypressNotification, kBluetoothHCIEventRemoteHostSupportedFeaturesNotification,
    kBluetoothHCIEventLEMetaEvent, kBluetoothHCISubEventLEConnectionComplete = 1,
    kBluetoothHCISubEventLEAdvertisingReport, kBluetoothHCISubEventLEConnectionUpdateComplete,
    kBluetoothHCISubEventLEReadRemoteUsedFeaturesComplete, kBluetoothHCISubEventLELongTermKeyRequest,
    kBluetoothHCISubEventLERemoteConnectionParameterRequest, kBluetoothHCISubEventLEDataLengthChange,
    kBluetoothHCISubEventLEReadLocalP256PublicKeyComplete, kBluetoothHCISubEventLEGenerateDHKeyComplete,
    kBluetoothHCISubEventLEEnhancedConnectionComplete, kBluetoothHCISubEventLEDirectAdvertisingReport,
    kBluetoothHCISubEventLEPhyUpdateComplete, kBluetoothHCISubEventLEExtendedAdvertising,
    kBluetoothHCISubEventLEPeriodicAdvertisingSyncEstablished, kBluetoothHCISubEventLEPeriodicAdvertisingReport,
    kBluetoothHCISubEventLEPeriodicAdvertisingSyncLost, kBluetoothHCISubEventLEScanTimeout,
    kBluetoothHCISubEventLEAdvertisingSetTerminated, kBluetoothHCISubEventLEScanRequestReceived,
    kBluetoothHCISubEventLEChannelSelectionAlgorithm, kBluetoothHCIEventPhysicalLinkComplete = 64,
    kBluetoothHCIEventChannelSelected, kBluetoothHCIEventDisconnectionPhysicalLinkComplete,
    kBluetoothHCIEventPhysicalLinkLossEarlyWarning, kBluetoothHCIEventPhysicalLinkRecovery,
    kBluetoothHCIEventLogicalLinkComplete, kBluetoothHCIEventDisconnectionLogicalLinkComplete,
    kBluetoothHCIEventFlowSpecModifyComplete, kBluetoothHCIEventNumberOfCompletedDataBlocks,
    kBluetoothHCIEventShortRangeModeChangeComplete = 76, kBluetoothHCIEventAMPStatusChange,
    kBluetoothHCIEventAMPStartTest = 73, kBluetoothHCIEventAMPTestEnd, kBluetoothHCIEventAMPReceiverReport,
    kBluetoothHCIEventLogoTesting = 254, kBluetoothHCIEventVendorSpecific,
};
typedef uint64_t BluetoothHCIEventMask;
enum {
    kBluetoothHCIEventMaskLEDefault64Bit = 31, kBluetoothHCIEventMaskDefault64Bit = 0x1fffffffffff,
    kBluetoothHCIEventMaskAll64Bit = 0xffffffffffffffff,
    kBluetoothHCIEventMaskFlowSpecificationCompleteEvent = 0x100000000,
    kBluetoothHCIEventMaskInquiryResultWithRSSIEvent = 0x200000000,
    kBluetoothHCIEventMaskReadRemoteExtendedFeaturesCompleteEvent = 0x400000000,
    kBluetoothHCIEventMaskSynchronousConnectionCompleteEvent = 0x80000000000,
    kBluetoothHCIEventMaskSynchronousConnectionChangedEvent = 0x100000000000,
    kBluetoothHCIEventMaskSniffSubratingEvent = 0x200000000000,
    kBluetoothHCIEventMaskExtendedInquiryResultEvent = 0x400000000000,
    kBluetoothHCIEventMaskEncryptionChangeEvent = 128,
    kBluetoothHCIEventMaskEncryptionKeyRefreshCompleteEvent = 0x800000000000,
    kBluetoothHCIEventMaskLinkSupervisionTimeoutChangedEvent = 0x80000000000000,
    kBluetoothHCIEventMaskEnhancedFlushCompleteEvent = 0x100000000000000,
    kBluetoothHCIEventMaskIOCapabilityRequestEvent = 0x1000000000000,
    kBluetoothHCIEventMaskIOCapabilityRequestReplyEvent = 0x2000000000000,
    kBluetoothHCIEventMaskUserConfirmationRequestEvent = 0x4000000000000,
    kBluetoothHCIEventMaskUserPasskeyRequestEvent = 0x8000000000000,
    kBluetoothHCIEventMaskRemoteOOBDataRequestEvent = 0x10000000000000,
    kBluetoothHCIEventMaskSimplePairingCompleteEvent = 0x20000000000000,
    kBluetoothHCIEvnetMaskLinkSupervisionTimeoutChangedEvent = 0x80000000000000,
    kBluetoothHCIEvnetMaskEnhancedFlushCompleteEvent = 0x100000000000000,
    kBluetoothHCIEventMaskUserPasskeyNotificationEvent = 0x400000000000000,
    kBluetoothHCIEventMaskKeypressNotificationEvent = 0x800000000000000,
    kBluetoothHCIEventMaskRemoteHostSupportedFeaturesNotificationEvent = 0x1000000000000000,
    kBluetoothHCIEventMaskLEMetaEvent = 0x2000000000000000, kBluetoothHCIEventMaskNone = 0,
    kBluetoothHCIEventMaskInquiryComplete, kBluetoothHCIEventMaskInquiryResult,
    kBluetoothHCIEventMaskConnectionComplete = 4, kBluetoothHCIEventMaskConnectionRequest = 8,
    kBluetoothHCIEventMaskDisconnectionComplete = 16, kBluetoothHCIEventMaskAuthenticationComplete = 32,
    kBluetoothHCIEventMaskRemoteNameRequestComplete = 64, kBluetoothHCIEventMaskEncryptionChange = 128,
    kBluetoothHCIEventMaskChangeConnectionLinkKeyComplete = 0x100,
    kBluetoothHCIEventMaskMasterLinkKeyComplete = 0x200,
    kBluetoothHCIEventMaskReadRemoteSupportedFeaturesComplete = 0x400,
    kBluetoothHCIEventMaskReadRemoteVersionInformationComplete = 0x800,
    kBluetoothHCIEventMaskQoSSetupComplete = 0x1000, kBluetoothHCIEventMaskCommandComplete = 0x2000,
    kBluetoothHCIEventMaskCommandStatus = 0x4000, kBluetoothHCIEventMaskHardwareError = 0x8000,
    kBluetoothHCIEventMaskFlushOccurred = 0x10000, kBluetoothHCIEventMaskRoleChange = 0x20000,
    kBluetoothHCIEventMaskNumberOfCompletedPackets = 0x40000, kBluetoothHCIEventMaskModeChange = 0x80000,
    kBluetoothHCIEventMaskReturnLinkKeys = 0x100000, kBluetoothHCIEventMaskPINCodeRequest = 0x200000,
    kBluetoothHCIEventMaskLinkKeyRequest = 0x400000, kBluetoothHCIEventMaskLinkKeyNotification = 0x800000,
    kBluetoothHCIEventMaskLoopbackCommand = 0x1000000, kBluetoothHCIEventMaskDataBufferOverflow = 0x2000000,
    kBluetoothHCIEventMaskMaxSlotsChange = 0x4000000, kBluetoothHCIEventMaskReadClockOffsetComplete = 0x8000000,
    kBluetoothHCIEventMaskConnectionPacketTypeChanged = 0x10000000, kBluetoothHCIEventMaskQoSViolation = 0x20000000,
    kBluetoothHCIEventMaskPageScanModeChange = 0x40000000,
    kBluetoothHCIEventMaskPageScanRepetitionModeChange = 0x80000000, kBluetoothHCIEventMaskAll = 0xffffffff,
    kBluetoothHCIEventMaskDefault = 0xffffffff,
};
typedef struct BluetoothHCIEventCommandCompleteResults {
    uint8_t numCommands; BluetoothHCICommandOpCode opCode;
} __attribute__((packed)) BluetoothHCIEventCommandCompleteResults;
typedef struct BluetoothHCIEventConnectionCompleteResults {
    BluetoothConnectionHandle connectionHandle; BluetoothDeviceAddress deviceAddress; BluetoothLinkType linkType;
    BluetoothHCIEncryptionMode encryptionMode;
} BluetoothHCIEventConnectionCompleteResults;
typedef struct BluetoothHCIEventLEConnectionCompleteResults {
    BluetoothConnectionHandle connectionHandle; uint8_t role, peerAddressType; BluetoothDeviceAddress peerAddress;
    uint16_t connInterval, connLatency, supervisionTimeout; uint8_t masterClockAccuracy;
} __attribute__((packed)) BluetoothHCIEventLEConnectionCompleteResults;
typedef struct BluetoothHCIEventLEEnhancedConnectionCompleteResults {
    BluetoothConnectionHandle connectionHandle; uint8_t role, peerAddressType;
    BluetoothDeviceAddress peerAddress, localResolvablePrivateAddress, peerResolvablePrivateAddress;
    uint16_t connInterval, connLatency, supervisionTimeout; uint8_t masterClockAccuracy;
} __attribute__((packed)) BluetoothHCIEventLEEnhancedConnectionCompleteResults;
typedef struct BluetoothHCIEventLEConnectionUpdateCompleteResults {
    BluetoothConnectionHandle connectionHandle; uint16_t connInterval, connLatency, supervisionTimeout;
} __attribute__((packed)) BluetoothHCIEventLEConnectionUpdateCompleteResults;
typedef struct BluetoothHCIEventLEReadRemoteUsedFeaturesCompleteResults {
    BluetoothConnectionHandle connectionHandle; BluetoothHCISupportedFeatures usedFeatures;
} BluetoothHCIEventLEReadRemoteUsedFeaturesCompleteResults;
typedef struct BluetoothHCIEventDisconnectionCompleteResults {
    BluetoothConnectionHandle connectionHandle; BluetoothReasonCode reason;
} BluetoothHCIEventDisconnectionCompleteResults;
typedef struct BluetoothHCIEventReadSupportedFeaturesResults {
    BluetoothConnectionHandle connectionHandle; BluetoothHCISupportedFeatures supportedFeatures;
} BluetoothHCIEventReadSupportedFeaturesResults;
typedef struct BluetoothHCIEventReadExtendedFeaturesResults {
    BluetoothConnectionHandle connectionHandle; BluetoothHCIExtendedFeaturesInfo supportedFeaturesInfo;
} BluetoothHCIEventReadExtendedFeaturesResults;
typedef struct BluetoothHCIEventReadRemoteVersionInfoResults {
    BluetoothConnectionHandle connectionHandle; BluetoothLMPVersion lmpVersion;
    BluetoothManufacturerName manufacturerName; BluetoothLMPSubversion lmpSubversion;
} BluetoothHCIEventReadRemoteVersionInfoResults;
typedef struct BluetoothHCIEventRemoteNameRequestResults {
    BluetoothDeviceAddress deviceAddress; BluetoothDeviceName deviceName;
} BluetoothHCIEventRemoteNameRequestResults;
typedef struct BluetoothHCIEventReadClockOffsetResults {
    BluetoothConnectionHandle connectionHandle; BluetoothClockOffset clockOffset;
} BluetoothHCIEventReadClockOffsetResults;
typedef struct BluetoothHCIEventConnectionRequestResults {
    BluetoothDeviceAddress deviceAddress; BluetoothClassOfDevice classOfDevice; BluetoothLinkType linkType;
} BluetoothHCIEventConnectionRequestResults;
typedef struct BluetoothHCIEventLinkKeyNotificationResults {
    BluetoothDeviceAddress deviceAddress; BluetoothKey linkKey; BluetoothKeyType keyType;
} BluetoothHCIEventLinkKeyNotificationResults;
typedef struct BluetoothHCIEventMaxSlotsChangeResults {
    BluetoothConnectionHandle connectionHandle; BluetoothMaxSlots maxSlots;
} BluetoothHCIEventMaxSlotsChangeResults;
typedef struct BluetoothHCIEventModeChangeResults {
    BluetoothConnectionHandle connectionHandle; BluetoothHCIConnectionMode mode;
    BluetoothHCIModeInterval modeInterval;
} BluetoothHCIEventModeChangeResults;
typedef struct BluetoothHCIEventReturnLinkKeysResults {
    uint8_t numLinkKeys; struct { BluetoothDeviceAddress deviceAddress; BluetoothKey linkKey; } linkKeys[1];
} BluetoothHCIEventReturnLinkKeysResults;
typedef struct BluetoothHCIEventAuthenticationCompleteResults {
    BluetoothConnectionHandle connectionHandle;
} BluetoothHCIEventAuthenticationCompleteResults;
typedef struct BluetoothHCIEventEncryptionChangeResults {
    BluetoothConnectionHandle connectionHandle; BluetoothEncryptionEnable enable;
} BluetoothHCIEventEncryptionChangeResults;
typedef struct BluetoothHCIEventChangeConnectionLinkKeyCompleteResults {
    BluetoothConnectionHandle connectionHandle;
} BluetoothHCIEventChangeConnectionLinkKeyCompleteResults;
typedef struct BluetoothHCIEventMasterLinkKeyCompleteResults {
    BluetoothConnectionHandle connectionHandle; BluetoothKeyFlag keyFlag;
} BluetoothHCIEventMasterLinkKeyCompleteResults;
typedef struct BluetoothHCIEventQoSSetupCompleteResults {
    BluetoothConnectionHandle connectionHandle; BluetoothHCIQualityOfServiceSetupParams setupParams;
} BluetoothHCIEventQoSSetupCompleteResults;
typedef struct BluetoothHCIEventHardwareErrorResults { BluetoothHCIStatus error; } BluetoothHCIEventHardwareErrorResults;
typedef struct BluetoothHCIEventFlushOccurredResults {
    BluetoothConnectionHandle connectionHandle;
} BluetoothHCIEventFlushOccurredResults;
typedef struct BluetoothHCIEventRoleChangeResults {
    BluetoothConnectionHandle connectionHandle; BluetoothDeviceAddress deviceAddress; BluetoothRole role;
} BluetoothHCIEventRoleChangeResults;
typedef struct BluetoothHCIEventDataBufferOverflowResults {
    BluetoothLinkType linkType;
} BluetoothHCIEventDataBufferOverflowResults;
typedef struct BluetoothHCIEventConnectionPacketTypeResults {
    BluetoothConnectionHandle connectionHandle; BluetoothPacketType packetType;
} BluetoothHCIEventConnectionPacketTypeResults;
typedef struct BluetoothHCIEventReadRemoteSupportedFeaturesResults {
    BluetoothHCIStatus error; BluetoothConnectionHandle connectionHandle; BluetoothHCISupportedFeatures lmpFeatures;
} BluetoothHCIEventReadRemoteSupportedFeaturesResults;
typedef struct BluetoothHCIEventReadRemoteExtendedFeaturesResults {
    BluetoothHCIStatus error; BluetoothConnectionHandle connectionHandle; BluetoothHCIPageNumber page, maxPage;
    BluetoothHCISupportedFeatures lmpFeatures;
} BluetoothHCIEventReadRemoteExtendedFeaturesResults;
typedef struct BluetoothHCIEventQoSViolationResults {
    BluetoothConnectionHandle connectionHandle;
} BluetoothHCIEventQoSViolationResults;
typedef struct BluetoothHCIEventPageScanModeChangeResults {
    BluetoothDeviceAddress deviceAddress; BluetoothPageScanMode pageScanMode;
} BluetoothHCIEventPageScanModeChangeResults;
typedef struct BluetoothHCIEventPageScanRepetitionModeChangeResults {
    BluetoothDeviceAddress deviceAddress; BluetoothPageScanRepetitionMode pageScanRepetitionMode;
} BluetoothHCIEventPageScanRepetitionModeChangeResults;
typedef struct BluetoothHCIEventVendorSpecificResults {
    uint8_t length, data[255];
} BluetoothHCIEventVendorSpecificResults;
typedef struct BluetoothHCIEventEncryptionKeyRefreshCompleteResults {
    BluetoothConnectionHandle connectionHandle;
} BluetoothHCIEventEncryptionKeyRefreshCompleteResults;
typedef struct BluetoothHCIEventSniffSubratingResults {
    BluetoothConnectionHandle connectionHandle;
    uint16_t maxTransmitLatency, maxReceiveLatency, minRemoteTimeout, minLocalTimeout;
} BluetoothHCIEventSniffSubratingResults;
typedef struct BluetoothHCIEventLEMetaResults { uint8_t length, data[255]; } BluetoothHCIEventLEMetaResults;
typedef struct BluetoothHCIEventLELongTermKeyRequestResults {
    BluetoothConnectionHandle connectionHandle; uint8_t randomNumber[8]; uint16_t ediv;
} BluetoothHCIEventLELongTermKeyRequestResults;
typedef struct BluetoothHCIRequestCallbackInfo {
    mach_vm_address_t userCallback, userRefCon, internalRefCon, asyncIDRefCon, reserved;
} BluetoothHCIRequestCallbackInfo;
enum {
    kBluetoothHCIErrorSuccess = 0, kBluetoothHCIErrorUnknownHCICommand, kBluetoothHCIErrorNoConnection,
    kBluetoothHCIErrorHardwareFailure, kBluetoothHCIErrorPageTimeout, kBluetoothHCIErrorAuthenticationFailure,
    kBluetoothHCIErrorKeyMissing, kBluetoothHCIErrorMemoryFull, kBluetoothHCIErrorConnectionTimeout,
    kBluetoothHCIErrorMaxNumberOfConnections, kBluetoothHCIErrorMaxNumberOfSCOConnectionsToADevice,
    kBluetoothHCIErrorACLConnectionAlreadyExists, kBluetoothHCIErrorCommandDisallowed,
    kBluetoothHCIErrorHostRejectedLimitedResources, kBluetoothHCIErrorHostRejectedSecurityReasons,
    kBluetoothHCIErrorHostRejectedRemoteDeviceIsPersonal, kBluetoothHCIErrorHostTimeout,
    kBluetoothHCIErrorUnsupportedFeatureOrParameterValue, kBluetoothHCIErrorInvalidHCICommandParameters,
    kBluetoothHCIErrorOtherEndTerminatedConnectionUserEnded,
    kBluetoothHCIErrorOtherEndTerminatedConnectionLowResources,
    kBluetoothHCIErrorOtherEndTerminatedConnectionAboutToPowerOff,
    kBluetoothHCIErrorConnectionTerminatedByLocalHost, kBluetoothHCIErrorRepeatedAttempts,
    kBluetoothHCIErrorPairingNotAllowed, kBluetoothHCIErrorUnknownLMPPDU,
    kBluetoothHCIErrorUnsupportedRemoteFeature, kBluetoothHCIErrorSCOOffsetRejected,
    kBluetoothHCIErrorSCOIntervalRejected, kBluetoothHCIErrorSCOAirModeRejected,
    kBluetoothHCIErrorInvalidLMPParameters, kBluetoothHCIErrorUnspecifiedError,
    kBluetoothHCIErrorUnsupportedLMPParameterValue, kBluetoothHCIErrorRoleChangeNotAllowed,
    kBluetoothHCIErrorLMPResponseTimeout, kBluetoothHCIErrorLMPErrorTransactionCollision,
    kBluetoothHCIErrorLMPPDUNotAllowed, kBluetoothHCIErrorEncryptionModeNotAcceptable,
    kBluetoothHCIErrorUnitKeyUsed, kBluetoothHCIErrorQoSNotSupported, kBluetoothHCIErrorInstantPassed,
    kBluetoothHCIErrorPairingWithUnitKeyNotSupported, kBluetoothHCIErrorHostRejectedUnacceptableDeviceAddress = 15,
    kBluetoothHCIErrorDifferentTransactionCollision = 42, kBluetoothHCIErrorQoSUnacceptableParameter = 44,
    kBluetoothHCIErrorQoSRejected, kBluetoothHCIErrorChannelClassificationNotSupported,
    kBluetoothHCIErrorInsufficientSecurity, kBluetoothHCIErrorParameterOutOfMandatoryRange,
    kBluetoothHCIErrorRoleSwitchPending, kBluetoothHCIErrorReservedSlotViolation = 52,
    kBluetoothHCIErrorRoleSwitchFailed, kBluetoothHCIErrorExtendedInquiryResponseTooLarge,
    kBluetoothHCIErrorSecureSimplePairingNotSupportedByHost, kBluetoothHCIErrorHostBusyPairing,
    kBluetoothHCIErrorConnectionRejectedDueToNoSuitableChannelFound, kBluetoothHCIErrorControllerBusy,
    kBluetoothHCIErrorUnacceptableConnectionInterval, kBluetoothHCIErrorDirectedAdvertisingTimeout,
    kBluetoothHCIErrorConnectionTerminatedDueToMICFailure, kBluetoothHCIErrorConnectionFailedToBeEstablished,
    kBluetoothHCIErrorMACConnectionFailed, kBluetoothHCIErrorCoarseClockAdjustmentRejected,
    kBluetoothHCIErrorType0SubmapNotDefined, kBluetoothHCIErrorUnknownAdvertisingIdentifier,
    kBluetoothHCIErrorLimitReached, kBluetoothHCIErrorOperationCancelledByHost, kBluetoothHCIErrorPacketTooLong,
    kBluetoothHCIErrorMax = 69,
};
enum {
    kBluetoothSyncHCIRequestTimedOutAfterSent = 0xff01, kBluetoothSyncHCIRequestTimedOutWaitingToBeSent,
    kBluetoothControllerTransportInactive, kBluetoothControllerTransportSuspended,
};
typedef enum BluetoothHCIPowerState {
    kBluetoothHCIPowerStateON = 1, kBluetoothHCIPowerStateOFF = 0, kBluetoothHCIPowerStateUnintialized = 255,
} BluetoothHCIPowerState;
enum { kBluetoothHCIErrorPowerIsOFF = 70 };
enum {
    kBluetoothHCITransportUSBClassCode = 224, kBluetoothHCITransportUSBSubClassCode = 1,
    kBluetoothHCITransportUSBProtocolCode = 1,
};
enum {
    kBluetoothL2CAPTCIEventIDReserved = 0, kBluetoothL2CAPTCIEventIDL2CA_ConnectInd,
    kBluetoothL2CAPTCIEventIDL2CA_ConfigInd, kBluetoothL2CAPTCIEventIDL2CA_DisconnectInd,
    kBluetoothL2CAPTCIEventIDL2CA_QoSViolationInd, kBluetoothL2CAPTCIEventIDL2CA_TimeOutInd,
};
enum {
    kBluetoothL2CAPTCICommandReserved = 0, kBluetoothL2CAPTCICommandL2CA_ConnectReq,
    kBluetoothL2CAPTCICommandL2CA_DisconnectReq, kBluetoothL2CAPTCICommandL2CA_ConfigReq,
    kBluetoothL2CAPTCICommandL2CA_DisableCLT, kBluetoothL2CAPTCICommandL2CA_EnableCLT,
    kBluetoothL2CAPTCICommandL2CA_GroupCreate, kBluetoothL2CAPTCICommandL2CA_GroupClose,
    kBluetoothL2CAPTCICommandL2CA_GroupAddMember, kBluetoothL2CAPTCICommandL2CA_GroupRemoveMember,
    kBluetoothL2CAPTCICommandL2CA_GroupMembership, kBluetoothL2CAPTCICommandL2CA_WriteData,
    kBluetoothL2CAPTCICommandL2CA_ReadData, kBluetoothL2CAPTCICommandL2CA_Ping,
    kBluetoothL2CAPTCICommandL2CA_GetInfo, kBluetoothL2CAPTCICommandL2CA_Reserved1,
    kBluetoothL2CAPTCICommandL2CA_Reserved2, kBluetoothL2CAPTCICommandL2CA_ConnectResp,
    kBluetoothL2CAPTCICommandL2CA_DisconnectResp, kBluetoothL2CAPTCICommandL2CA_ConfigResp,
};
typedef uint8_t BluetoothRFCOMMChannelID; typedef uint16_t BluetoothRFCOMMMTU;
typedef enum BluetoothRFCOMMParityType {
    kBluetoothRFCOMMParityTypeNoParity = 0, kBluetoothRFCOMMParityTypeOddParity,
    kBluetoothRFCOMMParityTypeEvenParity, kBluetoothRFCOMMParityTypeMaxParity,
} BluetoothRFCOMMParityType;
typedef enum BluetoothRFCOMMLineStatus {
    BluetoothRFCOMMLineStatusNoError = 0, BluetoothRFCOMMLineStatusOverrunError,
    BluetoothRFCOMMLineStatusParityError, BluetoothRFCOMMLineStatusFramingError,
} BluetoothRFCOMMLineStatus;
typedef uint8_t BluetoothSDPPDUID;
enum {
    kBluetoothSDPPDUIDReserved = 0, kBluetoothSDPPDUIDErrorResponse, kBluetoothSDPPDUIDServiceSearchRequest,
    kBluetoothSDPPDUIDServiceSearchResponse, kBluetoothSDPPDUIDServiceAttributeRequest,
    kBluetoothSDPPDUIDServiceAttributeResponse, kBluetoothSDPPDUIDServiceSearchAttributeRequest,
    kBluetoothSDPPDUIDServiceSearchAttributeResponse,
};
typedef uint16_t BluetoothSDPErrorCode;
enum {
    kBluetoothSDPErrorCodeSuccess = 0, kBluetoothSDPErrorCodeReserved = 0, kBluetoothSDPErrorCodeInvalidSDPVersion,
    kBluetoothSDPErrorCodeInvalidServiceRecordHandle, kBluetoothSDPErrorCodeInvalidRequestSyntax,
    kBluetoothSDPErrorCodeInvalidPDUSize, kBluetoothSDPErrorCodeInvalidContinuationState,
    kBluetoothSDPErrorCodeInsufficientResources, kBluetoothSDPErrorCodeReservedStart,
    kBluetoothSDPErrorCodeReservedEnd = 0xffff,
};
typedef uint16_t BluetoothSDPTransactionID; typedef uint32_t BluetoothSDPServiceRecordHandle;
enum {
    kBluetoothSDPDataElementTypeNil = 0, kBluetoothSDPDataElementTypeUnsignedInt,
    kBluetoothSDPDataElementTypeSignedInt, kBluetoothSDPDataElementTypeUUID, kBluetoothSDPDataElementTypeString,
    kBluetoothSDPDataElementTypeBoolean, kBluetoothSDPDataElementTypeDataElementSequence,
    kBluetoothSDPDataElementTypeDataElementAlternative, kBluetoothSDPDataElementTypeURL,
    kBluetoothSDPDataElementTypeReservedStart, kBluetoothSDPDataElementTypeReservedEnd = 31,
};
typedef uint16_t BluetoothSDPUUID16; typedef uint32_t BluetoothSDPUUID32;
typedef uint8_t BluetoothSDPDataElementTypeDescriptor; typedef uint8_t BluetoothSDPDataElementSizeDescriptor;
typedef uint16_t BluetoothSDPServiceAttributeID;
typedef enum BluetoothLEScanType { BluetoothLEScanTypePassive = 0, BluetoothLEScanTypeActive } BluetoothLEScanType;
typedef enum BluetoothLEAddressType {
    BluetoothLEAddressTypePublic = 0, BluetoothLEAddressTypeRandom,
} BluetoothLEAddressType;
typedef enum BluetoothLEScanFilter { BluetoothLEScanFilterNone = 0,
    BluetoothLEScanFilterWhitelist } BluetoothLEScanFilter;
typedef enum BluetoothLEScan { BluetoothLEScanDisable = 0, BluetoothLEScanEnable } BluetoothLEScan;
typedef enum BluetoothLEConnectionInterval {
    BluetoothLEConnectionIntervalMin = 6, BluetoothLEConnectionIntervalMax = 0xc80,
} BluetoothLEConnectionInterval;
typedef enum BluetoothLEScanDuplicateFilter {
    BluetoothLEScanDuplicateFilterDisable = 0, BluetoothLEScanDuplicateFilterEnable,
} BluetoothLEScanDuplicateFilter;
typedef enum BluetoothLEAdvertisingType {
    BluetoothLEAdvertisingTypeConnectableUndirected = 0, BluetoothLEAdvertisingTypeConnectableDirected,
    BluetoothLEAdvertisingTypeDiscoverableUndirected, BluetoothLEAdvertisingTypeNonConnectableUndirected,
    BluetoothLEAdvertisingTypeScanResponse,
} BluetoothLEAdvertisingType;

/* IOBluetoothInternal */
typedef enum IOBluetoothHCIControllerConfigState {
    kIOBluetoothHCIControllerConfigStateOnline = 0, kIOBluetoothHCIControllerConfigStateKernelSetupPending,
    kIOBluetoothHCIControllerConfigStateDaemonSetupPending, kIOBluetoothHCIControllerConfigStateDaemonSetupComplete,
    kIOBluetoothHCIControllerConfigStateResetPending,
    kIOBluetoothHCIControllerConfigStateKernelPostResetSetupPending,
    kIOBluetoothHCIControllerConfigStateDaemonPostResetSetupPending,
    kIOBluetoothHCIControllerConfigStateDaemonPostResetSetupComplete,
    kIOBluetoothHCIControllerConfigStateUninitialized,
} IOBluetoothHCIControllerConfigState;
typedef UInt32 IOBluetoothHCIControllerPowerOptions;
enum {
    kIOBluetoothHCIControllerPowerOptionPowerOffSupported = 1,
    kIOBluetoothHCIControllerPowerOptionWakeFromExistingConnectionSupported,
    kIOBluetoothHCIControllerPowerOptionWakeFromNewConnectionSupported = 4,
    kIOBluetoothHCIControllerPowerOptionIdleWithConnectionSupported = 8,
    kIOBluetoothHCIControllerPowerOptionIdleWhenInternalPower = 16,
};
enum IOBluetoothHCIControllerSleepOptions {
    kIOBluetoothHCIControllerAllowWakeFromExistingConnection = 1,
    kIOBluetoothHCIControllerAllowWakeFromNewConnection, kIOBluetoothHCIControllerTemporaryOnFromIdle = 4,
};
typedef enum IOBluetoothHCIControllerInternalPowerState {
    kIOBluetoothHCIControllerInternalPowerStateOff = 0, kIOBluetoothHCIControllerInternalPowerStateOn,
    kIOBluetoothHCIControllerInternalPowerStateSleep, kIOBluetoothHCIControllerInternalPowerStateIdle,
} IOBluetoothHCIControllerInternalPowerState;
enum IOBluetoothHCIControllerPowerStateOrdinal {
    kIOBluetoothHCIControllerPowerStateOrdinalOff = 0, kIOBluetoothHCIControllerPowerStateOrdinalIdle,
    kIOBluetoothHCIControllerPowerStateOrdinalOn, kIOBluetoothHCIControllerPowerStateOrdinalCount,
};
typedef UInt32 IOBluetoothHCIControllerFeatureFlags;
enum {
    kIOBluetoothHCIControllerFeatureFlagVendorCommandFlowControl = 1,
    kIOBluetoothHCIControllerFeatureFlagSCOSupported,
    kIOBluetoothHCIControllerFeatureFlagSerializeCommands = 0x10000000,
};
typedef struct IOBluetoothHCIUnifiedInquiryResult {
    BluetoothHCIInquiryResult originalInquiryResult; BluetoothHCIEventCode eventCode;
    BluetoothHCIExtendedInquiryResponse extendedInquiryResponse; UInt8 reserved; BluetoothHCIRSSIValue RSSIValue;
} IOBluetoothHCIUnifiedInquiryResult;
enum BluetoothHCIExtendedInquiryResponseDataTypesAppleSpecificInfo {
    kBluetoothHCIExtendedInquiryResponseDataTypeAppleSpecificInfoReserved = 0,
    kBluetoothHCIExtendedInquiryResponseDataTypeAppleSpecificInfoModelIdentifier,
    kBluetoothHCIExtendedInquiryResponseDataTypeAppleSpecificInfoThirdPartyAdvertising,
};

#endif
