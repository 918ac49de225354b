import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A span as annotators gave it, in UTF-16 units. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

/** One annotated article, with the layers that serve for calibration; a set has some of them. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly reference?: string | null;
  readonly claims?: readonly GoldClaim[];
  /** Claims of sets that do not tell who the speaker is, only where. */
  readonly attributions?: readonly GoldAttribution[];
  readonly entities?: readonly (GoldSpan & { readonly type: string })[];
  readonly officials?: readonly GoldOfficial[];
  readonly quantities?: readonly GoldQuantity[];
  readonly dates?: readonly (GoldSpan & { readonly value?: string | null })[];
}

export interface GoldClaim {
  readonly speaker: string | null;
  readonly contentSpans: Spans;
  readonly optional?: boolean;
}

export type Spans = readonly (readonly [number, number])[];

export interface GoldAttribution {
  readonly source: Spans;
  readonly content: Spans;
}

export interface GoldOfficial {
  readonly person: GoldSpan & { readonly name?: string; readonly text?: string };
  readonly title: GoldSpan | null;
  readonly organization?: { readonly text: string } | null;
  /** Other organizations that may be given. */
  readonly accept?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldQuantity extends GoldSpan {
  readonly kind: string;
  readonly value: unknown;
  readonly of?: string | null;
  /** Other wordings of what it is of. */
  readonly ofAccept?: readonly string[];
  readonly optional?: boolean;
}

/** The articles of a set, from each `SET.*.jsonl` of the folder; none where the folder has no such file. */
export function goldOf(folder: string, set: string): GoldArticle[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${set}.`) && file.endsWith(".jsonl"));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as GoldArticle),
  );
}
