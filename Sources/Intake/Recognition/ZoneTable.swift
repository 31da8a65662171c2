/// The names of time zones that exports carry, as far as each stands for one offset only.
///
/// `AST`, `BST`, `CST` and `IST` each name several zones, so they are known to be zones and no more.
/// Source: IANA tz database, `northamerica`, `europe`, `asia`, `australasia`.
enum ZoneTable {
  /// The zone of `Z`, `+02:00`, `GMT+9` or an abbreviation.
  static func zone(_ word: String) -> StampText.Zone {
    let name = word.uppercased()
    if let minutes = minutes[name] { return .offset(minutes: minutes) }
    for lead in ["GMT", "UTC"] where name.hasPrefix(lead) {
      if let minutes = offset(name.dropFirst(lead.count)) { return .offset(minutes: minutes) }
    }
    return offset(name[...]).map { .offset(minutes: $0) } ?? .unknown(word)
  }

  /// `+9`, `-0430`, `+05:30` in minutes.
  private static func offset(_ text: Substring) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
    let parts = text.dropFirst().split(separator: ":")
    let digits = parts.joined()
    guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
    let minutes = digits.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
    guard minutes <= 14 * 60 else { return nil }
    return sign == "+" ? minutes : -minutes
  }

  private static let minutes: [String: Int] = [
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60,
    "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "NST": -210, "NDT": -150, "ADT": -180,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600, "JST": 540, "KST": 540, "SGT": 480, "HKT": 480,
    "WIB": 420, "NPT": 345, "AWST": 480, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780, "SAST": 120, "EAT": 180, "WAT": 60, "BRT": -180, "ART": -180,
  ]
}
