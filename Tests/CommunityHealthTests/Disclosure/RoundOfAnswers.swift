import Instruments
import Intake
import StandardSurveys
import Tallies
import TestSupport

@testable import CommunityHealth

/// Answers of a few people to everything that a survey asks on a scale, and what is said of them.
struct RoundOfAnswers {
  /// What each person answered, by column.
  var people: [[String: String]]
  let survey: String

  private static let shipped = DefinitionSet(
    ShippedFile.all.map { SourceFile(path: "surveys/\($0.name)", bytes: $0.bytes) })

  /// So many people who answer at random.
  init(_ survey: String, people count: Int, _ dice: inout SeededGenerator) {
    self.survey = survey
    let columns = Self.columns(of: survey)
    people = (0..<count).map { _ in
      Dictionary(
        uniqueKeysWithValues: columns.map { column in
          (column.id.text, column.choices.map(\.code.text).randomElement(using: &dice) ?? "")
        })
    }
  }

  /// The columns of which one choice is made, segments and what depends on them left out.
  static func columns(of survey: String) -> [Column] {
    let found = shipped.entries.first { $0.instrument.id.text == survey }
    guard let instrument = found?.instrument else { return [] }
    let telling = instrument.questionsTellingGroups
    return instrument.columns.filter { column in
      !column.choices.isEmpty && !column.takesSeveral
        && !telling.contains(column.question ?? column.id)
        && instrument.question(column.question ?? column.id)?.isSensitive == false
    }
  }

  /// The points on the scale of a column, without what lies beside it.
  static func points(of column: Column) -> [String] {
    column.choices.filter { !$0.isOffScale }.map(\.code.text)
  }

  /// A community that has asked this round and an earlier one.
  func community(before earlier: RoundOfAnswers, invited: Int = 12) -> PaperCommunity {
    PaperCommunity([
      "perennial.yaml": """
      community: Guild
      kind: topic-focused
      launched: 2025-01-06
      cadence: every 2 weeks
      waves:
        \(survey)/2025H2: { opened: 2025-11-03, closed: 2025-11-21, invited: \(invited) }
        \(survey)/2026H1: { opened: 2026-05-04, closed: 2026-05-22, invited: \(invited) }
      """, "\(survey)/2025H2.csv": earlier.csv, "\(survey)/2026H1.csv": csv,
    ])
  }

  /// A community that has asked this round alone.
  func community() -> PaperCommunity {
    PaperCommunity(["\(survey)/2026H1.csv": csv])
  }

  private var csv: String {
    let ids = Self.columns(of: survey).map(\.id.text)
    let rows = people.map { person in ids.map { person[$0] ?? "" }.joined(separator: ",") }
    return ([ids.joined(separator: ",")] + rows).map { "\($0)\n" }.joined()
  }
}

extension PaperCommunity {
  /// What may be shown of it.
  func disclosed(
    asOf day: String = "2026-06-30", model: HealthModel = .shipped,
    after ledger: DisclosureLedger = .init()
  ) throws -> DisclosedAnalysis {
    DisclosedAnalysis(
      of: try record(), by: model, asOf: CalendarDate(certain: day), seed: 7, after: ledger)
  }

  /// The latest round as far as anything may be computed from it.
  func guarded(_ survey: String) throws -> GuardedRound {
    let record = try record()
    let guarded = DisclosureGate(for: record.community).guarded(record)
    let wave = guarded.waves[InstrumentID(survey)]?.last
    return GuardedRound(
      tally: wave?.tally, responses: wave?.responses?.map(\.answers), comments: wave?.comments)
  }

  /// All that a printer can reach, draw by draw, of the community and of its two rounds.
  func everythingShown(of survey: String) throws -> EverythingShown {
    let shown = try disclosed()
    let waves = shown.waves(of: InstrumentID(survey))
    let change = shown.change(from: waves[0], to: waves[1])
    return EverythingShown(
      readings: shown.readings.all, layers: shown.health.layers, index: shown.health.index,
      lenses: shown.lenses,
      patterns: shown.patterns(by: .shipped).findings,
      healthChange: (change?.health).map { [$0.index] + $0.layers.map(\.change) } ?? [],
      scales: change?.survey.scales ?? [], items: change?.survey.items ?? [],
      linked: change?.survey.linked)
  }
}

/// All that is computed with of a round.
struct GuardedRound: Hashable {
  let tally: Tally?
  let responses: [[QuestionID: Answer]]?
  let comments: [QuestionID: [String]]?
}

/// All that a printer can reach.
struct EverythingShown: Hashable {
  let readings: [IndicatorReading]
  let layers: [LayerHealth]
  let index: HealthIndex?
  let lenses: [Lens]
  let patterns: [PatternFinding]
  let healthChange: [ScoreChange]
  let scales: [ScaleChange]
  let items: [ItemChange]
  let linked: Int?

  /// The names of what is not the same.
  func differences(from other: EverythingShown) -> [String] {
    zip(readings, other.readings).filter { $0 != $1 }.map { $0.0.id.text }
      + zip(items, other.items).filter { $0 != $1 }.map { $0.0.id.text }
      + zip(scales, other.scales).filter { $0 != $1 }.map { $0.0.id }
      + (layers == other.layers && index == other.index ? [] : ["health"])
      + (lenses == other.lenses ? [] : ["lenses"])
      + (patterns == other.patterns ? [] : ["patterns"])
      + (healthChange == other.healthChange ? [] : ["change of health"])
      + (linked == other.linked ? [] : ["linked"])
  }
}
