/* Work loops, gates and event sources. */
#ifndef NK_IOKIT_EVENTS_H
#define NK_IOKIT_EVENTS_H
#include <nk/iokit_memory.h>
#ifdef __cplusplus

class IOWorkLoop : public OSObject {
	OSDeclareDefaultStructors(IOWorkLoop)
	friend class IOEventSource;
public:
	typedef IOReturn (*Action)(OSObject *target, void *arg0, void *arg1, void *arg2, void *arg3);
	typedef IOReturn (^ActionBlock)();
	enum { kPreciousStack = 1, kTimeLockPanics = 2 };
protected:
	typedef enum maintCommandEnum { mAddEvent, mRemoveEvent } maintCommandEnum;
	IORecursiveLock *gateLock;
	IOEventSource *eventChain;
	IOCommandGate *controlG;
	IOSimpleLock *workToDoLock;
	IOThread workThread;
	volatile bool workToDo;
	bool loopRestart;
	struct ExpansionData { IOOptionBits options; IOEventSource *passiveEventChain; uint64_t lockInterval, lockTime; };
	ExpansionData *reserved;
	virtual IOReturn _maintRequest(void *, void *, void *, void *);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void threadMain();
	virtual void signalWorkAvailable();
	virtual void openGate();
	virtual void closeGate();
	virtual bool tryCloseGate();
	virtual int sleepGate(void *, UInt32);
	virtual int sleepGate(void *, AbsoluteTime, UInt32);
	virtual void wakeupGate(void *, bool);
public:
	static IOWorkLoop *workLoop();
	static IOWorkLoop *workLoopWithOptions(IOOptionBits);
	virtual bool init() APPLE_KEXT_OVERRIDE;
	virtual IOThread getThread() const;
	virtual bool onThread() const;
	virtual bool inGate() const;
	virtual IOReturn addEventSource(IOEventSource *);
	virtual IOReturn removeEventSource(IOEventSource *);
	virtual void enableAllEventSources() const;
	virtual void disableAllEventSources() const;
	virtual void enableAllInterrupts() const;
	virtual void disableAllInterrupts() const;
	virtual IOReturn runAction(Action, OSObject *, void * = NULL, void * = NULL, void * = NULL, void * = NULL);
	IOReturn runActionBlock(ActionBlock);
	virtual bool runEventSources();
	void setMaximumLockTime(uint64_t, uint32_t);
	NK_MEMBERS(IOWorkLoop)
};

class IOEventSource : public OSObject {
	OSDeclareAbstractStructors(IOEventSource)
	friend class IOWorkLoop;
public:
	typedef void (*Action)(OSObject *owner, ...);
	typedef IOReturn (^ActionBlock)();
protected:
	IOEventSource *eventChainNext;
	OSObject *owner;
	Action action;
	bool enabled;
	IOWorkLoop *workLoop;
	void *refcon;
	struct ExpansionData { void *iokitstatsReserved; };
	ExpansionData *reserved;
	virtual bool init(OSObject *owner, IOEventSource::Action action = NULL);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual bool checkForWork();
	virtual void setWorkLoop(IOWorkLoop *);
	virtual void setNext(IOEventSource *);
	virtual IOEventSource *getNext() const;
	void signalWorkAvailable();
	void openGate();
	void closeGate();
	bool tryCloseGate();
	int sleepGate(void *, UInt32);
	int sleepGate(void *, AbsoluteTime, UInt32);
	void wakeupGate(void *, bool);
public:
	virtual void setAction(IOEventSource::Action);
	virtual IOEventSource::Action getAction() const;
	void setActionBlock(ActionBlock);
	ActionBlock getActionBlock(ActionBlock) const;
	void setRefcon(void *);
	void *getRefcon() const;
	virtual void enable();
	virtual void disable();
	virtual bool isEnabled() const;
	virtual IOWorkLoop *getWorkLoop() const;
	virtual bool onThread() const;
	NK_MEMBERS(IOEventSource)
};

