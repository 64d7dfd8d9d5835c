/* What user-space code opens: services, devices, kernel controls and the frameworks that stand in for kernel code. */
#include "scan.h"

#include <string.h>

typedef enum { ON_CALL, ON_NAME, ON_PREFIX } When;

typedef struct {
  const char *symbol;
  When when;
  const char *kind;
  int argument;       /* whose text is the opening's name; -1: the symbol itself */
  const char *prefix; /* that the argument must begin with, or NULL */
} Opener;

/* Exact symbols before prefixes. */
static const Opener openers[] = {
    {"IOServiceMatching", ON_CALL, "service", 0, NULL},
    {"IOServiceNameMatching", ON_CALL, "service", 0, NULL},
    {"IOServiceGetMatchingService", ON_CALL, "service", -1, NULL},
    {"IOServiceGetMatchingServices", ON_CALL, "service", -1, NULL},
    {"IOServiceAddMatchingNotification", ON_CALL, "service", -1, NULL},
    {"IOServiceOpen", ON_CALL, "service", -1, NULL},
    {"IOConnectCallMethod", ON_CALL, "service", -1, NULL},
    {"IOConnectCallStructMethod", ON_CALL, "service", -1, NULL},
    {"IOConnectCallScalarMethod", ON_CALL, "service", -1, NULL},
    {"IOBSDNameMatching", ON_CALL, "device", 2, NULL},
    {"open", ON_CALL, "device", 0, "/dev/"},
    {"fopen", ON_CALL, "device", 0, "/dev/"},
    {"CTLIOCGINFO", ON_NAME, "kernel-control", -1, NULL},
    {"PF_SYSTEM", ON_NAME, "kernel-control", -1, NULL},
    {"AF_SYSTEM", ON_NAME, "kernel-control", -1, NULL},
    {"SYSPROTO_CONTROL", ON_NAME, "kernel-control", -1, NULL},
    {"SYSPROTO_EVENT", ON_NAME, "kernel-event", -1, NULL},
    {"IOCreatePlugInInterfaceForService", ON_CALL, "plug-in", 1, NULL},
    {"IOUSBDeviceInterface", ON_PREFIX, "usb", -1, NULL},
    {"IOUSBInterfaceInterface", ON_PREFIX, "usb", -1, NULL},
    {"IOUSBHost", ON_PREFIX, "usb", -1, NULL},
    {"libusb_init", ON_PREFIX, "usb", -1, NULL},
    {"libusb_open", ON_PREFIX, "usb", -1, NULL},
    {"libusb_claim_interface", ON_CALL, "usb", -1, NULL},
    {"usb_open", ON_CALL, "usb", -1, NULL},
    {"IOFireWireLibDevice", ON_PREFIX, "firewire", -1, NULL},
    {"IOFireWireDeviceInterface", ON_PREFIX, "firewire", -1, NULL},
    {"IOFireWireGetSBP2", ON_PREFIX, "firewire", -1, NULL},
    {"SCSITaskDeviceInterface", ON_NAME, "scsi", -1, NULL},
    {"MMCDeviceInterface", ON_NAME, "scsi", -1, NULL},
    {"IOHIDManagerCreate", ON_CALL, "hid", -1, NULL},
    {"IOHIDManagerOpen", ON_CALL, "hid", -1, NULL},
    {"IOHIDDeviceCreate", ON_CALL, "hid", -1, NULL},
    {"IOHIDDeviceOpen", ON_CALL, "hid", -1, NULL},
    {"IOHIDDeviceInterface", ON_PREFIX, "hid", -1, NULL},
    {"IOHIDUserDeviceCreate", ON_PREFIX, "hid", -1, NULL},
    {"hid_open", ON_PREFIX, "hid", -1, NULL},
    {"CGEventTapCreate", ON_PREFIX, "hid", -1, NULL},
    {"es_new_client", ON_CALL, "endpoint-security", -1, NULL},
    {"NEFilter", ON_PREFIX, "network-extension", -1, NULL},
    {"NEPacketTunnel", ON_PREFIX, "network-extension", -1, NULL},
    {"NEAppProxy", ON_PREFIX, "network-extension", -1, NULL},
    {"NETransparentProxy", ON_PREFIX, "network-extension", -1, NULL},
    {"NEDNSProxy", ON_PREFIX, "network-extension", -1, NULL},
    {"OSSystemExtension", ON_PREFIX, "system-extension", -1, NULL},
    {"IOUserClient", ON_NAME, "driverkit", -1, NULL},
    {"IOUserService", ON_NAME, "driverkit", -1, NULL},
    {"AudioServerPlugInDriverInterface", ON_NAME, "audio", -1, NULL},
    {"MIDIDriverInterface", ON_NAME, "audio", -1, NULL},
    {"KextManagerLoadKextWithIdentifier", ON_CALL, "kernel-extension", 0, NULL},
    {"KextManagerLoadKextWithURL", ON_CALL, "kernel-extension", -1, NULL},
    {"fuse_main", ON_PREFIX, "file-system", -1, NULL},
    {"fuse_mount", ON_CALL, "file-system", -1, NULL},
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
    depth += nk_token_is(&token, "(");
    depth -= depth && nk_token_is(&token, ")");
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
