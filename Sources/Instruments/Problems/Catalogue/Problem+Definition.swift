// Every kind of problem with what a definition says is one function here.

extension Problem {
  package static func malformedID(_ id: String, of what: String, at place: Place) -> Problem {
    Problem(
      .malformedID, at: place,
      "'\(id)' cannot be the id of \(what == "instrument" ? "an" : "a") \(what)",
      remedy: "use small letters, digits, '_' and '-', beginning with a letter")
  }

  package static func malformedCode(_ code: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .malformedCode, at: .definition(place), "'\(code)' cannot be the code of a choice",
      remedy: "use small letters, digits, '-', '_', '+' and '.', beginning with a letter or digit")
  }

  package static func malformedIndicator(_ id: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .malformedIndicator, at: .definition(place), "'\(id)' cannot be the id of an indicator",
      remedy: "write layer.name, such as feedback.usefulness")
  }

  package static func duplicateID(
    _ id: String, of what: String, first: String, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .duplicateID, at: .definition(place), "the id '\(id)' stands twice: first in \(first)",
      remedy: "give the second \(what) another id, or remove it")
  }

  /// What already goes by an id.
  package enum IDOwner: Sendable { case shipped, scales }

  package static func idTaken(_ id: String, by owner: IDOwner) -> Problem {
    switch owner {
    case .shipped:
      Problem(
        .idTaken, at: .word(id), "an instrument '\(id)' ships with perennial",
        remedy: "choose another id; or make it your own: surveys new \(id) --like \(id)")
    case .scales:
      Problem(
        .idTaken, at: .word(id), "'\(id)' is kept for the file of scales",
        remedy: "choose another id")
    }
  }

  package static func duplicateCode(
    _ code: String, in owner: String, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .duplicateCode, at: .definition(place), "the code '\(code)' stands twice in \(owner)",
      remedy: "give the second choice another code, or remove it")
  }

  package static func duplicateLanguage(_ code: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .duplicateLanguage, at: .definition(place), "the language '\(code)' is listed twice",
      remedy: "remove the second one")
  }

  package static func noQuestions(_ owner: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .noQuestions, at: .definition(place), "\(owner) asks nothing",
      remedy: "add a question under 'questions:', or remove it")
  }

  package static func emptyText(_ key: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .emptyText, at: .definition(place), "'\(key):' is there, but says nothing",
      remedy: "write the text, or remove the line")
  }

  package static func unknownLanguage(_ code: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .unknownLanguage, at: .definition(place), "'\(code)' is not the code of a language",
      remedy: "use a two-letter code such as en, ja or es, perhaps with a region: pt-BR")
  }

  package static func undeclaredLanguage(
    _ code: String, declared: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .undeclaredLanguage, at: .definition(place),
      "a text in '\(code)', which 'languages:' does not list",
      remedy: NearMiss.of(code, among: declared).map { "did you mean '\($0)'?" }
        ?? "add \(code) to 'languages:', or remove the text")
  }

  package static func missingTranslation(
    _ key: String, of owner: String, languages: [String], at place: DefinitionPlace
  ) -> Problem {
    let list = languages.joined(separator: ", ")
    return Problem(
      .missingTranslation, .warning, at: .definition(place),
      "'\(key):' of \(owner) is missing in: \(list)",
      remedy: "add a line for each; until then people read it in another language")
  }

  package static func unknownPlaceholder(
    _ name: String, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .unknownPlaceholder, at: .definition(place), "'{\(name)}' is not a placeholder",
      remedy: NearMiss.remedy(
        for: name, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func doubleBarrelled(
    _ word: String, question: QuestionID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .doubleBarrelled, .warning, at: .definition(place),
      "question '\(question)' joins two things with '\(word)'",
      remedy: "ask one thing, or make two questions: people can only answer one at a time")
  }

  package static func labelMissing(_ code: String, of owner: String, at place: DefinitionPlace)
    -> Problem
  {
    Problem(
      .labelMissing, at: .definition(place), "'\(code)' of \(owner) has no label",
      remedy: "add 'label:' under it, so that people need not guess what it means")
  }

  package static func scaleGap(
    _ scale: String, missing: Int, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .scaleGap, at: .definition(place), "scale '\(scale)' jumps over \(missing)",
      remedy: "number its points one after the other, lowest first")
  }

  package static func scaleTooShort(_ scale: String, at place: DefinitionPlace) -> Problem {
    Problem(
      .scaleTooShort, at: .definition(place), "scale '\(scale)' has fewer than two points",
      remedy: "add the missing points, lowest first")
  }

  package static func tooFewChoices(_ question: QuestionID, at place: DefinitionPlace) -> Problem {
    Problem(
      .tooFewChoices, at: .definition(place),
      "question '\(question)' offers fewer than two choices",
      remedy: "add a choice: with only one there is nothing to choose")
  }

  package static func limitTooHigh(
    _ limit: Int, choices: Int, question: QuestionID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .limitTooHigh, at: .definition(place),
      "question '\(question)' lets people choose \(limit) of \(choices) choices",
      remedy: "set 'at most:' between 1 and \(choices), or remove it")
  }

  package static func limitsCrossed(
    least: String, greatest: String, question: QuestionID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .limitsCrossed, at: .definition(place),
      "question '\(question)' takes nothing: at least \(least), but at most \(greatest)",
      remedy: "exchange the two limits, or remove one")
  }

  package static func sharesCannotReachSum(
    _ question: QuestionID, least: Double, greatest: Double?, sum: Double,
    at place: DefinitionPlace
  ) -> Problem {
    let reach = greatest.map { "\(least.plain) to \($0.plain)" } ?? "\(least.plain) or more"
    return Problem(
      .sharesCannotReachSum, at: .definition(place),
      "the shares of '\(question)' can make \(reach) together, never \(sum.plain)",
      remedy: "change 'sum:' or the limits of its shares")
  }

  package static func reversedWithoutScale(_ question: QuestionID, at place: DefinitionPlace)
    -> Problem
  {
    Problem(
      .reversedWithoutScale, at: .definition(place),
      "question '\(question)' is reversed, but has no scale to reverse",
      remedy: "remove 'reversed:', or rate the question on a scale")
  }

  package static func checklistMixed(_ question: QuestionID, at place: DefinitionPlace) -> Problem {
    Problem(
      .checklistMixed, at: .definition(place),
      "'\(question)' is no checklist item, but others of this instrument are",
      remedy: "make all of them checklist items, or move it to an instrument of its own")
  }

  package static func longerThanStated(
    estimated: Double, stated: Double, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .longerThanStated, .warning, at: .definition(place),
      "'minutes: \(stated.plain)' is promised, but answering takes about \(estimated.plain)",
      remedy: "remove questions, or promise \(estimated.plain): who feels misled does not return")
  }

  package static func minimumGroupTooSmall(
    _ key: String, _ number: Int, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .minimumGroupTooSmall, at: .definition(place),
      "'\(key): \(number)' would let people guess who answered what",
      remedy: "set it to \(MinimumGroup.floor) or more; 5 answers and 10 comments are usual")
  }

  package static func minimumGroupMissing(
    _ anonymity: Anonymity, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .minimumGroupMissing, .warning, at: .definition(place),
      "answers are \(anonymity.rawValue), but no 'minimum group:' is stated",
      remedy: "add 'minimum group: { answers: 5, comments: 10 }', which applies meanwhile")
  }

  package static func pairUnknownSegment(
    _ name: QuestionID, segments: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .pairUnknownSegment, at: .definition(place), "'\(name)' in 'pairs:' is no segment",
      remedy: NearMiss.remedy(
        for: name.text, among: segments,
        otherwise: segments.isEmpty
          ? "no question has 'segment: yes'"
          : "questions with 'segment: yes': " + segments.joined(separator: ", ")))
  }

  package static func pairTwice(_ pair: SegmentPair, at place: DefinitionPlace) -> Problem {
    Problem(
      .pairTwice, at: .definition(place),
      pair.first == pair.second
        ? "a pair names '\(pair.first)' twice"
        : "the pair of '\(pair.first)' and '\(pair.second)' stands twice",
      remedy: pair.first == pair.second ? "name two different segments" : "remove one of them")
  }
}
