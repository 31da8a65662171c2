/* The library's functions under their own names, each passing its arguments on to the real one.

   They are hidden, so that nothing outside this program ever takes them for the library. A struct of
   pointers typed from the header makes the compiler refuse a signature that does not match. */
#include <stdio.h>
#include <stdlib.h>

#include "load.h"

#define HERE __attribute__((visibility("hidden")))

/* Calling without asking perennial_zip_available() first is a bug of ours. */
static const struct perennial_zip_functions *real(void) {
  if (!perennial_zip_available()) {
    fprintf(stderr, "libzip was called without being available: %s\n",
            perennial_zip_missing_reason());
    abort();
  }
  return &perennial_zip_real;
}

#define REAL(name) real()->name

HERE const char *zip_libzip_version(void) {
  return REAL(zip_libzip_version)();
}

HERE void zip_error_init(zip_error_t *error) {
  REAL(zip_error_init)(error);
}

HERE void zip_error_fini(zip_error_t *error) {
  REAL(zip_error_fini)(error);
}

HERE const char *zip_error_strerror(zip_error_t *error) {
  return REAL(zip_error_strerror)(error);
}

HERE zip_error_t *zip_file_get_error(zip_file_t *file) {
  return REAL(zip_file_get_error)(file);
}

HERE zip_source_t *zip_source_buffer_create(
    const void *data, zip_uint64_t length, int freep, zip_error_t *error) {
  return REAL(zip_source_buffer_create)(data, length, freep, error);
}

HERE void zip_source_free(zip_source_t *source) {
  REAL(zip_source_free)(source);
}

HERE zip_t *zip_open_from_source(zip_source_t *source, int flags, zip_error_t *error) {
  return REAL(zip_open_from_source)(source, flags, error);
}

HERE void zip_discard(zip_t *archive) {
  REAL(zip_discard)(archive);
}

HERE zip_error_t *zip_get_error(zip_t *archive) {
  return REAL(zip_get_error)(archive);
}

HERE zip_int64_t zip_get_num_entries(zip_t *archive, zip_flags_t flags) {
  return REAL(zip_get_num_entries)(archive, flags);
}

HERE const char *zip_get_name(zip_t *archive, zip_uint64_t index, zip_flags_t flags) {
  return REAL(zip_get_name)(archive, index, flags);
}

HERE void zip_stat_init(zip_stat_t *status) {
  REAL(zip_stat_init)(status);
}

HERE int zip_stat_index(
    zip_t *archive, zip_uint64_t index, zip_flags_t flags, zip_stat_t *status) {
  return REAL(zip_stat_index)(archive, index, flags, status);
}

HERE zip_file_t *zip_fopen_index(zip_t *archive, zip_uint64_t index, zip_flags_t flags) {
  return REAL(zip_fopen_index)(archive, index, flags);
}

HERE zip_int64_t zip_fread(zip_file_t *file, void *buffer, zip_uint64_t count) {
  return REAL(zip_fread)(file, buffer, count);
}

HERE int zip_fclose(zip_file_t *file) {
  return REAL(zip_fclose)(file);
}
