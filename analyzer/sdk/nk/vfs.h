/* File systems: mounts, vnodes, operations, name cache, buffers, UBC, attributes, disks.

   One file, because mounts, vnodes and buffers name one another all through; most of it is an argument block, a
   descriptor and a function for each operation. Sections are subjects. */
#ifndef NK_VFS_H
#define NK_VFS_H
#include <nk/fs.h>
#include <nk/upl.h>

__BEGIN_DECLS
struct attrlist; struct buf; struct componentname; struct cpx; struct flock; struct kauth_acl; struct knote;
struct label; struct mount; struct nameidata; struct proc; struct searchstate; struct thread; struct timespec;
struct timeval; struct ucred; struct uio; struct vfs_attr; struct vfs_fsentry; struct vfsconf; struct vfsioattr;
struct vfsops; struct vfsstatfs; struct vnode; struct vnode_attr; struct vnodeop_desc; struct vnodeopv_desc;
struct vnodeopv_entry_desc; struct vnop_access_args; struct vnop_advlock_args; struct vnop_allocate_args;
struct vnop_blktooff_args; struct vnop_blockmap_args; struct vnop_bwrite_args; struct vnop_close_args;
struct vnop_copyfile_args; struct vnop_create_args; struct vnop_exchange_args; struct vnop_fsync_args;
struct vnop_getattr_args; struct vnop_inactive_args; struct vnop_ioctl_args; struct vnop_link_args;
struct vnop_lookup_args; struct vnop_mkdir_args; struct vnop_mknod_args; struct vnop_mmap_args;
struct vnop_offtoblk_args; struct vnop_open_args; struct vnop_pagein_args; struct vnop_pageout_args;
struct vnop_pathconf_args; struct vnop_read_args; struct vnop_readdir_args; struct vnop_readdirattr_args;
struct vnop_readlink_args; struct vnop_reclaim_args; struct vnop_remove_args; struct vnop_rename_args;
struct vnop_revoke_args; struct vnop_rmdir_args; struct vnop_searchfs_args; struct vnop_select_args;
struct vnop_setattr_args; struct vnop_strategy_args; struct vnop_symlink_args; struct vnop_valloc_args;
struct vnop_vfree_args; struct vnop_whiteout_args; struct vnop_write_args;
struct vnodeop_desc; struct vnodeopv_desc; struct nameidata; struct attrlist; struct fs_snapshot; struct searchstate;

/* vnodes */
#define HAVE_VT_LOCKERFS 1
#define VNODE_READ 0x1
#define VNODE_WRITE 0x2
#define VNODE_BLOCKMAP_NO_TRACK 0x4
#define PREALLOCATE 0x1
#define ALLOCATECONTIG 0x2
#define ALLOCATEALL 0x4
#define FREEREMAINDER 0x8
#define ALLOCATEFROMPEOF 0x10
#define ALLOCATEFROMVOL 0x20
#define VNOVAL (-1)
#define IO_UNIT 0x1
#define IO_APPEND 0x2
#define IO_SYNC 0x4
#define IO_NODELOCKED 0x8
#define IO_NDELAY 0x10
#define IO_NOZEROFILL 0x20
#define IO_TAILZEROFILL 0x40
#define IO_HEADZEROFILL 0x80
#define IO_NOZEROVALID 0x100
#define IO_NOZERODIRTY 0x200
#define IO_CLOSE 0x400
#define IO_NOCACHE 0x800
#define IO_RAOFF 0x1000
#define IO_DEFWRITE 0x2000
#define IO_PASSIVE 0x4000
#define IO_BACKGROUND 16384
#define IO_NOAUTH 0x8000
#define IO_NODIRECT 0x10000
#define IO_ENCRYPTED 0x20000
#define IO_RETURN_ON_THROTTLE 0x40000
#define IO_SINGLE_WRITER 0x80000
#define IO_SYSCALL_DISPATCH 0x100000
#define IO_SWAP_DISPATCH 0x200000
#define IO_SKIP_ENCRYPTION 0x400000
#define IO_EVTONLY 0x800000
#define LOOKUP 0
#define CREATE 1
#define DELETE 2
#define RENAME 3
#define OPMASK 3
#define FOLLOW 0x40
#define ISDOTDOT 0x2000
#define MAKEENTRY 0x4000
#define ISLASTCN 0x8000
#define VNFS_NOCACHE 0x1
#define VNFS_CANTCACHE 0x2
#define VNFS_ADDFSREF 0x4
#define VNCREATE_FLAVOR 0
#define VCREATESIZE 88UL
#define VNODE_ATTR_va_rdev 0x1LL
#define VNODE_ATTR_va_nlink 0x2LL
#define VNODE_ATTR_va_total_size 0x4LL
#define VNODE_ATTR_va_total_alloc 0x8LL
#define VNODE_ATTR_va_data_size 0x10LL
#define VNODE_ATTR_va_data_alloc 0x20LL
#define VNODE_ATTR_va_iosize 0x40LL
#define VNODE_ATTR_va_uid 0x80LL
#define VNODE_ATTR_va_gid 0x100LL
#define VNODE_ATTR_va_mode 0x200LL
#define VNODE_ATTR_va_flags 0x400LL
#define VNODE_ATTR_va_acl 0x800LL
#define VNODE_ATTR_va_create_time 0x1000LL
#define VNODE_ATTR_va_access_time 0x2000LL
#define VNODE_ATTR_va_modify_time 0x4000LL
#define VNODE_ATTR_va_change_time 0x8000LL
#define VNODE_ATTR_va_backup_time 0x10000LL
#define VNODE_ATTR_va_fileid 0x20000LL
#define VNODE_ATTR_va_linkid 0x40000LL
#define VNODE_ATTR_va_parentid 0x80000LL
#define VNODE_ATTR_va_fsid 0x100000LL
#define VNODE_ATTR_va_filerev 0x200000LL
#define VNODE_ATTR_va_gen 0x400000LL
#define VNODE_ATTR_va_encoding 0x800000LL
#define VNODE_ATTR_va_type 0x1000000LL
#define VNODE_ATTR_va_name 0x2000000LL
#define VNODE_ATTR_va_uuuid 0x4000000LL
#define VNODE_ATTR_va_guuid 0x8000000LL
#define VNODE_ATTR_va_nchildren 0x10000000LL
#define VNODE_ATTR_va_dirlinkcount 0x20000000LL
#define VNODE_ATTR_va_addedtime 0x40000000LL
#define VNODE_ATTR_va_dataprotect_class 0x80000000LL
#define VNODE_ATTR_va_dataprotect_flags 0x100000000LL
#define VNODE_ATTR_va_document_id 0x200000000LL
#define VNODE_ATTR_va_devid 0x400000000LL
#define VNODE_ATTR_va_objtype 0x800000000LL
#define VNODE_ATTR_va_objtag 0x1000000000LL
#define VNODE_ATTR_va_user_access 0x2000000000LL
#define VNODE_ATTR_va_finderinfo 0x4000000000LL
#define VNODE_ATTR_va_rsrc_length 0x8000000000LL
#define VNODE_ATTR_va_rsrc_alloc 0x10000000000LL
#define VNODE_ATTR_va_fsid64 0x20000000000LL
#define VNODE_ATTR_va_write_gencount 0x40000000000LL
#define VNODE_ATTR_va_private_size 0x80000000000LL
#define VNODE_ATTR_va_clone_id 0x100000000000LL
#define VNODE_ATTR_va_extflags 0x200000000000LL
#define VNODE_ATTR_ALL 0x3fffffffffffLL
#define VNODE_ATTR_RDONLY 0x3ffc337e006fLL
#define VNODE_ATTR_NEWOBJ 0x38d80df81LL
#define VA_UTIMES_NULL 0x10000
#define VA_EXCLUSIVE 0x20000
#define VA_NOINHERIT 0x40000
#define VA_NOAUTH 0x80000
#define VA_64BITOBJIDS 0x100000
#define VA_REALFSID 0x200000
#define VA_USEFSID 0x400000
#define VSUID 0x800
#define VSGID 0x400
#define VSVTX 0x200
#define VREAD 0x100
#define VWRITE 0x80
#define VEXEC 0x40
#define SKIPSYSTEM 0x1
#define FORCECLOSE 0x2
#define WRITECLOSE 0x4
#define SKIPSWAP 0x8
#define SKIPROOT 0x10
#define DOCLOSE 0x8
#define V_SAVE 0x1
#define V_SAVEMETA 0x2
#define REVOKEALL 0x1
#define VNODE_REMOVE_NODELETEBUSY 0x1
#define VNODE_REMOVE_SKIP_NAMESPACE_EVENT 0x2
#define VNODE_REMOVE_NO_AUDIT_PATH 0x4
#define VNODE_REMOVE_DATALESS_DIR 0x8
#define VNODE_READDIR_EXTENDED 0x1
#define VNODE_READDIR_REQSEEKOFF 0x2
#define VNODE_READDIR_SEEKOFF32 0x4
#define VNODE_READDIR_NAMEMAX 0x8
#define VNODE_CLONEFILE_DEFAULT 0x0
#define VNODE_CLONEFILE_NOOWNERCOPY 0x1
#define VNODE_ASYNC_THROTTLE 15
#define VNODE_UPDATE_PARENT 0x1
#define VNODE_UPDATE_NAMEDSTREAM_PARENT 1
#define VNODE_UPDATE_NAME 0x2
#define VNODE_UPDATE_CACHE 0x4
#define VNODE_UPDATE_PURGE 0x8
#define VNODE_LOOKUP_NOFOLLOW 0x1
#define VNODE_LOOKUP_NOCROSSMOUNT 0x2
#define VNODE_LOOKUP_CROSSMOUNTNOWAIT 0x4
#define VNODE_RELOAD 0x1
#define VNODE_WAIT 0x2
#define VNODE_WRITEABLE 0x4
#define VNODE_WITHID 0x8
#define VNODE_NOLOCK_INTERNAL 0x10
#define VNODE_NODEAD 0x20
#define VNODE_NOSUSPEND 0x40
#define VNODE_ITERATE_ALL 0x80
#define VNODE_ITERATE_ACTIVE 0x100
#define VNODE_ITERATE_INACTIVE 0x200
#define VNODE_RETURNED 0
#define VNODE_RETURNED_DONE 1
#define VNODE_CLAIMED 2
#define VNODE_CLAIMED_DONE 3
enum vtype { VNON = 0, VREG = 1, VDIR = 2, VBLK = 3, VCHR = 4, VLNK = 5, VSOCK = 6, VFIFO = 7, VBAD = 8, VSTR = 9, VCPLX = 10 };
enum vtagtype { VT_NON = 0, VT_UFS = 1, VT_NFS = 2, VT_MFS = 3, VT_MSDOSFS = 4, VT_LFS = 5, VT_LOFS = 6, VT_FDESC = 7, VT_PORTAL = 8, VT_NULL = 9,
	VT_UMAP = 10, VT_KERNFS = 11, VT_PROCFS = 12, VT_AFS = 13, VT_ISOFS = 14, VT_MOCKFS = 15, VT_HFS = 16, VT_ZFS = 17, VT_DEVFS = 18, VT_WEBDAV = 19,
	VT_UDF = 20, VT_AFP = 21, VT_CDDA = 22, VT_CIFS = 23, VT_OTHER = 24, VT_APFS = 25, VT_LOCKERFS = 26 };