class IOSyncer : public OSObject {
	OSDeclareDefaultStructors(IOSyncer)
public:
	static IOSyncer *create(bool twoRetains = true);
	virtual bool init(bool twoRetains);
	virtual void reinit();
	virtual IOReturn wait(bool autoRelease = true);
	virtual void signal(IOReturn result = kIOReturnSuccess, bool autoRelease = true);
	void privateSignal();
	NK_MEMBERS(IOSyncer)
};
class IOCommandGate : public IOEventSource {
	OSDeclareDefaultStructors(IOCommandGate)
public:
	typedef IOReturn (*Action)(OSObject *owner, void *arg0, void *arg1, void *arg2, void *arg3);
	struct ExpansionData {};
protected:
	ExpansionData *reserved;
public:
	static IOCommandGate *commandGate(OSObject *owner, Action action = NULL);
	virtual bool init(OSObject *owner, Action action = NULL);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void setWorkLoop(IOWorkLoop *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn runCommand(void * = NULL, void * = NULL, void * = NULL, void * = NULL);
	virtual IOReturn runAction(Action action, void * = NULL, void * = NULL, void * = NULL, void * = NULL);
	IOReturn runActionBlock(ActionBlock);
	virtual IOReturn attemptCommand(void * = NULL, void * = NULL, void * = NULL, void * = NULL);
	virtual IOReturn attemptAction(Action action, void * = NULL, void * = NULL, void * = NULL, void * = NULL);
	virtual IOReturn commandSleep(void *, UInt32 = THREAD_ABORTSAFE);
	virtual IOReturn commandSleep(void *, AbsoluteTime, UInt32);
	virtual void commandWakeup(void *, bool = false);
	virtual void disable() APPLE_KEXT_OVERRIDE;
	virtual void enable() APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOCommandGate)
};

class IOInterruptEventSource : public IOEventSource {
	OSDeclareDefaultStructors(IOInterruptEventSource)
public:
	typedef void (*Action)(OSObject *owner, IOInterruptEventSource *sender, int count);
	typedef void (^ActionBlock)(IOInterruptEventSource *sender, int count);
protected:
	IOService *provider;
	int intIndex;
	volatile unsigned producerCount;
	unsigned consumerCount;
	bool autoDisable, explicitDisable;
	struct ExpansionData { IOInterruptAccountingData *statistics; };
	ExpansionData *reserved;
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual bool checkForWork() APPLE_KEXT_OVERRIDE;
	virtual void setWorkLoop(IOWorkLoop *) APPLE_KEXT_OVERRIDE;
	IOReturn registerInterruptHandler(IOService *, int);
	void unregisterInterruptHandler(IOService *, int);
public:
	static IOInterruptEventSource *interruptEventSource(OSObject *owner, Action action, IOService *provider = NULL, int intIndex = 0);
	static IOInterruptEventSource *interruptEventSource(OSObject *owner, IOService *provider, int intIndex, ActionBlock action);
	virtual bool init(OSObject *owner, Action action, IOService *provider = NULL, int intIndex = 0);
	virtual void enable() APPLE_KEXT_OVERRIDE;
	virtual void disable() APPLE_KEXT_OVERRIDE;
	virtual const IOService *getProvider() const;
	virtual int getIntIndex() const;
	virtual bool getAutoDisable() const;
	virtual void interruptOccurred(void *, IOService *, int);
	virtual void normalInterruptOccurred(void *, IOService *, int);
	virtual void disableInterruptOccurred(void *, IOService *, int);
	IOReturn warmCPU(uint64_t);
	void enablePrimaryInterruptTimestamp(bool);
	uint64_t getPimaryInterruptTimestamp();
	NK_MEMBERS(IOInterruptEventSource)
};

class IOFilterInterruptEventSource : public IOInterruptEventSource {
	OSDeclareDefaultStructors(IOFilterInterruptEventSource)
public:
	typedef bool (*Filter)(OSObject *owner, IOFilterInterruptEventSource *sender);
	typedef bool (^FilterBlock)(IOFilterInterruptEventSource *sender);
private:
	virtual bool init(OSObject *, IOInterruptEventSource::Action = NULL, IOService * = NULL, int = 0) APPLE_KEXT_OVERRIDE;
	static IOInterruptEventSource *interruptEventSource(OSObject *, IOInterruptEventSource::Action = NULL, IOService * = NULL, int = 0);
protected:
	Filter filterAction;
	struct ExpansionData {};
	ExpansionData *reserved;
public:
	static IOFilterInterruptEventSource *filterInterruptEventSource(OSObject *owner, IOInterruptEventSource::Action action, Filter filter,
		IOService *provider, int intIndex = 0);
	static IOFilterInterruptEventSource *filterInterruptEventSource(OSObject *owner, IOService *provider, int intIndex,
		IOInterruptEventSource::ActionBlock action, FilterBlock filter);
	virtual bool init(OSObject *owner, IOInterruptEventSource::Action action, Filter filter, IOService *provider, int intIndex = 0);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void signalInterrupt();
	virtual Filter getFilterAction() const;
	FilterBlock getFilterActionBlock() const;
	virtual void normalInterruptOccurred(void *, IOService *, int) APPLE_KEXT_OVERRIDE;
	virtual void disableInterruptOccurred(void *, IOService *, int) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOFilterInterruptEventSource)
};

