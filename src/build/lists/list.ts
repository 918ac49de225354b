import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fold } from "../../text/characters.ts";

/** A word list as a source gives it; entries may repeat and come in any order. */
export interface WordList {
  readonly name: string;
  readonly about: string;
  /** Package, version and licence, one line each. */
  readonly sources: readonly string[];
  readonly entries: readonly string[];
}

/** Reads a data package, which has no types of ours. */
export const dataOf = createRequire(import.meta.url);

interface Manifest {
  readonly version: string;
  readonly license: string;
}

/** The header line of a package; `note` names the data behind it where that has a licence of its own. */
export function sourceOf(packageName: string, note = ""): string {
  const file = `node_modules/${packageName}/package.json`;
  const { version, license }: Manifest = JSON.parse(readFileSync(file, "utf8"));
  return `source: npm ${packageName} ${version}, licence ${license}${note === "" ? "" : ` (${note})`}`;
}

export const BY_HAND = "source: compiled by hand for cae from public knowledge, public domain (CC0-1.0)";

/** The entries of a list kept by hand: one a line, "#" opens a comment, "=" one entry that holds "/"; else "/" parts entries. */
export function byHand(name: string): string[] {
  return readFileSync(`src/build/by-hand/${name}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => (line.startsWith("=") ? [line.slice(1)] : line.split("/")))
    .map((entry) => entry.trim());
}

/** The form in which the compiled lexicon keeps an entry. */
export const keyOf = (entry: string): string => fold(entry).replace(/\s+/g, " ").trim();

/** Keys that the compiled lexicon can hold: printable ASCII. */
export const isKey = (key: string): boolean => /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(key);
