/* BSD kernel services: processes, credentials, kauth, memory, sysctl, devices, ttys, kernel control, events, uio.

   One file, because a process, its credentials, its files and who listens to them name one another all through.
   Sections are subjects. */
#ifndef NK_PROC_H
#define NK_PROC_H
#include <nk/bsd_types.h>
#include <nk/mach.h>
#include <nk/libkern.h>
#include <nk/audit.h>

__BEGIN_DECLS
struct __throttle_info_handle; struct bdevsw; struct buf; struct cdevsw; struct eventreq; struct fileglob;
struct fileproc; struct kauth_acl_eval; struct kauth_listener; struct kauth_scope; struct kern_ctl_reg;
struct kev_msg; struct kevent; struct kevent64_s; struct label; struct proc; struct sbuf; struct selinfo;
struct sockaddr_ctl; struct sysctl_oid; struct sysctl_oid_list; struct sysctl_req; struct timespec; struct timeval;
struct tpr; struct tty; struct ucred; struct uio; struct vnode; struct xucred;
struct ifnet; struct mbuf; struct socket; struct sockopt; struct fileops; struct thread; struct task; struct uthread;
struct klist; struct selinfo; struct sysctl_oid;

/* scheduling priorities of msleep() and tsleep() are in bsd_types.h */
int tsleep(void *, int, const char *, int);
int tsleep0(void *, int, const char *, int, int (*)(int));
int tsleep1(void *, int, const char *, uint64_t, int (*)(int));
int msleep0(void *, lck_mtx_t *, int, const char *, int, int (*)(int));
int msleep1(void *, lck_mtx_t *, int, const char *, uint64_t);

/* processes */
extern proc_t kernproc;
int proc_is_classic(proc_t);
proc_t current_proc_EXTERNAL(void);
int msleep(void *, lck_mtx_t *, int, const char *, struct timespec *);
void wakeup(void *);
void wakeup_one(caddr_t);
int proc_selfpid(void);
int proc_selfppid(void);
uint64_t proc_selfcsflags(void);
int proc_csflags(proc_t, uint64_t *);
void proc_signal(int, int);
int proc_issignal(int, sigset_t);
int proc_isinferior(int, int);
void proc_name(int, char *, int);
char *proc_best_name(proc_t);
void proc_selfname(char *, int);
proc_t proc_find(int);
proc_t proc_self(void);
int proc_rele(proc_t);
int proc_pid(proc_t);
int proc_ppid(proc_t);
int proc_original_ppid(proc_t);
uint32_t proc_platform(proc_t);
uint32_t proc_sdk(proc_t);
int proc_noremotehang(proc_t);
int proc_forcequota(proc_t);
int proc_chrooted(proc_t);
boolean_t proc_send_synchronous_EXC_RESOURCE(proc_t);
int proc_is64bit(proc_t);
int proc_is64bit_data(proc_t);
int proc_exiting(proc_t);
int proc_in_teardown(proc_t);
int proc_suser(proc_t);
kauth_cred_t proc_ucred(proc_t);
int proc_issetugid(proc_t);
int proc_tbe(proc_t);
int proc_gettty(proc_t, vnode_t *);
int proc_gettty_dev(proc_t, dev_t *);
pid_t proc_selfpgrpid(void);
pid_t proc_pgrpid(proc_t);
pid_t proc_sessionid(proc_t);
proc_t current_proc(void);
#define PROC_NULL ((proc_t)0)
#define PID_MAX 99999
#define NO_PID 100000
proc_t proc_parent(proc_t);
task_t proc_task(proc_t);
uint64_t proc_uniqueid(proc_t);
uint64_t proc_puniqueid(proc_t);
int proc_pidversion(proc_t);
int proc_pidbackgrounded(pid_t, uint32_t *);
uint32_t proc_getuid(proc_t);
uint32_t proc_getgid(proc_t);
int proc_getcdhash(proc_t, unsigned char *);
void proc_getexecutableuuid(proc_t, unsigned char *, unsigned long);
vnode_t proc_getexecutablevnode(proc_t);
off_t proc_getexecutableoffset(proc_t);
int proc_starttime(proc_t, struct timeval *);
void proc_list_lock(void);
void proc_list_unlock(void);
void proc_lock(proc_t);
void proc_unlock(proc_t);
void proc_iterate(unsigned int, int (*)(proc_t, void *), void *, int (*)(proc_t, void *), void *);
void proc_rebootscan(int (*)(proc_t, void *), void *, int (*)(proc_t, void *), void *);
void psignal(proc_t, int);
void pgsigio(pid_t, int);
int is_suser(void);
int isinferior(struct proc *, struct proc *);
int IS_64BIT_PROCESS(proc_t);
#define PROC_ALLPROCLIST (1U << 0)
#define PROC_ZOMBPROCLIST (1U << 1)
#define PROC_NOWAITTRANS (1U << 2)
#define PROC_RETURNED 0
#define PROC_RETURNED_DONE 1
#define PROC_CLAIMED 2
#define PROC_CLAIMED_DONE 3

/* code signing flags of proc_csflags() */
#define CS_VALID 0x00000001
#define CS_ADHOC 0x00000002
#define CS_GET_TASK_ALLOW 0x00000004
#define CS_INSTALLER 0x00000008
#define CS_FORCED_LV 0x00000010
#define CS_HARD 0x00000100
#define CS_KILL 0x00000200
#define CS_CHECK_EXPIRATION 0x00000400
#define CS_RESTRICT 0x00000800
#define CS_ENFORCEMENT 0x00001000
#define CS_REQUIRE_LV 0x00002000
#define CS_ENTITLEMENTS_VALIDATED 0x00004000
#define CS_RUNTIME 0x00010000
#define CS_KILLED 0x01000000
#define CS_PLATFORM_BINARY 0x04000000
#define CS_PLATFORM_PATH 0x08000000
#define CS_DEBUGGED 0x10000000
#define CS_SIGNED 0x20000000
#define CS_DEV_CODE 0x40000000
#define CSMAGIC_REQUIREMENT 0xfade0c00
#define CSMAGIC_REQUIREMENTS 0xfade0c01
#define CSMAGIC_CODEDIRECTORY 0xfade0c02
#define CSMAGIC_EMBEDDED_SIGNATURE 0xfade0cc0
#define CSMAGIC_EMBEDDED_ENTITLEMENTS 0xfade7171
#define CSMAGIC_DETACHED_SIGNATURE 0xfade0cc1
#define CSMAGIC_BLOBWRAPPER 0xfade0b01
#define CSSLOT_CODEDIRECTORY 0
#define CSSLOT_INFOSLOT 1
#define CSSLOT_REQUIREMENTS 2
#define CSSLOT_RESOURCEDIR 3
#define CSSLOT_APPLICATION 4
#define CSSLOT_ENTITLEMENTS 5
#define CS_CDHASH_LEN 20
int cs_require_lv(struct proc *);
int csproc_get_platform_binary(struct proc *);
int csproc_get_platform_path(struct proc *);
const char *csproc_get_teamid(struct proc *);
const char *csproc_get_identity(struct proc *);
const char *csvnode_get_teamid(struct vnode *, off_t);
int csfg_get_platform_binary(struct fileglob *);
const char *csfg_get_teamid(struct fileglob *);
int cs_entitlements_blob_get(proc_t, void **, size_t *);
int cs_restricted(struct proc *);
typedef uint32_t csr_config_t;
typedef uint32_t csr_op_t;
#define CSR_ALLOW_UNTRUSTED_KEXTS (1 << 0)
#define CSR_ALLOW_UNRESTRICTED_FS (1 << 1)
#define CSR_ALLOW_TASK_FOR_PID (1 << 2)
#define CSR_ALLOW_KERNEL_DEBUGGER (1 << 3)
#define CSR_ALLOW_APPLE_INTERNAL (1 << 4)
#define CSR_ALLOW_UNRESTRICTED_DTRACE (1 << 5)
#define CSR_ALLOW_UNRESTRICTED_NVRAM (1 << 6)
#define CSR_ALLOW_DEVICE_CONFIGURATION (1 << 7)
#define CSR_ALLOW_ANY_RECOVERY_OS (1 << 8)
#define CSR_ALLOW_UNAPPROVED_KEXTS (1 << 9)
int csr_check(csr_config_t);
int csr_get_active_config(csr_config_t *);

