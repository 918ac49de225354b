import { having, terms } from "../lexicon/terms.ts";

/** Words whose full stop belongs to them, without it. */
export const ABBREVIATIONS = having("abbreviation");

/** Never end a sentence: what they introduce follows ("Mr. Smith", "No. 5", "vs. Spain"). */
export const OPENING_ABBREVIATIONS = having("opening-abbreviation");

/** Abbreviations only before a number: "No. 5", but "Answer: No." */
export const NUMBERED = terms("no nos fig vol pp art");

/** Abbreviations in lower case too. */
export const LOWER_ABBREVIATIONS = terms("vs v etc al approx inc co ltd corp gen sen rep gov");
