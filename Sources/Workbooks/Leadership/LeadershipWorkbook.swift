public import CommunityHealth
public import Instruments
public import Reports

/// A report as a workbook: the summary on one screen, a sheet for each section, and the numbers.
public struct LeadershipWorkbook {
  private let report: Report
  private let created: CalendarDate
  private let paper: Paper

  /// Prepares a workbook of a report; the day it says it was made is passed in, so that equal input
  /// gives equal bytes.
  public init(_ report: Report, created: CalendarDate, paper: Paper = .a4) {
    self.report = report
    self.created = created
    self.paper = paper
  }

  /// Writes the workbook whole or not at all, in place of a file that may be there.
  public func write(to path: String) throws(WorkbookError) {
    var workbook = try Workbook(
      at: path,
      properties: DocumentProperties(
        title: "\(report.title) · \(report.subtitle)",
        subject: report.provenance.joined(separator: " "), author: report.title, created: created))
    fill(&workbook)
    try workbook.save()
  }
}

extension LeadershipWorkbook {
  private func fill(_ workbook: inout Workbook) {
    var names = SheetNames()
    func name(_ words: LocalizedText) -> String { names.name(for: words.text(in: report.language)) }
    let summary = SummarySheet(report, named: name(ReportSection.Topic.summary.sheet))
    let sections = report.sections.dropFirst().map {
      SectionSheet($0, of: report, named: name($0.topic.sheet), paper: paper)
    }
    var numbers = ChartNumbers(sheet: name(SheetWords.charts))
    let book = BookContext(
      report: report, paper: paper, summary: CellPlace(summary.name),
      definitions: sections.reduce(into: [:]) { all, section in
        all.merge(section.definitions) { first, _ in first }
      },
      sheets: Dictionary(sections.map { ($0.section.topic, $0.name) }) { first, _ in first },
      names: sections.map(\.name))
    summary.add(to: &workbook, in: book, numbers: &numbers)
    for section in sections { section.add(to: &workbook, in: book, numbers: &numbers) }
    numbers.add(to: &workbook, in: book)
  }
}
