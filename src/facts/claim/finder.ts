import { Tag } from "../../language/tag.ts";
import { having } from "../../lexicon/terms.ts";
import { type Attribution, endOf, holds } from "./attribution.ts";
import { ClaimList, MAX_DEPTH } from "./claim-list.ts";
import type { ClaimContext, Passage } from "./context.ts";
import { accordingFrame } from "./frames/according.ts";
import { adjectiveFrame } from "./frames/adjective.ts";
import { contentAfter } from "./frames/after/frame.ts";
import { withQuoter } from "./frames/after/quoted-as.ts";
import { asFrame } from "./frames/as-clause.ts";
import { contentBefore } from "./frames/before/frame.ts";
import { colonFrame } from "./frames/colon.ts";
import { hearsayFrame } from "./frames/hearsay.ts";
import { nounFrame } from "./frames/noun.ts";
import { phraseFrame } from "./frames/phrase.ts";
import { relativeFrame } from "./frames/relative.ts";
import { signatureFrame } from "./frames/signature.ts";
import { verbFirstFrame } from "./frames/verb-first.ts";
import { withPolarity } from "./polarity.ts";
import { Site, type Sites, sitesOf, type VerbSite, verbSiteAt } from "./sites.ts";
import { passesOn, passesOnFirst, withVia } from "./via.ts";
import { Frame } from "./words/cue.ts";

/** Adverbs of hearsay that are read in a passage; each is compared with all its claims. */
const MAX_HEARSAY = 8;

const REFUSING = having("refusing");
const NONE: readonly Attribution[] = [];

