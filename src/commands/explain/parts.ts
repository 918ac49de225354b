import type { Entity, Mention } from "../../facts/entity/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { ExplainedFact, ExplainedPart } from "../../render/explain/explanation.ts";
import { firstFrom } from "../../text/first-from.ts";
import type { StretchOf } from "./stretch.ts";

/** A fact of any kind, with its kind's name. */
export type AnyFact =
  | { readonly kind: "entity"; readonly fact: ArticleFacts["entities"][number] }
  | { readonly kind: "official"; readonly fact: ArticleFacts["officials"][number] }
  | { readonly kind: "amount"; readonly fact: ArticleFacts["amounts"][number] }
  | { readonly kind: "date"; readonly fact: ArticleFacts["dates"][number] }
  | { readonly kind: "claim"; readonly fact: ArticleFacts["claims"][number] };

/** Every fact of a record, in the record's order. */
export const factsOf = ({ entities, officials, amounts, dates, claims }: ArticleFacts): AnyFact[] => [
  ...entities.map((fact) => ({ kind: "entity", fact }) as const),
  ...officials.map((fact) => ({ kind: "official", fact }) as const),
  ...amounts.map((fact) => ({ kind: "amount", fact }) as const),
  ...dates.map((fact) => ({ kind: "date", fact }) as const),
  ...claims.map((fact) => ({ kind: "claim", fact }) as const),
];

type Spans = readonly (readonly [number, number])[];

/** The stretches of the article that a fact is made of, with what each is in it. */
export function partsOf({ kind, fact }: AnyFact, speakers: Speakers, stretchOf: StretchOf): ExplainedPart[] {
  const each = (part: string, spans: Spans, note: Note = () => null): ExplainedPart[] =>
    spans.map(([start, end]) => ({ part, ...stretchOf(start, end), note: note(start, end) }));
  if (kind === "entity")
    return fact.mentions.map((mention) => ({
      part: mention.form,
      ...stretchOf(mention.start, mention.end),
      note: linkOf(mention, fact),
    }));
  if (kind === "amount" || kind === "date") return each("text", [[fact.start, fact.end]]);
  if (kind === "official") return Object.entries(fact.spans).flatMap(([part, spans]) => each(part, spans));
  return [
    ...each("speaker", fact.spans.speaker, (start, end) => speakers(fact.speakerId, start, end)),
    ...each("cue", fact.spans.cue),
    ...each("content", fact.spans.content),
    ...fact.via.flatMap(({ speakerId, spans }) => [
      ...each("via speaker", spans.speaker, (start, end) => speakers(speakerId, start, end)),
      ...each("via cue", spans.cue),
    ]),
  ];
}

type Note = (start: number, end: number) => string | null;

/** How a speaker's words were resolved. */
export type Speakers = (id: string | null, start: number, end: number) => string | null;

export function speakersIn({ entities }: ArticleFacts): Speakers {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (id, start, end) => {
    const entity = id === null ? undefined : byId.get(id);
    if (entity === undefined) return "no entity: as written";
    // By bisection: a speaker may be mentioned as often as it speaks.
    const mention: Mention | undefined = entity.mentions[firstFrom(entity.mentions, start)];
    return mention !== undefined && mention.end <= end
      ? `${entity.id}, by the ${mention.form} “${mention.text}”`
      : `${entity.id}, by what the words stand for`;
  };
}

/** How a mention came to its entity. */
function linkOf({ form, text }: Mention, { name }: Entity): string {
  if (text === name) return "its fullest name";
  if (form === "acronym") return `the initials of “${name}”, or in brackets behind it`;
  if (form === "short") return `short for “${name}”, the one name here that it fits`;
  if (form === "description") return `the latest thing of that kind that was mentioned: “${name}”`;
  if (form === "pronoun") return `agrees with “${name}”, which outweighs what else stands near`;
  return `the same name as “${name}”, or the one fuller name here that it fits`;
}

/** What only refers, or is told in other lines. */
const NOT_PLAIN: ReadonlySet<string> = new Set(
  "id text start end spans rule confidence mentions via within entities amounts dates personId organizationId speakerId".split(
    " ",
  ),
);

export const valuesOf = ({ fact }: AnyFact): ExplainedFact["values"] =>
  Object.fromEntries(
    Object.entries(fact).filter(
      ([key, value]) =>
        !NOT_PLAIN.has(key) && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
