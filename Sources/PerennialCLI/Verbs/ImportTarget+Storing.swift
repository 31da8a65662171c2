import Host
import Instruments
import Intake

/// What came of an import, over all its waves.
struct ImportOutcome {
  private(set) var added = 0
  private(set) var addedTexts = 0
  private(set) var known = 0
  private(set) var changed = 0

  mutating func add(_ wave: WaveFiles) {
    added += wave.added
    addedTexts += wave.addedTexts
    known += wave.known
    changed += wave.changed
  }
}

extension ImportTarget {
  /// Changes the folder; a failure is one of its own files, which nothing was done to.
  func change(
    _ reading: ImportReading
  ) throws(HostError) -> Result<ImportOutcome, CommandFailure> {
    try files.makeFolder(folder)
    var transaction = try FolderTransaction.begin(in: folder)
    let secret = try present(Self.secretPath)
    let key = secret.isEmpty ? try files.randomBytes(32) : secret
    var outcome = ImportOutcome()
    var isChanged = false
    var recorded: [String] = []
    for wave in waves {
      let stored = WaveFiles(reading, to: try present(wave, key), wave: wave)
      outcome.add(stored)
      guard stored.isChanged else { continue }
      isChanged = true
      if wave != nil { recorded.append(stem(of: wave)) }
      try stage(stored, wave, in: &transaction)
    }
    if isChanged {
      if secret.isEmpty { try stage(secret: key, in: &transaction) }
      var failure = try pin(in: &transaction)
      if failure == nil { failure = try record(recorded, in: &transaction) }
      if let failure {
        transaction.cancel()
        return .failure(failure)
      }
      try transaction.commit()
    } else {
      transaction.cancel()
    }
    // It may lie in the folder as well, which must be as it was until the rows are in it.
    let rejected = reading.rejectedFile
    if !rejected.isEmpty { try files.write(rejected, to: rejectedPath) }
    return .success(outcome)
  }

  /// The file without its ending and the community's folder: `adoption/2026H1`.
  func stem(of wave: String?) -> String {
    wave.map { "\(found.instrument.id)/\($0)" } ?? found.instrument.id.text
  }

  static func failure(_ error: HostError, _ folder: String) -> CommandFailure {
    guard error != FolderTransaction.busy else {
      return CommandFailure(.importRunning(folder), exit: .unreachable)
    }
    return CommandFailure(
      .cannotWrite(error.path.isEmpty ? folder : error.path, reason: error.reason),
      exit: .unreachable)
  }
}

extension ImportTarget {
  private func stage(
    _ stored: WaveFiles, _ wave: String?, in transaction: inout FolderTransaction
  ) throws(HostError) {
    let stem = stem(of: wave)
    try transaction.stage(stored.keys, as: keysPath(wave), isPrivate: true)
    if let texts = stored.texts { try transaction.stage(texts, as: "\(stem).texts.csv") }
    try transaction.stage(stored.answers, as: "\(stem).csv")
  }

  private func stage(
    secret: [UInt8], in transaction: inout FolderTransaction
  ) throws(HostError) {
    try transaction.stage(secret, as: Self.secretPath, isPrivate: true)
    // A secret that goes into a shared history is none.
    try transaction.stage(Array("*\n".utf8), as: ".perennial/.gitignore")
  }

  /// Keeps the definition that was asked; one of that version that means something else is refused.
  private func pin(in transaction: inout FolderTransaction) throws(HostError) -> CommandFailure? {
    let instrument = found.instrument
    let path = "surveys/pinned/\(instrument.id)@\(instrument.version).yaml"
    guard files.entry(at: "\(folder)/\(path)") == nil else {
      let pinned = SourceFile(path: "\(folder)/\(path)", bytes: try present(path))
      return PinnedDefinition.difference(of: pinned, from: instrument)
        .map { CommandFailure($0, exit: .badData) }
    }
    try transaction.stage(PinnedDefinition(found.bytes, of: instrument).bytes, as: path)
    return nil
  }

  /// Puts down in `perennial.yaml` with which version the waves were asked.
  private func record(
    _ waves: [String], in transaction: inout FolderTransaction
  ) throws(HostError) -> CommandFailure? {
    guard !waves.isEmpty else { return nil }
    let path = "\(folder)/perennial.yaml"
    let old = try present("perennial.yaml")
    let isNew = files.entry(at: path) == nil
    var file =
      isNew
      ? CommunityFile(newFor: try files.name(ofFolder: folder), path: path)
      : CommunityFile(old, path: path)
    do throws(Problem) {
      for wave in waves { try file.record(version: found.instrument.version, of: wave) }
    } catch {
      return CommandFailure([error], exit: .badData, sources: [path: old])
    }
    if file.bytes != old { try transaction.stage(file.bytes, as: "perennial.yaml") }
    return nil
  }

  private func present(_ wave: String?, _ key: [UInt8]) throws(HostError) -> WaveFiles.Present {
    var present = WaveFiles.Present(secret: key)
    present.answers = try self.present("\(stem(of: wave)).csv")
    present.texts = try self.present("\(stem(of: wave)).texts.csv")
    present.keys = try self.present(keysPath(wave))
    return present
  }

  private func keysPath(_ wave: String?) -> String { ".perennial/imported/\(stem(of: wave))" }
  private static let secretPath = ".perennial/secret"

  /// A file of the folder; empty where there is none.
  private func present(_ path: String) throws(HostError) -> [UInt8] {
    let whole = "\(folder)/\(path)"
    return files.entry(at: whole) == nil ? [] : try files.read(whole, limit: 1 << 30)
  }
}
