/* Sockets, mbufs, interfaces, filters, BPF, routes. */
#ifndef NK_NET_H
#define NK_NET_H
#include <nk/proc.h>

__BEGIN_DECLS
struct bpf_insn; struct cmsghdr; struct iff_filter; struct ifnet_attach_proto_param;
struct ifnet_attach_proto_param_v2; struct ifnet_demux_desc; struct ifnet_init_eparams; struct ifnet_init_params;
struct ifnet_stat_increment_param; struct ifnet_stats_param; struct iovec; struct kern_event_msg; struct kev_msg;
struct mbuf_stat; struct msghdr; struct ndrv_demux_desc; struct sadb_ext; struct sflt_filter; struct sockaddr;
struct sockaddr_dl; struct socket; struct timeval;
struct inpcb; struct tcpcb; struct in_addr; struct in6_addr; struct ip; struct ip6_hdr; struct ifaddr; struct ifmultiaddr; struct rtentry;

/* sockets */
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_RAW 3
#define SOCK_RDM 4
#define SOCK_SEQPACKET 5
#define SO_DEBUG 0x1
#define SO_ACCEPTCONN 0x2
#define SO_REUSEADDR 0x4
#define SO_KEEPALIVE 0x8
#define SO_DONTROUTE 0x10
#define SO_BROADCAST 0x20
#define SO_USELOOPBACK 0x40
#define SO_LINGER 0x80
#define SO_OOBINLINE 0x100
#define SO_REUSEPORT 0x200
#define SO_TIMESTAMP 0x400
#define SO_TIMESTAMP_MONOTONIC 0x800
#define SO_DONTTRUNC 0x2000
#define SO_WANTMORE 0x4000
#define SO_WANTOOBFLAG 0x8000
#define SO_SNDBUF 0x1001
#define SO_RCVBUF 0x1002
#define SO_SNDLOWAT 0x1003
#define SO_RCVLOWAT 0x1004
#define SO_SNDTIMEO 0x1005
#define SO_RCVTIMEO 0x1006
#define SO_ERROR 0x1007
#define SO_TYPE 0x1008
#define SO_LABEL 0x1010
#define SO_PEERLABEL 0x1011
#define SO_NREAD 0x1020
#define SO_NKE 0x1021
#define SO_NOSIGPIPE 0x1022
#define SO_NOADDRERR 0x1023
#define SO_NWRITE 0x1024
#define SO_REUSESHAREUID 0x1025
#define SO_NOTIFYCONFLICT 0x1026
#define SO_UPCALLCLOSEWAIT 0x1027
#define SO_LINGER_SEC 0x1080
#define SO_RANDOMPORT 0x1082
#define SO_NP_EXTENSIONS 0x1083
#define SO_NUMRCVPKT 0x1112
#define SO_NET_SERVICE_TYPE 0x1116
#define SO_NETSVC_MARKING_LEVEL 0x1119
#define NET_SERVICE_TYPE_BE 0
#define NET_SERVICE_TYPE_BK 1
#define NET_SERVICE_TYPE_SIG 2
#define NET_SERVICE_TYPE_VI 3
#define NET_SERVICE_TYPE_VO 4
#define NET_SERVICE_TYPE_RV 5
#define NET_SERVICE_TYPE_AV 6
#define NET_SERVICE_TYPE_OAM 7
#define NET_SERVICE_TYPE_RD 8
#define NETSVC_MRKNG_UNKNOWN 0
#define NETSVC_MRKNG_LVL_L2 1
#define NETSVC_MRKNG_LVL_L3L2_ALL 2
#define NETSVC_MRKNG_LVL_L3L2_BK 3
#define SAE_ASSOCID_ANY 0
#define SAE_ASSOCID_ALL 0xffffffffU
#define SAE_CONNID_ANY 0
#define SAE_CONNID_ALL 0xffffffffU
#define CONNECT_RESUME_ON_READ_WRITE 0x1
#define CONNECT_DATA_IDEMPOTENT 0x2
#define CONNECT_DATA_AUTHENTICATED 0x4
#define SONPX_SETOPTSHUT 0x1
#define SOL_SOCKET 0xffff
#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_LOCAL 1
#define AF_INET 2
#define AF_IMPLINK 3
#define AF_PUP 4
#define AF_CHAOS 5
#define AF_NS 6
#define AF_ISO 7
#define AF_OSI 7
#define AF_ECMA 8
#define AF_DATAKIT 9
#define AF_CCITT 10
#define AF_SNA 11
#define AF_DECnet 12
#define AF_DLI 13
#define AF_LAT 14
#define AF_HYLINK 15
#define AF_APPLETALK 16
#define AF_ROUTE 17
#define AF_LINK 18
#define pseudo_AF_XTP 19
#define AF_COIP 20
#define AF_CNT 21
#define pseudo_AF_RTIP 22
#define AF_IPX 23
#define AF_SIP 24
#define pseudo_AF_PIP 25
#define AF_NDRV 27
#define AF_ISDN 28
#define AF_E164 28
#define pseudo_AF_KEY 29
#define AF_INET6 30
#define AF_NATM 31
#define AF_SYSTEM 32
#define AF_NETBIOS 33
#define AF_PPP 34
#define pseudo_AF_HDRCMPLT 35
#define AF_RESERVED_36 36
#define AF_IEEE80211 37
#define AF_UTUN 38
#define AF_MAX 40
#define SOCK_MAXADDRLEN 255
#define _SS_MAXSIZE 128
#define _SS_ALIGNSIZE 8UL
#define _SS_PAD1SIZE 6UL
#define _SS_PAD2SIZE 112UL
#define PF_UNSPEC 0
#define PF_LOCAL 1
#define PF_UNIX 1
#define PF_INET 2
#define PF_IMPLINK 3
#define PF_PUP 4
#define PF_CHAOS 5
#define PF_NS 6
#define PF_ISO 7
#define PF_OSI 7
#define PF_ECMA 8
#define PF_DATAKIT 9
#define PF_CCITT 10
#define PF_SNA 11
#define PF_DECnet 12
#define PF_DLI 13
#define PF_LAT 14
#define PF_HYLINK 15
#define PF_APPLETALK 16
#define PF_ROUTE 17
#define PF_LINK 18
#define PF_XTP 19
#define PF_COIP 20
#define PF_CNT 21
#define PF_SIP 24
#define PF_IPX 23
#define PF_RTIP 22
#define PF_PIP 25
#define PF_NDRV 27
#define PF_ISDN 28
#define PF_KEY 29
#define PF_INET6 30
#define PF_NATM 31
#define PF_SYSTEM 32
#define PF_NETBIOS 33
#define PF_PPP 34
#define PF_RESERVED_36 36
#define PF_UTUN 38
#define PF_MAX 40
#define PF_VLAN 0x766c616eU
#define PF_BOND 0x626f6e64U
#define NET_MAXID 40
#define NET_RT_DUMP 1
#define NET_RT_FLAGS 2
#define NET_RT_IFLIST 3
#define NET_RT_STAT 4
#define NET_RT_TRASH 5
#define NET_RT_IFLIST2 6
#define NET_RT_DUMP2 7
#define NET_RT_FLAGS_PRIV 10
#define NET_RT_MAXID 11
#define SOMAXCONN 128
#define MSG_OOB 0x1
#define MSG_PEEK 0x2
#define MSG_DONTROUTE 0x4
#define MSG_EOR 0x8
#define MSG_TRUNC 0x10
#define MSG_CTRUNC 0x20
#define MSG_WAITALL 0x40
#define MSG_DONTWAIT 0x80
#define MSG_EOF 0x100
#define MSG_WAITSTREAM 0x200
#define MSG_FLUSH 0x400
#define MSG_HOLD 0x800
#define MSG_SEND 0x1000
#define MSG_HAVEMORE 0x2000
#define MSG_RCVMORE 0x4000
#define MSG_NEEDSA 0x10000
#define MSG_USEUPCALL 0x80000000U
#define SCM_RIGHTS 0x1
#define SCM_TIMESTAMP 0x2
#define SCM_CREDS 0x3
#define SCM_TIMESTAMP_MONOTONIC 0x4
#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2
typedef uint32_t sae_associd_t;
typedef uint32_t sae_connid_t;
typedef struct sa_endpoints { unsigned int sae_srcif; const struct sockaddr *sae_srcaddr; socklen_t sae_srcaddrlen;
	const struct sockaddr *sae_dstaddr; socklen_t sae_dstaddrlen; } sa_endpoints_t;
struct linger { int l_onoff, l_linger; };
struct so_np_extensions { uint32_t npx_flags, npx_mask; };
struct sockaddr { uint8_t sa_len; sa_family_t sa_family; char sa_data[14]; };
struct sockproto { uint16_t sp_family, sp_protocol; };
struct sockaddr_storage { uint8_t ss_len; sa_family_t ss_family; char __ss_pad1[6]; int64_t __ss_align; char __ss_pad2[112]; };
struct msghdr { void *msg_name; socklen_t msg_namelen; struct iovec *msg_iov; int msg_iovlen; void *msg_control; socklen_t msg_controllen;
	int msg_flags; };
struct cmsghdr { socklen_t cmsg_len; int cmsg_level, cmsg_type; };
struct sf_hdtr { struct iovec *headers; int hdr_cnt; struct iovec *trailers; int trl_cnt; };
struct user_sf_hdtr { user_addr_t headers; int hdr_cnt; user_addr_t trailers; int trl_cnt; };
struct user64_sf_hdtr { user64_addr_t headers; int hdr_cnt; user64_addr_t trailers; int trl_cnt; };
struct user32_sf_hdtr { user32_addr_t headers; int hdr_cnt; user32_addr_t trailers; int trl_cnt; };
#define CMSG_ALIGN(n) __DARWIN_ALIGN32(n)
#define CMSG_LEN(n) (CMSG_ALIGN(sizeof(struct cmsghdr)) + (n))
#define CMSG_SPACE(n) (CMSG_ALIGN(sizeof(struct cmsghdr)) + CMSG_ALIGN(n))
#define CMSG_DATA(c) ((unsigned char *)(c) + CMSG_ALIGN(sizeof(struct cmsghdr)))
#define CMSG_FIRSTHDR(m) ((m)->msg_controllen >= sizeof(struct cmsghdr) ? (struct cmsghdr *)(m)->msg_control : (struct cmsghdr *)0)
#define CMSG_NXTHDR(m, c) \
	((unsigned char *)(c) + CMSG_ALIGN((c)->cmsg_len) + sizeof(struct cmsghdr) > (unsigned char *)(m)->msg_control + (m)->msg_controllen \
		? (struct cmsghdr *)0 : (struct cmsghdr *)(void *)((unsigned char *)(c) + CMSG_ALIGN((c)->cmsg_len)))
struct sockaddr_un { unsigned char sun_len; sa_family_t sun_family; char sun_path[104]; };
#define SOL_LOCAL 0
#define LOCAL_PEERCRED 0x1
#define LOCAL_PEERPID 0x2
#define LOCAL_PEEREPID 0x3
#define LOCAL_PEERUUID 0x4
#define LOCAL_PEEREUUID 0x5
#define PR_SLOWHZ 2
#define PRC_IFDOWN 0
#define PRC_ROUTEDEAD 1
#define PRC_IFUP 2
#define PRC_QUENCH2 3
#define PRC_QUENCH 4
#define PRC_MSGSIZE 5
#define PRC_HOSTDEAD 6
#define PRC_HOSTUNREACH 7
#define PRC_UNREACH_NET 8
#define PRC_UNREACH_HOST 9
#define PRC_UNREACH_PROTOCOL 10
#define PRC_UNREACH_PORT 11
#define PRC_UNREACH_SRCFAIL 13
#define PRC_REDIRECT_NET 14
#define PRC_REDIRECT_HOST 15
#define PRC_REDIRECT_TOSNET 16
#define PRC_REDIRECT_TOSHOST 17
#define PRC_TIMXCEED_INTRANS 18
#define PRC_TIMXCEED_REASS 19
#define PRC_PARAMPROB 20
#define PRC_UNREACH_ADMIN_PROHIB 21
#define PRC_NCMDS 22
#define PRC_IS_REDIRECT(c) ((c) >= PRC_REDIRECT_NET && (c) <= PRC_REDIRECT_TOSHOST)
#define SYSPROTO_EVENT 1
#define SYSPROTO_CONTROL 2
#define AF_SYS_CONTROL 2
struct sockaddr_sys { u_char ss_len, ss_family; uint16_t ss_sysaddr; uint32_t ss_reserved[7]; };
typedef u_quad_t so_gen_t;
struct xsockbuf { uint32_t sb_cc, sb_hiwat, sb_mbcnt, sb_mbmax; int32_t sb_lowat; short sb_flags, sb_timeo; };
struct xsocket { uint32_t xso_len, xso_so; short so_type, so_options, so_linger, so_state; uint32_t so_pcb; int xso_protocol, xso_family;
	short so_qlen, so_incqlen, so_qlimit, so_timeo; u_short so_error; pid_t so_pgid; uint32_t so_oobmark; struct xsockbuf so_rcv, so_snd; uid_t so_uid;
	};
struct xsocket64 { uint32_t xso_len; uint64_t xso_so; short so_type, so_options, so_linger, so_state; uint64_t so_pcb; int xso_protocol, xso_family;
	short so_qlen, so_incqlen, so_qlimit, so_timeo; u_short so_error; pid_t so_pgid; uint32_t so_oobmark; struct xsockbuf so_rcv, so_snd; uid_t so_uid;
	};
