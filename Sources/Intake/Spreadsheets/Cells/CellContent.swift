/// What the file says about a cell, apart from its place.
struct CellContent {
  /// How its value is written.
  enum Kind {
    case number, shared, text, inline, truth
    /// A mistake of a formula such as `#N/A`, or a date as ISO 8601 writes it.
    case verbatim
  }

  let kind: Kind
  let style: Int

  init(_ event: XMLEvent, _ tape: borrowing XMLTape) {
    style = tape.number(.s, of: event) ?? 0
    kind =
      switch tape.text(.t, of: event) {
      case "s": .shared
      case "str": .text
      case "inlineStr": .inline
      case "b": .truth
      case "e", "d": .verbatim
      default: .number
      }
  }
}
