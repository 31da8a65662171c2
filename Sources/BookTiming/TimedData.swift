import Instruments
import Workbooks

/// Rows as of a data sheet: eight texts and two numbers each.
enum TimedData {
  static func write(_ count: Int, to path: String) throws {
    var workbook = try Workbook(at: path, properties: BookTiming.properties, isStreamed: true)
    let rows = (0..<count).map { number in
      TallyRow(
        survey: "AI in our work", wave: "2026H\(number % 2 + 1)", segment: "department",
        group: "Group \(number % 40)", people: 5 + number % 200,
        question: "question_\(number % 60)",
        asked: "How often do you use this for your work, number \(number % 60)?",
        answer: "Answer \(number % 5)", count: number % 97, told: "\(number % 97)")
    }
    DataSheets(rows: rows, language: .english).addStreamed(to: &workbook)
    try workbook.save()
  }
}
