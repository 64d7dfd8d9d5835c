/* File system internals behind the private paths (sys/vnode_internal.h, sys/quota.h, sys/decmpfs.h...). */
#ifndef NK_VFS_PRIVATE_H
#define NK_VFS_PRIVATE_H
#include <nk/vfs.h>
#include <nk/proc_private.h>

__BEGIN_DECLS
struct componentname; struct cpx; struct dquot; struct nameidata; struct quotafile; struct radix_node_head;
struct ucred; struct vnode; struct vnode_attr; struct vnop_pagein_args; struct vnop_read_args;
/* operation vectors */
struct vnodeop_desc {
	int vdesc_offset; const char *vdesc_name; int vdesc_flags; int *vdesc_vp_offsets; int vdesc_vpp_offset, vdesc_cred_offset,
		vdesc_proc_offset, vdesc_componentname_offset, vdesc_context_offset; caddr_t *vdesc_transports;
};
#define VOPARG_OFFSETOF(type, field) __builtin_offsetof(type, field)
#define VOPARG_OFFSETTO(type, off, base) ((type)((char *)(base) + (off)))

#define VCALL(vp, off, ap) ((*(vp)->v_op[off])(ap))

struct vfs_context { thread_t vc_thread; kauth_cred_t vc_ucred; };

/* name lookup */
struct nameidata {
	user_addr_t ni_dirp; enum uio_seg ni_segflg; int ni_op; struct vnode *ni_startdir, *ni_rootdir, *ni_usedvp, *ni_vp, *ni_dvp;
	u_int ni_pathlen; char *ni_next; char ni_pathbuf[256]; u_long ni_loopcnt; struct componentname ni_cnd; int32_t ni_flag, ni_ncgeneration;
};
#define NDINIT(ndp, op, pop, flags, segflg, namep, ctx) do { \
	(ndp)->ni_cnd.cn_nameiop = (op); (ndp)->ni_op = (pop); (ndp)->ni_cnd.cn_flags = (flags); (ndp)->ni_segflg = (segflg); \
	(ndp)->ni_dirp = (namep); (void)(ctx); \
} while (0)
int namei(struct nameidata *);
void nameidone(struct nameidata *);
int lookup(struct nameidata *);
int relookup(struct vnode *, struct vnode **, struct componentname *);

/* quotas */
#define USRQUOTA 0
#define GRPQUOTA 1
#define MAXQUOTAS 2
#define SUBCMDMASK 0x00ff
#define SUBCMDSHIFT 8
#define QCMD(cmd, type) (((cmd) << SUBCMDSHIFT) | ((type) & SUBCMDMASK))
#define Q_QUOTAON 0x0100
#define Q_QUOTAOFF 0x0200
#define Q_GETQUOTA 0x0300
#define Q_SETQUOTA 0x0400
#define Q_SETUSE 0x0500
#define Q_SYNC 0x0600
#define Q_QUOTASTAT 0x0700
#define QUOTAFILENAME ".quota"
#define QUOTAGROUP "operator"
#define QUOTAOPSNAME ".quota.ops"
struct dqblk {
	uint64_t dqb_bhardlimit, dqb_bsoftlimit, dqb_curbytes; uint32_t dqb_ihardlimit, dqb_isoftlimit, dqb_curinodes, dqb_btime, dqb_itime,
		dqb_id, dqb_spare[4];
};
struct user_dqblk {
	uint64_t dqb_bhardlimit, dqb_bsoftlimit, dqb_curbytes; uint32_t dqb_ihardlimit, dqb_isoftlimit, dqb_curinodes, dqb_btime, dqb_itime,
		dqb_id, dqb_spare[4];
};
struct dqfilehdr { uint32_t dqh_magic, dqh_version, dqh_maxentries, dqh_entrycnt, dqh_flags, dqh_chktime, dqh_btime, dqh_itime;
	char dqh_string[16]; uint32_t dqh_spare[4]; };
struct quotafile { struct vnode *qf_vp; struct ucred *qf_cred; int qf_shift, qf_maxentries, qf_entrycnt; time_t qf_btime, qf_itime;
	char qf_qflags; uint32_t qf_refcnt; };
