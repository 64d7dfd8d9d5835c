/* What user-space code opens: services, devices, kernel controls and the frameworks that stand in for kernel code. */
#include "scan.h"

#include <string.h>

typedef enum { ON_CALL, ON_NAME, ON_PREFIX } When;

typedef struct {
  const char *symbol;
  const char *kind;
  const char *prefix; /* that the argument must begin with, or NULL */
  When when;
  int argument; /* whose text is the opening's name; -1: the symbol itself */
} Opener;

/* Exact symbols before prefixes. */
static const Opener openers[] = {
    {"IOServiceMatching", "service", NULL, ON_CALL, 0},
    {"IOServiceNameMatching", "service", NULL, ON_CALL, 0},
    {"IOServiceGetMatchingService", "service", NULL, ON_CALL, -1},
    {"IOServiceGetMatchingServices", "service", NULL, ON_CALL, -1},
    {"IOServiceAddMatchingNotification", "service", NULL, ON_CALL, -1},
    {"IOServiceOpen", "service", NULL, ON_CALL, -1},
    {"IOConnectCallMethod", "service", NULL, ON_CALL, -1},
    {"IOConnectCallStructMethod", "service", NULL, ON_CALL, -1},
    {"IOConnectCallScalarMethod", "service", NULL, ON_CALL, -1},
    {"IOBSDNameMatching", "device", NULL, ON_CALL, 2},
    {"open", "device", "/dev/", ON_CALL, 0},
    {"fopen", "device", "/dev/", ON_CALL, 0},
    {"CTLIOCGINFO", "kernel-control", NULL, ON_NAME, -1},
    {"PF_SYSTEM", "kernel-control", NULL, ON_NAME, -1},
    {"AF_SYSTEM", "kernel-control", NULL, ON_NAME, -1},
    {"SYSPROTO_CONTROL", "kernel-control", NULL, ON_NAME, -1},
    {"SYSPROTO_EVENT", "kernel-event", NULL, ON_NAME, -1},
    {"IOCreatePlugInInterfaceForService", "plug-in", NULL, ON_CALL, 1},
    {"IOUSBDeviceInterface", "usb", NULL, ON_PREFIX, -1},
    {"IOUSBInterfaceInterface", "usb", NULL, ON_PREFIX, -1},
    {"IOUSBHost", "usb", NULL, ON_PREFIX, -1},
    {"libusb_init", "usb", NULL, ON_PREFIX, -1},
    {"libusb_open", "usb", NULL, ON_PREFIX, -1},
    {"libusb_claim_interface", "usb", NULL, ON_CALL, -1},
    {"usb_open", "usb", NULL, ON_CALL, -1},
    {"IOFireWireLibDevice", "firewire", NULL, ON_PREFIX, -1},
    {"IOFireWireDeviceInterface", "firewire", NULL, ON_PREFIX, -1},
    {"IOFireWireGetSBP2", "firewire", NULL, ON_PREFIX, -1},
    {"SCSITaskDeviceInterface", "scsi", NULL, ON_NAME, -1},
    {"MMCDeviceInterface", "scsi", NULL, ON_NAME, -1},
    {"IOHIDManagerCreate", "hid", NULL, ON_CALL, -1},
    {"IOHIDManagerOpen", "hid", NULL, ON_CALL, -1},
    {"IOHIDDeviceCreate", "hid", NULL, ON_CALL, -1},
    {"IOHIDDeviceOpen", "hid", NULL, ON_CALL, -1},
    {"IOHIDDeviceInterface", "hid", NULL, ON_PREFIX, -1},
    {"IOHIDUserDeviceCreate", "hid", NULL, ON_PREFIX, -1},
    {"hid_open", "hid", NULL, ON_PREFIX, -1},
    {"CGEventTapCreate", "hid", NULL, ON_PREFIX, -1},
    {"es_new_client", "endpoint-security", NULL, ON_CALL, -1},
    {"NEFilter", "network-extension", NULL, ON_PREFIX, -1},
    {"NEPacketTunnel", "network-extension", NULL, ON_PREFIX, -1},
    {"NEAppProxy", "network-extension", NULL, ON_PREFIX, -1},
    {"NETransparentProxy", "network-extension", NULL, ON_PREFIX, -1},
    {"NEDNSProxy", "network-extension", NULL, ON_PREFIX, -1},
    {"OSSystemExtension", "system-extension", NULL, ON_PREFIX, -1},
    {"IOUserClient", "driverkit", NULL, ON_NAME, -1},
    {"IOUserService", "driverkit", NULL, ON_NAME, -1},
    {"AudioServerPlugInDriverInterface", "audio", NULL, ON_NAME, -1},
    {"MIDIDriverInterface", "audio", NULL, ON_NAME, -1},
    {"KextManagerLoadKextWithIdentifier", "kernel-extension", NULL, ON_CALL, 0},
    {"KextManagerLoadKextWithURL", "kernel-extension", NULL, ON_CALL, -1},
    {"fuse_main", "file-system", NULL, ON_PREFIX, -1},
    {"fuse_mount", "file-system", NULL, ON_CALL, -1},
};

