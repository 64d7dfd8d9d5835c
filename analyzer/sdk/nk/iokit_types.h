/* I/O Kit for C and C++: scalars, IOLib, locks, time stamps, queue layouts. */
#ifndef NK_IOKIT_TYPES_H
#define NK_IOKIT_TYPES_H
#include <nk/mach_info.h>
#include <nk/iokit_const.h>
#include <nk/iokit_keys.h>
#define IOKIT 1

typedef UInt32 IOOptionBits, IOVersion, IOItemCount, IOCacheMode, IOByteCount32, IOPhysicalAddress32, IOPhysicalLength32;
typedef SInt32 IOFixed;
typedef UInt64 IOByteCount64, IOPhysicalAddress64, IOPhysicalLength64;
typedef mach_vm_address_t IOVirtualAddress, IOLogicalAddress;
typedef IOByteCount64 IOByteCount;
typedef IOPhysicalAddress64 IOPhysicalAddress;
typedef IOPhysicalLength64 IOPhysicalLength;
typedef unsigned int IOAlignment;
typedef mach_vm_address_t IOVirtualAddress64;
typedef UInt64 IOMapperAddress64;
typedef struct IOPhysicalRange { IOPhysicalAddress address; IOByteCount length; } IOPhysicalRange;
typedef struct IOVirtualRange { IOVirtualAddress address; IOByteCount length; } IOVirtualRange;
typedef IOVirtualRange IOAddressRange;
typedef struct IOAddressSegment { uint64_t address, length; } IOAddressSegment;
typedef struct IONamedValue { int value; const char *name; } IONamedValue;
#ifdef __cplusplus
class OSObject; class OSDictionary; class OSString; class OSSymbol; class IOService;
typedef OSObject *io_object_t;
#else
typedef struct OSObject *io_object_t;
typedef struct OSDictionary OSDictionary;
#endif
typedef io_object_t io_connect_t, io_enumerator_t, io_iterator_t, io_registry_entry_t, io_service_t, uext_object_t;
typedef mach_vm_address_t io_user_scalar_t, io_user_reference_t;
typedef uint64_t io_async_ref64_t[8];
typedef natural_t io_async_ref_t[8];
typedef integer_t io_scalar_inband_t[16];
typedef uint64_t io_scalar_inband64_t[16];
typedef char io_struct_inband_t[4096], io_name_t[128], io_string_t[512], io_string_inband_t[4096], io_buf_ptr_inband_t[1];
typedef char *io_buf_ptr_t, *NDR_ptr_t;
#define IO_OBJECT_NULL ((io_object_t)0)
#define IO_NULL_VM_TASK ((vm_task_t)0)
#define IOPhysical32(hi, lo) ((UInt64)(lo) + ((UInt64)(hi) << 32))
#define IOPhysSize 64
enum { kIODefaultMemoryType = 0 };
enum { kIODefaultCache, kIOInhibitCache, kIOWriteThruCache, kIOCopybackCache, kIOWriteCombineCache, kIOCopybackInnerCache, kIOPostedWrite,
	kIORealTimeCache, kIOPostedReordered, kIOPostedCombinedReordered };
enum { kIOMapAnywhere = 1, kIOMapCacheMask = 0xf00, kIOMapCacheShift = 8, kIOMapDefaultCache = 0, kIOMapInhibitCache = 0x100, kIOMapWriteThruCache = 0x200,
	kIOMapCopybackCache = 0x300, kIOMapWriteCombineCache = 0x400, kIOMapCopybackInnerCache = 0x500, kIOMapPostedWrite = 0x600, kIOMapRealTimeCache = 0x700,
	kIOMapPostedReordered = 0x800, kIOMapPostedCombinedReordered = 0x900, kIOMapUserOptionsMask = 0xfff, kIOMapReadOnly = 0x1000, kIOMapStatic = 0x01000000,
	kIOMapReference = 0x02000000, kIOMapUnique = 0x04000000, kIOMap64Bit = 0x08000000, kIOMapPrefault = 0x10000000, kIOMapOverwrite = 0x20000000,
	kIOMapGuardedMask = 0xc0000000 };
