/// Something that was found by looking at the bytes, with the reason that can be shown.
public struct Detected<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was found.
  public let value: Value
  /// Why, in one clause in lower case.
  public let reason: String
  /// Whether other values would fit the bytes as well.
  public let isGuess: Bool

  init(_ value: Value, because reason: String, isGuess: Bool = false) {
    self.value = value
    self.reason = reason
    self.isGuess = isGuess
  }

  /// What somebody has decided.
  static func chosen(_ value: Value) -> Self { Self(value, because: "as it was asked for") }
}
