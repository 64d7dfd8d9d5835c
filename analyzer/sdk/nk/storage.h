/* Storage: media, block devices and drivers, partition schemes, BSD clients; CD, DVD and BD.

   One file, because media, drivers and partition schemes derive from IOStorage in chains, once for each kind of disc.
   Sections are named after the real headers, each behind what it needs. */
#ifndef NK_STORAGE_H
#define NK_STORAGE_H

#include <nk/iokit.h>
#include <nk/bsd_types.h>

struct MinorSlot;

#ifdef __cplusplus
class IODVDBlockStorageDevice; class AnchorTable; class MinorTable;
#endif

/* IOStorageControllerCharacteristics */
#ifndef _IOKIT_IO_STORAGE_CONTROLLER_CHARACTERISTICS_H_
#define _IOKIT_IO_STORAGE_CONTROLLER_CHARACTERISTICS_H_
#define kIOPropertyControllerCharacteristicsKey "Controller Characteristics"
#define kIOPropertySASAddressKey "SAS Address"
#define kIOPropertySCSIPortIdentifierKey "Unique SCSI Port Identifier"
#define kIOPropertyFibreChannelNodeWorldWideNameKey "Node World Wide Name"
#define kIOPropertyFibreChannelPortWorldWideNameKey "Port World Wide Name"
#define kIOPropertyFibreChannelAddressIdentifierKey "Address Identifier"
#define kIOPropertyFibreChannelALPAKey "AL_PA"
#define kIOPropertyPortStatusKey "Port Status"
#define kIOPropertyPortSpeedKey "Port Speed"
#define kIOPropertyPortTopologyKey "Port Topology"
#define kIOPropertyPortDescriptionKey "Port Description"
#define kIOPropertySCSIParallelSignalingTypeKey "SCSI Parallel Signaling Type"
#define kIOPropertyFibreChannelCableDescriptionKey "Fibre Channel Cabling Type"
#define kIOPropertyEncryptionTypeKey "Encryption Type"
#define kIOPropertyLowPowerModeKey "Low Power Mode"
#define kIOPropertyPortStatusLinkEstablishedKey "Link Established"
#define kIOPropertyPortStatusNoLinkEstablishedKey "No Link Established"
#define kIOPropertyPortStatusLinkFailedKey "Link Failed"
#define kIOPropertyPortSpeedAutomaticKey "Automatic"
#define kIOPropertyPortSpeed1GigabitKey "1 Gigabit"
#define kIOPropertyPortSpeed1_5GigabitKey "1.5 Gigabit"
#define kIOPropertyPortSpeed2GigabitKey "2 Gigabit"
#define kIOPropertyPortSpeed3GigabitKey "3 Gigabit"
#define kIOPropertyPortSpeed4GigabitKey "4 Gigabit"
#define kIOPropertyPortSpeed6GigabitKey "6 Gigabit"
#define kIOPropertyPortSpeed8GigabitKey "8 Gigabit"
#define kIOPropertyPortSpeed10GigabitKey "10 Gigabit"
#define kIOPropertyPortSpeed12GigabitKey "12 Gigabit"
#define kIOPropertyPortSpeed16GigabitKey "16 Gigabit"
#define kIOPropertyPortSpeed40GigabitKey "40 Gigabit"
#define kIOPropertyPortSpeedAutomatic1GigabitKey "Automatic (1 Gigabit)"
#define kIOPropertyPortSpeedAutomatic1_5GigabitKey "Automatic (1.5 Gigabit)"
#define kIOPropertyPortSpeedAutomatic2GigabitKey "Automatic (2 Gigabit)"
#define kIOPropertyPortSpeedAutomatic3GigabitKey "Automatic (3 Gigabit)"
#define kIOPropertyPortSpeedAutomatic4GigabitKey "Automatic (4 Gigabit)"
#define kIOPropertyPortSpeedAutomatic6GigabitKey "Automatic (6 Gigabit)"
#define kIOPropertyPortSpeedAutomatic8GigabitKey "Automatic (8 Gigabit)"
#define kIOPropertyPortSpeedAutomatic10GigabitKey "Automatic (10 Gigabit)"
#define kIOPropertyPortTopologyAutomaticKey "Automatic"
#define kIOPropertyPortTopologyNPortKey "N_Port"
#define kIOPropertyPortTopologyNLPortKey "NL_Port"
#define kIOPropertyPortTopologyAutomaticNPortKey "Automatic (N_Port)"
#define kIOPropertyPortTopologyAutomaticNLPortKey "Automatic (NL_Port)"
#define kIOPropertySCSIParallelSignalingTypeHVDKey "High Voltage Differential"
#define kIOPropertySCSIParallelSignalingTypeLVDKey "Low Voltage Differential"
#define kIOPropertySCSIParallelSignalingTypeSEKey "Single Ended"
#define kIOPropertyFibreChannelCableDescriptionCopperKey "Copper"
#define kIOPropertyFibreChannelCableDescriptionFiberOpticKey "Fiber Optic"
#define kIOPropertyAESCBCKey "AES-CBC"
#define kIOPropertyAESXTSKey "AES-XTS"
#define kIOPropertyAESXEXKey "AES-XEX"
#endif

/* IOStorageProtocolCharacteristics */
#ifndef _IOKIT_IO_STORAGE_PROTOCOL_CHARACTERISTICS_H_
#define _IOKIT_IO_STORAGE_PROTOCOL_CHARACTERISTICS_H_
#define kIOPropertyProtocolCharacteristicsKey "Protocol Characteristics"
#define kIOPropertySCSIInitiatorIdentifierKey "SCSI Initiator Identifier"
#define kIOPropertySCSIDomainIdentifierKey "SCSI Domain Identifier"
#define kIOPropertySCSITargetIdentifierKey "SCSI Target Identifier"
#define kIOPropertySCSILogicalUnitNumberKey "SCSI Logical Unit Number"
#define kIOPropertyPhysicalInterconnectTypeKey "Physical Interconnect"
#define kIOPropertyPhysicalInterconnectLocationKey "Physical Interconnect Location"
#define kIOPropertySCSIProtocolMultiInitKey "Multiple Initiators"
#define kIOPropertyInternalKey "Internal"
#define kIOPropertyExternalKey "External"
#define kIOPropertyInternalExternalKey "Internal/External"
#define kIOPropertyInterconnectFileKey "File"
#define kIOPropertyInterconnectRAMKey "RAM"
#define kIOPropertyPhysicalInterconnectTypeATA "ATA"
#define kIOPropertyPhysicalInterconnectTypeSerialATA "SATA"
#define kIOPropertyPhysicalInterconnectTypeSerialAttachedSCSI "SAS"
#define kIOPropertyPhysicalInterconnectTypeATAPI "ATAPI"
#define kIOPropertyPhysicalInterconnectTypeUSB "USB"
#define kIOPropertyPhysicalInterconnectTypeFireWire "FireWire"
#define kIOPropertyPhysicalInterconnectTypeSecureDigital "Secure Digital"
#define kIOPropertyPhysicalInterconnectTypeSCSIParallel "SCSI Parallel Interface"
#define kIOPropertyPhysicalInterconnectTypeFibreChannel "Fibre Channel Interface"
#define kIOPropertyPhysicalInterconnectTypeVirtual "Virtual Interface"
#define kIOPropertyPhysicalInterconnectTypePCI "PCI"
#endif

/* IOStorageDeviceCharacteristics */
#ifndef _IOKIT_IO_STORAGE_DEVICE_CHARACTERISTICS_H_
#define _IOKIT_IO_STORAGE_DEVICE_CHARACTERISTICS_H_
#define kIOPropertyDeviceCharacteristicsKey "Device Characteristics"
#define kIOPropertyVendorNameKey "Vendor Name"
#define kIOPropertyProductNameKey "Product Name"
#define kIOPropertyProductRevisionLevelKey "Product Revision Level"
#define kIOPropertySupportedCDFeaturesKey "CD Features"
#define kIOPropertySupportedDVDFeaturesKey "DVD Features"
#define kIOPropertySupportedBDFeaturesKey "BD Features"
#define kIOPropertyRigidDiskGeometryKey "Rigid Disk Geometry"
#define kIOPropertySectorCountPerTrackKey "Sector Count per Track"
#define kIOPropertyHeadCountKey "Head Count"
#define kIOPropertyCylinderCountKey "Cylinder Count"
#define kIOPropertyBytesPerPhysicalSectorKey "Bytes per Physical Sector"
#define kIOPropertyPhysicalBlockSizeKey "Physical Block Size"
#define kIOPropertyLogicalBlockSizeKey "Logical Block Size"
#define kIOPropertyTargetDiskModeKey "Target Disk Mode"
#define kIOPropertyInvalidStartupDiskKey "Invalid Startup Disk"
#define kIOPropertyMediumTypeKey "Medium Type"
#define kIOPropertyMediumTypeRotationalKey "Rotational"
#define kIOPropertyMediumTypeSolidStateKey "Solid State"
#define kIOPropertyMediumRotationRateKey "Rotation Rate"
#endif

/* IOStorageCardCharacteristics */
#ifndef _IOKIT_IO_STORAGE_CARD_CHARACTERISTICS_H_
#define _IOKIT_IO_STORAGE_CARD_CHARACTERISTICS_H_
#define kIOPropertyCardCharacteristicsKey "Card Characteristics"
#define kIOPropertySlotKey "Slot"
#define kIOProperty64BitKey "64-bit"
#define kIOPropertyClockDivisorKey "Clock Divisor"
#define kIOPropertyBaseFrequencyKey "Base Frequency"
#define kIOPropertyBusVoltageKey "Bus Voltage"
#define kIOPropertyBusWidthKey "Bus Width"
#define kIOPropertyCardPresentKey "Card Present"
#define kIOPropertyProductSerialNumberKey "Serial Number"
#define kIOPropertyManufacturerIDKey "Manufacturer ID"
#define kIOPropertyApplicationIDKey "Application ID"
#define kIOPropertyManufacturingDateKey "Manufacturing Date"
#define kIOPropertySpeedClassKey "Speed Class"
#define kIOPropertySpecificationVersionKey "Specification Version"
#define kIOPropertyCardTypeKey "Card Type"
#define kIOPropertyCardTypeMMCKey "MMC"
#define kIOPropertyCardTypeSDSCKey "SDSC"
#define kIOPropertyCardTypeSDHCKey "SDHC"
#define kIOPropertyCardTypeSDXCKey "SDXC"
#endif

