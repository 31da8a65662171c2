internal import Instruments

/// The words about what people wrote, and what came of it.
enum CommentWords {
  static let help = LocalizedText(
    "Word for word, but for names, addresses, links and long numbers (“[…]”); shuffled, without dates or groups. Do not guess who wrote what. What came too late to hide among others waits for the next time.",
    "原文のままですが、名前、連絡先、リンク、長い番号は「[…]」で伏せ、順不同で、日付やグループも示しません。誰が書いたかを推測しないでください。遅れて届いた少数のコメントは次回に回します。",
    "Tal cual, salvo nombres, direcciones, enlaces y números largos («[…]»); en orden aleatorio, sin fechas ni grupos. No intentes adivinar quién escribió qué. Lo que llegó tarde y no puede ocultarse entre otros espera a la próxima vez."
  )
  static let said = LocalizedText("You said", "皆さんの声", "Dijisteis")
  static let did = LocalizedText("We do", "取り組み", "Hacemos")
  static let done = LocalizedText("✓ done", "✓ 完了", "✓ hecho")
  static let underWay = LocalizedText("under way", "進行中", "en marcha")

  static func came(_ done: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      "\(done) of \(all) \(all == 1 ? "thing" : "things") that we agreed on \(all == 1 ? "is" : "are") done.",
      "約束した\(all)件のうち\(done)件が完了しました。",
      "De \(all) \(all == 1 ? "cosa acordada" : "cosas acordadas"), \(done) \(done == 1 ? "está hecha" : "están hechas")."
    )
  }
}
