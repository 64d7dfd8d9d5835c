/* Unified logging, signposts excluded. */
#ifndef NK_OS_LOG_H
#define NK_OS_LOG_H
#include <nk/base.h>
#include <nk/stdbool.h>

typedef struct os_log_s *os_log_t;
typedef enum os_log_type_t : uint8_t { OS_LOG_TYPE_DEFAULT = 0x00, OS_LOG_TYPE_INFO = 0x01, OS_LOG_TYPE_DEBUG = 0x02, OS_LOG_TYPE_ERROR = 0x10,
	OS_LOG_TYPE_FAULT = 0x11 } os_log_type_t;
__BEGIN_DECLS
extern struct os_log_s _os_log_default;
os_log_t os_log_create(const char *, const char *);
bool os_log_type_enabled(os_log_t, os_log_type_t), os_log_info_enabled(os_log_t), os_log_debug_enabled(os_log_t);
void _os_log_internal(void *, os_log_t, os_log_type_t, const char *, ...);
void os_release(void *);
void *os_retain(void *);
__END_DECLS
#define OS_LOG_DEFAULT (&_os_log_default)
#define OS_LOG_DISABLED ((os_log_t)0)
#define os_log_with_type(log, type, format, ...) _os_log_internal((void *)0, (log), (type), (format), ##__VA_ARGS__)
#define os_log(log, format, ...) os_log_with_type((log), OS_LOG_TYPE_DEFAULT, (format), ##__VA_ARGS__)
#define os_log_info(log, format, ...) os_log_with_type((log), OS_LOG_TYPE_INFO, (format), ##__VA_ARGS__)
#define os_log_debug(log, format, ...) os_log_with_type((log), OS_LOG_TYPE_DEBUG, (format), ##__VA_ARGS__)
#define os_log_error(log, format, ...) os_log_with_type((log), OS_LOG_TYPE_ERROR, (format), ##__VA_ARGS__)
#define os_log_sensitive_debug(log, format, ...) os_log_debug(log, format, ##__VA_ARGS__)
#define os_log_sensitive(log, format, ...) os_log(log, format, ##__VA_ARGS__)
#define os_log_fault(log, format, ...) os_log_with_type((log), OS_LOG_TYPE_FAULT, (format), ##__VA_ARGS__)

#define OS_EXPORT extern __attribute__((__visibility__("default")))
#define OS_EXTERN extern
#define OS_NORETURN __attribute__((__noreturn__))
#define OS_NOTHROW __attribute__((__nothrow__))
#define OS_NONNULL1 __attribute__((__nonnull__(1)))
#define OS_NONNULL_ALL __attribute__((__nonnull__))
#define OS_WARN_RESULT __attribute__((__warn_unused_result__))
#define OS_MALLOC __attribute__((__malloc__))
#define OS_PURE __attribute__((__pure__))
#define OS_CONST __attribute__((__const__))
#define OS_USED __attribute__((__used__))
#define OS_UNUSED __attribute__((__unused__))
#define OS_WEAK __attribute__((__weak__))
#define OS_FORMAT_PRINTF(x, y) __attribute__((__format__(printf, x, y)))
#define OS_ALWAYS_INLINE __attribute__((__always_inline__))
#define OS_NOINLINE __attribute__((__noinline__))
#define OS_TRANSPARENT_UNION __attribute__((__transparent_union__))
#define OS_ALIGNED(n) __attribute__((__aligned__(n)))
#define OS_ASSUME_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define OS_ASSUME_NONNULL_END _Pragma("clang assume_nonnull end")
#define OS_NULLABLE
#define OS_ENUM(name, type, ...) typedef type name##_t; enum { __VA_ARGS__ }
#define OS_OPTIONS(name, type, ...) typedef type name##_t; enum { __VA_ARGS__ }
#define OS_CLOSED_ENUM(name, type, ...) OS_ENUM(name, type, __VA_ARGS__)
#define OS_NONNULL2 __attribute__((__nonnull__(2)))
#define OS_NONNULL3 __attribute__((__nonnull__(3)))
#define OS_NONNULL4 __attribute__((__nonnull__(4)))
#define OS_NONNULL5 __attribute__((__nonnull__(5)))
#define OS_SENTINEL __attribute__((__sentinel__))
#define OS_COLD __attribute__((__cold__))
#define OS_WEAK_IMPORT __attribute__((__weak_import__))
#define OS_NOESCAPE
#define OS_FALLTHROUGH __attribute__((__fallthrough__))
#define OS_OVERLOADABLE __attribute__((__overloadable__))
#define OS_NOT_TAIL_CALLED
#define OS_SWIFT_NAME(n)
#define OS_SWIFT_UNAVAILABLE(m)
#define OS_REFINED_FOR_SWIFT
#define LIBKERN_ALWAYS_DESTROY
#define os_prevent_tail_call_optimization() __asm__("")
#define os_is_compile_time_constant(e) __builtin_constant_p(e)
#define OS_EXPECT(x, v) __builtin_expect((x), (v))
#define os_likely(x) __builtin_expect(!!(x), 1)
#define os_unlikely(x) __builtin_expect(!!(x), 0)
#define os_fastpath(x) ((__typeof__(x))__builtin_expect((long)(x), ~0l))
#define os_slowpath(x) ((__typeof__(x))__builtin_expect((long)(x), 0l))
#define OS_STRINGIFY(s) #s
#define OS_CONCAT(x, y) x##y
#define __OS_CONCAT(x, y) x##y
#endif
