/* The workbooks of BookTiming, written with libxlsxwriter in plain C.
 *
 *   cc -O2 -o plain plain.c -lxlsxwriter
 *   plain sheets FILE
 *   plain data FILE [ROWS]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

enum { rows = 40, columns = 15 };

static lxw_chart_font letters(double size, int bold) {
  return (lxw_chart_font){.size = size, .bold = bold, .color = 0x1A1D21};
}

static void axis(lxw_chart_axis *axis) {
  lxw_chart_font font = letters(9, 0);
  lxw_chart_line none = {.none = 1};
  chart_axis_set_num_font(axis, &font);
  chart_axis_set_label_position(axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
  chart_axis_set_major_tick_mark(axis, LXW_CHART_AXIS_TICK_MARK_NONE);
  chart_axis_set_line(axis, &none);
  chart_axis_major_gridlines_set_visible(axis, LXW_FALSE);
}

static void chart(lxw_workbook *book, lxw_worksheet *sheet, const char *name, int number) {
  lxw_chart *chart = workbook_add_chart(book, number ? LXW_CHART_LINE : LXW_CHART_BAR);
  lxw_chart_font title = letters(11, 1), small = letters(9, 0);
  char text[64];
  chart_title_set_name(chart, number ? "Trend" : "Comparison");
  chart_title_set_name_font(chart, &title);
  for (int k = 0; k < 4; k++) {
    lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
    lxw_col_t column = (lxw_col_t)(number * 4 + k + 1);
    chart_series_set_categories(series, name, 1, 0, rows, 0);
    chart_series_set_values(series, name, 1, column, rows, column);
    snprintf(text, sizeof text, "Measure %d", column);
    chart_series_set_name(series, text);
    if (number) {
      lxw_chart_line line = {.color = 0x2166AC, .width = 2};
      chart_series_set_line(series, &line);
      chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
    } else {
      lxw_chart_fill fill = {.color = 0x2166AC};
      chart_series_set_fill(series, &fill);
    }
  }
  axis(chart->x_axis);
  axis(chart->y_axis);
  chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
  chart_legend_set_font(chart, &small);
  chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
  if (!number) {
    chart_set_series_overlap(chart, 100);
    chart_set_series_gap(chart, 45);
  }
  lxw_chart_line line = {.color = 0xD0D4DA, .width = 0.75};
  chart_chartarea_set_line(chart, &line);
  lxw_chart_options options = {
      .description = "Measures of all communities", .x_scale = 1, .y_scale = 1, .y_offset = 2};
  worksheet_insert_chart_opt(sheet, (lxw_row_t)(2 + number * 16), 16, chart, &options);
}

static void table(lxw_worksheet *sheet, int number, lxw_format *head) {
  static char names[columns][32];
  lxw_table_column all[columns] = {0}, *list[columns + 1] = {0};
  char name[32];
  for (int c = 0; c < columns; c++) {
    if (c) snprintf(names[c], sizeof names[c], "Measure %d", c);
    else strcpy(names[c], "Community");
    all[c].header = names[c];
    all[c].header_format = head;
    list[c] = &all[c];
  }
  snprintf(name, sizeof name, "Table_%d", number);
  lxw_table_options options = {.name = name, .style_type = LXW_TABLE_STYLE_TYPE_LIGHT,
      .style_type_number = 1, .no_banded_rows = 1, .columns = list};
  worksheet_add_table(sheet, 0, 0, rows, columns - 1, &options);
}

static void rules(lxw_worksheet *sheet, lxw_format *up) {
  lxw_conditional_format scale = {.type = LXW_CONDITIONAL_3_COLOR_SCALE,
      .min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER, .mid_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
      .max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER, .mid_value = 0.5, .max_value = 1,
      .min_color = 0xE9A15B, .mid_color = 0xFFFFFF, .max_color = 0x8DBBE0};
  worksheet_conditional_format_range(sheet, 1, 1, rows, 12, &scale);
  lxw_conditional_format bars = {.type = LXW_CONDITIONAL_DATA_BAR, .bar_color = 0x9CC3E6,
      .bar_solid = 1, .min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
      .max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER, .max_value = 1};
  worksheet_conditional_format_range(sheet, 1, 13, rows, 13, &bars);
  lxw_conditional_format mark = {.type = LXW_CONDITIONAL_TYPE_TEXT,
      .criteria = LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH, .value_string = "▲", .format = up};
  worksheet_conditional_format_range(sheet, 1, 0, rows, 0, &mark);
}

static int sheets(const char *path) {
  lxw_workbook *book = workbook_new(path);
  lxw_format *head = workbook_add_format(book), *figure = workbook_add_format(book);
  lxw_format *plain = workbook_add_format(book), *up = workbook_add_format(book);
  lxw_format *all[] = {head, figure, plain, up};
  for (int k = 0; k < 4; k++) format_set_align(all[k], LXW_ALIGN_VERTICAL_CENTER);
  format_set_bold(head);
  format_set_font_color(head, 0xFFFFFF);
  format_set_bg_color(head, 0x1F3A5F);
  format_set_num_format(figure, "0.00");
  format_set_font_color(up, 0x0B3C6F);
  format_set_bg_color(up, 0xD3E5F5);
  for (int number = 1; number <= 10; number++) {
    char name[32], text[64];
    snprintf(name, sizeof name, "Sheet %d", number);
    lxw_worksheet *sheet = workbook_add_worksheet(book, name);
    worksheet_set_column(sheet, 0, 0, 24, NULL);
    for (int c = 0; c < columns; c++) {
      if (c) snprintf(text, sizeof text, "Measure %d", c);
      worksheet_write_string(sheet, 0, (lxw_col_t)c, c ? text : "Community", head);
    }
    for (int r = 1; r <= rows; r++) {
      worksheet_set_row(sheet, (lxw_row_t)r, 21, NULL);
      snprintf(text, sizeof text, "Community %d", r);
      worksheet_write_string(sheet, (lxw_row_t)r, 0, text, plain);
      for (int c = 1; c < columns; c++)
        worksheet_write_number(sheet, (lxw_row_t)r, (lxw_col_t)c,
            (number * 7919 + r * 104729 + c * 1299) % 10000 / 10000.0, figure);
    }
    table(sheet, number, head);
    rules(sheet, up);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.8, 0.7);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_print_area(sheet, 0, 0, rows, columns - 1);
    worksheet_set_header(sheet, "&L&9 Sheet&R&9 Community");
    worksheet_set_footer(sheet, "&L&9 Report&R&9  &P / &N");
    for (int k = 0; k < 2; k++) chart(book, sheet, name, k);
  }
  return workbook_close(book) != LXW_NO_ERROR;
}

static int data(const char *path, int count) {
  static const char *const heads[] = {"Survey", "Wave", "Segment", "Group", "Id", "Question",
      "Answer", "As told", "Count", "People"};
  static const double widths[] = {26, 10, 16, 22, 18, 60, 30, 14, 9, 9};
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *book = workbook_new_opt(path, &options);
  lxw_format *head = workbook_add_format(book);
  format_set_bold(head);
  format_set_font_color(head, 0xFFFFFF);
  format_set_bg_color(head, 0x1F3A5F);
  format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "Data");
  for (lxw_col_t c = 0; c < 10; c++) worksheet_set_column(sheet, c, c, widths[c], NULL);
  worksheet_freeze_panes(sheet, 1, 0);
  for (lxw_col_t c = 0; c < 10; c++) worksheet_write_string(sheet, 0, c, heads[c], head);
  worksheet_autofilter(sheet, 0, 0, (lxw_row_t)count, 9);
  for (int n = 0; n < count; n++) {
    lxw_row_t r = (lxw_row_t)n + 1;
    char text[96];
    worksheet_write_string(sheet, r, 0, "AI in our work", NULL);
    snprintf(text, sizeof text, "2026H%d", n % 2 + 1);
    worksheet_write_string(sheet, r, 1, text, NULL);
    worksheet_write_string(sheet, r, 2, "department", NULL);
    snprintf(text, sizeof text, "Group %d", n % 40);
    worksheet_write_string(sheet, r, 3, text, NULL);
    snprintf(text, sizeof text, "question_%d", n % 60);
    worksheet_write_string(sheet, r, 4, text, NULL);
    snprintf(text, sizeof text, "How often do you use this for your work, number %d?", n % 60);
    worksheet_write_string(sheet, r, 5, text, NULL);
    snprintf(text, sizeof text, "Answer %d", n % 5);
    worksheet_write_string(sheet, r, 6, text, NULL);
    snprintf(text, sizeof text, "%d", n % 97);
    worksheet_write_string(sheet, r, 7, text, NULL);
    worksheet_write_number(sheet, r, 8, n % 97, NULL);
    worksheet_write_number(sheet, r, 9, 5 + n % 200, NULL);
  }
  return workbook_close(book) != LXW_NO_ERROR;
}

int main(int argc, char **argv) {
  if (argc < 3) return fprintf(stderr, "plain sheets|data FILE [ROWS]\n"), 2;
  return strcmp(argv[1], "sheets") ? data(argv[2], argc > 3 ? atoi(argv[3]) : 100000)
                                   : sheets(argv[2]);
}