/* credentials */
struct posix_cred {
	uid_t cr_uid, cr_ruid, cr_svuid; short cr_ngroups; gid_t cr_groups[16], cr_rgid, cr_svgid; uid_t cr_gmuid; int cr_flags;
};
struct ucred {
	struct { struct ucred *le_next, **le_prev; } cr_link; u_long cr_ref; struct posix_cred cr_posix; struct label *cr_label;
	struct au_session cr_audit;
};
#define NOCRED ((kauth_cred_t)0)
#define FSCRED ((kauth_cred_t)-1)
#define IS_VALID_CRED(c) ((c) != NOCRED && (c) != FSCRED)
#define CRF_NOMEMBERD 0x1
#define CRF_MAC_ENFORCE 0x2
#define XUCRED_VERSION 0
#define cr_gid cr_groups[0]
struct label;
struct xucred { u_int cr_version; uid_t cr_uid; short cr_ngroups; gid_t cr_groups[16]; };
int crcmp(kauth_cred_t, kauth_cred_t);
int suser(kauth_cred_t, u_short *);
int set_security_token(struct proc *);
int set_security_token_task_internal(struct proc *, void *);
void cru2x(kauth_cred_t, struct xucred *);

/* kauth: scopes, listeners, identities, access lists */
#define KAUTH_UID_NONE 0xffffff9bU
#define KAUTH_GID_NONE 0xffffff9bU
#define KAUTH_NTSID_MAX_AUTHORITIES 16
#define KAUTH_NTSID_HDRSIZE 8
#define KAUTH_EXTLOOKUP_SUCCESS 0
#define KAUTH_EXTLOOKUP_BADRQ 1
#define KAUTH_EXTLOOKUP_FAILURE 2
#define KAUTH_EXTLOOKUP_FATAL 3
#define KAUTH_EXTLOOKUP_INPROG 100
#define KAUTH_EXTLOOKUP_VALID_UID 0x1
#define KAUTH_EXTLOOKUP_VALID_UGUID 0x2
#define KAUTH_EXTLOOKUP_VALID_USID 0x4
#define KAUTH_EXTLOOKUP_VALID_GID 0x8
#define KAUTH_EXTLOOKUP_VALID_GGUID 0x10
#define KAUTH_EXTLOOKUP_VALID_GSID 0x20
#define KAUTH_EXTLOOKUP_WANT_UID 0x40
#define KAUTH_EXTLOOKUP_WANT_UGUID 0x80
#define KAUTH_EXTLOOKUP_WANT_USID 0x100
#define KAUTH_EXTLOOKUP_WANT_GID 0x200
#define KAUTH_EXTLOOKUP_WANT_GGUID 0x400
#define KAUTH_EXTLOOKUP_WANT_GSID 0x800
#define KAUTH_EXTLOOKUP_WANT_MEMBERSHIP 0x1000
#define KAUTH_EXTLOOKUP_VALID_MEMBERSHIP 0x2000
#define KAUTH_EXTLOOKUP_ISMEMBER 0x4000
#define KAUTH_EXTLOOKUP_VALID_PWNAM 0x8000
#define KAUTH_EXTLOOKUP_WANT_PWNAM 0x10000
#define KAUTH_EXTLOOKUP_VALID_GRNAM 0x20000
#define KAUTH_EXTLOOKUP_WANT_GRNAM 0x40000
#define KAUTH_EXTLOOKUP_VALID_SUPGRPS 0x80000
#define KAUTH_EXTLOOKUP_WANT_SUPGRPS 0x100000
#define KAUTH_EXTLOOKUP_REGISTER 0
#define KAUTH_EXTLOOKUP_RESULT 0x1
#define KAUTH_EXTLOOKUP_WORKER 0x2
#define KAUTH_EXTLOOKUP_DEREGISTER 0x4
#define KAUTH_GET_CACHE_SIZES 0x8
#define KAUTH_SET_CACHE_SIZES 0x10
#define KAUTH_CLEAR_CACHES 0x20
#define KAUTH_ACE_KINDMASK 0xf
#define KAUTH_ACE_PERMIT 1
#define KAUTH_ACE_DENY 2
#define KAUTH_ACE_AUDIT 3
#define KAUTH_ACE_ALARM 4
#define KAUTH_ACE_INHERITED 0x10
#define KAUTH_ACE_FILE_INHERIT 0x20
#define KAUTH_ACE_DIRECTORY_INHERIT 0x40
#define KAUTH_ACE_LIMIT_INHERIT 0x80
#define KAUTH_ACE_ONLY_INHERIT 0x100
#define KAUTH_ACE_SUCCESS 0x200
#define KAUTH_ACE_FAILURE 0x400
#define KAUTH_ACE_INHERIT_CONTROL_FLAGS 0x1e0
#define KAUTH_ACE_GENERIC_ALL 0x200000
#define KAUTH_ACE_GENERIC_EXECUTE 0x400000
#define KAUTH_ACE_GENERIC_WRITE 0x800000
#define KAUTH_ACE_GENERIC_READ 0x1000000
#define KAUTH_ACL_MAX_ENTRIES 128
#define KAUTH_ACL_FLAGS_PRIVATE 0xffff
#define KAUTH_ACL_DEFER_INHERIT 0x10000
#define KAUTH_ACL_NO_INHERIT 0x20000
#define KAUTH_FILESEC_NOACL 0xffffffffU
#define KAUTH_FILESEC_MAGIC 0x12cc16d
#define KAUTH_FILESEC_FLAGS_PRIVATE 65535
#define KAUTH_FILESEC_DEFER_INHERIT 65536
#define KAUTH_FILESEC_NO_INHERIT 131072
#define KAUTH_ENDIAN_HOST 0x1
#define KAUTH_ENDIAN_DISK 0x2
#define KAUTH_RESULT_ALLOW 1
#define KAUTH_RESULT_DENY 2
#define KAUTH_RESULT_DEFER 3
#define KAUTH_AEVAL_IS_OWNER 0x1
#define KAUTH_AEVAL_IN_GROUP 0x2
#define KAUTH_AEVAL_IN_GROUP_UNKNOWN 0x4
#define KAUTH_GENERIC_ISSUSER 1
#define KAUTH_PROCESS_CANSIGNAL 1
#define KAUTH_PROCESS_CANTRACE 2
#define KAUTH_FILEOP_OPEN 1
#define KAUTH_FILEOP_CLOSE 2
#define KAUTH_FILEOP_RENAME 3
#define KAUTH_FILEOP_EXCHANGE 4
#define KAUTH_FILEOP_LINK 5
#define KAUTH_FILEOP_EXEC 6
#define KAUTH_FILEOP_DELETE 7
#define KAUTH_FILEOP_WILL_RENAME 8
#define KAUTH_FILEOP_CLOSE_MODIFIED 0x2
#define KAUTH_VNODE_READ_DATA 0x2U
#define KAUTH_VNODE_LIST_DIRECTORY 2U
#define KAUTH_VNODE_WRITE_DATA 0x4U
#define KAUTH_VNODE_ADD_FILE 4U
#define KAUTH_VNODE_EXECUTE 0x8U
#define KAUTH_VNODE_SEARCH 8U
#define KAUTH_VNODE_DELETE 0x10U
#define KAUTH_VNODE_APPEND_DATA 0x20U
#define KAUTH_VNODE_ADD_SUBDIRECTORY 32U
#define KAUTH_VNODE_DELETE_CHILD 0x40U
#define KAUTH_VNODE_READ_ATTRIBUTES 0x80U
#define KAUTH_VNODE_WRITE_ATTRIBUTES 0x100U
#define KAUTH_VNODE_READ_EXTATTRIBUTES 0x200U
#define KAUTH_VNODE_WRITE_EXTATTRIBUTES 0x400U
#define KAUTH_VNODE_READ_SECURITY 0x800U
#define KAUTH_VNODE_WRITE_SECURITY 0x1000U
#define KAUTH_VNODE_TAKE_OWNERSHIP 0x2000U
#define KAUTH_VNODE_CHANGE_OWNER 8192U
#define KAUTH_VNODE_SYNCHRONIZE 0x100000U
#define KAUTH_VNODE_LINKTARGET 0x2000000U
#define KAUTH_VNODE_CHECKIMMUTABLE 0x4000000U
#define KAUTH_VNODE_ACCESS 0x80000000U
#define KAUTH_VNODE_NOIMMUTABLE 0x40000000U
#define KAUTH_VNODE_SEARCHBYANYONE 0x20000000U
#define KAUTH_INVALIDATE_CACHED_RIGHTS (-1)
#define KAUTH_VNODE_GENERIC_READ_BITS 0xa82U
#define KAUTH_VNODE_GENERIC_WRITE_BITS 0x1574U
#define KAUTH_VNODE_GENERIC_EXECUTE_BITS 8U
#define KAUTH_VNODE_GENERIC_ALL_BITS 0x1ffeU
#define KAUTH_VNODE_WRITE_RIGHTS 0x6003574U
#define IDENTITYSVC_ENTITLEMENT "com.apple.private.identitysvc"
#define KAUTH_FILESEC_XATTR "com.apple.system.Security"
#define KAUTH_SCOPE_GENERIC "com.apple.kauth.generic"
#define KAUTH_SCOPE_PROCESS "com.apple.kauth.process"
#define KAUTH_SCOPE_VNODE "com.apple.kauth.vnode"
#define KAUTH_SCOPE_FILEOP "com.apple.kauth.fileop"
#define fsec_entrycount fsec_acl.acl_entrycount
#define fsec_flags fsec_acl.acl_flags
typedef struct ntsid_t { uint8_t sid_kind, sid_authcount, sid_authority[6]; uint32_t sid_authorities[16]; } ntsid_t;
struct kauth_identity_extlookup { uint32_t el_seqno, el_result, el_flags; __darwin_pid_t el_info_pid; uint64_t el_extend; uint32_t el_info_reserved_1;
	uid_t el_uid; guid_t el_uguid; uint32_t el_uguid_valid; ntsid_t el_usid; uint32_t el_usid_valid; gid_t el_gid; guid_t el_gguid;
	uint32_t el_gguid_valid; ntsid_t el_gsid; uint32_t el_gsid_valid, el_member_valid, el_sup_grp_cnt; gid_t el_sup_groups[16]; };
