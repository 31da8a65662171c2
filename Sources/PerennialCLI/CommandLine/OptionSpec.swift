/// Something a verb is told by name, with or without a value.
struct OptionSpec: Sendable {
  /// The name with its dashes, such as `--lang`.
  let name: String
  /// What help calls the value, in capitals, or nil for an option that is either there or not.
  let value: String?
  /// What it changes.
  let summary: String
  /// The only values it takes; empty where any will do.
  let allowed: [String]
  /// What holds when it is not given.
  let `default`: String?
  /// Whether it may be given more than once.
  let mayRepeat: Bool
  /// What a shell offers for the value.
  let completion: Completion

  init(
    name: String, value: String? = nil, summary: String, allowed: [String] = [],
    default: String? = nil, mayRepeat: Bool = false, completion: Completion = .none
  ) {
    self.name = name
    self.value = value
    self.summary = summary
    self.allowed = allowed
    self.default = `default`
    self.mayRepeat = mayRepeat
    self.completion = allowed.isEmpty ? completion : .values(allowed)
  }
}

extension OptionSpec {
  /// What every verb understands.
  static let common = [
    OptionSpec(name: "--json", summary: "writes the result for programs instead of people"),
    OptionSpec(name: "--quiet", summary: "leaves out everything but results and problems"),
    OptionSpec(name: "--no-color", summary: "writes without colours"),
    OptionSpec(name: "--help", summary: "explains the verb instead of running it; so does -h"),
  ]

  /// What only the program without a verb understands.
  static let version = OptionSpec(
    name: "--version", summary: "says which edition of perennial this is; so does -V")

  /// The one-letter names, and what they stand for.
  static let shortNames = ["-h": "--help", "-V": "--version", "-o": "--output"]

  /// The option as it is typed, such as `--lang LANG`.
  var call: String { value.map { "\(name) \($0)" } ?? name }

  /// The option in the line that shows how the verb is called.
  var synopsis: String { "[\(call)]" + (mayRepeat ? "…" : "") }

  /// What it changes, what it takes, and what holds without it, in one line.
  var explanation: String {
    var parts: [String] = []
    if !allowed.isEmpty { parts.append("one of: " + allowed.joined(separator: ", ")) }
    if let value = `default` { parts.append("otherwise: \(value)") }
    return parts.isEmpty ? summary : "\(summary) (\(parts.joined(separator: "; ")))"
  }
}