/* IOFireWireStorageCharacteristics */
#ifndef _IOKIT_IO_FIREWIRE_STORAGE_DEVICE_CHARACTERISTICS_H_
#define _IOKIT_IO_FIREWIRE_STORAGE_DEVICE_CHARACTERISTICS_H_
#define kIOPropertyBridgeCharacteristicsKey "Bridge Characteristics"
#define kIOPropertyBridgeVendorNameKey "Bridge Vendor Name"
#define kIOPropertyBridgeModelNameKey "Bridge Model Name"
#define kIOPropertyBridgeRevisionLevelKey "Bridge Revision Level"
#endif

/* IOStorage */
#ifndef _IOSTORAGE_H
#define _IOSTORAGE_H
#define kIOStorageClass "IOStorage"
#define kIOStorageCategory "IOStorage"
#define kIOStorageFeaturesKey "IOStorageFeatures"
#define kIOStorageFeatureBarrier "Barrier"
#define kIOStorageFeatureForceUnitAccess "Force Unit Access"
#define kIOStorageFeaturePriority "Priority"
#define kIOStorageFeatureUnmap "Unmap"
#define _kIOStorageSynchronizeOption_super__synchronizeCache 0xFFFFFFFF
#define _respondsTo_synchronizeCache (IOStorage::_expansionData)
enum {
    kIOStorageAccessNone = 0, kIOStorageAccessReader, kIOStorageAccessReaderWriter = 3, kIOStorageAccessSharedLock,
    kIOStorageAccessExclusiveLock = 8,
};
typedef UInt32 IOStorageAccess;
enum {
    kIOStorageOptionNone = 0, kIOStorageOptionForceUnitAccess, kIOStorageOptionIsEncrypted = 16,
    kIOStorageOptionIsStatic = 32, kIOStorageOptionReserved = 0xffce,
};
typedef UInt16 IOStorageOptions;
enum {
    kIOStoragePriorityHigh = 63, kIOStoragePriorityDefault = 127, kIOStoragePriorityLow = 191,
    kIOStoragePriorityBackground = 255,
};
typedef UInt8 IOStoragePriority;
enum {
    kIOStorageSynchronizeOptionNone = 0, kIOStorageSynchronizeOptionBarrier = 2,
    kIOStorageSynchronizeOptionReserved = 0xfffffffd,
};
typedef UInt32 IOStorageSynchronizeOptions;
enum { kIOStorageUnmapOptionReserved = 0xffffffff };
typedef UInt32 IOStorageUnmapOptions;
struct IOStorageAttributes {
    IOStorageOptions options; IOStoragePriority priority; UInt8 reserved0024; UInt32 reserved0032;
    UInt64 reserved0064, adjustedOffset; bufattr_t bufattr;
};
struct IOStorageExtent { UInt64 byteStart, byteCount; };
enum { kIOStorageProvisionTypeMapped = 0, kIOStorageProvisionTypeDeallocated, kIOStorageProvisionTypeAnchored };
typedef UInt64 IOStorageGetProvisionStatusOptions;
struct IOStorageProvisionExtent { UInt64 byteStart, byteCount; UInt8 provisionType, reserved[7]; };
typedef void (*IOStorageCompletionAction)(void *, void *, IOReturn, UInt64);
struct IOStorageCompletion { void *target; IOStorageCompletionAction action; void *parameter; };
#ifdef __cplusplus
class IOStorage : public IOService {
    OSDeclareAbstractStructors(IOStorage)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
    virtual bool handleOpen(IOService *, IOOptionBits, void *) = 0;
    virtual bool handleIsOpen(const IOService *) const = 0; virtual void handleClose(IOService *, IOOptionBits) = 0;
public:
    virtual bool attach(IOService *); static void complete(IOStorageCompletion *, IOReturn, UInt64 = 0);
    virtual bool open(IOService *, IOOptionBits, IOStorageAccess);
    virtual IOReturn read(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes * = 0, UInt64 * = 0);
    virtual IOReturn write(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes * = 0, UInt64 * = 0);
    virtual IOReturn synchronizeCache(IOService *);
    virtual void read(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *) = 0;
    virtual void write(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *) = 0;
    virtual IOReturn discard(IOService *, UInt64, UInt64);
    virtual IOReturn unmap(IOService *, IOStorageExtent *, UInt32, IOStorageUnmapOptions = 0);
    virtual bool lockPhysicalExtents(IOService *);
    virtual IOStorage *copyPhysicalExtent(IOService *, UInt64 *, UInt64 *);
    virtual void unlockPhysicalExtents(IOService *);
    virtual IOReturn setPriority(IOService *, IOStorageExtent *, UInt32, IOStoragePriority);
    virtual IOReturn synchronize(IOService *, UInt64, UInt64, IOStorageSynchronizeOptions = 0);
    virtual IOReturn getProvisionStatus(IOService *, UInt64, UInt64, UInt32 *, IOStorageProvisionExtent *,
        IOStorageGetProvisionStatusOptions = 0);
    NK_MEMBERS(IOStorage)
};
#endif
#endif

