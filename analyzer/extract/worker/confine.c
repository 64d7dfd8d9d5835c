/* Confinement where the system has none that this program knows. */
#include "confine.h"

#if !defined(__linux__) && !defined(__APPLE__)
char *nk_confine(const NkConfinement *confinement) {
  (void)confinement;
  return g_strdup("nothing is confined (on this system)");
}
#endif
