import { readFileSync } from "node:fs";
import { Lexicon } from "./table.ts";

let loaded: Lexicon | undefined;

/** The compiled lexicon, read on first use from beside the built code. Throws when the build has not been run. */
export function lexicon(): Lexicon {
  // The same relative place from src/lexicon, dist/lexicon and the bundle in dist/cli.
  loaded ??= new Lexicon(readFileSync(new URL("../../dist/lexicon.bin", import.meta.url)));
  return loaded;
}
