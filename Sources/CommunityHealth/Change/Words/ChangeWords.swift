package import Instruments

/// The words about change that no definition carries, in English, Japanese and Spanish.
package enum ChangeWords {
  package static let health = LocalizedText("When the waves closed", "締切時点", "Al cerrar cada ronda")
  package static let headlines = LocalizedText(
    "Headlines, of 100", "主要な項目（100点中）", "Lo principal, de 100")
  package static let questions = LocalizedText(
    "Favourable answers, in percent", "肯定的な回答（%）", "Respuestas favorables, en %")
  /// Above the smallest change that would have been found.
  package static let clearFrom = LocalizedText("clear from", "検出可能", "claro desde")
  package static func shortNames(_ survey: String) -> LocalizedText {
    LocalizedText(
      "What the short names ask in full: perennial surveys show \(survey)",
      "短い名前の質問文は次で見られます：perennial surveys show \(survey)",
      "Lo que preguntan los nombres cortos: perennial surveys show \(survey)")
  }

  package static let notLinked = LocalizedText(
    "The two waves are compared as different people; where answers are linked by pseudonyms, smaller changes show.",
    "2回の回答は別々の人のものとして比べています。仮名で結びつけると、より小さな変化も分かります。",
    "Las dos rondas se comparan como si fueran personas distintas; con seudónimos que las enlacen se ven cambios menores."
  )
  package static let reworded = LocalizedText(
    "* asked in other words than before", "* 以前と言い回しが異なる質問",
    "* preguntado con otras palabras que antes")
  package static let languages = LocalizedText(
    "Answers do not say their language: a different mix of languages can look like a change.",
    "回答の言語は記録されません。言語の割合が変わると、変化のように見えることがあります。",
    "Las respuestas no dicen su idioma: otra mezcla de idiomas puede parecer un cambio.")

  package static func tooFew(_ count: Int) -> LocalizedText {
    LocalizedText(
      "Too few to tell (\(count))", "判断するには少なすぎる項目（\(count)）",
      "Muy pocos para decirlo (\(count))")
  }

  package static func linked(_ people: Int) -> LocalizedText {
    LocalizedText(
      "\(people) people answered both, and are compared with themselves.",
      "両方に回答した\(people)人は、本人どうしで比べています。",
      "\(people) personas respondieron ambas y se comparan consigo mismas.")
  }

  package static func status(_ status: ItemChange.Status) -> LocalizedText {
    switch status {
    case .same: LocalizedText("Same", "同じ", "Igual")
    case .reworded: LocalizedText("Reworded", "言い回しの変更", "Con otras palabras")
    case .changedScale:
      LocalizedText(
        "Asked otherwise, not compared", "聞き方が異なるため比較なし", "Preguntado de otro modo, sin comparar")
    case .added: LocalizedText("New", "新規", "Nuevas")
    case .removed: LocalizedText("Not asked any more", "今回なし", "Ya no se preguntan")
    }
  }

}

extension ChangeVerdict {
  /// The verdict in a word or two.
  package var words: LocalizedText {
    switch self {
    case .up: LocalizedText("up", "上昇", "sube")
    case .down: LocalizedText("down", "低下", "baja")
    case .noClearChange: LocalizedText("no clear change", "明確な変化なし", "sin cambio claro")
    case .tooFew: LocalizedText("too few to tell", "判断するには少なすぎる", "muy pocos para decirlo")
    }
  }
}
