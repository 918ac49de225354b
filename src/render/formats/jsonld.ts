import type { Render } from "../format.ts";
import { jsonList } from "../json-list.ts";
import { nodesOf } from "../linked-data/nodes.ts";
import { type ReadItem, readItems } from "../read-items.ts";

const OPEN = '{"@context":"https://schema.org","@graph":[';
const CLOSE = "]}";

/** One graph in the words of schema.org. */
export const jsonld: Render = (items) => jsonList(nodes(readItems(items)), OPEN, CLOSE);

async function* nodes(items: AsyncIterable<ReadItem>): AsyncGenerator {
  for await (const item of items) yield* nodesOf(item);
}
