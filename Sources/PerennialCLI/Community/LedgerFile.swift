import CommunityHealth
import Host
import Instruments

/// The ledger of a folder: what was handed on of its waves, so that no later page undoes it.
///
/// Whatever is handed on writes it – reports, exports, pages; verbs that only look read it.
enum LedgerFile {
  /// Where it lies in the folder.
  static let path = "reports/ledger.json"
  /// A ledger is never larger than this.
  static let mostBytes = 256 << 20
  /// The number of its shape.
  static let shape = 1
}

extension DisclosureLedger {
  /// Reads a ledger as it was written; nil where it is not one, whole and in a shape we know.
  init?(_ bytes: [UInt8]) {
    guard let file = JSONReader.value(of: bytes), file["ledger"]?.int == LedgerFile.shape,
      let listed = file["releases"]?.array
    else { return nil }
    let entries = listed.compactMap { LedgerEntry($0) }
    guard entries.count == listed.count else { return nil }
    // A ledger that was written before comments were handed on has none.
    let comments = file["comments"]?.array ?? []
    let prints = comments.compactMap(\.string)
    guard prints.count == comments.count else { return nil }
    self.init(entries, comments: Set(prints))
  }

  /// The ledger as it is written, the same bytes for the same releases.
  var bytes: [UInt8] {
    let json = JSON.object([
      ("ledger", .int(LedgerFile.shape)), ("releases", .array(entries.map(\.json))),
      ("comments", .array(comments.sorted().map { .string($0) })),
    ])
    return Array((json.text + "\n").utf8)
  }
}

extension LedgerEntry {
  fileprivate init?(_ json: JSON) {
    guard let survey = json["survey"]?.string, let wave = json["wave"]?.string,
      let definition = json["definition"]?.string, let snapshot = json["snapshot"]?.string,
      let tallies = json["tallies"]?.int, tallies >= 0, let listed = json["people"]?.array
    else { return nil }
    let people = listed.compactMap { LedgerPeople($0, of: tallies) }
    guard people.count == listed.count else { return nil }
    self.init(
      wave: WaveID(InstrumentID(survey), wave), definition: definition, snapshot: snapshot,
      releases: tallies, people: people)
  }

  fileprivate var json: JSON {
    .object([
      ("survey", .string(wave.instrument.text)), ("wave", .string(wave.name)),
      ("definition", .string(definition)), ("snapshot", .string(snapshot)),
      ("tallies", .int(releases)), ("people", .array(people.map(\.json))),
    ])
  }
}

extension LedgerPeople {
  fileprivate init?(_ json: JSON, of tallies: Int) {
    guard let fingerprint = json["fingerprint"]?.string, let count = json["count"]?.int, count > 0,
      let listed = json["in"]?.array
    else { return nil }
    let releases = listed.compactMap(\.int).filter { (0..<tallies).contains($0) }
    guard releases.count == listed.count else { return nil }
    self.init(fingerprint: fingerprint, count: count, releases: releases)
  }

  fileprivate var json: JSON {
    .object([
      ("fingerprint", .string(fingerprint)), ("count", .int(count)),
      ("in", .array(releases.map { .int($0) })),
    ])
  }
}

extension JSON {
  /// A member of an object; nil where there is none.
  fileprivate subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  fileprivate var int: Int? { if case .int(let number) = self { number } else { nil } }

  fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }

  fileprivate var array: [JSON]? { if case .array(let values) = self { values } else { nil } }
}

extension Invocation {
  /// What was handed on of a community before; a ledger that cannot be read stops everything.
  ///
  /// Without it nobody can say which figures would undo what was shown.
  func ledger(of folder: CommunityFolder) throws(CommandFailure) -> DisclosureLedger {
    let path = folder.path(of: LedgerFile.path)
    guard files.entry(at: path) != nil else { return DisclosureLedger() }
    let bytes: [UInt8]
    do throws(HostError) {
      bytes = try files.read(path, limit: LedgerFile.mostBytes)
    } catch {
      throw CommandFailure(.cannotRead(path, reason: error.reason), exit: .unreachable)
    }
    guard let ledger = DisclosureLedger(bytes) else {
      throw CommandFailure(.ledgerUnreadable(at: .file(path)), exit: .badData)
    }
    return ledger
  }

  /// Notes that what these waves show was handed on, and these comments with it; a ledger that says so
  /// stays as it is.
  func note(
    _ waves: [DisclosedWave], comments: Set<String>, in folder: CommunityFolder
  ) throws(CommandFailure) {
    let before = try ledger(of: folder)
    var ledger = before
    ledger.comments.formUnion(comments)
    for wave in waves { wave.ledgerEntry.map { ledger.note($0) } }
    guard ledger != before else { return }
    let path = folder.path(of: LedgerFile.path)
    try makeFolder(folder.path(of: "reports"))
    do throws(HostError) {
      // People stand in it as fingerprints of what they answered.
      try files.write(ledger.bytes, to: path, isPrivate: true)
    } catch {
      throw CommandFailure(.cannotWrite(path, reason: error.reason), exit: .unreachable)
    }
  }
}
