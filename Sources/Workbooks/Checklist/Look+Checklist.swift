// The few looks of the sheet: one dark blue, one grey, and room around the words.
extension Look {
  static let title = Look().with {
    $0.size = 18
    $0.isBold = true
    $0.ink = 0x1F3A5F
  }
  static let headline = Look().with {
    $0.size = 13
    $0.ink = 0x1F3A5F
  }
  static let note = Look().with {
    $0.size = 9
    $0.ink = 0x595959
  }
  static let header = Look().with {
    $0.isBold = true
    $0.ink = 0xFFFFFF
    $0.ground = 0x1F3A5F
  }
  static let countHeader = header.with { $0.alignment = .centre }
  static let groupName = Look().with {
    $0.isBold = true
    $0.rule = 0xD0D7DE
  }
  static let count = Look().with {
    $0.rule = 0xD0D7DE
    $0.alignment = .centre
  }
  static let nought = count.with { $0.ink = 0xA0A0A0 }
  static let share = count.with { $0.numberFormat = "0 %" }
  static let words = Look().with {
    $0.rule = 0xD0D7DE
    $0.wraps = true
  }
  static let day = words.with {
    $0.wraps = false
    $0.numberFormat = "yyyy-mm-dd"
    $0.alignment = .leading
  }
  // The sign is part of the number format, so the cell stays a date that sorts.
  static let overdue = day.with {
    $0.isBold = true
    $0.ink = 0x9A3412
    $0.numberFormat = "\"⚠ \"yyyy-mm-dd"
  }
}
