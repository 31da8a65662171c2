/* Libraries that are loaded when they are first needed, so that no command waits for them at its start. */
#ifndef PERENNIAL_LIBRARY_LOADER_H
#define PERENNIAL_LIBRARY_LOADER_H

#include <pthread.h>
#include <stdbool.h>

/* A library, and where pointers to its functions go. */
struct perennial_library {
  /* The files it may be, the likeliest first; NULL at the end. */
  const char *const *files;
  /* The names of its functions; NULL at the end. */
  const char *const *functions;
  /* As many pointers, one behind the other, filled in that order. */
  void *pointers;

  /* What follows belongs to the loader. */
  pthread_mutex_t lock;
  _Atomic bool complete;
  bool tried;
  char reason[512];
};

#define PERENNIAL_LIBRARY(files, functions, pointers) \
  {files, functions, pointers, PTHREAD_MUTEX_INITIALIZER, false, false, ""}

/* Loads the library at its first call; whether every function of it is there. */
bool perennial_library_load(struct perennial_library *library);

/* Why it is not there; NULL where it is. */
const char *perennial_library_missing_reason(struct perennial_library *library);

#endif
