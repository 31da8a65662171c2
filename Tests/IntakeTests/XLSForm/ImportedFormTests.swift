import Testing

@testable import Instruments
@testable import Intake

/// A form as a table in Markdown, read.
private func imported(
  _ survey: String, choices: String = "", named path: String = "form.md"
) throws -> ImportedForm {
  var text = "| survey |\n| | type | name | label | relevant | constraint | required |\n" + survey
  if !choices.isEmpty { text += "\n| choices |\n| | list_name | name | label |\n" + choices }
  return try ImportedForm(SourceFile(path: path, bytes: Array(text.utf8)), over: shipped)
}

private func question(_ id: String, in form: ImportedForm) throws -> Question {
  let text = try #require(form.text, "\(form.problems)")
  let set = DefinitionSet(
    [SourceFile(path: "\(form.id).yaml", bytes: Array(text.utf8))], over: shipped)
  #expect(set.problems == [])
  return try #require(set.entries.first?.instrument.question(QuestionID(id)))
}

struct `A form that comes in` {
  @Test(arguments: [
    ("text", QuestionKind.text(.short)), ("string", .text(.short)),
    ("integer", .number(NumberRange(isWhole: true))),
    ("decimal", .number(NumberRange(isWhole: false))), ("time", .time),
    ("date", .date(DateRange(precision: .day))),
  ])
  func `has the kinds we have`(type: String, kind: QuestionKind) throws {
    let form = try imported("| | \(type) | Q1 | Which? | | | yes |")
    let read = try question("q1", in: form)
    #expect(read.kind == kind)
    #expect(read.isRequired)
    #expect(form.problems == [])
  }

  @Test(arguments: [
    (". >= 1 and . <= 9", 1.0, 9.0), (". > 1 and . < 9", 2, 8), (".<=3", nil, 3),
  ])
  func `has limits where ours can say the same`(
    constraint: String, least: Double?, greatest: Double?
  ) throws {
    let form = try imported("| | integer | n | How many? | | \(constraint) | |")
    #expect(form.problems == [])
    #expect(
      try question("n", in: form).kind
        == .number(NumberRange(isWhole: true, least: least, greatest: greatest)))
  }

  @Test(arguments: ["regex(., 'x')", ". > today()", ". >= 1 or . = 0"])
  func `tells where ours cannot`(constraint: String) throws {
    let form = try imported("| | integer | n | How many? | | \(constraint) | |")
    #expect(form.problems.map(\.code) == [.formLeftOut])
    #expect(form.problems.first?.place.line == 3)
    #expect(try question("n", in: form).kind == .number(NumberRange(isWhole: true)))
  }

  @Test(arguments: [
    ("${n} > 5", "n > 5"), ("${n} = ''", "not answered(n)"), ("${n} != ''", "answered(n)"),
    ("${c} = 'a' or selected(${c}, 'b')", "c is a or c is b"),
    ("not(${c} = 'a') and (${n} <= 3)", "not c is a and n <= 3"),
    ("string-length(${n}) > 0", "answered(n)"),
  ])
  func `has conditions in our words`(relevant: String, ours: String) throws {
    let form = try imported(
      """
      | | integer | n | How many? |
      | | select_one l | c | Which? |
      | | text | last | Why? | \(relevant) |
      """, choices: "| | l | a | A |\n| | l | b | B |")
    #expect(try question("last", in: form).condition?.description == ours)
  }

  @Test(arguments: [
    ("| | geopoint | g | Where? |", "form-kind-unknown"),
    ("| | begin repeat | g | Each |", "form-kind-unknown"),
    ("| | select_one colors | c | Which? |", "form-list-unknown"),
    ("| | text | | Which? |", "form-name-missing"),
    ("| | begin_group | g | Which? |", "form-group-unpaired"),
    ("| | end_group | | |", "form-group-unpaired"),
    ("| | text | t | Why? | ${a} + 1 = 2 |", "form-expression"),
    ("| | text | t | Why? | ${a = 2 |", "form-expression"),
  ])
  func `is refused with its row`(row: String, code: String) throws {
    let form = try imported("| | text | first | First? |\n" + row)
    #expect(form.text == nil)
    #expect(form.problems.map(\.code.rawValue) == [code])
    #expect(form.problems.first?.place == .text(file: "form.md", line: 4, column: 1))
  }

  @Test func `with capitals in its codes has them in small letters, in conditions too`() throws {
    let form = try imported(
      "| | select_one L | Crop | Which? |\n| | text | t | Why? | ${Crop} = 'Maize' |",
      choices: "| | L | Maize | Maize |\n| | L | Rice | Rice |")
    #expect(try question("crop", in: form).choices.map(\.code.text) == ["maize", "rice"])
    #expect(try question("t", in: form).condition?.description == "crop is maize")
    #expect(form.text?.contains("code: maize  # the form has capitals here") == true)
  }

  @Test func `is told what only the definition shows, at its row`() throws {
    let form = try imported("| | text | a | A? |\n| | text | b | B? |\n| | text | a | Again? |")
    #expect(form.text == nil)
    #expect(form.problems.map(\.code) == [.duplicateID])
    #expect(form.problems.first?.place.line == 5)
  }

  @Test func `names what it leaves out`() throws {
    let form = try imported("| | start | start | |\n| | text | a | A? |\n| | note | n | Bye |")
    #expect(form.problems.map(\.code) == [.formLeftOut, .formLeftOut])
    #expect(form.text != nil)
  }

  @Test func `without a survey is no form`() {
    #expect(throws: Problem.self) {
      try ImportedForm(SourceFile(path: "a.csv", bytes: Array("a,b\n1,2\n".utf8)), over: shipped)
    }
  }
}

struct `A text in YAML` {
  @Test(arguments: [
    "plain", "it's", "a: b", "a #b", "#a", "- a", "", " a", "a ", "yes", "\"q\"", "a\nb", "日本：語",
    "\\", "a:", "[x]", "{y}", "%", "@", "a\tb", "?", "!x", "a\u{85}b", "a\u{2028}b",
  ])
  func `reads back as it was`(text: String) throws {
    let writer = YAMLWriter(
      .group([.init(key: "a", value: .text(text)), .init(key: "b", value: .words([text]))]))
    let root = try #require(YAMLReader.root(of: Array(writer.text.utf8), file: "x").root)
    guard case .map(let entries) = root.content else { return #expect(Bool(false)) }
    #expect(entries[0].value.text == text)
    guard case .list(let items) = entries[1].value.content else { return #expect(Bool(false)) }
    #expect(items.map(\.text) == [text])
  }
}
