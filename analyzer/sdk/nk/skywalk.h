/* Skywalk: controllers, interfaces, packets, buffer pools, queues.

   One file, because packets, pools, queues and interfaces name one another all through. Sections are named after the
   real headers, each behind what it needs. */
#ifndef NK_SKYWALK_H
#define NK_SKYWALK_H

#include <nk/network.h>
#include <nk/net.h>
#include <nk/netinet.h>

typedef struct kern_pbufpool *kern_pbufpool_t; typedef struct sksegment *kern_segment_t;
typedef struct __kern_buflet *kern_buflet_t; typedef uint64_t kern_packet_t; typedef uint32_t kern_packet_idx_t;
typedef struct kern_channel *kern_channel_t; typedef struct kern_nexus *kern_nexus_t;
typedef enum kern_packet_svc_class_t {
    KPKT_SC_BK_SYS = 0x80090, KPKT_SC_BK = 0x100080, KPKT_SC_BE = 0, KPKT_SC_RD = 0x180010, KPKT_SC_OAM = 0x200020,
    KPKT_SC_AV = 0x280120, KPKT_SC_RV = 0x300110, KPKT_SC_VI = 0x380100, KPKT_SC_SIG = 0x380130,
    KPKT_SC_VO = 0x400180, KPKT_SC_CTL = 0x480190,
} kern_packet_svc_class_t;
typedef struct packet_id {
    uint8_t pktid_version, pktid_payload_type; uint16_t pktid_sequence_number;
    uint32_t pktid_timestamp, pktid_stream_identifier, _reserved;
} packet_id_t;

struct IOSkywalkPacketDescriptor; struct IOSkywalkPacketBufferDescriptor; struct IOSkywalkMemorySegmentDescriptor;
struct IOSkywalkRxSubmissionQueueStats; struct IOSkywalkTxSubmissionQueueStats;

#ifdef __cplusplus
class IOMemoryDescriptor; class IOSKArena; class IOSKRegion; class IOSKMapper; class IOMemoryMap;
class IOSkywalkPacket; class IOSkywalkPacketQueue; class IOSkywalkPacketBufferPool; class IOSkywalkMemorySegment;
class IOSkywalkInterface; class IOSkywalkNetworkKDPPoller; class IOSkywalkPacketPoller;
class IOSkywalkRxSubmissionQueue; class IOSkywalkPacketTable; class IOSkywalkRxCompletionQueue;
class IOSkywalkTxSubmissionQueue; class IOSkywalkRing; class IOSkywalkTxCompletionQueue;
#endif

/* IOSkywalkSupport */
#ifndef _IOSKYWALKSUPPORT_H
#define _IOSKYWALKSUPPORT_H
#define IOSK_CONSUMED LIBKERN_CONSUMED
typedef uint32_t IOSKSize; typedef uint32_t IOSKIndex; typedef uint32_t IOSKCount; typedef uint32_t IOSKOffset;
typedef struct IOSKMemoryBufferSpec {
    boolean_t userWritable, kernelWritable, iodirIn, iodirOut, purgeable, inhibitCache, physContig, pureData;
} IOSKMemoryBufferSpec;
typedef struct IOSKRegionSpec { boolean_t noRedirect; } IOSKRegionSpec;
#ifdef __cplusplus
const OSSymbol *IOSKCopyKextIdentifierWithAddress(vm_address_t);
typedef IOMemoryDescriptor *IOSKMemoryRef; typedef IOSKMemoryRef IOSKMemoryArrayRef;
typedef IOSKMemoryRef IOSKMemoryBufferRef; typedef IOSKArena *IOSKArenaRef; typedef IOSKRegion *IOSKRegionRef;
typedef IOSKMapper *IOSKMapperRef; typedef IOSKMemoryRef IOSKMemoryDescriptor;
typedef IOMemoryMap *IOSKMemoryMapRef;
__BEGIN_DECLS
IOSKMemoryBufferRef IOSKMemoryBufferCreate(mach_vm_size_t, const IOSKMemoryBufferSpec *, mach_vm_address_t *);
IOSKMemoryArrayRef IOSKMemoryArrayCreate(const IOSKMemoryRef[], uint32_t); void IOSKMemoryDestroy(IOSKMemoryRef);
IOSKMemoryMapRef IOSKMemoryMapToTask(IOSKMemoryRef, task_t, mach_vm_address_t *, mach_vm_size_t *);
IOSKMemoryMapRef IOSKMemoryMapToKernelTask(IOSKMemoryRef, mach_vm_address_t *, mach_vm_size_t *);
void IOSKMemoryMapDestroy(IOSKMemoryMapRef); IOReturn IOSKMemoryReclaim(IOSKMemoryRef);
IOReturn IOSKMemoryDiscard(IOSKMemoryRef); IOReturn IOSKMemoryWire(IOSKMemoryRef);
IOReturn IOSKMemoryUnwire(IOSKMemoryRef); IOSKArenaRef IOSKArenaCreate(IOSKRegionRef *, IOSKCount);
void IOSKArenaDestroy(IOSKArenaRef); void IOSKArenaRedirect(IOSKArenaRef);
IOSKRegionRef IOSKRegionCreate(const IOSKRegionSpec *, IOSKSize, IOSKCount); void IOSKRegionDestroy(IOSKRegionRef);
IOReturn IOSKRegionSetBuffer(IOSKRegionRef, IOSKIndex, IOSKMemoryBufferRef);
void IOSKRegionClearBuffer(IOSKRegionRef, IOSKIndex);
void IOSKRegionClearBufferDebug(IOSKRegionRef, IOSKIndex, IOSKMemoryBufferRef *);
IOSKMapperRef IOSKMapperCreate(IOSKArenaRef, task_t); void IOSKMapperDestroy(IOSKMapperRef);
void IOSKMapperRedirect(IOSKMapperRef);
IOReturn IOSKMapperGetAddress(IOSKMapperRef, mach_vm_address_t *, mach_vm_size_t *);
boolean_t IOSKBufferIsWired(IOSKMemoryBufferRef);
__END_DECLS
class IOSKMemoryArray : public IOMultiMemoryDescriptor {
    OSDeclareFinalStructors(IOSKMemoryArray)
public:
    bool overwriteMappingInTask(task_t, mach_vm_address_t *, IOOptionBits);
    NK_MEMBERS(IOSKMemoryArray)
};
class IOSKMemoryBuffer : public IOBufferMemoryDescriptor {
    OSDeclareFinalStructors(IOSKMemoryBuffer)
protected:
    virtual void taggedRelease(const void * = NULL) const; virtual void free();
public:
    IOSKMemoryBufferSpec fSpec; void *fKernelAddr; IOMemoryMap *fKernelReadOnlyMapping;
    bool initWithSpec(task_t, mach_vm_size_t, mach_vm_address_t, const IOSKMemoryBufferSpec *);
    virtual void *getBytesNoCopy(); virtual void *getBytesNoCopy(vm_size_t, vm_size_t); bool isWired() const;
    NK_MEMBERS(IOSKMemoryBuffer)
};
typedef IOSKMemoryBuffer IOSKBuffer;
class IOSKRegionMapper : public OSObject {
    OSDeclareFinalStructors(IOSKRegionMapper)
private:
    virtual void free();
public:
    bool initWithMapper(IOSKMapper *, IOSKRegion *, IOSKOffset); IOReturn map(IOSKIndex, IOSKBuffer *);
    void unmap(IOSKIndex, vm_prot_t); kern_return_t mapOverwrite(vm_map_offset_t, vm_map_size_t, vm_prot_t);
    NK_MEMBERS(IOSKRegionMapper)
};
class IOSKMapper : public OSObject {
    OSDeclareFinalStructors(IOSKMapper)
public:
    friend class IOSKRegionMapper;
private:
    virtual void free();
public:
    bool initWithTask(task_t, IOSKArena *); IOReturn map(IOSKIndex, IOSKIndex, IOSKBuffer *);
    void unmap(IOSKIndex, IOSKIndex, vm_prot_t); mach_vm_address_t getMapAddress(mach_vm_size_t *) const;
    IOSKArena *getArena() const; bool isRedirected() const; void redirectMap();
    NK_MEMBERS(IOSKMapper)
};
class IOSKArena : public OSObject {
    OSDeclareFinalStructors(IOSKArena)
private:
    virtual void free();
public:
    bool initWithRegions(IOSKRegion **, IOSKCount); IOReturn createMapperForTask(task_t, IOSKMapper **);
    void redirectMap(IOSKMapper *); IOSKSize getArenaSize() const; IOSKCount getRegionCount() const;
    IOSKRegion *getRegion(IOSKIndex) const;
    IOReturn map(const IOSKRegion *, IOSKOffset, IOSKIndex, IOSKIndex, IOSKMemoryBuffer *);
    void unmap(const IOSKRegion *, IOSKOffset, IOSKIndex, IOSKIndex, vm_prot_t, bool, const void *);
    bool addMapper(const IOSKMapper *); void removeMapper(const IOSKMapper *);
    NK_MEMBERS(IOSKArena)
};
class IOSKRegion : public OSObject {
    OSDeclareFinalStructors(IOSKRegion)
public:
    struct Segment { IOSKBuffer *fBuffer; };
    struct ArenaEntry {
        struct { struct ArenaEntry *sle_next; } link; IOSKArena *fArena; IOSKOffset fRegionOffset;
        IOSKIndex fRegionIndex;
    };
    struct ArenaHead { struct ArenaEntry *slh_first; };
private:
    virtual void free();
public:
    bool initWithSpec(const IOSKRegionSpec *, IOSKSize, IOSKCount);
    IOReturn setSegmentBuffer(IOSKIndex, IOSKBuffer *); void clearSegmentBuffer(IOSKIndex, IOSKMemoryBufferRef *);
    bool attachArena(IOSKArena *, IOSKOffset, IOSKIndex); void detachArena(const IOSKArena *);
    IOReturn updateMappingsForArena(IOSKArena *, bool, const void * = NULL); IOSKCount getSegmentCount() const;
    IOSKSize getSegmentSize() const; IOSKSize getRegionSize() const;
    NK_MEMBERS(IOSKRegion)
};
#endif
#endif

