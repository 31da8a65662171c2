/// What the first records of a text look like when they are read in one dialect.
struct TableShape {
  /// The signs it was read with.
  let dialect: Dialect
  /// How many records stand above the header.
  private(set) var titleRows = 0
  /// How many fields the header has.
  private(set) var width = 1
  /// How many records from the header on have as many fields as it has, and no damage.
  private(set) var regular = 0
  private var rows: [Row] = []
  private var quotedFields = 0

  private struct Row {
    let width: Int
    let isDamaged: Bool
    let hasQuotes: Bool
    /// Whether only its first cell is filled.
    let isSparse: Bool

    init(_ record: ByteRecord, isDamaged: Bool) {
      let fields = 0..<record.count
      width = record.count
      self.isDamaged = isDamaged
      hasQuotes = fields.contains { record.isQuoted($0) }
      isSparse =
        record.count > 2 && !record[0].isEmpty
        && fields.dropFirst().allSatisfy { record[$0].isEmpty }
    }
  }

  /// How many records are looked at.
  private static let mostRows = 100
  /// More rows than this above a header are no title.
  private static let mostTitleRows = 20

  init(of text: [UInt8], isWhole: Bool, as dialect: Dialect, titleRows known: Int?) {
    self.dialect = dialect
    var splitter = RecordSplitter(dialect)
    splitter.text.append(text[...])
    splitter.isLast = isWhole
    var record = ByteRecord()
    while rows.count < Self.mostRows, splitter.next(into: &record) == .record {
      quotedFields += (0..<record.count).count { record.isQuoted($0) }
      rows.append(Row(record, isDamaged: !splitter.spots.isEmpty))
    }
    titleRows = known ?? foundTitleRows
    let table = rows.dropFirst(titleRows)
    width = table.first?.width ?? 1
    regular = table.count { $0.width == width && !$0.isDamaged }
  }

  /// The rows above the first one that is as wide as most are; none where they look like a table.
  private var foundTitleRows: Int {
    var counts: [Int: Int] = [:]
    for row in rows where row.width > 1 { counts[row.width, default: 0] += 1 }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let usual, usual.value > 1,
      let header = rows.firstIndex(where: { $0.width == usual.key && !$0.isSparse }),
      header <= Self.mostTitleRows,
      rows[..<header].allSatisfy({ $0.width == 1 || $0.isSparse })
    else { return 0 }
    return header
  }

  private var score: Double {
    guard width > 1, !rows.isEmpty else { return 0 }
    let share = Double(regular) / Double(rows.count)
    return share * share * Double(width)
  }

  private var damagedRows: Int { rows.count { $0.isDamaged } }

  private var quotesHeader: Bool {
    titleRows < rows.count && rows[titleRows].hasQuotes
  }

  /// Whether this makes more sense than an earlier, likelier dialect.
  func isBetter(than other: TableShape) -> Bool {
    if dialect.quote != other.dialect.quote {
      // An apostrophe is common in text, so it takes more to count as a quote.
      return quotedFields > other.quotedFields && damagedRows * 10 <= rows.count
        && (quotesHeader || score > other.score)
    }
    if dialect.delimiter == other.dialect.delimiter {
      return damagedRows < other.damagedRows
    }
    return score > other.score
  }
}

extension TableShape {
  /// Why this delimiter.
  var delimiterReason: String {
    width == 1
      ? "none of them makes columns"
      : "it makes \(width) columns in \(regular) of the first \(rows.count - titleRows) records"
  }

  /// Why this quote.
  var quoteReason: String {
    quotedFields == 0
      ? "the first records need none"
      : "it holds \(quotedFields) fields of the first \(rows.count) records together"
  }

  /// Why this escape.
  var escapeReason: String {
    dialect.escape == .backslash
      ? "backslashes before quotes leave fewer records damaged" : "as RFC 4180 has it"
  }

  /// Why so many rows above the header.
  var titleReason: String {
    titleRows == 0
      ? "the first record is as wide as the others"
      : "they fill one column, and the records below fill \(width)"
  }
}
