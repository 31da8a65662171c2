/// The minutes that each part of a session should take.
public struct Agenda: Hashable, Sendable {
  /// A part of a session.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case input, practice, dialogue, handoff

    /// The column of the session log that tells how long it took.
    public var column: QuestionID { QuestionID("minutes_\(rawValue)") }
  }

  private let minutes: [Part: ClosedRange<Double>]

  /// The parts that are planned; a part without minutes is not.
  public init(_ minutes: [Part: ClosedRange<Double>]) { self.minutes = minutes }

  /// What fits most sessions of an hour.
  public static let standard = Agenda([
    .input: 10...15, .practice: 20...30, .dialogue: 10...15, .handoff: 5...5,
  ])
}

extension Agenda {
  /// The minutes of a part, or nil where it is not planned.
  public subscript(part: Part) -> ClosedRange<Double>? { minutes[part] }

  /// The parts that are planned, in the order of a session.
  public var parts: [Part] { Part.allCases.filter { minutes[$0] != nil } }

  /// The minutes of a whole session.
  public var total: ClosedRange<Double> {
    let ranges = parts.compactMap { minutes[$0] }
    let least = ranges.reduce(0) { $0 + $1.lowerBound }
    return least...ranges.reduce(0) { $0 + $1.upperBound }
  }
}
