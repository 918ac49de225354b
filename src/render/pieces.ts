import type { Item, Render, View } from "./format.ts";

/** What a piece depends on besides its item; it can be told to another thread. */
export type PieceView = Omit<View, "linkTo" | "paint">;

/** A form whose items are each a text by itself, which another thread may make; the rest stands around them. */
export interface Pieces {
  /** Before the first item, between two, behind the last, and where there is none. */
  readonly open: (view: PieceView) => string;
  readonly between: string;
  readonly close: string;
  readonly empty: (view: PieceView) => string;
  /** An item's text, in portions. */
  readonly piece: (item: Item, view: PieceView) => Iterable<string>;
}

/** The whole text of pieces, in portions. */
export async function* joined(
  items: AsyncIterable<Iterable<string>>,
  { open, between, close, empty }: Pieces,
  view: PieceView,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const portions of items) {
    let before = isFirst ? open(view) : between;
    isFirst = false;
    for (const portion of portions) {
      yield before + portion;
      before = "";
    }
    if (before !== "") yield before;
  }
  const end = isFirst ? empty(view) : close;
  if (end !== "") yield end;
}

/** The form as a renderer of items. */
export const rendererOf =
  (form: Pieces): Render =>
  (items, view) =>
    joined(piecesOf(items, form, view), form, view);

async function* piecesOf(
  items: AsyncIterable<Item>,
  { piece }: Pieces,
  view: PieceView,
): AsyncGenerator<Iterable<string>> {
  for await (const item of items) yield piece(item, view);
}
