import Instruments
import Tallies
import TestSupport
import Testing

@testable import CommunityHealth

struct `What people wrote` {
  private let mask = CommentMask(names: ["m01", "Noor Haddad", "山田 太郎", "José"])

  /// A wave of twelve people in which these words were written.
  private func wave(
    _ texts: [String], people: Int = 12, to question: String = "words",
    named name: String = "2026-05"
  ) -> WaveRecord {
    SampleWave.wave(
      "\(people) A X mood=4", of: SampleWave.instrument(), named: name,
      comments: [QuestionID(question): texts])
  }

  private func read(_ waves: [WaveRecord], after ledger: DisclosureLedger = .init())
    -> DisclosedComments?
  {
    DisclosureGate(for: Community(name: "Guild"), after: ledger).comments(in: waves, masking: mask)
      .first
  }

  private func texts(_ count: Int) -> [String] { (0..<count).map { "words \($0)" } }

  /// What the ledger says once comments were handed on.
  private func noted(_ comments: DisclosedComments?) -> DisclosureLedger {
    DisclosureLedger(comments: Set(comments?.fingerprints ?? []))
  }

  @Test func `is read from a minimum of its own on, and where the wave is shown`() {
    #expect(read([wave(texts(9))]) == nil)
    #expect(read([wave(texts(10))])?.texts.count == 10)
    #expect(read([wave(texts(10), people: 4)]) == nil)
    #expect(read([wave(texts(9) + [" ", ""])]) == nil)
  }

  @Test func `stands in the same order whenever it came, and in whichever wave`() throws {
    let texts = texts(24)
    var dice = SeededGenerator.announced()
    let order = try #require(read([wave(texts)])).texts
    #expect(order != texts && order.sorted() == texts.sorted())
    #expect(read([wave(texts.shuffled(using: &dice))])?.texts == order)
    let (one, other) = (wave(Array(texts[..<7]), named: "2026-04"), wave(Array(texts[7...])))
    #expect(read([one, other])?.texts == order)
  }

  @Test(arguments: [(1, 10), (9, 10), (10, 20)])
  func `that is new waits until there is enough of it to hide in`(new: Int, shown: Int) {
    let before = noted(read([wave(texts(10))]))
    #expect(read([wave(texts(10 + new))], after: before)?.texts.count == shown)
  }

  @Test func `that is new does not come out one by one either`() {
    var (ledger, count) = (DisclosureLedger(), 0)
    for all in 10..<40 {
      let comments = read([wave(texts(all))], after: ledger)
      let now = comments?.texts.count ?? 0
      #expect(now == count || now - count >= 10)
      count = now
      ledger.comments.formUnion(comments?.fingerprints ?? [])
    }
    #expect(count == 30)
  }

  @Test func `and is withdrawn is gone at once, and all of it where too little is left`() {
    let before = noted(read([wave(texts(11))]))
    #expect(read([wave(texts(10))], after: before)?.texts.contains("words 10") == false)
    #expect(read([wave(texts(10))], after: before)?.texts.count == 10)
    #expect(read([wave(texts(9))], after: before) == nil)
  }

  @Test func `in very many words ends somewhere, and still lets nobody out alone`() {
    let first = read([wave(texts(145))])
    #expect(first?.texts.count == 145)
    #expect(read([wave(texts(400))], after: noted(first))?.texts.count == 145)
    #expect(read([wave(texts(400))])?.texts.count == 150)
    #expect(mask.masked(String(repeating: "long ", count: 1000)).count < 700)
  }

  @Test func `behind a question by which groups are formed is never read`() {
    #expect(read([wave(texts(20), to: "team_words")]) == nil)
  }
}

struct `In what people wrote` {
  private let mask = CommentMask(names: [
    "m01", "m1", "Noor Haddad", "山田 太郎", "José", "17", "Jo", "Ana de la Cruz",
  ])

  @Test(arguments: [
    ("Ask Noor.", "Ask […]."), ("NOOR HADDAD's page", "[…]'s page"), ("haddad said", "[…] said"),
    ("Ｎｏｏｒ helped", "[…] helped"), ("Jose and José", "[…] and […]"),
    ("山田さんに聞いた", "[…]さんに聞いた"), ("太郎と山田 太郎", "[…]と[…]"), ("m01 and m1", "[…] and […]"),
    ("Jo, or Cruz", "[…], or […]"), ("number 123456", "number […]"),
    ("Write to a.b@example.org, please", "Write to […] please"), ("@sam knows", "[…] knows"),
    ("see https://wiki.example.org/x?t=1 now", "see […] now"), ("on www.example.net", "on […]"),
    ("intranet.corp/page", "[…]"), ("host 10.0.0.1", "host […]"),
    ("call +49 (30) 123-4567 today", "call […] today"), ("card 4111 1111 1111 1111!", "card […]!"),
    ("０９０ー１２３４ー５６７８", "[…]"), ("on 2026-06-15", "on […]"), ("two\nlines", "two lines"),
  ])
  func `what says who somebody is is hidden`(text: String, shown: String) {
    #expect(mask.masked(text) == shown)
  }

  @Test(arguments: [
    "Seventeen of 17, or 12345", "de la", "Job and Joan", "The moor and the noorish",
    "We met twice. It was good.",
    "a/b tests, e.g. ours", "70/20/10", "役に立った",
  ])
  func `other words stay`(text: String) { #expect(mask.masked(text) == text) }
}
