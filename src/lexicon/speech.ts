/** What the table of words says about words that mark claims and tell what is done with what is said; see `facets.ts`. */
export const SPEECH_FACETS = {
  "neutral-verb": "verb of saying that tells nothing of what is done with the words",
  "answering-verb": "answers somebody (“respond”)",
  "asking-verb": "asks somebody",
  "telling-verb": "tells what may be kept back (“would not say whether …”)",
  refusing: "says that somebody will not do what stands behind it",
  "passing-on-verb": "passes on what others say (“report”)",
  "naming-verb": "says what something is called, or is like (“a step that he called a mistake”)",
  "clausal-verb": "verb of saying or thinking that takes a clause sooner than an object",
  "knowing-verb": "tells what is known, by nobody where it is passive",
  "finding-verb": "finds things as well as facts",
  "hoping-verb": "hopes for what somebody will do",
  "witnessing-verb": "has times and places for its subject too (“the nineties saw a boom”)",
  "showing-verb": "shows things rather than says them",
  "quoting-verb": "gives on the words of somebody whom it has for its object (“quoted him as saying”)",
  "disclosing-verb": "says what somebody can refuse to do with words (“declined to discuss it”)",
  "sure-verb": "form of a verb of saying that can be nothing but a verb",
  "said-form": "form of a verb of saying that takes up a subject behind what stands between commas",
  "unchanged-past": "past of a verb that looks like its present, and mostly like a noun",

  request: "asks somebody for words (“emails”)",
  possibility: "leaves open whether something is so",
  probability: "says that something is probably so",
  untrue: "denies what “that” opens behind it (“it is false that”)",
  true: "affirms what “that” opens behind it (“it is true that”)",
  judging: "judges what it is said of",
  mind: "says what goes on in somebody's mind (“I think”)",
  stand: "takes a stand for or against something",
  wrongdoing: "charges somebody with a wrong",
  settled: "says what somebody has settled to do",
  attitude: "noun for what somebody feels or thinks of something (“voiced doubts”)",
  "comment-noun": "noun for words just told, as the writer calls them (“a swipe at her rival”)",
  allegation: "noun for what is told without telling by whom (“reports that …”)",

  finder: "who finds things out, and what they are found in",
  evidence: "what shows something by itself (“the figures show”)",
  message: "what somebody issues or sends, in whose words they speak",
  press: "what passes on the words of others",
  "written-work": "noun for a book, a programme or the like, before its title",
  "speech-venue": "where or when something is said (“in an interview”)",
  "colon-speaker": "stands for whoever speaks before a colon (“Police: …”)",

  news: "what is welcomed with words and not with a handshake",
  claimable: "what is claimed with words (“responsibility”)",
  permission: "what is denied by withholding it",
  opportunity: "noun for what may yet be done, or is not, before an infinitive (“the right to say”)",
  "leaving-undone": "leaves undone what a form in -ing behind it tells (“avoided”)",
  "carrying-out": "makes an infinitive behind it no less real (“went on to say”)",
  attributive: "describes a person whose name or title it stands before (“retired”)",
} as const;

/** What a speaker can do with words. */
export const ACTS = [
  "statement",
  "announcement",
  "report",
  "question",
  "promise",
  "denial",
  "accusation",
  "demand",
  "opinion",
  "prediction",
  "decision",
  "refusal-to-comment",
] as const;

const WORD = /^[a-z]+$/;

export const SPEECH_VALUES = {
  act: { says: "what a speaker does with the words that the word marks as a claim", oneOf: ACTS },
  "infinitive-act": { says: "its act with an infinitive (“agreed to pay”)", oneOf: ACTS },
  "preposition-act": { says: "its act with a preposition (“called for a vote”)", oneOf: ACTS },
  frames: {
    says: "where the content of its claims may stand, how it begins, and what may stand between",
    someOf: [
      /** “T,” X said · T, X said. */
      "before",
      /** “T,” X joked: only in quotation marks. */
      "quoted-before",
      /** X said: “T”. */
      "quotation",
      "that",
      /** X said she would go. */
      "clause",
      "infinitive",
      /** X asked whether T. */
      "question",
      /** X denied the charges. */
      "object",
      "gerund",
      /** The subject belongs to the content: “is expected to go”. */
      "passive",
      /** X told reporters that T. */
      "hearer",
      /** As X put it. */
      "as-it",
      /** “As” before it tells when, and not that the words are its subject's. */
      "no-as",
    ],
  },
  prepositions: { says: "open its content (“complained about the noise”)", like: /^[a-z]+(?:,[a-z]+)*$/ },
  particle: { says: "without it the verb marks no claim (“hit back”)", like: WORD },
  behind: { says: "without this word before it the word marks no claim (“in favour”)", like: WORD },
  object: {
    says: "what its object must be, or have beside it, for the verb to say something of it",
    oneOf: [
      /** “saw the vote as a test” */
      "as",
      /** “charged the guard with theft” */
      "with",
      /** “pressed the bank to pay” */
      "infinitive",
      /** “labelled the plan a waste” */
      "predicate",
      /** The same, though the verb rings people up as well: “called the plan a waste”. */
      "called",
      /** “said neither side had paid” */
      "clause",
      /** “voiced doubts” */
      "feeling",
      /** “claimed responsibility” */
      "claimable",
      /** Nothing that is denied by withholding it: not “denied him bail”. */
      "granted",
      /** “welcomed the ruling” */
      "news",
      /** Anything, of a subject that shows things by itself: “the figures show a fall”. */
      "shown",
      /** Anything, where the verb is negated: “did not answer two letters”. */
      "unanswered",
    ],
  },
  topic: {
    says: "whether a noun phrase behind it is only what is spoken of",
    oneOf: [
      "always",
      /** Not behind a preposition. */
      "object",
      /** “described the fire”, not “described the fire as a warning” */
      "unless-as",
      /** “she revealed the cost”, not “the survey revealed a gap” */
      "unless-shown",
    ],
  },
  phrases: {
    says: "nouns and the like with which the verb marks a claim (“took aim at”), by one of each kind",
    someOf: [
      "aim",
      "issue",
      "clear",
      "case",
      "point",
      "claim",
      "doubt",
      "fear",
      "question",
      "assurance",
      "warning",
      "message",
      "blame",
      "scorn",
      "conclusion",
      "view",
    ],
  },
} as const;
