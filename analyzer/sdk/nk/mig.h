/* Calls from the kernel to daemons over Mach ports, and the console. */
#ifndef NK_MIG_H
#define NK_MIG_H
#include <nk/proc.h>

__BEGIN_DECLS
#define NFSV3_MAX_FH_SIZE 64
typedef uint32_t sock_storage[32];
typedef uint32_t xcred[19];
typedef uint8_t nfs_handle[64];
int mig_strncpy_zerofill(char *, const char *, int);
kern_return_t lockd_request(mach_port_t, uint32_t, uint32_t, uint64_t, int64_t, int64_t, int32_t, int32_t, int32_t, sock_storage, xcred, uint32_t,
	nfs_handle);
kern_return_t lockd_ping(mach_port_t);
kern_return_t lockd_shutdown(mach_port_t);
typedef struct __Request__lockd_request_t { mach_msg_header_t Head; NDR_record_t NDR; uint32_t vers, flags; uint64_t xid; int64_t flk_start, flk_len;
	int32_t flk_pid, flk_type, flk_whence; sock_storage sock_address; xcred cred; uint32_t fh_len; nfs_handle fh; } __Request__lockd_request_t;
typedef struct __Request__lockd_ping_t { mach_msg_header_t Head; } __Request__lockd_ping_t;
typedef struct __Request__lockd_shutdown_t { mach_msg_header_t Head; } __Request__lockd_shutdown_t;
union __RequestUnion__lockd_mach_subsystem { __Request__lockd_request_t Request_lockd_request; __Request__lockd_ping_t Request_lockd_ping;
	__Request__lockd_shutdown_t Request_lockd_shutdown; };
typedef struct __Reply__lockd_request_t { mach_msg_header_t Head; NDR_record_t NDR; kern_return_t RetCode; } __Reply__lockd_request_t;
typedef struct __Reply__lockd_ping_t { mach_msg_header_t Head; NDR_record_t NDR; kern_return_t RetCode; } __Reply__lockd_ping_t;
typedef struct __Reply__lockd_shutdown_t { mach_msg_header_t Head; NDR_record_t NDR; kern_return_t RetCode; } __Reply__lockd_shutdown_t;
union __ReplyUnion__lockd_mach_subsystem { __Reply__lockd_request_t Reply_lockd_request; __Reply__lockd_ping_t Reply_lockd_ping;
	__Reply__lockd_shutdown_t Reply_lockd_shutdown; };
#define MAX_DISPLAY_STR 128
#define MAX_PRINC_STR 1024
#define GSSD_DELEG_FLAG 1
#define GSSD_MUTUAL_FLAG 2
#define GSSD_REPLAY_FLAG 4
#define GSSD_SEQUENCE_FLAG 8
#define GSSD_CONF_FLAG 16
#define GSSD_INTEG_FLAG 32
#define GSSD_ANON_FLAG 64
#define GSSD_PROT_FLAG 128
#define GSSD_TRANS_FLAG 256
#define GSSD_DELEG_POLICY_FLAG 32768
#define GSSD_NO_DEFAULT 1
#define GSSD_NO_CANON 2
#define GSSD_HOME_ACCESS_OK 4
#define GSSD_GUEST_ONLY 8
#define GSSD_RESTART 16
#define GSSD_NFS_1DES 64
#define GSSD_WIN2K_HACK 128
#define GSSD_LUCID_CONTEXT 256
typedef enum gssd_mechtype { GSSD_NO_MECH = -1, GSSD_KRB5_MECH = 0, GSSD_SPNEGO_MECH = 1, GSSD_NTLM_MECH = 2, GSSD_IAKERB_MECH = 3 } gssd_mechtype;
typedef enum gssd_nametype { GSSD_STRING_NAME = 0, GSSD_EXPORT = 1, GSSD_ANONYMOUS = 2, GSSD_HOSTBASED = 3, GSSD_USER = 4, GSSD_MACHINE_UID = 5,
	GSSD_STRING_UID = 6, GSSD_KRB5_PRINCIPAL = 7, GSSD_KRB5_REFERRAL = 8, GSSD_NTLM_PRINCIPAL = 9, GSSD_NTLM_BLOB = 10, GSSD_UUID = 11 } gssd_nametype;
typedef char *gssd_string;
typedef char *gssd_dstring;
typedef uint8_t *gssd_byte_buffer;
typedef uint32_t *gssd_gid_list;
typedef uint64_t gssd_ctx;
typedef uint64_t gssd_cred;
typedef int32_t *gssd_etype_list;
int mig_strncpy_zerofill(char *, const char *, int);
kern_return_t mach_gss_init_sec_context(mach_port_t, gssd_mechtype, gssd_byte_buffer, mach_msg_type_number_t, uint32_t, gssd_string, gssd_string,
	uint32_t, uint32_t, gssd_ctx *, gssd_cred *, uint32_t *, gssd_byte_buffer *, mach_msg_type_number_t *, gssd_byte_buffer *, mach_msg_type_number_t *,
	uint32_t *, uint32_t *);
