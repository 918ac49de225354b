import type { Document } from "../document/document.ts";
import type { Claim } from "../facts/claim/schema.ts";
import type { ClaimDraft } from "../facts/drafts.ts";
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

export function linkClaims({ text }: Document, drafts: readonly ClaimDraft[], facts: Facts): Claim[] {
  const wording = (spans: readonly Span[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(" ");
  const idsIn = (index: SpanIndex<{ readonly id: string }>, spans: readonly Span[]): string[] => [
    ...new Set(spans.flatMap((span) => index.inside(span).map(({ id }) => id))),
  ];
  return drafts.map((draft, place) => {
    const { speaker, cue, content, parent, via, act, quotation, negated, certainty, rule } = draft;
    const all = [...speaker, ...cue, ...content];
    const start = all.reduce((least, [first]) => Math.min(least, first), Number.POSITIVE_INFINITY);
    const end = all.reduce((most, [, last]) => Math.max(most, last), 0);
    const who = facts.speakerOf(speaker);
    return {
      id: `claim-${place + 1}`,
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
      within: parent < 0 ? null : `claim-${parent + 1}`,
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
