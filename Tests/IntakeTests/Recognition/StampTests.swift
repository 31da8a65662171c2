import Testing

@testable import Intake

struct `Moments in exports` {
  private func written(_ time: ExportTime?) -> String {
    guard let time else { return "-" }
    let clock = time.seconds.map { " \($0 / 3600):\($0 / 60 % 60):\($0 % 60)" } ?? ""
    return "\(time.date)\(clock)" + (time.offset.map { " \($0)" } ?? "")
  }

  @Test(arguments: [
    ("2022/06/22 11:07:29 AM GMT+9", "2022-06-22 11:7:29 540"),
    ("2022/06/22 12:07:29 AM EST", "2022-06-22 0:7:29 -300"),
    ("2022/06/22 12:07:29 PM GMT-3:30", "2022-06-22 12:7:29 -210"),
    ("2022/06/22 12:07:29 PM IST", "2022-06-22 12:7:29"),
    ("9/1/2023 10:01:10", "2023-09-01 10:1:10"), ("7/2/20 11:00:22", "2020-07-02 11:0:22"),
    ("2017-10-23T05:40:39.000-04:00", "2017-10-23 5:40:39 -240"),
    ("2017-10-23T09:41:19", "2017-10-23 9:41:19"), ("2017-10-23T09:41:19Z", "2017-10-23 9:41:19 0"),
    ("2016-04-01 19:57:45.306805", "2016-04-01 19:57:45"), ("2024-05-02", "2024-05-02"),
    ("01.02.2024 9:30", "2024-02-01 9:30:0"), ("4/23/2016 1:04:22", "2016-04-23 1:4:22"),
    ("1980-01-01 00:00", "-"), ("1980-01-01 00:00:00", "-"), ("13/13/2024", "-"),
    ("2024-02-30", "-"), ("4 people", "-"), ("555-123-4567", "-"), ("2024-05-02 25:00", "-"),
    ("10.1.1.254", "-"), ("1.2.3", "-"),
  ])
  func `are read as each tool writes them`(text: String, expected: String) throws {
    #expect(written(StampText(text)?.time(.monthFirst)) == expected)
  }

  @Test func `are read with the day in front only where the column says so`() throws {
    #expect(written(StampText("26-03-2024 09:34")?.time(.dayFirst)) == "2024-03-26 9:34:0")
    #expect(written(StampText("02-03-2024 09:34")?.time(nil)) == "-")
    #expect(
      written(StampText("02-03-2024 09:34")?.time(.dayFirst, offset: 0)) == "2024-03-02 9:34:0 0")
  }

  @Test(arguments: [
    (["1/2/2024", "13/2/2024"], DayOrder.dayFirst), (["1/2/2024", "1/13/2024"], .monthFirst),
    (["1/2/2024", "3/4/2024"], nil), (["13/1/2024", "1/13/2024"], nil),
  ])
  func `settle their order over the whole column`(cells: [String], order: DayOrder?) throws {
    var tally = StampTally()
    for cell in cells { tally.add(cell) }
    #expect(tally.order == order)
  }

  @Test func `may be numbers of days, as spreadsheets count them`() throws {
    // 43290.53487 is 2018-07-09 12:50:13, as the export of a spreadsheet program shows it.
    #expect(written(StampText(serial: "43290.53487")?.time(nil)) == "2018-07-09 12:50:13")
    #expect(written(StampText(serial: "25569")?.time(nil)) == "1970-01-01")
    #expect(StampText(serial: "4.5") == nil)
  }
}
