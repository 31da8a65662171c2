#include "load.h"

#include <stddef.h>

#include "CLibraryLoader.h"

struct perennial_zip_functions perennial_zip_real;

/* The versioned names first: they are there without the development package. What we call is the same
   in both, which differ by functions that we do not use. */
#ifdef __APPLE__
static const char *const files[] = {"libzip.5.dylib", "libzip.dylib", NULL};
#else
static const char *const files[] = {"libzip.so.4", "libzip.so.5", "libzip.so", NULL};
#endif

#define NAME(name) #name,
static const char *const functions[] = {PERENNIAL_ZIP_FUNCTIONS(NAME) NULL};
#undef NAME

static struct perennial_library library =
    PERENNIAL_LIBRARY(files, functions, &perennial_zip_real);

bool perennial_zip_available(void) {
  return perennial_library_load(&library);
}

const char *perennial_zip_missing_reason(void) {
  return perennial_library_missing_reason(&library);
}
