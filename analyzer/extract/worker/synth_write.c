/* The virtual files: a prelude with the declarations, in sorted order, and an empty file for each absent header. */
#include "synth.h"

#include <analyzer/base/text.h>
#include <string.h>

/* Converts to anything, takes any operator; what is called on it is a member of its own. Nested braces have no type
   that the template could take. */
#define ANY "const __nk_any &"
static const char universal[] =
    "struct __nk_any {\n"
    "  __nk_any();\n"
    "  template <class... A> __nk_any(const A &...);\n"
    "  __nk_any(" ANY ", " ANY "); __nk_any(" ANY ", " ANY ", " ANY "); __nk_any(" ANY ", " ANY ", " ANY ", " ANY ");\n"
    "  __nk_any(" ANY ", " ANY ", " ANY ", " ANY ", " ANY ");\n"
    "  __nk_any(" ANY ", " ANY ", " ANY ", " ANY ", " ANY ", " ANY ");\n"
    "  __nk_any(" ANY ", " ANY ", " ANY ", " ANY ", " ANY ", " ANY ", " ANY ");\n"
    "  template <class T> operator T &() const;\n"
    "  template <class T> __nk_any &operator=(const T &);\n"
    "  __nk_any *operator->() const;\n"
    "  __nk_any &operator*() const;\n"
    "  template <class T> __nk_any &operator[](const T &) const;\n"
    "  template <class... A> __nk_any &operator()(const A &...) const;\n"
    "  __nk_any &operator++(); __nk_any &operator++(int); __nk_any &operator--(); __nk_any &operator--(int);\n"
    "  __nk_any &operator~() const; __nk_any &operator-() const; bool operator!() const;\n";

static const char *const binary_operators[] = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"};
static const char *const truth_operators[] = {"==", "!=", "<", ">", "<=", ">=", "&&", "||"};
static const char *const assign_operators[] = {"+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="};

/* Keys of a table in order. */
static GPtrArray *sorted_keys(GHashTable *table) {
  GPtrArray *keys = g_ptr_array_new();
  GHashTableIter iter;
  gpointer key;
  g_hash_table_iter_init(&iter, table);
  while (g_hash_table_iter_next(&iter, &key, NULL))
    g_ptr_array_add(keys, key);
  g_ptr_array_sort(keys, nk_text_compare);
  return keys;
}

/* ---- members ---- */
enum {
  NK_SYNTH_BOUND = 64,    /* of an array, so that the class around it has some size */
  NK_SYNTH_VALUE = 20043, /* of the first constant: no other case has it, and an array of so many can still be made */
};

static void write_member_cxx(GString *out, const NkMember *member, const char *separator) {
  const char *name = member->name;
  switch (member->kind) {
  case NK_MEMBER_METHOD:
    if (member->universal)
      g_string_append_printf(out, "__nk_any &%s(...) const;%s", name, separator);
    else if (member->result)
      g_string_append_printf(out, "class %s *%s(...) const;%s", member->result, name, separator);
    else
      g_string_append_printf(out, "typedef long long __nk_r_%s; __nk_r_%s %s(...) const;%s", name, name, name,
                             separator);
    break;
  case NK_MEMBER_FALLBACK: /* beside real overloads, which win where they fit; const, so that it never beats one */
    g_string_append_printf(out, "template <class... A> __nk_any &%s(const A &...) const;%s", name, separator);
    break;
  case NK_MEMBER_FIELD:
    g_string_append_printf(out, "static __nk_any %s;%s", name, separator); /* may be of its own, incomplete type */
    break;
  case NK_MEMBER_CONSTANT:
    g_string_append_printf(out, "enum { %s = %u };%s", name, NK_SYNTH_BOUND, separator);
    break;
  case NK_MEMBER_STATIC:
    g_string_append_printf(out, "static __nk_any &%s(...);%s", name, separator);
    break;
  case NK_MEMBER_TYPE:
    g_string_append_printf(out, "typedef __nk_any %s;%s", name, separator);
    break;
  }
}

