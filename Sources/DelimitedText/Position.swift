/// A spot in a text, as an editor would name it.
public struct Position: Hashable, Sendable {
  /// The line, counted from 1.
  public var line: Int
  /// The column in characters (Unicode scalars), counted from 1.
  public var column: Int
  /// The byte, counted from 0; a byte order mark counts.
  public var byte: Int

  /// Names a spot.
  public init(line: Int, column: Int, byte: Int) {
    self.line = line
    self.column = column
    self.byte = byte
  }
}

extension Position: CustomStringConvertible {
  /// Line and column in the form that editors understand: `12:7`.
  public var description: String { "\(line):\(column)" }
}
