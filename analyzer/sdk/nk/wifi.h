/* Wi-Fi: IO80211 controllers and interfaces, requests.

   Long because requests and what they carry are listed one by one; the classes that take them name one another.
   Sections are named after the private headers. */
#ifndef NK_WIFI_H
#define NK_WIFI_H

#include <nk/skywalk.h>
#include <nk/version.h>

#define APPLE80211_MAP_SIZE(bits) (roundup(bits, NBBY) / NBBY)
#define APPLE80211_MBUF_WME_AC(m) ((int)mbuf_pkthdr_rcvif(m))
#define APPLE80211_MBUF_SET_WME_AC(m, ac) mbuf_pkthdr_setrcvif(m, (ifnet_t)(ac))
struct packet_info_tag;

struct apple80211_hostap_state; struct apple80211_awdl_sync_channel_sequence; struct ieee80211_ht_capability_ie;
struct apple80211_channel_switch_announcement; struct apple80211_beacon_period_data;
struct apple80211_power_debug_sub_info; struct apple80211_stat_report; struct apple80211_frame_counters;
struct apple80211_leaky_ap_event; struct apple80211_chip_stats; struct apple80211_extended_stats;
struct apple80211_ampdu_stat_report; struct apple80211_btCoex_report; struct apple80211_cca_report;
struct apple80211_lteCoex_report; struct apple80211_debug_command; struct apple80211_txstats;
struct apple80211_chip_counters_tx; struct apple80211_chip_error_counters_tx; struct apple80211_chip_counters_rx;
struct apple80211_ManagementInformationBasedot11_counters; struct apple80211_leaky_ap_stats;
struct apple80211_leaky_ap_ssid_metrics; struct apple80211_interface_availability; struct apple80211_pmk_cache_data;
struct apple80211_ap_cmp_data; struct TxPacketRequest; struct AWSRequest; struct packet_info_tx;
struct userPrintCtx;

#ifdef __cplusplus
class IOSkywalkInterface; class IO80211ScanManager; class IO80211Controller; class IO80211Interface;
class IO82110WorkLoop; class IO80211VirtualInterface; class IO80211ControllerMonitor; class CCLogPipe;
class CCIOReporterLogStream; class CCLogStream; class IO80211RangingManager; class IO80211FlowQueue;
class IO80211FlowQueueLegacy; class FlowIdMetadata; class IOReporter; class CCPipe; class RSNSupplicant;
class IOTimerEventSource; class IOGatedOutputQueue; class IO80211Workloop; class IO80211PeerManager;
class IO80211FlowQueueDatabase; class IO80211InterfaceMonitor; class IO80211AssociationJoinSnapshot;
#endif

/* debug */
#ifndef debug_h
#define debug_h
extern const char * IOCTL_NAMES[268];
#endif

/* IO80211WorkLoop */
#ifndef _IO80211WORKLOOP_H
#define _IO80211WORKLOOP_H
#ifdef __cplusplus
class IO80211WorkLoop : public IOWorkLoop {
    OSDeclareDefaultStructors(IO80211WorkLoop)
public:
    static IO80211WorkLoop *workLoop(); virtual void openGate(); virtual void closeGate();
    virtual int sleepGate(void *, UInt32); virtual int sleepGateDeadline(void *, UInt32, AbsoluteTime);
    virtual void wakeupGate(void *, bool);
    NK_MEMBERS(IO80211WorkLoop)
};
#endif
#endif

