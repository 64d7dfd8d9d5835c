/* <libkern/tree.h>: red-black and splay trees as macros. The generated functions are declared, not defined. */
#ifndef NK_TREE_H
#define NK_TREE_H
#include <nk/base.h>

#define RB_BLACK 0
#define RB_RED 1
#define RB_PLACEHOLDER NULL
#define RB_NEGINF (-1)
#define RB_INF 1
#define RB_HEAD(name, type) struct name { struct type *rbh_root; }
#define RB_INITIALIZER(root) { NULL }
#define RB_INIT(root) do { (root)->rbh_root = NULL; } while (0)
#define RB_ENTRY(type) struct { struct type *rbe_left, *rbe_right, *rbe_parent; }
#define RB_LEFT(e, f) (e)->f.rbe_left
#define RB_RIGHT(e, f) (e)->f.rbe_right
#define RB_PARENT(e, f) (e)->f.rbe_parent
#define RB_ROOT(head) (head)->rbh_root
#define RB_EMPTY(head) (RB_ROOT(head) == NULL)
#define NK_TREE_FUNCTIONS(attr, PREFIX, name, type) \
	attr struct type *name##_##PREFIX##_REMOVE(struct name *, struct type *), *name##_##PREFIX##_INSERT(struct name *, struct type *), \
		*name##_##PREFIX##_FIND(struct name *, struct type *), *name##_##PREFIX##_NEXT(struct type *), *name##_##PREFIX##_PREV(struct type *), \
		*name##_##PREFIX##_MINMAX(struct name *, int), *name##_##PREFIX##_GETPARENT(struct type *);
#define RB_PROTOTYPE(name, type, field, cmp) NK_TREE_FUNCTIONS(extern, RB, name, type)
#define RB_PROTOTYPE_PREV(name, type, field, cmp) NK_TREE_FUNCTIONS(extern, RB, name, type)
#define RB_PROTOTYPE_SC(attr, name, type, field, cmp) NK_TREE_FUNCTIONS(attr, RB, name, type)
#define RB_PROTOTYPE_SC_PREV(attr, name, type, field, cmp) NK_TREE_FUNCTIONS(attr, RB, name, type)
#define RB_GENERATE(name, type, field, cmp) NK_TREE_FUNCTIONS(extern, RB, name, type) static int (*const name##_compare)(struct type *, struct type *) __unused = cmp;
#define RB_GENERATE_PREV(name, type, field, cmp) RB_GENERATE(name, type, field, cmp)
#define RB_INSERT(name, x, y) name##_RB_INSERT(x, y)
#define RB_REMOVE(name, x, y) name##_RB_REMOVE(x, y)
#define RB_FIND(name, x, y) name##_RB_FIND(x, y)
#define RB_NEXT(name, x, y) name##_RB_NEXT(y)
#define RB_PREV(name, x, y) name##_RB_PREV(y)
#define RB_MIN(name, x) name##_RB_MINMAX(x, RB_NEGINF)
#define RB_MAX(name, x) name##_RB_MINMAX(x, RB_INF)
#define RB_FOREACH(x, name, head) for ((x) = RB_MIN(name, head); (x) != NULL; (x) = name##_RB_NEXT(x))
#define RB_FOREACH_REVERSE_FROM(x, name, head) for (; (x) != NULL; (x) = name##_RB_PREV(x))

#define SPLAY_HEAD(name, type) struct name { struct type *sph_root; }
#define SPLAY_INITIALIZER(root) { NULL }
#define SPLAY_INIT(root) do { (root)->sph_root = NULL; } while (0)
#define SPLAY_ENTRY(type) struct { struct type *spe_left, *spe_right; }
#define SPLAY_ROOT(head) (head)->sph_root
#define SPLAY_EMPTY(head) (SPLAY_ROOT(head) == NULL)
#define SPLAY_PROTOTYPE(name, type, field, cmp) NK_TREE_FUNCTIONS(extern, SPLAY, name, type)
#define SPLAY_GENERATE(name, type, field, cmp) NK_TREE_FUNCTIONS(extern, SPLAY, name, type)
#define SPLAY_INSERT(name, x, y) name##_SPLAY_INSERT(x, y)
#define SPLAY_REMOVE(name, x, y) name##_SPLAY_REMOVE(x, y)
#define SPLAY_FIND(name, x, y) name##_SPLAY_FIND(x, y)
#define SPLAY_NEXT(name, x, y) name##_SPLAY_NEXT(y)
#define SPLAY_MIN(name, x) name##_SPLAY_MINMAX(x, -1)
#define SPLAY_MAX(name, x) name##_SPLAY_MINMAX(x, 1)
#define SPLAY_FOREACH(x, name, head) for ((x) = SPLAY_MIN(name, head); (x) != NULL; (x) = SPLAY_NEXT(name, head, x))
#endif
