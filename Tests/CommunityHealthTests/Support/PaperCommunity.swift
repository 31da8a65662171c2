import FolderSupport
import Instruments
import Intake
import StandardSurveys
import Tallies
import TestSupport
import Testing

@testable import CommunityHealth

/// A community whose folder is written down in the test, so that inputs stay beside expectations.
struct PaperCommunity {
  private let folder: PaperFolder

  /// Files by path; without a `perennial.yaml` the community meets every two weeks since January.
  init(_ texts: [String: String]) {
    var folder: PaperFolder = [
      "perennial.yaml": """
      community: Guild
      kind: topic-focused
      launched: 2026-01-05
      cadence: every 2 weeks
      """
    ]
    for (path, text) in texts { folder[path] = text }
    self.folder = folder
  }
}

extension PaperCommunity {
  /// What was recorded.
  func record() throws -> CommunityRecord { try folder.record() }

  /// What an indicator of the model that ships says, or one that a test writes in YAML.
  func reading(
    _ id: String, asOf day: String = "2026-06-30", model: HealthModel = .shipped
  ) throws -> IndicatorReading {
    var reader = IndicatorReader(
      model, of: try record(), asOf: CalendarDate(certain: day), seed: 7)
    let all = reader.readings()
    return try #require(all[IndicatorID(id)], "the model has no indicator '\(id)'")
  }

  /// Everything that is said of it.
  func analysis(
    asOf day: String = "2026-06-30", model: HealthModel = .shipped, seed: UInt64 = 7
  ) throws -> CommunityAnalysis {
    CommunityAnalysis(of: try record(), by: model, asOf: CalendarDate(certain: day), seed: seed)
  }
}

extension HealthModel {
  /// The model that ships.
  static let shipped: HealthModel = {
    let file = ShippedFile.all.first { $0.name == "health-model.yaml" }
    return HealthModelFile(SourceFile(path: "health-model.yaml", bytes: file?.bytes ?? [])).model
  }()

  /// A model of one indicator, as a person would write it.
  static func yaml(_ text: String) -> HealthModelFile {
    HealthModelFile(SourceFile(path: "surveys/health-model.yaml", bytes: Array(text.utf8)))
  }
}