enum { kNanosecondScale = 1, kMicrosecondScale = 1000, kMillisecondScale = 1000 * 1000, kSecondScale = 1000 * 1000 * 1000, kTickScale = kSecondScale / 100 };
enum { kIOConnectMethodVarOutputSize = -3 };

__BEGIN_DECLS
/* memory */
void *IOMalloc(vm_size_t), *IOMallocZero(vm_size_t), *IOMallocAligned(vm_size_t, vm_offset_t), *IOMallocContiguous(vm_size_t, vm_size_t, IOPhysicalAddress *),
	*IOMallocPageable(vm_size_t, vm_size_t), *IOMallocPageableZero(vm_size_t, vm_size_t), *IOMallocData(vm_size_t), *IOMallocZeroData(vm_size_t);
void IOFree(void *, vm_size_t), IOFreeAligned(void *, vm_size_t), IOFreeContiguous(void *, vm_size_t), IOFreePageable(void *, vm_size_t), IOFreeData(void *, vm_size_t);
#define IONew(type, count) ((type *)IOMalloc(sizeof(type) * (count)))
#define IONewZero(type, count) ((type *)IOMallocZero(sizeof(type) * (count)))
#define IODelete(ptr, type, count) IOFree((ptr), sizeof(type) * (count))
#define IOSafeDeleteNULL(ptr, type, count) do { if (ptr) { IOFree((ptr), sizeof(type) * (count)); (ptr) = NULL; } } while (0)
#define IOMallocType(type) ((type *)IOMallocZero(sizeof(type)))
#define IOFreeType(ptr, type) IOFree((ptr), sizeof(type))
#define IONewData(type, count) ((type *)IOMallocData(sizeof(type) * (count)))
#define IONewZeroData(type, count) ((type *)IOMallocZeroData(sizeof(type) * (count)))
#define IODeleteData(ptr, type, count) IOFreeData((ptr), sizeof(type) * (count))
UInt8 IOMappedRead8(IOPhysicalAddress);
UInt16 IOMappedRead16(IOPhysicalAddress);
UInt32 IOMappedRead32(IOPhysicalAddress);
UInt64 IOMappedRead64(IOPhysicalAddress);
void IOMappedWrite8(IOPhysicalAddress, UInt8), IOMappedWrite16(IOPhysicalAddress, UInt16), IOMappedWrite32(IOPhysicalAddress, UInt32),
	IOMappedWrite64(IOPhysicalAddress, UInt64);
IOReturn IOSetProcessorCacheMode(task_t, IOVirtualAddress, IOByteCount, IOOptionBits), IOFlushProcessorCache(task_t, IOVirtualAddress, IOByteCount);

/* threads, delays, messages */
typedef thread_t IOThread;
typedef void (*IOThreadFunc)(void *);
IOThread IOCreateThread(IOThreadFunc, void *);
void IOExitThread(void);
#define IOThreadSelf() (current_thread())
void IOSleep(unsigned), IOSleepWithLeeway(unsigned, unsigned), IODelay(unsigned), IOPause(unsigned);
void IOLog(const char *, ...) __printflike(1, 2);
void IOLogv(const char *, va_list);
void _IOLogv(const char *, va_list, void *);
void IOGetTime(mach_timespec_t *), Debugger(const char *);
#define IOPanic(reason) panic("%s", reason)
const char *IOFindNameForValue(int, const IONamedValue *);
IOReturn IOFindValueForName(const char *, const IONamedValue *, int *);
OSDictionary *IOBSDNameMatching(const char *), *IOOFPathMatching(const char *, char *, int);
IOAlignment IOSizeToAlignment(unsigned);
unsigned IOAlignmentToSize(IOAlignment);
#define IORound(value, multiple) ((((value) + (multiple) - 1) / (multiple)) * (multiple))
#define IOTrunc(value, multiple) (((value) / (multiple)) * (multiple))
#define eieio() OSSynchronizeIO()
static inline IOFixed IOFixedMultiply(IOFixed a, IOFixed b) { return (IOFixed)(((SInt64)a * b) >> 16); }
static inline IOFixed IOFixedDivide(IOFixed a, IOFixed b) { return (IOFixed)((((SInt64)a) << 16) / b); }
extern mach_timespec_t IOZeroTvalspec;

