import Host
import Instruments
import Intake
import Workbooks

extension CommandSpec {
  static let doctor = CommandSpec(
    path: ["doctor"], group: .setUp,
    summary: "Says what is installed, what is missing, and how to mend it",
    discussion: "Ends with exit code 1 when something is missing that a verb needs.",
    examples: [Example("perennial doctor", "whether everything is in place")]
  ) { invocation throws(CommandFailure) in
    let findings = Examination(invocation).findings
    let console = invocation.console
    if console.isJSON {
      console.print(json: .object([("checks", .array(findings.map(\.json)))]))
    } else {
      console.print(text(of: findings, console))
    }
    return findings.contains { $0.state == .missing } ? .answerIsNo : .fine
  }

  private static func text(of findings: [Examination.Result], _ console: Console) -> String {
    var table = Table([.init(""), .init(""), .init("")])
    table.rows = findings.map { [$0.state.mark, $0.name, $0.detail] }
    var lines = table.lines(width: console.width, style: console.style)
    let remedies = findings.compactMap(\.remedy)
    if !remedies.isEmpty { lines += [""] + remedies.map { "→ \($0)" } }
    return lines.joined(separator: "\n")
  }
}

/// What the doctor looks at.
struct Examination {
  /// How a part is.
  enum State: String {
    case fine, missing
    /// Works without it; something is less pleasant.
    case optional

    var mark: String {
      switch self {
      case .fine: "✓"
      case .missing: "✗"
      case .optional: "–"
      }
    }
  }

  /// One part that was looked at.
  struct Result {
    let name: String
    let state: State
    let detail: String
    var remedy: String?
  }

  let findings: [Result]

  init(_ invocation: Invocation) {
    findings = [
      Self.program, Self.definitions, Self.workbooks, Self.spreadsheets,
      Self.own(invocation.definitions),
      Self.spreadsheet(invocation.files, path: invocation.surroundings.variables["PATH"] ?? ""),
      Self.letters(invocation.surroundings.variables),
    ].compactMap(\.self)
  }

  private static var program: Result {
    Result(name: "perennial", state: .fine, detail: Version.number)
  }

  private static var definitions: Result {
    let shipped = Definitions.shipped
    let count = "\(shipped.entries.count) instruments ship, definitions read with libyaml "
    return Result(name: "definitions", state: .fine, detail: count + YAMLLibrary.version)
  }

  private static var workbooks: Result {
    guard let version = WorkbookLibrary.version else {
      let reason = WorkbookLibrary.missingReason ?? ""
      return Result(
        name: "workbooks", state: .missing, detail: "libxlsxwriter cannot be loaded: \(reason)",
        remedy: "for --xlsx, install libxlsxwriter: apt-get install libxlsxwriter4")
    }
    return Result(name: "workbooks", state: .fine, detail: "libxlsxwriter \(version)")
  }

  /// What reads the workbooks of form tools.
  private static var spreadsheets: Result {
    if let reason = SpreadsheetLibrary.missingReason {
      return Result(
        name: "xlsx files", state: .missing, detail: "cannot be read: \(reason)",
        remedy: "to read xlsx files: apt-get install libzip4 libexpat1")
    }
    let (zip, expat) = SpreadsheetLibrary.versions
    let detail = [
      zip.map { "libzip \($0)" }, expat.map { "read with \($0.exchanging("_", for: " "))" },
    ]
    return Result(
      name: "xlsx files", state: .fine,
      detail: detail.compactMap(\.self).joined(separator: ", "))
  }

  /// The definitions of the folder the doctor is called in, where there are any.
  private static func own(_ definitions: Definitions) -> Result? {
    guard definitions.files.entry(at: Definitions.ownFolder) == .folder else { return nil }
    guard let sources = try? definitions.sources([Definitions.ownFolder]) else {
      return Result(
        name: "surveys/", state: .missing, detail: "cannot be read",
        remedy: "check that you may read the folder 'surveys'")
    }
    let set = DefinitionSet(sources, over: Definitions.shipped)
    let errors = set.problems.count { $0.severity == .error }
    return errors == 0
      ? Result(name: "surveys/", state: .fine, detail: "\(count(sources.count, "file")), no errors")
      : Result(
        name: "surveys/", state: .missing, detail: count(errors, "error"),
        remedy: "perennial surveys check surveys/")
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }

  /// Only for looking at workbooks; any other spreadsheet program does as well.
  private static func spreadsheet(_ files: FileSystem, path: String) -> Result {
    let folders = path.split(separator: ":")
    let isThere = folders.contains { files.entry(at: "\($0)/soffice") == .file }
    return isThere
      ? Result(name: "spreadsheet", state: .fine, detail: "LibreOffice opens workbooks here")
      : Result(
        name: "spreadsheet", state: .optional,
        detail: "no LibreOffice here; workbooks open in any spreadsheet program")
  }

  private static func letters(_ variables: [String: String]) -> Result {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variables[$0] }
      .first { !$0.isEmpty }
    let isUnicode = locale.map { $0.uppercased().has(part: "UTF") } ?? false
    return isUnicode
      ? Result(name: "letters", state: .fine, detail: "the terminal says it shows UTF-8")
      : Result(
        name: "letters", state: .optional,
        detail: "the terminal does not say that it shows UTF-8",
        remedy: "if letters look wrong: export LANG=C.UTF-8")
  }
}

extension Examination.Result {
  /// The part for programs.
  var json: JSON {
    .object([
      ("name", .string(name)), ("state", .string(state.rawValue)), ("detail", .string(detail)),
      ("remedy", .orNull(remedy) { .string($0) }),
    ])
  }
}
