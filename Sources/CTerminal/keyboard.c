// The next event: keys, mouse and pastes through ncurses, signals and wakings through their pipes.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <errno.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#include "internal.h"

/// Our own codes, above all that ncurses gives out itself (extended keys start at 0x200).
enum { PASTE_BEGIN = KEY_MAX + 4001, PASTE_END, MOUSE, OLD_MOUSE, MODIFIED };
/// The most bytes of a paste that are kept.
enum { PASTE_LIMIT = 1 << 20 };
/// How long the rest of a character or of a sequence may take to arrive, in milliseconds.
enum { PATIENCE = 25 };

static uint8_t *paste;
/// Whether ncurses may hold characters that poll cannot see.
static bool maybe_buffered;

void ct_forget_paste(void) {
  free(paste);
  paste = NULL;
  maybe_buffered = false;
}

/// Keys pressed together with Ctrl or Alt, as xterm and its kin, rxvt and older consoles send them.
static void define_modified_keys(void) {
  static const struct { const char *text; int key; } keys[] = {
    {"\033[1;5D", CT_WORD_LEFT}, {"\033[1;3D", CT_WORD_LEFT}, {"\033[5D", CT_WORD_LEFT}, {"\033Od", CT_WORD_LEFT},
    {"\033[1;5C", CT_WORD_RIGHT}, {"\033[1;3C", CT_WORD_RIGHT}, {"\033[5C", CT_WORD_RIGHT}, {"\033Oc", CT_WORD_RIGHT},
    {"\033[1;5H", CT_TEXT_START}, {"\033[7^", CT_TEXT_START}, {"\033[1;5F", CT_TEXT_END}, {"\033[8^", CT_TEXT_END},
    {"\033[3;5~", CT_DELETE_WORD_RIGHT}, {"\033[3;3~", CT_DELETE_WORD_RIGHT}, {"\033[3^", CT_DELETE_WORD_RIGHT},
  };
  // Terminal descriptions give some of them codes that differ from run to run: ours replace them.
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) define_key(keys[i].text, MODIFIED + keys[i].key);
}

void ct_define_keys(void) {
  static const struct { const char *text; int code; } keys[] = {
    {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB}, {"\033OM", KEY_ENTER},
    {"\033[200~", PASTE_BEGIN}, {"\033[201~", PASTE_END},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (key_defined(keys[i].text) == 0) define_key(keys[i].text, keys[i].code);
  }
  define_modified_keys();
  // Terminal descriptions name one of these as what introduces the mouse; ncurses must not read on by itself.
  define_key(NULL, KEY_MOUSE);
  define_key("\033[<", MOUSE);
  define_key("\033[M", OLD_MOUSE);
}

static ct_event event(int kind, int value) { return (ct_event){.kind = kind, .value = value}; }

/// One character or key from ncurses, waiting at most so long; ERR where there is none.
static int read_key(wint_t *value, int milliseconds) {
  timeout(milliseconds);
  int result = get_wch(value);
  maybe_buffered = result != ERR;
  return result;
}

/// Whether this character after an Esc begins a sequence: a key, or a late answer to what another program has asked.
static bool introduces(wint_t value) { return value == '[' || value == 'O' || value == ']' || value == 'P'; }

/// Swallows the rest of a sequence that nobody knows, so that its letters are not taken for keys.
static void skip_sequence(wint_t introducer) {
  bool is_string = introducer == ']' || introducer == 'P', escaped = false;
  wint_t value = 0;
  for (int i = 0; i < 256 && read_key(&value, PATIENCE) == OK; i++) {
    bool ends_string = value == 7 || (escaped && value == '\\');
    bool ends_key = introducer == 'O' || (value >= 0x40 && value <= 0x7E);
    if (is_string ? ends_string : ends_key) return;
    escaped = value == 27;
  }
}

