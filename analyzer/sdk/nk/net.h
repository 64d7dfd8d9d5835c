/* Sockets, mbufs, protocol domains; the kernel interfaces to network interfaces and their filters.

   One file, because sockets, mbufs and interfaces take one another as arguments. Sections are subjects. */
#ifndef NK_NET_H
#define NK_NET_H
#include <nk/proc.h>

__BEGIN_DECLS
struct cmsghdr; struct iff_filter; struct ifnet_attach_proto_param; struct ifnet_attach_proto_param_v2;
struct ifnet_demux_desc; struct ifnet_init_eparams; struct ifnet_init_params; struct ifnet_stat_increment_param;
struct ifnet_stats_param; struct iovec; struct kern_event_msg; struct kev_msg; struct mbuf_stat; struct msghdr;
struct sflt_filter; struct sockaddr; struct sockaddr_dl; struct socket; struct timeval;
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
void sock_setupcalls_locked(socket_t, sock_upcall, void *, sock_upcall, void *, int);
void sock_retain(socket_t);
void sock_release(socket_t);
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
errno_t mbuf_get_tx_compl_data(mbuf_t, uintptr_t *, uintptr_t *);
errno_t mbuf_set_tx_compl_data(mbuf_t, uintptr_t, uintptr_t);
errno_t mbuf_last_pkt(const mbuf_t, uint32_t *);
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

/* link-layer addresses, interfaces and their filters */
struct sockaddr_dl { u_char sdl_len, sdl_family; u_short sdl_index; u_char sdl_type, sdl_nlen, sdl_alen, sdl_slen; char sdl_data[12]; };
#define LLADDR(s) ((caddr_t)((s)->sdl_data + (s)->sdl_nlen))
#define CONST_LLADDR(s) ((const u_char *)((s)->sdl_data + (s)->sdl_nlen))
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

__END_DECLS
#endif