struct componentname { uint32_t cn_nameiop, cn_flags; void *cn_reserved1; void *cn_reserved2; char *cn_pnbuf; int cn_pnlen; char *cn_nameptr;
	int cn_namelen; uint32_t cn_hash, cn_consume; };
struct vnode_fsparam { struct mount *vnfs_mp; enum vtype vnfs_vtype; const char *vnfs_str; struct vnode *vnfs_dvp; void *vnfs_fsnode;
	int (**vnfs_vops)(void *); int vnfs_markroot, vnfs_marksystem; dev_t vnfs_rdev; off_t vnfs_filesize; struct componentname *vnfs_cnp;
	uint32_t vnfs_flags; };
struct vnode_attr { uint64_t va_supported, va_active; int va_vaflags; dev_t va_rdev; uint64_t va_nlink, va_total_size, va_total_alloc, va_data_size,
	va_data_alloc; uint32_t va_iosize; uid_t va_uid; gid_t va_gid; mode_t va_mode; uint32_t va_flags; struct kauth_acl *va_acl;
	struct timespec va_create_time, va_access_time, va_modify_time, va_change_time, va_backup_time; uint64_t va_fileid, va_linkid, va_parentid;
	uint32_t va_fsid; uint64_t va_filerev; uint32_t va_gen, va_encoding; enum vtype va_type; char *va_name; guid_t va_uuuid, va_guuid;
	uint64_t va_nchildren, va_dirlinkcount; void *va_reserved1; struct timespec va_addedtime; uint32_t va_dataprotect_class, va_dataprotect_flags,
	va_document_id, va_devid, va_objtype, va_objtag, va_user_access; uint8_t va_finderinfo[32]; uint64_t va_rsrc_length, va_rsrc_alloc; fsid_t va_fsid64;
	uint32_t va_write_gencount; uint64_t va_private_size, va_clone_id, va_extflags; };
extern enum vtype iftovt_tab[]; extern int vttoif_tab[];
struct vnodeop_desc;
extern int desiredvnodes;
struct vnodeopv_entry_desc { struct vnodeop_desc *opve_op; int (*opve_impl)(void *); };
struct vnodeopv_desc { int (***opv_desc_vector_p)(void *); const struct vnodeopv_entry_desc *opv_desc_ops; };
int vn_default_error(void);
struct vnop_generic_args { struct vnodeop_desc *a_desc; };
errno_t vnode_create(uint32_t, uint32_t, void *, vnode_t *);
int vnode_addfsref(vnode_t);
int vnode_removefsref(vnode_t);
int vnode_hasdirtyblks(vnode_t);
int vnode_hascleanblks(vnode_t);
int vnode_waitforwrites(vnode_t, int, int, int, const char *);
void vnode_startwrite(vnode_t);
void vnode_writedone(vnode_t);
enum vtype vnode_vtype(vnode_t);
uint32_t vnode_vid(vnode_t);
boolean_t vnode_isonexternalstorage(vnode_t);
mount_t vnode_mountedhere(vnode_t);
mount_t vnode_mount(vnode_t);
dev_t vnode_specrdev(vnode_t);
void *vnode_fsnode(vnode_t);
void vnode_clearfsnode(vnode_t);
int vnode_isvroot(vnode_t);
int vnode_issystem(vnode_t);
int vnode_ismount(vnode_t);
int vnode_isreg(vnode_t);
int vnode_isdir(vnode_t);
int vnode_islnk(vnode_t);
int vnode_isfifo(vnode_t);
int vnode_isblk(vnode_t);
int vnode_ischr(vnode_t);
int vnode_isswap(vnode_t);
int vnode_isnamedstream(vnode_t);
int vnode_ismountedon(vnode_t);
void vnode_setmountedon(vnode_t);
void vnode_clearmountedon(vnode_t);
int vnode_isrecycled(vnode_t);
int vnode_isnocache(vnode_t);
int vnode_israge(vnode_t);
int vnode_needssnapshots(vnode_t);
void vnode_setnocache(vnode_t);
void vnode_clearnocache(vnode_t);
int vnode_isnoreadahead(vnode_t);
void vnode_setnoreadahead(vnode_t);
void vnode_clearnoreadahead(vnode_t);
int vnode_isfastdevicecandidate(vnode_t);
void vnode_setfastdevicecandidate(vnode_t);
void vnode_clearfastdevicecandidate(vnode_t);
int vnode_isautocandidate(vnode_t);
void vnode_setautocandidate(vnode_t);
void vnode_clearautocandidate(vnode_t);
void vnode_settag(vnode_t, int);
int vnode_tag(vnode_t);
int vnode_getattr(vnode_t, struct vnode_attr *, vfs_context_t);
uint64_t vnode_get_va_fsid(struct vnode_attr *);
int vnode_setattr(vnode_t, struct vnode_attr *, vfs_context_t);
vnode_t vfs_rootvnode(void);
void vnode_uncache_credentials(vnode_t);
void vnode_setmultipath(vnode_t);
uint32_t vnode_vfsmaxsymlen(vnode_t);
int vnode_vfsisrdonly(vnode_t);
int vnode_vfstypenum(vnode_t);
void vnode_vfsname(vnode_t, char *);
int vnode_vfs64bitready(vnode_t);
int vfs_context_get_special_port(vfs_context_t, int, ipc_port_t *);
int vfs_context_set_special_port(vfs_context_t, int, ipc_port_t);
proc_t vfs_context_proc(vfs_context_t);
kauth_cred_t vfs_context_ucred(vfs_context_t);
int vfs_context_pid(vfs_context_t);
int vfs_context_issignal(vfs_context_t, sigset_t);
int vfs_context_suser(vfs_context_t);
int vfs_context_is64bit(vfs_context_t);
vfs_context_t vfs_context_create(vfs_context_t);
int vfs_context_rele(vfs_context_t);
vfs_context_t vfs_context_current(void);
int vflush(struct mount *, struct vnode *, int);
int vnode_get(vnode_t);
int vnode_getwithvid(vnode_t, uint32_t);
int vnode_getwithref(vnode_t);
int vnode_put(vnode_t);
int vnode_ref(vnode_t);
void vnode_rele(vnode_t);
int vnode_isinuse(vnode_t, int);
int vnode_recycle(vnode_t);
void vnode_update_identity(vnode_t, vnode_t, const char *, int, uint32_t, int);
int vn_bwrite(struct vnop_bwrite_args *);
int vnode_authorize(vnode_t, vnode_t, kauth_action_t, vfs_context_t);
int vnode_authattr(vnode_t, struct vnode_attr *, kauth_action_t *, vfs_context_t);
int vnode_authattr_new(vnode_t, struct vnode_attr *, int, vfs_context_t);
errno_t vnode_close(vnode_t, int, vfs_context_t);
int vn_getpath(struct vnode *, char *, int *);
int vnode_notify(vnode_t, uint32_t, struct vnode_attr *);
int vfs_get_notify_attributes(struct vnode_attr *);
errno_t vnode_lookup(const char *, int, vnode_t *, vfs_context_t);
errno_t vnode_open(const char *, int, int, int, vnode_t *, vfs_context_t);
int vnode_iterate(struct mount *, int, int (*)(struct vnode *, void *), void *);
int vn_revoke(vnode_t, int, vfs_context_t);
int cache_lookup(vnode_t, vnode_t *, struct componentname *);
void cache_enter(vnode_t, vnode_t, struct componentname *);
void cache_purge(vnode_t);
void cache_purge_negatives(vnode_t);
const char *vfs_addname(const char *, uint32_t, uint32_t, uint32_t);
int vfs_removename(const char *);
int vcount(vnode_t);
int vn_path_package_check(vnode_t, char *, int, int *);
int vn_rdwr(enum uio_rw, struct vnode *, caddr_t, int, off_t, enum uio_seg, int, kauth_cred_t, int *, proc_t);
const char *vnode_getname(vnode_t);
void vnode_putname(const char *);
vnode_t vnode_getparent(vnode_t);
int vnode_setdirty(vnode_t);
int vnode_cleardirty(vnode_t);
int vnode_isdirty(vnode_t);
int vnode_getbackingvnode(vnode_t, vnode_t *);
errno_t vfs_setup_vattr_from_attrlist(struct attrlist *, struct vnode_attr *, enum vtype, ssize_t *, vfs_context_t);
errno_t vfs_attr_pack(vnode_t, uio_t, struct attrlist *, uint64_t, struct vnode_attr *, void *, vfs_context_t);
errno_t vfs_attr_pack_ext(mount_t, vnode_t, uio_t, struct attrlist *, uint64_t, struct vnode_attr *, void *, vfs_context_t);
#define NULLVP ((struct vnode *)0)
#define VATTR_INIT(v) do { (v)->va_supported = (v)->va_active = 0; (v)->va_vaflags = 0; } while (0)
#define VATTR_SET_ACTIVE(v, a) ((v)->va_active |= VNODE_ATTR_##a)
#define VATTR_SET_SUPPORTED(v, a) ((v)->va_supported |= VNODE_ATTR_##a)
#define VATTR_IS_SUPPORTED(v, a) ((v)->va_supported & VNODE_ATTR_##a)
#define VATTR_IS_ACTIVE(v, a) ((v)->va_active & VNODE_ATTR_##a)
#define VATTR_CLEAR_ACTIVE(v, a) ((v)->va_active &= ~VNODE_ATTR_##a)
#define VATTR_CLEAR_SUPPORTED(v, a) ((v)->va_supported &= ~VNODE_ATTR_##a)
#define VATTR_CLEAR_SUPPORTED_ALL(v) ((v)->va_supported = 0)
#define VATTR_ALL_SUPPORTED(v) (((v)->va_active & ~(v)->va_supported) == 0)
#define VATTR_INACTIVE_SUPPORTED(v) do { (v)->va_active &= ~(v)->va_supported; (v)->va_supported = 0; } while (0)
#define VATTR_SET(v, a, x) do { (v)->a = (x); VATTR_SET_ACTIVE(v, a); } while (0)
#define VATTR_WANTED(v, a) VATTR_SET_ACTIVE(v, a)
#define VATTR_RETURN(v, a, x) do { (v)->a = (x); VATTR_SET_SUPPORTED(v, a); } while (0)
#define VATTR_NOT_RETURNED(v, a) (VATTR_IS_ACTIVE(v, a) && !VATTR_IS_SUPPORTED(v, a))
#define VATTR_IS(v, a, x) (VATTR_IS_SUPPORTED(v, a) && (v)->a == (x))
#define VATTR_IS_NOT(v, a, x) (VATTR_IS_SUPPORTED(v, a) && (v)->a != (x))
#define VNODE_ATTR_BIT(n) (VNODE_ATTR_##n)
#define IFTOVT(mode) (iftovt_tab[((mode) & S_IFMT) >> 12])
#define VTTOIF(type) (vttoif_tab[(int)(type)])
#define MAKEIMODE(type, mode) (int)(VTTOIF(type) | (mode))
typedef int vnop_t(void *);
enum nsoperation { NS_OPEN, NS_CREATE, NS_DELETE };
#define VOFFSET(op) (vnop_##op##_desc.vdesc_offset)
#define VDESC(op) (&(vnop_##op##_desc))
int vn_getpath_ext(struct vnode *, struct vnode *, char *, size_t *, int);
int vn_getpath_fsenter(struct vnode *, char *, int *);
int vn_getpath_no_firmlink(struct vnode *, char *, int *);
int vn_getpath_ext_with_mntlen(struct vnode *, struct vnode *, char *, size_t *, size_t *, int);
int vn_getxattr(vnode_t, const char *, uio_t, size_t *, int, vfs_context_t);
int vn_setxattr(vnode_t, const char *, uio_t, int, vfs_context_t);
int vn_removexattr(vnode_t, const char *, int, vfs_context_t);
int vn_listxattr(vnode_t, uio_t, size_t *, int, vfs_context_t);
int vnode_isshadow(vnode_t);
int vnode_isdyldsharedcache(vnode_t);
int vnode_isspec(vnode_t);
int vnode_isnoflush(vnode_t);
void vnode_setnoflush(vnode_t);
void vnode_clearnoflush(vnode_t);
void vnode_lock(vnode_t);
void vnode_unlock(vnode_t);
void vnode_lock_spin(vnode_t);
void vnode_lock_convert(vnode_t);
void vnode_hold(vnode_t);
vnode_t vnode_drop(vnode_t);
errno_t vnode_suspend(vnode_t);
errno_t vnode_resume(vnode_t);
void vnode_reclaim(vnode_t);
errno_t vnode_size(vnode_t, off_t *, vfs_context_t);
errno_t vnode_setsize(vnode_t, off_t, int, vfs_context_t);
errno_t vnode_flushnamedstream(vnode_t, vnode_t, vfs_context_t);
errno_t vnode_getnamedstream(vnode_t, vnode_t *, const char *, enum nsoperation, int, vfs_context_t);
errno_t vnode_makenamedstream(vnode_t, vnode_t *, const char *, int, vfs_context_t);
errno_t vnode_removenamedstream(vnode_t, vnode_t, const char *, int, vfs_context_t);
errno_t vnode_relenamedstream(vnode_t, vnode_t);
errno_t vnode_create_ext(uint32_t, uint32_t, void *, vnode_t *, int);
errno_t vnode_create_empty(vnode_t *);
errno_t vnode_initialize(uint32_t, uint32_t, void *, vnode_t *);
vnode_t vnode_parent(vnode_t);
vnode_t current_workingdir(void);
int vnode_usecount(vnode_t);
int vnode_iocount(vnode_t);
int vnode_writecount(vnode_t);
kauth_cred_t vnode_cred(vnode_t);
int vn_open_modflags(struct nameidata *, int *, int);
int vn_rdwr_64(enum uio_rw, struct vnode *, uint64_t, int64_t, off_t, enum uio_seg, int, kauth_cred_t, int64_t *, proc_t);
vfs_context_t vfs_context_kernel(void);
int vfs_context_bind(vfs_context_t);
thread_t vfs_context_thread(vfs_context_t);
task_t vfs_context_task(vfs_context_t);
vnode_t vfs_context_cwd(vfs_context_t);
vnode_t vfs_context_get_cwd(vfs_context_t);
int vfs_context_iskernel(vfs_context_t);

