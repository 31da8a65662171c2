// Every kind of problem with a condition is one function here.

extension Problem {
  static func conditionSyntax(_ error: ConditionSyntaxError, at place: DefinitionPlace) -> Problem {
    Problem(
      .conditionSyntax, at: .definition(place.moved(by: error.offset)), error.what,
      remedy: error.remedy)
  }

  package static func conditionUnknownQuestion(
    _ id: QuestionID, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .conditionUnknownQuestion, at: .definition(place),
      "there is no question '\(id)' to depend on",
      remedy: NearMiss.remedy(
        for: id.text, among: known, otherwise: "name the id of an earlier question"))
  }

  package static func conditionUnknownCode(
    _ code: String, question: QuestionID, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .conditionUnknownCode, at: .definition(place),
      "question '\(question)' has no choice '\(code)'",
      remedy: NearMiss.remedy(
        for: code, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func conditionWrongComparison(
    _ question: QuestionID, why: String, remedy: String, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .conditionWrongComparison, at: .definition(place),
      "the answer to '\(question)' \(why)", remedy: remedy)
  }

  package static func conditionCycle(_ ids: [QuestionID], at place: DefinitionPlace) -> Problem {
    let shown = ids.count > 8 ? ids.prefix(7).map { "'\($0)'" } + ["…"] : ids.map { "'\($0)'" }
    let circle = (shown + shown.prefix(1)).joined(separator: " → ")
    return Problem(
      .conditionCycle, at: .definition(place), "the conditions run in a circle: \(circle)",
      remedy: "remove one of the conditions: each question would wait for another")
  }

  package static func conditionLaterQuestion(
    _ id: QuestionID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .conditionLaterQuestion, at: .definition(place),
      "'\(id)' is asked later, so its answer is not known yet",
      remedy: "move '\(id)' before this question, or depend on an earlier one")
  }

  package static func conditionNeverTrue(_ owner: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .conditionNeverTrue, at: .definition(place),
      "the condition of \(owner) contradicts itself and can never be true",
      remedy: "check 'and' against 'or', and the values compared")
  }

  package static func conditionAlwaysTrue(_ owner: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .conditionAlwaysTrue, .warning, at: .definition(place),
      "the condition of \(owner) is always true", remedy: "remove 'when:', or mend it")
  }

  package static func questionUnreachable(_ owner: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .questionUnreachable, at: .definition(place),
      "\(owner) can never be shown: its condition needs answers that the earlier ones rule out",
      remedy: "check the conditions of the questions that it depends on")
  }
}

extension DefinitionPlace {
  /// The same place, so many characters further into its value.
  func moved(by characters: Int) -> DefinitionPlace {
    DefinitionPlace(part, key: key, language: language, offset: offset + characters)
  }
}
