/* Signals that end the program while workers run. */
#include "analyzer/cli/cli.h"

#include <signal.h>

static gint caught; /* the signal; atomic */

static const int signals[] = {SIGINT, SIGTERM, SIGHUP};

static void take(int number) {
  g_atomic_int_set(&caught, number);
}

static void handle(void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (gsize i = 0; i < G_N_ELEMENTS(signals); i++) {
    struct sigaction before;
    sigaction(signals[i], NULL, &before);
    if (before.sa_handler != SIG_IGN) /* as under nohup */
      sigaction(signals[i], &action, NULL);
  }
}

const gint *nk_interrupt_catch(void) {
  handle(take, (int)SA_RESETHAND);
  return &caught;
}

void nk_interrupt_release(void) {
  handle(SIG_DFL, 0);
  if (g_atomic_int_get(&caught))
    raise(g_atomic_int_get(&caught));
}
