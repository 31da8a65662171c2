package import Instruments

/// The words about patterns that no definition carries, in English, Japanese and Spanish.
package enum PatternWords {
  package static let strength = HealthWords.words("strength", "強さ", "fuerza")
  package static let confidence = HealthWords.words("confidence", "確信度", "confianza")
  package static let evidence = HealthWords.words(
    "What speaks for it", "根拠", "Lo que habla a favor")
  package static let counterEvidence = HealthWords.words(
    "What speaks against it", "反証", "Lo que habla en contra")
  package static let cause = HealthWords.words("Why", "原因", "Por qué")
  package static let fix = HealthWords.words("What to do", "対策", "Qué hacer")
  package static let watch = HealthWords.words("watch", "注意", "aviso")
  package static let alarm = HealthWords.words("alarm", "警報", "alarma")
  package static let nothingFound = HealthWords.words(
    "No failure pattern is at work, as far as it was recorded.",
    "記録の範囲では、失敗のパターンは見られません。",
    "Ningún patrón de fracaso está en marcha, según lo registrado.")

  static let noRoster = HealthWords.words(
    "Keep a roster: how much is few depends on how many there are.",
    "名簿を付ける（多いか少ないかは人数による）。",
    "Lleva una lista de miembros: qué es poco depende de cuántos hay.")

  package static func tooYoung(_ days: Int) -> LocalizedText {
    HealthWords.words(
      "too early to tell: not before \(days) days after the launch",
      "判断するには早すぎます（開始から\(days)日以降）",
      "demasiado pronto: no antes de \(days) días desde el inicio")
  }

  package static func noIndicator(_ id: IndicatorID) -> LocalizedText {
    HealthWords.words(
      "the health model has no indicator '\(id)'", "健全度モデルに指標 '\(id)' がありません",
      "el modelo de salud no tiene el indicador '\(id)'")
  }

  static func tooFew(_ measured: Measured) -> LocalizedText {
    HealthWords.words(
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
    return HealthWords.words(
      "\(text.text(in: .english)) (\(list(.english)))",
      "\(text.text(in: .japanese))（\(list(.japanese))）",
      "\(text.text(in: .spanish)) (\(list(.spanish)))")
  }
}

extension PatternVerdict {
  /// The verdict in a word.
  package var name: LocalizedText {
    switch self {
    case .present: HealthWords.words("present", "該当", "presente")
    case .emerging: HealthWords.words("emerging", "兆候あり", "incipiente")
    case .absent: HealthWords.words("absent", "該当なし", "ausente")
    case .unknown: HealthWords.words("unknown", "不明", "desconocido")
    }
  }
}
