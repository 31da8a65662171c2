/// The files that the demo begins with.
enum DemoFiles {
  /// A checklist as an organizer fills it in; the same as `Examples/design-checklist.csv`.
  static let checklist = """
    item,status,evidence,owner,due
    meeting-rhythm,met,"Every second Tuesday, 12:15, since January",noor,
    rotating-facilitation,partly,Two people so far,sam,2026-05-31
    shared-space,met,https://wiki.example.org/ai-guild,noor,
    sponsor-approval,met,Approved by the head of Sales on 12 January,kim,
    one-thing-to-try,partly,Said aloud in most sessions; not written down,sam,2026-04-30
    lightning-talks,met,Three five-minute slots each month,ana,
    async-summaries,not-yet,,ana,2026-05-15
    quarterly-summary,partly,One sent in March,kim,2026-07-01
    department-champions,not-yet,,kim,2026-09-30
    open-knowledge-base,met,The wiki is open to everybody,noor,
    linked-to-goals,not-applicable,No individual goals this year,,
    aims-met,partly,Two aims agreed; not looked at yet,kim,2026-06-30
    governance-set,met,One page in the wiki,noor,
    attribution-rule,not-yet,,sam,2026-05-31

    """
}
