#ifndef COPYDESK_GUARD_H
#define COPYDESK_GUARD_H

/// The descriptor on which a guard says how its program ended, and whose end tells it that nobody wants it any more.
enum { COPYDESK_GUARD_CONTROL = 3 };

/// Runs `command` in a session of its own and lets nothing of it survive: neither its end, nor that of whoever holds
/// the other side of the control socket, nor that of this process.
///
/// To be called in a fresh process with one thread. Writes one line `WHAT VALUE MICROSECONDS` to the control socket,
/// WHAT one of `exit` (VALUE: the status), `signal` (its number), `memory` (bytes that were resident when it was
/// killed for them), `start` (the error number of what could not be started) and `told` (it was ended because the other
/// side of the socket was shut); MICROSECONDS of CPU it took.
///
/// - directory: becomes the current one.
/// - memory: bytes that the program and its descendants may have resident together, looked at each 100 ms; 0 for any.
/// - command: a program's absolute path and its arguments, ended by NULL.
/// Returns 0 where the program was started.
int copydesk_guard(const char *directory, long long memory, char *const command[]);

/// Makes a pipe whose ends (reading, writing) are closed on exec from the start; -1 and errno where it cannot.
///
/// - size: bytes that it is to hold, where the system gives so many; 0 for the usual.
int copydesk_pipe(int ends[2], int size);

/// `close`, under a name that hides no method.
int copydesk_close(int descriptor);

/// Bytes that lie in a pipe, asked at either end of it.
int copydesk_unread(int descriptor);

#endif
