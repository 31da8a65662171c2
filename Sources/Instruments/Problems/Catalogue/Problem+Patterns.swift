// Every kind of problem with a failure pattern is one function here.

extension Problem {
  package static func signalIndicatorUnknown(
    _ id: IndicatorID, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .signalIndicatorUnknown, at: .definition(place), "there is no indicator '\(id)'",
      remedy: NearMiss.remedy(
        for: id.text, among: known, otherwise: "add it to 'health-model.yaml', or name another"))
  }

  package static func levelsEqual(
    _ id: IndicatorID, value: Double, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .levelsEqual, at: .definition(place),
      "both levels of '\(id)' are \(value.plain), so nothing lies between them",
      remedy: "write two different raw values: up to 'watch:' all is well, 'alarm:' is the worst")
  }

  package static func signalWithoutWeight(
    _ id: IndicatorID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .signalWithoutWeight, at: .definition(place), "the weight of '\(id)' is not above 0",
      remedy: "write a weight above 0, or remove the signal")
  }

  package static func patternWithoutSignals(
    _ id: PatternID, at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .patternWithoutSignals, at: .definition(place), "nothing says by what one sees '\(id)'",
      remedy: "add 'signals:', each an indicator with 'watch:' and 'alarm:'")
  }

  package static func companionUnknown(
    _ id: PatternID, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .companionUnknown, at: .definition(place), "there is no pattern '\(id)'",
      remedy: NearMiss.remedy(
        for: id.text, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func signalGroupUnknown(
    _ group: String, known: [String], at place: DefinitionPlace
  ) -> Problem {
    Problem(
      .signalGroupUnknown, at: .definition(place),
      "the group '\(group)' stands either only under 'strongest:' or only at signals",
      remedy: NearMiss.remedy(
        for: group, among: known,
        otherwise: "write 'strongest: { \(group): 1 }', and 'group: \(group)' at its signals"))
  }
}
