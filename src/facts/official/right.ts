import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import { isNoun, Tag } from "../../language/tag.ts";
import { lexicon } from "../../lexicon/load.ts";
import type { NameDraft } from "../drafts.ts";
import { capitalOrganization } from "./capitals.ts";
import { governorOf } from "./governor.ts";
import {
  headAt,
  isCapital,
  isNounLike,
  isPerson,
  isPlaceOrOrganization,
  nameOf,
  type Scene,
  skipBracket,
} from "./scene.ts";
import { TAILS } from "./titles/heads.ts";
import {
  ARTICLES,
  COMPANIES,
  LEADS_TO,
  ORGANIZATIONS,
  POSSESSIVES,
  SPEAKS_FOR,
  TIMES,
  UNITS,
} from "./titles/words.ts";

/** What stands behind the head of a title. */
export interface Right {
  /** The token after the title itself. */
  title: number;
  /** The token after the phrase. */
  last: number;
  unit: TokenSpan | null;
  organization: TokenSpan | null;
  land: TokenSpan | null;
}

/** Longest stretch behind a head that is read. */
const REACH = 24;
/** "director | for research | at the school | of the University". */
const MAX_COMPLEMENTS = 4;

/** Reads a title's phrase rightwards from its head, not over `ceiling`. */
export function readRight(scene: Scene, head: number, ceiling: number): Right {
  const limit = Math.min(ceiling, head + REACH);
  const title = tailEnd(scene, head, limit);
  const right: Right = { title, last: title, unit: null, organization: null, land: null };
  for (let n = 0; n < MAX_COMPLEMENTS && right.organization === null; n++)
    if (!readComplement(scene, right, head, limit)) break;
  if (right.organization) right.last = skipBracket(scene, right.last, limit);
  return right;
}

/** The end of a head of several words: "secretary | of state", "attorney | general". */
function tailEnd({ tokens }: Scene, head: number, limit: number): number {
  for (const tail of TAILS.get(tokens.lower[head]) ?? []) {
    const words = tail.split(" ");
    if (head + words.length < limit + 1 && words.every((word, i) => tokens.lower[head + 1 + i] === word))
      return head + 1 + words.length;
  }
  return head + 1;
}

/** One preposition with its phrase. False where none follows. */
function readComplement(scene: Scene, right: Right, head: number, limit: number): boolean {
  const { lower } = scene.tokens;
  const preposition = lower[right.last];
  if (right.last + 1 >= limit || !LEADS_TO.has(preposition) || lower[right.last + 1] === "charge")
    return false;
  let at = right.last + 1;
  const determined = ARTICLES.has(lower[at]) || POSSESSIVES.has(lower[at]);
  const possessive = POSSESSIVES.has(lower[at]);
  if (determined) at++;
  const listed = nameOf(scene, at);
  const covered = listed?.first === at && !isPerson(listed) && !isCutShort(scene, listed, limit);
  const capital =
    preposition === "to" || covered ? undefined : capitalOrganization(scene, at, limit, preposition === "at");
  if (capital && !(listed === undefined && isField(scene, capital, head))) return readCapital(right, capital);
  const noun = plainEnd(scene, at, limit);
  const name = noun < limit ? nameOf(scene, noun) : undefined;
  if (name && name.first === noun && name.last <= limit && !isPortfolioName(scene, name, right, head))
    return readName(scene, right, name, preposition, at, head, limit);
  if (!determined && isUnknownName(scene, at, noun, head, preposition)) {
    right.organization = { first: at, last: noun };
    right.last = noun;
    return false;
  }
  return !possessive && readNouns(scene, right, at, noun, determined, preposition, head);
}

/** "chief executive of noyb": one word in lower case that is no word of English. */
function isUnknownName(
  { tokens }: Scene,
  at: number,
  end: number,
  head: number,
  preposition: string,
): boolean {
  if (end - at !== 1 || !BELONGS.has(preposition) || !RUNS.has(tokens.lower[head])) return false;
  const word = tokens.word[at];
  return word < 0 || (lexicon().tags[word] === 0 && (tokens.shape[at] & Shape.Lower) !== 0);
}

const BELONGS: ReadonlySet<string> = new Set(["of", "at", "with"]);
const RUNS: ReadonlySet<string> = new Set(
  "executive president chairman chairwoman founder co-founder director officer ceo cfo coo head owner".split(
    " ",
  ),
);

const isField = ({ tokens }: Scene, { first }: TokenSpan, head: number): boolean =>
  MINISTERS.has(tokens.lower[head]) && FIELDS.has(tokens.lower[first]);

function readCapital(right: Right, organization: TokenSpan): boolean {
  right.organization = organization;
  right.last = organization.last;
  return false;
}

