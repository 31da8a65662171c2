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

HERE lxw_workbook *workbook_new_opt(const char *filename, lxw_workbook_options *options) {
  return REAL(workbook_new_opt)(filename, options);
}

HERE lxw_chart *workbook_add_chart(lxw_workbook *workbook, uint8_t chart_type) {
  return REAL(workbook_add_chart)(workbook, chart_type);
}

HERE lxw_error workbook_define_name(
    lxw_workbook *workbook, const char *name, const char *formula) {
  PERENNIAL_QUIETLY;
  return REAL(workbook_define_name)(workbook, name, formula);
}

HERE lxw_error worksheet_write_formula_num(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, const char *formula, lxw_format
    *format, double result) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_write_formula_num)(worksheet, row, col, formula, format, result);
}

HERE lxw_error worksheet_write_url_opt(
    lxw_worksheet *worksheet, lxw_row_t row_num, lxw_col_t col_num, const char *url, lxw_format
    *format, const char *string, const char *tooltip) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_write_url_opt)(worksheet, row_num, col_num, url, format, string, tooltip);
}

HERE lxw_error worksheet_merge_range(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row,
    lxw_col_t last_col, const char *string, lxw_format *format) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_merge_range)(worksheet, first_row, first_col, last_row, last_col,
      string, format);
}

HERE lxw_error worksheet_insert_chart_opt(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, lxw_chart *chart, lxw_chart_options
    *user_options) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_insert_chart_opt)(worksheet, row, col, chart, user_options);
}

HERE lxw_error worksheet_autofilter(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row,
    lxw_col_t last_col) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_autofilter)(worksheet, first_row, first_col, last_row, last_col);
}

HERE void worksheet_set_tab_color(lxw_worksheet *worksheet, lxw_color_t color) {
  REAL(worksheet_set_tab_color)(worksheet, color);
}

HERE lxw_error worksheet_ignore_errors(lxw_worksheet *worksheet, uint8_t type, const char *range) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_ignore_errors)(worksheet, type, range);
}

HERE void format_set_underline(lxw_format *format, uint8_t style) {
  REAL(format_set_underline)(format, style);
}

HERE void format_set_top(lxw_format *format, uint8_t style) {
  REAL(format_set_top)(format, style);
}

HERE void format_set_top_color(lxw_format *format, lxw_color_t color) {
  REAL(format_set_top_color)(format, color);
}

HERE void format_set_left(lxw_format *format, uint8_t style) {
  REAL(format_set_left)(format, style);
}

HERE void format_set_left_color(lxw_format *format, lxw_color_t color) {
  REAL(format_set_left_color)(format, color);
}

HERE lxw_chart_series *chart_add_series(
    lxw_chart *chart, const char *categories, const char *values) {
  PERENNIAL_QUIETLY;
  return REAL(chart_add_series)(chart, categories, values);
}

HERE void chart_series_set_categories(
    lxw_chart_series *series, const char *sheetname, lxw_row_t first_row, lxw_col_t first_col,
    lxw_row_t last_row, lxw_col_t last_col) {
  PERENNIAL_QUIETLY;
  REAL(chart_series_set_categories)(series, sheetname, first_row, first_col, last_row, last_col);
}

HERE void chart_series_set_values(
    lxw_chart_series *series, const char *sheetname, lxw_row_t first_row, lxw_col_t first_col,
    lxw_row_t last_row, lxw_col_t last_col) {
  PERENNIAL_QUIETLY;
  REAL(chart_series_set_values)(series, sheetname, first_row, first_col, last_row, last_col);
}

HERE void chart_series_set_name(lxw_chart_series *series, const char *name) {
  REAL(chart_series_set_name)(series, name);
}

HERE void chart_series_set_line(lxw_chart_series *series, lxw_chart_line *line) {
  REAL(chart_series_set_line)(series, line);
}

HERE void chart_series_set_fill(lxw_chart_series *series, lxw_chart_fill *fill) {
  REAL(chart_series_set_fill)(series, fill);
}

HERE void chart_series_set_marker_type(lxw_chart_series *series, uint8_t type) {
  REAL(chart_series_set_marker_type)(series, type);
}

HERE void chart_series_set_marker_size(lxw_chart_series *series, uint8_t size) {
  REAL(chart_series_set_marker_size)(series, size);
}

HERE void chart_series_set_marker_line(lxw_chart_series *series, lxw_chart_line *line) {
  REAL(chart_series_set_marker_line)(series, line);
}

HERE void chart_series_set_marker_fill(lxw_chart_series *series, lxw_chart_fill *fill) {
  REAL(chart_series_set_marker_fill)(series, fill);
}

HERE lxw_error chart_series_set_points(lxw_chart_series *series, lxw_chart_point *points[]) {
  PERENNIAL_QUIETLY;
  return REAL(chart_series_set_points)(series, points);
}

HERE void chart_series_set_labels(lxw_chart_series *series) {
  REAL(chart_series_set_labels)(series);
}

HERE lxw_error chart_series_set_labels_custom(
    lxw_chart_series *series, lxw_chart_data_label *data_labels[]) {
  PERENNIAL_QUIETLY;
  return REAL(chart_series_set_labels_custom)(series, data_labels);
}

HERE void chart_series_set_labels_position(lxw_chart_series *series, uint8_t position) {
  PERENNIAL_QUIETLY;
  REAL(chart_series_set_labels_position)(series, position);
}

HERE void chart_series_set_labels_num_format(lxw_chart_series *series, const char *num_format) {
  REAL(chart_series_set_labels_num_format)(series, num_format);
}

HERE void chart_series_set_labels_font(lxw_chart_series *series, lxw_chart_font *font) {
  REAL(chart_series_set_labels_font)(series, font);
}

