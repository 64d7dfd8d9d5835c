/* Memory descriptors, cursors, DMA. */
#ifndef NK_IOKIT_MEMORY_H
#define NK_IOKIT_MEMORY_H
#include <nk/iokit_service.h>
#ifdef __cplusplus

typedef IOOptionBits IODirection;
enum { kIODirectionNone = 0, kIODirectionIn = 1, kIODirectionOut = 2, kIODirectionOutIn = 3, kIODirectionInOut = 3, kIODirectionPrepareToPhys32 = 4,
	kIODirectionPrepareNoFault = 8, kIODirectionPrepareReserved1 = 0x10, kIODirectionPrepareNonCoherent = 0x20, kIODirectionPrepareAvoidThrottling = 0x100,
	kIODirectionCompleteWithError = 0x40, kIODirectionCompleteWithDataValid = 0x80 };
enum { kIOMemoryDirectionMask = 7, kIOMemoryTypeVirtual = 0x10, kIOMemoryTypePhysical = 0x20, kIOMemoryTypeUPL = 0x30, kIOMemoryTypePersistentMD = 0x40,
	kIOMemoryTypeUIO = 0x50, kIOMemoryTypeVirtual64 = 0x10, kIOMemoryTypePhysical64 = 0x20, kIOMemoryTypeMask = 0xf0, kIOMemoryAsReference = 0x100,
	kIOMemoryBufferPageable = 0x400, kIOMemoryMapperNone = 0x800, kIOMemoryHostOnly = 0x1000, kIOMemoryPersistent = 0x10000,
	kIOMemoryMapCopyOnWrite = 0x20000, kIOMemoryRemote = 0x40000, kIOMemoryThreadSafe = 0x100000, kIOMemoryClearEncrypt = 0x200000,
	kIOMemoryUseReserve = 0x800000, kIOMemoryAutoPrepare = 0x00000200 };
enum { kIOMemoryPhysicallyContiguous = 0x10, kIOMemoryPageable = 0x20, kIOMemoryPurgeable = 0x40, kIOMemoryHostPhysicallyContiguous = 0x80,
	kIOMemorySharingTypeMask = 0xf0000, kIOMemoryUnshared = 0, kIOMemoryKernelUserShared = 0x10000, kIOBufferDescriptorMemoryFlags = 0xb00807 };
enum { kIOMemoryLedgerTagDefault = 1, kIOmemoryLedgerTagNetwork, kIOMemoryLedgerTagMedia, kIOMemoryLedgerTagGraphics, kIOMemoryLedgerTagNeural };
enum { kIOMemoryLedgerFlagNoFootprint = 1 };
enum { kIOMemoryPurgeableKeepCurrent = 1, kIOMemoryPurgeableNonVolatile = 2, kIOMemoryPurgeableVolatile = 3, kIOMemoryPurgeableEmpty = 4,
	kIOMemoryPurgeableVolatileGroup0 = 0, kIOMemoryPurgeableVolatileGroup1 = 0x100, kIOMemoryPurgeableVolatileBehaviorFifo = 0,
	kIOMemoryPurgeableVolatileBehaviorLifo = 0x40, kIOMemoryPurgeableVolatileOrderingObsolete = 0x20, kIOMemoryPurgeableFaultOnAccess = 0x2000 };
enum { kIOMemoryIncoherentIOFlush = 1, kIOMemoryIncoherentIOStore = 2, kIOMemoryClearEncrypted = 50, kIOMemorySetEncrypted = 51 };
enum { kIODMAMapReadAccess = 1, kIODMAMapWriteAccess = 2, kIODMAMapPhysicallyContiguous = 0x10, kIODMAMapDeviceMemory = 0x20, kIODMAMapPagingPath = 0x40,
	kIODMAMapIdentityMap = 0x80, kIODMAMapPageListFullyOccupied = 0x100, kIODMAMapFixedAddress = 0x200 };
