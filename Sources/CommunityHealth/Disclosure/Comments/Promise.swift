internal import Instruments
internal import Tallies

/// What was said, and what was agreed on because of it: for all to see, so without anybody's name.
public struct Promise: Hashable, Sendable {
  /// What it answers; nil where that was not written down.
  public let said: String?
  /// What will be done, or was.
  public let agreed: String
  /// Whether it is done.
  public let isDone: Bool

  /// What was done longer ago is not told any more.
  static let days = 180

  /// Nil for what was dropped, for what was done long ago, and where a row says nothing.
  init?(_ row: Response, asOf today: CalendarDate, masking mask: CommentMask) {
    guard let action = AgreedAction(row, asOf: today), action.state != .dropped else { return nil }
    let closed = row[QuestionID("closed_on")].date ?? action.due ?? today
    isDone = action.state == .done
    if isDone, closed < today.adding(days: -Self.days) { return nil }
    agreed = mask.masked(action.text)
    if case .text(let text) = row[QuestionID("from")] {
      said = mask.masked(text)
    } else {
      said = nil
    }
  }
}
