/* What the templates of the report are filled from: the project as a whole. */
#include "analyzer/report/view.h"
#include "analyzer/base/date.h"
#include "analyzer/report/compare.h"
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"
#include "analyzer/report/template.h"

static void add_headline(json_t *root, const NkJudgement *judgement) {
  const NkOutcome *here = nk_judgement_headline(judgement);
  gboolean today = here == &judgement->today;
  nk_view_outcomes(root, here, today ? &judgement->documented : &judgement->today);
  json_object_set_new(root, "reads_today", json_boolean(today));
  json_object_set_new(root, "threshold", json_real(judgement->threshold));
  json_object_set_new(root, "threshold_percent", json_integer(nk_view_percent(judgement->threshold)));
  json_object_set_new(root, "platform", nk_json_text(judgement->platform));
  json_object_set_new(root, "incomplete_project", json_boolean(judgement->incomplete));
}

/* Without one the date is left to the person. */
static void add_date(json_t *root) {
  g_autofree char *date = nk_date_fixed();
  if (date)
    nk_view_set_text(root, "date", date);
}

static gboolean add_hash(json_t *root, const char *key, const char *file, GError **error) {
  g_autofree char *text = nk_template_text(file, error);
  if (!text)
    return FALSE;
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  g_checksum_update(checksum, (const guchar *)text, -1);
  g_checksum_get_digest(checksum, digest, &length);
  g_autofree char *encoded = g_base64_encode(digest, length);
  nk_view_set_text(root, key, encoded);
  return TRUE;
}

typedef struct {
  NkView *view;
  json_t *bundles, *chapters, *outsiders;
} Chapters;

/* What is shown of a bundle's lists is in groups by now. */
static void take_bundle(json_t *value, const NkBundleJudgement *bundle, gpointer data) {
  Chapters *parts = data;
  nk_view_bundle(parts->view, value, bundle, (guint)json_array_size(parts->chapters) + 1);
  json_object_del(value, "hazards");
  json_object_del(value, "evidence");
  json_array_append(parts->bundles, value);
  json_array_append(bundle->kernel ? parts->chapters : parts->outsiders, value);
}

static void add_text(const char *text, gsize length, gpointer sum) {
  g_checksum_update(sum, (const guchar *)text, (gssize)length);
}

/* The chapters, and the checksum of what `check --format json` writes for this judgement. */
static void add_chapters(json_t *root, NkView *view) {
  Chapters parts = {view, json_array(), json_array(), json_array()};
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  nk_json_stream(view->judgement, add_text, sum, take_bundle, &parts);
  nk_view_set_text(root, "sha256", g_checksum_get_string(sum));
  json_object_set_new(root, "bundles", parts.bundles);
  json_object_set_new(root, "several", json_boolean(json_array_size(parts.bundles) > 1));
  json_object_set_new(root, "has_chapters", json_boolean(json_array_size(parts.chapters) > 0));
  json_object_set_new(root, "chapters", parts.chapters);
  json_object_set_new(root, "has_outsiders", json_boolean(json_array_size(parts.outsiders) > 0));
  json_object_set_new(root, "outsiders", parts.outsiders);
}

static void add_texts(json_t *root, const NkJudgement *judgement) {
  g_autofree char *name = nk_report_name(judgement);
  json_object_set_new(root, "title", nk_json_text(name));
  json_t *remarks = json_object_get(root, "diagnostics");
  for (gsize i = 0; i < json_array_size(remarks); i++) {
    json_t *remark = json_array_get(remarks, i);
    g_autofree char *place = nk_view_place(json_object_get(remark, "site"));
    nk_view_set_text(remark, "place", place);
  }
  json_object_set_new(root, "has_remarks", json_boolean(json_array_size(remarks) > 0));
  if (nk_report_kernel_bundles(judgement))
    return;
  g_autoptr(GPtrArray) steps = nk_report_next_steps(judgement);
  json_object_set_new(root, "next_steps", nk_json_texts(steps));
  json_object_set_new(root, "next_any", json_true());
}

static gboolean add_comparison(json_t *root, const NkJudgement *judgement, const char *against, GError **error) {
  if (!against)
    return TRUE;
  json_t *old = nk_compare_read(against, error);
  if (!old)
    return FALSE;
  json_t *now = nk_json_judgement(judgement);
  json_object_set_new(root, "comparison", nk_compare_value(old, now));
  json_decref(now);
  json_decref(old);
  return TRUE;
}

json_t *nk_view_new(const NkJudgement *judgement, const NkViewOptions *options, GError **error) {
  g_autoptr(NkExcerpts) excerpts = nk_excerpts_new(judgement->project);
  g_autoptr(GHashTable) anchors = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  NkView view = {judgement, excerpts, anchors, 0};
  json_t *root = nk_json_head(judgement), *tail = nk_json_tail(judgement);
  json_object_update(root, tail);
  json_decref(tail);
  if (!add_comparison(root, judgement, options->against, error) || !add_hash(root, "style_hash", "style.css", error) ||
      !add_hash(root, "script_hash", "script.js", error)) {
    json_decref(root);
    return NULL;
  }
  json_object_set_new(root, "signature", json_boolean(options->signature));
  add_headline(root, judgement);
  add_date(root);
  add_chapters(root, &view);
  add_texts(root, judgement);
  return root;
}
