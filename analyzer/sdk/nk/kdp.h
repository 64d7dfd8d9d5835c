/* Kernel debugging protocol: requests, packets, polled network driver hooks */
#ifndef NK_KDP_H
#define NK_KDP_H

#include <nk/mach.h>
#include <nk/bsd_types.h>

#define KDP_PACKED __attribute__((packed))
#define KDPERR_ACCESS(wanted, result) ((wanted) == (uint32_t)(result) ? KDPERR_NO_ERROR : KDPERR_BAD_ACCESS)
#define ui_next ui_i.ih_next
#define ui_prev ui_i.ih_prev
#define ui_x1 ui_i.ih_x1
#define ui_pr ui_i.ih_pr
#define ui_len ui_i.ih_len
#define ui_src ui_i.ih_src
#define ui_dst ui_i.ih_dst
#define ui_sport ui_u.uh_sport
#define ui_dport ui_u.uh_dport
#define ui_ulen ui_u.uh_ulen
#define ui_sum ui_u.uh_sum

/* kdp_support */
#ifndef _KDP_PROTOCOL_H_
#define _KDP_PROTOCOL_H_
#define KDP_REXMIT_SECS 3
#define KDP_REXMIT_TRIES 8
#define KDP_MAX_ATTN_WAIT 30
#define KDP_REMOTE_PORT 41139
#define UDP_HOST_COMM_BASE 41140
#define UDP_HOST_EXCEP_BASE 41145
#define NUM_UDP_HOST_PORTS 5
#define KDP_FEATURE_BP 0x1
#define MAX_KDP_PKT_SIZE 1200
#define MAX_KDP_DATA_SIZE 1024
#define KDP_MANUAL_PACKET_SIZE 128
#define IP_DF 0x4000
#define IP_MF 0x2000
#define IP_OFFMASK 0x1fff
#define ETHERHDRSIZE 14
#define ETHERCRC 4
#define KDP_MAXPACKET 0x5ee
typedef enum kdp_req_t {
    KDP_CONNECT = 0, KDP_DISCONNECT, KDP_HOSTINFO, KDP_VERSION, KDP_MAXBYTES, KDP_READMEM, KDP_WRITEMEM,
    KDP_READREGS, KDP_WRITEREGS, KDP_LOAD, KDP_IMAGEPATH, KDP_SUSPEND, KDP_RESUMECPUS, KDP_EXCEPTION,
    KDP_TERMINATION, KDP_BREAKPOINT_SET, KDP_BREAKPOINT_REMOVE, KDP_REGIONS, KDP_REATTACH, KDP_HOSTREBOOT,
    KDP_READMEM64, KDP_WRITEMEM64, KDP_BREAKPOINT64_SET, KDP_BREAKPOINT64_REMOVE, KDP_KERNELVERSION,
    KDP_READPHYSMEM64, KDP_WRITEPHYSMEM64, KDP_READIOPORT, KDP_WRITEIOPORT, KDP_READMSR64, KDP_WRITEMSR64,
    KDP_DUMPINFO, KDP_INVALID_REQUEST,
} kdp_req_t;
typedef enum kdp_dumpinfo_t {
    KDP_DUMPINFO_GETINFO = 0, KDP_DUMPINFO_SETINFO, KDP_DUMPINFO_CORE = 0x102, KDP_DUMPINFO_PANICLOG,
    KDP_DUMPINFO_SYSTEMLOG, KDP_DUMPINFO_DISABLE, KDP_DUMPINFO_MASK = 0xfff, KDP_DUMPINFO_DUMP = 0x100,
    KDP_DUMPINFO_REBOOT = 0x10000000, KDP_DUMPINFO_NORESUME = 0x20000000, KDP_DUMPINFO_RESUME = 0,
    KDP_DUMPINFO_NOINTR = 0x40000000, KDP_DUMPINFO_INTR = 0,
} kdp_dumpinfo_t;
typedef struct kdp_hdr_t {
    kdp_req_t request : 7; unsigned int is_reply : 1, seq : 8, len : 16, key;
} __attribute__((packed)) kdp_hdr_t;
typedef enum kdp_error_t {
    KDPERR_NO_ERROR = 0, KDPERR_ALREADY_CONNECTED, KDPERR_BAD_NBYTES, KDPERR_BADFLAVOR, KDPERR_BAD_ACCESS,
    KDPERR_MAX_BREAKPOINTS = 100, KDPERR_BREAKPOINT_NOT_FOUND, KDPERR_BREAKPOINT_ALREADY_SET,
} kdp_error_t;
typedef struct kdp_connect_req_t {
    kdp_hdr_t hdr; uint16_t req_reply_port, exc_note_port; char greeting[0];
} __attribute__((packed)) kdp_connect_req_t;
typedef struct kdp_connect_reply_t { kdp_hdr_t hdr; kdp_error_t error; } __attribute__((packed)) kdp_connect_reply_t;
typedef struct kdp_disconnect_req_t { kdp_hdr_t hdr; } kdp_disconnect_req_t;
typedef struct kdp_disconnect_reply_t { kdp_hdr_t hdr; } kdp_disconnect_reply_t;
typedef struct kdp_reattach_req_t { kdp_hdr_t hdr; uint16_t req_reply_port; } __attribute__((packed)) kdp_reattach_req_t;
typedef struct kdp_hostinfo_req_t { kdp_hdr_t hdr; } kdp_hostinfo_req_t;
typedef struct kdp_hostinfo_t { uint32_t cpus_mask, cpu_type, cpu_subtype; } __attribute__((packed)) kdp_hostinfo_t;
typedef struct kdp_hostinfo_reply_t { kdp_hdr_t hdr; kdp_hostinfo_t hostinfo; } kdp_hostinfo_reply_t;
typedef struct kdp_version_req_t { kdp_hdr_t hdr; } kdp_version_req_t;
typedef struct kdp_version_reply_t {
    kdp_hdr_t hdr; uint32_t version, feature, pad0, pad1;
} __attribute__((packed)) kdp_version_reply_t;
typedef struct kdp_regions_req_t { kdp_hdr_t hdr; } kdp_regions_req_t;
typedef struct kdp_region_t { uint32_t address, nbytes, protection; } __attribute__((packed)) kdp_region_t;
typedef struct kdp_regions_reply_t {
    kdp_hdr_t hdr; uint32_t nregions; kdp_region_t regions[0];
} __attribute__((packed)) kdp_regions_reply_t;
typedef struct kdp_maxbytes_req_t { kdp_hdr_t hdr; } kdp_maxbytes_req_t;
typedef struct kdp_maxbytes_reply_t { kdp_hdr_t hdr; uint32_t max_bytes; } __attribute__((packed)) kdp_maxbytes_reply_t;
typedef struct kdp_readmem_req_t { kdp_hdr_t hdr; uint32_t address,
    nbytes; } __attribute__((packed)) kdp_readmem_req_t;
