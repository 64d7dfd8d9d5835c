/* What a name that nobody declares is, told by how it is written, by what stands behind it and by the index. */
#include "synth_forms.h"

gboolean nk_is_all_upper(const char *name) {
  gboolean letters = FALSE;
  for (; *name; name++) {
    if (g_ascii_islower(*name))
      return FALSE;
    letters |= g_ascii_isalpha(*name);
  }
  return letters;
}

gboolean nk_names_a_constant(const char *name) {
  return nk_is_all_upper(name) || (name[0] == 'k' && g_ascii_isupper(name[1]));
}

static gboolean has_suffix(const char *name, const char *const *suffixes, gsize n) {
  for (gsize i = 0; i < n; i++)
    if (g_str_has_suffix(name, suffixes[i]))
      return TRUE;
  return FALSE;
}

static gboolean names_a_service(const char *name) {
  static const char *const suffixes[] = {"Device",  "Controller", "Driver", "Family", "Interface", "Nub",
                                         "Service", "UserClient", "Engine", "Bridge", "Expert",    "Provider"};
  return has_suffix(name, suffixes, G_N_ELEMENTS(suffixes));
}

static gboolean names_a_callback(const char *name) {
  static const char *const suffixes[] = {"Action", "Handler", "Callback", "CallBack",
                                         "Func",   "_fn_t",   "_func_t",  "_cb"};
  return has_suffix(name, suffixes, G_N_ELEMENTS(suffixes));
}

static gboolean is_object_name(const char *name) {
  return g_str_has_prefix(name, "IO") || g_str_has_prefix(name, "OS") || g_str_has_prefix(name, "Apple");
}

void nk_synth_class(NkSynth *synth, const char *name, gboolean derived_from) {
  NkSymbol *symbol = nk_synth_symbol(synth, name, NK_SYNTH_CLASS);
  if (!symbol || symbol->base || !synth->cxx)
    return;
  if (symbol->form != NK_SYNTH_CLASS)
    nk_synth_flip(synth, symbol, NK_SYNTH_CLASS);
  if (derived_from || (is_object_name(name) && names_a_service(name)))
    symbol->base = g_strdup("IOService");
  else if (is_object_name(name))
    symbol->base = g_strdup("OSObject");
}

NkSynthForm nk_value_form(const NkSynth *synth, const char *name, guint32 form, char next) {
  if (next == '"') /* joined to a string literal: only a string does that */
    return NK_SYNTH_STRING;
  if (next == '(' || form == NK_FORM_FUNCTION)
    return NK_SYNTH_FUNCTION;
  if (form == NK_FORM_VARIABLE || (name[0] == 'g' && g_ascii_isupper(name[1])))
    return NK_SYNTH_VARIABLE;
  if (g_str_has_suffix(name, "Key"))
    return NK_SYNTH_STRING;
  if (form == NK_FORM_CONSTANT || nk_names_a_constant(name) || !synth->cxx)
    return NK_SYNTH_CONSTANT;
  return next == '-' || next == '.' || next == '[' || next == '=' ? NK_SYNTH_VARIABLE : NK_SYNTH_CONSTANT;
}

/* Pointed to, it is a class; else the members that the text names tell a structure from a number. */
void nk_synth_plain_type(NkSynth *synth, const char *name, char next, const NkText *texts, guint n) {
  if (next == '*' || next == '&') {
    nk_synth_class(synth, name, FALSE);
    nk_synth_uses(synth, name, texts, n);
  } else if (names_a_callback(name)) {
    nk_synth_symbol(synth, name, NK_SYNTH_CALLBACK);
  } else if (nk_synth_uses(synth, name, texts, n)) {
    nk_synth_symbol(synth, name, NK_SYNTH_UNIVERSAL);
  } else {
    nk_synth_symbol(synth, name, NK_SYNTH_SCALAR);
  }
}
