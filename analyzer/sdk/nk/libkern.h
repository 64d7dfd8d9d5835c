/* libkern's C half: strings, printf, atomics, byte order, OSMalloc, kext control. */
#ifndef NK_LIBKERN_H
#define NK_LIBKERN_H
#include <nk/base.h>
#include <nk/mach.h>
#include <nk/bsd_types.h>
#include <nk/os_log.h>
#include <nk/libkern_bytes.h>

/* Mac scalars */
typedef unsigned int UInt;
typedef signed int SInt;
typedef unsigned char UInt8;
#ifdef __cplusplus
typedef bool Boolean;
#else
typedef _Bool Boolean;
#endif
typedef unsigned short UInt16;
typedef unsigned int UInt32;
typedef unsigned long long UInt64;
typedef signed char SInt8;
typedef signed short SInt16;
typedef signed int SInt32;
typedef signed long long SInt64;
typedef SInt32 OSStatus;
typedef UInt64 AbsoluteTime;
typedef UInt32 OptionBits;
typedef struct wide { UInt32 lo; SInt32 hi; } wide;
typedef struct UnsignedWide { UInt32 lo; UInt32 hi; } UnsignedWide;
typedef kern_return_t OSReturn;

#define OS_INLINE static inline
#define OS_STATIC_INLINE static inline
#define sys_libkern err_system(0x37)
#define sub_libkern_common err_sub(0)
#define sub_libkern_metaclass err_sub(1)
#define sub_libkern_reserved err_sub(-1)
#define libkern_common_err(r) (sys_libkern | sub_libkern_common | (r))
#define libkern_metaclass_err(r) (sys_libkern | sub_libkern_metaclass | (r))
#define sub_libkern_kext err_sub(2)
#define libkern_kext_err(r) (sys_libkern | sub_libkern_kext | (r))
#define kOSReturnSuccess KERN_SUCCESS
#define kOSReturnError libkern_common_err(1)
#define kOSMetaClassInternal libkern_metaclass_err(1)
#define kOSMetaClassHasInstances libkern_metaclass_err(2)
#define kOSMetaClassNoInit libkern_metaclass_err(3)
#define kOSMetaClassNoTempData libkern_metaclass_err(4)
#define kOSMetaClassNoDicts libkern_metaclass_err(5)
#define kOSMetaClassNoKModSet libkern_metaclass_err(6)
#define kOSMetaClassNoInsKModSet libkern_metaclass_err(7)
#define kOSMetaClassNoSuper libkern_metaclass_err(8)
#define kOSMetaClassInstNoSuper libkern_metaclass_err(9)
#define kOSMetaClassDuplicateClass libkern_metaclass_err(10)
#define kOSMetaClassNoKext libkern_metaclass_err(11)
#define kOSKextReturnInternalError libkern_kext_err(0x1)
#define kOSKextReturnNoMemory libkern_kext_err(0x2)
#define kOSKextReturnNoResources libkern_kext_err(0x3)
#define kOSKextReturnNotPrivileged libkern_kext_err(0x4)
#define kOSKextReturnInvalidArgument libkern_kext_err(0x5)
#define kOSKextReturnNotFound libkern_kext_err(0x6)
#define kOSKextReturnBadData libkern_kext_err(0x7)
#define kOSKextReturnSerialization libkern_kext_err(0x8)
#define kOSKextReturnUnsupported libkern_kext_err(0x9)
#define kOSKextReturnDisabled libkern_kext_err(0xa)
#define kOSKextReturnNotAKext libkern_kext_err(0xb)
#define kOSKextReturnValidation libkern_kext_err(0xc)
#define kOSKextReturnAuthentication libkern_kext_err(0xd)
#define kOSKextReturnDependencies libkern_kext_err(0xe)
#define kOSKextReturnArchNotFound libkern_kext_err(0xf)
#define kOSKextReturnCache libkern_kext_err(0x10)
#define kOSKextReturnDeferred libkern_kext_err(0x11)
#define kOSKextReturnBootLevel libkern_kext_err(0x12)
#define kOSKextReturnNotLoadable libkern_kext_err(0x13)
#define kOSKextReturnLoadedVersionDiffers libkern_kext_err(0x14)
#define kOSKextReturnDependencyLoadError libkern_kext_err(0x15)
#define kOSKextReturnLinkError libkern_kext_err(0x16)
#define kOSKextReturnStartStopError libkern_kext_err(0x17)
#define kOSKextReturnInUse libkern_kext_err(0x18)
#define kOSKextReturnTimeout libkern_kext_err(0x19)
#define kOSKextReturnStopping libkern_kext_err(0x1a)
#define kOSKextReturnSystemPolicy libkern_kext_err(0x1b)

