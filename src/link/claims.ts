import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import type { Claim } from "../facts/claim/schema.ts";
import type { ClaimDraft, ViaDraft } from "../facts/drafts.ts";
import type { Unrated } from "../facts/record.ts";
import type { Tokens } from "../language/tokens.ts";
import type { EntityIndex } from "./entity-index.ts";
import { inOrder } from "./in-order.ts";
import type { SpanIndex } from "./span-index.ts";
import type { SpeakerOf } from "./speaker.ts";

interface Facts {
  readonly amounts: SpanIndex<{ readonly id: string }>;
  readonly dates: SpanIndex<{ readonly id: string }>;
  readonly entities: EntityIndex;
  readonly speakerOf: SpeakerOf;
}

/**
 * The claims in order of where they begin, those that hold others before them; drafts come in order of their cues. They
 * are taken out of their list one by one, as a long article has too many claims to have each twice.
 */
export function linkClaims(document: Document, list: ClaimDraft[], facts: Facts): Unrated<Claim>[] {
  const drafts: (ClaimDraft | undefined)[] = list;
  const { start, end } = extentsOf(document.tokens, list);
  const order = inOrder(start, end);
  const ids: string[] = new Array(list.length);
  for (let rank = 0; rank < order.length; rank++) ids[order[rank]] = `claim-${rank + 1}`;
  const claims: Unrated<Claim>[] = [];
  for (const place of order) {
    const draft = list[place];
    drafts[place] = undefined;
    claims.push(claimOf(document, draft, start[place], end[place], ids[place], ids, facts));
  }
  return claims;
}

function claimOf(
  { text, tokens }: Document,
  draft: ClaimDraft,
  start: number,
  end: number,
  id: string,
  ids: readonly string[],
  facts: Facts,
): Unrated<Claim> {
  const { parent, via, act, quotation, negated, certainty, rule } = draft;
  const who = facts.speakerOf(draft.speaker);
  const speaker = spansOf(tokens, draft.speaker);
  const cue = spanOf(tokens, draft.cue);
  const content = draft.content.map((piece) => spanOf(tokens, piece));
  return {
    id,
    speaker: who.name,
    speakerKind: who.kind,
    speakerId: who.entity?.id ?? null,
    cue: text.slice(cue[0], cue[1]),
    content: content.length === 1 ? text.slice(content[0][0], content[0][1]) : joined(text, content),
    act,
    quotation,
    negated,
    certainty,
    via: via.map((source) => viaOf(text, tokens, source, facts.speakerOf)),
    within: ids[parent] ?? null,
    entities: facts.entities.mentions.idsInside(content),
    amounts: facts.amounts.idsInside(content),
    dates: facts.dates.idsInside(content),
    text: text.slice(start, end),
    start,
    end,
    spans: { speaker, cue: [cue], content },
    rule,
  };
}

function viaOf(text: string, tokens: Tokens, source: ViaDraft, speakerOf: SpeakerOf): Claim["via"][number] {
  const { name, entity } = speakerOf(source.speaker);
  const cue = spanOf(tokens, source.cue);
  return {
    speaker: name,
    speakerId: entity?.id ?? null,
    cue: text.slice(cue[0], cue[1]),
    spans: { speaker: spansOf(tokens, source.speaker), cue: [cue] },
  };
}

const spanOf = ({ start, end }: Tokens, { first, last }: TokenSpan): [number, number] => [
  start[first],
  end[last - 1],
];

const spansOf = (tokens: Tokens, part: TokenSpan | undefined): [number, number][] =>
  part === undefined ? [] : [spanOf(tokens, part)];

const joined = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(" ");

/** Where each draft begins and ends, over all its parts. */
function extentsOf(tokens: Tokens, drafts: readonly ClaimDraft[]): { start: Int32Array; end: Int32Array } {
  const start = new Int32Array(drafts.length);
  const end = new Int32Array(drafts.length);
  for (let i = 0; i < drafts.length; i++) {
    const { speaker, cue, content } = drafts[i];
    let { first, last } = cue;
    if (speaker !== undefined) {
      first = Math.min(first, speaker.first);
      last = Math.max(last, speaker.last);
    }
    for (let k = 0; k < content.length; k++) {
      first = Math.min(first, content[k].first);
      last = Math.max(last, content[k].last);
    }
    start[i] = tokens.start[first];
    end[i] = tokens.end[last - 1];
  }
  return { start, end };
}
