public import Instruments

/// What may be shown of a wave; only the gate makes one.
public struct DisclosedWave: Hashable, Sendable {
  /// The wave.
  public let id: WaveID
  /// How many must have answered before anything is shown.
  public let minimum: MinimumGroup
  /// What everybody answered together, or why it is not shown.
  public let total: DisclosedTotal
  /// What is shown by segments, then by pairs of them, in the order of the definition.
  public let groupings: [DisclosedGrouping]
  /// What the ledger notes once this is handed on; nil where nothing is shown.
  public let ledgerEntry: LedgerEntry?
}

/// What everybody answered together, or why it is not shown.
public enum DisclosedTotal: Hashable, Sendable {
  /// So much may be told.
  case shown(DisclosedTally)
  /// Too few answered.
  case tooFew
  /// What was shown earlier stands: too few answers differ from it.
  case frozen
}
