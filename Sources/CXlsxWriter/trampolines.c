/* The library's functions under their own names, each passing its arguments on to the real one.

   They are hidden, so that nothing outside this program ever takes them for the library. A struct of
   pointers typed from the header makes the compiler refuse a signature that does not match. */
#include <stdio.h>
#include <stdlib.h>

#include "load.h"
#include "quiet.h"

#define HERE PERENNIAL_HIDDEN

/* Calling without asking perennial_xlsx_available() first is a bug of ours. */
static const struct perennial_xlsx_functions *real(void) {
  if (!perennial_xlsx_available()) {
    fprintf(stderr, "libxlsxwriter was called without being available: %s\n",
            perennial_xlsx_missing_reason());
    abort();
  }
  return &perennial_xlsx_real;
}

#define REAL(name) real()->name

HERE char *lxw_strerror(lxw_error error_num) {
  return REAL(lxw_strerror)(error_num);
}

HERE const char *lxw_version(void) {
  return REAL(lxw_version)();
}

HERE void lxw_workbook_free(lxw_workbook *workbook) {
  REAL(lxw_workbook_free)(workbook);
}

HERE lxw_workbook *workbook_new(const char *filename) {
  return REAL(workbook_new)(filename);
}

HERE lxw_error workbook_close(lxw_workbook *workbook) {
  PERENNIAL_QUIETLY;
  return REAL(workbook_close)(workbook);
}

HERE lxw_worksheet *workbook_add_worksheet(lxw_workbook *workbook, const char *sheetname) {
  PERENNIAL_QUIETLY;
  return REAL(workbook_add_worksheet)(workbook, sheetname);
}

HERE lxw_format *workbook_add_format(lxw_workbook *workbook) {
  return REAL(workbook_add_format)(workbook);
}

HERE lxw_error workbook_set_properties(lxw_workbook *workbook, lxw_doc_properties *properties) {
  return REAL(workbook_set_properties)(workbook, properties);
}

HERE lxw_error worksheet_write_string(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, const char *string,
    lxw_format *format) {
  return REAL(worksheet_write_string)(worksheet, row, col, string, format);
}

HERE lxw_error worksheet_write_number(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, double number, lxw_format *format) {
  return REAL(worksheet_write_number)(worksheet, row, col, number, format);
}

HERE lxw_error worksheet_write_datetime(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, lxw_datetime *datetime,
    lxw_format *format) {
  return REAL(worksheet_write_datetime)(worksheet, row, col, datetime, format);
}

HERE lxw_error worksheet_write_blank(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, lxw_format *format) {
  return REAL(worksheet_write_blank)(worksheet, row, col, format);
}

HERE lxw_error worksheet_set_column(
    lxw_worksheet *worksheet, lxw_col_t first_col, lxw_col_t last_col, double width,
    lxw_format *format) {
  return REAL(worksheet_set_column)(worksheet, first_col, last_col, width, format);
}

HERE lxw_error worksheet_set_row(
    lxw_worksheet *worksheet, lxw_row_t row, double height, lxw_format *format) {
  return REAL(worksheet_set_row)(worksheet, row, height, format);
}

HERE lxw_error worksheet_add_table(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row,
    lxw_col_t last_col, lxw_table_options *options) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_add_table)(worksheet, first_row, first_col, last_row, last_col, options);
}

HERE lxw_error worksheet_conditional_format_range(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row,
    lxw_col_t last_col, lxw_conditional_format *conditional_format) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_conditional_format_range)(worksheet, first_row, first_col, last_row, last_col, conditional_format);
}

HERE void worksheet_freeze_panes(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col) {
  REAL(worksheet_freeze_panes)(worksheet, row, col);
}

HERE void worksheet_set_landscape(lxw_worksheet *worksheet) {
  REAL(worksheet_set_landscape)(worksheet);
}

HERE void worksheet_set_paper(lxw_worksheet *worksheet, uint8_t paper_type) {
  REAL(worksheet_set_paper)(worksheet, paper_type);
}

HERE void worksheet_set_margins(
    lxw_worksheet *worksheet, double left, double right, double top, double bottom) {
  REAL(worksheet_set_margins)(worksheet, left, right, top, bottom);
}

HERE void worksheet_fit_to_pages(lxw_worksheet *worksheet, uint16_t width, uint16_t height) {
  REAL(worksheet_fit_to_pages)(worksheet, width, height);
}

HERE lxw_error worksheet_repeat_rows(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_row_t last_row) {
  return REAL(worksheet_repeat_rows)(worksheet, first_row, last_row);
}

HERE lxw_error worksheet_print_area(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row,
    lxw_col_t last_col) {
  return REAL(worksheet_print_area)(worksheet, first_row, first_col, last_row, last_col);
}

HERE lxw_error worksheet_set_header(lxw_worksheet *worksheet, const char *string) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_set_header)(worksheet, string);
}

HERE lxw_error worksheet_set_footer(lxw_worksheet *worksheet, const char *string) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_set_footer)(worksheet, string);
}

HERE void worksheet_gridlines(lxw_worksheet *worksheet, uint8_t option) {
  REAL(worksheet_gridlines)(worksheet, option);
}

HERE void format_set_font_name(lxw_format *format, const char *font_name) {
  REAL(format_set_font_name)(format, font_name);
}

HERE void format_set_font_size(lxw_format *format, double size) {
  REAL(format_set_font_size)(format, size);
}

HERE void format_set_font_color(lxw_format *format, lxw_color_t color) {
  REAL(format_set_font_color)(format, color);
}

HERE void format_set_bold(lxw_format *format) {
  REAL(format_set_bold)(format);
}

HERE void format_set_italic(lxw_format *format) {
  REAL(format_set_italic)(format);
}

HERE void format_set_num_format(lxw_format *format, const char *num_format) {
  REAL(format_set_num_format)(format, num_format);
}

HERE void format_set_align(lxw_format *format, uint8_t alignment) {
  REAL(format_set_align)(format, alignment);
}

HERE void format_set_indent(lxw_format *format, uint8_t level) {
  REAL(format_set_indent)(format, level);
}

HERE void format_set_text_wrap(lxw_format *format) {
  REAL(format_set_text_wrap)(format);
}

HERE void format_set_bg_color(lxw_format *format, lxw_color_t color) {
  REAL(format_set_bg_color)(format, color);
}

HERE void format_set_bottom(lxw_format *format, uint8_t style) {
  REAL(format_set_bottom)(format, style);
}

HERE void format_set_bottom_color(lxw_format *format, lxw_color_t color) {
  REAL(format_set_bottom_color)(format, color);
}
