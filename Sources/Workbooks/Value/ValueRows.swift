import CommunityHealth
import Instruments

/// A row of cells that have names: one that may be changed, or something measured.
struct ValueCell {
  let label: LocalizedText
  /// Best estimate first.
  let numbers: [(name: String, content: Formula)]
  var isShare = false
  let from: LocalizedText

  /// How one of its numbers is written.
  func format(of number: Formula) -> String {
    if isShare { return "0%" }
    return number.value == number.value.rounded() ? "#,##0" : "#,##0.00"
  }
}

/// A row of what comes out.
struct ValueLine {
  let label: LocalizedText
  /// Best estimate, low and high; one where there is no luck in it.
  let figures: [Formula]
  var isSum = false
  /// How it is made, in the names of the cells.
  let how: String
}

extension ValueSheet {
  /// What anybody may change.
  var assumptions: [ValueCell] {
    let own = value.assumptions
    func cell(
      _ label: LocalizedText, _ name: String, _ number: Formula, isShare: Bool = false,
      _ from: LocalizedText
    ) -> ValueCell {
      ValueCell(
        label: label, numbers: [(name, .number(number.value))], isShare: isShare, from: from)
    }
    let roster = value.members == nil ? ValueWords.usual : ValueWords.roster
    let benefits = [
      cell(ValueRowWords.members, "members", formulas.members, roster),
      cell(ValueRowWords.weeks, "weeks_per_year", formulas.weeks, ValueWords.usual),
      cell(ValueRowWords.due, "due_to_community", formulas.due, isShare: true, ValueWords.usual),
      cell(
        ValueRowWords.believed, "believed_share", formulas.believed, isShare: true,
        own.believedShare == ValueAssumptions.standard.believedShare
          ? ValueWords.usual : ValueWords.settings),
    ]
    let costs = [
      cell(
        own.currency.map { LocalizedText.joined(ValueRowWords.costPerHour, $0) }
          ?? ValueRowWords.costPerHour, "cost_per_hour", formulas.costPerHour,
        own.costPerHour == nil ? ValueWords.usual : ValueWords.settings),
      cell(
        ValueRowWords.preparation, "preparation_hours", formulas.preparation, ValueWords.usual),
    ]
    return (value.saving == nil ? [] : benefits) + costs
  }

  /// What surveys and logs say.
  var measured: [ValueCell] {
    let meetings = value.meetings
    let held = ValueWords.sessions(
      meetings.sessions, counted: meetings.counted, estimated: meetings.estimated)
    let logged = [
      ValueCell(
        label: ValueRowWords.sessions,
        numbers: [("sessions_held", .number(Double(meetings.sessions)))], from: ValueWords.log),
      ValueCell(
        label: ValueRowWords.sessionHours, numbers: [("session_hours", .number(meetings.hours))],
        from: held),
    ]
    guard let saving = value.saving else { return logged }
    let answers = ValueWords.answers(saving.answers, saving.wave?.name)
    let (saved, fixing) = (
      Formula.named("hours_saved", saving.saved), Formula.named("hours_fixing", saving.fixing)
    )
    return [
      ValueCell(
        label: ValueRowWords.saved, numbers: [("hours_saved", .number(saving.saved))],
        from: answers),
      ValueCell(
        label: ValueRowWords.fixing, numbers: [("hours_fixing", .number(saving.fixing))],
        from: answers),
      ValueCell(
        label: ValueRowWords.netHours,
        numbers: [
          ("net_hours", .difference(saved, fixing)),
          ("net_hours_low", .number(saving.net.lowerBound)),
          ("net_hours_high", .number(saving.net.upperBound)),
        ], from: answers),
    ] + logged
  }

  /// What comes out in a year.
  var results: [ValueLine] {
    let costs = [
      ValueLine(
        label: ValueRowWords.sessionHours, figures: [formulas.sessionHours], how: "session_hours"),
      ValueLine(
        label: ValueRowWords.preparing, figures: [formulas.preparing],
        how: "sessions_held × preparation_hours"),
      ValueLine(
        label: ValueRowWords.total, figures: [formulas.cost], isSum: true,
        how: "(session_hours + sessions_held × preparation_hours) × cost_per_hour"),
    ]
    guard let reported = formulas.reported, let attributed = formulas.attributed,
      let credited = formulas.credited, let benefit = formulas.benefit, let rest = formulas.rest
    else { return costs }
    return [
      ValueLine(
        label: ValueRowWords.reported, figures: reported,
        how: "net_hours × members × weeks_per_year"),
      ValueLine(label: ValueRowWords.attributed, figures: attributed, how: "× due_to_community"),
      ValueLine(label: ValueRowWords.credited, figures: credited, how: "× believed_share"),
      ValueLine(
        label: ValueRowWords.worth, figures: benefit, isSum: true, how: "× cost_per_hour"),
    ] + costs + [
      ValueLine(
        label: ValueWords.rest, figures: rest, isSum: true,
        how: "\(text(ValueWords.benefit)) − \(text(ValueWords.cost))")
    ]
  }
}

extension LocalizedText {
  /// Words with a sign of any language in brackets.
  fileprivate static func joined(_ words: LocalizedText, _ sign: String) -> LocalizedText {
    LocalizedText(words.wordings.map { .init($0.language, "\($0.text) (\(sign))") })
  }
}
