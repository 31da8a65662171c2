import Instruments
import Reports

/// The words of the workbook that stand on no page, in English, Japanese and Spanish.
enum SheetWords {
  static let value = LocalizedText("Value", "価値", "Valor")
  static let data = LocalizedText("Data", "データ", "Datos")
  static let charts = LocalizedText("Chart numbers", "グラフの数値", "Números de gráficos")
  static let chartsHelp = LocalizedText(
    "The numbers that the charts of this workbook are drawn from.",
    "このブックのグラフの元になった数値です。",
    "Los números de los que se dibujan los gráficos de este libro.")
  static let sheets = LocalizedText("In this workbook", "このブックの内容", "En este libro")
  static let back = LocalizedText("← Summary", "← 要約", "← Resumen")
}

extension ReportSection.Topic {
  /// What the tab of its sheet is called.
  var sheet: LocalizedText {
    switch self {
    case .summary: LocalizedText("Summary", "要約", "Resumen")
    case .said: LocalizedText("Said and done", "声と対応", "Dicho y hecho")
    case .comments: LocalizedText("Comments", "コメント", "Comentarios")
    case .adoption: LocalizedText("Adoption", "活用状況", "Adopción")
    case .circulation: LocalizedText("Know-how flow", "ノウハウの流れ", "Camino del saber")
    case .sessions: LocalizedText("Sessions", "セッション", "Sesiones")
    case .checklist: LocalizedText("Checklist", "チェックリスト", "Lista de control")
    case .patterns: LocalizedText("Patterns", "問題のパターン", "Patrones")
    case .retrospectives: LocalizedText("Retrospectives", "ふりかえり", "Retrospectivas")
    case .methods: LocalizedText("Methods", "算出方法", "Métodos")
    }
  }
}