enum { kIOPreparationIDUnprepared, kIOPreparationIDUnsupported, kIOPreparationIDAlwaysPrepared };
#define kIOMapperNone ((IOMapper *)-1)
#define kIOMapperSystem ((IOMapper *)0)
class IOMapper; class IOMemoryMap; class IOBufferMemoryDescriptor;
typedef struct IOMDDMACharacteristics IOMDDMACharacteristics;
struct IODMAMapSpecification { uint64_t alignment; IOService *device; uint32_t options; uint8_t numAddressBits, resvA[3]; uint32_t resvB[4]; };
struct IODMAMapPageList { uint32_t pageOffset, pageListCount; const upl_page_info_t *pageList; };
struct _IOMDPrivateState { uint64_t length, options; };
struct _IOMemoryMapPrivateState { uint64_t length, offset, options, address; };

class IOMemoryDescriptor : public OSObject {
	OSDeclareDefaultStructors(IOMemoryDescriptor)
	friend class IOMemoryMap; friend class IOMultiMemoryDescriptor; friend class IOSubMemoryDescriptor; friend class IODMACommand;
protected:
	struct IOMemoryDescriptorReserved *reserved;
	OSSet *_mappings;
	IOOptionBits _flags;
	IOByteCount _length;
	IOOptionBits _tag;
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void addMapping(IOMemoryMap *);
	virtual void removeMapping(IOMemoryMap *);
	virtual IOReturn doMap(vm_map_t, IOVirtualAddress *, IOOptionBits, IOByteCount = 0, IOByteCount = 0);
	virtual IOReturn doUnmap(vm_map_t, IOVirtualAddress, IOByteCount);
public:
	typedef IOOptionBits DMACommandOps;
	static IOMemoryDescriptor *withAddress(void *, IOByteCount, IODirection);
	static IOMemoryDescriptor *withPhysicalAddress(IOPhysicalAddress, IOByteCount, IODirection);
	static IOMemoryDescriptor *withAddressRange(mach_vm_address_t, mach_vm_size_t, IOOptionBits, task_t);
	static IOMemoryDescriptor *withAddressRanges(IOAddressRange *, UInt32, IOOptionBits, task_t);
	static IOMemoryDescriptor *withOptions(void *, UInt32, UInt32, task_t, IOOptionBits, IOMapper * = kIOMapperSystem);
	static IOMemoryDescriptor *withPersistentMemoryDescriptor(IOMemoryDescriptor *);
	static IOMemoryDescriptor *withSubRange(IOMemoryDescriptor *, IOByteCount, IOByteCount, IODirection);
	static IOMemoryDescriptor *withRanges(IOVirtualRange *, UInt32, IODirection, task_t, bool = false);
	static IOMemoryDescriptor *withPhysicalRanges(IOPhysicalRange *, UInt32, IODirection, bool = false);
	static IOMemoryDescriptor *withAddress(vm_address_t, IOByteCount, IODirection, task_t);
	static void initialize();
	virtual bool initWithOptions(void *, UInt32, UInt32, task_t, IOOptionBits, IOMapper * = kIOMapperSystem);
	virtual IOReturn setPurgeable(IOOptionBits, IOOptionBits *);
	IOReturn setOwnership(task_t, int, IOOptionBits);
	IOReturn getPageCounts(IOByteCount *, IOByteCount *);
	virtual IOReturn performOperation(IOOptionBits, IOByteCount, IOByteCount);
	virtual IOReturn dmaCommandOperation(DMACommandOps, void *, UInt) const;
	virtual addr64_t getPhysicalSegment(IOByteCount, IOByteCount *, IOOptionBits = 0) = 0;
	virtual uint64_t getPreparationID();
	void setPreparationID();
	uint64_t getDescriptorID();
	void setDescriptorID();
	void setVMTags(uint32_t, uint32_t);
	uint32_t getVMTag(vm_map_t);
	virtual IODirection getDirection() const;
	virtual IOByteCount getLength() const;
	virtual void setTag(IOOptionBits);
	virtual IOOptionBits getTag();
	uint64_t getFlags();
	virtual IOByteCount readBytes(IOByteCount, void *, IOByteCount);
	virtual IOByteCount writeBytes(IOByteCount, const void *, IOByteCount);
	IOPhysicalAddress getPhysicalAddress();
	virtual IOReturn prepare(IODirection = kIODirectionNone) = 0;
	virtual IOReturn complete(IODirection = kIODirectionNone) = 0;
	IOMemoryMap *createMappingInTask(task_t, mach_vm_address_t, IOOptionBits, mach_vm_size_t = 0, mach_vm_size_t = 0);
	virtual IOMemoryMap *map(IOOptionBits = 0);
	virtual IOMemoryMap *map(task_t, IOVirtualAddress, IOOptionBits, IOByteCount = 0, IOByteCount = 0);
	virtual IOMemoryMap *setMapping(task_t, IOVirtualAddress, IOOptionBits = 0);
	virtual IOReturn redirect(task_t, bool);
	virtual IOMemoryMap *makeMapping(IOMemoryDescriptor *, task_t, IOVirtualAddress, IOOptionBits, IOByteCount, IOByteCount);
	IOReturn handleFault(void *, mach_vm_size_t, mach_vm_size_t);
	IOReturn populateDevicePager(void *, vm_map_t, mach_vm_address_t, mach_vm_size_t, mach_vm_size_t, IOOptionBits);
	kern_return_t GetLength(uint64_t *);
	kern_return_t CreateMapping(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, IOMemoryMap **, OSDispatchMethod = NULL);
	kern_return_t Map(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t *, uint64_t *);
	NK_MEMBERS(IOMemoryDescriptor)
};

