internal import DelimitedText
internal import Instruments

/// Counts a plain text by all threads, as long as there is nothing in it that only the careful reader
/// can judge.
enum PlainSurvey {
  /// What was gathered; nil where the careful reader has to look.
  static func pass(
    of bytes: some PositionedBytes, named name: String, form: TextForm, layout: ExportLayout,
    threads: Int
  ) throws(Problem) -> SurveyPass? {
    guard layout.titleRows == 0, layout.headerRows == 1, let delimiter = form.delimiter,
      let sign = Delimiter.candidates.first(where: { delimiter.asciiValue == $0.byte })
    else { return nil }
    let empty = SurveyPass(layout)
    do throws(UnreadableSource) {
      let scan = try FastScan(
        bytes, delimiter: sign, options: FastScanOptions(threads: threads))
      guard scan.headerDamage.isEmpty, scan.fieldsPerRow == layout.columns.count else { return nil }
      var pass = empty
      for worker in try scan.rows(makingWorkers: { empty }).workers { pass.add(worker) }
      return pass.isPlain && pass.newline == form.newline ? pass : nil
    } catch {
      throw .cannotRead(name, reason: error.reason)
    }
  }
}
