internal import Instruments

/// What drawings say: their findings, and how they are read.
enum ChartWords {
  static let heatHelp = LocalizedText(
    "Percent of favourable answers, averaged over the questions of a theme. Warm colours are low, cool ones high.",
    "テーマごとの肯定的な回答の平均（%）。暖色は低く、寒色は高いことを示します。",
    "Porcentaje de respuestas favorables, media de las preguntas de cada tema. Los colores cálidos son bajos; los fríos, altos."
  )
  static let theme = LocalizedText("Theme", "テーマ", "Tema")
  static let everybody = LocalizedText("everybody", "全体", "todos")
  static let turnsHelp = LocalizedText(
    "Members in the order of how many turns they had, in groups so large that nobody stands out. On the straight line all would have the same.",
    "発表回数の少ない順にメンバーを並べ、個人が分からない大きさにまとめています。直線は全員が同じ回数の場合です。",
    "Miembros ordenados por sus turnos, en grupos tan grandes que nadie destaca. En la línea recta todos tendrían lo mismo."
  )
  static let ofMembers = LocalizedText("of members", "メンバーの割合", "de los miembros")
  static let ofTurns = LocalizedText("of turns", "発表の割合", "de los turnos")

  static func lowest(_ theme: String, _ group: String, _ share: String) -> LocalizedText {
    LocalizedText(
      "Least favourable: \(theme), \(group) (\(share))",
      "最も低い：\(theme)、\(group)（\(share)）", "Lo menos favorable: \(theme), \(group) (\(share))")
  }

  static func busiest(_ people: String, _ turns: String) -> LocalizedText {
    LocalizedText(
      "The busiest \(people) of members have \(turns) of the turns",
      "発表の多い上位\(people)のメンバーが、発表全体の\(turns)を担っています",
      "El \(people) más activo de los miembros tiene el \(turns) de los turnos")
  }

  static func moved(
    _ ask: String, from: String, to: String, since wave: String
  ) -> LocalizedText {
    LocalizedText(
      "“\(ask)”: from \(from) to \(to) since \(wave)", "「\(ask)」：\(wave)の\(from)から\(to)へ",
      "«\(ask)»: de \(from) a \(to) desde \(wave)")
  }

  static func ends(_ best: String, _ least: String) -> LocalizedText {
    LocalizedText(
      "Strongest: \(best). Weakest: \(least)", "最も強い：\(best)。最も弱い：\(least)",
      "Lo más fuerte: \(best). Lo más débil: \(least)")
  }

  static func left(_ count: String, after step: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Left of a hundred finds at the end: \(count) (“\(step.text(in: .english))”)",
      "100の発見のうち、最後の段階「\(step.text(in: .japanese))」まで残るのは\(count)",
      "Lo que queda al final de cien hallazgos: \(count) («\(step.text(in: .spanish))»)")
  }

  static func mostChosen(_ ask: String, _ choice: String, _ share: String) -> LocalizedText {
    LocalizedText(
      "\(ask) Most chosen: \(choice), \(share)", "\(ask)　最多：\(choice)、\(share)",
      "\(ask) Lo más elegido: \(choice), \(share)")
  }
}
