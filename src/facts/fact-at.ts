/** What has an id of its kind ("claim-12"); ids count up. */
export interface Numbered {
  readonly id: string;
}

/** The number of an id, behind the hyphen. */
export function numberOf(id: string): number {
  let number = 0;
  for (let at = id.indexOf("-") + 1; at < id.length; at++) number = number * 10 + id.charCodeAt(at) - 48;
  return number;
}

/** The fact of an id: at its number where none is missing, else by bisection. A map of all ids would be as large as the facts. */
export function factAt<Fact extends Numbered>(facts: readonly Fact[], id: string): Fact | undefined {
  const number = numberOf(id);
  let low = 0;
  let high = Math.min(number, facts.length) - 1;
  if (high >= 0 && facts[high].id === id) return facts[high];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numberOf(facts[middle].id);
    if (found === number) return facts[middle];
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
