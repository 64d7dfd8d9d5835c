/* Serial: stream synchronisation, port drivers, BSD client */
#ifndef NK_SERIAL_H
#define NK_SERIAL_H

#include <nk/iokit.h>
#include <nk/proc.h>

#define PD_OP(n) ((n) << 2)

#ifdef __cplusplus
class IOSerialDriverSync; class IOSerialStreamSync; class IOSerialSessionSync;
#endif

/* IOSerialStreamSync */
#ifndef _SERIAL_IOSERIALSTREAMSYNC_H
#define _SERIAL_IOSERIALSTREAMSYNC_H
#define PD_DATA_MASK 0x03U
#define PD_DATA_VOID 0x00U
#define PD_DATA_BYTE 0x01U
#define PD_DATA_WORD 0x02U
#define PD_DATA_LONG 0x03U
#define PD_E_MASK 0xfffffffcU
#define PD_E_EOQ 0U
#define PD_E_ACTIVE 5U
#define PD_E_TXQ_SIZE 11U
#define PD_E_RXQ_SIZE 15U
#define PD_E_TXQ_LOW_WATER 19U
#define PD_E_RXQ_LOW_WATER 23U
#define PD_E_TXQ_HIGH_WATER 27U
#define PD_E_RXQ_HIGH_WATER 31U
#define PD_E_TXQ_AVAILABLE 35U
#define PD_E_RXQ_AVAILABLE 39U
#define PD_E_TXQ_FLUSH 40U
#define PD_E_RXQ_FLUSH 47U
#define PD_E_DATA_RATE 51U
#define PD_E_RX_DATA_RATE 55U
#define PD_E_DATA_SIZE 59U
#define PD_E_RX_DATA_SIZE 63U
#define PD_E_DATA_INTEGRITY 67U
#define PD_E_RX_DATA_INTEGRITY 71U
#define PD_E_EXTERNAL_CLOCK_MODE 115U
#define PD_E_DELAY 75U
#define PD_E_DATA_LATENCY 79U
#define PD_E_FLOW_CONTROL 83U
#define PD_E_VALID_DATA 84U
#define PD_E_VALID_DATA_BYTE 85U
#define PD_E_VALID_DATA_WORD 86U
#define PD_E_VALID_DATA_LONG 87U
#define PD_E_SPECIAL 88U
#define PD_E_SPECIAL_BYTE 89U
#define PD_E_SPECIAL_WORD 90U
#define PD_E_SPECIAL_LONG 91U
#define PD_E_FRAMING_ERROR 92U
#define PD_E_FRAMING_BYTE 93U
#define PD_E_FRAMING_WORD 94U
#define PD_E_FRAMING_LONG 95U
#define PD_E_INTEGRITY_ERROR 96U
#define PD_E_INTEGRITY_BYTE 97U
#define PD_E_INTEGRITY_WORD 98U
#define PD_E_INTEGRITY_LONG 99U
#define PD_E_INTEGRITY_WARNING 100U
#define PD_E_HW_OVERRUN_ERROR 104U
#define PD_E_SW_OVERRUN_ERROR 108U
#define PD_S_MASK 0xffff0000UL
#define PD_S_RX_OFFSET 7
#define PD_S_ACQUIRED 0x80000000UL
#define PD_S_ACTIVE 0x40000000UL
#define PD_S_TX_ENABLE 0x20000000UL
#define PD_S_TX_BUSY 0x10000000UL
#define PD_S_TX_EVENT 0x08000000UL
#define PD_S_TXQ_EMPTY 0x04000000UL
#define PD_S_TXQ_LOW_WATER 0x02000000UL
#define PD_S_TXQ_HIGH_WATER 0x01000000UL
#define PD_S_TXQ_FULL 0x00800000UL
#define PD_S_TXQ_MASK 0x7800000ULL
#define PD_S_RX_ENABLE 0x400000ULL
#define PD_S_RX_BUSY 0x200000ULL
#define PD_S_RX_EVENT 0x100000ULL
#define PD_S_RXQ_EMPTY 0x80000ULL
#define PD_S_RXQ_LOW_WATER 0x40000ULL
#define PD_S_RXQ_HIGH_WATER 0x20000ULL
#define PD_S_RXQ_FULL 0x10000ULL
#define PD_S_RXQ_MASK 0xf0000ULL
#ifdef __cplusplus
class IOSerialStreamSync : public IOService {
    OSDeclareDefaultStructors(IOSerialStreamSync)
protected:
    IOSerialDriverSync *fProvider; void *fRefCon;
public:
    virtual IOReturn acquirePort(bool); virtual IOReturn releasePort(); virtual IOReturn setState(UInt32, UInt32);
    virtual UInt32 getState(); virtual IOReturn watchState(UInt32 *, UInt32); virtual UInt32 nextEvent();
    virtual IOReturn executeEvent(UInt32, UInt32); virtual IOReturn requestEvent(UInt32, UInt32 *);
    virtual IOReturn enqueueEvent(UInt32, UInt32, bool); virtual IOReturn dequeueEvent(UInt32 *, UInt32 *, bool);
    virtual IOReturn enqueueData(UInt8 *, UInt32, UInt32 *, bool);
    virtual IOReturn dequeueData(UInt8 *, UInt32, UInt32 *, UInt32);
    virtual bool init(OSDictionary * = 0, void * = 0); virtual bool attach(IOService *); void *getRefCon() const;
    NK_MEMBERS(IOSerialStreamSync)
};
#endif
#endif

