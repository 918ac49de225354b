/** Bits that tell how a token is written. */
export const Shape = {
  /** Begins with an upper-case letter. */
  Capital: 1,
  /** Two letters or more, all upper case ("CAC", "U.S."). */
  AllCaps: 2,
  /** Holds a digit. */
  Digit: 4,
  /** Digits only, with grouping and decimals ("1,000", "4.2"). */
  Number: 8,
  /** Letters only, inner hyphens, apostrophes and full stops included. */
  Word: 16,
  /** An upper-case letter after a lower-case one ("DiDi", "iPhone"). */
  InnerCapital: 32,
  Hyphen: 64,
  /** Ends with a full stop that belongs to it ("Inc.", "U.S."). */
  Abbreviation: 128,
  Punctuation: 256,
  /** No space between this token and the one before. */
  Joined: 512,
  Url: 1024,
  /** Opening, closing or straight quotation mark. */
  QuoteMark: 2048,
  Lower: 4096,
  /** First token of its sentence, quotation marks and dashes passed over. */
  SentenceStart: 8192,
  /** A sentence may end with it: a full stop and the like, or an abbreviation that introduces nothing. */
  EndsSentence: 16384,
} as const;
