internal import Instruments

/// The columns of the adoption survey as one half-year asks them, segments last.
struct AdoptionForm: Hashable, Sendable {
  let columns: [CodedColumn]
  let isSpring: Bool

  init(isSpring: Bool, departments: [String]) {
    self.isSpring = isSpring
    let module = isSpring ? Self.spring : Self.autumn
    columns = Self.core + module + [CodedColumn("department", departments)] + Self.aboutYou
  }

  private static let core: [CodedColumn] =
    CodedColumn.choices(
      "use_frequency", of: "never less-often few-times-a-month about-weekly few-times-a-week daily")
    + CodedColumn.points("frequency_change")
    + CodedColumn.points("checks_output", also: ["did-not-use"])
    + CodedColumn.choices("applied", of: "0 1 2-3 4-7 8+")
    + CodedColumn.choices("hours_saved", of: "0 under-1 1 2 3 4-7 8+")
    + CodedColumn.choices(
      "hours_fixing", of: "none under-half half-to-1 1-2 2-4 4+ did-not-use")
    + CodedColumn.choices(
      "discovered", "shared", "codified", "applied_others", of: "0 1 2-3 4+")
    + CodedColumn.choices(
      "last_learned_from", of: "own-trying colleague session written course outside")
    + CodedColumn.choices("know_who", of: "no perhaps one several")
    + CodedColumn.points("backup_person", also: ["nobody-asked"])
    + CodedColumn.choices("recommend", of: "0 1 2 3 4 5 6 7 8 9 10")
    + CodedColumn.points("belonging", "domain_clear", "practice_useful")
    + CodedColumn.choices("team_changed", of: "no once several-times dont-know")
    + CodedColumn.points("reaches_others", also: ["dont-know"])
    + CodedColumn.choices("know_mover", of: "no perhaps yes")
    + CodedColumn.points("chance_to_use")
    + CodedColumn.points("leaders_ask", also: ["dont-know"])
    + CodedColumn.points("manager_support")
    + CodedColumn.points("recognised", also: ["dont-know"])
    + CodedColumn.points(
      "work_hours", "tools_clear", "data_clear", "keeping_up", "safe_basic", "safe_failed",
      "safe_reliance", "safe_raise", "safe_ask_help", "skill_prompting", "skill_checking",
      "skill_choosing", "skill_rules")

  private static let spring: [CodedColumn] =
    CodedColumn.choices(
      "answer_time", of: "same-day two-days week later never did-not-ask")
    + CodedColumn.points("voluntary")
    + CodedColumn.choices(
      "reason_absent",
      of: "other-work time topic did-not-know manager not-at-ease read-summary was-there")
    + CodedColumn.points("outside_views", "disagree")

  private static let autumn: [CodedColumn] =
    CodedColumn.points("trust_output", "peer_use")
    + CodedColumn.points("job_worry", also: ["rather-not-say"])
    + CodedColumn.choices("spread_beyond", of: "0 1 2-3 4+")
    + CodedColumn.points("safe_mistake", "safe_valued")

  private static let aboutYou: [CodedColumn] =
    CodedColumn.choices("months_in_community", of: "0-2 3-5 6-11 12+")
    + [CodedColumn("work_mode", WorkMode.allCases.map(\.rawValue))]
    + CodedColumn.choices("newcomer_help", of: "no a-little yes")
}
