// TestLauncher FOLDER REPORT PROGRAM WORD…
//
// Runs a program in a folder and leaves "STATUS PEAK-BYTES" in a report, or the system's words for
// why it cannot be run. It stands between the tests and the program because Linux counts the memory
// of whoever starts a program towards that program's peak: the tests are large, this is not.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __APPLE__
static const long unit = 1;
#else
static const long unit = 1024;
#endif

// The runner of the tests ignores some signals, and whoever it starts would go on doing so.
static void meetSignalsFresh(void) {
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

int main(int count, char *words[]) {
  if (count < 4) return 2;
  int report = open(words[2], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (report < 0) return 2;

  pid_t child = fork();
  if (child < 0) return 2;
  if (child == 0) {
    meetSignalsFresh();
    if (chdir(words[1]) == 0) execvp(words[3], words + 3);
    dprintf(report, "%s", strerror(errno));
    _exit(127);
  }

  int status = 0;
  struct rusage use = {0};
  while (wait4(child, &status, 0, &use) < 0 && errno == EINTR) {}
  // A report that is not empty holds the reason why nothing ran.
  if (lseek(report, 0, SEEK_END) == 0) dprintf(report, "%d %ld", status, use.ru_maxrss * unit);
  return close(report);
}
