/* Audio: devices, engines, streams, ports, controls.

   One file, because engines, streams, ports and controls name one another all through. Sections are named after the
   real headers, each behind what it needs. */
#ifndef NK_AUDIO_H
#define NK_AUDIO_H

#include <nk/audio_types.h>
#include <nk/iokit.h>
#include <nk/os_log.h>

#define CMP_IOAUDIOENGINEPOSITION(a, b)                                                                                 \
    ((a)->fLoopCount != (b)->fLoopCount ? ((a)->fLoopCount > (b)->fLoopCount ? 1 : -1)                                  \
     : (a)->fSampleFrame == (b)->fSampleFrame ? 0 : (a)->fSampleFrame > (b)->fSampleFrame ? 1 : -1)
#define IOAUDIOENGINEPOSITION_IS_ZERO(p) ((p)->fLoopCount == 0 && (p)->fSampleFrame == 0)
#define audioDebugIOLog(level, ...) do { if ((level) <= DEBUG_LEVEL) IOLog(__VA_ARGS__); } while (0)
#define audioErrorIOLog(...) IOLog(__VA_ARGS__)

struct IOAudioClientBuffer; struct IOAudioStreamFormatDesc; struct IOAudioFormatNotification;

#ifdef __cplusplus
class OSDictionary; class OSCollection; class OSOrderedSet; class IOAudioEngineUserClient; class IOAudioDevice;
class IOAudioStream; class IOAudioControl; class IOCommandGate; class IOAudioPort; class OSSet;
class IOAudioUserClient; class IOAudioControlUserClient; class IOWorkLoop; class OSSymbol; class OSArray;
class IOAudioEngine; class IOTimerEventSource; class IOMemoryDescriptor; class IOAudioClientBufferSet;
class OSString;
#endif

/* IOAudioDebug */
#ifndef _IOAUDIODEBUG_H
#define _IOAUDIODEBUG_H
#define DEBUG_LEVEL 3
#endif

/* BigNum128 */
#ifndef __BIGNUM128_H__
#define __BIGNUM128_H__
#ifdef __cplusplus
class U128 {
public:
    enum { MSB64 = 0x8000000000000000 };
    uint64_t lo, hi;
    U128(uint64_t = 0); U128(uint64_t, uint64_t); bool operator==(const U128 &) const;
    bool operator>(const U128 &) const; bool operator<(const U128 &) const; U128 operator++(int);
    U128 operator--(int); U128 &operator=(const U128 &); U128 operator+(const U128 &) const;
    U128 &operator+=(const U128 &);
};
U128 UInt64mult(const uint64_t, const uint64_t);
#endif
#endif

/* IOAudioBlitterLibDispatch */
#ifndef __IOAudioBlitterLibDispatch_h__
#define __IOAudioBlitterLibDispatch_h__
#define IOAF_LEInt16ToFloat32 IOAF_NativeInt16ToFloat32
#define IOAF_BEInt16ToFloat32 IOAF_SwapInt16ToFloat32
#define IOAF_LEInt24ToFloat32 IOAF_NativeInt24ToFloat32
#define IOAF_BEInt24ToFloat32 IOAF_SwapInt24ToFloat32
#define IOAF_LEInt32ToFloat32 IOAF_NativeInt32ToFloat32
#define IOAF_BEInt32ToFloat32 IOAF_SwapInt32ToFloat32
#define IOAF_Float32ToLEInt16 IOAF_Float32ToNativeInt16
#define IOAF_Float32ToBEInt16 IOAF_Float32ToSwapInt16
#define IOAF_Float32ToLEInt24 IOAF_Float32ToNativeInt24
#define IOAF_Float32ToBEInt24 IOAF_Float32ToSwapInt24
#define IOAF_Float32ToLEInt32 IOAF_Float32ToNativeInt32
#define IOAF_Float32ToBEInt32 IOAF_Float32ToSwapInt32
typedef float Float32; typedef double Float64;
#ifdef __cplusplus
void IOAF_Int8ToFloat32(const SInt8 *, Float32 *, unsigned int);
void IOAF_NativeInt16ToFloat32(const SInt16 *, Float32 *, unsigned int);
void IOAF_SwapInt16ToFloat32(const SInt16 *, Float32 *, unsigned int);
void IOAF_NativeInt24ToFloat32(const UInt8 *, Float32 *, unsigned int);
void IOAF_SwapInt24ToFloat32(const UInt8 *, Float32 *, unsigned int);
void IOAF_NativeInt32ToFloat32(const SInt32 *, Float32 *, unsigned int);
void IOAF_SwapInt32ToFloat32(const SInt32 *, Float32 *, unsigned int);
void IOAF_Float32ToInt8(const Float32 *, SInt8 *, unsigned int);
void IOAF_Float32ToNativeInt16(const Float32 *, SInt16 *, unsigned int);
void IOAF_Float32ToSwapInt16(const Float32 *, SInt16 *, unsigned int);
void IOAF_Float32ToNativeInt24(const Float32 *, UInt8 *, unsigned int);
void IOAF_Float32ToSwapInt24(const Float32 *, UInt8 *, unsigned int);
void IOAF_Float32ToNativeInt32(const Float32 *, SInt32 *, unsigned int);
void IOAF_Float32ToSwapInt32(const Float32 *, SInt32 *, unsigned int);
void IOAF_bcopy_WriteCombine(const void *, void *, unsigned int);
#endif
#endif

