extension Condition {
  /// Reads a condition, or says where in the definition it cannot be read and how to mend it.
  public init(parsing text: String, at place: DefinitionPlace) throws(Problem) {
    do throws(ConditionSyntaxError) {
      self = try ConditionParser.condition(from: text)
    } catch {
      throw .conditionSyntax(error, at: place)
    }
  }
}