/// Reads up to the end of a paste.
///
/// Reads from the file itself, never more bytes than the end mark still needs, so that nothing behind it is lost.
static ct_event read_paste(void) {
  static const char mark[] = "\033[201~";
  size_t length = 0, room = 0, matched = 0;
  struct pollfd keyboard = {.fd = ct_keyboard(), .events = POLLIN};
  ct_forget_paste();
  while (matched < sizeof mark - 1) {
    int ready = poll(&keyboard, 1, 1000);
    if (ready < 0 && errno == EINTR && !ct_end_is_asked()) continue;
    if (ready <= 0) break;
    char bytes[sizeof mark];
    ssize_t count = read(ct_keyboard(), bytes, sizeof mark - 1 - matched);
    if (count <= 0) break;
    for (ssize_t i = 0; i < count; i++) {
      matched = bytes[i] == mark[matched] ? matched + 1 : bytes[i] == mark[0];
      if (length == room && room < PASTE_LIMIT) {
        size_t larger = room ? room * 2 : 4096;
        uint8_t *grown = realloc(paste, larger);
        if (grown) paste = grown, room = larger;
      }
      if (length < room) paste[length++] = (uint8_t)bytes[i];
    }
  }
  // The end mark itself was kept as far as there was room.
  if (matched == sizeof mark - 1 && length < PASTE_LIMIT) length -= matched;
  return (ct_event){.kind = CT_PASTE, .bytes = paste, .count = length};
}

/// What the mouse did, from its number for buttons and its place, counted from 1.
static ct_event mouse_event(int buttons, int column, int row) {
  enum { MODIFIERS = 4 | 8 | 16, WHEEL = 64 };
  buttons &= ~MODIFIERS;
  int kind = buttons == 0           ? CT_PRESS
             : buttons == WHEEL     ? CT_WHEEL_UP
             : buttons == WHEEL + 1 ? CT_WHEEL_DOWN
                                    : CT_NOTHING;
  return (ct_event){.kind = kind, .column = column - 1, .row = row - 1};
}

/// The rest of a mouse report of the newer kind, `<buttons;column;rowM`, or with an `m` at its end for a release.
static ct_event read_mouse(void) {
  int numbers[3] = {0}, place = 0;
  wint_t value = 0;
  for (int i = 0; i < 32 && read_key(&value, PATIENCE) == OK; i++) {
    if (value >= '0' && value <= '9') {
      if (numbers[place] < 10000) numbers[place] = numbers[place] * 10 + (int)(value - '0');
    } else if (value == ';' && place < 2) {
      place++;
    } else {
      if (value != 'M' || place != 2) break;
      return mouse_event(numbers[0], numbers[1], numbers[2]);
    }
  }
  return event(CT_NOTHING, 0);
}

/// The rest of a mouse report of the older kind: three characters, each 32 more than it means.
static ct_event read_old_mouse(void) {
  wint_t values[3] = {0};
  for (int i = 0; i < 3; i++) {
    if (read_key(&values[i], PATIENCE) != OK || values[i] < 32) return event(CT_NOTHING, 0);
  }
  return mouse_event((int)values[0] - 32, (int)values[1] - 32, (int)values[2] - 32);
}

/// The key that a character gives together with Alt, or nothing for one that has no meaning with it.
static int key_with_alt(wint_t value) {
  switch (value) {
    case 'b': case 'B': return CT_WORD_LEFT;
    case 'f': case 'F': return CT_WORD_RIGHT;
    case 'd': case 'D': return CT_DELETE_WORD_RIGHT;
    case '<': return CT_TEXT_START;
    case '>': return CT_TEXT_END;
    case 8: case 127: return CT_DELETE_WORD_LEFT;
    default: return -1;
  }
}

static ct_event key_event(wint_t code) {
  if (code >= MODIFIED && code <= MODIFIED + CT_DELETE_WORD_RIGHT) return event(CT_KEY, (int)(code - MODIFIED));
  if (code >= KEY_F(1) && code <= KEY_F(12)) return event(CT_FUNCTION_KEY, (int)(code - KEY_F(0)));
  switch (code) {
    case KEY_UP: return event(CT_KEY, CT_UP);
    case KEY_DOWN: return event(CT_KEY, CT_DOWN);
    case KEY_LEFT: return event(CT_KEY, CT_LEFT);
    case KEY_RIGHT: return event(CT_KEY, CT_RIGHT);
    case KEY_HOME: case KEY_FIND: case KEY_A1: return event(CT_KEY, CT_HOME);
    case KEY_END: case KEY_SELECT: case KEY_LL: case KEY_C1: return event(CT_KEY, CT_END);
    case KEY_PPAGE: case KEY_A3: return event(CT_KEY, CT_PAGE_UP);
    case KEY_NPAGE: case KEY_C3: return event(CT_KEY, CT_PAGE_DOWN);
    case KEY_ENTER: return event(CT_KEY, CT_ENTER);
    case KEY_BACKSPACE: return event(CT_KEY, CT_BACKSPACE);
    case KEY_BTAB: return event(CT_KEY, CT_BACK_TAB);
    case KEY_DC: return event(CT_KEY, CT_DELETE);
    case KEY_IC: return event(CT_KEY, CT_INSERT);
    case MOUSE: return read_mouse();
    case OLD_MOUSE: return read_old_mouse();
    case PASTE_BEGIN: return read_paste();
    default: return event(CT_NOTHING, 0);
  }
}

