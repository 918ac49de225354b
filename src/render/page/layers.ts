import type { Zone } from "../../document/document.ts";
import type { AnyFact } from "../../facts/kind.ts";
import { KINDS, type Kind, kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { Span } from "../../text/span.ts";
import { classesOf, type Names } from "./names.ts";

/** A stretch of an article that is marked: a part of a fact, or a zone. */
export interface Layer {
  readonly start: number;
  readonly end: number;
  /** Of those that stand in the same place, the one of the highest rank is innermost. */
  readonly rank: number;
  readonly classes: string;
  /** What is said of a zone. */
  readonly label?: string;
  readonly fact?: {
    /** The id of its entry in the list of facts. */
    readonly entry: string;
    readonly id: string;
    /** The id of this place. */
    readonly place: string;
    /** The entry is reached from here. */
    readonly isDoor: boolean;
  };
}

/** Of one place the words of a claim are outermost, names innermost. */
const RANKS: Readonly<Record<Kind, number>> = { claims: 1, officials: 2, amounts: 4, dates: 4, entities: 5 };

/** A place of a fact: what is there, and its number among the places of the fact. */
export interface PartPlace {
  readonly name: string;
  readonly span: Span;
  readonly number: number;
}

/** The places of a fact, counted from 1. */
export const placesOf = (kind: Kind, fact: AnyFact): PartPlace[] =>
  kindOf(kind)
    .parts(fact)
    .flatMap(({ name, spans }) => spans.map((span) => ({ name, span })))
    .map((place, i) => ({ ...place, number: i + 1 }));

/** The part from which a fact's entry is reached; of kinds without one, every place. */
const DOORS: Partial<Readonly<Record<Kind, string>>> = { claims: "content", officials: "name" };

/** The class of a part that looks otherwise than the others of its fact. */
const PART_CLASSES: Readonly<Record<string, string>> = {
  speaker: "w",
  cue: "q",
  "via speaker": "w",
  "via cue": "q",
  title: "t",
  description: "r",
  pronoun: "r",
};

/** Every stretch of an article that is marked, from the first on; of those that begin together, the longest first. */
export function layersOf(record: ArticleFacts, names: Names): Layer[] {
  const layers = record.article.zones.filter(({ zone }) => zone !== "body").map(zoneLayer);
  for (const kind of KINDS)
    for (const fact of record[kind]) for (const layer of factLayers(kind, fact, names)) layers.push(layer);
  return layers.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
}

function factLayers(kind: Kind, fact: AnyFact, names: Names): Layer[] {
  const entry = names.entry(fact.id);
  const classes = classesOf(kind, fact, names);
  const places = placesOf(kind, fact);
  const door = places.find(({ name }) => name === DOORS[kind])?.number;
  return places.map(({ name, span: [start, end], number }) => ({
    start,
    end,
    rank: RANKS[kind] + (name === DOORS[kind] ? 0 : 0.5),
    classes: [classes, PART_CLASSES[name]].filter(Boolean).join(" "),
    fact: {
      entry,
      id: fact.id,
      place: `${entry}.${number}`,
      isDoor: DOORS[kind] === undefined || number === door,
    },
  }));
}

/** Zones that bear no facts are grey, and say what they are. */
const SKIPPED: ReadonlySet<string> = new Set(["byline", "boilerplate", "author-bio", "tags"]);

const zoneLayer = ({ zone, start, end }: Zone): Layer => ({
  start,
  end,
  rank: 0,
  classes: SKIPPED.has(zone) ? "z" : zone,
  ...(SKIPPED.has(zone) ? { label: zone } : {}),
});