class IOMemoryMap : public OSObject {
	OSDeclareDefaultStructors(IOMemoryMap)
protected:
	virtual void taggedRelease(const void * = NULL) const APPLE_KEXT_OVERRIDE;
	virtual void free() APPLE_KEXT_OVERRIDE;
public:
	virtual IOVirtualAddress getVirtualAddress();
	virtual IOPhysicalAddress getPhysicalSegment(IOByteCount, IOByteCount *, IOOptionBits = 0);
	IOPhysicalAddress getPhysicalAddress();
	virtual IOByteCount getLength();
	virtual task_t getAddressTask();
	virtual IOMemoryDescriptor *getMemoryDescriptor();
	virtual IOOptionBits getMapOptions();
	virtual IOReturn unmap();
	virtual void taskDied();
	virtual IOReturn redirect(IOMemoryDescriptor *, IOOptionBits, mach_vm_size_t = 0);
	mach_vm_address_t getAddress();
	mach_vm_size_t getSize();
	IOReturn wireRange(uint32_t, mach_vm_size_t, mach_vm_size_t);
	uint64_t GetAddress();
	uint64_t GetLength();
	uint64_t GetOffset();
	NK_MEMBERS(IOMemoryMap)
};

class IOGeneralMemoryDescriptor : public IOMemoryDescriptor {
	OSDeclareDefaultStructors(IOGeneralMemoryDescriptor)
public:
	union Ranges { IOVirtualRange *v; IOAddressRange *v64; IOPhysicalRange *p; void *uio; };
protected:
	Ranges _ranges;
	unsigned _rangesCount;
	bool _rangesIsAllocated;
	task_t _task;
	union { IOVirtualRange v; IOPhysicalRange p; } _singleRange;
	unsigned _wireCount;
	bool _initialized;
public:
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual IOReturn dmaCommandOperation(DMACommandOps, void *, UInt) const APPLE_KEXT_OVERRIDE;
	virtual uint64_t getPreparationID() APPLE_KEXT_OVERRIDE;
	virtual bool initWithOptions(void *, UInt32, UInt32, task_t, IOOptionBits, IOMapper * = kIOMapperSystem) APPLE_KEXT_OVERRIDE;
	virtual IOReturn setPurgeable(IOOptionBits, IOOptionBits *) APPLE_KEXT_OVERRIDE;
	IOReturn setOwnership(task_t, int, IOOptionBits);
	virtual addr64_t getPhysicalSegment(IOByteCount, IOByteCount *, IOOptionBits = 0) APPLE_KEXT_OVERRIDE;
	virtual IOReturn prepare(IODirection = kIODirectionNone) APPLE_KEXT_OVERRIDE;
	virtual IOReturn complete(IODirection = kIODirectionNone) APPLE_KEXT_OVERRIDE;
	virtual IOReturn doMap(vm_map_t, IOVirtualAddress *, IOOptionBits, IOByteCount = 0, IOByteCount = 0) APPLE_KEXT_OVERRIDE;
	virtual IOReturn doUnmap(vm_map_t, IOVirtualAddress, IOByteCount) APPLE_KEXT_OVERRIDE;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	static IOMemoryDescriptor *withPersistentMemoryDescriptor(IOGeneralMemoryDescriptor *);
	NK_MEMBERS(IOGeneralMemoryDescriptor)
};

