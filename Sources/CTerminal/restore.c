// Gives the terminal back after a crash or an exit that nobody expected.
//
// Everything here that runs in a signal handler uses only functions POSIX calls async-signal-safe.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "internal.h"

static struct termios modes;
static char text[512];
static size_t text_length;
static int armed;

static int log_file = -1;
static int real_errors = -1;
static off_t log_start;

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { crash_count = sizeof crashes / sizeof *crashes };
static struct sigaction earlier[crash_count];
static bool catching;
/// A stack of its own for the handlers, so that an overflow of the main stack is caught too.
static char spare_stack[64 * 1024];

void ct_write(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

bool ct_remember_modes(void) { return tcgetattr(STDOUT_FILENO, &modes) == 0 && isatty(STDIN_FILENO); }

static void restore_at_exit(void) {
  ct_restore_now();
  ct_release_errors();
}

void ct_arm_restore(const char *bytes, size_t length) {
  static bool registered;
  text_length = length < sizeof text ? length : sizeof text;
  memcpy(text, bytes, text_length);
  __atomic_store_n(&armed, 1, __ATOMIC_SEQ_CST);
  if (!registered) registered = atexit(restore_at_exit) == 0;
}

void ct_disarm_restore(void) { __atomic_store_n(&armed, 0, __ATOMIC_SEQ_CST); }

void ct_restore_now(void) {
  if (!__atomic_exchange_n(&armed, 0, __ATOMIC_SEQ_CST)) return;
  sigset_t output_stop, before;
  sigemptyset(&output_stop);
  sigaddset(&output_stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &output_stop, &before);
  ct_write(STDOUT_FILENO, text, text_length);
  tcsetattr(STDOUT_FILENO, TCSANOW, &modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/// Shows the end of what went into the log since it was opened: that is where the reason of a crash stands.
static void show_log_tail(void) {
  char tail[8192];
  off_t end = lseek(log_file, 0, SEEK_END);
  off_t start = end - (off_t)sizeof tail > log_start ? end - (off_t)sizeof tail : log_start;
  ssize_t count = pread(log_file, tail, sizeof tail, start);
  for (ssize_t i = 0; i < count; i++) {
    unsigned char byte = (unsigned char)tail[i];
    if ((byte < ' ' && byte != '\n' && byte != '\t') || byte == 0x7F) tail[i] = '?';
  }
  if (count > 0) ct_write(STDERR_FILENO, tail, (size_t)count);
}

static void crash(int number, siginfo_t *info, void *context) {
  (void)context;
  int error = errno;
  ct_restore_now();
  if (real_errors >= 0) {
    dup2(real_errors, STDERR_FILENO);
    show_log_tail();
  }
  for (int i = 0; i < crash_count; i++) {
    if (crashes[i] == number) sigaction(number, &earlier[i], NULL);
  }
  // A true fault happens again on return, at its real place. One that was sent, and a breakpoint, would not.
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
  errno = error;
}

void ct_catch_crashes(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&stack, NULL);
  }
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &earlier[i]);
  catching = true;
}

void ct_release_crashes(void) {
  if (!catching) return;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &earlier[i], NULL);
  catching = false;
}

void ct_redirect_errors(const char *path) {
  if (!path || !isatty(STDERR_FILENO)) return;
  log_file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (log_file < 0) return;
  log_start = lseek(log_file, 0, SEEK_END);
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_errors >= 0) dup2(log_file, STDERR_FILENO);
}

void ct_release_errors(void) {
  if (real_errors >= 0) {
    dup2(real_errors, STDERR_FILENO);
    close(real_errors);
  }
  if (log_file >= 0) close(log_file);
  real_errors = log_file = -1;
}
