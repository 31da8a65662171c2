import DelimitedText
import Foundation
import Instruments
import TestSupport
import Testing

@testable import Intake

@Suite(.serialized) struct `Damaged tables of answers` {
  @Test func `are inspected, converted, counted and taken in without a crash and in time`() {
    survive(1_100)
  }
}

@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"),
  .timeLimit(.minutes(30)))
struct `Soak of damaged tables of answers` {
  @Test func `ends without a crash, in time, and in little memory`() { survive(50_000) }
}

/// One small export of each kind, and two of our own form.
private let tables: [[UInt8]] = [
  """
  "Timestamp","Email Address","How useful was this session for your work?","What did you try?"
  "2022/06/22 11:07:29 AM EST","a@example.org","Very useful","Prompt library;Meeting notes"
  "2022/06/22 1:07:29 PM EST","b@example.org","Quite useful","Meeting notes"
  """,
  """
  StartDate,EndDate,Status,IPAddress,ResponseId,Q1_1,Q1_2,Q2
  Start,End,Status,IP,Id,Tried? - Prompts,Tried? - Notes,Hours?
  "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}",\
  "{""ImportId"":""ipAddress""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_1""}",\
  "{""ImportId"":""QID1_2""}","{""ImportId"":""QID2_TEXT""}"
  2026-03-05 10:00:00,2026-03-05 10:01:00,0,192.0.2.1,R_1,Prompts,,1.5
  2026-03-05 10:02:00,2026-03-05 10:03:00,0,192.0.2.2,R_2,,Notes,2
  """,
  """
  "id","submitdate","lastpage","startlanguage","seed","useful","Q2[SQ001]","Q2[other]","groupTime1"
  "1","2026-05-02 10:11:12","3","en","18","5","Y","","12.3"
  "2","","3","en","19","4","","quiet rooms","4.5"
  """,
  """
  "start";"tried";"tried/prompts";"tried/notes";"useful";"_id";"_uuid";"_submission_time"
  "2026-03-05T10:00:00.000+09:00";"prompts notes";"1";"1";"5";"7";"aa";"2026-03-05T01:01:00"
  "2026-03-05T10:01:00.000+09:00";"notes";"0";"1";"3";"8";"bb";"2026-03-05T01:02:00"
  """,
  """
  Respondent ID,Collector ID,Start Date,IP Address,How useful was this session for your work?,Tried?,
  ,,,,Response,Prompts,Notes
  11,c,03/05/2026 10:00:00 AM,10.0.0.7,Quite useful,Prompts,
  12,c,03/05/2026 10:01:00 AM,10.0.0.8,Very useful,,Notes
  """,
  "_id,_wave,useful,takeaway,will_try,length\na,2026-03-05,5,'=1,yes,right\nb,,3,\"x, \"\"y\"\"\",no,\n",
  "useful;clear;better\r\n5;4;mehr Zeit\r\n;2;\"a\r\nb\"\r\n",
].map { Array($0.utf8) }

/// Everything that is done with a table; what it came to, in one word for each.
private func outcomes(of bytes: [UInt8], drafting: Bool) -> [String] {
  guard let instrument = shipped.instrument(InstrumentID("session-feedback")) else { return [] }
  let file = SourceFile(path: "answers.csv", bytes: bytes)
  var outcomes: [String] = []
  do {
    let survey = try ExportSurvey(TableSource(file))
    outcomes.append(survey.layout.recognition.tool.rawValue)
    if drafting {
      let draft = SurveyDraft(of: survey, id: "pulse", scales: shipped.scales)
      let set = DefinitionSet(
        [SourceFile(path: "pulse.yaml", bytes: Array(draft.text.utf8))], over: shipped)
      let codes = Set(set.problems.filter { $0.severity == .error }.map(\.code))
      // A file without any question makes a definition without any.
      if draft.questions > 0, !codes.isEmpty { outcomes.append("draft: \(codes)") }
    }
    let reading = try ImportReading(TableSource(file), of: instrument, file: file.path)
    outcomes.append(reading.table.isSettled ? "settled" : "open")
    for problem in reading.problems where problem.place.file != file.path {
      outcomes.append("draft: \(problem) lies elsewhere")
    }
  } catch {
    outcomes.append("refused")
  }
  let tally = try? TallyReading(BytesInMemory(bytes), named: file.path, of: instrument)
  outcomes.append(tally?.isUsable == true ? "counted" : "not counted")
  let converted = DelimitedReader(bytes).contents()
  var writer = DelimitedWriter()
  for record in converted.records { writer.write(record.fields) }
  outcomes.append(writer.take().isEmpty ? "empty" : "converted")
  return outcomes
}

/// Does everything with so many damaged tables, and expects each to end well.
private func survive(
  _ count: Int, test: String = #function, at sourceLocation: SourceLocation = #_sourceLocation
) {
  var mutation = TableMutation(generator: SeededGenerator.announced(for: test))
  var slowest = (time: Duration.zero, words: "")
  var counts: [String: Int] = [:]
  _ = shipped.entries.count
  Effort.forgetPeak()
  let before = Effort.peak()
  for number in 0..<count {
    let (bytes, words) = mutation.variant(of: tables)
    let (found, time) = Effort.time { outcomes(of: bytes, drafting: number % 8 == 0) }
    if time > slowest.time { slowest = (time, words) }
    for outcome in found {
      counts[outcome, default: 0] += 1
      if outcome.hasPrefix("draft:") {
        Issue.record("variant \(number), \(words): \(outcome)", sourceLocation: sourceLocation)
      }
    }
  }
  let list = counts.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ")
  print("slowest: \(slowest.time), \(slowest.words); \(list)")
  #expect(slowest.time < Effort.hang, "\(slowest.words)", sourceLocation: sourceLocation)
  // Damage that never leaves a table readable, or never harms it, would prove little.
  for outcome in ["kobo", "qualtrics", "unknown", "settled", "open", "counted", "not counted"] {
    #expect(counts[outcome, default: 0] > 0, "\(outcome): \(list)", sourceLocation: sourceLocation)
  }
  if let before, let after = Effort.peak() {
    print("memory: \((after - before) >> 20) MiB more")
    #expect(after - before < 512 << 20, sourceLocation: sourceLocation)
  }
}
