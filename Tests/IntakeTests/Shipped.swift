import StandardSurveys

@testable import Intake

/// The definitions that ship, read once for all tests.
let shipped = DefinitionSet(
  ShippedFile.all.map { SourceFile(path: "surveys/\($0.name)", bytes: $0.bytes) })

/// What a file that ships holds.
func shippedFile(_ name: String) -> [UInt8]? {
  ShippedFile.all.first { $0.name == name }?.bytes
}
