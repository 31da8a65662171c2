/// Why a text could not be read to its end.
public enum ReadingFailure<SourceFailure: Error>: Error {
  /// The bytes could not be had.
  case source(SourceFailure)
  /// The text is damaged, and the reading is strict.
  case damage(Damage)
  /// A record is longer than any table's row, and memory would fill with it.
  case recordTooLong(line: Int, limit: Int)
}