/* apple80211_var */
#ifndef _APPLE80211_VAR_H_
#define _APPLE80211_VAR_H_
#define APPLE80211_ADDR_LEN 6
#define APPLE80211_MAX_RATES 15
#define APPLE80211_MAX_SSID_LEN 32
#define APPLE80211_MAX_ANTENNAE 4
#define APPLE80211_MAX_RADIO 4
#define APPLE80211_MAX_CHANNELS 64
#define APPLE80211_MAX_STATIONS 128
#define APPLE80211_MAX_VERSION_LEN 256
#define APPLE80211_MAX_ROM_SIZE 32768
#define APPLE80211_MAX_RSN_IE_LEN 257
#define APPLE80211_MAX_CC_LEN 3
#define APPLE80211_MAX_MCS_INDEX 76
#define APPLE80211_MAX_MPDU_FACTOR 3
#define APPLE80211_MAX_MPDU_DENSITY 7
#define APPLE80211_MAX_WOW_PAT_LEN 1500
#define APPLE80211_MAX_WOW_PATTERNS 12
#define APPLE80211_RSC_LEN 8
#define APPLE80211_KEY_BUFF_LEN 32
#define APPLE80211_KEY_FLAG_UNICAST 0x1
#define APPLE80211_KEY_FLAG_MULTICAST 0x2
#define APPLE80211_KEY_FLAG_TX 0x4
#define APPLE80211_KEY_FLAG_RX 0x8
#define APPLE80211_CAPINFO_ESS 0x0001
#define APPLE80211_CAPINFO_IBSS 0x0002
#define APPLE80211_CAPINFO_CF_POLLABLE 0x0004
#define APPLE80211_CAPINFO_CF_POLLREQ 0x0008
#define APPLE80211_CAPINFO_PRIVACY 0x0010
#define APPLE80211_CAPINFO_SHORT_PREAMBLE 0x0020
#define APPLE80211_CAPINFO_PBCC 0x0040
#define APPLE80211_CAPINFO_AGILITY 0x0080
#define APPLE80211_CAPINFO_SHORT_SLOT_TIME 0x0400
#define APPLE80211_CAPINFO_DSSS_OFDM 0x2000
#define APPLE80211_REASON_UNSPECIFIED 1
#define APPLE80211_REASON_PREV_AUTH_EXPIRED 2
#define APPLE80211_REASON_AUTH_LEAVING 3
#define APPLE80211_REASON_INACTIVE 4
#define APPLE80211_REASON_AP_OVERLOAD 5
#define APPLE80211_REASON_NOT_AUTHED 6
#define APPLE80211_REASON_NOT_ASSOCED 7
#define APPLE80211_REASON_ASSOC_LEAVING 8
#define APPLE80211_REASON_ASSOC_NOT_AUTHED 9
#define APPLE80211_REASON_POWER_CAP 10
#define APPLE80211_REASON_SUPPORTED_CHANS 11
#define APPLE80211_REASON_INVALID_IE 13
#define APPLE80211_REASON_MIC_FAILURE 14
#define APPLE80211_REASON_4_WAY_TIMEOUT 15
#define APPLE80211_REASON_GROUP_KEY_TIMEOUT 16
#define APPLE80211_REASON_DIFF_IE 17
#define APPLE80211_REASON_INVALID_GROUP_KEY 18
#define APPLE80211_REASON_INVALID_PAIR_KEY 19
#define APPLE80211_REASON_INVALID_AKMP 20
#define APPLE80211_REASON_UNSUPP_RSN_VER 21
#define APPLE80211_REASON_INVALID_RSN_CAPS 22
#define APPLE80211_REASON_8021X_AUTH_FAILED 23
#define APPLE80211_STATUS_SUCCESS 0
#define APPLE80211_STATUS_UNSPECIFIED_FAILURE 1
#define APPLE80211_STATUS_UNSUPPORTED_CAPABILITIES 10
#define APPLE80211_STATUS_REASSOCIATION_DENIED 11
#define APPLE80211_STATUS_ASSOCIATION_DENIED 12
#define APPLE80211_STATUS_AUTH_ALG_UNSUPPORTED 13
#define APPLE80211_STATUS_INVALID_AUTH_SEQ_NUM 14
#define APPLE80211_STATUS_CHALLENGE_FAILURE 15
#define APPLE80211_STATUS_TIMEOUT 16
#define APPLE80211_STATUS_AP_FULL 17
#define APPLE80211_STATUS_UNSUPPORTED_RATE_SET 18
#define APPLE80211_STATUS_SHORT_SLOT_UNSUPPORTED 25
#define APPLE80211_STATUS_DSSS_OFDM_UNSUPPORTED 26
#define APPLE80211_STATUS_INVALID_IE 40
#define APPLE80211_STATUS_INVALID_GROUP_CIPHER 41
#define APPLE80211_STATUS_INVALID_PAIRWISE_CIPHER 42
#define APPLE80211_STATUS_INVALID_AKMP 43
#define APPLE80211_STATUS_UNSUPPORTED_RSN_VERSION 44
#define APPLE80211_STATUS_INVALID_RSN_CAPABILITIES 45
#define APPLE80211_STATUS_CIPHER_SUITE_REJECTED 46
#define APPLE80211_STATUS_UNAVAILABLE 0xffff
#define APPLE80211_MCS_INDEX_AUTO 0xffffffff
#define APPLE80211_DSCP_WME_BE 0x00
#define APPLE80211_DSCP_WME_BK 0x08
#define APPLE80211_DSCP_WME_VI 0x28
#define APPLE80211_DSCP_WME_VO 0x38
#define APPLE80211_WME_AC_BE 0
#define APPLE80211_WME_AC_BK 1
#define APPLE80211_WME_AC_VI 2
#define APPLE80211_WME_AC_VO 3
#define APPLE80211_NETWORK_DATA_MAX_IE_LEN 1024
#define APPLE80211_MAX_WAKE_COND 5
#define APPLE80211_CAP_MAX 63
#define APPLE80211_M_MAX_LEN 2048
#define APPLE80211_M_POWER_CHANGED 1
#define APPLE80211_M_SSID_CHANGED 2
#define APPLE80211_M_BSSID_CHANGED 3
#define APPLE80211_M_LINK_CHANGED 4
#define APPLE80211_M_MIC_ERROR_UCAST 5
#define APPLE80211_M_MIC_ERROR_MCAST 6
#define APPLE80211_M_INT_MIT_CHANGED 7
#define APPLE80211_M_MODE_CHANGED 8
#define APPLE80211_M_ASSOC_DONE 9
#define APPLE80211_M_SCAN_DONE 10
#define APPLE80211_M_COUNTRY_CODE_CHANGED 11
#define APPLE80211_M_STA_ARRIVE 12
#define APPLE80211_M_STA_LEAVE 13
#define APPLE80211_M_DECRYPTION_FAILURE 14
#define APPLE80211_M_SCAN_CACHE_UPDATED 15
#define APPLE80211_M_INTERNAL_SCAN_DONE 16
#define APPLE80211_M_LINK_QUALITY 17
#define APPLE80211_M_IBSS_PEER_ARRIVED 18
#define APPLE80211_M_IBSS_PEER_LEFT 19
#define APPLE80211_M_RSN_HANDSHAKE_DONE 20
#define APPLE80211_M_BT_COEX_CHANGED 21
#define APPLE80211_M_P2P_PEER_DETECTED 22
#define APPLE80211_M_P2P_LISTEN_COMPLETE 23
#define APPLE80211_M_P2P_SCAN_COMPLETE 24
#define APPLE80211_M_P2P_LISTEN_STARTED 25
#define APPLE80211_M_P2P_SCAN_STARTED 26
#define APPLE80211_M_P2P_INTERFACE_CREATED 27
#define APPLE80211_M_P2P_GROUP_STARTED 28
#define APPLE80211_M_BGSCAN_NET_DISCOVERED 29
#define APPLE80211_M_ROAMED 30
#define APPLE80211_M_ACT_FRM_TX_COMPLETE 31
#define APPLE80211_M_DEAUTH_RECEIVED 32
#define APPLE80211_M_DRIVER_AVAILABLE 0x37
#define APPLE80211_M_LINK_ADDRESS_CHANGED 0x3B
#define APPLE80211_M_ROAM_START 0x46
#define APPLE80211_M_ROAM_END 0x47
#define APPLE80211_M_INTERFACE_STATE 0x3A
#define APPLE80211_M_MAX 0x3A
#define APPLE80211_M_BUFF_SIZE 8
#define APPLE80211_REGKEY_HARDWARE_VERSION "IO80211HardwareVersion"
#define APPLE80211_REGKEY_DRIVER_VERSION "IO80211DriverVersion"
#define APPLE80211_REGKEY_LOCALE "IO80211Locale"
#define APPLE80211_REGKEY_SSID "IO80211SSID"
#define APPLE80211_REGKEY_CHANNEL "IO80211Channel"
#define APPLE80211_REGKEY_EXT_CHANNEL "IO80211ExtensionChannel"
#define APPLE80211_REGKEY_BAND "IO80211Band"
#define APPLE80211_BAND_2GHZ "2 GHz"
#define APPLE80211_BAND_5GHZ "5 GHz"
#define APPLE80211_REGKEY_COUNTRY_CODE "IO80211CountryCode"
#define APPLE80211_M_RSN_AUTH_SUCCESS 254
#define APPLE80211_M_RSN_AUTH_SUCCESS_TEMPLATE "com.apple.rsn.%s.auth.success"
#define APPLE80211_M_RSN_AUTH_TIMEOUT 255
#define APPLE80211_M_RSN_AUTH_TIMEOUT_TEMPLATE "com.apple.rsn.%s.auth.timeout"
#define APPLE80211_M_RSN_MSG_MAX 2
enum apple80211_phymode {
    APPLE80211_MODE_UNKNOWN = 0, APPLE80211_MODE_AUTO, APPLE80211_MODE_11A, APPLE80211_MODE_11B = 4,
    APPLE80211_MODE_11G = 8, APPLE80211_MODE_11N = 16, APPLE80211_MODE_TURBO_A = 32, APPLE80211_MODE_TURBO_G = 64,
    APPLE80211_MODE_11AC = 128, APPLE80211_MODE_11AX = 0x100,
};
enum apple80211_physubmode {
    APPLE80211_SUBMODE_UNKNOWN = 0, APPLE80211_SUBMODE_11N_AUTO, APPLE80211_SUBMODE_11N_LEGACY,
    APPLE80211_SUBMODE_11N_LEGACY_DUP = 4, APPLE80211_SUBMODE_11N_HT = 8, APPLE80211_SUBMODE_11N_HT_DUP = 16,
    APPLE80211_SUBMODE_11N_GF = 32,
};
enum apple80211_opmode {
    APPLE80211_M_NONE = 0, APPLE80211_M_STA, APPLE80211_M_IBSS, APPLE80211_M_AHDEMO = 4, APPLE80211_M_HOSTAP = 8,
    APPLE80211_M_MONITOR = 16,
};
enum apple80211_apmode {
    APPLE80211_AP_MODE_UNKNOWN = 0, APPLE80211_AP_MODE_IBSS, APPLE80211_AP_MODE_INFRA, APPLE80211_AP_MODE_ANY,
};
enum apple80211_state {
    APPLE80211_S_INIT = 0, APPLE80211_S_SCAN, APPLE80211_S_AUTH, APPLE80211_S_ASSOC, APPLE80211_S_RUN,
};
enum apple80211_protmode {
    APPLE80211_PROTMODE_OFF = 0, APPLE80211_PROTMODE_AUTO, APPLE80211_PROTMODE_CTS, APPLE80211_PROTMODE_RTSCTS,
    APPLE80211_PROTMODE_DUAL_CTS,
};
enum apple80211_cipher_type {
    APPLE80211_CIPHER_NONE = 0, APPLE80211_CIPHER_WEP_40, APPLE80211_CIPHER_WEP_104, APPLE80211_CIPHER_TKIP,
    APPLE80211_CIPHER_AES_OCB, APPLE80211_CIPHER_AES_CCM, APPLE80211_CIPHER_PMK, APPLE80211_CIPHER_PMKSA,
};
enum apple80211_cipher_key_type { APPLE80211_CIPHER_KEY_TYPE_UNICAST = 0, APPLE80211_CIPHER_KEY_TYPE_MULTICAST };
enum apple80211_authtype_lower {
    APPLE80211_AUTHTYPE_OPEN = 1, APPLE80211_AUTHTYPE_SHARED, APPLE80211_AUTHTYPE_CISCO,
};
enum apple80211_authtype_upper {
    APPLE80211_AUTHTYPE_NONE = 0, APPLE80211_AUTHTYPE_WPA, APPLE80211_AUTHTYPE_WPA_PSK,
    APPLE80211_AUTHTYPE_WPA2 = 4, APPLE80211_AUTHTYPE_WPA2_PSK = 8, APPLE80211_AUTHTYPE_LEAP = 16,
    APPLE80211_AUTHTYPE_8021X = 32, APPLE80211_AUTHTYPE_WPS = 64, APPLE80211_AUTHTYPE_SHA256_PSK = 128,
    APPLE80211_AUTHTYPE_SHA256_8021X = 0x100, APPLE80211_AUTHTYPE_WPA3_SAE = 0x200,
};
enum apple80211_associate_result {
    APPLE80211_RESULT_UNAVAILABLE = 0, APPLE80211_RESULT_SUCCESS, APPLE80211_RESULT_UNSPECIFIED_FAILURE,
    APPLE80211_RESULT_UNSUPPORTED_CAPAPBILITIES, APPLE80211_RESULT_REASSOCIATION_DENIED,
    APPLE80211_RESULT_ASSOCIATION_DENIED, APPLE80211_RESULT_AUTH_ALG_UNSUPPORTED,
    APPLE80211_RESULT_INVALID_AUTH_SEQ_NUM, APPLE80211_RESULT_CHALLENGE_FAILURE, APPLE80211_RESULT_TIMEOUT,
    APPLE80211_RESULT_AP_FULL, APPLE80211_RESULT_UNSUPPORTED_RATE_SET, APPLE80211_RESULT_SHORT_SLOT_UNSUPPORTED,
    APPLE80211_RESULT_DSSS_OFDM_UNSUPPORTED, APPLE80211_RESULT_INVALID_IE, APPLE80211_RESULT_INVALID_GROUP_CIPHER,
    APPLE80211_RESULT_INVALID_PAIRWISE_CIPHER, APPLE80211_RESULT_INVALID_AKMP,
    APPLE80211_RESULT_UNSUPPORTED_RSN_VERSION, APPLE80211_RESULT_INVALID_RSN_CAPABILITIES,
    APPLE80211_RESULT_CIPHER_SUITE_REJECTED, APPLE80211_RESULT_INVALID_PMK, APPLE80211_RESULT_SUPPLICANT_TIMEOUT,
    APPLE80211_RESULT_UNKNOWN = 0xffff,
};
enum apple80211_link_down_reason {
    APPLE80211_LINK_DOWN_REASON_INTERNAL_ERROR = 0, APPLE80211_LINK_DOWN_REASON_BEACONLOST,
    APPLE80211_LINK_DOWN_REASON_DEAUTH, APPLE80211_LINK_DOWN_REASON_INTERNAL_ERROR_2,
};
enum apple80211_unit { APPLE80211_UNIT_DBM = 0, APPLE80211_UNIT_MW, APPLE80211_UNIT_PERCENT };
enum apple80211_power_state {
    APPLE80211_POWER_OFF = 0, APPLE80211_POWER_ON, APPLE80211_POWER_TX, APPLE80211_POWER_RX,
};
enum apple80211_locale {
    APPLE80211_LOCALE_UNKNOWN = 0, APPLE80211_LOCALE_FCC, APPLE80211_LOCALE_ETSI, APPLE80211_LOCALE_JAPAN,
    APPLE80211_LOCALE_KOREA, APPLE80211_LOCALE_APAC, APPLE80211_LOCALE_ROW, APPLE80211_LOCALE_INDONESIA,
};
enum apple80211_scan_type {
    APPLE80211_SCAN_TYPE_NONE = 0, APPLE80211_SCAN_TYPE_ACTIVE, APPLE80211_SCAN_TYPE_PASSIVE,
    APPLE80211_SCAN_TYPE_FAST, APPLE80211_SCAN_TYPE_BACKGROUND,
};
enum apple80211_int_mit { APPLE80211_INT_MIT_OFF = 0, APPLE80211_INT_MIT_AUTO };
enum apple80211_channel_flag {
    APPLE80211_C_FLAG_NONE = 0, APPLE80211_C_FLAG_10MHZ, APPLE80211_C_FLAG_20MHZ, APPLE80211_C_FLAG_40MHZ = 4,
    APPLE80211_C_FLAG_2GHZ = 8, APPLE80211_C_FLAG_5GHZ = 16, APPLE80211_C_FLAG_IBSS = 32,
    APPLE80211_C_FLAG_HOST_AP = 64, APPLE80211_C_FLAG_ACTIVE = 128, APPLE80211_C_FLAG_DFS = 0x100,
    APPLE80211_C_FLAG_EXT_ABV = 0x200, APPLE80211_C_FLAG_80MHZ = 0x400,
};
enum apple80211_rate_flag { APPLE80211_RATE_FLAG_NONE = 0, APPLE80211_RATE_FLAG_BASIC, APPLE80211_RATE_FLAG_HT };
enum apple80211_short_slot_mode {
    APPLE80211_SHORT_SLOT_MODE_AUTO = 1, APPLE80211_SHORT_SLOT_MODE_LONG, APPLE80211_SHORT_SLOT_MODE_SHORT,
};
enum apple80211_powersave_mode {
    APPLE80211_POWERSAVE_MODE_DISABLED = 0, APPLE80211_POWERSAVE_MODE_80211, APPLE80211_POWERSAVE_MODE_VENDOR,
    APPLE80211_POWERSAVE_MODE_MIMO_STATIC, APPLE80211_POWERSAVE_MODE_MIMO_DYNAMIC,
    APPLE80211_POWERSAVE_MODE_MIMO_MIMO, APPLE80211_POWERSAVE_MODE_WOW, APPLE80211_POWERSAVE_MODE_MAX_THROUGHPUT,
    APPLE80211_POWERSAVE_MODE_MAX_POWERSAVE,
};
enum apple80211_debug_flag {
    APPLE80211_DEBUG_FLAG_NONE = 0, APPLE80211_DEBUG_FLAG_INFORMATIVE, APPLE80211_DEBUG_FLAG_ERROR,
    APPLE80211_DEBUG_FLAG_RSN = 4, APPLE80211_DEBUG_FLAG_SCAN = 8,
};
enum apple80211_guard_interval { APPLE80211_GI_SHORT = 0x190, APPLE80211_GI_LONG = 0x320 };
struct apple80211_key {
    u_int32_t version, key_len, key_cipher_type; u_int16_t key_flags, key_index; u_int8_t key[32], pad[30];
    u_int32_t key_rsc_len; u_int8_t key_rsc[8]; struct ether_addr key_ea; uint wowl_kck_len;
    uint8_t wowl_kck_key[16]; uint wowl_kek_len; u_int8_t wowl_kek_key[24];
};
struct apple80211_channel { u_int32_t version, channel, flags; };
struct apple80211_rate { u_int32_t version, rate, flags; };
#ifdef __cplusplus
struct apple80211_scan_result {
    u_int32_t version; apple80211_channel asr_channel;
    int16_t asr_unk, asr_noise, asr_snr, asr_rssi, asr_beacon_int, asr_cap;
    u_int8_t asr_bssid[6], asr_nrates, asr_nr_unk; u_int32_t asr_rates[15]; u_int8_t asr_ssid_len, asr_ssid[32];
    int16_t unk; uint8_t unk2; u_int32_t asr_age; u_int16_t unk3; int16_t asr_ie_len; uint32_t asr_unk3;
    void *asr_ie_data;
};
#endif
struct apple80211_network_data {
    u_int32_t version; u_int16_t nd_mode, nd_auth_lower, nd_auth_upper; struct apple80211_channel nd_channel;
    u_int32_t nd_ssid_len; u_int8_t nd_ssid[32]; struct apple80211_key nd_key; u_int32_t nd_ie_len;
    void *nd_ie_data;
};
struct apple80211_station { u_int32_t version; struct ether_addr sta_mac; int32_t sta_rssi; };
struct apple80211_wow_pattern { size_t len; u_int8_t *pattern; };
enum apple80211_wake_condition {
    APPLE80211_WAKE_COND_MAGIC_PATTERN = 0, APPLE80211_WAKE_COND_NET_PATTERN, APPLE80211_WAKE_COND_DISASSOCIATED,
    APPLE80211_WAKE_COND_DEAUTHED, APPLE80211_WAKE_COND_RETROGRADE_TSF, APPLE80211_WAKE_COND_BEACON_LOSS,
};
enum apple80211_card_capability {
    APPLE80211_CAP_WEP = 0, APPLE80211_CAP_TKIP, APPLE80211_CAP_AES, APPLE80211_CAP_AES_CCM, APPLE80211_CAP_CKIP,
    APPLE80211_CAP_IBSS, APPLE80211_CAP_PMGT, APPLE80211_CAP_HOSTAP, APPLE80211_CAP_TXPMGT, APPLE80211_CAP_SHSLOT,
    APPLE80211_CAP_SHPREAMBLE, APPLE80211_CAP_MONITOR, APPLE80211_CAP_TKIPMIC, APPLE80211_CAP_WPA1,
    APPLE80211_CAP_WPA2, APPLE80211_CAP_WPA, APPLE80211_CAP_BURST, APPLE80211_CAP_WME,
    APPLE80211_CAP_SHORT_GI_40MHZ, APPLE80211_CAP_SHORT_GI_20MHZ, APPLE80211_CAP_WOW, APPLE80211_CAP_TSN,
};
enum apple80211_virtual_interface_type {
    APPLE80211_VIF_P2P_DEVICE = 1, APPLE80211_VIF_P2P_CLIENT, APPLE80211_VIF_P2P_GO, APPLE80211_VIF_AWDL,
    APPLE80211_VIF_SOFT_AP, APPLE80211_VIF_MAX,
};
enum apple80211_assoc_flags { APPLE80211_ASSOC_F_CLOSED = 1 };
struct apple80211_status_msg_hdr { u_int32_t msg_type, msg_len; };
#endif

