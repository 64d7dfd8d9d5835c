/* From each set in turn a cluster grows by the set that leaves most in common; the one that gains most is taken, and
   the sets that are left begin anew. */
#include "clusters.h"

#include <string.h>

/* What it costs to parse and to write a precompiled header, and to load it, in parses of its text; as measured with
   clang 19 and the headers of macOS' kernel. */
#define MAKE 1.7
#define LOAD 0.15

typedef struct {
  GArray *members; /* numbers of sets */
  guint64 bytes;   /* that they have in common */
  double gain;     /* in bytes that are not parsed: that is done once and loaded by each */
} Cluster;

static void cluster_free(gpointer data) {
  Cluster *cluster = data;
  g_clear_pointer(&cluster->members, g_array_unref);
  g_free(cluster);
}

static const guint8 *set_of(const NkSets *sets, guint number) {
  return sets->sets->pdata[number];
}

static guint64 common_bytes(const NkSets *sets, const guint8 *left, const guint8 *right) {
  guint64 bytes = 0;
  for (guint i = 0; i < sets->n_things; i++)
    bytes += left[i] & right[i] ? sets->weights[i] : 0;
  return bytes;
}

static double gain_of(const NkSets *sets, guint members, guint64 bytes) {
  return (double)bytes * ((double)members * sets->share * (1 - LOAD) - MAKE);
}

/* Of the sets that are not `used`, the one that leaves most of `common`; n_sets when there is none. */
static guint nearest(const NkSets *sets, const guint8 *common, const gboolean *used, guint64 *bytes) {
  guint best = sets->sets->len;
  for (guint i = 0; i < sets->sets->len; i++) {
    guint64 left = used[i] ? 0 : common_bytes(sets, common, set_of(sets, i));
    if (!used[i] && (best == sets->sets->len || left > *bytes)) {
      best = i;
      *bytes = left;
    }
  }
  return best;
}

/* The best one that grows from a set. */
static Cluster *grow(const NkSets *sets, guint seed, const gboolean *taken) {
  g_autofree guint8 *common = g_memdup2(set_of(sets, seed), sets->n_things);
  g_autofree gboolean *used = g_memdup2(taken, sets->sets->len * sizeof *taken);
  Cluster *cluster = g_new0(Cluster, 1);
  cluster->members = g_array_new(FALSE, FALSE, sizeof(guint));
  guint best = 0;
  guint64 bytes = common_bytes(sets, common, common);
  for (guint next = seed; next < sets->sets->len; next = nearest(sets, common, used, &bytes)) {
    used[next] = TRUE;
    g_array_append_val(cluster->members, next);
    for (guint i = 0; i < sets->n_things; i++)
      common[i] &= set_of(sets, next)[i];
    double gain = gain_of(sets, cluster->members->len, bytes);
    if (best == 0 || gain > cluster->gain) {
      best = cluster->members->len;
      cluster->bytes = bytes;
      cluster->gain = gain;
    }
  }
  g_array_set_size(cluster->members, best);
  return cluster;
}

static gboolean is_repeated(const NkSets *sets, guint number, const gboolean *taken) {
  for (guint i = 0; i < number; i++)
    if (!taken[i] && memcmp(set_of(sets, i), set_of(sets, number), sets->n_things) == 0)
      return TRUE;
  return FALSE;
}

static Cluster *find_best(const NkSets *sets, const gboolean *taken) {
  Cluster *best = NULL;
  for (guint i = 0; i < sets->sets->len; i++) {
    Cluster *cluster = taken[i] || is_repeated(sets, i, taken) ? NULL : grow(sets, i, taken);
    if (cluster && (!best || cluster->gain > best->gain)) {
      g_clear_pointer(&best, cluster_free);
      best = g_steal_pointer(&cluster);
    }
    g_clear_pointer(&cluster, cluster_free);
  }
  return best;
}

static gint by_number(gconstpointer a, gconstpointer b) {
  guint left = *(const guint *)a, right = *(const guint *)b;
  return (left > right) - (left < right);
}

static gint by_size(gconstpointer a, gconstpointer b) {
  const Cluster *left = *(const Cluster *const *)a, *right = *(const Cluster *const *)b;
  if (left->bytes != right->bytes)
    return left->bytes > right->bytes ? -1 : 1;
  return by_number(left->members->data, right->members->data);
}

/* Those that gain something, as they are found; what they contain becomes `taken`. */
static void take_clusters(const NkSets *sets, gboolean *taken, GPtrArray *clusters) {
  for (;;) {
    Cluster *best = find_best(sets, taken);
    if (!best || best->gain <= 0) {
      g_clear_pointer(&best, cluster_free);
      return;
    }
    for (guint i = 0; i < best->members->len; i++)
      taken[g_array_index(best->members, guint, i)] = TRUE;
    g_array_sort(best->members, by_number);
    g_ptr_array_add(clusters, best);
  }
}

GPtrArray *nk_clusters(const NkSets *sets) {
  g_autoptr(GPtrArray) clusters = g_ptr_array_new_with_free_func(cluster_free);
  g_autoptr(GArray) taken = g_array_new(FALSE, TRUE, sizeof(gboolean));
  g_array_set_size(taken, sets->sets->len);
  take_clusters(sets, (gboolean *)(void *)taken->data, clusters);
  g_ptr_array_sort(clusters, by_size);
  GPtrArray *members = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint i = 0; i < clusters->len; i++)
    g_ptr_array_add(members, g_steal_pointer(&((Cluster *)clusters->pdata[i])->members));
  return members;
}
