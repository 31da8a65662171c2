import Reports

/// How the number of a cell is written so that it reads as on the page, and still is a number.
enum NumberFormat {
  /// The format; what no format of numbers would write stands in it word for word.
  static func of(_ cell: ReportCell, _ number: Double) -> (format: String, number: Double) {
    let shown = cell.text.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 }
    let text = String(shown)
    let tenths = (number * 10).rounded() / 10
    if text.hasSuffix("%"), let percent = Double(text.dropLast()) {
      let share = (number * 100).rounded() == percent ? number : number / 100
      return (cell.text.contains(where: \.isWhitespace) ? "0 %" : "0%", share)
    }
    if text.first == "+" || text.first == "−", Double(text.dropFirst()) == tenths.magnitude {
      return ("+0.0;−0.0;0.0", number)
    }
    if let value = Double(text) {
      if !text.contains("."), value == number { return ("0", number) }
      if value == tenths { return ("0.0", number) }
    }
    return (literal(cell.text), number)
  }

  /// Quoted words, in which a quotation mark cannot stand.
  private static func literal(_ text: String) -> String {
    "\"" + CellText(text).text.prefix(200).map { $0 == "\"" ? "”" : String($0) }.joined() + "\""
  }
}
