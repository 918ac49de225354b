import type { TokenSpan } from "../../engine/rule.ts";
import { type Attribution, endOf, holds, standsIn } from "./attribution.ts";

/** How many earlier claims of a passage a new one is compared with; bounds hostile sentences. */
const RECENT = 16;

/** Claims inside claims inside claims are kept, deeper ones are not. */
export const MAX_DEPTH = 3;

/** The claims of a passage so far, in order of their cues, and how they stand in one another. */
export class ClaimList {
  #all: Attribution[] = [];

  get all(): readonly Attribution[] {
    return this.#all;
  }

  get last(): Attribution | undefined {
    return this.#all[this.#all.length - 1];
  }

  clear(): void {
    if (this.#all.length > 0) this.#all = [];
  }

  add(claim: Attribution): void {
    this.#all.push(claim);
  }

  replaceLast(claim: Attribution): void {
    this.#all[this.#all.length - 1] = claim;
  }

  /** Puts a claim before those whose cues stand behind its own. */
  insert(claim: Attribution): void {
    const place = this.#all.findIndex(({ cue }) => cue.first > claim.cue.first);
    this.#all.splice(place < 0 ? this.#all.length : place, 0, claim);
  }

  /** How many claims hold token `at` in their content. */
  depthAt(at: number): number {
    let depth = 0;
    for (let place = Math.max(0, this.#all.length - RECENT); place < this.#all.length; place++)
      if (holds(this.#all[place], at)) depth++;
    return depth;
  }

  /** Does a claim near by hold the one at `place`? */
  isNested(place: number): boolean {
    const at = this.#all[place].cue.first;
    const last = Math.min(this.#all.length, place + RECENT);
    for (let near = Math.max(0, place - RECENT); near < last; near++)
      if (holds(this.#all[near], at)) return true;
    return false;
  }

  /** Puts another claim in the place of the last one that a test picks, and tells whether there was one. */
  replace(picks: (claim: Attribution) => boolean, by: (claim: Attribution) => Attribution): boolean {
    for (let place = this.#all.length - 1; place >= 0 && place >= this.#all.length - RECENT; place--) {
      if (!picks(this.#all[place])) continue;
      this.#all[place] = by(this.#all[place]);
      return true;
    }
    return false;
  }

  /** Content of earlier claims ends where a later attribution of the whole sentence begins. */
  clampInside(outer: Attribution): void {
    const { first, last } = outer.content[0];
    for (let place = Math.max(0, this.#all.length - RECENT); place < this.#all.length; place++) {
      const claim = this.#all[place];
      if (claim.cue.first < first || endOf(claim) <= last) continue;
      const content = common(claim.content, [{ first: 0, last }]);
      if (content.length > 0) this.#all[place] = { ...claim, content };
    }
  }

  /**
   * What a claim says inside another's content stays inside it ("promised | growth is expected"), unless it speaks of
   * the very noun that announced the other ("the conclusion that T | is shared by few"), which then ends before it.
   */
  clippedInto(claim: Attribution): Attribution {
    const { first } = claim.cue;
    const place = this.#holderOf(first);
    if (place < 0 || standsIn(claim, this.#all[place])) return claim;
    const outer = this.#all[place];
    if (outer.rule === "claim/speaker-noun" && holds(claim, outer.cue.first)) {
      const content = common(outer.content, [{ first: 0, last: first }]);
      if (content.length > 0) this.#all[place] = { ...outer, content };
      return claim;
    }
    const content = common(claim.content, outer.content);
    return content.length > 0 ? { ...claim, content } : claim;
  }

  /** The place of the last claim whose content holds a token, or -1. */
  #holderOf(at: number): number {
    for (let place = this.#all.length - 1; place >= 0 && place >= this.#all.length - RECENT; place--)
      if (holds(this.#all[place], at)) return place;
    return -1;
  }
}

/** The tokens that both lists hold. */
function common(some: readonly TokenSpan[], others: readonly TokenSpan[]): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (const one of some)
    for (const other of others) {
      const first = Math.max(one.first, other.first);
      const last = Math.min(one.last, other.last);
      if (first < last) found.push({ first, last });
    }
  return found;
}
