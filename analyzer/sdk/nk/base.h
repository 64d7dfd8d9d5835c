/* What every other family needs: fixed-width types, limits, attributes, availability. */
#ifndef NK_BASE_H
#define NK_BASE_H

/* A class body ends with this hook; the parser fills it with members that it had to infer. */
#define NK_MEMBERS(C) NK_MEMBERS_##C
#include <nk/members.h>

#include <nk/availability.h>
#include <nk/availability_legacy.h>

#ifndef __GNUC__
#define __GNUC__ 4
#endif
#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif

#ifndef __has_include
#define __has_include(x) 0
#endif

/* integers */
typedef signed char int8_t;        typedef unsigned char uint8_t, u_int8_t;
typedef short int16_t;             typedef unsigned short uint16_t, u_int16_t;
typedef int int32_t;               typedef unsigned int uint32_t, u_int32_t;
typedef long long int64_t;         typedef unsigned long long uint64_t, u_int64_t;
typedef int8_t int_least8_t, int_fast8_t;     typedef uint8_t uint_least8_t, uint_fast8_t;
typedef int16_t int_least16_t, int_fast16_t;  typedef uint16_t uint_least16_t, uint_fast16_t;
typedef int32_t int_least32_t, int_fast32_t;  typedef uint32_t uint_least32_t, uint_fast32_t;
typedef int64_t int_least64_t, int_fast64_t;  typedef uint64_t uint_least64_t, uint_fast64_t;
typedef long intptr_t;             typedef unsigned long uintptr_t;
typedef long long intmax_t;        typedef unsigned long long uintmax_t;
typedef __SIZE_TYPE__ size_t;      typedef __PTRDIFF_TYPE__ ptrdiff_t, ssize_t;
typedef size_t rsize_t;
typedef int64_t register_t;
typedef uint64_t user_addr_t, user_size_t, user_ulong_t;
typedef int64_t user_ssize_t, user_long_t, user_time_t, user_off_t;
typedef uint64_t syscall_arg_t;
typedef uint64_t user64_addr_t, user64_size_t, user64_ulong_t;
typedef int64_t user64_ssize_t, user64_long_t, user64_time_t, user64_off_t;
typedef uint32_t user32_addr_t, user32_size_t, user32_ulong_t;
typedef int32_t user32_ssize_t, user32_long_t, user32_time_t;
typedef int64_t user32_off_t;
#define USER_ADDR_NULL ((user_addr_t)0)
#define CAST_USER_ADDR_T(p) ((user_addr_t)((uintptr_t)(p)))
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#else
namespace std { typedef decltype(nullptr) nullptr_t; enum class align_val_t : size_t {}; struct nothrow_t {}; }
typedef std::nullptr_t nullptr_t;
#endif
typedef __builtin_va_list va_list, __gnuc_va_list, __darwin_va_list;
#define va_start(ap, last) __builtin_va_start(ap, last)
#define va_end(ap) __builtin_va_end(ap)
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define va_copy(to, from) __builtin_va_copy(to, from)
#define __va_copy(to, from) __builtin_va_copy(to, from)

#ifdef __cplusplus
#ifndef NULL
#define NULL __null
#endif
#else
#ifndef NULL
#define NULL ((void *)0)
#endif
#define static_assert _Static_assert
#endif
#define offsetof(type, field) __builtin_offsetof(type, field)

