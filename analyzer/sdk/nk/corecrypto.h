/* corecrypto as kexts call it: digests, HMAC, block cipher modes, random numbers. */
#ifndef NK_CORECRYPTO_H
#define NK_CORECRYPTO_H
#include <nk/bsd_types.h>
#include <nk/stdbool.h>

__BEGIN_DECLS
typedef uint64_t cc_unit;
typedef size_t cc_size;
#define CCN_UNIT_SIZE 8
#define CC_MAX_ALIGNMENT 16
#define CCERR_OK 0
#define CC_INLINE static inline
#define CC_ALIGNED(n) __attribute__((aligned(n)))
#define CC_NONNULL(n)
#define CC_NONNULL_ALL
#define CC_UNUSED __attribute__((unused))
#define cc_pad_align(n) (((n) + CC_MAX_ALIGNMENT - 1) & ~(CC_MAX_ALIGNMENT - 1))
#define cc_ctx_n(type, size) (((size) + sizeof(type) - 1) / sizeof(type))
#define cc_ctx_sizeof(type, size) sizeof(type[cc_ctx_n(type, size)])
#define cc_ctx_decl(type, size, name) type name[cc_ctx_n(type, size)]
#define cc_zero(size, data) cc_clear(size, data)
#define cc_copy(size, dst, src) __builtin_memcpy(dst, src, size)
#define cc_assert(x)
#define cc_require(cond, label) do { if (!(cond)) goto label; } while (0)
void cc_clear(size_t, void *);
void cc_xor(size_t, void *, const void *, const void *);
int cc_cmp_safe(size_t, const void *, const void *);
#define ccn_nof_size(n) (((n) + CCN_UNIT_SIZE - 1) / CCN_UNIT_SIZE)
#define ccn_nof(bits) (((bits) + 63) / 64)

/* digests */
struct ccdigest_ctx { union { uint8_t u8; uint32_t u32; uint64_t u64; cc_unit ccn; } state; };
struct ccdigest_state { union { uint8_t u8; uint32_t u32; uint64_t u64; cc_unit ccn; } state; };
typedef struct ccdigest_ctx *ccdigest_ctx_t;
typedef struct ccdigest_state *ccdigest_state_t;
struct ccdigest_info {
	size_t output_size, state_size, block_size, oid_size; const unsigned char *oid; const void *initial_state;
	void (*compress)(ccdigest_state_t, size_t, const void *); void (*final)(const struct ccdigest_info *, ccdigest_ctx_t, unsigned char *);
};
#define ccdigest_ctx_size(state, block) ((state) + sizeof(uint64_t) + (block) + sizeof(unsigned int))
#define ccdigest_di_size(di) ccdigest_ctx_size((di)->state_size, (di)->block_size)
#define ccdigest_ctx_decl(state, block, name) cc_ctx_decl(struct ccdigest_ctx, ccdigest_ctx_size(state, block), name)
#define ccdigest_ctx_clear(state, block, name) cc_clear(ccdigest_ctx_size(state, block), name)
#define ccdigest_di_decl(di, name) cc_ctx_decl(struct ccdigest_ctx, ccdigest_di_size(di), name)
#define ccdigest_di_clear(di, name) cc_clear(ccdigest_di_size(di), name)
void ccdigest_init(const struct ccdigest_info *, ccdigest_ctx_t);
void ccdigest_update(const struct ccdigest_info *, ccdigest_ctx_t, size_t, const void *);
void ccdigest_final(const struct ccdigest_info *, ccdigest_ctx_t, unsigned char *);
void ccdigest(const struct ccdigest_info *, size_t, const void *, void *);
const struct ccdigest_info *ccmd5_di(void), *ccsha1_di(void), *ccsha224_di(void), *ccsha256_di(void), *ccsha384_di(void), *ccsha512_di(void);
extern const struct ccdigest_info ccmd5_ltc_di, ccsha1_ltc_di, ccsha1_eay_di, ccsha224_ltc_di, ccsha256_ltc_di, ccsha384_ltc_di, ccsha512_ltc_di;
#define CCMD5_OUTPUT_SIZE 16
#define CCMD5_BLOCK_SIZE 64
#define CCMD5_STATE_SIZE 16
#define CCSHA1_OUTPUT_SIZE 20
#define CCSHA1_BLOCK_SIZE 64
#define CCSHA1_STATE_SIZE 20
#define CCSHA224_OUTPUT_SIZE 28
#define CCSHA256_OUTPUT_SIZE 32
#define CCSHA256_BLOCK_SIZE 64
#define CCSHA256_STATE_SIZE 32
#define CCSHA384_OUTPUT_SIZE 48
#define CCSHA512_OUTPUT_SIZE 64
#define CCSHA512_BLOCK_SIZE 128
#define CCSHA512_STATE_SIZE 64