/* IOMedia */
#ifndef _IOMEDIA_H
#define _IOMEDIA_H
#define kIOMediaClass "IOMedia"
#define kIOMediaContentKey "Content"
#define kIOMediaContentHintKey "Content Hint"
#define kIOMediaEjectableKey "Ejectable"
#define kIOMediaLeafKey "Leaf"
#define kIOMediaOpenKey "Open"
#define kIOMediaPreferredBlockSizeKey "Preferred Block Size"
#define kIOMediaRemovableKey "Removable"
#define kIOMediaSizeKey "Size"
#define kIOMediaUUIDKey "UUID"
#define kIOMediaWholeKey "Whole"
#define kIOMediaWritableKey "Writable"
#define kIOMediaContentMaskKey "Content Mask"
#define kIOMediaIconKey "IOMediaIcon"
enum {
    kIOMediaAttributeEjectableMask = 1, kIOMediaAttributeRemovableMask, kIOMediaAttributeReservedMask = 0xfffffffc,
};
typedef UInt32 IOMediaAttributeMask;
#ifdef __cplusplus
class IOMedia : public IOStorage {
    OSDeclareDefaultStructors(IOMedia)
public:
    struct ExpansionData { IOLock *_lock; OSArray *_probeList; bool _needRegisterService; };
protected:
    ExpansionData *_expansionData; UInt32 _attributes; bool _isWhole, _isWritable; UInt64 _mediaBase, _mediaSize;
    IOStorageAccess _openLevel; OSDictionary *_openClients; UInt32 _reserved0320; UInt64 _preferredBlockSize;
    virtual void free(); virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual bool handleIsOpen(const IOService *) const; virtual void handleClose(IOService *, IOOptionBits);
public:
    virtual void close(IOService *, IOOptionBits = 0); using IOStorage::read; using IOStorage::write;
    virtual bool attachToChild(IORegistryEntry *, const IORegistryPlane *);
    virtual void detachFromChild(IORegistryEntry *, const IORegistryPlane *);
    virtual IOStorage *getProvider() const; virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
    virtual void read(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual void write(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual IOReturn synchronize(IOService *, UInt64, UInt64, IOStorageSynchronizeOptions = 0);
    virtual IOReturn unmap(IOService *, IOStorageExtent *, UInt32, IOStorageUnmapOptions = 0);
    virtual IOReturn getProvisionStatus(IOService *, UInt64, UInt64, UInt32 *, IOStorageProvisionExtent *,
        IOStorageGetProvisionStatusOptions = 0);
    virtual bool lockPhysicalExtents(IOService *);
    virtual IOStorage *copyPhysicalExtent(IOService *, UInt64 *, UInt64 *);
    virtual void unlockPhysicalExtents(IOService *);
    virtual IOReturn setPriority(IOService *, IOStorageExtent *, UInt32, IOStoragePriority);
    virtual UInt64 getPreferredBlockSize() const; virtual UInt64 getSize() const; virtual UInt64 getBase() const;
    virtual bool isEjectable() const; virtual bool isFormatted() const; virtual bool isWhole() const;
    virtual bool isWritable() const; virtual const char *getContent() const;
    virtual const char *getContentHint() const;
    virtual bool init(UInt64, UInt64, UInt64, IOMediaAttributeMask, bool, bool, const char * = 0,
        OSDictionary * = 0);
    virtual IOMediaAttributeMask getAttributes() const;
    NK_MEMBERS(IOMedia)
};
#endif
#define mediaManagementLock (IOMedia::_expansionData->_lock)
#define mediaProbeList (IOMedia::_expansionData->_probeList)
#define mediaNeedRegisterService (IOMedia::_expansionData->_needRegisterService)
#endif

/* IOFilterScheme */
#ifndef _IOFILTERSCHEME_H
#define _IOFILTERSCHEME_H
#define kIOFilterSchemeClass "IOFilterScheme"
#ifdef __cplusplus
class IOFilterScheme : public IOStorage {
    OSDeclareDefaultStructors(IOFilterScheme)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual bool handleIsOpen(const IOService *) const;
    virtual void handleClose(IOService *, IOOptionBits);
public:
    using IOStorage::read; using IOStorage::write;
    virtual void read(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual void write(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual IOReturn synchronize(IOService *, UInt64, UInt64, IOStorageSynchronizeOptions = 0);
    virtual IOReturn unmap(IOService *, IOStorageExtent *, UInt32, IOStorageUnmapOptions = 0);
    virtual IOReturn getProvisionStatus(IOService *, UInt64, UInt64, UInt32 *, IOStorageProvisionExtent *,
        IOStorageGetProvisionStatusOptions = 0);
    virtual bool lockPhysicalExtents(IOService *);
    virtual IOStorage *copyPhysicalExtent(IOService *, UInt64 *, UInt64 *);
    virtual void unlockPhysicalExtents(IOService *);
    virtual IOReturn setPriority(IOService *, IOStorageExtent *, UInt32, IOStoragePriority);
    virtual IOMedia *getProvider() const;
    NK_MEMBERS(IOFilterScheme)
};
#endif
#endif

/* IOAppleLabelScheme */
#ifndef _IOAPPLELABELSCHEME_H
#define _IOAPPLELABELSCHEME_H
#define kIOAppleLabelSchemeClass "IOAppleLabelScheme"
#define AL_MAGIC 0x414C
#define AL_TYPE_DEFAULT 0x0000
#define AL_FLAG_DEFAULT 0x00000000
struct applelabel {
    uint8_t al_boot0[416]; uint16_t al_magic, al_type; uint32_t al_flags; uint64_t al_offset;
    uint32_t al_size, al_checksum; uint8_t al_boot1[72];
} __attribute__((packed));
#ifdef __cplusplus
class IOAppleLabelScheme : public IOFilterScheme {
    OSDeclareDefaultStructors(IOAppleLabelScheme)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData; IOMedia *_content;
    virtual void free(); virtual IOMedia *scan(SInt32 *); virtual bool isContentCorrupt(OSDictionary *);
    virtual bool isContentInvalid(OSDictionary *); virtual IOMedia *instantiateMediaObject(OSDictionary *);
    virtual IOMedia *instantiateDesiredMediaObject(OSDictionary *);
    virtual bool attachMediaObjectToDeviceTree(IOMedia *); virtual void detachMediaObjectFromDeviceTree(IOMedia *);
public:
    virtual bool init(OSDictionary * = 0); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *);
    NK_MEMBERS(IOAppleLabelScheme)
};
#endif
#endif

/* IOPartitionScheme */
#ifndef _IOPARTITIONSCHEME_H
#define _IOPARTITIONSCHEME_H
#define kIOPartitionSchemeClass "IOPartitionScheme"
#define kIOMediaBaseKey "Base"
#define kIOMediaLiveKey "Live"
#define kIOMediaPartitionIDKey "Partition ID"
#define kIOPartitionScheme_partition_valid 1LL
#ifdef __cplusplus
class IOPartitionScheme : public IOStorage {
    OSDeclareDefaultStructors(IOPartitionScheme)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData; IOStorageAccess _openLevel; OSSet *_openReaders; OSSet *_openReaderWriters;
    virtual void free(); virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual bool handleIsOpen(const IOService *) const; virtual void handleClose(IOService *, IOOptionBits);
    virtual bool attachMediaObjectToDeviceTree(IOMedia *); virtual void detachMediaObjectFromDeviceTree(IOMedia *);
    virtual OSSet *juxtaposeMediaObjects(OSSet *, OSSet *);
public:
    using IOStorage::read; using IOStorage::write; virtual bool init(OSDictionary * = 0);
    virtual void read(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual void write(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual IOReturn synchronize(IOService *, UInt64, UInt64, IOStorageSynchronizeOptions = 0);
    virtual IOReturn unmap(IOService *, IOStorageExtent *, UInt32, IOStorageUnmapOptions = 0);
    virtual IOReturn getProvisionStatus(IOService *, UInt64, UInt64, UInt32 *, IOStorageProvisionExtent *,
        IOStorageGetProvisionStatusOptions = 0);
    virtual bool lockPhysicalExtents(IOService *);
    virtual IOStorage *copyPhysicalExtent(IOService *, UInt64 *, UInt64 *);
    virtual void unlockPhysicalExtents(IOService *);
    virtual IOReturn setPriority(IOService *, IOStorageExtent *, UInt32, IOStoragePriority);
    virtual IOMedia *getProvider() const;
    NK_MEMBERS(IOPartitionScheme)
};
#endif
#endif

/* IOApplePartitionScheme */
#ifndef _IOAPPLEPARTITIONSCHEME_H
#define _IOAPPLEPARTITIONSCHEME_H
#define kIOApplePartitionSchemeClass "IOApplePartitionScheme"
#define DPISTRLEN 32
#define BLOCK0_SIGNATURE 0x4552
#define DPME_SIGNATURE 0x504D
#define DPME_FLAGS_VALID 0x00000001
#define DPME_FLAGS_ALLOCATED 0x00000002
#define DPME_FLAGS_IN_USE 0x00000004
#define DPME_FLAGS_BOOTABLE 0x00000008
#define DPME_FLAGS_READABLE 0x00000010
#define DPME_FLAGS_WRITABLE 0x00000020
#define DPME_FLAGS_OS_PIC_CODE 0x00000040
#define DPME_FLAGS_OS_SPECIFIC_2 0x00000080
#define DPME_FLAGS_OS_SPECIFIC_1 0x00000100
#define DPME_FLAGS_RESERVED_2 0xFFFFFE00
typedef struct dpme {
    UInt16 dpme_signature, dpme_reserved_1; UInt32 dpme_map_entries, dpme_pblock_start, dpme_pblocks;
    char dpme_name[32], dpme_type[32];
    UInt32 dpme_lblock_start, dpme_lblocks, dpme_flags, dpme_boot_block, dpme_boot_bytes, dpme_load_addr;
    UInt32 dpme_load_addr_2, dpme_goto_addr, dpme_goto_addr_2, dpme_checksum; UInt8 dpme_process_id[16];
    UInt32 dpme_reserved_2[32], dpme_reserved_3[62];
} __attribute__((packed)) DPME;
typedef struct DDMap { UInt32 ddBlock; UInt16 ddSize, ddType; } __attribute__((packed)) DDMap;
typedef struct Block0 {
    UInt16 sbSig, sbBlkSize; UInt32 sbBlkCount; UInt16 sbDevType, sbDevId; UInt32 sbDrvrData; UInt16 sbDrvrCount;
    DDMap sbDrvrMap[8]; UInt8 sbReserved[430];
} __attribute__((packed)) Block0;
#ifdef __cplusplus
class IOApplePartitionScheme : public IOPartitionScheme {
    OSDeclareDefaultStructors(IOApplePartitionScheme)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData; OSSet *_partitions;
    virtual void free(); virtual OSSet *scan(SInt32 *); virtual bool isPartitionCorrupt(dpme *, UInt32, UInt32);
    virtual bool isPartitionInvalid(dpme *, UInt32, UInt32);
    virtual IOMedia *instantiateMediaObject(dpme *, UInt32, UInt32);
    virtual IOMedia *instantiateDesiredMediaObject(dpme *, UInt32, UInt32);
public:
    virtual bool init(OSDictionary * = 0); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual IOReturn requestProbe(IOOptionBits);
    NK_MEMBERS(IOApplePartitionScheme)
};
#endif
#endif

/* IOBDTypes */
#ifndef _BDTYPES_H
#define _BDTYPES_H
#define kBDSpeedMin 0x1126
#define kBDSpeedMax 0xFFFF
enum {
    kBDMediaTypeUnknown = 0x300, kBDMediaTypeROM = 0x302, kBDMediaTypeRE, kBDMediaTypeR, kBDMediaTypeMin = 0x300,
    kBDMediaTypeMax = 0x3ff,
};
typedef UInt32 BDMediaType;
typedef struct BDDiscInfo {
    UInt16 dataLength;
    UInt8 discStatus : 2, stateOfLastSession : 2, erasable : 1, dataType : 3, reserved2, numberOfSessionsLSB;
    UInt8 firstTrackNumberInLastSessionLSB, lastTrackNumberInLastSessionLSB, reserved4[2], numberOfSessionsMSB;
    UInt8 firstTrackNumberInLastSessionMSB, lastTrackNumberInLastSessionMSB, reserved6[22];
} __attribute__((packed)) BDDiscInfo;
typedef struct BDTrackInfo {
    UInt16 dataLength;
    UInt8 trackNumberLSB, sessionNumberLSB, reserved, reserved2 : 5, damage : 1, reserved3 : 2, reserved4 : 6;
    UInt8 blank : 1, reservedTrack : 1, nextWritableAddressValid : 1, lastRecordedAddressValid : 1, reserved5 : 6;
    UInt32 trackStartAddress, nextWritableAddress, freeBlocks, clusterSize, trackSize, lastRecordedAddress;
    UInt8 trackNumberMSB, sessionNumberMSB, reserved6, reserved7;
} __attribute__((packed)) BDTrackInfo;
#endif

/* IODVDTypes */
#ifndef _IODVDTYPES_H
#define _IODVDTYPES_H
#define kDVDSpeedMin 0x0546
#define kDVDSpeedMax 0xFFFF
enum {
    kDVDMediaTypeUnknown = 0x200, kDVDMediaTypeROM = 0x202, kDVDMediaTypeRAM, kDVDMediaTypeR, kDVDMediaTypeRW,
    kDVDMediaTypePlusRW, kDVDMediaTypePlusR, kDVDMediaTypeHDROM = 0x212, kDVDMediaTypeHDRAM, kDVDMediaTypeHDR,
    kDVDMediaTypeHDRW, kDVDMediaTypeMin = 0x200, kDVDMediaTypeMax = 0x2ff,
};
typedef UInt32 DVDMediaType; typedef UInt8 DVDCPRMRegionCode;
enum {
    kDVDCPRMRegion1 = 254, kDVDCPRMRegion2 = 253, kDVDCPRMRegion3 = 251, kDVDCPRMRegion4 = 247,
    kDVDCPRMRegion5 = 239, kDVDCPRMRegion6 = 223,
};
typedef UInt8 DVDRegionalPlaybackControlScheme;
enum { kDVDRegionalPlaybackControlSchemePhase1 = 0, kDVDRegionalPlaybackControlSchemePhase2 };
typedef UInt8 DVDBookType;
enum {
    kDVDBookTypeROM = 0, kDVDBookTypeRAM, kDVDBookTypeR, kDVDBookTypeRW, kDVDBookTypeHDROM, kDVDBookTypeHDRAM,
    kDVDBookTypeHDR, kDVDBookTypeHDRW, kDVDBookTypePlusRW = 9, kDVDBookTypePlusR,
    kDVDBookTypePlusRWDoubleLayer = 13, kDVDBookTypePlusRDoubleLayer,
};
typedef UInt8 DVDKeyClass;
enum { kDVDKeyClassCSS_CPPM_CPRM = 0, kDVDKeyClassRSSA };
typedef UInt8 DVDKeyFormat;
enum {
    kDVDKeyFormatAGID_CSS = 0, kDVDKeyFormatChallengeKey, kDVDKeyFormatKey1, kDVDKeyFormatKey2,
    kDVDKeyFormatTitleKey, kDVDKeyFormatASF, kDVDKeyFormatSetRegion, kDVDKeyFormatRegionState = 8,
    kDVDKeyFormatAGID_CSS2 = 16, kDVDKeyFormatAGID_CPRM, kDVDKeyFormatAGID_Invalidate = 63,
};
typedef UInt8 DVDStructureFormat;
enum {
    kDVDStructureFormatPhysicalFormatInfo = 0, kDVDStructureFormatCopyrightInfo, kDVDStructureFormatDiscKeyInfo,
    kDVDStructureFormatManufacturingInfo = 4,
};
typedef struct DVDPhysicalFormatInfo {
    UInt8 dataLength[2], reserved[2], partVersion : 4, bookType : 4, minimumRate : 4, discSize : 4, layerType : 4;
    UInt8 trackPath : 1, numberOfLayers : 2, reserved2 : 1, trackDensity : 4, linearDensity : 4, zero1;
    UInt8 startingPhysicalSectorNumberOfDataArea[3], zero2, endPhysicalSectorNumberOfDataArea[3], zero3;
    UInt8 endSectorNumberInLayerZero[3], reserved1 : 7, bcaFlag : 1, mediaSpecific[2031];
} DVDPhysicalFormatInfo;
typedef struct DVDCopyrightInfo {
    UInt8 dataLength[2], reserved[2], copyrightProtectionSystemType; DVDCPRMRegionCode regionMask;
    UInt8 reserved2[2];
} DVDCopyrightInfo;
typedef struct DVDDiscKeyInfo { UInt8 dataLength[2], reserved[2], discKeyStructures[2048]; } DVDDiscKeyInfo;
typedef struct DVDManufacturingInfo {
    UInt8 dataLength[2], reserved[2], discManufacturingInfo[2048];
} DVDManufacturingInfo;
typedef struct DVDAuthenticationGrantIDInfo {
    UInt8 dataLength[2], reserved[2], reserved2[3], reservedBits : 6, grantID : 2;
} DVDAuthenticationGrantIDInfo;
typedef struct DVDChallengeKeyInfo {
    UInt8 dataLength[2], reserved[2], challengeKeyValue[10], reserved2[2];
} DVDChallengeKeyInfo;
typedef struct DVDKey1Info { UInt8 dataLength[2], reserved[2], key1Value[5], reserved2[3]; } DVDKey1Info;
typedef struct DVDKey2Info { UInt8 dataLength[2], reserved[2], key2Value[5], reserved2[3]; } DVDKey2Info;
typedef struct DVDTitleKeyInfo {
    UInt8 dataLength[2], reserved[2], CP_MOD : 4, CGMS : 2, CP_SEC : 1, CPM : 1, titleKeyValue[5], reserved2[2];
} DVDTitleKeyInfo;
typedef struct DVDAuthenticationSuccessFlagInfo {
    UInt8 dataLength[2], reserved[2], reserved2[3], successFlag : 1, reservedBits : 7;
} DVDAuthenticationSuccessFlagInfo;
typedef struct DVDRegionPlaybackControlInfo {
    UInt8 dataLength[2], reserved[2], numberUserResets : 3, numberVendorResets : 3, typeCode : 2;
    DVDCPRMRegionCode driveRegion; DVDRegionalPlaybackControlScheme rpcScheme; UInt8 reserved2;
} DVDRegionPlaybackControlInfo;
typedef struct DVDDiscInfo {
    UInt16 dataLength;
    UInt8 discStatus : 2, stateOfLastBorder : 2, erasable : 1, reserved : 3, reserved2, numberOfBordersLSB;
    UInt8 firstRZoneNumberInLastBorderLSB, lastRZoneNumberInLastBorderLSB, reserved3 : 5, unrestrictedUse : 1;
    UInt8 discBarCodeValid : 1, reserved4 : 1, reserved5, numberOfBordersMSB, firstRZoneNumberInLastBorderMSB;
    UInt8 lastRZoneNumberInLastBorderMSB, reserved6[4], reserved7[4], reserved8[4], discBarCode[8], reserved9;
    UInt8 numberOfOPCTableEntries, opcTableEntries[0];
} __attribute__((packed)) DVDDiscInfo;
typedef UInt8 DVDRZoneInfoAddressType;
enum {
    kDVDRZoneInfoAddressTypeLBA = 0, kDVDRZoneInfoAddressTypeRZoneNumber, kDVDRZoneInfoAddressTypeBorderNumber,
};
typedef struct DVDRZoneInfo {
    UInt16 dataLength;
    UInt8 rzoneNumberLSB, borderNumberLSB, reserved, reserved2 : 4, copy : 1, damage : 1, reserved3 : 2;
    UInt8 reserved4 : 4, restrictedOverwrite : 1, incremental : 1, blank : 1, reservedRZone : 1;
    UInt8 nextWritableAddressValid : 1, lastRecordedAddressValid : 1, reserved5 : 6;
    UInt32 rzoneStartAddress, nextWritableAddress, freeBlocks, blockingFactor, rzoneSize, lastRecordedAddress;
    UInt8 rzoneNumberMSB, borderNumberMSB, reserved6, reserved7;
} __attribute__((packed)) DVDRZoneInfo;
#endif

/* IOCDTypes */
#ifndef _IOCDTYPES_H
#define _IOCDTYPES_H
#define kCDMCNMaxLength 13
#define kCDISRCMaxLength 12
#define kCDAudioStatusUnsupported 0x00
#define kCDAudioStatusActive 0x11
#define kCDAudioStatusPaused 0x12
#define kCDAudioStatusSuccess 0x13
#define kCDAudioStatusFailure 0x14
#define kCDAudioStatusNone 0x15
#define kCDSpeedMin 0x00B0
#define kCDSpeedMax 0xFFFF
typedef struct CDMSF { UInt8 minute, second, frame; } CDMSF;
typedef char CDMCN[14]; typedef char CDISRC[13];
typedef struct CDAudioStatus {
    UInt8 status; struct { CDMSF time; struct { UInt8 index, number; CDMSF time; } track; } position;
} CDAudioStatus;
typedef struct CDTOCDescriptor {
    UInt8 session, control : 4, adr : 4, tno, point; CDMSF address; UInt8 zero; CDMSF p;
} CDTOCDescriptor;
typedef struct CDTOC {
    UInt16 length; UInt8 sessionFirst, sessionLast; CDTOCDescriptor descriptors[0];
} __attribute__((packed)) CDTOC;
#ifdef __cplusplus
UInt32 CDTOCGetDescriptorCount(CDTOC *); UInt32 CDConvertMSFToLBA(CDMSF); UInt32 CDConvertMSFToClippedLBA(CDMSF);
CDMSF CDConvertLBAToMSF(UInt32); CDMSF CDConvertTrackNumberToMSF(UInt8, CDTOC *);
#endif
typedef enum CDSectorArea {
    kCDSectorAreaSync = 128, kCDSectorAreaHeader = 32, kCDSectorAreaSubHeader = 64, kCDSectorAreaUser = 16,
    kCDSectorAreaAuxiliary = 8, kCDSectorAreaErrorFlags = 2, kCDSectorAreaSubChannel = 1,
    kCDSectorAreaSubChannelQ = 4,
} CDSectorArea;
typedef enum CDSectorType {
    kCDSectorTypeUnknown = 0, kCDSectorTypeCDDA, kCDSectorTypeMode1, kCDSectorTypeMode2, kCDSectorTypeMode2Form1,
    kCDSectorTypeMode2Form2, kCDSectorTypeCount,
} CDSectorType;
typedef enum CDSectorSize {
    kCDSectorSizeCDDA = 0x930, kCDSectorSizeMode1 = 0x800, kCDSectorSizeMode2 = 0x920,
    kCDSectorSizeMode2Form1 = 0x800, kCDSectorSizeMode2Form2 = 0x918, kCDSectorSizeWhole = 0x930,
} CDSectorSize;
enum {
    kCDMediaTypeUnknown = 0x100, kCDMediaTypeROM = 0x102, kCDMediaTypeR = 0x104, kCDMediaTypeRW,
    kCDMediaTypeMin = 0x100, kCDMediaTypeMax = 0x1ff,
};
typedef UInt32 CDMediaType; typedef UInt8 CDTOCFormat;
enum { kCDTOCFormatTOC = 2, kCDTOCFormatPMA, kCDTOCFormatATIP, kCDTOCFormatTEXT };
typedef struct CDPMADescriptor {
    UInt8 reserved, control : 4, adr : 4, tno, point; CDMSF address; UInt8 zero; CDMSF p;
} CDPMADescriptor;
typedef struct CDPMA {
    UInt16 dataLength; UInt8 reserved, reserved2; CDPMADescriptor descriptors[0];
} __attribute__((packed)) CDPMA;
typedef struct CDATIP {
    UInt16 dataLength;
    UInt8 reserved[2], referenceSpeed : 3, reserved3 : 1, indicativeTargetWritingPower : 3, reserved2 : 1;
    UInt8 reserved5 : 6, unrestrictedUse : 1, reserved4 : 1, a3Valid : 1, a2Valid : 1, a1Valid : 1;
    UInt8 discSubType : 3, discType : 1, reserved6 : 1, reserved7; CDMSF startTimeOfLeadIn; UInt8 reserved8;
    CDMSF lastPossibleStartTimeOfLeadOut; UInt8 reserved9, a1[3], reserved10, a2[3], reserved11, a3[3], reserved12;
} __attribute__((packed)) CDATIP;
typedef struct CDTEXTDescriptor {
    UInt8 packType, trackNumber, sequenceNumber, characterPosition : 4, blockNumber : 3;
    UInt8 doubleByteCharacterCode : 1, textData[12], reserved[2];
} CDTEXTDescriptor;
typedef struct CDTEXT {
    UInt16 dataLength; UInt8 reserved, reserved2; CDTEXTDescriptor descriptors[0];
} __attribute__((packed)) CDTEXT;
typedef struct CDDiscInfo {
    UInt16 dataLength; UInt8 discStatus : 2, stateOfLastSession : 2, erasable : 1, reserved : 3, numberOfFirstTrack;
    UInt8 numberOfSessionsLSB, firstTrackNumberInLastSessionLSB, lastTrackNumberInLastSessionLSB, reserved3 : 5;
    UInt8 unrestrictedUse : 1, discBarCodeValid : 1, discIdentificationValid : 1, discType, numberOfSessionsMSB;
    UInt8 firstTrackNumberInLastSessionMSB, lastTrackNumberInLastSessionMSB; UInt32 discIdentification;
    UInt8 reserved7; CDMSF lastSessionLeadInStartTime; UInt8 reserved8; CDMSF lastPossibleStartTimeOfLeadOut;
    UInt8 discBarCode[8], reserved9, numberOfOPCTableEntries, opcTableEntries[0];
} __attribute__((packed)) CDDiscInfo;
typedef UInt8 CDTrackInfoAddressType;
enum { kCDTrackInfoAddressTypeLBA = 0, kCDTrackInfoAddressTypeTrackNumber, kCDTrackInfoAddressTypeSessionNumber };
typedef struct CDTrackInfo {
    UInt16 dataLength;
    UInt8 trackNumberLSB, sessionNumberLSB, reserved, trackMode : 4, copy : 1, damage : 1, reserved3 : 2;
    UInt8 dataMode : 4, fixedPacket : 1, packet : 1, blank : 1, reservedTrack : 1, nextWritableAddressValid : 1;
    UInt8 lastRecordedAddressValid : 1, reserved5 : 6;
    UInt32 trackStartAddress, nextWritableAddress, freeBlocks, fixedPacketSize, trackSize, lastRecordedAddress;
    UInt8 trackNumberMSB, sessionNumberMSB, reserved6, reserved7;
} __attribute__((packed)) CDTrackInfo;
#endif

/* IOBlockStorageDevice */
#ifndef _IOBLOCKSTORAGEDEVICE_H
#define _IOBLOCKSTORAGEDEVICE_H
#define kIOBlockStorageDeviceClass "IOBlockStorageDevice"
#define kIOBlockStorageDeviceWriteCacheStateKey "WriteCacheState"
#define kIOMessageMediaParametersHaveChanged 0xe0010002U
#define kIOMessageMediaStateHasChanged 0xe0010001U
#define kIOBlockStorageDeviceTypeKey "device-type"
#define kIOBlockStorageDeviceTypeGeneric "Generic"
#define kIOBlockStorageDeviceTDMLocked "AppleTDMLocked"
struct IOBlockStorageDeviceExtent { UInt64 blockStart, blockCount; };
struct IOBlockStorageProvisionDeviceExtent { UInt64 blockStart, blockCount; UInt8 provisionType, reserved[7]; };
#ifdef __cplusplus
class IOBlockStorageDevice : public IOService {
    OSDeclareAbstractStructors(IOBlockStorageDevice)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    using IORegistryEntry::getProperty; virtual bool init(OSDictionary *);
    virtual OSObject *getProperty(const OSSymbol *) const; virtual IOReturn setProperties(OSObject *);
    virtual IOReturn doEjectMedia() = 0; virtual IOReturn doFormatMedia(UInt64) = 0;
    virtual UInt32 doGetFormatCapacities(UInt64 *, UInt32) const = 0; virtual IOReturn doLockUnlockMedia(bool);
    virtual IOReturn doSynchronizeCache(); virtual char *getVendorString() = 0;
    virtual char *getProductString() = 0; virtual char *getRevisionString() = 0;
    virtual char *getAdditionalDeviceInfoString() = 0; virtual IOReturn reportBlockSize(UInt64 *) = 0;
    virtual IOReturn reportEjectability(bool *) = 0; virtual IOReturn reportLockability(bool *);
    virtual IOReturn reportMaxValidBlock(UInt64 *) = 0; virtual IOReturn reportMediaState(bool *, bool * = 0) = 0;
    virtual IOReturn reportPollRequirements(bool *, bool *); virtual IOReturn reportRemovability(bool *) = 0;
    virtual IOReturn reportWriteProtection(bool *) = 0; virtual IOReturn getWriteCacheState(bool *);
    virtual IOReturn setWriteCacheState(bool);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageAttributes *,
        IOStorageCompletion *) = 0;
    virtual IOReturn requestIdle(); virtual IOReturn doDiscard(UInt64, UInt64);
    virtual IOReturn doUnmap(IOBlockStorageDeviceExtent *, UInt32, IOStorageUnmapOptions = 0);
    virtual IOReturn doSetPriority(IOBlockStorageDeviceExtent *, UInt32, IOStoragePriority);
    virtual IOReturn doSynchronize(UInt64, UInt64, IOStorageSynchronizeOptions = 0);
    virtual IOReturn doGetProvisionStatus(UInt64, UInt64, UInt32 *, IOBlockStorageProvisionDeviceExtent *,
        IOStorageGetProvisionStatusOptions = 0);
    NK_MEMBERS(IOBlockStorageDevice)
};
#endif
#endif

/* IOCDBlockStorageDevice */
#ifndef _IOCDBLOCKSTORAGEDEVICE_H
#define _IOCDBLOCKSTORAGEDEVICE_H
#define kIOCDBlockStorageDeviceClass "IOCDBlockStorageDevice"
#define kIOBlockStorageDeviceTypeCDROM "CDROM"
#ifdef __cplusplus
class IOCDBlockStorageDevice : public IOBlockStorageDevice {
    OSDeclareAbstractStructors(IOCDBlockStorageDevice)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    virtual bool init(OSDictionary *);
    virtual IOReturn doAsyncReadCD(IOMemoryDescriptor *, UInt32, UInt32, CDSectorArea, CDSectorType,
        IOStorageCompletion) = 0;
    virtual UInt32 getMediaType() = 0; virtual IOReturn readISRC(UInt8, CDISRC) = 0;
    virtual IOReturn readMCN(CDMCN) = 0; virtual IOReturn readTOC(IOMemoryDescriptor *) = 0;
    virtual IOReturn getSpeed(UInt16 *) = 0; virtual IOReturn setSpeed(UInt16) = 0;
    virtual IOReturn readTOC(IOMemoryDescriptor *, CDTOCFormat, UInt8, UInt8, UInt16 *) = 0;
    virtual IOReturn readDiscInfo(IOMemoryDescriptor *, UInt16 *) = 0;
    virtual IOReturn readTrackInfo(IOMemoryDescriptor *, UInt32, CDTrackInfoAddressType, UInt16 *) = 0;
    NK_MEMBERS(IOCDBlockStorageDevice)
};
#endif
#endif

/* IODVDBlockStorageDevice */
#ifndef _IODVDBLOCKSTORAGEDEVICE_H
#define _IODVDBLOCKSTORAGEDEVICE_H
#define kIODVDBlockStorageDeviceClass "IODVDBlockStorageDevice"
#define kIOBlockStorageDeviceTypeDVD "DVD"
#ifdef __cplusplus
class IODVDBlockStorageDevice : public IOCDBlockStorageDevice {
    OSDeclareAbstractStructors(IODVDBlockStorageDevice)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    virtual bool init(OSDictionary *);
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8,
        const DVDKeyFormat);
    virtual IOReturn sendKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt8, const DVDKeyFormat) = 0;
    virtual IOReturn readDVDStructure(IOMemoryDescriptor *, const DVDStructureFormat, const UInt32, const UInt8,
        const UInt8) = 0;
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8, const UInt8,
        const DVDKeyFormat);
    NK_MEMBERS(IODVDBlockStorageDevice)
};
#endif
#endif

/* IOBDBlockStorageDevice */
#ifndef _IOBDBLOCKSTORAGEDEVICE_H
#define _IOBDBLOCKSTORAGEDEVICE_H
#define kIOBDBlockStorageDeviceClass "IOBDBlockStorageDevice"
#define kIOBlockStorageDeviceTypeBD "BD"
#ifdef __cplusplus
class IOBDBlockStorageDevice : public IODVDBlockStorageDevice {
    OSDeclareAbstractStructors(IOBDBlockStorageDevice)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    virtual bool init(OSDictionary *);
    virtual IOReturn readDiscStructure(IOMemoryDescriptor *, UInt8, UInt32, UInt8, UInt8, UInt8) = 0;
    virtual IOReturn splitTrack(UInt32) = 0;
    NK_MEMBERS(IOBDBlockStorageDevice)
};
#endif
#endif

/* IOBlockStorageDriver */
#ifndef _IOBLOCKSTORAGEDRIVER_H
#define _IOBLOCKSTORAGEDRIVER_H
#define kIOBlockStorageDriverClass "IOBlockStorageDriver"
#define kIOBlockStorageDriverStatisticsKey "Statistics"
#define kIOBlockStorageDriverStatisticsBytesReadKey "Bytes (Read)"
#define kIOBlockStorageDriverStatisticsBytesWrittenKey "Bytes (Write)"
#define kIOBlockStorageDriverStatisticsReadErrorsKey "Errors (Read)"
#define kIOBlockStorageDriverStatisticsWriteErrorsKey "Errors (Write)"
#define kIOBlockStorageDriverStatisticsLatentReadTimeKey "Latency Time (Read)"
#define kIOBlockStorageDriverStatisticsLatentWriteTimeKey "Latency Time (Write)"
#define kIOBlockStorageDriverStatisticsReadsKey "Operations (Read)"
#define kIOBlockStorageDriverStatisticsWritesKey "Operations (Write)"
#define kIOBlockStorageDriverStatisticsReadRetriesKey "Retries (Read)"
#define kIOBlockStorageDriverStatisticsWriteRetriesKey "Retries (Write)"
#define kIOBlockStorageDriverStatisticsTotalReadTimeKey "Total Time (Read)"
#define kIOBlockStorageDriverStatisticsTotalWriteTimeKey "Total Time (Write)"
enum { kIOMediaStateOffline = 0, kIOMediaStateOnline, kIOMediaStateBusy };
typedef UInt32 IOMediaState;
#ifdef __cplusplus
class IOBlockStorageDriver : public IOStorage {
    OSDeclareDefaultStructors(IOBlockStorageDriver)
public:
    enum Statistics {
        kStatisticsReads = 0, kStatisticsBytesRead, kStatisticsTotalReadTime, kStatisticsLatentReadTime,
        kStatisticsReadRetries, kStatisticsReadErrors, kStatisticsWrites, kStatisticsSingleBlockWrites,
        kStatisticsBytesWritten, kStatisticsTotalWriteTime, kStatisticsLatentWriteTime, kStatisticsWriteRetries,
        kStatisticsWriteErrors,
    };
    static const UInt32 kStatisticsCount = 13; struct Context;
    struct ExpansionData {
        UInt64 reserved0000, maxReadBlockTransfer, maxWriteBlockTransfer; IONotifier *powerEventNotifier;
        UInt32 deblockRequestWriteLockCount;
        UInt64 maxReadSegmentTransfer, maxWriteSegmentTransfer, maxReadSegmentByteTransfer;
        UInt64 maxWriteSegmentByteTransfer, minSegmentAlignmentByteTransfer, maxSegmentWidthByteTransfer;
        Context *contexts; IOSimpleLock *contextsLock; UInt32 contextsCount, contextsMaxCount;
    };
    struct Context {
        struct {
            UInt64 byteStart; IOMemoryDescriptor *buffer; IOStorageAttributes attributes; IOStorageCompletion completion;
        } request;
        struct { UInt32 size; UInt8 type, typeSub[3]; } block; AbsoluteTime timeStart;
        UInt64 reserved0704, reserved0768, reserved0832, reserved0896; Context *next;
    };
    static const UInt8 kBlockTypeStandard = 0;
protected:
    ExpansionData *_expansionData; OSSet *_openClients; OSNumber * _statistics[13];
    IOLock *_deblockRequestWriteLock; UInt64 _reserved1024; bool _removable, _ejectable; UInt16 _reserved1104;
    UInt32 _openAssertions; IOMedia *_mediaObject; UInt32 _mediaType; bool _solidState, _writeProtected;
    UInt16 _reserved1264;
    UInt64 _reserved1280, _mediaBlockSize, _maxBlockNumber, _maxReadByteTransfer, _maxWriteByteTransfer;
    using IOService::open; virtual void free(); virtual bool handleOpen(IOService *, IOOptionBits, void *);
    virtual bool handleIsOpen(const IOService *) const; virtual void handleClose(IOService *, IOOptionBits);
    virtual void addToBytesTransferred(UInt64, UInt64, UInt64, bool); virtual void incrementErrors(bool);
    virtual void incrementRetries(bool); virtual Context *allocateContext(); virtual void deleteContext(Context *);
    virtual void deblockRequest(UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *,
        Context *);
    virtual void executeRequest(UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *,
        Context *);
    virtual bool handleStart(IOService *); virtual bool handleYield(IOService *, IOOptionBits = 0, void * = 0);
    virtual UInt64 getMediaBlockSize() const; static void breakUpRequestExecute(void *, void *);
    static void deblockRequestExecute(void *, void *);
    static void breakUpRequestCompletion(void *, void *, IOReturn, UInt64);
    static void deblockRequestCompletion(void *, void *, IOReturn, UInt64);
    static void prepareRequestCompletion(void *, void *, IOReturn, UInt64); virtual void schedulePoller();
    virtual void unschedulePoller();
    static IOReturn handlePowerEvent(void *, void *, UInt32, IOService *, void *, vm_size_t);
    virtual IOReturn acceptNewMedia(); virtual UInt64 constrainByteCount(UInt64, bool);
    virtual IOReturn decommissionMedia(bool); virtual IOMedia *instantiateDesiredMediaObject();
    virtual IOMedia *instantiateMediaObject(UInt64, UInt64, UInt32, char *);
    virtual IOReturn recordMediaParameters(); virtual void rejectMedia(); virtual bool validateNewMedia();
    virtual IOReturn checkForMedia(); virtual const char *getDeviceTypeName(); virtual void initMediaState();
    virtual IOReturn mediaStateHasChanged(IOMediaState);
    virtual void breakUpRequest(UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *,
        Context *);
    virtual void prepareRequest(UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
public:
    using IOStorage::open; using IOStorage::read; using IOStorage::write; virtual bool init(OSDictionary * = 0);
    virtual bool start(IOService *); virtual void stop(IOService *);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *);
    virtual bool yield(IOService *, IOOptionBits = 0, void * = 0);
    virtual void read(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual void write(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual IOReturn synchronize(IOService *, UInt64, UInt64, IOStorageSynchronizeOptions = 0);
    virtual IOReturn unmap(IOService *, IOStorageExtent *, UInt32, IOStorageUnmapOptions = 0);
    virtual IOReturn getProvisionStatus(IOService *, UInt64, UInt64, UInt32 *, IOStorageProvisionExtent *,
        IOStorageGetProvisionStatusOptions = 0);
    virtual bool lockPhysicalExtents(IOService *);
    virtual IOStorage *copyPhysicalExtent(IOService *, UInt64 *, UInt64 *);
    virtual void unlockPhysicalExtents(IOService *);
    virtual IOReturn setPriority(IOService *, IOStorageExtent *, UInt32, IOStoragePriority);
    virtual IOReturn ejectMedia(); virtual IOReturn formatMedia(UInt64); virtual IOReturn lockMedia(bool);
    virtual IOReturn pollMedia(); virtual bool isMediaEjectable() const; virtual bool isMediaRemovable() const;
    virtual bool isMediaPollExpensive() const; virtual bool isMediaPollRequired() const;
    virtual bool isMediaWritable() const; virtual IOMediaState getMediaState() const;
    virtual UInt32 getFormatCapacities(UInt64 *, UInt32) const;
    virtual UInt32 getStatistics(UInt64 *, UInt32) const; virtual UInt64 getStatistic(Statistics) const;
    virtual IOReturn message(UInt32, IOService *, void *); virtual IOBlockStorageDevice *getProvider() const;
    virtual IOReturn requestIdle();
    NK_MEMBERS(IOBlockStorageDriver)
};
#endif
#define _maxReadBlockTransfer IOBlockStorageDriver::_expansionData->maxReadBlockTransfer
#define _maxWriteBlockTransfer IOBlockStorageDriver::_expansionData->maxWriteBlockTransfer
#define _powerEventNotifier IOBlockStorageDriver::_expansionData->powerEventNotifier
#define _deblockRequestWriteLockCount IOBlockStorageDriver::_expansionData->deblockRequestWriteLockCount
#define _maxReadSegmentTransfer IOBlockStorageDriver::_expansionData->maxReadSegmentTransfer
#define _maxWriteSegmentTransfer IOBlockStorageDriver::_expansionData->maxWriteSegmentTransfer
#define _maxReadSegmentByteTransfer IOBlockStorageDriver::_expansionData->maxReadSegmentByteTransfer
#define _maxWriteSegmentByteTransfer IOBlockStorageDriver::_expansionData->maxWriteSegmentByteTransfer
#define _minSegmentAlignmentByteTransfer IOBlockStorageDriver::_expansionData->minSegmentAlignmentByteTransfer
#define _maxSegmentWidthByteTransfer IOBlockStorageDriver::_expansionData->maxSegmentWidthByteTransfer
#define _contexts IOBlockStorageDriver::_expansionData->contexts
#define _contextsLock IOBlockStorageDriver::_expansionData->contextsLock
#define _contextsCount IOBlockStorageDriver::_expansionData->contextsCount
#define _contextsMaxCount IOBlockStorageDriver::_expansionData->contextsMaxCount
#endif

/* IOCDBlockStorageDriver */
#ifndef _IOCDBLOCKSTORAGEDRIVER_H
#define _IOCDBLOCKSTORAGEDRIVER_H
#define kIOCDBlockStorageDriverClass "IOCDBlockStorageDriver"
#ifdef __cplusplus
class IOCDBlockStorageDriver : public IOBlockStorageDriver {
    OSDeclareDefaultStructors(IOCDBlockStorageDriver)
public:
    static const UInt64 kBlockSizeCD = 0x930; static const UInt8 kBlockTypeCD = 1;
    struct ExpansionData { UInt32 minBlockNumberAudio, maxBlockNumberAudio; };
protected:
    ExpansionData *_expansionData; UInt32 _reserved0032; CDTOC *_toc; UInt32 _tocSize;
    virtual IOReturn acceptNewMedia(); virtual IOReturn decommissionMedia(bool);
    using IOBlockStorageDriver::getMediaBlockSize; virtual IOReturn cacheTocInfo();
    virtual UInt64 getMediaBlockSize(CDSectorArea, CDSectorType);
    virtual void prepareRequest(UInt64, IOMemoryDescriptor *, CDSectorArea, CDSectorType, IOStorageAttributes *,
        IOStorageCompletion *);
    IOReturn reportDiscInfo(CDDiscInfo *); IOReturn reportTrackInfo(UInt16, CDTrackInfo *);
public:
    virtual bool init(OSDictionary *); virtual void free(); virtual IOReturn ejectMedia();
    virtual void executeRequest(UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *,
        Context *);
    virtual const char *getDeviceTypeName(); virtual IOMedia *instantiateDesiredMediaObject();
    virtual IOMedia *instantiateMediaObject(UInt64, UInt64, UInt32, char *);
    virtual IOReturn recordMediaParameters(); virtual UInt32 getMediaType(); virtual CDTOC *getTOC();
    virtual void readCD(IOService *, UInt64, IOMemoryDescriptor *, CDSectorArea, CDSectorType,
        IOStorageAttributes *, IOStorageCompletion *);
    virtual IOReturn readISRC(UInt8, CDISRC); virtual IOReturn readMCN(CDMCN);
    virtual IOCDBlockStorageDevice *getProvider() const; virtual IOReturn getSpeed(UInt16 *);
    virtual IOReturn setSpeed(UInt16);
    virtual IOReturn readTOC(IOMemoryDescriptor *, CDTOCFormat, UInt8, UInt8, UInt16 *);
    virtual IOReturn readDiscInfo(IOMemoryDescriptor *, UInt16 *);
    virtual IOReturn readTrackInfo(IOMemoryDescriptor *, UInt32, CDTrackInfoAddressType, UInt16 *);
    virtual void writeCD(IOService *, UInt64, IOMemoryDescriptor *, CDSectorArea, CDSectorType,
        IOStorageAttributes *, IOStorageCompletion *);
    NK_MEMBERS(IOCDBlockStorageDriver)
};
#endif
#define _minBlockNumberAudio IOCDBlockStorageDriver::_expansionData->minBlockNumberAudio
#define _maxBlockNumberAudio IOCDBlockStorageDriver::_expansionData->maxBlockNumberAudio
#endif

/* IODVDBlockStorageDriver */
#ifndef _IODVDBLOCKSTORAGEDRIVER_H
#define _IODVDBLOCKSTORAGEDRIVER_H
#define kIODVDBlockStorageDriverClass "IODVDBlockStorageDriver"
#ifdef __cplusplus
class IODVDBlockStorageDriver : public IOCDBlockStorageDriver {
    OSDeclareDefaultStructors(IODVDBlockStorageDriver)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
    virtual IOReturn acceptNewMedia();
public:
    virtual IODVDBlockStorageDevice *getProvider() const; virtual const char *getDeviceTypeName();
    virtual IOMedia *instantiateDesiredMediaObject();
    virtual IOMedia *instantiateMediaObject(UInt64, UInt64, UInt32, char *);
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8,
        const DVDKeyFormat);
    virtual IOReturn sendKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt8, const DVDKeyFormat);
    virtual IOReturn readStructure(IOMemoryDescriptor *, const DVDStructureFormat, const UInt32, const UInt8,
        const UInt8);
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8, const UInt8,
        const DVDKeyFormat);
    NK_MEMBERS(IODVDBlockStorageDriver)
};
#endif
#endif

