/* Internet protocols on interfaces: ARP, addresses, control blocks as exported, neighbours, IPsec. */
#ifndef NK_NETINET_IF_H
#define NK_NETINET_IF_H
#include <nk/net_if.h>
#include <nk/netinet.h>

__BEGIN_DECLS
struct sockaddr_dl; struct sockaddr_in; struct sockaddr_in6;
#define SIN_PROXY 0x1
#define SIN_ROUTER 0x2
#define ea_byte ether_addr_octet
#define arp_hrd ea_hdr.ar_hrd
#define arp_pro ea_hdr.ar_pro
#define arp_hln ea_hdr.ar_hln
#define arp_pln ea_hdr.ar_pln
#define arp_op ea_hdr.ar_op
#define RTF_USETRAILERS RTF_PROTO1
#define RTF_ANNOUNCE RTF_PROTO2
struct ether_arp { struct arphdr ea_hdr; u_char arp_sha[6], arp_spa[4], arp_tha[6], arp_tpa[4]; };
struct sockaddr_inarp { u_char sin_len, sin_family; u_short sin_port; struct in_addr sin_addr, sin_srcaddr; u_short sin_tos, sin_other; };
#define ETHER_MAP_IP_MULTICAST(ip, en) do { const u_char *nk_ip = (const u_char *)(ip); \
	(en)[0] = 0x01; (en)[1] = 0; (en)[2] = 0x5e; (en)[3] = nk_ip[1] & 0x7f; (en)[4] = nk_ip[2]; (en)[5] = nk_ip[3]; } while (0)
#define ETHER_MAP_IPV6_MULTICAST(ip, en) do { const u_char *nk_ip = (const u_char *)(ip); \
	(en)[0] = (en)[1] = 0x33; (en)[2] = nk_ip[12]; (en)[3] = nk_ip[13]; (en)[4] = nk_ip[14]; (en)[5] = nk_ip[15]; } while (0)
struct sockaddr; struct sockaddr_dl; struct sockaddr_in;
errno_t inet_arp_lookup(ifnet_t, const struct sockaddr_in *, struct sockaddr_dl *, size_t, route_t, mbuf_t);
errno_t inet_arp_handle_input(ifnet_t, uint16_t, const struct sockaddr_dl *, const struct sockaddr_in *, const struct sockaddr_in *);
void inet_arp_init_ifaddr(ifnet_t, ifaddr_t);
#define ifra_dstaddr ifra_broadaddr
struct in_aliasreq { char ifra_name; struct sockaddr_in ifra_addr, ifra_broadaddr, ifra_mask; };
struct kev_in_data { struct net_event_data link_data; struct in_addr ia_addr; uint32_t ia_net, ia_netmask, ia_subnet, ia_subnetmask;
	struct in_addr ia_netbroadcast, ia_dstaddr; };
struct kev_in_collision { struct net_event_data link_data; struct in_addr ia_ipaddr; u_char hw_len, hw_addr[0]; };
struct kev_in_arpfailure { struct net_event_data link_data; };
struct kev_in_arpalive { struct net_event_data link_data; };
struct kev_in_portinuse { uint16_t port; uint32_t req_pid, reserved[2]; };
#define UDPCTL_CHECKSUM 1
#define UDPCTL_STATS 2
#define UDPCTL_MAXDGRAM 3
#define UDPCTL_RECVSPACE 4
#define UDPCTL_PCBLIST 5
#define UDPCTL_MAXID 6
#define ui_x1 ui_i.ih_x1
#define ui_pr ui_i.ih_pr
#define ui_len ui_i.ih_len
#define ui_src ui_i.ih_src
#define ui_dst ui_i.ih_dst
#define ui_sport ui_u.uh_sport
#define ui_dport ui_u.uh_dport
#define ui_ulen ui_u.uh_ulen
#define ui_sum ui_u.uh_sum
#define ui_next ui_i.ih_next
#define ui_prev ui_i.ih_prev
struct udpiphdr { struct ipovly ui_i; struct udphdr ui_u; };
struct udpstat { uint32_t udps_ipackets, udps_hdrops, udps_badsum, udps_badlen, udps_noport, udps_noportbcast, udps_fullsock, udpps_pcbcachemiss,
	udpps_pcbhashmiss, udps_opackets, udps_fastout, udps_nosum, udps_noportmcast, udps_filtermcast, udps_rcv_swcsum, udps_rcv_swcsum_bytes,
	udps_rcv6_swcsum, udps_rcv6_swcsum_bytes, udps_snd_swcsum, udps_snd_swcsum_bytes, udps_snd6_swcsum, udps_snd6_swcsum_bytes; };
