import { calibrationOf, predicted } from "./fit.ts";
import type { Sample } from "./sample.ts";

const FOLDS = 8;
const BINS = 10;

export interface Bin {
  readonly facts: number;
  readonly confidence: number;
  readonly right: number;
}

export interface Evaluation {
  /** Mean distance between what was said and what was right over ten bins, weighed by their facts (0 to 1). */
  readonly error: number;
  readonly bins: readonly Bin[];
}

/** Says every sample's confidence by what was learnt from other articles, and compares. */
export function crossValidate(samples: readonly Sample[]): Evaluation {
  const [measured, lent] = parted(samples, ({ lentBy }) => lentBy === undefined);
  const articles = [...new Set(measured.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, place) => [article, place % FOLDS]));
  const said = Array.from({ length: FOLDS }, (_, fold) => {
    const [test, train] = parted(measured, ({ article }) => foldOf.get(article) === fold);
    return predicted(calibrationOf([...train, ...lent]), test);
  }).flat();
  return evaluationOf(said);
}

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function evaluationOf(said: readonly { readonly confidence: number; readonly right: number }[]): Evaluation {
  const bins = Array.from({ length: BINS }, (_, place) => {
    const inside = said.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === place,
    );
    const sum = (key: "confidence" | "right"): number => inside.reduce((total, each) => total + each[key], 0);
    const facts = inside.length;
    return {
      facts,
      confidence: facts === 0 ? 0 : sum("confidence") / facts,
      right: facts === 0 ? 0 : sum("right") / facts,
    };
  });
  const error = bins.reduce(
    (sum, { facts, confidence, right }) => sum + facts * Math.abs(confidence - right),
    0,
  );
  return { error: said.length === 0 ? 0 : error / said.length, bins };
}
