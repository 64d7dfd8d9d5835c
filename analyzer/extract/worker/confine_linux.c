/* Confinement on Linux: Landlock for files, a seccomp filter for networks and programs. Both are asked for by system
   call, because neither has a wrapper in the C library; the numbers of ABI versions are in the kernel's
   Documentation/userspace-api/landlock.rst. */
#include "confine.h"

#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- files ---- */

/* What the headers of an older system do not name yet. */
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

static const guint64 read_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
static const guint64 write_access =
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE;
static const guint64 other_access = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
                                    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                    LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

/* Access that a later version brought: what the running kernel does not know may not be asked for. */
static guint64 access_since(long abi) {
  guint64 access = read_access | write_access | other_access;
  if (abi >= 2)
    access |= LANDLOCK_ACCESS_FS_REFER;
  if (abi >= 3)
    access |= LANDLOCK_ACCESS_FS_TRUNCATE;
  return access;
}

static void allow(int rules, const char *path, guint64 access) {
  struct landlock_path_beneath_attr beneath = {.parent_fd = open(path, O_PATH | O_CLOEXEC)};
  struct stat status;
  if (beneath.parent_fd < 0)
    return;
  gboolean directory = fstat(beneath.parent_fd, &status) == 0 && S_ISDIR(status.st_mode);
  beneath.allowed_access = directory ? access : access & ~(guint64)LANDLOCK_ACCESS_FS_READ_DIR;
  syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
  close(beneath.parent_fd);
}

static gboolean confine_files(const NkConfinement *confinement) {
  long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (abi < 1)
    return FALSE;
  struct landlock_ruleset_attr handled = {.handled_access_fs = access_since(abi)};
  int rules = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);
  if (rules < 0)
    return FALSE;
  for (const char *const *path = confinement->readable; *path; path++)
    allow(rules, *path, read_access);
  if (confinement->writable && *confinement->writable)
    allow(rules, confinement->writable,
          read_access | write_access | (handled.handled_access_fs & LANDLOCK_ACCESS_FS_TRUNCATE));
  gboolean confined = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  close(rules);
  return confined;
}

/* ---- networks and programs ---- */

#if defined(__x86_64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef NATIVE_ARCHITECTURE

/* Refused. io_uring would do the same behind the filter's back; a tracer would let another process do it. */
static const guint32 refused[] = {SYS_socket,  SYS_socketpair,        SYS_connect,    SYS_bind,     SYS_sendto,
                                  SYS_sendmsg, SYS_io_uring_setup,    SYS_execve,     SYS_execveat, SYS_ptrace,
                                  SYS_bpf,     SYS_process_vm_writev, SYS_pidfd_getfd};

enum { HEAD = 4, N_REFUSED = G_N_ELEMENTS(refused), X32_BIT = 0x40000000 };

/* The program: another architecture's numbers mean other calls, so they end the process; then one test each. */
static gboolean confine_calls(void) {
  struct sock_filter code[HEAD + N_REFUSED + 3] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCHITECTURE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
  };
  for (guint i = 0; i < N_REFUSED; i++) /* to the refusal, which stands behind the permission */
    code[HEAD + i] =
        (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, refused[i], (guint8)(N_REFUSED + 1 - i), 0);
  code[HEAD + N_REFUSED] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 1, 0);
  code[HEAD + N_REFUSED + 1] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  code[HEAD + N_REFUSED + 2] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
  struct sock_fprog program = {.len = G_N_ELEMENTS(code), .filter = code};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

#else

static gboolean confine_calls(void) {
  return FALSE;
}

#endif

char *nk_confine(const NkConfinement *confinement) {
  gboolean alone = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
  gboolean files = alone && confine_files(confinement);
  gboolean calls = alone && confine_calls();
  if (files && calls)
    return NULL;
  if (calls)
    return g_strdup("files may be read anywhere (this kernel has no Landlock)");
  if (files)
    return g_strdup("networks and programs are within reach (this kernel takes no seccomp filter)");
  return g_strdup("nothing is confined (this kernel has neither Landlock nor seccomp filters)");
}
#endif
