internal import Instruments

/// Reads one choice of a question, point of a scale or side answer.
enum ChoiceReader {
  /// The choice; one without a code gets its number as a code, so that the others keep their places.
  static func choice(
    from node: YAMLNode, _ part: DefinitionPlace.Part, number: Int, isPoint: Bool,
    isOffScale: Bool = false, fallback: Language, _ notes: inout ReadingNotes
  ) -> Choice {
    let own = isPoint ? [] : ["with text", "alone"]
    let fields = Fields(
      node, of: isPoint ? "a point" : "a choice", part, known: ["code", "label", "value"] + own,
      into: &notes)
    let isGroup = if case .map = node.content { true } else { false }
    let code =
      isGroup ? fields.requiredText("code", remedy: "add 'code:', what is stored", &notes) : nil
    return Choice(
      code: ChoiceCode(code ?? "unread-\(number + 1)"),
      label: fields.localized("label", fallback: fallback, &notes) ?? LocalizedText([]),
      value: fields.number("value", &notes), opensText: fields.flag("with text", &notes),
      isExclusive: fields.flag("alone", &notes), isOffScale: isOffScale)
  }
}
