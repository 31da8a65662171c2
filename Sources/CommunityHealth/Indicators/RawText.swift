package import Instruments

extension Measure.Form {
  /// A raw value as people read it: `83 %`, `12 days`, `2.4`.
  package func text(of raw: Double, in language: Language) -> String {
    raw < 0 ? "−" + size(of: -raw, in: language) : size(of: raw, in: language)
  }

  private func size(of raw: Double, in language: Language) -> String {
    switch self {
    case .share:
      let percent = (raw * 100).rounded(to: raw < 0.1 ? 1 : 0).plain
      return language.base == .japanese ? "\(percent)%" : "\(percent) %"
    case .days:
      let days = raw.rounded(to: 0).plain
      return LocalizedText("\(days) days", "\(days)日", "\(days) días").text(in: language)
    case .number: return raw.rounded(to: 2).plain
    }
  }
}

extension IndicatorReading {
  /// The raw value as people read it; nil where there is none.
  package func rawText(in language: Language) -> String? {
    measured?.end?.words.text(in: language) ?? raw.map { text(of: $0, in: language) }
  }

  /// Any raw value of this indicator as people read it.
  package func text(of raw: Double, in language: Language) -> String {
    (MeasureCatalogue.measure(definition.measure)?.form ?? .number).text(of: raw, in: language)
  }
}
