import Instruments
import Intake
import TestSupport
import Testing

@testable import DelimitedText
@testable import Tallies

struct `Groupings that a definition names` {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `come from one pass, as if each had been counted alone`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let instrument = try PulseInstrument.instrument()
    let bytes = Array(PulseInstrument.table(&dice).utf8)
    func tally(by segments: [String]) throws -> Tally {
      try TallyReading(BytesInMemory(bytes), named: "a.csv", of: instrument, segments: segments)
        .tally
    }
    let once = try tally(by: instrument.segments.map(\.text))
    let named = once.groupings(of: instrument)
    #expect(
      named.map(\.layout.segments) == [[], ["team"], ["department"], ["team", "department"]])
    for grouping in named {
      let alone = try tally(by: grouping.layout.segments)
      #expect(grouping == alone, "seed \(seed), \(grouping.layout.segments)")
    }
    #expect(once.grouped(by: ["department", "team"]) == (try tally(by: ["department", "team"])))
  }
}