__BEGIN_DECLS
/* strings and memory */
void *memcpy(void *, const void *, size_t), *memmove(void *, const void *, size_t), *memset(void *, int, size_t), *memchr(const void *, int, size_t);
int memcmp(const void *, const void *, size_t), bcmp(const void *, const void *, size_t), timingsafe_bcmp(const void *, const void *, size_t);
int memset_s(void *, size_t, int, size_t);
void bcopy(const void *, void *, size_t), bzero(void *, size_t), ovbcopy(const void *, void *, size_t);
size_t strlen(const char *), strnlen(const char *, size_t), strlcpy(char *, const char *, size_t), strlcat(char *, const char *, size_t);
void url_decode(char *);
char *strcpy(char *, const char *), *strncpy(char *, const char *, size_t), *strcat(char *, const char *), *strncat(char *, const char *, size_t),
	*strchr(const char *, int), *strnstr(const char *, const char *, size_t),
	*strsep(char **, const char *), *STRDUP(const char *, int), *index(const char *, int);
int strcmp(const char *, const char *), strncmp(const char *, const char *, size_t), strcasecmp(const char *, const char *),
	strncasecmp(const char *, const char *, size_t), strprefix(const char *, const char *);
long strtol(const char *, char **, int);
unsigned long strtoul(const char *, char **, int);
long long strtoq(const char *, char **, int);
unsigned long long strtouq(const char *, char **, int);
int printf(const char *, ...) __printflike(1, 2);
int snprintf(char *, size_t, const char *, ...) __printflike(3, 4);
int scnprintf(char *, size_t, const char *, ...) __printflike(3, 4);
int sprintf(char *, const char *, ...) __printflike(2, 3);
int vprintf(const char *, va_list), vsnprintf(char *, size_t, const char *, va_list), vscnprintf(char *, size_t, const char *, va_list),
	vsprintf(char *, const char *, va_list);
int sscanf(const char *, const char *, ...), vsscanf(const char *, const char *, va_list);
int scanc(unsigned, unsigned char *, const unsigned char *, int), skpc(int, int, char *), clz(unsigned), ffs(unsigned), ffsll(unsigned long long), fls(unsigned), flsll(unsigned long long);
int copystr(const void *, void *, size_t, size_t *), copyinstr(const user_addr_t, void *, size_t, size_t *),
	copyoutstr(const void *, user_addr_t, size_t, size_t *), copyin(const user_addr_t, void *, size_t), copyout(const void *, user_addr_t, size_t);
uint16_t crc16(uint16_t, const void *, size_t);
uint32_t crc32(uint32_t, const void *, size_t);
unsigned random(void);
extern const unsigned char bcd2bin_data[], bin2bcd_data[];
extern const char hex2ascii_data[];
#define bcd2bin(b) (bcd2bin_data[b])
#define bin2bcd(b) (bin2bcd_data[b])
#define hex2ascii(h) (hex2ascii_data[h])