/* HMAC, key derivation */
struct cchmac_ctx { uint8_t b[1]; };
typedef struct cchmac_ctx *cchmac_ctx_t;
#define cchmac_ctx_size(state, block) (cc_pad_align(ccdigest_ctx_size(state, block)) + (state))
#define cchmac_di_size(di) cchmac_ctx_size((di)->state_size, (di)->block_size)
#define cchmac_ctx_decl(state, block, name) cc_ctx_decl(struct cchmac_ctx, cchmac_ctx_size(state, block), name)
#define cchmac_ctx_clear(state, block, name) cc_clear(cchmac_ctx_size(state, block), name)
#define cchmac_di_decl(di, name) cchmac_ctx_decl((di)->state_size, (di)->block_size, name)
#define cchmac_di_clear(di, name) cchmac_ctx_clear((di)->state_size, (di)->block_size, name)
void cchmac_init(const struct ccdigest_info *, cchmac_ctx_t, size_t, const void *);
void cchmac_update(const struct ccdigest_info *, cchmac_ctx_t, size_t, const void *);
void cchmac_final(const struct ccdigest_info *, cchmac_ctx_t, unsigned char *);
void cchmac(const struct ccdigest_info *, size_t, const void *, size_t, const void *, unsigned char *);
int ccpbkdf2_hmac(const struct ccdigest_info *, size_t, const void *, size_t, const void *, size_t, size_t, void *);

/* cipher modes: a context type, a table of entry points, calls */
#define ccecb_ctx_decl(size, name) cc_ctx_decl(ccecb_ctx, size, name)
#define ccecb_ctx_clear(size, name) cc_clear(size, name)
#define cccbc_ctx_decl(size, name) cc_ctx_decl(cccbc_ctx, size, name)
#define cccbc_ctx_clear(size, name) cc_clear(size, name)
#define cccbc_iv_decl(size, name) cc_ctx_decl(cccbc_iv, size, name)
#define cccbc_iv_clear(size, name) cc_clear(size, name)
#define cccfb_ctx_decl(size, name) cc_ctx_decl(cccfb_ctx, size, name)
#define cccfb8_ctx_decl(size, name) cc_ctx_decl(cccfb8_ctx, size, name)
#define ccctr_ctx_decl(size, name) cc_ctx_decl(ccctr_ctx, size, name)
#define ccctr_ctx_clear(size, name) cc_clear(size, name)
#define ccofb_ctx_decl(size, name) cc_ctx_decl(ccofb_ctx, size, name)
#define ccxts_ctx_decl(size, name) cc_ctx_decl(ccxts_ctx, size, name)
#define ccxts_ctx_clear(size, name) cc_clear(size, name)
#define ccxts_tweak_decl(size, name) cc_ctx_decl(ccxts_tweak, size, name)
#define ccxts_tweak_clear(size, name) cc_clear(size, name)
#define ccgcm_ctx_decl(size, name) cc_ctx_decl(ccgcm_ctx, size, name)
#define ccgcm_ctx_clear(size, name) cc_clear(size, name)
#define ccccm_ctx_decl(size, name) cc_ctx_decl(ccccm_ctx, size, name)
#define ccccm_ctx_clear(size, name) cc_clear(size, name)
#define ccccm_nonce_decl(size, name) cc_ctx_decl(ccccm_nonce, size, name)
#define ccccm_nonce_clear(size, name) cc_clear(size, name)
typedef struct ccecb_ctx { uint8_t b[16]; } ccecb_ctx;
struct ccmode_ecb { size_t size, block_size; int (*init)(const struct ccmode_ecb *, ccecb_ctx *, size_t, const void *); int (*ecb)(const ccecb_ctx *,
	size_t, const void *, void *); };
