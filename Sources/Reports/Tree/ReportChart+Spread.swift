extension ReportChart {
  /// How something is spread over people: the curve of Lorenz, 1905.
  public struct Spread: Hashable, Sendable {
    /// What is told of so many people together, those who have least first.
    public struct Point: Hashable, Sendable {
      /// The part of all people, from 0 to 1.
      public let people: Double
      /// What they have of all, from 0 to 1.
      public let share: Double
    }

    /// What stands below.
    public let people: String
    /// What stands at the side.
    public let share: String
    /// The points, from nobody to everybody.
    public let points: [Point]
  }
}