/* atomics */
#define OSAddAtomic(a, p) (OSAddAtomic)(a, (volatile SInt32 *)(p))
#define OSAddAtomic16(a, p) (OSAddAtomic16)(a, (volatile SInt16 *)(p))
#define OSAddAtomic8(a, p) (OSAddAtomic8)(a, (volatile SInt8 *)(p))
#define OSAddAtomic64(a, p) (OSAddAtomic64)(a, (volatile SInt64 *)(p))
#define OSAddAtomicLong(a, p) (OSAddAtomicLong)(a, (volatile long *)(p))
#define OSIncrementAtomic(p) (OSIncrementAtomic)((volatile SInt32 *)(p))
#define OSIncrementAtomic64(p) (OSIncrementAtomic64)((volatile SInt64 *)(p))
#define OSDecrementAtomic(p) (OSDecrementAtomic)((volatile SInt32 *)(p))
#define OSDecrementAtomic64(p) (OSDecrementAtomic64)((volatile SInt64 *)(p))
#define OSBitAndAtomic(m, p) (OSBitAndAtomic)(m, (volatile UInt32 *)(p))
#define OSBitOrAtomic(m, p) (OSBitOrAtomic)(m, (volatile UInt32 *)(p))
#define OSBitXorAtomic(m, p) (OSBitXorAtomic)(m, (volatile UInt32 *)(p))
#define OSCompareAndSwap(o, n, p) (OSCompareAndSwap)(o, n, (volatile UInt32 *)(p))
#define OSCompareAndSwap8(o, n, p) (OSCompareAndSwap8)(o, n, (volatile UInt8 *)(p))
#define OSCompareAndSwap16(o, n, p) (OSCompareAndSwap16)(o, n, (volatile UInt16 *)(p))
#define OSCompareAndSwap64(o, n, p) (OSCompareAndSwap64)(o, n, (volatile UInt64 *)(p))
#define OSCompareAndSwapPtr(o, n, p) (OSCompareAndSwapPtr)(o, n, (void *volatile *)(p))
#define OSTestAndSet(b, p) (OSTestAndSet)(b, (volatile UInt8 *)(p))
#define OSTestAndClear(b, p) (OSTestAndClear)(b, (volatile UInt8 *)(p))
SInt8 (OSIncrementAtomic8)(volatile SInt8 *), (OSDecrementAtomic8)(volatile SInt8 *), (OSAddAtomic8)(SInt32, volatile SInt8 *);
UInt8 (OSBitAndAtomic8)(UInt32, volatile UInt8 *), (OSBitOrAtomic8)(UInt32, volatile UInt8 *), (OSBitXorAtomic8)(UInt32, volatile UInt8 *);
SInt16 (OSIncrementAtomic16)(volatile SInt16 *), (OSDecrementAtomic16)(volatile SInt16 *), (OSAddAtomic16)(SInt32, volatile SInt16 *);
UInt16 (OSBitAndAtomic16)(UInt32, volatile UInt16 *), (OSBitOrAtomic16)(UInt32, volatile UInt16 *), (OSBitXorAtomic16)(UInt32, volatile UInt16 *);
SInt32 (OSIncrementAtomic)(volatile SInt32 *), (OSDecrementAtomic)(volatile SInt32 *), (OSAddAtomic)(SInt32, volatile SInt32 *);
SInt64 (OSIncrementAtomic64)(volatile SInt64 *), (OSDecrementAtomic64)(volatile SInt64 *), (OSAddAtomic64)(SInt64, volatile SInt64 *);
long (OSAddAtomicLong)(long, volatile long *), (OSIncrementAtomicLong)(volatile long *), (OSDecrementAtomicLong)(volatile long *);
UInt32 (OSBitAndAtomic)(UInt32, volatile UInt32 *), (OSBitOrAtomic)(UInt32, volatile UInt32 *), (OSBitXorAtomic)(UInt32, volatile UInt32 *);
Boolean (OSCompareAndSwap)(UInt32, UInt32, volatile UInt32 *), (OSCompareAndSwap8)(UInt8, UInt8, volatile UInt8 *),
	(OSCompareAndSwap16)(UInt16, UInt16, volatile UInt16 *), (OSCompareAndSwap64)(UInt64, UInt64, volatile UInt64 *),
	(OSCompareAndSwapPtr)(void *, void *, void *volatile *), (OSTestAndSet)(UInt32, volatile UInt8 *), (OSTestAndClear)(UInt32, volatile UInt8 *);
void *OSDequeueAtomic(void *volatile *, SInt32);
void OSEnqueueAtomic(void *volatile *, void *, SInt32);
void OSSpinLockUnlock(volatile SInt32 *), OSMemoryBarrier(void);
static inline void OSSynchronizeIO(void) {}
typedef SInt32 OSSpinLock;
#define OS_SPINLOCK_INIT 0

/* AbsoluteTime is a scalar; the macros remain from when it was not */
#define AbsoluteTime_to_scalar(t) (*(uint64_t *)(t))
#define CMP_ABSOLUTETIME(a, b) (AbsoluteTime_to_scalar(a) > AbsoluteTime_to_scalar(b) ? 1 : AbsoluteTime_to_scalar(a) < AbsoluteTime_to_scalar(b) ? -1 : 0)
#define ADD_ABSOLUTETIME(a, b) (AbsoluteTime_to_scalar(a) += AbsoluteTime_to_scalar(b))
#define SUB_ABSOLUTETIME(a, b) (AbsoluteTime_to_scalar(a) -= AbsoluteTime_to_scalar(b))
#define ADD_ABSOLUTETIME_TICKS(t, ticks) (AbsoluteTime_to_scalar(t) += (int32_t)(ticks))
#define ABSOLUTETIME_SCALAR_TYPE 1
static inline uint64_t __OSAbsoluteTime(AbsoluteTime t) { return t; }
static inline uint64_t *__OSAbsoluteTimePtr(AbsoluteTime *t) { return t; }

