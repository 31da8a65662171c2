internal import CommunityHealth
internal import Instruments

/// How numbers are written in a language.
struct NumberWords {
  let language: Language

  /// `62.5`, or `62,5` in Spanish.
  func score(_ score: Double) -> String {
    let tenths = Int((score * 10).rounded())
    return localised("\(tenths / 10).\(abs(tenths % 10))")
  }

  /// `+6.5` or `−6.5`.
  func signed(_ points: Double) -> String {
    let shown = score(points.magnitude)
    return points.rounded(to: 1) == 0 ? shown : (points < 0 ? "−" : "+") + shown
  }

  /// `58.1–67.0`; a single number where both ends are the same.
  func range(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (score(range.lowerBound), score(range.upperBound))
    return low == high ? low : "\(low)–\(high)"
  }

  /// `−9.1 … +2.0`.
  func signedRange(_ range: ClosedRange<Double>) -> String {
    "\(signed(range.lowerBound)) … \(signed(range.upperBound))"
  }

  /// `62 %`, or `62%` in Japanese.
  func percent(_ share: Double) -> String {
    let whole = "\(Int((share * 100).rounded()))"
    return language.base == .japanese ? "\(whole)%" : "\(whole)\u{A0}%"
  }

  /// `58–67 %`.
  func percents(_ range: ClosedRange<Double>) -> String {
    let low = Int((range.lowerBound * 100).rounded())
    let high = percent(range.upperBound)
    return percent(range.lowerBound) == high ? high : "\(low)–\(high)"
  }

  /// A score as it may be told; nil where there is none.
  func score(_ shown: ShownScore) -> String? {
    switch shown {
    case .exactly(let score): self.score(score)
    case .high: "≥ 95"
    case .low: "≤ 5"
    case .notShown: nil
    }
  }

  /// What was written with a point, with the sign that the language puts there.
  func localised(_ text: String) -> String {
    guard language.base == .spanish else { return text }
    let scalars = Array(text)
    return String(
      scalars.indices.map { place in
        let isBetween =
          place > 0 && place + 1 < scalars.count && scalars[place - 1].isNumber
          && scalars[place + 1].isNumber
        return scalars[place] == "." && isBetween ? "," : scalars[place]
      })
  }

  /// The raw value of an indicator as people read it; nil where there is none.
  func raw(_ reading: IndicatorReading) -> String? {
    reading.rawText(in: language).map(localised)
  }
}
