import Instruments
import Intake

extension Invocation {
  /// What a person decided about columns and answers, where '--map' gives it.
  func mapping(
    for source: TableSource, of instrument: Instrument
  ) throws(CommandFailure) -> ImportMapping? {
    guard let path = value("--map") else { return nil }
    let file = SourceFile(path: path, bytes: try definitions.bytes(of: path))
    let mapping = ImportMapping(file, for: instrument, layout: ExportLayout(source.head))
    guard mapping.problems.isEmpty else {
      throw CommandFailure(mapping.problems, exit: .badData, sources: [path: file.bytes])
    }
    return mapping
  }
}
