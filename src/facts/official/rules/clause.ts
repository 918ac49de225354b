import { Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { type OfficialContext, sentenceLast, skipBracket } from "../context.ts";
import { postsFrom } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { peopleUpTo } from "../people.ts";
import { isPost } from "../read-post.ts";
import { ADVERBS, POSSESSIVES } from "../titles/words.ts";

type Step = "is" | "helps" | "serves" | "leaves" | "names" | "once" | "from";

const rows: readonly (readonly [Step, string])[] = [
  ["is", "is was are were 's be been became becomes become remains remained"],
  ["helps", "has have had will who to himself herself ,"],
  // Take "as" with the title.
  [
    "serves",
    "serves served serve acts acted works worked continues continued serving acting working doubles returned",
  ],
  [
    "leaves",
    "resigned resigns resign resigning step stepped steps stepping retired retires quit quits ousted dismissed fired sacked removed",
  ],
  // With or without "as".
  [
    "names",
    "appointed named elected re-elected reelected promoted hired installed confirmed chosen picked tapped inaugurated reappointed sworn crowned",
  ],
  ["once", "once formerly previously"],
  ["from", "from"],
];
const STEPS: ReadonlyMap<string, Step> = new Map(
  rows.flatMap(([step, words]) => words.split(" ").map((word) => [word, step] as const)),
);

interface Reading {
  readonly at: number;
  readonly former: boolean;
  /** Told in the past tense: former where the clause says until when. */
  readonly past?: boolean;
}

/** "Clegg was Britain's deputy prime minister", "X, who serves as …", "X was appointed …", "X resigned as …". */
export function readClause(context: OfficialContext, person: NameDraft): OfficialDraft[] {
  const { lower } = context.tokens;
  const limit = sentenceLast(context, person.first);
  let at = skipBracket(context, person.last, limit);
  if (
    lower[at] === "," &&
    (lower[at + 1] === "who" || lower[at + 1] === "as" || STEPS.get(lower[at + 1]) === "names")
  )
    at++;
  for (const read of [readVerb, readTenure, readBehind]) {
    const reading = read(context, at, limit);
    const found = reading ? titlesAt(context, person, reading) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const TENURES = terms(
  "tenure time term terms stint service years role position job work career days appointment election re-election resignation departure",
);

/** "Jones's | tenure as secretary of state". */
function readTenure(context: OfficialContext, at: number, limit: number): Reading | undefined {
  const { lower, term } = context.tokens;
  if (lower[at] !== "'s" && lower[at] !== "'") return undefined;
  for (let i = at + 1; i < limit && i < at + 4; i++)
    if (TENURES.has(term[i])) return readAs(context, i + 1, i + 3, false);
  return undefined;
}

/** "Jones, who is 82, | is an emeritus professor": the verb behind a clause between commas. */
function readBehind(context: OfficialContext, at: number, limit: number): Reading | undefined {
  const { lower } = context.tokens;
  if (lower[at] !== "who" || lower[at - 1] !== ",") return undefined;
  for (let i = at + 1; i < limit && i < at + REACH; i++)
    if (lower[i] === ",")
      return stepAt(context, i + 1) === "is" ? readVerb(context, i + 1, limit) : undefined;
  return undefined;
}

/** "…, the former chief executive | who is now an adviser to X |": titles in a relative clause from token `at`. */
export function readRelative(context: OfficialContext, person: NameDraft, at: number): OfficialDraft[] {
  const { lower } = context.tokens;
  const who = lower[at] === "," ? at + 1 : at;
  if (lower[who] !== "who") return [];
  const reading = readVerb(context, who, sentenceLast(context, at));
  return reading ? titlesAt(context, person, reading) : [];
}

function titlesAt(context: OfficialContext, person: NameDraft, reading: Reading): OfficialDraft[] {
  return postsFrom(context, reading.at)
    .filter((post) => isPost(context, post, false))
    .flatMap((post) => {
      const people = post.word.plural ? peopleUpTo(context, person) : [person];
      const over = reading.former || (reading.past === true && isOver(context, post.last));
      const told = over ? { ...post, former: true } : post;
      return people.map((one) => draftOf(context, "name-is-title", one, told));
    });
}

const PAST = terms("was were became served worked acted");
const PERIODS = terms("until till from between during");

/** "was chairman | until 2019", "served as chairman | from 1990 to 1999". */
const isOver = ({ tokens }: OfficialContext, at: number): boolean =>
  PERIODS.has(tokens.term[tokens.lower[at] === "," ? at + 1 : at]);

/** Longest verb group with its adverbs. */
const REACH = 8;

/** Reads the verbs between a name and its title, and tells where the title begins. */
function readVerb(context: OfficialContext, from: number, limit: number): Reading | undefined {
  const { lower, term } = context.tokens;
  let former = false;
  let links = false;
  let past = false;
  for (let at = from; at < limit && at < from + REACH; at++) {
    const step = stepAt(context, at);
    past ||= PAST.has(term[at]);
    if (step === undefined) return inPast(titleAt(context, at, from, links, former), past);
    if (step === "leaves") return readAs(context, at + 1, limit, true);
    if (step === "serves") return inPast(readAs(context, at + 1, limit, former), past);
    if (step === "names") return { at: PARTICLES.has(term[at + 1]) ? at + 2 : at + 1, former };
    if (step === "from")
      return POSSESSIVES.has(term[at + 1]) ? readAs(context, at + 2, limit, true) : undefined;
    if (step === "is" && lower[at - 1] === "to") return undefined;
    former ||= step === "once";
    links ||= step === "is";
  }
  return undefined;
}

const inPast = (reading: Reading | undefined, past: boolean): Reading | undefined =>
  reading && past ? { ...reading, past } : reading;

/** Behind "is" the title begins; "Jones, as chairman," needs more than the name before it. */
function titleAt(
  context: OfficialContext,
  at: number,
  from: number,
  links: boolean,
  former: boolean,
): Reading | undefined {
  if (links) return { at, former };
  return at > from && context.tokens.lower[at] === "as" ? { at: at + 1, former } : undefined;
}

const PARTICLES = terms("as to");

function stepAt({ tokens }: OfficialContext, at: number): Step | "adverb" | undefined {
  const word = tokens.lower[at];
  const step = STEPS.get(word);
  if (word === "'s") return tokens.tag[at] === Tag.Copula ? "is" : undefined;
  return step ?? (ADVERBS.has(tokens.term[at]) ? "adverb" : undefined);
}

/** "stepped down on Friday as", "served for six years as". */
function readAs(
  { tokens }: OfficialContext,
  from: number,
  limit: number,
  former: boolean,
): Reading | undefined {
  for (let at = from; at < limit && at < from + REACH; at++) {
    if (tokens.lower[at] === "as") return { at: at + 1, former };
    if (tokens.lower[at] === "," || tokens.lower[at] === "that") return undefined;
  }
  return undefined;
}
