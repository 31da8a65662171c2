/// Wrong input that goes back to its author, with where it stands and how to mend it.
public struct Problem: Error, Hashable, Sendable {
  /// How much a problem stands in the way.
  public enum Severity: String, Hashable, Sendable {
    /// The input cannot be used as it is.
    case error
    /// The input works, but will surprise somebody later.
    case warning
  }

  /// The stable name of the kind of problem.
  public let code: ProblemCode
  /// How much it stands in the way.
  public let severity: Severity
  /// Where it stands.
  public var place: Place
  /// What is wrong: one clause, lower case, names in 'quotes', no full stop.
  public let message: String
  /// What its author can do about it.
  public let remedy: String

  package init(
    _ code: ProblemCode, _ severity: Severity = .error, at place: Place,
    _ message: String, remedy: String
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message.clipped
    self.remedy = remedy.clipped
  }
}

extension String {
  /// The beginning of a text that is too long to be read as a message: somebody's value got into it.
  fileprivate var clipped: String {
    let most = 400
    guard utf8.count > most, unicodeScalars.count > most else { return self }
    return String(unicodeScalars.prefix(most)) + "…"
  }
}

extension Problem: CustomStringConvertible {
  /// Place, message and remedy in one line, for logs and test failures.
  public var description: String {
    "\(place): \(severity.rawValue): \(message) [\(code.rawValue)]; \(remedy)"
  }
}
