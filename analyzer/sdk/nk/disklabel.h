/* sys/disklabel.h: the fields of a disk label; macros that no other header may force on a driver. */
#ifndef NK_DISKLABEL_H
#define NK_DISKLABEL_H
#include <nk/fs.h>

#define d_packname d_un.un_d_packname
#define d_boot0 d_un.un_b.un_d_boot0
#define d_boot1 d_un.un_b.un_d_boot1
#define p_cpg __partition_u1.cpg
#define p_sgs __partition_u1.sgs
#define d_smdflags d_drivedata[0]
#define d_mindist d_drivedata[1]
#define d_maxdist d_drivedata[2]
#define d_sdist d_drivedata[3]
#define d_precompcyl d_drivedata[0]
#define d_gap3 d_drivedata[1]
#define d_blind d_drivedata[0]
#endif
