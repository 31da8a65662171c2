internal import CommunityHealth
internal import Instruments

/// What was said, and what came of it: for the wall, so nobody is named.
struct SaidSection {
  let material: ReportMaterial

  /// More hang on no wall.
  private static let most = 20

  /// Nil where nothing was agreed on.
  var section: ReportSection? {
    let promises = material.analysis.promises.prefix(Self.most)
    guard !promises.isEmpty else { return nil }
    let nothing = material(ReportWords.nothing)
    let rows = promises.map { one in
      [
        ReportCell(one.said ?? nothing), ReportCell(one.agreed),
        ReportCell(material(one.isDone ? CommentWords.done : CommentWords.underWay)),
      ]
    }
    let title = material(ReportSection.Topic.said.title)
    return ReportSection(
      topic: .said, title: title,
      blocks: [
        .headline(
          material(CommentWords.came(promises.count(where: \.isDone), of: promises.count))),
        .table(
          ReportTable(
            title,
            [
              .init(material(CommentWords.said)), .init(material(CommentWords.did)),
              .init(material(ReportWords.state)),
            ], rows: rows)),
      ])
  }
}
