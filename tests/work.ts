/** What one call costs, given what it was called on, with what, and what came out. */
type Cost = (self: never, args: never, result: never) => number;

/** Characters, or elements, that cost as much as a call does. */
const RUN = 8;

const one: Cost = () => 1;
const length = (self: { readonly length: number }): number => 1 + self.length / RUN;
const elements = (self: { readonly length: number }): number => 1 + self.length;
const filled = (
  self: { readonly length: number },
  [, from = 0, to = self.length]: readonly number[],
): number => 1 + Math.max(0, to - from) / RUN;
/** What a splice takes out, and what stands behind it and moves. */
const moved = (
  self: { readonly length: number },
  [start]: readonly number[],
  result: { readonly length: number },
): number => 1 + result.length + (start < 0 ? -start : Math.max(0, self.length - start));
const copied = (_self: unknown, _args: unknown, result: { readonly length: number }): number =>
  1 + result.length;

/** A search costs what it passes over until it finds. */
const search = (self: string, [, from = 0]: readonly [unknown?, number?], found: unknown): number =>
  1 + (typeof found === "number" && found >= 0 ? found - from : self.length - from) / RUN;

/** A pattern passes over the text up to its match, or over all of it. */
const match = (self: RegExp, [text]: readonly [unknown], found: RegExpExecArray | boolean | null): number => {
  const all = String(text).length;
  return (
    1 +
    (found !== null && typeof found === "object" && !self.global ? found.index + found[0].length : all) / RUN
  );
};

/**
 * Calls that a pass over text or tokens cannot do without, with what each costs; what they count does not depend on the
 * machine.
 */
const COUNTED: readonly (readonly [object, Cost, readonly string[]])[] = [
  [String.prototype, one, ["charCodeAt", "codePointAt", "at", "slice", "startsWith", "endsWith"]],
  [String.prototype, search, ["indexOf"]],
  [
    String.prototype,
    length,
    [
      "includes",
      "toLowerCase",
      "toUpperCase",
      "normalize",
      "trim",
      "trimStart",
      "trimEnd",
      "replace",
      "replaceAll",
      "split",
      "match",
      "matchAll",
    ],
  ],
  [RegExp.prototype, match, ["exec", "test"]],
  [Map.prototype, one, ["get", "has", "set"]],
  [Set.prototype, one, ["has", "add"]],
  [Object.getPrototypeOf(Int32Array.prototype), filled, ["fill"]],
  [Array.prototype, one, ["push", "pop"]],
  [Array.prototype, moved, ["splice"]],
  [Array.prototype, copied, ["slice", "concat"]],
  [
    Array.prototype,
    elements,
    [
      "some",
      "every",
      "find",
      "findIndex",
      "findLast",
      "findLastIndex",
      "filter",
      "map",
      "flatMap",
      "forEach",
      "reduce",
      "reduceRight",
      "includes",
      "indexOf",
      "lastIndexOf",
      "join",
      "reverse",
      "toReversed",
      "sort",
      "toSorted",
      "unshift",
      "shift",
    ],
  ],
];

/** How much work `run` makes, counted in calls. */
export function workOf(run: () => void): number {
  let work = 0;
  const undo: (() => void)[] = [];
  for (const [prototype, cost, names] of COUNTED)
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      const counting = function (this: never, ...args: never[]): unknown {
        const result = Reflect.apply(original, this, args);
        work += cost(this, args as never, result as never);
        return result;
      };
      const define = (value: unknown): void => {
        Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
      };
      define(counting);
      undo.push(() => define(original));
    }
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}

/** How much more work twice the size makes, once what is looked up for the first time has been. */
export function growth(run: (size: number) => void, size: number): number {
  run(size);
  const once = workOf(() => run(size));
  return workOf(() => run(2 * size)) / Math.max(1, once);
}

/** Twice the size costs about twice the work. */
export const LINEAR = 2.4;
