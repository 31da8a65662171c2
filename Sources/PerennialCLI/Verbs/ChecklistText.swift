import CommunityHealth
import Instruments

/// A judged checklist on a terminal: the answer first, then the groups, then what is left to do.
struct ChecklistText {
  let maturity: ChecklistMaturity
  let language: Language

  func lines(width: Int, style: Style) -> [String] {
    var lines = TextLayout.wrapped(maturity.sentence(in: language), to: width).map(style.bold)
    lines += [""] + groups(style) + [""]
    let gaps = maturity.gaps
    guard !gaps.isEmpty else { return lines + [text(ChecklistWords.nothingLeft)] }
    lines.append(style.bold(text(ChecklistWords.leftToDo(gaps.count))))
    return lines + gaps.flatMap { self.lines(of: $0, width: width, style) }
  }

  private func text(_ words: LocalizedText) -> String { words.text(in: language) }

  /// A bar per group; the digits beside it say the same.
  private func groups(_ style: Style) -> [String] {
    let titles = maturity.groups.map { text($0.title) }
    let widest = titles.map { TextLayout.width(of: $0) }.max() ?? 0
    return zip(titles, maturity.groups).map { title, group in
      let name = TextLayout.padded(title, to: widest)
      guard let mean = group.mean else { return "  \(name)  \(text(ChecklistWords.nothing))" }
      let bar = Self.bar(mean)
      let percent = TextLayout.rightAligned("\(Int((mean * 100).rounded())) %", to: 6)
      return "  \(name)  \(group.isReached ? style.cyan(bar) : style.yellow(bar))\(percent)  "
        + counts(group)
    }
  }

  /// How many items stand where: `✓ 3  ◐ 1`.
  private func counts(_ group: ChecklistGroup) -> String {
    ChecklistPoint.Standing.all.compactMap { standing in
      let count = group.points.count { $0.standing == standing }
      return count == 0 ? nil : "\(standing.mark) \(count)"
    }.joined(separator: "  ")
  }

  private static let cells = 20

  private static func bar(_ share: Double) -> String {
    let full = Int((share * Double(cells)).rounded())
    return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
  }

  private func lines(of point: ChecklistPoint, width: Int, _ style: Style) -> [String] {
    let head = "  \(point.standing.mark) "
    let lines = TextLayout.wrapped(text(point.question.ask), to: width - 4)
    let ask = lines.enumerated().map { ($0.offset == 0 ? head : "    ") + $0.element }
    let remarks = [
      point.standing.label(in: language, of: point.question), point.owner,
      point.due.map { due in
        text(point.isOverdue ? ChecklistWords.wasDue(due) : ChecklistWords.isDue(due))
      },
    ].compactMap(\.self).joined(separator: " · ")
    return ask + TextLayout.wrapped(remarks, to: width - 4).map { "    " + style.faint($0) }
  }
}

extension JSON {
  /// A judged checklist for programs.
  static func maturity(
    _ maturity: ChecklistMaturity, of instrument: Instrument, _ language: Language
  ) -> JSON {
    .object([
      ("survey", .string(instrument.id.text)),
      ("version", .int(instrument.version)),
      ("as_of", .string(maturity.asOf.description)),
      ("stage", .string(maturity.stage.rawValue)),
      (
        "groups",
        .array(
          maturity.groups.map { group in
            .object([
              ("id", .string(group.indicator.text)),
              ("title", .string(group.title.text(in: language))),
              ("score", .orNull(group.mean) { .number($0 * 100) }),
              ("reached", .bool(group.isReached)),
              ("items", .array(group.points.map { item($0, language) })),
            ])
          })
      ),
      ("outside", .array(maturity.pointsOutside.map { item($0, language) })),
    ])
  }

  private static func item(_ point: ChecklistPoint, _ language: Language) -> JSON {
    let status: JSON =
      if case .judged(let status) = point.standing { .string(status.rawValue) } else { .null }
    return .object([
      ("id", .string(point.question.id.text)),
      ("title", .string(point.question.ask.text(in: language))),
      ("status", status),
      ("evidence", .orNull(point.evidence) { .string($0) }),
      ("owner", .orNull(point.owner) { .string($0) }),
      ("due", .orNull(point.due) { .string($0.description) }),
      ("overdue", .bool(point.isOverdue)),
    ])
  }
}
