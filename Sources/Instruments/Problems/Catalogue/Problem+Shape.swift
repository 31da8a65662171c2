// Every kind of problem with the shape of a definition is one function here.

extension Problem {
  package static func notADefinition(at place: Place) -> Problem {
    Problem(
      .notADefinition, at: place,
      "this is no definition: there is neither 'instrument:' nor 'scales:'",
      remedy: "begin it with 'instrument: ID'; 'perennial surveys new ID' writes a first draft")
  }

  package static func unknownKey(
    _ key: String, of owner: String, known: [String], at place: Place
  ) -> Problem {
    Problem(
      .unknownKey, at: place, "'\(key)' is not a key of \(owner)",
      remedy: NearMiss.remedy(
        for: key, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func missingKey(
    _ key: String, of owner: String, remedy: String, at place: Place
  ) -> Problem {
    Problem(.missingKey, at: place, "\(owner) has no '\(key):'", remedy: remedy)
  }

  package static func keyOutOfPlace(
    _ key: String, why: String, remedy: String, at place: Place
  ) -> Problem {
    Problem(.keyOutOfPlace, at: place, "'\(key):' has no meaning here: \(why)", remedy: remedy)
  }

  package static func wrongShape(
    _ key: String, is shape: String, expected: String, at place: Place
  ) -> Problem {
    Problem(
      .wrongShape, at: place, "\(key) is \(shape), and should be \(expected)",
      remedy: "see 'Writing a definition'; 'perennial surveys show' prints examples")
  }

  package static func notOneOf(
    _ text: String, key: String, known: [String], at place: Place
  ) -> Problem {
    Problem(
      .notOneOf, at: place, "'\(key): \(text)' is not possible",
      remedy: NearMiss.remedy(
        for: text, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func notANumber(
    _ text: String, key: String, expected: String, at place: Place
  ) -> Problem {
    Problem(
      .notANumber, at: place, "'\(key): \(text)' is not \(expected)",
      remedy: "write it in digits, such as 3")
  }

  package static func notADate(_ text: String, key: String, at place: Place) -> Problem {
    Problem(
      .notADate, at: place, "'\(key): \(text)' is not a day of the calendar",
      remedy: "write year-month-day, such as 2026-03-05")
  }

  package static func answerKeyMissing(_ question: String, at place: Place) -> Problem {
    Problem(
      .answerKeyMissing, at: place, "question '\(question)' does not say how it is answered",
      remedy: "add one of: scale, choices, rows, shares, text, number, date, answer")
  }

  package static func answerKeyTwice(
    _ question: String, first: String, second: String, at place: Place
  ) -> Problem {
    Problem(
      .answerKeyTwice, at: place,
      "question '\(question)' is answered in two ways: '\(first):' and '\(second):'",
      remedy: "keep one, or make two questions")
  }

  package static func unknownScale(_ scale: String, known: [String], at place: Place) -> Problem {
    Problem(
      .unknownScale, at: place, "there is no scale '\(scale)'",
      remedy: NearMiss.remedy(
        for: scale, among: known,
        otherwise: "define it in scales.yaml beside this file, or use one that ships"))
  }

  package static func unknownSideAnswer(
    _ code: String, known: [String], at place: Place
  ) -> Problem {
    Problem(
      .unknownSideAnswer, at: place, "there is no answer '\(code)' to stand beside a scale",
      remedy: NearMiss.remedy(
        for: code, among: known, otherwise: "define it under 'also:' in scales.yaml"))
  }
}
