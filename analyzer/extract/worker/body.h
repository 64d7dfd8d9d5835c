/* The body of one function while it is visited. */
#pragma once

#include "unit.h"

typedef struct _NkBody NkBody;
struct _NkBody {
  NkUnitState *unit;
  NkBody *outer;      /* of a lambda or block */
  guint32 function;   /* index of its row */
  guint32 class_name; /* string */
  GArray *locals, *statements, *events;
  GHashTable *variables; /* cursor hash -> GArray of NkSlot: parameters and locals */
  GArray *slots;         /* NkSlot */
  guint32 statement;     /* current, relative */
  guint n_lambdas;
  gboolean detached; /* of an initialiser at file scope: nothing relative may leave it */
};

typedef struct {
  CXCursor cursor;
  gboolean parameter;
  guint32 number;
} NkSlot;

void nk_body_init(NkBody *body, NkUnitState *unit, NkBody *outer);
void nk_body_clear(NkBody *body);
void nk_body_add_variable(NkBody *body, CXCursor cursor, gboolean parameter, guint32 number);
const NkSlot *nk_body_variable(const NkBody *body, CXCursor cursor);

/* Adds a statement and makes it current; `parent` is relative + 1. Returns relative + 1. */
guint32 nk_body_statement(NkBody *body, NkStatementKind kind, CXCursor at, guint32 parent);
/* Visits a statement below `parent`. */
void nk_body_visit(NkBody *body, CXCursor cursor, guint32 parent);
/* A local declaration: its name, and its initialiser as an event. */
void nk_body_declare(NkBody *body, CXCursor variable);

/* Visits an expression: its events are added, its shape is returned. */
NkFactOperand nk_body_expression(NkBody *body, CXCursor cursor);
/* As above, used as a truth value. Number + 1 of the event that decides it; 0: none does. */
guint32 nk_body_condition(NkBody *body, CXCursor cursor);
/* "!inner", and "left && right" or "left || right". */
void nk_body_negation(NkBody *body, CXCursor cursor, CXCursor inner);
void nk_body_junction(NkBody *body, CXCursor cursor, CXCursor left, CXCursor right);
NkFactOperand nk_body_call(NkBody *body, CXCursor cursor);
NkFactOperand nk_body_new(NkBody *body, CXCursor cursor);
NkFactOperand nk_body_lambda(NkBody *body, CXCursor cursor, NkFunctionKind kind);

/* Event with its place taken from the cursor; operands are appended to the unit. Returns its relative number. */
guint32 nk_body_event(NkBody *body, NkFactEvent *event, CXCursor at, const NkFactOperand *operands, guint n);
/* Operand reference (+1). */
guint32 nk_body_operand(NkBody *body, const NkFactOperand *operand);
/* What the shape stands for, by number; a number that has no room makes it an OTHER. */
void nk_shape_refer(NkFactOperand *shape, guint32 number);
NkFactOperand nk_body_result(NkBody *body, guint32 event, CXType type);
void nk_body_language(NkBody *body, CXCursor at, const char *word);

/* ---- functions.c ---- */
/* Records a function row for a cursor with a body and visits it; index of the row. */
guint32 nk_function_record(NkUnitState *unit, CXCursor cursor, NkFunctionKind kind, NkBody *outer);
