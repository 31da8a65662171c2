internal import Instruments

/// Google Forms: its own CSV with `;` between answers, or a saved sheet with `, `.
struct GoogleForms: ExportDialect {
  let tool = ExportTool.googleForms

  func evidence(in head: ExportHead) -> ToolEvidence? {
    guard let first = head.names.first, Self.timestamps.contains(first) else { return nil }
    let others = head.columns(named: ["email address", "score", "username"])
    let sample = head.sample(0, below: 1)
    let stamps = sample.prefix(20).count { StampText($0) != nil }
    guard sample.isEmpty || stamps * 2 > min(20, sample.count) else { return nil }
    return ToolEvidence(
      head.columns(named: [first]) + others, others.isEmpty ? .likely : .certain,
      remark: "its first column holds times")
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    var columns = head.plainColumns([
      "email address": .identity(.email), "username": .identity(.email), "score": .technical,
    ])
    if !columns.isEmpty { columns[0].role = .submittedAt }
    return columns.keyedByBrackets()
  }

  var joints: [Joint] { [.semicolon, .commaSpace] }

  /// The heading of the first column in the languages of Google's accounts that were seen.
  private static let timestamps: Set = [
    "timestamp", "zeitstempel", "horodateur", "marca temporal", "carimbo de data/hora",
    "タイムスタンプ", "informazioni cronologiche", "tijdstempel",
  ]
}
