import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import type { OfficialDraft } from "../facts/drafts.ts";
import type { Entity } from "../facts/entity/schema.ts";
import type { Official } from "../facts/official/schema.ts";
import type { Unrated } from "../facts/record.ts";
import { firstFrom } from "../text/first-from.ts";
import type { Span } from "../text/span.ts";
import type { EntityIndex } from "./entity-index.ts";
import { homeCountry } from "./home-country.ts";

/** Makes one record of each person, title and organization; further places in the text add their spans. */
export function linkOfficials(
  document: Document,
  drafts: readonly OfficialDraft[],
  entities: EntityIndex,
): Unrated<Official>[] {
  const records: Unrated<Official>[] = [];
  const byPost = new Map<string, Unrated<Official>[]>();
  const ofState = new Set<Unrated<Official>>();
  for (const draft of drafts) {
    const record = toRecord(document, draft, entities);
    // A pronoun that coreference gave to nobody.
    if (isPronoun(record.name)) continue;
    const keys = keysOf(record);
    const known = keys.flatMap((key) => byPost.get(key) ?? []).find((other) => agree(other, record));
    if (known) absorb(known, record);
    else {
      for (const key of keys) remember(byPost, key, record);
      records.push(record);
    }
    if (draft.ofState) ofState.add(known ?? record);
  }
  placeOffices(ofState, entities.entities);
  return records
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((record, place) => ({
      ...record,
      id: `official-${place + 1}`,
      spans: spansInOrder(record.spans),
    }));
}

/** Gives offices of a state that name no country that of their holder's other office, else the article's. */
function placeOffices(ofState: ReadonlySet<Unrated<Official>>, entities: readonly Unrated<Entity>[]): void {
  const byPerson = new Map<string, string>();
  for (const { personId, country } of ofState)
    if (personId !== null && country !== null && !byPerson.has(personId)) byPerson.set(personId, country);
  let home: string | null | undefined;
  for (const record of ofState) {
    if (record.country !== null) continue;
    if (home === undefined) home = homeCountry(entities);
    record.country = byPerson.get(record.personId ?? "") ?? home;
  }
}

const isPronoun = (name: string): boolean => /^s?he$/i.test(name);

/** A post by its person, and by the surname where only that or nobody's entity is known. */
function keysOf({ personId, name, title }: Unrated<Official>): string[] {
  const post = postOf(title);
  const surname = name.slice(name.lastIndexOf(" ") + 1);
  return [key("person", personId ?? name, post), key("surname", surname, post)];
}

/** The length of its first part keeps two pairs from being written alike. */
const key = (what: string, name: string, post: string): string => `${what} ${name.length} ${name} ${post}`;

/** Records that are compared under one key: bounds what hostile text can cost. */
const MAX_ALIKE = 8;

function remember(byPost: Map<string, Unrated<Official>[]>, key: string, record: Unrated<Official>): void {
  const alike = byPost.get(key);
  if (alike === undefined) byPost.set(key, [record]);
  else if (alike.length < MAX_ALIKE) alike.push(record);
}

/** Titles that are written short, by their full word. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["sen.", "senator"],
  ["rep.", "representative"],
  ["gov.", "governor"],
  ["gen.", "general"],
  ["col.", "colonel"],
  ["lt.", "lieutenant"],
  ["capt.", "captain"],
  ["sgt.", "sergeant"],
  ["maj.", "major"],
  ["prof.", "professor"],
  ["rev.", "reverend"],
  ["adm.", "admiral"],
]);

const postOf = (title: string | null): string =>
  (title ?? "")
    .toLowerCase()
    .split(/\s+/)
    .map((word) => SHORT.get(word) ?? word)
    .join(" ");

/** The same person in the same post, or one of the two does not tell whose it is. */
const agree = (a: Unrated<Official>, b: Unrated<Official>): boolean =>
  (a.personId === b.personId || a.name.endsWith(` ${b.name}`) || a.name === b.name) &&
  (a.organization === b.organization || a.organization === null || b.organization === null) &&
  a.former === b.former &&
  (a.unit === null || b.unit === null || a.unit === b.unit);

