import type { ArticleFacts } from "../record.ts";

type Entity = ArticleFacts["entities"][number];
type Reference = readonly [of: string, id: string | null];

/** Ids count up; whatever names one names a fact of the sort that can stand there, by its name. */
export function referenceMistake(record: ArticleFacts): string | undefined {
  const { entities, officials, amounts, dates, claims } = record;
  const kinds = { entity: entities, official: officials, amount: amounts, date: dates, claim: claims };
  // Some may be missing: those that were not sure enough.
  for (const [kind, facts] of Object.entries(kinds))
    for (let place = 0, before = 0; place < facts.length; place++) {
      const number = numberOf(facts[place].id);
      if (!facts[place].id.startsWith(kind) || !(number > before))
        return `${facts[place].id}: does not count up`;
      before = number;
    }
  for (const [of, id] of referencesOf(record)) {
    if (id === null) continue;
    // The schema has seen to the kind; as ids count up, the number tells whether it is there.
    const facts: readonly Numbered[] = kinds[id.slice(0, id.indexOf("-")) as keyof typeof kinds];
    if (factAt(facts, id) === undefined) return `${of}: names ${id}, which is not there`;
  }
  return nameMistake(entities) ?? personMistake(record);
}

const numberOf = (id: string): number => Number(id.slice(id.indexOf("-") + 1));

interface Numbered {
  readonly id: string;
}

/** The fact of an id: at its number where none is missing, else by bisection. A map of all ids would be as large as the facts. */
export function factAt<Fact extends Numbered>(facts: readonly Fact[], id: string): Fact | undefined {
  const number = numberOf(id);
  let [low, high] = [0, Math.min(number, facts.length) - 1];
  while (low <= high) {
    const middle = facts[high].id === id ? high : (low + high) >> 1;
    const found = numberOf(facts[middle].id);
    if (found === number) return facts[middle];
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function* referencesOf({ officials, claims }: ArticleFacts): Iterable<Reference> {
  for (const { id, personId, organizationId } of officials) {
    yield [id, personId];
    yield [id, organizationId];
  }
  for (const { id, speakerId, within, via, entities, amounts, dates } of claims) {
    yield [id, speakerId];
    yield [id, within];
    for (const passer of via) yield [id, passer.speakerId];
    for (const list of [entities, amounts, dates]) for (const inside of list) yield [id, inside];
  }
}

function nameMistake(entities: readonly Entity[]): string | undefined {
  for (const { id, name, aliases } of entities) {
    const wordings = new Set([name, ...aliases]);
    if (wordings.size <= aliases.length) return `${id}: has one name twice`;
    for (const wording of wordings)
      if (wording.trim() !== wording || wording === "") return `${id}: has a blank in its name`;
  }
  return undefined;
}

/** People hold offices, in what is no person; speakers have their entity's name. */
function personMistake({ officials, claims, entities }: ArticleFacts): string | undefined {
  const entityOf = (id: string | null) => (id === null ? undefined : factAt(entities, id));
  for (const { id, name, personId, organization, organizationId } of officials) {
    const [person, employer] = [entityOf(personId), entityOf(organizationId)];
    if (person && (person.type !== "person" || person.name !== name)) return `${id}: is not ${personId}`;
    if (employer && (employer.type === "person" || employer.name !== organization))
      return `${id}: is not of ${organizationId}`;
  }
  for (const { id, speaker, speakerId } of claims) {
    const entity = entityOf(speakerId);
    if (entity && entity.name !== speaker) return `${id}: is not said by ${speakerId}`;
  }
  return undefined;
}