#define ti_x1 ti_i.ih_x1
#define ti_pr ti_i.ih_pr
#define ti_len ti_i.ih_len
#define ti_src ti_i.ih_src
#define ti_dst ti_i.ih_dst
#define ti_sport ti_t.th_sport
#define ti_dport ti_t.th_dport
#define ti_seq ti_t.th_seq
#define ti_ack ti_t.th_ack
#define ti_x2 ti_t.th_x2
#define ti_off ti_t.th_off
#define ti_flags ti_t.th_flags
#define ti_win ti_t.th_win
#define ti_sum ti_t.th_sum
#define ti_urp ti_t.th_urp
struct tcpiphdr { struct ipovly ti_i; struct tcphdr ti_t; };
#define INP_IPV4 0x1
#define INP_IPV6 0x2
#define INP_ANONPORT 0x40
#define IN6P_IPV6_V6ONLY 0x8000
#define IN6P_BINDV6ONLY 0x1000000
#define inp_faddr inp_dependfaddr.inp46_foreign.ia46_addr4
#define inp_laddr inp_dependladdr.inp46_local.ia46_addr4
#define in6p_faddr inp_dependfaddr.inp6_foreign
#define in6p_laddr inp_dependladdr.inp6_local
typedef u_quad_t inp_gen_t;
struct in_addr_4in6 { uint32_t ia46_pad32[3]; struct in_addr ia46_addr4; };
struct _inpcb_list_entry { uint32_t le_next, le_prev; };
struct inpcbinfo; struct inpcbport; struct mbuf; struct ip6_pktopts; struct ip6_moptions; struct icmp6_filter;
struct inpcbpolicy;
struct inpcb { struct _inpcb_list_entry inp_hash; struct in_addr reserved1, reserved2; u_short inp_fport, inp_lport;
	struct _inpcb_list_entry inp_list; uint32_t inp_ppcb, inp_pcbinfo, inp_socket; u_char nat_owner; uint32_t nat_cookie;
	struct _inpcb_list_entry inp_portlist; uint32_t inp_phd; inp_gen_t inp_gencnt; int inp_flags; uint32_t inp_flow; u_char inp_vflag, inp_ip_ttl,
	inp_ip_p; union { struct in_addr_4in6 inp46_foreign; struct in6_addr inp6_foreign; } inp_dependfaddr; union { struct in_addr_4in6 inp46_local;
	struct in6_addr inp6_local; } inp_dependladdr; union { u_char inp4_route[20], inp6_route[32]; } inp_dependroute; struct { u_char inp4_ip_tos;
	uint32_t inp4_options, inp4_moptions; } inp_depend4; struct { uint32_t inp6_options; uint8_t inp6_hlim, unused_uint8_1; ushort unused_uint16_1;
	uint32_t inp6_outputopts, inp6_moptions, inp6_icmp6filt; int inp6_cksum; u_short inp6_ifindex; short inp6_hops; } inp_depend6; int hash_element;
	uint32_t inp_saved_ppcb, inp_sp, reserved[3]; };
struct xinpcb { uint32_t xi_len; struct inpcb xi_inp; struct xsocket xi_socket; u_quad_t xi_alignment_hack; };
struct inpcb64_list_entry { uint64_t le_next, le_prev; };
struct xinpcb64 { uint64_t xi_len, xi_inpp; u_short inp_fport, inp_lport; struct inpcb64_list_entry inp_list; uint64_t inp_ppcb, inp_pcbinfo;
	struct inpcb64_list_entry inp_portlist; uint64_t inp_phd; inp_gen_t inp_gencnt; int inp_flags; uint32_t inp_flow; u_char inp_vflag, inp_ip_ttl,
	inp_ip_p; union { struct in_addr_4in6 inp46_foreign; struct in6_addr inp6_foreign; } inp_dependfaddr; union { struct in_addr_4in6 inp46_local;
	struct in6_addr inp6_local; } inp_dependladdr; struct { u_char inp4_ip_tos; } inp_depend4; struct { uint8_t inp6_hlim; int inp6_cksum;
	u_short inp6_ifindex; short inp6_hops; } inp_depend6; struct xsocket64 xi_socket; u_quad_t xi_alignment_hack; };
