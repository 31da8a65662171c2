/// How a page looks: light and dark, on a phone, on a desk and on paper.
enum PageStyle {
  /// The style sheet.
  ///
  /// The colours of bars go from orange over grey to blue, which people with any colour vision tell
  /// apart, after the PuOr and RdBu schemes of ColorBrewer; a mark or a number always stands beside.
  static let sheet: HTMLText = """
    :root{--ink:#1a1d21;--soft:#4b5563;--paper:#fff;--panel:#f4f5f7;\
    --line:#c3c8d0;--link:#0b57a4;--good:#2166ac;--bad:#a8500a;--dot:#1a1d21;--empty:#767c86}
    @media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#b3bac4;--paper:#14171b;\
    --panel:#1e2329;--line:#4a525d;--link:#8cc2ff;--good:#7db8ea;--bad:#f0a35e;--dot:#eceef1;\
    --empty:#8a919c}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:62rem;padding:0 1rem 3rem;background:var(--paper);color:var(--ink);\
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK JP",\
    "Hiragino Sans",sans-serif;overflow-wrap:anywhere}
    h1{font-size:1.9rem;line-height:1.2;margin:1.5rem 0 .25rem}
    header p{margin:0;color:var(--soft)}
    h2{font-size:1.4rem;line-height:1.3;margin:2.5rem 0 .5rem;padding-top:.6rem;\
    border-top:2px solid var(--ink)}
    h3{font-size:1.1rem;margin:1.6rem 0 .4rem}
    h4{font-size:1rem;margin:1rem 0 .2rem}
    p,ul,ol{margin:.4rem 0}
    ul,ol{padding-left:1.3rem}
    li{margin:.25rem 0}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,.table:focus-visible{outline:3px solid var(--link);\
    outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
    nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.1rem}
    nav a{display:inline-block;padding:.2rem 0;min-height:1.5rem}
    .headline{font-size:1.2rem;line-height:1.4;font-weight:600;margin:.6rem 0 1rem}
    .note,.grounds{color:var(--soft);font-size:.875rem}
    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;\
    margin:1rem 0}
    .figures div{background:var(--panel);border-radius:.5rem;padding:.7rem .9rem}
    .figures dt{font-size:.9rem}
    .figures dd{margin:0}
    .figures .value{display:block;font-size:1.7rem;font-weight:700;line-height:1.3}
    figure{margin:1.2rem 0;padding:.9rem 1rem;background:var(--panel);border-radius:.5rem}
    figcaption{font-weight:700}
    .row{margin:.7rem 0;break-inside:avoid}
    .row p{margin:0;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;\
    font-size:.925rem}
    .row p span:last-child{font-weight:600;margin-left:auto}
    .row svg,.trend svg{display:block;width:100%;overflow:visible}
    .legend{display:flex;flex-wrap:wrap;gap:.1rem 1rem;list-style:none;padding:0;font-size:.8rem}
    .row+.legend{margin:-.3rem 0 1.3rem}
    .legend li{display:flex;align-items:center;gap:.4rem;margin:0}
    .legend svg{flex:none}
    svg text{font:600 12px system-ui,sans-serif}
    .axis{stroke:var(--line);stroke-width:1}
    .middle{stroke:var(--ink);stroke-width:1.5}
    .reach{stroke:var(--dot);stroke-width:2}
    .dot{fill:var(--dot)}
    .hollow{fill:var(--panel);stroke:var(--dot);stroke-width:2}
    .up{fill:var(--good)}
    .down{fill:var(--bad)}
    .track{fill:var(--line);fill-opacity:.55}
    .bar{fill:var(--good)}
    .bar.narrow{fill:var(--bad)}
    .hatch{fill:none;stroke:var(--empty);stroke-width:1.5;stroke-dasharray:4 4}
    .quiet{fill:var(--soft);font-weight:400}
    .n3{fill:#a8500a}.n2{fill:#e08a2e}.n1{fill:#f6c98f}.z{fill:#d5d8dc}.p1{fill:#b5d3ea}.p2{fill:#6ba6d6}\
    .p3{fill:#2166ac}
    .on-n3,.on-p3{fill:#fff}.on-n2,.on-n1,.on-z,.on-p1,.on-p2{fill:#14171b}
    .l1{stroke:var(--good)}.l2{stroke:var(--bad)}.l3{stroke:var(--ink)}
    .line{fill:none;stroke-width:2.5}.l2.line{stroke-dasharray:7 4}.l3.line{stroke-dasharray:2 4}
    .even{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:2 4}
    .heat td{text-align:center;vertical-align:middle;border:2px solid var(--panel);\
    padding:.5rem .3rem;min-width:4rem;font-weight:600;font-variant-numeric:tabular-nums}
    .heat thead th{text-align:center;padding:.35rem .4rem}
    .heat thead th:first-child{text-align:left;padding-left:0}
    .heat td.hidden{font-weight:400;border:2px dashed var(--empty)}
    .w1{background:#a8500a;color:#fff}.w2{background:#e9a35a;color:#14171b}.w3{background:#d5d8dc;\
    color:#14171b}.w4{background:#8fbde0;color:#14171b}.w5{background:#2166ac;color:#fff}
    details{margin-top:.6rem;font-size:.925rem}
    summary{cursor:pointer;padding:.25rem 0;color:var(--link)}
    .table{overflow-x:auto;margin:.8rem 0}
    table{border-collapse:collapse;width:100%;font-size:.9rem}
    caption{text-align:left;font-weight:700;padding:.3rem 0}
    caption.hushed{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;\
    border-bottom:1px solid var(--line);overflow-wrap:normal}
    th[scope=row]{font-weight:400;min-width:9rem}
    thead th{border-bottom:2px solid var(--ink)}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    td.number{white-space:nowrap}
    .hidden{color:var(--soft);font-style:italic;text-align:right}
    .pattern{border-left:.35rem solid var(--bad);background:var(--panel);border-radius:.5rem;\
    padding:.2rem 1rem .7rem;margin:1rem 0}
    .pattern.emerging{border-left-style:dashed}
    footer{margin-top:2.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
    footer h2{border:0;font-size:1rem;margin:1rem 0 0;padding:0}
    :target{outline:2px solid var(--link);outline-offset:2px}
    @media print{
    @page{margin:14mm}
    :root{--ink:#000;--soft:#333;--paper:#fff;--panel:#fff;--line:#aaa;--link:#000;\
    --good:#2166ac;--bad:#a8500a;--dot:#000;--empty:#666}
    body{max-width:none;padding:0;font-size:10pt}
    nav,.skip,summary,details{display:none}
    h1,h2,h3,h4,figcaption{break-after:avoid}
    .row,.legend,.figures div,tr,li{break-inside:avoid}
    .row,.legend{margin-top:.2rem;margin-bottom:.5rem}
    .legend{break-before:avoid}
    h2{margin-top:1.2rem}
    figure,.pattern,.figures div{border:1px solid var(--line)}
    .pattern{border-left:.35rem solid var(--bad)}
    .table{overflow:visible}
    table{font-size:8.5pt}
    thead{display:table-header-group}
    svg,svg *{-webkit-print-color-adjust:exact}
    .heat td{background:none;color:#000;border:1px solid var(--line);border-left-width:8px}
    .heat .w1{border-left-color:#a8500a}.heat .w2{border-left-color:#e9a35a}
    .heat .w3{border-left-color:#d5d8dc}.heat .w4{border-left-color:#8fbde0}
    .heat .w5{border-left-color:#2166ac}
    a{text-decoration:none}
    }

    """
}
