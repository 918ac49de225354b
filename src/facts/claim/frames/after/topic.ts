import type { TokenSpan } from "../../../../engine/rule.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import type { ContentStart } from "../../content/start.ts";
import { type Cue, Frame } from "../../words/cue.ts";
import { EVIDENCE, has } from "./object.ts";

const AS = terms("as");

/** Is what follows only spoken of: an object that is no proposition, or a preposition that opens one ("pointed to the gap")? */
export function isTopic(
  tokens: Tokens,
  { kind }: ContentStart,
  { topic }: Cue,
  speaker: TokenSpan | undefined,
  content: TokenSpan,
): boolean {
  if (topic === undefined || (kind !== Frame.Object && kind !== Frame.Preposition)) return false;
  switch (topic) {
    case "always":
      return true;
    case "object":
      return kind === Frame.Object;
    case "unless-as":
      return !has(tokens, content, AS);
    case "unless-shown":
      return speaker === undefined || !EVIDENCE.has(tokens.term[speaker.last - 1]);
  }
}
