internal import DelimitedText
internal import Instruments

/// The answers of a wave as rows.
struct WaveTable {
  private let instrument: Instrument
  private let isAnonymous: Bool
  private var header: [String]
  private var rows: [[String: String]] = []
  private var words: [String: [String]] = [:]

  init(_ instrument: Instrument, _ answers: [UInt8], texts: [UInt8]) {
    self.instrument = instrument
    isAnonymous = instrument.anonymity == .anonymous
    let records = DelimitedContents(of: answers).records.map(\.fields)
    let present = records.first ?? []
    header = Self.header(of: instrument)
    let freeTexts = Self.freeTexts(of: instrument)
    for record in records.dropFirst() {
      var row: [String: String] = [:]
      for (name, cell) in zip(present, record) where !cell.isEmpty {
        let text = FormulaGuard.unguarded(cell)
        if isAnonymous, freeTexts.contains(name) {
          words[name, default: []].append(text)
        } else {
          row[name] = text
        }
      }
      rows.append(row)
    }
    // What somebody else put there stays, but for words that must not lie beside the codes.
    header += present.filter { !header.contains($0) && !(isAnonymous && freeTexts.contains($0)) }
    for record in DelimitedContents(of: texts).records.dropFirst()
    where record.fields.count == 2 {
      words[record.fields[0], default: []].append(FormulaGuard.unguarded(record.fields[1]))
    }
  }

  mutating func add(_ text: ImportedText) {
    words[text.question.text, default: []].append(text.text)
  }

  mutating func add(_ row: ImportedRow, _ people: KeyedDigest) {
    var cells: [String: String] = ["_status": row.isPartial ? "partial" : "complete"]
    if isAnonymous {
      if instrument.cadence != .session { cells["_submitted"] = row.submitted?.week }
    } else {
      cells["_submitted"] = row.submitted?.exact
      cells["_language"] = row.language
      let isKnown = row.respondent.isEmpty && !row.identity.isEmpty
      cells["_respondent"] = isKnown ? people.pseudonym(of: row.identity) : row.respondent
    }
    let freeTexts = isAnonymous ? Self.freeTexts(of: instrument) : []
    for (id, text) in row.cells {
      if freeTexts.contains(id.text) {
        words[id.text, default: []].append(text)
      } else {
        cells[id.text] = text
      }
    }
    rows.append(cells)
  }

  /// The coded answers; those of an anonymous instrument sorted, so that order tells nothing.
  var answers: [UInt8] {
    var lines = rows.map { row in Self.line(header.map { row[$0] ?? "" }) }
    if isAnonymous { lines.sort { $0.lexicographicallyPrecedes($1) } }
    return Self.line(header) + lines.joined()
  }

  /// The words, sorted within each question; nil where they lie beside the codes.
  var texts: [UInt8]? {
    guard isAnonymous else { return nil }
    let known = instrument.columns.map(\.id.text)
    let others = words.keys.filter { !known.contains($0) }.sorted(by: String.precedes)
    let lines = (known + others).flatMap { id in
      (words[id] ?? []).map { Self.line([id, $0]) }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    return Self.line(["question", "text"]) + lines.joined()
  }

  private static func header(of instrument: Instrument) -> [String] {
    let isAnonymous = instrument.anonymity == .anonymous
    let own =
      !isAnonymous
      ? ["_submitted", "_language", "_respondent", "_status"]
      : instrument.cadence == .session ? ["_status"] : ["_submitted", "_status"]
    let texts = isAnonymous ? freeTexts(of: instrument) : []
    return own + instrument.columns.map(\.id.text).filter { !texts.contains($0) }
  }

  private static func freeTexts(of instrument: Instrument) -> Set<String> {
    Set(instrument.columns.filter(\.isFreeText).map(\.id.text))
  }

  private static func line(_ fields: [String]) -> [UInt8] {
    var writer = DelimitedWriter(guarding: .formulas)
    writer.write(fields)
    return writer.take()
  }
}
