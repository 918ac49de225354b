import { evidence } from "../evidence.ts";

/** Endings of words that no list holds, and what they speak for. */
const ENDINGS = [
  [
    evidence("entity/shape-person-ending"),
    "ov ova ev eva enko chuk vic vich ovic wicz witz ski sky ska skaya sson sen dottir yan ian shvili dze oglu escu opoulos idis akis stein mann meyer quist strom lund gaard aitis auskas inen ez ulla uddin vili son",
  ],
  [
    evidence("entity/shape-place-ending"),
    "stan burg bourg ville ton town shire land lands grad gorod polis abad pur pura pore heim furt dorf hausen stadt ford mouth wick bury chester cester field hurst dale bridge haven borough nagar kand kent istan iya guan zhou jiang yang shan vik fjord borg by sk",
  ],
  [
    evidence("entity/shape-company-ending"),
    "soft tech corp bank com net gas sat tel neft prom chem pharm pharma group sport mart works ware systems media cast link star air bus motors health care labs pay oil invest trust bancorp rail wire chip",
  ],
] as const;

interface Ending {
  readonly ending: string;
  readonly kind: number;
}

const FIRST_LETTER = 0x61;

/** The endings by their last letter, the longest first. */
function byLast(): readonly (readonly Ending[])[] {
  const found: Ending[][] = [];
  for (let letter = 0; letter < 26; letter++) found.push([]);
  for (const [kind, endings] of ENDINGS)
    for (const ending of endings.split(" "))
      found[ending.charCodeAt(ending.length - 1) - FIRST_LETTER].push({ ending, kind });
  for (const endings of found) endings.sort((a, b) => b.ending.length - a.ending.length);
  return found;
}

const BY_LAST = byLast();

/** At least as many letters stand before the ending. */
const STEM = 3;

/** What the longest ending of a word that fits speaks for, or 0. */
export function endingOf(lower: string): number {
  const letter = lower.charCodeAt(lower.length - 1) - FIRST_LETTER;
  if (!(letter >= 0 && letter < BY_LAST.length)) return 0;
  for (const { ending, kind } of BY_LAST[letter])
    if (lower.length >= ending.length + STEM && lower.endsWith(ending)) return kind;
  return 0;
}
