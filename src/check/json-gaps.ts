import type { JsonStyle } from "./json-style.ts";
import type { JsonNode } from "./json-tree.ts";

/** The space between the members of an object or a list. */
export interface Gaps {
  /** What stands before each member, its comma left out. */
  readonly before: readonly string[];
  /** What a first and a further member would have before them, and what stands after the last. */
  readonly first: string;
  readonly usual: string;
  readonly last: string;
  /** The indentation of a member. */
  readonly margin: string;
}

/** How the members of a node are set apart; for one that is empty, as its file would do it. */
export function gapsOf(text: string, node: JsonNode, style: JsonStyle, depth: number): Gaps {
  const { members } = node;
  if (members.length === 0) return newGaps(text, node, style, depth);
  const ends = [node.start + 1, ...members.map(({ value }) => value.end)];
  const before = members.map(({ key, value }, i) =>
    text.slice(ends[i], key?.start ?? value.start).replace(",", ""),
  );
  const usual =
    before.length === 1 && !before[0].includes("\n")
      ? besideOne(before[0], style)
      : before[before.length - 1];
  return {
    before,
    first: before[0],
    usual,
    last: text.slice(ends[members.length], node.end - 1),
    margin: /[\r\n]([ \t]*)$/.exec(usual)?.[1] ?? "",
  };
}

/** `[{ … }]` has nothing before its only member, and a space before the next. */
const besideOne = (before: string, { item }: JsonStyle): string =>
  before === "" && item !== "compact" ? " " : before;

function newGaps(text: string, node: JsonNode, { indent, lineBreak, item }: JsonStyle, depth: number): Gaps {
  const outer = indent.repeat(depth);
  if (!text.trim().includes("\n")) {
    const space = item === "compact" ? "" : " ";
    const inside = text[node.start] === "{" ? space : "";
    return { before: [], first: inside, usual: space, last: inside, margin: "" };
  }
  const first = lineBreak + outer + indent;
  return { before: [], first, usual: first, last: lineBreak + outer, margin: outer + indent };
}
