/* The project's files into forms. */
#include "scan.h"

#include <analyzer/base/file.h>
#include <string.h>

typedef struct {
  GMutex lock; /* guards the scan */
  gboolean done;
  NkTables tables;
} Scan;

struct _NkIndex {
  char *root;
  GPtrArray *files; /* char *: those that can be scanned */
  Scan *scan;
  GVariant *forms; /* instead of files, or NULL */
};

enum { MAX_BYTES = 16 * 1024 * 1024 };

static const char *const form_names[NK_N_FORMS] = {
    [NK_FORM_UNKNOWN] = "unknown",   [NK_FORM_TYPE] = "type",     [NK_FORM_BASE] = "base",
    [NK_FORM_FUNCTION] = "function", [NK_FORM_METHOD] = "method", [NK_FORM_CONSTANT] = "constant",
    [NK_FORM_VARIABLE] = "variable", [NK_FORM_MACRO] = "macro",
};

const char *nk_form_name(NkForm form) {
  return form_names[form];
}

static void say(NkProject *project, const char *file, const char *message) {
  g_ptr_array_add(project->diagnostics, nk_diagnostic_new("warning", file, 0, "%s", message));
}

static char *read_text(const char *root, const char *file, struct stat *info) {
  g_autofree char *absolute = g_path_is_absolute(file) ? g_strdup(file) : g_build_filename(root, file, NULL);
  return nk_file_read(absolute, MAX_BYTES, info);
}

/* What is wanted of the file even if nobody asks for forms. FALSE, with a remark, when it cannot be scanned. */
static gboolean read_file(NkProject *project, const char *file, gboolean opens) {
  struct stat info;
  g_autofree char *text = read_text(project->root, file, &info);
  if (!text) {
    say(project, file, info.st_size > MAX_BYTES ? "the file is too large for the index" : "the file cannot be read");
    return FALSE;
  }
  nk_index_scan_allowances(project->allowances, file, text, (gsize)info.st_size);
  if (opens)
    nk_index_scan_openings(project->openings, file, text, (gsize)info.st_size);
  return TRUE;
}

/* Files that run outside the kernel: what they open is of interest. */
static GHashTable *user_space_files(const NkProject *project) {
  GHashTable *files = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    if (!unit->kernel)
      g_hash_table_add(files, unit->file);
  }
  return files;
}

static NkIndex *index_new(const char *root) {
  NkIndex *index = g_new0(NkIndex, 1);
  index->scan = g_new0(Scan, 1);
  nk_tables_init(&index->scan->tables);
  g_mutex_init(&index->scan->lock);
  index->root = g_strdup(root);
  index->files = g_ptr_array_new_with_free_func(g_free);
  return index;
}

NkIndex *nk_index_new(NkProject *project) {
  NkIndex *index = index_new(project->root);
  g_autoptr(GHashTable) outside = user_space_files(project);
  for (guint i = 0; i < project->files->len; i++) {
    const char *file = project->files->pdata[i];
    if (read_file(project, file, g_hash_table_contains(outside, file)))
      g_ptr_array_add(index->files, g_strdup(file));
  }
  return index;
}

void nk_index_free(NkIndex *index) {
  if (!index)
    return;
  nk_tables_clear(&index->scan->tables);
  g_mutex_clear(&index->scan->lock);
  g_free(index->scan);
  g_clear_pointer(&index->forms, g_variant_unref);
  g_ptr_array_unref(index->files);
  g_free(index->root);
  g_free(index);
}

static void scan_file(const NkIndex *index, NkTables *tables, const char *file) {
  struct stat info;
  g_autofree char *text = read_text(index->root, file, &info);
  if (text)
    nk_index_scan(tables, text, (gsize)info.st_size);
}

/* Made by the first question: when every unit is known from before, nobody asks. */
static const NkTables *tables_of(const NkIndex *index) {
  Scan *scan = index->scan;
  g_mutex_lock(&scan->lock);
  for (guint i = 0; !scan->done && i < index->files->len; i++)
    scan_file(index, &scan->tables, index->files->pdata[i]);
  scan->done = TRUE;
  g_mutex_unlock(&scan->lock);
  return &scan->tables;
}

/* A base is one wherever a class derives from it; else the majority decides, of equals the first. */
static NkForm decide(const NkName *name) {
  if (name->forms[NK_FORM_BASE])
    return NK_FORM_BASE;
  NkForm best = NK_FORM_UNKNOWN;
  for (NkForm form = NK_FORM_TYPE; form <= NK_FORM_MACRO; form++)
    if (name->forms[form] > (best == NK_FORM_UNKNOWN ? 0 : name->forms[best]))
      best = form;
  return best;
}

/* A bisection: the forms are sorted by name. */
static NkForm find_form(GVariant *forms, const char *text, const char **detail) {
  gsize low = 0, high = g_variant_n_children(forms);
  while (low < high) {
    gsize middle = (low + high) / 2;
    const char *name, *known;
    guint32 form;
    g_variant_get_child(forms, middle, "(&su&s)", &name, &form, &known);
    int order = strcmp(text, name);
    if (order == 0) {
      *detail = *known ? known : NULL;
      return form < NK_N_FORMS ? (NkForm)form : NK_FORM_UNKNOWN;
    }
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  *detail = NULL;
  return NK_FORM_UNKNOWN;
}

static NkForm form_of(const NkName *name, const char **detail) {
  NkForm form = name && !name->keyword ? decide(name) : NK_FORM_UNKNOWN;
  *detail = form == NK_FORM_BASE     ? nk_tally_best(&name->bases)
            : form == NK_FORM_METHOD ? nk_tally_best(&name->owners)
                                     : NULL;
  return form;
}

NkForm nk_index_form(const NkIndex *index, const char *text, const char **detail) {
  const char *unused;
  const char **where = detail ? detail : &unused;
  if (index->forms)
    return find_form(index->forms, text, where);
  return form_of(g_hash_table_lookup(tables_of(index)->names, text), where);
}

GVariant *nk_index_forms(const NkIndex *index) {
  GVariantBuilder forms;
  g_variant_builder_init(&forms, G_VARIANT_TYPE(NK_INDEX_FORMS_TYPE));
  GHashTable *names = tables_of(index)->names;
  g_autoptr(GList) sorted = g_list_sort(g_hash_table_get_keys(names), (GCompareFunc)strcmp);
  for (const GList *name = sorted; name; name = name->next) {
    const char *detail;
    NkForm form = form_of(g_hash_table_lookup(names, name->data), &detail);
    if (form != NK_FORM_UNKNOWN && g_utf8_validate(name->data, -1, NULL) &&
        (!detail || g_utf8_validate(detail, -1, NULL)))
      g_variant_builder_add(&forms, "(sus)", name->data, (guint32)form, detail ? detail : "");
  }
  return g_variant_builder_end(&forms);
}

NkIndex *nk_index_from_forms(GVariant *forms) {
  NkIndex *index = index_new("/");
  index->forms = g_variant_ref(forms);
  return index;
}
