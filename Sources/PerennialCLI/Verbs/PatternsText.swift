import CommunityHealth
import Instruments

/// What is said about failure patterns on a terminal: what is at work first, with its grounds.
struct PatternsText {
  let patterns: PatternAnalysis
  let analysis: DisclosedAnalysis
  let language: Language

  func lines(width: Int, style: Style) -> [String] {
    let name = TextLayout.visible(analysis.community.name)
    var lines = [style.bold("\(name) · \(analysis.asOf)")]
    let found = patterns.findings(.present) + patterns.findings(.emerging)
    if found.isEmpty {
      lines += [""] + TextLayout.wrapped(text(PatternWords.nothingFound), to: width)
    }
    for finding in found { lines += [""] + self.lines(of: finding, width, style) }
    lines += absent(width, style)
    for finding in patterns.findings(.unknown) {
      lines += [""] + heading(of: finding, width, style) + gaps(of: finding, width)
    }
    return lines
  }

  private func text(_ words: LocalizedText) -> String { words.text(in: language) }
}

extension PatternsText {
  private func lines(of finding: PatternFinding, _ width: Int, _ style: Style) -> [String] {
    var lines = heading(of: finding, width, style)
    lines += TextLayout.wrapped(
      text(PatternWords.cause) + text(HealthWords.colon) + text(finding.pattern.cause), to: width,
      behind: "  ")
    lines += signals(finding.evidence, titled: PatternWords.evidence, width, style)
    lines += signals(finding.counterEvidence, titled: PatternWords.counterEvidence, width, style)
    lines.append("  " + style.bold(text(PatternWords.fix)))
    for (number, step) in finding.pattern.fix.enumerated() {
      lines += TextLayout.wrapped(text(step), to: width, behind: "    \(number + 1). ")
    }
    guard !finding.missing.isEmpty else { return lines }
    return lines + gaps(of: finding, width)
  }

  /// `▲ PRESENT  Only a few people ever present · strength 82 %, confidence 90 %`.
  private func heading(of finding: PatternFinding, _ width: Int, _ style: Style) -> [String] {
    let verdict = text(finding.verdict.name)
    let sign =
      switch finding.verdict {
      case .present: "▲"
      case .emerging: "△"
      case .absent: "·"
      case .unknown: "?"
      }
    let title = "\(sign) \(text(finding.pattern.title)) – \(verdict)"
    let heading = TextLayout.wrapped(title, to: width).map { line in
      switch finding.verdict {
      case .present: style.bold(style.red(line))
      case .emerging: style.bold(style.yellow(line))
      case .absent, .unknown: style.bold(line)
      }
    }
    guard let strength = finding.strength, let confidence = finding.confidence else {
      return heading
    }
    let figures =
      "\(text(PatternWords.strength)) \(ScoreText.percent(strength)) · "
      + "\(text(PatternWords.confidence)) \(ScoreText.percent(confidence))"
    return heading + ["  " + figures]
  }

  private func signals(
    _ signals: [SignalReading], titled title: LocalizedText, _ width: Int, _ style: Style
  ) -> [String] {
    guard !signals.isEmpty else { return [] }
    return ["  " + style.bold(text(title))]
      + signals.flatMap { signal in
        let head =
          text(signal.reading.definition.title) + text(HealthWords.colon)
          + (signal.reading.rawText(in: language) ?? "")
        return TextLayout.wrapped(head, to: width, behind: "    \(Self.gauge(signal.strength)) ")
          + TextLayout.wrapped(grounds(of: signal), to: width, behind: "          ")
          .map(style.faint)
      }
  }

  /// Four cells beside the words: how near the alarm level it is.
  private static func gauge(_ strength: Double) -> String {
    let full = Int((strength * 4).rounded())
    return String(repeating: "█", count: full) + String(repeating: "░", count: 4 - full)
  }

  /// The levels, the interval, the n, the period and the source.
  private func grounds(of signal: SignalReading) -> String {
    let reading = signal.reading
    var parts = [
      text(PatternWords.worthALook(from: reading.text(of: signal.signal.watch, in: language))),
      text(PatternWords.serious(from: reading.text(of: signal.signal.alarm, in: language))),
    ]
    let (low, high) = (signal.interval.lowerBound, signal.interval.upperBound)
    if low < high {
      parts.append(
        "90 %: \(reading.text(of: low, in: language))–\(reading.text(of: high, in: language))")
    }
    guard let measured = reading.measured else { return parts.joined(separator: " · ") }
    parts.append("n \(measured.count)")
    if let period = measured.period {
      parts.append("\(period.lowerBound)…\(period.upperBound)")
    }
    return (parts + [measured.source]).joined(separator: " · ")
  }

  private func gaps(of finding: PatternFinding, _ width: Int) -> [String] {
    ["  " + text(HealthWords.recordNext)]
      + finding.missing.flatMap { TextLayout.wrapped(text($0), to: width, behind: "    · ") }
  }

  /// What was looked for and not found, in a line each.
  private func absent(_ width: Int, _ style: Style) -> [String] {
    let absent = patterns.findings(.absent)
    guard !absent.isEmpty else { return [] }
    return [""]
      + absent.flatMap { finding in
        let strength = finding.strength.map(ScoreText.percent) ?? ""
        return TextLayout.wrapped(
          "\(text(finding.pattern.title)) – \(text(finding.verdict.name)) "
            + "(\(text(PatternWords.strength)) \(strength))", to: width, behind: "· ")
      }
  }
}
