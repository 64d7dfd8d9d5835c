/* The power tree: root domain, connections, power sources. */
#ifndef NK_IOKIT_POWER_H
#define NK_IOKIT_POWER_H
#include <nk/iokit_service.h>
#ifdef __cplusplus

typedef IOReturn (*IOPMSettingControllerCallback)(OSObject *, const OSSymbol *, OSObject *, uintptr_t);
extern "C" {
IONotifier *registerSleepWakeInterest(IOServiceInterestHandler, void *, void * = NULL);
IONotifier *registerPrioritySleepWakeInterest(IOServiceInterestHandler, void *, void * = NULL);
IOReturn acknowledgeSleepWakeNotification(void *);
IOReturn vetoSleepWakeNotification(void *);
}

class IOPMrootDomain : public IOService {
	OSDeclareFinalStructors(IOPMrootDomain)
public:
	static IOPMrootDomain *construct();
	virtual bool start(IOService *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn setAggressiveness(unsigned long, unsigned long) APPLE_KEXT_OVERRIDE;
	virtual IOReturn getAggressiveness(unsigned long, unsigned long *) APPLE_KEXT_OVERRIDE;
	virtual IOReturn sleepSystem();
	IOReturn sleepSystemOptions(OSDictionary *);
	virtual IOReturn setProperties(OSObject *) APPLE_KEXT_OVERRIDE;
	virtual bool serializeProperties(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	virtual OSObject *copyProperty(const char *) const APPLE_KEXT_OVERRIDE;
	IOReturn systemPowerEventOccurred(const OSSymbol *, uint32_t);
	IOReturn systemPowerEventOccurred(const OSSymbol *, OSObject *);
	void claimSystemWakeEvent(IOService *, IOOptionBits, const char *, OSObject * = NULL);
	void claimSystemBootEvent(IOService *, IOOptionBits, const char *, OSObject * = NULL);
	void claimSystemShutdownEvent(IOService *, IOOptionBits, const char *, OSObject * = NULL);
	virtual IOReturn receivePowerNotification(UInt32);
	virtual void setSleepSupported(IOOptionBits);
	virtual IOOptionBits getSleepSupported();
	void wakeFromDoze();
	void requestUserActive(IOService *, const char *);
	void publishFeature(const char *);
	void publishFeature(const char *, uint32_t, uint32_t *);
	IOReturn removePublishedFeature(uint32_t);
	OSObject *copyPMSetting(OSSymbol *);
	IOReturn registerPMSettingController(const OSSymbol *[], IOPMSettingControllerCallback, OSObject *, uintptr_t, OSObject **);
	IOReturn registerPMSettingController(const OSSymbol *[], uint32_t, IOPMSettingControllerCallback, OSObject *, uintptr_t, OSObject **);
	virtual IONotifier *registerInterest(const OSSymbol *, IOServiceInterestHandler, void *, void * = NULL) APPLE_KEXT_OVERRIDE;
	virtual IOReturn callPlatformFunction(const OSSymbol *, bool, void *, void *, void *, void *) APPLE_KEXT_OVERRIDE;
	IOPMDriverAssertionID createPMAssertion(IOPMDriverAssertionType, IOPMDriverAssertionLevel, IOService *, const char *);
	IOReturn setPMAssertionLevel(IOPMDriverAssertionID, IOPMDriverAssertionLevel);
	IOPMDriverAssertionLevel getPMAssertionLevel(IOPMDriverAssertionType);
	IOReturn releasePMAssertion(IOPMDriverAssertionID);
	IOReturn restartWithStackshot();
	IOReturn setWakeTime(uint64_t);
	unsigned long getRUN_STATE();
	void tagPowerPlaneService(IOService *, void *, unsigned long);
	NK_MEMBERS(IOPMrootDomain)
};

class IOPowerConnection : public IOService {
	OSDeclareDefaultStructors(IOPowerConnection)
protected:
	bool stateKnown;
	IOPMPowerFlags currentPowerFlags;
	unsigned long desiredDomainState;
	bool requestFlag;
	unsigned long preventIdleSleepFlag, preventSystemSleepFlag;
	bool awaitingAck, readyFlag;
public:
	void setParentKnowsState(bool);
	void setParentCurrentPowerFlags(IOPMPowerFlags);
	bool parentKnowsState();
	IOPMPowerFlags parentCurrentPowerFlags();
	void setDesiredDomainState(unsigned long);
	unsigned long getDesiredDomainState();
	void setChildHasRequestedPower();
	bool childHasRequestedPower();
	void setPreventIdleSleepFlag(unsigned long);
	bool getPreventIdleSleepFlag();
	void setPreventSystemSleepFlag(unsigned long);
	bool getPreventSystemSleepFlag();
	void setAwaitingAck(bool);
	bool getAwaitingAck();
	void setReadyFlag(bool);
	bool getReadyFlag() const;
	NK_MEMBERS(IOPowerConnection)
};

enum { kSecondsPerHour = 3600, kTenMinutesInSeconds = 600 };
class IOPMPowerSource : public IOService {
	OSDeclareDefaultStructors(IOPMPowerSource)
	friend class IOPMPowerSourceList;
protected:
	bool settingsChangedSinceUpdate;
	OSDictionary *properties;
	const OSSymbol *externalConnectedKey, *externalChargeCapableKey, *batteryInstalledKey, *chargingKey, *warnLevelKey, *criticalLevelKey, *currentCapacityKey,
		*maxCapacityKey, *timeRemainingKey, *amperageKey, *voltageKey, *cycleCountKey, *adapterInfoKey, *locationKey, *errorConditionKey, *manufacturerKey,
		*modelKey, *serialKey, *batteryInfoKey;
	IOPMPowerSource *nextInList;
	void setExternalConnected(bool);
	void setExternalChargeCapable(bool);
	void setBatteryInstalled(bool);
	void setIsCharging(bool);
	void setAtWarnLevel(bool);
	void setAtCriticalLevel(bool);
	void setCurrentCapacity(unsigned);
	void setMaxCapacity(unsigned);
	void setTimeRemaining(int);
	void setAmperage(int);
	void setVoltage(unsigned);
	void setCycleCount(unsigned);
	void setAdapterInfo(int);
	void setLocation(int);
	void setErrorCondition(OSSymbol *);
	void setManufacturer(OSSymbol *);
	void setModel(OSSymbol *);
	void setSerial(OSSymbol *);
	void setLegacyIOBatteryInfo(OSDictionary *);
	void setPSProperty(const OSSymbol *, OSObject *);
public:
	static IOPMPowerSource *powerSource();
	virtual bool init() APPLE_KEXT_OVERRIDE;
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void updateStatus();
	bool externalConnected();
	bool externalChargeCapable();
	bool batteryInstalled();
	bool isCharging();
	bool atWarnLevel();
	bool atCriticalLevel();
	unsigned currentCapacity();
	unsigned maxCapacity();
	unsigned capacityPercentRemaining();
	int timeRemaining();
	int amperage();
	unsigned voltage();
	unsigned cycleCount();
	int adapterInfo();
	int location();
	OSSymbol *errorCondition();
	OSSymbol *manufacturer();
	OSSymbol *model();
	OSSymbol *serial();
	OSDictionary *legacyIOBatteryInfo();
	OSObject *getPSProperty(const OSSymbol *);
	NK_MEMBERS(IOPMPowerSource)
};
class IOPMPowerSourceList : public OSObject {
	OSDeclareDefaultStructors(IOPMPowerSourceList)
public:
	void initialize();
	virtual void free() APPLE_KEXT_OVERRIDE;
	unsigned long numberOfItems();
	IOReturn addToList(IOPMPowerSource *);
	IOReturn removeFromList(IOPMPowerSource *);
	IOPMPowerSource *firstInList();
	IOPMPowerSource *nextInList(IOPMPowerSource *);
	NK_MEMBERS(IOPMPowerSourceList)
};
#endif
#endif