/* IOBDBlockStorageDriver */
#ifndef _IOBDBLOCKSTORAGEDRIVER_H
#define _IOBDBLOCKSTORAGEDRIVER_H
#define kIOBDBlockStorageDriverClass "IOBDBlockStorageDriver"
#ifdef __cplusplus
class IOBDBlockStorageDriver : public IODVDBlockStorageDriver {
    OSDeclareDefaultStructors(IOBDBlockStorageDriver)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
    virtual IOReturn acceptNewMedia();
public:
    virtual IOBDBlockStorageDevice *getProvider() const; virtual const char *getDeviceTypeName();
    virtual IOMedia *instantiateDesiredMediaObject();
    virtual IOMedia *instantiateMediaObject(UInt64, UInt64, UInt32, char *);
    virtual IOReturn readStructure(IOMemoryDescriptor *, const DVDStructureFormat, const UInt32, const UInt8,
        const UInt8);
    virtual IOReturn splitTrack(UInt32);
    NK_MEMBERS(IOBDBlockStorageDriver)
};
#endif
#endif

/* IOBDMedia */
#ifndef _IOBDMEDIA_H
#define _IOBDMEDIA_H
#define kIOBDMediaClass "IOBDMedia"
#define kIOBDMediaTypeKey "Type"
#define kIOBDMediaTypeROM "BD-ROM"
#define kIOBDMediaTypeR "BD-R"
#define kIOBDMediaTypeRE "BD-RE"
#ifdef __cplusplus
class IOBDMedia : public IOMedia {
    OSDeclareDefaultStructors(IOBDMedia)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    virtual IOBDBlockStorageDriver *getProvider() const; virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
    virtual IOReturn reportKey(IOMemoryDescriptor *, UInt8, UInt32, UInt8, UInt8);
    virtual IOReturn sendKey(IOMemoryDescriptor *, UInt8, UInt8, UInt8);
    virtual IOReturn readStructure(IOMemoryDescriptor *, UInt8, UInt32, UInt8, UInt8);
    virtual IOReturn getSpeed(UInt16 *); virtual IOReturn setSpeed(UInt16);
    virtual IOReturn readDiscInfo(IOMemoryDescriptor *, UInt8, UInt16 *);
    virtual IOReturn readTrackInfo(IOMemoryDescriptor *, UInt32, UInt8, UInt8, UInt16 *);
    virtual IOReturn splitTrack(UInt32);
    virtual IOReturn reportKey(IOMemoryDescriptor *, UInt8, UInt32, UInt8, UInt8, UInt8);
    NK_MEMBERS(IOBDMedia)
};
#endif
#endif

