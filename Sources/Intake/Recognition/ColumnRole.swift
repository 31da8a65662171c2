/// What a column that no respondent filled in is there for.
public enum ColumnRole: Hashable, Sendable {
  /// Who answered, in some form; such columns are dropped at the door.
  public enum Identity: String, Hashable, Sendable {
    case email, name, ip, location
    case networkID = "network id"
    case userID = "user id"
  }

  /// Tells one response from the others.
  case responseID
  /// When the response was handed in.
  case submittedAt
  /// When it was begun.
  case startedAt
  /// The language it was given in.
  case language
  /// Whether it is complete, or a test.
  case status
  /// How long it took.
  case duration
  /// By which way it came in.
  case collector
  /// Who gave it.
  case identity(Identity)
  /// Anything else that the tool writes for itself.
  case technical
}

extension ColumnRole {
  /// The role in two words.
  public var name: String {
    switch self {
    case .responseID: "response id"
    case .submittedAt: "submitted at"
    case .startedAt: "started at"
    case .language: "language"
    case .status: "status"
    case .duration: "duration"
    case .collector: "collector"
    case .identity(let identity): "identity: \(identity.rawValue)"
    case .technical: "technical"
    }
  }

  /// Whether the column says who answered.
  public var isIdentity: Bool { if case .identity = self { true } else { false } }
}
