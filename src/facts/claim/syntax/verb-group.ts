import type { TokenSpan } from "../../../engine/rule.ts";
import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { TermBits, terms } from "../../../lexicon/terms.ts";
import { Form } from "../words/cue.ts";
import { isTimeWord } from "./time.ts";

/** finite: "said", "has said", "would say"; gerund: "saying"; infinitive: "to say"; participle: "asked by". */
type Mood = "finite" | "gerund" | "infinitive" | "participle";

/** A verb with its auxiliaries, adverbs and negation. */
export interface VerbGroup extends TokenSpan {
  readonly head: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly mood: Mood;
}

const REACH = 8;

const Word = { Be: 1, Have: 2, Do: 4, Modal: 8, Negation: 16, Adverb: 32, To: 64, Longer: 128 } as const;
const HELPERS = Word.Be | Word.Have | Word.Do | Word.Modal;

const WORDS = new TermBits([
  [terms("am is are was were be been being 's 're 'm get gets got getting"), Word.Be],
  [terms("has have had having 've 'd 's"), Word.Have],
  [terms("do does did"), Word.Do],
  [terms("will would can could may might must shall should 'll 'd wo ca"), Word.Modal],
  [terms("not n't never hardly rarely seldom scarcely barely"), Word.Negation],
  [
    terms(
      "also then now still just ever even again once later soon first often always only so too yet already further long since both all instead rather quite almost publicly",
    ),
    Word.Adverb,
  ],
  [terms("to"), Word.To],
  [terms("longer no"), Word.Longer],
]);

/** Reads the group of the verb at `head` backwards, not before `floor`; it ends at `last`. */
export function readVerbGroup(
  tokens: Tokens,
  head: number,
  form: number,
  floor: number,
  last = head + 1,
): VerbGroup {
  const limit = Math.max(floor, head - REACH);
  let first = head;
  let helper = -1;
  let negated = false;
  let infinitive = false;
  for (let i = head - 1; i >= limit; i--) {
    const role = roleAt(tokens, i, infinitive);
    if (role === 0 || (i === head - 1 && isName(role, form))) break;
    if ((role & HELPERS) !== 0) {
      if (helper < 0) helper = i;
      first = i;
    } else if (role === Word.To) {
      if (first !== i + 1 || (form & Form.Base) === 0 || helper >= 0) break;
      infinitive = true;
      first = i;
    } else {
      negated = negated || role === Word.Negation;
      if (negated && first === i + 1) first = i;
    }
  }
  const helped = helper < 0 ? 0 : WORDS.get(tokens.term[helper]);
  return {
    first: withAdverb(tokens, first, limit),
    last,
    head,
    passive: (form & Form.Participle) !== 0 && (helped & Word.Be) !== 0 && tokens.lower[helper] !== "'s",
    negated,
    mood: moodOf(form, helped, infinitive),
  };
}

/** "Will wrote": a modal takes the base form, so that this one is a name. */
const isName = (role: number, form: number): boolean => (role & Word.Modal) !== 0 && (form & Form.Base) === 0;

/** What a token does before a verb: helps it (bits of which helpers), denies it, is its "to" or an adverb; 0 where it is none of its group. */
function roleAt(tokens: Tokens, i: number, infinitive: boolean): number {
  const word = WORDS.get(tokens.term[i]);
  if (word !== 0) {
    if (isOfName(tokens, i)) return 0;
    if (isNegation(tokens, i, word) || (infinitive && tokens.lower[i] === "yet")) return Word.Negation;
    if ((word & (HELPERS | Word.To)) !== 0) return word & (HELPERS | Word.To);
  }
  return (word & Word.Adverb) !== 0 || tokens.tag[i] === Tag.Adverb ? Word.Adverb : 0;
}

/** "Tolley['s] said": part of a firm's name, as no auxiliary stands behind a name alone. */
const isOfName = ({ lower, shape, term }: Tokens, i: number): boolean =>
  lower[i] === "'s" && i > 0 && (shape[i - 1] & Shape.Capital) !== 0 && !PRONOUNS.has(term[i - 1]);

const PRONOUNS = terms("he she it who that there what where here this one everyone everybody nobody");

/** "not", "no [longer]", "[no] longer". */
const isNegation = ({ lower }: Tokens, i: number, word: number): boolean =>
  (word & Word.Negation) !== 0 ||
  ((word & Word.Longer) !== 0 &&
    ((lower[i] === "longer" && lower[i - 1] === "no") || (lower[i] === "no" && lower[i + 1] === "longer")));

/** Takes in one adverb before the group ("repeatedly said"). */
function withAdverb({ tag, term }: Tokens, first: number, limit: number): number {
  let i = first;
  while (
    i > limit &&
    ((WORDS.get(term[i - 1]) & Word.Adverb) !== 0 || tag[i - 1] === Tag.Adverb) &&
    !isTimeWord(term[i - 1])
  )
    i--;
  return i;
}

function moodOf(form: number, helped: number, infinitive: boolean): Mood {
  // "had to admit": the obligation carries the tense.
  if (infinitive) return (helped & Word.Have) !== 0 ? "finite" : "infinitive";
  if ((form & Form.Gerund) !== 0) return (helped & Word.Be) !== 0 ? "finite" : "gerund";
  if (helped !== 0 || (form & (Form.Past | Form.Third | Form.Base)) !== 0) return "finite";
  return "participle";
}
