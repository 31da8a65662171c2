import CommunityHealth
import Foundation
import Instruments
import TestSupport
import Testing

@testable import PerennialCLI

struct `The ledger of a folder` {
  private let ledger = DisclosureLedger([
    LedgerEntry(
      wave: WaveID(InstrumentID("adoption"), "2026H1"), definition: "d1", snapshot: "s1",
      releases: 3,
      people: [
        LedgerPeople(fingerprint: "a", count: 2, releases: [0, 2]),
        LedgerPeople(fingerprint: "b", count: 1, releases: []),
      ]),
    LedgerEntry(
      wave: WaveID(InstrumentID("quarterly-check"), "\"2026\" Q1\n"), definition: "d2",
      snapshot: "s2", releases: 0, people: []),
  ])

  @Test func `is read back as it was written`() {
    #expect(DisclosureLedger(ledger.bytes) == ledger)
    #expect(DisclosureLedger(ledger.bytes)?.bytes == ledger.bytes)
    #expect(DisclosureLedger(DisclosureLedger().bytes) == DisclosureLedger())
  }

  @Test func `is laid out as its page says`() {
    let text = String(decoding: ledger.bytes, as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"ledger":1,"releases":[{"survey":"adoption","wave":"2026H1","definition":"d1","#
          + #""snapshot":"s1","tallies":3,"people":[{"fingerprint":"a","count":2,"in":[0,2]},"#))
  }

  @Test func `is not half a ledger, however it is broken`() {
    let whole = ledger.bytes
    for end in 0..<whole.count - 1 { #expect(DisclosureLedger(Array(whole[..<end])) == nil) }
    for text in [
      "", "[]", "{}", "{\"ledger\":2,\"releases\":[]}", "{\"ledger\":1,\"releases\":[{}]}",
      "{\"ledger\":1,\"releases\":[]}}", String(repeating: "[", count: 100_000),
      "{\"ledger\":1,\"releases\":[{\"survey\":\"a\",\"wave\":\"b\",\"definition\":\"c\","
        + "\"snapshot\":\"d\",\"tallies\":1,\"people\":[{\"fingerprint\":\"e\",\"count\":1,"
        + "\"in\":[1]}]}]}",
    ] {
      #expect(DisclosureLedger(Array(text.utf8)) == nil, "\(text.prefix(60))")
    }
  }

  @Test(arguments: ["score", "patterns", "advise", "explain community.recommend", "compare"])
  func `that cannot be read stops whatever would be told`(verb: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("community: Guild\nkind: team\n", to: "guild/perennial.yaml")
    try folder.write("{\"ledger\":1", to: "guild/reports/ledger.json")
    let run = try folder.call("\(verb) guild\(verb == "compare" ? " A B" : "") --json")
    #expect(run.exit == 3)
    #expect(run.output.isEmpty)
    #expect(try problems(run.error) == ["error ledger-unreadable -"])
  }

  @Test func `freezes a round that was handed on until enough answers differ`() throws {
    let folder = try TemporaryFolder()
    let rows = (0..<8).map { "\(1 + $0 % 5)\n" }.joined()
    try folder.write("community: Guild\nkind: team\n", to: "guild/perennial.yaml")
    try folder.write("tools_clear\n\(rows)", to: "guild/adoption/2026H1.csv")
    let before = LedgerEntry(
      wave: WaveID(InstrumentID("adoption"), "2026H1"), definition: "d", snapshot: "s",
      releases: 1, people: [LedgerPeople(fingerprint: "x", count: 8, releases: [0])])
    func status() throws -> String? {
      let run = try folder.call("explain conditions.tools guild --as-of 2026-06-30 --json")
      return (try object(run.output)["indicator"] as? [String: Any])?["status"] as? String
    }
    #expect(try status() == "measured")
    // Nobody of those who were shown is left, so that all eight differ.
    try folder.write(
      String(decoding: DisclosureLedger([before]).bytes, as: UTF8.self),
      to: "guild/reports/ledger.json")
    #expect(try status() == "measured")
    // Of a round that is only known by its hash nobody can say who differs.
    let counted = LedgerEntry(
      wave: before.wave, definition: "d", snapshot: "s", releases: 1, people: [])
    try folder.write(
      String(decoding: DisclosureLedger([counted]).bytes, as: UTF8.self),
      to: "guild/reports/ledger.json")
    #expect(try status() == "not-shown")
  }
}
