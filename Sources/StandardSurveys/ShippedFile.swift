internal import CStandardSurveys

/// A file of `surveys/` as it ships inside the program.
public struct ShippedFile: Sendable {
  /// Its name, such as `adoption.yaml`.
  public let name: String
  /// What it holds, byte for byte.
  public let bytes: [UInt8]

  /// All of them, sorted by name.
  public static var all: [ShippedFile] {
    (0..<standard_survey_count()).map { index in
      let file = unsafe standard_survey_at(index)
      // SAFETY: name and bytes are constants of the program and outlive everything.
      return unsafe ShippedFile(
        name: String(cString: file.name),
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
  }
}
