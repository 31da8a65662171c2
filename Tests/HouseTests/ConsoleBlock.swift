import Foundation
import TestSupport

/// A fenced block of a page that shows commands and what they print.
///
/// A line that begins with `$ ` is a command; while a command ends in a backslash, the next line
/// belongs to it. What follows is what the terminal shows, in which a line `…` stands for any lines.
struct ConsoleBlock: Sendable {
  /// One command and what it is said to print.
  struct Step: Hashable, Sendable {
    var command: String
    var expected: [String]
  }

  /// The line of the page on which the block begins.
  let line: Int
  /// Its commands, in order.
  let steps: [Step]

  /// All blocks of a page that are marked `console`.
  static func all(in page: String) -> [ConsoleBlock] {
    var blocks: [ConsoleBlock] = []
    var open: (line: Int, indent: Int, lines: [String])?
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let indent = line.prefix { $0 == " " }.count
      let text = line.dropFirst(indent)
      if let block = open {
        if text.hasPrefix("```") {
          blocks.append(ConsoleBlock(line: block.line, steps: steps(block.lines)))
          open = nil
        } else {
          open?.lines.append(String(line.dropFirst(min(indent, block.indent))))
        }
      } else if text == "```console" {
        open = (index + 1, indent, [])
      }
    }
    return blocks
  }

  /// Runs the commands in one shell, and tells where the output parts from the page.
  func complaints(in folder: URL, environment: [String: String]) throws -> [String] {
    let printed = try output(in: folder, environment: environment)
    return zip(steps, printed).compactMap { step, actual in
      Self.matches(actual, step.expected)
        ? nil
        : """
        line \(line): '\(step.command)' printed
        \(actual.joined(separator: "\n"))
        where the page says
        \(step.expected.joined(separator: "\n"))
        """
    }
  }

  /// Whether lines are as expected, `…` standing for any number of them.
  static func matches(_ actual: some Collection<String>, _ expected: some Collection<String>)
    -> Bool
  {
    guard let first = expected.first else { return actual.isEmpty }
    let rest = expected.dropFirst()
    if first != "…" { return actual.first == first && matches(actual.dropFirst(), rest) }
    return (0...actual.count).contains { matches(actual.dropFirst($0), rest) }
  }

  private func output(in folder: URL, environment: [String: String]) throws -> [[String]] {
    // Between two commands the shell prints a mark that no command of ours prints.
    let mark = "\u{1E}"
    let script = "exec 2>&1\n" + steps.map { "\($0.command)\nprintf '\(mark)'\n" }.joined()
    let run = try ChildProcess.run(
      "bash", ["-c", script], in: folder, environment: environment)
    return run.output.split(separator: mark, omittingEmptySubsequences: false)
      .prefix(steps.count)
      .map { text in
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.last == "" ? Array(lines.dropLast()) : lines
      }
  }

  private static func steps(_ lines: [String]) -> [Step] {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), expected: []))
      } else if let last = steps.indices.last {
        if steps[last].expected.isEmpty, steps[last].command.hasSuffix("\\") {
          steps[last].command += "\n\(line)"
        } else {
          steps[last].expected.append(line)
        }
      }
    }
    return steps
  }
}
