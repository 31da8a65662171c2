/* libzip, declared as usual but loaded only when the first workbook is read.

   Linked, it would pull in libcrypto and libbz2, and every command would pay for that at its start. */
#ifndef PERENNIAL_CZIP_H
#define PERENNIAL_CZIP_H

/* Keeps the header from making the library's names visible: those here are our own. */
#ifndef ZIP_STATIC
#define ZIP_STATIC
#endif

#include <stdbool.h>
#include <zip.h>

/* Whether the library and every function we use were found. Ask before any other call: without the
   library, those end the process. */
bool perennial_zip_available(void);

/* Why the library is not available, in the loader's words; NULL where it is. */
const char *perennial_zip_missing_reason(void);

#endif
