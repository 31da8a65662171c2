import Instruments
import Tallies

extension MeasureCall {
  /// The figure of people's answers to columns of the survey that the parameters name.
  ///
  /// `worth` says what each choice of a column counts, from the lowest; nil leaves it out.
  func answers(
    to columns: [QuestionID], _ figure: PersonFigure = .mean,
    worth: (RatedColumn) -> [Double?]
  ) -> Measurement {
    guard let survey = instrument("survey"), let waves = view.waves(of: survey) else {
      return .notRecorded
    }
    let days = count("days")
    let recent = view.waves(waves, asking: [], days: days)
    guard let latest = recent.last, waves.contains(where: { $0.has(columns) }) else {
      return .notRecorded
    }
    let least = recent.map { view.leastAnswers(of: $0.instrument) }.max() ?? 1
    // Whether nobody answered or too few did is not told, so both must look alike.
    guard days != nil || latest.count >= least else { return .notShown(least: least) }
    let asked = view.waves(waves, asking: columns, days: days)
    let counted = asked.compactMap { wave in
      WaveFigure(of: wave, columns: columns, figure, worth: worth)
    }.filter { $0.count >= least }
    guard let first = counted.first, let last = counted.last else {
      return .notShown(least: least)
    }
    let seen = Set(counted.map(\.wave.id))
    let unseen = asked.filter { !seen.contains($0.id) }.map(\.invited)
    return measurement(
      counted, from: first.wave, to: last.wave, figure,
      // Of so few as never show anything nothing is told, however many answer.
      unseen: unseen.contains(nil)
        ? nil : unseen.compactMap(\.self).filter { $0 >= least }.reduce(0, +))
  }

  /// The wave that a number comes from, where it comes from one.
  func wave(answeredIn measurement: Measurement) -> WaveRecord? {
    guard case .measured(let measured, _) = measurement, let id = measured.wave else { return nil }
    return view.waves(of: id.instrument)?.first { $0.id == id }
  }

  private func measurement(
    _ waves: [WaveFigure], from first: WaveRecord, to last: WaveRecord, _ figure: PersonFigure,
    unseen: Int?
  ) -> Measurement {
    var sums = waves[0].sums
    for wave in waves.dropFirst() {
      for part in sums.indices { sums[part] += wave.sums[part] }
    }
    guard let raw = figure.value(of: sums) else { return .notRecorded }
    let isPooled = count("days") != nil
    let invited = waves.compactMap(\.wave.invited)
    var figures = [Measured.Figure("answers", waves.reduce(0) { $0 + $1.count })]
    if isPooled { figures.append(.init("waves", waves.count)) }
    if invited.count == waves.count { figures.append(.init("asked", invited.reduce(0, +))) }
    let measured = Measured(
      raw: raw, count: waves.reduce(0) { $0 + $1.count }, unit: .answers,
      source: isPooled ? last.id.instrument.text : last.id.description,
      wave: isPooled ? nil : last.id,
      period: first.day.flatMap { start in last.lastDay.map { min(start, $0)...$0 } },
      figures: figures)
    let samples = waves.compactMap(\.sample)
    guard samples.count == waves.count else {
      return .measured(measured, last.crowd(waves))
    }
    return .measured(measured, .people(PeopleSample(joining: samples, unseen: unseen), figure))
  }
}

extension WaveRecord {
  /// The day it was opened, or else closed.
  var day: CalendarDate? { opened ?? closed }

  /// The day it was closed, or else opened.
  var lastDay: CalendarDate? { closed ?? opened }

  /// Whether it has all of these columns.
  fileprivate func has(_ columns: [QuestionID]) -> Bool {
    columns.allSatisfy { column in tally.layout.columns.contains { $0.id == column } }
  }

  /// So many answers that only their number counts.
  fileprivate func crowd(_ waves: [WaveFigure]) -> Sample {
    let count = Double(waves.reduce(0) { $0 + $1.count })
    let variance = waves.reduce(0) { $0 + $1.variance * Double($1.count) } / count
    let invited = waves.compactMap(\.wave.invited).reduce(0, +)
    let silent = invited > 0 ? max(0, 1 - count / Double(invited)) : 1
    return .crowd(id, deviation: (variance / count).squareRoot(), silentShare: silent)
  }
}
