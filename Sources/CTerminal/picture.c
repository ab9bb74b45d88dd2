// The picture: colours, rows of cells, and what of them reaches the terminal.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <signal.h>
#include <string.h>
#include <wchar.h>

#include "internal.h"

static bool cursor_visible, default_colours;
static int colour_count;
/// The ncurses pair for each two colours, given out as they are first used; 0 for none yet.
static short pairs[9][9];
static short pair_count;

int ct_colours(void) { return colour_count; }

void ct_begin_picture(bool colours) {
  memset(pairs, 0, sizeof pairs);
  pair_count = 1;
  colour_count = 0;
  default_colours = false;
  if (colours && has_colors() && start_color() == OK) {
    default_colours = use_default_colors() == OK;
    colour_count = COLORS;
  }
  cursor_visible = true;
}

/// The ncurses pair for two colours; the plain one where the terminal has no more.
static short pair(unsigned front, unsigned back) {
  if (colour_count == 0 || front > 8 || back > 8 || (front == 0 && back == 0)) return 0;
  if (pairs[front][back]) return pairs[front][back];
  if (pair_count >= COLOR_PAIRS || pair_count >= 256) return 0;
  short first = front ? (short)(front - 1) : default_colours ? -1 : COLOR_WHITE;
  short second = back ? (short)(back - 1) : default_colours ? -1 : COLOR_BLACK;
  if (init_pair(pair_count, first, second) != OK) return 0;
  return pairs[front][back] = pair_count++;
}

static attr_t attributes(unsigned set) {
  return (set & CT_BOLD ? A_BOLD : 0) | (set & CT_DIM ? A_DIM : 0) | (set & CT_UNDERLINE ? A_UNDERLINE : 0)
         | (set & CT_REVERSE ? A_REVERSE : 0);
}

void ct_put_row(int row, const ct_cell *cells, int count) {
  if (!ct_is_open() || row < 0 || row >= getmaxy(stdscr)) return;
  int column = 0;
  for (int i = 0; i < count && column < getmaxx(stdscr); i++) {
    ct_cell cell = cells[i];
    wchar_t text[4] = {(wchar_t)cell.glyph, (wchar_t)cell.mark, (wchar_t)cell.second_mark, 0};
    // What the C library measures otherwise would shift the rest of the row.
    if (wcwidth(text[0]) != cell.width) text[0] = L'?', text[1] = 0;
    if (text[1] && wcwidth(text[1]) != 0) text[1] = 0;
    if (text[2] && wcwidth(text[2]) != 0) text[2] = 0;
    cchar_t glyph;
    if (setcchar(&glyph, text, attributes(cell.attributes), pair(cell.front, cell.back), NULL) != OK) continue;
    mvadd_wchnstr(row, column, &glyph, 1);
    if (cell.width == 2 && text[0] == L'?') {
      text[0] = L' ';
      setcchar(&glyph, text, attributes(cell.attributes), pair(cell.front, cell.back), NULL);
      mvadd_wchnstr(row, column + 1, &glyph, 1);
    }
    column += cell.width;
  }
}

void ct_erase(void) {
  if (ct_is_open()) erase();
}

void ct_distrust(void) {
  if (ct_is_open()) clearok(curscr, true);
}

void ct_show(int column, int row, bool visible) {
  if (!ct_is_open() || isendwin()) return;
  if (!visible && cursor_visible) curs_set(0);
  move(row < getmaxy(stdscr) ? row : getmaxy(stdscr) - 1, column < getmaxx(stdscr) ? column : getmaxx(stdscr) - 1);
  // While ncurses writes it ignores SIGTSTP; held back instead, none is lost.
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_BLOCK, &stop, &before);
  refresh();
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (visible && !cursor_visible) curs_set(1);
  cursor_visible = visible;
}

ct_cell ct_cell_at(int column, int row) {
  ct_cell cell = {.glyph = ' ', .width = 1};
  cchar_t glyph;
  wchar_t text[CCHARW_MAX + 1] = {0};
  attr_t set = 0;
  short number = 0;
  if (!ct_is_open() || mvin_wch(row, column, &glyph) != OK) return cell;
  if (getcchar(&glyph, text, &set, &number, NULL) != OK) return cell;
  cell.glyph = (uint32_t)text[0];
  cell.mark = (uint32_t)text[1];
  cell.second_mark = text[1] ? (uint32_t)text[2] : 0;
  cell.width = wcwidth(text[0]) == 2 ? 2 : 1;
  cell.attributes = (uint8_t)((set & A_BOLD ? CT_BOLD : 0) | (set & A_DIM ? CT_DIM : 0)
                              | (set & A_UNDERLINE ? CT_UNDERLINE : 0) | (set & A_REVERSE ? CT_REVERSE : 0));
  for (uint8_t front = 0; number != 0 && front <= 8; front++) {
    for (uint8_t back = 0; back <= 8; back++) {
      if (pairs[front][back] == number) cell.front = front, cell.back = back;
    }
  }
  return cell;
}
