#include "load.h"

#include <stddef.h>

#include "CLibraryLoader.h"

struct perennial_xml_functions perennial_xml_real;

/* The versioned name first: it is the one that is there without the development package, and it
   promises the binary interface that our headers describe. */
#ifdef __APPLE__
static const char *const files[] = {"libexpat.1.dylib", "libexpat.dylib", NULL};
#else
static const char *const files[] = {"libexpat.so.1", "libexpat.so", NULL};
#endif

#define NAME(name) #name,
static const char *const functions[] = {PERENNIAL_XML_FUNCTIONS(NAME) NULL};
#undef NAME

static struct perennial_library library =
    PERENNIAL_LIBRARY(files, functions, &perennial_xml_real);

bool perennial_xml_available(void) {
  return perennial_library_load(&library);
}

const char *perennial_xml_missing_reason(void) {
  return perennial_library_missing_reason(&library);
}