enum { kIOTimerEventSourceOptionsPriorityMask = 0xff, kIOTimerEventSourceOptionsPriorityHigh = 0, kIOTimerEventSourceOptionsPriorityKernelHigh = 1,
	kIOTimerEventSourceOptionsPriorityKernel = 2, kIOTimerEventSourceOptionsPriorityUser = 3, kIOTimerEventSourceOptionsPriorityLow = 4,
	kIOTimerEventSourceOptionsPriorityWorkLoop = 0xff, kIOTimerEventSourceOptionsAllowReenter = 0x100, kIOTimerEventSourceOptionsDefault = 1 };
enum { kIOTimeOptionsWithLeeway = 0x20, kIOTimeOptionsContinuous = 0x100 };
class IOTimerEventSource : public IOEventSource {
	OSDeclareDefaultStructors(IOTimerEventSource)
public:
	typedef void (*Action)(OSObject *owner, IOTimerEventSource *sender);
	typedef void (^ActionBlock)(IOTimerEventSource *sender);
protected:
	void *calloutEntry;
	AbsoluteTime abstime;
	struct ExpansionData { SInt32 calloutGeneration, calloutGenerationSignaled; IOWorkLoop *workLoop; };
	ExpansionData *reserved;
	static void (timeout)(void *); /* in parentheses: BSD has a macro of this name */
	virtual void setTimeoutFunc();
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void setWorkLoop(IOWorkLoop *) APPLE_KEXT_OVERRIDE;
public:
	static IOTimerEventSource *timerEventSource(OSObject *owner, Action action = NULL);
	static IOTimerEventSource *timerEventSource(uint32_t options, OSObject *owner, Action action = NULL);
	static IOTimerEventSource *timerEventSource(uint32_t options, OSObject *owner, ActionBlock action);
	virtual bool init(OSObject *owner, Action action = NULL);
	virtual bool init(uint32_t options, OSObject *owner, Action action);
	virtual void enable() APPLE_KEXT_OVERRIDE;
	virtual void disable() APPLE_KEXT_OVERRIDE;
	virtual bool checkForWork() APPLE_KEXT_OVERRIDE;
	virtual IOReturn setTimeoutTicks(UInt32);
	virtual IOReturn setTimeoutMS(UInt32);
	virtual IOReturn setTimeoutUS(UInt32);
	virtual IOReturn setTimeout(UInt32, UInt32 = kNanosecondScale);
	virtual IOReturn setTimeout(AbsoluteTime);
	virtual IOReturn setTimeout(uint32_t, AbsoluteTime, AbsoluteTime);
	virtual IOReturn wakeAtTimeTicks(UInt32);
	virtual IOReturn wakeAtTimeMS(UInt32);
	virtual IOReturn wakeAtTimeUS(UInt32);
	virtual IOReturn wakeAtTime(UInt32, UInt32 = kNanosecondScale);
	virtual IOReturn wakeAtTime(AbsoluteTime);
	virtual IOReturn wakeAtTime(uint32_t, AbsoluteTime, AbsoluteTime);
	virtual void cancelTimeout();
	NK_MEMBERS(IOTimerEventSource)
};

class IOCommandPool : public OSObject {
	OSDeclareDefaultStructors(IOCommandPool)
protected:
	queue_head_t fQueueHead;
	UInt32 fSleepers;
	IOCommandGate *fSerializer;
	struct ExpansionData {};
	ExpansionData *reserved;
	static const UInt32 kIOCommandPoolDefaultSize = 2;
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual IOReturn gatedGetCommand(IOCommand **, bool);
	virtual IOReturn gatedReturnCommand(IOCommand *);
public:
	virtual bool initWithWorkLoop(IOWorkLoop *);
	static IOCommandPool *withWorkLoop(IOWorkLoop *);
	virtual bool init(IOService *, IOWorkLoop *, UInt32 = kIOCommandPoolDefaultSize);
	static IOCommandPool *commandPool(IOService *, IOWorkLoop *, UInt32 = kIOCommandPoolDefaultSize);
	virtual IOCommand *getCommand(bool blockForCommand = true);
	virtual void returnCommand(IOCommand *);
	NK_MEMBERS(IOCommandPool)
};

class IOConditionLock : public OSObject {
	OSDeclareDefaultStructors(IOConditionLock)
public:
	static IOConditionLock *withCondition(int, bool = true);
	virtual bool initWithCondition(int, bool = true);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual bool tryLock();
	virtual int lock();
	virtual void unlock();
	virtual bool getInterruptible() const;
	virtual int getCondition() const;
	virtual int setCondition(int);
	virtual int lockWhen(int);
	virtual void unlockWith(int);
	NK_MEMBERS(IOConditionLock)
};

