import { z } from "zod";
import { confidence, context, end, id, rule, spans, start, text } from "../span-schema.ts";

export const official = z
  .strictObject({
    id: id("official"),
    name: z.string().min(1).describe("Full name of the person."),
    title: z
      .string()
      .nullable()
      .describe("Office or post as written, without article and organization (“Vice Minister”)."),
    unit: z.string().nullable().describe("Department inside the organization, as written."),
    organization: z.string().nullable().describe("Name of the organization the office belongs to."),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe(
        "ISO 3166-1 alpha-2 code of the country that an office of a state or a government belongs to, where the text tells it.",
      ),
    party: z
      .string()
      .nullable()
      .describe("Political party as written, where the text tells it (“D” of “(D-Ohio)”)."),
    former: z
      .boolean()
      .describe("True when the text says that the person no longer holds the office, else false."),
    personId: id("entity").nullable().describe("Id of the person's entity."),
    organizationId: id("entity").nullable().describe("Id of the organization's entity."),
    text,
    start,
    end,
    spans: z
      .strictObject({ name: spans, title: spans, unit: spans, organization: spans, party: spans })
      .describe("Where each part stands; several places when the text repeats it."),
    rule,
    confidence,
    ...context,
  })
  .describe("A person who holds, or held, an office or post, public or corporate.");

export type Official = z.infer<typeof official>;
