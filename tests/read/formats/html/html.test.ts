import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extract } from "../../../../src/extract.ts";
import { folderOf, inChunks, read } from "../../inputs.ts";
import { paragraphs, STORY } from "../../page/story.ts";

const PAGE = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><link rel="canonical" href="https://courier.example/fees">
<script type="application/ld+json">{"@type":"NewsArticle","author":"Jon Doe","datePublished":"2023-03-07"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Fees rise</h1>
${paragraphs()}<figure><figcaption>Boats — and more boats.</figcaption></figure>
<div class="newsletter"><p>Ana Ruiz said that you should get our news for $5 a month.</p></div>${paragraphs(STORY.slice(0, 1))}</article></body></html>`;

test("a page is an article, told by its name, by its content, or by the user", async () => {
  const folder = folderOf({ "a.html": PAGE, "b.htm": PAGE, "c.xhtml": PAGE, "d.txt": PAGE, e: PAGE });
  const found = await read(["a.html", "b.htm", "c.xhtml", "d.txt", "e"].map((name) => join(folder, name)));
  found.push(...(await read(["-"], { stdin: inChunks(PAGE, 7) })));
  found.push(...(await read(["-"], { stdin: inChunks(`x ${PAGE}`, 7), inputFormat: "html" })));
  expect(found.length).toBe(7);
  for (const article of found)
    expect(article).toMatchObject({
      format: "html",
      title: "Fees rise",
      authors: ["Jon Doe"],
      published: "2023-03-07",
      url: "https://courier.example/fees",
      warnings: [],
    });
  expect((await read([folder])).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

test("its record carries its text, its address and the digest of its bytes", async () => {
  const [article] = await read(["-"], { stdin: inChunks(PAGE, 999) });
  const record = extract(article);
  expect(record.article).toMatchObject({
    text: article.text,
    url: "https://courier.example/fees",
    digest: `sha256:${createHash("sha256").update(PAGE).digest("hex")}`,
    anchor: { date: "2023-03-07", from: "metadata" },
  });
  for (const { text, start, end } of record.claims) expect(article.text.slice(start, end)).toBe(text);
});

test("only the story gives facts, and its captions", async () => {
  const [article] = await read(["-"], { stdin: inChunks(PAGE, 999) });
  const { article: described, amounts, claims } = extract(article);
  const zones = described.zones.map(({ zone, start, end }) => [zone, article.text.slice(start, end)]);
  expect(zones).toContainEqual(["caption", "Boats — and more boats."]);
  expect(zones).toContainEqual(["boilerplate", "Ana Ruiz said that you should get our news for $5 a month."]);
  expect(amounts.map(({ text }) => text)).not.toContain("$5");
  expect(claims.map(({ speaker }) => speaker)).toContain("Ana Ruiz");
});

test.each(["utf-8", "utf-16le"] as const)("with a map of its lines in %s", async (encoding) => {
  const page = Buffer.from(PAGE, encoding === "utf-8" ? "utf8" : "utf16le");
  const [{ text, sourceMap = [] }] = await read(["-"], { stdin: inChunks(page, 999), sourceMap: true });
  const lines = text.split("\n\n");
  expect(sourceMap.length).toBe(lines.length);
  for (const [i, { start, from, to }] of sourceMap.entries()) {
    expect(text.startsWith(lines[i], start)).toBe(true);
    expect(page.subarray(from, to).toString(encoding === "utf-8" ? "utf8" : "utf16le")).toBe(lines[i]);
  }
});

test("what gives no article says so", async () => {
  const folder = folderOf({ "a.html": "<html><body><script>x</script></body></html>", "b.html": PAGE });
  expect(await read([join(folder, "a.html")])).toMatchObject([
    { code: "empty", message: `${join(folder, "a.html")}: is a page without text; leave it out` },
  ]);
  expect(await read([join(folder, "b.html")], { maxSize: 100 })).toMatchObject([{ code: "too-large" }]);
  expect(await read([join(folder, "b.html")], { inputFormat: "text" })).toMatchObject([{ format: "text" }]);
});