/* names */
#define LOCKLEAF 0x4
#define LOCKPARENT 0x8
#define WANTPARENT 0x10
#define NOFOLLOW 0
#define NOCACHE 0x0020
#define ISSYMLINK 0x10000
#define SAVENAME 0
#define SAVESTART 0x1000
#define HASBUF 0x0400
#define RDONLY 0x0200
#define AUDITVNPATH1 0x100000
#define AUDITVNPATH2 0x200000
#define USEDVP 0x400000
#define CN_ALLOWRSRCFORK 0x08000000
#define CN_RAW_ENCRYPTED 0x80000000
/* operations: vnop_X_args, vnop_X_desc, VNOP_X */
struct vnodeop_desc;
extern struct vnodeop_desc vnop_default_desc; extern struct vnodeop_desc vnop_lookup_desc;
extern struct vnodeop_desc vnop_create_desc; extern struct vnodeop_desc vnop_whiteout_desc;
extern struct vnodeop_desc vnop_mknod_desc; extern struct vnodeop_desc vnop_open_desc;
extern struct vnodeop_desc vnop_close_desc; extern struct vnodeop_desc vnop_access_desc;
extern struct vnodeop_desc vnop_getattr_desc; extern struct vnodeop_desc vnop_setattr_desc;
extern struct vnodeop_desc vnop_read_desc; extern struct vnodeop_desc vnop_write_desc;
extern struct vnodeop_desc vnop_ioctl_desc; extern struct vnodeop_desc vnop_select_desc;
extern struct vnodeop_desc vnop_exchange_desc; extern struct vnodeop_desc vnop_revoke_desc;
extern struct vnodeop_desc vnop_mmap_check_desc; extern struct vnodeop_desc vnop_mmap_desc;
extern struct vnodeop_desc vnop_mnomap_desc; extern struct vnodeop_desc vnop_fsync_desc;
extern struct vnodeop_desc vnop_remove_desc; extern struct vnodeop_desc vnop_link_desc;
extern struct vnodeop_desc vnop_rename_desc; extern struct vnodeop_desc vnop_renamex_desc;
extern struct vnodeop_desc vnop_mkdir_desc; extern struct vnodeop_desc vnop_rmdir_desc;
extern struct vnodeop_desc vnop_symlink_desc; extern struct vnodeop_desc vnop_readdir_desc;
extern struct vnodeop_desc vnop_readdirattr_desc; extern struct vnodeop_desc vnop_getattrlistbulk_desc;
extern struct vnodeop_desc vnop_readlink_desc; extern struct vnodeop_desc vnop_inactive_desc;
extern struct vnodeop_desc vnop_reclaim_desc; extern struct vnodeop_desc vnop_print_desc;
extern struct vnodeop_desc vnop_pathconf_desc; extern struct vnodeop_desc vnop_advlock_desc;
extern struct vnodeop_desc vnop_truncate_desc; extern struct vnodeop_desc vnop_allocate_desc;
extern struct vnodeop_desc vnop_pagein_desc; extern struct vnodeop_desc vnop_pageout_desc;
extern struct vnodeop_desc vnop_searchfs_desc; extern struct vnodeop_desc vnop_copyfile_desc;
extern struct vnodeop_desc vnop_clonefile_desc; extern struct vnodeop_desc vnop_blktooff_desc;
extern struct vnodeop_desc vnop_offtoblk_desc; extern struct vnodeop_desc vnop_blockmap_desc;
extern struct vnodeop_desc vnop_strategy_desc; extern struct vnodeop_desc vnop_bwrite_desc;
struct vnop_lookup_args { struct vnodeop_desc *a_desc; vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; vfs_context_t a_context; };
struct vnop_create_args { struct vnodeop_desc *a_desc; vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; struct vnode_attr *a_vap;
	vfs_context_t a_context; };
struct vnop_whiteout_args { struct vnodeop_desc *a_desc; vnode_t a_dvp; struct componentname *a_cnp; int a_flags; vfs_context_t a_context; };
struct vnop_mknod_args { struct vnodeop_desc *a_desc; vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; struct vnode_attr *a_vap;
	vfs_context_t a_context; };
struct vnop_open_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_mode; vfs_context_t a_context; };
struct vnop_close_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_fflag; vfs_context_t a_context; };
struct vnop_access_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_action; vfs_context_t a_context; };
struct vnop_getattr_args { struct vnodeop_desc *a_desc; vnode_t a_vp; struct vnode_attr *a_vap; vfs_context_t a_context; };
struct vnop_setattr_args { struct vnodeop_desc *a_desc; vnode_t a_vp; struct vnode_attr *a_vap; vfs_context_t a_context; };
struct vnop_read_args { struct vnodeop_desc *a_desc; vnode_t a_vp; struct uio *a_uio; int a_ioflag; vfs_context_t a_context; };
errno_t VNOP_READ(vnode_t, struct uio *, int, vfs_context_t);
struct vnop_write_args { struct vnodeop_desc *a_desc; vnode_t a_vp; struct uio *a_uio; int a_ioflag; vfs_context_t a_context; };
errno_t VNOP_WRITE(vnode_t, struct uio *, int, vfs_context_t);
struct vnop_ioctl_args { struct vnodeop_desc *a_desc; vnode_t a_vp; u_long a_command; caddr_t a_data; int a_fflag; vfs_context_t a_context; };
errno_t VNOP_IOCTL(vnode_t, u_long, caddr_t, int, vfs_context_t);
struct vnop_select_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_which, a_fflags; void *a_wql; vfs_context_t a_context; };
struct vnop_exchange_args { struct vnodeop_desc *a_desc; vnode_t a_fvp, a_tvp; int a_options; vfs_context_t a_context; };
struct vnop_revoke_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_flags; vfs_context_t a_context; };
struct vnop_mmap_check_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_flags; vfs_context_t a_context; };
struct vnop_mmap_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_fflags; vfs_context_t a_context; };
struct vnop_mnomap_args { struct vnodeop_desc *a_desc; vnode_t a_vp; vfs_context_t a_context; };
struct vnop_fsync_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_waitfor; vfs_context_t a_context; };
errno_t VNOP_FSYNC(vnode_t, int, vfs_context_t);
struct vnop_remove_args { struct vnodeop_desc *a_desc; vnode_t a_dvp, a_vp; struct componentname *a_cnp; int a_flags; vfs_context_t a_context; };
struct vnop_link_args { struct vnodeop_desc *a_desc; vnode_t a_vp, a_tdvp; struct componentname *a_cnp; vfs_context_t a_context; };
struct vnop_rename_args { struct vnodeop_desc *a_desc; vnode_t a_fdvp, a_fvp; struct componentname *a_fcnp; vnode_t a_tdvp, a_tvp;
	struct componentname *a_tcnp; vfs_context_t a_context; };
