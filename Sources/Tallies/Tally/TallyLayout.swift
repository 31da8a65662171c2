public import Instruments

/// What a tally counts: the columns of one version of an instrument, and how groups are formed.
///
/// Tallies of the same layout can be added.
public struct TallyLayout: Hashable, Sendable {
  /// The instrument.
  public let instrument: InstrumentID
  /// Its version.
  public let version: Int
  /// The columns that are counted, in the order of the definition.
  public let columns: [Column]
  /// The names of the columns by which groups are formed.
  public private(set) var segments: [String]
  /// The scales whose scores and pairs of items are counted as well.
  public let scales: [ItemScale]
  private let reversed: Set<Int>

  /// Lays out the counts of an instrument; scales cost time and are counted only where asked for.
  public init(
    of instrument: Instrument, columns: [Column]? = nil, segments: [String] = [],
    countsScales: Bool = false
  ) {
    let columns = columns ?? instrument.columns
    self.instrument = instrument.id
    version = instrument.version
    self.columns = columns
    self.segments = segments
    scales = countsScales ? ItemScale.all(in: instrument, columns: columns) : []
    reversed = Set(
      columns.indices.filter { position in
        columns[position].question.flatMap { instrument.question($0) }?.isReversed ?? false
      })
  }

  /// The same columns with other groups.
  func grouped(by segments: [String]) -> TallyLayout {
    var layout = self
    layout.segments = segments
    return layout
  }

  func isReversed(_ column: Int) -> Bool { reversed.contains(column) }
}

extension Column {
  /// Whether several options can be chosen together.
  public var takesSeveral: Bool { if case .several = kind { true } else { false } }

  /// Whether its answers are numbers.
  public var holdsNumbers: Bool {
    switch kind {
    case .number, .shares: true
    default: false
    }
  }

  /// How many codes there are from `AnswerCode.first` on, as far as that is known before reading.
  var optionCount: Int { takesSeveral ? 1 : max(1, choices.count) }

  /// What each option is worth in a mean; nil beside the scale, or where options are no numbers.
  public var optionValues: [Double?] {
    let values = choices.map { choice -> Double? in
      choice.isOffScale ? nil : choice.value ?? codeValue(of: choice)
    }
    let isComplete = zip(choices, values).allSatisfy { $0.isOffScale || $1 != nil }
    return isComplete && !takesSeveral ? values : values.map { _ in nil }
  }

  /// The code of a point on a scale is its number; elsewhere a code is only a name.
  private func codeValue(of choice: Choice) -> Double? {
    switch kind {
    case .rating, .matrix: Double(decimal: choice.code.text)
    default: nil
    }
  }
}