/* apple80211_ioctl */
#ifndef _APPLE80211_IOCTL_H_
#define _APPLE80211_IOCTL_H_
#define SIOCSA80211 2150656456
#define SIOCGA80211 3224398281
#define APPLE80211_IOC_SSID 1
#define APPLE80211_IOC_AUTH_TYPE 2
#define APPLE80211_AUTH_TYPE_UNICAST 1
#define APPLE80211_AUTH_TYPE_MULTICAST 2
#define APPLE80211_IOC_CIPHER_KEY 3
#define APPLE80211_CIPHER_KEY_UNICAST 1
#define APPLE80211_CIPHER_KEY_MULICAST 2
#define APPLE80211_IOC_CHANNEL 4
#define APPLE80211_IOC_POWERSAVE 5
#define APPLE80211_IOC_PROTMODE 6
#define APPLE80211_IOC_TXPOWER 7
#define APPLE80211_IOC_RATE 8
#define APPLE80211_IOC_BSSID 9
#define APPLE80211_IOC_SCAN_REQ 10
#define APPLE80211_IOC_SCAN_RESULT 11
#define APPLE80211_IOC_CARD_CAPABILITIES 12
#define APPLE80211_IOC_STATE 13
#define APPLE80211_IOC_PHY_MODE 14
#define APPLE80211_IOC_OP_MODE 15
#define APPLE80211_IOC_RSSI 16
#define APPLE80211_IOC_NOISE 17
#define APPLE80211_IOC_INT_MIT 18
#define APPLE80211_IOC_INT_MIT_OFF 1
#define APPLE80211_IOC_INT_MIT_ON 2
#define APPLE80211_IOC_POWER 19
#define APPLE80211_IOC_ASSOCIATE 20
#define APPLE80211_IOC_ASSOCIATE_RESULT 21
#define APPLE80211_IOC_DISASSOCIATE 22
#define APPLE80211_IOC_STATUS_DEV_NAME 23
#define APPLE80211_IOC_IBSS_MODE 24
#define APPLE80211_IOC_IBSS_MODE_START 1
#define APPLE80211_IOC_IBSS_MODE_STOP 2
#define APPLE80211_IOC_HOST_AP_MODE 25
#define APPLE80211_IOC_HOST_AP_MODE_START 1
#define APPLE80211_IOC_HOST_AP_MODE_STOP 2
#define APPLE80211_IOC_AP_MODE 26
#define APPLE80211_IOC_SUPPORTED_CHANNELS 27
#define APPLE80211_IOC_LOCALE 28
#define APPLE80211_IOC_DEAUTH 29
#define APPLE80211_IOC_COUNTERMEASURES 30
#define APPLE80211_IOC_FRAG_THRESHOLD 31
#define APPLE80211_IOC_RATE_SET 32
#define APPLE80211_IOC_SHORT_SLOT 33
#define APPLE80211_IOC_MULTICAST_RATE 34
#define APPLE80211_IOC_SHORT_RETRY_LIMIT 35
#define APPLE80211_IOC_LONG_RETRY_LIMIT 36
#define APPLE80211_IOC_TX_ANTENNA 37
#define APPLE80211_IOC_RX_ANTENNA 38
#define APPLE80211_IOC_ANTENNA_DIVERSITY 39
#define APPLE80211_IOC_ROM 40
#define APPLE80211_IOC_DTIM_INT 41
#define APPLE80211_IOC_STATION_LIST 42
#define APPLE80211_IOC_DRIVER_VERSION 43
#define APPLE80211_IOC_HARDWARE_VERSION 44
#define APPLE80211_IOC_RAND 45
#define APPLE80211_IOC_RSN_IE 46
#define APPLE80211_IOC_BACKGROUND_SCAN 47
#define APPLE80211_IOC_AP_IE_LIST 48
#define APPLE80211_IOC_STATS 49
#define APPLE80211_IOC_ASSOCIATION_STATUS 50
#define APPLE80211_IOC_COUNTRY_CODE 51
#define APPLE80211_IOC_DEBUG_FLAGS 52
#define APPLE80211_IOC_LAST_RX_PKT_DATA 53
#define APPLE80211_IOC_RADIO_INFO 54
#define APPLE80211_IOC_GUARD_INTERVAL 55
#define APPLE80211_IOC_MIMO_POWERSAVE 56
#define APPLE80211_IOC_MCS 57
#define APPLE80211_IOC_RIFS 58
#define APPLE80211_IOC_LDPC 59
#define APPLE80211_IOC_MSDU 60
#define APPLE80211_IOC_MPDU 61
#define APPLE80211_IOC_BLOCK_ACK 62
#define APPLE80211_IOC_PLS 63
#define APPLE80211_IOC_PSMP 64
#define APPLE80211_IOC_PHY_SUB_MODE 65
#define APPLE80211_IOC_MCS_INDEX_SET 66
#define APPLE80211_IOC_CACHE_THRESH_BCAST 67
#define APPLE80211_IOC_CACHE_THRESH_DIRECT 68
#define APPLE80211_IOC_WOW_PARAMETERS 69
#define APPLE80211_IOC_WOW_ENABLED 70
#define APPLE80211_IOC_40MHZ_INTOLERANT 71
#define APPLE80211_IOC_PID_LOCK 72
#define APPLE80211_IOC_STA_IE_LIST 73
#define APPLE80211_IOC_STA_AUTHORIZE 74
#define APPLE80211_IOC_STA_DISASSOCIATE 75
#define APPLE80211_IOC_STA_DEAUTH 76
#define APPLE80211_IOC_RSN_CONF 77
#define APPLE80211_IOC_KEY_RSC 78
#define APPLE80211_IOC_STA_STATS 79
#define APPLE80211_IOC_ROAM_THRESH 80
#define APPLE80211_IOC_VENDOR_DBG_FLAGS 81
#define APPLE80211_IOC_CACHE_AGE_THRESH 82
#define APPLE80211_IOC_PMK_CACHE 83
#define APPLE80211_IOC_LINK_QUAL_EVENT_PARAMS 84
#define APPLE80211_IOC_IE 85
#define APPLE80211_IOC_SCAN_REQ_MULTIPLE 86
#define APPLE80211_IOC_BTCOEX_MODE 87
#define APPLE80211_IOC_WOW_TEST 88
#define APPLE80211_IOC_CLEAR_PMK_CACHE 89
#define APPLE80211_IOC_SCANCACHE_CLEAR 90
#define APPLE80211_IOC_P2P_ENABLE 91
#define APPLE80211_IOC_P2P_LISTEN 92
#define APPLE80211_IOC_P2P_SCAN 93
#define APPLE80211_IOC_VIRTUAL_IF_CREATE 94
#define APPLE80211_IOC_VIRTUAL_IF_DELETE 95
#define APPLE80211_IOC_VIRTUAL_IF_ROLE 96
#define APPLE80211_IOC_VIRTUAL_IF_PARENT 97
#define APPLE80211_IOC_P2P_GO_CONF 98
#define APPLE80211_IOC_P2P_NOA_LIST 99
#define APPLE80211_IOC_P2P_OPP_PS 100
#define APPLE80211_IOC_P2P_CT_WINDOW 101
#define APPLE80211_IOC_BT_COEX_FLAGS 102
#define APPLE80211_IOC_CURRENT_NETWORK 103
#define APPLE80211_IOC_BT_POWER 104
#define APPLE80211_IOC_AVAILABILITY 105
#define APPLE80211_IOC_RSSI_BOUNDS 106
#define APPLE80211_IOC_ROAM 107
#define APPLE80211_IOC_TX_CHAIN_POWER 108
#define APPLE80211_IOC_CDD_MODE 109
#define APPLE80211_IOC_LAST_BCAST_SCAN_TIME 110
#define APPLE80211_IOC_THERMAL_THROTTLING 111
#define APPLE80211_IOC_FACTORY_MODE 112
#define APPLE80211_IOC_REASSOCIATE 113
#define APPLE80211_IOC_POWER_DEBUG_INFO 115
#define APPLE80211_IOC_AWDL_SYNC_PARAMS 116
#define APPLE80211_IOC_AWDL_SYNC_ENABLED 117
#define APPLE80211_IOC_AWDL_EXTENSION_STATE_MACHINE_PARAMETERS 118
#define APPLE80211_IOC_AWDL_SERVICE_PARAMS 119
#define APPLE80211_IOC_AWDL_PEER_SERVICE_REQUEST 120
#define APPLE80211_IOC_AWDL_ELECTION_ALGORITHM_ENABLED 121
#define APPLE80211_IOC_AWDL_ELECTION_ID 122
#define APPLE80211_IOC_AWDL_MAX_TREE_DEPTH 123
#define APPLE80211_IOC_AWDL_GUARD_TIME 124
#define APPLE80211_IOC_AWDL_BSSID 125
#define APPLE80211_IOC_AWDL_ELECTION_METRIC 126
#define APPLE80211_IOC_AWDL_AVAILABILITY_WINDOW_AP_ALIGNMENT 127
#define APPLE80211_IOC_AWDL_SYNC_FRAME_AP_BEACON_ALIGNMENT 128
#define APPLE80211_IOC_AWDL_SYNCHRONIZATION_CHANNEL_SEQUENCE 129
#define APPLE80211_IOC_PEER_CACHE_MAXIMUM_SIZE 130
#define APPLE80211_IOC_AWDL_OUI 131
#define APPLE80211_IOC_AWDL_MASTER_CHANNEL 132
#define APPLE80211_IOC_AWDL_TOP_MASTER 133
#define APPLE80211_IOC_AWDL_SYNC_STATE 134
#define APPLE80211_IOC_AWDL_ELECTION_RSSI_THRESHOLDS 135
#define APPLE80211_IOC_AWDL_PRESENCE_MODE 136
#define APPLE80211_IOC_AWDL_ELECTION_MASTER_COUNTS 137
#define APPLE80211_IOC_AWDL_PERIODIC_SYNC_FRAME_PACKET_LIFETIME 138
#define APPLE80211_IOC_AWDL_MASTER_MODE_SYNC_FRAME_PERIOD 139
#define APPLE80211_IOC_AWDL_NON_ELECTION_MASTER_MODE_SYNC_FRAME_PERIOD 140
#define APPLE80211_IOC_AWDL_EXPLICIT_AVAILABILITY_WINDOW_EXTENSION_OPT_OUT 141
#define APPLE80211_IOC_AWDL_GET_AWDL_MASTER_DATABASE 142
#define APPLE80211_IOC_PEER_CACHE_CONTROL 143
#define APPLE80211_IOC_AWDL_BATTERY_LEVEL 144
#define APPLE80211_IOC_AWDL_BT_COEX_AW_PROTECTED_PERIOD_LENGTH 145
#define APPLE80211_IOC_AWDL_BT_COEX_AGREEMENT 146
#define APPLE80211_IOC_AWDL_BT_COEX_AGREEMENT_ENABLED 147
#define APPLE80211_IOC_AWDL_STRATEGY 148
#define APPLE80211_IOC_AWDL_OOB_REQUEST 149
#define APPLE80211_IOC_AWDL_MAX_NO_MASTER_PERIODS 150
#define APPLE80211_IOC_AWDL_SYNC_FRAME_TEMPLATE 151
#define APPLE80211_IOC_LOG_FLAGS 152
#define APPLE80211_IOC_PEER_STATS 153
#define APPLE80211_IOC_HT_CAPABILITY 154
#define APPLE80211_IOC_AWDL_ELECTION_PARAMS 155
#define APPLE80211_IOC_LINK_CHANGED_EVENT_DATA 156
#define APPLE80211_IOC_GET_DEBUG_INFO 157
#define APPLE80211_IOC_AWDL_DEVICE_CAPABILITIES 158
#define APPLE80211_IOC_AWDL_RSSI_MEASUREMENT_REQUEST 159
#define APPLE80211_IOC_AWDL_AES_KEY 160
#define APPLE80211_IOC_AWDL_SCAN_RESERVED_TIME 161
#define APPLE80211_IOC_AWDL_CTL 162
#define APPLE80211_IOC_AWDL_SOCIAL_TIME_SLOTS 163
#define APPLE80211_IOC_AWDL_PEER_TRAFFIC_REGISTRATION 164
#define APPLE80211_IOC_EXTENDED_STATS 165
#define APPLE80211_IOC_BEACON_PERIOD 166
#define APPLE80211_IOC_AWDL_FORCED_ROAM_CONFIG 167
#define APPLE80211_IOC_AWDL_QUIET 168
#define APPLE80211_IOC_ACL_POLICY 169
#define APPLE80211_IOC_ACL_ADD 170
#define APPLE80211_IOC_ACL_REMOVE 171
#define APPLE80211_IOC_ACL_FLUSH 172
#define APPLE80211_IOC_ACL_LIST 173
#define APPLE80211_IOC_CHAIN_ACK 174
#define APPLE80211_IOC_DESENSE 175
#define APPLE80211_IOC_OFFLOAD_SCANNING 176
#define APPLE80211_IOC_OFFLOAD_RSN 177
#define APPLE80211_IOC_OFFLOAD_COUNTRY_CODE 178
#define APPLE80211_IOC_OFFLOAD_KEEPALIVE_L2 179
#define APPLE80211_IOC_OFFLOAD_ARP_NDP 180
#define APPLE80211_IOC_VHT_MCS_INDEX_SET 181
#define APPLE80211_IOC_DWDS 182
#define APPLE80211_IOC_INTERRUPT_STATS 183
#define APPLE80211_IOC_INTERRUPT_STATS_RESET 184
#define APPLE80211_IOC_TIMER_STATS 185
#define APPLE80211_IOC_TIMER_STATS_RESET 186
#define APPLE80211_IOC_OFFLOAD_STATS 187
#define APPLE80211_IOC_OFFLOAD_STATS_RESET 188
#define APPLE80211_IOC_OFFLOAD_BEACONS 189
#define APPLE80211_IOC_ROAMING 190
#define APPLE80211_IOC_OFFLOAD_ARP 191
#define APPLE80211_IOC_OFFLOAD_NDP 192
#define APPLE80211_IOC_OFFLOAD_SCAN 193
#define APPLE80211_IOC_DESENSE_LEVEL 194
#define APPLE80211_IOC_MCS_VHT 195
#define APPLE80211_IOC_TX_NSS 196
#define APPLE80211_IOC_GAS_REQ 197
#define APPLE80211_IOC_GAS_START 198
#define APPLE80211_IOC_GAS_SET_PEER 199
#define APPLE80211_IOC_GAS_RESULTS 200
#define APPLE80211_IOC_AWDL_BTLE_PEER_INDICATION 201
#define APPLE80211_IOC_AWDL_BTLE_STATE_PARAMS 202
#define APPLE80211_IOC_AWDL_PEER_DATABASE 203
#define APPLE80211_IOC_AWDL_BTLE_ENABLE_SYNC_WITH_PARAMS 204
#define APPLE80211_IOC_AWDL_SECONDARY_MASTER_CHANNEL 205
#define APPLE80211_IOC_PHY_STATS 206
#define APPLE80211_IOC_CHANNELS_INFO 207
#define APPLE80211_IOC_AWDL_AF_TX_MODE 208
#define APPLE80211_IOC_ERROR_STRING 209
#define APPLE80211_IOC_ERROR_NO 210
#define APPLE80211_IOC_AWDL_PIGGYBACK_SCAN_REQ 211
#define APPLE80211_IOC_AWDL_PRIVATE_ELECTION_ID 212
#define APPLE80211_IOC_AWDL_MIN_RATE 213
#define APPLE80211_IOC_VHT_CAPABILITY 214
#define APPLE80211_IOC_BGSCAN_CACHE_RESULTS 215
#define APPLE80211_IOC_ROAM_PROFILE 216
#define APPLE80211_IOC_AWDL_OPER_MODE 217
#define APPLE80211_IOC_RESTORE_DEFAULTS 218
#define APPLE80211_IOC_AWDL_ENCRYPTION_KEYS 219
#define APPLE80211_IOC_AWDL_ENCRYPTION_TYPE 220
#define APPLE80211_IOC_BTCOEX_PROFILES 221
#define APPLE80211_IOC_BTCOEX_CONFIG 222
#define APPLE80211_IOC_AWDL_STATISTICS 223
#define APPLE80211_IOC_AWDL_ENABLE_ROAMING 224
#define APPLE80211_IOC_AWDL_OOB_AUTO_REQUEST 225
#define APPLE80211_IOC_AWDL_TXCAL_PERIOD 226
#define APPLE80211_IOC_CHIP_COUNTER_STATS 227
#define APPLE80211_IOC_DBG_GUARD_TIME_PARAMS 228
#define APPLE80211_IOC_AWDL_AWDL_ADVERTISERS 229
#define APPLE80211_IOC_LEAKY_AP_STATS_MODE 230
#define APPLE80211_IOC_CAPTURE 231
#define APPLE80211_IOC_LEAKY_AP_STATS 232
#define APPLE80211_IOC_AWDL_BLOCK_SET_COMMANDS 233
#define APPLE80211_IOC_LEAKY_AP_AWD_MODE 234
#define APPLE80211_IOC_BTCOEX_OPTIONS 235
#define APPLE80211_IOC_FORCE_SYNC_TO_PEER 236
#define APPLE80211_IOC_COUNTRY_CHANNELS 237
#define APPLE80211_IOC_PRIVATE_MAC 238
#define APPLE80211_IOC_RESET_CHIP 239
#define APPLE80211_IOC_CRASH 240
#define APPLE80211_IOC_RANGING_ENABLE 241
#define APPLE80211_IOC_RANGING_START 242
#define APPLE80211_IOC_RANGING_AUTHENTICATE 243
#define APPLE80211_IOC_AWDL_PREFERRED_CHANNELS 244
#define APPLE80211_IOC_LEAKY_AP_SSID_STATS 245
#define APPLE80211_IOC_AWDL_RSDB_CAPS 246
#define APPLE80211_IOC_AWDL_DEV_STATS 247
#define APPLE80211_IOC_LAST_ASSOC_HISTORY 248
#define APPLE80211_IOC_AWDL_COMMON_CHANNEL 249
#define APPLE80211_IOC_AWDL_PEERS_INFO 250
#define APPLE80211_IOC_TKO_PARAMS 251
#define APPLE80211_IOC_TKO_DUMP 252
#define APPLE80211_IOC_AWDL_NEARBY_LOG_TRIGGER 253
#define APPLE80211_IOC_HW_SUPPORTED_CHANNELS 254
#define APPLE80211_IOC_BTCOEX_PROFILE 255
#define APPLE80211_IOC_BTCOEX_PROFILE_ACTIVE 256
#define APPLE80211_IOC_TRAP_INFO 257
#define APPLE80211_IOC_THERMAL_INDEX 258
#define APPLE80211_IOC_MAX_NSS_FOR_AP 259
#define APPLE80211_IOC_BTCOEX_2G_CHAIN_DISABLE 260
#define APPLE80211_IOC_POWER_BUDGET 261
#define APPLE80211_IOC_AWDL_DFSP_CONFIG 262
#define APPLE80211_IOC_AWDL_DFSP_UCSA_CONFIG 263
#define APPLE80211_IOC_SCAN_BACKOFF_REPORT 264
#define APPLE80211_IOC_OFFLOAD_TCPKA_ENABLE 265
#define APPLE80211_IOC_RANGING_CAPS 266
#define APPLE80211_IOC_PER_CORE_RSSI_REPORT 267
#define APPLE80211_IOC_NSS 353
#define APPLE80211_IOC_CARD_SPECIFIC 0xffffffff
#define APPLE80211_VERSION 1
struct apple80211req { char req_if_name[16]; int req_type, req_val; u_int32_t req_len; void *req_data; };
struct apple80211_ssid_data { u_int32_t version, ssid_len; u_int8_t ssid_bytes[32]; };
struct apple80211_virt_if_create_data {
    uint32_t version; uint8_t mac[6]; uint16_t unk1; uint32_t role; uint8_t bsd_name[15];
} __attribute__((packed));
struct apple80211_virt_if_delete_data { uint32_t version; uint8_t bsd_name[15]; } __attribute__((packed));
struct apple80211_ht_capability {
    uint32_t version; uint8_t unk1, unk2; uint16_t unk3; uint8_t unk4, unk5[16]; uint16_t unk6; uint unk7;
    uint8_t unk8;
} __attribute__((packed));
struct apple80211_channel_data { u_int32_t version; struct apple80211_channel channel; };
struct apple80211_bssid_data { u_int32_t version; struct ether_addr bssid; };
struct apple80211_capability_data { u_int32_t version; u_int8_t capabilities[11]; };
struct apple80211_state_data { u_int32_t version, state; };
struct apple80211_rssi_data {
    u_int32_t version, num_radios, rssi_unit; int32_t rssi[4], aggregate_rssi, rssi_ext[4], aggregate_rssi_ext;
};
struct apple80211_power_data { u_int32_t version, num_radios, power_state[4]; };
struct apple80211_assoc_result_data { u_int32_t version, result; };
struct apple80211_assoc_status_data { u_int32_t version, status; };
struct apple80211_rate_data { u_int32_t version, num_radios, rate[4]; };
struct apple80211_status_dev_data { u_int32_t version; u_int8_t dev_name[1024]; };
struct apple80211_powersave_data { u_int32_t version, powersave_level; };
struct apple80211_protmode_data { u_int32_t version, protmode, threshold; };
struct apple80211_txpower_data { u_int32_t version, txpower_unit; int32_t txpower; };
struct apple80211_phymode_data { u_int32_t version, phy_mode, active_phy_mode; };
struct apple80211_opmode_data { u_int32_t version, op_mode; };
struct apple80211_noise_data {
    u_int32_t version, num_radios, noise_unit; int32_t noise[4], aggregate_noise, noise_ext[4], aggregate_noise_ext;
};
struct apple80211_intmit_data { u_int32_t version, int_mit; };
struct apple80211_authtype_data { u_int32_t version, authtype_lower, authtype_upper; };
struct apple80211_sup_channel_data {
    u_int32_t version, num_channels; struct apple80211_channel supported_channels[64];
};
struct apple80211_roam_threshold_data { u_int32_t threshold, count; };
struct apple80211_locale_data { u_int32_t version, locale; };
struct apple80211_scan_data {
    u_int32_t version, bss_type; struct ether_addr bssid; u_int32_t ssid_len; u_int8_t ssid[32];
    u_int32_t scan_type, phy_mode; u_int16_t dwell_time; u_int32_t rest_time, num_channels;
    struct apple80211_channel channels[64];
};
#ifdef __cplusplus
struct apple80211_scan_multiple_data {
    uint32_t version, ap_mode, ssid_count; apple80211_ssid_data ssids[16]; uint32_t bssid_count;
    ether_addr bssids[16]; uint32_t scan_type, phy_mode, dwell_time, rest_time, num_channels;
    struct apple80211_channel channels[128]; uint16_t unk_2;
};
#endif
struct apple80211_link_changed_event_data {
    bool isLinkDown; uint32_t rssi; uint16_t snr, nf; char cca; bool voluntary; uint32_t reason;
};
struct apple80211_apmode_data { u_int32_t version, apmode; };
struct apple80211_assoc_data {
    u_int32_t version; u_int16_t ad_mode, ad_auth_lower, ad_auth_upper; u_int32_t ad_ssid_len; u_int8_t ad_ssid[32];
    struct ether_addr ad_bssid; struct apple80211_key ad_key; uint16_t pad; u_int8_t ad_rsn_ie[257];
    u_int32_t ad_flags;
};
struct apple80211_deauth_data { u_int32_t version, deauth_reason; struct ether_addr deauth_ea; };
struct apple80211_countermeasures_data { u_int32_t version, enabled; };
struct apple80211_frag_threshold_data { u_int32_t version, threshold; };
struct apple80211_rate_set_data { u_int32_t version; u_int16_t num_rates; struct apple80211_rate rates[15]; };
struct apple80211_short_slot_data { u_int32_t version; u_int8_t mode; };
struct apple80211_retry_limit_data { u_int32_t version, limit; };
struct apple80211_antenna_data { u_int32_t version, num_radios; int32_t antenna_index[4]; };
struct apple80211_dtim_int_data { u_int32_t version, interval; };
struct apple80211_sta_data { u_int32_t version, num_stations; struct apple80211_station station_list[128]; };
struct apple80211_version_data { u_int32_t version; u_int16_t string_len; char string[256]; };
struct apple80211_rom_data { u_int32_t version, rom_len; u_int8_t rom[1]; };
struct apple80211_rand_data { u_int32_t version, rand; };
struct apple80211_rsn_ie_data { u_int32_t version; u_int16_t len; u_int8_t ie[257]; };
struct apple80211_ap_ie_data { u_int32_t version, len; u_int8_t *ie_data; };
struct apple80211_stats_data { u_int32_t version, tx_frame_count, tx_errors, rx_frame_count, rx_errors; };
struct apple80211_country_code_data { u_int32_t version; u_int8_t cc[3]; };
struct apple80211_last_rx_pkt_data {
    u_int32_t version, rate; int32_t rssi; u_int32_t num_streams; struct ether_addr sa;
};
struct apple80211_radio_info_data { u_int32_t version, count; };
struct apple80211_guard_interval_data { u_int32_t version, interval; };
struct apple80211_mcs_data { u_int32_t version, index; };
struct apple80211_rifs_data { u_int32_t version, enabled; };
struct apple80211_ldpc_data { u_int32_t version, enabled; };
struct apple80211_msdu_data { u_int32_t version, max_length; };
struct apple80211_mpdu_data { u_int32_t version, max_factor, max_density; };
struct apple80211_block_ack_data {
    u_int32_t version; u_int8_t ba_enabled, immediate_ba_enabled, cbba_enabled, implicit_ba_enabled;
};
struct apple80211_pls_data { u_int32_t version, enabled; };
struct apple80211_psmp_data { u_int32_t version, enabled; };
struct apple80211_physubmode_data { u_int32_t version, phy_mode, phy_submode, flags; };
struct apple80211_mcs_index_set_data { u_int32_t version; u_int8_t mcs_set_map[10]; };
struct apple80211_wow_parameter_data {
    u_int32_t version; u_int8_t wake_cond_map[1]; u_int32_t beacon_loss_time, pattern_count;
    struct apple80211_wow_pattern patterns[12];
};
struct apple80211_40mhz_intolerant_data { u_int32_t version, enabled; };
struct apple80211_tx_nss_data { uint32_t version; uint8_t nss; };
struct apple80211_nss_data { uint32_t version; uint8_t nss; };
struct apple80211_awdl_peer_traffic_registration {
    uint32_t version; void *addr; uint32_t name_len; char name[152]; uint32_t active;
} __attribute__((packed));
struct apple80211_awdl_election_metric { uint32_t version, metric; } __attribute__((packed));
struct apple80211_awdl_sync_enabled { uint32_t version, unk1, enabled; } __attribute__((packed));
struct apple80211_awdl_sync_frame_template {
    uint32_t version, payload_len; void *payload;
} __attribute__((packed));
#endif

