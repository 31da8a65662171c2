internal import DelimitedText
internal import Instruments
internal import Tallies

/// A column by which groups are formed.
struct SegmentColumn: Sendable {
  /// Its place in the file.
  let position: Int
  /// Its place in the layout where its options have codes; nil where names are taken as written.
  let coded: Int?
}

/// Numbers the groups of rows by the values of their segments.
struct GroupFinder: Sendable {
  /// More groups than this are no groups any more.
  static let most = 20_000

  /// Whether there were more.
  private(set) var hasTooMany = false
  private let segments: [SegmentColumn]
  private var coders: [FieldCoder]
  /// The names of each segment whose names are taken as written.
  private var names: [[String]]
  private var codes: [[UInt16]]
  private var levels: [Level]

  /// What a group of the segments so far becomes with a code of the next one.
  fileprivate struct Level: Sendable {
    var width = 16
    var next: [UInt32] = []
    /// The group before and the code of each group, by number from 0 on.
    var origins: [(group: Int, code: UInt16)] = []
  }

  init(_ segments: [SegmentColumn]) {
    self.segments = segments
    coders = segments.map { _ in FieldCoder(empty: AnswerCode.skipped) }
    names = segments.map { _ in [] }
    codes = segments.map { _ in [] }
    levels = segments.map { _ in Level() }
  }

  /// How many groups there are, that of rows left out included.
  var count: Int { 1 + (levels.last?.origins.count ?? 1) }

  /// Writes the group of every row into a chunk, from 1 on.
  mutating func find(_ rows: borrowing RowBatch, in chunk: inout AnswerColumns) {
    for row in 0..<rows.count { chunk.groups[row] = 1 }
    for number in segments.indices {
      let segment = segments[number]
      if let coded = segment.coded {
        levels[number].advance(&chunk.groups, by: chunk.codes[coded], rows: rows.count)
      } else {
        if codes[number].count < chunk.capacity {
          codes[number] = Array(repeating: 0, count: chunk.capacity)
        }
        Self.readNames(rows, segment.position, &coders[number], &names[number], &codes[number])
        levels[number].advance(&chunk.groups, by: codes[number], rows: rows.count)
      }
      if levels[number].origins.count > Self.most { hasTooMany = true }
    }
  }

  private static func readNames(
    _ rows: borrowing RowBatch, _ position: Int, _ coder: inout FieldCoder,
    _ names: inout [String], _ codes: inout [UInt16]
  ) {
    rows.code(column: position, by: &coder, into: &codes) { text in
      let name = TableHeader.unguarded(text).trimmed
      guard !name.isEmpty else { return AnswerCode.skipped }
      if let known = names.firstIndex(of: name) { return AnswerCode.first + UInt16(known) }
      // The group of rows beyond the limit does not matter: the whole tally is refused.
      guard names.count <= most else { return AnswerCode.first }
      names.append(name)
      return AnswerCode.first + UInt16(names.count - 1)
    }
  }
}

extension GroupFinder.Level {
  /// Takes rows from their groups so far, counted from 1, to those with one segment more.
  fileprivate mutating func advance(_ groups: inout [UInt32], by codes: [UInt16], rows: Int) {
    for row in 0..<rows {
      // Whoever gave no answer is in one group, whatever the reason.
      let code = max(codes[row], AnswerCode.first - 1)
      let cell = Int(groups[row] &- 1) &* width &+ Int(code)
      if Int(code) < width, cell < next.count, next[cell] != 0 {
        groups[row] = next[cell]
      } else {
        groups[row] = add(code, to: Int(groups[row]) - 1)
      }
    }
  }

  private mutating func add(_ code: UInt16, to group: Int) -> UInt32 {
    guard origins.count <= GroupFinder.most else { return 1 }
    if Int(code) >= width { widen(to: Int(code) + 1) }
    let cell = group * width + Int(code)
    if cell >= next.count {
      next += [UInt32](repeating: 0, count: (group + 1) * width - next.count)
    }
    if next[cell] == 0 {
      origins.append((group, code))
      next[cell] = UInt32(origins.count)
    }
    return next[cell]
  }

  private mutating func widen(to least: Int) {
    let wider = max(least, width * 2)
    var wide = [UInt32](repeating: 0, count: next.count / width * wider)
    for cell in next.indices { wide[cell / width * wider + cell % width] = next[cell] }
    next = wide
    width = wider
  }
}

extension GroupFinder {
  /// What each group from 1 on is.
  func groups(in layout: TallyLayout) -> [TallyGroup] {
    guard let last = levels.last else { return [TallyGroup()] }
    return last.origins.indices.map { TallyGroup(values(of: $0, in: layout)) }
  }

  private func values(of group: Int, in layout: TallyLayout) -> [String?] {
    var values: [String?] = []
    var group = group
    for number in levels.indices.reversed() {
      let origin = levels[number].origins[group]
      let option = Int(origin.code) - Int(AnswerCode.first)
      values.append(option < 0 ? nil : name(option, of: number, in: layout))
      group = origin.group
    }
    return values.reversed()
  }

  private func name(_ option: Int, of segment: Int, in layout: TallyLayout) -> String {
    segments[segment].coded.map { layout.columns[$0].choices[option].code.text }
      ?? names[segment][option]
  }
}
