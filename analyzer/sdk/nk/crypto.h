/* Digests and ciphers that the kernel exports. */
#ifndef NK_CRYPTO_H
#define NK_CRYPTO_H
#include <nk/base.h>
#include <nk/stdbool.h>

#define MD5_DIGEST_LENGTH 16
#define SHA1_RESULTLEN 20
#define SHA_DIGEST_LENGTH 20
#define SHA256_BLOCK_LENGTH 64
#define SHA256_DIGEST_LENGTH 32
#define SHA384_BLOCK_LENGTH 128
#define SHA384_DIGEST_LENGTH 48
#define SHA512_BLOCK_LENGTH 128
#define SHA512_DIGEST_LENGTH 64
#define AES_BLOCK_SIZE 16
#define DES_BLOCK_SIZE 8
typedef struct { uint32_t state[4], count[2]; uint8_t buffer[64]; } MD5_CTX;
typedef struct sha1_ctxt { union { uint8_t b8[20]; uint32_t b32[5]; } h; union { uint8_t b8[8]; uint64_t b64[1]; } c;
	union { uint8_t b8[64]; uint32_t b32[16]; } m; uint8_t count; } SHA1_CTX;
typedef struct { uint32_t state[8]; uint64_t bitcount; uint8_t buffer[64]; } SHA256_CTX;
typedef struct { uint64_t state[8], bitcount[2]; uint8_t buffer[128]; } SHA512_CTX, SHA384_CTX;
typedef struct { uint64_t nk_words[64]; } aes_encrypt_ctx, aes_decrypt_ctx, des_cbc_key_schedule, des3_cbc_key_schedule, des_ecb_key_schedule,
	des3_ecb_key_schedule, symmetric_xts, rsa_pub_ctx;
typedef struct { aes_decrypt_ctx decrypt; aes_encrypt_ctx encrypt; } aes_ctx;
#define aes_good 0
#define aes_error -1
typedef int aes_rval;
typedef unsigned char des_cblock[8];

__BEGIN_DECLS
void MD5Init(MD5_CTX *), MD5Update(MD5_CTX *, const void *, unsigned), MD5Final(unsigned char *, MD5_CTX *);
void SHA1Init(SHA1_CTX *), SHA1Update(SHA1_CTX *, const void *, size_t), SHA1UpdateUsePhysicalAddress(SHA1_CTX *, const void *, size_t), SHA1Final(void *, SHA1_CTX *),
	SHA1Final_r(SHA1_CTX *, void *);
void SHA256_Init(SHA256_CTX *), SHA256_Update(SHA256_CTX *, const void *, size_t), SHA256_Final(void *, SHA256_CTX *),
	SHA384_Init(SHA384_CTX *), SHA384_Update(SHA384_CTX *, const void *, size_t), SHA384_Final(void *, SHA384_CTX *),
	SHA512_Init(SHA512_CTX *), SHA512_Update(SHA512_CTX *, const void *, size_t), SHA512_Final(void *, SHA512_CTX *);
aes_rval aes_encrypt_key(const unsigned char *, int, aes_encrypt_ctx *), aes_encrypt_key128(const unsigned char *, aes_encrypt_ctx *),
	aes_encrypt_key192(const unsigned char *, aes_encrypt_ctx *), aes_encrypt_key256(const unsigned char *, aes_encrypt_ctx *),
	aes_encrypt_cbc(const unsigned char *, const unsigned char *, unsigned, unsigned char *, aes_encrypt_ctx *),
	aes_decrypt_key(const unsigned char *, int, aes_decrypt_ctx *), aes_decrypt_key128(const unsigned char *, aes_decrypt_ctx *),
	aes_decrypt_key192(const unsigned char *, aes_decrypt_ctx *), aes_decrypt_key256(const unsigned char *, aes_decrypt_ctx *),
	aes_decrypt_cbc(const unsigned char *, const unsigned char *, unsigned, unsigned char *, aes_decrypt_ctx *);
#define aes_encrypt(in, out, ctx) aes_encrypt_cbc((in), NULL, 1, (out), (ctx))
#define aes_decrypt(in, out, ctx) aes_decrypt_cbc((in), NULL, 1, (out), (ctx))
int des_ecb_key_sched(des_cblock *, des_ecb_key_schedule *), des3_ecb_key_sched(des_cblock *, des3_ecb_key_schedule *),
	des_cbc_key_sched(des_cblock *, des_cbc_key_schedule *), des3_cbc_key_sched(des_cblock *, des3_cbc_key_schedule *);
void des_ecb_encrypt(des_cblock *, des_cblock *, des_ecb_key_schedule *, int),
	des_cbc_encrypt(des_cblock *, des_cblock *, int32_t, des_cbc_key_schedule *, des_cblock *, des_cblock *, int);
int rsa_make_pub(rsa_pub_ctx *, size_t, const uint8_t *, size_t, const uint8_t *);
int rsa_verify_pkcs1v15(rsa_pub_ctx *, const uint8_t *, size_t, const uint8_t *, size_t, const uint8_t *, bool *);
int cc_rand_generate(void *, size_t), random_buf(void *, size_t);

__END_DECLS
#endif