/* IOSkywalkTypes */
#ifndef _IOSKYWALKTYPES_H
#define _IOSKYWALKTYPES_H
typedef uint32_t IOSkywalkNetworkLinkStatus;
enum {
    kIOSkywalkNetworkLinkStatusInvalid = 0, kIOSkywalkNetworkLinkStatusInactive,
    kIOSkywalkNetworkLinkStatusActive = 3, kIOSkywalkNetworkLinkStatusWakeSameNet,
};
typedef uint32_t IOSkywalkNetworkLinkQuality;
enum {
    kIOSkywalkNetworkLinkQualityOff = -2, kIOSkywalkNetworkLinkQualityUnknown, kIOSkywalkNetworkLinkQualityBad = 10,
    kIOSkywalkNetworkLinkQualityPoor = 50, kIOSkywalkNetworkLinkQualityGood = 100,
};
enum {
    kIOSkywalkNetworkMediaOptionFullDuplex = 0x100000, kIOSkywalkNetworkMediaOptionHalfDuplex = 0x200000,
    kIOSkywalkNetworkMediaOptionFlowControl = 0x400000, kIOSkywalkNetworkMediaOptionEEE = 0x800000,
    kIOSkywalkNetworkMediaOptionLoopback = 0x8000000,
};
typedef uint32_t IOSkywalkNetworkMediaType;
enum {
    kIOSkywalkNetworkMediaEthernetAuto = 32, kIOSkywalkNetworkMediaEthernetManual,
    kIOSkywalkNetworkMediaEthernetNone, kIOSkywalkNetworkMediaEthernet10BaseT,
    kIOSkywalkNetworkMediaEthernet10Base2, kIOSkywalkNetworkMediaEthernet10Base5,
    kIOSkywalkNetworkMediaEthernet100BaseTX, kIOSkywalkNetworkMediaEthernet100BaseFX,
    kIOSkywalkNetworkMediaEthernet100BaseT4, kIOSkywalkNetworkMediaEthernet100BaseVG,
    kIOSkywalkNetworkMediaEthernet100BaseT2, kIOSkywalkNetworkMediaEthernet1000BaseSX,
    kIOSkywalkNetworkMediaEthernet10BaseSTP, kIOSkywalkNetworkMediaEthernet10BaseFL,
    kIOSkywalkNetworkMediaEthernet1000BaseLX, kIOSkywalkNetworkMediaEthernet1000BaseCX,
    kIOSkywalkNetworkMediaEthernet1000BaseT, kIOSkywalkNetworkMediaEthernetHomePNA1,
    kIOSkywalkNetworkMediaEthernet10GBaseSR, kIOSkywalkNetworkMediaEthernet10GBaseLR,
    kIOSkywalkNetworkMediaEthernet10GBaseCX4, kIOSkywalkNetworkMediaEthernet10GBaseT,
    kIOSkywalkNetworkMediaEthernet2500BaseT, kIOSkywalkNetworkMediaEthernet5000BaseT,
    kIOSkywalkNetworkMediaEthernet1000BaseCX_SGMII, kIOSkywalkNetworkMediaEthernet1000BaseKX,
    kIOSkywalkNetworkMediaEthernet10GBaseKX4, kIOSkywalkNetworkMediaEthernet10GBaseKR,
    kIOSkywalkNetworkMediaEthernet10GBaseCR1, kIOSkywalkNetworkMediaEthernet10GBaseER,
    kIOSkywalkNetworkMediaEthernet20GBaseKR2, kIOSkywalkNetworkMediaEthernet25GBaseCR,
    kIOSkywalkNetworkMediaEthernet25GBaseKR = 0x820, kIOSkywalkNetworkMediaEthernet25GBaseSR,
    kIOSkywalkNetworkMediaEthernet25GBaseLR, kIOSkywalkNetworkMediaEthernet40GBaseCR4,
    kIOSkywalkNetworkMediaEthernet40GBaseSR4, kIOSkywalkNetworkMediaEthernet40GBaseLR4,
    kIOSkywalkNetworkMediaEthernet40GBaseKR4, kIOSkywalkNetworkMediaEthernet50GBaseCR2,
    kIOSkywalkNetworkMediaEthernet50GBaseKR2, kIOSkywalkNetworkMediaEthernet50GBaseSR2,
    kIOSkywalkNetworkMediaEthernet50GBaseLR2, kIOSkywalkNetworkMediaEthernet56GBaseR4,
    kIOSkywalkNetworkMediaEthernet100GBaseCR4, kIOSkywalkNetworkMediaEthernet100GBaseSR4,
    kIOSkywalkNetworkMediaEthernet100GBaseKR4, kIOSkywalkNetworkMediaEthernet100GBaseLR4,
    kIOSkywalkNetworkMediaEthernetMask = 0xfff,
};
enum {
    kIOSkywalkNetworkFeatureFlagSoftwareVlan = 0x20000, kIOSkywalkNetworkFeatureFlagWOMP = 0x4000000,
    kIOSkywalkNetworkFeatureFlagNicProxy = 0x8000000,
};
#endif

