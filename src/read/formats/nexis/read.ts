import type { Article } from "../../../document/document.ts";
import { collect } from "../../chunks.ts";
import { decode } from "../../decode.ts";
import { digestOf } from "../../digest.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import type { Input } from "../format.ts";
import { nexisArticles } from "./articles.ts";

/** Exports hold up to some hundred articles. */
const TIMES = 10;

/** An export of Nexis as text, which is read as a whole. */
export async function* readNexis(input: Input): AsyncGenerator<Article | ReadError> {
  const { file, chunks, settings } = input;
  const limit = settings.maxSize * TIMES;
  const bytes = await collect(chunks, limit);
  if (bytes === undefined) return yield tooLarge(file.path, limit);
  let count = 0;
  for (const article of nexisArticles(decode(bytes).text, input, "nexis", digestOf(bytes))) {
    count++;
    yield article;
  }
  if (count === 0)
    yield readError("empty", file.path, "holds no article as Nexis exports them; leave it out");
}
