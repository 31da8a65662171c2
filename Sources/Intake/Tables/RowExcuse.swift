internal import DelimitedText
internal import Instruments

/// What is no fault of a row although the definition asks for it.
///
/// Answers in words to an anonymous instrument lie in a file of their own, and somebody who broke
/// off did not come to every question.
struct RowExcuse: Sendable {
  /// The questions whose answers lie apart.
  let apart: Set<QuestionID>
  /// Whether the rule of completeness asks for one of them, so that nobody can judge it.
  let coversCompleteness: Bool

  init(_ instrument: Instrument, header: Record) {
    let names = Set(header.fields.map(\.trimmed))
    apart =
      instrument.anonymity == .named
      ? []
      : Set(
        instrument.columns.filter { $0.isFreeText && !names.contains($0.id.text) }.map(\.id))
    let asked = instrument.completeness?.references.map(\.id) ?? []
    coversCompleteness = asked.contains(where: apart.contains)
  }
}

extension RowExcuse {
  /// Whether a problem of a row is none.
  func covers(_ problem: Problem, isPartial: Bool) -> Bool {
    switch (problem.code, problem.place) {
    case (.responseIncomplete, _): isPartial || coversCompleteness
    case (.answerRequired, .cell(_, _, let column)):
      isPartial || apart.contains(QuestionID(column))
    default: false
    }
  }
}
