#!/usr/bin/env python3
"""peer.py xlsxwriter|openpyxl sheets|data FILE [ROWS]: the workbooks of BookTiming, by Python writers.

Ten sheets with a table of 40 rows and 15 columns, three colour rules and two charts each; or rows of
the data sheet, in the mode of each writer that keeps no more than a row in memory.
"""
import sys

ROWS, COLUMNS = 40, 15
HEADS = ["Community"] + [f"Measure {c}" for c in range(1, COLUMNS)]
DATA = ["Survey", "Wave", "Segment", "Group", "Id", "Question", "Answer", "As told", "Count", "People"]


def figure(number, row, column):
    return (number * 7919 + row * 104729 + column * 1299) % 10000 / 10000


def line(n):
    return ["AI in our work", f"2026H{n % 2 + 1}", "department", f"Group {n % 40}",
            f"question_{n % 60}", f"How often do you use this for your work, number {n % 60}?",
            f"Answer {n % 5}", str(n % 97), n % 97, 5 + n % 200]


def xlsxwriter_sheets(path):
    import xlsxwriter
    book = xlsxwriter.Workbook(path)
    head = book.add_format({"bold": True, "font_color": "#FFFFFF", "bg_color": "#1F3A5F", "valign": "vcenter"})
    number_format = book.add_format({"num_format": "0.00", "valign": "vcenter"})
    plain = book.add_format({"valign": "vcenter"})
    up = book.add_format({"font_color": "#0B3C6F", "bg_color": "#D3E5F5"})
    for number in range(1, 11):
        name = f"Sheet {number}"
        sheet = book.add_worksheet(name)
        sheet.set_column(0, 0, 24)
        for c, title in enumerate(HEADS):
            sheet.write_string(0, c, title, head)
        for r in range(1, ROWS + 1):
            sheet.set_row(r, 21)
            sheet.write_string(r, 0, f"Community {r}", plain)
            for c in range(1, COLUMNS):
                sheet.write_number(r, c, figure(number, r, c), number_format)
        sheet.add_table(0, 0, ROWS, COLUMNS - 1, {
            "name": f"Table_{number}", "style": "Table Style Light 1", "banded_rows": False,
            "columns": [{"header": t, "header_format": head} for t in HEADS]})
        sheet.conditional_format(1, 1, ROWS, 12, {
            "type": "3_color_scale", "min_type": "num", "mid_type": "num", "max_type": "num",
            "min_value": 0, "mid_value": 0.5, "max_value": 1, "min_color": "#E9A15B",
            "mid_color": "#FFFFFF", "max_color": "#8DBBE0"})
        sheet.conditional_format(1, 13, ROWS, 13, {
            "type": "data_bar", "bar_color": "#9CC3E6", "bar_solid": True, "min_type": "num",
            "max_type": "num", "min_value": 0, "max_value": 1})
        sheet.conditional_format(1, 0, ROWS, 0, {
            "type": "text", "criteria": "begins with", "value": "▲", "format": up})
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(0.5, 0.5, 0.8, 0.7)
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(2)
        sheet.repeat_rows(0)
        sheet.print_area(0, 0, ROWS, COLUMNS - 1)
        sheet.set_header("&L&9 Sheet&R&9 Community")
        sheet.set_footer("&L&9 Report&R&9  &P / &N")
        for k in range(2):
            chart = book.add_chart({"type": "line" if k else "bar"})
            for s in range(4):
                c = k * 4 + s + 1
                series = {"name": f"Measure {c}", "categories": [name, 1, 0, ROWS, 0],
                          "values": [name, 1, c, ROWS, c]}
                if k:
                    series |= {"line": {"color": "#2166AC", "width": 2}, "marker": {"type": "none"}}
                else:
                    series |= {"fill": {"color": "#2166AC"}, "overlap": 100, "gap": 45}
                chart.add_series(series)
            axis = {"num_font": {"size": 9, "color": "#1A1D21"}, "label_position": "low",
                    "major_tick_mark": "none", "line": {"none": True}, "major_gridlines": {"visible": False}}
            chart.set_x_axis(axis)
            chart.set_y_axis(axis)
            chart.set_title({"name": "Trend" if k else "Comparison", "name_font": {"size": 11, "bold": True, "color": "#1A1D21"}})
            chart.set_legend({"position": "bottom", "font": {"size": 9, "color": "#1A1D21"}})
            chart.set_chartarea({"border": {"color": "#D0D4DA", "width": 0.75}})
            sheet.insert_chart(2 + k * 16, 16, chart, {"description": "Measures of all communities", "y_offset": 2})
    book.close()


