internal import Instruments
internal import Tallies

/// Turns the releases of a plan into what is shown of them.
struct WaveDisplay {
  /// A tally that is released.
  struct Release {
    let members: [Bool]
    let people: Int
    /// The segment or pair it belongs to; nil for everybody.
    let grouping: Int?
  }

  private let releases: [Release]
  private let tallies: [GroupTally]
  private let layout: TallyLayout
  private let columns: [Int]
  private let displays: [ColumnDisplay]
  private let test: ExposureTest
  private let minimum: Int

  init(
    _ releases: [Release], _ tallies: [GroupTally], of instrument: Instrument,
    layout: TallyLayout, test: ExposureTest
  ) {
    let telling = instrument.questionsTellingGroups
    self.releases = releases
    self.tallies = tallies
    self.layout = layout
    self.test = test
    let minimum = test.minimum
    self.minimum = minimum
    columns = layout.columns.indices.filter { column in
      !(layout.columns[column].question.map(telling.contains) ?? false)
    }
    displays = columns.map { column in
      let question = layout.columns[column].question.flatMap { instrument.question($0) }
      return ColumnDisplay(
        column: layout.columns[column], isSensitive: question?.isSensitive ?? false,
        isReversed: question?.isReversed ?? false, minimum: minimum)
    }
  }

  /// What is shown of each release.
  func tallyOfEach() -> [DisclosedTally] {
    let shown = displays.indices.map { shownColumn($0) }
    return releases.indices.map { release in
      let exact = Set(columns.indices.filter { shown[$0][release].isExact }.map { columns[$0] })
      return DisclosedTally(
        people: releases[release].people, columns: shown.map { $0[release] },
        scales: zip(layout.scales, tallies[release].scales).map { scale, tally in
          DisclosedScale(
            scale, tally, isExact: exact.isSuperset(of: scale.columns), minimum: minimum)
        })
    }
  }
}

extension WaveDisplay {
  /// One question in every release; what is hidden in one may not be the rest of others.
  private func shownColumn(_ position: Int) -> [DisclosedColumn] {
    let display = displays[position]
    var shown = releases.indices.map { release in
      display.shown(tallies[release].columns[columns[position]], of: releases[release].people)
    }
    let hiding = shown.indices.filter { !display.tellsAll(shown[$0]) }
    for hiding in hiding {
      for other in neighbours(of: hiding) where display.tellsAll(shown[other]) {
        let exact = shown.indices.filter { display.tellsAll(shown[$0]) }
        guard test.gives(releases[hiding].members, from: exact.map { releases[$0].members }) else {
          break
        }
        shown[other] = display.hidden
      }
    }
    return shown
  }

  /// The other releases, those first that are best left out: the smallest of the same segment.
  private func neighbours(of release: Int) -> [Int] {
    releases.indices.filter { $0 != release }.sorted { one, other in
      rank(one, beside: release) < rank(other, beside: release)
    }
  }

  private func rank(_ other: Int, beside release: Int) -> (Int, Int, Int) {
    let isSibling = releases[other].grouping == releases[release].grouping
    let isTotal = releases[other].grouping == nil
    return (isTotal ? 2 : isSibling ? 0 : 1, releases[other].people, -other)
  }
}

extension ColumnDisplay {
  /// Whether what is shown tells all counts and sums as they are.
  fileprivate func tellsAll(_ shown: DisclosedColumn) -> Bool {
    shown.isExact && (!column.holdsNumbers || shown.mean != nil)
  }
}