class IODMAController; class IODMAEventSource;
class IODMAController : public IOService {
	OSDeclareAbstractStructors(IODMAController)
	friend class IODMAEventSource;
protected:
	virtual void registerDMAController(IOOptionBits = 0);
	virtual IOReturn initDMAChannel(IOService *, IODMAEventSource *, UInt32 *, UInt32) = 0;
	virtual IOReturn startDMACommand(UInt32, IODMACommand *, IODirection, IOByteCount = 0, IOByteCount = 0) = 0;
	virtual IOReturn stopDMACommand(UInt32, bool = false, uint64_t = UINT64_MAX) = 0;
	virtual void completeDMACommand(IODMAEventSource *, IODMACommand *);
	virtual void notifyDMACommand(IODMAEventSource *, IODMACommand *, IOReturn, IOByteCount, AbsoluteTime);
	virtual IOReturn queryDMACommand(UInt32, IODMACommand **, IOByteCount *, bool = false) = 0;
	virtual IOByteCount getFIFODepth(UInt32, IODirection) = 0;
	virtual IOReturn setFIFODepth(UInt32, IOByteCount) = 0;
	virtual IOByteCount validFIFODepth(UInt32, IOByteCount, IODirection) = 0;
	virtual IOReturn setFrameSize(UInt32, UInt8) = 0;
	virtual IOReturn setDMAConfig(UInt32, IOService *, UInt32) = 0;
	virtual bool validDMAConfig(UInt32, IOService *, UInt32) = 0;
public:
	static const OSSymbol *createControllerName(UInt32);
	static IODMAController *getController(IOService *, UInt32);
	virtual bool start(IOService *) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IODMAController)
};
class IODMAEventSource : public IOEventSource {
	OSDeclareDefaultStructors(IODMAEventSource)
	friend class IODMAController;
public:
	typedef void (*Action)(OSObject *, IODMAEventSource *, IODMACommand *, IOReturn, IOByteCount, AbsoluteTime);
protected:
	virtual void completeDMACommand(IODMACommand *);
	virtual void notifyDMACommand(IODMACommand *, IOReturn, IOByteCount, AbsoluteTime);
public:
	static IODMAEventSource *dmaEventSource(OSObject *, IOService *, Action = NULL, Action = NULL, UInt32 = 0);
	virtual bool init(OSObject *, IOService *, Action = NULL, Action = NULL, UInt32 = 0);
	virtual IOReturn startDMACommand(IODMACommand *, IODirection, IOByteCount = 0, IOByteCount = 0);
	virtual IOReturn stopDMACommand(bool = false, uint64_t = UINT64_MAX);
	virtual IOReturn queryDMACommand(IODMACommand **, IOByteCount *, bool = false);
	virtual IOByteCount getFIFODepth(IODirection = kIODirectionNone);
	virtual IOReturn setFIFODepth(IOByteCount);
	virtual IOByteCount validFIFODepth(IOByteCount, IODirection);
	virtual IOReturn setFrameSize(UInt8);
	virtual IOReturn setDMAConfig(UInt32);
	virtual bool validDMAConfig(UInt32);
	NK_MEMBERS(IODMAEventSource)
};

#define IOEventSourceAction IOEventSource::Action
#define IODMAEventAction IODMAEventSource::Action
#define IOTIMEREVENTSOURCEOPTIONS_DEFINED 1
#define DISABLE_DATAQUEUE_WARNING
#define IOInterruptEventAction IOInterruptEventSource::Action
#define IOFilterInterruptAction IOFilterInterruptEventSource::Filter

/* queues to user space */
class IODataQueue : public OSObject {
	OSDeclareDefaultStructors(IODataQueue)
protected:
	IODataQueueMemory *dataQueue;
	void *notifyMsg;
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void sendDataAvailableNotification();
public:
	static IODataQueue *withCapacity(UInt32);
	static IODataQueue *withEntries(UInt32, UInt32);
	virtual Boolean initWithCapacity(UInt32);
	virtual Boolean initWithEntries(UInt32, UInt32);
	virtual Boolean enqueue(void *, UInt32);
	virtual void setNotificationPort(mach_port_t);
	virtual IOMemoryDescriptor *getMemoryDescriptor();
	NK_MEMBERS(IODataQueue)
};
class IOSharedDataQueue : public IODataQueue {
	OSDeclareDefaultStructors(IOSharedDataQueue)
public:
	struct ExpansionData { UInt32 queueSize; };
protected:
	ExpansionData *_reserved;
	virtual void free() APPLE_KEXT_OVERRIDE;
	UInt32 getQueueSize();
	Boolean setQueueSize(UInt32);
public:
	static IOSharedDataQueue *withCapacity(UInt32);
	static IOSharedDataQueue *withEntries(UInt32, UInt32);
	virtual Boolean initWithCapacity(UInt32) APPLE_KEXT_OVERRIDE;
	virtual IOMemoryDescriptor *getMemoryDescriptor() APPLE_KEXT_OVERRIDE;
	virtual IODataQueueEntry *peek();
	virtual Boolean dequeue(void *, UInt32 *);
	virtual Boolean enqueue(void *, UInt32) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOSharedDataQueue)
};
#endif
#endif