struct xinpgen { uint32_t xig_len; u_int xig_count; inp_gen_t xig_gen; int xig_sogen; };
#define TF_ACKNOW 0x1
#define TF_DELACK 0x2
#define TF_NODELAY 0x4
#define TF_NOOPT 0x8
#define TF_SENTFIN 0x10
#define TF_REQ_SCALE 0x20
#define TF_RCVD_SCALE 0x40
#define TF_REQ_TSTMP 0x80
#define TF_RCVD_TSTMP 0x100
#define TF_SACK_PERMIT 0x200
#define TF_NEEDSYN 0x400
#define TF_NEEDFIN 0x800
#define TF_NOPUSH 0x1000
#define TF_REQ_CC 0x2000
#define TF_RCVD_CC 0x4000
#define TF_SENDCCNEW 0x8000
#define TF_MORETOCOME 0x10000
#define TF_LQ_OVERFLOW 0x20000
#define TF_RXWIN0SENT 0x40000
#define TF_SLOWLINK 0x80000
#define TCPOOB_HAVEDATA 0x1
#define TCPOOB_HADDATA 0x2
#define TCPCTL_DO_RFC1323 1
#define TCPCTL_DO_RFC1644 2
#define TCPCTL_MSSDFLT 3
#define TCPCTL_STATS 4
#define TCPCTL_RTTDFLT 5
#define TCPCTL_KEEPIDLE 6
#define TCPCTL_KEEPINTVL 7
#define TCPCTL_SENDSPACE 8
#define TCPCTL_RECVSPACE 9
#define TCPCTL_KEEPINIT 10
#define TCPCTL_PCBLIST 11
#define TCPCTL_DELACKTIME 12
#define TCPCTL_V6MSSDFLT 13
#define TCPCTL_MAXID 14
#define tcps_ecn_setup tcps_ecn_client_success
#define tcps_sent_cwr tcps_ecn_recv_ece
#define tcps_sent_ece tcps_ecn_sent_ece
struct tseg_qent;
struct tsegqe_head { uint32_t lh_first; };
struct tcpcb { struct tsegqe_head t_segq; int t_dupacks; uint32_t unused; int t_timer[4]; uint32_t t_inpcb; int t_state; u_int t_flags; int t_force;
	tcp_seq snd_una, snd_max, snd_nxt, snd_up, snd_wl1, snd_wl2, iss, irs, rcv_nxt, rcv_adv; uint32_t rcv_wnd; tcp_seq rcv_up; uint32_t snd_wnd,
	snd_cwnd, snd_ssthresh; u_int t_maxopd; uint32_t t_rcvtime, t_starttime; int t_rtttime; tcp_seq t_rtseq; int t_rxtcur; u_int t_maxseg; int t_srtt,
	t_rttvar, t_rxtshift; u_int t_rttmin; uint32_t t_rttupdated, max_sndwnd; int t_softerror; char t_oobflags, t_iobc; u_char snd_scale, rcv_scale,
	request_r_scale, requested_s_scale; uint32_t ts_recent, ts_recent_age; tcp_seq last_ack_sent; tcp_cc cc_send, cc_recv; tcp_seq snd_recover;
	uint32_t snd_cwnd_prev, snd_ssthresh_prev, t_badrxtwin; };