#define SIOCSHIWAT _IOW('s', 0, int)
#define SIOCGHIWAT _IOR('s', 1, int)
#define SIOCSLOWAT _IOW('s', 2, int)
#define SIOCGLOWAT _IOR('s', 3, int)
#define SIOCATMARK _IOR('s', 7, int)
#define SIOCSPGRP _IOW('s', 8, int)
#define SIOCGPGRP _IOR('s', 9, int)
#define SIOCSIFADDR _IOW('i', 12, struct ifreq)
#define SIOCSIFDSTADDR _IOW('i', 14, struct ifreq)
#define SIOCSIFFLAGS _IOW('i', 16, struct ifreq)
#define SIOCGIFFLAGS _IOWR('i', 17, struct ifreq)
#define SIOCSIFBRDADDR _IOW('i', 19, struct ifreq)
#define SIOCSIFNETMASK _IOW('i', 22, struct ifreq)
#define SIOCGIFMETRIC _IOWR('i', 23, struct ifreq)
#define SIOCSIFMETRIC _IOW('i', 24, struct ifreq)
#define SIOCDIFADDR _IOW('i', 25, struct ifreq)
#define SIOCAIFADDR _IOW('i', 26, struct ifaliasreq)
#define SIOCGIFADDR _IOWR('i', 33, struct ifreq)
#define SIOCGIFDSTADDR _IOWR('i', 34, struct ifreq)
#define SIOCGIFBRDADDR _IOWR('i', 35, struct ifreq)
#define SIOCGIFNETMASK _IOWR('i', 37, struct ifreq)
#define SIOCAUTOADDR _IOWR('i', 38, struct ifreq)
#define SIOCAUTONETMASK _IOW('i', 39, struct ifreq)
#define SIOCARPIPLL _IOWR('i', 40, struct ifreq)
#define SIOCADDMULTI _IOW('i', 49, struct ifreq)
#define SIOCDELMULTI _IOW('i', 50, struct ifreq)
#define SIOCGIFMTU _IOWR('i', 51, struct ifreq)
#define SIOCSIFMTU _IOW('i', 52, struct ifreq)
#define SIOCGIFPHYS _IOWR('i', 53, struct ifreq)
#define SIOCSIFPHYS _IOW('i', 54, struct ifreq)
#define SIOCSIFMEDIA _IOWR('i', 55, struct ifreq)
#define SIOCGIFMEDIA _IOWR('i', 56, struct ifmediareq)
#define SIOCSIFGENERIC _IOW('i', 57, struct ifreq)
#define SIOCGIFGENERIC _IOWR('i', 58, struct ifreq)
#define SIOCRSLVMULTI _IOWR('i', 59, struct rslvmulti_req)
#define SIOCSIFLLADDR _IOW('i', 60, struct ifreq)
#define SIOCGIFSTATUS _IOWR('i', 61, struct ifstat)
#define SIOCSIFPHYADDR _IOW('i', 62, struct ifaliasreq)
#define SIOCGIFPSRCADDR _IOWR('i', 63, struct ifreq)
#define SIOCGIFPDSTADDR _IOWR('i', 64, struct ifreq)
#define SIOCDIFPHYADDR _IOW('i', 65, struct ifreq)
#define SIOCGIFDEVMTU _IOWR('i', 68, struct ifreq)
#define SIOCSIFALTMTU _IOW('i', 69, struct ifreq)
#define SIOCGIFALTMTU _IOWR('i', 72, struct ifreq)
#define SIOCSIFBOND _IOW('i', 70, struct ifreq)
#define SIOCGIFBOND _IOWR('i', 71, struct ifreq)
#define SIOCGIFXMEDIA _IOWR('i', 72, struct ifmediareq)
#define SIOCSIFCAP _IOW('i', 90, struct ifreq)
#define SIOCGIFCAP _IOWR('i', 91, struct ifreq)
#define SIOCIFCREATE _IOWR('i', 120, struct ifreq)
#define SIOCIFDESTROY _IOW('i', 121, struct ifreq)
#define SIOCIFCREATE2 _IOWR('i', 122, struct ifreq)
#define SIOCSDRVSPEC _IOW('i', 123, struct ifdrv)
#define SIOCGDRVSPEC _IOWR('i', 123, struct ifdrv)
#define SIOCSIFVLAN _IOW('i', 126, struct ifreq)
#define SIOCGIFVLAN _IOWR('i', 127, struct ifreq)
#define SIOCGIFASYNCMAP _IOWR('i', 124, struct ifreq)
#define SIOCSIFASYNCMAP _IOW('i', 125, struct ifreq)
#define SIOCGIFMAC _IOWR('i', 130, struct ifreq)
#define SIOCSIFMAC _IOW('i', 131, struct ifreq)
#define SIOCSIFKPI _IOW('i', 134, struct ifreq)
#define SIOCGIFKPI _IOWR('i', 135, struct ifreq)
#define SIOCGIFWAKEFLAGS _IOWR('i', 136, struct ifreq)
#define SIOCGIFFUNCTIONALTYPE _IOWR('i', 173, struct ifreq)
#define SIOCSIF6LOWPAN _IOW('i', 196, struct ifreq)
#define SIOCGIF6LOWPAN _IOWR('i', 197, struct ifreq)
#define SIOCSETVLAN SIOCSIFVLAN
#define SIOCGETVLAN SIOCGIFVLAN
struct timeval;
typedef void (*sock_upcall)(socket_t, void *, int);
errno_t sock_accept(socket_t, struct sockaddr *, int, int, sock_upcall, void *, socket_t *);
errno_t sock_bind(socket_t, const struct sockaddr *);
errno_t sock_connect(socket_t, const struct sockaddr *, int);
errno_t sock_getpeername(socket_t, struct sockaddr *, int);
errno_t sock_getsockname(socket_t, struct sockaddr *, int);
errno_t sock_getsockopt(socket_t, int, int, void *, int *);
errno_t sock_ioctl(socket_t, unsigned long, void *);
errno_t sock_setsockopt(socket_t, int, int, const void *, int);
errno_t sock_listen(socket_t, int);
errno_t sock_receive(socket_t, struct msghdr *, int, size_t *);
errno_t sock_receivembuf(socket_t, struct msghdr *, mbuf_t *, int, size_t *);
errno_t sock_send(socket_t, const struct msghdr *, int, size_t *);
errno_t sock_sendmbuf(socket_t, const struct msghdr *, mbuf_t, int, size_t *);
errno_t sock_shutdown(socket_t, int);
errno_t sock_socket(int, int, int, sock_upcall, void *, socket_t *);
void sock_close(socket_t);
errno_t sock_setpriv(socket_t, int);
int sock_isconnected(socket_t);
int sock_isnonblocking(socket_t);
errno_t sock_gettype(socket_t, int *, int *, int *);
#define sf_len sf_ext.sf_ext_len
#define sf_accept sf_ext.sf_ext_accept
struct sockaddr;
enum { SFLT_GLOBAL = 1, SFLT_PROG = 2, SFLT_EXTENDED = 4, SFLT_EXTENDED_REGISTRY = 8 };
typedef uint32_t sflt_flags;
typedef uint32_t sflt_handle;
enum { sock_evt_connecting = 1, sock_evt_connected = 2, sock_evt_disconnecting = 3, sock_evt_disconnected = 4, sock_evt_flush_read = 5,
	sock_evt_shutdown = 6, sock_evt_cantrecvmore = 7, sock_evt_cantsendmore = 8, sock_evt_closing = 9, sock_evt_bound = 10 };
typedef uint32_t sflt_event_t;
enum { sock_data_filt_flag_oob = 1, sock_data_filt_flag_record = 2 };
typedef uint32_t sflt_data_flag_t;
typedef void (*sf_unregistered_func)(sflt_handle);
typedef errno_t (*sf_attach_func)(void **, socket_t);
typedef void (*sf_detach_func)(void *, socket_t);
typedef void (*sf_notify_func)(void *, socket_t, sflt_event_t, void *);
typedef int (*sf_getpeername_func)(void *, socket_t, struct sockaddr **);
typedef int (*sf_getsockname_func)(void *, socket_t, struct sockaddr **);
typedef errno_t (*sf_data_in_func)(void *, socket_t, const struct sockaddr *, mbuf_t *, mbuf_t *, sflt_data_flag_t);
typedef errno_t (*sf_data_out_func)(void *, socket_t, const struct sockaddr *, mbuf_t *, mbuf_t *, sflt_data_flag_t);
typedef errno_t (*sf_connect_in_func)(void *, socket_t, const struct sockaddr *);
typedef errno_t (*sf_connect_out_func)(void *, socket_t, const struct sockaddr *);
typedef errno_t (*sf_bind_func)(void *, socket_t, const struct sockaddr *);
typedef errno_t (*sf_setoption_func)(void *, socket_t, sockopt_t);
typedef errno_t (*sf_getoption_func)(void *, socket_t, sockopt_t);
typedef errno_t (*sf_listen_func)(void *, socket_t);
typedef errno_t (*sf_ioctl_func)(void *, socket_t, unsigned long, const char *);
typedef errno_t (*sf_accept_func)(void *, socket_t, socket_t, const struct sockaddr *, const struct sockaddr *);
struct sflt_filter { sflt_handle sf_handle; int sf_flags; char *sf_name; sf_unregistered_func sf_unregistered; sf_attach_func sf_attach;
	sf_detach_func sf_detach; sf_notify_func sf_notify; sf_getpeername_func sf_getpeername; sf_getsockname_func sf_getsockname;
	sf_data_in_func sf_data_in; sf_data_out_func sf_data_out; sf_connect_in_func sf_connect_in; sf_connect_out_func sf_connect_out; sf_bind_func sf_bind;
	sf_setoption_func sf_setoption; sf_getoption_func sf_getoption; sf_listen_func sf_listen; sf_ioctl_func sf_ioctl; struct sflt_filter_ext {
	unsigned int sf_ext_len; sf_accept_func sf_ext_accept; void *sf_ext_rsvd[5]; }; struct sflt_filter_ext sf_ext; };
errno_t sflt_register(const struct sflt_filter *, int, int, int);
errno_t sflt_unregister(sflt_handle);
errno_t sflt_attach(socket_t, sflt_handle);
errno_t sflt_detach(socket_t, sflt_handle);
errno_t sock_inject_data_in(socket_t, const struct sockaddr *, mbuf_t, mbuf_t, sflt_data_flag_t);
errno_t sock_inject_data_out(socket_t, const struct sockaddr *, mbuf_t, mbuf_t, sflt_data_flag_t);
enum { sockopt_get = 1, sockopt_set = 2 };
typedef uint8_t sockopt_dir;
sockopt_dir sockopt_direction(sockopt_t);
int sockopt_level(sockopt_t);
int sockopt_name(sockopt_t);
size_t sockopt_valsize(sockopt_t);
errno_t sockopt_copyin(sockopt_t, void *, size_t);
errno_t sockopt_copyout(sockopt_t, void *, size_t);
errno_t sock_nointerrupt(socket_t, int);
errno_t sock_setupcall(socket_t, sock_upcall, void *);
errno_t sock_setupcalls(socket_t, sock_upcall, void *, sock_upcall, void *);
errno_t sock_setupcalls_locked(socket_t, sock_upcall, void *, sock_upcall, void *, int);
void sock_retain(socket_t);
void sock_release(socket_t);
int sock_gettclass(socket_t, int *);
errno_t sock_settclass(socket_t, int);
void socket_lock(struct socket *, int);
void socket_unlock(struct socket *, int);

/* mbufs */
#define MBUF_COPYALL 0x3b9aca00
enum { MBUF_EXT = 1, MBUF_PKTHDR = 2, MBUF_EOR = 4, MBUF_LOOP = 64, MBUF_BCAST = 256, MBUF_MCAST = 512, MBUF_FRAG = 1024, MBUF_FIRSTFRAG = 2048,
	MBUF_LASTFRAG = 4096, MBUF_PROMISC = 8192, MBUF_HASFCS = 16384 };
typedef uint32_t mbuf_flags_t;
enum { MBUF_TYPE_FREE = 0, MBUF_TYPE_DATA = 1, MBUF_TYPE_HEADER = 2, MBUF_TYPE_SOCKET = 3, MBUF_TYPE_PCB = 4, MBUF_TYPE_RTABLE = 5,
	MBUF_TYPE_HTABLE = 6, MBUF_TYPE_ATABLE = 7, MBUF_TYPE_SONAME = 8, MBUF_TYPE_SOOPTS = 10, MBUF_TYPE_FTABLE = 11, MBUF_TYPE_RIGHTS = 12,
	MBUF_TYPE_IFADDR = 13, MBUF_TYPE_CONTROL = 14, MBUF_TYPE_OOBDATA = 15 };
typedef uint32_t mbuf_type_t;
enum { MBUF_TSO_IPV4 = 0x100000, MBUF_TSO_IPV6 = 0x200000 };
typedef uint32_t mbuf_tso_request_flags_t;
enum { MBUF_CSUM_REQ_IP = 1, MBUF_CSUM_REQ_TCP = 2, MBUF_CSUM_REQ_UDP = 4, MBUF_CSUM_REQ_TCPIPV6 = 32, MBUF_CSUM_REQ_UDPIPV6 = 64 };
typedef uint32_t mbuf_csum_request_flags_t;
enum { MBUF_CSUM_DID_IP = 256, MBUF_CSUM_IP_GOOD = 512, MBUF_CSUM_DID_DATA = 1024, MBUF_CSUM_PSEUDO_HDR = 2048 };
typedef uint32_t mbuf_csum_performed_flags_t;
enum { MBUF_WAITOK = 0, MBUF_DONTWAIT = 1 };
typedef uint32_t mbuf_how_t;
typedef uint32_t mbuf_tag_id_t;
typedef uint16_t mbuf_tag_type_t;
struct mbuf_stat { uint32_t mbufs, clusters, clfree, drops, wait, drain; u_short mtypes[256]; uint32_t mcfail, mpfail, msize, mclbytes, minclsize,
	mlen, mhlen, bigclusters, bigclfree, bigmclbytes; };