typedef struct kdp_readmem_reply_t {
    kdp_hdr_t hdr; kdp_error_t error; char data[0];
} __attribute__((packed)) kdp_readmem_reply_t;
typedef struct kdp_readmem64_req_t {
    kdp_hdr_t hdr; uint64_t address; uint32_t nbytes;
} __attribute__((packed)) kdp_readmem64_req_t;
typedef struct kdp_readmem64_reply_t {
    kdp_hdr_t hdr; kdp_error_t error; char data[0];
} __attribute__((packed)) kdp_readmem64_reply_t;
typedef struct kdp_readphysmem64_req_t {
    kdp_hdr_t hdr; uint64_t address; uint32_t nbytes; uint16_t lcpu;
} __attribute__((packed)) kdp_readphysmem64_req_t;
typedef struct kdp_readphysmem64_reply_t {
    kdp_hdr_t hdr; kdp_error_t error; char data[0];
} __attribute__((packed)) kdp_readphysmem64_reply_t;
typedef struct kdp_writemem_req_t {
    kdp_hdr_t hdr; uint32_t address, nbytes; char data[0];
} __attribute__((packed)) kdp_writemem_req_t;
typedef struct kdp_writemem_reply_t { kdp_hdr_t hdr; kdp_error_t error; } __attribute__((packed)) kdp_writemem_reply_t;
typedef struct kdp_writemem64_req_t {
    kdp_hdr_t hdr; uint64_t address; uint32_t nbytes; char data[0];
} __attribute__((packed)) kdp_writemem64_req_t;
typedef struct kdp_writemem64_reply_t { kdp_hdr_t hdr; kdp_error_t error; } __attribute__((packed)) kdp_writemem64_reply_t;
typedef struct kdp_writephysmem64_req_t {
    kdp_hdr_t hdr; uint64_t address; uint32_t nbytes; uint16_t lcpu; char data[0];
} __attribute__((packed)) kdp_writephysmem64_req_t;
typedef struct kdp_writephysmem64_reply_t {
    kdp_hdr_t hdr; kdp_error_t error;
} __attribute__((packed)) kdp_writephysmem64_reply_t;
typedef struct kdp_writeioport_req_t {
    kdp_hdr_t hdr; uint16_t lcpu, address, nbytes; char data[0];
} __attribute__((packed)) kdp_writeioport_req_t;
typedef struct kdp_writeioport_reply_t {
    kdp_hdr_t hdr; kdp_error_t error;
} __attribute__((packed)) kdp_writeioport_reply_t;
typedef struct kdp_readioport_req_t {
    kdp_hdr_t hdr; uint16_t lcpu, address, nbytes;
} __attribute__((packed)) kdp_readioport_req_t;
typedef struct kdp_readioport_reply_t {
    kdp_hdr_t hdr; kdp_error_t error; char data[0];
} __attribute__((packed)) kdp_readioport_reply_t;
typedef struct kdp_writemsr64_req_t {
    kdp_hdr_t hdr; uint32_t address; uint16_t lcpu; char data[0];
} __attribute__((packed)) kdp_writemsr64_req_t;
typedef struct kdp_writemsr64_reply_t { kdp_hdr_t hdr; kdp_error_t error; } __attribute__((packed)) kdp_writemsr64_reply_t;
typedef struct kdp_readmsr64_req_t {
    kdp_hdr_t hdr; uint32_t address; uint16_t lcpu;
} __attribute__((packed)) kdp_readmsr64_req_t;
typedef struct kdp_readmsr64_reply_t {
    kdp_hdr_t hdr; kdp_error_t error; char data[0];
} __attribute__((packed)) kdp_readmsr64_reply_t;
typedef struct kdp_readregs_req_t { kdp_hdr_t hdr; uint32_t cpu,
    flavor; } __attribute__((packed)) kdp_readregs_req_t;
