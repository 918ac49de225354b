import { safeJson } from "./safe-text.ts";

/** Values as one array of JSON, one a line, each written when it comes. */
export async function* jsonList(
  values: AsyncIterable<unknown>,
  open = "[",
  close = "]",
): AsyncGenerator<string> {
  let before = `${open}\n`;
  for await (const value of values) {
    yield before + safeJson(value);
    before = ",\n";
  }
  yield before === ",\n" ? `\n${close}\n` : `${open}${close}\n`;
}
