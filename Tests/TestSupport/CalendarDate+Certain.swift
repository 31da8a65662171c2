public import Instruments

extension CalendarDate {
  /// A day that whoever wrote the test is certain of.
  public init(certain text: String) {
    guard let day = CalendarDate(text) else {
      // The day is written into the test; no answer of the program can make it exist.
      fatalError("a test names the day '\(text)', which does not exist")
    }
    self = day
  }
}
