/// An exact dictionary from the texts of one column to small numbers.
///
/// A text is looked up by its raw bytes, quotes included, and its meaning is asked for only once.
public struct FieldCoder: Sendable {
  /// What stands for a text that has no number yet; no text may be given it.
  static let unknown = UInt16.max

  /// The numbers of texts of no byte, of one byte by that byte, and of anything longer.
  private(set) var short = [UInt16](repeating: unknown, count: 3 << 8)
  private(set) var slots = [Slot](repeating: Slot(), count: 64)
  /// All texts of more than 16 bytes, one behind the other.
  private(set) var texts: [UInt8] = []
  private var used = 0
  private let mostBytes: Int

  /// An empty dictionary; beyond `mostBytes` of memory texts are asked for again every time.
  public init(empty: UInt16, mostBytes: Int = 1 << 20) {
    self.mostBytes = mostBytes
    for byte in 0..<256 { short[byte] = empty }
  }

  /// A text by its first and its last eight bytes and its length, and where it stands as a whole.
  struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var text: UInt32 = 0
    var length: UInt16 = 0
    var code = FieldCoder.unknown
  }
}

extension FieldCoder {
  /// Remembers the number of a text, as long as there is memory for it.
  mutating func remember(_ field: UnsafeBufferPointer<UInt8>, as code: UInt16) {
    if field.count == 1 {
      unsafe short[1 << 8 | Int(field[0])] = code
      return
    }
    let size = used * MemoryLayout<Slot>.stride * 2 + texts.count + field.count
    guard size <= mostBytes, field.count < Int(UInt16.max), let start = field.baseAddress else {
      return
    }
    if used * 2 >= slots.count { enlarge() }
    var slot = unsafe Self.key(start, field.count)
    slot.code = code
    slot.text = UInt32(texts.count)
    if field.count > 16 { unsafe texts.append(contentsOf: field) }
    place(slot)
    used += 1
  }

  private mutating func enlarge() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.code != Self.unknown { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var at = Self.home(of: slot) & (slots.count - 1)
    while slots[at].code != Self.unknown { at = (at + 1) & (slots.count - 1) }
    slots[at] = slot
  }

  /// The key of a text of two bytes or more; up to 16 bytes of it are the whole text.
  @inline(__always)
  static func key(_ start: UnsafePointer<UInt8>, _ length: Int) -> Slot {
    // No branch has to guess the length: what eight bytes hold too much of is shifted out.
    let surplus = UInt64(truncatingIfNeeded: 8 &- min(length, 8)) &* 8
    // SAFETY: eight bytes behind the end and before it may be read.
    let first = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let last = unsafe UnsafeRawPointer(start + (length &- 8)).loadUnaligned(as: UInt64.self)
    return Slot(
      first: UInt64(littleEndian: first) &<< surplus, last: UInt64(littleEndian: last) &>> surplus,
      length: UInt16(truncatingIfNeeded: length))
  }

  @inline(__always)
  static func home(of slot: Slot) -> Int {
    let mixed =
      (slot.first ^ (slot.last &<< 29 | slot.last &>> 35)
        ^ UInt64(slot.length) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed &>> 40)
  }
}

/// The tables of a dictionary while nobody changes them.
@safe
private struct CoderTables {
  let short: UnsafePointer<UInt16>
  let slots: UnsafePointer<FieldCoder.Slot>
  let mask: Int
  /// Nil where no text has more than 16 bytes; then no slot names one.
  let texts: UnsafePointer<UInt8>?
}

extension CoderTables {
  /// The number of a text of two bytes or more.
  ///
  /// Not inlined, so that the loop over single bytes keeps the registers to itself.
  @inline(never)
  func code(_ field: UnsafePointer<UInt8>, _ length: Int) -> UInt16 {
    let key = unsafe FieldCoder.key(field, length)
    var at = FieldCoder.home(of: key) & mask
    while true {
      let slot = unsafe slots + at
      guard unsafe slot.pointee.code != FieldCoder.unknown else { return FieldCoder.unknown }
      if unsafe slot.pointee.first == key.first && slot.pointee.last == key.last
        && Int(slot.pointee.length) == length
        && (length <= 16 || isSame(field, length, Int(slot.pointee.text)))
      {
        return unsafe slot.pointee.code
      }
      at = (at &+ 1) & mask
    }
  }