/* IOAudioEngine */
#ifndef _IOKIT_IOAUDIOENGINE_H
#define _IOKIT_IOAUDIOENGINE_H
#define IOAUDIOENGINE_DEFAULT_NUM_ERASES_PER_BUFFER 4
typedef struct IOAudioEnginePosition { UInt32 fSampleFrame, fLoopCount; } IOAudioEnginePosition;
#ifdef __cplusplus
class IOAudioEngine : public IOService {
    OSDeclareAbstractStructors(IOAudioEngine)
public:
    friend class IOAudioEngineUserClient; friend class IOAudioDevice; friend class IOAudioStream;
    static const OSSymbol *gSampleRateWholeNumberKey; static const OSSymbol *gSampleRateFractionKey;
    struct ExpansionData {
        UInt32 pauseCount; IOBufferMemoryDescriptor *statusDescriptor;
        IOBufferMemoryDescriptor *bytesInInputBufferArrayDescriptor;
        IOBufferMemoryDescriptor *bytesInOutputBufferArrayDescriptor; UInt32 mixClipOverhead; OSArray *streams;
        UInt32 inputSampleOffset, commandGateStatus; SInt32 commandGateUsage;
    };
protected:
    bool deviceStartedAudioEngine; ExpansionData *reserved;
    virtual IOReturn createUserClient(task_t, void *, UInt32, IOAudioEngineUserClient **, OSDictionary *);
    static void initKeys(); virtual void setNumSampleFramesPerBuffer(UInt32);
    virtual UInt32 getNumSampleFramesPerBuffer(); virtual IOAudioEngineState setState(IOAudioEngineState);
    virtual void setSampleRate(const IOAudioSampleRate *); virtual void setSampleLatency(UInt32);
    virtual void setOutputSampleLatency(UInt32); virtual void setInputSampleLatency(UInt32);
    virtual void setSampleOffset(UInt32); virtual void setRunEraseHead(bool);
    virtual void clientClosed(IOAudioEngineUserClient *); virtual void addTimer(); virtual void removeTimer();
    virtual void sendFormatChangeNotification(IOAudioStream *); virtual void sendNotification(UInt32);
    virtual IOReturn createUserClient(task_t, void *, UInt32, IOAudioEngineUserClient **);
    static IOReturn _addUserClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn addUserClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn _removeUserClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn removeUserClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn detachUserClientsAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn addUserClient(IOAudioEngineUserClient *);
    virtual IOReturn removeUserClient(IOAudioEngineUserClient *); virtual IOReturn detachUserClients();
    virtual IOReturn startClient(IOAudioEngineUserClient *); virtual IOReturn stopClient(IOAudioEngineUserClient *);
    virtual IOReturn incrementActiveUserClients(); virtual IOReturn decrementActiveUserClients();
    virtual void detachAudioStreams(); void setWorkLoopOnAllAudioControls(IOWorkLoop *);
    static void lockStreamForIO(IOAudioStream *); static void unlockStreamForIO(IOAudioStream *);
    UInt32 getNextStreamID(IOAudioStream *); IOAudioStream *getStreamForID(UInt32); IOReturn waitForEngineResume();
    static void setCommandGateUsage(IOAudioEngine *, bool);
public:
    UInt32 numSampleFramesPerBuffer; IOAudioSampleRate sampleRate; UInt32 numErasesPerBuffer; bool runEraseHead;
    IOAudioEnginePosition audioEngineStopPosition; bool isRegistered, configurationChangeInProgress;
    IOAudioEngineState state; IOAudioEngineStatus *status; IOAudioDevice *audioDevice; IOWorkLoop *workLoop;
    IOCommandGate *commandGate; OSOrderedSet *inputStreams; UInt32 maxNumInputChannels; OSOrderedSet *outputStreams;
    UInt32 maxNumOutputChannels; OSSet *userClients; OSSet *defaultAudioControls;
    UInt32 numActiveUserClients, sampleOffset, index; bool duringStartup;
    virtual IOReturn performFormatChange(IOAudioStream *, const IOAudioStreamFormat *,
        const IOAudioStreamFormatExtension *, const IOAudioSampleRate *);
    virtual IOBufferMemoryDescriptor *getStatusDescriptor();
    virtual IOReturn getNearestStartTime(IOAudioStream *, IOAudioTimeStamp *, bool);
    virtual IOBufferMemoryDescriptor *getBytesInInputBufferArrayDescriptor();
    virtual IOBufferMemoryDescriptor *getBytesInOutputBufferArrayDescriptor();
    virtual IOReturn eraseOutputSamples(const void *, void *, UInt32, UInt32, const IOAudioStreamFormat *,
        IOAudioStream *);
    virtual void setClockIsStable(bool); virtual void setMixClipOverhead(UInt32);
    virtual void setClockDomain(UInt32 = kIOAudioNewClockDomain);
    virtual IOReturn convertInputSamplesVBR(const void *, void *, UInt32, UInt32 &, const IOAudioStreamFormat *,
        IOAudioStream *);
    virtual void setInputSampleOffset(UInt32); virtual void setOutputSampleOffset(UInt32);
    virtual IOReturn setAttributeForConnection(SInt32, UInt32, uintptr_t);
    virtual IOReturn getAttributeForConnection(SInt32, UInt32, uintptr_t *);
    static OSDictionary *createDictionaryFromSampleRate(const IOAudioSampleRate *, OSDictionary * = 0);
    static IOAudioSampleRate *createSampleRateFromDictionary(const OSDictionary *, IOAudioSampleRate * = 0);
    virtual bool init(OSDictionary *); virtual void free(); virtual IOWorkLoop *getWorkLoop() const;
    virtual IOCommandGate *getCommandGate() const; virtual bool start(IOService *);
    virtual bool start(IOService *, IOAudioDevice *); virtual bool initHardware(IOService *);
    virtual void stop(IOService *); virtual void registerService(IOOptionBits = 0);
    virtual void setAudioDevice(IOAudioDevice *); virtual void setIndex(UInt32);
    virtual void setDescription(const char *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual IOReturn addAudioStream(IOAudioStream *);
    virtual IOAudioStream *getAudioStream(IOAudioStreamDirection, UInt32); virtual void lockAllStreams();
    virtual void unlockAllStreams(); virtual void updateChannelNumbers(); virtual void resetStatusBuffer();
    virtual void clearAllSampleBuffers(); virtual UInt32 getCurrentSampleFrame() = 0;
    virtual IOReturn startAudioEngine(); virtual IOReturn stopAudioEngine(); virtual IOReturn pauseAudioEngine();
    virtual IOReturn resumeAudioEngine(); virtual IOReturn performAudioEngineStart();
    virtual IOReturn performAudioEngineStop(); virtual IOAudioEngineState getState();
    virtual const IOAudioSampleRate *getSampleRate();
    virtual IOReturn hardwareSampleRateChanged(const IOAudioSampleRate *); virtual bool getRunEraseHead();
    virtual const IOAudioEngineStatus *getStatus(); static void timerCallback(OSObject *, IOAudioDevice *);
    virtual void timerFired(); virtual AbsoluteTime getTimerInterval(); virtual void performErase();
    virtual void performFlush(); virtual void stopEngineAtPosition(IOAudioEnginePosition *);
    virtual IOReturn mixOutputSamples(const void *, void *, UInt32, UInt32, const IOAudioStreamFormat *,
        IOAudioStream *);
    virtual IOReturn clipOutputSamples(const void *, void *, UInt32, UInt32, const IOAudioStreamFormat *,
        IOAudioStream *);
    virtual void resetClipPosition(IOAudioStream *, UInt32);
    virtual IOReturn convertInputSamples(const void *, void *, UInt32, UInt32, const IOAudioStreamFormat *,
        IOAudioStream *);
    virtual void takeTimeStamp(bool = true, AbsoluteTime * = NULL);
    virtual IOReturn getLoopCountAndTimeStamp(UInt32 *, AbsoluteTime *);
    virtual IOReturn calculateSampleTimeout(AbsoluteTime *, UInt32, IOAudioEnginePosition *, AbsoluteTime *);
    virtual IOReturn performFormatChange(IOAudioStream *, const IOAudioStreamFormat *, const IOAudioSampleRate *);
    virtual void beginConfigurationChange(); virtual void completeConfigurationChange();
    virtual void cancelConfigurationChange(); virtual IOReturn addDefaultAudioControl(IOAudioControl *);
    virtual IOReturn removeDefaultAudioControl(IOAudioControl *); virtual void removeAllDefaultAudioControls();
    virtual OSString *getGlobalUniqueID(); virtual OSString *getLocalUniqueID();
    NK_MEMBERS(IOAudioEngine)
};
#endif
#endif

/* IOAudioControl */
#ifndef _IOKIT_IOAUDIOCONTROL_H
#define _IOKIT_IOAUDIOCONTROL_H
#ifdef __cplusplus
class IOAudioControl : public IOService {
    OSDeclareDefaultStructors(IOAudioControl)
public:
    friend class IOAudioPort; friend class IOAudioDevice; friend class IOAudioEngine;
    typedef IOReturn (*IntValueChangeHandler)(OSObject *, IOAudioControl *, SInt32, SInt32);
    typedef IOReturn (*DataValueChangeHandler)(OSObject *, IOAudioControl *, const void *, UInt32, const void *,
        UInt32);
    typedef IOReturn (*ObjectValueChangeHandler)(OSObject *, IOAudioControl *, OSObject *, OSObject *);
    typedef enum ValueChangeHandlerType {
        kIntValueChangeHandler = 0, kDataValueChangeHandler, kObjectValueChangeHandler,
    } ValueChangeHandlerType;
    union {
        IntValueChangeHandler intHandler; DataValueChangeHandler dataHandler; ObjectValueChangeHandler objectHandler;
    } valueChangeHandler;
    struct ExpansionData {
        IOAudioEngine *providerEngine; OSArray *notificationQueue; UInt32 commandGateStatus; SInt32 commandGateUsage;
    };
protected:
    IOWorkLoop *workLoop; IOCommandGate *commandGate; bool isStarted;
    UInt32 controlID, channelID, type, subType, usage; OSObject *value;
    ValueChangeHandlerType valueChangeHandlerType; OSObject *valueChangeTarget; OSSet *userClients;
    ExpansionData *reserved;
    virtual void sendValueChangeNotification(); virtual void setChannelName(const char *);
    virtual void setChannelID(UInt32); virtual void setChannelNumber(SInt32); virtual void setType(UInt32);
    virtual void setSubType(UInt32); virtual void setUsage(UInt32); virtual void setControlID(UInt32);
    virtual IOReturn validateValue(OSObject *); virtual IOReturn updateValue(OSObject *);
    virtual IOReturn _setValue(OSObject *); virtual IOReturn performValueChange(OSObject *);
    static IOReturn addUserClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn _addUserClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn removeUserClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn _removeUserClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn detachUserClientsAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn addUserClient(IOAudioControlUserClient *);
    virtual IOReturn removeUserClient(IOAudioControlUserClient *); virtual IOReturn detachUserClients();
    static void setCommandGateUsage(IOAudioControl *, bool);
public:
    virtual void sendChangeNotification(UInt32); virtual void setReadOnlyFlag();
    virtual void sendQueuedNotifications();
    virtual IOReturn createUserClient(task_t, void *, UInt32, IOAudioControlUserClient **, OSDictionary *);
    static IOAudioControl *withAttributes(UInt32, OSObject *, UInt32, const char * = 0, UInt32 = 0, UInt32 = 0,
        UInt32 = 0);
    virtual bool init(UInt32, OSObject *, UInt32, const char * = 0, UInt32 = 0, UInt32 = 0, UInt32 = 0,
        OSDictionary * = 0);
    virtual void free(); virtual bool start(IOService *); virtual bool attachAndStart(IOService *);
    virtual bool getIsStarted(); virtual void stop(IOService *); virtual IOWorkLoop *getWorkLoop();
    virtual IOCommandGate *getCommandGate();
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **);
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual IOReturn createUserClient(task_t, void *, UInt32, IOAudioControlUserClient **);
    virtual void clientClosed(IOAudioControlUserClient *); virtual IOReturn setProperties(OSObject *);
    virtual void setValueChangeHandler(IntValueChangeHandler, OSObject *);
    virtual void setValueChangeHandler(DataValueChangeHandler, OSObject *);
    virtual void setValueChangeHandler(ObjectValueChangeHandler, OSObject *);
    virtual void setValueChangeTarget(OSObject *); virtual IOReturn flushValue();
    static IOReturn setValueAction(OSObject *, void *, void *, void *, void *);
    static IOReturn _setValueAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn setValue(OSObject *); virtual IOReturn setValue(SInt32);
    virtual IOReturn hardwareValueChanged(OSObject *); virtual OSObject *getValue(); virtual SInt32 getIntValue();
    virtual const void *getDataBytes(); virtual UInt32 getDataLength(); virtual UInt32 getControlID();
    virtual UInt32 getChannelID(); virtual UInt32 getType(); virtual UInt32 getSubType(); virtual UInt32 getUsage();
    virtual void setCoreAudioPropertyID(UInt32); void setWorkLoop(IOWorkLoop *);
    NK_MEMBERS(IOAudioControl)
};
#endif
#endif