/* tagged allocation */
typedef struct __OSMallocTag__ *OSMallocTag, *OSMallocTag_t;
#define OSMT_DEFAULT 0
#define OSMT_PAGEABLE 1
OSMallocTag OSMalloc_Tagalloc(const char *, uint32_t);
void OSMalloc_Tagfree(OSMallocTag);
void *OSMalloc(uint32_t, OSMallocTag), *OSMalloc_nowait(uint32_t, OSMallocTag), *OSMalloc_noblock(uint32_t, OSMallocTag);
void OSFree(void *, uint32_t, OSMallocTag);

/* debugging */
void OSReportWithBacktrace(const char *, ...) __printflike(1, 2);
unsigned OSBacktrace(void **, unsigned);
void OSPrintBacktrace(void);
vm_offset_t OSKernelStackRemaining(void);
void log_leaks(const char *, const char *, uint32_t);
void trace_backtrace(unsigned, unsigned, unsigned long, unsigned long);

/* kexts, seen from C */
typedef uint32_t OSKextLoadTag;
typedef uint32_t OSKextRequestTag;
#define kOSKextInvalidLoadTag ((uint32_t)-1)
typedef void (*OSKextRequestResourceCallback)(OSKextRequestTag, OSReturn, const void *, uint32_t, void *);
typedef OSReturn (*OSKextRequestResourceFunc_t)(const char *, const char *, OSKextRequestResourceCallback, void *, OSKextRequestTag *);
OSKextLoadTag OSKextGetCurrentLoadTag(void);
const char *OSKextGetCurrentIdentifier(void), *OSKextGetCurrentVersionString(void);
OSReturn OSKextLoadKextWithIdentifier(const char *), OSKextRetainKextWithLoadTag(OSKextLoadTag), OSKextReleaseKextWithLoadTag(OSKextLoadTag),
	OSKextCancelRequest(OSKextRequestTag, void **);
OSReturn OSKextRequestResource(const char *, const char *, OSKextRequestResourceCallback, void *, OSKextRequestTag *);
typedef int OSKextVersion;
#define kOSKextVersionMaxLength 20
OSKextVersion OSKextParseVersionString(const char *);
Boolean OSKextVersionGetString(OSKextVersion, char *, uint32_t);
kern_return_t OSRuntimeInitializeCPP(kmod_info_t *), OSRuntimeFinalizeCPP(kmod_info_t *);
void OSRuntimeUnloadCPPForSegment(void *);
typedef struct { uint32_t loadTag, flags; uint64_t reference, textOffset, textSize; } OSKextLoadedKextSummary_base;
#define OSKEXT_VARIANT_SUFFIX ""
#define kOSBundleRequiredKey "OSBundleRequired"
#define kOSBundleLibrariesKey "OSBundleLibraries"
#define kOSBundleCompatibleVersionKey "OSBundleCompatibleVersion"
#define kOSBundleDependenciesKey "OSBundleDependencies"
#define kOSBundlePathKey "OSBundlePath"
#define kOSBundleExecutablePathKey "OSBundleExecutablePath"
#define kOSBundleUUIDKey "OSBundleUUID"
#define kOSBundleStartedKey "OSBundleStarted"
#define kOSBundleLoadTagKey "OSBundleLoadTag"
#define kOSBundleLoadAddressKey "OSBundleLoadAddress"
#define kOSBundleLoadSizeKey "OSBundleLoadSize"
#define kOSBundleWiredSizeKey "OSBundleWiredSize"
#define kOSBundlePrelinkedKey "OSBundlePrelinked"
#define kOSBundleRetainCountKey "OSBundleRetainCount"
#define kOSBundleCPUTypeKey "OSBundleCPUType"
#define kOSBundleCPUSubtypeKey "OSBundleCPUSubtype"
#define kOSBundleMachOHeadersKey "OSBundleMachOHeaders"
#define kOSBundleClassesKey "OSBundleClasses"
#define kOSBundleAllowUserLoadKey "OSBundleAllowUserLoad"
#define kOSBundleHelperKey "OSBundleHelper"
#define kOSKernelResourceKey "OSKernelResource"
#define kOSKextVariantOverrideKey "OSKextVariantOverride"
#define kOSKernelCPUTypeKey "OSKernelCPUType"
#define kOSBundleIsInterfaceKey "OSBundleIsInterface"
#define kOSBundleEnableKextLoggingKey "OSBundleEnableKextLogging"
#define kOSBundleAllowUserTerminateKey "OSBundleAllowUserTerminate"
#define kOSBundleDebugLevelKey "OSBundleDebugLevel"
#define kOSBundleSharedExecutableIdentifierKey "OSBundleSharedExecutableIdentifier"
#define kIOKitPersonalitiesKey "IOKitPersonalities"
#define kIOPersonalityPublisherKey "IOPersonalityPublisher"
#define kCFBundleDriverKitUUIDKey "CFBundleDriverKitUUID"
#define kOSKextKernelIdentifier "__kernel__"
#define kOSKextBundlePackageTypeKext "KEXT"
#define kOSKextBundlePackageTypeDriverKit "DEXT"
#define kOSBundleRequiredDriverKit "DriverKit"
#define kOSKextRequestTagInvalid ((OSKextRequestTag)-1)
extern const void *const gOSKextUnresolved;
#define OSKextSymbolIsResolved(s) (&(s) != gOSKextUnresolved)
#define kOSBundleRequiredRoot "Root"
#define kOSBundleRequiredLocalRoot "Local-Root"
#define kOSBundleRequiredNetworkRoot "Network-Root"
#define kOSBundleRequiredSafeBoot "Safe Boot"
#define kOSBundleRequiredConsole "Console"
#define kCFBundleIdentifierKey "CFBundleIdentifier"
#define kCFBundleIdentifierKernelKey "CFBundleIdentifierKernel"
#define kCFBundleVersionKey "CFBundleVersion"
#define kCFBundleNameKey "CFBundleName"
#define kCFBundleExecutableKey "CFBundleExecutable"
#define kCFBundlePackageTypeKey "CFBundlePackageType"

