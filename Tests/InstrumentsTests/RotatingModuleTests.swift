import Instruments
import Testing

struct `Modules that rotate` {
  private static let instrument = form(
    sections: [
      Section(id: "always", questions: [question("a", .time)]),
      Section(
        id: "spring", module: RotatingModule(name: "A", season: .spring),
        questions: [question("b", .time)]),
      Section(
        id: "autumn", module: RotatingModule(name: "B", season: .autumn),
        questions: [question("c", .time)]),
      Section(id: "last", questions: [question("d", .time)]),
    ])

  @Test(arguments: [
    (RotatingModule.Season.spring, ["always", "spring", "last"]),
    (.autumn, ["always", "autumn", "last"]),
  ])
  func `are asked in their half-year only, and all else always`(
    season: RotatingModule.Season, sections: [String]
  ) {
    let asked = Self.instrument.asked(in: season)
    #expect(asked.sections.map(\.id) == sections)
    #expect(asked.id == Self.instrument.id && asked.version == Self.instrument.version)
    #expect(asked.asked(in: season) == asked)
  }

  @Test(arguments: [
    ("2026-01-01", RotatingModule.Season.spring), ("2026-06-30", .spring),
    ("2026-07-01", .autumn), ("2026-12-31", .autumn),
  ])
  func `change with the half of the year`(day: String, season: RotatingModule.Season) throws {
    #expect(try .containing(#require(CalendarDate(day))) == season)
  }
}
