/* sys/queue.h: intrusive lists. Statement macros, so that calls in their arguments stay visible to the parser. */
#ifndef NK_BSD_QUEUE_H
#define NK_BSD_QUEUE_H
#include <nk/base.h>

#define NK_TAG(type) struct type
#define __MISMATCH_TAGS_PUSH
#define __MISMATCH_TAGS_POP
#define __NULLABILITY_COMPLETENESS_PUSH
#define __NULLABILITY_COMPLETENESS_POP
#define QMD_TRACE_ELEM(e)
#define QMD_TRACE_HEAD(h)
#define TRASHIT(x)

/* singly linked list */
#define SLIST_HEAD(name, type) struct name { NK_TAG(type) *slh_first; }
#define SLIST_HEAD_INITIALIZER(head) { NULL }
#define SLIST_ENTRY(type) struct { NK_TAG(type) *sle_next; }
#define SLIST_EMPTY(head) (SLIST_FIRST(head) == NULL)
#define SLIST_FIRST(head) ((head)->slh_first)
#define SLIST_NEXT(e, f) ((e)->f.sle_next)
#define SLIST_FOREACH(v, head, f) for ((v) = SLIST_FIRST(head); (v); (v) = SLIST_NEXT(v, f))
#define SLIST_FOREACH_SAFE(v, head, f, t) for ((v) = SLIST_FIRST(head); (v) && ((t) = SLIST_NEXT(v, f), 1); (v) = (t))
#define SLIST_FOREACH_PREVPTR(v, p, head, f) \
	for ((p) = &SLIST_FIRST(head); ((v) = *(p)) != NULL; (p) = &SLIST_NEXT(v, f))
#define SLIST_INIT(head) do { SLIST_FIRST(head) = NULL; } while (0)
#define SLIST_INSERT_AFTER(l, e, f) do { SLIST_NEXT(e, f) = SLIST_NEXT(l, f); SLIST_NEXT(l, f) = (e); } while (0)
#define SLIST_INSERT_HEAD(head, e, f) do { SLIST_NEXT(e, f) = SLIST_FIRST(head); SLIST_FIRST(head) = (e); } while (0)
#define SLIST_REMOVE_AFTER(e, f) do { SLIST_NEXT(e, f) = SLIST_NEXT(SLIST_NEXT(e, f), f); } while (0)
#define SLIST_REMOVE_HEAD(head, f) do { SLIST_FIRST(head) = SLIST_NEXT(SLIST_FIRST(head), f); } while (0)
#define SLIST_REMOVE(head, e, type, f) do { \
	NK_TAG(type) **nk_at = &SLIST_FIRST(head); \
	while (*nk_at != (e)) nk_at = &SLIST_NEXT(*nk_at, f); \
	*nk_at = SLIST_NEXT(*nk_at, f); \
} while (0)

/* singly linked tail queue */
#define STAILQ_HEAD(name, type) struct name { NK_TAG(type) *stqh_first; NK_TAG(type) **stqh_last; }
#define STAILQ_HEAD_INITIALIZER(head) { NULL, &(head).stqh_first }
#define STAILQ_ENTRY(type) struct { NK_TAG(type) *stqe_next; }
#define STAILQ_EMPTY(head) (STAILQ_FIRST(head) == NULL)
#define STAILQ_FIRST(head) ((head)->stqh_first)
#define STAILQ_NEXT(e, f) ((e)->f.stqe_next)
#define STAILQ_LAST(head, type, f) \
	(STAILQ_EMPTY(head) ? NULL : (NK_TAG(type) *)(void *)((char *)(head)->stqh_last - __builtin_offsetof(NK_TAG(type), f)))
