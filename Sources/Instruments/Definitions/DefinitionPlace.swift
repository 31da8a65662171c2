/// A part of a definition, so that the domain can point at it without knowing any file.
public struct DefinitionPlace: Hashable, Sendable {
  /// What the place belongs to; numbers count from 0 in the order of the file.
  public enum Part: Hashable, Sendable {
    case instrument
    case section(Int)
    case question(Int)
    case choice(question: Int, Int)
    case row(question: Int, Int)
    case scale(Int)
    case point(scale: Int, Int)
    case sideAnswer(Int)
    case indicator(Int)
    case pattern(Int)
    case signal(pattern: Int, Int)
  }

  /// What it belongs to.
  public let part: Part
  /// The key within it, such as `when`.
  public let key: String?
  /// The language within the key, where the key holds a text.
  public let language: Language?
  /// Characters into the value, for conditions.
  public let offset: Int

  /// Points at a part, or more closely at a key, a language or a character of it.
  public init(_ part: Part, key: String? = nil, language: Language? = nil, offset: Int = 0) {
    self.part = part
    self.key = key
    self.language = language
    self.offset = offset
  }
}

extension DefinitionPlace: CustomStringConvertible {
  /// The place in words, for definitions that never had a file.
  public var description: String {
    let owner =
      switch part {
      case .instrument: "instrument"
      case .section(let number): "section \(number + 1)"
      case .question(let number): "question \(number + 1)"
      case .choice(let question, let number): "question \(question + 1), choice \(number + 1)"
      case .row(let question, let number): "question \(question + 1), row \(number + 1)"
      case .scale(let number): "scale \(number + 1)"
      case .point(let scale, let number): "scale \(scale + 1), point \(number + 1)"
      case .sideAnswer(let number): "side answer \(number + 1)"
      case .indicator(let number): "indicator \(number + 1)"
      case .pattern(let number): "pattern \(number + 1)"
      case .signal(let pattern, let number): "pattern \(pattern + 1), signal \(number + 1)"
      }
    return key.map { "\(owner), '\($0):'" } ?? owner
  }
}
