import { KINDS } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import type { Entry } from "./format.ts";
import { harmlessJson } from "./safe-text.ts";

/** Characters that are written at once: a record of an ordinary article, a part of a long one. */
const PORTION = 1 << 17;

/** What stands around the members of a record and around the facts of a list. */
interface Layout {
  readonly open: string;
  readonly member: string;
  readonly colon: string;
  readonly first: string;
  readonly next: string;
  readonly last: string;
  readonly close: string;
}

const LINE: Layout = { open: "{", member: ",", colon: ":", first: "[", next: ",", last: "]", close: "}\n" };

/** A fact a line, so that people can read it and `grep` and `diff` can work on it. */
const LINES: Layout = {
  open: "  {\n    ",
  member: ",\n    ",
  colon: ": ",
  first: "[\n      ",
  next: ",\n      ",
  last: "\n    ]",
  close: "\n  }",
};

/** One record on one line, in portions: all the facts of a long article can be more than a string holds. */
export function ndjsonPortions(entry: Entry): Iterable<string> {
  return "error" in entry || isShort(entry)
    ? [`${harmlessJson(JSON.stringify(entry))}\n`]
    : portions(entry, LINE);
}

/** One element of the array, in portions. */
export function jsonPortions(entry: Entry): Iterable<string> {
  return "error" in entry ? [`  ${harmlessJson(JSON.stringify(entry))}`] : portions(entry, LINES);
}

const FEW = 1000;

/** Neither many facts nor long ones: written as a whole, which is quicker. */
function isShort(record: ArticleFacts): boolean {
  let facts = 0;
  for (const kind of KINDS) facts += record[kind].length;
  return facts <= FEW && record.article.length <= PORTION >> 2;
}

const LISTS = [...KINDS, "warnings"] as const;

function* portions(record: ArticleFacts, layout: Layout): Generator<string> {
  const { open, member, colon, first, next, last, close } = layout;
  let held = `${open}"schemaVersion"${colon}${JSON.stringify(record.schemaVersion)}`;
  held += `${member}"article"${colon}${JSON.stringify(record.article)}`;
  for (const name of LISTS) {
    const values = record[name];
    held += `${member}"${name}"${colon}`;
    for (let i = 0; i < values.length; i++) {
      held += (i === 0 ? first : next) + JSON.stringify(values[i]);
      if (held.length < PORTION) continue;
      yield harmlessJson(held);
      held = "";
    }
    held += values.length === 0 ? "[]" : last;
  }
  yield harmlessJson(held + close);
}
