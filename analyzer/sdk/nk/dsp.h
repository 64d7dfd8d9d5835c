/* Kernel DSP: vector and biquad routines */
#ifndef NK_DSP_H
#define NK_DSP_H

#include <nk/libkern.h>

typedef unsigned int vUInt32 __attribute__((__vector_size__(16)));
typedef int vSInt32 __attribute__((__vector_size__(16)));
typedef unsigned char vUInt8 __attribute__((__vector_size__(16)));
typedef float vFloat __attribute__((__vector_size__(16)));

struct vDSP_biquad_SetupStruct;

/* OSvKernDSPLib */
#ifndef __OSvKernDSPLib__
#define __OSvKernDSPLib__
typedef struct vDSP_uint24 { uint8_t bytes[3]; } vDSP_uint24;
typedef struct vDSP_int24 { uint8_t bytes[3]; } vDSP_int24;
__BEGIN_DECLS
void vDSP_conv(const float[], ptrdiff_t, const float[], ptrdiff_t, float[], ptrdiff_t, size_t, size_t, char *);
void vDSP_deq22(float[], ptrdiff_t, float[], float[], ptrdiff_t, size_t);
void vDSP_maxmgv(const float[], ptrdiff_t, float[], size_t);
void vDSP_rmsqv(const float[], ptrdiff_t, float[], size_t);
void vDSP_svesq(const float[], ptrdiff_t, float[], size_t);
void vDSP_svs(const float[], ptrdiff_t, float[], size_t);
void vDSP_vabs(const float[], ptrdiff_t, float[], ptrdiff_t, size_t);
void vDSP_vadd(const float[], ptrdiff_t, const float[], ptrdiff_t, float[], ptrdiff_t, size_t);
void vDSP_vdiv(const float[], ptrdiff_t, const float[], ptrdiff_t, float[], ptrdiff_t, size_t);
void vDSP_vfix32(const float *, ptrdiff_t, int *, ptrdiff_t, size_t);
void vDSP_vfix16(const float *, ptrdiff_t, int16_t *, ptrdiff_t, size_t);
void vDSP_vflt32(const int *, ptrdiff_t, float *, ptrdiff_t, size_t);
void vDSP_vflt16(const int16_t *, ptrdiff_t, float *, ptrdiff_t, size_t);
void vDSP_vsmfix24(const float[], ptrdiff_t, const float[], vDSP_int24 *, ptrdiff_t, size_t);
void vDSP_vsmfixu24(const float[], ptrdiff_t, const float[], vDSP_uint24 *, ptrdiff_t, size_t);
void vDSP_vflt24(const vDSP_int24 *, ptrdiff_t, float *, ptrdiff_t, size_t);
void vDSP_vfltu24(const vDSP_uint24 *, ptrdiff_t, float *, ptrdiff_t, size_t);
void vDSP_vma(const float[], ptrdiff_t, const float[], ptrdiff_t, const float[], ptrdiff_t, float[], ptrdiff_t,
    size_t);
void vDSP_vmul(const float[], ptrdiff_t, const float[], ptrdiff_t, float[], ptrdiff_t, size_t);
void vDSP_vsmul(const float[], ptrdiff_t, const float[], float[], ptrdiff_t, size_t);
void vDSP_vsub(const float[], ptrdiff_t, const float[], ptrdiff_t, float[], ptrdiff_t, size_t);
__END_DECLS
typedef struct vDSP_biquad_SetupStruct *vDSP_biquad_Setup; typedef int IIRChannel;
enum { vDSP_IIRStereo = 0, vDSP_IIRMonoLeft, vDSP_IIRMonoRight };
__BEGIN_DECLS
vDSP_biquad_Setup vDSP_biquad2_CreateSetup(const double *, const size_t, const IIRChannel);
void vDSP_biquad2_DestroySetup(vDSP_biquad_Setup);
void vDSP_biquad2(const struct vDSP_biquad_SetupStruct *, const float *, float *, size_t);
void vDSP_biquad2_ResetState(vDSP_biquad_Setup); void vDSP_biquad2_CopyState(vDSP_biquad_Setup, vDSP_biquad_Setup);
vSInt32 vS64FullMulOdd(vSInt32, vSInt32); vUInt32 vU64FullMulOdd(vUInt32, vUInt32);
vUInt32 vU128Sub(vUInt32, vUInt32); vUInt32 vU128SubS(vUInt32, vUInt32); vSInt32 vS128Sub(vSInt32, vSInt32);
vSInt32 vS128SubS(vSInt32, vSInt32); vUInt32 vU128Add(vUInt32, vUInt32); vUInt32 vU128AddS(vUInt32, vUInt32);
vSInt32 vS128Add(vSInt32, vSInt32); vSInt32 vS128AddS(vSInt32, vSInt32); vUInt32 vLL128Shift(vUInt32, vUInt8);
vUInt32 vLR128Shift(vUInt32, vUInt8); vUInt32 vA128Shift(vUInt32, vUInt8); float expf(float); float logf(float);
float log10f(float); float sqrtf(float); float sinf(float); float cosf(float); float __sinpif(float);
float __cospif(float); void vvexpf(float *, const float *, const int *);
__END_DECLS
#endif

#endif
