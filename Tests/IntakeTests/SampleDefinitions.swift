extension `A definition is read` {
  /// The smallest head, with the questions of a test.
  static func short(_ questions: String) -> String {
    """
    instrument: sample
    version: 1
    title: Sample
    audience: members
    every: month
    anonymity: named
    questions:

    """ + questions
  }

  /// One as a person writes it: partly translated, with a comment and short lists in braces.
  static let written = """
    instrument: session-feedback
    version: 3
    title:
      en: How was it?
      ja: 今日の回はどうでしたか
    audience: attendees
    every: session
    anonymity: anonymous
    minimum group: { answers: 4, comments: 3 }
    questions:
      - id: will_try
        ask:
          en: Will you try something?
        answer: yes-no
      - id: useful
        ask:
          en: How useful was this session for your work?
          ja: …
        scale: usefulness            # five points, defined once in surveys/scales.yaml
        required: true
        measures: feedback.usefulness
      - id: try_what
        ask:
          en: What will you try?
        text: short
        when: will_try is not no
    """

  /// One that uses every key there is.
  static let everyKey = """
    instrument: every-key
    version: 7
    title: {en: Every key, ja: すべて}
    about: {en: What it is for., ja: 目的}
    consent: {en: I agree., ja: 同意します}
    thanks: {en: Thank you., ja: ありがとう}
    audience: facilitator
    every: half-year
    anonymity: confidential
    minimum group: {answers: 4, comments: 6}
    minutes: 12.5
    languages: [en, ja]
    source: own wording
    complete when: answered(rated) or answered(one)
    sections:
    - id: first
      title: {en: First, ja: 一}
      note: {en: A note., ja: 注}
      questions:
      - id: one
        ask: {en: Which?, ja: どれ}
        choices:
        - code: a
          label: {en: A, ja: あ}
          value: 2.5
        - code: other
          label: {en: Other, ja: 他}
          with text: yes
        - code: none
          label: {en: None, ja: 無}
          alone: yes
        also: [dont-know]
        measures: layer.single
      - id: several
        ask: {en: Which ones?, ja: どれとどれ}
        text: short
      - id: rated
        ask: {en: How useful?, ja: 役に立ちましたか}
        help: {en: For your work., ja: 仕事に}
        scale: usefulness
        also: [dont-know]
        required: yes
        measures: [feedback.usefulness, lens.other]
        reversed: yes
        headline: yes
        segment: yes
        sensitive: yes
        when: one in (a, other) and not answered(several)
    - id: second
      when: one is not a
      module: A
      asked in: autumn
      questions:
      - {id: last, ask: {en: And?, ja: それで}, text: long}
    """
}