void *mbuf_data(mbuf_t);
void *mbuf_datastart(mbuf_t);
errno_t mbuf_setdata(mbuf_t, void *, size_t);
errno_t mbuf_align_32(mbuf_t, size_t);
addr64_t mbuf_data_to_physical(void *);
errno_t mbuf_get(mbuf_how_t, mbuf_type_t, mbuf_t *);
errno_t mbuf_gethdr(mbuf_how_t, mbuf_type_t, mbuf_t *);
errno_t mbuf_attachcluster(mbuf_how_t, mbuf_type_t, mbuf_t *, caddr_t, void (*)(caddr_t, u_int, caddr_t), size_t, caddr_t);
errno_t mbuf_alloccluster(mbuf_how_t, size_t *, caddr_t *);
void mbuf_freecluster(caddr_t, size_t);
errno_t mbuf_getcluster(mbuf_how_t, mbuf_type_t, size_t, mbuf_t *);
errno_t mbuf_mclget(mbuf_how_t, mbuf_type_t, mbuf_t *);
errno_t mbuf_allocpacket(mbuf_how_t, size_t, unsigned int *, mbuf_t *);
errno_t mbuf_allocpacket_list(unsigned int, mbuf_how_t, size_t, unsigned int *, mbuf_t *);
errno_t mbuf_getpacket(mbuf_how_t, mbuf_t *);
mbuf_t mbuf_free(mbuf_t);
void mbuf_freem(mbuf_t);
int mbuf_freem_list(mbuf_t);
size_t mbuf_leadingspace(const mbuf_t);
size_t mbuf_trailingspace(const mbuf_t);
errno_t mbuf_copym(const mbuf_t, size_t, size_t, mbuf_how_t, mbuf_t *);
errno_t mbuf_dup(const mbuf_t, mbuf_how_t, mbuf_t *);
errno_t mbuf_prepend(mbuf_t *, size_t, mbuf_how_t);
errno_t mbuf_split(mbuf_t, size_t, mbuf_how_t, mbuf_t *);
errno_t mbuf_pullup(mbuf_t *, size_t);
errno_t mbuf_pulldown(mbuf_t, size_t *, size_t, mbuf_t *);
void mbuf_adj(mbuf_t, int);
errno_t mbuf_adjustlen(mbuf_t, int);
mbuf_t mbuf_concatenate(mbuf_t, mbuf_t);
errno_t mbuf_copydata(const mbuf_t, size_t, size_t, void *);
errno_t mbuf_copyback(mbuf_t, size_t, size_t, const void *, mbuf_how_t);
int mbuf_mclhasreference(mbuf_t);
mbuf_t mbuf_next(const mbuf_t);
errno_t mbuf_setnext(mbuf_t, mbuf_t);
mbuf_t mbuf_nextpkt(const mbuf_t);
void mbuf_setnextpkt(mbuf_t, mbuf_t);
size_t mbuf_len(const mbuf_t);
void mbuf_setlen(mbuf_t, size_t);
size_t mbuf_maxlen(const mbuf_t);
mbuf_type_t mbuf_type(const mbuf_t);
errno_t mbuf_settype(mbuf_t, mbuf_type_t);
mbuf_flags_t mbuf_flags(const mbuf_t);
errno_t mbuf_setflags(mbuf_t, mbuf_flags_t);
errno_t mbuf_setflags_mask(mbuf_t, mbuf_flags_t, mbuf_flags_t);
errno_t mbuf_copy_pkthdr(mbuf_t, const mbuf_t);
size_t mbuf_pkthdr_len(const mbuf_t);
void mbuf_pkthdr_setlen(mbuf_t, size_t);
void mbuf_pkthdr_adjustlen(mbuf_t, int);
ifnet_t mbuf_pkthdr_rcvif(const mbuf_t);
errno_t mbuf_pkthdr_setrcvif(mbuf_t, ifnet_t);
void *mbuf_pkthdr_header(const mbuf_t);
void mbuf_pkthdr_setheader(mbuf_t, void *);
void mbuf_inbound_modified(mbuf_t);
void mbuf_outbound_finalize(mbuf_t, uint32_t, size_t);
errno_t mbuf_set_vlan_tag(mbuf_t, uint16_t);
errno_t mbuf_get_vlan_tag(mbuf_t, uint16_t *);
errno_t mbuf_clear_vlan_tag(mbuf_t);
errno_t mbuf_get_csum_requested(mbuf_t, mbuf_csum_request_flags_t *, uint32_t *);
errno_t mbuf_get_tso_requested(mbuf_t, mbuf_tso_request_flags_t *, uint32_t *);
errno_t mbuf_clear_csum_requested(mbuf_t);
errno_t mbuf_set_csum_performed(mbuf_t, mbuf_csum_performed_flags_t, uint32_t);
uint32_t mbuf_get_mlen(void);
uint32_t mbuf_get_mhlen(void);
uint32_t mbuf_get_minclsize(void);
errno_t mbuf_clear_csum_performed(mbuf_t);
errno_t mbuf_inet_cksum(mbuf_t, int, uint32_t, uint32_t, uint16_t *);
errno_t mbuf_inet6_cksum(mbuf_t, int, uint32_t, uint32_t, uint16_t *);
errno_t mbuf_tag_id_find(const char *, mbuf_tag_id_t *);
errno_t mbuf_tag_allocate(mbuf_t, mbuf_tag_id_t, mbuf_tag_type_t, size_t, mbuf_how_t, void **);
errno_t mbuf_tag_find(mbuf_t, mbuf_tag_id_t, mbuf_tag_type_t, size_t *, void **);
void mbuf_tag_free(mbuf_t, mbuf_tag_id_t, mbuf_tag_type_t);
void mbuf_stats(struct mbuf_stat *);
typedef enum mbuf_traffic_class_t { MBUF_TC_BE = 0, MBUF_TC_BK = 1, MBUF_TC_VI = 2, MBUF_TC_VO = 3 } mbuf_traffic_class_t;
mbuf_traffic_class_t mbuf_get_traffic_class(mbuf_t);
errno_t mbuf_set_traffic_class(mbuf_t, mbuf_traffic_class_t);
int mbuf_is_traffic_class_privileged(mbuf_t);
#define IF_ENQUEUE_MBUF(q, m) do { \
	mbuf_setnextpkt(m, 0); \
	if ((q)->ifq_tail) mbuf_setnextpkt((mbuf_t)(q)->ifq_tail, m); else (q)->ifq_head = (m); \
	(q)->ifq_tail = (m); (q)->ifq_len++; \
} while (0)
#define IF_PREPEND_MBUF(q, m) do { \
	mbuf_setnextpkt(m, (mbuf_t)(q)->ifq_head); if (!(q)->ifq_tail) (q)->ifq_tail = (m); (q)->ifq_head = (m); (q)->ifq_len++; \
} while (0)
#define IF_DEQUEUE_MBUF(q, m) do { \
	(m) = (mbuf_t)(q)->ifq_head; \
	if (m) { if (((q)->ifq_head = mbuf_nextpkt(m)) == 0) (q)->ifq_tail = 0; mbuf_setnextpkt(m, 0); (q)->ifq_len--; } \
} while (0)
#define MT_FREE 0
#define MT_DATA 1
#define MT_HEADER 2
#define MT_SOCKET 3
#define MT_PCB 4
#define MT_RTABLE 5
#define MT_HTABLE 6
#define MT_ATABLE 7
#define MT_SONAME 8
#define MT_SOOPTS 10
#define MT_FTABLE 11
#define MT_RIGHTS 12
#define MT_IFADDR 13
#define MT_CONTROL 14
#define MT_OOBDATA 15
#define MT_TAG 16
#define MT_MAX 32
#define MAX_MBUF_CNAME 15
#define MCS_DISABLED 0
#define MCS_ONLINE 1
#define MCS_PURGING 2
#define MCS_OFFLINE 3
struct mbstat { uint32_t m_mbufs, m_clusters, m_spare, m_clfree, m_drops, m_wait, m_drain; u_short m_mtypes[256]; uint32_t m_mcfail, m_mpfail,
	m_msize, m_mclbytes, m_minclsize, m_mlen, m_mhlen, m_bigclusters, m_bigclfree, m_bigmclbytes; };
struct ombstat { uint32_t m_mbufs, m_clusters, m_spare, m_clfree, m_drops, m_wait, m_drain; u_short m_mtypes[256]; uint32_t m_mcfail, m_mpfail,
	m_msize, m_mclbytes, m_minclsize, m_mlen, m_mhlen; };
typedef struct mb_class_stat { char mbcl_cname[16]; uint32_t mbcl_size, mbcl_total, mbcl_active, mbcl_infree, mbcl_slab_cnt, mbcl_pad;
	uint64_t mbcl_alloc_cnt, mbcl_free_cnt, mbcl_notified, mbcl_purge_cnt, mbcl_fail_cnt; uint32_t mbcl_ctotal, mbcl_release_cnt, mbcl_mc_state,
	mbcl_mc_cached, mbcl_mc_waiter_cnt, mbcl_mc_wretry_cnt, mbcl_mc_nwretry_cnt, mbcl_peak_reported, mbcl_reserved[7]; } mb_class_stat_t;
typedef struct mb_stat { uint32_t mbs_cnt, mbs_pad; mb_class_stat_t mbs_class[1]; } mb_stat_t;
errno_t mbuf_ring_cluster_alloc(mbuf_how_t, mbuf_type_t, mbuf_t *, void (*)(caddr_t, u_int, caddr_t), size_t *);
int mbuf_ring_cluster_is_active(mbuf_t);
errno_t mbuf_ring_cluster_activate(mbuf_t);
errno_t mbuf_cluster_set_prop(mbuf_t, uint32_t, uint32_t);
errno_t mbuf_cluster_get_prop(mbuf_t, uint32_t *);
errno_t mbuf_get_driver_scratch(mbuf_t, uint8_t **, size_t *);
errno_t mbuf_get_unsent_data_bytes(const mbuf_t, uint32_t *);
errno_t mbuf_get_timestamp(mbuf_t, uint64_t *, boolean_t *);
errno_t mbuf_set_timestamp(mbuf_t, uint64_t, boolean_t);
errno_t mbuf_get_tx_compl_data(const mbuf_t, uintptr_t *, uintptr_t *);
errno_t mbuf_set_tx_compl_data(mbuf_t, uintptr_t, uintptr_t);
errno_t mbuf_last_pkt(const mbuf_t, mbuf_t *);
u_int32_t mbuf_get_traffic_class_max_count(void);
errno_t mbuf_get_traffic_class_index(mbuf_traffic_class_t, u_int32_t *);
typedef enum { MBUF_SC_UNSPEC = -1, MBUF_SC_BK_SYS = 0x00080090, MBUF_SC_BK = 0x00100080, MBUF_SC_BE = 0, MBUF_SC_RD = 0x00180010,
	MBUF_SC_OAM = 0x00200020, MBUF_SC_AV = 0x00280120, MBUF_SC_RV = 0x00300110, MBUF_SC_VI = 0x00380100, MBUF_SC_SIG = 0x00380130,
	MBUF_SC_VO = 0x00400180, MBUF_SC_CTL = 0x00480190 } mbuf_svc_class_t;
mbuf_svc_class_t mbuf_get_service_class(mbuf_t);
errno_t mbuf_set_service_class(mbuf_t, mbuf_svc_class_t);
int mbuf_is_service_class_privileged(mbuf_t);
u_int32_t mbuf_get_service_class_max_count(void);
errno_t mbuf_get_service_class_index(mbuf_svc_class_t, u_int32_t *);

/* interfaces */
#define APPLE_IF_FAM_LOOPBACK 1
#define APPLE_IF_FAM_ETHERNET 2
#define APPLE_IF_FAM_SLIP 3
#define APPLE_IF_FAM_TUN 4
#define APPLE_IF_FAM_VLAN 5
#define APPLE_IF_FAM_PPP 6
#define APPLE_IF_FAM_PVC 7
#define APPLE_IF_FAM_DISC 8
#define APPLE_IF_FAM_MDECAP 9
#define APPLE_IF_FAM_GIF 10
#define APPLE_IF_FAM_FAITH 11
#define APPLE_IF_FAM_STF 12
#define APPLE_IF_FAM_FIREWIRE 13
#define APPLE_IF_FAM_BOND 14
#define APPLE_IF_FAM_CELLULAR 15
#define APPLE_IF_FAM_6LOWPAN 16
#define APPLE_IF_FAM_UTUN 17
#define APPLE_IF_FAM_IPSEC 18
#define IF_MINMTU 72
#define IF_MAXMTU 65535
#define IFNAMSIZ 16
#define IF_DATA_TIMEVAL timeval32
struct net_event_data { uint32_t if_family, if_unit; char if_name[16]; };
struct if_data { u_char ifi_type, ifi_typelen, ifi_physical, ifi_addrlen, ifi_hdrlen, ifi_recvquota, ifi_xmitquota, ifi_unused1; uint32_t ifi_mtu,
	ifi_metric, ifi_baudrate, ifi_ipackets, ifi_ierrors, ifi_opackets, ifi_oerrors, ifi_collisions, ifi_ibytes, ifi_obytes, ifi_imcasts, ifi_omcasts,
	ifi_iqdrops, ifi_noproto, ifi_recvtiming, ifi_xmittiming; struct timeval32 ifi_lastchange; uint32_t ifi_unused2, ifi_hwassist, ifi_reserved1,
	ifi_reserved2; };
struct if_data64 { u_char ifi_type, ifi_typelen, ifi_physical, ifi_addrlen, ifi_hdrlen, ifi_recvquota, ifi_xmitquota, ifi_unused1; uint32_t ifi_mtu,
	ifi_metric; uint64_t ifi_baudrate, ifi_ipackets, ifi_ierrors, ifi_opackets, ifi_oerrors, ifi_collisions, ifi_ibytes, ifi_obytes, ifi_imcasts,
	ifi_omcasts, ifi_iqdrops, ifi_noproto; uint32_t ifi_recvtiming, ifi_xmittiming; struct timeval32 ifi_lastchange; };
struct ifqueue { void *ifq_head; void *ifq_tail; int ifq_len, ifq_maxlen, ifq_drops; };
#define IF_NAMESIZE 16
#define IFF_UP 0x1
#define IFF_BROADCAST 0x2
#define IFF_DEBUG 0x4
#define IFF_LOOPBACK 0x8
#define IFF_POINTOPOINT 0x10
#define IFF_NOTRAILERS 0x20
#define IFF_RUNNING 0x40
#define IFF_NOARP 0x80
#define IFF_PROMISC 0x100
#define IFF_ALLMULTI 0x200
#define IFF_OACTIVE 0x400
#define IFF_SIMPLEX 0x800
#define IFF_LINK0 0x1000
#define IFF_LINK1 0x2000
#define IFF_LINK2 0x4000
#define IFF_ALTPHYS 16384
#define IFF_MULTICAST 0x8000
#define IFCAP_RXCSUM 0x1
#define IFCAP_TXCSUM 0x2
#define IFCAP_VLAN_MTU 0x4
#define IFCAP_VLAN_HWTAGGING 0x8
#define IFCAP_JUMBO_MTU 0x10
#define IFCAP_TSO4 0x20
#define IFCAP_TSO6 0x40
#define IFCAP_LRO 0x80
#define IFCAP_AV 0x100
#define IFCAP_TXSTATUS 0x200
#define IFCAP_SKYWALK 0x400
#define IFCAP_HW_TIMESTAMP 0x800
#define IFCAP_SW_TIMESTAMP 0x1000
#define IFCAP_CSUM_PARTIAL 0x2000
#define IFCAP_CSUM_ZERO_INVERT 0x4000
#define IFCAP_HWCSUM 0x3
#define IFCAP_TSO 0x60
#define IFCAP_VALID 0x7fff
#define IFQ_MAXLEN 128
#define IFNET_SLOWHZ 1
#define IFQ_TARGET_DELAY 0x989680ULL
#define IFQ_UPDATE_INTERVAL 0x5f5e100ULL
#define IF_WAKE_ON_MAGIC_PACKET 0x1
#define IFRTYPE_FUNCTIONAL_UNKNOWN 0
#define IFRTYPE_FUNCTIONAL_LOOPBACK 1
#define IFRTYPE_FUNCTIONAL_WIRED 2
#define IFRTYPE_FUNCTIONAL_WIFI_INFRA 3
#define IFRTYPE_FUNCTIONAL_WIFI_AWDL 4
#define IFRTYPE_FUNCTIONAL_CELLULAR 5
#define IFRTYPE_FUNCTIONAL_INTCOPROC 6
#define IFRTYPE_FUNCTIONAL_COMPANIONLINK 7
#define IFRTYPE_FUNCTIONAL_LAST 7
#define IFSTATMAX 800
#define ifr_addr ifr_ifru.ifru_addr
#define ifr_dstaddr ifr_ifru.ifru_dstaddr
#define ifr_broadaddr ifr_ifru.ifru_broadaddr
#define ifr_flags ifr_ifru.ifru_flags
#define ifr_metric ifr_ifru.ifru_metric
#define ifr_mtu ifr_ifru.ifru_mtu
#define ifr_phys ifr_ifru.ifru_phys
#define ifr_media ifr_ifru.ifru_media
#define ifr_data ifr_ifru.ifru_data
#define ifr_devmtu ifr_ifru.ifru_devmtu
#define ifr_intval ifr_ifru.ifru_intval
#define ifr_kpi ifr_ifru.ifru_kpi
#define ifr_wake_flags ifr_ifru.ifru_wake_flags
#define ifr_route_refcnt ifr_ifru.ifru_route_refcnt
#define ifr_reqcap ifr_ifru.ifru_cap[0]
#define ifr_curcap ifr_ifru.ifru_cap[1]
struct if_clonereq { int ifcr_total, ifcr_count; char *ifcr_buffer; };
struct if_msghdr { unsigned short ifm_msglen; unsigned char ifm_version, ifm_type; int ifm_addrs, ifm_flags; unsigned short ifm_index;
	struct if_data ifm_data; };
