/* expat, declared as usual but loaded only when the first workbook is read, and a parser of it that
   cannot take more memory than it is allowed.

   It is small, but every command would pay a tenth of a millisecond for it at its start. */
#ifndef PERENNIAL_CEXPAT_H
#define PERENNIAL_CEXPAT_H

#include <expat.h>
#include <stdbool.h>
#include <stddef.h>

/* Whether the library and every function we use were found. Ask before any other call: without the
   library, those end the process. */
bool perennial_xml_available(void);

/* Why the library is not available, in the loader's words; NULL where it is. */
const char *perennial_xml_missing_reason(void);

/* What one parser has taken, and the most it may take. expat keeps every name it has ever seen, so
   without a bound a file of many names would fill the memory. */
struct perennial_xml_account {
  size_t taken;
  size_t most;
};

/* A parser whose memory is on an account, which must outlive it; NULL where there is none left. */
XML_Parser perennial_xml_create(struct perennial_xml_account *account);

/* XML_Parse, with what it takes put on the account. */
enum XML_Status perennial_xml_parse(
    XML_Parser parser, struct perennial_xml_account *account, const char *bytes, int count,
    bool is_last);

#endif
