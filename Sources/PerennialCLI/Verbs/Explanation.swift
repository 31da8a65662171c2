import CommunityHealth
import Instruments

/// How one number came about, for people and for programs.
struct Explanation {
  let reading: IndicatorReading
  let analysis: DisclosedAnalysis
  let language: Language
}

extension Explanation {
  private var definition: IndicatorDefinition { reading.definition }

  private var measure: Measure? { MeasureCatalogue.measure(definition.measure) }

  private var scale: IndicatorScale? { definition.scale(for: analysis.community.kind) }

  /// Name and value of everything there is to say, in the order of the arithmetic.
  private var facts: [(String, String)] {
    var facts = [
      ("says", measure?.summary ?? ""),
      ("formula", "\(definition.measure) = \(measure?.formula ?? "")"),
    ]
    for entry in definition.parameters.entries {
      facts.append((entry.name, entry.values.joined(separator: ", ")))
    }
    facts.append(("scale", scaleText))
    facts.append(("counts", weightText))
    guard let measured = reading.measured else {
      return facts + [("number", "none: \(reading.missing?.text(in: language) ?? "")")]
    }
    facts += measured.figures.map { ("• \($0.name)", $0.value.rounded(to: 4).plain) }
    facts.append(
      ("number", "\(reading.rawText(in: language) ?? "") (\(measured.raw.rounded(to: 6).plain))"))
    if measured.end != nil { facts.append(("told", Self.roughly)) }
    facts += scoreFacts
    facts.append(("from", sourceText(measured)))
    return facts
  }

  private var scaleText: String {
    guard let scale, let form = measure?.form else {
      return "none: more is neither better nor worse"
    }
    let anchors =
      "0 at \(form.text(of: scale.zero, in: language)), 100 at "
      + form.text(of: scale.full, in: language)
    return definition.isProposed ? "\(anchors) (our own proposal; change it)" : anchors
  }

  private var weightText: String {
    if definition.isPerceived {
      let ids = definition.standsFor.map(\.text).joined(separator: ", ")
      return "people's own view, half the weight of \(ids) where these are not recorded"
    }
    guard definition.weight > 0, let layer = definition.layer else {
      return "in no layer; lenses and patterns read it"
    }
    let all = analysis.model.indicators(of: layer).reduce(0) { $0 + $1.weight }
    let share = "\(definition.weight.plain) of \(all.plain) in \(layer.title.text(in: language))"
    return definition.reason.map { "\(share), because \($0)" } ?? share
  }

  private var scoreFacts: [(String, String)] {
    guard let score = ScoreText.text(of: reading.shownScore), let level = reading.levelInterval,
      let chance = reading.chanceInterval
    else { return [] }
    return [
      ("score", score),
      ("90 %", "\(ScoreText.range(level)) if the silent had answered"),
      ("by luck", ScoreText.range(chance)),
    ]
  }

  private static let roughly =
    "all, and all but one, look alike, so that nobody can read what each of them said"

  private func sourceText(_ measured: Measured) -> String {
    let period = measured.period.map { ", \($0.lowerBound) to \($0.upperBound)" } ?? ""
    return "\(measured.source)\(period); n = \(measured.count) \(measured.unit.rawValue)"
  }
}

extension Explanation {
  func lines(width: Int, style: Style) -> [String] {
    var table = Table([Table.Column(""), Table.Column("")])
    table.rows = facts.map { ["  \($0.0)", $0.1] }
    let title = "\(definition.id) · \(definition.title.text(in: language))"
    let place = "\(TextLayout.visible(analysis.community.name)) · \(analysis.asOf)"
    return TextLayout.wrapped(title, to: width).map(style.bold) + [style.faint(place), ""]
      + table.lines(width: width, style: style)
  }

  var json: JSON {
    .object([
      ("as_of", .string(analysis.asOf.description)),
      ("indicator", .indicator(reading, language)),
      ("measure", .string(definition.measure.text)),
      ("formula", .string(measure?.formula ?? "")),
      (
        "parameters",
        .object(
          definition.parameters.entries.map { entry in
            (entry.name, .array(entry.values.map { .string($0) }))
          })
      ),
      (
        "scale",
        .orNull(scale) { .object([("zero", .number($0.zero)), ("full", .number($0.full))]) }
      ),
      (
        "figures",
        .array(
          (reading.measured?.figures ?? []).map {
            .object([("name", .string($0.name)), ("value", .number($0.value))])
          })
      ),
      (
        "period",
        .orNull(reading.measured?.period) {
          .array([.string($0.lowerBound.description), .string($0.upperBound.description)])
        }
      ),
    ])
  }
}
