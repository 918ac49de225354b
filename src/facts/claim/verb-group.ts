import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import { Form } from "./cues/cue.ts";
import type { Scene } from "./scene.ts";
import { isTimeWord } from "./time-words.ts";

/** A verb with its auxiliaries, adverbs and negation. */
export interface VerbGroup extends TokenSpan {
  readonly head: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** finite: "said", "has said", "would say"; gerund: "saying"; infinitive: "to say"; participle: "asked by". */
  readonly mood: "finite" | "gerund" | "infinitive" | "participle";
  /** First auxiliary, or the head. */
  readonly tense: number;
}

const REACH = 8;
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const BE = words("am is are was were be been being 's 're 'm get gets got getting");
const HAVE = words("has have had having 've 'd 's");
const DO = words("do does did");
const MODALS = words("will would can could may might must shall should 'll 'd wo ca");
const NEGATIONS = words("not n't never hardly rarely seldom scarcely barely");
const ADVERBS = words(
  "also then now still just ever even again once later soon first often always only so too yet already further long since both all instead rather quite almost publicly",
);

/** Reads the group of the verb at `head` backwards, not before `floor`. */
export function readVerbGroup({ tokens }: Scene, head: number, form: number, floor: number): VerbGroup {
  const { lower, tag } = tokens;
  const limit = Math.max(floor, head - REACH);
  let first = head;
  let helped = "";
  let negated = false;
  let infinitive = false;
  for (let i = head - 1; i >= limit; i--) {
    const word = lower[i];
    // "Will wrote": a modal takes the base form, so that this one is a name.
    if (i === head - 1 && MODALS.has(word) && (form & Form.Base) === 0) break;
    if (isOfName(tokens, i)) break;
    if (NEGATIONS.has(word) || isNoLonger(lower, i) || (infinitive && word === "yet")) negated = true;
    else if (BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word)) {
      if (helped === "") helped = word;
      first = i;
      continue;
    } else if (word === "to" && first === i + 1 && (form & Form.Base) !== 0 && helped === "") {
      infinitive = true;
      first = i;
      continue;
    } else if (!isAdverb(word, tag[i])) break;
    if (negated && first === i + 1) first = i;
  }
  first = withAdverb(tokens, first, limit);
  const passive = (form & Form.Participle) !== 0 && BE.has(helped) && helped !== "'s";
  return {
    first,
    last: head + 1,
    head,
    passive,
    negated,
    mood: moodOf(form, helped, infinitive),
    tense: first,
  };
}

/** "Tolley['s] said": part of a firm's name, as no auxiliary stands behind a name alone. */
const isOfName = ({ lower, shape }: Scene["tokens"], i: number): boolean =>
  lower[i] === "'s" && i > 0 && (shape[i - 1] & Shape.Capital) !== 0 && !PRONOUNS.has(lower[i - 1]);

const PRONOUNS = words("he she it who that there what where here this one everyone everybody nobody");

/** "no [longer] says", "[no] longer says". */
const isNoLonger = (lower: readonly string[], i: number): boolean =>
  (lower[i] === "longer" && lower[i - 1] === "no") || (lower[i] === "no" && lower[i + 1] === "longer");

const isAdverb = (word: string, tag: number): boolean => ADVERBS.has(word) || tag === Tag.Adverb;

/** Takes in one adverb before the group ("repeatedly said"). */
function withAdverb({ lower, tag }: Scene["tokens"], first: number, limit: number): number {
  let i = first;
  while (i > limit && isAdverb(lower[i - 1], tag[i - 1]) && !isTimeWord(lower[i - 1])) i--;
  return i;
}

function moodOf(form: number, helped: string, infinitive: boolean): VerbGroup["mood"] {
  // "had to admit": the obligation carries the tense.
  if (infinitive) return HAVE.has(helped) ? "finite" : "infinitive";
  if ((form & Form.Gerund) !== 0) return BE.has(helped) ? "finite" : "gerund";
  if (helped !== "" || (form & (Form.Past | Form.Third | Form.Base)) !== 0) return "finite";
  return "participle";
}