/* IO80211SkywalkInterface */
#ifndef _IO80211SKYWALK_H
#define _IO80211SKYWALK_H
#ifdef __cplusplus
class IO80211SkywalkInterface : public IOSkywalkEthernetInterface {
    OSDeclareAbstractStructors(IO80211SkywalkInterface)
public:
    NK_MEMBERS(IO80211SkywalkInterface)
};
#endif
#endif

/* IO80211Controller */
#ifndef _IO80211CONTROLLER_H
#define _IO80211CONTROLLER_H
#define AUTH_TIMEOUT 15
enum {
    LINK_SPEED_80211A = 0x337f980, LINK_SPEED_80211B = 0xa7d8c0, LINK_SPEED_80211G = 0x337f980,
    LINK_SPEED_80211N = 0x11e1a300,
};
typedef enum IO80211CountryCodeOp { kIO80211CountryCodeReset = 0 } IO80211CountryCodeOp;
typedef enum IO80211SystemPowerState {
    kIO80211SystemPowerStateUnknown = 0, kIO80211SystemPowerStateAwake, kIO80211SystemPowerStateSleeping,
} IO80211SystemPowerState;
typedef enum IO80211FeatureCode { kIO80211Feature80211n = 1 } IO80211FeatureCode;
enum CCStreamLogLevel { LEVEL_1 = 0 }; enum scanSource { SOURCE_1 = 0 }; enum joinStatus { STATUS_1 = 0 };
#ifdef __cplusplus
typedef IOReturn (*IOCTL_FUNC)(IO80211Controller *, IO80211Interface *, IO80211VirtualInterface *, apple80211req *,
    bool);
