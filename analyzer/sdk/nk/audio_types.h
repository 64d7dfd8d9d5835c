/* Audio types and property keys, without classes */
#ifndef NK_AUDIO_TYPES_H
#define NK_AUDIO_TYPES_H

#include <nk/iokit_types.h>

/* IOAudioDefines */
#ifndef _IOAUDIODEFINES_H
#define _IOAUDIODEFINES_H
#define kIOAudioDeviceClassName "IOAudioDevice"
#define kIOAudioEngineClassName "IOAudioEngine"
#define kIOAudioStreamClassName "IOAudioStream"
#define kIOAudioPortClassName "IOAudioPort"
#define kIOAudioControlClassName "IOAudioControl"
#define kIOAudioSampleRateKey "IOAudioSampleRate"
#define kIOAudioSampleRateWholeNumberKey "IOAudioSampleRateWholeNumber"
#define kIOAudioSampleRateFractionKey "IOAudioSampleRateFraction"
#define kIOAudioDeviceNameKey "IOAudioDeviceName"
#define kIOAudioDeviceShortNameKey "IOAudioDeviceShortName"
#define kIOAudioDeviceManufacturerNameKey "IOAudioDeviceManufacturerName"
#define kIOAudioDeviceLocalizedBundleKey "IOAudioDeviceLocalizedBundle"
#define kIOAudioDeviceTransportTypeKey "IOAudioDeviceTransportType"
#define kIOAudioDeviceConfigurationAppKey "IOAudioDeviceConfigurationApplication"
#define kIOAudioDeviceCanBeDefaults "IOAudioDeviceCanBeDefaults"
#define kIOAudioDeviceModelIDKey "IOAudioDeviceModelID"
#define kIOAudioDeviceIconNameKey "IOAudioDeviceIconName"
#define kIOAudioDeviceIconTypeKey "IOAudioDeviceIconType"
#define kIOAudioDeviceIconSubDirKey "IOAudioDeviceIconSubDir"
#define kIOAudioEngineStateKey "IOAudioEngineState"
#define kIOAudioEngineOutputSampleLatencyKey "IOAudioEngineOutputSampleLatency"
#define kIOAudioStreamSampleLatencyKey "IOAudioStreamSampleLatency"
#define kIOAudioEngineInputSampleLatencyKey "IOAudioEngineInputSampleLatency"
#define kIOAudioEngineSampleOffsetKey "IOAudioEngineSampleOffset"
#define kIOAudioEngineInputSampleOffsetKey "IOAudioEngineInputSampleOffset"
#define kIOAudioEngineNumSampleFramesPerBufferKey "IOAudioEngineNumSampleFramesPerBuffer"
#define kIOAudioEngineCoreAudioPlugInKey "IOAudioEngineCoreAudioPlugIn"
#define kIOAudioEngineNumActiveUserClientsKey "IOAudioEngineNumActiveUserClients"
#define kIOAudioEngineUserClientActiveKey "IOAudioEngineUserClientActive"
#define kIOAudioEngineGlobalUniqueIDKey "IOAudioEngineGlobalUniqueID"
#define kIOAudioEngineDescriptionKey "IOAudioEngineDescription"
#define kIOAudioEngineClockIsStableKey "IOAudioEngineClockIsStable"
#define kIOAudioEngineClockDomainKey "IOAudioEngineClockDomain"
#define kIOAudioEngineIsHiddenKey "IOAudioEngineIsHidden"
#define kIOAudioEngineOutputAutoRouteKey "NoAutoRoute"
#define kIOAudioEngineFullChannelNamesKey "IOAudioEngineChannelNames"
#define kIOAudioEngineFullChannelCategoryNamesKey "IOAudioEngineChannelCategoryNames"
#define kIOAudioEngineFullChannelNumberNamesKey "IOAudioEngineChannelNumberNames"
#define kIOAudioEngineFullChannelNameKeyInputFormat "InputChannel%u"
#define kIOAudioEngineFullChannelNameKeyOutputFormat "OutputChannel%u"
#define kIOAudioEngineFlavorKey "IOAudioEngineFlavor"
#define kIOAudioEngineAlwaysLoadCoreAudioPlugInKey "IOAudioEngineAlwaysLoadCoreAudioPlugIn"
#define kIOAudioEngineInputChannelLayoutKey "IOAudioEngineInputChannelLayout"
#define kIOAudioEngineOutputChannelLayoutKey "IOAudioEngineOutputChannelLayout"
#define kIOAudioEngineDisableClockBoundsCheck "IOAudioEngineDisableClockBoundsCheck"
#define kIOAudioStreamIDKey "IOAudioStreamID"
#define kIOAudioStreamDescriptionKey "IOAudioStreamDescription"
#define kIOAudioStreamNumClientsKey "IOAudioStreamNumClients"
#define kIOAudioStreamDirectionKey "IOAudioStreamDirection"
#define kIOAudioStreamStartingChannelIDKey "IOAudioStreamStartingChannelID"
#define kIOAudioStreamStartingChannelNumberKey "IOAudioStreamStartingChannelNumber"
#define kIOAudioStreamAvailableKey "IOAudioStreamAvailable"
#define kIOAudioStreamFormatKey "IOAudioStreamFormat"
#define kIOAudioStreamAvailableFormatsKey "IOAudioStreamAvailableFormats"
#define kIOAudioStreamNumChannelsKey "IOAudioStreamNumChannels"
#define kIOAudioStreamSampleFormatKey "IOAudioStreamSampleFormat"
#define kIOAudioStreamNumericRepresentationKey "IOAudioStreamNumericRepresentation"
#define kIOAudioStreamFormatFlagsKey "IOAudioStreamFormatFlags"
#define kIOAudioStreamFramesPerPacketKey "IOAudioStreamFramesPerPacket"
#define kIOAudioStreamBytesPerPacketKey "IOAudioStreamBytesPerPacket"
#define kIOAudioStreamBitDepthKey "IOAudioStreamBitDepth"
#define kIOAudioStreamBitWidthKey "IOAudioStreamBitWidth"
#define kIOAudioStreamAlignmentKey "IOAudioStreamAlignment"
#define kIOAudioStreamByteOrderKey "IOAudioStreamByteOrder"
#define kIOAudioStreamIsMixableKey "IOAudioStreamIsMixable"
#define kIOAudioStreamMinimumSampleRateKey "IOAudioStreamMinimumSampleRate"
#define kIOAudioStreamMaximumSampleRateKey "IOAudioStreamMaximumSampleRate"
#define kIOAudioStreamDriverTagKey "IOAudioStreamDriverTag"
#define kIOAudioStreamTerminalTypeKey "IOAudioStreamTerminalType"
#define kIOAudioPortTypeKey "IOAudioPortType"
#define kIOAudioPortSubTypeKey "IOAudioPortSubType"
#define kIOAudioPortNameKey "IOAudioPortName"
#define kIOAudioControlTypeKey "IOAudioControlType"
#define kIOAudioControlSubTypeKey "IOAudioControlSubType"
#define kIOAudioControlUsageKey "IOAudioControlUsage"
#define kIOAudioControlIDKey "IOAudioControlID"
#define kIOAudioControlChannelIDKey "IOAudioControlChannelID"
#define kIOAudioControlChannelNumberKey "IOAudioControlChannelNumber"
#define kIOAudioControlCoreAudioPropertyIDKey "IOAudioControlCoreAudioPropertyID"
#define kIOAudioControlChannelNameKey "IOAudioControlChannelName"
#define kIOAudioControlChannelNameAll "All Channels"
#define kIOAudioControlChannelNameLeft "Left"
#define kIOAudioControlChannelNameRight "Right"
#define kIOAudioControlChannelNameCenter "Center"
#define kIOAudioControlChannelNameLeftRear "LeftRear"
#define kIOAudioControlChannelNameRightRear "RightRear"
#define kIOAudioControlChannelNameSub "Sub"
#define kIOAudioControlChannelNameFrontLeftCenter "FrontLeftCenter"
#define kIOAudioControlChannelNameFrontRightCenter "FrontRightCenter"
#define kIOAudioControlChannelNameRearCenter "RearCenter"
#define kIOAudioControlChannelNameSurroundLeft "SurroundLeft"
#define kIOAudioControlChannelNameSurroundRight "SurroundRight"
#define kIOAudioControlValueKey "IOAudioControlValue"
#define kIOAudioControlValueIsReadOnlyKey "IOAudioControlValueIsReadOnly"
#define kIOAudioLevelControlMinValueKey "IOAudioLevelControlMinValue"
#define kIOAudioLevelControlMaxValueKey "IOAudioLevelControlMaxValue"
#define kIOAudioLevelControlMinDBKey "IOAudioLevelControlMinDB"
#define kIOAudioLevelControlMaxDBKey "IOAudioLevelControlMaxDB"
#define kIOAudioLevelControlRangesKey "IOAudioLevelControlRanges"
#define kIOAudioLevelControlUseLinearScale "IOAudioLevelControlUseLinearScale"
#define kIOAudioSelectorControlAvailableSelectionsKey "IOAudioSelectorControlAvailableSelections"
#define kIOAudioSelectorControlSelectionValueKey "IOAudioSelectorControlSelectionValue"
#define kIOAudioSelectorControlSelectionDescriptionKey "IOAudioSelectorControlSelectionDescriptionKey"
#define kIOAudioSelectorControlTransportValueKey "IOAudioSelectorControlTransportValue"
#define kIOAudioSelectorControlClockSourceKey "IOAudioSelectorControlClockSourceKey"
#endif