/* IOSkywalkPacketBuffer */
#ifndef _IOSKYWALKPACKETBUFFER_H
#define _IOSKYWALKPACKETBUFFER_H
#ifdef __cplusplus
struct IOSkywalkPacketBufferDescriptor {
    IOMemoryDescriptor *memDescriptor; IOSkywalkMemorySegment *memSegment; UInt64 memSegmentOffset;
};
class IOSkywalkPacketBuffer : public IOCommand {
    OSDeclareDefaultStructors(IOSkywalkPacketBuffer)
public:
    void *mReserved; IOSkywalkPacketBufferPool *mPool; kern_buflet_t mBufletHandle; UInt64 mBufferHandle;
    IOSkywalkPacket *mPacket; IOSkywalkPacketQueue *mSourceQueue; IOMemoryDescriptor *mMemDescriptor;
    IOSkywalkMemorySegment *mMemorySegment; uint64_t __reserved0[2]; UInt64 mMemorySegmentOffset;
    UInt32 mBufferState, mDataLength; UInt16 mDataOffset; uint64_t _reserved1;
    static IOSkywalkPacketBuffer *withPool(IOSkywalkPacketBufferPool *, IOSkywalkPacketBufferDescriptor *,
        IOOptionBits = 0);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, IOSkywalkPacketBufferDescriptor *, IOOptionBits = 0);
    virtual void free(); IOSkywalkPacketBufferPool *getPacketBufferPool(); UInt32 getBufferSize();
    UInt32 getDataLength(); IOReturn setDataLength(UInt32); UInt16 getDataOffset(); IOReturn setDataOffset(UInt16);
    IOReturn setDataOffsetAndLength(UInt16, UInt32); IOSkywalkPacket *getPacket();
    virtual void setPacket(IOSkywalkPacket *, IOOptionBits);
    virtual IOReturn prepare(IODirection = kIODirectionNone);
    virtual IOReturn complete(IODirection = kIODirectionNone); IOSkywalkMemorySegment *getMemorySegment();
    UInt64 getMemorySegmentOffset();
    virtual IOReturn prepareWithMemorySegment(IOSkywalkMemorySegment *, UInt64, IOOptionBits = 0);
    virtual IOReturn completeWithMemorySegment(IOSkywalkMemorySegment *, UInt64, IOOptionBits = 0);
    IOSkywalkPacketQueue *getSourceQueue();
    virtual IOReturn prepareWithQueue(IOSkywalkPacketQueue *, IODirection = kIODirectionNone, IOOptionBits = 0);
    virtual IOReturn completeWithQueue(IOSkywalkPacketQueue *, IODirection = kIODirectionNone, IOOptionBits = 0);
    kern_buflet_t getBufletHandle(); void setBufletHandle(kern_buflet_t);
    virtual void acquireWithBufletHandle(kern_buflet_t); UInt64 getBufferHandle();
    virtual void acquireWithBufferHandle(UInt64); virtual void disposePacketBuffer();
    void cancelCompletionCallback();
    NK_MEMBERS(IOSkywalkPacketBuffer)
};
#endif
#endif

/* IOSkywalkPacketBufferPool */
#ifndef _IOSKYWALKPACKETBUFFERPOOL_H
#define _IOSKYWALKPACKETBUFFERPOOL_H
#ifdef __cplusplus
void pp_ctx_retain(void *); void pp_ctx_release(void *);
#endif
struct SegmentStats {
    UInt64 constructorCount, destructorCount, prepareErrors; UInt32 prepareMaxRetries, prepareErrorCode;
};
#ifdef __cplusplus
class IOSkywalkPacketBufferPool : public OSObject {
    OSDeclareDefaultStructors(IOSkywalkPacketBufferPool)
public:
    enum IOSkywalkPacketBufferPoolFlags {
        kIOSkywalkPacketBufferPoolFlagSingleMemorySegment = 2, kIOSkywalkPacketBufferPoolFlagPersistentMemory = 4,
        kIOSkywalkPacketBufferPoolFlagFlagMask = 6,
    };
    struct PoolOptions {
        uint32_t packetCount, bufferCount, bufferSize, maxBuffersPerPacket, memorySegmentSize, poolFlags;
        uint64_t _reserved;
    };
protected:
    void *mReserved; kern_pbufpool_t mPbufPool; OSObject *mProvider;
    UInt32 mPacketCount, mBufferCount, mBufferSize, mMaxFragments, mSegmentCount, mPacketType, mSegmentSize;
    UInt32 mBuffersPerSegment, mPoolFlags; uint64_t _reserved; IOSkywalkMemorySegment *mMemSegment;
    OSArray *mPacketArray; OSArray *mSegmentArray; uint64_t _reserved2; SegmentStats *mSegmentStats;
    IOLock *mSetLock; OSSet *mPacketQueueSet; OSString *mPoolName; OSSet *mReporterSet; OSSet *mReportingServiceSet;
    thread_call_t mReportingChangeNotificationThread;
    bool mSingleMemorySemgent, mPersistentMemory, mSegmentBuffersWithSubRange, mDisposed;
public:
    static IOSkywalkPacketBufferPool *withName(const char *, OSObject *, UInt32, const PoolOptions *);
    virtual bool initWithName(const char *, void *, UInt32, const PoolOptions *);
    virtual bool initWithName(const char *, OSObject *, UInt32, const PoolOptions *); const char *getPoolName();
    virtual void free(); void disposeAllPackets(); void disposeAllBuffers(); virtual void release() const;
    void releaseAllPackets(); void releaseAllMemorySegments();
    void checkInPacketQueue(const IOSkywalkPacketQueue *); void checkOutPacketQueue(const IOSkywalkPacketQueue *);
    void reportingChangeNotification(); void checkInReportingService(IOService *, const IOSkywalkInterface *);
    void checkOutReportingService(const IOService *); void addPoolReporter(IOService *, OSSet *);
    void createReportersForService(IOService *, const IOSkywalkInterface *);
    void removeReportersForService(const IOService *); OSSet *copyReportersForService(const IOService *);
    UInt64 getReportChannelValue(UInt64); virtual IOReturn allocatePacket(UInt32, IOSkywalkPacket **, IOOptionBits);
    virtual IOReturn allocatePackets(UInt32, UInt32 *, IOSkywalkPacket **, IOOptionBits);
    virtual IOReturn deallocatePacket(IOSkywalkPacket *);
    virtual IOReturn deallocatePackets(IOSkywalkPacket **, uint32_t);
    virtual IOReturn deallocatePacketChain(kern_packet_t);
    virtual IOReturn allocatePacketBuffer(IOSkywalkPacketBuffer **, IOOptionBits);
    virtual IOReturn allocatePacketBuffers(UInt32 *, IOSkywalkPacketBuffer **, IOOptionBits);
    virtual IOReturn deallocatePacketBuffer(IOSkywalkPacketBuffer *);
    virtual IOReturn deallocatePacketBuffers(IOSkywalkPacketBuffer **, uint32_t);
    static void segmentConstructor(kern_pbufpool_t, kern_segment_t, IOMemoryDescriptor *);
    static void segmentDestructor(kern_pbufpool_t, kern_segment_t, IOMemoryDescriptor *);
    bool createSegmentBuffers(IOSkywalkMemorySegment *, UInt32, bool);
    void destroySegmentBuffers(IOSkywalkMemorySegment *);
    IOReturn prepareMemorySegment(IOSkywalkMemorySegment *, IOBufferMemoryDescriptor *, UInt64);
    virtual IOReturn newPacket(IOSkywalkPacketDescriptor *, IOSkywalkPacket **);
    IOSkywalkPacket *getPacketWithHandle(kern_packet_t); IOSkywalkPacket *getPacketWithIndex(kern_packet_idx_t);
    virtual IOReturn newPacketBuffer(IOSkywalkPacketBufferDescriptor *, IOSkywalkPacketBuffer **);
    IOSkywalkPacketBuffer *getPacketBufferWithBufletHandle(kern_buflet_t);
    IOSkywalkPacketBuffer *getPacketBufferWithSegmentInfo(kern_segment_t, UInt32);
    virtual IOReturn newMemorySegment(IOSkywalkMemorySegmentDescriptor *, IOSkywalkMemorySegment **);
    IOSkywalkMemorySegment *getMemorySegmentWithHandle(kern_segment_t);
    NK_MEMBERS(IOSkywalkPacketBufferPool)
};
#endif
#endif

