internal import CommunityHealth
package import Instruments

/// The sentences of the summary.
package enum SummaryWords {
  static func health(
    _ score: String, _ band: LocalizedText, _ low: String, _ high: String
  ) -> LocalizedText {
    LocalizedText(
      "Health is \(score) of 100: \(band.text(in: .english)). Had everybody answered, it would lie "
        + "between \(low) and \(high) in nine of ten cases.",
      "健全度は100点中\(score)点（\(band.text(in: .japanese))）です。全員が回答した場合、10回中9回は\(low)〜\(high)点に収まります。",
      "La salud es \(score) de 100: \(band.text(in: .spanish)). Si todos hubieran respondido, estaría "
        + "entre \(low) y \(high) en nueve de cada diez casos.")
  }

  static func healthForSure(_ score: String, _ band: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Health is \(score) of 100: \(band.text(in: .english)).",
      "健全度は100点中\(score)点（\(band.text(in: .japanese))）です。",
      "La salud es \(score) de 100: \(band.text(in: .spanish)).")
  }

  static func noHealth(_ layers: [LocalizedText]) -> LocalizedText {
    func list(_ language: Language, _ comma: String) -> String {
      layers.map { $0.text(in: language) }.joined(separator: comma)
    }
    return LocalizedText(
      "There is no health score yet: too little is recorded of \(list(.english, ", ")).",
      "健全度はまだ算出できません。記録が足りない層：\(list(.japanese, "、"))。",
      "Aún no hay puntuación de salud: hay muy poco registrado de \(list(.spanish, ", ")).")
  }

  static func weakest(_ layer: LocalizedText) -> LocalizedText {
    LocalizedText(
      "\(layer.text(in: .english)) is the weakest layer: mend it first",
      "最も弱い層は「\(layer.text(in: .japanese))」。まずここから手を入れます",
      "\(layer.text(in: .spanish)) es la capa más débil: empieza por ella")
  }

  static let layers = LocalizedText(
    "The three layers", "3つの層", "Las tres capas")
  static let gaugeHelp = LocalizedText(
    "Scores from 0 to 100. The dot is the score; the line shows where it lies in nine of ten cases.",
    "0〜100点。点がスコア、線は10回中9回収まる範囲です。",
    "De 0 a 100. El punto es la puntuación; la línea, dónde está en nueve de cada diez casos.")
  static let changed = LocalizedText("What changed", "変化", "Qué cambió")
  static let changeHelp = LocalizedText(
    "Points of 100, later less earlier. Filled triangles are more than luck; a hollow dot may be luck.",
    "100点中の差（後−前）。▲▼は偶然を超える変化、○は偶然の範囲内です。",
    "Puntos de 100, después menos antes. Los triángulos superan el azar; un círculo hueco puede ser azar."
  )
  static let strongest = LocalizedText("What is strongest", "強み", "Lo más fuerte")
  static let weakestThings = LocalizedText("What is weakest", "弱み", "Lo más débil")
  package static let atRisk = LocalizedText("What is at risk", "リスク", "Qué está en riesgo")
  package static let asks = LocalizedText(
    "What we ask of leadership", "経営層へのお願い", "Qué pedimos a la dirección")
  static let noAsk = LocalizedText(
    "Nothing at present: what leadership can do for the community stands well, as far as it was measured.",
    "現時点ではありません。測定した範囲では、経営層の支援は良好です。",
    "Nada por ahora: lo que la dirección puede hacer está bien, según lo medido.")
  package static let limits = LocalizedText(
    "What this report cannot show", "この報告で分からないこと", "Qué no puede mostrar este informe")
  static let members = LocalizedText("Members", "メンバー", "Miembros")
  static let healthLabel = HealthWords.health

  static func since(_ wave: String) -> LocalizedText {
    LocalizedText("What changed since \(wave)", "\(wave)からの変化", "Qué cambió desde \(wave)")
  }

  static func finding(up: Int, down: Int, unclear: Int) -> LocalizedText {
    LocalizedText(
      "\(up) up, \(down) down, \(unclear) without clear change",
      "上昇\(up)件、低下\(down)件、明確な変化なし\(unclear)件",
      "\(up) \(up == 1 ? "sube" : "suben"), \(down) \(down == 1 ? "baja" : "bajan"), "
        + "\(unclear) sin cambio claro")
  }

  static func noClearChange(_ from: String) -> LocalizedText {
    LocalizedText(
      "No clear change since \(from).", "\(from)から明確な変化はありません。",
      "Sin cambio claro desde \(from).")
  }

  static func detectable(_ points: String) -> LocalizedText {
    LocalizedText(
      "Health would have had to move by about \(points) points to be sure.",
      "健全度については、約\(points)点の変化があれば検出できました。",
      "Para estar seguros, la salud tendría que haberse movido unos \(points) puntos.")
  }

  static let tooFew = LocalizedText(
    "Too few answers to tell whether anything changed.",
    "回答が少なく、変化があったかは判断できません。",
    "Muy pocas respuestas para saber si algo cambió.")

  static func moved(
    _ what: String, up: Bool, _ points: String, _ range: String
  ) -> LocalizedText {
    LocalizedText(
      "\(up ? "▲ Up" : "▼ Down"): \(what), \(points) points (90 %: \(range)).",
      "\(up ? "▲ 上昇" : "▼ 低下")：\(what)　\(points)点（90%：\(range)）",
      "\(up ? "▲ Sube" : "▼ Baja"): \(what), \(points) puntos (90 %: \(range)).")
  }

  static func coverage(_ share: String) -> LocalizedText {
    LocalizedText(
      "\(share) of what makes up health was measured.",
      "健全度を構成する項目のうち、測定できたのは\(share)です。",
      "Se midió el \(share) de lo que compone la salud.")
  }

  static let silence = LocalizedText(
    "Those who stayed silent may think otherwise; no interval covers that.",
    "回答しなかった人の意見は異なるかもしれません。どの区間もそれを含みません。",
    "Quienes callaron pueden pensar distinto; ningún intervalo lo cubre.")
  static let notCause = LocalizedText(
    "What moves together need not be cause and effect.",
    "ともに動くものが、原因と結果とは限りません。",
    "Lo que se mueve junto no tiene por qué ser causa y efecto.")

  static func notRecorded(_ section: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Nothing is recorded for: \(section.text(in: .english)).",
      "記録がありません：\(section.text(in: .japanese))。",
      "No hay registros de: \(section.text(in: .spanish)).")
  }

  static func hidden(_ least: Int) -> LocalizedText {
    LocalizedText(
      "Groups of fewer than \(least) people are not shown, nor anything they could be worked out from.",
      "\(least)人未満のグループと、そこから推測できるものは表示しません。",
      "No se muestran grupos de menos de \(least) personas, ni nada de lo que se puedan deducir.")
  }
}
