/* USB mass storage: drivers that publish to SCSI */
#ifndef NK_USBSTORAGE_H
#define NK_USBSTORAGE_H

#include <nk/usb.h>
#include <nk/usb_host.h>
#include <nk/scsi.h>

/* IOUSBMassStorageClass */
#ifndef _IOKIT_IOUSBMASSSTORAGECLASS_H
#define _IOKIT_IOUSBMASSSTORAGECLASS_H
#define kIOUSBMassStorageCharacteristics "USB Mass Storage Characteristics"
#define kIOUSBMassStoragePreferredSubclass "Preferred Subclass"
#define kIOUSBMassStoragePreferredProtocol "Preferred Protocol"
#define kIOUSBMassStorageUseStandardUSBReset "Use Standard USB Reset"
#define kIOUSBKnownCSWTagIssues "Known CSW Tag Issues"
#define kIOUSBMassStorageMaxLogicalUnitNumber "Max Logical Unit Number"
#define kIOPropertyIOUnitKey "IOUnit"
#define kIOUSBMassStorageDoNotMatch "Do Not Match MSC"
#define kIOUSBMassStorageDoNotOperate "Do Not Operate"
#define kIOUSBMassStorageEnableSuspendResumePM "Enable Port Suspend-Resume PM"
#define kIOUSBMassStoragePostResetCoolDown "Reset Recovery Time"
#define kIOUSBMassStorageSuspendOnReboot "Suspend On Reboot"
#define kIOUSBMassStorageResetOnResume "Reset On Resume"
enum { kUSBDAddressLength = 10 }; enum { kIOUSBMassStorageReconfigurationTimeoutMS = 0x1388 };
#ifdef __cplusplus
typedef struct CBIRequestBlock {
    SCSITaskIdentifier request; IOUSBDevRequest cbiDevRequest; SCSICommandDescriptorBlock cbiCDB;
    IOUSBCompletion cbiCompletion; UInt32 currentState; IOMemoryDescriptor *cbiPhaseDesc;
    UInt8 cbiGetStatusBuffer[2];
} CBIRequestBlock;
#endif
typedef struct StorageBulkOnlyCBW {
    UInt32 cbwSignature, cbwTag, cbwTransferLength; UInt8 cbwFlags, cbwLUN, cbwCDBLength, cbwCDB[16];
} StorageBulkOnlyCBW;
typedef struct StorageBulkOnlyCSW { UInt32 cswSignature, cswTag,
    cswDataResidue; UInt8 cswStatus; } StorageBulkOnlyCSW;
