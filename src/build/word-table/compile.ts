import { FACETS, VALUES, type ValueType } from "../../lexicon/facets.ts";
import type { WordRow, WordTable } from "../../lexicon/word-table.ts";
import { inflect } from "./inflect.ts";
import { RowMistake } from "./read.ts";
import type { Row } from "./row.ts";
import { twinsOf } from "./twins.ts";

/** Numbers the spellings of all rows and says which have what. Throws `RowMistake` with every mistake, one a line. */
export function compileTable(rows: readonly Row[]): WordTable {
  const mistakes = [...rows.flatMap(mistakesOf), ...repeated(rows), ...unused(rows)];
  if (mistakes.length > 0) throw new RowMistake(mistakes.join("\n"));
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size + 1);
    return numbers.size;
  };
  const facets = new Map<string, Set<number>>(Object.keys(FACETS).map((name) => [name, new Set()]));
  const told: WordRow[] = [];
  for (const row of rows) {
    const forms = inflect(row);
    for (const { word } of forms) numberOf(word);
    for (const facet of row.facets)
      for (const { word, form } of forms)
        if (facet.forms.includes(form)) facets.get(facet.name)?.add(numberOf(word));
    if (row.values.size > 0)
      told.push({
        word: row.word,
        part: row.part,
        values: Object.fromEntries(row.values),
        forms: forms.map(({ word, form }) => [word, form, numberOf(word)]),
      });
  }
  return { terms: [...numbers.keys()], facets, rows: told };
}

function mistakesOf({ facets, values, place }: Row): string[] {
  const unknown = facets.filter(({ name }) => !Object.hasOwn(FACETS, name));
  return [
    ...unknown.map(({ name }) => `${place}: no facet "${name}" in src/lexicon/facets.ts`),
    ...[...values].flatMap(([name, value]) => {
      const fault = faultOf(name, value);
      return fault === undefined ? [] : [`${place}: ${fault}`];
    }),
  ];
}

function faultOf(name: string, value: string): string | undefined {
  const type = (VALUES as Readonly<Record<string, ValueType>>)[name];
  if (type === undefined) return `no value "${name}" in src/lexicon/facets.ts`;
  if ("like" in type) return type.like.test(value) ? undefined : `${name} is no "${value}"`;
  const known = "oneOf" in type ? type.oneOf : type.someOf;
  const unknown = ("oneOf" in type ? [value] : value.split(",")).filter((word) => !known.includes(word));
  return unknown.length === 0 ? undefined : `no ${name} "${unknown[0]}"; there are ${known.join(", ")}`;
}

/** A word stands once as each part of speech, and never in both its spellings. */
function repeated(rows: readonly Row[]): string[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const keys = [row.word, ...twinsOf(row.word)].map((word) => `${word} ${row.part}`);
    const known = first.get(keys[0]);
    for (const key of keys) if (!first.has(key)) first.set(key, row);
    return known === undefined
      ? []
      : [`${row.place}: the ${row.part} "${row.word}" stands at ${known.place}, as "${known.word}"`];
  });
}

function unused(rows: readonly Row[]): string[] {
  const used = new Set(rows.flatMap(({ facets }) => facets.map(({ name }) => name)));
  return Object.keys(FACETS)
    .filter((name) => !used.has(name))
    .map((name) => `src/lexicon/facets.ts: no row has the facet "${name}"`);
}