extern IOCTL_FUNC gGetHandlerTable[]; extern IOCTL_FUNC gSetHandlerTable[];
class IO80211Controller : public IOEthernetController {
    OSDeclareAbstractStructors(IO80211Controller)
protected:
    uint8_t filler[1280];
public:
    virtual void free(); virtual bool init(OSDictionary *);
    virtual IOReturn configureReport(IOReportChannelList *, UInt, void *, void *);
    virtual IOReturn updateReport(IOReportChannelList *, UInt, void *, void *); virtual bool start(IOService *);
    virtual void stop(IOService *); virtual IOService *getProvider() const; virtual IOWorkLoop *getWorkLoop() const;
    virtual const char *stringFromReturn(int); virtual int errnoFromReturn(int);
    virtual IOOutputQueue *getOutputQueue() const; virtual bool createWorkLoop();
    virtual IOReturn enable(IONetworkInterface *); virtual IOReturn disable(IONetworkInterface *);
    virtual bool attachInterface(IONetworkInterface **, bool = true);
    virtual void detachInterface(IONetworkInterface *, bool = false); virtual IONetworkInterface *createInterface();
    virtual bool configureInterface(IONetworkInterface *); virtual IOReturn getHardwareAddress(IOEthernetAddress *);
    virtual void requestPacketTx(void *, UInt);
    virtual IOReturn getHardwareAddressForInterface(IO80211Interface *, IOEthernetAddress *);
    virtual void inputMonitorPacket(mbuf_t, UInt, void *, unsigned long);
    virtual int outputRaw80211Packet(IO80211Interface *, mbuf_t);
    virtual int outputActionFrame(IO80211Interface *, mbuf_t);
    virtual int bpfOutputPacket(OSObject *, UInt, mbuf_t);
    virtual SInt32 monitorModeSetEnabled(IO80211Interface *, bool, UInt);
    virtual IO80211Interface *getNetworkInterface(); virtual IO80211SkywalkInterface *getPrimarySkywalkInterface();
    virtual SInt32 apple80211_ioctl(IO80211Interface *, IO80211VirtualInterface *, ifnet_t, unsigned long, void *);
    virtual SInt32 apple80211_ioctl(IO80211SkywalkInterface *, unsigned long, void *);
    virtual SInt32 apple80211_ioctl(IO80211Interface *, ifnet_t, unsigned long, void *);
    virtual SInt32 apple80211Request(unsigned int, int, IO80211Interface *, void *) = 0;
    virtual SInt32 apple80211VirtualRequest(UInt, int, IO80211VirtualInterface *, void *);
    virtual SInt32 apple80211SkywalkRequest(UInt, int, IO80211SkywalkInterface *, void *);
    virtual SInt32 stopDMA() = 0; virtual UInt32 hardwareOutputQueueDepth(IO80211Interface *) = 0;
    virtual SInt32 performCountryCodeOperation(IO80211Interface *, IO80211CountryCodeOp) = 0;
    virtual bool useAppleRSNSupplicant(IO80211Interface *);
    virtual bool useAppleRSNSupplicant(IO80211VirtualInterface *);
    virtual void dataLinkLayerAttachComplete(IO80211Interface *);
    virtual SInt32 enableFeature(IO80211FeatureCode, void *) = 0;
    virtual SInt32 setVirtualHardwareAddress(IO80211VirtualInterface *, ether_addr *);
    virtual SInt32 enableVirtualInterface(IO80211VirtualInterface *);
    virtual SInt32 disableVirtualInterface(IO80211VirtualInterface *); virtual bool requiresExplicitMBufRelease();
    virtual bool flowIdSupported(); virtual IO80211FlowQueueLegacy *requestFlowQueue(const FlowIdMetadata *);
    virtual void releaseFlowQueue(IO80211FlowQueue *); virtual void getLogPipes(CCPipe **, CCPipe **, CCPipe **);
    virtual IOReturn enablePacketTimestamping(); virtual IOReturn disablePacketTimestamping();
    virtual UInt32 selfDiagnosticsReport(int, const char *, UInt); virtual UInt32 getDataQueueDepth(OSObject *);
    virtual bool isAssociatedToMovingNetwork(); virtual mbuf_flags_t inputPacket(mbuf_t);
    virtual SInt32 apple80211_ioctl_get(IO80211Interface *, IO80211VirtualInterface *, ifnet_t, void *);
    virtual SInt32 apple80211_ioctl_get(IO80211SkywalkInterface *, void *);
    virtual SInt32 apple80211_ioctl_set(IO80211Interface *, IO80211VirtualInterface *, IO80211SkywalkInterface *,
        void *);
    virtual SInt32 apple80211_ioctl_set(IO80211SkywalkInterface *, void *);
    virtual bool attachInterface(IOSkywalkInterface *, IOService *);
    virtual bool detachInterface(IOSkywalkInterface *, bool);
    virtual IO80211VirtualInterface *createVirtualInterface(ether_addr *, UInt);
    virtual bool attachVirtualInterface(IO80211VirtualInterface **, ether_addr *, UInt, bool);
    virtual bool detachVirtualInterface(IO80211VirtualInterface *, bool);
    virtual IOReturn enable(IO80211SkywalkInterface *); virtual IOReturn disable(IO80211SkywalkInterface *);
    SInt32 apple80211VirtualRequestIoctl(unsigned int, int, IO80211VirtualInterface *, void *);
    SInt32 apple80211RequestIoctl(unsigned int, int, IO80211Interface *, void *);
    UInt32 radioCountForInterface(IO80211Interface *);
    NK_MEMBERS(IO80211Controller)
};
#endif
#endif

