import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import type { NameDraft } from "../drafts.ts";
import { governorOf } from "./governor.ts";
import type { Opener } from "./post.ts";
import {
  bracketBefore,
  headAt,
  isCapital,
  isNationality,
  isNounLike,
  isPerson,
  isPlaceOrOrganization,
  nameOf,
  type Scene,
  sentenceFirst,
} from "./scene.ts";
import {
  ARTICLES,
  FORMER,
  NOT_YET,
  ORGANIZATIONS,
  PASSED_OVER,
  PORTFOLIOS,
  POSSESSIVES,
  SPEAKS_FOR,
  TAKES_PORTFOLIO,
  TIMES,
  UNITS,
} from "./titles/words.ts";

/** What stands before the head of a title. */
export interface Left {
  /** First token of the title itself. */
  title: number;
  /** First token of the phrase. */
  first: number;
  unit: TokenSpan | null;
  organization: TokenSpan | null;
  land: TokenSpan | null;
  former: boolean;
  opener: Opener;
}

/** Longest stretch before a head that is read. */
const REACH = 14;

/** Reads a title's phrase leftwards from its head; undefined where it is no post at all ("would-be president"). */
export function readLeft(scene: Scene, head: number, from = 0): Left | undefined {
  const floor = Math.max(sentenceFirst(scene, head), head - REACH, from);
  const start = modifiersBefore(scene, head, floor);
  const left: Left = {
    title: start,
    first: start,
    unit: null,
    organization: null,
    land: null,
    former: false,
    opener: "none",
  };
  readOwner(scene, left, head, floor);
  if (!readOpener(scene, left, head, floor)) return undefined;
  splitChamber(scene, left, head);
  splitPanel(scene, left, head);
  return splitUnit(scene, left, head) && trim(scene, left, head) ? left : undefined;
}

/** First token of the words before the head that belong to its title. */
function modifiersBefore(scene: Scene, head: number, floor: number): number {
  let at = head;
  while (at > floor) {
    const name = nameOf(scene, at - 1);
    if (name !== undefined) {
      if (!isPortfolio(scene, name, head)) break;
      at = Math.max(name.first, floor);
    } else if (isNationality(scene, at - 1)) break;
    else if (joinsPortfolio(scene, at - 1, head)) at--;
    else if (isModifier(scene, at - 1) && !dropsCapital(scene, at - 1)) at--;
    else break;
  }
  return at;
}

/** "the dissent | Justice Alito read": a noun in lower case is no part of a title in capitals. */
function dropsCapital(scene: Scene, at: number): boolean {
  const { lower, tag } = scene.tokens;
  if (isCapital(scene, at) || !isCapital(scene, at + 1) || KNOWN.has(lower[at])) return false;
  return tag[at] === Tag.Noun || tag[at] === Tag.Plural;
}

function isModifier(scene: Scene, at: number): boolean {
  if (NOT_YET.has(scene.tokens.lower[at]) || TIMES.has(scene.tokens.lower[at])) return false;
  return isNounLike(scene, at) || KNOWN.has(scene.tokens.lower[at]) || headAt(scene, at) !== undefined;
}

/** Modifiers that a tagger may take for something else. */
const KNOWN: ReadonlySet<string> = new Set(
  "vice deputy acting managing executive lead founding under top chief general non-executive then former ex interim".split(
    " ",
  ),
);

/** "Treasury Secretary", "Health and Human Services Secretary": what looks like an organization is the portfolio. */
function isPortfolio(scene: Scene, name: NameDraft, head: number): boolean {
  const { tokens } = scene;
  if (name.type === "nationality" || name.type === "person") return false;
  if (!TAKES_PORTFOLIO.has(tokens.lower[head])) return false;
  for (let i = name.first; i < name.last; i++)
    if (!PORTFOLIOS.has(tokens.lower[i]) && tokens.lower[i] !== "and" && tokens.lower[i] !== "&")
      return false;
  return true;
}

const joinsPortfolio = (scene: Scene, at: number, head: number): boolean => {
  const { lower } = scene.tokens;
  if (lower[at] !== "and" && lower[at] !== "&") return false;
  return (
    at + 1 < head &&
    TAKES_PORTFOLIO.has(lower[head]) &&
    PORTFOLIOS.has(lower[at + 1]) &&
    PORTFOLIOS.has(lower[at - 1] ?? "")
  );
};

