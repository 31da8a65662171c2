import Host
import Instruments

/// Where results, notes and problems go: the two output streams, or memory in tests.
///
/// Results are gathered and written in large pieces. Under `--json` they wait for the end, because
/// a run that fails leaves standard output empty.
final class Console {
  /// What takes the text in the end.
  enum Destination {
    case streams, memory
  }

  /// How many columns there are to write into.
  let width: Int
  /// Whether a program reads along instead of a person.
  let isJSON: Bool
  /// Whether notes are left out.
  let isQuiet: Bool
  /// How results are adorned.
  let style: Style
  /// How notes and problems are adorned.
  let errorStyle: Style

  /// What a test finds on standard output after `finish`.
  private(set) var output = ""
  /// What a test finds on standard error.
  private(set) var errors = ""

  private let destination: Destination
  private var pending = ""
  private var problems: [Problem] = []
  private var refusal: HostError?

  init(_ surroundings: Surroundings, destination: Destination = .streams) {
    let options = Set(surroundings.words.prefix { $0 != "--" })
    width = max(40, surroundings.columns)
    isJSON = options.contains("--json")
    isQuiet = options.contains("--quiet")
    let colour = !options.contains("--no-color") && Style.isWelcome(surroundings.variables)
    style = Style(isOn: colour && surroundings.outputIsTerminal)
    errorStyle = Style(isOn: colour && surroundings.errorIsTerminal)
    self.destination = destination
  }
}

extension Console {
  /// How wide running text is at most, so that lines stay pleasant to read.
  var textWidth: Int { min(100, width) }

  /// Writes a line of the result, or several.
  func print(_ text: String) {
    pending += text
    pending += "\n"
    if pending.utf8.count > 65536, !isJSON { flush() }
  }

  /// Writes a result for programs.
  func print(json: JSON) {
    json.write(to: &pending)
    pending += "\n"
  }

  /// Tells the person something beside the result; programs and the quiet are spared.
  func note(_ text: String) {
    if !isQuiet, !isJSON { explain(text) }
  }

  /// The same in running text, which holds no command that somebody may want to copy.
  func note(wrapping text: String, behind lead: String = "") {
    note(TextLayout.wrapped(text, to: textWidth, behind: lead).joined(separator: "\n"))
  }

  /// Tells the person how to go on when there is no result.
  func explain(_ text: String) {
    flush()
    write(text + "\n", to: .error)
  }

  /// Writes problems for their author; under `--json` all of them together at the end.
  func report(_ problems: [Problem], sources: [String: [UInt8]] = [:]) {
    guard !isJSON else {
      self.problems += problems
      return
    }
    guard !problems.isEmpty else { return }
    let printer = ProblemPrinter(width: width, style: errorStyle, sources: sources)
    explain(problems.map { printer.text(of: $0) }.joined(separator: "\n"))
  }

  /// Writes what is left, and returns how the run ends once that is known.
  func finish(_ exit: ExitCode) -> ExitCode {
    if isJSON, exit != .fine, exit != .answerIsNo { pending = "" }
    if !pending.isEmpty { write(pending, to: .output) }
    pending = ""
    if let refusal {
      problems.append(.cannotWrite(refusal.path, reason: refusal.reason))
    }
    writeProblems()
    return refusal == nil ? exit : .unreachable
  }
}

extension Console {
  private func writeProblems() {
    guard !problems.isEmpty else { return }
    if isJSON {
      write(JSON.problems(problems).text + "\n", to: .error)
    } else {
      let printer = ProblemPrinter(width: width, style: errorStyle, sources: [:])
      write(problems.map { printer.text(of: $0) + "\n" }.joined(), to: .error)
    }
  }

  private func flush() {
    guard !isJSON, !pending.isEmpty else { return }
    write(pending, to: .output)
    pending = ""
  }

  private func write(_ text: String, to stream: Host.Stream) {
    switch (destination, stream) {
    case (.memory, .error): errors += text
    case (.memory, _): output += text
    case (.streams, _): send(text, to: stream)
    }
  }

  /// Hands text to the system; the first refusal of results is kept for the end.
  private func send(_ text: String, to stream: Host.Stream) {
    guard stream == .error || refusal == nil else { return }
    do throws(HostError) {
      try stream.write(text)
    } catch {
      // When problems cannot be written either, nobody is left to tell.
      if stream == .output { refusal = error }
    }
  }
}
