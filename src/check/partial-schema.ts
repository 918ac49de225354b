import { z } from "zod";
import { patternProblem } from "./pattern.ts";

/** An object that has no keys but these; the error of any other names the ones there are. */
export const strictObject = <Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined),
  });

/** What may stand for a text: each key that is given must hold. */
const pattern = strictObject({
  matches: z
    .string()
    .superRefine((source, { addIssue }) => {
      const message = patternProblem(source);
      if (message !== undefined) addIssue({ code: "custom", message });
    })
    .optional()
    .describe("Regular expression that the text has a match of; RE2 syntax, matched in linear time."),
  includes: z.string().min(1).optional().describe("Words that the text has in it."),
})
  .refine((given) => Object.keys(given).length > 0, 'a pattern must say "matches" or "includes"')
  .meta({ id: "pattern", description: "A text, told by what it matches or includes.", minProperties: 1 });

const any = z.json().describe("Any value.");

/**
 * The schema of a partial value: objects have each key or not, an array lists some of its elements, a text may be
 * given as a pattern. Fields are taken from the full schema, so that a new field can be expected from its first day.
 */
export function partialOf(schema: z.ZodType): z.ZodType {
  const partial = withoutDescription(schema);
  return schema.description === undefined ? partial : partial.describe(schema.description);
}

function withoutDescription(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return partialOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNullable) return orNull(partialOf(schema.unwrap() as z.ZodType));
  if (schema instanceof z.ZodObject) return partialObject(schema);
  if (schema instanceof z.ZodArray) return z.array(partialOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodTuple)
    return z.array(z.union(schema.def.items.map((item) => partialOf(item as z.ZodType))));
  if (schema instanceof z.ZodUnion)
    return z.union(schema.options.map((option) => partialOf(option as z.ZodType)));
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return z.union([schema, pattern]);
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral)
    return schema;
  return any;
}

/** One union for a text, a pattern or null: a union within a union would tell an error twice. */
const orNull = (partial: z.ZodType): z.ZodType =>
  partial instanceof z.ZodUnion ? z.union([...partial.options, z.null()]) : z.union([partial, z.null()]);

const partialObject = (schema: z.ZodObject): z.ZodObject =>
  strictObject(
    Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [
        key,
        partialOf(field as z.ZodType)
          .optional()
          .describe((field as z.ZodType).description ?? ""),
      ]),
    ),
  );
