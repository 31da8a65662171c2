/// How things stood over some weeks, as anyone in the community could see; each from 0 to 1.
struct Standing: Hashable, Sendable {
  /// The share of planned sessions that were held.
  var held = 0.0
  /// The share of sessions with a summary.
  var summaries = 0.0
  /// The share of sessions that left a thing to try.
  var things = 0.0
  /// The share of sessions with a leader.
  var leaders = 0.0
  /// The share of sessions with a guest.
  var guests = 0.0
  /// The share of sessions made of lightning talks.
  var lightning = 0.0
  /// The share of turns that the busiest three had, and of sessions that the busiest one led.
  var busiest = 0.0
  var hostShare = 0.0
  /// The share of what was found that others heard of, and that was written for all to see.
  var told = 0.0
  var open = 0.0
  /// Whether leaders got a summary.
  var informed = false
  /// Whether somebody looked back together.
  var lookedBack = false

  init(_ community: SimulatedCommunity, _ days: Range<Int>) {
    let sessions = community.meetings.sessions.filter { days.contains($0.day) }
    let held = sessions.filter(\.isHeld)
    self.held = Self.share(held.count, of: sessions.count { $0.isPlanned })
    summaries = Self.share(held.count { $0.hasSummary }, of: held.count)
    things = Self.share(held.count { !$0.thingToTry.isEmpty }, of: held.count)
    leaders = Self.share(held.count { $0.leaderPresent }, of: held.count)
    guests = Self.share(held.count { $0.outsideGuest }, of: held.count)
    lightning = Self.share(held.count { $0.format == .lightningTalks }, of: held.count)
    busiest = Self.busiest(3, of: held.flatMap(\.presenters))
    hostShare = Self.busiest(1, of: held.map(\.facilitator))
    let finds = community.circulation.finds.joined().filter { days.contains($0.day) }
    told = Self.share(finds.count { $0.toldOn != nil }, of: finds.count)
    let pages = community.circulation.artifacts.filter { days.contains($0.createdOn) }
    open = Self.share(pages.count { $0.isOpen }, of: pages.count)
    informed = community.upkeep.entries.contains {
      $0.kind == "summary-sent" && days.contains($0.on)
    }
    lookedBack = community.upkeep.retrospectives.contains { days.contains($0) }
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : min(1, Double(part) / Double(whole))
  }

  private static func busiest(_ count: Int, of people: [Int]) -> Double {
    let turns = Dictionary(people.map { ($0, 1) }, uniquingKeysWith: +).values.sorted(by: >)
    return share(turns.prefix(count).reduce(0, +), of: people.count)
  }
}
