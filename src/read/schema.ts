import { z } from "zod";

const name = z.union([z.string(), z.looseObject({}).describe("With a `name`.")]);

/** One line of an NDJSON input. Unknown keys are passed over. */
export const inputRecordSchema = z
  .object({
    id: z
      .union([z.string().min(1), z.number()])
      .nullish()
      .describe(
        "Name of the article, kept in the output; a number is taken as its text; else the line's number.",
      ),
    text: z
      .string()
      .optional()
      .describe(
        "The article's text; all offsets point into it. Fields of other names are known, too, or named.",
      ),
    title: z.string().nullish().describe("Headline, where the text does not hold it."),
    published: z
      .union([z.string(), z.number()])
      .nullish()
      .describe(
        "Day of publication: an ISO 8601 or RFC 2822 date, or seconds since 1970; anchors relative dates.",
      ),
    authors: z
      .union([z.string(), z.array(name)])
      .nullish()
      .describe("Names of the writers."),
    publisher: z.string().nullish().describe("Name of the paper, agency or site."),
    url: z.string().nullish().describe("Address of the article."),
  })
  .describe("An article as one line of an NDJSON input.");
