internal import Instruments

extension Problem {
  /// Says in the words of people who write definitions what libyaml says in those of its makers.
  static func yamlSyntax(_ error: YAMLSyntaxError, file: String) -> Problem {
    let words = SyntaxWords.all.first { known in
      error.problem.has(part: known.problem) && error.context.has(part: known.context)
    }
    let mark = words?.pointsAtBeginning == true ? error.contextMark : error.mark
    return .yamlSyntax(
      words?.message ?? "this cannot be read as YAML: \(error.problem)",
      remedy: words?.remedy ?? "compare the line with its neighbours",
      at: .text(file: file, line: mark.line, column: mark.column))
  }
}

/// What to say for each complaint of libyaml.
private struct SyntaxWords {
  let problem: String
  var context = ""
  var pointsAtBeginning = false
  let message: String
  let remedy: String

  static let all: [SyntaxWords] = [
    SyntaxWords(
      problem: "mapping values are not allowed", message: "a ':' stands where no key can be",
      remedy: "put a text that contains ': ' in double quotes, or align the key with its neighbours"
    ),
    SyntaxWords(
      problem: "could not find expected ':'", pointsAtBeginning: true,
      message: "this line is neither 'key: value' nor an item",
      remedy: "add ':' and a space after the key, or indent the line if it continues a text"),
    SyntaxWords(
      problem: "found unexpected end of stream", context: "quoted scalar", pointsAtBeginning: true,
      message: "a quote is opened here and never closed", remedy: "close it at the end of the text"),
    SyntaxWords(
      problem: "found unexpected document indicator", context: "quoted scalar",
      pointsAtBeginning: true, message: "a quote is opened here and never closed",
      remedy: "close it at the end of the text"),
    SyntaxWords(
      problem: "did not find expected ',' or ']'", pointsAtBeginning: true,
      message: "what stands in these brackets cannot be read as a list",
      remedy: "close them with ']', and put texts with punctuation in double quotes"),
    SyntaxWords(
      problem: "did not find expected ',' or '}'", pointsAtBeginning: true,
      message: "what stands in these braces cannot be read",
      remedy:
        "close them with '}', and put texts with punctuation in double quotes, or one key a line"),
    SyntaxWords(
      problem: "did not find expected key", message: "this line does not fit the lines above it",
      remedy: "align it with its neighbours; a text that begins with a quote must end with it"),
    SyntaxWords(
      problem: "did not find expected '-' indicator",
      message: "an item of the list does not begin with '-'",
      remedy: "begin it with '- ', or indent it if it belongs to the item above"),
    SyntaxWords(
      problem: "block sequence entries are not allowed",
      message: "an item of a list begins where none can",
      remedy: "put it on a line of its own, below the key it belongs to"),
    SyntaxWords(
      problem: "cannot start any token", message: "a text cannot begin with this sign",
      remedy: "put the text in double quotes"),
    SyntaxWords(
      problem: "found unknown escape character",
      message: "this backslash means nothing inside double quotes",
      remedy: "write \\\\ for a backslash, or use single quotes"),
    SyntaxWords(
      problem: "hexdecimal", message: "this backslash needs the number of a character after it",
      remedy: "write \\\\ for a backslash, or use single quotes"),
    SyntaxWords(
      problem: "alphabetic or numeric character",
      message: "'&' and '*' have a meaning of their own at the beginning of a text",
      remedy: "put the text in double quotes"),
    SyntaxWords(
      problem: "", context: "tag",
      message: "'!' has a meaning of its own at the beginning of a text",
      remedy: "put the text in double quotes"),
    SyntaxWords(
      problem: "", context: "directive",
      message: "'%' has a meaning of its own at the beginning of a line",
      remedy: "put the text in double quotes"),
    SyntaxWords(
      problem: "found unexpected ':'", message: "a ':' stands where no key can be",
      remedy: "put the text in double quotes"),
    SyntaxWords(
      problem: "", context: "block scalar",
      message: "a text in block style ('|' or '>') does not begin well",
      remedy: "put nothing after the sign, and indent the lines below alike"),
    SyntaxWords(
      problem: "did not find expected <document start>",
      message: "something stands outside of the definition",
      remedy: "align it with the keys above, or remove it"),
    SyntaxWords(
      problem: "did not find expected node content", message: "a value is missing here",
      remedy: "write it, or remove the comma or bracket"),
  ]
}
