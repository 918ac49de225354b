import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import type { Claim } from "../facts/claim/schema.ts";
import type { ClaimDraft } from "../facts/drafts.ts";
import type { Unrated } from "../facts/record.ts";
import type { Tokens } from "../language/tokens.ts";
import type { Span } from "../text/span.ts";
import type { EntityIndex } from "./entity-index.ts";
import type { SpanIndex } from "./span-index.ts";
import type { SpeakerOf } from "./speaker.ts";

interface Facts {
  readonly amounts: SpanIndex<{ readonly id: string }>;
  readonly dates: SpanIndex<{ readonly id: string }>;
  readonly entities: EntityIndex;
  readonly speakerOf: SpeakerOf;
}

export function linkClaims(
  { text, tokens }: Document,
  drafts: readonly ClaimDraft[],
  facts: Facts,
): Unrated<Claim>[] {
  const spanOf = ({ first, last }: TokenSpan): [number, number] => [
    tokens.start[first],
    tokens.end[last - 1],
  ];
  const wording = (spans: readonly Span[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(" ");
  const idsIn = (index: SpanIndex<{ readonly id: string }>, spans: readonly Span[]): string[] => [
    ...new Set(spans.flatMap((span) => index.inside(span).map(({ id }) => id))),
  ];
  const placed = inOrder(tokens, drafts);
  const idAt = new Map(placed.map(({ place }, rank) => [place, `claim-${rank + 1}`]));
  return placed.map(({ place, start, end }) => {
    const draft = drafts[place];
    const { parent, via, act, quotation, negated, certainty, rule } = draft;
    const who = facts.speakerOf(draft.speaker);
    const speaker = draft.speaker ? [spanOf(draft.speaker)] : [];
    const cue = spanOf(draft.cue);
    const content = draft.content.map(spanOf);
    return {
      id: idAt.get(place)!,
      speaker: who.name,
      speakerKind: who.kind,
      speakerId: who.entity?.id ?? null,
      cue: text.slice(...cue),
      content: wording(content),
      act,
      quotation,
      negated,
      certainty,
      via: via.map((source) => {
        const passer = facts.speakerOf(source.speaker);
        return {
          speaker: passer.name,
          speakerId: passer.entity?.id ?? null,
          cue: text.slice(...spanOf(source.cue)),
          spans: { speaker: source.speaker ? [spanOf(source.speaker)] : [], cue: [spanOf(source.cue)] },
        };
      }),
      within: idAt.get(parent) ?? null,
      entities: idsIn(facts.entities.mentions, content),
      amounts: idsIn(facts.amounts, content),
      dates: idsIn(facts.dates, content),
      text: text.slice(start, end),
      start,
      end,
      spans: { speaker, cue: [cue], content },
      rule,
    };
  });
}

interface Placed {
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** The claims in order of where they begin, those that hold others before them; drafts come in order of their cues. */
const inOrder = (tokens: Tokens, drafts: readonly ClaimDraft[]): Placed[] =>
  drafts
    .map((draft, place) => extentOf(tokens, draft, place))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.place - b.place);

function extentOf({ start, end }: Tokens, { speaker, cue, content }: ClaimDraft, place: number): Placed {
  let first = cue.first;
  let last = cue.last;
  for (const span of speaker ? [speaker, ...content] : content) {
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  return { place, start: start[first], end: end[last - 1] };
}
