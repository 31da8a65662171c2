extension Instrument {
  /// How many minutes answering takes, rounded up to halves.
  ///
  /// Reading at four words a second, plus a few seconds for each way of answering. Of the
  /// rotating modules only the longest counts, because a wave asks only one. A question with a
  /// condition counts half: some people never see it.
  public var estimatedMinutes: Double {
    let always = sections.filter { $0.module == nil }.map(\.seconds).reduce(0, +)
    var modules: [String: Double] = [:]
    for section in sections {
      if let module = section.module { modules[module.name, default: 0] += section.seconds }
    }
    return (2 * (always + (modules.values.max() ?? 0)) / 60).rounded(.up) / 2
  }
}

extension Section {
  fileprivate var seconds: Double {
    questions.map { $0.seconds * ($0.condition == nil && condition == nil ? 1 : 0.5) }
      .reduce(0, +)
  }
}

extension Question {
  fileprivate var seconds: Double {
    ask.text(in: .english).readingSeconds + answerSeconds
  }

  private var answerSeconds: Double {
    switch kind {
    case .rating, .yesNo: 3
    case .one(let choices): 3 + 0.25 * Double(choices.count)
    case .several(let choices, _): 4 + 0.5 * Double(choices.count)
    case .matrix(let rows, _, _): 5 * Double(rows.count)
    case .shares(let shares, _): 8 * Double(shares.count)
    // Most people leave an optional text empty, and those who write take longer.
    case .text(.short): isRequired ? 15 : 4
    case .text(.long): isRequired ? 40 : 8
    case .number, .date, .time, .person, .department: 5
    case .people, .departments, .link: 10
    case .trafficLight: 6
    case .checklistItem: 30
    }
  }
}

extension String {
  /// Four words a second, or eight characters of a language that writes without spaces.
  fileprivate var readingSeconds: Double {
    let wide = count { $0.displayWidth == 2 }
    let words = split(separator: " ").count { word in word.contains { $0.displayWidth == 1 } }
    return Double(words) / 4 + Double(wide) / 8
  }
}
