internal import Instruments
internal import Tallies

/// The answers of a wave as fingerprints, by which it is known again.
struct Snapshot {
  /// People who are in one group and answered everything alike.
  struct Alike {
    let group: TallyGroup
    let fingerprint: String
    let count: Int
  }

  /// Those who answered, sorted by fingerprint; nil where they are only counted.
  let people: [Alike]?
  /// The hash of all of it.
  let hash: String

  /// Takes the answers of a wave, grouped by segments.
  init(_ wave: WaveRecord, by segments: [String]) {
    let tally = wave.tally.grouped(by: segments)
    guard let responses = wave.responses else {
      people = nil
      hash = SHA256.digest(of: Array(Self.facts(of: tally).utf8))
      return
    }
    let layout = wave.tally.layout
    let columns = layout.columns.map(\.id).sorted { $0.text < $1.text }
      .map { (id: $0, lead: Array("\($0)=".utf8)) }
    let positions = segments.map { name in layout.segments.firstIndex(of: name) }
    let head = Array("\(wave.id)\n".utf8)
    var alike: [String: (group: TallyGroup, count: Int)] = [:]
    for response in responses {
      var facts = head
      for column in columns {
        facts += column.lead
        facts += response[column.id].fact.utf8
        facts.append(0x0A)
      }
      let row = CodedRow(response, in: layout, wave: wave.id.name).group
      let group = TallyGroup(positions.map { $0.flatMap { row.values[$0] } })
      let print = SHA256.digest(of: facts)
      alike[print, default: (group, 0)].count += 1
    }
    let people = alike.sorted { $0.key < $1.key }.map {
      Alike(group: $0.value.group, fingerprint: $0.key, count: $0.value.count)
    }
    self.people = people
    hash = SHA256.digest(of: Array(people.map { "\($0.fingerprint) \($0.count)\n" }.joined().utf8))
  }
}

extension Snapshot {
  /// The counts written out, group by group in a fixed order.
  private static func facts(of tally: Tally) -> String {
    tally.sortedGroups.map { group, counts in
      let columns = counts.columns.map { column in
        let missing = [column.skipped, column.notShown, column.refused, column.unreadable]
        return "\(missing) \(column.present) \(column.options) \(column.numbers.sum)"
      }
      return "\(group.values) \(counts.responses) \(columns)\n"
    }.joined()
  }

  /// Whether so many answers differ from what was released before, or none does.
  func differs(from entry: LedgerEntry, by minimum: Int) -> Bool {
    guard entry.snapshot != hash, let people else { return entry.snapshot == hash }
    let before = Dictionary(entry.people.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: +)
    let now = Dictionary(people.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: +)
    let added = now.reduce(0) { $0 + max(0, $1.value - before[$1.key, default: 0]) }
    let removed = before.reduce(0) { $0 + max(0, $1.value - now[$1.key, default: 0]) }
    return max(added, removed) >= minimum
  }
}

extension Instrument {
  /// The hash of everything that decides what is released of a wave.
  var disclosureHash: String {
    let groups = groupings.map { $0.map(\.text).joined(separator: "×") }.joined(separator: " ")
    let text = "\(meaningHash) \(groups)"
    return SHA256.digest(of: Array(text.utf8))
  }
}

extension Answer {
  /// The answer written out, so that different answers never look alike.
  fileprivate var fact: String {
    switch self {
    case .choice(let code): "choice \(code.text)"
    case .choices(let codes): "choices \(codes.map(\.text).sorted())"
    case .number(let number): "number \(number)"
    case .text(let text): "text \(text.debugDescription)"
    case .date(let date): "date \(date)"
    case .time(let time): "time \(time)"
    case .people(let keys): "people \(keys.map(\.text))"
    case .names(let names): "names \(names)"
    case .missing(let reason): "missing \(reason.rawValue)"
    }
  }
}