/* IOAudioControlUserClient */
#ifndef _IOKIT_IOAUDIOCONTROLUSERCLIENT_H
#define _IOKIT_IOAUDIOCONTROLUSERCLIENT_H
#ifdef __cplusplus
class IOAudioControlUserClient : public IOUserClient {
    OSDeclareDefaultStructors(IOAudioControlUserClient)
public:
    struct ExpansionData { };
protected:
    task_t clientTask; IOAudioControl *audioControl; IOAudioNotificationMessage *notificationMessage;
    ExpansionData *reserved;
    virtual IOReturn clientClose(); virtual IOReturn clientDied();
public:
    virtual void sendChangeNotification(UInt32);
    virtual bool initWithAudioControl(IOAudioControl *, task_t, void *, UInt32, OSDictionary *);
    static IOAudioControlUserClient *withAudioControl(IOAudioControl *, task_t, void *, UInt32);
    static IOAudioControlUserClient *withAudioControl(IOAudioControl *, task_t, void *, UInt32, OSDictionary *);
    virtual bool initWithAudioControl(IOAudioControl *, task_t, void *, UInt32); virtual void free();
    virtual IOReturn registerNotificationPort(mach_port_t, UInt32, UInt32);
    virtual void sendValueChangeNotification();
    NK_MEMBERS(IOAudioControlUserClient)
};
#endif
#endif

