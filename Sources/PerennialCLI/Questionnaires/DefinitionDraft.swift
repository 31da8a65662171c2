/// First drafts of definitions, as text with comments.
enum DefinitionDraft {
  /// A draft in one language that passes the check as it stands.
  static func empty(id: String) -> String {
    """
    # A first draft. Change the texts, add questions, then run: perennial surveys check
    # Documentation/definitions.md explains every key; 'perennial surveys show \(id)' shows the form.
    instrument: \(id)
    version: 1                        # raise it when a scale, a code or a condition changes
    title:
      en: What people read on top     # decide
    about:
      en: What it is for. Who sees what. What came of the last one.   # decide
    audience: members                 # members, attendees, everyone, anyone, organizer, facilitator, sponsor
    every: quarter                    # session, week, two-weeks, month, four-weeks, quarter, half-year, year, event, once
    anonymity: anonymous              # anonymous, confidential, named
    minimum group: { answers: 5, comments: 10 }   # fewer answers than this are never shown
    languages: [en]                   # one line per language under every text; the first is the fallback
    questions:

      - id: useful                    # the name of the column; never change it later
        ask:
          en: How useful was it for your work?
        scale: usefulness             # one of the scales that ship, or of your own scales.yaml
        required: yes

      - id: try_next
        ask:
          en: Will you try something of it?
        choices:
          - code: no
            label:
              en: No
          - code: maybe
            label:
              en: Perhaps
          - code: yes
            label:
              en: Yes

      - id: try_what
        ask:
          en: What will you try?
        text: short
        when: try_next is not no      # shown only then

    """
  }

  /// A copy under an id; comments and texts stay.
  ///
  /// Another id begins again with version 1.
  static func copy(of text: String, id: String, beginsAgain: Bool) -> String {
    var hasID = false
    var hasVersion = false
    // Both kinds of line ends are one character each, and the copy gets the plain one.
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { line in
      if !hasID, line.hasPrefix("instrument:") {
        hasID = true
        return "instrument: \(id)"
      }
      if beginsAgain, !hasVersion, line.hasPrefix("version:") {
        hasVersion = true
        return "version: 1"
      }
      return String(line)
    }
    return lines.joined(separator: "\n")
  }
}
