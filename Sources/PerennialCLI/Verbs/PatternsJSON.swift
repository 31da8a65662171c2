import CommunityHealth
import Instruments

extension JSON {
  /// What is said about failure patterns, in the shape that `contract.md` fixes.
  static func patterns(
    _ patterns: PatternAnalysis, asOf: CalendarDate, _ language: Language
  ) -> JSON {
    .object([
      ("as_of", .string(asOf.description)),
      ("patterns", .array(patterns.findings.map { finding($0, language) })),
    ])
  }

  private static func finding(_ finding: PatternFinding, _ language: Language) -> JSON {
    .object([
      ("id", .string(finding.pattern.id.text)),
      ("title", .string(finding.pattern.title.text(in: language))),
      ("verdict", .string(finding.verdict.rawValue)),
      ("strength", .orNull(finding.strength, share)),
      ("confidence", .orNull(finding.confidence, share)),
      ("evidence", .array(finding.evidence.map { signal($0, language) })),
      ("counter_evidence", .array(finding.counterEvidence.map { signal($0, language) })),
      ("missing", .array(finding.missing.map { .string($0.text(in: language)) })),
      ("cause", .string(finding.pattern.cause.text(in: language))),
      ("fix", .array(finding.pattern.fix.map { .string($0.text(in: language)) })),
    ])
  }

  private static func signal(_ signal: SignalReading, _ language: Language) -> JSON {
    let measured = signal.reading.measured
    return .object([
      ("signal", .string(signal.reading.definition.title.text(in: language))),
      ("indicator", .string(signal.reading.id.text)), ("value", raw(signal.value)),
      ("roughly", .orNull(measured?.end) { .string($0.rawValue) }),
      ("watch", .number(signal.signal.watch)), ("alarm", .number(signal.signal.alarm)),
      ("strength", share(signal.strength)), ("weight", .number(signal.signal.weight)),
      ("n", .orNull(measured) { .int($0.count) }),
      ("low", raw(signal.interval.lowerBound)), ("high", raw(signal.interval.upperBound)),
      ("from", .orNull(measured?.period) { .string($0.lowerBound.description) }),
      ("to", .orNull(measured?.period) { .string($0.upperBound.description) }),
      ("source", .orNull(measured) { .string($0.source) }),
      ("basis", .string(signal.signal.basis)), ("proposed", .bool(signal.signal.isProposed)),
    ])
  }

  private static func share(_ share: Double) -> JSON { .number(share.rounded(to: 4)) }

  private static func raw(_ raw: Double) -> JSON { .number(raw.rounded(to: 6)) }
}
