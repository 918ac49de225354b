import type { Article } from "../../document/document.ts";
import type { ReadError } from "../../read/read-error.ts";
import { isReadError } from "../../read/read-error.ts";
import type { Entry } from "../../render/format.ts";
import type { Pieces, PieceView } from "../../render/pieces.ts";
import { entryOf, type Reporter, type Wanted } from "../extract.ts";

/** What a run has to say of an article, to be said in its turn. */
export type Said =
  | readonly ["failure" | "warning", message: string]
  | readonly ["bug", error: unknown, source: string];

/** What became of an article, as one thread tells another: its text where the form is made by pieces, else its record. */
export interface Outcome {
  readonly failed: boolean;
  readonly said: readonly Said[];
  readonly pieces?: readonly string[];
  readonly entry?: Entry;
}

/** What every thread of a run is told when it starts. */
export interface Setup {
  readonly wanted: Wanted;
  /** Name of the form of the output. */
  readonly format: string;
  readonly view: PieceView;
}

/** Makes the outcome of an article, or of what could not be read. */
export function outcomeOf(
  item: Article | ReadError,
  { wanted, view }: Setup,
  form: Pieces | undefined,
): Outcome {
  const said: Said[] = [];
  const entry = entryOf(item, wanted, listener(said));
  return madeOf(entry, isReadError(item) ? null : item, said, view, form);
}

/** The outcome of an entry that is there. */
export function madeOf(
  entry: Entry,
  article: Article | null,
  said: readonly Said[],
  view: PieceView,
  form: Pieces | undefined,
): Outcome {
  const failed = "error" in entry;
  if (form === undefined) return { failed, said, entry };
  return { failed, said, pieces: [...form.piece({ entry, article }, view)] };
}

const listener = (said: Said[]): Reporter => ({
  step: () => {},
  failure: (message) => void said.push(["failure", message]),
  warning: (message) => void said.push(["warning", message]),
  bug: (error, source) => void said.push(["bug", error, source]),
});

/** Says what was said elsewhere. */
export function say(said: readonly Said[], reporter: Reporter): void {
  for (const one of said)
    if (one[0] === "bug") reporter.bug(one[1], one[2]);
    else reporter[one[0]](one[1]);
}
