import { z } from "zod";
import { FORMAT_NAMES } from "../document/formats.ts";
import { amount } from "./amount/schema.ts";
import { claim } from "./claim/schema.ts";
import { date } from "./date/schema.ts";
import { entity } from "./entity/schema.ts";
import { type Kind, SCHEMA_VERSION } from "./kinds.ts";
import { official } from "./official/schema.ts";
import { end, start } from "./span-schema.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const zone = z
  .strictObject({
    zone: z
      .enum(["title", "byline", "dateline", "body", "caption", "boilerplate", "author-bio", "tags"])
      .describe("What the part is; facts come from title, dateline, body and captions only."),
    start,
    end,
  })
  .describe("A part of the page.");

const lineSource = z
  .strictObject({
    start: start.describe("Where the line begins in the text, in UTF-16 code units."),
    from: z.int().nonnegative().describe("First byte of the source that it was made of."),
    to: z.int().nonnegative().describe("The byte behind the last one."),
  })
  .describe("A line of the text and the bytes that it was made of.");

export const warning = z
  .strictObject({
    code: z.string().describe("Stable code, for machines."),
    message: z.string().describe("What it means, for people."),
  })
  .describe("Something about the article that may have cost facts.");

const article = z
  .strictObject({
    id: z
      .string()
      .describe(
        "The record's own id, or the path of the file without its ending, from the folder or pattern that was named; unique in a run: one given before gets -2, -3 and so on.",
      ),
    source: z.string().nullable().describe("Path the article was read from; null for text without one."),
    format: z.enum(FORMAT_NAMES).describe("Form in which the article was read."),
    digest: z.string().describe("sha256: and the hexadecimal digest of the bytes read."),
    length: z.int().nonnegative().describe("Length of the text in UTF-16 code units."),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .nullable()
      .describe(
        "Language of the text, ISO 639-1; null where it is not English and cannot be told. The rules are for English, whatever it is.",
      ),
    title: z.string().nullable().describe("Headline, from metadata or from the text."),
    authors: z.array(z.string()).describe("Writers, from metadata or from the byline."),
    publisher: z.string().nullable().describe("Paper, agency or site, from metadata."),
    published: day.nullable().describe("Day of publication, YYYY-MM-DD, from metadata or from the text."),
    anchor: z
      .strictObject({
        date: day.nullable().describe("The day, YYYY-MM-DD."),
        from: z.enum(["option", "metadata", "text", "none"]).describe("Where it was found."),
      })
      .describe("Day that relative dates count from."),
    zones: z.array(zone).describe("The parts of the page, in order."),
    url: z.string().nullable().optional().describe("Address of the article; with text."),
    text: z
      .string()
      .optional()
      .describe("The text that offsets point into, where the file does not hold it as it is."),
    sourceMap: z
      .array(lineSource)
      .optional()
      .describe("With --source-map: where each line of the text comes from, in order."),
  })
  .describe("The article itself.");

export const articleFacts = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    article,
    entities: z.array(entity).describe("Named things, in order of first mention."),
    officials: z.array(official).describe("People with their offices and posts."),
    amounts: z.array(amount).describe("Amounts, in order."),
    dates: z.array(date).describe("Dates, times and durations, in order."),
    claims: z.array(claim).describe("Who said what, in order."),
    warnings: z.array(warning).describe("What may have cost facts."),
  })
  .describe("Everything that was found in one article.");

/** The record of an article that could not be read; it stands in the place of its facts. */
export const articleError = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    error: z
      .strictObject({
        code: z
          .string()
          .describe(
            "Stable code: missing, unreadable, empty, binary, too-large, too-long, bad-record, timeout, crashed …",
          ),
        source: z.string().nullable().describe("Path of the file, with the line of a record."),
        message: z.string().describe("One line: what, where, what to do."),
      })
      .describe("Why there are no facts."),
  })
  .describe("An article that could not be read.");

export type ArticleFacts = z.infer<typeof articleFacts>;
/** A fact as it is found, before its confidence is known. */
export type Unrated<Fact> = Omit<Fact, "confidence">;

export type UnratedFacts = {
  [Key in keyof ArticleFacts]: Key extends Kind ? Unrated<ArticleFacts[Key][number]>[] : ArticleFacts[Key];
};

export type ArticleError = z.infer<typeof articleError>;
