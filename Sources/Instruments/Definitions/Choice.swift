/// One answer that can be chosen: of a list, or a point of a scale.
public struct Choice: Hashable, Sendable {
  /// What is stored.
  public let code: ChoiceCode
  /// What a person reads.
  public let label: LocalizedText
  /// The number it stands for, such as the middle of a band.
  public let value: Double?
  /// Whether it opens a line for words of one's own.
  public let opensText: Bool
  /// Whether choosing it rules out the others, as "none of these" does.
  public let isExclusive: Bool
  /// Whether it stands beside the scale: counted, but never part of a mean or a share.
  public let isOffScale: Bool

  /// Puts a choice together.
  public init(
    code: ChoiceCode, label: LocalizedText, value: Double? = nil, opensText: Bool = false,
    isExclusive: Bool = false, isOffScale: Bool = false
  ) {
    self.code = code
    self.label = label
    self.value = value
    self.opensText = opensText
    self.isExclusive = isExclusive
    self.isOffScale = isOffScale
  }
}
