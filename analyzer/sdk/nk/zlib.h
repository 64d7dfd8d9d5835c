/* The kernel's zlib; crc32 is in libkern. */
#ifndef NK_ZLIB_H
#define NK_ZLIB_H
#include <nk/base.h>

typedef unsigned char Byte, Bytef;
typedef unsigned int uInt, uIntf;
typedef unsigned long uLong, uLongf, z_crc_t;
typedef void *voidpf, *voidp;
typedef const void *voidpc;
typedef char charf;
typedef int intf;
typedef voidpf (*alloc_func)(voidpf, uInt, uInt);
typedef void (*free_func)(voidpf, voidpf);
typedef struct z_stream_s { Bytef *next_in; uInt avail_in; uLong total_in; Bytef *next_out; uInt avail_out; uLong total_out; char *msg;
	struct internal_state *state; alloc_func zalloc; free_func zfree; voidpf opaque; int data_type; uLong adler, reserved; } z_stream, *z_streamp;
#define ZLIB_VERSION "1.2.3"
#define Z_NO_FLUSH 0
#define Z_PARTIAL_FLUSH 1
#define Z_SYNC_FLUSH 2
#define Z_FULL_FLUSH 3
#define Z_FINISH 4
#define Z_BLOCK 5
#define Z_OK 0
#define Z_STREAM_END 1
#define Z_NEED_DICT 2
#define Z_ERRNO (-1)
#define Z_STREAM_ERROR (-2)
#define Z_DATA_ERROR (-3)
#define Z_MEM_ERROR (-4)
#define Z_BUF_ERROR (-5)
#define Z_VERSION_ERROR (-6)
#define Z_NO_COMPRESSION 0
#define Z_BEST_SPEED 1
#define Z_BEST_COMPRESSION 9
#define Z_DEFAULT_COMPRESSION (-1)
#define Z_FILTERED 1
#define Z_HUFFMAN_ONLY 2
#define Z_DEFAULT_STRATEGY 0
#define Z_BINARY 0
#define Z_TEXT 1
#define Z_UNKNOWN 2
#define Z_DEFLATED 8
#define Z_NULL 0
#define MAX_WBITS 15
#define MAX_MEM_LEVEL 9
#define DEF_MEM_LEVEL 8
#define ZEXPORT
#define ZEXTERN extern
#define z_off_t long
__BEGIN_DECLS
const char *zlibVersion(void), *zError(int);
int deflate(z_streamp, int), deflateEnd(z_streamp), deflateReset(z_streamp), inflate(z_streamp, int), inflateEnd(z_streamp), inflateReset(z_streamp),
	inflateSync(z_streamp), deflateInit_(z_streamp, int, const char *, int), inflateInit_(z_streamp, const char *, int),
	deflateInit2_(z_streamp, int, int, int, int, int, const char *, int), inflateInit2_(z_streamp, int, const char *, int),
	deflateSetDictionary(z_streamp, const Bytef *, uInt), inflateSetDictionary(z_streamp, const Bytef *, uInt),
	compress(Bytef *, uLongf *, const Bytef *, uLong), compress2(Bytef *, uLongf *, const Bytef *, uLong, int), uncompress(Bytef *, uLongf *, const Bytef *, uLong);
uLong compressBound(uLong), deflateBound(z_streamp, uLong), adler32(uLong, const Bytef *, uInt), z_crc32(uLong, const Bytef *, uInt);
#define deflateInit(s, l) deflateInit_((s), (l), ZLIB_VERSION, sizeof(z_stream))
#define inflateInit(s) inflateInit_((s), ZLIB_VERSION, sizeof(z_stream))
#define deflateInit2(s, l, m, w, ml, st) deflateInit2_((s), (l), (m), (w), (ml), (st), ZLIB_VERSION, sizeof(z_stream))
#define inflateInit2(s, w) inflateInit2_((s), (w), ZLIB_VERSION, sizeof(z_stream))
__END_DECLS
#endif
