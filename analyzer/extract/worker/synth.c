#include "synth.h"

#include <string.h>

static void symbol_free(gpointer data) {
  NkSymbol *symbol = data;
  g_free(symbol->name);
  g_free(symbol->base);
  g_free(symbol->result);
  g_free(symbol);
}

static void member_free(gpointer data) {
  NkMember *member = data;
  g_free(member->name);
  g_free(member->result);
  g_free(member);
}

static void table_free(gpointer table) {
  g_hash_table_unref(table);
}

NkSynth *nk_synth_new(gboolean cxx, gboolean hooks) {
  NkSynth *synth = g_new0(NkSynth, 1);
  synth->cxx = cxx;
  synth->hooks = hooks;
  synth->symbols = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, symbol_free);
  synth->members = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, table_free);
  synth->absent = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  synth->blocked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  synth->dropped = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  return synth;
}

void nk_synth_free(NkSynth *synth) {
  if (!synth)
    return;
  g_hash_table_unref(synth->symbols);
  g_hash_table_unref(synth->members);
  g_hash_table_unref(synth->absent);
  g_hash_table_unref(synth->blocked);
  g_hash_table_unref(synth->dropped);
  g_clear_pointer(&synth->classes, g_hash_table_unref);
  g_free(synth);
}

static void copy_names(GHashTable *from, GHashTable *to) {
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, from);
  while (g_hash_table_iter_next(&iter, &name, NULL))
    g_hash_table_add(to, g_strdup(name));
}

static void copy_members(GHashTable *from, GHashTable *to) {
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init(&iter, from);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    NkMember *member = g_memdup2(value, sizeof *member);
    member->name = g_strdup(member->name);
    member->result = g_strdup(member->result);
    g_hash_table_insert(to, member->name, member);
  }
}

NkSynth *nk_synth_copy(const NkSynth *synth) {
  NkSynth *copy = nk_synth_new(synth->cxx, synth->hooks);
  copy->precompiled = synth->precompiled;
  copy_names(synth->absent, copy->absent);
  copy_names(synth->blocked, copy->blocked);
  GHashTableIter iter;
  gpointer name, value;
  g_hash_table_iter_init(&iter, synth->symbols);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    NkSymbol *symbol = g_memdup2(value, sizeof *symbol);
    symbol->name = g_strdup(symbol->name);
    symbol->base = g_strdup(symbol->base);
    symbol->result = g_strdup(symbol->result);
    g_hash_table_insert(copy->symbols, symbol->name, symbol);
  }
  g_hash_table_iter_init(&iter, synth->members);
  while (g_hash_table_iter_next(&iter, &name, &value)) {
    GHashTable *members = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, member_free);
    copy_members(value, members);
    g_hash_table_insert(copy->members, g_strdup(name), members);
  }
  return copy;
}

static gboolean same_symbol(const NkSymbol *a, const NkSymbol *b) {
  return a && a->form == b->form && a->universal == b->universal && g_strcmp0(a->result, b->result) == 0 &&
         g_strcmp0(a->base, b->base) == 0;
}

static gboolean same_member(const NkMember *a, const NkMember *b) {
  return a && a->kind == b->kind && a->universal == b->universal && g_strcmp0(a->result, b->result) == 0;
}

static void added_members(GHashTable *before, GHashTable *after, const char *owner, GPtrArray *added) {
  GHashTableIter iter;
  gpointer name, member;
  g_hash_table_iter_init(&iter, after);
  while (g_hash_table_iter_next(&iter, &name, &member))
    if (!same_member(before ? g_hash_table_lookup(before, name) : NULL, member))
      g_ptr_array_add(added, g_strdup_printf("%s::%s", owner, (char *)name));
}

GPtrArray *nk_synth_added(const NkSynth *before, const NkSynth *after) {
  GPtrArray *added = g_ptr_array_new_with_free_func(g_free);
  GHashTableIter iter;
  gpointer name, value;
  g_hash_table_iter_init(&iter, after->symbols);
  while (g_hash_table_iter_next(&iter, &name, &value))
    if (!same_symbol(g_hash_table_lookup(before->symbols, name), value))
      g_ptr_array_add(added, g_strdup(name));
  g_hash_table_iter_init(&iter, after->members);
  while (g_hash_table_iter_next(&iter, &name, &value))
    added_members(g_hash_table_lookup(before->members, name), value, name, added);
  return added;
}

