/** Calls that a pass over text or tokens cannot do without; what they count does not depend on the machine. */
const COUNTED: readonly (readonly [object, readonly string[]])[] = [
  [
    String.prototype,
    [
      "charCodeAt",
      "slice",
      "indexOf",
      "includes",
      "startsWith",
      "endsWith",
      "toLowerCase",
      "replace",
      "split",
    ],
  ],
  [RegExp.prototype, ["exec", "test"]],
  [Map.prototype, ["get", "has", "set"]],
  [Set.prototype, ["has", "add"]],
  [Array.prototype, ["push", "some", "find", "filter", "map", "includes", "indexOf"]],
];

/** How many of the counted calls `run` makes; a call over a list counts its length. */
export function workOf(run: () => void): number {
  let work = 0;
  const undo: (() => void)[] = [];
  for (const [prototype, names] of COUNTED)
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      const perElement = prototype === Array.prototype && name !== "push";
      const counting = function (this: { length: number }, ...args: unknown[]): unknown {
        work += perElement ? 1 + this.length : 1;
        return Reflect.apply(original, this, args);
      };
      Object.defineProperty(prototype, name, { value: counting, configurable: true, writable: true });
      undo.push(() =>
        Object.defineProperty(prototype, name, { value: original, configurable: true, writable: true }),
      );
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
