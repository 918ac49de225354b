import type { Draw } from "./draw.ts";
import { amount } from "./grammar/amounts.ts";
import { date } from "./grammar/dates.ts";
import { speaker } from "./grammar/names.ts";
import { sentence } from "./grammar/sentences.ts";
import { characters } from "./hostile.ts";

/** A text with a few places changed: words left out, doubled, exchanged, put in; characters too. */
export function mutate(draw: Draw, text: string): string {
  const words = text.split(/(?<=\s)/);
  for (let times = draw.between(1, 6); times > 0 && words.length > 0; times--) {
    const at = draw.between(0, words.length - 1);
    draw.way(
      () => words.splice(at, draw.between(1, 4)),
      () => words.splice(at + 1),
      () => words.splice(at, 0, words[at]),
      () => words.splice(at, 0, ...words.splice(draw.between(0, words.length - 1), draw.between(1, 5))),
      () => words.splice(at, 0, `${draw.of([amount, date, speaker])(draw)} `),
      () => words.splice(at, 1, `${draw.of([amount, date, speaker])(draw)} `),
      () => words.splice(at, 0, `${sentence(draw)} `),
      () => words.splice(at, 1, changed(draw, words[at])),
      () => words.splice(at, 1, words[at].toUpperCase()),
      () => words.splice(at, 1, words[at].toLowerCase()),
    );
  }
  return words.join("");
}

/** A word with characters put in, left out or exchanged for others. */
function changed(draw: Draw, word: string): string {
  const at = draw.between(0, word.length);
  return word.slice(0, at) + characters(draw, 0, 3) + word.slice(at + draw.between(0, 2));
}
