import Instruments
import Tallies

extension Measure {
  /// How many of those asked have answered.
  static let responseRate = Measure(
    "response-rate", "Responses as a share of those invited.",
    formula: "Σ responses ÷ Σ invited, over waves of which the number invited is known",
    parameters: .surveyAnswers
  ) { call in
    guard let survey = call.instrument("survey"), let all = call.view.waves(of: survey) else {
      return .notRecorded
    }
    let window = call.count("days").map { call.view.window($0) }
    let recent = all.filter { wave in
      window.map { window in wave.day.map(window.contains) ?? false } ?? true
    }
    let waves = (window == nil ? recent.suffix(1) : recent[...]).filter { ($0.invited ?? 0) > 0 }
    let rates = waves.map { (min($0.count, $0.invited ?? 0), $0.invited ?? 0) }
    let invited = rates.reduce(0) { $0 + $1.1 }
    guard invited > 0 else { return .notRecorded }
    let answered = rates.reduce(0) { $0 + $1.0 }
    let raw = Double(answered) / Double(invited)
    let measured = Measured(
      raw: raw, count: invited, unit: .people, source: survey.text,
      period: waves.first?.day.flatMap { first in waves.last?.day.map { first...max(first, $0) } },
      figures: [
        .init("responses", answered), .init("invited", invited), .init("waves", waves.count),
      ])
    let sample = EventSample(series: survey.text, count: rates.count, range: 0...1) { places in
      let asked = places.reduce(0) { $0 + rates[$1].1 }
      return asked > 0 ? Double(places.reduce(0) { $0 + rates[$1].0 }) / Double(asked) : nil
    }
    return .measured(measured, .events(sample))
  }
}
