#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A compiled regular expression (RE2, UTF-8, Perl syntax). Any number of threads may match with one at the same time.
typedef struct copydesk_re2 copydesk_re2;

/// Several expressions that are looked for in one pass.
typedef struct copydesk_re2_set copydesk_re2_set;

/// Why an expression was refused.
typedef struct {
  /// Ends with a zero byte; cut where it is longer.
  char message[160];
  /// The part of the expression that is to blame, in bytes.
  size_t offset;
  size_t length;
} copydesk_re2_error;

/// Compiles `pattern`; NULL where it was refused, with the reason in `error`. `max_memory` bounds program and caches.
copydesk_re2 *copydesk_re2_new(
    const uint8_t *pattern, size_t length, int ignore_case, int64_t max_memory, copydesk_re2_error *error);
void copydesk_re2_free(copydesk_re2 *pattern);

/// Finds up to `limit` leftmost matches that do not overlap in `text` from `start` to `end` (what stands before counts as
/// context of `^` and `\b`) and writes two offsets for each. Empty matches are passed over, but count against the limit.
/// Returns the number of matches written.
size_t copydesk_re2_find(
    const copydesk_re2 *pattern, const uint8_t *text, size_t start, size_t end, size_t limit, size_t *offsets);

copydesk_re2_set *copydesk_re2_set_new(int64_t max_memory);
void copydesk_re2_set_free(copydesk_re2_set *set);

/// Adds an expression that compiled alone; returns its number from 0, or -1.
int copydesk_re2_set_add(copydesk_re2_set *set, const uint8_t *pattern, size_t length, int ignore_case);

/// Ends adding. Returns 0, or -1 where memory does not suffice: the set is of no use then.
int copydesk_re2_set_compile(copydesk_re2_set *set);

/// Writes 1 for each expression that matches somewhere in `text` and 0 for the others into `found`, `count` numbers in all.
/// Returns 0, or -1 where memory ran out and nothing is known.
int copydesk_re2_set_match(
    const copydesk_re2_set *set, const uint8_t *text, size_t length, uint8_t *found, size_t count);

#ifdef __cplusplus
}
#endif
