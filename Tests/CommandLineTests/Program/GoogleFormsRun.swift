import Foundation
import TestSupport

/// Runs scripts for Google Forms in node, on a stand-in for the form that takes what the real one
/// takes and remembers it.
///
/// Methods and limits: developers.google.com/apps-script/reference/forms.
enum GoogleFormsRun {
  /// A script, and what it was made from.
  struct Form {
    /// The path of the script.
    let script: String
    /// The path of what `surveys show --json` says of the same form.
    let details: String

    init(
      _ id: String, language: String, in folder: TemporaryFolder, named name: String,
      community: String = "Guild"
    ) throws {
      let shared = [id, "--lang", language, "--opens", "2026-05-04", "--community", community]
      let export = try folder.call(
        ["surveys", "export"] + shared + ["--to", "google-forms-script"])
      let show = try folder.call(["surveys", "show"] + shared + ["--json"])
      script = try folder.write(export.output, to: name).path
      details = try folder.write(show.output, to: "\(name).json").path
    }
  }

  static let isPossible =
    (try? ChildProcess.run(
      "node", ["--version"], in: Repository.root))?.exit == 0

  /// What is wrong with the forms that scripts build, a line each.
  static func complaints(about forms: [Form], in folder: TemporaryFolder) throws -> [String] {
    try run("complaints", forms, in: folder)
  }

  /// Every text that a script puts into its form, as JSON holds it, line ends as `\n`.
  static func texts(of form: Form, in folder: TemporaryFolder) throws -> [String] {
    let lines = try run("texts", [form], in: folder)
    return try lines.map { line in
      try JSONDecoder().decode(String.self, from: Data(line.utf8))
    }
  }

  private static func run(
    _ task: String, _ forms: [Form], in folder: TemporaryFolder
  ) throws -> [String] {
    let run = try ChildProcess.run(
      "node", ["-e", program, task] + forms.flatMap { [$0.script, $0.details] }, in: folder.url)
    guard run.exit == 0 else { return ["node: \(run.error)"] }
    return run.output.split(separator: "\n").map(String.init)
  }

  private static let program = #"""
    const fs = require('fs'), vm = require('vm');
    const [task, ...paths] = process.argv.slice(1);

    function fail(words) { throw new Error(words); }
    function text(value) {
      if (typeof value !== 'string' || value.trim() === '') fail('an empty text');
      return value;
    }
    function texts(values) {
      if (!Array.isArray(values) || values.length === 0) fail('no choices');
      values.forEach(text);
      if (new Set(values).size !== values.length) fail('a choice twice: ' + values);
      return values;
    }
    function yes(value) { if (typeof value !== 'boolean') fail('no yes or no'); return value; }

    const headed = { setTitle: ['title', value => value], setHelpText: ['help', text] };
    const titled = { ...headed, setTitle: ['title', text] };
    const asked = { ...titled, setRequired: ['required', yes] };
    const chosen = {
      ...asked, setChoiceValues: ['choices', texts], showOtherOption: ['other', yes] };
    const kinds = {
      addSectionHeaderItem: headed, addPageBreakItem: headed,
      addTextItem: asked, addParagraphTextItem: asked, addDateItem: asked, addTimeItem: asked,
      addMultipleChoiceItem: chosen, addCheckboxItem: chosen,
      addGridItem: { ...asked, setRows: ['rows', texts], setColumns: ['columns', texts] },
      addScaleItem: {
        ...asked,
        setBounds: ['bounds', (low, high) => {
          if (![0, 1].includes(low) || !(high >= 3 && high <= 10)) fail(`bounds ${low} ${high}`);
          return [low, high];
        }],
        setLabels: ['labels', (low, high) => [text(low), text(high)]],
      },
    };

    // A form on which only known methods may be called, each once on an item.
    function record(script) {
      const made = { items: [] };
      const once = (target, name, value) => {
        if (name in target) fail(name + ' twice');
        target[name] = value;
      };
      const form = {
        setDescription: value => (once(made, 'description', text(value)), form),
        setCollectEmail: value => (once(made, 'email', yes(value)), form),
        setConfirmationMessage: value => (once(made, 'thanks', text(value)), form),
        getEditUrl: () => 'https://example.org/form',
      };
      for (const [kind, methods] of Object.entries(kinds)) {
        form[kind] = () => {
          const item = { kind };
          made.items.push(item);
          const handle = {};
          for (const [method, [name, read]] of Object.entries(methods)) {
            handle[method] = (...values) => (once(item, name, read(...values)), handle);
          }
          return handle;
        };
      }
      const surroundings = {
        FormApp: { create: title => (once(made, 'title', text(title)), form) },
        Logger: { log: url => once(made, 'logged', url) },
      };
      vm.runInNewContext(script + '\nbuildForm();', surroundings);
      return made;
    }

    function same(one, other) { return JSON.stringify(one) === JSON.stringify(other); }

