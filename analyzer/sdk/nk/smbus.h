/* The system management bus. */
#ifndef NK_SMBUS_H
#define NK_SMBUS_H
#include <nk/iokit.h>
#ifdef __cplusplus

typedef UInt8 IOSMBusStatus;
enum { kIOSMBusStatusOK = 0, kIOSMBusStatusUnknownFailure = 0x07, kIOSMBusStatusDeviceAddressNotAcknowledged = 0x10, kIOSMBusStatusDeviceError = 0x11,
	kIOSMBusStatusDeviceCommandAccessDenied = 0x12, kIOSMBusStatusUnknownHostError = 0x13, kIOSMBusStatusDeviceAccessDenied = 0x17, kIOSMBusStatusTimeout = 0x18,
	kIOSMBusStatusHostUnsupportedProtocol = 0x19, kIOSMBusStatusBusy = 0x1a, kIOSMBusStatusPECError = 0x1f };
enum { kIOSMBusProtocolControllerNotInUse, kIOSMBusProtocolReserved, kIOSMBusProtocolWriteQuickCommand, kIOSMBusProtocolReadQuickCommand, kIOSMBusProtocolSendByte,
	kIOSMBusProtocolReceiveByte, kIOSMBusProtocolWriteByte, kIOSMBusProtocolReadByte, kIOSMBusProtocolWriteWord, kIOSMBusProtocolReadWord,
	kIOSMBusProtocolWriteBlock, kIOSMBusProtocolReadBlock, kIOSMBusProtocolProcessCall, kIOSMBusProtocolBlockWriteBlockReadProcessCall,
	kIOSMBusProtocolPECControllerNotInUse = 0x80, kIOSMBusProtocolPECReserved, kIOSMBusProtocolPECWriteQuickCommand, kIOSMBusProtocolPECReadQuickCommand,
	kIOSMBusProtocolPECSendByte, kIOSMBusProtocolPECReceiveByte, kIOSMBusProtocolPECWriteByte, kIOSMBusProtocolPECReadByte, kIOSMBusProtocolPECWriteWord,
	kIOSMBusProtocolPECReadWord, kIOSMBusProtocolPECWriteBlock, kIOSMBusProtocolPECReadBlock, kIOSMBusProtocolPECProcessCall,
	kIOSMBusProtocolPECBlockWriteBlockReadProcessCall };
enum { kIOMessageSMBusAlarm = (int)iokit_family_msg(sub_iokit_smbus, 0x10) };
static const size_t kSMBusAlarmDataSize = 2, kSMBusMaximumDataSize = 32;
struct IOSMBusAlarmMessage { UInt8 fromAddress, data[kSMBusAlarmDataSize]; };
struct IOSMBusTransaction { UInt8 address, command, protocol, pad1[5]; UInt64 timeout; UInt32 sendDataCount; UInt8 sendData[kSMBusMaximumDataSize];
	IOSMBusStatus status; UInt32 receiveDataCount; UInt8 receiveData[kSMBusMaximumDataSize]; UInt32 pad2; };
typedef void (*IOSMBusTransactionCompletion)(OSObject *target, void *reference, IOSMBusTransaction *transaction);

class IOSMBusRequest : public IOCommand {
	OSDeclareDefaultStructors(IOSMBusRequest)
public:
	queue_chain_t requestChain;
	IOSMBusTransaction *transaction;
	IOSMBusTransactionCompletion completionHandler;
	OSObject *completionHandlerInstance;
	void *completionHandlerArgument;
	NK_MEMBERS(IOSMBusRequest)
};
class IOSMBusController : public IOService {
	OSDeclareAbstractStructors(IOSMBusController)
public:
	virtual IOReturn performTransaction(IOSMBusTransaction *, IOSMBusTransactionCompletion = 0, OSObject * = 0, void * = 0);
	virtual IOSMBusRequest *createRequest();
	virtual IOSMBusStatus startRequest(IOSMBusRequest *);
	virtual IOSMBusStatus completeRequest(IOSMBusRequest *);
	virtual IOSMBusStatus sendAlarm(IOSMBusAlarmMessage *);
	NK_MEMBERS(IOSMBusController)
};
#endif
#endif
