package import Instruments

/// The words about a checklist that no definition carries, in English, Japanese and Spanish.
package enum ChecklistWords {
  package static let sheet = LocalizedText("Checklist", "チェックリスト", "Lista")
  package static let group = LocalizedText("Group", "区分", "Grupo")
  package static let reached = LocalizedText("Reached", "達成度", "Alcanzado")
  package static let leftOut = LocalizedText("Left out", "対象外", "Fuera")
  package static let unanswered = LocalizedText("Not answered", "未回答", "Sin responder")
  package static let further = LocalizedText("Further points", "追加の項目", "Puntos adicionales")
  package static let nothing = LocalizedText("nothing to judge", "判定できる項目なし", "nada que valorar")
  package static let subject = LocalizedText(
    "Where the community stands and what comes next", "コミュニティの現状と次の一歩",
    "Dónde está la comunidad y qué sigue")
  package static let sentenceBreak = LocalizedText("; ", "。", "; ")
  package static let colon = LocalizedText(": ", "：", ": ")

}

// Sentences, in which the words stand in another order from language to language.
extension ChecklistWords {
  package static func stands(_ group: LocalizedText) -> LocalizedText {
    LocalizedText(
      "\(inside(group, .english)) stands", "\(group.text(in: .japanese))はできています",
      "\(inside(group, .spanish)) ya está")
  }

  package static func isAt(_ percent: Int, _ group: LocalizedText) -> LocalizedText {
    LocalizedText(
      "\(inside(group, .english)) is at \(percent) %",
      "\(group.text(in: .japanese))は\(percent)%です",
      "\(inside(group, .spanish)) va por el \(percent) %")
  }

  package static func hasNothing(_ group: LocalizedText) -> LocalizedText {
    LocalizedText(
      "\(inside(group, .english)) has nothing to judge",
      "\(group.text(in: .japanese))は判定できる項目がありません",
      "\(inside(group, .spanish)) no tiene nada que valorar")
  }

  package static func stillUnanswered(_ count: Int) -> LocalizedText {
    LocalizedText(
      "\(count) of its items \(count == 1 ? "is" : "are") not answered",
      "未回答が\(count)項目あります",
      "\(count) \(count == 1 ? "punto" : "puntos") sin responder")
  }

  package static func asOf(_ day: CalendarDate) -> LocalizedText {
    LocalizedText("As of \(day)", "\(day) 現在", "A fecha de \(day)")
  }

  package static let nothingLeft = LocalizedText(
    "Nothing is left to do.", "残っている項目はありません。", "No queda nada por hacer.")

  package static func leftToDo(_ count: Int) -> LocalizedText {
    LocalizedText("Left to do: \(count)", "残っている項目：\(count)", "Por hacer: \(count)")
  }

  package static func isDue(_ day: CalendarDate) -> LocalizedText {
    LocalizedText("due \(day)", "期限 \(day)", "plazo \(day)")
  }

  package static func wasDue(_ day: CalendarDate) -> LocalizedText {
    LocalizedText("⚠ was due \(day)", "⚠ 期限超過 \(day)", "⚠ venció el \(day)")
  }

  package static func overdue(_ count: Int) -> LocalizedText {
    LocalizedText("⚠ \(count) overdue", "⚠ 期限超過 \(count)件", "⚠ \(count) con plazo vencido")
  }

  package static func reachedMeans(_ percent: Int) -> LocalizedText {
    LocalizedText(
      "met counts 1, partly ½, not yet 0; a group stands from \(percent) %",
      "「できている」1、「一部」½、「まだ」0。\(percent)%以上で達成",
      "cumplido vale 1, en parte ½, aún no 0; un grupo está listo desde el \(percent) %")
  }

  /// A title as it stands inside a sentence: a small first letter, unless it opens with capitals.
  private static func inside(_ title: LocalizedText, _ language: Language) -> String {
    let text = title.text(in: language)
    guard let second = text.dropFirst().first, second.isLowercase else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
