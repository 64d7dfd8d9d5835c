/* libkern/version.h: the kernel's version, by names that drivers use for their own. */
#ifndef NK_VERSION_H
#define NK_VERSION_H
#include <nk/base.h>

__BEGIN_DECLS
#define VERSION_MAJOR 20
#define VERSION_MINOR 0
#define VERSION_REVISION 0
#define OSTYPE "Darwin"
extern const char version_variant[], osbuilder[];
extern char osversion[];
extern const int version_stage, version_prerelease_level;
extern const int version_major, version_minor, version_revision;
extern const char version[];
__END_DECLS
#endif
