import TestSupport

extension SeededGenerator {
  /// Changes a text at one or two of its lines, and says in words what was done.
  mutating func changeLines(
    of bytes: inout [UInt8], _ what: String,
    _ change: (inout [ArraySlice<UInt8>], Int, Int) -> Void
  ) -> String {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let one = Int.random(in: lines.indices, using: &self)
    let two = Int.random(in: lines.indices, using: &self)
    change(&lines, one, two)
    bytes = Array(lines.joined(separator: [0x0A]))
    return "\(what) at \(one + 1), \(two + 1)"
  }
}
