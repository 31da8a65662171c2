/// A keyed digest of FIPS 198-1 over SHA-256: without the key, nobody can make or check it.
package enum HMAC {
  /// The digest of a message under a key, in hexadecimal.
  package static func digest(of message: [UInt8], key: [UInt8]) -> String {
    let block = 64
    var padded = key.count > block ? bytes(SHA256.digest(of: key)) : key
    padded += repeatElement(0, count: block - padded.count)
    var inner = SHA256()
    inner.update(padded.map { $0 ^ 0x36 })
    inner.update(message)
    var outer = SHA256()
    outer.update(padded.map { $0 ^ 0x5C })
    outer.update(bytes(inner.hexadecimal))
    return outer.hexadecimal
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap { $0.hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
