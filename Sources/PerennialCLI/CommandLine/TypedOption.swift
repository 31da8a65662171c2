/// An option as it was typed: its full name, and the value behind an equals sign.
struct TypedOption {
  /// The name with its dashes; one-letter names are spelt out.
  let name: String
  /// What stands behind the equals sign, which may be nothing at all.
  let value: String?

  init(_ typed: String) {
    guard typed.hasPrefix("--"), let equals = typed.firstIndex(of: "=") else {
      name = OptionSpec.shortNames[typed] ?? typed
      value = nil
      return
    }
    name = String(typed[..<equals])
    value = String(typed[typed.index(after: equals)...])
  }
}

extension String {
  /// Whether a typed word begins like an option; a lone dash and a negative number do not.
  var looksLikeOption: Bool {
    guard hasPrefix("-"), let second = dropFirst().first else { return false }
    return self != "--" && !second.isASCIIDigit
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
