import type { Form } from "../../lexicon/word-table.ts";
import { degreesOf, pluralOf, verbForms } from "../word-forms.ts";
import type { Row } from "./row.ts";
import { twinsOf } from "./twins.ts";

/** A spelling of a row's word, and which form of it that is. */
export interface Inflected {
  readonly word: string;
  readonly form: Form;
}

/** Every form of a row's word, in both spellings where there are two. */
export function inflect(row: Row): Inflected[] {
  const found: Inflected[] = [];
  for (const [form, word] of formsOf(row))
    for (const spelling of [word, ...twinsOf(word)])
      if (spelling !== "" && !found.some((known) => known.word === spelling && known.form === form))
        found.push({ word: spelling, form });
  return found;
}

function formsOf(row: Row): Map<Form, string> {
  const forms = new Map<Form, string>([["base", row.word], ...regularForms(row)]);
  const past = row.irregular.get("ed");
  if (past !== undefined) forms.set("en", past);
  for (const [form, word] of row.irregular) forms.set(form, word);
  return forms;
}

function regularForms(row: Row): [Form, string][] {
  const { word, part } = row;
  if (part === "noun") return [["s", pluralOfNoun(word)]];
  if (part === "verb") return formsOfVerb(row);
  if (part !== "adjective") return [];
  const [comparative = "", superlative = ""] = word.length > 8 ? [] : degreesOf(word);
  return [
    ["er", comparative],
    ["est", superlative],
  ];
}

/** "spokesmen", but "humans" and "Germans". */
const pluralOfNoun = (noun: string): string =>
  noun.endsWith("man") && !/(?:hu|ger|ro|sha|otto|talis|nor|cay)man$/.test(noun)
    ? `${noun.slice(0, -2)}en`
    : pluralOf(noun);

/** The model gives a verb again for a form that it does not know; such a form follows from the others. */
function formsOfVerb({ word: verb, facets }: Row): [Form, string][] {
  const { present, past, participle, gerund } = verbForms(verb);
  const unchanged = facets.some(({ name, forms }) => name === "unchanged-past" && forms.includes("base"));
  const ing = gerund === verb ? gerundOf(verb, past) : gerund;
  const ed = past === verb && !unchanged ? ing.replace(/ing$/, "ed") : past;
  return [
    ["s", present],
    ["ed", ed],
    ["en", participle === past ? ed : participle],
    ["ing", ing],
  ];
}

/** From the past, which tells whether the last letter doubles ("demurred"), or from the verb alone. */
const gerundOf = (verb: string, past: string): string =>
  `${past === verb ? verb.replace(/e$/, "") : past.replace(/ed$/, "")}ing`;
