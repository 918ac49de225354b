import type { ArticleError, ArticleFacts } from "../facts/record.ts";
import { JSON_ARRAY, jsonPieces, ndjsonPieces } from "../render/json.ts";

type Entry = ArticleFacts | ArticleError;

/** Takes records one by one; `write` resolves to false when nobody reads any more. */
export interface RecordWriter {
  write(entry: Entry): Promise<boolean>;
  end(): Promise<void>;
}

type Write = (text: string) => Promise<boolean>;

export const ndjsonWriter = (write: Write): RecordWriter => ({
  write: (entry) => writePieces(write, ndjsonPieces(entry)),
  end: async () => {},
});

/** An array that is written element by element, so that memory does not grow with the number of articles. */
export function jsonWriter(write: Write): RecordWriter {
  let opened = false;
  return {
    write: (entry) => {
      const before = opened ? JSON_ARRAY.between : JSON_ARRAY.open;
      opened = true;
      return writePieces(write, jsonPieces(entry), before);
    },
    end: async () => {
      await write(opened ? JSON_ARRAY.close : JSON_ARRAY.empty);
    },
  };
}

/** Characters that are written at once: a record of an ordinary article, a part of a long one. */
const PORTION = 1 << 17;

async function writePieces(write: Write, pieces: Iterable<string>, before = ""): Promise<boolean> {
  let held = before;
  for (const piece of pieces) {
    held += piece;
    if (held.length < PORTION) continue;
    if (!(await write(held))) return false;
    held = "";
  }
  return write(held);
}
