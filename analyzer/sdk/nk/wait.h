/* sys/wait.h: exit status; macros that no other header may force on a driver. */
#ifndef NK_WAIT_H
#define NK_WAIT_H
#include <nk/bsd_types.h>

#define w_termsig w_T.w_Termsig
#define w_coredump w_T.w_Coredump
#define w_retcode w_T.w_Retcode
#define w_stopval w_S.w_Stopval
#define w_stopsig w_S.w_Stopsig
#endif
