import type { EntityType } from "../facts/entity/schema.ts";

const words = (text: string): string[] => text.split(" ");

const BUSINESS = words(
  "company firm group giant maker carrier retailer airline automaker carmaker startup start-up business conglomerate manufacturer chain developer operator supplier producer lender bank insurer platform contractor airframer corporation utility brewer studio publisher exporter importer miner consortium venture",
);

/** Nouns that name a kind of organization, in groups whose members stand for one another ("the firm" for a company). */
const ORGANIZATIONS: readonly (readonly string[])[] = [
  BUSINESS,
  words(
    "agency regulator watchdog authority commission administration office bureau department ministry service body",
  ),
  words("bank lender"),
  words("party opposition"),
  words("court tribunal"),
  words("union federation association league"),
  words("club team side"),
  words("university college school institute"),
  words("newspaper paper magazine broadcaster network station channel website site outlet"),
  words("council parliament senate assembly legislature"),
  words("organization organisation charity foundation group nonprofit caucus coalition"),
  words("militia army force movement"),
  words("board panel committee"),
];

const PLACES: readonly (readonly string[])[] = [
  words("country nation state republic kingdom"),
  words("city capital town village"),
  words("island"),
  words("province region district county"),
];

const PRODUCTS: readonly (readonly string[])[] = [
  words("aircraft plane airliner jet jetliner airplane superjumbo"),
  words("phone smartphone handset device tablet computer laptop"),
  words("car vehicle truck model sedan"),
  words("app application software program browser"),
  words("engine motor turbine"),
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
enter("product", PRODUCTS);

const BUSINESS_KIND: HeadKind = { type: "organization", alike: new Set(BUSINESS) };

/** The kind a head noun names, or undefined; any "-maker" is a business ("chipmaker"). */
export const headKind = (noun: string): HeadKind | undefined =>
  KINDS.get(noun) ?? (noun.length > 5 && noun.endsWith("maker") ? BUSINESS_KIND : undefined);

/** Nouns of businesses and of products also fit a name that says nothing of its kind; "the group" may be people. */
export const fitsAnyName = (noun: string, { type }: HeadKind): boolean =>
  noun !== "group" &&
  (type === "product" ||
    BUSINESS_KIND.alike.has(noun) ||
    headKind(noun) === BUSINESS_KIND ||
    noun === "organization");

/** Words of a name that tell its kind ("Administration", "Bank"). */
export const kindWordsIn = (nameWords: readonly string[]): string[] =>
  nameWords.filter((word) => KINDS.has(word));
