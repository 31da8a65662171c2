/// Writes records as RFC 4180 has them, with line feeds, and quotes only where they are needed.
///
/// It fills a buffer that its owner empties whenever it suits.
public struct DelimitedWriter: Sendable {
  /// Whether cells that a spreadsheet would take for a formula get a `'` in front.
  public enum Guard: Hashable, Sendable {
    /// Cells are written as they are.
    case none
    /// Cells that begin with `= + - @ TAB CR` or `'` get another `'`, which a reader takes away.
    case formulas
  }

  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []
  private let guarding: Guard
  private var isAtStart = true
  private var fieldCount = 0
  private var recordStart = 0

  /// Prepares to write; an own file is guarded, a converted one never is.
  public init(guarding: Guard = .none) {
    self.guarding = guarding
  }

  /// Hands over what was written, and begins with an empty buffer.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes a record.
  public mutating func write(_ fields: [String]) {
    for field in fields { append(Array(field.utf8)[...]) }
    endRecord()
  }

  /// Writes a record as it was read, the signs around its fields aside.
  public mutating func write(_ record: ByteRecord) {
    for field in 0..<record.count { append(record[field]) }
    endRecord()
  }
}

extension DelimitedWriter {
  private mutating func append(_ field: ArraySlice<UInt8>) {
    if fieldCount > 0 { bytes.append(Byte.comma) } else { recordStart = bytes.count }
    fieldCount += 1
    let isGuarded = guarding == .formulas && FormulaGuard.isNeeded(for: field)
    guard needsQuotes(field) else {
      if isGuarded { bytes.append(Byte.apostrophe) }
      return bytes.append(contentsOf: field)
    }
    bytes.append(Byte.quote)
    if isGuarded { bytes.append(Byte.apostrophe) }
    for byte in field {
      if byte == Byte.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(Byte.quote)
  }

  private mutating func endRecord() {
    // An empty line would be passed over as blank.
    if bytes.count == recordStart || fieldCount == 0 { bytes += [Byte.quote, Byte.quote] }
    bytes.append(Byte.lineFeed)
    recordStart = bytes.count
    fieldCount = 0
    isAtStart = false
  }

  private func needsQuotes(_ field: ArraySlice<UInt8>) -> Bool {
    // At the very beginning the mark would be taken for one of the file's own.
    if isAtStart, fieldCount == 1, field.starts(with: Byte.byteOrderMark) { return true }
    return field.contains {
      $0 == Byte.comma || $0 == Byte.quote || $0 == Byte.lineFeed || $0 == Byte.carriageReturn
    }
  }
}
