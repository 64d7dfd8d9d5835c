/* miscfs/fifofs/fifo.h: named pipes; macros that no other header may force on a driver. */
#ifndef NK_FIFO_H
#define NK_FIFO_H
#include <nk/vfs.h>

#define fifo_access (int (*) (struct vnop_access_args *))fifo_ebadf
#define fifo_setattr (int (*) (struct vnop_setattr_args *))fifo_ebadf
#define fifo_revoke nop_revoke
#define fifo_mkdir (int (*) (struct vnop_mkdir_args *))err_mkdir
#define fifo_readdir (int (*) (struct vnop_readdir_args *))err_readdir
#endif
