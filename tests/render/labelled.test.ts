import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAILED, hostileTexts, inCodePoints, printed, sampleOf, TEXT } from "./printed.ts";

const SAMPLE = sampleOf(TEXT);
const texts = (check: (text: string) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(hostileTexts, check), { numRuns: 60 });

const valid = (schema: object, value: unknown): void => {
  const ajv = new Ajv();
  expect(ajv.validate(schema, value) ? [] : ajv.errors).toEqual([]);
};

describe("brat", () => {
  /** Lines of brat's standoff, by its grammar: an id, a tab, and what that sort of line holds. */
  const LINES = {
    T: /^T\d+\t([A-Z]\w*) (\d+ \d+(?:;\d+ \d+)*)\t(.+)$/su,
    R: /^R\d+\t([A-Z]\w*) Arg1:(T\d+) Arg2:(T\d+)$/,
    A: /^A\d+\t([A-Z]\w*) (T\d+)(?: ([\w-]+))?$/,
    "#": /^#\d+\tAnnotatorNotes (T\d+)\t(.+)$/su,
  };

  function readStandoff(standoff: string, text: string) {
    const lines = standoff.split("\n");
    expect(lines.pop()).toBe("");
    const marks = new Map<string, { label: string; words: string }>();
    const others: (readonly string[])[] = [];
    for (const line of lines) {
      const found = LINES[line[0] as keyof typeof LINES]?.exec(line);
      expect(found, line).not.toBeNull();
      const [, first, second, third] = found ?? [];
      if (line[0] !== "T") {
        others.push([line[0], first, second, third]);
        continue;
      }
      const pieces = second.split(";").map((piece) => piece.split(" ").map(Number));
      const words = pieces.map(([start, end]) => inCodePoints(text, start, end)).join(" ");
      expect(words).not.toMatch(/[\n\r]/);
      expect([...third]).toHaveLength([...words].length);
      marks.set(line.split("\t")[0], { label: first, words });
    }
    for (const cells of others)
      for (const cell of cells) if (/^T\d+$/.test(cell ?? "")) expect(marks.has(cell)).toBe(true);
    return { marks, others };
  }

  test("marks words, and links what is said to who says it", async () => {
    const { marks, others } = readStandoff(await printed("brat", [FAILED, SAMPLE]), TEXT);
    const find = (words: string) => [...marks].find(([, mark]) => mark.words === words)?.[0] ?? "";
    const said = find("“We were late,” “but not 😀 too late.”");
    expect(marks.get(said)?.label).toBe("Content");
    expect(others).toContainEqual(["A", "Quotation", said, "Direct"]);
    const [, , , speaker] = others.find(([, label, from]) => label === "SaidBy" && from === said) ?? [];
    expect(marks.get(speaker ?? "")?.words).toBe("Ruiz");
    expect(
      others.some(
        ([sort, mark, note]) => sort === "#" && mark === said && /^claim-\d+; Ana Ruiz; claim\//.test(note),
      ),
    ).toBe(true);
  });

  test("holds one article", async () => {
    await expect(printed("brat", [SAMPLE, SAMPLE])).rejects.toThrow(/^--format brat: holds one article; /);
  });

  test("holds for any text, and nothing in it acts on a terminal", () =>
    texts(async (text) => {
      const standoff = await printed("brat", [sampleOf(text)]);
      readStandoff(standoff, text);
      expect(standoff).not.toMatch(/(?![\n\t])\p{Cc}|##\w*\[|[\ufe0e\ufe0f]{2}|\u202e/u);
    }));
});

describe("Label Studio", () => {
  const REGION = {
    type: "object",
    required: ["id", "from_name", "to_name", "type", "value"],
    properties: {
      id: { type: "string" },
      from_name: { const: "label" },
      to_name: { const: "text" },
      type: { const: "labels" },
      value: {
        type: "object",
        required: ["start", "end", "text", "labels"],
        properties: { labels: { type: "array", items: { type: "string" }, minItems: 1 } },
      },
      meta: { type: "object", properties: { text: { type: "array", items: { type: "string" } } } },
    },
    additionalProperties: false,
  };
  const RELATION = {
    type: "object",
    required: ["type", "from_id", "to_id", "direction"],
    properties: {
      type: { const: "relation" },
      from_id: { type: "string" },
      to_id: { type: "string" },
      direction: { enum: ["left", "right", "bi"] },
      labels: { type: "array", items: { type: "string" } },
    },
    additionalProperties: false,
  };
  /** The form of tasks that Label Studio imports, by its documentation. */
  const TASKS = {
    type: "array",
    items: {
      type: "object",
      required: ["data", "predictions"],
      properties: {
        data: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
        predictions: {
          type: "array",
          items: {
            type: "object",
            required: ["model_version", "result"],
            properties: { result: { type: "array", items: { anyOf: [REGION, RELATION] } } },
          },
        },
      },
    },
  };

  const check = async (text: string): Promise<void> => {
    const tasks = JSON.parse(await printed("label-studio", [sampleOf(text), FAILED, sampleOf(text)]));
    valid(TASKS, tasks);
    expect(tasks).toHaveLength(2);
    const { data, predictions } = tasks[0];
    expect(data.text).toBe(text);
    const regions = predictions[0].result.filter(({ type }: { type: string }) => type === "labels");
    for (const { value } of regions) expect(inCodePoints(text, value.start, value.end)).toBe(value.text);
    const ids = regions.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, from_id, to_id } of predictions[0].result)
      if (type === "relation") expect(ids).toEqual(expect.arrayContaining([from_id, to_id]));
  };

  test("takes its tasks", async () => {
    await check(TEXT);
    const [{ predictions }] = JSON.parse(await printed("label-studio", [SAMPLE]));
    const found = predictions[0].result.filter(
      ({ value }: { value?: { text: string } }) => value?.text === "$40 million",
    );
    expect(found[0].value.labels).toEqual(["Money"]);
    expect(found[0].meta.text[0]).toMatch(/^amount-\d; 40000000; USD; /);
  });

  test("takes those of any text", () => texts(check));
});

