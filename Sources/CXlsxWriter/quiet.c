/* The library prints to standard error by itself when it refuses something or cannot write. Our errors
   say the same where the caller wants it, so for the time of such a call the C stream is turned away.

   Only the C stream is: file descriptor 2, which everything else in this program writes to, stays
   as it is. */
#include "quiet.h"

#include <pthread.h>
#include <stdio.h>

/* musl declares its streams constant; there the library's messages remain. */
#if defined(__GLIBC__) || defined(__APPLE__)

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static FILE *usual;
/* Kept open for good: another thread may have picked it up a moment ago. */
static FILE *nowhere;

void perennial_xlsx_hush(void) {
  pthread_mutex_lock(&lock);
  if (!nowhere) nowhere = fopen("/dev/null", "w");
  usual = stderr;
  if (nowhere) stderr = nowhere;
}

void perennial_xlsx_unhush(const char *scope) {
  (void)scope;
  stderr = usual;
  pthread_mutex_unlock(&lock);
}

#else

void perennial_xlsx_hush(void) {}
void perennial_xlsx_unhush(const char *scope) { (void)scope; }

#endif
