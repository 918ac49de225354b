import type { Document } from "../document/document.ts";
import type { Claim } from "../facts/claim/schema.ts";
import type { ClaimDraft } from "../facts/drafts.ts";
import type { Unrated } from "../facts/record.ts";
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
  { text }: Document,
  drafts: readonly ClaimDraft[],
  facts: Facts,
): Unrated<Claim>[] {
  const wording = (spans: readonly Span[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(" ");
  const idsIn = (index: SpanIndex<{ readonly id: string }>, spans: readonly Span[]): string[] => [
    ...new Set(spans.flatMap((span) => index.inside(span).map(({ id }) => id))),
  ];
  const placed = inOrder(drafts);
  const idAt = new Map(placed.map(({ place }, rank) => [place, `claim-${rank + 1}`]));
  return placed.map(({ place, start, end }) => {
    const { speaker, cue, content, parent, via, act, quotation, negated, certainty, rule } = drafts[place];
    const who = facts.speakerOf(speaker);
    return {
      id: idAt.get(place)!,
      speaker: who.name,
      speakerKind: who.kind,
      speakerId: who.entity?.id ?? null,
      cue: cue.length > 0 ? wording(cue) : null,
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
          cue: wording(source.cue),
          spans: { speaker: source.speaker, cue: source.cue },
        };
      }),
      within: idAt.get(parent) ?? null,
      entities: idsIn(facts.entities.mentions, content),
      amounts: idsIn(facts.amounts, content),
      dates: idsIn(facts.dates, content),
      text: text.slice(start, end),
      start,
      end,
      spans: { speaker, cue, content },
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
const inOrder = (drafts: readonly ClaimDraft[]): Placed[] =>
  drafts.map(extentOf).sort((a, b) => a.start - b.start || b.end - a.end || a.place - b.place);

function extentOf({ speaker, cue, content }: ClaimDraft, place: number): Placed {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const spans of [speaker, cue, content])
    for (const [first, last] of spans) {
      start = Math.min(start, first);
      end = Math.max(end, last);
    }
  return { place, start, end };
}