/* locks */
typedef struct _IOLock IOLock;
typedef struct _IORecursiveLock IORecursiveLock;
typedef struct _IORWLock IORWLock;
typedef struct _IOSimpleLock IOSimpleLock;
typedef boolean_t IOInterruptState;
typedef enum IOLockState { kIOLockStateUnlocked = 0, kIOLockStateLocked = 1 } IOLockState;
enum { kIOLockAssertOwned = 1, kIOLockAssertNotOwned = 2, kIORWLockAssertRead = 1, kIORWLockAssertWrite = 2, kIORWLockAssertHeld = 3, kIORWLockAssertNotHeld = 4 };
typedef int IOLockAssertState, IORWLockAssertState;
extern lck_grp_t *IOLockGroup;
IOLock *IOLockAlloc(void);
lck_mtx_t *IOLockGetMachLock(IOLock *);
void IOLockFree(IOLock *), IOLockLock(IOLock *), IOLockUnlock(IOLock *), IOLockWakeup(IOLock *, void *, bool), IOLockInitWithState(IOLock *, IOLockState),
	IOLockAssert(IOLock *, IOLockAssertState), IOTakeLock(IOLock *), IOUnlock(IOLock *);
boolean_t IOLockTryLock(IOLock *), IOTryLock(IOLock *);
int IOLockSleep(IOLock *, void *, UInt32), IOLockSleepDeadline(IOLock *, void *, AbsoluteTime, UInt32);
#define IOLockInit(l) IOLockInitWithState(l, kIOLockStateUnlocked)
IORecursiveLock *IORecursiveLockAlloc(void), *IORecursiveLockAllocWithLockGroup(lck_grp_t *);
lck_mtx_t *IORecursiveLockGetMachLock(IORecursiveLock *);
void IORecursiveLockFree(IORecursiveLock *), IORecursiveLockLock(IORecursiveLock *), IORecursiveLockUnlock(IORecursiveLock *),
	IORecursiveLockWakeup(IORecursiveLock *, void *, bool);
boolean_t IORecursiveLockTryLock(IORecursiveLock *), IORecursiveLockHaveLock(const IORecursiveLock *);
int IORecursiveLockSleep(IORecursiveLock *, void *, UInt32), IORecursiveLockSleepDeadline(IORecursiveLock *, void *, AbsoluteTime, UInt32);
IORWLock *IORWLockAlloc(void);
lck_rw_t *IORWLockGetMachLock(IORWLock *);
void IORWLockFree(IORWLock *), IORWLockRead(IORWLock *), IORWLockWrite(IORWLock *), IORWLockUnlock(IORWLock *), IORWLockAssert(IORWLock *, IORWLockAssertState),
	IOReadLock(IORWLock *), IOWriteLock(IORWLock *), IORWUnlock(IORWLock *);
IOSimpleLock *IOSimpleLockAlloc(void);
lck_spin_t *IOSimpleLockGetMachLock(IOSimpleLock *);
void IOSimpleLockFree(IOSimpleLock *), IOSimpleLockInit(IOSimpleLock *), IOSimpleLockDestroy(IOSimpleLock *), IOSimpleLockLock(IOSimpleLock *),
	IOSimpleLockUnlock(IOSimpleLock *), IOSimpleLockAssert(IOSimpleLock *, IOLockAssertState);