struct tcpstat { uint32_t tcps_connattempt, tcps_accepts, tcps_connects, tcps_drops, tcps_conndrops, tcps_closed, tcps_segstimed, tcps_rttupdated,
	tcps_delack, tcps_timeoutdrop, tcps_rexmttimeo, tcps_persisttimeo, tcps_keeptimeo, tcps_keepprobe, tcps_keepdrops, tcps_sndtotal, tcps_sndpack,
	tcps_sndbyte, tcps_sndrexmitpack, tcps_sndrexmitbyte, tcps_sndacks, tcps_sndprobe, tcps_sndurg, tcps_sndwinup, tcps_sndctrl, tcps_rcvtotal,
	tcps_rcvpack, tcps_rcvbyte, tcps_rcvbadsum, tcps_rcvbadoff, tcps_rcvmemdrop, tcps_rcvshort, tcps_rcvduppack, tcps_rcvdupbyte, tcps_rcvpartduppack,
	tcps_rcvpartdupbyte, tcps_rcvoopack, tcps_rcvoobyte, tcps_rcvpackafterwin, tcps_rcvbyteafterwin, tcps_rcvafterclose, tcps_rcvwinprobe,
	tcps_rcvdupack, tcps_rcvacktoomuch, tcps_rcvackpack, tcps_rcvackbyte, tcps_rcvwinupd, tcps_pawsdrop, tcps_predack, tcps_preddat, tcps_pcbcachemiss,
	tcps_cachedrtt, tcps_cachedrttvar, tcps_cachedssthresh, tcps_usedrtt, tcps_usedrttvar, tcps_usedssthresh, tcps_persistdrop, tcps_badsyn,
	tcps_mturesent, tcps_listendrop, tcps_synchallenge, tcps_rstchallenge, tcps_minmssdrops, tcps_sndrexmitbad, tcps_badrst, tcps_sc_added,
	tcps_sc_retransmitted, tcps_sc_dupsyn, tcps_sc_dropped, tcps_sc_completed, tcps_sc_bucketoverflow, tcps_sc_cacheoverflow, tcps_sc_reset,
	tcps_sc_stale, tcps_sc_aborted, tcps_sc_badack, tcps_sc_unreach, tcps_sc_zonefail, tcps_sc_sendcookie, tcps_sc_recvcookie, tcps_hc_added,
	tcps_hc_bucketoverflow, tcps_sack_recovery_episode, tcps_sack_rexmits, tcps_sack_rexmit_bytes, tcps_sack_rcv_blocks, tcps_sack_send_blocks,
	tcps_sack_sboverflow, tcps_bg_rcvtotal, tcps_rxtfindrop, tcps_fcholdpacket, tcps_coalesced_pack, tcps_flowtbl_full, tcps_flowtbl_collision,
	tcps_lro_twopack, tcps_lro_multpack, tcps_lro_largepack, tcps_limited_txt, tcps_early_rexmt, tcps_sack_ackadv, tcps_rcv_swcsum,
	tcps_rcv_swcsum_bytes, tcps_rcv6_swcsum, tcps_rcv6_swcsum_bytes, tcps_snd_swcsum, tcps_snd_swcsum_bytes, tcps_snd6_swcsum, tcps_snd6_swcsum_bytes,
	tcps_msg_unopkts, tcps_msg_unoappendfail, tcps_msg_sndwaithipri, tcps_invalid_mpcap, tcps_invalid_joins, tcps_mpcap_fallback, tcps_join_fallback,
	tcps_estab_fallback, tcps_invalid_opt, tcps_mp_outofwin, tcps_mp_reducedwin, tcps_mp_badcsum, tcps_mp_oodata, tcps_mp_switches, tcps_mp_rcvtotal,
	tcps_mp_rcvbytes, tcps_mp_sndpacks, tcps_mp_sndbytes, tcps_join_rxmts, tcps_tailloss_rto, tcps_reordered_pkts, tcps_recovered_pkts, tcps_pto,
	tcps_rto_after_pto, tcps_tlp_recovery, tcps_tlp_recoverlastpkt, tcps_ecn_client_success, tcps_ecn_recv_ece, tcps_ecn_sent_ece,
	tcps_detect_reordering, tcps_delay_recovery, tcps_avoid_rxmt, tcps_unnecessary_rxmt, tcps_nostretchack, tcps_rescue_rxmt, tcps_pto_in_recovery,
	tcps_pmtudbh_reverted, tcps_dsack_disable, tcps_dsack_ackloss, tcps_dsack_badrexmt, tcps_dsack_sent, tcps_dsack_recvd, tcps_dsack_recvd_old,
	tcps_mp_sel_symtomsd, tcps_mp_sel_rtt, tcps_mp_sel_rto, tcps_mp_sel_peer, tcps_mp_num_probes, tcps_mp_verdowngrade, tcps_drop_after_sleep,
	tcps_probe_if, tcps_probe_if_conflict, tcps_ecn_client_setup, tcps_ecn_server_setup, tcps_ecn_server_success, tcps_ecn_lost_synack,
	tcps_ecn_lost_syn, tcps_ecn_not_supported, tcps_ecn_recv_ce, tcps_ecn_conn_recv_ce, tcps_ecn_conn_recv_ece, tcps_ecn_conn_plnoce,
	tcps_ecn_conn_pl_ce, tcps_ecn_conn_nopl_ce, tcps_ecn_fallback_synloss, tcps_ecn_fallback_reorder, tcps_ecn_fallback_ce, tcps_tfo_syn_data_rcv,
	tcps_tfo_cookie_req_rcv, tcps_tfo_cookie_sent, tcps_tfo_cookie_invalid, tcps_tfo_cookie_req, tcps_tfo_cookie_rcv, tcps_tfo_syn_data_sent,
	tcps_tfo_syn_data_acked, tcps_tfo_syn_loss, tcps_tfo_blackhole, tcps_tfo_cookie_wrong, tcps_tfo_no_cookie_rcv, tcps_tfo_heuristics_disable,
	tcps_tfo_sndblackhole, tcps_mss_to_default, tcps_mss_to_medium, tcps_mss_to_low, tcps_ecn_fallback_droprst, tcps_ecn_fallback_droprxmt,
	tcps_ecn_fallback_synrst, tcps_mptcp_rcvmemdrop, tcps_mptcp_rcvduppack, tcps_mptcp_rcvpackafterwin, tcps_timer_drift_le_1_ms,
	tcps_timer_drift_le_10_ms, tcps_timer_drift_le_20_ms, tcps_timer_drift_le_50_ms, tcps_timer_drift_le_100_ms, tcps_timer_drift_le_200_ms,
	tcps_timer_drift_le_500_ms, tcps_timer_drift_le_1000_ms, tcps_timer_drift_gt_1000_ms, tcps_mptcp_handover_attempt, tcps_mptcp_interactive_attempt,
	tcps_mptcp_aggregate_attempt, tcps_mptcp_fp_handover_attempt, tcps_mptcp_fp_interactive_attempt, tcps_mptcp_fp_aggregate_attempt,
	tcps_mptcp_heuristic_fallback, tcps_mptcp_fp_heuristic_fallback, tcps_mptcp_handover_success_wifi, tcps_mptcp_handover_success_cell,
	tcps_mptcp_interactive_success, tcps_mptcp_aggregate_success, tcps_mptcp_fp_handover_success_wifi, tcps_mptcp_fp_handover_success_cell,
	tcps_mptcp_fp_interactive_success, tcps_mptcp_fp_aggregate_success, tcps_mptcp_handover_cell_from_wifi, tcps_mptcp_handover_wifi_from_cell,
	tcps_mptcp_interactive_cell_from_wifi; uint64_t tcps_mptcp_handover_cell_bytes, tcps_mptcp_interactive_cell_bytes, tcps_mptcp_aggregate_cell_bytes,
	tcps_mptcp_handover_all_bytes, tcps_mptcp_interactive_all_bytes, tcps_mptcp_aggregate_all_bytes; uint32_t tcps_mptcp_back_to_wifi,
	tcps_mptcp_wifi_proxy, tcps_mptcp_cell_proxy, tcps_ka_offload_drops, tcps_mptcp_triggered_cell; };
