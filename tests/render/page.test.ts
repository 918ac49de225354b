import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/facts/claim/schema.ts";
import { KINDS, kindOf } from "../../src/facts/kinds.ts";
import type { ArticleFacts } from "../../src/facts/record.ts";
import { failed, itemOf, pageOf, read, SEEDS, seedText, unescaped } from "./page-of.ts";

/** The texts of the parts of every fact by the id that its place has in the page, in the first article. */
function partsOf(record: ArticleFacts, text: string): [string, string][] {
  return KINDS.flatMap((kind) =>
    record[kind].flatMap((fact): [string, string][] => {
      const letter = kind === "amounts" ? "m" : fact.id[0];
      return kindOf(kind)
        .parts(fact)
        .flatMap(({ spans }) => spans)
        .map(([start, end], i) => [`${letter}${fact.id.split("-")[1]}.${i + 1}`, text.slice(start, end)]);
    }),
  );
}

async function holds(text: string): Promise<void> {
  const item = itemOf(text);
  const seen = read(await pageOf([item]));
  expect(seen.texts.map(unescaped)).toEqual([unescaped(text)]);
  expect(new Set(seen.ids).size).toBe(seen.ids.length);
  for (const target of seen.targets) expect(seen.ids).toContain(target.slice(1));
  for (const [place, words] of partsOf(item.entry, text))
    expect([place, unescaped(seen.marked.get(place) ?? "").replace(/\s+/g, " ")]).toEqual([
      place,
      unescaped(words).replace(/\s+/g, " "),
    ]);
}

describe("the article stands in its page as it is, marks cover their texts, links lead to what is there", () => {
  test.each(SEEDS)("%s", (name) => holds(seedText(name)));

  test.each([
    ["claims in claims", "Ann Lee said Bob Ray said Cal Orr said the board had paid $5 million on Friday."],
    ["several paragraphs", "“We won.\n\n“We will win again,” Ann Lee said.\r\n\r\nBob Ray said: “No.”\n"],
    ["blanks around", "\n\n \tAnn Lee, the mayor of Lyon, said taxes fell 5%.  \n \n\nBob Ray agreed.\n\n"],
    ["nothing", ""],
  ])("%s", (_name, text) => holds(text));
});

test("marks that cross are cut into pieces that lie in both", async () => {
  const item = itemOf("Ann Lee said taxes fell, and Bob Ray said prices rose.");
  const claims = item.entry.claims.map(
    (claim, i): Claim => ({ ...claim, spans: { speaker: [], cue: [], content: [[i * 8, i * 8 + 20]] } }),
  );
  expect(claims.length).toBeGreaterThan(1);
  const seen = read(await pageOf([{ ...item, entry: { ...item.entry, claims } }]));
  for (const [place, words] of partsOf({ ...item.entry, claims }, item.article?.text ?? ""))
    expect([place, seen.marked.get(place)]).toEqual([place, words]);
});

const HOSTILE = [
  "</article>",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='a",
  "<!--",
  "-->",
  "]]>",
  "</style>",
  "</details>",
  "&lt;",
  "&#0;",
  "\0",
  "\u001b[31m",
  "\u202e",
  "\u200b",
  "\ufe0f",
  "\r",
  "\r\n",
  "\n\n",
  "\ud83d",
  "😀",
  "::set-output",
  "##[error]",
  "javascript:a",
  "<a href=#x>",
  "\\u0041",
  "Ann Lee said ",
  "“We won,” she said. ",
  "the mayor of <b>Lyon</b> ",
  "$5 million ",
  "on Friday ",
  "Acme & Co. ",
  " ",
  "a",
];

const ALLOWED_TAGS = new Set(
  "html head meta title style body header h1 fieldset legend label input mark main details summary h2 span div article p a section h3 h4 ul li b i small select option footer dl dt dd script".split(
    " ",
  ),
);
const ALLOWED_ATTRIBUTES = new Set(
  "lang charset http-equiv content name type id checked class open dir role aria-label href data-f data-z autocomplete".split(
    " ",
  ),
);

test("hostile text stays text", async () => {
  const hostile = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 30 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (text, title) => {
      await holds(text);
      const page = await pageOf([itemOf(text, title), failed(title)]);
      const { tags, attributes } = read(page);
      expect([...tags].filter((tag) => !ALLOWED_TAGS.has(tag))).toEqual([]);
      expect([...attributes].filter((name) => !ALLOWED_ATTRIBUTES.has(name))).toEqual([]);
      expect(page.match(/<script>/g)).toHaveLength(1);
      for (const harmful of ["::set", "##[", "\0", "\u001b", "\u202e", "\u200b"])
        expect(page.includes(harmful)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test("the policy allows the page's style and script, by what they are, and nothing else", async () => {
  const page = await pageOf([itemOf("Ann Lee said taxes fell.")]);
  const hashOf = (tag: string): string => {
    const [, text = ""] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
    expect(text.length).toBeGreaterThan(100);
    return createHash("sha256").update(text).digest("base64");
  };
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy.replaceAll("&#39;", "'").split("; ")).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hashOf("style")}'`,
    `script-src 'sha256-${hashOf("script")}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
  expect(page).not.toMatch(/ style=| on\w+=|src=|url\(|@import|https?:/);
});

test("a page is under 12 times its texts; style, script and rules weigh more where these are short", async () => {
  const texts = SEEDS.map(seedText);
  const bytes = Buffer.byteLength(await pageOf(texts.map((text) => itemOf(text))));
  expect(bytes / Buffer.byteLength(texts.join(""))).toBeLessThan(10.5);
  const empty = Buffer.byteLength(await pageOf([itemOf("")]));
  expect(empty).toBeLessThan(10_000);
});

test("a single article is open, many are closed, and what could not be read is told", async () => {
  const item = itemOf("Ann Lee said taxes fell.");
  expect(await pageOf([item])).toMatch(/<details class="a" id="a1" open>/);
  const page = await pageOf([item, failed("a.txt: is <empty>"), item]);
  expect(page).not.toMatch(/<details[^>]* open>/);
  expect(page.match(/<details/g)).toHaveLength(2);
  expect(page).toContain("a.txt: is &lt;empty&gt;");
  expect(read(page).ids).toContain("a3c1");
});
