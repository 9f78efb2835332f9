#include "ccld2.h"

// CLD2's header uses FILE without including what declares it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace CLD2 {
extern const uint32 kAvgDeltaOctaScoreSize;
}

// Debian's libcld2 holds tables for 83 languages, its libcld2_full those for 160 under the same names and no code. The
// one that the program needs first serves both; a linker that drops libraries nobody refers to would drop the tables.
extern "C" const volatile void *const copydesk_cld2_tables = &CLD2::kAvgDeltaOctaScoreSize;

int copydesk_cld2_detect(const uint8_t *bytes, int32_t length, int best_effort, copydesk_cld2_result *result) {
  *result = copydesk_cld2_result{};
  try {
    const CLD2::CLDHints none = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    const int flags = best_effort ? CLD2::kCLDFlagBestEffort : 0;
    CLD2::Language languages[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percents[3] = {0, 0, 0};
    double scores[3] = {0, 0, 0};
    int scored_bytes = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummary(
        reinterpret_cast<const char *>(bytes), length, /*is_plain_text=*/true, &none, flags, languages, percents,
        scores, /*resultchunkvector=*/nullptr, &scored_bytes, &reliable);
    int count = 0;
    for (int i = 0; i < 3; ++i) {
      if (languages[i] == CLD2::UNKNOWN_LANGUAGE || percents[i] <= 0) continue;
      result->languages[count] = CLD2::LanguageCode(languages[i]);
      result->percents[count] = percents[i];
      ++count;
    }
    result->scored_bytes = scored_bytes;
    result->reliable = reliable ? 1 : 0;
    return 0;
  } catch (...) {
    return -1;
  }
}