typedef struct cccbc_ctx { uint8_t b[16]; } cccbc_ctx;
typedef struct cccbc_iv { uint8_t b[16]; } cccbc_iv;
struct ccmode_cbc { size_t size, block_size; int (*init)(const struct ccmode_cbc *, cccbc_ctx *, size_t, const void *); int (*cbc)(const cccbc_ctx *,
	cccbc_iv *, size_t, const void *, void *); const void *custom; };
typedef struct cccfb_ctx { uint8_t b[16]; } cccfb_ctx;
struct ccmode_cfb { size_t size, block_size; int (*init)(const struct ccmode_cfb *, cccfb_ctx *, size_t, const void *, const void *);
	int (*cfb)(cccfb_ctx *, size_t, const void *, void *); const void *custom; };
typedef struct cccfb8_ctx { uint8_t b[16]; } cccfb8_ctx;
struct ccmode_cfb8 { size_t size, block_size; int (*init)(const struct ccmode_cfb8 *, cccfb8_ctx *, size_t, const void *, const void *);
	int (*cfb8)(cccfb8_ctx *, size_t, const void *, void *); const void *custom; };
typedef struct ccctr_ctx { uint8_t b[16]; } ccctr_ctx;
struct ccmode_ctr { size_t size, block_size, ecb_block_size; int (*init)(const struct ccmode_ctr *, ccctr_ctx *, size_t, const void *, const void *);
	int (*setctr)(const struct ccmode_ctr *, ccctr_ctx *, const void *); int (*ctr)(ccctr_ctx *, size_t, const void *, void *); const void *custom; };
typedef struct ccofb_ctx { uint8_t b[16]; } ccofb_ctx;
struct ccmode_ofb { size_t size, block_size; int (*init)(const struct ccmode_ofb *, ccofb_ctx *, size_t, const void *, const void *);
	int (*ofb)(ccofb_ctx *, size_t, const void *, void *); const void *custom; };
typedef struct ccxts_ctx { uint8_t b[16]; } ccxts_ctx;
typedef struct ccxts_tweak { uint8_t b[16]; } ccxts_tweak;
struct ccmode_xts { size_t size, tweak_size, block_size; int (*init)(const struct ccmode_xts *, ccxts_ctx *, size_t, const void *, const void *);
	void (*key_sched)(const struct ccmode_xts *, ccxts_ctx *, size_t, const void *, const void *); int (*set_tweak)(const ccxts_ctx *, ccxts_tweak *,
	const void *); void *(*xts)(const ccxts_ctx *, ccxts_tweak *, size_t, const void *, void *); const void *custom; const void *custom1; };
typedef struct ccgcm_ctx { uint8_t b[16]; } ccgcm_ctx;
struct ccmode_gcm { size_t size; int encdec; size_t block_size; int (*init)(const struct ccmode_gcm *, ccgcm_ctx *, size_t, const void *);
	int (*set_iv)(ccgcm_ctx *, size_t, const void *); int (*gmac)(ccgcm_ctx *, size_t, const void *); int (*gcm)(ccgcm_ctx *, size_t, const void *,
	void *); int (*finalize)(ccgcm_ctx *, size_t, void *); int (*reset)(ccgcm_ctx *); const void *custom; };
typedef struct ccccm_ctx { uint8_t b[16]; } ccccm_ctx;
typedef struct ccccm_nonce { uint8_t b[16]; } ccccm_nonce;
struct ccmode_ccm { size_t size, nonce_size, block_size; int (*init)(const struct ccmode_ccm *, ccccm_ctx *, size_t, const void *);
	int (*set_iv)(ccccm_ctx *, ccccm_nonce *, size_t, const void *, size_t, size_t, size_t); int (*cbcmac)(ccccm_ctx *, ccccm_nonce *, size_t,
	const void *); int (*ccm)(ccccm_ctx *, ccccm_nonce *, size_t, const void *, void *); int (*finalize)(ccccm_ctx *, ccccm_nonce *, void *);
	int (*reset)(ccccm_ctx *, ccccm_nonce *); const void *custom; };
struct _ccmode_ccm_nonce { unsigned char A_i[16], B_i[16], MAC[16], buf[16]; uint32_t mode, buflen, b_i_len; size_t nonce_size, mac_size; };
typedef struct ccomac_ctx { uint8_t b[16]; } ccomac_ctx;
struct ccmode_omac { size_t size, block_size; int (*init)(const struct ccmode_omac *, ccomac_ctx *, size_t, size_t, const void *);
	int (*omac)(ccomac_ctx *, size_t, const void *, const void *, void *); const void *custom; };
