import { readFileSync } from "node:fs";
import { CORPUS as COREFERENCE } from "../../coreference/corpus.ts";
import { AMOUNT_CORPUS } from "../../facts/amount/corpus.ts";
import { CLAIM_CORPUS } from "../../facts/claim/corpus.ts";
import { DATE_CORPUS } from "../../facts/date/corpus.ts";
import { BOUNDARIES, CORPUS as NAMES } from "../../facts/entity/corpus.ts";
import { OFFICIALS } from "../../facts/official/corpus.ts";
import { seedPaths } from "../seeds.ts";

/** Texts that exist, which new ones are made of. */
export interface Material {
  /** The seed articles. */
  readonly articles: readonly string[];
  /** Every example of every rule, found or ignored, without its marks. */
  readonly examples: readonly string[];
}

/** Run from the project's root. */
export const readMaterial = (): Material => ({
  articles: seedPaths().map((path) => readFileSync(path, "utf8")),
  examples: [AMOUNT_CORPUS, CLAIM_CORPUS, DATE_CORPUS, { BOUNDARIES }, NAMES, OFFICIALS, COREFERENCE].flatMap(
    (corpus) => Object.values(corpus).flatMap(textsOf),
  ),
});

interface Examples {
  readonly finds: readonly (readonly [text: string, ...rest: unknown[]])[];
  readonly ignores: readonly string[];
}

const textsOf = ({ finds, ignores }: Examples): string[] =>
  [...finds.map(([text]) => text), ...ignores].map((text) =>
    text.replace(/[⟦⟧{}<>[\]]/g, "").replace(/¶/g, "\n\n"),
  );
