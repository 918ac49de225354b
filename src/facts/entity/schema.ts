import { z } from "zod";
import { confidence, context, end, id, rule, start, text } from "../span-schema.ts";
import { ENTITY_TYPES } from "./types.ts";

export const entityType = z.enum(ENTITY_TYPES);

export const mentionForm = z.enum(["name", "short", "acronym", "description", "pronoun"]);

export const mention = z
  .strictObject({
    text,
    start,
    end,
    form: mentionForm.describe(
      "How the text mentions it: full name, short name, acronym, description (“the agency”) or pronoun.",
    ),
  })
  .describe(
    "One place that mentions the entity; the bare name without article, title, possessive or quotes.",
  );

export const entity = z
  .strictObject({
    id: id("entity"),
    type: entityType.describe("What kind of thing it is."),
    name: z.string().min(1).describe("Its fullest name in the article."),
    aliases: z
      .array(z.string())
      .describe("Its other names, acronyms and short names in the article, in order."),
    mentions: z.array(mention).min(1).describe("Every mention, in order."),
    age: z.int().nonnegative().optional().describe("Age of a person in years, where the article gives it."),
    rule,
    confidence,
    ...context,
  })
  .describe("A person, organization, place or other named thing with everything that mentions it.");

export type EntityType = z.infer<typeof entityType>;
export type MentionForm = z.infer<typeof mentionForm>;
export type Mention = z.infer<typeof mention>;
export type Entity = z.infer<typeof entity>;
