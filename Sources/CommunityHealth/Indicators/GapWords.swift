internal import Instruments

/// Why there is no number, and what to write down, in English, Japanese and Spanish.
enum GapWords {
  static func tooFew(_ count: Int, of needed: Int, _ unit: Measured.Unit) -> LocalizedText {
    LocalizedText(
      "too few to tell: \(count) of \(needed) \(unit.rawValue)",
      "判断するには少なすぎます（\(needed)件中\(count)件）",
      "muy pocos para decirlo: \(count) de \(needed)")
  }

  static func notShown(_ least: Int) -> LocalizedText {
    LocalizedText(
      "not shown: fewer than \(least) have answered",
      "表示できません（回答が\(least)人に達していません）",
      "no se muestra: han respondido menos de \(least)")
  }

  static func record(_ what: String) -> LocalizedText {
    LocalizedText("record \(what)", "\(what) を記録する", "registrar \(what)")
  }

  static func unknownMeasure(_ id: MeasureID) -> LocalizedText {
    LocalizedText(
      "the measure '\(id)' is not known", "指標の計算方法 '\(id)' が見つかりません",
      "no se conoce la medida '\(id)'")
  }

}