/* Devices that every program may open; they are no driver's. */
static const char *const plain_devices[] = {"/dev/null",    "/dev/zero",   "/dev/random", "/dev/urandom",
                                            "/dev/stdin",   "/dev/stdout", "/dev/stderr", "/dev/tty",
                                            "/dev/console", "/dev/fd",     "/dev/ptmx",   "/dev/full"};

static gboolean is_plain_device(const char *name) {
  for (gsize i = 0; i < G_N_ELEMENTS(plain_devices); i++)
    if (strcmp(plain_devices[i], name) == 0)
      return TRUE;
  return g_str_has_prefix(name, "/dev/fd/");
}

static gboolean fits(const Opener *opener, const NkToken *token) {
  gsize length = strlen(opener->symbol);
  return token->length >= length && memcmp(token->text, opener->symbol, length) == 0 &&
         (token->length == length || opener->when == ON_PREFIX);
}

/* Openers by their first character: most identifiers fit none. */
static const Opener *find_opener(const NkToken *token) {
  static const char firsts[] = "ACIKMNOPSefhlou";
  if (!memchr(firsts, *token->text, sizeof firsts - 1))
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(openers); i++)
    if (fits(&openers[i], token))
      return &openers[i];
  return NULL;
}

/* The first token of an argument that is a text or a name. The lexer stands behind the opening parenthesis. */
static NkToken read_argument(NkLexer lexer, int argument) {
  enum { PATIENCE = 64 };
  guint depth = 0;
  NkToken none = {.kind = NK_TOKEN_END};
  for (guint i = 0; i < PATIENCE; i++) {
    NkToken token = nk_lexer_next(&lexer);
    if (token.kind == NK_TOKEN_END || (depth == 0 && nk_token_is(&token, ")")))
      return none;
    if (argument == 0 && (token.kind == NK_TOKEN_STRING || token.kind == NK_TOKEN_IDENTIFIER))
      return token;
    argument -= depth == 0 && nk_token_is(&token, ",");
    depth += nk_token_is(&token, "(") ? 1 : 0;
    depth -= depth && nk_token_is(&token, ")") ? 1 : 0;
  }
  return none;
}

/* A string without its quotes. */
static char *token_text(const NkToken *token) {
  g_autofree char *raw = g_strndup(token->text, MIN(token->length, NK_MAX_NAME));
  char *start = token->kind == NK_TOKEN_STRING ? strchr(raw, '"') : NULL;
  char *end = start ? strrchr(start + 1, '"') : NULL;
  if (end)
    *end = '\0';
  return g_utf8_make_valid(start ? start + 1 : raw, -1);
}

static void add(GPtrArray *openings, guint first, const char *file, const Opener *opener, const char *name,
                guint line) {
  for (guint i = first; i < openings->len; i++) {
    const NkOpening *known = openings->pdata[i];
    if (strcmp(known->kind, opener->kind) == 0 && strcmp(known->name, name) == 0)
      return;
  }
  NkOpening *opening = g_new0(NkOpening, 1);
  opening->kind = g_strdup(opener->kind);
  opening->name = g_strdup(name);
  opening->file = g_strdup(file);
  opening->line = line;
  g_ptr_array_add(openings, opening);
}

static void take(GPtrArray *openings, guint first, const char *file, const Opener *opener, const NkToken *token,
                 const NkLexer *lexer) {
  NkLexer ahead = *lexer;
  NkToken next = nk_lexer_next(&ahead);
  gboolean called = nk_token_is(&next, "(");
  if (opener->when == ON_CALL && !called)
    return;
  NkToken argument = opener->argument >= 0 ? read_argument(ahead, opener->argument) : *token;
  if (argument.kind == NK_TOKEN_END)
    argument = *token;
  g_autofree char *name = token_text(&argument);
  gboolean wanted = !opener->prefix || (argument.kind == NK_TOKEN_STRING && g_str_has_prefix(name, opener->prefix));
  if (wanted && !is_plain_device(name))
    add(openings, first, file, opener, name, token->line);
}

void nk_index_scan_openings(GPtrArray *openings, const char *file, const char *text, gsize length) {
  enum { MAX_PER_FILE = 256 };
  guint first = openings->len;
  NkLexer lexer;
  nk_lexer_init(&lexer, text, length);
  for (NkToken token; (token = nk_lexer_next(&lexer)).kind != NK_TOKEN_END && openings->len - first < MAX_PER_FILE;) {
    const Opener *opener = token.kind == NK_TOKEN_IDENTIFIER ? find_opener(&token) : NULL;
    if (opener)
      take(openings, first, file, opener, &token, &lexer);
  }
}
