// Every kind of problem with a form of another program is one function here.

extension Problem {
  package static func formWithoutSurvey(at place: Place) -> Problem {
    Problem(
      .formWithoutSurvey, at: place, "the form has no sheet 'survey'",
      remedy: "give an XLSForm; answers are read by 'perennial inspect'")
  }

  package static func formKindUnknown(_ kind: String, remedy: String, at place: Place) -> Problem {
    Problem(.formKindUnknown, at: place, "no question can be of the kind '\(kind)'", remedy: remedy)
  }

  package static func formListUnknown(
    _ list: String, known: [String], at place: Place
  ) -> Problem {
    Problem(
      .formListUnknown, at: place, "the sheet 'choices' has no list '\(list)'",
      remedy: NearMiss.remedy(
        for: list, among: known, otherwise: "add its choices to the sheet 'choices'"))
  }

  package static func formGroupUnpaired(_ what: String, at place: Place) -> Problem {
    Problem(
      .formGroupUnpaired, at: place, what,
      remedy: "give each 'begin_group' one 'end_group' below it")
  }

  package static func formNameMissing(at place: Place) -> Problem {
    Problem(
      .formNameMissing, at: place, "the row has no name",
      remedy: "write a name under 'name', in small letters")
  }

  package static func formExpression(_ column: String, of name: String, at place: Place) -> Problem
  {
    Problem(
      .formExpression, at: place, "'\(column)' of '\(name)' has no counterpart in a definition",
      remedy: "compare questions with values, joined by 'and', 'or' and 'not()'")
  }

  package static func formLeftOut(_ what: String, remedy: String, at place: Place) -> Problem {
    Problem(.formLeftOut, .warning, at: place, "\(what) is left out", remedy: remedy)
  }
}
