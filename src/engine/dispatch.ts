import type { Document } from "../document/document.ts";
import type { Rule, TokenSpan } from "./rule.ts";

/** Rules sorted by what triggers them. */
export interface Program<Context, Draft extends TokenSpan> {
  readonly byWord: ReadonlyMap<string, readonly Rule<Context, Draft>[]>;
  readonly byTag: readonly (readonly Rule<Context, Draft>[])[];
  readonly byShape: readonly { readonly mask: number; readonly rule: Rule<Context, Draft> }[];
}

const TAGS = 64;

export function compileRules<Context, Draft extends TokenSpan>(
  rules: readonly Rule<Context, Draft>[],
): Program<Context, Draft> {
  const byWord = new Map<string, Rule<Context, Draft>[]>();
  const byTag: Rule<Context, Draft>[][] = Array.from({ length: TAGS }, () => []);
  const byShape: { mask: number; rule: Rule<Context, Draft> }[] = [];
  for (const rule of rules) {
    for (const word of rule.trigger.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
    for (const tag of rule.trigger.tags ?? []) byTag[tag].push(rule);
    if (rule.trigger.shape) byShape.push({ mask: rule.trigger.shape, rule });
  }
  return { byWord, byTag, byShape };
}

/**
 * Walks the tokens once and returns the drafts, in order, without overlap: at each token the longest draft wins,
 * the earlier rule among equals, and the walk goes on behind it.
 */
export function runRules<Context extends { readonly document: Document }, Draft extends TokenSpan>(
  program: Program<Context, Draft>,
  context: Context,
): Draft[] {
  const { tokens } = context.document;
  const found: Draft[] = [];
  let free = 0;
  for (let at = 0; at < tokens.count; at++) {
    const draft = longestAt(program, context, at);
    if (draft === undefined) continue;
    if (draft.first < free && !takesOver(found, draft)) continue;
    found.push(draft);
    free = draft.last;
    at = Math.max(at, draft.last - 1);
  }
  return found;
}

/** A draft that reaches back over whole earlier ones ("the year" inside "the year 2000") takes their place. */
function takesOver<Draft extends TokenSpan>(found: Draft[], draft: Draft): boolean {
  let keep = found.length;
  while (keep > 0 && found[keep - 1].last > draft.first) {
    if (found[keep - 1].first < draft.first) return false;
    keep--;
  }
  found.length = keep;
  return true;
}

function longestAt<Context extends { readonly document: Document }, Draft extends TokenSpan>(
  { byWord, byTag, byShape }: Program<Context, Draft>,
  context: Context,
  at: number,
): Draft | undefined {
  const { tokens } = context.document;
  let best: Draft | undefined;
  const worded = byWord.get(tokens.lower[at]);
  if (worded !== undefined) for (const rule of worded) best = longer(best, rule.read(context, at));
  for (const rule of byTag[tokens.tag[at]]) best = longer(best, rule.read(context, at));
  const shape = tokens.shape[at];
  for (const { mask, rule } of byShape) if ((shape & mask) !== 0) best = longer(best, rule.read(context, at));
  return best;
}

/** The one that takes more tokens, the earlier one of equals. */
const longer = <Draft extends TokenSpan>(
  best: Draft | undefined,
  next: Draft | undefined,
): Draft | undefined =>
  next !== undefined && (best === undefined || next.last - next.first > best.last - best.first) ? next : best;
