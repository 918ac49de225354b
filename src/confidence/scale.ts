import type { Calibration } from "../facts/calibration.ts";
import type { Sort } from "../facts/kind.ts";

/** What is printed never claims to be certain, nor to be certainly wrong. */
const LEAST = 0.01;
const MOST = 0.99;

/**
 * The share of facts of this sort that are right, with two decimals. A value that was never measured adds nothing: what
 * the other features say decides.
 */
export const confidenceOf = (calibration: Calibration, sort: Sort): number =>
  new Scale(calibration).confidenceOf(sort);

/** A calibration as it is asked: the weights alone, by feature and value. */
export class Scale {
  readonly #intercept: number;
  readonly #names: readonly string[];
  readonly #weights: readonly ReadonlyMap<string, number>[];

  constructor({ intercept, features }: Calibration) {
    this.#intercept = intercept;
    this.#names = Object.keys(features);
    this.#weights = Object.values(features).map(
      (values) => new Map(Object.entries(values).map(([value, [, , weight]]) => [value, weight])),
    );
  }

  confidenceOf(sort: Sort): number {
    let odds = this.#intercept;
    for (let i = 0; i < this.#names.length; i++) odds += this.#weights[i].get(sort[this.#names[i]]) ?? 0;
    const share = 1 / (1 + Math.exp(-odds));
    return Math.round(100 * Math.min(MOST, Math.max(LEAST, share))) / 100;
  }
}
