#include "load.h"

#include <stddef.h>

#include "CLibraryLoader.h"

struct perennial_xlsx_functions perennial_xlsx_real;

/* The versioned name first: it is the one that is there without the development package, and it
   promises the binary interface that our headers describe. */
#ifdef __APPLE__
static const char *const files[] = {"libxlsxwriter.dylib", "libxlsxwriter.4.dylib", NULL};
#else
static const char *const files[] = {"libxlsxwriter.so.4", "libxlsxwriter.so", NULL};
#endif

#define NAME(name) #name,
static const char *const functions[] = {PERENNIAL_XLSX_FUNCTIONS(NAME) NULL};
#undef NAME

static struct perennial_library library =
    PERENNIAL_LIBRARY(files, functions, &perennial_xlsx_real);

bool perennial_xlsx_available(void) {
  return perennial_library_load(&library);
}

const char *perennial_xlsx_missing_reason(void) {
  return perennial_library_missing_reason(&library);
}