kern_return_t mach_gss_accept_sec_context(mach_port_t, gssd_byte_buffer, mach_msg_type_number_t, gssd_string, uint32_t, gssd_ctx *, gssd_cred *,
	uint32_t *, uint32_t *, gssd_gid_list, mach_msg_type_number_t *, gssd_byte_buffer *, mach_msg_type_number_t *, gssd_byte_buffer *,
	mach_msg_type_number_t *, uint32_t *, uint32_t *);
kern_return_t mach_gss_log_error(mach_port_t, gssd_string, uint32_t, gssd_string, uint32_t, uint32_t);
kern_return_t mach_gss_init_sec_context_v2(mach_port_t, gssd_mechtype, gssd_byte_buffer, mach_msg_type_number_t, uint32_t, gssd_nametype,
	gssd_byte_buffer, mach_msg_type_number_t, gssd_nametype, gssd_byte_buffer, mach_msg_type_number_t, uint32_t, uint32_t *, gssd_ctx *, gssd_cred *,
	uint32_t *, gssd_byte_buffer *, mach_msg_type_number_t *, gssd_byte_buffer *, mach_msg_type_number_t *, gssd_dstring, uint32_t *, uint32_t *);
kern_return_t mach_gss_accept_sec_context_v2(mach_port_t, gssd_byte_buffer, mach_msg_type_number_t, gssd_nametype, gssd_byte_buffer,
	mach_msg_type_number_t, uint32_t *, gssd_ctx *, gssd_cred *, uint32_t *, uint32_t *, gssd_gid_list, mach_msg_type_number_t *, gssd_byte_buffer *,
	mach_msg_type_number_t *, gssd_byte_buffer *, mach_msg_type_number_t *, uint32_t *, uint32_t *);
kern_return_t mach_gss_init_sec_context_v3(mach_port_t, gssd_mechtype, gssd_byte_buffer, mach_msg_type_number_t, uint32_t, gssd_nametype,
	gssd_byte_buffer, mach_msg_type_number_t, gssd_nametype, gssd_byte_buffer, mach_msg_type_number_t, uint32_t, gssd_etype_list, mach_msg_type_number_t,
	uint32_t *, gssd_ctx *, gssd_cred *, uint32_t *, gssd_byte_buffer *, mach_msg_type_number_t *, gssd_byte_buffer *, mach_msg_type_number_t *,
	gssd_dstring, uint32_t *, uint32_t *);
kern_return_t mach_gss_hold_cred(mach_port_t, gssd_mechtype, gssd_nametype, gssd_byte_buffer, mach_msg_type_number_t, uint32_t *, uint32_t *);
kern_return_t mach_gss_unhold_cred(mach_port_t, gssd_mechtype, gssd_nametype, gssd_byte_buffer, mach_msg_type_number_t, uint32_t *, uint32_t *);
kern_return_t mach_gss_lookup(mach_port_t, uint32_t, int32_t, mach_port_t *);
typedef struct __Request__mach_gss_init_sec_context_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t intoken;
	NDR_record_t NDR; gssd_mechtype mech; mach_msg_type_number_t intokenCnt; uint32_t uid; mach_msg_type_number_t princ_namestrOffset, princ_namestrCnt;
	char princ_namestr[1024]; mach_msg_type_number_t svc_namestrOffset, svc_namestrCnt; char svc_namestr[1024]; uint32_t flags, gssd_flags;
	gssd_ctx context; gssd_cred cred_handle; } __Request__mach_gss_init_sec_context_t;
typedef struct __Request__mach_gss_accept_sec_context_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t intoken;
	NDR_record_t NDR; mach_msg_type_number_t intokenCnt, svc_namestrOffset, svc_namestrCnt; char svc_namestr[1024]; uint32_t gssd_flags;
	gssd_ctx context; gssd_cred cred_handle; } __Request__mach_gss_accept_sec_context_t;
typedef struct __Request__mach_gss_log_error_t { mach_msg_header_t Head; NDR_record_t NDR; mach_msg_type_number_t mntOffset, mntCnt; char mnt[1024];
	uint32_t uid; mach_msg_type_number_t sourceOffset, sourceCnt; char source[1024]; uint32_t major_stat, minor_stat; } __Request__mach_gss_log_error_t;
