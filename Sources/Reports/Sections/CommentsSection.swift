internal import CommunityHealth
internal import Instruments

/// What people wrote, for those who can do something about it.
struct CommentsSection {
  let material: ReportMaterial

  /// Nil where nothing may be read.
  var section: ReportSection? {
    guard !material.comments.isEmpty else { return nil }
    let blocks = material.comments.flatMap { asked -> [ReportBlock] in
      [.heading(material(asked.ask)), .list(Self.counted(asked.texts))]
    }
    return ReportSection(
      topic: .comments, title: material(ReportSection.Topic.comments.title),
      blocks: [.note(material(CommentWords.help))] + blocks)
  }

  /// Each wording once; what is alike lies side by side.
  private static func counted(_ texts: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    var told: Set<String> = []
    return texts.filter { told.insert($0).inserted }.map { text in
      counts[text, default: 1] > 1 ? "\(text) (×\u{A0}\(counts[text, default: 1]))" : text
    }
  }
}
