import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { articleOf } from "../article.ts";
import { growth, LINEAR } from "../work.ts";

/** Words that coreference acts on, in any order. */
const WORDS =
  "Ana Ortiz Boeing he she it they who which the company senator said “We I ” , . ( ) GM General Motors 's his her Mr. France".split(
    " ",
  );
const wordSalad = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), wordSalad);

describe("entities of any text", () => {
  it("have mentions that stand where they say, in order, and none in two entities", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities } = extract(articleOf(text));
        const places = new Set<string>();
        for (const { mentions } of entities) {
          let before = -1;
          for (const { start, end, text: wording } of mentions) {
            expect(text.slice(start, end)).toBe(wording);
            expect(wording).not.toBe("");
            expect(start).toBeGreaterThanOrEqual(before);
            expect(places.has(`${start} ${end}`)).toBe(false);
            places.add(`${start} ${end}`);
            before = start;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are called by a description once, whichever of two names it stands beside", () => {
    const { entities } = extract(articleOf("W F,the app Zbly daily"));
    expect(entities.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(["the app", "Zbly"]);
  });

  it("are not mentioned inside a mention of their own", () => {
    const { entities } = extract(articleOf("Norlund Shipping grew. Ana Ruiz praised the its company."));
    expect(entities[0].mentions.map(({ text }) => text)).toEqual(["Norlund Shipping", "the its company"]);
    for (const description of ["its company", "the its company"]) {
      const [senate] = extract(articleOf(`Senate ${description} Senate`)).entities;
      expect(senate.mentions.map(({ text }) => text)).toEqual(["Senate", description, "Senate"]);
    }
  });

  it("have what stands beside their name to themselves, once", () => {
    const textsIn = (text: string) =>
      extract(articleOf(text)).entities.map(({ mentions }) => mentions.map((mention) => mention.text));
    expect(textsIn("Harrow,the its company")).toEqual([["Harrow", "the its company"]]);
    expect(textsIn("Crl,THE MA’s chief")).toEqual([["Crl", "THE MA’s chief"], ["THE MA"]]);
  });

  it("are the same on every run", () => {
    fc.assert(
      fc.property(wordSalad, (text) => {
        expect(extract(articleOf(text)).entities).toEqual(extract(articleOf(text)).entities);
      }),
      { numRuns: 50 },
    );
  });
});

describe("long texts cost work in line with their length", () => {
  it.each([
    ["names and pronouns", "Ana Ortiz said he told her that it was Boeing's. "],
    ["one sentence of pronouns", "he said she said it said they said "],
    ["open quotations", "“We said I "],
    ["descriptions", "the company the senator the Journal who, which "],
  ])("%s", (_, unit) => {
    const read = (times: number): void => void extract(articleOf(unit.repeat(times)));
    expect(growth(read, 400)).toBeLessThan(LINEAR);
  });
});