static void write_members(GString *out, const NkSynth *synth, const char *owner, const char *separator) {
  GHashTable *members = g_hash_table_lookup(synth->members, owner);
  if (!members)
    return;
  g_autoptr(GPtrArray) names = sorted_keys(members);
  for (guint i = 0; i < names->len; i++) {
    const NkMember *member = g_hash_table_lookup(members, g_ptr_array_index(names, i));
    if (synth->cxx)
      write_member_cxx(out, member, separator);
    else
      g_string_append_printf(out, member->kind == NK_MEMBER_METHOD ? "long long (*%s)();%s" : "long long %s;%s",
                             member->name, separator);
  }
}

/* Operators are friends, so that only operands of this type find them. */
static void write_operators(GString *out, const char *result, const char *const *operators, gsize n) {
  for (gsize i = 0; i < n; i++)
    g_string_append_printf(out,
                           "  template <class T> friend %s operator%s(const __nk_any &, const T &);\n"
                           "  template <class T> friend %s operator%s(const T &, const __nk_any &);\n"
                           "  friend %s operator%s(const __nk_any &, const __nk_any &);\n",
                           result, operators[i], result, operators[i], result, operators[i]);
}

static void write_universal(GString *out, const NkSynth *synth) {
  g_string_append(out, universal);
  write_members(out, synth, "__nk_any", "\n");
  write_operators(out, "__nk_any &", binary_operators, G_N_ELEMENTS(binary_operators));
  write_operators(out, "bool", truth_operators, G_N_ELEMENTS(truth_operators));
  for (gsize i = 0; i < G_N_ELEMENTS(assign_operators); i++)
    g_string_append_printf(out,
                           "  template <class T> friend __nk_any &operator%s(__nk_any &, const T &);\n"
                           "  template <class T> friend T &operator%s(T &, const __nk_any &);\n",
                           assign_operators[i], assign_operators[i]);
  g_string_append(out, "};\n");
}

/* Members that classes of the built-in SDK lack go in through their hooks. */
static void write_hooks(GString *out, const NkSynth *synth) {
  g_autoptr(GPtrArray) owners = sorted_keys(synth->members);
  for (guint i = 0; i < owners->len; i++) {
    const char *owner = g_ptr_array_index(owners, i);
    if (g_hash_table_contains(synth->symbols, owner) || g_str_equal(owner, "__nk_any"))
      continue;
    g_string_append_printf(out, "#define NK_MEMBERS_%s ", owner);
    write_members(out, synth, owner, " ");
    g_string_append_c(out, '\n');
  }
}

/* Classes that results point to, before the hooks that name them. */
static void write_forward(GString *out, const NkSynth *synth) {
  g_autoptr(GPtrArray) owners = sorted_keys(synth->members);
  for (guint i = 0; i < owners->len; i++) {
    GHashTable *members = g_hash_table_lookup(synth->members, g_ptr_array_index(owners, i));
    g_autoptr(GPtrArray) names = sorted_keys(members);
    for (guint m = 0; m < names->len; m++) {
      const NkMember *member = g_hash_table_lookup(members, g_ptr_array_index(names, m));
      if (member->result)
        g_string_append_printf(out, "class %s;\n", member->result);
    }
  }
}

/* ---- symbols ---- */

static void write_class(GString *out, const NkSynth *synth, const NkSymbol *symbol) {
  if (symbol->base) {
    g_string_append_printf(out, "class %s : public %s { OSDeclareDefaultStructors(%s)\npublic:\n", symbol->name,
                           symbol->base, symbol->name);
  } else {
    g_string_append_printf(out, "struct %s : public __nk_any {\n  template <class... A> %s(const A &...);\n",
                           symbol->name, symbol->name);
  }
  write_members(out, synth, symbol->name, "\n");
  g_string_append(out, "};\n");
}

static void write_scope(GString *out, const NkSynth *synth, const NkSymbol *symbol) {
  g_string_append_printf(out, "struct %s {\n", symbol->name);
  GHashTable *members = g_hash_table_lookup(synth->members, symbol->name);
  g_autoptr(GPtrArray) names = members ? sorted_keys(members) : g_ptr_array_new();
  for (guint i = 0; i < names->len; i++) {
    const NkMember *member = g_hash_table_lookup(members, g_ptr_array_index(names, i));
    NkMember in_scope = *member;
    if (member->kind == NK_MEMBER_METHOD || member->kind == NK_MEMBER_FALLBACK)
      in_scope.kind = NK_MEMBER_STATIC;
    if (member->kind == NK_MEMBER_FIELD)
      g_string_append_printf(out, "static __nk_any %s;\n", member->name);
    else
      write_member_cxx(out, &in_scope, "\n");
  }
  g_string_append(out, "};\n");
}

