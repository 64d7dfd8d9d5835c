/* Power management: states, flags, message structures. */
#ifndef NK_IOKIT_PM_TYPES_H
#define NK_IOKIT_PM_TYPES_H
#include <nk/iokit_types.h>

typedef unsigned long IOPMPowerFlags;
typedef struct IOPMPowerState { unsigned long version; IOPMPowerFlags capabilityFlags, outputPowerCharacter, inputPowerRequirement;
	unsigned long staticPower, stateOrder, powerToAttain, timeToAttain, settleUpTime, timeToLower, settleDownTime, powerDomainBudget; } IOPMPowerState;
enum { kIOPMPowerStateVersion1 = 1, kIOPMPowerStateVersion2 = 2 };
enum { kIOPMMaxPowerStates = 10, IOPMMaxPowerStates = 10 };
enum { kIOPMPowerOn = 2, kIOPMDeviceUsable = 0x8000, kIOPMLowPower = 0x10000, kIOPMPreventIdleSleep = 0x40, kIOPMSleepCapability = 4, kIOPMRestartCapability = 0x80,
	kIOPMSleep = 1, kIOPMRestart = 0x80, kIOPMInitialDeviceState = 0x100, kIOPMRootDomainState = 0x200 };
enum { kIOPMClockNormal = 4, kIOPMClockRunning = 8, kIOPMPreventSystemSleep = 0x10, kIOPMDoze = 0x400, kIOPMChildClamp = 0x80, kIOPMChildClamp2 = 0x200,
	kIOPMNotPowerManaged = 0x800 };
enum { kIOPMMaxPerformance = 0x4000, kIOPMPassThrough = 0x100, kIOPMAuxPowerOn = 0x20, kIOPMNotAttainable = 1, kIOPMContextRetained = 0x2000,
	kIOPMConfigRetained = 0x1000, kIOPMStaticPowerValid = 0x800, kIOPMSoftSleep = 0x400, kIOPMCapabilitiesMask = 0xf086 };
enum { IOPMNotAttainable = 1, IOPMPowerOn = 2, IOPMClockNormal = 4, IOPMClockRunning = 8, IOPMAuxPowerOn = 0x20, IOPMDeviceUsable = 0x8000,
	IOPMMaxPerformance = 0x4000, IOPMContextRetained = 0x2000, IOPMConfigRetained = 0x1000, IOPMNotPowerManaged = 0x800, IOPMSoftSleep = 0x400 };
enum { kIOPMNextHigherState = 1, kIOPMHighestState, kIOPMNextLowerState, kIOPMLowestState };
enum { IOPMNextHigherState = 1, IOPMHighestState, IOPMNextLowerState, IOPMLowestState };
enum { kIOPMBroadcastAggressiveness = 1, kIOPMUnidleDevice };
enum { kIOPMUnknown = 0xffff };
enum { kIOPMNoErr = 0, kIOPMAckImplied = 0, kIOPMWillAckLater = 1, kIOPMBadSpecification = 4, kIOPMNoSuchState = 5, kIOPMCannotRaisePower = 6,
	kIOPMParameterError = 7, kIOPMNotYetInitialized = 8, IOPMNoErr = 0, IOPMAckImplied = 0, IOPMWillAckLater = 1, IOPMBadSpecification = 4, IOPMNoSuchState = 5,
	IOPMCannotRaisePower = 6, IOPMParameterError = 7, IOPMNotYetInitialized = 8 };
enum { kIOPMDriverAssertionCPUBit = 1, kIOPMDriverAssertionPreventSystemIdleSleepBit = 2, kIOPMDriverAssertionUSBExternalDeviceBit = 4,
	kIOPMDriverAssertionBluetoothHIDDevicePairedBit = 8, kIOPMDriverAssertionExternalMediaMountedBit = 0x10, kIOPMDriverAssertionReservedBit5 = 0x20,
	kIOPMDriverAssertionPreventDisplaySleepBit = 0x40, kIOPMDriverAssertionReservedBit7 = 0x80, kIOPMDriverAssertionMagicPacketWakeEnabledBit = 0x100,
	kIOPMDriverAssertionNetworkKeepAliveActiveBit = 0x200 };
