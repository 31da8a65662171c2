public import CommunityHealth
internal import Instruments
public import Reports

/// A report as a workbook: the summary on one screen, a sheet for each section, value, and the data.
public struct LeadershipWorkbook {
  private let report: Report
  private let value: CommunityValue?
  private let data: DataSheets
  private let created: CalendarDate
  private let paper: Paper

  /// Prepares a workbook of a report and of what it was made from; `waves` is what all waves show.
  ///
  /// It says that it was made on the day of the analysis, so that equal input gives equal bytes.
  public init(
    _ report: Report, of analysis: DisclosedAnalysis, showing waves: [DisclosedWave],
    paper: Paper = .a4
  ) {
    self.report = report
    // On the wall hangs neither money nor what groups answered.
    let isForWall = report.audience == .members
    value = isForWall ? nil : analysis.value
    data = DataSheets(
      rows: isForWall ? [] : TallyRows(analysis, showing: waves, in: report.language).all,
      language: report.language)
    created = analysis.asOf
    self.paper = paper
  }

  /// Where the data goes that is too large for the workbook; nil where it is not.
  public func dataPath(beside path: String) -> String? {
    guard data.rows.count > DataSheets.mostInTable else { return nil }
    return (path.hasSuffix(".xlsx") ? String(path.dropLast(5)) : path) + "-data.xlsx"
  }

  /// Writes the workbook whole or not at all, in place of a file that may be there; then its data,
  /// where that needs a file of its own.
  public func write(to path: String) throws(WorkbookError) {
    var workbook = try Workbook(at: path, properties: properties)
    fill(&workbook, dataPath: dataPath(beside: path))
    if let dataPath = dataPath(beside: path) {
      var apart = try Workbook(at: dataPath, properties: properties, isStreamed: true)
      data.addStreamed(to: &apart)
      try apart.save()
    }
    try workbook.save()
  }
}

extension LeadershipWorkbook {
  private var properties: DocumentProperties {
    DocumentProperties(
      title: "\(report.title) · \(report.subtitle)",
      subject: report.provenance.joined(separator: " "), author: report.title, created: created)
  }

  /// A sheet that has its name.
  private enum Entry {
    case section(SectionSheet)
    case value(ValueSheet)

    var name: String {
      switch self {
      case .section(let section): section.name
      case .value(let value): value.name
      }
    }
  }

  private func fill(_ workbook: inout Workbook, dataPath: String?) {
    var names = SheetNames()
    func name(_ words: LocalizedText) -> String { names.name(for: words.text(in: report.language)) }
    let summary = SummarySheet(report, named: name(ReportSection.Topic.summary.sheet))
    var entries = report.sections.dropFirst().map {
      Entry.section(SectionSheet($0, of: report, named: name($0.topic.sheet), paper: paper))
    }
    if let value {
      let place = report.sections.dropFirst().prefix { !Self.afterValue.contains($0.topic) }.count
      let sheet = ValueSheet(value: value, name: name(SheetWords.value), language: report.language)
      entries.insert(.value(sheet), at: place)
    }
    let hasData = !data.rows.isEmpty && dataPath == nil
    let dataName = name(SheetWords.data)
    var numbers = ChartNumbers(sheet: name(SheetWords.charts))
    let book = context(
      summary: summary.name, entries, names: entries.map(\.name) + (hasData ? [dataName] : []))
    summary.add(to: &workbook, in: book, numbers: &numbers)
    for entry in entries {
      switch entry {
      case .section(let section): section.add(to: &workbook, in: book, numbers: &numbers)
      case .value(let value): value.add(to: &workbook, in: book)
      }
    }
    if hasData { data.addTable(to: &workbook, named: dataName, in: book) }
    numbers.add(to: &workbook, in: book)
  }

  /// The sections that stand behind the sheet about value.
  private static let afterValue: Set<ReportSection.Topic> = [.retrospectives, .methods]

  private func context(summary: String, _ entries: [Entry], names: [String]) -> BookContext {
    let sections = entries.compactMap { entry -> SectionSheet? in
      if case .section(let section) = entry { section } else { nil }
    }
    return BookContext(
      report: report, paper: paper, summary: CellPlace(summary),
      definitions: sections.reduce(into: [:]) { all, section in
        all.merge(section.definitions) { first, _ in first }
      },
      sheets: Dictionary(sections.map { ($0.section.topic, $0.name) }) { first, _ in first },
      names: names)
  }
}
