/// What is gathered beside the counts; it costs time, so it is done only where somebody needs it.
public struct TallyExtras: OptionSet, Sendable {
  /// The bits.
  public let rawValue: Int

  /// Takes bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The scores of scales and their pairs of items.
  public static let scales = TallyExtras(rawValue: 1)
  /// The coded rows, up to `CodedRows.most` of them.
  public static let rows = TallyExtras(rawValue: 2)
}
