/* Keeps the library's own messages off standard error. */
#ifndef PERENNIAL_XLSX_QUIET_H
#define PERENNIAL_XLSX_QUIET_H

/* Not for other images in the process: the names stay ours. */
#define PERENNIAL_HIDDEN __attribute__((visibility("hidden")))

PERENNIAL_HIDDEN void perennial_xlsx_hush(void);
PERENNIAL_HIDDEN void perennial_xlsx_unhush(const char *scope);

/* From here to the end of the enclosing block. */
#define PERENNIAL_QUIETLY                                                             \
  __attribute__((cleanup(perennial_xlsx_unhush), unused)) char quiet =                \
      (perennial_xlsx_hush(), 0)

#endif
