import { having, TermBits, terms } from "../../../lexicon/terms.ts";

/** Verbs that, finite or as participles, say of what follows that it is still to come. */
export const MEANT_VERBS = having("planning-verb");
/** Verbs whose present tense announces: "the fair opens Friday". */
export const TIMETABLE = having("timetable-verb");
/** "A rise in September was possible." */
export const STILL_OPEN = terms("possible likely unlikely planned expected due");
/** What stands before an infinitive that is still to come: "ready to", "agreed to", "an agreement to". */
export const BEFORE_INTENT = having("intent");
/** Prepositions of a date that is still to come: "by 10 June". */
export const UNTIL = terms("by until till before");
/** Prepositions of the day on which a term ends, and verbs that grant one: "has until Friday". */
export const TERMS = terms("until till through");
export const GRANTS = terms("give gives gave given giving has have");
/** Verbs that move a date: "postponed until", "extended to". */
export const PUT_OFF = having("put-off");
/** What "Friday's …" names has come to pass. */
export const PAST_EVENTS = having("past-event");

/** Words that are no verbs and look ahead (1), or that look back (2), among them past tenses that are often taken for nouns. */
export const OUTLOOK = new TermBits([
  [having("to-come"), 1],
  [terms("ago yesterday already rose fell saw left"), 2],
]);