struct tcpstat_local { uint64_t badformat, unspecv6, synfin, badformatipsec, noconnnolist, noconnlist, listbadsyn, icmp6unreach, deprecate6,
	ooopacket, rstinsynrcv, dospacket, cleanup, synwindow; };
struct xtcpcb { uint32_t xt_len; struct inpcb xt_inp; struct tcpcb xt_tp; struct xsocket xt_socket; u_quad_t xt_alignment_hack; };
struct xtcpcb64 { uint32_t xt_len; struct xinpcb64 xt_inpcb; uint64_t t_segq; int t_dupacks, t_timer[4], t_state; u_int t_flags; int t_force;
	tcp_seq snd_una, snd_max, snd_nxt, snd_up, snd_wl1, snd_wl2, iss, irs, rcv_nxt, rcv_adv; uint32_t rcv_wnd; tcp_seq rcv_up; uint32_t snd_wnd,
	snd_cwnd, snd_ssthresh; u_int t_maxopd; uint32_t t_rcvtime, t_starttime; int t_rtttime; tcp_seq t_rtseq; int t_rxtcur; u_int t_maxseg; int t_srtt,
	t_rttvar, t_rxtshift; u_int t_rttmin; uint32_t t_rttupdated, max_sndwnd; int t_softerror; char t_oobflags, t_iobc; u_char snd_scale, rcv_scale,
	request_r_scale, requested_s_scale; uint32_t ts_recent, ts_recent_age; tcp_seq last_ack_sent; tcp_cc cc_send, cc_recv; tcp_seq snd_recover;
	uint32_t snd_cwnd_prev, snd_ssthresh_prev, t_badrxtwin; u_quad_t xt_alignment_hack; };