/* Keywords and reserved names of the language are never declared. */
/* clang-format off */
static const char *const keywords[] = {
    "if", "else", "for", "while", "do", "switch", "case", "default", "return", "break", "goto", "int", "char",
    "short", "long", "float", "double", "void", "signed", "unsigned", "struct", "class", "union", "enum",
    "typedef", "extern", "static", "inline", "const", "volatile", "sizeof", "bool", "true", "false", "this",
    "new", "delete", "public", "private", "protected", "virtual", "operator", "template", "typename",
    "namespace", "using", "friend", "override", "final", "nullptr", "continue", "register", "auto", "super",
    "try", "catch", "throw", "asm", "typeof", "wchar_t", "constexpr", "static_assert", "decltype", "char16_t",
    "char32_t", "mutable", "explicit", "static_cast", "reinterpret_cast", "const_cast", "dynamic_cast",
    "restrict", "noexcept", NULL,
};
/* clang-format on */

gboolean nk_synth_is_name(const char *name) {
  if (!name || !(g_ascii_isalpha(*name) || *name == '_') || g_strv_contains(keywords, name) ||
      g_str_has_prefix(name, "__nk_"))
    return FALSE;
  for (const char *at = name; *at; at++)
    if (!g_ascii_isalnum(*at) && *at != '_')
      return FALSE;
  return TRUE;
}

NkSymbol *nk_synth_symbol(NkSynth *synth, const char *name, NkSynthForm form) {
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, name);
  if (symbol || !nk_synth_is_name(name) || g_hash_table_contains(synth->blocked, name))
    return symbol;
  symbol = g_new0(NkSymbol, 1);
  symbol->name = g_strdup(name);
  symbol->form = form;
  g_hash_table_insert(synth->symbols, symbol->name, symbol);
  synth->changed = TRUE;
  synth->new_types |= form <= NK_SYNTH_SCOPE;
  return symbol;
}

void nk_synth_flip(NkSynth *synth, NkSymbol *symbol, NkSynthForm form) {
  if (symbol->form == form || symbol->flips >= 2)
    return;
  symbol->form = form;
  symbol->flips++;
  synth->changed = TRUE;
  synth->new_types |= form <= NK_SYNTH_SCOPE;
}

void nk_synth_member(NkSynth *synth, const char *owner, const char *name, NkMemberKind kind) {
  if (!nk_synth_is_name(name) || (!nk_synth_is_name(owner) && !g_str_equal(owner, "__nk_any")))
    return;
  g_autofree char *full = g_strdup_printf("%s::%s", owner, name);
  if (g_hash_table_contains(synth->blocked, full))
    return;
  GHashTable *members = g_hash_table_lookup(synth->members, owner);
  if (!members) {
    members = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, member_free);
    g_hash_table_insert(synth->members, g_strdup(owner), members);
  }
  NkMember *member = g_hash_table_lookup(members, name);
  if (member)
    return;
  member = g_new0(NkMember, 1);
  member->name = g_strdup(name);
  member->kind = kind;
  g_hash_table_insert(members, member->name, member);
  synth->changed = TRUE;
  synth->new_types |= kind == NK_MEMBER_TYPE;
}

void nk_synth_bound(NkSynth *synth, const char *owner, const char *name) {
  GHashTable *members = g_hash_table_lookup(synth->members, owner);
  NkMember *member = members ? g_hash_table_lookup(members, name) : NULL;
  if (!member || member->kind != NK_MEMBER_FIELD)
    return;
  member->kind = NK_MEMBER_CONSTANT;
  synth->changed = synth->new_types = TRUE; /* a class with such an array is broken until then */
}

void nk_synth_header(NkSynth *synth, const char *name) {
  g_hash_table_add(synth->absent, g_strdup(name));
}

/* `Owner::name` is a member. */
void nk_synth_block(NkSynth *synth, const char *name) {
  const char *colons = strstr(name, "::");
  g_autofree char *owner = colons ? g_strndup(name, (gsize)(colons - name)) : NULL;
  GHashTable *table = owner ? g_hash_table_lookup(synth->members, owner) : synth->symbols;
  g_hash_table_add(synth->blocked, g_strdup(name));
  if (table && g_hash_table_remove(table, colons ? colons + 2 : name))
    synth->changed = TRUE;
}

/* From the alias to a pointer, from either to the universal type: never back. */
static gboolean refine(char **result, gboolean *universal, const char *type) {
  if (*universal)
    return FALSE;
  if (type && !*result) {
    *result = g_strdup(type);
    return TRUE;
  }
  if (type && g_str_equal(*result, type))
    return FALSE;
  *universal = TRUE;
  return TRUE;
}

void nk_synth_result(NkSynth *synth, const char *name, const char *type) {
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, name);
  if (symbol && symbol->form == NK_SYNTH_FUNCTION && refine(&symbol->result, &symbol->universal, type))
    synth->changed = TRUE;
  GHashTableIter iter;
  gpointer members;
  g_hash_table_iter_init(&iter, synth->members);
  while (g_hash_table_iter_next(&iter, NULL, &members)) {
    NkMember *member = g_hash_table_lookup(members, name);
    if (member && refine(&member->result, &member->universal, type))
      synth->changed = TRUE;
  }
}
