/* <stdatomic.h> over the compiler's own operations. */
#ifndef NK_STDATOMIC_H
#define NK_STDATOMIC_H
#include <nk/base.h>
typedef enum memory_order { memory_order_relaxed = __ATOMIC_RELAXED, memory_order_consume = __ATOMIC_CONSUME, memory_order_acquire = __ATOMIC_ACQUIRE,
	memory_order_release = __ATOMIC_RELEASE, memory_order_acq_rel = __ATOMIC_ACQ_REL, memory_order_seq_cst = __ATOMIC_SEQ_CST } memory_order;
#define ATOMIC_VAR_INIT(v) (v)
#define atomic_init __c11_atomic_init
#define atomic_thread_fence(o) __c11_atomic_thread_fence(o)
#define atomic_signal_fence(o) __c11_atomic_signal_fence(o)
#define atomic_is_lock_free(p) __c11_atomic_is_lock_free(sizeof(*(p)))
#define kill_dependency(y) (y)
#define atomic_store(p, v) __c11_atomic_store(p, v, __ATOMIC_SEQ_CST)
#define atomic_store_explicit __c11_atomic_store
#define atomic_load(p) __c11_atomic_load(p, __ATOMIC_SEQ_CST)
#define atomic_load_explicit __c11_atomic_load
#define atomic_exchange(p, v) __c11_atomic_exchange(p, v, __ATOMIC_SEQ_CST)
#define atomic_exchange_explicit __c11_atomic_exchange
#define atomic_compare_exchange_strong(p, e, v) __c11_atomic_compare_exchange_strong(p, e, v, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
#define atomic_compare_exchange_strong_explicit __c11_atomic_compare_exchange_strong
#define atomic_compare_exchange_weak(p, e, v) __c11_atomic_compare_exchange_weak(p, e, v, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
#define atomic_compare_exchange_weak_explicit __c11_atomic_compare_exchange_weak
#define atomic_fetch_add(p, v) __c11_atomic_fetch_add(p, v, __ATOMIC_SEQ_CST)
#define atomic_fetch_add_explicit __c11_atomic_fetch_add
#define atomic_fetch_sub(p, v) __c11_atomic_fetch_sub(p, v, __ATOMIC_SEQ_CST)
#define atomic_fetch_sub_explicit __c11_atomic_fetch_sub
#define atomic_fetch_or(p, v) __c11_atomic_fetch_or(p, v, __ATOMIC_SEQ_CST)
#define atomic_fetch_or_explicit __c11_atomic_fetch_or
#define atomic_fetch_and(p, v) __c11_atomic_fetch_and(p, v, __ATOMIC_SEQ_CST)
#define atomic_fetch_and_explicit __c11_atomic_fetch_and
#define atomic_fetch_xor(p, v) __c11_atomic_fetch_xor(p, v, __ATOMIC_SEQ_CST)
#define atomic_fetch_xor_explicit __c11_atomic_fetch_xor
typedef _Atomic(bool) atomic_bool;
typedef _Atomic(char) atomic_char;              typedef _Atomic(unsigned char) atomic_uchar;
typedef _Atomic(short) atomic_short;            typedef _Atomic(unsigned short) atomic_ushort;
typedef _Atomic(int) atomic_int;                typedef _Atomic(unsigned) atomic_uint;
typedef _Atomic(long) atomic_long;              typedef _Atomic(unsigned long) atomic_ulong;
typedef _Atomic(long long) atomic_llong;        typedef _Atomic(unsigned long long) atomic_ullong;
typedef _Atomic(uint32_t) atomic_uint_fast32_t, atomic_uint_least32_t; typedef _Atomic(uint64_t) atomic_uint_fast64_t;
typedef _Atomic(uintptr_t) atomic_uintptr_t;    typedef _Atomic(intptr_t) atomic_intptr_t;
typedef _Atomic(size_t) atomic_size_t;          typedef _Atomic(ptrdiff_t) atomic_ptrdiff_t;
typedef struct atomic_flag { atomic_bool nk_value; } atomic_flag;
#define ATOMIC_FLAG_INIT { 0 }
#define atomic_flag_test_and_set(p) __c11_atomic_exchange(&(p)->nk_value, 1, __ATOMIC_SEQ_CST)
#define atomic_flag_clear(p) __c11_atomic_store(&(p)->nk_value, 0, __ATOMIC_SEQ_CST)
#endif