/** Finds the claims of a document's passages, which it is handed in order. */
export class ClaimFinder {
  readonly #context: ClaimContext;
  readonly #sites: Sites;
  /** Place of the next site. */
  #next = 0;
  readonly #found = new ClaimList();

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#sites = sitesOf(context);
  }

  /** The claims of a passage, in order of their cues. */
  read(passage: Passage): readonly Attribution[] {
    const context = this.#context;
    const { at, bits } = this.#sites;
    context.passage = passage;
    while (at[this.#next] < passage.first) this.#next++;
    if (at[this.#next] >= passage.last) return NONE;
    context.floor = passage.first;
    context.speakers.open(passage.first);
    this.#found.clear();
    /** Read when all other claims are known. */
    const hearsay: number[] = [];
    for (; at[this.#next] < passage.last; this.#next++) {
      const site = bits[this.#next];
      if ((site & Site.Hearsay) !== 0 && context.tokens.tag[at[this.#next]] === Tag.Adverb)
        hearsay.push(at[this.#next]);
      else this.#take(this.#claimAt(at[this.#next], site));
    }
    for (const adverb of hearsay.slice(0, MAX_HEARSAY)) this.#takeHearsay(adverb);
    return this.#found.all.length === 0 ? NONE : this.#finished();
  }

  /** The claims that are worth having, with what their surroundings tell. */
  #finished(): Attribution[] {
    return this.#found.all
      .filter((claim, place) => isWorthAlone(claim) || !this.#found.isNested(place))
      .map((claim) => withPolarity(this.#context, withQuoter(this.#context, claim)));
  }

  #claimAt(at: number, site: number): Attribution | undefined {
    const verb = (site & Site.Verb) !== 0 ? verbSiteAt(this.#context, at) : undefined;
    return verb ? (this.#ofAdjective(at, site) ?? this.#ofVerb(verb)) : this.#ofWord(at, site);
  }

  /** The claim of a cue that is no verb. */
  #ofWord(at: number, site: number): Attribution | undefined {
    const context = this.#context;
    if ((site & (Site.Noun | Site.Phrase)) !== 0) {
      const depth = this.#found.depthAt(at);
      if ((site & Site.Noun) !== 0 && depth < MAX_DEPTH)
        return nounFrame(context, at) ?? phraseFrame(context, at);
      if (depth === 0) return phraseFrame(context, at);
    }
    if ((site & Site.Dash) !== 0) return signatureFrame(context, at);
    if ((site & Site.Colon) !== 0) return this.#ofColon(at);
    if ((site & Site.Source) !== 0) return accordingFrame(context, at);
    return this.#ofAdjective(at, site);
  }

  #ofAdjective(at: number, site: number): Attribution | undefined {
    if ((site & Site.Adjective) === 0 || this.#found.depthAt(at) >= MAX_DEPTH) return undefined;
    return adjectiveFrame(this.#context, at);
  }

  #ofVerb(site: VerbSite): Attribution | undefined {
    if (this.#isRefused(site)) return undefined;
    const context = this.#context;
    const before = asFrame(context, site) ?? contentBefore(context, site);
    if (before || this.#found.depthAt(site.group.first) >= MAX_DEPTH) return before;
    return relativeFrame(context, site) ?? verbFirstFrame(context, site) ?? contentAfter(context, site);
  }

  /** "declined [to say T]": what somebody declines to do is not done, so that T is nobody's claim. */
  #isRefused({ group }: VerbSite): boolean {
    if (group.mood !== "infinitive") return false;
    const before = this.#found.last;
    return before?.content[0]?.first === group.first && REFUSING.has(before.cueWord?.term ?? 0);
  }

  /** A colon that no verb before it has taken for its own. */
  #ofColon(at: number): Attribution | undefined {
    const before = this.#found.last;
    if (before && (before.cue.last >= at || before.content.some(({ last }) => last > at))) return undefined;
    return colonFrame(this.#context, at);
  }

  /** Hearsay is a claim where no other claim holds it, belongs to it, or would stand inside it. */
  #takeHearsay(at: number): void {
    const claim = hearsayFrame(this.#context, at);
    if (claim === undefined) return;
    for (const other of this.#found.all)
      if (holds(other, at) || holds(claim, other.cue.first) || (other.cue.first <= at && at < other.cue.last))
        return;
    this.#found.insert(claim);
  }

  #take(claim: Attribution | undefined): void {
    if (claim === undefined) return;
    if (isAfterContent(claim)) {
      this.#found.clampInside(claim);
      this.#context.floor = Math.max(claim.cue.last, claim.speaker?.last ?? 0, endOf(claim));
      if (this.#passesOn(claim)) return;
    }
    if (!this.#isPassedOn(claim)) this.#enter(this.#found.clippedInto(claim));
  }

  /** "X said T, according to Y" is one claim of X that Y passed on. */
  #passesOn(claim: Attribution): boolean {
    return this.#found.replace(
      (earlier) => passesOn(claim, earlier),
      (earlier) => withVia(earlier, claim),
    );
  }

  /** "According to Y, X said T" likewise. */
  #isPassedOn(claim: Attribution): boolean {
    const earlier = this.#found.last;
    if (earlier === undefined || !passesOnFirst(this.#context, earlier, claim)) return false;
    this.#found.replaceLast(withVia(claim, earlier));
    this.#context.speakers.name(claim.speaker);
    return true;
  }

  #enter(claim: Attribution): void {
    const { first } = claim.cue;
    // "said said Ms. Ortiz": a word of who speaks is not what they do.
    if (claim.speaker && claim.speaker.first <= first && first < claim.speaker.last) return;
    const depth = this.#found.depthAt(first);
    if (depth === 0) this.#context.speakers.hear(claim);
    if (depth < MAX_DEPTH) this.#found.add(claim);
  }
}

/** Inside another claim only what somebody says in a clause or in quotation marks is worth having alone. */
const isWorthAlone = ({ rule, speaker, cueWord }: Attribution): boolean =>
  speaker !== undefined &&
  cueWord !== undefined &&
  (cueWord.frames & (Frame.Before | Frame.QuotedBefore)) !== 0 &&
  WORTH_ALONE.has(rule);

const WORTH_ALONE: ReadonlySet<string> = new Set([
  "claim/content-speaker-cue",
  "claim/content-cue-speaker",
  "claim/speaker-cue-clause",
  "claim/speaker-cue-that",
  "claim/speaker-cue-quotation",
  "claim/relative-gap",
]);

/** Frames whose speaker follows the content. */
const AFTER_CONTENT: ReadonlySet<string> = new Set([
  "claim/content-speaker-cue",
  "claim/content-cue-speaker",
  "claim/according-to",
  "claim/as-speaker-cue",
]);

const isAfterContent = ({ rule, content, cue }: Attribution): boolean =>
  content.length > 0 && content[0].last <= cue.first && AFTER_CONTENT.has(rule);
