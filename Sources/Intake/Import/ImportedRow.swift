package import Instruments

/// A response of an export that could be taken.
package struct ImportedRow: Sendable {
  /// The line its row begins on.
  package let line: Int
  /// The wave it belongs to; nil where the instrument has none.
  package let wave: String?
  /// What is stored for each column of the instrument, as our own form writes it.
  package let cells: [QuestionID: String]
  /// Whether the person finished.
  package let isPartial: Bool
  /// When it was handed in, as far as the file tells.
  let submitted: SubmissionTime?
  /// The language it was given in.
  let language: String
  /// The pseudonym that a file of our own carries.
  let respondent: String
  /// Who answered, for the pseudonym of a confidential instrument; it is never written anywhere.
  let identity: String
  /// What tells the row from all others: the tool's id, or nothing.
  let toolID: String?
  /// The whole row as it was read.
  let raw: [String]
}

/// An answer in words from the second file of an anonymous wave.
package struct ImportedText: Sendable {
  /// The wave it belongs to.
  package let wave: String?
  let question: QuestionID
  let text: String
}

/// A row that could not be taken.
package struct RejectedRow: Sendable {
  /// The line it begins on.
  package let line: Int
  /// The column at fault, and why.
  package let problem: Problem
  /// The answers of the row, without anything the tool wrote.
  package let answers: [String]
}

/// When a response was handed in: a moment, or the week that a file of our own holds.
enum SubmissionTime: Hashable, Sendable {
  case moment(ExportTime)
  case week(String)

  /// The week, such as `2026-W19`.
  var week: String {
    switch self {
    case .moment(let time): time.date.isoWeek
    case .week(let week): week
    }
  }

  /// As exact as the file is; a time without its zone is kept as a day.
  var exact: String {
    guard case .moment(let time) = self else { return week }
    guard let seconds = time.seconds, let offset = time.offset else {
      return time.date.description
    }
    let days = time.date.dayNumber * 86_400 + seconds - offset * 60
    let (day, second) = days.quotientAndRemainder(dividingBy: 86_400)
    let (whole, rest) = second < 0 ? (day - 1, second + 86_400) : (day, second)
    guard let date = CalendarDate(dayNumber: whole) else { return time.date.description }
    func two(_ number: Int) -> String { number.padded(to: 2) }
    return "\(date)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// Reads `2026-W19`.
  init?(week text: String) {
    let parts = text.trimmed.split(separator: "-")
    guard parts.count == 2, parts[0].count == 4, Int(parts[0]) != nil, parts[1].first == "W",
      let week = Int(parts[1].dropFirst()), (1...53).contains(week), parts[1].count == 3
    else { return nil }
    self = .week(text.trimmed)
  }
}
