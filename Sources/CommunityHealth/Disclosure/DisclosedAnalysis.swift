internal import Instruments
public import Tallies

/// Everything that may be shown of a community; reports and pages take nothing else.
public struct DisclosedAnalysis: Hashable, Sendable {
  /// The waves, by instrument and oldest first.
  public let waves: [DisclosedWave]

  /// Lets a record through the gate.
  public init(of record: CommunityRecord, after ledger: DisclosureLedger = .init(), seed: UInt64) {
    let gate = DisclosureGate(for: record.community, after: ledger, seed: seed)
    waves = record.waves.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }
      .flatMap { $0.value.map(gate.disclosed) }
  }
}
