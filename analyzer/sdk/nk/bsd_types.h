/* BSD scalars, errors, limits, time, files, ioctl numbers, signals, resources.

   One file, because every other header of BSD begins with all of it. Sections are subjects; nearly all are lists of
   numbers. */
#ifndef NK_BSD_TYPES_H
#define NK_BSD_TYPES_H
#include <nk/base.h>
#include <nk/bsd_queue.h>

/* the corners of sys/cdefs.h */
#define __DECONST(type, v) ((type)(uintptr_t)(const void *)(v))
#define __DEVOLATILE(type, v) ((type)(uintptr_t)(volatile void *)(v))
#define __DEQUALIFY(type, v) ((type)(uintptr_t)(const volatile void *)(v))
#define __enum_open
#define __enum_closed
#define __enum_options
#define __alloc_size(...)
#define __compiler_barrier() __asm__ volatile("" ::: "memory")
#define __DARWIN_C_ANSI 4096L
#define __DARWIN_C_FULL 900000L
#define __DARWIN_C_LEVEL __DARWIN_C_FULL
#define __DARWIN_VERS_1050 0
#define __DARWIN_ONLY_VERS_1050 0
#define __DARWIN_NON_CANCELABLE 0

__BEGIN_DECLS

/* scalars */
typedef unsigned char u_char;
typedef unsigned short u_short, ushort;
typedef unsigned int u_int, uint;
typedef unsigned long u_long;
typedef uint64_t u_quad_t;
typedef int64_t quad_t, *qaddr_t;
typedef char *caddr_t;
typedef int32_t daddr_t, segsz_t, swblk_t, dev_t, pid_t, key_t, blksize_t, suseconds_t, fd_mask;
typedef int64_t daddr64_t, off_t, blkcnt_t;
typedef uint32_t fixpt_t, ino_t, id_t, uid_t, gid_t, useconds_t, sigset_t, in_addr_t, socklen_t;
typedef uint16_t mode_t, nlink_t, in_port_t;
typedef uint8_t sa_family_t;
typedef uint64_t ino64_t;
typedef long time_t;
typedef unsigned long clock_t;
typedef unsigned int fsblkcnt_t, fsfilcnt_t;
typedef int errno_t, wint_t, ct_rune_t, rune_t;
typedef long ssize_t;
typedef int32_t user32_long_t, user32_ssize_t, user32_time_t;
typedef uint32_t user32_addr_t, user32_size_t, user32_ulong_t;
typedef int64_t user32_off_t, user64_long_t, user64_ssize_t, user64_time_t, user64_off_t;
typedef uint64_t user64_addr_t, user64_size_t, user64_ulong_t;
typedef char __darwin_uuid_string_t[37];
typedef unsigned char uuid_t[16];
typedef char uuid_string_t[37];
typedef struct { unsigned char g_guid[16]; } guid_t;
#define KAUTH_GUID_SIZE 16
#define _KAUTH_GUID
#define _UUID_T
typedef struct fsid { int32_t val[2]; } fsid_t;
typedef struct fsobj_id { uint32_t fid_objno, fid_generation; } fsobj_id_t;
typedef union { char __mbstate8[128]; long long _mbstateL; } mbstate_t, __mbstate_t, __darwin_mbstate_t;
#define major(x) ((int32_t)(((uint32_t)(x) >> 24) & 0xff))
#define minor(x) ((int32_t)((x) & 0xffffff))
#define makedev(x, y) ((dev_t)(((x) << 24) | (y)))
#define __offsetof(type, field) __builtin_offsetof(type, field)
#define __DARWIN_NBBY 8
#define NFDBITS 32
#define __DARWIN_NFDBITS 32
#define NBBY 8

/* sys/appleapiopts.h: in the kernel every level is open */
#define __APPLE_API_STANDARD
#define __APPLE_API_STABLE
#define __APPLE_API_EVOLVING
#define __APPLE_API_UNSTABLE
#define __APPLE_API_PRIVATE
#define __APPLE_API_OBSOLETE
#define _DARWIN_FEATURE_UNIX_CONFORMANCE 3

/* opaque kernel objects */
struct proc; struct pgrp; struct ucred; struct rusage; struct file; struct buf; struct tty; struct uio; struct mount;
struct vnode; struct vfs_context; struct vfstable; struct label; struct session; struct fileproc; struct fileglob; struct filedesc;
typedef struct buf *buf_t;
typedef struct file *file_t;
typedef struct mount *mount_t;
typedef struct vnode *vnode_t;
typedef struct proc *proc_t;
typedef struct uio *uio_t;
typedef struct vfs_context *vfs_context_t;
typedef struct vfstable *vfstable_t;
typedef struct __ifnet *ifnet_t;
typedef struct __mbuf *mbuf_t;
typedef struct __pkthdr *pkthdr_t;
typedef struct __socket *socket_t;
typedef struct __sockopt *sockopt_t;
typedef struct __ifaddr *ifaddr_t;
typedef struct __ifmultiaddr *ifmultiaddr_t;
typedef struct __ifnet_filter *interface_filter_t;
typedef struct __rtentry *route_t;
typedef struct __if_clone *if_clone_t;
typedef struct __bufattr *bufattr_t;
typedef struct kauth_ace *kauth_ace_t;
typedef struct kauth_acl *kauth_acl_t;
typedef struct kauth_filesec *kauth_filesec_t;
typedef struct _filesec *filesec_t;
typedef struct ucred *kauth_cred_t;
typedef struct posix_cred *posix_cred_t;
typedef int kauth_action_t;

#define USER_ADDR_NULL ((user_addr_t)0)
#define CAST_USER_ADDR_T(p) ((user_addr_t)(uintptr_t)(p))
#define CAST_DOWN(type, addr) ((type)(uintptr_t)(addr))
#define CAST_DOWN_EXPLICIT(type, addr) ((type)(uintptr_t)(addr))

/* byte order */
#define ntohs(x) ((uint16_t)__builtin_bswap16((uint16_t)(x)))
#define htons(x) ((uint16_t)__builtin_bswap16((uint16_t)(x)))
#define ntohl(x) ((uint32_t)__builtin_bswap32((uint32_t)(x)))
#define htonl(x) ((uint32_t)__builtin_bswap32((uint32_t)(x)))
#define ntohll(x) ((uint64_t)__builtin_bswap64((uint64_t)(x)))
#define htonll(x) ((uint64_t)__builtin_bswap64((uint64_t)(x)))
#define NTOHL(x) ((x) = ntohl(x))
#define NTOHS(x) ((x) = ntohs(x))
#define NTOHLL(x) ((x) = ntohll(x))
#define HTONL(x) ((x) = htonl(x))
#define HTONS(x) ((x) = htons(x))
#define HTONLL(x) ((x) = htonll(x))

