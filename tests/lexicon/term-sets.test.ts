import { expect, test } from "vitest";
import "../../src/extract.ts";
import { readTermSets } from "../../src/lexicon/terms.ts";

test("every set of words in the code names words that have a row", () => {
  expect(readTermSets).not.toThrow();
});