/* IOMediaBSDClient */
#ifndef _IOMEDIABSDCLIENT_H
#define _IOMEDIABSDCLIENT_H
#ifdef __cplusplus
UInt64 _IOMediaBSDClientGetThrottleMask(IOMedia *);
class IOMediaBSDClient : public IOService {
    OSDeclareDefaultStructors(IOMediaBSDClient)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
    virtual IOMedia *getWholeMedia(IOMedia *, UInt32 * = 0, char * = 0); virtual bool createNodes(IOMedia *);
    virtual void free();
public:
    virtual IOMedia *getProvider() const; virtual bool init(OSDictionary * = 0); virtual bool start(IOService *);
    virtual bool terminate(IOOptionBits); virtual int ioctl(dev_t, u_long, caddr_t, int, proc_t);
    NK_MEMBERS(IOMediaBSDClient)
};
#endif
#endif

/* IOBDMediaBSDClient */
#ifndef _IOBDMEDIABSDCLIENT_H
#define _IOBDMEDIABSDCLIENT_H
#define DKIOCBDREADSTRUCTURE 0x801864a0ULL
#define DKIOCBDREPORTKEY 0x801864a1ULL
#define DKIOCBDSENDKEY 0x801864a2ULL
#define DKIOCBDGETSPEED 0x400264a3ULL
#define DKIOCBDSETSPEED 0x800264a3ULL
#define DKIOCBDREADDISCINFO 0xc01864a4ULL
#define DKIOCBDREADTRACKINFO 0xc01864a5ULL
#define DKIOCBDSPLITTRACK 0x800464a6ULL
typedef struct dk_bd_read_structure_t {
    uint8_t format, reserved0008[3]; uint32_t address; uint8_t grantID, layer, reserved0080[4];
    uint16_t bufferLength; void *buffer;
} dk_bd_read_structure_t;
typedef struct dk_bd_report_key_t {
    uint8_t format, keyClass, blockCount, reserved0024[1]; uint32_t address; uint8_t grantID, reserved0072[5];
    uint16_t bufferLength; void *buffer;
} dk_bd_report_key_t;
typedef struct dk_bd_send_key_t {
    uint8_t format, keyClass, reserved0016[6], grantID, reserved0072[5]; uint16_t bufferLength; void *buffer;
} dk_bd_send_key_t;
typedef struct dk_bd_read_disc_info_t {
    uint8_t reserved0000[14]; uint16_t bufferLength; void *buffer;
} dk_bd_read_disc_info_t;
typedef struct dk_bd_read_track_info_t {
    uint8_t reserved0000[4]; uint32_t address; uint8_t addressType, reserved0072[5]; uint16_t bufferLength;
    void *buffer;
} dk_bd_read_track_info_t;
#ifdef __cplusplus
class IOBDMediaBSDClient : public IOMediaBSDClient {
    OSDeclareDefaultStructors(IOBDMediaBSDClient)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    virtual IOBDMedia *getProvider() const; virtual int ioctl(dev_t, u_long, caddr_t, int, proc_t);
    NK_MEMBERS(IOBDMediaBSDClient)
};
#endif
#endif