/* errors */
#define EPERM 1
#define ENOENT 2
#define ESRCH 3
#define EINTR 4
#define EIO 5
#define ENXIO 6
#define E2BIG 7
#define ENOEXEC 8
#define EBADF 9
#define ECHILD 10
#define EDEADLK 11
#define ENOMEM 12
#define EACCES 13
#define EFAULT 14
#define ENOTBLK 15
#define EBUSY 16
#define EEXIST 17
#define EXDEV 18
#define ENODEV 19
#define ENOTDIR 20
#define EISDIR 21
#define EINVAL 22
#define ENFILE 23
#define EMFILE 24
#define ENOTTY 25
#define ETXTBSY 26
#define EFBIG 27
#define ENOSPC 28
#define ESPIPE 29
#define EROFS 30
#define EMLINK 31
#define EPIPE 32
#define EDOM 33
#define ERANGE 34
#define EAGAIN 35
#define EWOULDBLOCK 35
#define EINPROGRESS 36
#define EALREADY 37
#define ENOTSOCK 38
#define EDESTADDRREQ 39
#define EMSGSIZE 40
#define EPROTOTYPE 41
#define ENOPROTOOPT 42
#define EPROTONOSUPPORT 43
#define ESOCKTNOSUPPORT 44
#define ENOTSUP 45
#define EPFNOSUPPORT 46
#define EAFNOSUPPORT 47
#define EADDRINUSE 48
#define EADDRNOTAVAIL 49
#define ENETDOWN 50
#define ENETUNREACH 51
#define ENETRESET 52
#define ECONNABORTED 53
#define ECONNRESET 54
#define ENOBUFS 55
#define EISCONN 56
#define ENOTCONN 57
#define ESHUTDOWN 58
#define ETOOMANYREFS 59
#define ETIMEDOUT 60
#define ECONNREFUSED 61
#define ELOOP 62
#define ENAMETOOLONG 63
#define EHOSTDOWN 64
#define EHOSTUNREACH 65
#define ENOTEMPTY 66
#define EPROCLIM 67
#define EUSERS 68
#define EDQUOT 69
#define ESTALE 70
#define EREMOTE 71
#define EBADRPC 72
#define ERPCMISMATCH 73
#define EPROGUNAVAIL 74
#define EPROGMISMATCH 75
#define EPROCUNAVAIL 76
#define ENOLCK 77
#define ENOSYS 78
#define EFTYPE 79
#define EAUTH 80
#define ENEEDAUTH 81
#define EPWROFF 82
#define EDEVERR 83
#define EOVERFLOW 84
#define EBADEXEC 85
#define EBADARCH 86
#define ESHLIBVERS 87
#define EBADMACHO 88
#define ECANCELED 89
#define EIDRM 90
#define ENOMSG 91
#define EILSEQ 92
#define ENOATTR 93
#define EBADMSG 94
#define EMULTIHOP 95
#define ENODATA 96
#define ENOLINK 97
#define ENOSR 98
#define ENOSTR 99
#define EPROTO 100
#define ETIME 101
#define EOPNOTSUPP 102
#define ENOPOLICY 103
#define ENOTRECOVERABLE 104
#define EOWNERDEAD 105
#define EQFULL 106
#define ELAST 106
#define ERESTART (-1)
#define EJUSTRETURN (-2)
/* limits and parameters */
#define ARG_MAX 262144
#define CHILD_MAX 266
#define GID_MAX 0x7fffffffU
#define LINK_MAX 32767
#define MAX_CANON 1024
#define MAX_INPUT 1024
#define NAME_MAX 255
#define NGROUPS_MAX 16
#define UID_MAX 0x7fffffffU
#define OPEN_MAX 10240
#define PATH_MAX 1024
#define PIPE_BUF 512
#define BC_BASE_MAX 99
#define BC_DIM_MAX 2048
#define BC_SCALE_MAX 99
#define BC_STRING_MAX 1000
#define CHARCLASS_NAME_MAX 14
#define COLL_WEIGHTS_MAX 2
#define EQUIV_CLASS_MAX 2
#define EXPR_NEST_MAX 32
#define LINE_MAX 2048
#define RE_DUP_MAX 255
#define NZERO 0
#define BSD 199506
#define BSD4_3 1
#define BSD4_4 1
#define MAXCOMLEN 16
#define MAXINTERP 64
#define MAXLOGNAME 255
#define MAXUPRC 266
#define NCARGS 262144
#define NGROUPS 16
#define NOFILE 256
#define NOGROUP 65535
#define MAXHOSTNAMELEN 256
#define MAXDOMNAMELEN 256
#define PSWP 0
#define PVM 4
#define PINOD 8
#define PRIBIO 16
#define PVFS 20
#define PZERO 22
#define PSOCK 24
#define PWAIT 32
#define PLOCK 36
#define PPAUSE 40
#define PUSER 50
#define MAXPRI 127
#define PRIMASK 0xff
#define PCATCH 0x100
#define PTTYBLOCK 0x200
#define PDROP 0x400
#define PSPIN 0x800
#define NBPW 4UL
#define CMASK 18
#define CLBYTES 4096
#define CLOFSET 4095
#define CLOFF 4095
#define CLSHIFT 12
#define CBLOCK 64
#define CBQSIZE 8
#define CBSIZE 48UL
#define CROUND 63
#define MAXBSIZE 0x100000
#define MAXPHYSIO 131072
#define MAXFRAG 8
#define MAXPHYSIO_WIRED 0x1000000
#define MAXPATHLEN 1024
#define MAXSYMLINKS 32
#define MINBUCKET 4
#define MAXALLOCSAVE 8192
#define FSHIFT 11
#define FSCALE 0x800
#define NBPG 4096
#define PGOFSET 4095
#define PGSHIFT 12
#define DEV_BSIZE 512
#define DEV_BSHIFT 9
#define BLKDEV_IOSIZE 2048
#define MAXPHYS 131072
#define CLSIZE 1
#define CLSIZELOG2 0
#define MSIZESHIFT 8
#define MSIZE 0x100
#define MCLSHIFT 11
#define MCLBYTES 0x800
#define MBIGCLSHIFT 12
#define MBIGCLBYTES 0x1000
#define M16KCLSHIFT 14
#define M16KCLBYTES 0x4000
#define MCLOFSET 2047
#define NMBCLUSTERS 512
#define NODEV ((dev_t)-1)
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define STATUS_WORD(rpl, ipl) (((ipl) << 8) | (rpl))
#define USERMODE(x) (((x) & 3) == 3)
#define BASEPRI(x) (((x) & (255 << 8)) == 0)
#define DELAY(n) delay(n)
#define __DARWIN_ALIGN32(p) (((uintptr_t)(p) + 3) & ~(uintptr_t)3)
#define __DARWIN_ALIGN(p) (((uintptr_t)(p) + 7) & ~(uintptr_t)7)
#define ALIGN(p) __DARWIN_ALIGN(p)
#define ALIGNBYTES 7

