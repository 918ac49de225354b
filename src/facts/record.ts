import { z } from "zod";
import { amount } from "./amount/schema.ts";
import { claim } from "./claim/schema.ts";
import { date } from "./date/schema.ts";
import { entity } from "./entity/schema.ts";
import { official } from "./official/schema.ts";
import { end, start } from "./span-schema.ts";

export const SCHEMA_VERSION = "1.0";

/** The kinds of fact, in the order in which a record lists them. */
export const KINDS = ["entities", "officials", "amounts", "dates", "claims"] as const;
export type Kind = (typeof KINDS)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const zone = z
  .strictObject({
    zone: z.enum(["title", "byline", "dateline", "body", "caption", "boilerplate", "author-bio", "tags"]),
    start,
    end,
  })
  .describe("A part of the page; facts come from title, dateline, body and captions only.");

export const warning = z.strictObject({
  code: z.string().describe("Stable code, for machines."),
  message: z.string().describe("What it means, for people."),
});

const article = z.strictObject({
  id: z.string().describe("Stem of the file's name, or the record's own id."),
  source: z.string().nullable().describe("Path the article was read from; null for text without one."),
  format: z.enum(["text", "markdown", "ndjson"]).describe("Form in which the article was read."),
  digest: z.string().describe("sha256: and the hexadecimal digest of the bytes read."),
  length: z.int().nonnegative().describe("Length of the text in UTF-16 code units."),
  language: z.literal("en").describe("Language of the rules that were applied."),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  publisher: z.string().nullable(),
  published: day.nullable().describe("Day of publication, from metadata or from the text."),
  anchor: z
    .strictObject({ date: day.nullable(), from: z.enum(["option", "metadata", "text", "none"]) })
    .describe("Day that relative dates count from, and where it was found."),
  zones: z.array(zone),
});

export const articleFacts = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    article,
    entities: z.array(entity),
    officials: z.array(official),
    amounts: z.array(amount),
    dates: z.array(date),
    claims: z.array(claim),
    warnings: z.array(warning),
  })
  .describe("Everything that was found in one article.");

/** The record of an article that could not be read; it stands in the place of its facts. */
export const articleError = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    error: z.strictObject({
      code: z
        .string()
        .describe("Stable code: missing, unreadable, empty, binary, too-large, invalid-record …"),
      source: z.string().nullable().describe("Path of the file, with the line of a record."),
      message: z.string(),
    }),
  })
  .describe("An article that could not be read.");

export type ArticleFacts = z.infer<typeof articleFacts>;
export type ArticleError = z.infer<typeof articleError>;
