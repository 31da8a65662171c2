internal import Numerics

extension SimulatedCommunity {
  /// `session-feedback.csv` and the texts beside it.
  var feedbackFiles: [SimulatedFile] {
    var rows: [[String]] = []
    var texts = TableText(["_wave", "question", "text"])
    var before: Session?
    for session in meetings.held {
      var room = FeedbackRoom(session, after: before, in: self)
      room.fillIn()
      rows += room.rows.map { [session.day.dayText, "complete"] + $0 }
      for question in ["takeaway", "better", "try_what"] {
        let own = room.texts.filter { $0.question == question }.map(\.text)
        for text in own.sorted(by: TableText.precedes) {
          texts.append([session.day.dayText, question, text])
        }
      }
      before = session
    }
    return [
      SimulatedFile(
        "session-feedback.csv", TableText.sorted(["_wave", "_status"] + FeedbackRoom.header, rows)),
      SimulatedFile("session-feedback.texts.csv", texts.bytes),
    ]
  }
}

/// The last minutes of a session, when some of those who came fill in the form.
struct FeedbackRoom: Sendable {
  static let header = [
    "useful", "clear", "will_try", "tried_last", "took_part", "felt_safe", "length", "level",
  ]

  private(set) var rows: [[String]] = []
  private(set) var texts: [(question: String, text: String)] = []

  private let session: Session
  private let before: Session?
  private let people: [Member]
  private let behaviour: Behaviour
  private var luck: RandomStream

  init(_ session: Session, after before: Session?, in community: SimulatedCommunity) {
    self.session = session
    self.before = before
    people = community.people
    behaviour = community.behaviour
    luck = community.plan.luck(.feedback, session.day)
  }

  /// Whoever answers does so for themselves.
  mutating func fillIn() {
    guard luck.happens(withChance: behaviour.answering.formHandedOut) else { return }
    for person in session.attendees {
      let answers = luck.happens(withChance: behaviour.answering.feedbackRate)
      let row = row(of: people[person], isSent: answers)
      if answers { rows.append(row) }
    }
  }
}

extension FeedbackRoom {
  private mutating func row(of member: Member, isSent: Bool) -> [String] {
    let climate = behaviour.answering.climate
    let useful = point(climate.useful + 0.3 * session.quality + 0.3 * member.cheer)
    let clear = point(climate.clear + 0.25 * session.quality + 0.3 * member.cheer)
    let willTry = willTry(useful: useful)
    let tried = triedLast(member)
    let safe = point(climate.safety + 0.45 * member.ease + 0.2)
    let length = luck.place(byWeight: [0.12, 0.74, 0.14]) ?? 1
    let level = min(2, max(0, Int(1.5 - 0.25 * member.skill + 0.5 * luck.deviation())))
    if isSent { write(willTry: willTry) }
    let row = [
      String(useful), String(clear), ["no", "maybe", "yes"][willTry], tried, part(of: member),
      String(safe), ["too-short", "right", "too-long"][length],
      ["too-easy", "right", "too-hard"][level],
    ]
    return row.enumerated().map { place, cell in
      place > 0 && luck.happens(withChance: behaviour.answering.leavesOut) ? "" : cell
    }
  }

  private mutating func point(_ tendency: Double) -> Int {
    min(5, max(1, Int(tendency + 0.7 * luck.deviation() + 0.5)))
  }

  /// Nobody intends to try what was not there to be tried; some find something for themselves.
  private mutating func willTry(useful: Int) -> Int {
    let base = session.thingToTry.isEmpty ? (session.isLinked ? 1.9 : 1.0) : 2.35
    let value = base + 0.25 * Double(useful - 4) + 0.75 * luck.deviation()
    return min(2, max(0, Int(value)))
  }

  private mutating func triedLast(_ member: Member) -> String {
    guard let before, before.attendees.contains(member.number) else { return "was-not-there" }
    let working = behaviour.working
    let chance =
      before.thingToTry.isEmpty
      ? (before.isLinked ? working.tries * 0.5 : working.triesUnasked) : working.tries + 0.12
    let hasTried = luck.happens(withChance: min(0.95, chance * member.curiosity))
    let hasWorked = luck.happens(withChance: working.works)
    return hasTried ? (hasWorked ? "it-worked" : "it-did-not") : "not-yet"
  }

  private mutating func part(of member: Member) -> String {
    let few = session.attendees.count <= 12 ? 0.5 : session.attendees.count <= 30 ? 0.35 : 0.15
    let speaks = luck.happens(withChance: few)
    if session.presenters.contains(member.number) { return "presented" }
    return speaks ? "asked-or-discussed" : "listened"
  }

  private mutating func write(willTry: Int) {
    let pairs = [
      ("takeaway", Words.takeaways, 0.4), ("better", Words.improvements, 0.25),
      ("try_what", Words.intentions, willTry == 0 ? 0 : 0.3),
    ]
    for (question, words, chance) in pairs where luck.happens(withChance: chance) {
      texts.append((question, luck.one(of: words) ?? ""))
    }
  }
}
