/* Video: devices, streams and their dictionaries */
#ifndef NK_VIDEO_H
#define NK_VIDEO_H

#include <nk/stream.h>

#define CalculateIOVideoDeviceNotificationMessageSize(count)                                                            \
    (sizeof(IOVideoDeviceNotificationMessage) + ((count) - 1) * sizeof(IOVideoDeviceNotification))

#ifdef __cplusplus
class OSArray; class OSDictionary; class OSString; class IOVideoStream; class IOVideoDevice;
#endif

/* IOVideoTypes */
#ifndef __IOVideoTypes_h__
#define __IOVideoTypes_h__
#define kIOVideoDevice_ClassName "IOVideoDevice"
#define kIOVideoDeviceKey_DeviceName "device name"
#define kIOVideoDeviceKey_DeviceManufacturer "device manufacturer"
#define kIOVideoDeviceKey_DeviceUID "device UID"
#define kIOVideoDeviceKey_IOEngineIsRunning "is running"
#define kIOVideoDeviceKey_InputLatency "input latency"
#define kIOVideoDeviceKey_OutputLatency "output latency"
#define kIOVideoDeviceKey_InputStreamList "input streams"
#define kIOVideoDeviceKey_OutputStreamList "output streams"
#define kIOVideoDeviceKey_ControlList "controls"
#define kIOVideoStreamKey_StreamID "stream ID"
#define kIOVideoStreamKey_StartingDeviceChannelNumber "starting channel"
#define kIOVideoStreamKey_BufferMappingOptions "buffer mapping options"
#define kIOVideoStreamKey_CurrentFormat "current format"
#define kIOVideoStreamKey_AvailableFormats "available formats"
#define kIOVideoControlKey_ControlID "control ID"
#define kIOVideoControlKey_BaseClass "base class"
#define kIOVideoControlKey_Class "class"
#define kIOVideoControlKey_Scope "scope"
#define kIOVideoControlKey_Element "element"
#define kIOVideoControlKey_IsReadOnly "read only"
#define kIOVideoControlKey_Variant "variant"
#define kIOVideoControlKey_Name "name"
#define kIOVideoControlKey_Value "value"
#define kIOVideoSelectorControlKey_SelectorMap "selectors"
#define kIOVideoSelectorControlSelectorMapItemKey_Value "value"
#define kIOVideoSelectorControlSelectorMapItemKey_Name "name"
#define kIOVideoSelectorControlSelectorMapItemKey_Kind "kind"
#define kIOVideoStreamFormatKey_CodecType "codec type"
#define kIOVideoStreamFormatKey_CodecFlags "codec flags"
#define kIOVideoStreamFormatKey_Width "width"
#define kIOVideoStreamFormatKey_Height "height"
typedef struct IOVideoDeviceNotification {
    UInt32 mObjectID, mNotificationID, mNotificationArgument1, mNotificationArgument2;
    UInt64 mNotificationArgument3, mNotificationArgument4;
} IOVideoDeviceNotification;
typedef struct IOVideoDeviceNotificationMessage {
    mach_msg_header_t mMessageHeader; UInt32 mClientData, mNumberNotifications;
    IOVideoDeviceNotification mNotifications[1];
} IOVideoDeviceNotificationMessage;
enum {
    kIOVideoDeviceNotificationID_ControlValueChanged = 0x6376616c,
    kIOVideoDeviceNotificationID_ControlRangeChanged = 0x63726e67,
};
typedef struct IOVideoStreamDescription {
    UInt32 mVideoCodecType, mVideoCodecFlags, mWidth, mHeight, mReserved1, mReserved2;
} IOVideoStreamDescription;
enum {
    kIOVideoControlScopeGlobal = 0x676c6f62, kIOVideoControlScopeInput = 0x696e7074,
    kIOVideoControlScopeOutput = 0x6f757470, kIOVideoControlScopePlayThrough = 0x70747275,
    kIOVideoControlElementMaster = 0,
};
enum {
    kIOVideoControlBaseClassIDBoolean = 0x746f676c, kIOVideoControlBaseClassIDSelector = 0x736c6374,
    kIOVideoControlBaseClassIDFeature = 0x66746374,
};
enum { kIOVideoBooleanControlClassIDJack = 0x6a61636b, kIOVideoBooleanControlClassIDDirection = 0x64697265 };
enum {
    kIOVideoSelectorControlClassIDDataSource = 0x64737263,
    kIOVideoSelectorControlClassIDDataDestination = 0x64657374,
};
enum {
    kIOVideoFeatureControlClassIDBlackLevel = 0x626b6c76, kIOVideoFeatureControlClassIDWhiteLevel = 0x77686c76,
    kIOVideoFeatureControlClassIDHue = 0x68756520, kIOVideoFeatureControlClassIDSaturation = 0x73617475,
    kIOVideoFeatureControlClassIDContrast = 0x63747374, kIOVideoFeatureControlClassIDSharpness = 0x73687270,
    kIOVideoFeatureControlClassIDBrightness = 0x62726974, kIOVideoFeatureControlClassIDGain = 0x6761696e,
    kIOVideoFeatureControlClassIDIris = 0x69726973, kIOVideoFeatureControlClassIDShutter = 0x73687472,
    kIOVideoFeatureControlClassIDExposure = 0x78707372, kIOVideoFeatureControlClassIDWhiteBalanceU = 0x77686275,
    kIOVideoFeatureControlClassIDWhiteBalanceV, kIOVideoFeatureControlClassIDGamma = 0x676d6d61,
    kIOVideoFeatureControlClassIDTemperature = 0x74656d70, kIOVideoFeatureControlClassIDZoom = 0x7a6f6f6d,
    kIOVideoFeatureControlClassIDFocus = 0x66637573, kIOVideoFeatureControlClassIDPan = 0x70616e20,
    kIOVideoFeatureControlClassIDTilt = 0x74696c74, kIOVideoFeatureControlClassIDOpticalFilter = 0x6f706674,
    kIOVideoFeatureControlClassIDBacklightCompensation = 0x626b6c74,
    kIOVideoFeatureControlClassIDPowerLineFrequency = 0x70776671,
};
#endif

