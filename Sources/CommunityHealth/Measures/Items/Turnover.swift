import Instruments
import Tallies

extension Measure {
  /// How many leave in a year.
  static let turnover = Measure(
    "turnover", "The members who left as a share of all, as if for a whole year.",
    formula: "(left ÷ mean head count) × 365 ÷ days looked at",
    parameters: [.optional("days", .count)]
  ) { call in
    let period = call.view.sinceLaunch(call.count("days") ?? 365)
    guard let roster = call.view.roster else { return .notRecorded }
    let days = period.upperBound.days(since: period.lowerBound) + 1
    let heads =
      Double(
        roster.active(on: period.lowerBound).count + roster.active(on: period.upperBound).count) / 2
    let left = roster.members.count { $0.left.map(period.contains) ?? false }
    guard heads > 0 else { return .tooFew(count: 0, needed: 1, .people) }
    let measured = Measured(
      raw: Double(left) / heads * 365 / Double(days), count: Int(heads.rounded()), unit: .people,
      source: Roster.instrument.text, period: period,
      figures: [.init("left", left), .init("mean head count", heads), .init("days", days)])
    return .measured(measured, .fixed)
  }

  /// How many are new.
  static let newcomers = Measure(
    "newcomers", "The share of members who joined in the last so many days.",
    formula: "members who joined in the last 'days' days ÷ members",
    parameters: [.optional("days", .count)]
  ) { call in
    guard let members = call.view.members, !members.isEmpty else { return .notRecorded }
    let window = call.view.window(call.count("days") ?? 90)
    let new = members.count { $0.joined.map(window.contains) ?? false }
    let measured = Measured(
      raw: Double(new) / Double(members.count), count: members.count, unit: .people,
      source: Roster.instrument.text, period: window,
      figures: [.init("joined", new), .init("members", members.count)])
    return .measured(measured, .fixed)
  }
}