/* IO80211Interface */
#ifndef _IO80211INTERFACE_H
#define _IO80211INTERFACE_H
#define kIO80211InterfaceClass "IO80211Interface"
typedef enum IO80211LinkState {
    kIO80211NetworkLinkUndefined = 0, kIO80211NetworkLinkDown, kIO80211NetworkLinkUp,
} IO80211LinkState;
typedef UInt64 IO80211FlowQueueHash; typedef int apple80211_postMessage_tlv_types;
#ifdef __cplusplus
class IO80211Interface : public IOEthernetInterface {
    OSDeclareDefaultStructors(IO80211Interface)
protected:
    u_int8_t dat[1280];
public:
    virtual void free(); virtual IOReturn configureReport(IOReportChannelList *, uint, void *, void *);
    virtual IOReturn updateReport(IOReportChannelList *, uint, void *, void *);
    virtual bool terminate(unsigned int); virtual bool attach(IOService *); virtual void detach(IOService *);
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual const char *stringFromReturn(int); virtual int errnoFromReturn(int);
    virtual bool init(IONetworkController *);
    virtual UInt32 inputPacket(mbuf_t, UInt32 = 0, IOOptionBits = 0, void * = 0);
    virtual bool inputEvent(unsigned int, void *);
    virtual SInt32 performCommand(IONetworkController *, unsigned long, void *, void *);
    virtual IOReturn attachToDataLinkLayer(IOOptionBits, void *);
    virtual void detachFromDataLinkLayer(unsigned int, void *); virtual void setPoweredOnByUser(bool);
    virtual void setEnabledBySystem(bool); virtual bool setLinkState(IO80211LinkState, unsigned int);
    virtual bool setLinkState(IO80211LinkState, int, unsigned int); virtual UInt32 outputPacket(mbuf_t, void *);
    virtual bool setLinkQualityMetric(int); virtual void handleDebugCmd(apple80211_debug_command *);
    IO80211FlowQueue *findOrCreateFlowQueue(IO80211FlowQueueHash); void dropTxPacket(mbuf_t);
    void logDebug(unsigned long long, const char *, ...); void vlogDebug(unsigned long long, const char *, va_list);
    const char *getBSDName(); bool setLeakyAPStatsMode(unsigned int); void stopOutputQueues();
    void startOutputQueues(); bool updateLinkSpeed(); bool reportDataTransferRatesStatic(void *);
    void logDebug(const char *, ...); void postMessage(unsigned int, void * = NULL, unsigned long = 0);
    NK_MEMBERS(IO80211Interface)
};
#endif
#endif

