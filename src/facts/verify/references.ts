import type { ArticleFacts } from "../record.ts";

type Entity = ArticleFacts["entities"][number];
type Reference = readonly [of: string, id: string | null];

/** Ids count up; whatever names one names a fact of the sort that can stand there, by its name. */
export function referenceMistake(record: ArticleFacts): string | undefined {
  const { entities, officials, amounts, dates, claims } = record;
  const known = new Map<string, Entity | undefined>();
  // Some may be missing: those that were not sure enough.
  for (const [kind, facts] of Object.entries({
    entity: entities,
    official: officials,
    amount: amounts,
    date: dates,
    claim: claims,
  }))
    for (let place = 0, before = 0; place < facts.length; place++) {
      const { id } = facts[place];
      const number = Number(id.slice(kind.length + 1));
      if (!(number > before)) return `${id}: does not count up`;
      before = number;
      known.set(id, kind === "entity" ? entities[place] : undefined);
    }
  for (const [of, id] of referencesOf(record))
    if (id !== null && !known.has(id)) return `${of}: names ${id}, which is not there`;
  return nameMistake(entities) ?? personMistake(record, known);
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
function personMistake(
  { officials, claims }: ArticleFacts,
  known: ReadonlyMap<string, Entity | undefined>,
): string | undefined {
  const entityOf = (id: string | null) => (id === null ? undefined : known.get(id));
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
