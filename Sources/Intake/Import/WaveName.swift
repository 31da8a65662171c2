package import Instruments

/// What a wave may be called: it becomes the name of a file.
package enum WaveName {
  /// Whether a wave of the instrument may have that name, and never that of the texts beside it.
  package static func fits(_ name: String, _ instrument: Instrument) -> Bool {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || ["-", "_", "."].contains(scalar)
    }
    return isPlain && (1...60).contains(name.utf8.count) && !name.hasPrefix(".")
      && !name.hasSuffix(".texts") && (instrument.cadence != .session || CalendarDate(name) != nil)
  }
}
