import { fold } from "../text/characters.ts";
import { COUNTRY_ROWS } from "./countries.ts";

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its people and its adjective [French, Frenchman]. */
  readonly demonyms: readonly string[];
  /** The capital first, then seats that stand for the government [Kremlin]. */
  readonly capitals: readonly string[];
  /** ISO 4217, or null. */
  readonly currency: string | null;
}

const parts = (field: string): string[] => (field === "" ? [] : field.split("/"));

function readRow(row: string): Country {
  const [code, name, aliases, demonyms, capitals, currency] = row.split("\t");
  return {
    code,
    name,
    aliases: parts(aliases),
    demonyms: parts(demonyms),
    capitals: parts(capitals),
    currency: currency === "" ? null : currency,
  };
}

let table: readonly Country[] | undefined;
let byKey: ReadonlyMap<string, Country> | undefined;
let byOwnName: ReadonlyMap<string, Country> | undefined;
let byCode: ReadonlyMap<string, Country> | undefined;

/** All countries by code; the table is read on first use. */
export function countries(): readonly Country[] {
  table ??= COUNTRY_ROWS.trim().split("\n").map(readRow);
  return table;
}

/** Names before other names before people before capitals: "Mexico City" is no country's name, "Singapore" is. */
function indexNames(): Map<string, Country> {
  const index = new Map<string, Country>();
  for (const namesOf of [
    ({ name }: Country) => [name],
    ({ aliases }: Country) => aliases,
    ({ demonyms }: Country) => demonyms,
    ({ capitals }: Country) => capitals,
  ])
    for (const country of countries())
      for (const name of namesOf(country).map(fold)) if (!index.has(name)) index.set(name, country);
  return index;
}

/** The country of a folded name, other name, demonym or capital ["china", "chinese", "beijing"], without article. */
export function countryOf(folded: string): Country | undefined {
  byKey ??= indexNames();
  return byKey.get(folded);
}

/** Nations within a country: of it, but not it. */
const WITHIN: ReadonlySet<string> = new Set(["England", "Scotland", "Wales", "Northern Ireland"]);

/** The country of a folded name or other name ["usa"], not of its people, its capital or a nation within it. */
export function countryNamed(folded: string): Country | undefined {
  byOwnName ??= new Map(
    countries().flatMap((country) =>
      [country.name, ...country.aliases]
        .filter((name) => !WITHIN.has(name))
        .map((name) => [fold(name), country]),
    ),
  );
  return byOwnName.get(folded);
}

/** The country of an ISO 3166-1 code in capitals. */
export function countryOfCode(code: string): Country | undefined {
  byCode ??= new Map(countries().map((country) => [country.code, country]));
  return byCode.get(code);
}
