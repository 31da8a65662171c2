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
    let type = tape.attribute(.t, of: event)
    kind = type.map(Kind.init) ?? .number
  }
}

extension CellContent.Kind {
  init(_ type: ArraySlice<UInt8>) {
    let letter = type.first ?? 0
    self =
      switch (type.count, letter) {
      case (1, UInt8(ascii: "s")): .shared
      case (1, UInt8(ascii: "b")): .truth
      case (1, UInt8(ascii: "e")), (1, UInt8(ascii: "d")): .verbatim
      case (_, UInt8(ascii: "s")) where type.elementsEqual("str".utf8): .text
      case (_, UInt8(ascii: "i")) where type.elementsEqual("inlineStr".utf8): .inline
      default: .number
      }
  }
}
