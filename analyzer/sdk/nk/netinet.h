/* Internet protocols: addresses, headers, IP filters.

   Long because every protocol has its header, its options and its counters; little else is in it. */
#ifndef NK_NETINET_H
#define NK_NETINET_H
#include <nk/net.h>

__BEGIN_DECLS
struct ifaddr; struct in6_addr; struct in_addr; struct ipf_filter; struct ipf_pktopts; struct llentry;
struct opaque_ipfilter; struct rtentry; struct sockaddr_storage;
#define IPPROTO_IP 0
#define IPPROTO_HOPOPTS 0
#define IPPROTO_ICMP 1
#define IPPROTO_IGMP 2
#define IPPROTO_GGP 3
#define IPPROTO_IPV4 4
#define IPPROTO_IPIP 4
#define IPPROTO_TCP 6
#define IPPROTO_ST 7
#define IPPROTO_EGP 8
#define IPPROTO_PIGP 9
#define IPPROTO_RCCMON 10
#define IPPROTO_NVPII 11
#define IPPROTO_PUP 12
#define IPPROTO_ARGUS 13
#define IPPROTO_EMCON 14
#define IPPROTO_XNET 15
#define IPPROTO_CHAOS 16
#define IPPROTO_UDP 17
#define IPPROTO_MUX 18
#define IPPROTO_MEAS 19
#define IPPROTO_HMP 20
#define IPPROTO_PRM 21
#define IPPROTO_IDP 22
#define IPPROTO_TRUNK1 23
#define IPPROTO_TRUNK2 24
#define IPPROTO_LEAF1 25
#define IPPROTO_LEAF2 26
#define IPPROTO_RDP 27
#define IPPROTO_IRTP 28
#define IPPROTO_TP 29
#define IPPROTO_BLT 30
#define IPPROTO_NSP 31
#define IPPROTO_INP 32
#define IPPROTO_SEP 33
#define IPPROTO_3PC 34
#define IPPROTO_IDPR 35
#define IPPROTO_XTP 36
#define IPPROTO_DDP 37
#define IPPROTO_CMTP 38
#define IPPROTO_TPXX 39
#define IPPROTO_IL 40
#define IPPROTO_IPV6 41
#define IPPROTO_SDRP 42
#define IPPROTO_ROUTING 43
#define IPPROTO_FRAGMENT 44
#define IPPROTO_IDRP 45
#define IPPROTO_RSVP 46
#define IPPROTO_GRE 47
#define IPPROTO_MHRP 48
#define IPPROTO_BHA 49
#define IPPROTO_ESP 50
#define IPPROTO_AH 51
#define IPPROTO_INLSP 52
#define IPPROTO_SWIPE 53
#define IPPROTO_NHRP 54
#define IPPROTO_ICMPV6 58
#define IPPROTO_NONE 59
#define IPPROTO_DSTOPTS 60
#define IPPROTO_AHIP 61
#define IPPROTO_CFTP 62
#define IPPROTO_HELLO 63
#define IPPROTO_SATEXPAK 64
#define IPPROTO_KRYPTOLAN 65
#define IPPROTO_RVD 66
#define IPPROTO_IPPC 67
#define IPPROTO_ADFS 68
#define IPPROTO_SATMON 69
#define IPPROTO_VISA 70
#define IPPROTO_IPCV 71
#define IPPROTO_CPNX 72
#define IPPROTO_CPHB 73
#define IPPROTO_WSN 74
#define IPPROTO_PVP 75
#define IPPROTO_BRSATMON 76
#define IPPROTO_ND 77
#define IPPROTO_WBMON 78
#define IPPROTO_WBEXPAK 79
#define IPPROTO_EON 80
#define IPPROTO_VMTP 81
#define IPPROTO_SVMTP 82
#define IPPROTO_VINES 83
#define IPPROTO_TTP 84
#define IPPROTO_IGP 85
#define IPPROTO_DGP 86
#define IPPROTO_TCF 87
#define IPPROTO_IGRP 88
#define IPPROTO_OSPFIGP 89
#define IPPROTO_SRPC 90
#define IPPROTO_LARP 91
#define IPPROTO_MTP 92
#define IPPROTO_AX25 93
#define IPPROTO_IPEIP 94
#define IPPROTO_MICP 95
#define IPPROTO_SCCSP 96
#define IPPROTO_ETHERIP 97
#define IPPROTO_ENCAP 98
#define IPPROTO_APES 99
#define IPPROTO_GMTP 100
#define IPPROTO_PIM 103
#define IPPROTO_IPCOMP 108
#define IPPROTO_PGM 113
#define IPPROTO_SCTP 132
#define IPPROTO_DIVERT 254
#define IPPROTO_RAW 255
#define IPPROTO_MAX 256
#define IPPROTO_DONE 257
#define __DARWIN_IPPORT_RESERVED 1024
#define IPPORT_RESERVED 1024
#define IPPORT_USERRESERVED 5000
#define IPPORT_HIFIRSTAUTO 49152
#define IPPORT_HILASTAUTO 65535
#define IPPORT_RESERVEDSTART 600
#define INADDR_ANY 0x0U
#define INADDR_BROADCAST 0xffffffffU
#define IN_CLASSA_NET 0xff000000U
#define IN_CLASSA_NSHIFT 24
#define IN_CLASSA_HOST 0xffffff
#define IN_CLASSA_MAX 128
#define IN_CLASSB_NET 0xffff0000U
#define IN_CLASSB_NSHIFT 16
#define IN_CLASSB_HOST 0xffff
#define IN_CLASSB_MAX 65536
#define IN_CLASSC_NET 0xffffff00U
#define IN_CLASSC_NSHIFT 8
#define IN_CLASSC_HOST 0xff
#define IN_CLASSD_NET 0xf0000000U
#define IN_CLASSD_NSHIFT 28
#define IN_CLASSD_HOST 0xfffffff
#define INADDR_LOOPBACK 0x7f000001U
#define INADDR_UNSPEC_GROUP 0xe0000000U
#define INADDR_ALLHOSTS_GROUP 0xe0000001U
#define INADDR_ALLRTRS_GROUP 0xe0000002U
#define INADDR_ALLRPTS_GROUP 0xe0000016U
#define INADDR_CARP_GROUP 0xe0000012U
#define INADDR_PFSYNC_GROUP 0xe00000f0U
#define INADDR_ALLMDNS_GROUP 0xe00000fbU
#define INADDR_MAX_LOCAL_GROUP 0xe00000ffU
#define IN_LINKLOCALNETNUM 0xa9fe0000U
#define IN_LOOPBACKNET 127
#define INET_ADDRSTRLEN 16
#define IP_OPTIONS 1
#define IP_HDRINCL 2
#define IP_TOS 3
#define IP_TTL 4
#define IP_RECVOPTS 5
#define IP_RECVRETOPTS 6
#define IP_RECVDSTADDR 7
#define IP_RETOPTS 8
#define IP_MULTICAST_IF 9
#define IP_MULTICAST_TTL 10
#define IP_MULTICAST_LOOP 11
#define IP_ADD_MEMBERSHIP 12
#define IP_DROP_MEMBERSHIP 13
#define IP_MULTICAST_VIF 14
#define IP_RSVP_ON 15
#define IP_RSVP_OFF 16
#define IP_RSVP_VIF_ON 17
#define IP_RSVP_VIF_OFF 18
#define IP_PORTRANGE 19
#define IP_RECVIF 20
#define IP_IPSEC_POLICY 21
#define IP_FAITH 22
#define IP_STRIPHDR 23
#define IP_RECVTTL 24
#define IP_BOUND_IF 25
#define IP_PKTINFO 26
#define IP_RECVPKTINFO 26
#define IP_RECVTOS 27
#define IP_FW_ADD 40
#define IP_FW_DEL 41
#define IP_FW_FLUSH 42
#define IP_FW_ZERO 43
#define IP_FW_GET 44
#define IP_FW_RESETLOG 45
#define IP_OLD_FW_ADD 50
#define IP_OLD_FW_DEL 51
#define IP_OLD_FW_FLUSH 52
#define IP_OLD_FW_ZERO 53
#define IP_OLD_FW_GET 54
#define IP_NAT__XXX 55
#define IP_OLD_FW_RESETLOG 56
#define IP_DUMMYNET_CONFIGURE 60
#define IP_DUMMYNET_DEL 61
#define IP_DUMMYNET_FLUSH 62
#define IP_DUMMYNET_GET 64
#define IP_TRAFFIC_MGT_BACKGROUND 65
#define IP_MULTICAST_IFINDEX 66
#define IP_ADD_SOURCE_MEMBERSHIP 70
#define IP_DROP_SOURCE_MEMBERSHIP 71
#define IP_BLOCK_SOURCE 72
#define IP_UNBLOCK_SOURCE 73
#define IP_MSFILTER 74
#define MCAST_JOIN_GROUP 80
#define MCAST_LEAVE_GROUP 81
#define MCAST_JOIN_SOURCE_GROUP 82
#define MCAST_LEAVE_SOURCE_GROUP 83
#define MCAST_BLOCK_SOURCE 84
#define MCAST_UNBLOCK_SOURCE 85
#define IP_DEFAULT_MULTICAST_TTL 1
#define IP_DEFAULT_MULTICAST_LOOP 1
#define IP_MIN_MEMBERSHIPS 31
#define IP_MAX_MEMBERSHIPS 4095
#define IP_MAX_GROUP_SRC_FILTER 512
#define IP_MAX_SOCK_SRC_FILTER 128
#define IP_MAX_SOCK_MUTE_FILTER 128
#define MCAST_UNDEFINED 0
#define MCAST_INCLUDE 1
#define MCAST_EXCLUDE 2
#define IP_PORTRANGE_DEFAULT 0
#define IP_PORTRANGE_HIGH 1
#define IP_PORTRANGE_LOW 2
#define IPPROTO_MAXID 52
#define IPCTL_FORWARDING 1
#define IPCTL_SENDREDIRECTS 2
#define IPCTL_DEFTTL 3
#define IPCTL_RTEXPIRE 5
#define IPCTL_RTMINEXPIRE 6
#define IPCTL_RTMAXCACHE 7
#define IPCTL_SOURCEROUTE 8
#define IPCTL_DIRECTEDBROADCAST 9
#define IPCTL_INTRQMAXLEN 10
#define IPCTL_INTRQDROPS 11
#define IPCTL_STATS 12
#define IPCTL_ACCEPTSOURCEROUTE 13
#define IPCTL_FASTFORWARDING 14
#define IPCTL_KEEPFAITH 15
#define IPCTL_GIF_TTL 16
#define IPCTL_MAXID 17
#define MAX_IPv4_STR_LEN 16
#define MAX_IPv6_STR_LEN 64
struct in_addr { in_addr_t s_addr; };
struct sockaddr_in { uint8_t sin_len; sa_family_t sin_family; in_port_t sin_port; struct in_addr sin_addr; char sin_zero[8]; };
struct ip_opts { struct in_addr ip_dst; char ip_opts[40]; };
struct ip_mreq { struct in_addr imr_multiaddr, imr_interface; };
struct ip_mreqn { struct in_addr imr_multiaddr, imr_address; int imr_ifindex; };
struct ip_mreq_source { struct in_addr imr_multiaddr, imr_sourceaddr, imr_interface; };
struct group_req { uint32_t gr_interface; struct sockaddr_storage gr_group; };
struct group_source_req { uint32_t gsr_interface; struct sockaddr_storage gsr_group, gsr_source; };
struct __msfilterreq { uint32_t msfr_ifindex, msfr_fmode, msfr_nsrcs, __msfr_align; struct sockaddr_storage msfr_group;
	struct sockaddr_storage *msfr_srcs; };