#define QTF_OPENING 0x01
#define QTF_CLOSING 0x02
struct dquot {
	LIST_ENTRY(dquot) dq_hash; TAILQ_ENTRY(dquot) dq_freelist; uint16_t dq_flags, dq_type, dq_lflags; uint32_t dq_cnt, dq_id;
	struct quotafile *dq_qfile; uint64_t dq_index; struct dqblk dq_dqb;
};
#define NODQUOT ((struct dquot *)0)
#define DQ_MOD 0x01
#define DQ_FAKE 0x02
#define DQ_BLKS 0x04
#define DQ_INODS 0x08
#define FORCE 0x01
#define CHOWN 0x02
#define dq_bhardlimit dq_dqb.dqb_bhardlimit
#define dq_bsoftlimit dq_dqb.dqb_bsoftlimit
#define dq_curbytes dq_dqb.dqb_curbytes
#define dq_ihardlimit dq_dqb.dqb_ihardlimit
#define dq_isoftlimit dq_dqb.dqb_isoftlimit
#define dq_curinodes dq_dqb.dqb_curinodes
#define dq_btime dq_dqb.dqb_btime
#define dq_itime dq_dqb.dqb_itime
void dqfileinit(struct quotafile *);
int dqfileopen(struct quotafile *, int);
void dqfileclose(struct quotafile *, int);
void dqflush(struct vnode *);
int dqget(uint32_t, struct quotafile *, int, struct dquot **);
void dqhashinit(void);
int dqisinitialized(void);
void dqref(struct dquot *);
void dqrele(struct dquot *);
void dqreclaim(struct dquot *);
int dqsync(struct dquot *);
void dqsync_orphans(struct quotafile *);
void dqlock(struct dquot *);
void dqunlock(struct dquot *);
int qf_get(struct quotafile *, int);
void qf_put(struct quotafile *, int);

/* transparent compression and data protection, as file systems see them */
typedef struct decmpfs_cnode decmpfs_cnode;
#define DECMPFS_XATTR_NAME "com.apple.decmpfs"
#define DECMPFS_MAGIC 0x636d7066
#define FILE_IS_COMPRESSED 2
#define FILE_IS_NOT_COMPRESSED 1
#define FILE_IS_CONVERTING 3
#define FILE_TYPE_UNKNOWN 0
#define CMP_Type1 1
#define CMP_MAX 255
typedef struct { uint32_t compression_magic, compression_type; uint64_t uncompressed_size; unsigned char attr_bytes[0]; } decmpfs_disk_header;
decmpfs_cnode *decmpfs_cnode_alloc(void);
void decmpfs_cnode_init(decmpfs_cnode *);
void decmpfs_cnode_destroy(decmpfs_cnode *);
void decmpfs_cnode_free(decmpfs_cnode *);
uint32_t decmpfs_cnode_get_vnode_state(decmpfs_cnode *);
void decmpfs_cnode_set_vnode_state(decmpfs_cnode *, uint32_t, int);
uint64_t decmpfs_cnode_get_vnode_cached_size(decmpfs_cnode *);
uint32_t decmpfs_cnode_cmp_type(decmpfs_cnode *);
bool decmpfs_trylock_compressed_data(decmpfs_cnode *, int);
void decmpfs_lock_compressed_data(decmpfs_cnode *, int);
void decmpfs_unlock_compressed_data(decmpfs_cnode *, int);
int decmpfs_file_is_compressed(vnode_t, decmpfs_cnode *);
errno_t decmpfs_validate_compressed_file(vnode_t, decmpfs_cnode *);
int decmpfs_decompress_file(vnode_t, decmpfs_cnode *, off_t, int, int);
int decmpfs_free_compressed_data(vnode_t, decmpfs_cnode *);
int decmpfs_update_attributes(vnode_t, struct vnode_attr *);
int decmpfs_hides_rsrc(vfs_context_t, decmpfs_cnode *);
int decmpfs_hides_xattr(vfs_context_t, decmpfs_cnode *, const char *);
errno_t decmpfs_read_compressed(struct vnop_read_args *, int *, decmpfs_cnode *);
errno_t decmpfs_pagein_compressed(struct vnop_pagein_args *, int *, decmpfs_cnode *);
typedef struct cpx *cpx_t;
typedef uint32_t cp_key_class_t, cp_key_os_version_t;
typedef uint16_t cp_key_revision_t;
#define PROTECTION_CLASS_DEFAULT (-1)
#define PROTECTION_CLASS_A 1
#define PROTECTION_CLASS_B 2
#define PROTECTION_CLASS_C 3
#define PROTECTION_CLASS_D 4
#define PROTECTION_CLASS_E 5
#define PROTECTION_CLASS_F 6

/* reference counts under their old names */
void vprint(const char *, struct vnode *);

/* exports */
struct fid { u_short fid_len, fid_reserved; char fid_data[28]; };
struct netexport { struct { struct radix_node_head *head; } ne_rtable[32]; };
struct export_args { int ex_flags; uid_t ex_root; struct ucred *ex_anon; void *ex_addr; int ex_addrlen; void *ex_mask; int ex_masklen; };
__END_DECLS
#endif
