import Testing

@testable import PerennialCLI

@Suite struct CallTests {
  @Test(arguments: [
    ("surveys show adoption", "--lang=en ID=adoption"),
    ("surveys show adoption --lang ja", "--lang=ja ID=adoption"),
    ("surveys show --lang=ja adoption", "--lang=ja ID=adoption"),
    ("--json surveys --quiet show adoption", "--json --lang=en --quiet ID=adoption"),
    ("sum -", "FILE=-"),
    ("sum -5 --csv", "--csv FILE=-5"),
    ("sum -- --csv", "FILE=--csv"),
    ("sum a.csv guild --by team --by=site", "--by=team+site FILE=a.csv FOLDER=guild"),
    ("sum a.csv --survey=", "--survey= FILE=a.csv"),
    ("sum a.csv --survey=x=y", "--survey=x=y FILE=a.csv"),
    ("merge all.csv a.csv b.csv", "PART=a.csv+b.csv TARGET=all.csv"),
  ])
  func `sorts what was typed into words and options`(line: String, told: String) {
    #expect(call(line) == Outcome(exit: .fine, output: told + "\n", errors: ""))
  }

  @Test(arguments: [
    (
      "smu a.csv", "'smu' is not a verb of perennial [unknown-verb]", "did you mean 'sum'?"
    ),
    (
      "zzzzzz", "'zzzzzz' is not a verb of perennial [unknown-verb]",
      "write one of: surveys, sum, merge, help, completions"
    ),
    (
      "surveys shwo adoption", "'surveys shwo' is not a verb of perennial [unknown-verb]",
      "did you mean 'surveys show'?"
    ),
    (
      "surveys fly", "'surveys fly' is not a verb of perennial [unknown-verb]",
      "'perennial help' lists the verbs"
    ),
    (
      "surveys show adoption --lagn ja", "'surveys show' has no option '--lagn' [unknown-option]",
      "did you mean '--lang'?"
    ),
    (
      "surveys list -x", "'surveys list' has no option '-x' [unknown-option]",
      "write one of: --json, --quiet, --no-color, --help"
    ),
    (
      "--verison", "'perennial' has no option '--verison' [unknown-option]",
      "did you mean '--version'?"
    ),
    (
      "surveys show adoption --lang", "'--lang' needs a value [option-needs-value]",
      "write '--lang LANG'"
    ),
    (
      "surveys show adoption --lang --json=no", "'--lang' needs a value [option-needs-value]",
      "write '--lang LANG'"
    ),
    (
      "sum a.csv --csv=yes", "'--csv' takes no value [option-takes-no-value]",
      "write '--csv' alone"
    ),
    (
      "surveys show adoption --lang en --lang ja", "'--lang' is given twice [option-twice]",
      "keep one of them"
    ),
    (
      "surveys show adoption --lang de", "'de' is not a value of '--lang' [option-value]",
      "write one of: en, ja"
    ),
    (
      "completions bahs", "'bahs' is not a value of 'SHELL' [option-value]",
      "did you mean 'bash'?"
    ),
    (
      "surveys show", "'surveys show' needs ID [missing-word]",
      "'perennial help surveys show' shows how it is called"
    ),
    (
      "merge all.csv", "'merge' needs PART [missing-word]",
      "'perennial help merge' shows how it is called"
    ),
    (
      "surveys list all", "'surveys list' does not take 'all' [extra-word]",
      "'perennial help surveys list' shows how it is called; a name with spaces needs quotes"
    ),
    (
      "help smu", "there is no help on 'smu' [unknown-topic]", "did you mean 'sum'?"
    ),
    (
      "help --as man --as-of today", "'today' is not a value of '--as-of' [option-value]",
      "expected: a date such as 2026-03-05"
    ),
  ])
  func `says what is wrong with a call, and how to mend it`(
    line: String, message: String, remedy: String
  ) {
    let outcome = call(line)
    let first = "perennial: error: \(message)\n      = \(remedy)\n"
    #expect(outcome.exit == .wrongUsage)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix(first))
  }

  @Test func `tells everything that is wrong at once`() {
    let errors = call("surveys show --lang de --lnag ja x y").errors
    #expect(errors.split(separator: "\n").count { $0.hasPrefix("perennial: error:") } == 4)
  }

  @Test func `answers programs with one object of problems and no result`() {
    let expected = """
      {"problems":[{"file":null,"line":null,"column":null,"severity":"error",\
      "code":"missing-word","message":"'surveys' needs a verb",\
      "remedy":"'perennial help surveys' shows how it is called"}]}

      """
    #expect(call("surveys --json") == Outcome(exit: .wrongUsage, output: "", errors: expected))
  }

  @Test(arguments: ["--version", "-V", "--no-color --version"])
  func `tells its version`(line: String) {
    #expect(call(line).output == "perennial 0.1.0\n")
    #expect(call(line + " --json").output == "{\"version\":\"0.1.0\"}\n")
  }
}
