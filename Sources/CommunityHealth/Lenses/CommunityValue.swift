public import Instruments

/// What the community saves and what it takes, in hours, with the assumptions that make money of them.
public struct CommunityValue: Hashable, Sendable {
  /// Hours a week that somebody saves, as people report them.
  public struct Saving: Hashable, Sendable {
    /// What is saved by using AI.
    public let saved: Double
    /// What goes into checking and mending its output.
    public let fixing: Double
    /// Where what is left of it lies in nine of ten cases, had everybody answered.
    public let net: ClosedRange<Double>
    /// How many answered.
    public let answers: Int
    /// The wave in which they did; nil where that is not known.
    public let wave: WaveID?
  }

  /// What a working hour costs, and how much is believed.
  public let assumptions: ValueAssumptions
  /// How many belong to the community; nil where no roster was kept.
  public let members: Int?
  /// What people save; nil where too few told it.
  public let saving: Saving?
  /// What sessions took.
  public let meetings: MeetingHours
}

extension DisclosedAnalysis {
  /// What the community saves and what it takes; nil without sessions, because no benefit is told
  /// without its cost.
  public var value: CommunityValue? {
    meetings.map { meetings in
      CommunityValue(
        assumptions: community.value, members: members, saving: saving, meetings: meetings)
    }
  }

  private var saving: CommunityValue.Saving? {
    guard let saved = readings[IndicatorID("value.hours")],
      let fixing = readings[IndicatorID("value.fixing")], let hours = saved.raw,
      let repair = fixing.raw, let first = saved.level, let second = fixing.level
    else { return nil }
    // Draws of the same number are of the same people, so that they are taken off one by one.
    let net = Draws.drawn((0..<Draws.count).map { first[$0] - second[$0] }).interval()
    return CommunityValue.Saving(
      saved: hours, fixing: repair, net: net,
      answers: min(saved.count ?? 0, fixing.count ?? 0),
      wave: saved.measured.flatMap { $0.wave ?? WaveID($0.source) })
  }
}
