import type { TokenSpan } from "../engine/rule.ts";
import type { Span } from "../text/span.ts";
import type { Amount } from "./amount/schema.ts";
import type { Certainty, ClaimAct, QuotationKind } from "./claim/schema.ts";
import type { DateType } from "./date/schema.ts";
import type { EntityType, MentionForm } from "./entity/schema.ts";

/**
 * What the kinds hand on before coreference links them: facts without ids. Kinds know one another only by these shapes,
 * which reach them through their arguments.
 */
export interface DateDraft extends TokenSpan {
  readonly type: DateType;
  readonly timex: string;
  /** First and last day, counted from 1970-01-01; null where they cannot be told. */
  readonly from: number | null;
  readonly to: number | null;
  readonly modifier: string | null;
  readonly anchored: boolean;
  readonly rule: string;
}

/** A noun as a stretch of tokens, or a word for it that the text does not have ("fine" of "fined", "kilometre" of "km"). */
export type Noun = TokenSpan | string;

/** An amount; its offsets may lie inside its first and its last token ("sub-7", "12-cent"). */
export interface AmountDraft
  extends TokenSpan,
    Omit<Amount, "id" | "confidence" | "text" | "unit" | "per" | "previous" | "of"> {
  readonly unit: Noun | null;
  readonly per: Noun | null;
  /** Place of the old amount in the list of drafts. */
  readonly previous: number | null;
  /** What it is of. */
  readonly of: Noun | null;
}

/** A name that a rule of the entity kind found; offsets are those of the bare name. */
export interface NameDraft extends TokenSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly form: "name" | "short" | "acronym";
  readonly rule: string;
  /** A listed organization opens the name, which is unknown itself and without a head ("Microsoft Gaming"). */
  readonly division: boolean;
}

/** A person with office; parts as token spans. */
export interface OfficialDraft {
  readonly name: TokenSpan;
  readonly title: TokenSpan | null;
  /** The title that a verb at `title` stands for: "leader" for "led by". */
  readonly titleName?: string;
  readonly unit: TokenSpan | null;
  /** Where the organization is named, here or at the mention that governs. */
  readonly organization: TokenSpan | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** An office of a state or a government. */
  readonly ofState: boolean;
  /** Offsets of the party's name. */
  readonly party: Span | null;
  readonly former: boolean;
  /** The whole phrase. */
  readonly phrase: TokenSpan;
  readonly rule: string;
}

/** Who said what, in tokens; each part becomes a list of offsets where the fact leaves. */
export interface ClaimDraft {
  /** Undefined where nobody is named. */
  readonly speaker: TokenSpan | undefined;
  readonly cue: TokenSpan;
  /** One piece or more, in order. */
  readonly content: readonly TokenSpan[];
  readonly act: ClaimAct;
  readonly quotation: QuotationKind;
  readonly negated: boolean;
  readonly certainty: Certainty;
  /** Who passed it on, the nearest first. */
  readonly via: readonly ViaDraft[];
  /** Place of the claim whose content holds this one in the list of drafts, or -1. */
  readonly parent: number;
  readonly rule: string;
}

export interface ViaDraft {
  readonly speaker: TokenSpan | undefined;
  readonly cue: TokenSpan;
}

/** A mention that coreference placed in an entity. */
export interface MentionDraft extends TokenSpan {
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  /** The rule that placed it there, where it is no name of its own ("coreference/pronoun-he"). */
  readonly rule?: string;
}

/** An entity with all its mentions in order. */
export interface EntityDraft {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionDraft[];
  /** Of a person, in years; undefined where the article does not give it. */
  readonly age: number | undefined;
  readonly rule: string;
}
