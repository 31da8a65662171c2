#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or a stream that is read piece by piece, by several threads if need be.
public final class OpenFile: Sendable {
  /// How many bytes it had when it was opened; nil where it is a stream and can only be read on.
  public let byteCount: Int?
  private let path: String
  private let descriptor: Int32

  /// Opens a file; a pipe or a device that has a path is a stream.
  public init(_ path: String) throws(HostError) {
    if FileSystem().entry(at: path) == .folder {
      throw HostError(path: path, kind: .wrongKind, reason: "is a folder, not a file")
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(path) }
    self.path = path
    byteCount = Self.size(of: descriptor)
  }

  /// What stands on standard input, which may be a file as well.
  public static func standardInput() throws(HostError) -> OpenFile {
    try OpenFile("/dev/stdin")
  }

  deinit { close(descriptor) }

  /// Reads into the front of a room, and gives how many bytes there were: none at the end.
  ///
  /// A stream goes on where it is, whatever the offset.
  public func read(into room: inout MutableRawSpan, at offset: Int) throws(HostError) -> Int {
    // SAFETY: the system writes at most as many bytes as there is room for.
    let count = unsafe room.withUnsafeMutableBytes { room in
      while true {
        let count =
          unsafe byteCount == nil
          ? systemRead(descriptor, room.baseAddress, room.count)
          : pread(descriptor, room.baseAddress, room.count, off_t(offset))
        if count >= 0 || errno != EINTR { return count }
      }
    }
    guard count >= 0 else { throw .last(path) }
    return count
  }

  /// Reads into the front of a buffer, and gives how many bytes there were: none at the end.
  public func read(into buffer: inout [UInt8], at offset: Int) throws(HostError) -> Int {
    var span = buffer.mutableSpan
    // SAFETY: any byte is a byte, so nothing that is written here can be no value.
    var room = unsafe span.mutableBytes
    return try read(into: &room, at: offset)
  }

  /// The first bytes, fewer where there are no more; a stream goes on behind them.
  public func beginning(_ count: Int) throws(HostError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      var part = [UInt8](repeating: 0, count: count - bytes.count)
      let taken = try read(into: &part, at: bytes.count)
      guard taken > 0 else { break }
      bytes += part[..<taken]
    }
    return bytes
  }

  /// The size of a file that can be read anywhere.
  private static func size(of descriptor: Int32) -> Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }
}

// The system's call under a name that does not collide with the method above.
private let systemRead = read(_:_:_:)
