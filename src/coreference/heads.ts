import type { EntityType } from "../facts/entity/schema.ts";

const words = (text: string): string[] => text.split(" ");

/** Nouns that name a kind of organization, in groups whose members stand for one another ("the firm" for a company). */
const ORGANIZATIONS: readonly (readonly string[])[] = [
  words(
    "company firm group giant maker carrier retailer airline automaker carmaker startup start-up business conglomerate manufacturer chain developer operator supplier producer lender bank insurer platform contractor",
  ),
  words(
    "agency regulator watchdog authority commission administration office bureau department ministry service body",
  ),
  words("bank lender"),
  words("party opposition"),
  words("court tribunal"),
  words("union federation association league"),
  words("club team side"),
  words("university college school institute"),
  words("newspaper paper magazine broadcaster network station channel"),
  words("council parliament senate assembly legislature"),
  words("organization organisation charity foundation group"),
  words("militia army force movement"),
  words("board panel committee"),
];

const PLACES: readonly (readonly string[])[] = [
  words("country nation state republic kingdom"),
  words("city capital town village"),
  words("island"),
  words("province region district county"),
];

/** What a description's head noun stands for: the type, and the nouns that mean the same kind of thing. */
export interface HeadKind {
  readonly type: EntityType;
  readonly alike: ReadonlySet<string>;
}

const KINDS = new Map<string, HeadKind>();
const enter = (type: EntityType, groups: readonly (readonly string[])[]): void => {
  for (const group of groups)
    for (const word of group)
      KINDS.set(word, { type, alike: new Set([...(KINDS.get(word)?.alike ?? []), ...group]) });
};
enter("organization", ORGANIZATIONS);
enter("location", PLACES);

/** The kind a head noun names, or undefined. */
export const headKind = (noun: string): HeadKind | undefined => KINDS.get(noun);

/** Words of a name that tell its kind ("Administration", "Bank"). */
export const kindWordsIn = (nameWords: readonly string[]): string[] =>
  nameWords.filter((word) => KINDS.has(word));