/** The organization or land directly before the title, with or without a possessive, and a land before that. */
function readOwner(scene: Scene, left: Left, head: number, floor: number): void {
  const { tokens } = scene;
  const genitive = tokens.tag[left.first - 1] === Tag.Genitive || isApostrophe(scene, left.first - 1);
  let end = genitive ? left.first - 1 : left.first;
  const bracket = bracketBefore(scene, end, floor);
  if (bracket > floor) end = bracket;
  if (end <= floor) return;
  const name = nameOf(scene, end - 1);
  if (isNationality(scene, end - 1) && name?.type !== "organization") {
    left.organization = { first: end - 1, last: end };
    left.first = end - 1;
    if (genitive) left.opener = "possessor";
    return;
  }
  if (name === undefined || name.last !== end) {
    if (genitive) readDescription(scene, left, end, floor);
    return;
  }
  if (isPerson(name) && !SPEAKS_FOR.has(tokens.lower[head])) {
    if (genitive) left.opener = "pronoun";
    return;
  }
  if (!isPerson(name) && !isPlaceOrOrganization(name)) return;
  left.organization = { first: name.first, last: name.last };
  left.first = name.first;
  if (genitive) left.opener = "possessor";
  readOuterOwner(scene, left, name, floor);
}

const isApostrophe = ({ tokens }: Scene, at: number): boolean =>
  at >= 0 &&
  (tokens.lower[at] === "'" || tokens.lower[at] === "'s") &&
  (tokens.shape[at] & Shape.Joined) !== 0;

/** "the US | State Department spokesman", "the CAC's | Cybersecurity Coordination Bureau head". */
function readOuterOwner(scene: Scene, left: Left, inner: NameDraft, floor: number): void {
  const genitive = isApostrophe(scene, inner.first - 1);
  const outer = nameOf(scene, inner.first - 1 - (genitive ? 1 : 0));
  if (outer === undefined || outer.first < floor || !isPlaceOrOrganization(outer)) return;
  if (outer.last !== inner.first - (genitive ? 1 : 0)) return;
  left.first = outer.first;
  if (genitive) left.opener = "possessor";
  if (outer.type !== "organization") left.land = { first: outer.first, last: outer.last };
  else if (endsInUnit(scene, inner)) {
    left.unit = { first: inner.first, last: inner.last };
    left.organization = { first: outer.first, last: outer.last };
  }
}

const endsInUnit = ({ tokens }: Scene, { last }: TokenSpan): boolean => UNITS.has(tokens.lower[last - 1]);

/** "the company's chief executive": a noun that an earlier name governs. */
function readDescription(scene: Scene, left: Left, end: number, floor: number): void {
  let first = end;
  while (first > floor && nameOf(scene, first - 1) === undefined && isNounLike(scene, first - 1)) first--;
  if (first === end) return;
  const owner = governorOf(scene, first, end);
  left.first = first;
  left.opener = "possessor";
  if (owner?.land) left.land = owner.land;
  if (owner?.organization) left.organization = owner.organization;
}

/** Article, possessive pronoun, and what stands between them and the organization. False where the phrase is no post. */
function readOpener(scene: Scene, left: Left, head: number, floor: number): boolean {
  const { lower } = scene.tokens;
  while (left.first > floor && isQualifier(scene, left.first - 1)) {
    if (FORMER.has(lower[left.first - 1])) left.former = true;
    left.first--;
  }
  const before = left.first > floor ? lower[left.first - 1] : "";
  if (NOT_YET.has(before)) return false;
  if (ARTICLES.has(before)) {
    if (left.opener === "none") left.opener = before === "the" ? "definite" : "indefinite";
    left.first--;
  } else if (POSSESSIVES.has(before)) {
    left.opener = "pronoun";
    left.first--;
    if (before === "its" || before === "whose") {
      const owner = governorOf(scene, left.first, left.first + 1);
      left.organization ??= owner?.organization ?? null;
    }
  }
  return head >= left.first;
}

const isQualifier = (scene: Scene, at: number): boolean =>
  FORMER.has(scene.tokens.lower[at]) ||
  PASSED_OVER.has(scene.tokens.lower[at]) ||
  (OUTER.has(scene.tokens.lower[at]) && nameOf(scene, at + 1) !== undefined);

