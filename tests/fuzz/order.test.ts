import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { articleAt } from "../../src/build/fuzz/article.ts";
import { readMaterial } from "../../src/build/fuzz/material.ts";
import type { Article } from "../../src/document/document.ts";
import { extract } from "../../src/extract.ts";
import { run } from "../cli/run.ts";

const SEED = 8;
const ARTICLES = 2000;
const PART = 200;
const FRESH = 20;

const material = readMaterial();
const articles = Array.from({ length: ARTICLES }, (_, number) => articleAt(material, SEED, number));
const parts = Array.from({ length: ARTICLES / PART }, (_, part) => part * PART);

const recordOf = (article: Article): string => JSON.stringify(extract(article));

/** The records of all articles, each read after those before it. */
const forward: string[] = [];

test.each(parts)("records of articles %i and on come out, read forward", (first) => {
  forward.push(...articles.slice(first, first + PART).map(recordOf));
  expect(forward).toHaveLength(first + PART);
});

test.each(parts.toReversed())("and the same ones of articles %i and on, read backward", (first) => {
  const differing: unknown[] = [];
  for (let place = first + PART - 1; place >= first; place--)
    if (recordOf(articles[place]) !== forward[place])
      differing.push([articles[place].id, articles[place].text]);
  expect(differing).toEqual([]);
});

/** Read as a record, which every text survives, lone surrogates too. */
const INPUT = ["--input-format", "ndjson", "--format", "ndjson", "-"];
const ARGUMENTS = ["extract", "--min-confidence", "0", ...INPUT];
const lineOf = ({ id, text, title, published, date }: Article): string =>
  `${JSON.stringify({ id, text, title, published: published ?? date })}\n`;

const freshly = (stdin: string): string =>
  spawnSync(process.execPath, ["bin/cae.js", ...ARGUMENTS], { input: stdin, encoding: "utf8" }).stdout;

test.each(Array.from({ length: FRESH }, (_, place) => (place * ARTICLES) / FRESH))(
  "a process of its own prints of article %i what this one does, which has read thousands",
  async (place) => {
    const line = lineOf(articles[place]);
    expect(freshly(line)).toBe((await run(ARGUMENTS, { stdin: line })).stdout);
  },
);
