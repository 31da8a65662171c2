// Every kind of problem with an answer is one function here. None of them repeats what was
// answered: a message may be read by others than the one who wrote the answer.

extension Problem {
  package static func answerUnknownChoice(
    _ column: QuestionID, known: [String], meant: String?, at place: Place
  ) -> Problem {
    let remedy =
      if let meant { "did you mean '\(meant)'?" } else if known.count <= 7 {
        "write one of: " + known.joined(separator: ", ")
      } else {
        "write one of: " + known.prefix(6).joined(separator: ", ") + ", …"
      }
    return Problem(
      .answerUnknownChoice, at: place, "the answer to '\(column)' is none of its choices",
      remedy: remedy)
  }

  package static func answerNotANumber(_ column: QuestionID, at place: Place) -> Problem {
    Problem(
      .answerNotANumber, at: place, "the answer to '\(column)' is not a number",
      remedy: "write digits with a point, such as 3 or 2.5")
  }

  package static func answerNotWhole(_ column: QuestionID, at place: Place) -> Problem {
    Problem(
      .answerNotWhole, at: place, "the answer to '\(column)' is not a whole number",
      remedy: "round it")
  }

  package static func answerOutOfRange(
    _ column: QuestionID, expected: String, at place: Place
  ) -> Problem {
    Problem(
      .answerOutOfRange, at: place, "the answer to '\(column)' lies outside its limits",
      remedy: "write \(expected)")
  }

  package static func answerNotADate(
    _ column: QuestionID, precision: DateRange.Precision, at place: Place
  ) -> Problem {
    switch precision {
    case .day:
      Problem(
        .answerNotADate, at: place, "the answer to '\(column)' is not a day of the calendar",
        remedy: "write year-month-day, such as 2026-03-05")
    case .month:
      Problem(
        .answerNotADate, at: place, "the answer to '\(column)' is not a month",
        remedy: "write year-month, such as 2026-03")
    }
  }

  package static func answerNotATime(_ column: QuestionID, at place: Place) -> Problem {
    Problem(
      .answerNotATime, at: place, "the answer to '\(column)' is not a time of day",
      remedy: "write hours:minutes, such as 09:30")
  }

  package static func answerNotALink(_ column: QuestionID, at place: Place) -> Problem {
    Problem(
      .answerNotALink, at: place, "the answer to '\(column)' is not a web address",
      remedy: "write it whole, beginning with https://")
  }

  package static func answerTooLong(
    _ column: QuestionID, count: Int, limit: Int, at place: Place
  ) -> Problem {
    Problem(
      .answerTooLong, at: place,
      "the answer to '\(column)' has \(count) characters, and at most \(limit) are taken",
      remedy: "shorten it")
  }

  package static func answerTooMany(
    _ column: QuestionID, count: Int, limit: Int, at place: Place
  ) -> Problem {
    Problem(
      .answerTooMany, at: place,
      "the answer to '\(column)' names \(count) choices, and at most \(limit) are taken",
      remedy: "keep the most important ones")
  }

  package static func answerRulesOutOthers(
    _ column: QuestionID, alone: String, at place: Place
  ) -> Problem {
    Problem(
      .answerRulesOutOthers, at: place,
      "the answer to '\(column)' joins '\(alone)' with other choices",
      remedy: "keep '\(alone)' alone, or leave it out")
  }

  package static func answerRequired(_ column: QuestionID, at place: Place) -> Problem {
    Problem(
      .answerRequired, at: place, "'\(column)' is required and not answered", remedy: "answer it")
  }

  package static func answerNotAsked(_ column: QuestionID, at place: Place) -> Problem {
    Problem(
      .answerNotAsked, .warning, at: place,
      "'\(column)' is answered although the other answers hide it",
      remedy: "the answer is left out; check the answers it depends on")
  }

  package static func sharesOffSum(
    _ question: QuestionID, sum: Double, expected: Double, at place: Place
  ) -> Problem {
    Problem(
      .sharesOffSum, at: place,
      "the parts of '\(question)' add up to \(sum.rounded(to: 6).plain) instead of \(expected.plain)",
      remedy: "change them so that they add up to \(expected.plain)")
  }

  package static func responseIncomplete(_ rule: Condition, at place: Place) -> Problem {
    Problem(
      .responseIncomplete, at: place, "the response lacks what makes it complete",
      remedy: "fill it in so that: \(rule)")
  }
}
