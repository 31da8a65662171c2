/// Judges a definition as a careful editor would, once it has the right shape.
public struct DefinitionCheck: Sendable {
  let instrument: Instrument
  /// Columns whose way of answering could not be read: nothing is concluded from them.
  let uncertain: Set<QuestionID>

  /// Judges one instrument, concluding nothing from the columns that could not be read.
  public init(_ instrument: Instrument, uncertain: Set<QuestionID> = []) {
    self.instrument = instrument
    self.uncertain = uncertain
  }

  /// Everything found.
  public var problems: [Problem] {
    identityProblems + textProblems + kindProblems + conditionProblems + promiseProblems
      + pairProblems
  }
}

extension Instrument {
  /// Where a section stands and the number of its first question, in order.
  var numberedSections: [(number: Int, section: Section, firstQuestion: Int)] {
    var first = 0
    return sections.enumerated().map { number, section in
      defer { first += section.questions.count }
      return (number, section, first)
    }
  }

  /// All questions with their numbers.
  var numberedQuestions: [(number: Int, question: Question)] {
    questions.enumerated().map { ($0.offset, $0.element) }
  }
}
