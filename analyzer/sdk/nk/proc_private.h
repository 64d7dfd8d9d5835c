/* BSD kernel internals behind the private paths (sys/tty.h, sys/proc_internal.h...): not in nk/proc.h, because sources
   that were written for the public headers define such names themselves. */
#ifndef NK_PROC_PRIVATE_H
#define NK_PROC_PRIVATE_H
#include <nk/proc.h>

__BEGIN_DECLS
struct clist; struct filterops; struct klist; struct knote; struct kqueue; struct lockf; struct pgrp; struct proc;
struct session; struct termios; struct tty; struct uio; struct vnode;
struct selinfo { void *si_waitq[8]; struct klist *si_note; u_int si_flags; };
/* kernel variables */
extern int hz, tick, stathz, profhz, maxproc, maxprocperuid, desiredvnodes, securelevel;
extern char hostname[], domainname[], osversion[], osrelease[], ostype[], kernelname[];
extern int hostnamelen, domainnamelen;
extern long hostid;
extern struct timezone tz;
extern const char copyright[];
extern int boothowto, nblkdev, nchrdev, nswdev;
extern struct vnode *rootvp, *rootvnode;
extern dev_t rootdev, dumpdev, swapdev;
#define RB_AUTOBOOT 0
#define RB_ASKNAME 0x01
#define RB_NOSYNC 0x04
#define RB_HALT 0x08
#define RB_SINGLE 0x02
#define RB_SAFEBOOT 0x100
#define RB_UPSDELAY 0x200
#define RB_QUICK 0x400
#define RB_PANIC 0x800
void boot(int, int, char *);

/* processes: states and flags of the private structure */
#define SIDL 1
#define SRUN 2
#define SSLEEP 3
#define SSTOP 4
#define SZOMB 5
#define P_ADVLOCK 0x00000001
#define P_CONTROLT 0x00000002
#define P_LP64 0x00000004
#define P_NOCLDSTOP 0x00000008
#define P_PPWAIT 0x00000010
#define P_PROFIL 0x00000020
#define P_SELECT 0x00000040
#define P_CONTINUED 0x00000080
#define P_SUGID 0x00000100
#define P_SYSTEM 0x00000200
#define P_TIMEOUT 0x00000400
#define P_TRACED 0x00000800
#define P_DISABLE_ASLR 0x00001000
#define P_WEXIT 0x00002000
#define P_EXEC 0x00004000
#define P_TBE 0x40000000

/* notes on kernel events */
struct kqueue;
struct klist { struct knote *slh_first; };
struct knote {
	struct { struct knote *sle_next; } kn_link, kn_selnext; struct kqueue *kn_kq; void *kn_hook; int kn_hookid, kn_status;
	uint32_t kn_sfflags; int64_t kn_sdata; struct kevent kn_kevent; struct vnode *kn_fp; const struct filterops *kn_fop;
};
#define kn_id kn_kevent.ident
#define kn_filter kn_kevent.filter
#define kn_flags kn_kevent.flags
#define kn_fflags kn_kevent.fflags
#define kn_data kn_kevent.data
struct filterops {
	int f_isfd; int (*f_attach)(struct knote *); void (*f_detach)(struct knote *); int (*f_event)(struct knote *, long);
	int (*f_touch)(struct knote *, void *, long); unsigned (*f_peek)(struct knote *);
};
void knote(struct klist *, long);
int knote_attach(struct klist *, struct knote *);
int knote_detach(struct klist *, struct knote *);
#define KNOTE(list, hint) knote(list, hint)
#define KNOTE_ATTACH(list, kn) knote_attach(list, kn)
#define KNOTE_DETACH(list, kn) knote_detach(list, kn)

/* line disciplines */
struct linesw {
	int (*l_open)(dev_t, struct tty *); int (*l_close)(struct tty *, int); int (*l_read)(struct tty *, struct uio *, int);
	int (*l_write)(struct tty *, struct uio *, int); int (*l_ioctl)(struct tty *, u_long, caddr_t, int, struct proc *);
	int (*l_rint)(int, struct tty *); void (*l_start)(struct tty *); int (*l_modem)(struct tty *, int);
};

extern struct linesw linesw[];