boolean_t IOSimpleLockTryLock(IOSimpleLock *);
boolean_t ml_set_interrupts_enabled(boolean_t), ml_get_interrupts_enabled(void), ml_at_interrupt_context(void);
static inline IOInterruptState IOSimpleLockLockDisableInterrupt(IOSimpleLock *l) { IOInterruptState s = ml_set_interrupts_enabled(0); IOSimpleLockLock(l); return s; }
static inline void IOSimpleLockUnlockEnableInterrupt(IOSimpleLock *l, IOInterruptState s) { IOSimpleLockUnlock(l); ml_set_interrupts_enabled(s); }
typedef volatile int IOSharedLockData, *IOSharedLock;
void IOSpinUnlock(IOSharedLock *), ev_unlock(IOSharedLock);
boolean_t IOTrySpinLock(IOSharedLock *), ev_try_lock(IOSharedLock);

/* interrupts */
typedef void (*IOInterruptHandler)(void *target, void *refCon, void *nub, int source);
enum { kIOInterruptTypeEdge = 0, kIOInterruptTypeLevel = 1, kIOInterruptTypePCIMessaged = 0x00010000, kIOInterruptTypePCIMessagedX = 0x00020000 };

/* layouts shared with user space */
typedef struct _IODataQueueEntry { UInt32 size; UInt8 data[4]; } IODataQueueEntry;
typedef struct _IODataQueueMemory { UInt32 queueSize; volatile UInt32 head, tail; IODataQueueEntry queue[1]; } IODataQueueMemory;
typedef struct _IODataQueueAppendix { UInt32 version; mach_msg_header_t msgh; } IODataQueueAppendix;
#define DATA_QUEUE_ENTRY_HEADER_SIZE (sizeof(IODataQueueEntry) - 4)
#define DATA_QUEUE_MEMORY_HEADER_SIZE (sizeof(IODataQueueMemory) - sizeof(IODataQueueEntry))
#define DATA_QUEUE_MEMORY_APPENDIX_SIZE (sizeof(IODataQueueAppendix))
enum { kFirstIOKitNotificationType = 100, kIOServicePublishNotificationType = 100, kIOServiceMatchedNotificationType, kIOServiceTerminatedNotificationType,
	kIOAsyncCompletionNotificationType = 150, kIOServiceMessageNotificationType = 160, kLastIOKitNotificationType = 199, kIOKitNoticationTypeMask = 0xfff,
	kIOKitNoticationTypeSizeAdjShift = 30, kIOKitNoticationMsgSizeMask = 3 };
enum { kOSNotificationMessageID = 53, kOSAsyncCompleteMessageID = 57, kMaxAsyncArgs = 16 };
enum { kIOAsyncReservedIndex, kIOAsyncReservedCount, kIOAsyncCalloutFuncIndex = 1, kIOAsyncCalloutRefconIndex, kIOAsyncCalloutCount,
	kIOMatchingCalloutFuncIndex = 1, kIOMatchingCalloutRefconIndex, kIOMatchingCalloutCount,
	kIOInterestCalloutFuncIndex = 1, kIOInterestCalloutRefconIndex, kIOInterestCalloutServiceIndex, kIOInterestCalloutCount };
enum { kOSAsyncRef64Count = 8, kOSAsyncRef64Size = 64, kOSAsyncRefCount = 8, kOSAsyncRefSize = 32 };
typedef io_user_reference_t OSAsyncReference64[kOSAsyncRef64Count];
typedef natural_t OSAsyncReference[kOSAsyncRefCount];
#pragma pack(push, 4)
struct OSNotificationHeader { mach_msg_size_t size; natural_t type; OSAsyncReference reference; unsigned char content[0]; };
struct OSNotificationHeader64 { mach_msg_size_t size; natural_t type; OSAsyncReference64 reference; unsigned char content[0]; };
struct IOServiceInterestContent { natural_t messageType; void *messageArgument[1]; };
struct IOServiceInterestContent64 { natural_t messageType; io_user_reference_t messageArgument[1]; };
struct IOAsyncCompletionContent { IOReturn result; void *args[0] __attribute__((packed)); };
#pragma pack(pop)
__END_DECLS
#endif