/* IOAudioStream */
#ifndef _IOKIT_IOAUDIOSTREAM_H
#define _IOKIT_IOAUDIOSTREAM_H
#ifdef __cplusplus
class IOAudioStream : public IOService {
    OSDeclareDefaultStructors(IOAudioStream)
public:
    friend class IOAudioEngine; friend class IOAudioEngineUserClient;
    typedef IOReturn (*AudioIOFunction)(const void *, void *, UInt32, UInt32, const IOAudioStreamFormat *,
        IOAudioStream *);
    static const OSSymbol *gDirectionKey; static const OSSymbol *gNumChannelsKey;
    static const OSSymbol *gSampleFormatKey; static const OSSymbol *gNumericRepresentationKey;
    static const OSSymbol *gBitDepthKey; static const OSSymbol *gBitWidthKey; static const OSSymbol *gAlignmentKey;
    static const OSSymbol *gByteOrderKey; static const OSSymbol *gIsMixableKey;
    static const OSSymbol *gDriverTagKey; static const OSSymbol *gMinimumSampleRateKey;
    static const OSSymbol *gMaximumSampleRateKey;
    enum {
        kErrorLogClipMoreThanOneBufferAhead = 0, kErrorLogClipMoreThanOneBufferAheadPart2, kErrorLogClipPositionIsOff,
        kErrorLogAlreadyClipped, kErrorLogClipBuffersAreNULL, kErrorLogClipReturnsAnError, kErrorLogNumberOfCounters,
        kErrorLogDumpCounters = 0xffff,
    };
    struct ExpansionData {
        IOAudioStreamFormatExtension streamFormatExtension; UInt32 mSampleFramesReadByEngine;
        IOReturn mClipOutputStatus; unsigned int mStreamErrorCounts[6]; bool mStreamErrorCountsUpdated;
    };
private:
    virtual void setDirection(IOAudioStreamDirection);
protected:
    ExpansionData *reserved;
    virtual void lockStreamForIO(); virtual void unlockStreamForIO(); virtual void updateNumClients();
    virtual IOReturn addClient(IOAudioClientBuffer *); virtual void removeClient(IOAudioClientBuffer *);
    virtual UInt32 getNumClients();
    virtual IOReturn processOutputSamples(IOAudioClientBuffer *, UInt32, UInt32, bool);
    virtual IOReturn readInputSamples(IOAudioClientBuffer *, UInt32); virtual void resetClipInfo();
    virtual void clipIfNecessary(); virtual void clipOutputSamples(UInt32, UInt32);
    virtual void setStartingChannelNumber(UInt32);
public:
    IOAudioEngine *audioEngine; IOWorkLoop *workLoop; IOCommandGate *commandGate; IORecursiveLock *streamIOLock;
    UInt32 numClients; IOAudioStreamDirection direction; IOAudioStreamFormat format;
    IOAudioStreamFormatDesc *availableFormats; OSArray *availableFormatDictionaries;
    UInt32 numAvailableFormats, startingChannelID, maxNumChannels; void *sampleBuffer; UInt32 sampleBufferSize;
    void *mixBuffer; UInt32 mixBufferSize; bool streamAllocatedMixBuffer; AudioIOFunction *audioIOFunctions;
    UInt32 numIOFunctions; bool streamAvailable; OSSet *defaultAudioControls;
    IOAudioEnginePosition startingPosition, clippedPosition; IOAudioClientBuffer *clientBufferListStart;
    IOAudioClientBuffer *clientBufferListEnd; IOAudioClientBuffer *userClientList;
    static void initKeys();
    static OSDictionary *createDictionaryFromFormat(const IOAudioStreamFormat *,
        const IOAudioStreamFormatExtension *, OSDictionary * = 0);
    static IOAudioStreamFormat *createFormatFromDictionary(const OSDictionary *, IOAudioStreamFormat * = 0,
        IOAudioStreamFormatExtension * = 0);
    virtual const IOAudioStreamFormatExtension *getFormatExtension();
    virtual IOReturn setFormat(const IOAudioStreamFormat *, const IOAudioStreamFormatExtension *, bool = true);
    virtual IOReturn setFormat(const IOAudioStreamFormat *, const IOAudioStreamFormatExtension *, OSDictionary *,
        bool = true);
    virtual void addAvailableFormat(const IOAudioStreamFormat *, const IOAudioStreamFormatExtension *,
        const IOAudioSampleRate *, const IOAudioSampleRate *, const AudioIOFunction * = NULL, UInt32 = 0);
    virtual void addAvailableFormat(const IOAudioStreamFormat *, const IOAudioStreamFormatExtension *,
        const IOAudioSampleRate *, const IOAudioSampleRate *, AudioIOFunction);
    virtual bool validateFormat(IOAudioStreamFormat *, IOAudioStreamFormatExtension *, IOAudioStreamFormatDesc *);
    virtual void setTerminalType(const UInt32);
    virtual IOReturn mixOutputSamples(const void *, void *, UInt32, UInt32, const IOAudioStreamFormat *,
        IOAudioStream *);
    virtual void setSampleLatency(UInt32);
    virtual bool validateFormat(IOAudioStreamFormat *, IOAudioStreamFormatExtension *, IOAudioStreamFormatDesc *,
        const IOAudioSampleRate *);
    virtual UInt32 getNumSampleFramesRead(); virtual void setDefaultNumSampleFramesRead(UInt32);
    virtual bool initWithAudioEngine(IOAudioEngine *, IOAudioStreamDirection, UInt32, const char * = NULL,
        OSDictionary * = 0);
    virtual void free(); virtual void stop(IOService *); virtual IOWorkLoop *getWorkLoop() const;
    virtual IOReturn setProperties(OSObject *); virtual IOAudioStreamDirection getDirection();
    virtual void setSampleBuffer(void *, UInt32); virtual void *getSampleBuffer();
    virtual UInt32 getSampleBufferSize(); virtual void setMixBuffer(void *, UInt32); virtual void *getMixBuffer();
    virtual UInt32 getMixBufferSize(); virtual void numSampleFramesPerBufferChanged();
    virtual void clearSampleBuffer(); virtual void setIOFunction(AudioIOFunction);
    virtual void setIOFunctionList(const AudioIOFunction *, UInt32); virtual const IOAudioStreamFormat *getFormat();
    static IOReturn setFormatAction(OSObject *, void *, void *, void *, void *);
    static IOReturn _setFormatAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn setFormat(const IOAudioStreamFormat *, bool = true);
    virtual IOReturn setFormat(OSDictionary *);
    virtual IOReturn setFormat(const IOAudioStreamFormat *, OSDictionary *, bool = true);
    virtual IOReturn hardwareFormatChanged(const IOAudioStreamFormat *);
    virtual void addAvailableFormat(const IOAudioStreamFormat *, const IOAudioSampleRate *,
        const IOAudioSampleRate *, const AudioIOFunction * = NULL, UInt32 = 0);
    virtual void addAvailableFormat(const IOAudioStreamFormat *, const IOAudioSampleRate *,
        const IOAudioSampleRate *, AudioIOFunction);
    virtual void clearAvailableFormats();
    virtual bool validateFormat(IOAudioStreamFormat *, IOAudioStreamFormatDesc *);
    virtual UInt32 getStartingChannelID(); virtual UInt32 getMaxNumChannels();
    virtual void setStreamAvailable(bool); virtual bool getStreamAvailable();
    virtual IOReturn addDefaultAudioControl(IOAudioControl *); virtual void removeDefaultAudioControls();
    NK_MEMBERS(IOAudioStream)
};
#endif
#endif

