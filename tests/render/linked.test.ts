import { defaultModel, Model } from "@alephdata/followthemoney";
import fc from "fast-check";
// @ts-expect-error: the library has no types of its own
import jsonldLibrary from "jsonld";
import { describe, expect, test } from "vitest";
import { FAILED, hostileTexts, inCodePoints, printed, sampleOf, TEXT } from "./printed.ts";

const SAMPLE = sampleOf(TEXT, { url: "https://news.example/ferry?a=b#top", title: "Ferry line" });
const texts = (check: (text: string) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(hostileTexts, check), { numRuns: 30 });

const ANNO = "http://www.w3.org/ns/anno.jsonld";
const OA = "http://www.w3.org/ns/oa#";

/** Of the two published contexts, what the output uses. */
const CONTEXTS: Readonly<Record<string, object>> = {
  "https://schema.org": { "@vocab": "http://schema.org/" },
  [ANNO]: {
    ...{ id: { "@type": "@id", "@id": "@id" }, type: { "@type": "@id", "@id": "@type" } },
    ...{ oa: OA, rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", dc: "http://purl.org/dc/elements/1.1/" },
    ...Object.fromEntries(
      ["Annotation", "TextualBody", "TextPositionSelector", "TextQuoteSelector"].map((name) => [
        name,
        `oa:${name}`,
      ]),
    ),
    body: { "@type": "@id", "@id": "oa:hasBody" },
    target: { "@type": "@id", "@id": "oa:hasTarget" },
    source: { "@type": "@id", "@id": "oa:hasSource" },
    selector: { "@type": "@id", "@id": "oa:hasSelector" },
    motivation: { "@type": "@vocab", "@id": "oa:motivatedBy" },
    purpose: { "@type": "@vocab", "@id": "oa:hasPurpose" },
    ...{ identifying: "oa:identifying", tagging: "oa:tagging", describing: "oa:describing" },
    ...{
      value: "rdf:value",
      format: "dc:format",
      exact: "oa:exact",
      prefix: "oa:prefix",
      suffix: "oa:suffix",
    },
    ...{ start: "oa:start", end: "oa:end" },
  },
};

const documentLoader = async (documentUrl: string) => ({
  contextUrl: undefined,
  documentUrl,
  document: { "@context": CONTEXTS[documentUrl] },
});

type Expanded = Readonly<Record<string, { "@value"?: unknown; "@id"?: string }[]>> & {
  readonly "@id"?: string;
  readonly "@type"?: string[];
};

/** The library in safe mode refuses whatever it would have to drop. */
const expand = async (text: string): Promise<Expanded[]> =>
  (await jsonldLibrary.expand(JSON.parse(text), {
    documentLoader,
    base: "https://kept.example/",
    safe: true,
  } as object)) as Expanded[];

describe("JSON-LD", () => {
  const S = "http://schema.org/";
  const typed = (nodes: readonly Expanded[], type: string) =>
    nodes.filter((node) => node["@type"]?.[0] === `${S}${type}`);

  test("says who is quoted, what people are, and how much", async () => {
    const nodes = await expand(await printed("jsonld", [FAILED, SAMPLE]));
    const [quotation] = typed(nodes, "Quotation");
    expect(quotation[`${S}text`][0]["@value"]).toContain("“We were late,”");
    const speaker = nodes.find((node) => node["@id"] === quotation[`${S}spokenByCharacter`][0]["@id"]);
    expect(speaker?.[`${S}name`][0]["@value"]).toBe("Ana Ruiz");
    expect(speaker?.[`${S}jobTitle`][0]["@value"]).toBe("chief executive");
    const [sum] = typed(nodes, "MonetaryAmount");
    expect([sum[`${S}currency`][0]["@value"], sum[`${S}value`][0]["@value"]]).toEqual(["USD", 40_000_000]);
    expect(typed(nodes, "NewsArticle")[0]["@id"]).toBe("https://news.example/ferry?a=b");
  });

  test("judges nothing, and says of nobody what was not said", async () => {
    const text = await printed("jsonld", [SAMPLE]);
    expect(text).not.toContain("Review");
    const negated = SAMPLE.entry.claims.filter((claim) => claim.negated);
    expect(negated.length).toBeGreaterThan(0);
    for (const { id } of negated) expect(text).not.toContain(`#${id}"`);
  });

  test("names nothing that is not there, and reads back, for any text", () =>
    texts(async (text) => {
      const { article } = sampleOf(text);
      const samples = [
        sampleOf(text, { id: `a b/${article.text.slice(0, 9)}` }),
        sampleOf(text, { id: "b" }),
      ];
      const nodes = await expand(await printed("jsonld", samples));
      const ids = new Set(nodes.map((node) => node["@id"]));
      expect(ids.size).toBe(nodes.length);
      for (const node of nodes)
        for (const value of Object.values(node).flat() as { "@id"?: string }[])
          if (value?.["@id"] !== undefined) expect(ids).toContain(value["@id"]);
    }));

  test("is an empty graph of nothing", async () => {
    expect(await expand(await printed("jsonld", []))).toEqual([]);
  });
});

describe("Web Annotations", () => {
  const check = async (text: string): Promise<void> => {
    const printedText = await printed("annotations", [sampleOf(text), FAILED]);
    const annotations = JSON.parse(printedText);
    for (const { target } of annotations)
      for (const { selector } of target) {
        const [position, quote] = selector;
        const points = [...text];
        expect(inCodePoints(text, position.start, position.end)).toBe(quote.exact);
        expect(points.slice(0, position.start).join("").endsWith(quote.prefix)).toBe(true);
        expect(points.slice(position.end).join("").startsWith(quote.suffix)).toBe(true);
        expect((quote.prefix + quote.suffix).isWellFormed?.() ?? true).toBe(true);
      }
    const nodes = await expand(printedText);
    expect(nodes).toHaveLength(annotations.length);
    for (const node of nodes) {
      expect(node["@type"]).toEqual([`${OA}Annotation`]);
      expect(node[`${OA}hasBody`]).toHaveLength(2);
      expect(node[`${OA}hasTarget`].length).toBeGreaterThan(0);
    }
  };

  test("select words by code points and by their text", () => check(TEXT));
  test("do so in any text", () => texts(check));
});

describe("FollowTheMoney", () => {
  const model = new Model(defaultModel as ConstructorParameters<typeof Model>[0]);

  const read = async (...samples: Parameters<typeof printed>[1]) => {
    const lines = (await printed("ftm", samples)).split("\n");
    expect(lines.pop()).toBe("");
    return lines.map((line) => {
      const raw = JSON.parse(line);
      const schema = model.getSchema(raw.schema);
      for (const [name, values] of Object.entries(raw.properties)) {
        expect(schema.hasProperty(name), name).toBe(true);
        expect(values).not.toEqual([]);
      }
      for (const name of schema.required ?? []) expect(raw.properties).toHaveProperty(name);
      return model.getEntity(raw);
    });
  };

  test("has an article, and a mention of each person and organization", async () => {
    const [article, ...mentions] = await read(FAILED, SAMPLE);
    expect(article.getFirst("publishedAt")).toBe(SAMPLE.entry.article.published);
    const ruiz = mentions.find((mention) => mention.getProperty("name").includes("Ana Ruiz"));
    expect(ruiz?.schema.name).toBe("Mention");
    expect(ruiz?.getFirst("detectedSchema")).toBe("Person");
    const lind = mentions.find((mention) => mention.getProperty("name").includes("Bo Lind"));
    expect(lind?.getFirst("contextCountry")).toBe("fr");
  });

  test("is of the model, and its ids are its own, for any text", () =>
    texts(async (text) => {
      const entities = await read(sampleOf(text, { id: "a" }), sampleOf(text, { id: "b" }));
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    }));
});
