internal import CommunityHealth
internal import Instruments

/// A report as a page of one file: no script, nothing loaded from anywhere, light, dark and on paper.
public struct ReportPage {
  private let report: Report

  /// A page of a report.
  public init(_ report: Report) { self.report = report }

  /// The whole file; the same report gives the same bytes.
  public var text: String { page.markup }
}

extension ReportPage {
  private func words(_ words: LocalizedText) -> String { words.text(in: report.language) }

  private var page: HTMLText {
    """
    <!doctype html>
    <html lang="\(report.language.code)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta http-equiv="Content-Security-Policy" content="script-src 'none'; \
    connect-src 'none'; img-src 'none'; font-src 'none'; object-src 'none'; frame-src 'none'; \
    form-action 'none'; base-uri 'none'">
    <title>\(report.title) – \(report.subtitle)</title>
    <style>
    \(PageStyle.sheet)</style>
    </head>
    <body>
    <a class="skip" href="#report">\(words(ReportWords.skip))</a>
    <header>
    <h1 dir="auto">\(report.title)</h1>
    <p>\(report.subtitle)</p>
    </header>
    \(contents)<main id="report">
    \(HTMLText(report.sections.map(section)))</main>
    <footer>
    <h2>\(words(ReportWords.madeOf))</h2>
    \(HTMLText(report.provenance.map { "<p>\($0)</p>\n" as HTMLText }))</footer>
    </body>
    </html>

    """
  }

  private var contents: HTMLText {
    let entries = report.sections.map { section -> HTMLText in
      "<li><a href=\"#\(section.topic.rawValue)\">\(section.title)</a></li>\n"
    }
    return """
      <nav aria-label="\(words(ReportWords.contents))">
      <ul>
      \(HTMLText(entries))</ul>
      </nav>

      """
  }

  private func section(_ section: ReportSection) -> HTMLText {
    let name = section.topic.rawValue
    let blocks = PageBlocks(language: report.language, topic: name)
    return """
      <section id="\(name)">
      <h2>\(section.title)</h2>
      \(HTMLText(section.blocks.enumerated().map { blocks.html($1, number: $0) }))</section>

      """
  }
}
