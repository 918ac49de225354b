import { z } from "zod";

// Schemas are walked, never compiled to code: nothing here makes code out of strings, and the first parse comes sooner.
z.config({ jitless: true });

const offset = z.int().nonnegative();

export const start = offset.describe("First UTF-16 code unit of the span in the article's text.");
export const end = offset.describe("UTF-16 code unit after the span's last one.");
export const text = z.string().min(1).describe("The span exactly as the article writes it.");
export const rule = z.string().describe("Stable id of the rule that found the fact, kind/what-it-matches.");

export const confidence = z
  .number()
  .min(0)
  .max(1)
  .describe("Share of facts of its sort that were right when measured on annotated news, two decimals.");

/** `[start, end]` pairs of one part of a fact. */
export const spans = z
  .array(z.tuple([offset, offset]))
  .describe("Where the part stands: [start, end] pairs in UTF-16 code units, end exclusive.");

export const id = (kind: string) =>
  z
    .string()
    .regex(new RegExp(`^${kind}-[1-9][0-9]*$`))
    .describe(`Id of the ${kind}, counted up in order of first appearance.`);

/** Where a fact stands, for people; there when it was asked for. */
export const context = {
  sentence: z
    .string()
    .optional()
    .describe("The sentence that the fact begins in, where --context asks for it."),
  line: z
    .int()
    .nonnegative()
    .optional()
    .describe("The line that the fact begins in, counted from 1; likewise."),
  column: z
    .int()
    .nonnegative()
    .optional()
    .describe("The column that the fact begins at, in UTF-16 units from 1; likewise."),
};