    // Takes the items one after the other, as the questions stand in the definition.
    function compare(made, details) {
      const wrong = [];
      const expect = (truth, words) => { if (!truth) wrong.push(words); };
      expect(made.title === details.title || task === 'texts', `title '${made.title}'`);
      expect(made.email === (details.anonymity === 'named'), 'addresses');
      expect(made.logged, 'does not say where the form is');
      const items = made.items.slice();
      const next = () => items.shift() ?? { kind: 'nothing' };
      const questions = details.sections.flatMap(section => section.questions);
      // Whether a remark names the text of every question that a condition depends on.
      const explains = (help, rule) => questions.every(({ ask, columns }) => columns.every(
        column => !rule.split(/[ ()]+/).includes(column.id)
          || [ask, column.ask].some(words => (help ?? '').includes(words))));
      details.sections.forEach((section, number) => {
        if (section.title) {
          const item = next();
          const kind = number === 0 ? 'addSectionHeaderItem' : 'addPageBreakItem';
          expect(item.kind === kind && item.title === section.title, `section ${section.id}`);
          if (section.when) expect(explains(item.help, section.when), `when of ${section.id}`);
        } else if (items[0]?.title === '') {
          const item = next();
          expect(item.help, `section ${section.id} has a header for nothing`);
          if (section.when) expect(explains(item.help, section.when), `when of ${section.id}`);
        } else {
          expect(!section.when, `section ${section.id} hides its condition`);
        }
        for (const question of section.questions) {
          const item = next();
          const labels = question.choices.map(choice => choice.label);
          const say = words => `${question.id}: ${words}: ${JSON.stringify(item)}`;
          expect(item.title === question.ask, say('the title is wrong'));
          const helped = (item.help ?? '').includes(question.help ?? '');
          expect(helped, say('the help is missing'));
          if (question.when) {
            expect(explains(item.help, question.when), say('the condition is missing'));
          }
          const companion = (kind, what) => {
            const second = next();
            expect(second.kind === kind, say(what));
            expect((second.title ?? '').startsWith(question.ask + ' – '), say('title of ' + what));
            return second;
          };
          if (item.kind !== 'addSectionHeaderItem') {
            expect((item.required ?? false) === question.required, say('required'));
          }
          switch (question.kind) {
          case 'rating': case 'one': case 'yes-no':
            if (item.kind === 'addScaleItem') {
              const codes = question.choices.map(choice => Number(choice.code));
              expect(same(item.bounds, [codes[0], codes.at(-1)]), say('bounds'));
              break;
            }
            expect(item.kind === 'addMultipleChoiceItem', say('kind'));
            offered(item, labels, say);
            break;
          case 'several':
            expect(item.kind === 'addCheckboxItem', say('kind'));
            offered(item, labels, say);
            break;
          case 'matrix':
            expect(item.kind === 'addGridItem', say('kind'));
            expect(same(item.rows, question.columns.map(column => column.ask)), say('rows'));
            expect(same(item.columns, labels), say('columns'));
            break;
          case 'traffic-light': {
            expect(item.kind === 'addMultipleChoiceItem', say('kind'));
            const second = companion('addMultipleChoiceItem', 'direction');
            expect((second.choices ?? []).length > 1, say('choices of direction'));
            break;
          }
          case 'checklist-item': {
            offered(item, labels, say);
            companion('addTextItem', 'evidence');
            companion('addTextItem', 'owner');
            companion('addDateItem', 'due');
            break;
          }
          case 'shares':
            for (const column of question.columns) {
              expect(next().title === column.ask, say('share ' + column.id));
            }
            break;
          case 'date': expect(item.kind === 'addDateItem', say('kind')); break;
          case 'time': expect(item.kind === 'addTimeItem', say('kind')); break;
          case 'long-text': expect(item.kind === 'addParagraphTextItem', say('kind')); break;
          default: expect(item.kind === 'addTextItem', say('kind'));
          }
        }
      });
      expect(items.length === 0, `${items.length} items too many`);
      return wrong;

      // One choice with a line of its own may have become the form's 'other'.
      function offered(item, labels, say) {
        const choices = item.choices ?? [];
        const missing = labels.filter(label => !choices.includes(label));
        expect(missing.length === (item.other ? 1 : 0), say('choices'));
        expect(same(choices, labels.filter(label => !missing.includes(label))), say('order'));
      }
    }

    function strings(value) {
      if (typeof value === 'string') return [value];
      if (value && typeof value === 'object') return Object.values(value).flatMap(strings);
      return [];
    }

    for (let at = 0; at < paths.length; at += 2) {
      const name = paths[at].split('/').at(-1);
      try {
        const made = record(fs.readFileSync(paths[at], 'utf8'));
        const details = JSON.parse(fs.readFileSync(paths[at + 1], 'utf8'));
        const lines = task === 'texts'
          ? strings(made).map(line => JSON.stringify(line))
          : compare(made, details).map(line => `${name}: ${line}`);
        lines.forEach(line => console.log(line));
      } catch (error) {
        console.log(`${name}: ${error.message}`);
      }
    }
    """#
}