def openpyxl_sheets(path):
    import openpyxl
    from openpyxl.chart import BarChart, LineChart, Reference
    from openpyxl.formatting.rule import ColorScaleRule, DataBarRule, FormulaRule
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.worksheet.table import Table, TableStyleInfo
    book = openpyxl.Workbook()
    book.remove(book.active)
    middle = Alignment(vertical="center")
    head, ground = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F3A5F")
    for number in range(1, 11):
        sheet = book.create_sheet(f"Sheet {number}")
        sheet.column_dimensions["A"].width = 24
        sheet.append(HEADS)
        for cell in sheet[1]:
            cell.font, cell.fill, cell.alignment = head, ground, middle
        for r in range(1, ROWS + 1):
            sheet.append([f"Community {r}"] + [figure(number, r, c) for c in range(1, COLUMNS)])
            sheet.row_dimensions[r + 1].height = 21
            for cell in sheet[r + 1]:
                cell.alignment = middle
                if cell.column > 1:
                    cell.number_format = "0.00"
        table = Table(displayName=f"Table_{number}", ref=f"A1:O{ROWS + 1}")
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        sheet.add_table(table)
        rules = sheet.conditional_formatting
        rules.add(f"B2:M{ROWS + 1}", ColorScaleRule("num", 0, "E9A15B", "num", 0.5, "FFFFFF", "num", 1, "8DBBE0"))
        rules.add(f"N2:N{ROWS + 1}", DataBarRule("num", 0, "num", 1, "9CC3E6"))
        rules.add(f"A2:A{ROWS + 1}", FormulaRule(['LEFT(A2,1)="▲"'], font=Font(color="0B3C6F")))
        sheet.freeze_panes = "A2"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
        sheet.print_title_rows, sheet.print_area = "1:1", f"A1:O{ROWS + 1}"
        sheet.oddHeader.left.text, sheet.oddFooter.right.text = "Sheet", "&P / &N"
        for k in range(2):
            chart = LineChart() if k else BarChart()
            chart.title = "Trend" if k else "Comparison"
            for s in range(4):
                c = k * 4 + s + 2
                chart.add_data(Reference(sheet, min_col=c, min_row=1, max_row=ROWS + 1), titles_from_data=True)
            chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=ROWS + 1))
            chart.legend.position = "b"
            sheet.add_chart(chart, f"Q{3 + k * 16}")
    book.save(path)


def xlsxwriter_data(path, count):
    import xlsxwriter
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("Data")
    head = book.add_format({"bold": True, "font_color": "#FFFFFF", "bg_color": "#1F3A5F"})
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, count, 9)
    for c, title in enumerate(DATA):
        sheet.write_string(0, c, title, head)
    for n in range(count):
        for c, value in enumerate(line(n)):
            (sheet.write_number if c > 7 else sheet.write_string)(n + 1, c, value)
    book.close()


def openpyxl_data(path, count):
    import openpyxl
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:J{count + 1}"
    sheet.append(DATA)
    for n in range(count):
        sheet.append(line(n))
    book.save(path)


if __name__ == "__main__":
    writer, what, path = sys.argv[1:4]
    count = [int(sys.argv[4]) if len(sys.argv) > 4 else 100_000] if what == "data" else []
    globals()[f"{writer}_{what}"](path, *count)
