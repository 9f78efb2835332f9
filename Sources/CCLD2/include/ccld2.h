#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 makes of a text: up to three languages, most text first.
typedef struct {
  /// CLD2's codes ("en", "zh-Hant", "iw"), owned by the library and never freed; NULL where there is no language.
  const char *languages[3];
  /// Hundredths of the text that each language has.
  int32_t percents[3];
  /// Letters (and what stands between them) that were scored, in bytes.
  int32_t scored_bytes;
  /// 1 where the first language is clearly ahead of the second.
  int32_t reliable;
} copydesk_cld2_result;

/// Identifies the languages of plain text, which must be valid UTF-8. Reads static tables only, so any number of threads
/// may call it. `best_effort` asks for an answer on short texts too. Returns 0, or -1 where memory ran out.
int copydesk_cld2_detect(const uint8_t *bytes, int32_t length, int best_effort, copydesk_cld2_result *result);

#ifdef __cplusplus
}
#endif
