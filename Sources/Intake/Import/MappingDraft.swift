internal import Instruments

extension ImportReading {
  /// A first mapping of the file, with what was found and comments where a person must decide.
  package var mappingDraft: String {
    var lines = [
      "# How the columns of this file answer '\(instrument.id)'. Change what is wrong, then:",
      "#   perennial import FILE --survey \(instrument.id) --wave WAVE --map THIS-FILE",
      "survey: \(instrument.id)",
      "# A header, or the number of a column, and the question it answers.",
      "columns:",
    ]
    var ignored: [String] = []
    var respondent: String?
    for match in table.matches {
      let name = Self.key(match, among: table.matches)
      switch match.outcome {
      case .question(let candidate, .closeText):
        let score = candidate.score.rounded(to: 2).plain
        lines.append("  \(name): \(candidate.id)  # by likeness, score \(score): please check")
      case .question(let candidate, let way):
        lines.append("  \(name): \(candidate.id)  # \(way.rawValue)")
      case .asked(let candidates):
        let names = candidates.map(\.id.text).joined(separator: ", ")
        lines.append("  # \(name):   # which of \(names)?")
      case .unknown: ignored.append(name)
      case .respondent: respondent = name
      case .system, .dropped, .ignored: break
      }
    }
    let found = Set(table.matches.compactMap(\.question))
    let missing = instrument.columns.filter { !found.contains($0.id) }.map(\.id.text)
    if !missing.isEmpty { lines.append("# Not found: " + missing.joined(separator: ", ")) }
    if let respondent {
      lines.append("# Who answered: a pseudonym is kept in its place.")
      lines.append("respondent: \(respondent)")
    }
    lines.append("# Columns to leave out.")
    lines.append(ignored.isEmpty ? "ignore: []" : "ignore:")
    lines += ignored.map { "  - \($0)" }
    return (lines + answerLines).map { $0 + "\n" }.joined()
  }

  private var answerLines: [String] {
    let open = instrument.columns.compactMap { column in
      unread[column.id].map { (column, $0.sorted(by: String.precedes)) }
    }
    guard !open.isEmpty else { return [] }
    var lines = [
      "# Answers that fit no choice: write the code behind each, and take the # away.", "answers:",
    ]
    for (column, texts) in open {
      let codes = column.choices.map(\.code.text).joined(separator: ", ")
      lines.append("  \(column.id):  # one of \(codes)")
      lines += texts.prefix(40).map { "    # \(Self.quoted($0)):" }
    }
    return lines
  }

  /// The header, or the number where the header is empty or not the only one.
  private static func key(_ match: ColumnMatch, among all: [ColumnMatch]) -> String {
    let twins = all.count { $0.header.folded == match.header.folded }
    guard !match.header.isBlank, twins == 1 else { return "\(match.columns.lowerBound + 1)" }
    return quoted(match.header)
  }

  private static func quoted(_ text: String) -> String {
    let words = text.exchanging("\\", for: "\\\\").exchanging("\"", for: "\\\"")
      .split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
    return "\"\(words)\""
  }
}
