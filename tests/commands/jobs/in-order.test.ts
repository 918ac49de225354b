import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../../src/commands/jobs/in-order.ts";

async function* each<Item>(items: readonly Item[], fault?: Error): AsyncGenerator<Item> {
  yield* items;
  if (fault) throw fault;
}

/** A promise that settles some turns of the event loop from now. */
async function after<Value>(turns: number, value: Value): Promise<Value> {
  for (let i = 0; i < turns; i++) await new Promise(setImmediate);
  return value;
}

const WORK = fc.array(fc.record({ turns: fc.nat(6), size: fc.nat(10) }), { maxLength: 30 });

test("gives results in the order of their items, and never has more in work than a window and one", async () => {
  await fc.assert(
    fc.asyncProperty(WORK, fc.integer({ min: 1, max: 30 }), async (works, window) => {
      let held = 0;
      const got: number[] = [];
      const begin = (i: number) => {
        expect(held).toBeLessThan(window);
        held += works[i].size;
        return { size: works[i].size, result: after(works[i].turns, i) };
      };
      const places = works.map((_, i) => i);
      for await (const i of inOrder(each(places), begin, window)) {
        held -= works[i].size;
        got.push(i);
      }
      expect(got).toEqual(places);
    }),
  );
});

test("gives a result while the next item is waited for", async () => {
  let more: (item: string) => void = () => {};
  async function* slow(): AsyncGenerator<string> {
    yield "first";
    yield await new Promise<string>((resolve) => {
      more = resolve;
    });
  }
  const results = inOrder(slow(), (item) => ({ size: 1, result: after(2, item) }), 100);
  expect((await results.next()).value).toBe("first");
  more("second");
  expect((await results.next()).value).toBe("second");
  expect((await results.next()).done).toBe(true);
});

test("gives what came before a fault of the input, then the fault", async () => {
  const got: number[] = [];
  const read = async () => {
    const faulty = each([1, 2, 3], new Error("gone"));
    for await (const i of inOrder(faulty, (item) => ({ size: 1, result: after(3, item) }), 100)) got.push(i);
  };
  await expect(read()).rejects.toThrow("gone");
  expect(got).toEqual([1, 2, 3]);
});

test("stops reading when nobody takes results any more", async () => {
  let isClosed = false;
  async function* endless(): AsyncGenerator<number> {
    try {
      for (let i = 0; ; i++) yield i;
    } finally {
      isClosed = true;
    }
  }
  for await (const i of inOrder(endless(), (item) => ({ size: 1, result: after(1, item) }), 5))
    if (i === 20) break;
  await after(3, null);
  expect(isClosed).toBe(true);
});
