// Every kind of problem with a file as YAML is one function here.

extension Problem {
  package static func yamlTooLarge(_ bytes: Int, limit: Int, at place: Place) -> Problem {
    Problem(
      .yamlTooLarge, at: place,
      "the file has \(bytes) bytes, and a definition has at most \(limit)",
      remedy: "check that it is a definition; split a very long one into two instruments")
  }

  package static func yamlNotUTF8(_ why: String, at place: Place) -> Problem {
    Problem(
      .yamlNotUTF8, at: place, "the file is not UTF-8: \(why)",
      remedy: "save it again as UTF-8 in your editor")
  }

  package static func yamlControlCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Problem {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Problem(
      .yamlControlCharacter, at: place, "an invisible character stands here (U+\(number))",
      remedy: "delete it; it often comes along when text is pasted")
  }

  package static func yamlTab(at place: Place) -> Problem {
    Problem(
      .yamlTab, at: place, "the line is indented with a tab",
      remedy: "indent with spaces, two for each level")
  }

  package static func yamlSyntax(_ message: String, remedy: String, at place: Place) -> Problem {
    Problem(.yamlSyntax, at: place, message, remedy: remedy)
  }

  package static func yamlAnchor(at place: Place) -> Problem {
    Problem(
      .yamlAnchor, at: place, "anchors and aliases ('&name', '*name') are not used in definitions",
      remedy: "write the value out, share a scale through scales.yaml, or quote the text")
  }

  package static func yamlTag(at place: Place) -> Problem {
    Problem(
      .yamlTag, at: place, "tags ('!name') are not used in definitions",
      remedy: "remove the tag, or put a text that begins with '!' in double quotes")
  }

  package static func yamlTooDeep(limit: Int, at place: Place) -> Problem {
    Problem(
      .yamlTooDeep, at: place, "the values are nested deeper than \(limit)",
      remedy: "check the indentation; no definition needs more than a few levels")
  }

  package static func yamlTooManyValues(limit: Int, at place: Place) -> Problem {
    Problem(
      .yamlTooManyValues, at: place, "the file holds more than \(limit) values",
      remedy: "check that it is a definition; split a very long one into two instruments")
  }

  package static func yamlSeveralDocuments(at place: Place) -> Problem {
    Problem(
      .yamlSeveralDocuments, at: place, "a second document begins here ('---')",
      remedy: "put each definition into a file of its own")
  }

  package static func yamlKeyNotText(at place: Place) -> Problem {
    Problem(
      .yamlKeyNotText, at: place, "a key is a list or a group here, and keys are texts",
      remedy: "remove the '?' or the brackets before the ':'")
  }

  package static func yamlDuplicateKey(
    _ key: String, firstLine: Int, at place: Place
  ) -> Problem {
    Problem(
      .yamlDuplicateKey, at: place, "the key '\(key)' stands twice: first on line \(firstLine)",
      remedy: "keep one of them; two questions need a '-' each")
  }

  package static func yamlEmpty(at place: Place) -> Problem {
    Problem(
      .yamlEmpty, at: place, "the file is empty",
      remedy: "'perennial surveys new ID' writes a first draft")
  }
}