/* time */
struct timespec { time_t tv_sec; long tv_nsec; };
struct timeval { time_t tv_sec; suseconds_t tv_usec; };
struct timeval32 { int32_t tv_sec; int32_t tv_usec; };
struct timeval64 { int64_t tv_sec; int64_t tv_usec; };
struct user_timespec { user_time_t tv_sec; user_long_t tv_nsec; };
struct user_timeval { user_time_t tv_sec; int32_t tv_usec; };
struct user32_timespec { user32_time_t tv_sec; user32_long_t tv_nsec; };
struct user32_timeval { user32_time_t tv_sec; int32_t tv_usec; };
struct user64_timespec { user64_time_t tv_sec; user64_long_t tv_nsec; };
struct user64_timeval { user64_time_t tv_sec; int32_t tv_usec; };
struct user64_itimerval { struct user64_timeval it_interval, it_value; };
struct user32_itimerval { struct user32_timeval it_interval, it_value; };
#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2
#define DST_NONE 0
#define DST_USA 1
#define DST_AUST 2
#define DST_WET 3
#define DST_MET 4
#define DST_EET 5
#define DST_CAN 6
struct itimerval { struct timeval it_interval, it_value; };
struct timezone { int tz_minuteswest, tz_dsttime; };
struct clockinfo { int hz, tick, tickadj, stathz, profhz; };
void microtime(struct timeval *);
void microtime_with_abstime(struct timeval *, uint64_t *);
void microuptime(struct timeval *);
void nanotime(struct timespec *);
void nanouptime(struct timespec *);
void timevaladd(struct timeval *, struct timeval *);
void timevalsub(struct timeval *, struct timeval *);
void timevalfix(struct timeval *);
#define TIMEVAL_TO_TIMESPEC(v, s) do { (s)->tv_sec = (v)->tv_sec; (s)->tv_nsec = (v)->tv_usec * 1000; } while (0)
#define TIMESPEC_TO_TIMEVAL(v, s) do { (v)->tv_sec = (s)->tv_sec; (v)->tv_usec = (s)->tv_nsec / 1000; } while (0)
extern time_t boottime_sec(void);
#define _SYS_TIMEX_H_ 1
#define NTP_API 4
#define MAXPHASE 0x1dcd6500L
#define MAXFREQ 500000L
#define MINSEC 256
#define MAXSEC 2048
#define NANOSECOND 0x3b9aca00L
#define SCALE_PPM 65
#define MAXTC 10
#define MOD_OFFSET 0x1
#define MOD_FREQUENCY 0x2
#define MOD_MAXERROR 0x4
#define MOD_ESTERROR 0x8
#define MOD_STATUS 0x10
#define MOD_TIMECONST 0x20
#define MOD_PPSMAX 0x40
#define MOD_TAI 0x80
#define MOD_MICRO 0x1000
#define MOD_NANO 0x2000
#define MOD_CLKB 0x4000
#define MOD_CLKA 0x8000
#define STA_PLL 0x1
#define STA_PPSFREQ 0x2
#define STA_PPSTIME 0x4
#define STA_FLL 0x8
#define STA_INS 0x10
#define STA_DEL 0x20
#define STA_UNSYNC 0x40
#define STA_FREQHOLD 0x80
#define STA_PPSSIGNAL 0x100
#define STA_PPSJITTER 0x200
#define STA_PPSWANDER 0x400
#define STA_PPSERROR 0x800
#define STA_CLOCKERR 0x1000
#define STA_NANO 0x2000
#define STA_MODE 0x4000
#define STA_CLK 0x8000
#define STA_RONLY 0xff00
#define STA_SUPPORTED 0xf0c9
#define TIME_OK 0
#define TIME_INS 1
#define TIME_DEL 2
#define TIME_OOP 3
#define TIME_WAIT 4
#define TIME_ERROR 5
struct ntptimeval { struct timespec time; long maxerror, esterror, tai; int time_state; };
struct timex { unsigned int modes; long offset, freq, maxerror, esterror; int status; long constant, precision, tolerance, ppsfreq, jitter; int shift;
	long stabil, jitcnt, calcnt, errcnt, stbcnt; };

/* select */
#define FD_SETSIZE 1024
#define __DARWIN_FD_SETSIZE 1024
typedef struct fd_set { int32_t fds_bits[32]; } fd_set;
#define FD_SET(n, p) ((p)->fds_bits[(n) / 32] |= 1U << ((n) % 32))
#define FD_CLR(n, p) ((p)->fds_bits[(n) / 32] &= ~(1U << ((n) % 32)))
#define FD_ISSET(n, p) ((p)->fds_bits[(n) / 32] & (1U << ((n) % 32)))
#define FD_ZERO(p) __builtin_memset(p, 0, sizeof(*(p)))
#define FD_COPY(f, t) (*(t) = *(f))

