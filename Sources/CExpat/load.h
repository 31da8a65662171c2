/* The real functions, found at first use. */
#ifndef PERENNIAL_XML_LOAD_H
#define PERENNIAL_XML_LOAD_H

#include "CExpat.h"

/* Every function of the library that is called here or in Intake: the one list to extend. */
#define PERENNIAL_XML_FUNCTIONS(X)                                                     \
  X(XML_ExpatVersion)                                                                  \
  X(XML_ErrorString)                                                                   \
  X(XML_ParserCreate_MM)                                                               \
  X(XML_ParserFree)                                                                    \
  X(XML_SetUserData)                                                                   \
  X(XML_SetElementHandler)                                                             \
  X(XML_SetCharacterDataHandler)                                                       \
  X(XML_SetStartDoctypeDeclHandler)                                                    \
  X(XML_Parse)                                                                         \
  X(XML_StopParser)                                                                    \
  X(XML_GetErrorCode)                                                                  \
  X(XML_GetCurrentLineNumber)                                                          \
  X(XML_GetCurrentColumnNumber)                                                        \
  X(XML_GetCurrentByteIndex)

/* One pointer per function, of exactly the type the library's header declares. */
#define PERENNIAL_XML_FIELD(name) __typeof__(&name) name;
struct perennial_xml_functions {
  PERENNIAL_XML_FUNCTIONS(PERENNIAL_XML_FIELD)
};
#undef PERENNIAL_XML_FIELD

/* Filled by perennial_xml_available(). */
extern struct perennial_xml_functions perennial_xml_real __attribute__((visibility("hidden")));

#endif
