import Instruments
import Workbooks

/// Writes workbooks of a known content, to be timed beside the same content written by others.
///
/// `BookTiming sheets FILE` writes ten sheets with tables, colours and charts; `BookTiming data FILE
/// [ROWS]` writes rows of the data sheet, streamed.
@main
struct BookTiming {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count > 2 else { return print("BookTiming sheets|data FILE [ROWS]") }
    if words[1] == "sheets" {
      try TimedSheets.write(to: words[2])
    } else {
      try TimedData.write(words.count > 3 ? Int(words[3]) ?? 0 : 100_000, to: words[2])
    }
  }

  /// What both say about themselves.
  static let properties = DocumentProperties(
    title: "Timing", subject: "Timing", author: "perennial",
    created: CalendarDate("2026-06-10") ?? .epoch)
}