/* IOAudioTypes */
#ifndef _IOKIT_IOAUDIOTYPES_H
#define _IOKIT_IOAUDIOTYPES_H
#define kIOAudioEngineNumCalls 6
#define kIOAudioEngineCurrentStatusStructVersion 2
#define kFormatExtensionInvalidVersion 0
#define kFormatExtensionCurrentVersion 1
#define kStreamDataDescriptorInvalidVersion 0
#define kStreamDataDescriptorCurrentVersion 1
#define kIOAudioEngineDefaultMixBufferSampleSize 4ULL
#define kIOAudioControlNumCalls 2
#define kNoIdleAudioPowerDown 0xffffffffffffffffULL
#define kIOAudioChannelLabel_Discrete_field_ba 16
typedef enum _IOAudioEngineMemory {
    kIOAudioStatusBuffer = 0, kIOAudioSampleBuffer, kIOAudioMixBuffer, kIOAudioBytesInInputBuffer,
    kIOAudioBytesInOutputBuffer,
} IOAudioEngineMemory;
typedef enum _IOAudioEngineCalls {
    kIOAudioEngineCallRegisterClientBuffer = 0, kIOAudioEngineCallUnregisterClientBuffer,
    kIOAudioEngineCallGetConnectionID, kIOAudioEngineCallStart, kIOAudioEngineCallStop,
    kIOAudioEngineCallGetNearestStartTime,
} IOAudioEngineCalls;
typedef enum _IOAudioEngineTraps { kIOAudioEngineTrapPerformClientIO = 0 } IOAudioEngineTraps;
typedef enum _IOAudioEngineNotifications {
    kIOAudioEngineAllNotifications = 0, kIOAudioEngineStreamFormatChangeNotification,
    kIOAudioEngineChangeNotification, kIOAudioEngineStartedNotification, kIOAudioEngineStoppedNotification,
    kIOAudioEnginePausedNotification, kIOAudioEngineResumedNotification,
} IOAudioEngineNotifications;
typedef enum _IOAudioEngineState {
    kIOAudioEngineStopped = 0, kIOAudioEngineRunning, kIOAudioEnginePaused, kIOAudioEngineResumed,
} IOAudioEngineState;
typedef struct _IOAudioEngineStatus {
    UInt32 fVersion; volatile UInt32 fCurrentLoopCount; volatile AbsoluteTime fLastLoopTime;
    volatile UInt32 fEraseHeadSampleFrame;
} IOAudioEngineStatus;
typedef struct _IOAudioStreamFormat {
    UInt32 fNumChannels, fSampleFormat, fNumericRepresentation;
    UInt8 fBitDepth, fBitWidth, fAlignment, fByteOrder, fIsMixable; UInt32 fDriverTag;
} IOAudioStreamFormat;
typedef struct _IOAudioStreamFormatExtension {
    UInt32 fVersion, fFlags, fFramesPerPacket, fBytesPerPacket;
} IOAudioStreamFormatExtension;
typedef struct _IOAudioBufferDataDescriptor {
    UInt32 fActualDataByteSize, fActualNumSampleFrames, fTotalDataByteSize, fNominalDataByteSize; UInt8 fData[1];
} IOAudioBufferDataDescriptor;
typedef struct _IOAudioStreamDataDescriptor {
    UInt32 fVersion, fNumberOfStreams, fStreamLength[1];
} IOAudioStreamDataDescriptor;
typedef struct _IOAudioSampleIntervalDescriptor {
    UInt32 sampleIntervalHi, sampleIntervalLo;
} IOAudioSampleIntervalDescriptor;
typedef struct _IOAudioSMPTETime {
    SInt16 fSubframes, fSubframeDivisor; UInt32 fCounter, fType, fFlags; SInt16 fHours, fMinutes, fSeconds, fFrames;
} IOAudioSMPTETime;
enum {
    kIOAudioSMPTETimeType24 = 0, kIOAudioSMPTETimeType25, kIOAudioSMPTETimeType30Drop, kIOAudioSMPTETimeType30,
    kIOAudioSMPTETimeType2997, kIOAudioSMPTETimeType2997Drop, kIOAudioSMPTETimeType60, kIOAudioSMPTETimeType5994,
    kIOAudioSMPTETimeType60Drop, kIOAudioSMPTETimeType5994Drop, kIOAudioSMPTETimeType50, kIOAudioSMPTETimeType2398,
};
enum { kIOAudioSMPTETimeValid = 1, kIOAudioSMPTETimeRunning };
typedef struct _IOAudioTimeStamp {
    UInt64 fSampleTime, fHostTime, fRateScalar, fWordClockTime; IOAudioSMPTETime fSMPTETime;
    UInt32 fFlags, fReserved;
} IOAudioTimeStamp;
enum {
    kIOAudioTimeStampSampleTimeValid = 1, kIOAudioTimeStampHostTimeValid, kIOAudioTimeStampRateScalarValid = 4,
    kIOAudioTimeStampWordClockTimeValid = 8, kIOAudioTimeStampSMPTETimeValid = 16,
};
enum { kIOAudioTimeStampSampleHostTimeValid = 3 };
typedef enum _IOAudioStreamDirection {
    kIOAudioStreamDirectionOutput = 0, kIOAudioStreamDirectionInput,
} IOAudioStreamDirection;
enum {
    kIOAudioDeviceCanBeDefaultNothing = 0, kIOAudioDeviceCanBeDefaultInput, kIOAudioDeviceCanBeDefaultOutput,
    kIOAudioDeviceCanBeSystemOutput = 4,
};
typedef enum _IOAudioControlCalls { kIOAudioControlCallSetValue = 0,
    kIOAudioControlCallGetValue } IOAudioControlCalls;
