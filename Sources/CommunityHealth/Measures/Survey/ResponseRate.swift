import Instruments
import Tallies

extension Measure {
  /// How many of those asked have answered.
  static let responseRate = Measure(
    "response-rate", "Responses as a share of those invited.",
    formula:
      "Σ responses ÷ Σ invited, over waves of which the number invited is known; a wave with too few "
      + "responses counts as half of what that can be",
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
    let rates = waves.map { wave in
      (wave.toldCount(from: call.view.leastAnswers(of: wave.instrument)), wave.invited ?? 0)
    }
    let invited = rates.reduce(0) { $0 + $1.1 }
    guard invited > 0 else { return .notRecorded }
    let least = waves.map { call.view.leastAnswers(of: $0.instrument) }.max() ?? 1
    guard waves.contains(where: { $0.count >= least }) else { return .notShown(least: least) }
    let answered = rates.reduce(0) { $0 + $1.0 }
    let raw = answered / Double(invited)
    let measured = Measured(
      raw: raw, count: invited, unit: .people, source: survey.text,
      period: waves.first?.day.flatMap { first in waves.last?.day.map { first...max(first, $0) } },
      figures: [
        .init("responses", answered), .init("invited", invited), .init("waves", waves.count),
      ])
    let sample = EventSample(series: survey.text, count: rates.count, range: 0...1) { places in
      let asked = places.reduce(0) { $0 + rates[$1].1 }
      return asked > 0 ? places.reduce(0) { $0 + rates[$1].0 } / Double(asked) : nil
    }
    return .measured(measured, .events(sample))
  }
}

extension WaveRecord {
  /// How many answered; half of what can be where too few did, because their number is not told.
  fileprivate func toldCount(from least: Int) -> Double {
    min(count < least ? Double(least - 1) / 2 : Double(count), Double(invited ?? 0))
  }
}
