/* What the templates of the report are filled from: the project as a whole. */
#include "analyzer/report/view.h"
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

/* SOURCE_DATE_EPOCH as a date; else the date is left to the person. */
static void add_date(json_t *root) {
  const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
  char *end = NULL;
  gint64 seconds = epoch && *epoch ? g_ascii_strtoll(epoch, &end, 10) : 0;
  if (!end || *end || seconds < 0)
    return;
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(seconds);
  g_autofree char *date = time ? g_date_time_format(time, "%Y-%m-%d") : NULL;
  if (date)
    nk_view_set_text(root, "date", date);
}

/* The checksum of what `check --format json` writes for this judgement: nothing is added to the value yet. */
static gboolean add_checksum(json_t *root, GError **error) {
  g_autoptr(GString) text = g_string_new(NULL);
  if (!nk_json_write(json_incref(root), text, error))
    return FALSE;
  g_autofree char *sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text->str, text->len);
  nk_view_set_text(root, "sha256", sum);
  return TRUE;
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

static void add_chapters(json_t *root, NkView *view) {
  json_t *bundles = json_object_get(root, "bundles"), *chapters = json_array(), *outsiders = json_array();
  for (gsize i = 0; i < json_array_size(bundles); i++) {
    json_t *bundle = json_array_get(bundles, i);
    const NkBundleJudgement *judged = g_ptr_array_index(view->judgement->bundles, i);
    nk_view_bundle(view, bundle, judged, (guint)json_array_size(chapters) + 1);
    json_array_append(judged->kernel ? chapters : outsiders, bundle);
  }
  json_object_set_new(root, "several", json_boolean(json_array_size(bundles) > 1));
  json_object_set_new(root, "has_chapters", json_boolean(json_array_size(chapters) > 0));
  json_object_set_new(root, "chapters", chapters);
  json_object_set_new(root, "has_outsiders", json_boolean(json_array_size(outsiders) > 0));
  json_object_set_new(root, "outsiders", outsiders);
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

static gboolean add_comparison(json_t *root, const char *against, GError **error) {
  if (!against)
    return TRUE;
  json_t *old = nk_compare_read(against, error);
  if (!old)
    return FALSE;
  json_object_set_new(root, "comparison", nk_compare_value(old, root));
  json_decref(old);
  return TRUE;
}

json_t *nk_view_new(const NkJudgement *judgement, const NkViewOptions *options, GError **error) {
  g_autoptr(NkExcerpts) excerpts = nk_excerpts_new(judgement->project);
  g_autoptr(GHashTable) anchors = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  NkView view = {judgement, excerpts, anchors, 0};
  json_t *root = nk_json_judgement(judgement);
  gboolean good = add_checksum(root, error) && add_comparison(root, options->against, error) &&
                  add_hash(root, "style_hash", "style.css", error) && add_hash(root, "script_hash", "script.js", error);
  if (!good) {
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