static ct_event character_event(wint_t value) {
  wint_t following = 0;
  switch (value) {
    case '\r': case '\n': return event(CT_KEY, CT_ENTER);
    case '\t': return event(CT_KEY, CT_TAB);
    case 8: case 127: return event(CT_KEY, CT_BACKSPACE);
    case 27:
      switch (read_key(&following, 0)) {
        case KEY_CODE_YES:
          if (following == KEY_BACKSPACE) return event(CT_KEY, CT_DELETE_WORD_LEFT);
          ungetch((int)following);
          break;
        case OK:
          if (introduces(following)) {
            skip_sequence(following);
            return event(CT_NOTHING, 0);
          }
          if (key_with_alt(following) >= 0) return event(CT_KEY, key_with_alt(following));
          unget_wch((wchar_t)following);
          break;
        default: break;
      }
      return event(CT_KEY, CT_ESCAPE);
    default: return event(CT_CHARACTER, (int)value);
  }
}

/// An event of the keyboard or the mouse, waiting at most so long for its first byte.
static ct_event keyboard_event(int milliseconds) {
  wint_t value = 0;
  switch (read_key(&value, milliseconds)) {
    case OK: return character_event(value);
    case KEY_CODE_YES: return key_event(value);
    default: return event(CT_NOTHING, 0);
  }
}

/// An event that a signal has left behind.
static ct_event signal_event(void) {
  static const int passed_on[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP};
  for (size_t i = 0; i < sizeof passed_on / sizeof *passed_on; i++) {
    if (ct_take_signal(passed_on[i])) return event(CT_SIGNAL, passed_on[i]);
  }
  bool continued = ct_take_signal(SIGCONT), changed = ct_take_signal(SIGWINCH);
  if (continued) ct_come_back();
  return event((changed && ct_take_size()) || continued ? CT_RESIZED : CT_NOTHING, 0);
}

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

ct_event ct_next(int milliseconds) {
  if (!ct_is_open()) return event(CT_HUNG_UP, 0);
  long long end = milliseconds > 0 ? now() + milliseconds : 0;
  struct pollfd files[3] = {
    {.fd = ct_keyboard(), .events = POLLIN},
    {.fd = ct_signal_end(), .events = POLLIN},
    {.fd = ct_wake_end(), .events = POLLIN},
  };
  for (;;) {
    ct_event found = signal_event();
    if (found.kind != CT_NOTHING) return found;
    while (maybe_buffered) {
      found = keyboard_event(0);
      if (found.kind != CT_NOTHING) return found;
    }
    long long left = milliseconds > 0 ? end - now() : milliseconds;
    int ready = poll(files, 3, left < 0 && milliseconds > 0 ? 0 : (int)left);
    if (ready < 0 && errno != EINTR) return event(CT_HUNG_UP, 0);
    if (ready == 0) return event(CT_NOTHING, 0);
    if (ready < 0) continue;
    if (files[1].revents) {
      ct_drain(files[1].fd);
      continue;
    }
    if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return event(CT_HUNG_UP, 0);
    if (files[2].revents) {
      ct_drain(files[2].fd);
      return event(CT_WOKEN, 0);
    }
    // Something to read, but nothing there: that is the end of the file.
    int available = 0;
    if (ioctl(ct_keyboard(), FIONREAD, &available) != 0 || available == 0) return event(CT_HUNG_UP, 0);
    found = keyboard_event(PATIENCE);
    if (found.kind != CT_NOTHING) return found;
  }
}