#define STAILQ_FOREACH(v, head, f) for ((v) = STAILQ_FIRST(head); (v); (v) = STAILQ_NEXT(v, f))
#define STAILQ_FOREACH_SAFE(v, head, f, t) for ((v) = STAILQ_FIRST(head); (v) && ((t) = STAILQ_NEXT(v, f), 1); (v) = (t))
#define STAILQ_INIT(head) do { STAILQ_FIRST(head) = NULL; (head)->stqh_last = &STAILQ_FIRST(head); } while (0)
#define STAILQ_CONCAT(a, b) do { *(a)->stqh_last = STAILQ_FIRST(b); (a)->stqh_last = (b)->stqh_last; STAILQ_INIT(b); } while (0)
#define STAILQ_INSERT_HEAD(head, e, f) do { \
	if ((STAILQ_NEXT(e, f) = STAILQ_FIRST(head)) == NULL) (head)->stqh_last = &STAILQ_NEXT(e, f); \
	STAILQ_FIRST(head) = (e); \
} while (0)
#define STAILQ_INSERT_TAIL(head, e, f) do { \
	STAILQ_NEXT(e, f) = NULL; *(head)->stqh_last = (e); (head)->stqh_last = &STAILQ_NEXT(e, f); \
} while (0)
#define STAILQ_INSERT_AFTER(head, l, e, f) do { \
	if ((STAILQ_NEXT(e, f) = STAILQ_NEXT(l, f)) == NULL) (head)->stqh_last = &STAILQ_NEXT(e, f); \
	STAILQ_NEXT(l, f) = (e); \
} while (0)
#define STAILQ_REMOVE_HEAD(head, f) STAILQ_REMOVE_HEAD_UNTIL(head, STAILQ_FIRST(head), f)
#define STAILQ_REMOVE_HEAD_UNTIL(head, e, f) do { \
	if ((STAILQ_FIRST(head) = STAILQ_NEXT(e, f)) == NULL) (head)->stqh_last = &STAILQ_FIRST(head); \
} while (0)
#define STAILQ_REMOVE_AFTER(head, e, f) do { \
	if ((STAILQ_NEXT(e, f) = STAILQ_NEXT(STAILQ_NEXT(e, f), f)) == NULL) (head)->stqh_last = &STAILQ_NEXT(e, f); \
} while (0)
#define STAILQ_REMOVE(head, e, type, f) do { \
	NK_TAG(type) **nk_at = &STAILQ_FIRST(head); \
	while (*nk_at != (e)) nk_at = &STAILQ_NEXT(*nk_at, f); \
	if ((*nk_at = STAILQ_NEXT(e, f)) == NULL) (head)->stqh_last = nk_at; \
} while (0)
#define STAILQ_SWAP(a, b, type) do { \
	NK_TAG(type) *nk_first = STAILQ_FIRST(a), **nk_last = (a)->stqh_last; \
	*(a) = *(b); STAILQ_FIRST(b) = nk_first; (b)->stqh_last = nk_last; \
} while (0)

/* doubly linked list */
#define LIST_HEAD(name, type) struct name { NK_TAG(type) *lh_first; }
#define LIST_HEAD_INITIALIZER(head) { NULL }
#define LIST_ENTRY(type) struct { NK_TAG(type) *le_next; NK_TAG(type) **le_prev; }
#define LIST_CHECK_HEAD(head, f)
#define LIST_CHECK_NEXT(e, f)
#define LIST_CHECK_PREV(e, f)
#define LIST_EMPTY(head) (LIST_FIRST(head) == NULL)
#define LIST_FIRST(head) ((head)->lh_first)
#define LIST_NEXT(e, f) ((e)->f.le_next)
#define LIST_FOREACH(v, head, f) for ((v) = LIST_FIRST(head); (v); (v) = LIST_NEXT(v, f))
#define LIST_FOREACH_SAFE(v, head, f, t) for ((v) = LIST_FIRST(head); (v) && ((t) = LIST_NEXT(v, f), 1); (v) = (t))
#define LIST_INIT(head) do { LIST_FIRST(head) = NULL; } while (0)
#define LIST_INSERT_HEAD(head, e, f) do { \
	if ((LIST_NEXT(e, f) = LIST_FIRST(head)) != NULL) LIST_FIRST(head)->f.le_prev = &LIST_NEXT(e, f); \
	LIST_FIRST(head) = (e); (e)->f.le_prev = &LIST_FIRST(head); \
} while (0)
#define LIST_INSERT_AFTER(l, e, f) do { \
	if ((LIST_NEXT(e, f) = LIST_NEXT(l, f)) != NULL) LIST_NEXT(l, f)->f.le_prev = &LIST_NEXT(e, f); \
	LIST_NEXT(l, f) = (e); (e)->f.le_prev = &LIST_NEXT(l, f); \
} while (0)
#define LIST_INSERT_BEFORE(l, e, f) do { \
	(e)->f.le_prev = (l)->f.le_prev; LIST_NEXT(e, f) = (l); *(l)->f.le_prev = (e); (l)->f.le_prev = &LIST_NEXT(e, f); \
} while (0)
#define LIST_REMOVE(e, f) do { \
	if (LIST_NEXT(e, f) != NULL) LIST_NEXT(e, f)->f.le_prev = (e)->f.le_prev; \
	*(e)->f.le_prev = LIST_NEXT(e, f); \
} while (0)
#define LIST_SWAP(a, b, type, f) do { \
	NK_TAG(type) *nk_first = LIST_FIRST(a); LIST_FIRST(a) = LIST_FIRST(b); LIST_FIRST(b) = nk_first; \
	if (LIST_FIRST(a)) LIST_FIRST(a)->f.le_prev = &LIST_FIRST(a); \
	if (LIST_FIRST(b)) LIST_FIRST(b)->f.le_prev = &LIST_FIRST(b); \
} while (0)

