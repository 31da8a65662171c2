#ifndef STANDARD_SURVEYS_H
#define STANDARD_SURVEYS_H

#include <stddef.h>

/// A file of surveys/ as it lay there when the program was built.
struct standard_survey {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// How many files there are.
size_t standard_survey_count(void);

/// One of the files; the index is below the count.
struct standard_survey standard_survey_at(size_t index);

#endif
