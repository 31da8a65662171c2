internal import CommunityHealth
internal import Instruments

extension ReportMaterial {
  /// The day of the report in words.
  var day: String { analysis.asOf.text(in: language) }

  /// `n 16 · 90 %: 52–71 · AI in our work 2026H1`, as far as there is such a thing.
  func grounds(of reading: IndicatorReading) -> String {
    var parts: [String] = []
    if let interval = interval(of: reading) {
      parts.append("\(numbers.percent(0.9))\(self(ReportWords.colon))\(interval)")
    }
    if let count = reading.count { parts.append("n\u{A0}\(count)") }
    if let source = source(of: reading) { parts.append(source) }
    return parts.joined(separator: " · ")
  }

  /// Where the raw value lies by luck alone; nil where there is no luck in it.
  func interval(of reading: IndicatorReading) -> String? {
    guard let range = reading.chanceOfRaw, range.lowerBound < range.upperBound else { return nil }
    let low = numbers.localised(reading.text(of: range.lowerBound, in: language))
    let high = numbers.localised(reading.text(of: range.upperBound, in: language))
    return low == high ? nil : "\(low) – \(high)"
  }

  /// Where a reading comes from, in the words of the definition.
  func source(of reading: IndicatorReading) -> String? {
    guard let measured = reading.measured else { return nil }
    if let wave = measured.wave ?? WaveID(measured.source) {
      let title = analysis.instrument(wave.instrument).map { self($0.title) }
      return "\(title ?? wave.instrument.text), \(wave.name)"
    }
    let title = analysis.instrument(InstrumentID(measured.source)).map { self($0.title) }
    return title ?? measured.source
  }

  /// What a group is called.
  func title(of labels: [GroupLabel], _ segment: Question) -> String {
    switch labels.first {
    case .value(let code):
      segment.choices.first { $0.code.text == code }.map { self($0.label) } ?? code
    case .unanswered: self(AdoptionWords.unanswered)
    case .others, nil: self(AdoptionWords.others)
    }
  }
}