class IOBufferMemoryDescriptor : public IOGeneralMemoryDescriptor {
	OSDeclareDefaultStructors(IOBufferMemoryDescriptor)
public:
	struct ExpansionData { IOMemoryMap *map; };
private:
	ExpansionData *reserved;
protected:
	void *_buffer;
	vm_size_t _capacity;
	vm_offset_t _alignment;
	IOOptionBits _options;
	virtual void free() APPLE_KEXT_OVERRIDE;
public:
	virtual bool initWithPhysicalMask(task_t, IOOptionBits, mach_vm_size_t, mach_vm_address_t, mach_vm_address_t);
	virtual bool initWithOptions(IOOptionBits, vm_size_t, vm_offset_t, task_t);
	static IOBufferMemoryDescriptor *withCopy(task_t, IOOptionBits, vm_map_t, mach_vm_address_t, mach_vm_size_t);
	static IOBufferMemoryDescriptor *withOptions(IOOptionBits, vm_size_t, vm_offset_t = 1);
	static IOBufferMemoryDescriptor *inTaskWithOptions(task_t, IOOptionBits, vm_size_t, vm_offset_t = 1);
	static IOBufferMemoryDescriptor *inTaskWithOptions(task_t, IOOptionBits, vm_size_t, vm_offset_t, uint32_t, uint32_t);
	static IOBufferMemoryDescriptor *inTaskWithPhysicalMask(task_t, IOOptionBits, mach_vm_size_t, mach_vm_address_t);
	static IOBufferMemoryDescriptor *withCapacity(vm_size_t, IODirection, bool = false);
	static IOBufferMemoryDescriptor *withBytes(const void *, vm_size_t, IODirection, bool = false);
	virtual void setLength(vm_size_t);
	virtual void setDirection(IODirection);
	virtual vm_size_t getCapacity() const;
	virtual void *getBytesNoCopy();
	virtual void *getBytesNoCopy(vm_size_t, vm_size_t);
	virtual bool appendBytes(const void *, vm_size_t);
	static kern_return_t Create(uint64_t, uint64_t, uint64_t, IOBufferMemoryDescriptor **);
	kern_return_t GetAddressRange(IOAddressSegment *);
	kern_return_t SetLength(uint64_t, OSDispatchMethod = NULL);
	NK_MEMBERS(IOBufferMemoryDescriptor)
};

class IODeviceMemory : public IOMemoryDescriptor {
	OSDeclareDefaultStructors(IODeviceMemory)
public:
	struct InitElement { IOPhysicalAddress start; IOPhysicalLength length; IOOptionBits tag; };
	static OSArray *arrayFromList(InitElement[], IOItemCount);
	static IODeviceMemory *withRange(IOPhysicalAddress, IOPhysicalLength);
	static IODeviceMemory *withSubRange(IODeviceMemory *, IOPhysicalAddress, IOPhysicalLength);
	NK_MEMBERS(IODeviceMemory)
};

class IOMultiMemoryDescriptor : public IOMemoryDescriptor {
	OSDeclareDefaultStructors(IOMultiMemoryDescriptor)
protected:
	IOMemoryDescriptor **_descriptors;
	UInt32 _descriptorsCount;
	bool _descriptorsIsAllocated;
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual IOReturn doMap(vm_map_t, IOVirtualAddress *, IOOptionBits, IOByteCount = 0, IOByteCount = 0) APPLE_KEXT_OVERRIDE;
public:
	static IOMultiMemoryDescriptor *withDescriptors(IOMemoryDescriptor **, UInt32, IODirection, bool = false);
	virtual bool initWithDescriptors(IOMemoryDescriptor **, UInt32, IODirection, bool = false);
	virtual addr64_t getPhysicalSegment(IOByteCount, IOByteCount *, IOOptionBits = 0) APPLE_KEXT_OVERRIDE;
	virtual IOReturn prepare(IODirection = kIODirectionNone) APPLE_KEXT_OVERRIDE;
	virtual IOReturn complete(IODirection = kIODirectionNone) APPLE_KEXT_OVERRIDE;
	virtual IOReturn setPurgeable(IOOptionBits, IOOptionBits *) APPLE_KEXT_OVERRIDE;
	virtual uint64_t getPreparationID() APPLE_KEXT_OVERRIDE;
	IOReturn setOwnership(task_t, int, IOOptionBits);
	IOReturn getPageCounts(IOByteCount *, IOByteCount *);
	NK_MEMBERS(IOMultiMemoryDescriptor)
};

