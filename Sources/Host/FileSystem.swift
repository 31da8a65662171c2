#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files and folders of this machine, without Foundation, whose loading every command would feel.
public struct FileSystem: Sendable {
  /// What a path leads to.
  public enum Entry: Hashable, Sendable {
    case file, folder, other
  }

  /// The file system of this machine.
  public init() {}

  /// Tells what a path leads to, or nil where nothing is.
  public func entry(at path: String) -> Entry? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Reads a whole file, refusing one of more than `limit` bytes before it fills memory.
  public func read(_ path: String, limit: Int) throws(HostError) -> [UInt8] {
    if entry(at: path) == .folder {
      throw HostError(path: path, kind: .wrongKind, reason: "is a folder, not a file")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(path) }
    defer { close(descriptor) }
    return try Self.readAll(descriptor, named: path, limit: limit)
  }

  /// The names in a folder, sorted by their bytes; hidden ones left out.
  public func names(in folder: String) throws(HostError) -> [String] {
    if entry(at: folder) == .file {
      throw HostError(path: folder, kind: .wrongKind, reason: "is a file, not a folder")
    }
    guard let handle = unsafe opendir(folder) else { throw .last(folder) }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    // SAFETY: the entry is only read before the next call to readdir.
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes a file whole or not at all: a temporary one beside it takes its place when complete.
  ///
  /// A private one can be read by nobody but its owner.
  public func write(
    _ bytes: [UInt8], to path: String, isPrivate: Bool = false
  ) throws(HostError) {
    try write(to: path, isPrivate: isPrivate) { piece throws(HostError) in try piece(bytes) }
  }

  /// Writes a file whole or not at all, piece by piece, for one that no memory would hold.
  public func write(
    to path: String, isPrivate: Bool = false,
    _ pieces: (_ write: ([UInt8]) throws(HostError) -> Void) throws(HostError) -> Void
  ) throws(HostError) {
    let draft = "\(path).\(getpid()).part"
    let mode: mode_t = isPrivate ? 0o600 : 0o666
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .last(path) }
    do throws(HostError) {
      try pieces { bytes throws(HostError) in
        try Self.writeAll(bytes, to: descriptor, named: path)
      }
      guard fsync(descriptor) == 0 else { throw .last(path) }
    } catch {
      close(descriptor)
      unlink(draft)
      throw error
    }
    close(descriptor)
    try move(draft, to: path)
  }

  /// Puts a finished draft in its place, and takes the draft away if that is refused.
  public func move(_ draft: String, to path: String) throws(HostError) {
    guard rename(draft, path) == 0 else {
      let refusal = HostError.last(path)
      unlink(draft)
      throw refusal
    }
  }

  /// Makes a folder where none is.
  public func makeFolder(_ path: String) throws(HostError) {
    guard mkdir(path, 0o777) != 0 else { return }
    let refusal = HostError.last(path)
    switch entry(at: path) {
    case .folder: return
    case nil: throw refusal
    default: throw HostError(path: path, kind: .wrongKind, reason: "is a file, not a folder")
    }
  }

  /// Bytes that nobody can foresee, from the system's own source.
  public func randomBytes(_ count: Int) throws(HostError) -> [UInt8] {
    let source = try InputFile("/dev/urandom")
    var bytes: [UInt8] = []
    while bytes.count < count {
      var buffer = [UInt8](repeating: 0, count: count - bytes.count)
      let read = try source.read(into: &buffer)
      guard read > 0 else {
        throw HostError(path: "/dev/urandom", kind: .other, reason: "gives no bytes")
      }
      bytes += buffer[..<read]
    }
    return bytes
  }

  /// Removes a file; one that is not there is no trouble.
  public func remove(_ path: String) {
    unlink(path)
  }

  static func readAll(
    _ descriptor: Int32, named path: String, limit: Int
  ) throws(HostError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      // SAFETY: the kernel writes at most as many bytes as the buffer is long.
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        retrying { unsafe systemRead(descriptor, room.baseAddress, room.count) }
      }
      guard count >= 0 else { throw .last(path) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw HostError(
          path: path, kind: .tooLarge(limit: limit), reason: "is larger than \(limit) bytes")
      }
    }
  }

  static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, named path: String
  ) throws(HostError) {
    var written = 0
    while written < bytes.count {
      // SAFETY: the slice never passes the end of the bytes.
      let count = unsafe bytes[written...].withUnsafeBytes { rest in
        retrying { unsafe systemWrite(descriptor, rest.baseAddress, rest.count) }
      }
      guard count >= 0 else { throw .last(path) }
      written += count
    }
  }

  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let count = call()
      if count >= 0 || errno != EINTR { return count }
    }
  }
}

// The system's calls under names that do not collide with the methods above.
private let systemRead = read(_:_:_:)
private let systemWrite = write(_:_:_:)
