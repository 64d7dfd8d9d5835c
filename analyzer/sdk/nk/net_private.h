/* Network internals behind the private paths (net/if_private.h, net/dlil_var_private.h...). */
#ifndef NK_NET_PRIVATE_H
#define NK_NET_PRIVATE_H
#include <nk/net_if.h>

__BEGIN_DECLS
struct ifaddr; struct llentry; struct rtentry;
struct ifnet_init_eparams {
	u_int32_t ver, len, flags; const void *uniqueid; u_int32_t uniqueid_len; const char *name; u_int32_t unit; ifnet_family_t family;
	u_int32_t type, sndq_maxlen; ifnet_output_func output; ifnet_pre_enqueue_func pre_enqueue; ifnet_start_func start;
	ifnet_ctl_func output_ctl; u_int32_t output_sched_model; u_int64_t output_bw, output_bw_max; u_int64_t output_lt, output_lt_max;
	u_int16_t start_delay_qlen, start_delay_timeout; u_int32_t rcvq_maxlen; ifnet_input_poll_func input_poll; ifnet_ctl_func input_ctl;
	u_int64_t input_bw, input_bw_max, input_lt, input_lt_max; ifnet_demux_func demux; ifnet_add_proto_func add_proto;
	ifnet_del_proto_func del_proto; ifnet_check_multi check_multi; ifnet_framer_func framer; void *softc; ifnet_ioctl_func ioctl;
	ifnet_set_bpf_tap set_bpf_tap; ifnet_detached_func detach; ifnet_event_func event; const void *broadcast_addr;
	u_int32_t broadcast_len; ifnet_framer_extended_func framer_extended; ifnet_free_func free; u_int32_t subfamily;
};

struct route { struct rtentry *ro_rt; struct llentry *ro_lle; struct ifaddr *ro_srcia; uint32_t ro_flags; struct sockaddr ro_dst; };

/* the kernel's own views, for sources that name their fields */
#define MLEN 224
#define MHLEN 176
#define MINCLSIZE 400
#define M_EXT 0x0001
#define M_PKTHDR 0x0002
#define M_EOR 0x0004
#define M_BCAST 0x0100
#define M_MCAST 0x0200
#define M_DONTWAIT 1
#define M_WAIT 0
#define MT_DATA 1
#define MT_HEADER 2
#define mtod(m, t) ((t)mbuf_data((mbuf_t)(m)))
__END_DECLS
#endif
