/* The pipe protocol between needkext and its workers: frames of a kind, a length and a GVariant's bytes.
 *
 *   parent -> worker   HELLO   (ssbmsmsas)  root, header directory of the SDK, whether it is the built-in one,
 *                              directories of precompiled headers: that came with it, for those of this run (or
 *                              none); what else may be read
 *                      UNIT    (sas)     file, flags; both relative to the root
 *                      ANSWER  (us)      form, detail: to the last QUESTION
 *   worker -> parent   READY   (sss)     libclang's version, the file that it was loaded from ("" if unknown), what the
 *                              system does not confine ("" for nothing)
 *                      QUESTION s        a name: which form does the project give it?
 *                      FACTS   (see facts.h)
 *                      FAILED  s         the unit could not be parsed at all: why
 */
#pragma once

#include <gio/gio.h>

typedef enum {
  NK_FRAME_HELLO = 1,
  NK_FRAME_UNIT,
  NK_FRAME_ANSWER,
  NK_FRAME_READY,
  NK_FRAME_QUESTION,
  NK_FRAME_FACTS,
  NK_FRAME_FAILED,
} NkFrameKind;

/* Where those of this run lie, the units that it parses: file and flags, the longest first. */
#define NK_UNITS_FILE "units"
#define NK_UNITS_TYPE "a(sas)"

enum { NK_FRAME_MAX = 512 * 1024 * 1024 };

typedef struct {
  NkFrameKind kind;
  GBytes *payload;
} NkFrame;

void nk_frame_clear(NkFrame *frame);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NkFrame, nk_frame_clear)

/* Blocking; FALSE at the end of the stream or on error (errno is kept). `payload` is a floating or owned GVariant. */
gboolean nk_frame_write(int fd, NkFrameKind kind, GVariant *payload);
gboolean nk_frame_read(int fd, NkFrame *frame);
/* As read, but waits at most until `deadline` (monotonic microseconds); sets `timed_out`. */
gboolean nk_frame_read_until(int fd, gint64 deadline, NkFrame *frame, gboolean *timed_out);

/* Waits until a frame begins to arrive or the deadline has passed; FALSE when the stream is broken. */
gboolean nk_frame_poll(int fd, gint64 deadline, gboolean *readable);

/* The payload as a checked value of the kind's type; NULL when it is not one. Caller unrefs. */
GVariant *nk_frame_value(const NkFrame *frame);
