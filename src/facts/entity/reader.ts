import type { Sentence } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import { combiningRoles, joint, prefixEnd, tailStart } from "./boundaries/hyphens.ts";
import { isLanguage } from "./boundaries/languages.ts";
import { type PartTaker, splitRun } from "./boundaries/parts.ts";
import { quotedTitleEnd } from "./boundaries/quoted-title.ts";
import { runEnd } from "./boundaries/runs.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";
import { Clusters } from "./clusters.ts";
import type { NameContext } from "./context.ts";
import { evidence } from "./evidence.ts";
import { listedEnd, phraseRoles, spanRoles } from "./phrases.ts";
import { PLACE, Role } from "./roles.ts";
import { keyOf, keyOfStretch } from "./spelling.ts";
import { weighInside } from "./weigh/inside.ts";
import { weighMention } from "./weigh/mention.ts";
import { Word } from "./words.ts";

const TITLE = evidence("entity/shape-title");
const DATELINE = evidence("entity/context-dateline");

/** Gathers the candidates of an article and what speaks for each name. */
export class NameReader implements PartTaker {
  readonly clusters = new Clusters();
  readonly #context: NameContext;
  /** What was found in the sentences, and what in runs and headlines that are read later: each in order. */
  #found: Candidate[] = [];
  #later: Candidate[] = [];
  /** Runs that begin a sentence with an ordinary word, first and end in turn: read when the other runs are known. */
  readonly #deferred: number[] = [];
  #headline = false;
  #dateline = false;
  /** The sentences are read. */
  #late = false;

  constructor(context: NameContext) {
    this.#context = context;
  }

  /** Reads a sentence, whose openings are those from `from` to `to`. */
  read({ last, paragraph }: Sentence, from: number, to: number): void {
    const { openings, document } = this.#context;
    this.#dateline = document.paragraphs[paragraph].zone === "dateline";
    let free = 0;
    for (let i = from; i < to; i++) if (openings[i] >= free) free = this.#readOpening(openings[i], last);
  }

  /** Reads a sentence where capitals say nothing. */
  readHeadline(sentence: Sentence, from: number, to: number): void {
    this.#headline = true;
    this.read(sentence, from, to);
    this.#headline = false;
  }

