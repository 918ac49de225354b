import { conditionsOn, isScalar, type Schema } from "./conditions.ts";

/**
 * Code of a module that checks values against a JSON Schema by plain comparisons. Each object and each tuple gets a small
 * function of its own, equal ones share it; what they give is where the first fault is, and what of the schema it breaks.
 */
export function checkCode(schema: Schema): string {
  const functions = new Map<string, string>();
  const top = functionFor(schema, functions);
  return `${HEAD}${[...functions.values()].join("")}
/** Where a value is not as the schema says, as in "/claims/3/cue: type"; undefined where it is. */
export const faultIn = ${top};

export default (value) => faultIn(value) === undefined;
`;
}

const HEAD = `// Written by the build from the record's schema.

/** Numbers beyond those that a shift keeps. */
const isWhole = (value) => Number.isSafeInteger(value) && value >= 0;

/** "claim-12" of the kind "claim-": the number has no zero before it. */
function isId(value, kind) {
  if (typeof value !== "string" || !value.startsWith(kind)) return false;
  for (let at = kind.length; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit > 57 || unit < 48 || (unit === 48 && at === kind.length)) return false;
  }
  return value.length > kind.length;
}
`;

/** The name of the function that checks a value; it is written where there is none yet. */
function functionFor(schema: Schema, functions: Map<string, string>): string {
  const body =
    schema.properties === undefined ? tupleBody(schema) : objectBody(schema, schema.properties, functions);
  const known = [...functions.keys()].indexOf(body);
  if (known >= 0) return `check${known}`;
  const name = `check${functions.size}`;
  functions.set(body, `\nfunction ${name}(value) {\n${body}}\n`);
  return name;
}

function objectBody(
  schema: Schema,
  properties: Readonly<Record<string, Schema>>,
  functions: Map<string, string>,
): string {
  const { required = [], additionalProperties } = schema;
  if (additionalProperties !== false) throw new Error("an object may have more properties");
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const count = [required.length, ...optional.map((name) => `("${name}" in value ? 1 : 0)`)].join(" + ");
  const members = Object.entries(properties).map(([name, member]) => {
    const code = valueCode(member, `value.${name}`, `/${name}`, functions);
    return optional.includes(name) ? `  if (value.${name} !== undefined) {\n${code}  }\n` : code;
  });
  return `  if (typeof value !== "object" || value === null || Array.isArray(value)) return ": type";
${members.join("")}  let count = 0;
  for (const _ in value) count++;
  if (count !== ${count}) return ": additionalProperties";
`;
}

function tupleBody({ prefixItems, items, minItems, maxItems }: Schema): string {
  const length = prefixItems?.length;
  if (prefixItems === undefined || items !== false || minItems !== length || maxItems !== length)
    throw new Error("neither an object nor a tuple of a certain length");
  const members = prefixItems.map((item, i) => valueCode(item, `value[${i}]`, `/${i}`, new Map()));
  return `  if (!Array.isArray(value) || value.length !== ${length}) return ": type";\n${members.join("")}`;
}

/** Code that returns the fault of the value that an expression gives. */
function valueCode(schema: Schema, value: string, path: string, functions: Map<string, string>): string {
  if (isScalar(schema))
    return conditionsOn(schema, value)
      .map(([condition, keyword]) => `  if (${condition}) return "${path}: ${keyword}";\n`)
      .join("");
  if (schema.type === "array" && schema.prefixItems === undefined)
    return listCode(schema, value, path, functions);
  return `  {
    const fault = ${functionFor(schema, functions)}(${value});
    if (fault !== undefined) return "${path}" + fault;
  }
`;
}

function listCode(
  { items, minItems = 0 }: Schema,
  value: string,
  path: string,
  functions: Map<string, string>,
): string {
  if (items === undefined || items === false) throw new Error("a list of what?");
  const least = minItems > 0 ? `  if (${value}.length < ${minItems}) return "${path}: minItems";\n` : "";
  return `  if (!Array.isArray(${value})) return "${path}: type";
${least}  for (let i = 0; i < ${value}.length; i++) {
${itemCode(items, `${value}[i]`, path, functions)}  }
`;
}

function itemCode(schema: Schema, item: string, path: string, functions: Map<string, string>): string {
  const place = `"${path}/" + i`;
  if (!isScalar(schema))
    return `    const fault = ${functionFor(schema, functions)}(${item});
    if (fault !== undefined) return ${place} + fault;\n`;
  return conditionsOn(schema, item)
    .map(([condition, keyword]) => `    if (${condition}) return ${place} + ": ${keyword}";\n`)
    .join("");
}
