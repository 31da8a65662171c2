/// Where a cell stands: column and row, counted from 1.
struct CellReference: Hashable {
  let column: Int
  let row: Int

  static let lastColumn = 16_384
  static let lastRow = 1_048_576

  /// Why a reference is none.
  enum Mistake: Error {
    case malformed, beyond
  }

  /// Reads a reference such as `BC23`.
  init(_ bytes: ArraySlice<UInt8>) throws(Mistake) {
    let letters = bytes.prefix { (0x41...0x5A).contains($0) }
    let digits = bytes[letters.endIndex...]
    guard !letters.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let first = digits.first, first != 0x30
    else { throw .malformed }
    guard letters.count <= 3, let row = Int(digits: digits), row <= Self.lastRow else {
      throw .beyond
    }
    column = letters.reduce(0) { $0 * 26 + Int($1 - 0x40) }
    guard column <= Self.lastColumn else { throw .beyond }
    self.row = row
  }

  /// The letters of a column, counted from 1.
  static func letters(of column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
