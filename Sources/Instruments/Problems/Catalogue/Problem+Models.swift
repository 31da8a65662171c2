// Every kind of problem with a health model is one function here.

extension Problem {
  package static func weightNegative(
    _ id: IndicatorID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .weightNegative, at: .definition(place), "the weight of '\(id)' is below 0",
      remedy:
        "write a weight above 0; what is bad when it is high has its anchors the other way round")
  }

  package static func weightWithoutLayer(
    _ id: IndicatorID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .weightWithoutLayer, at: .definition(place),
      "'\(id)' has a weight, but belongs to no layer",
      remedy: "begin its id with ritual, artifact or feedback, or remove the weight")
  }

  package static func weightOfStandIn(_ id: IndicatorID, at place: DefinitionPlace) -> Problem {
    Problem(
      .weightOfStandIn, at: .definition(place),
      "'\(id)' stands for others, and has a weight of its own as well",
      remedy: "remove 'weight:'; it counts half of what it stands for")
  }

  package static func weightWithoutReason(
    _ id: IndicatorID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .weightWithoutReason, .warning, at: .definition(place),
      "'\(id)' counts more or less than others, and nothing says why",
      remedy: "add 'reason:', or write 'weight: 1'")
  }

  package static func scoreWithoutScale(_ id: IndicatorID, at place: DefinitionPlace) -> Problem {
    Problem(
      .scoreWithoutScale, at: .definition(place), "'\(id)' has a weight, but no scale",
      remedy: "add 'scale: { zero: …, full: … }', the raw values that score 0 and 100")
  }

  package static func anchorsEqual(
    _ id: IndicatorID, value: Double, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .anchorsEqual, at: .definition(place),
      "both anchors of '\(id)' are \(value.plain), so nothing lies between them",
      remedy: "write two different raw values: 'zero:' scores 0, 'full:' scores 100")
  }

  package static func standsForUnknown(
    _ id: IndicatorID, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .standsForUnknown, at: .definition(place), "no scored indicator is called '\(id)'",
      remedy: NearMiss.remedy(
        for: id.text, among: known, otherwise: "name indicators of this file that have a weight"))
  }

  package static func unknownMeasure(
    _ id: MeasureID, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .unknownMeasure, at: .definition(place), "there is no measure '\(id)'",
      remedy: NearMiss.remedy(
        for: id.text, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func parameterUnknown(
    _ name: String, of measure: MeasureID, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .parameterUnknown, at: .definition(place), "the measure '\(measure)' takes no '\(name)'",
      remedy: NearMiss.remedy(
        for: name, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func parameterMissing(
    _ name: String, of measure: MeasureID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .parameterMissing, at: .definition(place), "the measure '\(measure)' needs '\(name)'",
      remedy: "add '\(name):' under 'with:'")
  }

  package static func parameterValue(
    _ value: String, of name: String, expected: String, known: [String] = [],
    at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .parameterValue, at: .definition(place), "'\(name): \(value)' is not \(expected)",
      remedy: NearMiss.remedy(for: value, among: known, otherwise: "write \(expected)"))
  }

  package static func unknownIndicator(_ id: String, known: [String]) -> Problem {
    Problem(
      .unknownIndicator, at: .word(id), "there is no indicator '\(id)'",
      remedy: NearMiss.remedy(
        for: id, among: known, otherwise: "write it as 'perennial score' calls it, in quotes"))
  }

  package static func unknownWave(
    _ name: String, of survey: InstrumentID, known: [String]
  ) -> Problem {
    Problem(
      .unknownWave, at: .word(name), "'\(survey)' has no wave '\(name)' in this folder",
      remedy: known.isEmpty
        ? "'--survey' names another questionnaire"
        : NearMiss.remedy(
          for: name, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func ledgerUnreadable(at place: Place) -> Problem {
    Problem(
      .ledgerUnreadable, at: place, "the ledger of what was handed on cannot be understood",
      remedy: "bring back the file as it was last written; if nothing was handed on, remove it")
  }
}
