import { describe, expect, test } from "vitest";
import { compileTable } from "../../src/build/word-table/compile.ts";
import { inflect } from "../../src/build/word-table/inflect.ts";
import { readRows, readTable } from "../../src/build/word-table/read.ts";
import { twinsOf } from "../../src/build/word-table/twins.ts";

const rows = (...lines: string[]) =>
  readRows("w.tsv", lines.map((line) => line.replaceAll("|", "\t")).join("\n"));
const formsOf = (line: string) => inflect(rows(line)[0]).map(({ word, form }) => `${form} ${word}`);

describe("a row", () => {
  test.each([
    ["Word|noun", 'w.tsv:1: "Word" is no single word in lower case'],
    ["two words|noun", 'w.tsv:1: "two words" is no single word in lower case'],
    ["word|thing", 'w.tsv:1: no part of speech "thing"; there are noun, verb'],
    ["word|noun|month:x", 'w.tsv:1: no form "x"; there are base, s, ed'],
    ["word|noun||x:words", 'w.tsv:1: no form "x"; there are base, s, ed'],
    ["word|noun|||", "w.tsv:1: a row has four fields, not 5"],
  ])("%s: %s", (line, said) => {
    expect(() => rows("# a comment", "", line)).toThrow(said.replace(":1", ":3"));
  });

  test.each([
    ["say|verb||ed:said", "base say, s says, ed said, en said, ing saying"],
    [
      "criticise|verb",
      "base criticise, base criticize, s criticises, s criticizes, ed criticised, ed criticized",
    ],
    ["signal|verb", "ed signalled, ed signaled, en signalled, en signaled, ing signaling, ing signalling"],
    ["man|noun||s:men", "base man, s men"],
    ["neighbour|noun", "base neighbour, base neighbor, s neighbours, s neighbors"],
    ["fish|noun||s:", "base fish"],
    ["tuesday|name", "base tuesday"],
    ["big|adjective", "base big, er bigger, est biggest"],
  ])("%s has the forms %s", (line, forms) => {
    expect(formsOf(line)).toEqual(expect.arrayContaining(forms.split(", ")));
  });
});

describe("spelling twins", () => {
  test.each([
    "emphasised emphasized",
    "realise realize",
    "organisation organization",
    "favourable favorable",
    "labelled labeled",
    "centre center",
    "defences defenses",
  ])("%s", (pair) => {
    const [british, american] = pair.split(" ");
    expect([twinsOf(british), twinsOf(american)]).toEqual([[american], [british]]);
  });

  test.each(
    "advise promised exercise raise surprised size prize otherwise sunrise uprising hour four poured tour controlled compelled called noise premises".split(
      " ",
    ),
  )("%s has none", (word) => {
    expect(twinsOf(word)).toEqual([]);
  });
});

describe("the table", () => {
  test("says at once where all its mistakes are", () => {
    const told = rows(
      "may|name|month=13",
      "jun|name|moth",
      "jul|name|weak=3",
      "analyse|verb",
      "analyze|verb",
    );
    expect(() => compileTable(told)).toThrow(
      /w\.tsv:1: month is no "13"\nw\.tsv:2: no facet "moth"[^\n]*\nw\.tsv:3: no value "weak"[^\n]*\nw\.tsv:5: the verb "analyze" stands at w\.tsv:4, as "analyse"/,
    );
  });

  test("says which facet no row has", () => {
    expect(() => compileTable(rows("may|name|calendar-name"))).toThrow('no row has the facet "time-head"');
  });

  test("has every form that a facet is true of", () => {
    const { terms, facets } = compileTable(readTable());
    const held = [...(facets.get("time-head") ?? [])].map((term) => terms[term - 1]);
    expect(held).toEqual(expect.arrayContaining(["week", "weeks", "monday"]));
    expect(held).not.toContain("mondays");
  });
});
