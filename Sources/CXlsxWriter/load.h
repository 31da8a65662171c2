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
  X(format_set_bottom_color)                                                           \
  X(workbook_new_opt)                                                                  \
  X(workbook_add_chart)                                                                \
  X(workbook_define_name)                                                              \
  X(worksheet_write_formula_num)                                                       \
  X(worksheet_write_url_opt)                                                           \
  X(worksheet_merge_range)                                                             \
  X(worksheet_insert_chart_opt)                                                        \
  X(worksheet_autofilter)                                                              \
  X(worksheet_set_tab_color)                                                           \
  X(worksheet_ignore_errors)                                                           \
  X(format_set_underline)                                                              \
  X(format_set_top)                                                                    \
  X(format_set_top_color)                                                              \
  X(format_set_left)                                                                   \
  X(format_set_left_color)                                                             \
  X(chart_add_series)                                                                  \
  X(chart_series_set_categories)                                                       \
  X(chart_series_set_values)                                                           \
  X(chart_series_set_name)                                                             \
  X(chart_series_set_line)                                                             \
  X(chart_series_set_fill)                                                             \
  X(chart_series_set_marker_type)                                                      \
  X(chart_series_set_marker_size)                                                      \
  X(chart_series_set_marker_line)                                                      \
  X(chart_series_set_marker_fill)                                                      \
  X(chart_series_set_points)                                                           \
  X(chart_series_set_labels)                                                           \
  X(chart_series_set_labels_custom)                                                    \
  X(chart_series_set_labels_position)                                                  \
  X(chart_series_set_labels_num_format)                                                \
  X(chart_series_set_labels_font)                                                      \
  X(chart_axis_get)                                                                    \
  X(chart_axis_set_num_font)                                                           \
  X(chart_axis_set_num_format)                                                         \
  X(chart_axis_set_line)                                                               \
  X(chart_axis_set_reverse)                                                            \
  X(chart_axis_set_crossing)                                                           \
  X(chart_axis_set_label_position)                                                     \
  X(chart_axis_set_min)                                                                \
  X(chart_axis_set_max)                                                                \
  X(chart_axis_set_major_unit)                                                         \
  X(chart_axis_set_major_tick_mark)                                                    \
  X(chart_axis_major_gridlines_set_visible)                                            \
  X(chart_axis_major_gridlines_set_line)                                               \
  X(chart_title_set_name)                                                              \
  X(chart_title_set_name_font)                                                         \
  X(chart_legend_set_position)                                                         \
  X(chart_legend_set_font)                                                             \
  X(chart_chartarea_set_line)                                                          \
  X(chart_chartarea_set_fill)                                                          \
  X(chart_plotarea_set_fill)                                                           \
  X(chart_set_series_overlap)                                                          \
  X(chart_set_series_gap)                                                              \
  X(chart_show_blanks_as)                                                              \
  X(chart_series_get_error_bars)                                                       \
  X(chart_series_set_error_bars)                                                       \
  X(chart_series_set_error_bars_direction)                                             \
  X(chart_series_set_error_bars_endcap)                                                \
  X(chart_series_set_error_bars_line)                                                  \
  X(chart_axis_set_interval_unit)                                                      \
  X(worksheet_set_h_pagebreaks)

/* One pointer per function, of exactly the type the library's header declares. */
#define PERENNIAL_XLSX_FIELD(name) __typeof__(&name) name;
struct perennial_xlsx_functions {
  PERENNIAL_XLSX_FUNCTIONS(PERENNIAL_XLSX_FIELD)
};
#undef PERENNIAL_XLSX_FIELD

/* Filled by perennial_xlsx_available(). */
extern struct perennial_xlsx_functions perennial_xlsx_real __attribute__((visibility("hidden")));

#endif
