import { describe, expect, test } from "vitest";
import { matchesPattern, patternProblem } from "../../src/check/pattern.ts";

describe("patterns mean what they mean elsewhere", () => {
  test.each([
    ["^Gen", "Geneva", true],
    ["eva$", "Geneva", true],
    ["eva$", "Geneva\n", false],
    ["^(The )?Wall", "Wall Street", true],
    ["a.c", "a\nc", false],
    ["^.$", "😀", true],
    ["\\u201cyes", "“yes", true],
    ["^\\p{Lu}\\p{Ll}+$", "Émile", true],
    ["(?i)geneva", "GENEVA", true],
    ["11\\.30am", "11.30am", true],
    ["[^a-c]", "abc", false],
    ["\\bcat\\b", "a cat sat", true],
    ["a{2,3}", "aaa", true],
    ["/", "1/2", true],
    ["", "anything", true],
  ])("%s in %j: %s", (pattern, text, expected) => expect(matchesPattern(pattern, text)).toBe(expected));
});

test.each([["^(\\w+\\s?)+$"], ["(a*)*b"], ["(a|aa)+$"], ["(.*)*x"], ["^(([a-z])+.)+[A-Z]([a-z])+$"]])(
  "%s takes no longer than the text is long",
  (pattern) => {
    // Backtracking would never come to an end here; this comes to one.
    expect(matchesPattern(pattern, `${"a".repeat(20_000)}!`)).toBe(false);
  },
);

test.each([
  ["("],
  [")"],
  ["["],
  ["*a"],
  ["a**"],
  ["a{2,1}"],
  ["a{1001}"],
  ["\\"],
  ["(?=a)"],
  ["(?<!a)b"],
  ["(a)\\1"],
  ["[z-a]"],
  ["\\p{Nowhere}"],
  ["(((a{100}){100}){100})"],
])("%s is told as no pattern, in plain words", (pattern) => {
  expect(patternProblem(pattern)).toMatch(/is no pattern: /);
  expect(patternProblem(pattern)).not.toMatch(/perl|regexp|invalid|error/i);
});
