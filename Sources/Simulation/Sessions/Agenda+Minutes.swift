internal import Instruments

extension Agenda {
  /// The minutes of a part as people note them down, or nil where it is not planned.
  func wholeMinutes(of part: Part) -> ClosedRange<Int>? {
    self[part].map { Int($0.lowerBound)...Int($0.upperBound) }
  }
}
