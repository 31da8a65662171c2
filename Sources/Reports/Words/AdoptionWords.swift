internal import CommunityHealth
internal import Instruments

/// The words about what people answered.
enum AdoptionWords {
  static let answered = ReportWords.words("Answered", "回答者", "Respondieron")
  static let question = ReportWords.words("Question", "質問", "Pregunta")
  static let answer = ReportWords.words("Answer", "回答", "Respuesta")
  static let answers = ReportWords.words("Answers", "回答数", "Respuestas")
  static let favourable = ReportWords.words("Favourable", "肯定的な回答", "Favorables")
  static let change = ReportWords.words("Change", "変化", "Cambio")
  static let mean = ReportWords.words("mean", "平均", "media")
  static let byGroup = ReportWords.words(
    "Favourable answers by group", "グループ別の肯定的な回答", "Respuestas favorables por grupo")
  static let unanswered = ReportWords.words("no answer", "無回答", "sin respuesta")
  static let others = ReportWords.words("others", "その他", "otros")
  static let chartHelp = ReportWords.words(
    "Each bar is all answers to a question; what is favourable lies to the right of the line.",
    "1本の棒が1つの質問への全回答です。線の右側が肯定的な回答です。",
    "Cada barra son todas las respuestas; a la derecha de la línea, las favorables.")
  static let trendTitle = ReportWords.words(
    "Favourable answers from wave to wave", "回ごとの肯定的な回答", "Respuestas favorables de ronda en ronda")
  static let trendHelp = ReportWords.words(
    "Percent of favourable answers; a wave in which too few answered is left out.",
    "肯定的な回答の割合（%）。回答が少なすぎた回は除いています。",
    "Porcentaje de respuestas favorables; se omiten las rondas con muy pocas respuestas.")
  static let severalHelp = ReportWords.words(
    "several answers could be chosen", "複数回答可", "se podían elegir varias")

  static func finding(_ section: String, _ low: String, _ high: String) -> LocalizedText {
    guard low != high else {
      return ReportWords.words(
        "\(section): \(low) favourable", "\(section)：肯定的な回答\(low)",
        "\(section): \(low) favorables")
    }
    return ReportWords.words(
      "\(section): from \(low) to \(high) favourable", "\(section)：肯定的な回答は\(low)〜\(high)",
      "\(section): de \(low) a \(high) favorables")
  }

  static func notShown(_ sections: [String]) -> LocalizedText {
    let (latin, japanese) = (sections.joined(separator: ", "), sections.joined(separator: "、"))
    return ReportWords.words(
      "Too few answered, or nobody was asked: \(latin).", "回答が少ないか、質問していません：\(japanese)。",
      "Respondieron muy pocos, o no se preguntó: \(latin).")
  }

  static func of(_ asked: Int?, _ wave: String) -> LocalizedText {
    guard let asked else { return ReportWords.words(wave, wave, wave) }
    return ReportWords.words(
      "of \(asked) asked, \(wave)", "\(asked)人中、\(wave)", "de \(asked), \(wave)")
  }

  static func told(_ people: Int, of asked: Int?, _ wave: String) -> LocalizedText {
    let one = people == 1
    return ReportWords.words(
      "\(people) \(one ? "person" : "people")\(asked.map { " of \($0)" } ?? "") answered in \(wave).",
      "\(wave)は\(asked.map { "\($0)人中" } ?? "")\(people)人が回答しました。",
      "En \(wave) \(one ? "respondió" : "respondieron") \(people)\(asked.map { " de \($0)" } ?? "")."
    )
  }

  static func extremes(_ best: String, _ least: String) -> LocalizedText {
    ReportWords.words(
      "Most favourable: \(best). Least: \(least).", "最も肯定的：\(best)。最も低い：\(least)。",
      "Lo más favorable: \(best). Lo menos: \(least).")
  }

  static func tooFew(_ least: Int, _ wave: String) -> LocalizedText {
    ReportWords.words(
      "\(wave): not shown, because fewer than \(least) people answered.",
      "\(wave)：回答が\(least)人に達していないため、表示しません。",
      "\(wave): no se muestra, porque respondieron menos de \(least) personas.")
  }

  static func frozen(_ wave: String) -> LocalizedText {
    ReportWords.words(
      "\(wave): what was shown earlier stands; too few answers have changed since.",
      "\(wave)：以前の結果をそのまま用います。変わった回答が少なすぎるためです。",
      "\(wave): vale lo mostrado antes; han cambiado muy pocas respuestas.")
  }

  static func counted(_ count: Int, of all: Int) -> LocalizedText {
    ReportWords.words("\(count) of \(all)", "\(all)人中\(count)人", "\(count) de \(all)")
  }

  static func quoted(_ ask: LocalizedText, _ value: String) -> LocalizedText {
    ReportWords.words(
      "“\(ask.text(in: .english))” (\(value))", "「\(ask.text(in: .japanese))」（\(value)）",
      "«\(ask.text(in: .spanish))» (\(value))")
  }
}
