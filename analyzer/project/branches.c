/* The stack of #if around a line, as far as a single well-known macro tells which world the lines are for. */
#include "tree.h"

typedef struct {
  const char *macro;
  NkWhen defined, undefined;
} Macro;

static const Macro macros[] = {
    {"KERNEL", NK_WHEN_KERNEL, NK_WHEN_USER},
    {"_KERNEL", NK_WHEN_KERNEL, NK_WHEN_USER},
    {"__KERNEL__", NK_WHEN_KERNEL, NK_WHEN_USER},
    {"MACH_KERNEL", NK_WHEN_KERNEL, NK_WHEN_USER},
    {"KERNEL_PRIVATE", NK_WHEN_KERNEL, NK_WHEN_ALWAYS},
    {"XNU_KERNEL_PRIVATE", NK_WHEN_KERNEL, NK_WHEN_ALWAYS},
    {"TARGET_OS_DRIVERKIT", NK_WHEN_USER, NK_WHEN_ALWAYS},
    {"__APPLE__", NK_WHEN_ALWAYS, NK_WHEN_FOREIGN},
    {"__MACH__", NK_WHEN_ALWAYS, NK_WHEN_FOREIGN},
    {"__linux__", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"__linux", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"linux", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"__FreeBSD__", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"__NetBSD__", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"__OpenBSD__", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"__sun", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"_WIN32", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"_WIN64", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"WIN32", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"_MSC_VER", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"__CYGWIN__", NK_WHEN_FOREIGN, NK_WHEN_ALWAYS},
    {"0", NK_WHEN_NEVER, NK_WHEN_NEVER},
};

enum { MAX_NESTING = 256 };

void nk_branches_init(NkBranches *branches) {
  branches->stack = g_array_new(FALSE, FALSE, sizeof(NkBranch));
  branches->dropped = 0;
}

void nk_branches_clear(NkBranches *branches) {
  g_array_unref(branches->stack);
}

static const Macro *find_macro(const NkToken *token) {
  for (gsize i = 0; i < G_N_ELEMENTS(macros); i++)
    if (nk_token_is(token, macros[i].macro))
      return &macros[i];
  return NULL;
}

/* `#if [!] [defined] [(] NAME [)]` and nothing more: what NAME says; else ALWAYS. */
static NkBranch read_condition(NkLexer *rest, gboolean negated) {
  NkBranch branch = {NK_WHEN_ALWAYS, NK_WHEN_ALWAYS, 0, FALSE};
  NkToken token = nk_lexer_next(rest);
  for (; token.kind != NK_TOKEN_END; token = nk_lexer_next(rest)) {
    if (nk_token_is(&token, "!"))
      negated = !negated;
    else if (token.kind == NK_TOKEN_IDENTIFIER && nk_token_is(&token, "defined"))
      continue;
    else if (token.kind == NK_TOKEN_IDENTIFIER || token.kind == NK_TOKEN_NUMBER)
      break;
    else if (!nk_token_is(&token, "("))
      return branch;
  }
  const NkToken name = token;
  while ((token = nk_lexer_next(rest)).kind != NK_TOKEN_END)
    if (!nk_token_is(&token, ")"))
      return branch; /* a compound condition tells nothing for certain */
  const Macro *macro = find_macro(&name);
  if (!macro)
    return branch;
  branch.when = negated ? macro->undefined : macro->defined;
  branch.other = negated ? macro->defined : macro->undefined;
  if (branch.when == NK_WHEN_NEVER) { /* #if 0: its #else stands always; #if !0 the other way round */
    branch.when = negated ? NK_WHEN_ALWAYS : NK_WHEN_NEVER;
    branch.other = negated ? NK_WHEN_NEVER : NK_WHEN_ALWAYS;
  }
  return branch;
}

static gboolean names_cxx(NkLexer condition) {
  for (NkToken token; (token = nk_lexer_next(&condition)).kind != NK_TOKEN_END;)
    if (nk_token_is(&token, "__cplusplus"))
      return TRUE;
  return FALSE;
}

static void begin(NkBranches *branches, NkLexer *rest, gboolean negated, guint depth) {
  if (branches->stack->len >= MAX_NESTING) {
    branches->dropped++;
    return;
  }
  gboolean cxx = names_cxx(*rest);
  NkBranch branch = read_condition(rest, negated);
  branch.depth = depth;
  branch.cxx = cxx;
  g_array_append_val(branches->stack, branch);
}

static void otherwise(NkBranches *branches, NkLexer *condition, guint *depth) {
  if (branches->dropped || branches->stack->len == 0)
    return;
  NkBranch *top = &g_array_index(branches->stack, NkBranch, branches->stack->len - 1);
  top->when = top->other;
  if (condition && top->other == NK_WHEN_ALWAYS)
    top->when = read_condition(condition, FALSE).when;
  *depth = top->depth;
}

static void end(NkBranches *branches) {
  if (branches->dropped)
    branches->dropped--;
  else if (branches->stack->len)
    g_array_set_size(branches->stack, branches->stack->len - 1);
}

void nk_branches_follow(NkBranches *branches, const NkToken *directive, guint *depth) {
  NkLexer rest;
  NkToken word = nk_token_directive(directive, &rest);
  if (nk_token_is(&word, "if") || nk_token_is(&word, "ifdef"))
    begin(branches, &rest, FALSE, *depth);
  else if (nk_token_is(&word, "ifndef"))
    begin(branches, &rest, TRUE, *depth);
  else if (nk_token_is(&word, "else"))
    otherwise(branches, NULL, depth);
  else if (nk_token_is(&word, "elif"))
    otherwise(branches, &rest, depth);
  else if (nk_token_is(&word, "endif"))
    end(branches);
}

/* The strictest of the open branches: never, another system, then which side. */
NkWhen nk_branches_when(const NkBranches *branches) {
  NkWhen strictest = NK_WHEN_ALWAYS;
  for (guint i = 0; i < branches->stack->len; i++)
    strictest = MAX(strictest, g_array_index(branches->stack, NkBranch, i).when);
  return strictest;
}

gboolean nk_branches_cxx(const NkBranches *branches) {
  for (guint i = 0; i < branches->stack->len; i++)
    if (g_array_index(branches->stack, NkBranch, i).cxx)
      return TRUE;
  return FALSE;
}
