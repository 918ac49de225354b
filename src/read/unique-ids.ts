/**
 * Ids that are unique in a run: one that was given before gets "-2", the next one "-3", passing over those that were
 * given as they stand. What comes later changes nothing. It remembers every id, which is all that a run remembers.
 */
export class UniqueIds {
  /** Each id that was given, with the number that the next one like it gets. */
  readonly #given = new Map<string, number>();

  uniqueFor(id: string): string {
    const next = this.#given.get(id);
    if (next === undefined) return this.#give(id);
    let number = next;
    while (this.#given.has(`${id}-${number}`)) number++;
    this.#given.set(id, number + 1);
    return this.#give(`${id}-${number}`);
  }

  #give(id: string): string {
    this.#given.set(id, 2);
    return id;
  }
}
