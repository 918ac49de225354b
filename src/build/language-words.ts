import { readFileSync } from "node:fs";
import { CLOSED_CLASS, HELPING_LEMMAS } from "../language/closed-class.ts";
import { Tag } from "../language/tag.ts";
import { COMPROMISE_TAGS, PENN_TAGS, SWITCH_TAGS } from "./tag-names.ts";
import { type Word, WordBook } from "./word-book.ts";
import { degreesOf, model, pluralOf, verbForms } from "./word-forms.ts";
import { MISTAKES, USUAL } from "./word-repairs.ts";

/** Read from the project's root, as the other lists are. */
const PENN_WORDS = "src/build/words/penn-tags.txt";

/**
 * Every word whose part of speech is known: the Brill tagger's lexicon (MIT; Penn Treebank and Brown corpus) for
 * the usual tag, compromise's model (MIT) for what it adds, all forms of verbs, nouns and adjectives, and the
 * closed classes written by hand, which beat both.
 */
export function languageWords(): ReadonlyMap<string, Word> {
  const book = new WordBook();
  addBrill(book);
  addModel(book);
  dropMistakes(book);
  addVerbForms(book);
  addPlurals(book);
  addDegrees(book);
  setUsual(book);
  setClosedClass(book);
  return book.words;
}

function addBrill(book: WordBook): void {
  for (const line of readFileSync(PENN_WORDS, "utf8").split("\n")) {
    if (line.startsWith("#")) continue;
    const [word, ...names] = line.split(" ");
    for (const name of names) {
      const tag = PENN_TAGS.get(name);
      if (tag !== undefined) book.add(word, tag);
    }
  }
}

function addModel(book: WordBook): void {
  for (const [word, names] of Object.entries(model.one.lexicon)) {
    if (word.includes(" ")) continue;
    const all = [names].flat();
    if (all.includes("Demonym")) book.add(word, all.includes("Plural") ? Tag.ProperNoun : Tag.Adjective);
    for (const name of all) {
      const tag = COMPROMISE_TAGS.get(name);
      if (tag !== undefined && !all.includes("Demonym")) book.add(word, tag);
    }
    if (all.includes("Demonym")) book.add(word, Tag.ProperNoun);
  }
  for (const [word, kind] of Object.entries(model.two.switches))
    for (const tag of SWITCH_TAGS.get(kind) ?? []) book.add(word, tag);
}

function dropMistakes(book: WordBook): void {
  for (const { word, tag } of MISTAKES) book.drop(word, tag);
  // "expected" and "holding" are base forms by mistake: the verbs are "expect" and "hold".
  for (const word of book.withTag(Tag.Infinitive)) {
    const stem = /^(.{3,}?)(?:ed|ing)$/.exec(word)?.[1];
    if (stem === undefined || book.words.get(word)?.tag === Tag.Infinitive) continue;
    const verbs = [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`];
    if (verbs.some((verb) => book.can(verb, Tag.Infinitive))) book.drop(word, Tag.Infinitive);
  }
}

function addVerbForms(book: WordBook): void {
  const forms = new Map<number, Set<string>>(VERB_FORM_TAGS.map((tag) => [tag, new Set()]));
  const add = (form: string, tag: number, verb: string): void => {
    book.add(form, tag, verb);
    forms.get(tag)?.add(form);
  };
  for (const verb of book.withTag(Tag.Infinitive)) {
    const { past, participle, present, gerund } = verbForms(verb);
    book.add(verb, Tag.Infinitive);
    add(past, Tag.PastTense, verb);
    add(participle, Tag.Participle, verb);
    if (past.endsWith("ed")) add(past, Tag.Participle, verb);
    add(present, Tag.PresentTense, verb);
    add(gerund, Tag.Gerund, verb);
  }
  for (const [tag, known] of forms) dropUnformed(book, tag, known);
}

const VERB_FORM_TAGS = [Tag.PastTense, Tag.Participle, Tag.PresentTense, Tag.Gerund];

const REGULAR: ReadonlyMap<number, RegExp> = new Map([
  [Tag.PresentTense, /[^s]s$/],
  [Tag.Participle, /(?:ed|en|wn)$/],
  [Tag.Gerund, /ing$/],
]);

/** Takes a tag from the words that are no such form of any verb, save regular ones of verbs that are not known. */
function dropUnformed(book: WordBook, tag: number, known: ReadonlySet<string>): void {
  const regular = REGULAR.get(tag) ?? /ed$/;
  for (const word of book.withTag(tag)) if (!known.has(word) && !regular.test(word)) book.drop(word, tag);
}

function addPlurals(book: WordBook): void {
  for (const noun of book.withTag(Tag.Noun)) {
    const plural = pluralOf(noun);
    if (plural !== noun && !noun.endsWith("s")) book.add(plural, Tag.Plural, noun);
  }
}

function addDegrees(book: WordBook): void {
  for (const adjective of book.withTag(Tag.Adjective))
    for (const form of adjective.length > 8 ? [] : degreesOf(adjective))
      if (book.can(form, Tag.Adjective)) book.add(form, Tag.Adjective, adjective);
}

function setUsual(book: WordBook): void {
  for (const { word, tag } of USUAL) {
    book.add(word, tag);
    const known = book.words.get(word);
    if (known) known.tag = tag;
  }
}

function setClosedClass(book: WordBook): void {
  for (const { word, tag, tags } of CLOSED_CLASS)
    book.set(word, { tag, tags, lemma: HELPING_LEMMAS.get(word) ?? "" });
}
