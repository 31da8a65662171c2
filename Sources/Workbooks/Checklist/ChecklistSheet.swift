public import CommunityHealth
public import Instruments

/// The checklist as a workbook of one sheet: where the community stands, and what is left to do.
public struct ChecklistSheet: Sendable {
  let maturity: ChecklistMaturity
  let title: String
  let language: Language
  private let community: String
  private let created: CalendarDate

  /// Prepares a sheet; the day it says it was made is passed in, so that equal input gives equal bytes.
  public init(
    _ maturity: ChecklistMaturity, of instrument: Instrument, community: String,
    language: Language, created: CalendarDate
  ) {
    self.maturity = maturity
    self.community = community
    self.language = language
    self.created = created
    title = instrument.title.text(in: language)
  }

  /// Writes the workbook whole or not at all, in place of a file that may be there.
  public func write(to path: String) throws(WorkbookError) {
    var workbook = try Workbook(
      at: path,
      properties: DocumentProperties(
        title: "\(title) · \(community)", subject: text(ChecklistWords.subject), author: community,
        created: created))
    workbook.addSheet(named: text(ChecklistWords.sheet)) { fill(&$0) }
    try workbook.save()
  }
}

extension ChecklistSheet {
  /// The columns, from left to right; the summary uses them too.
  enum Column: Int, CaseIterable {
    case group, item, status, evidence, owner, due
  }

  func text(_ words: LocalizedText) -> String { words.text(in: language) }

  private func fill(_ sheet: inout Sheet) {
    fillHeading(&sheet)
    let summaryEnd = fillSummary(&sheet, from: 4)
    let itemsStart = summaryEnd + 1
    let itemsEnd = fillItems(&sheet, from: itemsStart)
    sheet.freeze(above: itemsStart + 1)
    sheet.printLandscape(
      repeating: itemsStart, lastRow: itemsEnd, lastColumn: Column.due.rawValue)
    sheet.setMargins(
      top: Margin(left: title, right: community),
      foot: Margin(
        left: text(ChecklistWords.asOf(maturity.asOf)), right: "", countsPages: true))
  }

  private func fillHeading(_ sheet: inout Sheet) {
    sheet.setHeight(30, ofRow: 0)
    sheet.setHeight(22, ofRow: 1)
    sheet.write("\(title) · \(community)", row: 0, column: 0, look: .title)
    sheet.write(maturity.sentence(in: language), row: 1, column: 0, look: .headline)
    let overdue = maturity.points.count { $0.isOverdue }
    var notes = [text(ChecklistWords.asOf(maturity.asOf))]
    if overdue > 0 { notes.append(text(ChecklistWords.overdue(overdue))) }
    let percent = Int(ChecklistGroup.threshold * 100)
    notes.append(text(ChecklistWords.reachedMeans(percent)))
    sheet.write(notes.joined(separator: " · "), row: 2, column: 0, look: .note)
  }
}
