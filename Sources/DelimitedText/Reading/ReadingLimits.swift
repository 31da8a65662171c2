/// How far a reader goes before it calls something damage.
enum ReadingLimits {
  /// How many bytes a quoted field may run on: far more than an answer, and little memory.
  static let quotedField = 1 << 20
  /// How many bytes a record may have.
  static let record = 4 << 20
}