typedef struct __Request__mach_gss_init_sec_context_v2_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t intoken,
	clnt_princ, svc_princ; NDR_record_t NDR; gssd_mechtype mech; mach_msg_type_number_t intokenCnt; uint32_t uid; gssd_nametype clnt_nt;
	mach_msg_type_number_t clnt_princCnt; gssd_nametype svc_nt; mach_msg_type_number_t svc_princCnt; uint32_t flags, gssd_flags; gssd_ctx context;
	gssd_cred cred_handle; } __Request__mach_gss_init_sec_context_v2_t;
typedef struct __Request__mach_gss_accept_sec_context_v2_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t intoken,
	svc_princ; NDR_record_t NDR; mach_msg_type_number_t intokenCnt; gssd_nametype svc_nt; mach_msg_type_number_t svc_princCnt; uint32_t gssd_flags;
	gssd_ctx context; gssd_cred cred_handle; } __Request__mach_gss_accept_sec_context_v2_t;
typedef struct __Request__mach_gss_init_sec_context_v3_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t intoken,
	clnt_princ, svc_princ; NDR_record_t NDR; gssd_mechtype mech; mach_msg_type_number_t intokenCnt; uint32_t uid; gssd_nametype clnt_nt;
	mach_msg_type_number_t clnt_princCnt; gssd_nametype svc_nt; mach_msg_type_number_t svc_princCnt; uint32_t flags; mach_msg_type_number_t etypesCnt;
	int32_t etypes[64]; uint32_t gssd_flags; gssd_ctx context; gssd_cred cred_handle; } __Request__mach_gss_init_sec_context_v3_t;
typedef struct __Request__mach_gss_hold_cred_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t princ; NDR_record_t NDR;
	gssd_mechtype mech; gssd_nametype nt; mach_msg_type_number_t princCnt; } __Request__mach_gss_hold_cred_t;
typedef struct __Request__mach_gss_unhold_cred_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t princ;
	NDR_record_t NDR; gssd_mechtype mech; gssd_nametype nt; mach_msg_type_number_t princCnt; } __Request__mach_gss_unhold_cred_t;
typedef struct __Request__mach_gss_lookup_t { mach_msg_header_t Head; NDR_record_t NDR; uint32_t uid; int32_t asid; } __Request__mach_gss_lookup_t;
union __RequestUnion__gssd_mach_subsystem { __Request__mach_gss_init_sec_context_t Request_mach_gss_init_sec_context;
	__Request__mach_gss_accept_sec_context_t Request_mach_gss_accept_sec_context; __Request__mach_gss_log_error_t Request_mach_gss_log_error;
	__Request__mach_gss_init_sec_context_v2_t Request_mach_gss_init_sec_context_v2;
	__Request__mach_gss_accept_sec_context_v2_t Request_mach_gss_accept_sec_context_v2;
	__Request__mach_gss_init_sec_context_v3_t Request_mach_gss_init_sec_context_v3; __Request__mach_gss_hold_cred_t Request_mach_gss_hold_cred;
	__Request__mach_gss_unhold_cred_t Request_mach_gss_unhold_cred; __Request__mach_gss_lookup_t Request_mach_gss_lookup; };
typedef struct __Reply__mach_gss_init_sec_context_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t key, outtoken;
	NDR_record_t NDR; gssd_ctx context; gssd_cred cred_handle; uint32_t ret_flags; mach_msg_type_number_t keyCnt, outtokenCnt; uint32_t major_stat,
	minor_stat; } __Reply__mach_gss_init_sec_context_t;
typedef struct __Reply__mach_gss_accept_sec_context_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t key, outtoken;
	NDR_record_t NDR; gssd_ctx context; gssd_cred cred_handle; uint32_t flags, uid; mach_msg_type_number_t gidsCnt; uint32_t gids[16];
	mach_msg_type_number_t keyCnt, outtokenCnt; uint32_t major_stat, minor_stat; } __Reply__mach_gss_accept_sec_context_t;
typedef struct __Reply__mach_gss_log_error_t { mach_msg_header_t Head; NDR_record_t NDR; kern_return_t RetCode; } __Reply__mach_gss_log_error_t;
typedef struct __Reply__mach_gss_init_sec_context_v2_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t key, outtoken;
	NDR_record_t NDR; uint32_t gssd_flags; gssd_ctx context; gssd_cred cred_handle; uint32_t ret_flags; mach_msg_type_number_t keyCnt, outtokenCnt,
	displaynameOffset, displaynameCnt; char displayname[128]; uint32_t major_stat, minor_stat; } __Reply__mach_gss_init_sec_context_v2_t;