struct in_pktinfo { unsigned int ipi_ifindex; struct in_addr ipi_spec_dst, ipi_addr; };
int inet_aton(const char *, struct in_addr *);
const char *inet_ntop(int, const void *, char *, socklen_t);
#define IN_CLASSA(i) (((uint32_t)(i) & 0x80000000) == 0)
#define IN_CLASSB(i) (((uint32_t)(i) & 0xc0000000) == 0x80000000)
#define IN_CLASSC(i) (((uint32_t)(i) & 0xe0000000) == 0xc0000000)
#define IN_CLASSD(i) (((uint32_t)(i) & 0xf0000000) == 0xe0000000)
#define IN_MULTICAST(i) IN_CLASSD(i)
#define IN_EXPERIMENTAL(i) (((uint32_t)(i) & 0xf0000000) == 0xf0000000)
#define IN_BADCLASS(i) IN_EXPERIMENTAL(i)
#define IN_LINKLOCAL(i) (((uint32_t)(i) & IN_CLASSB_NET) == IN_LINKLOCALNETNUM)
#define IN_LOOPBACK(i) (((uint32_t)(i) & 0xff000000) == 0x7f000000)
#define IN_ZERONET(i) (((uint32_t)(i) & 0xff000000) == 0)
#define IN_PRIVATE(i) (((uint32_t)(i) & 0xff000000) == 0x0a000000 || ((uint32_t)(i) & 0xfff00000) == 0xac100000 || \
	((uint32_t)(i) & 0xffff0000) == 0xc0a80000)
#define IN_LOCAL_GROUP(i) (((uint32_t)(i) & 0xffffff00) == 0xe0000000)
#define IN_ANY_LOCAL(i) (IN_LINKLOCAL(i) || IN_LOCAL_GROUP(i))
#define IN_ARE_ADDR_EQUAL(a, b) ((a)->s_addr == (b)->s_addr)
#define IPV6PORT_RESERVED 1024
#define IPV6PORT_ANONMIN 49152
#define IPV6PORT_ANONMAX 65535
#define IPV6PORT_RESERVEDMIN 600
#define IPV6PORT_RESERVEDMAX 1023
#define INET6_ADDRSTRLEN 46
#define IPV6_ADDR_INT32_ONE 0x1000000
#define IPV6_ADDR_INT32_TWO 0x2000000
#define IPV6_ADDR_INT32_MNL 0x1ff
#define IPV6_ADDR_INT32_MLL 0x2ff
#define IPV6_ADDR_INT32_SMP 0xffff0000U
#define IPV6_ADDR_INT16_ULL 0x80fe
#define IPV6_ADDR_INT16_USL 0xc0fe
#define IPV6_ADDR_INT16_MLL 0x2ff
#define IPV6_ADDR_SCOPE_NODELOCAL 0x1
#define IPV6_ADDR_SCOPE_INTFACELOCAL 0x1
#define IPV6_ADDR_SCOPE_LINKLOCAL 0x2
#define IPV6_ADDR_SCOPE_SITELOCAL 0x5
#define IPV6_ADDR_SCOPE_ORGLOCAL 0x8
#define IPV6_ADDR_SCOPE_GLOBAL 0xe
#define IPV6_SOCKOPT_RESERVED1 3
#define IPV6_UNICAST_HOPS 4
#define IPV6_MULTICAST_IF 9
#define IPV6_MULTICAST_HOPS 10
#define IPV6_MULTICAST_LOOP 11
#define IPV6_JOIN_GROUP 12
#define IPV6_LEAVE_GROUP 13
#define IPV6_PORTRANGE 14
#define ICMP6_FILTER 18
#define IPV6_2292PKTINFO 19
#define IPV6_2292HOPLIMIT 20
#define IPV6_2292NEXTHOP 21
#define IPV6_2292HOPOPTS 22
#define IPV6_2292DSTOPTS 23
#define IPV6_2292RTHDR 24
#define IPV6_2292PKTOPTIONS 25
#define IPV6_CHECKSUM 26
#define IPV6_V6ONLY 27
#define IPV6_IPSEC_POLICY 28
#define IPV6_FAITH 29
#define IPV6_FW_ADD 30
#define IPV6_FW_DEL 31
#define IPV6_FW_FLUSH 32
#define IPV6_FW_ZERO 33
#define IPV6_FW_GET 34
#define IPV6_RECVTCLASS 35
#define IPV6_TCLASS 36
#define IPV6_BOUND_IF 125
#define IPV6_RTHDR_LOOSE 0
#define IPV6_RTHDR_STRICT 1
#define IPV6_RTHDR_TYPE_0 0
#define IPV6_DEFAULT_MULTICAST_HOPS 1
#define IPV6_DEFAULT_MULTICAST_LOOP 1
#define IPV6_MIN_MEMBERSHIPS 31
#define IPV6_MAX_MEMBERSHIPS 4095
#define IPV6_MAX_GROUP_SRC_FILTER 512
#define IPV6_MAX_SOCK_SRC_FILTER 128
#define IPV6_PORTRANGE_DEFAULT 0
#define IPV6_PORTRANGE_HIGH 1
#define IPV6_PORTRANGE_LOW 2
#define IPV6PROTO_MAXID 104
#define IPV6CTL_FORWARDING 1
#define IPV6CTL_SENDREDIRECTS 2
#define IPV6CTL_DEFHLIM 3
#define IPV6CTL_FORWSRCRT 5
#define IPV6CTL_STATS 6
#define IPV6CTL_MRTSTATS 7
#define IPV6CTL_MRTPROTO 8
#define IPV6CTL_MAXFRAGPACKETS 9
#define IPV6CTL_SOURCECHECK 10
#define IPV6CTL_SOURCECHECK_LOGINT 11
#define IPV6CTL_ACCEPT_RTADV 12
#define IPV6CTL_KEEPFAITH 13
#define IPV6CTL_LOG_INTERVAL 14
#define IPV6CTL_HDRNESTLIMIT 15
#define IPV6CTL_DAD_COUNT 16
#define IPV6CTL_AUTO_FLOWLABEL 17
#define IPV6CTL_DEFMCASTHLIM 18
#define IPV6CTL_GIF_HLIM 19
#define IPV6CTL_KAME_VERSION 20
#define IPV6CTL_USE_DEPRECATED 21
#define IPV6CTL_RR_PRUNE 22
#define IPV6CTL_V6ONLY 24
#define IPV6CTL_RTEXPIRE 25
#define IPV6CTL_RTMINEXPIRE 26
#define IPV6CTL_RTMAXCACHE 27
#define IPV6CTL_USETEMPADDR 32
#define IPV6CTL_TEMPPLTIME 33
#define IPV6CTL_TEMPVLTIME 34
#define IPV6CTL_AUTO_LINKLOCAL 35
#define IPV6CTL_RIP6STATS 36
#define IPV6CTL_PREFER_TEMPADDR 37
#define IPV6CTL_ADDRCTLPOLICY 38
#define IPV6CTL_USE_DEFAULTZONE 39
#define IPV6CTL_MAXFRAGS 41
#define IPV6CTL_MCAST_PMTU 44
#define IPV6CTL_NEIGHBORGCTHRESH 46
#define IPV6CTL_MAXIFPREFIXES 47
#define IPV6CTL_MAXIFDEFROUTERS 48
#define IPV6CTL_MAXDYNROUTES 49
#define ICMPV6CTL_ND6_ONLINKNSRFC4861 50
#define IPV6CTL_MAXID 51
#define s6_addr __u6_addr.__u6_addr8
#define s6_addr8 __u6_addr.__u6_addr8
#define s6_addr16 __u6_addr.__u6_addr16
#define s6_addr32 __u6_addr.__u6_addr32
typedef struct in6_addr { union { uint8_t __u6_addr8[16]; uint16_t __u6_addr16[8]; uint32_t __u6_addr32[4]; } __u6_addr; } in6_addr_t;
struct sockaddr_in6 { uint8_t sin6_len; sa_family_t sin6_family; in_port_t sin6_port; uint32_t sin6_flowinfo; struct in6_addr sin6_addr;
	uint32_t sin6_scope_id; };