/* files */
#define O_RDONLY 0x0
#define O_WRONLY 0x1
#define O_RDWR 0x2
#define O_ACCMODE 0x3
#define FREAD 0x1
#define FWRITE 0x2
#define O_NONBLOCK 0x4
#define O_APPEND 0x8
#define O_SHLOCK 0x10
#define O_EXLOCK 0x20
#define O_ASYNC 0x40
#define O_FSYNC 128
#define O_NOFOLLOW 0x100
#define O_CREAT 0x200
#define O_TRUNC 0x400
#define O_EXCL 0x800
#define FMARK 0x1000
#define FDEFER 0x2000
#define FHASLOCK 0x4000
#define AT_FDCWD (-2)
#define AT_EACCESS 0x10
#define AT_SYMLINK_NOFOLLOW 0x20
#define AT_SYMLINK_FOLLOW 0x40
#define AT_REMOVEDIR 0x80
#define AT_REALDEV 0x200
#define AT_FDONLY 0x400
#define O_EVTONLY 0x8000
#define FWASWRITTEN 0x10000
#define O_NOCTTY 0x20000
#define FNOCACHE 0x40000
#define FNORDAHEAD 0x80000
#define O_DIRECTORY 0x100000
#define O_SYMLINK 0x200000
#define FNODIRECT 0x800000
#define O_CLOEXEC 0x1000000
#define FENCRYPTED 0x2000000
#define FSINGLE_WRITER 0x4000000
#define O_CLOFORK 0x8000000
#define FUNENCRYPTED 0x10000000
#define O_DP_GETRAWENCRYPTED 0x1
#define O_DP_GETRAWUNENCRYPTED 0x2
#define FMASK 0x4000cf
#define FCNTLFLAGS 0x4000cc
#define FAPPEND 8
#define FASYNC 64
#define FFSYNC 128
#define FFDSYNC 0x400000
#define FNONBLOCK 4
#define FNDELAY 4
#define O_NDELAY 4
#define CPF_OVERWRITE 0x1
#define CPF_IGNORE_MODE 0x2
#define CPF_MASK 0x3
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_GETOWN 5
#define F_SETOWN 6
#define F_GETLK 7
#define F_SETLK 8
#define F_SETLKW 9
#define F_SETLKWTIMEOUT 10
#define F_FLUSH_DATA 40
#define F_CHKCLEAN 41
#define F_PREALLOCATE 42
#define F_SETSIZE 43
#define F_RDADVISE 44
#define F_RDAHEAD 45
#define F_NOCACHE 48
#define F_LOG2PHYS 49
#define F_GETPATH 50
#define F_FULLFSYNC 51
#define F_PATHPKG_CHECK 52
#define F_FREEZE_FS 53
#define F_THAW_FS 54
#define F_GLOBAL_NOCACHE 55
#define F_ADDSIGS 59
#define F_ADDFILESIGS 61
#define F_NODIRECT 62
#define F_GETPROTECTIONCLASS 63
#define F_SETPROTECTIONCLASS 64
#define F_LOG2PHYS_EXT 65
#define F_GETLKPID 66
#define F_SETBACKINGSTORE 70
#define F_GETPATH_MTMINFO 71
#define F_GETCODEDIR 72
#define F_SETNOSIGPIPE 73
#define F_GETNOSIGPIPE 74
#define F_TRANSCODEKEY 75
#define F_SINGLE_WRITER 76
#define F_GETPROTECTIONLEVEL 77
#define F_FINDSIGS 78
#define F_ADDFILESIGS_FOR_DYLD_SIM 83
#define F_BARRIERFSYNC 85
#define F_ADDFILESIGS_RETURN 97
#define F_CHECK_LV 98
#define F_PUNCHHOLE 99
#define F_TRIM_ACTIVE_FILE 100
#define F_SPECULATIVE_READ 101
#define F_GETPATH_NOFIRMLINK 102
#define FCNTL_FS_SPECIFIC_BASE 0x10000
#define F_DUPFD_CLOEXEC 67
#define FD_CLOEXEC 1
#define F_RDLCK 1
#define F_UNLCK 2
#define F_WRLCK 3
#define F_WAIT 0x10
#define F_FLOCK 0x20
#define F_POSIX 0x40
#define F_PROV 0x80
#define F_WAKE1_SAFE 0x100
#define F_ABORT 0x200
#define F_OFD_LOCK 0x400
#define F_ALLOCATECONTIG 0x2
#define F_ALLOCATEALL 0x4
#define F_PEOFPOSMODE 3
#define F_VOLPOSMODE 4
#define LOCK_SH 0x1
#define LOCK_EX 0x2
#define LOCK_NB 0x4
#define LOCK_UN 0x8
#define O_POPUP 0x80000000U
#define O_ALERT 0x20000000
struct flock { off_t l_start, l_len; pid_t l_pid; short l_type, l_whence; };
struct flocktimeout { struct flock fl; struct timespec timeout; };
struct radvisory { off_t ra_offset; int ra_count; };
typedef struct user32_fcodeblobs { user32_addr_t f_cd_hash; user32_size_t f_hash_size; user32_addr_t f_cd_buffer; user32_size_t f_cd_size;
	user32_addr_t f_out_size; int f_arch; } user32_fcodeblobs_t;
typedef struct user64_fcodeblobs { user64_addr_t f_cd_hash; user64_size_t f_hash_size; user64_addr_t f_cd_buffer; user64_size_t f_cd_size;
	user64_addr_t f_out_size; int f_arch, __padding; } user64_fcodeblobs_t;
typedef struct user_fcodeblobs { user_addr_t f_cd_hash; user_size_t f_hash_size; user_addr_t f_cd_buffer; user_size_t f_cd_size;
	user_addr_t f_out_size; int f_arch; } user_fcodeblobs_t;
