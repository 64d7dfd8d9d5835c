/* What holds where in one function: an interpreter of its nested statements. A client marks places (variables and what
   is reached from them) with bits as events pass by; the engine keeps one state for every way through the function and
   joins them where ways meet. Loops are run once. */
#pragma once

#include "hazard.h"

/* Places are numbered; a place inside another ("x.length", "*x", "x[2]") comes after it. */
typedef struct {
  const NkFunction *function;
  GHashTable *numbers;  /* how a place is called -> number + 1 */
  GHashTable *operands; /* NkFactOperand -> number + 2, or 1: none */
  GArray *outer;        /* gint: the place that each is inside, or -1 */
} NkPlaces;

void nk_places_init(NkPlaces *places, const NkFunction *function);
void nk_places_clear(NkPlaces *places);
/* The place that an operand is, -1 for a value that has none. An address is none; see below. */
int nk_places_find(NkPlaces *places, const NkFactOperand *operand);
/* The place whose address the operand is, -1 if it is none. */
int nk_places_pointed(NkPlaces *places, const NkFactOperand *operand);
/* The place of a parameter, -1 where nothing that was asked about names it. */
int nk_places_parameter(const NkPlaces *places, guint number);
/* `inner` is `outer` or inside it. */
gboolean nk_places_inside(const NkPlaces *places, int inner, int outer);

typedef struct {
  guint32 bits;
  guint32 origin; /* event + 1 that gave the place its value, where the client keeps it */
} NkFlowCell;

typedef struct _NkFlow NkFlow;
struct _NkFlow {
  NkHazardRun *run;
  const NkFunction *function;
  NkPlaces places;
  NkFlowCell *cells; /* by place: the state at this event */
  guint32 must;      /* bits that hold after a join only if they did on every way; the others, if on any */
  gpointer data;     /* the client's */
  /* An event passes by. */
  void (*event)(NkFlow *flow, const NkFactEvent *event, guint number);
  /* A COMPARE, TEST or LOGIC of an "if" has come out so; the cells are those of this way. May be NULL: both ways of a
     condition are one then. */
  void (*decided)(NkFlow *flow, guint number, gboolean truth);
  /* A branching statement is left. `before` is the state before its condition; `ended` that a way through it does not
     come out. May be NULL. */
  void (*left)(NkFlow *flow, const NkFlowCell *before, gboolean ended);
  /* The function is left at a statement (NULL: at its end). May be NULL. */
  void (*leave)(NkFlow *flow, const NkFactStatement *statement);
};

/* Runs the client over its function, from a state without bits, or from the cells that the client set. FALSE for a
   function too large to be looked at. */
gboolean nk_flow_init(NkFlow *flow, NkHazardRun *run, const NkFunction *function);
void nk_flow_run(NkFlow *flow);
void nk_flow_clear(NkFlow *flow);
/* The place, and all that is inside it, loses bits and origin. */
void nk_flow_forget(NkFlow *flow, int place);
/* What an event reaches through: a pointer that it follows, a method call's receiver, an object that has the member. It
   is a place, or (place -1) the result of call number `result`; one may come more than once. */
typedef struct {
  int place;
  guint result; /* G_MAXUINT for a place */
  const NkFactOperand *operand;
} NkFollowed;
void nk_flow_each_followed(NkFlow *flow, const NkFactEvent *event,
                           void (*visit)(NkFlow *flow, const NkFollowed *followed, const NkFactEvent *event));
/* Calls `visit` for an operand and all that it is made of, outermost first. */
void nk_flow_each_operand(const NkFunction *f, const NkFactOperand *operand,
                          void (*visit)(const NkFactOperand *operand, gpointer data), gpointer data);
