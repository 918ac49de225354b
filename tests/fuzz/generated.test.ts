import { expect, test } from "vitest";
import { articleAt } from "../../src/build/fuzz/article.ts";
import { examine } from "../../src/build/fuzz/examine.ts";
import { readMaterial } from "../../src/build/fuzz/material.ts";
import { safeJson } from "../../src/render/safe-text.ts";

const SEED = 20_26;
const ARTICLES = 5000;
const PART = 500;

const material = readMaterial();

/** The articles whose records break something, with what they break. */
const brokenFrom = (first: number): string[] =>
  Array.from({ length: PART }, (_, place) => articleAt(material, SEED, first + place)).flatMap((article) =>
    examine(article).map(({ invariant, detail }) => safeJson([article.id, invariant, detail])),
  );

test.each(Array.from({ length: ARTICLES / PART }, (_, part) => part * PART))(
  "every invariant holds for the records of generated articles from number %i on",
  (first) => {
    expect(brokenFrom(first)).toEqual([]);
  },
);
