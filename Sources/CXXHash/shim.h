// The inlined form: the calls cross no module border, which short keys need.
#define XXH_INLINE_ALL
#include <xxhash.h>
#include <stdint.h>

/// XXH_INLINE_ALL renames by macro, which the importer does not follow.
static inline uint64_t copydesk_xxh3(const void *bytes, size_t count, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes, count, seed);
}
