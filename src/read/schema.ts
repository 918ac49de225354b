import { z } from "zod";

/** One line of an NDJSON input. Unknown keys are passed over. */
export const inputRecordSchema = z
  .object({
    id: z
      .union([z.string().min(1), z.number()])
      .describe("Name of the article, kept in the output; a number is taken as its text."),
    text: z.string().describe("The article's text; all offsets point into it."),
    title: z.string().nullish().describe("Headline, where the text does not hold it."),
    published: z
      .string()
      .nullish()
      .describe("Day of publication, as an ISO 8601 date or date-time; anchors relative dates."),
    authors: z.array(z.string()).nullish().describe("Names of the writers."),
    publisher: z.string().nullish().describe("Name of the paper, agency or site."),
    url: z.string().nullish().describe("Address of the article."),
  })
  .describe("An article as one line of an NDJSON input.");

export type InputRecord = z.infer<typeof inputRecordSchema>;
