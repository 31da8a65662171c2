public import Instruments
public import Tallies

/// Lets through what can be shown of a community without showing anybody.
///
/// What a wave shows is decided once from its definition and all its answers; the same answers give
/// the same decision. No sum or difference of what is shown, with what was shown before, is the tally
/// of fewer people than the minimum group, and no head count of a group that is not shown follows.
public struct DisclosureGate: Sendable {
  private let community: Community
  private let ledger: DisclosureLedger

  /// A gate for a community.
  public init(for community: Community, after ledger: DisclosureLedger = .init()) {
    self.community = community
    self.ledger = ledger
  }

  /// The least groups that are shown of an instrument: its own word counts, then the community's.
  public func minimum(of instrument: Instrument) -> MinimumGroup {
    let stated = instrument.minimumGroup ?? community.minimumGroup ?? .standard
    return MinimumGroup(
      answers: max(stated.answers, MinimumGroup.floor),
      comments: max(stated.comments, MinimumGroup.floor))
  }

  /// What may be shown of a wave.
  public func disclosed(_ wave: WaveRecord) -> DisclosedWave {
    let minimum = minimum(of: wave.instrument)
    let planned = plan(wave)
    guard planned.plan.showsTotal else {
      return DisclosedWave(
        id: wave.id, minimum: minimum, total: planned.isFrozen ? .frozen : .tooFew, groupings: [],
        ledgerEntry: nil)
    }
    let (total, groupings) = planned.shown()
    return DisclosedWave(
      id: wave.id, minimum: minimum, total: .shown(total), groupings: groupings,
      ledgerEntry: planned.ledgerEntry)
  }

  /// Whether anything of a wave may be shown.
  func isShown(_ wave: WaveRecord) -> Bool {
    wave.count >= minimum(of: wave.instrument).answers
      && (ledger.entries(of: wave.id).isEmpty || plan(wave).plan.showsTotal)
  }

  /// The fingerprints of the comments that were handed on before.
  var releasedComments: Set<String> { ledger.comments }

  /// What is shown of whom.
  func plan(_ wave: WaveRecord) -> PlannedWave {
    PlannedWave(
      wave, minimum: minimum(of: wave.instrument).answers, departments: community.departments,
      earlier: ledger.entries(of: wave.id))
  }
}
