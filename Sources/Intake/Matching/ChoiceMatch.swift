package import Instruments

/// The codes that the answers of one column stand for, decided over all its answers together.
package struct ChoiceMatch: Sendable {
  /// How an answer was read.
  package enum Reading: Hashable, Sendable {
    /// By code, by label, or by both.
    case plain(ChoiceCode)
    /// A spreadsheet had made a date of the code.
    case repaired(ChoiceCode)
    /// By its place among the choices.
    case position(ChoiceCode)
    /// No choice was meant: these are the words behind the one that takes words.
    case words(ChoiceCode, String)
  }

  private let choices: [Choice]
  private let answers: [String: String]
  private let forms: [ChoiceForm]
  private let isYesNo: Bool
  private let readsPositions: Bool

  /// Prepares to read; `values` are the different answers of the column, `answers` the mapping's.
  package init(_ column: Column, values: Set<String>, answers: [String: String] = [:]) {
    choices = column.choices
    self.answers = Dictionary(answers.map { ($0.key.folded, $0.value) }) { first, _ in first }
    forms = choices.flatMap { ChoiceForm.all(of: $0) }
    isYesNo = if case .yesNo = column.kind { true } else { false }
    // Positions mean something only where all answers are some, and no code looks like one.
    let count = choices.count
    let hasNumbers = choices.contains { $0.code.text.utf8.contains { (0x30...0x39).contains($0) } }
    readsPositions =
      !isYesNo && !hasNumbers && count > 1
      && values.allSatisfy { value in
        value.isBlank || Int(value.trimmed).map { (1...count).contains($0) } == true
      }
  }

  /// The choice that an answer stands for; nil where that is not beyond doubt.
  package func reading(of text: String) -> Reading? {
    let text = text.trimmed
    if let code = answers[text.folded] { return .plain(ChoiceCode(code)) }
    if let choice = choices.first(where: { $0.code.text == text }) { return .plain(choice.code) }
    let key = text.matchKey
    if let code = only(forms.filter { $0.text == text }) { return .plain(code) }
    if !key.isEmpty, let code = only(forms.filter { $0.key == key }) { return .plain(code) }
    if isYesNo, let code = Self.yesNo[key], choices.contains(where: { $0.code.text == code }) {
      return .plain(ChoiceCode(code))
    }
    if let code = numbered(text) { return .plain(code) }
    if let code = SpreadsheetDate(text)?.code(among: choices.map(\.code)) { return .repaired(code) }
    if readsPositions, let number = Int(text) { return .position(choices[number - 1].code) }
    return nil
  }

  /// The choice that a column is about; `Other (please specify)` is the one that opens a line.
  package func reading(ofHeader text: String) -> Reading? {
    if let reading = reading(of: text) { return reading }
    let open = choices.filter(\.opensText)
    guard let other = open.first, open.count == 1, text.folded.hasPrefix("other") else {
      return nil
    }
    return .plain(other.code)
  }

  /// The choices that a cell joins, the longest that fits first; nil where a part fits none.
  package func joined(_ text: String, wordsBehind other: ChoiceCode? = nil) -> [Reading]? {
    if let whole = reading(of: text) { return [whole] }
    var rest = Array(text.folded.unicodeScalars)[...]
    var found: [Reading] = []
    let known = joinedForms
    while true {
      rest = rest.drop(while: Self.isJoint)
      guard !rest.isEmpty else { return found.isEmpty ? nil : found }
      let fitting = known.first { form in
        guard rest.starts(with: form.letters) else { return false }
        let after = rest.dropFirst(form.letters.count).first
        return after.map(Self.isJoint) ?? true
      }
      guard let fitting else {
        return other.map { found + [.words($0, Self.end(of: text, reading: rest))] }
      }
      found.append(.plain(fitting.code))
      rest = rest.dropFirst(fitting.letters.count)
    }
  }
}

extension ChoiceMatch {
  /// The choice behind which words may stand, where there is only one.
  var opening: ChoiceCode? {
    let opening = choices.filter(\.opensText)
    return opening.count == 1 ? opening.first?.code : nil
  }

  /// The end of a cell as it was written, by what is left of its folded form.
  private static func end(of text: String, reading rest: ArraySlice<Unicode.Scalar>) -> String {
    let rest = rest.map { String(Character($0)) }.joined()
    guard text.utf8.count < 2000 else { return rest }
    let start = text.indices.last { text[$0...].folded == rest }
    return start.map { text[$0...].trimmed } ?? rest
  }

  private var joinedForms: [(letters: [Unicode.Scalar], code: ChoiceCode)] {
    let own = forms.map { ($0.text, $0.code) }
    let mapped = answers.map { ($0.key, ChoiceCode($0.value)) }
    return (own + mapped).map { (Array($0.0.folded.unicodeScalars), $0.1) }
      .filter { !$0.0.isEmpty }
      .sorted { left, right in
        left.0.count == right.0.count
          ? left.1.text < right.1.text : left.0.count > right.0.count
      }
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || [";", ",", "/", "|", "、", "，"].contains(scalar)
  }

  /// `5 - very useful` and `Very useful (5)`: number and words must name the same choice.
  private func numbered(_ text: String) -> ChoiceCode? {
    let key = text.matchKey
    let meant = choices.filter { choice in
      let code = choice.code.text.matchKey
      return choice.label.wordings.contains { wording in
        let label = wording.text.matchKey
        return !label.isEmpty && label != code && (key == code + label || key == label + code)
      }
    }
    if let first = meant.first, meant.count == 1 { return first.code }
    // A spreadsheet writes 5 as 5.0.
    guard let number = Double(decimal: text), number == number.rounded(), text.contains(".") else {
      return nil
    }
    return choices.first { $0.code.text == number.plain }?.code
  }

  private func only(_ forms: [ChoiceForm]) -> ChoiceCode? {
    let codes = Set(forms.map(\.code))
    return codes.count == 1 ? codes.first : nil
  }

  private static let yesNo = [
    "true": "yes", "1": "yes", "y": "yes", "false": "no", "0": "no", "n": "no",
  ]
}

extension ChoiceMatch.Reading {
  /// The code, however it was found.
  package var code: ChoiceCode {
    switch self {
    case .plain(let code), .repaired(let code), .position(let code), .words(let code, _): code
    }
  }
}

/// A code or a label as it may stand in a cell.
private struct ChoiceForm: Hashable {
  let text: String
  let key: String
  let code: ChoiceCode

  static func all(of choice: Choice) -> [ChoiceForm] {
    ([choice.code.text] + choice.label.wordings.map(\.text)).map {
      ChoiceForm(text: $0.trimmed, key: $0.matchKey, code: choice.code)
    }
  }
}
