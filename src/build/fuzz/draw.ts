import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A run of draws that a seed and the number of an article fix: each article can be made again by itself. */
export class Draw {
  readonly #source;

  constructor(seed: number, article: number) {
    this.#source = xoroshiro128plus(Math.imul(seed, 0x85eb_ca6b) ^ Math.imul(article + 1, 0x9e37_79b1));
  }

  /** A whole number from `least` to `most`, both inclusive. */
  between(least: number, most: number): number {
    return uniformInt(this.#source, least, most);
  }

  /** True in so many of a hundred draws. */
  chance(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }

  of<Value>(values: readonly Value[]): Value {
    return values[this.between(0, values.length - 1)];
  }

  /** One of several ways to go on, so that only the one drawn is gone. */
  way<Value>(...ways: readonly (() => Value)[]): Value {
    return this.of(ways)();
  }

  list<Value>(least: number, most: number, make: () => Value): Value[] {
    return Array.from({ length: this.between(least, most) }, make);
  }
}
