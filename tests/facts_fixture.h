/* Facts by hand and all that is made of them. */
#pragma once

#include <needkext/match.h>

#include "catalog_text.h"
#include "facts_builder.h"

typedef struct {
  FactsProject project;
  FactsBuilder *fb;
  NkBundle *bundle;
  NkCatalog *catalog;
  NkProgram *program;
  NkReach *reach;
  NkMatches *matches; /* or NULL */
} Fixture;

/* A kext of one source, and these rules. */
static inline void fixture_init(Fixture *f, const char *rules) {
  fp_init(&f->project);
  f->bundle = fp_bundle(&f->project, NK_BUNDLE_KEXT, "org.example.driver");
  f->fb = fb_new("driver.cpp");
  f->catalog = catalog_from_text(rules);
}

/* The facts are complete: what follows from them, up to the contexts. */
static inline void fixture_reach(Fixture *f) {
  fp_unit(&f->project, f->bundle, f->fb);
  f->program = nk_program_new(&f->project.project, 0, f->project.facts, NULL, NULL);
  f->reach = nk_reach_new(f->program, f->catalog);
}

/* ... and up to the evidence. */
static inline void fixture_match(Fixture *f) {
  fixture_reach(f);
  f->matches = nk_match_run(f->reach, f->program, f->catalog);
}

static inline void fixture_clear(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  nk_matches_free(f->matches);
  nk_reach_free(f->reach);
  nk_program_free(f->program);
  nk_catalog_free(f->catalog);
  fp_clear(&f->project);
  fb_free(f->fb);
}