struct kauth_cache_sizes { uint32_t kcs_group_size, kcs_id_size; };
kauth_cred_t posix_cred_create(posix_cred_t);
posix_cred_t posix_cred_get(kauth_cred_t);
void posix_cred_label(kauth_cred_t, posix_cred_t);
int posix_cred_access(kauth_cred_t, id_t, id_t, mode_t, mode_t);
uid_t kauth_getuid(void);
uid_t kauth_getruid(void);
gid_t kauth_getgid(void);
kauth_cred_t kauth_cred_get(void);
kauth_cred_t kauth_cred_get_with_ref(void);
kauth_cred_t kauth_cred_proc_ref(proc_t);
kauth_cred_t kauth_cred_create(kauth_cred_t);
void kauth_cred_ref(kauth_cred_t);
void kauth_cred_unref(kauth_cred_t *);
kauth_cred_t kauth_cred_label_update(kauth_cred_t, void *);
int kauth_proc_label_update(struct proc *, void *);
kauth_cred_t kauth_cred_find(kauth_cred_t);
uid_t kauth_cred_getuid(kauth_cred_t);
uid_t kauth_cred_getruid(kauth_cred_t);
uid_t kauth_cred_getsvuid(kauth_cred_t);
gid_t kauth_cred_getgid(kauth_cred_t);
gid_t kauth_cred_getrgid(kauth_cred_t);
gid_t kauth_cred_getsvgid(kauth_cred_t);
int kauth_cred_pwnam2guid(char *, guid_t *);
int kauth_cred_grnam2guid(char *, guid_t *);
int kauth_cred_guid2pwnam(guid_t *, char *);
int kauth_cred_guid2grnam(guid_t *, char *);
int kauth_cred_guid2uid(guid_t *, uid_t *);
int kauth_cred_guid2gid(guid_t *, gid_t *);
int kauth_cred_ntsid2uid(ntsid_t *, uid_t *);
int kauth_cred_ntsid2gid(ntsid_t *, gid_t *);
int kauth_cred_ntsid2guid(ntsid_t *, guid_t *);
int kauth_cred_uid2guid(uid_t, guid_t *);
int kauth_cred_getguid(kauth_cred_t, guid_t *);
int kauth_cred_gid2guid(gid_t, guid_t *);
int kauth_cred_uid2ntsid(uid_t, ntsid_t *);
int kauth_cred_getntsid(kauth_cred_t, ntsid_t *);
int kauth_cred_gid2ntsid(gid_t, ntsid_t *);
int kauth_cred_guid2ntsid(guid_t *, ntsid_t *);
int kauth_cred_ismember_gid(kauth_cred_t, gid_t, int *);
int kauth_cred_ismember_guid(kauth_cred_t, guid_t *, int *);
int kauth_cred_nfs4domain2dsnode(char *, char *);
int kauth_cred_dsnode2nfs4domain(char *, char *);
int groupmember(gid_t, kauth_cred_t);
int kauth_cred_issuser(kauth_cred_t);
extern guid_t kauth_null_guid;
int kauth_guid_equal(guid_t *, guid_t *);
typedef uint32_t kauth_ace_rights_t;
struct kauth_ace { guid_t ace_applicable; uint32_t ace_flags; kauth_ace_rights_t ace_rights; };
struct kauth_acl { uint32_t acl_entrycount, acl_flags; struct kauth_ace acl_ace[1]; };
kauth_acl_t kauth_acl_alloc(int);
void kauth_acl_free(kauth_acl_t);
struct kauth_filesec { uint32_t fsec_magic; guid_t fsec_owner, fsec_group; struct kauth_acl fsec_acl; };
struct kauth_scope;
typedef struct kauth_scope *kauth_scope_t;
struct kauth_listener;
typedef struct kauth_listener *kauth_listener_t;
typedef int (*kauth_scope_callback_t)(kauth_cred_t, void *, kauth_action_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t);
struct kauth_acl_eval { kauth_ace_t ae_acl; int ae_count; kauth_ace_rights_t ae_requested, ae_residual; int ae_result; boolean_t ae_found_deny;
	int ae_options; kauth_ace_rights_t ae_exp_gall, ae_exp_gread, ae_exp_gwrite, ae_exp_gexec; };
typedef struct kauth_acl_eval *kauth_acl_eval_t;
kauth_filesec_t kauth_filesec_alloc(int);
void kauth_filesec_free(kauth_filesec_t);
kauth_scope_t kauth_register_scope(const char *, kauth_scope_callback_t, void *);
void kauth_deregister_scope(kauth_scope_t);
kauth_listener_t kauth_listen_scope(const char *, kauth_scope_callback_t, void *);
void kauth_unlisten_scope(kauth_listener_t);
int kauth_authorize_action(kauth_scope_t, kauth_cred_t, kauth_action_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t);
int kauth_authorize_allow(kauth_cred_t, void *, kauth_action_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t);
int kauth_authorize_process(kauth_cred_t, kauth_action_t, struct proc *, uintptr_t, uintptr_t, uintptr_t);
int kauth_authorize_fileop(kauth_cred_t, kauth_action_t, uintptr_t, uintptr_t);
extern lck_grp_t *kauth_lck_grp;
#define KAUTH_FILESEC_NONE ((kauth_filesec_t)0)
#define KAUTH_FILESEC_WANTED ((kauth_filesec_t)1)
#define fsec_ace fsec_acl.acl_ace
#define KAUTH_NTSID_SIZE(s) (KAUTH_NTSID_HDRSIZE + (s)->sid_authcount * sizeof(uint32_t))
#define KAUTH_ACL_SIZE(n) \
	(__builtin_offsetof(struct kauth_acl, acl_ace) + ((uint32_t)(n) == KAUTH_FILESEC_NOACL ? 0 : (n) * sizeof(struct kauth_ace)))
#define KAUTH_ACL_COPYSIZE(p) KAUTH_ACL_SIZE((p)->acl_entrycount)
#define KAUTH_FILESEC_SIZE(n) (__builtin_offsetof(struct kauth_filesec, fsec_acl.acl_ace) + (n) * sizeof(struct kauth_ace))
#define KAUTH_FILESEC_COPYSIZE(p) KAUTH_FILESEC_SIZE((p)->fsec_entrycount == KAUTH_FILESEC_NOACL ? 0 : (p)->fsec_entrycount)
#define KAUTH_FILESEC_COUNT(s) (((s) - KAUTH_FILESEC_SIZE(0)) / sizeof(struct kauth_ace))
#define KAUTH_FILESEC_VALID(s) ((s) >= KAUTH_FILESEC_SIZE(0) && ((s) - KAUTH_FILESEC_SIZE(0)) % sizeof(struct kauth_ace) == 0)
#define KAUTH_DEBUG(fmt, ...)
#define VFS_DEBUG(ctx, vp, fmt, ...)
int kauth_authorize_generic(kauth_cred_t, kauth_action_t);
kauth_cred_t kauth_cred_copy_real(kauth_cred_t);
int kauth_cred_gid_subset(kauth_cred_t, kauth_cred_t, int *);
int kauth_acl_inherit(vnode_t, kauth_acl_t, kauth_acl_t *, int, vfs_context_t);
int kauth_copyinfilesec(user_addr_t, kauth_filesec_t *);
void kauth_filesec_acl_setendian(int, kauth_filesec_t, kauth_acl_t);
int priv_check_cred(kauth_cred_t, int, int);

