/// The name of an instrument, such as `adoption`.
public struct InstrumentID: Hashable, Sendable {
  /// The name as it is written.
  public let text: String
  /// Takes a name as it is written; the definition check judges its form.
  public init(_ text: String) { self.text = text }
}

/// The name of a question, which is also the name of its column.
public struct QuestionID: Hashable, Sendable {
  /// The name as it is written.
  public let text: String
  /// Takes a name as it is written; the definition check judges its form.
  public init(_ text: String) { self.text = text }
}

/// The code of a choice or a point of a scale, such as `few-times-a-week` or `4`.
public struct ChoiceCode: Hashable, Sendable {
  /// The code as it is written.
  public let text: String
  /// Takes a code as it is written; the definition check judges its form.
  public init(_ text: String) { self.text = text }
}

/// The name of a scale, such as `usefulness`.
public struct ScaleID: Hashable, Sendable {
  /// The name as it is written.
  public let text: String
  /// Takes a name as it is written.
  public init(_ text: String) { self.text = text }
}

/// The name of an indicator: its layer or lens, a dot, its own name.
public struct IndicatorID: Hashable, Sendable {
  /// The name as it is written.
  public let text: String
  /// Takes a name as it is written.
  public init(_ text: String) { self.text = text }
}

/// The key under which the roster knows a person.
public struct PersonKey: Hashable, Sendable {
  /// The key as it is written.
  public let text: String
  /// Takes a key as it is written.
  public init(_ text: String) { self.text = text }
}

extension InstrumentID: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { text }
}

extension QuestionID: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { text }
}

extension ChoiceCode: CustomStringConvertible {
  /// The code as it is written.
  public var description: String { text }
}

extension ScaleID: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { text }
}

extension IndicatorID: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { text }
}

extension PersonKey: CustomStringConvertible {
  /// The key as it is written.
  public var description: String { text }
}
