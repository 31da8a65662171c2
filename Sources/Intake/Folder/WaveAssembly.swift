internal import Instruments
internal import Tallies

/// Puts the waves of one instrument together: their answers, their days, and how many were asked.
struct WaveAssembly {
  /// The waves, oldest first.
  private(set) var waves: [WaveRecord] = []
  /// What is wrong with them.
  private(set) var problems: [Problem] = []
  private let community: Community
  private let invited: InvitedDefault

  /// The answers of a wave, where they were found, and what they answer.
  struct Part {
    let name: String
    let path: String
    let instrument: Instrument
    let answers: WaveAnswers
  }

  /// Joins what was found of the waves; the first file counts where two hold the same one.
  init(
    _ parts: [Part], words: [String: [QuestionID: [String]]], of community: Community,
    invited: InvitedDefault
  ) {
    self.community = community
    self.invited = invited
    var paths: [String: String] = [:]
    for part in parts {
      if let first = paths[part.name] {
        let wave = WaveID(part.instrument.id, part.name)
        problems.append(.waveTwice("\(wave)", first: first, at: .file(part.path)))
      } else {
        paths[part.name] = part.path
        waves.append(record(of: part, words: words[part.name] ?? [:]))
      }
    }
    waves.sort { Self.comesFirst($0, $1) }
  }

  private mutating func record(of part: Part, words: [QuestionID: [String]]) -> WaveRecord {
    let id = WaveID(part.instrument.id, part.name)
    let notes = community.waves[id] ?? WaveNotes()
    let opened = notes.opened ?? id.period?.lowerBound
    let closed = notes.closed ?? id.period.map { max($0.upperBound, opened ?? $0.upperBound) }
    if opened == nil, closed == nil {
      problems.append(
        .waveUndated(
          "\(id)", isSession: part.instrument.cadence == .session, at: .file(part.path)))
    }
    let count =
      notes.invited ?? invited.invited(to: id, of: part.instrument, opened: opened ?? closed)
    if let count, part.answers.count > count, part.instrument.isAnsweredByPeople {
      problems.append(
        .moreThanInvited(part.answers.count, invited: count, wave: "\(id)", at: .file(part.path)))
    }
    return WaveRecord(
      id, of: part.instrument, opened: opened, closed: closed, invited: count,
      tally: part.answers.tally, responses: part.answers.responses,
      respondents: part.answers.respondents, partials: part.answers.partials,
      comments: part.answers.words.merging(words, uniquingKeysWith: +)
        .mapValues { $0.sorted(by: String.precedes) })
  }

  /// By the day it opened; what has no day comes before, by its name.
  private static func comesFirst(_ one: WaveRecord, _ other: WaveRecord) -> Bool {
    let days = (one.opened ?? one.closed, other.opened ?? other.closed)
    guard days.0 == days.1 else {
      guard let first = days.0, let second = days.1 else { return days.0 == nil }
      return first < second
    }
    return String.precedes(one.id.name, other.id.name)
  }
}

extension Instrument {
  /// Whether each response is one person's.
  fileprivate var isAnsweredByPeople: Bool {
    anonymity != .named && [.members, .attendees, .everyone].contains(audience)
  }
}