/* IOVideoControlDictionary */
#ifndef __IOVideoControlDictionary_h__
#define __IOVideoControlDictionary_h__
#ifdef __cplusplus
class IOVideoControlDictionary {
public:
    static OSDictionary *create(UInt32, UInt32, UInt32, UInt32, UInt32, bool = false, UInt32 = 0,
        OSString * = NULL);
    static OSDictionary *createBooleanControl(UInt32, UInt32, UInt32, UInt32, UInt32, bool, bool = false,
        UInt32 = 0, OSString * = NULL);
    static OSDictionary *createSelectorControl(UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, OSArray *,
        bool = false, UInt32 = 0, OSString * = NULL);
    static OSDictionary *getControlByID(OSArray *, UInt32); static UInt32 getControlID(const OSDictionary *);
    static void setControlID(OSDictionary *, UInt32); static UInt32 getBaseClass(const OSDictionary *);
    static void setBaseClass(OSDictionary *, UInt32); static UInt32 getClass(const OSDictionary *);
    static void setClass(OSDictionary *, UInt32); static UInt32 getScope(const OSDictionary *);
    static void setScope(OSDictionary *, UInt32); static UInt32 getElement(const OSDictionary *);
    static void setElement(OSDictionary *, UInt32); static bool isReadOnly(const OSDictionary *);
    static void setIsReadOnly(OSDictionary *, bool); static UInt32 getVariant(const OSDictionary *);
    static void setVariant(OSDictionary *, UInt32); static OSString *copyName(const OSDictionary *);
    static void setName(OSDictionary *, const OSString *); static bool getBooleanControlValue(const OSDictionary *);
    static void setBooleanControlValue(OSDictionary *, bool);
    static UInt32 getSelectorControlValue(const OSDictionary *);
    static void setSelectorControlValue(OSDictionary *, UInt32);
    static OSArray *copySelectorControlSelectorMap(const OSDictionary *);
    static void setSelectorControlSelectorMap(OSDictionary *, const OSArray *);
    static OSDictionary *createSelectorControlSelectorMapItem(UInt32, const OSString *);
    static OSDictionary *createSelectorControlSelectorMapItem(UInt32, const OSString *, UInt32);
};
#endif
#endif

