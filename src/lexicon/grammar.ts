/** What the table of words says about the grammar of words: how the tagger and the splitter of sentences read them; see `facets.ts`. */
export const GRAMMAR_FACETS = {
  abbreviation: "its full stop belongs to it (“mr”, “inc”, “sept”)",
  "opening-abbreviation": "its word follows, so that no sentence ends with its full stop (“mr”, “no”, “vs”)",
  "sentence-starter": "function word with which sentences often begin",
  "attribution-verb": "says whose the quotation before it is (“Really?” she asked)",

  "takes-clause": "verb that takes a clause, with or without “that” (“say”, “think”)",
  "drops-that": "past of a verb whose clause often comes without “that” (“announced it would”)",
  "hearer-verb": "verb that has who hears it before what is said (“tell”, “warn”)",
  "content-word": "its “that” clause tells what it holds (“the claim that”)",
  "existence-verb": "verb that “there” goes with (“is”, “remains”, “comes”)",
  "bare-infinitive": "verb whose object has a base form behind it (“help”, “make”, “let”)",
  "governs-to": "leaves “to” a preposition (“according”, “response”)",
  "clause-preposition": "preposition that can open a clause (“after”, “since”)",

  "phrase-opener": "adjective that begins a noun phrase of its own behind a noun (“last”, “more”)",
  "plural-modifier": "plural that stands before other nouns (“sports”, “arms”)",
} as const;
