import type { Json } from "./expected-schema.ts";

/** How a file writes its JSON, so that what is put into it looks like the rest. */
export interface JsonStyle {
  /** One step of indentation. */
  readonly indent: string;
  readonly lineBreak: string;
  /** How an object in a list is written: on lines of its own, on one line, or without any space. */
  readonly item: "lines" | "spaced" | "compact";
}

export const OUR_STYLE: JsonStyle = { indent: "  ", lineBreak: "\n", item: "spaced" };

/** The style of a text, in which `sample` is an object of a list, or undefined where there is none. */
export function styleOf(text: string, sample: string | undefined): JsonStyle {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  return { indent, lineBreak, item: itemStyle(text, sample) };
}

function itemStyle(text: string, sample: string | undefined): JsonStyle["item"] {
  if (sample === undefined) return /[\n ]/.test(text.trim()) ? "spaced" : "compact";
  if (sample.includes("\n")) return "lines";
  return /^\{\s/.test(sample) ? "spaced" : "compact";
}

/** A value as the style writes it, its first line where it stands, further ones below `margin`. */
export function jsonIn({ indent, lineBreak, item }: JsonStyle, value: Json, margin: string): string {
  if (item === "compact") return JSON.stringify(value);
  if (item === "spaced") return spaced(value);
  return JSON.stringify(value, undefined, indent).replaceAll("\n", lineBreak + margin);
}

/** On one line: `{ "name": "Geneva", "aliases": ["GVA"] }`. */
function spaced(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