/* IOModemSerialStreamSync */
#ifndef _SERIAL_IOMODEMSERIALSTREAMSYNC_H
#define _SERIAL_IOMODEMSERIALSTREAMSYNC_H
#ifdef __cplusplus
class IOModemSerialStreamSync : public IOSerialStreamSync {
    OSDeclareDefaultStructors(IOModemSerialStreamSync)
public:
    NK_MEMBERS(IOModemSerialStreamSync)
};
#endif
#endif

/* IORS232SerialStreamSync */
#ifndef _SERIAL_IORS232SERIALSTREAMSYNC_H
#define _SERIAL_IORS232SERIALSTREAMSYNC_H
#define PD_RS232_E_RX_LINE_BREAK 252U
#define PD_RS232_E_LINE_BREAK 249U
#define PD_RS232_E_RX_STOP_BITS 247U
#define PD_RS232_E_STOP_BITS 243U
#define PD_RS232_E_XON_BYTE 237U
#define PD_RS232_E_XOFF_BYTE 233U
#define PD_RS232_E_MIN_LATENCY 229U
#define PD_RS232_PARITY_DEFAULT 0
#define PD_RS232_PARITY_NONE 1
#define PD_RS232_PARITY_ODD 2
#define PD_RS232_PARITY_EVEN 3
#define PD_RS232_PARITY_MARK 4
#define PD_RS232_PARITY_SPACE 5
#define PD_RS232_PARITY_ANY 6
#define PD_RS232_S_MASK 0x0000ffffUL
#define PD_RS232_S_SHIFT 0
#define PD_RS232_D_MASK 0xffff0000UL
#define PD_RS232_D_SHIFT 16
#define PD_RS232_A_MASK 0x0000ffffUL
#define PD_RS232_A_SHIFT 0
#define PD_RS232_N_MASK 0xffff0000UL
#define PD_RS232_N_SHIFT 16
#define PD_RS232_S_LE 1
#define PD_RS232_S_DTR 2
#define PD_RS232_S_RTS 4
#define PD_RS232_S_RFR 4
#define PD_RS232_S_TXO 8
#define PD_RS232_S_RXO 16
#define PD_RS232_S_CTS 32
#define PD_RS232_S_CAR 64
#define PD_RS232_S_DCD 64
#define PD_RS232_S_RNG 128
#define PD_RS232_S_RI 128
#define PD_RS232_S_DSR 0x100
#define PD_RS232_S_BRK 0x00000800UL
#define PD_RS232_S_LOOP 0x00001000UL
#define PD_RS232_S_TXQ 0x00002000UL
#define PD_RS232_S_RXQ 0x00004000UL
#define PD_RS232_D_LE 0x10000
#define PD_RS232_D_DTR 0x20000
#define PD_RS232_D_RTS 0x40000
#define PD_RS232_D_RFR 0x40000
#define PD_RS232_D_TXO 0x80000
#define PD_RS232_D_RXO 0x100000
#define PD_RS232_D_CTS 0x200000
#define PD_RS232_D_CAR 0x400000
#define PD_RS232_D_DCD 0x400000
#define PD_RS232_D_RNG 0x800000
#define PD_RS232_D_RI 0x800000
#define PD_RS232_D_DSR 0x1000000
#define PD_RS232_D_BRK 0x8000000ULL
#define PD_RS232_D_LOOP 0x10000000ULL
#define PD_RS232_D_TXQ 0x20000000ULL
#define PD_RS232_D_RXQ 0x40000000ULL
#define PD_RS232_A_LE 1
#define PD_RS232_A_DTR 2
#define PD_RS232_A_RTS 4
#define PD_RS232_A_RFR 4
#define PD_RS232_A_TXO 8
#define PD_RS232_A_RXO 16
#define PD_RS232_A_CTS 32
#define PD_RS232_A_CAR 64
#define PD_RS232_A_DCD 64
#define PD_RS232_A_RNG 128
#define PD_RS232_A_RI 128
#define PD_RS232_A_DSR 0x100
#define PD_RS232_A_XANY 0x00000400
#define PD_RS232_A_BRK 0x800ULL
#define PD_RS232_A_LOOP 0x1000ULL
#define PD_RS232_A_TXQ 0x2000ULL
#define PD_RS232_A_RXQ 0x4000ULL
#define PD_RS232_N_LE 0x10000
#define PD_RS232_N_DTR 0x20000
#define PD_RS232_N_RTS 0x40000
#define PD_RS232_N_RFR 0x40000
#define PD_RS232_N_TXO 0x80000
#define PD_RS232_N_RXO 0x100000
#define PD_RS232_N_CTS 0x200000
#define PD_RS232_N_CAR 0x400000
#define PD_RS232_N_DCD 0x400000
#define PD_RS232_N_RNG 0x800000
#define PD_RS232_N_RI 0x800000
#define PD_RS232_N_DSR 0x1000000
#define PD_RS232_N_BRK 0x8000000ULL
#define PD_RS232_N_LOOP 0x10000000ULL
#define PD_RS232_N_TXQ 0x20000000ULL
#define PD_RS232_N_RXQ 0x40000000ULL
#ifdef __cplusplus
class IORS232SerialStreamSync : public IOSerialStreamSync {
    OSDeclareDefaultStructors(IORS232SerialStreamSync)
public:
    NK_MEMBERS(IORS232SerialStreamSync)
};
#endif
#endif