/* IOCDMedia */
#ifndef _IOCDMEDIA_H
#define _IOCDMEDIA_H
#define kIOCDMediaClass "IOCDMedia"
#define kIOCDMediaTOCKey "TOC"
#define kIOCDMediaTypeKey "Type"
#define kIOCDMediaTypeROM "CD-ROM"
#define kIOCDMediaTypeR "CD-R"
#define kIOCDMediaTypeRW "CD-RW"
#ifdef __cplusplus
class IOCDMedia : public IOMedia {
    OSDeclareDefaultStructors(IOCDMedia)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    using IOStorage::read; using IOStorage::write; virtual IOCDBlockStorageDriver *getProvider() const;
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
    virtual void read(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual void write(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual void readCD(IOService *, UInt64, IOMemoryDescriptor *, CDSectorArea, CDSectorType,
        IOStorageAttributes *, IOStorageCompletion *);
    virtual IOReturn readCD(IOService *, UInt64, IOMemoryDescriptor *, CDSectorArea, CDSectorType,
        IOStorageAttributes * = 0, UInt64 * = 0);
    virtual IOReturn readISRC(UInt8, CDISRC); virtual IOReturn readMCN(CDMCN); virtual CDTOC *getTOC();
    virtual IOReturn getSpeed(UInt16 *); virtual IOReturn setSpeed(UInt16);
    virtual IOReturn readTOC(IOMemoryDescriptor *, CDTOCFormat, UInt8, UInt8, UInt16 *);
    virtual IOReturn readDiscInfo(IOMemoryDescriptor *, UInt16 *);
    virtual IOReturn readTrackInfo(IOMemoryDescriptor *, UInt32, CDTrackInfoAddressType, UInt16 *);
    virtual void writeCD(IOService *, UInt64, IOMemoryDescriptor *, CDSectorArea, CDSectorType,
        IOStorageAttributes *, IOStorageCompletion *);
    virtual IOReturn writeCD(IOService *, UInt64, IOMemoryDescriptor *, CDSectorArea, CDSectorType,
        IOStorageAttributes * = 0, UInt64 * = 0);
    NK_MEMBERS(IOCDMedia)
};
#endif
#endif

/* IOCDMediaBSDClient */
#ifndef _IOCDMEDIABSDCLIENT_H
#define _IOCDMEDIABSDCLIENT_H
#define DKIOCCDREAD 0xc0206460ULL
#define DKIOCCDREADISRC 0xc0106461ULL
#define DKIOCCDREADMCN 0xc0106462ULL
#define DKIOCCDGETSPEED 0x40026463ULL
#define DKIOCCDSETSPEED 0x80026463ULL
#define DKIOCCDREADTOC 0xc0186464ULL
#define DKIOCCDREADDISCINFO 0xc0186465ULL
#define DKIOCCDREADTRACKINFO 0xc0186466ULL
typedef struct dk_cd_read_t {
    uint64_t offset; uint8_t sectorArea, sectorType, reserved0080[10]; uint32_t bufferLength; void *buffer;
} dk_cd_read_t;
typedef struct dk_cd_read_isrc_t { CDISRC isrc; uint8_t track, reserved0112[2]; } dk_cd_read_isrc_t;
typedef struct dk_cd_read_mcn_t { CDMCN mcn; uint8_t reserved0112[2]; } dk_cd_read_mcn_t;
typedef struct dk_cd_read_toc_t {
    uint8_t format, formatAsTime, reserved0016[5]; union { uint8_t session, track; } address;
    uint8_t reserved0064[6]; uint16_t bufferLength; void *buffer;
} dk_cd_read_toc_t;
typedef struct dk_cd_read_disc_info_t {
    uint8_t reserved0000[14]; uint16_t bufferLength; void *buffer;
} dk_cd_read_disc_info_t;
typedef struct dk_cd_read_track_info_t {
    uint8_t reserved0000[4]; uint32_t address; uint8_t addressType, reserved0072[5]; uint16_t bufferLength;
    void *buffer;
} dk_cd_read_track_info_t;
#ifdef __cplusplus
class IOCDMediaBSDClient : public IOMediaBSDClient {
    OSDeclareDefaultStructors(IOCDMediaBSDClient)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    virtual IOCDMedia *getProvider() const; virtual int ioctl(dev_t, u_long, caddr_t, int, proc_t);
    NK_MEMBERS(IOCDMediaBSDClient)
};
#endif
#endif

/* IOCDPartitionScheme */
#ifndef _IOCDPARTITIONSCHEME_H
#define _IOCDPARTITIONSCHEME_H
#define kIOCDPartitionSchemeClass "IOCDPartitionScheme"
#define kIOMediaSessionIDKey "Session ID"
#ifdef __cplusplus
class IOCDPartitionScheme : public IOPartitionScheme {
    OSDeclareDefaultStructors(IOCDPartitionScheme)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData; OSSet *_partitions;
    virtual void free(); virtual OSSet *scan(SInt32 *);
    virtual bool isPartitionCorrupt(CDTOCDescriptor *, UInt64, UInt32, CDSectorType, CDTOC *);
    virtual bool isPartitionInvalid(CDTOCDescriptor *, UInt64, UInt32, CDSectorType, CDTOC *);
    virtual IOMedia *instantiateMediaObject(CDTOCDescriptor *, UInt64, UInt32, CDSectorType, CDTOC *);
    virtual IOMedia *instantiateDesiredMediaObject(CDTOCDescriptor *, UInt64, UInt32, CDSectorType, CDTOC *);
public:
    virtual bool init(OSDictionary * = 0); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *);
    virtual void read(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual void write(IOService *, UInt64, IOMemoryDescriptor *, IOStorageAttributes *, IOStorageCompletion *);
    virtual IOCDMedia *getProvider() const;
    NK_MEMBERS(IOCDPartitionScheme)
};
#endif
#endif

/* IODVDMedia */
#ifndef _IODVDMEDIA_H
#define _IODVDMEDIA_H
#define kIODVDMediaClass "IODVDMedia"
#define kIODVDMediaTypeKey "Type"
#define kIODVDMediaTypeROM "DVD-ROM"
#define kIODVDMediaTypeR "DVD-R"
#define kIODVDMediaTypeRW "DVD-RW"
#define kIODVDMediaTypePlusR "DVD+R"
#define kIODVDMediaTypePlusRW "DVD+RW"
#define kIODVDMediaTypeRAM "DVD-RAM"
#define kIODVDMediaTypeHDROM "HD DVD-ROM"
#define kIODVDMediaTypeHDR "HD DVD-R"
#define kIODVDMediaTypeHDRW "HD DVD-RW"
#define kIODVDMediaTypeHDRAM "HD DVD-RAM"
#ifdef __cplusplus
class IODVDMedia : public IOMedia {
    OSDeclareDefaultStructors(IODVDMedia)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    virtual IODVDBlockStorageDriver *getProvider() const; virtual bool matchPropertyTable(OSDictionary *, SInt32 *);
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8,
        const DVDKeyFormat);
    virtual IOReturn sendKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt8, const DVDKeyFormat);
    virtual IOReturn readStructure(IOMemoryDescriptor *, const DVDStructureFormat, const UInt32, const UInt8,
        const UInt8);
    virtual IOReturn getSpeed(UInt16 *); virtual IOReturn setSpeed(UInt16);
    virtual IOReturn readDiscInfo(IOMemoryDescriptor *, UInt16 *);
    virtual IOReturn readRZoneInfo(IOMemoryDescriptor *, UInt32, DVDRZoneInfoAddressType, UInt16 *);
    virtual IOReturn reportKey(IOMemoryDescriptor *, UInt8, UInt32, UInt8, UInt8, UInt8);
    NK_MEMBERS(IODVDMedia)
};
#endif
#endif