class IOSubMemoryDescriptor : public IOMemoryDescriptor {
	OSDeclareDefaultStructors(IOSubMemoryDescriptor)
protected:
	IOMemoryDescriptor *_parent;
	IOByteCount _start;
	virtual void free() APPLE_KEXT_OVERRIDE;
public:
	static IOSubMemoryDescriptor *withSubRange(IOMemoryDescriptor *, IOByteCount, IOByteCount, IOOptionBits);
	virtual bool initSubRange(IOMemoryDescriptor *, IOByteCount, IOByteCount, IODirection);
	virtual addr64_t getPhysicalSegment(IOByteCount, IOByteCount *, IOOptionBits = 0) APPLE_KEXT_OVERRIDE;
	virtual IOReturn prepare(IODirection = kIODirectionNone) APPLE_KEXT_OVERRIDE;
	virtual IOReturn complete(IODirection = kIODirectionNone) APPLE_KEXT_OVERRIDE;
	virtual IOReturn redirect(task_t, bool) APPLE_KEXT_OVERRIDE;
	virtual IOReturn setPurgeable(IOOptionBits, IOOptionBits *) APPLE_KEXT_OVERRIDE;
	virtual IOMemoryMap *makeMapping(IOMemoryDescriptor *, task_t, IOVirtualAddress, IOOptionBits, IOByteCount, IOByteCount) APPLE_KEXT_OVERRIDE;
	virtual uint64_t getPreparationID() APPLE_KEXT_OVERRIDE;
	IOReturn setOwnership(task_t, int, IOOptionBits);
	IOReturn getPageCounts(IOByteCount *, IOByteCount *);
	NK_MEMBERS(IOSubMemoryDescriptor)
};

class IOInterleavedMemoryDescriptor : public IOMemoryDescriptor {
	OSDeclareDefaultStructors(IOInterleavedMemoryDescriptor)
protected:
	IOByteCount _descriptorCapacity;
	UInt32 _descriptorCount;
	IOMemoryDescriptor **_descriptors;
	IOByteCount *_descriptorOffsets, *_descriptorLengths;
	bool _descriptorPrepared;
	virtual void free() APPLE_KEXT_OVERRIDE;
public:
	static IOInterleavedMemoryDescriptor *withCapacity(IOByteCount, IODirection);
	virtual bool initWithCapacity(IOByteCount, IODirection);
	virtual void clearMemoryDescriptors(IODirection = kIODirectionNone);
	virtual bool setMemoryDescriptor(IOMemoryDescriptor *, IOByteCount, IOByteCount);
	virtual addr64_t getPhysicalSegment(IOByteCount, IOByteCount *, IOOptionBits = 0) APPLE_KEXT_OVERRIDE;
	virtual IOReturn prepare(IODirection = kIODirectionNone) APPLE_KEXT_OVERRIDE;
	virtual IOReturn complete(IODirection = kIODirectionNone) APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOInterleavedMemoryDescriptor)
};