/* IOSkywalkPacket */
#ifndef _IOSKYWALKPACKET_H
#define _IOSKYWALKPACKET_H
typedef uint32_t IOSkywalkPacketDirection;
enum { kIOSkywalkPacketDirectionNone = 0, kIOSkywalkPacketDirectionTx, kIOSkywalkPacketDirectionRx };
enum IOSkywalkPacketTypes {
    kIOSkywalkPacketTypeGeneric = 0, kIOSkywalkPacketTypeNetwork, kIOSkywalkPacketTypeCloneable,
};
struct IOSkywalkPacketDescriptor { kern_packet_idx_t packetIndex; bool singleBuffer; };
#ifdef __cplusplus
class IOSkywalkPacket : public IOCommand {
    OSDeclareDefaultStructors(IOSkywalkPacket)
protected:
    void *mReserved; kern_packet_t mPacketHandle; IOSkywalkPacketBuffer **mPacketBuffers;
    IOSkywalkPacketQueue *mSourceQueue; IOSkywalkPacketBufferPool *mBufferPool; kern_buflet_t mBuflet;
    uint64_t _reserved0; UInt32 mPacketState, mMaxNumBuffers, mActualNumBuffers; kern_packet_idx_t mPacketIndex;
    IOSkywalkPacketDirection mTransferDirection; void *mSlotReference;
public:
    static IOSkywalkPacket *withPool(IOSkywalkPacketBufferPool *, IOSkywalkPacketDescriptor *, IOOptionBits);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, IOSkywalkPacketDescriptor *, IOOptionBits);
    virtual void free(); IOSkywalkPacketBufferPool *getPacketBufferPool(); UInt32 getBufferSize();
    virtual UInt32 getPacketBuffers(IOSkywalkPacketBuffer **, UInt32); virtual UInt32 getPacketBufferCount();
    virtual IOMemoryDescriptor *getMemoryDescriptor(); virtual IOReturn setDataLength(UInt32);
    virtual UInt32 getDataLength(); virtual IOReturn setDataOffset(UInt16); virtual UInt16 getDataOffset();
    virtual IOReturn setDataOffsetAndLength(UInt16, UInt32); IOSkywalkPacketQueue *getSourceQueue();
    virtual IOReturn prepareWithQueue(IOSkywalkPacketQueue *,
        IOSkywalkPacketDirection = kIOSkywalkPacketDirectionNone, IOOptionBits = 0);
    virtual IOReturn prepare(IOSkywalkPacketQueue *, UInt64, IOOptionBits = 0);
    virtual IOReturn completeWithQueue(IOSkywalkPacketQueue *,
        IOSkywalkPacketDirection = kIOSkywalkPacketDirectionNone, IOOptionBits = 0);
    virtual IOReturn complete(IOSkywalkPacketQueue *, IOOptionBits = 0);
    void setTransferDirection(IOSkywalkPacketDirection); IOSkywalkPacketDirection getTransferDirection();
    bool clearTransferDirection(IOSkywalkPacketDirection); void setSlotReference(void *); void *getSlotReference();
    virtual UInt32 getPacketType(); virtual kern_buflet_t acquireWithPacketHandle(kern_packet_t, IOOptionBits);
    void cancelCompletionCallback(); virtual void disposePacket();
    NK_MEMBERS(IOSkywalkPacket)
};
#endif
#endif

/* IOSkywalkNetworkPacket */
#ifndef _IOSKYWALKNETWORKPACKET_H
#define _IOSKYWALKNETWORKPACKET_H
#ifdef __cplusplus
class IOSkywalkNetworkPacket : public IOSkywalkPacket {
    OSDeclareDefaultStructors(IOSkywalkNetworkPacket)
protected:
    void *mReserved;
public:
    static IOSkywalkNetworkPacket *withPool(IOSkywalkPacketBufferPool *, IOSkywalkPacketDescriptor *, IOOptionBits);
    virtual UInt32 getPacketType(); IOReturn setHeadroom(uint8_t); uint8_t getHeadroom();
    IOReturn setLinkHeaderLength(uint8_t); uint8_t getLinkHeaderLength(); IOReturn setLinkHeaderOffset(uint32_t);
    IOReturn getLinkHeaderOffset(uint32_t *); IOReturn setNetworkHeaderOffset(uint32_t);
    IOReturn getNetworkHeaderOffset(uint32_t *); IOReturn setDataContainsFCS(bool); bool getDataContainsFCS();
    kern_packet_svc_class_t getServiceClass(); IOReturn setTimestamp(AbsoluteTime);
    IOReturn getTimestamp(AbsoluteTime *); IOReturn clearTimestamp(); bool isTimestampRequested();
    IOReturn setCompletionStatus(int); IOReturn getExpiryTime(AbsoluteTime *);
    IOReturn getTokenData(void *, uint16_t *); IOReturn getPacketID(packet_id_t *); bool isPacketGroupStart();
    bool isPacketGroupEnd(); bool isHighPriority(); bool isTransportNewFlow(); bool isTransportLastPacket();
    IOReturn setIsLinkBroadcast(bool); bool isLinkBroadcast(); IOReturn setIsLinkMulticast(bool);
    bool isLinkMulticast();
    NK_MEMBERS(IOSkywalkNetworkPacket)
};
#endif
#endif

