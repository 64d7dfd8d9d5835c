/* Platform: Mac I/O, platform experts, real-time clock, batteries */
#ifndef NK_PLATFORM_H
#define NK_PLATFORM_H

#include <nk/iokit.h>

/* AppleSmartBatteryCommands */
#ifndef RE_APPLE_APPLESMARTBATTERYCOMMANDS_H
#define RE_APPLE_APPLESMARTBATTERYCOMMANDS_H
enum { kSMBusAppleDoublerAddr = 13, kSMBusBatteryAddr = 11, kSMBusManagerAddr = 10, kSMBusChargerAddr = 9 };
enum { kMStateCmd = 1, kMStateContCmd }; enum { kMChargingBatt_A_Bit = 16, kMPresentBatt_A_Bit = 1 };
enum { kMACPresentBit = 1, kMPowerNotGoodBit, kMCalibrateBit = 64 };
enum {
    kBManufacturerAccessCmd = 0, kBRemainingCapacityAlarmCmd, kBRemainingTimeAlarmCmd, kBTemperatureCmd = 8,
    kBVoltageCmd, kBCurrentCmd, kBAverageCurrentCmd, kBMaxErrorCmd, kBRemainingCapacityCmd = 15,
    kBFullChargeCapacityCmd, kBRunTimeToEmptyCmd, kBAverageTimeToEmptyCmd, kBAverageTimeToFullCmd,
    kBChargingCurrentCmd, kBBatteryStatusCmd = 22, kBCycleCountCmd, kBDesignCapacityCmd, kBManufactureDateCmd = 27,
    kBSerialNumberCmd, kBManufacturerNameCmd = 32, kBDeviceNameCmd, kBManufacturerDataCmd = 35,
    kBReadCellVoltage4Cmd = 60, kBReadCellVoltage3Cmd, kBReadCellVoltage2Cmd, kBReadCellVoltage1Cmd,
    kBManufacturerInfoCmd = 112, kBDesignCycleCount9CCmd = 156, kBPackReserveCmd = 139,
};
enum { kBExtendedPFStatusCmd = 83, kBExtendedOperationStatusCmd }; enum { kBAppleHardwareSerialCmd = 118 };
enum {
    kBOverChargedAlarmBit = 0x8000, kBTerminateChargeAlarmBit = 0x4000, kBOverTempAlarmBit = 0x1000,
    kBTerminateDischargeAlarmBit = 0x800, kBRemainingCapacityAlarmBit = 0x200, kBRemainingTimeAlarmBit = 0x100,
    kBInitializedStatusBit = 128, kBDischargingStatusBit = 64, kBFullyChargedStatusBit = 32,
    kBFullyDischargedStatusBit = 16,
};
enum { kBMessageStatusCmd = 10 };
static const uint16_t defaultBatteryCellVoltage = 0x3e80;
#endif

/* AppleMacIODevice */
#ifndef _IOKIT_APPLEMACIODEVICE_H
#define _IOKIT_APPLEMACIODEVICE_H
#ifdef __cplusplus
class AppleMacIODevice : public IOService {
    OSDeclareDefaultStructors(AppleMacIODevice)
public:
    struct ExpansionData { };
    virtual bool compareName(OSString *, OSString ** = 0) const; virtual IOService *matchLocation(IOService *);
    virtual IOReturn getResources();
    NK_MEMBERS(AppleMacIODevice)
};
#endif
#endif

/* AppleMacIO */
#ifndef _IOKIT_APPLEMACIO_H
#define _IOKIT_APPLEMACIO_H
#ifdef __cplusplus
class AppleMacIO : public IOService {
    OSDeclareAbstractStructors(AppleMacIO)
public:
    struct ExpansionData { };
protected:
    IOService *fNub; IOMemoryMap *fMemory; ExpansionData *fReserved;
    virtual bool selfTest();
public:
    virtual bool start(IOService *); virtual IOService *createNub(IORegistryEntry *);
    virtual void processNub(IOService *); virtual void publishBelow(IORegistryEntry *);
    virtual const char *deleteList(); virtual const char *excludeList();
    virtual bool compareNubName(const IOService *, OSString *, OSString ** = 0) const;
    virtual IOReturn getNubResources(IOService *);
    NK_MEMBERS(AppleMacIO)
};
#endif
#endif

/* AppleNMI */
#ifndef _IOKIT_APPLENMI_H
#define _IOKIT_APPLENMI_H
enum { kExtInt9_NMIIntSource = 0x800506e0, kNMIIntLevelMask = 0x4000, kNMIIntMask = 128 };
#ifdef __cplusplus
class AppleNMI : public IOService {
    OSDeclareDefaultStructors(AppleNMI)
public:
    struct ExpansionData { };
    IOService *rootDomain;
    virtual bool start(IOService *); virtual IOReturn initNMI(IOInterruptController *, OSData *);
    virtual IOReturn handleInterrupt(void *, IOService *, int);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    NK_MEMBERS(AppleNMI)
};
#endif
#endif

/* ApplePlatformExpert */
#ifndef _IOKIT_APPLEPLATFORM_H
#define _IOKIT_APPLEPLATFORM_H
enum { kBootROMTypeOldWorld = 0, kBootROMTypeNewWorld };
enum {
    kChipSetTypePowerSurge = 0, kChipSetTypePowerStar, kChipSetTypeGossamer, kChipSetTypePowerExpress,
    kChipSetTypeCore99, kChipSetTypeCore2001,
};
enum { kMachineTypeUnknown = 0 };
#ifdef __cplusplus
extern const OSSymbol *gGetDefaultBusSpeedsKey;
class ApplePlatformExpert : public IODTPlatformExpert {
    OSDeclareAbstractStructors(ApplePlatformExpert)
public:
    struct ExpansionData { };
    virtual bool start(IOService *); virtual bool configure(IOService *); virtual const char *deleteList();
    virtual const char *excludeList(); virtual void registerNVRAMController(IONVRAMController *);
    virtual long getGMTTimeOfDay(); virtual void setGMTTimeOfDay(long); virtual bool getMachineName(char *, int);
    NK_MEMBERS(ApplePlatformExpert)
};
#endif
#endif

/* IORTCController */
#ifndef _IORTCCONTROLLER_H
#define _IORTCCONTROLLER_H
#ifdef __cplusplus
typedef void (*RTC_tick_handler)(IOService *);
class IORTCController : public IOService {
    OSDeclareAbstractStructors(IORTCController)
public:
    virtual IOReturn getRealTimeClock(UInt8 *, IOByteCount *) = 0; virtual IOReturn setRealTimeClock(UInt8 *) = 0;
    NK_MEMBERS(IORTCController)
};
class IORTC : public IOService {
    OSDeclareAbstractStructors(IORTC)
public:
    struct ExpansionData { };
protected:
    ExpansionData *iortc_reserved;
public:
    virtual long getGMTTimeOfDay() = 0; virtual void setGMTTimeOfDay(long) = 0;
    virtual void getUTCTimeOfDay(clock_sec_t *, clock_nsec_t *);
    virtual void setUTCTimeOfDay(clock_sec_t, clock_nsec_t); virtual void setAlarmEnable(IOOptionBits) = 0;
    virtual IOReturn getMonotonicClockOffset(int64_t *); virtual IOReturn setMonotonicClockOffset(int64_t);
    virtual IOReturn getMonotonicClockAndTimestamp(uint64_t *, uint64_t *);
    NK_MEMBERS(IORTC)
};
#endif
#endif

#endif
