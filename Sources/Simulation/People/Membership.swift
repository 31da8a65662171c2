internal import Instruments
internal import Numerics

/// Draws people, each from a stream of its own, so that any one can be drawn without the others.
struct Membership: Sendable {
  let plan: SimulationPlan
  let frame: CommunityFrame
  let behaviour: Behaviour

  /// How many people there ever were: those on the last day, and those who have left.
  var count: Int {
    let years = Double(frame.end - frame.launch) / 365
    let gone = Double(plan.members) * behaviour.meeting.leavesPerYear * years
    return plan.members + Int(gone.rounded())
  }

  /// Everybody, or the first so many, in the order of the roster.
  func people(_ most: Int) -> [Member] { (0..<min(count, most)).map(member) }

  /// The person at a place of the roster.
  func member(_ number: Int) -> Member {
    var luck = plan.luck(.member, number)
    var member = Member(
      number: number, key: Self.key(number), department: luck.below(frame.departments.count),
      role: Self.roles[luck.below(Self.roles.count)],
      seniority: luck.place(byWeight: [0.25, 0.4, 0.25, 0.1]) ?? 1,
      timeZone: frame.timeZones[
        luck.place(byWeight: [0.75, 0.15, 0.1]).map {
          min($0, frame.timeZones.count - 1)
        } ?? 0],
      workMode: luck.happens(withChance: 0.7)
        ? frame.workMode : luck.one(of: WorkMode.allCases) ?? .hybrid,
      joined: frame.launch)
    stay(&member, &luck)
    member.engagement = engagement(&luck)
    member.eagerness = max(0.2, 1 + 0.5 * luck.deviation()) * (0.35 + member.engagement)
    member.openness = max(0.4, 1 + 0.25 * luck.deviation())
    member.curiosity = luck.happens(withChance: 0.18) ? 0.1 : max(0.5, 1.1 + 0.3 * luck.deviation())
    member.cheer = luck.deviation()
    member.use = luck.deviation()
    member.ease = luck.deviation()
    member.skill = luck.deviation()
    member.regard = luck.deviation()
    return member
  }

  /// Most are there from the start, some come in the first months, the rest now and then.
  private func stay(_ member: inout Member, _ luck: inout RandomStream) {
    let life = frame.end - frame.launch
    let draw = luck.uniform()
    let firstOnes = member.number < 3
    if draw > 0.85, !firstOnes {
      member.joined += luck.below(max(1, life - 20))
    } else if draw > 0.6, !firstOnes {
      member.joined += luck.below(min(90, max(1, life - 20)))
    }
    guard member.number >= plan.members else { return }
    member.joined = frame.launch + luck.below(max(1, life / 3))
    member.left = min(frame.end, member.joined + 30 + luck.below(max(1, life - life / 3)))
  }

  /// A core of 10–15 %, another 15–20 % who are active, and those at the edge, who listen and read;
  /// where people are few, more of them carry the community.
  private func engagement(_ luck: inout RandomStream) -> Double {
    let shape: (core: Double, active: Double, atTheEdge: Double) =
      switch plan.members {
      case ...12: (0.4, 0.45, 0.4)
      case ...30: (0.25, 0.4, 0.25)
      case ...100: (0.15, 0.25, 0.15)
      default: (0.12, 0.18, 0.04)
      }
    let draw = luck.uniform()
    let base =
      draw < shape.core ? 0.82 : draw < shape.core + shape.active ? 0.55 : shape.atTheEdge
    return min(0.97, max(0.01, base * (1 + 0.15 * luck.deviation())))
  }

  /// A first name, with a number where it is taken.
  static func key(_ number: Int) -> String {
    let round = number / names.count
    return names[number % names.count] + (round == 0 ? "" : String(round + 1))
  }

  private static let roles = [
    "development", "analysis", "sales", "support", "administration", "design",
  ]

  private static let names = [
    "ana", "bo", "chen", "dana", "emil", "farah", "gil", "hana", "ivo", "jo", "kim", "lea", "max",
    "noor", "ole", "pia", "quinn", "rui", "sam", "tara", "uma", "vera", "wim", "xin", "yuki", "zoe",
    "aki", "bea", "cem", "dora", "eli", "fay", "gus", "hugo", "ines", "jan", "kai", "lin", "mia",
    "nils", "oda", "pau", "raj", "sol", "teo", "ugo", "vito", "wen", "yara", "zac",
  ]
}
