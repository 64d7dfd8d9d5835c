/* Unified logging, signposts excluded. */
#ifndef NK_OS_LOG_H
#define NK_OS_LOG_H
#include <nk/base.h>

typedef struct os_log_s *os_log_t;
typedef uint8_t os_log_type_t;
#define OS_LOG_TYPE_DEFAULT ((os_log_type_t)0x00)
#define OS_LOG_TYPE_INFO ((os_log_type_t)0x01)
#define OS_LOG_TYPE_DEBUG ((os_log_type_t)0x02)
#define OS_LOG_TYPE_ERROR ((os_log_type_t)0x10)
#define OS_LOG_TYPE_FAULT ((os_log_type_t)0x11)
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
#define OS_EXPECT(x, v) __builtin_expect((x), (v))
#define os_likely(x) __builtin_expect(!!(x), 1)
#define os_unlikely(x) __builtin_expect(!!(x), 0)
#define os_fastpath(x) ((__typeof__(x))__builtin_expect((long)(x), ~0l))
#define os_slowpath(x) ((__typeof__(x))__builtin_expect((long)(x), 0l))
#define OS_STRINGIFY(s) #s
#define OS_CONCAT(x, y) x##y
#define __OS_CONCAT(x, y) x##y
#endif
