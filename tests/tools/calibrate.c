/* Do the scores mean something? Reads a list of judgements with labels, one a line:

     justified|not-justified <TAB> project <TAB> FILE.json

   where FILE.json is what `needkext check --format json` wrote. Prints the Brier score, a reliability table, and the
   threshold between the two labels: over all rows, and leaving out one project at a time. Rows of one project stay
   together, because they resemble each other. Not a test: a person runs it, reads it, and states the threshold in the
   policy with these figures. */
#include <glib.h>
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { BINS = 5 };

typedef struct {
  gboolean justified;
  char *project;
  double score;
} Row;

static void row_clear(gpointer data) {
  g_free(((Row *)data)->project);
}

/* A project without kernel code has no score: such rows are left out. */
static gboolean score_of(const char *file, double *score) {
  json_error_t where;
  json_t *value = json_load_file(file, 0, &where), *bundle;
  gboolean kernel = FALSE;
  gsize i;
  if (!value) {
    fprintf(stderr, "%s:%d: %s\n", file, where.line, where.text);
    return FALSE;
  }
  json_array_foreach(json_object_get(value, "bundles"), i, bundle) {
    const char *kind = json_string_value(json_object_get(bundle, "kind"));
    kernel |= g_strcmp0(kind, "kext") == 0 || g_strcmp0(kind, "library") == 0;
  }
  *score = json_real_value(json_object_get(json_object_get(value, "project"), "score"));
  json_decref(value);
  return kernel;
}

static GArray *read_rows(const char *list) {
  g_autofree char *text = NULL;
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));
  g_array_set_clear_func(rows, row_clear);
  if (!g_file_get_contents(list, &text, NULL, NULL))
    return rows;
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++) {
    g_auto(GStrv) parts = g_strsplit(*line, "\t", -1);
    double score = 0;
    if (g_strv_length(parts) != 3 || !score_of(parts[2], &score))
      continue;
    Row row = {strcmp(parts[0], "justified") == 0, g_strdup(parts[1]), score};
    g_array_append_val(rows, row);
  }
  return rows;
}

static const Row *row_at(const GArray *rows, guint i) {
  return &g_array_index(rows, Row, i);
}

/* Mean square of the error of the score read as a probability; `without` names a project to leave out, or NULL. */
static double brier(const GArray *rows, const char *without) {
  double sum = 0;
  guint n = 0;
  for (guint i = 0; i < rows->len; i++) {
    const Row *row = row_at(rows, i);
    if (without && strcmp(row->project, without) == 0)
      continue;
    sum += pow(row->score - row->justified, 2);
    n++;
  }
  return n ? sum / n : 0;
}

/* The largest score without and the smallest with the label: a threshold between them makes no error. */
static void gap(const GArray *rows, const char *without, double *low, double *high) {
  *low = 0;
  *high = 1;
  for (guint i = 0; i < rows->len; i++) {
    const Row *row = row_at(rows, i);
    if (without && strcmp(row->project, without) == 0)
      continue;
    if (row->justified)
      *high = MIN(*high, row->score);
    else
      *low = MAX(*low, row->score);
  }
}

static void print_table(const GArray *rows) {
  printf("%-13s %5s %11s %11s\n", "score", "rows", "mean score", "justified");
  for (guint bin = 0; bin < BINS; bin++) {
    double bins = (double)BINS, least = bin / bins, most = (bin + 1) / bins, sum = 0;
    guint n = 0, justified = 0;
    for (guint i = 0; i < rows->len; i++) {
      const Row *row = row_at(rows, i);
      if (row->score < least || (row->score >= most && bin + 1 < BINS))
        continue;
      n++;
      sum += row->score;
      justified += row->justified != 0;
    }
    if (n)
      printf("%.2f to %.2f  %5u %11.2f %11.2f\n", least, most, n, sum / n, (double)justified / n);
  }
}

/* The threshold from the others, tried on the project that was left out. */
static guint errors_left_out(const GArray *rows, const char *project) {
  double low = 0, high = 0;
  guint errors = 0;
  gap(rows, project, &low, &high);
  for (guint i = 0; i < rows->len; i++) {
    const Row *row = row_at(rows, i);
    if (strcmp(row->project, project) == 0)
      errors += (row->score >= (low + high) / 2) != (row->justified != 0);
  }
  return errors;
}

/* Jackknife over projects: 95% interval of the Brier score, and the errors of the thresholds. */
static void print_left_out(const GArray *rows) {
  g_autoptr(GHashTable) projects = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < rows->len; i++)
    g_hash_table_add(projects, row_at(rows, i)->project);
  g_autoptr(GList) names = g_hash_table_get_keys(projects);
  double n = g_hash_table_size(projects), all = brier(rows, NULL), mean = 0, variance = 0;
  guint errors = 0;
  for (const GList *name = names; name; name = name->next)
    mean += brier(rows, name->data) / n;
  for (const GList *name = names; name; name = name->next) {
    variance += pow(brier(rows, name->data) - mean, 2) * (n - 1) / n;
    errors += errors_left_out(rows, name->data);
  }
  printf("Brier score %.4f, 95%% interval %.4f to %.4f (%.0f projects, one left out at a time)\n", all,
         MAX(all - 1.96 * sqrt(variance), 0), all + 1.96 * sqrt(variance), n);
  printf("errors on the project left out: %u of %u rows\n", errors, rows->len);
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: calibrate LIST\n");
    return 2;
  }
  g_autoptr(GArray) rows = read_rows(argv[1]);
  double low = 0, high = 0;
  guint justified = 0;
  for (guint i = 0; i < rows->len; i++)
    justified += row_at(rows, i)->justified != 0;
  printf("%u rows with kernel code: %u justified, %u not\n", rows->len, justified, rows->len - justified);
  print_table(rows);
  print_left_out(rows);
  gap(rows, NULL, &low, &high);
  printf("largest score of a row that is not justified %.2f, smallest of one that is %.2f\n", low, high);
  return 0;
}
