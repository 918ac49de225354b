import type { TokenSpan } from "../../engine/rule.ts";
import { Tag } from "../../language/tag.ts";
import { type CueSite, verbSites } from "./cue-sites.ts";
import { ADJECTIVE_CUES } from "./cues/adjectives.ts";
import { Opening } from "./cues/cue.ts";
import { HEARSAY } from "./cues/hearsay.ts";
import { NOUN_CUES } from "./cues/nouns.ts";
import { PHRASE_CUES } from "./cues/phrases.ts";
import { type FoundClaim, holds, standsIn } from "./found.ts";
import { accordingFrame, opensSource } from "./frames/according.ts";
import { adjectiveFrame } from "./frames/adjective.ts";
import { asFrame } from "./frames/as-clause.ts";
import { colonFrame } from "./frames/colon.ts";
import { hearsayFrame } from "./frames/hearsay.ts";
import { leftFrame } from "./frames/left.ts";
import { nounFrame } from "./frames/noun.ts";
import { phraseFrame } from "./frames/phrase.ts";
import { withQuoter } from "./frames/quoted-as.ts";
import { relativeFrame } from "./frames/relative.ts";
import { rightFrame } from "./frames/right.ts";
import { isDash, signatureFrame } from "./frames/signature.ts";
import { verbFirstFrame } from "./frames/verb-first.ts";
import { withPolarity } from "./polarity.ts";
import type { Scene, Stretch } from "./scene.ts";
import { RunningSubject } from "./subjects.ts";
import { passesOn, passesOnFirst, withVia } from "./via.ts";

/** How many earlier claims of a stretch a new one is compared with; bounds hostile sentences. */
const RECENT = 16;

/** Claims inside claims inside claims are kept, deeper ones are not. */
const MAX_DEPTH = 3;

/** Adverbs of hearsay that are read in a stretch; each is compared with all its claims. */
const MAX_HEARSAY = 8;

/** Before an infinitive they deny it. */
const REFUSALS: ReadonlySet<string> = new Set(["decline", "refuse", "refusal"]);

/** The claims of one stretch, in order of their cues. */
export function claimsOf(scene: Scene, stretch: Stretch): FoundClaim[] {
  return new StretchReader(scene, stretch).read();
}

class StretchReader {
  readonly #scene: Scene;
  readonly #stretch: Stretch;
  readonly #found: FoundClaim[] = [];
  readonly #running: RunningSubject;
  /** Where content that stands before its cue may begin. */
  #floor: number;
  #speaker: TokenSpan | undefined;
  /** Where the last claim that is not inside another ends. */
  #end: number;
  /** Adverbs of hearsay, read when all other claims are known. */
  readonly #hearsay: number[] = [];

  constructor(scene: Scene, stretch: Stretch) {
    this.#scene = scene;
    this.#stretch = stretch;
    this.#running = new RunningSubject(scene, stretch);
    this.#floor = stretch.first;
    this.#end = stretch.first;
  }

