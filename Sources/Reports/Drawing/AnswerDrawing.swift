/// Answers from worst to best, with a common line between what is favourable and what is not.
struct AnswerDrawing {
  private let bars: ReportChart.AnswerBars
  private let looks: [HTMLText]
  /// How much lies left and right of the line in the longest bars.
  private let reach: (left: Double, right: Double)

  /// A part narrower than this has no room for its number.
  private static let leastForNumber = 11.0

  init(_ bars: ReportChart.AnswerBars) {
    self.bars = bars
    looks = Self.looks(of: bars.options.count, favourable: bars.favourable)
    let left = bars.rows.compactMap(\.shares).map { Self.left(of: $0, bars.favourable) }
    reach = (left.max() ?? 0, left.map { 1 - $0 }.max() ?? 1)
  }

  /// The rows, and below them what the colours mean.
  func html(
    from first: Int, rows row: (Int, String, String, Int, HTMLText) -> HTMLText
  ) -> HTMLText {
    let rows = bars.rows.enumerated().map { number, one in
      row(first + number, one.label, one.value, 26, one.shares.map(drawing) ?? hidden)
    }
    return "\(HTMLText(rows))\(bars.rows.contains { $0.shares != nil } ? legend : .empty)"
  }

  private var hidden: HTMLText {
    "<rect class=\"hatch\" x=\"1\" y=\"3\" width=\"99%\" height=\"20\" rx=\"2\"/>"
  }

  private func drawing(_ shares: [Double]) -> HTMLText {
    let scale = 100 / (reach.left + reach.right)
    let middle = reach.left * scale
    var start = middle - Self.left(of: shares, bars.favourable) * scale
    var parts: [HTMLText] = []
    for (share, look) in zip(shares, looks) where share > 0 {
      let width = share * scale
      parts.append(
        """
        <rect class="\(look)" x="\(percent: start)" y="2" width="\(percent: width)" height="22"/>
        """)
      if width >= Self.leastForNumber {
        parts.append(
          """
          <text class="on-\(look)" x="\(percent: start + width / 2)" y="17" text-anchor="middle">\
          \(Int((share * 100).rounded()))</text>
          """)
      }
      start += width
    }
    return HTMLText(parts)
      + tick(middle, from: 0, to: 5) + tick(middle, from: 21, to: 26)
  }

  /// The line between both sides leaves the number on it readable.
  private func tick(_ x: Double, from top: Int, to bottom: Int) -> HTMLText {
    """
    <line class="middle" x1="\(percent: x)" x2="\(percent: x)" y1="\(top)" y2="\(bottom)"/>
    """
  }

  private var legend: HTMLText {
    // A ruler has words at its ends only.
    let named = zip(bars.options, looks).filter { !$0.0.isEmpty }
    let entries = named.map { option, look -> HTMLText in
      """
      <li><svg width="14" height="14" aria-hidden="true"><rect class="\(look)" width="14" \
      height="14"/></svg>\(option)</li>

      """
    }
    return "<ul class=\"legend\">\n\(HTMLText(entries))</ul>\n"
  }

  /// What lies left of the line: the unfavourable, and half of what is between.
  private static func left(of shares: [Double], _ favourable: Int) -> Double {
    let between = shares.dropFirst(favourable).dropLast(favourable).reduce(0, +)
    return shares.prefix(favourable).reduce(0, +) + between / 2
  }

  /// Strong colours at the ends, grey between.
  private static func looks(of count: Int, favourable: Int) -> [HTMLText] {
    let sides: [[HTMLText]] = [["n3", "n2", "n1"], ["p3", "p2", "p1"]]
    return (0..<count).map { place in
      let fromEnd = min(place, count - 1 - place)
      guard fromEnd < favourable else { return "z" }
      let side = sides[place < count - 1 - place ? 0 : 1]
      return side[favourable == 2 && fromEnd == 1 ? 1 : min(fromEnd, 2)]
    }
  }
}
