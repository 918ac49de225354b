/** Something in work, and how much of the window it fills. */
export interface InWork<Result> {
  readonly size: number;
  readonly result: Promise<Result>;
}

type Event<Item, Result> =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "end" }
  | { readonly kind: "fault"; readonly error: unknown }
  | { readonly kind: "result"; readonly result: Result };

/**
 * Results in the order of their items. Items are taken ahead of results while what is in work fills less than a window; a
 * result is given as soon as its turn comes, also while the next item is waited for.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  begin: (item: Item) => InWork<Result>,
  window: number,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const working: InWork<Result>[] = [];
  let held = 0;
  let next: Promise<Event<Item, Result>> | undefined = nextOf<Item, Result>(iterator);
  let fault: { readonly error: unknown } | undefined;
  try {
    while (next !== undefined || working.length > 0) {
      const isFull = held >= window && working.length > 0;
      const waited = [
        ...(isFull || next === undefined ? [] : [next]),
        ...working.slice(0, 1).map((work) => resultOf<Item, Result>(work)),
      ];
      const event: Event<Item, Result> = await Promise.race(waited);
      if (event.kind === "item") {
        const work = begin(event.item);
        working.push(work);
        held += work.size;
        next = nextOf<Item, Result>(iterator);
      } else if (event.kind === "result") {
        held -= working.shift()?.size ?? 0;
        yield event.result;
      } else {
        next = undefined;
        if (event.kind === "fault") fault = event;
      }
    }
    if (fault !== undefined) throw fault.error;
  } finally {
    // An input that has nothing to say now is not waited for.
    void iterator.return?.()?.catch(() => {});
  }
}

/** Never rejects: what came before a fault has its turn first. */
async function nextOf<Item, Result>(iterator: AsyncIterator<Item>): Promise<Event<Item, Result>> {
  try {
    const { done, value } = await iterator.next();
    return done ? { kind: "end" } : { kind: "item", item: value };
  } catch (error) {
    return { kind: "fault", error };
  }
}

const resultOf = async <Item, Result>({ result }: InWork<Result>): Promise<Event<Item, Result>> => ({
  kind: "result",
  result: await result,
});
