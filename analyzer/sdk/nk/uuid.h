/* Universally unique identifiers. */
#ifndef NK_UUID_H
#define NK_UUID_H
#include <nk/bsd_types.h>

__BEGIN_DECLS
#define UUID_DEFINE(name, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p) \
	static const uuid_t name __attribute__((unused)) = { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p }
typedef __darwin_uuid_string_t uuid_string_t;
extern const uuid_t UUID_NULL;
void uuid_clear(uuid_t);
int uuid_compare(const uuid_t, const uuid_t);
void uuid_copy(uuid_t, const uuid_t);
void uuid_generate(uuid_t);
void uuid_generate_random(uuid_t);
void uuid_generate_time(uuid_t);
void uuid_generate_early_random(uuid_t);
int uuid_is_null(const uuid_t);
int uuid_parse(const uuid_string_t, uuid_t);
void uuid_unparse(const uuid_t, uuid_string_t);
void uuid_unparse_lower(const uuid_t, uuid_string_t);
void uuid_unparse_upper(const uuid_t, uuid_string_t);
__END_DECLS
#endif
