import Instruments
import TestSupport
import Testing

@testable import Simulation

struct `A simulated community` {
  @Test func `is the same for the same plan, byte for byte`() {
    let one = community(.init(.hoarding)).files
    let other = community(.init(.hoarding)).files
    #expect(one.map(\.path) == other.map(\.path))
    #expect(one.map(\.bytes) == other.map(\.bytes))
  }

  @Test func `is another for another seed`() {
    #expect(community(seed: 1).text(of: "roster.csv") != community(seed: 2).text(of: "roster.csv"))
  }

  @Test(arguments: [3, 8, 20, 60, 2000])
  func `is valid by the definitions that ship, whatever its size`(members: Int) {
    #expect(community(members: members).problems == [])
  }

  @Test(arguments: PlantedPattern.Kind.allCases)
  func `is valid with every pattern at its strongest`(kind: PlantedPattern.Kind) {
    #expect(community(PlantedPattern(kind, strength: 1)).problems == [])
  }

  @Test func `asks nobody where everybody has left`() {
    for seed in 1...40 as ClosedRange<UInt64> {
      let found = community(members: Int(seed % 4), months: 30, seed: seed) {
        $0.patterns = [PlantedPattern(.dissolving, strength: 1)]
      }
      #expect(!found.text(of: "perennial.yaml").contains("invited: 0 "), "seed \(seed)")
    }
  }

  @Test func `is valid for random plans`() {
    var random = SeededGenerator.announced()
    let rhythms = [Rhythm.weeks(1), .weeks(3), .timesAMonth(1), .timesAMonth(2), .timesAMonth(5)]
    for _ in 0..<12 {
      let patterns = PlantedPattern.Kind.allCases.filter { _ in random.next() % 3 == 0 }
      let found = community(
        members: Int(random.next() % 50), months: Int(random.next() % 40), seed: random.next()
      ) { plan in
        plan.patterns = patterns.map { PlantedPattern($0) }
        plan.rhythm = rhythms.randomElement(using: &random)
      }
      #expect(found.problems == [])
    }
  }

  @Test(arguments: [3, 8, 24, 60])
  func `has the members it was asked for on its last day`(members: Int) {
    let found = community(members: members)
    #expect(found.people.count { $0.isThere(on: found.frame.end) } == members)
    #expect(found.people.contains { $0.left != nil })
  }

  @Test func `happens between its launch and its last day, and never in a break`() {
    for seed in 1...20 {
      let found = community(seed: UInt64(seed))
      let (launch, end) = (found.frame.launch, found.frame.end)
      for session in found.meetings.sessions {
        #expect(session.day >= launch && session.day <= end && !found.frame.isBreak(session.day))
        let there = session.attendees.map { found.people[$0].isThere(on: session.day) }
        #expect(there.allSatisfy { $0 })
        #expect(session.presenters.allSatisfy(session.attendees.contains))
      }
      for find in found.circulation.finds.joined() {
        let days = [find.day, find.toldOn, find.writtenOn, find.spreadOn].compactMap(\.self)
        #expect(days.allSatisfy { $0 >= launch && $0 <= end })
      }
    }
  }

  @Test func `answers anonymously: sorted rows, weeks, and texts in a file of their own`() throws {
    let found = community(members: 60)
    let wave = try #require(found.waves.last?.name)
    let rows = found.text(of: "adoption/\(wave).csv").split(separator: "\n").dropFirst()
    #expect(rows.count > 20)
    #expect(rows.map(String.init) == rows.map(String.init).sorted(by: TableText.precedes))
    #expect(rows.allSatisfy { $0.prefixMatch(of: /\d{4}-W\d\d,/) != nil })
    let header = found.text(of: "adoption/\(wave).csv").prefix { $0 != "\n" }
    #expect(!header.contains("comment") && !header.contains("applied_example"))
    #expect(found.text(of: "adoption/\(wave).texts.csv").hasPrefix("question,text\napplied_"))
  }

  @Test func `tells the truth of those who stayed silent apart`() throws {
    let found = community()
    let wave = try #require(found.waves.last)
    let truth = found.text(of: "truth/adoption-\(wave.name).csv").split(separator: "\n").dropFirst()
    let sent = found.text(of: "adoption/\(wave.name).csv").split(separator: "\n").dropFirst()
    #expect(truth.count == found.people.count { $0.isThere(on: wave.opened) })
    #expect(
      truth.count { $0.contains(",yes,") && $0.split(separator: ",")[1] == "yes" } == sent.count)
    #expect(sent.count < truth.count)
  }

  @Test func `answers at the rate it was asked for, silent by chance alone if so wanted`() {
    let found = community(members: 400) { plan in
      plan.responseRate = 0.4
      plan.silence = .random
    }
    let sheets = found.sheets(of: found.waves[0])
    let rate = Double(sheets.count(where: \.isSent)) / Double(sheets.count)
    #expect(abs(rate - 0.4) < 0.08)
    let engaged = sheets.filter { found.people[$0.member].engagement > 0.5 }
    #expect(abs(Double(engaged.count(where: \.isSent)) / Double(engaged.count) - 0.4) < 0.16)
  }
}
