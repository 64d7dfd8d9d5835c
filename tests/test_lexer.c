/* analyzer/base: tokens, #include lines, diagnostics. */
#include <analyzer/base/lexer.h>
#include <needkext/base.h>

#include <string.h>

/* The tokens of a text, joined by '|', each with its kind's first letter. */
static char *tokens_of(const char *text, gsize length) {
  static const char kinds[] = ".insc*#";
  GString *out = g_string_new(NULL);
  NkLexer lexer;
  nk_lexer_init(&lexer, text, length);
  for (NkToken token; (token = nk_lexer_next(&lexer)).kind != NK_TOKEN_END;)
    g_string_append_printf(out, "%s%c:%.*s", out->len ? "|" : "", kinds[token.kind], (int)token.length, token.text);
  return g_string_free(out, FALSE);
}

static void check(const char *text, const char *expected) {
  g_autofree char *tokens = tokens_of(text, strlen(text));
  g_assert_cmpstr(tokens, ==, expected);
}

static void test_tokens(void) {
  check("", "");
  check("int a_1=0x1F;", "i:int|i:a_1|*:=|n:0x1F|*:;");
  check("a->b::c&&d||e", "i:a|*:->|i:b|*:::|i:c|*:&&|i:d|*:|||i:e");
  check("1.5e-3f .5 1'000 0b11", "n:1.5e-3f|n:.5|n:1'000|n:0b11");
  check("a//x\nb/*y\nz*/c", "i:a|i:b|i:c");
  check("a/*never closed", "i:a");
  check("\xef\xbb\xbfname", "i:name");
  check("gr\xc3\xb6\xc3\x9f"
        "e",
        "i:gr\xc3\xb6\xc3\x9f"
        "e");
}

static void test_strings(void) {
  check("\"a\\\"b\" 'c' L\"w\" u8\"x\" U'y'", "s:\"a\\\"b\"|c:'c'|s:L\"w\"|s:u8\"x\"|c:U'y'");
  check("\"open\nx", "s:\"open|i:x");
  check("R\"(a\"b\n)\"; u8R\"--(x)--\"", "s:R\"(a\"b\n)\"|*:;|s:u8R\"--(x)--\"");
  check("R\"(never closed", "i:R|s:\"(never closed");
  check("FOO\"x\"", "i:FOO|s:\"x\"");
}

static void test_directives(void) {
  check("#define A 1\nb", "#:#define A 1|i:b");
  check("#define A \\\n 2\nb", "#:#define A \\\n 2|i:b");
  check("  # if X /* one\n two */ Y\nb", "#:# if X /* one\n two */ Y|i:b");
  check("a # b", "i:a|*:#|i:b");
  check("#define S \"/*\"\nx", "#:#define S \"/*\"|i:x");
  check("#error don't\nx", "#:#error don't|i:x");
  check("a\r#include <x>\rb", "i:a|#:#include <x>|i:b");
}

static void test_positions(void) {
  static const char text[] = "a\n  b \\\n c\r\n/* \n */ d";
  static const guint expected[][2] = {{1, 1}, {2, 3}, {3, 2}, {5, 5}};
  NkLexer lexer;
  nk_lexer_init(&lexer, text, strlen(text));
  for (guint i = 0; i < G_N_ELEMENTS(expected); i++) {
    NkToken token = nk_lexer_next(&lexer);
    g_assert_cmpuint(token.line, ==, expected[i][0]);
    g_assert_cmpuint(token.column, ==, expected[i][1]);
  }
}

static void check_include(const char *text, const char *expected, char expected_delimiter) {
  NkLexer lexer;
  nk_lexer_init(&lexer, text, strlen(text));
  NkToken token = nk_lexer_next(&lexer);
  const char *name = NULL;
  gsize length = 0;
  char delimiter = 0;
  g_assert_cmpint(nk_token_include(&token, &name, &length, &delimiter), ==, expected != NULL);
  if (!expected)
    return;
  g_autofree char *copy = g_strndup(name, length);
  g_assert_cmpstr(copy, ==, expected);
  g_assert_cmpint(delimiter, ==, expected_delimiter);
}

static void test_includes(void) {
  check_include("#include <IOKit/IOService.h>", "IOKit/IOService.h", '<');
  check_include("#  import \"Foo.h\" // x", "Foo.h", '"');
  check_include("#include_next <sys/types.h>", "sys/types.h", '<');
  check_include("#include/**/<a//b.h>", "a//b.h", '<');
  check_include("#include MACRO", NULL, 0);
  check_include("#include <open", NULL, 0);
  check_include("#include <>", NULL, 0);
  check_include("#define include <x>", NULL, 0);
  check_include("#", NULL, 0);
  g_autofree char *long_name = g_strnfill(4000, 'x');
  g_autofree char *line = g_strdup_printf("#include <%s>", long_name);
  check_include(line, NULL, 0);
}

/* Any bytes end, and every token lies in the buffer, in order. */
static void test_any_bytes(void) {
  static const char pieces[] = "#\"'\\\n\r/*R(u8 \0ab1.+-<>{}";
  g_autoptr(GRand) random = g_rand_new_with_seed(7);
  char text[64];
  for (guint round = 0; round < 20000; round++) {
    gsize length = (gsize)g_rand_int_range(random, 0, sizeof text);
    for (gsize i = 0; i < length; i++)
      text[i] = pieces[g_rand_int_range(random, 0, sizeof pieces - 1)];
    g_autofree char *exact = g_memdup2(text, length); /* so that a sanitizer sees a read beyond the end */
    NkLexer lexer;
    nk_lexer_init(&lexer, exact, length);
    const char *end = exact;
    for (NkToken token; (token = nk_lexer_next(&lexer)).kind != NK_TOKEN_END; end = token.text + token.length) {
      g_assert_true(token.text >= end && token.length > 0);
      g_assert_true(token.text + token.length <= exact + length);
      const char *name;
      gsize size;
      char delimiter;
      nk_token_include(&token, &name, &size, &delimiter);
    }
  }
}

static void test_diagnostic(void) {
  NkDiagnostic *diagnostic = nk_diagnostic_new("note", "a.c", 3, "bad byte \xff in %s", "name");
  g_assert_true(g_utf8_validate(diagnostic->message, -1, NULL));
  g_assert_cmpstr(diagnostic->file, ==, "a.c");
  g_assert_cmpuint(diagnostic->line, ==, 3);
  nk_diagnostic_free(diagnostic);
  nk_diagnostic_free(NULL);
  g_assert_nonnull(nk_version());
  g_assert_true(nk_data_dir() == nk_data_dir());
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/lexer/tokens", test_tokens);
  g_test_add_func("/lexer/strings", test_strings);
  g_test_add_func("/lexer/directives", test_directives);
  g_test_add_func("/lexer/positions", test_positions);
  g_test_add_func("/lexer/includes", test_includes);
  g_test_add_func("/lexer/any-bytes", test_any_bytes);
  g_test_add_func("/base/diagnostic", test_diagnostic);
  return g_test_run();
}
