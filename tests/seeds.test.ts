import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../seeds/", import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -".txt".length));

const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

type Partial = Record<string, unknown>;
type Expected = { expect: Record<string, Partial[]> };

/** Words that an expected fact quotes from its article: a plain text, or the words it must include. */
function quotedWords(fact: Partial): string[] {
  return ["text", "content"].flatMap((key) => {
    const wanted = fact[key];
    if (typeof wanted === "string") return [wanted];
    const words = (wanted as { includes?: string } | undefined)?.includes;
    return words ? [words] : [];
  });
}

describe("seed articles", () => {
  it("are at least twelve", () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
  });

  it.each(articles)("%s is a short news article", (name) => {
    const words = read(`${name}.txt`).split(/\s+/).length;
    expect(words).toBeGreaterThan(250);
    expect(words).toBeLessThan(620);
  });

  it.each(articles)("%s has expected facts that quote it rightly", (name) => {
    expect(existsSync(new URL(`${name}.expected.json`, folder))).toBe(true);
    const text = read(`${name}.txt`);
    const { expect: kinds } = JSON.parse(read(`${name}.expected.json`)) as Expected;
    const quoted = Object.values(kinds).flat().flatMap(quotedWords);
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !text.includes(words))).toEqual([]);
  });
});
