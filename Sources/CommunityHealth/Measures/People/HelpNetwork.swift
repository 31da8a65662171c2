import Instruments
import Numerics
import Tallies

/// Who helped whom among the members, as the helped told it in the latest wave.
///
/// It is read by people's keys, and tells shares of all relations alone.
private struct HelpNetwork {
  /// From whom help came to whom, people numbered as the roster has them.
  let graph: Graph
  /// The department of each person.
  let departments: [String?]
  /// How many told who helped them, or that nobody did.
  let answered: Int
  let wave: WaveRecord

  /// With fewer people, or fewer of them answering, a network is drawn, and never judged.
  static let fewestPeople = 10
  static let leastAnswered = 0.6

  /// Nil where nothing was asked, or no roster says who belongs to it.
  init?(_ call: MeasureCall) {
    guard let survey = call.instrument("survey"), let helped = call.column("helped"),
      let helper = call.column("helper"), let wave = call.view.waves(of: survey)?.last,
      let responses = wave.responses, let roster = call.view.roster
    else { return nil }
    let members = roster.active(on: min(wave.lastDay ?? call.view.asOf, call.view.asOf))
    let numbers = Dictionary(members.enumerated().map { ($0.element.key, $0.offset) }) { one, _ in
      one
    }
    let told = responses.compactMap { response in
      response[helped].people.first.flatMap { numbers[$0] }.map {
        (to: $0, from: response[helper].people.first.flatMap { numbers[$0] })
      }
    }
    self.wave = wave
    departments = members.map(\.department)
    answered = Set(told.map(\.to)).count
    graph = Graph(
      nodes: members.count,
      edges: told.compactMap { told in told.from.map { Graph.Edge(from: $0, to: told.to) } },
      isDirected: true)
  }
}

extension HelpNetwork {
  /// A share of the network, or how many more have to answer before there is one.
  func measurement(_ counted: String, _ part: Double, of whole: Double) -> Measurement {
    let needed = max(
      Self.fewestPeople, Int((Self.leastAnswered * Double(graph.nodes)).rounded(.up)))
    guard graph.nodes >= Self.fewestPeople, answered >= needed, whole > 0 else {
      return .tooFew(count: answered, needed: needed, .people)
    }
    let measured = Measured(
      raw: part / whole, count: answered, unit: .people, source: wave.id.description, wave: wave.id,
      period: wave.day.flatMap { day in wave.lastDay.map { min(day, $0)...$0 } },
      figures: [
        .init("members", graph.nodes), .init("members who told", answered),
        .init("who helped whom", graph.edges.count), .init(counted, part.rounded(to: 4)),
      ])
    return .measured(measured, .fixed)
  }
}

extension Measure {
  /// How much help goes both ways.
  static let reciprocity = Measure(
    "reciprocity", "The share of help between two members that goes both ways.",
    formula: "pairs 'who helped whom' that also stand the other way around ÷ such pairs, from 10 "
      + "members on and where six in ten told",
    parameters: .helpNetwork
  ) { call in
    guard let network = HelpNetwork(call) else { return .notRecorded }
    let pairs = Set(network.graph.edges.map { [$0.from, $0.to] })
    let both = pairs.count { pairs.contains([$0[1], $0[0]]) }
    return network.measurement("both ways", Double(both), of: Double(pairs.count))
  }

  /// How much help crosses departments.
  static let crossing = Measure(
    "crossing", "The share of help between members that goes from one department to another.",
    formula: "pairs 'who helped whom' of two departments ÷ pairs whose departments are known, from "
      + "10 members on and where six in ten told",
    parameters: .helpNetwork
  ) { call in
    guard let network = HelpNetwork(call) else { return .notRecorded }
    let known = network.graph.edges.compactMap { edge -> Bool? in
      guard let one = network.departments[edge.from], let other = network.departments[edge.to]
      else { return nil }
      return one != other
    }
    return network.measurement(
      "across departments", Double(known.count { $0 }), of: Double(known.count))
  }

  /// How much of the network leads past one person.
  static let throughOne = Measure(
    "through-one", "How much of all that lies between others lies on the way through one member.",
    formula: "greatest betweenness ÷ Σ betweenness of all members, by shortest ways from helper to "
      + "helped, from 10 members on and where six in ten told",
    parameters: .helpNetwork
  ) { call in
    guard let network = HelpNetwork(call) else { return .notRecorded }
    let between = network.graph.betweenness
    return network.measurement(
      "greatest betweenness", between.max() ?? 0, of: between.reduce(0, +))
  }
}

extension [MeasureParameter] {
  /// Who answered, and who is named as having helped.
  fileprivate static let helpNetwork: [MeasureParameter] = [
    .needed("survey", .instrument), .needed("helped", .column(of: "survey")),
    .needed("helper", .column(of: "survey")),
  ]
}