/* blocks runtime, UUIDs */
void *_Block_copy(const void *);
void _Block_release(const void *);
#define Block_copy(...) ((__typeof__(__VA_ARGS__))_Block_copy((const void *)(__VA_ARGS__)))
#define Block_release(...) _Block_release((const void *)(__VA_ARGS__))
#ifndef NK_UUID_T
#define NK_UUID_T
typedef unsigned char uuid_t[16];
typedef char uuid_string_t[37];
#endif
void uuid_clear(uuid_t), uuid_copy(uuid_t, const uuid_t), uuid_generate(uuid_t), uuid_generate_random(uuid_t), uuid_generate_time(uuid_t),
	uuid_unparse(const uuid_t, uuid_string_t), uuid_unparse_upper(const uuid_t, uuid_string_t), uuid_unparse_lower(const uuid_t, uuid_string_t);
int uuid_compare(const uuid_t, const uuid_t), uuid_is_null(const uuid_t), uuid_parse(const uuid_string_t, uuid_t);
#define UUID_DEFINE(name, ...) static const uuid_t name __unused = {__VA_ARGS__}
__END_DECLS

#define os_add_overflow(a, b, r) __builtin_add_overflow((a), (b), (r))
#define os_sub_overflow(a, b, r) __builtin_sub_overflow((a), (b), (r))
#define os_mul_overflow(a, b, r) __builtin_mul_overflow((a), (b), (r))
#define os_add3_overflow(a, b, c, r) (__builtin_add_overflow((a), (b), (r)) || __builtin_add_overflow(*(r), (c), (r)))
#define os_mul_and_add_overflow(a, x, b, r) (__builtin_mul_overflow((a), (x), (r)) || __builtin_add_overflow(*(r), (b), (r)))
#define os_add_and_mul_overflow(a, b, x, r) (__builtin_add_overflow((a), (b), (r)) || __builtin_mul_overflow(*(r), (x), (r)))
#define os_convert_overflow(a, r) __builtin_add_overflow((a), 0, (r))
#define os_mul3_overflow(a, b, c, r) (__builtin_mul_overflow((a), (b), (r)) || __builtin_mul_overflow(*(r), (c), (r)))
#define os_inc_overflow(r) __builtin_add_overflow(*(r), 1, (r))
#define os_dec_overflow(r) __builtin_sub_overflow(*(r), 1, (r))

#ifndef min
static inline int imax(int a, int b) { return a > b ? a : b; }
static inline int imin(int a, int b) { return a < b ? a : b; }
static inline long lmax(long a, long b) { return a > b ? a : b; }
static inline long lmin(long a, long b) { return a < b ? a : b; }
static inline unsigned max(unsigned a, unsigned b) { return a > b ? a : b; }
static inline unsigned min(unsigned a, unsigned b) { return a < b ? a : b; }
static inline unsigned ulmax(unsigned a, unsigned b) { return a > b ? a : b; }
static inline unsigned ulmin(unsigned a, unsigned b) { return a < b ? a : b; }
#endif
#ifndef MIN
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#endif
#endif
