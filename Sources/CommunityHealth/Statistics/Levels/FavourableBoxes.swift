/// Which points of a rating scale are favourable.
///
/// By the number of points: 2 {2} · 3 {3} · 4 {4} · 5 {4, 5} · 6 {4, 5, 6} · 7 {6, 7} · 8 {6, 7, 8} ·
/// 9 {7, 8, 9} · 10 {8, 9, 10} · 11, which are 0 to 10, {9, 10}.
public struct FavourableBoxes: Hashable, Sendable {
  /// How many points the scale has.
  public let points: Int
  /// How many of them, from the top, are favourable.
  public let top: Int

  /// The boxes of a scale; nil where none are agreed on.
  public init?(points: Int) {
    let tops = [2: 1, 3: 1, 4: 1, 5: 2, 6: 3, 7: 2, 8: 3, 9: 3, 10: 3, 11: 2]
    guard let top = tops[points] else { return nil }
    self.points = points
    self.top = top
  }

  /// The favourable points, counted from 0 at the bottom.
  public var favourable: Range<Int> { points - top..<points }

  /// As many points at the bottom.
  public var unfavourable: Range<Int> { 0..<top }

  /// How many answers are favourable; counts run from the lowest point to the highest.
  public func favourable(in counts: [Int]) -> Int {
    favourable.reduce(0) { $0 + ($1 < counts.count ? counts[$1] : 0) }
  }

  /// How many answers are unfavourable.
  public func unfavourable(in counts: [Int]) -> Int {
    unfavourable.reduce(0) { $0 + ($1 < counts.count ? counts[$1] : 0) }
  }
}
