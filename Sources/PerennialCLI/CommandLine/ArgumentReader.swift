import Instruments

/// Sorts what was typed after a verb into words and options, collecting everything that is wrong.
struct ArgumentReader {
  private let spec: CommandSpec
  private var arguments = Arguments()
  private var words: [String] = []
  private var problems: [Problem] = []

  /// Reads what was typed after the verb.
  static func read(
    _ typed: [String], for spec: CommandSpec
  ) throws(CommandFailure) -> Arguments {
    var reader = ArgumentReader(spec: spec)
    reader.sort(typed)
    reader.placeWords()
    reader.addDefaults()
    guard reader.problems.isEmpty else {
      throw CommandFailure(reader.problems, exit: .wrongUsage)
    }
    return reader.arguments
  }

  private init(spec: CommandSpec) {
    self.spec = spec
  }
}

extension ArgumentReader {
  private mutating func sort(_ typed: [String]) {
    var rest = typed[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      if word.looksLikeOption {
        readOption(TypedOption(word), rest: &rest)
      } else {
        words.append(word)
      }
    }
  }

  private mutating func readOption(_ typed: TypedOption, rest: inout ArraySlice<String>) {
    guard let option = spec.allOptions.first(where: { $0.name == typed.name }) else {
      problems.append(
        .unknownOption(typed.name, verb: spec.name, known: spec.allOptions.map(\.name)))
      return
    }
    if arguments.given.contains(option.name), option.value != nil, !option.mayRepeat {
      problems.append(.optionTwice(option.name))
    }
    arguments.given.insert(option.name)
    switch (option.value, typed.value) {
    case (nil, nil): break
    case (nil, _?): problems.append(.optionTakesNoValue(option.name))
    case (_?, let value?): take(value, for: option)
    case (let placeholder?, nil):
      guard let value = rest.first, !value.looksLikeOption, value != "--" else {
        problems.append(.optionNeedsValue(option.name, value: placeholder))
        return
      }
      rest.removeFirst()
      take(value, for: option)
    }
  }

  private mutating func take(_ value: String, for option: OptionSpec) {
    guard option.allowed.isEmpty || option.allowed.contains(value) else {
      problems.append(.optionValue(value, of: option.name, allowed: option.allowed))
      return
    }
    arguments.values[option.name, default: []].append(value)
  }

  private mutating func placeWords() {
    for (position, word) in words.enumerated() {
      guard let place = spec.word(at: position) else {
        problems.append(.extraWord(word, verb: spec.name))
        continue
      }
      if case .values(let allowed) = place.completion, !allowed.contains(word) {
        problems.append(.optionValue(word, of: place.name, allowed: allowed))
      }
      arguments.words[place.name, default: []].append(word)
    }
    for missing in spec.words.dropFirst(words.count) where missing.presence.isNeeded {
      problems.append(.missingWord(missing.name, verb: spec.name))
    }
  }

  private mutating func addDefaults() {
    for option in spec.options where arguments.values[option.name] == nil {
      if let value = option.default { arguments.values[option.name] = [value] }
    }
  }
}
