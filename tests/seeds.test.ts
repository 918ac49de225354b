import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../seeds/", import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe("seed articles", () => {
  it("are at least twelve", () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
  });

  it.each(articles)("%s is a short news article", (name) => {
    const words = readFileSync(new URL(name, folder), "utf8").split(/\s+/).length;
    expect(words).toBeGreaterThan(250);
    expect(words).toBeLessThan(620);
  });
});