size_t ccecb_context_size(const struct ccmode_ecb *);
size_t ccecb_block_size(const struct ccmode_ecb *);
int ccecb_init(const struct ccmode_ecb *, ccecb_ctx *, size_t, const void *);
int ccecb_update(const struct ccmode_ecb *, const ccecb_ctx *, size_t, const void *, void *);
int ccecb_one_shot(const struct ccmode_ecb *, size_t, const void *, size_t, const void *, void *);
size_t cccbc_context_size(const struct ccmode_cbc *);
size_t cccbc_block_size(const struct ccmode_cbc *);
int cccbc_init(const struct ccmode_cbc *, cccbc_ctx *, size_t, const void *);
int cccbc_set_iv(const struct ccmode_cbc *, cccbc_iv *, const void *);
int cccbc_update(const struct ccmode_cbc *, cccbc_ctx *, cccbc_iv *, size_t, const void *, void *);
int cccbc_one_shot(const struct ccmode_cbc *, size_t, const void *, const void *, size_t, const void *, void *);
size_t cccfb_context_size(const struct ccmode_cfb *);
size_t cccfb_block_size(const struct ccmode_cfb *);
int cccfb_init(const struct ccmode_cfb *, cccfb_ctx *, size_t, const void *, const void *);
int cccfb_update(const struct ccmode_cfb *, cccfb_ctx *, size_t, const void *, void *);
int cccfb_one_shot(const struct ccmode_cfb *, size_t, const void *, const void *, size_t, const void *, void *);
size_t cccfb8_context_size(const struct ccmode_cfb8 *);
size_t cccfb8_block_size(const struct ccmode_cfb8 *);
int cccfb8_init(const struct ccmode_cfb8 *, cccfb8_ctx *, size_t, const void *, const void *);
int cccfb8_update(const struct ccmode_cfb8 *, cccfb8_ctx *, size_t, const void *, void *);
int cccfb8_one_shot(const struct ccmode_cfb8 *, size_t, const void *, const void *, size_t, const void *, void *);
size_t ccctr_context_size(const struct ccmode_ctr *);
size_t ccctr_block_size(const struct ccmode_ctr *);
int ccctr_init(const struct ccmode_ctr *, ccctr_ctx *, size_t, const void *, const void *);
int ccctr_update(const struct ccmode_ctr *, ccctr_ctx *, size_t, const void *, void *);
int ccctr_one_shot(const struct ccmode_ctr *, size_t, const void *, const void *, size_t, const void *, void *);
size_t ccofb_context_size(const struct ccmode_ofb *);
size_t ccofb_block_size(const struct ccmode_ofb *);
int ccofb_init(const struct ccmode_ofb *, ccofb_ctx *, size_t, const void *, const void *);
int ccofb_update(const struct ccmode_ofb *, ccofb_ctx *, size_t, const void *, void *);
int ccofb_one_shot(const struct ccmode_ofb *, size_t, const void *, const void *, size_t, const void *, void *);
size_t ccxts_context_size(const struct ccmode_xts *);
size_t ccxts_block_size(const struct ccmode_xts *);
int ccxts_init(const struct ccmode_xts *, ccxts_ctx *, size_t, const void *, const void *);
int ccxts_set_tweak(const struct ccmode_xts *, ccxts_ctx *, ccxts_tweak *, const void *);
void *ccxts_update(const struct ccmode_xts *, ccxts_ctx *, ccxts_tweak *, size_t, const void *, void *);
int ccxts_one_shot(const struct ccmode_xts *, size_t, const void *, const void *, const void *, size_t, const void *, void *);
size_t ccgcm_context_size(const struct ccmode_gcm *);
size_t ccgcm_block_size(const struct ccmode_gcm *);
int ccgcm_init(const struct ccmode_gcm *, ccgcm_ctx *, size_t, const void *);
int ccgcm_init_with_iv(const struct ccmode_gcm *, ccgcm_ctx *, size_t, const void *, const void *);
int ccgcm_set_iv(const struct ccmode_gcm *, ccgcm_ctx *, size_t, const void *);
int ccgcm_set_iv_legacy(const struct ccmode_gcm *, ccgcm_ctx *, size_t, const void *);
int ccgcm_inc_iv(const struct ccmode_gcm *, ccgcm_ctx *, void *);
int ccgcm_aad(const struct ccmode_gcm *, ccgcm_ctx *, size_t, const void *);
int ccgcm_gmac(const struct ccmode_gcm *, ccgcm_ctx *, size_t, const void *);
int ccgcm_update(const struct ccmode_gcm *, ccgcm_ctx *, size_t, const void *, void *);
int ccgcm_finalize(const struct ccmode_gcm *, ccgcm_ctx *, size_t, void *);
int ccgcm_reset(const struct ccmode_gcm *, ccgcm_ctx *);
int ccgcm_one_shot(const struct ccmode_gcm *, size_t, const void *, size_t, const void *, size_t, const void *, size_t, const void *, void *, size_t,
	void *);
