internal import Instruments
internal import Tallies

/// Which people of a wave are in another wave too.
struct LinkedPeople {
  /// How many people lie in each cell; the only earlier release is that of the linked.
  let cells: PeopleCells

  /// Links a wave to another by pseudonyms; nil where people are only counted.
  ///
  /// A pseudonym that stands twice in a wave links nobody.
  init?(_ wave: WaveRecord, by segments: [QuestionID], to other: WaveRecord) {
    guard let responses = wave.responses, other.responses != nil else { return nil }
    let linked = Self.unique(wave.respondents).intersection(Self.unique(other.respondents))
    let layout = wave.tally.layout
    let positions = segments.map { segment in layout.segments.firstIndex(of: segment.text) }
    var cells: [PeopleCells.Cell: Int] = [:]
    for (row, response) in responses.enumerated() {
      let all = CodedRow(response, in: layout, wave: wave.id.name).group.values
      let pseudonym = row < wave.respondents.count ? wave.respondents[row] : nil
      let isLinked = pseudonym.map(linked.contains) ?? false
      let cell = PeopleCells.Cell(
        group: TallyGroup(positions.map { $0.flatMap { all[$0] } }), earlier: isLinked ? [0] : [])
      cells[cell, default: 0] += 1
    }
    self.cells = PeopleCells(
      cells.sorted { "\($0.key)" < "\($1.key)" }.map { (cell: $0.key, count: $0.value) },
      earlierReleases: 1)
  }

  private static func unique(_ pseudonyms: [String?]) -> Set<String> {
    let counts = Dictionary(pseudonyms.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    return Set(counts.filter { !$0.key.isEmpty && $0.value == 1 }.keys)
  }

  /// Whether the linked, and those who are not, may be told apart beside all that the wave shows.
  func maySeparate(beside plan: [[Bool]], minimum: Int) -> Bool {
    guard let linked = cells.earlier.first else { return false }
    let people = cells.count(linked)
    let others = cells.count(cells.everybody) - people
    guard people >= minimum, others == 0 || others >= minimum else { return false }
    return !ExposureTest(counts: cells.counts, minimum: minimum).exposes(plan + [linked])
  }
}
