import Instruments

/// The words of the sheet about value, in English, Japanese and Spanish.
enum ValueWords {
  static let title = LocalizedText(
    "Value and cost in a year", "1年あたりの効果と費用", "Valor y coste en un año")
  static let help = LocalizedText(
    "Change the yellow cells: every figure follows. People tend to report more hours than they save; below it is told what comes out however much is believed.",
    "黄色のセルを変えると、すべての数値が連動します。申告される時間は実際より多くなりがちなので、信じる割合ごとの結果も下に示します。",
    "Cambia las celdas amarillas: todas las cifras las siguen. La gente suele declarar más horas de las que ahorra; abajo está lo que resulta según cuánto se crea."
  )
  static let assumptions = LocalizedText("Assumptions", "前提", "Supuestos")
  static let measured = LocalizedText("What was measured", "測定した値", "Lo que se midió")
  static let results = LocalizedText("In a year", "1年あたり", "En un año")
  static let range = LocalizedText(
    "However much of it is believed", "どこまで信じるかによる違い", "Según cuánto se crea")
  static let nothing = LocalizedText("", "", "")
  static let what = LocalizedText("What", "項目", "Qué")
  static let value = LocalizedText("Value", "値", "Valor")
  static let from = LocalizedText("Who says so", "根拠", "Quién lo dice")
  static let estimate = LocalizedText("Best estimate", "推定値", "Estimación")
  static let low = LocalizedText("Low (90 %)", "下限（90%）", "Mínimo (90 %)")
  static let high = LocalizedText("High (90 %)", "上限（90%）", "Máximo (90 %)")
  static let how = LocalizedText("How it is made", "算出方法", "Cómo se hace")
  static let benefit = LocalizedText("Benefit", "効果", "Beneficio")
  static let cost = LocalizedText("Cost", "費用", "Coste")
  static let rest = LocalizedText("Benefit less cost", "効果−費用", "Beneficio menos coste")
  static let believed = LocalizedText("Share believed", "信じる割合", "Parte creída")
  static let roster = LocalizedText("roster", "名簿", "lista de miembros")
  static let settings = LocalizedText("perennial.yaml", "perennial.yaml", "perennial.yaml")
  static let log = LocalizedText(
    "session log, last 365 days", "セッション記録（直近365日）", "registro de sesiones, últimos 365 días")
  static let usual = LocalizedText(
    "⚠ usual value: nobody has said otherwise", "⚠ 標準値：指定がありません",
    "⚠ valor habitual: nadie ha dicho otro")

  static func answers(_ count: Int, _ wave: String?) -> LocalizedText {
    let place = wave.map { ", \($0)" } ?? ""
    return LocalizedText(
      "\(count) answers\(place)", "\(count)件の回答\(place)", "\(count) respuestas\(place)")
  }

  static func sessions(_ meetings: Int, counted: Int, estimated: Int) -> LocalizedText {
    let (uncounted, one) = (meetings - counted, meetings == 1)
    return LocalizedText(
      "\(meetings) \(one ? "session" : "sessions"), \(uncounted) without a head count, \(estimated) with the minutes of the agenda",
      "セッション\(meetings)回（人数の記録なし\(uncounted)回、予定の分数で計算\(estimated)回）",
      "\(meetings) \(one ? "sesión" : "sesiones"), \(uncounted) sin recuento, \(estimated) con los minutos de la agenda"
    )
  }

  static func covers(_ share: String) -> LocalizedText {
    LocalizedText(
      "With these assumptions, benefits cover the cost once \(share) of the hours are believed",
      "この前提では、申告された時間の\(share)を信じれば効果が費用を上回ります",
      "Con estos supuestos, los beneficios cubren el coste si se cree el \(share) de las horas")
  }

  static let neverCovers = LocalizedText(
    "With these assumptions, benefits do not cover the cost, however much is believed",
    "この前提では、すべて信じても効果は費用に届きません",
    "Con estos supuestos, los beneficios no cubren el coste, se crea lo que se crea")
}

/// The names of the rows of the sheet about value.
enum ValueRowWords {
  static let members = LocalizedText("Members", "メンバー", "Miembros")
  static let weeks = LocalizedText(
    "Working weeks in a year", "年間の就業週数", "Semanas laborales al año")
  static let due = LocalizedText(
    "Due to the community", "コミュニティによる割合", "Debido a la comunidad")
  static let believed = LocalizedText(
    "Believed of what people report", "申告のうち信じる割合", "Parte creída de lo declarado")
  static let costPerHour = LocalizedText(
    "Cost of a working hour", "1時間あたりの人件費", "Coste de una hora de trabajo")
  static let preparation = LocalizedText(
    "Hours of preparation per session", "1回あたりの準備時間", "Horas de preparación por sesión")
  static let saved = LocalizedText(
    "Hours saved per person and week", "1人1週あたりの削減時間", "Horas ahorradas por persona y semana")
  static let fixing = LocalizedText(
    "Hours spent checking and mending", "確認と手直しの時間", "Horas dedicadas a revisar y corregir")
  static let netHours = LocalizedText(
    "Net hours per person and week", "1人1週あたりの正味の時間", "Horas netas por persona y semana")
  static let sessions = LocalizedText("Sessions held", "開催したセッション", "Sesiones celebradas")
  static let sessionHours = LocalizedText(
    "Hours of all who came", "参加者の時間の合計", "Horas de todos los asistentes")
  static let reported = LocalizedText(
    "Net hours, as reported", "正味の時間（申告どおり）", "Horas netas, según lo declarado")
  static let attributed = LocalizedText(
    "… due to the community", "… コミュニティによる分", "… debidas a la comunidad")
  static let credited = LocalizedText("… and believed", "… うち信じる分", "… y creídas")
  static let worth = LocalizedText(
    "What those hours cost otherwise", "その時間の金額", "Lo que costarían esas horas")
  static let preparing = LocalizedText(
    "Hours of preparation", "準備の時間", "Horas de preparación")
  static let total = LocalizedText(
    "Cost of the community", "コミュニティの費用", "Coste de la comunidad")
}
