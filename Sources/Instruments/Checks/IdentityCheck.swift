extension DefinitionCheck {
  /// Names that cannot be used, stand twice, or are kept for files.
  var identityProblems: [Problem] {
    var problems: [Problem] = []
    if !instrument.id.text.isWellFormedID || instrument.id.text == "scales" {
      problems.append(
        .malformedID(
          instrument.id.text, of: "instrument",
          at: .definition(.init(.instrument, key: "instrument"))))
    }
    problems += sectionProblems
    problems += columnProblems
    for (number, question) in instrument.numberedQuestions {
      problems += choiceProblems(question, number)
      for indicator in question.measures where !indicator.text.isWellFormedIndicator {
        problems.append(
          .malformedIndicator(indicator.text, at: .init(.question(number), key: "measures")))
      }
    }
    return problems
  }

  private var sectionProblems: [Problem] {
    var problems: [Problem] = []
    var seen: Set<String> = []
    for (number, section, _) in instrument.numberedSections where !section.id.isEmpty {
      let place = DefinitionPlace(.section(number), key: "id")
      if !section.id.isWellFormedID {
        problems.append(.malformedID(section.id, of: "section", at: .definition(place)))
      }
      if !seen.insert(section.id).inserted {
        problems.append(
          .duplicateID(section.id, of: "section", first: "an earlier section", at: place))
      }
    }
    return problems
  }

  /// Rows, shares and texts behind "other" are columns too, so they share one space of names.
  private var columnProblems: [Problem] {
    var problems: [Problem] = []
    var owners: [QuestionID: Int] = [:]
    for (number, question) in instrument.numberedQuestions {
      for (column, place) in namedColumns(of: question, number) {
        if !column.text.isWellFormedID {
          problems.append(.malformedID(column.text, of: "question", at: .definition(place)))
        }
        if let owner = owners[column] {
          problems.append(
            .duplicateID(
              column.text, of: "question", first: "question \(owner + 1)", at: place))
        } else {
          owners[column] = number
        }
      }
    }
    return problems
  }

  private func namedColumns(
    of question: Question, _ number: Int
  ) -> [(QuestionID, DefinitionPlace)] {
    let place = DefinitionPlace(.question(number), key: "id")
    let rows: [QuestionID] =
      switch question.kind {
      case .matrix(let rows, _, _): rows.map(\.id)
      case .shares(let shares, _): shares.map(\.id)
      default: []
      }
    guard rows.isEmpty else {
      return [(question.id, place)]
        + rows.enumerated().map { row, id in
          (id, DefinitionPlace(.row(question: number, row), key: "id"))
        }
    }
    return question.columns.map { ($0.id, place) }
  }

  private func choiceProblems(_ question: Question, _ number: Int) -> [Problem] {
    guard question.scale == nil else { return [] }
    return codeProblems(question.choices, of: "question '\(question.id)'") { choice in
      DefinitionPlace(.choice(question: number, choice), key: "code")
    }
  }
}

/// Codes that cannot be used or stand twice, in a list of choices or a scale.
func codeProblems(
  _ choices: [Choice], of owner: String, place: (Int) -> DefinitionPlace
) -> [Problem] {
  var problems: [Problem] = []
  var seen: Set<ChoiceCode> = []
  for (number, choice) in choices.enumerated() {
    if !choice.code.text.isWellFormedCode {
      problems.append(.malformedCode(choice.code.text, at: place(number)))
    }
    if !seen.insert(choice.code).inserted {
      problems.append(.duplicateCode(choice.code.text, in: owner, at: place(number)))
    }
  }
  return problems
}

extension String {
  /// Small letters, digits, `_` and `-`, beginning with a letter; `_` in front is kept for files.
  package var isWellFormedID: Bool {
    utf8.count <= 64 && utf8.first.map { (0x61...0x7A).contains($0) } == true
      && utf8.allSatisfy { $0.isSmallLetterOrDigit || $0 == 0x5F || $0 == 0x2D }
  }

  /// As an id, but may begin with a digit and hold `+` and `.`, as `8+` and `2-3` do.
  package var isWellFormedCode: Bool {
    utf8.count <= 64 && utf8.first?.isSmallLetterOrDigit == true
      && utf8.allSatisfy { $0.isSmallLetterOrDigit || [0x5F, 0x2D, 0x2B, 0x2E].contains($0) }
  }

  /// Two ids with a dot between them.
  var isWellFormedIndicator: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { String($0).isWellFormedID }
  }
}

extension UInt8 {
  fileprivate var isSmallLetterOrDigit: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self)
  }
}
