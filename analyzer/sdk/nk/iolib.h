/* IOKit/IOLib.h: its macros come with it alone. */
#ifndef NK_IOLIB_H
#define NK_IOLIB_H
#include <nk/iokit.h>

#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#endif
