import { FILTER_STYLE } from "./filters.ts";

/** What looks light on dark where the reader's system is dark. */
const GROUND = `
:root { color-scheme: light dark; --ground: light-dark(#fff, #16181c); --ink: light-dark(#1b1d21, #e6e7ea); --dim: light-dark(#565b63, #a5abb5); --line: light-dark(#c9cdd3, #444a54); }
body { margin: 0 auto; padding: 1rem; max-width: 96rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; }
h1 { font-size: 1.1rem; }
h2 { font-size: 1.2rem; display: inline; }
h3 { font-size: 1rem; margin: 1rem 0 .4rem; }
h4 { font-size: .95rem; margin: .6rem 0 .2rem; }
a { color: inherit; }
small, .about, footer { color: var(--dim); font-size: .85rem; }
fieldset { border: 1px solid var(--line); border-radius: 4px; display: inline-flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .5rem .5rem .5rem 0; }
summary { cursor: pointer; padding: .5rem 0; }
.a { border-top: 1px solid var(--line); }
.about { display: block; }
.no { border-left: 4px solid var(--line); padding-left: .6rem; }
.text { font: 1.06rem/1.75 Georgia, "Times New Roman", serif; max-width: 46rem; }
.text p { white-space: pre-wrap; margin: 0 0 1em; }
dt { font-family: ui-monospace, monospace; margin-top: .4rem; }
dd { margin-left: 1rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-left: 4px solid var(--k); margin: .35rem 0; padding: .1rem .5rem; font-size: .92rem; line-height: 1.4; }
small { display: block; }
select { max-width: 16rem; font: inherit; }
@media (min-width: 56rem) {
.both { display: grid; grid-template-columns: minmax(0, 46rem) minmax(20rem, 1fr); gap: 2rem; align-items: start; }
.list { position: sticky; top: 0; max-height: 100vh; overflow: auto; }
}
#tip { position: absolute; z-index: 1; box-sizing: border-box; max-width: min(26rem, 94vw); padding: .5rem .7rem; background: var(--ground); border: 1px solid var(--dim); border-radius: 4px; box-shadow: 0 4px 14px #0005; font-size: .85rem; }
#tip div + div { border-top: 1px solid var(--line); margin-top: .4rem; padding-top: .4rem; }
@media print {
:root { color-scheme: light; }
header fieldset, label, .n, #tip { display: none; }
.list { position: static; max-height: none; }
.a::details-content { content-visibility: visible; block-size: auto; }
li { break-inside: avoid; }
}
`;

/**
 * Each kind has a colour that eyes of every sort tell from the others', and a form that needs none: names a line below,
 * offices a frame, figures a double line, days dots, claims a ground that grows deeper where one holds another.
 */
const MARKS = `
.e { --k: light-dark(#005a9c, #74b9f7); }
.o { --k: light-dark(#8b2f6b, #eaa6d2); }
.m { --k: light-dark(#805300, #f0b849); }
.d { --k: light-dark(#00664b, #52cfa8); }
.c { --k: light-dark(#a03c00, #ffa27a); }
mark, .text a { background: none; color: inherit; text-decoration: none; }
mark.e, .text a.e { text-decoration: underline 2px var(--k); text-underline-offset: 3px; }
mark.r.r, .text a.r { text-decoration-thickness: 1px; text-decoration-style: dashed; }
mark.o { border: 1px solid var(--k); border-radius: 3px; padding: 0 1px; }
mark.o.t { border-style: dashed; }
mark.m, .text a.m { border-bottom: 4px double var(--k); }
mark.d, .text a.d { border-bottom: 3px dotted var(--k); }
mark.c { background: color-mix(in srgb, var(--k) 10%, transparent); padding: .15em 0; }
mark.c.q { background: none; font-style: italic; }
mark.c.w { background: none; font-weight: 600; }
.text .n { border: 0; color: var(--k); font-family: system-ui, sans-serif; font-size: .8em; padding: 0 .15em; }
.n.c::before { content: "❝"; }
.n.o::before { content: "◆"; }
.n.m::before { content: "#"; }
.n.d::before { content: "◷"; }
.n.e::before { content: "●"; }
mark.title { font-size: 1.3em; font-weight: 700; line-height: 1.4; }
mark.caption { font-size: .9em; }
mark.z { color: var(--dim); font-style: italic; font-size: .9em; }
mark[data-z]::before { content: attr(data-z); border: 1px solid; border-radius: 3px; font: .75em system-ui, sans-serif; margin-right: .4em; padding: 0 .3em; }
.on.on.on, li:target { background: color-mix(in srgb, var(--k) 28%, transparent); }
:target { outline: 2px solid var(--k, currentcolor); scroll-margin: 4rem; }
:focus-visible { outline: 3px solid light-dark(#005fcc, #8ec5ff); outline-offset: 2px; }
`;

/** The style of a page, without what only people need who read it here. */
export const STYLE: string = (GROUND + MARKS + FILTER_STYLE)
  .replace(/\s*\n\s*/g, "")
  .replace(/ ?([{};,]) ?/g, "$1")
  .replace(/: /g, ":")
  .replaceAll(";}", "}");
