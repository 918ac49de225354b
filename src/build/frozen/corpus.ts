import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Article } from "../../document/document.ts";
import { articleFromText } from "../../read/from-text.ts";
import { Draw } from "../fuzz/draw.ts";
import { newsPage } from "../fuzz/grammar/page.ts";
import { jumble } from "../fuzz/hostile.ts";
import { mutate } from "../fuzz/mutate.ts";
import { seedPaths } from "../seeds.ts";

/** Articles whose records must not change unawares, under the name that is told when they do. */
export interface Group {
  readonly name: string;
  articles(): Article[];
}

const DAY = "2022-08-19";
const SEED = 1;
const GENERATED = 2000;
const A_GROUP = 50;

/** The project's own: every seed article, and generated ones in groups of fifty. */
export function ownGroups(): Group[] {
  const seeds = seedPaths().map((path) => ({
    name: path,
    articles: () => [articleFromText(readFileSync(path, "utf8"), { id: path, date: DAY })],
  }));
  const generated = Array.from({ length: GENERATED / A_GROUP }, (_, group) => ({
    name: `generated ${group * A_GROUP} to ${(group + 1) * A_GROUP - 1}`,
    articles: () => Array.from({ length: A_GROUP }, (_, i) => generatedArticle(group * A_GROUP + i)),
  }));
  return [...seeds, ...generated];
}

/** An article that the grammar makes, not the examples of the corpora: a new example changes none of them. */
function generatedArticle(number: number): Article {
  const draw = new Draw(SEED, number);
  const text = draw.way(
    () => newsPage(draw),
    () => newsPage(draw),
    () => mutate(draw, newsPage(draw)),
    () => jumble(draw),
  );
  return articleFromText(text, { id: `generated-${number}`, date: DAY });
}

/** Texts of others: each file of records with a "text", one a line, is a group; a folder gives its `*.jsonl`. */
export const foreignGroups = (paths: readonly string[]): Group[] =>
  paths.flatMap(filesOf).map((path) => ({ name: basename(path), articles: () => articlesOf(path) }));

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
        .map((name) => join(path, name))
    : [path];

function articlesOf(path: string): Article[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, i) => {
    const record = line.trim() === "" ? {} : JSON.parse(line);
    const text: unknown = record.text ?? record.input;
    return typeof text === "string" ? [articleFromText(text, { id: `${path}:${i + 1}`, date: DAY })] : [];
  });
}
