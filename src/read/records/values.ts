import { isWebAddress } from "../web-address.ts";
import { type Fields, isObject } from "./fields.ts";

/** What objects keep their one text under: WordPress's `rendered`, JSON-LD's `@value`, ninjs's `value`, `main`. */
const WRAPPED = ["rendered", "value", "@value", "#text", "main"];

/** The text of a value that is one, or wraps one, or lists one first; undefined where there is none. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  if (Array.isArray(value)) return value.length > 0 ? textIn(mainOf(value)) : undefined;
  if (!isObject(value)) return undefined;
  const name = WRAPPED.find((key) => typeof value[key] === "string" && value[key] !== "");
  return name === undefined ? undefined : (value[name] as string);
}

/** ninjs lists bodies and headlines by role; the main one is the article's. */
function mainOf(list: readonly unknown[]): unknown {
  return list.find((item) => isObject(item) && (item.role === "main" || item.role === "body")) ?? list[0];
}

/** The text of an article: one text, or its paragraphs in a list. */
export function bodyIn(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.some((item) => isObject(item) && "role" in item))
    return typeof value === "number" ? undefined : textIn(value);
  const paragraphs = value.map(textIn);
  return paragraphs.some((text) => text === undefined) || value.length === 0
    ? undefined
    : paragraphs.join("\n\n");
}

/** The address in a value: a text, or JSON-LD's `{"@id"}`. */
export function addressIn(value: unknown): string | undefined {
  const written = isObject(value) ? value["@id"] : Array.isArray(value) ? value[0] : value;
  return typeof written === "string" && isWebAddress(written.trim()) ? written.trim() : undefined;
}

/** Names of writers: a list of names, objects with a name, or one text with all of them. */
export function namesIn(value: unknown): readonly string[] | undefined {
  const names = (Array.isArray(value) ? value.map(nameIn) : [nameIn(value)]).filter(
    (name) => name !== undefined,
  );
  const found = Array.isArray(value) && names.length > 1 ? names : names.flatMap(namesOfLine);
  return found.length === 0 ? undefined : [...new Set(found)];
}

/** The name in a value: a text, or an object that has one. */
export function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameIn(value[0]);
  if (isObject(value))
    return textIn(value.name) ?? textIn(value.title) ?? textIn(value["@value"]) ?? fullName(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

const fullName = ({ first, last, givenName, familyName }: Fields): string | undefined =>
  textIn([first ?? givenName, last ?? familyName].filter((part) => typeof part === "string").join(" "));

/** "By Ana Ruiz and Ben Holt": a comma parts names of two words and more, and else a family name from its first. */
export function namesOfLine(line: string): readonly string[] {
  const parts = line
    .replace(/^\s*(?:by|written by)[:\s]+/i, "")
    .split(/\s*[;|\n]\s*|\s+(?:and|&)\s+/)
    .flatMap((part) => {
      const names = part.split(/\s*,\s*/).filter((name) => name !== "");
      return names.every((name) => /\S\s+\S/.test(name)) ? names : [part];
    });
  return parts
    .map((name) => name.trim().replace(/[,.]$/, ""))
    .filter((name) => name !== "" && !isWebAddress(name));
}
