import { z } from "zod";
import { confidence, context, end, id, rule, start, text } from "../span-schema.ts";

export const amountKind = z.enum(["money", "percent", "count", "measure", "ratio"]);
export const amountModifier = z.enum(["exact", "about", "more-than", "at-least", "less-than", "at-most"]);

export const amount = z
  .strictObject({
    id: id("amount"),
    kind: amountKind.describe(
      "What is measured: money, percent, a count of things, a measure with a unit, a ratio.",
    ),
    value: z
      .number()
      .nullable()
      .describe("The number, magnitude applied (1200000000); percent as 20 for 20 %; null for a range."),
    low: z.number().nullable().describe("Lower end of a range, else null."),
    high: z.number().nullable().describe("Upper end of a range, else null."),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe("ISO 4217 code for money, null when the text does not tell it or the amount is no money."),
    unit: z
      .string()
      .nullable()
      .describe("Noun that is counted (“users”) or standard name of the unit of measurement (“kilometre”)."),
    per: z
      .string()
      .nullable()
      .describe("What a rate is per (“share”, “month”, “100,000 people”), else null."),
    modifier: amountModifier.describe(
      "What the words around the number say about it (“more than”, “about”).",
    ),
    change: z
      .enum(["increase", "decrease"])
      .nullable()
      .describe("Direction when the amount is a change (“rose 3%”)."),
    previous: id("amount")
      .nullable()
      .describe("Id of the old amount that this one was before (“rose from 5% to 7%”), else null."),
    of: z.string().nullable().describe("What the amount is of: the head noun phrase (“fine”, “revenue”)."),
    text,
    start,
    end,
    rule,
    confidence,
    ...context,
  })
  .describe("An amount of money, a percentage, a count, a measure or a ratio.");

export type Amount = z.infer<typeof amount>;
export type AmountKind = z.infer<typeof amountKind>;
export type AmountModifier = z.infer<typeof amountModifier>;
