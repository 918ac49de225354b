import "../extract.ts";
import { readTermSets } from "../lexicon/terms.ts";

/** Reads every set of words that the code names; a word without a row fails the build. */
try {
  readTermSets();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
