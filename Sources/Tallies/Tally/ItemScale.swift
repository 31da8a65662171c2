public import Instruments

/// Items that measure the same thing on the same points, so that their mean is a score.
public struct ItemScale: Hashable, Sendable {
  /// What they measure.
  public let measure: IndicatorID
  /// Their positions among the columns of the layout.
  public let columns: [Int]
  /// How many points each item has.
  public let points: Int

  /// The scales of an instrument: at least two rated questions that feed the same indicator alike.
  static func all(in instrument: Instrument, columns: [Column]) -> [ItemScale] {
    var found: [(measure: IndicatorID, scale: Scale, columns: [Int])] = []
    for (position, column) in columns.enumerated() {
      guard case .rating(let scale, _) = column.kind,
        let question = column.question.flatMap({ instrument.question($0) })
      else { continue }
      for measure in question.measures {
        if let known = found.firstIndex(where: { $0.measure == measure && $0.scale == scale }) {
          found[known].columns.append(position)
        } else {
          found.append((measure, scale, [position]))
        }
      }
    }
    return found.filter { $0.columns.count > 1 }.map {
      ItemScale(measure: $0.measure, columns: $0.columns, points: $0.scale.points.count)
    }
  }
}

extension ItemScale {
  /// The greatest sum of steps from the lowest point.
  private var most: Int { columns.count * (points - 1) }

  /// How many cells the histogram has: one for every number of items answered and every sum.
  public var scoreCount: Int { (columns.count + 1) * (most + 1) }

  /// The cell of those who answered so many items and whose steps from the lowest point add up so.
  public func score(answered: Int, sum: Int) -> Int { answered * (most + 1) + sum }

  /// The pairs of items, as positions in `columns`, in the order of their counts.
  public var pairs: [(Int, Int)] {
    columns.indices.flatMap { one in (one + 1..<columns.count).map { (one, $0) } }
  }
}
