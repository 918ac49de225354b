import type { Claim } from "../../../facts/claim/schema.ts";
import type { ArticleFacts } from "../../../facts/record.ts";
import type { Span } from "../../../text/span.ts";
import { covers, doubles, type Invariant, meet } from "./invariant.ts";

const wording = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(...span)).join(" ");

const isInside = (content: readonly Span[], span: Span): boolean =>
  content.some((part) => covers(part, span));

const partsMeet = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => meet(one, other)));

/** The claims around one, the nearest first; endless where they go round. */
function* around(claim: Claim, claims: ReadonlyMap<string, Claim>): Iterable<Claim> {
  for (let at = claims.get(claim.within ?? ""); at !== undefined; at = claims.get(at.within ?? "")) yield at;
}

/** The facts of a list whose places are known, as claims list them. */
const listed = ({ entities, amounts, dates }: ArticleFacts) =>
  [
    [
      "entities",
      entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end }))),
    ],
    ["amounts", amounts],
    ["dates", dates],
  ] as const;

const byId = ({ claims }: ArticleFacts): ReadonlyMap<string, Claim> =>
  new Map(claims.map((one) => [one.id, one]));

export const CLAIMS: readonly Invariant[] = [
  {
    name: "the content of a claim says something",
    *broken({ claims }) {
      for (const { id, content } of claims)
        if (!/[^\p{P}\p{Z}\p{C}\p{Sk}]/u.test(content)) yield `${id} “${content}”`;
    },
  },
  {
    name: "no claim is within itself, however far around",
    *broken(record) {
      const claims = byId(record);
      for (const claim of record.claims) {
        let steps = 0;
        for (const outer of around(claim, claims))
          if (outer === claim || ++steps > record.claims.length) {
            yield `${claim.id} “${claim.text}”`;
            break;
          }
      }
    },
  },
  {
    name: "a claim's cue and content lie in the content of the claim around it",
    *broken(record) {
      const claims = byId(record);
      for (const { id, within, spans } of record.claims) {
        const outer = claims.get(within ?? "");
        if (outer === undefined) continue;
        for (const span of [...spans.cue, ...spans.content])
          if (!isInside(outer.spans.content, span))
            yield `${id}: ${span} in ${within} ${outer.spans.content.join(" ")}`;
      }
    },
  },
  {
    name: "a claim reaches from its first part to its last",
    *broken({ claims }) {
      for (const { id, start, end, spans } of claims) {
        const all = [...spans.speaker, ...spans.cue, ...spans.content];
        if (Math.min(...all.map(([first]) => first)) !== start) yield `${id} begins at ${start}`;
        if (Math.max(...all.map(([, last]) => last)) !== end) yield `${id} ends at ${end}`;
      }
    },
  },
  {
    name: "content and cue are the words at their places",
    *broken({ claims }, text) {
      for (const { id, content, cue, spans } of claims) {
        if (content !== wording(text, spans.content)) yield `${id}: “${content}”`;
        if ((cue ?? "") !== wording(text, spans.cue)) yield `${id}: “${cue}”`;
      }
    },
  },
  {
    name: "a speaker has the entity's name, else words of the text",
    *broken({ claims, entities }, text) {
      const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
      const sources = claims.flatMap(({ id, speaker, speakerId, spans, via }) => [
        { id, speaker, speakerId, spans },
        ...via.map((one) => ({ ...one, id: `${id} via` })),
      ]);
      for (const { id, speaker, speakerId, spans } of sources) {
        if (speakerId !== null && nameOf.get(speakerId) !== speaker)
          yield `${id}: “${speaker}” is ${speakerId}`;
        if (
          speakerId === null &&
          spans.speaker.length > 0 &&
          // The words as written, or those that a pronoun stands for.
          !wording(text, spans.speaker).includes(speaker ?? "\0") &&
          !text.includes(speaker ?? "\0")
        )
          yield `${id}: “${speaker}”`;
        if (spans.speaker.length === 0 && speaker !== null) yield `${id}: “${speaker}” stands nowhere`;
      }
    },
  },
  {
    name: "who speaks is of the kind that its entity is",
    *broken({ claims, entities }) {
      const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
      for (const { id, speakerId, speakerKind } of claims) {
        const isPerson = speakerId !== null && typeOf.get(speakerId) === "person";
        if (isPerson && speakerKind !== "person") yield `${id}: a person is ${speakerKind}`;
        if (speakerId !== null && !isPerson && speakerKind === "person")
          yield `${id}: ${typeOf.get(speakerId)}`;
      }
    },
  },
  {
    name: "speaker, cue and content of a claim stand apart",
    *broken({ claims }) {
      for (const { id, spans, text } of claims) {
        if (partsMeet(spans.speaker, spans.content)) yield `${id} “${text}”: speaker and content`;
        if (partsMeet(spans.cue, spans.content)) yield `${id} “${text}”: cue and content`;
        if (partsMeet(spans.speaker, spans.cue)) yield `${id} “${text}”: speaker and cue`;
      }
    },
  },
  {
    name: "a claim lists what stands in its content, all of it, once",
    *broken(record) {
      for (const { id, spans, ...claim } of record.claims)
        for (const [kind, facts] of listed(record)) {
          const inside = facts
            .filter(({ start, end }) => isInside(spans.content, [start, end]))
            .map((one) => one.id);
          const expected = [...new Set(inside)].sort().join(" ");
          if (claim[kind].toSorted().join(" ") !== expected)
            yield `${id} ${kind}: ${claim[kind]} for ${expected}`;
        }
    },
  },
  {
    name: "no two claims have the same cue and content",
    *broken({ claims }) {
      yield* doubles(claims.map(({ spans }) => JSON.stringify([spans.cue, spans.content])));
    },
  },
  {
    name: "whoever passes a claim on does so by a cue",
    *broken({ claims }, text) {
      for (const { id, via } of claims)
        for (const { cue, spans } of via)
          if (spans.cue.length === 0 || cue !== wording(text, spans.cue)) yield `${id}: “${cue}”`;
    },
  },
  {
    name: "words in quotation marks have one",
    *broken({ claims }, text) {
      for (const { id, quotation, start, end } of claims) {
        const near = text.slice(Math.max(0, start - 300), end + 2);
        if (quotation !== "indirect" && !/["“”„‘’'«»`「」]/.test(near)) yield id;
      }
    },
  },
];
