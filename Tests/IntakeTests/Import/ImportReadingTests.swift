import Instruments
import Testing

@testable import Intake

struct `Exports are read as answers` {
  private func read(
    _ text: String, _ id: String = "session-feedback"
  ) throws -> ImportReading {
    let instrument = try #require(shipped.instrument(InstrumentID(id)))
    return try read(text, instrument)
  }

  private func read(_ text: String, _ instrument: Instrument) throws -> ImportReading {
    let source = try TableSource(SourceFile(path: "answers.csv", bytes: Array(text.utf8)))
    return try ImportReading(source, of: instrument, file: "answers.csv")
  }

  /// `useful=5 length=right` for each row.
  private func rows(_ reading: ImportReading) -> [String] {
    reading.rows.map { row in
      reading.instrument.columns.compactMap { column in
        row.cells[column.id].map { "\(column.id)=\($0)" }
      }.joined(separator: " ") + (row.isPartial ? " partial" : "")
    }
  }

  @Test func `Microsoft Forms in Spanish, with positions of nothing and names dropped`() throws {
    let reading = try read(
      """
      Id,Start time,Completion time,Email,Name,¿Hasta qué punto fue útil esta sesión para tu trabajo?,¿Qué te pareció la duración?
      1,3/5/26 10:00:00,3/5/26 10:01:00,anonymous,Zoe,Muy útil,Demasiado larga
      2,3/5/26 10:02:00,3/5/26 10:03:00,anonymous,Adam,Nada útil,Adecuada
      """)
    #expect(rows(reading) == ["useful=5 length=too-long", "useful=1 length=right"])
    #expect(reading.dropped == ["Email", "Name"])
    #expect(reading.problems == [])
  }

  @Test func `SurveyMonkey with its second header row`() throws {
    let reading = try read(
      """
      Respondent ID,Collector ID,Date Created,Date Modified,IP Address,How useful was this session for your work?,What was your most useful takeaway?
      ,,,,,Response,Open-Ended Response
      11,c,03/05/2026 10:00:00 AM,03/05/2026 10:01:00 AM,10.0.0.7,Quite useful,Prompts
      """)
    #expect(rows(reading) == ["useful=4 takeaway=Prompts"])
    #expect(reading.dropped == ["IP Address"])
  }

  @Test func `KoboToolbox in Japanese`() throws {
    let reading = try read(
      """
      start,end,今回のセッションは、仕事にどのくらい役に立ちますか,内容の難易度はいかがでしたか,_id,_uuid,_submission_time
      2026-03-05T10:00:00.000+09:00,2026-03-05T10:01:00.000+09:00,非常に役に立つ,難しすぎた,7,aaaa,2026-03-05T01:01:00
      """,
      "session-feedback")
    #expect(rows(reading) == ["useful=5 level=too-hard"])
  }

  @Test func `our own form, with guarded texts and partial rows`() throws {
    let reading = try read(
      "_id,_status,useful,takeaway,applied\na,complete,3,'=1+1,\nb,partial,,Notes,\n")
    #expect(rows(reading) == ["useful=3 takeaway==1+1", "takeaway=Notes partial"])
  }

  @Test func `Google Forms joins choices that hold commas`() throws {
    let choices = ["Prompts", "Prompts, with files", "Notes"].map { label in
      Choice(
        code: ChoiceCode(label.lowercased().filter { $0.isLetter }),
        label: LocalizedText([.init(.english, label)]))
    }
    let question = Question(
      id: QuestionID("tried"), ask: LocalizedText([.init(.english, "What did you try?")]),
      kind: .several(choices, limit: nil))
    let instrument = Instrument(
      id: InstrumentID("own"), version: 1, title: LocalizedText([.init(.english, "Own")]),
      audience: .members, cadence: .quarter, anonymity: .anonymous, languages: [.english],
      sections: [Section(id: "", questions: [question])])
    let reading = try read(
      """
      Timestamp,What did you try?
      2026/03/05 10:31:07 AM GMT+1,"Prompts, with files, Notes"
      2026/03/05 10:32:07 AM GMT+1,Prompts;Notes
      2026/03/05 10:33:07 AM GMT+1,"Prompts, and dance"
      """, instrument)
    #expect(rows(reading) == ["tried=promptswithfiles;notes", "tried=prompts;notes"])
    #expect(reading.rejected.map(\.line) == [4])
    let spread = try read(
      """
      Respondent ID,Collector ID,What did you try?,,
      ,,Prompts,"Prompts, with files",Notes
      1,c,Prompts,,Notes
      2,c,,"Prompts, with files",
      """, instrument)
    #expect(rows(spread) == ["tried=prompts;notes", "tried=promptswithfiles"])
  }

  @Test func `codes that became dates are repaired, and it is said`() throws {
    let instrument = try #require(shipped.instrument(InstrumentID("adoption")))
    let source = "_id,_submitted,applied,discovered\n1,2026-05-06,2-Mar,4+\n2,2026-05-06,1,1\n"
    let reading = try read(source, instrument)
    #expect(rows(reading).first == "applied=2-3 discovered=4+")
    #expect(reading.problems.map(\.code).contains(.importedCodeRepaired))
  }

  @Test func `rows that a quote or a comma has shifted are not taken`() throws {
    let reading = try read("_id,useful,takeaway\n1,5,a,b\n2,4,c\n")
    #expect(rows(reading) == ["useful=4 takeaway=c"])
    #expect(reading.rejected.map(\.problem.code) == [.tableRagged])
  }

  @Test(arguments: [
    ("2026-01-01", "2026-W01"), ("2027-01-03", "2026-W53"), ("2026-12-31", "2026-W53"),
    ("2024-12-30", "2025-W01"), ("2026-05-06", "2026-W19"),
  ])
  func `weeks are those of ISO 8601`(day: String, week: String) throws {
    #expect(try #require(CalendarDate(day)).isoWeek == week)
  }
}
