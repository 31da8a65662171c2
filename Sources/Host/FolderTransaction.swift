#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Several files of a folder that change together or not at all.
///
/// Everything is first written beside, then a list of the files, and only then is each renamed
/// into its place. Where the process dies before the list is there, nothing has changed; where it
/// dies after, `begin` finishes what was begun. A lock keeps a second process out.
public struct FolderTransaction: ~Copyable {
  private let folder: String
  private let lock: Int32
  private var paths: [String] = []
  private let files = FileSystem()

  private static let ownFolder = ".perennial"
  private var staging: String { "\(folder)/\(Self.ownFolder)/staged" }
  private var list: String { "\(staging)/list" }

  /// Another process is at work in the folder.
  public static let busy = HostError(path: "", kind: .other, reason: "is in use")

  private init(_ folder: String, lock: Int32) {
    self.folder = folder
    self.lock = lock
  }

  /// Opens a folder for changes, and finishes or clears away what an interrupted process left.
  public static func begin(in folder: String) throws(HostError) -> FolderTransaction {
    let own = "\(folder)/\(ownFolder)"
    try FileSystem().makeFolder(own)
    let lockFile = "\(own)/lock"
    let lock = open(lockFile, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw .last(lockFile) }
    guard lockf(lock, F_TLOCK, 0) == 0 else {
      close(lock)
      throw busy
    }
    let transaction = FolderTransaction(folder, lock: lock)
    if transaction.files.entry(at: transaction.staging) == .folder { try transaction.recover() }
    try transaction.files.makeFolder(transaction.staging)
    return transaction
  }

  deinit { close(lock) }

  /// Writes a file beside; its path is told from the folder.
  public mutating func stage(
    _ bytes: [UInt8], as path: String, isPrivate: Bool = false
  ) throws(HostError) {
    try files.write(bytes, to: "\(staging)/\(paths.count)", isPrivate: isPrivate)
    paths.append(path)
  }

  /// Puts all files in their places.
  public consuming func commit() throws(HostError) {
    try files.write(Array(paths.joined(separator: "\n").utf8), to: list)
    try finish(paths)
  }

  /// Gives up, leaving the folder as it was.
  public consuming func cancel() { clear() }
}

extension FolderTransaction {
  private func recover() throws(HostError) {
    guard files.entry(at: list) == .file else { return clear() }
    let text = String(decoding: try files.read(list, limit: 1 << 20), as: UTF8.self)
    try finish(text.split(separator: "\n").map(String.init))
  }

  /// Renames what has not been renamed; the list goes last.
  private func finish(_ paths: [String]) throws(HostError) {
    for (number, path) in paths.enumerated() {
      let draft = "\(staging)/\(number)"
      // A list that came with somebody's folder must not lead out of it.
      guard files.entry(at: draft) == .file, !path.split(separator: "/").contains("..") else {
        continue
      }
      var made = folder
      for part in path.split(separator: "/").dropLast() {
        made += "/\(part)"
        try files.makeFolder(made)
      }
      guard rename(draft, "\(folder)/\(path)") == 0 else { throw .last("\(folder)/\(path)") }
    }
    clear()
  }

  private func clear() {
    // The list first: without it, what is left counts for nothing.
    files.remove(list)
    for name in (try? files.names(in: staging)) ?? [] { files.remove("\(staging)/\(name)") }
    rmdir(staging)
  }
}