/* limits */
#define CHAR_BIT 8
#define SCHAR_MAX 127
#define SCHAR_MIN (-128)
#define UCHAR_MAX 255
#define CHAR_MAX 127
#define CHAR_MIN (-128)
#define SHRT_MAX 32767
#define SHRT_MIN (-32768)
#define USHRT_MAX 65535
#define INT_MAX 2147483647
#define INT_MIN (-2147483647 - 1)
#define UINT_MAX 0xffffffffU
#define LONG_MAX 0x7fffffffffffffffL
#define LONG_MIN (-0x7fffffffffffffffL - 1)
#define ULONG_MAX 0xffffffffffffffffUL
#define LLONG_MAX 0x7fffffffffffffffLL
#define LLONG_MIN (-0x7fffffffffffffffLL - 1)
#define ULLONG_MAX 0xffffffffffffffffULL
#define QUAD_MAX LLONG_MAX
#define QUAD_MIN LLONG_MIN
#define UQUAD_MAX ULLONG_MAX
#define LONG_BIT 64
#define WORD_BIT 32
#define SSIZE_MAX LONG_MAX
#define SIZE_T_MAX ULONG_MAX
#define SIZE_MAX UINTPTR_MAX
#define RSIZE_MAX (SIZE_MAX >> 1)
#define INT8_MAX 127
#define INT16_MAX 32767
#define INT32_MAX 2147483647
#define INT64_MAX 9223372036854775807LL
#define INT8_MIN (-128)
#define INT16_MIN (-32768)
#define INT32_MIN (-INT32_MAX - 1)
#define INT64_MIN (-INT64_MAX - 1)
#define UINT8_MAX 255
#define UINT16_MAX 65535
#define UINT32_MAX 4294967295U
#define UINT64_MAX 18446744073709551615ULL
#define INTPTR_MAX 9223372036854775807L
#define INTPTR_MIN (-INTPTR_MAX - 1)
#define UINTPTR_MAX 18446744073709551615UL
#define PTRDIFF_MAX INTPTR_MAX
#define PTRDIFF_MIN INTPTR_MIN
#define INTMAX_MAX INTPTR_MAX
#define INTMAX_MIN INTPTR_MIN
#define UINTMAX_MAX UINTPTR_MAX
#define INT_LEAST8_MAX INT8_MAX
#define INT_LEAST16_MAX INT16_MAX
#define INT_LEAST32_MAX INT32_MAX
#define INT_LEAST64_MAX INT64_MAX
#define UINT_LEAST8_MAX UINT8_MAX
#define UINT_LEAST16_MAX UINT16_MAX
#define UINT_LEAST32_MAX UINT32_MAX
#define UINT_LEAST64_MAX UINT64_MAX
#define INT_FAST8_MAX INT8_MAX
#define INT_FAST16_MAX INT16_MAX
#define INT_FAST32_MAX INT32_MAX
#define INT_FAST64_MAX INT64_MAX
#define UINT_FAST8_MAX UINT8_MAX
#define UINT_FAST16_MAX UINT16_MAX
#define UINT_FAST32_MAX UINT32_MAX
#define UINT_FAST64_MAX UINT64_MAX
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN (-WCHAR_MAX - 1)
#define WINT_MIN INT32_MIN
#define WINT_MAX INT32_MAX
#define SIG_ATOMIC_MIN INT32_MIN
#define SIG_ATOMIC_MAX INT32_MAX
#define MB_LEN_MAX 1
#define CLK_TCK 100
#define INT8_C(v) (v)
#define INT16_C(v) (v)
#define INT32_C(v) (v)
#define INT64_C(v) (v##LL)
#define UINT8_C(v) (v)
#define UINT16_C(v) (v)
#define UINT32_C(v) (v##U)
#define UINT64_C(v) (v##ULL)
#define INTMAX_C(v) (v##L)
#define UINTMAX_C(v) (v##UL)

/* format macros */
#define PRId8 "hhd"
#define PRIi8 "hhi"
#define PRIu8 "hhu"
#define PRIx8 "hhx"
#define PRIX8 "hhX"
#define PRId16 "hd"
#define PRIi16 "hi"
#define PRIu16 "hu"
#define PRIx16 "hx"
#define PRIX16 "hX"
#define PRId32 "d"
#define PRIi32 "i"
#define PRIu32 "u"
#define PRIx32 "x"
#define PRIX32 "X"
#define PRIo32 "o"
#define PRId64 "lld"
#define PRIi64 "lli"
#define PRIu64 "llu"
#define PRIx64 "llx"
#define PRIX64 "llX"
#define PRIo64 "llo"
#define PRIdPTR "ld"
#define PRIuPTR "lu"
#define PRIxPTR "lx"
#define PRIXPTR "lX"
#define PRIdMAX "jd"
#define PRIuMAX "ju"
#define PRIxMAX "jx"

/* machine */
#define LITTLE_ENDIAN 1234
#define BIG_ENDIAN 4321
#define PDP_ENDIAN 3412
#define BYTE_ORDER LITTLE_ENDIAN
#define __DARWIN_LITTLE_ENDIAN 1234
#define __DARWIN_BIG_ENDIAN 4321
#define __DARWIN_PDP_ENDIAN 3412
#define __DARWIN_BYTE_ORDER __DARWIN_LITTLE_ENDIAN
#define _QUAD_HIGHWORD 1
#define _QUAD_LOWWORD 0
#if defined(__arm64__) || defined(__aarch64__)
#define PAGE_SHIFT 14
#else
#define PAGE_SHIFT 12
#endif
#define PAGE_SIZE (1UL << PAGE_SHIFT)
#define PAGE_MASK (PAGE_SIZE - 1)
#define PAGE_SHIFT_CONST PAGE_SHIFT
#define PAGE_MAX_SHIFT 14
#define PAGE_MAX_SIZE (1 << PAGE_MAX_SHIFT)
#define PAGE_MIN_SHIFT 12
#define PAGE_MIN_SIZE (1 << PAGE_MIN_SHIFT)
#define MAXPHYSADDR_BITS 52

