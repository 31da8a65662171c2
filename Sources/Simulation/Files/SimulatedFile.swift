/// A file of a simulated community, whole or in pieces.
public struct SimulatedFile: Sendable {
  /// The path below the community's folder.
  public let path: String
  private let content: Content

  private enum Content: Sendable {
    case whole([UInt8])
    /// A beginning, and so many pieces that are made when they are wanted.
    case pieces(start: [UInt8], count: Int, make: @Sendable (Int) -> [UInt8])
  }

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    content = .whole(bytes)
  }

  init(
    _ path: String, start: [UInt8], pieces: Int, make: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.path = path
    content = .pieces(start: start, count: pieces, make: make)
  }

  /// Hands over the bytes piece by piece, however many there are.
  public func forEachPiece<Failure: Error>(
    _ body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch content {
    case .whole(let bytes): try body(bytes)
    case .pieces(let start, let count, let make):
      try body(start)
      for number in 0..<count { try body(make(number)) }
    }
  }

  /// All bytes at once.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    forEachPiece { bytes += $0 }
    return bytes
  }
}