/* memory */
#define M_WAITOK 0x0
#define M_NOWAIT 0x1
#define M_ZERO 0x4
#define M_NULL 0x8
#define M_RTABLE 5
#define M_IFADDR 9
#define M_LOCKF 40
#define M_TEMP 80
#define M_KAUTH 100
#define M_SONAME 11
#define M_PCB 4
#define M_UDFNODE 84
#define M_UDFMNT 85
#define M_FREE 0
#define M_MBUF 1
#define M_DEVBUF 2
#define M_SOCKET 3
#define M_IOV 58
#define M_MOUNT 60
#define M_VNODE 25
#define M_CACHE 26
#define M_DQUOT 27
#define M_PROC 41
#define M_CRED 16
#define M_IFMADDR 21
#define M_IPMADDR 54
#define M_IPMOPTS 53
#define M_NFSREQ 61
void *_MALLOC(size_t, int, int);
void _FREE(void *, int);
void *_REALLOC(void *, size_t, int, int);
void *_MALLOC_ZONE(size_t, int, int);
void _FREE_ZONE(void *, size_t, int);
#define MALLOC(space, cast, size, type, flags) ((space) = (cast)_MALLOC(size, type, flags))
#define REALLOC(space, cast, addr, size, type, flags) ((space) = (cast)_REALLOC(addr, size, type, flags))
#define FREE(addr, type) _FREE((void *)(addr), type)
#define MALLOC_ZONE(space, cast, size, type, flags) ((space) = (cast)_MALLOC_ZONE(size, type, flags))
#define FREE_ZONE(addr, size, type) _FREE_ZONE((void *)(addr), size, type)
#define MALLOC_DEFINE(type, short, longer)
#define MALLOC_DECLARE(type)

/* systm */
int nullop(void);
int nulldev(void);
int enoioctl(void);
int enosys(void);
int enxio(void);
int eopnotsupp(void);
void *hashinit(int, int, u_long *);
void ovbcopy(const void *, void *, size_t);
int fubyte(user_addr_t);
int fuibyte(user_addr_t);
int subyte(user_addr_t, int);
int suibyte(user_addr_t, int);
long fuword(user_addr_t);
long fuiword(user_addr_t);
int suword(user_addr_t, long);
int suiword(user_addr_t, long);
int useracc(user_addr_t, user_size_t, int);
typedef void (*timeout_fcn_t)(void *);
void bsd_timeout(void (*)(void *), void *, struct timespec *);
void bsd_untimeout(void (*)(void *), void *);
void set_fsblocksize(struct vnode *);
uint64_t tvtoabstime(struct timeval *);
uint64_t tstoabstime(struct timespec *);
void *throttle_info_create(void);
void throttle_info_mount_ref(mount_t, void *);
void throttle_info_mount_rel(mount_t);
void throttle_info_release(void *);
void throttle_info_update(void *, int);
int throttle_lowpri_io_will_be_throttled(int);
void throttle_set_thread_io_policy(int);
int throttle_get_thread_effective_io_policy(void);
struct __throttle_info_handle;
typedef struct __throttle_info_handle *throttle_info_handle_t;
int throttle_info_ref_by_mask(uint64_t, throttle_info_handle_t *);
void throttle_info_rel_by_mask(throttle_info_handle_t);
void throttle_info_update_by_mask(void *, int);
void throttle_info_disable_throttle(int, boolean_t);
int throttle_info_io_will_be_throttled(void *, int);
#define getenv_int(name, value) (*(value) = 0)
#define SYSINIT(a, b, c, d, e)
#define KASSERT(cond, message)
#define fusize(a) ((user_size_t)fulong(a))
#define susize(a, v) sulong(a, v)
#define fuptr(a) ((user_addr_t)fulong(a))
#define suptr(a, v) sulong(a, v)
int64_t fulong(user_addr_t);
int sulong(user_addr_t, int64_t);
uint64_t fuulong(user_addr_t);
int suulong(user_addr_t, uint64_t);
int einval(void);
void hashdestroy(void *, int, u_long);
int seltrue(dev_t, int, struct proc *);
int ureadc(int, struct uio *);
int copywithin(void *, void *, size_t);
int copyoutstr(const void *, user_addr_t, size_t, size_t *);
void read_random(void *, u_int);
void read_frandom(void *, u_int);
int write_random(void *, u_int);

/* uio */
struct iovec { void *iov_base; size_t iov_len; };
struct user_iovec { user_addr_t iov_base; user_size_t iov_len; };
struct user32_iovec { user32_addr_t iov_base; user32_size_t iov_len; };
struct user64_iovec { user64_addr_t iov_base; user64_size_t iov_len; };
#define UIO_MAXIOV 1024
#define UIO_SMALLIOV 8
enum uio_rw { UIO_READ = 0, UIO_WRITE = 1 };
enum uio_seg { UIO_USERSPACE = 0, UIO_SYSSPACE = 2, UIO_USERSPACE32 = 5, UIO_USERSPACE64 = 8, UIO_SYSSPACE32 = 11 };
uio_t uio_create(int, off_t, int, int);
void uio_reset(uio_t, off_t, int, int);
uio_t uio_duplicate(uio_t);
void uio_free(uio_t);
int uio_addiov(uio_t, user_addr_t, user_size_t);
int uio_getiov(uio_t, int, user_addr_t *, user_size_t *);
void uio_update(uio_t, user_size_t);
user_ssize_t uio_resid(uio_t);
void uio_setresid(uio_t, user_ssize_t);
int uio_iovcnt(uio_t);
off_t uio_offset(uio_t);
void uio_setoffset(uio_t, off_t);
int uio_rw(uio_t);
void uio_setrw(uio_t, int);
int uio_isuserspace(uio_t);
user_addr_t uio_curriovbase(uio_t);
user_size_t uio_curriovlen(uio_t);
int uiomove(const char *, int, struct uio *);
int uiomove64(const uint64_t, int, struct uio *);
#define UIO_SEG_IS_USER_SPACE(s) ((s) == UIO_USERSPACE || (s) == UIO_USERSPACE32 || (s) == UIO_USERSPACE64)
uio_t uio_createwithbuffer(int, off_t, int, int, void *, size_t);

