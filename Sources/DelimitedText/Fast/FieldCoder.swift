internal import CDelimitedText

/// An exact dictionary from the texts of one column, or of columns that are answered alike, to small
/// numbers.
///
/// A text is looked up by its raw bytes, quotes included, and its meaning is asked for only once.
public struct FieldCoder: Sendable {
  /// What stands for a text that has no number yet; no text may be given it.
  static let unknown = UInt16.max
  /// So many bytes before the first text and behind the last one may be looked at.
  private static let slack = 64

  /// The numbers of texts of no byte, and of one byte by that byte.
  private var shorts = [UInt16](repeating: unknown, count: 2 << 8)
  /// The entry of a text where its hash says, or behind; 0 where there is none.
  private var homes = [UInt16](repeating: 0, count: 256)
  private var entries = [delimited_entry()]
  /// All texts, one behind the other.
  private var texts = [UInt8](repeating: 0, count: 2 * slack)
  /// How long the longest of them is.
  private var longest = 0
  private let mostBytes: Int
  /// Where the numbers of columns that are looked up together stand before each gets its own.
  private var room: [UInt16] = []

  /// An empty dictionary; beyond `mostBytes` of memory texts are asked for again every time.
  public init(empty: UInt16, mostBytes: Int = 1 << 20) {
    self.mostBytes = mostBytes
    for byte in 0..<256 { shorts[byte] = empty }
    entries[0].length = .max
    add([], as: empty)
  }
}

extension FieldCoder {
  /// Remembers the number of a text, as long as there is memory for it.
  mutating func remember(_ field: UnsafeBufferPointer<UInt8>, as code: UInt16) {
    if field.count == 1 {
      let place = unsafe 1 << 8 | Int(field[0])
      guard shorts[place] == Self.unknown else { return }
      shorts[place] = code
    }
    let size = entries.count * (MemoryLayout<delimited_entry>.stride + 16) + texts.count
    guard size + field.count <= mostBytes, entries.count < Int(UInt16.max) else { return }
    add(unsafe Array(field), as: code)
  }

  private mutating func add(_ text: [UInt8], as code: UInt16) {
    let start = texts.count - Self.slack
    texts.replaceSubrange(start..., with: text)
    texts += [UInt8](repeating: 0, count: Self.slack)
    var entry = delimited_entry()
    (entry.text, entry.length, entry.code) = (UInt32(start), UInt32(text.count), code)
    entries.append(entry)
    // What is looked at of a text, and so where it belongs, depends on how long others are.
    let isLonger = text.count > longest
    longest = max(longest, text.count)
    if entries.count * 8 > homes.count {
      homes = [UInt16](repeating: 0, count: homes.count * 2)
      placeAll()
    } else if isLonger {
      for home in homes.indices { homes[home] = 0 }
      placeAll()
    } else {
      place(entries.count - 1)
    }
  }

  /// How far the hash of a text is shifted to give its home; their number is a power of two.
  private var homeShift: UInt64 { UInt64(64 - homes.count.trailingZeroBitCount) }

  private mutating func placeAll() {
    for number in entries.indices.dropFirst() { place(number) }
  }

  private mutating func place(_ number: Int) {
    let (code, start) = (entries[number].code, entries[number].text)
    entries[number] = unsafe texts.withUnsafeBufferPointer { texts in
      // SAFETY: every text lies in the buffer, with more than eight bytes on both sides.
      unsafe delimited_key(
        texts.baseAddress.map { unsafe $0 + Int(start) }, entries[number].length, UInt32(longest))
    }
    (entries[number].code, entries[number].text) = (code, start)
    var home = Int((UInt64(entries[number].home) << 32) >> homeShift)
    while homes[home] != 0 { home = (home + 1) & (homes.count - 1) }
    homes[home] = UInt16(number)
  }
}

extension FieldCoder {
  /// Writes the numbers of a column's texts until one comes that is not known; gives its row.
  func write(
    _ rows: borrowing RowBatch, column: Int, from first: Int, into codes: inout [UInt16]
  ) -> Int {
    precondition(codes.count >= rows.count && (0..<rows.fieldsPerRow).contains(column))
    let (cells, variant) = unsafe (rows.cells, rows.variant)
    return unsafe withDictionary { dictionary in
      unsafe codes.withUnsafeMutableBufferPointer { codes in
        // SAFETY: column and rows were checked, and there is a place for every row.
        unsafe Int(
          delimited_code(
            variant, cells, UInt32(column), UInt32(first), dictionary, codes.baseAddress))
      }
    }
  }

  /// The same for columns side by side, as long as no text is longer than a byte; `codes` holds their
  /// numbers from its place `place` on.
  mutating func write(
    _ rows: borrowing RowBatch, columns: Range<Int>, from first: Int, into codes: inout [[UInt16]],
    at place: Int
  ) -> Int {
    precondition(
      columns.lowerBound >= 0 && columns.upperBound <= rows.fieldsPerRow && columns.count <= 16)
    let count = rows.count
    if room.count < count * columns.count {
      room = [UInt16](repeating: 0, count: count * columns.count)
    }
    let (cells, variant) = unsafe (rows.cells, rows.variant)
    return unsafe shorts.withUnsafeBufferPointer { shorts in
      unsafe room.withUnsafeMutableBufferPointer { room in
        // SAFETY: columns and rows were checked, and the room is for all their numbers.
        let row = unsafe Int(
          delimited_points(
            variant, cells, UInt32(columns.lowerBound), UInt32(columns.count), UInt32(first),
            shorts.baseAddress, room.baseAddress, UInt32(count)))
        for column in 0..<columns.count {
          let part = unsafe room[column * count + first..<column * count + row]
          unsafe codes[place + column].withUnsafeMutableBufferPointer { codes in
            _ = unsafe codes[first..<row].update(fromContentsOf: part)
          }
        }
        return row
      }
    }
  }

  private func withDictionary<Result>(_ body: (delimited_dictionary) -> Result) -> Result {
    unsafe homes.withUnsafeBufferPointer { homes in
      unsafe entries.withUnsafeBufferPointer { entries in
        unsafe texts.withUnsafeBufferPointer { texts in
          unsafe body(
            delimited_dictionary(
              homes: homes.baseAddress, entries: entries.baseAddress, texts: texts.baseAddress,
              mask: UInt64(homes.count - 1), shift: UInt32(homeShift), longest: UInt32(longest)))
        }
      }
    }
  }
}
