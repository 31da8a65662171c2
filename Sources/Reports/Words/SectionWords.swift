internal import CommunityHealth
internal import Instruments

/// The sentences of the sections about flow, sessions, patterns and actions.
enum SectionWords {
  static let found = LocalizedText("Found", "見つけた", "Hallado")
  static let ofAll = LocalizedText("Of all finds", "見つけたもののうち", "De todo lo hallado")
  static let step = LocalizedText("Step", "段階", "Paso")
  static let ofBefore = LocalizedText("Of the step before", "前の段階から", "Del paso anterior")
  static let flow = LocalizedText(
    "What becomes of a hundred finds", "100の発見のゆくえ", "Qué pasa con cien hallazgos")
  static let flowHelp = LocalizedText(
    "Each bar is what is left of all finds after the step.",
    "各段階を過ぎて残った割合です。", "Cada barra es lo que queda de todos los hallazgos tras el paso.")
  static let transfer = LocalizedText(
    "Who learns: people, or the organisation", "学んでいるのは個人か組織か",
    "Quién aprende: las personas o la organización")
  static let rhythm = LocalizedText("How people meet", "集まりの様子", "Cómo se reúnen")
  static let afterwards = LocalizedText(
    "What they say of it", "参加者の声", "Qué dicen de ello")
  static let keepPromises = LocalizedText(
    "How the community learns from itself", "コミュニティ自身の学び", "Cómo aprende la comunidad de sí misma")
  static let noActions = LocalizedText(
    "No action is open.", "未完了のアクションはありません。", "No hay acciones abiertas.")
  static let openActions = LocalizedText(
    "What is still to be done", "これから行うこと", "Lo que falta por hacer")
  static let open = LocalizedText("open", "未完了", "abierta")
  static let late = LocalizedText("late", "期限超過", "con retraso")

  static func stopsAt(_ step: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Know-how stops here: \(step.text(in: .english)).",
      "ノウハウはここで止まっています：\(step.text(in: .japanese))。",
      "El saber se detiene aquí: \(step.text(in: .spanish)).")
  }

  static func sides(_ people: String, _ organisation: String, gap: Bool) -> LocalizedText {
    LocalizedText(
      "People gain \(people) of 100, teams and the organisation \(organisation)."
        + (gap ? " What people know does not yet reach others." : ""),
      "個人の成果は\(people)点、チームと組織の成果は\(organisation)点です。"
        + (gap ? "個人の知識がまだ周りに届いていません。" : ""),
      "Las personas ganan \(people) de 100; los equipos y la organización, \(organisation)."
        + (gap ? " Lo que saben las personas aún no llega a otros." : ""))
  }

  static let patternsUnknown = LocalizedText(
    "Too little is recorded to tell whether any failure pattern is at work.",
    "記録が足りず、問題のパターンがあるかどうかは判断できません。",
    "Hay muy poco registrado para saber si algún patrón de fracaso está en marcha.")

  static func patterns(present: Int, emerging: Int) -> LocalizedText {
    LocalizedText(
      "\(present) \(present == 1 ? "pattern is" : "patterns are") at work, \(emerging) may be coming.",
      "該当するパターンは\(present)件、兆候のあるものは\(emerging)件です。",
      "\(present) \(present == 1 ? "patrón está" : "patrones están") en marcha; \(emerging) "
        + "\(emerging == 1 ? "podría" : "podrían") llegar.")
  }

  static func lookedFor(_ absent: Int, unknown: Int) -> LocalizedText {
    LocalizedText(
      "Looked for and not found: \(absent). Too little recorded to tell: \(unknown).",
      "調べて見つからなかったもの：\(absent)件。記録不足で不明：\(unknown)件。",
      "Buscados y no hallados: \(absent). Sin registros suficientes: \(unknown).")
  }

  static func standing(_ strength: String, _ confidence: String) -> LocalizedText {
    LocalizedText(
      "strength \(strength), confidence \(confidence)", "強さ\(strength)、確信度\(confidence)",
      "fuerza \(strength), confianza \(confidence)")
  }

  static func actions(_ done: Int, open: Int, late: Int) -> LocalizedText {
    LocalizedText(
      "\(done) \(done == 1 ? "action" : "actions") done, \(open) open, \(late) late.",
      "アクション：完了\(done)件、未完了\(open)件、期限超過\(late)件。",
      "\(done) \(done == 1 ? "acción hecha" : "acciones hechas"), \(open) "
        + "\(open == 1 ? "abierta" : "abiertas"), \(late) con retraso.")
  }

  static func sessions(_ count: Int) -> LocalizedText {
    LocalizedText(
      "\(count) planned \(count == 1 ? "session" : "sessions") in the last 90 days.",
      "直近90日に予定されたセッションは\(count)回です。",
      "\(count) \(count == 1 ? "sesión prevista" : "sesiones previstas") en los últimos 90 días.")
  }
}