/** "the Federal District | Court", "the Max Planck Institute | of Quantum Optics": capitals go on behind the name. */
function isCutShort(scene: Scene, { last, type }: NameDraft, limit: number): boolean {
  const { lower } = scene.tokens;
  if (type === "nationality" || last + 1 >= limit) return false;
  if (isCapital(scene, last)) return ORGANIZATIONS.has(lower[last]);
  if (!ORGANIZATIONS.has(lower[last - 1]) || (lower[last] !== "of" && lower[last] !== "for")) return false;
  return isCapital(scene, last + 1) && nameOf(scene, last + 1) === undefined;
}

/** The token after the ordinary words that begin at `at`, before the next name. */
function plainEnd(scene: Scene, at: number, limit: number): number {
  let i = at;
  while (i < limit && i < at + 8 && nameOf(scene, i) === undefined) {
    if (TIMES.has(scene.tokens.lower[i])) break;
    if (isNounLike(scene, i)) i++;
    else if (isJoint(scene, i, limit)) i += 1;
    else break;
  }
  return i;
}

/** "research and analysis at": the "and" inside a field, not one that joins another title or clause. */
function isJoint(scene: Scene, at: number, limit: number): boolean {
  const { lower, tag } = scene.tokens;
  if ((lower[at] !== "and" && lower[at] !== "&") || at + 1 >= limit) return false;
  if (headAt(scene, at + 1) || headAt(scene, at + 2)) return false;
  return isNounLike(scene, at - 1) && isNounLike(scene, at + 1) && tag[at + 1] !== Tag.Gerund;
}

/** "Minister of Defence": a name that is only the field. */
function isPortfolioName({ tokens }: Scene, name: NameDraft, right: Right, head: number): boolean {
  return (
    right.last === head + 1 &&
    tokens.lower[right.last] === "of" &&
    MINISTERS.has(tokens.lower[head]) &&
    (FIELDS.has(tokens.lower[name.first]) || name.type === "law")
  );
}

const MINISTERS: ReadonlySet<string> = new Set(
  "minister ministers secretary commissioner undersecretary".split(" "),
);
const FIELDS: ReadonlySet<string> = new Set(
  "defense defence finance health justice education energy labor labour commerce agriculture transport transportation interior foreign homeland housing veterans environment economy trade culture".split(
    " ",
  ),
);

/** The organization or land behind a preposition, with a department behind its possessive. */
function readName(
  scene: Scene,
  right: Right,
  name: NameDraft,
  preposition: string,
  at: number,
  head: number,
  limit: number,
): boolean {
  const { lower } = scene.tokens;
  if (isPerson(name)) {
    if (!SPEAKS_FOR.has(lower[head]) && !isMistakenCompany(scene, right, preposition, head)) return false;
    right.organization = { first: name.first, last: name.last };
    right.last = name.last;
    return false;
  }
  if (!isPlaceOrOrganization(name)) return false;
  if (at < name.first && !mayPrecede(scene, at, name.first)) return false;
  if (name.type === "location" && !PLACED.has(preposition)) return false;
  const span = { first: name.first, last: name.last };
  const after = skipBracket(scene, name.last, limit);
  if (lower[after] === "'s" || lower[after] === "'")
    return readPossessed(scene, right, name, after + 1, limit);
  const nouns = plainEnd(scene, after, limit);
  if (nouns === after) {
    right.organization = span;
    right.last = after;
    return readInner(scene, right, limit);
  }
  return readCompound(scene, right, name, after, nouns);
}

/** "a professor at Carver Hill", "a lawyer at the firm of Hale Dorr": no person has lawyers *at* them. */
function isMistakenCompany({ tokens }: Scene, right: Right, preposition: string, head: number): boolean {
  if (preposition === "at") return true;
  if (preposition !== "of") return false;
  return RUNS.has(tokens.lower[head]) || ORGANIZATIONS.has(tokens.lower[right.last - 1]);
}

const PLACED: ReadonlySet<string> = new Set(["of", "for", "to"]);

/** "at the prestigious | firm of | X" is read elsewhere; "at the state-owned | X" here. */
const mayPrecede = (scene: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (scene.tokens.tag[i] === Tag.Plural || scene.tokens.lower[i] === "and") return false;
  return !isCapital(scene, first);
};

/** "head of the Bureau | of the Administration": the first is a department of the second. */
function readInner(scene: Scene, right: Right, limit: number): boolean {
  const { lower } = scene.tokens;
  if (!right.organization || !DEPARTMENTS.has(lower[right.organization.last - 1])) return false;
  if (!INSIDE.has(lower[right.last])) return false;
  const at = ARTICLES.has(lower[right.last + 1]) ? right.last + 2 : right.last + 1;
  const outer = at < limit ? nameOf(scene, at) : undefined;
  if (!outer || outer.first !== at || outer.type !== "organization") return false;
  right.unit = right.organization;
  right.organization = { first: outer.first, last: outer.last };
  right.last = outer.last;
  return false;
}

