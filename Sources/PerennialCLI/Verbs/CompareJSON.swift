import CommunityHealth
import Instruments

extension JSON {
  /// What changed between two waves, in the shape that `contract.md` fixes.
  static func change(_ change: CommunityChange, _ language: Language) -> JSON {
    let survey = change.survey
    return .object([
      ("survey", .string(survey.to.instrument.text)),
      ("from", .string(survey.from.name)), ("to", .string(survey.to.name)),
      ("from_date", .string(change.days.from.description)),
      ("to_date", .string(change.days.to.description)),
      ("confidence", .number(ChangeRule.confidence)),
      ("health", .object(score(change.health.index))),
      (
        "layers",
        .array(
          change.health.layers.map {
            .object([("id", .string($0.layer.rawValue))] + score($0.change))
          })
      ),
      ("scales", .array(survey.scales.map { scale($0, language) })),
      ("comparable", .int(survey.comparable)),
      ("linked", .orNull(survey.linked) { .int($0) }),
      ("questions", .array(survey.items.map { item($0, language) })),
    ])
  }

  private static func score(_ change: ScoreChange) -> [(String, JSON)] {
    let difference = change.difference
    return [
      ("from", .orNull(change.from, points)), ("to", .orNull(change.to, points)),
      ("difference", .orNull(difference) { points($0.points) }),
      ("low", .orNull(difference) { points($0.interval.lowerBound) }),
      ("high", .orNull(difference) { points($0.interval.upperBound) }),
      ("confidence", .orNull(difference) { .number($0.confidence) }),
      ("detectable", .orNull(difference) { points($0.detectable) }),
      ("verdict", .string(change.verdict.rawValue)),
    ]
  }

  private static func scale(_ scale: ScaleChange, _ language: Language) -> JSON {
    .object(
      [
        ("id", .string(scale.id)), ("title", .string(scale.title.text(in: language))),
        ("questions", .array(scale.items.map { .string($0.text) })),
        (
          "n",
          .object([
            ("from", .orNull(scale.answersBefore) { .int($0) }),
            ("to", .orNull(scale.answersAfter) { .int($0) }),
          ])
        ),
      ] + score(scale.score) + [
        ("p", .orNull(scale.p, rate)), ("q", .orNull(scale.q, rate)),
        ("effect", .orNull(scale.effect, rate)), ("linked", .bool(scale.isLinked)),
      ])
  }

  private static func item(_ item: ItemChange, _ language: Language) -> JSON {
    let difference = item.difference
    return .object([
      ("id", .string(item.id.text)), ("title", .string(item.ask.text(in: language))),
      ("status", .string(item.status.rawValue)),
      ("from", side(item.from)), ("to", side(item.to)),
      ("difference", .orNull(difference) { rate($0.share) }),
      ("low", .orNull(difference) { rate($0.interval.lowerBound) }),
      ("high", .orNull(difference) { rate($0.interval.upperBound) }),
      ("p", .orNull(difference?.p, rate)), ("q", .orNull(item.q, rate)),
      ("effect", .orNull(difference) { rate($0.effect) }),
      ("verdict", .orNull(item.verdict) { .string($0.rawValue) }),
      ("detectable", .orNull(difference?.detectable, rate)),
      ("linked", .bool(item.isLinked)),
    ])
  }

  private static func side(_ side: ItemChange.Side?) -> JSON {
    .object([
      ("n", .orNull(side) { .int($0.answers) }),
      ("favourable", .orNull(side?.favourable, rate)),
      ("roughly", .orNull(side?.end) { .string($0.rawValue) }),
      ("score", .orNull(side?.score, points)),
    ])
  }

  private static func points(_ score: Double) -> JSON { .number(score.rounded(to: 1)) }

  private static func rate(_ rate: Double) -> JSON { .number(rate.rounded(to: 6)) }
}
