internal import Instruments

/// Tally: several answers joined by `, `.
struct TallyForms: ExportDialect {
  let tool = ExportTool.tally

  func evidence(in head: ExportHead) -> ToolEvidence? {
    guard head.has("submission id", "respondent id", "submitted at") else { return nil }
    return ToolEvidence(head.columns(named: ["submission id", "respondent id", "submitted at"]))
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    head.plainColumns([
      "submission id": .responseID, "respondent id": .identity(.userID),
      "submitted at": .submittedAt,
    ])
  }

  var joints: [Joint] { [.commaSpace] }
}

/// Formbricks: numbered questions, several answers joined by `; `, their ids in a column beside.
struct Formbricks: ExportDialect {
  let tool = ExportTool.formbricks

  func evidence(in head: ExportHead) -> ToolEvidence? {
    guard head.has("no.", "response id", "finished"),
      head.has("survey id") || head.has("formbricks id (internal)")
    else { return nil }
    return ToolEvidence(
      head.columns(named: [
        "no.", "response id", "survey id", "formbricks id (internal)", "finished",
      ]))
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    let columns = head.plainColumns(Self.roles)
    let firstQuestion = columns.firstIndex { column in
      column.role == nil && column.header.hasNumberInFront
    }
    return columns.map { column in
      var column = column
      // What stands before the first question is metadata under names of the survey's own.
      if column.role == nil, let firstQuestion, column.index < firstQuestion {
        column.role = .technical
      }
      if column.header.hasSuffix(" - Option ID") { column.role = .technical }
      return column
    }
  }

  var joints: [Joint] { [.semicolonSpace] }

  func standing(_ cell: String, in column: ExportColumn) -> ResponseStanding {
    column.role == .status && ["no", "false"].contains(cell.folded) ? .partial : .complete
  }

  private static let roles: [String: ColumnRole] = [
    "no.": .technical, "response id": .responseID, "timestamp": .submittedAt, "finished": .status,
    "quotas": .technical, "survey id": .technical, "formbricks id (internal)": .identity(.userID),
    "user id": .identity(.userID), "tags": .technical,
  ]
}

/// Viva Glint: each question with its comment, the comment's topics and a flag.
struct VivaGlint: ExportDialect {
  let tool = ExportTool.vivaGlint

  func evidence(in head: ExportHead) -> ToolEvidence? {
    let found = head.columns(named: [
      "survey cycle completion date", "survey cycle sent date", "emp id", "manager id",
    ])
    return found.count >= 2 ? ToolEvidence(found) : nil
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    head.plainColumns(Self.roles).map { column in
      var column = column
      for end in ["_COMMENT_TOPICS", "_SENSITIVE_COMMENT_FLAG"] where column.header.hasSuffix(end) {
        column.role = .technical
      }
      return column
    }
  }

  private static let roles: [String: ColumnRole] = [
    "first name": .identity(.name), "last name": .identity(.name), "email": .identity(.email),
    "status": .status, "emp id": .identity(.userID), "manager id": .identity(.userID),
    "survey cycle completion date": .submittedAt, "survey cycle sent date": .startedAt,
  ]
}

/// What Perennial itself writes: one row of question ids.
struct OwnForm: ExportDialect {
  let tool = ExportTool.perennial

  func evidence(in head: ExportHead) -> ToolEvidence? {
    let found = head.columns(named: Self.roles.keys.sorted())
    let areIDs = head.row(0).allSatisfy { name in
      !name.isEmpty
        && name.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            || [0x2D, 0x5F, 0x2E].contains(byte)
        }
    }
    guard !found.isEmpty, areIDs else { return nil }
    return ToolEvidence(found, remark: "all other names are ids")
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    head.plainColumns(Self.roles).map { column in
      var column = column
      column.code = column.header
      return column
    }
  }

  var joints: [Joint] { [.semicolon] }

  func standing(_ cell: String, in column: ExportColumn) -> ResponseStanding {
    column.role == .status && cell.folded == "partial" ? .partial : .complete
  }

  private static let roles: [String: ColumnRole] = [
    "_id": .responseID, "_wave": .technical, "_submitted": .submittedAt, "_language": .language,
    "_respondent": .identity(.userID), "_status": .status,
  ]
}

/// A table of which nothing is known but its header.
struct GenericTable: ExportDialect {
  let tool = ExportTool.unknown

  func evidence(in head: ExportHead) -> ToolEvidence? {
    ToolEvidence([], .none, remark: "no column is one that a known tool writes")
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    head.plainColumns(Self.roles).keyedByBrackets()
  }

  var joints: [Joint] { [.semicolon] }

  /// Names under which people keep what says who somebody is.
  private static let roles: [String: ColumnRole] = [
    "email": .identity(.email), "e-mail": .identity(.email), "email address": .identity(.email),
    "e-mail address": .identity(.email), "mail": .identity(.email), "name": .identity(.name),
    "full name": .identity(.name), "first name": .identity(.name), "last name": .identity(.name),
    "ip": .identity(.ip), "ip address": .identity(.ip), "user id": .identity(.userID),
    "username": .identity(.userID), "employee id": .identity(.userID), "phone": .identity(.userID),
    "timestamp": .submittedAt, "submitted at": .submittedAt, "response id": .responseID,
  ]
}

extension String {
  /// Whether the text begins like a numbered question: `12. `.
  fileprivate var hasNumberInFront: Bool {
    let digits = prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && self[digits.endIndex...].hasPrefix(". ")
  }
}
