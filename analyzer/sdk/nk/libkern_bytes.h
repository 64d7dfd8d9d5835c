/* Byte order: swaps and reads at an offset. */
#ifndef NK_LIBKERN_BYTES_H
#define NK_LIBKERN_BYTES_H
#include <nk/base.h>

enum { OSUnknownByteOrder, OSLittleEndian, OSBigEndian };
static inline int32_t OSHostByteOrder(void) { return OSLittleEndian; }

static inline uint16_t _OSSwapInt16(uint16_t v) { return __builtin_bswap16(v); }
static inline uint32_t _OSSwapInt32(uint32_t v) { return __builtin_bswap32(v); }
static inline uint64_t _OSSwapInt64(uint64_t v) { return __builtin_bswap64(v); }
static inline uint16_t OSReadSwapInt16(const volatile void *p, uintptr_t o) { return _OSSwapInt16(*(volatile uint16_t *)((uintptr_t)p + o)); }
static inline uint32_t OSReadSwapInt32(const volatile void *p, uintptr_t o) { return _OSSwapInt32(*(volatile uint32_t *)((uintptr_t)p + o)); }
static inline uint64_t OSReadSwapInt64(const volatile void *p, uintptr_t o) { return _OSSwapInt64(*(volatile uint64_t *)((uintptr_t)p + o)); }
static inline void OSWriteSwapInt16(volatile void *p, uintptr_t o, uint16_t v) { *(volatile uint16_t *)((uintptr_t)p + o) = _OSSwapInt16(v); }
static inline void OSWriteSwapInt32(volatile void *p, uintptr_t o, uint32_t v) { *(volatile uint32_t *)((uintptr_t)p + o) = _OSSwapInt32(v); }
static inline void OSWriteSwapInt64(volatile void *p, uintptr_t o, uint64_t v) { *(volatile uint64_t *)((uintptr_t)p + o) = _OSSwapInt64(v); }
static inline uint16_t _OSReadInt16(const volatile void *p, uintptr_t o) { return *(volatile uint16_t *)((uintptr_t)p + o); }
static inline uint32_t _OSReadInt32(const volatile void *p, uintptr_t o) { return *(volatile uint32_t *)((uintptr_t)p + o); }
static inline uint64_t _OSReadInt64(const volatile void *p, uintptr_t o) { return *(volatile uint64_t *)((uintptr_t)p + o); }
static inline void _OSWriteInt16(volatile void *p, uintptr_t o, uint16_t v) { *(volatile uint16_t *)((uintptr_t)p + o) = v; }
static inline void _OSWriteInt32(volatile void *p, uintptr_t o, uint32_t v) { *(volatile uint32_t *)((uintptr_t)p + o) = v; }
static inline void _OSWriteInt64(volatile void *p, uintptr_t o, uint64_t v) { *(volatile uint64_t *)((uintptr_t)p + o) = v; }

/* constant and variable forms are one here: the swaps fold at compile time */
#define OSSwapConstInt16(x) ((uint16_t)__builtin_bswap16(x))
#define OSSwapConstInt32(x) ((uint32_t)__builtin_bswap32(x))
#define OSSwapConstInt64(x) ((uint64_t)__builtin_bswap64(x))
#define __DARWIN_OSSwapConstInt16(x) OSSwapConstInt16(x)
#define __DARWIN_OSSwapConstInt32(x) OSSwapConstInt32(x)
#define __DARWIN_OSSwapConstInt64(x) OSSwapConstInt64(x)
#define __DARWIN_OSSwapInt16(x) OSSwapConstInt16(x)
#define __DARWIN_OSSwapInt32(x) OSSwapConstInt32(x)
#define __DARWIN_OSSwapInt64(x) OSSwapConstInt64(x)
#define OSSwapInt16(x) OSSwapConstInt16(x)
#define OSSwapInt32(x) OSSwapConstInt32(x)
#define OSSwapInt64(x) OSSwapConstInt64(x)

