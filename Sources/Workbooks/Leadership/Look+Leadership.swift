// What the sheets of the leadership workbook add to the looks of the checklist.
extension Look {
  static let wrapped = Look().with {
    $0.wraps = true
    $0.isAtTop = true
  }
  static let section = Look().with {
    $0.size = 12
    $0.isBold = true
    $0.ink = 0x1F3A5F
  }
  static let answer = headline.with {
    $0.isBold = true
    $0.wraps = true
  }
  static let caption = Look().with {
    $0.isBold = true
    $0.ink = 0x1F3A5F
  }
  static let small = wrapped.with {
    $0.size = 9
    $0.ink = 0x404650
  }
  static let link = Look().with {
    $0.ink = 0x0B57A4
    $0.isUnderlined = true
  }
  static let head = header.with { $0.wraps = true }
  static let numberHead = head.with { $0.alignment = .trailing }
  static let besideWords = words.with { $0.isIndented = true }
  static let besideHead = head.with { $0.isIndented = true }
  static let number = words.with { $0.alignment = .trailing }
  static let hidden = number.with {
    $0.isItalic = true
    $0.ink = 0x6B7280
  }
  static let linkedWords = words.with {
    $0.ink = 0x0B57A4
    $0.isUnderlined = true
  }

  // Beside each colour stands a mark: ▲ ▼ ⚠.
  static let up = Look().with { ($0.ink, $0.ground) = (0x0B3C6F, 0xD3E5F5) }
  static let down = Look().with { ($0.ink, $0.ground) = (0x7A2A00, 0xF8D3BC) }
}

// The headline numbers and the panels of the summary.
extension Look {
  static let figureLabel = Look().with {
    $0.size = 10
    $0.ink = 0x0B57A4
    $0.isUnderlined = true
    $0.ground = 0xF4F5F7
  }
  static let figure = Look().with {
    $0.size = 18
    $0.isBold = true
    $0.ink = 0x1F3A5F
    $0.ground = 0xF4F5F7
    $0.alignment = .leading
  }
  static let figureGrounds = small.with { $0.ground = 0xF4F5F7 }
  static let panelHead = section.with {
    $0.size = 11
    $0.isUnderlined = true
    $0.rule = 0x1F3A5F
  }
}

// The numbers behind charts.
extension Look {
  static let chartNumber = Look().with { $0.numberFormat = "0.00" }
  static let numberCaption = caption.with { $0.alignment = .trailing }
}
