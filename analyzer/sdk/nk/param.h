/* sys/param.h: bits and units; macros that no other header may force on a driver. */
#ifndef NK_PARAM_H
#define NK_PARAM_H
#include <nk/bsd_types.h>

#define NeXTBSD 0x1e7138
#define NeXTBSD4_0 0
#define howmany(x, y) (((x) + ((y) - 1)) / (y))
#define roundup(x, y) (howmany(x, y) * (y))
#define powerof2(x) (((x) & ((x) - 1)) == 0)
#define setbit(a, i) (((char *)(a))[(i) / NBBY] |= 1 << ((i) % NBBY))
#define clrbit(a, i) (((char *)(a))[(i) / NBBY] &= ~(1 << ((i) % NBBY)))
#define isset(a, i) (((char *)(a))[(i) / NBBY] & (1 << ((i) % NBBY)))
#define isclr(a, i) (isset(a, i) == 0)
#define btodb(bytes, size) ((unsigned)(bytes) / (size))
#define dbtob(db, size) ((unsigned)(db) * (size))
#define ctos(x) (x)
#define stoc(x) (x)
#define ctob(x) ((x) << PGSHIFT)
#define btoc(x) (((unsigned)(x) + (NBPG - 1)) >> PGSHIFT)
#define bdbtofsb(b) ((b) / (BLKDEV_IOSIZE / DEV_BSIZE))
#define claligned(x) (((int)(x) & CLOFSET) == 0)
#define clbase(i) (i)
#define clrnd(i) (i)
#define ctod(x) ((x) << (PGSHIFT - DEV_BSHIFT))
#define dtoc(x) ((x) >> (PGSHIFT - DEV_BSHIFT))
#define dtob(x) ((x) << DEV_BSHIFT)
#endif
