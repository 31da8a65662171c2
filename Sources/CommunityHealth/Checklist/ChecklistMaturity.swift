public import Instruments

/// Where a community stands by its checklist, group by group, and what is left to do.
public struct ChecklistMaturity: Hashable, Sendable {
  /// The groups that make up maturity, in the order of the instrument.
  public let groups: [ChecklistGroup]
  /// The points outside maturity, in the order of the instrument.
  public let pointsOutside: [ChecklistPoint]
  /// How far the community has grown.
  public let stage: MaturityStage
  /// The day by which what is overdue was judged.
  public let asOf: CalendarDate

  /// Judges a checklist on a day; nil where the instrument is none.
  ///
  /// Of several entries about one point the last counts; entries about other points are ignored.
  public init?(of instrument: Instrument, entries: [ChecklistEntry], asOf today: CalendarDate) {
    guard instrument.isChecklist else { return nil }
    let latest = Dictionary(entries.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
    let points = instrument.questions.map {
      ChecklistPoint(question: $0, entry: latest[$0.id], asOf: today)
    }
    groups = Self.groups(of: points, in: instrument)
    pointsOutside = points.filter { $0.question.maturityIndicator == nil }
    stage = MaturityStage(reachedBy: groups)
    asOf = today
  }
}

extension ChecklistMaturity {
  /// All points: group by group, then those outside.
  public var points: [ChecklistPoint] { groups.flatMap(\.points) + pointsOutside }

  /// What is left to do: by group, those outside last; within each not yet, partly, unanswered.
  public var gaps: [ChecklistPoint] {
    (groups.map(\.points) + [pointsOutside]).flatMap { points in
      let order: [ChecklistPoint.Standing] = [.judged(.notYet), .judged(.partly), .unanswered]
      return order.flatMap { standing in points.filter { $0.standing == standing } }
    }
  }

  /// The same without the names of those who see to things, for what is handed on.
  public var withoutOwners: ChecklistMaturity {
    ChecklistMaturity(
      groups: groups.map {
        ChecklistGroup(
          indicator: $0.indicator, title: $0.title, points: $0.points.map(\.withoutOwner))
      },
      pointsOutside: pointsOutside.map(\.withoutOwner), stage: stage, asOf: asOf)
  }

  private init(
    groups: [ChecklistGroup], pointsOutside: [ChecklistPoint], stage: MaturityStage,
    asOf: CalendarDate
  ) {
    self.groups = groups
    self.pointsOutside = pointsOutside
    self.stage = stage
    self.asOf = asOf
  }

  /// The first group that does not stand yet; nil where all do.
  public var nextGroup: ChecklistGroup? { groups.first { !$0.isReached } }

  private static func groups(
    of points: [ChecklistPoint], in instrument: Instrument
  ) -> [ChecklistGroup] {
    var indicators: [IndicatorID] = []
    for indicator in points.compactMap(\.question.maturityIndicator)
    where !indicators.contains(indicator) {
      indicators.append(indicator)
    }
    return indicators.map { indicator in
      let own = points.filter { $0.question.maturityIndicator == indicator }
      return ChecklistGroup(
        indicator: indicator, title: title(above: own, measuring: indicator, in: instrument),
        points: own)
    }
  }

  private static func title(
    above points: [ChecklistPoint], measuring indicator: IndicatorID, in instrument: Instrument
  ) -> LocalizedText {
    let section = instrument.sections.first { section in
      section.questions.contains { $0.id == points.first?.question.id }
    }
    return section?.title ?? LocalizedText(indicator.text, in: .english)
  }
}

extension Question {
  /// The step of growth that a point of a checklist carries; nil for the points outside maturity.
  fileprivate var maturityIndicator: IndicatorID? {
    measures.first { MaturityStage.stages[$0] != nil }
  }
}
