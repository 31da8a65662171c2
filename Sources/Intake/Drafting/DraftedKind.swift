internal import Instruments

/// How a question of a draft is answered, and what a person should decide about it.
enum DraftedKind {
  case scale(ScaleFinder.Find)
  case yesNo(comment: String?)
  case choices(DraftedOptions, several: Bool, comment: String?)
  case number(isWhole: Bool)
  case date
  case text(TextLength, comment: String?)

  /// The kind of a question, by its answers.
  init(_ question: AnsweredQuestion, _ finder: ScaleFinder) {
    guard question.group.columns.count > 1 else {
      self = Self.ofCells(question, finder)
      return
    }
    let options = DraftedOptions(columns: question.optionColumns)
    // A question that no header tells is known by its options, of which several may be taken.
    let isOne =
      question.kind == .single && question.layout == .labels && !question.group.label.isBlank
    if isOne, let find = finder.scale(of: options.options.map(\.label)) {
      self = .scale(find)
    } else if options.options.count > 1 {
      self = .choices(
        options, several: !isOne,
        comment: question.kind == .single && !isOne ? "nobody chose two: one, or several?" : nil)
    } else {
      self = .text(.short, comment: "only one option is told")
    }
  }

  /// The kind of one column of a grid, or of a question in one column.
  init(column tally: ColumnTally, asking label: String, _ finder: ScaleFinder) {
    switch tally.kind {
    case .number: self = .number(isWhole: tally.wholeNumbers == tally.answered)
    case .date where tally.stamps.placeholders == 0:
      let isSettled = tally.stamps.open == 0 || tally.stamps.order != nil
      self =
        isSettled
        ? .date
        : .text(.short, comment: "dates; a 'date: day' once it is known which number is the day")
    case .single: self = Self.closed(tally.values.sorted, tally, label, finder)
    default: self = Self.words(tally)
    }
  }
}

extension DraftedKind {
  private static func ofCells(_ question: AnsweredQuestion, _ finder: ScaleFinder) -> Self {
    let label = question.group.label
    guard let tally = question.tallies.first else { return .text(.short, comment: nil) }
    guard question.kind == .multiple else {
      return DraftedKind(column: tally, asking: label, finder)
    }
    let options = DraftedOptions(answers: question.choices)
    guard options.suffice, !IdentityGuess.mayName(label, answers: question.choices.map(\.label))
    else { return words(tally) }
    let doubt =
      question.joined?.isCertain == false
      ? "told apart where '\(question.joined?.joint.rawValue ?? "")' stands: are they options?"
      : nil
    return .choices(
      options, several: true,
      comment: [doubt, options.ownWordsRemark].compactMap(\.self).joined(by: "; "))
  }

  private static func closed(
    _ answers: [OptionCount], _ tally: ColumnTally, _ label: String, _ finder: ScaleFinder
  ) -> Self {
    let texts = answers.map(\.label)
    if let find = finder.scale(of: texts) { return .scale(find) }
    if finder.areYesAndNo(texts) {
      let areNumbers = texts.allSatisfy { Double(decimal: $0.trimmed) != nil }
      return .yesNo(comment: areNumbers ? "written as 1 and 0" : nil)
    }
    let options = DraftedOptions(answers: answers)
    guard options.suffice, !IdentityGuess.mayName(label, answers: texts) else {
      return words(tally)
    }
    return .choices(
      options, several: false,
      comment: [pointsRemark(texts), options.ownWordsRemark].compactMap(\.self).joined(by: "; "))
  }

  private static func words(_ tally: ColumnTally) -> Self {
    let values = tally.values
    // Long answers are no longer counted one by one.
    let isLong = values.isFull || values.counts.keys.contains { $0.unicodeScalars.count > 120 }
    guard tally.answered > 0 else {
      return .text(.short, comment: "nobody answered: text, or choices?")
    }
    let comment =
      tally.distinct.flatMap { distinct in
        distinct <= 60 && distinct < tally.answered
          ? "\(distinct) different answer\(distinct == 1 ? "" : "s"): text, or choices?" : nil
      }
    return .text(isLong ? .long : .short, comment: comment)
  }

  /// Bare numbers do not tell what their points are called.
  private static func pointsRemark(_ answers: [String]) -> String? {
    let numbers = answers.compactMap { Int($0.trimmed) }
    guard numbers.count == answers.count, let least = numbers.min(), let most = numbers.max(),
      least >= 0, most <= 10
    else { return nil }
    return most == 5
      ? "points from \(least) to 5? then 'scale:' and one of scales.yaml"
      : "codes of options, or points of a scale?"
  }
}

extension DraftedOptions {
  /// What became of the answers that are not told.
  fileprivate var ownWordsRemark: String? {
    switch ownWords {
    case 0: nil
    case 1: "one answer was given only once and is not told here"
    default: "\(ownWords) answers were given only once each and are not told here"
    }
  }
}

extension [String] {
  fileprivate func joined(by mark: String) -> String? { isEmpty ? nil : joined(separator: mark) }
}

extension AnsweredQuestion {
  /// The options that its columns are about, and whether people wrote words of their own in one.
  fileprivate var optionColumns: [(label: String, opensText: Bool)] {
    zip(parts, tallies).dropFirst(group.hasSummary ? 1 : 0).map { part, tally in
      let marks = part.values.filter { !SpreadTally.isRefusal($0.label) }
      let label = part.label ?? ""
      // One and the same value in every cell is a mark as well, such as the number of the option.
      let isMark = marks.count == 1 && (marks.first?.count ?? 0) > 1
      let areMarks = marks.allSatisfy { mark in
        ["1", "x", "y", "yes", "true", "selected"].contains(mark.label.folded)
          || isMark || mark.label.matchKey == label.matchKey
      }
      return (label, tally.values.isFull || !areMarks)
    }
  }
}