typedef unsigned int vfs_rename_flags_t;
enum { VFS_RENAME_SECLUDE = 1, VFS_RENAME_SWAP = 2, VFS_RENAME_EXCL = 4, VFS_RENAME_DATALESS = 8, VFS_RENAME_FLAGS_MASK = 7 };
struct vnop_renamex_args { struct vnodeop_desc *a_desc; vnode_t a_fdvp, a_fvp; struct componentname *a_fcnp; vnode_t a_tdvp, a_tvp;
	struct componentname *a_tcnp; struct vnode_attr *a_vap; vfs_rename_flags_t a_flags; vfs_context_t a_context; };
struct vnop_mkdir_args { struct vnodeop_desc *a_desc; vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; struct vnode_attr *a_vap;
	vfs_context_t a_context; };
struct vnop_rmdir_args { struct vnodeop_desc *a_desc; vnode_t a_dvp, a_vp; struct componentname *a_cnp; vfs_context_t a_context; };
struct vnop_symlink_args { struct vnodeop_desc *a_desc; vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; struct vnode_attr *a_vap;
	char *a_target; vfs_context_t a_context; };
struct vnop_readdir_args { struct vnodeop_desc *a_desc; vnode_t a_vp; struct uio *a_uio; int a_flags; int *a_eofflag; int *a_numdirent;
	vfs_context_t a_context; };
struct vnop_readdirattr_args { struct vnodeop_desc *a_desc; vnode_t a_vp; struct attrlist *a_alist; struct uio *a_uio; uint32_t a_maxcount, a_options;
	uint32_t *a_newstate; int *a_eofflag; uint32_t *a_actualcount; vfs_context_t a_context; };
struct vnop_getattrlistbulk_args { struct vnodeop_desc *a_desc; vnode_t a_vp; struct attrlist *a_alist; struct vnode_attr *a_vap; struct uio *a_uio;
	void *a_private; uint64_t a_options; int32_t *a_eofflag; int32_t *a_actualcount; vfs_context_t a_context; };
struct vnop_readlink_args { struct vnodeop_desc *a_desc; vnode_t a_vp; struct uio *a_uio; vfs_context_t a_context; };
struct vnop_inactive_args { struct vnodeop_desc *a_desc; vnode_t a_vp; vfs_context_t a_context; };
struct vnop_reclaim_args { struct vnodeop_desc *a_desc; vnode_t a_vp; vfs_context_t a_context; };
struct vnop_pathconf_args { struct vnodeop_desc *a_desc; vnode_t a_vp; int a_name; int32_t *a_retval; vfs_context_t a_context; };
struct vnop_advlock_args { struct vnodeop_desc *a_desc; vnode_t a_vp; caddr_t a_id; int a_op; struct flock *a_fl; int a_flags;
	vfs_context_t a_context; struct timespec *a_timeout; };
struct vnop_allocate_args { struct vnodeop_desc *a_desc; vnode_t a_vp; off_t a_length; uint32_t a_flags; off_t *a_bytesallocated; off_t a_offset;
	vfs_context_t a_context; };
struct vnop_pagein_args { struct vnodeop_desc *a_desc; vnode_t a_vp; upl_t a_pl; upl_offset_t a_pl_offset; off_t a_f_offset; size_t a_size;
	int a_flags; vfs_context_t a_context; };
struct vnop_pageout_args { struct vnodeop_desc *a_desc; vnode_t a_vp; upl_t a_pl; upl_offset_t a_pl_offset; off_t a_f_offset; size_t a_size;
	int a_flags; vfs_context_t a_context; };
struct vnop_searchfs_args { struct vnodeop_desc *a_desc; vnode_t a_vp; void *a_searchparams1; void *a_searchparams2; struct attrlist *a_searchattrs;
	uint32_t a_maxmatches; struct timeval *a_timelimit; struct attrlist *a_returnattrs; uint32_t *a_nummatches; uint32_t a_scriptcode, a_options;
	struct uio *a_uio; struct searchstate *a_searchstate; vfs_context_t a_context; };
struct vnop_copyfile_args { struct vnodeop_desc *a_desc; vnode_t a_fvp, a_tdvp, a_tvp; struct componentname *a_tcnp; int a_mode, a_flags;
	vfs_context_t a_context; };
typedef enum dir_clone_authorizer_op { OP_AUTHORIZE = 0, OP_VATTR_SETUP = 1, OP_VATTR_CLEANUP = 2 } dir_clone_authorizer_op_t;
struct vnop_clonefile_args { struct vnodeop_desc *a_desc; vnode_t a_fvp, a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; struct vnode_attr *a_vap;
	uint32_t a_flags; vfs_context_t a_context; int (*a_dir_clone_authorizer)(struct vnode_attr *, kauth_action_t, struct vnode_attr *, vnode_t, mount_t,
	dir_clone_authorizer_op_t, uint32_t, vfs_context_t, void *); void *a_reserved; };
struct vnop_getxattr_args { struct vnodeop_desc *a_desc; vnode_t a_vp; const char *a_name; uio_t a_uio; size_t *a_size; int a_options;
	vfs_context_t a_context; };
extern struct vnodeop_desc vnop_getxattr_desc;
errno_t VNOP_GETXATTR(vnode_t, const char *, uio_t, size_t *, int, vfs_context_t);
struct vnop_setxattr_args { struct vnodeop_desc *a_desc; vnode_t a_vp; const char *a_name; uio_t a_uio; int a_options; vfs_context_t a_context; };
extern struct vnodeop_desc vnop_setxattr_desc;
errno_t VNOP_SETXATTR(vnode_t, const char *, uio_t, int, vfs_context_t);
struct vnop_removexattr_args { struct vnodeop_desc *a_desc; vnode_t a_vp; const char *a_name; int a_options; vfs_context_t a_context; };
extern struct vnodeop_desc vnop_removexattr_desc;
struct vnop_listxattr_args { struct vnodeop_desc *a_desc; vnode_t a_vp; uio_t a_uio; size_t *a_size; int a_options; vfs_context_t a_context; };
extern struct vnodeop_desc vnop_listxattr_desc;
struct vnop_blktooff_args { struct vnodeop_desc *a_desc; vnode_t a_vp; daddr64_t a_lblkno; off_t *a_offset; };
struct vnop_offtoblk_args { struct vnodeop_desc *a_desc; vnode_t a_vp; off_t a_offset; daddr64_t *a_lblkno; };
struct vnop_blockmap_args { struct vnodeop_desc *a_desc; vnode_t a_vp; off_t a_foffset; size_t a_size; daddr64_t *a_bpn; size_t *a_run; void *a_poff;
	int a_flags; vfs_context_t a_context; };
struct vnop_strategy_args { struct vnodeop_desc *a_desc; struct buf *a_bp; };
errno_t VNOP_STRATEGY(struct buf *);
struct vnop_bwrite_args { struct vnodeop_desc *a_desc; buf_t a_bp; };
errno_t VNOP_BWRITE(buf_t);
struct vnop_kqfilt_add_args { struct vnodeop_desc *a_desc; struct vnode *a_vp; struct knote *a_kn; vfs_context_t a_context; };
extern struct vnodeop_desc vnop_kqfilt_add_desc;
struct vnop_kqfilt_remove_args { struct vnodeop_desc *a_desc; struct vnode *a_vp; uintptr_t a_ident; vfs_context_t a_context; };
extern struct vnodeop_desc vnop_kqfilt_remove_desc;
struct label;
struct vnop_setlabel_args { struct vnodeop_desc *a_desc; struct vnode *a_vp; struct label *a_vl; vfs_context_t a_context; };
extern struct vnodeop_desc vnop_setlabel_desc;
errno_t VNOP_LOOKUP(vnode_t, vnode_t *, struct componentname *, vfs_context_t);
errno_t VNOP_CREATE(vnode_t, vnode_t *, struct componentname *, struct vnode_attr *, vfs_context_t);
errno_t VNOP_MKNOD(vnode_t, vnode_t *, struct componentname *, struct vnode_attr *, vfs_context_t);
errno_t VNOP_OPEN(vnode_t, int, vfs_context_t);
errno_t VNOP_CLOSE(vnode_t, int, vfs_context_t);
errno_t VNOP_ACCESS(vnode_t, int, vfs_context_t);
errno_t VNOP_SELECT(vnode_t, int, int, void *, vfs_context_t);
errno_t VNOP_EXCHANGE(vnode_t, vnode_t, int, vfs_context_t);
errno_t VNOP_REVOKE(vnode_t, int, vfs_context_t);
errno_t VNOP_MMAP(vnode_t, int, vfs_context_t);
errno_t VNOP_MNOMAP(vnode_t, vfs_context_t);
errno_t VNOP_REMOVE(vnode_t, vnode_t, struct componentname *, int, vfs_context_t);
errno_t VNOP_LINK(vnode_t, vnode_t, struct componentname *, vfs_context_t);
errno_t VNOP_MKDIR(vnode_t, vnode_t *, struct componentname *, struct vnode_attr *, vfs_context_t);
errno_t VNOP_RMDIR(vnode_t, vnode_t, struct componentname *, vfs_context_t);
errno_t VNOP_SYMLINK(vnode_t, vnode_t *, struct componentname *, struct vnode_attr *, char *, vfs_context_t);
errno_t VNOP_READDIR(vnode_t, struct uio *, int, int *, int *, vfs_context_t);
errno_t VNOP_READLINK(vnode_t, struct uio *, vfs_context_t);
errno_t VNOP_INACTIVE(vnode_t, vfs_context_t);
errno_t VNOP_RECLAIM(vnode_t, vfs_context_t);
errno_t VNOP_PATHCONF(vnode_t, int, int32_t *, vfs_context_t);
errno_t VNOP_ADVLOCK(vnode_t, caddr_t, int, struct flock *, int, vfs_context_t, struct timespec *);
errno_t VNOP_ALLOCATE(vnode_t, off_t, uint32_t, off_t *, off_t, vfs_context_t);
errno_t VNOP_PAGEIN(vnode_t, upl_t, upl_offset_t, off_t, size_t, int, vfs_context_t);
errno_t VNOP_PAGEOUT(vnode_t, upl_t, upl_offset_t, off_t, size_t, int, vfs_context_t);
errno_t VNOP_BLKTOOFF(vnode_t, daddr64_t, off_t *);
errno_t VNOP_OFFTOBLK(vnode_t, off_t, daddr64_t *);
errno_t VNOP_BLOCKMAP(vnode_t, off_t, size_t, daddr64_t *, size_t *, void *, int, vfs_context_t);
errno_t VNOP_REMOVEXATTR(vnode_t, const char *, int, vfs_context_t);
errno_t VNOP_LISTXATTR(vnode_t, uio_t, size_t *, int, vfs_context_t);
#define NK_VNOP(op, fields) struct vnop_##op##_args { struct vnodeop_desc *a_desc; fields }; extern struct vnodeop_desc vnop_##op##_desc
NK_VNOP(getnamedstream, vnode_t a_vp; vnode_t *a_svpp; const char *a_name; enum nsoperation a_operation; int a_flags; vfs_context_t a_context;);
NK_VNOP(makenamedstream, vnode_t a_vp; vnode_t *a_svpp; const char *a_name; int a_flags; vfs_context_t a_context;);
NK_VNOP(removenamedstream, vnode_t a_vp; vnode_t a_svp; const char *a_name; int a_flags; vfs_context_t a_context;);
NK_VNOP(monitor, vnode_t a_vp; uint32_t a_events; uint32_t a_flags; void *a_handle; vfs_context_t a_context;);
NK_VNOP(compound_open, vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; int32_t a_flags; int32_t a_fmode; uint32_t *a_status;
	struct vnode_attr *a_vap; vfs_context_t a_context; void *a_reserved;);
