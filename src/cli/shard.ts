import { ArgumentError } from "./errors.ts";

/** One of the parts that an input is divided into, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** "2/8": the second of eight parts. */
export function parseShard(text: string): Shard {
  const [, part, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? []).map(Number);
  if (part === undefined) throw new ArgumentError("give a part and the number of parts, as in 2/8");
  if (of < 1) throw new ArgumentError("there is at least one part, 1/1");
  if (part < 1 || part > of) throw new ArgumentError(`parts are counted from 1/${of} to ${of}/${of}`);
  return { part, of };
}

/**
 * The items whose place in the input falls into a part. All are read, as names and places depend on what comes before;
 * `passOver` hears of those that fall into another.
 */
export async function* inShard<Item>(
  items: AsyncIterable<Item>,
  { part, of }: Shard,
  passOver: (item: Item) => void = () => {},
): AsyncGenerator<Item> {
  let place = 0;
  for await (const item of items)
    if (place++ % of === part - 1) yield item;
    else passOver(item);
}
