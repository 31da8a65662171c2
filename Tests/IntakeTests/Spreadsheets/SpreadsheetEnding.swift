import Instruments

@testable import Intake

/// Reads everything, and tells how that ended.
func ending(
  of file: SourceFile, limits: SpreadsheetLimits = SpreadsheetLimits()
) -> (code: ProblemCode?, words: String) {
  do throws(Problem) {
    _ = try WholeReading(file, limits: limits)
    return (nil, "")
  } catch {
    return (error.code, "\(error)")
  }
}

func ending(
  of workbook: SampleWorkbook, limits: SpreadsheetLimits = SpreadsheetLimits()
) -> ProblemCode? {
  ending(of: workbook.file, limits: limits).code
}
