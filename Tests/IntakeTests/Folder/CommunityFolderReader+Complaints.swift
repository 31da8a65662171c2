import FolderSupport
import Instruments
import Intake
import Tallies

extension PaperFolder {
  /// What is wrong with it.
  func complaints() throws -> [String] { try read().complaints }
}

extension CommunityFolderReader {
  /// What is wrong with it: place, severity and code.
  var complaints: [String] {
    problems.map { "\($0.place): \($0.severity.rawValue) \($0.code.rawValue)" }
  }

  /// The waves of an instrument by their names.
  func names(of instrument: String) -> [String]? {
    record.waves[InstrumentID(instrument)]?.map(\.id.name)
  }

  /// A wave.
  func wave(_ text: String) -> WaveRecord? {
    WaveID(text).flatMap { id in record.waves[id.instrument]?.first { $0.id == id } }
  }

  /// How many rows a log has.
  func rows(of log: String) -> Int? { record.logs[InstrumentID(log)]?.rows.count }
}
