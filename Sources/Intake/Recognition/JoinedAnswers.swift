internal import Instruments

/// Several options in one cell, told apart by options that are learnt from all cells together.
///
/// An option may contain the very mark that joins. So parts that never stand without each other
/// are put together again, and a cell is read with the longest option first.
struct JoinedAnswers {
  /// How often each option was chosen, the most frequent first.
  let options: [OptionCount]
  /// What stands between two of them.
  let joint: Joint
  /// Whether they are options beyond doubt, or the values could as well be single answers.
  let isCertain: Bool

  /// Nil where the values do not look like several options joined.
  init?(_ values: [OptionCount], joint: Joint) {
    let cells = values.map { (parts: Self.parts($0.label, joint), count: $0.count) }
    let joined = cells.filter { $0.parts.count > 1 }
    let isMarked = joint.trailsAlways(values)
    // Typeform's stroke means something only where every answer begins with it.
    guard isMarked || !joined.isEmpty && joint != .strokes else { return nil }
    let merges = joint == .commaSpace || joint == .comma ? Self.inseparable(in: cells, joint) : []
    let known = Set(cells.flatMap { Self.merged($0.parts, merges, joint) })
    let read = values.map { (parts: Self.read($0.label, known, joint), count: $0.count) }
    guard isMarked || read.contains(where: { $0.parts.count > 1 }) else { return nil }
    guard known.count <= 80, isMarked || Self.recurs(read, joint) else { return nil }
    var counts: [String: Int] = [:]
    for (parts, count) in read { for part in Set(parts) { counts[part, default: 0] += count } }
    options = counts.map { OptionCount(label: $0.key, count: $0.value) }
      .sorted(by: OptionCount.precedes)
    self.joint = joint
    isCertain = isMarked || joint.isTelling
  }
}

extension JoinedAnswers {
  /// The parts of a cell, cut at every joint.
  private static func parts(_ cell: String, _ joint: Joint) -> [String] {
    cell.parted(at: joint.rawValue).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Pairs of neighbouring parts that belong to one option as far as can be told.
  private static func inseparable(
    in cells: [(parts: [String], count: Int)], _ joint: Joint
  ) -> Set<[String]> {
    var together: [[String]: Int] = [:]
    var alone: [String: Int] = [:]
    for (parts, count) in cells {
      for part in parts { alone[part, default: 0] += count }
      for (left, right) in zip(parts, parts.dropFirst()) {
        together[[left, right], default: 0] += count
      }
    }
    let pairs = Dictionary(
      cells.filter { $0.parts.count == 2 }.map { ($0.parts, $0.count) }, uniquingKeysWith: +)
    return Set(
      together.filter { pair, count in
        let (left, right) = (pair[0], pair[1])
        if left.opensMoreThanItCloses || right.closesMoreThanItOpens { return true }
        // 'Yes, gladly': a small letter that only ever goes on with one and the same beginning.
        return right.first?.isLowercase == true && alone[right] == count && pairs[pair] == count
          && count > 1
      }.keys)
  }

  private static func merged(
    _ parts: [String], _ merges: Set<[String]>, _ joint: Joint
  ) -> [String] {
    var result: [String] = []
    var last = ""
    var depth = 0
    for part in parts {
      if let open = result.last, depth > 0 || merges.contains([last, part]) {
        result[result.count - 1] = open + joint.rawValue + part
      } else {
        result.append(part)
      }
      depth = max(0, (result.last ?? "").bracketDepth)
      last = part
    }
    return result
  }

  /// The options of a cell, the longest that fits first at each place.
  static func read(_ cell: String, _ known: Set<String>, _ joint: Joint) -> [String] {
    let parts = parts(cell, joint)
    var result: [String] = []
    var start = 0
    while start < parts.count {
      var end = parts.count
      while end > start + 1, !known.contains(parts[start..<end].joined(separator: joint.rawValue)) {
        end -= 1
      }
      result.append(parts[start..<end].joined(separator: joint.rawValue))
      start = end
    }
    return result
  }

  /// Options come again in other company; parts of sentences do not.
  private static func recurs(_ cells: [(parts: [String], count: Int)], _ joint: Joint) -> Bool {
    var counts: [String: Int] = [:]
    var alone: Set<String> = []
    for (parts, count) in cells {
      for part in parts { counts[part, default: 0] += count }
      if parts.count == 1, let only = parts.first { alone.insert(only) }
    }
    let all = counts.values.reduce(0, +)
    let again = counts.values.filter { $0 > 1 }.reduce(0, +)
    let joined = cells.filter { $0.parts.count > 1 }
    let inCompany = joined.filter { $0.parts.contains(where: alone.contains) }.count
    let isMixed = inCompany * 2 >= joined.count || joined.count > counts.count
    let share = joint.isTelling ? 50 : 75
    return all > 0 && again * 100 >= all * share && (isMixed || joint.isTelling)
  }
}

extension Joint {
  /// Whether the mark hardly occurs within an option.
  fileprivate var isTelling: Bool {
    self == .semicolon || self == .semicolonSpace || self == .strokes
  }

  /// Whether every value ends in the mark, as Microsoft has it, or begins with it, as Typeform has.
  fileprivate func trailsAlways(_ values: [OptionCount]) -> Bool {
    switch self {
    case .semicolon: !values.isEmpty && values.allSatisfy { $0.label.trimmed.hasSuffix(";") }
    case .strokes: !values.isEmpty && values.allSatisfy { $0.label.trimmed.hasPrefix("/ ") }
    default: false
    }
  }
}

extension String {
  /// The pieces between a mark, which is no pattern.
  fileprivate func parted(at mark: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(ofPart: mark) {
      pieces.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return pieces + [rest]
  }

  fileprivate var bracketDepth: Int {
    unicodeScalars.reduce(0) { $1 == "(" ? $0 + 1 : $1 == ")" ? $0 - 1 : $0 }
  }

  fileprivate var opensMoreThanItCloses: Bool { bracketDepth > 0 }
  fileprivate var closesMoreThanItOpens: Bool { bracketDepth < 0 }
}
