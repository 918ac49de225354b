import type { ClaimRule } from "./rules.ts";

/** What each rule matches, in one sentence, for explanations. */
export const CLAIM_RULE_TEXTS: Readonly<Record<ClaimRule, string>> = {
  "claim/content-speaker-cue": "content, then speaker and cue (“…,” the mayor said)",
  "claim/content-cue-speaker": "content, then cue and speaker (“…,” said the mayor)",
  "claim/speaker-cue-clause":
    "speaker and cue before a clause without “that” (the mayor said the fee was fair)",
  "claim/speaker-cue-that": "speaker and cue before a clause with “that”",
  "claim/speaker-cue-quotation": "speaker and cue before a quotation (she added, “…”)",
  "claim/speaker-cue-infinitive": "speaker and cue before “to” and a verb (the airline promised to pay)",
  "claim/speaker-cue-question": "speaker and cue before a question clause (she asked whether …)",
  "claim/speaker-cue-object": "speaker and cue before a noun phrase (the bank denied the charges)",
  "claim/speaker-cue-topic":
    "speaker and cue before a noun phrase that is spoken of (she mentioned the storm)",
  "claim/speaker-cue-gerund": "speaker and cue before a verb in -ing (he suggested closing the street)",
  "claim/speaker-cue-preposition":
    "speaker, a cue with its preposition, and what is spoken of (she called for a vote)",
  "claim/speaker-cue-paragraph":
    "speaker and cue end a paragraph with a colon; the next one is the quotation",
  "claim/as-speaker-cue": "“as” with speaker and cue beside the content (as the mayor noted, …)",
  "claim/relative-speaker-cue": "“which” or “what” with speaker and cue (which the mayor called a scandal)",
  "claim/relative-gap":
    "a noun phrase or pronoun that the content behind speaker and cue lacks (a step that the mayor says will help)",
  "claim/passive": "a cue in the passive between the parts of its content (the guard was accused of …)",
  "claim/according-to": "content, then “according to” and its source",
  "claim/according-to-first": "“according to” and its source, then the content",
  "claim/speaker-colon-quotation": "speaker, a colon and a quotation",
  "claim/speaker-colon-headline": "speaker, a colon and the words, in a headline",
  "claim/turn": "a turn of a transcript or interview: a name, a colon and what that person says",
  "claim/speaker-noun": "a noun of saying with its owner (the mayor's promise to …)",
  "claim/phrase-clause":
    "a verb and its noun before a clause (the mayor made clear that …, the bank raised fears that …)",
  "claim/phrase-preposition":
    "a verb and its noun before what is judged (the mayor took issue with …, the study cast doubt on …)",
  "claim/noun-alone":
    "a noun of report or allegation that nobody is named for, and “that” (reports that the dam had broken)",
  "claim/quoted-as-saying":
    "whom somebody quotes “as saying” something (the paper quoted the mayor as saying …)",
  "claim/speaker-adjective":
    "an adjective of belief or attitude with its subject (the mayor is confident that …, the bank is wary of …)",
  "claim/hearsay-adverb":
    "an adverb of hearsay in what nobody is named for (the guard allegedly took bribes)",
  "claim/quotation-behind":
    "a quotation by itself behind what its speaker was told to have said (She said it was late. “…”)",
  "claim/quotation-signature": "a quotation, then a dash and the name of who said it",
};
