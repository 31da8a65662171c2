import Instruments

/// The words of the data, in English, Japanese and Spanish.
enum DataWords {
  static let everybody = LocalizedText("everybody", "全員", "todas las personas")
  static let unanswered = LocalizedText("no answer", "無回答", "sin respuesta")
  static let others = LocalizedText("others", "その他", "otros")

  /// What stands above the columns.
  static let columns: [LocalizedText] = [
    LocalizedText("Survey", "アンケート", "Encuesta"), LocalizedText("Wave", "回", "Ronda"),
    LocalizedText("Segment", "区分", "Segmento"), LocalizedText("Group", "グループ", "Grupo"),
    LocalizedText("Id", "質問ID", "Id"), LocalizedText("Question", "質問", "Pregunta"),
    LocalizedText("Answer", "回答", "Respuesta"),
    LocalizedText("As told", "表示", "Como se cuenta"), LocalizedText("Count", "件数", "Recuento"),
    LocalizedText("People", "人数", "Personas"),
  ]
}
