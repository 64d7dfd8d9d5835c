/* What is missing, told before the first parse. Only what is plain: a name that every file of the unit uses in one way
   and none may declare. The rest is left to the parse, whose complaints say more. */
#include "strangers.h"
#include "synth_forms.h"

#include <string.h>

typedef struct {
  NkSynth *synth;
  const char *file;
  NkText own; /* the unit's own file, once it is read */
} Foretold;

/* Macros of the command line, and names that are the compiler's. */
static gboolean is_taken(const char *name, char **flags) {
  gsize n = strlen(name);
  if (g_str_has_prefix(name, "__"))
    return TRUE;
  for (; *flags; flags++) {
    const char *defined = g_str_has_prefix(*flags, "-D") ? *flags + 2 : NULL;
    if (defined && strncmp(defined, name, n) == 0 && (defined[n] == '=' || defined[n] == '(' || !defined[n]))
      return TRUE;
  }
  return FALSE;
}

/* The text is NULL when it cannot be read. */
static NkText read_text(const char *path) {
  char *content = NULL;
  gsize length = 0;
  if (path)
    g_file_get_contents(path, &content, &length, NULL);
  return (NkText){content, length};
}

/* By the members that the unit's own file and a header that uses it name. */
static void foretell_plain_type(Foretold *all, const char *name, const NkStranger *stranger) {
  if (!all->own.text)
    all->own = read_text(all->file);
  NkText header = read_text(stranger->file), texts[2];
  guint n = 0;
  if (header.text)
    texts[n++] = header;
  if (all->own.text)
    texts[n++] = all->own;
  gboolean pointed = stranger->uses & NK_USE_POINTER && (all->synth->cxx || !(stranger->uses & NK_USE_WORD));
  nk_synth_plain_type(all->synth, name, pointed ? '*' : ' ', texts, n); /* in C, a number may be pointed to */
  g_free((char *)header.text);
}

static void foretell_type(Foretold *all, const char *name, const NkStranger *stranger, gboolean base) {
  if (stranger->uses == NK_USE_SCOPE) {
    nk_synth_symbol(all->synth, name, NK_SYNTH_SCOPE);
  } else if (stranger->uses & (NK_USE_SCOPE | NK_USE_CALL | NK_USE_OTHER)) {
    return;
  } else if (base) {
    nk_synth_class(all->synth, name, TRUE);
  } else if (stranger->uses & (NK_USE_POINTER | NK_USE_WORD)) {
    foretell_plain_type(all, name, stranger);
  }
}

static NkSynthForm value_form(const Foretold *all, const char *name, guint32 form, const NkStranger *stranger) {
  return stranger->uses & NK_USE_KEY ? NK_SYNTH_STRING : nk_value_form(all->synth, name, form, ' ');
}

static void foretell(Foretold *all, const char *name, const NkStranger *stranger) {
  gboolean constant = nk_names_a_constant(name);
  if (!constant && !(stranger->uses & (NK_USE_POINTER | NK_USE_WORD | NK_USE_SCOPE)))
    return;
  g_autofree char *detail = NULL;
  guint32 form = nk_ask_form(name, &detail);
  if (form == NK_FORM_TYPE || form == NK_FORM_BASE)
    foretell_type(all, name, stranger, form == NK_FORM_BASE);
  else if (constant && !(stranger->uses & ~(guint)(NK_USE_VALUE | NK_USE_POINTER | NK_USE_KEY)))
    nk_synth_symbol(all->synth, name, value_form(all, name, form, stranger));
}

void nk_synth_foretell(NkSynth *synth, GHashTable *strangers, const char *file, char **flags) {
  Foretold all = {.synth = synth, .file = file};
  g_autoptr(GList) names = g_list_sort(g_hash_table_get_keys(strangers), (GCompareFunc)strcmp);
  for (const GList *name = names; name; name = name->next) {
    const NkStranger *stranger = g_hash_table_lookup(strangers, name->data);
    if (!(stranger->uses & NK_USE_DECLARED) && nk_synth_is_name(name->data) && !is_taken(name->data, flags))
      foretell(&all, name->data, stranger);
  }
  g_free((char *)all.own.text);
  GHashTableIter iter;
  gpointer symbol;
  g_hash_table_iter_init(&iter, synth->symbols);
  while (g_hash_table_iter_next(&iter, NULL, &symbol))
    ((NkSymbol *)symbol)->foretold = TRUE;
}

GHashTable *nk_synth_foretold(const NkSynth *synth) {
  GHashTable *names = NULL;
  GHashTableIter iter;
  gpointer name, symbol;
  g_hash_table_iter_init(&iter, synth->symbols);
  while (g_hash_table_iter_next(&iter, &name, &symbol)) {
    if (!((NkSymbol *)symbol)->foretold)
      continue;
    if (!names)
      names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_hash_table_insert(names, g_strdup(name), NULL);
  }
  return names;
}
