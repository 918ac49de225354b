import type { Draw } from "./draw.ts";

/** What articles are built of, and what programs stumble over. */
const PIECES =
  "“ ” ‘ ’ \" ' '' `` ( ) [ ] { } < > — – - -- , . : ; ? ! … / | * _ # > & % $ € £ said says told that who which according to the The a an and or of in on at for by from between not n't 's Mr. Ms. Dr. U.S. I he she it they him its their the_its_company the_agency Ann Lee Ann_Lee Bank of_China President minister Senate_panel May March Friday next last 2022 2022-08-19 5 1.2 0 00 1/2 ½ million billion -5 1E5 __proto__ constructor toString By NEWS: Photo: e\u0301 É é ß ﬁ İ ı ǅ 漢 字 한 국 の ー ۵ ९ ௧ Ⅷ ² ﷽ 👍 👩‍👩‍👧‍👦 🇩🇪 🏳️‍🌈".split(
    " ",
  );
const SPACES =
  " |  |\u00a0|\u2009|\u200b|\u3000|\t|\n|\n\n|\r\n|\u2028|\u2029|\u0085|\ufeff|\u202e|\u200d|\u00ad|\u0000|\u001b[31m".split(
    "|",
  );
const COMBINING = "\u0301\u0308\u0327\u20dd\u0489\ufe0f\u200d\u0338";

/** Ranges of code units that characters are drawn from: lone halves of surrogate pairs are among them. */
const RANGES = [
  [0x20, 0x7e],
  [0x20, 0x7e],
  [0x00, 0x1f],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x5ff],
  [0x2000, 0x206f],
  [0x2070, 0x22ff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xd800, 0xdfff],
  [0xfe00, 0xffff],
] as const;
const EMOJI = "🎉🧑🏽🚀🇫🇷𝟙𝒜𐐷";

export const characters = (draw: Draw, least: number, most: number): string =>
  draw.list(least, most, () => character(draw)).join("");

function character(draw: Draw): string {
  if (draw.chance(8)) return draw.of([...EMOJI]);
  const [least, most] = draw.of(RANGES);
  return String.fromCharCode(draw.between(least, most));
}

/** Pieces of articles in no order that means anything. */
export const jumble = (draw: Draw): string =>
  draw
    .list(1, 70, () => {
      const piece = draw.chance(95) ? draw.of(PIECES).replaceAll("_", " ") : characters(draw, 1, 4);
      const marked = draw.chance(4) ? piece + draw.of([...COMBINING]).repeat(draw.between(1, 3)) : piece;
      return marked + (draw.chance(80) ? " " : draw.chance(60) ? "" : draw.of(SPACES));
    })
    .join("");

/** One piece many times over. */
export const repeated = (draw: Draw): string => {
  const unit = draw.list(1, 4, () => draw.of(PIECES).replaceAll("_", " ")).join(draw.of(["", " ", " "]));
  return (unit + draw.of(["", " ", "\n\n"])).repeat(draw.between(2, 60));
};
