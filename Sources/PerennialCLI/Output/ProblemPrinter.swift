import Instruments

/// Writes problems for people: where, what, the line itself where it is known, and how to mend it.
struct ProblemPrinter {
  /// How many columns there are to write into.
  let width: Int
  /// How severity and signs are adorned.
  let style: Style
  /// The bytes of files, by the names that places carry.
  let sources: [String: [UInt8]]
}

extension ProblemPrinter {
  /// A problem in two to four lines, without a line end behind the last.
  func text(of problem: Problem) -> String {
    ([headline(of: problem)] + sourceLines(of: problem.place) + [remedy(of: problem)])
      .joined(separator: "\n")
  }

  private func headline(of problem: Problem) -> String {
    let severity =
      switch problem.severity {
      case .error: style.red("error:")
      case .warning: style.yellow("warning:")
      }
    let place = style.bold(TextLayout.visible(name(of: problem.place)) + ":")
    let code = style.faint("[\(problem.code.rawValue)]")
    return "\(place) \(severity) \(TextLayout.visible(problem.message)) \(code)"
  }

  private func name(of place: Place) -> String {
    switch place {
    case .word, .machine: "perennial"
    case .file, .text, .cell, .sheet, .definition, .question: "\(place)"
    }
  }

  private func sourceLines(of place: Place) -> [String] {
    guard case .text(let file, let line, let column) = place, let bytes = sources[file],
      let source = SourceLine(line: line, column: column, in: bytes)
    else { return [] }
    let number = TextLayout.rightAligned(String(line), to: Self.margin - 1)
    let shown = source.cut(to: max(20, width - number.count - 3))
    let empty = TextLayout.spaces(number.count)
    return [
      style.faint("\(number) |") + " \(shown.text)",
      style.faint("\(empty) |") + " \(TextLayout.spaces(shown.indent))" + style.red("^"),
    ]
  }

  private func remedy(of problem: Problem) -> String {
    TextLayout.spaces(Self.margin) + style.faint("=") + " \(TextLayout.visible(problem.remedy))"
  }

  /// How far from the edge the bar beside a source line stands.
  private static let margin = 6
}