extern const struct in6_addr in6addr_any; extern const struct in6_addr in6addr_loopback;
extern const struct in6_addr in6addr_nodelocal_allnodes; extern const struct in6_addr in6addr_linklocal_allnodes;
extern const struct in6_addr in6addr_linklocal_allrouters;
extern const struct in6_addr in6addr_linklocal_allv2routers;
struct ipv6_mreq { struct in6_addr ipv6mr_multiaddr; unsigned int ipv6mr_interface; };
struct in6_pktinfo { struct in6_addr ipi6_addr; unsigned int ipi6_ifindex; };
struct ip6_mtuinfo { struct sockaddr_in6 ip6m_addr; uint32_t ip6m_mtu; };
#define SIN6_LEN
struct route_in6 { struct rtentry *ro_rt; struct llentry *ro_lle; struct ifaddr *ro_srcia; uint32_t ro_flags; struct sockaddr_in6 ro_dst; };
#define IN6ADDR_ANY_INIT { { { 0 } } }
#define IN6ADDR_LOOPBACK_INIT { { { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 } } }
#define IN6ADDR_LINKLOCAL_ALLNODES_INIT { { { 0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 } } }
#define IN6ADDR_LINKLOCAL_ALLROUTERS_INIT { { { 0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2 } } }
#define IN6ADDR_V4MAPPED_INIT { { { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0 } } }
#define IN6MASK0 { { { 0 } } }
#define IN6MASK32 { { { 0xff, 0xff, 0xff, 0xff } } }
#define IN6MASK64 { { { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff } } }
#define IN6MASK128 { { { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff } } }
#define IN6_ARE_ADDR_EQUAL(a, b) (__builtin_memcmp(&(a)->s6_addr[0], &(b)->s6_addr[0], sizeof(struct in6_addr)) == 0)
#define IN6_IS_ADDR_UNSPECIFIED(a) (!(a)->s6_addr32[0] && !(a)->s6_addr32[1] && !(a)->s6_addr32[2] && !(a)->s6_addr32[3])
#define IN6_IS_ADDR_LOOPBACK(a) (!(a)->s6_addr32[0] && !(a)->s6_addr32[1] && !(a)->s6_addr32[2] && (a)->s6_addr32[3] == ntohl(1))
#define IN6_IS_ADDR_V4COMPAT(a) (!(a)->s6_addr32[0] && !(a)->s6_addr32[1] && !(a)->s6_addr32[2] && ntohl((a)->s6_addr32[3]) > 1)
#define IN6_IS_ADDR_V4MAPPED(a) (!(a)->s6_addr32[0] && !(a)->s6_addr32[1] && (a)->s6_addr32[2] == ntohl(0xffff))
#define IN6_IS_ADDR_6TO4(a) (ntohs((a)->s6_addr16[0]) == 0x2002)
#define IN6_IS_ADDR_LINKLOCAL(a) ((a)->s6_addr[0] == 0xfe && ((a)->s6_addr[1] & 0xc0) == 0x80)
#define IN6_IS_ADDR_SITELOCAL(a) ((a)->s6_addr[0] == 0xfe && ((a)->s6_addr[1] & 0xc0) == 0xc0)
#define IN6_IS_ADDR_MULTICAST(a) ((a)->s6_addr[0] == 0xff)
#define IN6_IS_ADDR_UNIQUE_LOCAL(a) (((a)->s6_addr[0] & 0xfe) == 0xfc)
#define IPV6_ADDR_MC_SCOPE(a) ((a)->s6_addr[1] & 0x0f)
#define IN6_IS_ADDR_MC_NODELOCAL(a) (IN6_IS_ADDR_MULTICAST(a) && IPV6_ADDR_MC_SCOPE(a) == IPV6_ADDR_SCOPE_NODELOCAL)
#define IN6_IS_ADDR_MC_LINKLOCAL(a) (IN6_IS_ADDR_MULTICAST(a) && IPV6_ADDR_MC_SCOPE(a) == IPV6_ADDR_SCOPE_LINKLOCAL)
#define IN6_IS_ADDR_MC_SITELOCAL(a) (IN6_IS_ADDR_MULTICAST(a) && IPV6_ADDR_MC_SCOPE(a) == IPV6_ADDR_SCOPE_SITELOCAL)
#define IN6_IS_ADDR_MC_ORGLOCAL(a) (IN6_IS_ADDR_MULTICAST(a) && IPV6_ADDR_MC_SCOPE(a) == IPV6_ADDR_SCOPE_ORGLOCAL)
#define IN6_IS_ADDR_MC_GLOBAL(a) (IN6_IS_ADDR_MULTICAST(a) && IPV6_ADDR_MC_SCOPE(a) == IPV6_ADDR_SCOPE_GLOBAL)
#define IN6_IS_SCOPE_LINKLOCAL(a) (IN6_IS_ADDR_LINKLOCAL(a) || IN6_IS_ADDR_MC_LINKLOCAL(a))
#define IN6_IS_SCOPE_EMBED(a) IN6_IS_SCOPE_LINKLOCAL(a)
extern const struct in6_addr in6addr_any, in6addr_loopback;
typedef uint16_t n_short;
typedef uint32_t n_long;
typedef uint32_t n_time;
#define IPVERSION 4
#define IP_RF 0x8000
#define IP_DF 0x4000
#define IP_MF 0x2000
#define IP_OFFMASK 0x1fff
#define IP_MAXPACKET 65535
#define IPTOS_LOWDELAY 0x10
#define IPTOS_THROUGHPUT 0x8
#define IPTOS_RELIABILITY 0x4
#define IPTOS_MINCOST 0x2
#define IPTOS_CE 0x1
#define IPTOS_ECT 0x2
#define IPTOS_DSCP_SHIFT 2
#define IPTOS_ECN_NOTECT 0x0
#define IPTOS_ECN_ECT1 0x1
#define IPTOS_ECN_ECT0 0x2
#define IPTOS_ECN_CE 0x3
#define IPTOS_ECN_MASK 0x3
#define IPTOS_PREC_NETCONTROL 0xe0
#define IPTOS_PREC_INTERNETCONTROL 0xc0
#define IPTOS_PREC_CRITIC_ECP 0xa0
#define IPTOS_PREC_FLASHOVERRIDE 0x80
#define IPTOS_PREC_FLASH 0x60
#define IPTOS_PREC_IMMEDIATE 0x40
#define IPTOS_PREC_PRIORITY 0x20
#define IPTOS_PREC_ROUTINE 0x0
#define IPOPT_CONTROL 0x0
#define IPOPT_RESERVED1 0x20
#define IPOPT_DEBMEAS 0x40
#define IPOPT_RESERVED2 0x60
#define IPOPT_EOL 0
#define IPOPT_NOP 1
#define IPOPT_RR 7
#define IPOPT_TS 68
#define IPOPT_SECURITY 130
#define IPOPT_LSRR 131
#define IPOPT_SATID 136
#define IPOPT_SSRR 137
#define IPOPT_RA 148
#define IPOPT_OPTVAL 0
#define IPOPT_OLEN 1
#define IPOPT_OFFSET 2
#define IPOPT_MINOFF 4
#define IPOPT_TS_TSONLY 0
#define IPOPT_TS_TSANDADDR 1
#define IPOPT_TS_PRESPEC 3
#define IPOPT_SECUR_UNCLASS 0x0
#define IPOPT_SECUR_CONFID 0xf135
#define IPOPT_SECUR_EFTO 0x789a
#define IPOPT_SECUR_MMMM 0xbc4d
#define IPOPT_SECUR_RESTR 0xaf13
#define IPOPT_SECUR_SECRET 0xd788
#define IPOPT_SECUR_TOPSECRET 0x6bc5
#define MAXTTL 255
#define IPDEFTTL 64
#define IPFRAGTTL 30
#define IPTTLDEC 1
#define IP_MSS 576
struct ip { u_int ip_hl : 4, ip_v : 4; u_char ip_tos; u_short ip_len, ip_id, ip_off; u_char ip_ttl, ip_p; u_short ip_sum; struct in_addr ip_src,
	ip_dst; };
