/** The style of a report: a page of text on a screen, and sheets of A4 or Letter on paper. */
export const reportStyle = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 15px/1.5 Inter, "Helvetica Neue", Helvetica, Arial, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1.5rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.75rem 0 1rem; padding-top: 1rem; border-top: 2px solid #1a1a1a; font-size: 1.3rem; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.1rem; }
p { margin: 0.5rem 0; }
.note { color: #4a4a4a; font-size: 0.85rem; }
.table { margin: 1rem 0; overflow-x: auto; }
table { min-width: 26rem; border-collapse: collapse; font-size: 0.85rem; }
caption { padding-bottom: 0.35rem; font-weight: 600; text-align: left; }
th, td { padding: 0.25rem 0.6rem; border-bottom: 1px solid #cfcfcf; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th, thead td { border-bottom: 1.5px solid #1a1a1a; vertical-align: bottom; overflow-wrap: normal; }
tbody th { max-width: 20rem; font-weight: 500; }
small { color: #4a4a4a; font-size: 0.85em; }
.number { text-align: right; }
td.number { white-space: nowrap; }
blockquote { margin: 1rem 0; padding: 0.75rem 1rem; border-left: 3px solid #1a1a1a; background: #f4f4f4; }
pre { padding: 0.75rem 1rem; background: #f4f4f4; font-size: 0.8rem; white-space: pre-wrap; }
figure { margin: 1.25rem 0; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: 0.25rem; color: #4a4a4a; font-size: 0.85rem; }
ul { padding-left: 1.25rem; }
@page { margin: 18mm 16mm; }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, caption { break-after: avoid; }
  tr, figure, blockquote, pre { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  td, blockquote, pre { print-color-adjust: exact; }
}
`;
