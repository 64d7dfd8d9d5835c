/* I2C requests and the interface that a framebuffer publishes */
#ifndef NK_I2C_H
#define NK_I2C_H

#include <nk/iokit.h>

struct IOI2CRequest; struct IOI2CBuffer;

/* IOI2CInterface */
#ifndef _IOKIT_IOI2CINTERFACE_H
#define _IOKIT_IOI2CINTERFACE_H
#define kIOI2CInterfaceClassName "IOI2CInterface"
#define kIOI2CInterfaceIDKey "IOI2CInterfaceID"
#define kIOI2CBusTypeKey "IOI2CBusType"
#define kIOI2CTransactionTypesKey "IOI2CTransactionTypes"
#define kIOI2CSupportedCommFlagsKey "IOI2CSupportedCommFlags"
#define kIOFBI2CInterfaceInfoKey "IOFBI2CInterfaceInfo"
#define kIOFBI2CInterfaceIDsKey "IOFBI2CInterfaceIDs"
typedef struct IOI2CRequest IOI2CRequest; typedef struct IOI2CBuffer IOI2CBuffer;
typedef void (*IOI2CRequestCompletion)(IOI2CRequest *);
enum {
    kIOI2CNoTransactionType = 0, kIOI2CSimpleTransactionType, kIOI2CDDCciReplyTransactionType,
    kIOI2CCombinedTransactionType, kIOI2CDisplayPortNativeTransactionType,
};
enum { kIOI2CUseSubAddressCommFlag = 2 };
struct IOI2CRequest {
    IOOptionBits sendTransactionType, replyTransactionType; uint32_t sendAddress, replyAddress;
    uint8_t sendSubAddress, replySubAddress, __reservedA[2]; uint64_t minReplyDelay; IOReturn result;
    IOOptionBits commFlags; uint32_t __padA, sendBytes, __reservedB[2], __padB, replyBytes;
    IOI2CRequestCompletion completion; vm_address_t sendBuffer, replyBuffer; uint32_t __reservedC[10];
} __attribute__((packed));
enum { kIOI2CBusTypeI2C = 1, kIOI2CBusTypeDisplayPort };
typedef struct IOI2CBusTiming {
    AbsoluteTime bitTimeout, byteTimeout, acknowledgeTimeout, startTimeout, holdTime, riseFallTime;
    UInt32 __reservedA[8];
} IOI2CBusTiming;
#ifdef __cplusplus
class IOI2CInterface : public IOService {
    OSDeclareDefaultStructors(IOI2CInterface)
protected:
    UInt64 fID;
public:
    virtual IOReturn newUserClient(task_t, void *, UInt32, IOUserClient **); bool registerI2C(UInt64);
    virtual IOReturn startIO(IOI2CRequest *) = 0;
    NK_MEMBERS(IOI2CInterface)
};
#endif
#endif

#endif
