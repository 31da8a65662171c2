import CommunityHealth
import Host
import Instruments
import Intake

extension CommandSpec {
  static let surveysCheck = CommandSpec(
    path: ["surveys", "check"], group: .define,
    summary: "Reads definitions as a careful editor would, and says what to mend",
    discussion: """
      Takes files and folders; without a path, the folder 'surveys' here. Every problem comes with \
      its line, the reason and a remedy. Errors end with exit code 1; warnings alone with 0.

      'perennial help errors' explains every problem there is.
      """,
    words: [
      WordSpec(
        name: "PATH", summary: "a definition, or a folder of them", presence: .anyNumber,
        completion: .file)
    ],
    examples: [
      Example("perennial surveys check surveys/", "every definition in that folder"),
      Example(
        "perennial surveys check draft.yaml --json", "the problems for an editor or a script"),
    ]
  ) { invocation throws(CommandFailure) in
    let paths = invocation.words("PATH")
    if paths.isEmpty, invocation.files.entry(at: Definitions.ownFolder) != .folder {
      throw CommandFailure(.missingWord("a PATH", verb: "surveys check"), exit: .wrongUsage)
    }
    let sources = try invocation.definitions.sources(
      paths.isEmpty ? [Definitions.ownFolder] : paths)
    let set = DefinitionSet(
      sources, companions: invocation.definitions.companions(of: sources.map(\.path)),
      over: Definitions.shipped)
    let problems =
      set.problems + sources.filter(\.isHealthModel).flatMap { modelProblems($0, set) }
      + sources.filter(\.isPatternFile).flatMap { patternProblems($0, sources) }
    let errors = problems.count { $0.severity == .error }
    let console = invocation.console
    if console.isJSON {
      console.print(json: .checked(files: sources.count, problems))
    } else {
      let bytes = Dictionary(sources.map { ($0.path, $0.bytes) }) { first, _ in first }
      console.report(problems, sources: bytes)
      console.print(
        verdict(files: sources.count, errors: errors, warnings: problems.count - errors))
    }
    return errors == 0 && !sources.isEmpty ? .fine : .answerIsNo
  }

  /// A health model is judged against the instruments beside it, and those that ship.
  private static func modelProblems(_ file: SourceFile, _ set: DefinitionSet) -> [Problem] {
    let read = HealthModelFile(file)
    let instruments = (set.entries + Definitions.shipped.entries).map(\.instrument)
    let check = MeasureCheck(read.model, instruments: instruments)
    return read.problems + read.located(check.problems)
  }

  /// Patterns are judged against the health model beside them, or else the one that ships.
  private static func patternProblems(_ file: SourceFile, _ sources: [SourceFile]) -> [Problem] {
    let folder = file.path.dropLast("patterns.yaml".count)
    let model = sources.first { $0.path == folder + "health-model.yaml" }
    let read = PatternFile(file)
    let check = PatternCheck(
      read.catalogue, model: HealthModelFile(model ?? .shipped("health-model.yaml")).model,
      others: PatternFile(.shipped("patterns.yaml")).catalogue.patterns)
    return read.problems + read.located(check.problems)
  }

  private static func verdict(files: Int, errors: Int, warnings: Int) -> String {
    guard files > 0 else { return "no definitions found: their names end in .yaml" }
    let read = files == 1 ? "1 file" : "\(files) files"
    let found = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return "\(read): " + (found.isEmpty ? "nothing to mend" : found.joined(separator: ", "))
  }
}

extension Definitions {
  /// The files that paths name; of a folder, the definitions in it and in its folders.
  func sources(_ paths: [String]) throws(CommandFailure) -> [SourceFile] {
    var sources: [SourceFile] = []
    for path in paths {
      for file in try definitionFiles(at: path, depth: 0)
      where !sources.contains(where: { $0.path == file }) {
        sources.append(SourceFile(path: file, bytes: try bytes(of: file)))
      }
    }
    return sources
  }

  /// Folders within folders are followed a few levels down, so that no loop of links goes on forever.
  private func definitionFiles(at path: String, depth: Int) throws(CommandFailure) -> [String] {
    guard files.entry(at: path) == .folder else { return [path] }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let names: [String]
    do throws(HostError) {
      names = try files.names(in: path)
    } catch {
      throw CommandFailure(.cannotRead(path, reason: error.reason), exit: .unreachable)
    }
    var definitions: [String] = []
    for entry in names.map({ folder + $0 }) {
      if files.entry(at: entry) == .folder {
        if depth < 4 { definitions += try definitionFiles(at: entry, depth: depth + 1) }
      } else if entry.hasSuffix(".yaml") || entry.hasSuffix(".yml") {
        definitions.append(entry)
      }
    }
    return definitions
  }
}

extension JSON {
  /// The answer of the check, in the shape that `contract.md` fixes.
  static func checked(files: Int, _ problems: [Problem]) -> JSON {
    guard case .object(let members) = JSON.problems(problems) else { return .null }
    return .object([("files", .int(files))] + members)
  }
}