/* tail queue */
#define TAILQ_HEAD(name, type) struct name { NK_TAG(type) *tqh_first; NK_TAG(type) **tqh_last; }
#define TAILQ_HEAD_INITIALIZER(head) { NULL, &(head).tqh_first }
#define TAILQ_ENTRY(type) struct { NK_TAG(type) *tqe_next; NK_TAG(type) **tqe_prev; }
#define TAILQ_CHECK_HEAD(head, f)
#define TAILQ_CHECK_NEXT(e, f)
#define TAILQ_CHECK_PREV(e, f)
#define TAILQ_EMPTY(head) (TAILQ_FIRST(head) == NULL)
#define TAILQ_FIRST(head) ((head)->tqh_first)
#define TAILQ_NEXT(e, f) ((e)->f.tqe_next)
#define TAILQ_LAST(head, name) (*((struct name *)(void *)(head)->tqh_last)->tqh_last)
#define TAILQ_PREV(e, name, f) (*((struct name *)(void *)(e)->f.tqe_prev)->tqh_last)
#define TAILQ_FOREACH(v, head, f) for ((v) = TAILQ_FIRST(head); (v); (v) = TAILQ_NEXT(v, f))
#define TAILQ_FOREACH_SAFE(v, head, f, t) for ((v) = TAILQ_FIRST(head); (v) && ((t) = TAILQ_NEXT(v, f), 1); (v) = (t))
#define TAILQ_FOREACH_REVERSE(v, head, name, f) for ((v) = TAILQ_LAST(head, name); (v); (v) = TAILQ_PREV(v, name, f))
#define TAILQ_FOREACH_REVERSE_SAFE(v, head, name, f, t) \
	for ((v) = TAILQ_LAST(head, name); (v) && ((t) = TAILQ_PREV(v, name, f), 1); (v) = (t))
#define TAILQ_INIT(head) do { TAILQ_FIRST(head) = NULL; (head)->tqh_last = &TAILQ_FIRST(head); } while (0)
#define TAILQ_CONCAT(a, b, f) do { \
	if (!TAILQ_EMPTY(b)) { \
		*(a)->tqh_last = TAILQ_FIRST(b); TAILQ_FIRST(b)->f.tqe_prev = (a)->tqh_last; \
		(a)->tqh_last = (b)->tqh_last; TAILQ_INIT(b); \
	} \
} while (0)
#define TAILQ_INSERT_HEAD(head, e, f) do { \
	if ((TAILQ_NEXT(e, f) = TAILQ_FIRST(head)) != NULL) TAILQ_FIRST(head)->f.tqe_prev = &TAILQ_NEXT(e, f); \
	else (head)->tqh_last = &TAILQ_NEXT(e, f); \
	TAILQ_FIRST(head) = (e); (e)->f.tqe_prev = &TAILQ_FIRST(head); \
} while (0)
#define TAILQ_INSERT_TAIL(head, e, f) do { \
	TAILQ_NEXT(e, f) = NULL; (e)->f.tqe_prev = (head)->tqh_last; \
	*(head)->tqh_last = (e); (head)->tqh_last = &TAILQ_NEXT(e, f); \
} while (0)
#define TAILQ_INSERT_AFTER(head, l, e, f) do { \
	if ((TAILQ_NEXT(e, f) = TAILQ_NEXT(l, f)) != NULL) TAILQ_NEXT(e, f)->f.tqe_prev = &TAILQ_NEXT(e, f); \
	else (head)->tqh_last = &TAILQ_NEXT(e, f); \
	TAILQ_NEXT(l, f) = (e); (e)->f.tqe_prev = &TAILQ_NEXT(l, f); \
} while (0)
#define TAILQ_INSERT_BEFORE(l, e, f) do { \
	(e)->f.tqe_prev = (l)->f.tqe_prev; TAILQ_NEXT(e, f) = (l); *(l)->f.tqe_prev = (e); (l)->f.tqe_prev = &TAILQ_NEXT(e, f); \
} while (0)
#define TAILQ_REMOVE(head, e, f) do { \
	if (TAILQ_NEXT(e, f) != NULL) TAILQ_NEXT(e, f)->f.tqe_prev = (e)->f.tqe_prev; \
	else (head)->tqh_last = (e)->f.tqe_prev; \
	*(e)->f.tqe_prev = TAILQ_NEXT(e, f); \
} while (0)
#define TAILQ_SWAP(a, b, type, f) do { \
	NK_TAG(type) *nk_first = TAILQ_FIRST(a), **nk_last = (a)->tqh_last; \
	TAILQ_FIRST(a) = TAILQ_FIRST(b); (a)->tqh_last = (b)->tqh_last; TAILQ_FIRST(b) = nk_first; (b)->tqh_last = nk_last; \
	if (TAILQ_EMPTY(a)) (a)->tqh_last = &TAILQ_FIRST(a); else TAILQ_FIRST(a)->f.tqe_prev = &TAILQ_FIRST(a); \
	if (TAILQ_EMPTY(b)) (b)->tqh_last = &TAILQ_FIRST(b); else TAILQ_FIRST(b)->f.tqe_prev = &TAILQ_FIRST(b); \
} while (0)

