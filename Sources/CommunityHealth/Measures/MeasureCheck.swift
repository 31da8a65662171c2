public import Instruments

/// Judges what the indicators of a health model tell their measures.
public struct MeasureCheck: Sendable {
  private let model: HealthModel
  private let instruments: [InstrumentID: Instrument]

  /// Judges a model against the instruments there are.
  public init(_ model: HealthModel, instruments: [Instrument]) {
    self.model = model
    self.instruments = Dictionary(instruments.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Everything found, indicator by indicator.
  public var problems: [Problem] {
    model.indicators.enumerated().flatMap { problems(of: $0.element, number: $0.offset) }
  }
}

extension MeasureCheck {
  private func problems(of indicator: IndicatorDefinition, number: Int) -> [Problem] {
    guard let measure = MeasureCatalogue.measure(indicator.measure) else {
      let known = MeasureCatalogue.all.map(\.id.text)
      let place = DefinitionPlace(.indicator(number), key: "measure")
      return [.unknownMeasure(indicator.measure, known: known, at: place)]
    }
    let names = measure.parameters.map(\.name)
    let unknown = indicator.parameters.entries.filter { !names.contains($0.name) }.map {
      Problem.parameterUnknown(
        $0.name, of: measure.id, known: names, at: place($0.name, number))
    }
    let missing = measure.parameters.filter {
      $0.isRequired && indicator.parameters[$0.name].isEmpty
    }.map {
      Problem.parameterMissing(
        $0.name, of: measure.id, at: DefinitionPlace(.indicator(number), key: "with"))
    }
    return unknown + missing
      + measure.parameters.flatMap { valueProblems(of: $0, indicator.parameters, number) }
  }

  private func place(_ parameter: String, _ number: Int) -> DefinitionPlace {
    DefinitionPlace(.indicator(number), key: "with \(parameter)")
  }

  private func valueProblems(
    of parameter: MeasureParameter, _ parameters: MeasureParameters, _ number: Int
  ) -> [Problem] {
    let place = place(parameter.name, number)
    return parameters[parameter.name].compactMap { value -> Problem? in
      func wrong(_ expected: String, known: [String] = []) -> Problem {
        .parameterValue(value, of: parameter.name, expected: expected, known: known, at: place)
      }
      switch parameter.kind {
      case .instrument:
        let isKnown = instruments[InstrumentID(value)] != nil
        return isKnown
          ? nil : wrong("an instrument", known: instruments.keys.map(\.text).sorted())
      case .column(let owner), .columns(let owner):
        guard let instrument = instrument(parameters, owner) else { return nil }
        let known = instrument.columns.map(\.id.text) + instrument.questions.map(\.id.text)
        return known.contains(value) ? nil : wrong("a question of '\(instrument.id)'", known: known)
      case .choices(let column, let owner):
        let codes = codes(of: parameters.first(column), instrument(parameters, owner))
        return codes.map { $0.contains(value) } ?? true
          ? nil : wrong("a choice of '\(parameters.first(column) ?? "")'", known: codes ?? [])
      case .condition(let owner):
        return conditionProblem(value, instrument(parameters, owner), at: place)
      case .count: return (Int(value) ?? 0) > 0 ? nil : wrong("a whole number above 0")
      case .share:
        let isShare = Double(decimal: value).map { (0...1).contains($0) } ?? false
        return isShare ? nil : wrong("a number from 0 to 1")
      }
    }
  }

  private func instrument(_ parameters: MeasureParameters, _ name: String) -> Instrument? {
    parameters.first(name).flatMap { instruments[InstrumentID($0)] }
  }

  private func codes(of column: String?, _ instrument: Instrument?) -> [String]? {
    instrument?.columns.first { $0.id.text == column }?.choices.map(\.code.text)
  }

  private func conditionProblem(
    _ text: String, _ instrument: Instrument?, at place: DefinitionPlace
  ) -> Problem? {
    do throws(Problem) {
      let condition = try Condition(parsing: text, at: place)
      guard let instrument else { return nil }
      let known = instrument.columns.map(\.id.text)
      let stranger = condition.references.first { !known.contains($0.id.text) }
      return stranger.map {
        .parameterValue(
          $0.id.text, of: "where", expected: "a question of '\(instrument.id)'", known: known,
          at: place)
      }
    } catch {
      return error
    }
  }
}
