#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file, a pipe or standard input, read block by block from its beginning to its end.
public final class InputFile {
  /// What it is called in problems.
  public let name: String
  private let descriptor: Int32
  private let isOurs: Bool

  /// Opens a file.
  public init(_ path: String) throws(HostError) {
    if FileSystem().entry(at: path) == .folder {
      throw HostError(path: path, kind: .wrongKind, reason: "is a folder, not a file")
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(path) }
    name = path
    isOurs = true
  }

  /// Takes what the process is handed.
  public init() {
    descriptor = Stream.input.rawValue
    name = "standard input"
    isOurs = false
  }

  deinit {
    if isOurs { close(descriptor) }
  }

  /// Puts the next bytes at the beginning of a buffer, and tells how many; none at the end.
  public func read(into buffer: inout [UInt8]) throws(HostError) -> Int {
    // SAFETY: the kernel writes at most as many bytes as the buffer is long.
    let count = unsafe buffer.withUnsafeMutableBytes { room in
      FileSystem.retrying { unsafe systemRead(descriptor, room.baseAddress, room.count) }
    }
    guard count >= 0 else { throw .last(name) }
    return count
  }
}

// The system's call under a name that does not collide with the method above.
private let systemRead = read(_:_:_:)
