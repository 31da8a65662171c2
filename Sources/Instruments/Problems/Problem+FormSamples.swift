extension Problem {
  private static let row = Place.sheet(file: "form.xlsx", sheet: "survey", row: 7, column: "A")

  /// One sample of every kind of problem with forms of other programs.
  static let formSamples: [Problem] = [
    .formWithoutSurvey(at: .file("form.xlsx")),
    .formKindUnknown("geopoint", remedy: "remove the row, or ask for words with 'text'", at: row),
    .formListUnknown("colours", known: ["colors", "yes_no"], at: row),
    .formGroupUnpaired("'begin_group' is never closed", at: row),
    .formNameMissing(at: row),
    .formExpression("relevant", of: "age", at: row),
    .formLeftOut(
      "the constraint of 'age'", remedy: "add 'at least:' or 'at most:' where it fits", at: row),
  ]
}