NK_VNOP(compound_mkdir, vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; struct vnode_attr *a_vap; vfs_context_t a_context;);
NK_VNOP(compound_remove, vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; uint32_t a_flags; vfs_context_t a_context;);
NK_VNOP(compound_rename, vnode_t a_fdvp; vnode_t *a_fvpp; struct componentname *a_fcnp; vnode_t a_tdvp; vnode_t *a_tvpp;
	struct componentname *a_tcnp; uint32_t a_flags; vfs_context_t a_context;);
NK_VNOP(compound_rmdir, vnode_t a_dvp; vnode_t *a_vpp; struct componentname *a_cnp; uint32_t a_flags; vfs_context_t a_context;);
NK_VNOP(verify, vnode_t a_vp; off_t a_foffset; uint8_t *a_buf; size_t a_bufsize; size_t *a_verifyblksize; int a_flags; vfs_context_t a_context;);
#undef NK_VNOP
int nop_create(struct vnop_create_args *);
int err_create(struct vnop_create_args *);
int nop_whiteout(struct vnop_whiteout_args *);
int err_whiteout(struct vnop_whiteout_args *);
int nop_mknod(struct vnop_mknod_args *);
int err_mknod(struct vnop_mknod_args *);
int nop_open(struct vnop_open_args *);
int err_open(struct vnop_open_args *);
int nop_close(struct vnop_close_args *);
int err_close(struct vnop_close_args *);
int nop_access(struct vnop_access_args *);
int err_access(struct vnop_access_args *);
int nop_getattr(struct vnop_getattr_args *);
int err_getattr(struct vnop_getattr_args *);
int nop_setattr(struct vnop_setattr_args *);
int err_setattr(struct vnop_setattr_args *);
int nop_read(struct vnop_read_args *);
int err_read(struct vnop_read_args *);
int nop_write(struct vnop_write_args *);
int err_write(struct vnop_write_args *);
int nop_ioctl(struct vnop_ioctl_args *);
int err_ioctl(struct vnop_ioctl_args *);
int nop_select(struct vnop_select_args *);
int err_select(struct vnop_select_args *);
int nop_exchange(struct vnop_exchange_args *);
int err_exchange(struct vnop_exchange_args *);
int nop_revoke(struct vnop_revoke_args *);
int err_revoke(struct vnop_revoke_args *);
int nop_mmap(struct vnop_mmap_args *);
int err_mmap(struct vnop_mmap_args *);
int nop_fsync(struct vnop_fsync_args *);
int err_fsync(struct vnop_fsync_args *);
int nop_remove(struct vnop_remove_args *);
int err_remove(struct vnop_remove_args *);
int nop_link(struct vnop_link_args *);
int err_link(struct vnop_link_args *);
int nop_rename(struct vnop_rename_args *);
int err_rename(struct vnop_rename_args *);
int nop_mkdir(struct vnop_mkdir_args *);
int err_mkdir(struct vnop_mkdir_args *);
int nop_rmdir(struct vnop_rmdir_args *);
int err_rmdir(struct vnop_rmdir_args *);
int nop_symlink(struct vnop_symlink_args *);
int err_symlink(struct vnop_symlink_args *);
int nop_readdir(struct vnop_readdir_args *);
int err_readdir(struct vnop_readdir_args *);
int nop_readdirattr(struct vnop_readdirattr_args *);
int err_readdirattr(struct vnop_readdirattr_args *);
int nop_readlink(struct vnop_readlink_args *);
int err_readlink(struct vnop_readlink_args *);
int nop_inactive(struct vnop_inactive_args *);
int err_inactive(struct vnop_inactive_args *);
int nop_reclaim(struct vnop_reclaim_args *);
int err_reclaim(struct vnop_reclaim_args *);
int nop_strategy(struct vnop_strategy_args *);
int err_strategy(struct vnop_strategy_args *);
int nop_pathconf(struct vnop_pathconf_args *);
int err_pathconf(struct vnop_pathconf_args *);
int nop_advlock(struct vnop_advlock_args *);
int err_advlock(struct vnop_advlock_args *);
int nop_allocate(struct vnop_allocate_args *);
int err_allocate(struct vnop_allocate_args *);
int nop_bwrite(struct vnop_bwrite_args *);
int err_bwrite(struct vnop_bwrite_args *);
int nop_pagein(struct vnop_pagein_args *);
int err_pagein(struct vnop_pagein_args *);
int nop_pageout(struct vnop_pageout_args *);
int err_pageout(struct vnop_pageout_args *);
int nop_searchfs(struct vnop_searchfs_args *);
int err_searchfs(struct vnop_searchfs_args *);
int nop_copyfile(struct vnop_copyfile_args *);
int err_copyfile(struct vnop_copyfile_args *);
int nop_blktooff(struct vnop_blktooff_args *);
int err_blktooff(struct vnop_blktooff_args *);
int nop_offtoblk(struct vnop_offtoblk_args *);
int err_offtoblk(struct vnop_offtoblk_args *);
int nop_blockmap(struct vnop_blockmap_args *);
int err_blockmap(struct vnop_blockmap_args *);
int nop_islocked(void *), nop_lock(void *), nop_unlock(void *), err_blkatoff(void *), err_valloc(void *), err_vfree(void *);
#define SI_MOUNTEDON 0x1
#define SI_ALIASED 0x2
#define SPECHSZ 64
#define v_rdev v_specinfo->si_rdev
#define v_hashchain v_specinfo->si_hashchain
#define v_specnext v_specinfo->si_specnext
#define v_specsize v_specinfo->si_size
#define v_specdevsize v_specinfo->si_devsize
#define v_speclastr v_specinfo->si_lastr
#define spec_create (int (*) (struct vnop_access_args *))err_create
#define spec_access (int (*) (struct vnop_access_args *))spec_ebadf
#define spec_setattr (int (*) (struct vnop_setattr_args *))spec_ebadf
#define spec_mmap (int (*) (struct vnop_access_args *))err_mmap
#define spec_remove (int (*) (struct vnop_access_args *))err_remove
#define spec_link (int (*) (struct vnop_access_args *))err_link
#define spec_rmdir (int (*) (struct vnop_access_args *))err_rmdir
#define spec_symlink (int (*) (struct vnop_access_args *))err_symlink
#define spec_readdir (int (*) (struct vnop_access_args *))err_readdir
#define spec_readlink (int (*) (struct vnop_access_args *))err_readlink
#define spec_inactive (int (*) (struct vnop_access_args *))nop_inactive
#define spec_reclaim (int (*) (struct vnop_access_args *))nop_reclaim
#define spec_unlock (int (*)(struct vnop_access_args *))nop_unlock
#define spec_islocked (int (*) (struct vnop_access_args *))nop_islocked
#define spec_advlock (int (*) (struct vnop_access_args *))err_advlock
#define spec_blkatoff (int (*) (struct vnop_access_args *))err_blkatoff
#define spec_valloc (int (*) (struct vnop_access_args *))err_valloc
#define spec_bwrite (int (*) (struct vnop_bwrite_args *))nop_bwrite
struct specinfo { struct vnode **si_hashchain; struct vnode *si_specnext; long si_flags; dev_t si_rdev; int32_t si_opencount; daddr_t si_size;
	daddr64_t si_lastr; uint64_t si_devsize; uint8_t si_initted, si_throttleable; uint16_t si_isssd; uint32_t si_devbsdunit; uint64_t si_throttle_mask;
	};
