/* <kern/bits.h>: bits and bitmaps. The names are short, so only those who include it get them. */
#ifndef NK_KERN_BITS_H
#define NK_KERN_BITS_H
#include <nk/mach.h>

typedef uint64_t bitmap_t;
#define BIT(b) (1ULL << (b))
#define mask(width) ((width) >= 64 ? -1ULL : (BIT(width) - 1))
#define extract(x, shift, width) ((((uint64_t)(x)) >> (shift)) & mask(width))
#define bits(x, hi, lo) extract((x), (lo), (hi) - (lo) + 1)
#define bit_set(x, b) ((x) |= BIT(b))
#define bit_clear(x, b) ((x) &= ~BIT(b))
#define bit_test(x, b) ((bool)((x) & BIT(b)))
#define bit_log2(n) bit_floor((uint64_t)(n))
#define BITMAP_LEN(n) (((uint32_t)(n) + 63) >> 6)
#define BITMAP_SIZE(n) (size_t)(BITMAP_LEN(n) << 3)
#define bitmap_bit(n) ((n) & 63)
#define bitmap_index(n) ((n) >> 6)
static inline int bit_first(uint64_t v) { return v ? 63 - __builtin_clzll(v) : -1; }
static inline int bit_next(uint64_t v, int prev) { return bit_first(v & ((1ULL << prev) - 1)); }
static inline int lsb_first(uint64_t v) { return __builtin_ffsll((long long)v) - 1; }
static inline int lsb_next(uint64_t v, int prev) { return lsb_first(v & ~mask(prev + 1)); }
static inline int bit_count(uint64_t v) { return __builtin_popcountll(v); }
static inline int bit_floor(uint64_t n) { return bit_first(n); }
static inline int bit_ceiling(uint64_t n) { return bit_first(n - 1) + 1; }
__BEGIN_DECLS
bitmap_t *bitmap_zero(bitmap_t *, unsigned), *bitmap_full(bitmap_t *, unsigned), *bitmap_alloc(unsigned);
void bitmap_free(bitmap_t *, unsigned), bitmap_set(bitmap_t *, unsigned), bitmap_clear(bitmap_t *, unsigned);
bool bitmap_test(bitmap_t *, unsigned);
int bitmap_first(bitmap_t *, unsigned), bitmap_next(bitmap_t *, unsigned), bitmap_lsb_first(bitmap_t *, unsigned), bitmap_lsb_next(bitmap_t *, unsigned);
__END_DECLS
#endif
