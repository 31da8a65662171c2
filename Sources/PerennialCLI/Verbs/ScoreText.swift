import CommunityHealth
import Instruments

/// What is said of a community on a terminal: the answer first, then the weakest layer.
struct ScoreText {
  let analysis: DisclosedAnalysis
  let language: Language

  func lines(width: Int, style: Style) -> [String] {
    let name = TextLayout.visible(analysis.community.name)
    var lines = [style.bold("\(name) · \(analysis.asOf)"), ""]
    lines += answer(width, style)
    if !analysis.unreadableWaves.isEmpty {
      let words = HealthWords.unreadable(analysis.unreadableWaves)
      lines += [""] + TextLayout.wrapped(text(words), to: width, behind: "⚠ ")
    }
    for layer in analysis.health.weakestFirst {
      lines += [""] + self.lines(of: layer, width, style)
    }
    lines += [""] + otherViews(width, style)
    let missing = analysis.health.weakestFirst.flatMap(\.missing).uniqued
    guard !missing.isEmpty else { return lines }
    lines += ["", style.bold(text(HealthWords.recordNext))]
    return lines
      + missing.flatMap { TextLayout.wrapped(text($0), to: width, behind: "  · ") }
  }

  func text(_ words: LocalizedText) -> String { words.text(in: language) }

  /// The index with its band and both intervals, or why there is none.
  private func answer(_ width: Int, _ style: Style) -> [String] {
    guard let index = analysis.health.index else {
      let silent = analysis.health.layers.filter { $0.score == nil }.map { text($0.layer.title) }
      return TextLayout.wrapped(
        text(HealthWords.noHealth) + text(HealthWords.colon) + silent.joined(separator: ", ")
          + " – " + text(HealthWords.notEnough), to: width
      ).map(style.bold)
    }
    let head =
      style.bold("\(text(HealthWords.health)) \(Self.score(index.score))") + "  "
      + ScoreBar.drawn(index.score, style) + "  " + style.bold(text(index.band.name))
    let facts = [
      (Self.range(index.level.interval()), HealthWords.nineOfTen),
      (Self.range(index.chance.interval()), HealthWords.byLuck),
      (Self.range(index.sensitivity), HealthWords.otherWeights),
      (Self.percent(analysis.health.coverage), HealthWords.ofModel),
    ]
    let lines = facts.flatMap { figure, words in
      TextLayout.wrapped(
        text(words), to: width, behind: "  " + TextLayout.padded(figure, to: 11) + "  ")
    }
    return [head] + lines + TextLayout.wrapped(weakness(of: index), to: width)
  }

  private func weakness(of index: HealthIndex) -> String {
    let weakest = text(HealthWords.weakest) + text(HealthWords.colon) + text(index.weakest.title)
    guard let most = index.mostMoving,
      let definition = analysis.model.indicator(most.indicator)
    else { return weakest }
    let sign = most.effect < 0 ? "−" : "+"
    return weakest + " · \(text(HealthWords.hangsMostOn)): \(text(definition.title)) "
      + "(\(sign)\(Self.score(abs(most.effect))))"
  }
}

extension ScoreText {
  private func lines(of layer: LayerHealth, _ width: Int, _ style: Style) -> [String] {
    let coverage = "\(text(HealthWords.coverage)) \(Self.percent(layer.coverage))"
    let title = style.bold(text(layer.layer.title))
    var lines: [String]
    if let score = layer.score, let band = layer.band, let level = layer.level {
      lines = Self.joined(
        "\(title) \(style.bold(Self.score(score)))  \(ScoreBar.drawn(score, style))",
        "\(text(band.name)) · \(Self.range(level.interval())) · \(coverage)", width)
    } else {
      lines = Self.joined(title, "\(text(HealthWords.notEnough)) · \(coverage)", width)
    }
    let parts = layer.parts.sorted { ($0.reading.score ?? 101) < ($1.reading.score ?? 101) }
    let titles = parts.map { self.title(of: $0.reading) }
    let widest = min(titles.map { TextLayout.width(of: $0) }.max() ?? 0, max(20, width - 38))
    for (part, title) in zip(parts, titles) {
      lines += self.lines(of: part.reading, titled: title, widest, width, style)
    }
    return lines
  }

