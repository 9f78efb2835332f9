/* Makes reads and writes of files move fewer bytes than asked for, or be interrupted before they move any: what the
   system may do at any time, and seldom does. Loaded by LD_PRELOAD; SHORT_PERCENT and INTERRUPTED_PERCENT of the calls. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static unsigned percent(const char *name) {
  const char *value = getenv(name);
  return value ? (unsigned)atoi(value) : 0;
}

/* A xorshift of the thread's own, begun from its own address: threads differ, no lock is needed. */
static unsigned chance(void) {
  static _Thread_local unsigned state;
  if (state == 0) state = (unsigned)((size_t)&state >> 4) | 1;
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}

static int interrupted(int file) {
  if (file <= 2 || chance() % 100 >= percent("INTERRUPTED_PERCENT")) return 0;
  errno = EINTR;
  return 1;
}

static size_t shortened(int file, size_t count) {
  if (file <= 2 || count < 2 || chance() % 100 >= percent("SHORT_PERCENT")) return count;
  return 1 + chance() % (count - 1);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t read(int file, void *bytes, size_t count) {
  return interrupted(file) ? -1 : NEXT(read)(file, bytes, shortened(file, count));
}

ssize_t write(int file, const void *bytes, size_t count) {
  return interrupted(file) ? -1 : NEXT(write)(file, bytes, shortened(file, count));
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  return interrupted(file) ? -1 : NEXT(pread)(file, bytes, shortened(file, count), offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return interrupted(file) ? -1 : NEXT(pwrite)(file, bytes, shortened(file, count), offset);
}

int fsync(int file) { return interrupted(file) ? -1 : NEXT(fsync)(file); }
