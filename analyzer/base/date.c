#include "date.h"

static const char form[] = "%Y-%m-%d";

char *nk_date_fixed(void) {
  const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
  char *end = NULL;
  gint64 seconds = epoch && *epoch ? g_ascii_strtoll(epoch, &end, 10) : 0;
  if (!end || *end || seconds < 0)
    return NULL;
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(seconds);
  return time ? g_date_time_format(time, form) : NULL;
}

char *nk_date_today(void) {
  char *fixed = nk_date_fixed();
  if (fixed)
    return fixed;
  g_autoptr(GDateTime) now = g_date_time_new_now_utc();
  return g_date_time_format(now, form);
}
