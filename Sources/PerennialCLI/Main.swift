import Host

@main
struct Perennial {
  static func main() {
    ThisProcess.survivesClosedPipes()
    let surroundings = Surroundings.current()
    let console = Console(surroundings)
    let exit =
      if surroundings.words.first.map({ TypedOption($0).name }) == "--version" {
        tellVersion(console)
      } else {
        CommandTree.perennial.run(in: surroundings, files: FileSystem(), console: console)
      }
    ThisProcess.end(exit.rawValue)
  }

  /// The shortest way to an answer: no verb is looked at.
  private static func tellVersion(_ console: Console) -> ExitCode {
    Version.print(to: console)
    return console.finish(.fine)
  }
}
