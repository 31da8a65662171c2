internal import Instruments
internal import Numerics

/// The frame a community lives in: its kind, its calendar, its departments.
struct CommunityFrame: Hashable, Sendable {
  let name: String
  let kind: CommunityKind
  let rhythm: Rhythm
  let launch: Int
  let end: Int
  let organisationSize: Int
  let workMode: WorkMode
  let governance: Governance
  let departments: [String]
  let timeZones: [String]
  let breaks: [ClosedRange<Int>]
  /// Monday to Friday on which it meets, and the hour.
  let weekday: Int
  let startsAt: String
  let agenda = Agenda.standard

  init(_ plan: SimulationPlan) {
    var luck = plan.luck(.calendar)
    kind = Self.kind(members: plan.members, &luck)
    let usual = Self.rhythm(of: kind, &luck)
    rhythm = plan.rhythm ?? usual
    end = plan.asOf.dayNumber
    launch = plan.asOf.adding(months: -plan.months).dayNumber
    name = luck.one(of: Self.names) ?? ""
    organisationSize = Int(Double(plan.members) * luck.within(kind == .team ? 2...20 : 1.3...12))
    workMode = luck.one(of: WorkMode.allCases) ?? .hybrid
    governance =
      luck.one(of: [.centralized, .decentralized, .federated, .federated]) ?? .federated
    departments = Self.departments(members: plan.members, kind, &luck)
    let isFar = luck.happens(withChance: 0.2) && plan.members >= 8
    timeZones = isFar ? ["Europe/Berlin", "Europe/Lisbon", "Asia/Tokyo"] : ["Europe/Berlin"]
    breaks = Self.breaks(from: launch, to: end, &luck)
    weekday = luck.below(5)
    startsAt = luck.one(of: ["09:30", "11:00", "12:15", "14:00", "15:30"]) ?? ""
  }
}

extension CommunityFrame {
  private static let names = [
    "AI Guild", "Prompt Circle", "AI Try-It Stories", "Copilot Exchange", "Data and AI Forum",
    "AI at Work",
  ]

  /// What people of such a number usually make of it.
  private static func kind(members: Int, _ luck: inout RandomStream) -> CommunityKind {
    let draw = luck.uniform()
    switch members {
    case ...12: return draw < 0.6 ? .team : .topicFocused
    case ...40: return draw < 0.75 ? .topicFocused : draw < 0.9 ? .companyWide : .championNetwork
    default: return draw < 0.15 && members <= 80 ? .championNetwork : .companyWide
    }
  }

  private static func rhythm(of kind: CommunityKind, _ luck: inout RandomStream) -> Rhythm {
    let draw = luck.uniform()
    return switch kind {
    case .team, .topicFocused: draw < 0.35 ? .weeks(1) : draw < 0.85 ? .weeks(2) : .timesAMonth(1)
    case .companyWide: draw < 0.45 ? .weeks(2) : .timesAMonth(draw < 0.65 ? 2 : 1)
    case .championNetwork: draw < 0.3 ? .weeks(2) : .timesAMonth(1)
    }
  }

  private static func departments(
    members: Int, _ kind: CommunityKind, _ luck: inout RandomStream
  ) -> [String] {
    let all = ["Engineering", "Sales", "Support", "Finance", "Marketing", "Operations", "Legal"]
    let most =
      switch members {
      case ...8: kind == .team ? 1 : 2
      case ...30: 3
      case ...80: 4
      default: all.count
      }
    return Array(luck.shuffled(all).prefix(max(1, most - luck.below(2))))
  }

  /// The turn of the year, and in most years some weeks of August.
  private static func breaks(
    from launch: Int, to end: Int, _ luck: inout RandomStream
  ) -> [ClosedRange<Int>] {
    var breaks: [ClosedRange<Int>] = []
    for year in (CalendarDate(onDay: launch).year - 1)...CalendarDate(onDay: end).year {
      let august = (CalendarDate(year: year, month: 8, day: 1) ?? .epoch).dayNumber + luck.below(8)
      if luck.happens(withChance: 0.6) { breaks.append(august...august + 13) }
      let winter = (CalendarDate(year: year, month: 12, day: 21) ?? .epoch).dayNumber
      breaks.append(winter...winter + 14)
    }
    return breaks.filter { $0.upperBound >= launch && $0.lowerBound <= end }
  }

  /// Whether everybody is away.
  func isBreak(_ day: Int) -> Bool { breaks.contains { $0.contains(day) } }
}

extension CommunityFrame {
  /// Whether it is July or August.
  func isSummer(_ day: Int) -> Bool { (7...8).contains(CalendarDate(onDay: day).month) }
}
