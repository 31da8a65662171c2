import CommunityHealth
import Instruments
import TestSupport
import Testing

struct ChecklistMaturityTests {
  @Test(arguments: [
    ("nnnn nnnn nnnn n", MaturityStage.launching),
    ("mmpn nnnn nnnn n", .launching),
    ("mmmn nnnn nnnn n", .founded),
    ("mmpp mmpn mmmm m", .founded),
    ("mmmm mmmn nnnn n", .continuing),
    ("mmmm mmmm mmmn n", .selfDirecting),
    ("mmmm nnnn mmmm m", .founded),
    ("nnnn mmmm mmmm m", .launching),
  ])
  func `the stage is the last of an unbroken run of groups at 75 %`(
    letters: String, stage: MaturityStage
  ) {
    #expect(SampleChecklist.maturity(letters).stage == stage)
  }

  @Test func `a point that does not apply leaves the mean`() {
    let group = SampleChecklist.maturity("mmna nnnn nnnn n").groups[0]
    #expect(group.mean == 2.0 / 3.0)
    #expect(ChecklistStatus.allCases.map(group.count) == [2, 0, 1, 1])
  }

  @Test func `a group in which nothing applies has no mean and is not reached`() {
    let group = SampleChecklist.maturity("aaaa mmmm mmmm m").groups[0]
    #expect(group.mean == nil)
    #expect(!group.isReached)
  }

  @Test(arguments: ["mmm.", "mmmx"])
  func `an unanswered point is not "not yet", but keeps its group from being reached`(
    letters: String
  ) {
    let maturity = SampleChecklist.maturity(letters + "mmmm mmmm m")
    #expect(maturity.groups[0].mean == 1)
    #expect(maturity.groups[0].count(of: .notYet) == 0)
    #expect(maturity.groups[0].unanswered.map(\.question.id.text) == ["foundation-4"])
    #expect(maturity.stage == .launching)
  }

  @Test func `points without a step of their own are listed outside maturity`() {
    let maturity = SampleChecklist.maturity("mmmm mmmm mmmm n")
    #expect(maturity.stage == .selfDirecting)
    #expect(maturity.pointsOutside.map(\.question.id.text) == ["extended-1"])
    #expect(maturity.points.count == 13)
  }

  @Test func `groups follow the instrument and carry its section titles`() {
    let groups = SampleChecklist.maturity("").groups
    #expect(
      groups.map { $0.title.text(in: .english) }
        == SampleChecklist.groups.map { "Title of \($0)" })
    #expect(groups.map(\.indicator.text) == SampleChecklist.groups.map { "checklist.\($0)" })
  }

  @Test func `gaps come by group, not yet before partly before unanswered`() {
    let gaps = SampleChecklist.maturity("p.nm mmmm pnaa p").gaps
    #expect(
      gaps.map(\.question.id.text) == [
        "foundation-3", "foundation-1", "foundation-2", "self-direction-2", "self-direction-1",
        "extended-1",
      ])
    #expect(gaps.map(\.owner) == ["mia", "mia", nil, "mia", "mia", "mia"])
  }

  @Test(arguments: [
    ("2026-04-14", "n", true), ("2026-04-15", "n", false), ("2026-04-16", "n", false),
    ("2026-04-14", "p", true), ("2026-04-14", "m", false), ("2026-04-14", "a", false),
  ])
  func `an open point is overdue from the day after`(due: String, status: String, overdue: Bool) {
    let maturity = SampleChecklist.maturity(status, due: CalendarDate(certain: due))
    #expect(maturity.points[0].isOverdue == overdue)
  }

  @Test func `the last of several entries counts`() {
    let entries = SampleChecklist.entries("n") + SampleChecklist.entries("m")
    let maturity = ChecklistMaturity(
      of: SampleChecklist.instrument, entries: entries, asOf: SampleChecklist.today)
    #expect(maturity?.points[0].standing == .judged(.met))
  }

  @Test func `an instrument that is no checklist has no maturity`() {
    let survey = Instrument(
      id: InstrumentID("pulse"), version: 1, title: LocalizedText("Pulse", in: .english),
      audience: .members, cadence: .quarter, anonymity: .anonymous, languages: [.english],
      sections: [
        Section(
          id: "",
          questions: [
            Question(
              id: QuestionID("why"), ask: LocalizedText("Why?", in: .english), kind: .text(.long))
          ])
      ])
    #expect(ChecklistMaturity(of: survey, entries: [], asOf: SampleChecklist.today) == nil)
  }
}