#ifdef __cplusplus
typedef struct BulkOnlyRequestBlock {
    SCSITaskIdentifier request; IOUSBCompletion boCompletion; UInt32 currentState; StorageBulkOnlyCBW boCBW;
    StorageBulkOnlyCSW boCSW; IOMemoryDescriptor *boPhaseDesc; UInt8 boGetStatusBuffer[2];
} BulkOnlyRequestBlock;
class IOUSBMassStorageClass : public IOSCSIProtocolServices {
    OSDeclareDefaultStructors(IOUSBMassStorageClass)
public:
    struct ExpansionData { }; enum { kUSBResetStatusSuccess = 0, kUSBResetStatusFailure };
    enum {
        kUSBStorageRBCSubclass = 1, kUSBStorageSFF8020iSubclass, kUSBStorageQIC157Subclass, kUSBStorageUFISubclass,
        kUSBStorageSFF8070iSubclass, kUSBStorageSCSITransparentSubclass,
    };
    enum { kProtocolControlBulkInterrupt = 0, kProtocolControlBulk, kProtocolBulkOnly = 80 };
    enum { kUSBStorageAutoStatusSize = 2 };
    enum {
        kCommandBlockWrapperSignature = 0x43425355, kByteCountOfCBW = 31, kCBWLUNMask = 15, kCBWFlagsDataOut = 0,
        kCBWFlagsDataIn = 128,
    };
    enum {
        kCommandStatusWrapperSignature = 0x53425355, kByteCountOfCSW = 13, kCSWCommandPassedError = 0,
        kCSWCommandFailedError, kCSWPhaseError,
    };
protected:
    bool fResetInProgress; OSSet *fClients; IOUSBPipe *fPotentiallyStalledPipe;
    bool fUseUSBResetNotBOReset, fAbortCurrentSCSITaskInProgress; IOMemoryDescriptor *fCBIMemoryDescriptor;
    IOMemoryDescriptor *fBulkOnlyCBWMemoryDescriptor; IOMemoryDescriptor *fBulkOnlyCSWMemoryDescriptor;
    bool fDeviceAttached, fWaitingForReconfigurationMessage, fTerminating, fKnownCSWTagMismatchIssues;
    bool fPortSuspendResumeForPMEnabled, fPortIsSuspended, fRequiresResetOnResume, fAutonomousSpinDownWorkAround;
    UInt8 fConsecutiveResetCount; bool fClearStallInProgress, fTerminationDeferred; UInt32 fRequiredMaxBusStall;
    bool fBlockOnResetThread; UInt32 fPostDeviceResetCoolDownInterval; bool fSuspendOnReboot; UInt8 fResetStatus;
    ExpansionData *reserved;
    virtual bool SendSCSICommand(SCSITaskIdentifier, SCSIServiceResponse *, SCSITaskStatus *);
    virtual SCSIServiceResponse AbortSCSICommand(SCSITaskIdentifier);
    virtual bool IsProtocolServiceSupported(SCSIProtocolFeature, void *);
    virtual bool HandleProtocolServiceFeature(SCSIProtocolFeature, void *); IOUSBInterface *GetInterfaceReference();
    void SetInterfaceReference(IOUSBInterface *); UInt8 GetInterfaceSubclass(); UInt8 GetInterfaceProtocol();
    IOUSBPipe *GetControlPipe(); IOUSBPipe *GetBulkInPipe(); IOUSBPipe *GetBulkOutPipe();
    IOUSBPipe *GetInterruptPipe(); UInt8 GetMaxLogicalUnitNumber() const; void SetMaxLogicalUnitNumber(UInt8);
    virtual void CompleteSCSICommand(SCSITaskIdentifier, IOReturn); virtual bool BeginProvidedServices();
    virtual bool EndProvidedServices(); virtual IOReturn SendSCSICommandForCBIProtocol(SCSITaskIdentifier);
    virtual IOReturn SendSCSICommandForBulkOnlyProtocol(SCSITaskIdentifier);
    virtual IOReturn AbortSCSICommandForCBIProtocol(SCSITaskIdentifier);
    virtual IOReturn AbortSCSICommandForBulkOnlyProtocol(SCSITaskIdentifier);
    virtual IOReturn ClearFeatureEndpointStall(IOUSBPipe *, IOUSBCompletion *);
    virtual IOReturn GetStatusEndpointStatus(IOUSBPipe *, void *, IOUSBCompletion *);
    CBIRequestBlock *GetCBIRequestBlock(); void ReleaseCBIRequestBlock(CBIRequestBlock *);
    static void CBIProtocolUSBCompletionAction(void *, void *, IOReturn, UInt32);
    IOReturn CBIProtocolTransferData(CBIRequestBlock *, UInt32);
    IOReturn CBIProtocolReadInterrupt(CBIRequestBlock *, UInt32);
    IOReturn CBIGetStatusEndpointStatus(IOUSBPipe *, CBIRequestBlock *, UInt32);
    IOReturn CBIClearFeatureEndpointStall(IOUSBPipe *, CBIRequestBlock *, UInt32);
    void CBIProtocolCommandCompletion(CBIRequestBlock *, IOReturn, UInt32);
    BulkOnlyRequestBlock *GetBulkOnlyRequestBlock(); void ReleaseBulkOnlyRequestBlock(BulkOnlyRequestBlock *);
    UInt32 GetNextBulkOnlyCommandTag(); IOReturn BulkDeviceResetDevice(BulkOnlyRequestBlock *, UInt32);
    IOReturn BulkOnlySendCBWPacket(BulkOnlyRequestBlock *, UInt32);
    IOReturn BulkOnlyTransferData(BulkOnlyRequestBlock *, UInt32);
    IOReturn BulkOnlyReceiveCSWPacket(BulkOnlyRequestBlock *, UInt32);
    void BulkOnlyExecuteCommandCompletion(BulkOnlyRequestBlock *, IOReturn, UInt32);
    static void BulkOnlyUSBCompletionAction(void *, void *, IOReturn, UInt32);
    static IOReturn sWaitForReset(void *); IOReturn GatedWaitForReset(); static IOReturn sWaitForTaskAbort(void *);
    IOReturn GatedWaitForTaskAbort(); static void sResetDevice(void *); static void sAbortCurrentSCSITask(void *);
    virtual IOReturn StartDeviceRecovery(); virtual void FinishDeviceRecovery(IOReturn);
    static void DeviceRecoveryCompletionAction(void *, void *, IOReturn, UInt32); IOReturn ResetDeviceNow(bool);
    void AbortCurrentSCSITask(); bool IsPhysicalInterconnectLocationInternal(); IOReturn SuspendPort(bool);
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual void free(); virtual IOReturn message(UInt32, IOService *, void * = 0);
    virtual bool willTerminate(IOService *, IOOptionBits);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const; virtual IOReturn HandlePowerOn();
    virtual void systemWillShutdown(IOOptionBits);
    NK_MEMBERS(IOUSBMassStorageClass)
};
#endif
#endif

#endif
