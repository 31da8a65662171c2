internal import DelimitedText
internal import Instruments

extension ImportReading {
  /// The rows that could not be taken, each with its line, column and reason.
  ///
  /// Nothing the tool wrote is in it: no identity, no time, no id. Empty where all were taken.
  package var rejectedFile: [UInt8] {
    guard !rejected.isEmpty else { return [] }
    var writer = DelimitedWriter(guarding: .formulas)
    writer.write(["line", "column", "reason"] + rejectedHeaders)
    for row in rejected {
      let column = if case .cell(_, _, let name) = row.problem.place { name } else { "" }
      let reason = "\(row.problem.message); \(row.problem.remedy)"
      writer.write([String(row.line), column, reason] + row.answers)
    }
    return writer.take()
  }
}
