/* The date of a run. */
#pragma once

#include <glib.h>

/* "2026-11-23", what $SOURCE_DATE_EPOCH says in seconds since 1970; NULL when it says nothing. Caller frees. */
char *nk_date_fixed(void);
/* That, else today in UTC. Caller frees. */
char *nk_date_today(void);
