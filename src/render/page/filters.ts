import type { Kind } from "../../facts/kinds.ts";
import { html, type Markup } from "./markup.ts";
import { KIND_CLASSES, LEASTS, MOST_SPEAKERS } from "./names.ts";
import { SECTIONS } from "./sections.ts";

/** What one can choose for the whole page, which is also the key to its marks. */
export function filters(kinds: ReadonlySet<Kind>, hasMany: boolean): Markup {
  const shown = SECTIONS.filter(({ kind }) => kinds.has(kind)).map(
    ({ kind }) =>
      html`<label><input type="checkbox" id="k${KIND_CLASSES[kind]}" checked> <mark class="${KIND_CLASSES[kind]}">${kind}</mark></label>`,
  );
  const leasts = LEASTS.map(
    ({ least, under }) =>
      html`<label><input type="radio" name="u" id="${under}"> ${Math.round(least * 100)}% and more</label>`,
  );
  const open = html`<label><input type="checkbox" id="open"> all articles open</label>`;
  return html`<fieldset><legend>Kinds</legend>${shown}</fieldset><fieldset><legend>Confidence</legend><label><input type="radio" name="u" id="u0" checked> any</label>${leasts}</fieldset>${hasMany ? open : null}`;
}

const kindsOff = Object.values(KIND_CLASSES).map(
  (name) => `:root:has(#k${name}:not(:checked)) main .${name}`,
);

const doubtfulOff = LEASTS.map(({ under }, i) => {
  const all = LEASTS.slice(0, i + 1).map((least) => `.${least.under}`);
  return `:root:has(#${under}:checked) main :is(${all})`;
});

const speakersOff = Array.from(
  { length: MOST_SPEAKERS },
  (_, i) => `.a:has(.p${i + 1}:checked) .c:not(section,.s${i + 1})`,
);

/** What is not chosen: its entries are gone, and its marks plain text. */
export const FILTER_STYLE = `
.a a, mark { --off: inline; }
.a .n, li, section, div.c { --off: none; }
${[...kindsOff, ...doubtfulOff, ...speakersOff].join(",")} { display: var(--off); background: none; border: 0; font: inherit; padding: 0; text-decoration: none; }
:root:has(#open:checked) .a::details-content { content-visibility: visible; block-size: auto; }
`;
