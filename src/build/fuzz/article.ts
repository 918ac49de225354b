import type { Article } from "../../document/document.ts";
import { articleFromText } from "../../read/from-text.ts";
import { Draw } from "./draw.ts";
import { newsPage } from "./grammar/page.ts";
import { characters, jumble, repeated } from "./hostile.ts";
import type { Material } from "./material.ts";
import { mutate } from "./mutate.ts";

/** Days that relative dates count from: none, ordinary ones, leap days, turns of the year, the calendar's ends. */
const ANCHORS = [
  null,
  "2022-08-19",
  "2024-02-29",
  "2021-01-01",
  "2023-12-31",
  "2000-03-01",
  "9999-12-31",
  "9999-01-01",
  "0001-01-01",
  "0001-12-31",
  "0099-06-15",
];

/** The article of a number under a seed: the same one in every run. */
export function articleAt(material: Material, seed: number, number: number): Article {
  const draw = new Draw(seed, number);
  const text = textOf(draw, material);
  const day = draw.chance(60) ? "2022-08-19" : draw.of(ANCHORS);
  const title = draw.chance(10) ? text.slice(0, draw.between(0, 60)) : null;
  const given = draw.chance(70) ? { date: day } : { published: day };
  const article = articleFromText(text, { id: `seed-${seed}-article-${number}`, title, ...given });
  return draw.chance(12) ? { ...article, format: "markdown" } : article;
}

const textOf = (draw: Draw, material: Material): string =>
  draw.way(
    () => newsPage(draw),
    () => newsPage(draw),
    () => newsPage(draw),
    () => draw.list(1, 5, () => draw.of(material.examples)).join(draw.of([" ", "\n\n"])),
    () => mutate(draw, draw.list(1, 4, () => draw.of(material.examples)).join(draw.of([" ", " ", "\n\n"]))),
    () => mutate(draw, excerpt(draw, material)),
    () => mutate(draw, newsPage(draw)),
    () => jumble(draw),
    () =>
      draw.way(
        () => repeated(draw),
        () => characters(draw, 0, 120),
      ),
  );

/** Some lines of a seed article that follow one another, its headline before them now and then. */
function excerpt(draw: Draw, { articles }: Material): string {
  const lines = draw.of(articles).split("\n");
  const from = draw.between(0, lines.length - 1);
  const taken = lines.slice(from, from + draw.between(1, 8)).join("\n");
  return draw.chance(30) ? `${lines[0]}\n\n${taken}` : taken;
}
