import { writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { z } from "zod";
import { articleFacts } from "../facts/record.ts";

/**
 * Compiles the record's zod schema into `dist/facts/record-check.js`, a function of plain comparisons. Zod walks its
 * schema value by value, which takes as long as a third of the extraction; the compiled check says the same at once.
 * Run from the project's root.
 */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const definitions: JsonObject = {};

const isObject = (json: Json): json is JsonObject =>
  json !== null && typeof json === "object" && !Array.isArray(json);

/** The schema with each object and tuple in a definition of its own: small functions are compiled well, a long one is not. */
function hoisted(json: Json): Json {
  if (Array.isArray(json)) return json.map(hoisted);
  if (!isObject(json)) return json;
  const { properties, description: _, ...rest } = orNull(json);
  const schema: JsonObject = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, hoisted(value)]),
  );
  if (isObject(properties)) schema.properties = membersOf(properties);
  if (schema.properties === undefined && schema.prefixItems === undefined) return schema;
  const name = `part${Object.keys(definitions).length}`;
  definitions[name] = schema;
  return { $ref: `#/$defs/${name}` };
}

const membersOf = (properties: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, hoisted(schema)]));

/** `X or null` as one type: tried one after the other, each null would first be noted as a failure. */
function orNull(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.anyOf)) return schema;
  const [some, none] = schema.anyOf as JsonObject[];
  if (schema.anyOf.length !== 2 || none.type !== "null" || typeof some.type !== "string") return schema;
  const values: JsonObject = Array.isArray(some.enum) ? { enum: [...some.enum, null] } : {};
  return { ...some, ...values, type: [some.type, "null"] };
}

const top = hoisted(z.toJSONSchema(articleFacts) as JsonObject) as JsonObject;
// Lengths are only ever compared with one, where code units and code points agree.
const ajv = new Ajv2020({
  code: { source: true, esm: true },
  inlineRefs: false,
  logger: false,
  messages: false,
  strictTypes: false,
  unicode: false,
});
const check = ajv.compile({ ...top, $defs: definitions });
writeFileSync("dist/facts/record-check.js", standalone.default(ajv, check));