class IOMemoryCursor : public OSObject {
	OSDeclareDefaultStructors(IOMemoryCursor)
public:
	struct PhysicalSegment { IOPhysicalAddress location; IOPhysicalLength length; };
	typedef void (*SegmentFunction)(PhysicalSegment, void *, UInt32);
	typedef SegmentFunction OutputSegmentFunc;
	static IOMemoryCursor *withSpecification(SegmentFunction, IOPhysicalLength = 0, IOPhysicalLength = 0, IOPhysicalLength = 1);
	virtual bool initWithSpecification(SegmentFunction, IOPhysicalLength = 0, IOPhysicalLength = 0, IOPhysicalLength = 1);
	virtual UInt32 genPhysicalSegments(IOMemoryDescriptor *, IOByteCount, void *, UInt32, UInt32 = 0, IOByteCount * = NULL);
protected:
	SegmentFunction outSeg;
	IOPhysicalLength maxSegmentSize, maxTransferSize, alignMask;
public:
	NK_MEMBERS(IOMemoryCursor)
};
/* the natural, big-endian and little-endian cursors differ only in how a segment is written */
#define NK_MEMORY_CURSOR(Cursor) \
public: \
	static void outputSegment(PhysicalSegment, void *, UInt32); \
	static Cursor *withSpecification(IOPhysicalLength, IOPhysicalLength, IOPhysicalLength = 1); \
	virtual bool initWithSpecification(IOPhysicalLength, IOPhysicalLength, IOPhysicalLength = 1); \
	virtual UInt32 getPhysicalSegments(IOMemoryDescriptor *, IOByteCount, PhysicalSegment *, UInt32, UInt32 = 0, IOByteCount * = NULL);
class IONaturalMemoryCursor : public IOMemoryCursor {
	OSDeclareDefaultStructors(IONaturalMemoryCursor)
	NK_MEMORY_CURSOR(IONaturalMemoryCursor)
	NK_MEMBERS(IONaturalMemoryCursor)
};
class IOBigMemoryCursor : public IOMemoryCursor {
	OSDeclareDefaultStructors(IOBigMemoryCursor)
	NK_MEMORY_CURSOR(IOBigMemoryCursor)
	NK_MEMBERS(IOBigMemoryCursor)
};
class IOLittleMemoryCursor : public IOMemoryCursor {
	OSDeclareDefaultStructors(IOLittleMemoryCursor)
	NK_MEMORY_CURSOR(IOLittleMemoryCursor)
	NK_MEMBERS(IOLittleMemoryCursor)
};

class IOCommand : public OSObject {
	OSDeclareDefaultStructors(IOCommand)
public:
	queue_chain_t fCommandChain;
	virtual bool init() APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(IOCommand)
};

enum { kIODMACommandCreateNoOptions = 0, kIODMACommandPrepareForDMANoOptions = 0, kIODMACommandCompleteDMANoOptions = 0 };
struct IODMACommandSpecification { uint64_t options, maxAddressBits, _resv[16]; };
enum { kIODMAMapOptionMapped = 0, kIODMAMapOptionBypassed = 1, kIODMAMapOptionNonCoherent = 2, kIODMAMapOptionUnmapped = 3, kIODMAMapOptionTypeMask = 0xf,
	kIODMAMapOptionNoCacheStore = 0x10, kIODMAMapOptionOnChip = 0x20, kIODMAMapOptionIterateOnly = 0x40 };
