/* stdbool.h. sys/types.h and sys/param.h go without it: a C driver may have a bool of its own. */
#ifndef NK_STDBOOL_H
#define NK_STDBOOL_H
#if !defined(__cplusplus) && !defined(bool)
#define bool _Bool
#define true 1
#define false 0
#endif
#define __bool_true_false_are_defined 1
#endif
