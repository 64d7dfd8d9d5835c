/* The kernel's stack is small: what the locals of one function and of a chain of calls take at least, and calls that
   come back to where they began. */
#include "hazard.h"

typedef struct {
  NkHazardRun *run;
  guint64 *frames, *sums;    /* by function: own, and with the deepest chain below */
  const NkFunction **deeper; /* the next function of that chain */
  guint8 *state;             /* 0: not yet, 1: on the way, 2: known */
} Stack;

/* ---- one frame ---- */

/* The statement in whose scope a local lies; -1 is the function's body. */
static gint64 scope_of(const NkFunction *f, const NkFactLocal *local) {
  if (f->fact->n_statements == 0)
    return -1;
  const NkFactStatement *statement = &f->facts->statements[f->fact->first_statement + local->statement];
  return statement->kind == NK_STATEMENT_SIMPLE ? (gint64)statement->parent - 1 : (gint64)local->statement;
}

static gboolean has_guess(const NkFunction *f) {
  for (guint32 i = 0; i < f->fact->n_locals; i++)
    if (f->facts->locals[f->fact->first_local + i].flags & NK_LOCAL_SYNTHESISED)
      return TRUE;
  return FALSE;
}

/* Locals of scopes that are never open together may share their place: the largest counts. 0 where a size is a guess.
 */
static guint64 frame_size(const NkFunction *f) {
  if (has_guess(f))
    return 0;
  guint n = f->fact->n_statements;
  guint64 *sizes = g_new0(guint64, 2 * (n + 1)); /* own, then of the largest scope inside */
  guint64 *largest = sizes + n + 1;
  for (guint32 i = 0; i < f->fact->n_locals; i++) {
    const NkFactLocal *local = &f->facts->locals[f->fact->first_local + i];
    sizes[scope_of(f, local) + 1] += local->size;
  }
  for (guint i = n; i > 0; i--) { /* children come after their parents */
    guint parent = f->facts->statements[f->fact->first_statement + i - 1].parent;
    largest[parent] = MAX(largest[parent], sizes[i] + largest[i]);
  }
  guint64 size = sizes[0] + largest[0];
  g_free(sizes);
  return size;
}

void nk_hazard_frames(NkHazardRun *run) {
  guint64 limit = (guint64)nk_hazard_number(run, "limit");
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    guint64 size = frame_size(functions->pdata[i]);
    g_autofree char *text = g_strdup_printf("%" G_GUINT64_FORMAT, size);
    if (size > limit)
      nk_hazard_add_function(run, functions->pdata[i], NULL, text);
  }
}

/* ---- chains ---- */

static gboolean is_direct(const NkEdge *edge) {
  return edge->kind == NK_EDGE_CALL && !edge->approximate;
}

/* Depth first without recursion of our own; a call back to what is on the way adds nothing. */
static void measure(Stack *stack, NkFunction *root) {
  g_autoptr(GPtrArray) way = g_ptr_array_new();
  g_autoptr(GArray) next = g_array_new(FALSE, FALSE, sizeof(guint));
  guint zero = 0;
  g_ptr_array_add(way, root);
  g_array_append_val(next, zero);
  stack->state[root->id] = 1;
  while (way->len > 0) {
    const NkFunction *f = way->pdata[way->len - 1];
    guint *at = &g_array_index(next, guint, next->len - 1);
    if (*at < f->out->len) {
      const NkEdge *edge = f->out->pdata[(*at)++];
      if (is_direct(edge) && stack->state[edge->callee->id] == 0) {
        stack->state[edge->callee->id] = 1;
        g_ptr_array_add(way, edge->callee);
        g_array_append_val(next, zero);
      }
      continue;
    }
    for (guint i = 0; i < f->out->len; i++) {
      const NkEdge *edge = f->out->pdata[i];
      if (is_direct(edge) && stack->state[edge->callee->id] == 2 &&
          stack->sums[edge->callee->id] > stack->sums[f->id]) {
        stack->sums[f->id] = stack->sums[edge->callee->id];
        stack->deeper[f->id] = edge->callee;
      }
    }
    stack->sums[f->id] += stack->frames[f->id];
    stack->state[f->id] = 2;
    g_ptr_array_set_size(way, (gint)way->len - 1);
    g_array_set_size(next, next->len - 1);
  }
}

/* The chain is told where it begins: at a function that no caller makes longer. */
static gboolean begins(const Stack *stack, const NkFunction *f, guint64 limit) {
  for (guint i = 0; i < f->in->len; i++) {
    const NkEdge *edge = f->in->pdata[i];
    if (is_direct(edge) && edge->caller != f && stack->sums[edge->caller->id] > limit && edge->caller->own)
      return FALSE;
  }
  return TRUE;
}

