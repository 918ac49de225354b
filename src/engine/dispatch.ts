import type { Document } from "../document/document.ts";
import { lexicon } from "../lexicon/load.ts";
import type { Rule, TokenSpan, Trigger } from "./rule.ts";

/** The rules that share a trigger, in order. */
interface Group<Context, Draft extends TokenSpan> {
  readonly trigger: Trigger<Context>;
  readonly rules: Rule<Context, Draft>[];
}

/** Rules sorted by what triggers them. */
export interface Program<Context, Draft extends TokenSpan> {
  readonly byWord: ReadonlyMap<string, readonly Group<Context, Draft>[]>;
  /** By term, read when the program first runs; most have none. */
  byTerm: readonly (readonly Group<Context, Draft>[] | undefined)[] | undefined;
  readonly byTag: readonly (readonly Group<Context, Draft>[])[];
  readonly byShape: readonly Group<Context, Draft>[];
  /** Every bit of shape that some trigger names. */
  readonly shapes: number;
  readonly groups: readonly Group<Context, Draft>[];
  /** Place of each rule: the earlier one wins among equals. */
  readonly order: ReadonlyMap<string, number>;
}

const TAGS = 64;

export function compileRules<Context, Draft extends TokenSpan>(
  rules: readonly Rule<Context, Draft>[],
): Program<Context, Draft> {
  const groups = groupsOf(rules);
  const byWord = new Map<string, Group<Context, Draft>[]>();
  const byTag: Group<Context, Draft>[][] = Array.from({ length: TAGS }, () => []);
  for (const group of groups) {
    for (const word of new Set(group.trigger.words)) byWord.set(word, [...(byWord.get(word) ?? []), group]);
    for (const tag of group.trigger.tags ?? []) byTag[tag].push(group);
  }
  const byShape = groups.filter(({ trigger }) => trigger.shape);
  const shapes = byShape.reduce((all, { trigger }) => all | (trigger.shape ?? 0), 0);
  const order = new Map(rules.map(({ id }, place) => [id, place]));
  return { byWord, byTerm: undefined, byTag, byShape, shapes, groups, order };
}

function groupsOf<Context, Draft extends TokenSpan>(
  rules: readonly Rule<Context, Draft>[],
): Group<Context, Draft>[] {
  const groups = new Map<Trigger<Context>, Group<Context, Draft>>();
  for (const rule of rules) {
    const group = groups.get(rule.trigger) ?? { trigger: rule.trigger, rules: [] };
    group.rules.push(rule);
    groups.set(rule.trigger, group);
  }
  return [...groups.values()];
}

/** The groups that each term triggers. */
function sortByTerm<Context, Draft extends TokenSpan>(
  groups: readonly Group<Context, Draft>[],
): (Group<Context, Draft>[] | undefined)[] {
  const byTerm: (Group<Context, Draft>[] | undefined)[] = new Array(lexicon().terms + 1).fill(undefined);
  for (const group of groups)
    for (const term of group.trigger.terms?.members() ?? []) {
      const known = byTerm[term];
      if (known === undefined) byTerm[term] = [group];
      else known.push(group);
    }
  return byTerm;
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
  program.byTerm ??= sortByTerm(program.groups);
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
  program: Program<Context, Draft>,
  context: Context,
  at: number,
): Draft | undefined {
  const { tokens } = context.document;
  let best: Candidate<Draft> | undefined;
  const worded = program.byWord.get(tokens.lower[at]);
  if (worded !== undefined) best = bestOf(program, worded, context, at, best);
  const termed = program.byTerm?.[tokens.term[at]];
  if (termed !== undefined) best = bestOf(program, termed, context, at, best);
  const tagged = program.byTag[tokens.tag[at]];
  if (tagged.length > 0) best = bestOf(program, tagged, context, at, best);
  if ((tokens.shape[at] & program.shapes) !== 0)
    for (const group of program.byShape)
      if (
        (tokens.shape[at] & (group.trigger.shape ?? 0)) !== 0 &&
        !worded?.includes(group) &&
        !termed?.includes(group)
      )
        best = bestIn(program, group, context, at, best);
  return best?.draft;
}

interface Candidate<Draft> {
  readonly draft: Draft;
  readonly place: number;
}

function bestOf<Context, Draft extends TokenSpan>(
  program: Program<Context, Draft>,
  groups: readonly Group<Context, Draft>[],
  context: Context,
  at: number,
  before: Candidate<Draft> | undefined,
): Candidate<Draft> | undefined {
  let best = before;
  for (const group of groups) best = bestIn(program, group, context, at, best);
  return best;
}

/** The draft that takes the most tokens, of equals the earlier rule's. */
function bestIn<Context, Draft extends TokenSpan>(
  { order }: Program<Context, Draft>,
  { trigger, rules }: Group<Context, Draft>,
  context: Context,
  at: number,
  before: Candidate<Draft> | undefined,
): Candidate<Draft> | undefined {
  if (trigger.when?.(context, at) === false) return before;
  let best = before;
  for (const rule of rules) {
    const draft = rule.read(context, at);
    if (draft === undefined) continue;
    const place = order.get(rule.id) ?? 0;
    const longer = best === undefined ? 1 : draft.last - draft.first - (best.draft.last - best.draft.first);
    if (best === undefined || longer > 0 || (longer === 0 && place < best.place)) best = { draft, place };
  }
  return best;
}
