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
    return keyed(parted)
  }

  /// Neighbours whose header ends in the only value that stands below it.
  ///
  /// What stands before that value is the question, or nothing where the tool leaves it out.
  func keyedByValues(in head: ExportHead, below headerRows: Int) -> [ExportColumn] {
    var parted = map { column -> (question: String, part: String)? in
      guard column.role == nil, column.key == nil else { return nil }
      let sample = Set(head.sample(column.index, below: headerRows))
      guard sample.count == 1, let value = sample.first,
        column.header.folded.hasSuffix(value.folded)
      else { return nil }
      let lead = column.header.trimmed.dropLast(value.trimmed.count)
      return (Self.withoutMark(lead), value)
    }
    // Behind the choices may stand one that nobody chose, and the free text of 'other'.
    for index in indices.dropFirst() where parted[index] == nil {
      guard self[index].role == nil, self[index].key == nil, let before = parted[index - 1],
        let part = self[index].option(after: before)
      else { continue }
      let isUnanswered = head.sample(index, below: headerRows).isEmpty
      let next = index + 1 < endIndex ? self[index + 1].option(after: before) : nil
      let isBetween = parted.cell(index + 1)?.question == before.question || next.isOther
      if part.isOther || isUnanswered && (isBetween || !before.question.isEmpty) {
        parted[index] = (before.question, part)
      }
    }
    return keyed(parted)
  }

  /// Puts neighbours of the same question under one key; one alone stays as it is.
  private func keyed(_ parted: [(question: String, part: String)?]) -> [ExportColumn] {
    var columns = self
    var start = startIndex
    while start < endIndex {
      var end = start + 1
      if let question = parted[start]?.question {
        // After 'other' another question begins, where the questions themselves are not told.
        while end < endIndex, parted[end]?.question == question,
          !question.isEmpty || parted[end - 1]?.part.isOther == false
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
}

extension ExportColumn {
  /// What the header calls an option, where it goes on with the question of the column before.
  fileprivate func option(after before: (question: String, part: String)) -> String? {
    guard !before.question.isEmpty else { return before.part.isOther ? nil : header }
    guard header.hasPrefix(before.question) else { return nil }
    let rest = header.dropFirst(before.question.count).drop { "-:/|. ".contains($0) }
    return rest.isEmpty ? nil : String(rest)
  }
}

extension String? {
  /// Whether it is the option of those who missed theirs.
  fileprivate var isOther: Bool { self?.isOther ?? false }
}

extension String {
  fileprivate var isOther: Bool { folded.hasPrefix("other") }
}

extension [(question: String, part: String)?] {
  fileprivate func cell(_ position: Int) -> (question: String, part: String)? {
    position < count ? self[position] : nil
  }
}
