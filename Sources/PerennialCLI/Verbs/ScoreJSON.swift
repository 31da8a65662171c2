import CommunityHealth
import Instruments

extension JSON {
  /// What is said of a community, in the shape that `contract.md` fixes.
  static func score(_ analysis: DisclosedAnalysis, _ language: Language) -> JSON {
    .object([
      ("community", .string(analysis.community.name)),
      ("as_of", .string(analysis.asOf.description)),
      ("health", .orNull(analysis.health.index) { health($0, coverage: analysis.health.coverage) }),
      ("layers", .array(analysis.health.layers.map { layer($0, language) })),
      ("lenses", lenses(analysis, language)),
      (
        "unreadable_waves",
        .array(analysis.unreadableWaves.map { .string(TextLayout.visible($0.description)) })
      ),
      (
        "provenance",
        .object([
          ("product", .string("perennial \(Version.number)")),
          ("health_model", .int(analysis.model.version)),
          ("seed", .string(String(analysis.seed))),
          ("draws", .int(Draws.count)),
        ])
      ),
    ])
  }

  private static func health(_ index: HealthIndex, coverage: Double) -> JSON {
    let level = index.level.interval()
    let chance = index.chance.interval()
    return .object([
      ("score", score(index.score)), ("low", score(level.lowerBound)),
      ("high", score(level.upperBound)), ("chance_low", score(chance.lowerBound)),
      ("chance_high", score(chance.upperBound)), ("confidence", .number(0.9)),
      ("band", .string(index.band.rawValue)),
      ("weakest_layer", .string(index.weakest.rawValue)), ("coverage", rate(coverage)),
      (
        "sensitivity",
        .object([
          ("low", score(index.sensitivity.lowerBound)),
          ("high", score(index.sensitivity.upperBound)),
        ])
      ),
      (
        "hangs_most_on",
        .orNull(index.mostMoving) {
          .object([("indicator", .string($0.indicator.text)), ("effect", score($0.effect))])
        }
      ),
    ])
  }

  private static func layer(_ layer: LayerHealth, _ language: Language) -> JSON {
    let level = layer.level?.interval()
    return .object([
      ("id", .string(layer.layer.rawValue)), ("score", .orNull(layer.score, score)),
      ("low", .orNull(level) { score($0.lowerBound) }),
      ("high", .orNull(level) { score($0.upperBound) }),
      ("coverage", rate(layer.coverage)),
      ("missing", .array(layer.missing.map { .string($0.text(in: language)) })),
      (
        "indicators",
        .array(layer.parts.map { indicator($0.reading, weight: $0.weight, language) })
      ),
    ])
  }

  /// One indicator with its number, or why it has none.
  static func indicator(
    _ reading: IndicatorReading, weight: Double? = nil, _ language: Language
  ) -> JSON {
    let level = reading.levelInterval
    return .object([
      ("id", .string(reading.id.text)),
      ("title", .string(reading.definition.title.text(in: language))),
      ("raw", .orNull(reading.raw, rate)), ("score", score(reading.shownScore)),
      ("roughly", .orNull(reading.measured?.end) { .string($0.rawValue) }),
      ("low", .orNull(level) { score($0.lowerBound) }),
      ("high", .orNull(level) { score($0.upperBound) }),
      ("n", .orNull(reading.count) { .int($0) }),
      ("weight", .number((weight ?? reading.definition.weight).rounded(to: 4))),
      ("source", .orNull(reading.measured) { .string($0.source) }),
      ("status", .string(reading.status.rawValue)),
      ("perceived", .bool(reading.definition.isPerceived)),
      ("missing", .orNull(reading.missing) { .string($0.text(in: language)) }),
    ])
  }

  private static func lenses(_ analysis: DisclosedAnalysis, _ language: Language) -> JSON {
    var members: [(String, JSON)] = [
      ("checklist", .orNull(analysis.checklist) { checklist($0, language) })
    ]
    for lens in analysis.lenses {
      var parts: [(String, JSON)] = [
        ("indicators", .array(lens.readings.map { indicator($0, language) }))
      ]
      if lens.name == .circulation {
        parts.append(("stops_at", .orNull(lens.narrowestStep) { .string($0.id.text) }))
      }
      if lens.name == .transfer {
        let sides = TransferSides(lens)
        parts.append(("individual", .orNull(sides.individual, score)))
        parts.append(("organisation", .orNull(sides.organisation, score)))
      }
      members.append((lens.name.rawValue, .object(parts)))
    }
    members.append(("scorecard", .orNull(analysis.scorecard, scorecard)))
    return .object(members)
  }

  private static func checklist(_ lens: ChecklistLens, _ language: Language) -> JSON {
    .object([
      ("wave", .string(lens.wave.description)),
      ("stage", .string(lens.maturity.stage.rawValue)),
      (
        "groups",
        .array(
          lens.maturity.groups.map { group in
            .object([
              ("id", .string(group.indicator.text)),
              ("score", .orNull(group.mean) { score($0 * 100) }),
              ("reached", .bool(group.isReached)),
            ])
          })
      ),
      (
        "contradictions",
        .array(
          lens.contradictions.map { contradiction in
            .object([
              ("item", .string(contradiction.point.question.id.text)),
              ("indicator", .string(contradiction.reading.id.text)),
              ("raw", .orNull(contradiction.reading.raw, rate)),
            ])
          })
      ),
    ])
  }

  private static func scorecard(_ card: Scorecard) -> JSON {
    .object(
      card.dimensions.map { dimension in
        (
          dimension.code.text,
          .object([("entries", .int(dimension.entries)), ("confirmed", .int(dimension.confirmed))])
        )
      })
  }

  /// A score as it may be told: 95 and 5 stand for what lies beyond where it is told roughly.
  private static func score(_ shown: ShownScore) -> JSON {
    switch shown {
    case .exactly(let score): self.score(score)
    case .high: .int(95)
    case .low: .int(5)
    case .notShown: .null
    }
  }

  /// A score with the one decimal that decides about bands.
  private static func score(_ score: Double) -> JSON { .number(score.rounded(to: 1)) }

  /// A rate or another raw value, with as many digits as mean anything.
  private static func rate(_ rate: Double) -> JSON { .number(rate.rounded(to: 6)) }
}
