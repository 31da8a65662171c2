import Instruments
import Intake

extension ImportRun {
  /// Says what was taken, or would be.
  func report(_ outcome: ImportOutcome?, _ target: ImportTarget) {
    if invocation.console.isJSON {
      invocation.console.print(json: json(outcome, target))
    } else {
      invocation.console.print("\n" + lines(outcome, target).joined(separator: "\n"))
    }
  }

  private func lines(_ outcome: ImportOutcome?, _ target: ImportTarget) -> [String] {
    let instrument = reading.instrument
    var lines: [String] = []
    if let outcome {
      lines.append(
        "Added \(Self.rows(outcome.added)) to \(target.answerPaths.joined(separator: " and "))")
      if outcome.addedTexts > 0 {
        lines.append("Added answers in words, from the file beside: \(outcome.addedTexts)")
      }
      if outcome.known > 0 {
        lines.append("Left \(Self.rows(outcome.known)) that had been imported before")
      }
      if outcome.changed > 0 {
        invocation.console.report([.importedRowChanged(outcome.changed, at: .file(path))])
      }
    } else {
      lines.append("Would take \(Self.rows(reading.rows.count)); nothing was stored")
    }
    if reading.partials > 0 {
      lines.append("Marked \(Self.rows(reading.partials)) of people who did not finish as partial")
    }
    if reading.tests > 0 {
      lines.append("Left out \(Self.rows(reading.tests)) from previews or tests")
    }
    if reading.empty > 0 { lines.append("Left out \(Self.rows(reading.empty)) without any answer") }
    if !reading.rejected.isEmpty {
      let place = outcome == nil ? "" : ", see \(target.rejectedPath)"
      lines.append("Could not take \(Self.rows(reading.rejected.count))\(place)")
    }
    if let header = reading.respondent {
      lines.append("Kept a pseudonym in place of who answered: \(header)")
    }
    if !reading.dropped.isEmpty {
      lines.append("Dropped who answered: " + reading.dropped.joined(separator: ", "))
    }
    if outcome != nil, instrument.anonymity == .anonymous {
      lines.append("Times, ids and the order of rows were not kept: the instrument is anonymous")
    }
    return lines.map { TextLayout.visible($0) }
  }

  private func json(_ outcome: ImportOutcome?, _ target: ImportTarget) -> JSON {
    .object([
      ("file", .string(path)),
      ("tool", .string(reading.tool.rawValue)),
      ("survey", .string(reading.instrument.id.text)),
      ("version", .int(reading.instrument.version)),
      ("wave", .orNull(target.wave) { .string($0) }),
      ("waves", .array(target.waveNames.map { .string($0) })),
      ("dry_run", .bool(isDry)),
      ("taken", .int(reading.rows.count)),
      ("added", .int(outcome?.added ?? 0)),
      ("added_texts", .int(outcome?.addedTexts ?? 0)),
      ("known", .int(outcome?.known ?? 0)),
      ("changed", .int(outcome?.changed ?? 0)),
      ("rejected", .int(reading.rejected.count)),
      ("partial", .int(reading.partials)),
      ("tests", .int(reading.tests)),
      ("empty", .int(reading.empty)),
      ("respondent", .orNull(reading.respondent) { .string($0) }),
      ("dropped", .array(reading.dropped.map { .string($0) })),
      ("files", .array(outcome == nil ? [] : target.answerPaths.map { .string($0) })),
      ("matches", .array(reading.table.matches.map(match))),
    ])
  }

  private func match(_ match: ColumnMatch) -> JSON {
    var score: JSON = .null
    if case .question(let candidate, _) = match.outcome { score = .number(candidate.score) }
    return .object([
      ("column", .int(match.columns.lowerBound)),
      ("columns", .int(match.columns.count)),
      ("header", .string(match.header)),
      ("question", .orNull(match.question) { .string($0.text) }),
      ("how", .string(match.outcome.words)),
      ("score", score),
    ])
  }

  private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}