const PARTS = ["name", "title", "unit", "organization", "party"] as const;

/** Places in order, each once: two posts of one phrase share the name. */
const inOrder = (places: [number, number][]): [number, number][] =>
  places.length < 2
    ? places
    : places
        .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
        .filter(([start, end], i, all) => i === 0 || all[i - 1][0] !== start || all[i - 1][1] !== end);

const spansInOrder = ({ name, title, unit, organization, party }: Official["spans"]): Official["spans"] => ({
  name: inOrder(name),
  title: inOrder(title),
  unit: inOrder(unit),
  organization: inOrder(organization),
  party: inOrder(party),
});

/** Adds the places of a record to an earlier one of the same post, and what only it tells. */
function absorb(
  known: Unrated<Official>,
  { organization, organizationId, country, unit, party, spans }: Unrated<Official>,
): void {
  for (const part of PARTS) known.spans[part].push(...spans[part]);
  known.organizationId ??= known.organization === null ? organizationId : null;
  known.organization ??= organization;
  known.country ??= country;
  known.unit ??= unit;
  known.party ??= party;
}

function toRecord(
  { text, tokens }: Document,
  draft: OfficialDraft,
  entities: EntityIndex,
): Unrated<Official> {
  const place = ({ first, last }: TokenSpan): Span => [tokens.start[first], tokens.end[last - 1]];
  const title = draft.title ? heldTitle(text, place(draft.title)) : null;
  const spansOf = (part: TokenSpan | null): [number, number][] => (part ? [[...place(part)]] : []);
  const wording = (part: TokenSpan | null): string | null => (part ? text.slice(...place(part)) : null);
  const person = entities.exactly(...place(draft.name));
  const named = draft.organization ? entityAt(entities, place(draft.organization)) : undefined;
  // "Moss, the chairman of Moss/Hart" is no chairman of himself.
  const owner = named !== undefined && named === person ? null : draft.organization;
  const organization = owner ? named : undefined;
  const [start, end] = place(draft.phrase);
  return {
    id: "official-1",
    name: person?.name ?? text.slice(...place(draft.name)),
    title: draft.titleName ?? (title ? text.slice(...title) : null),
    unit: wording(draft.unit),
    organization: organization?.name ?? wording(owner),
    country: draft.country,
    party: draft.party ? text.slice(...draft.party) : null,
    former: draft.former,
    personId: person?.id ?? null,
    // "Hayward's spokesman" works for somebody, who is no organization for all that.
    organizationId: organization === undefined || organization.type === "person" ? null : organization.id,
    text: text.slice(start, end),
    start,
    end,
    spans: {
      name: spansOf(draft.name),
      title: title ? [[...title]] : [],
      unit: spansOf(draft.unit),
      organization: spansOf(owner),
      party: draft.party ? [[...draft.party]] : [],
    },
    rule: draft.rule,
  };
}

/** "ex-|premier", "then-|minister": the title without what says that it is over. */
function heldTitle(text: string, [start, end]: Span): Span {
  const title = text.slice(start, end);
  const hyphen = title.indexOf("-") + 1;
  return PREFIXES.has(title.slice(0, hyphen).toLowerCase()) ? [start + hyphen, end] : [start, end];
}

const PREFIXES: ReadonlySet<string> = new Set(["ex-", "then-"]);

/** The entity that is named there, or inside one hyphened word: "then-US". */
function entityAt(entities: EntityIndex, [start, end]: Span): Unrated<Entity> | undefined {
  const exact = entities.exactly(start, end);
  if (exact) return exact;
  const inside = entities.mentions.onlyInside(start, end);
  return inside !== undefined && isTail(inside, start, end) ? inside : undefined;
}

const LONGEST_PREFIX = 5;

/** Does it end there with a mention that begins behind a short prefix? Mentions stand in order and apart. */
function isTail({ mentions }: Unrated<Entity>, start: number, end: number): boolean {
  const mention = mentions[firstFrom(mentions, end) - 1];
  return mention?.end === end && mention.start > start && mention.start - start <= LONGEST_PREFIX;
}
