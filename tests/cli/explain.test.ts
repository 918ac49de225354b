import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run.ts";

const ARTICLE = [
  "Harbour fees to rise",
  "",
  "The Port of Aarhus will raise its fees by $2 million on Friday, said Ana Ruiz, head of the Port of Aarhus.",
  "",
  "Ruiz added that it was late. She told NDJ that nothing would change.",
  "",
].join("\n");

const written = (text: string | Uint8Array = ARTICLE, name = "a.txt"): string =>
  join(folderWith({ [name]: text }), name);

const archive = (): string => {
  const records = ["One rose.", ARTICLE].map((text) => JSON.stringify({ text })).join("\n");
  const files = { "a.txt": ARTICLE, "b.ndjson": records };
  return written(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))),
    "two.zip",
  );
};

interface Explained {
  readonly line: { readonly number: number } | null;
  readonly facts: readonly {
    readonly id: string;
    readonly kind: string;
    readonly rule: { readonly id: string; readonly says: string };
    readonly values: Record<string, unknown>;
    readonly parts: readonly {
      readonly part: string;
      readonly text: string;
      readonly line: number;
      readonly column: number;
      readonly start: number;
      readonly end: number;
      readonly note: string | null;
    }[];
    readonly names: readonly {
      readonly text: string;
      readonly type: string | null;
      readonly sums: readonly { readonly type: string; readonly weight: number }[];
      readonly evidence: readonly { readonly name: string }[];
    }[];
    readonly buildsOn: readonly { readonly id: string; readonly as: string }[];
    readonly notes: readonly string[];
  }[];
  readonly rejected: readonly { readonly text: string; readonly type: null }[];
}

const explained = async (...argv: string[]): Promise<Explained> => {
  const { status, stdout, stderr } = await run(["explain", "--format", "json", ...argv]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout);
};

describe("what is explained", () => {
  test("every fact on a line, each with a rule that is described and parts that stand in the article", async () => {
    const { facts, line } = await explained(`${written()}:3`, "--date", "2022-08-19");
    expect(line?.number).toBe(3);
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(
      new Set(["entity", "official", "amount", "date", "claim"]),
    );
    for (const { rule, parts } of facts) {
      expect(rule.says).not.toBe("");
      for (const { text, start, end, line: at, column } of parts) {
        expect(ARTICLE.slice(start, end)).toBe(text);
        expect(
          ARTICLE.split("\n")
            [at - 1].slice(column - 1)
            .startsWith(text.split("\n")[0]),
        ).toBe(true);
      }
    }
  });

  test("only what stands at a column", async () => {
    const column = ARTICLE.split("\n")[2].indexOf("$2") + 1;
    const { facts } = await explained(`${written()}:3:${column}`);
    expect(facts.map(({ kind }) => kind)).toEqual(["amount", "claim"]);
    expect(facts[0]).toMatchObject({ rule: { id: "amount/currency-symbol" }, values: { value: 2000000 } });
  });

  test("an entity with how its mentions were linked and the weighed evidence for each writing", async () => {
    const file = written();
    const { facts } = await explained(`${file}:5:1`);
    const ruiz = facts.find(({ kind }) => kind === "entity");
    expect(ruiz?.parts).toMatchObject([{ part: "short", text: "Ruiz" }]);
    expect(ruiz?.parts[0].note).toContain("Ana Ruiz");
    expect(ruiz?.names[0]).toMatchObject({ text: "Ruiz", type: "person" });
    expect(ruiz?.names[0].sums[0].type).toBe("person");
    expect(ruiz?.names[0].evidence.map(({ name }) => name)).toContain("article:surname-of");
    const whole = await explained(file, "--fact", ruiz?.id ?? "");
    expect(whole.facts[0].parts.length).toBeGreaterThan(1);
  });

  test("the facts that a fact builds on, and how a speaker was resolved", async () => {
    const { facts } = await explained(`${written()}:3`);
    const official = facts.find(({ kind }) => kind === "official");
    expect(official?.buildsOn.map(({ as }) => as)).toEqual(["person", "organization"]);
    const claim = facts.find(({ kind }) => kind === "claim");
    expect(claim?.buildsOn[0].as).toBe("speaker");
    expect(claim?.parts.find(({ part }) => part === "speaker")?.note).toMatch(/^entity-\d+, by the name/);
  });

  test("the day that a date counts from", async () => {
    const { facts } = await explained(`${written()}:3`, "--date", "2022-08-19");
    const date = facts.find(({ kind }) => kind === "date");
    expect(date?.notes).toEqual(["counts from 2022-08-19, the day of the article (option)"]);
  });

  test("names that were rejected, with what spoke against them", async () => {
    const file = written("The board met. Its IPO was put off, and so was the Gala.\n");
    const { rejected } = await explained(`${file}:1`);
    expect(rejected.map(({ text, type }) => [text, type])).toContainEqual(["IPO", null]);
    const { stdout, status } = await run(["explain", `${file}:1:20`]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/“IPO” 1:20 is no name: no name [\d.]+ against \w+ -?[\d.]+/);
    expect(stdout).toContain("word:ordinary-acronym");
  });

  test("standard input, CRLF lines and one record of NDJSON", async () => {
    const crlf = ARTICLE.replaceAll("\n", "\r\n");
    const piped = await run(["explain", ":3", "--format", "json"], { stdin: crlf });
    expect(JSON.parse(piped.stdout).facts.length).toBeGreaterThan(3);
    const file = written(JSON.stringify({ id: "x", text: ARTICLE }), "one.ndjson");
    expect((await explained(`${file}:3`)).facts.length).toBeGreaterThan(3);
  });
});

