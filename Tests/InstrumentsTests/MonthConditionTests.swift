import TestSupport
import Testing

@testable import Instruments

struct `A condition on a month` {
  private let month = question(
    "m", .date(DateRange(precision: .month, earliest: CalendarDate("2026-01-01"))))

  private func codes(_ written: String) -> [ProblemCode] {
    let asked = question("last", .text(.short), when: written)
    return DefinitionCheck(form([month, asked])).problems.map(\.code)
  }

  @Test(arguments: [
    ("m is 2026-03", true), ("m is 2026-04", false), ("m > 2026-02", true), ("m < 2026-03", false),
  ])
  func `is written as the answer is`(written: String, holds: Bool) throws {
    let column = try #require(month.columns.first)
    let given = try AnswerReader(for: column).answer(from: "2026-03", at: .machine)
    let answers = [column.id: given]
    #expect(condition(written).holds(for: answers, in: form([month])) == holds)
    #expect(codes(written) == [])
  }

  @Test(arguments: [
    ("m is 2026-03-05", ProblemCode.conditionWrongComparison),
    ("m < 2026-01", .conditionNeverTrue), ("m > 2026-03 and m < 2026-04", .conditionNeverTrue),
  ])
  func `is refused where no month can meet it`(written: String, code: ProblemCode) {
    #expect(codes(written) == [code])
  }
}