/* circular queue */
#define CIRCLEQ_HEAD(name, type) struct name { NK_TAG(type) *cqh_first; NK_TAG(type) *cqh_last; }
#define CIRCLEQ_ENTRY(type) struct { NK_TAG(type) *cqe_next; NK_TAG(type) *cqe_prev; }
#define CIRCLEQ_CHECK_HEAD(head, f)
#define CIRCLEQ_CHECK_NEXT(head, e, f)
#define CIRCLEQ_CHECK_PREV(head, e, f)
#define CIRCLEQ_EMPTY(head) ((head)->cqh_first == (void *)(head))
#define CIRCLEQ_FIRST(head) ((head)->cqh_first)
#define CIRCLEQ_LAST(head) ((head)->cqh_last)
#define CIRCLEQ_NEXT(e, f) ((e)->f.cqe_next)
#define CIRCLEQ_PREV(e, f) ((e)->f.cqe_prev)
#define CIRCLEQ_FOREACH(v, head, f) for ((v) = CIRCLEQ_FIRST(head); (v) != (void *)(head); (v) = CIRCLEQ_NEXT(v, f))
#define CIRCLEQ_FOREACH_REVERSE(v, head, f) for ((v) = CIRCLEQ_LAST(head); (v) != (void *)(head); (v) = CIRCLEQ_PREV(v, f))
#define CIRCLEQ_INIT(head) do { *(void **)&(head)->cqh_first = (head); *(void **)&(head)->cqh_last = (head); } while (0)
#define CIRCLEQ_INSERT_AFTER(head, l, e, f) do { \
	CIRCLEQ_NEXT(e, f) = CIRCLEQ_NEXT(l, f); CIRCLEQ_PREV(e, f) = (l); \
	if (CIRCLEQ_NEXT(l, f) == (void *)(head)) (head)->cqh_last = (e); else CIRCLEQ_PREV(CIRCLEQ_NEXT(l, f), f) = (e); \
	CIRCLEQ_NEXT(l, f) = (e); \
} while (0)
#define CIRCLEQ_INSERT_BEFORE(head, l, e, f) do { \
	CIRCLEQ_NEXT(e, f) = (l); CIRCLEQ_PREV(e, f) = CIRCLEQ_PREV(l, f); \
	if (CIRCLEQ_PREV(l, f) == (void *)(head)) (head)->cqh_first = (e); else CIRCLEQ_NEXT(CIRCLEQ_PREV(l, f), f) = (e); \
	CIRCLEQ_PREV(l, f) = (e); \
} while (0)
#define CIRCLEQ_INSERT_HEAD(head, e, f) do { \
	CIRCLEQ_NEXT(e, f) = (head)->cqh_first; *(void **)&CIRCLEQ_PREV(e, f) = (head); \
	if ((head)->cqh_last == (void *)(head)) (head)->cqh_last = (e); else CIRCLEQ_PREV((head)->cqh_first, f) = (e); \
	(head)->cqh_first = (e); \
} while (0)
#define CIRCLEQ_INSERT_TAIL(head, e, f) do { \
	*(void **)&CIRCLEQ_NEXT(e, f) = (head); CIRCLEQ_PREV(e, f) = (head)->cqh_last; \
	if ((head)->cqh_first == (void *)(head)) (head)->cqh_first = (e); else CIRCLEQ_NEXT((head)->cqh_last, f) = (e); \
	(head)->cqh_last = (e); \
} while (0)
#define CIRCLEQ_REMOVE(head, e, f) do { \
	if (CIRCLEQ_NEXT(e, f) == (void *)(head)) (head)->cqh_last = CIRCLEQ_PREV(e, f); \
	else CIRCLEQ_PREV(CIRCLEQ_NEXT(e, f), f) = CIRCLEQ_PREV(e, f); \
	if (CIRCLEQ_PREV(e, f) == (void *)(head)) (head)->cqh_first = CIRCLEQ_NEXT(e, f); \
	else CIRCLEQ_NEXT(CIRCLEQ_PREV(e, f), f) = CIRCLEQ_NEXT(e, f); \
} while (0)
#endif
