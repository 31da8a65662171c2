extension RowBatch {
  /// Writes whether something stands in a column, without looking at what it is.
  ///
  /// `doubtful` judges what begins with a blank, a quote that means something, or another alphabet,
  /// and what is longer than so many bytes.
  public func presence(
    column: Int, longest: Int, as codes: (empty: UInt16, present: UInt16),
    into result: inout [UInt16], doubtful: (_ text: String) -> UInt16
  ) {
    precondition(result.count >= count && (0..<fieldsPerRow).contains(column))
    let isLast = column == fieldsPerRow - 1
    for row in 0..<count {
      var (start, end) = range(row &* fieldsPerRow &+ column, isLast: isLast)
      if start < end, unsafe bytes[start] == Byte.quote { (start, end) = (start &+ 1, end &- 1) }
      result[row] =
        if start >= end {
          codes.empty
        } else if end &- start <= longest, beginsWithLetter(start) {
          codes.present
        } else {
          doubtful(text(row: row, column: column))
        }
    }
  }

  /// Whether a text begins with something that is surely no blank and no quote.
  @inline(__always)
  private func beginsWithLetter(_ start: Int) -> Bool {
    // SAFETY: bytes follow behind every field.
    let (first, second) = unsafe (bytes[start], bytes[start &+ 1])
    return switch first {
    case 0x21, 0x23...0x7E: true
    case 0...0x20, Byte.quote, 0x7F: false
    // All blanks beyond ASCII begin with one of these pairs.
    case 0xC2: second != 0x85 && second != 0xA0
    case 0xE1: second != 0x9A
    case 0xE2: second != 0x80 && second != 0x81
    case 0xE3: second != 0x80
    case 0xEF: second != 0xBB
    default: true
    }
  }

  /// Writes the numbers of a column, and for each row which kind of answer it is.
  ///
  /// Whole numbers of up to 15 digits are read here; `other` is asked about every other text.
  public func numbers(
    column: Int, as codes: (empty: UInt16, present: UInt16), into result: inout [UInt16],
    values: inout [Double], other: (_ text: String) -> (code: UInt16, value: Double)
  ) {
    precondition(min(result.count, values.count) >= count && (0..<fieldsPerRow).contains(column))
    let isLast = column == fieldsPerRow - 1
    for row in 0..<count {
      let (start, end) = range(row &* fieldsPerRow &+ column, isLast: isLast)
      if start == end {
        result[row] = codes.empty
      } else if let value = wholeNumber(start, end) {
        result[row] = codes.present
        values[row] = value
      } else {
        (result[row], values[row]) = other(text(of: (start, end)))
      }
    }
  }

  @inline(__always)
  private func wholeNumber(_ start: Int, _ end: Int) -> Double? {
    guard end &- start <= 15 else { return nil }
    var value = 0
    for place in start..<end {
      let digit = unsafe bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return Double(value)
  }
}
