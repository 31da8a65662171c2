/// Where the bytes of a text come from: a file that can be read anywhere, or a stream.
public protocol PositionedBytes: Sendable {
  /// How many bytes there are; nil for a stream, which ends when it ends.
  var byteCount: Int? { get }

  /// Reads into the front of a room, and gives how many bytes were read: none at the end.
  ///
  /// A file is read from the offset on, by several threads at once; a stream goes on where it is.
  func read(into room: inout MutableRawSpan, at offset: Int) throws(UnreadableSource) -> Int
}

/// Why no more bytes came.
public struct UnreadableSource: Error, Hashable, Sendable {
  /// The reason in the words of the machine, lower case.
  public let reason: String

  /// Names a reason.
  public init(reason: String) { self.reason = reason }

  static let becameShorter = UnreadableSource(reason: "it became shorter while it was read")
}
