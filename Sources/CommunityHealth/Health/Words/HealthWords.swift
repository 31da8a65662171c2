package import Instruments

/// The words about health that no definition carries, in English, Japanese and Spanish.
package enum HealthWords {
  package static let health = LocalizedText("Health", "健全度", "Salud")
  package static let noHealth = LocalizedText(
    "No health index yet", "健全度はまだ算出できません", "Aún no hay índice de salud")
  package static let notEnough = LocalizedText("not enough data", "データ不足", "datos insuficientes")
  package static let weakest = LocalizedText("Weakest layer", "最も弱い層", "Capa más débil")
  package static let coverage = LocalizedText("coverage", "測定済み", "cobertura")
  package static let nineOfTen = LocalizedText(
    "nine times in ten, had everybody answered", "全員が答えた場合の値（9割の確からしさ）",
    "nueve de cada diez veces, si todos hubieran respondido")
  package static let byLuck = LocalizedText(
    "what luck alone could make of it", "偶然だけで動きうる幅", "lo que el azar solo podría hacer")
  package static let otherWeights = LocalizedText(
    "if the parts counted differently", "重みを変えた場合", "si las partes contaran de otro modo")
  package static let ofModel = LocalizedText(
    "of what health is made of was measured", "健全度の構成要素のうち測定済み",
    "de lo que compone la salud está medido")
  package static let hangsMostOn = LocalizedText("hangs most on", "最も影響する指標", "depende más de")
  package static let recordNext = LocalizedText("To know more:", "さらに知るには：", "Para saber más:")
  package static let perceived = LocalizedText("perceived", "自己評価", "percibido")
  package static let stopsAt = LocalizedText(
    "Know-how stops at", "ノウハウが止まる段階", "El saber se detiene en")
  package static let individual = LocalizedText("people", "個人", "personas")
  package static let organisation = LocalizedText("organisation", "組織", "organización")
  package static let otherViews = LocalizedText("Other views", "ほかの見方", "Otras miradas")
  package static let checklist = LocalizedText("Checklist", "チェックリスト", "Lista")
  package static let notMeasured = LocalizedText("not measured", "未測定", "sin medir")
  package static let colon = LocalizedText(": ", "：", ": ")

  package static func unreadable(_ waves: [WaveID]) -> LocalizedText {
    let names = waves.map(\.description).joined(separator: ", ")
    return LocalizedText(
      "No answer could be read of \(names): every row has an error, and nothing of it is counted.",
      "\(names) には読み取れる回答がありません。すべての行に誤りがあり、集計に含まれていません。",
      "No se pudo leer ninguna respuesta de \(names): cada fila tiene un error y nada de ella cuenta."
    )
  }

  package static func contradicts(_ point: String, _ figure: String) -> LocalizedText {
    LocalizedText(
      "marked as met: \(point) – but \(figure)", "「できている」とされた項目：\(point) ― しかし \(figure)",
      "marcado como cumplido: \(point); pero \(figure)")
  }

}

extension HealthBand {
  /// The band in a word.
  package var name: LocalizedText {
    switch self {
    case .thriving: LocalizedText("thriving", "活発", "floreciente")
    case .steady: LocalizedText("steady", "安定", "estable")
    case .fragile: LocalizedText("fragile", "不安定", "frágil")
    case .failing: LocalizedText("failing", "危機", "en riesgo")
    }
  }
}

extension Lens.Name {
  /// The lens in a word or two.
  package var title: LocalizedText {
    switch self {
    case .circulation: LocalizedText("Circulation", "循環", "Circulación")
    case .impact: LocalizedText("Impact", "効果", "Impacto")
    case .transfer: LocalizedText("Transfer", "波及", "Transferencia")
    case .conditions: LocalizedText("Conditions", "環境", "Condiciones")
    case .loops: LocalizedText("Learning loops", "学習ループ", "Bucles de aprendizaje")
    case .mix: LocalizedText("Learning sources", "学びの源", "Fuentes de aprendizaje")
    case .decay: LocalizedText("Skill decay", "スキルの低下", "Desgaste de habilidades")
    }
  }
}
