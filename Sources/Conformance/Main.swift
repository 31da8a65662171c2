import Host

/// Answers statistical cases, so that another program can compare the answers with its own.
///
/// `Conformance stats CASES.json` prints what each case comes to. It is for development only, and not
/// part of what is installed.
@main
enum Main {
  static func main() {
    let surroundings = Surroundings.current()
    do {
      try Stream.output.write(try answer(surroundings.words))
    } catch {
      try? Stream.error.write("conformance: \(error)\n")
      ThisProcess.end(2)
    }
  }

  private static func answer(_ words: [String]) throws -> String {
    guard words.count == 2, words[0] == "stats" else {
      throw Complaint("use it as: Conformance stats CASES.json")
    }
    let bytes = try FileSystem().read(words[1], limit: 1 << 28)
    let file = try JSONReader.read(bytes)
    return StatisticalCase.answers(to: try file.member("cases").elements()).text + "\n"
  }
}

/// What stands against answering, in one sentence.
struct Complaint: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