struct ip_timestamp { u_char ipt_code, ipt_len, ipt_ptr; u_int ipt_flg : 4, ipt_oflw : 4; union ipt_timestamp { n_long ipt_time[1]; struct ipt_ta {
	struct in_addr ipt_addr; n_long ipt_time; }; struct ipt_ta ipt_ta[1]; }; union ipt_timestamp ipt_timestamp; };
#define IPOPT_COPIED(o) ((o) & 0x80)
#define IPOPT_CLASS(o) ((o) & 0x60)
#define IPOPT_NUMBER(o) ((o) & 0x1f)
#define MAX_IPOPTLEN 40
struct ipovly { u_char ih_x1[9], ih_pr; u_short ih_len; struct in_addr ih_src, ih_dst; };
struct ipstat { uint32_t ips_total, ips_badsum, ips_tooshort, ips_toosmall, ips_badhlen, ips_badlen, ips_fragments, ips_fragdropped, ips_fragtimeout,
	ips_forward, ips_fastforward, ips_cantforward, ips_redirectsent, ips_noproto, ips_delivered, ips_localout, ips_odropped, ips_reassembled,
	ips_fragmented, ips_ofragments, ips_cantfrag, ips_badoptions, ips_noroute, ips_badvers, ips_rawout, ips_toolong, ips_notmember, ips_nogif,
	ips_badaddr, ips_pktdropcntrl, ips_rcv_swcsum, ips_rcv_swcsum_bytes, ips_snd_swcsum, ips_snd_swcsum_bytes, ips_adj, ips_adj_hwcsum_clr,
	ips_rxc_collisions, ips_rxc_chained, ips_rxc_notchain, ips_rxc_chainsz_gt2, ips_rxc_chainsz_gt4, ips_rxc_notlist, ips_raw_sappend_fail,
	ips_necp_policy_drop, ips_rcv_if_weak_match, ips_rcv_if_no_match; };
struct ip_linklocal_stat { uint32_t iplls_in_total, iplls_in_badttl, iplls_out_total, iplls_out_badttl; };
#define IPV6_VERSION 0x60
#define IPV6_VERSION_MASK 0xf0
#define IPV6_FLOWINFO_MASK 0xffffff0fU
#define IPV6_FLOWLABEL_MASK 0xffff0f00U
#define IPV6_FLOW_ECN_MASK 0x3000
#define IP6TOS_CE 0x1
#define IP6TOS_ECT 0x2
#define IP6FLOW_DSCP_MASK 0xfc00000
#define IP6FLOW_DSCP_SHIFT 22
#define IP6OPT_PAD1 0x0
#define IP6OPT_PADN 0x1
#define IP6OPT_JUMBO 0xc2
#define IP6OPT_NSAP_ADDR 0xc3
#define IP6OPT_TUNNEL_LIMIT 0x4
#define IP6OPT_RTALERT 0x5
#define IP6OPT_ROUTER_ALERT 0x5
#define IP6OPT_RTALERT_LEN 4
#define IP6OPT_RTALERT_MLD 0
#define IP6OPT_RTALERT_RSVP 1
#define IP6OPT_RTALERT_ACTNET 2
#define IP6OPT_MINLEN 2
#define IP6OPT_EID 0x8a
#define IP6OPT_TYPE_SKIP 0x0
#define IP6OPT_TYPE_DISCARD 0x40
#define IP6OPT_TYPE_FORCEICMP 0x80
#define IP6OPT_TYPE_ICMP 0xc0
#define IP6OPT_MUTABLE 0x20
#define IP6OPT_JUMBO_LEN 6
#define IP6_ALERT_MLD 0x0
#define IP6_ALERT_RSVP 0x100
#define IP6_ALERT_AN 0x200
#define IP6F_OFF_MASK 0xf8ff
#define IP6F_RESERVED_MASK 0x600
#define IP6F_MORE_FRAG 0x100
#define IPV6_MAXHLIM 255
#define IPV6_DEFHLIM 64
#define IPV6_FRAGTTL 60
#define IPV6_HLIMDEC 1
#define IPV6_MMTU 1280
#define IPV6_MAXPACKET 65535
#define IPV6_MAXOPTHDR 2048
#define ip6_vfc ip6_ctlun.ip6_un2_vfc
#define ip6_flow ip6_ctlun.ip6_un1.ip6_un1_flow
#define ip6_plen ip6_ctlun.ip6_un1.ip6_un1_plen
#define ip6_nxt ip6_ctlun.ip6_un1.ip6_un1_nxt
#define ip6_hlim ip6_ctlun.ip6_un1.ip6_un1_hlim
#define ip6_hops ip6_ctlun.ip6_un1.ip6_un1_hlim
struct ip6_hdr { union { struct ip6_hdrctl { uint32_t ip6_un1_flow; uint16_t ip6_un1_plen; uint8_t ip6_un1_nxt, ip6_un1_hlim; };
	struct ip6_hdrctl ip6_un1; uint8_t ip6_un2_vfc; } ip6_ctlun; struct in6_addr ip6_src, ip6_dst; } __attribute__((packed));