#ifdef __cplusplus
struct prf_ra { u_int onlink : 1, autonomous : 1, reserved : 6; };
#endif
#define IN6_PREFIX_ND 1
#define IN6_PREFIX_RR 2
#define PR_ORIG_RA 0
#define PR_ORIG_RR 1
#define PR_ORIG_STATIC 2
#define PR_ORIG_KERNEL 3
#define IN6_IFF_ANYCAST 0x1
#define IN6_IFF_TENTATIVE 0x2
#define IN6_IFF_DUPLICATED 0x4
#define IN6_IFF_DETACHED 0x8
#define IN6_IFF_DEPRECATED 0x10
#define IN6_IFF_NODAD 0x20
#define IN6_IFF_AUTOCONF 0x40
#define IN6_IFF_TEMPORARY 0x80
#define IN6_IFF_DYNAMIC 0x100
#define IN6_IFF_OPTIMISTIC 0x200
#define IN6_IFF_SECURED 0x400
#define IN6_IFF_CLAT46 0x1000
#define IN6_IFF_NOPFX 0x8000
#define IN6_IFF_DADPROGRESS 0x202
#define IN6_IFF_NOTREADY 0x6
#define IN6_IFF_NOTMANUAL 0x140
#define SIOCSIFADDR_IN6 _IOW('i', 12, struct in6_ifreq)
#define SIOCGIFADDR_IN6 _IOWR('i', 33, struct in6_ifreq)
#define SIOCSIFDSTADDR_IN6 _IOW('i', 14, struct in6_ifreq)
#define SIOCSIFNETMASK_IN6 _IOW('i', 22, struct in6_ifreq)
#define SIOCGIFDSTADDR_IN6 _IOWR('i', 34, struct in6_ifreq)
#define SIOCGIFNETMASK_IN6 _IOWR('i', 37, struct in6_ifreq)
#define SIOCDIFADDR_IN6 _IOW('i', 25, struct in6_ifreq)
#define SIOCAIFADDR_IN6 _IOW('i', 26, struct in6_aliasreq)
#define SIOCSIFPHYADDR_IN6 _IOW('i', 62, struct in6_aliasreq)
#define SIOCGIFPSRCADDR_IN6 _IOWR('i', 63, struct in6_ifreq)
#define SIOCGIFPDSTADDR_IN6 _IOWR('i', 64, struct in6_ifreq)
#define SIOCGIFAFLAG_IN6 _IOWR('i', 73, struct in6_ifreq)
#define SIOCGDRLST_IN6 _IOWR('i', 74, struct in6_drlist)
#define SIOCGPRLST_IN6 _IOWR('i', 75, struct in6_prlist)
#define OSIOCGIFINFO_IN6 _IOWR('i', 108, struct in6_ondireq)
#define SIOCGIFINFO_IN6 _IOWR('i', 76, struct in6_ondireq)
#define SIOCSNDFLUSH_IN6 _IOWR('i', 77, struct in6_ifreq)
#define SIOCGNBRINFO_IN6 _IOWR('i', 78, struct in6_nbrinfo)
#define SIOCSPFXFLUSH_IN6 _IOWR('i', 79, struct in6_ifreq)
#define SIOCSRTRFLUSH_IN6 _IOWR('i', 80, struct in6_ifreq)
#define SIOCGIFALIFETIME_IN6 _IOWR('i', 81, struct in6_ifreq)
#define SIOCSIFALIFETIME_IN6 _IOWR('i', 82, struct in6_ifreq)
#define SIOCGIFSTAT_IN6 _IOWR('i', 83, struct in6_ifreq)
#define SIOCGIFSTAT_ICMP6 _IOWR('i', 84, struct in6_ifreq)
#define SIOCSDEFIFACE_IN6 _IOWR('i', 85, struct in6_ndifreq)
#define SIOCGDEFIFACE_IN6 _IOWR('i', 86, struct in6_ndifreq)
#define SIOCSIFINFO_FLAGS _IOWR('i', 87, struct in6_ndireq)
#define SIOCSSCOPE6 _IOW('i', 88, struct in6_ifreq)
#define SIOCGSCOPE6 _IOWR('i', 89, struct in6_ifreq)
#define SIOCGSCOPE6DEF _IOWR('i', 90, struct in6_ifreq)
#define SIOCSIFPREFIX_IN6 _IOW('i', 100, struct in6_prefixreq)
#define SIOCGIFPREFIX_IN6 _IOWR('i', 101, struct in6_prefixreq)
#define SIOCDIFPREFIX_IN6 _IOW('i', 102, struct in6_prefixreq)
#define SIOCAIFPREFIX_IN6 _IOW('i', 103, struct in6_rrenumreq)
#define SIOCCIFPREFIX_IN6 _IOW('i', 104, struct in6_rrenumreq)
#define SIOCSGIFPREFIX_IN6 _IOW('i', 105, struct in6_rrenumreq)
#define SIOCGETSGCNT_IN6 _IOWR('u', 28, struct sioc_sg_req6)
#define SIOCGETMIFCNT_IN6 _IOWR('u', 107, struct sioc_mif_req6)
#define SIOCAADDRCTL_POLICY _IOW('u', 108, struct in6_addrpolicy)
#define SIOCDADDRCTL_POLICY _IOW('u', 109, struct in6_addrpolicy)
#define ipr_raf_onlink ipr_flags.prf_ra.onlink
#define ipr_raf_auto ipr_flags.prf_ra.autonomous
#define ipr_statef_onlink ipr_flags.prf_state.onlink
#define ipr_rrf_decrvalid ipr_flags.prf_rr.decrvalid
#define ipr_rrf_decrprefd ipr_flags.prf_rr.decrprefd
#define irr_raf_mask_onlink irr_raflagmask.onlink
#define irr_raf_mask_auto irr_raflagmask.autonomous
#define irr_raf_mask_reserved irr_raflagmask.reserved
#define irr_raf_onlink irr_flags.prf_ra.onlink
#define irr_raf_auto irr_flags.prf_ra.autonomous
#define irr_statef_onlink irr_flags.prf_state.onlink
#define irr_rrf irr_flags.prf_rr
#define irr_rrf_decrvalid irr_flags.prf_rr.decrvalid
#define irr_rrf_decrprefd irr_flags.prf_rr.decrprefd
struct in6_addrlifetime { time_t ia6t_expire, ia6t_preferred; uint32_t ia6t_vltime, ia6t_pltime; };
struct in6_addrpolicy { struct sockaddr_in6 addr, addrmask; int preced, label; u_quad_t use; };
struct in6_ifstat { u_quad_t ifs6_in_receive, ifs6_in_hdrerr, ifs6_in_toobig, ifs6_in_noroute, ifs6_in_addrerr, ifs6_in_protounknown,
	ifs6_in_truncated, ifs6_in_discard, ifs6_in_deliver, ifs6_out_forward, ifs6_out_request, ifs6_out_discard, ifs6_out_fragok, ifs6_out_fragfail,
	ifs6_out_fragcreat, ifs6_reass_reqd, ifs6_reass_ok, ifs6_atmfrag_rcvd, ifs6_reass_fail, ifs6_in_mcast, ifs6_out_mcast, ifs6_cantfoward_icmp6,
	ifs6_addr_expiry_cnt, ifs6_pfx_expiry_cnt, ifs6_defrtr_expiry_cnt; };
