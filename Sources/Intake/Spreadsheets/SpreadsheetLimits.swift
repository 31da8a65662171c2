/// How much one workbook may ask of the machine, in bytes where nothing else is said.
struct SpreadsheetLimits: Sendable {
  /// The file as it lies there, packed.
  var file = 64 << 20
  /// Parts in the file.
  var entries = 10_000
  /// A sheet or the shared texts, unpacked.
  var content = 256 << 20
  /// Any other part, unpacked.
  var part = 32 << 20
  /// Everything that is unpacked, each part counted once.
  var total = 384 << 20
  /// Unpacked to packed; what is small may be packed as tightly as it likes.
  var ratio = 500
  var ratioCountsFrom = 16 << 20
  /// Elements within elements.
  var depth = 64
  /// One tag with its attributes, one comment.
  var tag = 512 << 10
  /// What the XML parser takes for itself.
  var parser = 32 << 20
  /// All shared texts together.
  var texts = 64 << 20
  /// Number of shared texts.
  var textCount = 2_000_000
  /// One cell.
  var cell = 1 << 20
  /// Cells of one sheet as they are handed out, empty ones between others included.
  var cells = 20_000_000
}
