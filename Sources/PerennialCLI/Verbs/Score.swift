import CommunityHealth
import Host
import Instruments
import Intake
import StandardSurveys

extension CommandSpec {
  static let score = CommandSpec(
    path: ["score"], group: .understand,
    summary: "Says how healthy a community is, how sure that is, and what to mend first",
    discussion: """
      Reads the folder of a community. Health is the geometric mean of three layers – people meet, \
      something remains of it, they learn from how it went – and its band is never more than one \
      better than that of the weakest layer. A layer of which less than half was recorded has no \
      score, and says what to record.

      Behind each score stands where it lies in nine of ten cases: once if the silent members had \
      answered, once by luck alone. The same folder, day and seed give the same answer.

      Fewer answers than the minimum of their questionnaire are never shown, nor in any score. A share \
      of all or all but one is told as nearly all, so that nobody can read what each of them said. \
      reports/ledger.json, where there is one, is heeded.
      """,
    words: [.communityFolder], options: [.asOf, .seed, .language],
    examples: [
      Example("perennial score", "the community whose folder this is"),
      Example("perennial score guild/ --as-of 2026-06-30 --json", "the same numbers every time"),
    ]
  ) { invocation throws(CommandFailure) in
    let language = try invocation.language
    let analysis = try invocation.analysis()
    let console = invocation.console
    if console.isJSON {
      console.print(json: .score(analysis, language))
    } else {
      let text = ScoreText(analysis: analysis, language: language)
      console.print(
        text.lines(width: console.textWidth, style: console.style).joined(separator: "\n"))
    }
    return .fine
  }
}

extension OptionSpec {
  /// What every random number grows from.
  static let seed = OptionSpec(
    name: "--seed", value: "N", summary: "the number from which every random draw grows",
    default: "1")
}

extension Invocation {
  /// What may be said of the community in `DIR`, by its own health model or the one that ships.
  func analysis() throws(CommandFailure) -> DisclosedAnalysis {
    try analysisOfFolder().analysis
  }

  /// The same, with the failure patterns that are looked for.
  func analysisWithPatterns() throws(CommandFailure) -> (
    analysis: DisclosedAnalysis, patterns: PatternCatalogue
  ) {
    let (analysis, folder) = try analysisOfFolder()
    return (analysis, try patternCatalogue(in: folder))
  }

  /// The same, with the folder that remembers what is handed on.
  func analysisToHandOn() throws(CommandFailure) -> (
    analysis: DisclosedAnalysis, patterns: PatternCatalogue, folder: CommunityFolder
  ) {
    let (analysis, folder) = try analysisOfFolder()
    return (analysis, try patternCatalogue(in: folder), folder)
  }

  private func analysisOfFolder() throws(CommandFailure) -> (
    analysis: DisclosedAnalysis, folder: CommunityFolder
  ) {
    let asOf = try today
    let seed = try self.seed
    let folder = try communityFolder()
    let analysis = folder.analysis(
      by: try healthModel(in: folder), asOf: asOf, seed: seed, after: try ledger(of: folder))
    return (analysis, folder)
  }

  /// What `--seed` says.
  var seed: UInt64 {
    get throws(CommandFailure) {
      let text = value("--seed") ?? "1"
      guard let seed = UInt64(text) else {
        throw CommandFailure(
          .optionValue(text, of: "--seed", expected: "a whole number such as 1"), exit: .wrongUsage)
      }
      return seed
    }
  }

  /// The folder's own health model, or the one that ships.
  func healthModel(in folder: CommunityFolder) throws(CommandFailure) -> HealthModel {
    guard let own = try ownFile("health-model.yaml", in: folder) else {
      return HealthModelFile(.shipped("health-model.yaml")).model
    }
    let read = HealthModelFile(own)
    // Of what it tells its measures, 'surveys check' judges all; here it is enough that it is read.
    try accept(read.problems, of: own)
    return read.model
  }

  /// The patterns that ship, and those of the folder.
  func patternCatalogue(
    in folder: CommunityFolder
  ) throws(CommandFailure) -> PatternCatalogue {
    let shipped = PatternFile(.shipped("patterns.yaml")).catalogue
    guard let own = try ownFile("patterns.yaml", in: folder) else { return shipped }
    let read = PatternFile(own)
    try accept(read.problems, of: own)
    return shipped.adding(read.catalogue)
  }

  /// A file of the folder's `surveys/`; nil where it has none of that name.
  private func ownFile(
    _ name: String, in folder: CommunityFolder
  ) throws(CommandFailure) -> SourceFile? {
    let path = folder.path(of: "surveys/\(name)")
    guard files.entry(at: path) == .file else { return nil }
    return SourceFile(path: path, bytes: try definitions.bytes(of: path))
  }

  private func accept(_ problems: [Problem], of file: SourceFile) throws(CommandFailure) {
    guard problems.contains(where: { $0.severity == .error }) else { return }
    throw CommandFailure(problems, exit: .badData, sources: [file.path: file.bytes])
  }
}

extension SourceFile {
  /// A file that ships.
  static func shipped(_ name: String) -> SourceFile {
    let file = ShippedFile.all.first { $0.name == name }
    return SourceFile(path: "(shipped)/\(name)", bytes: file?.bytes ?? [])
  }
}