struct ip6_ext { uint8_t ip6e_nxt, ip6e_len; } __attribute__((packed));
struct ip6_hbh { uint8_t ip6h_nxt, ip6h_len; } __attribute__((packed));
struct ip6_dest { uint8_t ip6d_nxt, ip6d_len; } __attribute__((packed));
struct ip6_opt { uint8_t ip6o_type, ip6o_len; } __attribute__((packed));
struct ip6_opt_jumbo { uint8_t ip6oj_type, ip6oj_len, ip6oj_jumbo_len[4]; } __attribute__((packed));
struct ip6_opt_nsap { uint8_t ip6on_type, ip6on_len, ip6on_src_nsap_len, ip6on_dst_nsap_len; } __attribute__((packed));
struct ip6_opt_tunnel { uint8_t ip6ot_type, ip6ot_len, ip6ot_encap_limit; } __attribute__((packed));
struct ip6_opt_router { uint8_t ip6or_type, ip6or_len, ip6or_value[2]; } __attribute__((packed));
struct ip6_rthdr { uint8_t ip6r_nxt, ip6r_len, ip6r_type, ip6r_segleft; } __attribute__((packed));
struct ip6_rthdr0 { uint8_t ip6r0_nxt, ip6r0_len, ip6r0_type, ip6r0_segleft; uint32_t ip6r0_reserved; } __attribute__((packed));
struct ip6_frag { uint8_t ip6f_nxt, ip6f_reserved; uint16_t ip6f_offlg; uint32_t ip6f_ident; } __attribute__((packed));
#define IP6OPT_TYPE(o) ((o) & 0xc0)
#define TH_FIN 0x1
#define TH_SYN 0x2
#define TH_RST 0x4
#define TH_PUSH 0x8
#define TH_ACK 0x10
#define TH_URG 0x20
#define TH_ECE 0x40
#define TH_CWR 0x80
#define TH_FLAGS 0xf7
#define TH_ACCEPT 0x17
#define TCPOPT_EOL 0
#define TCPOPT_NOP 1
#define TCPOPT_MAXSEG 2
#define TCPOLEN_MAXSEG 4
#define TCPOPT_WINDOW 3
#define TCPOLEN_WINDOW 3
#define TCPOPT_SACK_PERMITTED 4
#define TCPOLEN_SACK_PERMITTED 2
#define TCPOPT_SACK 5
#define TCPOLEN_SACK 8
#define TCPOPT_TIMESTAMP 8
#define TCPOLEN_TIMESTAMP 10
#define TCPOLEN_TSTAMP_APPA 12
#define TCPOPT_TSTAMP_HDR 0x101080a
#define MAX_TCPOPTLEN 40
#define TCPOPT_CC 11
#define TCPOPT_CCNEW 12
#define TCPOPT_CCECHO 13
#define TCPOLEN_CC 6
#define TCPOLEN_CC_APPA 8
#define TCPOPT_SIGNATURE 19
#define TCPOLEN_SIGNATURE 18
#define TCPOPT_FASTOPEN 34
#define TCPOLEN_FASTOPEN_REQ 2
#define TCPOPT_SACK_PERMIT_HDR 0x1010402
#define TCPOPT_SACK_HDR 0x1010500
#define MAX_SACK_BLKS 6
#define TCP_MAX_SACK 4
#define TCP_MSS 512
#define TCP_MINMSS 216
#define TCP6_MSS 1024
#define TCP_MAXWIN 65535
#define TTCP_CLIENT_SND_WND 4096
#define TCP_MAX_WINSHIFT 14
#define TCP_MAXHLEN 0x3c
#define TCP_MAXOLEN 40UL
#define TCP_NODELAY 0x1
#define TCP_MAXSEG 0x2
#define TCP_NOPUSH 0x4
#define TCP_NOOPT 0x8
#define TCP_KEEPALIVE 0x10
#define TCP_CONNECTIONTIMEOUT 0x20
#define PERSIST_TIMEOUT 0x40
#define TCP_RXT_CONNDROPTIME 0x80
#define TCP_RXT_FINDROP 0x100
#define TCP_KEEPINTVL 0x101
#define TCP_KEEPCNT 0x102
#define TCP_SENDMOREACKS 0x103
#define TCP_ENABLE_ECN 0x104
#define TCP_FASTOPEN 0x105
#define TCP_CONNECTION_INFO 0x106
#define TCP_NOTSENT_LOWAT 0x201
#define TCPCI_OPT_TIMESTAMPS 0x1
#define TCPCI_OPT_SACK 0x2
#define TCPCI_OPT_WSCALE 0x4
#define TCPCI_OPT_ECN 0x8
#define TCPCI_FLAG_LOSSRECOVERY 0x1
#define TCPCI_FLAG_REORDERING_DETECTED 0x2
#define tcp6_seq tcp_seq
#define tcp6hdr tcphdr
typedef uint32_t tcp_seq;
typedef uint32_t tcp_cc;
struct tcphdr { unsigned short th_sport, th_dport; tcp_seq th_seq, th_ack; unsigned int th_x2 : 4, th_off : 4; unsigned char th_flags;
	unsigned short th_win, th_sum, th_urp; };
struct tcp_connection_info { uint8_t tcpi_state, tcpi_snd_wscale, tcpi_rcv_wscale, __pad1; uint32_t tcpi_options, tcpi_flags, tcpi_rto, tcpi_maxseg,
	tcpi_snd_ssthresh, tcpi_snd_cwnd, tcpi_snd_wnd, tcpi_snd_sbbytes, tcpi_rcv_wnd, tcpi_rttcur, tcpi_srtt, tcpi_rttvar, tcpi_tfo_cookie_req : 1,
	tcpi_tfo_cookie_rcv : 1, tcpi_tfo_syn_loss : 1, tcpi_tfo_syn_data_sent : 1, tcpi_tfo_syn_data_acked : 1, tcpi_tfo_syn_data_rcv : 1,
	tcpi_tfo_cookie_req_rcv : 1, tcpi_tfo_cookie_sent : 1, tcpi_tfo_cookie_invalid : 1, tcpi_tfo_cookie_wrong : 1, tcpi_tfo_no_cookie_rcv : 1,
	tcpi_tfo_heuristics_disable : 1, tcpi_tfo_send_blackhole : 1, tcpi_tfo_recv_blackhole : 1, tcpi_tfo_onebyte_proxy : 1, __pad2 : 17;
	uint64_t tcpi_txpackets, tcpi_txbytes, tcpi_txretransmitbytes, tcpi_rxpackets, tcpi_rxbytes, tcpi_rxoutoforderbytes, tcpi_txretransmitpackets; };
#define SEQ_LT(a, b) ((int)((a) - (b)) < 0)
#define SEQ_LEQ(a, b) ((int)((a) - (b)) <= 0)
#define SEQ_GT(a, b) ((int)((a) - (b)) > 0)
#define SEQ_GEQ(a, b) ((int)((a) - (b)) >= 0)
#define SEQ_MIN(a, b) (SEQ_LT(a, b) ? (a) : (b))
#define SEQ_MAX(a, b) (SEQ_GT(a, b) ? (a) : (b))
#define TSTMP_LT(a, b) SEQ_LT(a, b)
#define TSTMP_GT(a, b) SEQ_GT(a, b)
#define TSTMP_LEQ(a, b) SEQ_LEQ(a, b)
#define TSTMP_GEQ(a, b) SEQ_GEQ(a, b)
#define TCP_NSTATES 11
#define TCPS_CLOSED 0
#define TCPS_LISTEN 1
#define TCPS_SYN_SENT 2
#define TCPS_SYN_RECEIVED 3
#define TCPS_ESTABLISHED 4
#define TCPS_CLOSE_WAIT 5
#define TCPS_FIN_WAIT_1 6
#define TCPS_CLOSING 7
#define TCPS_LAST_ACK 8
#define TCPS_FIN_WAIT_2 9
#define TCPS_TIME_WAIT 10
#define TCP6_NSTATES 11
#define TCP6S_CLOSED 0
#define TCP6S_LISTEN 1
#define TCP6S_SYN_SENT 2
#define TCP6S_SYN_RECEIVED 3
#define TCP6S_ESTABLISHED 4
#define TCP6S_CLOSE_WAIT 5
#define TCP6S_FIN_WAIT_1 6
#define TCP6S_CLOSING 7
#define TCP6S_LAST_ACK 8
#define TCP6S_FIN_WAIT_2 9
#define TCP6S_TIME_WAIT 10
#define TCPS_HAVERCVDFIN2(s) ((s) == TCPS_CLOSE_WAIT || (s) == TCPS_CLOSING || (s) == TCPS_LAST_ACK || (s) == TCPS_TIME_WAIT)
#define TCPS_HAVERCVDSYN(s) ((s) >= TCPS_SYN_RECEIVED)
#define TCPS_HAVEESTABLISHED(s) ((s) >= TCPS_ESTABLISHED)
#define TCPS_HAVERCVDFIN(s) ((s) >= TCPS_TIME_WAIT)
#define TCPT_NTIMERS_EXT 4
#define TCPT_REXMT 0
#define TCPT_PERSIST 1
#define TCPT_KEEP 2
#define TCPT_2MSL 3
#define TCPT_DELACK 4
#define TCPT_MAX 4
#define TCPT_NONE 5
#define TCPT_NTIMERS 5
#define UDP_NOCKSUM 0x1
struct udphdr { u_short uh_sport, uh_dport, uh_ulen, uh_sum; };
#define ICMP_MINLEN 8
#define ICMP_MASKLEN 12
#define ICMP_ECHOREPLY 0
#define ICMP_UNREACH 3
#define ICMP_UNREACH_NET 0
#define ICMP_UNREACH_HOST 1
#define ICMP_UNREACH_PROTOCOL 2
#define ICMP_UNREACH_PORT 3
#define ICMP_UNREACH_NEEDFRAG 4
#define ICMP_UNREACH_SRCFAIL 5
#define ICMP_UNREACH_NET_UNKNOWN 6
#define ICMP_UNREACH_HOST_UNKNOWN 7
#define ICMP_UNREACH_ISOLATED 8
#define ICMP_UNREACH_NET_PROHIB 9
#define ICMP_UNREACH_HOST_PROHIB 10
#define ICMP_UNREACH_TOSNET 11
#define ICMP_UNREACH_TOSHOST 12
#define ICMP_UNREACH_FILTER_PROHIB 13
#define ICMP_UNREACH_HOST_PRECEDENCE 14
#define ICMP_UNREACH_PRECEDENCE_CUTOFF 15
#define ICMP_SOURCEQUENCH 4
#define ICMP_REDIRECT 5
#define ICMP_REDIRECT_NET 0
#define ICMP_REDIRECT_HOST 1
#define ICMP_REDIRECT_TOSNET 2
#define ICMP_REDIRECT_TOSHOST 3
#define ICMP_ALTHOSTADDR 6
#define ICMP_ECHO 8
#define ICMP_ROUTERADVERT 9
#define ICMP_ROUTERADVERT_NORMAL 0
#define ICMP_ROUTERADVERT_NOROUTE_COMMON 16
#define ICMP_ROUTERSOLICIT 10
#define ICMP_TIMXCEED 11
#define ICMP_TIMXCEED_INTRANS 0
#define ICMP_TIMXCEED_REASS 1
#define ICMP_PARAMPROB 12
#define ICMP_PARAMPROB_ERRATPTR 0
#define ICMP_PARAMPROB_OPTABSENT 1
#define ICMP_PARAMPROB_LENGTH 2
#define ICMP_TSTAMP 13
#define ICMP_TSTAMPREPLY 14
#define ICMP_IREQ 15
#define ICMP_IREQREPLY 16
#define ICMP_MASKREQ 17
#define ICMP_MASKREPLY 18
#define ICMP_TRACEROUTE 30
#define ICMP_DATACONVERR 31
#define ICMP_MOBILE_REDIRECT 32
#define ICMP_IPV6_WHEREAREYOU 33
#define ICMP_IPV6_IAMHERE 34
#define ICMP_MOBILE_REGREQUEST 35
#define ICMP_MOBILE_REGREPLY 36
#define ICMP_SKIP 39
#define ICMP_PHOTURIS 40
#define ICMP_PHOTURIS_UNKNOWN_INDEX 1
#define ICMP_PHOTURIS_AUTH_FAILED 2
#define ICMP_PHOTURIS_DECRYPT_FAILED 3
#define ICMP_MAXTYPE 40
#define icmp_pptr icmp_hun.ih_pptr
#define icmp_gwaddr icmp_hun.ih_gwaddr
#define icmp_id icmp_hun.ih_idseq.icd_id
#define icmp_seq icmp_hun.ih_idseq.icd_seq
#define icmp_void icmp_hun.ih_void
#define icmp_pmvoid icmp_hun.ih_pmtu.ipm_void
#define icmp_nextmtu icmp_hun.ih_pmtu.ipm_nextmtu
#define icmp_num_addrs icmp_hun.ih_rtradv.irt_num_addrs
#define icmp_wpa icmp_hun.ih_rtradv.irt_wpa
#define icmp_lifetime icmp_hun.ih_rtradv.irt_lifetime
#define icmp_otime icmp_dun.id_ts.its_otime
#define icmp_rtime icmp_dun.id_ts.its_rtime
#define icmp_ttime icmp_dun.id_ts.its_ttime
#define icmp_ip icmp_dun.id_ip.idi_ip
#define icmp_radv icmp_dun.id_radv
#define icmp_mask icmp_dun.id_mask
#define icmp_data icmp_dun.id_data
#define ICMP_TSLEN (8 + 3 * sizeof (n_time))
#define ICMP_ADVLENMIN (8 + sizeof (struct ip) + 8)
struct icmp_ra_addr { uint32_t ira_addr, ira_preference; };
struct icmp { u_char icmp_type, icmp_code; u_short icmp_cksum; union { u_char ih_pptr; struct in_addr ih_gwaddr; struct ih_idseq { int icd_id,
	icd_seq; }; struct ih_idseq ih_idseq; int ih_void; struct ih_pmtu { int ipm_void, ipm_nextmtu; }; struct ih_pmtu ih_pmtu; struct ih_rtradv {
	u_char irt_num_addrs, irt_wpa; uint16_t irt_lifetime; }; struct ih_rtradv ih_rtradv; } icmp_hun; union { struct id_ts { int its_otime, its_rtime,
	its_ttime; }; struct id_ts id_ts; struct id_ip { struct ip idi_ip; }; struct id_ip id_ip; struct icmp_ra_addr id_radv; uint32_t id_mask;
	char id_data[1]; } icmp_dun; };
