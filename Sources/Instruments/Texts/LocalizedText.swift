/// A text in one or several languages, in the order in which they were written.
public struct LocalizedText: Hashable, Sendable {
  /// One wording.
  public struct Wording: Hashable, Sendable {
    /// The language it is written in.
    public let language: Language
    /// The words.
    public let text: String

    /// Joins a language and its words.
    public init(_ language: Language, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The wordings, in the order in which they were written.
  public let wordings: [Wording]

  /// Collects wordings.
  public init(_ wordings: [Wording]) { self.wordings = wordings }

  /// The words of the program itself, in the three languages that ship.
  package init(_ english: String, _ japanese: String, _ spanish: String) {
    wordings = [
      Wording(.english, english), Wording(.japanese, japanese), Wording(.spanish, spanish),
    ]
  }

  /// Takes a text that is written in one language only.
  public init(_ text: String, in language: Language) {
    wordings = [Wording(language, text)]
  }
}

extension LocalizedText {
  /// The exact wording in a language, or nil where there is none.
  public func wording(in language: Language) -> String? {
    wordings.first { $0.language == language }?.text
  }

  /// The best wording for a reader: the language, its base language, the fallbacks, the first written.
  public func text(in language: Language, fallbacks: [Language] = [.english]) -> String {
    for candidate in [language, language.base] + fallbacks {
      if let text = wording(in: candidate) { return text }
    }
    return wordings.first?.text ?? ""
  }

  /// Whether nothing is written in any language.
  public var isEmpty: Bool { wordings.isEmpty }
}
