// The library's own search for a text within a text lives beside its regular expressions, four
// megabytes that every command would load. Ours compares bytes, which is enough for UTF-8.

extension StringProtocol {
  /// Where a part stands first, or nil where it does not.
  package func firstRange(ofPart part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      let rest = self.utf8[start...]
      if rest.starts(with: part.utf8) {
        return start..<utf8.index(start, offsetBy: part.utf8.count)
      }
      start = utf8.index(after: start)
    }
    return part.isEmpty ? startIndex..<startIndex : nil
  }

  /// Whether a part stands anywhere in it.
  package func has(part: String) -> Bool { firstRange(ofPart: part) != nil }

  /// The text with every occurrence of a part exchanged.
  package func exchanging(_ part: String, for other: String) -> String {
    var rest = self[startIndex...]
    var result = ""
    while !part.isEmpty, let range = rest.firstRange(ofPart: part) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
