import type { Place } from "../../text/lines.ts";

/** What one run of `cae explain` has to tell. */
export interface Explanation {
  readonly source: string;
  /** The line that was asked about; null when a fact was asked for by its id. */
  readonly line: { readonly number: number; readonly column: number | null; readonly text: string } | null;
  readonly facts: readonly ExplainedFact[];
  readonly rejected: readonly ExplainedName[];
}

/** One fact with the rule, the parts and the facts that it is made of. */
export interface ExplainedFact {
  readonly id: string;
  /** What one of its kind is called: "claim". */
  readonly kind: string;
  readonly rule: ExplainedRule;
  readonly confidence: ExplainedConfidence;
  /** Its plain values, those that say nothing left out. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly parts: readonly ExplainedPart[];
  /** Parts on other lines that are left out. */
  readonly elsewhere: number;
  /** The evidence for each way in which an entity's parts write its name. */
  readonly names: readonly ExplainedName[];
  readonly buildsOn: readonly Foundation[];
  readonly notes: readonly string[];
}

/** Where a confidence comes from: counts on annotated news, of the kind and of each feature of the fact's sort. */
export interface ExplainedConfidence {
  readonly value: number;
  /** Facts of its kind that were judged, and how many of them were right. */
  readonly facts: number;
  readonly right: number;
  readonly features: readonly MeasuredFeature[];
}

export interface MeasuredFeature {
  readonly name: string;
  readonly value: string;
  readonly facts: number;
  readonly right: number;
  /** What it adds to the log-odds. */
  readonly weight: number;
}

export interface ExplainedRule {
  readonly id: string;
  /** What it matches, in one sentence. */
  readonly says: string;
}

/** A stretch of the article and what it is in a fact. */
export interface ExplainedPart extends Stretch {
  /** "name", "cue", "pronoun". */
  readonly part: string;
  /** How it was linked to the rest, where that needs telling. */
  readonly note: string | null;
}

export interface Stretch extends Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A place that was weighed as a name. */
export interface ExplainedName extends Stretch {
  /** null where it was rejected. */
  readonly type: string | null;
  /** What all evidence adds up to, the largest first; `nothing` is no name at all. */
  readonly sums: readonly Sum[];
  readonly evidence: readonly ExplainedEvidence[];
}

export interface Sum {
  readonly type: string;
  readonly weight: number;
}

export interface ExplainedEvidence {
  readonly name: string;
  readonly says: string;
  readonly times: number;
  readonly weights: readonly Sum[];
}

/** Another fact that a fact builds on. */
export interface Foundation {
  readonly id: string;
  /** What it is there: "speaker", "organization". */
  readonly as: string;
  readonly text: string;
  readonly rule: ExplainedRule;
}