static void write_function_cxx(GString *out, const NkSymbol *symbol) {
  if (symbol->universal)
    g_string_append_printf(out, "__nk_any &%s(...);\n", symbol->name);
  else if (symbol->result)
    g_string_append_printf(out, "class %s *%s(...);\n", symbol->result, symbol->name);
  else
    g_string_append_printf(out, "typedef long long __nk_r_%s; __nk_r_%s %s(...);\n", symbol->name, symbol->name,
                           symbol->name);
}

static void write_cxx(GString *out, const NkSynth *synth, const NkSymbol *symbol, guint number) {
  const char *name = symbol->name;
  switch (symbol->form) {
  case NK_SYNTH_SCALAR:
    g_string_append_printf(out, "typedef unsigned long long %s;\n", name);
    break;
  case NK_SYNTH_UNIVERSAL:
  case NK_SYNTH_CLASS:
    write_class(out, synth, symbol);
    break;
  case NK_SYNTH_TEMPLATE:
    g_string_append_printf(out, "template <class... A> struct %s : public __nk_any { using __nk_any::__nk_any; };\n",
                           name);
    break;
  case NK_SYNTH_CALLBACK:
    g_string_append_printf(out, "typedef void (*%s)(...);\n", name);
    break;
  case NK_SYNTH_SCOPE:
    write_scope(out, synth, symbol);
    break;
  case NK_SYNTH_CONSTANT:
    g_string_append_printf(out, "typedef int __nk_e_%s; static const __nk_e_%s %s = %u;\n", name, name, name,
                           NK_SYNTH_VALUE + number);
    break;
  case NK_SYNTH_STRING:
    g_string_append_printf(out, "#define %s \"%s\"\n", name, name);
    break;
  case NK_SYNTH_VARIABLE:
    g_string_append_printf(out, "extern __nk_any %s;\n", name);
    break;
  case NK_SYNTH_FUNCTION:
    write_function_cxx(out, symbol);
    break;
  case NK_SYNTH_MACRO:
    g_string_append_printf(out, "#define %s\n", name);
    break;
  case NK_SYNTH_MACRO_CALL:
    g_string_append_printf(out, "#define %s(...)\n", name);
    break;
  }
}

static void write_c(GString *out, const NkSynth *synth, const NkSymbol *symbol, guint number) {
  const char *name = symbol->name;
  switch (symbol->form) {
  case NK_SYNTH_SCALAR:
    g_string_append_printf(out, "typedef unsigned long long %s;\n", name);
    break;
  case NK_SYNTH_CLASS:
  case NK_SYNTH_UNIVERSAL:
  case NK_SYNTH_TEMPLATE:
  case NK_SYNTH_SCOPE:
    g_string_append_printf(out, "typedef struct %s %s;\nstruct %s { long long __nk_size;\n", name, name, name);
    write_members(out, synth, name, "\n");
    g_string_append(out, "};\n");
    break;
  case NK_SYNTH_CALLBACK:
    g_string_append_printf(out, "typedef int (*%s)();\n", name);
    break;
  case NK_SYNTH_CONSTANT:
    g_string_append_printf(out, "enum { %s = %u };\n", name, NK_SYNTH_VALUE + number);
    break;
  case NK_SYNTH_STRING:
    g_string_append_printf(out, "#define %s \"%s\"\n", name, name);
    break;
  case NK_SYNTH_VARIABLE:
    g_string_append_printf(out, "extern long long %s;\n", name);
    break;
  case NK_SYNTH_FUNCTION:
    g_string_append_printf(out, "long long %s();\n", name);
    break;
  case NK_SYNTH_MACRO:
    g_string_append_printf(out, "#define %s\n", name);
    break;
  case NK_SYNTH_MACRO_CALL:
    g_string_append_printf(out, "#define %s(...)\n", name);
    break;
  }
}

static gboolean is_type(const NkSymbol *symbol) {
  return symbol->form <= NK_SYNTH_SCOPE;
}

