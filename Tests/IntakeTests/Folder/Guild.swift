import FolderSupport

extension PaperFolder {
  /// A small community with everything in its place, and a trap here and there.
  static let guild: PaperFolder = [
    "perennial.yaml": """
    community: AI Guild
    kind: topic-focused
    launched: 2025-01-13
    organisation size: 340
    cadence: every 2 weeks
    breaks: [2025-12-20..2026-01-06, 2026-05-01]
    time zone: Europe/Berlin
    work mode: hybrid
    governance: federated
    departments: [Engineering, Sales]
    languages: [en, ja]
    agenda: { input: 10-15, practice: 20-30, handoff: 5 }
    waves:
      adoption/2026H1: { opened: 2026-05-04, closed: 2026-05-22, invited: 24 }
    minimum group: { answers: 6, comments: 12 }
    value: { cost per hour: 60, currency: EUR, believed share: 0.4 }
    store: postgres://elsewhere
    """,
    "README.md": "What lies here.",
    "reports/ledger.json": "{}",
    "roster.csv": """
    key,department,joined,left
    m1,Engineering,2025-01-13,
    m2,Sales,2025-01-13,2026-02-01
    m3,Sales,2025-09-01,
    m4,Support,2026-07-01,
    """,
    // With a byte order mark and the line ends of another system.
    "session-log.csv": "\u{FEFF}held_on,cancelled,facilitator,attendees,attendee_count\r\n"
      + "2026-03-05,no,m1,m1;m2;m3,2\r\n2026-03-19,yes,m1,,9\r\n2026-04-02,,'=m2,,4\r\n",
    "session-feedback.csv": """
    _wave,_status,useful,will_try
    2026-04-02,complete,4,yes
    2026-03-05,complete,5,maybe
    2026-03-05,partial,,no
    """,
    "session-feedback.texts.csv": """
    _wave,question,text
    2026-03-05,takeaway,zebra
    2026-03-05,takeaway,'=apple
    """,
    "adoption/2025H2.csv": "_respondent,use_frequency,recommend\np1,daily,9\n,never,2\n",
    "adoption/2026H1.csv": "_respondent,use_frequency,recommend\np1,about-weekly,10\n",
    "adoption/2026H1.texts.csv": "question,text\ncomment,more time\n",
    "adoption/x.texts.csv": "question,text\n",
    "design-checklist/2026-01-15.csv": "item,status\nmeeting-rhythm,met\nshared-space,partly\n",
    // There, and there was nothing.
    "action-log.csv": "text,status\n",
    "quarterly-check/2026Q1.csv": "rhythm,rhythm_direction\n",
  ]
}
