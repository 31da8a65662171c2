/// An exact dictionary from the texts of one column to small numbers.
///
/// A text is looked up by its raw bytes, quotes included, and its meaning is asked for only once.
public struct FieldCoder: Sendable {
  /// The number of an empty field.
  public let empty: UInt16

  /// What stands for a text that has no number yet; no text may be given it.
  static let unknown = UInt16.max

  /// The numbers of single bytes, of the empty text, and of anything longer.
  private(set) var short = [UInt16](repeating: unknown, count: 258)
  private(set) var slots = [Slot](repeating: Slot(), count: 64)
  /// The middles of texts of more than 16 bytes, which the slots cannot hold.
  private(set) var middles: [UInt8] = []
  private var used = 0
  private let mostBytes: Int

  /// An empty dictionary; beyond `mostBytes` of memory texts are asked for again every time.
  public init(empty: UInt16, mostBytes: Int = 1 << 20) {
    self.empty = empty
    self.mostBytes = mostBytes
    short[256] = empty
  }

  /// A text as its length, its first and its last eight bytes, and where its middle is.
  struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length: UInt32 = 0
    var middle: UInt32 = 0
    var code = FieldCoder.unknown
  }
}

extension FieldCoder {
  /// Remembers the number of a text.
  mutating func remember(_ field: UnsafeBufferPointer<UInt8>, as code: UInt16) {
    if field.count == 1 {
      unsafe short[Int(field[0])] = code
      return
    }
    guard used * MemoryLayout<Slot>.stride * 2 + middles.count + field.count <= mostBytes else {
      return
    }
    if used * 2 >= slots.count { enlarge() }
    guard let start = field.baseAddress else { return }
    var slot = unsafe Self.key(start, field.count)
    slot.code = code
    slot.middle = UInt32(middles.count)
    if field.count > 16 { unsafe middles.append(contentsOf: field[8..<field.count - 8]) }
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

  /// The key of a text; up to 16 bytes of it are the whole text.
  @inline(__always)
  static func key(_ start: UnsafePointer<UInt8>, _ length: Int) -> Slot {
    // SAFETY: eight bytes behind the end may be read; what does not belong to the text is cut off.
    let first = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    if length < 8 {
      let kept = first & (1 &<< UInt64(truncatingIfNeeded: length &* 8) &- 1)
      return Slot(first: kept, length: UInt32(truncatingIfNeeded: length))
    }
    let last = unsafe UnsafeRawPointer(start + (length &- 8)).loadUnaligned(as: UInt64.self)
    return Slot(first: first, last: last, length: UInt32(truncatingIfNeeded: length))
  }

  @inline(__always)
  static func home(of slot: Slot) -> Int {
    let mixed =
      (slot.first ^ (slot.last &<< 29 | slot.last &>> 35)
        ^ UInt64(slot.length) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed &>> 40)
  }
}

extension RowBatch {
  /// Writes the numbers of a column's texts, one for each row; `meaning` is asked about new texts.
  public func code(
    column: Int, by coder: inout FieldCoder, into codes: inout [UInt16],
    meaning: (_ text: String) -> UInt16
  ) {
    precondition(codes.count >= count && (0..<fieldsPerRow).contains(column))
    var row = 0
    while true {
      row = code(column, from: row, by: coder, into: &codes)
      guard row < count else { return }
      let (start, end) = range(row * fieldsPerRow + column, isLast: column == fieldsPerRow - 1)
      codes[row] = meaning(text(of: (start, end)))
      let field = unsafe UnsafeBufferPointer(start: bytes + start, count: end - start)
      unsafe coder.remember(field, as: codes[row])
      row += 1
    }
  }

  /// Goes on until a text comes that is not known; gives its row.
  private func code(
    _ column: Int, from first: Int, by coder: borrowing FieldCoder, into codes: inout [UInt16]
  ) -> Int {
    let isLast = column == fieldsPerRow - 1
    let mask = coder.slots.count - 1
    return unsafe coder.short.withUnsafeBufferPointer { short in
      unsafe coder.slots.withUnsafeBufferPointer { slots in
        unsafe coder.middles.withUnsafeBufferPointer { middles in
          unsafe codes.withUnsafeMutableBufferPointer { codes in
            // SAFETY: the pointers are not empty, and rows and column were checked by the caller.
            guard let short = short.baseAddress, let slots = slots.baseAddress,
              let codes = codes.baseAddress
            else { return count }
            var place = first &* fieldsPerRow &+ column
            var row = first
            while row < count {
              let (start, end) = range(place, isLast: isLast)
              let length = end &- start
              let one = unsafe Int(bytes[start])
              var code = unsafe short[length == 1 ? one : length == 0 ? 256 : 257]
              if code == FieldCoder.unknown, length > 1 {
                code = unsafe Self.code(
                  bytes + start, length, slots: slots, mask: mask, middles: middles.baseAddress)
              }
              guard code != FieldCoder.unknown else { return row }
              unsafe codes[row] = code
              place &+= fieldsPerRow
              row &+= 1
            }
            return row
          }
        }
      }
    }
  }

  @inline(__always)
  private static func code(
    _ field: UnsafePointer<UInt8>, _ length: Int, slots: UnsafePointer<FieldCoder.Slot>, mask: Int,
    middles: UnsafePointer<UInt8>?
  ) -> UInt16 {
    let key = unsafe FieldCoder.key(field, length)
    var at = FieldCoder.home(of: key) & mask
    while true {
      let slot = unsafe slots + at
      if unsafe slot.pointee.first == key.first && slot.pointee.last == key.last
        && slot.pointee.length == key.length
      {
        if length <= 16 { return unsafe slot.pointee.code }
        let isSame = unsafe isSameMiddle(
          field, length, UnsafeRawPointer(middles) ?? UnsafeRawPointer(field), Int(slot.pointee.middle))
        if isSame { return unsafe slot.pointee.code }
      } else if unsafe slot.pointee.code == FieldCoder.unknown {
        return FieldCoder.unknown
      }
      at = (at &+ 1) & mask
    }
  }

  /// Whether the bytes between the first and the last eight are the same, eight at a time.
  @inline(__always)
  private static func isSameMiddle(
    _ field: UnsafePointer<UInt8>, _ length: Int, _ middles: UnsafeRawPointer, _ start: Int
  ) -> Bool {
    var offset = 0
    let count = length &- 16
    while offset &+ 8 <= count {
      let one = unsafe UnsafeRawPointer(field + (8 &+ offset)).loadUnaligned(as: UInt64.self)
      let other = unsafe (middles + (start &+ offset)).loadUnaligned(as: UInt64.self)
      guard one == other else { return false }
      offset &+= 8
    }
    while offset < count {
      guard unsafe field[8 &+ offset] == middles.load(fromByteOffset: start &+ offset, as: UInt8.self)
      else { return false }
      offset &+= 1
    }
    return true
  }
}