/* IOSkywalkCloneableNetworkPacket */
#ifndef _IOSKYWALKCLONEABLENETWORKPACKET_H
#define _IOSKYWALKCLONEABLENETWORKPACKET_H
#ifdef __cplusplus
class IOSkywalkCloneableNetworkPacket : public IOSkywalkNetworkPacket {
    OSDeclareDefaultStructors(IOSkywalkCloneableNetworkPacket)
protected:
    uint64_t _reserved[3];
public:
    static IOSkywalkPacket *withPool(IOSkywalkPacketBufferPool *, IOSkywalkPacketDescriptor *, IOOptionBits);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, IOSkywalkPacketDescriptor *, IOOptionBits);
    virtual void free(); IOSkywalkCloneableNetworkPacket *packetClone();
    IOReturn packetCloneWithBaseAndLimit(int64_t, size_t, IOSkywalkCloneableNetworkPacket **);
    IOReturn setPacketBufferBaseAndLimit(int64_t, size_t); IOReturn getPacketBufferBaseAddr(uint8_t **);
    IOReturn getPacketBufferObjectBaseAddr(uint8_t **); IOReturn getPacketBufferObjectIOBusBaseAddr(uint8_t **);
    virtual UInt32 getPacketBuffers(IOSkywalkPacketBuffer **, UInt32); virtual UInt32 getPacketBufferCount();
    virtual IOMemoryDescriptor *getMemoryDescriptor(); virtual IOReturn setDataLength(UInt32);
    virtual UInt32 getDataLength(); virtual IOReturn setDataOffset(UInt16); virtual UInt16 getDataOffset();
    virtual IOReturn setDataOffsetAndLength(UInt16, UInt32);
    virtual IOReturn prepareWithQueue(IOSkywalkPacketQueue *,
        IOSkywalkPacketDirection = kIOSkywalkPacketDirectionNone, IOOptionBits = 0);
    virtual IOReturn completeWithQueue(IOSkywalkPacketQueue *,
        IOSkywalkPacketDirection = kIOSkywalkPacketDirectionNone, IOOptionBits = 0);
    virtual UInt32 getPacketType(); virtual kern_buflet_t acquireWithPacketHandle(UInt64, IOOptionBits);
    virtual void disposePacket(); void printPacket();
    NK_MEMBERS(IOSkywalkCloneableNetworkPacket)
};
#endif
#endif

/* IOSkywalkController */
#ifndef _IOSKYWALKCONTROLLER_H
#define _IOSKYWALKCONTROLLER_H
#ifdef __cplusplus
class IOSkywalkController : public IOService {
    OSDeclareDefaultStructors(IOSkywalkController)
protected:
    void *mReserved; OSSet *mInterfaces;
public:
    virtual void free(); virtual bool start(IOService *);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const;
    IOReturn attachInterface(IOSkywalkInterface *, IOOptionBits);
    IOReturn detachInterface(IOSkywalkInterface *, IOOptionBits);
    NK_MEMBERS(IOSkywalkController)
};
#endif
#endif

/* IOSkywalkInterface */
#ifndef _IOSKYWALKINTERFACE_H
#define _IOSKYWALKINTERFACE_H
#ifdef __cplusplus
class IOSkywalkInterface : public IOService {
    OSDeclareAbstractStructors(IOSkywalkInterface)
protected:
    void *mReserved; OSArray *mPacketQueueArray; IOSkywalkPacketBufferPool *mPacketBufferPool1;
    IOSkywalkPacketBufferPool *mPacketBufferPool2; OSSet *mClients;
    virtual void free(); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const; virtual IOReturn enable(IOOptionBits) = 0;
    virtual IOReturn disable(IOOptionBits) = 0;
    virtual IOReturn clientConnectWithTask(task_t, IOService *, IOOptionBits);
    virtual void clientDisconnect(IOService *, IOOptionBits);
    IOReturn registerInterfaceWithQueues(IOSkywalkPacketQueue **, UInt32, IOSkywalkPacketBufferPool *,
        IOSkywalkPacketBufferPool *, IOOptionBits = 0);
    IOReturn deregisterInterfaceWithQueues();
public:
    NK_MEMBERS(IOSkywalkInterface)
};
#endif
#endif

/* IOSkywalkNetworkInterface */
#ifndef _IOSKYWALKNETWORKINTERFACE_H
#define _IOSKYWALKNETWORKINTERFACE_H
#ifdef __cplusplus
class IOSkywalkNetworkInterface : public IOSkywalkInterface {
    OSDeclareAbstractStructors(IOSkywalkNetworkInterface)
public:
    struct RegistrationInfo;
    struct ExpansionData {
        RegistrationInfo *eRegistrationInfo; ifnet_t eBSDInterface; OSArray *ePacketQueueArray; IOLock *eDataLock;
        IOLock *eInterfacePreparedLock; IOSkywalkNetworkKDPPoller *eKDPPoller; thread_call_t eLinkStatusEventThread;
        UInt32 eLinkStatusMessageType; IOSkywalkNetworkMediaType eActiveMediaType; UInt32 eChosenMedia;
        IOSkywalkNetworkLinkStatus eLinkStatus; bool eInterfacePrepared; const char eBSDName[80]; UInt32 eMTU;
    };
protected:
    void *mReserved; ExpansionData *mExpansionData;
public:
    virtual void free(); virtual bool start(IOService *); virtual void stop(IOService *);
    IOReturn registerNetworkInterface(const RegistrationInfo *, IOSkywalkPacketQueue **, IOOptionBits,
        IOSkywalkPacketBufferPool *, IOSkywalkPacketBufferPool *, IOOptionBits = 0);
    IOReturn deregisterNetworkInterface(IOOptionBits = 0); void handleLinkStatusEvent();
    IOReturn reportEventType(UInt32, void *, vm_size_t = 0);
    IOReturn reportLinkStatus(IOSkywalkNetworkLinkStatus, IOSkywalkNetworkMediaType);
    IOReturn reportLinkQuality(IOSkywalkNetworkLinkQuality);
    IOReturn reportDataBandwidths(uint64_t, uint64_t, uint64_t, uint64_t);
    IOReturn reportInterfaceAdvisory(const struct ifnet_interface_advisory *);
    virtual IOReturn setAggressiveness(unsigned long, unsigned long); virtual void joinPMtree(IOService *);
    virtual IOReturn initBSDInterfaceParameters(struct ifnet_init_eparams *, struct sockaddr_dl **) = 0;
    virtual IOReturn prepareBSDInterface(ifnet_t, IOOptionBits);
    virtual void finalizeBSDInterface(ifnet_t, IOOptionBits); virtual ifnet_t getBSDInterface();
    virtual void setBSDName(const char *); virtual const char *getBSDName();
    virtual errno_t processBSDCommand(ifnet_t, UInt32, void *); errno_t ioctl_gifmedia(ifnet_t, UInt32, void *);
    errno_t ioctl_sifmedia(ifnet_t, void *); errno_t ioctl_gifdevmtu(ifnet_t, void *);
    errno_t ioctl_sifmtu(ifnet_t, void *, bool); errno_t ioctl_gifcap(ifnet_t, void *);
    errno_t ioctl_sifcap(ifnet_t, void *); virtual void setRunningState(bool);
    virtual IOReturn handleChosenMedia(UInt32); virtual IOReturn getSupportedMediaArray(UInt32 *, UInt32 *);
    virtual IOReturn getPacketTapInfo(UInt32 *, UInt32 *);
    virtual IOReturn getUnsentDataByteCount(UInt32 *, UInt32 *, UInt32);
    virtual IOReturn getSupportedWakeFlags(UInt32 *); virtual IOReturn enableNetworkWake(UInt32);
    virtual IOReturn calculateRingSizeForQueue(const IOSkywalkPacketQueue *, UInt32 *);
    IOReturn getServiceClassIndex(kern_packet_svc_class_t, UInt32 *); virtual UInt32 getMaxTransferUnit();
    virtual UInt32 getMinPacketSize(); virtual IOReturn getMTU(UInt32 *); virtual void setMTU(UInt32);
    virtual UInt32 getHardwareAssists(); virtual void setHardwareAssists(UInt32);
    IOReturn setKDPPoller(IOSkywalkNetworkKDPPoller *); virtual void captureInterfaceState(UInt32);
    virtual void restoreInterfaceState(UInt32);
    virtual IOReturn handleDoorbellForQueue(IOSkywalkPacketQueue *, UInt32);
    NK_MEMBERS(IOSkywalkNetworkInterface)
};
#endif
#endif

