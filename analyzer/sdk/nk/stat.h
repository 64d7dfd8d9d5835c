/* sys/stat.h: the old names of times; macros that no other header may force on a driver. */
#ifndef NK_STAT_H
#define NK_STAT_H
#include <nk/bsd_types.h>

#define st_atime st_atimespec.tv_sec
#define st_mtime st_mtimespec.tv_sec
#define st_ctime st_ctimespec.tv_sec
#define st_birthtime st_birthtimespec.tv_sec
#endif