typedef struct fsignatures { off_t fs_file_start; void *fs_blob_start; size_t fs_blob_size; } fsignatures_t;
typedef struct user32_fsignatures { off_t fs_file_start; user32_addr_t fs_blob_start; user32_size_t fs_blob_size; } user32_fsignatures_t;
typedef struct user_fsignatures { off_t fs_file_start; user_addr_t fs_blob_start; user_size_t fs_blob_size; } user_fsignatures_t;
typedef struct fchecklv { off_t lv_file_start; size_t lv_error_message_size; void *lv_error_message; } fchecklv_t;
typedef struct user32_fchecklv { user32_off_t lv_file_start; user32_size_t lv_error_message_size; user32_addr_t lv_error_message; } user32_fchecklv_t;
typedef struct user_fchecklv { off_t lv_file_start; user_size_t lv_error_message_size; user_addr_t lv_error_message; } user_fchecklv_t;
typedef struct fstore { unsigned int fst_flags; int fst_posmode; off_t fst_offset, fst_length, fst_bytesalloc; } fstore_t;
typedef struct fpunchhole { unsigned int fp_flags, reserved; off_t fp_offset, fp_length; } fpunchhole_t;
typedef struct ftrimactivefile { off_t fta_offset, fta_length; } ftrimactivefile_t;
typedef struct fspecread { unsigned int fsr_flags, reserved; off_t fsr_offset, fsr_length; } fspecread_t;
typedef struct fbootstraptransfer { off_t fbt_offset; size_t fbt_length; void *fbt_buffer; } fbootstraptransfer_t;
typedef struct user32_fbootstraptransfer { off_t fbt_offset; user32_size_t fbt_length; user32_addr_t fbt_buffer; } user32_fbootstraptransfer_t;
typedef struct user_fbootstraptransfer { off_t fbt_offset; user_size_t fbt_length; user_addr_t fbt_buffer; } user_fbootstraptransfer_t;
struct log2phys { unsigned int l2p_flags; off_t l2p_contigbytes, l2p_devoffset; };
#define FFLAGS(o) ((o) + 1)
#define OFLAGS(f) ((f) - 1)
#define _POSIX_VERSION 200112L
#define _POSIX2_VERSION 200112L
#define _POSIX_THREAD_KEYS_MAX 128
#define F_OK 0
#define X_OK 0x1
#define W_OK 0x2
#define R_OK 0x4
#define _READ_OK 0x200
#define _WRITE_OK 0x400
#define _EXECUTE_OK 0x800
#define _DELETE_OK 0x1000
#define _APPEND_OK 0x2000
#define _RMFILE_OK 0x4000
#define _RATTR_OK 0x8000
#define _WATTR_OK 0x10000
#define _REXT_OK 0x20000
#define _WEXT_OK 0x40000
#define _RPERM_OK 0x80000
#define _WPERM_OK 0x100000
#define _CHOWN_OK 0x200000
#define _ACCESS_EXTENDED_MASK 0x3ffe00
#define L_SET 0
#define L_INCR 1
#define L_XTND 2
#define ACCESSX_MAX_DESCRIPTORS 100
#define ACCESSX_MAX_TABLESIZE 16384
#define _PC_LINK_MAX 1
#define _PC_MAX_CANON 2
#define _PC_MAX_INPUT 3
#define _PC_NAME_MAX 4
#define _PC_PATH_MAX 5
#define _PC_PIPE_BUF 6
#define _PC_CHOWN_RESTRICTED 7
#define _PC_NO_TRUNC 8
#define _PC_VDISABLE 9
#define _PC_NAME_CHARS_MAX 10
#define _PC_CASE_SENSITIVE 11
#define _PC_CASE_PRESERVING 12
#define _PC_EXTENDED_SECURITY_NP 13
#define _PC_AUTH_OPAQUE_NP 14
#define _PC_2_SYMLINKS 15
#define _PC_ALLOC_SIZE_MIN 16
#define _PC_ASYNC_IO 17
#define _PC_FILESIZEBITS 18
#define _PC_PRIO_IO 19
#define _PC_REC_INCR_XFER_SIZE 20
#define _PC_REC_MAX_XFER_SIZE 21
#define _PC_REC_MIN_XFER_SIZE 22
#define _PC_REC_XFER_ALIGN 23
#define _PC_SYMLINK_MAX 24
#define _PC_SYNC_IO 25
#define _PC_XATTR_SIZE_BITS 26
#define _PC_MIN_HOLE_SIZE 27
#define _CS_PATH 1
struct accessx_descriptor { unsigned int ad_name_offset; int ad_flags, ad_pad[2]; };
#define ACCESSPERMS 0x1ff
#define ALLPERMS 0xfff
#define DEFFILEMODE 0x1b6
#define S_BLKSIZE 512
#define UF_SETTABLE 0xffff
#define UF_NODUMP 0x1
#define UF_IMMUTABLE 0x2
#define UF_APPEND 0x4
#define UF_OPAQUE 0x8
#define UF_COMPRESSED 0x20
#define UF_TRACKED 0x40
#define UF_DATAVAULT 0x80
#define UF_HIDDEN 0x8000
#define SF_SUPPORTED 0x9f0000
#define SF_SETTABLE 0x3fff0000
#define SF_SYNTHETIC 0xc0000000U
#define SF_ARCHIVED 0x10000
#define SF_IMMUTABLE 0x20000
#define SF_APPEND 0x40000
#define SF_RESTRICTED 0x80000
#define SF_NOUNLINK 0x100000
#define SF_FIRMLINK 0x800000
#define SF_DATALESS 0x40000000
#define OPAQUE 8
#define APPEND 0x40004
#define IMMUTABLE 0x20002
#define EF_MAY_SHARE_BLOCKS 0x1
#define EF_NO_XATTRS 0x2
#define EF_IS_SYNC_ROOT 0x4
#define EF_IS_PURGEABLE 0x8
#define EF_IS_SPARSE 0x10
struct ostat { uint16_t st_dev; ino_t st_ino; mode_t st_mode; nlink_t st_nlink; uint16_t st_uid, st_gid, st_rdev; int32_t st_size;
	struct timespec st_atimespec, st_mtimespec, st_ctimespec; int32_t st_blksize, st_blocks; uint32_t st_flags, st_gen; };
struct stat { dev_t st_dev; ino_t st_ino; mode_t st_mode; nlink_t st_nlink; uid_t st_uid; gid_t st_gid; dev_t st_rdev; struct timespec st_atimespec,
	st_mtimespec, st_ctimespec; off_t st_size; blkcnt_t st_blocks; blksize_t st_blksize; uint32_t st_flags, st_gen; int32_t st_lspare;
	int64_t st_qspare[2]; };
struct stat64 { dev_t st_dev; mode_t st_mode; nlink_t st_nlink; __darwin_ino64_t st_ino; uid_t st_uid; gid_t st_gid; dev_t st_rdev;
	struct timespec st_atimespec, st_mtimespec, st_ctimespec, st_birthtimespec; off_t st_size; blkcnt_t st_blocks; blksize_t st_blksize;
	uint32_t st_flags, st_gen; int32_t st_lspare; int64_t st_qspare[2]; };
#define S_IFMT 0170000
#define S_IFIFO 0010000
#define S_IFCHR 0020000
#define S_IFDIR 0040000
#define S_IFBLK 0060000
#define S_IFREG 0100000
#define S_IFLNK 0120000
#define S_IFSOCK 0140000
#define S_IFWHT 0160000
#define S_ISUID 0004000
#define S_ISGID 0002000
#define S_ISVTX 0001000
#define S_ISTXT S_ISVTX
#define S_IRWXU 0000700
#define S_IRUSR 0000400
#define S_IWUSR 0000200
#define S_IXUSR 0000100
#define S_IRWXG 0000070
#define S_IRGRP 0000040
#define S_IWGRP 0000020
#define S_IXGRP 0000010
#define S_IRWXO 0000007
#define S_IROTH 0000004
#define S_IWOTH 0000002
#define S_IXOTH 0000001
#define S_IREAD S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC S_IXUSR
#define S_ISBLK(m) (((m) & S_IFMT) == S_IFBLK)
#define S_ISCHR(m) (((m) & S_IFMT) == S_IFCHR)
#define S_ISDIR(m) (((m) & S_IFMT) == S_IFDIR)
#define S_ISFIFO(m) (((m) & S_IFMT) == S_IFIFO)
#define S_ISREG(m) (((m) & S_IFMT) == S_IFREG)
#define S_ISLNK(m) (((m) & S_IFMT) == S_IFLNK)
#define S_ISSOCK(m) (((m) & S_IFMT) == S_IFSOCK)
#define S_TYPEISMQ(b) 0
#define S_TYPEISSEM(b) 0
#define S_TYPEISSHM(b) 0
#define S_TYPEISTMO(b) 0
#define S_ISWHT(m) (((m) & S_IFMT) == S_IFWHT)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define SEEK_HOLE 3
#define SEEK_DATA 4
#define O_SYNC 0x0080
#define O_DSYNC 0x400000
#define RENAME_SECLUDE 0x1
#define RENAME_SWAP 0x2
#define RENAME_EXCL 0x4
#define _PATH_FORKSPECIFIER "/..namedfork/"
#define _PATH_DATANAME "data"
#define _PATH_RSRCNAME "rsrc"
#define _PATH_RSRCFORKSPEC "/..namedfork/rsrc"
#define PROT_NONE 0x0
#define PROT_READ 0x1
#define PROT_WRITE 0x2
#define PROT_EXEC 0x4
#define MAP_SHARED 0x1
#define MAP_PRIVATE 0x2
#define MAP_COPY 2
#define MAP_FIXED 0x10
#define MAP_RENAME 0x20
#define MAP_NORESERVE 0x40
#define MAP_RESERVED0080 0x80
#define MAP_NOEXTEND 0x100
#define MAP_HASSEMAPHORE 0x200
#define MAP_NOCACHE 0x400
#define MAP_JIT 0x800
#define MAP_FILE 0x0
#define MAP_ANON 0x1000
#define MAP_ANONYMOUS 4096
#define MAP_RESILIENT_CODESIGN 0x2000
#define MAP_RESILIENT_MEDIA 0x4000
#define MAP_32BIT 0x8000
#define MCL_CURRENT 0x1
#define MCL_FUTURE 0x2
#define MS_ASYNC 0x1
#define MS_INVALIDATE 0x2
#define MS_SYNC 0x10
#define MS_KILLPAGES 0x4
#define MS_DEACTIVATE 0x8
#define POSIX_MADV_NORMAL 0
#define POSIX_MADV_RANDOM 1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED 3
#define POSIX_MADV_DONTNEED 4
#define MADV_NORMAL 0
#define MADV_RANDOM 1
#define MADV_SEQUENTIAL 2
#define MADV_WILLNEED 3
#define MADV_DONTNEED 4
#define MADV_FREE 5
#define MADV_ZERO_WIRED_PAGES 6
#define MADV_FREE_REUSABLE 7
#define MADV_FREE_REUSE 8
#define MADV_CAN_REUSE 9
#define MADV_PAGEOUT 10
#define MINCORE_INCORE 0x1
#define MINCORE_REFERENCED 0x2
#define MINCORE_MODIFIED 0x4
#define MINCORE_REFERENCED_OTHER 0x8
#define MINCORE_MODIFIED_OTHER 0x10
#define MINCORE_PAGED_OUT 0x20
#define MINCORE_COPIED 0x40
#define MINCORE_ANONYMOUS 0x80
#define MAP_FAILED ((void *)-1)
#define CLONE_NOFOLLOW 0x0001
#define CLONE_NOOWNERCOPY 0x0002
#define CLONE_ACL 0x0004

