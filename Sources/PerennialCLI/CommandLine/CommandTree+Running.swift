import Host
import Instruments

extension CommandTree {
  /// Does what a command line asks for, and says how it ended.
  func run(in surroundings: Surroundings, files: FileSystem, console: Console) -> ExitCode {
    do throws(CommandFailure) {
      let request = try request(for: surroundings.words)
      return console.finish(
        try answer(request, in: surroundings, files: files, console: console))
    } catch {
      console.report(error.problems, sources: error.sources)
      return console.finish(error.exit)
    }
  }

  private func answer(
    _ request: Request, in surroundings: Surroundings, files: FileSystem, console: Console
  ) throws(CommandFailure) -> ExitCode {
    switch request {
    case .overview:
      explain(commands, as: .overview(of: self), console)
    case .version:
      Version.print(to: console)
    case .explanation(let spec):
      explain([spec], as: .verb(spec, in: self), console)
    case .familyExplanation(let word):
      explain(family(word), as: .family(word, in: self), console)
    case .unfinished(let word):
      return try explainUnfinished(word, console: console)
    case .command(let spec, let arguments):
      return try spec.run(
        Invocation(
          arguments: arguments, console: console, surroundings: surroundings, files: files,
          tree: self))
    }
    return .fine
  }

  /// Shows people a page, and programs the verbs it is about.
  private func explain(_ commands: [CommandSpec], as page: HelpPage, _ console: Console) {
    if console.isJSON {
      console.print(json: .commands(commands))
    } else {
      console.print(HelpText(console).text(of: page))
    }
  }

  /// Shows people what they can choose from, and programs the problem.
  private func explainUnfinished(
    _ word: String, console: Console
  ) throws(CommandFailure) -> ExitCode {
    guard !console.isJSON else {
      throw CommandFailure(.missingWord("a verb", verb: word), exit: .wrongUsage)
    }
    console.explain(HelpText(console, style: console.errorStyle).text(of: .family(word, in: self)))
    return .wrongUsage
  }
}
