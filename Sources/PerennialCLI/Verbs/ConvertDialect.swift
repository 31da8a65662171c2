import DelimitedText
import Instruments

extension OptionSpec {
  /// What delimited text is like, where that should not be found out.
  static let dialect = [
    OptionSpec(
      name: "--encoding", value: "NAME", summary: "the encoding, instead of finding it out",
      completion: .values(TextEncoding.allCases.map(\.name))),
    OptionSpec(
      name: "--delimiter", value: "SIGN",
      summary: "what parts the columns, instead of finding it out",
      completion: .values(Delimiter.candidates.map(\.name))),
    OptionSpec(
      name: "--quote", value: "SIGN",
      summary: "what holds cells together, instead of finding it out",
      completion: .values(Quote.allCases.map(\.rawValue))),
    OptionSpec(name: "--strict", summary: "takes no damaged file"),
  ]
}

extension Invocation {
  /// What the command line says about delimited text.
  var readingOptions: ReadingOptions {
    get throws(CommandFailure) {
      ReadingOptions(
        encoding: try reading(
          "--encoding", as: TextEncoding.allCases.map(\.name)
        ) { TextEncoding(named: $0) },
        delimiter: try reading("--delimiter", as: Delimiter.candidates.map(\.name)) { typed in
          Delimiter.candidates.first { $0.name == typed || $0.sign == typed }
        },
        quote: try reading("--quote", as: Quote.allCases.map(\.rawValue)) { typed in
          Quote(rawValue: typed) ?? (typed == "\"" ? .double : typed == "'" ? .single : nil)
        },
        isStrict: isOn("--strict"), damageLimit: 20)
    }
  }

  private func reading<Value>(
    _ option: String, as names: [String], _ read: (String) -> Value?
  ) throws(CommandFailure) -> Value? {
    guard let typed = value(option) else { return nil }
    guard let value = read(typed) else {
      throw CommandFailure(.optionValue(typed, of: option, allowed: names), exit: .wrongUsage)
    }
    return value
  }
}

extension Delimiter {
  /// A word that a shell does not take for a sign of its own.
  var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .bar: "bar"
    default: sign
    }
  }

  /// The sign itself.
  fileprivate var sign: String { String(UnicodeScalar(byte)) }
}

extension DetectedDialect {
  /// What was found out and why, a line for each part.
  var lines: [String] {
    var lines = [
      "encoding \(encoding.value.name): \(encoding.reason)",
      "delimiter \(delimiter.value.name): \(delimiter.reason)",
      "quote \(quote.value.rawValue): \(quote.reason)",
    ]
    if escape.value == .backslash { lines.append("escape backslash: \(escape.reason)") }
    if titleRows.value > 0 {
      let rows = titleRows.value == 1 ? "1 row" : "\(titleRows.value) rows"
      lines.append("\(rows) above the header: \(titleRows.reason)")
    }
    if let newline { lines.append("line ends \(newline.rawValue)") }
    return lines
  }
}

extension Problem {
  /// Damage in the words of people who export tables; nil stands for an encoding not known.
  init(_ damage: Damage, in file: String, encoding: TextEncoding?) {
    let place = Place.text(
      file: file, line: damage.position.line, column: damage.position.column)
    self =
      switch damage.kind {
      case .notUTF8: .textUndecodable(encoding: encoding?.name ?? "its encoding", at: place)
      case .nul: .textNul(at: place)
      case .quoteNeverClosed: .tableQuote("a quote is opened here and never closed", at: place)
      case .textAfterClosingQuote: .tableQuote("text follows after a closing quote", at: place)
      case .fieldCount(let expected, let found):
        .tableRagged(found: found, expected: expected, at: place)
      }
  }
}
