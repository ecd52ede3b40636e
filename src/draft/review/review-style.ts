/** The style of the page: two columns, stacked on a narrow screen. */
export const REVIEW_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --panel: #fff; --ink: #17191d; --soft: #545964; --line: #d6d3ca;
  --sure: #1f6f43; --asked: #8a5200; --left: #a3283a; --target: #fff0b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --panel: #1d2026; --ink: #eceae4; --soft: #b1b5be; --line: #41454e;
    --sure: #7fd1a0; --asked: #f0b760; --left: #ff9aa8; --target: #4d3f0d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 84rem; margin: 0 auto; }
h1 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0 0 .85rem; }
.card p { margin: 0; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
a { color: inherit; }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.soft { color: var(--soft); }
.text a { text-decoration-thickness: 2px; text-underline-offset: .2em; padding: .1em 0; }
.sure { color: var(--sure); text-decoration-style: solid; }
.asked { color: var(--asked); text-decoration-style: dashed; }
.left { color: var(--left); text-decoration-style: wavy; }
.none { color: var(--soft); font-style: italic; }
.card { background: var(--panel); border: 1px solid var(--line); border-left: 4px solid var(--sure); border-radius: 4px; padding: .75rem; margin: 0 0 .75rem; }
.card.open { border-left-color: var(--asked); }
.card.lost { border-left-color: var(--left); }
:target { background: var(--target); }
dl { display: grid; grid-template-columns: minmax(5.5rem, auto) minmax(0, 1fr); gap: .15rem .75rem; margin: .5rem 0 0; }
dt { color: var(--soft); }
dd { margin: 0; }
@media (min-width: 62rem) {
  main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; align-items: start; }
  .text { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
}
@media print { .text { position: static; max-height: none; } }
`;