describe("text for people", () => {
  test("has no colour unless asked for", async () => {
    const place = `${written()}:3`;
    const plain = (await run(["explain", place])).stdout;
    expect(plain).not.toContain("\u001b");
    expect(plain).toContain("rule official/title-after-name: a name, a comma and the title's phrase");
    expect((await run(["explain", place, "--color", "always"])).stdout).toContain("\u001b[");
  });

  test("shows hostile names and paths as harmless text", async () => {
    const evil = "\u001b]0;Ana\u0007\u202e ::error::Ruiz ##[group]";
    const text = `Mr. ${evil} Lund said the fee was $2 million. “${evil} is late,” said Ana \u202eRuiz\u001b[2J.\n`;
    const file = written(text);
    for (const format of ["text", "json"]) {
      const { stdout } = await run(["explain", `${file}:1`, "--format", format]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(stdout).not.toContain("##[");
      if (format === "text") expect(stdout).not.toContain("::");
    }
    const missing = await run(["explain", "no\u001b[2Jfile.txt:1"]);
    expect(missing.stderr).not.toContain("\u001b");
  });

  test("is the same every time", async () => {
    const place = `${written()}:3`;
    expect((await run(["explain", place])).stdout).toBe((await run(["explain", place])).stdout);
  });
});

test("takes a fact's id as the summary prints it, and records by their number", async () => {
  const record = (id: string, text: string) => JSON.stringify({ id, text });
  const feed = written(`${record("a", "Ana Ruiz left.")}\n${record("b", ARTICLE)}`, "feed.ndjson");
  const factsOf = async (...argv: string[]) =>
    (await run(["explain", ...argv])).stdout.split("\n").slice(1).join("\n");
  const alone = await factsOf(written(), "claim-1");
  expect(alone).toContain("claim-1 speaker");
  expect(await factsOf(written(), "--fact", "claim-1")).toBe(alone);
  expect(await factsOf(`${feed}:2`, "claim-1")).toBe(alone);
  expect((await run(["explain", `${feed}:1:1`])).stdout).toContain("Ana Ruiz");
  expect((await run(["explain", `${feed}:2:3`])).stdout).toContain("claim-1");
  expect((await run(["explain", `${feed}:2:3:1`])).status).toBe(0);
});

test.each([
  ["By Hannah Okafor", /it is a byline, which gives none/],
  ["Read more: the other ships", /serves the page/],
  ["", /the line is empty/],
])("says why a line gives nothing: %j", async (line, reason) => {
  const text = `Harbour fees to rise\n\n${line}\n\nAna Ruiz said that fees would rise in May.\n`;
  const { status, stderr } = await run(["explain", `${written(text)}:3`]);
  expect(status).toBe(1);
  expect(stderr).toMatch(reason);
});

describe("what cannot be explained is one line", () => {
  const refused = async (status: number, argv: readonly string[], message: RegExp) => {
    const outcome = await run(["explain", ...argv]);
    expect(outcome.stdout).toBe("");
    expect(outcome.stderr.trim().split("\n")[0]).toMatch(message);
    expect(outcome.status).toBe(status);
  };

  test.each([
    ["", /names no line; give PATH:LINE/],
    [":0", /count from 1/],
    [":3:0", /count from 1/],
    [":99", /has no line 99/],
    [":1:99", /line 1 has no column 99; it has 20/],
    [":x", /names no line/],
  ])("place %j", async (place, message) => {
    await refused(2, [`${written()}${place}`], message);
  });

  test("nothing there", async () => {
    await refused(1, [`${written()}:2`], /a\.txt:2: no fact stands here/);
    await refused(1, [`${written()}:2:1`], /no fact stands here/);
  });

  test("facts that are none", async () => {
    await refused(1, [written(), "--fact", "claim-99"], /has no claim-99; it has \d+ entities/);
    await refused(2, [written(), "--fact", "thing-1"], /--fact thing-1: give a fact's id/);
    await refused(2, [written(), "thing-1"], /thing-1: give a fact's id/);
    await refused(2, [`${written()}:3`, "--fact", "claim-1"], /a place or a fact, not both/);
  });

  test("inputs that are none or several", async () => {
    await refused(2, ["no-such-file.txt:1"], /no such file or folder/);
    await refused(2, [], /nothing is named: give PATH:LINE/);
    const record = JSON.stringify({ id: "x", text: ARTICLE });
    const two = written(`${record}\n${record.replace('"x"', '"y"')}`, "two.ndjson");
    await refused(2, [`${two}:1`], /holds several articles; give .*two\.ndjson:RECORD:LINE/);
    await refused(2, [two, "claim-1"], /holds several articles/);
    await refused(2, [`${two}:3:1`], /has no record 3/);
    const broken = written(`${record}\n{oops\n${record.replace('"x"', '"y"')}`, "broken.ndjson");
    await refused(2, [`${broken}:2:1`], /broken\.ndjson:2:2: no valid JSON/);
  });

  test.each(["a.txt:3", "b.ndjson:2:3"])("%s in an archive, as its source is printed", async (place) => {
    const { line, facts } = await explained(`${archive()}/${place}`);
    expect(line?.number).toBe(3);
    expect(facts.map(({ values }) => values.name)).toContain("Ana Ruiz");
  });

  test("an archive of several, and what it does not hold", async () => {
    const zip = archive();
    await refused(
      2,
      [`${zip}:1`],
      /holds several articles; give the path of one, as in .*two\.zip\/a\.txt:LINE/,
    );
    await refused(2, [`${zip}/none.txt:1`], /two\.zip\/none\.txt: holds no article/);
    await refused(2, [`${zip}/gone.zip/a.txt:1`], /holds no article/);
    await refused(2, [`${written("no archive", "no.zip")}/a.txt:1`], /holds no article/);
  });

  test("help has examples", async () => {
    const { stdout, status } = await run(["explain", "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("cae explain article.txt:12:40");
    expect(stdout).not.toContain("--files-from");
  });
});

test("says of an article with more words and marks than are read that it is too long", async () => {
  const { status, stderr } = await run(["explain", `${written("$1-".repeat(1_100_000))}:1`]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^cae: .*a\.txt: has more than 3000000 words and marks; split it\n$/);
});
