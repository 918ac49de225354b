import type { Json, PartialFact } from "./expected-schema.ts";
import { meets } from "./match.ts";

type Fields = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): boolean => value !== null && typeof value !== "object";

/** Finds the facts that meet a partial one without looking at each: by its plain value that the fewest facts have. */
export class FactIndex<Fact extends object> {
  readonly #facts: readonly Fact[];
  readonly #byValue = new Map<string, Map<unknown, Fact[]>>();

  constructor(facts: readonly Fact[]) {
    this.#facts = facts;
  }

  meeting(expected: PartialFact): Fact[] {
    return this.#candidates(expected).filter((fact) => meets(expected, fact));
  }

  #candidates(expected: PartialFact): readonly Fact[] {
    let fewest = this.#facts;
    for (const [key, value] of Object.entries(expected)) {
      if (!isPlain(value)) continue;
      const having = this.#having(key, value);
      if (having.length < fewest.length) fewest = having;
    }
    return fewest;
  }

  #having(key: string, value: Json): readonly Fact[] {
    let values = this.#byValue.get(key);
    if (values === undefined) {
      values = grouped(this.#facts, key);
      this.#byValue.set(key, values);
    }
    return values.get(value) ?? [];
  }
}

function grouped<Fact extends object>(facts: readonly Fact[], key: string): Map<unknown, Fact[]> {
  const groups = new Map<unknown, Fact[]>();
  for (const fact of facts) {
    const value = Object.hasOwn(fact, key) ? (fact as Fields)[key] : undefined;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [fact]);
    else group.push(fact);
  }
  return groups;
}
