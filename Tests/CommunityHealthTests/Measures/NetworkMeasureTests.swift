import CommunityHealth
import Instruments
import Testing

struct `Measures of who helps whom` {
  /// A ring of ten: each is helped by the one before, and the first two help each other.
  private func ring(answering: Int = 10, members: Int = 10) -> PaperCommunity {
    let departments = ["Sales", "Legal"]
    return PaperCommunity([
      "roster.csv": "key,department,joined\n"
        + (0..<members).map { "m\($0),\(departments[$0 / 5 % 2]),2026-01-05\n" }.joined(),
      "knowledge-network/2026H1.csv": "helped,helper\n"
        + (0..<answering).map { "m\($0),m\(($0 + 9) % 10)\n" }.joined() + "m0,m1\nm0,guest\n",
    ])
  }

  @Test func `two of eleven pairs stand the other way around as well`() throws {
    let reading = try ring().reading("network.reciprocity")
    #expect(abs((reading.raw ?? 0) - 2.0 / 11) < 1e-12)
    #expect(reading.count == 10 && reading.measured?.source == "knowledge-network/2026H1")
  }

  @Test func `help crosses departments where the ring leaves one for the other`() throws {
    // m4 helps m5, and m9 helps m0: two of eleven pairs.
    #expect(abs((try ring().reading("network.crossing").raw ?? 0) - 2.0 / 11) < 1e-12)
  }

  @Test func `one who stands between all others is on every way`() throws {
    let star = PaperCommunity([
      "roster.csv": "key,joined\n" + (0..<10).map { "m\($0),2026-01-05\n" }.joined(),
      "knowledge-network/2026H1.csv": "helped,helper\n"
        + (1..<10).map { "m\($0),m0\nm0,m\($0)\n" }.joined(),
    ])
    #expect(try star.reading("network.through-one").raw == 1)
    // On a ring, with one way back, nobody is.
    #expect((try ring().reading("network.through-one").raw ?? 1) < 0.2)
  }

  @Test func `a network of which too few told is not judged`() throws {
    let few = try ring(answering: 7, members: 12).reading("network.reciprocity")
    #expect(few.status == .notRecorded)
    #expect(few.missing?.text(in: .english) == "too few to tell: 7 of 10 people")
    let small = try ring(answering: 9, members: 9).reading("network.crossing")
    #expect(small.status == .notRecorded)
  }
}
