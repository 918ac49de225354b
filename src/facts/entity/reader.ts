import type { Sentence } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { Candidate } from "./candidate.ts";
import { Clusters } from "./cluster.ts";
import { weighContext } from "./context.ts";
import { E } from "./evidence.ts";
import { combiningRoles, headEnd, joint, tailStart } from "./hyphens.ts";
import { weighInside } from "./inside.ts";
import { isLanguage } from "./languages.ts";
import { PLACE, Role } from "./roles.ts";
import { runEnd } from "./runs.ts";
import { type Part, splitRun } from "./split.ts";
import { type QuotedTitle, quotedTitle } from "./titles.ts";
import { listedPhrase, spanRoles, type View } from "./view.ts";
import { LEADING_EVENTS, LEADING_PARTICLES, LEADING_PLACES } from "./words.ts";

interface Deferred {
  readonly first: number;
  readonly end: number;
}

/** Gathers the candidates of an article and what speaks for each name. */
export class NameReader {
  readonly clusters = new Clusters();
  readonly found: Candidate[] = [];
  readonly #view: View;
  /** Runs that begin a sentence with an ordinary word: read when the other runs are known. */
  readonly #deferred: Deferred[] = [];
  #headline = false;
  #dateline = false;

  constructor(view: View) {
    this.#view = view;
  }

  sentence({ first, last, paragraph }: Sentence): void {
    const { roles, tokens, document } = this.#view;
    this.#dateline = document.paragraphs[paragraph].zone === "dateline";
    for (let at = first; at < last; at++) {
      const title = (tokens.shape[at] & Shape.QuoteMark) !== 0 ? this.#title(at) : undefined;
      if (title !== undefined) at = title.last;
      if ((roles[at] & Role.Nameable) === 0 && !this.#opensSurname(at)) continue;
      const end = runEnd(this.#view, at, last);
      if (this.#mayOnlyBegin(at, end)) this.#deferred.push({ first: at, end });
      else this.#run(at, end);
      at = end - 1;
    }
  }

  /** "von der Leyen" without a first name. */
  #opensSurname(at: number): boolean {
    const { tokens, roles } = this.#view;
    if (((roles[at + 1] | roles[at + 2]) & Role.Nameable) === 0) return false;
    if (!LEADING_PARTICLES.has(tokens.term[at])) return false;
    const next = tokens.lower[at + 1] === "der" || tokens.lower[at + 1] === "den" ? at + 2 : at + 1;
    return (
      next < tokens.count &&
      tokens.sentence[next] === tokens.sentence[at] &&
      (roles[next] & Role.Nameable) !== 0
    );
  }

  /** "The Man on the Moon": one name, of a work. */
  #title(mark: number): QuotedTitle | undefined {
    const title = this.#headline ? undefined : quotedTitle(this.#view, mark);
    if (title === undefined) return undefined;
    const { tokens } = this.#view;
    const { first, last } = title;
    this.#candidate({ ...title, outer: first, titled: false }, tokens.start[first], tokens.end[last - 1]);
    this.found[this.found.length - 1].cluster.add(E["shape:title"]);
    return title;
  }

  headline(sentence: Sentence): void {
    this.#headline = true;
    this.sentence(sentence);
    this.#headline = false;
  }

  /** Reads the runs that were put off, with or without their first word. */
  finish(): void {
    for (const { first, end } of this.#deferred.splice(0))
      this.#run(this.#skipsFirst(first, end) ? first + 1 : first, end);
  }

  /** "Yesterday Obama", "Supreme Court": the sentence's start may be all that capitalises the first word. */
  #mayOnlyBegin(at: number, end: number): boolean {
    const { tokens, roles } = this.#view;
    if (this.#headline || end - at < 2 || (tokens.shape[at] & Shape.SentenceStart) === 0) return false;
    if ((roles[at] & (Role.Common | KEPT)) !== Role.Common) return false;
    if (LEADING_PLACES.has(tokens.term[at]) || LEADING_EVENTS.has(tokens.term[at])) return false;
    return listedPhrase(this.#view, at, end) === undefined;
  }

  #skipsFirst(first: number, end: number): boolean {
    const { roles } = this.#view;
    if ((roles[first + 1] & Role.Nameable) === 0) return false;
    if (this.clusters.byKey.has(this.#key(first, end))) return false;
    if (this.clusters.byKey.has(this.#key(first + 1, end))) return true;
    return (roles[first + 1] & (Role.Common | Role.OrganizationHead)) === 0;
  }

  #key(first: number, last: number): string {
    const { tokens, text } = this.#view;
    return keyOf(text, tokens.start[first], tokens.end[last - 1]);
  }

  #run(first: number, end: number): void {
    splitRun(this.#view, first, end, (part) => this.#part(part));
  }

  #part(part: Part): void {
    const { tokens, roles } = this.#view;
    const { first, last } = part;
    if (last - first === 1 && (roles[first] & Role.Nationality) !== 0 && isLanguage(this.#view, first))
      return;
    const middle = last - first === 1 ? joint(this.#view, first) : -1;
    if (middle >= 0) {
      this.#candidate(
        part,
        tokens.start[first],
        middle,
        combiningRoles(this.#view, tokens.start[first], middle),
      );
      this.#candidate(part, middle + 1, tokens.end[first]);
      return;
    }
    const hyphen = (tokens.shape[last - 1] & Shape.Hyphen) !== 0;
    const opening = (tokens.shape[first] & Shape.Hyphen) !== 0;
    const start = opening ? headEnd(this.#view, first) : tokens.start[first];
    this.#candidate(part, start, hyphen ? tailStart(this.#view, last - 1) : tokens.end[last - 1]);
  }

  #candidate({ first, last, outer, titled }: Part, start: number, end: number, extra = 0): void {
    const view = this.#view;
    const whole = last - first === 1 && end - start === view.tokens.end[first] - view.tokens.start[first];
    const roles = (whole ? view.roles[first] : spanRoles(view, start, end)) | extra;
    const key = whole ? view.tokens.lower[first] : keyOf(view.text, start, end);
    // The town of a dateline is weighed apart: the story may be of its team.
    const placed = this.#dateline && (roles & PLACE) !== 0;
    const cluster = this.clusters.of(placed ? `${key} ` : key);
    if (placed) cluster.add(E["context:dateline"]);
    const candidate = { first, last, start, end, outer, titled, roles, headline: this.#headline, cluster };
    if (cluster.mentions.length === 0) weighInside(view, candidate, cluster);
    cluster.mentions.push(candidate);
    this.found.push(candidate);
    weighContext(view, candidate, cluster);
  }
}

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

/** The name in lower case, its words parted by one space, apostrophes straight. */
const keyOf = (text: string, start: number, end: number): string =>
  text.slice(start, end).toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
