/* The ways from hardware to handler to client, as the report draws them. */
#include "heuristics/judge/bundle.h"

#include <string.h>

enum { MAX_FLOWS = 12, MAX_HANDLERS = 3, MAX_REFUSED = 4 };

typedef struct {
  NkBundleJudgement *judgement;
  const NkReach *reach;
  GHashTable *drawn; /* "class\nclient" that an interrupt's way already ends in */
} Drawing;

static void step_free(gpointer data) {
  NkFlowStep *step = data;
  g_free(step->label);
  g_free(step->detail);
  g_free(step->file);
  g_free(step);
}

void nk_flow_free(NkFlow *flow) {
  g_free(flow->note);
  g_ptr_array_unref(flow->steps);
  g_free(flow);
}

static NkFlow *flow_new(gboolean live, const char *note) {
  NkFlow *flow = g_new0(NkFlow, 1);
  flow->live = live;
  flow->note = g_strdup(note);
  flow->steps = g_ptr_array_new_with_free_func(step_free);
  return flow;
}

static void add_step(NkFlow *flow, const char *kind, const char *label, const char *detail, const char *file,
                     guint line) {
  NkFlowStep *step = g_new0(NkFlowStep, 1);
  *step = (NkFlowStep){kind, g_strdup(label), g_strdup(detail), g_strdup(file), line};
  g_ptr_array_add(flow->steps, step);
}

/* What the personalities match, with the buses that the code drives; nothing where there is no hardware. */
static void add_hardware(const Drawing *drawing, NkFlow *flow) {
  const NkBundleJudgement *judgement = drawing->judgement;
  const GPtrArray *personalities = judgement->bundle->personalities;
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  for (guint i = 0; personalities && i < personalities->len; i++) {
    const char *provider = ((const NkPersonality *)personalities->pdata[i])->provider_class;
    if (provider && !g_ptr_array_find_with_equal_func(names, provider, g_str_equal, NULL))
      g_ptr_array_add(names, (gpointer)provider);
  }
  g_ptr_array_add(names, NULL);
  g_ptr_array_add(judgement->buses, NULL);
  g_autofree char *label = g_strjoinv(", ", (char **)names->pdata);
  g_autofree char *buses = g_strjoinv(", ", (char **)judgement->buses->pdata);
  g_ptr_array_set_size(judgement->buses, (gint)judgement->buses->len - 1);
  if (*label)
    add_step(flow, "hardware", label, *buses ? buses : NULL, NULL, 0);
  else if (*buses)
    add_step(flow, "hardware", buses, NULL, NULL, 0);
}

/* Several handlers of one registration are one step: one of them runs, not one after the other. */
static void add_functions(NkFlow *flow, const char *kind, const char *detail, const GPtrArray *functions) {
  if (functions->len == 0)
    return;
  g_autoptr(GString) names = g_string_new(NULL);
  for (guint i = 0; i < functions->len && i < MAX_HANDLERS; i++)
    g_string_append_printf(names, "%s%s", i ? " or " : "", ((const NkFunction *)functions->pdata[i])->qualified);
  if (functions->len > MAX_HANDLERS)
    g_string_append_printf(names, " or %u others", functions->len - MAX_HANDLERS);
  const NkFunction *first = functions->pdata[0];
  add_step(flow, kind, names->str, detail, first->file, first->line);
}

static gboolean shows_client(const NkEvidence *evidence) {
  return evidence->rule->client && !evidence->refused && evidence->status == NK_STATUS_LIVE;
}

/* The kernel's clients of the class that a handler belongs to. */
static void add_clients(Drawing *drawing, NkFlow *flow, const GPtrArray *handlers) {
  const char *klass = handlers->len ? ((const NkFunction *)handlers->pdata[0])->class_name : "";
  const GPtrArray *evidence = drawing->judgement->matches->evidence;
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; *klass && i < evidence->len; i++) {
    const NkEvidence *one = evidence->pdata[i];
    if (!shows_client(one) || g_strcmp0(one->symbol, klass) != 0 || g_strcmp0(one->rule->client_kind, "kernel") != 0 ||
        !g_hash_table_add(seen, one->rule->client))
      continue;
    add_step(flow, "client", one->rule->client, "in the kernel", NULL, 0);
    g_hash_table_add(drawing->drawn, g_strdup_printf("%s\n%s", one->symbol, one->rule->client));
  }
}

static gboolean is_interrupt(const NkRegistration *registration) {
  return registration->event && registration->rule->evidence &&
         registration->rule->criterion == NK_CRITERION_INTERRUPT &&
         (registration->handlers->len || registration->filters->len);
}

static void draw_interrupt(Drawing *drawing, const NkRegistration *registration) {
  gboolean counts = registration->accepted != NK_NO;
  const NkFunction *function = registration->function;
  NkFlow *flow = flow_new(registration->live && counts, registration->refusal);
  gboolean secondary = !counts || registration->filters->len || g_strcmp0(registration->rule->level, "primary") != 0;
  if (counts)
    add_hardware(drawing, flow);
  add_step(flow, "registration", registration->rule->title, function->qualified, function->file,
           registration->event->line);
  add_functions(flow, "interrupt", "at primary interrupt level", registration->filters);
  add_functions(flow, secondary ? "handler" : "interrupt",
                secondary ? "on the work loop" : "at primary interrupt level", registration->handlers);
  if (counts)
    add_clients(drawing, flow, registration->handlers->len ? registration->handlers : registration->filters);
  g_ptr_array_add(drawing->judgement->flows, flow);
}

static void draw_client(Drawing *drawing, const NkEvidence *evidence) {
  const char *symbol = evidence->symbol && *evidence->symbol ? evidence->symbol : evidence->rule->title;
  char *key = g_strdup_printf("%s\n%s", symbol, evidence->rule->client);
  if (!g_hash_table_add(drawing->drawn, key))
    return;
  gboolean kernel = g_strcmp0(evidence->rule->client_kind, "kernel") == 0;
  NkFlow *flow = flow_new(TRUE, NULL);
  add_hardware(drawing, flow);
  add_step(flow, "driver", symbol, evidence->rule->title, evidence->site_file, evidence->line);
  add_step(flow, "client", evidence->rule->client, kernel ? "in the kernel" : "outside the kernel", NULL, 0);
  g_ptr_array_add(drawing->judgement->flows, flow);
}

static void draw_interrupts(Drawing *drawing, gboolean that_count, guint limit) {
  GPtrArray *registrations = nk_reach_registrations(drawing->reach);
  for (guint i = 0; i < registrations->len && drawing->judgement->flows->len < limit; i++) {
    const NkRegistration *one = registrations->pdata[i];
    gboolean counts = one->live && one->accepted != NK_NO;
    if (is_interrupt(one) && one->function->own && counts == that_count)
      draw_interrupt(drawing, one);
  }
}

void nk_flow_take(NkBundleJudgement *judgement, const NkReach *reach) {
  g_autoptr(GHashTable) drawn = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Drawing drawing = {judgement, reach, drawn};
  draw_interrupts(&drawing, TRUE, MAX_FLOWS);
  for (guint i = 0; i < judgement->matches->evidence->len && judgement->flows->len < MAX_FLOWS; i++) {
    const NkEvidence *evidence = judgement->matches->evidence->pdata[i];
    if (shows_client(evidence))
      draw_client(&drawing, evidence);
  }
  draw_interrupts(&drawing, FALSE, MIN(judgement->flows->len + MAX_REFUSED, MAX_FLOWS));
}
