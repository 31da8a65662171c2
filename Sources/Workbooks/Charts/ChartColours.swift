/// The colours of charts: orange over grey to blue, which people with any colour vision tell apart.
///
/// After the PuOr and RdBu schemes of ColorBrewer, as on the page.
enum ChartColours {
  static let ink: UInt32 = 0x1A1D21
  static let soft: UInt32 = 0x595F69
  static let grid: UInt32 = 0xD0D4DA
  static let good: UInt32 = 0x2166AC
  static let bad: UInt32 = 0xA8500A
  /// What lines have after the first two.
  static let lines: [UInt32] = [good, bad, ink]

  private static let worst: [UInt32] = [0xA8500A, 0xE08A2E, 0xF6C98F]
  private static let best: [UInt32] = [0x2166AC, 0x6BA6D6, 0xB5D3EA]
  private static let between: UInt32 = 0xD5D8DC

  /// Strong colours at the ends, grey between.
  static func answers(_ count: Int, favourable: Int) -> [UInt32] {
    (0..<count).map { place in
      let fromEnd = min(place, count - 1 - place)
      guard fromEnd < favourable else { return between }
      let side = place < count - 1 - place ? worst : best
      return side[favourable == 2 && fromEnd == 1 ? 1 : min(fromEnd, 2)]
    }
  }

  /// Letters that can be read on a colour.
  static func ink(on ground: UInt32) -> UInt32 {
    ground == worst[0] || ground == best[0] ? 0xFFFFFF : 0x14171B
  }
}
