import { z } from "zod";
import { KINDS } from "../facts/kinds.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const partial: z.ZodType<{ [key: string]: Json }> = z.record(z.string(), z.json()).describe(
  `A partial fact: met by a fact that has every key it names. Objects are partial too, an array asks for each of its
elements, and a string may be given as { "matches": "…" } or { "includes": "…" }.`.replace(/\s+/g, " "),
) as never;

const byKind = z.strictObject(
  Object.fromEntries(
    KINDS.map((kind) => [kind, z.array(partial).optional().describe(`Partial facts among the ${kind}.`)]),
  ) as Record<(typeof KINDS)[number], z.ZodOptional<z.ZodArray<typeof partial>>>,
);

/** What an article's facts must and must not be: the content of `NAME.expected.json`. */
export const expectedFacts = z
  .strictObject({
    $schema: z.string().optional().describe("Address of this schema, for editors."),
    anchor: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .describe("Day that the article's relative dates count from, as with --date."),
    expect: byKind.optional().describe("Facts that must be found."),
    forbid: byKind.optional().describe("Facts that must not be found."),
    complete: z
      .array(z.enum(KINDS))
      .optional()
      .describe("Kinds in which every extracted fact must be one of the expected ones."),
  })
  .describe("Expected facts of one article.");

export type ExpectedFacts = z.infer<typeof expectedFacts>;
export type PartialFact = { readonly [key: string]: Json };
export type { Json };
