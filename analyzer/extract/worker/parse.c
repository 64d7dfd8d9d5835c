#include "parse.h"
#include "directives.h"
#include "pch.h"
#include "unknown.h"

#include <string.h>

static struct CXUnsavedFile *unsaved(GArray *files) {
  return (struct CXUnsavedFile *)(void *)files->data;
}

/* Synthesis is for kernel code: its prelude may name kernel classes. */
static gboolean is_kernel(char **flags) {
  return g_strv_contains((const char *const *)flags, "-DKERNEL");
}

static void add_pair(GPtrArray *flags, const char *flag, const char *value) {
  g_ptr_array_add(flags, g_strdup(flag));
  g_ptr_array_add(flags, g_strdup(value));
}

/* The flags with what the unit begins with (a precompiled core, headers, or neither) and the prelude before, and the
   absent headers behind them. */
static char **with_prelude(char **flags, const char *pch, const char *const *headers) {
  GPtrArray *all = g_ptr_array_new();
  if (pch)
    add_pair(all, "-include-pch", pch);
  for (; headers && *headers; headers++)
    add_pair(all, "-include", *headers);
  add_pair(all, "-include", NK_SYNTH_PRELUDE);
  for (guint i = 0; flags[i]; i++)
    g_ptr_array_add(all, g_strdup(flags[i]));
  add_pair(all, "-idirafter", NK_SYNTH_ABSENT);
  g_ptr_array_add(all, NULL);
  return (char **)g_ptr_array_free(all, FALSE);
}

static enum CXErrorCode parse_once(NkUnitState *unit, const char *file, char **flags, const NkSynth *synth) {
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GArray) files = nk_synth_files(synth, texts);
  enum CXErrorCode code = clang_parseTranslationUnit2(
      unit->settings->index, file, (const char *const *)flags, (int)g_strv_length(flags), unsaved(files), files->len,
      CXTranslationUnit_KeepGoing | CXTranslationUnit_DetailedPreprocessingRecord, &unit->tu);
  unit->main_file = code == CXError_Success ? clang_getFile(unit->tu, file) : NULL;
  return code;
}

static gboolean parse_again(NkUnitState *unit, const char *file, const NkSynth *synth) {
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GArray) files = nk_synth_files(synth, texts);
  if (clang_reparseTranslationUnit(unit->tu, files->len, unsaved(files), 0) != 0)
    return FALSE;
  nk_unit_forget(unit);
  unit->main_file = clang_getFile(unit->tu, file);
  return TRUE;
}

/* What a round costs in calls that were resolved before it is taken back: the batch's names are never tried again. */
static void take_back(NkSynth *synth, const GPtrArray *names) {
  for (guint i = 0; i < names->len; i++)
    nk_synth_block(synth, g_ptr_array_index(names, i));
}

/* Parses again with what was missing declared, until nothing more is asked for or the core must be read as text. FALSE
   when the parser gave up. */
static gboolean complete(NkUnitState *unit, const char *file, NkSynth *synth) {
  g_autoptr(GHashTable) reached = NULL;
  for (guint round = 0; round < NK_SYNTH_ROUNDS; round++) {
    g_autoptr(NkSynth) before = nk_synth_copy(synth);
    nk_synth_read(synth, unit);
    if (!synth->changed || synth->wants_text)
      return TRUE;
    if (!reached)
      reached = nk_reached(unit);
    if (!parse_again(unit, file, synth))
      return FALSE;
    GHashTable *now = nk_reached(unit);
    g_autoptr(GPtrArray) batch = nk_synth_added(before, synth);
    g_autoptr(GPtrArray) culprits = nk_reached_culprits(unit, reached, now, batch);
    if (culprits->len > 0) {
      take_back(synth, culprits);
      g_hash_table_unref(now);
      if (!parse_again(unit, file, synth))
        return FALSE;
      now = nk_reached(unit);
    }
    g_hash_table_unref(reached);
    reached = now;
  }
  return TRUE;
}

/* The parse that there is, is not the one that is wanted. */
static void give_up(NkUnitState *unit, NkPch *pch, const char *next) {
  g_clear_pointer(&unit->tu, clang_disposeTranslationUnit);
  nk_unit_forget(unit);
  *pch = (NkPch){.path = next};
}

static enum CXErrorCode parse_with(NkUnitState *unit, const char *file, char **flags, NkSynth *synth, NkPch pch) {
  for (;;) {
    g_auto(GStrv) all = with_prelude(flags, pch.path, pch.headers);
    synth->precompiled = pch.path || (pch.headers && *pch.headers);
    synth->wants_text = FALSE;
    enum CXErrorCode code = parse_once(unit, file, all, synth);
    if (code == CXError_ASTReadError && pch.path) { /* it is not what it was named after */
      pch = (NkPch){0};
      continue;
    }
    if (code != CXError_Success)
      return code;
    if (pch.terms && !nk_core_terms_hold(pch.terms, unit->settings, unit->tu)) {
      give_up(unit, &pch, nk_pch_base(unit->settings, flags, unit->cxx));
      continue;
    }
    if (!complete(unit, file, synth))
      return CXError_Failure;
    if (!synth->wants_text)
      return CXError_Success;
    give_up(unit, &pch, NULL);
  }
}

/* Kernel code, completed by synthesis: with the precompiled core, and from text where that does not do. */
static enum CXErrorCode parse_kernel(NkUnitState *unit, const char *file, char **flags, NkSynth *synth) {
  g_autoptr(NkIncludes) includes = nk_includes_new(unit->settings, file, flags);
  NkPch pch;
  nk_pch_find(&pch, unit->settings, includes, flags, unit->cxx);
  g_autoptr(GHashTable) unknown = nk_unknown_names(unit->settings, pch.names, includes, file);
  nk_synth_foretell(synth, unknown, file, flags);
  return parse_with(unit, file, flags, synth, pch);
}

enum CXErrorCode nk_unit_parse(NkUnitState *unit, const char *file, char **flags, NkSynth *synth) {
  return is_kernel(flags) ? parse_kernel(unit, file, flags, synth) : parse_once(unit, file, flags, synth);
}

void nk_parse_clear(void) {
  nk_unknown_clear();
  nk_pch_clear();
  nk_directives_clear();
}
