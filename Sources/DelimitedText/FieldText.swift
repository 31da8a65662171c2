/// A field's text while it grows, with the damage found in it.
struct FieldText {
  private var bytes: [UInt8] = []
  private(set) var damage: [Damage] = []

  /// The text so far; every part of it is known to be UTF-8.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes a line end inside quotes as it stands.
  mutating func append(_ lineEnd: [UInt8]) { bytes += lineEnd }

  /// Takes a character; nil, where its bytes were no UTF-8, leaves U+FFFD.
  mutating func append(_ character: [UInt8]?, from position: Position) {
    guard let character else {
      bytes += Self.replacement
      damage.append(Damage(.notUTF8, at: position))
      return
    }
    if character == [Byte.nul] { damage.append(Damage(.nul, at: position)) }
    bytes += character
  }

  private static let replacement = Array("\u{FFFD}".utf8)
}
