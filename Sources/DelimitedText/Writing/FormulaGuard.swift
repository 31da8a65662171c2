/// Keeps spreadsheets from taking a cell of text for a formula, in a way that can be undone.
public enum FormulaGuard {
  /// Whether a cell begins like a formula, or like a guarded cell.
  static func isNeeded(for field: ArraySlice<UInt8>) -> Bool {
    field.first.map { signs.contains($0) } ?? false
  }

  /// The cell with a `'` in front where it needs one.
  public static func guarded(_ text: String) -> String {
    isNeeded(for: Array(text.utf8.prefix(1))[...]) ? "'" + text : text
  }

  /// The cell without the `'` that `guarded` put in front.
  public static func unguarded(_ text: String) -> String {
    var bytes = text.utf8.makeIterator()
    guard bytes.next() == Byte.apostrophe, let second = bytes.next(), signs.contains(second) else {
      return text
    }
    return String(text.unicodeScalars.dropFirst())
  }

  /// `=`, `+`, `-`, `@`, TAB, CR and `'`.
  private static let signs: [UInt8] = [
    0x3D, 0x2B, 0x2D, 0x40, Byte.tab, Byte.carriageReturn, Byte.apostrophe,
  ]
}
