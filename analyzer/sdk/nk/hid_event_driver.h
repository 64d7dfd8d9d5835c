/* HID: the driver that turns reports into events */
#ifndef NK_HID_EVENT_DRIVER_H
#define NK_HID_EVENT_DRIVER_H

#include <IOKit/hid/IOHIDEventService.h>

/* IOHIDEventDriver */
#ifndef _IOKIT_HID_IOHIDEVENTDRIVER_H
#define _IOKIT_HID_IOHIDEVENTDRIVER_H
#ifdef __cplusplus
class IOHIDEventDriver : public IOHIDEventService {
    OSDeclareDefaultStructors(IOHIDEventDriver)
public:
    struct ExpansionData { };
protected:
    virtual void free(); virtual OSArray *getReportElements(); virtual bool handleStart(IOService *);
    virtual void handleStop(IOService *);
    virtual void handleInterruptReport(AbsoluteTime, IOMemoryDescriptor *, IOHIDReportType, UInt32);
    virtual OSString *getTransport(); virtual UInt32 getLocationID(); virtual UInt32 getVendorID();
    virtual UInt32 getVendorIDSource(); virtual UInt32 getProductID(); virtual UInt32 getVersion();
    virtual UInt32 getCountryCode(); virtual OSString *getManufacturer(); virtual OSString *getProduct();
    virtual OSString *getSerialNumber(); virtual IOReturn setElementValue(UInt32, UInt32, UInt32);
    virtual UInt32 getElementValue(UInt32, UInt32); virtual void dispatchEvent(IOHIDEvent *, IOOptionBits = 0);
public:
    virtual bool init(OSDictionary * = 0); virtual bool didTerminate(IOService *, IOOptionBits, bool *);
    virtual IOReturn setProperties(OSObject *);
    virtual IOHIDEvent *copyEvent(IOHIDEventType, IOHIDEvent * = 0, IOOptionBits = 0);
    virtual IOHIDEvent *copyMatchingEvent(OSDictionary *);
    NK_MEMBERS(IOHIDEventDriver)
};
#endif
#endif

#endif