/* ioctl numbers */
#define IOCPARM_MASK 0x1fff
#define IOCPARM_MAX (IOCPARM_MASK + 1)
#define IOCPARM_LEN(x) (((x) >> 16) & IOCPARM_MASK)
#define IOCBASECMD(x) ((x) & ~(IOCPARM_MASK << 16))
#define IOCGROUP(x) (((x) >> 8) & 0xff)
#define IOC_VOID ((uint32_t)0x20000000)
#define IOC_OUT ((uint32_t)0x40000000)
#define IOC_IN ((uint32_t)0x80000000)
#define IOC_INOUT (IOC_IN | IOC_OUT)
#define IOC_DIRMASK ((uint32_t)0xe0000000)
#define _IOC(io, g, n, len) ((io) | (((len) & IOCPARM_MASK) << 16) | ((g) << 8) | (n))
#define _IO(g, n) _IOC(IOC_VOID, g, n, 0)
#define _IOR(g, n, t) _IOC(IOC_OUT, g, n, sizeof(t))
#define _IOW(g, n, t) _IOC(IOC_IN, g, n, sizeof(t))
#define _IOWR(g, n, t) _IOC(IOC_INOUT, g, n, sizeof(t))
#define FIOCLEX _IO('f', 1)
#define FIONCLEX _IO('f', 2)
#define FIONREAD _IOR('f', 127, int)
#define FIONBIO _IOW('f', 126, int)
#define FIOASYNC _IOW('f', 125, int)
#define FIOSETOWN _IOW('f', 124, int)
#define FIOGETOWN _IOR('f', 123, int)
#define FIODTYPE _IOR('f', 122, int)

/* signals */
typedef int sig_atomic_t;
#define __DARWIN_NSIG 32
#define NSIG 32
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGIOT 6
#define SIGEMT 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGBUS 10
#define SIGSEGV 11
#define SIGSYS 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGURG 16
#define SIGSTOP 17
#define SIGTSTP 18
#define SIGCONT 19
#define SIGCHLD 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGIO 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGINFO 29
#define SIGUSR1 30
#define SIGUSR2 31
#define SIGEV_NONE 0
#define SIGEV_SIGNAL 1
#define SIGEV_THREAD 3
#define ILL_NOOP 0
#define ILL_ILLOPC 1
#define ILL_ILLTRP 2
#define ILL_PRVOPC 3
#define ILL_ILLOPN 4
#define ILL_ILLADR 5
#define ILL_PRVREG 6
#define ILL_COPROC 7
#define ILL_BADSTK 8
#define FPE_NOOP 0
#define FPE_FLTDIV 1
#define FPE_FLTOVF 2
#define FPE_FLTUND 3
#define FPE_FLTRES 4
#define FPE_FLTINV 5
#define FPE_FLTSUB 6
#define FPE_INTDIV 7
#define FPE_INTOVF 8
#define SEGV_NOOP 0
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2
#define BUS_NOOP 0
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_OBJERR 3
#define TRAP_BRKPT 1
#define TRAP_TRACE 2
#define CLD_NOOP 0
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_DUMPED 3
#define CLD_TRAPPED 4
#define CLD_STOPPED 5
#define CLD_CONTINUED 6
#define POLL_IN 1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6
#define SA_ONSTACK 0x1
#define SA_RESTART 0x2
#define SA_RESETHAND 0x4
#define SA_NOCLDSTOP 0x8
#define SA_NODEFER 0x10
#define SA_NOCLDWAIT 0x20
#define SA_SIGINFO 0x40
#define SA_USERTRAMP 0x100
#define SA_64REGSET 0x200
#define SA_USERSPACE_MASK 0x7f
#define SIG_BLOCK 1
#define SIG_UNBLOCK 2
#define SIG_SETMASK 3
#define SI_USER 0x10001
#define SI_QUEUE 0x10002
#define SI_TIMER 0x10003
#define SI_ASYNCIO 0x10004
#define SI_MESGQ 0x10005
#define SS_ONSTACK 0x1
#define SS_DISABLE 0x4
#define MINSIGSTKSZ 32768
#define SIGSTKSZ 131072
#define SV_ONSTACK 1
#define SV_INTERRUPT 2
#define SV_RESETHAND 4
#define SV_NODEFER 16
#define SV_NOCLDSTOP 8
#define SV_SIGINFO 64
#define sa_handler __sigaction_u.__sa_handler
#define sa_sigaction __sigaction_u.__sa_sigaction
#define sv_onstack sv_flags
#define BADSIG SIG_ERR
union sigval { int sival_int; void *sival_ptr; };
typedef struct __siginfo { int si_signo, si_errno, si_code; pid_t si_pid; uid_t si_uid; int si_status; void *si_addr; union sigval si_value;
	long si_band; unsigned long __pad[7]; } siginfo_t;
