/* What a linker symbol names. Only as much of the Itanium C++ mangling as leads to the outermost name: a class, a
   function or an operator. */
#include <needkext/catalog.h>

#include <string.h>

/* "_ZTV" and its like come before a name, thunks with numbers in between. */
static const char *skip_special(const char *p) {
  static const char *const tables[] = {"TV", "TT", "TI", "TS", "GV", NULL};
  for (guint i = 0; tables[i]; i++)
    if (g_str_has_prefix(p, tables[i]))
      return p + 2;
  if (p[0] != 'T' || !strchr("hvc", p[1] ? p[1] : ' '))
    return p;
  guint numbers = p[1] == 'h' ? 1 : p[1] == 'v' ? 2 : 0;
  for (p += 2; numbers > 0 && *p; p++)
    numbers -= *p == '_';
  return p;
}

static char *source_name(const char *p) {
  char *end = NULL;
  guint64 length = g_ascii_strtoull(p, &end, 10);
  if (end == p || length == 0 || length > strlen(end))
    return NULL;
  return g_strndup(end, (gsize)length);
}

/* "nw" is operator new: two letters, the first of them small. */
static gboolean is_operator(const char *p) {
  return g_ascii_islower(p[0]) && g_ascii_isalpha(p[1]);
}

/* After "_Z". */
static char *outermost(const char *p, NkNameKind *kind) {
  const char *name = skip_special(p + strspn(p, "Z")); /* "Z": something local to a function */
  gboolean special = *p == 'T' || *p == 'G', nested = *name == 'N';
  if (nested)
    name += 1 + strspn(name + 1, "KVrRO");
  else if (*name == 'L')
    name++; /* internal linkage */
  *kind = nested || special ? NK_NAME_CLASS : NK_NAME_FUNCTION;
  if (name[0] == 'S' && strchr("tabsiod", name[1] ? name[1] : ' '))
    return g_strdup("std");
  if (!nested && is_operator(name)) {
    *kind = NK_NAME_FUNCTION;
    return g_strdup("operator");
  }
  return source_name(name);
}

/* Mach-O puts "_" before every name; C++ names are "_Z" after it. */
char *nk_symbol_name(const char *symbol, NkNameKind *kind) {
  const char *plain = g_str_has_prefix(symbol, "__Z") ? symbol + 1 : symbol;
  const char *scope = strstr(symbol, "::");
  if (g_str_has_prefix(plain, "_Z"))
    return outermost(plain + 2, kind);
  *kind = scope ? NK_NAME_CLASS : *symbol == '_' ? NK_NAME_FUNCTION : NK_NAME_EITHER;
  if (scope)
    return scope == symbol ? NULL : g_strndup(symbol, (gsize)(scope - symbol));
  return *symbol ? g_strdup(symbol) : NULL;
}
