/// A page of help before it takes a form: text, man page or Markdown.
struct HelpPage: Sendable {
  /// What the page is about, as it is typed, such as `perennial surveys show`.
  let name: String
  /// What that is for, in one line without a full stop.
  let summary: String
  /// What there is to say, in order.
  let sections: [HelpSection]
}

/// A heading with what stands under it.
struct HelpSection: Sendable {
  /// The heading; the opening section has none.
  let title: String?
  /// What stands directly under it.
  let blocks: [HelpBlock]
  /// Smaller headings under it.
  let sections: [HelpSection]

  init(_ title: String?, _ blocks: [HelpBlock], sections: [HelpSection] = []) {
    self.title = title
    self.blocks = blocks
    self.sections = sections
  }
}

/// The building blocks of a page.
enum HelpBlock: Sendable {
  /// Running text.
  case paragraph(String)
  /// How something is called, in parts that are not to be broken.
  case call([String])
  /// Words with their meanings.
  case terms([Term])
  /// Calls worth copying, with what they give.
  case examples([Example])

  /// A word, an option or a verb, and what it means.
  struct Term: Sendable {
    let name: String
    let meaning: String
  }
}

extension HelpSection {
  /// The section, or nothing where it would be empty.
  static func terms(_ title: String, _ terms: [HelpBlock.Term]) -> [HelpSection] {
    terms.isEmpty ? [] : [HelpSection(title, [.terms(terms)])]
  }
}