/* IOSkywalkEthernetInterface */
#ifndef _IOSKYWALKETHERNETINTERFACE_H
#define _IOSKYWALKETHERNETINTERFACE_H
#ifdef __cplusplus
class IOSkywalkEthernetInterface : public IOSkywalkNetworkInterface {
    OSDeclareAbstractStructors(IOSkywalkEthernetInterface)
public:
    struct RegistrationInfo;
    struct ExpansionData {
        RegistrationInfo *eRegistrationInfo; OSData *eMulticastAddresses; UInt32 eNumMulticastAddresses;
        UInt16 eBSDInterfaceFlags; sockaddr_dl eLinkLayerSockAddress;
    };
protected:
    void *mReserved; ExpansionData *mExpansionData;
public:
    virtual bool start(IOService *); virtual void free();
    bool initRegistrationInfo(RegistrationInfo *, IOOptionBits, size_t);
    IOReturn registerEthernetInterface(const RegistrationInfo *, IOSkywalkPacketQueue **, IOOptionBits,
        IOSkywalkPacketBufferPool *, IOSkywalkPacketBufferPool *, IOOptionBits = 0);
    IOReturn deregisterEthernetInterface(IOOptionBits = 0);
    virtual IOReturn initBSDInterfaceParameters(struct ifnet_init_eparams *, sockaddr_dl **);
    virtual IOReturn prepareBSDInterface(ifnet_t, IOOptionBits);
    virtual errno_t processBSDCommand(ifnet_t, UInt32, void *); errno_t ioctl_sifflags(ifnet_t);
    errno_t ioctl_multicast(ifnet_t, bool); virtual IOReturn getPacketTapInfo(UInt32 *, UInt32 *);
    virtual UInt32 getMaxTransferUnit(); virtual UInt32 getMinPacketSize(); virtual UInt32 getHardwareAssists();
    virtual IOReturn configureMulticastFilter(UInt32, const ether_addr *, uint32_t);
    virtual IOReturn setPromiscuousModeEnable(bool, IOOptionBits);
    NK_MEMBERS(IOSkywalkEthernetInterface)
};
#endif
#endif

/* IOSkywalkMemorySegment */
#ifndef _IOSKYWALKMEMORYSEGMENT_H
#define _IOSKYWALKMEMORYSEGMENT_H
#ifdef __cplusplus
struct IOSkywalkMemorySegmentDescriptor {
    UInt32 packetBufferCount;
    struct {
        IODMACommand::SegmentFunction outSegFunc; UInt8 numAddressBits; UInt64 maxSegmentSize;
        IODMACommand::MappingOptions mappingOptions; UInt64 maxTransferSize; UInt32 alignment; IOMapper *mapper;
    } *specs;
};
class IOSkywalkMemorySegment : public OSObject {
    OSDeclareDefaultStructors(IOSkywalkMemorySegment)
protected:
    void *mReserved; IOSkywalkPacketBufferPool *mPool; IOMemoryDescriptor *mMemoryDescriptor; OSObject *_unknown;
    UInt64 mVirtualAddress; IODMACommand *mDMACommand; OSArray *mPacketBufferArray; uint64_t _reserved1[6];
public:
    static IOSkywalkMemorySegment *withPool(IOSkywalkPacketBufferPool *, IOSkywalkMemorySegmentDescriptor *,
        IOOptionBits = 0);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, IOSkywalkMemorySegmentDescriptor *, IOOptionBits = 0);
    virtual void free(); IOSkywalkPacketBufferPool *getPacketBufferPool();
    virtual IOReturn setDMACommand(IODMACommand *, IOOptionBits = 0); virtual IODMACommand *getDMACommand();
    virtual IOReturn prepare(IODirection = kIODirectionNone);
    virtual IOReturn complete(IODirection = kIODirectionNone);
    virtual IOReturn setBufferMemoryDescriptor(IOBufferMemoryDescriptor *);
    IOMemoryDescriptor *getMemoryDescriptor(); virtual IOReturn setMemoryDescriptor(IOMemoryDescriptor *, UInt64);
    UInt64 getVirtualAddress();
    NK_MEMBERS(IOSkywalkMemorySegment)
};
#endif
#endif

/* IOSkywalkPacketQueue */
#ifndef _IOSKYWALKPACKETQUEUE_H
#define _IOSKYWALKPACKETQUEUE_H
#ifdef __cplusplus
typedef void (*IOSkywalkPacketQueueNotifyAction)(IOSkywalkPacketQueue *, void *);
class IOSkywalkPacketQueue : public IOEventSource {
    OSDeclareAbstractStructors(IOSkywalkPacketQueue)
protected:
    void *mReserved; IOSkywalkPacketBufferPool *mPool; void *mRefcon; IOSkywalkPacketQueue *mNotificationOwner;
    OSArray *mNotificationArray; IOSkywalkInterface *mInterface; uint64_t _reserved0[4];
    UInt32 mQueueId, mCapacity, mBufferSize; IODirection mDirection; kern_packet_svc_class_t mServiceClass;
    uint64_t _reserved1[2]; bool mQueueReady;
public:
    virtual IOReturn initialize(void *); virtual void finalize(); virtual IOReturn synchronize(IOOptionBits);
    virtual IOReturn syncPackets(kern_packet_t *, UInt32 *, IOOptionBits);
    virtual IOReturn sendNotification(IOOptionBits); virtual IOReturn handleDoorbell(IOOptionBits);
    void *getRefcon(); virtual IOSkywalkPacketBufferPool *getPacketBufferPool();
    virtual IOReturn setPacketBufferPool(IOSkywalkPacketBufferPool *); IOSkywalkInterface *getInterface();
    void setInterface(IOSkywalkInterface *); bool isQueueReady(); kern_packet_svc_class_t getServiceClass();
    IODirection getDirection(); UInt32 getQueueId(); UInt32 getCapacity(); UInt32 getBufferSize();
    virtual UInt32 getPacketCount() = 0; virtual UInt32 getPacketBufferCount(); virtual UInt32 getFreeSpace();
    virtual IOReturn getDataByteCount(UInt32 *); virtual IOReturn setPacketPoller(IOSkywalkPacketPoller *);
    virtual IOReturn performCommand(UInt32, void *, size_t);
    virtual void packetCompletion(IOSkywalkPacket *, IOSkywalkPacketQueue *, IOOptionBits);
    virtual void bufferCompletion(IOSkywalkPacketBuffer *, IOSkywalkPacketQueue *, IOOptionBits);
    void scheduleQueueNotification(IOSkywalkPacketQueue *);
    void deliverQueueNotifications(IOSkywalkPacketQueueNotifyAction, void *);
    static UInt64 statGetElapsedTime(const AbsoluteTime *);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, UInt32, IODirection, UInt32, UInt32, OSObject *,
        IOEventSource::Action, void *);
    virtual void free();
    NK_MEMBERS(IOSkywalkPacketQueue)
};
#endif
#endif

