public import Instruments

/// An instrument as an XLSForm, the workbook from which KoboToolbox, ODK and others build forms.
///
/// What XLSForm has no word for stands in columns that begin with `perennial_` and in a sheet of that
/// name, both of which forms pass over; what is read back is the same instrument.
///
/// The format: <https://xlsform.org/en/ref-table/>.
public struct XLSForm: Sendable {
  let instrument: Instrument
  private let created: CalendarDate

  /// Prepares a form; the day it says it was made is passed in, so that equal input gives equal bytes.
  public init(_ instrument: Instrument, created: CalendarDate) {
    self.instrument = instrument
    self.created = created
  }

  /// Writes the workbook whole or not at all, in place of a file that may be there.
  public func write(to path: String) throws(WorkbookError) {
    var workbook = try Workbook(
      at: path,
      properties: DocumentProperties(
        title: instrument.title.text(in: fallback), subject: "XLSForm",
        author: "perennial", created: created))
    for sheet in [survey, choices, settings, own] { sheet.add(to: &workbook) }
    try workbook.save()
  }
}

extension XLSForm {
  var languages: [Language] { instrument.languages }
  var fallback: Language { languages.first ?? .english }

  /// One column per language for each of the texts.
  func textColumns(_ names: [String]) -> [String] {
    names.flatMap { name in languages.map { FormColumn.text(name, in: $0) } }
  }

  private var settings: FormSheet {
    var row = FormRow([:])
    row["form_title"] = instrument.title.text(in: fallback)
    row["form_id"] = instrument.id.text
    row["version"] = String(instrument.version)
    row["default_language"] = FormColumn.name(of: fallback)
    return FormSheet(
      name: "settings", columns: ["form_title", "form_id", "version", "default_language"],
      rows: [row])
  }

  /// What a definition says on top, one line per key.
  private var own: FormSheet {
    var rows: [FormRow] = []
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { rows.append(FormRow(["key": key, "value": value])) }
    }
    var title = FormRow(["key": "title"])
    title.set("value", instrument.title)
    rows.append(title)
    add("audience", instrument.audience.rawValue)
    add("every", instrument.cadence.rawValue)
    add("anonymity", instrument.anonymity.rawValue)
    add("minimum group answers", instrument.minimumGroup.map { String($0.answers) })
    add("minimum group comments", instrument.minimumGroup.map { String($0.comments) })
    add("pairs", instrument.pairs.map { "\($0.first) \($0.second)" }.joined(separator: ", "))
    add("minutes", instrument.statedMinutes?.plain)
    add("languages", languages.map(\.code).joined(separator: ", "))
    add("source", instrument.source)
    add("complete when", instrument.completeness?.description)
    return FormSheet(
      name: "perennial", columns: ["key", "value"] + textColumns(["value"]), rows: rows)
  }
}
