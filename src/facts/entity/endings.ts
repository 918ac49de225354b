import { E } from "./evidence.ts";

/** Endings of words that no list holds, and what they speak for; the longest that fits counts. */
const ENDINGS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        "shape:person-ending",
        "ov ova ev eva enko chuk vic vich ovic wicz witz ski sky ska skaya sson sen dottir yan ian shvili dze oglu escu opoulos idis akis stein mann meyer quist strom lund gaard aitis auskas inen ez ulla uddin vili son",
      ],
      [
        "shape:place-ending",
        "stan burg bourg ville ton town shire land lands grad gorod polis abad pur pura pore heim furt dorf hausen stadt ford mouth wick bury chester cester field hurst dale bridge haven borough nagar kand kent istan iya guan zhou jiang yang shan vik fjord borg by sk",
      ],
      [
        "shape:company-ending",
        "soft tech corp bank com net gas sat tel neft prom chem pharm pharma group sport mart works ware systems media cast link star air bus motors health care labs pay oil invest trust bancorp rail wire chip",
      ],
    ] as const
  ).flatMap(([name, endings]) => endings.split(" ").map((ending) => [ending, E[name]] as const)),
);

const LONGEST = 8;
/** A stem of three letters stands before the ending. */
const STEM = 3;

export function endingOf(lower: string): number | undefined {
  for (let length = Math.min(LONGEST, lower.length - STEM); length > 1; length--) {
    const evidence = ENDINGS.get(lower.slice(-length));
    if (evidence !== undefined) return evidence;
  }
  return undefined;
}
