import Instruments

extension JSON {
  /// Kinds of problems as programs read them, each with a sample of its words.
  static func explanations(of samples: [Problem]) -> JSON {
    let kinds = samples.map { sample in
      JSON.object([
        ("code", .string(sample.code.rawValue)),
        ("severity", .string(sample.severity.rawValue)),
        ("explanation", .string(sample.code.explanation)),
        ("message", .string(sample.message)), ("remedy", .string(sample.remedy)),
      ])
    }
    return .object([("version", .string(Version.number)), ("kinds", .array(kinds))])
  }

  /// Verbs as programs read them, for instance to build a form around them.
  static func commands(_ commands: [CommandSpec]) -> JSON {
    .object([("version", .string(Version.number)), ("verbs", .array(commands.map { command($0) }))])
  }

  private static func command(_ spec: CommandSpec) -> JSON {
    .object([
      ("name", .string(spec.name)),
      ("group", .string("\(spec.group)")),
      ("summary", .string(spec.summary)),
      ("words", .array(spec.words.map { word($0) })),
      ("options", .array(spec.allOptions.map { option($0) })),
      ("examples", .array(spec.examples.map { .string($0.call) })),
    ])
  }

  private static func word(_ word: WordSpec) -> JSON {
    .object([
      ("name", .string(word.name)),
      ("summary", .string(word.summary)),
      ("required", .bool(word.presence.isNeeded)),
      ("repeatable", .bool(word.presence.mayRepeat)),
    ])
  }

  private static func option(_ option: OptionSpec) -> JSON {
    .object([
      ("name", .string(option.name)),
      ("value", .orNull(option.value) { .string($0) }),
      ("summary", .string(option.summary)),
      ("allowed", .array(option.allowed.map { .string($0) })),
      ("default", .orNull(option.default) { .string($0) }),
      ("repeatable", .bool(option.mayRepeat)),
    ])
  }
}
