public import Instruments

extension CalendarDate {
  /// A day that whoever wrote the test is certain of.
  public init(certain text: String) {
    guard let day = CalendarDate(text) else {
      fatalError("a test names the day '\(text)', which does not exist")
    }
    self = day
  }
}
