import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lexicon } from "../../src/lexicon/load.ts";
import { fold } from "../../src/text/characters.ts";

const FOLDER = new URL("../../src/lexicon/lists/", import.meta.url);
const lists = readdirSync(FOLDER).map((file) => {
  const lines = readFileSync(new URL(file, FOLDER), "utf8").trimEnd().split("\n");
  return {
    name: file.slice(0, -".txt".length),
    header: lines.filter((line) => line.startsWith("#")),
    entries: lines.filter((line) => !line.startsWith("#")),
  };
});

test.each(lists)(
  "$name says what it is, where it comes from and under which licence",
  ({ name, header, entries }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(header.length).toBeGreaterThan(2);
    const sources = header.filter((line) => line.startsWith("# source: "));
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      expect(source).toMatch(
        /^# source: (npm \S+ \d+\.\d+\.\d+, licence [A-Z]\S|compiled by hand .*public domain)/,
      );
    expect(entries.length).toBeGreaterThan(20);
  },
);

test.each(lists)(
  "$name is sorted, without repetition, of entries that the lexicon can hold",
  ({ entries }) => {
    expect(entries).toEqual([...entries].sort((a, b) => (a < b ? -1 : 1)));
    const keys = entries.map(fold);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(key))).toEqual([]);
  },
);

test("the compiled lexicon holds every entry of every list", () => {
  const compiled = lexicon();
  expect(compiled.lists).toEqual(lists.map(({ name }) => name));
  for (const { name, entries } of lists) {
    const bit = compiled.bitOf(name);
    const missing = entries.filter((entry) => (compiled.listsWith(compiled.find(fold(entry))) & bit) === 0);
    expect(missing).toEqual([]);
  }
});

const inList = (text: string, list: string): boolean => {
  const compiled = lexicon();
  const id = compiled.find(fold(text));
  return id >= 0 && (compiled.listsWith(id) & compiled.bitOf(list)) !== 0;
};

test.each([
  ["China", "country"],
  ["U.S.", "country-alias"],
  ["Beijing", "capital"],
  ["Shenzhen", "city-large"],
  ["Aachen", "city"],
  ["Calif.", "us-state"],
  ["Middle East", "region"],
  ["Chinese", "nationality"],
  ["Sunni", "religion-group"],
  ["Mary", "first-name-female"],
  ["Vladimir", "first-name-male"],
  ["Kovačević", "surname"],
  ["Zhang", "surname"],
  ["Reuters", "media"],
  ["NATO", "organization"],
  ["Bayern Munich", "sports-team"],
  ["Ministry", "organization-head"],
  ["prime minister", "person-title"],
  ["GmbH", "company-suffix"],
  ["regulators", "common-word"],
  ["organisation", "common-word"],
  ["World Cup", "event"],
])("%s is in %s", (text, list) => expect(inList(text, list)).toBe(true));

test.each([
  ["said", "surname"],
  ["the", "first-name-female"],
  ["of", "city"],
  ["Jack", "common-word"],
  ["Carter", "common-word"],
  ["government", "surname"],
])("%s is not in %s", (text, list) => expect(inList(text, list)).toBe(false));
