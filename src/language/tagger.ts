import { lexicon } from "../lexicon/load.ts";
import type { Lexicon } from "../lexicon/table.ts";
import { takesClause } from "./clause-verbs.ts";
import { Shape } from "./shape.ts";
import { bit, isFiniteVerb, isVerb, Tag } from "./tag.ts";
import { followsOpener, guessCapital, guessUnsure, isHeadline, NamesSeen } from "./tagging/casing.ts";
import { readerOf } from "./tagging/function-words.ts";
import { type Guess, guessWord, tagByShape } from "./tagging/guess.ts";
import { chooseOpen } from "./tagging/open-class.ts";
import { opensByPreposition } from "./tagging/past.ts";
import { ADVERB_SET, NOUN_SET, NUMBER_SET, type Scene, VERB_SET, within } from "./tagging/scene.ts";
import type { Tokens } from "./tokens.ts";

/** What the tagger needs to know of a sentence: its tokens, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Gives every token its part of speech: first its usual tag and all it can have, then, sentence by sentence from
 * left to right, what its neighbours make of it.
 */
export function tagTokens(tokens: Tokens, sentences: readonly TokenRange[]): void {
  const words = lexicon();
  const names = new NamesSeen();
  const headlines = sentences.map(({ first, last }) => isHeadline(tokens, first, last));
  sentences.forEach(({ first, last }, i) => {
    if (!headlines[i]) names.note(tokens, first, last);
  });
  const scene: Scene = {
    tokens,
    tag: tokens.tag,
    lower: tokens.lower,
    shape: tokens.shape,
    sets: new Int32Array(tokens.count),
    first: 0,
    last: 0,
    need: 1,
  };
  sentences.forEach(({ first, last }, i) => {
    scene.first = first;
    scene.last = last;
    scene.need = 1;
    guessSentence(scene, words, names, headlines[i]);
    for (let at = first; at < last; at++) resolve(scene, at);
  });
}

const guess: Guess = { tag: 0, set: 0 };

function guessSentence(scene: Scene, words: Lexicon, names: NamesSeen, headline: boolean): void {
  const { tokens } = scene;
  for (let i = scene.first; i < scene.last; i++) {
    guess.tag = tagByShape(tokens, i);
    guess.set = bit(guess.tag);
    if (guess.tag === 0) {
      const shape = tokens.shape[i];
      if ((shape & Shape.Capital) === 0) guessWord(tokens, i, words, guess);
      else if (headline || (shape & Shape.SentenceStart) !== 0 || followsOpener(tokens, i))
        guessUnsure(tokens, i, words, names, guess);
      else guessCapital(tokens, i, words, guess);
    }
    scene.tag[i] = guess.tag;
    scene.sets[i] = guess.set;
    if (!headline && guess.tag === Tag.ProperNoun && opensName(scene, i - 1)) {
      scene.tag[i - 1] = Tag.ProperNoun;
      scene.sets[i - 1] = bit(Tag.ProperNoun);
    }
  }
}

/** A capitalised noun right before a name is part of it, at the sentence's start too ("Senator Smith"). */
const opensName = (scene: Scene, i: number): boolean =>
  i >= scene.first &&
  (scene.shape[i] & Shape.Capital) !== 0 &&
  (scene.tag[i] === Tag.Noun || (scene.sets[i] & bit(Tag.ProperNoun)) !== 0);

const CLAUSE_OPENERS = bit(Tag.Subordinator) | bit(Tag.QuestionWord);
const AMBIGUOUS = NOUN_SET | VERB_SET | ADVERB_SET | NUMBER_SET | bit(Tag.Adjective);

/** Settles one token's tag. */
function resolve(scene: Scene, i: number): void {
  const set = scene.sets[i];
  if ((set & (set - 1)) !== 0 || set === bit(Tag.Infinitive)) {
    const reader = readerOf(scene.lower[i]);
    if (reader) scene.tag[i] = reader(scene, i);
    else if ((set & AMBIGUOUS) !== 0) scene.tag[i] = chooseOpen(scene, i);
  }
  count(scene, i);
}

/** Keeps count of the finite verbs still to come. */
function count(scene: Scene, i: number): void {
  const tag = scene.tag[i];
  if (isVerb(tag)) {
    // The verb of "After the talks collapsed, …" is not the one the main clause waits for.
    if (isFiniteVerb(tag) && !followsHelper(scene, i) && !opensByPreposition(scene, i - 1)) scene.need--;
    if (tag <= Tag.Participle && scene.need <= 0 && takesClause(scene.tokens, i)) scene.need++;
  } else if (within(tag, CLAUSE_OPENERS)) scene.need++;
  else if (tag === Tag.Punctuation && (scene.lower[i] === ";" || scene.lower[i] === ":")) scene.need = 1;
  else if (scene.need <= 0 && (tag === Tag.Conjunction || (scene.shape[i] & Shape.QuoteMark) !== 0))
    scene.need = 1;
}

/** "has been": one finite verb, not two. */
const followsHelper = (scene: Scene, i: number): boolean =>
  scene.lower[i] === "been" || scene.lower[i] === "being" || (scene.lower[i] === "be" && i > scene.first);
