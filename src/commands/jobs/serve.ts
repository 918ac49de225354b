import type { Article } from "../../document/document.ts";
import { formatNamed } from "../../render/formats.ts";
import { outcomeOf, type Setup } from "./outcome.ts";
import { READY } from "./ready.ts";
import { ownThread } from "./thread.ts";

/** Works as a thread: takes batches of articles, gives an outcome each, in their order. */
export async function serve(): Promise<void> {
  const { setup, post, hear } = ownThread();
  const { format } = setup as Setup;
  const form = await formatNamed(format).pieces?.();
  hear((articles) => {
    for (const article of articles as readonly Article[]) post(outcomeOf(article, setup as Setup, form));
  });
  post(READY);
}
