/* USB drivers that publish to HID */
#ifndef NK_USBHID_H
#define NK_USBHID_H

#include <nk/usb.h>
#include <nk/usb_host.h>
#include <nk/hid.h>

#define HID_MGR_2_USB_REPORT_TYPE(type) ((type) + 1)
#define USB_2_HID_MGR_REPORT_TYPE(type) ((type) - 1)
#define HIDMGR2USBREPORTTYPE(type) ((type) + 1)
#define USB2HIDMGRREPORTTYPE(type) ((type) - 1)

/* IOUSBHostHIDDevice */
#ifndef IOUSBHOSTHIDDEVICE_H
#define IOUSBHOSTHIDDEVICE_H
#define kHIDDriverRetryCount 3
#define kUSBHID_DeviceIdleTimeout "Device Idle Timeout"
#define kUSBHID_IoIdleTimeout "I/O Idle Timeout"
#define kUSBHostHIDDevicePropertyIdlePolicy "kUSBHIDDeviceIdlePolicy"
enum { kInterruptRetries = 10, kErrorRecoveryInterval = 50 };
#ifdef __cplusplus
struct IOUSBHostHIDDescriptor : public StandardUSB::Descriptor {
public:
    uint16_t descVersNum;
    uint8_t hidCountryCode, hidNumDescriptors, hidDescriptorType, hidDescriptorLengthLo, hidDescriptorLengthHi;
    NK_MEMBERS(IOUSBHostHIDDescriptor)
} __attribute__((packed));
#endif
struct IOUSBHostHIDReportDescriptor { uint8_t hidDescriptorType, hidDescriptorLengthLo, hidDescriptorLengthHi; };
#ifdef __cplusplus
class IOUSBHostHIDDevice : public IOHIDDevice {
    OSDeclareDefaultStructors(IOUSBHostHIDDevice)
public:
    struct IOUSBHidExpansionData { }; typedef struct IOUSBHidExpansionData tIOUSBHidExpansionData;
    struct tAsyncContext {
        IOUSBHostCompletion usbCompletion; IOHIDCompletion *hidCompletion; IOMemoryDescriptor *report;
    };
    typedef struct tAsyncContext tAsyncContext;
protected:
    uint8_t _bInterfaceNumber; IOWorkLoop *_workLoop; IOCommandGate *_gate; IOUSBHostDevice *_device;
    IOUSBHostInterface *_interface; IOUSBHostPipe *_interruptPipe; IOUSBHostPipe *_interruptOutPipe;
    IOBufferMemoryDescriptor *_buffer; IOMemoryDescriptor *_zlpDescriptor;
    IOUSBHostCompletion _completion, _zlpCompletion; bool _interruptReadPending;
    uint32_t _interruptOutMaxSize, _zlpBuffer, _debugLoggingMask; int32_t _interruptRetries;
    IOTimerEventSource *_interruptRetriesTimer;
    virtual bool handleStart(IOService *); virtual void interruptRetry(IOTimerEventSource *);
    virtual IOReturn setProtocol(uint16_t); virtual OSString *getStringAtIndex(uint8_t, uint16_t = 0x0409) const;
    virtual IOReturn getHidDescriptor(uint8_t, uint8_t, uint8_t *, uint32_t *) const;
    virtual IOReturn getHidDescriptorGated(uint8_t, uint8_t, uint8_t *, uint32_t *) const;
    virtual IOReturn readInterruptPipeAsync(); virtual IOReturn readInterruptPipeAsyncGated();
    virtual void interruptReadComplete(void *, IOReturn, uint32_t);
    virtual void setReportComplete(void *, IOReturn, uint32_t);
    virtual void zlpWriteComplete(void *, IOReturn, uint32_t);
public:
    virtual bool start(IOService *); virtual bool willTerminate(IOService *, IOOptionBits);
    virtual void stop(IOService *); virtual void free(); virtual bool setProperty(const OSSymbol *, OSObject *);
    virtual bool setProperty(const OSString *, OSObject *); virtual bool setProperty(const char *, OSObject *);
    virtual bool setProperty(const char *, const char *); virtual bool setProperty(const char *, bool);
    virtual bool setProperty(const char *, unsigned long long, unsigned int);
    virtual bool setProperty(const char *, void *, unsigned int);
    virtual IOReturn newReportDescriptor(IOMemoryDescriptor **) const; virtual OSString *newTransportString() const;
    virtual OSString *newManufacturerString() const; virtual OSString *newProductString() const;
    virtual OSString *newSerialNumberString() const; virtual OSNumber *newVendorIDNumber() const;
    virtual OSNumber *newProductIDNumber() const; virtual OSNumber *newVersionNumber() const;
    virtual OSNumber *newLocationIDNumber() const; virtual OSNumber *newCountryCodeNumber() const;
    virtual IOReturn getReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits);
    virtual IOReturn setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits = 0);
    virtual IOReturn setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits, UInt32, IOHIDCompletion * = 0);
    virtual IOReturn SetIdleMillisecs(UInt16); virtual UInt32 getMaxReportSize() const;
    virtual OSString *newIndexedString(UInt8) const; virtual OSNumber *newReportIntervalNumber() const;
    NK_MEMBERS(IOUSBHostHIDDevice)
};
#endif
#endif