union __sigaction_u { void (*__sa_handler)(int); void (*__sa_sigaction)(int, struct __siginfo *, void *); };
struct __sigaction { union __sigaction_u __sigaction_u; void (*sa_tramp)(void *, int, int, siginfo_t *, void *); sigset_t sa_mask; int sa_flags; };
struct sigaction { union __sigaction_u __sigaction_u; sigset_t sa_mask; int sa_flags; };
typedef void (*sig_t)(int);
struct sigvec { void (*sv_handler)(int); int sv_mask, sv_flags; };
struct sigstack { char *ss_sp; int ss_onstack; };
void (*signal(int, void (*)(int)))(int);
#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIG_HOLD ((void (*)(int))5)
#define SIG_ERR ((void (*)(int))-1)
#define sigmask(m) (1 << ((m) - 1))
typedef struct sigaltstack { void *ss_sp; size_t ss_size; int ss_flags; } stack_t;
struct user64_sigaltstack { user64_addr_t ss_sp; user64_size_t ss_size; int ss_flags; };
struct user32_sigaltstack { user32_addr_t ss_sp; user32_size_t ss_size; int ss_flags; };
struct sigacts; struct pgrp; struct sigio;

/* resources, wait */
#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2
#define PRIO_DARWIN_THREAD 3
#define PRIO_DARWIN_PROCESS 4
#define PRIO_MIN (-20)
#define PRIO_MAX 20
#define PRIO_DARWIN_BG 0x1000
#define PRIO_DARWIN_NONUI 0x1001
#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN (-1)
#define RUSAGE_INFO_V0 0
#define RUSAGE_INFO_V1 1
#define RUSAGE_INFO_V2 2
#define RUSAGE_INFO_V3 3
#define RUSAGE_INFO_V4 4
#define RUSAGE_INFO_CURRENT 4
#define RLIM_INFINITY 0x7fffffffffffffffULL
#define RLIM_SAVED_MAX 0x7fffffffffffffffULL
#define RLIM_SAVED_CUR 0x7fffffffffffffffULL
#define RLIMIT_CPU 0
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_CORE 4
#define RLIMIT_AS 5
#define RLIMIT_RSS 5
#define RLIMIT_MEMLOCK 6
#define RLIMIT_NPROC 7
#define RLIMIT_NOFILE 8
#define RLIM_NLIMITS 9
#define _RLIMIT_POSIX_FLAG 0x1000
#define RLIMIT_WAKEUPS_MONITOR 0x1
#define RLIMIT_CPU_USAGE_MONITOR 0x2
#define RLIMIT_THREAD_CPULIMITS 0x3
#define RLIMIT_FOOTPRINT_INTERVAL 0x4
#define WAKEMON_ENABLE 0x1
#define WAKEMON_DISABLE 0x2
#define WAKEMON_GET_PARAMS 0x4
#define WAKEMON_SET_DEFAULTS 0x8
#define WAKEMON_MAKE_FATAL 0x10
#define CPUMON_MAKE_FATAL 0x1000
#define FOOTPRINT_INTERVAL_RESET 0x1
#define IOPOL_TYPE_DISK 0
#define IOPOL_TYPE_VFS_ATIME_UPDATES 2
#define IOPOL_TYPE_VFS_MATERIALIZE_DATALESS_FILES 3
#define IOPOL_TYPE_VFS_STATFS_NO_DATA_VOLUME 4
#define IOPOL_SCOPE_PROCESS 0
#define IOPOL_SCOPE_THREAD 1
#define IOPOL_SCOPE_DARWIN_BG 2
#define IOPOL_DEFAULT 0
#define IOPOL_IMPORTANT 1
#define IOPOL_PASSIVE 2
#define IOPOL_THROTTLE 3
#define IOPOL_UTILITY 4
#define IOPOL_STANDARD 5
#define IOPOL_APPLICATION 5
#define IOPOL_NORMAL 1
#define IOPOL_ATIME_UPDATES_DEFAULT 0
#define IOPOL_ATIME_UPDATES_OFF 1
#define IOPOL_MATERIALIZE_DATALESS_FILES_DEFAULT 0
#define IOPOL_MATERIALIZE_DATALESS_FILES_OFF 1
#define IOPOL_MATERIALIZE_DATALESS_FILES_ON 2
#define IOPOL_VFS_STATFS_NO_DATA_VOLUME_DEFAULT 0
#define IOPOL_VFS_STATFS_FORCE_NO_DATA_VOLUME 1
#define ru_first ru_ixrss
#define ru_last ru_nivcsw
typedef uint64_t rlim_t;
struct rusage { struct timeval ru_utime, ru_stime; long ru_maxrss, ru_ixrss, ru_idrss, ru_isrss, ru_minflt, ru_majflt, ru_nswap, ru_inblock,
	ru_oublock, ru_msgsnd, ru_msgrcv, ru_nsignals, ru_nvcsw, ru_nivcsw; };
typedef void *rusage_info_t;
struct rusage_info_v0 { uint8_t ri_uuid[16]; uint64_t ri_user_time, ri_system_time, ri_pkg_idle_wkups, ri_interrupt_wkups, ri_pageins, ri_wired_size,
	ri_resident_size, ri_phys_footprint, ri_proc_start_abstime, ri_proc_exit_abstime; };
struct rusage_info_v1 { uint8_t ri_uuid[16]; uint64_t ri_user_time, ri_system_time, ri_pkg_idle_wkups, ri_interrupt_wkups, ri_pageins, ri_wired_size,
	ri_resident_size, ri_phys_footprint, ri_proc_start_abstime, ri_proc_exit_abstime, ri_child_user_time, ri_child_system_time, ri_child_pkg_idle_wkups,
	ri_child_interrupt_wkups, ri_child_pageins, ri_child_elapsed_abstime; };
struct rusage_info_v2 { uint8_t ri_uuid[16]; uint64_t ri_user_time, ri_system_time, ri_pkg_idle_wkups, ri_interrupt_wkups, ri_pageins, ri_wired_size,
	ri_resident_size, ri_phys_footprint, ri_proc_start_abstime, ri_proc_exit_abstime, ri_child_user_time, ri_child_system_time, ri_child_pkg_idle_wkups,
	ri_child_interrupt_wkups, ri_child_pageins, ri_child_elapsed_abstime, ri_diskio_bytesread, ri_diskio_byteswritten; };
