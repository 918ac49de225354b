import type { Claim } from "../../facts/claim/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { clip } from "../explain/clip.ts";
import { groupsBy } from "../summary/groups.ts";
import { officeOf } from "../summary/offices.ts";
import { type Entries, entry, linkOr } from "./entries.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { speakerOf } from "./names.ts";

/** Claims under their speakers, who says most first, with a choice of one. */
export function claimGroups({ claims, officials }: ArticleFacts, entries: Entries): Content {
  const groups = groupsBy(claims, speakerOf).toSorted(([, a], [, b]) => b.length - a.length);
  const { names } = entries;
  return [
    chooser(entries),
    groups.map(([speaker, [first, ...others]]) => {
      const office = officeOf(first.speakerId, officials);
      const heading = html`<h4>${linkOr(speaker, first.speakerId, names)}${office === null ? null : `, ${office}`}</h4>`;
      const items = [first, ...others].map((claim) => entry("claims", claim, said(claim, entries), entries));
      return html`<div class="c ${names.speaker(first)}">${heading}<ul>${items}</ul></div>`;
    }),
  ];
}

/** One speaker is chosen without a choice. */
function chooser({ names: { speakers, section } }: Entries): Markup | null {
  if (speakers.length < 2) return null;
  const options = speakers.map((name, i) => html`<option class="p${i + 1}">${name}`);
  return html`<label>Speaker <select autocomplete="off" id="${section}s"><option>all${options}</select></label>`;
}

function said(claim: Claim, { names }: Entries): Content {
  const { cue, content, quotation, act, negated, certainty, via, within } = claim;
  const words = html`${clip(content)}`;
  const traits = [
    act === "statement" ? null : act,
    negated ? "negated" : null,
    certainty === "certain" ? null : certainty,
    quotation === "indirect" ? null : quotation,
  ].filter((trait) => trait !== null);
  return [
    cue === null ? null : html`<i>${cue}</i> `,
    words,
    traits.length === 0 ? null : html` (${traits.join(", ")})`,
    via.map((source) => html` [${[source.cue, source.speaker].filter(Boolean).join(" ")}]`),
    within === null ? null : html` in ${linkOr(within, within, names)}`,
  ];
}