struct ifa_msghdr { unsigned short ifam_msglen; unsigned char ifam_version, ifam_type; int ifam_addrs, ifam_flags; unsigned short ifam_index;
	int ifam_metric; };
struct ifma_msghdr { unsigned short ifmam_msglen; unsigned char ifmam_version, ifmam_type; int ifmam_addrs, ifmam_flags; unsigned short ifmam_index;
	};
struct if_msghdr2 { u_short ifm_msglen; u_char ifm_version, ifm_type; int ifm_addrs, ifm_flags; u_short ifm_index; int ifm_snd_len, ifm_snd_maxlen,
	ifm_snd_drops, ifm_timer; struct if_data64 ifm_data; };
struct ifma_msghdr2 { u_short ifmam_msglen; u_char ifmam_version, ifmam_type; int ifmam_addrs, ifmam_flags; u_short ifmam_index;
	int32_t ifmam_refcount; };
struct ifdevmtu { int ifdm_current, ifdm_min, ifdm_max; };
struct ifkpi { unsigned int ifk_module_id, ifk_type; union { void *ifk_ptr; int ifk_value; uint64_t ifk_ptr64; } ifk_data; };
struct ifreq { char ifr_name[16]; union { struct sockaddr ifru_addr, ifru_dstaddr, ifru_broadaddr; short ifru_flags; int ifru_metric, ifru_mtu,
	ifru_phys, ifru_media, ifru_intval; caddr_t ifru_data; struct ifdevmtu ifru_devmtu; struct ifkpi ifru_kpi; uint32_t ifru_wake_flags,
	ifru_route_refcnt; int ifru_cap[2]; uint32_t ifru_functional_type; } ifr_ifru; };
struct ifaliasreq { char ifra_name[16]; struct sockaddr ifra_addr, ifra_broadaddr, ifra_mask; };
struct rslvmulti_req { struct sockaddr *sa; struct sockaddr **llsa; };
struct ifdrv { char ifd_name[16]; unsigned long ifd_cmd; size_t ifd_len; void *ifd_data; };
struct ifstat { char ifs_name[16], ascii[801]; };
struct kev_dl_proto_data { struct net_event_data link_data; uint32_t proto_family, proto_remaining_count; };
#define IFT_OTHER 0x1
#define IFT_1822 0x2
#define IFT_HDH1822 0x3
#define IFT_X25DDN 0x4
#define IFT_X25 0x5
#define IFT_ETHER 0x6
#define IFT_ISO88023 0x7
#define IFT_ISO88024 0x8
#define IFT_ISO88025 0x9
#define IFT_ISO88026 0xa
#define IFT_STARLAN 0xb
#define IFT_P10 0xc
#define IFT_P80 0xd
#define IFT_HY 0xe
#define IFT_FDDI 0xf
#define IFT_LAPB 0x10
#define IFT_SDLC 0x11
#define IFT_T1 0x12
#define IFT_CEPT 0x13
#define IFT_ISDNBASIC 0x14
#define IFT_ISDNPRIMARY 0x15
#define IFT_PTPSERIAL 0x16
#define IFT_PPP 0x17
#define IFT_LOOP 0x18
#define IFT_EON 0x19
#define IFT_XETHER 0x1a
#define IFT_NSIP 0x1b
#define IFT_SLIP 0x1c
#define IFT_ULTRA 0x1d
#define IFT_DS3 0x1e
#define IFT_SIP 0x1f
#define IFT_FRELAY 0x20
#define IFT_RS232 0x21
#define IFT_PARA 0x22
#define IFT_ARCNET 0x23
#define IFT_ARCNETPLUS 0x24
#define IFT_ATM 0x25
#define IFT_MIOX25 0x26
#define IFT_SONET 0x27
#define IFT_X25PLE 0x28
#define IFT_ISO88022LLC 0x29
#define IFT_LOCALTALK 0x2a
#define IFT_SMDSDXI 0x2b
#define IFT_FRELAYDCE 0x2c
#define IFT_V35 0x2d
#define IFT_HSSI 0x2e
#define IFT_HIPPI 0x2f
#define IFT_MODEM 0x30
#define IFT_AAL5 0x31
#define IFT_SONETPATH 0x32
#define IFT_SONETVT 0x33
#define IFT_SMDSICIP 0x34
#define IFT_PROPVIRTUAL 0x35
#define IFT_PROPMUX 0x36
#define IFT_GIF 0x37
#define IFT_FAITH 0x38
#define IFT_STF 0x39
#define IFT_6LOWPAN 0x40
#define IFT_L2VLAN 0x87
#define IFT_IEEE8023ADLAG 0x88
#define IFT_IEEE1394 0x90
#define IFT_BRIDGE 0xd1
#define IFT_ENC 0xf4
#define IFT_PFLOG 0xf5
#define IFT_PFSYNC 0xf6
#define IFT_CARP 0xf8
#define IFT_PKTAP 0xfe
#define IFT_CELLULAR 0xff
#define IFT_PDP 255
struct sockaddr_dl { u_char sdl_len, sdl_family; u_short sdl_index; u_char sdl_type, sdl_nlen, sdl_alen, sdl_slen; char sdl_data[12]; };
#define LLADDR(s) ((caddr_t)((s)->sdl_data + (s)->sdl_nlen))
#define CONST_LLADDR(s) ((const u_char *)((s)->sdl_data + (s)->sdl_nlen))
#define ARPHRD_ETHER 1
#define ARPHRD_IEEE802 6
#define ARPHRD_FRELAY 15
#define ARPHRD_IEEE1394 24
#define ARPHRD_IEEE1394_EUI64 27
#define ARPOP_REQUEST 1
#define ARPOP_REPLY 2
#define ARPOP_REVREQUEST 3
#define ARPOP_REVREPLY 4
#define ARPOP_INVREQUEST 8
#define ARPOP_INVREPLY 9
#define ATF_INUSE 0x1
#define ATF_COM 0x2
#define ATF_PERM 0x4
#define ATF_PUBL 0x8
#define ATF_USETRAILERS 0x10
struct arphdr { u_short ar_hrd, ar_pro; u_char ar_hln, ar_pln; u_short ar_op; };
struct arpreq { struct sockaddr arp_pa, arp_ha; int arp_flags; };
struct arpstat { uint32_t txrequests, txreplies, txannounces, rxrequests, rxreplies, received, txconflicts, invalidreqs, reqnobufs, dropped, purged,
	timeouts, dupips, inuse, txurequests, held; };
#define LLC_ISFRAMELEN 4
#define LLC_UFRAMELEN 3
#define LLC_FRMRLEN 7
#define LLC_SNAPFRAMELEN 8
#define LLC_UI 0x3
#define LLC_UI_P 0x13
#define LLC_DISC 0x43
#define LLC_DISC_P 0x53
#define LLC_UA 0x63
#define LLC_UA_P 0x73
#define LLC_TEST 0xe3
#define LLC_TEST_P 0xf3
#define LLC_FRMR 0x87
#define LLC_FRMR_P 0x97
#define LLC_DM 0xf
#define LLC_DM_P 0x1f
#define LLC_XID 0xaf
#define LLC_XID_P 0xbf
#define LLC_SABME 0x6f
#define LLC_SABME_P 0x7f
#define LLC_RR 0x1
#define LLC_RNR 0x5
#define LLC_REJ 0x9
#define LLC_INFO 0x0
#define LLC_8021D_LSAP 0x42
#define LLC_X25_LSAP 0x7e
#define LLC_SNAP_LSAP 0xaa
#define LLC_ISO_LSAP 0xfe
#define LLC_XID_FORMAT_BASIC 0x81
#define LLC_XID_BASIC_MINLEN 6
#define LLC_XID_CLASS_I 0x1
#define LLC_XID_CLASS_II 0x3
#define LLC_XID_CLASS_III 0x5
#define LLC_XID_CLASS_IV 0x7
#define llc_control llc_un.type_u.control
#define llc_control_ext llc_un.type_raw.control_ext
#define llc_fid llc_un.type_u.format_id
#define llc_class llc_un.type_u.class
#define llc_window llc_un.type_u.window_x2
#define llc_frmrinfo llc_un.type_frmr.frmr_rej_pdu0
#define llc_frmr_pdu0 llc_un.type_frmr.frmr_rej_pdu0
#define llc_frmr_pdu1 llc_un.type_frmr.frmr_rej_pdu1
#define llc_frmr_control llc_un.type_frmr.frmr_control
#define llc_frmr_control_ext llc_un.type_frmr.frmr_control_ext
#define llc_frmr_cause llc_un.type_frmr.frmr_cause
#define llc_snap llc_un.type_snap
struct llc { uint8_t llc_dsap, llc_ssap; union { struct { uint8_t control, format_id, class_id, window_x2; } type_u; struct { uint8_t num_snd_x2,
	num_rcv_x2; } type_i; struct { uint8_t control, num_rcv_x2; } type_s; struct { uint8_t control, frmr_rej_pdu0, frmr_rej_pdu1, frmr_control,
	frmr_control_ext, frmr_cause; } type_frmr; struct { uint8_t control, org_code[3]; uint16_t ether_type; } type_snap; struct { uint8_t control,
	control_ext; } type_raw; } llc_un; } __attribute__((packed));
struct frmrinfo { uint8_t frmr_rej_pdu0, frmr_rej_pdu1, frmr_control, frmr_control_ext, frmr_cause; } __attribute__((packed));
#define IFM_ETHER 0x20
#define IFM_10_T 3
#define IFM_10_2 4
#define IFM_10_5 5
#define IFM_100_TX 6
#define IFM_100_FX 7
#define IFM_100_T4 8
#define IFM_100_VG 9
#define IFM_100_T2 10
#define IFM_1000_SX 11
#define IFM_10_STP 12
#define IFM_10_FL 13
#define IFM_1000_LX 14
#define IFM_1000_CX 15
#define IFM_1000_T 16
#define IFM_HPNA_1 17
#define IFM_10G_SR 18
#define IFM_10G_LR 19
#define IFM_10G_CX4 20
#define IFM_10G_T 21
#define IFM_2500_T 22
#define IFM_5000_T 23
#define IFM_1000_CX_SGMII 24
#define IFM_1000_KX 25
#define IFM_10G_KX4 26
#define IFM_10G_KR 27
#define IFM_10G_CR1 28
#define IFM_10G_ER 29
#define IFM_20G_KR2 30
#define IFM_OTHER 31
#define IFM_2500_SX 65536
#define IFM_10G_TWINAX 65537
#define IFM_10G_TWINAX_LONG 65538
#define IFM_10G_LRM 65539
#define IFM_2500_KX 65540
#define IFM_40G_CR4 65541
#define IFM_40G_SR4 65542
#define IFM_50G_PCIE 65543
#define IFM_25G_PCIE 65544
#define IFM_1000_SGMII 65545
#define IFM_10G_SFI 65546
#define IFM_40G_XLPPI 65547
#define IFM_40G_LR4 65548
#define IFM_40G_KR4 65549
#define IFM_100G_CR4 65551
#define IFM_100G_SR4 65552
#define IFM_100G_KR4 65553
#define IFM_100G_LR4 65554
#define IFM_56G_R4 65555
#define IFM_100_T 65556
#define IFM_25G_CR 65557
#define IFM_25G_KR 65558
#define IFM_25G_SR 65559
#define IFM_50G_CR2 65560
#define IFM_50G_KR2 65561
#define IFM_25G_LR 65562
#define IFM_10G_AOC 65563
#define IFM_25G_ACC 65564
#define IFM_25G_AOC 65565
#define IFM_100_SGMII 65566
#define IFM_2500_X 65567
#define IFM_5000_KR 131072
#define IFM_25G_T 131073
#define IFM_25G_CR_S 131074
#define IFM_25G_CR1 131075
#define IFM_25G_KR_S 131076
#define IFM_5000_KR_S 131077
#define IFM_5000_KR1 131078
#define IFM_25G_AUI 131079
#define IFM_40G_XLAUI 131080
#define IFM_40G_XLAUI_AC 131081
#define IFM_40G_ER4 131082
#define IFM_50G_SR2 131083
#define IFM_50G_LR2 131084
#define IFM_50G_LAUI2_AC 131085
#define IFM_50G_LAUI2 131086
#define IFM_50G_AUI2_AC 131087
#define IFM_50G_AUI2 131088
#define IFM_50G_CP 131089
#define IFM_50G_SR 131090
#define IFM_50G_LR 131091
#define IFM_50G_FR 131092
#define IFM_50G_KR_PAM4 131093
#define IFM_25G_KR1 131094
#define IFM_50G_AUI1_AC 131095
#define IFM_50G_AUI1 131096
#define IFM_100G_CAUI4_AC 131097
#define IFM_100G_CAUI4 131098
#define IFM_100G_AUI4_AC 131099
#define IFM_100G_AUI4 131100
#define IFM_100G_CR_PAM4 131101
#define IFM_100G_KR_PAM4 131102
#define IFM_100G_CP2 131103
#define IFM_100G_SR2 196608
#define IFM_100G_DR 196609
#define IFM_100G_KR2_PAM4 196610
#define IFM_100G_CAUI2_AC 196611
#define IFM_100G_CAUI2 196612
#define IFM_100G_AUI2_AC 196613
#define IFM_100G_AUI2 196614
#define IFM_200G_CR4_PAM4 196615
#define IFM_200G_SR4 196616
#define IFM_200G_FR4 196617
#define IFM_200G_LR4 196618
#define IFM_200G_DR4 196619
#define IFM_200G_KR4_PAM4 196620
#define IFM_200G_AUI4_AC 196621
#define IFM_200G_AUI4 196622
#define IFM_200G_AUI8_AC 196623
#define IFM_200G_AUI8 196624
#define IFM_400G_FR8 196625
#define IFM_400G_LR8 196626
#define IFM_400G_DR4 196627
#define IFM_400G_AUI8_AC 196628
#define IFM_400G_AUI8 196629
#define IFM_TOKEN 0x40
#define IFM_TOK_STP4 3
#define IFM_TOK_STP16 4
#define IFM_TOK_UTP4 5
#define IFM_TOK_UTP16 6
#define IFM_TOK_STP100 7
#define IFM_TOK_UTP100 8
#define IFM_TOK_ETR 0x200
#define IFM_TOK_SRCRT 0x400
#define IFM_TOK_ALLR 0x800
#define IFM_TOK_DTR 0x2000
#define IFM_TOK_CLASSIC 0x4000
#define IFM_TOK_AUTO 0x8000
#define IFM_FDDI 0x60
#define IFM_FDDI_SMF 3
#define IFM_FDDI_MMF 4
#define IFM_FDDI_UTP 5
#define IFM_FDDI_DA 0x100
#define IFM_IEEE80211 0x80
#define IFM_IEEE80211_FH1 3
#define IFM_IEEE80211_FH2 4
#define IFM_IEEE80211_DS2 5
#define IFM_IEEE80211_DS5 6
#define IFM_IEEE80211_DS11 7
#define IFM_IEEE80211_DS1 8
#define IFM_IEEE80211_DS22 9
#define IFM_IEEE80211_ADHOC 0x100
#define IFM_AUTO 0
#define IFM_MANUAL 1
#define IFM_NONE 2
#define IFM_FDX 0x100000
#define IFM_HDX 0x200000
#define IFM_FLOW 0x400000
#define IFM_EEE 0x800000
#define IFM_FLAG0 0x1000000
#define IFM_FLAG1 0x2000000
#define IFM_FLAG2 0x4000000
#define IFM_LOOP 0x8000000
#define IFM_TMASK_COMPAT 0x1f
#define IFM_TMASK_EXT 0xf0000
#define IFM_TMASK_EXT_SHIFT 11
#define IFM_NMASK 0xe0
#define IFM_TMASK 0xf001f
#define IFM_IMASK 0xf0000000U
#define IFM_ISHIFT 28
#define IFM_OMASK 0xff00
#define IFM_GMASK 0xff00000
#define IFM_AVALID 0x1
#define IFM_ACTIVE 0x2
#define IFM_WAKESAMENET 0x4
#define IFM_INST_MAX 15U
struct ifmedia_description { int ifmt_word; const char *ifmt_string; };
#define IFM_X_SUBTYPE(x) (((x) & IFM_TMASK_COMPAT) | (((x) & (IFM_TMASK_EXT >> IFM_TMASK_EXT_SHIFT)) << IFM_TMASK_EXT_SHIFT))
#define IFM_X(x) IFM_X_SUBTYPE(x)
#define IFM_TYPE(x) ((x) & IFM_NMASK)
#define IFM_SUBTYPE(x) ((x) & IFM_TMASK)
#define IFM_TYPE_OPTIONS(x) ((x) & IFM_OMASK)
#define IFM_INST(x) (((x) & IFM_IMASK) >> IFM_ISHIFT)
#define IFM_OPTIONS(x) ((x) & (IFM_OMASK | IFM_GMASK))
#define IFM_MAKEWORD(type, subtype, options, instance) ((type) | (subtype) | (options) | ((instance) << IFM_ISHIFT))
#define _NET_IF_MIB_H 1
#define IFMIB_SYSTEM 1
#define IFMIB_IFDATA 2
#define IFMIB_IFALLDATA 3
#define IFDATA_GENERAL 1
#define IFDATA_LINKSPECIFIC 2
#define IFDATA_ADDRS 3
#define IFDATA_MULTIADDRS 4
#define IFMIB_IFCOUNT 1
#define NETLINK_GENERIC 0
#define DOT3COMPLIANCE_STATS 1
#define DOT3COMPLIANCE_COLLS 2
struct ifmibdata { char ifmd_name; unsigned int ifmd_pcount, ifmd_flags, ifmd_snd_len, ifmd_snd_maxlen, ifmd_snd_drops, ifmd_filler[4];
	struct if_data64 ifmd_data; };
