internal import CommunityHealth
internal import Instruments

/// The words about what people answered.
enum AdoptionWords {
  static let answered = LocalizedText("Answered", "回答者", "Respondieron")
  static let question = LocalizedText("Question", "質問", "Pregunta")
  static let answer = LocalizedText("Answer", "回答", "Respuesta")
  static let answers = LocalizedText("Answers", "回答数", "Respuestas")
  static let favourable = LocalizedText("Favourable", "肯定的な回答", "Favorables")
  static let change = LocalizedText("Change", "変化", "Cambio")
  static let mean = LocalizedText("mean", "平均", "media")
  static let byGroup = LocalizedText(
    "Favourable answers by group", "グループ別の肯定的な回答", "Respuestas favorables por grupo")
  static let unanswered = LocalizedText("no answer", "無回答", "sin respuesta")
  static let others = LocalizedText("others", "その他", "otros")
  static let chartHelp = LocalizedText(
    "Each bar is all answers to a question; what is favourable lies to the right of the line.",
    "1本の棒が1つの質問への全回答です。線の右側が肯定的な回答です。",
    "Cada barra son todas las respuestas; a la derecha de la línea, las favorables.")
  static let trendTitle = LocalizedText(
    "Favourable answers from wave to wave", "回ごとの肯定的な回答", "Respuestas favorables de ronda en ronda")
  static let trendHelp = LocalizedText(
    "Percent of favourable answers; a wave in which too few answered is left out.",
    "肯定的な回答の割合（%）。回答が少なすぎた回は除いています。",
    "Porcentaje de respuestas favorables; se omiten las rondas con muy pocas respuestas.")
  static let severalHelp = LocalizedText(
    "several answers could be chosen", "複数回答可", "se podían elegir varias")

  static func finding(_ section: String, _ low: String, _ high: String) -> LocalizedText {
    guard low != high else {
      return LocalizedText(
        "\(section): \(low) favourable", "\(section)：肯定的な回答\(low)",
        "\(section): \(low) favorables")
    }
    return LocalizedText(
      "\(section): from \(low) to \(high) favourable", "\(section)：肯定的な回答は\(low)〜\(high)",
      "\(section): de \(low) a \(high) favorables")
  }

  static func notShown(_ sections: [String]) -> LocalizedText {
    let (latin, japanese) = (sections.joined(separator: ", "), sections.joined(separator: "、"))
    return LocalizedText(
      "Too few answered, or nobody was asked: \(latin).", "回答が少ないか、質問していません：\(japanese)。",
      "Respondieron muy pocos, o no se preguntó: \(latin).")
  }

  static func of(_ asked: Int?, _ wave: String) -> LocalizedText {
    guard let asked else { return LocalizedText(wave, wave, wave) }
    return LocalizedText(
      "of \(asked) asked, \(wave)", "\(asked)人中、\(wave)", "de \(asked), \(wave)")
  }

  static func told(_ people: Int, of asked: Int?, _ wave: String) -> LocalizedText {
    let one = people == 1
    return LocalizedText(
      "\(people) \(one ? "person" : "people")\(asked.map { " of \($0)" } ?? "") answered in \(wave).",
      "\(wave)は\(asked.map { "\($0)人中" } ?? "")\(people)人が回答しました。",
      "En \(wave) \(one ? "respondió" : "respondieron") \(people)\(asked.map { " de \($0)" } ?? "")."
    )
  }

  static func extremes(_ best: String, _ least: String) -> LocalizedText {
    LocalizedText(
      "Most favourable: \(best). Least: \(least).", "最も肯定的：\(best)。最も低い：\(least)。",
      "Lo más favorable: \(best). Lo menos: \(least).")
  }

  static func tooFew(_ least: Int, _ wave: String) -> LocalizedText {
    LocalizedText(
      "\(wave): not shown, because fewer than \(least) people answered.",
      "\(wave)：回答が\(least)人に達していないため、表示しません。",
      "\(wave): no se muestra, porque respondieron menos de \(least) personas.")
  }

  static func frozen(_ wave: String) -> LocalizedText {
    LocalizedText(
      "\(wave): what was shown earlier stands; too few answers have changed since.",
      "\(wave)：以前の結果をそのまま用います。変わった回答が少なすぎるためです。",
      "\(wave): vale lo mostrado antes; han cambiado muy pocas respuestas.")
  }

  static func counted(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText("\(count) of \(all)", "\(all)人中\(count)人", "\(count) de \(all)")
  }

  static func quoted(_ ask: LocalizedText, _ value: String) -> LocalizedText {
    LocalizedText(
      "“\(ask.text(in: .english))” (\(value))", "「\(ask.text(in: .japanese))」（\(value)）",
      "«\(ask.text(in: .spanish))» (\(value))")
  }
}
