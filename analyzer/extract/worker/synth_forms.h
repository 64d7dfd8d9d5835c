/* What a name is that nobody declares: for complaints about it (synth_read.c), and before any (predict.c). */
#pragma once

#include "synth.h"

#include <needkext/index.h>

typedef struct {
  const char *text;
  gsize length;
} NkText;

gboolean nk_is_all_upper(const char *name);
/* kSomething, or CAPITALS_ONLY. */
gboolean nk_names_a_constant(const char *name);
/* A class, derived from what its name or a class that derives from it tells. */
void nk_synth_class(NkSynth *synth, const char *name, gboolean derived_from);
/* A type that is neither a base nor a scope; `next`: what stands behind it. */
void nk_synth_plain_type(NkSynth *synth, const char *name, char next, const NkText *texts, guint n);
/* Of a name that is a value; `next`: what stands behind it. */
NkSynthForm nk_value_form(const NkSynth *synth, const char *name, guint32 form, char next);

/* ---- synth_uses.c ---- */
/* Declares the members that the texts name on variables of a missing type; whether there are any. */
gboolean nk_synth_uses(NkSynth *synth, const char *type, const NkText *texts, guint n);
/* C++: declares what is named behind a member that can be anything: `.a[i].b`, from behind it. */
void nk_synth_chain(NkSynth *synth, const char *behind, const char *end);
