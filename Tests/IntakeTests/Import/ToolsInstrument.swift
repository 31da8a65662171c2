import Instruments

@testable import Intake

/// A survey with every kind of question that exports spread, join, or turn into dates.
enum ToolsInstrument {
  static let file = SourceFile(path: "surveys/tools.yaml", bytes: Array(text.utf8))

  static let scales = SourceFile(path: "surveys/scales.yaml", bytes: Array(scalesText.utf8))

  static func read(anonymity: String = "anonymous") -> Instrument? {
    let text = text.replacing("anonymity: anonymous", with: "anonymity: \(anonymity)")
    let source = SourceFile(path: file.path, bytes: Array(text.utf8))
    return DefinitionSet([source], companions: [scales], over: shipped)
      .instrument(InstrumentID("tools"))
  }

  static let text = """
    instrument: tools
    version: 3
    title: Our tools
    audience: members
    every: quarter
    anonymity: anonymous
    minimum group: { answers: 5, comments: 10 }
    languages: [en]
    questions:
      - id: tried
        ask: What did you try?
        choose: several
        choices:
          - { code: library, label: Prompt library }
          - { code: notes, label: "Meeting notes, with names" }
          - { code: other, label: Other, with text: yes }
      - id: useful
        ask: How useful was it?
        scale: fit
      - id: applied
        ask: How often did you apply it?
        choices:
          - { code: 0, label: Never }
          - { code: 1-2, label: Once or twice }
          - { code: 3+, label: More often }
      - id: habits
        ask: How often does this happen?
        scale: consistency
        rows:
          - { id: team_uses, ask: My team uses it }
          - { id: lead_asks, ask: My lead asks for it }
      - id: comment
        ask: Any comment?
        text: long

    """

  private static let scalesText = """
    scales:
      - id: fit
        points:
          - { code: 1, label: No use }
          - { code: 2, label: Some use }
          - { code: 3, label: Great use }

    """
}
