// Signals become marks and a byte in a pipe, so that the event loop meets them between two events.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

static const int caught[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
enum { caught_count = sizeof caught / sizeof *caught };
static struct sigaction earlier[caught_count];
static bool catching;
/// How often each signal has come since it was last taken.
static volatile sig_atomic_t waiting[NSIG];
/// Reading and writing end; never closed, so that a late `ct_wake` cannot write into a file of somebody else.
static int signal_pipe[2] = {-1, -1}, wake_pipe[2] = {-1, -1};

static bool ends_program(int number) {
  return number == SIGTERM || number == SIGHUP || number == SIGINT || number == SIGQUIT;
}

static void note(int number) {
  int error = errno;
  if (waiting[number] < 3) waiting[number] = waiting[number] + 1;
  if (ends_program(number) && waiting[number] == 3) {
    // Asked for the third time and still not heard: the program hangs. Leave without it.
    ct_restore_now();
    signal(number, SIG_DFL);
    raise(number);
  }
  ssize_t written = write(signal_pipe[1], "", 1);
  (void)written;  // A full pipe wakes the loop just as well.
  errno = error;
}

bool ct_make_pipes(void) {
  if (signal_pipe[0] >= 0) return true;
  if (pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  if (pipe2(wake_pipe, O_NONBLOCK | O_CLOEXEC) == 0) return true;
  close(signal_pipe[0]);
  close(signal_pipe[1]);
  signal_pipe[0] = signal_pipe[1] = -1;
  return false;
}

void ct_catch_signals(void) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < caught_count; i++) {
    waiting[caught[i]] = 0;
    sigaction(caught[i], &action, &earlier[i]);
    // Where nobody could continue us, suspending stays ignored.
    if (caught[i] == SIGTSTP && earlier[i].sa_handler == SIG_IGN) sigaction(SIGTSTP, &earlier[i], NULL);
  }
  catching = true;
}

void ct_release_signals(void) {
  if (!catching) return;
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &earlier[i], NULL);
  catching = false;
}

bool ct_take_signal(int number) {
  if (!waiting[number]) return false;
  waiting[number] = 0;
  return true;
}

bool ct_end_is_asked(void) {
  for (int i = 0; i < caught_count; i++) {
    if (ends_program(caught[i]) && waiting[caught[i]]) return true;
  }
  return false;
}

int ct_signal_end(void) { return signal_pipe[0]; }
int ct_wake_end(void) { return wake_pipe[0]; }

void ct_drain(int end) {
  char bytes[64];
  while (read(end, bytes, sizeof bytes) == (ssize_t)sizeof bytes) continue;
}

void ct_wake(void) {
  if (wake_pipe[1] < 0) return;
  ssize_t written = write(wake_pipe[1], "", 1);
  (void)written;  // A full pipe wakes the loop just as well.
}
