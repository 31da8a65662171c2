/// The text of one cell while it is put together: of one piece, or of runs in several looks.
struct CellText {
  private(set) var bytes: [UInt8] = []
  /// Whether there was more than the limit; the rest is left out.
  private(set) var isTooLong = false
  private let limit: Int
  private var runStart = 0
  private var isInRun = false
  private var keepsSpace = false
  /// How to pronounce the text, which is no part of it.
  private var isPhonetic = false

  init(limit: Int) { self.limit = limit }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    (isTooLong, isInRun, isPhonetic) = (false, false, false)
  }

  /// Takes what belongs to `t` elements, `r` and `rPh` around them included.
  mutating func take(_ event: XMLEvent, _ tape: borrowing XMLTape) {
    switch (event.kind, event.tag) {
    case (.text, _): if isInRun { append(tape.bytes(of: event)) }
    case (.start, .rPh): isPhonetic = true
    case (.end, .rPh): isPhonetic = false
    case (.start, .t) where !isPhonetic:
      let space = tape.attribute(.space, of: event)
      begin(keepingSpace: space?.elementsEqual("preserve".utf8) ?? false)
    case (.end, .t) where !isPhonetic: end()
    default: break
    }
  }

  /// Begins a run; white space around it counts only where the file says so.
  mutating func begin(keepingSpace: Bool) {
    (runStart, isInRun, keepsSpace) = (bytes.count, true, keepingSpace)
  }

  mutating func append(_ piece: ArraySlice<UInt8>) {
    guard isInRun, bytes.count + piece.count <= limit else {
      isTooLong = isTooLong || isInRun
      return
    }
    bytes += piece
  }

  /// Ends a run.
  mutating func end() {
    guard isInRun else { return }
    isInRun = false
    if !keepsSpace { trim() }
    unescape()
  }

  private mutating func trim() {
    while bytes.count > runStart, let last = bytes.last, last.isXMLSpace { bytes.removeLast() }
    let blanks = bytes[runStart...].prefix { $0.isXMLSpace }.count
    if blanks > 0 { bytes.removeSubrange(runStart..<runStart + blanks) }
  }

  /// Turns `_x000D_` and its like, by which Excel writes what XML cannot carry, into the characters.
  ///
  /// Source: ECMA-376, part 1, 22.9.2.19 `ST_Xstring`.
  private mutating func unescape() {
    let run = bytes[runStart...]
    guard let first = run.indices.first(where: { escapedUnit(at: $0) != nil }) else { return }
    var kept: [UInt8] = []
    var units: [UInt16] = []
    var index = first
    while index < bytes.count {
      if let unit = escapedUnit(at: index) {
        units.append(unit)
        index += 7
        continue
      }
      // Two halves of one character may be escaped one after the other.
      if !units.isEmpty { kept += String(decoding: units, as: UTF16.self).utf8 }
      units.removeAll(keepingCapacity: true)
      kept.append(bytes[index])
      index += 1
    }
    if !units.isEmpty { kept += String(decoding: units, as: UTF16.self).utf8 }
    bytes.replaceSubrange(first..., with: kept)
  }

  private func escapedUnit(at index: Int) -> UInt16? {
    guard bytes[index] == UInt8(ascii: "_"), index + 7 <= bytes.count,
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[index + 2..<index + 6]
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// The text as it stands now.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension UInt8 {
  var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  fileprivate var isHexDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
