#include <stddef.h>
#include <stdint.h>

/// libFuzzer as a library: it runs `one` on inputs until its options say that it is enough.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*one)(const uint8_t *bytes, size_t count));
