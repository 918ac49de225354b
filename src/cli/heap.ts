import { setFlagsFromString } from "node:v8";

/** Characters from which on an article's layers are most of the heap. */
const LONG = 1 << 20;

/**
 * Runs a long article with a thrifty heap. The engine lets garbage grow to several times what is alive before it
 * looks for it, which is quick, but would make a long article take half as much memory again.
 */
export async function* thrifty<Item extends object>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    const long = "text" in item && typeof item.text === "string" && item.text.length > LONG;
    if (!long) {
      yield item;
      continue;
    }
    setFlagsFromString("--heap-growing-percent=5");
    setFlagsFromString("--semi-space-growth-factor=1");
    try {
      yield item;
    } finally {
      setFlagsFromString("--heap-growing-percent=0");
      setFlagsFromString("--semi-space-growth-factor=2");
    }
  }
}
