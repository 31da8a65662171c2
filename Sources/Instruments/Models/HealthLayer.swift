/// One of the three things that keep a community alive, each carried by the others.
public enum HealthLayer: String, Hashable, Sendable, CaseIterable {
  /// People meet.
  case ritual
  /// Something remains of it.
  case artifact
  /// They learn from how it went.
  case feedback
}

extension HealthLayer {
  /// The layer in a word or two.
  public var title: LocalizedText {
    switch self {
    case .ritual: LocalizedText("Ritual", "儀式（集まり）", "Ritual")
    case .artifact: LocalizedText("Artifact", "成果物", "Artefactos")
    case .feedback: LocalizedText("Feedback", "フィードバック", "Retroalimentación")
    }
  }

}