extern struct vnode *speclisth[64]; extern int (**spec_vnodeop_p)(void *);
struct nameidata; struct componentname; struct flock; struct buf; struct uio;
int spec_ebadf(void *);
int spec_lookup(struct vnop_lookup_args *);
int spec_open(struct vnop_open_args *);
int spec_close(struct vnop_close_args *);
int spec_read(struct vnop_read_args *);
int spec_write(struct vnop_write_args *);
int spec_ioctl(struct vnop_ioctl_args *);
int spec_select(struct vnop_select_args *);
int spec_fsync(struct vnop_fsync_args *);
int spec_strategy(struct vnop_strategy_args *);
int spec_pathconf(struct vnop_pathconf_args *);
#define fifo_create (int (*) (struct vnop_create_args *))err_create
#define fifo_mknod (int (*) (struct vnop_mknod_args *))err_mknod
#define fifo_getattr (int (*) (struct vnop_getattr_args *))fifo_ebadf
#define fifo_mmap (int (*) (struct vnop_mmap_args *))err_mmap
#define fifo_fsync (int (*) (struct vnop_fsync_args *))nullop
#define fifo_remove (int (*) (struct vnop_remove_args *))err_remove
#define fifo_link (int (*) (struct vnop_link_args *))err_link
#define fifo_rename (int (*) (struct vnop_rename_args *))err_rename
#define fifo_rmdir (int (*) (struct vnop_rmdir_args *))err_rmdir
#define fifo_symlink (int (*) (struct vnop_symlink_args *))err_symlink
#define fifo_readlink (int (*) (struct vnop_readlink_args *))err_readlink
#define fifo_reclaim (int (*) (struct vnop_reclaim_args *))nullop
#define fifo_strategy (int (*) (struct vnop_strategy_args *))err_strategy
#define fifo_valloc (int (*) (struct vnop_valloc_args *))err_valloc
#define fifo_vfree (int (*) (struct vnop_vfree_args *))err_vfree
#define fifo_bwrite (int (*) (struct vnop_bwrite_args *))nullop
#define fifo_blktooff (int (*) (struct vnop_blktooff_args *))err_blktooff
int fifo_ebadf(void *);
int fifo_lookup(struct vnop_lookup_args *);
int fifo_open(struct vnop_open_args *);
int fifo_close(struct vnop_close_args *);
int fifo_read(struct vnop_read_args *);
int fifo_write(struct vnop_write_args *);
int fifo_ioctl(struct vnop_ioctl_args *);
int fifo_select(struct vnop_select_args *);
int fifo_inactive(struct vnop_inactive_args *);
int fifo_pathconf(struct vnop_pathconf_args *);
int fifo_advlock(struct vnop_advlock_args *);

/* mounts */
#define MFSNAMELEN 15
#define MFSTYPENAMELEN 16
#define MNAMELEN 90
#define MNT_EXT_ROOT_DATA_VOL 0x1
#define VFSATTR_f_objcount 0x1LL
#define VFSATTR_f_filecount 0x2LL
#define VFSATTR_f_dircount 0x4LL
#define VFSATTR_f_maxobjcount 0x8LL
#define VFSATTR_f_bsize 0x10LL
#define VFSATTR_f_iosize 0x20LL
#define VFSATTR_f_blocks 0x40LL
#define VFSATTR_f_bfree 0x80LL
#define VFSATTR_f_bavail 0x100LL
#define VFSATTR_f_bused 0x200LL
#define VFSATTR_f_files 0x400LL
#define VFSATTR_f_ffree 0x800LL
#define VFSATTR_f_fsid 0x1000LL
#define VFSATTR_f_owner 0x2000LL
#define VFSATTR_f_capabilities 0x4000LL
#define VFSATTR_f_attributes 0x8000LL
#define VFSATTR_f_create_time 0x10000LL
#define VFSATTR_f_modify_time 0x20000LL
#define VFSATTR_f_access_time 0x40000LL
#define VFSATTR_f_backup_time 0x80000LL
#define VFSATTR_f_fssubtype 0x100000LL
#define VFSATTR_f_vol_name 0x200000LL
#define VFSATTR_f_signature 0x400000LL
#define VFSATTR_f_carbon_fsid 0x800000LL
#define VFSATTR_f_uuid 0x1000000LL
#define VFSATTR_f_quota 0x2000000LL
#define VFSATTR_f_reserved 0x4000000LL
#define MNT_RDONLY 0x1
#define MNT_SYNCHRONOUS 0x2
#define MNT_NOEXEC 0x4
#define MNT_NOSUID 0x8
#define MNT_NODEV 0x10
#define MNT_UNION 0x20
#define MNT_ASYNC 0x40
#define MNT_CPROTECT 0x80
#define MNT_EXPORTED 0x100
#define MNT_REMOVABLE 0x200
#define MNT_QUARANTINE 0x400
#define MNT_LOCAL 0x1000
#define MNT_QUOTA 0x2000
#define MNT_ROOTFS 0x4000
#define MNT_DOVOLFS 0x8000
#define MNT_DONTBROWSE 0x100000
#define MNT_IGNORE_OWNERSHIP 0x200000
#define MNT_AUTOMOUNTED 0x400000
#define MNT_JOURNALED 0x800000
#define MNT_NOUSERXATTR 0x1000000
#define MNT_DEFWRITE 0x2000000
#define MNT_MULTILABEL 0x4000000
#define MNT_NOATIME 0x10000000
#define MNT_SNAPSHOT 0x40000000
#define MNT_STRICTATIME 0x80000000U
#define MNT_UNKNOWNPERMISSIONS 0x200000
#define MNT_VISFLAGMASK 0xd7f0f7ffU
#define MNT_UPDATE 0x10000
#define MNT_NOBLOCK 0x20000
#define MNT_RELOAD 0x40000
#define MNT_FORCE 0x80000
#define MNT_CMDFLAGS 0xf0000
#define VFS_GENERIC 0
#define VFS_NUMMNTOPS 1
#define VFS_MAXTYPENUM 1
#define VFS_CONF 2
#define MNT_WAIT 1
#define MNT_NOWAIT 2
#define MNT_DWAIT 4
#define MNT_VOLUME 8
#define VFS_CTL_VERS1 0x1
#define VFS_CTL_STATFS 0x10001
#define VFS_CTL_UMOUNT 0x10002
#define VFS_CTL_QUERY 0x10003
#define VFS_CTL_NEWADDR 0x10004
#define VFS_CTL_TIMEO 0x10005
#define VFS_CTL_NOLOCKS 0x10006
#define VFS_CTL_SADDR 0x10007
#define VFS_CTL_DISC 0x10008
#define VFS_CTL_SERVERINFO 0x10009
#define VFS_CTL_NSTATUS 0x1000a
#define VQ_NOTRESP 0x1
#define VQ_NEEDAUTH 0x2
#define VQ_LOWDISK 0x4
#define VQ_MOUNT 0x8
#define VQ_UNMOUNT 0x10
#define VQ_DEAD 0x20
#define VQ_ASSIST 0x40
#define VQ_NOTRESPLOCK 0x80
#define VQ_UPDATE 0x100
#define VQ_VERYLOWDISK 0x200
#define VQ_SYNCEVENT 0x400
#define VQ_SERVEREVENT 0x800
#define VQ_QUOTA 0x1000
#define VQ_NEARLOWDISK 0x2000
#define VQ_DESIRED_DISK 0x4000
#define VQ_FREE_SPACE_CHANGE 0x8000
#define VQ_FLAG10000 0x10000
#define VFS_IOATTR_FLAGS_FUA 0x1
#define VFS_IOATTR_FLAGS_UNMAP 0x2
#define VFS_IOATTR_FLAGS_SWAPPIN_SUPPORTED 0x10
#define VFS_TBLTHREADSAFE 0x1
#define VFS_TBLFSNODELOCK 0x2
#define VFS_TBLNOTYPENUM 0x8
#define VFS_TBLLOCALVOL 0x10
#define VFS_TBL64BITREADY 0x20
#define VFS_TBLNATIVEXATTR 0x40
#define VFS_TBLDIRLINKS 0x80
#define VFS_TBLUNMOUNT_PREFLIGHT 0x100
#define VFS_TBLGENERICMNTARGS 0x200
#define VFS_TBLREADDIR_EXTENDED 0x400
#define VFS_TBLNOMACLABEL 0x1000
#define VFS_TBLVNOP_PAGEINV2 0x2000
#define VFS_TBLVNOP_PAGEOUTV2 0x4000
#define VFS_TBLVNOP_NOUPDATEID_RENAME 0x8000
#define VFS_TBLVNOP_SECLUDE_RENAME 0x10000
#define VFS_TBLCANMOUNTROOT 0x20000
#define VFS_RETURNED 0
#define VFS_RETURNED_DONE 1
#define VFS_CLAIMED 2
#define VFS_CLAIMED_DONE 3
#define CACHED_RIGHT_INFINITE_TTL (-1)
#define VFS_USER_EVENT 0
#define VFS_KERNEL_EVENT 1
#define LK_NOWAIT 1
#define VFSIOC_MOUNT_SNAPSHOT _IOW('V', 1, struct fs_snapshot_mount_args)
#define VFSIOC_REVERT_SNAPSHOT _IOW('V', 2, struct fs_snapshot_revert_args)
#define VFSIOC_ROOT_SNAPSHOT _IOW('V', 3, struct fs_snapshot_root_args)
#define VFSIOC_MOUNT_BYROLE _IOW('V', 4, fs_role_mount_args_t)
struct statfs64 { uint32_t f_bsize; int32_t f_iosize; uint64_t f_blocks, f_bfree, f_bavail, f_files, f_ffree; fsid_t f_fsid; uid_t f_owner;
	uint32_t f_type, f_flags, f_fssubtype; char f_fstypename[16], f_mntonname[1024], f_mntfromname[1024]; uint32_t f_flags_ext, f_reserved[7]; };
struct statfs { short f_otype, f_oflags; long f_bsize, f_iosize, f_blocks, f_bfree, f_bavail, f_files, f_ffree; fsid_t f_fsid; uid_t f_owner;
	short f_reserved1, f_type; long f_flags, f_reserved2[2]; char f_fstypename[15], f_mntonname[90], f_mntfromname[90], f_reserved3; long f_reserved4[4];
	};
struct vfsstatfs { uint32_t f_bsize; size_t f_iosize; uint64_t f_blocks, f_bfree, f_bavail, f_bused, f_files, f_ffree; fsid_t f_fsid; uid_t f_owner;
	uint64_t f_flags; char f_fstypename[16], f_mntonname[1024], f_mntfromname[1024]; uint32_t f_fssubtype; void *f_reserved[2]; };
struct vfs_attr { uint64_t f_supported, f_active, f_objcount, f_filecount, f_dircount, f_maxobjcount; uint32_t f_bsize; size_t f_iosize;
	uint64_t f_blocks, f_bfree, f_bavail, f_bused, f_files, f_ffree; fsid_t f_fsid; uid_t f_owner; vol_capabilities_attr_t f_capabilities;
	vol_attributes_attr_t f_attributes; struct timespec f_create_time, f_modify_time, f_access_time, f_backup_time; uint32_t f_fssubtype;
	char *f_vol_name; uint16_t f_signature, f_carbon_fsid; uuid_t f_uuid; uint64_t f_quota, f_reserved; };