/* attributes and calling conventions */
#define __P(protos) protos
#define __CONCAT(x, y) x##y
#define __STRING(x) #x
#define __const const
#define __signed signed
#define __volatile volatile
#define __dead2 __attribute__((__noreturn__))
#define __dead __dead2
#define __pure2 __attribute__((__const__))
#define __pure __attribute__((__pure__))
#define __stateful_pure __pure
#define __unused __attribute__((__unused__))
#define __used __attribute__((__used__))
#define __cold __attribute__((__cold__))
#define __exported __attribute__((__visibility__("default")))
#define __exported_push _Pragma("GCC visibility push(default)")
#define __exported_pop _Pragma("GCC visibility pop")
#define __exported_hidden __attribute__((__visibility__("hidden")))
#define __private_extern__ __attribute__((__visibility__("hidden"))) extern
#define __header_inline static inline
#define __header_always_inline static inline __attribute__((__always_inline__))
#define __abortlike __dead2
#define __deprecated __attribute__((__deprecated__))
#define __deprecated_msg(m) __attribute__((__deprecated__(m)))
#define __deprecated_enum_msg(m) __deprecated_msg(m)
#define __kpi_deprecated(m)
#define __kpi_deprecated_arm64_macos_unavailable
#define __kpi_unavailable
#define __unavailable
#define __disable_tail_calls
#define __not_tail_called
#define __result_use_check __attribute__((__warn_unused_result__))
#define __swift_unavailable(m)
#define __swift_nonisolated
#define __sentinel
#define __strong
#define __weak
#define __unsafe_unretained
#define __autoreleasing
#define __null_terminated
#define __printflike(f, a) __attribute__((__format__(__printf__, f, a)))
#define __printf0like(f, a)
#define __scanflike(f, a) __attribute__((__format__(__scanf__, f, a)))
#define __osloglike(f, a)
#define __kprintf0like(f, a)
#define __IDSTRING(name, string)
#define __COPYRIGHT(s)
#define __RCSID(s)
#define __SCCSID(s)
#define __FBSDID(s)
#define __PROJECT_VERSION(s)
#define __asm_label(name)
#define __DARWIN_ALIAS(s)
#define __DARWIN_ALIAS_C(s)
#define __DARWIN_ALIAS_I(s)
#define __DARWIN_INODE64(s)
#define __DARWIN_1050(s)
#define __DARWIN_EXTSN(s)
#define __DARWIN_EXTSN_C(s)
#define __DARWIN_UNIX03 1
#define __DARWIN_64_BIT_INO_T 1
#define __DARWIN_ONLY_64_BIT_INO_T 0
#define __DARWIN_ONLY_UNIX_CONFORMANCE 1
#define __DARWIN_NULL NULL
#define __CAST_AWAY_QUALIFIER(v, q, t) ((t)(uintptr_t)(v))
#define __container_of(p, t, f) ((t *)((uintptr_t)(p) - __builtin_offsetof(t, f)))
#define __unreachable_ok_push
#define __unreachable_ok_pop
#define __probable(x) __builtin_expect(!!(x), 1)
#define __improbable(x) __builtin_expect(!!(x), 0)
#define __assert_only __unused
#define __security_const_early const
#define __security_const_late
#define __security_read_write
#define __startup_func
#define __startup_data
#define __options_decl(name, type, ...) typedef type name; enum __VA_ARGS__
#define __options_closed_decl(name, type, ...) typedef type name; enum __VA_ARGS__
#ifdef __cplusplus
#define __enum_decl(name, type, ...) typedef enum : type __VA_ARGS__ name
#define __enum_closed_decl(name, type, ...) typedef enum : type __VA_ARGS__ name
#else
#define __enum_decl(name, type, ...) typedef type name; enum __VA_ARGS__
#define __enum_closed_decl(name, type, ...) typedef type name; enum __VA_ARGS__
#endif
#define __kernel_ptr_semantics
#define __kernel_data_semantics
#define __kernel_dual_semantics
#define __xnu_data_size
#define __xnu_returns_data(a, b)
#define __counted_by(n)
#define __sized_by(n)
#define __ended_by(p)
#define __bidi_indexable
#define __indexable
#define __single
#define __unsafe_indexable
#define __terminated_by(x)
#define __counted_by_or_null(n)
#define __sized_by_or_null(n)
#define __unsafe_forge_bidi_indexable(t, p, n) ((t)(p))
#define __unsafe_forge_single(t, p) ((t)(p))
#define __unsafe_forge_null_terminated(t, p) ((t)(p))
#define __ptrcheck_abi_assume_single()
#define __ptrcheck_abi_assume_unsafe_indexable()
#define __ptrauth(...)
#define __ptrauth_only
#define XNU_PTRAUTH_SIGNED_PTR(s)
#define XNU_PTRAUTH_SIGNED_FUNCTION_PTR(s)
#define ptrauth_strip(v, k) (v)
#define ptrauth_string_discriminator(s) 0
#define ptrauth_blend_discriminator(p, d) 0
#define ptrauth_sign_unauthenticated(v, k, d) (v)
#define ptrauth_auth_and_resign(v, a, b, c, d) (v)
#define ptrauth_auth_data(v, k, d) (v)
#define ptrauth_auth_function(v, k, d) (v)
#define ptrauth_sign_constant(v, k, d) (v)
#define ptrauth_nop_cast(t, v) ((t)(v))
#define ptrauth_type_discriminator(t) 0
#define APPLE_KEXT_COMPATIBILITY
#define APPLE_KEXT_COMPATIBILITY_VIRTUAL
#define APPLE_KEXT_PAD_METHOD virtual
#define APPLE_KEXT_PAD_IMPL(n)
#define APPLE_KEXT_VTABLE_PADDING 1
#define APPLE_KEXT_LEGACY_ABI 0
#define APPLE_KEXT_STATIC_ASSERT(e, m) static_assert(e, m)
#define APPLE_KEXT_ALIGN_CONTAINERS 1
#define APPLE_KEXT_DEPRECATED
#define APPLE_KEXT_WSHADOW_PUSH
#define APPLE_KEXT_WSHADOW_POP
#define APPLE_KEXT_WEAK_IMPORT
#define __XNU_PRIVATE_EXTERN
#if defined(__cplusplus) && __cplusplus >= 201103L
#define APPLE_KEXT_OVERRIDE override
#else
#define APPLE_KEXT_OVERRIDE
#endif

