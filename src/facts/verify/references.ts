import { factAt, type Numbered, numberOf } from "../fact-at.ts";
import type { ArticleFacts } from "../record.ts";

/** Ids count up; whatever names one names a fact of the sort that can stand there, by its name. */
export function referenceMistake(record: ArticleFacts): string | undefined {
  const { entities, officials, amounts, dates, claims } = record;
  return (
    countMistake(entities) ??
    countMistake(officials) ??
    countMistake(amounts) ??
    countMistake(dates) ??
    countMistake(claims) ??
    nameMistake(entities) ??
    amountMistake(amounts) ??
    officialMistake(record) ??
    claimMistake(record)
  );
}

/** Some may be missing: those that were not sure enough. That an id is of its kind, the schema has seen to. */
function countMistake(facts: readonly Numbered[]): string | undefined {
  let before = 0;
  for (let i = 0; i < facts.length; i++) {
    const number = numberOf(facts[i].id);
    if (number <= before) return `${facts[i].id}: does not count up`;
    before = number;
  }
  return undefined;
}

const isThere = (facts: readonly Numbered[], id: string | null): boolean =>
  id === null || factAt(facts, id) !== undefined;

const absent = (of: string, id: string | null): string => `${of}: names ${id}, which is not there`;

function nameMistake(entities: ArticleFacts["entities"]): string | undefined {
  for (const { id, name, aliases } of entities) {
    if (name.trim() !== name) return `${id}: has a blank in its name`;
    if (aliases.length === 0) continue;
    if (aliases.includes(name) || new Set(aliases).size < aliases.length) return `${id}: has one name twice`;
    for (const alias of aliases)
      if (alias.trim() !== alias || alias === "") return `${id}: has a blank in its name`;
  }
  return undefined;
}

/** What an amount was before is another amount. */
function amountMistake(amounts: ArticleFacts["amounts"]): string | undefined {
  for (let i = 0; i < amounts.length; i++) {
    const { id, previous } = amounts[i];
    if (previous === id) return `${id}: was itself before`;
    if (!isThere(amounts, previous)) return absent(id, previous);
  }
  return undefined;
}

/** People hold offices, in what is no person. */
function officialMistake({ officials, entities }: ArticleFacts): string | undefined {
  for (const { id, name, personId, organization, organizationId } of officials) {
    const person = personId === null ? undefined : factAt(entities, personId);
    if (person === undefined && personId !== null) return absent(id, personId);
    if (person && (person.type !== "person" || person.name !== name)) return `${id}: is not ${personId}`;
    const employer = organizationId === null ? undefined : factAt(entities, organizationId);
    if (employer === undefined && organizationId !== null) return absent(id, organizationId);
    if (employer && (employer.type === "person" || employer.name !== organization))
      return `${id}: is not of ${organizationId}`;
  }
  return undefined;
}

/** Speakers have their entity's name. */
function claimMistake({ claims, entities, amounts, dates }: ArticleFacts): string | undefined {
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i];
    const { id, speaker, speakerId, within, via } = claim;
    const entity = speakerId === null ? undefined : factAt(entities, speakerId);
    if (entity === undefined && speakerId !== null) return absent(id, speakerId);
    if (entity !== undefined && entity.name !== speaker) return `${id}: is not said by ${speakerId}`;
    if (!isThere(claims, within)) return absent(id, within);
    for (const passer of via) if (!isThere(entities, passer.speakerId)) return absent(id, passer.speakerId);
    const missing =
      missingIn(entities, claim.entities) ??
      missingIn(amounts, claim.amounts) ??
      missingIn(dates, claim.dates);
    if (missing !== undefined) return absent(id, missing);
  }
  return undefined;
}

function missingIn(facts: readonly Numbered[], ids: readonly string[]): string | undefined {
  for (let i = 0; i < ids.length; i++) if (factAt(facts, ids[i]) === undefined) return ids[i];
  return undefined;
}