#define ICMP_ERRORTYPE(t) ((t) == ICMP_UNREACH || (t) == ICMP_SOURCEQUENCH || (t) == ICMP_REDIRECT || (t) == ICMP_TIMXCEED || (t) == ICMP_PARAMPROB)
#define ICMP_INFOTYPE(t) ((t) == ICMP_ECHOREPLY || (t) == ICMP_ECHO || ((t) >= ICMP_ROUTERADVERT && (t) <= ICMP_ROUTERSOLICIT) || \
	((t) >= ICMP_TSTAMP && (t) <= ICMP_MASKREPLY))
#define ICMP_ADVLEN(p) (8 + ((p)->icmp_ip.ip_hl << 2) + 8)
#define ICMPV6_PLD_MAXLEN 1232
#define ICMP6_DST_UNREACH 1
#define ICMP6_PACKET_TOO_BIG 2
#define ICMP6_TIME_EXCEEDED 3
#define ICMP6_PARAM_PROB 4
#define ICMP6_ECHO_REQUEST 128
#define ICMP6_ECHO_REPLY 129
#define MLD_LISTENER_QUERY 130
#define MLD_LISTENER_REPORT 131
#define MLD_LISTENER_DONE 132
#define MLD_LISTENER_REDUCTION 132
#define ICMP6_MEMBERSHIP_QUERY 130
#define ICMP6_MEMBERSHIP_REPORT 131
#define ICMP6_MEMBERSHIP_REDUCTION 132
#define ND_ROUTER_SOLICIT 133
#define ND_ROUTER_ADVERT 134
#define ND_NEIGHBOR_SOLICIT 135
#define ND_NEIGHBOR_ADVERT 136
#define ND_REDIRECT 137
#define ICMP6_ROUTER_RENUMBERING 138
#define ICMP6_WRUREQUEST 139
#define ICMP6_WRUREPLY 140
#define ICMP6_FQDN_QUERY 139
#define ICMP6_FQDN_REPLY 140
#define ICMP6_NI_QUERY 139
#define ICMP6_NI_REPLY 140
#define MLDV2_LISTENER_REPORT 143
#define MLD_MTRACE_RESP 200
#define MLD_MTRACE 201
#define ICMP6_MAXTYPE 201
#define ICMP6_DST_UNREACH_NOROUTE 0
#define ICMP6_DST_UNREACH_ADMIN 1
#define ICMP6_DST_UNREACH_NOTNEIGHBOR 2
#define ICMP6_DST_UNREACH_BEYONDSCOPE 2
#define ICMP6_DST_UNREACH_ADDR 3
#define ICMP6_DST_UNREACH_NOPORT 4
#define ICMP6_TIME_EXCEED_TRANSIT 0
#define ICMP6_TIME_EXCEED_REASSEMBLY 1
#define ICMP6_PARAMPROB_HEADER 0
#define ICMP6_PARAMPROB_NEXTHEADER 1
#define ICMP6_PARAMPROB_OPTION 2
#define ICMP6_INFOMSG_MASK 0x80
#define ICMP6_NI_SUBJ_IPV6 0
#define ICMP6_NI_SUBJ_FQDN 1
#define ICMP6_NI_SUBJ_IPV4 2
#define ICMP6_NI_SUCCESS 0
#define ICMP6_NI_REFUSED 1
#define ICMP6_NI_UNKNOWN 2
#define ICMP6_ROUTER_RENUMBERING_COMMAND 0
#define ICMP6_ROUTER_RENUMBERING_RESULT 1
#define ICMP6_ROUTER_RENUMBERING_SEQNUM_RESET 255
#define ND_REDIRECT_ONLINK 0
#define ND_REDIRECT_ROUTER 1
#define ND_RA_FLAG_MANAGED 0x80
#define ND_RA_FLAG_OTHER 0x40
#define ND_RA_FLAG_HA 0x20
#define ND_RA_FLAG_RTPREF_MASK 0x18
#define ND_RA_FLAG_RTPREF_HIGH 0x8
#define ND_RA_FLAG_RTPREF_MEDIUM 0x0
#define ND_RA_FLAG_RTPREF_LOW 0x18
#define ND_RA_FLAG_RTPREF_RSV 0x10
#define ND_NA_FLAG_ROUTER 0x80
#define ND_NA_FLAG_SOLICITED 0x40
#define ND_NA_FLAG_OVERRIDE 0x20
#define ND_OPT_SOURCE_LINKADDR 1
#define ND_OPT_TARGET_LINKADDR 2
#define ND_OPT_PREFIX_INFORMATION 3
#define ND_OPT_REDIRECTED_HEADER 4
#define ND_OPT_MTU 5
#define ND_OPT_NONCE 14
#define ND_OPT_RDNSS 25
#define ND_OPT_DNSSL 31
#define ND_OPT_ROUTE_INFO 200
#define ND_OPT_PI_FLAG_ONLINK 0x80
#define ND_OPT_PI_FLAG_AUTO 0x40
#define ND_OPT_NONCE_LEN 6
#define NI_QTYPE_NOOP 0
#define NI_QTYPE_SUPTYPES 1
#define NI_QTYPE_FQDN 2
#define NI_QTYPE_DNSNAME 2
#define NI_QTYPE_NODEADDR 3
#define NI_QTYPE_IPV4ADDR 4
#define NI_SUPTYPE_FLAG_COMPRESS 0x100
#define NI_FQDN_FLAG_VALIDTTL 0x100
#define NI_NODEADDR_FLAG_TRUNCATE 0x100
#define NI_NODEADDR_FLAG_ALL 0x200
#define NI_NODEADDR_FLAG_COMPAT 0x400
#define NI_NODEADDR_FLAG_LINKLOCAL 0x800
#define NI_NODEADDR_FLAG_SITELOCAL 0x1000
#define NI_NODEADDR_FLAG_GLOBAL 0x2000
#define NI_NODEADDR_FLAG_ANYCAST 0x4000
#define ICMP6_RR_FLAGS_TEST 0x80
#define ICMP6_RR_FLAGS_REQRESULT 0x40
#define ICMP6_RR_FLAGS_FORCEAPPLY 0x20
#define ICMP6_RR_FLAGS_SPECSITE 0x10
#define ICMP6_RR_FLAGS_PREVDONE 0x8
#define RPM_PCO_ADD 1
#define RPM_PCO_CHANGE 2
#define RPM_PCO_SETGLOBAL 3
#define RPM_PCO_MAX 4
#define ICMP6_RR_PCOUSE_RAFLAGS_ONLINK 0x80
#define ICMP6_RR_PCOUSE_RAFLAGS_AUTO 0x40
#define ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME 0x80
#define ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME 0x40
#define ICMP6_RR_RESULT_FLAGS_OOB 0x200
#define ICMP6_RR_RESULT_FLAGS_FORBIDDEN 0x100
#define ICMPV6CTL_STATS 1
#define ICMPV6CTL_REDIRACCEPT 2
#define ICMPV6CTL_REDIRTIMEOUT 3
#define ICMPV6CTL_ND6_PRUNE 6
#define ICMPV6CTL_ND6_DELAY 8
#define ICMPV6CTL_ND6_UMAXTRIES 9
#define ICMPV6CTL_ND6_MMAXTRIES 10
#define ICMPV6CTL_ND6_USELOOPBACK 11
#define ICMPV6CTL_NODEINFO 13
#define ICMPV6CTL_ERRPPSLIMIT 14
#define ICMPV6CTL_ND6_MAXNUDHINT 15
#define ICMPV6CTL_MTUDISC_HIWAT 16
#define ICMPV6CTL_MTUDISC_LOWAT 17
#define ICMPV6CTL_ND6_DEBUG 18
#define ICMPV6CTL_ND6_DRLIST 19
#define ICMPV6CTL_ND6_PRLIST 20
#define ICMPV6CTL_MLD_MAXSRCFILTER 21
#define ICMPV6CTL_MLD_SOMAXSRC 22
#define ICMPV6CTL_MLD_VERSION 23
#define ICMPV6CTL_ND6_MAXQLEN 24
#define ICMPV6CTL_ND6_ACCEPT_6TO4 25
#define ICMPV6CTL_ND6_OPTIMISTIC_DAD 26
#define ICMPV6CTL_MAXID 27
struct icmp6_hdr { uint8_t icmp6_type, icmp6_code; uint16_t icmp6_cksum; union { uint32_t icmp6_un_data32[1]; uint16_t icmp6_un_data16[2];
	uint8_t icmp6_un_data8[4]; } icmp6_dataun; } __attribute__((packed));
