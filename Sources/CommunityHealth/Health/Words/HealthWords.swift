package import Instruments

/// The words about health that no definition carries, in English, Japanese and Spanish.
package enum HealthWords {
  package static let health = words("Health", "健全度", "Salud")
  package static let noHealth = words(
    "No health index yet", "健全度はまだ算出できません", "Aún no hay índice de salud")
  package static let notEnough = words("not enough data", "データ不足", "datos insuficientes")
  package static let weakest = words("Weakest layer", "最も弱い層", "Capa más débil")
  package static let coverage = words("coverage", "測定済み", "cobertura")
  package static let nineOfTen = words(
    "nine times in ten, had everybody answered", "全員が答えた場合の値（9割の確からしさ）",
    "nueve de cada diez veces, si todos hubieran respondido")
  package static let byLuck = words(
    "what luck alone could make of it", "偶然だけで動きうる幅", "lo que el azar solo podría hacer")
  package static let otherWeights = words(
    "if the parts counted differently", "重みを変えた場合", "si las partes contaran de otro modo")
  package static let ofModel = words(
    "of what health is made of was measured", "健全度の構成要素のうち測定済み",
    "de lo que compone la salud está medido")
  package static let hangsMostOn = words("hangs most on", "最も影響する指標", "depende más de")
  package static let recordNext = words("To know more:", "さらに知るには：", "Para saber más:")
  package static let perceived = words("perceived", "自己評価", "percibido")
  package static let stopsAt = words(
    "Know-how stops at", "ノウハウが止まる段階", "El saber se detiene en")
  package static let individual = words("people", "個人", "personas")
  package static let organisation = words("organisation", "組織", "organización")
  package static let otherViews = words("Other views", "ほかの見方", "Otras miradas")
  package static let checklist = words("Checklist", "チェックリスト", "Lista")
  package static let notMeasured = words("not measured", "未測定", "sin medir")
  package static let colon = words(": ", "：", ": ")

  package static func contradicts(_ point: String, _ figure: String) -> LocalizedText {
    words(
      "marked as met: \(point) – but \(figure)", "「できている」とされた項目：\(point) ― しかし \(figure)",
      "marcado como cumplido: \(point); pero \(figure)")
  }

  package static func words(
    _ english: String, _ japanese: String, _ spanish: String
  ) -> LocalizedText {
    LocalizedText([
      .init(.english, english), .init(.japanese, japanese), .init(.spanish, spanish),
    ])
  }
}

extension HealthBand {
  /// The band in a word.
  package var name: LocalizedText {
    switch self {
    case .thriving: HealthWords.words("thriving", "活発", "floreciente")
    case .steady: HealthWords.words("steady", "安定", "estable")
    case .fragile: HealthWords.words("fragile", "不安定", "frágil")
    case .failing: HealthWords.words("failing", "危機", "en riesgo")
    }
  }
}

extension Lens.Name {
  /// The lens in a word or two.
  package var title: LocalizedText {
    switch self {
    case .circulation: HealthWords.words("Circulation", "循環", "Circulación")
    case .impact: HealthWords.words("Impact", "効果", "Impacto")
    case .transfer: HealthWords.words("Transfer", "波及", "Transferencia")
    case .conditions: HealthWords.words("Conditions", "環境", "Condiciones")
    case .loops: HealthWords.words("Learning loops", "学習ループ", "Bucles de aprendizaje")
    case .mix: HealthWords.words("Learning sources", "学びの源", "Fuentes de aprendizaje")
    case .decay: HealthWords.words("Skill decay", "スキルの低下", "Desgaste de habilidades")
    }
  }
}
