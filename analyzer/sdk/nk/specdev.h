/* miscfs/specfs/specdev.h: device nodes; macros that no other header may force on a driver. */
#ifndef NK_SPECDEV_H
#define NK_SPECDEV_H
#include <nk/vfs.h>

#define v_specflags v_specinfo->si_flags
#define spec_mknod (int (*) (struct vnop_access_args *))err_mknod
#define spec_getattr (int (*) (struct vnop_getattr_args *))spec_ebadf
#define spec_revoke (int (*) (struct vnop_access_args *))nop_revoke
#define spec_rename (int (*) (struct vnop_access_args *))err_rename
#define spec_mkdir (int (*) (struct vnop_access_args *))err_mkdir
#define spec_lock (int (*) (struct vnop_access_args *))nop_lock
#define spec_vfree (int (*) (struct vnop_access_args *))err_vfree
#endif
