public import Instruments

/// Which failure patterns are at work in a community, the strongest first.
///
/// Verbs and reports get it from `DisclosedAnalysis`, which made it of what may be told.
public struct PatternAnalysis: Sendable {
  /// What is said about each pattern; those of which nothing can be said come last.
  public let findings: [PatternFinding]

  /// Looks for patterns in what was measured.
  init(of analysis: CommunityAnalysis, by catalogue: PatternCatalogue) {
    let setting = PatternSetting(
      community: analysis.community, asOf: analysis.asOf, members: analysis.members,
      readings: analysis.readings)
    findings = catalogue.patterns.map { PatternFinding($0, in: setting) }.enumerated()
      .sorted { left, right in
        let (one, two) = (left.element.strength ?? -1, right.element.strength ?? -1)
        return one == two ? left.offset < right.offset : one > two
      }.map(\.element)
  }
}

extension PatternAnalysis {
  /// What is said about one pattern.
  public subscript(id: PatternID) -> PatternFinding? { findings.first { $0.pattern.id == id } }

  /// The patterns of a verdict.
  public func findings(_ verdict: PatternVerdict) -> [PatternFinding] {
    findings.filter { $0.verdict == verdict }
  }
}