/* IODVDMediaBSDClient */
#ifndef _IODVDMEDIABSDCLIENT_H
#define _IODVDMEDIABSDCLIENT_H
#define DKIOCDVDREADSTRUCTURE 0x80186480ULL
#define DKIOCDVDREPORTKEY 0x80186481ULL
#define DKIOCDVDSENDKEY 0x80186482ULL
#define DKIOCDVDGETSPEED 0x40026483ULL
#define DKIOCDVDSETSPEED 0x80026483ULL
#define DKIOCDVDREADDISCINFO 0xc0186484ULL
#define DKIOCDVDREADRZONEINFO 0xc0186485ULL
typedef struct dk_dvd_read_structure_t {
    uint8_t format, reserved0008[3]; uint32_t address; uint8_t grantID, layer, reserved0080[4];
    uint16_t bufferLength; void *buffer;
} dk_dvd_read_structure_t;
typedef struct dk_dvd_report_key_t {
    uint8_t format, keyClass, blockCount, reserved0024[1]; uint32_t address; uint8_t grantID, reserved0072[5];
    uint16_t bufferLength; void *buffer;
} dk_dvd_report_key_t;
typedef struct dk_dvd_send_key_t {
    uint8_t format, keyClass, reserved0016[6], grantID, reserved0072[5]; uint16_t bufferLength; void *buffer;
} dk_dvd_send_key_t;
typedef struct dk_dvd_read_disc_info_t {
    uint8_t reserved0000[14]; uint16_t bufferLength; void *buffer;
} dk_dvd_read_disc_info_t;
typedef struct dk_dvd_read_rzone_info_t {
    uint8_t reserved0000[4]; uint32_t address; uint8_t addressType, reserved0072[5]; uint16_t bufferLength;
    void *buffer;
} dk_dvd_read_rzone_info_t;
#ifdef __cplusplus
class IODVDMediaBSDClient : public IOMediaBSDClient {
    OSDeclareDefaultStructors(IODVDMediaBSDClient)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData;
public:
    virtual IODVDMedia *getProvider() const; virtual int ioctl(dev_t, u_long, caddr_t, int, proc_t);
    NK_MEMBERS(IODVDMediaBSDClient)
};
#endif
#endif

