package import Instruments

extension Measure.Form {
  /// A raw value as people read it: `83 %`, `12 days`, `2.4`.
  package func text(of raw: Double, in language: Language) -> String {
    raw < 0 ? "−" + size(of: -raw, in: language) : size(of: raw, in: language)
  }

  private func size(of raw: Double, in language: Language) -> String {
    switch self {
    case .share, .balance:
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
    guard let raw else { return nil }
    switch measured?.end {
    case nil: return text(of: raw, in: language)
    case .nearlyAll? where form == .balance: return "≥ " + text(of: raw, in: language)
    case .hardlyAny? where form == .balance: return "≤ " + text(of: raw, in: language)
    case let end?: return end.words.text(in: language)
    }
  }

  /// Any raw value of this indicator as people read it.
  package func text(of raw: Double, in language: Language) -> String {
    form.text(of: raw, in: language)
  }

  /// How its raw value is written.
  var form: Measure.Form { MeasureCatalogue.measure(definition.measure)?.form ?? .number }
}
