#include "cre2.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <re2/re2.h>
#include <re2/set.h>

struct copydesk_re2 {
  RE2 expression;
};

struct copydesk_re2_set {
  RE2::Set expressions;
};

namespace {

RE2::Options options(bool ignore_case, int64_t max_memory) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_case_sensitive(!ignore_case);
  options.set_max_mem(max_memory);
  return options;
}

re2::StringPiece piece(const uint8_t *bytes, size_t length) {
  return re2::StringPiece(reinterpret_cast<const char *>(bytes), length);
}

void describe(const char *message, copydesk_re2_error *error) {
  std::strncpy(error->message, message, sizeof error->message - 1);
  error->message[sizeof error->message - 1] = 0;
}

}  // namespace

copydesk_re2 *copydesk_re2_new(
    const uint8_t *pattern, size_t length, int ignore_case, int64_t max_memory, copydesk_re2_error *error) {
  *error = copydesk_re2_error{};
  error->length = length;
  try {
    std::unique_ptr<copydesk_re2> compiled(
        new copydesk_re2{RE2(piece(pattern, length), options(ignore_case != 0, max_memory))});
    if (compiled->expression.ok()) return compiled.release();
    describe(compiled->expression.error().c_str(), error);
    const std::string &blamed = compiled->expression.error_arg();
    const size_t place = compiled->expression.pattern().find(blamed);
    if (!blamed.empty() && place != std::string::npos) {
      error->offset = place;
      error->length = blamed.size();
    }
  } catch (...) {
    describe("out of memory", error);
  }
  return nullptr;
}

void copydesk_re2_free(copydesk_re2 *pattern) { delete pattern; }

size_t copydesk_re2_find(
    const copydesk_re2 *pattern, const uint8_t *text, size_t start, size_t end, size_t limit, size_t *offsets) {
  const re2::StringPiece whole = piece(text, end);
  size_t found = 0;
  try {
    for (size_t tries = 0; tries < limit && start <= end; ++tries) {
      re2::StringPiece match;
      if (!pattern->expression.Match(whole, start, end, RE2::UNANCHORED, &match, 1)) break;
      const size_t first = static_cast<size_t>(match.data() - whole.data());
      if (match.empty()) {
        start = first + 1;
        while (start < end && (text[start] & 0xC0) == 0x80) ++start;
        continue;
      }
      offsets[2 * found] = first;
      offsets[2 * found + 1] = first + match.size();
      ++found;
      start = first + match.size();
    }
  } catch (...) {
  }
  return found;
}

copydesk_re2_set *copydesk_re2_set_new(int64_t max_memory) {
  try {
    return new copydesk_re2_set{RE2::Set(options(false, max_memory), RE2::UNANCHORED)};
  } catch (...) {
    return nullptr;
  }
}

void copydesk_re2_set_free(copydesk_re2_set *set) { delete set; }

int copydesk_re2_set_add(copydesk_re2_set *set, const uint8_t *pattern, size_t length, int ignore_case) {
  try {
    std::string wrapped = ignore_case ? "(?i:" : "(?:";
    wrapped.append(reinterpret_cast<const char *>(pattern), length).append(")");
    return set->expressions.Add(wrapped, nullptr);
  } catch (...) {
    return -1;
  }
}

int copydesk_re2_set_compile(copydesk_re2_set *set) {
  try {
    return set->expressions.Compile() ? 0 : -1;
  } catch (...) {
    return -1;
  }
}

int copydesk_re2_set_match(
    const copydesk_re2_set *set, const uint8_t *text, size_t length, uint8_t *found, size_t count) {
  try {
    std::fill(found, found + count, 0);
    std::vector<int> numbers;
    RE2::Set::ErrorInfo error{};
    if (!set->expressions.Match(piece(text, length), &numbers, &error) && error.kind != RE2::Set::kNoError) return -1;
    for (const int number : numbers) {
      if (number >= 0 && static_cast<size_t>(number) < count) found[number] = 1;
    }
    return 0;
  } catch (...) {
    return -1;
  }
}
