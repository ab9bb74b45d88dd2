// What the files of this folder share and nobody else sees.
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include "CTerminal.h"

// restore.c: giving the terminal back whatever happens; needs no ncurses while it does so.

/// Remembers the modes of the terminal; false when it is none.
bool ct_remember_modes(void);
/// Writes everything, past ncurses and stdio; safe in a signal handler.
void ct_write(int file, const char *bytes, size_t count);
/// From now on an exit or a crash writes this text and sets the remembered modes.
void ct_arm_restore(const char *text, size_t length);
/// The orderly way has been taken; nothing is left to restore.
void ct_disarm_restore(void);
/// Restores at once if armed; safe in a signal handler.
void ct_restore_now(void);
/// Installs the handlers for crashes.
void ct_catch_crashes(void);
/// Puts the earlier handlers for crashes back.
void ct_release_crashes(void);
/// Sends standard error to the file.
void ct_redirect_errors(const char *path);
/// Sends standard error where it went before.
void ct_release_errors(void);

// signals.c: signals become bytes in a pipe.

/// Makes the two pipes, once for the life of the process; false when the system has none left.
bool ct_make_pipes(void);
/// Installs the handlers for signals; before ncurses is opened, which leaves handlers alone that it finds.
void ct_catch_signals(void);
/// Puts the earlier handlers back.
void ct_release_signals(void);
/// Whether this signal has come since the last call.
bool ct_take_signal(int number);
/// Whether one of the signals that end the program waits to be taken.
bool ct_end_is_asked(void);
/// The ends of the pipes to poll.
int ct_signal_end(void), ct_wake_end(void);
/// Reads a pipe empty.
void ct_drain(int end);

// screen.c

/// Whether a screen is open.
bool ct_is_open(void);
/// The file the keyboard is read from.
int ct_keyboard(void);
/// Takes over the size of the terminal; returns whether it has changed.
bool ct_take_size(void);
/// Goes back to the modes and the screen of the program and paints everything anew.
void ct_come_back(void);

// picture.c

/// Takes colours into use, if they are wanted and there are any.
void ct_begin_picture(bool colours);

// keyboard.c

/// Teaches ncurses the keys that terminal descriptions leave out.
void ct_define_keys(void);
/// Frees what the last paste took.
void ct_forget_paste(void);

#endif
