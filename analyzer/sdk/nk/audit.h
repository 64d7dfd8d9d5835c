/* Auditing: identities, masks, controls. */
#ifndef NK_AUDIT_H
#define NK_AUDIT_H
#include <nk/bsd_types.h>
#include <nk/mach.h>

__BEGIN_DECLS
#define AUDIT_RECORD_MAGIC 0x828a0f1bU
#define MAX_AUDIT_RECORDS 20
#define MAXAUDITDATA 0x7fff
#define MAX_AUDIT_RECORD_SIZE 32767
#define MIN_AUDIT_FILE_SIZE 524288
#define AUDIT_HARD_LIMIT_FREE_BLOCKS 4
#define AUDIT_TRIGGER_MIN 1
#define AUDIT_TRIGGER_LOW_SPACE 1
#define AUDIT_TRIGGER_ROTATE_KERNEL 2
#define AUDIT_TRIGGER_READ_FILE 3
#define AUDIT_TRIGGER_CLOSE_AND_DIE 4
#define AUDIT_TRIGGER_NO_SPACE 5
#define AUDIT_TRIGGER_ROTATE_USER 6
#define AUDIT_TRIGGER_INITIALIZE 7
#define AUDIT_TRIGGER_EXPIRE_TRAILS 8
#define AUDIT_TRIGGER_MAX 8
#define AU_DEFAUDITID 0xffffffffU
#define AU_DEFAUDITSID 0
#define AU_ASSIGN_ASID (-1)
#define AT_IPC_MSG 1
#define AT_IPC_SEM 2
#define AT_IPC_SHM 3
#define AUC_UNSET 0
#define AUC_AUDITING 1
#define AUC_NOAUDIT 2
#define AUC_DISABLED (-1)
#define A_OLDGETPOLICY 2
#define A_OLDSETPOLICY 3
#define A_GETKMASK 4
#define A_SETKMASK 5
#define A_OLDGETQCTRL 6
#define A_OLDSETQCTRL 7
#define A_GETCWD 8
#define A_GETCAR 9
#define A_GETSTAT 12
#define A_SETSTAT 13
#define A_SETUMASK 14
#define A_SETSMASK 15
#define A_OLDGETCOND 20
#define A_OLDSETCOND 21
#define A_GETCLASS 22
#define A_SETCLASS 23
#define A_GETPINFO 24
#define A_SETPMASK 25
#define A_SETFSIZE 26
#define A_GETFSIZE 27
#define A_GETPINFO_ADDR 28
#define A_GETKAUDIT 29
#define A_SETKAUDIT 30
#define A_SENDTRIGGER 31
#define A_GETSINFO_ADDR 32
#define A_GETPOLICY 33
#define A_SETPOLICY 34
#define A_GETQCTRL 35
#define A_SETQCTRL 36
#define A_GETCOND 37
#define A_SETCOND 38
#define A_GETSFLAGS 39
#define A_SETSFLAGS 40
#define A_GETCTLMODE 41
#define A_SETCTLMODE 42
#define A_GETEXPAFTER 43
#define A_SETEXPAFTER 44
#define AUDIT_CNT 0x1
#define AUDIT_AHLT 0x2
#define AUDIT_ARGV 0x4
#define AUDIT_ARGE 0x8
#define AUDIT_SEQ 0x10
#define AUDIT_WINDATA 0x20
#define AUDIT_USER 0x40
#define AUDIT_GROUP 0x80
#define AUDIT_TRAIL 0x100
#define AUDIT_PATH 0x200
#define AUDIT_SCNT 0x400
#define AUDIT_PUBLIC 0x800
#define AUDIT_ZONENAME 0x1000
#define AUDIT_PERZONE 0x2000
#define AQ_HIWATER 100
#define AQ_MAXHIGH 10000
#define AQ_LOWATER 10
#define AQ_BUFSZ 32767
#define AQ_MAXBUFSZ 0x100000
#define AU_FS_MINFREE 20
#define AU_IPv4 4
#define AU_IPv6 16
#define AU_CLASS_MASK_RESERVED 0x10000000
#define AUDIT_CTLMODE_NORMAL 1
#define AUDIT_CTLMODE_EXTERNAL 2
#define AUDIT_EXPIRE_OP_AND 0
#define AUDIT_EXPIRE_OP_OR 1
#define AUDITDEV_FILENAME "audit"
#define AUDIT_TRIGGER_FILE ("/dev/" AUDITDEV_FILENAME)
typedef uid_t au_id_t;
typedef pid_t au_asid_t;
typedef uint16_t au_event_t;
typedef uint16_t au_emod_t;
typedef uint32_t au_class_t;
typedef uint64_t au_asflgs_t;
typedef unsigned char au_ctlmode_t;
typedef struct au_tid { dev_t port; uint32_t machine; } au_tid_t;
typedef struct au_tid_addr { dev_t at_port; uint32_t at_type, at_addr[4]; } au_tid_addr_t;
typedef struct au_mask { unsigned int am_success, am_failure; } au_mask_t;
typedef struct auditinfo { au_id_t ai_auid; au_mask_t ai_mask; au_tid_t ai_termid; au_asid_t ai_asid; } auditinfo_t;
typedef struct auditinfo_addr { au_id_t ai_auid; au_mask_t ai_mask; au_tid_addr_t ai_termid; au_asid_t ai_asid; au_asflgs_t ai_flags;
	} auditinfo_addr_t;
typedef struct auditpinfo { pid_t ap_pid; au_id_t ap_auid; au_mask_t ap_mask; au_tid_t ap_termid; au_asid_t ap_asid; } auditpinfo_t;
typedef struct auditpinfo_addr { pid_t ap_pid; au_id_t ap_auid; au_mask_t ap_mask; au_tid_addr_t ap_termid; au_asid_t ap_asid; au_asflgs_t ap_flags;
	} auditpinfo_addr_t;
typedef struct au_session { auditinfo_addr_t *as_aia_p; au_mask_t as_mask; } au_session_t;
typedef struct au_expire_after { time_t age; size_t size; unsigned char op_type; } au_expire_after_t;
struct au_token;
typedef struct au_token token_t;
typedef struct au_qctrl { int aq_hiwater, aq_lowater, aq_bufsz, aq_delay, aq_minfree; } au_qctrl_t;
typedef struct audit_stat { unsigned int as_version, as_numevent; int as_generated, as_nonattrib, as_kernel, as_audit, as_auditctl, as_enqueue,
	as_written, as_wblocked, as_rblocked, as_dropped, as_totalsize; unsigned int as_memused; } au_stat_t;
typedef struct audit_fstat { uint64_t af_filesz, af_currsz; } au_fstat_t;
typedef struct au_evclass_map { au_event_t ec_number; au_class_t ec_class; } au_evclass_map_t;
__END_DECLS
#endif