/* ttys: queues, the structure, what drivers of lines call */
struct clist { int c_cc, c_cn; u_char *c_cf, *c_cl, *c_cs, *c_ce, *c_cq; };
struct tty {
	lck_mtx_t *t_lock; struct clist t_rawq; long t_rawcc; struct clist t_canq; long t_cancc; struct clist t_outq; long t_outcc;
	int t_line; dev_t t_dev; int t_state, t_flags, t_timeout; struct pgrp *t_pgrp; struct session *t_session;
	struct selinfo t_rsel, t_wsel; struct termios t_termios; struct winsize t_winsize;
	void (*t_oproc)(struct tty *); void (*t_stop)(struct tty *, int); int (*t_param)(struct tty *, struct termios *);
	void *t_sc; int t_column, t_rocount, t_rocol, t_ififosize, t_ihiwat, t_ilowat; speed_t t_ispeedwat; int t_ohiwat, t_olowat;
	speed_t t_ospeedwat; int t_gen; void *t_iokit;
};
#define t_cc t_termios.c_cc
#define t_cflag t_termios.c_cflag
#define t_iflag t_termios.c_iflag
#define t_ispeed t_termios.c_ispeed
#define t_lflag t_termios.c_lflag
#define t_oflag t_termios.c_oflag
#define t_ospeed t_termios.c_ospeed
void log(int, const char *, ...);
#define TTIPRI 25
#define TTOPRI 26
#define TTMASK 15
#define OBUFSIZ 100
#define TTYHOG 1024
#define TS_SO_OLOWAT 0x00001
#define TS_ASYNC 0x00002
#define TS_BUSY 0x00004
#define TS_CARR_ON 0x00008
#define TS_FLUSH 0x00010
#define TS_ISOPEN 0x00020
#define TS_TBLOCK 0x00040
#define TS_TIMEOUT 0x00080
#define TS_TTSTOP 0x00100
#define TS_XCLUDE 0x00400
#define TS_ZOMBIE 0x100000
#define TS_CONNECTED 0x20000
#define TTY_CHARMASK 0x000000ff
#define TTY_QUOTE 0x00000100
#define TTY_ERRORMASK 0xff000000
#define TTY_FE 0x01000000
#define TTY_PE 0x02000000
struct tty *ttymalloc(void);
void ttyfree(struct tty *);
void tty_lock(struct tty *);
void tty_unlock(struct tty *);
int ttyopen(dev_t, struct tty *);
int ttyclose(struct tty *);
int ttylclose(struct tty *, int);
int ttread(struct tty *, struct uio *, int);
int ttwrite(struct tty *, struct uio *, int);
int ttioctl(struct tty *, u_long, caddr_t, int, struct proc *);
int ttyselect(struct tty *, int, void *, struct proc *);
int ttselect(dev_t, int, void *, struct proc *);
int ttyinput(int, struct tty *);
int ttymodem(struct tty *, int);
void ttyflush(struct tty *, int);
void ttwakeup(struct tty *);
void ttwwakeup(struct tty *);
int ttycheckoutq(struct tty *, int);
int ttysleep(struct tty *, void *, int, const char *, int);
void ttsetwater(struct tty *);
int ttstart(struct tty *);
int putc(int, struct clist *);
int getc(struct clist *);
int unputc(struct clist *);
int b_to_q(const u_char *, int, struct clist *);
int q_to_b(struct clist *, u_char *, int);
int ndqb(struct clist *, int);
void ndflush(struct clist *, int);
int clalloc(struct clist *, int, int);
void clfree(struct clist *);

/* advisory locks */
struct vnop_advlock_args; struct vnode;
struct locklist { struct lockf *tqh_first; struct lockf **tqh_last; };
struct lockf { short lf_flags, lf_type; off_t lf_start, lf_end; caddr_t lf_id; struct lockf **lf_head; struct vnode *lf_vnode; struct lockf *lf_next;
	struct locklist lf_blkhd; struct { struct lockf *tqe_next; struct lockf **tqe_prev; } lf_block; struct proc *lf_owner; };

typedef enum { DTYPE_VNODE = 1, DTYPE_SOCKET, DTYPE_PSXSHM, DTYPE_PSXSEM, DTYPE_KQUEUE, DTYPE_PIPE, DTYPE_FSEVENTS,
	DTYPE_ATALK, DTYPE_NETPOLICY } file_type_t;

/* old style sysctl */
typedef int sysctlfn(int *, u_int, user_addr_t, size_t *, user_addr_t, size_t, struct proc *);
int sysctl_int(user_addr_t, size_t *, user_addr_t, size_t, int *);
int sysctl_rdint(user_addr_t, size_t *, user_addr_t, int);
int sysctl_string(user_addr_t, size_t *, user_addr_t, size_t, char *, int);
int sysctl_rdstring(user_addr_t, size_t *, user_addr_t, char *);
int sysctl_struct(user_addr_t, size_t *, user_addr_t, size_t, void *, int);
int sysctl_rdstruct(user_addr_t, size_t *, user_addr_t, void *, int);
__END_DECLS
#endif
