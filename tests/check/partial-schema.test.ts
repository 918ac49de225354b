import { describe, expect, test } from "vitest";
import { z } from "zod";
import { partialOf } from "../../src/check/partial-schema.ts";

/** A fact with a field of every form that a later one may have. */
const partial = partialOf(
  z.strictObject({
    confidence: z.number().min(0).max(1),
    party: z.string().nullable(),
    age: z.number().optional(),
    previous: z
      .string()
      .regex(/^amount-\d+$/)
      .nullable()
      .optional(),
    form: z.enum(["name", "short"]),
    pair: z.tuple([z.int(), z.int()]),
    either: z.union([z.boolean(), z.strictObject({ deep: z.string() })]),
    parts: z.array(
      z.strictObject({
        text: z.string(),
        inner: z.strictObject({ spans: z.array(z.tuple([z.int(), z.int()])) }),
      }),
    ),
  }),
);

describe("a partial fact may say of every field", () => {
  test.each([
    [{}],
    [{ confidence: 0.5 }],
    [{ party: null }],
    [{ party: { includes: "x" } }],
    [{ age: 41 }],
    [{ previous: { matches: "^amount" } }],
    [{ previous: null }],
    [{ form: { matches: "^n" } }],
    [{ pair: [3] }],
    [{ either: true }],
    [{ either: { deep: { includes: "x" } } }],
    [{ parts: [{ inner: { spans: [[1, 2]] } }] }],
  ])("%j", (value) => expect(partial.safeParse(value).success).toBe(true));
});

describe("and nothing that no fact can meet", () => {
  test.each([
    [{ confidence: 2 }],
    [{ confidence: { includes: "0" } }],
    [{ party: 5 }],
    [{ party: { include: "x" } }],
    [{ age: null }],
    [{ previous: "amount" }],
    [{ form: "long" }],
    [{ pair: ["x"] }],
    [{ either: { deeper: "x" } }],
    [{ parts: [{ inner: { span: [] } }] }],
    [{ other: 1 }],
  ])("%j", (value) => expect(partial.safeParse(value).success).toBe(false));
});
