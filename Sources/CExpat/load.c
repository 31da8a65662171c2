#include "load.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>

struct perennial_xml_functions perennial_xml_real;

static char reason[512];
static bool complete;

/* The versioned name first: it is the one that is there without the development package, and it
   promises the binary interface that our headers describe. */
#ifdef __APPLE__
static const char *const names[] = {"libexpat.1.dylib", "libexpat.dylib"};
#else
static const char *const names[] = {"libexpat.so.1", "libexpat.so"};
#endif

static void keep_reason(const char *words) {
  snprintf(reason, sizeof reason, "%s", words ? words : "the library could not be loaded");
}

/* The first failure is kept: it names the file that ought to be there. */
static void *open_library(void) {
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
    const char *words = dlerror();
    if (i == 0) keep_reason(words);
  }
  return NULL;
}

/* Never closed again: the pointers stay in use until the process ends. */
static void load(void) {
  void *library = open_library();
  if (!library) return;
#define FIND(name)                                                                    \
  perennial_xml_real.name = (__typeof__(&name))dlsym(library, #name);                \
  if (!perennial_xml_real.name) {                                                    \
    keep_reason(dlerror());                                                           \
    return;                                                                           \
  }
  PERENNIAL_XML_FUNCTIONS(FIND)
#undef FIND
  complete = true;
}

bool perennial_xml_available(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return complete;
}

const char *perennial_xml_missing_reason(void) {
  return perennial_xml_available() ? NULL : reason;
}