/* the oldest Mach and libkern scalars, which both sides of the kernel share */
typedef int boolean_t;
#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif
typedef int kern_return_t;
typedef unsigned int natural_t, __darwin_natural_t;
typedef int integer_t;
typedef int wait_result_t;
typedef void *event_t;
typedef uint64_t event64_t;

/* names that only Darwin's own typedefs use */
typedef int8_t __int8_t;   typedef uint8_t __uint8_t;
typedef int16_t __int16_t; typedef uint16_t __uint16_t;
typedef int32_t __int32_t; typedef uint32_t __uint32_t;
typedef int64_t __int64_t; typedef uint64_t __uint64_t;
typedef intptr_t __darwin_intptr_t;
typedef size_t __darwin_size_t;
typedef ssize_t __darwin_ssize_t;
typedef ptrdiff_t __darwin_ptrdiff_t;
typedef long __darwin_time_t;
typedef unsigned long __darwin_clock_t;
typedef int32_t __darwin_pid_t, __darwin_blksize_t, __darwin_dev_t, __darwin_suseconds_t;
typedef uint32_t __darwin_uid_t, __darwin_gid_t, __darwin_id_t, __darwin_ino_t, __darwin_useconds_t, __darwin_sigset_t,
	__darwin_socklen_t, __darwin_fsblkcnt_t, __darwin_fsfilcnt_t;
typedef uint16_t __darwin_nlink_t, __darwin_mode_t;
typedef uint64_t __darwin_ino64_t;
typedef int64_t __darwin_blkcnt_t, __darwin_off_t;
typedef natural_t __darwin_mach_port_name_t;
typedef unsigned char __darwin_uuid_t[16];
typedef int __darwin_wint_t, __darwin_ct_rune_t, __darwin_rune_t;
#endif
