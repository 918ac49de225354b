import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unmark } from "../../src/engine/corpus.ts";
import { extract } from "../../src/extract.ts";
import { AMOUNT_CORPUS } from "../../src/facts/amount/corpus.ts";
import { AMOUNT_RULES } from "../../src/facts/amount/rules.ts";
import { CLAIM_CORPUS } from "../../src/facts/claim/corpus.ts";
import { CLAIM_RULES } from "../../src/facts/claim/rules.ts";
import { DATE_CORPUS } from "../../src/facts/date/corpus.ts";
import { CORPUS as NAME_CORPUS } from "../../src/facts/entity/corpus.ts";
import { KINDS } from "../../src/facts/kinds.ts";
import { OFFICIALS } from "../../src/facts/official/corpus.ts";
import { RULE_TEXTS } from "../../src/render/explain/rule-texts.ts";
import { articleOf } from "../article.ts";

const CORPORA = [AMOUNT_CORPUS, CLAIM_CORPUS, DATE_CORPUS, NAME_CORPUS, OFFICIALS];

const examples = CORPORA.flatMap((corpus) =>
  Object.values(corpus).flatMap(({ finds, ignores }) => [
    ...finds.map(([marked]: readonly [string, ...unknown[]]) =>
      unmark(marked)
        .text.replace(/[[\]{}<>]/g, "")
        .replace(/¶/g, "\n\n"),
    ),
    ...ignores,
  ]),
);

const seeds = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join("seeds", name), "utf8"));

test("every rule that a fact names over the seeds and the corpora is described", () => {
  const rules = new Set<string>();
  for (const text of [...seeds, ...examples]) {
    const record = extract(articleOf(text, { date: "2022-08-19" }));
    for (const kind of KINDS) for (const { rule } of record[kind]) rules.add(rule);
  }
  expect(rules.size).toBeGreaterThan(100);
  expect([...rules].filter((rule) => !RULE_TEXTS.has(rule)).sort()).toEqual([]);
});

test("every rule is described in one short line that is its own", () => {
  const all = [
    ...AMOUNT_RULES.map(({ id }) => id),
    ...CLAIM_RULES.map(({ id }) => id),
    ...Object.keys(DATE_CORPUS),
    ...Object.keys(OFFICIALS),
    ...Object.keys(NAME_CORPUS),
  ];
  expect(all.filter((rule) => !RULE_TEXTS.has(rule))).toEqual([]);
  const texts = [...RULE_TEXTS.values()];
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^[^\n]{8,110}$/);
});
