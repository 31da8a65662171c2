internal import Instruments
internal import Tallies

/// The groups that a segment can form, as they are known before anybody answers.
///
/// Where they are known only from the answers, a group is named once it has enough people, so that
/// no name tells that somebody gave it. Everybody else is without a group, as if unanswered.
struct SegmentValues {
  /// The groups that can be named, in order.
  let named: [String]
  /// Whether the names are known without the answers, and can be told where groups are hidden.
  let areKnown: Bool
}

extension SegmentValues {
  /// The groups of a segment of an instrument, where a community may list its departments.
  init(of segment: QuestionID, in tally: Tally, departments: [String], minimum: Int) {
    let column = tally.layout.columns.first { $0.id == segment }
    let choices = column?.choices.map(\.code.text) ?? []
    let isDepartment = if case .department? = column?.kind { true } else { false }
    let known = choices.isEmpty && isDepartment ? departments : choices
    guard known.isEmpty else {
      self.init(named: known, areKnown: true)
      return
    }
    let groups = tally.grouped(by: [segment.text]).sortedGroups
    self.init(
      named: groups.filter { $0.counts.responses >= minimum }.compactMap { $0.group.values[0] },
      areKnown: false)
  }
}
