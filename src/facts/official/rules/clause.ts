import { Tag } from "../../../language/tag.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { postsFrom } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { peopleUpTo } from "../people.ts";
import { isPost } from "../read-post.ts";
import { type Scene, sentenceLast, skipBracket } from "../scene.ts";
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
}

/** "Clegg was Britain's deputy prime minister", "X, who serves as …", "X was appointed …", "X resigned as …". */
export function readClause(scene: Scene, person: NameDraft): OfficialDraft[] {
  const { lower } = scene.tokens;
  const limit = sentenceLast(scene, person.first);
  let at = skipBracket(scene, person.last, limit);
  if (
    lower[at] === "," &&
    (lower[at + 1] === "who" || lower[at + 1] === "as" || STEPS.get(lower[at + 1]) === "names")
  )
    at++;
  for (const read of [readVerb, readTenure, readBehind]) {
    const reading = read(scene, at, limit);
    const found = reading ? titlesAt(scene, person, reading) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const TENURES: ReadonlySet<string> = new Set(
  "tenure time term terms stint service years role position job work career days appointment election re-election resignation departure".split(
    " ",
  ),
);

/** "Jones's | tenure as secretary of state". */
function readTenure(scene: Scene, at: number, limit: number): Reading | undefined {
  const { lower } = scene.tokens;
  if (lower[at] !== "'s" && lower[at] !== "'") return undefined;
  for (let i = at + 1; i < limit && i < at + 4; i++)
    if (TENURES.has(lower[i])) return readAs(scene, i + 1, i + 3, false);
  return undefined;
}

/** "Jones, who is 82, | is an emeritus professor": the verb behind a clause between commas. */
function readBehind(scene: Scene, at: number, limit: number): Reading | undefined {
  const { lower } = scene.tokens;
  if (lower[at] !== "who" || lower[at - 1] !== ",") return undefined;
  for (let i = at + 1; i < limit && i < at + REACH; i++)
    if (lower[i] === ",") return stepAt(scene, i + 1) === "is" ? readVerb(scene, i + 1, limit) : undefined;
  return undefined;
}

/** "…, the former chief executive | who is now an adviser to X |": titles in a relative clause from token `at`. */
export function readRelative(scene: Scene, person: NameDraft, at: number): OfficialDraft[] {
  const { lower } = scene.tokens;
  const who = lower[at] === "," ? at + 1 : at;
  if (lower[who] !== "who") return [];
  const reading = readVerb(scene, who, sentenceLast(scene, at));
  return reading ? titlesAt(scene, person, reading) : [];
}

function titlesAt(scene: Scene, person: NameDraft, reading: Reading): OfficialDraft[] {
  return postsFrom(scene, reading.at)
    .filter((post) => isPost(scene, post, false))
    .flatMap((post) => {
      const people = post.word.plural ? peopleUpTo(scene, person) : [person];
      const told = reading.former ? { ...post, former: true } : post;
      return people.map((one) => draftOf(scene, "name-is-title", one, told));
    });
}

/** Longest verb group with its adverbs. */
const REACH = 8;

/** Reads the verbs between a name and its title, and tells where the title begins. */
function readVerb(scene: Scene, from: number, limit: number): Reading | undefined {
  const { lower } = scene.tokens;
  let former = false;
  let links = false;
  for (let at = from; at < limit && at < from + REACH; at++) {
    const step = stepAt(scene, at);
    if (step === undefined) return titleAt(scene, at, from, links, former);
    if (step === "leaves") return readAs(scene, at + 1, limit, true);
    if (step === "serves") return readAs(scene, at + 1, limit, former);
    if (step === "names") return { at: PARTICLES.has(lower[at + 1]) ? at + 2 : at + 1, former };
    if (step === "from")
      return POSSESSIVES.has(lower[at + 1]) ? readAs(scene, at + 2, limit, true) : undefined;
    if (step === "is" && lower[at - 1] === "to") return undefined;
    former ||= step === "once";
    links ||= step === "is";
  }
  return undefined;
}

/** Behind "is" the title begins; "Jones, as chairman," needs more than the name before it. */
function titleAt(
  scene: Scene,
  at: number,
  from: number,
  links: boolean,
  former: boolean,
): Reading | undefined {
  if (links) return { at, former };
  return at > from && scene.tokens.lower[at] === "as" ? { at: at + 1, former } : undefined;
}

const PARTICLES: ReadonlySet<string> = new Set(["as", "to"]);

function stepAt({ tokens }: Scene, at: number): Step | "adverb" | undefined {
  const word = tokens.lower[at];
  const step = STEPS.get(word);
  if (word === "'s") return tokens.tag[at] === Tag.Copula ? "is" : undefined;
  return step ?? (ADVERBS.has(word) ? "adverb" : undefined);
}

/** "stepped down on Friday as", "served for six years as". */
function readAs({ tokens }: Scene, from: number, limit: number, former: boolean): Reading | undefined {
  for (let at = from; at < limit && at < from + REACH; at++) {
    if (tokens.lower[at] === "as") return { at: at + 1, former };
    if (tokens.lower[at] === "," || tokens.lower[at] === "that") return undefined;
  }
  return undefined;
}