#define kIOPMDriverAssertionLevelOff 0
#define kIOPMDriverAssertionLevelOn 255
#define kIOPMUndefinedDriverAssertionID 0
enum { kClamshellStateBit = 1, kClamshellSleepBit = 2, kInflowForciblyEnabledBit = 1 };
enum { kIOPMSleepNow = 1, kIOPMAllowSleep = 2, kIOPMPreventSleep = 4, kIOPMPowerButton = 8, kIOPMClamshellClosed = 0x10, kIOPMPowerEmergency = 0x20,
	kIOPMDisableClamshell = 0x40, kIOPMEnableClamshell = 0x80, kIOPMProcessorSpeedChange = 0x100, kIOPMOverTemp = 0x200, kIOPMClamshellOpened = 0x400,
	kIOPMDWOverTemp = 0x800, kIOPMPowerButtonUp = 0x1000, kIOPMProModeEngaged = 0x2000, kIOPMProModeDisengaged = 0x4000 };
enum { kIOPMPSLocationLeft = 1001, kIOPMPSLocationRight = 1002 };
enum { kIOPMUndefinedValue, kIOPMPoorValue, kIOPMFairValue, kIOPMGoodValue };
enum { kIOPMThermalLevelNormal = 0, kIOPMThermalLevelDanger = 5, kIOPMThermalLevelCritical = 10, kIOPMThermalLevelWarning = 100, kIOPMThermalLevelTrap = 110,
	kIOPMThermalLevelUnknown = 255 };
enum { kIOPSFamilyCodeDisconnected = 0, kIOPSFamilyCodeUnsupported = kIOReturnUnsupported, kIOPSFamilyCodeFirewire = iokit_family_err(sub_iokit_firewire, 0),
	kIOPSFamilyCodeUSBHost = iokit_family_err(sub_iokit_usb, 0), kIOPSFamilyCodeUSBHostSuspended, kIOPSFamilyCodeUSBDevice, kIOPSFamilyCodeUSBAdapter,
	kIOPSFamilyCodeUSBChargingPortDedicated, kIOPSFamilyCodeUSBChargingPortDownstream, kIOPSFamilyCodeUSBChargingPort, kIOPSFamilyCodeUSBUnknown,
	kIOPSFamilyCodeUSBCBrick, kIOPSFamilyCodeUSBCTypeC, kIOPSFamilyCodeUSBCPD, kIOPSFamilyCodeAC = iokit_family_err(sub_iokit_pmu, 0),
	kIOPSFamilyCodeExternal, kIOPSFamilyCodeExternal2, kIOPSFamilyCodeExternal3, kIOPSFamilyCodeExternal4, kIOPSFamilyCodeExternal5 };
enum { kIOPSAdapterErrorFlagNoErrors = 0, kIOPSAdapterErrorFlagInsufficientAvailablePower = 2, kIOPSAdapterErrorFlagForeignObjectDetected = 4,
	kIOPSAdapterErrorFlagDeviceNeedsToBeRepositioned = 8 };
enum { kPMGeneralAggressiveness, kPMMinutesToDim, kPMMinutesToSpinDown, kPMMinutesToSleep, kPMEthernetWakeOnLANSettings, kPMSetProcessorSpeed, kPMPowerSource,
	kPMMotionSensor, kPMLastAggressivenessType };
#define kMaxType (kPMLastAggressivenessType - 1)
enum { kIOPMInternalPower = 1, kIOPMExternalPower };
enum { kIOBatteryChargerConnect = 1, kIOBatteryCharge = 2, kIOBatteryInstalled = 4 };
enum { kIOPMACInstalled = 1, kIOPMBatteryCharging = 2, kIOPMBatteryInstalled = 4, kIOPMUPSInstalled = 8, kIOPMBatteryAtWarn = 0x10, kIOPMBatteryDepleted = 0x20,
	kIOPMACnoChargeCapability = 0x40, kIOPMRawLowBattery = 0x80, kIOPMForceLowSpeed = 0x100, kIOPMClosedClamshell = 0x200, kIOPMClamshellStateOnWake = 0x400 };