/* select and kqueue */
struct selinfo;
extern int selwait;
void selrecord(proc_t, struct selinfo *, void *);
void selwakeup(struct selinfo *);
void selthreadclear(struct selinfo *);
#define EVFILT_READ (-1)
#define EVFILT_WRITE (-2)
#define EVFILT_AIO (-3)
#define EVFILT_VNODE (-4)
#define EVFILT_PROC (-5)
#define EVFILT_SIGNAL (-6)
#define EVFILT_TIMER (-7)
#define EVFILT_MACHPORT (-8)
#define EVFILT_FS (-9)
#define EVFILT_USER (-10)
#define EVFILT_VM (-12)
#define EVFILT_EXCEPT (-15)
#define EVFILT_SYSCOUNT 17
#define EVFILT_THREADMARKER 17
#define KEVENT_FLAG_NONE 0x0
#define KEVENT_FLAG_IMMEDIATE 0x1
#define KEVENT_FLAG_ERROR_EVENTS 0x2
#define EV_ADD 0x1
#define EV_DELETE 0x2
#define EV_ENABLE 0x4
#define EV_DISABLE 0x8
#define EV_ONESHOT 0x10
#define EV_CLEAR 0x20
#define EV_RECEIPT 0x40
#define EV_DISPATCH 0x80
#define EV_UDATA_SPECIFIC 0x100
#define EV_DISPATCH2 0x180
#define EV_VANISHED 0x200
#define EV_SYSFLAGS 0xf000
#define EV_FLAG0 0x1000
#define EV_FLAG1 0x2000
#define EV_EOF 0x8000
#define EV_ERROR 0x4000
#define EV_POLL 4096
#define EV_OOBAND 8192
#define NOTE_TRIGGER 0x1000000
#define NOTE_FFNOP 0x0
#define NOTE_FFAND 0x40000000
#define NOTE_FFOR 0x80000000U
#define NOTE_FFCOPY 0xc0000000U
#define NOTE_FFCTRLMASK 0xc0000000U
#define NOTE_FFLAGSMASK 0xffffff
#define NOTE_LOWAT 0x1
#define NOTE_OOB 0x2
#define NOTE_DELETE 0x1
#define NOTE_WRITE 0x2
#define NOTE_EXTEND 0x4
#define NOTE_ATTRIB 0x8
#define NOTE_LINK 0x10
#define NOTE_RENAME 0x20
#define NOTE_REVOKE 0x40
#define NOTE_NONE 0x80
#define NOTE_FUNLOCK 0x100
#define NOTE_EXIT 0x80000000U
#define NOTE_FORK 0x40000000
#define NOTE_EXEC 0x20000000
#define NOTE_REAP 0x10000000U
#define NOTE_SIGNAL 0x8000000
#define NOTE_EXITSTATUS 0x4000000
#define NOTE_EXIT_DETAIL 0x2000000
#define NOTE_PDATAMASK 0xfffff
#define NOTE_PCTRLMASK (-1048576)
#define NOTE_EXIT_REPARENTED 524288U
#define NOTE_EXIT_DETAIL_MASK 0x70000
#define NOTE_EXIT_DECRYPTFAIL 0x10000
#define NOTE_EXIT_MEMORY 0x20000
#define NOTE_EXIT_CSERROR 0x40000
#define NOTE_VM_PRESSURE 0x80000000U
#define NOTE_VM_PRESSURE_TERMINATE 0x40000000
#define NOTE_VM_PRESSURE_SUDDEN_TERMINATE 0x20000000
#define NOTE_VM_ERROR 0x10000000
#define NOTE_SECONDS 0x1
#define NOTE_USECONDS 0x2
#define NOTE_NSECONDS 0x4
#define NOTE_ABSOLUTE 0x8
#define NOTE_LEEWAY 0x10
#define NOTE_CRITICAL 0x20
#define NOTE_BACKGROUND 0x40
#define NOTE_MACH_CONTINUOUS_TIME 0x80
#define NOTE_MACHTIME 0x100
#define NOTE_TRACK 0x1
#define NOTE_TRACKERR 0x2
#define NOTE_CHILD 0x4
struct kevent { uintptr_t ident; int16_t filter; uint16_t flags; uint32_t fflags; intptr_t data; void *udata; };
struct kevent64_s { uint64_t ident; int16_t filter; uint16_t flags; uint32_t fflags; int64_t data; uint64_t udata, ext[2]; };
enum { eNoteReapDeprecated = 0x10000000 };
enum { eNoteExitReparentedDeprecated = 0x80000 };
#define EV_SET(k, i, fl, f, ff, d, u) do { struct kevent *nk_k = (k); \
	nk_k->ident = (i); nk_k->filter = (fl); nk_k->flags = (f); nk_k->fflags = (ff); nk_k->data = (d); nk_k->udata = (u); \
} while (0)
#define EV_SET64(k, i, fl, f, ff, d, u, e0, e1) do { struct kevent64_s *nk_k = (k); \
	nk_k->ident = (i); nk_k->filter = (fl); nk_k->flags = (f); nk_k->fflags = (ff); nk_k->data = (d); nk_k->udata = (u); \
	nk_k->ext[0] = (e0); nk_k->ext[1] = (e1); \
} while (0)
#define EV_FD 1
#define EV_RE 1
#define EV_WR 2
#define EV_EX 4
#define EV_RM 8
#define EV_MASK 0xf
#define EV_RBYTES 0x100
#define EV_WBYTES 0x200
#define EV_RWBYTES 0x300
#define EV_RCLOSED 0x400
#define EV_RCONN 0x800
#define EV_WCLOSED 0x1000
#define EV_WCONN 0x2000
#define EV_OOB 0x4000
#define EV_FIN 0x8000
#define EV_RESET 0x10000
#define EV_TIMEOUT 0x20000
#define EV_DMASK 0xffffff00U
struct eventreq { int er_type, er_handle; void *er_data; int er_rcnt, er_wcnt, er_ecnt, er_eventbits; };
typedef struct eventreq *er_t;

/* sysctl */
struct vmspace { int32_t dummy; caddr_t dummy2; int32_t dummy3[5]; caddr_t dummy4[3]; };
#define SYSCTL_HANDLER_ARGS (struct sysctl_oid *oidp, void *arg1, int arg2, struct sysctl_req *req)
#define CTL_MAXNAME 12
#define CTLTYPE 0xf
#define CTLTYPE_NODE 1
#define CTLTYPE_INT 2
#define CTLTYPE_STRING 3
#define CTLTYPE_QUAD 4
#define CTLTYPE_OPAQUE 5
#define CTLTYPE_STRUCT 5
#define CTLFLAG_RD 0x80000000U
#define CTLFLAG_WR 0x40000000
#define CTLFLAG_RW 0xc0000000U
#define CTLFLAG_NOLOCK 0x20000000
#define CTLFLAG_ANYBODY 0x10000000
#define CTLFLAG_SECURE 0x8000000
#define CTLFLAG_MASKED 0x4000000
#define CTLFLAG_NOAUTO 0x2000000
#define CTLFLAG_KERN 0x1000000
#define CTLFLAG_LOCKED 0x800000
#define CTLFLAG_OID2 0x400000
#define OID_AUTO (-1)
#define OID_AUTO_START 100
#define SYSCTL_OID_VERSION 1
#define SYSCTL_SKMEM 0
struct ctlname { char *ctl_name; int ctl_type; };
struct sysctl_req { struct proc *p; int lock; user_addr_t oldptr; size_t oldlen, oldidx; int (*oldfunc)(struct sysctl_req *, const void *, size_t);
	user_addr_t newptr; size_t newlen, newidx; int (*newfunc)(struct sysctl_req *, void *, size_t); };
typedef int (*sysctl_handler_t)(struct sysctl_oid *, void *, int, struct sysctl_req *);
int sysctl_handle_int(struct sysctl_oid *, void *, int, struct sysctl_req *);
int sysctl_handle_long(struct sysctl_oid *, void *, int, struct sysctl_req *);
int sysctl_handle_quad(struct sysctl_oid *, void *, int, struct sysctl_req *);
int sysctl_handle_int2quad(struct sysctl_oid *, void *, int, struct sysctl_req *);
int sysctl_handle_string(struct sysctl_oid *, void *, int, struct sysctl_req *);
int sysctl_handle_opaque(struct sysctl_oid *, void *, int, struct sysctl_req *);
int sysctl_io_number(struct sysctl_req *, long long, size_t, void *, int *);
int sysctl_io_string(struct sysctl_req *, char *, size_t, int, int *);
int sysctl_io_opaque(struct sysctl_req *, void *, size_t, int *);
void sysctl_register_oid(struct sysctl_oid *);
void sysctl_unregister_oid(struct sysctl_oid *);
void sysctl_load_devicetree_entries(void);
void sysctl_register_fixed(void);
extern struct sysctl_oid_list sysctl__children; extern struct sysctl_oid_list sysctl__kern_children;
extern struct sysctl_oid_list sysctl__sysctl_children; extern struct sysctl_oid_list sysctl__vm_children;
extern struct sysctl_oid_list sysctl__vfs_children; extern struct sysctl_oid_list sysctl__net_children;
extern struct sysctl_oid_list sysctl__debug_children; extern struct sysctl_oid_list sysctl__hw_children;
extern struct sysctl_oid_list sysctl__machdep_children; extern struct sysctl_oid_list sysctl__user_children;
struct sysctl_oid_list { struct sysctl_oid *slh_first; };
struct sysctl_oid {
	struct sysctl_oid_list *oid_parent; struct { struct sysctl_oid *sle_next; } oid_link; int oid_number, oid_kind;
	void *oid_arg1; int oid_arg2; const char *oid_name; int (*oid_handler) SYSCTL_HANDLER_ARGS; const char *oid_fmt;
	const char *oid_descr; int oid_version, oid_refcnt;
};
#define SYSCTL_IN(r, p, l) ((r)->newfunc)(r, p, l)
#define SYSCTL_OUT(r, p, l) ((r)->oldfunc)(r, p, l)
#define SYSCTL_DECL(name) extern struct sysctl_oid_list sysctl_##name##_children
#define SYSCTL_LINKER_SET_ENTRY(set, symbol)
#define SYSCTL_STRUCT_INIT(parent, nbr, name, kind, a1, a2, handler, fmt, descr) { &sysctl_##parent##_children, { NULL }, \
	nbr, (int)((kind) | CTLFLAG_OID2), a1, (int)(a2), #name, handler, fmt, descr, SYSCTL_OID_VERSION, 0 }
#define SYSCTL_OID(parent, nbr, name, kind, a1, a2, handler, fmt, descr) struct sysctl_oid sysctl_##parent##_##name = \
	SYSCTL_STRUCT_INIT(parent, nbr, name, kind, a1, a2, handler, fmt, descr);