  /// A head and what is said of it, on lines of their own where one is too short for both.
  private static func joined(_ head: String, _ words: String, _ width: Int) -> [String] {
    let line = "\(head)  \(words)"
    guard TextLayout.width(of: line) > width else { return [line] }
    return [head] + TextLayout.wrapped(words, to: width, behind: "  ")
  }

  private func title(of reading: IndicatorReading) -> String {
    let title = text(reading.definition.title)
    return reading.definition.isPerceived ? "\(title) (\(text(HealthWords.perceived)))" : title
  }

  /// A bar with its number; the raw value and the n stand behind.
  private func lines(
    of reading: IndicatorReading, titled title: String, _ widest: Int, _ width: Int, _ style: Style
  ) -> [String] {
    let name = TextLayout.wrapped(title, to: widest)
    let first = "  " + TextLayout.padded(name[0], to: widest) + "  "
    let rest = name.dropFirst().map { "  " + $0 }
    guard let score = reading.score, let shown = Self.text(of: reading.shownScore),
      let raw = reading.rawText(in: language),
      let count = reading.count
    else {
      let why =
        reading.status == .notShown
        ? reading.missing.map(text) ?? "" : text(HealthWords.notMeasured)
      return Self.tail(why, behind: first + "    – ", rest, width, style)
    }
    let bar = ScoreBar.drawn(score, style, cells: 10)
    return Self.tail(
      "\(raw), n \(count)", behind: "\(first)\(TextLayout.rightAligned(shown, to: 5))  \(bar)",
      rest,
      width, style)
  }
}

extension ScoreText {
  /// What stands behind a number, on lines of its own where one is too short for both.
  private static func tail(
    _ words: String, behind head: String, _ rest: [String], _ width: Int, _ style: Style
  ) -> [String] {
    guard TextLayout.width(of: head) + 2 + TextLayout.width(of: words) > width else {
      return ["\(head)  \(style.faint(words))"] + rest
    }
    return [head] + rest
      + TextLayout.wrapped(words, to: width, behind: "    ").map(style.faint)
  }

  private func otherViews(_ width: Int, _ style: Style) -> [String] {
    var lines = [style.bold(text(HealthWords.otherViews))]
    if let checklist = analysis.checklist {
      lines += TextLayout.wrapped(
        text(HealthWords.checklist) + text(HealthWords.colon)
          + checklist.maturity.sentence(in: language), to: width, behind: "  ")
      for contradiction in checklist.contradictions {
        let figure =
          "\(text(contradiction.reading.definition.title)) "
          + (contradiction.reading.rawText(in: language) ?? "")
        let words = HealthWords.contradicts(text(contradiction.point.question.ask), figure)
        lines += TextLayout.wrapped(text(words), to: width, behind: "    ⚠ ")
      }
    }
    return lines
      + analysis.lenses.flatMap { lens in
        TextLayout.wrapped(
          text(lens.name.title) + text(HealthWords.colon) + summary(of: lens), to: width,
          behind: "  ")
      }
  }

  /// The figures of a lens in a line, and what they come to.
  private func summary(of lens: Lens) -> String {
    let figures = lens.readings.compactMap { reading in
      reading.rawText(in: language).map { "\(text(reading.definition.title)) \($0)" }
    }
    guard !figures.isEmpty else { return text(HealthWords.notMeasured) }
    var parts = figures
    if let narrowest = lens.narrowestStep {
      parts.append("\(text(HealthWords.stopsAt)): \(text(narrowest.definition.title))")
    }
    if lens.name == .transfer {
      let sides = TransferSides(lens)
      if let people = sides.individual, let all = sides.organisation {
        parts.append(
          "\(text(HealthWords.individual)) \(Self.score(people)), "
            + "\(text(HealthWords.organisation)) \(Self.score(all))")
      }
    }
    return parts.joined(separator: "; ")
  }

  /// A score as it may be told; nil where there is none.
  static func text(of score: ShownScore) -> String? {
    switch score {
    case .exactly(let score): self.score(score)
    case .high: "≥ 95"
    case .low: "≤ 5"
    case .notShown: nil
    }
  }

  static func score(_ score: Double) -> String {
    let tenths = Int((score * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  static func range(_ range: ClosedRange<Double>) -> String {
    "\(score(range.lowerBound))–\(score(range.upperBound))"
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension [LocalizedText] {
  /// Each text once, in the order in which they come first.
  fileprivate var uniqued: [LocalizedText] {
    var seen: Set<LocalizedText> = []
    return filter { seen.insert($0).inserted }
  }
}
