/// A language by its short code, such as `en`, `ja` or `pt-BR`.
public struct Language: Hashable, Sendable {
  /// The code as it is written.
  public let code: String
  /// Takes a code as it is written; `isWellFormed` judges it.
  public init(_ code: String) { self.code = code }

  /// English, the language of last resort.
  public static let english = Language("en")
  /// Japanese.
  public static let japanese = Language("ja")
  /// Spanish.
  public static let spanish = Language("es")
}

extension Language {
  /// The language without its region: `pt` for `pt-BR`.
  public var base: Language {
    Language(String(code.prefix { $0 != "-" && $0 != "_" }).lowercased())
  }

  /// Whether the code names a language people know: two letters of ISO 639-1, then perhaps a region.
  public var isKnown: Bool {
    if Self.twoLetterCodes.contains(code) { return true }
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, Self.twoLetterCodes.contains(String(first)) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// The two-letter codes of ISO 639-1.
  private static let twoLetterCodes: Set<String> = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da \
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy \
    hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg \
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or \
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))
}

extension Language: CustomStringConvertible {
  /// The code as it is written.
  public var description: String { code }
}