struct mld_hdr { struct icmp6_hdr mld_icmp6_hdr; struct in6_addr mld_addr; } __attribute__((packed));
struct nd_router_solicit { struct icmp6_hdr nd_rs_hdr; } __attribute__((packed));
struct nd_router_advert { struct icmp6_hdr nd_ra_hdr; uint32_t nd_ra_reachable, nd_ra_retransmit; } __attribute__((packed));
struct nd_neighbor_solicit { struct icmp6_hdr nd_ns_hdr; struct in6_addr nd_ns_target; } __attribute__((packed));
struct nd_neighbor_advert { struct icmp6_hdr nd_na_hdr; struct in6_addr nd_na_target; } __attribute__((packed));
struct nd_redirect { struct icmp6_hdr nd_rd_hdr; struct in6_addr nd_rd_target, nd_rd_dst; } __attribute__((packed));
struct nd_opt_hdr { uint8_t nd_opt_type, nd_opt_len; } __attribute__((packed));
struct nd_opt_prefix_info { uint8_t nd_opt_pi_type, nd_opt_pi_len, nd_opt_pi_prefix_len, nd_opt_pi_flags_reserved; uint32_t nd_opt_pi_valid_time,
	nd_opt_pi_preferred_time, nd_opt_pi_reserved2; struct in6_addr nd_opt_pi_prefix; } __attribute__((packed));
struct nd_opt_nonce { uint8_t nd_opt_nonce_type, nd_opt_nonce_len, nd_opt_nonce[6]; } __attribute__((packed));
struct nd_opt_rd_hdr { uint8_t nd_opt_rh_type, nd_opt_rh_len; uint16_t nd_opt_rh_reserved1; uint32_t nd_opt_rh_reserved2; } __attribute__((packed));
struct nd_opt_mtu { uint8_t nd_opt_mtu_type, nd_opt_mtu_len; uint16_t nd_opt_mtu_reserved; uint32_t nd_opt_mtu_mtu; } __attribute__((packed));
struct nd_opt_route_info { uint8_t nd_opt_rti_type, nd_opt_rti_len, nd_opt_rti_prefixlen, nd_opt_rti_flags; uint32_t nd_opt_rti_lifetime;
	} __attribute__((packed));
struct nd_opt_rdnss { uint8_t nd_opt_rdnss_type, nd_opt_rdnss_len; uint16_t nd_opt_rdnss_reserved; uint32_t nd_opt_rdnss_lifetime;
	struct in6_addr nd_opt_rdnss_addr[1]; } __attribute__((packed));
struct nd_opt_dnssl { uint8_t nd_opt_dnssl_type, nd_opt_dnssl_len; uint16_t nd_opt_dnssl_reserved; uint32_t nd_opt_dnssl_lifetime;
	uint8_t nd_opt_dnssl_domains[8]; } __attribute__((packed));
struct icmp6_namelookup { struct icmp6_hdr icmp6_nl_hdr; uint8_t icmp6_nl_nonce[8]; int32_t icmp6_nl_ttl; } __attribute__((packed));
struct icmp6_nodeinfo { struct icmp6_hdr icmp6_ni_hdr; uint8_t icmp6_ni_nonce[8]; } __attribute__((packed));
struct ni_reply_fqdn { uint32_t ni_fqdn_ttl; uint8_t ni_fqdn_namelen, ni_fqdn_name[3]; } __attribute__((packed));
struct icmp6_router_renum { struct icmp6_hdr rr_hdr; uint8_t rr_segnum, rr_flags; uint16_t rr_maxdelay; uint32_t rr_reserved;
	} __attribute__((packed));
struct rr_pco_match { uint8_t rpm_code, rpm_len, rpm_ordinal, rpm_matchlen, rpm_minlen, rpm_maxlen; uint16_t rpm_reserved; struct in6_addr rpm_prefix;
	} __attribute__((packed));
struct rr_pco_use { uint8_t rpu_uselen, rpu_keeplen, rpu_ramask, rpu_raflags; uint32_t rpu_vltime, rpu_pltime, rpu_flags; struct in6_addr rpu_prefix;
	} __attribute__((packed));
struct rr_result { uint16_t rrr_flags; uint8_t rrr_ordinal, rrr_matchedlen; uint32_t rrr_ifid; struct in6_addr rrr_prefix; } __attribute__((packed));
struct icmp6_filter { uint32_t icmp6_filt[8]; };
struct icmp6errstat { u_quad_t icp6errs_dst_unreach_noroute, icp6errs_dst_unreach_admin, icp6errs_dst_unreach_beyondscope, icp6errs_dst_unreach_addr,
	icp6errs_dst_unreach_noport, icp6errs_packet_too_big, icp6errs_time_exceed_transit, icp6errs_time_exceed_reassembly, icp6errs_paramprob_header,
	icp6errs_paramprob_nextheader, icp6errs_paramprob_option, icp6errs_redirect, icp6errs_unknown; };
struct icmp6stat { u_quad_t icp6s_error, icp6s_canterror, icp6s_toofreq, icp6s_outhist[256], icp6s_badcode, icp6s_tooshort, icp6s_checksum,
	icp6s_badlen, icp6s_reflect, icp6s_inhist[256], icp6s_nd_toomanyopt; struct icmp6errstat icp6s_outerrhist; u_quad_t icp6s_pmtuchg, icp6s_nd_badopt,
	icp6s_badns, icp6s_badna, icp6s_badrs, icp6s_badra, icp6s_badredirect, icp6s_rfc6980_drop; };