/* IO80211VirtualInterface */
#ifndef IO80211VirtualInterface_h
#define IO80211VirtualInterface_h
#ifdef __cplusplus
class IO80211VirtualInterface : public IOService {
    OSDeclareDefaultStructors(IO80211VirtualInterface)
public:
    char buf[768];
    virtual void free(); virtual bool willTerminate(IOService *, IOOptionBits);
    virtual IOReturn configureReport(IOReportChannelList *, IOReportConfigureAction, void *, void *);
    virtual IOReturn updateReport(IOReportChannelList *, IOReportUpdateAction, void *, void *);
    virtual bool terminate(IOOptionBits = 0); virtual bool attach(IOService *); virtual void detach(IOService *);
    virtual IOReturn newUserClient(task_t, void *, UInt, OSDictionary *, IOUserClient **);
    virtual const char *stringFromReturn(IOReturn); virtual int errnoFromReturn(IOReturn);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual bool init(IO80211Controller *, ether_addr *, uint, const char *);
    virtual bool createPeerManager(ether_addr *, IO80211PeerManager **); virtual UInt getMediumType();
    virtual void setLinkState(IO80211LinkState, uint);
    virtual bool dequeueOutputPacketsWithServiceClass(uint, IOMbufServiceClass, mbuf_t *, mbuf_t *, UInt *, unsigned long long *);
    virtual UInt32 outputPacket(mbuf_t, void *); virtual void setEnabledBySystem(bool);
    virtual void handleIoctl(unsigned long, void *); virtual UInt32 inputPacket(mbuf_t, packet_info_tag *);
    virtual IOReturn controllerWillChangePowerState(IO80211Controller *, unsigned long, UInt, IOService *);
    virtual IOReturn controllerDidChangePowerState(IO80211Controller *, unsigned long, UInt, IOService *);
    virtual bool handleDebugCmd(apple80211_debug_command *);
    virtual IOReturn postPeerPresence(ether_addr *, int, int, int, char *);
    virtual IOReturn postPeerAbsence(ether_addr *);
    virtual IOReturn postPeerPresenceIPv6(ether_addr *, int, int, int, char *, unsigned char *);
    virtual void signalOutputThread(); virtual bool isOutputFlowControlled();
    virtual void setOutputFlowControlled(); virtual void clearOutputFlowControlled();
    virtual void outputStart(uint); virtual UInt32 configureAQMOutput(); virtual void setUnitNumber(const char *);
    virtual bool initIfnetEparams(ifnet_init_eparams *); virtual bool attachToBpf(); virtual bool configureIfnet();
    static void startOutputQueues(); static void stopOutputQueues();
    static void postMessage(unsigned int, void * = NULL, unsigned long = 0); static int getInterfaceRole();
    const char *getBSDName();
    NK_MEMBERS(IO80211VirtualInterface)
};
#endif
#endif