/* IOAudioDevice */
#ifndef _IOKIT_IOAUDIODEVICE_H
#define _IOKIT_IOAUDIODEVICE_H
typedef enum _IOAudioDevicePowerState {
    kIOAudioDeviceSleep = 0, kIOAudioDeviceIdle, kIOAudioDeviceActive,
} IOAudioDevicePowerState;
#ifdef __cplusplus
class IOAudioDevice : public IOService {
    OSDeclareDefaultStructors(IOAudioDevice)
public:
    friend class IOAudioEngine; static const IORegistryPlane *gIOAudioPlane;
    struct ExpansionData { unsigned long long idleSleepDelayTime; IOTimerEventSource *idleTimer; };
    typedef void (*TimerEvent)(OSObject *, IOAudioDevice *);
protected:
    IOWorkLoop *workLoop; IOCommandGate *commandGate; IOTimerEventSource *timerEventSource;
    bool duringStartup, familyManagePower, asyncPowerStateChangeInProgress; UInt32 numRunningAudioEngines;
    IOAudioDevicePowerState currentPowerState, pendingPowerState; OSArray *audioEngines; OSDictionary *timerEvents;
    OSSet *audioPorts; AbsoluteTime minimumInterval, previousTimerFire; ExpansionData *reserved;
    static void timerFired(OSObject *, IOTimerEventSource *); virtual void dispatchTimerEvents(bool);
    virtual void audioEngineStarting(); virtual void audioEngineStopped();
public:
    static void idleAudioSleepHandlerTimer(OSObject *, IOTimerEventSource *);
    virtual IOReturn setAggressiveness(unsigned long, unsigned long);
    virtual void setDeviceTransportType(const UInt32); virtual void setIdleAudioSleepTime(unsigned long long);
    virtual void scheduleIdleAudioSleep(); virtual void setConfigurationApplicationBundle(const char *);
    virtual void setDeviceCanBeDefault(UInt32); virtual void setDeviceModelName(const char *);
    virtual bool init(OSDictionary *); virtual void free(); virtual bool start(IOService *);
    virtual void stop(IOService *); virtual bool willTerminate(IOService *, IOOptionBits);
    virtual bool initHardware(IOService *); virtual void setDeviceName(const char *);
    virtual void setDeviceShortName(const char *); virtual void setManufacturerName(const char *);
    virtual IOWorkLoop *getWorkLoop() const; virtual IOCommandGate *getCommandGate() const;
    virtual IOReturn activateAudioEngine(IOAudioEngine *);
    virtual IOReturn activateAudioEngine(IOAudioEngine *, bool); virtual void deactivateAllAudioEngines();
    virtual void setFamilyManagePower(bool); virtual IOReturn setPowerState(unsigned long, IOService *);
    static IOReturn setPowerStateAction(OSObject *, void *, void *, void *, void *);
    static IOReturn _setPowerStateAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn protectedSetPowerState(unsigned long, IOService *);
    virtual IOReturn performPowerStateChange(IOAudioDevicePowerState, IOAudioDevicePowerState, UInt32 *);
    virtual IOReturn completePowerStateChange();
    static IOReturn completePowerStateChangeAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn protectedCompletePowerStateChange(); virtual IOAudioDevicePowerState getPowerState();
    virtual IOAudioDevicePowerState getPendingPowerState(); virtual void waitForPendingPowerStateChange();
    virtual IOReturn initiatePowerStateChange(UInt32 * = NULL); virtual void flushAudioControls();
    virtual IOReturn addTimerEvent(OSObject *, TimerEvent, AbsoluteTime); virtual void removeTimerEvent(OSObject *);
    virtual void removeAllTimerEvents();
    virtual IOReturn attachAudioPort(IOAudioPort *, IORegistryEntry *, IORegistryEntry *);
    virtual void detachAllAudioPorts();
    NK_MEMBERS(IOAudioDevice)
};
#endif
#endif

