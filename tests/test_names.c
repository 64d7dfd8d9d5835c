/* Names to families, linker symbols, and a catalogue of the user's own on top of the built-in one. */
#include <needkext/catalog.h>

#include <string.h>

#include "catalog_text.h"

static const struct {
  const char *symbol, *name;
  NkNameKind kind;
} symbols[] = {
    {"__ZN9IOService5startEPS_", "IOService", NK_NAME_CLASS},
    {"_ZNK9IOService8getStateEv", "IOService", NK_NAME_CLASS},
    {"__ZN9IOService10gMetaClassE", "IOService", NK_NAME_CLASS},
    {"__ZTV11IOPCIDevice", "IOPCIDevice", NK_NAME_CLASS},
    {"__ZTVN9IOService9MetaClassE", "IOService", NK_NAME_CLASS},
    {"__ZThn16_N7OSArray4freeEv", "OSArray", NK_NAME_CLASS},
    {"__ZTv0_n24_N7OSArray4freeEv", "OSArray", NK_NAME_CLASS},
    {"__ZGVN6Sample5countE", "Sample", NK_NAME_CLASS},
    {"__ZZN6Sample4makeEvE3one", "Sample", NK_NAME_CLASS},
    {"__Z5printPKcz", "print", NK_NAME_FUNCTION},
    {"__ZL5localv", "local", NK_NAME_FUNCTION},
    {"__Znwm", "operator", NK_NAME_FUNCTION},
    {"__ZSt9terminatev", "std", NK_NAME_FUNCTION},
    {"_ifnet_attach", "_ifnet_attach", NK_NAME_FUNCTION},
    {"ifnet_attach", "ifnet_attach", NK_NAME_EITHER},
    {"IOService::start", "IOService", NK_NAME_CLASS},
    {"__ZN", NULL, NK_NAME_CLASS},
    {"__ZN99IOServiceE", NULL, NK_NAME_CLASS},
    {"__Z", NULL, NK_NAME_FUNCTION},
    {"__ZT", NULL, NK_NAME_CLASS},
    {"__ZTh", NULL, NK_NAME_CLASS},
    {"::", NULL, NK_NAME_CLASS},
    {"", NULL, NK_NAME_EITHER},
};

static void test_symbols(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(symbols); i++) {
    NkNameKind kind = NK_NAME_EITHER;
    g_autofree char *name = nk_symbol_name(symbols[i].symbol, &kind);
    if (g_strcmp0(name, symbols[i].name) != 0 || kind != symbols[i].kind)
      g_error("%s: %s, kind %d", symbols[i].symbol, name ? name : "no name", (int)kind);
  }
}

static const char families[] = "version: 1\nfamily: %s\ntitle: T\nclassify:\n  functions: [%s]\n  classes: [%s]\n";

static void add_family(Tree *tree, const char *family, const char *functions, const char *classes) {
  g_autofree char *file = g_strconcat(family, ".yaml", NULL);
  g_autofree char *text = g_strdup_printf(families, family, functions, classes);
  tree_add(tree, file, text);
}

static NkCatalog *read_tree(Tree *tree) {
  g_autoptr(GError) error = NULL;
  NkCatalog *catalog = nk_catalog_read(tree->root, &error);
  tree_clear(tree);
  g_assert_no_error(error);
  return catalog;
}