struct icmp6_ifstat { u_quad_t ifs6_in_msg, ifs6_in_error, ifs6_in_dstunreach, ifs6_in_adminprohib, ifs6_in_timeexceed, ifs6_in_paramprob,
	ifs6_in_pkttoobig, ifs6_in_echo, ifs6_in_echoreply, ifs6_in_routersolicit, ifs6_in_routeradvert, ifs6_in_neighborsolicit, ifs6_in_neighboradvert,
	ifs6_in_redirect, ifs6_in_mldquery, ifs6_in_mldreport, ifs6_in_mlddone, ifs6_out_msg, ifs6_out_error, ifs6_out_dstunreach, ifs6_out_adminprohib,
	ifs6_out_timeexceed, ifs6_out_paramprob, ifs6_out_pkttoobig, ifs6_out_echo, ifs6_out_echoreply, ifs6_out_routersolicit, ifs6_out_routeradvert,
	ifs6_out_neighborsolicit, ifs6_out_neighboradvert, ifs6_out_redirect, ifs6_out_mldquery, ifs6_out_mldreport, ifs6_out_mlddone; };
struct in6_ifreq { char ifr_name; union { struct sockaddr_in6 ifru_addr, ifru_dstaddr; int ifru_flags, ifru_flags6, ifru_metric, ifru_intval;
	caddr_t ifru_data; struct in6_addrlifetime ifru_lifetime; struct in6_ifstat ifru_stat; struct icmp6_ifstat ifru_icmp6stat;
	uint32_t ifru_scope_id[16]; } ifr_ifru; };
struct in6_aliasreq { char ifra_name; struct sockaddr_in6 ifra_addr, ifra_dstaddr, ifra_prefixmask; int ifra_flags;
	struct in6_addrlifetime ifra_lifetime; };
struct in6_prflags { struct prf_ra { u_char onlink : 1, autonomous : 1, reserved : 6; }; struct prf_ra prf_ra; u_char prf_reserved1;
	u_short prf_reserved2; struct prf_rr { u_char decrvalid : 1, decrprefd : 1, reserved : 6; }; struct prf_rr prf_rr; u_char prf_reserved3;
	u_short prf_reserved4; };
struct in6_prefixreq { char ipr_name; u_char ipr_origin, ipr_plen; uint32_t ipr_vltime, ipr_pltime; struct in6_prflags ipr_flags;
	struct sockaddr_in6 ipr_prefix; };
struct in6_rrenumreq { char irr_name; u_char irr_origin, irr_m_len, irr_m_minlen, irr_m_maxlen, irr_u_uselen, irr_u_keeplen; struct irr_raflagmask {
	u_char onlink : 1, autonomous : 1, reserved : 6; }; struct irr_raflagmask irr_raflagmask; uint32_t irr_vltime, irr_pltime;
	struct in6_prflags irr_flags; struct sockaddr_in6 irr_matchprefix, irr_useprefix; };
struct kev_in6_addrlifetime { uint32_t ia6t_expire, ia6t_preferred, ia6t_vltime, ia6t_pltime; };
struct kev_in6_data { struct net_event_data link_data; struct sockaddr_in6 ia_addr, ia_net, ia_dstaddr, ia_prefixmask; uint32_t ia_plen, ia6_flags;
	struct kev_in6_addrlifetime ia_lifetime; uint8_t ia_mac[6]; };
#define ND6_LLINFO_PURGE (-3)
#define ND6_LLINFO_NOSTATE (-2)
#define ND6_LLINFO_INCOMPLETE 0
#define ND6_LLINFO_REACHABLE 1
#define ND6_LLINFO_STALE 2
#define ND6_LLINFO_DELAY 3
#define ND6_LLINFO_PROBE 4
#define ND6_IFF_PERFORMNUD 0x1
#define ND6_IFF_PROXY_PREFIXES 0x20
#define ND6_IFF_IGNORE_NA 0x40
#define ND6_IFF_REPLICATED 0x100
#define ND6_IFF_DAD 0x200
#define DRLSTSIZ 10
#define PRLSTSIZ 10
#define NDDRF_INSTALLED 0x1
#define NDDRF_IFSCOPE 0x2
#define NDDRF_STATIC 0x4
#define NDDRF_MAPPED 0x8
#define NDPRF_ONLINK 0x1
#define NDPRF_DETACHED 0x2
#define NDPRF_STATIC 0x100
#define NDPRF_IFSCOPE 0x1000
#define NDPRF_PRPROXY 0x2000
#define MAX_RTR_SOLICITATIONS 3
#define ND6_INFINITE_LIFETIME 0xffffffffU
#define ND6_MAX_LIFETIME 0x7fffffff
#define MAX_RTR_SOLICITATION_DELAY 1
#define RTR_SOLICITATION_INTERVAL 4
struct nd_ifinfo { uint32_t linkmtu, maxmtu, basereachable, reachable, retrans, flags; int recalctm; uint8_t chlim, receivedra, randomseed0[8],
	randomseed1[8], randomid[8]; };