class IODMACommand : public IOCommand {
	OSDeclareDefaultStructors(IODMACommand)
public:
	struct Segment32 { UInt32 fIOVMAddr, fLength; };
	struct Segment64 { UInt64 fIOVMAddr, fLength; };
	enum MappingOptions { kMapped = 0, kBypassed = 1, kNonCoherent = 2, kUnmapped = 3, kTypeMask = 0xf, kNoCacheStore = 0x10, kOnChip = 0x20, kIterateOnly = 0x40 };
	struct SegmentOptions { uint8_t fStructSize, fNumAddressBits; uint64_t fMaxSegmentSize, fMaxTransferSize;
		uint32_t fAlignment, fAlignmentLength, fAlignmentInternalSegments; };
	enum SynchronizeOptions { kForceDoubleBuffer = 0x01000000 };
	typedef bool (*SegmentFunction)(IODMACommand *, Segment64, void *, UInt32);
	static bool OutputHost32(IODMACommand *, Segment64, void *, UInt32);
	static bool OutputBig32(IODMACommand *, Segment64, void *, UInt32);
	static bool OutputLittle32(IODMACommand *, Segment64, void *, UInt32);
	static bool OutputHost64(IODMACommand *, Segment64, void *, UInt32);
	static bool OutputBig64(IODMACommand *, Segment64, void *, UInt32);
	static bool OutputLittle64(IODMACommand *, Segment64, void *, UInt32);
	static IODMACommand *withSpecification(SegmentFunction, UInt8, UInt64, MappingOptions = kMapped, UInt64 = 0, UInt32 = 1, IOMapper * = NULL, void * = NULL);
	static IODMACommand *withSpecification(SegmentFunction, const SegmentOptions *, uint32_t, IOMapper *, void *);
	static IOReturn weakWithSpecification(IODMACommand **, SegmentFunction, UInt8, UInt64, MappingOptions = kMapped, UInt64 = 0, UInt32 = 1, IOMapper * = NULL, void * = NULL);
	static IODMACommand *withRefCon(void *);
	virtual IODMACommand *cloneCommand(void * = NULL);
	virtual bool initWithSpecification(SegmentFunction, UInt8, UInt64, MappingOptions = kMapped, UInt64 = 0, UInt32 = 1, IOMapper * = NULL, void * = NULL);
	virtual bool initWithSpecification(SegmentFunction, const SegmentOptions *, uint32_t, IOMapper *, void *);
	virtual bool initWithRefCon(void * = NULL);
	virtual IOReturn setMemoryDescriptor(const IOMemoryDescriptor *, bool = true);
	virtual IOReturn clearMemoryDescriptor(bool = true);
	virtual const IOMemoryDescriptor *getMemoryDescriptor() const;
	IOMemoryDescriptor *getIOMemoryDescriptor() const;
	virtual IOReturn prepare(UInt64 = 0, UInt64 = 0, bool = true, bool = true);
	virtual IOReturn complete(bool = true, bool = true);
	virtual IOReturn synchronize(IOOptionBits);
	virtual IOReturn genIOVMSegments(UInt64 *, void *, UInt32 *);
	IOReturn genIOVMSegments(SegmentFunction, UInt64 *, void *, UInt32 *);
	IOReturn gen32IOVMSegments(UInt64 *, Segment32 *, UInt32 *);
	IOReturn gen64IOVMSegments(UInt64 *, Segment64 *, UInt32 *);
	UInt64 writeBytes(UInt64, const void *, UInt64);
	UInt64 readBytes(UInt64, void *, UInt64);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual IOReturn prepareWithSpecification(SegmentFunction, UInt8, UInt64, MappingOptions = kMapped, UInt64 = 0, UInt32 = 1, IOMapper * = NULL,
		UInt64 = 0, UInt64 = 0, bool = true, bool = true);
	virtual IOReturn prepareWithSpecification(SegmentFunction, const SegmentOptions *, uint32_t, IOMapper *, uint64_t, uint64_t, bool = true, bool = true);
	virtual IOReturn getPreparedOffsetAndLength(UInt64 *, UInt64 *);
	virtual IOBufferMemoryDescriptor *createCopyBuffer(IODirection, UInt64);
	UInt8 getNumAddressBits();
	UInt32 getAlignment();
	uint32_t getAlignmentLength();
	uint32_t getAlignmentInternalSegments();
	static IOReturn transferSegment(void *, IODMACommand *, Segment64, void *, UInt32);
	static kern_return_t Create(IOService *, uint64_t, const IODMACommandSpecification *, IODMACommand **);
	kern_return_t PrepareForDMA(uint64_t, IOMemoryDescriptor *, uint64_t, uint64_t, uint64_t *, uint32_t *, IOAddressSegment *, OSDispatchMethod = NULL);
	kern_return_t GetPreparation(uint64_t *, uint64_t *, IOMemoryDescriptor **, OSDispatchMethod = NULL);
	kern_return_t PerformOperation(uint64_t, uint64_t, uint64_t, uint64_t, IOMemoryDescriptor *, OSDispatchMethod = NULL);
	kern_return_t CompleteDMA(uint64_t, OSDispatchMethod = NULL);
	void *fRefCon;
protected:
	virtual UInt64 transfer(IOOptionBits, UInt64, void *, UInt64);
	UInt64 fMaxSegmentSize, fMaxTransferSize;
	UInt32 fAlignMaskLength, fAlignMaskInternalSegments;
	uint32_t fMappingOptions;
	IOMapper *fMapper;
	const IOMemoryDescriptor *fMemory;
	SegmentFunction fOutSeg;
	UInt32 fAlignMask, fNumAddressBits, fNumSegments, fActive;
	struct IODMACommandInternal *reserved;
public:
	NK_MEMBERS(IODMACommand)
};
#define kIODMACommandOutputHost32 (IODMACommand::OutputHost32)
#define kIODMACommandOutputBig32 (IODMACommand::OutputBig32)
#define kIODMACommandOutputLittle32 (IODMACommand::OutputLittle32)
#define kIODMACommandOutputHost64 (IODMACommand::OutputHost64)
#define kIODMACommandOutputBig64 (IODMACommand::OutputBig64)
#define kIODMACommandOutputLittle64 (IODMACommand::OutputLittle64)

