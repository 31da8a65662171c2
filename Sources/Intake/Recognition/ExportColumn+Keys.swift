internal import Instruments

extension String {
  /// The text before and after the last occurrence of a mark; nil where one of the two is empty.
  func partedAtLast(_ mark: String) -> (String, String)? {
    var found: Range<Index>?
    var rest = self[...]
    while let range = rest.firstRange(ofPart: mark) {
      found = range
      rest = self[range.upperBound...]
    }
    guard let found else { return nil }
    let (before, after) = (String(self[..<found.lowerBound]), String(self[found.upperBound...]))
    return before.isBlank || after.isBlank ? nil : (before, after)
  }

  /// The text without an end, where it has that end.
  func removingEnd(_ end: String) -> String {
    hasSuffix(end) ? String(dropLast(end.count)) : self
  }

  /// `Question [part]` in its two halves; brackets within the part are taken along.
  var partedAtBrackets: (question: String, part: String)? {
    let text = trimmed
    guard text.last == "]" else { return nil }
    var depth = 0
    var start: Index?
    for index in text.indices.reversed() {
      if text[index] == "]" { depth += 1 }
      if text[index] == "[" { depth -= 1 }
      if depth == 0 {
        start = index
        break
      }
    }
    guard let start else { return nil }
    let part = text[text.index(after: start)...].dropLast()
    return (text[..<start].trimmed, part.trimmed)
  }
}

extension [ExportColumn] {
  /// Neighbours whose headers are one question with another part in brackets each.
  func keyedByBrackets() -> [ExportColumn] {
    let parted = map { $0.role == nil && $0.key == nil ? $0.label.partedAtBrackets : nil }
    return keyed(parted) { self[$0].isKeyedByHeader }
  }

  /// Neighbours whose header ends in the only value that stands below it.
  ///
  /// What stands before that value is the question, or nothing where the tool leaves it out.
  func keyedByValues(in head: ExportHead, below headerRows: Int) -> [ExportColumn] {
    var parted = map { column -> (question: String, part: String)? in
      guard column.role == nil, column.key == nil else { return nil }
      let sample = Set(head.sample(column.index, below: headerRows))
      guard sample.count == 1, let value = sample.first, value.folded.count > 1 || sample.count > 1,
        column.header.folded.hasSuffix(value.folded)
      else { return nil }
      let lead = column.header.trimmed.dropLast(value.trimmed.count)
      return (Self.withoutMark(lead), value)
    }
    // The free text of 'other' stands behind the choices, under the same question.
    for index in indices.dropFirst() where self[index].role == nil && self[index].key == nil {
      guard parted[index] == nil, let before = parted[index - 1], before.part.folded != "other"
      else { continue }
      let rest = self[index].header.removingStart(before.question)
      if Self.withoutMarkInFront(rest).folded.hasPrefix("other"),
        rest != self[index].header
          || before.question.isEmpty
      {
        parted[index] = (before.question, Self.withoutMarkInFront(rest))
      }
    }
    return keyed(parted) { _ in false }
  }

  /// Puts neighbours of the same question under one key; one alone stays as it is.
  private func keyed(
    _ parted: [(question: String, part: String)?], isByRows: (Int) -> Bool
  ) -> [ExportColumn] {
    var columns = self
    var start = startIndex
    while start < endIndex {
      var end = start + 1
      if let question = parted[start]?.question {
        // After 'other' another question begins, where the questions themselves are not told.
        while end < endIndex, parted[end]?.question == question,
          !question.isEmpty || parted[end - 1]?.part.folded.hasPrefix("other") == false
        {
          end += 1
        }
        if end - start > 1 {
          for index in start..<end {
            columns[index].key = "\(start) \(question)"
            columns[index].label = question
            columns[index].part = parted[index]?.part
          }
        }
      }
      start = end
    }
    return columns
  }

  /// The question without the mark that kept it apart from the option.
  private static func withoutMark(_ text: some StringProtocol) -> String {
    var lead = text.trimmed
    while let last = lead.last, "-:/|".contains(last) { lead = lead.dropLast().trimmed }
    return lead
  }

  private static func withoutMarkInFront(_ text: String) -> String {
    String(text.trimmed.drop { "-:/|. ".contains($0) })
  }
}

extension String {
  fileprivate func removingStart(_ start: String) -> String {
    !start.isEmpty && hasPrefix(start) ? String(dropFirst(start.count)) : self
  }
}