int ccgcm_one_shot_legacy(const struct ccmode_gcm *, size_t, const void *, size_t, const void *, size_t, const void *, size_t, const void *, void *,
	size_t, void *);
size_t ccccm_context_size(const struct ccmode_ccm *);
size_t ccccm_block_size(const struct ccmode_ccm *);
int ccccm_init(const struct ccmode_ccm *, ccccm_ctx *, size_t, const void *);
int ccccm_set_iv(const struct ccmode_ccm *, ccccm_ctx *, ccccm_nonce *, size_t, const void *, size_t, size_t, size_t);
int ccccm_cbcmac(const struct ccmode_ccm *, ccccm_ctx *, ccccm_nonce *, size_t, const void *);
int ccccm_update(const struct ccmode_ccm *, ccccm_ctx *, ccccm_nonce *, size_t, const void *, void *);
int ccccm_finalize(const struct ccmode_ccm *, ccccm_ctx *, ccccm_nonce *, void *);
int ccccm_reset(const struct ccmode_ccm *, ccccm_ctx *, ccccm_nonce *);
int ccccm_one_shot(const struct ccmode_ccm *, size_t, const void *, size_t, const void *, size_t, const void *, void *, size_t, const void *, size_t,
	void *);
size_t ccomac_context_size(const struct ccmode_omac *);
size_t ccomac_block_size(const struct ccmode_omac *);
int ccomac_init(const struct ccmode_omac *, ccomac_ctx *, size_t, size_t, const void *);
int ccomac_update(const struct ccmode_omac *, ccomac_ctx *, size_t, const void *, const void *, void *);
int ccomac_one_shot(const struct ccmode_omac *, size_t, size_t, const void *, const void *, size_t, const void *, void *);
#define CCAES_BLOCK_SIZE 16
#define CCAES_KEY_SIZE_128 16
#define CCAES_KEY_SIZE_192 24
#define CCAES_KEY_SIZE_256 32
extern const struct ccmode_ecb ccaes_ltc_ecb_decrypt_mode; extern const struct ccmode_ecb ccaes_ltc_ecb_encrypt_mode;
extern const struct ccmode_cbc ccaes_gladman_cbc_encrypt_mode;
extern const struct ccmode_cbc ccaes_gladman_cbc_decrypt_mode;
extern const struct ccmode_ecb ccaes_intel_ecb_encrypt_opt_mode;
extern const struct ccmode_ecb ccaes_intel_ecb_encrypt_aesni_mode;
extern const struct ccmode_ecb ccaes_intel_ecb_decrypt_opt_mode;
extern const struct ccmode_ecb ccaes_intel_ecb_decrypt_aesni_mode;
extern const struct ccmode_cbc ccaes_intel_cbc_encrypt_opt_mode;
extern const struct ccmode_cbc ccaes_intel_cbc_encrypt_aesni_mode;
extern const struct ccmode_cbc ccaes_intel_cbc_decrypt_opt_mode;
extern const struct ccmode_cbc ccaes_intel_cbc_decrypt_aesni_mode;
extern const struct ccmode_xts ccaes_intel_xts_encrypt_opt_mode;
extern const struct ccmode_xts ccaes_intel_xts_encrypt_aesni_mode;
extern const struct ccmode_xts ccaes_intel_xts_decrypt_opt_mode;
extern const struct ccmode_xts ccaes_intel_xts_decrypt_aesni_mode;
const struct ccmode_ecb *ccaes_ecb_encrypt_mode(void);
const struct ccmode_cbc *ccaes_cbc_encrypt_mode(void);
const struct ccmode_cfb *ccaes_cfb_encrypt_mode(void);
const struct ccmode_cfb8 *ccaes_cfb8_encrypt_mode(void);
const struct ccmode_xts *ccaes_xts_encrypt_mode(void);
const struct ccmode_gcm *ccaes_gcm_encrypt_mode(void);
const struct ccmode_ccm *ccaes_ccm_encrypt_mode(void);
const struct ccmode_ecb *ccaes_ecb_decrypt_mode(void);
const struct ccmode_cbc *ccaes_cbc_decrypt_mode(void);
const struct ccmode_cfb *ccaes_cfb_decrypt_mode(void);
const struct ccmode_cfb8 *ccaes_cfb8_decrypt_mode(void);
const struct ccmode_xts *ccaes_xts_decrypt_mode(void);
const struct ccmode_gcm *ccaes_gcm_decrypt_mode(void);
const struct ccmode_ccm *ccaes_ccm_decrypt_mode(void);
const struct ccmode_ctr *ccaes_ctr_crypt_mode(void);
const struct ccmode_ofb *ccaes_ofb_crypt_mode(void);
const struct ccmode_siv *ccaes_siv_encrypt_mode(void);
const struct ccmode_siv *ccaes_siv_decrypt_mode(void);
const struct ccmode_siv_hmac *ccaes_siv_hmac_sha256_encrypt_mode(void);
const struct ccmode_siv_hmac *ccaes_siv_hmac_sha256_decrypt_mode(void);
#define CCDES_BLOCK_SIZE 8
#define CCDES_KEY_SIZE 8
extern const struct ccmode_ecb ccdes3_ltc_ecb_decrypt_mode;
extern const struct ccmode_ecb ccdes3_ltc_ecb_encrypt_mode;
const struct ccmode_ecb *ccdes_ecb_decrypt_mode(void);
const struct ccmode_ecb *ccdes_ecb_encrypt_mode(void);
const struct ccmode_cbc *ccdes_cbc_decrypt_mode(void);
const struct ccmode_cbc *ccdes_cbc_encrypt_mode(void);
const struct ccmode_cfb *ccdes_cfb_decrypt_mode(void);
const struct ccmode_cfb *ccdes_cfb_encrypt_mode(void);
const struct ccmode_cfb8 *ccdes_cfb8_decrypt_mode(void);
const struct ccmode_cfb8 *ccdes_cfb8_encrypt_mode(void);
const struct ccmode_ctr *ccdes_ctr_crypt_mode(void);
const struct ccmode_ofb *ccdes_ofb_crypt_mode(void);
const struct ccmode_ecb *ccdes3_ecb_decrypt_mode(void);
const struct ccmode_ecb *ccdes3_ecb_encrypt_mode(void);
const struct ccmode_cbc *ccdes3_cbc_decrypt_mode(void);
const struct ccmode_cbc *ccdes3_cbc_encrypt_mode(void);
const struct ccmode_cfb *ccdes3_cfb_decrypt_mode(void);
const struct ccmode_cfb *ccdes3_cfb_encrypt_mode(void);
const struct ccmode_cfb8 *ccdes3_cfb8_decrypt_mode(void);
const struct ccmode_cfb8 *ccdes3_cfb8_encrypt_mode(void);
const struct ccmode_ctr *ccdes3_ctr_crypt_mode(void);
const struct ccmode_ofb *ccdes3_ofb_crypt_mode(void);
int ccdes_key_is_weak(void *, size_t);
void ccdes_key_set_odd_parity(void *, size_t);
uint32_t ccdes_cbc_cksum(const void *, void *, size_t, const void *, size_t, const void *);

/* random numbers */
struct ccrng_state { int (*generate)(struct ccrng_state *, size_t, void *); };
struct ccrng_state *ccrng(int *);
#define ccrng_generate(rng, size, out) ((rng)->generate((struct ccrng_state *)(rng), size, out))
typedef struct ccrc4_ctx { uint8_t b[16]; } ccrc4_ctx;
struct ccrc4_info { size_t size; void (*init)(ccrc4_ctx *, size_t, const void *); void (*crypt)(ccrc4_ctx *, size_t, const void *, void *); };
const struct ccrc4_info *ccrc4(void);
extern const struct ccrc4_info ccrc4_eay;
__END_DECLS
#endif