struct ifs_iso_8802_3 { uint32_t dot3StatsAlignmentErrors, dot3StatsFCSErrors, dot3StatsSingleCollisionFrames, dot3StatsMultipleCollisionFrames,
	dot3StatsSQETestErrors, dot3StatsDeferredTransmissions, dot3StatsLateCollisions, dot3StatsExcessiveCollisions, dot3StatsInternalMacTransmitErrors,
	dot3StatsCarrierSenseErrors, dot3StatsFrameTooLongs, dot3StatsInternalMacReceiveErrors, dot3StatsEtherChipSet, dot3StatsMissedFrames,
	dot3StatsCollFrequencies[16], dot3Compliance; };
enum dot3Vendors { dot3VendorAMD = 1, dot3VendorIntel = 2, dot3VendorNational = 4, dot3VendorFujitsu = 5, dot3VendorDigital = 6,
	dot3VendorWesternDigital = 7 };
enum { dot3ChipSetAMD7990 = 1, dot3ChipSetAMD79900 = 2, dot3ChipSetAMD79C940 = 3 };
enum { dot3ChipSetIntel82586 = 1, dot3ChipSetIntel82596 = 2, dot3ChipSetIntel82557 = 3 };
enum { dot3ChipSetNational8390 = 1, dot3ChipSetNationalSonic = 2 };
enum { dot3ChipSetFujitsu86950 = 1 };
enum { dot3ChipSetDigitalDC21040 = 1, dot3ChipSetDigitalDC21140 = 2, dot3ChipSetDigitalDC21041 = 3, dot3ChipSetDigitalDC21140A = 4,
	dot3ChipSetDigitalDC21142 = 5 };
enum { dot3ChipSetWesternDigital83C690 = 1, dot3ChipSetWesternDigital83C790 = 2 };
struct if_family_id { uint32_t iffmid_len, iffmid_id; char iffmid_str[1]; };
#define DOT3CHIPSET_VENDOR(x) ((x) >> 16)
#define DOT3CHIPSET_PART(x) ((x) & 0xffff)
#define DOT3CHIPSET(v, p) (((v) << 16) + ((p) & 0xffff))
#define ETHER_ADDR_LEN 6
#define ETHER_TYPE_LEN 2
#define ETHER_CRC_LEN 4
#define ETHER_HDR_LEN 14
#define ETHER_MIN_LEN 64
#define ETHER_MAX_LEN 1518
#define ETHER_ALIGN 2
#define ETHERTYPE_PUP 0x200
#define ETHERTYPE_IP 0x800
#define ETHERTYPE_ARP 0x806
#define ETHERTYPE_REVARP 0x8035
#define ETHERTYPE_VLAN 0x8100
#define ETHERTYPE_IPV6 0x86dd
#define ETHERTYPE_PAE 0x888e
#define ETHERTYPE_RSN_PREAUTH 0x88c7
#define ETHERTYPE_PTP 0x88f7
#define ETHERTYPE_LOOPBACK 0x9000
#define ETHERTYPE_IEEE802154 0x809
#define ETHERTYPE_TRAIL 0x1000
#define ETHERTYPE_NTRAILER 16
#define ETHERMTU 1500
#define ETHERMIN 46
#define ether_addr_octet octet
typedef struct ether_header { u_char ether_dhost[6], ether_shost[6]; u_short ether_type; } ether_header_t;
typedef struct ether_addr { u_char octet[6]; } ether_addr_t;
#define ETHER_IS_VALID_LEN(n) ((n) >= ETHER_MIN_LEN && (n) <= ETHER_MAX_LEN)
#define ETHER_IS_MULTICAST(a) (*(const uint8_t *)(a) & 0x01)
char *ether_sprintf(const u_char *);
#define KPI_INTERFACE_EMBEDDED 0
struct timeval; struct sockaddr; struct sockaddr_dl; struct kern_event_msg; struct kev_msg; struct ifnet_demux_desc;
enum { IFNET_FAMILY_ANY = 0, IFNET_FAMILY_LOOPBACK = 1, IFNET_FAMILY_ETHERNET = 2, IFNET_FAMILY_SLIP = 3, IFNET_FAMILY_TUN = 4, IFNET_FAMILY_VLAN = 5,
	IFNET_FAMILY_PPP = 6, IFNET_FAMILY_PVC = 7, IFNET_FAMILY_DISC = 8, IFNET_FAMILY_MDECAP = 9, IFNET_FAMILY_GIF = 10, IFNET_FAMILY_FAITH = 11,
	IFNET_FAMILY_STF = 12, IFNET_FAMILY_FIREWIRE = 13, IFNET_FAMILY_BOND = 14, IFNET_FAMILY_CELLULAR = 15, IFNET_FAMILY_6LOWPAN = 16,
	IFNET_FAMILY_UTUN = 17, IFNET_FAMILY_IPSEC = 18 };
typedef uint32_t ifnet_family_t;
enum { BPF_MODE_DISABLED = 0, BPF_MODE_INPUT = 1, BPF_MODE_OUTPUT = 2, BPF_MODE_INPUT_OUTPUT = 3 };
typedef uint32_t bpf_tap_mode;
typedef uint32_t protocol_family_t;
enum { IFNET_CSUM_IP = 1, IFNET_CSUM_TCP = 2, IFNET_CSUM_UDP = 4, IFNET_CSUM_FRAGMENT = 8, IFNET_IP_FRAGMENT = 16, IFNET_CSUM_TCPIPV6 = 32,
	IFNET_CSUM_UDPIPV6 = 64, IFNET_IPV6_FRAGMENT = 128, IFNET_VLAN_TAGGING = 0x10000, IFNET_VLAN_MTU = 0x20000, IFNET_MULTIPAGES = 0x100000,
	IFNET_TSO_IPV4 = 0x200000, IFNET_TSO_IPV6 = 0x400000, IFNET_TX_STATUS = 0x800000, IFNET_HW_TIMESTAMP = 0x1000000, IFNET_SW_TIMESTAMP = 0x2000000 };
typedef uint32_t ifnet_offload_t;
typedef errno_t (*bpf_packet_func)(ifnet_t, mbuf_t);
typedef errno_t (*ifnet_output_func)(ifnet_t, mbuf_t);
typedef errno_t (*ifnet_ioctl_func)(ifnet_t, unsigned long, void *);
typedef errno_t (*ifnet_set_bpf_tap)(ifnet_t, bpf_tap_mode, bpf_packet_func);
typedef void (*ifnet_detached_func)(ifnet_t);
typedef errno_t (*ifnet_demux_func)(ifnet_t, mbuf_t, char *, protocol_family_t *);
typedef void (*ifnet_event_func)(ifnet_t, const struct kev_msg *);
typedef errno_t (*ifnet_framer_func)(ifnet_t, mbuf_t *, const struct sockaddr *, const char *, const char *);
typedef errno_t (*ifnet_add_proto_func)(ifnet_t, protocol_family_t, const struct ifnet_demux_desc *, uint32_t);
typedef errno_t (*ifnet_del_proto_func)(ifnet_t, protocol_family_t);
typedef errno_t (*ifnet_check_multi)(ifnet_t, const struct sockaddr *);
typedef errno_t (*proto_media_input)(ifnet_t, protocol_family_t, mbuf_t, char *);
typedef errno_t (*proto_media_input_v2)(ifnet_t, protocol_family_t, mbuf_t);
typedef errno_t (*proto_media_preout)(ifnet_t, protocol_family_t, mbuf_t *, const struct sockaddr *, void *, char *, char *);
typedef void (*proto_media_event)(ifnet_t, protocol_family_t, const struct kev_msg *);
typedef errno_t (*proto_media_ioctl)(ifnet_t, protocol_family_t, unsigned long, void *);
typedef errno_t (*proto_media_detached)(ifnet_t, protocol_family_t);
typedef errno_t (*proto_media_resolve_multi)(ifnet_t, const struct sockaddr *, struct sockaddr_dl *, size_t);
typedef errno_t (*proto_media_send_arp)(ifnet_t, u_short, const struct sockaddr_dl *, const struct sockaddr *, const struct sockaddr_dl *,
	const struct sockaddr *);
struct ifnet_stat_increment_param { uint32_t packets_in, bytes_in, errors_in, packets_out, bytes_out, errors_out, collisions, dropped; };
struct ifnet_init_params { const void *uniqueid; uint32_t uniqueid_len; const char *name; uint32_t unit; ifnet_family_t family; uint32_t type;
	ifnet_output_func output; ifnet_demux_func demux; ifnet_add_proto_func add_proto; ifnet_del_proto_func del_proto; ifnet_check_multi check_multi;
	ifnet_framer_func framer; void *softc; ifnet_ioctl_func ioctl; ifnet_set_bpf_tap set_bpf_tap; ifnet_detached_func detach; ifnet_event_func event;
	const void *broadcast_addr; uint32_t broadcast_len; };
enum { IFNET_CTL_SET_INPUT_MODEL = 1, IFNET_CTL_GET_INPUT_MODEL = 2, IFNET_CTL_SET_LOG = 3, IFNET_CTL_GET_LOG = 4, IFNET_CTL_NOTIFY_ADDRESS = 5 };
typedef uint32_t ifnet_ctl_cmd_t;
struct ifnet_stats_param { uint64_t packets_in, bytes_in, multicasts_in, errors_in, packets_out, bytes_out, multicasts_out, errors_out, collisions,
	dropped, no_protocol; };
struct ifnet_demux_desc { uint32_t type; void *data; uint32_t datalen; };
struct ifnet_attach_proto_param { struct ifnet_demux_desc *demux_array; uint32_t demux_count; proto_media_input input; proto_media_preout pre_output;
	proto_media_event event; proto_media_ioctl ioctl; proto_media_detached detached; proto_media_resolve_multi resolve; proto_media_send_arp send_arp; };
struct ifnet_attach_proto_param_v2 { struct ifnet_demux_desc *demux_array; uint32_t demux_count; proto_media_input_v2 input;
	proto_media_preout pre_output; proto_media_event event; proto_media_ioctl ioctl; proto_media_detached detached; proto_media_resolve_multi resolve;
	proto_media_send_arp send_arp; };