/* IOAudioEngineUserClient */
#ifndef _IOKIT_IOAUDIOENGINEUSERCLIENT_H
#define _IOKIT_IOAUDIOENGINEUSERCLIENT_H
#define kDriverHelper_DriverHostEntitlement "com.apple.private.audio.driver-host"
#ifdef __cplusplus
typedef struct IOAudioClientBuffer {
    IOAudioEngineUserClient *userClient; IOAudioStream *audioStream; void *sourceBuffer;
    IOMemoryDescriptor *sourceBufferDescriptor; IOMemoryMap *sourceBufferMap; void *unmappedSourceBuffer;
    UInt32 numSampleFrames, numChannels; IOAudioEnginePosition mixedPosition;
    struct IOAudioClientBuffer *mNextBuffer32; struct IOAudioClientBuffer *nextClip;
    struct IOAudioClientBuffer *previousClip; struct IOAudioClientBuffer *nextClient;
    IOAudioBufferDataDescriptor *bufferDataDescriptor;
} IOAudioClientBuffer;
typedef struct IOAudioClientBuffer64 {
    IOAudioClientBuffer mAudioClientBuffer32; mach_vm_address_t mUnmappedSourceBuffer64;
    struct IOAudioClientBuffer64 *mNextBuffer64;
} IOAudioClientBuffer64;
typedef struct IOAudioClientBufferExtendedInfo {
    UInt32 bufferSetID; void *paramBuffer; IOMemoryDescriptor *paramBufferDescriptor; IOMemoryMap *paramBufferMap;
    void *unmappedParamBuffer; struct IOAudioClientBufferExtendedInfo *mNextExtended;
} IOAudioClientBufferExtendedInfo;
typedef struct IOAudioClientBufferExtendedInfo64 {
    IOAudioClientBufferExtendedInfo mAudioClientBufferExtended32; mach_vm_address_t mUnmappedParamBuffer64;
    struct IOAudioClientBufferExtendedInfo64 *mNextExtended64;
} IOAudioClientBufferExtendedInfo64;
class IOAudioEngineUserClient : public IOUserClient {
    OSDeclareDefaultStructors(IOAudioEngineUserClient)
public:
    friend class IOAudioEngine; friend class IOAudioClientBufferSet; friend class IOAudioStream;
    struct ExpansionData {
        IOAudioClientBufferExtendedInfo64 *extendedInfo; UInt32 classicMode, commandGateStatus; SInt32 commandGateUsage;
        UInt32 connectionID;
    };
protected:
    IOAudioEngine *audioEngine; IOWorkLoop *workLoop; IOCommandGate *commandGate; IOExternalMethod old_methods[5];
    IOExternalTrap trap; task_t clientTask; UInt32 numSampleFrames; IOAudioClientBufferSet *clientBufferSetList;
    IORecursiveLock *clientBufferLock; IOAudioNotificationMessage *notificationMessage; bool online;
    ExpansionData *reserved;
    virtual IOReturn clientClose(); virtual IOReturn clientDied();
    static IOReturn _closeClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn closeClientAction(OSObject *, void *, void *, void *, void *); virtual IOReturn closeClient();
    virtual IOReturn clientMemoryForType(UInt32, UInt32 *, IOMemoryDescriptor **);
    virtual IOExternalMethod *getExternalMethodForIndex(UInt32);
    virtual IOExternalTrap *getExternalTrapForIndex(UInt32);
    virtual IOReturn registerNotificationPort(mach_port_t, UInt32, UInt32);
    static IOReturn _registerNotificationAction(OSObject *, void *, void *, void *, void *);
    static IOReturn registerNotificationAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn registerNotification(mach_port_t, UInt32); virtual void setOnline(bool);
    virtual IOReturn performClientOutput(UInt32, UInt32, IOAudioClientBufferSet *, UInt32, UInt32);
    virtual IOReturn performClientInput(UInt32, IOAudioClientBufferSet *);
    virtual void performWatchdogOutput(IOAudioClientBufferSet *, UInt32); virtual void lockBuffers();
    virtual void unlockBuffers(); static void setCommandGateUsage(IOAudioEngineUserClient *, bool);
public:
    virtual IOReturn externalMethod(uint32_t, IOExternalMethodArguments *, IOExternalMethodDispatch *, OSObject *,
        void *);
    virtual IOReturn registerClientParameterBuffer(void *, UInt32);
    virtual IOAudioClientBufferExtendedInfo *findExtendedInfo(UInt32);
    virtual IOReturn getNearestStartTime(IOAudioStream *, IOAudioTimeStamp *, UInt32);
    virtual IOReturn getClientNearestStartTime(IOAudioStream *, IOAudioTimeStamp *, UInt32);
    virtual IOReturn safeRegisterClientBuffer(UInt32, void *, UInt32, UInt32);
    virtual bool initWithAudioEngine(IOAudioEngine *, task_t, void *, UInt32, OSDictionary *);
    virtual IOReturn safeRegisterClientBuffer64(UInt32, mach_vm_address_t *, UInt32, UInt32);
    virtual IOReturn registerClientBuffer64(IOAudioStream *, mach_vm_address_t, UInt32, UInt32);
    virtual IOReturn registerBuffer64(IOAudioStream *, mach_vm_address_t, UInt32, UInt32);
    virtual IOReturn unregisterBuffer64(mach_vm_address_t, UInt32);
    virtual IOReturn unregisterClientBuffer64(mach_vm_address_t *, UInt32);
    virtual IOAudioClientBufferExtendedInfo64 *findExtendedInfo64(UInt32);
    static IOAudioEngineUserClient *withAudioEngine(IOAudioEngine *, task_t, void *, UInt32);
    static IOAudioEngineUserClient *withAudioEngine(IOAudioEngine *, task_t, void *, UInt32, OSDictionary *);
    virtual bool initWithAudioEngine(IOAudioEngine *, task_t, void *, UInt32); virtual void free();
    virtual void freeClientBufferSetList(); virtual void freeClientBuffer(IOAudioClientBuffer64 *);
    virtual void stop(IOService *); virtual bool isOnline();
    virtual IOReturn registerBuffer(IOAudioStream *, void *, UInt32, UInt32);
    virtual IOReturn unregisterBuffer(void *, UInt32);
    static IOReturn _registerBufferAction(OSObject *, void *, void *, void *, void *);
    static IOReturn registerBufferAction(OSObject *, void *, void *, void *, void *);
    static IOReturn _unregisterBufferAction(OSObject *, void *, void *, void *, void *);
    static IOReturn unregisterBufferAction(OSObject *, void *, void *, void *, void *);
    virtual IOReturn registerClientBuffer(IOAudioStream *, void *, UInt32, UInt32);
    virtual IOReturn unregisterClientBuffer(void *, UInt32);
    static IOReturn _getNearestStartTimeAction(OSObject *, void *, void *, void *, void *);
    static IOReturn getNearestStartTimeAction(OSObject *, void *, void *, void *, void *);
    virtual IOAudioClientBufferSet *findBufferSet(UInt32); virtual void removeBufferSet(IOAudioClientBufferSet *);
    virtual IOReturn getConnectionID(UInt32 *); virtual IOReturn clientStart(); virtual IOReturn clientStop();
    static IOReturn _startClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn startClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn _stopClientAction(OSObject *, void *, void *, void *, void *);
    static IOReturn stopClientAction(OSObject *, void *, void *, void *, void *); virtual IOReturn startClient();
    virtual IOReturn stopClient(); virtual IOReturn performClientIO(UInt32, UInt32, bool, UInt32, UInt32, UInt32);
    virtual void sendFormatChangeNotification(IOAudioStream *); virtual IOReturn sendNotification(UInt32);
    NK_MEMBERS(IOAudioEngineUserClient)
};
#endif
#endif

