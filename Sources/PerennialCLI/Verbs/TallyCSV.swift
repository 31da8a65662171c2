import Instruments
import Tallies

/// A tally as CSV: the segments, the question, the option, and how often it was chosen.
struct TallyCSV {
  private let tally: Tally

  init(_ tally: Tally) {
    self.tally = tally
  }
}

extension TallyCSV {
  /// The table, without a line end behind the last row.
  var text: String {
    let names = tally.layout.segments + ["question", "option", "count"]
    // Bytes, because a text is put together from many small pieces much more slowly.
    var text = Array(names.map(\.csvField).joined(separator: ",").utf8)
    let options = tally.layout.columns.map { column in
      column.choices.map { Array("\(column.id.text.csvField),\($0.code.text.csvField),".utf8) }
    }
    text.reserveCapacity(tally.groups.count * options.joined().count * 48)
    // A file without rows has no group, and its zeros are told all the same.
    let isEmpty = tally.layout.segments.isEmpty && tally.groups.isEmpty
    for (group, counts) in isEmpty ? [(TallyGroup(), tally.total)] : tally.sortedGroups {
      let front = Array(("\n" + group.values.map { ($0 ?? "").csvField + "," }.joined()).utf8)
      for (options, column) in zip(options, counts.columns) {
        for (option, count) in zip(options, column.options) {
          text += front
          text += option
          text.append(decimal: count)
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Writes a count in digits.
  fileprivate mutating func append(decimal count: Int) {
    if count >= 10 { append(decimal: count / 10) }
    append(UInt8(ascii: "0") + UInt8(count % 10))
  }
}

extension String {
  /// The text as a field of CSV, in quotes where it needs them.
  var csvField: String {
    guard utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return self }
    return "\"" + exchanging("\"", for: "\"\"") + "\""
  }
}
