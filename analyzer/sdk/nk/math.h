/* What little of <math.h> kernel code names. */
#ifndef NK_MATH_H
#define NK_MATH_H
#include <nk/base.h>
#define HUGE_VAL __builtin_huge_val()
#define HUGE_VALF __builtin_huge_valf()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_E 2.71828182845904523536
#define isnan(x) __builtin_isnan(x)
#define isinf(x) __builtin_isinf(x)
#define isfinite(x) __builtin_isfinite(x)
__BEGIN_DECLS
double fabs(double), floor(double), ceil(double), round(double), sqrt(double), pow(double, double), exp(double), fmod(double, double), sin(double), cos(double);
float fabsf(float), floorf(float), ceilf(float), roundf(float), sqrtf(float), powf(float, float), expf(float), fmodf(float, float);
double log10(double), log2(double), tan(double), atan2(double, double), fmin(double, double), fmax(double, double);
float log10f(float), log2f(float), fminf(float, float), fmaxf(float, float);
long lround(double), lroundf(float);
__END_DECLS
#endif
