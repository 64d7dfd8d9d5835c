/* Streams: buffer queues shared with a client */
#ifndef NK_STREAM_H
#define NK_STREAM_H

#include <nk/iokit.h>

#ifdef __cplusplus
class IOStreamBuffer;
#endif

/* IOStreamShared */
#ifndef __IOKIT_IOSTREAMSHARED_H
#define __IOKIT_IOSTREAMSHARED_H
#define kIOStreamBufferIDInvalid (-1)
typedef UInt32 IOStreamBufferID;
struct IOStreamBufferQueueEntry {
    IOStreamBufferID bufferID; UInt32 dataOffset, dataLength, controlOffset, controlLength, reserved[3];
};
#ifdef __cplusplus
struct IOStreamBufferQueue {
    UInt32 entryCount; volatile UInt32 headIndex, tailIndex; UInt32 reserved; IOStreamBufferQueueEntry queue[0];
};
#endif
enum {
    kIOStreamMemoryTypeOutputQueue = 0x10000000, kIOStreamMemoryTypeInputQueue = 0x20000000,
    kIOStreamMemoryTypeBufferData = 0x30000000, kIOStreamMemoryTypeBufferControl = 0x40000000,
    kIOStreamBufferIDMask = 0xfffffff, kIOStreamMemoryTypeMask = 0xf0000000,
};
enum { kIOStreamPortTypeOutput = 0, kIOStreamPortTypeInput };
enum { kIOStreamOptionOpenExclusive = 0x10000, kIOStreamOptionOpenShared = 0x20000 };
enum {
    kIOStreamMethodOpen = 0, kIOStreamMethodClose, kIOStreamMethodStart, kIOStreamMethodStop,
    kIOStreamMethodSuspend, kIOStreamMethodGetMode, kIOStreamMethodSetMode, kIOStreamMethodGetBufferCount,
};
enum { kIOStreamEnqueueInputTrap = 0, kIOStreamEnqueueInputSyncTrap };
typedef enum IOStreamMode { kIOStreamModeInput = 0, kIOStreamModeOutput, kIOStreamModeInputOutput } IOStreamMode;
#endif

