/// The name of a measure, such as `cadence-kept`.
public struct MeasureID: Hashable, Sendable {
  /// The name as it is written.
  public let text: String
  /// Takes a name as it is written.
  public init(_ text: String) { self.text = text }
}

extension MeasureID: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { text }
}

/// What a measure is told, as it is written: names with one or several values.
public struct MeasureParameters: Hashable, Sendable {
  /// One name with its values.
  public struct Entry: Hashable, Sendable {
    /// The parameter's name.
    public let name: String
    /// Its values, in the order in which they were written.
    public let values: [String]

    /// Joins a name and its values.
    public init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }
  }

  /// The parameters, in the order in which they were written.
  public let entries: [Entry]

  /// Collects parameters.
  public init(_ entries: [Entry]) { self.entries = entries }
}

extension MeasureParameters {
  /// The values of a parameter; none where it was not given.
  public subscript(name: String) -> [String] {
    entries.first { $0.name == name }?.values ?? []
  }

  /// The only or first value of a parameter.
  public func first(_ name: String) -> String? { self[name].first }
}