class IOMapper : public IOService {
	OSDeclareAbstractStructors(IOMapper)
protected:
	uint64_t fPageSize;
	void *fTable;
	bool fIsSystem;
	virtual bool initHardware(IOService *) = 0;
	static void setMapperRequired(bool);
	static void waitForSystemMapper();
public:
	virtual bool start(IOService *) APPLE_KEXT_OVERRIDE;
	virtual void free() APPLE_KEXT_OVERRIDE;
	static IOMapper *copyMapperForDevice(IOService *);
	static IOMapper *copyMapperForDeviceWithIndex(IOService *, unsigned);
	static void checkForSystemMapper();
	virtual IOReturn iovmInsert(uint32_t, uint64_t, uint64_t, uint64_t, uint64_t);
	static IOMapper *gSystem;
	virtual uint64_t getPageSize() const = 0;
	virtual IOReturn iovmMapMemory(IOMemoryDescriptor *, uint64_t, uint64_t, uint32_t, const IODMAMapSpecification *, IODMACommand *, const IODMAMapPageList *,
		uint64_t *, uint64_t *) = 0;
	virtual IOReturn iovmUnmapMemory(IOMemoryDescriptor *, IODMACommand *, uint64_t, uint64_t) = 0;
	virtual addr64_t mapToPhysicalAddress(uint64_t) = 0;
	NK_MEMBERS(IOMapper)
};

#define IOPhysicalSegment IOMemoryCursor::PhysicalSegment
#define naturalOutputSegment IONaturalMemoryCursor::outputSegment
#define bigOutputSegment IOBigMemoryCursor::outputSegment
#define littleOutputSegment IOLittleMemoryCursor::outputSegment
extern "C" {
ppnum_t IOMapperIOVMAlloc(unsigned), IOMapperInsertPage(ppnum_t, unsigned, ppnum_t);
void IOMapperIOVMFree(ppnum_t, unsigned);
}
extern const OSSymbol *gIOMapperIDKey;
#define IOMEMORYDESCRIPTOR_SUPPORTS_DMACOMMAND 1
#define IOBUFFERMEMORYDESCRIPTOR_SUPPORTS_INTASKWITHOPTIONS_TAGS 1
#define IOMULTIMEMORYDESCRIPTOR_SUPPORTS_GETPAGECOUNTS 1

typedef IOByteCount IORangeScalar;
class IORangeAllocator : public OSObject {
	OSDeclareDefaultStructors(IORangeAllocator)
protected:
	UInt32 numElements, capacity, capacityIncrement;
	IORangeScalar defaultAlignmentMask;
	IOOptionBits options;
	struct IORangeAllocatorElement *elements;
public:
	enum { kLocking = 1 };
	virtual bool init(IORangeScalar, IORangeScalar, UInt32, IOOptionBits);
	static IORangeAllocator *withRange(IORangeScalar, IORangeScalar = 0, UInt32 = 0, IOOptionBits = 0);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	virtual UInt32 getFragmentCount();
	virtual UInt32 getFragmentCapacity();
	virtual void setFragmentCapacityIncrement(UInt32);
	virtual IORangeScalar getFreeCount();
	virtual bool allocate(IORangeScalar, IORangeScalar *, IORangeScalar = 0);
	virtual bool allocateRange(IORangeScalar, IORangeScalar);
	virtual void deallocate(IORangeScalar, IORangeScalar);
	NK_MEMBERS(IORangeAllocator)
};
#endif
#endif
