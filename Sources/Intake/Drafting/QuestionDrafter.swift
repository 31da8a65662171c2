internal import Instruments

/// Writes the questions of a draft, one export question after the other.
struct QuestionDrafter {
  private let finder: ScaleFinder
  private let layout: ExportLayout
  private let language: Language
  private var names: DraftNames
  /// The questions, in the order of the file.
  private(set) var questions: [YAMLDraft] = []

  init(_ layout: ExportLayout, _ finder: ScaleFinder, in language: Language) {
    self.layout = layout
    self.finder = finder
    self.language = language
    names = DraftNames(layout.columns)
  }

  mutating func add(_ question: AnsweredQuestion) {
    if question.layout == .grid, question.group.columns.count > 1 {
      addGrid(question)
    } else {
      let group = question.group
      let name = name(of: group)
      let options = question.parts.compactMap(\.label).map(\.inOneLine)
      let asked = group.label.isBlank ? options.prefix(6).joined(separator: " / ") : group.label
      let id = names.id(named: name, asking: asked, columns: group.columns)
      // The last part of a name such as 'group/question' is enough where it is the id.
      let last = group.label.split(separator: "/").last.map(String.init) ?? asked
      append(
        id, asking: last.folded == id ? last : asked,
        remark: group.label.isBlank ? "the file does not tell the question" : nil,
        DraftedKind(question, finder), columns: group.columns)
    }
  }
}

extension QuestionDrafter {
  /// Rows rated on one scale stay together; other grids become a question for each row.
  private mutating func addGrid(_ question: AnsweredQuestion) {
    let group = question.group
    let answered = question.parts.filter { $0.answered > 0 }
    let words = Set(answered.flatMap { $0.values.map(\.label) }).sorted(by: String.precedes)
    let isTold = question.parts.allSatisfy { $0.label?.isBlank == false }
    if isTold, !group.label.isBlank, answered.allSatisfy({ !$0.values.isEmpty }),
      let find = finder.scale(of: words)
    {
      return addMatrix(question, find)
    }
    if let options = question.optionsWithWords(finder) {
      let id = names.id(named: name(of: group), asking: group.label, columns: group.columns)
      return append(
        id, asking: group.label, remark: nil, .choices(options, several: false, comment: nil),
        columns: group.columns)
    }
    for (part, tally) in zip(question.parts, question.tallies)
    where part.answered > 0 || part.label?.isBlank == false {
      let columns = part.column..<part.column + 1
      let column = layout.columns[part.column]
      let row = part.label ?? ""
      let asked =
        group.label.isBlank || row.isBlank
        ? [group.label, row].joined() : "\(group.label) – \(row)"
      let id = names.id(
        named: column.code ?? ownName(column.header), asking: row.isBlank ? asked : row,
        columns: columns)
      append(
        id, asking: asked.isBlank ? column.header : asked, remark: nil,
        DraftedKind(column: tally, asking: asked, finder), columns: columns)
    }
  }

  private mutating func addMatrix(_ question: AnsweredQuestion, _ find: ScaleFinder.Find) {
    let group = question.group
    let id = names.id(named: name(of: group), asking: group.label, columns: group.columns)
    let rows = question.parts.map { part -> YAMLDraft in
      let columns = part.column..<part.column + 1
      let rowID = names.id(
        named: layout.columns[part.column].code, asking: part.label ?? "", columns: columns)
      return .group([
        .init(key: "id", value: .text(rowID)), .init(key: "ask", value: text(part.label ?? "")),
      ])
    }
    questions.append(
      .group(
        [
          .init(key: "id", value: .text(id)), .init(key: "ask", value: text(group.label)),
          .init(key: "rows", value: .list(rows)),
        ] + entries(find)))
  }

  private mutating func append(
    _ id: String, asking label: String, remark: String?, _ kind: DraftedKind, columns: Range<Int>
  ) {
    questions.append(
      .group(
        [
          .init(key: "id", value: .text(id)),
          // Marks that nobody sees are no question.
          .init(key: "ask", value: text(label.inOneLine.isEmpty ? id : label), comment: remark),
        ] + entries(kind, ofID: id, columns: columns)))
  }

  private mutating func entries(
    _ kind: DraftedKind, ofID id: String, columns: Range<Int>
  ) -> [YAMLDraft.Entry] {
    switch kind {
    case .scale(let find): return entries(find)
    case .yesNo(let comment):
      return [.init(key: "answer", value: .text("yes-no"), comment: comment)]
    case .choices(let options, let isSeveral, let comment):
      let list = options.choices(in: language, ofID: id, columns: columns, &names)
      let choose: [YAMLDraft.Entry] =
        isSeveral ? [.init(key: "choose", value: .text("several"))] : []
      return choose + [.init(key: "choices", value: list, comment: comment)]
    case .number(let isWhole):
      return [.init(key: "number", value: .text(isWhole ? "whole" : "decimal"))]
    case .date: return [.init(key: "date", value: .text("day"))]
    case .text(let length, let comment):
      return [.init(key: "text", value: .text(length.rawValue), comment: comment)]
    }
  }

  private func entries(_ find: ScaleFinder.Find) -> [YAMLDraft.Entry] {
    let others = find.others.map { "'\($0)'" }.joined(separator: ", ")
    let scale = YAMLDraft.Entry(
      key: "scale", value: .text(find.scale.id.text),
      comment: others.isEmpty ? nil : "its words fit \(others) as well")
    guard !find.beside.isEmpty else { return [scale] }
    return [scale, .init(key: "also", value: .words(find.beside.map(\.text)))]
  }

  private func text(_ text: String) -> YAMLDraft {
    .group([.init(key: language.code, value: .text(text.inOneLine))])
  }

  /// The tool's own name for a question: its code, or a header that looks like one.
  private func name(of group: QuestionGroup) -> String? {
    if let code = group.code, !code.isBlank { return code }
    let header = layout.columns[group.columns.lowerBound].header
    return ownName(group.columns.count > 1 ? group.label : header)
  }

  private func ownName(_ header: String) -> String? {
    let last = header.split(separator: "/").last.map { $0.trimmed } ?? ""
    return last.lowercased().isWellFormedID ? last : nil
  }
}

extension AnsweredQuestion {
  /// The options of the first column, where the others hold only the words behind one of them.
  fileprivate func optionsWithWords(_ finder: ScaleFinder) -> DraftedOptions? {
    let behind = parts.dropFirst().compactMap(\.label).filter { !$0.isBlank }
    guard parts.first?.label?.isBlank ?? true, !behind.isEmpty, let first = tallies.first,
      case .choices(let options, false, _) = DraftedKind(
        column: first, asking: group.label, finder)
    else { return nil }
    return options.opening(behind)
  }
}
