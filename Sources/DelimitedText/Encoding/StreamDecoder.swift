/// Takes bytes as they come in, decides on their encoding, and decodes them.
///
/// Text that is all ASCII reads alike in UTF-8 and in every encoding of single bytes. So the choice
/// between them waits for the first byte beyond ASCII, however far into the file that is, and looks
/// at what follows it.
struct StreamDecoder {
  /// The encoding, as far as it is known.
  private(set) var detected: Detected<TextEncoding>
  /// How long the byte order mark is.
  private(set) var markLength = 0
  private var decoder: TextDecoder?
  private var bytes: [UInt8] = []
  private var isAtEnd = false
  private var hasBegun = false
  private var wanted: Int
  private let window: Int

  /// Prepares for an encoding, or to find it out by a look at so many bytes.
  init(_ encoding: TextEncoding?, window: Int) {
    self.window = window
    detected = encoding.map { .chosen($0) } ?? Detected(.utf8, because: "all of it is ASCII")
    decoder = encoding.map { TextDecoder($0) }
    wanted = encoding == nil ? max(4, window) : Byte.byteOrderMark.count
  }

  /// Whether a step now would be too small.
  var wantsBytes: Bool { !isAtEnd && bytes.count < wanted }

  /// Whether everything came in and was decoded.
  var isDone: Bool { isAtEnd && bytes.isEmpty && hasBegun }

  /// Takes the next bytes; none mean the end.
  mutating func take(_ block: [UInt8], count: Int) {
    if count == 0 { isAtEnd = true }
    bytes.append(contentsOf: block[..<count])
  }

  /// Decodes what can be decoded; the next step waits for `step` bytes more.
  mutating func decode(into text: inout DecodedText, step: Int) {
    if !hasBegun { begin() }
    if let decoder {
      let taken = decoder.decode(bytes, upTo: bytes.count, isLast: isAtEnd, into: &text)
      bytes.removeSubrange(..<taken)
      wanted = bytes.count + step
    } else {
      decodeASCII(into: &text)
      wanted = bytes.isEmpty ? step : window
      if decoder != nil { decode(into: &text, step: step) }
    }
  }

  /// Looks at the first bytes, and steps over a byte order mark.
  private mutating func begin() {
    hasBegun = true
    if decoder == nil, let found = EncodingDetector.byStart(of: bytes) { decide(found) }
    guard let encoding = decoder?.encoding, bytes.starts(with: encoding.byteOrderMark) else {
      return
    }
    markLength = encoding.byteOrderMark.count
    bytes.removeSubrange(..<markLength)
  }

  /// Decodes up to the first byte beyond ASCII, and decides there if enough follows.
  private mutating func decodeASCII(into text: inout DecodedText) {
    let end = bytes.firstIndex { $0 >= 0x80 } ?? bytes.count
    _ = TextDecoder(.utf8).decode(bytes, upTo: end, isLast: true, into: &text)
    bytes.removeSubrange(..<end)
    guard !bytes.isEmpty, isAtEnd || bytes.count >= window else { return }
    let isAll = isAtEnd && bytes.count <= window
    decide(EncodingDetector.byCharacters(of: Array(bytes.prefix(window)), isLast: isAll))
  }

  private mutating func decide(_ found: Detected<TextEncoding>) {
    detected = found
    decoder = TextDecoder(found.value)
  }
}
