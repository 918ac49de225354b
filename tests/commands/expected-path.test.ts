import { describe, expect, test } from "vitest";
import { expectedPathOf } from "../../src/commands/check/expected-path.ts";
import { articleOf } from "../article.ts";

const pathFor = (id: string, more: Parameters<typeof articleOf>[1] = {}, folder: string | null = "facts") =>
  expectedPathOf(articleOf("x", { id, ...more }), folder);

describe("the file of an article's expected facts", () => {
  test("stands beside the article, whatever its id", () => {
    expect(pathFor("x", { source: "news/a/x.txt" }, null)).toBe("news/a/x.expected.json");
  });

  test("stands in the folder for expected facts, in folders of its own where the id has some", () => {
    expect(pathFor("x")).toBe("facts/x.expected.json");
    expect(pathFor("a/b.c/x", { source: "news/a/b.c/x.txt" })).toBe("facts/a/b.c/x.expected.json");
    expect(pathFor("2022/08/x", { source: "news/feed.ndjson:3", format: "ndjson" }, null)).toBe(
      "news/2022/08/x.expected.json",
    );
  });

  test.each(["", "..", "../x", "a/../../x", "/etc/x", "a//x", "a/", ".x", "a/.git/x", "a\\..\\x", "a\0b"])(
    "leads never out of it: %j",
    (id) => expect(pathFor(id)).toBeNull(),
  );
});
