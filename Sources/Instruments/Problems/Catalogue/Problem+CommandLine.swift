// Every kind of problem with the words of a command line is one function here.

extension Problem {
  package static func unknownVerb(_ word: String, known: [String]) -> Problem {
    Problem(
      .unknownVerb, at: .word(word), "'\(word)' is not a verb of perennial",
      remedy: NearMiss.remedy(
        for: word, among: known, otherwise: "'perennial help' lists the verbs"))
  }

  package static func unknownOption(_ word: String, verb: String, known: [String]) -> Problem {
    Problem(
      .unknownOption, at: .word(word), "'\(verb)' has no option '\(word)'",
      remedy: NearMiss.remedy(
        for: word, among: known, otherwise: "'perennial help \(verb)' lists its options"))
  }

  package static func optionNeedsValue(_ option: String, value: String) -> Problem {
    Problem(
      .optionNeedsValue, at: .word(option), "'\(option)' needs a value",
      remedy: "write '\(option) \(value)'")
  }

  package static func optionTakesNoValue(_ option: String) -> Problem {
    Problem(
      .optionTakesNoValue, at: .word(option), "'\(option)' takes no value",
      remedy: "write '\(option)' alone")
  }

  package static func optionTwice(_ option: String) -> Problem {
    Problem(
      .optionTwice, at: .word(option), "'\(option)' is given twice", remedy: "keep one of them")
  }

  package static func optionValue(
    _ value: String, of option: String, allowed: [String]
  ) -> Problem {
    Problem(
      .optionValue, at: .word(value), "'\(value)' is not a value of '\(option)'",
      remedy: NearMiss.remedy(
        for: value, among: allowed, otherwise: "known: " + allowed.joined(separator: ", ")))
  }

  package static func optionValue(
    _ value: String, of option: String, expected: String
  ) -> Problem {
    Problem(
      .optionValue, at: .word(value), "'\(value)' is not a value of '\(option)'",
      remedy: "expected: \(expected)")
  }

  package static func missingWord(_ placeholder: String, verb: String) -> Problem {
    Problem(
      .missingWord, at: .word(verb), "'\(verb)' needs \(placeholder)",
      remedy: "'perennial help \(verb)' shows how it is called")
  }

  package static func extraWord(_ word: String, verb: String) -> Problem {
    Problem(
      .extraWord, at: .word(word), "'\(verb)' does not take '\(word)'",
      remedy: "'perennial help \(verb)' shows how it is called; a name with spaces needs quotes")
  }

  package static func unknownTopic(_ word: String, known: [String]) -> Problem {
    Problem(
      .unknownTopic, at: .word(word), "there is no help on '\(word)'",
      remedy: NearMiss.remedy(
        for: word, among: known, otherwise: "'perennial help' lists the verbs"))
  }
}
