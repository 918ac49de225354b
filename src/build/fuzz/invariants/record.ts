import { isDeepStrictEqual } from "node:util";
import type { ArticleFacts } from "../../../facts/record.ts";
import { isRealDay } from "./days.ts";
import { type Invariant, isTrimmed, pairs } from "./invariant.ts";

/** What holds of a record and of its article. */
export const RECORD: readonly Invariant[] = [
  {
    name: "a record is the same after JSON",
    *broken(record) {
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(record)), record)) yield "it is not";
    },
  },
  {
    name: "the length is the text's",
    *broken({ article }, text) {
      if (article.length !== text.length) yield `${article.length} of ${text.length}`;
    },
  },
  {
    name: "zones stand in order, apart, inside the text, and none is empty",
    *broken({ article: { zones } }, text) {
      for (const { zone, start, end } of zones)
        if (start < 0 || start >= end || end > text.length) yield `${zone} ${start}–${end}`;
      for (const [before, { zone, start }] of pairs(zones))
        if (start < before.end) yield `${before.zone} ends at ${before.end}, ${zone} begins at ${start}`;
    },
  },
  {
    name: "the anchor is a day where it was found, none where it was not",
    *broken({ article: { anchor } }) {
      if ((anchor.date === null) !== (anchor.from === "none")) yield `${anchor.date} from ${anchor.from}`;
      if (anchor.date !== null && !isRealDay(anchor.date)) yield anchor.date;
    },
  },
  {
    name: "the day of publication is a day of the calendar",
    *broken({ article: { published } }) {
      if (published !== null && !isRealDay(published)) yield published;
    },
  },
  {
    name: "authors have names, each once",
    *broken({ article: { authors } }) {
      for (const author of authors) if (!isTrimmed(author)) yield JSON.stringify(author);
      if (new Set(authors).size < authors.length) yield authors.join(", ");
    },
  },
  {
    name: "a missing anchor is told, once, and no other is",
    *broken({ article, warnings }: ArticleFacts) {
      const told = warnings.filter(({ code }) => code === "no-anchor-date").length;
      if (told !== (article.anchor.date === null ? 1 : 0)) yield `told ${told} times`;
    },
  },
];
