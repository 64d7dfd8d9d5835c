/* PCI configuration space and property keys, without classes */
#ifndef NK_PCI_TYPES_H
#define NK_PCI_TYPES_H

#include <nk/iokit_types.h>

/* IOPCIFamilyDefinitions */
#ifndef IOPCIDefinitions_h
#define IOPCIDefinitions_h
#define kIOPCIMatchKey "IOPCIMatch"
#define kIOPCIPrimaryMatchKey "IOPCIPrimaryMatch"
#define kIOPCISecondaryMatchKey "IOPCISecondaryMatch"
#define kIOPCIClassMatchKey "IOPCIClassMatch"
#define kIOPCIExpressCapabilitiesKey "IOPCIExpressCapabilities"
#define kIOPCIExpressLinkStatusKey "IOPCIExpressLinkStatus"
#define kIOPCIExpressLinkCapabilitiesKey "IOPCIExpressLinkCapabilities"
#define kIOPCIExpressSlotStatusKey "IOPCIExpressSlotStatus"
#define kIOPCIExpressSlotCapabilitiesKey "IOPCIExpressSlotCapabilities"
#define kIOPCIDeviceMemoryArrayKey "IODeviceMemory"
enum {
    kIOPCIConfigurationOffsetVendorID = 0, kIOPCIConfigurationOffsetDeviceID = 2,
    kIOPCIConfigurationOffsetCommand = 4, kIOPCIConfigurationOffsetStatus = 6,
    kIOPCIConfigurationOffsetRevisionID = 8, kIOPCIConfigurationOffsetClassCode,
    kIOPCIConfigurationOffsetCacheLineSize = 12, kIOPCIConfigurationOffsetLatencyTimer,
    kIOPCIConfigurationOffsetHeaderType, kIOPCIConfigurationOffsetBIST, kIOPCIConfigurationOffsetBaseAddress0,
    kIOPCIConfigurationOffsetBaseAddress1 = 20, kIOPCIConfigurationOffsetBaseAddress2 = 24,
    kIOPCIConfigurationOffsetBaseAddress3 = 28, kIOPCIConfigurationOffsetBaseAddress4 = 32,
    kIOPCIConfigurationOffsetBaseAddress5 = 36, kIOPCIConfigurationOffsetCardBusCISPtr = 40,
    kIOPCIConfigurationOffsetSubSystemVendorID = 44, kIOPCIConfigurationOffsetSubSystemID = 46,
    kIOPCIConfigurationOffsetExpansionROMBase = 48, kIOPCIConfigurationOffsetCapabilitiesPtr = 52,
    kIOPCIConfigurationOffsetInterruptLine = 60, kIOPCIConfigurationOffsetInterruptPin,
    kIOPCIConfigurationOffsetMinimumGrant, kIOPCIConfigurationOffsetMaximumLatency,
};
enum {
    kIOPCICapabilityIDOffset = 0, kIOPCINextCapabilityOffset, kIOPCICapabilityIDPowerManagement = 1,
    kIOPCICapabilityIDAGP, kIOPCICapabilityIDVitalProductData, kIOPCICapabilityIDSlotID, kIOPCICapabilityIDMSI,
    kIOPCICapabilityIDCPCIHotswap, kIOPCICapabilityIDPCIX, kIOPCICapabilityIDLDT, kIOPCICapabilityIDVendorSpecific,
    kIOPCICapabilityIDDebugPort, kIOPCICapabilityIDCPCIResourceControl, kIOPCICapabilityIDHotplug,
    kIOPCICapabilityIDAGP8 = 14, kIOPCICapabilityIDSecure, kIOPCICapabilityIDPCIExpress, kIOPCICapabilityIDMSIX,
    kIOPCICapabilityIDFPB = 21, kIOPCIExpressCapabilityIDErrorReporting = 0xffffffffffffffff,
    kIOPCIExpressCapabilityIDVirtualChannel = 0xfffffffffffffffe,
    kIOPCIExpressCapabilityIDDeviceSerialNumber = 0xfffffffffffffffd,
    kIOPCIExpressCapabilityIDPowerBudget = 0xfffffffffffffffc,
    kIOPCIExpressCapabilityIDAccessControlServices = 0xfffffffffffffff3,
    kIOPCIExpressCapabilityIDLatencyTolerenceReporting = 0xffffffffffffffe8,
    kIOPCIExpressCapabilityIDL1PMSubstates = 0xffffffffffffffe2,
};
enum {
    kIOPCICommandIOSpace = 1, kIOPCICommandMemorySpace, kIOPCICommandBusMaster = 4, kIOPCICommandSpecialCycles = 8,
    kIOPCICommandMemWrInvalidate = 16, kIOPCICommandPaletteSnoop = 32, kIOPCICommandParityError = 64,
    kIOPCICommandAddressStepping = 128, kIOPCICommandSERR = 0x100, kIOPCICommandFastBack2Back = 0x200,
    kIOPCICommandInterruptDisable = 0x400,
};
enum {
    kIOPCIStatusInterrupt = 8, kIOPCIStatusCapabilities = 16, kIOPCIStatusPCI66 = 32, kIOPCIStatusUDF = 64,
    kIOPCIStatusFastBack2Back = 128, kIOPCIStatusDevSel0 = 0, kIOPCIStatusDevSel1 = 0x200,
    kIOPCIStatusDevSel2 = 0x400, kIOPCIStatusDevSel3 = 0x600, kIOPCIStatusTargetAbortCapable = 0x800,
    kIOPCIStatusTargetAbortActive = 0x1000, kIOPCIStatusMasterAbortActive = 0x2000, kIOPCIStatusSERRActive = 0x4000,
    kIOPCIStatusParityErrActive = 0x8000,
};
enum {
    kPCI2PCIOffsetPrimaryBus = 24, kPCI2PCIOffsetSecondaryBus, kPCI2PCIOffsetSubordinateBus,
    kPCI2PCIOffsetSecondaryLT, kPCI2PCIOffsetIORange, kPCI2PCIOffsetMemoryRange = 32,
    kPCI2PCIOffsetPrefetchMemoryRange = 36, kPCI2PCIOffsetPrefetchUpperBase = 40,
    kPCI2PCIOffsetPrefetchUpperLimit = 44, kPCI2PCIOffsetUpperIORange = 48, kPCI2PCIOffsetBridgeControl = 62,
};
enum {
    kPCIPMCPMESupportFromD3Cold = 0x8000, kPCIPMCPMESupportFromD3Hot = 0x4000, kPCIPMCPMESupportFromD2 = 0x2000,
    kPCIPMCPMESupportFromD1 = 0x1000, kPCIPMCPMESupportFromD0 = 0x800, kPCIPMCD2Support = 0x400,
    kPCIPMCD1Support = 0x200, kPCIPMCD3Support = 1,
};
enum {
    kPCIPMCSPMEStatus = 0x8000, kPCIPMCSPMEEnable = 0x100, kPCIPMCSPowerStateMask = 3, kPCIPMCSPowerStateD3 = 3,
    kPCIPMCSPowerStateD2 = 2, kPCIPMCSPowerStateD1 = 1, kPCIPMCSPowerStateD0 = 0,
    kPCIPMCSDefaultEnableBits = 0xffffffff, kPCIPMCSPMEDisableInS3 = 0x10000, kPCIPMCSPMEWakeReason = 0x20000,
};
enum {
    kIOPCIUncorrectableErrorBitDataLinkProtocol = 4, kIOPCIUncorrectableErrorBitSurpriseDown,
    kIOPCIUncorrectableErrorBitPoisonedTLP = 12, kIOPCIUncorrectableErrorBitFlowControlProtocol,
    kIOPCIUncorrectableErrorBitCompletionTimeout, kIOPCIUncorrectableErrorBitCompleterAbort,
    kIOPCIUncorrectableErrorBitUnexpectedCompletion, kIOPCIUncorrectableErrorBitReceiverOverflow,
    kIOPCIUncorrectableErrorBitMalformedTLP, kIOPCIUncorrectableErrorBitECRC,
    kIOPCIUncorrectableErrorBitUnsupportedRequest, kIOPCIUncorrectableErrorBitACSViolation,
    kIOPCIUncorrectableErrorBitInternal, kIOPCIUncorrectableErrorBitMCBlockedTLP,
    kIOPCIUncorrectableErrorBitAtomicOpEgressBlocked, kIOPCIUncorrectableErrorBitTLPPrefixBlocked,
};
enum {
    kIOPCICorrectableErrorBitReceiver = 0, kIOPCICorrectableErrorBitBadTLP = 6, kIOPCICorrectableErrorBitBadDLLP,
    kIOPCICorrectableErrorBitReplayNumRollover, kIOPCICorrectableErrorBitReplayTimerTimeout = 12,
    kIOPCICorrectableErrorBitAdvisoryNonFatal, kIOPCICorrectableErrorBitCorrectedInternal,
    kIOPCICorrectableErrorBitHeaderLogOverflow,
};
#endif

#endif