HERE lxw_chart_axis *chart_axis_get(lxw_chart *chart, lxw_chart_axis_type axis_type) {
  PERENNIAL_QUIETLY;
  return REAL(chart_axis_get)(chart, axis_type);
}

HERE void chart_axis_set_num_font(lxw_chart_axis *axis, lxw_chart_font *font) {
  REAL(chart_axis_set_num_font)(axis, font);
}

HERE void chart_axis_set_num_format(lxw_chart_axis *axis, const char *num_format) {
  PERENNIAL_QUIETLY;
  REAL(chart_axis_set_num_format)(axis, num_format);
}

HERE void chart_axis_set_line(lxw_chart_axis *axis, lxw_chart_line *line) {
  REAL(chart_axis_set_line)(axis, line);
}

HERE void chart_axis_set_reverse(lxw_chart_axis *axis) {
  PERENNIAL_QUIETLY;
  REAL(chart_axis_set_reverse)(axis);
}

HERE void chart_axis_set_crossing(lxw_chart_axis *axis, double value) {
  PERENNIAL_QUIETLY;
  REAL(chart_axis_set_crossing)(axis, value);
}

HERE void chart_axis_set_label_position(lxw_chart_axis *axis, uint8_t position) {
  PERENNIAL_QUIETLY;
  REAL(chart_axis_set_label_position)(axis, position);
}

HERE void chart_axis_set_min(lxw_chart_axis *axis, double min) {
  PERENNIAL_QUIETLY;
  REAL(chart_axis_set_min)(axis, min);
}

HERE void chart_axis_set_max(lxw_chart_axis *axis, double max) {
  PERENNIAL_QUIETLY;
  REAL(chart_axis_set_max)(axis, max);
}

HERE void chart_axis_set_major_unit(lxw_chart_axis *axis, double unit) {
  PERENNIAL_QUIETLY;
  REAL(chart_axis_set_major_unit)(axis, unit);
}

HERE void chart_axis_set_major_tick_mark(lxw_chart_axis *axis, uint8_t type) {
  REAL(chart_axis_set_major_tick_mark)(axis, type);
}

HERE void chart_axis_major_gridlines_set_visible(lxw_chart_axis *axis, uint8_t visible) {
  REAL(chart_axis_major_gridlines_set_visible)(axis, visible);
}

HERE void chart_axis_major_gridlines_set_line(lxw_chart_axis *axis, lxw_chart_line *line) {
  REAL(chart_axis_major_gridlines_set_line)(axis, line);
}

HERE void chart_title_set_name(lxw_chart *chart, const char *name) {
  REAL(chart_title_set_name)(chart, name);
}

HERE void chart_title_set_name_font(lxw_chart *chart, lxw_chart_font *font) {
  REAL(chart_title_set_name_font)(chart, font);
}

HERE void chart_legend_set_position(lxw_chart *chart, uint8_t position) {
  REAL(chart_legend_set_position)(chart, position);
}

HERE void chart_legend_set_font(lxw_chart *chart, lxw_chart_font *font) {
  REAL(chart_legend_set_font)(chart, font);
}

HERE void chart_chartarea_set_line(lxw_chart *chart, lxw_chart_line *line) {
  REAL(chart_chartarea_set_line)(chart, line);
}

HERE void chart_chartarea_set_fill(lxw_chart *chart, lxw_chart_fill *fill) {
  REAL(chart_chartarea_set_fill)(chart, fill);
}

HERE void chart_plotarea_set_fill(lxw_chart *chart, lxw_chart_fill *fill) {
  REAL(chart_plotarea_set_fill)(chart, fill);
}

HERE void chart_set_series_overlap(lxw_chart *chart, int8_t overlap) {
  REAL(chart_set_series_overlap)(chart, overlap);
}

HERE void chart_set_series_gap(lxw_chart *chart, uint16_t gap) {
  REAL(chart_set_series_gap)(chart, gap);
}

HERE void chart_show_blanks_as(lxw_chart *chart, uint8_t option) {
  REAL(chart_show_blanks_as)(chart, option);
}

HERE lxw_series_error_bars *chart_series_get_error_bars(
    lxw_chart_series *series, lxw_chart_error_bar_axis axis_type) {
  return REAL(chart_series_get_error_bars)(series, axis_type);
}

HERE void chart_series_set_error_bars(
    lxw_series_error_bars *error_bars, uint8_t type, double value) {
  PERENNIAL_QUIETLY;
  REAL(chart_series_set_error_bars)(error_bars, type, value);
}

HERE void chart_series_set_error_bars_direction(
    lxw_series_error_bars *error_bars, uint8_t direction) {
  PERENNIAL_QUIETLY;
  REAL(chart_series_set_error_bars_direction)(error_bars, direction);
}

HERE void chart_series_set_error_bars_endcap(lxw_series_error_bars *error_bars, uint8_t endcap) {
  PERENNIAL_QUIETLY;
  REAL(chart_series_set_error_bars_endcap)(error_bars, endcap);
}

HERE void chart_series_set_error_bars_line(
    lxw_series_error_bars *error_bars, lxw_chart_line *line) {
  PERENNIAL_QUIETLY;
  REAL(chart_series_set_error_bars_line)(error_bars, line);
}

HERE void chart_axis_set_interval_unit(lxw_chart_axis *axis, uint16_t unit) {
  REAL(chart_axis_set_interval_unit)(axis, unit);
}

HERE lxw_error worksheet_set_h_pagebreaks(lxw_worksheet *worksheet, lxw_row_t breaks[]) {
  PERENNIAL_QUIETLY;
  return REAL(worksheet_set_h_pagebreaks)(worksheet, breaks);
}
