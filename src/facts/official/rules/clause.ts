import { Tag } from "../../../language/tag.ts";
import type { NameDraft, OfficialDraft } from "../../drafts.ts";
import { postsFrom } from "../coordinate.ts";
import { draftOf } from "../emit.ts";
import { peopleUpTo } from "../people.ts";
import { isPost } from "../read-post.ts";
import { type Scene, sentenceLast, skipBracket } from "../scene.ts";
import { ADVERBS, FORMER } from "../titles/words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const BE = words("is was are were 's be been became becomes become remains remained");
const HELPS = words("has have had will who");
/** Take "as" with the title. */
const SERVES = words(
  "serves served serve acts acted works worked continues continued serving acting working doubles returned returns",
);
const LEAVES = words(
  "resigned resigns resign retired retires quit quits stepped steps resigning stepping ousted dismissed fired sacked removed",
);
/** Passive or active, with or without "as". */
const NAMES = words(
  "appointed named elected re-elected reelected promoted hired installed confirmed chosen picked tapped inaugurated reappointed sworn crowned",
);
const OVER = words("once formerly previously");

interface Reading {
  readonly at: number;
  readonly former: boolean;
}

/** "Clegg was Britain's deputy prime minister", "X, who serves as …", "X was appointed …", "X resigned as …". */
export function readClause(scene: Scene, person: NameDraft): OfficialDraft[] {
  const { lower } = scene.tokens;
  const limit = sentenceLast(scene, person.first);
  let at = skipBracket(scene, person.last, limit);
  if (lower[at] === "," && (lower[at + 1] === "who" || NAMES.has(lower[at + 1]))) at++;
  const reading = readVerb(scene, at, limit);
  if (reading === undefined) return [];
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
  const { lower, tag } = scene.tokens;
  let former = false;
  let links = false;
  let at = from;
  for (; at < limit && at < from + REACH; at++) {
    const word = lower[at];
    if (OVER.has(word) || FORMER.has(word)) former = true;
    if (BE.has(word) && (word !== "'s" || tag[at] === Tag.Copula)) links = true;
    else if (LEAVES.has(word)) return readAs(scene, at + 1, limit, true);
    else if (SERVES.has(word)) return readAs(scene, at + 1, limit, former);
    else if (NAMES.has(word))
      return { at: lower[at + 1] === "as" || lower[at + 1] === "to" ? at + 2 : at + 1, former };
    else if (!HELPS.has(word) && !ADVERBS.has(word)) break;
  }
  return links ? { at, former } : undefined;
}

/** "stepped down on Friday as", "served for six years as". */
function readAs({ tokens }: Scene, from: number, limit: number, former: boolean): Reading | undefined {
  for (let at = from; at < limit && at < from + REACH; at++) {
    if (tokens.lower[at] === "as") return { at: at + 1, former };
    if (tokens.lower[at] === "," || tokens.lower[at] === "that") return undefined;
  }
  return undefined;
}
