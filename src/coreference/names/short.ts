import type { EntityType } from "../../facts/entity/schema.ts";
import type { Cluster } from "../cluster.ts";
import { endsIn, MAX_INNER, type Namesakes, opensWith } from "./namesakes.ts";

/** The only one of a type, or undefined. */
export function onlyOf(clusters: readonly Cluster[], type: EntityType): Cluster | undefined {
  let only: Cluster | undefined;
  for (const cluster of clusters) {
    if (cluster.type !== type) continue;
    if (only !== undefined) return undefined;
    only = cluster;
  }
  return only;
}

/** The one longer name that a short one stands for; undefined when there is none or more than one. */
export function fullerName(
  namesakes: Namesakes,
  type: EntityType,
  words: readonly string[],
): Cluster | undefined {
  if (type === "location" || type === "work" || type === "nationality") return undefined;
  const word = words[0];
  return (
    (words.length === 1 ? onlyOf(namesakes.withInitials(word), type) : undefined) ??
    onlyOf(
      namesakes.openingWith(word).filter((cluster) => opensWith(cluster, words)),
      type,
    ) ??
    onlyOf(
      namesakes.endingIn(words[words.length - 1]).filter((cluster) => endsIn(cluster, words)),
      type,
    )
  );
}

/** The person whom a short or long name means; undefined when there is none or more than one. */
export function fullerPerson(
  namesakes: Namesakes,
  met: ReadonlySet<Cluster>,
  words: readonly string[],
  mark: string,
): Cluster | undefined {
  const ending = namesakes.endingIn(words[words.length - 1]).filter((cluster) => !isOther(cluster, mark));
  const long = words.length > 1;
  const last = personAmong(
    ending.filter((cluster) => endsIn(cluster, words) || (long && sharesFirst(cluster, words))),
    met,
  );
  if (last !== undefined && (long || met.has(last))) return last;
  const mistaken = ending.find((cluster) => isMistaken(cluster, met) && endsIn(cluster, words));
  if (mistaken) mistaken.type = "person";
  if (mistaken || last || long) return mistaken ?? last;
  return personAmong(namesakes.openingWith(words[0]), met) ?? onlyOf(namesakes.holding(words[0]), "person");
}

/** Somebody of the same name with another initial or suffix. */
const isOther = (cluster: Cluster, mark: string): boolean =>
  mark !== "" && cluster.mark !== "" && cluster.mark !== mark;

/** The same first word, or an initial that can be it. */
const sharesFirst = ({ words: own }: Cluster, [word]: readonly string[]): boolean =>
  own[0] === word || (word.length <= 2 && own[0][0] === word[0]);

/**
 * "(Conor Hill) … [Hill] said": what looks like a place, was met before anybody of that name, and is called back as a
 * person is one.
 */
const isMistaken = (cluster: Cluster, met: ReadonlySet<Cluster>): boolean =>
  cluster.type === "location" && cluster.words.length === 2 && met.has(cluster);

/** Of several namesakes the one that the text has met before the others: "Ted Cruz … Cruz … his father, Rafael Cruz". */
function personAmong(namesakes: readonly Cluster[], met: ReadonlySet<Cluster>): Cluster | undefined {
  const people = namesakes.filter(({ type }) => type === "person").filter(isShortest);
  if (people.length < 2) return people[0];
  const known = people.filter((cluster) => met.has(cluster));
  return known.length === 1 ? known[0] : undefined;
}

/** "Cole Calls Ana Ortiz", which ends in another one's whole name, is no namesake beside "Ana Ortiz". */
const isShortest = (cluster: Cluster, _place: number, all: readonly Cluster[]): boolean =>
  !all.some((other) => other !== cluster && other.words.length > 1 && endsIn(cluster, other.words));

/** "Ana Ortiz" and "Ana Lucía Ortiz": the one person of these first and last words, with or without what is between. */
export const withMiddleName = (
  namesakes: Namesakes,
  words: readonly string[],
  mark: string,
): Cluster | undefined =>
  onlyOf(
    namesakes
      .endingIn(words[words.length - 1])
      .filter((cluster) => !isOther(cluster, mark))
      .filter(({ words: own }) => own[0] === words[0] && Math.min(own.length, words.length) === 2),
    "person",
  );

/** "Co-Chair [Ana Ortiz]": where the words begin that may be a whole name at the end of a longer one. */
export const endingsFrom = (words: readonly string[]): number => Math.max(1, words.length - MAX_INNER);
