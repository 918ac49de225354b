import type { Document } from "../document/document.ts";
import { lexicon } from "../lexicon/load.ts";
import type { Rule, TokenSpan, Trigger } from "./rule.ts";

/** Rules of one kind, the earlier of which wins among equals, sorted by what starts them. */
export interface Program<Context, Draft extends TokenSpan> {
  readonly rules: readonly Rule<Context, Draft>[];
  /** Every bit of shape that some trigger names. */
  readonly shapes: number;
  /** What words start, read when the program first runs. */
  starts: Starts | undefined;
  /** The rules that can begin at a token, by what its word starts and its shape; filled as they are met. */
  readonly met: Map<number, readonly Rule<Context, Draft>[]>;
}

/** Sets of rules that a word starts, by number; 0 is the empty one. */
interface Starts {
  readonly byTerm: Uint16Array;
  /** The places of the rules of each set. */
  readonly sets: readonly (readonly number[])[];
}

export const compileRules = <Context, Draft extends TokenSpan>(
  rules: readonly Rule<Context, Draft>[],
): Program<Context, Draft> => ({
  rules,
  shapes: rules.reduce((all, { trigger }) => all | (trigger.shape ?? 0) | (trigger.without ?? 0), 0),
  starts: undefined,
  met: new Map(),
});

function startsOf(triggers: readonly Trigger<never>[]): Starts {
  const byTerm = new Uint16Array(lexicon().terms + 1);
  const sets: number[][] = [[]];
  triggers.forEach(({ terms }, place) => {
    // The number of each set with this rule in it.
    const larger = new Map<number, number>();
    for (const term of terms?.members() ?? []) {
      const set = byTerm[term];
      if (!larger.has(set)) larger.set(set, sets.push([...sets[set], place]) - 1);
      byTerm[term] = larger.get(set)!;
    }
  });
  return { byTerm, sets };
}

/**
 * Walks the tokens once and returns the drafts, in order, without overlap: at each token the longest draft wins,
 * the earlier rule among equals, and the walk goes on behind it.
 */
export function runRules<Context extends { readonly document: Document }, Draft extends TokenSpan>(
  program: Program<Context, Draft>,
  context: Context,
): Draft[] {
  const { count, term, shape } = context.document.tokens;
  program.starts ??= startsOf(program.rules.map(({ trigger }) => trigger));
  const { byTerm } = program.starts;
  const { shapes } = program;
  const found: Draft[] = [];
  let free = 0;
  for (let at = 0; at < count; at++) {
    const set = byTerm[term[at]];
    const form = shape[at] & shapes;
    if (set === 0 && form === 0) continue;
    const draft = longestOf(rulesAt(program, set, form), context, at);
    if (draft === undefined || (draft.first < free && !takesOver(found, draft))) continue;
    found.push(draft);
    free = draft.last;
    at = Math.max(at, free - 1);
  }
  return found;
}

const FORMS = 0x10000;

function rulesAt<Context, Draft extends TokenSpan>(
  { rules, starts, met }: Program<Context, Draft>,
  set: number,
  form: number,
): readonly Rule<Context, Draft>[] {
  const known = met.get(set * FORMS + form);
  if (known !== undefined) return known;
  const started = starts?.sets[set] ?? [];
  const chosen = rules.filter(({ trigger }, place) => started.includes(place) || hasForm(trigger, form));
  met.set(set * FORMS + form, chosen);
  return chosen;
}

const hasForm = ({ shape = 0, without = 0 }: Trigger<never>, form: number): boolean =>
  (shape & form) !== 0 && (without & form) === 0;

/** The draft that takes the most tokens, of equals the earlier rule's. */
function longestOf<Context, Draft extends TokenSpan>(
  rules: readonly Rule<Context, Draft>[],
  context: Context,
  at: number,
): Draft | undefined {
  let best: Draft | undefined;
  let asked: Trigger<Context> | undefined;
  let fits = true;
  for (let i = 0; i < rules.length; i++) {
    const { trigger } = rules[i];
    if (trigger !== asked) fits = trigger.when === undefined || trigger.when(context, at);
    asked = trigger;
    const draft = fits ? rules[i].read(context, at) : undefined;
    if (draft === undefined) continue;
    if (best === undefined || draft.last - draft.first > best.last - best.first) best = draft;
  }
  return best;
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