/* IOAudioLevelControl */
#ifndef _IOKIT_IOAUDIOLEVELCONTROL_H
#define _IOKIT_IOAUDIOLEVELCONTROL_H
#ifdef __cplusplus
class IOAudioLevelControl : public IOAudioControl {
    OSDeclareDefaultStructors(IOAudioLevelControl)
public:
    struct ExpansionData { };
protected:
    SInt32 minValue, maxValue; IOFixed minDB, maxDB; OSArray *ranges; ExpansionData *reserved;
public:
    static IOAudioLevelControl *createPassThruVolumeControl(SInt32, SInt32, SInt32, IOFixed, IOFixed, UInt32,
        const char *, UInt32);
    virtual void setLinearScale(bool);
    static IOAudioLevelControl *create(SInt32, SInt32, SInt32, IOFixed, IOFixed, UInt32, const char * = 0,
        UInt32 = 0, UInt32 = 0, UInt32 = 0);
    static IOAudioLevelControl *createVolumeControl(SInt32, SInt32, SInt32, IOFixed, IOFixed, UInt32,
        const char * = 0, UInt32 = 0, UInt32 = 0);
    virtual bool init(SInt32, SInt32, SInt32, IOFixed, IOFixed, UInt32, const char * = 0, UInt32 = 0, UInt32 = 0,
        UInt32 = 0, OSDictionary * = 0);
    virtual void free(); virtual void setMinValue(SInt32); virtual SInt32 getMinValue();
    virtual void setMaxValue(SInt32); virtual SInt32 getMaxValue(); virtual void setMinDB(IOFixed);
    virtual IOFixed getMinDB(); virtual void setMaxDB(IOFixed); virtual IOFixed getMaxDB();
    virtual IOReturn addRange(SInt32, SInt32, IOFixed, IOFixed); virtual IOReturn addNegativeInfinity(SInt32);
    virtual IOReturn validateValue(OSObject *);
    NK_MEMBERS(IOAudioLevelControl)
};
#endif
#endif

/* IOAudioPort */
#ifndef _IOKIT_IOAUDIOPORT_H
#define _IOKIT_IOAUDIOPORT_H
#ifdef __cplusplus
class IOAudioPort : public IOService {
    OSDeclareDefaultStructors(IOAudioPort)
public:
    friend class IOAudioDevice; struct ExpansionData { };
protected:
    ExpansionData *reserved;
    virtual void setType(UInt32); virtual void setSubType(UInt32); virtual void setName(const char *);
public:
    IOAudioDevice *audioDevice; OSSet *audioControls; bool isRegistered;
    static IOAudioPort *withAttributes(UInt32, const char * = 0, UInt32 = 0, OSDictionary * = 0);
    virtual bool initWithAttributes(UInt32, const char * = 0, UInt32 = 0, OSDictionary * = 0); virtual void free();
    virtual bool start(IOService *); virtual void stop(IOService *); virtual void registerService(IOOptionBits = 0);
    virtual IOAudioDevice *getAudioDevice(); virtual IOReturn addAudioControl(IOAudioControl *);
    virtual void deactivateAudioControls();
    NK_MEMBERS(IOAudioPort)
};
#endif
#endif