  /** Reads the runs that were put off, with or without their first word. */
  finish(): void {
    this.#late = true;
    for (let i = 0; i < this.#deferred.length; i += 2) {
      const first = this.#deferred[i];
      const end = this.#deferred[i + 1];
      splitRun(this.#context, this.#skipsFirst(first, end) ? first + 1 : first, end, this);
    }
  }

  /** What was found so far, in the order of the text; what is found from now on stands between that. */
  inOrder(): readonly Candidate[] {
    this.#found = merged(this.#found, this.#later);
    this.#later = [];
    return this.#found;
  }

  /** Reads the run or the quoted title that may begin at a token, and returns where the reading goes on. */
  #readOpening(at: number, last: number): number {
    const { roles, tokens } = this.#context;
    if ((tokens.shape[at] & Shape.QuoteMark) !== 0) return this.#readTitle(at);
    if ((roles[at] & Role.Nameable) === 0 && !this.#opensSurname(at)) return at + 1;
    const end = runEnd(this.#context, at, last);
    if ((tokens.shape[at] & Shape.SentenceStart) !== 0 && this.#mayOnlyBegin(at, end))
      this.#deferred.push(at, end);
    else splitRun(this.#context, at, end, this);
    return end;
  }

  /** "von der Leyen" without a first name. */
  #opensSurname(at: number): boolean {
    const { tokens, roles, words } = this.#context;
    if ((roles[at] & Role.Opener) === 0 || at + 1 >= tokens.count) return false;
    const next = (words[tokens.term[at + 1]] & Word.SecondParticle) !== 0 ? at + 2 : at + 1;
    return (
      next < tokens.count &&
      tokens.sentence[next] === tokens.sentence[at] &&
      (roles[next] & Role.Nameable) !== 0
    );
  }

  /** "The Man on the Moon": one name, of a work. */
  #readTitle(mark: number): number {
    const last = this.#headline ? -1 : quotedTitleEnd(this.#context, mark);
    if (last < 0) return mark + 1;
    const { start, end } = this.#context.tokens;
    this.#take(mark + 1, last, mark + 1, false, start[mark + 1], end[last - 1], 0).add(TITLE);
    return last + 1;
  }

  /** "Yesterday Obama", "Supreme Court": the sentence's start may be all that capitalises the first word. */
  #mayOnlyBegin(at: number, end: number): boolean {
    const { tokens, roles, words } = this.#context;
    if (this.#headline || end - at < 2) return false;
    if ((roles[at] & (Role.Common | KEPT)) !== Role.Common) return false;
    if ((words[tokens.term[at]] & (Word.LeadingPlace | Word.LeadingEvent)) !== 0) return false;
    return listedEnd(this.#context, at, end) === at + 1;
  }

  #skipsFirst(first: number, end: number): boolean {
    const { roles } = this.#context;
    if ((roles[first + 1] & Role.Nameable) === 0) return false;
    if (this.clusters.get(keyOf(this.#context, first, end)) !== undefined) return false;
    if (this.clusters.get(keyOf(this.#context, first + 1, end)) !== undefined) return true;
    return (roles[first + 1] & (Role.Common | Role.OrganizationHead)) === 0;
  }

  takePart(first: number, last: number, outer: number, titled: boolean): void {
    const context = this.#context;
    const { start, end, shape } = context.tokens;
    const single = last - first === 1;
    if (single && (context.roles[first] & Role.Nationality) !== 0 && isLanguage(context, first)) return;
    const hyphen = single && (shape[first] & Shape.Hyphen) !== 0 ? joint(context, first) : -1;
    if (hyphen >= 0) {
      const combining = combiningRoles(context, start[first], hyphen);
      this.#take(first, last, outer, titled, start[first], hyphen, combining);
      this.#take(first, last, outer, titled, hyphen + 1, end[first], 0);
      return;
    }
    const from = (shape[first] & Shape.Hyphen) !== 0 ? prefixEnd(context, first) : start[first];
    const to = (shape[last - 1] & Shape.Hyphen) !== 0 ? tailStart(context, last - 1) : end[last - 1];
    this.#take(first, last, outer, titled, from, to, 0);
  }

  /** Takes a candidate; `more` are roles besides those of its phrase. */
  #take(
    first: number,
    last: number,
    outer: number,
    titled: boolean,
    start: number,
    end: number,
    more: number,
  ): Cluster {
    const context = this.#context;
    const { tokens } = context;
    const whole = start === tokens.start[first] && end === tokens.end[last - 1];
    const roles = more | (whole ? rolesOf(context, first, last) : spanRoles(context, start, end));
    const key = whole ? keyOf(context, first, last) : keyOfStretch(context, start, end);
    // The town of a dateline is weighed apart: the story may be of its team.
    const placed = this.#dateline && (roles & PLACE) !== 0;
    const known = this.clusters.get(placed ? `${key} ` : key);
    const cluster = known ?? this.clusters.open(placed ? `${key} ` : key, roles);
    if (placed) cluster.add(DATELINE);
    const headline = this.#headline;
    const candidate = { first, last, start, end, outer, titled, roles, headline, cluster };
    (this.#late ? this.#later : this.#found).push(candidate);
    if (known === undefined) weighInside(context, candidate);
    else known.allRoles |= roles;
    weighMention(context, candidate);
    return cluster;
  }
}

/** Two lists in the order of the text as one. */
function merged(left: readonly Candidate[], right: readonly Candidate[]): Candidate[] {
  if (right.length === 0) return left as Candidate[];
  const all: Candidate[] = [];
  let at = 0;
  for (const candidate of left) {
    while (at < right.length && right[at].start < candidate.start) all.push(right[at++]);
    all.push(candidate);
  }
  while (at < right.length) all.push(right[at++]);
  return all;
}

const rolesOf = (context: NameContext, first: number, last: number): number =>
  last - first === 1 ? context.roles[first] : phraseRoles(context, first, last);

const KEPT =
  Role.FirstName |
  Role.Country |
  Role.City |
  Role.Region |
  Role.Organization |
  Role.Nationality |
  Role.Title |
  Role.TitleModifier |
  Role.Group;
