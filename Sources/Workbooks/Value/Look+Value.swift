// What may be changed, and what follows from it.
extension Look {
  static let figureCell = Look.number.with { $0.numberFormat = "#,##0" }
  static let input = Look.number.with {
    $0.ink = 0x0B3C8C
    $0.ground = 0xFFF7CC
  }
  static let sumWords = Look.words.with {
    $0.isBold = true
    $0.ground = 0xEEF3F9
  }
  static let sum = figureCell.with {
    $0.isBold = true
    $0.ground = 0xEEF3F9
  }
}
