/* libxlsxwriter, declared as usual but loaded only when the first workbook is made.

   Linked, it would pull in libminizip and libcrypto and double the start-up time of every command,
   also of those that never write a workbook. */
#ifndef PERENNIAL_CXLSXWRITER_H
#define PERENNIAL_CXLSXWRITER_H

#include <stdbool.h>
#include <xlsxwriter.h>

/* Whether the library and every function we use were found. Ask before any other call: without the
   library, those end the process. */
bool perennial_xlsx_available(void);

/* Why the library is not available, in the loader's words; NULL where it is. */
const char *perennial_xlsx_missing_reason(void);

#endif