enum { kIOPowerEmergencyLevel = 1000 };
enum { kIOPMSubclassPolicy, kIOPMSuperclassPolicy1 };
enum { kIOPMSystemCapabilityWillChange = 1, kIOPMSystemCapabilityDidChange = 2 };
enum { kIOPMSystemCapabilityCPU = 1, kIOPMSystemCapabilityGraphics = 2, kIOPMSystemCapabilityAudio = 4, kIOPMSystemCapabilityNetwork = 8 };
enum { kRootDomainSleepNotSupported = 0, kRootDomainSleepSupported = 1, kFrameBufferDeepSleepSupported = 2, kPCICantSleep = 4 };
enum { kIOPMSupportedOnAC = 1, kIOPMSupportedOnBatt = 2, kIOPMSupportedOnUPS = 4 };
#define kIOPMMessageClamshellStateChange iokit_family_msg(sub_iokit_powermanagement, 0x100)
#define kIOPMMessageFeatureChange iokit_family_msg(sub_iokit_powermanagement, 0x110)
#define kIOPMMessageInflowDisableCancelled iokit_family_msg(sub_iokit_powermanagement, 0x160)
#define kIOPMMessageInternalBatteryFullyDischarged iokit_family_msg(sub_iokit_powermanagement, 0x120)
#define kIOPMMessageSystemPowerEventOccurred iokit_family_msg(sub_iokit_powermanagement, 0x130)
#define kIOPMMessageSleepWakeUUIDChange iokit_family_msg(sub_iokit_powermanagement, 0x140)
#define kIOPMMessageDriverAssertionsChanged iokit_family_msg(sub_iokit_powermanagement, 0x150)
#define kIOPMMessageDarkWakeThermalEmergency iokit_family_msg(sub_iokit_powermanagement, 0x160)
#define kIOPMMessageBatteryStatusHasChanged iokit_family_msg(sub_iokit_pmu, 0x100)
#define kIOPMUMessageLegacyAutoWake iokit_family_msg(sub_iokit_pmu, 0x200)
#define kIOPMUMessageLegacyAutoPower iokit_family_msg(sub_iokit_pmu, 0x210)
#define kIOPMMessageSleepWakeUUIDSet ((void *)1)
#define kIOPMMessageSleepWakeUUIDCleared ((void *)NULL)
#define kIOPMThermalWarningLevelNormal kIOPMThermalLevelNormal
#define kIOPMThermalWarningLevelDanger kIOPMThermalLevelWarning
#define kIOPMThermalWarningLevelCrisis kIOPMThermalLevelCritical
#define IOPM_POWER_SOURCE_REV 2
#define IOPM_ROOTDOMAIN_REV 2
enum { kPMSetAggressiveness, kPMGetAggressiveness, kPMSleepSystem, kPMAllowPowerChange, kPMCancelPowerChange, kPMShutdownSystem, kPMRestartSystem,
	kPMSleepSystemOptions, kPMSetMaintenanceWakeCalendar, kPMSetUserAssertionLevels, kPMActivityTickle, kPMGetSystemSleepType, kPMSetClamshellSleepState,
	kPMSleepWakeWatchdogEnable, kPMSleepWakeDebugTrig, kPMSetDisplayPowerOn, kNumPMMethods };
typedef struct IOPMCalendarStruct { UInt32 year; UInt8 month, day, hour, minute, second, selector; } IOPMCalendarStruct;
typedef struct stateChangeNote { IOPMPowerFlags stateFlags; unsigned long stateNum; void *powerRef; } stateChangeNote;
typedef struct IOPowerStateChangeNotification { void *powerRef; unsigned long returnValue, stateNumber; IOPMPowerFlags stateFlags; } IOPowerStateChangeNotification, sleepWakeNote;
struct IOPMSystemCapabilityChangeParameters { uint32_t notifyRef, maxWaitForReply, changeFlags, __reserved1, fromCapabilities, toCapabilities, __reserved2[4]; };
typedef uint64_t IOPMDriverAssertionType, IOPMDriverAssertionID;
typedef uint32_t IOPMDriverAssertionLevel;
#endif