struct vfsconf { uint32_t vfc_reserved1; char vfc_name[15]; int vfc_typenum, vfc_refcount, vfc_flags; uint32_t vfc_reserved2, vfc_reserved3; };
struct vfsidctl { int vc_vers; fsid_t vc_fsid; void *vc_ptr; size_t vc_len; uint32_t vc_spare[12]; };
struct user_vfsidctl { int vc_vers; fsid_t vc_fsid; user_addr_t vc_ptr; user_size_t vc_len; uint32_t vc_spare[12]; };
struct user32_vfsidctl { int vc_vers; fsid_t vc_fsid; user32_addr_t vc_ptr; user32_size_t vc_len; uint32_t vc_spare[12]; };
union union_vfsidctl { struct user32_vfsidctl vc32; struct user_vfsidctl vc64; };
struct vfsquery { uint32_t vq_flags, vq_spare[31]; };
struct vfs_server { int32_t vs_minutes; uint8_t vs_server_name[768]; };
struct netfs_status { uint32_t ns_status; char ns_mountopts[512]; uint32_t ns_waittime, ns_threadcount; uint64_t ns_threadids[0]; };
struct vfsioattr { uint32_t io_maxreadcnt, io_maxwritecnt, io_segreadcnt, io_segwritecnt, io_maxsegreadsize, io_maxsegwritesize, io_devblocksize,
	io_flags; union { int64_t io_max_swappin_available; void *io_reserved[2]; }; };
struct vfs_fsentry { struct vfsops *vfe_vfsops; int vfe_vopcnt; struct vnodeopv_desc **vfe_opvdescs; int vfe_fstypenum; char vfe_fsname[15];
	uint32_t vfe_flags; void *vfe_reserv[2]; };
struct vfsops { int (*vfs_mount)(struct mount *, vnode_t, user_addr_t, vfs_context_t); int (*vfs_start)(struct mount *, int, vfs_context_t);
	int (*vfs_unmount)(struct mount *, int, vfs_context_t); int (*vfs_root)(struct mount *, struct vnode **, vfs_context_t);
	int (*vfs_quotactl)(struct mount *, int, uid_t, caddr_t, vfs_context_t); int (*vfs_getattr)(struct mount *, struct vfs_attr *, vfs_context_t);
	int (*vfs_sync)(struct mount *, int, vfs_context_t); int (*vfs_vget)(struct mount *, ino64_t, struct vnode **, vfs_context_t);
	int (*vfs_fhtovp)(struct mount *, int, unsigned char *, struct vnode **, vfs_context_t); int (*vfs_vptofh)(struct vnode *, int *, unsigned char *,
	vfs_context_t); int (*vfs_init)(struct vfsconf *); int (*vfs_sysctl)(int *, u_int, user_addr_t, size_t *, user_addr_t, size_t, vfs_context_t);
	int (*vfs_setattr)(struct mount *, struct vfs_attr *, vfs_context_t); int (*vfs_ioctl)(struct mount *, u_long, caddr_t, int, vfs_context_t);
	int (*vfs_vget_snapdir)(struct mount *, struct vnode **, vfs_context_t); void *vfs_reserved5; void *vfs_reserved4; void *vfs_reserved3;
	void *vfs_reserved2; void *vfs_reserved1; };
struct fs_snapshot_mount_args { mount_t sm_mp; struct componentname *sm_cnp; };
struct fs_snapshot_revert_args { struct componentname *sr_cnp; };
struct fs_snapshot_root_args { struct componentname *sr_cnp; };
typedef struct fs_role_mount_args { mount_t root_mp; uint32_t mount_role; } fs_role_mount_args_t;
typedef enum vfs_roles_t { VFS_SYSTEM_ROLE = 1, VFS_VM_ROLE = 8, VFS_DATA_ROLE = 64 } vfs_roles_t;
int vfs_fsadd(struct vfs_fsentry *, vfstable_t *);
int vfs_fsremove(vfstable_t);
int vfs_iterate(int, int (*)(struct mount *, void *), void *);
int vfs_init_io_attributes(vnode_t, mount_t);
uint64_t vfs_flags(mount_t);
void vfs_setflags(mount_t, uint64_t);
void vfs_clearflags(mount_t, uint64_t);
int vfs_issynchronous(mount_t);
int vfs_iswriteupgrade(mount_t);
int vfs_isupdate(mount_t);
int vfs_isreload(mount_t);
int vfs_isforce(mount_t);
int vfs_isunmount(mount_t);
int vfs_isrdonly(mount_t);
int vfs_isrdwr(mount_t);
int vfs_authopaque(mount_t);
int vfs_authopaqueaccess(mount_t);
void vfs_setauthopaque(mount_t);
void vfs_setauthopaqueaccess(mount_t);
void vfs_clearauthopaque(mount_t);
void vfs_clearauthopaqueaccess(mount_t);
void vfs_setextendedsecurity(mount_t);
void vfs_clearextendedsecurity(mount_t);
void vfs_setnoswap(mount_t);
void vfs_clearnoswap(mount_t);
void vfs_setlocklocal(mount_t);
int vfs_authcache_ttl(mount_t);
void vfs_setauthcache_ttl(mount_t, int);
void vfs_clearauthcache_ttl(mount_t);
uint32_t vfs_maxsymlen(mount_t);
void vfs_setmaxsymlen(mount_t, uint32_t);
void *vfs_fsprivate(mount_t);
void vfs_setfsprivate(mount_t, void *);
struct vfsstatfs *vfs_statfs(mount_t);
int vfs_update_vfsstat(mount_t, vfs_context_t, int);
int vfs_typenum(mount_t);
void vfs_name(mount_t, char *);
int vfs_devblocksize(mount_t);
void vfs_ioattr(mount_t, struct vfsioattr *);
void vfs_setioattr(mount_t, struct vfsioattr *);
int vfs_64bitready(mount_t);
int vfs_busy(mount_t, int);
void vfs_unbusy(mount_t);
void vfs_getnewfsid(struct mount *);
mount_t vfs_getvfs(fsid_t *);
int vfs_mountedon(struct vnode *);
int vfs_unmountbyfsid(fsid_t *, int, vfs_context_t);
void vfs_event_signal(fsid_t *, uint32_t, intptr_t);
void vfs_event_init(void);
void vfs_set_root_unmounted_cleanly(void);
#define VFSATTR_INIT(s) ((s)->f_supported = (s)->f_active = 0)
#define VFSATTR_SET_SUPPORTED(s, a) ((s)->f_supported |= VFSATTR_##a)
#define VFSATTR_IS_SUPPORTED(s, a) ((s)->f_supported & VFSATTR_##a)
#define VFSATTR_CLEAR_ACTIVE(s, a) ((s)->f_active &= ~VFSATTR_##a)
#define VFSATTR_IS_ACTIVE(s, a) ((s)->f_active & VFSATTR_##a)
#define VFSATTR_ALL_SUPPORTED(s) (((s)->f_active & ~(s)->f_supported) == 0)
#define VFSATTR_WANTED(s, a) ((s)->f_active |= VFSATTR_##a)
#define VFSATTR_RETURN(s, a, x) do { (s)->a = (x); VFSATTR_SET_SUPPORTED(s, a); } while (0)
#define NFS_MAX_FH_SIZE 128
#define NFSV3_MAX_FH_SIZE 64
#define NFSV2_MAX_FH_SIZE 32
struct fhandle { unsigned int fh_len; unsigned char fh_data[NFS_MAX_FH_SIZE]; };
typedef struct fhandle fhandle_t;
int vfs_getattr(mount_t, struct vfs_attr *, vfs_context_t);
int vfs_setattr(mount_t, struct vfs_attr *, vfs_context_t);
uint64_t vfs_mount_id(mount_t);
void vfs_setmntsystem(mount_t);
void vfs_setmntsystemdata(mount_t);
void vfs_setmntswap(mount_t);
void *vfs_mntlabel(mount_t);
void vfs_setcompoundopen(mount_t);
uint64_t vfs_throttle_mask(mount_t);
struct vnode *vfs_vnodecovered(mount_t);
struct vnode *vfs_devvp(mount_t);
int vfs_set_thread_fs_private(uint8_t, uint64_t);
int vfs_isswapmount(mount_t);
int vfs_nativexattrs(mount_t);
boolean_t vfs_iskernelmount(mount_t);
boolean_t vfs_shutdown_in_progress(void);
int safedounmount(struct mount *, int, vfs_context_t);
int dounmount(struct mount *, int, int, vfs_context_t);
int kernel_mount(const char *, vnode_t, vnode_t, const char *, void *, size_t, int, uint32_t, vfs_context_t);

