import CommunityHealth
import Instruments

/// What is wanted of a survey, and what it takes.
struct PrecisionPlan {
  /// What so many answers can show.
  struct Row {
    let answers: Int
    let response: Double?
    let members: Int?

    var halfWidth: Double? { SurveyPrecision.halfWidth(answers: answers, members: members) }
    var scoreChange: Double? { SurveyPrecision.scoreChange(answers: answers) }
    var linkedChange: Double? { SurveyPrecision.scoreChange(answers: answers, isLinked: true) }
    var shareChange: Double? { SurveyPrecision.shareChange(answers: answers) }
  }

  let members: Int?
  let halfWidth: Double?
  let change: Double?
  let response: Double?

  /// By response rate, or by numbers of answers where it is not known how many are asked.
  var rows: [Row] {
    guard let members else {
      return [10, 15, 25, 50, 100, 200, 400].map { Row(answers: $0, response: nil, members: nil) }
    }
    let rates: [Double] =
      if let response { [response] } else { [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] }
    return rates.map { (rate: Double) in
      Row(
        answers: Int((rate * Double(members)).rounded()), response: rate, members: members)
    }
  }
}

extension PrecisionPlan {
  func lines(width: Int, style: Style) -> [String] {
    let needs = needs.flatMap { TextLayout.wrapped($0, to: width) }
    // Without a number of members there is no rate of response.
    let titles =
      (members == nil ? [] : ["response"])
      + ["answers", "share ±", "share change", "score change", "same people"]
    var table = Table(titles.map { .init($0, isRightAligned: true) })
    table.rows = rows.map { row in
      [
        row.response.map { "\((100 * $0).rounded(to: 0).plain) %" }, String(row.answers),
      ].compactMap(\.self)
        + [row.halfWidth, row.shareChange, row.scoreChange, row.linkedChange].map {
          $0.map { $0.rounded(to: 0).plain } ?? "–"
        }
    }
    return (needs.isEmpty ? [] : needs + [""]) + table.lines(width: width, style: style) + [""]
      + TextLayout.wrapped(
        "In points of 100; a dash: too few answers to show it. Silence that is not by chance is in "
          + "none of these numbers.", to: width)
  }

  /// What was asked for, in sentences.
  private var needs: [String] {
    var needs: [String] = []
    if let halfWidth {
      let answers = SurveyPrecision.answers(halfWidth: halfWidth, members: members)
      needs.append("± \(halfWidth.plain) points for a share: \(people(answers)).")
    }
    if let change {
      let answers = SurveyPrecision.answers(scoreChange: change)
      let linked = SurveyPrecision.answers(scoreChange: change, isLinked: true)
      needs.append(
        "A change of \(change.plain) points in a score, in each wave: \(people(answers)); "
          + "where the same people are linked by pseudonyms: \(people(linked)).")
    }
    return needs
  }

  private func people(_ answers: Int) -> String {
    guard let members else { return "\(answers) answers" }
    guard answers <= members else {
      return "\(answers) answers, more than there are members"
    }
    let rate = (100 * Double(answers) / Double(members)).rounded(.up).plain
    return "\(answers) answers of \(members) (\(rate) %)"
  }
}

extension PrecisionPlan {
  var json: JSON {
    .object([
      ("members", .orNull(members) { .int($0) }),
      ("confidence", .number(SurveyPrecision.confidence)),
      ("power", .number(SurveyPrecision.power)),
      ("deviation", .number(SurveyPrecision.deviation)),
      ("correlation", .number(SurveyPrecision.correlation)),
      (
        "half_width",
        .orNull(halfWidth) { wanted in
          .object([
            ("points", .number(wanted)),
            ("answers", .int(SurveyPrecision.answers(halfWidth: wanted, members: members))),
          ])
        }
      ),
      (
        "change",
        .orNull(change) { wanted in
          .object([
            ("points", .number(wanted)),
            ("answers", .int(SurveyPrecision.answers(scoreChange: wanted))),
            (
              "answers_linked",
              .int(SurveyPrecision.answers(scoreChange: wanted, isLinked: true))
            ),
          ])
        }
      ),
      ("rows", .array(rows.map(Self.json))),
    ])
  }

  private static func json(_ row: Row) -> JSON {
    func points(_ number: Double) -> JSON { .number(number.rounded(to: 1)) }
    return .object([
      ("response", .orNull(row.response) { .number($0) }), ("answers", .int(row.answers)),
      ("half_width", .orNull(row.halfWidth, points)),
      ("share_change", .orNull(row.shareChange, points)),
      ("score_change", .orNull(row.scoreChange, points)),
      ("score_change_linked", .orNull(row.linkedChange, points)),
    ])
  }
}
