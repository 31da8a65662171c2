/* The real functions, found at first use. */
#ifndef PERENNIAL_XLSX_LOAD_H
#define PERENNIAL_XLSX_LOAD_H

#include "CXlsxWriter.h"

/* Every function of the library that Workbooks calls: the one list to extend. */
#define PERENNIAL_XLSX_FUNCTIONS(X)                                                    \
  X(lxw_strerror)                                                                      \
  X(lxw_version)                                                                       \
  X(lxw_workbook_free)                                                                 \
  X(workbook_new)                                                                      \
  X(workbook_close)                                                                    \
  X(workbook_add_worksheet)                                                            \
  X(workbook_add_format)                                                               \
  X(workbook_set_properties)                                                           \
  X(worksheet_write_string)                                                            \
  X(worksheet_write_number)                                                            \
  X(worksheet_write_datetime)                                                          \
  X(worksheet_write_blank)                                                             \
  X(worksheet_set_column)                                                              \
  X(worksheet_set_row)                                                                 \
  X(worksheet_add_table)                                                               \
  X(worksheet_conditional_format_range)                                                \
  X(worksheet_freeze_panes)                                                            \
  X(worksheet_set_landscape)                                                           \
  X(worksheet_set_paper)                                                               \
  X(worksheet_set_margins)                                                             \
  X(worksheet_fit_to_pages)                                                            \
  X(worksheet_repeat_rows)                                                             \
  X(worksheet_print_area)                                                              \
  X(worksheet_set_header)                                                              \
  X(worksheet_set_footer)                                                              \
  X(worksheet_gridlines)                                                               \
  X(format_set_font_name)                                                              \
  X(format_set_font_size)                                                              \
  X(format_set_font_color)                                                             \
  X(format_set_bold)                                                                   \
  X(format_set_italic)                                                                 \
  X(format_set_num_format)                                                             \
  X(format_set_align)                                                                  \
  X(format_set_indent)                                                                 \
  X(format_set_text_wrap)                                                              \
  X(format_set_bg_color)                                                               \
  X(format_set_bottom)                                                                 \
  X(format_set_bottom_color)

/* One pointer per function, of exactly the type the library's header declares. */
#define PERENNIAL_XLSX_FIELD(name) __typeof__(&name) name;
struct perennial_xlsx_functions {
  PERENNIAL_XLSX_FUNCTIONS(PERENNIAL_XLSX_FIELD)
};
#undef PERENNIAL_XLSX_FIELD

/* Filled by perennial_xlsx_available(). */
extern struct perennial_xlsx_functions perennial_xlsx_real __attribute__((visibility("hidden")));

#endif