typedef struct kdp_readregs_reply_t {
    kdp_hdr_t hdr; kdp_error_t error; char data[0];
} __attribute__((packed)) kdp_readregs_reply_t;
typedef struct kdp_writeregs_req_t {
    kdp_hdr_t hdr; uint32_t cpu, flavor; char data[0];
} __attribute__((packed)) kdp_writeregs_req_t;
typedef struct kdp_writeregs_reply_t { kdp_hdr_t hdr; kdp_error_t error; } __attribute__((packed)) kdp_writeregs_reply_t;
typedef struct kdp_load_req_t { kdp_hdr_t hdr; char file_args[0]; } kdp_load_req_t;
typedef struct kdp_load_reply_t { kdp_hdr_t hdr; kdp_error_t error; } __attribute__((packed)) kdp_load_reply_t;
typedef struct kdp_imagepath_req_t { kdp_hdr_t hdr; } kdp_imagepath_req_t;
typedef struct kdp_imagepath_reply_t { kdp_hdr_t hdr; char path[0]; } kdp_imagepath_reply_t;
typedef struct kdp_suspend_req_t { kdp_hdr_t hdr; } kdp_suspend_req_t;
typedef struct kdp_suspend_reply_t { kdp_hdr_t hdr; } kdp_suspend_reply_t;
typedef struct kdp_resumecpus_req_t { kdp_hdr_t hdr; uint32_t cpu_mask; } __attribute__((packed)) kdp_resumecpus_req_t;
typedef struct kdp_resumecpus_reply_t { kdp_hdr_t hdr; } kdp_resumecpus_reply_t;
typedef struct kdp_breakpoint_req_t { kdp_hdr_t hdr; uint32_t address; } __attribute__((packed)) kdp_breakpoint_req_t;
typedef struct kdp_breakpoint_reply_t { kdp_hdr_t hdr; kdp_error_t error; } __attribute__((packed)) kdp_breakpoint_reply_t;
typedef struct kdp_breakpoint64_req_t { kdp_hdr_t hdr; uint64_t address; } __attribute__((packed)) kdp_breakpoint64_req_t;
typedef struct kdp_breakpoint64_reply_t {
    kdp_hdr_t hdr; kdp_error_t error;
} __attribute__((packed)) kdp_breakpoint64_reply_t;
typedef struct kdp_exc_info_t { uint32_t cpu, exception, code, subcode; } __attribute__((packed)) kdp_exc_info_t;
typedef struct kdp_exception_t {
    kdp_hdr_t hdr; uint32_t n_exc_info; kdp_exc_info_t exc_info[0];
} __attribute__((packed)) kdp_exception_t;
typedef struct kdp_exception_ack_t { kdp_hdr_t hdr; } kdp_exception_ack_t;
typedef struct kdp_kernelversion_req_t { kdp_hdr_t hdr; } kdp_kernelversion_req_t;
typedef struct kdp_kernelversion_reply_t { kdp_hdr_t hdr; char version[0]; } kdp_kernelversion_reply_t;
typedef enum kdp_termination_code_t {
    KDP_FAULT = 0, KDP_EXIT, KDP_POWEROFF, KDP_REBOOT, KDP_COMMAND_MODE,
} kdp_termination_code_t;
typedef struct kdp_termination_t {
    kdp_hdr_t hdr; uint32_t term_code, exit_code;
} __attribute__((packed)) kdp_termination_t;
typedef struct kdp_termination_ack_t { kdp_hdr_t hdr; } kdp_termination_ack_t;
typedef struct kdp_dumpinfo_req_t {
    kdp_hdr_t hdr; char name[50], destip[16], routerip[16]; uint32_t port; kdp_dumpinfo_t type;
} __attribute__((packed)) kdp_dumpinfo_req_t;
typedef struct kdp_dumpinfo_reply_t {
    kdp_hdr_t hdr; char name[50], destip[16], routerip[16]; uint32_t port; kdp_dumpinfo_t type;
} __attribute__((packed)) kdp_dumpinfo_reply_t;
typedef union kdp_pkt_t {
    kdp_hdr_t hdr; kdp_connect_req_t connect_req; kdp_connect_reply_t connect_reply;
    kdp_disconnect_req_t disconnect_req; kdp_disconnect_reply_t disconnect_reply; kdp_hostinfo_req_t hostinfo_req;
    kdp_hostinfo_reply_t hostinfo_reply; kdp_version_req_t version_req; kdp_version_reply_t version_reply;
    kdp_maxbytes_req_t maxbytes_req; kdp_maxbytes_reply_t maxbytes_reply; kdp_readmem_req_t readmem_req;
    kdp_readmem_reply_t readmem_reply; kdp_readmem64_req_t readmem64_req; kdp_readmem64_reply_t readmem64_reply;
    kdp_readphysmem64_req_t readphysmem64_req; kdp_readphysmem64_reply_t readphysmem64_reply;
    kdp_writemem_req_t writemem_req; kdp_writemem_reply_t writemem_reply; kdp_writemem64_req_t writemem64_req;
    kdp_writemem64_reply_t writemem64_reply; kdp_writephysmem64_req_t writephysmem64_req;
    kdp_writephysmem64_reply_t writephysmem64_reply; kdp_readregs_req_t readregs_req;
    kdp_readregs_reply_t readregs_reply; kdp_writeregs_req_t writeregs_req; kdp_writeregs_reply_t writeregs_reply;
    kdp_load_req_t load_req; kdp_load_reply_t load_reply; kdp_imagepath_req_t imagepath_req;
    kdp_imagepath_reply_t imagepath_reply; kdp_suspend_req_t suspend_req; kdp_suspend_reply_t suspend_reply;
    kdp_resumecpus_req_t resumecpus_req; kdp_resumecpus_reply_t resumecpus_reply; kdp_exception_t exception;
    kdp_exception_ack_t exception_ack; kdp_termination_t termination; kdp_termination_ack_t termination_ack;
    kdp_breakpoint_req_t breakpoint_req; kdp_breakpoint_reply_t breakpoint_reply;
    kdp_breakpoint64_req_t breakpoint64_req; kdp_breakpoint64_reply_t breakpoint64_reply;
    kdp_reattach_req_t reattach_req; kdp_regions_req_t regions_req; kdp_regions_reply_t regions_reply;
    kdp_kernelversion_req_t kernelversion_req; kdp_kernelversion_reply_t kernelversion_reply;
    kdp_readioport_req_t readioport_req; kdp_readioport_reply_t readioport_reply;
    kdp_writeioport_req_t writeioport_req; kdp_writeioport_reply_t writeioport_reply;
    kdp_readmsr64_req_t readmsr64_req; kdp_readmsr64_reply_t readmsr64_reply; kdp_writemsr64_req_t writemsr64_req;
    kdp_writemsr64_reply_t writemsr64_reply; kdp_dumpinfo_req_t dumpinfo_req; kdp_dumpinfo_reply_t dumpinfo_reply;
} kdp_pkt_t;
struct kdp_manual_pkt { unsigned char data[128]; unsigned int len; boolean_t input; } __attribute__((packed));
struct kdp_ether_header { u_char ether_dhost[6], ether_shost[6]; u_short ether_type; };
struct kdp_in_addr { uint32_t s_addr; };
struct kdp_ipovly {
    uint32_t ih_next, ih_prev; u_char ih_x1, ih_pr; short ih_len; struct kdp_in_addr ih_src, ih_dst;
};
struct kdp_udphdr { u_short uh_sport, uh_dport; short uh_ulen; u_short uh_sum; };
struct kdp_udpiphdr { struct kdp_ipovly ui_i; struct kdp_udphdr ui_u; };
struct kdp_ip {
    union { uint32_t ip_w; struct { unsigned int ip_xhl : 4, ip_xv : 4, ip_xtos : 8,
        ip_xlen : 16; } ip_x; } ip_vhltl;
    u_short ip_id; short ip_off; u_char ip_ttl, ip_p; u_short ip_sum; struct kdp_in_addr ip_src, ip_dst;
};
#endif

/* short names of the header's bit fields */
#define ip_v ip_vhltl.ip_x.ip_xv
#define ip_hl ip_vhltl.ip_x.ip_xhl
#define ip_tos ip_vhltl.ip_x.ip_xtos
#define ip_len ip_vhltl.ip_x.ip_xlen

#endif
