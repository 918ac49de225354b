import type { ClausePart } from "./anaphor.ts";

type ByPart = Readonly<Record<ClausePart, number>>;

/** What speaks most for a subject: that the pronoun is one too. */
const SUBJECT_BEFORE: ByPart = { subject: 9, owner: 2, object: 1 };
const SUBJECT_NEAR: ByPart = { subject: 5, owner: 1, object: 2 };
/** The subject of the verb right before the pronoun. */
const ACTOR: ByPart = { subject: 4, owner: 3, object: 0 };

/**
 * What speaks for or against an antecedent of "he" and "she", in tenths of a logit: fitted to pronouns whose antecedent
 * is known (a softmax over the candidates), on both halves alike. People without a name were hardly among the answers
 * there, so what speaks for and against them is set by hand.
 */
export const WEIGHTS = {
  /** By how many told sentences lie between. */
  told: [0, -16, -33, -36],
  /** Fewer than six tokens before it, or fourteen, in its sentence. */
  close: 8,
  mid: 4,
  noVerbBetween: 2,
  manyVerbsBetween: -3,
  subjectBefore: SUBJECT_BEFORE,
  subjectNear: SUBJECT_NEAR,
  actor: ACTOR,
  /** It stands behind the verb. */
  undergoer: 2,
  subjectsOwner: -5,
  owner: -4,
  modifier: -5,
  oblique: -8,
  object: -3,
  /** It opens a sentence before. */
  opens: 6,
  bracket: -7,
  joined: -3,
  addressee: -3,
  /** A pronoun in a sentence before, read as this person. */
  calledBack: 4,
  description: 3,
  /** Both it and the pronoun speak: it is the last voice, or one heard before. */
  goesOn: 18,
  heard: 12,
  /** It speaks, the pronoun does not. */
  speaks: -9,
  toldOf: -5,
  ownWords: -32,
  fromQuotation: -19,
  intoQuotation: -11,
  /** The pronoun stands in this person's words. */
  teller: 3,
  gender: 6,
  leans: 8,
  leansOther: -14,
  namedOften: 5,
  topicOfParagraph: 4,
  topic: 6,
  /** Announced by the pronoun: "In [her] book, [Ortiz] wrote". */
  ahead: { subject: 5, owner: 13, object: 0 } satisfies ByPart as ByPart,
  unnamed: -20,
  unnamedOfGender: 26,
  unnamedTeller: 25,
} as const;

/** What a candidate must outweigh beside the others: that nobody who was mentioned is meant. */
export const NOBODY = -24;
