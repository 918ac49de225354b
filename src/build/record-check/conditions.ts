/** As much of JSON Schema as the record's schema is written in. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | false;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

const KNOWN: ReadonlySet<string> = new Set([
  "type",
  "const",
  "enum",
  "minLength",
  "pattern",
  "minimum",
  "maximum",
  "anyOf",
  "items",
  "minItems",
  "maxItems",
  "prefixItems",
  "properties",
  "required",
  "additionalProperties",
  "description",
  "$schema",
  "title",
]);

/** Neither an object nor a list. Throws for what would not be checked. */
export function isScalar(schema: Schema): boolean {
  const unknown = Object.keys(schema).find((keyword) => !KNOWN.has(keyword));
  if (unknown !== undefined) throw new Error(`${unknown} is not checked`);
  return schema.type !== "object" && schema.type !== "array";
}

/** When a condition holds, this keyword is broken. */
type Condition = readonly [broken: string, keyword: string];

/** The conditions under which a value is not as its schema says, to be asked in this order. */
export function conditionsOn(schema: Schema, value: string): Condition[] {
  const { type, anyOf } = schema;
  const [some, none] = anyOf ?? [];
  if (anyOf?.length === 2 && none.type === "null") return orNull(some, value);
  if (Array.isArray(type) && type.length === 2 && type[1] === "null")
    return orNull({ ...schema, type: type[0] }, value);
  if (type === "string") return conditionsOnText(schema, value);
  if (type === "boolean") return [[`typeof ${value} !== "boolean"`, "type"]];
  if (type === "integer") return [[integerCondition(schema, value), "type"]];
  if (type === "number") return conditionsOnNumber(schema, value);
  throw new Error(`no check of ${JSON.stringify(schema)}`);
}

const orNull = (schema: Schema, value: string): Condition[] =>
  conditionsOn(schema, value).map(([broken, keyword]) => [
    `${value} !== null && ${grouped(broken)}`,
    keyword,
  ]);

const grouped = (condition: string): string => (condition.includes(" || ") ? `(${condition})` : condition);

function conditionsOnText(schema: Schema, value: string): Condition[] {
  const { minLength = 0, pattern } = schema;
  const choice = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (choice !== undefined)
    return [[choice.map((word) => `${value} !== ${JSON.stringify(word)}`).join(" && "), "enum"]];
  const [, kind] = /^\^([a-z]+-)\[1-9\]\[0-9\]\*\$$/.exec(pattern ?? "") ?? [];
  if (kind !== undefined) return [[`!isId(${value}, "${kind}")`, "pattern"]];
  const conditions: Condition[] = [[`typeof ${value} !== "string"`, "type"]];
  // A length is compared with one alone, where code units and code points agree.
  if (minLength > 1) throw new Error("a length is counted in code points");
  if (minLength === 1) conditions.push([`${value} === ""`, "minLength"]);
  if (pattern !== undefined) conditions.push([`!/${pattern}/.test(${value})`, "pattern"]);
  return conditions;
}

/** Almost all are small, and told without a call. */
function integerCondition({ minimum, maximum }: Schema, value: string): string {
  if (minimum !== 0 || maximum !== Number.MAX_SAFE_INTEGER) throw new Error("integers are counts and places");
  return `${value} >>> 0 !== ${value} && !isWhole(${value})`;
}

function conditionsOnNumber({ minimum, maximum }: Schema, value: string): Condition[] {
  const conditions: Condition[] = [[`!Number.isFinite(${value})`, "type"]];
  if (minimum !== undefined) conditions.push([`${value} < ${minimum}`, "minimum"]);
  if (maximum !== undefined) conditions.push([`${value} > ${maximum}`, "maximum"]);
  return conditions;
}