/* IOUSBHIDDriver */
#ifndef IOUSBHIDDRIVER_H
#define IOUSBHIDDRIVER_H
#define ENABLE_HIDREPORT_LOGGING 0
#define kMaxHIDReportSize 256
#define kHIDStandardDriverRetryCount 3
#define kHIDStandardRetryCountInMS 24
#define kUSBHIDReportLoggingLevel "USB HID Report Logging Level"
enum {
    kUSBHIDPowerStateOff = 0, kUSBHIDPowerStateRestart, kUSBHIDPowerStateSleep, kUSBHIDPowerStateLowPower,
    kUSBHIDPowerStateOn, kUSBHIDNumberPowerStates,
};
#ifdef __cplusplus
class IOUSBHIDDriver : public IOHIDDevice {
    OSDeclareDefaultStructors(IOUSBHIDDriver)
public:
    struct IOUSBHIDDriverExpansionData { };
protected:
    IOUSBInterface *_interface; IOUSBDevice *_device; IOUSBPipe *_interruptPipe; UInt32 _maxReportSize;
    IOBufferMemoryDescriptor *_buffer; IOUSBCompletion _completion; UInt32 _retryCount;
    thread_call_t _deviceDeadCheckThread, _clearFeatureEndpointHaltThread;
    bool _deviceDeadThreadActive, _deviceIsDead, _deviceHasBeenDisconnected, _needToClose; UInt32 _outstandingIO;
    IOCommandGate *_gate; IOUSBPipe *_interruptOutPipe; UInt32 _locationID; IOBufferMemoryDescriptor *_outBuffer;
    UInt32 _deviceUsage, _deviceUsagePage; IOWorkLoop *_workLoop; thread_call_t _handleReportThread;
    IOService *_rootDomain; AbsoluteTime _wakeUpTime; IOUSBCompletionWithTimeStamp _completionWithTimeStamp;
    bool _checkForTimeStamp; UInt32 _msToIgnoreTransactionsAfterWake; IOTimerEventSource *_suspendPortTimer;
    bool _portSuspended; UInt32 _suspendTimeoutInMS; UInt8 _interfaceNumber; bool _logHIDReports;
    UInt8 _hidLoggingLevel; bool _needToClearPipeStall; SInt32 _queuedReports; AbsoluteTime _interruptTimeStamp;
    bool _powerStateChanging; unsigned long _myPowerState; bool _pendingRead; UInt32 _deviceDeadCheckLock;
    uint64_t _handleReportTimeStamp; UInt32 _defaultControlNoDataTimeoutMS; uint32_t _defaultRetryCount;
    IOUSBHIDDriverExpansionData *_usbHIDExpansionData;
    static void InterruptReadHandlerEntry(OSObject *, void *, IOReturn, UInt32);
    static void InterruptReadHandlerWithTimeStampEntry(OSObject *, void *, IOReturn, UInt32, AbsoluteTime);
    void InterruptReadHandler(IOReturn, UInt32, AbsoluteTime); static void CheckForDeadDeviceEntry(OSObject *);
    void CheckForDeadDevice(); static void ClearFeatureEndpointHaltEntry(OSObject *);
    void ClearFeatureEndpointHalt(); static void HandleReportEntry(OSObject *, thread_call_param_t);
    void HandleReport(AbsoluteTime); virtual void processPacket(void *, UInt32);
    static IOReturn ChangeOutstandingIO(OSObject *, void *, void *, void *, void *);
    static IOReturn ClaimPendingRead(OSObject *, void *, void *, void *, void *);
    static void SuspendPortTimer(OSObject *, IOTimerEventSource *);
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *);
    virtual bool willTerminate(IOService *, IOOptionBits); virtual void stop(IOService *); virtual void free();
    virtual IOReturn message(UInt32, IOService *, void * = 0);
    virtual unsigned long maxCapabilityForDomainState(IOPMPowerFlags);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn setPowerState(unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual void powerChangeDone(unsigned long); virtual bool handleStart(IOService *);
    virtual void handleStop(IOService *); virtual IOReturn newReportDescriptor(IOMemoryDescriptor **) const;
    virtual OSString *newTransportString() const; virtual OSNumber *newVendorIDNumber() const;
    virtual OSNumber *newProductIDNumber() const; virtual OSNumber *newVersionNumber() const;
    virtual OSString *newManufacturerString() const; virtual OSString *newProductString() const;
    virtual OSString *newSerialNumberString() const; virtual OSNumber *newLocationIDNumber() const;
    virtual OSNumber *newCountryCodeNumber() const; virtual OSNumber *newReportIntervalNumber() const;
    virtual IOReturn getReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits = 0);
    virtual IOReturn setReport(IOMemoryDescriptor *, IOHIDReportType, IOOptionBits = 0);
    virtual OSString *newIndexedString(UInt8) const; virtual UInt32 getMaxReportSize();
    virtual void DecrementOutstandingIO(); virtual void IncrementOutstandingIO();
    virtual IOReturn StartFinalProcessing(); virtual IOReturn SetIdleMillisecs(UInt16);
    virtual IOReturn RearmInterruptRead(); virtual IOReturn SuspendPort(bool, UInt32 = 0);
    virtual bool IsPortSuspended(); virtual void LogMemReport(UInt8, IOMemoryDescriptor *, IOByteCount);
    virtual IOReturn InitializeUSBHIDPowerManagement(IOService *);
    NK_MEMBERS(IOUSBHIDDriver)
};
#endif
#endif

#endif
