package import Instruments

/// The words about patterns that no definition carries, in English, Japanese and Spanish.
package enum PatternWords {
  package static let strength = LocalizedText("strength", "強さ", "fuerza")
  package static let confidence = LocalizedText("confidence", "確信度", "confianza")
  package static let evidence = LocalizedText(
    "What speaks for it", "根拠", "Lo que habla a favor")
  package static let counterEvidence = LocalizedText(
    "What speaks against it", "反証", "Lo que habla en contra")
  package static let cause = LocalizedText("Why", "原因", "Por qué")
  package static let fix = LocalizedText("What to do", "対策", "Qué hacer")
  package static let nothingFound = LocalizedText(
    "No failure pattern is at work, as far as it was recorded.",
    "記録の範囲では、失敗のパターンは見られません。",
    "Ningún patrón de fracaso está en marcha, según lo registrado.")

  /// From where on a figure is worth a look.
  package static func worthALook(from level: String) -> LocalizedText {
    LocalizedText("worth a look from \(level) on", "要注意は\(level)から", "a vigilar desde \(level)")
  }

  /// From where on a figure is serious.
  package static func serious(from level: String) -> LocalizedText {
    LocalizedText("serious from \(level) on", "深刻は\(level)から", "grave desde \(level)")
  }

  static let noRoster = LocalizedText(
    "Keep a roster: how much is few depends on how many there are.",
    "名簿を付ける（多いか少ないかは人数による）。",
    "Lleva una lista de miembros: qué es poco depende de cuántos hay.")

  package static func tooYoung(_ days: Int) -> LocalizedText {
    LocalizedText(
      "too early to tell: not before \(days) days after the launch",
      "判断するには早すぎます（開始から\(days)日以降）",
      "demasiado pronto: no antes de \(days) días desde el inicio")
  }

  package static func noIndicator(_ id: IndicatorID) -> LocalizedText {
    LocalizedText(
      "the health model has no indicator '\(id)'", "健全度モデルに指標 '\(id)' がありません",
      "el modelo de salud no tiene el indicador '\(id)'")
  }

  static func tooFew(_ measured: Measured) -> LocalizedText {
    LocalizedText(
      "too few to tell: \(measured.count) \(measured.unit.rawValue)",
      "判断するには少なすぎます（\(measured.count)件）",
      "muy pocos para decirlo: \(measured.count)")
  }

  /// What to write down, and the figures for which it is wanted.
  static func wanted(_ text: LocalizedText, for titles: [LocalizedText]) -> LocalizedText {
    guard !titles.isEmpty else { return text }
    func list(_ language: Language) -> String {
      titles.map { $0.text(in: language) }.joined(separator: language == .japanese ? "、" : "; ")
    }
    return LocalizedText(
      "\(text.text(in: .english)) (\(list(.english)))",
      "\(text.text(in: .japanese))（\(list(.japanese))）",
      "\(text.text(in: .spanish)) (\(list(.spanish)))")
  }
}

extension PatternVerdict {
  /// The verdict in a word.
  package var name: LocalizedText {
    switch self {
    case .present: LocalizedText("present", "該当", "presente")
    case .emerging: LocalizedText("emerging", "兆候あり", "incipiente")
    case .absent: LocalizedText("absent", "該当なし", "ausente")
    case .unknown: LocalizedText("unknown", "不明", "desconocido")
    }
  }
}