errno_t ifnet_allocate(const struct ifnet_init_params *, ifnet_t *);
errno_t ifnet_reference(ifnet_t);
errno_t ifnet_release(ifnet_t);
errno_t ifnet_attach(ifnet_t, const struct sockaddr_dl *);
errno_t ifnet_detach(ifnet_t);
errno_t ifnet_interface_family_find(const char *, ifnet_family_t *);
void *ifnet_softc(ifnet_t);
const char *ifnet_name(ifnet_t);
ifnet_family_t ifnet_family(ifnet_t);
uint32_t ifnet_unit(ifnet_t);
uint32_t ifnet_index(ifnet_t);
errno_t ifnet_set_flags(ifnet_t, uint16_t, uint16_t);
uint16_t ifnet_flags(ifnet_t);
errno_t ifnet_set_capabilities_supported(ifnet_t, uint32_t, uint32_t);
uint32_t ifnet_capabilities_supported(ifnet_t);
errno_t ifnet_set_capabilities_enabled(ifnet_t, uint32_t, uint32_t);
uint32_t ifnet_capabilities_enabled(ifnet_t);
errno_t ifnet_set_offload(ifnet_t, ifnet_offload_t);
ifnet_offload_t ifnet_offload(ifnet_t);
errno_t ifnet_set_tso_mtu(ifnet_t, sa_family_t, uint32_t);
errno_t ifnet_get_tso_mtu(ifnet_t, sa_family_t, uint32_t *);
enum { IFNET_WAKE_ON_MAGIC_PACKET = 1 };
errno_t ifnet_set_wake_flags(ifnet_t, uint32_t, uint32_t);
uint32_t ifnet_get_wake_flags(ifnet_t);
errno_t ifnet_set_link_mib_data(ifnet_t, void *, uint32_t);
errno_t ifnet_get_link_mib_data(ifnet_t, void *, uint32_t *);
uint32_t ifnet_get_link_mib_data_length(ifnet_t);
errno_t ifnet_attach_protocol(ifnet_t, protocol_family_t, const struct ifnet_attach_proto_param *);
errno_t ifnet_attach_protocol_v2(ifnet_t, protocol_family_t, const struct ifnet_attach_proto_param_v2 *);
errno_t ifnet_detach_protocol(ifnet_t, protocol_family_t);
errno_t ifnet_output(ifnet_t, protocol_family_t, mbuf_t, void *, const struct sockaddr *);
errno_t ifnet_output_raw(ifnet_t, protocol_family_t, mbuf_t);
errno_t ifnet_input(ifnet_t, mbuf_t, const struct ifnet_stat_increment_param *);
errno_t ifnet_ioctl(ifnet_t, protocol_family_t, unsigned long, void *);
errno_t ifnet_event(ifnet_t, struct kern_event_msg *);
errno_t ifnet_set_mtu(ifnet_t, uint32_t);
uint32_t ifnet_mtu(ifnet_t);
uint8_t ifnet_type(ifnet_t);
errno_t ifnet_set_addrlen(ifnet_t, uint8_t);
uint8_t ifnet_addrlen(ifnet_t);
errno_t ifnet_set_hdrlen(ifnet_t, uint8_t);
uint8_t ifnet_hdrlen(ifnet_t);
errno_t ifnet_set_metric(ifnet_t, uint32_t);
uint32_t ifnet_metric(ifnet_t);
errno_t ifnet_set_baudrate(ifnet_t, uint64_t);
uint64_t ifnet_baudrate(ifnet_t);
errno_t ifnet_stat_increment(ifnet_t, const struct ifnet_stat_increment_param *);
errno_t ifnet_stat_increment_in(ifnet_t, uint32_t, uint32_t, uint32_t);
errno_t ifnet_stat_increment_out(ifnet_t, uint32_t, uint32_t, uint32_t);
errno_t ifnet_set_stat(ifnet_t, const struct ifnet_stats_param *);
errno_t ifnet_stat(ifnet_t, struct ifnet_stats_param *);
errno_t ifnet_set_promiscuous(ifnet_t, int);
errno_t ifnet_touch_lastchange(ifnet_t);
errno_t ifnet_lastchange(ifnet_t, struct timeval *);
errno_t ifnet_get_address_list(ifnet_t, ifaddr_t **);
errno_t ifnet_get_address_list_family(ifnet_t, ifaddr_t **, sa_family_t);
void ifnet_free_address_list(ifaddr_t *);
errno_t ifnet_set_lladdr(ifnet_t, const void *, size_t);
errno_t ifnet_lladdr_copy_bytes(ifnet_t, void *, size_t);
errno_t ifnet_llbroadcast_copy_bytes(ifnet_t, void *, size_t, size_t *);
errno_t ifnet_resolve_multicast(ifnet_t, const struct sockaddr *, struct sockaddr *, size_t);
errno_t ifnet_add_multicast(ifnet_t, const struct sockaddr *, ifmultiaddr_t *);
errno_t ifnet_remove_multicast(ifmultiaddr_t);
errno_t ifnet_get_multicast_list(ifnet_t, ifmultiaddr_t **);
void ifnet_free_multicast_list(ifmultiaddr_t *);
errno_t ifnet_find_by_name(const char *, ifnet_t *);
errno_t ifnet_list_get(ifnet_family_t, ifnet_t **, uint32_t *);
void ifnet_list_free(ifnet_t *);
errno_t ifaddr_reference(ifaddr_t);
errno_t ifaddr_release(ifaddr_t);
errno_t ifaddr_address(ifaddr_t, struct sockaddr *, uint32_t);
sa_family_t ifaddr_address_family(ifaddr_t);
errno_t ifaddr_dstaddress(ifaddr_t, struct sockaddr *, uint32_t);
errno_t ifaddr_netmask(ifaddr_t, struct sockaddr *, uint32_t);
ifnet_t ifaddr_ifnet(ifaddr_t);
ifaddr_t ifaddr_withaddr(const struct sockaddr *);
ifaddr_t ifaddr_withdstaddr(const struct sockaddr *);
ifaddr_t ifaddr_withnet(const struct sockaddr *);
ifaddr_t ifaddr_withroute(int, const struct sockaddr *, const struct sockaddr *);
ifaddr_t ifaddr_findbestforaddr(const struct sockaddr *, ifnet_t);
errno_t ifmaddr_reference(ifmultiaddr_t);
errno_t ifmaddr_release(ifmultiaddr_t);
errno_t ifmaddr_address(ifmultiaddr_t, struct sockaddr *, uint32_t);
errno_t ifmaddr_lladdress(ifmultiaddr_t, struct sockaddr *, uint32_t);
ifnet_t ifmaddr_ifnet(ifmultiaddr_t);
struct kev_msg;
typedef errno_t (*iff_input_func)(void *, ifnet_t, protocol_family_t, mbuf_t *, char **);
typedef errno_t (*iff_output_func)(void *, ifnet_t, protocol_family_t, mbuf_t *);
typedef void (*iff_event_func)(void *, ifnet_t, protocol_family_t, const struct kev_msg *);
typedef errno_t (*iff_ioctl_func)(void *, ifnet_t, protocol_family_t, unsigned long, void *);
typedef void (*iff_detached_func)(void *, ifnet_t);
struct iff_filter { void *iff_cookie; const char *iff_name; protocol_family_t iff_protocol; iff_input_func iff_input; iff_output_func iff_output;
	iff_event_func iff_event; iff_ioctl_func iff_ioctl; iff_detached_func iff_detached; };
errno_t iflt_attach(ifnet_t, const struct iff_filter *, interface_filter_t *);
void iflt_detach(interface_filter_t);
errno_t proto_input(protocol_family_t, mbuf_t);
errno_t proto_inject(protocol_family_t, mbuf_t);
typedef errno_t (*proto_plumb_handler)(ifnet_t, protocol_family_t);
typedef void (*proto_unplumb_handler)(ifnet_t, protocol_family_t);
errno_t proto_register_plumber(protocol_family_t, ifnet_family_t, proto_plumb_handler, proto_unplumb_handler);
void proto_unregister_plumber(protocol_family_t, ifnet_family_t);
#define KEV_INET_SUBCLASS 1
#define KEV_INET_NEW_ADDR 1
#define KEV_INET_CHANGED_ADDR 2
#define KEV_INET_ADDR_DELETED 3
#define KEV_INET_SIFDSTADDR 4
#define KEV_INET_SIFBRDADDR 5
#define KEV_INET_SIFNETMASK 6
#define KEV_INET_ARPCOLLISION 7
#define KEV_INET_PORTINUSE 8
#define KEV_INET_ARPRTRFAILURE 9
#define KEV_INET_ARPRTRALIVE 10
#define KEV_DL_SUBCLASS 2
#define KEV_DL_SIFFLAGS 1
#define KEV_DL_SIFMETRICS 2
#define KEV_DL_SIFMTU 3
#define KEV_DL_SIFPHYS 4
#define KEV_DL_SIFMEDIA 5
#define KEV_DL_SIFGENERIC 6
#define KEV_DL_ADDMULTI 7
#define KEV_DL_DELMULTI 8
#define KEV_DL_IF_ATTACHED 9
#define KEV_DL_IF_DETACHING 10
#define KEV_DL_IF_DETACHED 11
#define KEV_DL_LINK_OFF 12
#define KEV_DL_LINK_ON 13
#define KEV_DL_PROTO_ATTACHED 14
#define KEV_DL_PROTO_DETACHED 15
#define KEV_DL_LINK_ADDRESS_CHANGED 16
#define KEV_DL_WAKEFLAGS_CHANGED 17
#define KEV_DL_IF_IDLE_ROUTE_REFCNT 18
#define KEV_DL_IFCAP_CHANGED 19
#define KEV_DL_LINK_QUALITY_METRIC_CHANGED 20
#define KEV_DL_NODE_PRESENCE 21
#define KEV_DL_NODE_ABSENCE 22
#define KEV_DL_MASTER_ELECTED 23
#define KEV_DL_ISSUES 24
#define KEV_DL_IFDELEGATE_CHANGED 25
#define KEV_DL_AWDL_RESTRICTED 26
#define KEV_DL_AWDL_UNRESTRICTED 27
#define KEV_DL_RRC_STATE_CHANGED 28
#define KEV_DL_QOS_MODE_CHANGED 29
#define KEV_DL_LOW_POWER_MODE_CHANGED 30
#define KEV_INET6_SUBCLASS 6
#define KEV_INET6_NEW_USER_ADDR 1
#define KEV_INET6_CHANGED_ADDR 2
#define KEV_INET6_ADDR_DELETED 3
#define KEV_INET6_NEW_LL_ADDR 4
#define KEV_INET6_NEW_RTADV_ADDR 5
#define KEV_INET6_DEFROUTER 6
#define KEV_INET6_REQUEST_NAT64_PREFIX 7
#define NDRV_DEMUXTYPE_ETHERTYPE 4
#define NDRV_DEMUXTYPE_SAP 5
#define NDRV_DEMUXTYPE_SNAP 6
#define NDRVPROTO_NDRV 0
#define NDRV_PROTOCOL_DESC_VERS 1
#define SOL_NDRVPROTO 0
#define NDRV_DELDMXSPEC 0x2
#define NDRV_SETDMXSPEC 0x4
#define NDRV_ADDMULTICAST 0x5
#define NDRV_DELMULTICAST 0x6
#define NDRV_DMUX_MAX_DESCR 1024
#define NRDV_MULTICAST_ADDRS_PER_SOCK 1
struct sockaddr_ndrv { unsigned char snd_len, snd_family, snd_name; };
struct ndrv_demux_desc { uint16_t type, length; union { uint16_t ether_type; uint8_t sap[3], snap[5], other[28]; } data; };
struct ndrv_protocol_desc { uint32_t version, protocol_family, demux_count; struct ndrv_demux_desc *demux_list; };
#define DLIL_DESC_ETYPE2 4
#define DLIL_DESC_SAP 5
#define DLIL_DESC_SNAP 6
enum { BPF_TAP_DISABLE = 0, BPF_TAP_INPUT = 1, BPF_TAP_OUTPUT = 2, BPF_TAP_INPUT_OUTPUT = 3 };
typedef void (*net_init_func_ptr)(void);
errno_t net_init_add(net_init_func_ptr);
#define NFF_BEFORE 0x1
#define NFF_AFTER 0x2
#define NKE_OK 0
#define NKE_REMOVE (-1)
struct so_nke { unsigned int nke_handle, nke_where; int nke_flags; uint32_t reserved[4]; };
#define UTUN_OPT_FLAGS 1
#define UTUN_OPT_IFNAME 2
#define UTUN_OPT_EXT_IFDATA_STATS 3
#define UTUN_OPT_INC_IFDATA_STATS_IN 4
#define UTUN_OPT_INC_IFDATA_STATS_OUT 5
#define UTUN_OPT_SET_DELEGATE_INTERFACE 15
#define UTUN_OPT_MAX_PENDING_PACKETS 16
#define UTUN_OPT_ENABLE_CHANNEL 17
#define UTUN_OPT_GET_CHANNEL_UUID 18
#define UTUN_OPT_ENABLE_FLOWSWITCH 19
#define UTUN_OPT_ENABLE_NETIF 20
#define UTUN_OPT_SLOT_SIZE 21
#define UTUN_OPT_NETIF_RING_SIZE 22
#define UTUN_OPT_TX_FSW_RING_SIZE 23
#define UTUN_OPT_RX_FSW_RING_SIZE 24
#define UTUN_OPT_KPIPE_TX_RING_SIZE 25
#define UTUN_OPT_KPIPE_RX_RING_SIZE 26
#define UTUN_OPT_ATTACH_FLOWSWITCH 27
#define UTUN_FLAGS_NO_OUTPUT 0x1
#define UTUN_FLAGS_NO_INPUT 0x2
#define UTUN_FLAGS_ENABLE_PROC_UUID 0x4
#define UTUN_CONTROL_NAME "com.apple.net.utun_control"
struct utun_stats_param { uint64_t utsp_packets, utsp_bytes, utsp_errors; };
int ether_family_init(void);
errno_t ether_demux(ifnet_t, mbuf_t, char *, protocol_family_t *);
errno_t ether_add_proto(ifnet_t, protocol_family_t, const struct ifnet_demux_desc *, uint32_t);
errno_t ether_del_proto(ifnet_t, protocol_family_t);
errno_t ether_frameout(ifnet_t, mbuf_t *, const struct sockaddr *, const char *, const char *);
errno_t ether_ioctl(ifnet_t, uint32_t, void *);
errno_t ether_check_multi(ifnet_t, const struct sockaddr *);

struct ifnet_init_eparams;
/* the extended driver interface: queues that the stack owns */
typedef void (*ifnet_start_func)(ifnet_t);
typedef void (*ifnet_input_poll_func)(ifnet_t, u_int32_t, u_int32_t, mbuf_t *, mbuf_t *, u_int32_t *, u_int32_t *);
typedef errno_t (*ifnet_ctl_func)(ifnet_t, ifnet_ctl_cmd_t, u_int32_t, void *);
typedef errno_t (*ifnet_pre_enqueue_func)(ifnet_t, mbuf_t);
typedef void (*ifnet_free_func)(ifnet_t);
typedef errno_t (*ifnet_framer_extended_func)(ifnet_t, mbuf_t *, const struct sockaddr *, const char *, const char *, u_int32_t *, u_int32_t *);
#define IFNET_INIT_VERSION_2 2
#define IFNET_INIT_CURRENT_VERSION IFNET_INIT_VERSION_2
#define IFNET_INIT_LEGACY 0x1
#define IFNET_INIT_INPUT_POLL 0x2
#define IFNET_INIT_NX_NOAUTO 0x4
#define IFNET_INIT_ALLOC_KPI 0x8
errno_t ifnet_allocate_extended(const struct ifnet_init_eparams *, ifnet_t *);
errno_t ifnet_input_extended(ifnet_t, mbuf_t, mbuf_t, const struct ifnet_stat_increment_param *);
errno_t ifnet_input_poll(ifnet_t, mbuf_t, mbuf_t, const struct ifnet_stat_increment_param *);
errno_t ifnet_enqueue(ifnet_t, mbuf_t);
errno_t ifnet_dequeue(ifnet_t, mbuf_t *);
errno_t ifnet_dequeue_service_class(ifnet_t, mbuf_svc_class_t, mbuf_t *);
errno_t ifnet_dequeue_multi(ifnet_t, u_int32_t, mbuf_t *, mbuf_t *, u_int32_t *, u_int32_t *);
void ifnet_start(ifnet_t);
errno_t ifnet_set_output_sched_model(ifnet_t, u_int32_t);
errno_t ifnet_set_sndq_maxlen(ifnet_t, u_int32_t);
errno_t ifnet_get_sndq_maxlen(ifnet_t, u_int32_t *);
errno_t ifnet_get_sndq_len(ifnet_t, u_int32_t *);
errno_t ifnet_set_rcvq_maxlen(ifnet_t, u_int32_t);
errno_t ifnet_set_link_quality(ifnet_t, int);
errno_t ifnet_set_delegate(ifnet_t, ifnet_t);
errno_t ifnet_get_delegate(ifnet_t, ifnet_t *);
errno_t ifnet_set_idle_flags(ifnet_t, u_int32_t, u_int32_t);
u_int32_t ifnet_idle_flags(ifnet_t);
u_int32_t ifnet_subfamily(ifnet_t);
errno_t ifnet_set_eflags(ifnet_t, u_int32_t, u_int32_t);
u_int32_t ifnet_eflags(ifnet_t);
errno_t ifnet_get_inuse_address_list(ifnet_t, ifaddr_t **);
errno_t ifnet_get_address_list_with_count(ifnet_t, ifaddr_t **, uint16_t *);
errno_t ifnet_set_lladdr_and_type(ifnet_t, const void *, size_t, u_char);
errno_t ifnet_set_offload_enabled(ifnet_t, ifnet_offload_t);

