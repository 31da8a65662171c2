/// A spot where a text breaks the rules, with what was made of it.
public struct Damage: Error, Hashable, Sendable {
  /// What kind of damage it is.
  public enum Kind: Hashable, Sendable {
    /// A byte, or a unit of UTF-16, that belongs to no character; it stands in its field as U+FFFD.
    case notUTF8
    /// A quote that nothing closes; it stands in its field like an ordinary character.
    case quoteNeverClosed
    /// Text between a closing quote and the next delimiter; it was appended to the field.
    case textAfterClosingQuote
    /// More or fewer fields than the first record; the record was kept and is flagged.
    case fieldCount(expected: Int, found: Int)
    /// A NUL byte, the trace of UTF-16 or of a crash; it was kept.
    case nul
  }

  /// What kind of damage it is.
  public let kind: Kind
  /// Where it is; for a field count, where the record begins.
  public let position: Position

  /// Names a damage.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}

extension Damage: CustomStringConvertible {
  /// Place and kind in one clause, for logs and test failures.
  public var description: String {
    let clause =
      switch kind {
      case .notUTF8: "bytes that belong to no character"
      case .quoteNeverClosed: "a quote that is never closed"
      case .textAfterClosingQuote: "text after a closing quote"
      case .fieldCount(let expected, let found): "\(found) fields instead of \(expected)"
      case .nul: "a NUL byte"
      }
    return "\(position): \(clause)"
  }
}
