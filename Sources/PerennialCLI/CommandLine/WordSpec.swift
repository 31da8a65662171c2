/// A word that a verb takes by its position, such as the name of a file.
struct WordSpec: Sendable {
  /// How often a word may be given.
  enum Presence: Sendable {
    /// Exactly once.
    case required
    /// Once or not at all.
    case optional
    /// Once or more.
    case repeated
    /// Not at all, or any number of times.
    case anyNumber
  }

  /// What help calls it, in capitals.
  let name: String
  /// What to write there.
  let summary: String
  /// How often it may be given.
  let presence: Presence
  /// What a shell offers for it.
  let completion: Completion

  init(
    name: String, summary: String, presence: Presence = .required, completion: Completion = .none
  ) {
    self.name = name
    self.summary = summary
    self.presence = presence
    self.completion = completion
  }
}

extension WordSpec {
  /// The word in the line that shows how the verb is called.
  var synopsis: String {
    switch presence {
    case .required: name
    case .optional: "[\(name)]"
    case .repeated: "\(name)…"
    case .anyNumber: "[\(name)…]"
    }
  }
}

extension WordSpec.Presence {
  /// Whether a call without the word is wrong.
  var isNeeded: Bool { self == .required || self == .repeated }

  /// Whether more words of the kind may follow.
  var mayRepeat: Bool { self == .repeated || self == .anyNumber }
}

extension WordSpec {
  /// What to write there, and what it may be where that is a closed set.
  var explanation: String {
    guard case .values(let values) = completion else { return summary }
    return "\(summary) (one of: \(values.joined(separator: ", ")))"
  }
}
