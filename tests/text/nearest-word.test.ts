import { expect, test } from "vitest";
import { nearestWord } from "../../src/text/nearest-word.ts";

const KINDS = ["entities", "officials", "amounts", "dates", "claims"];

test.each([
  ["claim", "claims"],
  ["Claims", "claims"],
  ["dtaes", "dates"],
  ["entites", "entities"],
  ["oficials", "officials"],
  ["am", "amounts"],
  ["names", undefined],
  ["", undefined],
  ["quotations", undefined],
  ["claims".repeat(1e5), undefined],
])("%j", (word, meant) => expect(nearestWord(word, KINDS)).toBe(meant));
