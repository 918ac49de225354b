import type { Tokens } from "../../../language/tokens.ts";

/** What the words between two phrases can join. */
export const Gap = {
  /** "Monday, the 3rd" */
  Weekday: 1,
  /** A time and its day: "10 p.m. on Friday". */
  Day: 2,
  /** A day and its time: "Friday at 10 p.m.". */
  Time: 4,
  /** "4 in the morning" */
  Part: 8,
  /** "every day at 10" */
  Repeated: 16,
  /** A part and its whole: "March of last year". */
  Within: 32,
  /** "two years and three months" */
  Lengths: 64,
  /** "two days before Christmas" */
  Offset: 128,
  /** "March to May" */
  Span: 256,
  /** "10 a.m. (0800 GMT)" */
  Zone: 512,
  /** A whole and its part: "this year's third quarter". */
  Whole: 1024,
} as const;

/** Words that may stand between two phrases, for each join; "" where nothing does. */
const ROWS: readonly (readonly [join: number, words: string])[] = [
  [Gap.Weekday, "|,|the|, the|on"],
  [Gap.Day, "|on|,|of|, on|on the"],
  [
    Gap.Time,
    "|at|,|, at|at about|at around|around|about|by|from|before|after|until|for|in|in the|just after|just before|shortly after|shortly before",
  ],
  [Gap.Part, "|in|in the|at|,|at around"],
  [Gap.Repeated, "|at|in the|at around|around"],
  [Gap.Within, "|,|of|in|of the|during|, of"],
  [Gap.Lengths, "|and|,"],
  [Gap.Offset, "before|after|from|on"],
  [Gap.Span, "through|thru|until|till|to|up to|up until|and|-|–|—|--"],
  [Gap.Zone, "("],
  [Gap.Whole, "|'s"],
];

const GAPS: ReadonlyMap<string, number> = gaps();

function gaps(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [join, words] of ROWS)
    for (const gap of words.split("|")) found.set(gap, (found.get(gap) ?? 0) | join);
  return found;
}

/** The tokens `first … last` in lower case, joined by one space. */
export function gapBetween({ lower }: Tokens, first: number, last: number): string {
  let gap = first < last ? lower[first] : "";
  for (let i = first + 1; i < last; i++) gap += ` ${lower[i]}`;
  return gap;
}

/** What a gap can join, as bits of `Gap`; mostly nothing. */
export const fitsOf = (gap: string): number => GAPS.get(gap) ?? 0;
