import { z } from "zod";
import { ACTS } from "../../lexicon/speech.ts";
import { confidence, context, end, id, rule, spans, start, text } from "../span-schema.ts";

export const speakerKind = z.enum(["person", "organization", "group", "document", "anonymous", "unknown"]);
export const claimAct = z.enum(ACTS);
export const quotationKind = z.enum(["direct", "mixed", "indirect"]);
export const certainty = z.enum(["certain", "probable", "possible"]);

const ids = (kind: string) => z.array(id(kind)).describe(`Ids of the ${kind} facts inside the content.`);

export const via = z
  .strictObject({
    speaker: z.string().nullable().describe("Who passed the claim on."),
    speakerId: id("entity").nullable().describe("Id of that speaker's entity."),
    cue: z.string().describe("Words that say so (“according to”)."),
    spans: z.strictObject({ speaker: spans, cue: spans }).describe("Where both stand."),
  })
  .describe("A source that passed the claim on.");

export const claim = z
  .strictObject({
    id: id("claim"),
    speaker: z
      .string()
      .nullable()
      .describe(
        "Name of the speaker where coreference finds one, else the words as written; null when nobody is named.",
      ),
    speakerKind: speakerKind.describe("What kind of source it is."),
    speakerId: id("entity").nullable().describe("Id of the speaker's entity."),
    cue: z
      .string()
      .nullable()
      .describe("Words that mark the claim (“said”, “did not respond to”), null for none."),
    content: z
      .string()
      .min(1)
      .describe("What is claimed: the content spans as written, joined by one space."),
    act: claimAct.describe("What the speaker does with the words."),
    quotation: quotationKind.describe("direct: in quotation marks; mixed: partly; indirect: not at all."),
    negated: z.boolean().describe("True when the cue is negated (“did not say”)."),
    certainty: certainty.describe("How certain the speaker presents the content as."),
    via: z.array(via).describe("Who passed the claim on (“…, Reuters reported”)."),
    within: id("claim")
      .nullable()
      .describe("Id of the claim whose content holds this one; null for outermost claims."),
    entities: ids("entity"),
    amounts: ids("amount"),
    dates: ids("date"),
    text,
    start,
    end,
    spans: z
      .strictObject({ speaker: spans, cue: spans, content: spans })
      .describe("Where speaker, cue and content stand."),
    rule,
    confidence,
    ...context,
  })
  .describe("Who said, wrote, promised, denied or thought what.");

export type Claim = z.infer<typeof claim>;
export type ClaimAct = z.infer<typeof claimAct>;
export type SpeakerKind = z.infer<typeof speakerKind>;
export type QuotationKind = z.infer<typeof quotationKind>;
export type Certainty = z.infer<typeof certainty>;