/* Ethernet protocol handlers */
int ether_demux(ifnet_t, mbuf_t, char *, protocol_family_t *);
errno_t ether_add_proto(ifnet_t, protocol_family_t, const struct ifnet_demux_desc *, u_int32_t);
errno_t ether_del_proto(ifnet_t, protocol_family_t);
errno_t ether_frameout(ifnet_t, mbuf_t *, const struct sockaddr *, const char *, const char *);
errno_t ether_ioctl(ifnet_t, u_int32_t, void *);
errno_t ether_check_multi(ifnet_t, const struct sockaddr *);

/* packet filter machine */
#define BPF_ALIGN 0
#define BPF_RELEASE 199606
#define BPF_ALIGNMENT 4UL
#define BPF_MAXINSNS 512
#define BPF_MAXBUFSIZE 0x80000
#define BPF_MINBUFSIZE 32
#define BPF_MAJOR_VERSION 1
#define BPF_MINOR_VERSION 1
#define SIZEOF_BPF_HDR 18UL
#define DLT_NULL 0
#define DLT_EN10MB 1
#define DLT_EN3MB 2
#define DLT_AX25 3
#define DLT_PRONET 4
#define DLT_CHAOS 5
#define DLT_IEEE802 6
#define DLT_ARCNET 7
#define DLT_SLIP 8
#define DLT_PPP 9
#define DLT_FDDI 10
#define DLT_ATM_RFC1483 11
#define DLT_RAW 12
#define DLT_SLIP_BSDOS 15
#define DLT_PPP_BSDOS 16
#define DLT_PFSYNC 18
#define DLT_ATM_CLIP 19
#define DLT_PPP_SERIAL 50
#define DLT_PPP_ETHER 51
#define DLT_SYMANTEC_FIREWALL 99
#define DLT_MATCHING_MIN 104
#define DLT_C_HDLC 104
#define DLT_CHDLC 104
#define DLT_IEEE802_11 105
#define DLT_FRELAY 107
#define DLT_LOOP 108
#define DLT_ENC 109
#define DLT_LINUX_SLL 113
#define DLT_LTALK 114
#define DLT_ECONET 115
#define DLT_IPFILTER 116
#define DLT_PFLOG 117
#define DLT_CISCO_IOS 118
#define DLT_PRISM_HEADER 119
#define DLT_AIRONET_HEADER 120
#define DLT_HHDLC 121
#define DLT_IP_OVER_FC 122
#define DLT_SUNATM 123
#define DLT_RIO 124
#define DLT_PCI_EXP 125
#define DLT_AURORA 126
#define DLT_IEEE802_11_RADIO 127
#define DLT_TZSP 128
#define DLT_ARCNET_LINUX 129
#define DLT_JUNIPER_MLPPP 130
#define DLT_JUNIPER_MLFR 131
#define DLT_JUNIPER_ES 132
#define DLT_JUNIPER_GGSN 133
#define DLT_JUNIPER_MFR 134
#define DLT_JUNIPER_ATM2 135
#define DLT_JUNIPER_SERVICES 136
#define DLT_JUNIPER_ATM1 137
#define DLT_APPLE_IP_OVER_IEEE1394 138
#define DLT_MTP2_WITH_PHDR 139
#define DLT_MTP2 140
#define DLT_MTP3 141
#define DLT_SCCP 142
#define DLT_DOCSIS 143
#define DLT_LINUX_IRDA 144
#define DLT_IBM_SP 145
#define DLT_IBM_SN 146
#define DLT_USER0 147
#define DLT_USER1 148
#define DLT_USER2 149
#define DLT_USER3 150
#define DLT_USER4 151
#define DLT_USER5 152
#define DLT_USER6 153
#define DLT_USER7 154
#define DLT_USER8 155
#define DLT_USER9 156
#define DLT_USER10 157
#define DLT_USER11 158
#define DLT_USER12 159
#define DLT_USER13 160
#define DLT_USER14 161
#define DLT_USER15 162
#define DLT_IEEE802_11_RADIO_AVS 163
#define DLT_JUNIPER_MONITOR 164
#define DLT_BACNET_MS_TP 165
#define DLT_PPP_PPPD 166
#define DLT_PPP_WITH_DIRECTION 166
#define DLT_LINUX_PPP_WITHDIRECTION 166
#define DLT_JUNIPER_PPPOE 167
#define DLT_JUNIPER_PPPOE_ATM 168
#define DLT_GPRS_LLC 169
#define DLT_GPF_T 170
#define DLT_GPF_F 171
#define DLT_GCOM_T1E1 172
#define DLT_GCOM_SERIAL 173
#define DLT_JUNIPER_PIC_PEER 174
#define DLT_ERF_ETH 175
#define DLT_ERF_POS 176
#define DLT_LINUX_LAPD 177
#define DLT_JUNIPER_ETHER 178
#define DLT_JUNIPER_PPP 179
#define DLT_JUNIPER_FRELAY 180
#define DLT_JUNIPER_CHDLC 181
#define DLT_MFR 182
#define DLT_JUNIPER_VP 183
#define DLT_A429 184
#define DLT_A653_ICM 185
#define DLT_USB 186
#define DLT_BLUETOOTH_HCI_H4 187
#define DLT_IEEE802_16_MAC_CPS 188
#define DLT_USB_LINUX 189
#define DLT_CAN20B 190
#define DLT_IEEE802_15_4_LINUX 191
#define DLT_PPI 192
#define DLT_IEEE802_16_MAC_CPS_RADIO 193
#define DLT_JUNIPER_ISM 194
#define DLT_IEEE802_15_4 195
#define DLT_SITA 196
#define DLT_ERF 197
#define DLT_RAIF1 198
#define DLT_IPMB 199
#define DLT_JUNIPER_ST 200
#define DLT_BLUETOOTH_HCI_H4_WITH_PHDR 201
#define DLT_AX25_KISS 202
#define DLT_LAPD 203
#define DLT_PPP_WITH_DIR 204
#define DLT_C_HDLC_WITH_DIR 205
#define DLT_FRELAY_WITH_DIR 206
#define DLT_LAPB_WITH_DIR 207
#define DLT_IPMB_LINUX 209
#define DLT_FLEXRAY 210
#define DLT_MOST 211
#define DLT_LIN 212
#define DLT_X2E_SERIAL 213
#define DLT_X2E_XORAYA 214
#define DLT_IEEE802_15_4_NONASK_PHY 215
#define DLT_LINUX_EVDEV 216
#define DLT_GSMTAP_UM 217
#define DLT_GSMTAP_ABIS 218
#define DLT_MPLS 219
#define DLT_USB_LINUX_MMAPPED 220
#define DLT_DECT 221
#define DLT_AOS 222
#define DLT_WIHART 223
#define DLT_FC_2 224
#define DLT_FC_2_WITH_FRAME_DELIMS 225
#define DLT_IPNET 226
#define DLT_CAN_SOCKETCAN 227
#define DLT_IPV4 228
#define DLT_IPV6 229
#define DLT_IEEE802_15_4_NOFCS 230
#define DLT_DBUS 231
#define DLT_JUNIPER_VS 232
#define DLT_JUNIPER_SRX_E2E 233
#define DLT_JUNIPER_FIBRECHANNEL 234
#define DLT_DVB_CI 235
#define DLT_MUX27010 236
#define DLT_STANAG_5066_D_PDU 237
#define DLT_JUNIPER_ATM_CEMIC 238
#define DLT_NFLOG 239
#define DLT_NETANALYZER 240
#define DLT_NETANALYZER_TRANSPARENT 241
#define DLT_IPOIB 242
#define DLT_MPEG_2_TS 243
#define DLT_NG40 244
#define DLT_NFC_LLCP 245
#define DLT_USB_DARWIN 266
#define DLT_MATCHING_MAX 266
#define BPF_LD 0x0
#define BPF_LDX 0x1
#define BPF_ST 0x2
#define BPF_STX 0x3
#define BPF_ALU 0x4
#define BPF_JMP 0x5
#define BPF_RET 0x6
#define BPF_MISC 0x7
#define BPF_W 0x0
#define BPF_H 0x8
#define BPF_B 0x10
#define BPF_IMM 0x0
#define BPF_ABS 0x20
#define BPF_IND 0x40
#define BPF_MEM 0x60
#define BPF_LEN 0x80
#define BPF_MSH 0xa0
#define BPF_ADD 0x0
#define BPF_SUB 0x10
#define BPF_MUL 0x20
#define BPF_DIV 0x30
#define BPF_OR 0x40
#define BPF_AND 0x50
#define BPF_LSH 0x60
#define BPF_RSH 0x70
#define BPF_NEG 0x80
#define BPF_JA 0x0
#define BPF_JEQ 0x10
#define BPF_JGT 0x20
#define BPF_JGE 0x30
#define BPF_JSET 0x40
#define BPF_K 0x0
#define BPF_X 0x8
#define BPF_A 0x10
#define BPF_TAX 0x0
#define BPF_TXA 0x80
#define BPF_MEMWORDS 16
#define BIOCGBLEN _IOR('B',102, u_int)
#define BIOCSBLEN _IOWR('B',102, u_int)
#define BIOCSETF _IOW('B',103, struct bpf_program)
#define BIOCFLUSH _IO('B',104)
#define BIOCPROMISC _IO('B',105)
#define BIOCGDLT _IOR('B',106, u_int)
#define BIOCGETIF _IOR('B',107, struct ifreq)
#define BIOCSETIF _IOW('B',108, struct ifreq)
#define BIOCSRTIMEOUT _IOW('B',109, struct timeval)
#define BIOCGRTIMEOUT _IOR('B',110, struct timeval)
#define BIOCGSTATS _IOR('B',111, struct bpf_stat)
#define BIOCIMMEDIATE _IOW('B',112, u_int)
#define BIOCVERSION _IOR('B',113, struct bpf_version)
#define BIOCGRSIG _IOR('B',114, u_int)
#define BIOCSRSIG _IOW('B',115, u_int)
#define BIOCGHDRCMPLT _IOR('B',116, u_int)
#define BIOCSHDRCMPLT _IOW('B',117, u_int)
#define BIOCGSEESENT _IOR('B',118, u_int)
#define BIOCSSEESENT _IOW('B',119, u_int)
#define BIOCSDLT _IOW('B',120, u_int)
#define BIOCGDLTLIST _IOWR('B',121, struct bpf_dltlist)
#define BIOCSETFNR _IOW('B', 126, struct bpf_program)
#define BPF_TIMEVAL timeval32
#define bfl_list bfl_u.bflu_list
typedef int32_t bpf_int32;
typedef uint32_t bpf_u_int32;
struct bpf_program { u_int bf_len; struct bpf_insn *bf_insns; };
struct bpf_stat { u_int bs_recv, bs_drop; };
struct bpf_version { u_short bv_major, bv_minor; };
struct bpf_hdr { struct timeval32 bh_tstamp; bpf_u_int32 bh_caplen, bh_datalen; u_short bh_hdrlen; };
struct bpf_insn { u_short code; u_char jt, jf; bpf_u_int32 k; };
struct bpf_dltlist { uint32_t bfl_len; union { uint32_t *bflu_list; uint64_t bflu_pad; } bfl_u; };
typedef errno_t (*bpf_send_func)(ifnet_t, uint32_t, mbuf_t);
typedef errno_t (*bpf_tap_func)(ifnet_t, uint32_t, bpf_tap_mode);
void bpfattach(ifnet_t, u_int, u_int);
errno_t bpf_attach(ifnet_t, uint32_t, uint32_t, bpf_send_func, bpf_tap_func);
void bpf_tap_in(ifnet_t, uint32_t, mbuf_t, void *, size_t);
void bpf_tap_out(ifnet_t, uint32_t, mbuf_t, void *, size_t);
#define BPF_WORDALIGN(x) (((x) + (BPF_ALIGNMENT - 1)) & ~(BPF_ALIGNMENT - 1))
#define BPF_CLASS(code) ((code) & 0x07)
#define BPF_SIZE(code) ((code) & 0x18)
#define BPF_MODE(code) ((code) & 0xe0)
#define BPF_OP(code) ((code) & 0xf0)
#define BPF_SRC(code) ((code) & 0x08)
#define BPF_RVAL(code) ((code) & 0x18)
#define BPF_MISCOP(code) ((code) & 0xf8)
#define BPF_STMT(code, k) { (u_short)(code), 0, 0, k }
#define BPF_JUMP(code, k, jt, jf) { (u_short)(code), jt, jf, k }
#define EXTRACT_SHORT(p) ((uint16_t)ntohs(*(const uint16_t *)(const void *)(p)))
#define EXTRACT_LONG(p) ntohl(*(const uint32_t *)(const void *)(p))
u_int bpf_filter(const struct bpf_insn *, u_char *, u_int, u_int);
int bpf_validate(const struct bpf_insn *, int);

