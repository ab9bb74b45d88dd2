// The screen: opening and closing ncurses, and bringing rows of cells into it.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "internal.h"

/// What turns bracketed paste and the mouse on and off; empty where the terminal has neither.
static char extras_on[32], extras_off[32];

static SCREEN *screen;
static FILE *headless_file;
static bool utf8;

const char *ct_environment_name(void) { return getenv("TERM"); }
bool ct_is_open(void) { return screen != NULL; }
int ct_keyboard(void) { return headless_file ? -1 : STDIN_FILENO; }
int ct_columns(void) { return screen ? getmaxx(stdscr) : 0; }
int ct_rows(void) { return screen ? getmaxy(stdscr) : 0; }
bool ct_is_utf8(void) { return utf8; }

bool ct_can_show(uint32_t scalar) {
  char bytes[MB_LEN_MAX];
  mbstate_t state = {0};
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1 && wcwidth((wchar_t)scalar) == 1;
}

/// Takes over the locale of the environment; where it is not installed but names UTF-8, one that has it.
static void take_locale(void) {
  if (!setlocale(LC_ALL, "")) {
    const char *name = getenv("LC_ALL");
    if (!name || !*name) name = getenv("LC_CTYPE");
    if (!name || !*name) name = getenv("LANG");
    if (name && (strcasestr(name, "utf-8") || strcasestr(name, "utf8"))) setlocale(LC_CTYPE, "C.UTF-8");
  }
  utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// A terminfo string, or NULL where the terminal has none.
static char *capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/// Appends a terminfo string without its padding (`$<5>`), which only real glass needs.
static size_t append(char *text, size_t length, size_t limit, const char *value) {
  while (value && *value && length < limit) {
    if (value[0] == '$' && value[1] == '<' && strchr(value, '>')) {
      value = strchr(value, '>') + 1;
    } else {
      text[length++] = *value++;
    }
  }
  return length;
}

/// Works out now what a crash will have to write.
static void prepare_restore(void) {
  char text[512];
  size_t length = append(text, 0, sizeof text, extras_off);
  const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    length = append(text, length, sizeof text, capability(names[i]));
  }
  ct_arm_restore(text, length);
}

/// Turns off what would swallow keys: Ctrl-S and Ctrl-Q, Ctrl-V and Ctrl-O.
static void free_control_keys(void) {
  struct termios modes;
  if (tcgetattr(STDOUT_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL);
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  tcsetattr(STDOUT_FILENO, TCSANOW, &modes);
  def_prog_mode();
}

/// Decides on bracketed paste (all terminals with keys that begin with Esc take or ignore it) and on the mouse.
///
/// The mouse goes past ncurses, which loses presses that arrive together with something else.
static void choose_extras(bool mouse) {
  const char *up = capability("kcuu1");
  extras_on[0] = extras_off[0] = 0;
  if (!up || up[0] != '\033') return;
  // What turns the mouse off goes along always, because it may be turned on later.
  bool can = capability("kmous") != NULL;
  strcpy(extras_on, mouse && can ? "\033[?2004h\033[?1000h\033[?1006h" : "\033[?2004h");
  strcpy(extras_off, can ? "\033[?1006l\033[?1000l\033[?2004l" : "\033[?2004l");
}

static void switch_extras(const char *text) {
  if (text[0]) ct_write(STDOUT_FILENO, text, strlen(text));
}

void ct_listen_to_mouse(bool mouse) {
  switch_extras(extras_off);
  choose_extras(mouse);
  switch_extras(extras_on);
}

static int begin(const char *name, bool colours, FILE *output, FILE *input) {
  struct winsize size = {0};
  bool size_known = ioctl(fileno(output), TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  use_env(!size_known);
  use_tioctl(true);
  screen = newterm(name, output, input);
  if (!screen) return CT_UNKNOWN_NAME;
  if (!capability("cup") || !capability("clear")) {
    endwin();
    delscreen(screen);
    screen = NULL;
    return CT_TOO_SIMPLE;
  }
  noecho();
  nonl();
  cbreak();
  typeahead(-1);
  keypad(stdscr, true);
  set_escdelay(25);
  ct_begin_picture(colours);
  return CT_OPENED;
}

int ct_open(const char *name, bool colours, bool mouse, const char *error_log) {
  if (screen) return CT_ALREADY_OPEN;
  if (!name || !*name) return CT_NO_NAME;
  if (!ct_remember_modes()) return CT_NOT_A_TERMINAL;
  take_locale();
  if (!ct_make_pipes()) return CT_NO_PIPES;
  ct_catch_signals();
  int result = begin(name, colours, stdout, stdin);
  if (result != CT_OPENED) {
    ct_release_signals();
    return result;
  }
  free_control_keys();
  choose_extras(mouse);
  switch_extras(extras_on);
  ct_define_keys();
  prepare_restore();
  ct_catch_crashes();
  ct_redirect_errors(error_log);
  return CT_OPENED;
}

int ct_open_headless(const char *name, bool colours, int columns, int rows) {
  if (screen) return CT_ALREADY_OPEN;
  take_locale();
  if (!ct_make_pipes()) return CT_NO_PIPES;
  headless_file = fopen("/dev/null", "r+");
  if (!headless_file) return CT_NOT_A_TERMINAL;
  int result = begin(name, colours, headless_file, headless_file);
  if (result == CT_OPENED) {
    resize_term(rows, columns);
  } else {
    fclose(headless_file);
    headless_file = NULL;
  }
  return result;
}

void ct_close(void) {
  if (!screen) return;
  sigset_t output_stop, before;
  sigemptyset(&output_stop);
  sigaddset(&output_stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &output_stop, &before);
  if (!isendwin()) {
    switch_extras(extras_off);
    endwin();
  }
  ct_disarm_restore();
  delscreen(screen);
  screen = NULL;
  extras_on[0] = extras_off[0] = 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (headless_file) fclose(headless_file);
  headless_file = NULL;
  ct_forget_paste();
  ct_release_errors();
  ct_release_crashes();
  ct_release_signals();
}

bool ct_take_size(void) {
  struct winsize size;
  if (headless_file || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == getmaxy(stdscr) && size.ws_col == getmaxx(stdscr)) return false;
  resize_term(size.ws_row, size.ws_col);
  clearok(curscr, true);
  return true;
}

void ct_come_back(void) {
  reset_prog_mode();
  ct_take_size();
  switch_extras(extras_on);
  clearok(curscr, true);
  refresh();
}

bool ct_suspend(void) {
  if (!screen || headless_file) return false;
  struct sigaction ours, other = {.sa_handler = SIG_IGN};
  sigaction(SIGTSTP, NULL, &ours);
  if (ours.sa_handler == SIG_IGN) return false;
  def_prog_mode();
  switch_extras(extras_off);
  endwin();
  sigemptyset(&other.sa_mask);
  // First the others of the group, then, by itself and at once, this thread.
  sigaction(SIGTSTP, &other, NULL);
  kill(0, SIGTSTP);
  other.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &other, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  // Somebody who ends us while we are away does not want the screen to flash up again.
  if (ct_end_is_asked()) return false;
  ct_take_signal(SIGCONT);
  ct_come_back();
  return true;
}
