/* sys/time.h: arithmetic on times; macros that no other header may force on a driver. */
#ifndef NK_TIMEOPS_H
#define NK_TIMEOPS_H
#include <nk/bsd_types.h>

#define timerclear(t) ((t)->tv_sec = (t)->tv_usec = 0)
#define timerisset(t) ((t)->tv_sec || (t)->tv_usec)
#define timercmp(t, u, op) ((t)->tv_sec == (u)->tv_sec ? (t)->tv_usec op (u)->tv_usec : (t)->tv_sec op (u)->tv_sec)
#define timevalcmp(t, u, op) timercmp(t, u, op)
#define timeradd(t, u, v) do { \
	(v)->tv_sec = (t)->tv_sec + (u)->tv_sec; (v)->tv_usec = (t)->tv_usec + (u)->tv_usec; \
	if ((v)->tv_usec >= 1000000) (v)->tv_sec++, (v)->tv_usec -= 1000000; \
} while (0)
#define timersub(t, u, v) do { \
	(v)->tv_sec = (t)->tv_sec - (u)->tv_sec; (v)->tv_usec = (t)->tv_usec - (u)->tv_usec; \
	if ((v)->tv_usec < 0) (v)->tv_sec--, (v)->tv_usec += 1000000; \
} while (0)
#define getmicrotime(t) microtime(t)
#define getmicrouptime(t) microuptime(t)
#define getnanotime(t) nanotime(t)
#define getnanouptime(t) nanouptime(t)
#endif
