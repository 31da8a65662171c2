import Instruments
import Intake

extension CommandSpec {
  static let surveysDiff = CommandSpec(
    path: ["surveys", "diff"], group: .define,
    summary: "Compares two versions of a questionnaire, question by question",
    discussion: """
      Says of every question whether it is the same, reworded, moved, added, removed or asked on \
      another scale, and which questions of the two waves may be laid side by side.
      """,
    words: [
      WordSpec(
        name: "OLD", summary: "the earlier version: an id or a file", completion: .instrument),
      WordSpec(
        name: "NEW", summary: "the later version: an id or a file", completion: .instrument),
    ],
    examples: [
      Example(
        "perennial surveys diff adoption surveys/adoption.yaml",
        "what your copy asks differently from the one that ships")
    ]
  ) { invocation throws(CommandFailure) in
    let old = try invocation.shippedOrDraft(invocation.word("OLD") ?? "")
    let new = try invocation.draft(invocation.word("NEW") ?? "")
    let comparison = InstrumentComparison(from: old.instrument, to: new.instrument)
    let console = invocation.console
    if console.isJSON {
      console.print(json: .comparison(comparison))
    } else {
      console.print(text(of: comparison, console))
    }
    return .fine
  }

  private static func text(of comparison: InstrumentComparison, _ console: Console) -> String {
    let changed = comparison.changes.filter { !$0.kinds.isEmpty }
    let old = comparison.old
    let new = comparison.new
    var lines = ["\(old.id) version \(old.version) → \(new.id) version \(new.version)", ""]
    if !changed.isEmpty {
      var table = Table([.init("question"), .init("what happened"), .init("comparable")])
      table.rows = changed.map {
        [$0.id.text, $0.kinds.map(\.words).joined(separator: "; "), $0.isComparable ? "yes" : "no"]
      }
      lines += table.lines(width: console.width, style: console.style) + [""]
    }
    if !comparison.changedHead.isEmpty {
      lines.append("changed on top: " + comparison.changedHead.joined(separator: ", "))
    }
    let same = comparison.changes.count - changed.count
    lines.append("\(same) same, \(changed.count) changed")
    lines.append(verdict(comparison))
    return lines.joined(separator: "\n")
  }

  private static func verdict(_ comparison: InstrumentComparison) -> String {
    let comparable = comparison.comparableCount
    let all = comparison.changes.count
    if comparison.meansTheSame {
      return "The answers mean the same: waves of both can be compared, all \(all) questions."
    }
    let isSameID = comparison.old.id == comparison.new.id
    if !isSameID, !comparison.changes.contains(where: \.changesMeaning) {
      return "The questions mean the same; the ids differ."
    }
    let version =
      !isSameID || comparison.new.version > comparison.old.version
      ? "" : " The later one needs a higher 'version:'."
    return comparable == 0
      ? "Nothing can be compared between waves of the two.\(version)"
      : "Between waves of the two, \(comparable) of \(all) questions can be compared.\(version)"
  }
}

extension QuestionChange.Kind {
  /// What happened, as a person says it.
  var words: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changedScale: "answered in another way"
    case .changedCondition: "asked of others"
    case .changedMeasures: "feeds other indicators"
    case .changedDuty: "required or a segment, unlike before"
    case .reworded(let languages):
      "reworded in " + languages.map(\.code).joined(separator: ", ")
    case .moved(let from, let to): "moved from place \(from) to \(to)"
    }
  }
}

extension JSON {
  /// Two versions side by side.
  static func comparison(_ comparison: InstrumentComparison) -> JSON {
    func side(_ instrument: Instrument) -> JSON {
      .object([
        ("id", .string(instrument.id.text)), ("version", .int(instrument.version)),
        ("meaning", .string(instrument.meaningHash)),
      ])
    }
    let questions = comparison.changes.map { change in
      JSON.object([
        ("id", .string(change.id.text)), ("status", .string(change.status)),
        ("changes", .array(change.kinds.map { .string($0.word) })),
        ("comparable", .bool(change.isComparable)),
      ])
    }
    return .object([
      ("from", side(comparison.old)), ("to", side(comparison.new)),
      ("same_meaning", .bool(comparison.meansTheSame)),
      ("changed_head", .array(comparison.changedHead.map { .string($0) })),
      ("comparable", .int(comparison.comparableCount)), ("questions", .array(questions)),
    ])
  }
}
