/* Zones and kalloc: private, and names that drivers like to take for themselves. */
#ifndef NK_KALLOC_H
#define NK_KALLOC_H
#include <nk/mach.h>

__BEGIN_DECLS
void *kalloc(vm_size_t), *kalloc_noblock(vm_size_t), *kalloc_canblock(vm_size_t *, boolean_t, void *);
void kfree(void *, vm_size_t);
zone_t zinit(vm_size_t, vm_size_t, vm_size_t, const char *);
void *zalloc(zone_t), *zalloc_noblock(zone_t), *zalloc_flags(zone_t, unsigned), *zget(zone_t);
void zfree(zone_t, void *), zdestroy(zone_t), zone_change(zone_t, unsigned, boolean_t), zcram(zone_t, vm_offset_t, vm_size_t);
zone_t zone_create(const char *, vm_size_t, unsigned);
int zfill(zone_t, int);
__END_DECLS
typedef unsigned zone_create_flags_t, zalloc_flags_t;
#define ZC_NONE 0
#define ZC_ZFREE_CLEARMEM 0x10000000
#define kalloc_type(type, flags) ((type *)kalloc(sizeof(type)))
#define kfree_type(type, p) kfree((p), sizeof(type))
#define kalloc_data(size, flags) kalloc(size)
#define kfree_data(p, size) kfree((p), (size))
#define ZONE_DECLARE(var, type) extern zone_t var
#define KALLOC_TYPE_DEFINE(var, type, flags) extern zone_t var
#endif
