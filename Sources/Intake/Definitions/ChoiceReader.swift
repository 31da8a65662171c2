internal import Instruments

/// Reads one choice of a question, point of a scale or side answer.
enum ChoiceReader {
  static func choice(
    from node: YAMLNode, _ part: DefinitionPlace.Part, isPoint: Bool, isOffScale: Bool = false,
    fallback: Language, _ notes: inout ReadingNotes
  ) -> Choice? {
    let own = isPoint ? [] : ["with text", "alone"]
    let fields = Fields(
      node, of: isPoint ? "a point" : "a choice", part, known: ["code", "label", "value"] + own,
      into: &notes)
    guard case .map = node.content,
      let code = fields.requiredText("code", remedy: "add 'code:', what is stored", &notes)
    else { return nil }
    return Choice(
      code: ChoiceCode(code),
      label: fields.localized("label", fallback: fallback, &notes) ?? LocalizedText([]),
      value: fields.number("value", &notes), opensText: fields.flag("with text", &notes),
      isExclusive: fields.flag("alone", &notes), isOffScale: isOffScale)
  }
}