/* IO80211P2PInterface */
#ifndef IO80211P2PInterface_h
#define IO80211P2PInterface_h
#ifdef __cplusplus
class IO80211P2PInterface : public IO80211VirtualInterface {
    OSDeclareDefaultStructors(IO80211P2PInterface)
public:
    char buf[768];
    virtual void free(); virtual bool willTerminate(IOService *, uint);
    virtual IOReturn configureReport(IOReportChannelList *, IOReportConfigureAction, void *, void *);
    virtual IOReturn updateReport(IOReportChannelList *, IOReportUpdateAction, void *, void *);
    virtual bool terminate(IOOptionBits = 0); virtual bool attach(IOService *); virtual void detach(IOService *);
    virtual IOReturn newUserClient(task_t, void *, UInt, OSDictionary *, IOUserClient **);
    virtual const char *stringFromReturn(IOReturn); virtual int errnoFromReturn(IOReturn);
    virtual IOReturn powerStateWillChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual IOReturn powerStateDidChangeTo(IOPMPowerFlags, unsigned long, IOService *);
    virtual bool init(IO80211Controller *, ether_addr *, uint, const char *);
    virtual bool createPeerManager(ether_addr *, IO80211PeerManager **); virtual UInt getMediumType();
    virtual void setLinkState(IO80211LinkState, uint);
    virtual bool dequeueOutputPacketsWithServiceClass(uint, IOMbufServiceClass, mbuf_t *, mbuf_t *, UInt *, unsigned long long *);
    virtual UInt32 outputPacket(mbuf_t, void *); virtual void setEnabledBySystem(bool);
    virtual void handleIoctl(unsigned long, void *); virtual UInt32 inputPacket(mbuf_t, packet_info_tag *);
    virtual IOReturn controllerWillChangePowerState(IO80211Controller *, unsigned long, UInt, IOService *);
    virtual IOReturn controllerDidChangePowerState(IO80211Controller *, unsigned long, UInt, IOService *);
    virtual bool handleDebugCmd(apple80211_debug_command *);
    virtual IOReturn postPeerPresence(ether_addr *, int, int, int, char *);
    virtual IOReturn postPeerAbsence(ether_addr *);
    virtual IOReturn postPeerPresenceIPv6(ether_addr *, int, int, int, char *, unsigned char *);
    virtual void signalOutputThread(); virtual bool isOutputFlowControlled();
    virtual void setOutputFlowControlled(); virtual void clearOutputFlowControlled();
    virtual void outputStart(uint); virtual UInt32 configureAQMOutput(); virtual void setUnitNumber(const char *);
    virtual bool initIfnetEparams(ifnet_init_eparams *); virtual bool attachToBpf(); virtual bool configureIfnet();
    NK_MEMBERS(IO80211P2PInterface)
};
#endif
#endif

/* IO80211VirtualInterfaceNamer */
#ifndef _IO80211VIRTUALINTERFACENAMER_H
#define _IO80211VIRTUALINTERFACENAMER_H
#ifdef __cplusplus
class IO80211VirtualInterfaceNamer : public IOService {
    OSDeclareDefaultStructors(IO80211VirtualInterfaceNamer)
public:
    IORecursiveLock *_lock; OSDictionary *_interfaceUnits;
    virtual bool init(); virtual void free(); bool arrayContainsUnitNumber(OSArray *, OSNumber *);
    bool markInterfaceUnitUsed(const char *, UInt32); void markInterfaceUnitUnused(const char *, UInt32);
    UInt32 nextAvailableUnitNumberForName(const char *, bool);
    NK_MEMBERS(IO80211VirtualInterfaceNamer)
};
#endif
#endif

#endif
