import { z } from "zod";
import { KINDS, type Kind } from "../facts/kinds.ts";
import { articleFacts } from "../facts/record.ts";
import { calendarDay } from "../text/calendar.ts";
import { partialOf, strictObject } from "./partial-schema.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type PartialFact = { readonly [key: string]: Json };

/** The content of `NAME.expected.json`. */
export interface ExpectedFacts {
  readonly $schema?: string;
  readonly anchor?: string;
  readonly expect?: { readonly [kind in Kind]?: readonly PartialFact[] };
  readonly forbid?: { readonly [kind in Kind]?: readonly PartialFact[] };
  readonly complete?: readonly Kind[];
}

const partialFact = (kind: Kind): z.ZodType =>
  partialOf(articleFacts.shape[kind].element).meta({
    id: `partial-${kind}`,
    description: `A partial fact: met by a fact that has every key it names. Objects are partial too, an array asks for each of its elements, and a text may be given as { "matches": "…" } or { "includes": "…" }.`,
  });

const PARTIAL_FACTS = new Map(KINDS.map((kind) => [kind, partialFact(kind)]));

const byKind = strictObject(
  Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      z
        .array(PARTIAL_FACTS.get(kind) as z.ZodType)
        .optional()
        .describe(`Partial facts among the ${kind}.`),
    ]),
  ),
);

function isDay(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number);
  return calendarDay(year, month, day) === text;
}

export const expectedFacts: z.ZodType<ExpectedFacts> = strictObject({
  $schema: z.string().optional().describe("Address of this schema, for editors."),
  anchor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
    .refine(isDay, "the calendar has no such day")
    .optional()
    .describe("Day that the article's relative dates count from, as with --date."),
  expect: byKind.optional().describe("Facts that must be found."),
  forbid: byKind.optional().describe("Facts that must not be found."),
  complete: z
    .array(z.enum(KINDS))
    .optional()
    .describe("Kinds in which every extracted fact must be one of the expected ones."),
}).describe("Expected facts of one article.") as never;