/* IOSerialBSDClient */
#ifndef _IOSERIALSERVER_H
#define _IOSERIALSERVER_H
#define TTY_DIALIN_INDEX 0
#define TTY_CALLOUT_INDEX 1
#define TTY_NUM_FLAGS 1
#define TTY_NUM_TYPES 2
#define THREAD_LAUNCH_STARTED 0x0100
#define THREAD_LAUNCH_FINISHED 0x0200
#define THREAD_LAUNCH_MASK 0x300
#define THREAD_RX_STARTED 0x0010
#define THREAD_RX_FINISHED 0x0020
#define THREAD_RX_MASK 48
#define THREAD_TX_STARTED 0x0001
#define THREAD_TX_FINISHED 0x0002
#define THREAD_TX_MASK 3
#ifdef __cplusplus
class IOSerialBSDClient : public IOService {
    OSDeclareDefaultStructors(IOSerialBSDClient)
public:
    struct cdevsw; static struct cdevsw devsw;
    struct Session {
        struct tty *ftty; struct termios fInitTerm; void *fCDevNode; IOSerialBSDClient *fThis; int fErrno;
    };
private:
    virtual int mctl(u_int, int);
public:
    virtual void free(); virtual bool start(IOService *); virtual bool matchPropertyTable(OSDictionary *);
    virtual bool requestTerminate(IOService *, IOOptionBits);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *);
    virtual bool willTerminate(IOService *, IOOptionBits); virtual IOReturn setProperties(OSObject *);
    NK_MEMBERS(IOSerialBSDClient)
};
#endif
#endif