  read(): FoundClaim[] {
    const { tag, lower } = this.#scene.tokens;
    const sites = verbSites(this.#scene, this.#stretch);
    let next = 0;
    for (let at = this.#stretch.first; at < this.#stretch.last; at++) {
      const site = sites[next]?.group.head === at ? sites[next++] : undefined;
      if (site) this.#take(this.#ofAdjective(at) ?? this.#ofVerb(site));
      else if (this.#scene.quoted[at] >= 0) continue;
      else if (tag[at] === Tag.Adverb && HEARSAY.has(lower[at])) this.#hearsay.push(at);
      else this.#take(this.#ofWord(at));
    }
    for (const at of this.#hearsay.slice(0, MAX_HEARSAY)) this.#takeHearsay(at);
    return this.#found
      .filter((claim, place) => !this.#isNested(claim, place) || isWorthAlone(claim))
      .map((claim) => withPolarity(this.#scene, this.#stretch, withQuoter(this.#scene, claim)));
  }

  /** The claim of a cue that is no verb. */
  #ofWord(at: number): FoundClaim | undefined {
    const word = this.#scene.tokens.lower[at];
    if (NOUN_CUES.has(word) && this.#depthAt(at) < MAX_DEPTH)
      return nounFrame(this.#scene, this.#stretch, at) ?? this.#ofPhrase(at);
    if (PHRASE_CUES.has(word) && this.#depthAt(at) === 0) return this.#ofPhrase(at);
    if (isDash(word)) return signatureFrame(this.#scene, this.#stretch, at);
    if (word === ":") return this.#ofColon(at);
    if (opensSource(this.#scene.tokens.lower, at))
      return accordingFrame(this.#scene, this.#stretch, at, this.#floor);
    return ADJECTIVE_CUES.has(word) ? this.#ofAdjective(at) : undefined;
  }

  /** Does a claim near by hold this one? */
  #isNested({ cue }: FoundClaim, place: number): boolean {
    const near = this.#found.slice(Math.max(0, place - RECENT), place + RECENT);
    return near.some((other) => holds(other, cue.first));
  }

  #ofAdjective(at: number): FoundClaim | undefined {
    if (this.#depthAt(at) >= MAX_DEPTH) return undefined;
    return adjectiveFrame(this.#scene, this.#stretch, at, () => this.#inherited(at));
  }

  #ofPhrase(at: number): FoundClaim | undefined {
    return phraseFrame(this.#scene, this.#stretch, at, () => this.#inherited(at));
  }

  /** Hearsay is a claim where no other claim holds it, belongs to it, or would stand inside it. */
  #takeHearsay(at: number): void {
    const claim = hearsayFrame(this.#scene, this.#stretch, at);
    if (claim === undefined) return;
    const meets = (other: FoundClaim): boolean =>
      holds(other, at) || holds(claim, other.cue.first) || isWithin(other.cue, at);
    if (this.#found.some(meets)) return;
    const place = this.#found.findIndex(({ cue }) => cue.first > at);
    this.#found.splice(place < 0 ? this.#found.length : place, 0, claim);
  }

  #ofVerb(site: CueSite): FoundClaim | undefined {
    if (this.#isRefused(site)) return undefined;
    const scene = this.#scene;
    const stretch = this.#stretch;
    const before = asFrame(scene, stretch, site, this.#floor) ?? leftFrame(scene, stretch, site, this.#floor);
    if (before || this.#depthAt(site.group.first) >= MAX_DEPTH) return before;
    return (
      relativeFrame(scene, stretch, site) ??
      verbFirstFrame(scene, stretch, site) ??
      rightFrame(scene, stretch, site, () => this.#inherited(site.group.first))
    );
  }

  /** "declined [to say T]": what somebody declines to do is not done, so that T is nobody's claim. */
  #isRefused({ group }: CueSite): boolean {
    const before = this.#found.at(-1);
    if (group.mood !== "infinitive" || before === undefined) return false;
    return before.content[0]?.first === group.first && REFUSALS.has(before.cueWord?.lemma ?? "");
  }

  /** Whose cue without a subject of its own it is: of a subject behind all claims so far, else of whoever spoke last. */
  #inherited(at: number): TokenSpan | undefined {
    const running = this.#running.before(at);
    if (this.#speaker === undefined) return running;
    return running && running.first >= this.#end ? running : this.#speaker;
  }

  /** A colon that no verb before it has taken for its own. */
  #ofColon(at: number): FoundClaim | undefined {
    const before = this.#found.at(-1);
    if (before && (before.cue.last >= at || before.content.some(({ last }) => last > at))) return undefined;
    return colonFrame(this.#scene, this.#stretch, at);
  }

  #take(claim: FoundClaim | undefined): void {
    if (claim === undefined) return;
    if (isAfterContent(claim)) {
      this.#clampInside(claim);
      this.#floor = Math.max(claim.cue.last, claim.speaker?.last ?? 0, claim.content.at(-1)?.last ?? 0);
      if (this.#passOn(claim)) return;
    }
    if (this.#passedOn(claim)) return;
    this.#enter(this.#clippedInto(claim));
  }

  #enter(claim: FoundClaim): void {
    // "said said Ms. Ortiz": a word of who speaks is not what they do.
    if (claim.speaker && isWithin(claim.speaker, claim.cue.first)) return;
    const depth = this.#depthAt(claim.cue.first);
    if (depth === 0) {
      this.#speaker = claim.speaker ?? this.#speaker;
      this.#end = Math.max(this.#end, claim.cue.last, claim.content.at(-1)?.last ?? 0);
    }
    if (depth < MAX_DEPTH) this.#found.push(claim);
  }

  /** "X said T, according to Y" is one claim of X that Y passed on. */
  #passOn(claim: FoundClaim): boolean {
    const earliest = Math.max(0, this.#found.length - RECENT);
    for (let place = this.#found.length - 1; place >= earliest; place--) {
      if (!passesOn(claim, this.#found[place])) continue;
      this.#found[place] = withVia(this.#found[place], claim);
      return true;
    }
    return false;
  }

  /** "According to Y, X said T" likewise. */
  #passedOn(claim: FoundClaim): boolean {
    const earlier = this.#found.at(-1);
    if (earlier === undefined || !passesOnFirst(this.#scene, earlier, claim)) return false;
    this.#found[this.#found.length - 1] = withVia(claim, earlier);
    this.#speaker = claim.speaker;
    return true;
  }

  /** Content of earlier claims ends where a later attribution of the whole sentence begins. */
  #clampInside(outer: FoundClaim): void {
    const { first, last: end } = outer.content[0];
    for (let place = Math.max(0, this.#found.length - RECENT); place < this.#found.length; place++) {
      const claim = this.#found[place];
      if (claim.cue.first < first) continue;
      const content = claim.content
        .map((span) => ({ first: span.first, last: Math.min(span.last, end) }))
        .filter((span) => span.first < span.last);
      if (content.length > 0) this.#found[place] = { ...claim, content };
    }
  }

  /**
   * What a claim says inside another's content stays inside it ("promised | growth is expected"), unless it speaks of
   * the very noun that announced the other ("the conclusion that T | is shared by few"), which then ends before it.
   */
  #clippedInto(claim: FoundClaim): FoundClaim {
    const { first } = claim.cue;
    const recent = this.#found.slice(-RECENT);
    const outer = recent.findLast((other) => holds(other, first));
    if (outer === undefined || standsIn(claim, outer)) return claim;
    if (outer.rule === "claim/speaker-noun" && holds(claim, outer.cue.first)) {
      const content = common(outer.content, [{ first: 0, last: first }]);
      if (content.length > 0) this.#found[this.#found.lastIndexOf(outer)] = { ...outer, content };
      return claim;
    }
    const content = common(claim.content, outer.content);
    return content.length > 0 ? { ...claim, content } : claim;
  }

  /** How many claims hold token `at` in their content. */
  #depthAt(at: number): number {
    let depth = 0;
    for (let place = Math.max(0, this.#found.length - RECENT); place < this.#found.length; place++)
      if (holds(this.#found[place], at)) depth++;
    return depth;
  }
}

/** Inside another claim only what somebody says in a clause or in quotation marks is worth having alone. */
const isWorthAlone = ({ rule, speaker, cueWord }: FoundClaim): boolean =>
  WORTH_ALONE.has(rule) &&
  speaker !== undefined &&
  cueWord !== undefined &&
  (cueWord.openings & (Opening.Left | Opening.QuotedLeft)) !== 0;

const WORTH_ALONE: ReadonlySet<string> = new Set([
  "claim/content-speaker-cue",
  "claim/content-cue-speaker",
  "claim/speaker-cue-clause",
  "claim/speaker-cue-that",
  "claim/speaker-cue-quotation",
  "claim/relative-gap",
]);

const isWithin = ({ first, last }: TokenSpan, at: number): boolean => first <= at && at < last;

/** The tokens that both lists hold. */
const common = (some: readonly TokenSpan[], others: readonly TokenSpan[]): TokenSpan[] =>
  some.flatMap((one) =>
    others
      .map((other) => ({ first: Math.max(one.first, other.first), last: Math.min(one.last, other.last) }))
      .filter(({ first, last }) => first < last),
  );

/** Frames whose speaker follows the content. */
const AFTER_CONTENT: ReadonlySet<string> = new Set([
  "claim/content-speaker-cue",
  "claim/content-cue-speaker",
  "claim/according-to",
  "claim/as-speaker-cue",
]);

const isAfterContent = ({ rule, content, cue }: FoundClaim): boolean =>
  AFTER_CONTENT.has(rule) && content.length > 0 && content[0].last <= cue.first;
