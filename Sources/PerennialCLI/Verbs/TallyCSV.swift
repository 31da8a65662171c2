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
    var text = names.map(\.csvField).joined(separator: ",")
    let options = tally.layout.columns.map { column in
      column.choices.map { "\(column.id.text.csvField),\($0.code.text.csvField)," }
    }
    text.reserveCapacity(tally.groups.count * options.joined().count * 48)
    // A file without rows has no group, and its zeros are told all the same.
    let isEmpty = tally.layout.segments.isEmpty && tally.groups.isEmpty
    for (group, counts) in isEmpty ? [(TallyGroup(), tally.total)] : tally.sortedGroups {
      let front = "\n" + group.values.map { ($0 ?? "").csvField + "," }.joined()
      for (options, column) in zip(options, counts.columns) {
        for (option, count) in zip(options, column.options) {
          text += front
          text += option
          text += String(count)
        }
      }
    }
    return text
  }
}

extension String {
  /// The text as a field of CSV, in quotes where it needs them.
  var csvField: String {
    guard utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return self }
    return "\"" + exchanging("\"", for: "\"\"") + "\""
  }
}
