internal import CommunityHealth
package import Instruments

/// The words of reports that no definition carries, in English, Japanese and Spanish.
package enum ReportWords {
  package static let contents = LocalizedText("Contents", "目次", "Contenido")
  package static let skip = LocalizedText("Skip to the report", "本文へ移動", "Ir al informe")
  package static let madeOf = LocalizedText(
    "What this was made of", "この報告の出典", "De qué se hizo este informe")
  package static let numbersBehind = LocalizedText(
    "The numbers behind it", "元になった数値", "Los números detrás")
  package static let evidence = LocalizedText("What speaks for it", "根拠", "Lo que habla a favor")
  package static let against = LocalizedText(
    "What speaks against it", "反証", "Lo que habla en contra")
  package static let why = LocalizedText("Why", "原因", "Por qué")
  package static let fix = LocalizedText("What to do", "対策", "Qué hacer")
  package static let notShown = LocalizedText("not shown", "非表示", "no se muestra")
  package static let partlyShown = LocalizedText(
    "not shown in full", "一部非表示", "no se muestra del todo")
  package static let nothing = LocalizedText("–", "–", "–")
  package static let colon = LocalizedText(": ", "：", ": ")
  package static let favourable = LocalizedText("favourable", "肯定的", "favorable")
  package static let owner = LocalizedText("Who", "担当", "Quién")
  package static let due = LocalizedText("Until", "期限", "Hasta")
  package static let state = LocalizedText("Status", "状況", "Estado")
  package static let action = LocalizedText("Action", "アクション", "Acción")

  static let indicator = LocalizedText("What is measured", "指標", "Qué se mide")
  static let value = LocalizedText("Value", "値", "Valor")
  package static let score = LocalizedText("Score of 100", "スコア（100点中）", "Puntos de 100")
  static let interval = LocalizedText("In 9 of 10 cases", "90%の範囲", "En 9 de 10 casos")
  static let count = LocalizedText("From how many", "件数", "De cuántos")
  static let source = LocalizedText("Source", "出典", "Fuente")
  static let toKnowMore = LocalizedText(
    "To know more, record:", "さらに知るために記録するもの：", "Para saber más, registra:")

}

extension ReportAudience {
  /// For whom it is, in words.
  var title: LocalizedText {
    switch self {
    case .leadership:
      LocalizedText("Report for leadership", "経営層への報告", "Informe para la dirección")
    case .facilitator:
      LocalizedText(
        "Report for facilitators", "ファシリテーター向けの報告", "Informe para quien facilita")
    case .members:
      LocalizedText("Report for members", "メンバーへの報告", "Informe para los miembros")
    }
  }
}

extension ReportSection.Topic {
  /// What stands above the section.
  var title: LocalizedText {
    switch self {
    case .summary: LocalizedText("Summary", "要約", "Resumen")
    case .adoption: LocalizedText("What people answered", "回答の結果", "Lo que se respondió")
    case .said:
      LocalizedText("You said, we do", "皆さんの声と取り組み", "Dijisteis, hacemos")
    case .comments:
      LocalizedText("What people wrote", "自由記述", "Lo que se escribió")
    case .circulation:
      LocalizedText("Know-how flow", "ノウハウの流れ", "El camino del saber")
    case .sessions: LocalizedText("Sessions", "セッション", "Sesiones")
    case .checklist: LocalizedText("Checklist", "チェックリスト", "Lista de control")
    case .patterns:
      LocalizedText("What goes wrong, and the fix", "問題のパターンと対策", "Qué falla y cómo arreglarlo")
    case .retrospectives:
      LocalizedText("Retrospectives and actions", "ふりかえりとアクション", "Retrospectivas y acciones")
    case .methods: LocalizedText("Methods", "算出方法", "Métodos")
    }
  }

  /// What to write down so that the section has something to say.
  var whatToRecord: LocalizedText {
    switch self {
    case .adoption:
      LocalizedText(
        "No survey has been answered yet: run the adoption survey and import its answers.",
        "アンケートの回答がまだありません。活用アンケートを実施し、回答を取り込んでください。",
        "Aún no hay encuesta respondida: haz la encuesta de adopción e importa las respuestas.")
    case .circulation:
      LocalizedText(
        "Where know-how stops is not known yet: keep a discovery log, or run the adoption survey.",
        "ノウハウがどこで止まるかはまだ分かりません。発見の記録を付けるか、活用アンケートを実施してください。",
        "Aún no se sabe dónde se detiene el saber: lleva un registro de hallazgos o haz la encuesta."
      )
    case .sessions:
      LocalizedText(
        "No session has been recorded yet: keep a session log.",
        "セッションの記録がまだありません。セッションログを付けてください。",
        "Aún no hay sesiones registradas: lleva un registro de sesiones.")
    case .checklist:
      LocalizedText(
        "No checklist has been filled in yet: walk through the design checklist once.",
        "チェックリストがまだ記入されていません。一度通して記入してください。",
        "Aún no se ha rellenado la lista de control: recórrela una vez.")
    case .retrospectives:
      LocalizedText(
        "No retrospective has been recorded yet: hold one every four weeks and log its actions.",
        "ふりかえりの記録がまだありません。4週間ごとに行い、アクションを記録してください。",
        "Aún no hay retrospectivas: haz una cada cuatro semanas y registra sus acciones.")
    case .summary, .said, .comments, .patterns, .methods: LocalizedText("", "", "")
    }
  }
}
