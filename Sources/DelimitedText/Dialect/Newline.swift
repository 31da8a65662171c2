/// How the records of a text end.
public enum Newline: String, Hashable, Sendable {
  /// Line feed alone.
  case lf
  /// Carriage return and line feed.
  case crlf
  /// Carriage return alone.
  case cr
  /// More than one of these.
  case mixed
}

/// How many records ended in which way.
struct NewlineCounts {
  var lf = 0
  var crlf = 0
  var cr = 0

  /// The kind seen; nil where no record ended yet.
  var newline: Newline? {
    switch (lf > 0, crlf > 0, cr > 0) {
    case (false, false, false): nil
    case (true, false, false): .lf
    case (false, true, false): .crlf
    case (false, false, true): .cr
    default: .mixed
    }
  }
}