  /// Whether the bytes between the first and the last eight are the same, sixteen at a time.
  @inline(__always)
  private func isSame(_ field: UnsafePointer<UInt8>, _ length: Int, _ start: Int) -> Bool {
    guard let texts = unsafe texts else { return false }
    let one = unsafe UnsafeRawPointer(field)
    let other = unsafe UnsafeRawPointer(texts + start)
    var difference: UInt64 = 0
    var offset = 8
    while offset < length &- 8 {
      // SAFETY: the last sixteen bytes of both texts are looked at again rather than any behind them.
      let place = min(offset, length &- 16)
      difference |=
        unsafe one.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        ^ other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      difference |=
        unsafe one.loadUnaligned(fromByteOffset: place &+ 8, as: UInt64.self)
        ^ other.loadUnaligned(fromByteOffset: place &+ 8, as: UInt64.self)
      offset &+= 16
    }
    return difference == 0
  }
}

extension RowBatch {
  /// Writes the numbers of a column's texts, one for each row; `meaning` is asked about new texts.
  public func code(
    column: Int, by coder: inout FieldCoder, into codes: inout [UInt16],
    meaning: (_ text: String) -> UInt16
  ) {
    precondition(codes.count >= count && (0..<fieldsPerRow).contains(column))
    let isLast = column == fieldsPerRow - 1
    var row = 0
    while true {
      row = knownCodes(column, from: row, by: coder, into: &codes)
      guard row < count else { return }
      let (start, end) = range(row * fieldsPerRow + column, isLast: isLast)
      codes[row] = meaning(text(of: (start, end)))
      let field = unsafe UnsafeBufferPointer(start: bytes + start, count: end - start)
      unsafe coder.remember(field, as: codes[row])
      row += 1
    }
  }

  /// Goes on until a text comes that is not known; gives its row.
  private func knownCodes(
    _ column: Int, from first: Int, by coder: borrowing FieldCoder, into codes: inout [UInt16]
  ) -> Int {
    let mask = coder.slots.count - 1
    return unsafe coder.short.withUnsafeBufferPointer { short in
      unsafe coder.slots.withUnsafeBufferPointer { slots in
        unsafe coder.texts.withUnsafeBufferPointer { texts in
          unsafe codes.withUnsafeMutableBufferPointer { codes in
            // SAFETY: the caller has checked rows and column, and the arrays are not empty.
            guard let short = short.baseAddress, let slots = slots.baseAddress,
              let codes = codes.baseAddress
            else { return count }
            let tables = unsafe CoderTables(
              short: short, slots: slots, mask: mask, texts: texts.baseAddress)
            return column == fieldsPerRow - 1
              ? unsafe knownCodes(column, first, tables, codes, isLast: true)
              : unsafe knownCodes(column, first, tables, codes, isLast: false)
          }
        }
      }
    }
  }

  @inline(__always)
  private func knownCodes(
    _ column: Int, _ first: Int, _ tables: CoderTables, _ codes: UnsafeMutablePointer<UInt16>,
    isLast: Bool
  ) -> Int {
    var place = first &* fieldsPerRow &+ column
    var row = first
    while row < count {
      let (start, end) = range(place, isLast: isLast)
      let length = end &- start
      // Empty or not, one byte or more: a table knows it without a branch to guess.
      let entry = unsafe min(length, 2) &<< 8 | Int(bytes[start])
      var code = unsafe tables.short[entry]
      if code == FieldCoder.unknown {
        if length > 1 { code = unsafe tables.code(bytes + start, length) }
        guard code != FieldCoder.unknown else { return row }
      }
      unsafe codes[row] = code
      place &+= fieldsPerRow
      row &+= 1
    }
    return row
  }
}