/* IOAudioSelectorControl */
#ifndef _IOKIT_IOAUDIOSELECTORCONTROL_H
#define _IOKIT_IOAUDIOSELECTORCONTROL_H
#ifdef __cplusplus
class IOAudioSelectorControl : public IOAudioControl {
    OSDeclareDefaultStructors(IOAudioSelectorControl)
public:
    struct ExpansionData { };
protected:
    OSArray *availableSelections; ExpansionData *reserved;
public:
    static IOAudioSelectorControl *createOutputSelector(SInt32, UInt32, const char * = 0, UInt32 = 0);
    static IOAudioSelectorControl *createOutputClockSelector(SInt32, UInt32, UInt32, const char * = 0, UInt32 = 0);
    static IOAudioSelectorControl *createInputClockSelector(SInt32, UInt32, UInt32, const char * = 0, UInt32 = 0);
    virtual IOReturn removeAvailableSelection(SInt32);
    virtual IOReturn replaceAvailableSelection(SInt32, const char *);
    virtual IOReturn replaceAvailableSelection(SInt32, OSString *);
    virtual IOReturn addAvailableSelection(SInt32, OSString *, const char *, OSObject *);
    static IOAudioSelectorControl *create(SInt32, UInt32, const char * = 0, UInt32 = 0, UInt32 = 0, UInt32 = 0);
    static IOAudioSelectorControl *createInputSelector(SInt32, UInt32, const char * = 0, UInt32 = 0);
    virtual bool init(SInt32, UInt32, const char * = 0, UInt32 = 0, UInt32 = 0, UInt32 = 0, OSDictionary * = 0);
    virtual void free(); virtual IOReturn addAvailableSelection(SInt32, const char *);
    virtual IOReturn addAvailableSelection(SInt32, OSString *); virtual bool valueExists(SInt32);
    virtual IOReturn validateValue(OSObject *);
    NK_MEMBERS(IOAudioSelectorControl)
};
#endif
#endif

/* IOAudioTimeIntervalFilter */
#ifndef _IOAUDIOTIMEINTERVALFILTER_H
#define _IOAUDIOTIMEINTERVALFILTER_H
#ifdef __cplusplus
class IOAudioTimeIntervalFilter : public OSObject {
    OSDeclareAbstractStructors(IOAudioTimeIntervalFilter)
public:
    struct ExpansionData { };
protected:
    ExpansionData *reserved; uint32_t mExpectedInterval, mMultiIntervalCount; uint64_t *mIntervalTimeHistory;
    int mIntervalTimeHistoryPointer; uint64_t mFilterCount; IOLock *timeIntervalLock;
    virtual bool initFilter(uint32_t, uint32_t = 1); virtual uint64_t calculateNewTimePosition(uint64_t) = 0;
    int decCircularBufferPosition(int, int = 1); int incCircularBufferPosition(int, int = 1);
public:
    virtual IOReturn reInitialiseFilter(uint32_t = 0, uint32_t = 1); virtual void free();
    virtual AbsoluteTime newTimePosition(AbsoluteTime); virtual uint64_t getMultiIntervalTime();
    NK_MEMBERS(IOAudioTimeIntervalFilter)
};
class IOAudioTimeIntervalFilterIIR : public IOAudioTimeIntervalFilter {
    OSDeclareDefaultStructors(IOAudioTimeIntervalFilterIIR)
protected:
    U128 mFilteredSnapshot, mFilteredOffset; uint16_t mIIRCoef;
    virtual void IIR(U128 *, U128, int); virtual uint64_t calculateNewTimePosition(uint64_t);
public:
    virtual bool initFilter(uint32_t, uint32_t = 1, uint16_t = 4);
    NK_MEMBERS(IOAudioTimeIntervalFilterIIR)
};
class IOAudioTimeIntervalFilterFIR : public IOAudioTimeIntervalFilter {
    OSDeclareDefaultStructors(IOAudioTimeIntervalFilterFIR)
protected:
    uint64_t *mCoeffs; uint64_t *mDataOffsetHistory; uint64_t *mDataHistory;
    uint32_t mNumCoeffs, mFilterScale, mFilterWritePointer;
    virtual uint64_t calculateNewTimePosition(uint64_t);
    virtual IOReturn setNewFilter(uint32_t, const uint64_t *, uint32_t); U128 FIR(uint64_t *, uint64_t);
public:
    virtual bool initFilter(uint32_t, uint32_t = 1); virtual void free();
    virtual IOReturn reInitialiseFilter(uint32_t = 0, uint32_t = 1);
    NK_MEMBERS(IOAudioTimeIntervalFilterFIR)
};
#endif
#endif

/* IOAudioToggleControl */
#ifndef _IOKIT_IOAUDIOTOGGLECONTROL_H
#define _IOKIT_IOAUDIOTOGGLECONTROL_H
#ifdef __cplusplus
class IOAudioToggleControl : public IOAudioControl {
    OSDeclareDefaultStructors(IOAudioToggleControl)
public:
    struct ExpansionData { };
protected:
    ExpansionData *reserved;
public:
    static IOAudioToggleControl *createPassThruMuteControl(bool, UInt32, const char *, UInt32);
    static IOAudioToggleControl *create(bool, UInt32, const char * = 0, UInt32 = 0, UInt32 = 0, UInt32 = 0);
    static IOAudioToggleControl *createMuteControl(bool, UInt32, const char * = 0, UInt32 = 0, UInt32 = 0);
    virtual bool init(bool, UInt32, const char * = 0, UInt32 = 0, UInt32 = 0, UInt32 = 0, OSDictionary * = 0);
    NK_MEMBERS(IOAudioToggleControl)
};
#endif
#endif

#endif