struct in6_nbrinfo { char ifname; struct in6_addr addr; long asked; int isrouter, state, expire; };
struct in6_drlist { char ifname; struct { struct in6_addr rtaddr; u_char flags; u_short rtlifetime; u_long expire; u_short if_index; } defrouter[10];
	};
struct in6_defrouter { struct sockaddr_in6 rtaddr; u_char flags, stateflags; u_short rtlifetime; u_long expire; u_short if_index; };
struct in6_prlist { char ifname; struct { struct in6_addr prefix; struct prf_ra raflags; u_char prefixlen, origin; u_long vltime, pltime, expire;
	u_short if_index, advrtrs; struct in6_addr advrtr[10]; } prefix[10]; };
struct in6_prefix { struct sockaddr_in6 prefix; struct prf_ra raflags; u_char prefixlen, origin; u_long vltime, pltime, expire; uint32_t flags;
	int refcnt; u_short if_index, advrtrs; };
struct in6_ondireq { char ifname; struct { uint32_t linkmtu, maxmtu, basereachable, reachable, retrans, flags; int recalctm; uint8_t chlim,
	receivedra; } ndi; };
struct in6_ndireq { char ifname; struct nd_ifinfo ndi; };
struct in6_ndifreq { char ifname; u_long ifindex; };
errno_t nd6_lookup_ipv6(ifnet_t, const struct sockaddr_in6 *, struct sockaddr_dl *, size_t, route_t, mbuf_t);
struct ah { uint8_t ah_nxt, ah_len; uint16_t ah_reserve; uint32_t ah_spi; };
struct newah { uint8_t ah_nxt, ah_len; uint16_t ah_reserve; uint32_t ah_spi, ah_seq; };
struct esp { uint32_t esp_spi; };
struct newesp { uint32_t esp_spi, esp_seq; };
struct esptail { uint8_t esp_padlen, esp_nxt; };
#define IPCOMP_OUI 1
#define IPCOMP_DEFLATE 2
#define IPCOMP_LZS 3
#define IPCOMP_MAX 4
#define IPCOMP_CPI_NEGOTIATE_MIN 256
struct ipcomp { uint8_t comp_nxt, comp_flags; uint16_t comp_cpi; };
#define IPSEC_PORT_ANY 0
#define IPSEC_ULPROTO_ANY 255
#define IPSEC_PROTO_ANY 255
#define IPSEC_MODE_ANY 0
#define IPSEC_MODE_TRANSPORT 1
#define IPSEC_MODE_TUNNEL 2
#define IPSEC_DIR_ANY 0
#define IPSEC_DIR_INBOUND 1
#define IPSEC_DIR_OUTBOUND 2
#define IPSEC_DIR_MAX 3
#define IPSEC_DIR_INVALID 4
#define IPSEC_POLICY_DISCARD 0
#define IPSEC_POLICY_NONE 1
#define IPSEC_POLICY_IPSEC 2
#define IPSEC_POLICY_ENTRUST 3
#define IPSEC_POLICY_BYPASS 4
#define IPSEC_POLICY_GENERATE 5
#define IPSEC_LEVEL_DEFAULT 0
#define IPSEC_LEVEL_USE 1
#define IPSEC_LEVEL_REQUIRE 2
#define IPSEC_LEVEL_UNIQUE 3
#define IPSEC_MANUAL_REQID_MAX 0x3fff
#define IPSEC_REPLAYWSIZE 32
#define IPSEC_MAX_WAKE_PKT_LEN 100
struct ipsecstat { u_quad_t in_success, in_polvio, in_nosa, in_inval, in_nomem, in_badspi, in_ahreplay, in_espreplay, in_ahauthsucc, in_ahauthfail,
	in_espauthsucc, in_espauthfail, in_esphist[256], in_ahhist[256], in_comphist[256], out_success, out_polvio, out_nosa, out_inval, out_nomem,
	out_noroute, out_esphist[256], out_ahhist[256], out_comphist[256]; };
struct ipsec_wake_pkt_info { uint8_t wake_pkt[100]; uuid_string_t wake_uuid; uint32_t wake_pkt_spi, wake_pkt_seq; uint16_t wake_pkt_len; };
struct rip6stat { u_quad_t rip6s_ipackets, rip6s_isum, rip6s_badsum, rip6s_nosock, rip6s_nosockmcast, rip6s_fullsock, rip6s_opackets; };
#define SCOPE6_ID_MAX 16
#define KEY_SENDUP_ONE 0
#define KEY_SENDUP_ALL 1
#define KEY_SENDUP_REGISTERED 2
struct pfkeystat { u_quad_t out_total, out_bytes, out_msgtype[256], out_invlen, out_invver, out_invmsgtype, out_tooshort, out_nomem, out_dupext,
	out_invexttype, out_invsatype, out_invaddr, in_total, in_bytes, in_msgtype[256], in_msgtarget[3], in_nomem, sockerr; };
__END_DECLS
#endif
