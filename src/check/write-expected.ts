import { KINDS } from "../facts/kinds.ts";
import type { ExpectedFacts, PartialFact } from "./expected-schema.ts";
import { gapsOf } from "./json-gaps.ts";
import { type JsonSource, readJson } from "./json-source.ts";
import { jsonIn, OUR_STYLE, styleOf } from "./json-style.ts";
import { type JsonNode, memberOf } from "./json-tree.ts";
import type { Change } from "./update.ts";

/** The text of a new expected file: a fact a line. */
export function freshText({ anchor, expect = {} }: ExpectedFacts): string {
  const opening = anchor === undefined ? "{" : `{\n  "anchor": ${JSON.stringify(anchor)},`;
  const kinds = KINDS.filter((kind) => expect[kind] !== undefined).map((kind) => {
    const items = (expect[kind] ?? []).map((item) => `      ${jsonIn(OUR_STYLE, item, "")}`);
    return `    "${kind}": [\n${items.join(",\n")}\n    ]`;
  });
  return `${opening}\n  "expect": {\n${kinds.join(",\n")}\n  }\n}\n`;
}

/** The text of an expected file with changes put into it; all else stays as it was written. */
export function changedText(source: JsonSource, changes: readonly Change[]): string {
  let current = source;
  for (const kind of KINDS) {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) continue;
    current = withMember(withMember(current, [], "expect", "{}"), ["expect"], kind, "[]");
    const list = nodeAt(current, ["expect", kind]);
    current = replaced(current, list, changedList(current.text, list, own));
  }
  return current.text;
}

const nodeAt = ({ root }: JsonSource, path: readonly string[]): JsonNode =>
  path.reduce((node, key) => memberOf(node, key)?.value ?? node, root);

function replaced({ text }: JsonSource, { start, end }: JsonNode, by: string): JsonSource {
  const source = readJson(text.slice(0, start) + by + text.slice(end));
  if ("problems" in source) throw new Error(`an update broke the JSON: ${source.problems[0].message}`);
  return source;
}

/** An object with one member more at its end, unless it has it. */
function withMember(source: JsonSource, path: readonly string[], key: string, value: string): JsonSource {
  const node = nodeAt(source, path);
  if (memberOf(node, key)) return source;
  const { text } = source;
  const style = styleOf(text, undefined);
  const gaps = gapsOf(text, node, style, path.length);
  const member = `"${key}":${style.item === "compact" ? "" : " "}${value}`;
  const last = node.members.at(-1)?.value;
  const before = last === undefined ? `{${gaps.first}` : `${text.slice(node.start, last.end)},${gaps.usual}`;
  return replaced(source, node, `${before}${member}${gaps.last}}`);
}

/** One list with its elements changed; each that is kept keeps its text and what stands before it. */
function changedList(text: string, list: JsonNode, changes: readonly Change[]): string {
  const written = list.members.map(({ value }) => text.slice(value.start, value.end));
  const style = styleOf(text, written.at(-1));
  const gaps = gapsOf(text, list, style, 2);
  const write = (item: PartialFact): string => jsonIn(style, item, gaps.margin);
  const rewrite = (i: number, item: PartialFact): string =>
    rewritten(text, list.members[i].value, item) ?? write(item);
  const byPlace = new Map(changes.map((change) => [change.what === "added" ? -1 : change.at, change]));
  const kept = written.flatMap((element, i) => {
    const change = byPlace.get(i);
    if (change?.what === "removed") return [];
    return [{ gap: gaps.before[i], element: change ? rewrite(i, change.item) : element }];
  });
  const added = changes
    .filter(({ what }) => what === "added")
    .map(({ item }) => ({ gap: gaps.usual, element: write(item) }));
  const all = [...kept, ...added];
  if (all.length === 0) return "[]";
  return `[${all.map(({ gap, element }, i) => (i === 0 ? gaps.first : `,${gap}`) + element).join("")}${gaps.last}]`;
}

/** An object with other values, each that stays as it was written; undefined where it has other keys, or values of many parts. */
function rewritten(text: string, { start, end, members }: JsonNode, item: PartialFact): string | undefined {
  if (members.length !== Object.keys(item).length) return undefined;
  let [result, from] = ["", start];
  for (const { key, value } of members) {
    const now = item[key?.name ?? ""];
    const old = text.slice(value.start, value.end);
    if (now === undefined) return undefined;
    if (JSON.stringify(JSON.parse(old)) === JSON.stringify(now)) continue;
    if (typeof now === "object" && now !== null) return undefined;
    result += text.slice(from, value.start) + JSON.stringify(now);
    from = value.end;
  }
  return result + text.slice(from, end);
}
