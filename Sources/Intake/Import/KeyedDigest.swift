internal import Instruments

/// Digests that only the holder of the folder's secret can make or check.
struct KeyedDigest {
  let key: [UInt8]
  /// What the digests are for; those of one purpose tell nothing about another.
  let scope: String

  /// The digest of parts; their lengths go in front, so that no two lists make the same message.
  func callAsFunction(_ parts: [String]) -> String {
    let message = ([scope] + parts).map { "\($0.utf8.count):\($0)" }.joined()
    return HMAC.digest(of: Array(message.utf8), key: key)
  }

  /// A name for somebody who must stay unknown: the same in every wave of an instrument.
  ///
  /// Twelve digits: among ten thousand people, two share a name once in five million times.
  func pseudonym(of identity: String) -> String {
    let digits = Array(self(["respondent", identity.folded]).prefix(12))
    return "r-"
      + stride(from: 0, to: 12, by: 4).map { String(digits[$0..<$0 + 4]) }
      .joined(separator: "-")
  }
}
