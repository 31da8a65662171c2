public import Instruments

/// What was released before, so that no later release and it together give anybody away.
public struct DisclosureLedger: Hashable, Sendable {
  /// What was released, oldest first.
  public var entries: [LedgerEntry]
  /// The fingerprints of the comments that were handed on.
  public var comments: Set<String>

  /// A ledger of what was released.
  public init(_ entries: [LedgerEntry] = [], comments: Set<String> = []) {
    self.entries = entries
    self.comments = comments
  }

  /// What was released of a wave, oldest first.
  func entries(of wave: WaveID) -> [LedgerEntry] { entries.filter { $0.wave == wave } }

  /// Notes a release, unless it was noted before.
  public mutating func note(_ entry: LedgerEntry) {
    if !entries.contains(entry) { entries.append(entry) }
  }
}

/// What was released of a wave at one time, and of whom.
///
/// People stand here as fingerprints of their answers: it is the organizer's own record, to be kept
/// beside the answers themselves and never handed on.
public struct LedgerEntry: Hashable, Sendable {
  /// The wave.
  public let wave: WaveID
  /// The hash of what the definition means, and by what it forms groups.
  public let definition: String
  /// The hash of all answers.
  public let snapshot: String
  /// How many tallies were released.
  public let releases: Int
  /// Those who answered, sorted; none where so many did that they are only counted.
  public let people: [LedgerPeople]

  /// Puts an entry together, as it was written down.
  public init(
    wave: WaveID, definition: String, snapshot: String, releases: Int, people: [LedgerPeople]
  ) {
    self.wave = wave
    self.definition = definition
    self.snapshot = snapshot
    self.releases = releases
    self.people = people
  }
}

/// People who answered alike, and the releases that count them.
public struct LedgerPeople: Hashable, Sendable {
  /// The fingerprint of what each of them answered.
  public let fingerprint: String
  /// How many there are.
  public let count: Int
  /// The releases that count them, by position.
  public let releases: [Int]

  /// Puts people together, as they were written down.
  public init(fingerprint: String, count: Int, releases: [Int]) {
    self.fingerprint = fingerprint
    self.count = count
    self.releases = releases
  }
}