static void test_families(void) {
  Tree tree;
  tree_init(&tree);
  add_family(&tree, "a", "\"ab*\", exact", "\"IO*\"");
  add_family(&tree, "b", "\"abc*\", \"?xact\"", "\"IO*Memory*\", IOWorkLoop");
  g_autoptr(NkCatalog) catalog = read_tree(&tree);
  static const struct {
    NkNameKind kind;
    const char *name, *family;
  } cases[] = {
      {NK_NAME_FUNCTION, "abd", "a"},     {NK_NAME_FUNCTION, "abcd", "b"}, /* the closer pattern */
      {NK_NAME_FUNCTION, "exact", "a"},   {NK_NAME_FUNCTION, "Exact", "b"},
      {NK_NAME_FUNCTION, "zzz", NULL},    {NK_NAME_CLASS, "IOBufferMemoryDescriptor", "b"},
      {NK_NAME_CLASS, "IOWorkLoop", "b"}, {NK_NAME_CLASS, "IOService", "a"},
      {NK_NAME_CLASS, "abcd", NULL},      {NK_NAME_EITHER, "abcd", "b"},
      {NK_NAME_EITHER, "IOService", "a"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
    g_assert_cmpstr(nk_catalog_family(catalog, cases[i].kind, cases[i].name), ==, cases[i].family);
}

static void test_coverage(void) {
  Tree tree;
  tree_init(&tree);
  add_family(&tree, "a", "\"ab*\", _under", "\"IO*\"");
  g_autoptr(NkCatalog) catalog = read_tree(&tree);
  g_autoptr(NkNameCoverage) coverage = nk_catalog_coverage(
      catalog, "# names\n\n_abc\nabd # one\n  _abc  \n_abe:_other\n__under\n__ZN9IOService5startEv\n"
               "IOPCIDevice::configRead32\n_nothing\n__ZN6SampleE\n");
  g_assert_cmpuint(coverage->total, ==, 8);
  g_assert_cmpuint(coverage->classified, ==, 6);
  g_assert_cmpuint(GPOINTER_TO_UINT(g_hash_table_lookup(coverage->families, "a")), ==, 6);
  g_assert_cmpuint(coverage->unknown->len, ==, 2);
  g_assert_cmpstr(g_ptr_array_index(coverage->unknown, 0), ==, "_nothing");
}

/* Names of every family of the kernel's interfaces. */
static const struct {
  const char *family, *names;
} own[] = {
    {"acpi", "IOACPIPlatformDevice IOACPIPlatformExpert"},
    {"ata", "IOATAController IOATADevice IOPCIATA IOAHCIController IONVMeController"},
    {"audio", "IOAudioDevice IOAudioEngine IOAudioStream IOAudioControl AppleHDADriver IOHDACodecFunction"},
    {"block-device", "bdevsw_add"},
    {"bluetooth", "IOBluetoothHCIController IOBluetoothHIDDriver"},
    {"char-device", "cdevsw_add devfs_make_node"},
    {"crypto", "_uuid_copy _SHA1Init _zlibVersion"},
    {"debug", "panic kdebug_trace"},
    {"filesystem", "_vnode_put vfs_fsadd vfs_context_current buf_bread cluster_read ubc_getsize VNOP_OPEN"},
    {"firewire", "IOFireWireDevice IOFireWireSBP2LUN IOFireWireAVCUnit IOFWLocalIsochPort"},
    {"graphics", "IOFramebuffer IONDRVFramebuffer IOAccelerator IODisplay IOI2CInterface IOVideoDevice"},
    {"hardware", "rdmsr64 ml_phys_read host_vmxon hv_ept_pmap_create"},
    {"hid", "IOHIDDevice IOHIDEventService IOHIDInterface"},
    {"hidsystem", "IOHIKeyboard IOHIPointing IOHITablet IOHIDSystem"},
    {"ifnet", "ifnet_allocate bpfattach"},
    {"interface-filter", "iflt_attach"},
    {"interrupts", "__ZN20IOInterruptEventSource4initEv IOFilterInterruptEventSource IOSharedInterruptController"},
    {"ip-filter", "ipf_addv4"},
    {"kauth", "kauth_listen_scope kauth_cred_getuid"},
    {"kernel-control", "ctl_register"},
    {"libkern", "__ZN8OSObject4freeEv OSDictionary"},
    {"locks", "_lck_mtx_lock IOLockLock IORWLockAlloc"},
    {"macf", "mac_policy_register"},
    {"memory", "__MALLOC IOMalloc kalloc zalloc IOBufferMemoryDescriptor IODMACommand IOMemoryCursor"},
    {"network", "IOEthernetController IONetworkController IOKernelDebugger IOOutputQueue IOSkywalkEthernetInterface"},
    {"network-kpi", "sock_socket mbuf_data"},
    {"notifications", "kev_msg_post OSKextRequestResource"},
    {"pci", "__ZN11IOPCIDevice12configRead32Eh IOPCI2PCIBridge IOAGPDevice IOThunderboltPort"},
    {"platform",
     "IOPlatformExpert IOSMBusController IODTNVRAM IORTC IOWatchDogTimer IOCPU IOMapper AppleSMC PE_parse_boot_argn"},
    {"power", "IOPMPowerSource IOPMrootDomain"},
    {"process", "_proc_pid task_reference"},
    {"protocol", "proto_register_plumber"},
    {"report", "IOSimpleReporter"},
    {"scsi", "IOSCSIParallelInterfaceController IOSCSIProtocolServices IOSCSIPeripheralDeviceType05"},
    {"serial", "IOSerialDriverSync IORS232SerialStreamSync"},
    {"service", "__ZN9IOService5startEPS_"},
    {"socket-filter", "sflt_register"},
    {"storage", "IOBlockStorageDevice IOMedia IOPartitionScheme IOFilterScheme IODVDBlockStorageDevice"},
    {"strings", "strlcpy printf"},
    {"sysctl", "sysctl_register_oid"},
    {"threads", "_thread_call_enter kernel_thread_start semaphore_wait"},
    {"timers", "IOTimerEventSource"},
    {"tty", "ldisc_register"},
    {"usb", "IOUSBHostInterface IOUSBController IOUSBHub"},
    {"user-client", "__ZN12IOUserClient11clientCloseEv IOUserClient2022 IOSharedDataQueue copyin"},
    {"wifi", "IO80211Controller IO80211SkywalkInterface"},
    {"workloop", "__ZN10IOWorkLoop8workLoopEv IOCommandGate"},
};

static void test_own(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_catalog_read(NK_SOURCE_DIR "/heuristics/catalog", &error);
  g_assert_no_error(error);
  for (gsize i = 0; i < G_N_ELEMENTS(own); i++) {
    g_auto(GStrv) names = g_strsplit(own[i].names, " ", -1);
    for (char **name = names; *name; name++) {
      g_autoptr(NkNameCoverage) coverage = nk_catalog_coverage(catalog, *name);
      if (!g_hash_table_contains(coverage->families, own[i].family))
        g_error("%s is not of %s", *name, own[i].family);
    }
  }
}

/* ---- overlays ---- */
#define BASE                                                                                                           \
  "version: 1\nfamily: base\ntitle: Base\nrules:\n"                                                                    \
  "  - id: base.a\n    title: A\n    calls: [one, two]\n"                                                              \
  "    evidence: {criterion: none, message: m, zeroes: [base.b]}\n"                                                    \
  "  - id: base.b\n    title: B\n    calls: [three]\n"
#define OWN "version: 1\nfamily: own\ntitle: Own\n"

/* The base catalogue, packed as the build does, with an overlay of this text. */
static NkCatalog *with_overlay(const char *text, GError **error) {
  g_autoptr(NkCatalog) base = catalog_from_text(BASE);
  g_autoptr(GVariant) data = g_variant_ref_sink(nk_catalog_pack(base));
  Tree tree;
  tree_init(&tree);
  g_autofree char *packed = g_build_filename(tree.root, "catalog.gvariant", NULL);
  g_assert_true(g_file_set_contents(packed, g_variant_get_data(data), (gssize)g_variant_get_size(data), NULL));
  tree_add(&tree, "own/own.yaml", text);
  g_autofree char *own = g_build_filename(tree.root, "own", NULL);
  NkCatalog *catalog = nk_catalog_open(packed, own, error);
  tree_clear(&tree);
  return catalog;
}

static guint rules_of_call(const NkCatalog *catalog, const char *name) {
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  nk_catalog_lookup(catalog, NK_RULE_CALLS, name, found);
  return found->len;
}

static void test_overlay(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = with_overlay(OWN "add:\n  - {rule: base.a, names: [ours, one]}\n"
                                                  "remove:\n  - {rule: base.a, names: [two]}\n  - {rule: base.b}\n"
                                                  "classify: {functions: [\"our_*\"]}\n"
                                                  "rules:\n  - id: own.c\n    title: C\n    calls: [four]\n",
                                              &error);
  g_assert_no_error(error);
  g_assert_cmpuint(rules_of_call(catalog, "one"), ==, 1);
  g_assert_cmpuint(rules_of_call(catalog, "ours"), ==, 1);
  g_assert_cmpuint(rules_of_call(catalog, "two"), ==, 0);
  g_assert_cmpuint(rules_of_call(catalog, "three"), ==, 0);
  g_assert_cmpuint(rules_of_call(catalog, "four"), ==, 1);
  g_assert_cmpuint(g_strv_length(nk_catalog_rule(catalog, "base.a")->names), ==, 2);
  g_assert_cmpstr(nk_catalog_family(catalog, NK_NAME_FUNCTION, "our_call"), ==, "own");
  g_autoptr(NkCatalog) base = catalog_from_text(BASE);
  g_assert_cmpstr(nk_catalog_version(base), !=, nk_catalog_version(catalog));
}

static void test_replacement(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = with_overlay("version: 1\nfamily: base\ntitle: T\n"
                                              "rules:\n  - id: base.b\n    title: C\n    calls: [four]\n",
                                              &error);
  g_assert_no_error(error);
  g_assert_cmpuint(nk_catalog_rules(catalog)->len, ==, 2);
  g_assert_cmpstr(nk_catalog_rule(catalog, "base.b")->title, ==, "C");
}

static const struct {
  const char *text, *message; /* after "own.yaml:" */
} refusals[] = {
    {OWN "add: [{rule: base.z, names: [x]}]\n", "4:14: rule: expected the id of a rule; there is no \"base.z\""},
    {OWN "add: [{rule: base.a}]\n", "4:7: expected the key \"names\" here"},
    {OWN "add: [{rule: base.a, names: ['*']}]\n", "4:30: expected a name or pattern"},
    {OWN "add: {rule: base.a}\n", "4:6: add: expected a list"},
    {OWN "remove: [{names: [x]}]\n", "4:10: expected the key \"rule\" here"},
    {OWN "remove: [{rule: base.a, names: [one, x]}]\n", "4:38: names: expected a name of base.a; \"x\" is none"},
    {OWN "remove: [{rule: base.a, names: [one, two]}]\n", "4:32: names: expected a name to remain"},
    {OWN "remove: [{rule: base.b}, {rule: base.b}]\n", "4:33: rule: expected the id of a rule"},
    {OWN "classify: {functions: [a, a]}\n", "4:27: classify: expected each name once"},
    {OWN "classify: {function: [a]}\n", "4:12: unknown key \"function\": expected one of functions, classes"},
};

static void test_refused(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(refusals); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null(with_overlay(refusals[i].text, &error));
    g_assert_error(error, NK_CATALOG_ERROR, NK_ERROR_INVALID);
    g_autofree char *expected = g_strconcat("own.yaml:", refusals[i].message, NULL);
    if (!strstr(error->message, expected))
      g_error("case %" G_GSIZE_FORMAT ": got \"%s\", expected \"%s\"", i, error->message, expected);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/names/symbols", test_symbols);
  g_test_add_func("/names/families", test_families);
  g_test_add_func("/names/coverage", test_coverage);
  g_test_add_func("/names/own", test_own);
  g_test_add_func("/overlay/changes", test_overlay);
  g_test_add_func("/overlay/replacement", test_replacement);
  g_test_add_func("/overlay/refused", test_refused);
  return g_test_run();
}