#define OSSwapHostToBigInt16(x) OSSwapConstInt16(x)
#define OSSwapHostToBigInt32(x) OSSwapConstInt32(x)
#define OSSwapHostToBigInt64(x) OSSwapConstInt64(x)
#define OSSwapBigToHostInt16(x) OSSwapConstInt16(x)
#define OSSwapBigToHostInt32(x) OSSwapConstInt32(x)
#define OSSwapBigToHostInt64(x) OSSwapConstInt64(x)
#define OSSwapHostToBigConstInt16(x) OSSwapConstInt16(x)
#define OSSwapHostToBigConstInt32(x) OSSwapConstInt32(x)
#define OSSwapHostToBigConstInt64(x) OSSwapConstInt64(x)
#define OSSwapBigToHostConstInt16(x) OSSwapConstInt16(x)
#define OSSwapBigToHostConstInt32(x) OSSwapConstInt32(x)
#define OSSwapBigToHostConstInt64(x) OSSwapConstInt64(x)
#define OSSwapHostToLittleInt16(x) ((uint16_t)(x))
#define OSSwapHostToLittleInt32(x) ((uint32_t)(x))
#define OSSwapHostToLittleInt64(x) ((uint64_t)(x))
#define OSSwapLittleToHostInt16(x) ((uint16_t)(x))
#define OSSwapLittleToHostInt32(x) ((uint32_t)(x))
#define OSSwapLittleToHostInt64(x) ((uint64_t)(x))
#define OSSwapHostToLittleConstInt16(x) ((uint16_t)(x))
#define OSSwapHostToLittleConstInt32(x) ((uint32_t)(x))
#define OSSwapHostToLittleConstInt64(x) ((uint64_t)(x))
#define OSSwapLittleToHostConstInt16(x) ((uint16_t)(x))
#define OSSwapLittleToHostConstInt32(x) ((uint32_t)(x))
#define OSSwapLittleToHostConstInt64(x) ((uint64_t)(x))
#define OSSwapHostToBigInt(x) OSSwapConstInt32(x)
#define OSSwapBigToHostInt(x) OSSwapConstInt32(x)
#define OSSwapHostToLittleInt(x) ((uint32_t)(x))
#define OSSwapLittleToHostInt(x) ((uint32_t)(x))
#define OSReadBigInt(p, o) OSReadSwapInt32(p, o)
#define OSReadBigInt16(p, o) OSReadSwapInt16(p, o)
#define OSReadBigInt32(p, o) OSReadSwapInt32(p, o)
#define OSReadBigInt64(p, o) OSReadSwapInt64(p, o)
#define OSWriteBigInt(p, o, v) OSWriteSwapInt32(p, o, v)
#define OSWriteBigInt16(p, o, v) OSWriteSwapInt16(p, o, v)
#define OSWriteBigInt32(p, o, v) OSWriteSwapInt32(p, o, v)
#define OSWriteBigInt64(p, o, v) OSWriteSwapInt64(p, o, v)
#define OSReadLittleInt(p, o) _OSReadInt32(p, o)
#define OSReadLittleInt16(p, o) _OSReadInt16(p, o)
#define OSReadLittleInt32(p, o) _OSReadInt32(p, o)
#define OSReadLittleInt64(p, o) _OSReadInt64(p, o)
#define OSWriteLittleInt(p, o, v) _OSWriteInt32(p, o, v)
#define OSWriteLittleInt16(p, o, v) _OSWriteInt16(p, o, v)
#define OSWriteLittleInt32(p, o, v) _OSWriteInt32(p, o, v)
#define OSWriteLittleInt64(p, o, v) _OSWriteInt64(p, o, v)

#ifndef ntohs
#define ntohs(x) __DARWIN_OSSwapInt16(x)
#define htons(x) __DARWIN_OSSwapInt16(x)
#define ntohl(x) __DARWIN_OSSwapInt32(x)
#define htonl(x) __DARWIN_OSSwapInt32(x)
#define ntohll(x) __DARWIN_OSSwapInt64(x)
#define htonll(x) __DARWIN_OSSwapInt64(x)
#define NTOHL(x) (x) = ntohl(x)
#define NTOHS(x) (x) = ntohs(x)
#define HTONL(x) (x) = htonl(x)
#define HTONS(x) (x) = htons(x)
#endif

/* the older architecture/byte_order.h spelling */
typedef enum { NX_UnknownByteOrder, NX_LittleEndian, NX_BigEndian } NXByteOrder;
#define NXHostByteOrder() NX_LittleEndian
#define NXSwapShort(x) __builtin_bswap16(x)
#define NXSwapInt(x) __builtin_bswap32(x)
#define NXSwapLong(x) __builtin_bswap64(x)
#define NXSwapLongLong(x) __builtin_bswap64(x)
#define NXSwapBigShortToHost(x) __builtin_bswap16(x)
#define NXSwapBigIntToHost(x) __builtin_bswap32(x)
#define NXSwapBigLongToHost(x) __builtin_bswap64(x)
#define NXSwapHostShortToBig(x) __builtin_bswap16(x)
#define NXSwapHostIntToBig(x) __builtin_bswap32(x)
#define NXSwapLittleShortToHost(x) (x)
#define NXSwapLittleIntToHost(x) (x)
#define NXSwapLittleLongToHost(x) (x)
#define NXSwapHostShortToLittle(x) (x)
#define NXSwapHostIntToLittle(x) (x)
#endif