#define SYSCTL_NODE(parent, nbr, name, access, handler, descr) struct sysctl_oid_list sysctl_##parent##_##name##_children; \
	SYSCTL_OID(parent, nbr, name, CTLTYPE_NODE | (access), (void *)&sysctl_##parent##_##name##_children, 0, handler, "N", descr)
#define SYSCTL_STRING(parent, nbr, name, access, arg, len, descr) \
	SYSCTL_OID(parent, nbr, name, CTLTYPE_STRING | (access), arg, len, sysctl_handle_string, "A", descr)
#define SYSCTL_INT(parent, nbr, name, access, ptr, val, descr) \
	SYSCTL_OID(parent, nbr, name, CTLTYPE_INT | (access), ptr, val, sysctl_handle_int, "I", descr)
#define SYSCTL_UINT(parent, nbr, name, access, ptr, val, descr) \
	SYSCTL_OID(parent, nbr, name, CTLTYPE_INT | (access), ptr, val, sysctl_handle_int, "IU", descr)
#define SYSCTL_COMPAT_INT SYSCTL_INT
#define SYSCTL_COMPAT_UINT SYSCTL_UINT
#define SYSCTL_LONG(parent, nbr, name, access, ptr, descr) \
	SYSCTL_OID(parent, nbr, name, CTLTYPE_INT | (access), ptr, 0, sysctl_handle_long, "L", descr)
#define SYSCTL_ULONG(parent, nbr, name, access, ptr, descr) \
	SYSCTL_OID(parent, nbr, name, CTLTYPE_INT | (access), ptr, 0, sysctl_handle_long, "LU", descr)
#define SYSCTL_QUAD(parent, nbr, name, access, ptr, descr) \
	SYSCTL_OID(parent, nbr, name, CTLTYPE_QUAD | (access), ptr, 0, sysctl_handle_quad, "Q", descr)
#define SYSCTL_OPAQUE(parent, nbr, name, access, ptr, len, fmt, descr) \
	SYSCTL_OID(parent, nbr, name, CTLTYPE_OPAQUE | (access), ptr, len, sysctl_handle_opaque, fmt, descr)
#define SYSCTL_STRUCT(parent, nbr, name, access, ptr, type, descr) \
	SYSCTL_OPAQUE(parent, nbr, name, access, ptr, sizeof(struct type), "S," #type, descr)
#define SYSCTL_PROC(parent, nbr, name, access, ptr, arg, handler, fmt, descr) \
	SYSCTL_OID(parent, nbr, name, access, ptr, arg, handler, fmt, descr)
#define SYSCTL_SKMEM_UPDATE_FIELD(field, value)
#define SYSCTL_SKMEM_UPDATE_AT_OFFSET(offset, value)
#define SYSCTL_SKMEM_INT(parent, oid, name, access, ptr, offset, descr) SYSCTL_INT(parent, oid, name, access, ptr, 0, descr)
int kernel_sysctlbyname(const char *, void *, size_t *, void *, size_t);
int sysctlbyname(const char *, void *, size_t *, void *, size_t);

/* character and block devices */
#define _SYS_CONF_H_ 1
#define D_TAPE 1
#define D_DISK 2
#define D_TTY 3
#define d_open_t open_close_fcn_t
#define d_close_t open_close_fcn_t
#define d_read_t read_write_fcn_t
#define d_write_t read_write_fcn_t
#define d_ioctl_t ioctl_fcn_t
#define d_stop_t stop_fcn_t
#define d_reset_t reset_fcn_t
#define d_select_t select_fcn_t
#define d_mmap_t mmap_fcn_t
#define d_strategy_t strategy_fcn_t
#define eno_opcl ((open_close_fcn_t *)&enodev)
#define eno_strat ((strategy_fcn_t *)&enodev_strat)
#define eno_ioctl ((ioctl_fcn_t *)&enodev)
#define eno_dump ((dump_fcn_t *)&enodev)
#define eno_psize ((psize_fcn_t *)&enodev)
#define eno_rdwrt ((read_write_fcn_t *)&enodev)
#define eno_stop ((stop_fcn_t *)&enodev)
#define eno_reset ((reset_fcn_t *)&enodev)
#define eno_mmap ((mmap_fcn_t *)&enodev)
#define eno_select ((select_fcn_t *)&enodev)
#define eno_getc ((void *)&enodev)
#define eno_putc ((void *)&enodev)
#define NO_BDEVICE { eno_opcl, eno_opcl, eno_strat, eno_ioctl, eno_dump, eno_psize, 0 }
#define NO_CDEVICE { eno_opcl, eno_opcl, eno_rdwrt, eno_rdwrt, eno_ioctl, eno_stop, eno_reset, 0, (select_fcn_t *)seltrue, eno_mmap, eno_strat, eno_getc, eno_putc, 0 }
struct buf; struct proc; struct tty; struct uio; struct vnode;
typedef int open_close_fcn_t(dev_t, int, int, struct proc *);
typedef struct tty *d_devtotty_t(dev_t);
typedef void strategy_fcn_t(struct buf *);
typedef int ioctl_fcn_t(dev_t, u_long, caddr_t, int, struct proc *);
typedef int dump_fcn_t(void);
typedef int psize_fcn_t(dev_t);
typedef int read_write_fcn_t(dev_t, struct uio *, int);
typedef int stop_fcn_t(struct tty *, int);
typedef int reset_fcn_t(int);
typedef int select_fcn_t(dev_t, int, void *, struct proc *);
typedef int mmap_fcn_t(void);
int enodev(void);
void enodev_strat(void);
struct bdevsw { open_close_fcn_t *d_open; open_close_fcn_t *d_close; strategy_fcn_t *d_strategy; ioctl_fcn_t *d_ioctl; dump_fcn_t *d_dump;
	psize_fcn_t *d_psize; int d_type; };
d_devtotty_t nodevtotty;
read_write_fcn_t nowrite;
struct cdevsw { open_close_fcn_t *d_open; open_close_fcn_t *d_close; read_write_fcn_t *d_read; read_write_fcn_t *d_write; ioctl_fcn_t *d_ioctl;
	stop_fcn_t *d_stop; reset_fcn_t *d_reset; struct tty **d_ttys; select_fcn_t *d_select; mmap_fcn_t *d_mmap; strategy_fcn_t *d_strategy;
	void *d_reserved_1; void *d_reserved_2; int d_type; };
int bdevsw_isfree(int);
int bdevsw_add(int, struct bdevsw *);
int bdevsw_remove(int, struct bdevsw *);
int cdevsw_isfree(int);
int cdevsw_add(int, struct cdevsw *);
int cdevsw_add_with_bdev(int, struct cdevsw *, int);
int cdevsw_remove(int, struct cdevsw *);
int isdisk(dev_t, int);
extern struct bdevsw bdevsw[];
extern struct cdevsw cdevsw[];
int cdevsw_setkqueueok(int, const struct cdevsw *, int);
#define DEVFS_CHAR 0
#define DEVFS_BLOCK 1
#define DEVFS_CLONE_ALLOC 1
#define DEVFS_CLONE_FREE 0
#define UID_ROOT 0
#define UID_BIN 3
#define UID_UUCP 66
#define GID_WHEEL 0
#define GID_KMEM 2
#define GID_TTY 4
#define GID_OPERATOR 5
#define GID_BIN 7
#define GID_GAMES 13
#define GID_DIALER 68
#define GID_WINDOWSERVER 88
void *devfs_make_node_clone(dev_t, int, uid_t, gid_t, int, int (*)(dev_t, int), const char *, ...);
void *devfs_make_node(dev_t, int, uid_t, gid_t, int, const char *, ...);
void devfs_remove(void *);
int devfs_make_link(void *, char *, ...);

/* ttys */
#define TTYDEF_IFLAG (BRKINT | ICRNL | IMAXBEL | IXON | IXANY)
#define TTYDEF_OFLAG (OPOST | ONLCR)
#define TTYDEF_LFLAG (ECHO | ICANON | ISIG | IEXTEN | ECHOE | ECHOKE | ECHOCTL)
#define TTYDEF_CFLAG (CREAD | CS8 | HUPCL)
#define TTYDEF_SPEED B9600
#define CTRL(c) ((c) & 0x1f)
#define VEOF 0
#define VEOL 1
#define VEOL2 2
#define VERASE 3
#define VWERASE 4
#define VKILL 5
#define VREPRINT 6
#define VINTR 8
#define VQUIT 9
#define VSUSP 10
#define VDSUSP 11
#define VSTART 12
#define VSTOP 13
#define VLNEXT 14
#define VDISCARD 15
#define VMIN 16
#define VTIME 17
#define VSTATUS 18
#define NCCS 20
#define IGNBRK 0x1
#define BRKINT 0x2
#define IGNPAR 0x4
#define PARMRK 0x8
#define INPCK 0x10
#define ISTRIP 0x20
#define INLCR 0x40
#define IGNCR 0x80
#define ICRNL 0x100
#define IXON 0x200
#define IXOFF 0x400
#define IXANY 0x800
#define IMAXBEL 0x2000
#define IUTF8 0x4000
#define OPOST 0x1
#define ONLCR 0x2
#define OXTABS 0x4
#define ONOEOT 0x8
#define OCRNL 0x10
#define ONOCR 0x20
#define ONLRET 0x40
#define OFILL 0x80
#define NLDLY 0x300
#define TABDLY 0xc04
#define CRDLY 0x3000
#define FFDLY 0x4000
#define BSDLY 0x8000
#define VTDLY 0x10000
#define OFDEL 0x20000
#define NL0 0x0
#define NL1 0x100
#define NL2 0x200
#define NL3 0x300
#define TAB0 0x0
#define TAB1 0x400
#define TAB2 0x800
#define TAB3 0x4
#define CR0 0x0
#define CR1 0x1000
#define CR2 0x2000
#define CR3 0x3000
#define FF0 0x0
#define FF1 0x4000
#define BS0 0x0
#define BS1 0x8000
#define VT0 0x0
#define VT1 0x10000
#define CIGNORE 0x1
#define CSIZE 0x300
#define CS5 0x0
#define CS6 0x100
#define CS7 0x200
#define CS8 0x300
#define CSTOPB 0x400
#define CREAD 0x800
#define PARENB 0x1000
#define PARODD 0x2000
#define HUPCL 0x4000
#define CLOCAL 0x8000
#define CCTS_OFLOW 0x10000
#define CRTSCTS 0x30000
#define CRTS_IFLOW 0x20000
#define CDTR_IFLOW 0x40000
#define CDSR_OFLOW 0x80000
#define CCAR_OFLOW 0x100000
#define MDMBUF 0x100000
#define ECHOKE 0x1
#define ECHOE 0x2
#define ECHOK 0x4
#define ECHO 0x8
#define ECHONL 0x10
#define ECHOPRT 0x20
#define ECHOCTL 0x40
#define ISIG 0x80
#define ICANON 0x100
#define ALTWERASE 0x200
#define IEXTEN 0x400
#define EXTPROC 0x800
#define TOSTOP 0x400000
#define FLUSHO 0x800000
#define NOKERNINFO 0x2000000
#define PENDIN 0x20000000
#define NOFLSH 0x80000000U
#define TCSANOW 0
#define TCSADRAIN 1
#define TCSAFLUSH 2
#define TCSASOFT 0x10
#define B0 0
#define B50 50
#define B75 75
#define B110 110
#define B134 134
#define B150 150
#define B200 200
#define B300 300
#define B600 600
#define B1200 1200
#define B1800 1800
#define B2400 2400
#define B4800 4800
#define B9600 9600
#define B19200 19200
#define B38400 38400
#define B7200 7200
#define B14400 14400
#define B28800 28800
#define B57600 57600
#define B76800 76800
#define B115200 115200
#define B230400 230400
#define EXTA 19200
#define EXTB 38400
typedef unsigned long tcflag_t;
typedef unsigned char cc_t;
typedef unsigned long speed_t;
struct termios { tcflag_t c_iflag, c_oflag, c_cflag, c_lflag; cc_t c_cc[20]; speed_t c_ispeed, c_ospeed; };
typedef uint64_t user_tcflag_t;
typedef uint64_t user_speed_t;
struct user_termios { user_tcflag_t c_iflag, c_oflag, c_cflag, c_lflag; cc_t c_cc[20]; user_speed_t c_ispeed, c_ospeed; };
struct termios32 { uint32_t c_iflag, c_oflag, c_cflag, c_lflag; cc_t c_cc[20]; uint32_t c_ispeed, c_ospeed; };
#define TIOCM_LE 1
#define TIOCM_DTR 2
#define TIOCM_RTS 4
#define TIOCM_ST 8
#define TIOCM_SR 16
#define TIOCM_CTS 32
#define TIOCM_CAR 64
#define TIOCM_CD 64
#define TIOCM_RNG 128
#define TIOCM_RI 128
#define TIOCM_DSR 256
#define TIOCPKT_DATA 0x0
#define TIOCPKT_FLUSHREAD 0x1
#define TIOCPKT_FLUSHWRITE 0x2
#define TIOCPKT_STOP 0x4
#define TIOCPKT_START 0x8
#define TIOCPKT_NOSTOP 0x10
#define TIOCPKT_DOSTOP 0x20
#define TIOCPKT_IOCTL 0x40
#define TTYDISC 0
#define TABLDISC 3
#define SLIPDISC 4
#define PPPDISC 5
#define TIOCMODG _IOR('t', 3, int)
#define TIOCMODS _IOW('t', 4, int)
#define TIOCEXCL _IO('t', 13)
#define TIOCNXCL _IO('t', 14)
#define TIOCFLUSH _IOW('t', 16, int)
#define TIOCGETA _IOR('t', 19, struct termios)
#define TIOCSETA _IOW('t', 20, struct termios)
#define TIOCSETAW _IOW('t', 21, struct termios)
#define TIOCSETAF _IOW('t', 22, struct termios)
#define TIOCGETA_32 _IOR('t', 19, struct termios32)
#define TIOCSETA_32 _IOW('t', 20, struct termios32)
#define TIOCSETAW_32 _IOW('t', 21, struct termios32)
#define TIOCSETAF_32 _IOW('t', 22, struct termios32)
#define TIOCGETA_64 _IOR('t', 19, struct user_termios)
#define TIOCSETA_64 _IOW('t', 20, struct user_termios)
#define TIOCSETAW_64 _IOW('t', 21, struct user_termios)
#define TIOCSETAF_64 _IOW('t', 22, struct user_termios)
#define TIOCGETD _IOR('t', 26, int)
#define TIOCSETD _IOW('t', 27, int)
#define TIOCIXON _IO('t', 129)
#define TIOCIXOFF _IO('t', 128)
#define TIOCSBRK _IO('t', 123)
#define TIOCCBRK _IO('t', 122)
#define TIOCSDTR _IO('t', 121)
#define TIOCCDTR _IO('t', 120)
#define TIOCGPGRP _IOR('t', 119, int)
#define TIOCSPGRP _IOW('t', 118, int)
#define TIOCOUTQ _IOR('t', 115, int)
#define TIOCSTI _IOW('t', 114, char)
#define TIOCNOTTY _IO('t', 113)
#define TIOCPKT _IOW('t', 112, int)
#define TIOCSTOP _IO('t', 111)
#define TIOCSTART _IO('t', 110)
#define TIOCMSET _IOW('t', 109, int)
#define TIOCMBIS _IOW('t', 108, int)
#define TIOCMBIC _IOW('t', 107, int)
#define TIOCMGET _IOR('t', 106, int)
#define TIOCREMOTE _IOW('t', 105, int)
#define TIOCGWINSZ _IOR('t', 104, struct winsize)
#define TIOCSWINSZ _IOW('t', 103, struct winsize)
#define TIOCUCNTL _IOW('t', 102, int)
#define TIOCSTAT _IO('t', 101)
#define TIOCSCONS _IO('t', 99)
#define TIOCCONS _IOW('t', 98, int)
#define TIOCSCTTY _IO('t', 97)
#define TIOCEXT _IOW('t', 96, int)
#define TIOCSIG _IO('t', 95)
#define TIOCDRAIN _IO('t', 94)
#define TIOCMSDTRWAIT _IOW('t', 91, int)
#define TIOCMGDTRWAIT _IOR('t', 90, int)
#define TIOCTIMESTAMP _IOR('t', 89, struct timeval)
#define TIOCDCDTIMESTAMP _IOR('t', 88, struct timeval)
#define TIOCTIMESTAMP_32 _IOR('t', 89, struct user32_timeval)
#define TIOCDCDTIMESTAMP_32 _IOR('t', 88, struct user32_timeval)
#define TIOCTIMESTAMP_64 _IOR('t', 89, struct user64_timeval)
#define TIOCDCDTIMESTAMP_64 _IOR('t', 88, struct user64_timeval)
#define TIOCSDRAINWAIT _IOW('t', 87, int)
#define TIOCGDRAINWAIT _IOR('t', 86, int)
#define TIOCDSIMICROCODE _IO('t', 85)
#define TIOCPTYGRANT _IO('t', 84)
#define TIOCPTYGNAME _IOC(IOC_OUT, 't', 83, 128)
#define TIOCPTYUNLK _IO('t', 82)
#define TIOCREVOKE _IO('t', 81)
struct winsize { unsigned short ws_row, ws_col, ws_xpixel, ws_ypixel; };
#define TANDEM 0x1
#define CBREAK 0x2
#define LCASE 0x4
#define CRMOD 0x10
#define RAW 0x20
#define ODDP 0x40
#define EVENP 0x80
#define ANYP 0xc0
#define NLDELAY 0x300
#define TBDELAY 0xc00
#define XTABS 0xc00
#define CRDELAY 0x3000
#define VTDELAY 0x4000
#define BSDELAY 0x8000
#define ALLDELAY 0xff00
#define CRTBS 0x10000
#define PRTERA 0x20000
#define CRTERA 0x40000
#define TILDE 0x80000
#define LITOUT 0x200000
#define NOHANG 0x1000000
#define L001000 0x2000000
#define CRTKIL 0x4000000
#define PASS8 0x8000000
#define CTLECH 0x10000000
#define DECCTQ 0x40000000
#define LCRTBS 1
#define LPRTERA 2
#define LCRTERA 4
#define LTILDE 8
#define LMDMBUF 16
#define LLITOUT 32
#define LTOSTOP 64
#define LFLUSHO 128
#define LNOHANG 256
#define LCRTKIL 1024
#define LPASS8 2048
#define LCTLECH 4096
#define LPENDIN 8192
#define LDECCTQ 16384
#define LNOFLSH 32768U
#define OTTYDISC 0
#define NETLDISC 1
#define NTTYDISC 2
#define OTIOCGETD _IOR('t', 0, int)
#define OTIOCSETD _IOW('t', 1, int)
#define TIOCHPCL _IO('t', 2)
#define TIOCGETP _IOR('t', 8,struct sgttyb)
#define TIOCSETP _IOW('t', 9,struct sgttyb)
#define TIOCSETN _IOW('t',10,struct sgttyb)
#define TIOCSETC _IOW('t',17,struct tchars)
#define TIOCGETC _IOR('t',18,struct tchars)
#define TIOCLBIS _IOW('t', 127, int)
#define TIOCLBIC _IOW('t', 126, int)
#define TIOCLSET _IOW('t', 125, int)
#define TIOCLGET _IOR('t', 124, int)
#define TIOCSLTC _IOW('t',117,struct ltchars)
#define TIOCGLTC _IOR('t',116,struct ltchars)
#define OTIOCCONS _IO('t', 98)
#define TIOCGSID _IOR('t', 99, int)
struct tchars { char t_intrc, t_quitc, t_startc, t_stopc, t_eofc, t_brkc; };
struct ltchars { char t_suspc, t_dsuspc, t_rprntc, t_flushc, t_werasc, t_lnextc; };
struct sgttyb { char sg_ispeed, sg_ospeed, sg_erase, sg_kill; short sg_flags; };
#define CCEQ(val, c) ((c) == (val) && (val) != _POSIX_VDISABLE)
#define UIOCCMD(n) _IO('u', n)
struct ttysize { unsigned short ts_lines, ts_cols, ts_xxx, ts_yyy; };
#define TIOCGSIZE TIOCGWINSZ
#define TIOCSSIZE TIOCSWINSZ
typedef struct tpr *tpr_t;
void tprintf(tpr_t, const char *, ...);
tpr_t tprintf_open(struct proc *);
void tprintf_close(tpr_t);
void uprintf(const char *, ...);
void ttyprintf(struct tty *, const char *, ...);

/* kernel control and kernel events */
#define KEV_CTL_SUBCLASS 2
#define KEV_CTL_REGISTERED 1
#define KEV_CTL_DEREGISTERED 2
#define MAX_KCTL_NAME 96
#define CTL_FLAG_PRIVILEGED 0x1
#define CTL_FLAG_REG_ID_UNIT 0x2
#define CTL_FLAG_REG_SOCK_STREAM 0x4
#define CTL_DATA_NOWAKEUP 0x1
#define CTL_DATA_EOR 0x2
#define CTLIOCGCOUNT _IOR('N', 2, int)
#define CTLIOCGINFO _IOWR('N', 3, struct ctl_info)
struct ctl_event_data { uint32_t ctl_id, ctl_unit; };
struct ctl_info { uint32_t ctl_id; char ctl_name[96]; };
struct sockaddr_ctl { u_char sc_len, sc_family; uint16_t ss_sysaddr; uint32_t sc_id, sc_unit, sc_reserved[5]; };
typedef void *kern_ctl_ref;
typedef errno_t (*ctl_connect_func)(kern_ctl_ref, struct sockaddr_ctl *, void **);
typedef errno_t (*ctl_disconnect_func)(kern_ctl_ref, uint32_t, void *);
typedef errno_t (*ctl_send_func)(kern_ctl_ref, uint32_t, void *, mbuf_t, int);
typedef errno_t (*ctl_setopt_func)(kern_ctl_ref, uint32_t, void *, int, void *, size_t);
typedef errno_t (*ctl_getopt_func)(kern_ctl_ref, uint32_t, void *, int, void *, size_t *);
struct kern_ctl_reg { char ctl_name[96]; uint32_t ctl_id, ctl_unit, ctl_flags, ctl_sendsize, ctl_recvsize; ctl_connect_func ctl_connect;
	ctl_disconnect_func ctl_disconnect; ctl_send_func ctl_send; ctl_setopt_func ctl_setopt; ctl_getopt_func ctl_getopt; };
errno_t ctl_register(struct kern_ctl_reg *, kern_ctl_ref *);
errno_t ctl_deregister(kern_ctl_ref);
errno_t ctl_enqueuedata(kern_ctl_ref, uint32_t, void *, size_t, uint32_t);
errno_t ctl_enqueuembuf(kern_ctl_ref, uint32_t, mbuf_t, uint32_t);
errno_t ctl_getenqueuespace(kern_ctl_ref, uint32_t, size_t *);
errno_t ctl_getenqueuereadable(kern_ctl_ref, uint32_t, uint32_t *);
#define KEV_SNDSPACE 4096
#define KEV_RECVSPACE 32768
#define KEV_ANY_VENDOR 0
#define KEV_ANY_CLASS 0
#define KEV_ANY_SUBCLASS 0
#define KEV_VENDOR_APPLE 1
#define KEV_NETWORK_CLASS 1
#define KEV_IOKIT_CLASS 2
#define KEV_SYSTEM_CLASS 3
#define KEV_APPLESHARE_CLASS 4
#define KEV_FIREWALL_CLASS 5
#define KEV_IEEE80211_CLASS 6
#define KEV_MSG_HEADER_SIZE 24UL
#define KEV_VENDOR_CODE_MAX_STR_LEN 200
#define N_KEV_VECTORS 5
#define SIOCGKEVID _IOR('e', 1, u_int32_t)
#define SIOCSKEVFILT _IOW('e', 2, struct kev_request)
#define SIOCGKEVFILT _IOR('e', 3, struct kev_request)
#define SIOCGKEVVENDOR _IOWR('e', 4, struct kev_vendor_code)
struct kern_event_msg { uint32_t total_size, vendor_code, kev_class, kev_subclass, id, event_code, event_data[1]; };
struct kev_request { uint32_t vendor_code, kev_class, kev_subclass; };
struct kev_vendor_code { uint32_t vendor_code; char vendor_string[200]; };
struct kev_d_vectors { uint32_t data_length; void *data_ptr; };
struct kev_msg { uint32_t vendor_code, kev_class, kev_subclass, event_code; struct kev_d_vectors dv[5]; };
errno_t kev_vendor_code_find(const char *, uint32_t *);
errno_t kev_msg_post(struct kev_msg *);

/* strings that grow */
#define SBUF_FIXEDLEN 0x0
#define SBUF_AUTOEXTEND 0x1
#define SBUF_USRFLAGMSK 0xffff
#define SBUF_DYNAMIC 0x10000
#define SBUF_FINISHED 0x20000
#define SBUF_OVERFLOWED 0x40000
#define SBUF_DYNSTRUCT 0x80000
struct sbuf { char *s_buf; void *s_unused; int s_size, s_len, s_flags; };
struct sbuf *sbuf_new(struct sbuf *, char *, int, int);
void sbuf_clear(struct sbuf *);
int sbuf_setpos(struct sbuf *, int);
int sbuf_bcat(struct sbuf *, const void *, size_t);
int sbuf_bcpy(struct sbuf *, const void *, size_t);
int sbuf_cat(struct sbuf *, const char *);
int sbuf_cpy(struct sbuf *, const char *);
int sbuf_printf(struct sbuf *, const char *, ...);
int sbuf_vprintf(struct sbuf *, const char *, va_list);
int sbuf_putc(struct sbuf *, int);
int sbuf_trim(struct sbuf *);
int sbuf_overflowed(struct sbuf *);
void sbuf_finish(struct sbuf *);
char *sbuf_data(struct sbuf *);
int sbuf_len(struct sbuf *);
int sbuf_done(struct sbuf *);
void sbuf_delete(struct sbuf *);
struct uio; struct sbuf *sbuf_uionew(struct sbuf *, struct uio *, int *);
int sbuf_bcopyin(struct sbuf *, const void *, size_t);
int sbuf_copyin(struct sbuf *, const void *, size_t);

/* file descriptors */
int file_socket(int, socket_t *);
int file_vnode(int, vnode_t *);
int file_vnode_withvid(int, vnode_t *, uint32_t *);
int file_flags(int, int *);
int file_drop(int);
int fp_lookup(struct proc *, int, struct fileproc **, int);
int fp_drop(struct proc *, int, struct fileproc *, int);
int fp_getfvp(struct proc *, int, struct fileproc **, struct vnode **);

__END_DECLS
#endif
