#include "CLibraryLoader.h"

#include <dlfcn.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

static void keep_reason(struct perennial_library *library, const char *words) {
  snprintf(library->reason, sizeof library->reason, "%s",
           words ? words : "the library could not be loaded");
}

/* The first failure is kept: it names the file that ought to be there. */
static void *open_library(struct perennial_library *library) {
  for (size_t i = 0; library->files[i]; i++) {
    void *handle = dlopen(library->files[i], RTLD_NOW | RTLD_LOCAL);
    if (handle) return handle;
    const char *words = dlerror();
    if (i == 0) keep_reason(library, words);
  }
  return NULL;
}

/* Never closed again: the pointers stay in use until the process ends. */
static bool find_functions(struct perennial_library *library) {
  void *handle = open_library(library);
  if (!handle) return false;
  for (size_t i = 0; library->functions[i]; i++) {
    void *function = dlsym(handle, library->functions[i]);
    if (!function) {
      keep_reason(library, dlerror());
      return false;
    }
    /* Pointers to functions and to data are of one size wherever dlsym() exists. */
    memcpy((char *)library->pointers + i * sizeof function, &function, sizeof function);
  }
  return true;
}

bool perennial_library_load(struct perennial_library *library) {
  if (library->complete) return true;
  pthread_mutex_lock(&library->lock);
  if (!library->tried) {
    library->tried = true;
    library->complete = find_functions(library);
  }
  pthread_mutex_unlock(&library->lock);
  return library->complete;
}

const char *perennial_library_missing_reason(struct perennial_library *library) {
  return perennial_library_load(library) ? NULL : library->reason;
}
