internal import CommunityHealth
internal import Instruments

/// How it was measured, in words.
enum MethodWords {
  static let lines: [LocalizedText] = [
    LocalizedText(
      "Health is the geometric mean of three layers, and its band is never more than one better than that of the weakest.",
      "健全度は3つの層の幾何平均で、段階は最も弱い層より1段階までしか上がりません。",
      "La salud es la media geométrica de tres capas, y su nivel nunca supera en más de uno al de la más débil."
    ),
    LocalizedText(
      "“90 %” is where a number lies in nine of ten cases. Of people it says what all who were asked might have answered; of sessions and logs how much is luck.",
      "「90%」は10回中9回収まる範囲です。アンケートでは全員が回答した場合の幅を、記録では偶然の幅を示します。",
      "«90 %» es donde está un número en nueve de cada diez casos. De personas dice lo que habrían respondido todas; de sesiones y registros, cuánto es azar."
    ),
    LocalizedText(
      "A change is told only where luck is unlikely (of all that is called a change at most one in ten may be luck), and where it is at least five points. Otherwise: no clear change.",
      "変化と呼ぶのは、偶然とは考えにくく（誤りは10件中1件以下）、5点以上の場合だけです。それ以外は「明確な変化なし」です。",
      "Se llama cambio solo a lo que difícilmente es azar (como mucho uno de cada diez lo es) y llega a cinco puntos. Si no: sin cambio claro."
    ),
    LocalizedText(
      "Small groups are not shown, nor anything from which one could work them out. What all said, or all but one, is told as “nearly all”.",
      "少人数のグループと、そこから推測できるものは表示しません。全員または1人を除く全員の回答は「ほぼ全員」と示します。",
      "No se muestran grupos pequeños ni nada de lo que se puedan deducir. Lo que dijeron todos, o todos menos uno, se cuenta como «casi todos»."
    ),
  ]
  static let all = LocalizedText(
    "Every number, and how it is made", "すべての指標と算出方法", "Cada número y cómo se hace")
  static let howMade = LocalizedText("How it is made", "算出方法", "Cómo se hace")
  static let perceived = LocalizedText(
    "people's own view", "本人の見方", "según las personas")

  static func provenance(
    _ day: String, model: Int, seed: UInt64
  ) -> LocalizedText {
    LocalizedText(
      "As of \(day); health model \(model); every random draw grows from \(seed).",
      "基準日：\(day)、健全度モデル：\(model)、乱数の種：\(seed)。",
      "A fecha de \(day); modelo de salud \(model); todo azar crece de \(seed).")
  }

  static func compared(_ wave: String, with earlier: String) -> LocalizedText {
    LocalizedText(
      "\(wave) compared with \(earlier).", "\(wave)を\(earlier)と比較。",
      "\(wave) comparada con \(earlier).")
  }
}
