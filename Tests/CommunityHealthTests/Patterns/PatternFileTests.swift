import CommunityHealth
import Instruments
import Testing

@testable import Intake

struct `A file of failure patterns` {
  /// Codes and lines of what is wrong with a pattern of one signal, which stands on line 8.
  private func complaints(_ change: (inout String) -> Void) -> [String] {
    var text = """
      failure patterns: 1
      patterns:
        - id: quiet
          title: Nobody asks
          cause: Nobody dares.
          fix: [Ask first.]
          signals:
            - indicator: feedback.safety
              watch: 0.6
              alarm: 0.4
              basis: own simulation
      """
    change(&text)
    let file = PatternFile(
      SourceFile(path: "surveys/patterns.yaml", bytes: Array((text + "\n").utf8)))
    let check = PatternCheck(
      file.catalogue, model: .shipped, others: PatternCatalogue.shipped.patterns)
    return (file.problems + file.located(check.problems))
      .map { "\($0.place.line ?? 0) \($0.code.rawValue)" }
  }

  @Test func `that ships has nothing to mend`() {
    #expect(PatternCheck(.shipped, model: .shipped).problems == [])
  }

  @Test func `tells the five core failures in three languages`() {
    let ids = ["dissolving", "few-presenters", "no-work-link", "no-leadership", "hoarding"]
    #expect(PatternCatalogue.shipped.patterns.prefix(5).map(\.id.text) == ids)
    for pattern in PatternCatalogue.shipped.patterns {
      for text in [pattern.title, pattern.cause] + pattern.fix {
        #expect(text.wordings.map(\.language) == [.english, .japanese, .spanish])
      }
      #expect(pattern.signals.allSatisfy { !$0.basis.isEmpty })
    }
  }

  @Test func `may be as short as this`() { #expect(complaints { _ in } == []) }

  @Test(arguments: [
    ("indicator: feedback.safety", "indicator: feedback.safty", "8 signal-indicator-unknown"),
    ("alarm: 0.4", "alarm: 0.6", "10 levels-equal"),
    ("basis: own simulation", "basis: ours\n        weight: 0", "12 signal-without-weight"),
    ("        basis: own simulation", "", "8 missing-key"),
    ("id: quiet", "id: Quiet", "3 malformed-id"),
    ("fix: [Ask first.]", "fix: [Ask.]\n    companions: [hording]", "7 companion-unknown"),
    ("fix: [Ask first.]", "fix: [Ask.]\n    combine: most", "7 not-one-of"),
    ("fix: [Ask first.]", "fix: [Ask.]\n    strongest: { talk: 1 }", "7 signal-group-unknown"),
    ("basis: own", "group: talk\n        basis: own", "11 signal-group-unknown"),
    ("fix: [Ask first.]", "fix: [Ask.]\n    only when: [{ of: age }]", "7 missing-key"),
    ("fix: [Ask first.]", "fix: [Ask.]\n    only when: [{ kind: [club] }]", "7 not-one-of"),
    (
      "fix: [Ask first.]", "fix: [Ask.]\n    only when: [{ of: ritual.rech, above: 1 }]",
      "7 signal-indicator-unknown"
    ),
    ("basis: own", "at least: { talks: 8 }\n        basis: own", "11 not-one-of"),
    ("basis: own", "applies: { sizes: 8 }\n        basis: own", "11 unknown-key"),
    ("basis: own", "colour: red\n        basis: own", "11 unknown-key"),
  ])
  func `is judged where it stands`(part: String, replacement: String, complaint: String) {
    let found = complaints { text in
      #expect(text.contains(part))
      text = text.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
        .joined(separator: replacement)
    }
    #expect(found == [complaint])
  }

  @Test func `of a folder stands beside what ships, and takes the place of what it names again`() {
    let own = PatternCatalogue(
      version: 1,
      patterns: ["hoarding", "quiet"].map {
        PatternDefinition(
          id: PatternID($0), title: LocalizedText([]), cause: LocalizedText([]), fix: [],
          signals: [])
      })
    let all = PatternCatalogue.shipped.adding(own)
    #expect(all.patterns.count == PatternCatalogue.shipped.patterns.count + 1)
    #expect(all.pattern(PatternID("hoarding"))?.signals == [])
    #expect(all.patterns.last?.id == PatternID("quiet"))
  }
}