/** "the chief | U.S. negotiator": ranks that stand before the organization. */
const OUTER: ReadonlySet<string> = new Set(["chief", "top", "senior", "lead", "deputy"]);

/** "an oversight panel | member": of what somebody is a member stands before the word. */
function splitPanel(scene: Scene, left: Left, head: number): void {
  const { lower } = scene.tokens;
  const last = lower[head - 1];
  if (left.organization || left.title >= head - 1 || !MEMBERS.has(lower[head])) return;
  if (!ORGANIZATIONS.has(last) && !UNITS.has(last)) return;
  left.organization = { first: left.title, last: head };
  left.title = head;
}

const MEMBERS: ReadonlySet<string> = new Set(["member", "members"]);
const CHAMBERS: ReadonlySet<string> = new Set("house senate parliament congress assembly knesset".split(" "));
const PRESIDES: ReadonlySet<string> = new Set(
  "speaker leader whip president chairman chair clerk".split(" "),
);

/** "House | Speaker", "Senate | Majority Leader": a chamber that is not found as a name. */
function splitChamber(scene: Scene, left: Left, head: number): void {
  const { lower } = scene.tokens;
  if (left.title >= head || !isCapital(scene, left.title)) return;
  if (!CHAMBERS.has(lower[left.title]) || !PRESIDES.has(lower[head])) return;
  if (left.organization) left.land ??= left.organization;
  left.organization = { first: left.title, last: left.title + 1 };
  left.title++;
}

/** "[CAC] cybersecurity coordination bureau | head": the department inside the organization. */
function splitUnit(scene: Scene, left: Left, head: number): boolean {
  const { lower } = scene.tokens;
  for (let i = head - 1; i >= left.title; i--) {
    if (!UNITS.has(lower[i]) || isCapital(scene, i) !== isCapital(scene, left.title)) continue;
    if (i === left.title && (left.organization === null || LOOSE.has(lower[i]))) return true;
    if (!HEADS_UNIT.has(lower[i + 1])) return true;
    left.unit ??= { first: left.title, last: i + 1 };
    left.title = i + 1;
    return true;
  }
  return true;
}

/** "Ford's group vice president" has the whole group for its field. */
const LOOSE: ReadonlySet<string> = new Set(["group", "team", "board", "region", "unit", "center", "centre"]);

/** What may follow a department's noun and be the title by itself. */
const HEADS_UNIT: ReadonlySet<string> = new Set(
  "head chief director deputy acting leader boss chair chairman chairwoman spokesman spokeswoman spokesperson manager coordinator vice official".split(
    " ",
  ),
);

/** Drops what qualifies the title at its left edge ("longtime", "44th"). */
function trim(scene: Scene, left: Left, head: number): boolean {
  const { lower } = scene.tokens;
  for (let i = left.title; i < head; i++) {
    if (!FORMER.has(lower[i]) && !isPassedShape(lower[i])) continue;
    left.former ||= FORMER.has(lower[i]);
    left.title = i + 1;
  }
  while (left.title < head) {
    const word = lower[left.title];
    if (NOT_YET.has(word)) return false;
    if (!PASSED_OVER.has(word) && !isOrdinal(scene, left.title) && !isParticiple(scene, left.title)) break;
    left.title++;
  }
  if (left.unit && left.unit.first < left.title && left.unit.last > left.title) left.unit = null;
  const first = lower[left.title];
  if (first.startsWith("ex-")) left.former = true;
  return true;
}

/** "39-year-old", "London-based", "Oscar-winning". */
const isPassedShape = (word: string): boolean =>
  word.endsWith("-old") || word.endsWith("-based") || word.endsWith("-born") || word.endsWith("-winning");

/** "the | detained leader", but "the managing director". */
const isParticiple = ({ tokens }: Scene, at: number): boolean =>
  tokens.tag[at] === Tag.Participle && tokens.lower[at].endsWith("ed");

/** "the 44th president", but "first minister". */
function isOrdinal({ tokens }: Scene, at: number): boolean {
  if (tokens.tag[at] !== Tag.Ordinal) return false;
  return !RANKED.has(tokens.lower[at + 1]);
}

const RANKED: ReadonlySet<string> = new Set(
  "minister lady gentleman secretary vice deputy lieutenant sergeant officer assistant".split(" "),
);
