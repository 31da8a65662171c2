import Instruments
import Testing

struct `A language` {
  @Test(arguments: ["en", "ja", "es", "pt-BR", "zh-Hant", "zh-Hant-TW", "de-1996", "es-419", "no"])
  func `is known by its code`(code: String) {
    #expect(Language(code).isKnown)
  }

  @Test(arguments: [
    "", "e", "xx", "EN", "eng", "jp", "en_US", "en-", "-en", "en-é1", "en-123456789", "en US",
  ])
  func `is not known by anything else`(code: String) {
    #expect(!Language(code).isKnown)
  }

  @Test(arguments: [("pt-BR", "pt"), ("pt_BR", "pt"), ("EN-us", "en"), ("ja", "ja"), ("", "")])
  func `has a base`(code: String, base: String) {
    #expect(Language(code).base == Language(base))
  }
}

struct `A text in several languages` {
  private static let text = LocalizedText([
    .init(Language("pt"), "Olá"), .init(.japanese, "やあ"), .init(.english, "Hi"),
    .init(Language("pt-BR"), "Oi"),
  ])

  @Test(arguments: [
    ("ja", ["en"], "やあ"), ("pt-BR", ["en"], "Oi"), ("pt-PT", ["en"], "Olá"), ("pt", ["en"], "Olá"),
    ("de", ["en"], "Hi"), ("de", ["fr", "ja", "en"], "やあ"), ("de", ["fr"], "Olá"),
    ("de", [], "Olá"),
    ("ja-JP", ["en"], "やあ"), ("EN", ["ja"], "Hi"),
  ])
  func `is read in the language, its base, the fallbacks, the first`(
    language: String, fallbacks: [String], words: String
  ) {
    #expect(
      Self.text.text(in: Language(language), fallbacks: fallbacks.map { Language($0) }) == words)
  }

  @Test func `falls back to English unless told otherwise`() {
    #expect(Self.text.text(in: Language("de")) == "Hi")
  }

  @Test func `has a wording only in the languages it is written in`() {
    #expect(Self.text.wording(in: Language("pt-BR")) == "Oi")
    #expect(Self.text.wording(in: Language("pt-PT")) == nil)
    #expect(Self.text.wordings.map(\.language.code) == ["pt", "ja", "en", "pt-BR"])
  }

  @Test func `may be empty`() {
    #expect(LocalizedText([]).isEmpty)
    #expect(LocalizedText([]).text(in: .english) == "")
    #expect(!LocalizedText("Hi", in: .english).isEmpty)
    #expect(LocalizedText("Hi", in: .japanese).text(in: .english, fallbacks: []) == "Hi")
  }

  @Test(arguments: [
    (" a ", "a"), ("\u{FEFF}a\u{FEFF}", "a"), ("\u{A0}a b\u{A0}", "a b"), ("\u{200B}a\r\n", "a"),
    ("\u{3000}日本\u{3000}", "日本"), (" \t ", ""), ("", ""), ("e\u{301} ", "e\u{301}"),
    ("a\u{200B}b", "a\u{200B}b"),
  ])
  func `is trimmed of what cannot be seen`(written: String, trimmed: String) {
    #expect(Array(written.trimmed.unicodeScalars) == Array(trimmed.unicodeScalars))
  }
}