/* IOSerialDriverSync */
#ifndef _SERIAL_IOSERIALDRIVERSYNC_H
#define _SERIAL_IOSERIALDRIVERSYNC_H
#ifdef __cplusplus
class IOSerialDriverSync : public IOService {
    OSDeclareAbstractStructors(IOSerialDriverSync)
public:
    virtual IOReturn acquirePort(bool, void *) = 0; virtual IOReturn releasePort(void *) = 0;
    virtual IOReturn setState(UInt32, UInt32, void *) = 0; virtual UInt32 getState(void *) = 0;
    virtual IOReturn watchState(UInt32 *, UInt32, void *) = 0; virtual UInt32 nextEvent(void *) = 0;
    virtual IOReturn executeEvent(UInt32, UInt32, void *) = 0;
    virtual IOReturn requestEvent(UInt32, UInt32 *, void *) = 0;
    virtual IOReturn enqueueEvent(UInt32, UInt32, bool, void *) = 0;
    virtual IOReturn dequeueEvent(UInt32 *, UInt32 *, bool, void *) = 0;
    virtual IOReturn enqueueData(UInt8 *, UInt32, UInt32 *, bool, void *) = 0;
    virtual IOReturn dequeueData(UInt8 *, UInt32, UInt32 *, UInt32, void *) = 0;
    NK_MEMBERS(IOSerialDriverSync)
};
#endif
#endif

/* IOSerialKeys */
#define kIOSerialBSDServiceValue "IOSerialBSDClient"
#define kIOSerialBSDTypeKey "IOSerialBSDClientType"
#define kIOSerialBSDAllTypes "IOSerialStream"
#define kIOSerialBSDModemType "IOModemSerialStream"
#define kIOSerialBSDRS232Type "IORS232SerialStream"
#define kIOTTYDeviceKey "IOTTYDevice"
#define kIOTTYBaseNameKey "IOTTYBaseName"
#define kIOTTYSuffixKey "IOTTYSuffix"
#define kIOCalloutDeviceKey "IOCalloutDevice"
#define kIODialinDeviceKey "IODialinDevice"
#define kIOTTYWaitForIdleKey "IOTTYWaitForIdle"
#ifdef __cplusplus
extern const OSSymbol *gIOSerialBSDServiceValue; extern const OSSymbol *gIOSerialBSDTypeKey;
extern const OSSymbol *gIOSerialBSDAllTypes; extern const OSSymbol *gIOSerialBSDModemType;
extern const OSSymbol *gIOSerialBSDRS232Type; extern const OSSymbol *gIOTTYDeviceKey;
extern const OSSymbol *gIOTTYBaseNameKey; extern const OSSymbol *gIOTTYSuffixKey;
extern const OSSymbol *gIOCalloutDeviceKey; extern const OSSymbol *gIODialinDeviceKey;
#endif

/* ioss */
#ifndef _SYS_IOSS_H
#define _SYS_IOSS_H
#define BEXT1 3
#define BEXT2 5
#define BEXT4 9
#define BEXT8 17
#define BEXT16 33
#define BEXT32 65
#define BEXT64 129
#define BEXT128 0x101
#define BEXT256 0x201
#define IOSSDATALAT 0x80085400ULL
#define IOSSDATALAT_32 0x80045400ULL
#define IOSSDATALAT_64 0x80085400ULL
#define IOSSPREEMPT 0x80045401ULL
#define IOSSIOSPEED 0x80085402ULL
#define IOSSIOSPEED_32 0x80045402ULL
#define IOSSIOSPEED_64 0x80085402ULL
typedef __uint64_t user_ul_t; typedef __uint64_t user_speed_t; typedef __uint32_t user_us_t;
typedef __uint32_t user_shspeed_t;
#endif

#endif