/* IOFDiskPartitionScheme */
#ifndef _IOFDISKPARTITIONSCHEME_H
#define _IOFDISKPARTITIONSCHEME_H
#define kIOFDiskPartitionSchemeClass "IOFDiskPartitionScheme"
#define DISK_BLK0SZ 0x200ULL
#define DISK_BOOTSZ 446
#define DISK_NPART 4
#define DISK_SIGNATURE 0xAA55
#define FDISK_PARTITION_TYPE_01 "DOS_FAT_12"
#define FDISK_PARTITION_TYPE_04 "DOS_FAT_16_S"
#define FDISK_PARTITION_TYPE_06 "DOS_FAT_16"
#define FDISK_PARTITION_TYPE_07 "Windows_NTFS"
#define FDISK_PARTITION_TYPE_0B "DOS_FAT_32"
#define FDISK_PARTITION_TYPE_0C "Windows_FAT_32"
#define FDISK_PARTITION_TYPE_0E "Windows_FAT_16"
#define FDISK_PARTITION_TYPE_42 "Windows_LDM"
#define FDISK_PARTITION_TYPE_82 "Linux_Swap"
#define FDISK_PARTITION_TYPE_83 "Linux"
#define FDISK_PARTITION_TYPE_8E "Linux_LVM"
#define FDISK_PARTITION_TYPE_A5 "FreeBSD"
#define FDISK_PARTITION_TYPE_A6 "OpenBSD"
#define FDISK_PARTITION_TYPE_A7 "Apple_Rhapsody_UFS"
#define FDISK_PARTITION_TYPE_A8 "Apple_UFS"
#define FDISK_PARTITION_TYPE_A9 "NetBSD"
#define FDISK_PARTITION_TYPE_AB "Apple_Boot"
#define FDISK_PARTITION_TYPE_AE "Apple_Encrypted"
#define FDISK_PARTITION_TYPE_AF "Apple_HFS"
#define FDISK_PARTITION_TYPE_FD "Linux_RAID"
struct fdisk_part {
    UInt8 bootid, beghead, begsect, begcyl, systid, endhead, endsect, endcyl; UInt32 relsect, numsect;
} __attribute__((packed));
struct disk_blk0 { UInt8 bootcode[446]; struct fdisk_part parts[4]; UInt16 signature; } __attribute__((packed));
#ifdef __cplusplus
class IOFDiskPartitionScheme : public IOPartitionScheme {
    OSDeclareDefaultStructors(IOFDiskPartitionScheme)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData; OSSet *_partitions;
    virtual void free(); virtual OSSet *scan(SInt32 *); virtual bool isPartitionExtended(fdisk_part *);
    virtual bool isPartitionUsed(fdisk_part *); virtual bool isPartitionCorrupt(fdisk_part *, UInt32, UInt32);
    virtual bool isPartitionInvalid(fdisk_part *, UInt32, UInt32);
    virtual IOMedia *instantiateMediaObject(fdisk_part *, UInt32, UInt32);
    virtual IOMedia *instantiateDesiredMediaObject(fdisk_part *, UInt32, UInt32);
public:
    virtual bool init(OSDictionary * = 0); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual IOReturn requestProbe(IOOptionBits);
    NK_MEMBERS(IOFDiskPartitionScheme)
};
#endif
#endif

/* IOGUIDPartitionScheme */
#ifndef _IOGUIDPARTITIONSCHEME_H
#define _IOGUIDPARTITIONSCHEME_H
#define kIOGUIDPartitionSchemeClass "IOGUIDPartitionScheme"
#define GPT_HDR_SIG "EFI PART"
#define GPT_HDR_REVISION 0x00010000
#define GPT_ENT_ATTR_PLATFORM 0x00000001
#define kIOGUIDPartitionSchemeUUIDKey "UUID"
#define kIOMediaGPTPartitionAttributesKey "GPT Attributes"
struct gpt_hdr {
    uint8_t hdr_sig[8]; uint32_t hdr_revision, hdr_size, hdr_crc_self, __reserved;
    uint64_t hdr_lba_self, hdr_lba_alt, hdr_lba_start, hdr_lba_end; uuid_t hdr_uuid; uint64_t hdr_lba_table;
    uint32_t hdr_entries, hdr_entsz, hdr_crc_table, padding;
} __attribute__((packed));
struct gpt_ent {
    uuid_t ent_type, ent_uuid; uint64_t ent_lba_start, ent_lba_end, ent_attr; uint16_t ent_name[36];
} __attribute__((packed));
#ifdef __cplusplus
class IOGUIDPartitionScheme : public IOPartitionScheme {
    OSDeclareDefaultStructors(IOGUIDPartitionScheme)
public:
    struct ExpansionData { };
protected:
    ExpansionData *_expansionData; OSSet *_partitions;
    virtual void free(); virtual OSSet *scan(SInt32 *); virtual bool isPartitionUsed(gpt_ent *);
    virtual bool isPartitionCorrupt(gpt_ent *, UInt32); virtual bool isPartitionInvalid(gpt_ent *, UInt32);
    virtual IOMedia *instantiateMediaObject(gpt_ent *, UInt32);
    virtual IOMedia *instantiateDesiredMediaObject(gpt_ent *, UInt32);
public:
    virtual bool init(OSDictionary * = 0); virtual IOService *probe(IOService *, SInt32 *);
    virtual bool start(IOService *); virtual void stop(IOService *); virtual IOReturn requestProbe(IOOptionBits);
    virtual IOReturn message(UInt32, IOService *, void *);
    NK_MEMBERS(IOGUIDPartitionScheme)
};
#endif
#endif

#endif