/* IOSkywalkRxSubmissionQueue */
#ifndef _IOSKYWALKRXSUBMISSIONQUEUE_H
#define _IOSKYWALKRXSUBMISSIONQUEUE_H
#ifdef __cplusplus
typedef IOReturn (*IOSkywalkRxSubmissionQueueAction)(OSObject *, IOSkywalkRxSubmissionQueue *,
    const IOSkywalkPacket **, UInt32, void *);
class IOSkywalkRxSubmissionQueue : public IOSkywalkPacketQueue {
    OSDeclareDefaultStructors(IOSkywalkRxSubmissionQueue)
protected:
    void *mReserved; IOSkywalkPacketTable *mTable; IOLock *mInitLock; IOSkywalkRxSubmissionQueueStats *mStats;
    thread_call_t mRetryDequeueThread; uint64_t _reserved0; UInt32 mQueueId; uint64_t _reserved1[2];
public:
    virtual IOReturn initialize(void *); virtual void finalize(); virtual void enable(); virtual void disable();
    void gatedDequeue(void *); virtual IOReturn requestDequeue(void *, IOOptionBits); void retryDequeue();
    virtual IOReturn performCommand(UInt32, void *, size_t);
    virtual void packetCompletion(IOSkywalkPacket *, IOSkywalkPacketQueue *, IOOptionBits);
    void adjustPacketCounters(); virtual UInt32 getPacketCount(); UInt32 getEffectiveCapacity(IOOptionBits);
    virtual bool checkForWork();
    static IOSkywalkRxSubmissionQueue *withPool(IOSkywalkPacketBufferPool *, UInt32, UInt32,
        kern_packet_svc_class_t, OSObject *, IOSkywalkRxSubmissionQueueAction, void *, IOOptionBits);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, UInt32, UInt32, kern_packet_svc_class_t, OSObject *,
        IOSkywalkRxSubmissionQueueAction, void *, IOOptionBits);
    void addReporters(IOService *, OSSet *); UInt64 getReportChannelValue(UInt64);
    NK_MEMBERS(IOSkywalkRxSubmissionQueue)
};
#endif
#endif

/* IOSkywalkRxCompletionQueue */
#ifndef _IOSKYWALKRXCOMPLETIONQUEUE_H
#define _IOSKYWALKRXCOMPLETIONQUEUE_H
#ifdef __cplusplus
typedef IOReturn (*IOSkywalkRxCompletionQueueAction)(OSObject *, IOSkywalkRxCompletionQueue *, IOSkywalkPacket **,
    UInt32, void *);
class IOSkywalkRxCompletionQueue : public IOSkywalkPacketQueue {
    OSDeclareDefaultStructors(IOSkywalkRxCompletionQueue)
public:
    virtual IOReturn initialize(void *); virtual void finalize(); virtual void enable(); virtual void disable();
    IOReturn synchronizeNonChain(IOOptionBits); virtual IOReturn synchronize(IOOptionBits);
    virtual IOReturn syncPackets(kern_packet_t *, UInt32 *, IOOptionBits);
    virtual IOReturn sendNotification(IOOptionBits); virtual IOReturn setPacketPoller(IOSkywalkPacketPoller *);
    virtual IOReturn performCommand(UInt32, void *, size_t); IOReturn gatedEnqueue(void *, bool *);
    virtual IOReturn requestEnqueue(void *, IOOptionBits);
    virtual IOReturn enqueuePackets(const IOSkywalkPacket **, UInt32, IOOptionBits);
    virtual IOReturn enqueuePackets(const queue_entry *, UInt32, IOOptionBits); virtual UInt32 getPacketCount();
    UInt32 getEffectiveCapacity(IOOptionBits); virtual bool checkForWork();
    static IOSkywalkRxCompletionQueue *withPool(IOSkywalkPacketBufferPool *, UInt32, UInt32, OSObject *,
        IOSkywalkRxCompletionQueueAction, void *, IOOptionBits);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, UInt32, UInt32, OSObject *,
        IOSkywalkRxCompletionQueueAction, void *, IOOptionBits);
    virtual void free(); void addReporters(IOService *, OSSet *); UInt64 getReportChannelValue(UInt64);
    NK_MEMBERS(IOSkywalkRxCompletionQueue)
};
#endif
#endif

/* IOSkywalkTxSubmissionQueue */
#ifndef _IOSKYWALKTXSUBMISSIONQUEUE_H
#define _IOSKYWALKTXSUBMISSIONQUEUE_H
#ifdef __cplusplus
typedef IOReturn (*IOSkywalkQueryFreeSpaceHandler)(OSObject *, IOSkywalkTxSubmissionQueue *, UInt32 *);
typedef IOReturn (*IOSkywalkTxSubmissionQueueAction)(OSObject *, IOSkywalkTxSubmissionQueue *,
    const IOSkywalkPacket **, UInt32, void *);
class IOSkywalkTxSubmissionQueue : public IOSkywalkPacketQueue {
    OSDeclareDefaultStructors(IOSkywalkTxSubmissionQueue)
protected:
    void *mReserved; IOSkywalkRing *mRing; IOSkywalkPacketTable *mTable;
    IOSkywalkQueryFreeSpaceHandler mQueryFreeSpaceHandler; ifnet_t mIfnet; IOSkywalkTxSubmissionQueueStats *mStats;
    uint64_t _reserved0[3]; UInt32 mPacketCount, mNumCompletedPackets;
public:
    virtual IOReturn initialize(void *); virtual void finalize(); virtual void enable(); virtual void disable();
    virtual IOReturn synchronize(IOOptionBits); void requestAsyncRefill(); void refillTxRing(bool);
    virtual IOReturn sendNotification(IOOptionBits); virtual IOReturn handleDoorbell(IOOptionBits);
    void gatedDequeue(void *); virtual IOReturn requestDequeue(void *, IOOptionBits); virtual void purgePackets();
    virtual IOReturn performCommand(UInt32, void *, size_t);
    virtual void packetCompletion(IOSkywalkPacket *, IOSkywalkPacketQueue *, IOOptionBits);
    void adjustPacketCounters(); virtual UInt32 getPacketCount(); virtual IOReturn getDataByteCount(UInt32 *);
    UInt32 getEffectiveCapacity(IOOptionBits); virtual bool checkForWork();
    static UInt32 defaultQueryFreeSpaceHandler(OSObject *, IOSkywalkTxSubmissionQueue *, UInt32 *);
    UInt32 defaultQueryFreeSpace(UInt32 *);
    static IOSkywalkTxSubmissionQueue *withPoolAndServiceClass(IOSkywalkPacketBufferPool *, UInt32, UInt32,
        kern_packet_svc_class_t, OSObject *, IOSkywalkQueryFreeSpaceHandler, IOSkywalkTxSubmissionQueueAction,
        void *, IOOptionBits);
    static IOSkywalkTxSubmissionQueue *withPool(IOSkywalkPacketBufferPool *, UInt32, UInt32, OSObject *,
        IOSkywalkQueryFreeSpaceHandler, IOSkywalkTxSubmissionQueueAction, void *, IOOptionBits);
    static IOSkywalkTxSubmissionQueue *withPool(IOSkywalkPacketBufferPool *, UInt32, UInt32, OSObject *,
        IOSkywalkTxSubmissionQueueAction, void *, IOOptionBits);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, UInt32, UInt32, kern_packet_svc_class_t, OSObject *,
        IOSkywalkQueryFreeSpaceHandler, IOSkywalkTxSubmissionQueueAction, void *, IOOptionBits);
    virtual void free(); void addReporters(IOService *, OSSet *); UInt64 getReportChannelValue(UInt64);
    NK_MEMBERS(IOSkywalkTxSubmissionQueue)
};
#endif
#endif

