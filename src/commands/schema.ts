import { z } from "zod";
import { expectedFacts } from "../check/expected-schema.ts";
import { articleError, articleFacts } from "../facts/record.ts";
import { inputRecordSchema } from "../read/schema.ts";

/** Every schema that cae reads or writes by, by name. */
export const SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["article-facts", articleFacts],
  ["article-error", articleError],
  [
    "output",
    z.array(z.union([articleFacts, articleError])).describe("What `cae extract --format json` prints."),
  ],
  ["input-record", inputRecordSchema],
  ["expected-facts", expectedFacts],
]);

/** The JSON Schema (2020-12) of a name in `SCHEMAS`, as text; undefined for any other name. */
export function schemaText(name: string): string | undefined {
  const schema = SCHEMAS.get(name);
  if (!schema) return undefined;
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: name === "input-record" ? "input" : "output" });
  return `${JSON.stringify({ $schema, title: name, ...rest }, undefined, 2)}\n`;
}
