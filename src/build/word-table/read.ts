import { readdirSync, readFileSync } from "node:fs";
import { FORMS, type Form, PARTS, type Part } from "../../lexicon/word-table.ts";
import type { Row } from "./row.ts";

/** Read from the project's root. */
const FOLDER = "src/lexicon/words/";

/** A row that is not as rows are; the message begins with its place. */
export class RowMistake extends Error {}

/** Every row of every file of the table, in the order of the files' names. Throws `RowMistake`. */
export const readTable = (): Row[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .flatMap((name) => readRows(FOLDER + name, readFileSync(FOLDER + name, "utf8")));

/** The rows of one file: word, part of speech, facets and values, irregular forms, parted by tabs; "# " opens a comment. */
export const readRows = (file: string, text: string): Row[] =>
  text
    .split("\n")
    .flatMap((line, i) => (line === "" || line.startsWith("# ") ? [] : [readRow(`${file}:${i + 1}`, line)]));

function readRow(place: string, line: string): Row {
  const [word, part = "", told = "", irregular = "", ...more] = line.split("\t");
  if (more.length > 0) throw new RowMistake(`${place}: a row has four fields, not ${4 + more.length}`);
  if (word !== word.toLowerCase() || /\s/.test(word) || word === "")
    throw new RowMistake(`${place}: "${word}" is no single word in lower case`);
  const items = told.split(" ").filter((item) => item !== "");
  return {
    word,
    part: partOf(place, part),
    facets: items.filter((item) => !item.includes("=")).map((item) => readFacet(place, item)),
    values: new Map(items.filter((item) => item.includes("=")).map(readValue)),
    irregular: new Map(irregular === "" ? [] : irregular.split(" ").map((item) => readForm(place, item))),
    place,
  };
}

function partOf(place: string, written: string): Part {
  const part = PARTS.find((known) => known === written);
  if (part === undefined)
    throw new RowMistake(`${place}: no part of speech "${written}"; there are ${PARTS.join(", ")}`);
  return part;
}

/** "office" is true of the lemma, "office*" of all its forms, "office:s,ed" of those. */
function readFacet(place: string, item: string): Row["facets"][number] {
  if (item.endsWith("*")) return { name: item.slice(0, -1), forms: FORMS };
  const [name, forms] = item.split(":");
  return {
    name,
    forms: forms === undefined ? ["base"] : forms.split(",").map((form) => formOf(place, form)),
  };
}

function readValue(item: string): [string, string] {
  const sign = item.indexOf("=");
  return [item.slice(0, sign), item.slice(sign + 1)];
}

function readForm(place: string, item: string): [Form, string] {
  const [form, word = ""] = item.split(":");
  return [formOf(place, form), word];
}

function formOf(place: string, written: string): Form {
  const form = FORMS.find((known) => known === written);
  if (form === undefined)
    throw new RowMistake(`${place}: no form "${written}"; there are ${FORMS.join(", ")}`);
  return form;
}