struct rusage_info_v3 { uint8_t ri_uuid[16]; uint64_t ri_user_time, ri_system_time, ri_pkg_idle_wkups, ri_interrupt_wkups, ri_pageins, ri_wired_size,
	ri_resident_size, ri_phys_footprint, ri_proc_start_abstime, ri_proc_exit_abstime, ri_child_user_time, ri_child_system_time, ri_child_pkg_idle_wkups,
	ri_child_interrupt_wkups, ri_child_pageins, ri_child_elapsed_abstime, ri_diskio_bytesread, ri_diskio_byteswritten, ri_cpu_time_qos_default,
	ri_cpu_time_qos_maintenance, ri_cpu_time_qos_background, ri_cpu_time_qos_utility, ri_cpu_time_qos_legacy, ri_cpu_time_qos_user_initiated,
	ri_cpu_time_qos_user_interactive, ri_billed_system_time, ri_serviced_system_time; };
typedef struct rusage_info_v4 { uint8_t ri_uuid[16]; uint64_t ri_user_time, ri_system_time, ri_pkg_idle_wkups, ri_interrupt_wkups, ri_pageins,
	ri_wired_size, ri_resident_size, ri_phys_footprint, ri_proc_start_abstime, ri_proc_exit_abstime, ri_child_user_time, ri_child_system_time,
	ri_child_pkg_idle_wkups, ri_child_interrupt_wkups, ri_child_pageins, ri_child_elapsed_abstime, ri_diskio_bytesread, ri_diskio_byteswritten,
	ri_cpu_time_qos_default, ri_cpu_time_qos_maintenance, ri_cpu_time_qos_background, ri_cpu_time_qos_utility, ri_cpu_time_qos_legacy,
	ri_cpu_time_qos_user_initiated, ri_cpu_time_qos_user_interactive, ri_billed_system_time, ri_serviced_system_time, ri_logical_writes,
	ri_lifetime_max_phys_footprint, ri_instructions, ri_cycles, ri_billed_energy, ri_serviced_energy, ri_interval_max_phys_footprint, ri_runnable_time;
	} rusage_info_current;
struct rusage_superset { struct rusage ru; rusage_info_current ri; };
struct rusage_info_child { uint64_t ri_child_user_time, ri_child_system_time, ri_child_pkg_idle_wkups, ri_child_interrupt_wkups, ri_child_pageins,
	ri_child_elapsed_abstime; };
struct user64_rusage { struct user64_timeval ru_utime, ru_stime; user64_long_t ru_maxrss, ru_ixrss, ru_idrss, ru_isrss, ru_minflt, ru_majflt,
	ru_nswap, ru_inblock, ru_oublock, ru_msgsnd, ru_msgrcv, ru_nsignals, ru_nvcsw, ru_nivcsw; };
struct user32_rusage { struct user32_timeval ru_utime, ru_stime; user32_long_t ru_maxrss, ru_ixrss, ru_idrss, ru_isrss, ru_minflt, ru_majflt,
	ru_nswap, ru_inblock, ru_oublock, ru_msgsnd, ru_msgrcv, ru_nsignals, ru_nvcsw, ru_nivcsw; };
struct rlimit { rlim_t rlim_cur, rlim_max; };
struct proc_rlimit_control_wakeupmon { uint32_t wm_flags; int32_t wm_rate; };
#define WNOHANG 0x1
#define WUNTRACED 0x2
#define WCOREFLAG 128
#define _WSTOPPED 127
#define WEXITED 0x4
#define WCONTINUED 0x10
#define WNOWAIT 0x20
#define WAIT_ANY (-1)
#define WAIT_MYPGRP 0
#define WSTOPPED 127
typedef enum idtype_t { P_ALL = 0, P_PID = 1, P_PGID = 2 } idtype_t;
#define WEXITSTATUS(x) (((x) >> 8) & 0xff)
#define WTERMSIG(x) ((x) & 0177)
#define WIFEXITED(x) (WTERMSIG(x) == 0)
#define WIFSIGNALED(x) (WTERMSIG(x) != 0177 && WTERMSIG(x) != 0)
#define W_EXITCODE(ret, sig) ((ret) << 8 | (sig))
#define W_STOPCODE(sig) ((sig) << 8 | 0177)
#define WSTOPSIG(x) ((x) >> 8)
#define WIFSTOPPED(x) (WTERMSIG(x) == 0177 && WSTOPSIG(x) != 0x13)
#define WIFCONTINUED(x) (WTERMSIG(x) == 0177 && WSTOPSIG(x) == 0x13)
#define WCOREDUMP(x) ((x) & 0200)

/* log priorities */
#define LOG_EMERG 0
#define LOG_ALERT 1
#define LOG_CRIT 2
#define LOG_ERR 3
#define LOG_WARNING 4
#define LOG_NOTICE 5
#define LOG_INFO 6
#define LOG_DEBUG 7
#define LOG_PRIMASK 0x7
#define LOG_KERN 0x0
#define LOG_USER 0x8
#define LOG_MAIL 0x10
#define LOG_DAEMON 0x18
#define LOG_AUTH 0x20
#define LOG_SYSLOG 0x28
#define LOG_LPR 0x30
#define LOG_NEWS 0x38
#define LOG_UUCP 0x40
#define LOG_CRON 0x48
#define LOG_AUTHPRIV 0x50
#define LOG_FTP 0x58
#define LOG_NETINFO 0x60
#define LOG_REMOTEAUTH 0x68
#define LOG_INSTALL 0x70
#define LOG_RAS 0x78
#define LOG_LOCAL0 0x80
#define LOG_LOCAL1 0x88
#define LOG_LOCAL2 0x90
#define LOG_LOCAL3 0x98
#define LOG_LOCAL4 0xa0
#define LOG_LOCAL5 0xa8
#define LOG_LOCAL6 0xb0
#define LOG_LOCAL7 0xb8
#define LOG_LAUNCHD 0xc0
#define LOG_NFACILITIES 25
#define LOG_FACMASK 0x3f8
#define LOG_PRINTF (-1)
#define LOG_PID 0x1
#define LOG_CONS 0x2
#define LOG_ODELAY 0x4
#define LOG_NDELAY 0x8
#define LOG_NOWAIT 0x10
#define LOG_PERROR 0x20
#define _PATH_LOG "/var/run/syslog"
struct reg_values { unsigned int rv_value; char *rv_name; };
struct reg_desc { unsigned int rd_mask; int rd_shift; char *rd_name; char *rd_format; struct reg_values *rd_values; };
void log(int, const char *, ...);
#define LOG_PRI(p) ((p) & LOG_PRIMASK)
#define LOG_FAC(p) (((p) & LOG_FACMASK) >> 3)
#define LOG_MAKEPRI(fac, pri) ((fac) | (pri))
#define LOG_MASK(pri) (1 << (pri))
#define LOG_UPTO(pri) ((1 << ((pri) + 1)) - 1)
__END_DECLS
#endif