/* IOVideoDevice */
#ifndef __IOKIT_IOVIDEODEVICE_H
#define __IOKIT_IOVIDEODEVICE_H
#ifdef __cplusplus
class IOVideoDevice : public IOService {
    OSDeclareDefaultStructors(IOVideoDevice)
public:
    struct ExpansionData { };
protected:
    OSArray *mStreams; IOVideoDeviceNotificationMessage *mNotificationMessage;
    UInt32 mMaxNumberNotifications, mOutstandingConfigChangeRequests; ExpansionData *mReserved;
    virtual IOReturn addStream(IOVideoStream *); virtual IOReturn removeStream(UInt32);
public:
    virtual bool init(OSDictionary *); virtual void free();
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual int getStreamCount(); virtual IOVideoStream *getStream(UInt32);
    virtual IOReturn startStream(IOVideoStream *); virtual IOReturn stopStream(IOVideoStream *);
    virtual IOReturn suspendStream(IOVideoStream *); virtual IOReturn setStreamMode(IOVideoStream *, IOStreamMode);
    virtual IOReturn openStream(UInt32); virtual IOReturn closeStream(UInt32); virtual IOReturn startStream(UInt32);
    virtual IOReturn stopStream(UInt32); virtual IOReturn suspendStream(UInt32); virtual IOReturn releaseStreams();
    virtual void inputCallback(UInt32); virtual void inputSyncCallback(UInt32);
    virtual IOReturn registerNotificationPort(mach_port_t, UInt32, UInt32);
    virtual void sendSingleNotification(UInt32, UInt32, UInt32, UInt32, UInt64, UInt64);
    virtual void sendMultiNotification(UInt32, const IOVideoDeviceNotification *);
    virtual IOReturn setStreamFormat(UInt32, const IOVideoStreamDescription *);
    virtual IOReturn setControlValue(UInt32, UInt32, UInt32 *);
    NK_MEMBERS(IOVideoDevice)
};
#endif
#endif

/* IOVideoDeviceClientInit */
#ifndef __IOVIDEODEVICECLIENTINIT_H
#define __IOVIDEODEVICECLIENTINIT_H
#ifdef __cplusplus
class IOVideoDeviceUserClientInit : public IOService {
    OSDeclareDefaultStructors(IOVideoDeviceUserClientInit)
public:
    virtual bool start(IOService *); virtual bool MergeDictionaryIntoProvider(IOService *, OSDictionary *);
    virtual bool MergeDictionaryIntoDictionary(OSDictionary *, OSDictionary *);
    NK_MEMBERS(IOVideoDeviceUserClientInit)
};
#endif
#endif

/* IOVideoDeviceShared */
#ifndef __IOKIT_IOVIDEODEVICESHARED_H
#define __IOKIT_IOVIDEODEVICESHARED_H
enum { kIOVideoDevicePortTypeNotification = 0, kIOVideoDevicePortTypeOutput, kIOVideoDevicePortTypeInput };
#endif

/* IOVideoDeviceUserClient */
#ifndef __IOKIT_IOVIDEODEVICEUSERCLIENT_H
#define __IOKIT_IOVIDEODEVICEUSERCLIENT_H
enum {
    kIOVideoDeviceMethodOpen = 0, kIOVideoDeviceMethodClose, kIOVideoDeviceMethodGetMode,
    kIOVideoDeviceMethodSetMode, kIOVideoDeviceMethodSetControlValue, kIOVideoDeviceMethodOpenStream,
    kIOVideoDeviceMethodCloseStream, kIOVideoDeviceMethodSetStreamFormat, kIOVideoDeviceMethodStartStream,
    kIOVideoDeviceMethodStopStream, kIOVideoDeviceMethodSuspendStream, kIOVideoDeviceMethodCount,
};
#ifdef __cplusplus
class IOVideoDeviceUserClient : public IOUserClient {
    OSDeclareDefaultStructors(IOVideoDeviceUserClient)
protected:
    const IOExternalMethodDispatch *mExternalMethods; IOVideoDevice *mDevice; task_t mTask;
public:
    virtual bool initWithTask(task_t, void *, UInt32);
    virtual bool initWithTask(task_t, void *, UInt32, OSDictionary *); virtual IOReturn clientClose();
    virtual IOReturn clientDied(); virtual IOService *getService();
    virtual IOReturn registerNotificationPort(mach_port_t, UInt32, UInt32);
    virtual IOReturn connectClient(IOUserClient *);
    virtual IOReturn externalMethod(uint32_t, IOExternalMethodArguments *, IOExternalMethodDispatch *, OSObject *,
        void *);
    virtual bool start(IOService *); virtual IOReturn open(IOOptionBits); virtual IOReturn close();
    virtual IOReturn getMode(UInt32, IOStreamMode *); virtual IOReturn setMode(UInt32, IOStreamMode);
    virtual IOReturn setControlValue(UInt32, UInt32, UInt32 *);
    virtual IOReturn setStreamFormat(UInt32, const IOVideoStreamDescription *); virtual IOReturn openStream(UInt32);
    virtual IOReturn closeStream(UInt32); virtual IOReturn startStream(UInt32); virtual IOReturn stopStream(UInt32);
    virtual IOReturn suspendStream(UInt32);
    NK_MEMBERS(IOVideoDeviceUserClient)
};
#endif
#endif

