import type { ArticleError, ArticleFacts } from "../facts/record.ts";
import { JSON_ARRAY, jsonPortions, ndjsonPortions } from "../render/json.ts";

type Entry = ArticleFacts | ArticleError;

/** Takes records one by one; `write` resolves to false when nobody reads any more. */
export interface RecordWriter {
  write(entry: Entry): Promise<boolean>;
  end(): Promise<void>;
}

type Write = (text: string) => Promise<boolean>;

export const ndjsonWriter = (write: Write): RecordWriter => ({
  write: (entry) => writeAll(write, ndjsonPortions(entry)),
  end: async () => {},
});

/** An array that is written element by element, so that memory does not grow with the number of articles. */
export function jsonWriter(write: Write): RecordWriter {
  let opened = false;
  return {
    write: (entry) => {
      const before = opened ? JSON_ARRAY.between : JSON_ARRAY.open;
      opened = true;
      return writeAll(write, jsonPortions(entry, before));
    },
    end: async () => {
      await write(opened ? JSON_ARRAY.close : JSON_ARRAY.empty);
    },
  };
}

async function writeAll(write: Write, portions: Iterable<string>): Promise<boolean> {
  for (const portion of portions) if (!(await write(portion))) return false;
  return true;
}
