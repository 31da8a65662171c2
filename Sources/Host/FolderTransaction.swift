#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Several files of a folder that change together or not at all.
///
/// Everything new is first written beside, what it replaces is kept beside, and a journal names
/// both; only then is each new file renamed into its place. The change counts from the moment at
/// which the journal is removed: where the process dies before, `begin` and `settle` put
/// everything back. What somebody has changed by hand in between stays. A lock keeps a second
/// process out.
public struct FolderTransaction: ~Copyable {
  private let folder: String
  private let lock: Int32
  private let passed: () -> Void
  private var journal = FolderJournal()
  private let files = FileSystem()

  private static let ownFolder = ".perennial"
  private var staging: String { "\(folder)/\(Self.ownFolder)/staged" }
  private var journalPath: String { "\(staging)/journal" }

  /// Another process is at work in the folder.
  public static let busy = HostError(path: "", kind: .other, reason: "is in use")

  private init(_ folder: String, lock: Int32, passed: @escaping () -> Void) {
    self.folder = folder
    self.lock = lock
    self.passed = passed
  }

  /// Opens a folder for changes, and puts back what an interrupted process had begun.
  public static func begin(in folder: String) throws(HostError) -> FolderTransaction {
    try begin(in: folder) {}
  }

  /// As `begin(in:)`; `passed` is called after each step that changed something on the disk.
  package static func begin(
    in folder: String, passed: @escaping () -> Void
  ) throws(HostError) -> FolderTransaction {
    let own = "\(folder)/\(ownFolder)"
    try FileSystem().makeFolder(own)
    let lockFile = "\(own)/lock"
    let lock = open(lockFile, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw .last(lockFile) }
    guard lockf(lock, F_TLOCK, 0) == 0 else {
      close(lock)
      throw busy
    }
    let transaction = FolderTransaction(folder, lock: lock, passed: passed)
    try transaction.rollBack()
    try transaction.files.makeFolder(transaction.staging)
    return transaction
  }

  /// Puts back what an interrupted process had begun, for those who are about to read the folder.
  public static func settle(_ folder: String) throws(HostError) {
    let staging = "\(folder)/\(ownFolder)/staged"
    guard FileSystem().entry(at: staging) != nil else { return }
    do throws(HostError) {
      try begin(in: folder).cancel()
    } catch {
      // Somebody who is still preparing has changed nothing that a reader could see.
      guard error == busy, FileSystem().entry(at: "\(staging)/journal") == nil else { throw error }
    }
  }

  deinit { close(lock) }

  /// Writes a file beside; its path is told from the folder.
  public mutating func stage(
    _ bytes: [UInt8], as path: String, isPrivate: Bool = false
  ) throws(HostError) {
    try files.write(bytes, to: draft(journal.entries.count), isPrivate: isPrivate)
    passed()
    journal.entries.append(
      FolderJournal.Entry(
        path: path, isReplacing: files.entry(at: "\(folder)/\(path)") != nil,
        checksum: FolderJournal.checksum(bytes)))
  }

  /// Puts all files in their places, or none of them.
  public consuming func commit() throws(HostError) {
    do throws(HostError) {
      try keepOld()
      try writeJournal()
      try place()
      guard unlink(journalPath) == 0 else { throw .last(journalPath) }
      passed()
    } catch {
      try rollBack()
      throw error
    }
    clear()
  }

  /// Gives up, leaving the folder as it was.
  public consuming func cancel() { clear() }
}

extension FolderTransaction {
  private func draft(_ number: Int) -> String { "\(staging)/\(number)" }
  private func old(_ number: Int) -> String { "\(staging)/old-\(number)" }

  /// Keeps what will be replaced, as a second name where the disk knows such.
  private func keepOld() throws(HostError) {
    for (number, entry) in journal.entries.enumerated() where entry.isReplacing {
      let path = "\(folder)/\(entry.path)"
      if link(path, old(number)) != 0 {
        try files.write(try files.read(path, limit: Self.mostBytes), to: old(number))
      }
      passed()
    }
  }

  private mutating func writeJournal() throws(HostError) {
    for entry in journal.entries {
      var path = ""
      for part in entry.path.split(separator: "/").dropLast() {
        path += path.isEmpty ? "\(part)" : "/\(part)"
        if !journal.folders.contains(path), files.entry(at: "\(folder)/\(path)") == nil {
          journal.folders.append(path)
        }
      }
    }
    try files.write(journal.bytes, to: journalPath)
    passed()
  }

  private func place() throws(HostError) {
    for path in journal.folders {
      try files.makeFolder("\(folder)/\(path)")
      passed()
    }
    for (number, entry) in journal.entries.enumerated() {
      let path = "\(folder)/\(entry.path)"
      guard rename(draft(number), path) == 0 else { throw .last(path) }
      passed()
    }
  }

  /// Undoes what the journal names, the last first; without a journal there is nothing to undo.
  private func rollBack() throws(HostError) {
    if files.entry(at: journalPath) == .file {
      let journal = FolderJournal(try files.read(journalPath, limit: 1 << 20))
      for (number, entry) in journal.entries.enumerated().reversed() where !entry.path.isEmpty {
        try restore(entry, number)
        passed()
      }
      for path in journal.folders.reversed() {
        // One that somebody has put something into since then stays.
        rmdir("\(folder)/\(path)")
        passed()
      }
    }
    clear()
  }

  private func restore(_ entry: FolderJournal.Entry, _ number: Int) throws(HostError) {
    let path = "\(folder)/\(entry.path)"
    if files.entry(at: path) != nil {
      let present = FolderJournal.checksum(try files.read(path, limit: Self.mostBytes))
      guard present == entry.checksum else { return }
      guard entry.isReplacing else { return files.remove(path) }
    }
    guard entry.isReplacing, files.entry(at: old(number)) == .file else { return }
    guard rename(old(number), path) == 0 else { throw .last(path) }
  }

  private func clear() {
    // The journal first: without it, what is left counts for nothing.
    files.remove(journalPath)
    passed()
    for name in (try? files.names(in: staging)) ?? [] {
      files.remove("\(staging)/\(name)")
      passed()
    }
    rmdir(staging)
    passed()
  }

  private static let mostBytes = 1 << 30
}
