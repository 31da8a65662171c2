/// Numbers of a sheet as people write them.
struct NumberText {
  /// Days are counted from 1904, as on early Macs, and not from 1900.
  let countsFrom1904: Bool

  /// The text of a number: a date where its format shows one, else its shortest decimal.
  ///
  /// What is no number at all stays as it is.
  func text(of bytes: [UInt8], as format: NumberFormat) -> String {
    if format == .number, Self.isPlainWhole(bytes) { return String(decoding: bytes, as: UTF8.self) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard Self.isDecimal(bytes), let number = Double(text), number.isFinite else { return text }
    if format != .number,
      let date = SerialDate(number, countsFrom1904: countsFrom1904)?.text(as: format)
    {
      return date
    }
    return Self.shortest(number)
  }

  /// Digits that would come out of any conversion as they are.
  private static func isPlainWhole(_ bytes: [UInt8]) -> Bool {
    guard (1...15).contains(bytes.count), bytes.count == 1 || bytes[0] != 0x30 else {
      return false
    }
    return bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isDecimal(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.count <= 400
      && bytes.allSatisfy { byte in
        (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
      }
  }

  /// The fewest digits that give the same number back, without an exponent wherever a person would
  /// write none.
  static func shortest(_ number: Double) -> String {
    if number == 0 { return "0" }
    let text = number.description
    let parts = text.split(separator: "e")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    guard exponent != 0 else { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
    guard (-7..<21).contains(exponent) else { return text }
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = parts[0].filter { $0 != "-" && $0 != "." }
    let trimmed = parts[0].hasSuffix(".0") ? String(digits.dropLast()) : String(digits)
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + trimmed }
    let missing = exponent + 1 - trimmed.count
    guard missing < 0 else { return sign + trimmed + String(repeating: "0", count: missing) }
    let point = trimmed.index(trimmed.startIndex, offsetBy: exponent + 1)
    return sign + trimmed[..<point] + "." + trimmed[point...]
  }
}
