/**
 * Every rule by which a claim is found, named by the order of speaker, cue and content, and what it matches, for
 * explanations. Ids are stable, never reused.
 */
export const CLAIM_RULES = [
  { id: "claim/content-speaker-cue", says: "content, then speaker and cue (“…,” the mayor said)" },
  { id: "claim/content-cue-speaker", says: "content, then cue and speaker (“…,” said the mayor)" },
  {
    id: "claim/speaker-cue-clause",
    says: "speaker and cue before a clause without “that” (the mayor said the fee was fair)",
  },
  { id: "claim/speaker-cue-that", says: "speaker and cue before a clause with “that”" },
  { id: "claim/speaker-cue-quotation", says: "speaker and cue before a quotation (she added, “…”)" },
  {
    id: "claim/speaker-cue-infinitive",
    says: "speaker and cue before “to” and a verb (the airline promised to pay)",
  },
  {
    id: "claim/speaker-cue-question",
    says: "speaker and cue before a question clause (she asked whether …)",
  },
  {
    id: "claim/speaker-cue-object",
    says: "speaker and cue before a noun phrase (the bank denied the charges)",
  },
  {
    id: "claim/speaker-cue-topic",
    says: "speaker and cue before a noun phrase that is spoken of (she mentioned the storm)",
  },
  {
    id: "claim/speaker-cue-gerund",
    says: "speaker and cue before a verb in -ing (he suggested closing the street)",
  },
  {
    id: "claim/speaker-cue-preposition",
    says: "speaker, a cue with its preposition, and what is spoken of (she called for a vote)",
  },
  {
    id: "claim/speaker-cue-paragraph",
    says: "speaker and cue end a paragraph with a colon; the next one is the quotation",
  },
  {
    id: "claim/as-speaker-cue",
    says: "“as” with speaker and cue beside the content (as the mayor noted, …)",
  },
  {
    id: "claim/relative-speaker-cue",
    says: "“which” or “what” with speaker and cue (which the mayor called a scandal)",
  },
  {
    id: "claim/relative-gap",
    says: "a noun phrase or pronoun that the content behind speaker and cue lacks (a step that the mayor says will help)",
  },
  {
    id: "claim/passive",
    says: "a cue in the passive between the parts of its content (the guard was accused of …)",
  },
  { id: "claim/according-to", says: "content, then “according to” and its source" },
  { id: "claim/according-to-first", says: "“according to” and its source, then the content" },
  { id: "claim/speaker-colon-quotation", says: "speaker, a colon and a quotation" },
  { id: "claim/speaker-colon-headline", says: "speaker, a colon and the words, in a headline" },
  {
    id: "claim/turn",
    says: "a turn of a transcript or interview: a name, a colon and what that person says",
  },
  { id: "claim/speaker-noun", says: "a noun of saying with its owner (the mayor's promise to …)" },
  {
    id: "claim/phrase-clause",
    says: "a verb and its noun before a clause (the mayor made clear that …, the bank raised fears that …)",
  },
  {
    id: "claim/phrase-preposition",
    says: "a verb and its noun before what is judged (the mayor took issue with …, the study cast doubt on …)",
  },
  {
    id: "claim/noun-alone",
    says: "a noun of report or allegation that nobody is named for, and “that” (reports that the dam had broken)",
  },
  {
    id: "claim/quoted-as-saying",
    says: "whom somebody quotes “as saying” something (the paper quoted the mayor as saying …)",
  },
  {
    id: "claim/speaker-adjective",
    says: "an adjective of belief or attitude with its subject (the mayor is confident that …, the bank is wary of …)",
  },
  {
    id: "claim/hearsay-adverb",
    says: "an adverb of hearsay in what nobody is named for (the guard allegedly took bribes)",
  },
  { id: "claim/quotation-signature", says: "a quotation, then a dash and the name of who said it" },
  {
    id: "claim/quotation-behind",
    says: "a quotation by itself behind what its speaker was told to have said (She said it was late. “…”)",
  },
] as const;

export type ClaimRule = (typeof CLAIM_RULES)[number]["id"];
