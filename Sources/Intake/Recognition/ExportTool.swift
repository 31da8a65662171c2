/// The tool that wrote a file.
public enum ExportTool: String, Hashable, Sendable, CaseIterable {
  case googleForms = "google-forms"
  case microsoftForms = "microsoft-forms"
  case qualtrics
  case surveyMonkey = "surveymonkey"
  case limeSurvey = "limesurvey"
  case kobo
  case typeform
  case tally
  case formbricks
  case vivaGlint = "viva-glint"
  case perennial
  case unknown
}

extension ExportTool {
  /// The name as people write it.
  public var title: String {
    switch self {
    case .googleForms: "Google Forms"
    case .microsoftForms: "Microsoft Forms"
    case .qualtrics: "Qualtrics"
    case .surveyMonkey: "SurveyMonkey"
    case .limeSurvey: "LimeSurvey"
    case .kobo: "KoboToolbox"
    case .typeform: "Typeform"
    case .tally: "Tally"
    case .formbricks: "Formbricks"
    case .vivaGlint: "Viva Glint"
    case .perennial: "Perennial's own form"
    case .unknown: "a tool that is not known"
    }
  }
}

/// Which tool wrote a file, and what speaks for it.
public struct ToolRecognition: Hashable, Sendable {
  /// How much the evidence is worth.
  public enum Sureness: String, Hashable, Sendable {
    /// No other tool writes such a file.
    case certain
    /// Other tools could, but hardly do.
    case likely
    /// Nothing speaks for any tool.
    case none
  }

  /// The tool.
  public let tool: ExportTool
  /// How much the evidence is worth.
  public let sureness: Sureness
  /// The evidence in one clause.
  public let why: String
}
