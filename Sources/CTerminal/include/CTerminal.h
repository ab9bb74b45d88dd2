/// The small C layer under the terminal: ncurses, termios and signals behind plain functions.
///
/// A process has one terminal, one set of signal handlers and one ncurses screen, so there is no handle to pass around.
/// Everything but `ct_wake` belongs to one thread, the one that called `ct_open`.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Why a terminal could not be opened; `CT_OPENED` is 0.
enum ct_opening {
  CT_OPENED,
  CT_ALREADY_OPEN,
  CT_NO_NAME,
  CT_NOT_A_TERMINAL,
  CT_UNKNOWN_NAME,
  CT_TOO_SIMPLE,
  CT_NO_PIPES,
};

/// What TERM says, or NULL; valid until the environment changes.
const char *ct_environment_name(void);

/// Opens the terminal on standard input and output.
///
/// `name` is the terminfo name (TERM). `error_log` may be NULL; otherwise standard error goes into that file until
/// `ct_close`, unless it was no terminal in the first place. Returns a `ct_opening`.
int ct_open(const char *name, bool colours, bool mouse, const char *error_log);

/// Opens a screen that nobody sees, of the given size, so that tests can read its cells; catches no signals.
int ct_open_headless(const char *name, bool colours, int columns, int rows);

/// Gives the terminal back as it was found; does nothing when it is not open.
void ct_close(void);

/// Columns of the open terminal.
int ct_columns(void);
/// Rows of the open terminal.
int ct_rows(void);
/// How many colours are in use; 0 where there are none or none are wanted.
int ct_colours(void);
/// Whether the character set of the locale is UTF-8; known once a terminal was opened.
bool ct_is_utf8(void);
/// Whether the character set of the locale has this scalar, one column wide.
bool ct_can_show(uint32_t scalar);

/// The attributes of a cell, to be added up.
enum ct_attribute { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8 };

/// One glyph of a row.
typedef struct ct_cell {
  /// The glyph's first scalar.
  uint32_t glyph;
  /// Up to two combining marks; 0 for none.
  uint32_t mark, second_mark;
  /// Columns the glyph takes, 1 or 2.
  uint8_t width;
  /// A sum of `ct_attribute`.
  uint8_t attributes;
  /// Colours: 0 for the terminal's own, then 1 to 8 for black to white.
  uint8_t front, back;
} ct_cell;

/// Sets a whole row of the picture, from the left; nothing reaches the terminal before `ct_show`.
void ct_put_row(int row, const ct_cell *cells, int count);
/// Empties the picture.
void ct_erase(void);
/// The terminal may show anything: the next picture is painted whole, on a cleared screen.
void ct_distrust(void);
/// Sends what has changed to the terminal and puts its cursor at a place, or hides it.
void ct_show(int column, int row, bool cursor_visible);
/// Reads a cell of the picture back, for tests.
ct_cell ct_cell_at(int column, int row);

/// Leaves the screen, stops the process group until it is continued, and paints everything anew.
///
/// Where nobody could continue it, it comes back at once. Returns whether the screen was left and is there again; not
/// so where suspending is ignored, and where a signal that ends the program came meanwhile.
bool ct_suspend(void);

/// Listens to the mouse, or no longer; without one on this terminal it does nothing.
void ct_listen_to_mouse(bool mouse);

/// What `ct_next` found.
enum ct_kind {
  CT_NOTHING,
  CT_CHARACTER,
  CT_KEY,
  CT_FUNCTION_KEY,
  CT_PRESS,
  CT_WHEEL_UP,
  CT_WHEEL_DOWN,
  CT_PASTE,
  CT_RESIZED,
  CT_SIGNAL,
  CT_WOKEN,
  CT_HUNG_UP,
};

/// Keys that are no characters.
enum ct_key {
  CT_ENTER,
  CT_ESCAPE,
  CT_TAB,
  CT_BACK_TAB,
  CT_BACKSPACE,
  CT_DELETE,
  CT_INSERT,
  CT_UP,
  CT_DOWN,
  CT_LEFT,
  CT_RIGHT,
  CT_HOME,
  CT_END,
  CT_PAGE_UP,
  CT_PAGE_DOWN,
  CT_WORD_LEFT,
  CT_WORD_RIGHT,
  CT_TEXT_START,
  CT_TEXT_END,
  CT_DELETE_WORD_LEFT,
  CT_DELETE_WORD_RIGHT,
};

/// One event.
typedef struct ct_event {
  /// A `ct_kind`.
  int kind;
  /// The scalar, `ct_key`, number of the function key or number of the signal.
  int value;
  /// Where the mouse is.
  int column, row;
  /// The bytes of a paste, valid until the next call of `ct_next` or `ct_close`.
  const uint8_t *bytes;
  /// How many bytes.
  size_t count;
} ct_event;

/// Waits for the next event, at most so many milliseconds (0 does not wait, below 0 waits without end).
ct_event ct_next(int milliseconds);

/// Makes `ct_next` return `CT_WOKEN`; callable from every thread, at any time, also after `ct_close`.
void ct_wake(void);

#endif