/* IOStream */
#ifndef __IOKIT_IOSTREAM_H
#define __IOKIT_IOSTREAM_H
#ifdef __cplusplus
class IOStream : public IOService {
    OSDeclareDefaultStructors(IOStream)
protected:
    OSArray *_buffers; IOItemCount _queueCount; IOMemoryDescriptor *_inputQueueDescriptor;
    IOMemoryMap *_inputQueueMap; IOMemoryDescriptor *_outputQueueDescriptor; IOMemoryMap *_outputQueueMap;
    IOStreamBufferQueue *_outputQueue; IOStreamBufferQueue *_inputQueue; mach_port_t _outputPort, _inputPort;
    OSArray *_memoryMaps; IOStreamMode _streamMode;
public:
    static IOStream *withBuffers(OSArray *, IOStreamMode = kIOStreamModeOutput, IOItemCount = 0,
        OSDictionary * = 0);
    virtual bool init(OSDictionary * = 0);
    virtual bool initWithBuffers(OSArray *, IOStreamMode = kIOStreamModeOutput, IOItemCount = 0,
        OSDictionary * = 0);
    virtual void free(); virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual void handleClose(IOService *, IOOptionBits);
    virtual IOReturn createQueues(IOItemCount = 0, IOOptionBits = 0); virtual IOReturn destroyQueues();
    virtual IOStreamBufferQueue *getOutputQueue(); virtual IOMemoryDescriptor *getOutputQueueMemoryDescriptor();
    virtual IOStreamBufferQueue *getInputQueue(); virtual IOMemoryDescriptor *getInputQueueMemoryDescriptor();
    virtual IOReturn addBuffer(IOStreamBuffer *); virtual IOReturn addBuffers(OSArray *);
    virtual IOReturn removeBuffer(IOStreamBuffer *); virtual IOReturn removeBuffer(IOStreamBufferID);
    virtual IOReturn removeAllBuffers(); virtual IOItemCount getBufferCount(); virtual OSArray *getBuffers();
    virtual IOStreamBuffer *getBufferWithID(IOStreamBufferID); virtual mach_port_t getInputPort();
    virtual IOReturn setInputPort(mach_port_t); virtual mach_port_t getOutputPort();
    virtual IOReturn setOutputPort(mach_port_t); virtual IOReturn sendOutputNotification();
    virtual IOReturn enqueueOutputBuffer(IOStreamBuffer *, IOByteCount = 0, IOByteCount = 0, IOByteCount = 0,
        IOByteCount = 0);
    virtual IOReturn enqueueOutputEntry(IOStreamBufferQueueEntry *);
    virtual IOReturn dequeueInputEntry(IOStreamBufferQueueEntry *); virtual void inputCallback(UInt32);
    virtual void inputSyncCallback(UInt32); virtual IOStreamMode getStreamMode();
    virtual IOReturn setStreamMode(IOStreamMode); virtual IOReturn startStream(); virtual IOReturn stopStream();
    virtual IOReturn suspendStream();
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    NK_MEMBERS(IOStream)
};
class IOStreamBuffer : public OSObject {
    OSDeclareDefaultStructors(IOStreamBuffer)
protected:
    IOMemoryDescriptor *_dataBuffer; IOMemoryDescriptor *_controlBuffer; IOStreamBufferID _bufferID;
    OSArray *_clientMemoryMaps; SInt32 _clientReferenceCount;
public:
    virtual bool initWithMemoryDescriptors(IOMemoryDescriptor *, IOMemoryDescriptor *, IOStreamBufferID = 0);
    static IOStreamBuffer *withMemoryDescriptors(IOMemoryDescriptor *, IOMemoryDescriptor *, IOStreamBufferID = 0);
    virtual void free(); virtual IOStreamBufferID getBufferID(); virtual void setBufferID(IOStreamBufferID);
    virtual void setDataBuffer(IOMemoryDescriptor *); virtual void setControlBuffer(IOMemoryDescriptor *);
    virtual IOMemoryDescriptor *getDataBuffer(); virtual IOMemoryDescriptor *getControlBuffer();
    virtual SInt32 getClientReferenceCount(); virtual SInt32 sendClientReference(IOByteCount = 0, IOByteCount = 0);
    virtual SInt32 receiveClientReference(IOByteCount = 0, IOByteCount = 0);
    NK_MEMBERS(IOStreamBuffer)
};
#endif
#endif

/* IOStreamUserClient */
#ifdef __cplusplus
class IOStreamUserClient : public IOUserClient {
    OSDeclareDefaultStructors(IOStreamUserClient)
protected:
    IOStream *_owner; task_t _task;
    virtual IOReturn openMethod(char *, char *, IOByteCount, IOByteCount *); virtual IOReturn closeMethod();
    virtual IOReturn startMethod(); virtual IOReturn stopMethod(); virtual IOReturn suspendMethod();
    virtual IOReturn getModeMethod(char *, IOByteCount *); virtual IOReturn setModeMethod(char *, IOByteCount);
    virtual IOReturn getBufferCountMethod(char *, IOByteCount *); virtual IOReturn inputTrap(UInt32);
    virtual IOReturn inputSyncTrap(UInt32);
public:
    virtual bool initWithTask(task_t, void *, UInt32, OSDictionary *);
    virtual bool initWithTask(task_t, void *, UInt32); virtual IOReturn clientClose();
    virtual IOReturn clientDied(); virtual IOService *getService();
    virtual IOReturn registerNotificationPort(mach_port_t, UInt32, UInt32);
    virtual IOReturn connectClient(IOUserClient *);
    virtual IOExternalMethod *getTargetAndMethodForIndex(IOService **, UInt32);
    virtual IOExternalTrap *getTargetAndTrapForIndex(IOService **, UInt32);
    virtual IOReturn clientMemoryForType(UInt32, IOOptionBits *, IOMemoryDescriptor **);
    virtual bool start(IOService *);
    NK_MEMBERS(IOStreamUserClient)
};
#endif

#endif
