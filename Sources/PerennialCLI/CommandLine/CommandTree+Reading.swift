import Instruments

/// What a command line asks for.
enum Request {
  /// The overview of all verbs.
  case overview
  /// Which edition this is.
  case version
  /// An explanation of a verb.
  case explanation(CommandSpec)
  /// An explanation of verbs that share their first word.
  case familyExplanation(String)
  /// Verbs that share their first word were named, but none of them chosen.
  case unfinished(String)
  /// A verb to run.
  case command(CommandSpec, Arguments)
}

extension CommandTree {
  /// Finds out what a command line asks for.
  func request(for typed: [String]) throws(CommandFailure) -> Request {
    var (verb, rest) = Self.parted(typed)
    guard let first = verb.first else { return try requestWithoutVerb(rest) }
    if let longer = command(verb) { return try request(for: longer, rest) }
    if let shorter = command([first]) {
      rest.insert(contentsOf: verb.dropFirst(), at: rest.startIndex)
      return try request(for: shorter, rest)
    }
    let family = family(first)
    guard !family.isEmpty else {
      throw CommandFailure(.unknownVerb(first, known: firstWords), exit: .wrongUsage)
    }
    if Self.asksForHelp(rest) { return .familyExplanation(first) }
    guard verb.count > 1 else { return .unfinished(first) }
    throw CommandFailure(unknownVerb(verb[1], of: first), exit: .wrongUsage)
  }

  /// Whether an option for help stands among words, before the sign that ends options.
  static func asksForHelp(_ typed: [String]) -> Bool {
    typed.prefix { $0 != "--" }.contains { TypedOption($0).name == "--help" }
  }

  private func request(
    for spec: CommandSpec, _ typed: [String]
  ) throws(CommandFailure) -> Request {
    if Self.asksForHelp(typed) { return .explanation(spec) }
    return .command(spec, try ArgumentReader.read(typed, for: spec))
  }

  private func requestWithoutVerb(_ typed: [String]) throws(CommandFailure) -> Request {
    let known = OptionSpec.common + [.version]
    let options = typed.filter { $0 != "--" }.map { TypedOption($0) }
    for option in options where !known.contains(where: { $0.name == option.name }) {
      throw CommandFailure(
        .unknownOption(option.name, verb: "perennial", known: known.map(\.name)),
        exit: .wrongUsage)
    }
    return options.contains { $0.name == "--version" } ? .version : .overview
  }

  private func unknownVerb(_ word: String, of first: String) -> Problem {
    let meant = NearMiss.of(word, among: family(first).map { $0.path[1] })
    return .unknownVerb("\(first) \(word)", known: meant.map { ["\(first) \($0)"] } ?? [])
  }

  /// Takes up to two words from the front, around options that every verb understands.
  private static func parted(_ typed: [String]) -> (verb: [String], rest: [String]) {
    var verb: [String] = []
    var rest: [String] = []
    for (position, word) in typed.enumerated() {
      let isOption = word.looksLikeOption && (verb.isEmpty || OptionSpec.isCommon(word))
      guard isOption || (verb.count < 2 && !word.hasPrefix("-")) else {
        return (verb, rest + typed[position...])
      }
      if isOption { rest.append(word) } else { verb.append(word) }
    }
    return (verb, rest)
  }
}

extension OptionSpec {
  /// Whether a typed word is an option that every verb understands.
  static func isCommon(_ typed: String) -> Bool {
    common.contains { $0.name == TypedOption(typed).name }
  }
}
