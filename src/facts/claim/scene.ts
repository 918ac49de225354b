import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import type { Tokens } from "../../language/tokens.ts";

/** A document with what the claim rules ask of it again and again. */
export interface Scene {
  readonly document: Document;
  readonly tokens: Tokens;
  /** By token: the outermost quotation around it, marks included, or -1. */
  readonly quoted: Int32Array;
  /** Sentences, those that one quotation runs through taken together. */
  readonly stretches: readonly Stretch[];
}

/** One sentence, or several that a quotation holds together (`"It rained. We left," she said.`). */
export interface Stretch extends TokenSpan {
  readonly paragraph: number;
}

export function openScene(document: Document): Scene {
  const { tokens } = document;
  const quoted = new Int32Array(tokens.count).fill(-1);
  document.quotations.forEach(({ first, last, parent }, place) => {
    if (parent < 0) quoted.fill(place, first, last);
  });
  return { document, tokens, quoted, stretches: stretchesOf(document, quoted) };
}

function stretchesOf({ sentences, quotations }: Document, quoted: Int32Array): Stretch[] {
  const found: { first: number; last: number; paragraph: number }[] = [];
  for (const { first, last, paragraph } of sentences) {
    const open = found.at(-1);
    const around = quoted[first];
    if (open && open.paragraph === paragraph && around >= 0 && quotations[around].first < first)
      open.last = last;
    else found.push({ first, last, paragraph });
  }
  return found;
}

/** Is token `i` the mark that closes a quotation, with a comma before it (`called it "a scandal," adding …`)? */
export function closesWithComma({ document, quoted, tokens }: Scene, i: number): boolean {
  const around = quoted[i];
  return around >= 0 && document.quotations[around].last === i + 1 && tokens.lower[i - 1] === ",";
}