/* IOSkywalkTxCompletionQueue */
#ifndef _IOSKYWALKTXCOMPLETIONQUEUE_H
#define _IOSKYWALKTXCOMPLETIONQUEUE_H
#ifdef __cplusplus
void queueNotifyAction(IOSkywalkPacketQueue *, void *);
typedef IOReturn (*IOSkywalkTxCompletionQueueAction)(OSObject *, IOSkywalkTxCompletionQueue *, IOSkywalkPacket **,
    UInt32, void *);
#endif
struct IOSkywalkTxCompletionQueueStats {
    UInt64 enqueueCounter, checkForWorkCounter, enqueueFailureCounter, completeCounter;
};
#ifdef __cplusplus
class IOSkywalkTxCompletionQueue : public IOSkywalkPacketQueue {
    OSDeclareDefaultStructors(IOSkywalkTxCompletionQueue)
protected:
    void *mReserved; IOSkywalkPacketTable *mTable; IOLock *mInitLock; IOSkywalkTxCompletionQueueStats *mStats;
    void *mCommandData; uint64_t _reserved0[2]; UInt32 mActionStatus, mInitCounter, mWorkCounter, mNumCheckedWorks;
    uint64_t _reserved1[2];
public:
    virtual IOReturn initialize(void *); virtual void finalize(); virtual void enable(); virtual void disable();
    virtual IOReturn performCommand(UInt32, void *, size_t); virtual IOReturn requestEnqueue(void *, IOOptionBits);
    virtual IOReturn enqueuePackets(const IOSkywalkPacket **, UInt32, IOOptionBits);
    virtual IOReturn enqueuePackets(const queue_entry *, UInt32, IOOptionBits); void completePackets();
    IOReturn enqueueAndCompletePackets(void *); virtual UInt32 getPacketCount();
    UInt32 getEffectiveCapacity(IOOptionBits); virtual bool checkForWork();
    static IOSkywalkTxCompletionQueue *withPool(IOSkywalkPacketBufferPool *, UInt32, UInt32, OSObject *,
        IOSkywalkTxCompletionQueueAction, void *, IOOptionBits);
    virtual bool initWithPool(IOSkywalkPacketBufferPool *, UInt32, UInt32, OSObject *,
        IOSkywalkTxCompletionQueueAction, void *, IOOptionBits);
    virtual void free(); void addReporters(IOService *, OSSet *); UInt64 getReportChannelValue(UInt64);
    NK_MEMBERS(IOSkywalkTxCompletionQueue)
};
#endif
#endif

/* IOSkywalkNetworkController */
#ifndef _IOSKYWALKNETWORKCONTROLLER_H
#define _IOSKYWALKNETWORKCONTROLLER_H
#ifdef __cplusplus
class IOSkywalkNetworkController : public IOSkywalkController {
    OSDeclareDefaultStructors(IOSkywalkNetworkController)
public:
    NK_MEMBERS(IOSkywalkNetworkController)
};
#endif
#endif

/* IOUserNetworkEthernetNicProxy */
#ifndef _IOUSERNETWORKETHERNETNICPROXY_H
#define _IOUSERNETWORKETHERNETNICPROXY_H
#define NIC_PROXY_FLAGS_WONLINK 128
#define NIC_PROXY_FLAGS_WOMP 64
typedef struct nicproxy_v4_keep_alive_s {
    uint32_t timeout; in_port_t local_port, remote_port; ether_addr_t remote_mac_addr; uint16_t win_size;
    uint32_t seq_num, ack_num; in_addr_t local_ip, remote_ip;
} __attribute__((packed)) nicproxy_v4_keep_alive_t;
typedef struct nicproxy_v6_keep_alive_s {
    uint32_t timeout; in_port_t local_port, remote_port; ether_addr_t remote_mac_addr; uint16_t win_size;
    uint32_t seq_num, ack_num; in6_addr_t local_ip, remote_ip;
} __attribute__((packed)) nicproxy_v6_keep_alive_t;
typedef struct nicproxy_inet_info_s {
    uint8_t v4LocalAddrCount, v4AddrCount, v6LocalAddrCount, v6AddrCount;
    uint32_t v4AddrOfft, v4PrefixOfft, v6AddrOfft, v6PrefixOfft;
} __attribute__((packed)) nicproxy_inet_info_t;
typedef struct nicproxy_port_info_s {
    uint16_t UDPPortCount, TCPPortCount; uint32_t UDPPortOfft, TCPPortOfft;
} __attribute__((packed)) nicproxy_port_info_t;
typedef struct nicproxy_keep_alive_info_s {
    uint16_t v4KACount, v6KACount; uint32_t retryCount, retryInterval, v4KAOfft, v6KAOfft;
} __attribute__((packed)) nicproxy_keep_alive_info_t;
typedef struct nicproxy_rr_info_s {
    uint32_t RRCount, RRBufLen, RRIdxOfft, RRBufOfft;
} __attribute__((packed)) nicproxy_rr_info_t;
#ifdef __cplusplus
typedef struct nicproxy_info_s {
    uint32_t len; ether_addr_t mac_addr; uint8_t flags, reserved; nicproxy_inet_info_t ips;
    nicproxy_port_info_t ports; nicproxy_keep_alive_info_t kas; nicproxy_rr_info_t rrs; uint8_t buf[0];
} __attribute__((packed)) nicproxy_info_t;
#endif
enum { rr_ptr_mask = 192, rr_length_mask = 63 };
#ifdef __cplusplus
typedef union rr_record_s {
    struct { uint8_t len; union { uint8_t name[]; uint8_t record[]; }; } label;
    struct { uint8_t hb, lb; uint8_t record[]; } ptr;
    struct { uint16_t type, rr_class; uint32_t ttl; uint16_t len; } __attribute__((packed)) rr;
} rr_record_t;
#endif
typedef struct rr_sub_type_s { uint16_t sub_typ_cnt; uint8_t sub_typ_name[]; } __attribute__((packed)) rr_sub_type_t;
#ifdef __cplusplus
typedef struct rr_srv_record_s {
    rr_record_t rr_record; struct { uint16_t priority, weight, port; uint8_t target[]; } __attribute__((packed));
    rr_sub_type_t sub_type;
} rr_srv_record_t;
typedef struct rr_txt_record_s { rr_record_t rr_record; uint8_t txt[]; } rr_txt_record_t;
typedef struct rr_ptr_record_s { rr_record_t rr_record; uint8_t name[]; } rr_ptr_record_t;
typedef struct rr_null_record_s { rr_record_t rr_record; uint8_t data[]; } rr_null_record_t;
#endif
typedef struct nicproxy_limits_info_s {
    uint8_t ipv4_cnt, ipv6_cnt; uint16_t kaIPv4Count, kaIPv6Count, wakeUDPCount, wakeTCPCount, rr_cnt;
    uint8_t mDnsMaxDomainLen, ethCount; uint16_t rr_buf_size;
} __attribute__((packed)) nicproxy_limits_info_t;
#endif

#endif
