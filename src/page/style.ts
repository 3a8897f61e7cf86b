/**
 * The style of the page. Its hash is in the policy, so nothing else can style anything. Colours keep a contrast
 * of 4.5 to their background, lines of charts one of 3.
 */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fdfdfc, #15171c);
  --raised: light-dark(#f3f3f0, #1e2128);
  --edge: light-dark(#d6d6d1, #3d424d);
  --text: light-dark(#24262b, #e4e6ea);
  --muted: light-dark(#5b616b, #a3a9b5);
  --link: light-dark(#0b57a8, #8cb8ff);
  --good: light-dark(#1d6b35, #6fcf8b);
  --caution: light-dark(#7f5200, #e0b04a);
  --bad: light-dark(#b4232c, #ff8a86);
  --focus: light-dark(#0b57a8, #ffd866);
  --c0: light-dark(#0b57a8, #8cb8ff);
  --c1: light-dark(#9a4a00, #f0a35e);
  --c2: light-dark(#1d6b35, #6fcf8b);
  --c3: light-dark(#7a2f8f, #d39ae6);
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; scroll-padding-top: 7rem; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere; }
#_page { max-width: 74rem; margin: 0 auto; padding: 1rem clamp(.75rem, 3vw, 2rem) 3rem; }
h1 { font-size: clamp(1.35rem, 3.5vw, 1.9rem); line-height: 1.25; margin: .5rem 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; }
th, td, dt, dd, li, p, q, h1, h2, h3 { unicode-bidi: plaintext; }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; color: var(--muted); }
p { margin: .25rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a, summary, button, select, input, textarea { border-radius: .3rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
small, .muted, code { color: var(--muted); font-weight: 400; }
.strong { font-weight: 600; }
.good { color: var(--good); } .caution { color: var(--caution); }
.bad { color: var(--bad); font-weight: 600; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem 1rem; z-index: 3; }
[hidden] { display: none !important; }

button, select, input, textarea { font: inherit; color: inherit; background: var(--ground); border: 1px solid light-dark(#80858e, #7d8390); padding: .3rem .6rem; min-height: 2.1rem; max-width: 100%; }
button { background: var(--raised); cursor: pointer; }
button:hover { border-color: currentColor; }
label { display: inline-flex; flex-direction: column; font-size: .85rem; color: var(--muted); min-width: 0; }
label > * { font-size: 1rem; }
label > span { font-size: .85rem; }
label select, label input, label textarea { color: var(--text); }
.controls { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: .75rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; list-style: none; padding: 0; margin: .75rem 0 0; }
nav li { padding: .15rem 0; }
nav a { display: inline-block; min-height: 1.5rem; }
search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; background: var(--raised); border: 1px solid var(--edge); border-radius: .5rem; padding: .75rem; margin: 1rem 0; }
search .words { flex: 1 1 14rem; }
search label:not(.words) { flex: 0 1 8.5rem; }
::placeholder { color: var(--muted); opacity: 1; }
search p, search > div { flex: 1 0 100%; margin: 0; font-size: .9rem; }
#_status:empty, #_best:empty { display: none; }
#_best { background: var(--raised); border-radius: .5rem; padding: .5rem 1rem; margin: 0 0 1rem; }
#_best ol { margin: .25rem 0 0; padding: 0; list-style: none; }
#_best li { padding: .15rem 0; }

.disputes { border: 1px solid var(--bad); border-radius: .5rem; padding: .25rem 1rem .75rem; margin: 1rem 0; }
.disputes h2 { margin: .5rem 0; font-size: 1.1rem; }
.disputes ul { margin: 0; padding-left: 1.1rem; }
.disputes > ul > li { margin: .35rem 0; }

.block { content-visibility: auto; contain-intrinsic-size: auto 2600px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: .4rem .5rem; font-weight: inherit; }
thead th { font-size: .85rem; color: var(--muted); border-bottom: 1px solid var(--edge); padding-block: .25rem; background: var(--ground); }
thead th button { all: unset; cursor: pointer; min-height: 1.5rem; min-width: 1.5rem; text-decoration: underline dotted; text-underline-offset: .2em; }
thead th button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
[aria-sort=ascending] button::after { content: ' ↑'; } [aria-sort=descending] button::after { content: ' ↓'; }
tbody th { font-weight: 600; }
tbody tr:first-child > * { padding-bottom: 0; }
tbody tr + tr td { padding-top: 0; border-bottom: 1px solid var(--edge); font-size: .85rem; }
.n { text-align: end; font-variant-numeric: tabular-nums; }
.t-stats th:first-child { width: 34%; } .t-stats th:nth-child(3), .t-targets th:nth-child(3) { width: 10%; }
.t-stats th:nth-child(2), .t-stats th:nth-child(4) { width: 17%; }
.t-targets th:first-child { width: 26%; } .t-rankings th:first-child { width: 30%; } .t-rankings th:is(:nth-child(2), :nth-child(4)) { width: 8%; }
.t-terms th:nth-child(2) { width: 50%; } .t-terms th:first-child { width: 25%; }
.t-places th:first-child { width: 22%; } .t-places th:nth-child(5) { width: 33%; } .t-places th:is(:nth-child(2), :nth-child(3)) { width: 9.5%; }
.t-audit th:first-child, .t-audit th:last-child { width: 28%; }
.t-sources th:first-child { width: 40%; }
summary { cursor: pointer; padding: .1rem 0; min-height: 1.5rem; width: fit-content; color: var(--link); }
code { font: .9em ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
details > div { font-size: 1rem; background: var(--raised); border-radius: .5rem; padding: .75rem 1rem; margin: .25rem 0 .75rem; scroll-margin-top: 11rem; }
tbody { scroll-margin-top: 6.5rem; }
details > div > p bdi { margin-right: 1rem; }
details.lit > div { outline: 3px solid var(--focus); }
dl { margin: .25rem 0; }
dl > div { display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: .75rem; padding: .1rem 0; }
dt { color: var(--muted); }
dd { margin: 0; }
details ol { margin: .75rem 0 .25rem; padding-left: 1.25rem; }
details ol > li { padding: .25rem 0; }

q { quotes: none; }
details small { display: block; font-size: .9rem; }
details small a { color: inherit; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-top: .5rem; }
.tools button { font-size: .9rem; }
.tools pre { flex: 1 0 100%; margin: 0; white-space: pre-wrap; font-size: .85rem; }


.charts { columns: 22rem; column-gap: 1.25rem; }
figure { break-inside: avoid; margin: 0 0 1.25rem; border: 1px solid var(--edge); border-radius: .5rem; padding: .75rem 1rem; min-width: 0; }
figure h3 { margin: 0 0 .5rem; color: var(--text); }
figure p, figure li { font-size: .85rem; }
figure ul { margin: 0; padding-left: 1rem; }
svg { max-width: 100%; height: auto; display: block; overflow: visible; color: var(--muted); }
svg text { font-size: 12px; fill: currentColor; }
svg .own, svg .value { font-weight: 600; fill: var(--text); }
svg .value { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
svg .grid { stroke: var(--edge); }
svg .line { fill: none; stroke: currentColor; stroke-width: 2; }
svg .gap { stroke-dasharray: 3 4; }
svg .mark { fill: currentColor; }
svg .open { fill: var(--ground); stroke: currentColor; stroke-width: 2; }
svg .bar { fill: light-dark(#80858e, #7d8390); }
svg .bar.c0 { fill: currentColor; }
svg .against { stroke: var(--bad); stroke-width: 2; fill: none; }
.c0 { color: var(--c0); } .c1 { color: var(--c1); } .c2 { color: var(--c2); } .c3 { color: var(--c3); }
figure details > div, .plain > div { background: none; }

.check textarea { width: 100%; min-height: 6rem; }
.check form, .check .ask { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
.check label { flex: 1 0 100%; }
.check label:has(select) { flex: 0 1 16rem; }
.text { white-space: pre-wrap; border: 1px solid var(--edge); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0; max-height: 60vh; overflow: auto; unicode-bidi: plaintext; }
.text a { color: inherit; text-decoration: underline 2px; text-underline-offset: .2em; padding: .1em 0; }
.v-contradicted, .v-disputed, .v-confirmed, .v-unconfirmed { background: var(--raised); }
.text .v-contradicted { text-decoration-color: var(--bad); text-decoration-style: wavy; background: light-dark(#fde8e8, #43191c); }
.text .v-disputed { text-decoration-color: var(--caution); text-decoration-style: double; }
.text .v-unconfirmed { text-decoration-color: var(--caution); text-decoration-style: dashed; }
.text .v-confirmed { text-decoration-color: var(--good); }
.text .v-unknown { text-decoration: underline dotted 1px; }
.findings { list-style: none; padding: 0; }
.findings summary { color: var(--text); width: auto; }

@media (min-width: 48rem) and (min-height: 34rem) {
  search { position: sticky; top: 0; z-index: 2; }
}
@media (max-width: 47.99rem) {
  html { scroll-padding-top: 1rem; }
  details > div { scroll-margin-top: 6rem; padding: .5rem .75rem; }
  tbody { scroll-margin-top: 1rem; }
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tbody tr { display: block; width: 100%; }
  tbody tr:first-child { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: .4rem 0 0; }
  tbody tr > * { display: block; padding: 0; width: auto !important; }
  tbody th { flex: 1 0 100%; }
  .n { text-align: start; font-weight: 600; }
  tbody tr + tr td { padding: 0 0 .4rem; }
  dl > div { grid-template-columns: 1fr; gap: 0; }
  search label:not(.words) { flex: 1 1 40%; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .disputes, details > div, search { border: 1px solid; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 9.5pt; }
  #_page { max-width: none; padding: 0; }
  search, .controls, nav, .skip, .tools, .ask, .ask ~ [role=status]:empty, noscript, #_best, #_check:not(:has(.text)) { display: none !important; }
  thead th button { text-decoration: none; }
  .block { content-visibility: visible; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  thead { position: static; }
  tbody, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  details > div { background: none; border-left: 2px solid var(--edge); border-radius: 0; padding: 0 0 0 .75rem; }
  summary { list-style: none; color: var(--muted); }
  details a[href^=http]::after { content: ' (' attr(href) ')'; }
  html[data-print=list] details > div { display: none; }
}
`;
