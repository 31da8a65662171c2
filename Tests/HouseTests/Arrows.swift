/// Who may import what: the walls of the house, one line for each room.
enum Arrows {
  /// What each room may import, whether of ours, of C or of the system.
  static let allowed: [String: Set<String>] = [
    "Instruments": [],
    "DelimitedText": ["CDelimitedText"],
    "Tallies": ["Instruments"],
    "Intake": ["Instruments", "DelimitedText", "Tallies", "CYAML", "CZip", "CExpat"],
    "StandardSurveys": ["CStandardSurveys"],
    "Numerics": ["CNumerics"],
    "CommunityHealth": ["Instruments", "Tallies", "Numerics"],
    "Simulation": ["Instruments", "Numerics"],
    "Reports": ["Instruments", "CommunityHealth"],
    "Workbooks": ["Instruments", "CommunityHealth", "Reports", "Host", "CXlsxWriter"],
    "Host": system,
    "PerennialCLI": [
      "Instruments", "DelimitedText", "Tallies", "Intake", "StandardSurveys", "CommunityHealth",
      "Simulation", "Reports", "Workbooks", "Host",
    ],
    "BookTiming": ["Workbooks", "Instruments"],
    "Conformance": ["CommunityHealth", "Numerics", "Host"],
  ]

  /// The C library under its three names, the only thing that needs no line in `Package.swift`.
  static let system: Set = ["Glibc", "Musl", "Darwin"]

  /// The rooms in which the word `unsafe` does not occur.
  static let pure: Set = [
    "Instruments", "DelimitedText", "Tallies", "Numerics", "CommunityHealth", "Simulation",
    "Reports", "PerennialCLI", "Conformance", "BookTiming",
  ]

  /// The folders of pure rooms in which it does occur: speed is their purpose, or handing to C.
  static let excepted: Set = ["Sources/DelimitedText/Fast", "Sources/Numerics/Graphs"]

  /// What is wrong with one file of a room, in the order of its lines.
  static func complaints(
    about source: String, in room: String, folder: String = ""
  ) -> [String] {
    var complaints: [String] = []
    for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if let module = importedModule(on: line), !(allowed[room] ?? []).contains(module) {
        complaints.append("line \(number + 1): \(room) may not import \(module)")
      }
      if pure.contains(room), !excepted.contains(folder), line.contains(/\bunsafe\b/) {
        complaints.append("line \(number + 1): 'unsafe' in \(room)")
      }
    }
    return complaints
  }

  /// The module that a line imports, however the import is dressed.
  static func importedModule(on line: some StringProtocol) -> String? {
    let attributes = #"(?:@\w+(?:\([^)]*\))?\s+)*"#
    let access = #"(?:(?:public|package|internal|fileprivate|private)\s+)?"#
    let kind = #"(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?"#
    let pattern = try? Regex<(Substring, Substring)>(
      #"^\s*"# + attributes + access + attributes + #"import\s+"# + kind + #"(\w+)"#)
    return pattern.flatMap { try? $0.firstMatch(in: String(line)) }.map { String($0.1) }
  }

  /// What each target of a package description depends on, by its text.
  static func dependencies(in manifest: String) -> [String: Set<String>] {
    let start = /\.(?:target|executableTarget|testTarget|systemLibrary)\(\s*name: "(\w+)"/
    let starts = manifest.matches(of: start)
    var dependencies: [String: Set<String>] = [:]
    for (index, match) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : manifest.endIndex
      let body = manifest[match.range.upperBound..<end]
      let list = body.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
      dependencies[String(match.1)] = Set(list.matches(of: /"(\w+)"/).map { String($0.1) })
    }
    return dependencies
  }
}
