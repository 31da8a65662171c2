/// Something to be drawn: what it says, what it shows, and the table behind it.
public struct ReportChart: Hashable, Sendable {
  /// What it says.
  public let title: String
  /// How to read it.
  public let description: String
  /// What is drawn.
  public let shape: Shape
  /// The numbers behind it.
  public let table: ReportTable

  /// What is drawn.
  public enum Shape: Hashable, Sendable {
    /// Answers from worst to best, the favourable ones to the right of a common line; questions with
    /// the same choices stand together.
    case answers([AnswerBars])
    /// Scores from 0 to 100, each with its interval.
    case gauges([Gauge])
    /// How scores differ, each with its interval.
    case changes([Change])
    /// Shares of all, one below the other.
    case bars([Bar])
    /// Scores over waves.
    case trend(Trend)
    /// The shares in the cells of the table, the lower the warmer; what is hidden stands as hidden.
    case heat
    /// How something is spread over people, from those who have least to those who have most.
    case spread(Spread)
  }

  /// Answers to several questions with the same choices.
  public struct AnswerBars: Hashable, Sendable {
    /// The choices, worst first.
    public let options: [String]
    /// How many of them, from the best, are favourable; as many from the worst are not.
    public let favourable: Int
    /// The questions.
    public let rows: [Row]

    /// One question.
    public struct Row: Hashable, Sendable {
      /// What is asked.
      public let label: String
      /// The share of each choice; nil where it may not be told.
      public let shares: [Double]?
      /// What stands beside the bar.
      public let value: String
    }
  }

  /// A score with its interval.
  public struct Gauge: Hashable, Sendable {
    /// What is scored.
    public let label: String
    /// From 0 to 100; nil where there is none.
    public let score: Double?
    /// Where it lies in nine of ten cases.
    public let interval: ClosedRange<Double>?
    /// What stands beside it.
    public let value: String
    /// The indicator whose definition explains it; nil for a layer.
    public let definition: String?
  }

  /// A difference with its interval.
  public struct Change: Hashable, Sendable {
    /// What differs.
    public let label: String
    /// The later less the earlier, in points.
    public let points: Double
    /// Where it lies in nine of ten cases.
    public let interval: ClosedRange<Double>
    /// Whether it is more than luck: 1 up, −1 down, 0 no clear change.
    public let direction: Int
    /// What stands beside it.
    public let value: String
  }

  /// A share of all.
  public struct Bar: Hashable, Sendable {
    /// What it is.
    public let label: String
    /// From 0 to 1; nil where it may not be told.
    public let share: Double?
    /// What stands beside it.
    public let value: String
    /// Whether it is the step at which most is lost.
    public let isNarrowest: Bool
  }

  /// Scores over waves.
  public struct Trend: Hashable, Sendable {
    /// The waves, oldest first.
    public let waves: [String]
    /// One line each.
    public let lines: [Line]

    /// What is followed.
    public struct Line: Hashable, Sendable {
      /// What it is.
      public let label: String
      /// From 0 to 100 in each wave; nil where there is none.
      public let scores: [Double?]
    }
  }
}