/* buffers, clusters, unified buffer cache */
#define B_WRITE 0x0
#define B_READ 0x1
#define B_ASYNC 0x2
#define B_NOCACHE 0x4
#define B_DELWRI 0x8
#define B_LOCKED 0x10
#define B_PHYS 0x20
#define B_CLUSTER 0x40
#define B_PAGEIO 0x80
#define B_META 0x100
#define B_RAW 0x200
#define B_FUA 0x400
#define B_PASSIVE 0x800
#define B_IOSTREAMING 0x1000
#define B_THROTTLED_IO 0x2000
#define B_ENCRYPTED_IO 0x4000
#define B_STATICCONTENT 0x8000
#define BUF_WAIT 0x1
#define BUF_WRITE_DATA 0x1
#define BUF_SKIP_META 0x2
#define BUF_INVALIDATE_LOCKED 0x4
#define BUF_SKIP_NONLOCKED 0x1
#define BUF_SKIP_LOCKED 0x2
#define BUF_SCAN_CLEAN 0x4
#define BUF_SCAN_DIRTY 0x8
#define BUF_NOTIFY_BUSY 0x10
#define BUF_RETURNED 0
#define BUF_RETURNED_DONE 1
#define BUF_CLAIMED 2
#define BUF_CLAIMED_DONE 3
#define BLK_READ 0x1
#define BLK_WRITE 0x2
#define BLK_META 0x10
#define BLK_ONLYVALID 0x80000000U
void buf_markaged(buf_t);
void buf_markinvalid(buf_t);
void buf_markdelayed(buf_t);
void buf_markclean(buf_t);
void buf_markeintr(buf_t);
void buf_markfua(buf_t);
int buf_fua(buf_t);
int buf_valid(buf_t);
int buf_fromcache(buf_t);
void *buf_upl(buf_t);
uint32_t buf_uploffset(buf_t);
kauth_cred_t buf_rcred(buf_t);
kauth_cred_t buf_wcred(buf_t);
proc_t buf_proc(buf_t);
uint32_t buf_dirtyoff(buf_t);
uint32_t buf_dirtyend(buf_t);
void buf_setdirtyoff(buf_t, uint32_t);
void buf_setdirtyend(buf_t, uint32_t);
errno_t buf_error(buf_t);
void buf_seterror(buf_t, errno_t);
void buf_setflags(buf_t, int32_t);
void buf_clearflags(buf_t, int32_t);
int32_t buf_flags(buf_t);
void buf_reset(buf_t, int32_t);
errno_t buf_map(buf_t, caddr_t *);
errno_t buf_unmap(buf_t);
void buf_setdrvdata(buf_t, void *);
void *buf_drvdata(buf_t);
void buf_setfsprivate(buf_t, void *);
void *buf_fsprivate(buf_t);
daddr64_t buf_blkno(buf_t);
daddr64_t buf_lblkno(buf_t);
void buf_setblkno(buf_t, daddr64_t);
void buf_setlblkno(buf_t, daddr64_t);
uint32_t buf_count(buf_t);
uint32_t buf_size(buf_t);
uint32_t buf_resid(buf_t);
void buf_setcount(buf_t, uint32_t);
void buf_setsize(buf_t, uint32_t);
void buf_setresid(buf_t, uint32_t);
void buf_setdataptr(buf_t, uintptr_t);
uintptr_t buf_dataptr(buf_t);
vnode_t buf_vnode(buf_t);
void buf_setvnode(buf_t, vnode_t);
dev_t buf_device(buf_t);
errno_t buf_setdevice(buf_t, vnode_t);
errno_t buf_strategy(vnode_t, void *);
errno_t buf_invalblkno(vnode_t, daddr64_t, int);
void *buf_callback(buf_t);
errno_t buf_setcallback(buf_t, void (*)(buf_t, void *), void *);
errno_t buf_setupl(buf_t, upl_t, uint32_t);
buf_t buf_clone(buf_t, int, int, void (*)(buf_t, void *), void *);
buf_t buf_create_shadow(buf_t, boolean_t, uintptr_t, void (*)(buf_t, void *), void *);
int buf_shadow(buf_t);
buf_t buf_alloc(vnode_t);
void buf_free(buf_t);
int buf_invalidateblks(vnode_t, int, int, int);
void buf_flushdirtyblks(vnode_t, int, int, const char *);
void buf_iterate(vnode_t, int (*)(buf_t, void *), int, void *);
void buf_clear(buf_t);
errno_t buf_bawrite(buf_t);
errno_t buf_bdwrite(buf_t);
errno_t buf_bwrite(buf_t);
void buf_biodone(buf_t);
errno_t buf_biowait(buf_t);
void buf_brelse(buf_t);
errno_t buf_bread(vnode_t, daddr64_t, int, kauth_cred_t, buf_t *);
errno_t buf_breadn(vnode_t, daddr64_t, int, daddr64_t *, int *, int, kauth_cred_t, buf_t *);
errno_t buf_meta_bread(vnode_t, daddr64_t, int, kauth_cred_t, buf_t *);
errno_t buf_meta_breadn(vnode_t, daddr64_t, int, daddr64_t *, int *, int, kauth_cred_t, buf_t *);
u_int minphys(buf_t);
int physio(void (*)(buf_t), buf_t, dev_t, int, u_int (*)(buf_t), struct uio *, int);
buf_t buf_getblk(vnode_t, daddr64_t, int, int, int, int);
buf_t buf_geteblk(int);
void buf_clear_redundancy_flags(buf_t, uint32_t);
uint32_t buf_redundancy_flags(buf_t);
void buf_set_redundancy_flags(buf_t, uint32_t);
bufattr_t buf_attr(buf_t);
void buf_markstatic(buf_t);
int buf_static(buf_t);
void bufattr_markioscheduled(bufattr_t);
int bufattr_ioscheduled(bufattr_t);
#define B_COMMIT_UPL 0x40000000
#define B_DONE 0x00020000
#define B_INVAL 0x00040000
#define B_ERROR 0x00080000
#define SET(t, f) ((t) |= (f))
#define CLR(t, f) ((t) &= ~(f))
#define ISSET(t, f) ((t) & (f))
struct cpx *bufattr_cpx(bufattr_t);
int bufattr_meta(bufattr_t);
void bufattr_markmeta(bufattr_t);
int bufattr_delayidlesleep(bufattr_t);
int bufattr_nocache(bufattr_t);
int bufattr_rawencrypted(bufattr_t);
int bufattr_greedymode(bufattr_t);
int bufattr_quickcomplete(bufattr_t);
int bufattr_throttled(bufattr_t);
int bufattr_passive(bufattr_t);
void bufattr_markgreedymode(bufattr_t);
void bufattr_markquickcomplete(bufattr_t);
bufattr_t bufattr_alloc(void);
bufattr_t bufattr_dup(bufattr_t);
void bufattr_free(bufattr_t);
void (*buf_setfilter(buf_t, void (*)(buf_t, void *), void *, void (**)(buf_t, void *), void **))(buf_t, void *);
#define UBC_PUSHDIRTY 0x1
#define UBC_PUSHALL 0x2
#define UBC_INVALIDATE 0x4
#define UBC_SYNC 0x8
off_t ubc_blktooff(struct vnode *, daddr64_t);
daddr64_t ubc_offtoblk(struct vnode *, off_t);
off_t ubc_getsize(struct vnode *);
int ubc_setsize(struct vnode *, off_t);
kauth_cred_t ubc_getcred(struct vnode *);
struct thread;
int ubc_setthreadcred(struct vnode *, struct proc *, struct thread *);
errno_t ubc_msync(vnode_t, off_t, off_t, off_t *, int);
int ubc_pages_resident(vnode_t);
int ubc_page_op(vnode_t, off_t, int, ppnum_t *, int *);
int ubc_range_op(vnode_t, off_t, off_t, int, int *);
void cluster_update_state(vnode_t, vm_object_offset_t, vm_object_offset_t, boolean_t);
int advisory_read(vnode_t, off_t, off_t, int);
int advisory_read_ext(vnode_t, off_t, off_t, int, int (*)(buf_t, void *), void *, int);
int cluster_read(vnode_t, struct uio *, off_t, int);
int cluster_read_ext(vnode_t, struct uio *, off_t, int, int (*)(buf_t, void *), void *);
int cluster_write(vnode_t, struct uio *, off_t, off_t, off_t, off_t, int);
int cluster_write_ext(vnode_t, struct uio *, off_t, off_t, off_t, off_t, int, int (*)(buf_t, void *), void *);
int cluster_pageout(vnode_t, upl_t, upl_offset_t, off_t, int, off_t, int);
int cluster_pageout_ext(vnode_t, upl_t, upl_offset_t, off_t, int, off_t, int, int (*)(buf_t, void *), void *);
int cluster_pagein(vnode_t, upl_t, upl_offset_t, off_t, int, off_t, int);
int cluster_pagein_ext(vnode_t, upl_t, upl_offset_t, off_t, int, off_t, int, int (*)(buf_t, void *), void *);
int cluster_push(vnode_t, int);
int cluster_push_ext(vnode_t, int, int (*)(buf_t, void *), void *);
int cluster_push_err(vnode_t, int, int (*)(buf_t, void *), void *, int *);
int cluster_bp(buf_t);
int cluster_bp_ext(buf_t, int (*)(buf_t, void *), void *);
void cluster_zero(upl_t, upl_offset_t, int, buf_t);
int cluster_copy_upl_data(uio_t, upl_t, int, int *);
int cluster_copy_ubc_data(vnode_t, uio_t, int *, int);
struct cl_direct_read_lock;
typedef struct cl_direct_read_lock cl_direct_read_lock_t;
cl_direct_read_lock_t *cluster_lock_direct_read(vnode_t, lck_rw_type_t);
void cluster_unlock_direct_read(cl_direct_read_lock_t *);
int ubc_create_upl(vnode_t, off_t, int, upl_t *, upl_page_info_t **, int);
int ubc_upl_map(upl_t, vm_offset_t *);
int ubc_upl_unmap(upl_t);
int ubc_upl_commit(upl_t);
int ubc_upl_commit_range(upl_t, upl_offset_t, upl_size_t, int);
int ubc_upl_abort(upl_t, int);
int ubc_upl_abort_range(upl_t, upl_offset_t, upl_size_t, int);
void ubc_upl_range_needed(upl_t, int, int);
upl_page_info_t *ubc_upl_pageinfo(upl_t);
upl_size_t ubc_upl_maxbufsize(void);
int is_file_clean(vnode_t, off_t);
errno_t mach_to_bsd_errno(kern_return_t);
#define UBC_SETSIZE_NO_FS_REENTRY 0x01
errno_t ubc_setsize_ex(vnode_t, off_t, int);
int ubc_info_init(struct vnode *);
int ubc_isinuse(struct vnode *, int);
int ubc_setcred(struct vnode *, struct ucred *);

/* file system control */
#define FSIOC_SYNC_VOLUME _IOW('A', 1, uint32_t)
#define FSCTL_SYNC_VOLUME FSIOC_SYNC_VOLUME
#define FSCTL_SYNC_FULLSYNC (1 << 0)
#define FSCTL_SYNC_WAIT (1 << 1)
#define FSIOC_FD_ONLY_OPEN_ONCE _IOWR('A', 21, uint32_t)
#define FSIOC_SET_PACKAGE_EXTS _IOW('A', 2, struct package_ext_info)
#define FSIOC_SET_FSTYPENAME_OVERRIDE _IOW('A', 10, char[16])
#define FSIOC_KERNEL_ROOTAUTH _IOWR('A', 23, void *)
struct package_ext_info { const char *strings; uint32_t num_entries, max_width; };
#define SPOTLIGHT_IOC_GET_MOUNT_TIME _IOR('h', 18, u_int32_t)
#define SPOTLIGHT_IOC_GET_LAST_MTIME _IOR('h', 19, u_int32_t)
int fsgetpath_internal(vfs_context_t, int, uint64_t, vm_size_t, caddr_t, uint32_t, int *);

__END_DECLS
#endif