#define ICMP6_ERRORTYPE(t) ((t) >= ICMP6_DST_UNREACH && (t) <= ICMP6_PARAM_PROB)
#define ICMP6_FILTER_SETPASSALL(f) __builtin_memset(f, 0xff, sizeof(struct icmp6_filter))
#define ICMP6_FILTER_SETBLOCKALL(f) __builtin_memset(f, 0, sizeof(struct icmp6_filter))
#define ICMP6_FILTER_WILLPASS(t, f) (((f)->icmp6_filt[(t) >> 5] & (1 << ((t) & 31))) != 0)
#define ICMP6_FILTER_WILLBLOCK(t, f) (!ICMP6_FILTER_WILLPASS(t, f))
#define ICMP6_FILTER_SETPASS(t, f) ((f)->icmp6_filt[(t) >> 5] |= 1 << ((t) & 31))
#define ICMP6_FILTER_SETBLOCK(t, f) ((f)->icmp6_filt[(t) >> 5] &= ~(1 << ((t) & 31)))
#define IGMP_MINLEN 8
#define IGMP_V3_QUERY_MINLEN 12
#define IGMP_V3_QUERY_MAX_SRCS 366
#define IGMP_GRPREC_HDRLEN 8
#define IGMP_V3_REPORT_MINLEN 8
#define IGMP_V3_REPORT_MAXRECS 65535
#define IGMP_HOST_MEMBERSHIP_QUERY 0x11
#define IGMP_v1_HOST_MEMBERSHIP_REPORT 0x12
#define IGMP_DVMRP 0x13
#define IGMP_PIM 0x14
#define IGMP_v2_HOST_MEMBERSHIP_REPORT 0x16
#define IGMP_HOST_LEAVE_MESSAGE 0x17
#define IGMP_MTRACE_REPLY 0x1e
#define IGMP_MTRACE_QUERY 0x1f
#define IGMP_v3_HOST_MEMBERSHIP_REPORT 0x22
#define IGMP_DO_NOTHING 0
#define IGMP_MODE_IS_INCLUDE 1
#define IGMP_MODE_IS_EXCLUDE 2
#define IGMP_CHANGE_TO_INCLUDE_MODE 3
#define IGMP_CHANGE_TO_EXCLUDE_MODE 4
#define IGMP_ALLOW_NEW_SOURCES 5
#define IGMP_BLOCK_OLD_SOURCES 6
#define IGMP_V3_GENERAL_QUERY 1
#define IGMP_V3_GROUP_QUERY 2
#define IGMP_V3_GROUP_SOURCE_QUERY 3
#define IGMP_V1V2_MAX_RI 10
#define IGMP_MAX_HOST_REPORT_DELAY 10
#define IGMP_TIMER_SCALE 10
struct igmp { u_char igmp_type, igmp_code; u_short igmp_cksum; struct in_addr igmp_group; };
struct igmpv3 { u_char igmp_type, igmp_code; u_short igmp_cksum; struct in_addr igmp_group; u_char igmp_misc, igmp_qqi; u_short igmp_numsrc; };
struct igmp_grouprec { u_char ig_type, ig_datalen; u_short ig_numsrc; struct in_addr ig_group; };
struct igmp_report { u_char ir_type, ir_rsv1; u_short ir_cksum, ir_rsv2, ir_numgrps; };
#define IGMP_EXP(x) (((x) >> 4) & 0x07)
#define IGMP_MANT(x) ((x) & 0x0f)
#define IGMP_QRESV(x) (((x) >> 4) & 0x0f)
#define IGMP_SFLAG(x) (((x) >> 3) & 0x01)
#define IGMP_QRV(x) ((x) & 0x07)
#define IGPS_VERSION_3 3
#define IGPS_VERSION3_LEN 168
#define IGMPCTL_STATS 1
#define IGMPCTL_MAXID 2
struct igmpstat_v3 { uint32_t igps_version, igps_len; uint64_t igps_rcv_total, igps_rcv_tooshort, igps_rcv_badttl, igps_rcv_badsum,
	igps_rcv_v1v2_queries, igps_rcv_v3_queries, igps_rcv_badqueries, igps_rcv_gen_queries, igps_rcv_group_queries, igps_rcv_gsr_queries,
	igps_drop_gsr_queries, igps_rcv_reports, igps_rcv_badreports, igps_rcv_ourreports, igps_rcv_nora, igps_snd_reports, __igps_pad[4]; };
struct igmpstat { u_int igps_rcv_total, igps_rcv_tooshort, igps_rcv_badsum, igps_rcv_queries, igps_rcv_badqueries, igps_rcv_reports,
	igps_rcv_badreports, igps_rcv_ourreports, igps_snd_reports; };
#define ICMPCTL_MASKREPL 1
#define ICMPCTL_STATS 2
#define ICMPCTL_ICMPLIM 3
#define ICMPCTL_TIMESTAMP 4
#define ICMPCTL_MAXID 5
struct icmpstat { uint32_t icps_error, icps_oldshort, icps_oldicmp, icps_outhist, icps_badcode, icps_tooshort, icps_checksum, icps_badlen,
	icps_reflect, icps_inhist, icps_bmcastecho, icps_bmcasttstamp; };
#define BOOTREQUEST 1
#define BOOTREPLY 2
#define IPPORT_BOOTPS 67
#define IPPORT_BOOTPC 68
#define VF_PCBOOT 1
#define VF_HELP 2
#define NVMAXTEXT 55
#define BPOP_OK 0
#define BPOP_QUERY 1
#define BPOP_QUERY_NE 2
#define BPOP_ERROR 3
#define BOOTP_PKTSIZE 1UL
#define BOOTP_MIN_BACKOFF 0x7ff
#define BOOTP_MAX_BACKOFF 0xffff
#define BOOTP_RETRY 6
#define VM_STANFORD "STAN"
#define VM_NEXT "NeXT"
#define nv_unused nv_U.NV0
#define nv_opcode nv_U.NV1.NV1_opcode
#define nv_xid nv_U.NV1.NV1_xid
#define nv_text nv_U.NV1.NV1_text
#define nv_null nv_U.NV1.NV1_null
struct bootp { u_char bp_op, bp_htype, bp_hlen, bp_hops; uint32_t bp_xid; u_short bp_secs, bp_unused; struct in_addr bp_ciaddr, bp_yiaddr, bp_siaddr,
	bp_giaddr; u_char bp_chaddr[16], bp_sname[64], bp_file[128], bp_vend[64]; };
struct vend { u_char v_magic[4]; uint32_t v_flags; u_char v_unused[56]; };
struct nextvend { u_char nv_magic[4], nv_version; unsigned short : 0; union { u_char NV0[58]; struct { u_char NV1_opcode, NV1_xid, NV1_text[55],
	NV1_null; } NV1; } nv_U; };
struct bootp_packet { struct ip bp_ip; struct udphdr bp_udp; struct bootp bp_bootp; };
#define iaddr_t struct in_addr
#define IPPOF_MCAST_OPTS 0x1
struct ipf_pktopts { uint32_t ippo_flags; ifnet_t ippo_mcast_ifnet; int ippo_mcast_loop; uint8_t ippo_mcast_ttl; };
typedef struct ipf_pktopts *ipf_pktopts_t;
typedef errno_t (*ipf_input_func)(void *, mbuf_t *, int, uint8_t);
typedef errno_t (*ipf_output_func)(void *, mbuf_t *, ipf_pktopts_t);
typedef void (*ipf_detach_func)(void *);
struct ipf_filter { void *cookie; const char *name; ipf_input_func ipf_input; ipf_output_func ipf_output; ipf_detach_func ipf_detach; };
struct opaque_ipfilter;
typedef struct opaque_ipfilter *ipfilter_t;
errno_t ipf_addv4(const struct ipf_filter *, ipfilter_t *);
errno_t ipf_addv6(const struct ipf_filter *, ipfilter_t *);
errno_t ipf_remove(ipfilter_t);
errno_t ipf_inject_input(mbuf_t, ipfilter_t);
errno_t ipf_inject_output(mbuf_t, ipfilter_t, ipf_pktopts_t);
int inet_aton(const char *, struct in_addr *);
const char *inet_ntop(int, const void *, char *, socklen_t);
char *inet_ntoa(struct in_addr);
char *ip6_sprintf(const struct in6_addr *);
uint16_t in_cksum(mbuf_t, int);
uint16_t inet_cksum(mbuf_t, uint32_t, uint32_t, uint32_t);
__END_DECLS
#endif
