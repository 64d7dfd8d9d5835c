/* Interfaces as ioctl, link layer, packet filter and routing code see them.

   Long because ioctl requests, media words, packet filter programs and routing messages are lists of numbers and
   structures; little else is in it. */
#ifndef NK_NET_IF_H
#define NK_NET_IF_H
#include <nk/net.h>

__BEGIN_DECLS
struct bpf_insn; struct ifnet_demux_desc; struct ndrv_demux_desc; struct sadb_ext; struct sockaddr;
struct rtentry; struct ifaddr; struct ifmultiaddr;
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

/* Ethernet protocol handlers */
errno_t ether_demux(ifnet_t, mbuf_t, char *, protocol_family_t *);
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
u_int bpf_filter(const struct bpf_insn *, u_int, u_char *, u_int, u_int);
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
