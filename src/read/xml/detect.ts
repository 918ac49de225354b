import type { Head } from "../head.ts";

/** A comment, a declaration or a document type before the first element. */
const PROLOGUE =
  /^(?:<\?[^>]{0,1000}\?>|<!--[\s\S]{0,2000}?-->|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,2000}\])?>|\s+)/i;

/** The name of the first element of XML, without its prefix; undefined where a text begins with no markup. */
export function rootOf({ text }: Head): string | undefined {
  if (!text.startsWith("<")) return undefined;
  let rest = text;
  for (let found = PROLOGUE.exec(rest); found !== null; found = PROLOGUE.exec(rest))
    rest = rest.slice(found[0].length);
  return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,60})[\s>/]/.exec(rest)?.[1];
}

/** Tells documents whose first element has one of these names. */
export const hasRoot = (...names: readonly string[]) => {
  const known = new Set(names);
  return (head: Head): boolean => known.has(rootOf(head) ?? "");
};
