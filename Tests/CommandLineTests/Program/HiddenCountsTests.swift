import Foundation
import Instruments
import Intake
import StandardSurveys
import TestSupport
import Testing

/// Somebody who adds and subtracts what programs are told of small communities.
struct `Who subtracts what is told` {
  /// How many must have answered: the minimum of 'adoption', and that of 'session-feedback'.
  private static let least = (adoption: 5, feedback: 4)

  private static func folder(_ members: Int, _ seed: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let options = "--members \(members) --months 14 --seed \(seed) --as-of 2026-06-30"
    _ = try folder.call("simulate \(options) -o guild")
    return folder
  }

  /// All objects of JSON, however deep.
  private static func objects(_ value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(objects) }
    guard let object = value as? [String: Any] else { return [] }
    return [object] + object.values.flatMap(objects)
  }

  /// The rows of a file, by the names of its columns.
  private static func rows(_ path: String, in folder: TemporaryFolder) throws -> [[String: String]]
  {
    let text = try folder.call(["convert", path, "--to", "json"]).output
    let all = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String]] ?? []
    return all.dropFirst().map { Dictionary(zip(all[0], $0)) { first, _ in first } }
  }

  @Test(arguments: [(12, 3), (18, 5), (24, 8)])
  func `finds nobody in what the groups of a report leave of the total`(
    members: Int, seed: Int
  ) throws {
    let folder = try Self.folder(members, seed)
    let people = try Self.rows("guild/adoption/2026H1.csv", in: folder)
    let run = try folder.call("report guild --json --as-of 2026-06-30")
    #expect(run.exit == 0, "\(run.error)")
    let tables = try Self.groupTables(run.output)
    #expect(!tables.isEmpty, "nothing is told of groups, and so nothing is tried")
    for table in tables {
      for row in table.rows {
        let told = row.cells.filter { $0.value["hidden"] as? Bool == false }
        let answered = people.filter { $0[row.question].map { !$0.isEmpty } ?? false }
        // All who are in a column of their own; the column of the others holds the rest.
        let named = answered.filter { told[$0[table.segment] ?? ""] != nil }
        let rest = answered.count - named.count
        let holdsRest = told.keys.contains { name in !table.names.contains(name) }
        #expect(rest == 0 || holdsRest || rest >= Self.least.adoption || told.isEmpty, "\(row)")
        for (name, cell) in told {
          let count =
            table.names.contains(name) ? named.count { ($0[table.segment] ?? "") == name } : rest
          #expect(count >= Self.least.adoption, "\(table.segment) \(name) \(row.question)")
          guard let share = cell["number"] as? Double, count > 2 else { continue }
          #expect((1.5 / Double(count)...1 - 1.5 / Double(count)).contains(share), "\(row)")
        }
      }
    }
  }

  /// A table of groups: for each question what is told of each group, by its code.
  private struct GroupTable {
    let segment: String
    let names: Set<String>
    let rows: [(question: String, cells: [String: [String: Any]])]
  }

  /// The tables of a report whose columns are the groups of a segment.
  private static func groupTables(_ report: String) throws -> [GroupTable] {
    let shipped = DefinitionSet(
      ShippedFile.all.map { SourceFile(path: "surveys/\($0.name)", bytes: $0.bytes) })
    let adoption = try #require(shipped.instrument(InstrumentID("adoption")))
    return objects(try object(report)).compactMap { table in
      guard let columns = table["columns"] as? [String], let caption = table["caption"] as? String,
        let rows = table["rows"] as? [[[String: Any]]],
        let segment = adoption.questions.first(where: {
          $0.isSegment && $0.ask.text(in: .english) == caption
        }), rows.allSatisfy({ $0.count == columns.count })
      else { return nil }
      let codes = Dictionary(
        uniqueKeysWithValues: segment.choices.map {
          ($0.label.text(in: .english), $0.code.text)
        })
      let names = columns.dropFirst().map { $0 == "no answer" ? "" : codes[$0] ?? $0 }
      return GroupTable(
        segment: segment.id.text,
        names: Set(names).subtracting(["others"]),
        rows: rows.compactMap { row in
          let asked = row[0]["text"] as? String ?? ""
          let question = adoption.questions.first { question in
            let parts = question.ask.text(in: .english).components(separatedBy: "{since}")
            return asked.hasPrefix(parts[0]) && asked.hasSuffix(parts[parts.count - 1])
          }
          return question.map {
            ($0.id.text, Dictionary(uniqueKeysWithValues: zip(names, row.dropFirst())))
          }
        })
    }
  }

  @Test(arguments: [(9, 3), (8, 9)])
  func `finds no round of feedback that is not shown by asking the day before and after`(
    members: Int, seed: Int
  ) throws {
    let folder = try Self.folder(members, seed)
    let rows = try Self.rows("guild/session-feedback.csv", in: folder)
    let counts = Dictionary(grouping: rows) { $0["_wave"] ?? "" }.mapValues(\.count)
    let hidden = counts.filter { $0.value < Self.least.feedback && $0.key > "2026-02" }
      .keys.sorted().prefix(2)
    for day in hidden {
      let sides = try [-1, 0].map { days in
        let date = try #require(ISO8601DateFormatter().date(from: "\(day)T00:00:00Z"))
        let asked = date.addingTimeInterval(Double(days) * 86_400)
        let stamp = String(ISO8601DateFormatter().string(from: asked).prefix(10))
        let run = try folder.call("score guild --as-of \(stamp) --json")
        return Self.objects(try object(run.output)).reduce(into: [String: [Double]]()) {
          told, one in
          guard one["source"] as? String == "session-feedback", let id = one["id"] as? String,
            id != "feedback.response-rate", let count = one["n"] as? Int,
            let raw = one["raw"] as? Double
          else { return }
          told[id] = [Double(count), raw]
        }
      }
      for (id, after) in sides[1] {
        let before = try #require(sides[0][id], "\(id) on \(day)")
        let (gained, lost) = (after[0] - before[0], before[0] - after[0])
        // A round of half a year ago may leave on the same day; that one was shown.
        #expect(gained <= 0 && (lost == 0 || Int(lost) >= Self.least.feedback), "\(id) on \(day)")
        if lost == 0 { #expect(after[1] == before[1], "\(id) on \(day)") }
      }
    }
    #expect(!hidden.isEmpty)
  }
}
