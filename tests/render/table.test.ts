import { Chalk } from "chalk";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { KINDS, type Kind } from "../../src/facts/kinds.ts";
import type { Item, View } from "../../src/render/format.ts";
import { formatNamed } from "../../src/render/formats.ts";
import { columnsOf } from "../../src/render/table.ts";
import { articleOf } from "../article.ts";

const TEXT = `Ferry line to buy three ships

Harbour Lines will buy three ships for $40 million, its chief executive, Ana Ruiz, said on Friday. “We were late,” Ruiz said.
`;
const article = articleOf(TEXT, { date: "2023-03-10" });
const record = extract(article);

const VIEW: View = {
  kinds: new Set(KINDS),
  minConfidence: 0,
  width: 80,
  rows: 40,
  all: false,
  context: false,
  excel: false,
  linkTo: null,
  paint: async () => new Chalk({ level: 0 }),
};

async function printed(name: string, items: readonly Item[], view: Partial<View> = {}): Promise<string> {
  async function* each(): AsyncGenerator<Item> {
    yield* items;
  }
  const portions: string[] = [];
  const render = await formatNamed(name).load();
  for await (const portion of render(each(), { ...VIEW, ...view })) portions.push(String(portion));
  return portions.join("");
}

const ITEM: Item = { entry: record, article };
const parsed = (text: string, delimiter = ",") =>
  Papa.parse<Record<string, string>>(text, { header: true, delimiter, skipEmptyLines: true });

describe("a table", () => {
  test("has a row a fact, with its place and its sentence", async () => {
    const { data, errors } = parsed(await printed("csv", [ITEM]));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(KINDS.reduce((sum, kind) => sum + record[kind].length, 0));
    const claim = data.find(({ content }) => content === "“We were late,”");
    expect(claim).toMatchObject({
      kind: "claim",
      line: "3",
      speaker: "Ana Ruiz",
      sentence: "“We were late,” Ruiz said.",
    });
    expect(data.find(({ text }) => text === "$40 million")).toMatchObject({
      value: "40000000",
      currency: "USD",
      amountKind: "money",
    });
  });

  test.each(KINDS)("of %s alone has their columns alone", (kind) => {
    const columns = columnsOf(new Set<Kind>([kind]));
    expect(columns.slice(0, 6)).toEqual(["kind", "id", "article", "line", "column", "text"]);
    expect(columns.includes("speaker")).toBe(kind === "claims");
    expect(columns.includes("timex")).toBe(kind === "dates");
  });

  test("parted by tabs is the same table", async () => {
    const [commas, tabs] = [await printed("csv", [ITEM]), await printed("tsv", [ITEM])];
    expect(parsed(tabs, "\t").data).toEqual(parsed(commas).data);
    expect(tabs.split("\r\n")[0].split("\t")).toEqual(columnsOf(new Set(KINDS)));
  });

  test("begins with a byte order mark for Excel only", async () => {
    expect(await printed("csv", [ITEM], { excel: true })).toMatch(/^\ufeffkind,/);
    expect(await printed("csv", [ITEM])).toMatch(/^kind,/);
  });

  test.each(["=", "+", "-", "@"])("a cell that begins with %s is no formula", async (sign) => {
    const name = `${sign}SUM(A1:A9)`;
    const entry = { ...record, entities: [{ ...record.entities[0], name }] };
    const { data } = parsed(await printed("csv", [{ entry, article }], { kinds: new Set(["entities"]) }));
    expect(data[0].name).toBe(`'${name}`);
  });

  test("negative numbers stay numbers", async () => {
    const entry = { ...record, amounts: [{ ...record.amounts[0], value: -5 }] };
    const { data } = parsed(await printed("csv", [{ entry, article }]));
    expect(data.find(({ kind }) => kind === "amount")?.value).toBe("-5");
  });

  test("whatever the article holds, it reads back with a row a fact", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (words) => {
        const hostile = articleOf(
          `Ana Ruiz said “${words}” on Friday, “=1+1", ${words}\n\nBo Lee denied it.\n`,
        );
        const entry = extract(hostile);
        const text = await printed("csv", [{ entry, article: hostile }]);
        expect(parsed(text).data).toHaveLength(KINDS.reduce((sum, kind) => sum + entry[kind].length, 0));
        expect(/\p{Cc}/u.test(text.replaceAll("\r\n", ""))).toBe(false);
      }),
    );
  });
});

describe("a report in Markdown", () => {
  test("has a table a kind, claims first", async () => {
    const text = await printed("md", [ITEM]);
    expect(text).toMatch(/^# Ferry line to buy three ships\n/);
    expect(text).toMatch(/## 2 claims\n\n\| speaker \| cue \| content \| act \| line \| confidence \|\n/);
    expect(text).toContain("| Ana Ruiz | said | “We were late,” | statement | 3 | ");
    expect(text.indexOf("claims")).toBeLessThan(text.indexOf("1 official"));
  });

  test("takes text of the article for nothing but text", async () => {
    const entry = {
      ...record,
      entities: [{ ...record.entities[0], name: "a|b <script> [x](http://y) *z*" }],
    };
    expect(await printed("md", [{ entry, article }])).toContain(
      "| a\\|b &lt;script&gt; \\[x\\](http\\://y) \\*z\\* |",
    );
  });
});

describe("context", () => {
  test.each(["json", "ndjson"])("gives facts of %s their sentence, line and column", async (name) => {
    const [found] = [JSON.parse(await printed(name, [ITEM], { context: true }))].flat();
    for (const kind of KINDS)
      for (const fact of found[kind]) {
        const start: number = fact.start ?? fact.mentions[0].start;
        const lines = TEXT.slice(0, start).split("\n");
        expect([fact.line, fact.column]).toEqual([lines.length, (lines.at(-1) ?? "").length + 1]);
        expect(TEXT).toContain(fact.sentence);
      }
    const [plain] = [JSON.parse(await printed(name, [ITEM]))].flat();
    expect(plain).toEqual(record);
  });
});
