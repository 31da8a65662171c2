/* The library's functions under their own names, each passing its arguments on to the real one.

   They are hidden, so that nothing outside this program ever takes them for the library. A struct of
   pointers typed from the header makes the compiler refuse a signature that does not match. */
#include <stdio.h>
#include <stdlib.h>

#include "load.h"

#define HERE __attribute__((visibility("hidden")))

/* Calling without asking perennial_xml_available() first is a bug of ours. */
static const struct perennial_xml_functions *real(void) {
  if (!perennial_xml_available()) {
    fprintf(stderr, "expat was called without being available: %s\n",
            perennial_xml_missing_reason());
    abort();
  }
  return &perennial_xml_real;
}

#define REAL(name) real()->name

HERE const XML_LChar *XML_ExpatVersion(void) {
  return REAL(XML_ExpatVersion)();
}

HERE const XML_LChar *XML_ErrorString(enum XML_Error code) {
  return REAL(XML_ErrorString)(code);
}

HERE XML_Parser XML_ParserCreate_MM(
    const XML_Char *encoding, const XML_Memory_Handling_Suite *memory,
    const XML_Char *separator) {
  return REAL(XML_ParserCreate_MM)(encoding, memory, separator);
}

HERE void XML_ParserFree(XML_Parser parser) {
  REAL(XML_ParserFree)(parser);
}

HERE void XML_SetUserData(XML_Parser parser, void *data) {
  REAL(XML_SetUserData)(parser, data);
}

HERE void XML_SetElementHandler(
    XML_Parser parser, XML_StartElementHandler start, XML_EndElementHandler end) {
  REAL(XML_SetElementHandler)(parser, start, end);
}

HERE void XML_SetCharacterDataHandler(XML_Parser parser, XML_CharacterDataHandler handler) {
  REAL(XML_SetCharacterDataHandler)(parser, handler);
}

HERE void XML_SetStartDoctypeDeclHandler(
    XML_Parser parser, XML_StartDoctypeDeclHandler start) {
  REAL(XML_SetStartDoctypeDeclHandler)(parser, start);
}

HERE enum XML_Status XML_Parse(XML_Parser parser, const char *bytes, int count, int is_last) {
  return REAL(XML_Parse)(parser, bytes, count, is_last);
}

HERE enum XML_Status XML_StopParser(XML_Parser parser, XML_Bool resumable) {
  return REAL(XML_StopParser)(parser, resumable);
}

HERE enum XML_Error XML_GetErrorCode(XML_Parser parser) {
  return REAL(XML_GetErrorCode)(parser);
}

HERE XML_Size XML_GetCurrentLineNumber(XML_Parser parser) {
  return REAL(XML_GetCurrentLineNumber)(parser);
}

HERE XML_Size XML_GetCurrentColumnNumber(XML_Parser parser) {
  return REAL(XML_GetCurrentColumnNumber)(parser);
}

HERE XML_Index XML_GetCurrentByteIndex(XML_Parser parser) {
  return REAL(XML_GetCurrentByteIndex)(parser);
}
