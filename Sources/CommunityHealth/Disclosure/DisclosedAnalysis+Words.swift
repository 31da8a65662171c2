public import Instruments
internal import Tallies

extension DisclosedAnalysis {
  /// What was agreed on in retrospectives, in the order of the log; nil where none is kept.
  ///
  /// It has names in it: for those who agreed on it, not for leadership.
  public var actions: [AgreedAction]? {
    record.logs[AgreedAction.instrument].map { log in
      log.rows.compactMap { AgreedAction($0, asOf: asOf) }
    }
  }

  /// What was said and what came of it, done things first; for all to see.
  public var promises: [Promise] {
    let mask = mask
    var told: Set<Promise> = []
    let all = (record.logs[AgreedAction.instrument]?.rows ?? []).compactMap {
      Promise($0, asOf: asOf, masking: mask)
    }.filter { told.insert($0).inserted }
    return all.filter(\.isDone) + all.filter { !$0.isDone }
  }

  /// What people wrote in a wave, and after the sessions of this quarter and the one before, in no
  /// order of theirs.
  ///
  /// It is for those who can do something about it, never beside other answers. Sessions stand
  /// together and leave together, so that no date says who was there.
  public func comments(in wave: WaveID?) -> [DisclosedComments] {
    let mask = mask
    let days = asOf.startOfQuarter.adding(months: -3)...asOf
    let surveys = record.waves.sorted {
      $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8)
    }
    return surveys.flatMap { survey, waves -> [DisclosedComments] in
      let isOfSessions = waves.last?.instrument.cadence == .session
      let meant = waves.filter { candidate in
        let closed = candidate.closed ?? candidate.day ?? asOf
        return isOfSessions ? days.contains(closed) : candidate.id == wave && closed <= asOf
      }
      return gate.comments(in: meant, masking: mask)
    }
  }

  /// Hides everybody who is on the roster, or ever was.
  private var mask: CommentMask {
    let rows = record.logs[Roster.instrument]?.rows ?? []
    return CommentMask(
      names: rows.flatMap { row in
        ["key", "name"].compactMap { column in
          if case .text(let text) = row[QuestionID(column)] { text } else { nil }
        }
      })
  }
}

extension CalendarDate {
  fileprivate var startOfQuarter: CalendarDate {
    let first = adding(days: 1 - day)
    return first.adding(months: -((month - 1) % 3))
  }
}
