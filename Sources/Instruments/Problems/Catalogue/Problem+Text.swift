// Every kind of problem with delimited text of other programs is one function here.

extension Problem {
  package static func textUndecodable(encoding: String, at place: Place) -> Problem {
    Problem(
      .textUndecodable, at: place, "a byte here belongs to no character of \(encoding)",
      remedy: "name the file's encoding with --encoding, or save it again as 'CSV UTF-8'")
  }

  package static func textNul(at place: Place) -> Problem {
    Problem(
      .textNul, at: place, "a NUL byte stands here",
      remedy: "export the file again, or name its encoding with --encoding")
  }

  package static func textEncodingGuessed(
    _ encoding: String, because reason: String, at place: Place
  ) -> Problem {
    Problem(
      .textEncodingGuessed, .warning, at: place,
      "the encoding is taken to be \(encoding): \(reason)",
      remedy: "where letters look wrong, name the encoding with --encoding")
  }

  package static func textRecordTooLong(limit: Int, at place: Place) -> Problem {
    Problem(
      .textRecordTooLong, at: place, "the row that begins here has more than \(limit) bytes",
      remedy: "check that this is delimited text; --delimiter and --quote say how it is written")
  }

  package static func textMoreDamage(_ count: Int, at place: Place) -> Problem {
    Problem(
      .textMoreDamage, .warning, at: place,
      count == 1 ? "another place is damaged" : "\(count) more places are damaged",
      remedy: "mend the places above first, and look again")
  }

  /// The same where the input is taken all the same.
  package var asWarning: Problem {
    Problem(code, .warning, at: place, message, remedy: remedy)
  }
}
