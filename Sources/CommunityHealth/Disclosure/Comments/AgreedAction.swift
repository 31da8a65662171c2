public import Instruments
internal import Tallies

/// An action from a retrospective, as those who agreed on it may see it.
public struct AgreedAction: Hashable, Sendable {
  /// How far it is.
  public enum State: Hashable, Sendable {
    case open, late, done, dropped
  }

  /// What will be done.
  public let text: String
  /// Who sees to it, by the key of the roster.
  public let owner: String?
  /// Until when.
  public let due: CalendarDate?
  /// How far it is.
  public let state: State

  /// Where actions are written down.
  public static let instrument = InstrumentID("action-log")

  /// Nil where a row says nothing.
  init?(_ row: Response, asOf today: CalendarDate) {
    guard case .text(let text) = row[QuestionID("text")] else { return nil }
    self.text = text
    due = row[QuestionID("due_on")].date
    owner = row[QuestionID("owner")].person
    state =
      switch row[QuestionID("status")].choice?.text {
      case "done": .done
      case "dropped": .dropped
      default: due.map { $0 < today } ?? false ? .late : .open
      }
  }
}

extension Answer {
  fileprivate var person: String? {
    if case .people(let keys) = self { keys.first?.text } else { nil }
  }
}
