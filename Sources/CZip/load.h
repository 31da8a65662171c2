/* The real functions, found at first use. */
#ifndef PERENNIAL_ZIP_LOAD_H
#define PERENNIAL_ZIP_LOAD_H

#include "CZip.h"

/* Every function of the library that Intake calls: the one list to extend. */
#define PERENNIAL_ZIP_FUNCTIONS(X)                                                     \
  X(zip_libzip_version)                                                                \
  X(zip_error_init)                                                                    \
  X(zip_error_fini)                                                                    \
  X(zip_error_strerror)                                                                \
  X(zip_file_get_error)                                                                \
  X(zip_source_buffer_create)                                                          \
  X(zip_source_free)                                                                   \
  X(zip_open_from_source)                                                              \
  X(zip_discard)                                                                       \
  X(zip_get_error)                                                                     \
  X(zip_get_num_entries)                                                               \
  X(zip_get_name)                                                                      \
  X(zip_stat_init)                                                                     \
  X(zip_stat_index)                                                                    \
  X(zip_fopen_index)                                                                   \
  X(zip_fread)                                                                         \
  X(zip_fclose)

/* One pointer per function, of exactly the type the library's header declares. */
#define PERENNIAL_ZIP_FIELD(name) __typeof__(&name) name;
struct perennial_zip_functions {
  PERENNIAL_ZIP_FUNCTIONS(PERENNIAL_ZIP_FIELD)
};
#undef PERENNIAL_ZIP_FIELD

/* Filled by perennial_zip_available(). */
extern struct perennial_zip_functions perennial_zip_real __attribute__((visibility("hidden")));

#endif
