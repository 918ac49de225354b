import { z } from "zod";
import { confidence, context, end, id, rule, start, text } from "../span-schema.ts";

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();

export const dateType = z.enum(["DATE", "TIME", "DURATION", "SET"]);

export const date = z
  .strictObject({
    id: id("date"),
    type: dateType.describe("Type of the time expression, as in ISO-TimeML TIMEX3."),
    timex: z
      .string()
      .min(1)
      .describe("TIMEX3 value: 2022-07, 2021-SU, 2022-Q3, XXXX-WXX-5, PXY, PRESENT_REF …"),
    from: day.describe("First day covered, YYYY-MM-DD, inclusive; null when it cannot be told."),
    to: day.describe("Last day covered, YYYY-MM-DD, inclusive; null when it cannot be told."),
    modifier: z.string().nullable().describe("TIMEX3 mod: START, MID, END, APPROX, MORE_THAN …, or null."),
    anchored: z.boolean().describe("True when the value needed the article's anchor date."),
    text,
    start,
    end,
    rule,
    confidence,
    ...context,
  })
  .describe("A date, time, duration or repeated time.");

export type DateFact = z.infer<typeof date>;
export type DateType = z.infer<typeof dateType>;