describe("doccano", () => {
  const check = async (text: string): Promise<void> => {
    const lines = (await printed("doccano", [sampleOf(text), FAILED, sampleOf(text)])).split("\n");
    expect(lines.pop()).toBe("");
    const docs = lines.map((line) => JSON.parse(line));
    expect(docs).toHaveLength(2);
    const ids = docs.flatMap(({ entities }) => entities.map(({ id }: { id: number }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { text: whole, label, entities, relations } of docs) {
      expect(whole).toBe(text);
      expect(
        entities.map((entity: Entity) => [entity.start_offset, entity.end_offset, entity.label]),
      ).toEqual(label);
      const own = entities.map(({ id }: { id: number }) => id);
      for (const { from_id, to_id, type } of relations) {
        expect(own).toEqual(expect.arrayContaining([from_id, to_id]));
        expect(type).toMatch(/^[A-Z]\w+$/);
      }
    }
  };
  interface Entity {
    readonly start_offset: number;
    readonly end_offset: number;
    readonly label: string;
  }

  test("takes labels and relations, counted in UTF-16 units", async () => {
    await check(TEXT);
    const { label } = JSON.parse(await printed("doccano", [SAMPLE]));
    const words = label.map(([start, end, name]: [number, number, string]) => [TEXT.slice(start, end), name]);
    expect(words).toContainEqual(["“but not 😀 too late.”", "Content"]);
    expect(words).toContainEqual(["$40 million", "Money"]);
  });

  test("takes those of any text", () => texts(check));
});

describe("spaCy", () => {
  const STRETCH = {
    type: "object",
    required: ["start", "end", "label"],
    properties: {
      start: { type: "integer", minimum: 0 },
      end: { type: "integer", minimum: 0 },
      label: { type: "string" },
      kb_id: { type: "string" },
    },
    additionalProperties: false,
  };
  /** What `Doc.from_json` demands of a document. */
  const DOC = {
    type: "object",
    required: ["text", "tokens"],
    properties: {
      text: { type: "string" },
      ents: { type: "array", items: STRETCH },
      spans: { type: "object", additionalProperties: { type: "array", items: STRETCH } },
      tokens: {
        type: "array",
        items: {
          type: "object",
          required: ["id", "start", "end"],
          properties: { id: { type: "integer" }, start: { type: "integer" }, end: { type: "integer" } },
        },
      },
    },
    additionalProperties: false,
  };
  interface Stretch {
    readonly start: number;
    readonly end: number;
    readonly label: string;
  }

  const check = async (text: string): Promise<void> => {
    const doc = JSON.parse(await printed("spacy", [sampleOf(text)]));
    valid(DOC, doc);
    const points = [...text];
    // As spaCy makes the text again: each token, and a space where it has one behind it.
    let made = "";
    doc.tokens.forEach(({ start, end }: Stretch, i: number) => {
      const next = doc.tokens[i + 1]?.start ?? points.length;
      expect(next - end === 0 || (next - end === 1 && points[end] === " ")).toBe(true);
      made += points.slice(start, end).join("") + (next > end ? " " : "");
    });
    expect(made).toBe(text);
    const starts = new Set(doc.tokens.map(({ start }: Stretch) => start));
    const ends = new Set(doc.tokens.map(({ end }: Stretch) => end));
    for (const { start, end } of [...doc.ents, ...doc.spans.sc])
      expect([starts.has(start), ends.has(end)]).toEqual([true, true]);
    for (let i = 1; i < doc.ents.length; i++)
      expect(doc.ents[i].start).toBeGreaterThanOrEqual(doc.ents[i - 1].end);
  };

  test("makes a document of tokens, entities that do not overlap, and spans", async () => {
    await check(TEXT);
    const { ents, spans } = JSON.parse(await printed("spacy", [SAMPLE, FAILED]));
    const words = (list: Stretch[]) =>
      list.map(({ start, end, label }) => [inCodePoints(TEXT, start, end), label]);
    expect(words(ents)).toContainEqual(["Ana Ruiz", "PERSON"]);
    expect(words(ents)).not.toContainEqual(["She", "PERSON"]);
    expect(words(spans.sc)).toContainEqual(["She", "Person"]);
    expect(words(ents)).toContainEqual(["$40 million", "MONEY"]);
    expect(words(spans.sc)).toContainEqual(["“but not 😀 too late.”", "Content"]);
  });

  test("makes one of any text", () => texts(check));
});