const INSIDE: ReadonlySet<string> = new Set(["of", "at", "in"]);
/** Unlike an institute or a centre, which is an organization wherever it stands. */
const DEPARTMENTS: ReadonlySet<string> = new Set(
  "bureau department division directorate section unit office desk branch".split(" "),
);

/** "NASA's planetary science division", "Turkey's disaster agency". */
function readPossessed(scene: Scene, right: Right, owner: NameDraft, at: number, limit: number): boolean {
  const span = { first: owner.first, last: owner.last };
  const inner = nameOf(scene, at);
  if (inner && inner.first === at && inner.type === "organization") {
    right.last = skipBracket(scene, inner.last, limit);
    if (owner.type === "organization") {
      right.organization = span;
      right.unit = { first: inner.first, last: inner.last };
    } else {
      right.land = span;
      right.organization = { first: inner.first, last: inner.last };
    }
    return false;
  }
  const nouns = plainEnd(scene, at, limit);
  if (nouns === at) return false;
  readOwned(scene, right, owner, at, nouns);
  right.last = skipBracket(scene, nouns, limit);
  return false;
}

/** "the Obama campaign", "the Turkish disaster agency", "the BMW unit". */
function readCompound(scene: Scene, right: Right, owner: NameDraft, at: number, nouns: number): boolean {
  const noun = scene.tokens.lower[nouns - 1];
  if (
    !ORGANIZATIONS.has(noun) &&
    !UNITS.has(noun) &&
    !SITES.has(noun) &&
    scene.tokens.tag[nouns - 1] !== Tag.Plural
  )
    return false;
  if (owner.type === "nationality") {
    right.land = { first: owner.first, last: owner.last };
    right.organization = { first: owner.first, last: nouns };
    right.last = nouns;
    return false;
  }
  readOwned(scene, right, owner, at, nouns);
  right.last = nouns;
  return false;
}

const SITES: ReadonlySet<string> = new Set(
  "store shop restaurant factory plant hotel brand subsidiary faction wing operation operations headquarters lab camp base station".split(
    " ",
  ),
);

function readOwned(scene: Scene, right: Right, owner: NameDraft, at: number, nouns: number): void {
  const span = { first: owner.first, last: owner.last };
  if (owner.type === "organization") {
    right.organization = span;
    if (!COMPANIES.has(scene.tokens.lower[nouns - 1])) right.unit = { first: at, last: nouns };
    return;
  }
  right.land = span;
  right.organization = ORGANIZATIONS.has(scene.tokens.lower[nouns - 1]) ? { first: at, last: nouns } : span;
}

/** A field ("of external relations") goes on the title; "of the company" asks for an earlier name. */
function readNouns(
  scene: Scene,
  right: Right,
  at: number,
  end: number,
  determined: boolean,
  preposition: string,
  head: number,
): boolean {
  if (end === at) return false;
  const { lower, tag } = scene.tokens;
  const noun = lower[end - 1];
  if (tag[end - 1] === Tag.Adjective || tag[end - 1] === Tag.Gerund) return false;
  if (lower[end] === "of" && determined && ORGANIZATIONS.has(noun)) {
    right.last = end;
    return true;
  }
  if (determined && isCapital(scene, at) && isCapital(scene, end - 1) && RUNS.has(lower[head]))
    return readCapital(right, { first: at, last: end });
  if (determined && ORGANIZATIONS.has(noun) && !IN_TITLE.has(noun)) {
    right.organization = ownerOf(scene, at, end);
    right.last = end;
    return false;
  }
  if (!FIELD_PREPOSITIONS.has(preposition)) return false;
  if (scene.tokens.tag[end] === Tag.Genitive) return false;
  right.title = end;
  right.last = end;
  return true;
}

/** "chairman of the board" is a title as it stands. */
const IN_TITLE: ReadonlySet<string> = new Set(["board"]);
const FIELD_PREPOSITIONS: ReadonlySet<string> = new Set(["of", "for", "in", "on", "to"]);

/** "the island council" names something, "the local newspaper" does not. */
function namesItself({ tokens }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++) if (isNoun(tokens.tag[i])) return true;
  return false;
}

/** What "the company" stands for; "the island council" stands for itself where nothing else does. */
function ownerOf(scene: Scene, at: number, end: number): TokenSpan | null {
  if (end - at > 1) return namesItself(scene, at, end) ? { first: at, last: end } : null;
  return governorOf(scene, at, end)?.organization ?? null;
}