/* routes */
#define RTM_RTTUNIT 1000000
#define RTF_UP 0x1
#define RTF_GATEWAY 0x2
#define RTF_HOST 0x4
#define RTF_REJECT 0x8
#define RTF_DYNAMIC 0x10
#define RTF_MODIFIED 0x20
#define RTF_DONE 0x40
#define RTF_DELCLONE 0x80
#define RTF_CLONING 0x100
#define RTF_XRESOLVE 0x200
#define RTF_LLINFO 0x400
#define RTF_LLDATA 0x400
#define RTF_STATIC 0x800
#define RTF_BLACKHOLE 0x1000
#define RTF_NOIFREF 0x2000
#define RTF_PROTO2 0x4000
#define RTF_PROTO1 0x8000
#define RTF_PRCLONING 0x10000
#define RTF_WASCLONED 0x20000
#define RTF_PROTO3 0x40000
#define RTF_PINNED 0x100000
#define RTF_LOCAL 0x200000
#define RTF_BROADCAST 0x400000
#define RTF_MULTICAST 0x800000
#define RTF_IFSCOPE 0x1000000
#define RTF_CONDEMNED 0x2000000
#define RTF_IFREF 0x4000000
#define RTF_PROXY 0x8000000
#define RTF_ROUTER 0x10000000
#define RTF_DEAD 0x20000000
#define RTPRF_OURS 262144
#define RTM_VERSION 5
#define RTM_ADD 0x1
#define RTM_DELETE 0x2
#define RTM_CHANGE 0x3
#define RTM_GET 0x4
#define RTM_LOSING 0x5
#define RTM_REDIRECT 0x6
#define RTM_MISS 0x7
#define RTM_LOCK 0x8
#define RTM_OLDADD 0x9
#define RTM_OLDDEL 0xa
#define RTM_RESOLVE 0xb
#define RTM_NEWADDR 0xc
#define RTM_DELADDR 0xd
#define RTM_IFINFO 0xe
#define RTM_NEWMADDR 0xf
#define RTM_DELMADDR 0x10
#define RTM_IFINFO2 0x12
#define RTM_NEWMADDR2 0x13
#define RTM_GET2 0x14
#define RTV_MTU 0x1
#define RTV_HOPCOUNT 0x2
#define RTV_EXPIRE 0x4
#define RTV_RPIPE 0x8
#define RTV_SPIPE 0x10
#define RTV_SSTHRESH 0x20
#define RTV_RTT 0x40
#define RTV_RTTVAR 0x80
#define RTA_DST 0x1
#define RTA_GATEWAY 0x2
#define RTA_NETMASK 0x4
#define RTA_GENMASK 0x8
#define RTA_IFP 0x10
#define RTA_IFA 0x20
#define RTA_AUTHOR 0x40
#define RTA_BRD 0x80
#define RTAX_DST 0
#define RTAX_GATEWAY 1
#define RTAX_NETMASK 2
#define RTAX_GENMASK 3
#define RTAX_IFP 4
#define RTAX_IFA 5
#define RTAX_AUTHOR 6
#define RTAX_BRD 7
#define RTAX_MAX 8
#define RTF_BITS "\020\1UP\2GATEWAY\3HOST\4REJECT\5DYNAMIC\6MODIFIED\7DONE" "\10DELCLONE\11CLONING\12XRESOLVE\13LLINFO\14STATIC\15BLACKHOLE" "\16NOIFREF\17PROTO2\20PROTO1\21PRCLONING\22WASCLONED\23PROTO3" "\25PINNED\26LOCAL\27BROADCAST\30MULTICAST\31IFSCOPE\32CONDEMNED" "\33IFREF\34PROXY\35ROUTER"
struct rt_metrics { uint32_t rmx_locks, rmx_mtu, rmx_hopcount; int32_t rmx_expire; uint32_t rmx_recvpipe, rmx_sendpipe, rmx_ssthresh, rmx_rtt,
	rmx_rttvar, rmx_pksent, rmx_state, rmx_filler[3]; };
struct rtstat { short rts_badredirect, rts_dynamic, rts_newgateway, rts_unreach, rts_wildcard, rts_badrtgwroute; };
struct rt_msghdr { u_short rtm_msglen; u_char rtm_version, rtm_type; u_short rtm_index; int rtm_flags, rtm_addrs; pid_t rtm_pid; int rtm_seq,
	rtm_errno, rtm_use; uint32_t rtm_inits; struct rt_metrics rtm_rmx; };
struct rt_msghdr2 { u_short rtm_msglen; u_char rtm_version, rtm_type; u_short rtm_index; int rtm_flags, rtm_addrs; int32_t rtm_refcnt;
	int rtm_parentflags, rtm_reserved, rtm_use; uint32_t rtm_inits; struct rt_metrics rtm_rmx; };
struct rt_addrinfo { int rti_addrs; struct sockaddr *rti_info[8]; };
#define IS_DIRECT_HOSTROUTE(rt) (((rt)->rt_flags & (RTF_HOST | RTF_GATEWAY)) == RTF_HOST)
#define __PFKEY_V2_H 1
#define PF_KEY_V2 2
#define PFKEYV2_REVISION 199806L
#define SADB_RESERVED 0
#define SADB_GETSPI 1
#define SADB_UPDATE 2
#define SADB_ADD 3
#define SADB_DELETE 4
#define SADB_GET 5
#define SADB_ACQUIRE 6
#define SADB_REGISTER 7
#define SADB_EXPIRE 8
#define SADB_FLUSH 9
#define SADB_DUMP 10
#define SADB_X_PROMISC 11
#define SADB_X_PCHANGE 12
#define SADB_X_SPDUPDATE 13
#define SADB_X_SPDADD 14
#define SADB_X_SPDDELETE 15
#define SADB_X_SPDGET 16
#define SADB_X_SPDACQUIRE 17
#define SADB_X_SPDDUMP 18
#define SADB_X_SPDFLUSH 19
#define SADB_X_SPDSETIDX 20
#define SADB_X_SPDEXPIRE 21
#define SADB_X_SPDDELETE2 22
#define SADB_GETSASTAT 23
#define SADB_X_SPDENABLE 24
#define SADB_X_SPDDISABLE 25
#define SADB_MIGRATE 26
#define SADB_MAX 26
#define SADB_EXT_RESERVED 0
#define SADB_EXT_SA 1
#define SADB_EXT_LIFETIME_CURRENT 2
#define SADB_EXT_LIFETIME_HARD 3
#define SADB_EXT_LIFETIME_SOFT 4
#define SADB_EXT_ADDRESS_SRC 5
#define SADB_EXT_ADDRESS_DST 6
#define SADB_EXT_ADDRESS_PROXY 7
#define SADB_EXT_KEY_AUTH 8
#define SADB_EXT_KEY_ENCRYPT 9
#define SADB_EXT_IDENTITY_SRC 10
#define SADB_EXT_IDENTITY_DST 11
#define SADB_EXT_SENSITIVITY 12
#define SADB_EXT_PROPOSAL 13
#define SADB_EXT_SUPPORTED_AUTH 14
#define SADB_EXT_SUPPORTED_ENCRYPT 15
#define SADB_EXT_SPIRANGE 16
#define SADB_X_EXT_KMPRIVATE 17
#define SADB_X_EXT_POLICY 18
#define SADB_X_EXT_SA2 19
#define SADB_EXT_SESSION_ID 20
#define SADB_EXT_SASTAT 21
#define SADB_X_EXT_IPSECIF 22
#define SADB_X_EXT_ADDR_RANGE_SRC_START 23
#define SADB_X_EXT_ADDR_RANGE_SRC_END 24
#define SADB_X_EXT_ADDR_RANGE_DST_START 25
#define SADB_X_EXT_ADDR_RANGE_DST_END 26
#define SADB_EXT_MIGRATE_ADDRESS_SRC 27
#define SADB_EXT_MIGRATE_ADDRESS_DST 28
#define SADB_X_EXT_MIGRATE_IPSECIF 29
#define SADB_EXT_MAX 29
#define SADB_SATYPE_UNSPEC 0
#define SADB_SATYPE_AH 2
#define SADB_SATYPE_ESP 3
#define SADB_SATYPE_RSVP 5
#define SADB_SATYPE_OSPFV2 6
#define SADB_SATYPE_RIPV2 7
#define SADB_SATYPE_MIP 8
#define SADB_X_SATYPE_IPCOMP 9
#define SADB_X_SATYPE_POLICY 10
#define SADB_SATYPE_MAX 11
#define SADB_SASTATE_LARVAL 0
#define SADB_SASTATE_MATURE 1
#define SADB_SASTATE_DYING 2
#define SADB_SASTATE_DEAD 3
#define SADB_SASTATE_MAX 3
#define SADB_SAFLAGS_PFS 1
#define SADB_AALG_NONE 0
#define SADB_AALG_MD5HMAC 1
#define SADB_AALG_SHA1HMAC 2
#define SADB_AALG_MAX 8
#define SADB_X_AALG_SHA2_256 6
#define SADB_X_AALG_SHA2_384 7
#define SADB_X_AALG_SHA2_512 8
#define SADB_X_AALG_MD5 3
#define SADB_X_AALG_SHA 4
#define SADB_X_AALG_NULL 5
#define SADB_EALG_NONE 0
#define SADB_EALG_DESCBC 1
#define SADB_EALG_3DESCBC 2
#define SADB_EALG_NULL 3
#define SADB_EALG_MAX 12
#define SADB_X_EALG_CAST128CBC 5
#define SADB_X_EALG_BLOWFISHCBC 4
#define SADB_X_EALG_RIJNDAELCBC 12
#define SADB_X_EALG_AESCBC 12
#define SADB_X_EALG_AES 12
#define SADB_X_EALG_AES_GCM 13
#define SADB_X_EALG_CHACHA20POLY1305 14
#define SADB_X_CALG_NONE 0
#define SADB_X_CALG_OUI 1
#define SADB_X_CALG_DEFLATE 2
#define SADB_X_CALG_LZS 3
#define SADB_X_CALG_MAX 4
#define SADB_IDENTTYPE_RESERVED 0
#define SADB_IDENTTYPE_PREFIX 1
#define SADB_IDENTTYPE_FQDN 2
#define SADB_IDENTTYPE_USERFQDN 3
#define SADB_X_IDENTTYPE_ADDR 4
#define SADB_IDENTTYPE_MAX 4
#define SADB_X_EXT_NONE 0x0
#define SADB_X_EXT_OLD 0x1
#define SADB_X_EXT_IV4B 0x10
#define SADB_X_EXT_DERIV 0x20
#define SADB_X_EXT_CYCSEQ 0x40
#define SADB_X_EXT_PSEQ 0x0
#define SADB_X_EXT_PRAND 0x100
#define SADB_X_EXT_PZERO 0x200
#define SADB_X_EXT_PMASK 0x300
#define SADB_X_EXT_IIV 0x400
#define SADB_X_EXT_RAWCPI 0x80
#define SADB_KEY_FLAGS_MAX 0x7fff
#define PFKEY_SPI_SIZE 4UL
#define SADB_X_LIFETIME_ALLOCATIONS 0
#define SADB_X_LIFETIME_BYTES 1
#define SADB_X_LIFETIME_ADDTIME 2
#define SADB_X_LIFETIME_USETIME 3
#define PFKEY_SOFT_LIFETIME_RATE 80
struct sadb_msg { uint8_t sadb_msg_version, sadb_msg_type, sadb_msg_errno, sadb_msg_satype; uint16_t sadb_msg_len, sadb_msg_reserved;
	uint32_t sadb_msg_seq, sadb_msg_pid; };
struct sadb_ext { uint16_t sadb_ext_len, sadb_ext_type; };
struct sadb_sa { uint16_t sadb_sa_len, sadb_sa_exttype; uint32_t sadb_sa_spi; uint8_t sadb_sa_replay, sadb_sa_state, sadb_sa_auth, sadb_sa_encrypt;
	uint32_t sadb_sa_flags; };
struct sadb_lifetime { uint16_t sadb_lifetime_len, sadb_lifetime_exttype; uint32_t sadb_lifetime_allocations; uint64_t sadb_lifetime_bytes,
	sadb_lifetime_addtime, sadb_lifetime_usetime; };
struct sadb_address { uint16_t sadb_address_len, sadb_address_exttype; uint8_t sadb_address_proto, sadb_address_prefixlen;
	uint16_t sadb_address_reserved; };
struct sadb_key { uint16_t sadb_key_len, sadb_key_exttype, sadb_key_bits, sadb_key_reserved; };
struct sadb_ident { uint16_t sadb_ident_len, sadb_ident_exttype, sadb_ident_type, sadb_ident_reserved; uint64_t sadb_ident_id; };
struct sadb_sens { uint16_t sadb_sens_len, sadb_sens_exttype; uint32_t sadb_sens_dpd; uint8_t sadb_sens_sens_level, sadb_sens_sens_len,
	sadb_sens_integ_level, sadb_sens_integ_len; uint32_t sadb_sens_reserved; };
struct sadb_prop { uint16_t sadb_prop_len, sadb_prop_exttype; uint8_t sadb_prop_replay, sadb_prop_reserved[3]; };
struct sadb_comb { uint8_t sadb_comb_auth, sadb_comb_encrypt; uint16_t sadb_comb_flags, sadb_comb_auth_minbits, sadb_comb_auth_maxbits,
	sadb_comb_encrypt_minbits, sadb_comb_encrypt_maxbits; uint32_t sadb_comb_reserved, sadb_comb_soft_allocations, sadb_comb_hard_allocations;
	uint64_t sadb_comb_soft_bytes, sadb_comb_hard_bytes, sadb_comb_soft_addtime, sadb_comb_hard_addtime, sadb_comb_soft_usetime, sadb_comb_hard_usetime;
	};
struct sadb_supported { uint16_t sadb_supported_len, sadb_supported_exttype; uint32_t sadb_supported_reserved; };
struct sadb_alg { uint8_t sadb_alg_id, sadb_alg_ivlen; uint16_t sadb_alg_minbits, sadb_alg_maxbits, sadb_alg_reserved; };
struct sadb_spirange { uint16_t sadb_spirange_len, sadb_spirange_exttype; uint32_t sadb_spirange_min, sadb_spirange_max, sadb_spirange_reserved; };
struct sadb_x_kmprivate { uint16_t sadb_x_kmprivate_len, sadb_x_kmprivate_exttype; uint32_t sadb_x_kmprivate_reserved; };
struct sadb_x_sa2 { uint16_t sadb_x_sa2_len, sadb_x_sa2_exttype; uint8_t sadb_x_sa2_mode; union { uint8_t sadb_x_sa2_reserved1; }; union {
	uint16_t sadb_x_sa2_reserved2; }; uint32_t sadb_x_sa2_sequence, sadb_x_sa2_reqid; };
struct sadb_x_policy { uint16_t sadb_x_policy_len, sadb_x_policy_exttype, sadb_x_policy_type; uint8_t sadb_x_policy_dir, sadb_x_policy_reserved;
	uint32_t sadb_x_policy_id, sadb_x_policy_reserved2; };
struct sadb_x_ipsecrequest { uint16_t sadb_x_ipsecrequest_len, sadb_x_ipsecrequest_proto; uint8_t sadb_x_ipsecrequest_mode, sadb_x_ipsecrequest_level;
	uint16_t sadb_x_ipsecrequest_reqid; };
struct sadb_session_id { uint16_t sadb_session_id_len, sadb_session_id_exttype; uint64_t sadb_session_id_v[2]; };
struct sastat { uint32_t spi, created; struct sadb_lifetime lft_c; };
struct sadb_sastat { uint16_t sadb_sastat_len, sadb_sastat_exttype; uint32_t sadb_sastat_dir, sadb_sastat_reserved, sadb_sastat_list_len; };
#define PFKEY_UNUNIT64(a) ((a) << 3)
#define PFKEY_UNIT64(a) ((a) >> 3)
#define PFKEY_ALIGN8(a) (1 + (((a) - 1) | 7))
#define PFKEY_EXTLEN(m) PFKEY_UNUNIT64(((struct sadb_ext *)(m))->sadb_ext_len)

__END_DECLS
#endif
