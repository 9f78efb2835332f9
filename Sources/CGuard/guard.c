// After fork the child may call only what is safe in signal handlers: that, prctl and signalfd are why this is C.
#define _GNU_SOURCE
#include "guard.h"

#include <sys/ioctl.h>

#ifdef __linux__

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PROCESSES = 1 << 16, TICK_MS = 100 };

struct process {
  pid_t pid, parent;
  long long resident;
};

// Reads one process of /proc; 0 where it is gone.
static int read_process(const char *name, struct process *process) {
  char path[64], text[512];
  if (snprintf(path, sizeof path, "/proc/%s/stat", name) >= (int)sizeof path) return 0;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return 0;
  text[count] = 0;
  // The command's name may hold anything, parentheses too: fields are counted from the last one.
  char *rest = strrchr(text, ')');
  if (!rest) return 0;
  int parent;
  long pages;
  if (sscanf(rest + 1, " %*c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %*u %*u %ld",
             &parent, &pages) != 2)
    return 0;
  process->pid = atoi(name);
  process->parent = parent;
  process->resident = (long long)pages * sysconf(_SC_PAGESIZE);
  return 1;
}

// All descendants of this process, at most PROCESSES looked at. Children of a process have later places in no order,
// so passes go on until one adds nothing.
static int descendants(struct process *found) {
  static struct process all[PROCESSES];
  int count = 0, kept = 0;
  DIR *directory = opendir("/proc");
  if (!directory) return 0;
  for (struct dirent *entry; (entry = readdir(directory)) && count < PROCESSES;)
    if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9' && read_process(entry->d_name, &all[count])) count++;
  closedir(directory);
  pid_t self = getpid();
  for (int before = -1; before != kept;) {
    before = kept;
    for (int i = 0; i < count; i++) {
      int is_ours = all[i].parent == self;
      for (int j = 0; j < kept && !is_ours; j++) is_ours = found[j].pid == all[i].parent;
      if (!is_ours) continue;
      found[kept++] = all[i];
      all[i--] = all[--count];
    }
  }
  return kept;
}

static long long resident(void) {
  static struct process found[PROCESSES];
  long long sum = 0;
  int count = descendants(found);
  for (int i = 0; i < count; i++) sum += found[i].resident;
  return sum;
}

// Kills all that descends from us. Orphans become our children (subreaper), so this ends where none are left, or
// after a second of waiting for processes that no signal reaches. As long as there are more of them than before,
// there is no waiting: what forks without end must not win time.
static void kill_all(void) {
  static struct process found[PROCESSES];
  int before = 0;
  for (int waits = 0; waits < 100;) {
    int count = descendants(found);
    for (int i = 0; i < count; i++) kill(found[i].pid, SIGKILL);
    pid_t reaped;
    while ((reaped = waitpid(-1, NULL, WNOHANG)) > 0) {}
    if (reaped < 0 && errno == ECHILD) return;
    if (count <= before) poll(NULL, 0, 10), waits++;
    before = count;
  }
}

static void report(const char *what, long long value) {
  struct rusage usage;
  long long micros = 0;
  if (getrusage(RUSAGE_CHILDREN, &usage) == 0)
    micros = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000LL + usage.ru_utime.tv_usec
             + usage.ru_stime.tv_usec;
  char line[96];
  int length = snprintf(line, sizeof line, "%s %lld %lld\n", what, value, micros);
  // Whoever does not read it any more does not need it.
  if (write(COPYDESK_GUARD_CONTROL, line, (size_t)length) < 0) return;
}

static void limit(int resource, rlim_t value) {
  struct rlimit limit;
  if (getrlimit(resource, &limit)) return;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < value) value = limit.rlim_max;
  limit.rlim_cur = limit.rlim_max = value;
  setrlimit(resource, &limit);
}

// In the child: never returns.
static void start(char *const command[], int failure, const sigset_t *mask) {
  setsid();
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, mask, NULL);
  int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (file >= 0) {
    // Where memory runs out, the plugin goes first; where that cannot be asked for, nothing is lost.
    if (write(file, "1000", 4) < 0) {}
    close(file);
  }
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_NOFILE, 4096);
  execv(command[0], command);
  int error = errno;
  if (write(failure, &error, sizeof error) < 0) _exit(126);
  _exit(127);
}

int copydesk_pipe(int ends[2], int size) {
  if (pipe2(ends, O_CLOEXEC)) return -1;
  // Where a user has many pipes already the system refuses, and the usual size does, only slower.
  if (size > 0) fcntl(ends[1], F_SETPIPE_SZ, size);
  return 0;
}

int copydesk_guard(const char *directory, long long memory, char *const command[]) {
  sigset_t watched, none;
  sigemptyset(&none);
  sigfillset(&watched);
  sigprocmask(SIG_BLOCK, &watched, NULL);
  setsid();
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  close_range(COPYDESK_GUARD_CONTROL + 1, ~0U, 0);
  fcntl(COPYDESK_GUARD_CONTROL, F_SETFD, FD_CLOEXEC);
  int ends[2];
  if (chdir(directory) || pipe2(ends, O_CLOEXEC)) return report("start", errno), 1;
  int signals = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
  pid_t child = signals < 0 ? -1 : fork();
  if (child < 0) return report("start", errno), 1;
  if (child == 0) start(command, ends[1], &none);
  close(ends[1]);
  // Only the program holds its pipes now: they end when it does.
  for (int stream = 0; stream < 3; stream++) close(stream);
  int error = 0;
  ssize_t failed = read(ends[0], &error, sizeof error);
  close(ends[0]);
  if (failed == sizeof error) return waitpid(child, NULL, 0), report("start", error), 1;
  struct pollfd waits[2] = {{signals, POLLIN, 0}, {COPYDESK_GUARD_CONTROL, POLLIN, 0}};
  for (;;) {
    int ready = poll(waits, 2, memory > 0 ? TICK_MS : -1);
    struct signalfd_siginfo info;
    while (read(signals, &info, sizeof info) == sizeof info) {}
    int status;
    for (pid_t ended; (ended = waitpid(-1, &status, WNOHANG)) > 0;) {
      if (ended != child) continue;
      kill_all();
      if (WIFSIGNALED(status)) return report("signal", WTERMSIG(status)), 0;
      return report("exit", WEXITSTATUS(status)), 0;
    }
    // Readable means ended: nothing is ever said to a guard.
    if (ready > 0 && waits[1].revents) return kill_all(), report("told", 0), 0;
    long long bytes = memory > 0 ? resident() : 0;
    if (memory > 0 && bytes > memory) return kill_all(), report("memory", bytes), 0;
  }
}

#else

#include <unistd.h>

int copydesk_pipe(int ends[2], int size) {
  (void)size;
  return pipe(ends);
}

int copydesk_guard(const char *directory, long long memory, char *const command[]) {
  (void)directory, (void)memory, (void)command;
  return 1;
}

#endif

int copydesk_close(int descriptor) { return close(descriptor); }

int copydesk_unread(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) ? 0 : count;
}
