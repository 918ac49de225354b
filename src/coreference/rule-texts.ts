import type { CoreferenceRule } from "./rules.ts";

/** What each step that places a mention in an entity goes by, in one sentence, for explanations. */
export const COREFERENCE_RULE_TEXTS: Readonly<Record<CoreferenceRule, string>> = {
  "coreference/short-name": "a part of a name that the article gives in full",
  "coreference/misspelt": "a surname with one letter other than in a name given before",
  "coreference/acronym": "the initials of a name, or what stands in brackets behind it",
  "coreference/pronoun-he": "“he”, “him” or “his”, and no other person came near",
  "coreference/pronoun-she": "“she” or “her”, and no other person came near",
  "coreference/pronoun-he-contested": "“he”, “him” or “his”; the likeliest of several people",
  "coreference/pronoun-she-contested": "“she” or “her”; the likeliest of several people",
  "coreference/pronoun-it": "“it” or “its”, for the thing that was talked of",
  "coreference/pronoun-they": "“they” or “their”, for an organization",
  "coreference/quoted-i": "“I” in what somebody is quoted as saying",
  "coreference/quoted-we": "“we” in what an organization, or who speaks for it, is quoted as saying",
  "coreference/narrator": "“I” outside quotation marks, where the article says who tells it",
  "coreference/introduced": "an office in the lead, whose holder is named later",
  "coreference/relative": "“who” or “which” right behind a name",
  "coreference/description": "“the company”, “the agency”: a noun for the kind of a thing that was named",
  "coreference/description-of-person": "“the lawyer”: a noun that the article called a person by before",
  "coreference/office": "“the senator”, “the Ohio governor”: an office that the article says a person holds",
  "coreference/epithet": "“the billionaire”, “the author”: a noun that fits the only person near",
  "coreference/age": "“the 52-year-old”: an age that the article gives of a person",
  "coreference/apposition": "a description between commas behind a name",
  "coreference/noun-before-name": "a description right before a name",
};
