/// One step through an XML text.
struct XMLEvent {
  enum Kind {
    case start, end, text
  }

  let kind: Kind
  let tag: XMLTag
  /// Of a start the attributes on the tape, of a text its bytes.
  let range: Range<Int>
}

/// What the parser has seen and nobody has looked at yet; its callbacks only copy onto it.
struct XMLTape {
  fileprivate(set) var events: [XMLEvent] = []
  private var bytes: [UInt8] = []
  private var attributes: [(key: XMLKey, range: Range<Int>)] = []
  /// The line of a document type declaration, where there is one.
  var doctypeLine: Int?
  /// The parser that writes here, so that a callback can stop it.
  var parser: OpaquePointer?

  mutating func clear() {
    events.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
  }

  mutating func start(
    _ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>
  ) {
    let tag = unsafe XMLTag(Self.bytes(of: name))
    let first = attributes.count
    if tag != .other {
      // SAFETY: the list holds names and values in turn, and ends with a null pointer.
      var next = unsafe list
      while let name = unsafe next[0], let value = unsafe next[1] {
        if let key = unsafe XMLKey(Self.bytes(of: name)) {
          attributes.append((key, unsafe copy(Self.bytes(of: value))))
        }
        unsafe next += 2
      }
    }
    events.append(XMLEvent(kind: .start, tag: tag, range: first..<attributes.count))
  }

  mutating func end(_ name: UnsafePointer<CChar>) {
    events.append(
      XMLEvent(kind: .end, tag: unsafe XMLTag(Self.bytes(of: name)), range: 0..<0))
  }

  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    events.append(XMLEvent(kind: .text, tag: .other, range: unsafe copy(piece)))
  }

  private mutating func copy(_ piece: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = bytes.count
    unsafe bytes.append(contentsOf: piece)
    return start..<bytes.count
  }

  private static func bytes(of text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    // SAFETY: expat's names and values end with a zero.
    while unsafe text[count] != 0 { count += 1 }
    return unsafe UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
  }
}

extension XMLTape {
  /// The bytes of a text, which expat has made sure are UTF-8.
  func bytes(of event: XMLEvent) -> ArraySlice<UInt8> { bytes[event.range] }

  /// The bytes of an attribute of a start, or nil where it has none.
  func attribute(_ key: XMLKey, of event: XMLEvent) -> ArraySlice<UInt8>? {
    for index in event.range where attributes[index].key == key {
      return bytes[attributes[index].range]
    }
    return nil
  }

  /// The text of an attribute of a start.
  func text(_ key: XMLKey, of event: XMLEvent) -> String? {
    attribute(key, of: event).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The number in an attribute of a start, if it is one.
  func number(_ key: XMLKey, of event: XMLEvent) -> Int? {
    attribute(key, of: event).flatMap { Int(digits: $0) }
  }
}

extension Int {
  /// Reads up to nine digits, and nothing else.
  init?(digits: some Collection<UInt8>) {
    guard (1...9).contains(digits.count) else { return nil }
    self = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      self = self * 10 + Int(byte - 0x30)
    }
  }
}