/* IOVideoStream */
#ifndef __IOKIT_IOVIDEOSTREAM_H
#define __IOKIT_IOVIDEOSTREAM_H
#ifdef __cplusplus
class IOVideoStream : public IOStream {
    OSDeclareDefaultStructors(IOVideoStream)
public:
    struct ExpansionData { };
protected:
    IOStreamMode mStreamMode; ExpansionData *mReserved;
public:
    static IOVideoStream *withBuffers(OSArray *, IOStreamMode = kIOStreamModeOutput, IOItemCount = 0,
        OSDictionary * = 0);
    virtual bool initWithBuffers(OSArray *, IOStreamMode = kIOStreamModeOutput, IOItemCount = 0,
        OSDictionary * = 0);
    virtual IOVideoDevice *getDevice(); virtual IOStreamMode getStreamMode();
    virtual IOReturn setStreamMode(IOStreamMode); virtual IOReturn startStream(); virtual IOReturn stopStream();
    virtual IOReturn suspendStream();
    NK_MEMBERS(IOVideoStream)
};
#endif
#endif

/* IOVideoStreamDictionary */
#ifndef __IOVideoStreamDictionary_h__
#define __IOVideoStreamDictionary_h__
#ifdef __cplusplus
class IOVideoStreamDictionary {
public:
    static OSDictionary *create(UInt32, UInt32, const OSDictionary *, OSArray * = NULL);
    static UInt32 getStreamID(const OSDictionary *); static void setStreamID(OSDictionary *, UInt32);
    static UInt32 getStartingDeviceChannelNumber(const OSDictionary *);
    static void setStartingDeviceChannelNumber(OSDictionary *, UInt32);
    static IOOptionBits getBufferMappingOptions(const OSDictionary *);
    static void setBufferMappingOptions(OSDictionary *, IOOptionBits);
    static bool getCurrentFormat(const OSDictionary *, IOVideoStreamDescription &);
    static void setCurrentFormat(OSDictionary *, const IOVideoStreamDescription &);
    static OSDictionary *copyCurrentFormatDictionary(const OSDictionary *);
    static void setCurrentFormatDictionary(OSDictionary *, const OSDictionary *);
    static OSArray *copyAvailableFormats(const OSDictionary *);
    static void setAvailableFormats(OSDictionary *, OSArray *); static void printDictionary(const OSDictionary *);
};
#endif
#endif

/* IOVideoStreamFormatDictionary */
#ifndef __IOVideoStreamFormat_h__
#define __IOVideoStreamFormat_h__
#ifdef __cplusplus
class IOVideoStreamFormatDictionary {
public:
    static OSDictionary *create(UInt32, UInt32, UInt32, UInt32);
    static OSDictionary *createWithDescription(const IOVideoStreamDescription &);
    static UInt32 getCodecType(const OSDictionary *); static void setCodecType(OSDictionary *, UInt32);
    static UInt32 getCodecFlags(const OSDictionary *); static void setCodecFlags(OSDictionary *, UInt32);
    static UInt32 getWidth(const OSDictionary *); static void setWidth(OSDictionary *, UInt32);
    static UInt32 getHeight(const OSDictionary *); static void setHeight(OSDictionary *, UInt32);
    static void getDescription(const OSDictionary *, IOVideoStreamDescription &);
    static void printDescription(const IOVideoStreamDescription &);
    static void printDictionary(const OSDictionary *);
    static bool isSameSampleFormat(const IOVideoStreamDescription &, const IOVideoStreamDescription &);
};
#endif
#endif

#endif