typedef enum _IOAudioControlNotifications {
    kIOAudioControlValueChangeNotification = 0, kIOAudioControlRangeChangeNotification,
} IOAudioControlNotifications;
typedef struct _IOAudioNotificationMessage {
    mach_msg_header_t messageHeader; UInt32 type, ref; void *sender;
} IOAudioNotificationMessage;
typedef struct _IOAudioSampleRate { UInt32 whole, fraction; } IOAudioSampleRate;
enum {
    kIOAudioPortTypeOutput = 0x6f757470, kIOAudioPortTypeInput = 0x696e7074, kIOAudioPortTypeMixer = 0x6d697872,
    kIOAudioPortTypePassThru = 0x70617373, kIOAudioPortTypeProcessing = 0x70726f63,
};
enum {
    kIOAudioOutputPortSubTypeInternalSpeaker = 0x6973706b, kIOAudioOutputPortSubTypeExternalSpeaker = 0x6573706b,
    kIOAudioOutputPortSubTypeHeadphones = 0x6864706e, kIOAudioOutputPortSubTypeLine = 0x6c696e65,
    kIOAudioOutputPortSubTypeSPDIF = 0x73706466, kIOAudioInputPortSubTypeInternalMicrophone = 0x696d6963,
    kIOAudioInputPortSubTypeExternalMicrophone = 0x656d6963, kIOAudioInputPortSubTypeCD = 0x63642020,
    kIOAudioInputPortSubTypeLine = 0x6c696e65, kIOAudioInputPortSubTypeSPDIF = 0x73706466,
};
enum {
    kIOAudioControlTypeLevel = 0x6c65766c, kIOAudioControlTypeToggle = 0x746f676c,
    kIOAudioControlTypeJack = 0x6a61636b, kIOAudioControlTypeSelector = 0x736c6374,
};
enum {
    kIOAudioLevelControlSubTypeVolume = 0x766c6d65, kIOAudioLevelControlSubTypeLFEVolume = 0x73756276,
    kIOAudioLevelControlSubTypePRAMVolume = 0x7072616d, kIOAudioToggleControlSubTypeMute = 0x6d757465,
    kIOAudioToggleControlSubTypeSolo = 0x736f6c6f, kIOAudioToggleControlSubTypeLFEMute = 0x7375626d,
    kIOAudioToggleControlSubTypeiSubAttach = 0x61746368, kIOAudioToggleControlSubTypePhantomPower = 0x7068616e,
    kIOAudioToggleControlSubTypePhaseInvert = 0x70687369, kIOAudioSelectorControlSubTypeOutput = 0x6f757470,
    kIOAudioSelectorControlSubTypeInput = 0x696e7074, kIOAudioSelectorControlSubTypeClockSource = 0x636c636b,
    kIOAudioSelectorControlSubTypeDestination = 0x64657374,
    kIOAudioSelectorControlSubTypeChannelNominalLineLevel = 0x6e6c6576,
    kIOAudioSelectorControlSubTypeChannelLevelPlus4dBu = 0x34646275,
    kIOAudioSelectorControlSubTypeChannelLevelMinus10dBV = 0x31306462,
    kIOAudioSelectorControlSubTypeChannelLevelMinus20dBV = 0x32306462,
    kIOAudioSelectorControlSubTypeChannelLevelMicLevel = 0x6d69636c,
    kIOAudioSelectorControlSubTypeChannelLevelInstrumentLevel = 0x6973746c,
    kIOAudioSelectorControlSubTypeChannelHighPassFilter = 0x68697066,
};
enum {
    kIOAudioControlUsageOutput = 0x6f757470, kIOAudioControlUsageInput = 0x696e7074,
    kIOAudioControlUsagePassThru = 0x70617373, kIOAudioControlUsageCoreAudioProperty = 0x70726f70,
};
enum {
    kIOAudioControlChannelNumberInactive = -1, kIOAudioControlChannelIDAll, kIOAudioControlChannelIDDefaultLeft,
    kIOAudioControlChannelIDDefaultRight, kIOAudioControlChannelIDDefaultCenter,
    kIOAudioControlChannelIDDefaultLeftRear, kIOAudioControlChannelIDDefaultRightRear,
    kIOAudioControlChannelIDDefaultSub, kIOAudioControlChannelIDDefaultFrontLeftCenter,
    kIOAudioControlChannelIDDefaultFrontRightCenter, kIOAudioControlChannelIDDefaultRearCenter,
    kIOAudioControlChannelIDDefaultSurroundLeft, kIOAudioControlChannelIDDefaultSurroundRight,
};
enum {
    kIOAudioSelectorControlSelectionValueNone = 0x6e6f6e65,
    kIOAudioSelectorControlSelectionValueInternalSpeaker = 0x6973706b,
    kIOAudioSelectorControlSelectionValueExternalSpeaker = 0x6573706b,
    kIOAudioSelectorControlSelectionValueHeadphones = 0x6864706e,
    kIOAudioSelectorControlSelectionValueInternalMicrophone = 0x696d6963,
    kIOAudioSelectorControlSelectionValueExternalMicrophone = 0x656d6963,
    kIOAudioSelectorControlSelectionValueCD = 0x63642020, kIOAudioSelectorControlSelectionValueLine = 0x6c696e65,
    kIOAudioSelectorControlSelectionValueSPDIF = 0x73706466,
};
enum {
    kIOAudioStreamSampleFormatLinearPCM = 0x6c70636d, kIOAudioStreamSampleFormatIEEEFloat = 0x69656565,
    kIOAudioStreamSampleFormatALaw = 0x616c6177, kIOAudioStreamSampleFormatMuLaw = 0x756c6177,
    kIOAudioStreamSampleFormatMPEG = 0x6d706567, kIOAudioStreamSampleFormatAC3 = 0x61632d33,
    kIOAudioStreamSampleFormat1937AC3 = 0x63616333, kIOAudioStreamSampleFormat1937MPEG1 = 0x6d706731,
    kIOAudioStreamSampleFormat1937MPEG2, kIOAudioStreamSampleFormatTimeCode = 0x74696d65,
};
enum {
    kIOAudioStreamNumericRepresentationSignedInt = 0x73696e74,
    kIOAudioStreamNumericRepresentationUnsignedInt = 0x75696e74,
    kIOAudioStreamNumericRepresentationIEEE754Float = 0x666c6f74,
};
enum {
    kIOAudioClockSelectorTypeInternal = 0x696e7420, kIOAudioClockSelectorTypeExternal = 0x65787420,
    kIOAudioClockSelectorTypeAESEBU = 0x61736275, kIOAudioClockSelectorTypeTOSLink = 0x746f736c,
    kIOAudioClockSelectorTypeSPDIF = 0x73706466, kIOAudioClockSelectorTypeADATOptical = 0x6164746f,
    kIOAudioClockSelectorTypeADAT9Pin = 0x61647439, kIOAudioClockSelectorTypeSMPTE = 0x736d7074,
    kIOAudioClockSelectorTypeVideo = 0x7664656f, kIOAudioClockSelectorTypeControl = 0x636e726c,
    kIOAudioClockSelectorTypeOther = 0x6f746872,
};
enum { kIOAudioStreamAlignmentLowByte = 0, kIOAudioStreamAlignmentHighByte };
enum { kIOAudioStreamByteOrderBigEndian = 0, kIOAudioStreamByteOrderLittleEndian };
enum { kIOAudioLevelControlNegativeInfinity = 0xffffffff };
enum { kIOAudioBuiltInSystemClockDomain = 0x737973, kIOAudioNewClockDomain = 0xffffffff };
enum {
    kIOAudioDeviceTransportTypeBuiltIn = 0x626c746e, kIOAudioDeviceTransportTypePCI = 0x70636920,
    kIOAudioDeviceTransportTypeUSB = 0x75736220, kIOAudioDeviceTransportTypeFireWire = 0x31333934,
    kIOAudioDeviceTransportTypeNetwork = 0x6e74776b, kIOAudioDeviceTransportTypeWireless = 0x77726c73,
    kIOAudioDeviceTransportTypeOther = 0x6f746872, kIOAudioDeviceTransportTypeBluetooth = 0x626c7565,
    kIOAudioDeviceTransportTypeVirtual = 0x76697274, kIOAudioDeviceTransportTypeDisplayPort = 0x64707274,
    kIOAudioDeviceTransportTypeHdmi = 0x68646d69, kIOAudioDeviceTransportTypeAVB = 0x65617662,
    kIOAudioDeviceTransportTypeThunderbolt = 0x7468756e,
};
enum { OUTPUT_NULL = 0x100, INPUT_NULL };
enum {
    INPUT_UNDEFINED = 0x200, INPUT_MICROPHONE, INPUT_DESKTOP_MICROPHONE, INPUT_PERSONAL_MICROPHONE,
    INPUT_OMNIDIRECTIONAL_MICROPHONE, INPUT_MICROPHONE_ARRAY, INPUT_PROCESSING_MICROPHONE_ARRAY, INPUT_MODEM_AUDIO,
};
enum {
    OUTPUT_UNDEFINED = 0x300, OUTPUT_SPEAKER, OUTPUT_HEADPHONES, OUTPUT_HEAD_MOUNTED_DISPLAY_AUDIO,
    OUTPUT_DESKTOP_SPEAKER, OUTPUT_ROOM_SPEAKER, OUTPUT_COMMUNICATION_SPEAKER, OUTPUT_LOW_FREQUENCY_EFFECTS_SPEAKER,
};
enum {
    BIDIRECTIONAL_UNDEFINED = 0x400, BIDIRECTIONAL_HANDSET, BIDIRECTIONAL_HEADSET,
    BIDIRECTIONAL_SPEAKERPHONE_NO_ECHO_REDX, BIDIRECTIONAL_ECHO_SUPPRESSING_SPEAKERPHONE,
    BIDIRECTIONAL_ECHO_CANCELING_SPEAKERPHONE,
};
enum { TELEPHONY_UNDEFINED = 0x500, TELEPHONY_PHONE_LINE, TELEPHONY_TELEPHONE, TELEPHONY_DOWN_LINE_PHONE };
enum {
    EXTERNAL_UNDEFINED = 0x600, EXTERNAL_ANALOG_CONNECTOR, EXTERNAL_DIGITAL_AUDIO_INTERFACE,
    EXTERNAL_LINE_CONNECTOR, EXTERNAL_LEGACY_AUDIO_CONNECTOR, EXTERNAL_SPDIF_INTERFACE, EXTERNAL_1394_DA_STREAM,
    EXTERNAL_1394_DV_STREAM_SOUNDTRACK, EXTERNAL_ADAT, EXTERNAL_TDIF, EXTERNAL_MADI,
};
enum {
    EMBEDDED_UNDEFINED = 0x700, EMBEDDED_LEVEL_CALIBRATION_NOISE_SOURCE, EMBEDDED_EQUALIZATION_NOISE,
    EMBEDDED_CD_PLAYER, EMBEDDED_DAT, EMBEDDED_DCC, EMBEDDED_MINIDISK, EMBEDDED_ANALOG_TAPE, EMBEDDED_PHONOGRAPH,
    EMBEDDED_VCR_AUDIO, EMBEDDED_VIDEO_DISC_AUDIO, EMBEDDED_DVD_AUDIO, EMBEDDED_TV_TUNER_AUDIO,
    EMBEDDED_SATELLITE_RECEIVER_AUDIO, EMBEDDED_CABLE_TUNER_AUDIO, EMBEDDED_DSS_AUDIO, EMBEDDED_RADIO_RECEIVER,
    EMBEDDED_RADIO_TRANSMITTER, EMBEDDED_MULTITRACK_RECORDER, EMBEDDED_SYNTHESIZER,
};
enum { PROCESSOR_UNDEFINED = 0x800, PROCESSOR_GENERAL };
enum {
    kIOAudioChannelLabel_Unknown = 0xffffffff, kIOAudioChannelLabel_Unused = 0,
    kIOAudioChannelLabel_UseCoordinates = 100, kIOAudioChannelLabel_Left = 1, kIOAudioChannelLabel_Right,
    kIOAudioChannelLabel_Center, kIOAudioChannelLabel_LFEScreen, kIOAudioChannelLabel_LeftSurround,
    kIOAudioChannelLabel_RightSurround, kIOAudioChannelLabel_LeftCenter, kIOAudioChannelLabel_RightCenter,
    kIOAudioChannelLabel_CenterSurround, kIOAudioChannelLabel_LeftSurroundDirect,
    kIOAudioChannelLabel_RightSurroundDirect, kIOAudioChannelLabel_TopCenterSurround,
    kIOAudioChannelLabel_VerticalHeightLeft, kIOAudioChannelLabel_VerticalHeightCenter,
    kIOAudioChannelLabel_VerticalHeightRight, kIOAudioChannelLabel_TopBackLeft, kIOAudioChannelLabel_TopBackCenter,
    kIOAudioChannelLabel_TopBackRight, kIOAudioChannelLabel_RearSurroundLeft = 33,
    kIOAudioChannelLabel_RearSurroundRight, kIOAudioChannelLabel_LeftWide, kIOAudioChannelLabel_RightWide,
    kIOAudioChannelLabel_LFE2, kIOAudioChannelLabel_LeftTotal, kIOAudioChannelLabel_RightTotal,
    kIOAudioChannelLabel_HearingImpaired, kIOAudioChannelLabel_Narration, kIOAudioChannelLabel_Mono,
    kIOAudioChannelLabel_DialogCentricMix, kIOAudioChannelLabel_CenterSurroundDirect, kIOAudioChannelLabel_Haptic,
    kIOAudioChannelLabel_Ambisonic_W = 200, kIOAudioChannelLabel_Ambisonic_X, kIOAudioChannelLabel_Ambisonic_Y,
    kIOAudioChannelLabel_Ambisonic_Z, kIOAudioChannelLabel_MS_Mid, kIOAudioChannelLabel_MS_Side,
    kIOAudioChannelLabel_XY_X, kIOAudioChannelLabel_XY_Y, kIOAudioChannelLabel_HeadphonesLeft = 0x12d,
    kIOAudioChannelLabel_HeadphonesRight, kIOAudioChannelLabel_ClickTrack = 0x130,
    kIOAudioChannelLabel_ForeignLanguage, kIOAudioChannelLabel_Discrete = 0x190,
    kIOAudioChannelLabel_Discrete_0 = 0x10000, kIOAudioChannelLabel_Discrete_1, kIOAudioChannelLabel_Discrete_2,
    kIOAudioChannelLabel_Discrete_3, kIOAudioChannelLabel_Discrete_4, kIOAudioChannelLabel_Discrete_5,
    kIOAudioChannelLabel_Discrete_6, kIOAudioChannelLabel_Discrete_7, kIOAudioChannelLabel_Discrete_8,
    kIOAudioChannelLabel_Discrete_9, kIOAudioChannelLabel_Discrete_10, kIOAudioChannelLabel_Discrete_11,
    kIOAudioChannelLabel_Discrete_12, kIOAudioChannelLabel_Discrete_13, kIOAudioChannelLabel_Discrete_14,
    kIOAudioChannelLabel_Discrete_15, kIOAudioChannelLabel_Discrete_65535 = 0x1ffff,
};
#endif

#endif