typedef struct __Reply__mach_gss_accept_sec_context_v2_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t key, outtoken;
	NDR_record_t NDR; uint32_t gssd_flags; gssd_ctx context; gssd_cred cred_handle; uint32_t flags, uid; mach_msg_type_number_t gidsCnt;
	uint32_t gids[16]; mach_msg_type_number_t keyCnt, outtokenCnt; uint32_t major_stat, minor_stat; } __Reply__mach_gss_accept_sec_context_v2_t;
typedef struct __Reply__mach_gss_init_sec_context_v3_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_ool_descriptor_t key, outtoken;
	NDR_record_t NDR; uint32_t gssd_flags; gssd_ctx context; gssd_cred cred_handle; uint32_t ret_flags; mach_msg_type_number_t keyCnt, outtokenCnt,
	displaynameOffset, displaynameCnt; char displayname[128]; uint32_t major_stat, minor_stat; } __Reply__mach_gss_init_sec_context_v3_t;
typedef struct __Reply__mach_gss_hold_cred_t { mach_msg_header_t Head; NDR_record_t NDR; kern_return_t RetCode; uint32_t major_stat, minor_stat;
	} __Reply__mach_gss_hold_cred_t;
typedef struct __Reply__mach_gss_unhold_cred_t { mach_msg_header_t Head; NDR_record_t NDR; kern_return_t RetCode; uint32_t major_stat, minor_stat;
	} __Reply__mach_gss_unhold_cred_t;
typedef struct __Reply__mach_gss_lookup_t { mach_msg_header_t Head; mach_msg_body_t msgh_body; mach_msg_port_descriptor_t gssd_session_port;
	} __Reply__mach_gss_lookup_t;
union __ReplyUnion__gssd_mach_subsystem { __Reply__mach_gss_init_sec_context_t Reply_mach_gss_init_sec_context;
	__Reply__mach_gss_accept_sec_context_t Reply_mach_gss_accept_sec_context; __Reply__mach_gss_log_error_t Reply_mach_gss_log_error;
	__Reply__mach_gss_init_sec_context_v2_t Reply_mach_gss_init_sec_context_v2;
	__Reply__mach_gss_accept_sec_context_v2_t Reply_mach_gss_accept_sec_context_v2;
	__Reply__mach_gss_init_sec_context_v3_t Reply_mach_gss_init_sec_context_v3; __Reply__mach_gss_hold_cred_t Reply_mach_gss_hold_cred;
	__Reply__mach_gss_unhold_cred_t Reply_mach_gss_unhold_cred; __Reply__mach_gss_lookup_t Reply_mach_gss_lookup; };
int mig_strncpy_zerofill(char *, const char *, int);
kern_return_t kextd_ping(mach_port_t);
typedef struct __Request__kextd_ping_t { mach_msg_header_t Head; } __Request__kextd_ping_t;
union __RequestUnion__kextd_kernel_request_subsystem { __Request__kextd_ping_t Request_kextd_ping; };
typedef struct __Reply__kextd_ping_t { mach_msg_header_t Head; NDR_record_t NDR; kern_return_t RetCode; } __Reply__kextd_ping_t;
union __ReplyUnion__kextd_kernel_request_subsystem { __Reply__kextd_ping_t Reply_kextd_ping; };
#define kVCSysctlProgressOptions "kern.progressoptions"
#define kVCSysctlConsoleOptions "kern.consoleoptions"
#define kVCSysctlProgressMeterEnable "kern.progressmeterenable"
#define kVCSysctlProgressMeter "kern.progressmeter"
enum { kVCDarkReboot = 1, kVCAcquireImmediate = 2, kVCUsePosition = 4, kVCDarkBackground = 8, kVCLightBackground = 16 };
enum { kDataRotate0 = 0, kDataRotate90 = 1, kDataRotate180 = 2, kDataRotate270 = 3 };
typedef struct vc_progress_user_options { uint32_t options, x_pos, y_pos, resv[8]; } vc_progress_user_options;
#define SERIALMODE_OUTPUT 0x1
#define SERIALMODE_INPUT 0x2
#define SERIALMODE_SYNCDRAIN 0x4
#define SERIAL_CONS_OPS 0
#define VC_CONS_OPS 1
void serial_keyboard_init(void);
void serial_keyboard_start(void);
void serial_keyboard_poll(void);
extern uint32_t serialmode; extern uint32_t cons_ops_index; extern const uint32_t nconsops;
extern unsigned int disable_serial_output;
int _serial_getc(int, int, boolean_t, boolean_t);
struct console_ops { void (*putc)(int, int, int); int (*getc)(int, int, boolean_t, boolean_t); };
boolean_t console_is_serial(void);
int switch_to_serial_console(void);
int switch_to_video_console(void);
void switch_to_old_console(int);
__END_DECLS
#endif
