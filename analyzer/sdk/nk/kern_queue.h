/* kern/queue.h: linked lists of Mach; macros that no other header may force on a driver. */
#ifndef NK_KERN_QUEUE_H
#define NK_KERN_QUEUE_H
#include <nk/mach.h>

#define queue_init(q) do { (q)->next = (q); (q)->prev = (q); } while (0)
#define queue_first(q) ((q)->next)
#define queue_next(e) ((e)->next)
#define queue_last(q) ((q)->prev)
#define queue_prev(e) ((e)->prev)
#define queue_end(q, e) ((q) == (e))
#define queue_empty(q) queue_end((q), queue_first(q))
#define qe_element(e, t, f) __container_of(e, t, f)
#define queue_enter(head, elt, type, field) do { queue_entry_t nk_p = (head)->prev; \
	if (nk_p == (head)) (head)->next = (queue_entry_t)(elt); else ((type)(void *)nk_p)->field.next = (queue_entry_t)(elt); \
	(elt)->field.prev = nk_p; (elt)->field.next = (head); (head)->prev = (queue_entry_t)(elt); } while (0)
#define queue_enter_first(head, elt, type, field) do { queue_entry_t nk_n = (head)->next; \
	if (nk_n == (head)) (head)->prev = (queue_entry_t)(elt); else ((type)(void *)nk_n)->field.prev = (queue_entry_t)(elt); \
	(elt)->field.next = nk_n; (elt)->field.prev = (head); (head)->next = (queue_entry_t)(elt); } while (0)
#define queue_remove(head, elt, type, field) do { queue_entry_t nk_n = (elt)->field.next, nk_p = (elt)->field.prev; \
	if ((head) == nk_n) (head)->prev = nk_p; else ((type)(void *)nk_n)->field.prev = nk_p; \
	if ((head) == nk_p) (head)->next = nk_n; else ((type)(void *)nk_p)->field.next = nk_n; } while (0)
#define queue_remove_first(head, entry, type, field) do { (entry) = (type)(void *)(head)->next; queue_remove(head, entry, type, field); } while (0)
#define queue_remove_last(head, entry, type, field) do { (entry) = (type)(void *)(head)->prev; queue_remove(head, entry, type, field); } while (0)
#define queue_iterate(head, elt, type, field) \
	for ((elt) = (type)(void *)queue_first(head); !queue_end((head), (queue_entry_t)(elt)); (elt) = (type)(void *)queue_next(&(elt)->field))
#define queue_assign(to, from, type, field) do { (to)->prev = (from)->prev; (to)->next = (from)->next; } while (0)
#define queue_new_head(old, new, type, field) do { *(new) = *(old); queue_init(old); } while (0)
#define qe_foreach(qe, head) for (queue_entry_t qe = (head)->next; qe != (head); qe = qe->next)
#define qe_foreach_element(elt, head, field) \
	for (elt = qe_element((head)->next, __typeof__(*(elt)), field); &((elt)->field) != (head); elt = qe_element((elt)->field.next, __typeof__(*(elt)), field))
#define qe_foreach_element_safe(elt, head, field) qe_foreach_element(elt, head, field)
#define queue_head_init(q) { &(q), &(q) }
#define queue_chain_init(q) { .next = NULL, .prev = NULL }
#define queue_field(head, thing, type, field) (((head) == (thing)) ? (head) : &((type)(void *)(thing))->field)
#define queue_insert_before(head, elt, cur, type, field) enqueue_tail((queue_entry_t)(void *)(cur), (queue_entry_t)(void *)(elt))
#define queue_insert_after(head, elt, cur, type, field) enqueue_head((queue_entry_t)(void *)(cur), (queue_entry_t)(void *)(elt))

static inline void re_queue_head(queue_t q, queue_entry_t e) { remqueue(e); enqueue_head(q, e); }
static inline void re_queue_tail(queue_t q, queue_entry_t e) { remqueue(e); enqueue_tail(q, e); }
static inline void movqueue(queue_t from, queue_t to) { *to = *from; queue_init(from); }
#endif