static void tell_chain(Stack *stack, const NkFunction *f) {
  g_autofree char *text = g_strdup_printf("%" G_GUINT64_FORMAT, stack->sums[f->id]);
  NkHazard *hazard = nk_hazard_add_function(stack->run, f, NULL, text);
  g_clear_pointer(&hazard->path, g_array_unref);
  hazard->path = g_array_new(FALSE, FALSE, sizeof(NkStep));
  for (const NkFunction *at = f; at; at = stack->deeper[at->id]) {
    NkStep step = {at, {at->file, at->line, at->column}};
    g_array_append_val(hazard->path, step);
  }
}

void nk_hazard_call_chains(NkHazardRun *run) {
  guint64 limit = (guint64)nk_hazard_number(run, "limit");
  const GPtrArray *all = nk_program_functions(run->match->program);
  guint n = MAX(all->len, 1);
  g_autofree guint64 *frames = g_new0(guint64, n), *sums = g_new0(guint64, n);
  g_autofree const NkFunction **deeper = g_new0(const NkFunction *, n);
  g_autofree guint8 *state = g_new0(guint8, n);
  Stack stack = {run, frames, sums, deeper, state};
  for (guint i = 0; i < all->len; i++)
    frames[i] = frame_size(all->pdata[i]);
  for (guint i = 0; i < all->len; i++)
    if (state[i] == 0)
      measure(&stack, all->pdata[i]);
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    if (sums[f->id] > limit && begins(&stack, f, limit))
      tell_chain(&stack, f);
  }
}

/* ---- recursion ---- */

/* The shortest way of direct calls from `f` back to it; NkStep array, or NULL. */
static GArray *way_back(const NkFunction *f, const NkEdge **from, guint32 *seen, guint32 stamp) {
  g_autoptr(GPtrArray) queue = g_ptr_array_new();
  g_ptr_array_add(queue, (gpointer)f);
  for (guint at = 0; at < queue->len; at++) {
    const NkFunction *g = queue->pdata[at];
    for (guint i = 0; i < g->out->len; i++) {
      const NkEdge *edge = g->out->pdata[i];
      if (!is_direct(edge) || seen[edge->callee->id] == stamp)
        continue;
      seen[edge->callee->id] = stamp;
      from[edge->callee->id] = edge;
      g_ptr_array_add(queue, edge->callee);
      if (edge->callee != f)
        continue;
      GArray *path = g_array_new(FALSE, FALSE, sizeof(NkStep));
      const NkFunction *to = f;
      do {
        const NkEdge *back = from[to->id];
        NkStep step = {back->caller, {back->caller->file, back->event->line, back->event->column}};
        g_array_prepend_val(path, step);
        to = back->caller;
      } while (to != f);
      return path;
    }
  }
  return NULL;
}

static guint degree(const NkFunction *f, gboolean in, const gboolean *gone) {
  const GPtrArray *edges = in ? f->in : f->out;
  guint n = 0;
  for (guint i = 0; i < edges->len; i++) {
    const NkEdge *edge = edges->pdata[i];
    n += is_direct(edge) && !gone[(in ? edge->caller : edge->callee)->id];
  }
  return n;
}

/* Takes away, again and again, what calls nothing or is called by nothing: no circle goes through it. */
static gboolean *peel(const GPtrArray *all) {
  gboolean *gone = g_new0(gboolean, MAX(all->len, 1));
  g_autoptr(GPtrArray) queue = g_ptr_array_new();
  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add(queue, all->pdata[i]);
  for (guint at = 0; at < queue->len; at++) {
    const NkFunction *f = queue->pdata[at];
    if (gone[f->id] || (degree(f, TRUE, gone) > 0 && degree(f, FALSE, gone) > 0))
      continue;
    gone[f->id] = TRUE;
    for (guint i = 0; i < f->in->len; i++)
      g_ptr_array_add(queue, ((NkEdge *)f->in->pdata[i])->caller);
    for (guint i = 0; i < f->out->len; i++)
      g_ptr_array_add(queue, ((NkEdge *)f->out->pdata[i])->callee);
  }
  return gone;
}

/* A circle is told once: at its first function in the order of the program. */
static gboolean is_first(const NkFunction *f, const GArray *path) {
  for (guint i = 0; i < path->len; i++)
    if (g_array_index(path, NkStep, i).function->id < f->id)
      return FALSE;
  return TRUE;
}

void nk_hazard_recursion(NkHazardRun *run) {
  guint n = MAX(nk_program_functions(run->match->program)->len, 1);
  g_autofree const NkEdge **from = g_new0(const NkEdge *, n);
  g_autofree guint32 *seen = g_new0(guint32, n);
  g_autofree gboolean *gone = peel(nk_program_functions(run->match->program));
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    g_autoptr(GArray) path = gone[f->id] ? NULL : way_back(f, from, seen, i + 1);
    if (!path || !is_first(f, path))
      continue;
    g_autofree char *through = path->len > 1
                                   ? g_strdup_printf(" through %s", g_array_index(path, NkStep, 1).function->qualified)
                                   : g_strdup("");
    NkHazard *hazard = nk_hazard_add_function(run, f, NULL, through);
    g_clear_pointer(&hazard->path, g_array_unref);
    hazard->path = g_steal_pointer(&path);
  }
}
