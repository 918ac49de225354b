import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listSources, notice } from "../../src/build/lists/notice.ts";

const NOTICE = readFileSync("NOTICE", "utf8");
/** What is imported from a package, by the package's name. */
const IMPORT = /(?:from|import\()\s*"((?:@[^/"]+\/)?[a-z][^/":]*)[^":]*"/g;
const BUNDLED = readFileSync("dist/cli/THIRD-PARTY-LICENSES.txt", "utf8");

test("NOTICE is what the lists and the installed packages say", () => {
  expect(notice()).toBe(NOTICE);
});

test("every package that a list comes from is there with its full licence", () => {
  const sections = NOTICE.split(/^=+\n(?=.+\n=+$)/m).slice(1);
  const packages = new Set(listSources().flatMap((source) => /^npm (\S+) (\S+),/.exec(source)?.[0] ?? []));
  expect(packages.size).toBeGreaterThan(9);
  for (const source of packages) {
    const title = source.replace(/^npm /, "").replace(/,$/, " (");
    const section = sections.find((text) => text.startsWith(title)) ?? "";
    expect(section.length, title).toBeGreaterThan(500);
    expect(section, title).toMatch(/copyright/i);
  }
});

test.each([
  ["MIT", 'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND'],
  ["ISC", "Permission to use, copy, modify, and/or distribute this software for any"],
  ["Apache-2.0", "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"],
  ["Unicode-3.0", "UNICODE LICENSE V3"],
  ["SCOWL", "The collective work is Copyright 2000-2018 by Kevin Atkinson"],
  ["UKACD within SCOWL", "Copyright (c) J Ross Beresford 1993-1999"],
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC-BY-4.0 with its changes", "Changes: the names of places of 50,000 people and more"],
  ["Brill's tagger", "Copyright 1993 by the Massachusetts Institute of Technology and the"],
])("NOTICE gives the licence %s", (_, words) => {
  expect(NOTICE).toContain(words);
});

/** What users install themselves, where they want it. */
const PEERS = new Set(Object.keys(JSON.parse(readFileSync("package.json", "utf8")).peerDependencies));

/** Packages that the shipped code imports, the library's included. */
const IMPORTED = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("build"))
  .flatMap((file) => [...readFileSync(`src/${file}`, "utf8").matchAll(IMPORT)].map(([, name]) => name));

test("every package that the command line is made of goes with its licence", () => {
  const packages = [...BUNDLED.matchAll(/^Name: (\S+)$/gm)].map(([, name]) => name);
  const shipped = new Set(IMPORTED.filter((name) => !PEERS.has(name)));
  expect(packages).toEqual(expect.arrayContaining([...shipped]));
  for (const name of packages) {
    const entry = BUNDLED.slice(BUNDLED.indexOf(`Name: ${name}\n`)).split("\n---\n")[0];
    expect(entry, name).toMatch(/^License: \S/m);
    expect(entry, name).toMatch(/^License Text:\n===\n\n[\s\S]{200,}/m);
  }
});
