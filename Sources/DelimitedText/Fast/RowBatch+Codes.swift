extension RowBatch {
  /// Writes the numbers of a column's texts, one for each row; `meaning` is asked about new texts.
  public func code(
    column: Int, by coder: inout FieldCoder, into codes: inout [UInt16],
    meaning: (_ text: String) -> UInt16
  ) {
    var row = 0
    while true {
      row = coder.write(self, column: column, from: row, into: &codes)
      guard row < count else { return }
      codes[row] = learn(row: row, column: column, by: &coder, meaning)
      row += 1
    }
  }

  /// The same for at most sixteen columns side by side that are answered alike; `codes` holds their
  /// numbers from its place `place` on.
  ///
  /// It only works where each answer is of one byte or none; otherwise false is given, and nothing of
  /// what was written counts.
  public func code(
    columns: Range<Int>, by coder: inout FieldCoder, into codes: inout [[UInt16]], at place: Int,
    meaning: (_ text: String) -> UInt16
  ) -> Bool {
    var row = 0
    while true {
      row = coder.write(self, columns: columns, from: row, into: &codes, at: place)
      guard row < count else { return true }
      for column in columns {
        let (start, end) = range(row * fieldsPerRow + column, isLast: column == fieldsPerRow - 1)
        guard end - start < 2 else { return false }
        if end > start { _ = learn(row: row, column: column, by: &coder, meaning) }
      }
    }
  }

  /// Asks for the meaning of a text, and has it remembered.
  private func learn(
    row: Int, column: Int, by coder: inout FieldCoder, _ meaning: (_ text: String) -> UInt16
  ) -> UInt16 {
    let (start, end) = range(row * fieldsPerRow + column, isLast: column == fieldsPerRow - 1)
    let code = meaning(text(of: (start, end)))
    // SAFETY: the index lies within the buffer that the batch was made over.
    unsafe coder.remember(UnsafeBufferPointer(start: bytes + start, count: end - start), as: code)
    return code
  }
}