/* Types, then the rest: a class may be named by a function's result. */
static void write_symbols(GString *out, const NkSynth *synth) {
  g_autoptr(GPtrArray) names = sorted_keys(synth->symbols);
  for (guint pass = 0; pass < 2; pass++) {
    for (guint i = 0; i < names->len; i++) {
      const NkSymbol *symbol = g_hash_table_lookup(synth->symbols, g_ptr_array_index(names, i));
      if (is_type(symbol) != (pass == 0))
        continue;
      if (synth->cxx)
        write_cxx(out, synth, symbol, i);
      else
        write_c(out, synth, symbol, i);
    }
  }
}

static gboolean derives_from_sdk(const NkSynth *synth) {
  GHashTableIter iter;
  gpointer symbol;
  g_hash_table_iter_init(&iter, synth->symbols);
  while (g_hash_table_iter_next(&iter, NULL, &symbol))
    if (((NkSymbol *)symbol)->form == NK_SYNTH_CLASS && ((NkSymbol *)symbol)->base)
      return TRUE;
  return FALSE;
}

static char *prelude(const NkSynth *synth) {
  GString *out = g_string_new(NULL);
  if (g_hash_table_size(synth->symbols) == 0 && g_hash_table_size(synth->members) == 0)
    return g_string_free(out, FALSE);
  if (synth->cxx) {
    write_forward(out, synth);
    write_universal(out, synth);
    if (synth->hooks)
      write_hooks(out, synth);
    if (derives_from_sdk(synth))
      g_string_append(out, "#include <IOKit/IOService.h>\n");
  }
  write_symbols(out, synth);
  return g_string_free(out, FALSE);
}

static void add_file(GArray *files, GPtrArray *texts, char *name, char *text) {
  g_ptr_array_add(texts, name);
  g_ptr_array_add(texts, text);
  struct CXUnsavedFile file = {name, text, strlen(text)};
  g_array_append_val(files, file);
}

GArray *nk_synth_files(const NkSynth *synth, GPtrArray *texts) {
  GArray *files = g_array_new(FALSE, FALSE, sizeof(struct CXUnsavedFile));
  add_file(files, texts, g_strdup(NK_SYNTH_PRELUDE), prelude(synth));
  g_autoptr(GPtrArray) headers = sorted_keys(synth->absent);
  for (guint i = 0; i < headers->len; i++)
    add_file(files, texts, g_build_filename(NK_SYNTH_ABSENT, g_ptr_array_index(headers, i), NULL), g_strdup(""));
  return files;
}

static void record(NkBuilder *out, const char *name, const char *owner, const char *form) {
  NkFactSynthesised row = {nk_builder_string(out, name), nk_builder_string(out, owner), nk_builder_string(out, form)};
  nk_builder_add(out, synthesised, &row);
}

/* NULL is nobody's table: nothing was foretold. */
static gboolean is_unspoken(GHashTable *spoken, const char *name) {
  gpointer said;
  return spoken && g_hash_table_lookup_extended(spoken, name, NULL, &said) && !said;
}

void nk_synth_record(const NkSynth *synth, GHashTable *spoken, NkBuilder *out) {
  static const char *const forms[] = {"type",     "type",     "class",    "template", "callback", "scope",
                                      "constant", "constant", "variable", "function", "macro",    "macro"};
  g_autoptr(GPtrArray) names = sorted_keys(synth->symbols);
  for (guint i = 0; i < names->len; i++) {
    const NkSymbol *symbol = g_hash_table_lookup(synth->symbols, g_ptr_array_index(names, i));
    if (!is_unspoken(spoken, symbol->name))
      record(out, symbol->name, "", forms[symbol->form]);
  }
  g_autoptr(GPtrArray) owners = sorted_keys(synth->members);
  for (guint i = 0; i < owners->len; i++) {
    const char *owner = g_ptr_array_index(owners, i);
    g_autoptr(GPtrArray) members = sorted_keys(g_hash_table_lookup(synth->members, owner));
    for (guint m = 0; m < members->len && !is_unspoken(spoken, owner); m++)
      record(out, g_ptr_array_index(members, m), g_str_equal(owner, "__nk_any") ? "?" : owner, "member");
  }
}
